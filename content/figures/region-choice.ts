import type { Figure } from "@/engine/figure";

/** Four questions in order: two that rule Regions out, two by which those that are left are compared. */
export const regionChoice = {
  title: { ko: "먼저 지울 곳을 지우고, 남은 곳을 견줍니다", en: "First rule out, then compare what is left" },
  description: {
    ko: "리전 고르기를 두 단계로 그렸습니다. 먼저 데이터가 있어도 되는 곳인지, 필요한 서비스와 인스턴스 유형이 있는지 묻고 하나라도 아니면 제외합니다. "
      + "남은 후보는 사용자까지의 왕복 시간과 요금으로 견주어 고릅니다. 왕복 시간은 어림하지 말고 직접 재어 봅니다.",
    en: "Choosing a Region in two steps. First: may the data be there, and does the Region have the services and instance types you need? One no "
      + "rules it out. The candidates that are left are compared by round trip to the users and by price. Measure the round trip yourself.",
  },
  size: [720, 290],
  narrowSize: [340, 592],
  nodes: {
    must: {
      shape: "group", label: { ko: "하나라도 아니면 제외", en: "One no rules it out" }, at: [180, 12, 348, 116], narrow: [8, 96, 324, 116],
    },
    compare: {
      shape: "group", tone: "accent", label: { ko: "남은 후보를 견줌", en: "Compare what is left" },
      at: [180, 162, 348, 116], narrow: [8, 322, 324, 116],
    },
    candidates: {
      shape: "box", icon: "region", label: { ko: "쓸 수 있는 리전", en: "Usable Regions" }, concept: "partition",
      lines: { ko: ["한 파티션 안에서"], en: ["in one partition"] }, at: [8, 38, 148, 64], narrow: [82, 8, 176, 60],
    },
    data: {
      shape: "box", group: "must", icon: "shield", badge: { ko: "1", en: "1" }, label: { ko: "데이터 위치", en: "Data" }, concept: "data-residency",
      lines: { ko: ["거기 두어도 되는가"], en: ["may it be there?"] }, at: [192, 46, 156, 68], narrow: [16, 130, 150, 68],
    },
    services: {
      shape: "box", group: "must", icon: "server", badge: { ko: "2", en: "2" }, label: { ko: "서비스", en: "Services" }, concept: "instance-type",
      lines: { ko: ["필요한 것이 있는가"], en: ["are they there?"] }, at: [360, 46, 156, 68], narrow: [174, 130, 150, 68],
    },
    out: {
      shape: "box", tone: "bad", label: { ko: "제외", en: "Ruled out" }, at: [572, 52, 136, 44], narrow: [196, 242, 136, 44],
    },
    latency: {
      shape: "box", group: "compare", icon: "clock", badge: { ko: "3", en: "3" }, label: { ko: "왕복 시간", en: "Round trip" }, concept: "round-trip",
      lines: { ko: ["사용자까지 몇 ms"], en: ["to your users"] }, at: [192, 196, 156, 68], narrow: [16, 356, 150, 68],
    },
    price: {
      shape: "box", group: "compare", icon: "money", badge: { ko: "4", en: "4" }, label: { ko: "요금", en: "Price" }, concept: "billing",
      lines: { ko: ["리전마다 다른 단가"], en: ["set per Region"] }, at: [360, 196, 156, 68], narrow: [174, 356, 150, 68],
    },
    measure: {
      shape: "box", icon: "chart", label: { ko: "직접 재기", en: "Measure it" }, lines: { ko: ["어림은 하한일 뿐"], en: ["the sum is a floor"] },
      at: [8, 198, 148, 64], narrow: [16, 484, 150, 64],
    },
    chosen: {
      shape: "box", tone: "good", label: { ko: "고른 리전", en: "Chosen Region" }, concept: "region",
      at: [572, 206, 136, 48], narrow: [181, 492, 136, 48],
    },
  },
  edges: {
    ask: {
      from: "candidates", to: "must", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight",
      say: { ko: "후보마다 1번과 2번을 묻습니다.", en: "each candidate gets questions 1 and 2." },
    },
    no: {
      from: "must", to: "out", sides: ["right", "left"], fromAt: 0.534, narrowSides: ["bottom", "top"], narrowFromAt: 0.79, route: "straight",
      tone: "bad", line: "dashed", say: { ko: "하나라도 아니면 제외합니다.", en: "one no rules the Region out." },
    },
    yes: {
      from: "must", to: "compare", sides: ["bottom", "top"], fromAt: 0.5, toAt: 0.5, narrowFromAt: 0.25, narrowToAt: 0.25, route: "straight",
      say: { ko: "둘 다 맞는 리전만 다음으로 갑니다.", en: "Regions that pass both go on." },
    },
    pick: {
      from: "compare", to: "chosen", sides: ["right", "left"], fromAt: 0.586, narrowSides: ["bottom", "top"], narrowFromAt: 0.744, route: "straight",
      tone: "good", say: { ko: "견주어서 하나를 고릅니다.", en: "comparing them gives one." },
    },
    check: {
      from: "measure", to: "latency", sides: ["right", "left"], narrowSides: ["top", "bottom"], route: "straight", line: "dashed",
      say: { ko: "왕복 시간은 직접 재어 확인합니다.", en: "the round trip is checked by measuring." },
    },
  },
} as const satisfies Figure;
