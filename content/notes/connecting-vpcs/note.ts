import type { Note } from "@/engine/note";

export const note = {
  id: "connecting-vpcs",
  title: { ko: "VPC를 잇는 길", en: "Connecting VPCs" },
  summary: {
    ko: "인터넷을 거치지 않고 AWS 서비스, 다른 VPC, 사무실에 닿는 길을 고릅니다. 엔드포인트와 PrivateLink, 피어링, Transit Gateway, VPN과 Direct Connect를 견줍니다.",
    en: "Reach AWS services, other VPCs and the office without the internet: endpoints and PrivateLink, peering, Transit Gateway, VPN and Direct Connect side by side.",
  },
  minutes: 10,
  needs: ["security-groups-and-nacls"],
  refutes: ["M11"],
  sources: [
    { title: "AWS PrivateLink: Gateway endpoints", url: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html" },
    { title: "AWS PrivateLink quotas", url: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html" },
    { title: "How VPC peering connections work", url: "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html" },
    { title: "Transit Gateway quotas", url: "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html" },
  ],
} as const satisfies Note;
