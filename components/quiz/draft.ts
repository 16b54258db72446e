import type { LocalQuestion } from "@/engine/quiz/localise";
import { stepOrder } from "@/engine/quiz/shuffle";

/** What a reader has put down so far. Only the part of the question's kind is used. */
export type Draft = {
  readonly picked: readonly string[];
  /** Steps in the reader's order, and whether the reader has moved any. */
  readonly steps: readonly string[];
  readonly isMoved: boolean;
  readonly typed: string;
  /** Column by row, right side by left, option by gap, meaning by piece. */
  readonly cells: Readonly<Record<string, string>>;
};

export function emptyDraft(question: LocalQuestion, attempt: number): Draft {
  const steps = question.kind === "order" ? stepOrder(question.id, attempt, question.steps).map((step) => step.id) : [];
  return { picked: [], steps, isMoved: false, typed: "", cells: {} };
}

export function withPick(question: LocalQuestion, draft: Draft, id: string): Draft {
  if (question.kind === "one-choice") return { ...draft, picked: [id] };
  const picked = draft.picked.includes(id) ? draft.picked.filter((other) => other !== id) : [...draft.picked, id];
  return { ...draft, picked };
}

/** Moves a step by one place; beyond the ends nothing moves. */
export function withMove(draft: Draft, id: string, by: 1 | -1): Draft {
  const from = draft.steps.indexOf(id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= draft.steps.length) return draft;
  const steps = draft.steps.filter((step) => step !== id);
  steps.splice(to, 0, id);
  return { ...draft, steps, isMoved: true };
}
