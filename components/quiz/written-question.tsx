import type { LocalQuestion } from "@/engine/quiz/localise";
import { choiceOrder } from "@/engine/quiz/shuffle";
import { emptyDraft } from "./draft";
import type { QuizWords } from "./words";

type Props = { readonly question: LocalQuestion; readonly place: string; readonly words: QuizWords };

type Item = { readonly text: string; readonly mark: string; readonly why: string };
type Written = { readonly offered: readonly string[]; readonly answer: readonly Item[] };

/** What can be picked and what is right, as text; null for a kind that is not a list of texts. */
export function written(question: LocalQuestion, words: QuizWords): Written | null {
  switch (question.kind) {
    case "one-choice":
    case "several-choices": {
      const choices = choiceOrder(question.id, 0, question.choices);
      const answer = choices.map(({ text, right, why }) => ({ text, mark: right ? words.mark.right : words.mark.wrongChoice, why }));
      return { offered: choices.map(({ text }) => text), answer };
    }
    case "order": {
      const offered = emptyDraft(question, 0).steps.map((id) => question.steps.find((step) => step.id === id)?.text ?? "");
      return { offered, answer: question.steps.map(({ text, why }, index) => ({ text, mark: String(index + 1), why })) };
    }
    case "rows": {
      const columns = new Map(question.columns.map(({ id, text }) => [id, text]));
      const offered = question.rows.map(({ text }) => `${text}: ${[...columns.values()].join(" / ")}`);
      return { offered, answer: question.rows.map(({ text, right, why }) => ({ text, mark: columns.get(right) ?? "", why })) };
    }
    default:
      return null;
  }
}

/**
 * A question without controls, for a page before and without scripts: what is asked, what can be picked, and the answer in a fold. Only the
 * first question of a page has its controls built in; the others would weigh as much and be seen by nobody.
 */
export function WrittenQuestion({ question, place, words }: Props) {
  const { offered, answer } = written(question, words) ?? { offered: [], answer: [] };
  return (
    <div className="question">
      <p>{place}</p>
      <p className="question-ask">{question.ask}</p>
      <ul>{offered.map((text) => <li key={text}>{text}</li>)}</ul>
      <details className="answer-plain">
        <summary>{words.showAnswer}</summary>
        <ul>{answer.map(({ text, mark, why }) => <li key={text}>{text} <strong>{mark}</strong> {why}</li>)}</ul>
        <p>{question.explain} <a href={question.href}>{words.read(question.noteTitle)}</a></p>
      </details>
    </div>
  );
}
