import type { LocalQuestion } from "@/engine/quiz/localise";
import { viewOf } from "./kinds";
import type { Marked } from "./kinds/view";
import type { QuizWords } from "./words";

export { Sign, type Marked } from "./kinds/view";

type Props = { readonly question: LocalQuestion; readonly marked: Marked | null; readonly words: QuizWords };

/** Every item of the question with its reason. */
export function Reasons(props: Props) {
  const { Reasons: OfKind } = viewOf(props.question);
  return <OfKind {...props} />;
}

/** Why the right answer is right, where to read it, where to watch it, and what it rests on: folded away, unless it already stands in a fold. */
export function Explanation({ question, words, isFolded, linkHref }: Omit<Props, "marked"> & { readonly isFolded: boolean; readonly linkHref?: string }) {
  const sources = (
    <ul>
      {question.facts.map((fact) => (
        <li key={fact.id}>
          <p>{fact.meaning}{!fact.confirmed && <> <em>{words.unconfirmed}</em></>}</p>
          <p className="origin">
            <a href={fact.source.url} rel="noreferrer">{fact.source.title}</a>
            {" · "}{words.checked} <time dateTime={fact.checked}>{fact.checked}</time>
          </p>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="explanation">
      <p><strong className="explanation-why">{words.why}</strong> {question.explain}</p>
      <p className="explanation-links">
        <a href={question.href}>{words.read(question.noteTitle)}</a>
        {question.runHref !== undefined && <a href={question.runHref}>{words.watch}</a>}
        {linkHref !== undefined && <a href={linkHref}>{words.link}</a>}
        {question.mistake !== undefined && <span className="mistake">{words.mistake} {question.mistake}</span>}
      </p>
      {question.facts.length > 0 && (isFolded
        ? <details className="question-facts"><summary>{words.facts} <span>{question.facts.length}</span></summary>{sources}</details>
        : <div className="question-facts"><p className="reasons-title">{words.facts}</p>{sources}</div>)}
    </div>
  );
}
