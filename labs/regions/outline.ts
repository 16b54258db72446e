import type { Locale, Text } from "@/engine/locale";
import type { OutlineItem } from "@/engine/scene";
import type { LabTwin } from "@/engine/sim/model";
import { databaseCenter, floorMicros, latencies, survives } from "./flow";
import { millis, strategyNames } from "./labels";
import { cities, distanceKm, regionOf, regions, zoneLetters } from "./places";
import { actions } from "./panels";
import { summaryOf, tripText, zoneSay } from "./scene";
import { strategyOf, type PlaceState } from "./state";
import { words } from "./text";

/** The parts of the picture as nested text. */
function shapeOutline(state: PlaceState, locale: Locale): readonly OutlineItem[] {
  const { params, standby } = state;
  const say = (text: Text): string => text[locale];
  const home = regionOf(params.home);
  const answer = (holds: boolean): string => say(holds ? words.yes : words.no);
  return [
    {
      id: "users", text: locale === "ko" ? "사용자" : "Users",
      items: latencies(state).map((group) => ({
        id: `user-${group.city}`, text: `${cities[group.city].name[locale]} ${group.percent}% → ${regionOf(group.isAway ? params.second : params.home).name[locale]}, ${group.km} km: ${tripText(group, locale)}, ${say(words.floor)} ${millis(group.floor)}`,
      })),
    },
    {
      id: "home", text: `${say(words.home)} ${home.name[locale]} (${home.code})${state.isRegionDead ? `, ${say(words.down)}` : ""}`, concept: "region",
      items: [
        ...state.centers.map((_, zone): OutlineItem => ({ id: `zone-${zone}`, text: zoneSay(state, zone, locale), concept: "availability-zone" })),
        { id: "survives-center", text: `${say(words.survives)} (${say(words.center)}): ${answer(survives(state, "center"))}` },
        { id: "survives-zone", text: `${say(words.survives)} (${say(words.zone)}): ${answer(survives(state, "zone"))}` },
        ...(params.database === "none" ? [] : [{ id: "primary", text: `${say(words.primary)}: ${zoneLetters[state.database.primary]}, ${say(words.center)} ${databaseCenter(state.seed, state.centers, state.database.primary) + 1}` }]),
      ],
    },
    {
      id: "second", text: `${say(words.second)} ${regionOf(params.second).name[locale]}: ${say(strategyNames[strategyOf(params)])}, ${say(words.servers)} ${standby.servers}, ${say(words.moved)} ${Math.floor(standby.movedPermille / 10)}%`,
    },
    {
      id: "regions", text: say(words.allRegions),
      items: regions.toSorted((a, b) => distanceKm(home, a) - distanceKm(home, b)).map((region) => ({
        id: `region-${region.code}`, text: `${region.name[locale]} (${region.code}): ${distanceKm(home, region)} km, ${say(words.floor)} ${millis(floorMicros(home, region))}, ${say(words.zonesOf).replace("{n}", String(region.zones))}, ${region.launchedYear}${region.isOptIn ? `, ${say(words.optIn)}` : ""}`,
      })),
    },
  ];
}

function outline(state: PlaceState, locale: Locale): readonly OutlineItem[] {
  const open = actions(state, locale).filter((item) => item.group !== "fail");
  return [
    { id: "state", text: summaryOf(state, locale), concept: "region" },
    { id: "can", text: locale === "ko" ? "할 수 있는 것" : "You can", items: open.filter((item) => !item.refusal).map((item) => ({ id: `can-${item.id}`, text: item.label })) },
    {
      id: "cannot", text: locale === "ko" ? "할 수 없는 것과 까닭" : "You cannot, because",
      items: open.flatMap((item) => (item.refusal ? [{ id: `cannot-${item.id}`, text: `${item.label}: ${item.refusal.reason}` }] : [])),
    },
    ...shapeOutline(state, locale),
  ];
}

/** The picture as nested text. */
export const twin: LabTwin<PlaceState> = { outline };
