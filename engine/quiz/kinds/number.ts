import type { Text } from "../../locale";
import { localCounter, unanswered, type Base, type Kind, type LocalBase } from "../base";
import type { Counter, LocalCounter } from "../counter";

/** A number with its unit. Within `tolerance` of `answer` is right; `misses` explain known wrong results, and `counter` refutes one. */
export type NumberAnswer = Base & {
  readonly kind: "number";
  readonly unit: Text;
  readonly answer: number;
  readonly tolerance: number;
  readonly misses: readonly { readonly value: number; readonly why: Text; readonly counter?: Counter }[];
};

export type LocalNumber = LocalBase & {
  readonly kind: "number";
  readonly unit: string;
  /** The unit in every language, so that a unit typed in the other one is understood. */
  readonly unitNames: readonly string[];
  readonly answer: number;
  readonly tolerance: number;
  readonly misses: readonly { readonly value: number; readonly why: string; readonly counter?: LocalCounter }[];
};

export type TypedAnswer = { readonly kind: "number"; readonly value: number | null };
export type MarkableNumber = { readonly kind: "number"; readonly answer: number; readonly tolerance: number; readonly misses: readonly { readonly value: number }[] };

export const number: Kind<NumberAnswer, LocalNumber, MarkableNumber, TypedAnswer> = {
  grade: (question, { value }) => {
    if (value === null || !Number.isFinite(value)) return unanswered;
    if (isNear(value, question.answer, question.tolerance)) return { outcome: "right", detail: [] };
    const miss = question.misses.findIndex((known) => isNear(value, known.value, question.tolerance));
    return { outcome: "wrong", detail: [], ...(miss < 0 ? {} : { miss }) };
  },
  localise: (question, locale, context) => ({
    kind: "number",
    unit: question.unit[locale],
    unitNames: [question.unit.ko, question.unit.en],
    answer: question.answer,
    tolerance: question.tolerance,
    misses: question.misses.map((miss) => ({ value: miss.value, why: miss.why[locale], ...localCounter(miss.counter, context) })),
  }),
};

/** Comparing with a tolerance must forgive the last bit: 0.1 + 0.2 is 0.3 to a reader. */
function isNear(value: number, target: number, tolerance: number): boolean {
  return Math.abs(value - target) <= tolerance + Math.max(Math.abs(target), 1) * 1e-9;
}
