import type { Figure } from "@/engine/figure";

/** A scaling plan over the two services that really scale, and what each of them changes. */
export const threeAutoScalings = {
  title: { ko: "조정 계획은 위에서 정책을 만들고, 용량은 아래의 두 서비스가 바꿉니다", en: "A plan makes policies; the two services below change the capacity" },
  description: {
    ko: "맨 위의 조정 계획은 EC2 Auto Scaling과 Application Auto Scaling에 정책을 만들어 줍니다. EC2 Auto Scaling은 그룹의 인스턴스를 시작하고 종료하고 교체합니다. "
      + "Application Auto Scaling은 등록된 확장 가능 대상의 숫자를 바꿉니다. ECS의 작업 수, DynamoDB의 처리 용량, Lambda의 프로비저닝된 동시성, Aurora의 복제본 수가 그 예입니다.",
    en: "The scaling plan at the top makes policies in EC2 Auto Scaling and in Application Auto Scaling. EC2 Auto Scaling launches, terminates and "
      + "replaces the instances of a group. Application Auto Scaling changes the number of a registered scalable target, such as ECS tasks, "
      + "DynamoDB throughput, Lambda provisioned concurrency or Aurora replicas.",
  },
  size: [720, 340],
  narrowSize: [340, 604],
  nodes: {
    ec2: {
      shape: "group", label: { ko: "EC2 Auto Scaling", en: "EC2 Auto Scaling" }, tone: "accent", concept: "auto-scaling",
      at: [8, 116, 236, 216], narrow: [8, 112, 302, 168],
    },
    application: {
      shape: "group", label: { ko: "Application Auto Scaling", en: "Application Auto Scaling" }, tone: "accent", concept: "application-auto-scaling",
      at: [260, 116, 452, 216], narrow: [8, 316, 302, 280],
    },
    plan: {
      shape: "box", label: { ko: "조정 계획", en: "Scaling plan" }, concept: "scaling-plan",
      lines: { ko: ["정책을 만들어 줄 뿐"], en: ["only makes policies"] }, at: [180, 12, 300, 58], narrow: [70, 12, 240, 56],
    },
    instances: {
      shape: "box", icon: "server", group: "ec2", label: { ko: "그룹의 인스턴스", en: "Instances" }, concept: "instance",
      lines: { ko: ["시작, 종료, 교체"], en: ["launch, end, replace"] }, at: [24, 158, 204, 64], narrow: [20, 150, 278, 52],
    },
    hooks: {
      shape: "box", group: "ec2", label: { ko: "후크와 웜 풀", en: "Hooks, warm pools" }, concept: "lifecycle-hook",
      lines: { ko: ["여기에만 있음"], en: ["only here"] }, at: [24, 244, 204, 64], narrow: [20, 212, 278, 52],
    },
    target: {
      shape: "box", group: "application", label: { ko: "확장 가능 대상", en: "Scalable target" }, concept: "scalable-target",
      lines: { ko: ["숫자 하나, 최소와 최대"], en: ["one number, minimum and maximum"] }, at: [276, 150, 420, 54], narrow: [20, 352, 278, 54],
    },
    ecs: {
      shape: "box", icon: "container", group: "application", label: { ko: "ECS", en: "ECS" }, concept: "ecs", lines: { ko: ["작업 수"], en: ["tasks"] },
      at: [276, 216, 204, 46], narrow: [20, 416, 134, 74],
    },
    dynamodb: {
      shape: "box", icon: "database", group: "application", label: { ko: "DynamoDB", en: "DynamoDB" }, concept: "dynamodb", lines: { ko: ["처리 용량"], en: ["throughput"] },
      at: [492, 216, 204, 46], narrow: [164, 416, 134, 74],
    },
    lambda: {
      shape: "box", icon: "function", group: "application", label: { ko: "Lambda", en: "Lambda" }, concept: "lambda", lines: { ko: ["동시성"], en: ["concurrency"] },
      at: [276, 274, 204, 46], narrow: [20, 502, 134, 74],
    },
    aurora: {
      shape: "box", icon: "database", group: "application", label: { ko: "Aurora", en: "Aurora" }, concept: "rds", lines: { ko: ["복제본 수"], en: ["replicas"] },
      at: [492, 274, 204, 46], narrow: [164, 502, 134, 74],
    },
  },
  edges: {
    "to-ec2": {
      from: "plan", to: "ec2", sides: ["bottom", "top"], fromAt: 0.1, toAt: 0.856, narrowFromAt: 0.5, narrowToAt: 0.603, route: "straight", line: "dashed",
      say: { ko: "그룹에 정책을 만듭니다.", en: "makes policies on groups." },
    },
    "to-application": {
      from: "plan", to: "application", sides: ["bottom", "top"], fromAt: 0.9, toAt: 0.4204, narrowSides: ["right", "right"], narrowFromAt: 0.5, narrowToAt: 0.1, line: "dashed",
      say: { ko: "확장 가능 대상에 정책을 만듭니다.", en: "makes policies on scalable targets." },
    },
  },
} as const satisfies Figure;
