import { unanswered, type Grading } from "./base";
import { kinds, type Answer, type Markable } from "./kinds";

export type { Grading, ItemMark, Outcome } from "./base";
export type { Markable } from "./kinds";

/**
 * Marks an answer. Pure. "partly" means one change away from right with something right in it: one tick too many or too few,
 * one step out of place, one row or gap of at least three, two pairs exchanged, a challenge solved with its solution seen.
 * An answer that is empty, unfinished, of another kind or names what the question does not have is "unanswered".
 */
export function grade(question: Markable, answer: Answer): Grading {
  if (question.kind !== answer.kind) return unanswered;
  // Both are of one kind now, which the type of a record indexed by a union cannot say.
  const mark = kinds[question.kind].grade as (question: Markable, answer: Answer) => Grading;
  return mark(question, answer);
}
