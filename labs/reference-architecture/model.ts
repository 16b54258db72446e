import type { FactId } from "@/content/facts";
import type { Model, SimEvent } from "@/engine/sim/model";
import { absentAtFirst, boxes, type BoxId } from "./build";
import { byStory, flowOf, kindOf, launches, lossTable, openZones, otherOf, reaches, settle, shownWorld, stands, totalCost, tripWay, tryLeg, worldOf, type LegId } from "./graph";
import { faultOf } from "./incidents";
import { loadFactor, warmMs, type InjectionId } from "./injections";
import { outageZone, refusalOf } from "./refusals";
import { dnsMs, serversMs, waitingServers } from "./second-region";
import { firstInstances, loadAt, recorded, scaleInMs, scaleOutMs, tideMs, trackedCapacity } from "./traffic";
import {
  assumed, detectMs, failoverMs, homesOf, indexOf, letterOf, spread, storyIds, sum, zonesOf,
  type Block, type DesignAction, type DesignParams, type DesignReadouts, type DesignState, type StoryId, type Timer, type TimerKind, type Zone,
} from "./state";

/** A state being worked on. Its parts are replaced, never changed, so that the states handed out stay as they are. */
type Draft = { -readonly [K in keyof DesignState]: DesignState[K] };

type Values = SimEvent["values"];

/** Writes an event into the log. What rests on no fact is assumed, unless it says otherwise. */
function note(draft: Draft, kind: string, cause: number | null, values: Values = {}, facts: readonly FactId[] = [], isAssumed = facts.length === 0): number {
  const id = draft.log.length;
  draft.log = [...draft.log, { id, atMs: draft.nowMs, kind, cause, facts, assumed: isAssumed, values }];
  return id;
}

/** Writes down an event that changes the design, with all that follows from it. */
function happen(draft: Draft, ...event: [kind: string, cause: number | null, values?: Values, facts?: readonly FactId[], isAssumed?: boolean]): void {
  react(draft, note(draft, ...event));
}

const delays: Readonly<Record<Exclude<TimerKind, "promote" | "servers">, number>> = {
  hop: assumed.hopMs, tide: tideMs, "scale-out": scaleOutMs, "scale-in": scaleInMs, detect: detectMs, replace: detectMs + assumed.launchMs, tasks: assumed.taskMs, failover: failoverMs, dns: dnsMs, warm: warmMs,
};

/** Timers that nothing but their own time ends. */
const lasting: readonly TimerKind[] = ["hop", "tide", "promote", "servers"];

const isLevel = (counts: readonly number[], open: readonly boolean[]): boolean => {
  const used = counts.filter((_, zone) => open[zone] === true);
  return used.length === 0 || Math.max(...used) - Math.min(...used) <= 1;
};

/** Which automatisms have something to do now. */
function pending(draft: Draft): Readonly<Record<Exclude<TimerKind, "hop" | "tide" | "promote" | "servers">, boolean>> {
  const world = worldOf(draft);
  const [openWeb, openTask] = [openZones(world, "web"), openZones(world, "task")];
  const fleet = (counts: readonly number[], wanted: number, open: readonly boolean[]): boolean =>
    open.some(Boolean) && (sum(counts) < wanted || !isLevel(counts, open));
  return {
    detect: stands(world, "alb") && !world.injected.has("check-path") && draft.listed.some((count, zone) => count !== draft.web[zone]),
    replace: launches(world) && fleet(draft.web, draft.wanted, openWeb),
    "scale-out": launches(world) && trackedCapacity(draft) > draft.wanted,
    "scale-in": stands(world, "asg") && trackedCapacity(draft) < draft.wanted,
    tasks: stands(world, "ecs") && fleet(draft.tasks, draft.params.tasks, openTask),
    failover: !stands(world, draft.writer) && stands(world, otherOf(draft.writer)),
    dns: draft.params.second !== "none" && !draft.absent.includes("route-53") && draft.active !== (draft.regionDown ? "second" : "first"),
    warm: world.injected.has("cache-cold"),
  };
}

const loadNow = (draft: Draft): number => loadAt(draft.params, draft.nowMs) * loadFactor(draft.injected);

/** Takes down what cannot run any more, and sets the automatisms going that have something to do; forgets those that have not. */
function react(draft: Draft, cause: number): void {
  draft.load = loadNow(draft);
  const world = worldOf(draft);
  const keep = (counts: readonly number[], fleet: "web" | "task"): readonly number[] => {
    const open = openZones(world, fleet);
    return counts.map((count, zone) => (open[zone] === true ? count : 0));
  };
  draft.web = keep(draft.web, "web");
  draft.tasks = stands(world, "ecs") ? keep(draft.tasks, "task") : draft.tasks.map(() => 0);
  draft.history = recorded(draft.history, draft.nowMs, draft.load, sum(draft.web));
  const due = pending(draft);
  const kept = draft.timers.filter((timer) => lasting.includes(timer.kind) || (due as Partial<Record<TimerKind, boolean>>)[timer.kind]);
  const fresh = (Object.keys(due) as (keyof typeof due)[]).filter((kind) => due[kind] && !kept.some((timer) => timer.kind === kind));
  draft.timers = [...kept, ...fresh.map((kind): Timer => ({ kind, cause, atMs: draft.nowMs + delays[kind] }))];
}

const blockFacts: Readonly<Partial<Record<Block["kind"], readonly FactId[]>>> = { rule: ["vpc.sg.allow-only"], role: ["iam.eval.default"], way: ["vpc.nat.zonal"] };

/** Starts the next step of the story, or tells why it cannot be taken. */
function depart(draft: Draft, cause: number | null): void {
  const { trip } = draft;
  if (trip === null) return;
  const hop = trip.hops[trip.at];
  const stop = (blocked: Block): void => {
    draft.trip = { ...trip, sinceMs: draft.nowMs, outcome: "stuck", blocked };
    const isHidden = blocked.part === draft.hidden;
    note(draft, "stuck", cause, { story: trip.story, leg: blocked.leg, part: isHidden ? "" : blocked.part, block: blocked.kind }, isHidden ? [] : blockFacts[blocked.kind]);
  };
  if (hop === undefined) {
    if (trip.blocked !== null) {
      stop(trip.blocked);
      return;
    }
    draft.trip = { ...trip, sinceMs: draft.nowMs, outcome: "arrived" };
    note(draft, "arrived", cause, { story: trip.story, steps: trip.hops.length });
    return;
  }
  // The design may have changed since the story began.
  const again = tryLeg(worldOf(draft), hop.leg as LegId, trip.zone);
  if (again.blocked !== null || !reaches(worldOf(draft), hop)) {
    stop(again.blocked ?? { leg: hop.leg, kind: kindOf(hop.to), part: hop.to });
    return;
  }
  const id = note(draft, "hop", cause, { story: trip.story, ...hop, step: trip.at + 1, steps: trip.hops.length });
  draft.timers = [...draft.timers, { kind: "hop", cause: id, atMs: draft.nowMs + assumed.hopMs }];
}

function follow(draft: Draft, story: StoryId): void {
  const { zone, ...way } = tripWay(worldOf(draft), story, draft.follows);
  draft.follows += 1;
  draft.timers = draft.timers.filter((timer) => timer.kind !== "hop");
  draft.trip = { story, zone, hops: way.hops, at: 0, sinceMs: draft.nowMs, outcome: "travelling", blocked: way.blocked };
  const id = note(draft, "follow", null, { story, missed: way.missed.map((one) => (one.part === draft.hidden ? "?" : one.part)).join(" ") }, [], false);
  depart(draft, id);
}

function nextHop(draft: Draft, cause: number | null): void {
  const { trip } = draft;
  if (trip === null) return;
  draft.timers = draft.timers.filter((timer) => timer.kind !== "hop");
  draft.trip = { ...trip, at: trip.at + 1, sinceMs: draft.nowMs };
  depart(draft, cause);
}

function failZone(draft: Draft, zone: Zone, byChance: boolean): void {
  const [web, tasks] = [draft.web[indexOf(zone)] ?? 0, draft.tasks[indexOf(zone)] ?? 0];
  draft.failedZones = [...draft.failedZones, zone];
  happen(draft, "zone-failed", null, { zone, web, tasks, chance: byChance ? 1 : 0 }, ["geo.az.meaning"]);
}

/** What a design comes to: stories that work completely, losses that would stop one, and what it costs. */
function worth(draft: Draft): readonly [works: number, singles: number, cost: number] {
  const calm = settle(shownWorld(draft));
  const singles = [...lossTable(calm).values()].filter((effects) => storyIds.some((story) => effects[story] === "stops"));
  return [storyIds.filter((story) => flowOf(calm, story).permille === 1000).length, singles.length, totalCost(calm)];
}

function addBox(draft: Draft, box: BoxId): void {
  const [works, singles, cost] = worth(draft);
  const had = openZones(worldOf(draft), "web");
  draft.absent = draft.absent.filter((part) => !boxes[box].some((one) => one === part));
  // Without a group instances are started by hand, one in each zone.
  if (draft.absent.includes("asg")) {
    const has = openZones(worldOf(draft), "web");
    draft.web = draft.web.map((count, zone) => (has[zone] === true && had[zone] === false && zone < draft.params.instances ? 1 : count));
    draft.listed = draft.web;
  }
  const [works2, singles2, cost2] = worth(draft);
  happen(draft, "added", null, { box, works, singles, cost, works2, singles2, cost2 });
}

function end(draft: Draft, injection: InjectionId, cause: number | null): void {
  draft.injected = draft.injected.filter((one) => one !== injection);
  happen(draft, "ended", cause, { injection });
}

function perform(draft: Draft, action: DesignAction): void {
  switch (action.type) {
    case "inject":
      draft.injected = [...draft.injected, action.injection];
      return happen(draft, "injected", null, { injection: action.injection });
    case "end": return end(draft, action.injection, null);
    case "follow": return follow(draft, action.story);
    case "step": return nextHop(draft, null);
    case "add": return addBox(draft, action.box);
    case "remove":
      draft.removed = [...draft.removed, action.part];
      return happen(draft, "removed", null, { part: action.part }, [], false);
    case "restore":
      draft.removed = draft.removed.filter((part) => part !== action.part);
      return happen(draft, "restored", null, { part: action.part }, [], false);
    case "look":
      draft.looks += 1;
      note(draft, "looked", null, { part: action.part, fault: action.part === draft.hidden ? 1 : 0 });
      return;
    case "certain":
      note(draft, "certain", null, { certainty: action.certainty });
      return;
    case "mend": {
      const isRight = action.part === draft.hidden;
      const isOver = isRight || draft.params.incident === "six";
      const id = note(draft, isRight ? "mended" : "named-wrongly", null, { part: action.part, was: isOver ? draft.hidden ?? "" : "" });
      if (!isRight) draft.wrong += 1;
      if (!isOver) return;
      draft.cases += 1;
      draft.hidden = faultOf(draft);
      return react(draft, id);
    }
    case "outage": {
      const zone = outageZone(draft);
      draft.outages += 1;
      return failZone(draft, zone, true);
    }
    case "fail-region":
      draft.regionDown = true;
      return happen(draft, "region-failed", null, {}, ["geo.az.meaning"], true);
    case "restore-region":
      draft.regionDown = false;
      draft.promoted = false;
      draft.web2 = waitingServers(draft.params);
      draft.timers = draft.timers.filter((timer) => timer.kind !== "promote" && timer.kind !== "servers");
      return happen(draft, "region-back", null);
    case "switch": {
      const id = note(draft, "switched", null, {}, ["rds.replica.promote", draft.params.second === "pilot-light" ? "dr.pilot-light" : "dr.warm-standby"]);
      draft.timers = [
        ...draft.timers, { kind: "promote", cause: id, atMs: draft.nowMs + assumed.promoteMs }, { kind: "servers", cause: id, atMs: draft.nowMs + serversMs(draft.params) },
      ];
      return react(draft, id);
    }
    case "fail-zone": return failZone(draft, action.zone, false);
    case "restore-zone":
      draft.failedZones = draft.failedZones.filter((zone) => zone !== action.zone);
      return happen(draft, "zone-back", null, { zone: action.zone }, ["geo.az.meaning"]);
  }
}

function fire(draft: Draft, { kind, cause }: Timer): void {
  const world = worldOf(draft);
  switch (kind) {
    case "hop": return nextHop(draft, cause);
    case "warm": return end(draft, "cache-cold", cause);
    case "tide": {
      draft.load = loadNow(draft);
      const id = note(draft, "load", cause, { load: draft.load, running: sum(draft.web) });
      draft.timers = [...draft.timers, { kind, cause: id, atMs: draft.nowMs + tideMs }];
      return react(draft, id);
    }
    case "dns":
      draft.active = draft.regionDown ? "second" : "first";
      return happen(draft, "dns-moved", cause, { to: draft.active }, ["r53.hc.interval", "r53.hc.threshold", "r53.ttl"]);
    case "promote":
      draft.promoted = true;
      draft.lostWritesMs += assumed.lagMs;
      return happen(draft, "promoted", cause, { lagSeconds: assumed.lagMs / 1000 }, ["rds.replica.mode", "rds.replica.promote"], true);
    case "servers":
      draft.web2 = draft.params.instances;
      return happen(draft, "servers-up", cause, { all: draft.web2 });
    case "scale-out":
    case "scale-in": {
      const [from, to] = [draft.wanted, trackedCapacity(draft)];
      const isMore = to > from;
      draft.wanted = to;
      const id = note(draft, isMore ? "scaled-out" : "scaled-in", cause, { from, to }, ["asg.tt.formula", "asg.tt.rounding", isMore ? "asg.tt.alarm.high" : "asg.tt.alarm.low"], true);
      // Nothing has to be found out first: launching begins at once, and what is too many leaves.
      if (isMore) draft.timers = [...draft.timers.filter((timer) => timer.kind !== "replace"), { kind: "replace", cause: id, atMs: draft.nowMs + assumed.launchMs }];
      else if (sum(draft.web) > to) {
        draft.web = spread(to, openZones(world, "web"));
        draft.listed = draft.web;
      }
      return react(draft, id);
    }
    case "detect": {
      const gone = draft.listed.reduce((count, listed, zone) => count + Math.max(0, listed - (draft.web[zone] ?? 0)), 0);
      draft.listed = draft.web;
      return happen(draft, "detected", cause, { gone, left: sum(draft.web), load: Math.ceil(draft.load / 1000) }, ["elb.hc.interval", "elb.hc.unhealthy", "elb.no-repair"]);
    }
    case "replace": {
      const before = sum(draft.web);
      draft.web = spread(draft.wanted, openZones(world, "web"));
      draft.listed = draft.web;
      return happen(draft, "replaced", cause, { launched: sum(draft.web) - before, all: sum(draft.web) }, ["asg.az.pick", "asg.az.distribution"], true);
    }
    case "tasks":
      draft.tasks = spread(draft.params.tasks, openZones(world, "task"));
      return happen(draft, "tasks-replaced", cause, { all: sum(draft.tasks) }, ["ecs.service"], true);
    case "failover": {
      draft.writer = otherOf(draft.writer);
      const zone = letterOf(draft.writer === "db-primary" ? draft.homes.primary : draft.homes.standby);
      return happen(draft, "failed-over", cause, { part: draft.writer, zone }, ["rds.maz.instance", "rds.maz.instance.failover"]);
    }
  }
}

/** Lets time pass without an event: what is lost adds up. */
function pass(draft: Draft, toMs: number): void {
  const forMs = toMs - draft.nowMs;
  if (forMs <= 0) return;
  const world = worldOf(draft);
  const missed = byStory((story) => (1000 - flowOf(world, story).permille) * forMs);
  draft.lost = byStory((story) => draft.lost[story] + missed[story]);
  draft.nowMs = toMs;
}

const soonest = (timers: readonly Timer[]): Timer | null =>
  timers.reduce<Timer | null>((first, timer) => (first === null || timer.atMs < first.atMs ? timer : first), null);

/** One service over two or three zones: what reaches what, what falls with what, and what repairs itself. */
export const model: Model<DesignParams, DesignAction, DesignState, DesignReadouts> = {
  init(params, seed) {
    const open = zonesOf(params).map(() => true);
    const wanted = firstInstances(params);
    const homes = homesOf(params, seed);
    const absent = absentAtFirst(params, homes);
    const web = params.begin === "whole" ? spread(wanted, open) : open.map((_, zone) => (zone === 0 ? 1 : 0));
    const load = loadAt(params, 0);
    const hidden = faultOf({ params, homes, cases: 0 });
    return {
      params, seed, homes, nowMs: 0, removed: [], absent, hidden, cases: 0, looks: 0, wrong: 0, failedZones: [], injected: [], regionDown: false, active: "first", web2: waitingServers(params), promoted: false, lostWritesMs: 0, load, history: recorded([], 0, load, sum(web)), wanted, web, listed: web,
      tasks: params.incident === "4" || absent.includes("ecs") ? open.map(() => 0) : spread(params.tasks, open),
      writer: "db-primary", trip: null, follows: 0, outages: 0, lost: byStory(() => 0),
      timers: params.traffic === "day" ? [{ kind: "tide", cause: 0, atMs: tideMs }] : [],
      log: params.traffic === "day" ? [{ id: 0, atMs: 0, kind: "load", cause: null, facts: [], assumed: true, values: { load, running: sum(web) } }] : [],
    };
  },

  act(state, action) {
    const draft: Draft = { ...state };
    const refusal = refusalOf(state, action);
    if (refusal === null) perform(draft, action);
    else note(draft, "refused", null, { reason: refusal });
    return draft;
  },

  advance(state, toMs) {
    if (toMs <= state.nowMs) return state;
    const draft: Draft = { ...state };
    for (let next = soonest(draft.timers); next !== null && next.atMs <= toMs; next = soonest(draft.timers)) {
      const due = next;
      pass(draft, due.atMs);
      draft.timers = draft.timers.filter((timer) => timer !== due);
      fire(draft, due);
    }
    pass(draft, toMs);
    return draft;
  },

  nextEventMs: (state) => soonest(state.timers)?.atMs ?? null,

  observe(state) {
    const world = worldOf(state);
    const losses = [...lossTable(shownWorld(state))];
    return {
      permille: byStory((story) => flowOf(world, story).permille),
      singlePoints: byStory((story) => losses.filter(([, effects]) => effects[story] === "stops").map(([loss]) => loss)),
      singleZones: losses.filter(([loss, effects]) => loss.startsWith("az-") && storyIds.some((story) => effects[story] === "stops")).map(([loss]) => loss),
      microUsdPerHour: totalCost(shownWorld(state)),
      lostMs: Math.floor(state.lost.request / 1000),
      removed: state.removed,
      failedZones: state.failedZones,
      lostWritesMs: state.lostWritesMs,
      isHiding: state.hidden !== null,
      looks: state.looks,
      wrong: state.wrong,
    };
  },

  events: (state) => state.log,
};

/** What must hold in every state; a list of what does not. */
export function broken(state: DesignState): readonly string[] {
  const world = worldOf(state);
  const { web, listed, tasks, params } = state;
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  check(state.wanted >= 1 && state.wanted <= params.instances && sum(web) <= Math.max(state.wanted, 1) && sum(tasks) <= params.tasks, "more run than are wanted");
  check(web.length === params.zones && listed.length === params.zones && tasks.length === params.zones, "a zone is not counted");
  check(openZones(world, "web").every((isOpen, zone) => isOpen || web[zone] === 0), "an instance runs where there is no place");
  check(openZones(world, "task").every((isOpen, zone) => isOpen || tasks[zone] === 0), "a task runs where there is no place");
  check(state.homes.primary !== state.homes.standby, "primary and standby share a zone");
  check(state.timers.every((timer) => timer.atMs > state.nowMs), "something was due and did not happen");
  check(new Set(state.timers.map((timer) => timer.kind)).size === state.timers.length, "an automatism runs twice");
  check(storyIds.every((story) => flowOf(world, story).permille >= 0 && flowOf(world, story).permille <= 1000), "more arrives than sets out");
  check(state.trip === null || (state.trip.outcome === "travelling") === state.timers.some((timer) => timer.kind === "hop"), "a story stands still on its way");
  check(state.params.second !== "none" || (state.active === "first" && !state.promoted && state.web2 === 0), "a Region answers that is not there");
  check(!state.promoted || state.regionDown, "two databases take writes");
  check(state.hidden === null || state.params.incident !== "none", "a fault hides that nobody set");
  check(storyIds.every((story) => state.lost[story] >= 0 && state.lost[story] <= state.nowMs * 1000), "more is lost than could set out");
  return faults;
}
