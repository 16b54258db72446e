import type { Note } from "@/engine/note";

export const note = {
  id: "routes-and-gateways",
  title: { ko: "라우팅 테이블과 게이트웨이", en: "Routes and gateways" },
  summary: {
    ko: "패킷이 어느 문으로 나가는지 정하는 라우팅 테이블을 읽고, 인터넷 게이트웨이와 NAT 게이트웨이, 퍼블릭 서브넷과 프라이빗 서브넷을 가릅니다.",
    en: "Read the route table that picks the door for a packet, and tell internet gateways from NAT gateways and public subnets from private ones.",
  },
  minutes: 10,
  needs: ["vpc-and-subnets"],
  refutes: [],
  sources: [
    { title: "Amazon VPC User Guide: Route priority", url: "https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html" },
    { title: "Amazon VPC User Guide: NAT gateways", url: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-nat-gateway.html" },
    { title: "Amazon VPC User Guide: NAT gateway basics", url: "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html" },
    { title: "Amazon VPC User Guide: Regional NAT gateways", url: "https://docs.aws.amazon.com/vpc/latest/userguide/nat-gateways-regional.html" },
  ],
} as const satisfies Note;
