import { route53Numbers as numbers } from "./route-53-numbers";
import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names, or in a stored copy of that page. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Commonly said, not read on a page of AWS; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

/** A page of the Amazon Route 53 Developer Guide. */
function guide(title: string, page: string): Source {
  return { title: `Amazon Route 53 Developer Guide: ${title}`, url: `https://docs.aws.amazon.com/Route53/latest/DeveloperGuide/${page}.html` };
}

/** A shape in the model of the Route 53 API that AWS ships with its SDK for Python. */
function sdk(shape: string): Source {
  return { title: `AWS SDK model (botocore 1.43.107), route53 ${shape}`, url: "https://github.com/boto/botocore/tree/1.43.107/botocore/data/route53/2013-04-01" };
}

const policies = guide("Choosing a routing policy", "routing-policy");
const alias = guide("Choosing between alias and non-alias records", "resource-record-sets-choosing-alias-non-alias");
const determining = guide("How Route 53 determines whether a health check is healthy", "dns-failover-determining-health-of-endpoints");
const choosing = guide("How Route 53 chooses records when health checking is configured", "health-checks-how-route-53-chooses-records");
const checkShape = sdk("HealthCheckConfig");

/** Names, records, routing policies and health checks of Amazon Route 53. */
export const route53 = {
  "r53.name": {
    value: 53, unit: "port", say: { ko: "53번 포트", en: "port 53" },
    meaning: { ko: "이름의 53은 DNS가 쓰는 포트 번호에서 왔다고 합니다.", en: "The 53 in the name is said to come from the port that DNS uses." },
    sources: [guide("What is Amazon Route 53?", "Welcome")], ...unsure,
  },
  "r53.alias.apex": {
    value: "allowed at the zone apex", say: { ko: "영역의 꼭대기에도 둘 수 있음", en: "allowed at the zone apex" },
    meaning: {
      ko: "별칭 레코드는 example.com처럼 영역의 꼭대기(zone apex)에도 둘 수 있습니다. CNAME은 둘 수 없습니다.",
      en: "An alias record may stand at the zone apex, such as example.com itself; a CNAME may not.",
    },
    sources: [alias], ...read,
  },
  "r53.alias.free": {
    value: 0, unit: "USD per query", say: { ko: "무료", en: "free" },
    meaning: { ko: "AWS 리소스를 가리키는 별칭 레코드의 쿼리에는 요금이 없고, CNAME 쿼리에는 요금이 있습니다.", en: "Queries for alias records that point to AWS resources are free; CNAME queries are charged." },
    sources: [alias], ...read,
  },
  "r53.ttl": {
    value: numbers["r53.ttl"], unit: "s", say: { ko: "60초", en: "60 seconds" },
    meaning: {
      ko: "별칭 레코드는 대상의 TTL을 따르며 로드 밸런서의 TTL은 60초입니다. 상태 확인과 함께 쓰는 레코드에는 60초 이하를 권합니다.",
      en: "An alias record takes the TTL of its target, 60 seconds for a load balancer. With health checks a TTL of 60 seconds or less is advised.",
    },
    sources: [sdk("ResourceRecordSet.TTL")], ...read,
  },
  "r53.policies": {
    value: 8, unit: "policies", say: { ko: "여덟 가지", en: "eight" },
    meaning: {
      ko: "라우팅 정책은 단순, 장애 조치, 지리적 위치, 지리 근접, 지연 시간, IP 기반, 다중 값 응답, 가중치의 여덟 가지입니다. IP 기반을 뺀 나머지는 프라이빗 호스팅 영역에서도 됩니다.",
      en: "There are eight routing policies: simple, failover, geolocation, geoproximity, latency, IP-based, multivalue answer and weighted. All but IP-based also work in private hosted zones.",
    },
    sources: [policies], ...read,
    older: { ko: "오래된 자료에는 지연 시간, 가중치, 장애 조치만 나오고 가중치를 라운드 로빈이라고 부릅니다.", en: "Older notes list only latency, weighted and failover, and call the weighted one round robin." },
  },
  "r53.weighted.max": {
    value: 255, unit: "weight", say: { ko: "0부터 255까지", en: "0 to 255" },
    meaning: {
      ko: "가중치는 0부터 255까지이고, 답에 나올 몫은 자기 가중치를 모두의 합으로 나눈 값입니다. 차례대로 돌아가는 것이 아닙니다. 0이면 빠지고, 모두 0이면 똑같이 나옵니다.",
      en: "A weight is 0 to 255, and a record's share of answers is its weight over the sum, not a turn in a row. Weight 0 takes it out; if all are 0, all are equally likely.",
    },
    sources: [sdk("ResourceRecordSet.Weight")], ...read,
  },
  "r53.weighted.zero-hc": {
    value: "used when all others are unhealthy", say: { ko: "나머지가 모두 비정상일 때", en: "used when all others are unhealthy" },
    meaning: {
      ko: "모든 가중치 레코드에 상태 확인이 있다면, 가중치가 0보다 큰 레코드가 모두 비정상일 때 가중치 0인 레코드를 씁니다.",
      en: "With health checks on all weighted records, those of weight 0 are used when every other is unhealthy.",
    },
    sources: [choosing], ...read,
  },
  "r53.latency": {
    value: "AWS's measurements between networks and Regions", say: { ko: "AWS가 잰 지연 시간", en: "latency as AWS measured it" },
    meaning: {
      ko: "지연 시간 라우팅은 레코드가 있는 리전 가운데, AWS가 사용자 쪽 네트워크와 데이터 센터 사이에서 재어 둔 지연이 가장 짧은 리전을 답합니다. 거리도, 그 순간의 측정도 아닙니다.",
      en: "Latency routing answers with the Region, among those that have a record, that has the lowest latency in AWS's data between users' networks and its data centers. It is neither distance nor a live test.",
    },
    sources: [policies, sdk("ResourceRecordSet.Region")], ...read,
    older: { ko: "오래된 자료는 가장 가까운 리전, 또는 지금 위치에서 가장 빠른 리전이라고 합니다.", en: "Older notes say the nearest Region, or the one fastest from where you are." },
  },
  "r53.geolocation": {
    value: ["continent", "country", "US state"], say: { ko: "대륙, 국가, 미국의 주", en: "continent, country or US state" },
    meaning: {
      ko: "지리적 위치 라우팅은 대륙, 국가, 미국의 주로 나누고 가장 작은 구역이 이깁니다. 기본(*) 레코드가 없으면 어디에도 맞지 않는 사용자는 답을 받지 못합니다.",
      en: "Geolocation routing goes by continent, country or US state, and the smallest area wins. Without a default (*) record users who match none get no answer.",
    },
    sources: [sdk("ResourceRecordSet.GeoLocation")], ...read,
  },
  "r53.geoproximity": {
    value: 99, unit: "bias", say: { ko: "−99부터 +99까지", en: "−99 to +99" },
    meaning: {
      ko: "지리 근접 라우팅은 리소스의 위치(리전, 로컬 영역 그룹, 좌표)와 사용자의 거리로 정하고, 편향값을 −99부터 +99까지 주어 맡는 구역을 넓히거나 좁힙니다.",
      en: "Geoproximity routing goes by distance to where the resource is (Region, Local Zone group or coordinates); a bias of −99 to +99 widens or narrows its area.",
    },
    sources: [sdk("GeoProximityLocation")], ...read,
  },
  "r53.multivalue": {
    value: 8, unit: "records", say: { ko: "8개", en: "8" },
    meaning: { ko: "다중 값 응답은 정상인 레코드를 한 번에 8개까지 돌려줍니다. 로드 밸런서를 대신하지는 않습니다.", en: "Multivalue answer returns up to 8 healthy records at a time. It is no load balancer." },
    sources: [policies], ...read,
  },
  "r53.hc.interval": {
    value: numbers["r53.hc.interval"], unit: "s", say: { ko: "30초", en: "30 seconds" },
    meaning: { ko: "상태 확인의 간격은 기본 30초이고 10초로 줄일 수 있습니다.", en: "A health check runs every 30 seconds by default; 10 can be chosen." },
    sources: [checkShape], ...read,
  },
  "r53.hc.interval.fast": {
    value: 10, unit: "s", say: { ko: "10초", en: "10 seconds" },
    meaning: { ko: "빠른 상태 확인의 간격은 10초입니다.", en: "A fast health check runs every 10 seconds." },
    sources: [checkShape], ...read,
  },
  "r53.hc.threshold": {
    value: numbers["r53.hc.threshold"], unit: "checks", say: { ko: "3번", en: "3" },
    meaning: { ko: "상태가 바뀌려면 같은 결과가 기본 3번 이어져야 합니다. 1번부터 10번까지 정할 수 있습니다.", en: "The status changes after 3 equal results in a row by default; 1 to 10 can be set." },
    sources: [checkShape], ...read,
  },
  "r53.hc.share": {
    value: 18, unit: "%", say: { ko: "18%", en: "18%" },
    meaning: { ko: "확인하는 곳 가운데 18%보다 많은 곳이 정상이라고 하면 정상으로 칩니다.", en: "An endpoint counts as healthy if more than 18% of the checkers say so." },
    sources: [determining], ...read,
  },
  "r53.hc.answer": {
    value: 2, unit: "s", say: { ko: "2초", en: "2 seconds" },
    meaning: { ko: "HTTP(S) 상태 확인은 4초 안에 연결되고 2초 안에 2xx나 3xx로 응답해야 정상입니다. TCP는 10초 안에 연결되면 됩니다.", en: "An HTTP(S) check passes if it connects within 4 seconds and gets a 2xx or 3xx within 2. TCP has 10 seconds to connect." },
    sources: [determining], ...read,
  },
  "r53.hc.new": {
    value: "healthy until there is data", say: { ko: "결과가 나올 때까지 정상", en: "healthy until there is data" },
    meaning: { ko: "새 상태 확인은 결과가 모일 때까지 정상으로 칩니다.", en: "A new health check counts as healthy until there is data." },
    sources: [determining], ...read,
  },
  "r53.all-unhealthy": {
    value: "all are treated as healthy", say: { ko: "모두 정상으로 치고 답함", en: "all are treated as healthy" },
    meaning: {
      ko: "한 묶음의 레코드가 모두 비정상이면 Route 53은 모두 정상으로 치고 정책대로 답합니다. 상태 확인이 없는 레코드는 늘 정상입니다. 쿼리가 올 때 확인하는 것이 아닙니다.",
      en: "If all records of a group are unhealthy, Route 53 treats all as healthy and answers by the policy. Records without a check always count as healthy. Nothing is checked when the query arrives.",
    },
    sources: [choosing], ...read,
  },
} as const satisfies Record<string, Fact>;
