import type { LiveLab } from "@/engine/sim/model";
import { model } from "./model";
import { sceneOf } from "./scene";
import { hour, runOf, second, usual, type DesignAction, type DesignParams, type DesignReadouts, type DesignState } from "./state";

/** What draws a run and lets it go on. */
export const live: LiveLab<DesignParams, DesignAction, DesignState, DesignReadouts> = {
  id: "reference-architecture", model, defaults: usual,
  poster: { run: runOf({ layer: "failure", nat: "one", endpoint: false }, 3, 4 * second + 500, [0, { type: "follow", story: "request" }]) },
  msPerSecond: 1000, speeds: [1, 10, 60, 600], tickMs: second, maxMs: 24 * hour,
  scene: sceneOf,
  panels: () => import("./panels").then((module) => module.panels),
  twin: () => import("./outline").then((module) => module.twin),
  review: () => import("./review").then((module) => module.review),
  conditions: () => import("./knobs").then((module) => module.conditions),
  challenges: () => import("./challenges").then((module) => module.challenges),
};
