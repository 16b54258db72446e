import type { Counter } from "@/engine/quiz/counter";
import type { Action, Params } from "@/engine/sim/model";

type Differs = {
  /** Second from which the claim is made. */
  readonly since?: number;
  readonly seed?: number;
  /** Conditions other than the lab's own. */
  readonly params?: Params;
};

/**
 * A writer of counter-examples in that lab: the claim that fails, what is done at which second, the second up to which the failure is looked
 * for, and what else differs from a fresh run.
 */
export function countersIn(lab: string) {
  return (fails: string, actions: readonly (readonly [atSeconds: number, action: Action])[], until: number, { since = 0, seed = 1, params = {} }: Differs = {}): Counter => ({
    fails,
    sinceMs: since * 1000,
    run: { v: 1, lab, params, seed, atMs: until * 1000, actions: actions.map(([seconds, action]) => ({ atMs: seconds * 1000, action })) },
  });
}
