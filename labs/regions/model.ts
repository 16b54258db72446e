import type { Model, SimEvent } from "@/engine/sim/model";
import { pick } from "@/engine/sim/random";
import { answers, databaseCenter, databaseWorks, flowOf, latencies, monthly, permilleOf, standingServers, survives, works, type Flow } from "./flow";
import { regionOf, zoneId, zoneLetters, zoneOrder } from "./places";
import { refusalOf } from "./refusals";
import {
  assumed, canMove, hasReplica, historyFields, minuteMs, mostRows, neededInstances, rowsDropped, second, strategyOf, zoneIndex, zonesOf,
  type Instance, type LabFact, type PlaceAction, type PlaceParams, type PlaceReadouts, type PlaceState, type Timer,
} from "./state";

type Draft = { -readonly [K in keyof PlaceState]: PlaceState[K] };

/** Moves the clock to a moment at which nothing changed on the way, and counts what was asked and answered. */
function pass(draft: Draft, toMs: number, flow: Flow): void {
  const spanMs = toMs - draft.nowMs;
  if (spanMs <= 0) return;
  const isOut = draft.outage !== null;
  const { totals } = draft;
  draft.totals = {
    ...totals,
    requests: totals.requests + flow.offered * spanMs, served: totals.served + flow.served * spanMs, writes: totals.writes + flow.writes * spanMs,
    outageMs: totals.outageMs + (isOut ? spanMs : 0),
    longestOutageMs: draft.outage ? Math.max(totals.longestOutageMs, toMs - draft.outage.sinceMs) : totals.longestOutageMs,
  };
  draft.nowMs = toMs;
}

/** Writes an event and returns its id. The log is bounded by the number of actions: each sets only a few things going. */
function note(draft: Draft, kind: string, cause: number | null, facts: readonly LabFact[], values: SimEvent["values"] = {}, isAssumed = false): number {
  const id = draft.log.length;
  draft.log = [...draft.log, { id, atMs: draft.nowMs, kind, cause, facts, assumed: isAssumed, values }];
  return id;
}

/** Timers stay in the order of their moments; of two at the same moment, the one set first comes first. */
function setTimer(draft: Draft, kind: Timer["kind"], afterMs: number, cause: number): void {
  const atMs = draft.nowMs + afterMs;
  const place = draft.timers.findIndex((timer) => timer.atMs > atMs);
  const at = place < 0 ? draft.timers.length : place;
  draft.timers = [...draft.timers.slice(0, at), { atMs, kind, cause }, ...draft.timers.slice(at)];
}

/** What follows from a change at once: shortage, outage, recovery, and a row of the history. */
function settle(draft: Draft, cause: number): void {
  const flow = flowOf(draft);
  const permille = permilleOf(flow);
  const isOverloaded = flow.homeCapacity > 0 && flow.homeOffered > flow.homeCapacity;
  if (isOverloaded && !draft.isOverloaded) {
    note(draft, "overload", cause, [], { offered: Math.round(flow.homeOffered / 1000), capacity: Math.round(flow.homeCapacity / 1000) }, true);
  }
  draft.isOverloaded = isOverloaded;
  if (permille < assumed.outagePermille && !draft.outage) {
    draft.outage = { sinceMs: draft.nowMs, event: note(draft, "outage", cause, [], { permille }, true) };
  } else if (permille >= assumed.outagePermille && draft.outage) {
    note(draft, "recovered", cause, [], { ms: draft.nowMs - draft.outage.sinceMs, permille }, true);
    draft.outage = null;
  }
  if (flow.writes > 0) draft.lastWrites = flow.writes;
  const row = [draft.nowMs, permille, draft.standby.movedPermille];
  const width = historyFields.length;
  const last = draft.history.slice(-width);
  if (last[1] === row[1] && last[2] === row[2]) return;
  const kept = last[0] === row[0] ? draft.history.slice(0, -width) : draft.history;
  draft.history = [...(kept.length >= mostRows * width ? kept.slice(rowsDropped * width) : kept), ...row];
}

// ---- what happens by itself ----

function fire(draft: Draft, { kind, cause }: Timer): void {
  switch (kind) {
    case "ready":
      return settle(draft, note(draft, "ready", cause, [], {}, true));
    case "notice":
      return notice(draft, cause);
    case "promote":
      return promote(draft, cause);
    case "region-noticed": {
      if (!draft.isRegionDead) return;
      const event = note(draft, "region-noticed", cause, [], { auto: draft.params.autoFailover ? 1 : 0 }, true);
      if (draft.params.autoFailover && canMove(draft.params) && draft.standby.phase === "home") failOver(draft, event);
      return settle(draft, event);
    }
    case "data-ready": {
      if (draft.standby.isPromoted || draft.standby.phase === "home" || draft.standby.phase === "returning") return;
      const event = takeData(draft, cause);
      if (draft.standby.phase === "starting" && draft.standby.servers > 0) leave(draft, event);
      return settle(draft, event);
    }
    case "servers-ready": {
      if (draft.standby.phase === "home" || draft.standby.phase === "returning") return;
      const servers = Math.max(draft.standby.servers, neededInstances(draft.params));
      const event = note(draft, "servers-ready", cause, ["dr.strategies"], { servers }, true);
      draft.standby = { ...draft.standby, servers };
      if (draft.standby.phase === "starting" && isDataThere(draft)) leave(draft, event);
      return settle(draft, event);
    }
    case "move":
      return moveOn(draft, cause);
  }
}

/** The load balancer learns which instances answer. */
function notice(draft: Draft, cause: number): void {
  let [out, back] = [0, 0];
  const instances = draft.instances.map((instance): Instance => {
    const isOut = instance.readyMs <= draft.nowMs && !works(draft, instance.zone, instance.center);
    if (isOut === instance.isOut) return instance;
    if (isOut) out += 1;
    else back += 1;
    return { ...instance, isOut };
  });
  if (out + back === 0) return;
  draft.instances = instances;
  settle(draft, note(draft, "notice", cause, [], { out, back }, true));
}

/** The standby in the other zone takes over. */
function promote(draft: Draft, cause: number): void {
  const { primary, standby, isUp } = draft.database;
  if (isUp || databaseWorks(draft, primary)) return;
  if (!databaseWorks(draft, standby)) {
    note(draft, "no-standby", cause, ["rds.maz.instance"]);
    return;
  }
  draft.database = { primary: standby, standby: primary, isUp: true };
  settle(draft, note(draft, "promoted", cause, ["rds.maz.instance", "rds.maz.instance.failover"], { zone: standby }));
}

const isDataThere = (draft: Draft): boolean => draft.params.database === "none" || draft.standby.isPromoted;

function failOver(draft: Draft, cause: number | null): void {
  const { params } = draft;
  const strategy = strategyOf(params);
  const fact: LabFact = strategy === "pilot" ? "dr.pilot-light" : strategy === "warm" ? "dr.warm-standby" : "dr.strategies";
  const event = note(draft, "fail-over", cause, [fact], { strategy });
  draft.standby = { ...draft.standby, phase: "starting", event };
  if (params.database !== "none") setTimer(draft, "data-ready", strategy === "backup" ? params.restoreMinutes * minuteMs : params.promoteSeconds * second, event);
  if (draft.standby.servers < neededInstances(params)) setTimer(draft, "servers-ready", params.launchSeconds * second, event);
  // Where everything runs already, nothing has to be waited for.
  if (draft.standby.servers > 0 && (strategy === "active" || isDataThere(draft))) leave(draft, event);
}

/** The second Region's copy becomes the database. What it had not received is lost if the first Region is gone. */
function takeData(draft: Draft, cause: number): number {
  const { params, totals } = draft;
  const lostSeconds = draft.isRegionDead || !draft.database.isUp ? copyAgeSeconds(draft) : 0;
  const lostWrites = Math.round((draft.lastWrites * lostSeconds) / 1000);
  const event = note(
    draft, "data-ready", cause, strategyOf(params) === "backup" ? ["dr.strategies"] : ["rds.replica.mode", "rds.replica.promote"],
    { seconds: lostSeconds, writes: lostWrites, restored: strategyOf(params) === "backup" ? 1 : 0 }, true,
  );
  draft.standby = { ...draft.standby, isPromoted: true };
  draft.totals = { ...totals, lostWrites: totals.lostWrites + lostWrites, lostSeconds };
  return event;
}

/** How much older than the lost original the second Region's copy is. */
function copyAgeSeconds(draft: Draft): number {
  const { params } = draft;
  if (hasReplica(params)) return params.lagSeconds;
  // Backups are taken at moments of their own, which the failure does not ask for.
  const everyMs = params.backupMinutes * minuteMs;
  const phaseMs = pick(draft.seed, "backup", 0) % everyMs;
  const failedMs = draft.log.findLast(({ kind, values }) => kind === "region" && values.on === 1)?.atMs ?? draft.nowMs;
  return Math.floor(((failedMs + phaseMs) % everyMs) / second);
}

/** DNS begins to name the second Region. Resolvers go on giving the old answer until its time to live has passed. */
function leave(draft: Draft, cause: number): void {
  const event = note(draft, "leave", cause, [], { ttl: draft.params.ttlSeconds }, true);
  draft.standby = { ...draft.standby, phase: "leaving", event };
  step(draft, event);
}

/** Resolvers forget in ten equal parts over the time to live. */
function step(draft: Draft, cause: number): void {
  setTimer(draft, "move", Math.floor((draft.params.ttlSeconds * second) / assumed.moveSteps), cause);
}

function moveOn(draft: Draft, cause: number): void {
  const { phase, movedPermille } = draft.standby;
  const isLeaving = phase === "leaving";
  if (!isLeaving && phase !== "returning") return;
  const by = 1000 / assumed.moveSteps;
  const moved = movedPermille + (isLeaving ? by : -by);
  draft.standby = { ...draft.standby, movedPermille: moved };
  if (isLeaving ? moved < 1000 : moved > 0) {
    step(draft, cause);
    return settle(draft, cause);
  }
  const event = note(draft, isLeaving ? "moved" : "returned", cause, [], {}, true);
  draft.standby = isLeaving
    ? { ...draft.standby, phase: "away", event }
    : { ...draft.standby, phase: "home", isPromoted: false, servers: standingServers(draft.params), event };
  settle(draft, event);
}

// ---- what the reader does ----

function perform(draft: Draft, action: PlaceAction): void {
  const { params } = draft;
  const zone = "zone" in action ? zoneLetters.indexOf(action.zone) : 0;
  const on = "on" in action && action.on ? 1 : 0;
  switch (action.type) {
    case "add-instance": {
      const event = note(draft, "add", null, [], { zone, seconds: params.launchSeconds });
      draft.instances = [...draft.instances, newInstance(draft, draft.nextId, zone, draft.nowMs + params.launchSeconds * second)];
      draft.nextId += 1;
      setTimer(draft, "ready", params.launchSeconds * second, event);
      return settle(draft, event);
    }
    case "remove-instance": {
      const last = draft.instances.findLast((instance) => instance.zone === zone);
      draft.instances = draft.instances.filter((instance) => instance !== last);
      return settle(draft, note(draft, "remove", null, [], { zone }));
    }
    case "fail-zone": {
      draft.deadZones = draft.deadZones.map((isDead, index) => (index === zone ? action.on : isDead));
      return suffer(draft, note(draft, "zone", null, ["geo.az.meaning"], { zone, on }));
    }
    case "fail-center": {
      // Nobody can choose the building, so chance does.
      const center = action.on ? pick(draft.seed, "failing-center", zone) % (draft.centers[zone] ?? 1) : -1;
      draft.deadCenters = draft.deadCenters.map((dead, index) => (index === zone ? center : dead));
      return suffer(draft, note(draft, "center", null, ["geo.az.meaning"], { zone, on, of: draft.centers[zone] ?? 1 }));
    }
    case "fail-region": {
      draft.isRegionDead = action.on;
      const event = note(draft, "region", null, [], { on });
      if (action.on) setTimer(draft, "region-noticed", params.detectSeconds * second, event);
      return suffer(draft, event);
    }
    case "cut-path":
      draft.cutPaths = draft.cutPaths.map((isCut, index) => (index === zone ? action.on : isCut));
      note(draft, "path", null, ["geo.az.internet"], { zone, on });
      return;
    case "cut-backbone":
      draft.isBackboneCut = action.on;
      note(draft, "backbone", null, ["net.backbone.interregion"], { on }, true);
      return;
    case "fail-over": {
      failOver(draft, null);
      return settle(draft, draft.standby.event);
    }
    case "fail-back": {
      const event = note(draft, "fail-back", null, [], { ttl: params.ttlSeconds });
      draft.standby = { ...draft.standby, phase: "returning", event };
      const { primary, standby } = draft.database;
      // Without a database nothing is up, nor can be.
      if (primary >= 0) draft.database = databaseWorks(draft, primary) ? { primary, standby, isUp: true } : { primary: standby, standby: primary, isUp: true };
      step(draft, event);
      return settle(draft, event);
    }
  }
}

/** What a failure, or its end, does to instances and databases. */
function suffer(draft: Draft, event: number): void {
  const { database, params } = draft;
  setTimer(draft, "notice", params.detectSeconds * second, event);
  if (params.database !== "none") {
    const isWorking = databaseWorks(draft, database.primary);
    if (database.isUp && !isWorking) {
      const hasStandby = databaseWorks(draft, database.standby);
      draft.database = { ...database, isUp: false };
      const down = note(draft, "database-down", event, hasStandby ? ["rds.maz.instance"] : ["geo.service.scopes"], { standby: hasStandby ? 1 : 0 });
      if (hasStandby) setTimer(draft, "promote", params.promoteSeconds * second, down);
    } else if (!database.isUp && isWorking) {
      draft.database = { ...database, isUp: true };
      note(draft, "database-back", event, ["geo.service.scopes"]);
    } else if (!database.isUp && databaseWorks(draft, database.standby)) {
      // The standby came back before the primary did.
      setTimer(draft, "promote", params.promoteSeconds * second, event);
    }
  }
  settle(draft, event);
}

const newInstance = ({ seed, centers }: Pick<PlaceState, "seed" | "centers">, id: number, zone: number, readyMs: number): Instance => ({
  id, zone, center: pick(seed, "center", id) % (centers[zone] ?? 1), readyMs, isOut: false,
});

function init(params: PlaceParams, seed: number): PlaceState {
  const zones = zonesOf(params);
  const centers = Array.from({ length: zones }, (_, zone) => assumed.fewestCenters + (pick(seed, "centers", zone) % 2));
  const spread = Math.min(params.spread, zones);
  const primary = params.database === "none" ? -1 : zoneIndex(params, params.primary);
  const none = centers.map(() => false);
  const draft: Draft = {
    params, seed, nowMs: 0, centers,
    instances: Array.from({ length: params.instances }, (_, index) => newInstance({ seed, centers }, index + 1, index % spread, 0)),
    nextId: params.instances + 1, deadZones: none, deadCenters: centers.map(() => -1), cutPaths: none, isRegionDead: false, isBackboneCut: false,
    database: { primary, standby: params.database === "multi-az" ? (primary + 1) % zones : -1, isUp: primary >= 0 },
    standby: { phase: "home", isPromoted: false, servers: standingServers(params), movedPermille: 0, event: 0 },
    lastWrites: 0, outage: null, isOverloaded: false, timers: [],
    totals: { requests: 0, served: 0, writes: 0, lostWrites: 0, lostSeconds: -1, longestOutageMs: 0, outageMs: 0 }, history: [], log: [],
  };
  settle(draft, note(draft, "start", null, ["geo.region.list"], { instances: params.instances, zones }));
  return draft;
}

function advance(state: PlaceState, toMs: number): PlaceState {
  if (toMs <= state.nowMs && (state.timers[0]?.atMs ?? Infinity) > state.nowMs) return state;
  const draft: Draft = { ...state };
  let flow = flowOf(draft);
  for (let timer = draft.timers[0]; timer && timer.atMs <= toMs; timer = draft.timers[0]) {
    pass(draft, timer.atMs, flow);
    draft.timers = draft.timers.slice(1);
    fire(draft, timer);
    flow = flowOf(draft);
  }
  pass(draft, toMs, flow);
  return draft;
}

export const model: Model<PlaceParams, PlaceAction, PlaceState, PlaceReadouts> = {
  init,
  act(state, action) {
    const draft: Draft = { ...state };
    const refusal = refusalOf(state, action);
    if (refusal) note(draft, "refused", null, refusal.facts, { action: action.type, reason: refusal.reason });
    else perform(draft, action);
    return draft;
  },
  advance,
  nextEventMs(state) {
    let ahead = state;
    while (ahead.log.length === state.log.length) {
      const next = ahead.timers[0];
      if (!next) return null;
      ahead = advance(ahead, next.atMs);
    }
    return ahead.nowMs;
  },
  observe(state) {
    const { params, totals, database } = state;
    const flow = flowOf(state);
    const bill = monthly(state);
    const region = regionOf(params.home);
    const holds = strategyOf(params) === "backup" || hasReplica(params) || state.standby.isPromoted;
    const dataRegions = params.database === "none" ? [] : [params.home, ...(holds ? [params.second] : [])];
    const mine = zoneOrder(region, params.account, 1)[database.primary < 0 ? zoneIndex(params, params.primary) : database.primary] ?? 0;
    const theirs = zoneOrder(region, params.partner, 2)[zoneIndex(params, params.partnerZone)] ?? 0;
    return {
      servedPermille: permilleOf(flow), servedTotalPermille: totals.requests > 0 ? Math.floor((totals.served * 1000) / totals.requests) : 1000,
      requests: Math.round(totals.requests / 1e6), dropped: Math.round((totals.requests - totals.served) / 1e6),
      instances: state.instances.length, healthy: state.instances.filter((instance) => answers(state, instance)).length,
      sparePercent: flow.homeOffered > 0 ? Math.floor((flow.homeCapacity * 100) / flow.homeOffered) - 100 : 100,
      lostWrites: totals.lostWrites, lostSeconds: totals.lostSeconds, longestOutageMs: totals.longestOutageMs,
      outageNowMs: state.outage ? state.nowMs - state.outage.sinceMs : 0, movedPermille: state.standby.movedPermille,
      monthlyMicroUsd: bill.microUsd, crossZoneGb: bill.crossZoneGb, crossRegionGb: bill.crossRegionGb,
      dataRegions, isResidencyBroken: params.residency && dataRegions.some((code) => code !== koreanRegion),
      survivesCenter: survives(state, "center"), survivesZone: survives(state, "zone"),
      staticMicros: latencies(state).map((group) => group.static),
      myZoneId: zoneId(params.home, mine), partnerZoneId: zoneId(params.home, theirs),
    };
  },
  events: (state) => state.log,
};

/** The only Region in Korea. */
const koreanRegion = "ap-northeast-2";

/** What must hold in every state. */
export function broken(state: PlaceState): readonly string[] {
  const wrong: string[] = [];
  const zones = zonesOf(state.params);
  const flow = flowOf(state);
  if (flow.served > flow.offered || flow.served < 0) wrong.push(`${flow.served} of ${flow.offered} served`);
  if (state.totals.served > state.totals.requests) wrong.push("served more than arrived");
  if (state.instances.some(({ zone, center }) => zone >= zones || center >= (state.centers[zone] ?? 0))) wrong.push("an instance in a place that is not there");
  const { primary, standby, isUp } = state.database;
  if (primary >= 0 && primary === standby) wrong.push("primary and standby in one zone");
  if (isUp && !databaseWorks(state, primary)) wrong.push("a database answers from a dead place");
  if (state.totals.lostWrites > 0 && !state.log.some(({ kind, values }) => kind === "data-ready" && Number(values.writes) > 0)) wrong.push("writes lost without a take-over");
  if (state.standby.movedPermille < 0 || state.standby.movedPermille > 1000) wrong.push(`${state.standby.movedPermille} thousandths moved`);
  if (state.timers.some(({ atMs }, index) => atMs < state.nowMs || atMs < (state.timers[index - 1]?.atMs ?? 0))) wrong.push("a timer is out of order");
  if (databaseCenter(state.seed, state.centers, 0) >= (state.centers[0] ?? 0)) wrong.push("a database in a data center that is not there");
  if (state.log.some(({ id, cause }, index) => id !== index || (cause !== null && cause >= id))) wrong.push("the log is out of order");
  return wrong;
}
