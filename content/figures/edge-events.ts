import type { Figure } from "@/engine/figure";

/** Four moments of a request through CloudFront at which code can step in. */
export const edgeEvents = {
  title: { ko: "CloudFront에서 코드가 끼어드는 네 순간", en: "Four moments at which code steps in" },
  description: {
    ko: "뷰어의 요청은 뷰어 요청 단계를 지나 캐시에서 찾습니다. 캐시에 없을 때만 오리진 요청을 거쳐 오리진에 가고, 오리진 응답을 거쳐 캐시에 담깁니다. 모든 응답은 뷰어 응답을 거쳐 나갑니다. "
      + "CloudFront Functions는 뷰어 쪽 두 순간에, Lambda@Edge는 네 순간 모두에 끼어들 수 있습니다.",
    en: "A viewer's request passes the viewer request event and is looked up in the cache. Only if it is missing there does it go through the origin request to the origin, and through the origin response into the cache. Every answer leaves by the viewer response. "
      + "CloudFront Functions can step in at the two viewer events, Lambda@Edge at all four.",
  },
  size: [720, 314],
  narrowSize: [340, 500],
  nodes: {
    distribution: {
      shape: "group", label: { ko: "CloudFront", en: "CloudFront" }, concept: "cloudfront",
      at: [160, 12, 406, 290], narrow: [16, 84, 308, 318],
    },
    viewer: {
      shape: "pill", label: { ko: "뷰어", en: "Viewer" }, icon: "user", concept: "user",
      at: [16, 140, 110, 56], narrow: [105, 16, 130, 44],
    },
    "viewer-request": {
      shape: "box", label: { ko: "뷰어 요청", en: "Viewer request" }, tone: "accent", group: "distribution", concept: "cloudfront-functions",
      lines: { ko: ["둘 다 가능"], en: ["either one"] },
      at: [184, 48, 150, 60], narrow: [32, 122, 130, 68],
    },
    "viewer-response": {
      shape: "box", label: { ko: "뷰어 응답", en: "Viewer response" }, tone: "accent", group: "distribution", concept: "cloudfront-functions",
      lines: { ko: ["둘 다 가능"], en: ["either one"] },
      at: [184, 228, 150, 60], narrow: [178, 122, 130, 68],
    },
    cache: {
      shape: "box", label: { ko: "캐시", en: "Cache" }, icon: "cache", group: "distribution", concept: "cloudfront",
      at: [236, 146, 254, 44], narrow: [32, 232, 276, 44],
    },
    "origin-request": {
      shape: "box", label: { ko: "오리진 요청", en: "Origin request" }, tone: "wait", group: "distribution", concept: "lambda-at-edge",
      lines: { ko: ["Lambda@Edge만"], en: ["Lambda@Edge only"] },
      at: [392, 48, 150, 60], narrow: [32, 318, 130, 68],
    },
    "origin-response": {
      shape: "box", label: { ko: "오리진 응답", en: "Origin response" }, tone: "wait", group: "distribution", concept: "lambda-at-edge",
      lines: { ko: ["Lambda@Edge만"], en: ["Lambda@Edge only"] },
      at: [392, 228, 150, 60], narrow: [178, 318, 130, 68],
    },
    origin: {
      shape: "box", label: { ko: "오리진", en: "Origin" }, icon: "server",
      at: [600, 140, 104, 56], narrow: [105, 436, 130, 48],
    },
  },
  edges: {
    ask: {
      from: "viewer", to: "viewer-request", sides: ["top", "left"], narrowSides: ["bottom", "top"], narrowFromAt: 0.2385, narrowToAt: 0.8,
      say: { ko: "모든 요청이 여기를 지납니다.", en: "Every request passes here." },
    },
    look: {
      from: "viewer-request", to: "cache", sides: ["bottom", "top"], toAt: 0.0906, narrowToAt: 0.2355, route: "straight",
      say: { ko: "캐시에 있는지 찾습니다.", en: "It is looked up in the cache." },
    },
    miss: {
      from: "cache", to: "origin-request", sides: ["top", "bottom"], fromAt: 0.9094, narrowSides: ["bottom", "top"], narrowFromAt: 0.2355, route: "straight",
      label: { ko: "없으면", en: "miss" },
      say: { ko: "캐시에 없을 때만 오리진으로 갑니다.", en: "Only a miss goes on to the origin." },
    },
    fetch: {
      from: "origin-request", to: "origin", sides: ["right", "top"], narrowSides: ["bottom", "top"], narrowFromAt: 0.8, narrowToAt: 0.2385,
      say: { ko: "오리진에 요청합니다.", en: "The origin is asked." },
    },
    deliver: {
      from: "origin", to: "origin-response", sides: ["bottom", "right"], narrowSides: ["top", "bottom"], narrowFromAt: 0.7615, narrowToAt: 0.2,
      say: { ko: "오리진이 응답합니다.", en: "The origin answers." },
    },
    store: {
      from: "origin-response", to: "cache", sides: ["top", "bottom"], toAt: 0.9094, narrowToAt: 0.7645, route: "straight",
      say: { ko: "고친 응답이 캐시에 담깁니다.", en: "The answer, as changed, is kept in the cache." },
    },
    serve: {
      from: "cache", to: "viewer-response", sides: ["bottom", "top"], fromAt: 0.0906, narrowSides: ["top", "bottom"], narrowFromAt: 0.7645, route: "straight",
      say: { ko: "캐시에 있던 것도 방금 온 것도 여기를 지납니다.", en: "Cached or just fetched, every answer passes here." },
    },
    reply: {
      from: "viewer-response", to: "viewer", sides: ["left", "bottom"], narrowSides: ["top", "bottom"], narrowFromAt: 0.2, narrowToAt: 0.7615,
      say: { ko: "뷰어에게 응답이 갑니다.", en: "The viewer gets the answer." },
    },
  },
} as const satisfies Figure;
