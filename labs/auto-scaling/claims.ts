import type { Claim, Claims } from "@/engine/sim/claim";
import type { SimEvent } from "@/engine/sim/model";
import { isEnding, isPooled, isServing, second, tickMs, type GroupState } from "./state";

const claim = (ko: string, en: string, holds: Claim<GroupState>["holds"]): Claim<GroupState> => ({ say: { ko, en }, holds });

const tickSeconds = tickMs / second;

const news = (state: GroupState, since: GroupState): readonly SimEvent[] => state.log.slice(since.log.length);
const serving = (state: GroupState): number => state.members.filter((member) => isServing(state, member)).length;

const helpWithin = (seconds: number): Claim<GroupState> => claim(
  `${seconds}초 안에 새 인스턴스가 요청을 나눈다`, `a new instance shares the load within ${seconds} s`,
  (state, since) => state.nowMs < since.nowMs + seconds * second || serving(state) > serving(since),
);

const fewOut = (most: number, ko: string, en: string): Claim<GroupState> => claim(ko, en, (state) => serving(state) >= state.desired - most);

/** What a wrong answer may claim of an Auto Scaling group. */
export const claims = {
  "serves-all": claim("처리하지 못한 요청이 없다", "no request is dropped", ({ totals }) => totals.requests - totals.served <= 0),
  "rest-bears-load": claim("남은 인스턴스가 부하를 다 감당한다", "what is left bears the whole load", (state) =>
    serving(state) * state.params.capacityPerSecond >= state.last.requests / tickSeconds),
  "desired-kept": claim("원하는 용량이 그대로다", "the desired capacity stays", ({ desired }, since) => desired === since.desired),
  "only-adds": claim("대상 추적은 인스턴스를 줄이지 않는다", "target tracking never removes an instance", ({ totals }, since) => totals.scaleIns === since.totals.scaleIns),
  "none-launched": claim("새 인스턴스가 시작되지 않는다", "no instance is launched", ({ totals }, since) => totals.launches === since.totals.launches),
  "desired-follows": claim("원하는 용량이 남은 대수로 줄어든다", "the desired capacity goes down to what is left", ({ totals, desired }, since) =>
    totals.launches === since.totals.launches || desired < since.desired),
  "launch-succeeds": claim("언제든 새 인스턴스를 시작할 수 있다", "a launch always succeeds", ({ totals }, since) => totals.failedLaunches === since.totals.failedLaunches),
  "within-maximum": claim("최대 크기를 넘지 않는다", "there are never more than the maximum", ({ members, maxSize }) =>
    members.filter(({ life }) => !isPooled(life) && !isEnding(life)).length <= maxSize),
  "protected-stay": claim("축소 보호를 건 인스턴스는 종료되지 않는다", "a protected instance is not terminated", ({ members }, since) =>
    since.members.every(({ id, isProtected }) => !isProtected || members.some((member) => member.id === id && !isEnding(member.life)))),
  "hook-waits-forever": claim("누가 부를 때까지 Pending:Wait에 머문다", "it stays in Pending:Wait until somebody calls", (state, since) =>
    news(state, since).every(({ kind, values }) => kind !== "life" || values.from !== "Pending:Wait")),
  "hook-continues": claim("시간이 다 되면 InService가 된다", "when the time is up it goes InService", (state, since) =>
    news(state, since).every(({ kind, values }) => kind !== "life" || values.from !== "Pending:Wait" || values.to === "Pending:Proceed")),
  "none-out": fewOut(0, "서비스에서 빠진 인스턴스가 없다", "no instance is out of service"),
  "one-out": fewOut(1, "서비스에서 빠진 인스턴스가 한 대를 넘지 않는다", "at most one instance is out of service"),
  "tracking-waits": claim("대상 추적도 휴지 기간이 끝나기를 기다린다", "target tracking too waits for the cooldown", (state, since) => {
    const moments = news(state, since).flatMap(({ kind, atMs }) => (kind === "desired" ? [atMs] : []));
    return moments.every((atMs, index) => index === 0 || atMs - (moments[index - 1] ?? 0) >= since.params.cooldownSeconds * second);
  }),
  "one-zone-only": claim("다른 가용 영역의 인스턴스가 대신할 수 없다", "an instance of another zone cannot take its place", (state, since) =>
    news(state, since).every(({ kind }) => kind !== "launch")),
  "help-within-150": helpWithin(150),
  "help-within-240": helpWithin(240),
} as const satisfies Claims<GroupState>;
