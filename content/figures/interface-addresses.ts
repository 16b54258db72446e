import type { Figure } from "@/engine/figure";

/** Two instances and their network interfaces: every address hangs on an interface, and a secondary one can move. */
export const interfaceAddresses = {
  title: {
    ko: "주소는 인스턴스가 아니라 네트워크 인터페이스에 붙습니다",
    en: "Addresses belong to network interfaces, not to instances",
  },
  description: {
    ko: "가용 영역 a에 인스턴스 둘이 있습니다. 인스턴스 1에는 떼어 낼 수 없는 기본 인터페이스가, 인스턴스 2에는 추가 인터페이스가 붙어 있고, 추가 인터페이스는 같은 영역의 인스턴스 1로 옮길 수 있습니다. "
      + "인터페이스마다 프라이빗 주소와 보안 그룹이 있습니다. 기본 인터페이스에는 자동 할당 퍼블릭 IPv4 주소나 탄력적 IP 주소 가운데 하나가 이어집니다. 추가 인터페이스에는 IPv6 주소도 붙어 있습니다.",
    en: "Two instances stand in Availability Zone a. Instance 1 has a primary interface that cannot be detached, instance 2 a secondary one that "
      + "can move to instance 1 in the same zone. Each interface has a private address and security groups. The primary one is joined to either "
      + "an auto-assigned public IPv4 address or an Elastic IP address. The secondary one has an IPv6 address as well.",
  },
  size: [720, 316],
  narrowSize: [340, 444],
  nodes: {
    zone: { shape: "group", label: { ko: "가용 영역 a", en: "Availability Zone a" }, concept: "availability-zone", at: [8, 8, 400, 300], narrow: [4, 4, 326, 248] },
    "instance-1": { shape: "box", icon: "server", group: "zone", label: { ko: "인스턴스 1", en: "Instance 1" }, concept: "instance", at: [24, 62, 130, 56], narrow: [14, 40, 144, 52] },
    "instance-2": { shape: "box", icon: "server", group: "zone", label: { ko: "인스턴스 2", en: "Instance 2" }, concept: "instance", at: [24, 226, 130, 56], narrow: [174, 40, 144, 52] },
    primary: {
      shape: "box", group: "zone", tone: "accent", label: { ko: "기본 인터페이스", en: "Primary interface" }, concept: "eni",
      lines: { ko: ["프라이빗 10.0.0.10", "보안 그룹", "떼어 낼 수 없음"], en: ["private 10.0.0.10", "security groups", "stays for good"] },
      at: [214, 44, 180, 92], narrow: [14, 138, 144, 100],
    },
    secondary: {
      shape: "box", group: "zone", tone: "accent", label: { ko: "추가 인터페이스", en: "Secondary one" }, concept: "eni",
      lines: { ko: ["프라이빗 10.0.0.20", "보안 그룹", "옮길 수 있음"], en: ["private 10.0.0.20", "security groups", "can be moved"] },
      at: [214, 190, 180, 104], narrow: [174, 138, 144, 100],
    },
    public: {
      shape: "box", icon: "address", tone: "warn", label: { ko: "자동 할당 퍼블릭 IPv4", en: "Auto-assigned public" }, concept: "public-ipv4",
      lines: { ko: ["중지하면 반환"], en: ["gone after a stop"] }, at: [476, 30, 236, 56], narrow: [4, 296, 160, 62],
    },
    elastic: {
      shape: "box", icon: "address", tone: "good", label: { ko: "탄력적 IP", en: "Elastic IP" }, concept: "elastic-ip",
      lines: { ko: ["고정 주소"], en: ["fixed address"] }, at: [476, 106, 236, 56], narrow: [174, 296, 134, 62],
    },
    ipv6: {
      shape: "box", icon: "address", label: { ko: "IPv6", en: "IPv6" }, concept: "ipv6",
      lines: { ko: ["그대로 인터넷에서"], en: ["used as it is"] }, at: [476, 214, 236, 56], narrow: [174, 378, 144, 58],
    },
  },
  edges: {
    "on-1": { from: "instance-1", to: "primary", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", arrow: false, say: { ko: "기본 인터페이스가 붙어 있습니다.", en: "has the primary interface." } },
    "on-2": { from: "instance-2", to: "secondary", sides: ["right", "left"], toAt: 0.615, narrowSides: ["bottom", "top"], narrowToAt: 0.5, route: "straight", arrow: false, say: { ko: "추가 인터페이스가 붙어 있습니다.", en: "has the secondary interface." } },
    move: {
      from: "secondary", to: "instance-1", sides: ["left", "bottom"], fromAt: 0.1, narrowSides: ["top", "bottom"], narrowFromAt: 0.15, narrowToAt: 0.85, line: "dashed", tone: "accent",
      say: { ko: "같은 영역의 다른 인스턴스로 옮길 수 있습니다.", en: "can move to another instance of the zone." },
    },
    "to-public": {
      from: "primary", to: "public", sides: ["right", "left"], fromAt: 0.3, narrowSides: ["bottom", "top"], narrowFromAt: 0.4, narrowToAt: 0.4225, line: "dotted",
      say: { ko: "퍼블릭 주소가 자동으로 붙거나", en: "is joined to an auto-assigned public address, or" },
    },
    "to-elastic": {
      from: "primary", to: "elastic", sides: ["right", "left"], fromAt: 0.7, narrowSides: ["bottom", "top"], narrowFromAt: 0.85, line: "dotted",
      say: { ko: "그 대신 탄력적 IP 주소가 연결됩니다.", en: "to an Elastic IP in its place." },
    },
    "to-ipv6": {
      from: "secondary", to: "ipv6", sides: ["right", "left"], narrowSides: ["right", "right"], line: "dotted",
      say: { ko: "IPv6 주소는 바꾸지 않고 그대로 씁니다.", en: "has an IPv6 address that is used untranslated." },
    },
  },
} as const satisfies Figure;
