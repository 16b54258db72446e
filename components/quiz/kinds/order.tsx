import { useEffect, useEffectEvent, useRef, useState } from "react";
import { withMove } from "../draft";
import { CounterLink, marksOf, Sign, type FieldsProps, type KindView, type ReasonsProps } from "./view";

/** Steps with a button up and a button down each; the arrow keys move the step that has the focus. */
function Steps({ question, draft, onDraft, words }: FieldsProps<"order">) {
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

function StepReasons({ question, marked, words }: ReasonsProps<"order">) {
  const marks = marksOf(marked);
  return (
    <>
      <p className="reasons-title">{words.rightOrder}</p>
      <ol className="reasons reasons-ordered">
        {question.steps.map((step) => {
          const isWrong = marks.get(step.id) === "wrong";
          const place = (marked?.draft.steps.indexOf(step.id) ?? 0) + 1;
          return (
            <li key={step.id} className={`reason reason-${isWrong ? "bad" : "good"}`}>
              <p className="reason-head">
                <span>{step.text}</span>{" "}
                {marked !== null && (isWrong ? <Sign tone="bad">{words.mark.yourPlace(place)}</Sign> : <Sign tone="good">{words.mark.inPlace}</Sign>)}
              </p>
              <p className="reason-why">{step.why}</p>
              {isWrong && <CounterLink counter={step.counter} words={words} />}
            </li>
          );
        })}
      </ol>
    </>
  );
}

/** An order nobody has touched is no answer, since the first order shown is chance. */
export const order: KindView<"order"> = {
  Fields: Steps,
  Reasons: StepReasons,
  answerOf: (_question, draft) => ({ kind: "order", steps: draft.isMoved ? draft.steps : [] }),
  problem: (_question, _draft, words) => words.problem.move,
  pick: (_question, draft, index) => ({ draft, focus: `.step:nth-child(${index + 1})` }),
  keys: "keysOrder",
};
