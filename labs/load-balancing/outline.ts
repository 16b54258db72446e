import type { Locale } from "@/engine/locale";
import type { OutlineItem } from "@/engine/scene";
import type { LabTwin } from "@/engine/sim/model";
import { kindNames, words } from "./labels";
import { nodeLine, rateText, summaryOf, targetSay } from "./scene";
import { zoneNames, type LoadBalancingState } from "./state";

/** Zones, nodes and targets as nested text. */
function outlineOf(state: LoadBalancingState, locale: Locale): readonly OutlineItem[] {
  return [
    { id: "clients", text: `${words.clients[locale]}, ${rateText(state, locale)}`, concept: "user" },
    ...zoneNames.map((name, zone): OutlineItem => ({
      id: `zone-${name}`, text: `${words.zone[locale]} ${name}`, concept: "availability-zone",
      items: [
        { id: `node-${name}`, text: `${kindNames[state.params.kind]} ${words.node[locale]} ${name}: ${nodeLine(state, zone, locale)}`, concept: "elastic-load-balancing" },
        ...state.targets.flatMap((target, t) => (target.zone === zone ? [{ id: `target-${t + 1}`, text: targetSay(state, t, locale), concept: "instance" }] : [])),
      ],
    })),
  ];
}

/** The picture as nested text. */
export const twin: LabTwin<LoadBalancingState> = {
  outline: (state, locale) => [{ id: "summary", text: summaryOf(state, locale), concept: "elastic-load-balancing" }, ...outlineOf(state, locale)],
};
