import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { changedRows, compareReadouts, compareTables, eventsCsv, whyOf } from "@/engine/sim/events";
import type { Run } from "@/engine/sim/model";
import { fraction, pick } from "@/engine/sim/random";
import { replay, Replayer, traceOf } from "@/engine/sim/replay";
import { lamp, pressing, type LampAction, type LampParams } from "./lamp";

type LampRun = Run<LampParams, LampAction>;

const lampRun: fc.Arbitrary<LampRun> = fc
  .record({
    periodMs: fc.constantFrom(500, 750, 1000), seed: fc.integer({ min: 0, max: 0xffffffff }), atMs: fc.integer({ min: 0, max: 60_000 }),
    presses: fc.array(fc.record({ atMs: fc.integer({ min: 0, max: 50_000 }), by: fc.integer({ min: 1, max: 3 }) }), { maxLength: 80 }),
    breaksMs: fc.option(fc.integer({ min: 0, max: 50_000 })),
  })
  .map(({ periodMs, seed, atMs, presses, breaksMs }) => {
    const broken: LampRun["actions"] = breaksMs === null ? [] : [{ atMs: breaksMs, action: { type: "break" } }];
    const pressed: LampRun["actions"] = presses.map((press) => ({ atMs: press.atMs, action: { type: "press", by: press.by } }));
    return { v: 1, lab: "lamp", params: { periodMs, isWarm: false, colour: "white" }, seed, actions: [...pressed, ...broken].sort((a, b) => a.atMs - b.atMs), atMs };
  });

test("chance is the same number for the same arguments, and spreads", () => {
  expect(pick(1, "host", 0)).toBe(pick(1, "host", 0));
  const drawn = Array.from({ length: 4000 }, (_, index) => pick(42, "host", index));
  expect(new Set(drawn).size).toBe(4000);
  expect(drawn.every((value) => Number.isInteger(value) && value >= 0 && value <= 0xffffffff)).toBe(true);
  const tenths = Array.from({ length: 10 }, () => 0);
  for (let index = 0; index < 20_000; index += 1) {
    const tenth = Math.floor(fraction(7, "even", index) * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  for (const count of tenths) expect(Math.abs(count - 2000)).toBeLessThan(200);
});

test("seed, stream and a counter beyond 32 bits all change what is drawn", () => {
  const base = pick(1, "host", 0);
  expect([pick(2, "host", 0), pick(1, "hosts", 0), pick(1, "host", 1), pick(1, "host", 2 ** 32)]).not.toContain(base);
});

test("chance has not changed: shared links hang on it", () => {
  expect([pick(0, "", 0), pick(1, "host", 0), pick(0xffffffff, "address", 12)]).toEqual([3544177377, 1013708713, 1042962164]);
});

test("the same run gives the same bytes", () => {
  fc.assert(fc.property(lampRun, (run) => JSON.stringify(replay(lamp, run)) === JSON.stringify(replay(lamp, structuredClone(run)))), { numRuns: 100 });
});

test("a replayer agrees with a replay from the start, wherever one looks and in whatever order", () => {
  fc.assert(
    fc.property(lampRun, fc.array(fc.integer({ min: 0, max: 70_000 }), { minLength: 1, maxLength: 12 }), (run, looks) => {
      const replayer = new Replayer(lamp, run);
      for (const atMs of looks) expect(replayer.at(atMs)).toEqual(replay(lamp, { ...run, atMs }));
    }),
    { numRuns: 150 },
  );
});

test("a replayer that takes over from another run forgets what no longer holds", () => {
  fc.assert(
    fc.property(lampRun, lampRun, fc.nat(80), fc.boolean(), (one, other, cut, keepsStart) => {
      const first = new Replayer(lamp, one);
      first.at(70_000);
      const shared = one.actions.slice(0, cut);
      const fromMs = shared.at(-1)?.atMs ?? 0;
      const varied: LampRun = {
        ...(keepsStart ? one : other),
        actions: [...shared, ...other.actions.filter((dated) => dated.atMs >= fromMs)],
      };
      const second = new Replayer(lamp, varied, first);
      for (const atMs of [0, 10_000, fromMs, 70_000]) expect(second.at(atMs)).toEqual(replay(lamp, { ...varied, atMs }));
    }),
    { numRuns: 200 },
  );
});

test("a run does not depend on how often it is painted", () => {
  const run = { ...pressing([1, 2, 3]), atMs: 9000 };
  const whole = JSON.stringify(replay(lamp, run));
  for (const paintMs of [1, 16, 1000]) {
    const replayer = new Replayer(lamp, run);
    for (let atMs = 0; atMs < run.atMs; atMs += paintMs) replayer.at(atMs);
    expect(JSON.stringify(replayer.at(run.atMs)), `painted every ${paintMs} ms`).toBe(whole);
  }
});

test("asking twice for a moment gives the same object", () => {
  const replayer = new Replayer(lamp, pressing([1]));
  expect(replayer.at(5000)).toBe(replayer.at(5000));
});

test("the next moment is the next blink or the next recorded action, the previous one the last event", () => {
  const replayer = new Replayer(lamp, pressing([1, 1, 1]));
  expect(replayer.nextMs(0)).toBe(100);
  expect(replayer.nextMs(200)).toBe(1000);
  expect(replayer.previousMs(1500)).toBe(1000);
  expect(replayer.previousMs(1000)).toBe(200);
  expect(replayer.previousMs(0)).toBe(0);
  expect(new Replayer(lamp, { ...pressing([]), actions: [{ atMs: 0, action: { type: "break" } }] }).nextMs(0)).toBeNull();
});

test("scrubbing over thousands of actions and events replays a few of them and stays within a frame", () => {
  let work = 0;
  const counted: typeof lamp = {
    ...lamp,
    model: {
      ...lamp.model,
      act(state, action) {
        work += 1;
        return lamp.model.act(state, action);
      },
      advance(state, toMs) {
        const next = lamp.model.advance(state, toMs);
        work += next.log.length - state.log.length;
        return next;
      },
    },
  };
  const hourMs = 3600 * 1000;
  const pressed: LampRun["actions"] = Array.from({ length: 4000 }, (_, index) => ({ atMs: index * 2 * hourMs, action: { type: "press", by: 1 } }));
  const runs: readonly LampRun[] = [
    // A lamp that does not blink, so that the year is the actions alone; then one without actions that blinks four thousand times.
    { ...pressing([]), params: { periodMs: 9000 * hourMs, isWarm: false, colour: "white" }, actions: pressed, atMs: 8000 * hourMs },
    { ...pressing([]), params: { periodMs: 2 * hourMs, isWarm: false, colour: "white" }, atMs: 8000 * hourMs },
  ];
  for (const run of runs) {
    const replayer = new Replayer(counted, run);
    replayer.at(run.atMs);
    work = 0;
    const took = Array.from({ length: 200 }, (_, index) => {
      // Processor time, not the clock on the wall: other tests run beside this one.
      const before = process.cpuUsage();
      replayer.at(pick(3, "look", index) % run.atMs);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    }).sort((a, b) => a - b);
    expect(work / 200).toBeLessThan(70);
    expect(took[190]).toBeLessThan(16);
  }
});

test("a trace holds run, state, readouts and events", () => {
  const trace = traceOf(lamp, { ...pressing([3]), atMs: 2000 });
  expect(trace.state.pressed).toBe(3);
  expect(trace.readouts.blinks).toBe(2);
  expect(trace.events.map((event) => event.kind)).toEqual(["start", "pressed", "blink", "blink"]);
});

test("why walks from an event to its root, and never in circles", () => {
  const { events } = traceOf(lamp, { ...pressing([3]), atMs: 2000 });
  expect(whyOf(events, 3).map((event) => event.id)).toEqual([3, 2, 1]);
  expect(whyOf(events, 99)).toEqual([]);
  const circular = events.map((event) => ({ ...event, cause: event.id }));
  expect(whyOf(circular, 2).map((event) => event.id)).toEqual([2]);
});

test("the CSV quotes what needs quotes and disarms formulas", () => {
  const [event] = traceOf(lamp, pressing([])).events;
  if (!event) throw new Error("A run begins with an event.");
  const csv = (text: string) => eventsCsv([event], () => text).split("\r\n")[1];
  expect(csv('say "a, b"')).toContain(',"say ""a, b""",');
  expect(csv("two\nlines")).toContain('"two\nlines"');
  for (const formula of ["=1+1", "+1", "-1", "@SUM(A1)", "\tx"]) expect(csv(formula)).toContain(`,'${formula},`);
  expect(eventsCsv([], () => "")).toBe("id,atMs,kind,cause,facts,assumed,text,values\r\n");
});

test("differences name changed, new and missing rows", () => {
  const before = lamp.tables(replay(lamp, pressing([])), "en");
  const after = lamp.tables(replay(lamp, pressing([2])), "en");
  expect([...changedRows(before, after)]).toEqual(["inventory/pressed"]);
  expect([...changedRows(after, after)]).toEqual([]);
  expect(compareTables(before[0], after[0])).toEqual([{ id: "pressed", label: "pressed", a: "0", b: "2", differs: true }]);
  const row = (id: string, value: string) => ({ id, label: id, value });
  expect(compareReadouts([row("x", "1"), row("y", "1")], [row("y", "1"), row("z", "2")])).toEqual([
    { id: "x", label: "x", a: "1", b: null, differs: true },
    { id: "y", label: "y", a: "1", b: "1", differs: false },
    { id: "z", label: "z", a: null, b: "2", differs: true },
  ]);
});
