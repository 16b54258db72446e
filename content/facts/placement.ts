import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names, or in a stored copy of that page. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const strategies: Source = {
  title: "Amazon EC2 User Guide: Placement strategies for your placement groups",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/placement-strategies.html",
};

/** Placement groups: how far instances stand from each other. */
export const placement = {
  "ec2.placement.partition.max": {
    value: 7, unit: "partitions", say: { ko: "7개", en: "seven" },
    meaning: {
      ko: "파티션 배치 그룹은 가용 영역마다 파티션을 7개까지 둡니다. 파티션끼리는 랙을 나누어 쓰지 않습니다.",
      en: "A partition placement group has up to seven partitions in each Availability Zone. Partitions share no racks.",
    },
    sources: [strategies], ...read,
  },
  "ec2.placement.spread.max": {
    value: 7, unit: "instances", say: { ko: "7대", en: "seven" },
    meaning: {
      ko: "랙 수준의 분산 배치 그룹은 가용 영역마다 인스턴스를 7대까지 실행합니다.",
      en: "A rack-level spread placement group runs up to seven instances in each Availability Zone.",
    },
    sources: [strategies], ...read,
  },
} as const satisfies Record<string, Fact>;
