import type { Fact, Source } from "@/engine/fact";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const cacheGuide = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/AmazonElastiCache/latest/dg/${page}.html` });
const tableGuide = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/${page}.html` });

const strategies = cacheGuide("Caching strategies for Memcached and Valkey", "Strategies");
const engines = cacheGuide("Comparing node-based Valkey, Memcached, and Redis OSS clusters", "SelectEngine");
const constraints = tableGuide("Constraints in Amazon DynamoDB", "Constraints");
const units = tableGuide("DynamoDB read and write operations", "read-write-operations");
const partitions = tableGuide("Warm throughput in different scenarios", "warm-throughput-scenarios");

/** Caches in memory and the key-value store: how they are filled, counted and divided. */
export const dataStores = {
  "elasticache.engines": {
    value: ["Valkey", "Redis OSS", "Memcached"], say: { ko: "Valkey, Redis OSS, Memcached", en: "Valkey, Redis OSS and Memcached" },
    meaning: { ko: "ElastiCache의 엔진은 Valkey, Redis OSS, Memcached이고, 서버리스와 노드 기반 가운데 고릅니다.", en: "ElastiCache runs Valkey, Redis OSS and Memcached, serverless or on nodes." },
    sources: [cacheGuide("What is Amazon ElastiCache?", "WhatIs")], ...read,
    older: { ko: "오래된 자료는 Redis와 Memcached만 적습니다.", en: "Older notes name Redis and Memcached only." },
  },
  "elasticache.memcached.fit": {
    value: "simplest model, multithreaded nodes", say: { ko: "가장 단순한 모델과 여러 코어를 쓰는 큰 노드", en: "the simplest model and large nodes with several cores" },
    meaning: {
      ko: "Memcached는 가장 단순한 모델, 여러 코어를 쓰는 큰 노드, 노드를 더하고 빼는 확장이 필요할 때 고릅니다.",
      en: "Memcached is for the simplest model, large nodes with several cores, and adding and removing nodes.",
    },
    sources: [engines], ...read,
  },
  "elasticache.valkey.durability": {
    value: "9.0", say: { ko: "Valkey 9.0", en: "Valkey 9.0" },
    meaning: {
      ko: "ElastiCache for Valkey 9.0은 다중 AZ 트랜잭션 로그로 고장에도 데이터를 잃지 않는 내구성을 고를 수 있습니다.",
      en: "ElastiCache for Valkey 9.0 offers durability by a Multi-AZ transaction log, without data loss in a failure.",
    },
    sources: [engines], ...read,
    older: { ko: "오래된 자료는 ElastiCache의 데이터는 언제든 사라질 수 있다고만 합니다.", en: "Older notes say that whatever is in ElastiCache may vanish." },
  },
  "elasticache.cache-aside": {
    value: 3, unit: "trips", say: { ko: "세 번", en: "three trips" },
    meaning: {
      ko: "캐시 어사이드(지연 로딩)는 캐시를 먼저 읽고 없으면 데이터베이스에서 읽어 캐시에 넣습니다. 놓치면 세 번 오가고, 낡은 값을 읽을 수 있어 TTL을 둡니다.",
      en: "Cache-aside (lazy loading) reads the cache first and, on a miss, the database, then fills the cache. A miss costs three trips, data may be stale, so add a TTL.",
    },
    sources: [strategies], ...read,
    older: { ko: "오래된 자료는 캐시를 두면 읽기가 빨라진다고만 합니다.", en: "Older notes say only that a cache makes reads faster." },
  },
  "elasticache.write-through": {
    value: "every write", say: { ko: "쓸 때마다", en: "with every write" },
    meaning: {
      ko: "라이트 스루는 데이터베이스에 쓸 때마다 캐시에도 씁니다. 값이 새것이지만 쓰기마다 비용이 들고 읽지 않는 데이터가 메모리를 채웁니다.",
      en: "Write-through writes the cache with every database write. Data are fresh, but every write pays, and data nobody reads fill the memory.",
    },
    sources: [strategies], ...read,
  },
  "dynamodb.what": {
    value: 400, unit: "KB", say: { ko: "400 KB", en: "400 KB" },
    meaning: { ko: "DynamoDB는 키로 읽고 쓰는 저장소이고, 항목 하나는 400 KB까지입니다.", en: "DynamoDB is a key-value store; an item is at most 400 KB." },
    sources: [constraints], ...read,
  },
  "dynamodb.read-unit": {
    value: 4, unit: "KB", say: { ko: "4 KB", en: "4 KB" },
    meaning: { ko: "읽기 단위 하나는 4 KB까지의 항목을 초당 한 번 강력히 일관되게 읽습니다. 항목 크기는 4 KB의 배수로 올림합니다.", en: "One read unit is one strongly consistent read a second of up to 4 KB. Sizes are rounded up to multiples of 4 KB." },
    sources: [constraints, units], ...read,
  },
  "dynamodb.read-unit.eventual": {
    value: 0.5, unit: "units", say: { ko: "절반", en: "half a unit" },
    meaning: { ko: "최종적으로 일관된 읽기는 기본값이고 읽기 단위를 절반만 씁니다. 트랜잭션 읽기는 두 배입니다.", en: "An eventually consistent read, the default, takes half a unit; a transactional read takes two." },
    sources: [units], ...read,
  },
  "dynamodb.write-unit": {
    value: 1, unit: "KB", say: { ko: "1 KB", en: "1 KB" },
    meaning: { ko: "쓰기 단위 하나는 1 KB까지의 항목을 초당 한 번 씁니다. 크기는 1 KB의 배수로 올림합니다.", en: "One write unit is one write a second of up to 1 KB. Sizes are rounded up to multiples of 1 KB." },
    sources: [constraints, units], ...read,
  },
  "dynamodb.transaction": {
    value: 100, unit: "items", say: { ko: "항목 100개", en: "100 items" },
    meaning: { ko: "트랜잭션 하나는 항목 100개, 모두 합쳐 4 MB까지입니다.", en: "A transaction holds up to 100 items and 4 MB." },
    sources: [constraints], ...read,
  },
  "dynamodb.mode": {
    value: "on-demand", say: { ko: "온디맨드", en: "on-demand" },
    meaning: { ko: "용량 모드는 온디맨드(기본이자 권장)와 프로비저닝된 모드 두 가지입니다. 온디맨드는 요청한 만큼 냅니다.", en: "Capacity modes are on-demand, default and recommended, and provisioned. On-demand is paid per request." },
    sources: [tableGuide("DynamoDB throughput capacity", "capacity-mode"), tableGuide("DynamoDB on-demand capacity mode", "on-demand-capacity-mode")], ...read,
    older: { ko: "오래된 자료는 프로비저닝이 기본이라고 합니다.", en: "Older notes call provisioned the default." },
  },
  "dynamodb.ttl": {
    value: 2, unit: "days", say: { ko: "보통 이틀 안", en: "typically within two days" },
    meaning: {
      ko: "TTL 속성의 시각이 지난 항목은 보통 이틀 안에 지워집니다. 그때까지는 읽기와 쿼리, 스캔에 여전히 나타납니다.",
      en: "Items past the time in their TTL attribute are typically deleted within two days. Until then they still show up in reads, queries and scans.",
    },
    sources: [{ title: "UpdateTimeToLive", url: "https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_UpdateTimeToLive.html" }], ...read,
  },
  "dynamodb.pitr": {
    value: 35, unit: "days", say: { ko: "35일", en: "35 days" },
    meaning: {
      ko: "특정 시점 복구를 켜면 최근 1~35일 가운데 정한 기간의 아무 시점으로나 새 테이블을 복원합니다. 프로비저닝한 용량을 쓰지 않습니다.",
      en: "With point-in-time recovery a new table can be restored as of any moment of the last 1 to 35 days, as set. It takes none of the provisioned capacity.",
    },
    sources: [tableGuide("Point-in-time backups for DynamoDB", "Point-in-time-recovery")], ...read,
  },
  "dynamodb.partition.write": {
    value: 1000, unit: "units/s", say: { ko: "초당 1,000단위", en: "1,000 units a second" },
    meaning: { ko: "파티션 하나는 초당 쓰기 1,000단위, 읽기 3,000단위까지입니다. 테이블에 여유가 있어도 한 파티션에 몰리면 스로틀링됩니다.", en: "One partition takes 1,000 write and 3,000 read units a second. Traffic on one partition is throttled even if the table has room." },
    sources: [partitions, tableGuide("Key range throughput exceeded (hot partitions)", "throttling-key-range-limit-exceeded-mitigation")], ...read,
  },
} as const satisfies Record<string, Fact>;
