import type { Locale, Text } from "@/engine/locale";
import type { OutlineItem } from "@/engine/scene";
import type { LabTwin } from "@/engine/sim/model";
import { injectionNames } from "./chaos-panel";
import { flowOf, isUp, lossTable, shownWorld, stands, walk, worldOf, type LegId, type World } from "./graph";
import { effectNames, kindName, partName, percent, storyNames, words as pictureWords } from "./labels";
import { shownSymptom } from "./incident-panel";
import { looks, summaryOf } from "./scene";
import { builtParts, isSecond, storyIds, zoneOf, zonesOf, type DesignState, type PartId } from "./state";
import { legTexts } from "./text";
import { storyMs } from "./times";

const words = {
  ...pictureWords,
  region: { ko: "리전", en: "Region" },
  works: { ko: "됨", en: "works" },
  happening: { ko: "일어나고 있는 일", en: "Happening" },
  share: { ko: "이야기", en: "Stories" },
} as const satisfies Readonly<Record<string, Text>>;

/** What the tier list of the text twin says of one part. */
function partText(world: World, losses: ReturnType<typeof lossTable>, part: PartId, locale: Locale): string {
  const state = world.absent.has(part) ? words.absent[locale] : world.removed.has(part) ? words.gone[locale] : !stands(world, part) ? words.failed[locale] : isUp(world, part) ? words.works[locale] : words.waiting[locale];
  const effects = losses.get(part);
  const stops = effects === undefined ? [] : storyIds.filter((story) => effects[story] === "stops").map((story) => storyNames[story][locale]);
  const worse = effects === undefined ? [] : storyIds.filter((story) => effects[story] === "part" || effects[story] === "misses").map((story) => `${storyNames[story][locale]} ${effectNames[effects[story]][locale]}`);
  const loss = stops.length > 0
    ? { ko: `잃으면 멈추는 것: ${stops.join(", ")}`, en: `its loss stops: ${stops.join(", ").toLowerCase()}` }[locale]
    : worse.length > 0 ? { ko: `잃으면: ${worse.join(", ")}`, en: `its loss: ${worse.join(", ").toLowerCase()}` }[locale] : effects === undefined ? "" : words.fine[locale];
  return `${partName(part, locale, world.homes)}: ${state}${loss === "" ? "" : `. ${loss}`}`;
}

/** The design as nested text: stories with their steps, then places with their parts. */
function outlineOf(state: DesignState, locale: Locale): readonly OutlineItem[] {
  const world = worldOf(state);
  const shown = shownWorld(state);
  const losses = lossTable(shown);
  const parts = builtParts(state.params, state.homes);
  const item = (part: PartId): OutlineItem => ({ id: part, text: partText(shown, losses, part, locale), concept: looks[kindName(part)]?.[1] });
  const isPermit = (part: PartId): boolean => part.startsWith("role-") || part.startsWith("sg-");
  return [
    { id: "summary", text: summaryOf(state, locale) },
    ...state.injected.map((id): OutlineItem => ({ id: `event-${id}`, text: `${words.happening[locale]}: ${injectionNames[id][locale]}` })),
    {
      id: "stories", text: words.share[locale],
      items: storyIds.map((story) => {
        const flow = flowOf(world, story);
        const way = walk(world, story, Math.max(0, state.listed.findIndex((count) => count > 0)));
        return {
          id: `story-${story}`, text: `${storyNames[story][locale]}: ${percent(flow.permille)}${flow.permille === 0 ? "" : `, ${storyMs(world, story)} ms`}${flow.blocked === null ? "" : `. ${shownSymptom(state.hidden, flow.blocked, locale)}`}`,
          items: way.hops.map((hop, index) => ({ id: `story-${story}-${index}`, text: `${index + 1}. ${partName(hop.from, locale)} → ${partName(hop.to, locale)}: ${legTexts[hop.leg as LegId][locale]}` })),
        };
      }),
    },
    { id: "vpc-outside", text: words.region[locale], concept: "region", items: parts.filter((part) => zoneOf(part, state.homes) === null && !isPermit(part) && !isSecond(part)).map(item) },
    ...(state.params.second === "none" ? [] : [{ id: "second", text: words.second[locale], concept: "region", items: parts.filter(isSecond).map(item) }]),
    ...zonesOf(state.params).map((letter, zone): OutlineItem => {
      const effects = losses.get(`az-${letter}`);
      const verdict = effects === undefined ? words.failed[locale] : storyIds.some((story) => effects[story] === "stops") ? words.single[locale] : words.fine[locale];
      return {
        id: `az-${letter}`, text: `${partName(`az-${letter}`, locale)}: ${verdict}`, concept: "availability-zone",
        items: parts.filter((part) => zoneOf(part, state.homes) === zone).map(item),
      };
    }),
    { id: "permits", text: words.permits[locale], items: parts.filter(isPermit).map(item) },
  ];
}

/** The picture as nested text. */
export const twin: LabTwin<DesignState> = { outline: outlineOf };
