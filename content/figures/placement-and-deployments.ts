import type { Figure } from "@/engine/figure";

/** How a place for a task is found, and how a rolling deployment moves between floor and ceiling. */
export const placementAndDeployments = {
  title: { ko: "어디에 놓고, 어떻게 바꾸는가", en: "Where to place, and how to replace" },
  description: {
    ko: "위 줄은 작업을 놓는 차례입니다. 모든 인스턴스에서 시작해 자원이 맞는 곳, 제약에 맞는 곳으로 좁히고 전략이 하나를 고릅니다. "
      + "아래 줄은 작업 넷짜리 서비스의 롤링 배포입니다. 옛 작업 넷이 돌 때 천장인 여덟까지 새 작업을 시작하고, 정상인지 확인한 뒤, 바닥인 넷을 지키면서 옛 작업을 멈춥니다. "
      + "확인에 거듭 실패하면 회로 차단기가 배포를 멈추고 옛 리비전으로 되돌립니다. 블루/그린은 작업을 조금씩 바꾸는 대신 새 한 벌로 트래픽을 옮깁니다.",
    en: "The upper row finds a place for a task: from all instances to those with the resources, to those that meet the constraints, of which the strategies pick one. "
      + "The lower row is a rolling deployment of a service with four tasks. While four old tasks run, new ones are started up to the ceiling of eight; once they are healthy, old ones are stopped down to the floor of four. "
      + "If checks keep failing, the circuit breaker stops the deployment and rolls back to the old revision. Blue/green is another way: it moves traffic to a new set.",
  },
  size: [720, 352],
  narrowSize: [340, 660],
  nodes: {
    placing: {
      shape: "group", label: { ko: "놓기", en: "Placing a task" }, icon: "host", concept: "ecs-task",
      at: [16, 16, 688, 112], narrow: [16, 16, 308, 292],
    },
    replacing: {
      shape: "group", label: { ko: "바꾸기: 작업 넷의 롤링 배포", en: "Replacing: four tasks, rolling" }, icon: "clock", concept: "rolling-deployment",
      at: [16, 146, 688, 190], narrow: [16, 334, 308, 310],
    },
    all: {
      shape: "box", label: { ko: "인스턴스 전부", en: "All instances" }, group: "placing", concept: "ecs-cluster",
      at: [28, 50, 145, 66], narrow: [28, 50, 284, 48],
    },
    resources: {
      shape: "box", label: { ko: "자원이 맞는 곳", en: "Resources fit" }, group: "placing", concept: "ecs-task",
      lines: { ko: ["CPU·메모리·포트"], en: ["CPU, memory, ports"] },
      at: [201, 50, 145, 66], narrow: [28, 116, 284, 48],
    },
    constraint: {
      shape: "box", label: { ko: "제약에 맞는 곳", en: "Constraints met" }, tone: "warn", group: "placing", concept: "placement-constraint",
      lines: { ko: ["반드시 지킴"], en: ["binding"] },
      at: [374, 50, 145, 66], narrow: [28, 182, 284, 48],
    },
    strategy: {
      shape: "box", label: { ko: "전략이 고른 곳", en: "Picked by strategy" }, tone: "good", group: "placing", concept: "placement-strategy",
      lines: { ko: ["되도록 따름"], en: ["best effort"] },
      at: [547, 50, 145, 66], narrow: [28, 248, 284, 48],
    },
    old: {
      shape: "box", label: { ko: "옛 작업 넷", en: "Four old tasks" }, group: "replacing", concept: "ecs-service",
      lines: { ko: ["원하는 수 4"], en: ["desired 4"] },
      at: [28, 180, 145, 66], narrow: [28, 368, 150, 54],
    },
    fresh: {
      shape: "box", label: { ko: "새 작업 시작", en: "Start new ones" }, tone: "accent", group: "replacing", concept: "rolling-deployment",
      lines: { ko: ["천장 8까지"], en: ["up to ceiling 8"] },
      at: [201, 180, 145, 66], narrow: [28, 440, 150, 54],
    },
    healthy: {
      shape: "box", label: { ko: "정상인지 확인", en: "Check health" }, group: "replacing", concept: "rolling-deployment",
      lines: { ko: ["모든 검사"], en: ["every check"] },
      at: [374, 180, 145, 66], narrow: [28, 512, 150, 54],
    },
    gone: {
      shape: "box", label: { ko: "옛 작업 중지", en: "Stop old ones" }, tone: "good", group: "replacing", concept: "rolling-deployment",
      lines: { ko: ["바닥 4를 지킴"], en: ["not below floor 4"] },
      at: [547, 180, 145, 66], narrow: [28, 584, 150, 48],
    },
    breaker: {
      shape: "box", label: { ko: "회로 차단기", en: "Circuit breaker" }, tone: "bad", group: "replacing", concept: "deployment-circuit-breaker",
      lines: { ko: ["실패가 쌓이면"], en: ["many failures"] },
      at: [374, 268, 145, 56], narrow: [202, 508, 110, 62],
    },
    rollback: {
      shape: "box", label: { ko: "되돌리기", en: "Roll back" }, tone: "bad", group: "replacing", concept: "deployment-circuit-breaker",
      lines: { ko: ["켜 두었다면"], en: ["if turned on"] },
      at: [201, 268, 145, 56], narrow: [202, 440, 110, 50],
    },
    swap: {
      shape: "box", label: { ko: "블루/그린", en: "Blue/green" }, group: "replacing", concept: "blue-green",
      lines: { ko: ["트래픽을 옮김"], en: ["moves traffic"] },
      at: [547, 268, 145, 56], narrow: [202, 584, 110, 48],
    },
  },
  edges: {
    "filter-resources": {
      from: "all", to: "resources", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "자원이 모자란 인스턴스를 뺍니다.", en: "Instances without the resources are left out." },
    },
    "filter-constraints": {
      from: "resources", to: "constraint", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "제약에 맞지 않는 인스턴스를 뺍니다.", en: "Instances that break a constraint are left out." },
    },
    pick: {
      from: "constraint", to: "strategy", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "남은 곳에서 전략이 차례로 고릅니다.", en: "Of the rest the strategies pick, in order." },
    },
    start: {
      from: "old", to: "fresh", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "천장까지 새 작업을 시작합니다.", en: "New tasks start, up to the ceiling." },
    },
    check: {
      from: "fresh", to: "healthy", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "새 작업이 정상인지 기다립니다.", en: "Wait until the new ones are healthy." },
    },
    stop: {
      from: "healthy", to: "gone", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "정상이면 바닥을 지키며 옛 작업을 멈춥니다.", en: "If healthy, old tasks stop, but not below the floor." },
    },
    fail: {
      from: "healthy", to: "breaker", sides: ["bottom", "top"], narrowSides: ["right", "left"], line: "dashed", tone: "bad",
      say: { ko: "실패가 임계값에 이르면 차단기가 배포를 멈춥니다.", en: "When failures reach the threshold, the breaker stops the deployment." },
    },
    undo: {
      from: "breaker", to: "rollback", sides: ["left", "right"], narrowSides: ["top", "bottom"], line: "dashed", tone: "bad",
      say: { ko: "되돌리기를 켰다면 마지막으로 완료된 배포로 돌아갑니다.", en: "With rollback on, it goes to the last completed deployment." },
    },
    again: {
      from: "rollback", to: "old", sides: ["left", "bottom"], narrowSides: ["top", "right"], line: "dashed", tone: "bad",
      say: { ko: "옛 리비전이 다시 원하는 수를 채웁니다.", en: "The old revision fills the count again." },
    },
  },
} as const satisfies Figure;
