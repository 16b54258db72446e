import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { progress, useProgress } from "@/components/progress/store";
import { TroubleNote } from "@/components/progress/trouble-note";
import { isAnswer } from "@/engine/progress/log";
import type { Locale } from "@/engine/locale";
import type { Bank, ListedQuestion } from "@/engine/quiz/bank";
import type { Outcome } from "@/engine/quiz/grade";
import type { LocalQuestion } from "@/engine/quiz/localise";
import { mockMinutesPerQuestion, mockOf, mockOutcomes, mockReport, readMock, writeMock } from "@/engine/quiz/mock";
import { useFetched, Waiting } from "../fetched";
import { loadQuestions } from "../piles";
import { QuestionCard } from "../question-card";
import { ReadingList } from "../reading-list";
import { useLog } from "./lists";
import { modeWords, type ModeWords } from "./words";

type MockProps = { readonly bank: Bank; readonly locale: Locale };
/** The questions that were drawn, and since when the time runs. */
type Drawn = { readonly seed: number; readonly beganMs: number | null };

const hashStart = "#mock=";
const minuteMs = 60_000;

/** The mock in the address, so that a page loaded anew goes on where it was: what was answered is in the log. */
function readAddress(): Drawn | null {
  return location.hash.startsWith(hashStart) ? readMock(location.hash.slice(hashStart.length)) : null;
}

const draw = (): Drawn => ({ seed: crypto.getRandomValues(new Uint32Array(1))[0] ?? 0, beganMs: null });

/** A timed run through the whole course under exam conditions. Its questions are here before the time runs. */
export function Mock({ bank, locale }: MockProps) {
  const words = modeWords[locale];
  const isReady = useLog();
  const [drawn, setDrawn] = useState<Drawn>(() => readAddress() ?? draw());
  useEffect(() => {
    const read = (): void => setDrawn(readAddress() ?? draw());
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const mock = useMemo(() => mockOf(bank.questions, bank.chapters, drawn.seed), [bank, drawn.seed]);
  const load = useCallback(() => loadQuestions(locale, mock), [locale, mock]);
  const fetched = useFetched(load);

  const begin = (): void => {
    const beganMs = progress.getState().moment();
    history.replaceState(history.state, "", `${hashStart}${writeMock(drawn.seed, beganMs)}`);
    setDrawn({ ...drawn, beganMs });
  };

  if (!isReady) return <p className="practice-loading" role="status">{words.reading}</p>;
  if (fetched.value === null || !fetched.isCurrent) return <Waiting of={fetched} locale={locale} />;
  if (drawn.beganMs === null) {
    return (
      <section className="review-card">
        <p><button type="button" className="button button-main" onClick={begin}>{words.mockBegin}</button></p>
      </section>
    );
  }
  return (
    <Running
      key={`${drawn.seed}.${drawn.beganMs}`} bank={bank} locale={locale} mock={fetched.value.list} seed={drawn.seed} beganMs={drawn.beganMs}
      onAgain={() => setDrawn(draw())}
    />
  );
}

type RunningProps = MockProps & {
  readonly mock: readonly LocalQuestion[];
  readonly seed: number;
  readonly beganMs: number;
  readonly onAgain: () => void;
};

function Running({ bank, locale, mock, seed, beganMs, onAgain }: RunningProps) {
  const words = modeWords[locale];
  const endMs = beganMs + mock.length * mockMinutesPerQuestion * minuteMs;
  const entries = useProgress((state) => state.entries);
  // The log tells what was answered before the page was loaded anew; what was answered since is known even if the clock has gone back.
  const [given, setGiven] = useState<ReadonlyMap<string, Outcome>>(new Map());
  const outcomes = useMemo(() => new Map([...mockOutcomes(mock, beganMs, entries.filter(isAnswer)), ...given]), [mock, beganMs, entries, given]);
  const [nowMs, setNowMs] = useState(() => progress.getState().moment());
  const [hasHandedIn, setHasHandedIn] = useState(false);
  const [passed, setPassed] = useState<ReadonlySet<string>>(new Set());
  const [hasMoved, setHasMoved] = useState(false);

  useEffect(() => {
    const timer = setInterval(() => setNowMs(progress.getState().moment()), 1000);
    return () => clearInterval(timer);
  }, []);

  // What was passed over comes again after everything else.
  const open = mock.filter(({ id }) => !outcomes.has(id));
  const current = open.find(({ id }) => !passed.has(id)) ?? open[0];
  const minutesLeft = Math.max(0, Math.ceil((endMs - nowMs) / minuteMs));
  if (current === undefined || hasHandedIn || nowMs >= endMs) {
    return <Report bank={bank} locale={locale} mock={mock} outcomes={outcomes} onAgain={onAgain} />;
  }
  return (
    <section className="session session-mock" aria-label={words.mock}>
      <TroubleNote locale={locale} />
      <p className="mock-head">
        <span role="timer" data-minutes={minutesLeft}>{words.minutesLeft(minutesLeft)}</span>
        <span>{words.answered(outcomes.size, mock.length)}</span>
      </p>
      <progress className="session-bar" value={outcomes.size} max={mock.length} aria-label={words.answered(outcomes.size, mock.length)} />
      <QuestionCard
        key={current.id} question={current} locale={locale} attempt={seed % 1000} takesFocus={hasMoved} ownsPage isSilent
        onResult={(result) => {
          if (result !== null) setGiven((before) => new Map(before).set(current.id, result.outcome));
        }}
        next={{ label: words.keepAndNext, go: () => setHasMoved(true) }}
      />
      <p className="question-buttons">
        <button
          type="button" className="button button-quiet" disabled={open.length === 1}
          onClick={() => {
            // Once everything open has been passed over, it goes round again.
            setPassed((before) => (open.every(({ id }) => id === current.id || before.has(id)) ? new Set([current.id]) : new Set([...before, current.id])));
            setHasMoved(true);
          }}
        >
          {words.later}
        </button>
        <HandIn open={open.length} words={words} onHandIn={() => setHasHandedIn(true)} />
      </p>
    </section>
  );
}

/** Asks once more while something is open. */
function HandIn({ open, words, onHandIn }: { readonly open: number; readonly words: ModeWords; readonly onHandIn: () => void }) {
  const [asks, setAsks] = useState(false);
  if (!asks) return <button type="button" className="button" onClick={() => setAsks(true)}>{words.handIn}</button>;
  return (
    <span className="mock-sure" role="alert">
      {words.stillOpen(open)}{" "}
      <button type="button" className="button" onClick={onHandIn}>{words.handInAnyway}</button>{" "}
      <button type="button" className="button button-quiet" onClick={() => setAsks(false)}>{words.goOn}</button>
    </span>
  );
}

type ReportProps = MockProps & { readonly mock: readonly ListedQuestion[]; readonly outcomes: ReadonlyMap<string, Outcome>; readonly onAgain: () => void };

/** How it went, as a table that needs no colour; then what to read. */
function Report({ bank, locale, mock, outcomes, onAgain }: ReportProps) {
  const words = modeWords[locale];
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const rows = mockReport(mock, bank.chapters, outcomes);
  const right = rows.reduce((sum, row) => sum + row.right, 0);
  const titles = new Map(bank.chapters.map(({ id, title }) => [id, title]));
  const missed = mock.filter(({ id }) => outcomes.get(id) !== "right");
  return (
    <section className="review-card mock-report" data-right={right} data-asked={mock.length}>
      <h2 ref={title} tabIndex={-1}>{words.mockResult(right, mock.length)}</h2>
      <p>{words.mockHonest}</p>
      <div className="table-scroll">
        <table className="plain-table">
          <caption>{words.byChapter}</caption>
          <thead><tr><th scope="col">{words.chapter}</th><th scope="col">{words.right}</th><th scope="col">{words.partly}</th><th scope="col">{words.wrong}</th><th scope="col">{words.open}</th><th scope="col">{words.share}</th></tr></thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row">{titles.get(row.id)}</th>
                <td>{row.right}</td><td>{row.partly}</td><td>{row.wrong}</td><td>{row.open}</td><td>{Math.round((100 * row.right) / row.asked)}%</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {missed.length > 0 && <details><summary>{words.missed(missed.length)}</summary><ReadingList questions={missed} locale={locale} /></details>}
      <p className="question-buttons"><button type="button" className="button button-main" onClick={onAgain}>{words.mockAgain}</button></p>
    </section>
  );
}
