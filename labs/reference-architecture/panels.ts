import type { Locale } from "@/engine/locale";
import type { ActionItem, LabPanels, LabTable, Outcome, Prediction, ReadoutRow, SimEvent } from "@/engine/sim/model";
import { costRow } from "./cost-row";
import { openBoxes } from "./build";
import { tellBuild } from "./build-panel";
import { chaosOutcomes, chaosRows, duration, predictChaos, tellChaos } from "./chaos-panel";
import { chartsOf, tellTraffic } from "./chart";
import { flowOf, tripWay, worldOf, type LegId } from "./graph";
import { certainties, incidentRows, shownMiss, shownSymptom, suspectsIn, tellIncident } from "./incident-panel";
import { injectionIds } from "./injections";
import { partName, percent, storyNames } from "./labels";
import { model } from "./model";
import { refusalOf } from "./refusals";
import { secondRows, tellSecond } from "./second-region-panel";
import { builtParts, minute, storyIds, zonesOf, type DesignAction, type DesignState, type StoryId } from "./state";
import { usedStories } from "./symptoms";
import { legTimes, storyMs } from "./times";
import { actionLabel, legTexts, reasonTexts, storyHelp, tell as tellService, title, words } from "./text";

type Offer = { readonly id: string; readonly group: ActionItem<DesignAction>["group"]; readonly action: DesignAction };

/** Everything a reader can do, in the order of the buttons. Ids do not depend on the moment. */
function offers(state: DesignState): readonly Offer[] {
  return [
    ...storyIds.map((id): Offer => ({ id: `follow.${id}`, group: "act", action: { type: "follow", story: id } })),
    { id: "step", group: "act", action: { type: "step" } },
    ...openBoxes(state.absent).map((id): Offer => ({ id: `add.${id}`, group: "act", action: { type: "add", box: id } })),
    ...suspectsIn(state).map((id): Offer => ({ id: `look.${id}`, group: "act", action: { type: "look", part: id } })),
    ...(state.params.incident === "none" ? [] : certainties.map((id): Offer => ({ id: `certain.${id}`, group: "setting", action: { type: "certain", certainty: id } }))),
    ...suspectsIn(state).map((id): Offer => ({ id: `mend.${id}`, group: "setting", action: { type: "mend", part: id } })),
    ...(state.params.second === "none" ? [] : [{ id: "switch", group: "act", action: { type: "switch" } } as const]),
    { id: "region", group: "fail", action: { type: state.regionDown ? "restore-region" : "fail-region" } },
    { id: "outage", group: "fail", action: { type: "outage" } },
    ...zonesOf(state.params).map((id): Offer => ({ id: `zone.${id}`, group: "fail", action: { type: state.failedZones.includes(id) ? "restore-zone" : "fail-zone", zone: id } })),
    ...injectionIds.map((id): Offer => ({ id: `inject.${id}`, group: "fail", action: { type: state.injected.includes(id) ? "end" : "inject", injection: id } })),
    ...builtParts(state.params, state.homes).filter((id) => !state.absent.includes(id)).map((id): Offer => ({ id: `part.${id}`, group: "fail", action: { type: state.removed.includes(id) ? "restore" : "remove", part: id } })),
  ];
}

function actions(state: DesignState, locale: Locale): readonly ActionItem<DesignAction>[] {
  return offers(state).map(({ id, group: kind, action }) => {
    const refusal = refusalOf(state, action);
    const item = { id, group: kind, action, label: actionLabel(action, locale, state.homes) };
    return refusal === null ? item : { ...item, refusal: { reason: reasonTexts[refusal][locale] } };
  });
}

/** Why a story does not get through, or what it misses. */
function whyOf(state: DesignState, id: StoryId, locale: Locale): string {
  const flow = flowOf(worldOf(state), id);
  if (flow.blocked !== null) return shownSymptom(state.hidden, flow.blocked, locale);
  const missed = flow.missed.map((one) => shownMiss(state.hidden, one.part, locale)).join(" ");
  if (flow.permille < 1000) return { ko: `지금 도는 인스턴스로는 부하 ${(state.load / 1000).toFixed(1)}대분을 다 받지 못합니다`, en: `the instances that run cannot take a load of ${(state.load / 1000).toFixed(1)}` }[locale];
  return missed === "" ? storyHelp[id][locale] : missed;
}

/** A short time in milliseconds, a long one in words. */
const spanOf = (ms: number, locale: Locale): string => (ms < 10_000 ? `${ms} ms` : duration(ms, locale));

function readouts(state: DesignState, locale: Locale): readonly ReadoutRow[] {
  const now = model.observe(state);
  const world = worldOf(state);
  const names = (ids: readonly string[]): string => (ids.length === 0 ? words.none[locale] : ids.map((id) => partName(id, locale)).join(", "));
  return [
    ...incidentRows(state, locale),
    ...storyIds.map((id): ReadoutRow => {
      const permille = now.permille[id];
      return { id, label: storyNames[id][locale], value: `${percent(permille)}${permille > 0 && usedStories.some((one) => one === id) ? `, ${spanOf(storyMs(world, id), locale)}` : ""}`, reason: whyOf(state, id, locale), tone: permille === 0 ? "bad" : permille < 1000 ? "warn" : flowOf(world, id).missed.length > 0 ? "wait" : "good" };
    }),
    { id: "zones", label: words.singleZones[locale], value: names(now.singleZones), tone: now.singleZones.length > 0 ? "bad" : "good" },
    { id: "lost", label: words.lost[locale], value: duration(now.lostMs, locale), reason: words.lostWhy[locale], tone: now.lostMs > 0 ? "warn" : "plain" },
    ...chaosRows(state, locale),
    ...secondRows(state, locale),
    costRow(state, locale),
  ];
}

function tables(state: DesignState, locale: Locale): readonly LabTable[] {
  const way = state.trip ?? { story: "request" as const, hops: tripWay(worldOf(state), "request", 0).hops, at: -1 };
  const times = legTimes(worldOf(state), way.hops);
  let passed = 0;
  return [
    {
      id: "way", title: `${words.wayTable[locale]}: ${storyNames[way.story][locale]}`, columns: [words.step[locale], words.what[locale], words.example[locale]],
      rows: way.hops.map((hop, index) => {
        const isLast = way.hops[index + 1]?.leg !== hop.leg;
        const ms = times.get(hop.leg) ?? 0;
        if (isLast) passed += ms;
        return {
          id: `step-${index}`, tone: index === way.at ? "accent" as const : undefined,
          cells: [`${index + 1}. ${partName(hop.from, locale)} → ${partName(hop.to, locale)}`, isLast ? legTexts[hop.leg as LegId][locale] : "", isLast && ms > 0 ? `${ms} ms (${passed - ms}–${passed})` : "–"],
        };
      }),
    },
  ];
}

const horizonMs = 5 * minute;

function predict(state: DesignState, action: DesignAction, locale: Locale): Prediction | null {
  if (refusalOf(state, action) !== null) return null;
  const chaos = predictChaos(action, locale);
  if (chaos !== null || !["remove", "fail-zone", "outage", "fail-region"].includes(action.type)) return chaos;
  return {
    prompt: { ko: "5분 뒤에 온전히 되는 것은 무엇일까요?", en: "Which of these will work completely five minutes from now?" }[locale],
    items: storyIds.map((id) => ({ id, label: `${storyNames[id][locale]}: ${storyHelp[id][locale]}` })),
    horizonMs,
  };
}

const outcomes = (before: DesignState, after: DesignState, locale: Locale): readonly Outcome[] =>
  chaosOutcomes(before, after, locale) ?? storyIds.map((id) => ({ id, happened: flowOf(worldOf(after), id).permille === 1000, why: whyOf(after, id, locale) }));

/** One sentence for an event: of the load, the second Region, the search for a fault, or the service itself. */
const tell = (event: SimEvent, locale: Locale): string =>
  tellTraffic(event.kind, event.values, locale) ?? tellSecond(event, locale) ?? tellIncident(event, locale) ?? tellChaos(event, locale) ?? tellBuild(event, locale) ?? tellService(event, locale);

/** Everything around the picture. */
export const panels: LabPanels<DesignAction, DesignState> = { title, actions, readouts, tables, charts: chartsOf, tell, predict, outcomes };
