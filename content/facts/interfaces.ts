import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names, or in a stored copy of that page. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Values read only in an older copy of the page or in secondary sources; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

const interfacesPage: Source = { title: "Amazon EC2 User Guide: Elastic network interfaces", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-eni.html" };
const addressing: Source = { title: "Amazon EC2 instance IP addressing", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/using-instance-addressing.html" };
const perType: Source = {
  title: "Amazon EC2 User Guide: Maximum IP addresses per network interface", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/AvailableIpPerENI.html",
};
const quotas: Source = { title: "Amazon VPC User Guide: Amazon VPC quotas", url: "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html" };
const attach: Source = {
  title: "AWS SDK model (botocore 1.43.107), ec2 AttachNetworkInterface", url: "https://github.com/boto/botocore/tree/1.43.107/botocore/data/ec2/2016-11-15",
};
const prices: Source = { title: "Amazon VPC pricing", url: "https://aws.amazon.com/vpc/pricing/" };

/** Network interfaces: what they carry and how many there may be. */
export const interfaces = {
  "vpc.eni.what": {
    value: "virtual network card", say: { ko: "가상 네트워크 카드", en: "a virtual network card" },
    meaning: {
      ko: "네트워크 인터페이스는 VPC의 가상 네트워크 카드입니다. 프라이빗 IPv4 주소, 퍼블릭 주소나 탄력적 IP, IPv6 주소, 보안 그룹, MAC 주소, 소스/대상 확인 플래그가 붙습니다.",
      en: "A network interface is a virtual network card in a VPC. It carries private IPv4 addresses, a public or Elastic IP, IPv6 addresses, "
        + "security groups, a MAC address and the source/destination check.",
    },
    sources: [interfacesPage], ...read,
  },
  "vpc.eni.primary": {
    value: "cannot be detached", say: { ko: "떼어 낼 수 없음", en: "cannot be detached" },
    meaning: {
      ko: "인스턴스마다 기본 네트워크 인터페이스가 하나 있으며 떼어 낼 수 없습니다. 더 만든 인터페이스는 떼어 다른 인스턴스에 붙일 수 있고 속성도 함께 옮겨 갑니다.",
      en: "Every instance has a primary network interface that cannot be detached. Further ones can be moved to another instance and take their attributes along.",
    },
    sources: [interfacesPage], ...read,
  },
  "vpc.eni.zone": {
    value: "same Availability Zone", say: { ko: "같은 가용 영역", en: "the same Availability Zone" },
    meaning: {
      ko: "네트워크 인터페이스는 서브넷에 만들어지므로, 그 서브넷과 같은 가용 영역의 인스턴스에만 붙습니다.",
      en: "A network interface is made in a subnet, so it attaches only to instances in the same zone.",
    },
    sources: [attach, interfacesPage], ...read,
  },
  "vpc.quota.eni": {
    value: 5000, unit: "network interfaces", say: { ko: "5,000개", en: "5,000" },
    meaning: {
      ko: "네트워크 인터페이스의 기본 할당량은 리전마다 5,000개이며 가용 영역마다 적용됩니다. 인스턴스 하나에 붙는 수는 유형이 정합니다.",
      en: "The default quota is 5,000 network interfaces per Region, enforced per zone. How many one instance takes depends on its type.",
    },
    sources: [quotas], ...read,
  },
  "vpc.eni.t3-micro.interfaces": {
    value: 2, unit: "network interfaces", say: { ko: "2개", en: "2" },
    meaning: { ko: "t3.micro에는 네트워크 인터페이스를 2개까지 붙입니다. 예전 판의 문서에서 읽었습니다.", en: "A t3.micro takes 2 network interfaces. Read in an older copy of the page." },
    sources: [perType], ...unsure,
  },
  "vpc.eni.t3-micro.addresses": {
    value: 2, unit: "addresses", say: { ko: "2개", en: "2" },
    meaning: {
      ko: "t3.micro의 네트워크 인터페이스 하나에는 프라이빗 IPv4 주소가 2개까지 붙습니다. 예전 판의 문서에서 읽었습니다.",
      en: "Each network interface of a t3.micro takes 2 private IPv4 addresses. Read in an older copy of the page.",
    },
    sources: [perType], ...unsure,
  },
  "vpc.ipv6.price": {
    value: 0, unit: "USD/h", say: { ko: "무료", en: "free" },
    meaning: { ko: "IPv6 주소에는 요금이 붙지 않는 것으로 알려져 있습니다.", en: "IPv6 addresses are known to be free of charge." },
    sources: [prices], ...unsure,
  },
  "net.public-ip.stays": {
    value: "AWS private network", say: { ko: "AWS의 프라이빗 네트워크", en: "AWS's private network" },
    meaning: {
      ko: "다른 VPC에 있는 인스턴스끼리 퍼블릭 IP로 주고받는 트래픽도 AWS의 프라이빗 네트워크를 벗어나지 않습니다.",
      en: "Instances in different VPCs that talk over public addresses stay on AWS's private network.",
    },
    sources: [addressing], ...read,
  },
} as const satisfies Record<string, Fact>;
