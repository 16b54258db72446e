import type { Question } from "@/engine/quiz/question";
import { dataStores } from "../../facts/data-stores";

const round = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

const hitRatio = 0.1;
const cacheTrip = 1;
const databaseTrip = 10;
const miss = cacheTrip + databaseTrip + cacheTrip;
const average = round(hitRatio * cacheTrip + (1 - hitRatio) * miss, 1);

const reads = 2_000;
const ratio = 95;
const toDatabase = (reads * (100 - ratio)) / 100;

const itemKb = 9;
const perSecond = 30;
const readUnits = Math.ceil(itemKb / dataStores["dynamodb.read-unit"].value) * perSecond;

const smallKb = 2.5;
const writes = 40;
const writeUnits = Math.ceil(smallKb / dataStores["dynamodb.write-unit"].value) * writes;

/** An id is `elasticache-and-dynamodb.<point>`, written by hand and never changed: readers' progress hangs on it. */
export const questions: readonly Question[] = [
  {
    id: "elasticache-and-dynamodb.slower-with-cache",
    kind: "number",
    section: "copies",
    facts: ["elasticache.cache-aside"],
    concepts: ["elasticache", "cache-aside"],
    mistake: "M26",
    ask: {
      ko: `캐시까지는 ${cacheTrip}ms, 데이터베이스까지는 ${databaseTrip}ms가 걸리고, 놓치면 캐시를 보고, 데이터베이스를 읽고, 캐시에 넣습니다. 적중률이 ${hitRatio * 100}%일 때 읽기의 평균 시간은 몇 ms입니까? (소수 첫째 자리까지)`,
      en: `A trip to the cache takes ${cacheTrip} ms, to the database ${databaseTrip} ms. A miss asks the cache, reads the database and fills the cache. With a hit ratio of ${hitRatio * 100}%, how many ms does a read take on average? (one decimal)`,
    },
    unit: { ko: "ms", en: "ms" },
    answer: average,
    tolerance: 0.05,
    misses: [
      { value: round(hitRatio * cacheTrip + (1 - hitRatio) * databaseTrip, 1), why: { ko: "놓쳤을 때 캐시까지 오가는 두 번을 빠뜨렸습니다.", en: "You left out the two trips to the cache on a miss." } },
      { value: databaseTrip, why: { ko: "캐시가 없을 때의 시간입니다.", en: "That is without a cache." } },
      { value: miss, why: { ko: "늘 놓칠 때의 시간입니다.", en: "That is if every read misses." } },
    ],
    explain: {
      ko: `${hitRatio} × ${cacheTrip} + ${1 - hitRatio} × ${miss} = ${average}ms입니다. 캐시가 없을 때의 ${databaseTrip}ms보다 느립니다.`,
      en: `${hitRatio} × ${cacheTrip} + ${1 - hitRatio} × ${miss} = ${average} ms: slower than the ${databaseTrip} ms without a cache.`,
    },
  },
  {
    id: "elasticache-and-dynamodb.what-is-left",
    kind: "number",
    section: "copies",
    facts: ["elasticache.cache-aside"],
    concepts: ["elasticache", "rds"],
    ask: {
      ko: `초당 ${reads.toLocaleString("en-US")}건의 읽기를 캐시 어사이드로 받고 적중률은 ${ratio}%입니다. 데이터베이스는 초당 몇 건의 읽기를 받습니까?`,
      en: `Cache-aside serves ${reads.toLocaleString("en-US")} reads a second at a hit ratio of ${ratio}%. How many reads a second reach the database?`,
    },
    unit: { ko: "건", en: "reads" },
    answer: toDatabase,
    tolerance: 0,
    misses: [
      { value: (reads * ratio) / 100, why: { ko: "캐시가 답한 몫입니다. 놓친 몫이 데이터베이스로 갑니다.", en: "That is what the cache answers; misses go to the database." } },
      { value: reads, why: { ko: "캐시가 비었을 때의 수입니다. 평소의 스무 배입니다.", en: "That is with an empty cache: twenty times the usual." } },
    ],
    explain: {
      ko: `놓치는 몫은 ${100 - ratio}%라 ${reads} × ${(100 - ratio) / 100} = ${toDatabase}건입니다. 캐시를 비우면 갑자기 ${reads.toLocaleString("en-US")}건이 됩니다.`,
      en: `Misses are ${100 - ratio}%: ${reads} × ${(100 - ratio) / 100} = ${toDatabase}. Flush the cache and it is suddenly ${reads.toLocaleString("en-US")}.`,
    },
  },
  {
    id: "elasticache-and-dynamodb.aside-steps",
    kind: "order",
    section: "patterns",
    facts: ["elasticache.cache-aside"],
    concepts: ["cache-aside", "cache-ttl"],
    ask: { ko: "캐시 어사이드에서 캐시에 없는 상품을 읽을 때의 순서는 무엇입니까?", en: "With cache-aside, a product that is not in the cache is read. What is the order?" },
    steps: [
      { id: "look", text: { ko: "캐시에서 키를 찾는다", en: "Look for the key in the cache" }, why: { ko: "언제나 캐시가 먼저입니다.", en: "The cache always comes first." } },
      { id: "read", text: { ko: "없으므로 데이터베이스에서 읽는다", en: "It is missing, so read the database" }, why: { ko: "캐시가 대신 읽어 주지 않습니다. 애플리케이션이 합니다.", en: "The cache does not do it; the application does." } },
      { id: "put", text: { ko: "TTL을 붙여 캐시에 넣는다", en: "Put it into the cache with a TTL" }, why: { ko: "다음 읽기부터 적중합니다.", en: "From the next read on it is a hit." } },
      { id: "return", text: { ko: "사용자에게 돌려준다", en: "Return it to the user" }, why: { ko: "여기까지 세 번 오갔습니다.", en: "By now there were three trips." } },
    ],
    explain: {
      ko: "애플리케이션이 캐시와 데이터베이스를 차례로 다룹니다. 그래서 캐시가 죽어도 데이터베이스만 읽으며 버티게 만들 수 있습니다.",
      en: "The application handles both in turn, so it can be made to go on without the cache.",
    },
  },
  {
    id: "elasticache-and-dynamodb.old-price",
    kind: "one-choice",
    section: "patterns",
    facts: ["elasticache.cache-aside", "elasticache.write-through"],
    concepts: ["cache-aside", "write-through", "cache-ttl"],
    mistake: "M26",
    ask: {
      ko: "TTL이 한 시간인 캐시 어사이드를 씁니다. 관리자가 가격을 바꿔도 길면 한 시간 동안 옛 가격이 보입니다. 바꾸는 즉시 새 가격이 보이게 하면서 부하를 늘리지 않으려면 무엇이 가장 알맞습니까?",
      en: "With cache-aside and a TTL of one hour, a changed price may show the old value for an hour. What makes changes show at once without more load?",
    },
    choices: [
      {
        id: "ttl-zero", text: { ko: "TTL을 1초로 줄인다", en: "Lower the TTL to 1 second" }, right: false,
        why: { ko: "거의 모든 읽기가 데이터베이스로 갑니다.", en: "Nearly every read would go to the database." },
      },
      {
        id: "delete", text: { ko: "가격을 바꿀 때 그 키를 지운다", en: "Delete the key when its price changes" }, right: true,
        why: { ko: "바뀐 상품만 한 번 놓치고 새 값으로 찹니다.", en: "Only that product misses once and is filled anew." },
      },
      {
        id: "flush", text: { ko: "가격을 바꿀 때마다 캐시를 모두 비운다", en: "Flush the whole cache at each change" }, right: false,
        why: { ko: "바뀌지 않은 상품까지 모두 데이터베이스로 갑니다.", en: "All the unchanged products go to the database, too." },
      },
      {
        id: "replica", text: { ko: "데이터베이스에 읽기 전용 복제본을 더한다", en: "Add a read replica to the database" }, right: false,
        why: { ko: "낡은 값은 캐시에 있으므로 달라지지 않습니다.", en: "The stale value is in the cache, so nothing changes." },
      },
    ],
    explain: {
      ko: "바꿀 때 키를 지우고, 지우는 것을 놓쳤을 때를 대비해 TTL을 남겨 둡니다. 두 장치는 서로를 메웁니다.",
      en: "Delete the key on a change, and keep the TTL in case a deletion is missed. Each covers for the other.",
    },
  },
  {
    id: "elasticache-and-dynamodb.which-pattern",
    kind: "rows",
    section: "patterns",
    facts: ["elasticache.cache-aside", "elasticache.write-through"],
    concepts: ["cache-aside", "write-through"],
    ask: { ko: "어느 방식의 이야기입니까?", en: "Which pattern is it?" },
    columns: [
      { id: "aside", text: { ko: "캐시 어사이드", en: "Cache-aside" } },
      { id: "through", text: { ko: "라이트 스루", en: "Write-through" } },
    ],
    rows: [
      { id: "unread", text: { ko: "아무도 읽지 않는 데이터가 메모리를 채운다", en: "Data nobody reads fill the memory" }, right: "through", why: { ko: "쓴 것은 모두 넣기 때문입니다.", en: "All that is written goes in." } },
      { id: "first", text: { ko: "새 상품을 처음 보는 사람은 늘 기다린다", en: "The first to look at a new product always waits" }, right: "aside", why: { ko: "읽어야 비로소 찹니다.", en: "It is filled only when read." } },
      { id: "write-cost", text: { ko: "저장 버튼을 누를 때 한 곳에 더 써야 한다", en: "Saving has to write to one more place" }, right: "through", why: { ko: "쓰기마다 캐시에도 씁니다.", en: "Every write goes to the cache, too." } },
      { id: "refill", text: { ko: "새 캐시 노드가 읽히면서 저절로 찬다", en: "A new cache node fills itself as it is read" }, right: "aside", why: { ko: "라이트 스루만으로는 다시 쓸 때까지 비어 있습니다.", en: "With write-through alone it stays empty until the next write." } },
    ],
    explain: {
      ko: "언제 채우느냐가 장단점을 모두 정합니다. 읽을 때 채우면 필요한 것만, 쓸 때 채우면 새것이 들어 있습니다.",
      en: "It all follows from when it is filled: on reading, only what is needed; on writing, what is fresh.",
    },
  },
  {
    id: "elasticache-and-dynamodb.write-through-price",
    kind: "several-choices",
    section: "patterns",
    facts: ["elasticache.write-through"],
    concepts: ["write-through", "cache-ttl"],
    ask: { ko: "라이트 스루만 쓰는 캐시에 TTL을 붙이자고 합니다. TTL이 도와주는 것을 모두 고르세요.", en: "A write-through cache is to get TTLs. What do they help with?" },
    choices: [
      { id: "memory", text: { ko: "읽지 않는 데이터가 메모리에 쌓이는 것", en: "Data nobody reads piling up in memory" }, right: true, why: { ko: "수명이 지나면 사라집니다.", en: "They go when their time is over." } },
      { id: "missed", text: { ko: "캐시에 쓰는 데 실패해 낡은 값이 남는 것", en: "A stale value left by a failed write to the cache" }, right: true, why: { ko: "길어도 TTL까지만 남습니다.", en: "It stays no longer than the TTL." } },
      { id: "twice", text: { ko: "쓰기마다 두 곳에 써야 하는 것", en: "Every write going to two places" }, right: false, why: { ko: "방식 자체의 값이라 TTL로 줄지 않습니다.", en: "That is the pattern's price; a TTL does not lower it." } },
      { id: "empty", text: { ko: "새 노드가 다시 쓸 때까지 비어 있는 것", en: "A new node staying empty until the next writes" }, right: false, why: { ko: "그것은 캐시 어사이드를 함께 써서 메웁니다.", en: "Cache-aside beside it helps with that." } },
    ],
    explain: {
      ko: "TTL은 남아 있는 것의 수명을 정합니다. 들어오지 않은 것을 채우거나 쓰는 값을 줄이지는 못합니다.",
      en: "A TTL limits what stays. It cannot fill what never came in, nor make writing cheaper.",
    },
  },
  {
    id: "elasticache-and-dynamodb.midnight",
    kind: "one-choice",
    section: "expiry",
    facts: ["elasticache.cache-aside"],
    concepts: ["cache-ttl", "elasticache"],
    mistake: "M26",
    ask: {
      ko: "자정에 상품 만 개를 TTL 24시간으로 한꺼번에 캐시에 올립니다. 다음 자정마다 데이터베이스가 멎습니다. 가장 알맞은 처방은 무엇입니까?",
      en: "At midnight ten thousand products are put into the cache at once with a TTL of 24 hours. Every following midnight the database stalls. What is the best cure?",
    },
    choices: [
      {
        id: "longer", text: { ko: "TTL을 48시간으로 늘린다", en: "Raise the TTL to 48 hours" }, right: false,
        why: { ko: "이틀에 한 번 같은 일이 일어납니다.", en: "It happens every other day instead." },
      },
      {
        id: "memory", text: { ko: "캐시 노드를 두 배로 키운다", en: "Double the cache node" }, right: false,
        why: { ko: "공간이 모자란 것이 아니라 한꺼번에 만료되는 것입니다.", en: "Space is not short; all expire at once." },
      },
      {
        id: "jitter", text: { ko: "TTL을 상품마다 조금씩 다르게 한다", en: "Make each product's TTL a little different" }, right: true,
        why: { ko: "놓치는 읽기가 하루에 고르게 퍼집니다.", en: "Misses are spread over the day." },
      },
      {
        id: "none", text: { ko: "TTL을 없애 어떤 상품도 만료되지 않게 한다", en: "Drop the TTL so that no product ever expires" }, right: false,
        why: { ko: "지우는 것을 놓치면 낡은 값이 영영 남습니다.", en: "A missed deletion would stay stale for good." },
      },
    ],
    explain: {
      ko: "같은 순간의 만료가 문제입니다. 만료를 흩고, 같은 키는 한 요청만 데이터베이스로 보내면 몰리지 않습니다.",
      en: "Expiry at one moment is the trouble. Spread it, and let one request per key go to the database.",
    },
  },
  {
    id: "elasticache-and-dynamodb.which-engine",
    kind: "rows",
    section: "engines",
    facts: ["elasticache.engines", "elasticache.memcached.fit"],
    concepts: ["elasticache"],
    ask: { ko: "어느 엔진이 알맞습니까?", en: "Which engine fits?" },
    columns: [
      { id: "memcached", text: { ko: "Memcached", en: "Memcached" } },
      { id: "valkey", text: { ko: "Valkey·Redis OSS", en: "Valkey, Redis OSS" } },
    ],
    rows: [
      { id: "ranking", text: { ko: "점수로 정렬된 게임 순위표", en: "A leaderboard sorted by score" }, right: "valkey", why: { ko: "정렬된 집합이라는 자료 구조가 있습니다.", en: "It has sorted sets." } },
      { id: "survive", text: { ko: "노드가 죽어도 복제본이 이어받아야 하는 세션", en: "Sessions a replica must take over when a node dies" }, right: "valkey", why: { ko: "복제본과 자동 장애 조치가 있습니다.", en: "It has replicas and automatic failover." } },
      { id: "simple", text: { ko: "여러 코어를 다 쓰는 큰 노드에 문자열 조각만 담기", en: "Only string fragments, on big nodes using all cores" }, right: "memcached", why: { ko: "가장 단순하고 여러 스레드로 돕니다.", en: "The simplest, and multithreaded." } },
      { id: "backup", text: { ko: "캐시를 스냅샷으로 떠서 새 클러스터를 채우기", en: "Filling a new cluster from a snapshot" }, right: "valkey", why: { ko: "스냅샷이 있습니다.", en: "It has snapshots." } },
    ],
    explain: {
      ko: "단순한 캐시면 Memcached도 좋지만 자료 구조나 복제, 스냅샷이 필요하면 Valkey나 Redis OSS입니다.",
      en: "For a plain cache Memcached is fine; data structures, replicas or snapshots call for Valkey or Redis OSS.",
    },
  },
  {
    id: "elasticache-and-dynamodb.read-units",
    kind: "number",
    section: "capacity",
    facts: ["dynamodb.read-unit", "dynamodb.read-unit.eventual"],
    concepts: ["dynamodb"],
    ask: {
      ko: `${itemKb} KB인 항목을 초당 ${perSecond}번 강력히 일관되게 읽습니다. 읽기 단위는 초당 얼마가 듭니까?`,
      en: `Items of ${itemKb} KB are read ${perSecond} times a second with strong consistency. How many read units a second is that?`,
    },
    unit: { ko: "단위", en: "units" },
    answer: readUnits,
    tolerance: 0,
    misses: [
      { value: readUnits / 2, why: { ko: "최종적으로 일관된 읽기의 값입니다.", en: "That is for eventually consistent reads." } },
      { value: (itemKb / 4) * perSecond, why: { ko: "항목마다 4 KB의 배수로 올림해야 합니다.", en: "Each item is rounded up to a multiple of 4 KB." } },
      { value: itemKb * perSecond, why: { ko: "읽기는 1 KB가 아니라 4 KB마다 셉니다.", en: "Reads are counted by 4 KB, not 1 KB." } },
    ],
    explain: {
      ko: `${itemKb} ÷ 4를 올리면 ${Math.ceil(itemKb / 4)}단위이고, ${Math.ceil(itemKb / 4)} × ${perSecond} = ${readUnits}입니다. 최종적으로 일관된 읽기라면 절반입니다.`,
      en: `${itemKb} ÷ 4 rounded up is ${Math.ceil(itemKb / 4)}, and ${Math.ceil(itemKb / 4)} × ${perSecond} = ${readUnits}. Eventually consistent reads take half.`,
    },
  },
  {
    id: "elasticache-and-dynamodb.write-units",
    kind: "number",
    section: "capacity",
    facts: ["dynamodb.write-unit"],
    concepts: ["dynamodb"],
    ask: {
      ko: `${smallKb} KB인 항목을 초당 ${writes}번 씁니다. 쓰기 단위는 초당 얼마가 듭니까?`,
      en: `Items of ${smallKb} KB are written ${writes} times a second. How many write units a second is that?`,
    },
    unit: { ko: "단위", en: "units" },
    answer: writeUnits,
    tolerance: 0,
    misses: [
      { value: smallKb * writes, why: { ko: "항목마다 1 KB의 배수로 올림해야 합니다.", en: "Each item is rounded up to a multiple of 1 KB." } },
      { value: writes, why: { ko: "4 KB까지 한 단위인 것은 읽기입니다.", en: "One unit for up to 4 KB is for reads." } },
    ],
    explain: {
      ko: `${smallKb} KB를 올리면 ${Math.ceil(smallKb)}단위이고, ${Math.ceil(smallKb)} × ${writes} = ${writeUnits}입니다.`,
      en: `${smallKb} rounded up is ${Math.ceil(smallKb)}, and ${Math.ceil(smallKb)} × ${writes} = ${writeUnits}.`,
    },
  },
  {
    id: "elasticache-and-dynamodb.hot-key",
    kind: "one-choice",
    section: "dynamodb",
    facts: ["dynamodb.partition.write"],
    concepts: ["partition-key", "dynamodb"],
    ask: {
      ko: "센서 만 개의 측정값을 파티션 키 “날짜”, 정렬 키 “시각과 센서 ID”로 저장합니다. 테이블의 용량은 넉넉한데 쓰기가 스로틀링됩니다. 무엇을 고칩니까?",
      en: "Ten thousand sensors are stored with partition key “date” and sort key “time and sensor ID”. The table has capacity to spare, yet writes are throttled. What do you change?",
    },
    choices: [
      {
        id: "sensor", text: { ko: "파티션 키를 센서 ID로 바꾼다", en: "Make the sensor ID the partition key" }, right: true,
        why: { ko: "쓰기가 만 개의 키로 퍼집니다.", en: "Writes spread over ten thousand keys." },
      },
      {
        id: "capacity", text: { ko: "테이블의 쓰기 용량을 두 배로 올린다", en: "Double the table's write capacity" }, right: false,
        why: { ko: "한 파티션의 한도는 그대로입니다.", en: "A partition's limit stays." },
      },
      {
        id: "on-demand", text: { ko: "온디맨드 모드로 바꾼다", en: "Switch to on-demand mode" }, right: false,
        why: { ko: "파티션의 한도는 온디맨드에도 있습니다.", en: "The limit of a partition holds there, too." },
      },
      {
        id: "consistency", text: { ko: "최종적으로 일관된 쓰기를 한다", en: "Use eventually consistent writes" }, right: false,
        why: { ko: "그런 쓰기는 없습니다. 일관성은 읽을 때 고릅니다.", en: "There is no such thing; consistency is chosen on reading." },
      },
    ],
    explain: {
      ko: "오늘의 모든 쓰기가 오늘이라는 키 하나에 몰렸습니다. 파티션 키는 값이 많고 고르게 쓰이는 것이 좋습니다.",
      en: "All of today's writes met on one key, today. A good partition key has many values, evenly used.",
    },
  },
  {
    id: "elasticache-and-dynamodb.ask-by-product",
    kind: "one-choice",
    section: "dynamodb",
    facts: ["dynamodb.what", "dynamodb.read-unit"],
    concepts: ["partition-key", "dynamodb"],
    ask: {
      ko: "주문 테이블의 파티션 키는 사용자 ID입니다. 새로 “이 상품을 산 주문”을 자주 찾아야 합니다. 알맞은 방법은 무엇입니까?",
      en: "An orders table has the user ID as partition key. Now “all orders of this product” must be found often. What fits?",
    },
    choices: [
      {
        id: "scan", text: { ko: "테이블을 스캔하며 상품 ID로 거른다", en: "Scan the table and filter by product ID" }, right: false,
        why: { ko: "거르기 전에 읽은 것까지 모두 값을 냅니다.", en: "You pay for all that is read before filtering." },
      },
      {
        id: "gsi", text: { ko: "상품 ID로 글로벌 보조 인덱스를 만든다", en: "Make an index (GSI) on product ID" }, right: true,
        why: { ko: "그 물음을 위한 키가 생깁니다.", en: "That question gets a key of its own." },
      },
      {
        id: "join", text: { ko: "상품 테이블과 조인한다", en: "Join it with the products table" }, right: false,
        why: { ko: "DynamoDB에는 조인이 없습니다.", en: "DynamoDB has no joins." },
      },
      {
        id: "sort", text: { ko: "사용자마다 정렬 키에 조건을 걸어 상품 ID를 찾는다", en: "Search the sort key of every user for the product ID" }, right: false,
        why: { ko: "정렬 키는 한 파티션 키 안에서만 찾을 수 있습니다.", en: "A sort key searches within one partition key only." },
      },
    ],
    explain: {
      ko: "DynamoDB는 물음마다 키를 마련해 둡니다. 자주 새로운 물음이 생긴다면 관계형이 나을 수 있습니다.",
      en: "In DynamoDB each question gets a key beforehand. If new questions keep coming, a relational store may be better.",
    },
  },
  {
    id: "elasticache-and-dynamodb.just-written",
    kind: "one-choice",
    section: "capacity",
    facts: ["dynamodb.read-unit.eventual"],
    concepts: ["dynamodb", "read-replica"],
    ask: { ko: "DynamoDB에 항목을 쓰고 곧바로 같은 항목을 읽었더니 옛 값이 나왔습니다. 설정은 모두 기본값입니다. 까닭과 처방은 무엇입니까?", en: "An item is written to DynamoDB and read at once, and the old value comes back. All settings are defaults. Why, and what is the cure?" },
    choices: [
      {
        id: "strong", text: { ko: "읽기가 늦을 수 있다. 강력히 일관된 읽기로 바꾼다", en: "Reads may lag; ask for strong consistency" }, right: true,
        why: { ko: "단위는 두 배 들지만 방금 쓴 값이 보입니다.", en: "It takes twice the units but shows what was written." },
      },
      {
        id: "cache", text: { ko: "앞에 캐시가 끼어 있다. 캐시의 TTL을 0으로 줄인다", en: "A cache stands in front; lower its TTL to zero" }, right: false,
        why: { ko: "따로 두지 않았다면 캐시는 없습니다.", en: "Unless you put one there, there is no cache." },
      },
      {
        id: "throttled", text: { ko: "쓰기가 스로틀링되었다. 용량을 올린다", en: "The write was throttled; raise capacity" }, right: false,
        why: { ko: "스로틀링된 쓰기는 오류를 돌려줍니다.", en: "A throttled write returns an error." },
      },
      {
        id: "transaction", text: { ko: "쓰기가 취소되었다. 트랜잭션으로 바꾼다", en: "The write was undone; use a transaction" }, right: false,
        why: { ko: "쓰기는 성공했고 읽기가 아직 따라오지 못했을 뿐입니다.", en: "It succeeded; the read just had not caught up." },
      },
    ],
    explain: {
      ko: "최종적으로 일관된 읽기는 값이 절반인 대신 조금 낡을 수 있습니다. 꼭 최신이어야 하는 읽기에만 강력히 일관된 읽기를 씁니다.",
      en: "An eventually consistent read costs half and may be a little old. Use strong reads only where it must be the latest.",
    },
  },
  {
    id: "elasticache-and-dynamodb.capacity-mode",
    kind: "one-choice",
    section: "capacity",
    facts: ["dynamodb.mode", "aas.namespaces"],
    concepts: ["dynamodb", "application-auto-scaling"],
    ask: { ko: "새 서비스라 부하를 짐작할 수 없고 하루에 몇 번씩 열 배로 치솟습니다. DynamoDB 테이블의 용량을 어떻게 잡습니까?", en: "A new service has unknown load that shoots up tenfold several times a day. How do you set the table's capacity?" },
    choices: [
      {
        id: "provisioned-peak", text: { ko: "프로비저닝된 모드, 가장 높은 부하에 맞춘 값", en: "Provisioned mode, fixed at the highest load" }, right: false,
        why: { ko: "대부분의 시간에 놀고 있는 용량에 값을 냅니다.", en: "Most of the time you would pay for idle capacity." },
      },
      {
        id: "on-demand", text: { ko: "온디맨드 모드, 요청한 만큼 내는 기본값", en: "On-demand mode, the default, paid per request" }, right: true,
        why: { ko: "요청한 만큼만 내고 용량을 정하지 않습니다.", en: "You pay per request and set no capacity." },
      },
      {
        id: "tracking", text: { ko: "프로비저닝된 모드, 대상 추적에 맡기기", en: "Provisioned mode left to target tracking" }, right: false,
        why: { ko: "경보가 울리고 올리기까지 늦어서, 갑자기 치솟으면 스로틀링됩니다.", en: "Alarms and changes are too late for sudden peaks, and requests are throttled." },
      },
      {
        id: "scheduled", text: { ko: "프로비저닝된 모드, 시간표대로 올리고 내리기", en: "Provisioned mode on a timetable" }, right: false,
        why: { ko: "언제 치솟을지 모르면 시간표를 짤 수 없습니다.", en: "No timetable can be made for the unknown." },
      },
    ],
    explain: {
      ko: "모르는 부하와 갑자기 치솟는 부하에는 온디맨드가 맞습니다. 부하가 고르고 예측되기 시작하면 프로비저닝과 견줘 봅니다.",
      en: "Unknown load and sharp peaks call for on-demand. Once load is even and predictable, compare with provisioned.",
    },
  },
  {
    id: "elasticache-and-dynamodb.which-store",
    kind: "rows",
    section: "which-store",
    facts: ["dynamodb.what", "elasticache.engines", "rds.engines"],
    concepts: ["rds", "dynamodb", "elasticache", "partition-key"],
    ask: { ko: "어디에 두는 것이 가장 알맞습니까?", en: "Where does each belong?" },
    columns: [
      { id: "rds", text: { ko: "RDS", en: "RDS" } },
      { id: "dynamodb", text: { ko: "DynamoDB", en: "DynamoDB" } },
      { id: "cache", text: { ko: "ElastiCache", en: "ElastiCache" } },
    ],
    rows: [
      { id: "ledger", text: { ko: "여러 테이블을 잇는 보고서를 그때그때 만드는 회계 장부", en: "A ledger with ad-hoc reports that join many tables" }, right: "rds", why: { ko: "물음이 미리 정해지지 않고 조인이 필요합니다.", en: "Questions are open and need joins." } },
      { id: "cart", text: { ko: "사용자 ID로만 찾고, 잃으면 안 되며, 세일 때 백 배로 느는 장바구니", en: "Carts found by user ID only, never to be lost, a hundredfold during sales" }, right: "dynamodb", why: { ko: "키 하나로 찾고 오래 남아야 합니다.", en: "One key, and it must last." } },
      { id: "front", text: { ko: "데이터베이스에서 만들어 몇 분 동안 되풀이해 보여 주는 첫 화면", en: "A front page built from the database and shown again for minutes" }, right: "cache", why: { ko: "언제든 다시 만들 수 있는 사본입니다.", en: "A copy that can be made again." } },
      { id: "transfer", text: { ko: "여러 테이블의 행을 함께 바꾸는 이체와 그 제약 조건", en: "Transfers that change rows of several tables under constraints" }, right: "rds", why: { ko: "외래 키 같은 제약과 트랜잭션이 관계형의 몫입니다.", en: "Constraints such as foreign keys are relational work." } },
    ],
    explain: {
      ko: "다시 만들 수 있으면 캐시, 키로만 찾으면 DynamoDB, 물음과 제약이 많으면 관계형입니다.",
      en: "Can be made again: cache. Found by key only: DynamoDB. Many questions and constraints: relational.",
    },
  },
  {
    id: "elasticache-and-dynamodb.cache-is-gone",
    kind: "several-choices",
    section: "copies",
    facts: ["elasticache.cache-aside"],
    concepts: ["elasticache", "cache-aside"],
    mistake: "M26",
    ask: { ko: "적중률 99%이던 캐시 노드가 죽어 빈 노드로 바뀌었습니다. 캐시 어사이드를 쓰는 서비스에서 일어날 수 있는 일을 모두 고르세요.", en: "A cache node with a hit ratio of 99% dies and is replaced by an empty one. With cache-aside, what may happen?" },
    choices: [
      { id: "hundred", text: { ko: "데이터베이스가 평소의 백 배에 이르는 읽기를 받는다", en: "The database gets up to a hundred times its usual reads" }, right: true, why: { ko: "1%이던 놓침이 100%가 됩니다.", en: "Misses go from 1% to 100%." } },
      { id: "lost", text: { ko: "상품 데이터의 원본을 잃는다", en: "The original product data are lost" }, right: false, why: { ko: "원본은 데이터베이스에 있습니다.", en: "The originals are in the database." } },
      { id: "refill", text: { ko: "읽히는 것부터 캐시가 다시 찬다", en: "The cache refills with what is read" }, right: true, why: { ko: "놓칠 때마다 채웁니다.", en: "Each miss fills it." } },
      { id: "fresh", text: { ko: "그동안 낡은 값을 보는 사람이 늘어난다", en: "More people see stale values meanwhile" }, right: false, why: { ko: "빈 캐시에는 낡은 값도 없습니다. 느릴 뿐입니다.", en: "An empty cache holds nothing stale; it is only slow." } },
    ],
    explain: {
      ko: "캐시가 없어도 데이터는 무사하지만 데이터베이스가 버틸지는 다른 이야기입니다. 복제본을 둔 캐시로 바꾸거나 여유 용량을 남겨 둡니다.",
      en: "The data are safe, but whether the database holds out is another matter. Use a cache with replicas, or keep headroom.",
    },
  },
  {
    id: "elasticache-and-dynamodb.expired-session",
    kind: "one-choice",
    section: "extras",
    facts: ["dynamodb.ttl"],
    concepts: ["dynamodb"],
    ask: {
      ko: "세션을 DynamoDB에 두고 만료 시각을 TTL 속성으로 삼았습니다. 만료된 지 한 시간 된 세션으로 로그인이 됩니다. 무엇을 고칩니까?",
      en: "Sessions are in DynamoDB with their expiry as TTL attribute. A session that expired an hour ago still logs in. What do you change?",
    },
    choices: [
      {
        id: "strong", text: { ko: "강력히 일관된 읽기로 바꾼다", en: "Use strongly consistent reads" }, right: false,
        why: { ko: "항목이 아직 지워지지 않았으므로 그대로 읽힙니다.", en: "The item has not been deleted yet, so it is read all the same." },
      },
      {
        id: "cache", text: { ko: "앞에 DAX를 두어 만료를 앞당긴다", en: "Put DAX in front so that expiry comes sooner" }, right: false,
        why: { ko: "DAX는 캐시라 지우는 일을 앞당기지 않습니다.", en: "DAX is a cache and deletes nothing sooner." },
      },
      {
        id: "check", text: { ko: "읽은 뒤 만료 시각을 확인한다", en: "Check the expiry time after reading" }, right: true,
        why: { ko: "지워지는 때는 만료보다 늦을 수 있습니다.", en: "Deletion may come later than expiry." },
      },
      {
        id: "scan", text: { ko: "1분마다 테이블을 스캔해 직접 지운다", en: "Scan the table every minute and delete yourself" }, right: false,
        why: { ko: "테이블 전체를 읽는 값을 매번 냅니다.", en: "You would pay to read the whole table each time." },
      },
    ],
    explain: {
      ko: "TTL은 청소를 맡기는 기능이지 만료를 지키는 기능이 아닙니다. 항목은 보통 이틀 안에 지워지고 그때까지는 보입니다.",
      en: "TTL does the cleaning; it does not enforce expiry. Items go typically within two days and show until then.",
    },
  },
  {
    id: "elasticache-and-dynamodb.extras-by-need",
    kind: "rows",
    section: "extras",
    facts: ["dynamodb.ttl"],
    concepts: ["dynamodb", "elasticache"],
    ask: { ko: "DynamoDB의 어느 기능이 필요합니까?", en: "Which feature of DynamoDB is needed?" },
    columns: [
      { id: "streams", text: { ko: "스트림", en: "Streams" } },
      { id: "global", text: { ko: "글로벌 테이블", en: "Global tables" } },
      { id: "dax", text: { ko: "DAX", en: "DAX" } },
      { id: "ttl", text: { ko: "TTL", en: "TTL" } },
    ],
    rows: [
      { id: "mail", text: { ko: "주문이 저장되면 함수가 메일을 보낸다", en: "When an order is saved, a function sends a mail" }, right: "streams", why: { ko: "바뀐 내용이 함수로 흘러갑니다.", en: "Changes flow to the function." } },
      { id: "regions", text: { ko: "서울과 버지니아의 사용자가 각자 가까운 곳에 쓴다", en: "Users in Seoul and Virginia each write nearby" }, right: "global", why: { ko: "여러 리전의 복제본에 읽고 씁니다.", en: "Replicas in several Regions are read and written." } },
      { id: "hot-read", text: { ko: "몇 개 항목을 아주 자주 읽는데 코드를 고치기 어렵다", en: "A few items are read very often, and code can hardly change" }, right: "dax", why: { ko: "같은 API로 부르는 캐시입니다.", en: "A cache behind the same API." } },
      { id: "old", text: { ko: "석 달 지난 기록을 저절로 치운다", en: "Records older than three months are cleared away" }, right: "ttl", why: { ko: "시각이 지난 항목을 지워 줍니다.", en: "Items past their time are deleted." } },
    ],
    explain: {
      ko: "이름만 알아도 무엇을 찾아볼지 정할 수 있습니다. 바뀜은 스트림, 여러 리전은 글로벌 테이블, 빠른 읽기는 DAX, 청소는 TTL입니다.",
      en: "Knowing the names tells you what to look up: changes, Streams; Regions, global tables; fast reads, DAX; cleaning, TTL.",
    },
  },
  {
    id: "elasticache-and-dynamodb.bad-values",
    kind: "one-choice",
    section: "extras",
    facts: ["dynamodb.pitr", "dynamodb.ttl"],
    concepts: ["dynamodb"],
    ask: {
      ko: "잘못 배포한 코드가 오전 10시부터 테이블의 값을 망가뜨린 것을 정오에 알았습니다. 9시 59분의 상태를 얻으려면 무엇이 켜져 있어야 합니까?",
      en: "At noon you find that a bad release has been spoiling a table's values since ten. What must have been on to get the state of 9:59?",
    },
    choices: [
      {
        id: "global", text: { ko: "다른 리전의 글로벌 테이블", en: "A global table in another Region" }, right: false,
        why: { ko: "망가진 값도 그대로 복제됩니다.", en: "Spoiled values are replicated, too." },
      },
      {
        id: "pitr", text: { ko: "테이블의 특정 시점 복구", en: "Point-in-time recovery of the table" }, right: true,
        why: { ko: "보존한 기간 안의 아무 시점으로나 새 테이블을 만듭니다.", en: "It makes a new table as of any moment that is kept." },
      },
      {
        id: "dax", text: { ko: "테이블 앞에 둔 DAX 캐시", en: "A DAX cache in front of the table" }, right: false,
        why: { ko: "캐시는 사본을 잠깐 갖고 있을 뿐입니다.", en: "A cache holds copies for a while only." },
      },
      {
        id: "weekly", text: { ko: "일요일마다 뜨는 온디맨드 백업", en: "An on-demand backup each Sunday" }, right: false,
        why: { ko: "그 뒤에 바뀐 것을 모두 잃습니다.", en: "All changes since Sunday would be lost." },
      },
    ],
    explain: {
      ko: "복제는 실수도 복제합니다. 되돌리는 것은 백업이고, 아무 시점으로나 되돌리려면 특정 시점 복구를 미리 켜 둡니다.",
      en: "Replication copies mistakes as well. Backups undo them, and point-in-time recovery, switched on beforehand, does so to the moment.",
    },
  },
];
