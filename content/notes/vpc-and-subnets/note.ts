import type { Note } from "@/engine/note";

export const note = {
  id: "vpc-and-subnets",
  title: { ko: "VPC와 서브넷", en: "VPCs and subnets" },
  summary: {
    ko: "VPC의 주소 범위를 정하고 서브넷으로 나누는 법을 다룹니다. CIDR을 읽고, 예약된 주소를 빼고, 나중에 후회하지 않을 크기를 고릅니다.",
    en: "How to choose the addresses of a VPC and cut them into subnets: read CIDR, take off the reserved addresses, and pick sizes you will not regret.",
  },
  minutes: 9,
  needs: ["regions-and-zones", "ami-and-launch"],
  refutes: [],
  sources: [
    { title: "Amazon VPC User Guide: VPC CIDR blocks", url: "https://docs.aws.amazon.com/vpc/latest/userguide/vpc-cidr-blocks.html" },
    { title: "Amazon VPC User Guide: Subnet CIDR blocks", url: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html" },
    { title: "Amazon VPC User Guide: Default VPC components", url: "https://docs.aws.amazon.com/vpc/latest/userguide/default-vpc-components.html" },
    { title: "Amazon VPC User Guide: Amazon VPC quotas", url: "https://docs.aws.amazon.com/vpc/latest/userguide/amazon-vpc-limits.html" },
  ],
} as const satisfies Note;
