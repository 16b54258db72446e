import { drawFrom, type Family } from "./family";

/** Instance types that exist, without their size: series, generation, options. Every one of them has the sizes below. */
const known: readonly (readonly [series: string, generation: number, options: string])[] = [
  ["c", 5, "n"], ["c", 5, "d"], ["c", 6, "g"], ["c", 6, "gd"], ["c", 6, "gn"], ["c", 6, "i"], ["c", 6, "id"], ["c", 6, "in"], ["c", 6, "a"], ["c", 7, "g"],
  ["c", 7, "gd"], ["c", 7, "gn"], ["c", 7, "a"], ["c", 7, "i"], ["c", 8, "g"], ["m", 5, "d"], ["m", 5, "n"], ["m", 5, "dn"], ["m", 5, "ad"], ["m", 6, "g"],
  ["m", 6, "gd"], ["m", 6, "i"], ["m", 6, "id"], ["m", 6, "in"], ["m", 6, "idn"], ["m", 6, "a"], ["m", 7, "g"], ["m", 7, "gd"], ["m", 7, "i"], ["m", 7, "a"],
  ["m", 8, "g"], ["r", 5, "b"], ["r", 5, "d"], ["r", 5, "n"], ["r", 6, "g"], ["r", 6, "gd"], ["r", 6, "i"], ["r", 6, "id"], ["r", 6, "in"], ["r", 6, "idn"],
  ["r", 6, "a"], ["r", 7, "g"], ["r", 7, "gd"], ["r", 7, "i"], ["r", 7, "a"], ["r", 7, "iz"], ["r", 8, "g"], ["i", 4, "i"], ["i", 4, "g"], ["g", 4, "dn"], ["x", 2, "gd"],
];
const sizes = ["xlarge", "2xlarge", "4xlarge"];
const series = ["c", "m", "r", "t", "i", "g", "x", "p"].map((letter) => `ec2.series.${letter}`);
const options = ["a", "g", "i", "b", "d", "n", "z", "e"].map((letter) => `ec2.opt.${letter}`);
const offered = 4;

/** Type names to be read piece by piece. */
export const typeNames: Family = {
  id: "drill.type-name",
  facts: ["ec2.type.name.format", "ec2.type.sizes", ...series, ...options],
  generate(seed, book) {
    const draw = drawFrom(seed);
    const [letter, generation, marks] = draw.one("type", known);
    const size = draw.one("size", sizes);
    const own = `ec2.series.${letter}`;
    const ownOptions = [...marks].map((mark) => `ec2.opt.${mark}`);
    /** The right fact among others of its sort, in an order of chance. */
    const among = (name: string, right: string, all: readonly string[]) => {
      const others = draw.some(name, all.filter((id) => id !== right && !ownOptions.includes(id) && book(id).say.en !== book(right).say.en), offered - 1);
      return draw.some(`${name}.order`, [right, ...others], offered).map((id) => ({ id, text: book(id).say }));
    };
    const place = { ko: "자리가 뜻을 정합니다.", en: "The place decides the meaning." };
    return {
      id: this.id, kind: "decode", section: "place-gives-meaning", facts: ["ec2.type.name.format", own, ...ownOptions], concepts: ["instance-type", "instance-family"],
      ask: { ko: "이 유형 이름을 조각조각 읽으세요.", en: "Read this type name piece by piece." },
      pieces: [
        { id: "series", text: letter, right: own, options: among("series", own, series), why: book(own).meaning },
        {
          id: "generation", text: String(generation), right: "generation",
          options: draw.some("generation.order", [
            { id: "generation", text: { ko: "세대", en: "Generation" } },
            { id: "vcpus", text: { ko: "vCPU 수", en: "Number of vCPUs" } },
            { id: "memory", text: { ko: "vCPU당 메모리(GiB)", en: "GiB of memory per vCPU" } },
          ], 3),
          why: { ko: `시리즈 바로 뒤의 숫자는 세대입니다. ${place.ko}`, en: `The digit after the series is the generation. ${place.en}` },
        },
        ...ownOptions.map((id, index) => ({ id: `option-${index}`, text: marks[index] ?? "", right: id, options: among(`option-${index}`, id, options), why: book(id).meaning })),
        { id: "dot", text: ".", right: "", options: [], why: { ko: "", en: "" } },
        {
          id: "size", text: size, right: "size",
          options: draw.some("size.order", [
            { id: "size", text: { ko: "크기(vCPU와 메모리)", en: "Size (vCPUs and memory)" } },
            { id: "disk", text: { ko: "디스크 용량", en: "Disk capacity" } },
            { id: "price", text: { ko: "요금제", en: "Price plan" } },
          ], 3),
          why: { ko: "점 뒤는 크기이며 vCPU와 메모리의 양을 함께 정합니다.", en: "What follows the dot is the size; it sets vCPUs and memory together." },
        },
      ],
      explain: {
        ko: "시리즈, 세대, 옵션, 점, 크기의 순서입니다. 같은 글자라도 맨 앞에 있으면 시리즈, 세대 뒤에 있으면 옵션입니다.",
        en: "The order is series, generation, options, dot, size. The same letter is a series in front and an option after the generation.",
      },
    };
  },
};
