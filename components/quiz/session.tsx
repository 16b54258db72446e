"use client";

import { useEffect, useEffectEvent, useMemo, useRef, useState } from "react";
import { useNear } from "@/components/diagram/environment";
import { TroubleNote } from "@/components/progress/trouble-note";
import { progress } from "@/components/progress/store";
import type { Locale } from "@/engine/locale";
import type { LocalQuestion } from "@/engine/quiz/localise";
import { mixed } from "@/engine/quiz/shuffle";
import { QuestionCard, type CardResult } from "./question-card";
import { ReadingList } from "./reading-list";
import { quizWords } from "./words";
import { written, WrittenQuestion } from "./written-question";

/**
 * "single": one question inside the text. "note": the questions of a note in their order. "chapter": mixed across notes.
 * "review": what is due, in the order given.
 */
export type SessionMode = "single" | "note" | "chapter" | "review";

export type SessionProps = {
  /** Names the part for a screen reader; shown above a single question. */
  readonly title: string;
  readonly questions: readonly LocalQuestion[];
  readonly locale: Locale;
  readonly mode: SessionMode;
  /** Way out after the result of a review. */
  readonly leave?: { readonly label: string; readonly go: () => void };
  /** Why a question stands where it stands, by its id: shown above it. */
  readonly beside?: ReadonlyMap<string, string>;
  /** The question as it is asked this time: generated ones differ from attempt to attempt. */
  readonly vary?: (question: LocalQuestion, attempt: number) => LocalQuestion;
  /** Called once every question has been answered. */
  readonly onFinish?: (results: ReadonlyMap<string, CardResult>) => void;
};

type Shown = { readonly list: readonly LocalQuestion[]; readonly index: number; readonly round: number; readonly attempt: number };

/**
 * A run through questions, one at a time. The page as built holds all of them, each with its answer, for readers without scripts;
 * style sheets show the first one only where scripts run, so that nothing moves when this comes alive.
 */
export function QuizSession({ title, questions, locale, mode, leave, beside, vary, onFinish }: SessionProps) {
  const words = quizWords[locale];
  // A review is never part of the page as built: it shows one question from its first frame on.
  const [isLive, setIsLive] = useState(mode === "review");
  const [shown, setShown] = useState<Shown>(() => {
    const list = mode === "chapter" ? mixed(questions, 0) : questions;
    // A review is never part of the page as built, so its first question may already come in another order.
    return { list, index: 0, round: 0, attempt: mode === "review" ? answersSoFar(list[0]) : 0 };
  });
  const [results, setResults] = useState<ReadonlyMap<string, CardResult>>(new Map());

  const box = useRef<HTMLElement>(null);
  const isNear = useNear(box);

  useEffect(() => setIsLive(true), []);
  useEffect(() => {
    if (isNear) progress.getState().open();
  }, [isNear]);

  const { list, index, round, attempt } = shown;
  const current = list[index];
  const asked = useMemo(() => (current === undefined || vary === undefined ? current : vary(current, attempt)), [current, attempt, vary]);

  const show = (to: { readonly list: readonly LocalQuestion[]; readonly index: number; readonly round: number }): void => {
    setShown({ ...to, attempt: answersSoFar(to.list[to.index]) });
  };
  const restart = (again: readonly LocalQuestion[]): void => {
    setResults(new Map());
    show({ list: mode === "chapter" ? mixed(again, round + 1) : again, index: 0, round: round + 1 });
  };
  const noteResult = (id: string, result: CardResult | null): void => {
    setResults((before) => {
      const after = new Map(before);
      if (result === null) after.delete(id);
      else after.set(id, result);
      return after;
    });
  };

  if (questions.length === 0) return <p className="session-empty">{words.noQuestions}</p>;
  const isOnly = list.length === 1;
  const next = mode === "single"
    ? { label: words.again, go: () => restart(list) }
    : { label: index + 1 < list.length ? words.next : words.seeResult, go: () => show({ list, index: index + 1, round }) };
  const drawn = isLive ? (asked === undefined ? [] : [asked]) : list;

  return (
    <section className={`session session-${mode}`} ref={box} aria-label={mode === "single" ? `${title}: ${questions[0]?.ask ?? ""}` : title}>
      {mode === "single" && <p className="session-title">{title}</p>}
      <TroubleNote locale={locale} />
      {mode !== "single" && !isOnly && current !== undefined && (
        <progress className="session-bar" value={index} max={list.length} aria-label={words.place(index + 1, list.length)} />
      )}
      {drawn.map((question) => {
        const place = isLive ? index : list.indexOf(question);
        const reason = beside?.get(question.id);
        const isWritten = !isLive && place > 0 && written(question, words) !== null;
        return (
          <div key={`${question.id} ${round}`} className={place === index ? "session-item" : "session-item session-later"}>
            {reason !== undefined && <p className="session-beside">{reason}</p>}
            {isWritten ? <WrittenQuestion question={question} place={words.place(place + 1, list.length)} words={words} /> : (
              <QuestionCard
                question={question}
                locale={locale}
                attempt={attempt}
                {...(mode === "single" || isOnly ? {} : { place: words.place(place + 1, list.length) })}
                onResult={(result) => noteResult(question.id, result)}
                next={next}
                takesFocus={isLive && (mode === "review" || index > 0 || round > 0)}
                ownsPage={mode === "chapter" || mode === "review"}
              />
            )}
          </div>
        );
      })}
      {isLive && current === undefined && (
        <SessionResult
          list={list} results={results} locale={locale} mode={mode} onRestart={restart}
          {...(leave === undefined ? {} : { leave })} {...(onFinish === undefined ? {} : { onFinish })}
        />
      )}
    </section>
  );
}

function answersSoFar(question: LocalQuestion | undefined): number {
  return question === undefined ? 0 : (progress.getState().derived.cards.get(question.id)?.answers ?? 0);
}

type ResultProps = {
  readonly list: readonly LocalQuestion[];
  readonly results: ReadonlyMap<string, CardResult>;
  readonly locale: Locale;
  readonly mode: SessionMode;
  readonly onRestart: (again: readonly LocalQuestion[]) => void;
  readonly leave?: SessionProps["leave"];
  readonly onFinish?: SessionProps["onFinish"];
};

/** How it went, what was believed wrongly, and what to read again. */
function SessionResult({ list, results, locale, mode, onRestart, leave, onFinish }: ResultProps) {
  const words = quizWords[locale];
  const Heading = mode === "note" ? "h3" : "h2";
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const finish = useEffectEvent(() => onFinish?.(results));
  useEffect(() => finish(), []);

  const withOutcome = (outcome: CardResult["outcome"]): readonly LocalQuestion[] => list.filter((question) => results.get(question.id)?.outcome === outcome);
  const right = withOutcome("right");
  const missed = list.filter((question) => !right.includes(question));
  const sureWrong = withOutcome("wrong").filter((question) => results.get(question.id)?.certainty === "sure");
  const others = list.filter((question) => {
    const result = results.get(question.id);
    return !sureWrong.includes(question) && (result?.outcome !== "right" || result.certainty === "guess");
  });
  return (
    <div className="session-result">
      <Heading ref={title} tabIndex={-1}>{words.resultCount(right.length, list.length)}</Heading>
      <p className="session-parts">{words.resultParts(withOutcome("partly").length, withOutcome("wrong").length, sureWrong.length)}</p>
      {missed.length === 0 && <p>{words.allRight}</p>}
      {sureWrong.length > 0 && (
        <div className="misled">
          <p className="session-subtitle">{words.sureWrongTitle}</p>
          <p>{words.sureWrongLead}</p>
          <ReadingList questions={sureWrong} locale={locale} />
        </div>
      )}
      {others.length > 0 && (
        <>
          <p className="session-subtitle">{words.readAgain}</p>
          <ReadingList questions={others} locale={locale} />
        </>
      )}
      <p className="question-buttons">
        {leave !== undefined && <button type="button" className="button button-main" onClick={leave.go}>{leave.label}</button>}
        {missed.length > 0 && (
          <button type="button" className={leave === undefined ? "button button-main" : "button"} onClick={() => onRestart(missed)}>
            {words.retryWrong(missed.length)}
          </button>
        )}
        {mode !== "review" && <button type="button" className="button" onClick={() => onRestart(list)}>{words.restart}</button>}
        {mode !== "review" && <a className="button" href={`/${locale}/review/`}>{words.toReview}</a>}
      </p>
    </div>
  );
}
