import type { Note } from "@/engine/note";

export const note = {
  id: "elasticache-and-dynamodb",
  title: { ko: "ElastiCache와 DynamoDB: 무엇을 어디에 둘까", en: "ElastiCache and DynamoDB: what goes where" },
  summary: {
    ko: "캐시를 채우는 두 방식과 그 대가, 낡은 값과 동시 만료, DynamoDB의 키와 용량 단위를 다루고, 데이터마다 알맞은 저장소를 고릅니다.",
    en: "Two ways to fill a cache and their price, stale values and mass expiry, DynamoDB's keys and capacity units, and which store suits which data.",
  },
  minutes: 12,
  needs: ["rds"],
  refutes: ["M26"],
  sources: [
    { title: "Amazon ElastiCache: Caching strategies", url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/Strategies.html" },
    { title: "Amazon ElastiCache: Comparing engines", url: "https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/SelectEngine.html" },
    { title: "Amazon DynamoDB: Core components", url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/HowItWorks.CoreComponents.html" },
    { title: "Amazon DynamoDB: Read and write operations", url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/read-write-operations.html" },
    { title: "Amazon DynamoDB: Throughput capacity", url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/capacity-mode.html" },
    { title: "Amazon DynamoDB: Designing partition keys", url: "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/bp-partition-key-design.html" },
  ],
} as const satisfies Note;
