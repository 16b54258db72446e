import { useState, type KeyboardEvent } from "react";
import { pick } from "@/engine/sim/random";
import type { Knob, Primitive, ValueSpec } from "@/engine/sim/model";
import { fits } from "@/engine/sim/share";
import { useLab, usePlayer } from "./context";
import { Fetched } from "./fetched";

/** Knobs that stand outside the fold. */
const firstKnobs = 3;

/** The conditions of a run. Changing one replays the same actions from the start. */
export function Knobs() {
  const { lab } = useLab();
  return <Fetched from={lab.conditions}>{({ knobs }) => <AllKnobs knobs={knobs} />}</Fetched>;
}

function AllKnobs({ knobs }: { knobs: readonly Knob[] }) {
  const { say } = useLab();
  const first = knobs.slice(0, firstKnobs);
  const rest = knobs.slice(firstKnobs);
  return (
    <div className="lab-knobs">
      <p className="lab-help">{say("knobsHelp")}</p>
      <div className="lab-knob-grid">{first.map((knob) => <KnobField key={knob.id} knob={knob} />)}</div>
      <details className="lab-fold">
        <summary>{say("knobsMore")} <span className="lab-count">{rest.length + 1}</span></summary>
        <KnobGroups knobs={rest} />
        <Seed />
      </details>
    </div>
  );
}

function KnobGroups({ knobs }: { knobs: readonly Knob[] }) {
  const { locale } = useLab();
  const titles = [...new Set(knobs.map((knob) => knob.group[locale]))];
  return titles.map((title) => (
    <fieldset key={title} className="lab-knob-group">
      <legend>{title}</legend>
      <div className="lab-knob-grid">
        {knobs.filter((knob) => knob.group[locale] === title).map((knob) => <KnobField key={knob.id} knob={knob} />)}
      </div>
    </fieldset>
  ));
}

function KnobField({ knob }: { knob: Knob }) {
  const { player, locale, id } = useLab();
  const value = usePlayer((state) => state.run.params[knob.id]);
  const isBarred = usePlayer((state) => state.challengeId !== null) && player.challenge?.allowed.knobs.includes(knob.id) !== true;
  const field = `${id}-knob-${knob.id}`;
  const change = (next: Primitive): void => player.setParam(knob.id, next);
  return (
    <div className="lab-knob" data-kind={knob.kind}>
      {knob.kind === "toggle" ? (
        <label className="lab-switch">
          <input
            type="checkbox" checked={value === true} disabled={isBarred} aria-describedby={`${field}-help`}
            onChange={(event) => change(event.target.checked)}
          />
          <span>{knob.label[locale]}</span>
        </label>
      ) : (
        <>
          <label htmlFor={field}>{knob.label[locale]}</label>
          {knob.kind === "choice" ? (
            <select
              id={field} value={String(value)} disabled={isBarred} aria-describedby={`${field}-help`}
              onChange={(event) => change(event.target.value)}
            >
              {knob.options.map((option) => <option key={option.id} value={option.id}>{option.label[locale]}</option>)}
            </select>
          ) : (
            <NumberField key={String(value)} knob={knob} field={field} value={Number(value)} isBarred={isBarred} onChange={change} />
          )}
        </>
      )}
      <p className="lab-help" id={`${field}-help`}>{knob.help[locale]}</p>
    </div>
  );
}

type NumberFieldProps = {
  readonly knob: Extract<ValueSpec, { kind: "number" }>;
  readonly field: string;
  readonly value: number;
  readonly isBarred: boolean;
  readonly onChange: (value: number) => void;
};

/** A number is taken over when the reader has finished writing it; one that is not allowed stays in the field with the reason. */
export function NumberField({ knob, field, value, isBarred, onChange }: NumberFieldProps) {
  const { locale, say } = useLab();
  const [text, setText] = useState(String(value));
  const isWrong = text.trim() === "" || !fits(Number(text), knob);
  const commit = (): void => {
    if (!isWrong && Number(text) !== value) onChange(Number(text));
  };
  const range = say("knobRange", { min: knob.min, max: knob.max, unit: knob.unit[locale] });
  return (
    <>
      <span className="lab-number">
        <input
          id={field} type="text" inputMode="decimal" value={text} disabled={isBarred}
          aria-invalid={isWrong} aria-describedby={`${field}-help ${field}-wrong`}
          onChange={(event) => setText(event.target.value)} onBlur={commit}
          onKeyDown={(event: KeyboardEvent) => event.key === "Enter" && commit()}
        />
        <span>{knob.unit[locale]}</span>
      </span>
      <span className="lab-wrong" id={`${field}-wrong`} role="status">{isWrong && say("knobRefused", { range, step: knob.step })}</span>
    </>
  );
}

function Seed() {
  const { player, say } = useLab();
  const seed = usePlayer((state) => state.run.seed);
  const isBarred = usePlayer((state) => state.challengeId !== null);
  return (
    <div className="lab-knob">
      <p>{say("seed")} <code>{seed}</code></p>
      <p className="lab-help">{say("seedHelp")}</p>
      <button type="button" className="lab-chip" disabled={isBarred} onClick={() => player.setSeed(pick(seed, "next-seed", 0))}>
        {say("newSeed")}
      </button>
    </div>
  );
}
