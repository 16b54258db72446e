import type { Question } from "@/engine/quiz/question";
import { countersIn } from "../../counters";
import { addresses } from "../../facts/addresses";
import { interfaces } from "../../facts/interfaces";

const hourly = addresses["vpc.public-ip.charge"].value;
const used = 4;
const idle = 3;
const hours = 24 * 30;
const cost = (count: number): number => Math.round(count * hours * hourly * 100) / 100;

const cards = interfaces["vpc.eni.t3-micro.interfaces"].value;
const perCard = interfaces["vpc.eni.t3-micro.addresses"].value;

const fails = countersIn("instance-states");
const launch = [0, { type: "launch" }] as const;
const associate = [60, { type: "associate-address" }] as const;
const twoCards = fails("public-address-comes", [launch, [60, { type: "stop" }], [120, { type: "start" }]], 300, { since: 50, params: { secondInterface: true } });

export const questions: readonly Question[] = [
  {
    id: "addresses-and-interfaces.which-address",
    kind: "rows",
    section: "four-addresses",
    facts: ["vpc.eip", "vpc.public-ip.charge"],
    concepts: ["private-ipv4", "elastic-ip", "public-ipv4"],
    mistake: "M20",
    ask: { ko: "각각 무엇이 알맞습니까?", en: "What suits each of these?" },
    columns: [
      { id: "private", text: { ko: "프라이빗 IPv4", en: "Private IPv4" } },
      { id: "elastic", text: { ko: "탄력적 IP", en: "Elastic IP" } },
      { id: "name", text: { ko: "로드 밸런서의 이름", en: "A load balancer's name" } },
    ],
    rows: [
      { id: "database", text: { ko: "앱 서버가 같은 VPC의 데이터베이스를 부른다", en: "An app server calls a database in its VPC" }, right: "private", why: { ko: "VPC 안의 주소는 중지해도 바뀌지 않습니다.", en: "Addresses inside the VPC stay through a stop." } },
      { id: "partner", text: { ko: "협력사 방화벽이 우리가 나가는 주소를 등록한다", en: "A partner's firewall lists the address we come from" }, right: "elastic", why: { ko: "NAT 게이트웨이에 붙은 고정 주소를 알려 줍니다.", en: "Give them the fixed address of the NAT gateway." } },
      { id: "site", text: { ko: "서버가 늘었다 줄었다 하는 웹 사이트", en: "A site whose servers come and go" }, right: "name", why: { ko: "서버의 주소가 바뀌어도 이름은 그대로입니다.", en: "Servers change and the name stays." } },
      { id: "restart", text: { ko: "밤마다 중지하는 서버를 같은 VPC의 배치가 부른다", en: "A batch job calls a server of the same VPC that is stopped each night" }, right: "private", why: { ko: "바뀌는 것은 자동 할당 퍼블릭 주소뿐입니다.", en: "Only the auto-assigned public address changes." } },
    ],
    explain: { ko: "안에서는 프라이빗 주소, 주소를 알려 줄 곳에는 탄력적 IP, 사용자에게는 이름입니다.", en: "Private addresses inside, an Elastic IP where the address must be known, a name for users." },
  },
  {
    id: "addresses-and-interfaces.monthly-cost",
    kind: "number",
    section: "cost",
    facts: ["vpc.public-ip.charge", "vpc.public-ip.charge-since"],
    concepts: ["public-ipv4", "elastic-ip", "billing"],
    ask: {
      ko: `퍼블릭 IPv4 주소가 ${used + idle}개 있습니다. ${used}개는 실행 중인 인스턴스에 붙어 있고 ${idle}개는 놀고 있는 탄력적 IP입니다. 하나에 시간당 ${hourly}달러라면 30일 요금은 몇 달러입니까?`,
      en: `An account holds ${used + idle} public IPv4 addresses: ${used} on running instances and ${idle} idle Elastic IPs. At USD ${hourly} per hour each, what do 30 days cost in USD?`,
    },
    unit: { ko: "달러", en: "USD" },
    answer: cost(used + idle),
    tolerance: 0.02,
    misses: [
      {
        value: cost(idle), why: { ko: "노는 것만 유료라는 것은 2024년 2월 전의 규칙입니다.", en: "Charging only idle ones was the rule before February 2024." },
        counter: fails("address-free", [launch], 3600, { since: 50 }),
      },
      {
        value: cost(used), why: { ko: "놀고 있는 주소에도 똑같이 붙습니다.", en: "Idle ones are charged just the same." },
        counter: fails("address-free", [launch, associate, [90, { type: "disassociate-address" }], [100, { type: "terminate" }]], 3600, { since: 150 }),
      },
    ],
    explain: { ko: `${used + idle} × ${hours} × ${hourly} = ${cost(used + idle)}입니다. 종류와 쓰임을 가리지 않습니다.`, en: `${used + idle} × ${hours} × ${hourly} = ${cost(used + idle)}. Kind and use make no difference.` },
  },
  {
    id: "addresses-and-interfaces.not-in-os",
    kind: "one-choice",
    section: "translation",
    facts: ["vpc.igw"],
    concepts: ["public-ipv4", "internet-gateway"],
    ask: { ko: "서버가 인터넷에서 잘 열리는데 서버 안의 ip addr에는 퍼블릭 주소가 없습니다. 왜 그렇습니까?", en: "A server is reachable from the internet, yet ip addr inside it shows no public address. Why?" },
    choices: [
      { id: "lb", text: { ko: "주소가 로드 밸런서에 대신 붙어 있다", en: "A load balancer holds the address for it" }, right: false, why: { ko: "로드 밸런서가 없어도 그렇습니다.", en: "It is so without one." } },
      { id: "igw", text: { ko: "인터넷 게이트웨이가 주소를 바꾸어 준다", en: "The internet gateway does the translating" }, right: true, why: { ko: "퍼블릭 주소는 변환표에 있고 서버는 프라이빗 주소만 씁니다.", en: "The public address is in its table; the server uses the private one." } },
      { id: "nat", text: { ko: "NAT 게이트웨이의 주소를 빌려 쓰고 있다", en: "It borrows the address of a NAT gateway" }, right: false, why: { ko: "NAT 게이트웨이로는 밖에서 들어올 수 없습니다.", en: "Nothing comes in through a NAT gateway." } },
      { id: "driver", text: { ko: "운영 체제에 네트워크 드라이버가 없다", en: "The operating system lacks a driver" }, right: false, why: { ko: "드라이버가 없다면 프라이빗 주소도 쓰지 못합니다.", en: "Then the private address would not work, either." } },
    ],
    explain: { ko: "퍼블릭 IPv4와 프라이빗 IPv4를 일대일로 바꾸는 것은 인터넷 게이트웨이입니다.", en: "It is the internet gateway that swaps public and private IPv4 addresses one to one." },
  },
  {
    id: "addresses-and-interfaces.attach-eip",
    kind: "one-choice",
    section: "four-addresses",
    facts: ["vpc.public-ip.eip-replaces"],
    concepts: ["elastic-ip", "public-ipv4"],
    ask: { ko: "자동 할당 퍼블릭 주소로 운영하던 인스턴스에 탄력적 IP를 연결했습니다. 예전 주소로 접속하던 사람들은 어떻게 됩니까?", en: "An instance in use under its auto-assigned public address gets an Elastic IP. What of people who still use the old address?" },
    choices: [
      {
        id: "both", text: { ko: "두 주소 모두로 접속할 수 있다", en: "Both addresses lead to it" }, right: false, why: { ko: "둘을 함께 가질 수 없습니다.", en: "It cannot have both." },
        counter: fails("public-address-kept", [launch, associate], 120, { since: 50 }),
      },
      { id: "redirect", text: { ko: "예전 주소가 새 주소로 넘겨 준다", en: "The old address forwards to the new one" }, right: false, why: { ko: "주소끼리 넘겨 주는 기능은 없습니다.", en: "Addresses do not forward." } },
      { id: "lost", text: { ko: "예전 주소는 반환되어 접속하지 못한다", en: "It is released, so they fail to connect" }, right: true, why: { ko: "연결하는 순간 반환됩니다.", en: "It goes the moment the Elastic IP is associated." } },
      {
        id: "until-stop", text: { ko: "중지하기 전까지는 예전 주소도 쓸 수 있다", en: "The old one works until the next stop" }, right: false, why: { ko: "중지가 아니라 연결할 때 반환됩니다.", en: "It goes at the association, not at the stop." },
        counter: fails("public-address-kept", [launch, associate], 120, { since: 50 }),
      },
    ],
    explain: { ko: "탄력적 IP를 연결하면 자동 할당 주소는 반환됩니다. 접속 중인 사람이 있다면 이름(DNS)부터 옮깁니다.", en: "Associating an Elastic IP releases the auto-assigned address. If people are using it, move the name first." },
  },
  {
    id: "addresses-and-interfaces.two-cards",
    kind: "one-choice",
    section: "four-addresses",
    facts: ["vpc.public-ip.second-interface"],
    concepts: ["eni", "public-ipv4"],
    ask: { ko: "네트워크 인터페이스를 하나 더 붙인 인스턴스를 밤새 중지했다가 시작하니 퍼블릭 주소가 아예 없습니다. 무엇을 해야 합니까?", en: "An instance with a second network interface was stopped for the night and now has no public address at all. What do you do?" },
    choices: [
      {
        id: "again", text: { ko: "주소가 올 때까지 중지와 시작을 되풀이한다", en: "Stop and start until an address comes" }, right: false, why: { ko: "인터페이스가 둘이면 다시 시작해도 받지 못합니다.", en: "With two interfaces none will come." },
        counter: twoCards,
      },
      { id: "eip", text: { ko: "탄력적 IP를 연결한다", en: "Associate an Elastic IP" }, right: true, why: { ko: "인터페이스 수와 상관없이 연결할 수 있습니다.", en: "That works with any number of interfaces." } },
      {
        id: "subnet", text: { ko: "서브넷의 자동 할당을 켠다", en: "Switch on auto-assignment" }, right: false, why: { ko: "이미 켜져 있었기에 처음에 받았습니다. 문제는 인터페이스의 수입니다.", en: "It was on, hence the first address. The number of interfaces is the trouble." },
        counter: twoCards,
      },
      { id: "igw", text: { ko: "인터넷 게이트웨이를 다시 붙인다", en: "Attach the gateway again" }, right: false, why: { ko: "게이트웨이는 그대로 있습니다.", en: "The gateway is still there." } },
    ],
    explain: { ko: "퍼블릭 주소를 반환한 인스턴스에 인터페이스가 둘 이상이면 새 주소를 자동으로 받지 못합니다.", en: "An instance with two interfaces or more gets no new auto-assigned address once it has given one back." },
  },
  {
    id: "addresses-and-interfaces.on-the-card",
    kind: "several-choices",
    section: "interface",
    facts: ["vpc.eni.what", "vpc.eni.primary"],
    concepts: ["eni", "security-group"],
    ask: { ko: "추가 네트워크 인터페이스를 다른 인스턴스로 옮겼습니다. 함께 옮겨 가는 것을 모두 고르세요.", en: "A secondary network interface is moved to another instance. Tick what moves along." },
    choices: [
      { id: "private", text: { ko: "프라이빗 IPv4 주소", en: "Its private IPv4 address" }, right: true, why: { ko: "주소는 인터페이스에 붙어 있습니다.", en: "Addresses belong to the interface." } },
      { id: "sg", text: { ko: "보안 그룹", en: "Its security groups" }, right: true, why: { ko: "보안 그룹도 인터페이스에 붙습니다.", en: "So do security groups." } },
      { id: "eip", text: { ko: "연결해 둔 탄력적 IP", en: "An Elastic IP associated with it" }, right: true, why: { ko: "인터페이스의 프라이빗 주소에 연결되어 있습니다.", en: "It is tied to the interface's private address." } },
      { id: "role", text: { ko: "인스턴스의 IAM 역할", en: "The instance's IAM role" }, right: false, why: { ko: "역할은 인스턴스에 붙습니다.", en: "Roles belong to the instance." } },
      { id: "volume", text: { ko: "EBS 데이터 볼륨", en: "An EBS data volume" }, right: false, why: { ko: "볼륨은 따로 떼어 연결합니다.", en: "Volumes are detached and attached apart." } },
    ],
    explain: { ko: "네트워크의 신원은 인터페이스에, 계정의 권한과 디스크는 인스턴스에 있습니다.", en: "Network identity is on the interface; rights and disks are with the instance." },
  },
  {
    id: "addresses-and-interfaces.other-zone",
    kind: "one-choice",
    section: "interface",
    facts: ["vpc.eni.zone", "vpc.subnet.zone"],
    concepts: ["eni", "availability-zone"],
    ask: { ko: "가용 영역 a의 서버가 죽으면 추가 인터페이스를 가용 영역 b의 예비 서버로 옮기려 합니다. 이 계획은 어떻습니까?", en: "The plan: when a server in zone a dies, move its secondary interface to a spare in zone b. Will it work?" },
    choices: [
      { id: "fine", text: { ko: "주소까지 함께 옮겨 가므로 좋은 계획이다", en: "Yes, and the address goes along" }, right: false, why: { ko: "주소는 영역 a의 서브넷에 속합니다.", en: "The address belongs to a subnet of zone a." } },
      { id: "no", text: { ko: "인터페이스는 다른 영역으로 옮길 수 없다", en: "No, it cannot leave its zone" }, right: true, why: { ko: "서브넷이 영역 하나에 있기 때문입니다.", en: "Its subnet lies in one zone." } },
      { id: "stop", text: { ko: "예비 서버를 중지해 두면 옮길 수 있다", en: "Yes, if the spare is stopped" }, right: false, why: { ko: "상태와 상관없이 영역이 다르면 붙지 않습니다.", en: "The state does not matter; the zone does." } },
      { id: "eip", text: { ko: "탄력적 IP를 먼저 붙이면 옮길 수 있다", en: "Yes, once it has an Elastic IP" }, right: false, why: { ko: "탄력적 IP만 따로 옮길 수는 있어도 인터페이스는 아닙니다.", en: "The Elastic IP alone can move; the interface cannot." } },
    ],
    explain: { ko: "영역을 넘어 버티려면 인터페이스가 아니라 탄력적 IP나 로드 밸런서, DNS로 넘깁니다.", en: "To fail over across zones use an Elastic IP, a load balancer or DNS, not an interface." },
  },
  {
    id: "addresses-and-interfaces.replace-order",
    kind: "order",
    section: "elastic-ip",
    facts: ["vpc.eip", "vpc.eip.release-in-use"],
    concepts: ["elastic-ip", "instance"],
    ask: { ko: "탄력적 IP로 접속받던 서버를 새 서버로 바꾸고, 마지막에는 그 주소도 버리려 합니다. 순서를 맞추세요.", en: "A server known by an Elastic IP is replaced, and in the end the address is given up, too. Put the steps in order." },
    steps: [
      { id: "launch", text: { ko: "새 서버를 켜고 잘 도는지 확인한다", en: "Launch the new server and check it" }, why: { ko: "주소를 옮기기 전에 받을 준비가 되어야 합니다.", en: "It must be ready before it is given the address." } },
      { id: "move", text: { ko: "탄력적 IP를 새 서버에 연결한다", en: "Associate the Elastic IP with the new server" }, why: { ko: "몇 초 만에 옮겨 갑니다.", en: "It moves in seconds." } },
      { id: "name", text: { ko: "사용자를 로드 밸런서의 이름으로 옮긴다", en: "Move users to a load balancer's name" }, why: { ko: "주소를 버리려면 아무도 쓰지 않아야 합니다.", en: "Nobody may use the address when it goes." } },
      { id: "disassociate", text: { ko: "탄력적 IP의 연결을 푼다", en: "Disassociate the Elastic IP" }, why: { ko: "연결된 채로는 반환이 거절됩니다.", en: "While associated it cannot be released." } },
      { id: "release", text: { ko: "탄력적 IP를 반환한다", en: "Release the Elastic IP" }, why: { ko: "반환해야 요금이 멈춥니다.", en: "Only then does the charge end." } },
    ],
    explain: { ko: "옮길 때는 연결만 바꾸고, 버릴 때는 연결을 풀고 나서 반환합니다.", en: "To move it, change the association; to give it up, disassociate and then release." },
  },
  {
    id: "addresses-and-interfaces.quota",
    kind: "one-choice",
    section: "elastic-ip",
    facts: ["vpc.eip.quota"],
    concepts: ["elastic-ip", "quota"],
    ask: { ko: "Auto Scaling 그룹의 웹 서버마다 탄력적 IP를 붙이려는데 여섯째에서 실패합니다. 가장 나은 해결책은 무엇입니까?", en: "Giving an Elastic IP to each web server of an Auto Scaling group fails at the sixth. What is the best cure?" },
    choices: [
      { id: "raise", text: { ko: "할당량을 서버의 최대 수만큼 올린다", en: "Raise the quota to the largest number of servers" }, right: false, why: { ko: "올릴 수는 있지만 서버가 바뀔 때마다 DNS도 고쳐야 합니다.", en: "Possible, but DNS would have to change with every server." } },
      { id: "region", text: { ko: "다른 리전의 탄력적 IP를 가져와 붙인다", en: "Bring Elastic IPs over from another Region" }, right: false, why: { ko: "탄력적 IP는 한 리전에 속합니다.", en: "An Elastic IP belongs to one Region." } },
      { id: "balancer", text: { ko: "로드 밸런서를 앞에 두고 서버의 퍼블릭 주소를 없앤다", en: "A load balancer in front; no public addresses behind" }, right: true, why: { ko: "사용자는 이름 하나만 알면 되고 주소 요금도 줄어듭니다.", en: "Users need one name, and the charge for addresses falls." } },
      { id: "share", text: { ko: "탄력적 IP 하나를 여러 서버에 함께 연결한다", en: "Associate one Elastic IP with several servers" }, right: false, why: { ko: "한 번에 한 곳에만 연결됩니다.", en: "It is associated with one place at a time." } },
    ],
    explain: { ko: "할당량이 적은 것은 아껴 쓰라는 뜻입니다. 바뀌는 서버 앞에는 이름이 있어야 합니다.", en: "The small quota is a hint. Servers that change belong behind a name." },
  },
  {
    id: "addresses-and-interfaces.dual-stack",
    kind: "several-choices",
    section: "ipv6",
    facts: ["vpc.eigw", "vpc.igw"],
    concepts: ["ipv6", "public-ipv4"],
    ask: { ko: "IPv4와 IPv6를 함께 쓰는 서브넷의 설명으로 맞는 것을 모두 고르세요.", en: "Tick what is true of a dual-stack subnet." },
    choices: [
      { id: "rules", text: { ko: "IPv6의 경로와 규칙은 ::/0으로 따로 적는다", en: "Routes and rules for IPv6 are written apart, with ::/0" }, right: true, why: { ko: "0.0.0.0/0은 IPv4만 뜻합니다.", en: "0.0.0.0/0 means IPv4 alone." } },
      { id: "seen", text: { ko: "운영 체제가 자기 IPv6 주소를 안다", en: "The operating system knows its IPv6 address" }, right: true, why: { ko: "변환하지 않고 그대로 씁니다.", en: "It is used untranslated." } },
      { id: "stays", text: { ko: "중지했다 시작해도 IPv6 주소는 그대로다", en: "The IPv6 address stays through a stop" }, right: true, why: { ko: "인터페이스에 붙어 있습니다.", en: "It belongs to the interface." } },
      { id: "eip", text: { ko: "IPv6 주소를 고정하려면 탄력적 IP가 필요하다", en: "Pinning the IPv6 address takes an Elastic IP" }, right: false, why: { ko: "탄력적 IP는 IPv4뿐이고, IPv6는 이미 고정입니다.", en: "Elastic IPs are IPv4 only, and IPv6 is fixed already." } },
      { id: "private", text: { ko: "인터넷 게이트웨이가 IPv6도 프라이빗 주소로 바꾼다", en: "The gateway translates IPv6 to private addresses, too" }, right: false, why: { ko: "IPv6 주소는 변환하지 않고 그대로 씁니다.", en: "IPv6 addresses are used as they are, untranslated." } },
    ],
    explain: { ko: "IPv6는 안팎의 주소가 같아 변환도 고정도 필요 없습니다. 규칙만 따로 챙깁니다.", en: "IPv6 is the same inside and out, so nothing is translated or pinned; only the rules are separate." },
  },
  {
    id: "addresses-and-interfaces.address-room",
    kind: "number",
    section: "limits",
    facts: ["vpc.eni.t3-micro.interfaces", "vpc.eni.t3-micro.addresses"],
    concepts: ["eni", "instance-type"],
    ask: {
      ko: `어떤 유형은 네트워크 인터페이스 ${cards}개, 인터페이스마다 프라이빗 IPv4 주소 ${perCard}개까지 받습니다. 컨테이너마다 VPC 주소를 하나씩 주고, 서버가 인터페이스마다 주소 하나를 쓴다면 컨테이너를 몇 개 올릴 수 있습니까?`,
      en: `A type takes ${cards} network interfaces with ${perCard} private IPv4 addresses each. Each container gets an address of the VPC, and the server keeps one address on each interface. How many containers fit?`,
    },
    unit: { ko: "개", en: "containers" },
    answer: cards * (perCard - 1),
    tolerance: 0,
    misses: [
      { value: cards * perCard, why: { ko: "서버가 쓰는 주소를 빼지 않았습니다.", en: "The server's own addresses are not taken off." } },
      { value: cards * perCard - 1, why: { ko: "서버는 인터페이스마다 하나씩 씁니다.", en: "The server keeps one on each interface." } },
    ],
    explain: {
      ko: `${cards} × (${perCard} − 1) = ${cards * (perCard - 1)}입니다. 주소의 한도가 CPU나 메모리보다 먼저 찰 수 있습니다.`,
      en: `${cards} × (${perCard} − 1) = ${cards * (perCard - 1)}. Addresses can run out before CPU or memory.`,
    },
  },
];
