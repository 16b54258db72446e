import type { Question } from "@/engine/quiz/question";
import type { Params } from "@/engine/sim/model";
import { countersIn } from "../../counters";
import { loadBalancingSettings as settings } from "../../facts/load-balancing-settings";

const interval = 10;
const failures = 3;
const timeout = settings["elb.hc.timeout"].value;
const worstCase = interval * failures + timeout;

const fewTargets = 1;
const manyTargets = 4;
const shareOfMany = 50 / manyTargets;

const fails = countersIn("load-balancing");
const brisk = { since: 50, params: { intervalSeconds: interval, unhealthyThreshold: failures } };
const hang = [63, { type: "fail", target: 2, fault: "hang" }] as const;
const noneHealthy = fails("closed-if-none-healthy", [1, 2].map((target) => [60, { type: "fail", target, fault: "hang" }] as const), 300, {
  since: 50, params: { targetsA: 1, targetsB: 1, targetsC: 0, requestsPerSecond: 10 },
});
const lopsided = { targetsA: fewTargets, targetsB: manyTargets, targetsC: 0 };
/** A server leaves sooner than its requests end. */
const cut = (params: Params = {}) => fails("none-cut", [[60, { type: "deregister", target: 1 }]], 120, {
  since: 50, params: { requestsPerSecond: 20, serviceMs: 1000, sizes: "two-sizes", workers: 4, deregistrationDelaySeconds: 1, ...params },
});
const uneven = { sizes: "heavy-tail", requestsPerSecond: 30 };

/** An id is `load-balancers.<point>`, written by hand and never changed: readers' progress hangs on it. */
export const questions: readonly Question[] = [
  {
    id: "load-balancers.which-kind",
    kind: "rows",
    section: "kinds",
    facts: ["elb.kind.layer", "elb.kind.protocols", "elb.kind.static-ip"],
    concepts: ["elastic-load-balancing", "application-load-balancer", "network-load-balancer", "gateway-load-balancer"],
    mistake: "M21",
    ask: { ko: "요구에 맞는 로드 밸런서는 어느 것입니까?", en: "Which load balancer fits?" },
    columns: [
      { id: "alb", text: { ko: "ALB", en: "ALB" } },
      { id: "nlb", text: { ko: "NLB", en: "NLB" } },
      { id: "gwlb", text: { ko: "GWLB", en: "GWLB" } },
    ],
    rows: [
      {
        id: "host", text: { ko: "shop.example.com과 blog.example.com을 다른 서버로 보낸다", en: "shop.example.com and blog.example.com go to different servers" }, right: "alb",
        why: { ko: "호스트 이름은 HTTP 요청 안에 있으므로 7계층에서 보아야 합니다.", en: "The host name is inside the HTTP request: layer 7." },
      },
      {
        id: "fixed", text: { ko: "거래처가 방화벽에 우리 IP 주소를 등록해야 한다", en: "A partner must enter our IP addresses in a firewall" }, right: "nlb",
        why: { ko: "영역마다 고정 IP가 있는 것은 NLB입니다.", en: "An NLB has a static address in each zone." },
      },
      {
        id: "udp", text: { ko: "UDP로 통신하는 게임 서버에 나눈다", en: "Game servers that speak UDP" }, right: "nlb",
        why: { ko: "ALB는 HTTP와 HTTPS만 받습니다.", en: "An ALB takes HTTP and HTTPS only." },
      },
      {
        id: "inspect", text: { ko: "들어오는 모든 패킷을 방화벽 장비 여러 대에 나누어 거치게 한다", en: "All incoming packets pass through a fleet of firewalls" }, right: "gwlb",
        why: { ko: "포트와 프로토콜을 가리지 않고 패킷째 넘겨야 합니다.", en: "Whole packets of every port and protocol must be handed over." },
      },
      {
        id: "lambda", text: { ko: "일부 경로를 Lambda 함수가 처리한다", en: "Some paths are handled by a Lambda function" }, right: "alb",
        why: { ko: "Lambda 함수를 대상으로 둘 수 있는 것은 ALB입니다.", en: "Only an ALB takes Lambda functions as targets." },
      },
    ],
    explain: {
      ko: "무엇을 보아야 하는지 따지면 됩니다. 요청의 내용이면 ALB, 연결과 고정 IP면 NLB, 패킷 그대로면 GWLB입니다.",
      en: "Ask what must be looked at: the request, an ALB; the connection or a fixed IP, an NLB; raw packets, a GWLB.",
    },
  },
  {
    id: "load-balancers.two-services",
    kind: "one-choice",
    section: "parts",
    facts: ["elb.alb.rule-conditions"],
    concepts: ["listener", "target-group", "application-load-balancer"],
    ask: {
      ko: "한 도메인의 HTTPS로 들어오는 요청 가운데 /api는 API 서버로, 나머지는 웹 서버로 보내려 합니다. 가장 간단한 구성은 무엇입니까?",
      en: "Over HTTPS on one domain, /api is to go to API servers and everything else to web servers. What is the simplest set-up?",
    },
    choices: [
      {
        id: "two-balancers", text: { ko: "ALB 두 개를 만들고 도메인에 주소를 둘 다 적는다", en: "Two ALBs, both addresses in the domain's record" }, right: false,
        why: { ko: "DNS는 경로를 모르므로 요청이 섞입니다.", en: "DNS does not know paths; requests would be mixed." },
      },
      {
        id: "one-group", text: { ko: "대상 그룹 하나에 두 종류의 서버를 모두 등록한다", en: "One target group with both kinds of server" }, right: false,
        why: { ko: "대상 그룹의 대상은 같은 일을 한다고 보고 나눕니다.", en: "Targets of one group are taken to do the same work." },
      },
      {
        id: "rule", text: { ko: "리스너 하나에 경로 규칙을 두고 대상 그룹 둘로 보낸다", en: "One listener whose path rule leads to two target groups" }, right: true,
        why: { ko: "규칙이 경로를 보고 대상 그룹을 고릅니다.", en: "The rule picks the group by path." },
      },
      {
        id: "two-listeners", text: { ko: "443번 포트에 리스너를 두 개 만들어 하나씩 맡긴다", en: "Two listeners on port 443, one for each" }, right: false,
        why: { ko: "포트 하나에는 리스너 하나이고, 나누는 일은 규칙이 합니다.", en: "A port has one listener; rules do the routing." },
      },
    ],
    explain: {
      ko: "리스너가 받고 규칙이 고르고 대상 그룹이 나눕니다. 경로나 호스트에 따라 나누는 데 로드 밸런서를 더 만들 필요는 없습니다.",
      en: "The listener accepts, the rule chooses, the group shares. Routing by path or host needs no second load balancer.",
    },
  },
  {
    id: "load-balancers.way-of-a-request",
    kind: "order",
    section: "parts",
    facts: ["elb.dns.ttl"],
    concepts: ["elastic-load-balancing", "listener", "target-group"],
    ask: { ko: "ALB로 들어온 첫 요청이 지나는 순서는 무엇입니까?", en: "In what order does a first request to an ALB pass these?" },
    steps: [
      {
        id: "dns", text: { ko: "클라이언트가 이름으로 노드의 주소를 얻는다", en: "The client resolves the name to a node's address" },
        why: { ko: "ALB의 주소는 바뀌므로 이름으로 찾습니다.", en: "An ALB's addresses change, so it is found by name." },
      },
      {
        id: "listener", text: { ko: "리스너가 연결을 받아 암호를 푼다", en: "The listener accepts the connection and decrypts it" },
        why: { ko: "요청의 내용을 보려면 먼저 풀어야 합니다.", en: "It must be decrypted before its content can be looked at." },
      },
      {
        id: "rule", text: { ko: "규칙이 경로를 보고 대상 그룹을 고른다", en: "A rule picks the target group by path" },
        why: { ko: "규칙의 동작이 대상 그룹을 가리킵니다.", en: "The rule's action names the group." },
      },
      {
        id: "target", text: { ko: "정상인 대상 가운데 하나를 고른다", en: "One of the healthy targets is picked" },
        why: { ko: "알고리즘은 대상 그룹 안에서 쓰입니다.", en: "The algorithm works inside the group." },
      },
    ],
    explain: {
      ko: "DNS, 리스너, 규칙, 대상의 순서입니다. 상태 확인과 알고리즘은 마지막 단계, 대상 그룹 안의 일입니다.",
      en: "DNS, listener, rule, target. Health and algorithm belong to the last step, inside the group.",
    },
  },
  {
    id: "load-balancers.detection-time",
    kind: "number",
    section: "health",
    facts: ["elb.hc.worst-case", "elb.hc.timeout", "elb.hc.independent"],
    concepts: ["target-health-check"],
    mistake: "M22",
    ask: {
      ko: `ALB의 상태 확인 간격을 ${interval}초, 비정상 임계값을 ${failures}번으로 두고 제한 시간은 기본값 ${timeout}초입니다. 응답하지 않게 된 서버를 빼기까지 길게 잡아 몇 초가 걸립니까?`,
      en: `An ALB checks every ${interval} seconds with an unhealthy threshold of ${failures} and the default timeout of ${timeout} seconds. At worst, how many seconds until a server that stopped answering is dropped?`,
    },
    unit: { ko: "초", en: "seconds" },
    answer: worstCase,
    tolerance: 0,
    misses: [
      {
        value: 0, why: { ko: "곧바로 알 수는 없습니다. 연속 실패를 세어야 합니다.", en: "It is not known at once; failures in a row must be counted." },
        counter: fails("out-at-once", [hang], 120, brisk),
      },
      {
        value: interval * failures, why: { ko: "마지막 상태 확인이 제한 시간을 넘길 때까지도 기다립니다.", en: "The last check still has to time out." },
        counter: fails("out-within-30", [hang], 120, brisk),
      },
      {
        value: interval + timeout, why: { ko: "한 번 실패로는 비정상이 되지 않습니다.", en: "One failure does not make it unhealthy." },
        counter: fails("out-within-15", [hang], 120, brisk),
      },
    ],
    explain: {
      ko: `상태 확인 직후에 죽었다고 보면 ${interval} × ${failures} + ${timeout} = ${worstCase}초입니다. 이 시간 동안 그 서버로 간 요청은 실패합니다.`,
      en: `If it died just after a check: ${interval} × ${failures} + ${timeout} = ${worstCase}. Requests sent there meanwhile fail.`,
    },
  },
  {
    id: "load-balancers.all-unhealthy",
    kind: "one-choice",
    section: "fail-open",
    facts: ["elb.fail-open"],
    concepts: ["fail-open", "target-health-check"],
    ask: {
      ko: "배포 뒤 상태 확인 경로 /health만 404를 돌려주게 되었고 다른 경로는 멀쩡합니다. 모든 서버에 배포가 끝났습니다. 사용자는 무엇을 봅니까?",
      en: "After a deployment only the checked path /health answers 404; all else works. It has reached every server. What do users see?",
    },
    choices: [
      {
        id: "works", text: { ko: "서비스가 평소처럼 그대로 보인다", en: "The service works as it did before" }, right: true,
        why: { ko: "모두 비정상이면 모두에게 보내고, 다른 경로는 멀쩡합니다.", en: "When all are unhealthy all get requests, and the other paths work." },
      },
      {
        id: "error", text: { ko: "로드 밸런서의 오류 화면이 나온다", en: "An error page from the load balancer" }, right: false,
        why: { ko: "정상 대상이 없어도 등록된 대상이 있으면 보냅니다.", en: "With targets registered it sends, even if none is healthy." },
        counter: noneHealthy,
      },
      {
        id: "half", text: { ko: "절반쯤의 요청만 성공한다", en: "About half of the requests succeed" }, right: false,
        why: { ko: "요청을 절반만 보내는 규칙은 없습니다.", en: "No rule sends only half of them." },
      },
      {
        id: "hang", text: { ko: "정상이 될 때까지 요청이 기다린다", en: "Requests wait for a healthy server" }, right: false,
        why: { ko: "로드 밸런서는 요청을 쌓아 두고 기다리지 않습니다.", en: "A load balancer does not hold requests back." },
        counter: noneHealthy,
      },
    ],
    explain: {
      ko: "fail open 덕분에 상태 확인만 깨진 서비스가 살아남습니다. 다만 Auto Scaling 그룹이 ELB 상태 확인을 쓴다면 멀쩡한 서버를 종료하기 시작하므로 서둘러 고쳐야 합니다.",
      en: "Failing open saves a service whose check alone is broken. But an Auto Scaling group with ELB health checks will start terminating good servers, so mend it quickly.",
    },
  },
  {
    id: "load-balancers.who-replaces",
    kind: "one-choice",
    section: "health",
    facts: ["elb.no-repair", "asg.hc.types"],
    concepts: ["elastic-load-balancing", "target-health-check", "auto-scaling"],
    mistake: "M22",
    ask: {
      ko: "ALB 뒤의 인스턴스 네 대 가운데 하나의 프로그램이 죽어 unhealthy가 되었습니다. EC2 상태 검사는 통과합니다. Auto Scaling 그룹은 있지만 상태 확인은 기본 설정입니다. 어떻게 됩니까?",
      en: "One of four instances behind an ALB turns unhealthy because its program crashed. EC2 status checks pass. There is an Auto Scaling group with default health checks. What happens?",
    },
    choices: [
      {
        id: "balancer-replaces", text: { ko: "ALB가 새 인스턴스를 띄워 대신한다", en: "The ALB launches an instance in its place" }, right: false,
        why: { ko: "로드 밸런서는 인스턴스를 만들지 않습니다.", en: "A load balancer creates no instances." },
      },
      {
        id: "three", text: { ko: "세 대가 요청을 받고 죽은 것은 그대로 남는다", en: "Three take the requests, and the dead one stays" }, right: true,
        why: { ko: "그룹은 EC2 상태만 보고 있어 비정상인 줄 모릅니다.", en: "The group looks only at EC2's state and does not know." },
      },
      {
        id: "group-replaces", text: { ko: "그룹이 몇 분 안에 인스턴스를 교체한다", en: "The group replaces it within minutes" }, right: false,
        why: { ko: "ELB 상태 확인을 그룹에서 켜야 교체합니다.", en: "Only if ELB health checks are enabled for the group." },
      },
      {
        id: "reboot", text: { ko: "EC2가 인스턴스를 재부팅해 되살린다", en: "EC2 reboots it back to life" }, right: false,
        why: { ko: "EC2 상태 검사는 통과했으므로 아무 일도 하지 않습니다.", en: "Its status checks pass, so nothing happens." },
      },
    ],
    explain: {
      ko: "로드 밸런서는 보내지 않을 뿐입니다. 교체하려면 그룹의 상태 확인에 ELB를 더해야 하고, 그러면 대상이 비정상일 때 종료하고 새로 시작합니다.",
      en: "A load balancer only stops sending. Add ELB to the group's health checks, and it terminates and replaces unhealthy targets.",
    },
  },
  {
    id: "load-balancers.zone-share",
    kind: "number",
    section: "cross-zone",
    facts: ["elb.crosszone.example"],
    concepts: ["cross-zone"],
    ask: {
      ko: `NLB가 영역 둘에 걸쳐 있고 대상은 a에 ${fewTargets}개, b에 ${manyTargets}개입니다. 교차 영역은 기본값(꺼짐)입니다. 영역 b의 대상 하나가 받는 몫은 전체의 몇 %입니까?`,
      en: `An NLB spans two zones with ${fewTargets} target in a and ${manyTargets} in b, and cross-zone at its default (off). What share of all traffic does one target in b get, in percent?`,
    },
    unit: { ko: "%", en: "%" },
    answer: shareOfMany,
    tolerance: 0.01,
    misses: [
      {
        value: 100 / (fewTargets + manyTargets), why: { ko: "교차 영역을 켰을 때의 몫입니다.", en: "That is the share with cross-zone on." },
        counter: fails("equal-shares", [], 120, { params: { kind: "nlb", ...lopsided } }),
      },
      { value: 50, why: { ko: "영역 b 전체의 몫입니다. 대상 수로 나눕니다.", en: "That is the share of zone b; divide by its targets." } },
      { value: 25, why: { ko: "100을 영역 b의 대상 수로 나눴습니다. b에는 절반만 옵니다.", en: "You divided 100; only half comes to b." } },
    ],
    explain: {
      ko: `DNS가 두 노드에 절반씩 보내므로 50 ÷ ${manyTargets} = ${shareOfMany}입니다. 영역 a의 하나는 혼자 50을 받습니다.`,
      en: `DNS sends half to either node: 50 ÷ ${manyTargets} = ${shareOfMany}. The one in zone a takes 50 alone.`,
    },
  },
  {
    id: "load-balancers.crosszone-defaults",
    kind: "rows",
    section: "cross-zone",
    facts: ["elb.kind.crosszone"],
    concepts: ["cross-zone", "application-load-balancer", "network-load-balancer", "gateway-load-balancer"],
    ask: { ko: "아무것도 바꾸지 않았을 때 교차 영역 로드 밸런싱은 켜져 있습니까?", en: "With nothing changed, is cross-zone load balancing on?" },
    columns: [
      { id: "on", text: { ko: "켜짐", en: "On" } },
      { id: "off", text: { ko: "꺼짐", en: "Off" } },
    ],
    rows: [
      {
        id: "alb", text: { ko: "ALB", en: "ALB" }, right: "on", why: { ko: "늘 켜져 있고, 대상 그룹에서만 끌 수 있습니다.", en: "Always on; only a target group can turn it off." },
        counters: { off: fails("zones-get-equal-shares", [], 120, { params: lopsided }) },
      },
      {
        id: "nlb", text: { ko: "NLB", en: "NLB" }, right: "off", why: { ko: "켜야 다른 영역의 대상을 씁니다.", en: "It uses other zones' targets only if you turn it on." },
        counters: { on: fails("equal-shares", [], 120, { params: { kind: "nlb", ...lopsided } }) },
      },
      {
        id: "gwlb", text: { ko: "GWLB", en: "GWLB" }, right: "off", why: { ko: "기본으로 같은 영역의 어플라이언스만 씁니다.", en: "By default it uses appliances of its own zone." },
        counters: { on: fails("equal-shares", [], 120, { params: { kind: "gwlb", ...lopsided } }) },
      },
    ],
    explain: {
      ko: "ALB만 처음부터 모든 영역의 대상을 씁니다. NLB와 GWLB는 꺼져 있으므로 영역마다 대상을 고르게 두어야 합니다.",
      en: "Only an ALB uses all zones from the start. With NLB and GWLB keep the zones equally filled.",
    },
  },
  {
    id: "load-balancers.sticky-after-scale-out",
    kind: "one-choice",
    section: "sticky",
    facts: ["elb.sticky.algorithm", "elb.kind.sticky.duration"],
    concepts: ["sticky-session", "horizontal-scaling"],
    ask: {
      ko: "고정 세션을 켠 ALB 뒤의 서버를 세 대에서 여섯 대로 늘렸는데, 옛 세 대는 여전히 바쁘고 새 세 대는 한가합니다. 모두 healthy입니다. 까닭은 무엇입니까?",
      en: "Behind an ALB with sticky sessions three servers became six. The old three are still busy, the new ones almost idle, all healthy. Why?",
    },
    choices: [
      {
        id: "bound", text: { ko: "쿠키가 있는 사용자는 옛 서버로 계속 간다", en: "Users with a cookie keep going to the old servers" }, right: true,
        why: { ko: "알고리즘은 쿠키가 없는 첫 요청에만 쓰입니다.", en: "The algorithm is used only for a first request without a cookie." },
      },
      {
        id: "threshold", text: { ko: "새 서버는 상태 확인을 다섯 번 통과해야 요청을 받는다", en: "New servers need five passed checks first" }, right: false,
        why: { ko: "이미 healthy이고, 새 대상은 한 번만 통과하면 됩니다.", en: "They are healthy already, and a new target needs one pass." },
      },
      {
        id: "dns", text: { ko: "DNS가 아직 옛 서버의 주소를 돌려준다", en: "DNS still returns the old servers' addresses" }, right: false,
        why: { ko: "DNS가 돌려주는 것은 서버가 아니라 로드 밸런서 노드의 주소입니다.", en: "DNS returns the nodes of the load balancer, not servers." },
      },
      {
        id: "zones", text: { ko: "새 서버가 다른 가용 영역에 있어 노드가 쓰지 않는다", en: "The new ones are in another zone, which the nodes do not use" }, right: false,
        why: { ko: "ALB는 교차 영역이 켜져 있습니다.", en: "An ALB has cross-zone on." },
      },
    ],
    explain: {
      ko: "고정 세션은 서버를 늘린 효과를 늦춥니다. 쿠키가 끝나거나 새 사용자가 와야 새 서버로 갑니다. 세션을 밖에 두면 켤 필요가 없습니다.",
      en: "Stickiness delays the effect of scaling out until cookies end or new users come. With sessions kept outside you do not need it.",
    },
  },
  {
    id: "load-balancers.sticky-facts",
    kind: "several-choices",
    section: "sticky",
    facts: ["elb.kind.sticky", "elb.sticky.algorithm"],
    concepts: ["sticky-session"],
    ask: { ko: "고정 세션에 관한 설명으로 맞는 것을 모두 고르세요.", en: "What is true of sticky sessions?" },
    choices: [
      {
        id: "cookie", text: { ko: "ALB는 쿠키로, NLB는 출발지 IP로 클라이언트를 알아본다", en: "An ALB knows clients by cookie, an NLB by source IP" }, right: true,
        why: { ko: "NLB는 HTTP를 보지 않아 쿠키를 쓸 수 없습니다.", en: "An NLB does not look at HTTP, so it has no cookies." },
      },
      {
        id: "default", text: { ko: "ALB의 대상 그룹을 만들면 처음부터 켜져 있다", en: "It is on from the start for an ALB's target group" }, right: false,
        why: { ko: "기본은 꺼져 있습니다.", en: "It is off by default." },
      },
      {
        id: "copy", text: { ko: "세션의 내용을 다른 대상에도 복사해 둔다", en: "It copies the session to other targets" }, right: false,
        why: { ko: "어디로 보낼지만 기억할 뿐 세션의 내용은 모릅니다.", en: "It remembers where to send, not what is in the session." },
      },
      {
        id: "lost", text: { ko: "대상이 비정상이 되면 다른 대상으로 넘어가고 세션을 잃을 수 있다", en: "If the target turns unhealthy, the client moves on and may lose the session" }, right: true,
        why: { ko: "서버 안에만 있던 세션은 함께 사라집니다.", en: "A session kept only on that server is gone." },
        counter: fails("clients-stay", [[60, { type: "fail", target: 1, fault: "crash" }]], 300, { since: 60, params: { sticky: true } }),
      },
    ],
    explain: {
      ko: "고정 세션은 길 안내일 뿐 저장소가 아닙니다. 세션을 지키려면 밖에 두어야 합니다.",
      en: "Stickiness is a signpost, not a store. To keep sessions, put them outside.",
    },
  },
  {
    id: "load-balancers.cut-uploads",
    kind: "one-choice",
    section: "join-and-leave",
    facts: ["elb.kind.drain", "elb.kind.drain.max"],
    concepts: ["deregistration-delay", "target-group"],
    ask: {
      ko: "동영상 올리기는 길면 15분이 걸립니다. 서버를 바꿀 때마다 진행 중이던 올리기 몇 개가 끊깁니다. 대상 그룹의 설정은 모두 기본값입니다. 무엇을 바꿉니까?",
      en: "Uploading a video takes up to 15 minutes. Whenever servers are replaced, some uploads in progress break off. The target group has all defaults. What do you change?",
    },
    choices: [
      {
        id: "unhealthy", text: { ko: "비정상 임계값을 10번으로 올린다", en: "Raise the unhealthy threshold to 10" }, right: false,
        why: { ko: "서버가 고장 난 것이 아니라 떠나는 것입니다.", en: "The server is leaving, not failing." },
        counter: cut({ unhealthyThreshold: 10 }),
      },
      {
        id: "delay", text: { ko: "등록 취소 지연을 15분보다 길게 늘린다", en: "Raise the deregistration delay above 15 minutes" }, right: true,
        why: { ko: "기본은 300초라 그보다 긴 요청이 끊깁니다.", en: "The default of 300 seconds cuts longer requests." },
      },
      {
        id: "sticky", text: { ko: "고정 세션을 켜서 같은 서버로 가게 한다", en: "Turn on stickiness so that users stay on a server" }, right: false,
        why: { ko: "같은 서버로 보내도 그 서버가 떠나면 끊깁니다.", en: "The upload breaks when that very server leaves." },
        counter: cut({ sticky: true }),
      },
      {
        id: "slow", text: { ko: "느린 시작을 켜서 새 서버를 천천히 투입한다", en: "Turn on slow start so that new servers come in gently" }, right: false,
        why: { ko: "들어오는 서버의 설정이고, 끊기는 것은 나가는 서버입니다.", en: "That concerns joining; it is the leaving server that cuts." },
        counter: cut({ slowStartSeconds: 900 }),
      },
    ],
    explain: {
      ko: "draining에서 기다리는 시간은 가장 긴 요청보다 길어야 합니다. 3,600초까지 늘릴 수 있습니다.",
      en: "The time in draining must exceed the longest request. It can be up to 3,600 seconds.",
    },
  },
  {
    id: "load-balancers.what-each-state-gets",
    kind: "rows",
    section: "join-and-leave",
    facts: ["elb.target.initial", "elb.target.draining", "elb.slowstart.rules", "elb.target.healthy"],
    concepts: ["deregistration-delay", "target-health-check", "target-group"],
    ask: { ko: "같은 그룹에 정상 대상이 여럿 있을 때, 각 대상은 새 요청을 얼마나 받습니까?", en: "With other healthy targets in the group, how many new requests does each get?" },
    columns: [
      { id: "none", text: { ko: "받지 않음", en: "None" } },
      { id: "rising", text: { ko: "점점 늘어남", en: "Rising" } },
      { id: "full", text: { ko: "제 몫", en: "Its share" } },
    ],
    rows: [
      { id: "initial", text: { ko: "막 등록되어 첫 상태 확인을 기다리는 대상", en: "Just registered, awaiting its first check" }, right: "none", why: { ko: "initial입니다. 상태 확인을 한 번 통과해야 받습니다.", en: "initial: it must pass one check first." } },
      { id: "slow", text: { ko: "느린 시작을 켠 그룹에 들어와 방금 정상이 된 대상", en: "Just healthy, in a group with slow start" }, right: "rising", why: { ko: "정한 시간 동안 일정하게 늘어납니다.", en: "Its share rises linearly over the time you set." } },
      { id: "fresh", text: { ko: "기본 설정의 그룹에서 방금 정상이 된 대상", en: "Just healthy, in a group with defaults" }, right: "full", why: { ko: "느린 시작이 꺼져 있으면 곧바로 제 몫을 받습니다.", en: "Without slow start it gets its share at once." } },
      { id: "draining", text: { ko: "등록을 취소해 draining인 대상", en: "Deregistered, draining" }, right: "none", why: { ko: "하던 요청만 마칩니다.", en: "It only finishes the requests it has." } },
    ],
    explain: {
      ko: "들어올 때는 상태 확인과 느린 시작이, 나갈 때는 등록 취소 지연이 흐름을 조절합니다.",
      en: "The check and slow start govern joining, the deregistration delay leaving.",
    },
  },
  {
    id: "load-balancers.client-address",
    kind: "one-choice",
    section: "kinds",
    facts: ["elb.kind.source.alb", "elb.kind.source.nlb"],
    concepts: ["application-load-balancer", "network-load-balancer"],
    ask: {
      ko: "ALB를 앞에 두었더니 웹 서버의 접속 로그에 프라이빗 IP 주소 몇 개만 남습니다. 사용자의 주소를 남기려면 어떻게 합니까?",
      en: "Since an ALB stands in front, the web server's access log shows only a few private addresses. How do you log the users' addresses?",
    },
    choices: [
      {
        id: "cross", text: { ko: "대상 그룹의 교차 영역 로드 밸런싱을 끈다", en: "Turn off cross-zone for the target group" }, right: false,
        why: { ko: "다른 영역으로 보내는지와 주소는 관계가 없습니다.", en: "Sending to other zones has nothing to do with addresses." },
      },
      {
        id: "eip", text: { ko: "ALB의 노드마다 탄력적 IP를 붙인다", en: "Attach Elastic IPs to the ALB's nodes" }, right: false,
        why: { ko: "ALB에는 붙일 수 없고, 붙여도 출발지는 ALB입니다.", en: "An ALB takes none, and the source would still be the ALB." },
      },
      {
        id: "header", text: { ko: "X-Forwarded-For 헤더를 로그에 적는다", en: "Log the X-Forwarded-For header" }, right: true,
        why: { ko: "ALB가 클라이언트의 주소를 그 헤더에 덧붙입니다.", en: "The ALB appends the client's address there." },
      },
      {
        id: "sticky", text: { ko: "출발지 IP를 쓰는 고정 세션을 켠다", en: "Turn on stickiness by source IP" }, right: false,
        why: { ko: "어디로 보낼지를 정할 뿐이고 ALB에는 없는 방식입니다.", en: "That only decides where to send, and an ALB does not offer it." },
      },
    ],
    explain: {
      ko: "ALB는 클라이언트의 연결을 끝내고 대상과 새 연결을 맺으므로 출발지가 ALB로 보입니다. NLB의 인스턴스 대상이라면 클라이언트 주소가 그대로 보입니다.",
      en: "An ALB ends the client's connection and opens its own to the target. With an NLB and instance targets the client's address is preserved.",
    },
  },
  {
    id: "load-balancers.uneven-times",
    kind: "one-choice",
    section: "algorithms",
    facts: ["elb.kind.algorithm"],
    concepts: ["target-group", "application-load-balancer"],
    ask: {
      ko: "보고서 요청은 짧으면 10밀리초, 길면 20초가 걸립니다. ALB의 라운드 로빈에서 어떤 서버는 밀리고 어떤 서버는 놉니다. 무엇을 바꿉니까?",
      en: "Report requests take from 10 milliseconds to 20 seconds. Under the ALB's round robin some servers queue while others idle. What do you change?",
    },
    choices: [
      {
        id: "lor", text: { ko: "least_outstanding_requests로 바꾼다", en: "Switch to least_outstanding_requests" }, right: true,
        why: { ko: "처리 중인 요청이 적은 서버에 주므로 긴 요청을 안은 서버를 피합니다.", en: "It avoids servers that are still busy with long requests." },
      },
      {
        id: "weighted", text: { ko: "weighted_random으로 바꾸고 고정 세션을 켠다", en: "Switch to weighted_random with stickiness on" }, right: false,
        why: { ko: "둘은 함께 쓸 수 없습니다.", en: "The two cannot be combined." },
        counter: fails("none-turned-away", [], 600, { params: { ...uneven, algorithm: "weighted_random" } }),
      },
      {
        id: "slow-start", text: { ko: "느린 시작을 900초로 켠다", en: "Turn on slow start with 900 seconds" }, right: false,
        why: { ko: "새로 들어온 대상에만 쓰입니다.", en: "It concerns newly joined targets only." },
        counter: fails("none-turned-away", [], 600, { params: { ...uneven, slowStartSeconds: 900 } }),
      },
      {
        id: "nlb", text: { ko: "교차 영역을 끈 NLB로 바꾼다", en: "Move to an NLB without cross-zone" }, right: false,
        why: { ko: "연결 단위로 고정되므로 요청을 나누지 못합니다.", en: "It fixes connections and does not spread requests." },
        counter: fails("none-turned-away", [], 600, { params: { ...uneven, kind: "nlb" } }),
      },
    ],
    explain: {
      ko: "라운드 로빈은 요청 수를 고르게 할 뿐 걸리는 시간은 보지 않습니다. 요청마다 시간이 크게 다르면 처리 중인 수를 보는 방식이 낫습니다.",
      en: "Round robin evens out the number of requests, not their duration. When durations differ much, look at what is in progress.",
    },
  },
  {
    id: "load-balancers.fail-open-truths",
    kind: "several-choices",
    section: "fail-open",
    facts: ["elb.fail-open", "elb.fail-open.thresholds", "elb.dns.ttl"],
    concepts: ["fail-open", "cross-zone"],
    ask: { ko: "ALB의 대상 그룹에 대상이 여섯 개 있습니다. 맞는 설명을 모두 고르세요.", en: "An ALB's target group has six targets. What is true?" },
    choices: [
      {
        id: "one-left", text: { ko: "하나만 정상이면 그 하나가 모든 요청을 받는다", en: "If one is healthy, it gets all requests" }, right: true,
        why: { ko: "기본 기준은 정상 대상 1개이므로 아직 열리지 않습니다.", en: "The default threshold is one healthy target, so it does not open yet." },
      },
      {
        id: "all", text: { ko: "여섯이 모두 비정상이면 여섯 모두에 보낸다", en: "If all six are unhealthy, all six get requests" }, right: true,
        why: { ko: "이것이 fail open입니다.", en: "That is failing open." },
        counter: noneHealthy,
      },
      {
        id: "block", text: { ko: "여섯이 모두 비정상이면 요청을 막고 알린다", en: "If all six are unhealthy, it blocks requests and alerts you" }, right: false,
        why: { ko: "막지 않습니다. 알림은 경보를 만들어야 옵니다.", en: "It blocks nothing; an alert needs an alarm." },
        counter: noneHealthy,
      },
      {
        id: "ttl", text: { ko: "영역 하나가 DNS에서 빠져도 한동안 그 주소로 오는 요청이 있다", en: "After a zone leaves DNS, some requests still come to its address" }, right: true,
        why: { ko: "클라이언트는 TTL 동안 옛 주소를 씁니다.", en: "Clients use the old address for the TTL." },
        counter: fails("dead-zone-gets-none", [[60, { type: "fail-zone", zone: "a" }]], 120, { since: 60 }),
      },
    ],
    explain: {
      ko: "로드 밸런서는 정상 대상에만 보내되, 하나도 없으면 모두에게 보냅니다. 한 대만 남으면 그 한 대에 요청이 몰려 쓰러질 수 있으니 기준을 올리는 것도 방법입니다.",
      en: "It sends to healthy targets only, but to all if there is none. When one is left it may be crushed, so a higher threshold can make sense.",
    },
  },
  {
    id: "load-balancers.appliance-path",
    kind: "one-choice",
    section: "kinds",
    facts: ["elb.kind.gwlb.port", "elb.kind.gwlb.failure"],
    concepts: ["gateway-load-balancer"],
    ask: {
      ko: "GWLB 뒤의 방화벽 장비가 받는 것은 무엇입니까?",
      en: "What does a firewall appliance behind a GWLB receive?",
    },
    choices: [
      {
        id: "http", text: { ko: "암호가 풀린 HTTP 요청과 원래 주소를 담은 헤더", en: "Decrypted HTTP requests with the original address in a header" }, right: false,
        why: { ko: "GWLB는 HTTP를 보지 않고 암호도 풀지 않습니다.", en: "A GWLB does not look at HTTP and decrypts nothing." },
      },
      {
        id: "copy", text: { ko: "지나간 트래픽의 사본", en: "A copy of traffic that has already passed" }, right: false,
        why: { ko: "사본이라면 막을 수 없습니다. 트래픽이 장비를 거쳐 갑니다.", en: "A copy could not be blocked; traffic goes through the appliance." },
      },
      {
        id: "packet", text: { ko: "GENEVE로 싼 원래의 IP 패킷", en: "The original IP packet wrapped in GENEVE" }, right: true,
        why: { ko: "고치지 않은 패킷이므로 장비가 출발지와 목적지를 그대로 봅니다.", en: "Unchanged, so the appliance sees source and destination." },
      },
      {
        id: "nat", text: { ko: "출발지 주소가 GWLB로 바뀐 패킷", en: "Packets whose source is changed to the GWLB" }, right: false,
        why: { ko: "주소를 바꾸지 않으려고 싸서 보냅니다.", en: "It wraps them in order not to change addresses." },
      },
    ],
    explain: {
      ko: "GWLB는 패킷을 GENEVE로 싸서 6081번 포트로 넘기고 되돌려받습니다. 한 흐름은 같은 장비로 갑니다.",
      en: "A GWLB wraps packets in GENEVE on port 6081 and takes them back. One flow goes to one appliance.",
    },
  },
  {
    id: "load-balancers.redirect",
    kind: "one-choice",
    section: "parts",
    facts: ["elb.alb.actions"],
    concepts: ["listener", "application-load-balancer"],
    ask: { ko: "http://로 온 사용자를 https://로 보내려 합니다. 서버 코드를 고치지 않고 어떻게 합니까?", en: "Users who come by http:// are to be sent to https://. How, without changing server code?" },
    choices: [
      {
        id: "listener", text: { ko: "80번 리스너의 규칙에 리디렉션 동작을 둔다", en: "Give the listener on port 80 a redirect action" }, right: true,
        why: { ko: "서버까지 가지 않고 ALB가 답합니다.", en: "The ALB answers itself; no server is reached." },
      },
      {
        id: "forward", text: { ko: "80번 리스너에서 443번 포트의 대상으로 전달한다", en: "Forward from port 80 to targets on port 443" }, right: false,
        why: { ko: "사용자와 ALB 사이는 여전히 암호화되지 않습니다.", en: "Between user and ALB it stays unencrypted." },
      },
      {
        id: "security-group", text: { ko: "보안 그룹에서 80번 포트를 막는다", en: "Close port 80 in the security group" }, right: false,
        why: { ko: "옮겨 가지 못하고 접속이 실패합니다.", en: "Users are not moved; they fail to connect." },
      },
      {
        id: "health", text: { ko: "상태 확인의 성공 코드에 301을 더한다", en: "Add 301 to the codes that pass the health check" }, right: false,
        why: { ko: "상태 확인의 판정만 바뀌고 사용자의 요청은 그대로입니다.", en: "That changes the check, not users' requests." },
      },
    ],
    explain: {
      ko: "ALB 리스너 규칙의 동작에는 전달 말고도 리디렉션과 고정 응답이 있습니다.",
      en: "Besides forwarding, a listener rule of an ALB can redirect or give a fixed response.",
    },
  },
  {
    id: "load-balancers.where-requests-go",
    kind: "rows",
    section: "fail-open",
    facts: ["elb.fail-open", "elb.fail-open.thresholds", "elb.kind.crosszone"],
    concepts: ["fail-open", "target-health-check", "cross-zone"],
    ask: {
      ko: "ALB의 대상 그룹에 영역마다 세 대씩 여섯 대가 있고 설정은 기본값입니다. 요청은 어디로 갑니까?",
      en: "An ALB's target group has six targets, three in each of two zones, with default settings. Where do requests go?",
    },
    columns: [
      { id: "healthy", text: { ko: "정상 대상에만", en: "Healthy targets only" } },
      { id: "all", text: { ko: "여섯 대 모두에", en: "All six" } },
    ],
    rows: [
      { id: "two", text: { ko: "영역 a에서 두 대가 비정상이다", en: "Two in zone a are unhealthy" }, right: "healthy", why: { ko: "정상 대상이 넷이나 있습니다.", en: "Four are healthy." } },
      { id: "zone", text: { ko: "영역 a의 세 대가 모두 비정상이다", en: "All three in zone a are unhealthy" }, right: "healthy", why: { ko: "영역 a의 주소가 DNS에서 빠지고, 요청은 b의 정상 대상으로 갑니다.", en: "Zone a's address leaves DNS, and requests go to the healthy ones in b." } },
      { id: "one", text: { ko: "여섯 가운데 한 대만 정상이다", en: "Just one of the six is healthy" }, right: "healthy", why: { ko: "기본 기준이 한 대라 아직 열리지 않습니다. 그 한 대에 몰립니다.", en: "The threshold is one, so it does not open yet; that one gets everything." } },
      {
        id: "none", text: { ko: "여섯 대가 모두 비정상이다", en: "All six are unhealthy" }, right: "all", why: { ko: "fail open입니다.", en: "It fails open." },
        counters: { healthy: noneHealthy },
      },
    ],
    explain: {
      ko: "정상 대상이 하나라도 있으면 그쪽으로, 하나도 없으면 모두에게 보냅니다. 한 대에 몰리는 것을 막으려면 기준을 올려 둡니다.",
      en: "With any healthy target, requests go there; with none, to all. Raise the threshold to keep everything from landing on one.",
    },
  },
  {
    id: "load-balancers.leaving-in-order",
    kind: "order",
    section: "join-and-leave",
    facts: ["asg.transition.a08", "elb.alb.transition.h07", "elb.alb.transition.h08"],
    concepts: ["deregistration-delay", "auto-scaling"],
    ask: { ko: "Auto Scaling 그룹이 ALB 뒤의 인스턴스 하나를 줄입니다. 일이 일어나는 순서는 무엇입니까?", en: "An Auto Scaling group scales in one instance behind an ALB. In which order do these happen?" },
    steps: [
      { id: "deregister", text: { ko: "대상 그룹에서 등록을 취소한다", en: "It is deregistered from the target group" }, why: { ko: "끄기 전에 요청부터 끊어야 합니다.", en: "Requests must stop before it does." } },
      { id: "draining", text: { ko: "draining이 되어 새 요청이 오지 않는다", en: "It is draining and gets no new requests" }, why: { ko: "하던 요청은 계속됩니다.", en: "Those in progress go on." } },
      { id: "finish", text: { ko: "하던 요청을 마치거나 등록 취소 지연이 끝난다", en: "Its requests finish, or the deregistration delay ends" }, why: { ko: "지연보다 긴 요청은 여기서 끊깁니다.", en: "Longer requests are cut off here." } },
      {
        id: "terminate", text: { ko: "인스턴스가 종료된다", en: "The instance is terminated" }, why: { ko: "마지막에 꺼집니다.", en: "It goes last." },
        counter: fails("none-cut", [[60, { type: "stop-instance", target: 1 }]], 120, { since: 50, params: { requestsPerSecond: 20, serviceMs: 1000, workers: 4 } }),
      },
    ],
    explain: {
      ko: "등록 취소가 먼저이고 종료가 나중입니다. 그래서 지연을 알맞게 잡으면 사용자는 줄어드는 것을 알아채지 못합니다.",
      en: "Deregistration comes first, termination last. With a fitting delay users notice nothing.",
    },
  },
  {
    id: "load-balancers.which-error",
    kind: "rows",
    section: "errors",
    facts: ["elb.alb.error.502", "elb.alb.error.503", "elb.alb.error.504", "elb.alb.connect-timeout"],
    concepts: ["application-load-balancer", "target-group"],
    ask: { ko: "ALB가 돌려주는 오류 코드는 무엇입니까?", en: "Which error does the ALB return?" },
    columns: [
      { id: "502", text: { ko: "502", en: "502" } },
      { id: "503", text: { ko: "503", en: "503" } },
      { id: "504", text: { ko: "504", en: "504" } },
    ],
    rows: [
      { id: "empty", text: { ko: "그룹의 원하는 용량을 0으로 낮춰 대상이 하나도 없다", en: "The group was scaled to 0, and no target is registered" }, right: "503", why: { ko: "보낼 대상이 없습니다.", en: "There is nothing to send to." } },
      { id: "firewall", text: { ko: "대상의 보안 그룹이 ALB에서 오는 연결을 막는다", en: "The target's security group blocks connections from the ALB" }, right: "504", why: { ko: "연결을 맺지 못한 채 시간이 다 됩니다.", en: "The connection is never made, and time runs out." } },
      { id: "slow", text: { ko: "보고서 하나를 만드는 데 유휴 제한 시간보다 오래 걸린다", en: "Making a report takes longer than the idle timeout" }, right: "504", why: { ko: "연결은 맺었지만 답이 제때 오지 않습니다.", en: "Connected, but no answer in time." } },
      { id: "crash", text: { ko: "프로그램이 답하다 말고 죽어 연결이 끊긴다", en: "The program dies while answering and the connection breaks" }, right: "502", why: { ko: "답을 온전히 받지 못했습니다.", en: "The answer did not arrive whole." } },
    ],
    explain: {
      ko: "503은 대상이 없다, 504는 늦다, 502는 답이 잘못되었다는 뜻입니다. 유휴 제한 시간을 늘리기 전에 왜 늦는지부터 봅니다.",
      en: "503: no targets. 504: too late. 502: a bad answer. Before raising the idle timeout, see why it is slow.",
    },
  },
  {
    id: "load-balancers.do-tame-the-tail",
    kind: "do",
    lab: "load-balancing",
    challenge: "load-balancing.tame-the-tail",
    section: "algorithms",
    facts: ["elb.kind.algorithm"],
    concepts: ["elastic-load-balancing"],
    ask: { ko: "실습에서 직접 해 보세요. 느린 대상이 섞였을 때 응답 시간의 긴 꼬리를 줄이는 과제입니다.", en: "Do it in the lab: shorten the long tail of response times when one target is slow." },
    explain: { ko: "처리 중인 요청을 세어 나누는 방식은 밀린 대상을 피해 갑니다.", en: "An algorithm that counts what is in flight goes round the target that has fallen behind." },
  },
  {
    id: "load-balancers.servers-stay-private",
    kind: "one-choice",
    section: "parts",
    facts: [],
    concepts: ["listener", "application-load-balancer"],
    ask: { ko: "인터넷에서 오는 요청을 받는 ALB 뒤의 웹 서버에 ALB를 거치지 않고는 아무도 닿지 못하게 하려면 어떻게 합니까?", en: "Web servers stand behind an ALB that takes requests from the internet. How do you see to it that nobody reaches them past the ALB?" },
    choices: [
      {
        id: "internal", right: false, text: { ko: "ALB를 내부 로드 밸런서로 바꾼다", en: "Make the ALB an internal load balancer" },
        why: { ko: "그러면 인터넷에서 온 사용자도 ALB에 닿지 못합니다.", en: "Then users on the internet cannot reach the ALB either." },
      },
      {
        id: "group", right: true, text: { ko: "프라이빗 서브넷에 두고 ALB의 보안 그룹만 허용한다", en: "Put them into private subnets and allow only the group of the ALB" },
        why: { ko: "서버에는 퍼블릭 주소가 필요 없고, ALB에서 온 것만 받습니다.", en: "They need no public address and accept only what comes from the ALB." },
      },
      {
        id: "public", right: false, text: { ko: "퍼블릭 서브넷에 두고 80번 포트를 모두에게 연다", en: "Put them into public subnets and open port 80 to everybody" },
        why: { ko: "ALB를 거치지 않고 서버의 주소로 바로 들어올 수 있습니다.", en: "Anybody could go straight to the address of a server." },
      },
      {
        id: "sticky", right: false, text: { ko: "고정 세션을 켜 두고 쿠키가 없는 요청은 버린다", en: "Turn on sticky sessions, and drop requests without the cookie" },
        why: { ko: "고정 세션은 같은 대상으로 보내는 기능이지 막는 기능이 아닙니다.", en: "Stickiness sends a client to the same target; it blocks nothing." },
      },
    ],
    explain: {
      ko: "퍼블릭 주소는 로드 밸런서에만 있으면 됩니다. 서버의 보안 그룹은 로드 밸런서의 보안 그룹을 출발지로 적습니다.",
      en: "Only the load balancer needs public addresses. The group of the servers names the group of the load balancer as its source.",
    },
  },
];
