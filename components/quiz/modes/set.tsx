import { useEffect, useId, useMemo, useState } from "react";
import type { Locale } from "@/engine/locale";
import type { Bank, ListedQuestion } from "@/engine/quiz/bank";
import { longestSet, readResult, readSet, writeResult, writeSet } from "@/engine/quiz/set-link";
import { FetchedSession } from "../fetched-session";
import { quizWords } from "../words";
import { Chooser } from "./chooser";
import { useLog } from "./lists";
import { modeWords, type ModeWords } from "./words";

type SetProps = { readonly bank: Bank; readonly locale: Locale };

const hashStart = "#set=";

const readAddress = (): readonly string[] => (location.hash.startsWith(hashStart) ? readSet(location.hash.slice(hashStart.length)) : []);

/** Without a set in the address: choose one. With one: answer it. One question alone is a set of one. */
export function ChosenSet({ bank, locale }: SetProps) {
  const words = modeWords[locale];
  const isReady = useLog();
  const [ids, setIds] = useState<readonly string[]>(readAddress);
  useEffect(() => {
    const read = (): void => setIds(readAddress());
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  const known = useMemo(() => new Map([...bank.questions, ...bank.made].map((question) => [question.id, question])), [bank]);
  const questions = useMemo(() => ids.flatMap((id) => known.get(id) ?? []), [ids, known]);
  if (!isReady) return <p className="practice-loading" role="status">{words.reading}</p>;
  if (questions.length === 0) {
    return (
      <>
        {ids.length > 0 && <p className="review-card" role="alert">{words.setUnknown}</p>}
        <Build bank={bank} words={words} />
      </>
    );
  }
  return (
    <>
      {questions.length < ids.length && <p className="review-card" role="status">{words.setMissing(ids.length - questions.length)}</p>}
      <Answer key={ids.join()} locale={locale} ids={ids} questions={questions} />
      <ReadCode ids={ids} questions={questions} words={words} locale={locale} />
    </>
  );
}

/** A link to the chosen questions. */
function Build({ bank, words }: { readonly bank: Bank; readonly words: ModeWords }) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [said, setSaid] = useState("");
  const ids = bank.questions.map(({ id }) => id).filter((id) => chosen.has(id));
  const address = `${location.origin}${location.pathname}${hashStart}${writeSet(ids)}`;
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setSaid(words.copied);
    } catch {
      setSaid(words.copyRefused);
    }
  };
  return (
    <section className="review-card">
      <Chooser bank={bank} chosen={chosen} onChosen={setChosen} all={words.wholeChapter} limit={longestSet} />
      <p className="set-count" role="status">{words.chosen(ids.length)}</p>
      {ids.length > 0 && (
        <>
          <label className="set-address">
            <span>{words.setAddress}</span>
            <input type="text" readOnly value={address} onFocus={(event) => event.target.select()} />
          </label>
          <p className="question-buttons">
            <button type="button" className="button button-main" onClick={() => void copy()}>{words.copy}</button>
            <a className="button" href={`${hashStart}${writeSet(ids)}`}>{words.tryIt}</a>
          </p>
        </>
      )}
      <p role="status">{said}</p>
    </section>
  );
}

type AnswerProps = { readonly locale: Locale; readonly ids: readonly string[]; readonly questions: readonly ListedQuestion[] };

function Answer({ locale, ids, questions }: AnswerProps) {
  const words = modeWords[locale];
  const [code, setCode] = useState<string | null>(null);
  return (
    <>
      <FetchedSession
        title={words.set} listed={questions} locale={locale}
        leave={{ label: words.chooseOther, go: () => { location.hash = ""; } }}
        // The code tells the first time: what is tried again afterwards is practice.
        onFinish={(results) => setCode((before) => before ?? writeResult(ids, new Map([...results].map(([id, { outcome }]) => [id, outcome]))))}
      />
      {code !== null && (
        <section className="review-card set-result">
          <p><strong>{words.resultCode}</strong> <code data-code>{code}</code></p>
          <p>{words.resultCodeLead}</p>
        </section>
      )}
    </>
  );
}

/** For who made the set: what a code says. */
function ReadCode({ ids, questions, words, locale }: { readonly ids: readonly string[]; readonly questions: readonly ListedQuestion[]; readonly words: ModeWords; readonly locale: Locale }) {
  const [code, setCode] = useState("");
  const field = useId();
  const marks = code.trim() === "" ? undefined : readResult(ids, code);
  const asks = new Map(questions.map(({ id, ask }) => [id, ask]));
  return (
    <details className="review-card set-read">
      <summary>{words.readCode}</summary>
      <p>{words.readCodeLead}</p>
      <p className="set-address">
        <label htmlFor={field}>{words.resultCode}</label>
        <input id={field} type="text" autoComplete="off" spellCheck={false} value={code} onChange={(event) => setCode(event.target.value)} />
      </p>
      <div role="status">
        {marks === null && <p>{words.codeUnknown}</p>}
        {marks !== null && marks !== undefined && (
          <>
            <p data-read-right={marks.filter((mark) => mark === "right").length}>{words.codeSays(marks.filter((mark) => mark === "right").length, ids.length)}</p>
            <ol>{ids.map((id, index) => <li key={id}>{asks.get(id) ?? id} <strong>{marks[index] ? quizWords[locale].outcome[marks[index]] : words.open}</strong></li>)}</ol>
          </>
        )}
      </div>
    </details>
  );
}
