import type { Fact, Source } from "@/engine/fact";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const sizing: Source = { title: "Amazon VPC User Guide: Subnet CIDR blocks", url: "https://docs.aws.amazon.com/vpc/latest/userguide/subnet-sizing.html" };

/** Address ranges of subnets. */
export const subnets = {
  "vpc.subnet.size.smallest": {
    value: 28, unit: "prefix length", say: { ko: "/28", en: "/28" },
    meaning: { ko: "IPv4 서브넷의 가장 작은 크기는 /28입니다.", en: "The smallest IPv4 subnet is a /28." },
    sources: [sizing], ...read,
  },
  "vpc.subnet.size.largest": {
    value: 16, unit: "prefix length", say: { ko: "/16", en: "/16" },
    meaning: { ko: "IPv4 서브넷의 가장 큰 크기는 /16입니다.", en: "The largest IPv4 subnet is a /16." },
    sources: [sizing], ...read,
  },
} as const satisfies Record<string, Fact>;
