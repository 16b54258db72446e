import type { Figure } from "@/engine/figure";

/** The ways out of one VPC that are not the internet: endpoints to services, peering to one VPC, a Transit Gateway to many. */
export const vpcLinks = {
  title: {
    ko: "인터넷을 거치지 않고 VPC를 나가는 길",
    en: "Ways out of a VPC that do not use the internet",
  },
  description: {
    ko: "VPC A의 서버는 게이트웨이 엔드포인트로 S3와 DynamoDB에, 인터페이스 엔드포인트로 다른 AWS 서비스나 파트너의 서비스에 닿습니다. VPC A는 VPC B와, VPC B는 VPC C와 피어링했지만 A는 C에 닿지 못합니다. "
      + "Transit Gateway에는 VPC A와 VPC D, 그리고 VPN이나 Direct Connect로 이어진 사무실이 연결되어 서로 닿습니다.",
    en: "The server in VPC A reaches S3 and DynamoDB through a gateway endpoint, and other AWS services or partners through an interface "
      + "endpoint. VPC A is peered with VPC B and B with VPC C, but A does not reach C. A Transit Gateway joins VPC A, VPC D and an office that "
      + "comes by VPN or Direct Connect, and these reach one another.",
  },
  size: [720, 364],
  narrowSize: [340, 566],
  nodes: {
    s3: { shape: "box", icon: "bucket", label: { ko: "S3, DynamoDB", en: "S3, DynamoDB" }, concept: "s3", at: [8, 43, 152, 56], narrow: [4, 4, 152, 64] },
    services: {
      shape: "box", icon: "cloud", label: { ko: "다른 AWS 서비스", en: "Other services" }, lines: { ko: ["파트너의 서비스"], en: ["partners, too"] },
      at: [8, 163, 152, 64], narrow: [164, 4, 152, 64],
    },
    "vpc-a": { shape: "group", tone: "accent", label: { ko: "VPC A", en: "VPC A" }, concept: "vpc", at: [200, 8, 264, 246], narrow: [4, 100, 312, 190] },
    "gateway-endpoint": {
      shape: "box", group: "vpc-a", label: { ko: "게이트웨이 엔드포인트", en: "Gateway endpoint" }, concept: "gateway-endpoint",
      lines: { ko: ["경로 한 줄"], en: ["one route"] }, at: [212, 40, 138, 62], narrow: [16, 134, 140, 64],
    },
    "interface-endpoint": {
      shape: "box", group: "vpc-a", label: { ko: "인터페이스 엔드포인트", en: "Interface endpoint" }, concept: "interface-endpoint",
      lines: { ko: ["프라이빗 IP"], en: ["private IPs"] }, at: [212, 163, 138, 64], narrow: [168, 134, 140, 64],
    },
    server: { shape: "box", icon: "server", group: "vpc-a", label: { ko: "서버", en: "Server" }, concept: "instance", at: [376, 98, 76, 72], narrow: [40, 228, 160, 48] },
    "vpc-b": { shape: "box", icon: "network", label: { ko: "VPC B", en: "VPC B" }, concept: "vpc-peering", lines: { ko: ["A와 피어링"], en: ["peered with A"] }, at: [548, 32, 164, 60], narrow: [186, 330, 126, 60] },
    "vpc-c": {
      shape: "box", icon: "network", tone: "off", label: { ko: "VPC C", en: "VPC C" }, concept: "vpc-peering", lines: { ko: ["A는 못 닿음"], en: ["not for A"] },
      at: [548, 163, 164, 64], narrow: [186, 430, 126, 60],
    },
    transit: {
      shape: "box", icon: "network", tone: "accent", label: { ko: "Transit Gateway", en: "Transit Gateway" }, concept: "transit-gateway",
      at: [200, 300, 264, 56], narrow: [24, 330, 142, 56],
    },
    "vpc-d": { shape: "box", icon: "network", label: { ko: "VPC D", en: "VPC D" }, concept: "vpc", at: [548, 300, 164, 56], narrow: [24, 416, 142, 52] },
    office: {
      shape: "box", icon: "host", label: { ko: "사무실", en: "Office" }, concept: "on-premises", lines: { ko: ["VPN, 전용선"], en: ["VPN, own line"] },
      at: [8, 300, 152, 56], narrow: [24, 498, 142, 60],
    },
  },
  edges: {
    "to-gateway-endpoint": { from: "server", to: "gateway-endpoint", sides: ["top", "right"], narrowSides: ["top", "bottom"], narrowFromAt: 0.375, narrowToAt: 0.6, say: { ko: "S3로 갈 때는 게이트웨이 엔드포인트를 씁니다.", en: "uses the gateway endpoint for S3." } },
    "to-interface-endpoint": { from: "server", to: "interface-endpoint", sides: ["bottom", "right"], narrowSides: ["top", "bottom"], narrowFromAt: 0.9375, narrowToAt: 0.157, say: { ko: "다른 서비스로 갈 때는 인터페이스 엔드포인트를 씁니다.", en: "uses the interface endpoint for other services." } },
    "reach-s3": { from: "gateway-endpoint", to: "s3", sides: ["left", "right"], narrowSides: ["top", "bottom"], narrowFromAt: 0.457, route: "straight", say: { ko: "S3와 DynamoDB에 닿습니다.", en: "leads to S3 and DynamoDB." } },
    "reach-services": { from: "interface-endpoint", to: "services", sides: ["left", "right"], narrowSides: ["top", "bottom"], narrowToAt: 0.487, route: "straight", say: { ko: "다른 AWS 서비스와 파트너의 서비스에 닿습니다.", en: "leads to other AWS services and partners." } },
    "peer-b": { from: "vpc-a", to: "vpc-b", sides: ["right", "left"], fromAt: 0.22, narrowSides: ["bottom", "top"], narrowFromAt: 0.785, route: "straight", arrow: false, label: { ko: "피어링", en: "peering" }, say: { ko: "VPC A와 VPC B는 피어링했습니다.", en: "VPC A and VPC B are peered." } },
    "peer-c": { from: "vpc-b", to: "vpc-c", sides: ["bottom", "top"], route: "straight", arrow: false, label: { ko: "피어링", en: "peering" }, say: { ko: "VPC B와 VPC C는 피어링했습니다.", en: "VPC B and VPC C are peered." } },
    "not-c": { from: "vpc-a", to: "vpc-c", sides: ["right", "left"], fromAt: 0.76, narrowSides: ["right", "right"], narrowFromAt: 0.5, narrowToAt: 0.5, line: "dotted", tone: "off", arrow: false, say: { ko: "VPC A는 B를 건너 C에 닿지 못합니다.", en: "VPC A does not reach C across B." } },
    "attach-a": { from: "vpc-a", to: "transit", sides: ["bottom", "top"], narrowFromAt: 0.292, route: "straight", arrow: false, tone: "accent", say: { ko: "VPC A는 Transit Gateway에도 연결되어 있습니다.", en: "VPC A is attached to the Transit Gateway, too." } },
    "attach-d": { from: "transit", to: "vpc-d", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", arrow: false, tone: "accent", say: { ko: "VPC D가 연결되어 있습니다.", en: "VPC D is attached." } },
    "attach-office": { from: "transit", to: "office", sides: ["left", "right"], narrowSides: ["left", "left"], arrow: false, tone: "accent", say: { ko: "사무실이 VPN이나 Direct Connect로 연결되어 있습니다.", en: "the office is attached by VPN or Direct Connect." } },
  },
} as const satisfies Figure;
