import type { Figure } from "@/engine/figure";

/** What moves the desired capacity: three policies woken by an alarm, two ways that look at the clock. */
export const scalingPolicies = {
  title: { ko: "다섯 가지 방법이 원하는 용량 하나를 움직입니다", en: "Five ways, one number: what moves the desired capacity" },
  description: {
    ko: "지표가 경보를 울리고, 경보가 대상 추적, 단계 조정, 단순 조정을 부릅니다. 예측 조정과 예약된 작업은 경보 없이 시간을 보고 움직입니다. 모두 그룹의 원하는 용량을 바꾸고, 그룹이 새 인스턴스를 시작합니다. "
      + "새 인스턴스는 워밍업이 끝날 때까지 지표에서 빠지고 용량으로는 셉니다. 단순 조정만 휴지 기간을 기다립니다.",
    en: "A metric fires an alarm, and the alarm calls target tracking, step or simple scaling. Predictive scaling and scheduled actions look at the "
      + "clock, without an alarm. All change the group's desired capacity, and the group launches instances. A new instance is left out of the "
      + "metric but counted as capacity until its warm-up is over. Only simple scaling waits for a cooldown.",
  },
  size: [720, 400],
  narrowSize: [340, 516],
  nodes: {
    alarmed: {
      shape: "group", label: { ko: "경보로 움직임", en: "Woken by an alarm" }, concept: "scaling-policy", at: [300, 8, 212, 218], narrow: [8, 92, 166, 226],
    },
    timed: {
      shape: "group", label: { ko: "시간으로 움직임", en: "By the clock" }, concept: "scaling-policy", at: [300, 240, 212, 152], narrow: [182, 92, 150, 162],
    },
    metric: {
      shape: "box", icon: "chart", label: { ko: "지표", en: "Metric" }, concept: "cloudwatch", lines: { ko: ["CPU, 요청"], en: ["CPU, load"] },
      at: [8, 88, 116, 60], narrow: [192, 8, 140, 52],
    },
    alarm: {
      shape: "box", label: { ko: "경보", en: "Alarm" }, concept: "cloudwatch", lines: { ko: ["몇 개가 넘으면"], en: ["several points"] },
      at: [156, 88, 116, 60], narrow: [8, 8, 150, 52],
    },
    track: {
      shape: "box", group: "alarmed", tone: "accent", label: { ko: "대상 추적", en: "Target tracking" }, concept: "target-tracking",
      lines: { ko: ["목표에 맞게"], en: ["toward a target"] }, at: [312, 42, 188, 52], narrow: [16, 126, 150, 54],
    },
    step: {
      shape: "box", group: "alarmed", label: { ko: "단계 조정", en: "Step scaling" }, concept: "step-scaling",
      lines: { ko: ["넘은 만큼"], en: ["by the excess"] }, at: [312, 102, 188, 52], narrow: [16, 190, 150, 54],
    },
    simple: {
      shape: "box", group: "alarmed", label: { ko: "단순 조정", en: "Simple scaling" }, concept: "cooldown",
      lines: { ko: ["휴지 기간을 기다림"], en: ["waits for cooldown"] }, at: [312, 162, 188, 52], narrow: [16, 254, 150, 54],
    },
    predict: {
      shape: "box", group: "timed", label: { ko: "예측 조정", en: "Predictive" }, concept: "predictive-scaling",
      lines: { ko: ["늘리기만 함"], en: ["never scales in"] }, at: [312, 274, 188, 50], narrow: [190, 126, 134, 54],
    },
    schedule: {
      shape: "box", group: "timed", label: { ko: "예약된 작업", en: "Scheduled" }, concept: "scheduled-scaling",
      lines: { ko: ["정한 시각에"], en: ["at a set time"] }, at: [312, 332, 188, 50], narrow: [190, 190, 134, 54],
    },
    desired: {
      shape: "box", icon: "group", label: { ko: "원하는 용량", en: "Desired capacity" }, concept: "desired-capacity",
      at: [552, 172, 160, 60], narrow: [60, 356, 220, 52],
    },
    warming: {
      shape: "box", icon: "server", tone: "wait", label: { ko: "새 인스턴스", en: "New instance" }, concept: "instance-warmup",
      lines: { ko: ["워밍업 중"], en: ["warming up"] }, at: [552, 290, 160, 64], narrow: [60, 444, 220, 60],
    },
  },
  edges: {
    fires: {
      from: "metric", to: "alarm", sides: ["right", "left"], narrowSides: ["left", "right"], route: "straight",
      say: { ko: "데이터 포인트가 임계값을 넘으면 경보가 울립니다.", en: "fires the alarm when datapoints exceed the threshold." },
    },
    calls: {
      from: "alarm", to: "alarmed", sides: ["right", "left"], toAt: 0.5046, narrowSides: ["bottom", "top"], narrowToAt: 0.4518, route: "straight",
      say: { ko: "정책을 부릅니다.", en: "calls the policies." },
    },
    "alarmed-set": {
      from: "alarmed", to: "desired", sides: ["right", "left"], toAt: 0.3, narrowSides: ["bottom", "top"], narrowToAt: 0.25, tone: "accent",
      say: { ko: "원하는 용량을 바꿉니다.", en: "change the desired capacity." },
    },
    "timed-set": {
      from: "timed", to: "desired", sides: ["right", "left"], toAt: 0.7, narrowSides: ["bottom", "top"], narrowToAt: 0.75, tone: "accent",
      say: { ko: "원하는 용량을 바꿉니다.", en: "change the desired capacity." },
    },
    launches: {
      from: "desired", to: "warming", sides: ["bottom", "top"], route: "straight",
      say: { ko: "그룹이 모자란 만큼 시작합니다.", en: "the group launches what is missing." },
    },
  },
} as const satisfies Figure;
