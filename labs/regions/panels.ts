import { duration } from "@/engine/duration";
import type { Locale, Text } from "@/engine/locale";
import type { ActionItem, LabPanels, LabTable, Outcome, Prediction, ReadoutRow } from "@/engine/sim/model";
import { chartsOf } from "./chart";
import { floorMicros, latencies } from "./flow";
import { model } from "./model";
import { cities, distanceKm, regionOf, regions, zoneId, zoneLetters, zoneOrder } from "./places";
import { refusalOf } from "./refusals";
import { partnerZone } from "./scene";
import { sketch } from "./sketch";
import { maxMs, minuteMs, second, strategyOf, zonesOf, type PlaceAction, type PlaceState } from "./state";
import { actionLabel, dollars, reasonText, tell, title, words } from "./text";
import { millis, percent, strategyNames } from "./labels";

type Offer = { readonly id: string; readonly group: ActionItem<PlaceAction>["group"]; readonly action: PlaceAction };

/** Everything a reader can do, in the order of the buttons. Ids do not depend on the moment. */
function offers(state: PlaceState): readonly Offer[] {
  const letters = zoneLetters.slice(0, zonesOf(state.params));
  const fail = (action: PlaceAction, id: string): Offer => ({ id, group: "fail", action });
  return [
    { id: "fail-over", group: "act", action: { type: "fail-over" } }, { id: "fail-back", group: "act", action: { type: "fail-back" } },
    ...letters.map((zone): Offer => ({ id: `add-instance.${zone}`, group: "setting", action: { type: "add-instance", zone } })),
    ...letters.map((zone): Offer => ({ id: `remove-instance.${zone}`, group: "setting", action: { type: "remove-instance", zone } })),
    ...letters.map((zone, index) => fail({ type: "fail-center", zone, on: (state.deadCenters[index] ?? -1) < 0 }, `fail-center.${zone}`)),
    ...letters.map((zone, index) => fail({ type: "fail-zone", zone, on: state.deadZones[index] !== true }, `fail-zone.${zone}`)),
    fail({ type: "fail-region", on: !state.isRegionDead }, "fail-region"),
    fail({ type: "cut-path", zone: "a", on: state.cutPaths[0] !== true }, "cut-path.a"),
    fail({ type: "cut-backbone", on: !state.isBackboneCut }, "cut-backbone"),
  ];
}

export function actions(state: PlaceState, locale: Locale): readonly ActionItem<PlaceAction>[] {
  return offers(state).map(({ id, group: kind, action }) => {
    const refusal = refusalOf(state, action);
    const item = { id, group: kind, action, label: actionLabel(action)[locale] };
    return refusal ? { ...item, refusal: { reason: reasonText(refusal.reason)[locale] } } : item;
  });
}

function readouts(state: PlaceState, locale: Locale): readonly ReadoutRow[] {
  const now = model.observe(state);
  const say = (wording: Text) => wording[locale];
  const answer = (holds: boolean) => say(holds ? words.yes : words.no);
  const { params } = state;
  const count = locale === "ko" ? "건" : "";
  return [
    {
      id: "served", label: say(words.served), value: locale === "ko"
        ? `지금 ${percent(now.servedPermille)} · 통틀어 ${percent(now.servedTotalPermille)}` : `${percent(now.servedPermille)} now · ${percent(now.servedTotalPermille)} in all`, tone: now.servedPermille >= 990 ? "good" : "bad",
      ...(state.outage ? { reason: tell(state.log[state.outage.event] ?? state.log[0]!, locale) } : {}),
    },
    {
      id: "survives", label: say(words.survives), value: `${say(words.center)}: ${answer(now.survivesCenter)} · ${say(words.zone)}: ${answer(now.survivesZone)} · ${say(words.region)}: ${strategyOf(params) === "none" || strategyOf(params) === "front" ? say(words.no) : say(strategyNames[strategyOf(params)])}`,
      tone: now.survivesZone ? "good" : "warn",
    },
    ...latencies(state).map((one): ReadoutRow => ({
      id: `latency-${one.city}`, label: `${say(cities[one.city].name)} ${say(words.latency)}`,
      value: `${say(words.dynamics)} ${millis(one.dynamicMedian)} (p95 ${millis(one.dynamicP95)}) · ${say(words.statics)} ${millis(one.static)} · ${say(words.floor)} ${millis(one.floor)}`.replace(/ (?=\d|ms|–)/g, "\u00a0"), tone: one.dynamicMedian < 0 ? "bad" : "plain",
    })),
    { id: "outage", label: say(words.outage), value: duration(now.longestOutageMs, locale), tone: now.longestOutageMs > 0 ? "warn" : "good" },
    {
      id: "lost", label: say(words.lost), value: now.lostSeconds < 0 ? `0${count}` : `${now.lostWrites}${count} (${duration(now.lostSeconds * 1000, locale)})`, tone: now.lostWrites > 0 ? "bad" : "good",
    },
    { id: "spare", label: say(words.spare), value: `${now.sparePercent}%`, tone: now.sparePercent < 0 ? "bad" : "plain" },
    {
      id: "cost", label: say(words.cost), value: dollars(now.monthlyMicroUsd), tone: "accent",
      reason: locale === "ko" ? `가용 영역 사이 ${now.crossZoneGb} GB, 리전 사이 ${now.crossRegionGb} GB` : `${now.crossZoneGb} GB between zones, ${now.crossRegionGb} GB between Regions`,
    },
    {
      id: "residency", label: say(words.residency), value: now.dataRegions.length > 0 ? now.dataRegions.map((code) => say(regionOf(code).name)).join(", ") : "–", tone: now.isResidencyBroken ? "bad" : "plain",
      ...(now.isResidencyBroken ? { reason: say(words.broken) } : {}),
    },
  ];
}

/** Regions in the table; all of them are in the text. */
const nearest = 5;

function tables(state: PlaceState, locale: Locale): readonly LabTable[] {
  const { params } = state;
  const say = (wording: Text) => wording[locale];
  /** A word of running text at the head of a column. */
  const heading = (wording: Text) => say(wording).replace(/^./, (letter) => letter.toUpperCase());
  const home = regionOf(params.home);
  const [mine, theirs] = [zoneOrder(home, params.account, 1), zoneOrder(home, params.partner, 2)];
  return [
    {
      id: "users", title: say(words.byWait), columns: [words.users, words.floor, words.dynamics, words.statics].map(heading),
      rows: latencies(state).toSorted((a, b) => b.dynamicMedian - a.dynamicMedian).map((one) => ({
        id: one.city, tone: one.dynamicMedian < 0 ? "bad" as const : "plain" as const,
        cells: [`${say(cities[one.city].name)} ${one.percent}%`, millis(one.floor), millis(one.dynamicMedian), millis(one.static)],
      })),
    },
    {
      id: "zones", title: `${say(home.name)}: ${say(words.zonesOf).replace("{n}", String(zonesOf(params)))}`, columns: [words.zoneId, words.zoneName, words.partner, words.instances].map(say),
      rows: mine.map((physical, zone) => {
        const isDown = state.isRegionDead || state.deadZones[zone] === true;
        const notes = [...(zone === state.database.primary ? [say(words.primary)] : []), ...(isDown ? [say(words.down)] : [])];
        return {
          id: zoneLetters[zone] ?? "a", tone: isDown ? "bad" as const : "plain" as const,
          cells: [
            zoneId(params.home, physical), `${zoneLetters[zone]}${notes.length > 0 ? ` (${notes.join(", ")})` : ""}`,
            `${zoneLetters[theirs.indexOf(physical)]}${partnerZone(state) === zone ? ` (${say(words.partnerServer)})` : ""}`, String(state.instances.filter((one) => one.zone === zone).length),
          ],
        };
      }),
    },
    {
      id: "regions", title: say(words.nearRegions), columns: [words.region, words.distance, words.floor, words.real].map(heading),
      rows: regions.toSorted((a, b) => distanceKm(home, a) - distanceKm(home, b)).filter(({ code }, index) => (index > 0 && index <= nearest) || code === params.second).map((region) => ({
        id: region.code, tone: region.code === params.second ? "accent" as const : "plain" as const,
        cells: [say(region.name), `${distanceKm(home, region)} km`, millis(floorMicros(home, region)), millis(Math.round((floorMicros(home, region) * params.backbonePercent) / 100))],
      })),
    },
  ];
}

const text = (ko: string, en: string): Text => ({ ko, en });

const guesses = {
  drops: text("버려지는 요청이 있습니다", "requests are dropped"),
  soon: text("1분 안에 다시 99% 이상을 처리합니다", "99% and more are served again within a minute"),
  back: text("15분 뒤에는 99% 이상을 처리합니다", "99% and more are served 15 minutes later"),
  lost: text("응답까지 마친 쓰기를 잃습니다", "acknowledged writes are lost"),
} as const satisfies Record<string, Text>;
type Guess = keyof typeof guesses;

const horizonMs = 15 * minuteMs;

function predict(state: PlaceState, action: PlaceAction, locale: Locale): Prediction | null {
  const asks = (action.type === "fail-zone" || action.type === "fail-center" || action.type === "fail-region" || action.type === "cut-path") && action.on;
  if (!asks || refusalOf(state, action) || state.nowMs + horizonMs > maxMs) return null;
  return {
    prompt: locale === "ko" ? "15분 동안 어떤 일이 일어날까요?" : "What will happen within 15 minutes?", items: (Object.keys(guesses) as Guess[]).map((id) => ({ id, label: guesses[id][locale] })), horizonMs,
  };
}

function outcomes(before: PlaceState, after: PlaceState, locale: Locale): readonly Outcome[] {
  const fresh = after.log.slice(before.log.length);
  const dropped = model.observe(after).dropped - model.observe(before).dropped;
  const outage = fresh.find(({ kind }) => kind === "outage");
  const recovered = fresh.findLast(({ kind }) => kind === "recovered");
  const isBack = after.outage === null;
  const wasShort = isBack && (!outage || (recovered !== undefined && recovered.atMs <= before.nowMs + 60 * second));
  const taken = fresh.find(({ kind }) => kind === "data-ready");
  const none = locale === "ko" ? "중단이 없었습니다." : "There was no outage.";
  const story = recovered ? tell(recovered, locale) : outage ? tell(outage, locale) : none;
  return [
    { id: "drops", happened: dropped > 0, why: locale === "ko" ? `${dropped}건이 버려졌습니다.` : `${dropped} were dropped.` },
    { id: "soon", happened: wasShort, why: story }, { id: "back", happened: isBack, why: story },
    {
      id: "lost", happened: after.totals.lostWrites > before.totals.lostWrites,
      why: taken ? tell(taken, locale) : locale === "ko" ? "다른 리전의 사본이 이어받은 일이 없어 잃은 것도 없습니다." : "No copy in another Region took over, so nothing was lost.",
    },
  ];
}

/** Everything around the picture. */
export const panels: LabPanels<PlaceAction, PlaceState> = { title, actions, readouts, tables, charts: chartsOf, tell, predict, outcomes, sketch };
