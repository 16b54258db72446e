import type { Text } from "@/engine/locale";
import type { Knob, LabConditions, ValueSpec } from "@/engine/sim/model";
import { mapViews, type MapView } from "./map";
import { regions, zoneLetters } from "./places";
import { databases, mixes, strategies, type Mix, type PlaceAction, type PlaceParams } from "./state";
import { strategyNames } from "./labels";

const mixNames: Readonly<Record<Mix, Text>> = {
  seoul: { ko: "서울", en: "Seoul" },
  korea: { ko: "서울 70%, 부산 30%", en: "Seoul 70%, Busan 30%" },
  europe: { ko: "서울 70%, 프랑크푸르트 30%", en: "Seoul 70%, Frankfurt 30%" },
  world: { ko: "서울 40%, 프랑크푸르트 30%, 버지니아 30%", en: "Seoul 40%, Frankfurt 30%, Virginia 30%" },
};

const mapNames: Readonly<Record<MapView, Text>> = {
  world: { ko: "세계", en: "The world" },
  "asia-pacific": { ko: "아시아·태평양", en: "Asia and the Pacific" },
  europe: { ko: "유럽·중동", en: "Europe and the Middle East" },
  americas: { ko: "아메리카", en: "The Americas" },
};

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
      "database", options(([["none", text("없음", "none")], ["single", text("한 곳", "one zone")], ["multi-az", text("다중 AZ(동기 대기)", "Multi-AZ, synchronous standby")]] as const).filter(([id]) => databases.includes(id))),
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
    ["promoteSeconds", number(10, 600, 10, "seconds"), { ko: "DB의 장애 조치", en: "Database fail-over" }, { ko: "대기 DB나 복제본이 이어받을 때까지입니다.", en: "Until a standby or replica has taken over." }],
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

/** What may be set, and the arguments of each action. */
export const conditions: LabConditions = { knobs, actionShapes };
