import { useEffect, useRef, useState, type FormEvent } from "react";
import { useLab, usePlayer } from "./context";
import { Mark } from "./marks";
import type { Certainty, ComparedGuess, PendingGuess } from "./store";

/** The reader's guess: asked before an action, set beside what happened after it. */
export function Guess() {
  const pending = usePlayer((state) => state.pending);
  const compared = usePlayer((state) => state.compared);
  if (pending) return <Ask key={JSON.stringify(pending.action)} pending={pending} />;
  if (compared) return <Compared compared={compared} />;
  return null;
}

export function GuessSwitch() {
  const { player, say } = useLab();
  const asksFirst = usePlayer((state) => state.asksFirst);
  return (
    <label className="lab-switch">
      <input type="checkbox" checked={asksFirst} onChange={(event) => player.setAsksFirst(event.target.checked)} />
      <span>{say("predictToggle")}</span>
    </label>
  );
}

const certainties = ["sure", "unsure", "guess"] as const satisfies readonly Certainty[];

function Ask({ pending }: { pending: PendingGuess }) {
  const { player, locale, say, id } = useLab();
  const [expected, setExpected] = useState<readonly string[]>([]);
  const [certainty, setCertainty] = useState<Certainty>("unsure");
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  function submit(event: FormEvent): void {
    event.preventDefault();
    player.commitGuess(expected, certainty, locale);
  }
  function toggle(item: string, isOn: boolean): void {
    setExpected(isOn ? [...expected, item] : expected.filter((one) => one !== item));
  }

  return (
    <form className="lab-guess" onSubmit={submit} aria-labelledby={`${id}-guess`}>
      <h3 className="lab-heading" id={`${id}-guess`} tabIndex={-1} ref={heading}>{pending.prediction.prompt}</h3>
      <ul className="lab-guess-items">
        {pending.prediction.items.map((item) => (
          <li key={item.id}>
            <label className="lab-switch">
              <input type="checkbox" checked={expected.includes(item.id)} onChange={(event) => toggle(item.id, event.target.checked)} />
              <span>{item.label}</span>
            </label>
          </li>
        ))}
      </ul>
      <fieldset className="lab-certainty">
        <legend>{say("predictSure")}</legend>
        {certainties.map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-certainty`} checked={certainty === one} onChange={() => setCertainty(one)} />
            <span>{say(one)}</span>
          </label>
        ))}
      </fieldset>
      <div className="lab-row">
        <button type="submit" className="button button-main">{say("predictRun")}</button>
        <button type="button" className="button" onClick={() => player.skipGuess()}>{say("predictSkip")}</button>
        <button type="button" className="button button-quiet" onClick={() => player.dropGuess()}>{say("cancel")}</button>
      </div>
    </form>
  );
}

function Compared({ compared }: { compared: ComparedGuess }) {
  const { player, say, id } = useLab();
  const { prediction, outcomes, expected, certainty, right } = compared;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus({ preventScroll: true }), [compared]);
  const labels = new Map(prediction.items.map((item) => [item.id, item.label]));
  const yesNo = (value: boolean): string => say(value ? "yes" : "no");
  return (
    <section className="lab-guess" aria-labelledby={`${id}-compared`}>
      <h3 className="lab-heading" id={`${id}-compared`} tabIndex={-1} ref={heading}>{say("comparedTitle")}</h3>
      <p><strong>{say("comparedScore", { n: outcomes.length, right })}</strong></p>
      {certainty === "sure" && right < outcomes.length && <p className="lab-tip">{say("comparedSureWrong")}</p>}
      <ul className="lab-outcomes">
        {outcomes.map((outcome) => {
          const guessed = expected.includes(outcome.id);
          const isRight = guessed === outcome.happened;
          return (
            <li key={outcome.id} data-right={isRight}>
              <Mark name={isRight ? "yes" : "no"} />
              <p className="lab-outcome-line">
                <strong>{labels.get(outcome.id) ?? outcome.id}</strong>
                <span>{say("yourGuess")} {yesNo(guessed)} · {say("happened")} {yesNo(outcome.happened)} · {say(isRight ? "right" : "wrong")}</span>
              </p>
              <p className="lab-outcome-why">{outcome.why}</p>
            </li>
          );
        })}
      </ul>
      <button type="button" className="lab-chip" onClick={() => player.dropGuess()}>{say("close")}</button>
    </section>
  );
}
