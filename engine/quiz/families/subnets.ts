import { drawFrom, missesOf, numberOf, type Draw, type Family, type FactBook } from "./family";

const addressBits = 32;
const reserved = "vpc.subnet.reserved";
const smallest = "vpc.subnet.size.smallest";
const largest = "vpc.subnet.size.largest";

/** Addresses of a range with that prefix length. */
export const addressesIn = (prefix: number): number => 2 ** (addressBits - prefix);

/** Addresses of a subnet that resources can have. */
export const usableIn = (prefix: number, reservedCount: number): number => addressesIn(prefix) - reservedCount;

function prefixFrom(draw: Draw, book: FactBook): number {
  return draw.whole("prefix", Math.max(numberOf(book, largest), 20), numberOf(book, smallest));
}

const dotted = (address: number): string => [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");

/** A private range that begins where a range of that size may begin. */
function baseFrom(draw: Draw, prefix: number): number {
  const start = 10 * 2 ** 24 + draw.whole("second", 0, 255) * 2 ** 16 + draw.whole("third", 0, 255) * 2 ** 8 + draw.whole("fourth", 0, 255);
  return start - (start % addressesIn(prefix));
}

/** How many instances fit into a subnet. */
export const subnetSizes: Family = {
  id: "drill.subnet-size",
  facts: [reserved, smallest, largest],
  generate(seed, book) {
    const draw = drawFrom(seed);
    const prefix = prefixFrom(draw, book);
    const kept = numberOf(book, reserved);
    const answer = usableIn(prefix, kept);
    const range = `${dotted(baseFrom(draw, prefix))}/${prefix}`;
    return {
      id: this.id, kind: "number", section: "", facts: [reserved], concepts: [], tolerance: 0, answer, unit: { ko: "개", en: "addresses" },
      ask: {
        ko: `IPv4 범위가 ${range}인 서브넷을 새로 만들었습니다. 네트워크 인터페이스에 줄 수 있는 주소는 몇 개입니까?`,
        en: `A new subnet has the IPv4 range ${range}. How many addresses can network interfaces have?`,
      },
      misses: missesOf(answer, [
        { value: addressesIn(prefix), why: { ko: "범위 전체의 주소 수입니다. AWS가 쓰는 주소를 빼지 않았습니다.", en: "That is the whole range. The addresses AWS keeps are not taken off." } },
        { value: addressesIn(prefix) - 2, why: { ko: "보통의 네트워크처럼 처음과 마지막만 뺐습니다. AWS는 서브넷에서 더 많은 주소를 씁니다.", en: "That takes off only the first and the last, as in an ordinary network. AWS keeps more in a subnet." } },
        { value: usableIn(prefix + 1, kept), why: { ko: "한 단계 작은 범위의 값입니다. 접두사 길이가 1 늘면 주소는 절반이 됩니다.", en: "That is the next smaller range: one more bit of prefix halves the addresses." } },
        { value: usableIn(prefix - 1, kept), why: { ko: "한 단계 큰 범위의 값입니다.", en: "That is the next larger range." } },
      ]),
      explain: {
        ko: `IPv4 주소는 ${addressBits}비트이므로 /${prefix}에는 2의 ${addressBits - prefix}제곱, 곧 ${addressesIn(prefix)}개가 있습니다. AWS가 서브넷마다 ${kept}개를 씁니다.`,
        en: `An IPv4 address has ${addressBits} bits, so a /${prefix} holds 2 to the power of ${addressBits - prefix}, that is ${addressesIn(prefix)}. AWS keeps ${kept} in every subnet.`,
      },
    };
  },
};

/** The smallest subnet that is large enough. */
export const subnetPlans: Family = {
  id: "drill.subnet-plan",
  facts: [reserved, smallest, largest],
  generate(seed, book) {
    const draw = drawFrom(seed);
    const kept = numberOf(book, reserved);
    const answer = prefixFrom(draw, book);
    // Often just beyond what the reserved addresses leave of the smaller range: there the common mistake shows.
    const tightest = usableIn(answer + 1, kept) + 1;
    const least = answer === numberOf(book, smallest) ? 3 : tightest;
    const isTight = draw.whole("tight", 0, 1) === 1;
    const needed = draw.whole("needed", least, isTight ? Math.min(least + kept - 1, usableIn(answer, kept)) : usableIn(answer, kept));
    return {
      id: this.id, kind: "number", section: "", facts: [reserved, smallest], concepts: [], tolerance: 0, answer, unit: { ko: "접두사 길이", en: "prefix length" },
      ask: {
        ko: `서브넷 하나에 네트워크 인터페이스 ${needed}개를 두려고 합니다. 들어가는 가장 작은 서브넷의 접두사 길이(/ 뒤의 수)는 얼마입니까?`,
        en: `One subnet must hold ${needed} network interfaces. What is the prefix length (the number after the slash) of the smallest subnet that does?`,
      },
      misses: missesOf(answer, [
        { value: answer + 1, why: { ko: `/${answer + 1}에서 쓸 수 있는 주소는 ${usableIn(answer + 1, kept)}개뿐이거나, 서브넷으로 만들 수 없는 크기입니다.`, en: `A /${answer + 1} leaves only ${usableIn(answer + 1, kept)} addresses, or is too small to be a subnet.` } },
        { value: answer - 1, why: { ko: "들어가지만 두 배로 큽니다. 한 단계 작은 서브넷에도 들어갑니다.", en: "It fits, but is twice as large as needed: the next smaller one does too." } },
      ]),
      explain: {
        ko: `/${answer}에는 주소가 ${addressesIn(answer)}개 있고 AWS가 ${kept}개를 쓰므로 ${usableIn(answer, kept)}개를 쓸 수 있습니다. 필요한 수에 ${kept}을 더한 뒤 2의 거듭제곱으로 올려 생각하면 빠릅니다.`,
        en: `A /${answer} holds ${addressesIn(answer)} addresses; AWS keeps ${kept}, which leaves ${usableIn(answer, kept)}. Add ${kept} to what you need and round up to a power of two.`,
      },
    };
  },
};

/** Which address an instance can have. */
export const subnetAddresses: Family = {
  id: "drill.subnet-address",
  facts: [reserved, smallest, largest],
  generate(seed, book) {
    const draw = drawFrom(seed);
    const prefix = draw.whole("prefix", 24, numberOf(book, smallest));
    const base = baseFrom(draw, prefix);
    const size = addressesIn(prefix);
    const free = draw.whole("free", 4, size - 2);
    const roles = [
      { offset: 0, ko: "네트워크 주소입니다.", en: "It is the network address." },
      { offset: 1, ko: "VPC 라우터의 주소입니다.", en: "It belongs to the VPC router." },
      { offset: 2, ko: "DNS를 위해 AWS가 씁니다.", en: "AWS keeps it for DNS." },
      { offset: 3, ko: "앞으로 쓰려고 AWS가 남겨 둔 주소입니다.", en: "AWS keeps it for future use." },
      { offset: size - 1, ko: "서브넷의 마지막 주소입니다. VPC는 브로드캐스트를 지원하지 않지만 이 주소도 비워 둡니다.", en: "It is the last address of the subnet, kept free although a VPC has no broadcast." },
    ];
    const outside = { offset: size + draw.whole("outside", 4, size - 2), ko: "이 서브넷의 범위 밖에 있습니다.", en: "It lies outside the range of this subnet." };
    const wrong = [...draw.some("roles", roles, 3), outside];
    return {
      id: this.id, kind: "one-choice", section: "", facts: [reserved], concepts: [],
      ask: { ko: `서브넷 ${dotted(base)}/${prefix}의 인스턴스가 가질 수 있는 주소는 어느 것입니까?`, en: `Which address can an instance in the subnet ${dotted(base)}/${prefix} have?` },
      choices: draw.some("order", [
        { id: "free", right: true, text: { ko: dotted(base + free), en: dotted(base + free) }, why: { ko: "범위 안에 있고 AWS가 쓰는 주소가 아닙니다.", en: "It lies in the range and is none that AWS keeps." } },
        ...wrong.map(({ offset, ko, en }) => ({ id: `at-${offset < size ? offset : "outside"}`, right: false, text: { ko: dotted(base + offset), en: dotted(base + offset) }, why: { ko, en } })),
      ], 5),
      explain: {
        ko: `이 서브넷은 ${dotted(base)}부터 ${dotted(base + size - 1)}까지입니다. 처음 네 주소와 마지막 주소는 AWS가 씁니다.`,
        en: `This subnet reaches from ${dotted(base)} to ${dotted(base + size - 1)}. AWS keeps the first four addresses and the last.`,
      },
    };
  },
};
