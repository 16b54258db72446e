import type { Question } from "@/engine/quiz/question";
import { geography } from "../../facts/geography";
import { latencyAndTransfer } from "../../facts/latency-and-transfer";

const kmPerMs = latencyAndTransfer["net.latency.fiber-rule"];
const crossZone = latencyAndTransfer["net.transfer.cross-az"];
const openedAfter = geography["geo.region.optin-rule"];

/** Seoul to Singapore, rough, as in the note's table. */
const distanceKm = 4700;
const floorMs = distanceKm / kmPerMs.value;
const roundTrips = 3;
const sentGb = 500;
const transferUsd = sentGb * crossZone.value * 2;

export const questions: readonly Question[] = [
  {
    id: "choosing-a-region.order",
    kind: "order",
    section: "order",
    facts: [],
    concepts: ["region", "data-residency"],
    ask: {
      ko: "리전을 고를 때 헛일을 줄이는 순서로 놓으세요.",
      en: "Put the steps of choosing a Region in the order that wastes the least work.",
    },
    steps: [
      { id: "data", text: { ko: "데이터를 두면 안 되는 리전을 지운다", en: "Rule out Regions where the data may not be" }, why: { ko: "법과 계약의 문제라 기술로 바꿀 수 없습니다.", en: "A matter of law and contract that technology cannot change." } },
      { id: "services", text: { ko: "필요한 서비스와 유형이 없는 리전을 지운다", en: "Rule out Regions without the services and types you need" }, why: { ko: "이것도 “아니요”면 끝나는 질문입니다.", en: "This, too, can end the matter." } },
      { id: "compare", text: { ko: "남은 후보의 왕복 시간과 요금을 견준다", en: "Compare round trip and price of those left" }, why: { ko: "견주는 질문은 후보가 줄어든 다음에 합니다.", en: "Comparing comes when few are left." } },
      { id: "measure", text: { ko: "한두 후보에 작은 서버를 띄워 직접 잰다", en: "Start a small server in one or two and measure" }, why: { ko: "어림한 값은 하한일 뿐입니다.", en: "An estimate is only a floor." } },
      { id: "build", text: { ko: "고른 리전에 서비스를 만든다", en: "Build the service in the Region chosen" }, why: { ko: "만든 뒤 옮기는 것은 다시 만드는 일에 가깝습니다.", en: "Moving afterwards is close to building again." } },
    ],
    explain: {
      ko: "“아니요”면 끝나는 질문을 먼저, 견주는 질문을 나중에 합니다. 그리고 만들기 전에 재어 봅니다.",
      en: "First what can rule out, then what compares, and measure before you build.",
    },
  },
  {
    id: "choosing-a-region.copies",
    kind: "several-choices",
    section: "data-residency",
    facts: ["geo.edge.what"],
    concepts: ["data-residency", "edge-location", "snapshot"],
    ask: {
      ko: "고객 데이터를 국내에만 두기로 약속하고 서울 리전을 골랐습니다. 데이터를 국외로 내보낼 수 있는 것을 모두 고르세요.",
      en: "You promised to keep customer data in Korea and chose the Seoul Region. Tick what could take data out of the country.",
    },
    choices: [
      {
        id: "backup-copy",
        text: { ko: "백업 스냅샷을 다른 리전에 복사한다", en: "Backups are copied to another Region as snapshots" },
        right: true,
        why: { ko: "복사본은 그 리전에 놓입니다.", en: "The copy lies in that Region." },
      },
      {
        id: "edge-cache",
        text: { ko: "고객 이름이 든 응답을 CloudFront가 캐시한다", en: "CloudFront caches responses that contain customers' names" },
        right: true,
        why: { ko: "캐시는 여러 나라의 엣지 로케이션에 생깁니다.", en: "Caches form at edge locations in many countries." },
      },
      {
        id: "error-reports",
        text: { ko: "오류 기록을 국외 회사의 서비스로 보낸다", en: "Error reports go to a company abroad" },
        right: true,
        why: { ko: "오류 기록에도 고객 데이터가 섞입니다.", en: "Customer data slips into error reports, too." },
      },
      {
        id: "second-zone",
        text: { ko: "서울 리전의 다른 가용 영역에 복제한다", en: "Data is replicated to another zone of the Seoul Region" },
        right: false,
        why: { ko: "가용 영역은 같은 리전 안에 있습니다.", en: "The zone is inside the same Region." },
      },
      {
        id: "bigger-type",
        text: { ko: "서버를 더 큰 인스턴스 유형으로 바꾼다", en: "A server is changed to a bigger instance type" },
        right: false,
        why: { ko: "유형을 바꾸어도 데이터의 위치는 그대로입니다.", en: "A change of type does not move data." },
      },
    ],
    explain: {
      ko: "데이터는 리소스를 만든 리전에 놓이지만, 백업과 캐시, 로그 같은 사본은 내가 켠 기능을 따라 밖으로 나갈 수 있습니다.",
      en: "Data lies where the resource was made, but copies such as backups, caches and logs follow the features you switch on.",
    },
  },
  {
    id: "choosing-a-region.same-everywhere",
    kind: "one-choice",
    section: "services-and-opt-in",
    facts: ["geo.region.count.standard"],
    concepts: ["region", "instance-type"],
    mistake: "M08",
    ask: {
      ko: "서울에서 검증한 설계를 새로 문을 연 리전에 그대로 옮기려 합니다. 먼저 무엇을 확인해야 합니까?",
      en: "A design proven in Seoul is to be repeated in a newly opened Region. What should you check first?",
    },
    choices: [
      {
        id: "nothing",
        text: { ko: "AWS라면 어느 리전이든 서비스 목록이 같으므로 확인할 것이 없다", en: "Nothing: being AWS, every Region has the same list of services" },
        right: false,
        why: { ko: "목록은 리전마다 다르고, 새 리전에는 없는 것이 있을 수 있습니다.", en: "Lists differ, and a new Region may lack some." },
      },
      {
        id: "availability",
        text: { ko: "설계에 쓴 서비스와 인스턴스 유형이 그 리전에 있는지", en: "Whether its services and instance types are there" },
        right: true,
        why: { ko: "“아니요”면 끝나는 질문이므로 먼저 확인합니다.", en: "It can end the matter, so it comes first." },
      },
      {
        id: "exchange-rate",
        text: { ko: "그 나라 돈과 달러 사이의 환율이 앞으로 어떻게 바뀔지", en: "How the exchange rate of that country's money to the dollar will move" },
        right: false,
        why: { ko: "요금표는 달러로 적혀 있고 환율로 정해지지 않습니다.", en: "Price lists are in dollars and are not set by exchange rates." },
      },
      {
        id: "building",
        text: { ko: "어느 데이터 센터 건물에 서버를 둘지 고르는 화면이 있는지", en: "Whether there is a screen for choosing the data center building" },
        right: false,
        why: { ko: "건물은 어느 리전에서도 고를 수 없습니다.", en: "Buildings cannot be chosen in any Region." },
      },
    ],
    explain: {
      ko: "서비스와 인스턴스 유형은 리전마다 다르고, 할당량도 리전마다 따로 셉니다.",
      en: "Services and instance types differ by Region, and quotas are counted for each.",
    },
  },
  {
    id: "choosing-a-region.opt-in",
    kind: "one-choice",
    section: "services-and-opt-in",
    facts: ["geo.region.optin-rule", "geo.region.count.standard.opt-in"],
    concepts: ["region"],
    ask: {
      ko: "콘솔에서 2025년에 문을 연 리전을 골랐더니 서버를 만들 수 없습니다. 가장 그럴듯한 까닭은 무엇입니까?",
      en: "In a Region that opened in 2025 you cannot create a server. What is the likeliest reason?",
    },
    choices: [
      {
        id: "partition",
        text: { ko: "새 리전은 다른 파티션이라 계정을 새로 만들어야 한다", en: "New Regions need an account in another partition" },
        right: false,
        why: { ko: "중국이나 미국 정부용 리전 이야기입니다. 새 일반 리전은 같은 파티션입니다.", en: "That is true of China or the US government. New standard Regions are in the same partition." },
      },
      {
        id: "not-enabled",
        text: { ko: "계정에서 그 리전을 아직 켜지 않았다", en: "The Region is not yet enabled in the account" },
        right: true,
        why: { ko: `${openedAfter.say.ko}보다 뒤에 문을 연 리전은 켜야 씁니다.`, en: `Regions opened after ${openedAfter.say.en} have to be enabled.` },
      },
      {
        id: "too-far",
        text: { ko: "서울에서 너무 멀어 요청이 도착하기 전에 끊긴다", en: "It is too far from Seoul, so requests time out on the way" },
        right: false,
        why: { ko: "거리는 느리게 할 뿐 막지 않습니다.", en: "Distance makes requests slow, not impossible." },
      },
      {
        id: "old-account",
        text: { ko: "계정보다 늦게 생긴 리전은 쓸 수 없다", en: "An account cannot use Regions younger than itself" },
        right: false,
        why: { ko: "오래된 계정도 켜면 쓸 수 있습니다.", en: "Old accounts can use them once enabled." },
      },
    ],
    explain: {
      ko: "일반 계정의 리전 절반은 처음부터 켜져 있지 않습니다. 꺼 두면 실수를 막는 울타리도 됩니다.",
      en: "Half of the Regions of an ordinary account are not enabled from the start. Leaving them off is also a fence against slips.",
    },
  },
  {
    id: "choosing-a-region.floor",
    kind: "number",
    section: "latency",
    facts: ["net.latency.fiber-rule"],
    concepts: ["round-trip"],
    ask: {
      ko: `서울에서 싱가포르까지를 ${distanceKm.toLocaleString("en-US")} km로 봅니다. 광섬유에서 ${kmPerMs.say.ko}라고 어림하면, 왕복 시간은 적어도 몇 밀리초입니까?`,
      en: `Take ${distanceKm.toLocaleString("en-US")} km from Seoul to Singapore. By the rule of ${kmPerMs.say.en}, how many milliseconds does a round trip take at least?`,
    },
    unit: { ko: "밀리초", en: "milliseconds" },
    answer: floorMs,
    tolerance: 0.5,
    misses: [
      { value: floorMs / 2, why: { ko: "가는 시간만 셌습니다. 이 어림은 왕복입니다.", en: "That is one way. The rule speaks of there and back." } },
      { value: floorMs * 2, why: { ko: "이미 왕복인 값을 두 배 했습니다.", en: "The rule already counts both ways." } },
      { value: floorMs * roundTrips, why: { ko: "새 HTTPS 연결의 왕복 세 번을 셌습니다. 물은 것은 한 번입니다.", en: "That counts the three trips of a new HTTPS connection. One was asked for." } },
    ],
    explain: {
      ko: `${distanceKm} ÷ ${kmPerMs.value} = ${floorMs}입니다. 케이블의 우회와 장비 때문에 실제는 이보다 큽니다.`,
      en: `${distanceKm} ÷ ${kmPerMs.value} = ${floorMs}. Detours and equipment make real trips longer.`,
    },
  },
  {
    id: "choosing-a-region.what-helps",
    kind: "rows",
    section: "round-trips",
    facts: ["net.latency.fiber-rule", "net.backbone.interregion"],
    concepts: ["round-trip", "edge-location"],
    ask: {
      ko: "서버는 버지니아 북부에 있고 사용자는 서울에 있습니다. 다음 일은 사용자가 기다리는 시간을 줄입니까?",
      en: "The servers are in N. Virginia, the users in Seoul. Does each of these shorten the wait?",
    },
    columns: [
      { id: "shortens", text: { ko: "줄인다", en: "Shortens it" } },
      { id: "hardly", text: { ko: "거의 못 줄인다", en: "Hardly" } },
    ],
    rows: [
      {
        id: "cache", text: { ko: "바뀌지 않는 파일을 엣지 로케이션에 캐시한다", en: "Cache unchanging files at edge locations" }, right: "shortens",
        why: { ko: "먼 길을 아예 가지 않습니다.", en: "The long way is not taken at all." },
      },
      {
        id: "keep-alive", text: { ko: "열어 둔 연결을 다시 쓴다", en: "Reuse open connections" }, right: "shortens",
        why: { ko: "왕복 세 번이 한 번으로 줄어듭니다.", en: "Three round trips become one." },
      },
      {
        id: "fewer-requests", text: { ko: "차례로 보내던 요청 다섯을 하나로 합친다", en: "Merge five requests, sent one after the other, into one" }, right: "shortens",
        why: { ko: "왕복 횟수가 줄어듭니다.", en: "There are fewer round trips." },
      },
      {
        id: "bigger-servers", text: { ko: "한가한 서버를 더 큰 유형으로 바꾼다", en: "Give idle servers a bigger type" }, right: "hardly",
        why: { ko: "기다림은 계산이 아니라 거리에서 나옵니다.", en: "The wait comes from distance, not from computing." },
      },
      {
        id: "bandwidth", text: { ko: "작은 응답을 위해 대역폭을 두 배로 늘린다", en: "Double the bandwidth for small responses" }, right: "hardly",
        why: { ko: "길이 넓어져도 빛이 더 빨라지지는 않습니다.", en: "A wider road does not make light faster." },
      },
    ],
    explain: {
      ko: "거리가 정하는 하한은 줄지 않습니다. 먼 길을 가지 않거나 덜 가는 방법만 효과가 있습니다.",
      en: "The floor set by distance stays. What works is going less often, or not at all.",
    },
  },
  {
    id: "choosing-a-region.price-reason",
    kind: "one-choice",
    section: "price",
    facts: ["net.transfer.cross-region"],
    concepts: ["data-transfer", "region"],
    ask: {
      ko: "같은 인스턴스의 시간당 값이 두 일반 리전에서 다릅니다. 까닭은 무엇입니까?",
      en: "The same instance costs different amounts per hour in two standard Regions. Why?",
    },
    choices: [
      {
        id: "exchange",
        text: { ko: "각 나라의 돈을 달러로 바꾸는 환율이 날마다 다르다", en: "Exchange rates to dollars change from day to day" },
        right: false,
        why: { ko: "요금표는 처음부터 달러로 적혀 있습니다.", en: "The lists are in dollars to begin with." },
      },
      {
        id: "set-per-region",
        text: { ko: "AWS가 리전마다 값을 따로 정해 둔다", en: "AWS sets the price of an hour for each Region" },
        right: true,
        why: { ko: "일반 리전의 값은 달러로, 리전마다 정해져 있습니다.", en: "Prices of the standard Regions are in dollars, one list for each." },
      },
      {
        id: "distance",
        text: { ko: "고객의 주소에서 멀수록 시간당 값이 올라간다", en: "The hour costs more the farther you are from it" },
        right: false,
        why: { ko: "고객이 어디에 있든 그 리전의 값은 같습니다.", en: "A Region's price is the same wherever the customer is." },
      },
      {
        id: "load",
        text: { ko: "그 시각에 붐비는 리전일수록 온디맨드 값이 올라간다", en: "On-Demand prices rise with how busy a Region is at that hour" },
        right: false,
        why: { ko: "온디맨드 값은 시각에 따라 오르내리지 않습니다.", en: "On-Demand prices do not move with the hour." },
      },
    ],
    explain: {
      ko: "리전마다 정해진 달러 값이 있습니다. 환율은 청구서를 다른 돈으로 볼 때에야 들어옵니다.",
      en: "Each Region has its price in dollars. Exchange rates enter only when the bill is seen in other money.",
    },
  },
  {
    id: "choosing-a-region.cross-zone-cost",
    kind: "number",
    section: "price",
    facts: ["net.transfer.cross-az"],
    concepts: ["data-transfer", "availability-zone"],
    mistake: "M10",
    ask: {
      ko: `한 달에 ${sentGb} GB를 한 가용 영역에서 같은 리전의 다른 가용 영역으로 보냅니다. 값이 ${crossZone.say.ko}라면(확인되지 않은 값) 한 달에 모두 몇 달러입니까?`,
      en: `Each month ${sentGb} GB go from one zone to another zone of the same Region. At ${crossZone.say.en} (an unconfirmed price), what is the total for the month?`,
    },
    unit: { ko: "달러", en: "USD" },
    answer: transferUsd,
    tolerance: 0.001,
    misses: [
      { value: transferUsd / 2, why: { ko: "한쪽만 셌습니다. 나가는 쪽과 들어오는 쪽에 각각 붙습니다.", en: "That is one side. It is charged out of one zone and into the other." } },
      { value: 0, why: { ko: "무료인 것은 한 가용 영역 안에서 오갈 때입니다.", en: "Free is only what stays inside one zone." } },
    ],
    explain: {
      ko: `${sentGb} × ${crossZone.value} × 2 = ${transferUsd}입니다. 보내는 영역에서 나갈 때와 받는 영역으로 들어올 때 각각 붙습니다.`,
      en: `${sentGb} × ${crossZone.value} × 2 = ${transferUsd}: charged out of the sending zone and into the receiving one.`,
    },
  },
  {
    id: "choosing-a-region.which-work",
    kind: "rows",
    section: "example",
    facts: [],
    concepts: ["region"],
    ask: {
      ko: "데이터 요건이 없고 사용자는 서울에 있습니다. 조금 싼 먼 리전에 두어도 괜찮은 일은 어느 것입니까?",
      en: "No rule binds the data, and the users are in Seoul. Which work may go to a distant, slightly cheaper Region?",
    },
    columns: [
      { id: "seoul", text: { ko: "서울", en: "Seoul" } },
      { id: "distant", text: { ko: "먼 리전도 괜찮음", en: "Distant is fine" } },
    ],
    rows: [
      {
        id: "night-job", text: { ko: "밤새 계산해 아침에 결과 파일만 받는 일", en: "A computation overnight whose result is fetched in the morning" }, right: "distant",
        why: { ko: "왕복 시간을 기다리는 사람이 없습니다.", en: "Nobody waits for round trips." },
      },
      {
        id: "screen", text: { ko: "누를 때마다 서버에 묻는 예매 화면", en: "A booking screen that asks the server at each press" }, right: "seoul",
        why: { ko: "누를 때마다 먼 왕복을 기다립니다.", en: "Every press would wait for the long round trip." },
      },
      {
        id: "near-database", text: { ko: "서울의 데이터베이스에 수백 번 묻고 답을 만드는 서버", en: "A server that asks a database in Seoul hundreds of times for one answer" }, right: "seoul",
        why: { ko: "자주 말을 주고받는 것끼리는 한 리전에 둡니다.", en: "Things that talk often belong in one Region." },
      },
    ],
    explain: {
      ko: "왕복을 기다리는 사람이나 프로그램이 있는지가 가릅니다. 답은 리전이 아니라 일의 성격에 달려 있습니다.",
      en: "What decides is whether a person or a program waits for round trips. The answer lies in the work, not in the Region.",
    },
  },
  {
    id: "choosing-a-region.who-decides",
    kind: "one-choice",
    section: "data-residency",
    facts: [],
    concepts: ["data-residency"],
    ask: {
      ko: "고객의 진료 기록을 어느 나라에 두어도 되는지 정하려고 합니다. 어디에서 답을 찾아야 합니까?",
      en: "Where may patients’ records be kept? Where is the answer to be found?",
    },
    choices: [
      {
        id: "latency", right: false,
        text: { ko: "왕복 시간을 잰 결과", en: "Measured round trips" },
        why: { ko: "어디가 빠른지는 알려 주지만 어디가 되는지는 알려 주지 않습니다.", en: "They tell where it is fast, not where it is allowed." },
      },
      {
        id: "price", right: false,
        text: { ko: "리전마다의 요금표", en: "The price lists of the Regions" },
        why: { ko: "값은 허용되는 곳을 추린 뒤에 견줍니다.", en: "Prices are compared among the places allowed." },
      },
      {
        id: "law", right: true,
        text: { ko: "법과 계약, 그리고 약속", en: "Law, contracts and promises made" },
        why: { ko: "기술이 아니라 규칙이 정하는 문제입니다.", en: "Rules settle it, not technology." },
      },
      {
        id: "list", right: false,
        text: { ko: "서비스가 있는 리전의 목록", en: "The list of Regions with the service" },
        why: { ko: "서비스가 있다고 데이터를 두어도 되는 것은 아닙니다.", en: "That a service is there does not make it allowed." },
      },
    ],
    explain: {
      ko: "데이터를 두어도 되는 곳은 법과 계약과 약속에서 나옵니다. 어기면 되돌릴 수 없으니 먼저 묻습니다.",
      en: "Where data may lie follows from law, contracts and promises, and comes first because it cannot be undone.",
    },
  },
  {
    id: "choosing-a-region.across-partitions",
    kind: "one-choice",
    section: "data-residency",
    facts: ["geo.region.partitions"],
    concepts: ["data-residency", "partition"],
    ask: {
      ko: "일반 리전의 IAM 역할로 미국 정부용 리전의 버킷을 읽으려고 합니다. 어떻게 됩니까?",
      en: "An IAM role of an ordinary Region is to read a bucket in a US government Region. What happens?",
    },
    choices: [
      {
        id: "policy", right: false,
        text: { ko: "버킷 정책에 역할을 적으면 읽을 수 있다", en: "It works once the bucket policy names the role" },
        why: { ko: "다른 파티션의 주체는 정책에 적어도 통하지 않습니다.", en: "A principal of another partition does not count, even if named." },
      },
      {
        id: "slow", right: false,
        text: { ko: "읽을 수 있지만 느리다", en: "It works, but slowly" },
        why: { ko: "느린 것이 아니라 아예 되지 않습니다.", en: "It is not slow; it does not work at all." },
      },
      {
        id: "peering", right: false,
        text: { ko: "두 리전을 네트워크로 이으면 읽을 수 있다", en: "It works once the networks are joined" },
        why: { ko: "네트워크가 닿아도 자격 증명은 넘어가지 않습니다.", en: "Even with a network the credentials do not cross." },
      },
      {
        id: "refused", right: true,
        text: { ko: "자격 증명이 통하지 않아 거절된다", en: "It is refused: the credentials are not valid there" },
        why: { ko: "계정과 자격 증명은 파티션을 넘지 못합니다.", en: "Accounts and credentials do not cross partitions." },
      },
    ],
    explain: {
      ko: "데이터 요건이 엄격하면 파티션까지 달라집니다. 그곳의 계정과 자격 증명을 따로 써야 합니다.",
      en: "Strict requirements may mean another partition, with accounts and credentials of its own.",
    },
  },
];
