import { autoScalingNumbers as numbers } from "@/content/facts/auto-scaling-numbers";
import { isRefreshing, isServing, isSuspended, zoneNames, type GroupAction, type GroupState, type LabFact } from "./state";

export type Refusal = { readonly reason: string; readonly code?: string; readonly facts: readonly LabFact[] };

/** Why an action would change nothing now, or null if it would be done. */
export function refusalOf(state: GroupState, action: GroupAction): Refusal | null {
  const none = (reason: string, facts: readonly LabFact[], code?: string): Refusal => ({ reason, facts, code });
  if (!state.isValid) return none("no-group", ["asg.size.range"], "ValidationError");
  const same = (is: boolean) => (is ? none("already", []) : null);
  switch (action.type) {
    case "set-desired":
      if (action.capacity < state.minSize || action.capacity > state.maxSize) return none(
        "out-of-range", ["asg.size.range"], "ValidationError",
      );
      return same(action.capacity === state.desired);
    case "set-load": return same(action.perSecond === state.fixedLoad);
    case "follow-load": return same(state.fixedLoad < 0);
    case "set-template": return same(action.version === state.version);
    case "start-refresh":
      if (isRefreshing(state)) return none("refreshing", ["asg.errors"], "InstanceRefreshInProgress");
      if (state.params.maxHealthyPercent - state.params.minHealthyPercent > numbers["asg.maintenance-policy.max-gap"]) return none(
        "gap", ["asg.maintenance-policy"], "ValidationError",
      );
      return null;
    case "cancel-refresh": return isRefreshing(state) ? null : none("no-refresh", ["asg.refresh.states"], "ActiveInstanceRefreshNotFound");
    case "rollback-refresh": return isRefreshing(state) && state.refresh?.status !== "RollbackInProgress" ? null : none(
      "no-refresh", ["asg.refresh.states"], "ActiveInstanceRefreshNotFound",
    );
    case "enter-standby":
      if (!state.members.some((member) => isServing(state, member))) return none("nobody", ["asg.transition.a14"]);
      return !action.replace && state.desired <= state.minSize ? none("at-min", ["asg.size.range"], "ValidationError") : null;
    case "exit-standby":
      if (!state.members.some(({ life }) => life === "Standby")) return none("nobody", ["asg.transition.a15"]);
      if (isSuspended(state, "Launch")) return none("suspended", ["asg.processes"]);
      return state.desired >= state.maxSize ? none("at-max", ["asg.size.range"], "ValidationError") : null;
    case "set-protection": return same(!state.members.some((member) => member.life === "InService" && member.isProtected !== action.on));
    case "fail-instance":
    case "fail-host": return state.members.some((member) => isServing(state, member)) ? null : none("nobody", []);
    case "fail-zone": {
      const zone = zoneNames.indexOf(action.zone);
      if (zone >= state.params.zones) return none("no-zone", []);
      return same(state.deadZones[zone] === action.on);
    }
    case "fail-launches": return same(state.launchesFail === action.on);
    case "metric-gap": return same(state.metricGap === action.on);
    case "suspend": return same(state.suspended === action.on);
  }
}
