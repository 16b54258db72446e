import type { Action, Params, Run, SketchedCourse, SketchedLine } from "./model";

/** Slots into which a stretch of time is cut for drawing: as many as fit side by side on a phone. */
export const sketchSlots = 24;

/** Where the slots of a stretch begin, in milliseconds. */
export function slotStarts(fromMs: number, spanMs: number): readonly number[] {
  return Array.from({ length: sketchSlots }, (_, slot) => fromMs + (slot * spanMs) / sketchSlots);
}

/** The middle of every slot, where a line is read from a run. */
export function slotMiddles(fromMs: number, spanMs: number): readonly number[] {
  return slotStarts(fromMs, spanMs).map((ms) => Math.floor(ms + spanMs / sketchSlots / 2));
}

/** The nearest value that may be drawn: a whole number of steps between 0 and `max`. */
export function drawable({ step }: Pick<SketchedLine, "step">, max: number, value: number): number {
  return Math.min(max, Math.max(0, Math.round(value / step) * step));
}

/** The actions of a run that follows a drawn course from `fromMs` on. What set its value later goes, all else stays; the last value holds on. */
export function followed<A extends Action>(run: Run<Params, A>, course: SketchedCourse<A>, values: readonly number[], fromMs: number, spanMs: number): Run<Params, A>["actions"] {
  const starts = slotStarts(fromMs, spanMs);
  const drawn = values.flatMap((value, slot) => (value === values[slot - 1] ? [] : [{ atMs: starts[slot] ?? fromMs, action: course.actionFor(value) }]));
  return [...run.actions.filter(({ atMs, action }) => atMs <= fromMs || !course.sets(action)), ...drawn].toSorted((one, other) => one.atMs - other.atMs);
}

/** How much of the area under either line lies under both, in whole percent; 100 for two lines along the floor. */
export function overlapPercent(one: readonly number[], other: readonly number[]): number {
  const sum = (take: (a: number, b: number) => number): number => one.reduce((total, value, slot) => total + take(value, other[slot] ?? 0), 0);
  const either = sum(Math.max);
  return either === 0 ? 100 : Math.floor((sum(Math.min) * 100) / either);
}

/** The first slot in which two lines are furthest apart; null if they are the same. */
export function furthestApart(one: readonly number[], other: readonly number[]): number | null {
  const gaps = one.map((value, slot) => Math.abs(value - (other[slot] ?? 0)));
  const widest = Math.max(0, ...gaps);
  return widest === 0 ? null : gaps.indexOf(widest);
}
