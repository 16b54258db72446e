import type { Figure } from "@/engine/figure";

/** A VPC over two Availability Zones with subnets that lie in one each, and the sixteen addresses of the smallest subnet. */
export const vpcSubnets = {
  title: {
    ko: "VPC는 가용 영역에 걸치고, 서브넷은 하나에 들어갑니다",
    en: "A VPC spans the zones; a subnet lies in one of them",
  },
  description: {
    ko: "리전 안에 10.0.0.0/16 VPC가 있고 가용 영역 a와 b에 걸쳐 있습니다. 영역마다 서브넷이 둘씩 있으며 어느 서브넷도 두 영역에 걸치지 않습니다. 같은 리전에는 172.31.0.0/16인 기본 VPC가 따로 있습니다. "
      + "서브넷 하나를 펼쳐 보면 주소가 16개입니다. .0은 네트워크 주소, .1은 VPC 라우터, .2는 DNS, .3은 예약, .15는 브로드캐스트 주소라서 쓸 수 있는 것은 .4부터 .14까지 11개입니다.",
    en: "In a Region lies a VPC of 10.0.0.0/16 over the Availability Zones a and b. Each zone holds two subnets, and none spans both. The same "
      + "Region also holds the default VPC, 172.31.0.0/16. One subnet opened up has 16 addresses: .0 is the network, .1 the VPC router, .2 DNS, "
      + ".3 is reserved, .15 is the broadcast address, so .4 to .14 are left, 11 in all.",
  },
  size: [720, 322],
  narrowSize: [340, 664],
  nodes: {
    region: { shape: "group", label: { ko: "리전", en: "Region" }, concept: "region", at: [8, 8, 424, 306], narrow: [4, 4, 332, 316] },
    vpc: {
      shape: "group", group: "region", tone: "accent", label: { ko: "VPC 10.0.0.0/16", en: "VPC 10.0.0.0/16" }, concept: "vpc",
      at: [20, 42, 400, 206], narrow: [12, 38, 316, 206],
    },
    "zone-a": {
      shape: "group", group: "vpc", label: { ko: "가용 영역 a", en: "Zone a" }, concept: "availability-zone",
      at: [32, 76, 182, 160], narrow: [20, 72, 146, 162],
    },
    "zone-b": {
      shape: "group", group: "vpc", label: { ko: "가용 영역 b", en: "Zone b" }, concept: "availability-zone",
      at: [226, 76, 182, 160], narrow: [174, 72, 146, 162],
    },
    "subnet-a-1": {
      shape: "box", group: "zone-a", label: { ko: "서브넷", en: "Subnet" }, concept: "subnet", lines: { ko: ["10.0.0.0/20"], en: ["10.0.0.0/20"] },
      at: [44, 110, 158, 52], narrow: [30, 106, 126, 52],
    },
    "subnet-a-2": {
      shape: "box", group: "zone-a", label: { ko: "서브넷", en: "Subnet" }, concept: "subnet", lines: { ko: ["10.0.16.0/20"], en: ["10.0.16.0/20"] },
      at: [44, 172, 158, 52], narrow: [30, 170, 126, 52],
    },
    "subnet-b-1": {
      shape: "box", group: "zone-b", label: { ko: "서브넷", en: "Subnet" }, concept: "subnet", lines: { ko: ["10.0.32.0/20"], en: ["10.0.32.0/20"] },
      at: [238, 110, 158, 52], narrow: [184, 106, 126, 52],
    },
    "subnet-b-2": {
      shape: "box", tone: "accent", group: "zone-b", label: { ko: "작은 서브넷", en: "Small subnet" }, concept: "subnet",
      lines: { ko: ["10.0.48.0/28"], en: ["10.0.48.0/28"] }, at: [238, 172, 158, 52], narrow: [184, 170, 126, 52],
    },
    default: {
      shape: "box", icon: "network", group: "region", label: { ko: "기본 VPC", en: "Default VPC" }, concept: "default-vpc",
      lines: { ko: ["172.31.0.0/16"], en: ["172.31.0.0/16"] }, at: [20, 256, 400, 50], narrow: [12, 254, 220, 54],
    },
    block: {
      shape: "group", tone: "accent", label: { ko: "10.0.48.0/28 펼쳐 보기", en: "10.0.48.0/28, opened up" }, concept: "cidr-block",
      at: [470, 8, 242, 306], narrow: [4, 352, 332, 304],
    },
    network: { shape: "box", tone: "off", group: "block", label: { ko: ".0 네트워크 주소", en: ".0 network address" }, at: [482, 42, 218, 34], narrow: [16, 386, 308, 34] },
    router: { shape: "box", tone: "off", group: "block", label: { ko: ".1 VPC 라우터", en: ".1 VPC router" }, at: [482, 84, 218, 34], narrow: [16, 428, 308, 34] },
    dns: { shape: "box", tone: "off", group: "block", label: { ko: ".2 DNS", en: ".2 DNS" }, at: [482, 126, 218, 34], narrow: [16, 470, 308, 34] },
    reserved: { shape: "box", tone: "off", group: "block", label: { ko: ".3 나중을 위해 예약", en: ".3 kept for later use" }, at: [482, 168, 218, 34], narrow: [16, 512, 308, 34] },
    usable: {
      shape: "box", tone: "good", group: "block", label: { ko: ".4~.14 쓸 수 있는 11개", en: ".4 to .14: 11 to use" }, concept: "cidr-block",
      at: [482, 210, 218, 50], narrow: [16, 554, 308, 50],
    },
    broadcast: { shape: "box", tone: "off", group: "block", label: { ko: ".15 브로드캐스트 주소", en: ".15 broadcast address" }, at: [482, 268, 218, 34], narrow: [16, 612, 308, 34] },
  },
  edges: {
    open: {
      from: "subnet-b-2", to: "block", sides: ["right", "left"], toAt: 0.621, narrowSides: ["bottom", "top"], narrowFromAt: 0.8, narrowToAt: 0.846,
      route: "straight", line: "dashed", tone: "accent",
      say: { ko: "이 서브넷의 주소를 다른 묶음에 펼쳐 놓았습니다.", en: "its addresses are opened up in the other frame." },
    },
  },
} as const satisfies Figure;
