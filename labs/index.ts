import type { Lab } from "@/engine/sim/model";

/** Every lab: one line each, loaded when it is needed. */
const labs = {
  "instance-states": () => import("./instance-states/lab").then((module): Lab => module.lab),
  "auto-scaling": () => import("./auto-scaling/lab").then((module): Lab => module.lab),
  "load-balancing": () => import("./load-balancing/lab").then((module): Lab => module.lab),
  regions: () => import("./regions/lab").then((module): Lab => module.lab),
  "reference-architecture": () => import("./reference-architecture/lab").then((module): Lab => module.lab),
} as const satisfies Record<string, () => Promise<Lab>>;

export type LabId = keyof typeof labs;

export const labIds = Object.keys(labs) as LabId[];

export function isLabId(id: string): id is LabId {
  return Object.hasOwn(labs, id);
}

/** The lab of that id. Rejects with a sentence that names the known ids. */
export async function loadLab(id: string): Promise<Lab> {
  if (isLabId(id)) return labs[id]();
  throw new Error(`No lab "${id}". Known labs: ${labIds.join(", ")}.`);
}
