import type { Text } from "../locale";
import type { Run } from "../sim/model";

/** What every question carries. */
type Base = {
  /** `note.point`, written by hand, never reused: a reader's progress hangs on it. */
  readonly id: string;
  readonly ask: Text;
  /** Heading id of the paragraph in the note that teaches it. */
  readonly section: string;
  /** Facts it rests on. */
  readonly facts: readonly string[];
  /** Concepts it tests. */
  readonly concepts: readonly string[];
  /** Popular mistake it probes, e.g. "M03". */
  readonly mistake?: string;
  /** Why the right answer is right: two or three sentences. */
  readonly explain: Text;
  /** A run that shows it; shared as a link to the lab. */
  readonly run?: Run;
};

/** An answer on offer. `why` says why it is wrong (or, for a right one, why it belongs). */
export type Choice = { readonly id: string; readonly text: Text; readonly right: boolean; readonly why: Text };

/** Exactly one choice is right. */
export type OneChoice = Base & { readonly kind: "one-choice"; readonly choices: readonly Choice[] };

/** One or more are right; all of them and no other must be ticked. */
export type SeveralChoices = Base & { readonly kind: "several-choices"; readonly choices: readonly Choice[] };

/** `steps` in the right order; `why` says why the step comes where it comes. */
export type OrderSteps = Base & { readonly kind: "order"; readonly steps: readonly { readonly id: string; readonly text: Text; readonly why: Text }[] };

/** A number with its unit. Within `tolerance` of `answer` is right; `misses` explain known wrong results. */
export type NumberAnswer = Base & {
  readonly kind: "number";
  readonly unit: Text;
  readonly answer: number;
  readonly tolerance: number;
  readonly misses: readonly { readonly value: number; readonly why: Text }[];
};

/** Tick the right cell of each row. `why` says why the row is as it is. */
export type TickRows = Base & {
  readonly kind: "rows";
  readonly columns: readonly { readonly id: string; readonly text: Text }[];
  readonly rows: readonly { readonly id: string; readonly text: Text; readonly right: string; readonly why: Text }[];
};

export type Question = OneChoice | SeveralChoices | OrderSteps | NumberAnswer | TickRows;

/** What a reader gave: ids, never positions. */
export type Answer =
  | { readonly kind: "one-choice"; readonly choice: string | null }
  | { readonly kind: "several-choices"; readonly choices: readonly string[] }
  | { readonly kind: "order"; readonly steps: readonly string[] }
  | { readonly kind: "number"; readonly value: number | null }
  | { readonly kind: "rows"; readonly cells: Readonly<Record<string, string>> };

/** How sure the reader was before checking. */
export type Certainty = "sure" | "unsure" | "guess";
