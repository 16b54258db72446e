import type { Question } from "@/engine/quiz/question";
import { countersIn } from "../../counters";
import { routing } from "../../facts/routing";

const hourly = routing["vpc.nat.price"].value;
const perGb = routing["vpc.nat.price.gb"].value;

const gateways = 3;
const hours = 24 * 30;
const gigabytes = 400;
const round = (value: number): number => Math.round(value * 100) / 100;
const monthly = round(gateways * hours * hourly + gigabytes * perGb);

const zoneLost = countersIn("reference-architecture")("job-reaches", [[60, { type: "fail-zone", zone: "a" }]], 900, { params: { nat: "one" } });

export const questions: readonly Question[] = [
  {
    id: "routes-and-gateways.longest-prefix",
    kind: "one-choice",
    section: "longest-prefix",
    facts: ["vpc.route.priority"],
    concepts: ["route-table"],
    ask: {
      ko: "라우팅 테이블에 위에서부터 10.0.0.0/16 → local, 0.0.0.0/0 → NAT 게이트웨이, 172.16.0.0/12 → VPN, 172.16.8.0/24 → 피어링이 적혀 있습니다. 172.16.9.4로 가는 패킷은 어디로 갑니까?",
      en: "A route table reads, from the top: 10.0.0.0/16 → local, 0.0.0.0/0 → NAT gateway, 172.16.0.0/12 → VPN, 172.16.8.0/24 → peering. Where does a packet for 172.16.9.4 go?",
    },
    choices: [
      { id: "vpn", text: { ko: "VPN 연결", en: "VPN connection" }, right: true, why: { ko: "/24에는 들지 않고, 맞는 줄 가운데 /12가 가장 깁니다.", en: "It is not in the /24, and /12 is the longest prefix that matches." } },
      { id: "nat", text: { ko: "NAT 게이트웨이", en: "NAT gateway" }, right: false, why: { ko: "먼저 적혔다고 이기지 않습니다. /0은 가장 짧습니다.", en: "Being written first does not win, and /0 is the shortest of all." } },
      { id: "peering", text: { ko: "VPC 피어링", en: "VPC peering" }, right: false, why: { ko: "172.16.8.0/24는 172.16.8.x뿐입니다.", en: "172.16.8.0/24 is 172.16.8.x only." } },
      { id: "local", text: { ko: "local 경로", en: "local route" }, right: false, why: { ko: "VPC의 주소 10.0.0.0/16이 아닙니다.", en: "It is not in the VPC's 10.0.0.0/16." } },
    ],
    explain: { ko: "맞는 줄 가운데 접두사가 가장 긴 것이 이깁니다. 적힌 순서는 보지 않습니다.", en: "Of the lines that match, the longest prefix wins. Their order is not looked at." },
  },
  {
    id: "routes-and-gateways.which-kind",
    kind: "rows",
    section: "public-and-private",
    facts: ["vpc.igw", "vpc.nat.zonal"],
    concepts: ["public-subnet", "private-subnet", "route-table"],
    ask: { ko: "퍼블릭 서브넷입니까, 프라이빗 서브넷입니까?", en: "Public subnet or private subnet?" },
    columns: [
      { id: "public", text: { ko: "퍼블릭", en: "Public" } },
      { id: "private", text: { ko: "프라이빗", en: "Private" } },
    ],
    rows: [
      { id: "named", text: { ko: "이름은 private-a, 0.0.0.0/0 → 인터넷 게이트웨이", en: "Named private-a, 0.0.0.0/0 → internet gateway" }, right: "public", why: { ko: "이름이 아니라 경로가 정합니다.", en: "The route decides, not the name." } },
      { id: "nat", text: { ko: "0.0.0.0/0 → NAT 게이트웨이", en: "0.0.0.0/0 → NAT gateway" }, right: "private", why: { ko: "인터넷 게이트웨이로 곧장 가지 않습니다.", en: "It does not lead straight to an internet gateway." } },
      { id: "auto", text: { ko: "퍼블릭 주소 자동 할당은 켜져 있고 경로는 local뿐", en: "Auto-assigns public addresses, but has only the local route" }, right: "private", why: { ko: "주소가 있어도 나갈 길이 없습니다.", en: "There is an address and no way out." } },
      { id: "off", text: { ko: "자동 할당은 꺼져 있고 0.0.0.0/0 → 인터넷 게이트웨이", en: "Auto-assignment off, 0.0.0.0/0 → internet gateway" }, right: "public", why: { ko: "경로가 있으므로 퍼블릭입니다. 주소만 붙이면 통합니다.", en: "The route is there; add an address and it works." } },
    ],
    explain: { ko: "인터넷 게이트웨이로 가는 경로가 있으면 퍼블릭, 없으면 프라이빗입니다.", en: "A route to an internet gateway makes it public; without one it is private." },
  },
  {
    id: "routes-and-gateways.cannot-reach",
    kind: "several-choices",
    section: "internet-gateway",
    facts: ["vpc.igw"],
    concepts: ["internet-gateway", "public-subnet"],
    ask: { ko: "퍼블릭 서브넷의 웹 서버가 인터넷에서 열리지 않습니다. 까닭이 될 수 있는 것을 모두 고르세요.", en: "A web server in a public subnet cannot be reached from the internet. Tick what may be the reason." },
    choices: [
      { id: "address", text: { ko: "인스턴스에 퍼블릭 IPv4 주소가 없다", en: "The instance has no public IPv4 address" }, right: true, why: { ko: "일대일로 바꿀 주소가 없습니다.", en: "There is no address to translate." } },
      { id: "sg", text: { ko: "보안 그룹에 443 포트의 인바운드 규칙이 없다", en: "The security group has no inbound rule for port 443" }, right: true, why: { ko: "허용하지 않은 것은 버려집니다.", en: "What is not allowed is dropped." } },
      { id: "acl", text: { ko: "네트워크 ACL이 나가는 응답을 막는다", en: "The network ACL blocks the answers going out" }, right: true, why: { ko: "ACL은 응답도 따로 허용해야 합니다.", en: "An ACL has to allow the answers, too." } },
      { id: "nat", text: { ko: "VPC에 NAT 게이트웨이가 없다", en: "The VPC has no NAT gateway" }, right: false, why: { ko: "퍼블릭 서브넷은 NAT를 거치지 않습니다.", en: "A public subnet does not use one." } },
      { id: "second", text: { ko: "인터넷 게이트웨이를 하나만 붙여 대역폭이 모자란다", en: "One internet gateway is too little bandwidth" }, right: false, why: { ko: "VPC에는 하나만 붙고 저절로 확장됩니다.", en: "A VPC has one, and it scales by itself." } },
    ],
    explain: { ko: "게이트웨이, 경로, 퍼블릭 주소, 허용 규칙이 모두 있어야 합니다. 하나만 빠져도 닿지 않습니다.", en: "Gateway, route, public address and rules are all needed; one missing is enough." },
  },
  {
    id: "routes-and-gateways.one-nat-two-zones",
    kind: "one-choice",
    section: "zonal-and-regional",
    facts: ["vpc.nat.zonal"],
    concepts: ["nat-gateway", "availability-zone"],
    ask: { ko: "가용 영역 a와 b의 프라이빗 서브넷이 모두 영역 a의 영역 NAT 게이트웨이를 씁니다. 영역 a가 멈추면 어떻게 됩니까?", en: "Private subnets in zones a and b all use one zonal NAT gateway in zone a. Zone a fails. What happens?" },
    choices: [
      {
        id: "moves", text: { ko: "NAT 게이트웨이가 영역 b로 옮겨 간다", en: "The NAT gateway moves to zone b" }, right: false,
        why: { ko: "영역 NAT 게이트웨이는 옮겨 가지 않습니다.", en: "A zonal one does not move." }, counter: zoneLost,
      },
      { id: "b-loses", text: { ko: "영역 b의 서버도 인터넷으로 나가지 못한다", en: "Servers in zone b cannot get out, either" }, right: true, why: { ko: "나가는 문이 영역 a에 있었습니다.", en: "Their door stood in zone a." } },
      {
        id: "b-fine", text: { ko: "영역 b의 서버는 인터넷 게이트웨이로 바로 나간다", en: "Servers in zone b go straight to the internet gateway" }, right: false,
        why: { ko: "라우팅 테이블이 저절로 바뀌지 않고, 퍼블릭 주소도 없습니다.", en: "Route tables do not change by themselves, and they have no public address." },
        counter: zoneLost,
      },
      { id: "inside", text: { ko: "영역 b 안에서도 서버끼리 통하지 않는다", en: "Servers within zone b stop reaching each other" }, right: false, why: { ko: "VPC 안은 local 경로로 통합니다.", en: "Inside the VPC the local route still works." } },
    ],
    explain: { ko: "영역마다 NAT 게이트웨이를 두거나 리전 NAT 게이트웨이를 씁니다.", en: "Keep one in each zone, or use a regional NAT gateway." },
  },
  {
    id: "routes-and-gateways.monthly-cost",
    kind: "number",
    section: "nat-gateway",
    facts: ["vpc.nat.price", "vpc.nat.price.gb"],
    concepts: ["nat-gateway"],
    ask: {
      ko: `NAT 게이트웨이 ${gateways}개를 30일 동안 켜 두고 데이터 ${gigabytes}GB를 내려받았습니다. 시간당 ${hourly}달러, 1GB에 ${perGb}달러라면 NAT 요금은 모두 몇 달러입니까?`,
      en: `${gateways} NAT gateways are kept up for 30 days, and ${gigabytes} GB are downloaded through them. At USD ${hourly} per hour and USD ${perGb} per GB, what is the NAT charge in USD?`,
    },
    unit: { ko: "달러", en: "USD" },
    answer: monthly,
    tolerance: 0.05,
    misses: [
      { value: round(gateways * hours * hourly), why: { ko: "켜 둔 시간만 셌습니다. 지나간 데이터에도 붙습니다.", en: "That is the time alone; data that passes is charged, too." } },
      { value: round(hours * hourly + gigabytes * perGb), why: { ko: "하나만 셌습니다. 게이트웨이마다 붙습니다.", en: "That counts one gateway; each is charged." } },
      { value: round(gigabytes * perGb), why: { ko: "데이터만 셌습니다. 쓰지 않아도 켜 둔 시간에 붙습니다.", en: "That is the data alone; idle time is charged, too." } },
    ],
    explain: {
      ko: `${gateways} × ${hours} × ${hourly} + ${gigabytes} × ${perGb} = ${monthly}입니다.`,
      en: `${gateways} × ${hours} × ${hourly} + ${gigabytes} × ${perGb} = ${monthly}.`,
    },
  },
  {
    id: "routes-and-gateways.from-outside",
    kind: "one-choice",
    section: "nat-gateway",
    facts: ["vpc.nat.zonal", "vpc.nat.no-sg"],
    concepts: ["nat-gateway", "private-subnet"],
    ask: { ko: "프라이빗 서브넷의 서버가 NAT 게이트웨이로 나갑니다. 협력사가 그 NAT의 퍼블릭 주소로 접속하면 어떻게 됩니까?", en: "A server in a private subnet goes out through a NAT gateway. A partner connects to the NAT's public address. What happens?" },
    choices: [
      { id: "reaches", text: { ko: "보안 그룹이 허용하면 그 서버에 닿는다", en: "It reaches the server if its security group allows it" }, right: false, why: { ko: "보안 그룹까지 가지도 못합니다. NAT가 들여보내지 않습니다.", en: "It never gets as far as the security group." } },
      { id: "first", text: { ko: "서버 가운데 하나에 무작위로 닿는다", en: "It reaches one of the servers at random" }, right: false, why: { ko: "NAT 게이트웨이는 로드 밸런서가 아닙니다.", en: "A NAT gateway is not a load balancer." } },
      { id: "no", text: { ko: "밖에서 연 연결이므로 들어오지 못한다", en: "It does not get in, having been opened from outside" }, right: true, why: { ko: "안에서 연 연결의 응답만 되돌려 줍니다.", en: "Only answers to connections opened inside are handed back." } },
      { id: "acl", text: { ko: "네트워크 ACL에 규칙을 넣으면 닿게 된다", en: "It gets in once a network ACL rule is added" }, right: false, why: { ko: "ACL을 열어도 NAT가 보낼 서버를 모릅니다.", en: "Even so the NAT would not know which server is meant." } },
    ],
    explain: { ko: "NAT 게이트웨이는 나가는 연결만 맡습니다. 밖에서 받으려면 로드 밸런서를 둡니다.", en: "A NAT gateway serves connections outwards. To receive, put up a load balancer." },
  },
  {
    id: "routes-and-gateways.path-out",
    kind: "order",
    section: "nat-gateway",
    facts: ["vpc.nat.zonal", "vpc.igw"],
    concepts: ["nat-gateway", "internet-gateway", "route-table"],
    ask: { ko: "프라이빗 서브넷의 서버가 업데이트 서버에 연결합니다. 요청이 지나는 순서를 맞추세요.", en: "A server in a private subnet connects to an update server. Put the way of its request in order." },
    steps: [
      { id: "private-table", text: { ko: "프라이빗 서브넷의 라우팅 테이블이 0.0.0.0/0을 찾는다", en: "The private subnet's route table finds 0.0.0.0/0" }, why: { ko: "목적지가 VPC 밖이라 기본 경로에 맞습니다.", en: "The destination is outside, so the default route matches." } },
      { id: "nat", text: { ko: "NAT 게이트웨이가 출발지 주소를 자기 주소로 바꾼다", en: "The NAT gateway puts its own address as the sender" }, why: { ko: "응답이 NAT로 돌아오게 하려는 것입니다.", en: "So that the answer comes back to it." } },
      { id: "public-table", text: { ko: "퍼블릭 서브넷의 라우팅 테이블이 인터넷 게이트웨이를 가리킨다", en: "The public subnet's route table points at the internet gateway" }, why: { ko: "NAT가 퍼블릭 서브넷에 있어야 하는 까닭입니다.", en: "This is why the NAT stands in a public subnet." } },
      { id: "igw", text: { ko: "인터넷 게이트웨이가 NAT의 퍼블릭 주소로 내보낸다", en: "The internet gateway sends it out under the NAT's public address" }, why: { ko: "마지막 문에서 퍼블릭 주소로 바뀝니다.", en: "The last door swaps in the public address." } },
    ],
    explain: { ko: "라우팅 테이블을 두 번, 주소 변환을 두 번 거칩니다.", en: "Two route tables and two translations." },
  },
  {
    id: "routes-and-gateways.ipv6-out",
    kind: "one-choice",
    section: "egress-only",
    facts: ["vpc.eigw"],
    concepts: ["private-subnet", "ipv6"],
    ask: { ko: "IPv6만 쓰는 서브넷의 서버들이 밖으로 연결하되 밖에서는 연결하지 못하게 하려 합니다. 무엇을 씁니까?", en: "Servers in a subnet with IPv6 only should connect outwards but not be connected to. What do you use?" },
    choices: [
      { id: "nat", text: { ko: "퍼블릭 서브넷에 둔 NAT 게이트웨이", en: "A NAT gateway in a public subnet" }, right: false, why: { ko: "주소를 나누어 쓰게 하는 IPv4의 방법입니다.", en: "That shares an address, the way of IPv4." } },
      { id: "igw", text: { ko: "인터넷 게이트웨이와 ::/0 경로", en: "An internet gateway and a ::/0 route" }, right: false, why: { ko: "양쪽으로 열립니다.", en: "That is open both ways." } },
      { id: "eigw", text: { ko: "송신 전용 인터넷 게이트웨이와 ::/0 경로", en: "An egress-only internet gateway and a ::/0 route" }, right: true, why: { ko: "안에서 연 IPv6 연결만 내보냅니다.", en: "It lets out IPv6 connections opened inside." } },
      { id: "private", text: { ko: "프라이빗 IPv6 주소를 자동 할당하는 서브넷", en: "A subnet that assigns private IPv6 addresses" }, right: false, why: { ko: "프라이빗 IPv6 주소로는 인터넷으로 곧장 나가지도 못합니다.", en: "From a private IPv6 address nothing goes straight out to the internet, either." } },
    ],
    explain: { ko: "송신 전용 인터넷 게이트웨이는 NAT 게이트웨이의 몫을 IPv6에서 맡습니다.", en: "An egress-only internet gateway does for IPv6 what a NAT gateway does for IPv4." },
  },
  {
    id: "routes-and-gateways.blackhole",
    kind: "one-choice",
    section: "longest-prefix",
    facts: ["vpc.route.state"],
    concepts: ["route-table", "nat-gateway"],
    ask: { ko: "비용을 줄이려고 NAT 게이트웨이를 지웠더니 프라이빗 서버의 외부 호출이 모두 시간 초과로 실패합니다. 라우팅 테이블에는 무엇이 보입니까?", en: "A NAT gateway was deleted to save money, and calls from private servers now time out. What does the route table show?" },
    choices: [
      { id: "gone", text: { ko: "0.0.0.0/0 줄이 없어졌다", en: "The line 0.0.0.0/0 is gone" }, right: false, why: { ko: "대상을 지워도 경로는 남습니다.", en: "Deleting the target leaves the route." } },
      { id: "blackhole", text: { ko: "0.0.0.0/0 줄의 상태가 blackhole이다", en: "The line 0.0.0.0/0 has the state blackhole" }, right: true, why: { ko: "가리키던 대상이 없어졌다는 뜻입니다.", en: "It means that its target is gone." } },
      { id: "local", text: { ko: "0.0.0.0/0 줄의 대상이 local로 바뀌었다", en: "The line 0.0.0.0/0 now leads to local" }, right: false, why: { ko: "local은 VPC의 주소만 맡습니다.", en: "Local serves the VPC's own addresses." } },
      { id: "igw", text: { ko: "0.0.0.0/0 줄이 인터넷 게이트웨이를 가리킨다", en: "The line 0.0.0.0/0 points at the internet gateway" }, right: false, why: { ko: "경로는 저절로 다른 곳을 가리키지 않습니다.", en: "Routes do not repoint themselves." } },
    ],
    explain: { ko: "대상이 없는 경로는 blackhole로 남아 패킷을 조용히 버립니다. 경로부터 고칩니다.", en: "A route without a target stays as a blackhole and drops packets in silence. Mend the route." },
  },
  {
    id: "routes-and-gateways.regional-nat",
    kind: "several-choices",
    section: "zonal-and-regional",
    facts: ["vpc.nat.regional", "vpc.nat.regional.expand-minutes", "vpc.nat.zonal"],
    concepts: ["nat-gateway"],
    ask: { ko: "리전 NAT 게이트웨이의 설명으로 맞는 것을 모두 고르세요.", en: "Tick what is true of a regional NAT gateway." },
    choices: [
      { id: "one-id", text: { ko: "ID 하나로 여러 가용 영역을 맡는다", en: "Under one ID it serves several zones" }, right: true, why: { ko: "라우팅 테이블도 하나면 됩니다.", en: "One route table will do." } },
      { id: "no-subnet", text: { ko: "퍼블릭 서브넷에 놓지 않아도 된다", en: "It need not stand in a public subnet" }, right: true, why: { ko: "영역 NAT와 다른 점입니다.", en: "That sets it apart from the zonal kind." } },
      { id: "takes-time", text: { ko: "새 영역으로 넓어지는 데 시간이 걸릴 수 있다", en: "Spreading to a new zone can take a while" }, right: true, why: { ko: "바로 넓어지지 않을 수 있습니다.", en: "It is not always immediate." } },
      { id: "inbound", text: { ko: "밖에서 여는 연결도 들여보낸다", en: "It also lets in connections opened outside" }, right: false, why: { ko: "NAT는 나가는 연결만 맡습니다.", en: "NAT serves connections outwards." } },
      { id: "sg", text: { ko: "보안 그룹을 붙여 목적지를 거를 수 있다", en: "A security group on it can filter destinations" }, right: false, why: { ko: "NAT 게이트웨이에는 보안 그룹을 붙일 수 없습니다.", en: "NAT gateways take no security group." } },
    ],
    explain: { ko: "리전 NAT는 영역마다 따로 만들고 경로를 나누던 수고를 덜어 줍니다.", en: "The regional kind spares you one gateway and one route table per zone." },
  },
  {
    id: "routes-and-gateways.same-vpc",
    kind: "one-choice",
    section: "route-tables",
    facts: ["vpc.route.priority"],
    concepts: ["route-table", "private-subnet", "public-subnet"],
    ask: { ko: "퍼블릭 서브넷의 웹 서버가 프라이빗 서브넷의 데이터베이스에 연결해야 합니다. 라우팅 테이블에 무엇을 더 적어야 합니까?", en: "A web server in a public subnet has to reach a database in a private one. What must be added to the route tables?" },
    choices: [
      { id: "nothing", text: { ko: "local 경로가 있으므로 더 적지 않는다", en: "Nothing, as the local route is there" }, right: true, why: { ko: "같은 VPC 안은 local 경로로 통합니다. 허용은 보안 그룹의 일입니다.", en: "Within a VPC the local route does it; allowing is the security group's work." } },
      { id: "nat", text: { ko: "NAT 게이트웨이로 보내는 경로를 적는다", en: "A route through the NAT gateway" }, right: false, why: { ko: "NAT는 VPC 밖으로 나갈 때 씁니다.", en: "NAT is for leaving the VPC." } },
      { id: "peer", text: { ko: "두 서브넷을 잇는 피어링 경로를 적는다", en: "A peering route between the subnets" }, right: false, why: { ko: "피어링은 VPC와 VPC를 잇습니다.", en: "Peering joins VPCs." } },
      { id: "igw", text: { ko: "양쪽에 인터넷 게이트웨이 경로를 적는다", en: "Routes to the internet gateway on both" }, right: false, why: { ko: "그러면 데이터베이스의 서브넷이 퍼블릭이 됩니다.", en: "That would make the database's subnet public." } },
    ],
    explain: { ko: "모든 라우팅 테이블에는 local 경로가 있어 VPC 안의 서브넷은 처음부터 통합니다.", en: "Every route table has the local route, so subnets of a VPC reach each other from the start." },
  },
];
