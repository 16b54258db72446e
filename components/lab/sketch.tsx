import { memo, useEffect, useId, useRef, useState, type KeyboardEvent, type PointerEvent } from "react";
import type { LabChart, LabSketch, SketchedCourse, SketchedLine } from "@/engine/sim/model";
import { drawable, followed, furthestApart, overlapPercent, sketchSlots, slotMiddles, slotStarts } from "@/engine/sim/sketch";
import { mostActions } from "@/engine/sim/share";
import { Charts } from "./charts";
import { useLab, usePanels, usePlayer } from "./context";
import { NumberField } from "./knobs";
import { sayOfSketch } from "./sketch-words";
import { clockText, spanText } from "./time";

/** The stretch of time that is drawn. */
type Stretch = { readonly fromMs: number; readonly spanMs: number };

/** Lines the reader draws: a course that the run then follows, and a guess that is laid over what happens. While a run plays nothing of it is drawn anew. */
export const Sketch = memo(function Sketch() {
  const { sketch } = usePanels();
  return sketch && <Drawing sketch={sketch} />;
});

function Drawing({ sketch: { spansMs, course, guess } }: { sketch: LabSketch }) {
  const { lab, player, locale } = useLab();
  const say = sayOfSketch(locale);
  const [stretch, setStretch] = useState<Stretch>(() => ({ fromMs: player.now.run.atMs, spanMs: spansMs[0] ?? lab.maxMs }));
  const { fromMs, spanMs } = stretch;
  const isNow = usePlayer((state) => state.run.atMs === fromMs);
  const isTooLate = fromMs + spanMs > lab.maxMs;
  const key = `${fromMs} ${spanMs}`;
  return (
    <div className="lab-sketch">
      <div className="lab-row">
        <label className="lab-select">
          {say("span")}
          <select value={spanMs} onChange={(event) => setStretch({ fromMs: player.now.run.atMs, spanMs: Number(event.target.value) })}>
            {spansMs.map((ms) => <option key={ms} value={ms}>{spanText(ms, locale)}</option>)}
          </select>
        </label>
        {!isNow && <button type="button" className="lab-chip" onClick={() => setStretch({ fromMs: player.now.run.atMs, spanMs })}>{say("fromNow")}</button>}
      </div>
      {!isNow && <p className="lab-help">{say("moved", { time: clockText(fromMs, locale) })}</p>}
      {isTooLate ? <p role="status">{say("tooLate")}</p> : (
        <>
          <p className="lab-help">{say("howTo")}</p>
          {course && <Course key={`course ${key}`} course={course} stretch={stretch} isNow={isNow} />}
          <Guess key={`guess ${key}`} guess={guess} stretch={stretch} isNow={isNow} />
        </>
      )}
    </div>
  );
}

/** What a line is in every slot of the run as it stands. */
function useSampled(line: SketchedLine, max: number, { fromMs, spanMs }: Stretch, isWanted: boolean): readonly number[] | null {
  const { player } = useLab();
  const [values, setValues] = useState<readonly number[] | null>(null);
  useEffect(
    () => (isWanted ? player.samples(slotMiddles(fromMs, spanMs), (states) => setValues(states.map((state) => drawable(line, max, line.valueOf(state))))) : undefined),
    [player, line, max, fromMs, spanMs, isWanted],
  );
  return values;
}

type LineProps = { readonly stretch: Stretch; /** Whether the run still stands where the drawing begins. */ readonly isNow: boolean };

function Course({ course, stretch, isNow }: LineProps & { course: SketchedCourse }) {
  const { player, locale, say: sayLab } = useLab();
  const say = sayOfSketch(locale);
  const [max] = useState(() => course.maxOf(player.now.state));
  const found = useSampled(course, max, stretch, true);
  const [drawn, setDrawn] = useState<readonly number[] | null>(null);
  const [told, setTold] = useState("");
  const values = drawn ?? found;
  const { fromMs, spanMs } = stretch;
  const draw = (next: readonly number[]): void => {
    setDrawn(next);
    setTold("");
  };
  const lay = (): void => {
    if (values === null) return;
    player.plan(followed(player.now.run, course, values, fromMs, spanMs));
    const { notice } = player.now;
    setTold(
      notice === "not-in-challenge" ? sayLab("notInChallenge") : notice === "too-many-actions" ? sayLab("tooManyActions", { n: mostActions }) : say("laid", { time: clockText(fromMs, locale) }),
    );
  };
  return (
    <section className="lab-sketch-line">
      <h4>{course.title[locale]}</h4>
      <p className="lab-help">{course.help[locale]}</p>
      {values === null ? <p className="lab-coming">{sayLab("computing")}</p> : <Slots line={course} max={max} values={values} stretch={stretch} isFixed={!isNow} onChange={draw} />}
      {isNow && <button type="button" className="button" disabled={values === null} onClick={lay}>{say("lay")}</button>}
      <p role="status">{told}</p>
    </section>
  );
}

function Guess({ guess, stretch, isNow }: LineProps & { guess: SketchedLine }) {
  const { player, locale, say: sayLab } = useLab();
  const say = sayOfSketch(locale);
  const [max] = useState(() => guess.maxOf(player.now.state));
  const [values, setValues] = useState<readonly number[]>(() => Array<number>(sketchSlots).fill(drawable(guess, max, guess.valueOf(player.now.state))));
  const [isCommitted, setIsCommitted] = useState(false);
  const isComputing = usePlayer((state) => state.comingMs !== null);
  const result = useSampled(guess, max, stretch, isCommitted && !isComputing);
  const commit = (): void => {
    player.stepTime(stretch.spanMs);
    setIsCommitted(true);
  };
  return (
    <section className="lab-sketch-line">
      <h4>{guess.title[locale]}</h4>
      <p className="lab-help">{guess.help[locale]}</p>
      {isCommitted
        ? result === null ? <p className="lab-coming">{sayLab("computing")}</p> : <Outcome line={guess} stretch={stretch} guess={values} result={result} />
        : <Slots line={guess} max={max} values={values} stretch={stretch} isFixed={!isNow} onChange={setValues} />}
      {isNow && !isCommitted && <button type="button" className="button" onClick={commit}>{say("commit", { span: spanText(stretch.spanMs, locale) })}</button>}
    </section>
  );
}

type OutcomeProps = { readonly line: SketchedLine; readonly stretch: Stretch; readonly guess: readonly number[]; readonly result: readonly number[] };

/** The guess drawn over what happened. */
function Outcome({ line, stretch, guess, result }: OutcomeProps) {
  const { locale } = useLab();
  const say = sayOfSketch(locale);
  const { fromMs, spanMs } = stretch;
  const starts = slotStarts(fromMs, spanMs);
  const worst = furthestApart(guess, result);
  const valueIn = (values: readonly number[], slot: number): string => `${values[slot] ?? 0}${line.unit[locale]}`;
  const trend = worst === null
    ? say("same")
    : say("furthest", { time: clockText(starts[worst] ?? fromMs, locale), guess: valueIn(guess, worst), result: valueIn(result, worst) });
  const top = Math.max(line.step, ...guess, ...result);
  // The last value holds until the end of the stretch.
  const steps = (values: readonly number[]) => [...values, values.at(-1) ?? 0].map((value, slot) => [starts[slot] ?? fromMs + spanMs, value] as const);
  const chart: LabChart = {
    id: "sketch", title: line.title[locale], trend,
    x: { label: "", min: fromMs, max: fromMs + spanMs, ticks: [0, 0.25, 0.5, 0.75].map((part) => ({ at: fromMs + spanMs * part, label: clockText(fromMs + spanMs * part, locale) })) },
    y: { label: line.unit[locale].trim(), min: 0, max: top, ticks: [0, top].map((at) => ({ at, label: String(at) })) },
    series: [
      { id: "result", label: say("result"), tone: "good", draw: "steps", points: steps(result) },
      { id: "guess", label: say("guess"), tone: "accent", draw: "steps", line: "dashed", points: steps(guess) },
    ],
  };
  return (
    <>
      <p role="status"><strong>{say("score", { n: overlapPercent(guess, result) })}</strong></p>
      <Charts charts={[chart]} />
    </>
  );
}

type SlotsProps = {
  readonly line: SketchedLine;
  readonly max: number;
  readonly values: readonly number[];
  readonly stretch: Stretch;
  readonly isFixed: boolean;
  readonly onChange: (values: readonly number[]) => void;
};

/** A finger has moved sideways, and not just trembled, after so many CSS pixels. */
const sidewaysPx = 8;

/** One bar for each slot: painted with a pointer, moved with the arrow keys, or written as numbers. */
function Slots({ line, max, values, stretch: { fromMs, spanMs }, isFixed, onChange }: SlotsProps) {
  const { locale } = useLab();
  const say = sayOfSketch(locale);
  const id = useId();
  const [current, setCurrent] = useState(0);
  const painted = useRef<{ readonly slot: number; readonly value: number } | null>(null);
  const touchedX = useRef(0);
  const bars = useRef<HTMLDivElement>(null);
  const starts = slotStarts(fromMs, spanMs);
  const unit = line.unit[locale];
  const set = (slot: number, value: number): void => onChange(values.map((known, at) => (at === slot ? value : known)));

  function paint(event: PointerEvent<HTMLDivElement>): void {
    const box = event.currentTarget.getBoundingClientRect();
    const slot = Math.min(sketchSlots - 1, Math.max(0, Math.floor(((event.clientX - box.left) / box.width) * sketchSlots)));
    const value = drawable(line, max, (1 - (event.clientY - box.top) / box.height) * max);
    const last = painted.current ?? { slot, value };
    painted.current = { slot, value };
    const [low, high] = [Math.min(slot, last.slot), Math.max(slot, last.slot)];
    // A fast sweep leaves slots out: they lie on the way from the last one to this one.
    onChange(values.map((known, at) => (at < low || at > high || (at === last.slot && at !== slot) ? known : drawable(line, max, at === slot ? value : last.value + ((value - last.value) * (at - last.slot)) / (slot - last.slot)))));
  }
  function begin(event: PointerEvent<HTMLDivElement>): void {
    if (isFixed || event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    painted.current = null;
    // A finger may be about to scroll the page: it draws once it has moved sideways or is lifted.
    touchedX.current = event.clientX;
    if (event.pointerType !== "touch") paint(event);
  }
  function move(event: PointerEvent<HTMLDivElement>): void {
    const isWaiting = painted.current === null && Math.abs(event.clientX - touchedX.current) < sidewaysPx;
    if (!isWaiting && event.currentTarget.hasPointerCapture(event.pointerId)) paint(event);
  }
  function lift(event: PointerEvent<HTMLDivElement>): void {
    if (painted.current === null && event.currentTarget.hasPointerCapture(event.pointerId)) paint(event);
  }
  function turn(event: KeyboardEvent, slot: number): void {
    const to = slot + (event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0);
    if (to === slot) return;
    event.preventDefault();
    bars.current?.querySelectorAll("input")[to]?.focus();
  }

  return (
    <>
      <div className="lab-slots">
        <div className="lab-slots-scale" aria-hidden="true"><span>{max}{unit}</span><span>0</span></div>
        <div
          className="lab-slots-bars" ref={bars} role="group" aria-label={line.title[locale]} data-fixed={isFixed}
          onMouseDown={(event) => event.preventDefault()} onPointerDown={begin} onPointerMove={move} onPointerUp={lift}
        >
          {values.map((value, slot) => (
            <div key={starts[slot]} className="lab-slot">
              <input
                type="range" className="visually-hidden" min={0} max={max} step={line.step} value={value} disabled={isFixed} tabIndex={slot === current ? 0 : -1}
                aria-label={say("slot", { time: clockText(starts[slot] ?? fromMs, locale) })} aria-valuetext={`${value}${unit}`}
                onChange={(event) => set(slot, Number(event.target.value))} onFocus={() => setCurrent(slot)} onKeyDown={(event) => turn(event, slot)}
              />
              <span style={{ height: `${(value * 100) / max}%` }} />
            </div>
          ))}
        </div>
        <div className="lab-slots-times" aria-hidden="true">
          {[0, 0.5, 1].map((part) => <span key={part}>{clockText(fromMs + spanMs * part, locale)}</span>)}
        </div>
      </div>
      <details className="lab-fold">
        <summary>{say("rows")}</summary>
        <ul className="lab-slot-rows">
          {values.map((value, slot) => (
            <li key={starts[slot]}>
              <label htmlFor={`${id}-${slot}`}>{say("slot", { time: clockText(starts[slot] ?? fromMs, locale) })}</label>
              <NumberField
                key={value} knob={{ kind: "number", min: 0, max, step: line.step, unit: line.unit }} field={`${id}-${slot}`} value={value} isBarred={isFixed}
                onChange={(next) => set(slot, next)}
              />
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
