import type { ReactNode } from "react";
import type { Grading, ItemMark } from "@/engine/quiz/grade";
import type { LocalQuestion } from "@/engine/quiz/localise";
import { choiceOrder } from "@/engine/quiz/shuffle";
import type { Draft } from "./draft";
import type { QuizWords } from "./words";

/** What a reader gave and how it was marked. */
export type Marked = { readonly grading: Grading; readonly draft: Draft; readonly attempt: number };

type Props = { readonly question: LocalQuestion; readonly marked: Marked | null; readonly words: QuizWords };

/** Every choice, step or row with its reason; with the reader's marks, or plain as the answer for a page without scripts. */
export function Reasons({ question, marked, words }: Props) {
  switch (question.kind) {
    case "one-choice":
    case "several-choices":
      return <ChoiceReasons question={question} marked={marked} words={words} />;
    case "order":
      return <StepReasons question={question} marked={marked} words={words} />;
    case "number":
      return <NumberReasons question={question} marked={marked} words={words} />;
    case "rows":
      return <RowReasons question={question} marked={marked} words={words} />;
  }
}

/** Why the right answer is right, where to read it, where to watch it, and what it rests on: folded away, unless it already stands in a fold. */
export function Explanation({ question, words, isFolded }: Omit<Props, "marked"> & { readonly isFolded: boolean }) {
  const sources = (
    <ul>
      {question.facts.map((fact) => (
        <li key={fact.id}>
          <p>{fact.meaning}{!fact.confirmed && <> <em>{words.unconfirmed}</em></>}</p>
          <p className="origin">
            <a href={fact.source.url} rel="noreferrer">{fact.source.title}</a>
            {" · "}{words.checked} <time dateTime={fact.checked}>{fact.checked}</time>
          </p>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="explanation">
      <p><strong className="explanation-why">{words.why}</strong> {question.explain}</p>
      <p className="explanation-links">
        <a href={question.href}>{words.read(question.noteTitle)}</a>
        {question.runHref !== undefined && <a href={question.runHref}>{words.watch}</a>}
        {question.mistake !== undefined && <span className="mistake">{words.mistake} {question.mistake}</span>}
      </p>
      {question.facts.length > 0 && (isFolded
        ? <details className="question-facts"><summary>{words.facts} <span>{question.facts.length}</span></summary>{sources}</details>
        : <div className="question-facts"><p className="reasons-title">{words.facts}</p>{sources}</div>)}
    </div>
  );
}

/** Korean and English group and point numbers alike. */
const plainNumber = new Intl.NumberFormat("en-US", { maximumFractionDigits: 8 });

/** Korean units stand next to their number ("60초"), others after a space ("8 GiB"). */
function withUnit(value: number, unit: string): string {
  return `${plainNumber.format(value)}${/^\p{Script=Hangul}/u.test(unit) ? "" : " "}${unit}`;
}

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

const marksOf = (marked: Marked | null): ReadonlyMap<string, ItemMark["mark"]> =>
  new Map(marked?.grading.detail.map((item) => [item.id, item.mark]) ?? []);

type KindProps<K extends LocalQuestion["kind"]> = Props & { readonly question: Extract<LocalQuestion, { kind: K }> };

function ChoiceReasons({ question, marked, words }: KindProps<"one-choice" | "several-choices">) {
  const marks = marksOf(marked);
  const shown = marked === null ? question.choices : choiceOrder(question.id, marked.attempt, question.choices);
  return (
    <ul className="reasons">
      {shown.map((choice) => {
        const mark = marks.get(choice.id);
        const tone: Tone = mark === "wrong" ? "bad" : mark === "missed" && question.kind === "several-choices" ? "wait" : choice.right ? "good" : "off";
        const word =
          mark === "right" ? words.mark.yoursRight
          : mark === "wrong" ? words.mark.yoursWrong
          : mark === "missed" && question.kind === "several-choices" ? words.mark.missed
          : choice.right ? words.mark.right : words.mark.wrongChoice;
        return (
          <li key={choice.id} className={`reason reason-${tone}`}>
            <p className="reason-head"><span>{choice.text}</span> <Sign tone={tone}>{word}</Sign></p>
            <p className="reason-why">{choice.why}</p>
          </li>
        );
      })}
    </ul>
  );
}

function StepReasons({ question, marked, words }: KindProps<"order">) {
  const marks = marksOf(marked);
  return (
    <>
      <p className="reasons-title">{words.rightOrder}</p>
      <ol className="reasons reasons-ordered">
        {question.steps.map((step) => {
          const isWrong = marks.get(step.id) === "wrong";
          const place = (marked?.draft.steps.indexOf(step.id) ?? 0) + 1;
          return (
            <li key={step.id} className={`reason reason-${isWrong ? "bad" : "good"}`}>
              <p className="reason-head">
                <span>{step.text}</span>{" "}
                {marked !== null && (isWrong ? <Sign tone="bad">{words.mark.yourPlace(place)}</Sign> : <Sign tone="good">{words.mark.inPlace}</Sign>)}
              </p>
              <p className="reason-why">{step.why}</p>
            </li>
          );
        })}
      </ol>
    </>
  );
}

function NumberReasons({ question, marked, words }: KindProps<"number">) {
  const miss = marked?.grading.miss === undefined ? undefined : question.misses[marked.grading.miss];
  return (
    <ul className="reasons">
      {marked !== null && marked.grading.outcome !== "right" && (
        <li className="reason reason-bad">
          <p className="reason-head"><span>{marked.draft.typed.trim()}</span> <Sign tone="bad">{words.mark.yours}</Sign></p>
          {miss !== undefined && <p className="reason-why">{miss.why}</p>}
        </li>
      )}
      <li className="reason reason-good"><p className="reason-head"><span>{withUnit(question.answer, question.unit)}</span> <Sign tone="good">{words.mark.right}</Sign></p></li>
      {marked === null && question.misses.map((known) => (
        <li key={known.value} className="reason reason-off">
          <p className="reason-head"><span>{withUnit(known.value, question.unit)}</span> <Sign tone="off">{words.mark.wrongChoice}</Sign></p>
          <p className="reason-why">{known.why}</p>
        </li>
      ))}
    </ul>
  );
}

function RowReasons({ question, marked, words }: KindProps<"rows">) {
  const marks = marksOf(marked);
  const columns = new Map(question.columns.map((column) => [column.id, column.text]));
  return (
    <ul className="reasons">
      {question.rows.map((row) => {
        const isWrong = marks.get(row.id) === "wrong";
        const given = columns.get(marked?.draft.cells[row.id] ?? "") ?? "";
        return (
          <li key={row.id} className={`reason reason-${isWrong ? "bad" : "good"}`}>
            <p className="reason-head">
              <span>{row.text}</span>{" "}
              {isWrong && <Sign tone="bad">{words.mark.yourAnswer(given)}</Sign>}{" "}
              <Sign tone="good">{isWrong ? words.mark.rightAnswer(columns.get(row.right) ?? "") : columns.get(row.right)}</Sign>
            </p>
            <p className="reason-why">{row.why}</p>
          </li>
        );
      })}
    </ul>
  );
}
