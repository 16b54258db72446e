import type { Challenge, Clause, Run } from "@/engine/sim/model";
import { cityIds, zoneLetters } from "./places";
import { model } from "./model";
import { minuteMs, mixes, second, usual, zonesOf, type PlaceAction, type PlaceParams, type PlaceReadouts, type PlaceState } from "./state";

type PlaceRun = Run<PlaceParams, PlaceAction>;
type PlaceChallenge = Challenge<PlaceParams, PlaceAction, PlaceState, PlaceReadouts>;
type Dated = readonly [atMs: number, action: PlaceAction];

function runOf(params: Partial<PlaceParams>, seed: number, atMs: number, ...actions: readonly Dated[]): PlaceRun {
  return { v: 1, lab: "regions", params: { ...usual, ...params }, seed, actions: actions.map(([at, action]) => ({ atMs: at, action })), atMs };
}

/** A start with other settings and further actions, looked at later. */
function tryOut(start: PlaceRun, atMs: number, params: Partial<PlaceParams>, ...actions: readonly Dated[]): PlaceRun {
  return { ...start, params: { ...start.params, ...params }, actions: [...start.actions, ...actions.map(([at, action]) => ({ atMs: at, action }))], atMs };
}

const clause = (id: string, met: boolean, ko: string, en: string): Clause => ({ id, met, text: { ko, en } });

/* Lose any zone: spare capacity, not only a second place. */

/** Thousandths served from half a minute to four minutes after a zone failed, in the present plan. */
function servedWithout(state: PlaceState, zone: number): number {
  const letter = zoneLetters[zone] ?? "a";
  const failed = model.act(state, { type: "fail-zone", zone: letter, on: true });
  const from = model.advance(failed, state.nowMs + 30 * second).totals;
  const to = model.advance(failed, state.nowMs + 240 * second).totals;
  const asked = to.requests - from.requests;
  return asked > 0 ? Math.floor(((to.served - from.served) * 1000) / asked) : 1000;
}

const zoneStart = runOf({ database: "none", instances: 2, spread: 2, mix: "seoul" }, 31, 0);
const spare = (params: Partial<PlaceParams>, atMs = 0, ...actions: readonly Dated[]): PlaceRun => tryOut(zoneStart, atMs, params, ...actions);

const anyZone: PlaceChallenge = {
  id: "regions.any-zone",
  title: { ko: "어느 영역을 잃어도", en: "Lose any zone" },
  task: {
    ko: "초당 200건이 오고 한 대는 100건을 처리합니다. 어느 가용 영역이 사라져도 30초 뒤부터는 요청의 99% 이상을 처리해야 합니다. 세 대까지만 쓰세요.",
    en: "200 requests a second arrive and one instance serves 100. Whichever zone is lost, at least 99% must be served from 30 seconds later on. Use at most three instances.",
  },
  start: zoneStart,
  allowed: { actions: ["add-instance", "remove-instance"], knobs: ["instances", "spread", "map"] },
  par: 0,
  goal: ({ state }) => [
    clause("few", state.instances.length <= 3, "인스턴스가 세 대 이하입니다", "there are at most three instances"),
    clause(
      "any-zone", Array.from({ length: zonesOf(state.params) }, (_, zone) => zone).every((zone) => servedWithout(state, zone) >= 990),
      "어느 가용 영역을 잃어도 99% 이상을 처리합니다", "at least 99% is served whichever zone is lost",
    ),
  ],
  hints: [
    { ko: "두 곳에 한 대씩이면 한 곳을 잃었을 때 절반이 남습니다. 필요한 것은 전부입니다.", en: "With one in each of two zones, half is left. All of it is needed." },
    { ko: "한 곳을 잃고도 두 대가 남아야 합니다.", en: "Two must be left after any loss." },
    { ko: "세 대를 가용 영역 세 곳에 나누세요.", en: "Spread three instances over three zones." },
  ],
  solution: {
    run: spare({ instances: 3, spread: 3 }),
    explain: {
      ko: "세 곳에 한 대씩 두면 한 곳을 잃어도 두 대, 곧 초당 200건이 남습니다. 두 곳이라면 같은 안전을 얻는 데 네 대가 필요합니다. 영역을 많이 쓸수록 여유에 드는 값이 줄어듭니다.",
      en: "One in each of three zones leaves two, or 200 a second, when one is lost. With two zones the same safety takes four. The more zones, the cheaper the spare.",
    },
  },
  alternatives: [
    spare({ instances: 3, spread: 4 }),
    spare({}, 4 * minuteMs, [0, { type: "add-instance", zone: "c" }]),
    spare({ instances: 0 }, 4 * minuteMs, [0, { type: "add-instance", zone: "b" }], [0, { type: "add-instance", zone: "c" }], [0, { type: "add-instance", zone: "d" }]),
  ],
  nearMisses: [
    { run: spare({ instances: 3, spread: 2 }), fails: ["any-zone"], why: { ko: "한 영역에 두 대가 몰려 있어, 그곳을 잃으면 한 대만 남습니다.", en: "Two share a zone; lose it and one is left." } },
    { run: spare({ instances: 3, spread: 1 }), fails: ["any-zone"], why: { ko: "한 곳에 모두 두면 그곳과 함께 모두 사라집니다.", en: "All in one zone are gone with it." } },
    { run: spare({ instances: 4, spread: 2 }), fails: ["few"], why: { ko: "안전하지만 한 대가 더 듭니다.", en: "Safe, but it takes one more." } },
    { run: spare({ instances: 4, spread: 4 }), fails: ["few"], why: { ko: "네 곳에 두어도 세 대면 충분합니다.", en: "Three are enough." } },
  ],
};

/* Near users, data at home: what may be near is not the data. */

const nearStart = runOf({ second: "eu-central-1", residency: true }, 32, 0);
const nearer = (params: Partial<PlaceParams>): PlaceRun => tryOut(nearStart, 0, params);
/** Static requests from Frankfurt at the start of the challenge. */
const farMicros = model.observe(model.init(nearStart.params, nearStart.seed)).staticMicros[1] ?? 0;

const nearUsers: PlaceChallenge = {
  id: "regions.near-users",
  title: { ko: "사용자는 가까이, 데이터는 집에", en: "Near the users, data at home" },
  task: {
    ko: "사용자의 30%가 프랑크푸르트에 있습니다. 이들의 정적 요청을 지금의 4분의 1 시간 안에 돌려주되, 데이터는 서울 리전에만 두어야 합니다.",
    en: "30% of the users are in Frankfurt. Answer their static requests in a quarter of today's time, with the data in the Seoul Region alone.",
  },
  start: nearStart,
  allowed: { actions: [], knobs: ["home", "second", "strategy", "edge", "instances", "spread", "map"] },
  par: 0,
  goal: ({ run, readouts }) => [
    clause("near", isNear(run, readouts), "프랑크푸르트의 정적 요청이 4분의 1 시간 안에 돌아옵니다", "static requests from Frankfurt take at most a quarter"),
    clause("home", readouts.dataRegions.join() === "ap-northeast-2", "데이터가 서울 리전에만 있습니다", "the data is in the Seoul Region alone"),
    clause("served", readouts.servedPermille >= 990, "요청의 99% 이상을 처리합니다", "at least 99% of the requests are served"),
  ],
  hints: [
    { ko: "먼 것은 데이터가 아니라 누구에게나 같은 파일입니다.", en: "What has to come near is not the data but files that are the same for everybody." },
    { ko: "엣지 로케이션은 사본을 잠시 둘 뿐, 데이터베이스를 옮기지 않습니다.", en: "An edge location keeps copies for a while; it does not move the database." },
    { ko: "엣지 로케이션을 켜거나, 프랑크푸르트에 데이터 없는 서버를 두세요.", en: "Turn on edge locations, or put servers without data into Frankfurt." },
  ],
  solution: {
    run: nearer({ edge: true }),
    explain: {
      ko: "엣지 로케이션은 사용자의 도시에서 답합니다. 왕복 수백 밀리초가 몇 밀리초가 되고, 데이터베이스는 서울에 그대로 있습니다. 동적 요청은 여전히 서울까지 가지만, 인터넷은 엣지까지만 쓰고 나머지는 AWS의 망으로 갑니다.",
      en: "An edge location answers in the users' city: hundreds of milliseconds become a few, and the database stays in Seoul. Dynamic requests still go there, but use the internet only as far as the edge and AWS's network from there.",
    },
  },
  alternatives: [nearer({ strategy: "front" }), nearer({ strategy: "front", second: "eu-west-3" }), nearer({ edge: true, strategy: "front" })],
  nearMisses: [
    { run: nearer({ strategy: "active" }), fails: ["home"], why: { ko: "빠르지만 데이터의 사본이 독일에 있습니다.", en: "Fast, but a copy of the data lies in Germany." } },
    { run: nearer({ home: "eu-central-1", second: "ap-northeast-2" }), fails: ["home"], why: { ko: "데이터베이스가 통째로 독일로 갑니다.", en: "The whole database is in Germany." } },
    { run: nearer({ strategy: "front", second: "ap-northeast-1" }), fails: ["near"], why: { ko: "도쿄는 프랑크푸르트에서 서울만큼 멉니다.", en: "From Frankfurt, Tokyo is as far as Seoul." } },
    { run: nearer({ edge: true, instances: 0 }), fails: ["served"], why: { ko: "엣지는 가진 사본만 돌려줍니다. 동적 요청에 답할 서버가 없습니다.", en: "The edge returns only what it holds; nobody answers dynamic requests." } },
  ],
};

function isNear(run: PlaceRun, readouts: PlaceReadouts): boolean {
  const micros = readouts.staticMicros[mixes[run.params.mix].findIndex(([city]) => city === cityIds[2])] ?? -1;
  return micros >= 0 && micros * 4 <= farMicros;
}

/* Region drill: recovery time, recovery point and money, all three. */

const drillAt = 10 * minuteMs;
const drillEnd = 60 * minuteMs;
const drillStart = runOf({ mix: "korea", ttlSeconds: 300, autoFailover: false }, 33, 0, [drillAt, { type: "fail-region", on: true }]);
const drill = (params: Partial<PlaceParams>, ...actions: readonly Dated[]): PlaceRun => tryOut(drillStart, drillEnd, params, ...actions);
const drillBudget = 800_000_000;

const regionDrill: PlaceChallenge = {
  id: "regions.region-drill",
  title: { ko: "리전을 잃는 훈련", en: "Region drill" },
  task: {
    ko: "10분 뒤 서울 리전 전체가 사라집니다. 15분 안에 다시 99% 이상을 처리하고, 잃는 쓰기는 1분어치를 넘지 않아야 합니다. 대비하는 비용까지 한 달 800달러 이하로, 한 시간 뒤에 보여 주세요.",
    en: "In 10 minutes the whole Seoul Region is gone. Serve at least 99% again within 15 minutes, lose at most a minute of writes, and spend at most $800 a month, standby included. Show it after an hour.",
  },
  start: drillStart,
  allowed: { actions: ["fail-over"], knobs: ["second", "strategy", "autoFailover", "warmInstances", "ttlSeconds", "backupMinutes", "edge", "map"] },
  par: 0,
  goal: ({ state, readouts }) => [
    clause("time", state.nowMs >= drillEnd, "한 시간이 지났습니다", "an hour has passed"),
    clause("recovery-time", readouts.longestOutageMs <= 15 * minuteMs, "중단이 15분을 넘지 않았습니다", "no outage lasted longer than 15 minutes"),
    clause("recovery-point", readouts.lostSeconds >= 0 && readouts.lostSeconds <= 60, "이어받은 데이터는 1분 넘게 뒤처지지 않았습니다", "the data taken over was at most a minute behind"),
    clause("cost", readouts.monthlyMicroUsd <= drillBudget, "한 달 비용이 800달러 이하입니다", "it costs at most $800 a month"),
  ],
  hints: [
    { ko: "가용 영역을 아무리 늘려도 리전과 함께 사라집니다. 다른 리전에 미리 둔 것만 남습니다.", en: "More zones go with the Region. Only what was put into another one is left." },
    { ko: "데이터는 그때 옮길 수 없지만 서버는 그때 시작해도 됩니다.", en: "Data cannot be moved when it happens; servers can still be started then." },
    { ko: "파일럿 라이트나 웜 스탠바이를 두고, 자동 장애 조치를 켜거나 제때 직접 하세요.", en: "Keep a pilot light or a warm standby, and fail over automatically or in time by hand." },
  ],
  solution: {
    run: drill({ strategy: "pilot", autoFailover: true }),
    explain: {
      ko: "파일럿 라이트는 데이터만 늘 복제해 두므로 몇 초어치만 잃고, 서버는 3분이면 시작합니다. 중단은 감지, 시작, DNS가 퍼지는 시간의 합입니다. 백업은 싸지만 마지막 백업 뒤의 쓰기를 잃고, 액티브/액티브는 빠르지만 서버를 늘 두 벌 돌립니다.",
      en: "A pilot light keeps only data in step, so seconds are lost, and servers start within 3 minutes. The outage is detection, launch and DNS together. Backups are cheap but lose what came after the last one; active/active is quick but runs everything twice.",
    },
  },
  alternatives: [
    drill({ strategy: "warm", autoFailover: true }), drill({ strategy: "pilot" }, [drillAt + minuteMs, { type: "fail-over" }]),
    drill({ strategy: "pilot", autoFailover: true, second: "ap-southeast-1", ttlSeconds: 60 }),
  ],
  nearMisses: [
    { run: drill({ strategy: "backup", autoFailover: true, backupMinutes: 1440 }), fails: ["recovery-time", "recovery-point"], why: { ko: "되살리는 데 30분이 걸리고 마지막 백업은 오래되었습니다.", en: "Restoring takes half an hour, and the last backup is old." } },
    { run: drill({ strategy: "active", autoFailover: true }), fails: ["cost"], why: { ko: "서버를 늘 두 벌 돌리는 값이 예산을 넘습니다.", en: "Running everything twice breaks the budget." } },
    { run: drill({ strategy: "pilot" }), fails: ["recovery-time", "recovery-point"], why: { ko: "자동이 아니면 누군가 장애 조치를 해야 합니다.", en: "If it is not automatic, somebody has to do it." } },
    { run: drill({ strategy: "pilot", autoFailover: true, ttlSeconds: 3600 }), fails: ["recovery-time"], why: { ko: "서버는 준비되었지만 예전 DNS 답이 한 시간이나 남습니다.", en: "The servers are ready, but old DNS answers live for an hour." } },
    { run: drill({}, [drillAt + minuteMs, { type: "fail-over" }]), fails: ["recovery-time", "recovery-point"], why: { ko: "아무것도 두지 않은 리전은 이어받지 못합니다.", en: "A Region that holds nothing cannot take over." } },
  ],
};

/* Two accounts: names deceive, IDs do not. */

const accountsStart = runOf({ home: "us-east-1", second: "us-west-2", mix: "world", map: "americas", account: "new", partner: "old", primary: "a", partnerZone: "a" }, 34, 0);
const paired = (params: Partial<PlaceParams>): PlaceRun => tryOut(accountsStart, 0, params);

const twoAccounts: PlaceChallenge = {
  id: "regions.two-accounts",
  title: { ko: "다른 계정과 같은 영역에", en: "Two accounts, one zone" },
  task: {
    ko: "상대 계정의 서버가 내 기본 DB와 자주 통신합니다. 둘을 버지니아 북부의 같은 가용 영역에 두세요. 상대는 2025년 11월보다 먼저 만든 계정입니다.",
    en: "A partner account's server talks to your primary database a lot. Put both into the same zone of N. Virginia. The partner's account is older than November 2025.",
  },
  start: accountsStart,
  allowed: { actions: [], knobs: ["primary", "partnerZone", "map"] },
  par: 0,
  goal: ({ readouts }) => [clause("same", readouts.myZoneId === readouts.partnerZoneId, "두 영역의 ID가 같습니다", "both zones have the same ID")],
  hints: [
    { ko: "둘 다 a라고 불러도 같은 곳이 아닐 수 있습니다.", en: "Both may call it “a” and mean different places." },
    { ko: "아래 표에서 영역 ID와 상대 계정의 이름을 견주어 보세요.", en: "Compare zone IDs and the partner's names in the table below." },
    { ko: "내 영역의 ID와 같은 줄에 있는 상대의 이름을 고르세요.", en: "Choose the partner's name from the row of your own zone." },
  ],
  solution: {
    run: paired({ partnerZone: "e" }),
    explain: {
      ko: "영역 이름은 계정마다 다를 수 있지만 ID는 누구에게나 같은 곳입니다. 내 a의 ID를 상대는 다른 글자로 부릅니다. 계정 사이에서는 늘 ID로 말하세요.",
      en: "Names may differ by account; an ID is the same place for everyone. What you call “a” the partner calls by another letter. Between accounts, speak of IDs.",
    },
  },
  alternatives: [paired({ primary: "b" }), paired({ primary: "c", partnerZone: "f" }), paired({ primary: "f", partnerZone: "c" })],
  nearMisses: [
    { run: paired({}), fails: ["same"], why: { ko: "둘 다 a이지만 ID가 다릅니다.", en: "Both say “a”, but the IDs differ." } },
    { run: paired({ primary: "b", partnerZone: "b" }), fails: ["same"], why: { ko: "둘 다 b여도 다른 곳입니다.", en: "Both say “b” and mean different places." } },
    { run: paired({ primary: "c", partnerZone: "c" }), fails: ["same"], why: { ko: "같은 글자는 아무것도 보장하지 않습니다.", en: "The same letter promises nothing." } },
  ],
};

export const challenges: readonly PlaceChallenge[] = [anyZone, nearUsers, regionDrill, twoAccounts];
