import type { Fact, Source } from "@/engine/fact";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

/** A page of the Amazon VPC User Guide. */
function guide(title: string, page: string): Source {
  return { title: `Amazon VPC User Guide: ${title}`, url: `https://docs.aws.amazon.com/vpc/latest/userguide/${page}.html` };
}

const blocks = guide("VPC CIDR blocks", "vpc-cidr-blocks");
const sizing = guide("Subnet CIDR blocks", "subnet-sizing");
const quotas = guide("Amazon VPC quotas", "amazon-vpc-limits");
const defaultVpc = guide("Default VPC components", "default-vpc-components");

/** Address blocks of VPCs and subnets, and the default VPC. */
export const vpc = {
  "vpc.cidr.size": {
    value: ["/16", "/28"], say: { ko: "/16부터 /28까지", en: "/16 to /28" },
    meaning: {
      ko: "VPC의 IPv4 CIDR 블록은 /16(주소 65,536개)부터 /28(16개)까지입니다. 만든 블록의 크기는 바꿀 수 없고 블록을 더할 수만 있습니다.",
      en: "An IPv4 CIDR block of a VPC is /16 (65,536 addresses) to /28 (16). A block cannot be resized; only more blocks can be added.",
    },
    sources: [blocks], ...read,
  },
  "vpc.cidr.count": {
    value: 5, unit: "blocks", say: { ko: "5개", en: "5" },
    meaning: {
      ko: "VPC 하나에 IPv4 CIDR 블록을 기본 5개까지 붙일 수 있습니다.",
      en: "A VPC takes up to 5 IPv4 CIDR blocks by default.",
    },
    sources: [quotas], ...read,
  },
  "vpc.cidr.count.max": {
    value: 50, unit: "blocks", say: { ko: "50개", en: "50" },
    meaning: {
      ko: "VPC 하나의 IPv4 CIDR 블록 할당량은 50개까지 올릴 수 있습니다.",
      en: "The quota on IPv4 CIDR blocks of one VPC can be raised to 50.",
    },
    sources: [quotas], ...read,
  },
  "vpc.cidr.forbidden": {
    value: ["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4"],
    say: { ko: "0.0.0.0/8, 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4", en: "0.0.0.0/8, 127.0.0.0/8, 169.254.0.0/16 and 224.0.0.0/4" },
    meaning: {
      ko: "VPC의 블록으로 쓸 수 없는 범위입니다. 172.17.0.0/16은 쓸 수 있지만 몇몇 서비스와 겹칩니다.",
      en: "Ranges that a VPC cannot use. 172.17.0.0/16 is allowed but clashes with some services.",
    },
    sources: [blocks], ...read,
  },
  "vpc.subnet.size": {
    value: ["/16", "/28"], say: { ko: "/16부터 /28까지", en: "/16 to /28" },
    meaning: { ko: "서브넷의 IPv4 CIDR 블록도 /16부터 /28까지입니다.", en: "The IPv4 CIDR block of a subnet is /16 to /28, too." },
    sources: [sizing], ...read,
  },
  "vpc.subnet.reserved": {
    value: 5, unit: "addresses", say: { ko: "5개", en: "5" },
    meaning: {
      ko: "서브넷마다 처음 네 주소와 마지막 주소, 모두 5개를 AWS가 씁니다. 그래서 /28에는 11개, /24에는 251개가 남습니다.",
      en: "In every subnet AWS keeps the first four addresses and the last, 5 in all. A /28 is left with 11, a /24 with 251.",
    },
    sources: [sizing], ...read,
  },
  "vpc.subnet.ipv6": {
    value: "/64", say: { ko: "/44부터 /64까지, 4씩 건너뛴 크기", en: "/44 to /64 in steps of 4" },
    meaning: {
      ko: "서브넷의 IPv6 블록은 /44부터 /64까지 4씩 건너뛴 크기이고, VPC의 IPv6 블록은 /44부터 /60까지입니다. 여기에서도 주소 5개가 예약됩니다.",
      en: "An IPv6 block of a subnet is /44 to /64 in steps of 4; that of a VPC is /44 to /60. Five addresses are reserved here, too.",
    },
    sources: [sizing, blocks], ...read,
  },
  "vpc.dns.address": {
    value: "169.254.169.253", say: { ko: "169.254.169.253", en: "169.254.169.253" },
    meaning: {
      ko: "VPC 안에서는 VPC 주소 범위의 첫 주소에 2를 더한 주소나 169.254.169.253으로 Amazon이 제공하는 DNS 서버에 물을 수 있습니다.",
      en: "Inside a VPC, Amazon's DNS server answers at the base of the VPC's range plus two, and at 169.254.169.253.",
    },
    sources: [{ title: "Amazon EC2 API, ModifyVpcAttribute", url: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ModifyVpcAttribute.html" }], ...read,
  },
  "vpc.default": {
    value: "172.31.0.0/16", say: { ko: "172.31.0.0/16", en: "172.31.0.0/16" },
    meaning: {
      ko: "기본 VPC의 주소는 172.31.0.0/16입니다. 가용 영역마다 서브넷이 하나씩 있고, 인터넷 게이트웨이와 그리로 향하는 기본 경로가 붙어 있습니다.",
      en: "The default VPC is 172.31.0.0/16, with a subnet in each Availability Zone, an internet gateway and a default route to it.",
    },
    sources: [defaultVpc], ...read,
  },
  "vpc.default.subnet": {
    value: "/20", say: { ko: "/20", en: "/20" },
    meaning: { ko: "기본 VPC의 서브넷은 가용 영역마다 하나이고 크기는 /20입니다.", en: "The default VPC has one subnet in each zone, of size /20." },
    sources: [defaultVpc], ...read,
  },
  "vpc.quota.vpcs": {
    value: 5, unit: "VPCs", say: { ko: "5개", en: "5" },
    meaning: { ko: "리전 하나에 만들 수 있는 VPC의 기본 할당량은 5개입니다.", en: "The default quota is 5 VPCs per Region." },
    sources: [quotas], ...read,
  },
  "vpc.quota.subnets": {
    value: 200, unit: "subnets", say: { ko: "200개", en: "200" },
    meaning: { ko: "VPC 하나의 서브넷은 기본 200개까지입니다.", en: "The default quota is 200 subnets per VPC." },
    sources: [quotas], ...read,
  },
} as const satisfies Record<string, Fact>;
