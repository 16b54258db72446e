import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const gatewayEndpoints: Source = { title: "AWS PrivateLink: Gateway endpoints", url: "https://docs.aws.amazon.com/vpc/latest/privatelink/gateway-endpoints.html" };
const endpointQuotas: Source = { title: "AWS PrivateLink quotas", url: "https://docs.aws.amazon.com/vpc/latest/privatelink/vpc-limits-endpoints.html" };
const privateLinkPrices: Source = { title: "AWS PrivateLink pricing", url: "https://aws.amazon.com/privatelink/pricing/" };
const worked: Source = { title: "Clickstream Analytics on AWS: Cost", url: "https://docs.aws.amazon.com/solutions/latest/clickstream-analytics-on-aws/cost.html" };
const peeringBasics: Source = { title: "How VPC peering connections work", url: "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-basics.html" };
const peeringQuotas: Source = { title: "VPC peering connection quotas", url: "https://docs.aws.amazon.com/vpc/latest/peering/vpc-peering-connection-quotas.html" };
const transitQuotas: Source = { title: "Transit Gateway quotas", url: "https://docs.aws.amazon.com/vpc/latest/tgw/transit-gateway-quotas.html" };

/** Ways from one VPC to AWS services, to other VPCs and to networks outside AWS. */
export const vpcConnections = {
  "vpc.endpoint.gateway": {
    value: ["S3", "DynamoDB"], say: { ko: "S3와 DynamoDB", en: "S3 and DynamoDB" },
    meaning: {
      ko: "게이트웨이 엔드포인트는 S3와 DynamoDB에만 있습니다. 라우팅 테이블에 접두사 목록으로 향하는 경로가 생기고 요금이 없습니다. 피어링한 VPC에서는 쓸 수 없습니다.",
      en: "Gateway endpoints exist for S3 and DynamoDB only. They are a route to a prefix list in the route table, free of charge, and cannot be used from a peered VPC.",
    },
    sources: [gatewayEndpoints, peeringBasics], ...read,
  },
  "vpc.endpoint.quota": {
    value: 20, unit: "gateway endpoints", say: { ko: "20개", en: "20" },
    meaning: { ko: "게이트웨이 엔드포인트의 기본 할당량은 리전마다 20개입니다.", en: "The default quota is 20 gateway endpoints per Region." },
    sources: [endpointQuotas], ...read,
  },
  "vpc.endpoint.interface": {
    value: "network interface with a private IP in each zone", say: { ko: "가용 영역마다 프라이빗 IP가 붙은 네트워크 인터페이스", en: "a network interface with a private IP in each zone" },
    meaning: {
      ko: "인터페이스 엔드포인트(PrivateLink)는 고른 가용 영역마다 서브넷에 프라이빗 IP가 붙은 네트워크 인터페이스를 둡니다.",
      en: "An interface endpoint (PrivateLink) puts a network interface with a private IP into a subnet of each zone you choose.",
    },
    sources: [endpointQuotas], ...read,
  },
  "vpc.endpoint.interface.per-vpc": {
    value: 50, unit: "endpoints", say: { ko: "50개", en: "50" },
    meaning: { ko: "VPC 하나에 인터페이스 엔드포인트와 Gateway Load Balancer 엔드포인트를 합쳐 기본 50개까지 만듭니다.", en: "A VPC takes 50 interface and Gateway Load Balancer endpoints together by default." },
    sources: [endpointQuotas], ...read,
  },
  "vpc.endpoint.interface.perf": {
    value: 10, unit: "Gbps", say: { ko: "10Gbps", en: "10 Gbps" },
    meaning: { ko: "인터페이스 엔드포인트는 가용 영역마다 10Gbps에서 시작해 100Gbps까지 저절로 늘어납니다.", en: "An interface endpoint begins with 10 Gbps per zone and scales to 100 Gbps by itself." },
    sources: [endpointQuotas], ...read,
  },
  "vpc.endpoint.interface.price": {
    value: 0.01, unit: "USD/h", say: { ko: "가용 영역마다 시간당 0.01달러", en: "USD 0.01 per hour in each zone" },
    meaning: { ko: "인터페이스 엔드포인트에 가용 영역마다 붙는 시간 요금입니다(버지니아 북부).", en: "Hourly charge of an interface endpoint in each zone (N. Virginia)." },
    sources: [worked, privateLinkPrices], ...read,
  },
  "vpc.endpoint.interface.price.gb": {
    value: 0.01, unit: "USD/GB", say: { ko: "1GB에 0.01달러", en: "USD 0.01 per GB" },
    meaning: { ko: "인터페이스 엔드포인트가 처리한 데이터에 붙는 요금입니다. 많이 쓰면 더 내려갑니다.", en: "Charge for data through an interface endpoint, less beyond very large amounts." },
    sources: [worked, privateLinkPrices], ...read,
  },
  "vpc.peering": {
    value: "not transitive", say: { ko: "건너서 이어지지 않음", en: "not transitive" },
    meaning: {
      ko: "VPC 피어링은 두 VPC를 일대일로 잇고, 건너서 이어지지 않습니다. 주소가 겹치면 만들 수 없고, 상대의 인터넷 게이트웨이나 NAT, VPN을 빌려 쓸 수 없습니다.",
      en: "VPC peering joins two VPCs one to one and is not transitive. It needs ranges that do not overlap, and gives no use of the peer's internet gateway, NAT or VPN.",
    },
    sources: [peeringBasics], ...read,
  },
  "vpc.peering.count": {
    value: 50, unit: "peerings", say: { ko: "50개", en: "50" },
    meaning: { ko: "VPC 하나의 피어링은 기본 50개이고 125개까지 올릴 수 있습니다.", en: "A VPC takes 50 peerings by default, and 125 at most." },
    sources: [peeringQuotas], ...read,
  },
  "vpc.peering.count.max": {
    value: 125, unit: "peerings", say: { ko: "125개", en: "125" },
    meaning: { ko: "VPC 하나의 피어링은 125개를 넘을 수 없습니다.", en: "A VPC cannot have more than 125 peerings." },
    sources: [peeringQuotas], ...read,
  },
  "vpc.peering.expire-days": {
    value: 7, unit: "days", say: { ko: "7일", en: "7 days" },
    meaning: { ko: "수락하지 않은 피어링 요청은 7일이 지나면 만료됩니다.", en: "A peering request that nobody accepts expires after 7 days." },
    sources: [peeringQuotas], ...read,
  },
  "vpc.peering.mtu": {
    value: 9001, unit: "bytes", say: { ko: "9001바이트", en: "9001 bytes" },
    meaning: { ko: "같은 리전의 피어링은 9001바이트까지의 점보 프레임을 나릅니다.", en: "Peering within a Region carries jumbo frames of up to 9001 bytes." },
    sources: [peeringBasics], ...read,
  },
  "vpc.peering.mtu.regions": {
    value: 8500, unit: "bytes", say: { ko: "8500바이트", en: "8500 bytes" },
    meaning: { ko: "리전 사이 피어링의 MTU는 8500바이트입니다.", en: "Peering across Regions has an MTU of 8500 bytes." },
    sources: [peeringBasics], ...read,
  },
  "vpc.tgw": {
    value: "hub", say: { ko: "허브", en: "a hub" },
    meaning: {
      ko: "Transit Gateway는 VPC와 VPN, Direct Connect가 함께 연결되는 리전의 허브이며, 자기 라우팅 테이블로 누가 누구에게 갈 수 있는지 정합니다.",
      en: "A Transit Gateway is a hub of a Region to which VPCs, VPNs and Direct Connect attach; its own route tables decide who reaches whom.",
    },
    sources: [transitQuotas], ...read,
  },
  "vpc.tgw.attachments": {
    value: 5000, unit: "attachments", say: { ko: "5,000개", en: "5,000" },
    meaning: { ko: "Transit Gateway 하나에 5,000개까지 연결합니다.", en: "A Transit Gateway takes 5,000 attachments." },
    sources: [transitQuotas], ...read,
  },
  "vpc.tgw.per-account": {
    value: 5, unit: "Transit Gateways", say: { ko: "5개", en: "5" },
    meaning: { ko: "Transit Gateway의 기본 할당량은 계정마다 5개입니다.", en: "The default quota is 5 Transit Gateways per account." },
    sources: [transitQuotas], ...read,
  },
  "vpc.tgw.perf": {
    value: 100, unit: "Gbps", say: { ko: "최대 100Gbps", en: "up to 100 Gbps" },
    meaning: { ko: "Transit Gateway의 VPC 연결 하나는 가용 영역마다 최대 100Gbps를 나릅니다.", en: "One VPC attachment of a Transit Gateway carries up to 100 Gbps in each zone." },
    sources: [transitQuotas], ...read,
  },
} as const satisfies Record<string, Fact>;
