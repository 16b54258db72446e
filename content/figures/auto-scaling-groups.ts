import type { Figure } from "@/engine/figure";

/** What a group is given, the states of an instance in it from left to right, and what decides on the way. */
export const autoScalingGroups = {
  title: { ko: "그룹 안에서 인스턴스가 들어오고 나가는 길", en: "The way of an instance into a group and out of it" },
  description: {
    ko: "그룹에는 시작 템플릿, 원하는 용량, 인스턴스 새로 고침이 주어집니다. 인스턴스는 Pending에서 시작해 시작 후크에서 기다렸다가 InService가 되고, 나갈 때는 Terminating에서 종료 후크를 거쳐 Terminated가 됩니다. "
      + "웜 풀에서 미리 준비한 인스턴스가 Pending으로 들어오고, 종료 정책이 누구를 뺄지 정합니다. 가용 영역 재조정은 먼저 시작하고 나중에 종료합니다.",
    en: "A group is given a launch template, a desired capacity and, at times, an instance refresh. An instance starts in Pending, may wait at a "
      + "launch hook, and goes InService; on its way out it is Terminating, may wait at a terminate hook, and ends Terminated. A warm pool "
      + "feeds prepared instances into Pending, and the termination policy decides who leaves. Rebalancing among zones launches first and terminates later.",
  },
  size: [720, 352],
  narrowSize: [340, 600],
  nodes: {
    group: {
      shape: "group", label: { ko: "Auto Scaling 그룹", en: "Auto Scaling group" }, tone: "accent", concept: "auto-scaling",
      at: [8, 100, 704, 244], narrow: [8, 156, 324, 436],
    },
    template: {
      shape: "box", icon: "image", label: { ko: "시작 템플릿", en: "Launch template" }, concept: "launch-template",
      at: [8, 12, 200, 56], narrow: [8, 76, 158, 52],
    },
    desired: {
      shape: "box", icon: "group", label: { ko: "원하는 용량", en: "Desired capacity" }, concept: "desired-capacity",
      lines: { ko: ["최소 ≤ 원하는 용량 ≤ 최대"], en: ["minimum ≤ desired ≤ maximum"] }, at: [224, 12, 250, 56], narrow: [8, 8, 324, 54],
    },
    refresh: {
      shape: "box", label: { ko: "인스턴스 새로 고침", en: "Instance refresh" }, concept: "instance-refresh",
      lines: { ko: ["새 버전으로"], en: ["to a new version"] }, at: [490, 12, 222, 56], narrow: [174, 76, 158, 52],
    },
    pending: {
      shape: "box", group: "group", tone: "wait", label: { ko: "Pending", en: "Pending" }, concept: "instance", lines: { ko: ["시작함"], en: ["launched"] },
      at: [20, 146, 90, 60], narrow: [24, 192, 132, 48],
    },
    "launch-hook": {
      shape: "box", group: "group", label: { ko: "시작 후크", en: "Hook" }, concept: "lifecycle-hook", lines: { ko: ["Pending:Wait"], en: ["Pending:Wait"] },
      at: [130, 146, 88, 60], narrow: [24, 258, 132, 48],
    },
    service: {
      shape: "box", group: "group", tone: "good", label: { ko: "InService", en: "InService" }, concept: "target-health-check",
      lines: { ko: ["요청을 받음"], en: ["serving"] }, at: [238, 146, 90, 60], narrow: [24, 324, 132, 48],
    },
    terminating: {
      shape: "box", group: "group", tone: "warn", label: { ko: "Terminating", en: "Terminating" }, concept: "deregistration-delay",
      lines: { ko: ["등록 취소"], en: ["deregistered"] }, at: [348, 146, 112, 60], narrow: [24, 390, 132, 48],
    },
    "terminate-hook": {
      shape: "box", group: "group", label: { ko: "종료 후크", en: "Hook" }, concept: "lifecycle-hook", lines: { ko: ["…:Wait"], en: ["…:Wait"] },
      at: [480, 146, 82, 60], narrow: [24, 456, 132, 48],
    },
    terminated: {
      shape: "box", group: "group", tone: "off", label: { ko: "Terminated", en: "Terminated" }, concept: "terminate",
      at: [582, 146, 118, 60], narrow: [24, 522, 132, 48],
    },
    warm: {
      shape: "box", icon: "clock", group: "group", label: { ko: "웜 풀", en: "Warm pool" }, concept: "warm-pool",
      lines: { ko: ["준비해 멈춰 둠"], en: ["kept stopped"] }, at: [20, 260, 212, 64], narrow: [186, 186, 138, 60],
    },
    policy: {
      shape: "box", group: "group", label: { ko: "종료 정책", en: "Termination policy" }, concept: "termination-policy",
      lines: { ko: ["누구부터 뺄까"], en: ["who goes first"] }, at: [306, 260, 196, 64], narrow: [186, 384, 138, 60],
    },
    balance: {
      shape: "box", group: "group", label: { ko: "영역 재조정", en: "Rebalancing" }, concept: "zone-rebalancing",
      lines: { ko: ["먼저 시작, 나중 종료"], en: ["launches first"] }, at: [522, 260, 178, 64], narrow: [186, 478, 138, 60],
    },
  },
  edges: {
    made: {
      from: "template", to: "group", sides: ["bottom", "top"], fromAt: 0.8, toAt: 0.2273, narrowFromAt: 0.892, narrowToAt: 0.435, route: "straight",
      say: { ko: "새 인스턴스의 설정을 줍니다.", en: "gives the settings of new instances." },
    },
    size: {
      from: "desired", to: "group", sides: ["bottom", "top"], toAt: 0.4844, narrowFromAt: 0.5, narrowToAt: 0.5, route: "straight", tone: "accent",
      say: { ko: "있어야 할 대수를 정합니다.", en: "says how many there should be." },
    },
    renew: {
      from: "refresh", to: "group", sides: ["bottom", "top"], toAt: 0.8423, narrowToAt: 0.756, route: "straight", line: "dashed",
      say: { ko: "도는 인스턴스를 새 버전으로 바꿉니다.", en: "replaces running instances by a new version." },
    },
    wait: {
      from: "pending", to: "launch-hook", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight",
      say: { ko: "시작 후크에서 기다립니다.", en: "waits at the launch hook." },
    },
    serve: {
      from: "launch-hook", to: "service", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight",
      say: { ko: "일을 마치면 서비스에 들어갑니다.", en: "goes into service when the work is done." },
    },
    leave: {
      from: "service", to: "terminating", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight",
      say: { ko: "축소하거나 비정상이면 나갑니다.", en: "leaves by a scale-in or bad health." },
    },
    save: {
      from: "terminating", to: "terminate-hook", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight",
      say: { ko: "종료 후크에서 기다립니다.", en: "waits at the terminate hook." },
    },
    gone: {
      from: "terminate-hook", to: "terminated", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight",
      say: { ko: "없어집니다.", en: "is gone." },
    },
    draw: {
      from: "warm", to: "pending", sides: ["top", "bottom"], fromAt: 0.2123, narrowSides: ["left", "right"], narrowFromAt: 0.5, route: "straight",
      say: { ko: "늘릴 때 먼저 꺼냅니다.", en: "is drawn from first." },
    },
    choose: {
      from: "policy", to: "terminating", sides: ["top", "bottom"], narrowSides: ["left", "right"], route: "straight",
      say: { ko: "줄일 때 누구를 뺄지 정합니다.", en: "decides who leaves." },
    },
  },
} as const satisfies Figure;
