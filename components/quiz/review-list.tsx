"use client";

import { useEffect, useMemo, useState } from "react";
import { ExchangePanel } from "@/components/progress/exchange-panel";
import { progress, useProgress } from "@/components/progress/store";
import { TroubleNote } from "@/components/progress/trouble-note";
import type { Locale } from "@/engine/locale";
import type { LocalQuestion } from "@/engine/quiz/localise";
import { comingDays, dueCards, nextDueDay } from "@/engine/quiz/pick";
import { mixed } from "@/engine/quiz/shuffle";
import { isMisled } from "@/engine/quiz/schedule";
import { QuizSession, ReadingList } from "./session";
import { quizWords } from "./words";

type Props = { readonly questions: readonly LocalQuestion[]; readonly locale: Locale };

/** New questions offered at once: few enough to come back tomorrow without weight. */
const freshAtOnce = 10;
const outlookDays = 7;

/** What is due today, what comes, the record so far, and the reader's data. Derived from the log in this browser. */
export function ReviewPage({ questions, locale }: Props) {
  const words = quizWords[locale];
  const [running, setRunning] = useState<{ readonly title: string; readonly list: readonly LocalQuestion[] } | null>(null);
  useEffect(() => progress.getState().open(), []);

  return (
    <div className="review">
      <noscript><p className="review-card">{words.review.needsScript}</p></noscript>
      {running === null ? (
        <>
          <TroubleNote locale={locale} />
          <ReviewOverview questions={questions} locale={locale} onStart={(title, list) => setRunning({ title, list })} />
          <ExchangePanel locale={locale} />
        </>
      ) : (
        <QuizSession
          title={running.title} questions={running.list} locale={locale} mode="review"
          leave={{ label: words.review.leave, go: () => setRunning(null) }}
        />
      )}
    </div>
  );
}

function ReviewOverview({ questions, locale, onStart }: Props & { readonly onStart: (title: string, list: readonly LocalQuestion[]) => void }) {
  const words = quizWords[locale].review;
  const status = useProgress((state) => state.status);
  const derived = useProgress((state) => state.derived);
  const today = useProgress((state) => state.today);

  const view = useMemo(() => {
    const byId = new Map(questions.map((question) => [question.id, question]));
    const known = new Set(byId.keys());
    const cards = [...derived.cards.values()];
    const pick = (ids: readonly string[]): readonly LocalQuestion[] => ids.flatMap((id) => byId.get(id) ?? []);
    return {
      due: pick(dueCards(cards, known, today).map((card) => card.questionId)),
      misled: pick(cards.filter(isMisled).map((card) => card.questionId)),
      fresh: questions.filter((question) => !derived.cards.has(question.id)),
      coming: comingDays(cards, known, today, outlookDays),
      nextDay: nextDueDay(cards, known, today),
      met: cards.filter((card) => known.has(card.questionId)).length,
    };
  }, [questions, derived, today]);

  if (status !== "ready") return <p className="review-card review-loading" role="status">{words.loading}</p>;
  const { due, misled, fresh, coming, nextDay, met } = view;
  const tallest = Math.max(1, ...coming);
  return (
    <>
      <section className="review-card review-today" aria-labelledby="review-today">
        <h2 id="review-today">{words.today}</h2>
        {due.length > 0 && (
          <>
            <p className="review-count" data-due={due.length}>{words.due(due.length)}</p>
            <p>{words.dueLead}</p>
            <p><button type="button" className="button button-main" onClick={() => onStart(words.sessionTitle, due)}>{words.start(due.length)}</button></p>
          </>
        )}
        {due.length === 0 && met > 0 && (
          <>
            <p className="review-count" data-due={0}>{words.nothingDue}</p>
            {nextDay !== null && <p>{words.nextDue(nextDay - today)}</p>}
          </>
        )}
        {met === 0 && (
          <>
            <p className="review-count" data-due={0}>{words.empty}</p>
            <p>{words.emptyLead}</p>
            <p><a className="button button-main" href={`/${locale}/quiz/`}>{words.startQuiz}</a></p>
          </>
        )}
        {met > 0 && fresh.length > 0 && (
          <p className="review-fresh">
            <span>{words.fresh(fresh.length)}</span>{" "}
            <button
              type="button" className="button"
              onClick={() => onStart(words.freshTitle, mixed(fresh.slice(0, freshAtOnce), met))}
            >
              {words.startFresh(Math.min(fresh.length, freshAtOnce))}
            </button>
          </p>
        )}
      </section>

      {misled.length > 0 && (
        <section className="review-card misled" aria-labelledby="review-misled">
          <h2 id="review-misled">{words.misled}</h2>
          <p>{words.misledLead}</p>
          <ReadingList questions={misled} />
        </section>
      )}

      {met > 0 && (
        <section className="review-card" aria-labelledby="review-coming">
          <h2 id="review-coming">{words.coming}</h2>
          <ol className="coming">
            {coming.map((count, index) => (
              <li key={index}>
                <span className="coming-day">{words.comingDay(index + 1)}</span>
                <progress className="coming-bar" value={count} max={tallest} aria-hidden="true" />
                <span className={count === 0 ? "coming-count coming-none" : "coming-count"}>{words.comingCount(count)}</span>
              </li>
            ))}
          </ol>
        </section>
      )}

      {derived.answers > 0 && (
        <section className="review-card" aria-labelledby="review-record">
          <h2 id="review-record">{words.record}</h2>
          <dl className="record">
            <div><dt>{words.answers}</dt><dd data-answers={derived.answers}>{derived.answers}</dd></div>
            <div><dt>{words.rightShare}</dt><dd>{Math.round((100 * derived.right) / derived.answers)}%</dd></div>
            <div><dt>{words.days}</dt><dd>{derived.days}</dd></div>
            <div><dt>{words.cards}</dt><dd>{met} / {questions.length}</dd></div>
          </dl>
          <UndoLast questions={questions} locale={locale} />
        </section>
      )}
    </>
  );
}

/** Takes back the last answer of this browser, one at a time. */
function UndoLast({ questions, locale }: Props) {
  const words = quizWords[locale];
  const entries = useProgress((state) => state.entries);
  const [hasFailed, setHasFailed] = useState(false);
  const last = useMemo(() => (entries.length > 0 ? progress.getState().last() : null), [entries]);
  const question = questions.find(({ id }) => id === last?.questionId);
  if (last === null || question === undefined) return null;
  return (
    <p className="undo-last">
      <span>{words.review.undoLastLead(question.ask)}</span>{" "}
      <button type="button" className="button" onClick={() => void progress.getState().undo(last).then((isDone) => setHasFailed(!isDone))}>
        {words.review.undoLast}
      </button>
      {hasFailed && <span role="status"> {words.undoFailed}</span>}
    </p>
  );
}
