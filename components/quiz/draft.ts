import type { LocalQuestion } from "@/engine/quiz/localise";
import type { Answer } from "@/engine/quiz/question";
import { readNumber, type TypedNumber } from "@/engine/quiz/read-number";
import { stepOrder } from "@/engine/quiz/shuffle";

/** What a reader has put down so far. Only the part of the question's kind is used. */
export type Draft = {
  readonly picked: readonly string[];
  /** Steps in the reader's order, and whether the reader has moved any. */
  readonly steps: readonly string[];
  readonly isMoved: boolean;
  readonly typed: string;
  /** Column by row. */
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

export function typedNumber(question: Extract<LocalQuestion, { kind: "number" }>, draft: Draft): TypedNumber {
  return readNumber(draft.typed, question.unitNames);
}

/** The draft as an answer. An order nobody has touched is no answer, since the first order shown is chance. */
export function answerOf(question: LocalQuestion, draft: Draft): Answer {
  switch (question.kind) {
    case "one-choice":
      return { kind: "one-choice", choice: draft.picked[0] ?? null };
    case "several-choices":
      return { kind: "several-choices", choices: draft.picked };
    case "order":
      return { kind: "order", steps: draft.isMoved ? draft.steps : [] };
    case "number": {
      const typed = typedNumber(question, draft);
      return { kind: "number", value: typed.kind === "number" ? typed.value : null };
    }
    case "rows":
      return { kind: "rows", cells: draft.cells };
  }
}
