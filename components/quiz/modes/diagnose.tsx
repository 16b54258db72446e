import { useCallback, useEffect, useRef, useState } from "react";
import { progress, useProgress } from "@/components/progress/store";
import { TroubleNote } from "@/components/progress/trouble-note";
import type { Locale } from "@/engine/locale";
import type { AnswerEntry } from "@/engine/progress/log";
import { judgeCase, probesAllowed, type LocalCase } from "@/engine/quiz/case";
import type { Certainty } from "@/engine/quiz/question";
import { choiceOrder } from "@/engine/quiz/shuffle";
import type { Outcome } from "@/engine/quiz/grade";
import { useFetched, Waiting } from "../fetched";
import { Sign } from "../kinds/view";
import { loadCases } from "../piles";
import { Saved } from "../saved";
import { quizWords } from "../words";
import { useLog } from "./lists";
import { modeWords } from "./words";

/** Cases to choose from, then one of them. */
export function Diagnose({ locale }: { readonly locale: Locale }) {
  const words = modeWords[locale];
  const load = useCallback(() => loadCases(locale), [locale]);
  const fetched = useFetched(load);
  const isReady = useLog();
  const cards = useProgress((state) => state.derived.cards);
  const [current, setCurrent] = useState<LocalCase | null>(null);
  if (!isReady) return <p className="practice-loading" role="status">{words.reading}</p>;
  if (fetched.value === null) return <Waiting of={fetched} locale={locale} />;
  if (current !== null) return <Running found={current} locale={locale} onLeave={() => setCurrent(null)} />;
  return (
    <ul className="note-cards">
      {fetched.value.map((found) => {
        const last = cards.get(found.id)?.lastOutcome;
        return (
          <li key={found.id} className="note-card">
            <h2>{found.title}</h2>
            <p>{found.symptom}</p>
            {last !== undefined && <p className="meta">{words.lastTime}: {quizWords[locale].outcome[last]}</p>}
            <p><button type="button" className="button" aria-label={`${words.open1}: ${found.title}`} onClick={() => setCurrent(found)}>{words.open1}</button></p>
          </li>
        );
      })}
    </ul>
  );
}

/** One case: look, decide, learn. What was looked at cannot be unlooked. */
function Running({ found, locale, onLeave }: { readonly found: LocalCase; readonly locale: Locale; readonly onLeave: () => void }) {
  const words = modeWords[locale];
  const card = quizWords[locale];
  const [looked, setLooked] = useState<readonly string[]>([]);
  const [verdict, setVerdict] = useState<string | null>(null);
  const [certainty, setCertainty] = useState<Certainty>("unsure");
  const [result, setResult] = useState<Outcome | null>(null);
  const [entry, setEntry] = useState<AnswerEntry | null>(null);
  const [message, setMessage] = useState("");
  const title = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => title.current?.focus(), []);
  useEffect(() => {
    if (result !== null) answer.current?.focus();
  }, [result]);
  const left = probesAllowed - looked.length;

  const check = async (): Promise<void> => {
    const outcome = judgeCase(found, looked, verdict);
    if (outcome === "unanswered") return setMessage(card.problem.pick);
    setMessage("");
    setResult(outcome);
    setEntry(await progress.getState().answer(found.id, outcome, certainty));
  };

  return (
    <section className="session case" data-case={found.id}>
      <TroubleNote locale={locale} />
      <div className="review-card">
        <h2 ref={title} tabIndex={-1}>{found.title}</h2>
        <p>{found.symptom}</p>
        <h3>{words.look}</h3>
        <p className="case-left" role="status">{words.looksLeft(result === null ? left : 0)}</p>
        <ul className="case-probes">
          {found.probes.map((probe) => {
            const isOpen = looked.includes(probe.id);
            return (
              <li key={probe.id}>
                <button
                  type="button" className="match-side case-probe" data-probe={probe.id} aria-expanded={isOpen} disabled={!isOpen && (left === 0 || result !== null)}
                  onClick={() => setLooked(isOpen ? looked : [...looked, probe.id])}
                >
                  <span aria-hidden="true">{isOpen ? "✓" : "?"}</span><span>{probe.look}</span>
                </button>
                {(isOpen || result !== null) && (
                  <div className="case-finding">
                    <p>{probe.finding}</p>
                    {result !== null && <p className="reason-why">{found.telling.includes(probe.id) ? `${words.tellingLook} ` : ""}{probe.tells}</p>}
                  </div>
                )}
              </li>
            );
          })}
        </ul>
        {result === null ? (
          <>
            <h3 id="case-verdict">{words.verdict}</h3>
            <ul className="choices" aria-labelledby="case-verdict">
              {choiceOrder(found.id, 0, found.verdicts).map((choice) => (
                <li key={choice.id}>
                  <label className="choice case-choice">
                    <input type="radio" name="case-verdict" value={choice.id} checked={verdict === choice.id} onChange={() => setVerdict(choice.id)} />
                    <span>{choice.text}</span>
                  </label>
                </li>
              ))}
            </ul>
            <div className="question-check">
              <fieldset className="certainty">
                <legend>{card.certaintyAsk}</legend>
                <div className="certainty-row">
                  {(["sure", "unsure", "guess"] as const).map((option) => (
                    <label key={option}>
                      <input type="radio" name="case-certainty" value={option} checked={certainty === option} onChange={() => setCertainty(option)} />
                      <span>{card.certainty[option]}</span>
                    </label>
                  ))}
                </div>
              </fieldset>
              <button type="button" className="button button-main" onClick={() => void check()}>{words.decide}</button>
            </div>
            <p className="question-message" role="status">{message}</p>
          </>
        ) : (
          <div className="feedback">
            <p className={`verdict verdict-${result}`} ref={answer} tabIndex={-1}>
              <Sign tone={result === "right" ? "good" : result === "partly" ? "wait" : "bad"}>{card.outcome[result]}</Sign>
              {result === "partly" && <span>{words.luckyVerdict}</span>}
            </p>
            <ul className="reasons">
              {found.verdicts.map((choice) => (
                <li key={choice.id} className={`reason reason-${choice.right ? "good" : choice.id === verdict ? "bad" : "off"}`}>
                  <p className="reason-head">
                    <span>{choice.text}</span>{" "}
                    <Sign tone={choice.right ? "good" : choice.id === verdict ? "bad" : "off"}>
                      {choice.right ? card.mark.right : choice.id === verdict ? card.mark.yoursWrong : card.mark.wrongChoice}
                    </Sign>
                  </p>
                  <p className="reason-why">{choice.why}</p>
                </li>
              ))}
            </ul>
            <p>{found.explain}</p>
            {found.href !== null && <p><a href={found.href}>{card.read(found.noteTitle ?? "")}</a></p>}
            <ul className="question-facts">
              {found.facts.map((fact) => (
                <li key={fact.id}><p>{fact.meaning}</p><p className="origin"><a href={fact.source.url} rel="noreferrer">{fact.source.title}</a> · {card.checked} <time dateTime={fact.checked}>{fact.checked}</time></p></li>
              ))}
            </ul>
            <div className="question-after">
              <Saved entry={entry} words={card} />
              <p className="question-buttons"><button type="button" className="button button-main" onClick={onLeave}>{words.otherCases}</button></p>
            </div>
          </div>
        )}
      </div>
    </section>
  );
}
