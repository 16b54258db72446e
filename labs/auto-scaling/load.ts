import { pick } from "@/engine/sim/random";
import type { LoadName } from "./choices";

/** Presets of the load, each a line through [minute, percent of the way from base to peak]; assumed, they are ours. */
type Line = readonly (readonly [minute: number, percent: number])[];

const dayMinutes = 1440;
/** A day from 10:00, with its peak from 11:40 to 12:50. */
const lunchDay: Line = [
  [0, 12], [90, 18], [100, 100], [170, 100], [220, 30], [420, 24], [540, 40], [700, 8], [1320, 0], [1440, 12],
];
/** Monday to Sunday, in percent of the lunch day. */
const weekdays = [100, 100, 95, 100, 110, 55, 45] as const;

const lines: Readonly<Record<Exclude<LoadName, "none">, { readonly line: Line; readonly periodMinutes: number }>> = {
  lunch: { line: lunchDay, periodMinutes: dayMinutes },
  spike: { line: [[0, 0], [30, 0], [32, 100], [75, 100], [105, 0]], periodMinutes: 0 },
  sawtooth: { line: [[0, 0], [10, 100], [20, 0]], periodMinutes: 20 },
  weekly: {
    line: weekdays.flatMap((share, day) => lunchDay.slice(0, -1).map(([minute, percent]) => [
      minute + day * dayMinutes, Math.round((percent * share) / 100),
    ] as const)),
    periodMinutes: 7 * dayMinutes,
  },
  steady: { line: [[0, 100]], periodMinutes: 0 },
};

/** Latest delay and largest change of the peak that a seed may bring, so that a plan has to be robust. */
const delayMinutes = 9;
const peakPercent = 4;

/** How this seed shifts a preset: minutes it comes later, and its peak in percent. */
function shiftOf(name: LoadName, seed: number): { readonly minutes: number; readonly percent: number } {
  if (name === "steady" || name === "none") return { minutes: 0, percent: 100 };
  const minutes = name === "sawtooth" ? 0 : pick(seed, "load-delay", 0) % (delayMinutes + 1);
  return { minutes, percent: 100 - peakPercent + (pick(seed, "load-peak", 0) % (2 * peakPercent + 1)) };
}

/** The piece of the line at a minute: where it began, its ends, and whether it begins now. */
function pieceAt(name: Exclude<LoadName, "none">, minute: number): {
  from: number; to: number; startMinute: number; lengthMinutes: number;
} {
  const { line, periodMinutes } = lines[name];
  const inCycle = periodMinutes > 0 ? ((minute % periodMinutes) + periodMinutes) % periodMinutes : Math.max(0, minute);
  let at = line.length - 1;
  while (at > 0 && (line[at]?.[0] ?? 0) > inCycle) at -= 1;
  const [start, from] = line[at] ?? [0, 0];
  const next = line[at + 1] ?? (periodMinutes > 0 ? [periodMinutes, line[0]?.[1] ?? 0] as const : null);
  return next ? {
    from, to: next[1], startMinute: start, lengthMinutes: next[0] - start,
  } : { from, to: from, startMinute: start, lengthMinutes: 0 };
}

export type LoadParams = {
  readonly load: LoadName; readonly basePerSecond: number; readonly peakPerSecond: number; readonly noisePercent: number;
};

const tickSeconds = 10;

/** Requests in the ten seconds that end at `tick`; `fixed` replaces the preset where it is not negative. An integer. */
export function requestsIn(params: LoadParams, seed: number, tick: number, fixed: number): number {
  let tenths: number;
  if (fixed >= 0) tenths = fixed * tickSeconds;
  else if (params.load === "none") return 0;
  else {
    const shift = shiftOf(params.load, seed);
    const seconds = Math.max(0, tick * tickSeconds - shift.minutes * 60);
    const piece = pieceAt(params.load, Math.floor(seconds / 60));
    const cycle = lines[params.load].periodMinutes * 60;
    const into = (cycle > 0 ? seconds % cycle : seconds) - piece.startMinute * 60;
    const span = piece.lengthMinutes * 60;
    const level = span > 0 ? piece.from * span + (piece.to - piece.from) * into : piece.from;
    const rise = params.peakPerSecond * shift.percent - params.basePerSecond * 100;
    tenths = Math.floor(params.basePerSecond * tickSeconds + (rise * tickSeconds * level) / (10_000 * Math.max(1, span)));
  }
  const room = params.noisePercent * 10;
  const factor = room > 0 ? 1000 - room + (pick(seed, "load-noise", tick) % (2 * room + 1)) : 1000;
  return Math.max(0, Math.floor((tenths * factor) / 1000));
}

/** What a preset begins at this minute, or null: a rise, a fall or a level stretch, with both ends in requests a second. */
export function turnAt(params: LoadParams, seed: number, minute: number): {
  readonly from: number; readonly to: number; readonly minutes: number;
} | null {
  if (params.load === "none" || params.load === "steady") return null;
  const shift = shiftOf(params.load, seed);
  const own = minute - shift.minutes;
  if (own < 0) return null;
  const piece = pieceAt(params.load, own);
  const cycle = lines[params.load].periodMinutes;
  if ((cycle > 0 ? own % cycle : own) !== piece.startMinute || piece.lengthMinutes === 0) return null;
  const rate = (percent: number) => Math.floor(params.basePerSecond + ((params.peakPerSecond * shift.percent - params.basePerSecond * 100) * percent) / 10_000);
  return { from: rate(piece.from), to: rate(piece.to), minutes: piece.lengthMinutes };
}
