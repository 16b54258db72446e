"use client";

import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { LocalQuestion } from "@/engine/quiz/localise";
import { choiceOrder } from "@/engine/quiz/shuffle";
import { withMove, withPick, type Draft } from "./draft";
import type { QuizWords } from "./words";

type Props<K extends LocalQuestion["kind"]> = {
  readonly question: Extract<LocalQuestion, { kind: K }>;
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly attempt: number;
  readonly words: QuizWords;
  /** Unique on the page: a question may stand there twice. */
  readonly name: string;
};

/** The inputs of a question: native controls, so that they work and are announced before and without any of ours. */
export function AnswerFields(props: Props<LocalQuestion["kind"]>) {
  const { question, ...rest } = props;
  switch (question.kind) {
    case "one-choice":
    case "several-choices":
      return <Choices {...rest} question={question} />;
    case "order":
      return <Steps {...rest} question={question} />;
    case "number":
      return <NumberField {...rest} question={question} />;
    case "rows":
      return <Rows {...rest} question={question} />;
  }
}

function Choices({ question, draft, onDraft, attempt, name }: Props<"one-choice" | "several-choices">) {
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

/** Steps with a button up and a button down each; the arrow keys move the step that has the focus. */
function Steps({ question, draft, onDraft, words }: Props<"order">) {
  const list = useRef<HTMLOListElement>(null);
  /** What was moved last, and which part of it had the focus: a button or the step itself. */
  const [held, setHeld] = useState<{ readonly id: string; readonly part: string } | null>(null);
  const texts = new Map(question.steps.map((step) => [step.id, step.text]));

  // Moving an element in the page takes its focus away: it is given back.
  useEffect(() => {
    if (held === null) return;
    const step = list.current?.querySelector<HTMLElement>(`[data-step="${held.id}"]`);
    (step?.querySelector<HTMLElement>(`[data-side="${held.part}"]`) ?? step)?.focus();
  }, [draft.steps, held]);

  const move = (id: string, by: 1 | -1, part: string): void => {
    setHeld({ id, part });
    onDraft(withMove(draft, id, by));
  };
  const onArrow = useEffectEvent((event: KeyboardEvent) => {
    const target = event.target instanceof HTMLElement ? event.target : null;
    const id = target?.closest<HTMLElement>("[data-step]")?.dataset["step"];
    if (id === undefined || (event.key !== "ArrowUp" && event.key !== "ArrowDown")) return;
    event.preventDefault();
    move(id, event.key === "ArrowUp" ? -1 : 1, target?.dataset["side"] ?? "step");
  });
  useEffect(() => {
    const element = list.current;
    const listener = (event: KeyboardEvent): void => onArrow(event);
    element?.addEventListener("keydown", listener);
    return () => element?.removeEventListener("keydown", listener);
  }, []);

  return (
    <>
      <ol className="steps" ref={list}>
        {draft.steps.map((id, index) => {
          const text = texts.get(id) ?? "";
          return (
            <li key={id} className="step" data-step={id} tabIndex={-1}>
              <span className="step-place" aria-hidden="true">{index + 1}</span>
              <span className="step-text">{text}</span>
              <span className="step-moves">
                <button
                  type="button" className="move" data-side="up" aria-label={words.moveUp(text)} aria-disabled={index === 0}
                  onClick={() => move(id, -1, "up")}
                >
                  <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 13V3M3.5 7.5 8 3l4.5 4.5" /></svg>
                </button>
                <button
                  type="button" className="move" data-side="down" aria-label={words.moveDown(text)} aria-disabled={index === draft.steps.length - 1}
                  onClick={() => move(id, 1, "down")}
                >
                  <svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 3v10M3.5 8.5 8 13l4.5-4.5" /></svg>
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      <p className="visually-hidden" role="status">
        {held !== null && words.moved(texts.get(held.id) ?? "", draft.steps.indexOf(held.id) + 1)}
      </p>
    </>
  );
}

/** A text field, not a number field: number fields drop what they cannot read, and "1,000" is one of those. */
function NumberField({ question, draft, onDraft, words, name }: Props<"number">) {
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

function Rows({ question, draft, onDraft, name }: Props<"rows">) {
  return (
    <div className="rows">
      {question.rows.map((row) => (
        <fieldset key={row.id} className="row" data-row={row.id}>
          <legend>{row.text}</legend>
          <div className="row-cells">
            {question.columns.map((column) => (
              <label key={column.id} className="cell">
                <input
                  type="radio" name={`${name}-${row.id}`} value={column.id} checked={draft.cells[row.id] === column.id}
                  onChange={() => onDraft({ ...draft, cells: { ...draft.cells, [row.id]: column.id } })}
                />
                <span>{column.text}</span>
              </label>
            ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}
