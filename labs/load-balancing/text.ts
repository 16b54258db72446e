import { loadBalancerKinds as kinds } from "@/content/facts/load-balancer-kinds";
import type { Locale, Text } from "@/engine/locale";
import type { SimEvent } from "@/engine/sim/model";
import type { Algorithm, Fault } from "./choices";
import { causeNames, count, kindName } from "./labels";
import type { Reason } from "./model";
import type { Cause, LoadBalancingAction } from "./state";

/** What an ALB answers for a request that failed in this way. A refused connection is 502 by a reset, 504 if nothing answers in time. */
export const answers: Readonly<Partial<Record<Cause, string>>> = {
  refused: `${kinds["elb.alb.error.502"].value}/${kinds["elb.alb.error.504"].value}`, "timed-out": String(kinds["elb.alb.error.504"].value),
  cut: String(kinds["elb.alb.error.502"].value), "no-target": String(kinds["elb.alb.error.503"].value),
};

/** Mark on a chart where a target left the rotation. */
export const outWord: Text = { ko: "제외", en: "out" };

/** A span in seconds, with one digit if it is not whole. */
export function seconds(ms: number, locale: Locale): string {
  const words = ms % 1000 === 0 ? String(ms / 1000) : (ms / 1000).toFixed(1);
  return locale === "ko" ? `${words}초` : `${words} s`;
}

/** Response time: "85ms", "1.4초"; a dash without requests. */
export function response(ms: number | null, locale: Locale): string {
  if (ms === null) return "–";
  if (ms < 1000) return locale === "ko" ? `${Math.round(ms)}ms` : `${Math.round(ms)} ms`;
  return locale === "ko" ? `${(ms / 1000).toFixed(1)}초` : `${(ms / 1000).toFixed(1)} s`;
}

export function percent(part: number, whole: number): string {
  if (whole === 0) return "–";
  const value = (100 * part) / whole;
  return `${value === 0 || value >= 10 ? Math.round(value) : value.toFixed(value < 0.1 ? 2 : 1)}%`;
}

export const title: Text = { ko: "로드 밸런싱 실험실", en: "Load balancing lab" };
export const summary: Text = {
  ko: "요청이 도착하고, 줄을 서고, 처리되는 과정을 하나하나 시뮬레이션합니다. 선택 알고리즘과 상태 확인을 바꾸고 대상을 고장 내면서 응답 시간과 실패가 어떻게 달라지는지 지켜봅니다.",
  en: "Every request arrives, waits and is served. Change the algorithm and the health check, break targets, and watch response times and failures.",
};
export const question: Text = { ko: "요청은 누가 받을까요? 대상이 고장 나면 얼마나 빨리 알아챌까요?", en: "Who gets the request? How soon is a broken target noticed?" };

export const algorithmNames: Readonly<Record<Algorithm, Text>> = {
  round_robin: { ko: "라운드 로빈", en: "round robin" },
  least_outstanding_requests: { ko: "최소 미해결 요청", en: "least outstanding requests" },
  weighted_random: { ko: "가중 무작위", en: "weighted random" },
};

const faultLabels: Readonly<Record<Fault, (name: string) => Text>> = {
  crash: (name) => ({ ko: `${name} 꺼짐(연결 거부)`, en: `${name} crashes` }),
  hang: (name) => ({ ko: `${name} 응답 없음`, en: `${name} hangs` }),
  slow: (name) => ({ ko: `${name} 5배 느려짐`, en: `${name} becomes 5x slower` }),
  flap: (name) => ({ ko: `${name} 켜졌다 꺼졌다 함`, en: `${name} flaps` }),
  errors: (name) => ({ ko: `${name} 오류 3%`, en: `${name} answers 3% errors` }),
};

/** Name of an action with its arguments, as its button says it. */
export function actionLabel(action: LoadBalancingAction): Text {
  const name = "target" in action ? `web-${action.target}` : "";
  switch (action.type) {
    case "register":
      return { ko: `${name} 등록`, en: `Register ${name}` };
    case "deregister":
      return { ko: `${name} 등록 취소`, en: `Deregister ${name}` };
    case "stop-instance":
      return { ko: `${name} 인스턴스 중지`, en: `Stop the instance ${name}` };
    case "launch":
      return { ko: `영역 ${action.zone}에 v2 대상 추가`, en: `Add a v2 target in zone ${action.zone}` };
    case "fail":
      return faultLabels[action.fault](name);
    case "repair":
      return { ko: `${name} 고치기`, en: `Repair ${name}` };
    case "fail-zone":
      return { ko: `가용 영역 ${action.zone} 장애`, en: `Zone ${action.zone} fails` };
    case "restore-zone":
      return { ko: `가용 영역 ${action.zone} 복구`, en: `Zone ${action.zone} is back` };
    case "set-zone":
      return { ko: `가용 영역 ${action.zone} ${action.on ? "켜기" : "끄기"}`, en: `${action.on ? "Enable" : "Disable"} zone ${action.zone}` };
    case "set-algorithm":
      return { ko: `알고리즘: ${algorithmNames[action.algorithm].ko}`, en: `Algorithm: ${algorithmNames[action.algorithm].en}` };
    case "set-cross-zone":
      return { ko: `교차 영역 ${action.on ? "켜기" : "끄기"}`, en: `Turn cross-zone ${action.on ? "on" : "off"}` };
    case "set-sticky":
      return { ko: `고정 세션 ${action.on ? "켜기" : "끄기"}`, en: `Turn stickiness ${action.on ? "on" : "off"}` };
    case "set-load":
      return { ko: `도착률 ${action.percent}%`, en: `Load at ${action.percent}%` };
  }
}

export const reasons: Readonly<Record<Reason, Text>> = {
  "no-target": { ko: "그런 대상이 없습니다.", en: "There is no such target." },
  "not-registered": { ko: "등록되어 있지 않습니다.", en: "It is not registered." },
  registered: { ko: "이미 등록되어 있습니다.", en: "It is registered already." },
  draining: { ko: "이미 등록 취소하는 중입니다.", en: "It is being deregistered already." },
  stopped: { ko: "실행 중인 인스턴스만 등록할 수 있습니다.", en: "Only a running instance can be registered." },
  faulty: { ko: "이미 고장 나 있습니다. 먼저 고치세요.", en: "It is broken already; repair it first." },
  "not-faulty": { ko: "고장 나지 않았습니다.", en: "Nothing is wrong with it." },
  full: { ko: "이 실험실은 대상을 12개까지 보여 줍니다.", en: "This lab shows 12 targets at most." },
  same: { ko: "이미 그렇게 되어 있습니다.", en: "It is so already." },
  "zone-min": { ko: "이 로드 밸런서에 필요한 최소 영역 수보다 적어집니다.", en: "The load balancer needs at least this many zones." },
  "zone-down": { ko: "이미 장애가 났습니다.", en: "It has failed already." },
  "zone-up": { ko: "장애가 나지 않았습니다.", en: "It has not failed." },
  "alb-only": { ko: "ALB에만 있는 설정입니다.", en: "Only an ALB has this setting." },
  "cookie-only": { ko: "이 실험실의 고정 세션은 ALB의 쿠키입니다. NLB와 GWLB의 고정은 다루지 않습니다.", en: "Stickiness here is an ALB's cookie; that of NLB and GWLB is left out." },
  "no-slow-start": { ko: "느린 시작을 켠 동안에는 라운드 로빈만 쓸 수 있습니다.", en: "Slow start works with round robin only, and it is on." },
  "no-sticky-random": { ko: "가중 무작위와 고정 세션은 함께 쓸 수 없습니다.", en: "Weighted random and stickiness cannot be combined." },
  "not-running": { ko: "실행 중인 인스턴스가 아닙니다.", en: "The instance is not running." },
};

type Values = SimEvent["values"];

const web = (v: Values): string => `web-${v.target}`;
const code = (v: Values): string => (v.reason === "" ? "" : ` (${v.reason})`);

const moves: Readonly<Record<string, (v: Values) => Text>> = {
  registered: (v) => ({ ko: `${web(v)}의 등록이 끝나 첫 상태 확인을 기다립니다${code(v)}.`, en: `${web(v)} is registered and waits for its first check${code(v)}.` }),
  register: (v) => v.to === "unused"
    ? { ko: `${web(v)}의 영역이 꺼져 있어 unused입니다${code(v)}.`, en: `${web(v)} is unused because its zone is off${code(v)}.` }
    : { ko: `${web(v)}의 등록을 시작해 initial입니다${code(v)}. 아직 요청을 받지 않습니다.`, en: `${web(v)} is being registered: initial${code(v)}. It gets no requests yet.` },
  deregister: (v) => v.to === "unused"
    ? { ko: `${web(v)}의 등록을 지웠습니다${code(v)}.`, en: `${web(v)} is no longer registered${code(v)}.` }
    : v.inFlight === 0
      ? {
        ko: `${web(v)}의 등록을 취소해 draining입니다. 진행 중인 요청이 없어도 등록 취소 지연 ${v.seconds}초 동안 draining으로 보입니다.`,
        en: `${web(v)} is draining. Nothing is in flight, yet it is shown as draining for the whole delay of ${v.seconds} s.`,
      }
      : {
        ko: `${web(v)}의 등록을 취소해 draining입니다. 새 요청은 받지 않고, 진행 중인 ${v.inFlight}건을 ${v.seconds}초 안에 마쳐야 합니다.`,
        en: `${web(v)} is draining: no new requests, and ${v.seconds} s to finish the ${v.inFlight} in flight.`,
      },
  drained: (v) => ({ ko: `${web(v)}의 등록 취소 지연이 끝나 unused입니다${code(v)}.`, en: `The deregistration delay of ${web(v)} is over: unused${code(v)}.` }),
  "stop-instance": (v) => ({ ko: `${web(v)}의 인스턴스가 중지되어 unused입니다${code(v)}.`, en: `The instance of ${web(v)} stopped: unused${code(v)}.` }),
  "set-zone": (v) => ({ ko: `${web(v)}의 영역이 꺼져 unused입니다${code(v)}.`, en: `The zone of ${web(v)} is off: unused${code(v)}.` }),
  check: (v) => v.to === "unhealthy"
    ? { ko: `${web(v)}의 상태가 ${v.from}에서 unhealthy로 바뀌어 로테이션에서 빠졌습니다${code(v)}. 인스턴스를 고치거나 바꾸지는 않습니다.`, en: `${web(v)} went from ${v.from} to unhealthy and leaves the rotation${code(v)}. Nothing repairs or replaces it.` }
    : v.from === "initial"
      ? { ko: `${web(v)}의 첫 상태 확인이 성공해 healthy입니다. 새 대상은 한 번이면 됩니다.`, en: `${web(v)} passed its first check: healthy. One is enough for a new target.` }
      : { ko: `${web(v)}의 상태가 ${v.from}에서 healthy로 돌아왔습니다.`, en: `${web(v)} is back from ${v.from} to healthy.` },
};

const results: Readonly<Record<string, Text>> = {
  "timed-out": { ko: "제한 시간 안에 답이 없었습니다", en: "no answer in time" },
  refused: { ko: "연결하지 못했습니다", en: "no connection" },
  "wrong-code": { ko: "응답 코드가 달랐습니다", en: "a wrong response code" },
};
const ways: Readonly<Record<string, Text>> = {
  "round-robin": { ko: "차례가 된 대상입니다", en: "it was its turn" },
  least: { ko: "진행 중인 요청이 가장 적은 대상입니다", en: "it had the fewest requests in flight" },
  random: { ko: "무작위로 골랐습니다", en: "drawn at random" },
  sticky: { ko: "쿠키가 가리키는 대상입니다", en: "its cookie names it" },
  flow: { ko: "흐름의 해시가 가리키는 대상입니다", en: "the hash of its flow names it" },
};
const losses: Readonly<Record<string, Text>> = {
  nlb: { ko: "NLB가 비정상 대상의 연결을 끊었습니다", en: "the NLB closed the connections to an unhealthy target" },
  drained: { ko: "등록 취소 지연이 먼저 끝났습니다", en: "the deregistration delay was over first" },
  stopped: { ko: "draining이 끝나기 전에 인스턴스를 중지했습니다", en: "the instance stopped before they were done" },
  crash: { ko: "대상이 꺼졌습니다", en: "the target went down" },
  zone: { ko: "영역 전체가 멈췄습니다", en: "the whole zone went down" },
};
const settings: Readonly<Record<string, Text>> = {
  algorithm: { ko: "선택 알고리즘", en: "the algorithm" },
  "cross-zone": { ko: "교차 영역 로드 밸런싱", en: "cross-zone load balancing" },
  sticky: { ko: "고정 세션", en: "stickiness" },
  zone: { ko: "가용 영역", en: "zone" },
};
const idle: Readonly<Record<string, Text>> = {
  sticky: { ko: "이 조합에서는 고정 세션이 동작하지 않습니다. ALB의 쿠키는 가중 무작위와 함께 쓸 수 없습니다.", en: "Stickiness does nothing here: the cookie is an ALB's, and not for weighted random." },
  "slow-start": { ko: "느린 시작은 ALB의 라운드 로빈에서만 동작합니다.", en: "Slow start works with an ALB and round robin only." },
  algorithm: { ko: "NLB와 GWLB는 알고리즘 설정이 없고 흐름의 해시로 고릅니다.", en: "NLB and GWLB have no algorithm to set: they hash the flow." },
  timeout: { ko: "제한 시간이 간격보다 짧아야 하므로 간격보다 1초 짧게 봅니다.", en: "The timeout must be below the interval; it is taken as one second less." },
  "no-targets": { ko: "등록된 대상이 없습니다. 모든 요청이 실패합니다.", en: "No target is registered: every request fails." },
  "no-load": { ko: "요청이 오지 않습니다.", en: "No requests come." },
};

const asked: Readonly<Record<string, (v: Values) => Text>> = {
  register: (v) => ({ ko: `${web(v)}에 RegisterTargets를 호출했습니다.`, en: `RegisterTargets for ${web(v)}.` }),
  launch: (v) => ({ ko: `영역 ${v.zone}에 ${web(v)}(v2)를 시작하고 등록했습니다. 로드 밸런서가 아니라 사람이 한 일입니다.`, en: `${web(v)} (v2) was launched in zone ${v.zone} and registered: by us, not by the load balancer.` }),
  deregister: (v) => ({ ko: `${web(v)}에 DeregisterTargets를 호출했습니다.`, en: `DeregisterTargets for ${web(v)}.` }),
  "stop-instance": (v) => ({ ko: `${web(v)}의 인스턴스를 중지했습니다.`, en: `The instance of ${web(v)} was stopped.` }),
};

const lines: Readonly<Record<string, (v: Values) => Text>> = {
  start: (v) => ({
    ko: `${kindName(String(v.kind))} 하나와 대상 ${v.targets}개로 시작했습니다. 교차 영역은 ${v.crossZone === "on" ? "켜짐" : "꺼짐"}입니다.`,
    en: `${v.kind === "gwlb" ? "A" : "An"} ${kindName(String(v.kind))} with ${v.targets} targets; cross-zone is ${v.crossZone}.`,
  }),
  "idle-setting": (v) => idle[String(v.what)]!,
  asked: (v) => asked[String(v.action)]!(v),
  "state-change": (v) => moves[String(v.by)]!(v),
  "check-failed": (v) => ({
    ko: `${web(v)}의 상태 확인에 실패했습니다. ${results[String(v.result)]!.ko}. 연속 ${v.of}번 가운데 ${v.count}번째입니다.`,
    en: `Health check of ${web(v)} failed, ${results[String(v.result)]!.en}: ${v.count} of ${v.of} in a row.`,
  }),
  "check-passed": (v) => ({
    ko: `${web(v)}의 상태 확인이 성공했습니다. 돌아오려면 연속 ${v.of}번 필요하고 지금 ${v.count}번째입니다.`,
    en: `Health check of ${web(v)} passed: ${v.count} of the ${v.of} in a row that bring it back.`,
  }),
  "fail-open": (v) => ({
    ko: `${v.zones === "" ? "" : `영역 ${v.zones}에 `}정상 대상이 모자라 비정상 대상까지 모두에게 보냅니다(fail open).`,
    en: `Too few targets ${v.zones === "" ? "" : `in zone ${v.zones} `}are healthy, so requests go to all of them: fail open.`,
  }),
  "fail-open-over": () => ({ ko: "정상 대상이 충분해져 다시 정상 대상에만 보냅니다.", en: "Enough targets are healthy again; requests go to healthy targets only." }),
  dns: (v) => v.ttlSeconds === 0
    ? { ko: `DNS는 영역 ${v.zones}의 노드로 답합니다. 정상 대상이 모자란 영역은 빠집니다.`, en: `DNS answers with the nodes of zones ${v.zones}; a zone with too few healthy targets is left out.` }
    : {
      ko: `${v.zones === "" ? "DNS 응답에 남은 노드가 없습니다" : `DNS 응답이 영역 ${v.zones}의 노드로 바뀌었습니다`}. 클라이언트는 TTL ${v.ttlSeconds}초 동안 옛 주소를 쓸 수 있습니다.`,
      en: `${v.zones === "" ? "DNS has no node left to answer with" : `DNS now answers with the nodes of zones ${v.zones}`}; clients may use the old answer for its TTL of ${v.ttlSeconds} s.`,
    },
  fault: (v) => ({ ko: `고장: ${faultLabels[v.fault as Fault](web(v)).ko}. 로드 밸런서는 아직 모릅니다.`, en: `${faultLabels[v.fault as Fault](web(v)).en}. The load balancer does not know yet.` }),
  repaired: (v) => ({ ko: `${web(v)}의 고장을 고쳤습니다.`, en: `${web(v)} was repaired.` }),
  flap: (v) => v.down === "yes" ? { ko: `${web(v)}의 연결이 다시 끊겼습니다.`, en: `${web(v)} is down again.` } : { ko: `${web(v)}의 연결이 돌아왔습니다.`, en: `${web(v)} answers again.` },
  booted: (v) => ({ ko: `${web(v)}의 애플리케이션이 준비되었습니다.`, en: `The application on ${web(v)} is up.` }),
  "zone-failed": (v) => ({ ko: `가용 영역 ${v.zone} 전체가 멈췄습니다. 노드와 대상이 모두 응답하지 않습니다.`, en: `Availability Zone ${v.zone} fails as a whole: its node and targets are gone.` }),
  "zone-restored": (v) => ({ ko: `가용 영역 ${v.zone}의 장애가 끝났습니다.`, en: `Availability Zone ${v.zone} is back.` }),
  lost: (v) => ({ ko: `진행 중이던 요청 ${v.count}건이 실패했습니다. ${losses[String(v.why)]!.ko}.`, en: `${v.count} ${v.count === 1 ? "request" : "requests"} in flight failed: ${losses[String(v.why)]!.en}.` }),
  "slow-start": (v) => ({ ko: `${web(v)}에 느린 시작을 적용합니다. ${v.seconds}초 동안 몫이 일정하게 늘어납니다.`, en: `${web(v)} is in slow start: its share rises linearly for ${v.seconds} s.` }),
  "slow-start-over": (v) => v.early === "yes"
    ? { ko: `${web(v)}의 느린 시작이 중간에 끝났습니다.`, en: `Slow start of ${web(v)} ended early.` }
    : { ko: `${web(v)}의 느린 시작이 끝나 온전한 몫을 받습니다.`, en: `Slow start of ${web(v)} is over: it gets a full share.` },
  setting: (v) => v.what === "zone"
    ? { ko: `가용 영역 ${v.zone}: ${v.value === "on" ? "켬" : "끔"}.`, en: `Availability Zone ${v.zone} was turned ${v.value}.` }
    : v.what === "algorithm"
      ? { ko: `선택 알고리즘: ${algorithmNames[v.value as Algorithm].ko}.`, en: `The algorithm is now ${algorithmNames[v.value as Algorithm].en}.` }
      : { ko: `${settings[String(v.what)]!.ko}: ${v.value === "on" ? "켬" : "끔"}.`, en: `${settings[String(v.what)]!.en}: ${v.value}.` },
  metrics: (v) => ({
    ko: `지난 1분의 지표를 CloudWatch에 보냈습니다. 요청 ${count(Number(v.arrived))}건, 실패 ${count(Number(v.failed))}건, p99 ${response(Number(v.p99Ms), "ko")}, 정상 대상 ${v.healthy}개입니다.`,
    en: `Metrics of the past minute went to CloudWatch: ${count(Number(v.arrived))} requests, ${count(Number(v.failed))} failed, p99 ${response(Number(v.p99Ms), "en")}, ${v.healthy} healthy targets.`,
  }),
  "log-full": (v) => ({ ko: `기록이 ${count(Number(v.most))}줄로 가득 찼습니다. 이제 숫자만 계속 바뀝니다.`, en: `The log is full with ${count(Number(v.most))} lines; only the numbers go on.` }),
  load: (v) => ({ ko: `도착률을 처음의 ${v.percent}%로 바꾸었습니다.`, en: `The load is now ${v.percent}% of what it was set to.` }),
  request: (v) => ({
    ko: `${count(Number(v.n))}번째 요청은 노드 ${v.zone}에서 ${web(v)}에 보냈습니다. ${ways[String(v.way)]!.ko}.`,
    en: `Request ${count(Number(v.n))}: from node ${v.zone} to ${web(v)}; ${ways[String(v.way)]!.en}.`,
  }),
  failed: (v) => ({
    ko: `${causeNames[v.cause as Cause].ko}: 이 이유로 실패한 ${count(Number(v.count))}번째 요청입니다${Number(v.target) > 0 ? ` (${web(v)})` : ""}.`,
    en: `Failed, ${causeNames[v.cause as Cause].en}: number ${count(Number(v.count))} for this reason${Number(v.target) > 0 ? ` (${web(v)})` : ""}.`,
  }),
  refused: (v) => {
    const name = v.code === "" ? "" : ` (${v.code})`;
    return { ko: `거절되었습니다${name}. ${reasons[v.reason as Reason].ko}`, en: `Refused${name}. ${reasons[v.reason as Reason].en}` };
  },
};

/** One sentence for an event. */
export function tell(event: SimEvent, locale: Locale): string {
  return lines[event.kind]!(event.values)[locale];
}

/** What each kind of load balancer sees, as a table: layer, protocols, targets, choice, cross-zone, what a target sees as the source. */
export const kindTable = {
  title: { ko: "세 로드 밸런서가 보는 것", en: "What the three load balancers see" },
  columns: {
    ko: ["구분", "ALB", "NLB", "GWLB"],
    en: ["Property", "ALB", "NLB", "GWLB"],
  },
  rows: [
    { id: "layer", cells: { ko: ["계층", "7 · HTTP 요청", "4 · 연결", "3 · IP 패킷"], en: ["Layer", "7 · HTTP requests", "4 · connections", "3 · IP packets"] } },
    { id: "targets", cells: { ko: ["대상", "인스턴스, IP, Lambda", "인스턴스, IP, ALB", "인스턴스, IP"], en: ["Targets", "instance, IP, Lambda", "instance, IP, ALB", "instance, IP"] } },
    { id: "choice", cells: { ko: ["고르는 단위", "요청마다", "연결(흐름)마다", "흐름마다"], en: ["Chooses for each", "request", "connection (flow)", "flow"] } },
    { id: "cross-zone", cells: { ko: ["교차 영역 기본값", "켜짐", "꺼짐", "꺼짐"], en: ["Cross-zone default", "on", "off", "off"] } },
    {
      id: "source",
      cells: {
        ko: ["대상이 보는 출발지", "로드 밸런서 (X-Forwarded-For에 클라이언트)", "클라이언트 (인스턴스 대상)", "원래 패킷 그대로 (GENEVE 안)"],
        en: ["Source a target sees", "the balancer (client in X-Forwarded-For)", "the client (instance targets)", "the original packet (in GENEVE)"],
      },
    },
    { id: "check", cells: { ko: ["상태 확인 기본값", "HTTP", "TCP", "TCP"], en: ["Default check", "HTTP", "TCP", "TCP"] } },
  ],
} as const;

export const tables = {
  targets: { ko: "대상", en: "Targets" },
  columns: {
    ko: ["대상", "상태", "처리 + 대기", "몫 / 사용률(%)"],
    en: ["Target", "State", "Served + queued", "Share / busy (%)"],
  },
  truth: { ko: "실제로는", en: "in truth" },
} as const;
