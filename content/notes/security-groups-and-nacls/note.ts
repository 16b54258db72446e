import type { Note } from "@/engine/note";

export const note = {
  id: "security-groups-and-nacls",
  title: { ko: "보안 그룹과 네트워크 ACL", en: "Security groups and network ACLs" },
  summary: {
    ko: "패킷을 거르는 두 겹의 방화벽을 다룹니다. 하나는 연결을 기억하고 하나는 기억하지 않습니다. 그 차이에서 나오는 장애를 읽어 냅니다.",
    en: "Two layers of firewall, one that remembers connections and one that does not, and how to read the failures that come of the difference.",
  },
  minutes: 10,
  needs: ["addresses-and-interfaces"],
  refutes: ["M05"],
  sources: [
    { title: "Amazon VPC User Guide: Security groups", url: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-security-groups.html" },
    { title: "Amazon VPC User Guide: Network ACLs", url: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-network-acls.html" },
    { title: "Amazon VPC User Guide: Custom network ACLs", url: "https://docs.aws.amazon.com/vpc/latest/userguide/custom-network-acl.html" },
    { title: "Amazon EC2 User Guide: Security group connection tracking",
      url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/security-group-connection-tracking.html" },
    { title: "Amazon VPC User Guide: VPC Flow Logs", url: "https://docs.aws.amazon.com/vpc/latest/userguide/flow-logs.html" },
  ],
} as const satisfies Note;
