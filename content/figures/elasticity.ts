import type { Figure } from "@/engine/figure";

/** One day of a peaky load, bought for the peak and rented as needed. Areas are server-hours: 21 hours with 2 servers, 3 with 10. */
export const elasticity = {
  title: {
    ko: "피크에 맞춰 산 서버와 부하를 따라 빌린 서버: 넓이가 곧 비용입니다",
    en: "Bought for the peak, and rented as needed: the area is what you pay for",
  },
  description: {
    ko: "하루 중 21시간은 서버 두 대, 저녁 3시간은 열 대가 필요한 서비스를 두 가지로 그렸습니다. 열 대를 사면 240 서버·시간을 마련하지만 일하는 몫은 72이고 168은 놉니다. "
      + "필요한 만큼 빌리면 72 서버·시간만 씁니다. 다만 부하가 치솟을 때 서버가 늘어나기까지 몇 분은 모자랍니다.",
    en: "A service that needs two servers for 21 hours of a day and ten for 3 hours in the evening, drawn twice. Ten bought servers provide "
      + "240 server-hours, of which 72 do work and 168 stand idle. Renting as needed uses 72 server-hours. But when the load shoots up there are "
      + "some minutes with too few, until the new servers are ready.",
  },
  size: [720, 330],
  narrowSize: [340, 636],
  nodes: {
    bought: {
      shape: "group", label: { ko: "산 서버: 늘 열 대", en: "Bought: always ten servers" },
      lines: { ko: ["넓이 = 서버 수 × 시간"], en: ["area = servers × hours"] },
      at: [12, 12, 342, 306], narrow: [8, 8, 324, 304],
    },
    rented: {
      shape: "group", tone: "accent", label: { ko: "빌린 서버: 부하를 따라", en: "Rented: following the load" }, concept: "on-demand",
      lines: { ko: ["넓이 = 서버 수 × 시간"], en: ["area = servers × hours"] },
      at: [366, 12, 342, 306], narrow: [8, 324, 324, 304],
    },
    idle: {
      shape: "box", tone: "off", group: "bought", concept: "elasticity", label: { ko: "노는 서버", en: "Idle servers" },
      lines: { ko: ["8대 × 21시간 = 168"], en: ["8 × 21 h = 168"] },
      at: [24, 72, 274, 148], narrow: [18, 68, 256, 148],
    },
    "bought-base": {
      shape: "box", group: "bought", concept: "server", label: { ko: "평소: 2대 × 21시간 = 42", en: "Most of the day: 2 × 21 h = 42" },
      at: [24, 224, 274, 38], narrow: [18, 220, 256, 38],
    },
    "bought-peak": {
      shape: "box", group: "bought", label: { ko: "저녁\n10대\n3시간\n= 30", en: "peak\n10\n3 h\n= 30" },
      at: [302, 72, 40, 190], narrow: [278, 68, 44, 190],
    },
    "bought-sum": {
      shape: "note", group: "bought", label: { ko: "내는 값: 240 서버·시간", en: "Paid for: 240 server-hours" },
      at: [24, 270, 318, 36], narrow: [18, 266, 304, 36],
    },
    lag: {
      shape: "note", group: "rented", label: { ko: "늘어나는 몇 분은 모자람", en: "too few for some minutes" },
      at: [404, 92, 200, 44], narrow: [30, 408, 196, 44],
    },
    "rented-base": {
      shape: "box", tone: "accent", group: "rented", concept: "instance",
      label: { ko: "평소: 2대 × 21시간 = 42", en: "Most of the day: 2 × 21 h = 42" },
      at: [378, 224, 274, 38], narrow: [18, 536, 256, 38],
    },
    "rented-peak": {
      shape: "box", tone: "accent", group: "rented", concept: "auto-scaling",
      label: { ko: "저녁\n10대\n3시간\n= 30", en: "peak\n10\n3 h\n= 30" },
      at: [656, 72, 40, 190], narrow: [278, 384, 44, 190],
    },
    "rented-sum": {
      shape: "note", group: "rented", label: { ko: "내는 값: 72 서버·시간", en: "Paid for: 72 server-hours" },
      at: [378, 270, 318, 36], narrow: [18, 582, 304, 36],
    },
  },
  edges: {
    late: {
      from: "lag", to: "rented-peak", sides: ["right", "left"], toAt: 0.22, narrowToAt: 0.242, route: "straight", line: "dashed", tone: "warn",
      say: {
        ko: "저녁 부하가 치솟는 순간에는 서버가 아직 두 대라서, 열 대가 될 때까지 모자랍니다.",
        en: "When the evening load shoots up there are still two servers, too few until there are ten.",
      },
    },
  },
} as const satisfies Figure;
