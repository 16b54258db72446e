import { grouped } from "@/engine/grouped";
import { readNumber, type TypedNumber } from "@/engine/quiz/read-number";
import type { Draft } from "../draft";
import { CounterLink, Sign, type FieldsProps, type KindView, type LocalOf, type ReasonsProps } from "./view";

/** A text field, not a number field: number fields drop what they cannot read, and "1,000" is one of those. */
function NumberField({ question, draft, onDraft, words, name }: FieldsProps<"number">) {
  return (
    <p className="number">
      <label htmlFor={`${name}-number`}>{words.numberField(question.unit)}</label>
      <span className="number-field">
        <input
          id={`${name}-number`} type="text" inputMode="decimal" autoComplete="off" enterKeyHint="done" maxLength={40}
          value={draft.typed} onChange={(event) => onDraft({ ...draft, typed: event.target.value })}
        />
        <span aria-hidden="true">{question.unit}</span>
      </span>
    </p>
  );
}

function NumberReasons({ question, marked, words }: ReasonsProps<"number">) {
  const miss = marked?.grading.miss === undefined ? undefined : question.misses[marked.grading.miss];
  return (
    <ul className="reasons">
      {marked !== null && marked.grading.outcome !== "right" && (
        <li className="reason reason-bad">
          <p className="reason-head"><span>{marked.draft.typed.trim()}</span> <Sign tone="bad">{words.mark.yours}</Sign></p>
          {miss !== undefined && <p className="reason-why">{miss.why}</p>}
          <CounterLink counter={miss?.counter} words={words} />
        </li>
      )}
      <li className="reason reason-good"><p className="reason-head"><span>{withUnit(question.answer, question.unit)}</span> <Sign tone="good">{words.mark.right}</Sign></p></li>
      {marked === null && question.misses.map((known) => (
        <li key={known.value} className="reason reason-off">
          <p className="reason-head"><span>{withUnit(known.value, question.unit)}</span> <Sign tone="off">{words.mark.wrongChoice}</Sign></p>
          <p className="reason-why">{known.why}</p>
        </li>
      ))}
    </ul>
  );
}

/** Korean units stand next to their number ("60초"), others after a space ("8 GiB"). */
function withUnit(value: number, unit: string): string {
  return `${grouped(value)}${/^\p{Script=Hangul}/u.test(unit) ? "" : " "}${unit}`;
}

function typedNumber(question: LocalOf<"number">, draft: Draft): TypedNumber {
  return readNumber(draft.typed, question.unitNames);
}

export const number: KindView<"number"> = {
  Fields: NumberField,
  Reasons: NumberReasons,
  answerOf: (question, draft) => {
    const typed = typedNumber(question, draft);
    return { kind: "number", value: typed.kind === "number" ? typed.value : null };
  },
  problem: (question, draft, words) => {
    const typed = typedNumber(question, draft);
    if (typed.kind !== "bad") return words.problem.number;
    switch (typed.problem) {
      case "not-a-number":
        return words.problem.notNumber;
      case "several-numbers":
        return words.problem.severalNumbers;
      case "other-unit":
        return words.problem.otherUnit(question.unit);
    }
  },
  keys: "keysNumber",
};
