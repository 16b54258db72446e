import type { LiveLab } from "@/engine/sim/model";
import { model } from "./model";
import { sceneOf } from "./scene";
import { usual, type InstanceAction, type InstanceParams, type InstanceReadouts, type InstanceState } from "./state";

/** What draws a run and lets it go on. */
export const live: LiveLab<InstanceParams, InstanceAction, InstanceState, InstanceReadouts> = {
  id: "instance-states", model, defaults: usual,
  poster: {
    run: {
      v: 1, lab: "instance-states", params: { ...usual, instanceType: "m7gd.large" }, seed: 5,
      actions: [{ atMs: 0, action: { type: "launch" } }, { atMs: 3_600_000, action: { type: "stop" } }], atMs: 7_200_000,
    },
  },
  msPerSecond: 1000, speeds: [1, 10, 60, 600, 86_400], tickMs: 1000, maxMs: 800 * 86_400_000,
  scene: sceneOf,
  panels: () => import("./panels").then((module) => module.panels),
  twin: () => import("./outline").then((module) => module.twin),
  conditions: () => import("./knobs").then((module) => module.conditions),
  challenges: () => import("./challenges").then((module) => module.challenges),
};
