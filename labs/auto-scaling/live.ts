import type { LiveLab } from "@/engine/sim/model";
import { model } from "./model";
import { sceneOf } from "./scene";
import { maxMs, tickMs, usual, type GroupAction, type GroupParams, type GroupReadouts, type GroupState } from "./state";

/** What draws a run and lets it go on. */
export const live: LiveLab<GroupParams, GroupAction, GroupState, GroupReadouts> = {
  id: "auto-scaling", model, defaults: usual,
  poster: { run: { v: 1, lab: "auto-scaling", params: { ...usual, load: "spike" }, seed: 3, actions: [], atMs: 2_400_000 } },
  msPerSecond: 10_000, speeds: [1, 6, 30, 60, 360], tickMs, maxMs,
  scene: sceneOf,
  panels: () => import("./panels").then((module) => module.panels),
  twin: () => import("./outline").then((module) => module.twin),
  conditions: () => import("./knobs").then((module) => module.conditions),
  challenges: () => import("./challenges").then((module) => module.challenges),
};
