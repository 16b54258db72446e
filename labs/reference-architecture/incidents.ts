import { isBuilt, type DesignParams, type DesignState, type Homes, type IncidentId, type PartId } from "./state";

/** What is broken in each incident: a part that is there to the eye, but not for the service. */
const faults: Readonly<Record<IncidentId, PartId>> = {
  "1": "sg-db", "2": "role-lambda", "3": "nat-b", "4": "ecs", "5": "cache", "6": "cloudwatch",
};

/** Parts that may be looked at and named. Most have nothing to do with it. */
const suspects: readonly PartId[] = ["cache", "nat-a", "nat-b", "sg-web", "sg-db", "role-web", "role-task", "role-lambda", "sns", "cloudwatch", "asg", "ecs"];

/** The hidden fault that a design begins with; null without an incident, or if the design has no such part. */
export function faultOf(params: DesignParams, homes: Homes): PartId | null {
  if (params.incident === "none") return null;
  const part = faults[params.incident];
  return isBuilt(part, params, homes) ? part : null;
}

export const suspectsIn = (state: DesignState): readonly PartId[] =>
  state.params.incident === "none" ? [] : suspects.filter((part) => isBuilt(part, state.params, state.homes));
