import type { InjectionId } from "./injections";
import { isBuilt, type DesignParams, type DesignState, type Homes, type IncidentId, type PartId } from "./state";

/** What is broken in each incident: a part that is there to the eye but not for the service, or to which something has happened. */
const faults: Readonly<Record<IncidentId, readonly [PartId, InjectionId?]> & { none?: undefined }> = {
  "1": ["sg-db"], "2": ["role-lambda"], "3": ["nat-b"], "4": ["ecs"], "5": ["cache"], "6": ["cloudwatch"], "7": ["db-replica", "replica-lag"], "8": ["cloudfront", "certificate"],
};

/** Parts that may be looked at and named. Most have nothing to do with it. */
const suspects: readonly PartId[] = ["cache", "nat-a", "nat-b", "sg-web", "sg-db", "role-web", "role-task", "role-lambda", "sns", "cloudwatch", "asg", "ecs", "cloudfront", "db-replica"];

/** The hidden fault that a design begins with; null without an incident, or if the design has no such part. */
export function faultOf(params: DesignParams, homes: Homes): PartId | null {
  const part = faults[params.incident]?.[0];
  return part !== undefined && isBuilt(part, params, homes) ? part : null;
}

/** What has happened to the part that is broken; undefined if it is simply gone. */
export const hiddenEvent = ({ incident }: DesignParams): InjectionId | undefined => faults[incident]?.[1];

export const suspectsIn = (state: DesignState): readonly PartId[] =>
  state.params.incident === "none" ? [] : suspects.filter((part) => isBuilt(part, state.params, state.homes));
