import type { Honesty, Lab } from "@/engine/sim/model";
import { conditions } from "./knobs";
import { live } from "./live";
import { broken, type LoadBalancingReadouts } from "./model";
import { twin } from "./outline";
import { panels } from "./panels";
import type { LoadBalancingAction, LoadBalancingParams, LoadBalancingState } from "./state";
import { question, summary } from "./text";

const honesty: Honesty = {
  documented: [
    { text: { ko: "상태 확인의 간격, 제한 시간, 임계값과 그 범위", en: "Interval, timeout and thresholds of the health check, with their ranges" }, facts: ["elb.hc.interval", "elb.hc.timeout", "elb.hc.healthy", "elb.hc.unhealthy"] },
    { text: { ko: "새 대상은 상태 확인에 한 번 성공하면 healthy", en: "A new target is healthy after one passed check" }, facts: ["elb.hc.first-check", "elb.alb.transition.h03"] },
    { text: { ko: "대상의 상태 이름, 이유 코드, 상태가 바뀌는 조건", en: "Names of target states, reason codes, and what changes a state" }, facts: ["elb.target.initial", "elb.target.healthy", "elb.target.unhealthy", "elb.target.draining", "elb.target.unused", "elb.alb.transition.h05", "elb.alb.transition.h06", "elb.alb.transition.h08", "elb.alb.transition.h10", "elb.alb.transition.h11"] },
    { text: { ko: "모든 대상이 비정상이면 모두에게 보냄(fail open)과 영역의 DNS 장애 조치", en: "Fail open when no target is healthy, and DNS failover of a zone" }, facts: ["elb.fail-open", "elb.fail-open.thresholds", "elb.dns.ttl"] },
    { text: { ko: "ALB의 세 알고리즘, NLB와 GWLB의 흐름 해시, 교차 영역의 기본값", en: "The three algorithms of an ALB, the flow hash of NLB and GWLB, and cross-zone defaults" }, facts: ["elb.kind.algorithm", "elb.kind.algorithm.flow", "elb.kind.crosszone"] },
    { text: { ko: "고정 세션, 느린 시작, 등록 취소 지연의 규칙", en: "Rules of stickiness, slow start and the deregistration delay" }, facts: ["elb.sticky.algorithm", "elb.kind.slowstart", "elb.slowstart.rules", "elb.kind.drain"] },
    { text: { ko: "ALB는 등록 취소 지연이 끝나면 남은 요청을 끊고, NLB는 맺어진 연결을 그대로 둠", en: "When the deregistration delay is over an ALB cuts what is left, an NLB leaves established connections alone" }, facts: ["elb.kind.drain", "elb.nlb.drain"] },
    { text: { ko: "NLB는 비정상이 된 대상의 연결을 끊음. 그 때문에 fail open이 되면 끊지 않음", en: "An NLB closes the connections to a target that became unhealthy, unless that makes it fail open" }, facts: ["elb.nlb.rst"] },
    { text: { ko: "유휴 제한 시간과 1분마다 보내는 지표", en: "Idle timeouts, and metrics once a minute" }, facts: ["elb.kind.idle", "elb.kind.idle.nlb", "elb.metrics.interval"] },
    { text: { ko: "ALB가 실패한 요청에 돌려주는 502, 503, 504", en: "The 502, 503 and 504 an ALB answers for failed requests" }, facts: ["elb.alb.error.502", "elb.alb.error.503", "elb.alb.error.504", "elb.alb.connect-timeout"] },
    { text: { ko: "종류마다 보는 계층과 대상이 보는 출발지", en: "What each kind looks at, and the source a target sees" }, facts: ["elb.kind.protocols", "elb.kind.targets", "elb.kind.source.alb", "elb.kind.source.nlb"] },
  ],
  simplified: [
    { ko: "네트워크 지연은 없습니다. 점이 움직이는 시간은 보이기만 하는 것입니다.", en: "There is no network delay; the time a dot takes is for the eye." },
    { ko: "교차 영역이 켜져 있으면 모든 노드가 순서 하나를 함께 씁니다. 상태 확인도 노드마다 하지 않고 한 번만 합니다.", en: "With cross-zone on all nodes share one turn, and a target is checked once, not by every node." },
    { ko: "거부된 연결은 바로 실패로 셉니다. 실제 ALB는 연결이 되돌려지면(RST) 곧바로 502를, 아무 답이 없으면 10초 뒤 504를 돌려줍니다.", en: "A refused connection fails at once. A real ALB answers 502 at once if it is reset, and 504 after 10 s if nothing answers." },
    { ko: "대상은 온 순서대로 처리하고, 넘치는 요청은 바로 실패합니다.", en: "A target serves in order of arrival, and what does not fit fails at once." },
    { ko: "기록에는 모든 결정과 상태 변화, 1분 지표, 그리고 1번째, 10번째, 100번째… 요청만 남기고 12,000줄에서 멈춥니다.", en: "The log holds every decision and change of state, metrics once a minute, and of the requests the 1st, 10th, 100th ... only. It stops at 12,000 lines." },
    { ko: "unhealthy.draining, NLB와 GWLB의 고정(stickiness), 가중 대상 그룹, 경로·호스트 규칙, 이상 대상 완화, NLB의 수동 상태 확인(passive health check)은 다루지 않습니다.", en: "Left out: unhealthy.draining, stickiness of NLB and GWLB, weighted target groups, path and host rules, anomaly mitigation, and the passive health checks of an NLB." },
  ],
  assumed: [
    { ko: "등록에 2초가 걸리고, 첫 상태 확인은 등록이 끝나자마자 보냅니다.", en: "Registration takes 2 s and the first check is sent as soon as it is done." },
    { ko: "initial에서 unhealthy까지의 실패 횟수는 비정상 임계값으로, draining인 대상을 다시 등록하면 initial로 봅니다.", en: "An initial target fails after the unhealthy threshold; a draining one that is registered again is initial." },
    { ko: "미해결 요청 수가 같으면 차례대로 고릅니다. 정상 대상이 없을 때는 initial인 대상에도 보냅니다.", en: "Targets with equally many outstanding requests take turns. If none is healthy, initial targets get requests too." },
    { ko: "장애가 난 영역은 곧바로 DNS 응답에서 빠지고, 클라이언트의 옛 응답은 TTL 동안 고르게 사라집니다.", en: "A failed zone leaves the DNS answer at once, and old answers fade evenly over the TTL." },
    { ko: "5배 느림, 오류 3%, 20초 꺼짐과 40초 켜짐, 흐름 하나에 요청 20개는 우리가 정한 값입니다. 적은 수의 클라이언트가 요청 대부분을 보냅니다.", en: "Ours: 5x slow, 3% errors, 20 s down and 40 s up, 20 requests in a flow, and a few clients that send most requests." },
    { ko: "제한 시간은 간격보다 짧아야 한다고 봅니다. 유휴 제한 시간을 넘긴 요청은 실패로 셉니다.", en: "The check timeout is taken as shorter than the interval. A request that outlasts the idle timeout counts as failed." },
    { ko: "GWLB도 NLB처럼 첫 상태 확인 한 번으로 healthy가 되고, 등록을 취소한 대상의 흐름을 이어 가며, 대상이 비정상이 되면 흐름을 다른 대상으로 옮깁니다. 간격과 제한 시간은 종류를 바꿔도 ALB의 기본값에서 시작합니다.", en: "As with an NLB, one passed check makes a GWLB target healthy, a deregistered one keeps its flows, and a flow moves when its target becomes unhealthy. Interval and timeout start from the ALB's defaults for every kind." },
  ],
};

/** Elastic Load Balancing as a discrete-event simulation: arrivals, queues, workers, health checks. */
export const lab: Lab<LoadBalancingParams, LoadBalancingAction, LoadBalancingState, LoadBalancingReadouts> = {
  ...live, ...panels, ...twin, ...conditions,
  summary, question,
  poster: {
    ...live.poster,
    caption: {
      ko: "web-4는 35초째 응답이 없지만 로드 밸런서에는 아직 healthy로 보입니다. 그동안에도 차례가 되면 요청을 받고, 그 요청은 모두 실패합니다.",
      en: "web-4 has not answered for 35 s, but to the load balancer it is still healthy. It gets its turn all the while, and every one of those requests fails.",
    },
  },
  honesty, broken,
};
