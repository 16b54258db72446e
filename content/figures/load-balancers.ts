import type { Figure } from "@/engine/figure";

/** A listener, its two target groups with targets in different health, and the three current kinds of load balancer. */
export const loadBalancers = {
  title: { ko: "리스너가 받아 대상 그룹으로 보내고, 대상의 상태가 누가 받을지 정합니다", en: "A listener accepts, target groups share, and health decides who gets requests" },
  description: {
    ko: "클라이언트의 요청을 로드 밸런서의 리스너가 받아 규칙에 따라 대상 그룹으로 보냅니다. 위의 대상 그룹에서는 정상 대상만 요청을 받고, 비정상 대상은 받지 않으며, draining 대상은 하던 요청만 마칩니다. "
      + "고정 세션과 교차 영역은 대상 그룹의 설정입니다. 아래 대상 그룹은 모두 비정상이라 fail open으로 모두가 요청을 받습니다. 맨 아래는 지금 쓰는 세 종류로, ALB는 HTTP 요청, NLB는 연결, GWLB는 패킷을 봅니다.",
    en: "The listener of a load balancer accepts a client's requests and its rules send them to target groups. In the upper group the healthy "
      + "target gets requests, the unhealthy one gets none, and the draining one only finishes those it has. Stickiness and cross-zone are "
      + "settings of the group. In the lower group all are unhealthy, so it fails open and all get requests. At the bottom the three current "
      + "kinds: an ALB looks at HTTP requests, an NLB at connections, a GWLB at packets.",
  },
  size: [720, 432],
  narrowSize: [340, 736],
  nodes: {
    balancer: {
      shape: "group", label: { ko: "로드 밸런서", en: "Load balancer" }, tone: "accent", concept: "elastic-load-balancing",
      at: [122, 96, 146, 134], narrow: [60, 72, 196, 112],
    },
    web: {
      shape: "group", label: { ko: "대상 그룹: 웹", en: "Target group: web" }, concept: "target-group", at: [328, 12, 384, 176], narrow: [8, 226, 300, 166],
    },
    api: {
      shape: "group", label: { ko: "대상 그룹: 모두 비정상", en: "Target group: all unhealthy" }, tone: "bad", concept: "target-group",
      at: [328, 206, 384, 110], narrow: [8, 424, 300, 104],
    },
    client: { shape: "pill", label: { ko: "사용자", en: "User" }, concept: "user", at: [8, 140, 84, 48], narrow: [155, 8, 100, 44] },
    listener: {
      shape: "box", icon: "balance", group: "balancer", label: { ko: "리스너", en: "Listener" }, concept: "listener",
      lines: { ko: ["HTTPS 443"], en: ["HTTPS 443"] }, at: [132, 134, 126, 60], narrow: [80, 108, 156, 60],
    },
    healthy: {
      shape: "box", group: "web", tone: "good", label: { ko: "정상", en: "healthy" }, concept: "target-health-check",
      lines: { ko: ["요청을 받음"], en: ["in service"] }, at: [340, 48, 112, 60], narrow: [16, 262, 90, 60],
    },
    unhealthy: {
      shape: "box", group: "web", tone: "bad", label: { ko: "비정상", en: "unhealthy" }, concept: "target-health-check",
      lines: { ko: ["받지 않음"], en: ["gets none"] }, at: [464, 48, 112, 60], narrow: [113, 262, 90, 60],
    },
    draining: {
      shape: "box", group: "web", tone: "wait", label: { ko: "draining", en: "draining" }, concept: "deregistration-delay",
      lines: { ko: ["마치기만"], en: ["finishes"] }, at: [588, 48, 112, 60], narrow: [210, 262, 90, 60],
    },
    sticky: {
      shape: "box", group: "web", label: { ko: "고정 세션", en: "Stickiness" }, concept: "sticky-session", at: [340, 130, 174, 42], narrow: [16, 336, 138, 42],
    },
    "cross-zone": {
      shape: "box", group: "web", label: { ko: "교차 영역", en: "Cross-zone" }, concept: "cross-zone", at: [526, 130, 174, 42], narrow: [162, 336, 138, 42],
    },
    "open-a": {
      shape: "box", group: "api", tone: "bad", label: { ko: "비정상", en: "unhealthy" }, concept: "fail-open",
      lines: { ko: ["그래도 받음"], en: ["still gets them"] }, at: [340, 240, 174, 62], narrow: [16, 456, 138, 60],
    },
    "open-b": {
      shape: "box", group: "api", tone: "bad", label: { ko: "비정상", en: "unhealthy" }, concept: "fail-open",
      lines: { ko: ["그래도 받음"], en: ["still gets them"] }, at: [526, 240, 174, 62], narrow: [162, 456, 138, 60],
    },
    alb: {
      shape: "box", label: { ko: "ALB: 7계층", en: "ALB: layer 7" }, concept: "application-load-balancer",
      lines: { ko: ["HTTP 요청을 본다"], en: ["sees HTTP requests"] }, at: [8, 356, 224, 60], narrow: [8, 552, 324, 52],
    },
    nlb: {
      shape: "box", label: { ko: "NLB: 4계층", en: "NLB: layer 4" }, concept: "network-load-balancer",
      lines: { ko: ["연결을 본다"], en: ["sees connections"] }, at: [248, 356, 224, 60], narrow: [8, 614, 324, 52],
    },
    gwlb: {
      shape: "box", label: { ko: "GWLB: 3계층", en: "GWLB: layer 3" }, concept: "gateway-load-balancer",
      lines: { ko: ["패킷을 본다"], en: ["sees packets"] }, at: [488, 356, 224, 60], narrow: [8, 676, 324, 52],
    },
  },
  edges: {
    send: {
      from: "client", to: "listener", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowToAt: 0.801, route: "straight",
      say: { ko: "요청을 보냅니다.", en: "sends requests." },
    },
    "to-web": {
      from: "listener", to: "web", sides: ["right", "left"], narrowSides: ["bottom", "top"], tone: "accent", label: { ko: "/", en: "/" }, narrowLabelAt: 0.4,
      say: { ko: "나머지 경로는 웹 대상 그룹으로 보냅니다.", en: "other paths go to the web group." },
    },
    "to-api": {
      from: "listener", to: "api", sides: ["right", "left"], narrowSides: ["right", "right"], tone: "accent", label: { ko: "/api", en: "/api" },
      narrowLabelAt: 0.6, say: { ko: "/api로 시작하는 경로는 다른 대상 그룹으로 보냅니다.", en: "paths under /api go to the other group." },
    },
  },
} as const satisfies Figure;
