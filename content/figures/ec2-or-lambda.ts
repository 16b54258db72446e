import type { Figure } from "@/engine/figure";

/** Two questions that lead to Lambda or to a machine that stays on, and what each of them counts. */
export const ec2OrLambda = {
  title: { ko: "켜 둘까, 부를 때만 돌릴까", en: "Keep it on, or run it when called" },
  description: {
    ko: "할 일이 함수의 제한 시간 안에 끝나지 않으면 EC2, 컨테이너, AWS Batch 쪽입니다. 끝난다면 늘 바쁜지를 손익분기와 견줍니다. 바쁘지 않으면 Lambda, 늘 바쁘면 켜 둔 서버 쪽입니다. "
      + "Lambda는 GB-초와 요청 수를, 켜 둔 서버는 놀더라도 켜 둔 시간을 셉니다.",
    en: "Work that does not finish within the function timeout goes to EC2, containers or AWS Batch. If it does, compare how busy it is with the break-even: seldom busy means Lambda, always busy a server that stays on. "
      + "Lambda counts GB-seconds and requests, a server the time it is on, even idle.",
  },
  size: [720, 408],
  narrowSize: [340, 544],
  nodes: {
    work: {
      shape: "pill", label: { ko: "할 일", en: "The work" },
      at: [16, 40, 96, 52], narrow: [115, 16, 110, 44],
    },
    fits: {
      shape: "box", label: { ko: "제한 시간에 끝나나?", en: "Within the timeout?" }, icon: "clock", concept: "function-timeout",
      at: [148, 32, 166, 68], narrow: [72, 92, 196, 64],
    },
    busy: {
      shape: "box", label: { ko: "늘 바쁜가?", en: "Always busy?" }, icon: "chart", tone: "accent", concept: "break-even",
      lines: { ko: ["손익분기와 견줌"], en: ["or below even?"] },
      at: [370, 32, 154, 68], narrow: [176, 204, 148, 68],
    },
    long: {
      shape: "box", label: { ko: "EC2, 컨테이너, Batch", en: "EC2, containers, Batch" }, concept: "ec2",
      at: [148, 180, 166, 60], narrow: [16, 206, 136, 64],
    },
    called: {
      shape: "box", label: { ko: "Lambda", en: "Lambda" }, icon: "function", tone: "good", concept: "lambda",
      at: [370, 182, 154, 56], narrow: [176, 330, 148, 52],
    },
    "always-on": {
      shape: "box", label: { ko: "켜 둔 서버", en: "Always-on" }, icon: "server", concept: "ec2",
      at: [580, 38, 124, 56], narrow: [16, 330, 136, 52],
    },
    counted: {
      shape: "group", label: { ko: "무엇을 세는가", en: "What is counted" }, concept: "billing",
      at: [16, 290, 688, 102], narrow: [16, 418, 308, 110],
    },
    "gb-second": {
      shape: "box", label: { ko: "GB-초와 요청", en: "GB-seconds, calls" }, tone: "good", group: "counted", concept: "gb-second",
      lines: { ko: ["실행한 만큼"], en: ["what runs"] },
      at: [28, 324, 324, 56], narrow: [182, 452, 130, 64],
    },
    hours: {
      shape: "box", label: { ko: "켜 둔 시간", en: "Time it is on" }, group: "counted", concept: "on-demand",
      lines: { ko: ["놀아도 셈"], en: ["even idle"] },
      at: [368, 324, 324, 56], narrow: [28, 452, 130, 64],
    },
  },
  edges: {
    first: {
      from: "work", to: "fits", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight",
      say: { ko: "먼저 시간을 봅니다.", en: "Time comes first." },
    },
    "too-long": {
      from: "fits", to: "long", sides: ["bottom", "top"], narrowFromAt: 0.2, label: { ko: "아니요", en: "no" },
      say: { ko: "너무 길면 함수로는 할 수 없습니다.", en: "Too long, and a function cannot do it." },
    },
    "short-enough": {
      from: "fits", to: "busy", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowFromAt: 0.8, label: { ko: "예", en: "yes" },
      say: { ko: "끝난다면 얼마나 바쁜지 봅니다.", en: "If it fits, see how busy it is." },
    },
    seldom: {
      from: "busy", to: "called", sides: ["bottom", "top"], narrowFromAt: 0.7, narrowToAt: 0.7, route: "straight", label: { ko: "아니요", en: "no" },
      say: { ko: "드물거나 들쭉날쭉하면 Lambda입니다.", en: "Seldom or uneven: Lambda." },
    },
    always: {
      from: "busy", to: "always-on", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowFromAt: 0.2, label: { ko: "예", en: "yes" },
      say: { ko: "늘 바쁘면 켜 둔 서버가 쌀 수 있습니다.", en: "Always busy: a server may be cheaper." },
    },
    "counts-runs": {
      from: "called", to: "gb-second", sides: ["bottom", "top"], fromAt: 0.2, toAt: 0.7, narrowFromAt: 0.5, narrowToAt: 0.5231, tone: "good",
      say: { ko: "Lambda는 실행한 만큼 셉니다.", en: "Lambda counts what runs." },
    },
    "counts-hours": {
      from: "always-on", to: "hours", sides: ["bottom", "top"], toAt: 0.8457, narrowFromAt: 0.9265, narrowToAt: 0.8769, route: "straight",
      say: { ko: "서버는 켜 둔 시간을 셉니다.", en: "A server counts the time it is on." },
    },
  },
} as const satisfies Figure;
