import type { Locale, Text } from "@/engine/locale";
import type { OutlineItem } from "@/engine/scene";
import type { ActionItem, Knob, Lab, LabTable, Outcome, Prediction, ReadoutRow, ValueSpec } from "@/engine/sim/model";
import { chartsOf } from "./chart";
import { floorMicros, latencies } from "./flow";
import { mapViews } from "./map";
import { broken, model } from "./model";
import { cities, distanceKm, regionOf, regions, zoneId, zoneLetters, zoneOrder } from "./places";
import { refusalOf } from "./refusals";
import { partnerZone, sceneOf, shapeOutline, summaryOf } from "./scene";
import {
  databases, maxMs, minuteMs, mixes, second, strategies, strategyOf, tickMs, usual, zonesOf, type Mix, type PlaceAction, type PlaceParams, type PlaceReadouts, type PlaceState,
} from "./state";
import { actionLabel, dollars, duration, honesty, mapNames, millis, mixNames, percent, question, reasonText, strategyNames, summary, tell, title, words } from "./text";

const text = (ko: string, en: string): Text => ({ ko, en });
const toggle: ValueSpec = { kind: "toggle" };
const options = (rows: readonly (readonly [id: string, label: Text])[]): ValueSpec => ({ kind: "choice", options: rows.map(([id, label]) => ({ id, label })) });
const units = {
  instances: text("대", "instances"), zones: text("곳", "zones"), perSecond: text("건/초", "/s"), percent: text("%", "%"), micros: text("µs", "µs"), times: text("번", "times"),
  seconds: text("초", "s"), minutes: text("분", "min"),
};
const number = (min: number, max: number, step: number, unit: keyof typeof units): ValueSpec => ({ kind: "number", min, max, step, unit: units[unit] });
const anyRegion = options(regions.map(({ code, name }) => [code, text(`${name.ko} (${code})`, `${name.en} (${code})`)] as const));
const letters = options(zoneLetters.map((letter) => [letter, text(letter, letter)] as const));
const accounts = options([["new", text("2025년 11월 뒤에 만듦", "made since November 2025")], ["old", text("그보다 먼저 만듦", "older than that")]]);

type KnobRow = readonly [id: keyof PlaceParams, spec: ValueSpec, label: Text, help: Text];
const group = (ko: string, en: string, rows: readonly KnobRow[]): readonly Knob[] =>
  rows.map(([id, spec, label, help]) => ({ ...spec, id, label, help, group: text(ko, en) }));

const knobs: readonly Knob[] = [
  ...group("장소", "Places", [
    ["home", anyRegion, { ko: "홈 리전", en: "Home Region" }, { ko: "서버와 데이터가 있는 곳입니다.", en: "Where servers and data are." }],
    ["second", anyRegion, { ko: "두 번째 리전", en: "Second Region" }, { ko: "견주거나 대비할 곳입니다. 거리와 지연이 지도에 나옵니다.", en: "To compare with or to fall back on; the map shows how far it is." }],
    ["map", options(mapViews.map((view) => [view, mapNames[view]] as const)), { ko: "지도", en: "Map" }, { ko: "보이는 곳만 바뀝니다.", en: "Changes only what is shown." }],
  ]),
  ...group("배치", "Placement", [
    ["instances", number(0, 24, 1, "instances"), { ko: "인스턴스", en: "Instances" }, { ko: "시작할 때의 대수입니다.", en: "How many there are at the start." }],
    ["spread", number(1, 6, 1, "zones"), { ko: "나누는 가용 영역", en: "Zones used" }, { ko: "a부터 차례로 나눕니다. 리전에 있는 것보다 많으면 있는 만큼입니다.", en: "From a on; no more than the Region has." }],
    [
      "database", options(([["none", text("없음", "none")], ["single", text("한 곳", "one zone")], ["multi-az", text("Multi-AZ(동기 예비)", "Multi-AZ, synchronous standby")]] as const).filter(([id]) => databases.includes(id))),
      { ko: "데이터베이스", en: "Database" }, { ko: "동적 요청에 필요합니다.", en: "Dynamic requests need it." },
    ],
    ["primary", letters, { ko: "기본 DB의 가용 영역", en: "Zone of the primary" }, { ko: "내 계정의 이름입니다. 없는 글자이면 마지막 영역입니다.", en: "By your account's name; the last zone if there is no such letter." }],
    ["strategy", options(strategies.map((id) => [id, strategyNames[id]] as const)), { ko: "두 번째 리전에 둔 것", en: "In the second Region" }, { ko: "미리 둔 것만 이어받을 수 있습니다.", en: "Only what is there beforehand can take over." }],
    ["warmInstances", number(1, 12, 1, "instances"), { ko: "웜 스탠바이의 서버", en: "Servers of the warm standby" }, { ko: "늘 켜 두는 대수입니다.", en: "Kept running all the time." }],
  ]),
  ...group("사용자와 길", "Users and ways", [
    ["mix", options((Object.keys(mixes) as Mix[]).map((id) => [id, mixNames[id]] as const)), { ko: "사용자", en: "Users" }, { ko: "어디에서 요청이 오는지 정합니다.", en: "Where requests come from." }],
    ["loadPerSecond", number(0, 1000, 10, "perSecond"), { ko: "부하", en: "Load" }, { ko: "0이면 요청이 없습니다.", en: "0 means no requests." }],
    ["capacityPerSecond", number(10, 500, 10, "perSecond"), { ko: "한 대의 처리량", en: "One instance serves" }, { ko: "넘는 요청은 버려집니다.", en: "What exceeds it is dropped." }],
    ["edge", toggle, { ko: "엣지 로케이션", en: "Edge locations" }, { ko: "정적 요청의 사본을 사용자 가까이에서 돌려줍니다.", en: "Return copies of static requests near the users." }],
    ["residency", toggle, { ko: "데이터는 한국에만", en: "Data stays in Korea" }, { ko: "어기면 알려 줍니다.", en: "You are told when it is broken." }],
    ["internetPercent", number(100, 300, 5, "percent"), { ko: "인터넷의 길이", en: "Length of the internet" }, { ko: "대권 거리에 견준 실제 길이로, 우리 가정입니다.", en: "Real way compared with the great circle: our assumption." }],
    ["backbonePercent", number(100, 300, 5, "percent"), { ko: "백본의 길이", en: "Length of the backbone" }, { ko: "AWS 망의 실제 길이로, 우리 가정입니다.", en: "The same for AWS's network: our assumption." }],
    ["zoneMicros", number(100, 9900, 100, "micros"), { ko: "가용 영역 사이의 왕복", en: "Trip between zones" }, { ko: "AWS는 한 자릿수 밀리초라고만 밝힙니다.", en: "AWS says single-digit milliseconds, no more." }],
    ["trips", number(1, 100, 1, "times"), { ko: "요청마다 DB를 오가는 횟수", en: "Database trips a request" }, { ko: "많을수록 영역 사이의 지연이 쌓입니다.", en: "The more, the more the way between zones adds up." }],
  ]),
  ...group("걸리는 시간", "Delays", [
    ["detectSeconds", number(5, 300, 5, "seconds"), { ko: "감지", en: "Detection" }, { ko: "상태 확인이 장애를 알아챌 때까지입니다.", en: "Until health checks notice a failure." }],
    ["autoFailover", toggle, { ko: "리전의 자동 장애 조치", en: "Automatic fail-over of the Region" }, { ko: "끄면 직접 해야 합니다.", en: "Off: you have to do it." }],
    ["ttlSeconds", number(0, 3600, 10, "seconds"), { ko: "DNS의 TTL", en: "TTL of DNS" }, { ko: "예전 답이 남아 있는 시간입니다.", en: "How long old answers live." }],
    ["launchSeconds", number(10, 900, 10, "seconds"), { ko: "인스턴스 시작", en: "Launching an instance" }, { ko: "요청을 받을 때까지입니다.", en: "Until it takes requests." }],
    ["promoteSeconds", number(10, 600, 10, "seconds"), { ko: "DB의 장애 조치", en: "Database fail-over" }, { ko: "예비나 복제본이 이어받을 때까지입니다.", en: "Until a standby or replica has taken over." }],
    ["lagSeconds", number(0, 300, 1, "seconds"), { ko: "복제 지연", en: "Replication lag" }, { ko: "다른 리전의 복제본이 뒤처지는 시간입니다.", en: "How far the other Region's replica is behind." }],
    ["backupMinutes", number(5, 1440, 5, "minutes"), { ko: "백업 간격", en: "Between backups" }, { ko: "마지막 백업 뒤의 쓰기는 사본이 없습니다.", en: "Writes since the last one have no copy." }],
    ["restoreMinutes", number(1, 100, 1, "minutes"), { ko: "백업에서 되살리기", en: "Restoring a backup" }, { ko: "데이터베이스를 쓸 수 있을 때까지입니다.", en: "Until the database can be used." }],
  ]),
  ...group("두 계정", "Two accounts", [
    ["account", accounts, { ko: "내 계정", en: "Your account" }, { ko: "오래된 계정은 오래된 리전에서 영역 이름이 다를 수 있습니다.", en: "Old accounts may have their own zone names in old Regions." }],
    ["partner", accounts, { ko: "상대 계정", en: "Partner's account" }, { ko: "상대 계정이 쓰는 영역 이름을 정합니다.", en: "Decides the zone names the partner uses." }],
    ["partnerZone", letters, { ko: "상대 서버의 가용 영역", en: "Zone of the partner's server" }, { ko: "상대 계정의 이름입니다.", en: "By the partner's name." }],
  ]),
];

const zoneOn = { zone: letters, on: toggle };
const actionShapes: Readonly<Record<PlaceAction["type"], Readonly<Record<string, ValueSpec>>>> = {
  "add-instance": { zone: letters }, "remove-instance": { zone: letters }, "fail-zone": zoneOn, "fail-center": zoneOn, "cut-path": zoneOn, "fail-region": { on: toggle }, "cut-backbone": { on: toggle }, "fail-over": {}, "fail-back": {},
};

type Offer = { readonly id: string; readonly group: ActionItem<PlaceAction>["group"]; readonly action: PlaceAction };

/** Everything a reader can do, in the order of the buttons. Ids do not depend on the moment. */
function offers(state: PlaceState): readonly Offer[] {
  const fail = (action: PlaceAction, id: string): Offer => ({ id, group: "fail", action });
  return [
    { id: "fail-over", group: "act", action: { type: "fail-over" } }, { id: "fail-back", group: "act", action: { type: "fail-back" } },
    ...zoneLetters.map((zone): Offer => ({ id: `add-instance.${zone}`, group: "setting", action: { type: "add-instance", zone } })),
    ...zoneLetters.map((zone): Offer => ({ id: `remove-instance.${zone}`, group: "setting", action: { type: "remove-instance", zone } })),
    ...zoneLetters.map((zone, index) => fail({ type: "fail-center", zone, on: (state.deadCenters[index] ?? -1) < 0 }, `fail-center.${zone}`)),
    ...zoneLetters.map((zone, index) => fail({ type: "fail-zone", zone, on: state.deadZones[index] !== true }, `fail-zone.${zone}`)),
    fail({ type: "fail-region", on: !state.isRegionDead }, "fail-region"),
    fail({ type: "cut-path", zone: "a", on: state.cutPaths[0] !== true }, "cut-path.a"),
    fail({ type: "cut-backbone", on: !state.isBackboneCut }, "cut-backbone"),
  ];
}

function actions(state: PlaceState, locale: Locale): readonly ActionItem<PlaceAction>[] {
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
      id: "served", label: say(words.served), value: `${percent(now.servedPermille)} ${say(words.now)} · ${locale === "ko" ? "통틀어" : "in all"} ${percent(now.servedTotalPermille)}`, tone: now.servedPermille >= 990 ? "good" : "bad",
      ...(state.outage ? { reason: tell(state.log[state.outage.event] ?? state.log[0]!, locale) } : {}),
    },
    {
      id: "survives", label: say(words.survives), value: `${say(words.center)}: ${answer(now.survivesCenter)} · ${say(words.zone)}: ${answer(now.survivesZone)} · ${say(words.region)}: ${strategyOf(params) === "none" || strategyOf(params) === "front" ? say(words.no) : say(strategyNames[strategyOf(params)])}`,
      tone: now.survivesZone ? "good" : "warn",
    },
    ...latencies(state).map((one): ReadoutRow => ({
      id: `latency-${one.city}`, label: `${say(cities[one.city].name)} ${say(words.latency)}`,
      value: `${say(words.dynamics)} ${millis(one.dynamicMedian)} (p95 ${millis(one.dynamicP95)}) · ${say(words.statics)} ${millis(one.static)} · ${say(words.floor)} ${millis(one.floor)}`, tone: one.dynamicMedian < 0 ? "bad" : "plain",
    })),
    { id: "outage", label: say(words.outage), value: duration(now.longestOutageMs, locale), tone: now.longestOutageMs > 0 ? "warn" : "good" },
    {
      id: "lost", label: say(words.lost), value: now.lostSeconds < 0 ? `0${count}` : `${now.lostWrites}${count} (${duration(now.lostSeconds * 1000, locale)})`, tone: now.lostWrites > 0 ? "bad" : "good",
    },
    { id: "spare", label: say(words.spare), value: `${now.sparePercent} %`, tone: now.sparePercent < 0 ? "bad" : "plain" },
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
        cells: [`${say(cities[one.city].name)} ${one.percent} %`, millis(one.floor), millis(one.dynamicMedian), millis(one.static)],
      })),
    },
    {
      id: "zones", title: `${say(home.name)}: ${say(words.zonesOf).replace("{n}", String(zonesOf(params)))}`, columns: [say(words.zoneId), say(words.zoneName), say(words.partner), say(words.instances), say(words.state)],
      rows: mine.map((physical, zone) => ({
        id: zoneLetters[zone] ?? "a", tone: state.isRegionDead || state.deadZones[zone] ? "bad" as const : "plain" as const,
        cells: [
          zoneId(params.home, physical), `${zoneLetters[zone]}${zone === state.database.primary ? ` (${say(words.primary)})` : ""}`,
          `${zoneLetters[theirs.indexOf(physical)]}${partnerZone(state) === zone ? ` (${say(words.partnerServer)})` : ""}`, String(state.instances.filter((one) => one.zone === zone).length),
          say(state.isRegionDead || state.deadZones[zone] ? words.down : words.works),
        ],
      })),
    },
    {
      id: "regions", title: say(words.nearRegions), columns: [words.region, words.distance, words.floor, words.real].map(heading),
      rows: regions.toSorted((a, b) => distanceKm(home, a) - distanceKm(home, b)).filter(({ code }, index) => (index > 0 && index <= nearest) || code === params.second).map((region) => ({
        id: region.code, tone: region.code === params.second ? "accent" as const : "plain" as const,
        cells: [`${say(region.name)} (${region.code})`, `${distanceKm(home, region)} km`, millis(floorMicros(home, region)), millis(Math.round((floorMicros(home, region) * params.backbonePercent) / 100))],
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

const guesses = {
  drops: text("버려지는 요청이 있습니다", "requests are dropped"),
  soon: text("1분 안에 다시 99 % 이상을 처리합니다", "99 % and more are served again within a minute"),
  back: text("15분 뒤에는 99 % 이상을 처리합니다", "99 % and more are served 15 minutes later"),
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

/** Where to put a service, and what it lives through. */
export const lab: Lab<PlaceParams, PlaceAction, PlaceState, PlaceReadouts> = {
  id: "regions", title, summary, question, model, defaults: usual, knobs, actionShapes,
  poster: {
    run: {
      v: 1, lab: "regions", params: { ...usual, strategy: "pilot" }, seed: 3, actions: [{ atMs: 5 * minuteMs, action: { type: "fail-zone", zone: "a", on: true } }],
      atMs: 5 * minuteMs + 40 * second,
    },
    caption: text(
      "서울 리전에서 가용 영역 a를 잃었습니다. 로드 밸런서는 그곳으로 보내기를 멈추었고, 남은 두 대가 모든 요청을 맡습니다. 데이터베이스는 다른 영역의 동기 예비가 이어받는 중이라 아직 동적 요청에 답하지 못합니다. 도쿄의 복제본은 리전 전체를 잃을 때를 기다립니다.",
      "Zone a of the Seoul Region is lost. The load balancer sends nothing there any more, and the two instances left carry all requests. The database is just being taken over by its synchronous standby in another zone, so dynamic requests are not answered yet. The replica in Tokyo waits for the loss of the whole Region.",
    ),
  },
  msPerSecond: second, speeds: [1, 5, 20, 60, 300], tickMs, maxMs, honesty,
  challenges: () => import("./challenges").then((module) => module.challenges),
  actions, readouts, tables, charts: chartsOf, scene: sceneOf, outline, tell, predict, outcomes, broken,
};
