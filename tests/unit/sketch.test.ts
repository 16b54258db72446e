import { expect, test } from "@playwright/test";
import { freshRun, Player } from "@/components/lab/store";
import type { Lab, Run } from "@/engine/sim/model";
import { fits, mostActions, readRunRecord } from "@/engine/sim/share";
import { replay } from "@/engine/sim/replay";
import { drawable, followed, furthestApart, overlapPercent, sketchSlots, slotMiddles, slotStarts } from "@/engine/sim/sketch";
import { labIds, loadLab } from "@/labs";
import { lab as group } from "@/labs/auto-scaling/lab";
import type { GroupState } from "@/labs/auto-scaling/state";

const hour = 3_600_000;
const flat = (value: number): readonly number[] => Array<number>(sketchSlots).fill(value);
const course = group.sketch?.course;
if (course === undefined) throw new Error("auto-scaling has no course to draw");
const whole = group as unknown as Lab;
const wholeCourse = (whole.sketch?.course ?? course) as NonNullable<NonNullable<Lab["sketch"]>["course"]>;

for (const id of labIds) {
  test(`what ${id} lets the reader draw fits its ticks, its bounds and its actions`, async () => {
    const lab = await loadLab(id);
    const { sketch } = lab;
    if (sketch === undefined) return;
    const state = replay(lab, lab.poster.run);
    for (const spanMs of sketch.spansMs) {
      expect((spanMs / sketchSlots) % lab.tickMs, `${spanMs} ms`).toBe(0);
      expect(spanMs).toBeLessThanOrEqual(lab.maxMs);
    }
    for (const line of [sketch.guess, ...(sketch.course ? [sketch.course] : [])]) {
      const max = line.maxOf(state);
      expect(max).toBeGreaterThan(0);
      expect(max % line.step).toBe(0);
      expect(line.valueOf(state)).toBeGreaterThanOrEqual(0);
      expect(line.valueOf(state)).toBeLessThanOrEqual(max);
    }
    if (sketch.course === undefined) return;
    for (const value of [0, sketch.course.maxOf(state)]) {
      const { type, ...values } = sketch.course.actionFor(value);
      expect(sketch.course.sets({ type, ...values })).toBe(true);
      for (const [name, spec] of Object.entries(lab.actionShapes[type] ?? {})) expect(fits(values[name], spec), `${type} ${name} ${value}`).toBe(true);
    }
  });
}

test("a stretch is cut into equal slots and read in their middles", () => {
  expect(slotStarts(hour, hour).slice(0, 3)).toEqual([hour, hour + 150_000, hour + 300_000]);
  expect(slotMiddles(hour, hour).slice(0, 2)).toEqual([hour + 75_000, hour + 225_000]);
  expect(slotStarts(0, hour)).toHaveLength(sketchSlots);
});

test("a value is drawn in whole steps within its bounds", () => {
  expect([-5, 4, 16, 94, 200].map((value) => drawable({ step: 10 }, 100, value))).toEqual([0, 0, 20, 90, 100]);
});

test("a drawn course takes the place of the load to come and of nothing else", () => {
  const run: Run = {
    ...freshRun(whole), atMs: hour,
    actions: [
      { atMs: 600_000, action: { type: "set-load", perSecond: 50 } }, { atMs: 2 * hour, action: { type: "fail-host" } },
      { atMs: 2 * hour, action: { type: "set-load", perSecond: 900 } }, { atMs: 3 * hour, action: { type: "follow-load" } },
    ],
  };
  const values = flat(100).map((value, slot) => (slot === 2 ? 300 : value));
  expect(followed(run, wholeCourse, values, hour, hour).map(({ atMs, action }) => [atMs, action.type, action["perSecond"] ?? null])).toEqual([
    [600_000, "set-load", 50], [hour, "set-load", 100], [hour + 300_000, "set-load", 300], [hour + 450_000, "set-load", 100], [2 * hour, "fail-host", null],
  ]);
});

test("the run follows the course, a link carries it, and undo takes it back", () => {
  const player = new Player(whole, freshRun(whole));
  player.stepTime(hour);
  const before = player.now.run;
  const values = flat(40).map((value, slot) => (slot >= 12 ? 200 : value));
  player.plan(followed(before, wholeCourse, values, hour, hour));
  expect(player.now.run.atMs).toBe(hour);
  expect(player.now.endMs).toBe(hour + hour / 2);
  expect(readRunRecord(player.now.run, whole)).toEqual({ ok: true, run: player.now.run });
  let loads: readonly number[] = [];
  player.samples(slotMiddles(hour, hour), (states) => {
    loads = states.map((state) => drawable(wholeCourse, 600, wholeCourse.valueOf(state)));
  });
  expect(player.now.run.atMs, "looking ahead moves nothing").toBe(hour);
  // The load is drawn without its noise of a few percent.
  for (const [slot, value] of values.entries()) expect(Math.abs((loads[slot] ?? 0) - value), `slot ${slot}`).toBeLessThanOrEqual(20);
  expect((player.now.state as GroupState).fixedLoad).toBe(40);
  player.undo();
  expect(player.now.run).toBe(before);
});

test("a course is refused where a challenge does not have it, and where it is too long", async () => {
  const player = new Player(whole, freshRun(whole));
  const challenges = await player.fetchChallenges();
  const barred = challenges.find(({ allowed }) => !allowed.actions.includes("set-load"));
  expect(barred).toBeDefined();
  player.startChallenge(barred?.id ?? "");
  const { run } = player.now;
  player.plan(followed(run, wholeCourse, flat(70), run.atMs, hour));
  expect(player.now.notice).toBe("not-in-challenge");
  expect(player.now.run).toBe(run);
  player.leaveChallenge();
  player.plan(Array.from({ length: mostActions + 1 }, (_, at) => ({ atMs: run.atMs + at, action: { type: "set-load", perSecond: at % 2 } })));
  expect(player.now.notice).toBe("too-many-actions");
  expect(player.now.run).toBe(run);
});

test("the overlap of two lines is the share of their joint area", () => {
  expect(overlapPercent(flat(4), flat(4))).toBe(100);
  expect(overlapPercent(flat(0), flat(0))).toBe(100);
  expect(overlapPercent(flat(0), flat(3))).toBe(0);
  expect(overlapPercent(flat(2), flat(3))).toBe(66);
  expect(furthestApart(flat(2), flat(2))).toBeNull();
  expect(furthestApart([1, 5, 0, 5], [1, 2, 3, 9])).toBe(3);
});
