import type { Claim, Claims } from "@/engine/sim/claim";
import { causes, secondUs, type Cause, type LoadBalancingState } from "./state";

const claim = (ko: string, en: string, holds: Claim<LoadBalancingState>["holds"]): Claim<LoadBalancingState> => ({ say: { ko, en }, holds });

const failed = ({ failures }: LoadBalancingState, cause?: Cause): number =>
  cause === undefined ? failures.reduce((all, count) => all + count, 0) : (failures[causes.indexOf(cause)] ?? 0);

const outWithin = (seconds: number, ko: string, en: string): Claim<LoadBalancingState> => claim(ko, en, ({ targets, nowUs }) =>
  targets.every(({ fault, faultUs, health }) => fault === null || nowUs < faultUs + seconds * secondUs || health.state !== "healthy"));

/** Requests after which shares tell more than chance. */
const enough = 200;

/** Requests each target got since then; null while there are too few to judge by. */
function shares({ routed, targets }: LoadBalancingState, since: LoadBalancingState): readonly number[] | null {
  const got = targets.map((_, t) => (routed[t] ?? 0) - (since.routed[t] ?? 0));
  return got.reduce((all, count) => all + count, 0) < enough ? null : got;
}

/** What a wrong answer may claim of a load balancer. */
export const claims = {
  "none-fails": claim("요청이 하나도 실패하지 않는다", "no request fails", (state, since) => failed(state) === failed(since)),
  "none-cut": claim("진행 중이던 요청이 끊기지 않는다", "no request in progress is cut", (state, since) => failed(state, "cut") === failed(since, "cut")),
  "none-turned-away": claim("대기열이 꽉 차서 거절되는 요청이 없다", "no request is turned away by a full queue", (state, since) =>
    failed(state, "queue-full") === failed(since, "queue-full")),
  "at-most-900-fail": claim("실패한 요청이 900개를 넘지 않는다", "at most 900 requests fail", (state) => failed(state) <= 900),
  "dead-zone-gets-none": claim("DNS에서 빠진 영역으로는 요청이 가지 않는다", "no request comes to a zone that has left DNS", (state, since) =>
    failed(state, "node-down") === failed(since, "node-down")),
  "out-at-once": outWithin(0, "답하지 않는 대상은 곧바로 빠진다", "a target that does not answer is dropped at once"),
  "out-within-15": outWithin(15, "답하지 않는 대상이 15초 안에 빠진다", "a target that does not answer is dropped within 15 s"),
  "out-within-30": outWithin(30, "답하지 않는 대상이 30초 안에 빠진다", "a target that does not answer is dropped within 30 s"),
  "closed-if-none-healthy": claim("정상 대상이 없으면 요청을 보내지 않는다", "with no healthy target it sends no requests", ({ open }) => !open.some(Boolean)),
  "equal-shares": claim("모든 대상이 요청을 똑같이 받는다", "every target gets equally many requests", (state, since) => {
    const got = shares(state, since);
    return got === null || Math.max(...got) < 2 * Math.min(...got);
  }),
  "zones-get-equal-shares": claim("두 영역의 대상이 요청을 절반씩 받는다", "the targets of each zone get half of the requests", (state, since) => {
    const got = shares(state, since);
    if (got === null) return true;
    const all = got.reduce((total, count) => total + count, 0);
    const inFirst = got.reduce((total, count, t) => total + (state.targets[t]?.zone === 0 ? count : 0), 0);
    return Math.abs(inFirst / all - 0.5) < 0.1;
  }),
  "clients-stay": claim("사용자는 언제나 같은 서버로 간다", "users always go to the same server", ({ bound }, since) =>
    since.bound.every((target, client) => target < 0 || bound[client] === target)),
} as const satisfies Claims<LoadBalancingState>;
