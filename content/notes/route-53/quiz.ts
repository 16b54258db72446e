import type { Question } from "@/engine/quiz/question";
import { countersIn } from "../../counters";
import { route53 } from "../../facts/route-53";

const interval = route53["r53.hc.interval"].value;
const fast = route53["r53.hc.interval.fast"].value;
const threshold = 2;
const ttl = 300;
const failover = interval * threshold + ttl;

const canary = 15;
const stable = 235;
const share = (canary / (canary + stable)) * 100;

const fails = countersIn("regions");
const moving = { since: 60, params: { strategy: "active", detectSeconds: interval * threshold, ttlSeconds: ttl, mix: "seoul" } };
const lostRegion = [60, { type: "fail-region", on: true }] as const;

export const questions: readonly Question[] = [
  {
    id: "route-53.apex",
    kind: "one-choice",
    section: "alias-or-cname",
    facts: ["r53.alias.apex"],
    concepts: ["alias-record", "hosted-zone"],
    ask: { ko: "example.com 자체를 Application Load Balancer로 보내려 합니다. 호스팅 영역에 무엇을 둡니까?", en: "The bare name example.com should lead to an Application Load Balancer. What goes into the hosted zone?" },
    choices: [
      { id: "cname", text: { ko: "로드 밸런서의 이름을 적은 CNAME 레코드", en: "A CNAME with the balancer's name" }, right: false, why: { ko: "영역의 꼭대기에는 CNAME을 둘 수 없습니다.", en: "A CNAME may not stand at the zone apex." } },
      { id: "a", text: { ko: "로드 밸런서의 지금 IP를 적은 A 레코드", en: "An A record with its current IPs" }, right: false, why: { ko: "로드 밸런서의 IP는 바뀝니다.", en: "A load balancer's IPs change." } },
      { id: "alias", text: { ko: "로드 밸런서를 가리키는 별칭 A 레코드", en: "An alias A record to the balancer" }, right: true, why: { ko: "Route 53이 지금 주소를 찾아 A로 답합니다.", en: "Route 53 finds the current addresses and answers with A." } },
      { id: "ns", text: { ko: "로드 밸런서의 이름을 적은 NS 레코드", en: "An NS record with the balancer's name" }, right: false, why: { ko: "NS는 영역을 맡은 네임 서버를 적는 곳입니다.", en: "NS lists the name servers of the zone." } },
    ],
    explain: { ko: "별칭은 꼭대기에도 둘 수 있고, 대상의 주소가 바뀌면 따라가며, AWS 리소스라면 쿼리가 무료입니다.", en: "An alias works at the apex, follows the target's addresses, and is free for AWS resources." },
  },
  {
    id: "route-53.which-policy",
    kind: "rows",
    section: "routing-policies",
    facts: ["r53.policies", "r53.weighted.max", "r53.latency", "r53.geolocation"],
    concepts: ["routing-policy"],
    ask: { ko: "어떤 라우팅 정책이 알맞습니까?", en: "Which routing policy fits?" },
    columns: [
      { id: "weighted", text: { ko: "가중치", en: "Weighted" } },
      { id: "latency", text: { ko: "지연 시간", en: "Latency" } },
      { id: "failover", text: { ko: "장애 조치", en: "Failover" } },
      { id: "geolocation", text: { ko: "지리적 위치", en: "Geolocation" } },
    ],
    rows: [
      { id: "canary", text: { ko: "새 버전에 트래픽의 5%만 보낸다", en: "Send 5% of traffic to a new version" }, right: "weighted", why: { ko: "몫을 숫자로 정합니다.", en: "It sets shares by number." } },
      { id: "law", text: { ko: "독일 사용자는 프랑크푸르트에서만 처리해야 한다", en: "Users in Germany must be served from Frankfurt" }, right: "geolocation", why: { ko: "빠르기가 아니라 사용자가 있는 나라로 정합니다.", en: "The user's country decides, not speed." } },
      { id: "fast", text: { ko: "서울과 버지니아 가운데 빨리 닿는 곳으로 보낸다", en: "Send people to Seoul or Virginia, whichever is quicker" }, right: "latency", why: { ko: "AWS가 잰 지연이 짧은 리전으로 답합니다.", en: "It answers with the Region of lower measured delay." } },
      { id: "notice", text: { ko: "사이트가 죽으면 S3의 안내 페이지로 보낸다", en: "If the site is down, send people to a notice page in S3" }, right: "failover", why: { ko: "기본이 비정상일 때만 보조로 답합니다.", en: "The secondary is the answer when the primary is unhealthy." } },
    ],
    explain: { ko: "몫은 가중치, 빠르기는 지연 시간, 예비는 장애 조치, 법과 언어는 지리적 위치입니다.", en: "Shares: weighted. Speed: latency. A spare: failover. Law and language: geolocation." },
  },
  {
    id: "route-53.failover-time",
    kind: "number",
    section: "ttl",
    facts: ["r53.hc.interval", "r53.hc.threshold"],
    concepts: ["dns-health-check", "dns-ttl"],
    mistake: "M32",
    ask: {
      ko: `상태 확인의 간격이 ${interval}초, 임계값이 ${threshold}번, 레코드의 TTL이 ${ttl}초입니다. 기본 서버가 죽은 뒤 TTL을 지키는 마지막 사용자가 옮겨 갈 때까지 대략 몇 초입니까?`,
      en: `Health checks run every ${interval} seconds with a threshold of ${threshold}; the record's TTL is ${ttl} seconds. Roughly how many seconds pass from the death of the primary until the last user whose resolver keeps to the TTL has moved?`,
    },
    unit: { ko: "초", en: "seconds" },
    answer: failover,
    tolerance: interval,
    misses: [
      {
        value: interval * threshold, why: { ko: "알아차리는 시간뿐입니다. 그다음 답을 잊어야 합니다.", en: "That is noticing alone; then the answer must be forgotten." },
        counter: fails("moved-within-60", [lostRegion], 900, moving),
      },
      { value: 0, why: { ko: "곧바로 가려지지 않습니다.", en: "It is not hidden at once." }, counter: fails("serves-all", [lostRegion], 900, { ...moving, since: 50 }) },
      {
        value: fast * threshold + ttl, why: { ko: "빠른 상태 확인의 간격으로 계산했습니다.", en: "That uses the interval of fast checks." },
        counter: fails("moved-within-320", [lostRegion], 900, moving),
      },
    ],
    explain: { ko: `${interval} × ${threshold} + ${ttl} = ${failover}입니다. TTL이 대부분을 차지하니 TTL부터 줄입니다.`, en: `${interval} × ${threshold} + ${ttl} = ${failover}. Most of it is the TTL, so shorten that first.` },
  },
  {
    id: "route-53.weight-share",
    kind: "number",
    section: "routing-policies",
    facts: ["r53.weighted.max"],
    concepts: ["routing-policy"],
    ask: { ko: `가중치가 ${stable}인 레코드와 ${canary}인 레코드가 있습니다. 둘째가 답으로 나오는 몫은 몇 %입니까?`, en: `Two records have the weights ${stable} and ${canary}. What share of answers, in %, goes to the second?` },
    unit: { ko: "%", en: "%" },
    answer: share,
    tolerance: 0.05,
    misses: [
      { value: canary, why: { ko: "가중치는 백분율이 아닙니다. 합으로 나눕니다.", en: "A weight is no percentage; divide by the sum." } },
      { value: Math.round((canary / stable) * 1000) / 10, why: { ko: "상대의 가중치로 나누었습니다. 자기까지 더한 합으로 나눕니다.", en: "That divides by the other weight; the sum includes its own." } },
      { value: 50, why: { ko: "차례대로 돌아가는 라운드 로빈이 아닙니다.", en: "It is no round robin." } },
    ],
    explain: { ko: `${canary} ÷ (${canary} + ${stable}) = ${share}%입니다. 리졸버가 기억하므로 실제 트래픽은 대강 따릅니다.`, en: `${canary} ÷ (${canary} + ${stable}) = ${share}%. Because resolvers remember, traffic follows roughly.` },
  },
  {
    id: "route-53.all-dead",
    kind: "one-choice",
    section: "health-checks",
    facts: ["r53.all-unhealthy"],
    concepts: ["dns-health-check", "routing-policy", "route-53"],
    ask: { ko: "가중치 레코드 셋에 모두 상태 확인이 있고, 셋 다 비정상입니다. Route 53은 무엇이라고 답합니까?", en: "Three weighted records with health checks are all unhealthy. What does Route 53 answer?" },
    choices: [
      { id: "nothing", text: { ko: "답할 것이 없다고 한다", en: "That there is no answer" }, right: false, why: { ko: "아무 답도 주지 않으면 살아날 기회도 없습니다.", en: "No answer would leave no chance at all." } },
      { id: "as-if", text: { ko: "모두 정상인 것처럼 가중치대로 답한다", en: "By the weights, as if all were healthy" }, right: true, why: { ko: "확인이 틀렸을 수도 있으니 답하는 편이 낫습니다.", en: "The checks may be wrong, so answering is better." } },
      { id: "last", text: { ko: "마지막까지 살아 있던 레코드로 답한다", en: "With the record that was alive last" }, right: false, why: { ko: "그런 순서는 기억하지 않습니다.", en: "No such order is kept." } },
      { id: "first", text: { ko: "가중치가 가장 큰 레코드 하나로 답한다", en: "With the record of the largest weight" }, right: false, why: { ko: "셋 모두 후보가 됩니다.", en: "All three are candidates." } },
    ],
    explain: { ko: "모두 비정상이면 모두 정상으로 칩니다. 로드 밸런서의 fail open과 같은 생각입니다.", en: "All unhealthy counts as all healthy, the same thought as a load balancer's fail open." },
  },
  {
    id: "route-53.not-nearest",
    kind: "one-choice",
    section: "routing-policies",
    facts: ["r53.latency"],
    concepts: ["routing-policy", "round-trip"],
    mistake: "M31",
    ask: { ko: "지연 시간 레코드를 서울, 시드니, 버지니아에 두었습니다. 하노이의 사용자는 어디로 갑니까?", en: "Latency records exist for Seoul, Sydney and Virginia. Where does a user in Hanoi go?" },
    choices: [
      { id: "singapore", text: { ko: "가장 가까운 싱가포르", en: "Singapore, the nearest Region" }, right: false, why: { ko: "레코드가 없는 리전은 답이 될 수 없습니다.", en: "A Region without a record cannot be the answer." } },
      { id: "ping", text: { ko: "그 순간 세 곳에 핑을 보내 빠른 곳", en: "Wherever a ping at that moment is quickest" }, right: false, why: { ko: "그때그때 재지 않습니다.", en: "Nothing is measured at that moment." } },
      { id: "measured", text: { ko: "셋 가운데 AWS가 잰 지연이 짧은 곳", en: "That with the lowest measured delay" }, right: true, why: { ko: "사용자 쪽 네트워크에서 각 리전까지 재어 둔 값을 씁니다.", en: "AWS's data between the user's network and each Region is used." } },
      { id: "distance", text: { ko: "셋 가운데 지도에서 가까운 서울", en: "Seoul, nearest of the three on the map" }, right: false, why: { ko: "거리가 아니라 지연입니다. 결과가 같을 수는 있어도 까닭이 다릅니다.", en: "It is delay, not distance. The result may agree; the reason does not." } },
    ],
    explain: { ko: "내가 레코드를 둔 리전 가운데서, 재어 둔 지연이 가장 짧은 곳입니다.", en: "Among the Regions where you have a record, the lowest measured delay." },
  },
  {
    id: "route-53.no-default",
    kind: "one-choice",
    section: "routing-policies",
    facts: ["r53.geolocation"],
    concepts: ["routing-policy"],
    ask: { ko: "한국과 일본에 지리적 위치 레코드를 두었더니 브라질의 사용자가 이름을 찾지 못한다고 합니다. 무엇을 더합니까?", en: "With geolocation records for Korea and Japan, users in Brazil say the name does not resolve. What do you add?" },
    choices: [
      { id: "default", text: { ko: "기본(*) 레코드", en: "A default (*) record" }, right: true, why: { ko: "어디에도 맞지 않는 사용자에게 답합니다.", en: "It answers users who match nothing else." } },
      { id: "check", text: { ko: "두 레코드의 상태 확인", en: "Health checks on both records" }, right: false, why: { ko: "정상이어도 브라질에는 맞지 않습니다.", en: "Healthy or not, they do not match Brazil." } },
      { id: "ttl", text: { ko: "더 짧은 TTL", en: "A shorter TTL" }, right: false, why: { ko: "기억이 아니라 답이 없는 것이 문제입니다.", en: "Memory is not the trouble; there is no answer." } },
      { id: "weight", text: { ko: "두 레코드의 가중치", en: "Weights on both records" }, right: false, why: { ko: "가중치는 다른 정책입니다.", en: "Weights belong to another policy." } },
    ],
    explain: { ko: "지리적 위치는 가장 작은 구역이 이기고, 맞는 것이 없으면 기본 레코드로 답합니다.", en: "In geolocation the smallest area wins, and the default serves the rest." },
  },
  {
    id: "route-53.inner-name",
    kind: "one-choice",
    section: "hosted-zones",
    facts: ["r53.policies", "vpc.dns.address"],
    concepts: ["hosted-zone", "vpc"],
    ask: { ko: "VPC 안의 앱은 db.internal을 프라이빗 주소로 찾고, 밖에서는 그 이름이 없는 것처럼 하려 합니다. 무엇을 씁니까?", en: "Apps in a VPC should find db.internal at a private address; outside, the name should not exist. What do you use?" },
    choices: [
      { id: "public", text: { ko: "프라이빗 주소를 적은 퍼블릭 호스팅 영역", en: "A public hosted zone with the private address" }, right: false, why: { ko: "밖에서도 이름이 보입니다.", en: "The name would be visible outside." } },
      { id: "private", text: { ko: "VPC에 연결한 프라이빗 호스팅 영역", en: "A private hosted zone tied to the VPC" }, right: true, why: { ko: "연결한 VPC 안에서만 답합니다.", en: "It answers inside the VPCs tied to it." } },
      { id: "geo", text: { ko: "VPC의 주소를 적은 IP 기반 라우팅", en: "IP-based routing with the VPC's range" }, right: false, why: { ko: "IP 기반은 퍼블릭 이름의 답을 고르는 정책입니다.", en: "That picks answers for public names." } },
      { id: "sg", text: { ko: "DNS 포트를 막은 보안 그룹", en: "A security group that blocks DNS" }, right: false, why: { ko: "VPC의 DNS는 보안 그룹이 거르지 않고, 이름을 만들지도 않습니다.", en: "Security groups do not filter the VPC's DNS, and they make no names." } },
    ],
    explain: { ko: "안쪽 이름은 프라이빗 호스팅 영역에 둡니다. VPC의 DNS 서버가 답합니다.", en: "Inner names go into a private hosted zone; the VPC's DNS server answers." },
  },
  {
    id: "route-53.who-asks-whom",
    kind: "order",
    section: "ttl",
    facts: ["r53.ttl"],
    concepts: ["route-53", "hosted-zone", "dns-ttl", "alias-record"],
    ask: { ko: "브라우저가 처음으로 www.example.com을 열 때의 순서를 맞추세요.", en: "A browser opens www.example.com for the first time. Put the steps in order." },
    steps: [
      { id: "cache", text: { ko: "브라우저와 운영 체제가 기억에서 찾는다", en: "Browser and operating system look in their memory" }, why: { ko: "기억에 있으면 아무에게도 묻지 않습니다.", en: "What is remembered is not asked." } },
      { id: "resolver", text: { ko: "리졸버에게 묻는다", en: "The resolver is asked" }, why: { ko: "사용자는 Route 53에 직접 묻지 않습니다.", en: "Users do not ask Route 53 themselves." } },
      { id: "delegation", text: { ko: "리졸버가 example.com의 네임 서버를 알아낸다", en: "The resolver finds the name servers of example.com" }, why: { ko: "도메인을 등록한 곳에 적어 둔 NS를 따라갑니다.", en: "It follows the NS listed at the registrar." } },
      { id: "answer", text: { ko: "Route 53이 정책에 따라 주소로 답한다", en: "Route 53 answers with an address by the policy" }, why: { ko: "별칭이라면 대상의 지금 주소를 찾아 답합니다.", en: "For an alias it looks up the target's current address." } },
      { id: "remember", text: { ko: "리졸버가 답을 TTL 동안 기억한다", en: "The resolver remembers the answer for its TTL" }, why: { ko: "같은 리졸버를 쓰는 다음 사람은 여기에서 답을 얻습니다.", en: "The next user of that resolver is answered from here." } },
    ],
    explain: { ko: "기억, 리졸버, 네임 서버, 답, 다시 기억의 순입니다. 기억이 두 번 나오는 까닭에 바꾼 것이 늦게 퍼집니다.", en: "Memory, resolver, name servers, answer, memory again. Memory on both ends is why changes spread slowly." },
  },
  {
    id: "route-53.health-facts",
    kind: "several-choices",
    section: "health-checks",
    facts: ["r53.hc.new", "r53.hc.share", "r53.hc.threshold", "r53.all-unhealthy"],
    concepts: ["dns-health-check"],
    ask: { ko: "Route 53 상태 확인의 설명으로 맞는 것을 모두 고르세요.", en: "Tick what is true of Route 53's health checks." },
    choices: [
      { id: "new", text: { ko: "새로 만든 확인은 결과가 모일 때까지 정상이다", en: "A new check is healthy until there is data" }, right: true, why: { ko: "그래서 만든 직후에는 죽은 곳도 답에 나올 수 있습니다.", en: "So just after, a dead endpoint may be answered." } },
      { id: "none", text: { ko: "확인이 없는 레코드는 늘 정상으로 친다", en: "A record without a check always counts as healthy" }, right: true, why: { ko: "장애 조치가 일어나지 않는 흔한 까닭입니다.", en: "A common reason why failover does nothing." } },
      { id: "alarm", text: { ko: "프라이빗 주소는 CloudWatch 경보로 살핀다", en: "For a private address they can watch a CloudWatch alarm" }, right: true, why: { ko: "확인하는 곳은 인터넷에 있습니다.", en: "The checkers are on the internet." } },
      { id: "query", text: { ko: "쿼리가 올 때마다 살아 있는지 확인한다", en: "They test whenever a query arrives" }, right: false, why: { ko: "미리 돌린 결과를 봅니다.", en: "Results of earlier checks are used." } },
      { id: "restart", text: { ko: "비정상인 서버를 다시 시작한다", en: "They restart an unhealthy server" }, right: false, why: { ko: "답에서 뺄 뿐 고치지 않습니다.", en: "They leave it out of answers and mend nothing." } },
    ],
    explain: { ko: "상태 확인은 답을 고르는 데만 쓰입니다. 서버를 되살리는 것은 Auto Scaling 같은 다른 것의 일입니다.", en: "Checks serve only to choose answers; bringing servers back is the work of others, such as Auto Scaling." },
  },
  {
    id: "route-53.alias-or-cname",
    kind: "rows",
    section: "alias-or-cname",
    facts: ["r53.alias.apex", "r53.alias.free"],
    concepts: ["alias-record"],
    ask: { ko: "별칭과 CNAME 가운데 무엇이 알맞습니까?", en: "Alias or CNAME?" },
    columns: [
      { id: "alias", text: { ko: "별칭", en: "Alias" } },
      { id: "cname", text: { ko: "CNAME", en: "CNAME" } },
    ],
    rows: [
      { id: "cdn", text: { ko: "example.com → CloudFront 배포", en: "example.com → a CloudFront distribution" }, right: "alias", why: { ko: "영역의 꼭대기입니다.", en: "It is the zone apex." } },
      { id: "shop", text: { ko: "shop.example.com → 다른 회사의 쇼핑몰 이름", en: "shop.example.com → a name at another company's shop" }, right: "cname", why: { ko: "AWS 밖의 이름이라 별칭으로 가리킬 수 없습니다.", en: "It is a name outside AWS." } },
      { id: "api", text: { ko: "api.example.com → 로드 밸런서, 쿼리 요금을 아끼려 한다", en: "api.example.com → a load balancer, saving on queries" }, right: "alias", why: { ko: "AWS 리소스의 별칭 쿼리는 무료입니다.", en: "Alias queries for AWS resources are free." } },
    ],
    explain: { ko: "AWS 안을 가리키면 별칭, 밖의 이름이면 CNAME입니다.", en: "Into AWS: alias. A name outside: CNAME." },
  },
  {
    id: "route-53.not-taken-up",
    kind: "one-choice",
    section: "hosted-zones",
    facts: [],
    concepts: ["hosted-zone"],
    ask: { ko: "다른 곳에서 산 도메인의 퍼블릭 호스팅 영역을 만들고 레코드도 넣었는데, 하루가 지나도 아무도 이름을 찾지 못합니다. 빠뜨린 일은 무엇입니까?", en: "A public hosted zone was made for a domain bought elsewhere, with its records. A day later nobody can resolve the name. What was left out?" },
    choices: [
      { id: "check", text: { ko: "레코드마다 상태 확인을 만드는 일", en: "Making health checks for the records" }, right: false, why: { ko: "확인이 없으면 정상으로 칩니다.", en: "Without checks they count as healthy." } },
      { id: "transfer", text: { ko: "도메인 등록을 Route 53으로 옮기는 일", en: "Transferring the registration to Route 53" }, right: false, why: { ko: "등록은 다른 곳에 두어도 됩니다.", en: "Registration may stay elsewhere." } },
      { id: "ns", text: { ko: "등록한 곳에 영역의 네임 서버를 적는 일", en: "Naming the zone's servers at the registrar" }, right: true, why: { ko: "세상은 등록한 곳에 적힌 네임 서버에만 묻습니다.", en: "The world asks only the name servers listed there." } },
      { id: "vpc", text: { ko: "호스팅 영역을 쓰려는 VPC에 연결하는 일", en: "Tying the hosted zone to a VPC of yours" }, right: false, why: { ko: "그것은 프라이빗 호스팅 영역의 일입니다.", en: "That is for private hosted zones." } },
    ],
    explain: { ko: "호스팅 영역을 만들면 네임 서버 이름을 받습니다. 등록한 곳에 그것을 적어야 위임이 끝납니다.", en: "A hosted zone comes with name servers; listing them at the registrar completes the delegation." },
  },
  {
    id: "route-53.moving-day",
    kind: "one-choice",
    section: "ttl",
    facts: ["r53.ttl"],
    concepts: ["dns-ttl"],
    ask: { ko: "TTL이 하루인 A 레코드의 주소를 토요일 새벽에 바꿉니다. 옮겨 가는 시간을 줄이려면 언제 무엇을 합니까?", en: "The address in an A record with a TTL of a day changes early on Saturday. What shortens the move, and when?" },
    choices: [
      { id: "same-time", text: { ko: "토요일 새벽에 주소와 함께 TTL을 줄인다", en: "Shorten the TTL on Saturday, together with the address" }, right: false, why: { ko: "이미 나간 답은 예전 TTL만큼 남습니다.", en: "Answers already given keep the old TTL." } },
      { id: "before", text: { ko: "목요일에 TTL을 줄여 두고 토요일에 주소를 바꾼다", en: "Shorten the TTL on Thursday and change the address on Saturday" }, right: true, why: { ko: "토요일이면 모두 짧은 TTL의 답을 기억하고 있습니다.", en: "By Saturday every answer still remembered carries the short TTL." } },
      { id: "delete", text: { ko: "금요일에 레코드를 지우고 토요일에 새로 만든다", en: "Delete the record on Friday and make a new one on Saturday" }, right: false, why: { ko: "하루 동안 이름이 없어집니다.", en: "The name would be gone for a day." } },
      { id: "checks", text: { ko: "금요일에 빠른 상태 확인으로 바꾼다", en: "Switch to fast health checks on Friday" }, right: false, why: { ko: "알아차리는 시간이 줄 뿐 기억하는 시간은 그대로입니다.", en: "That shortens noticing, not remembering." } },
    ],
    explain: { ko: "TTL은 답과 함께 나갑니다. 바꾸기 전에, 예전 TTL보다 일찍 줄여 두어야 합니다.", en: "The TTL leaves with the answer. Shorten it ahead of the change by more than the old TTL." },
  },
];
