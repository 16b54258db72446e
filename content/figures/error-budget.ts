import type { Figure } from "@/engine/figure";

/** How the measured value, the goal and the contract hang together, and what the error budget decides. */
export const errorBudget = {
  title: { ko: "재고(SLI), 목표와 견주고(SLO), 남은 예산으로 정합니다", en: "Measure (SLI), compare with the goal (SLO), decide by the budget left" },
  description: {
    ko: "사용자의 요청에서 SLI를 잽니다. 스스로 정한 목표인 SLO가 허용하는 실패에서 이미 일어난 실패를 빼면 오류 예산이 남습니다. "
      + "예산이 남아 있으면 변경을 계속 배포하고, 바닥나면 안정화부터 합니다. SLA는 고객과 맺은 계약으로 SLO보다 느슨하게 잡으며, 어기면 보상이 따릅니다.",
    en: "The SLI is measured from users' requests. The SLO, the goal you set yourself, allows some failures; what is left after those that have "
      + "happened is the error budget. While some is left you go on shipping changes; when it is used up, stability comes first. The SLA is the "
      + "contract with your customers, looser than the SLO, with a remedy if it is missed.",
  },
  size: [720, 326],
  narrowSize: [340, 558],
  nodes: {
    users: {
      shape: "pill", icon: "user", label: { ko: "사용자의 요청", en: "Users' requests" }, concept: "user",
      at: [8, 36, 148, 52], narrow: [8, 16, 148, 52],
    },
    sli: {
      shape: "box", icon: "chart", label: { ko: "SLI: 잰 값", en: "SLI: measured" }, concept: "sli", lines: { ko: ["성공 ÷ 전체 요청"], en: ["good ÷ all"] },
      at: [196, 26, 164, 72], narrow: [8, 108, 156, 72],
    },
    slo: {
      shape: "box", tone: "accent", label: { ko: "SLO: 목표", en: "SLO: the goal" }, concept: "slo", lines: { ko: ["스스로 정함"], en: ["set by yourselves"] },
      at: [400, 26, 144, 72], narrow: [176, 108, 156, 72],
    },
    sla: {
      shape: "box", label: { ko: "SLA: 계약", en: "SLA: contract" }, concept: "sla", lines: { ko: ["어기면 보상"], en: ["remedy if missed"] },
      at: [584, 26, 128, 72], narrow: [176, 8, 156, 60],
    },
    budget: {
      shape: "box", icon: "clock", tone: "wait", label: { ko: "오류 예산", en: "Error budget" }, concept: "error-budget",
      lines: { ko: ["허용한 실패 − 일어난 실패"], en: ["failures allowed − happened"] }, at: [240, 148, 240, 68], narrow: [42, 224, 256, 68],
    },
    left: {
      shape: "box", tone: "good", label: { ko: "남음: 변경 배포", en: "Some left: ship" }, at: [140, 262, 200, 52], narrow: [60, 338, 220, 52],
    },
    used: {
      shape: "box", tone: "warn", label: { ko: "바닥남: 안정화부터", en: "Used up: stabilise" }, at: [380, 262, 200, 52], narrow: [60, 436, 220, 52],
    },
  },
  edges: {
    measured: {
      from: "users", to: "sli", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowToAt: 0.474, route: "straight",
      say: { ko: "요청의 성공과 실패를 셉니다.", en: "successes and failures are counted." },
    },
    happened: {
      from: "sli", to: "budget", sides: ["bottom", "top"], toAt: 0.158, narrowToAt: 0.172, route: "straight",
      say: { ko: "일어난 실패가 예산을 씁니다.", en: "failures that happened use the budget." },
    },
    allowed: {
      from: "slo", to: "budget", sides: ["bottom", "top"], toAt: 0.967, narrowToAt: 0.828, narrowFromAt: 0.5, route: "straight", tone: "accent",
      say: { ko: "목표가 예산의 크기를 정합니다.", en: "the goal sets the size of the budget." },
    },
    looser: {
      from: "slo", to: "sla", sides: ["right", "left"], narrowSides: ["top", "bottom"], route: "straight", line: "dotted",
      say: { ko: "계약은 목표보다 느슨하게 잡습니다.", en: "the contract is set looser than the goal." },
    },
    "go-on": {
      from: "budget", to: "left", sides: ["bottom", "top"], fromAt: 0.25, toAt: 0.8, narrowFromAt: 0.5, narrowToAt: 0.5, route: "straight", tone: "good",
      say: { ko: "남아 있으면 변경을 계속 배포합니다.", en: "while some is left, changes go on." },
    },
    "hold-on": {
      from: "budget", to: "used", sides: ["bottom", "top"], fromAt: 0.75, toAt: 0.2, narrowSides: ["right", "right"], narrowFromAt: 0.5, narrowToAt: 0.5, tone: "warn",
      route: "step", say: { ko: "바닥나면 안정화부터 합니다.", en: "when it is used up, stability comes first." },
    },
  },
} as const satisfies Figure;
