import type { SimEvent } from "@/engine/sim/model";
import { mostEvents, type Draft, type LoadBalancingFactId } from "./state";

/** What a line of the log says beside its kind and cause. */
export type Remark = {
  readonly facts: readonly LoadBalancingFactId[];
  readonly assumed?: boolean;
  readonly values?: SimEvent["values"];
};

/** Adds a line to the log and returns its id; when the log is full, the id of its last line. What the reader does is always written. */
export function note(draft: Draft, kind: string, cause: number | null, { facts, assumed = false, values = {} }: Remark): number {
  const id = draft.log.length;
  const isOver = cause !== null && id >= mostEvents;
  if (isOver && draft.isLogFull) return id - 1;
  if (!draft.ownsLog) {
    draft.log = draft.log.slice();
    draft.ownsLog = true;
  }
  const atMs = Math.ceil(draft.nowUs / 1000);
  draft.log.push(isOver ? { id, atMs, kind: "log-full", cause: 0, facts: [], assumed: true, values: { most: mostEvents } } : { id, atMs, kind, cause, facts, assumed, values });
  if (isOver) draft.isLogFull = true;
  return id;
}
