"use client";

import { lazy, startTransition, Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { ExchangePanel } from "@/components/progress/exchange-panel";
import { progress, useProgress, type Progress } from "@/components/progress/store";
import { takeExport } from "@/components/progress/take-export";
import { TroubleNote } from "@/components/progress/trouble-note";
import { shouldNudge } from "@/engine/progress/rotation";
import type { Locale } from "@/engine/locale";
import { isMade, type ListedQuestion } from "@/engine/quiz/bank";
import { comingDays, nextDueDay } from "@/engine/quiz/pick";
import { leeches, planOf, type SiblingsOf } from "@/engine/quiz/plan";
import { mixed } from "@/engine/quiz/shuffle";
import { isMisled, type Card } from "@/engine/quiz/schedule";
import { useFetched, Waiting } from "./fetched";
import { FetchedSession } from "./fetched-session";
import { memoryWords } from "./memory-words";
import { loadBank, loadQuestions } from "./piles";
import { ReadingList } from "./reading-list";
import { quizWords } from "./words";

/** Everything that can come up. */
type Props = { readonly questions: readonly ListedQuestion[]; readonly locale: Locale };

const Statistics = lazy(() => import("./statistics").then((module) => ({ default: module.Statistics })));
const ReviewSettingsForm = lazy(() => import("./review-settings").then((module) => ({ default: module.ReviewSettingsForm })));

/** Questions of one section give each other's answers away; made ones have none. */
const sectionOf = (questions: readonly ListedQuestion[]): SiblingsOf => {
  const sections = new Map(questions.map(({ id, noteId, section }) => [id, section === "" || isMade(id) ? null : `${noteId}#${section}`]));
  return (id) => sections.get(id) ?? null;
};

/** New questions offered at once: few enough to come back tomorrow without weight. */
const freshAtOnce = 10;
const outlookDays = 7;

const nothingAnswered: readonly ListedQuestion[] = [];

/** Is it known what the reader has answered, be it from the summary alone? */
const isLogKnown = ({ status }: Progress): boolean => status === "ready" || status === "glimpsed";

/** What is due today, what comes, the record so far, and the reader's data. Derived from the log in this browser. */
export function ReviewPage({ locale }: { readonly locale: Locale }) {
  const words = quizWords[locale];
  const [running, setRunning] = useState<{ readonly title: string; readonly listed: readonly ListedQuestion[] } | null>(null);
  const isKnown = useProgress(isLogKnown);
  const isEmpty = useProgress((state) => state.derived.cards.size === 0);
  const hasRun = useRef(false);
  useEffect(() => progress.getState().open(), []);
  // Whoever comes back from a session goes on where the list of the day begins.
  useEffect(() => {
    if (running === null && hasRun.current) document.getElementById("review-today")?.focus();
    hasRun.current = running !== null;
  }, [running]);
  const load = useCallback(async () => {
    const { questions, made } = await loadBank(locale);
    return [...questions, ...made];
  }, [locale]);
  // Who has answered nothing has nothing to be asked again: the questions need not come. For others they come while the log is opened.
  const hasBegun = useProgress((state) => state.hasBegun);
  const fetched = useFetched(hasBegun || (isKnown && !isEmpty) ? load : null);
  const shown = isKnown ? (fetched.value ?? (isEmpty ? nothingAnswered : null)) : null;
  const isThere = shown !== null || fetched.hasFailed;
  const [isSettled, setIsSettled] = useState(false);
  const isRead = useProgress(({ status }) => status === "ready");
  // What is due comes first; all below it is drawn once that stands, in one go: nothing pushes anything down.
  useEffect(() => {
    if (isThere) startTransition(() => setIsSettled(true));
  }, [isThere]);

  return (
    <div className="review" data-whole={shown !== null && isSettled && isRead}>
      <noscript><p className="review-card">{words.review.needsScript}</p></noscript>
      {running === null ? (
        <>
          <TroubleNote locale={locale} />
          {shown === null ? <Waiting of={fetched} locale={locale} />
          : <ReviewOverview questions={shown} isWhole={isSettled} locale={locale} onStart={(title, listed) => setRunning({ title, listed })} />}
          {isSettled && <ExchangePanel locale={locale} />}
        </>
      ) : (
        <FetchedSession title={running.title} listed={running.listed} locale={locale} leave={{ label: words.review.leave, go: () => setRunning(null) }} />
      )}
    </div>
  );
}

type OverviewProps = Props & {
  /** False while what is due alone is to be drawn. */
  readonly isWhole: boolean;
  readonly onStart: (title: string, listed: readonly ListedQuestion[]) => void;
};

function ReviewOverview({ questions, isWhole, locale, onStart }: OverviewProps) {
  const words = quizWords[locale].review;
  const isRead = useProgress(({ status }) => status === "ready");
  const derived = useProgress((state) => state.derived);
  const today = useProgress((state) => state.today);
  const settings = useProgress((state) => state.settings);
  const memory = memoryWords[locale];
  const siblingsOf = useMemo(() => sectionOf(questions), [questions]);
  const known = useMemo(() => new Set(questions.map(({ id }) => id)), [questions]);

  const view = useMemo(() => {
    const byId = new Map(questions.map((question) => [question.id, question]));
    const cards = [...derived.cards.values()];
    const plan = planOf(cards, known, today, settings, siblingsOf);
    return {
      plan,
      due: plan.today.flatMap(({ questionId }) => byId.get(questionId) ?? []),
      fresh: questions.filter(({ id }) => !derived.cards.has(id) && !isMade(id)),
      nextDay: nextDueDay(cards, known, today),
      met: cards.filter((card) => known.has(card.questionId)).length,
    };
  }, [questions, derived, today, known, settings, siblingsOf]);

  // What is due comes before it is asked for: who opens the list and then goes under ground can answer it there.
  useEffect(() => {
    // If it does not come, beginning says so.
    if (isRead) loadQuestions(locale, view.due).catch(() => undefined);
  }, [isRead, locale, view.due]);

  const { plan, due, fresh, nextDay, met } = view;
  return (
    <>
      <section className="review-card review-today" aria-labelledby="review-today">
        <h2 id="review-today" tabIndex={-1}>{words.today}</h2>
        {due.length > 0 && (
          <>
            <p className="review-count" data-due={due.length}>{words.due(due.length)}</p>
            <p>{words.dueLead}</p>
            <p><button type="button" className="button button-main" onClick={() => onStart(words.sessionTitle, due)}>{words.start(due.length)}</button></p>
          </>
        )}
        {plan.waiting > 0 && <p data-waiting={plan.waiting}>{memory.waiting(plan.waiting, plan.catchUpDays)}</p>}
        {plan.siblings > 0 && <p data-siblings={plan.siblings}>{memory.siblings(plan.siblings)}</p>}
        {plan.done > 0 && <p data-done={plan.done}>{memory.done(plan.done)}</p>}
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

      {isWhole && <Behind questions={questions} known={known} siblingsOf={siblingsOf} locale={locale} />}
    </>
  );
}

type BehindProps = Props & { readonly known: ReadonlySet<string>; readonly siblingsOf: SiblingsOf };

/** What stands below the list of the day: what does not stick, what comes, the record so far. */
function Behind({ questions, known, siblingsOf, locale }: BehindProps) {
  const words = quizWords[locale].review;
  const memory = memoryWords[locale];
  const derived = useProgress((state) => state.derived);
  const today = useProgress((state) => state.today);
  const [isStatistics, setIsStatistics] = useState(false);
  const [isSettings, setIsSettings] = useState(false);
  const { misled, stuck, coming, met } = useMemo(() => {
    const byId = new Map(questions.map((question) => [question.id, question]));
    const cards = [...derived.cards.values()];
    const named = (found: readonly Card[]): readonly ListedQuestion[] => found.flatMap(({ questionId }) => byId.get(questionId) ?? []);
    return {
      misled: named(cards.filter(isMisled)),
      stuck: named(leeches(cards, known)),
      coming: comingDays(cards, known, today, outlookDays),
      met: cards.filter((card) => known.has(card.questionId)).length,
    };
  }, [questions, derived, today, known]);
  const tallest = Math.max(1, ...coming);
  return (
    <>
      {misled.length > 0 && (
        <section className="review-card misled" aria-labelledby="review-misled">
          <h2 id="review-misled">{words.misled}</h2>
          <p>{words.misledLead}</p>
          <ReadingList questions={misled} locale={locale} />
        </section>
      )}

      {stuck.length > 0 && (
        <section className="review-card" aria-labelledby="review-leeches">
          <h2 id="review-leeches">{memory.leeches}</h2>
          <p>{memory.leechesLead}</p>
          <ReadingList questions={stuck} locale={locale} remark={({ id }) => memory.lapses(derived.cards.get(id)?.lapses ?? 0)} />
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
            <div><dt>{words.days}</dt><dd>{derived.days.size}</dd></div>
            <div><dt>{words.cards}</dt><dd>{met} / {questions.length}</dd></div>
          </dl>
          <UndoLast questions={questions} locale={locale} />
        </section>
      )}

      {met > 0 && (
        <section className="review-card review-folds">
          <details onToggle={(event) => setIsStatistics(event.currentTarget.open)} data-fold="statistics">
            <summary>{memory.statistics}</summary>
            {isStatistics && <Suspense fallback={<p role="status">{words.loading}</p>}><Statistics locale={locale} known={known} siblingsOf={siblingsOf} /></Suspense>}
          </details>
          <details onToggle={(event) => setIsSettings(event.currentTarget.open)} data-fold="settings">
            <summary>{memory.settings}</summary>
            {isSettings && <Suspense fallback={<p role="status">{words.loading}</p>}><ReviewSettingsForm locale={locale} known={known} siblingsOf={siblingsOf} /></Suspense>}
          </details>
        </section>
      )}

      <Nudge locale={locale} />
    </>
  );
}

/** A word about the file, once there is something to lose and it has not been taken for long. */
function Nudge({ locale }: { readonly locale: Locale }) {
  const memory = memoryWords[locale];
  const count = useProgress((state) => state.entries.length);
  const last = useProgress((state) => state.lastExport);
  if (!shouldNudge(count, last, progress.getState().moment())) return null;
  return (
    <section className="review-card" aria-labelledby="review-nudge" data-nudge={count}>
      <h2 id="review-nudge">{memory.nudgeTitle}</h2>
      <p>{memory.nudge(count)}</p>
      <p><button type="button" className="button" onClick={() => void takeExport()}>{quizWords[locale].review.takeFile}</button></p>
    </section>
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
