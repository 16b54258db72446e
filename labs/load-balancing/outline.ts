import type { Locale } from "@/engine/locale";
import type { OutlineItem } from "@/engine/scene";
import type { LabTwin } from "@/engine/sim/model";
import { kindName, words } from "./labels";
import { model } from "./model";
import { nodeLine, rateText, summaryOf, targetSay } from "./scene";
import { zoneNames, type LoadBalancingState } from "./state";
import { response } from "./text";

/** Zones, nodes and targets as nested text. */
function outlineOf(state: LoadBalancingState, locale: Locale): readonly OutlineItem[] {
  return [
    { id: "clients", text: `${words.clients[locale]}, ${rateText(state, locale)}`, concept: "user" },
    ...zoneNames.map((name, zone): OutlineItem => ({
      id: `zone-${name}`, text: `${words.zone[locale]} ${name}`, concept: "availability-zone",
      items: [
        { id: `node-${name}`, text: `${kindName(state.params.kind)} ${words.node[locale]} ${name}: ${nodeLine(state, zone, locale)}`, concept: "elastic-load-balancing" },
        ...state.targets.flatMap((target, t) => (target.zone === zone ? [{ id: `target-${t + 1}`, text: targetSay(state, t, locale), concept: "instance" }] : [])),
      ],
    })),
  ];
}

/** What the picture says in its summary, and how long answers take. */
function overview(state: LoadBalancingState, locale: Locale): string {
  const { sinceP50Ms, sinceP99Ms } = model.observe(state);
  const [median, p99] = [response(sinceP50Ms, locale), response(sinceP99Ms, locale)];
  return `${summaryOf(state, locale)} ${locale === "ko" ? `응답 시간은 중앙값 ${median}, p99 ${p99}입니다.` : `The median response takes ${median}, p99 is ${p99}.`}`;
}

/** The picture as nested text. */
export const twin: LabTwin<LoadBalancingState> = {
  outline: (state, locale) => [{ id: "summary", text: overview(state, locale), concept: "elastic-load-balancing" }, ...outlineOf(state, locale)],
};
