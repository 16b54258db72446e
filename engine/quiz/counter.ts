import type { Text } from "../locale";
import type { Run } from "../sim/model";
import type { Question } from "./kinds";

/**
 * The counter-example to a wrong answer: a run of a lab in which a claim the answer makes fails. The moment at which it first does is computed
 * while the site is built. `fails` is the claim's name in `claims.ts` of the lab; the run's own moment says how far to look for the failure.
 */
export type Counter = {
  readonly run: Run;
  readonly fails: string;
  /** Moment from which the claim is made; the start of the run if not given. */
  readonly sinceMs?: number;
};

/** A counter-example as a page shows it. */
export type LocalCounter = {
  /** What the answer claims. */
  readonly claim: string;
  /** Address of the lab, stopped at the first moment at which that fails. */
  readonly href: string;
};

/** A counter-example as the labs know it: what fails, and the run up to the first moment at which it does. */
export type Refutation = { readonly say: Text; readonly run: Run };

/** Every counter-example of a question, with the id of the answer it stands beside. */
export function countersOf(question: Question): readonly { readonly at: string; readonly counter: Counter }[] {
  const listed = (at: string, counter: Counter | undefined) => (counter === undefined ? [] : [{ at, counter }]);
  switch (question.kind) {
    case "one-choice":
    case "several-choices":
      return question.choices.flatMap(({ id, counter }) => listed(id, counter));
    case "order":
      return question.steps.flatMap(({ id, counter }) => listed(id, counter));
    case "number":
      return question.misses.flatMap(({ value, counter }) => listed(String(value), counter));
    case "rows":
      return question.rows.flatMap(({ id, counters = {} }) => Object.entries(counters).flatMap(([column, counter]) => listed(`${id}/${column}`, counter)));
    default:
      return [];
  }
}
