import type { Figure } from "@/engine/figure";

/** One server made bigger beside several servers that share the requests and keep their state elsewhere. */
export const scaleUpAndOut = {
  title: { ko: "한 대를 키우는 수직 확장과 여러 대로 나누는 수평 확장", en: "Scaling up makes one server bigger, scaling out shares the work among several" },
  description: {
    ko: "왼쪽은 수직 확장입니다. 인스턴스 한 대를 멈추고 더 큰 유형으로 바꾸어 다시 시작합니다. 오른쪽은 수평 확장입니다. 로드 밸런서가 인스턴스 세 대에 요청을 나누고, "
      + "그 가운데 한 대는 고장에 대비한 여유분입니다. 인스턴스는 상태를 안에 두지 않고 함께 쓰는 데이터베이스와 캐시에 둡니다.",
    en: "On the left, scaling up: one instance is stopped, given a bigger type and started again. On the right, scaling out: a load balancer "
      + "shares requests among three instances, one of which is headroom for a failure. The instances keep no state inside; it lives in a "
      + "database and a cache they share.",
  },
  size: [720, 340],
  narrowSize: [340, 664],
  nodes: {
    up: {
      shape: "group", label: { ko: "수직: 한 대를 키운다", en: "Up: one gets bigger" }, concept: "vertical-scaling",
      at: [8, 12, 262, 316], narrow: [8, 8, 324, 238],
    },
    out: {
      shape: "group", label: { ko: "수평: 여러 대로 나눈다", en: "Out: several share" }, tone: "accent", concept: "horizontal-scaling",
      at: [286, 12, 426, 316], narrow: [8, 262, 324, 394],
    },
    before: {
      shape: "box", group: "up", label: { ko: "인스턴스", en: "Instance" }, concept: "instance", lines: { ko: ["m7g.large"], en: ["m7g.large"] },
      at: [24, 128, 90, 72], narrow: [24, 84, 104, 72],
    },
    after: {
      shape: "box", icon: "server", group: "up", label: { ko: "인스턴스", en: "Instance" }, concept: "instance-type",
      lines: { ko: ["m7g.2xlarge"], en: ["m7g.2xlarge"] }, at: [146, 84, 112, 160], narrow: [188, 56, 128, 128],
    },
    steps: {
      shape: "note", group: "up", label: { ko: "중지 → 유형 변경 → 시작", en: "stop → change type → start" }, at: [20, 270, 238, 36], narrow: [24, 200, 292, 34],
    },
    balancer: {
      shape: "box", icon: "balance", group: "out", label: { ko: "로드 밸런서", en: "Balancer" }, concept: "elastic-load-balancing",
      at: [298, 134, 122, 60], narrow: [98, 300, 144, 52],
    },
    first: {
      shape: "box", group: "out", label: { ko: "인스턴스", en: "Instance" }, concept: "instance", at: [458, 52, 104, 56], narrow: [20, 400, 92, 52],
    },
    second: {
      shape: "box", group: "out", label: { ko: "인스턴스", en: "Instance" }, concept: "instance", at: [458, 136, 104, 56], narrow: [124, 400, 92, 52],
    },
    spare: {
      shape: "box", group: "out", tone: "wait", label: { ko: "여유분", en: "Headroom" }, concept: "spare-capacity",
      at: [458, 220, 104, 56], narrow: [228, 400, 92, 52],
    },
    state: {
      shape: "box", icon: "database", group: "out", label: { ko: "상태", en: "State" }, concept: "stateless",
      lines: { ko: ["DB, 캐시"], en: ["DB, cache"] }, at: [600, 90, 100, 148], narrow: [76, 500, 188, 64],
    },
    survive: {
      shape: "note", group: "out", label: { ko: "한 대가 사라져도 나머지가 받는다", en: "one may go, the others carry on" },
      at: [298, 286, 402, 32], narrow: [20, 586, 300, 50],
    },
  },
  edges: {
    grow: {
      from: "before", to: "after", sides: ["right", "left"], route: "straight",
      say: { ko: "멈춘 동안 더 큰 유형으로 바꿉니다.", en: "is given a bigger type while stopped." },
    },
    "to-first": {
      from: "balancer", to: "first", sides: ["right", "left"], narrowSides: ["bottom", "top"], tone: "accent",
      say: { ko: "요청을 나누어 보냅니다.", en: "shares out requests." },
    },
    "to-second": {
      from: "balancer", to: "second", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", tone: "accent",
      say: { ko: "요청을 나누어 보냅니다.", en: "shares out requests." },
    },
    "to-spare": {
      from: "balancer", to: "spare", sides: ["right", "left"], narrowSides: ["bottom", "top"], tone: "accent",
      say: { ko: "여유분도 평소에 요청을 받습니다.", en: "headroom takes requests in normal times, too." },
    },
    "first-state": {
      from: "first", to: "state", sides: ["right", "left"], toAt: 0.2, narrowSides: ["bottom", "top"], narrowToAt: 0.2, line: "dashed",
      say: { ko: "상태를 밖에 둡니다.", en: "keeps its state outside." },
    },
    "second-state": {
      from: "second", to: "state", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", line: "dashed",
      say: { ko: "상태를 밖에 둡니다.", en: "keeps its state outside." },
    },
    "spare-state": {
      from: "spare", to: "state", sides: ["right", "left"], toAt: 0.8, narrowSides: ["bottom", "top"], narrowToAt: 0.8, line: "dashed",
      say: { ko: "상태를 밖에 둡니다.", en: "keeps its state outside." },
    },
  },
} as const satisfies Figure;
