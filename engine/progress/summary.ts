import { algorithm, isCard, type Card } from "../quiz/schedule";
import type { Derived } from "./derive";
import { isRecord } from "./log";

/**
 * What was last derived from the log, kept beside it so that a long log need not be replayed before the reader sees what is due.
 * It is for a first look only: the log is read and replayed all the same, and has the last word.
 */
export type Summary = {
  readonly algorithm: string;
  readonly retention: number;
  /** Entries in the log when it was written. With another number of entries it says nothing. */
  readonly entries: number;
  readonly cards: readonly Card[];
  readonly answers: number;
  readonly right: number;
  readonly days: readonly number[];
};

/** @param entries how many the log holds */
export function summaryOf({ cards, answers, right, days }: Derived, entries: number, retention: number): Summary {
  return { algorithm, retention, entries, cards: [...cards.values()], answers, right, days: [...days] };
}

/** A stored summary, if it was made of as many entries by the same rules. Never throws: anything else is null. Challenges and devices are not in it. */
export function readSummary(value: unknown, entries: number, retention: number): Derived | null {
  if (!isRecord(value) || value["algorithm"] !== algorithm || value["retention"] !== retention || value["entries"] !== entries) return null;
  const { cards, answers, right, days } = value;
  if (!Array.isArray(cards) || !cards.every(isCard) || !Array.isArray(days) || !days.every(Number.isInteger)) return null;
  if (typeof answers !== "number" || typeof right !== "number") return null;
  return { cards: new Map(cards.map((card) => [card.questionId, card])), answers, right, days: new Set(days as number[]), solved: new Map(), latestMs: new Map() };
}
