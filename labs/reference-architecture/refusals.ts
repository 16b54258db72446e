import { pick } from "@/engine/sim/random";
import { boxes, needs, openBoxes } from "./build";
import { strikeOf } from "./injections";
import { indexOf, isBuilt, letterOf, type DesignAction, type DesignState, type PartId, type Zone } from "./state";

/** Why an action changes nothing now. All are rules of the lab, not of an API. */
export type Reason = "not-built" | "no-build" | "needs" | "already-gone" | "not-gone" | "no-such-zone" | "zone-down" | "zone-up" | "no-trip" | "no-incident" | "mended" | "region-down" | "region-up" | "no-second" | "switched" | "happening" | "over";


/** The zone that the next outage of the seed hits. */
export const outageZone = (state: DesignState): Zone => letterOf(pick(state.seed, "outage", state.outages) % state.params.zones);

/** Why an action would be refused now, or null if it would be done. */
export function refusalOf(state: DesignState, action: DesignAction): Reason | null {
  const isThere = (part: PartId): boolean => isBuilt(part, state.params, state.homes) && !state.absent.includes(part);
  switch (action.type) {
    case "follow": return null;
    case "inject": {
      const [at] = strikeOf(action.injection);
      if (at !== "user" && at !== "partner" && !isThere(at)) return "not-built";
      return state.injected.includes(action.injection) ? "happening" : null;
    }
    case "end": return state.injected.includes(action.injection) ? null : "over";
    case "add": {
      const first = needs[action.box];
      if (!openBoxes(state.absent).includes(action.box)) return state.params.begin === "whole" ? "no-build" : boxes[action.box].some(isThere) ? "not-gone" : "not-built";
      return first !== undefined && openBoxes(state.absent).includes(first) ? "needs" : null;
    }
    case "step": return state.trip?.outcome === "travelling" ? null : "no-trip";
    case "remove":
      if (!isThere(action.part)) return "not-built";
      return state.removed.includes(action.part) ? "already-gone" : null;
    case "restore":
      if (!isThere(action.part)) return "not-built";
      return state.removed.includes(action.part) ? null : "not-gone";
    case "certain":
    case "look":
    case "mend":
      if (state.params.incident === "none") return "no-incident";
      if (action.type !== "certain" && !isThere(action.part)) return "not-built";
      return state.hidden === null ? "mended" : null;
    case "outage": return state.failedZones.includes(outageZone(state)) ? "zone-down" : null;
    case "fail-region": return state.regionDown ? "region-down" : null;
    case "restore-region": return state.regionDown ? null : "region-up";
    case "switch":
      if (state.params.second === "none") return "no-second";
      if (!state.regionDown) return "region-up";
      return state.promoted || state.timers.some((timer) => timer.kind === "promote") ? "switched" : null;
    case "fail-zone":
    case "restore-zone": {
      if (indexOf(action.zone) >= state.params.zones) return "no-such-zone";
      const isDown = state.failedZones.includes(action.zone);
      if (action.type === "fail-zone") return isDown ? "zone-down" : null;
      return isDown ? null : "zone-up";
    }
  }
}
