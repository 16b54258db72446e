import { loadBalancingSettings as settings } from "@/content/facts/load-balancing-settings";
import type { Text } from "@/engine/locale";
import type { Knob, LabConditions, ValueSpec } from "@/engine/sim/model";
import { algorithms, faults } from "./choices";
import { mostTargets, zoneNames, type LoadBalancingActionType } from "./state";
import { faultNames } from "./labels";
import { algorithmNames } from "./text";

const both = (words: string): Text => ({ ko: words, en: words });
const inSeconds: Text = { ko: "초", en: "s" };
const none: Text = both("");
const value = (id: keyof typeof settings): number => settings[id].value;

const groups = {
  traffic: { ko: "트래픽", en: "Traffic" },
  targets: { ko: "대상", en: "Targets" },
  balancer: { ko: "로드 밸런서", en: "Load balancer" },
  health: { ko: "상태 확인과 등록 취소", en: "Health check and deregistration" },
} as const satisfies Record<string, Text>;

const number = (min: number, max: number, step: number, unit: Text): ValueSpec & { kind: "number" } => ({ kind: "number", min, max, step, unit });
const choice = (...options: readonly (readonly [id: string, label: Text])[]): ValueSpec & { kind: "choice" } => ({ kind: "choice", options: options.map(([id, label]) => ({ id, label })) });
const algorithmChoice = choice(...algorithms.map((id) => [id, algorithmNames[id]] as const));
const zoneChoice = choice(...zoneNames.map((id) => [id, both(id)] as const));
const outside: Text = { ko: "이 범위를 벗어난 값은 받지 않습니다.", en: "Values outside this range are refused." };
const help = (ko: string, en: string): Text => ({ ko, en });
const limited = (ko: string, en: string): Text => ({ ko: `${ko} ${outside.ko}`, en: `${en} ${outside.en}` });

const targetsIn = (zone: string): { readonly kind: "number" } & Omit<Extract<Knob, { kind: "number" }>, "id"> => ({
  ...number(0, 4, 1, { ko: "개", en: "targets" }), label: { ko: `영역 ${zone}의 대상`, en: `Targets in zone ${zone}` },
  help: limited(`가용 영역 ${zone}에 처음부터 등록된 대상의 수입니다.`, `Targets registered in Availability Zone ${zone} from the start.`), group: groups.targets,
});

const knobs: readonly Knob[] = [
  { id: "requestsPerSecond", ...number(0, 200, 1, { ko: "건/초", en: "req/s" }), label: { ko: "도착률", en: "Arrival rate" }, help: limited("초당 평균 요청 수입니다. 0이면 요청이 오지 않습니다.", "Mean requests per second. At 0 none come."), group: groups.traffic },
  { id: "algorithm", ...algorithmChoice, label: { ko: "선택 알고리즘", en: "Algorithm" }, help: help("ALB가 대상을 고르는 방법입니다. NLB와 GWLB는 흐름의 해시로 고릅니다.", "How an ALB picks a target. NLB and GWLB hash the flow."), group: groups.balancer },
  { id: "intervalSeconds", ...number(value("elb.hc.interval.min"), value("elb.hc.interval.max"), 1, inSeconds), label: { ko: "상태 확인 간격", en: "Check interval" }, help: limited("대상 하나에 상태 확인을 보내는 간격입니다.", "Time between two checks of one target."), group: groups.health },
  {
    id: "arrivals", ...choice(["random", help("무작위(푸아송)", "random (Poisson)")], ["even", help("일정한 간격", "evenly spaced")], ["bursts", help("1분마다 20초 동안 두 배", "doubled for 20 s of each minute")]),
    label: { ko: "도착 방식", en: "Arrivals" }, help: help("요청이 도착하는 모양입니다.", "The pattern in which requests come."), group: groups.traffic,
  },
  {
    id: "sizes", ...choice(["fixed", help("모두 같음", "all the same")], ["exponential", help("지수 분포", "exponential")], ["two-sizes", help("작은 것과 큰 것", "two sizes")], ["heavy-tail", help("긴 꼬리", "heavy tail")]),
    label: { ko: "요청의 크기", en: "Request sizes" }, help: help("요청마다 드는 일의 분포입니다. 평균은 모두 같습니다.", "How work differs between requests. The mean is the same."), group: groups.traffic,
  },
  { id: "serviceMs", ...number(10, 1000, 10, both("ms")), label: { ko: "평균 처리 시간", en: "Mean service time" }, help: limited("성능 1x인 대상이 요청 하나를 처리하는 평균 시간입니다.", "Mean time a target of power 1x works on a request."), group: groups.traffic },
  { id: "clients", ...number(10, 500, 10, { ko: "명", en: "clients" }), label: { ko: "클라이언트", en: "Clients" }, help: limited("고정 세션과 흐름에 쓰이는 클라이언트 수입니다. 몇몇이 요청 대부분을 보냅니다.", "Clients behind cookies and flows. A few of them send most requests."), group: groups.traffic },
  { id: "targetsA", ...targetsIn("a") },
  { id: "targetsB", ...targetsIn("b") },
  { id: "targetsC", ...targetsIn("c") },
  { id: "powers", ...choice(["equal", help("모두 같음", "equal")], ["mixed", help("1x, 2x, 4x 섞임", "mixed: 1x, 2x, 4x")]), label: { ko: "대상의 성능", en: "Power of targets" }, help: help("성능이 2x인 대상은 같은 일을 절반의 시간에 합니다.", "A 2x target does the same work in half the time."), group: groups.targets },
  { id: "workers", ...number(1, 4, 1, { ko: "건", en: "requests" }), label: { ko: "동시 처리", en: "Workers" }, help: limited("대상 하나가 동시에 처리하는 요청 수입니다.", "Requests a target works on at the same time."), group: groups.targets },
  { id: "queueLimit", ...number(0, 100, 1, { ko: "건", en: "requests" }), label: { ko: "대기열 길이", en: "Queue limit" }, help: limited("대상 안에서 기다릴 수 있는 요청 수입니다. 넘치면 실패합니다.", "Requests that may wait at a target; beyond that they fail."), group: groups.targets },
  { id: "bootSeconds", ...number(0, 120, 5, inSeconds), label: { ko: "부팅 시간", en: "Boot time" }, help: limited("새 대상의 애플리케이션이 준비되기까지 걸리는 시간입니다.", "Time until the application on a new target is up."), group: groups.targets },
  { id: "kind", ...choice(["alb", both("Application (ALB)")], ["nlb", both("Network (NLB)")], ["gwlb", both("Gateway (GWLB)")]), label: { ko: "종류", en: "Kind" }, help: help("종류에 따라 고르는 단위와 기본값이 다릅니다.", "The kinds choose by different things and have different defaults."), group: groups.balancer },
  { id: "crossZone", ...choice(["default", help("종류의 기본값", "default of the kind")], ["on", help("켜기", "on")], ["off", help("끄기", "off")]), label: { ko: "교차 영역(cross-zone)", en: "Cross-zone" }, help: help("노드가 다른 영역의 대상에도 보낼지 정합니다.", "Whether a node also sends to targets of other zones."), group: groups.balancer },
  { id: "sticky", kind: "toggle", label: { ko: "고정 세션(sticky session)", en: "Stickiness" }, help: help("ALB 쿠키로 클라이언트를 대상에 묶습니다.", "Binds clients to targets by an ALB cookie."), group: groups.balancer },
  { id: "stickySeconds", ...number(1, value("elb.kind.sticky.max"), 1, inSeconds), label: { ko: "쿠키 지속 시간", en: "Cookie duration" }, help: limited("마지막 요청 뒤에 묶인 채로 있는 시간입니다.", "How long a client stays bound after its last request."), group: groups.balancer },
  { id: "slowStartSeconds", ...number(0, value("elb.kind.slowstart.max"), value("elb.kind.slowstart.min"), inSeconds), label: { ko: "느린 시작(slow start)", en: "Slow start" }, help: limited("새로 정상이 된 대상의 몫을 늘려 가는 시간입니다. 0이면 끕니다.", "Time over which the share of a newly healthy target rises; 0 is off."), group: groups.balancer },
  { id: "timeoutSeconds", ...number(value("elb.hc.timeout.min"), value("elb.hc.timeout.max"), 1, inSeconds), label: { ko: "상태 확인 제한 시간", en: "Check timeout" }, help: limited("이 시간 안에 답이 없으면 상태 확인 실패입니다.", "A check without an answer by then has failed."), group: groups.health },
  { id: "unhealthyThreshold", ...number(value("elb.hc.threshold.min"), value("elb.hc.threshold.max"), 1, { ko: "번", en: "checks" }), label: { ko: "비정상 임계값", en: "Unhealthy threshold" }, help: limited("연속으로 이만큼 실패하면 비정상입니다.", "Failures in a row that make a target unhealthy."), group: groups.health },
  { id: "healthyThreshold", ...number(value("elb.hc.threshold.min"), value("elb.hc.threshold.max"), 1, { ko: "번", en: "checks" }), label: { ko: "정상 임계값", en: "Healthy threshold" }, help: limited("비정상 대상이 연속으로 이만큼 성공하면 돌아옵니다.", "Passes in a row that bring an unhealthy target back."), group: groups.health },
  { id: "minimumHealthyPercent", ...number(0, 100, 5, both("%")), label: { ko: "정상 대상의 최소 비율", en: "Minimum healthy" }, help: limited("노드가 닿는 대상 가운데 정상이 이보다 적으면 DNS에서 빠지고, 그 노드는 모두에게 보냅니다. 0이면 정상 대상 하나입니다.", "With fewer of the targets it reaches healthy, a node leaves DNS and sends to all; 0 means one target."), group: groups.health },
  { id: "check", ...choice(["default", help("종류의 기본값", "default of the kind")], ["light", help("HTTP, 바로 답함", "HTTP, answered at once")], ["deep", help("HTTP, 줄을 서서 답함", "HTTP, waits in the queue")]), label: { ko: "상태 확인 방법", en: "What is checked" }, help: help("ALB의 기본값은 HTTP, NLB와 GWLB의 기본값은 TCP입니다. TCP 상태 확인은 연결만 봅니다.", "HTTP is the default of an ALB, TCP of NLB and GWLB. TCP only opens a connection."), group: groups.health },
  { id: "deregistrationDelaySeconds", ...number(0, value("elb.kind.drain.max"), 1, inSeconds), label: { ko: "등록 취소 지연(deregistration delay)", en: "Deregistration delay" }, help: limited("등록을 취소한 대상이 draining에 머무는 시간입니다.", "How long a deregistered target stays draining."), group: groups.health },
];

const target = number(1, mostTargets, 1, none);
const on: ValueSpec = { kind: "toggle" };

const actionShapes: Readonly<Record<LoadBalancingActionType, Readonly<Record<string, ValueSpec>>>> = {
  register: { target }, deregister: { target }, "stop-instance": { target }, repair: { target },
  launch: { zone: zoneChoice },
  fail: { target, fault: choice(...faults.map((id) => [id, faultNames[id]] as const)) },
  "fail-zone": { zone: zoneChoice }, "restore-zone": { zone: zoneChoice },
  "set-zone": { zone: zoneChoice, on },
  "set-algorithm": { algorithm: algorithmChoice },
  "set-cross-zone": { on }, "set-sticky": { on },
  "set-load": { percent: number(0, 300, 10, both("%")) },
};

/** What may be set, and the arguments of each action. */
export const conditions: LabConditions = { knobs, actionShapes };
