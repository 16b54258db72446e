import type { Locale, Text } from "@/engine/locale";
import type { ActionItem, Knob, Lab, LabTable, Outcome, Prediction, ReadoutRow, ValueSpec } from "@/engine/sim/model";
import { costOf, flowOf, legs, lossTable, tripWay, worldOf, type LegId } from "./graph";
import { broken, model } from "./model";
import { refusalOf } from "./refusals";
import { outlineOf, sceneOf, worst } from "./scene";
import { runOf, usual,
  builtParts, hour, layers, minute, partIds, second, storyIds, zoneLetters, zonesOf, type DesignAction, type DesignParams, type DesignReadouts, type DesignState, type StoryId,
} from "./state";
import {
  actionLabel, duration, effectNames, honesty, layerNames, legTexts, missedText, monthly, partName, percent, question, reasonTexts, storyHelp, storyNames, summary, symptomOf, tell, title, words,
} from "./text";

const text = (ko: string, en: string): Text => ({ ko, en });
const toggle: ValueSpec = { kind: "toggle" };
const options = (rows: readonly (readonly [id: string, label: Text])[]): ValueSpec => ({ kind: "choice", options: rows.map(([id, label]) => ({ id, label })) });
const number = (min: number, max: number, unit: Text): ValueSpec => ({ kind: "number", min, max, step: 1, unit });
const instances = text("대", "instances");

type KnobRow = readonly [id: keyof DesignParams, spec: ValueSpec, label: Text, help: Text];
const group = (heading: Text, rows: readonly KnobRow[]): readonly Knob[] => rows.map(([id, spec, label, help]) => ({ ...spec, id, label, help, group: heading }));

const knobs: readonly Knob[] = [
  ...group(text("보기", "View"), [
    ["layer", options(layers.map((id) => [id, layerNames[id]] as const)), text("층", "Layer"), text("부품에 적히는 말과 보이는 연결만 바뀝니다.", "Changes only what is written in the parts and which lines are drawn.")],
  ]),
  ...group(text("여분", "Redundancy"), [
    ["zones", number(2, 3, text("곳", "zones")), text("가용 영역", "Zones"), text("로드 밸런서에는 두 곳 이상이 필요합니다.", "A load balancer needs at least two.")],
    ["multiAz", toggle, text("다중 AZ 데이터베이스", "Multi-AZ database"), text("다른 영역에 동기로 맞춘 대기 인스턴스를 둡니다.", "Keeps a standby in step in another zone.")],
    ["nat", options([["one", text("하나", "one")], ["per-zone", text("영역마다", "one per zone")]]), text("NAT 게이트웨이", "NAT gateways"), text("하나이면 모든 영역이 그 영역을 거쳐 나갑니다.", "With one, every zone goes out through its zone.")],
    ["instances", number(1, 9, instances), text("웹 인스턴스", "Web instances"), text("Auto Scaling 그룹의 원하는 용량입니다.", "Desired capacity of the Auto Scaling group.")],
    ["tasks", number(1, 4, text("개", "tasks")), text("ECS 작업", "ECS tasks"), text("ECS 서비스의 원하는 수입니다.", "Desired count of the ECS service.")],
  ]),
  ...group(text("부하와 지름길", "Load and short cuts"), [
    ["load", number(1, 6, instances), text("부하", "Load"), text("인스턴스 몇 대분의 일이 오는지 정합니다.", "How many instances' worth of work arrives.")],
    ["cache", toggle, text("캐시", "Cache"), text("자주 읽는 것을 메모리에 둡니다. 없으면 느려집니다.", "Keeps what is read often in memory; without it pages are slower.")],
    ["endpoint", toggle, text("S3 게이트웨이 엔드포인트", "Gateway endpoint for S3"), text("S3로 가는 데이터가 NAT를 지나지 않습니다.", "Data for S3 does not pass NAT.")],
  ]),
];

const part = options(partIds.map((id) => [id, text(partName(id, "ko"), partName(id, "en"))] as const));
const zone = options(zoneLetters.map((id) => [id, text(id, id)] as const));
const story = options(storyIds.map((id) => [id, storyNames[id]] as const));
const actionShapes: Readonly<Record<DesignAction["type"], Readonly<Record<string, ValueSpec>>>> = {
  follow: { story }, step: {}, outage: {}, remove: { part }, restore: { part }, "fail-zone": { zone }, "restore-zone": { zone },
};

type Offer = { readonly id: string; readonly group: ActionItem<DesignAction>["group"]; readonly action: DesignAction };

/** Everything a reader can do, in the order of the buttons. Ids do not depend on the moment. */
function offers(state: DesignState): readonly Offer[] {
  return [
    ...storyIds.map((id): Offer => ({ id: `follow.${id}`, group: "act", action: { type: "follow", story: id } })),
    { id: "step", group: "act", action: { type: "step" } },
    { id: "outage", group: "fail", action: { type: "outage" } },
    ...zonesOf(state.params).map((id): Offer => ({ id: `zone.${id}`, group: "fail", action: { type: state.failedZones.includes(id) ? "restore-zone" : "fail-zone", zone: id } })),
    ...builtParts(state.params, state.homes).map((id): Offer => ({ id: `part.${id}`, group: "fail", action: { type: state.removed.includes(id) ? "restore" : "remove", part: id } })),
  ];
}

function actions(state: DesignState, locale: Locale): readonly ActionItem<DesignAction>[] {
  return offers(state).map(({ id, group: kind, action }) => {
    const refusal = refusalOf(state, action);
    const item = { id, group: kind, action, label: actionLabel(action, locale, state.homes) };
    return refusal === null ? item : { ...item, refusal: { reason: reasonTexts[refusal.reason][locale] } };
  });
}

/** Why a story does not get through, or what it misses. */
function whyOf(state: DesignState, id: StoryId, locale: Locale): string {
  const flow = flowOf(worldOf(state), id);
  if (flow.blocked !== null) return symptomOf(flow.blocked, locale);
  const missed = flow.missed.map((one) => missedText(one.part, locale)).join(" ");
  if (flow.permille < 1000) return { ko: `남은 인스턴스로는 부하 ${state.params.load}대분을 다 받지 못합니다`, en: `the instances left cannot take a load of ${state.params.load}` }[locale];
  return missed === "" ? storyHelp[id][locale] : missed;
}

function readouts(state: DesignState, locale: Locale): readonly ReadoutRow[] {
  const now = model.observe(state);
  const names = (ids: readonly string[]): string => (ids.length === 0 ? words.none[locale] : ids.map((id) => partName(id, locale)).join(", "));
  return [
    ...storyIds.map((id): ReadoutRow => {
      const permille = now.permille[id];
      return { id, label: storyNames[id][locale], value: percent(permille), reason: whyOf(state, id, locale), tone: permille === 0 ? "bad" : permille < 1000 ? "warn" : now.missing[id].length > 0 ? "wait" : "good" };
    }),
    { id: "zones", label: words.singleZones[locale], value: names(now.singleZones), tone: now.singleZones.length > 0 ? "bad" : "good" },
    { id: "lost", label: words.lost[locale], value: duration(now.lostMs, locale), reason: words.lostWhy[locale], tone: now.lostMs > 0 ? "warn" : "plain" },
    { id: "page", label: words.pageTime[locale], value: `${now.requestMs} ms` },
    { id: "cost", label: words.monthly[locale], value: monthly(now.microUsdPerHour), tone: "accent" },
  ];
}

function tables(state: DesignState, locale: Locale): readonly LabTable[] {
  const world = worldOf(state);
  const way = state.trip ?? { story: "request" as const, hops: tripWay(world, "request", 0).hops, at: -1 };
  const name = (id: string): string => partName(id, locale, state.homes);
  const costs = builtParts(state.params, state.homes).flatMap((id) => (costOf(world, id) > 0 ? [{ id, cost: costOf(world, id) }] : []));
  return [
    {
      id: "way", title: `${words.wayTable[locale]}: ${storyNames[way.story][locale]}`, columns: [words.step[locale], words.what[locale], words.example[locale]],
      rows: way.hops.map((hop, index) => {
        const isLast = way.hops[index + 1]?.leg !== hop.leg;
        const { ms } = legs[hop.leg as LegId];
        return {
          id: `step-${index}`, tone: index === way.at ? "accent" as const : undefined,
          cells: [`${index + 1}. ${partName(hop.from, locale)} → ${partName(hop.to, locale)}`, isLast ? legTexts[hop.leg as LegId][locale] : "", isLast && ms > 0 ? `${ms} ms` : "–"],
        };
      }),
    },
    {
      id: "losses", title: words.lossTable[locale], columns: [words.part[locale], ...storyIds.map((id) => storyNames[id][locale])],
      rows: [...lossTable(world)].map(([id, effects]) => ({
        id, tone: worst(effects) === "stops" ? "bad" as const : worst(effects) === "none" ? undefined : "warn" as const,
        cells: [name(id), ...storyIds.map((one) => effectNames[effects[one]][locale])],
      })),
    },
    {
      id: "bill", title: words.bill[locale], columns: [words.part[locale], words.month[locale]],
      rows: costs.map(({ id, cost }) => ({ id, cells: [name(id), monthly(cost)] })),
    },
  ];
}

const horizonMs = 5 * minute;

function predict(state: DesignState, action: DesignAction, locale: Locale): Prediction | null {
  if (refusalOf(state, action) !== null || !["remove", "fail-zone", "outage"].includes(action.type)) return null;
  return {
    prompt: { ko: "5분 뒤에 온전히 되는 것은 무엇일까요?", en: "Which of these will work completely five minutes from now?" }[locale],
    items: storyIds.map((id) => ({ id, label: `${storyNames[id][locale]}: ${storyHelp[id][locale]}` })),
    horizonMs,
  };
}

const outcomes = (_before: DesignState, after: DesignState, locale: Locale): readonly Outcome[] =>
  storyIds.map((id) => ({ id, happened: flowOf(worldOf(after), id).permille === 1000, why: whyOf(after, id, locale) }));

/** The web service as a whole: what reaches what, and what falls with what. */
export const lab: Lab<DesignParams, DesignAction, DesignState, DesignReadouts> = {
  id: "reference-architecture",
  title, summary, question, model,
  defaults: usual,
  knobs, actionShapes,
  poster: {
    run: runOf({ layer: "failure", nat: "one", endpoint: false }, 3, 4 * second + 500, [0, { type: "follow", story: "request" }]),
    caption: {
      ko: "다중 AZ 데이터베이스를 쓰지만 NAT 게이트웨이는 하나뿐인 설계입니다. 붉은 부품은 한 영역에 하나뿐이라 잃으면 어떤 이야기가 멈추는 단일 장애점이고, 연결에서 계산한 것입니다. 요청 하나가 CloudFront에서 들어오는 중입니다.",
      en: "A design with a Multi-AZ database but a single NAT gateway. Red parts are single points of failure, computed from the connections: alone in one zone, and some story stops without them. A request is on its way in through CloudFront.",
    },
  },
  msPerSecond: 1000,
  speeds: [1, 10, 60, 600],
  tickMs: second,
  maxMs: 24 * hour,
  honesty, challenges: () => import("./challenges").then((module) => module.challenges),
  actions, readouts, tables,
  scene: sceneOf,
  outline: outlineOf, tell, predict, outcomes, broken,
};
