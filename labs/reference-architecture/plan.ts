import type { Plan } from "./graph";
import type { DesignParams, Homes, PartId } from "./state";

/** A design in which nothing is missing but what has not been added. */
export const wholePlan = (params: DesignParams, homes: Homes, absent: ReadonlySet<PartId> = new Set()): Plan =>
  ({ params, homes, removed: absent, absent, failedZones: new Set(), injected: new Set(), writer: "db-primary" });
