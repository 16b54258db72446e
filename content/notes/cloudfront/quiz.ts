import type { Question } from "@/engine/quiz/question";
import { contentDelivery } from "../../facts/content-delivery";

const freePaths = contentDelivery["cf.invalidation.free"].value;
const pathPrice = contentDelivery["cf.invalidation.price"].value;

const requests = 2_000_000;
const hits = 96;
const atOrigin = (requests * (100 - hits)) / 100;

const deployments = 40;
const files = 100;
const paths = deployments * files;
const invalidationCost = Math.round((paths - freePaths) * pathPrice * 100) / 100;

export const questions: readonly Question[] = [
  {
    id: "cloudfront.why-low",
    kind: "one-choice",
    section: "cache-key",
    facts: ["cf.key.default"],
    concepts: ["cache-key", "cloudfront"],
    ask: { ko: "모두에게 똑같은 상품 사진의 적중률이 아주 낮습니다. 가장 그럴듯한 까닭은 무엇입니까?", en: "Product photos, the same for everyone, have a very low hit ratio. What is the likeliest reason?" },
    choices: [
      { id: "cookies", text: { ko: "모든 쿠키를 캐시 키에 넣었다", en: "All cookies are in the cache key" }, right: true, why: { ko: "사용자마다 사본이 따로 생깁니다.", en: "Each user gets copies of their own." } },
      { id: "ttl", text: { ko: "기본 TTL이 너무 길다", en: "The default TTL is too long" }, right: false, why: { ko: "TTL이 길면 적중률은 오릅니다.", en: "A long TTL raises the hit ratio." } },
      { id: "oac", text: { ko: "OAC로 버킷을 닫아 두었다", en: "The bucket is closed with OAC" }, right: false, why: { ko: "오리진을 누가 읽는지와 적중은 상관없습니다.", en: "Who may read the origin has no bearing on hits." } },
      { id: "policy", text: { ko: "오리진 요청 정책에 헤더를 더했다", en: "A header was added to the origin request policy" }, right: false, why: { ko: "전달만 하는 값은 캐시 키를 바꾸지 않습니다.", en: "What is only passed on does not change the key." } },
    ],
    explain: { ko: "응답을 바꾸지 않는 값이 캐시 키에 있으면 같은 내용의 사본이 잘게 갈립니다.", en: "Values in the key that do not change the answer split equal content into many copies." },
  },
  {
    id: "cloudfront.still-old",
    kind: "one-choice",
    section: "ttl-and-invalidation",
    facts: ["cf.invalidation.free", "cf.ttl"],
    concepts: ["cache-invalidation"],
    mistake: "M26",
    ask: { ko: "`app.js`를 바꾸고 `/*`를 무효화했습니다. 무효화가 끝났는데도 어떤 사용자는 예전 코드를 씁니다. 왜 그렇습니까?", en: "You replaced `app.js` and invalidated `/*`. It has completed, and some users still run the old code. Why?" },
    choices: [
      { id: "wildcard", text: { ko: "별표 경로는 파일마다 따로 적어야 지워진다", en: "A path with an asterisk has to be listed file by file" }, right: false, why: { ko: "별표로 끝나는 경로는 맞는 것을 모두 지웁니다.", en: "It removes everything that matches." } },
      { id: "browser", text: { ko: "그 사용자의 브라우저에 사본이 남아 있다", en: "Their browsers still hold a copy" }, right: true, why: { ko: "무효화는 CloudFront의 사본만 지웁니다.", en: "An invalidation removes CloudFront's copies only." } },
      { id: "dns", text: { ko: "그 사용자의 DNS 캐시가 아직 남아 있다", en: "Their DNS cache has not expired yet" }, right: false, why: { ko: "DNS는 어느 엣지로 갈지만 정합니다.", en: "DNS only decides which edge they go to." } },
      { id: "regional", text: { ko: "리전 엣지 캐시는 무효화되지 않는다", en: "The Regional Edge Cache is not invalidated" }, right: false, why: { ko: "CloudFront의 두 캐시가 모두 지워집니다.", en: "Both of CloudFront's caches are emptied." } },
    ],
    explain: { ko: "내용이 바뀌면 이름도 바뀌게 하면 브라우저의 낡은 사본을 걱정할 일이 없습니다.", en: "If the name changes with the content, stale copies in browsers no longer matter." },
  },
  {
    id: "cloudfront.which-edge",
    kind: "rows",
    section: "global-accelerator",
    facts: ["ga.what", "ga.endpoints", "cf.not-only-files"],
    concepts: ["global-accelerator", "cloudfront"],
    ask: { ko: "CloudFront와 Global Accelerator 가운데 무엇이 알맞습니까?", en: "CloudFront or Global Accelerator?" },
    columns: [
      { id: "cf", text: { ko: "CloudFront", en: "CloudFront" } },
      { id: "ga", text: { ko: "Global Accelerator", en: "Global Accelerator" } },
    ],
    rows: [
      { id: "udp", text: { ko: "UDP를 쓰는 온라인 게임", en: "An online game over UDP" }, right: "ga", why: { ko: "CloudFront는 HTTP를 다룹니다.", en: "CloudFront handles HTTP." } },
      { id: "images", text: { ko: "전 세계에 보내는 이미지와 동영상", en: "Images and video for the whole world" }, right: "cf", why: { ko: "엣지의 사본으로 답합니다.", en: "Copies at the edge answer." } },
      { id: "whitelist", text: { ko: "고객사 방화벽에 IP 둘만 등록해야 한다", en: "Customers' firewalls must list just two IPs" }, right: "ga", why: { ko: "고정 애니캐스트 주소를 줍니다.", en: "It gives static anycast addresses." } },
      { id: "api", text: { ko: "일부 응답을 잠깐 캐시해도 되는 HTTP API", en: "An HTTP API, some of whose answers may be cached briefly" }, right: "cf", why: { ko: "동적 콘텐츠도 나르고 필요한 것은 캐시합니다.", en: "It carries dynamic content and caches where you want." } },
      { id: "region", text: { ko: "DNS를 기다리지 않고 다른 리전으로 넘기는 TCP 서비스", en: "A TCP service that must move Regions without waiting for DNS" }, right: "ga", why: { ko: "주소는 그대로이고 뒤의 엔드포인트만 바뀝니다.", en: "The addresses stay; the endpoint behind them changes." } },
    ],
    explain: { ko: "HTTP와 캐시라면 CloudFront, TCP·UDP와 고정 IP라면 Global Accelerator입니다.", en: "HTTP and caching: CloudFront. TCP, UDP and fixed IPs: Global Accelerator." },
  },
  {
    id: "cloudfront.origin-load",
    kind: "number",
    section: "cache-key",
    facts: [],
    concepts: ["origin", "cache-key"],
    ask: {
      ko: `하루 요청이 ${requests.toLocaleString("en-US")}건입니다. 캐시 키를 정리해 적중률이 92%에서 ${hits}%로 올랐다면 오리진은 하루에 몇 건을 받습니까?`,
      en: `There are ${requests.toLocaleString("en-US")} requests a day. A tidier cache key lifts the hit ratio from 92% to ${hits}%. How many requests a day reach the origin now?`,
    },
    unit: { ko: "건", en: "requests" },
    answer: atOrigin,
    tolerance: 0,
    misses: [
      { value: requests * 0.08, why: { ko: "예전 적중률로 계산한 값입니다. 절반으로 줄었습니다.", en: "That is at the old ratio; it has halved." } },
      { value: (requests * hits) / 100, why: { ko: "엣지에서 응답한 수입니다.", en: "Those are answered at the edge." } },
    ],
    explain: { ko: `${requests.toLocaleString("en-US")} × 0.04 = ${atOrigin.toLocaleString("en-US")}입니다. 적중률이 4 올랐을 뿐인데 오리진의 일은 절반이 되었습니다.`, en: `${requests.toLocaleString("en-US")} × 0.04 = ${atOrigin.toLocaleString("en-US")}. The ratio rose by 4, and the origin's work halved.` },
  },
  {
    id: "cloudfront.what-goes-in",
    kind: "rows",
    section: "cache-key",
    facts: ["cf.key.default"],
    concepts: ["cache-key"],
    ask: { ko: "공개 상품 페이지입니다. 각 값을 어떻게 해야 합니까?", en: "A public product page. What should be done with each value?" },
    columns: [
      { id: "key", text: { ko: "캐시 키에 넣는다", en: "Put into the key" } },
      { id: "forward", text: { ko: "오리진에 전달만 한다", en: "Only pass on" } },
      { id: "drop", text: { ko: "둘 다 하지 않는다", en: "Neither" } },
    ],
    rows: [
      { id: "page", text: { ko: "몇 쪽인지 정하는 쿼리 문자열 `page`", en: "The query string `page`, which picks the page" }, right: "key", why: { ko: "응답이 달라집니다.", en: "It changes the answer." } },
      { id: "statistics", text: { ko: "서버가 통계에만 쓰는 헤더", en: "A header the server uses for statistics alone" }, right: "forward", why: { ko: "응답은 같지만 서버가 알고 싶어 합니다.", en: "The answer is the same, but the server wants it." } },
      { id: "campaign", text: { ko: "서버도 읽지 않는 광고 추적 쿼리 문자열", en: "An advertising tag in the query that no server reads" }, right: "drop", why: { ko: "넣으면 같은 페이지의 사본만 늘어납니다.", en: "In the key it would only multiply copies." } },
      { id: "language", text: { ko: "서버가 보고 번역을 고르는 언어 헤더", en: "The language header by which the server picks a translation" }, right: "key", why: { ko: "키에 없으면 남의 언어로 답합니다.", en: "Left out, people would get each other's language." } },
    ],
    explain: { ko: "응답을 바꾸는 값만 캐시 키에, 알고 싶은 값은 오리진 요청 정책에 넣습니다.", en: "Only what changes the answer goes into the key; what the server wants to know goes into the origin request policy." },
  },
  {
    id: "cloudfront.wrong-person",
    kind: "one-choice",
    section: "cache-key",
    facts: ["cf.key.default", "cf.ttl.minimum"],
    concepts: ["cache-key", "cloudfront"],
    ask: { ko: "`/my/orders`를 연 사용자에게 다른 사람의 주문 목록이 보였습니다. 무엇이 잘못되었습니까?", en: "A user opened `/my/orders` and saw someone else's orders. What went wrong?" },
    choices: [
      { id: "too-much", text: { ko: "캐시 키에 넣은 값이 너무 많았다", en: "There was too much in the cache key" }, right: false, why: { ko: "값이 많으면 섞이지 않고 미스가 납니다.", en: "Too much gives misses, not mixing." } },
      { id: "cached", text: { ko: "사람을 가리는 값 없이 이 경로를 캐시했다", en: "The path was cached without anything that tells people apart" }, right: true, why: { ko: "경로가 같으니 같은 사본으로 답했습니다.", en: "The same path was answered with the same copy." } },
      { id: "oac", text: { ko: "오리진에 OAC를 걸지 않았다", en: "The origin had no OAC" }, right: false, why: { ko: "OAC는 버킷을 누가 읽는지 정합니다.", en: "OAC is about who reads the bucket." } },
      { id: "tls", text: { ko: "인증서가 다른 리전에 있었다", en: "The certificate was in another Region" }, right: false, why: { ko: "그러면 연결부터 되지 않았을 것입니다.", en: "Then there would have been no connection." } },
    ],
    explain: { ko: "사람마다 다른 응답은 동작을 나누어 캐시하지 않습니다. 최소 TTL이 0보다 크면 오리진의 no-store도 듣지 않습니다.", en: "Personal answers get a behavior that caches nothing. With a minimum TTL above 0 even the origin's no-store is ignored." },
  },
  {
    id: "cloudfront.closed-bucket",
    kind: "several-choices",
    section: "origin-access",
    facts: ["cf.oac", "cf.certificate.region"],
    concepts: ["origin-access-control", "s3"],
    ask: { ko: "S3 버킷의 정적 사이트를 CloudFront로만 열려고 합니다. 해야 할 일을 모두 고르세요.", en: "A static site in an S3 bucket should be open through CloudFront alone. Tick what to do." },
    choices: [
      { id: "oac", text: { ko: "배포의 오리진에 OAC를 붙인다", en: "Attach OAC to the distribution's origin" }, right: true, why: { ko: "CloudFront가 요청에 서명하게 됩니다.", en: "CloudFront then signs its requests." } },
      { id: "policy", text: { ko: "버킷 정책에서 그 배포만 허용한다", en: "Allow that distribution in the bucket policy" }, right: true, why: { ko: "서명만으로는 버킷이 열리지 않습니다.", en: "A signature alone opens nothing." } },
      { id: "block", text: { ko: "퍼블릭 액세스 차단을 켠 채로 둔다", en: "Leave Block Public Access on" }, right: true, why: { ko: "퍼블릭으로 열 필요가 없습니다.", en: "The bucket need not be public." } },
      { id: "website", text: { ko: "정적 웹 사이트 엔드포인트를 오리진으로 쓴다", en: "Use the static website endpoint as origin" }, right: false, why: { ko: "그 엔드포인트는 퍼블릭이어야 하고 OAC와 함께 쓸 수 없습니다.", en: "It has to be public and does not go with OAC." } },
      { id: "nacl", text: { ko: "버킷의 보안 그룹에 엣지의 IP를 허용한다", en: "Allow the edges' IPs in the bucket's security group" }, right: false, why: { ko: "버킷에는 보안 그룹이 없습니다.", en: "Buckets have no security group." } },
    ],
    explain: { ko: "OAC로 서명하고, 버킷 정책이 그 배포만 허용하고, 퍼블릭 액세스는 막아 둡니다.", en: "OAC signs, the bucket policy admits that distribution, and public access stays blocked." },
  },
  {
    id: "cloudfront.no-store-ignored",
    kind: "one-choice",
    section: "ttl-and-invalidation",
    facts: ["cf.ttl.minimum"],
    concepts: ["origin", "cloudfront"],
    ask: { ko: "오리진이 `Cache-Control: no-store`를 보내는데도 CloudFront가 몇 분 동안 같은 응답을 돌려줍니다. 어디를 봅니까?", en: "The origin sends `Cache-Control: no-store`, and CloudFront still returns the same answer for minutes. Where do you look?" },
    choices: [
      { id: "minimum", text: { ko: "캐시 정책의 최소 TTL", en: "The cache policy's minimum TTL" }, right: true, why: { ko: "0보다 크면 오리진의 지시보다 앞섭니다.", en: "Above 0 it comes before what the origin says." } },
      { id: "maximum", text: { ko: "캐시 정책의 최대 TTL", en: "The cache policy's maximum TTL" }, right: false, why: { ko: "최대 TTL은 길어지지 않게 막을 뿐입니다.", en: "The maximum only stops it from being longer." } },
      { id: "dns", text: { ko: "별칭 레코드의 TTL", en: "The TTL of the alias record" }, right: false, why: { ko: "DNS의 TTL은 주소를 기억하는 시간입니다.", en: "That is how long an address is remembered." } },
      { id: "regional", text: { ko: "리전 엣지 캐시의 크기", en: "The size of the Regional Edge Cache" }, right: false, why: { ko: "크기가 TTL을 늘리지 않습니다.", en: "Size does not lengthen a TTL." } },
    ],
    explain: { ko: "TTL은 헤더와 정책이 함께 정하고, 최소 TTL은 오리진의 no-store보다 앞섭니다.", en: "Headers and policy set the TTL together, and the minimum comes before the origin's no-store." },
  },
  {
    id: "cloudfront.invalidation-bill",
    kind: "number",
    section: "ttl-and-invalidation",
    facts: ["cf.invalidation.free", "cf.invalidation.price"],
    concepts: ["cache-invalidation"],
    ask: {
      ko: `한 달에 ${deployments}번 배포하면서 매번 파일 ${files}개의 경로를 하나씩 무효화했습니다. 한 달에 ${freePaths.toLocaleString("en-US")}개까지 무료이고 그 뒤로 하나에 ${pathPrice}달러라면 요금은 몇 달러입니까?`,
      en: `${deployments} releases a month each invalidate ${files} paths one by one. With ${freePaths.toLocaleString("en-US")} paths a month free and USD ${pathPrice} for each after that, what is the charge in USD?`,
    },
    unit: { ko: "달러", en: "USD" },
    answer: invalidationCost,
    tolerance: 0.01,
    misses: [
      { value: Math.round(paths * pathPrice * 100) / 100, why: { ko: "무료 몫을 빼지 않았습니다.", en: "The free paths are not taken off." } },
      { value: 0, why: { ko: "경로를 하나씩 적었으니 무료 몫을 넘습니다. `/*` 하나로 적었다면 0입니다.", en: "Listed one by one they exceed the free ones. With a single `/*` it would be 0." } },
    ],
    explain: {
      ko: `(${deployments} × ${files} − ${freePaths}) × ${pathPrice} = ${invalidationCost}입니다. 이름에 버전을 넣으면 무효화가 거의 필요 없습니다.`,
      en: `(${deployments} × ${files} − ${freePaths}) × ${pathPrice} = ${invalidationCost}. With versions in names hardly any invalidation is needed.`,
    },
  },
  {
    id: "cloudfront.uncached-login",
    kind: "one-choice",
    section: "two-caches",
    facts: ["cf.not-only-files", "cf.how"],
    concepts: ["cloudfront", "edge-location"],
    mistake: "M25",
    ask: { ko: "캐시하지 않는 로그인 API를 CloudFront 뒤에 두면 무엇이 나아집니까?", en: "What is gained by putting a login API, which is never cached, behind CloudFront?" },
    choices: [
      { id: "none", text: { ko: "캐시하지 않으니 나아질 것이 없다", en: "Nothing, since nothing is cached" }, right: false, why: { ko: "연결을 맺는 거리가 줄어듭니다.", en: "The distance of opening a connection shrinks." } },
      { id: "edge-answer", text: { ko: "엣지가 로그인을 대신 처리해 준다", en: "The edge handles the login itself" }, right: false, why: { ko: "처리는 오리진이 합니다.", en: "The origin handles it." } },
      { id: "connection", text: { ko: "가까운 엣지와 연결을 맺고 AWS의 망으로 오리진까지 간다", en: "Users connect to a nearby edge and ride AWS's network from there" }, right: true, why: { ko: "연결을 여는 왕복이 짧아집니다.", en: "The round trips of opening a connection get short." } },
      { id: "static-ip", text: { ko: "사용자가 고정 IP 둘로 접속하게 된다", en: "Users get two fixed IPs to connect to" }, right: false, why: { ko: "그것은 Global Accelerator입니다.", en: "That is Global Accelerator." } },
    ],
    explain: { ko: "CloudFront는 파일 캐시이기 전에 엣지의 입구입니다. 동적 요청과 WebSocket, gRPC도 나릅니다.", en: "Before it is a cache CloudFront is an entrance at the edge, for dynamic requests, WebSocket and gRPC, too." },
  },
  {
    id: "cloudfront.certificate",
    kind: "one-choice",
    section: "origin-access",
    facts: ["cf.certificate.region"],
    concepts: ["cloudfront", "region"],
    ask: { ko: "서울 리전의 ACM에 `www.example.com` 인증서를 만들었는데 CloudFront의 목록에 나오지 않습니다. 무엇을 합니까?", en: "A certificate for `www.example.com` was made in ACM in Seoul, and CloudFront does not list it. What do you do?" },
    choices: [
      { id: "wait", text: { ko: "서울의 인증서가 엣지로 퍼질 때까지 기다린다", en: "Wait until it has spread to the edges" }, right: false, why: { ko: "다른 리전의 인증서는 퍼지지 않습니다.", en: "Certificates of other Regions do not spread." } },
      { id: "origin", text: { ko: "인증서를 로드 밸런서로 옮긴다", en: "Move it to the load balancer" }, right: false, why: { ko: "사용자와 CloudFront 사이의 인증서는 따로 필요합니다.", en: "The link from users to CloudFront needs its own." } },
      { id: "virginia", text: { ko: "us-east-1의 ACM에서 새로 만든다", en: "Make a new one in ACM in us-east-1" }, right: true, why: { ko: "CloudFront는 그 리전의 인증서를 씁니다.", en: "CloudFront uses certificates of that Region." } },
      { id: "distribution", text: { ko: "배포를 서울 리전에 다시 만든다", en: "Make the distribution again in Seoul" }, right: false, why: { ko: "배포는 리전에 속하지 않습니다.", en: "Distributions do not belong to a Region." } },
    ],
    explain: { ko: "CloudFront는 글로벌 서비스라 서비스가 어느 리전에 있든 인증서는 us-east-1에서 찾습니다.", en: "CloudFront is global; wherever the service runs, it looks for certificates in us-east-1." },
  },
  {
    id: "cloudfront.way-of-a-miss",
    kind: "order",
    section: "two-caches",
    facts: ["cf.how", "cf.oac"],
    concepts: ["edge-location", "origin", "origin-access-control"],
    ask: { ko: "아무도 연 적 없는 이미지를 한 사용자가 처음 엽니다. 순서를 맞추세요.", en: "A user opens an image that nobody has opened before. Put the steps in order." },
    steps: [
      { id: "dns", text: { ko: "DNS가 지연이 짧은 엣지 로케이션을 알려 준다", en: "DNS names an edge location with low latency" }, why: { ko: "어느 엣지로 갈지가 먼저 정해집니다.", en: "Which edge comes first." } },
      { id: "edge", text: { ko: "엣지가 캐시 키로 찾지만 없다", en: "The edge looks by cache key and has nothing" }, why: { ko: "첫 번째 미스입니다.", en: "The first miss." } },
      { id: "regional", text: { ko: "리전 엣지 캐시에도 없다", en: "The Regional Edge Cache has nothing, either" }, why: { ko: "두 번째 미스입니다.", en: "The second miss." } },
      { id: "origin", text: { ko: "CloudFront가 서명한 요청으로 S3에서 읽는다", en: "CloudFront reads from S3 with a signed request" }, why: { ko: "버킷은 OAC의 요청만 받습니다.", en: "The bucket admits OAC alone." } },
      { id: "keep", text: { ko: "돌아오며 두 캐시에 사본을 남기고 응답한다", en: "On the way back both caches keep a copy, and the user is answered" }, why: { ko: "다음 사람은 엣지에서 답을 얻습니다.", en: "The next user is answered at the edge." } },
    ],
    explain: { ko: "엣지, 리전 엣지 캐시, 오리진의 순으로 내려갔다가 사본을 남기며 올라옵니다.", en: "Down through edge, Regional Edge Cache and origin, and back up leaving copies." },
  },
];
