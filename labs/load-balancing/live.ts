import type { LiveLab } from "@/engine/sim/model";
import { defaults } from "./defaults";
import { model, type LoadBalancingReadouts } from "./model";
import { sceneOf } from "./scene";
import { longestMs, second, type LoadBalancingAction, type LoadBalancingParams, type LoadBalancingState } from "./state";

/** What draws a run and lets it go on. */
export const live: LiveLab<LoadBalancingParams, LoadBalancingAction, LoadBalancingState, LoadBalancingReadouts> = {
  id: "load-balancing", model, defaults,
  poster: {
    run: { v: 1, lab: "load-balancing", params: defaults, seed: 20, actions: [{ atMs: 60_000, action: { type: "fail", target: 4, fault: "hang" } }], atMs: 95_000 },
  },
  msPerSecond: second, speeds: [0.25, 1, 5, 20, 60], tickMs: 100, maxMs: longestMs,
  scene: sceneOf,
  panels: () => import("./panels").then((module) => module.panels),
  twin: () => import("./outline").then((module) => module.twin),
  conditions: () => import("./knobs").then((module) => module.conditions),
  challenges: () => import("./challenges").then((module) => module.challenges),
};
