import { autoScalingNumbers as numbers } from "@/content/facts/auto-scaling-numbers";
import { isActive, isRefreshing, isServing, zoneNames, type GroupAction, type GroupState, type LabFact } from "./state";

export type Refusal = { readonly reason: string; readonly code?: string; readonly facts: readonly LabFact[] };

/** Why an action would change nothing now, or null if it would be done. */
export function refusalOf(state: GroupState, action: GroupAction): Refusal | null {
  const none = (reason: string, facts: readonly LabFact[], code?: string): Refusal => ({ reason, facts, code });
  if (!state.isValid) return none("no-group", ["asg.size.range"], "ValidationError");
  const isSame = none("already", []);
  switch (action.type) {
    case "set-desired":
      if (action.capacity < state.minSize || action.capacity > state.maxSize) return none(
        "out-of-range", ["asg.size.range"], "ValidationError",
      );
      return action.capacity === state.desired ? isSame : null;
    case "set-load": return action.perSecond === state.fixedLoad ? isSame : null;
    case "follow-load": return state.fixedLoad < 0 ? isSame : null;
    case "set-template": return action.version === state.version ? isSame : null;
    case "start-refresh":
      if (isRefreshing(state)) return none("refreshing", ["asg.errors"], "InstanceRefreshInProgress");
      if (state.params.maxHealthyPercent - state.params.minHealthyPercent > numbers["asg.maintenance-policy.max-gap"]) return none(
        "gap", ["asg.maintenance-policy"], "ValidationError",
      );
      return state.members.some((member) => isActive(member) && member.version !== state.version) ? null : none("matching", ["asg.refresh.defaults"]);
    case "cancel-refresh": return isRefreshing(state) ? null : none("no-refresh", ["asg.refresh.states"], "ActiveInstanceRefreshNotFound");
    case "rollback-refresh": return state.refresh?.status === "InProgress" ? null : none(
      "no-refresh", ["asg.refresh.states"], "ActiveInstanceRefreshNotFound",
    );
    case "enter-standby":
      if (!state.members.some((member) => isServing(state, member))) return none("nobody", ["asg.transition.a14"]);
      return !action.replace && state.desired <= state.minSize ? none("at-min", ["asg.size.range"], "ValidationError") : null;
    case "exit-standby":
      if (!state.members.some(({ life }) => life === "Standby")) return none("nobody", ["asg.transition.a15"]);
      return state.desired >= state.maxSize ? none("at-max", ["asg.size.range"], "ValidationError") : null;
    case "set-protection": return state.members.some((member) => member.life === "InService" && member.isProtected !== action.on) ? null : isSame;
    case "fail-instance":
    case "fail-host": return state.members.some((member) => isServing(state, member)) ? null : none("nobody", []);
    case "fail-zone": {
      const zone = zoneNames.indexOf(action.zone);
      if (zone >= state.params.zones) return none("no-zone", []);
      return state.deadZones[zone] === action.on ? isSame : null;
    }
    case "fail-launches": return state.launchesFail === action.on ? isSame : null;
    case "metric-gap": return state.metricGap === action.on ? isSame : null;
  }
}
