import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Prices and habits that were not read on a page of AWS; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

/** A page of the Amazon VPC User Guide. */
function guide(title: string, page: string): Source {
  return { title: `Amazon VPC User Guide: ${title}`, url: `https://docs.aws.amazon.com/vpc/latest/userguide/${page}.html` };
}

/** A shape in the model of the EC2 API that AWS ships with its SDK for Python. */
function sdk(shape: string): Source {
  return { title: `AWS SDK model (botocore 1.43.107), ec2 ${shape}`, url: "https://github.com/boto/botocore/tree/1.43.107/botocore/data/ec2/2016-11-15" };
}

const quotas = guide("Amazon VPC quotas", "amazon-vpc-limits");
const natBasics = guide("NAT gateway basics", "nat-gateway-basics");
const natGateways = guide("NAT gateways", "vpc-nat-gateway");
const regionalNat = guide("Regional NAT gateways", "nat-gateways-regional");
const prices: Source = { title: "Amazon VPC pricing", url: "https://aws.amazon.com/vpc/pricing/" };
const worked: Source = { title: "Clickstream Analytics on AWS: Cost", url: "https://docs.aws.amazon.com/solutions/latest/clickstream-analytics-on-aws/cost.html" };

/** Route tables and the gateways they lead to. */
export const routing = {
  "vpc.route.priority": {
    value: ["longest prefix", "static route", "prefix list", "propagated route"], say: { ko: "가장 긴 접두사", en: "the longest prefix" },
    meaning: {
      ko: "접두사가 가장 긴 경로가 이깁니다. 길이가 같으면 정적 경로, 접두사 목록 경로, 전파된 경로(Direct Connect, VPN) 순입니다. local 경로는 VPC의 CIDR을 맡습니다.",
      en: "The longest prefix wins. Among equals a static route comes first, then one by prefix list, then propagated ones (Direct Connect, VPN). "
        + "The local route covers the VPC's own CIDR.",
    },
    sources: [guide("Route priority", "route-tables-priority")], ...read,
  },
  "vpc.route.state": {
    value: "blackhole", say: { ko: "blackhole", en: "blackhole" },
    meaning: {
      ko: "경로의 상태는 active, blackhole, filtered입니다. blackhole은 경로가 가리키던 대상이 없어졌다는 뜻입니다.",
      en: "A route is active, blackhole or filtered. Blackhole means that the target it points at is gone.",
    },
    sources: [sdk("RouteState")], ...read,
  },
  "vpc.quota.routes": {
    value: 500, unit: "routes", say: { ko: "500개", en: "500" },
    meaning: {
      ko: "라우팅 테이블 하나에는 전파되지 않은 경로가 기본 500개까지 들어가고, 1,000개까지 올릴 수 있습니다.",
      en: "A route table holds 500 non-propagated routes by default; the quota can be raised to 1,000.",
    },
    sources: [quotas], ...read,
    older: { ko: "오래된 자료는 50개라고 합니다.", en: "Older texts say 50." },
  },
  "vpc.igw": {
    value: "one-to-one translation", say: { ko: "일대일 주소 변환", en: "one-to-one address translation" },
    meaning: {
      ko: "인터넷 게이트웨이는 VPC와 인터넷을 잇고, 퍼블릭 IPv4 주소가 있는 인스턴스의 주소를 일대일로 바꾸어 줍니다. 수평으로 확장되며 게이트웨이 자체에는 요금이 없는 것으로 알려져 있습니다.",
      en: "An internet gateway joins a VPC to the internet and translates one to one for instances with a public IPv4 address. It scales out by "
        + "itself; the gateway as such is known to be free of charge.",
    },
    sources: [quotas], ...unsure,
  },
  "vpc.igw.per-vpc": {
    value: 1, unit: "internet gateways", say: { ko: "하나", en: "one" },
    meaning: { ko: "VPC 하나에는 인터넷 게이트웨이를 하나만 붙일 수 있습니다.", en: "Only one internet gateway can be attached to a VPC." },
    sources: [quotas], ...read,
  },
  "vpc.eigw": {
    value: "outbound-only IPv6", say: { ko: "나가는 IPv6 연결만", en: "outbound IPv6 only" },
    meaning: {
      ko: "송신 전용 인터넷 게이트웨이는 VPC에서 시작한 IPv6 연결만 밖으로 내보냅니다.",
      en: "An egress-only internet gateway lets out IPv6 connections that begin in the VPC, and nothing else.",
    },
    sources: [natGateways], ...read,
  },
  "vpc.nat.zonal": {
    value: "one Availability Zone", say: { ko: "가용 영역 하나", en: "one Availability Zone" },
    meaning: {
      ko: "영역 NAT 게이트웨이는 가용 영역 하나의 퍼블릭 서브넷 하나에 놓입니다. 그 영역이 멈추면 이 게이트웨이를 쓰던 다른 영역도 인터넷을 잃습니다.",
      en: "A zonal NAT gateway stands in one public subnet of one zone. If that zone fails, other zones that use it lose the internet, too.",
    },
    sources: [natBasics, natGateways], ...read,
  },
  "vpc.nat.regional": {
    value: "one for all zones", say: { ko: "모든 가용 영역을 맡는 하나", en: "one for all zones" },
    meaning: {
      ko: "리전 NAT 게이트웨이는 ID 하나로 VPC의 모든 가용 영역을 맡습니다. 퍼블릭 서브넷에 둘 필요가 없고, 인스턴스가 있는 영역으로 저절로 넓어집니다. 퍼블릭 용도로만 만들 수 있습니다.",
      en: "A regional NAT gateway serves all zones of a VPC under one ID. It needs no public subnet and spreads by itself to the zones with "
        + "workloads. It exists in the public kind only.",
    },
    sources: [regionalNat, sdk("AvailabilityMode")], ...read,
    older: {
      ko: "오래된 자료는 NAT 게이트웨이가 모두 가용 영역 하나에 놓인다고 합니다.",
      en: "Older notes say that every NAT gateway stands in one zone.",
    },
  },
  "vpc.nat.regional.expand-minutes": {
    value: 60, unit: "min", say: { ko: "최대 60분", en: "up to 60 minutes" },
    meaning: {
      ko: "리전 NAT 게이트웨이가 새 가용 영역으로 넓어지는 데 최대 60분이 걸립니다.",
      en: "A regional NAT gateway takes up to 60 minutes to spread to a new zone.",
    },
    sources: [regionalNat], ...read,
  },
  "vpc.nat.regional.bill": {
    value: "per zone", say: { ko: "가용 영역마다 따로", en: "for each zone it is in" },
    meaning: {
      ko: "리전 NAT 게이트웨이의 시간 요금은 넓어진 가용 영역마다 붙습니다. 세 영역에서 한 시간이면 세 시간분입니다.",
      en: "A regional NAT gateway is charged by the hour for each zone it has spread to: one hour in three zones counts as three.",
    },
    sources: [prices], ...read,
  },
  "vpc.nat.perf": {
    value: 5, unit: "Gbps", say: { ko: "5Gbps", en: "5 Gbps" },
    meaning: { ko: "NAT 게이트웨이의 대역폭은 5Gbps에서 시작해 저절로 늘어납니다.", en: "A NAT gateway begins with 5 Gbps and scales by itself." },
    sources: [natBasics], ...read,
  },
  "vpc.nat.perf.max": {
    value: 100, unit: "Gbps", say: { ko: "100Gbps", en: "100 Gbps" },
    meaning: { ko: "NAT 게이트웨이의 대역폭은 100Gbps까지 늘어납니다.", en: "A NAT gateway scales up to 100 Gbps." },
    sources: [natBasics], ...read,
  },
  "vpc.nat.connections": {
    value: 55_000, unit: "connections", say: { ko: "55,000개", en: "55,000" },
    meaning: {
      ko: "NAT 게이트웨이는 IP 주소 하나로 목적지 하나에 동시에 55,000개까지 연결합니다.",
      en: "With one IP address a NAT gateway holds up to 55,000 connections to one destination at a time.",
    },
    sources: [natBasics], ...read,
  },
  "vpc.nat.price": {
    value: 0.045, unit: "USD/h", say: { ko: "시간당 0.045달러(버지니아 북부)", en: "USD 0.045 per hour (N. Virginia)" },
    meaning: {
      ko: "버지니아 북부에서 NAT 게이트웨이 하나에 붙는 시간 요금입니다. 리전 NAT 게이트웨이는 맡은 가용 영역마다 이만큼 붙습니다.",
      en: "Hourly charge of one NAT gateway in N. Virginia. A regional one is charged so for each zone it is in.",
    },
    sources: [worked, prices], ...read,
  },
  "vpc.nat.price.gb": {
    value: 0.045, unit: "USD/GB", say: { ko: "1GB에 0.045달러", en: "USD 0.045 per GB" },
    meaning: {
      ko: "NAT 게이트웨이가 처리한 데이터에 붙는 요금으로, 방향을 가리지 않습니다. 버지니아 북부 값입니다.",
      en: "Charge for data processed by a NAT gateway, whichever way it goes. Value of N. Virginia.",
    },
    sources: [worked, prices], ...read,
  },
  "vpc.nat.no-sg": {
    value: "no security group", say: { ko: "보안 그룹 없이", en: "no security group" },
    meaning: {
      ko: "NAT 게이트웨이에는 보안 그룹을 붙일 수 없습니다. 네트워크 ACL은 적용되며, NAT 게이트웨이는 1024~65535번 포트를 씁니다.",
      en: "A NAT gateway takes no security group. Network ACLs apply to it, and it uses the ports 1024 to 65535.",
    },
    sources: [natBasics], ...read,
  },
  "vpc.quota.nat": {
    value: 5, unit: "NAT gateways", say: { ko: "5개", en: "5" },
    meaning: { ko: "NAT 게이트웨이의 기본 할당량은 가용 영역마다 5개입니다.", en: "The default quota is 5 NAT gateways per zone." },
    sources: [quotas], ...read,
  },
} as const satisfies Record<string, Fact>;
