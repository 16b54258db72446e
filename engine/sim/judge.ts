import type { Action, Challenge, Clause, Params, Run } from "./model";
import { pick } from "./random";
import { replay, traceOf, type Runs } from "./replay";

/** A challenge is also run on this many seeds that the reader does not see, so that luck does not count as a solution. */
export const hiddenRuns = 24;

/** Whether the reader of a challenge may use this action. */
export function isAllowed<P, A, S, R>(challenge: Challenge<P, A, S, R>, action: Action): boolean {
  return challenge.allowed.actions.includes(action.type);
}

/** The goal's clauses for a run at its moment, on its own seed. */
export function clausesOf<P, A, S, R>(lab: Runs<P, A, S, R>, challenge: Challenge<P, A, S, R>, run: Run<P, A>): readonly Clause[] {
  return challenge.goal(traceOf(lab, run, replay(lab, run)));
}

/** The run on the hidden seed number `index` of a challenge. */
export function hiddenRun<P, A, S, R>(challenge: Challenge<P, A, S, R>, run: Run<P, A>, index: number): Run<P, A> {
  return { ...run, seed: pick(challenge.start.seed, `hidden.${challenge.id}`, index) };
}

/** Why a run does not count although its goal may be met: it left the start of the challenge or used something that is not allowed. */
export function breach<P extends Params, A extends Action, S, R>(
  challenge: Challenge<P, A, S, R>,
  run: Run<P, A>,
): { readonly kind: "start" | "knob" | "action"; readonly id: string } | null {
  const { start, allowed } = challenge;
  const begun = start.actions.every((dated, index) => JSON.stringify(dated) === JSON.stringify(run.actions[index]));
  if (!begun) return { kind: "start", id: challenge.id };
  const knob = Object.keys(run.params).find((id) => run.params[id] !== start.params[id] && !allowed.knobs.includes(id));
  if (knob !== undefined) return { kind: "knob", id: knob };
  const action = run.actions.slice(start.actions.length).find((dated) => !isAllowed(challenge, dated.action));
  return action ? { kind: "action", id: action.action.type } : null;
}

/** Number of actions the reader took beyond the challenge's start, up to the moment looked at. */
export function actionsTaken<P, A, S, R>(challenge: Challenge<P, A, S, R>, run: Run<P, A>): number {
  return run.actions.filter((dated) => dated.atMs <= run.atMs).length - challenge.start.actions.length;
}
