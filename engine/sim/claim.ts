import type { Text } from "../locale";
import type { Lab, Run } from "./model";
import { Replayer } from "./replay";

/** Something a reader may hold to be true of a lab's runs, such as "the public address stays". */
export interface Claim<State> {
  /** As a short sentence without a full stop, fit to stand in quotation marks. */
  readonly say: Text;
  /** Whether it holds, seen from `since`: the state at the moment from which it is claimed. Between two events it may break, but not mend. */
  holds(state: State, since: State): boolean;
}

/** The claims of a lab by name. */
export type Claims<State = unknown> = Readonly<Record<string, Claim<State>>>;

/**
 * The first moment after `sinceMs`, up to the moment of the run, at which the claim does not hold. Throws a sentence if it never fails, or
 * already at `sinceMs`: such a run refutes nothing.
 */
export function firstFailure<P, A, S, R>(lab: Lab<P, A, S, R>, run: Run<P, A>, claim: Claim<S>, sinceMs: number): number {
  const replayer = new Replayer(lab, run);
  const since = replayer.at(sinceMs);
  const holdsAt = (ms: number): boolean => claim.holds(replayer.at(ms), since);
  if (!holdsAt(sinceMs)) throw new Error(`“${claim.say.en}” fails at ${sinceMs} ms already, where it begins to be claimed.`);
  // In growing stretches: most claims fail early, and a model asked for its next event simulates all the stillness before it.
  for (let [lastMs, stretchMs] = [sinceMs, 1000]; lastMs < run.atMs; stretchMs *= 2) {
    const endMs = Math.min(lastMs + stretchMs, run.atMs);
    const happened = [...lab.model.events(replayer.at(endMs)), ...run.actions].map(({ atMs }) => atMs).filter((ms) => ms > lastMs && ms < endMs);
    for (const nextMs of [...new Set(happened), endMs].toSorted((a, b) => a - b)) {
      // An event may mend what time alone broke before it.
      if (!holdsAt(nextMs - 1)) return turn(lastMs, nextMs - 1, holdsAt);
      if (!holdsAt(nextMs)) return nextMs;
      lastMs = nextMs;
    }
  }
  throw new Error(`“${claim.say.en}” holds to the end of the run at ${run.atMs} ms.`);
}

/** The first millisecond at which it does not hold, if it holds at `good` and not at `bad`: what only time changes may turn between events. */
function turn(good: number, bad: number, holdsAt: (ms: number) => boolean): number {
  let [low, high] = [good, bad];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holdsAt(middle)) low = middle;
    else high = middle;
  }
  return high;
}
