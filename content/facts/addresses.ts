import type { Fact, Source } from "@/engine/fact";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const elasticIps: Source = { title: "Elastic IP addresses", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/elastic-ip-addresses-eip.html" };
const addressing: Source = { title: "Amazon EC2 instance IP addressing", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html" };
const chargeNews: Source = {
  title: "New: AWS public IPv4 address charge and Public IP Insights",
  url: "https://aws.amazon.com/blogs/aws/new-aws-public-ipv4-address-charge-public-ip-insights/",
};

/** Public IPv4 addresses and Elastic IPs. */
export const addresses = {
  "vpc.public-ip.default": {
    value: "on in default subnets, off elsewhere", say: {
      ko: "기본 VPC의 서브넷에서는 켜짐, 다른 서브넷에서는 꺼짐",
      en: "on in the default VPC's subnets, off in others",
    },
    meaning: {
      ko: "퍼블릭 IPv4 주소 자동 할당은 기본 VPC의 서브넷에서는 켜져 있고, 다른 서브넷에서는 따로 켜야 합니다.",
      en: "Auto-assigning a public IPv4 address is on in the default VPC's subnets and off in others unless enabled.",
    },
    sources: [addressing], ...read,
  },
  "vpc.public-ip.charge": {
    value: 0.005, unit: "USD/h", say: { ko: "시간당 0.005달러", en: "USD 0.005 per hour" },
    meaning: {
      ko: "2024년 2월 1일부터 모든 퍼블릭 IPv4 주소에 시간당 0.005달러가 붙습니다. 쓰든 안 쓰든, 탄력적 IP 주소든 자동 할당 주소든 같습니다.",
      en: "Since 1 February 2024 every public IPv4 address costs USD 0.005 per hour, in use or idle, Elastic IP or auto-assigned.",
    },
    sources: [chargeNews, elasticIps], ...read,
    older: {
      ko: "오래된 자료는 실행 중인 인스턴스에 연결한 탄력적 IP 주소는 무료라고 합니다.",
      en: "Older notes say an Elastic IP is free while associated with a running instance.",
    },
  },
  "vpc.public-ip.charge-since": {
    value: "2024-02-01", say: { ko: "2024년 2월 1일", en: "1 February 2024" },
    meaning: {
      ko: "퍼블릭 IPv4 주소 요금은 2024년 2월 1일에 시작되었습니다.",
      en: "The charge for public IPv4 addresses began on 1 February 2024.",
    },
    sources: [chargeNews], ...read,
  },
  "vpc.public-ip.eip-replaces": {
    value: "released, then a new one", say: {
      ko: "연결하면 반환, 해제하면 새 주소",
      en: "released on association, a new one after disassociation",
    },
    meaning: {
      ko: "탄력적 IP 주소를 연결하면 자동 할당 퍼블릭 IPv4 주소는 반환됩니다. 연결을 해제하면 새 퍼블릭 IPv4 주소를 받습니다.",
      en: "Associating an Elastic IP releases the auto-assigned public IPv4 address. Disassociating it brings a new public IPv4 address.",
    },
    sources: [addressing], ...read,
  },
  "vpc.public-ip.second-interface": {
    value: "no new address", say: { ko: "새 주소를 받지 못함", en: "no new address" },
    meaning: {
      ko: "퍼블릭 IPv4 주소를 반환한 인스턴스에 네트워크 인터페이스가 둘 이상이면 새 퍼블릭 IPv4 주소를 받지 못합니다.",
      en: "An instance that has released its public IPv4 address gets no new one while it has more than one network interface.",
    },
    sources: [addressing], ...read,
  },
  "vpc.eip.release-in-use": {
    value: "InvalidIPAddress.InUse", say: { ko: "InvalidIPAddress.InUse", en: "InvalidIPAddress.InUse" },
    meaning: {
      ko: "기본 VPC가 아닌 곳에서는 연결된 탄력적 IP 주소를 반환할 수 없습니다. 먼저 연결을 해제해야 하며, 그러지 않으면 InvalidIPAddress.InUse가 돌아옵니다.",
      en: "In a nondefault VPC an associated Elastic IP cannot be released: disassociate it first, or the call fails with InvalidIPAddress.InUse.",
    },
    sources: [{ title: "Amazon EC2 API, ReleaseAddress", url: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_ReleaseAddress.html" }], ...read,
  },
  "vpc.eip": {
    value: "static public IPv4 address of the account in one Region", say: {
      ko: "고정 퍼블릭 IPv4 주소",
      en: "a static public IPv4 address",
    },
    meaning: {
      ko: "탄력적 IP 주소는 한 리전에서 계정에 할당되는 고정 퍼블릭 IPv4 주소입니다. 다른 인스턴스로 몇 초 만에 옮길 수 있고, IPv6에는 없습니다.",
      en: "An Elastic IP is a static public IPv4 address of your account in one Region. It can be remapped to another instance in seconds; there is none for IPv6.",
    },
    sources: [elasticIps], ...read,
  },
  "vpc.eip.quota": {
    value: 5, unit: "addresses", say: { ko: "5개", en: "5" },
    meaning: { ko: "탄력적 IP 주소의 기본 할당량은 리전마다 5개입니다.", en: "The default quota is 5 Elastic IPs per Region." },
    sources: [elasticIps], ...read,
  },
} as const satisfies Record<string, Fact>;
