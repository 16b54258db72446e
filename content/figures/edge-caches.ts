import type { Figure } from "@/engine/figure";

/** A request through CloudFront's two caches to its origins, and the same user's way through Global Accelerator, which caches nothing. */
export const edgeCaches = {
  title: {
    ko: "CloudFront는 두 겹의 캐시를 거치고, Global Accelerator는 길만 빌려줍니다",
    en: "CloudFront goes through two caches; Global Accelerator lends only the road",
  },
  description: {
    ko: "사용자의 요청은 CloudFront의 엣지 로케이션에 닿습니다. 엣지는 캐시 키로 찾아 있으면 바로 응답하고, 없으면 리전 엣지 캐시에 묻습니다. 거기에도 없으면 오리진에서 가져옵니다. 정적 파일의 오리진은 OAC로만 열린 S3 버킷, 나머지는 로드 밸런서입니다. "
      + "무효화는 TTL이 끝나기 전에 캐시를 지웁니다. 같은 사용자가 Global Accelerator로 가면 캐시 없이 AWS 백본을 타고 로드 밸런서에 닿습니다.",
    en: "A user's request arrives at an edge location of CloudFront. The edge looks by cache key and answers what it has; what it lacks it asks of a "
      + "Regional Edge Cache, and that asks the origin. Static files come from an S3 bucket open to OAC alone, the rest from a load balancer. An "
      + "invalidation empties caches before the TTL ends. By way of Global Accelerator the same user reaches the load balancer over AWS's backbone, with no cache.",
  },
  size: [720, 336],
  narrowSize: [340, 560],
  nodes: {
    user: { shape: "pill", icon: "user", label: { ko: "사용자", en: "User" }, concept: "user", at: [8, 72, 104, 52], narrow: [40, 8, 140, 46] },
    cloudfront: { shape: "group", tone: "accent", label: { ko: "CloudFront", en: "CloudFront" }, concept: "cloudfront", at: [140, 8, 376, 240], narrow: [4, 84, 322, 236] },
    edge: {
      shape: "box", icon: "globe", group: "cloudfront", label: { ko: "엣지 로케이션", en: "Edge location" }, concept: "edge-location",
      lines: { ko: ["있으면 응답"], en: ["answers hits"] }, at: [152, 60, 160, 76], narrow: [28, 232, 142, 76],
    },
    regional: {
      shape: "box", icon: "cache", group: "cloudfront", label: { ko: "리전 엣지 캐시", en: "Regional cache" }, concept: "cloudfront",
      lines: { ko: ["없으면 여기"], en: ["asked next"] }, at: [344, 60, 160, 76], narrow: [182, 232, 134, 76],
    },
    key: {
      shape: "box", icon: "key", group: "cloudfront", label: { ko: "캐시 키", en: "Cache key" }, concept: "cache-key",
      lines: { ko: ["호스트 + 경로 + α"], en: ["host, path, more"] }, at: [152, 172, 160, 64], narrow: [28, 120, 142, 72],
    },
    invalidation: {
      shape: "box", icon: "clock", group: "cloudfront", label: { ko: "무효화", en: "Invalidation" }, concept: "cache-invalidation",
      lines: { ko: ["TTL 전에 지움"], en: ["before TTL"] }, at: [344, 172, 160, 64], narrow: [182, 120, 134, 72],
    },
    bucket: {
      shape: "box", icon: "bucket", label: { ko: "S3 버킷", en: "S3 bucket" }, concept: "origin-access-control", lines: { ko: ["OAC로만 열림"], en: ["open to OAC only"] },
      at: [552, 20, 160, 64], narrow: [28, 368, 142, 64],
    },
    balancer: {
      shape: "box", icon: "balance", label: { ko: "로드 밸런서", en: "Load balancer" }, concept: "origin", lines: { ko: ["오리진"], en: ["origin"] },
      at: [552, 112, 160, 64], narrow: [182, 368, 134, 64],
    },
    accelerator: {
      shape: "box", icon: "network", label: { ko: "Global Accelerator", en: "Global Accelerator" }, concept: "global-accelerator",
      lines: { ko: ["캐시 없음"], en: ["no cache"] }, at: [152, 268, 200, 60], narrow: [152, 480, 164, 72],
    },
  },
  edges: {
    request: { from: "user", to: "edge", sides: ["right", "left"], narrowSides: ["left", "left"], route: "step", say: { ko: "엣지 로케이션으로 요청을 보냅니다.", en: "sends a request to the edge location." } },
    miss: { from: "edge", to: "regional", sides: ["right", "left"], route: "straight", say: { ko: "캐시에 없으면 리전 엣지 캐시에 묻습니다.", en: "asks the Regional Edge Cache for what it lacks." } },
    "by-key": { from: "key", to: "edge", sides: ["top", "bottom"], narrowSides: ["bottom", "top"], route: "straight", line: "dotted", say: { ko: "무엇을 같은 것으로 볼지 정합니다.", en: "decides what counts as the same." } },
    empty: { from: "invalidation", to: "regional", sides: ["top", "bottom"], narrowSides: ["bottom", "top"], route: "straight", line: "dotted", say: { ko: "엣지와 리전의 캐시에서 지웁니다.", en: "empties the caches at edge and Region." } },
    "from-bucket": { from: "regional", to: "bucket", sides: ["right", "left"], fromAt: 0.3, narrowSides: ["bottom", "top"], narrowFromAt: 0.25, say: { ko: "정적 파일을 S3 버킷에서 가져옵니다.", en: "takes static files from the S3 bucket." } },
    "from-balancer": { from: "regional", to: "balancer", sides: ["right", "left"], fromAt: 0.7, narrowSides: ["bottom", "top"], narrowFromAt: 0.5, say: { ko: "나머지를 로드 밸런서에서 가져옵니다.", en: "takes everything else from the load balancer." } },
    accelerated: { from: "user", to: "accelerator", sides: ["bottom", "left"], narrowSides: ["right", "right"], line: "dashed", say: { ko: "고정 주소로 Global Accelerator에 들어갑니다.", en: "or enters Global Accelerator at a fixed address." } },
    backbone: { from: "accelerator", to: "balancer", sides: ["right", "bottom"], narrowSides: ["top", "bottom"], narrowFromAt: 0.591, line: "dashed", say: { ko: "AWS 백본을 타고 로드 밸런서로 갑니다.", en: "rides AWS's backbone to the load balancer." } },
  },
} as const satisfies Figure;
