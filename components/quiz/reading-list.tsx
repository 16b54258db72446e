import { useState } from "react";
import type { Locale } from "@/engine/locale";
import type { ListedQuestion } from "@/engine/quiz/bank";
import { quizWords } from "./words";

type ReadingListProps = {
  readonly questions: readonly ListedQuestion[];
  readonly locale: Locale;
  /** What is said beside the title of a question's note. */
  readonly remark?: (question: ListedQuestion) => string;
};

/** As many as can be read at one sitting: who has missed hundreds sees the others when asking for them. */
const shownAtFirst = 10;

/** Questions as links to the paragraphs that answer them. */
export function ReadingList({ questions, locale, remark }: ReadingListProps) {
  const [isWhole, setIsWhole] = useState(false);
  const shown = isWhole ? questions : questions.slice(0, shownAtFirst);
  return (
    <>
      <ul className="reading-list">
        {shown.map((question) => (
          <li key={question.id} data-read={question.id}>
            <a href={question.href}>{question.ask}</a> <span>{question.noteTitle}{remark === undefined ? "" : ` · ${remark(question)}`}</span>
          </li>
        ))}
      </ul>
      {shown.length < questions.length && (
        <p><button type="button" className="button" onClick={() => setIsWhole(true)}>{quizWords[locale].readRest(questions.length - shown.length)}</button></p>
      )}
    </>
  );
}
