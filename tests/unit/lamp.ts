import type { Challenge, Lab, Run, SimEvent } from "@/engine/sim/model";
import { fraction } from "@/engine/sim/random";

/** The smallest lab with everything the player and the replay must cope with: chance, waiting, refusals, causes, a challenge. */

export type LampParams = { periodMs: number; isWarm: boolean; colour: string };
export type LampAction = { type: "press"; by: number } | { type: "break" };
export type LampState = {
  readonly params: LampParams;
  readonly seed: number;
  readonly atMs: number;
  readonly blinks: number;
  readonly pressed: number;
  readonly isBroken: boolean;
  readonly brightness: number;
  readonly log: readonly SimEvent[];
};

const logged = (state: LampState, kind: string, atMs: number, cause: number | null, values: SimEvent["values"]): LampState => ({
  ...state,
  atMs,
  log: [...state.log, { id: state.log.length, atMs, kind, cause, facts: kind === "blink" ? ["lamp.period"] : [], assumed: kind === "blink", values }],
});

const same = (word: string) => ({ ko: word, en: word });

const challenges: readonly Challenge<LampParams, LampAction, LampState, { brightness: number; blinks: number }>[] = [
  {
    id: "lamp.five", title: same("Five"), task: same("Press five times before the third blink"),
    start: { v: 1, lab: "lamp", params: { periodMs: 1000, isWarm: false, colour: "white" }, seed: 1, actions: [], atMs: 0 },
    allowed: { actions: ["press"], knobs: [] }, par: 2,
    goal: ({ state }) => [
      { id: "five", text: same("pressed five times"), met: state.pressed === 5 },
      { id: "early", text: same("fewer than three blinks"), met: state.blinks < 3 },
    ],
    hints: [same("1"), same("2"), same("3")],
    solution: { run: pressing([2, 3]), explain: same("Two and three.") },
    alternatives: [], nearMisses: [],
  },
];

export const lamp: Lab<LampParams, LampAction, LampState, { brightness: number; blinks: number }> = {
  id: "lamp",
  title: same("Lamp"), summary: same("A lamp that blinks"), question: same("When does it blink?"),
  model: {
    init: (params, seed) => logged({ params, seed, atMs: 0, blinks: 0, pressed: 0, isBroken: false, brightness: 0, log: [] }, "start", 0, null, {}),
    act(state, action) {
      if (action.type === "break") return logged({ ...state, isBroken: true }, "broke", state.atMs, null, {});
      if (state.isBroken) return logged(state, "refused", state.atMs, null, { reason: "broken" });
      return logged({ ...state, pressed: state.pressed + action.by }, "pressed", state.atMs, null, { by: action.by });
    },
    advance(state, toMs) {
      let now = state;
      for (;;) {
        const nextMs = (now.blinks + 1) * now.params.periodMs;
        if (now.isBroken || nextMs > toMs) return { ...now, atMs: Math.max(now.atMs, toMs) };
        const brightness = now.brightness + Math.floor(fraction(now.seed, "blink", now.blinks) * 10) + (now.params.isWarm ? 1 : 0);
        now = logged({ ...now, blinks: now.blinks + 1, brightness }, "blink", nextMs, now.log.length - 1, { brightness });
      }
    },
    nextEventMs: (state) => (state.isBroken ? null : (state.blinks + 1) * state.params.periodMs),
    observe: ({ brightness, blinks }) => ({ brightness, blinks }),
    events: (state) => state.log,
  },
  defaults: { periodMs: 1000, isWarm: false, colour: "white" },
  knobs: [
    { kind: "number", id: "periodMs", min: 500, max: 5000, step: 250, unit: same("ms"), label: same("Period"), help: same(""), group: same("Lamp") },
    { kind: "toggle", id: "isWarm", label: same("Warm"), help: same(""), group: same("Lamp") },
    {
      kind: "choice", id: "colour", label: same("Colour"), help: same(""), group: same("Lamp"),
      options: [{ id: "white", label: same("White") }, { id: "red", label: same("Red") }],
    },
  ],
  actionShapes: { press: { by: { kind: "number", min: 1, max: 3, step: 1, unit: same("times") } }, break: {} },
  poster: { run: { v: 1, lab: "lamp", params: { periodMs: 1000, isWarm: false, colour: "white" }, seed: 7, actions: [], atMs: 2500 }, caption: same("Two blinks") },
  msPerSecond: 1000, speeds: [1, 60], tickMs: 1000, maxMs: 400 * 24 * 3600 * 1000,
  honesty: { documented: [], simplified: [], assumed: [] },
  panels: () => Promise.resolve(lamp),
  twin: () => Promise.resolve(lamp),
  conditions: () => Promise.resolve(lamp),
  challenges: () => Promise.resolve(challenges),
  actions: (state) => [
    { id: "press", action: { type: "press", by: 2 }, label: "Press", group: "act", ...(state.isBroken ? { refusal: { reason: "broken" } } : {}) },
  ],
  readouts: (state) => [{ id: "brightness", label: "Brightness", value: String(state.brightness) }],
  tables: (state) => [{ id: "inventory", title: "Inventory", columns: ["thing", "value"], rows: [{ id: "pressed", cells: ["pressed", String(state.pressed)] }] }],
  scene: (_state, _locale, layout) => ({ layout, width: 100, height: 100, nodes: [], edges: [], summary: "A lamp" }),
  outline: () => [],
  tell: (event) => `${event.kind} at ${event.atMs}`,
  predict: (_state, action) => (action.type === "press" ? { prompt: "Pressed?", items: [{ id: "more", label: "more presses" }], horizonMs: 500 } : null),
  outcomes: (before, after) => [{ id: "more", happened: after.pressed > before.pressed, why: "pressing counts" }],
  broken: () => [],
};

export function pressing(by: readonly number[], atMs = 100): Run<LampParams, LampAction> {
  const actions = by.map((count, index) => ({ atMs: 100 * index, action: { type: "press" as const, by: count } }));
  return { v: 1, lab: "lamp", params: { periodMs: 1000, isWarm: false, colour: "white" }, seed: 1, actions, atMs: Math.max(atMs, 100 * (by.length - 1)) };
}
