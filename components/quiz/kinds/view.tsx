import type { ReactNode } from "react";
import type { LocalCounter } from "@/engine/quiz/counter";
import type { Grading, ItemMark } from "@/engine/quiz/grade";
import type { LocalQuestion } from "@/engine/quiz/localise";
import type { Answer, KindName } from "@/engine/quiz/question";
import type { Draft } from "../draft";
import type { QuizWords } from "../words";

/** A question of one kind in one language. */
export type LocalOf<K extends KindName> = Extract<LocalQuestion, { kind: K }>;

export type FieldsProps<K extends KindName> = {
  readonly question: LocalOf<K>;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly attempt: number;
  readonly words: QuizWords;
  /** Unique on the page: a question may stand there twice. */
  readonly name: string;
};

/** What a reader gave and how it was marked. */
export type Marked = { readonly grading: Grading; readonly draft: Draft; readonly attempt: number };

export type ReasonsProps<K extends KindName> = { readonly question: LocalOf<K>; readonly marked: Marked | null; readonly words: QuizWords };

/** What a digit does: the draft after it, and what gets the focus. */
export type Picked = { readonly draft: Draft; readonly focus: string };

/** How one kind of question looks and is answered. A further kind is a further record of this shape and a line in `index.ts`. */
export type KindView<K extends KindName> = {
  /** Native controls, so that they work and are announced before and without any of ours. */
  readonly Fields: (props: FieldsProps<K>) => ReactNode;
  /** Every item with its reason; with the reader's marks, or plain as the answer for a page without scripts. */
  readonly Reasons: (props: ReasonsProps<K>) => ReactNode;
  readonly answerOf: (question: LocalOf<K>, draft: Draft) => Answer;
  /** What is missing from the draft, as a sentence. */
  readonly problem: (question: LocalOf<K>, draft: Draft, words: QuizWords) => string;
  /** What a digit, counted from 0, does while `focused` has the focus. */
  readonly pick?: (question: LocalOf<K>, draft: Draft, index: number, at: { readonly attempt: number; readonly focused: Element | null }) => Picked | null;
  readonly keys: "keys" | "keysOrder" | "keysNumber" | "keysMatch" | "keysDo";
};

type Tone = "good" | "bad" | "wait" | "off";

const signs: Readonly<Record<Tone, ReactNode>> = {
  good: <path d="m3 8.5 3.5 3.5L13 4.5" />,
  bad: <path d="m4 4 8 8m0-8-8 8" />,
  wait: <path d="M8 3v6m0 3.5v.5" />,
  off: <path d="M4 8h8" />,
};

/** A mark in shape, word and colour: none of them alone carries the meaning. */
export function Sign({ tone, children }: { readonly tone: Tone; readonly children: ReactNode }) {
  return (
    <span className={`sign sign-${tone}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">{signs[tone]}</svg>
      {children}
    </span>
  );
}

export const marksOf = (marked: Marked | null): ReadonlyMap<string, ItemMark["mark"]> =>
  new Map(marked?.grading.detail.map((item) => [item.id, item.mark]) ?? []);

/** Leads to the lab at the first moment at which what the reader answered fails. */
export function CounterLink({ counter, words }: { readonly counter: LocalCounter | undefined; readonly words: QuizWords }) {
  return counter === undefined ? null : <p className="reason-counter"><a href={counter.href}>{words.counter(counter.claim)}</a></p>;
}

type SlotReasonProps = {
  readonly text: ReactNode;
  readonly right: string;
  /** What the reader gave instead; null where that was right or nothing was given. */
  readonly given: string | null;
  readonly why: string;
  readonly counter?: LocalCounter | undefined;
  readonly words: QuizWords;
};

/** A place that was to be filled: what belongs there, what the reader gave, and why. */
export function SlotReason({ text, right, given, why, counter, words }: SlotReasonProps) {
  return (
    <li className={`reason reason-${given === null ? "good" : "bad"}`}>
      <p className="reason-head">
        <span>{text}</span>{" "}
        {given !== null && <Sign tone="bad">{words.mark.yourAnswer(given)}</Sign>}{" "}
        <Sign tone="good">{given === null ? right : words.mark.rightAnswer(right)}</Sign>
      </p>
      <p className="reason-why">{why}</p>
      <CounterLink counter={counter} words={words} />
    </li>
  );
}

type CellsProps = {
  readonly name: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly picked: string | undefined;
  readonly onPick: (id: string) => void;
};

/** Options of one place, side by side. */
export function Cells({ name, options, picked, onPick }: CellsProps) {
  return (
    <div className="row-cells">
      {options.map((option) => (
        <label key={option.id} className="cell">
          <input type="radio" name={name} value={option.id} checked={picked === option.id} onChange={() => onPick(option.id)} />
          <span>{option.text}</span>
        </label>
      ))}
    </div>
  );
}

/** The place a digit fills: the first open one, and once all are filled the one that has the focus. */
export function pickCell(
  draft: Draft,
  slots: readonly { readonly id: string; readonly options: readonly { readonly id: string }[] }[],
  index: number,
  focused: Element | null,
): Picked | null {
  const own = focused?.closest<HTMLElement>("[data-row]")?.dataset["row"];
  const slot = slots.find(({ id }) => draft.cells[id] === undefined) ?? slots.find(({ id }) => id === own);
  const option = slot?.options[index];
  if (slot === undefined || option === undefined) return null;
  return { draft: { ...draft, cells: { ...draft.cells, [slot.id]: option.id } }, focus: `[data-row="${slot.id}"] .cell:nth-child(${index + 1}) input` };
}
