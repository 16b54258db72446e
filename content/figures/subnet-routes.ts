import type { Figure } from "@/engine/figure";

/** Three subnets that differ in one line of their route table: to the internet gateway, to a NAT gateway, or neither. */
export const subnetRoutes = {
  title: {
    ko: "서브넷의 종류는 라우팅 테이블 한 줄로 갈립니다",
    en: "One line of the route table makes a subnet public or private",
  },
  description: {
    ko: "VPC 안에 서브넷이 셋 있습니다. 퍼블릭 서브넷의 라우팅 테이블은 0.0.0.0/0을 인터넷 게이트웨이로 보냅니다. 여기에 웹 서버와 NAT 게이트웨이가 있고, 둘 다 인터넷 게이트웨이로 나갑니다. "
      + "프라이빗 서브넷은 0.0.0.0/0을 NAT 게이트웨이로 보내므로 앱 서버는 밖으로 연결을 열 수만 있습니다. 격리된 서브넷에는 VPC 안으로 가는 local 경로뿐이라 데이터베이스는 밖과 통하지 않습니다.",
    en: "A VPC holds three subnets. The route table of the public one sends 0.0.0.0/0 to the internet gateway. A web server and a NAT gateway "
      + "stand there, and both go out through the internet gateway. The private subnet sends 0.0.0.0/0 to the NAT gateway, so the application "
      + "server can only open connections outwards. The isolated subnet has nothing but the local route, so the database reaches no one outside.",
  },
  size: [720, 390],
  narrowSize: [340, 616],
  nodes: {
    internet: { shape: "pill", icon: "globe", label: { ko: "인터넷", en: "Internet" }, at: [8, 98, 108, 48], narrow: [100, 8, 140, 44] },
    vpc: { shape: "group", label: { ko: "VPC 10.0.0.0/16", en: "VPC 10.0.0.0/16" }, concept: "vpc", at: [136, 8, 576, 374], narrow: [4, 84, 332, 524] },
    gateway: {
      shape: "box", icon: "network", group: "vpc", label: { ko: "인터넷 게이트웨이", en: "Internet gateway" }, concept: "internet-gateway",
      at: [148, 70, 124, 104], narrow: [16, 118, 308, 48],
    },
    public: {
      shape: "group", group: "vpc", tone: "accent", label: { ko: "퍼블릭 서브넷", en: "Public subnet" }, concept: "public-subnet",
      at: [300, 42, 400, 140], narrow: [12, 186, 316, 154],
    },
    web: { shape: "box", icon: "server", group: "public", label: { ko: "웹 서버", en: "Web server" }, concept: "instance", at: [312, 74, 144, 44], narrow: [24, 218, 138, 44] },
    nat: {
      shape: "box", icon: "address", group: "public", label: { ko: "NAT 게이트웨이", en: "NAT gateway" }, concept: "nat-gateway",
      at: [312, 126, 144, 44], narrow: [172, 218, 144, 44],
    },
    "public-table": {
      shape: "box", group: "public", label: { ko: "라우팅 테이블", en: "Route table" }, concept: "route-table",
      lines: { ko: ["10.0.0.0/16 → local", "0.0.0.0/0 → 인터넷 게이트웨이"], en: ["10.0.0.0/16 → local", "0.0.0.0/0 → internet gateway"] },
      at: [472, 88, 216, 64], narrow: [24, 270, 292, 60],
    },
    private: {
      shape: "group", group: "vpc", label: { ko: "프라이빗 서브넷", en: "Private subnet" }, concept: "private-subnet",
      at: [300, 194, 400, 92], narrow: [12, 348, 316, 152],
    },
    app: { shape: "box", icon: "server", group: "private", label: { ko: "앱 서버", en: "App server" }, concept: "instance", at: [312, 228, 144, 48], narrow: [24, 380, 138, 44] },
    "private-table": {
      shape: "box", group: "private", label: { ko: "라우팅 테이블", en: "Route table" }, concept: "route-table",
      lines: { ko: ["10.0.0.0/16 → local", "0.0.0.0/0 → NAT 게이트웨이"], en: ["10.0.0.0/16 → local", "0.0.0.0/0 → NAT gateway"] },
      at: [472, 214, 216, 64], narrow: [24, 432, 292, 60],
    },
    isolated: {
      shape: "group", group: "vpc", label: { ko: "격리된 서브넷", en: "Isolated subnet" }, concept: "subnet",
      at: [300, 298, 400, 76], narrow: [12, 508, 316, 92],
    },
    database: { shape: "box", icon: "database", group: "isolated", label: { ko: "데이터베이스", en: "Database" }, at: [312, 328, 144, 40], narrow: [24, 540, 128, 52] },
    "isolated-table": {
      shape: "box", group: "isolated", label: { ko: "라우팅 테이블", en: "Route table" }, concept: "route-table",
      lines: { ko: ["10.0.0.0/16 → local"], en: ["10.0.0.0/16 → local"] }, at: [472, 326, 216, 42], narrow: [164, 540, 152, 52],
    },
  },
  edges: {
    out: {
      from: "gateway", to: "internet", sides: ["left", "right"], narrowSides: ["top", "bottom"], route: "straight",
      say: { ko: "인터넷 게이트웨이는 VPC와 인터넷을 양쪽으로 잇습니다.", en: "the internet gateway joins the VPC and the internet, both ways." },
    },
    "web-out": {
      from: "web", to: "gateway", sides: ["left", "right"], toAt: 0.25, narrowSides: ["top", "bottom"], narrowFromAt: 0.86, narrowToAt: 0.412,
      route: "straight", tone: "accent",
      say: { ko: "퍼블릭 주소가 있으면 인터넷 게이트웨이로 곧장 오갑니다.", en: "with a public address it goes straight through the internet gateway." },
    },
    "nat-out": {
      from: "nat", to: "gateway", sides: ["left", "right"], toAt: 0.75, narrowSides: ["top", "bottom"], narrowToAt: 0.74, route: "straight",
      say: { ko: "NAT 게이트웨이는 제 퍼블릭 주소로 바꾸어 내보냅니다.", en: "the NAT gateway sends it on under its own public address." },
    },
    "app-out": {
      from: "app", to: "nat", sides: ["top", "bottom"], fromAt: 0.88, toAt: 0.88, narrowSides: ["right", "right"], narrowFromAt: 0.5, narrowToAt: 0.5,
      route: "step", say: { ko: "밖으로 나가는 연결은 NAT 게이트웨이로 갑니다.", en: "connections outwards go to the NAT gateway." },
    },
  },
} as const satisfies Figure;
