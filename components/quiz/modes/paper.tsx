import { useCallback, useId, useMemo, useState } from "react";
import { downloadText } from "@/components/progress/download";
import type { Locale } from "@/engine/locale";
import { writeAnki } from "@/engine/quiz/anki";
import type { Bank } from "@/engine/quiz/bank";
import { emptyDraft } from "../draft";
import { Reasons } from "../feedback";
import { useFetched, Waiting } from "../fetched";
import { viewOf } from "../kinds";
import { loadQuestions } from "../piles";
import { quizWords } from "../words";
import { Chooser } from "./chooser";
import { modeWords } from "./words";

type PaperProps = { readonly bank: Bank; readonly locale: Locale };

const ignore = (): void => undefined;

/** The course on paper with its key on a page of its own, or as a file for Anki. */
export function Paper({ bank, locale }: PaperProps) {
  const words = modeWords[locale];
  const card = quizWords[locale];
  const name = useId();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [hasKey, setHasKey] = useState(true);
  // A challenge cannot be done on paper.
  const listed = useMemo(() => bank.questions.filter(({ id, kind }) => chosen.has(id) && kind !== "do"), [bank, chosen]);
  const load = useCallback(() => loadQuestions(locale, listed), [locale, listed]);
  const fetched = useFetched(load);
  const questions = fetched.value?.list ?? [];
  const isThere = fetched.isCurrent && questions.length > 0;
  return (
    <>
      <section className="review-card no-print">
        <p>{words.paperLead}</p>
        <Chooser bank={bank} chosen={chosen} onChosen={setChosen} all={words.wholeChapter} />
        <p className="set-count" role="status">{words.chosen(listed.length)}</p>
        <p><label className="chooser-item"><input type="checkbox" checked={hasKey} onChange={(event) => setHasKey(event.target.checked)} /><span>{words.withKey}</span></label></p>
        <p className="question-buttons">
          <button type="button" className="button button-main" disabled={!isThere} onClick={() => print()}>{words.print}</button>
          <button
            type="button" className="button" disabled={!isThere}
            onClick={() => downloadText({ name: `cloud-in-motion-${locale}.txt`, text: writeAnki(questions, location.origin) })}
          >
            {words.anki}
          </button>
        </p>
        <p>{words.ankiLead}</p>
      </section>
      {listed.length > 0 && !fetched.isCurrent && <div className="no-print"><Waiting of={fetched} locale={locale} /></div>}
      {questions.length > 0 && (
        <section className="paper" aria-label={words.sheet}>
          <ol className="paper-questions">
            {questions.map((question) => {
              const { Fields } = viewOf(question);
              return (
                <li key={question.id}>
                  <p className="question-ask">{question.ask}</p>
                  <p className="question-kind">{card.kinds[question.kind]}</p>
                  <div inert><Fields question={question} draft={emptyDraft(question, 0)} onDraft={ignore} attempt={0} words={card} name={`${name}-${question.id}`} /></div>
                </li>
              );
            })}
          </ol>
          {hasKey && (
            <div className="paper-key">
              <h2>{words.key}</h2>
              <ol>
                {questions.map((question) => (
                  <li key={question.id}>
                    <Reasons question={question} marked={null} words={card} />
                    <p>{question.explain}</p>
                  </li>
                ))}
              </ol>
            </div>
          )}
        </section>
      )}
    </>
  );
}
