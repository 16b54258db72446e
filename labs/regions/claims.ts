import type { Claim, Claims } from "@/engine/sim/claim";
import { flowOf } from "./flow";
import { second, type PlaceState } from "./state";

const claim = (ko: string, en: string, holds: Claim<PlaceState>["holds"]): Claim<PlaceState> => ({ say: { ko, en }, holds });

const movedWithin = (count: number): Claim<PlaceState> => claim(
  `${count}초 안에 모두 옮겨 간다`, `everybody has moved within ${count} s`,
  ({ nowMs, standby }, since) => nowMs < since.nowMs + count * second || standby.movedPermille === 1000,
);

/** What a wrong answer may claim of a service in Regions and zones. */
export const claims = {
  "serves-all": claim("모든 요청을 처리한다", "all requests are served", (state) => {
    const { served, offered } = flowOf(state);
    return served >= offered;
  }),
  "rest-bears-load": claim("남은 서버가 부하를 다 감당한다", "what is left bears the whole load", (state) => {
    const { homeCapacity, homeOffered } = flowOf(state);
    return homeCapacity >= homeOffered;
  }),
  "still-answers": claim("서비스가 계속 답한다", "the service goes on answering", (state) => flowOf(state).served > 0),
  "no-write-lost": claim("확정된 쓰기를 잃지 않는다", "no acknowledged write is lost", ({ totals }) => totals.lostWrites === 0),
  "moved-within-60": movedWithin(60),
  "moved-within-320": movedWithin(320),
} as const satisfies Claims<PlaceState>;
