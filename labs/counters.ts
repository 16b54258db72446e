import type { Counter, Refutation } from "@/engine/quiz/counter";
import { firstFailure, type Claims } from "@/engine/sim/claim";
import { readRunRecord } from "@/engine/sim/share";
import { isLabId, loadLab, type LabId } from ".";

/** What each lab's questions may get wrong. Read while the site is built; a lab without counter-examples has no line. */
const claims: Partial<Record<LabId, () => Promise<Claims>>> = {
  "instance-states": () => import("./instance-states/claims").then((module): Claims => module.claims),
  "auto-scaling": () => import("./auto-scaling/claims").then((module): Claims => module.claims),
  "load-balancing": () => import("./load-balancing/claims").then((module): Claims => module.claims),
  regions: () => import("./regions/claims").then((module): Claims => module.claims),
  "reference-architecture": () => import("./reference-architecture/claims").then((module): Claims => module.claims),
};

/** The claims of that lab by name; none if it makes none. */
export async function loadClaims(id: string): Promise<Claims> {
  return isLabId(id) ? ((await claims[id]?.()) ?? {}) : {};
}

const known = new WeakMap<Counter, Promise<Refutation>>();

/** Replays a counter-example up to the first moment at which its claim fails. Rejects with a sentence if it refutes nothing. */
export function refute(counter: Counter): Promise<Refutation> {
  const found = known.get(counter) ?? replayed(counter);
  known.set(counter, found);
  return found;
}

async function replayed({ run, fails, sinceMs = 0 }: Counter): Promise<Refutation> {
  const lab = await loadLab(run.lab);
  const named = await loadClaims(run.lab);
  const claim = Object.hasOwn(named, fails) ? named[fails] : undefined;
  if (claim === undefined) throw new Error(`No claim "${fails}" in lab ${run.lab}. Known claims: ${Object.keys(named).join(", ")}.`);
  const reading = readRunRecord(run, lab);
  if (!reading.ok) throw new Error(`The run cannot be read: ${reading.problem}: ${reading.detail}.`);
  const atMs = firstFailure(lab, reading.run, claim, sinceMs);
  return { say: claim.say, run: { ...run, atMs, actions: run.actions.filter((dated) => dated.atMs <= atMs) } };
}
