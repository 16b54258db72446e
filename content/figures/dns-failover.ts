import type { Figure } from "@/engine/figure";

/** A name on its way to an answer: the resolver remembers, the routing policy chooses, health checks tell it what lives. */
export const dnsFailover = {
  title: {
    ko: "이름이 답이 되기까지: 기억하는 리졸버, 고르는 정책, 살피는 상태 확인",
    en: "From a name to an answer: a resolver that remembers, a policy that chooses, checks that watch",
  },
  description: {
    ko: "사용자는 리졸버에게 이름을 묻고, 리졸버는 TTL 동안 답을 기억합니다. 모르는 이름이면 Route 53의 호스팅 영역에 묻습니다. 호스팅 영역의 라우팅 정책은 장애 조치입니다. 기본 레코드는 로드 밸런서를, 보조 레코드는 S3의 안내 페이지를 별칭으로 가리킵니다. "
      + "상태 확인이 로드 밸런서를 주기적으로 살펴 결과를 알려 주고, 비정상이면 보조 레코드로 답합니다.",
    en: "A user asks a resolver for a name, and the resolver remembers answers for their TTL. What it does not know it asks the hosted zone in "
      + "Route 53. The routing policy there is failover: the primary record is an alias of a load balancer, the secondary one of a notice page in "
      + "S3. Health checks watch the load balancer and report; if it is unhealthy, the secondary record is the answer.",
  },
  size: [720, 262],
  narrowSize: [340, 546],
  nodes: {
    user: { shape: "pill", icon: "user", label: { ko: "사용자", en: "User" }, concept: "user", at: [8, 120, 108, 52], narrow: [100, 8, 140, 46] },
    resolver: {
      shape: "box", icon: "clock", tone: "wait", label: { ko: "리졸버", en: "Resolver" }, concept: "dns-ttl", lines: { ko: ["TTL 동안 기억"], en: ["remembers"] },
      at: [152, 110, 140, 72], narrow: [80, 84, 180, 60],
    },
    zone: { shape: "group", label: { ko: "호스팅 영역 example.com", en: "Hosted zone example.com" }, concept: "hosted-zone", at: [328, 8, 200, 246], narrow: [4, 176, 326, 172] },
    policy: {
      shape: "box", group: "zone", tone: "accent", label: { ko: "라우팅 정책: 장애 조치", en: "Policy: failover" }, concept: "routing-policy",
      at: [340, 44, 176, 46], narrow: [16, 210, 290, 46],
    },
    primary: {
      shape: "box", group: "zone", label: { ko: "기본 레코드", en: "Primary record" }, concept: "alias-record", lines: { ko: ["별칭"], en: ["alias"] },
      at: [340, 104, 176, 60], narrow: [16, 270, 150, 64],
    },
    secondary: {
      shape: "box", group: "zone", label: { ko: "보조 레코드", en: "Secondary record" }, concept: "alias-record", lines: { ko: ["별칭"], en: ["alias"] },
      at: [340, 178, 176, 60], narrow: [176, 270, 130, 64],
    },
    checks: {
      shape: "box", icon: "chart", label: { ko: "상태 확인", en: "Health checks" }, concept: "dns-health-check", lines: { ko: ["여러 곳에서"], en: ["worldwide"] },
      at: [564, 12, 148, 64], narrow: [16, 480, 150, 58],
    },
    balancer: {
      shape: "box", icon: "balance", label: { ko: "로드 밸런서", en: "Load balancer" }, concept: "elastic-load-balancing", at: [564, 106, 148, 56], narrow: [16, 384, 150, 56],
    },
    page: { shape: "box", icon: "bucket", label: { ko: "안내 페이지", en: "Notice" }, concept: "s3", lines: { ko: ["S3"], en: ["a page in S3"] }, at: [564, 180, 148, 56], narrow: [176, 384, 130, 56] },
  },
  edges: {
    ask: { from: "user", to: "resolver", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", say: { ko: "이름을 묻습니다.", en: "asks for the name." } },
    look: { from: "resolver", to: "zone", sides: ["right", "left"], toAt: 0.561, narrowSides: ["bottom", "top"], narrowToAt: 0.509, route: "straight", say: { ko: "기억에 없으면 호스팅 영역에 묻습니다.", en: "asks the hosted zone what it does not remember." } },
    first: { from: "primary", to: "balancer", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", say: { ko: "로드 밸런서를 가리킵니다.", en: "points to the load balancer." } },
    second: { from: "secondary", to: "page", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", line: "dashed", say: { ko: "기본이 비정상일 때 안내 페이지를 가리킵니다.", en: "points to the notice page when the primary is unhealthy." } },
    watch: { from: "checks", to: "balancer", sides: ["bottom", "top"], narrowSides: ["top", "bottom"], route: "straight", line: "dotted", say: { ko: "로드 밸런서를 주기적으로 살핍니다.", en: "watch the load balancer." } },
    report: { from: "checks", to: "policy", sides: ["left", "right"], narrowSides: ["right", "right"], line: "dotted", say: { ko: "결과를 라우팅 정책에 알립니다.", en: "report to the routing policy." } },
  },
} as const satisfies Figure;
