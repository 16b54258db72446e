import type { Text } from "../../locale";
import { localCounter, outcomeOf, unanswered, type Base, type ItemMark, type Kind, type LocalBase } from "../base";
import type { Counter, LocalCounter } from "../counter";

/** `steps` in the right order; `why` says why the step comes where it comes, and `counter` shows what comes of taking it elsewhere. */
export type OrderSteps = Base & {
  readonly kind: "order";
  readonly steps: readonly { readonly id: string; readonly text: Text; readonly why: Text; readonly counter?: Counter }[];
};

export type LocalStep = { readonly id: string; readonly text: string; readonly why: string; readonly counter?: LocalCounter };
export type LocalOrder = LocalBase & { readonly kind: "order"; readonly steps: readonly LocalStep[] };
export type OrderAnswer = { readonly kind: "order"; readonly steps: readonly string[] };
export type MarkableOrder = { readonly kind: "order"; readonly steps: readonly { readonly id: string }[] };

/** One step out of place is "partly". */
export const order: Kind<OrderSteps, LocalOrder, MarkableOrder, OrderAnswer> = {
  grade: ({ steps }, { steps: given }) => {
    const place = new Map(steps.map((step, index) => [step.id, index]));
    const places = given.flatMap((id) => place.get(id) ?? []);
    if (given.length !== steps.length || new Set(places).size !== steps.length || steps.length === 0) return unanswered;
    const staying = longestRise(places);
    const detail = given.map((id, index): ItemMark => ({ id, mark: staying.has(index) ? "right" : "wrong" }));
    return { outcome: outcomeOf(detail, steps.length >= 3), detail };
  },
  localise: ({ steps }, locale, context) => ({
    kind: "order",
    steps: steps.map((step) => ({ id: step.id, text: step.text[locale], why: step.why[locale], ...localCounter(step.counter, context) })),
  }),
};

/** Positions of a longest rising subsequence: the steps that can stay where they are. Quadratic; lists are short. */
function longestRise(values: readonly number[]): ReadonlySet<number> {
  const best: number[][] = [];
  values.forEach((value, index) => {
    const before = best.filter((rise) => (values[rise.at(-1) ?? 0] ?? 0) < value);
    const longest = before.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []);
    best.push([...longest, index]);
  });
  return new Set(best.reduce<number[]>((a, b) => (b.length > a.length ? b : a), []));
}
