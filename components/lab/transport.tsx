import { memo, useMemo, type KeyboardEvent } from "react";
import { grouped } from "@/engine/grouped";
import { useLab, usePlayer } from "./context";
import { KeysButton } from "./keys";
import { Mark } from "./marks";
import { clockText, passableMs, spanText } from "./time";

/**
 * Buttons that move time, with the clock. On a phone this bar stays at the lower edge while the lab is
 * on screen, and repeats what happened last, because the picture may be out of sight.
 */
export function TransportBar({ latest }: { latest: string }) {
  const { lab, player, locale, say } = useLab();
  const isPlaying = usePlayer((state) => state.isPlaying);
  const atMs = usePlayer((state) => state.comingMs ?? state.run.atMs);
  const isComing = usePlayer((state) => state.comingMs !== null);
  const canUndo = usePlayer((state) => state.past.length > 0);
  return (
    <div className="lab-bar" role="group" aria-label={say("controls")}>
      {latest !== "" && <p className="lab-bar-latest" aria-hidden="true">{latest}</p>}
      <button
        type="button" className="lab-tool" onClick={() => player.stepBack()} disabled={atMs === 0}
        aria-label={say("stepBack")} title={say("stepBack")}
      >
        <Mark name="back" />
      </button>
      <button
        type="button" className="lab-tool lab-tool-main" onClick={() => (isPlaying ? player.pause() : player.play())}
        aria-label={isPlaying ? say("pause") : say("play")} title={isPlaying ? say("pause") : say("play")}
      >
        <Mark name={isPlaying ? "pause" : "play"} />
      </button>
      <button type="button" className="lab-tool" onClick={() => player.stepEvent()} aria-label={say("stepEvent")} title={say("stepEvent")}>
        <Mark name="step" />
      </button>
      <p className="lab-clock">
        <span className="visually-hidden">{say("clock")}: {spanText(atMs, locale)}</span>
        <span aria-hidden="true">{clockText(atMs, locale, lab.tickMs < 1000)}</span>
        {isComing && <span className="lab-coming">{say("computing")}</span>}
      </p>
      <button type="button" className="lab-tool" onClick={() => player.undo()} disabled={!canUndo} aria-label={say("undo")} title={say("undo")}>
        <Mark name="undo" />
      </button>
      <button type="button" className="lab-tool" onClick={() => player.reset()} aria-label={say("reset")} title={say("reset")}>
        <Mark name="reset" />
      </button>
    </div>
  );
}

/** Where on the line an event lies, in thousandths; events that would fall on each other share a mark. */
function marksOf(momentsMs: readonly number[], endMs: number): readonly number[] {
  const places = momentsMs.map((ms) => Math.round((ms / endMs) * 1000));
  return [...new Set(places)];
}

/** The line of time with its events, and everything that moves along it in larger strides. */
export const Timeline = memo(function Timeline({ onKeys }: { onKeys: () => void }) {
  const { lab, player, locale, say } = useLab();
  const run = usePlayer((state) => state.run);
  const reachedMs = usePlayer((state) => state.endMs);
  const endMs = Math.max(reachedMs, lab.tickMs);
  // The whole run up to its end, not only up to the moment looked at: what is ahead can be seen too.
  usePlayer((state) => state.furthest);
  const moments = player.moments();
  const marks = useMemo(() => marksOf(moments, endMs), [moments, endMs]);

  function keyed(event: KeyboardEvent): void {
    const moves: Readonly<Record<string, () => void>> = {
      ArrowRight: () => player.stepTime(), ArrowUp: () => player.stepTime(), ArrowLeft: () => player.scrub(run.atMs - lab.tickMs),
      ArrowDown: () => player.scrub(run.atMs - lab.tickMs), PageUp: () => player.stepEvent(), PageDown: () => player.stepBack(),
    };
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    move();
  }

  return (
    <div className="lab-time">
      <div className="lab-line">
        <svg className="lab-line-marks" viewBox="0 0 1000 12" preserveAspectRatio="none" aria-hidden="true">
          <path d={marks.map((place) => `M${place} 0v12`).join("")} vectorEffect="non-scaling-stroke" />
        </svg>
        <input
          type="range" min={0} max={endMs} step="any" value={run.atMs}
          onChange={(event) => player.scrub(Number(event.target.value))} onKeyDown={keyed}
          aria-label={say("timeline")} aria-valuetext={spanText(run.atMs, locale)}
        />
      </div>
      <div className="lab-time-row">
        <button type="button" className="lab-chip" onClick={() => player.stepTime()}>
          {say("stepTick", { time: spanText(lab.tickMs, locale) })}
        </button>
        <PassTime />
        <KeysButton onOpen={onKeys} />
        <SpeedChoice />
      </div>
    </div>
  );
});

/** Larger strides, from a menu. */
const PassTime = memo(function PassTime() {
  const { lab, player, locale, say } = useLab();
  return (
    <label className="lab-select">
      <span className="visually-hidden">{say("passTime")}</span>
      <select value="" onChange={(event) => player.stepTime(Number(event.target.value))}>
        <option value="" disabled>{say("passTimeChoose")}</option>
        {passableMs(lab.tickMs, lab.maxMs).map((ms) => <option key={ms} value={ms}>+{spanText(ms, locale)}</option>)}
      </select>
    </label>
  );
});

const SpeedChoice = memo(function SpeedChoice() {
  const { lab, player, say, id } = useLab();
  const speed = usePlayer((state) => state.speed);
  return (
    <label className="lab-select" htmlFor={`${id}-speed`}>
      <span>{say("speed")}</span>
      <select id={`${id}-speed`} value={speed} onChange={(event) => player.setSpeed(Number(event.target.value))}>
        {lab.speeds.map((times) => <option key={times} value={times}>{say("speedTimes", { n: grouped(times) })}</option>)}
      </select>
    </label>
  );
});
