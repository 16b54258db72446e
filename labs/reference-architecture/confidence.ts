import type { SimEvent } from "@/engine/sim/model";
import type { Certainty } from "./state";

/** Marks for a part that was named, rightly or wrongly, by how sure the reader was. A guess can only gain; being sure and wrong costs most. */
export const marks: Readonly<Record<Certainty, { readonly right: number; readonly wrong: number }>> = {
  sure: { right: 3, wrong: -6 }, unsure: { right: 2, wrong: -2 }, guess: { right: 1, wrong: 0 },
};

/** A part that was named: how sure the reader was (a guess if nothing was said), whether it was right, and the parts looked at before. */
export type Naming = { readonly certainty: Certainty; readonly isRight: boolean; readonly looks: number };

/** Everything that was named in a run, in order, and what has been said and looked at since. What was said counts for one naming. */
export function namingsIn(log: readonly SimEvent[]): { readonly named: readonly Naming[]; readonly said: Certainty; readonly looks: number } {
  const named: Naming[] = [];
  let said: Certainty = "guess";
  let looks = 0;
  for (const { kind, values } of log) {
    if (kind === "certain") said = values["certainty"] as Certainty;
    if (kind === "looked") looks += 1;
    if (kind !== "mended" && kind !== "named-wrongly") continue;
    named.push({ certainty: said, isRight: kind === "mended", looks });
    said = "guess";
    looks = 0;
  }
  return { named, said, looks };
}

export const markOf = ({ certainty, isRight }: Naming): number => marks[certainty][isRight ? "right" : "wrong"];

/** The confidence mark of a run. */
export const markIn = (log: readonly SimEvent[]): number => namingsIn(log).named.reduce((sum, naming) => sum + markOf(naming), 0);
