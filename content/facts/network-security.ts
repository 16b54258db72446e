import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Best knowledge in part; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

/** A page of the Amazon VPC User Guide. */
function guide(title: string, page: string): Source {
  return { title: `Amazon VPC User Guide: ${title}`, url: `https://docs.aws.amazon.com/vpc/latest/userguide/${page}.html` };
}

const quotas = guide("Amazon VPC quotas", "amazon-vpc-limits");
const acls = guide("Network ACLs", "vpc-network-acls");
const customAcl = guide("Custom network ACLs", "custom-network-acl");
const infrastructure = guide("Infrastructure security in Amazon VPC", "infrastructure-security");
const tracking: Source = {
  title: "Amazon EC2 User Guide: Security group connection tracking",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html",
};
const trackingShape: Source = {
  title: "AWS SDK model (botocore 1.43.107), ec2 ConnectionTrackingSpecification", url: "https://github.com/boto/botocore/tree/1.43.107/botocore/data/ec2/2016-11-15",
};

/** What lets packets in and out: security groups beyond their basics, network ACLs, and the ports that answers use. */
export const networkSecurity = {
  "vpc.sg.default": {
    value: "inbound from itself, outbound all", say: { ko: "같은 그룹끼리만 허용, 아웃바운드 전부 허용", en: "from its own members only, and everything out" },
    meaning: {
      ko: "VPC의 기본 보안 그룹은 같은 그룹이 붙은 인터페이스에서 오는 인바운드와 모든 아웃바운드를 허용합니다.",
      en: "The default security group of a VPC allows inbound traffic from interfaces with the same group, and all outbound traffic.",
    },
    sources: [guide("Default security groups", "default-security-group")], ...read,
  },
  "vpc.sg.change": {
    value: "tracked connections stay", say: { ko: "추적 중인 연결은 유지", en: "tracked connections stay" },
    meaning: {
      ko: "규칙을 바꿔도 추적 중인 연결은 끊기지 않습니다. 양방향을 모두 0.0.0.0/0에 열어 추적하지 않던 연결은 곧바로 끊깁니다.",
      en: "Changing a rule does not cut tracked connections. Untracked ones, open to 0.0.0.0/0 both ways, are cut at once.",
    },
    sources: [tracking], ...read,
  },
  "vpc.sg.tracking-timeout": {
    value: 432_000, unit: "s", say: { ko: "5일", en: "5 days" },
    meaning: { ko: "오가는 것이 없는 TCP 연결을 보안 그룹이 기억하는 기본 시간은 대부분의 유형에서 432,000초(5일)입니다.", en: "On most types a security group remembers an idle TCP connection for 432,000 seconds (5 days) by default." },
    sources: [trackingShape], ...read,
  },
  "vpc.sg.tracking-timeout.nitro-v6": {
    value: 350, unit: "s", say: { ko: "350초", en: "350 seconds" },
    meaning: { ko: "Nitro v6를 쓰는 새 유형에서는 오가는 것이 없는 TCP 연결을 350초만 기억합니다.", en: "On newer types with Nitro v6 an idle TCP connection is remembered for 350 seconds." },
    sources: [trackingShape], ...read,
  },
  "vpc.quota.sg": {
    value: 2500, unit: "security groups", say: { ko: "2,500개", en: "2,500" },
    meaning: { ko: "보안 그룹의 기본 할당량은 리전마다 2,500개입니다.", en: "The default quota is 2,500 security groups per Region." },
    sources: [quotas], ...read,
  },
  "vpc.quota.sg.rules": {
    value: 60, unit: "rules", say: { ko: "60개", en: "60" },
    meaning: {
      ko: "보안 그룹 하나에 인바운드 60개, 아웃바운드 60개의 규칙이 기본입니다. IPv4와 IPv6는 따로 셉니다.",
      en: "By default a security group holds 60 inbound and 60 outbound rules, IPv4 and IPv6 counted apart.",
    },
    sources: [quotas], ...read,
  },
  "vpc.quota.sg.per-interface": {
    value: 5, unit: "security groups", say: { ko: "5개", en: "5" },
    meaning: { ko: "네트워크 인터페이스 하나에 보안 그룹을 기본 5개까지 붙이고, 16개까지 올릴 수 있습니다.", en: "A network interface takes 5 security groups by default, and 16 at most." },
    sources: [quotas], ...read,
  },
  "vpc.quota.sg.product": {
    value: 1000, unit: "rules", say: { ko: "1,000개", en: "1,000" },
    meaning: {
      ko: "보안 그룹 하나의 규칙 할당량과 인터페이스 하나의 보안 그룹 할당량을 곱한 값은 1,000을 넘을 수 없습니다.",
      en: "The quota on rules per group times the quota on groups per interface may not exceed 1,000.",
    },
    sources: [quotas], ...read,
  },
  "vpc.nacl.stateless": {
    value: "stateless", say: { ko: "상태 비저장(stateless)", en: "stateless" },
    meaning: { ko: "네트워크 ACL은 상태를 저장하지 않습니다. 응답에도 규칙이 따로 있어야 합니다.", en: "A network ACL is stateless: answers need a rule of their own." },
    sources: [acls], ...read,
  },
  "vpc.nacl.order": {
    value: ["1", "32766"], say: { ko: "1부터 32766까지", en: "1 to 32766" },
    meaning: {
      ko: "네트워크 ACL의 규칙에는 1부터 32766까지의 번호가 있습니다. 작은 번호부터 보고 처음 맞는 규칙이 결정하며, 마지막 * 규칙이 나머지를 거부합니다.",
      en: "Rules of a network ACL are numbered 1 to 32766. They are read from the lowest, the first match decides, and a final * rule denies the rest.",
    },
    sources: [acls], ...read,
  },
  "vpc.nacl.default": {
    value: "allows everything", say: { ko: "모두 허용", en: "allows everything" },
    meaning: {
      ko: "VPC의 기본 네트워크 ACL은 모두 허용합니다. 직접 만든 네트워크 ACL은 모두 거부하는 * 규칙 하나로 시작합니다.",
      en: "A VPC's default network ACL allows everything. One that you make begins with nothing but the * rule, which denies everything.",
    },
    sources: [guide("Default network ACL", "default-network-acl"), customAcl], ...read,
  },
  "vpc.nacl.assoc": {
    value: 1, unit: "network ACLs", say: { ko: "하나", en: "one" },
    meaning: {
      ko: "서브넷에는 네트워크 ACL이 하나만 붙고, ACL 하나는 여러 서브넷에 붙을 수 있습니다. 서브넷의 경계에서만 검사하고 서브넷 안에서는 검사하지 않습니다.",
      en: "A subnet has one network ACL; an ACL may serve many subnets. It is checked at the edge of the subnet, not inside it.",
    },
    sources: [acls], ...read,
  },
  "vpc.quota.nacl.rules": {
    value: 20, unit: "rules", say: { ko: "20개", en: "20" },
    meaning: { ko: "네트워크 ACL의 규칙은 방향마다 기본 20개이고 40개까지 올릴 수 있습니다.", en: "A network ACL holds 20 rules in each direction by default, and 40 at most." },
    sources: [quotas], ...read,
  },
  "vpc.ephemeral.linux": {
    value: ["32768", "61000"], say: { ko: "32768~61000", en: "32768 to 61000" },
    meaning: { ko: "많은 Linux 커널이 임시 포트로 32768~61000을 씁니다.", en: "Many Linux kernels use 32768 to 61000 as ephemeral ports." },
    sources: [customAcl], ...read,
  },
  "vpc.ephemeral.windows": {
    value: ["49152", "65535"], say: { ko: "49152~65535", en: "49152 to 65535" },
    meaning: { ko: "Windows Server 2008부터는 임시 포트로 49152~65535를 씁니다.", en: "Windows Server 2008 and later use 49152 to 65535 as ephemeral ports." },
    sources: [customAcl], ...read,
  },
  "vpc.ephemeral.aws": {
    value: ["1024", "65535"], say: { ko: "1024~65535", en: "1024 to 65535" },
    meaning: { ko: "Elastic Load Balancing과 NAT 게이트웨이, Lambda는 임시 포트로 1024~65535를 씁니다.", en: "Elastic Load Balancing, NAT gateways and Lambda use 1024 to 65535 as ephemeral ports." },
    sources: [customAcl], ...read,
  },
  "vpc.packet-order": {
    value: ["network ACL", "security group"], say: { ko: "네트워크 ACL, 보안 그룹 순", en: "the network ACL, then the security group" },
    meaning: {
      ko: "들어오는 패킷은 서브넷의 네트워크 ACL을 거친 다음 인터페이스의 보안 그룹을 거칩니다. 나갈 때는 거꾸로라는 것은 널리 알려진 설명입니다.",
      en: "A packet coming in passes the subnet's network ACL and then the interface's security group. That it is the other way round going out is common knowledge.",
    },
    sources: [infrastructure], ...unsure,
  },
  "vpc.port25": {
    value: 25, unit: "port", say: { ko: "25번 포트", en: "port 25" },
    meaning: {
      ko: "퍼블릭 주소로 나가는 25번 포트(SMTP)는 기본으로 막혀 있습니다. 규칙을 열어도 나가지 않습니다.",
      en: "Outbound port 25 (SMTP) to public addresses is blocked by default, whatever the rules say.",
    },
    sources: [{ title: "Amazon EC2 service quotas", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-resource-limits.html" }], ...read,
  },
} as const satisfies Record<string, Fact>;
