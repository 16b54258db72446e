import type { Figure } from "@/engine/figure";

/** Two ways of filling a cache side by side, the limit of staleness, and the parts of a DynamoDB table that decide its use. */
export const elasticacheAndDynamodb = {
  title: { ko: "캐시를 채우는 두 방식, 그리고 키로 묻는 DynamoDB", en: "Two ways to fill a cache, and DynamoDB, asked by key" },
  description: {
    ko: "왼쪽은 캐시 어사이드입니다. 애플리케이션이 캐시를 먼저 읽고, 없을 때만 데이터베이스에서 읽어 캐시를 채웁니다. 오른쪽은 라이트 스루입니다. 쓸 때마다 데이터베이스와 캐시에 모두 씁니다. "
      + "TTL은 값이 얼마나 낡을 수 있는지 정하고, 그때까지는 낡은 값을 읽을 수 있습니다. 아래의 DynamoDB에서는 파티션 키가 항목을 둘 조각을 정하고, 정렬 키가 그 안의 순서를 정하며, 읽기와 쓰기는 용량 단위로 셉니다.",
    en: "On the left, cache-aside: the application reads the cache first and only on a miss the database, from which the cache is filled. On the "
      + "right, write-through: every write goes to database and cache. The TTL limits how stale a value may be; until then a stale value may be "
      + "read. Below, DynamoDB: the partition key decides on which partition an item lies, the sort key its order there, and reads and "
      + "writes are counted in capacity units.",
  },
  size: [720, 428],
  narrowSize: [340, 764],
  nodes: {
    aside: {
      shape: "group", label: { ko: "캐시 어사이드: 읽을 때 채움", en: "Cache-aside: on reading" }, tone: "accent", concept: "cache-aside",
      at: [8, 12, 346, 206], narrow: [8, 8, 324, 200],
    },
    through: {
      shape: "group", label: { ko: "라이트 스루: 쓸 때 채움", en: "Write-through: on writing" }, concept: "write-through",
      at: [366, 12, 346, 206], narrow: [8, 222, 324, 200],
    },
    table: {
      shape: "group", label: { ko: "DynamoDB 테이블", en: "DynamoDB table" }, concept: "dynamodb", at: [8, 314, 704, 106], narrow: [8, 520, 324, 236],
    },
    reader: { shape: "pill", group: "aside", label: { ko: "앱", en: "App" }, concept: "server", at: [24, 98, 84, 48], narrow: [18, 90, 76, 48] },
    "aside-cache": {
      shape: "box", icon: "cache", group: "aside", label: { ko: "캐시", en: "Cache" }, concept: "elasticache", at: [186, 52, 152, 54], narrow: [172, 46, 150, 54],
    },
    "aside-database": {
      shape: "box", icon: "database", group: "aside", label: { ko: "데이터베이스", en: "Database" }, concept: "rds", at: [186, 148, 152, 54], narrow: [172, 138, 150, 54],
    },
    writer: { shape: "pill", group: "through", label: { ko: "앱", en: "App" }, concept: "server", at: [382, 98, 84, 48], narrow: [18, 304, 76, 48] },
    "through-cache": {
      shape: "box", icon: "cache", group: "through", label: { ko: "캐시", en: "Cache" }, concept: "elasticache", at: [544, 52, 152, 54], narrow: [172, 260, 150, 54],
    },
    "through-database": {
      shape: "box", icon: "database", group: "through", label: { ko: "데이터베이스", en: "Database" }, concept: "rds", at: [544, 148, 152, 54], narrow: [172, 352, 150, 54],
    },
    ttl: {
      shape: "box", icon: "clock", label: { ko: "TTL", en: "TTL" }, concept: "cache-ttl", lines: { ko: ["지나면 다시 읽음"], en: ["then read anew"] },
      at: [8, 234, 346, 60], narrow: [8, 438, 156, 62],
    },
    stale: {
      shape: "box", tone: "warn", label: { ko: "그때까지는", en: "Until then" }, concept: "cache-ttl", lines: { ko: ["낡은 값일 수 있음"], en: ["it may be stale"] },
      at: [366, 234, 346, 60], narrow: [176, 438, 156, 62],
    },
    partition: {
      shape: "box", icon: "key", group: "table", label: { ko: "파티션 키", en: "Partition key" }, concept: "partition-key",
      lines: { ko: ["어느 조각에 둘까"], en: ["on which partition"] }, at: [20, 348, 220, 60], narrow: [20, 556, 300, 56],
    },
    sort: {
      shape: "box", group: "table", label: { ko: "정렬 키", en: "Sort key" }, concept: "dynamodb", lines: { ko: ["그 안에서의 순서"], en: ["in what order there"] },
      at: [250, 348, 220, 60], narrow: [20, 622, 300, 56],
    },
    units: {
      shape: "box", icon: "money", group: "table", label: { ko: "용량 단위", en: "Capacity units" }, concept: "dynamodb",
      lines: { ko: ["크기를 올려서 셈"], en: ["sizes rounded up"] }, at: [480, 348, 220, 60], narrow: [20, 688, 300, 56],
    },
  },
  edges: {
    "read-cache": {
      from: "reader", to: "aside-cache", sides: ["right", "left"], tone: "accent", say: { ko: "캐시를 먼저 읽습니다.", en: "reads the cache first." },
    },
    "read-database": {
      from: "reader", to: "aside-database", sides: ["right", "left"], line: "dashed",
      say: { ko: "없을 때만 데이터베이스에서 읽습니다.", en: "reads the database on a miss only." },
    },
    fill: {
      from: "aside-database", to: "aside-cache", sides: ["top", "bottom"], route: "straight", line: "dotted",
      say: { ko: "읽은 값으로 캐시를 채웁니다.", en: "what was read fills the cache." },
    },
    "write-database": {
      from: "writer", to: "through-database", sides: ["right", "left"], say: { ko: "데이터베이스에 씁니다.", en: "writes to the database." },
    },
    "write-cache": {
      from: "writer", to: "through-cache", sides: ["right", "left"], say: { ko: "쓸 때마다 캐시에도 씁니다.", en: "writes to the cache as well, every time." },
    },
  },
} as const satisfies Figure;
