import type { InjectionId } from "./injections";
import { isBuilt, type DesignState, type IncidentId, type PartId } from "./state";

/** What is broken in each incident: a part that is there to the eye but not for the service, or to which something has happened. */
const faults: Readonly<Record<IncidentId, readonly [PartId, InjectionId?]> & { none?: undefined; six?: undefined }> = {
  "1": ["sg-db"], "2": ["role-lambda"], "3": ["nat-b"], "4": ["ecs"], "5": ["cache"], "6": ["cloudwatch"], "7": ["db-replica", "replica-lag"], "8": ["cloudfront", "certificate"], "9": ["ecs", "worker-stuck"],
};

/** The incidents of "six", in order. */
export const series: readonly IncidentId[] = ["3", "5", "7", "8", "1", "9"];

type Searched = Pick<DesignState, "params" | "homes">;

/** What is broken in one incident after the other, without those whose part the design does not have. */
export const casesOf = ({ params, homes }: Searched) =>
  (params.incident === "six" ? series : [params.incident]).map((id) => faults[id]).filter((fault) => fault !== undefined && isBuilt(fault[0], params, homes));

/** The fault that is hidden now; null without an incident, or after the last. */
export const faultOf = (state: Searched & Pick<DesignState, "cases">): PartId | null => casesOf(state)[state.cases]?.[0] ?? null;

/** What has happened to the part that is broken; undefined if it is simply gone. */
export const hiddenEvent = (state: DesignState): InjectionId | undefined => casesOf(state)[state.cases]?.[1];
