import type { LiveLab } from "@/engine/sim/model";
import { model } from "./model";
import { sceneOf } from "./scene";
import { maxMs, minuteMs, second, tickMs, usual, type PlaceAction, type PlaceParams, type PlaceReadouts, type PlaceState } from "./state";

/** What draws a run and lets it go on. */
export const live: LiveLab<PlaceParams, PlaceAction, PlaceState, PlaceReadouts> = {
  id: "regions", model, defaults: usual,
  poster: {
    run: {
      v: 1, lab: "regions", params: { ...usual, strategy: "pilot" }, seed: 3, actions: [{ atMs: 5 * minuteMs, action: { type: "fail-zone", zone: "a", on: true } }],
      atMs: 5 * minuteMs + 40 * second,
    },
  },
  msPerSecond: second, speeds: [1, 5, 20, 60, 300], tickMs, maxMs,
  scene: sceneOf,
  panels: () => import("./panels").then((module) => module.panels),
  twin: () => import("./outline").then((module) => module.twin),
  conditions: () => import("./knobs").then((module) => module.conditions),
  challenges: () => import("./challenges").then((module) => module.challenges),
};
