import type { Figure } from "@/engine/figure";

/** Three separate questions: what lowers the bill, what is launched, and what holds a place or a machine. */
export const purchaseOptions = {
  title: {
    ko: "요금을 낮추는 것, 시작할 때 고르는 것, 자리를 잡는 것",
    en: "What lowers the bill, what you launch, and what holds a place",
  },
  description: {
    ko: "세 묶음이 있습니다. 첫째 묶음은 청구서에만 작용합니다. Savings Plans와 예약 인스턴스는 온디맨드 사용의 요금을 낮추고, 새 계정에는 프리 티어 크레딧이 있습니다. "
      + "둘째 묶음은 인스턴스를 시작할 때 고르는 방식으로, 회수되지 않는 온디맨드와 회수될 수 있는 스팟이 있습니다. 약정 할인은 스팟에 닿지 않습니다. "
      + "셋째 묶음은 자리나 기계를 잡는 것으로, 용량 예약은 가용 영역 한 곳의 자리를 잡아 두고 전용 인스턴스와 전용 호스트는 물리 서버를 나누어 쓰지 않게 합니다. 영역 범위 예약 인스턴스도 자리를 잡습니다.",
    en: "There are three groups. The first works on the bill alone: Savings Plans and Reserved Instances lower the price of On-Demand use, "
      + "and new accounts have Free Tier credits. "
      + "The second is what you choose at launch: On-Demand, which is not taken back, and Spot, which may be. Commitments do not reach Spot. "
      + "The third holds a place or a machine: a Capacity Reservation keeps room in one Availability Zone, and Dedicated Instances and Dedicated Hosts "
      + "keep a physical server to yourself. A zonal Reserved Instance holds a place as well.",
  },
  size: [720, 290],
  narrowSize: [340, 656],
  nodes: {
    bill: {
      shape: "group", label: { ko: "청구서에 작용하는 것", en: "Works on the bill" }, icon: "money",
      at: [16, 16, 206, 258], narrow: [16, 16, 308, 188],
    },
    market: {
      shape: "group", label: { ko: "시작할 때 고르는 것", en: "Chosen at launch" }, icon: "server",
      at: [272, 16, 186, 258], narrow: [16, 246, 308, 136],
    },
    hold: {
      shape: "group", label: { ko: "자리나 기계를 잡는 것", en: "Holds a place" }, icon: "host",
      at: [508, 16, 196, 258], narrow: [16, 424, 308, 216],
    },
    plans: {
      shape: "box", label: { ko: "Savings Plans", en: "Savings Plans" }, tone: "accent", group: "bill", concept: "savings-plans",
      lines: { ko: ["시간당 쓸 금액을", "약속"], en: ["promise a spend", "per hour"] },
      at: [28, 52, 182, 62], narrow: [174, 102, 138, 90],
    },
    reserved: {
      shape: "box", label: { ko: "예약 인스턴스", en: "Reserved Instance" }, tone: "accent", group: "bill", concept: "reserved-instance",
      lines: { ko: ["유형과 리전을", "약속"], en: ["promise type", "and Region"] },
      at: [28, 126, 182, 62], narrow: [28, 102, 138, 90],
    },
    "free-tier": {
      shape: "box", label: { ko: "프리 티어", en: "Free Tier" }, group: "bill", concept: "free-tier",
      lines: { ko: ["새 계정의 크레딧"], en: ["credits of new accounts"] },
      at: [28, 200, 182, 62], narrow: [28, 50, 284, 44],
    },
    "on-demand": {
      shape: "box", label: { ko: "온디맨드", en: "On-Demand" }, tone: "good", group: "market", concept: "on-demand",
      lines: { ko: ["약정 없음", "회수되지 않음"], en: ["no commitment", "not taken back"] },
      at: [284, 52, 162, 98], narrow: [174, 280, 138, 90],
    },
    spot: {
      shape: "box", label: { ko: "스팟", en: "Spot" }, tone: "warn", group: "market", concept: "spot-instance",
      lines: { ko: ["남는 용량, 회수 가능", "약정 할인 없음"], en: ["may be taken back", "no plan discount"] },
      at: [284, 164, 162, 98], narrow: [28, 280, 138, 90],
    },
    reservation: {
      shape: "box", label: { ko: "용량 예약", en: "Capacity Reservation" }, group: "hold", concept: "capacity-reservation",
      lines: { ko: ["안 써도 과금"], en: ["paid even if unused"] },
      at: [520, 52, 172, 62], narrow: [28, 458, 284, 52],
    },
    "dedicated-instance": {
      shape: "box", label: { ko: "전용 인스턴스", en: "Dedicated Instance" }, group: "hold", concept: "dedicated-instance",
      lines: { ko: ["인스턴스마다 과금"], en: ["billed per instance"] },
      at: [520, 126, 172, 62], narrow: [28, 518, 284, 52],
    },
    "dedicated-host": {
      shape: "box", label: { ko: "전용 호스트", en: "Dedicated Host" }, group: "hold", concept: "dedicated-host",
      lines: { ko: ["호스트마다 과금"], en: ["billed per host"] },
      at: [520, 200, 172, 62], narrow: [28, 578, 284, 52],
    },
  },
  edges: {
    "plans-discount": {
      from: "plans", to: "on-demand", sides: ["right", "left"], toAt: 0.3163, narrowSides: ["bottom", "top"], narrowFromAt: 0.7, narrowToAt: 0.7,
      label: { ko: "할인", en: "lowers" }, tone: "accent",
      say: { ko: "Savings Plans는 온디맨드 사용의 요금을 낮춥니다.", en: "Savings Plans lower the price of On-Demand use." },
    },
    "reserved-discount": {
      from: "reserved", to: "on-demand", sides: ["right", "left"], toAt: 0.8, narrowSides: ["bottom", "top"], narrowToAt: 0.25, tone: "accent",
      say: { ko: "예약 인스턴스는 조건이 맞는 온디맨드 사용의 요금을 낮춥니다.", en: "A Reserved Instance lowers the price of matching On-Demand use." },
    },
    "place-kept": {
      from: "reservation", to: "on-demand", sides: ["left", "right"], toAt: 0.3163, narrowSides: ["top", "bottom"], narrowFromAt: 0.7570, narrowToAt: 0.5,
      label: { ko: "자리", en: "room" },
      say: { ko: "용량 예약은 온디맨드 인스턴스를 시작할 자리를 잡아 둡니다.", en: "A Capacity Reservation keeps room for starting On-Demand Instances." },
    },
  },
} as const satisfies Figure;
