import type { Fact, Source } from "../fact";
import type { Figure } from "../figure";
import type { Locale, Text } from "../locale";
import type { Run } from "../sim/model";
import type { Counter, LocalCounter } from "./counter";

/** What every question carries. */
export type Base = {
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

/** A fact as a question shows it: what is true, where it was read and when. */
export type LocalFact = {
  readonly id: string;
  readonly say: string;
  readonly meaning: string;
  readonly source: Source;
  /** "YYYY-MM-DD" */
  readonly checked: string;
  readonly confirmed: boolean;
};

/** What a question of any kind carries in one language. */
export type LocalBase = {
  readonly id: string;
  readonly ask: string;
  readonly explain: string;
  readonly mistake?: string;
  readonly noteId: string;
  readonly noteTitle: string;
  /** Heading id of the paragraph that teaches it. */
  readonly section: string;
  readonly concepts: readonly string[];
  /** Address of that paragraph. */
  readonly href: string;
  readonly facts: readonly LocalFact[];
  /** Address of a run that shows it. */
  readonly runHref?: string;
};

/** What a question does not know about itself. */
export type QuestionContext = {
  readonly noteId: string;
  /** In the language asked for. */
  readonly noteTitle: string;
  /** The fact of that id; throws if there is none. */
  readonly fact: (id: string) => Fact;
  /** The figure of that id; throws if there is none. */
  readonly figure: (id: string) => Figure;
  /** Address of a lab at that run, in the language asked for. */
  readonly runHref: (run: Run) => string;
  /** A counter-example at the moment it shows, in the language asked for. */
  readonly counter: (counter: Counter) => LocalCounter;
  /** Address of a lab with that challenge, in the language asked for. */
  readonly challengeHref: (lab: string, challenge: string) => string;
};

/** The field of a wrong answer with its counter-example in one language; none if it has none. */
export function localCounter(counter: Counter | undefined, context: QuestionContext): { readonly counter?: LocalCounter } {
  return counter === undefined ? {} : { counter: context.counter(counter) };
}

/** What the engine knows about one kind of question. A further kind is a further record of this shape and a line in `kinds/index.ts`. */
export type Kind<Question, Local, Markable, Answer> = {
  /** Marks an answer of this kind. Pure; never throws. */
  readonly grade: (question: Markable, answer: Answer) => Grading;
  /** The part of the question that other kinds do not have, in one language. */
  readonly localise: (question: Question, locale: Locale, context: QuestionContext) => Omit<Local, keyof LocalBase>;
};

/** What an answer came to. Only the first three are kept; "unanswered" changes nothing. */
export type Outcome = "right" | "partly" | "wrong";

/**
 * How one choice, step, row, pair, part or slot fared. "missed": right, but not given. "rest": rightly left alone.
 * A step is "right" if it need not be moved: the fewest steps that must move are "wrong".
 */
export type ItemMark = { readonly id: string; readonly mark: "right" | "wrong" | "missed" | "rest" };

export type Grading = {
  readonly outcome: Outcome | "unanswered";
  /** For choices in the question's order, for steps in the reader's, for the others in the question's; empty for numbers and challenges. */
  readonly detail: readonly ItemMark[];
  /** Position in the question's `misses` of a wrong number that is known. */
  readonly miss?: number;
};

export const unanswered: Grading = { outcome: "unanswered", detail: [] };

/** A choice as marking needs it. */
export type Tick = { readonly id: string; readonly right: boolean };

/** A place to be filled, and what belongs there. */
export type Slot = { readonly id: string; readonly right: string };

/** Marks ticks. With `isPartial`, one tick too many or too few is "partly". */
export function gradeTicks(choices: readonly Tick[], given: readonly string[], isPartial: boolean): Grading {
  const picked = new Set(given);
  if (picked.size === 0 || given.some((id) => choices.every((choice) => choice.id !== id))) return unanswered;
  const detail = choices.map((choice): ItemMark => {
    const isPicked = picked.has(choice.id);
    return { id: choice.id, mark: choice.right ? (isPicked ? "right" : "missed") : isPicked ? "wrong" : "rest" };
  });
  return { outcome: outcomeOf(detail, isPartial), detail };
}

/** Marks places that were filled, all of them. One wrong place of at least three is "partly". */
export function gradeSlots(slots: readonly Slot[], given: Readonly<Record<string, string>>): Grading {
  if (slots.some((slot) => !Object.hasOwn(given, slot.id))) return unanswered;
  const detail = slots.map((slot): ItemMark => ({ id: slot.id, mark: given[slot.id] === slot.right ? "right" : "wrong" }));
  return { outcome: outcomeOf(detail, slots.length >= 3), detail };
}

/** "partly" means one change away from right with something right in it. */
export function outcomeOf(detail: readonly ItemMark[], isPartial: boolean): Outcome {
  const faults = detail.filter((item) => item.mark === "wrong" || item.mark === "missed").length;
  if (faults === 0) return "right";
  return isPartial && faults === 1 && detail.some((item) => item.mark === "right") ? "partly" : "wrong";
}
