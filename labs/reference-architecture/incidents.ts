import type { InjectionId } from "./injections";
import { isBuilt, type DesignState, type IncidentId, type PartId } from "./state";

/** What is broken in each incident: a part that is there to the eye but not for the service, or to which something has happened. */
const faults: Readonly<Record<IncidentId, readonly [PartId, InjectionId?]> & { none?: undefined; six?: undefined }> = {
  "1": ["sg-db"], "2": ["role-lambda"], "3": ["nat-b"], "4": ["ecs"], "5": ["cache"], "6": ["cloudwatch"], "7": ["db-replica", "replica-lag"], "8": ["cloudfront", "certificate"], "9": ["ecs", "worker-stuck"],
};

/** The incidents of "six", in order. */
export const series: readonly IncidentId[] = ["3", "5", "7", "8", "1", "9"];

const faultNow = ({ params: { incident }, cases }: Pick<DesignState, "params" | "cases">) => faults[(incident === "six" ? series : [incident])[cases] ?? "none"];

/** The fault that is hidden now; null without an incident or after the last, or if the design has no such part. */
export function faultOf(state: Pick<DesignState, "params" | "homes" | "cases">): PartId | null {
  const part = faultNow(state)?.[0];
  return part !== undefined && isBuilt(part, state.params, state.homes) ? part : null;
}

/** What has happened to the part that is broken; undefined if it is simply gone. */
export const hiddenEvent = (state: Pick<DesignState, "params" | "cases">): InjectionId | undefined => faultNow(state)?.[1];
