import type { Figure } from "@/engine/figure";

/** From what an instance shows, over metrics and an alarm, to what is done about it. */
export const watchingInstances = {
  title: { ko: "인스턴스에서 지표와 경보를 거쳐 동작까지", en: "From an instance over metrics and an alarm to an action" },
  description: {
    ko: "인스턴스에서 세 갈래의 숫자가 나옵니다. CPU와 네트워크 사용량은 EC2가 밖에서 재어 보내고, 상태 검사의 결과도 지표가 됩니다. "
      + "메모리와 디스크 공간, 로그는 안에서만 보이므로 CloudWatch 에이전트가 보냅니다. 모인 지표는 대시보드에 그려지고, 경보가 지표를 보고 상태를 정합니다. "
      + "경보의 상태가 바뀌면 SNS 알림, EC2 동작, Auto Scaling 정책이 저마다 따로 실행됩니다.",
    en: "Numbers leave an instance in three ways. EC2 measures CPU and network from outside and sends them; results of status checks become metrics as well. "
      + "Memory, disk space and logs can be seen only from inside, so the CloudWatch agent sends them. Metrics are drawn on dashboards, and an alarm watches a metric and sets its state. "
      + "When the state changes, an SNS notification, an EC2 action and an Auto Scaling policy are separate actions.",
  },
  size: [720, 294],
  narrowSize: [340, 552],
  nodes: {
    inside: {
      shape: "group", label: { ko: "인스턴스", en: "Instance" }, icon: "server", concept: "instance",
      at: [16, 16, 196, 262], narrow: [16, 16, 308, 222],
    },
    outside: {
      shape: "box", label: { ko: "CPU·네트워크", en: "CPU, network" }, group: "inside", concept: "metric",
      lines: { ko: ["EC2가 밖에서 잼"], en: ["measured from outside"] },
      at: [28, 50, 172, 62], narrow: [28, 50, 220, 52],
    },
    checks: {
      shape: "box", label: { ko: "상태 검사", en: "Status checks" }, group: "inside", concept: "status-check",
      lines: { ko: ["성공은 0, 실패는 1"], en: ["0 passed, 1 failed"] },
      at: [28, 124, 172, 62], narrow: [28, 110, 220, 52],
    },
    agent: {
      shape: "box", label: { ko: "CloudWatch 에이전트", en: "CloudWatch agent" }, tone: "warn", group: "inside", concept: "cloudwatch-agent",
      lines: { ko: ["메모리·디스크 공간·로그"], en: ["memory, disk space, logs"] },
      at: [28, 198, 172, 68], narrow: [28, 170, 220, 56],
    },
    dashboard: {
      shape: "box", label: { ko: "대시보드", en: "Dashboard" }, concept: "cloudwatch",
      lines: { ko: ["사람이 봄"], en: ["for people"] },
      at: [262, 16, 116, 56], narrow: [16, 262, 106, 60],
    },
    metrics: {
      shape: "box", label: { ko: "지표", en: "Metrics" }, icon: "chart", tone: "accent", concept: "metric",
      at: [262, 116, 116, 78], narrow: [174, 262, 150, 60],
    },
    alarm: {
      shape: "box", label: { ko: "경보", en: "Alarm" }, tone: "accent", concept: "cloudwatch-alarm",
      lines: { ko: ["상태는 셋"], en: ["three states"] },
      at: [428, 116, 108, 78], narrow: [174, 366, 150, 60],
    },
    notify: {
      shape: "box", label: { ko: "SNS 알림", en: "SNS" }, concept: "sns",
      lines: { ko: ["알리기만 함"], en: ["tells people"] },
      at: [586, 16, 118, 70], narrow: [16, 470, 96, 66],
    },
    "ec2-action": {
      shape: "box", label: { ko: "EC2 동작", en: "EC2 action" }, concept: "automatic-recovery",
      lines: { ko: ["복구·재부팅"], en: ["recovers it"] },
      at: [586, 120, 118, 70], narrow: [122, 470, 96, 66],
    },
    scaling: {
      shape: "box", label: { ko: "Auto Scaling", en: "Auto Scaling" }, concept: "auto-scaling",
      lines: { ko: ["대수 조정"], en: ["instances"] },
      at: [586, 224, 118, 54], narrow: [228, 470, 96, 66],
    },
  },
  edges: {
    "outside-sent": {
      from: "outside", to: "metrics", sides: ["right", "left"], toAt: 0.25, narrowSides: ["right", "top"], narrowToAt: 0.8667,
      say: { ko: "EC2가 저절로 보냅니다.", en: "EC2 sends these by itself." },
    },
    "checks-sent": {
      from: "checks", to: "metrics", sides: ["right", "left"], narrowSides: ["right", "top"], narrowToAt: 0.7333, narrowFromAt: 0.5,
      say: { ko: "검사 결과도 지표로 나타납니다.", en: "Results show up as metrics, too." },
    },
    "agent-sent": {
      from: "agent", to: "metrics", sides: ["right", "left"], toAt: 0.75, narrowSides: ["right", "top"], narrowToAt: 0.6, line: "dashed", tone: "warn",
      say: { ko: "에이전트를 설치하고 권한을 주어야 보냅니다.", en: "Sent only once the agent is installed and allowed to." },
    },
    drawn: {
      from: "metrics", to: "dashboard", sides: ["top", "bottom"], narrowSides: ["left", "right"],
      say: { ko: "지표를 그래프로 모아 봅니다.", en: "Metrics are drawn as charts." },
    },
    watched: {
      from: "metrics", to: "alarm", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "경보가 지표를 정해진 간격으로 평가합니다.", en: "The alarm evaluates a metric at intervals." },
    },
    "alarm-notify": {
      from: "alarm", to: "notify", sides: ["right", "left"], fromAt: 0.25, narrowSides: ["bottom", "top"], narrowFromAt: 0.5,
      say: { ko: "상태가 바뀌면 SNS 주제에 알립니다.", en: "A change of state is published to an SNS topic." },
    },
    "alarm-ec2": {
      from: "alarm", to: "ec2-action", sides: ["right", "left"], narrowSides: ["bottom", "top"],
      say: { ko: "경보가 직접 인스턴스를 복구하거나 재부팅할 수 있습니다.", en: "The alarm itself can recover or reboot the instance." },
    },
    "alarm-scaling": {
      from: "alarm", to: "scaling", sides: ["right", "left"], fromAt: 0.75, narrowSides: ["bottom", "top"], narrowFromAt: 0.5,
      say: { ko: "Auto Scaling 정책은 SNS를 거치지 않고 경보가 직접 부릅니다.", en: "The alarm calls the Auto Scaling policy directly, not over SNS." },
    },
  },
} as const satisfies Figure;
