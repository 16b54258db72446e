import { answers, databaseWorks } from "./flow";
import { zoneLetters } from "./places";
import { canMove, mostInstances, strategyOf, zonesOf, type LabFact, type PlaceAction, type PlaceState } from "./state";

export type Refusal = { readonly reason: string; readonly facts: readonly LabFact[] };

/** Why an action would change nothing now, or null if it would be done. */
export function refusalOf(state: PlaceState, action: PlaceAction): Refusal | null {
  const none = (reason: string, ...facts: readonly LabFact[]): Refusal => ({ reason, facts });
  const { database } = state;
  const zone = "zone" in action ? zoneLetters.indexOf(action.zone) : 0;
  if (zone >= zonesOf(state.params)) return none("no-zone", "geo.region.list");
  switch (action.type) {
    case "add-instance":
      if (state.isRegionDead || state.deadZones[zone]) return none("zone-down");
      return state.instances.length >= mostInstances ? none("too-many") : null;
    case "remove-instance": return state.instances.some((instance) => instance.zone === zone) ? null : none("nobody");
    case "fail-zone": return state.deadZones[zone] === action.on ? none("already") : null;
    case "fail-center": return ((state.deadCenters[zone] ?? -1) >= 0) === action.on ? none("already") : null;
    case "cut-path": return state.cutPaths[zone] === action.on ? none("already") : null;
    case "fail-region": return state.isRegionDead === action.on ? none("already") : null;
    case "cut-backbone":
      if (state.params.home === state.params.second) return none("same-region");
      return state.isBackboneCut === action.on ? none("already") : null;
    case "fail-over":
      if (!canMove(state.params)) return none(strategyOf(state.params) === "front" ? "front-only" : "no-standby", "dr.strategies");
      return state.standby.phase === "home" ? null : none("moving");
    case "fail-back":
      if (state.standby.phase !== "away") return none("not-away");
      // Data goes back only to a database that works.
      return state.instances.some((instance) => answers(state, instance))
        && (database.primary < 0 || databaseWorks(state, database.primary) || databaseWorks(state, database.standby)) ? null : none("home-down");
  }
}
