import { choiceOrder } from "@/engine/quiz/shuffle";
import { withPick, type Draft } from "../draft";
import type { QuizWords } from "../words";
import { CounterLink, marksOf, Sign, type FieldsProps, type KindView, type LocalOf, type Picked, type ReasonsProps } from "./view";

type Ticked = LocalOf<"one-choice"> | LocalOf<"several-choices">;

function Choices({ question, draft, onDraft, attempt, name }: FieldsProps<"one-choice"> | FieldsProps<"several-choices">) {
  return (
    <ul className="choices">
      {choiceOrder(question.id, attempt, question.choices).map((choice, index) => (
        <li key={choice.id}>
          <label className="choice">
            <input
              type={question.kind === "one-choice" ? "radio" : "checkbox"}
              name={name}
              value={choice.id}
              checked={draft.picked.includes(choice.id)}
              onChange={() => onDraft(withPick(question, draft, choice.id))}
            />
            <span className="choice-key" aria-hidden="true">{index + 1}</span>
            <span>{choice.text}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}

function ChoiceReasons({ question, marked, words }: ReasonsProps<"one-choice"> | ReasonsProps<"several-choices">) {
  const marks = marksOf(marked);
  const shown = marked === null ? question.choices : choiceOrder(question.id, marked.attempt, question.choices);
  return (
    <ul className="reasons">
      {shown.map((choice) => {
        const mark = marks.get(choice.id);
        const isMissed = mark === "missed" && question.kind === "several-choices";
        const tone = mark === "wrong" ? "bad" : isMissed ? "wait" : choice.right ? "good" : "off";
        const word =
          mark === "right" ? words.mark.yoursRight
          : mark === "wrong" ? words.mark.yoursWrong
          : isMissed ? words.mark.missed
          : choice.right ? words.mark.right : words.mark.wrongChoice;
        return (
          <li key={choice.id} className={`reason reason-${tone}`}>
            <p className="reason-head"><span>{choice.text}</span> <Sign tone={tone}>{word}</Sign></p>
            <p className="reason-why">{choice.why}</p>
            {(mark === "wrong" || isMissed) && <CounterLink counter={choice.counter} words={words} />}
          </li>
        );
      })}
    </ul>
  );
}

const ticks = {
  Fields: Choices,
  Reasons: ChoiceReasons,
  problem: (_question: Ticked, _draft: Draft, words: QuizWords): string => words.problem.pick,
  pick: (question: Ticked, draft: Draft, index: number, { attempt }: { readonly attempt: number }): Picked | null => {
    const choice = choiceOrder(question.id, attempt, question.choices)[index];
    return choice === undefined ? null : { draft: withPick(question, draft, choice.id), focus: `.choices li:nth-child(${index + 1}) input` };
  },
  keys: "keys",
} as const;

export const oneChoice: KindView<"one-choice"> = { ...ticks, answerOf: (_question, draft) => ({ kind: "one-choice", choice: draft.picked[0] ?? null }) };
export const severalChoices: KindView<"several-choices"> = { ...ticks, answerOf: (_question, draft) => ({ kind: "several-choices", choices: draft.picked }) };
