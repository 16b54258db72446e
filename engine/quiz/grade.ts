import type { Answer } from "./question";

/** What marking needs of a question: a question in both languages and one in a single language both fit. */
export type Markable =
  | { readonly kind: "one-choice" | "several-choices"; readonly choices: readonly { readonly id: string; readonly right: boolean }[] }
  | { readonly kind: "order"; readonly steps: readonly { readonly id: string }[] }
  | { readonly kind: "number"; readonly answer: number; readonly tolerance: number; readonly misses: readonly { readonly value: number }[] }
  | { readonly kind: "rows"; readonly rows: readonly { readonly id: string; readonly right: string }[] };

/** What an answer came to. Only the first three are kept; "unanswered" changes nothing. */
export type Outcome = "right" | "partly" | "wrong";

/**
 * How one choice, step or row fared. "missed": right, but not given. "rest": rightly left alone.
 * A step is "right" if it need not be moved: the fewest steps that must move are "wrong".
 */
export type ItemMark = { readonly id: string; readonly mark: "right" | "wrong" | "missed" | "rest" };

export type Grading = {
  readonly outcome: Outcome | "unanswered";
  /** For choices in the question's order, for steps in the reader's, for rows in the question's; empty for numbers. */
  readonly detail: readonly ItemMark[];
  /** Position in the question's `misses` of a wrong number that is known. */
  readonly miss?: number;
};

const unanswered: Grading = { outcome: "unanswered", detail: [] };

/**
 * Marks an answer. Pure. "partly" means one change away from right with something right in it:
 * one tick too many or too few, one step out of place, one row of at least three.
 * An answer that is empty, unfinished, of another kind or names what the question does not have is "unanswered".
 */
export function grade(question: Markable, answer: Answer): Grading {
  if (question.kind === "one-choice" && answer.kind === "one-choice") {
    return gradeTicks(question.choices, answer.choice === null ? [] : [answer.choice], false);
  }
  if (question.kind === "several-choices" && answer.kind === "several-choices") return gradeTicks(question.choices, answer.choices, true);
  if (question.kind === "order" && answer.kind === "order") return gradeOrder(question.steps, answer.steps);
  if (question.kind === "number" && answer.kind === "number") return gradeNumber(question, answer.value);
  if (question.kind === "rows" && answer.kind === "rows") return gradeRows(question.rows, answer.cells);
  return unanswered;
}

function gradeTicks(choices: readonly { readonly id: string; readonly right: boolean }[], given: readonly string[], partial: boolean): Grading {
  const picked = new Set(given);
  if (picked.size === 0 || given.some((id) => choices.every((choice) => choice.id !== id))) return unanswered;
  const detail = choices.map((choice): ItemMark => {
    const isPicked = picked.has(choice.id);
    return { id: choice.id, mark: choice.right ? (isPicked ? "right" : "missed") : isPicked ? "wrong" : "rest" };
  });
  return { outcome: outcomeOf(detail, partial), detail };
}

function gradeOrder(steps: readonly { readonly id: string }[], given: readonly string[]): Grading {
  const place = new Map(steps.map((step, index) => [step.id, index]));
  const places = given.flatMap((id) => place.get(id) ?? []);
  if (given.length !== steps.length || new Set(places).size !== steps.length || steps.length === 0) return unanswered;
  const staying = longestRise(places);
  const detail = given.map((id, index): ItemMark => ({ id, mark: staying.has(index) ? "right" : "wrong" }));
  return { outcome: outcomeOf(detail, steps.length >= 3), detail };
}

function gradeNumber(question: Extract<Markable, { kind: "number" }>, value: number | null): Grading {
  if (value === null || !Number.isFinite(value)) return unanswered;
  if (isNear(value, question.answer, question.tolerance)) return { outcome: "right", detail: [] };
  const miss = question.misses.findIndex((known) => isNear(value, known.value, question.tolerance));
  return { outcome: "wrong", detail: [], ...(miss < 0 ? {} : { miss }) };
}

function gradeRows(rows: readonly { readonly id: string; readonly right: string }[], cells: Readonly<Record<string, string>>): Grading {
  if (rows.some((row) => !Object.hasOwn(cells, row.id))) return unanswered;
  const detail = rows.map((row): ItemMark => ({ id: row.id, mark: cells[row.id] === row.right ? "right" : "wrong" }));
  return { outcome: outcomeOf(detail, rows.length >= 3), detail };
}

function outcomeOf(detail: readonly ItemMark[], partial: boolean): Outcome {
  const faults = detail.filter((item) => item.mark === "wrong" || item.mark === "missed").length;
  if (faults === 0) return "right";
  return partial && faults === 1 && detail.some((item) => item.mark === "right") ? "partly" : "wrong";
}

/** Comparing with a tolerance must forgive the last bit: 0.1 + 0.2 is 0.3 to a reader. */
function isNear(value: number, target: number, tolerance: number): boolean {
  return Math.abs(value - target) <= tolerance + Math.max(Math.abs(target), 1) * 1e-9;
}

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
