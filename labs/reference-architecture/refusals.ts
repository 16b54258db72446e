import type { FactId } from "@/content/facts";
import { pick } from "@/engine/sim/random";
import { boxes, needs, openBoxes } from "./build";
import { indexOf, isBuilt, letterOf, type DesignAction, type DesignState, type PartId, type Zone } from "./state";

export type Reason = "not-built" | "no-build" | "needs" | "already-gone" | "not-gone" | "no-such-zone" | "zone-down" | "zone-up" | "no-trip" | "no-incident" | "mended" | "region-down" | "region-up" | "no-second" | "switched";

/** Why an action changes nothing now. All are rules of the lab, not of an API. */
export type Refusal = { readonly reason: Reason; readonly facts: readonly FactId[] };

/** The zone that the next outage of the seed hits. */
export const outageZone = (state: DesignState): Zone => letterOf(pick(state.seed, "outage", state.outages) % state.params.zones);

/** The refusal an action would meet now, or null if it would be done. */
export function refusalOf(state: DesignState, action: DesignAction): Refusal | null {
  const refuse = (reason: Reason): Refusal => ({ reason, facts: [] });
  const isThere = (part: PartId): boolean => isBuilt(part, state.params, state.homes) && !state.absent.includes(part);
  switch (action.type) {
    case "follow": return null;
    case "add": {
      const first = needs[action.box];
      if (!openBoxes(state.absent).includes(action.box)) return refuse(state.params.begin === "whole" ? "no-build" : boxes[action.box].some(isThere) ? "not-gone" : "not-built");
      return first !== undefined && openBoxes(state.absent).includes(first) ? refuse("needs") : null;
    }
    case "step": return state.trip?.outcome === "travelling" ? null : refuse("no-trip");
    case "remove":
      if (!isThere(action.part)) return refuse("not-built");
      return state.removed.includes(action.part) ? refuse("already-gone") : null;
    case "restore":
      if (!isThere(action.part)) return refuse("not-built");
      return state.removed.includes(action.part) ? null : refuse("not-gone");
    case "look":
    case "mend":
      if (state.params.incident === "none") return refuse("no-incident");
      if (!isThere(action.part)) return refuse("not-built");
      return state.hidden === null ? refuse("mended") : null;
    case "outage": return state.failedZones.includes(outageZone(state)) ? refuse("zone-down") : null;
    case "fail-region": return state.regionDown ? refuse("region-down") : null;
    case "restore-region": return state.regionDown ? null : refuse("region-up");
    case "switch":
      if (state.params.second === "none") return refuse("no-second");
      if (!state.regionDown) return refuse("region-up");
      return state.promoted || state.timers.some((timer) => timer.kind === "promote") ? refuse("switched") : null;
    case "fail-zone":
    case "restore-zone": {
      if (indexOf(action.zone) >= state.params.zones) return refuse("no-such-zone");
      const isDown = state.failedZones.includes(action.zone);
      if (action.type === "fail-zone") return isDown ? refuse("zone-down") : null;
      return isDown ? null : refuse("zone-up");
    }
  }
}
