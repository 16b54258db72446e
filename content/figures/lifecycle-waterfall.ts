import type { Figure } from "@/engine/figure";

/** The storage classes in the order a lifecycle rule can move objects: only downwards. */
export const lifecycleWaterfall = {
  title: { ko: "수명 주기의 폭포: 아래로만 흐릅니다", en: "The lifecycle waterfall: it only flows down" },
  description: {
    ko: "수명 주기 규칙은 객체를 Standard에서 Standard-IA, Intelligent-Tiering, One Zone-IA나 Glacier Instant Retrieval, Glacier Flexible Retrieval, Glacier Deep Archive로 내려보냅니다. 중간을 건너뛸 수 있습니다. "
      + "One Zone-IA에서는 Glacier Instant Retrieval로 갈 수 없습니다. 차가운 클래스에는 최소 기간과 최소 크기가 있습니다. 끝에서는 만료로 지웁니다. 위로 올리려면 복원한 뒤 다른 클래스로 복사합니다.",
    en: "A lifecycle rule sends objects down from Standard to Standard-IA, Intelligent-Tiering, One Zone-IA or Glacier Instant Retrieval, Glacier Flexible Retrieval and Glacier Deep Archive, "
      + "skipping steps if it likes. From One Zone-IA there is no way to Glacier Instant Retrieval. Colder classes have a minimum duration and size. At the end objects expire. "
      + "To bring one up, restore it and copy it to another class.",
  },
  size: [720, 318],
  narrowSize: [340, 468],
  nodes: {
    rule: {
      shape: "box", icon: "clock", tone: "accent", label: { ko: "수명 주기 규칙", en: "Lifecycle rule" }, lines: { ko: ["아래로만"], en: ["only down"] }, concept: "lifecycle-rule",
      at: [8, 8, 150, 56], narrow: [8, 8, 150, 56],
    },
    minimum: {
      shape: "box", icon: "money", tone: "warn", label: { ko: "최소 기간, 크기", en: "Minimums" }, lines: { ko: ["일찍 나가도 냄"], en: ["time and size"] }, concept: "minimum-duration",
      at: [196, 8, 150, 56], narrow: [182, 8, 150, 56],
    },
    standard: {
      shape: "box", label: { ko: "Standard", en: "Standard" }, lines: { ko: ["자주 읽음"], en: ["read often"] }, concept: "storage-class",
      at: [8, 100, 150, 52], narrow: [8, 96, 150, 48],
    },
    ia: {
      shape: "box", label: { ko: "Standard-IA", en: "Standard-IA" }, lines: { ko: ["가끔 읽음"], en: ["read seldom"] }, concept: "storage-class",
      at: [196, 100, 150, 52], narrow: [182, 96, 150, 48],
    },
    int: {
      shape: "box", label: { ko: "Intelligent-Tiering", en: "Intelligent-Tiering" }, lines: { ko: ["알아서 옮김"], en: ["moves by itself"] }, concept: "intelligent-tiering",
      at: [196, 190, 150, 52], narrow: [182, 172, 150, 48],
    },
    onezone: {
      shape: "box", label: { ko: "One Zone-IA", en: "One Zone-IA" }, lines: { ko: ["영역 하나"], en: ["one zone"] }, concept: "storage-class",
      at: [384, 100, 150, 52], narrow: [8, 248, 150, 48],
    },
    gir: {
      shape: "box", label: { ko: "Glacier Instant", en: "Glacier Instant" }, lines: { ko: ["바로 읽힘"], en: ["read at once"] }, concept: "storage-class",
      at: [384, 190, 150, 52], narrow: [182, 248, 150, 48],
    },
    gfr: {
      shape: "box", tone: "wait", label: { ko: "Glacier Flexible", en: "Glacier Flexible" }, lines: { ko: ["복원해야 읽힘"], en: ["restore first"] }, concept: "archive-retrieval",
      at: [572, 145, 140, 52], narrow: [8, 332, 150, 48],
    },
    gda: {
      shape: "box", tone: "wait", label: { ko: "Deep Archive", en: "Deep Archive" }, lines: { ko: ["가장 차가움"], en: ["coldest"] }, concept: "archive-retrieval",
      at: [572, 250, 140, 52], narrow: [8, 408, 150, 48],
    },
    restore: {
      shape: "box", tone: "good", label: { ko: "복원 후 복사", en: "Restore, copy" }, lines: { ko: ["위로 가는 길"], en: ["the way up"] }, concept: "archive-retrieval",
      at: [572, 30, 140, 52], narrow: [182, 332, 150, 48],
    },
    expire: {
      shape: "pill", tone: "off", label: { ko: "만료: 삭제", en: "Expire: delete" }, concept: "lifecycle-rule", at: [384, 254, 150, 44], narrow: [182, 410, 150, 44],
    },
  },
  edges: {
    applies: {
      from: "rule", to: "standard", sides: ["bottom", "top"], route: "straight", tone: "accent",
      say: { ko: "나이를 보고 객체를 내려보냅니다.", en: "sends objects down by their age." },
    },
    charges: {
      from: "minimum", to: "ia", sides: ["bottom", "top"], route: "straight", line: "dotted", tone: "warn",
      say: { ko: "이 클래스부터 최소 기간과 최소 크기가 붙습니다.", en: "from here on there is a minimum duration and size." },
    },
    "standard-ia": {
      from: "standard", to: "ia", sides: ["right", "left"], route: "straight", say: { ko: "Standard-IA로 내려갑니다.", en: "down to Standard-IA." },
    },
    "ia-int": {
      from: "ia", to: "int", sides: ["bottom", "top"], route: "straight", say: { ko: "Intelligent-Tiering으로 내려갑니다.", en: "down to Intelligent-Tiering." },
    },
    "int-onezone": {
      from: "int", to: "onezone", sides: ["right", "left"], fromAt: 0.3, narrowSides: ["left", "top"], narrowFromAt: 0.5,
      say: { ko: "One Zone-IA로 내려갑니다.", en: "down to One Zone-IA." },
    },
    "int-gir": {
      from: "int", to: "gir", sides: ["right", "left"], fromAt: 0.7, toAt: 0.7, narrowSides: ["bottom", "top"], narrowFromAt: 0.5, narrowToAt: 0.5, route: "straight",
      say: { ko: "Glacier Instant Retrieval로 내려갑니다.", en: "down to Glacier Instant Retrieval." },
    },
    "onezone-gfr": {
      from: "onezone", to: "gfr", sides: ["right", "left"], toAt: 0.3, narrowSides: ["bottom", "top"], narrowToAt: 0.5,
      say: { ko: "Glacier Flexible Retrieval로 내려갑니다. Instant Retrieval로는 가지 못합니다.", en: "down to Glacier Flexible Retrieval; never to Instant Retrieval." },
    },
    "gir-gfr": {
      from: "gir", to: "gfr", sides: ["right", "left"], toAt: 0.7, narrowSides: ["bottom", "top"], narrowToAt: 0.85,
      say: { ko: "Glacier Flexible Retrieval로 내려갑니다.", en: "down to Glacier Flexible Retrieval." },
    },
    "gfr-gda": {
      from: "gfr", to: "gda", sides: ["bottom", "top"], route: "straight", say: { ko: "Glacier Deep Archive로 내려갑니다.", en: "down to Glacier Deep Archive." },
    },
    "gda-expire": {
      from: "gda", to: "expire", sides: ["left", "right"], narrowSides: ["right", "left"], route: "straight", line: "dashed",
      say: { ko: "정한 나이가 되면 만료됩니다.", en: "expires at the age you set." },
    },
    up: {
      from: "gfr", to: "restore", sides: ["top", "bottom"], narrowSides: ["right", "left"], route: "straight", line: "dashed", tone: "good",
      say: { ko: "위로 올리려면 복원한 뒤 복사합니다.", en: "to go up, restore and copy." },
    },
  },
} as const satisfies Figure;
