"use client";

import { useEffect, useEffectEvent, useId, useRef, useState } from "react";
import { progress } from "@/components/progress/store";
import type { Locale } from "@/engine/locale";
import type { AnswerEntry } from "@/engine/progress/log";
import { grade, type Outcome } from "@/engine/quiz/grade";
import type { LocalQuestion } from "@/engine/quiz/localise";
import type { Certainty } from "@/engine/quiz/question";
import { emptyDraft, type Draft } from "./draft";
import { Explanation, Reasons, Sign, type Marked } from "./feedback";
import { isEnterInField, keyMeaning } from "./keys";
import { viewOf } from "./kinds";
import { Saved } from "./saved";
import { quizWords, type QuizWords } from "./words";

/** What a checked question came to. */
export type CardResult = { readonly outcome: Outcome; readonly certainty: Certainty };

type Props = {
  readonly question: LocalQuestion;
  readonly locale: Locale;
  /** Seed of the order of its choices; 0 in the page as it is built. */
  readonly attempt: number;
  /** "3 of 8" above the question. */
  readonly place?: string;
  /** Called after checking, and with null after the answer was taken back. */
  readonly onResult?: (result: CardResult | null) => void;
  /** The button after the feedback, and what Enter does then. */
  readonly next: { readonly label: string; readonly go: () => void };
  /** Take the focus when it appears: the reader has just pressed "next". */
  readonly takesFocus: boolean;
  /** Listen to keys while nothing on the page has the focus. */
  readonly ownsPage: boolean;
  /** Under exam conditions: once the answer is on the disk the next question comes, without a word on how it went. */
  readonly isSilent?: boolean;
};

const certainties: readonly Certainty[] = ["sure", "unsure", "guess"];

/** One question: asking, then feedback. A parent gives it a new key to ask anew. */
export function QuestionCard({ question, locale, attempt, place, onResult, next, takesFocus, ownsPage, isSilent = false }: Props) {
  const words = quizWords[locale];
  const view = viewOf(question);
  const name = useId();
  const card = useRef<HTMLDivElement>(null);
  const ask = useRef<HTMLParagraphElement>(null);
  const verdict = useRef<HTMLParagraphElement>(null);
  const [draft, setDraft] = useState<Draft>(() => emptyDraft(question, attempt));
  // "Not quite sure" asks soonest again without blaming anybody, so it is the harmless choice for who does not choose.
  const [certainty, setCertainty] = useState<Certainty>("unsure");
  const [marked, setMarked] = useState<Marked | null>(null);
  const [entry, setEntry] = useState<AnswerEntry | null>(null);
  const [message, setMessage] = useState("");
  /** A second press while the first answer is on its way to the disk must not answer twice. */
  const isBusy = useRef(false);

  useEffect(() => {
    if (takesFocus) ask.current?.focus();
  }, [takesFocus]);

  useEffect(() => {
    if (marked !== null) verdict.current?.focus();
  }, [marked]);

  const check = async (): Promise<void> => {
    const grading = grade(question, view.answerOf(question, draft));
    if (grading.outcome === "unanswered") {
      setMessage(view.problem(question, draft, words));
      return;
    }
    if (isSilent) {
      if (isBusy.current) return;
      isBusy.current = true;
      setMessage(words.saving);
      await progress.getState().answer(question.id, grading.outcome, certainty);
      onResult?.({ outcome: grading.outcome, certainty });
      next.go();
      return;
    }
    setMessage("");
    setMarked({ grading, draft, attempt });
    onResult?.({ outcome: grading.outcome, certainty });
    setEntry(await progress.getState().answer(question.id, grading.outcome, certainty));
  };

  const takeBack = async (): Promise<void> => {
    if (entry === null) return;
    if (!(await progress.getState().undo(entry))) {
      setMessage(words.undoFailed);
      return;
    }
    setMarked(null);
    setEntry(null);
    setMessage(words.undone);
    onResult?.(null);
    ask.current?.focus();
  };

  const pick = (index: number): void => {
    const picked = view.pick?.(question, draft, index, { attempt, focused: document.activeElement }) ?? null;
    if (picked === null) return;
    setDraft(picked.draft);
    card.current?.querySelector<HTMLElement>(picked.focus)?.focus();
  };

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    const isInside = card.current?.contains(event.target as Node) ?? false;
    if (!isInside && !(ownsPage && event.target === document.body)) return;
    const meaning = isInside && isEnterInField(event) ? { kind: "enter" } as const : keyMeaning(event);
    if (meaning === null || (marked !== null && meaning.kind !== "enter")) return;
    event.preventDefault();
    if (meaning.kind === "certainty") setCertainty(meaning.certainty);
    else if (meaning.kind === "enter") void (marked === null ? check() : next.go());
    else pick(meaning.index);
  });

  useEffect(() => {
    const listener = (event: KeyboardEvent): void => onKey(event);
    document.addEventListener("keydown", listener);
    return () => document.removeEventListener("keydown", listener);
  }, []);

  return (
    <div className="question" ref={card} data-question={question.id} data-phase={marked === null ? "asking" : "checked"}>
      {place !== undefined && <p className="question-place">{place}</p>}
      <p className="question-ask" ref={ask} tabIndex={-1} id={`${name}-ask`}>{question.ask}</p>
      {marked === null ? (
        <>
          <p className="question-kind">{words.kinds[question.kind]}</p>
          <div className="question-form" role="group" aria-labelledby={`${name}-ask`}>
            <view.Fields question={question} draft={draft} onDraft={setDraft} attempt={attempt} words={words} name={name} />
            <div className="question-check">
              <fieldset className="certainty">
                <legend>{words.certaintyAsk}</legend>
                <div className="certainty-row">
                  {certainties.map((option) => (
                    <label key={option}>
                      <input type="radio" name={`${name}-certainty`} value={option} checked={certainty === option} onChange={() => setCertainty(option)} />
                      <span>{words.certainty[option]}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
              <button type="button" className="button button-main" onClick={() => void check()}>{isSilent ? next.label : words.check}</button>
            </div>
          </div>
          <p className="question-message" role="status">{message}</p>
          <p className="question-keys">{words[view.keys]}</p>
          {!isSilent && (
            <details className="answer-plain">
              <summary>{words.showAnswer}</summary>
              <Reasons question={question} marked={null} words={words} />
              <Explanation question={question} words={words} isFolded={false} />
            </details>
          )}
        </>
      ) : (
        <div className="feedback">
          <p className={`verdict verdict-${marked.grading.outcome}`} ref={verdict} tabIndex={-1}>
            <Sign tone={marked.grading.outcome === "right" ? "good" : marked.grading.outcome === "partly" ? "wait" : "bad"}>
              {words.outcome[marked.grading.outcome as Outcome]}
            </Sign>{" "}
            <Remark outcome={marked.grading.outcome as Outcome} certainty={certainty} words={words} />
          </p>
          <Reasons question={question} marked={marked} words={words} />
          <Explanation question={question} words={words} isFolded linkHref={`/${locale}/practice/set/#set=${question.id}`} />
          <div className="question-after">
            <Saved entry={entry} words={words} isAskedAgain />
            <p className="question-buttons">
              <button type="button" className="button button-quiet" disabled={entry === null} onClick={() => void takeBack()}>{words.undo}</button>
              <button type="button" className="button button-main" onClick={next.go}>{next.label}</button>
            </p>
          </div>
          <p className="question-message" role="status">{message}</p>
        </div>
      )}
    </div>
  );
}

function Remark({ outcome, certainty, words }: CardResult & { readonly words: QuizWords }) {
  if (outcome === "wrong" && certainty === "sure") return <span>{words.sureWrong}</span>;
  if (outcome === "right" && certainty === "guess") return <span>{words.luckyGuess}</span>;
  return null;
}
