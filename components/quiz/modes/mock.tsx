import { useEffect, useMemo, useRef, useState } from "react";
import { progress, useProgress } from "@/components/progress/store";
import { isAnswer } from "@/engine/progress/log";
import type { Locale } from "@/engine/locale";
import type { Bank } from "@/engine/quiz/bank";
import { mockMinutesPerQuestion, mockOf, mockOutcomes, mockReport, readMock, writeMock } from "@/engine/quiz/mock";
import { QuestionCard } from "../question-card";
import { ReadingList } from "../reading-list";
import { useLog } from "./lists";
import { modeWords, type ModeWords } from "./words";

type MockProps = { readonly bank: Bank; readonly locale: Locale };
type Begun = { readonly seed: number; readonly beganMs: number };

const hashStart = "#mock=";
const minuteMs = 60_000;

/** The mock in the address, so that a page loaded anew goes on where it was: what was answered is in the log. */
function readAddress(): Begun | null {
  return location.hash.startsWith(hashStart) ? readMock(location.hash.slice(hashStart.length)) : null;
}

/** A timed run through the whole course under exam conditions. */
export function Mock({ bank, locale }: MockProps) {
  const words = modeWords[locale];
  const isReady = useLog();
  const [begun, setBegun] = useState<Begun | null>(readAddress);
  useEffect(() => {
    const read = (): void => setBegun(readAddress());
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);

  const begin = (): void => {
    const beganMs = progress.getState().moment();
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    history.replaceState(history.state, "", `${hashStart}${writeMock(seed, beganMs)}`);
    setBegun({ seed, beganMs });
  };

  if (!isReady) return <p className="practice-loading" role="status">{words.reading}</p>;
  if (begun !== null) return <Running key={`${begun.seed}.${begun.beganMs}`} bank={bank} locale={locale} begun={begun} onAgain={begin} />;
  return (
    <section className="review-card">
      <p><button type="button" className="button button-main" onClick={begin}>{words.mockBegin}</button></p>
    </section>
  );
}

function Running({ bank, locale, begun, onAgain }: MockProps & { readonly begun: Begun; readonly onAgain: () => void }) {
  const words = modeWords[locale];
  const mock = useMemo(() => mockOf(bank.questions, bank.chapters, begun.seed), [bank, begun]);
  const endMs = begun.beganMs + mock.length * mockMinutesPerQuestion * minuteMs;
  const entries = useProgress((state) => state.entries);
  const outcomes = useMemo(() => mockOutcomes(mock, begun.beganMs, entries.filter(isAnswer)), [mock, begun, entries]);
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
      <p className="mock-head">
        <span role="timer" data-minutes={minutesLeft}>{words.minutesLeft(minutesLeft)}</span>
        <span>{words.answered(outcomes.size, mock.length)}</span>
      </p>
      <progress className="session-bar" value={outcomes.size} max={mock.length} aria-label={words.answered(outcomes.size, mock.length)} />
      <QuestionCard
        key={current.id} question={current} locale={locale} attempt={begun.seed % 1000} takesFocus={hasMoved} ownsPage isSilent
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

type ReportProps = MockProps & { readonly mock: Bank["questions"]; readonly outcomes: ReturnType<typeof mockOutcomes>; readonly onAgain: () => void };

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
