import type { LiveLab } from "@/engine/sim/model";
import type { LabId } from ".";

/** Every lab as a browser opens it: what draws a run and lets it go on, and from there the rest. */
const labs = {
  "instance-states": () => import("./instance-states/live").then((module): LiveLab => module.live),
  "auto-scaling": () => import("./auto-scaling/live").then((module): LiveLab => module.live),
  "load-balancing": () => import("./load-balancing/live").then((module): LiveLab => module.live),
  regions: () => import("./regions/live").then((module): LiveLab => module.live),
  "reference-architecture": () => import("./reference-architecture/live").then((module): LiveLab => module.live),
} as const satisfies Record<LabId, () => Promise<LiveLab>>;

/** The first part of the lab of that id. Rejects if there is none. */
export async function openLab(id: string): Promise<LiveLab> {
  if (Object.hasOwn(labs, id)) return labs[id as LabId]();
  throw new Error(`No lab "${id}".`);
}
