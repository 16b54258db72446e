import { loadBalancingSettings as settings } from "@/content/facts/load-balancing-settings";
import { afterCheck, failsOpen, healths, isChecked, type CheckResult, type HealthRules, type TargetHealth } from "@/engine/aws/target-health";
import type { Model, SimEvent } from "@/engine/sim/model";
import { fraction, pick } from "@/engine/sim/random";
import { nextArrival } from "./chance";
import { latencySteps, quantileUs } from "./latency";
import { note, type Remark } from "./log";
import {
  assumed, causes, checkOf, crossZoneOf, longestMs, mostTargets, recentLength, reportUs, secondUs, seriesLength, timeoutOf, zoneNames,
  type Draft, type LoadBalancingAction, type LoadBalancingFactId, type LoadBalancingParams, type LoadBalancingState, type Target,
} from "./state";
import { arrive, basicRate, cutAll, finish, refuses, stall, stretch, turnUs, usesCookies, usesSlowStart } from "./traffic";

/** Plain numbers of a state. "since": since the last action. */
export type LoadBalancingReadouts = {
  readonly atMs: number;
  readonly arrivals: number;
  readonly served: number;
  readonly failed: number;
  readonly inFlight: number;
  readonly failures: Readonly<Record<(typeof causes)[number], number>>;
  readonly p50Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
  readonly sinceMs: number;
  readonly sinceArrivals: number;
  readonly sinceServed: number;
  readonly sinceFailed: number;
  readonly sinceP50Ms: number | null;
  readonly sinceP95Ms: number | null;
  readonly sinceP99Ms: number | null;
  /** Mean number of requests in flight, and mean response time of requests that reached a target, over the whole run. */
  readonly meanInFlight: number;
  readonly meanResponseMs: number;
  /** Time from the last detected failure to the end of rotation. */
  readonly detectionMs: number | null;
  readonly healthy: number;
  readonly registered: number;
};

const rulesOf = (params: LoadBalancingParams): HealthRules => ({
  healthyThreshold: params.healthyThreshold, unhealthyThreshold: params.unhealthyThreshold,
  firstPasses: settings["elb.hc.first-check"].value, tellsWhy: params.kind === "alb",
});

function put(draft: Draft, t: number, change: Partial<Target>): void {
  const targets = [...draft.targets];
  targets[t] = { ...targets[t]!, ...change };
  draft.targets = targets;
}

export const isRegistered = (target: Target): boolean => target.health.state !== "unused" || target.health.reason === "Target.NotInUse";
const isHealthy = ({ health }: Target): boolean => health.state === "healthy";
const isCandidate = ({ health }: Target): boolean => health.state === "unhealthy" || health.state === "initial" || health.state === "healthy";
const sumOf = (counts: Int32Array): number => counts.reduce((sum, count) => sum + count, 0);

/**
 * Recomputes where each node may send and what DNS answers, and logs what changed.
 * @param isStart nobody holds an older answer of DNS yet
 */
function settle(draft: Draft, because: number, isStart = false): void {
  const { targets, zoneOn, zoneDown, crossZone } = draft;
  const enabled = zones.filter((zone) => zoneOn[zone]);
  const routes: (readonly number[])[] = [];
  const open: boolean[] = [];
  const able: boolean[] = [];
  for (const zone of zones) {
    const reached = targets.flatMap((target, t) => (isCandidate(target) && (crossZone || target.zone === zone) ? [t] : []));
    const healthy = reached.filter((t) => isHealthy(targets[t]!));
    // The count is the default of both settings, and holds whatever the percentage.
    const needed = Math.max(settings["elb.fail-open.thresholds"].value, Math.ceil((reached.length * draft.params.minimumHealthyPercent) / 100));
    const isOpen = failsOpen(healthy.length, needed) && reached.length > 0;
    routes.push(isOpen ? reached : healthy);
    open.push(isOpen && zoneOn[zone] === true);
    able.push(!failsOpen(healthy.length, needed));
  }
  const before = draft.open;
  draft.routes = routes;
  draft.open = open;
  if (crossZone ? open.some(Boolean) !== before.some(Boolean) : open.some((isOpen, zone) => isOpen !== before[zone])) {
    const zones = crossZone ? "" : open.flatMap((isOpen, zone) => (isOpen ? [zoneNames[zone]!] : [])).join(" ");
    draft.routeEvent = note(draft, open.some(Boolean) ? "fail-open" : "fail-open-over", because, {
      facts: crossZone ? ["elb.fail-open"] : ["elb.fail-open", "elb.fail-open.thresholds"], values: { zones },
    });
  }
  const good = enabled.filter((zone) => able[zone] && !zoneDown[zone]);
  const answer = good.length > 0 ? good : enabled;
  if (answer.join() !== draft.dns.join()) {
    draft.dnsBefore = isStart ? answer : draft.dns;
    draft.dns = answer;
    draft.dnsUs = draft.nowUs;
    draft.routeEvent = note(draft, "dns", because, {
      facts: ["elb.fail-open.thresholds", "elb.dns.ttl"], assumed: !isStart,
      values: { zones: answer.map((zone) => zoneNames[zone]!).join(" "), ttlSeconds: isStart ? 0 : settings["elb.dns.ttl"].value },
    });
  }
}

/** Next moment at which something other than a request is due. */
function schedule(draft: Draft): void {
  let next = draft.reportUs;
  for (const target of draft.targets) {
    next = Math.min(next, target.bootUs, target.registeredUs, target.checkUs, target.resultUs, target.drainUs, target.flapUs,
      target.slowStartUs === Infinity ? Infinity : target.slowStartUs + draft.params.slowStartSeconds * secondUs);
  }
  draft.controlUs = next;
}

type Move = Remark & { readonly by: string; readonly cause: number | null };

/** Gives a target another health, with everything that follows from it. */
function become(draft: Draft, t: number, health: TargetHealth, { by, cause, facts, assumed: isAssumed, values }: Move): number {
  const old = draft.targets[t]!;
  const left = isHealthy(old) && health.state !== "healthy";
  const detectedUs = left && health.state === "unhealthy" && old.faultUs !== Infinity && old.detectedUs === null ? draft.nowUs - old.faultUs : old.detectedUs;
  const event = note(draft, "state-change", cause, {
    facts, assumed: isAssumed, values: { target: t + 1, from: old.health.state, to: health.state, reason: health.reason ?? "", by, ...values },
  });
  const checked = isChecked(health);
  put(draft, t, {
    health, event, detectedUs, checkUs: checked ? old.checkUs : Infinity, resultUs: checked ? old.resultUs : Infinity, slowStartUs: left ? Infinity : old.slowStartUs,
    registeredUs: health === healths.registering ? old.registeredUs : Infinity, drainUs: health === healths.draining ? old.drainUs : Infinity,
  });
  if (left && old.slowStartUs !== Infinity) note(draft, "slow-start-over", event, { facts: ["elb.slowstart.rules"], values: { target: t + 1, early: "yes" } });
  if (health.state === "healthy" && usesSlowStart(draft)) {
    const others = draft.targets.some((target, other) => other !== t && isHealthy(target) && target.slowStartUs === Infinity);
    if (others) {
      put(draft, t, { slowStartUs: draft.nowUs });
      draft.credit[t] = 0;
      note(draft, "slow-start", event, { facts: ["elb.slowstart.rules", "elb.kind.slowstart.min"], values: { target: t + 1, seconds: draft.params.slowStartSeconds } });
    }
  }
  settle(draft, event);
  // An NLB leaves the connections alone when this very target makes it fail open.
  if (health.state === "unhealthy" && draft.params.kind === "nlb" && !draft.routes.some((list) => list.includes(t))) lose(draft, t, cutAll(draft, t, event), event, "nlb", "elb.nlb.rst");
  return event;
}

/** Writes down that requests of a target (-1 for several) were cut off. */
function lose(draft: Draft, t: number, cut: number, event: number, why: string, fact: LoadBalancingFactId, isAssumed = false): void {
  if (cut > 0) note(draft, "lost", event, { facts: [fact], assumed: isAssumed, values: { target: t + 1, count: cut, why } });
}

/** What a check sent now will find, and after how long. */
function probe(draft: Draft, t: number): { readonly result: CheckResult; readonly afterUs: number } {
  const target = draft.targets[t]!;
  const what = checkOf(draft.params);
  const limitUs = timeoutOf(draft.params) * secondUs;
  if (refuses(draft, target)) return { result: "refused", afterUs: 0 };
  // The operating system still opens connections when the application hangs: a TCP check passes.
  if (what === "tcp") return { result: "passed", afterUs: 0 };
  if (target.fault === "hang") return { result: "timed-out", afterUs: limitUs };
  if (what === "deep") {
    const afterUs = turnUs(draft, t);
    if (afterUs === Infinity) return { result: "refused", afterUs: 0 };
    if (afterUs > limitUs) return { result: "timed-out", afterUs: limitUs };
    return { result: "passed", afterUs };
  }
  if (target.fault === "errors" && fraction(draft.seed, "check", t * 0x1000000 + target.checks) < assumed.errorShare) return { result: "wrong-code", afterUs: 0 };
  return { result: "passed", afterUs: 0 };
}

function checked(draft: Draft, t: number, result: CheckResult): void {
  const target = draft.targets[t]!;
  const rules = rulesOf(draft.params);
  const next = afterCheck(target.health, result, rules);
  const cause = result === "passed" ? target.event : (target.faultEvent ?? target.event);
  const { state } = target.health;
  if (result === "passed" && state === "unhealthy") {
    const event = note(draft, "check-passed", target.event, {
      facts: ["elb.alb.transition.h06", "elb.hc.healthy"], values: { target: t + 1, count: next.state === "healthy" ? rules.healthyThreshold : next.passes, of: rules.healthyThreshold },
    });
    put(draft, t, { event });
    if (next.state === "healthy") {
      become(draft, t, next, { by: "check", cause: event, facts: ["elb.alb.transition.h06"] });
      return;
    }
  }
  if (result !== "passed" && state !== "unhealthy") {
    const event = note(draft, "check-failed", cause, {
      facts: ["elb.hc.unhealthy", result === "timed-out" ? "elb.hc.timeout" : result === "refused" ? "elb.target.unhealthy" : "elb.hc.matcher"],
      values: { target: t + 1, result, count: next.failures, of: rules.unhealthyThreshold },
    });
    put(draft, t, { event });
    if (next.state === "unhealthy") {
      const isNew = state === "initial";
      become(draft, t, next, {
        by: "check", cause: event, assumed: isNew, facts: [isNew ? "elb.alb.transition.h04" : "elb.alb.transition.h05", "elb.target.unhealthy"],
      });
      return;
    }
  }
  if (next.state === "healthy" && state === "initial") become(draft, t, next, { by: "check", cause: target.event, facts: ["elb.alb.transition.h03", "elb.hc.first-check"] });
  else put(draft, t, { health: next });
}

/** Ends a deregistration: an ALB cuts what is still in flight, NLB and GWLB leave connections alone. */
function leave(draft: Draft, t: number): void {
  const cut = draft.params.kind === "alb" ? cutAll(draft, t, draft.targets[t]!.event) : 0;
  const event = become(draft, t, healths.notRegistered, {
    by: "drained", cause: draft.targets[t]!.event, facts: ["elb.alb.transition.h08", "elb.kind.drain"], values: { cut },
  });
  lose(draft, t, cut, event, "drained", "elb.kind.drain");
}

/** One thing of one target that is due now; false if nothing is. */
function perform(draft: Draft, t: number): boolean {
  const target = draft.targets[t]!;
  const { nowUs, params } = draft;
  if (target.bootUs <= nowUs) {
    const event = note(draft, "booted", target.event, { facts: ["elb.target.initial"], assumed: true, values: { target: t + 1 } });
    put(draft, t, { bootUs: Infinity, event });
  } else if (target.flapUs <= nowUs) {
    const down = !target.down;
    const event = note(draft, "flap", target.faultEvent ?? target.event, { facts: ["elb.no-repair"], assumed: true, values: { target: t + 1, down: down ? "yes" : "no" } });
    put(draft, t, { down, flapUs: nowUs + (down ? assumed.flapDownUs : assumed.flapUpUs), event });
    if (down) cutAll(draft, t, event);
  } else if (target.registeredUs <= nowUs) {
    become(draft, t, healths.checking, { by: "registered", cause: target.event, facts: ["elb.alb.transition.h02"], assumed: true });
    put(draft, t, { checkUs: nowUs });
  } else if (target.resultUs <= nowUs) {
    const { result } = target;
    put(draft, t, { resultUs: Infinity, result: null });
    if (result !== null) checked(draft, t, result);
  } else if (target.checkUs <= nowUs) {
    const { result, afterUs } = probe(draft, t);
    put(draft, t, { checks: target.checks + 1, checkUs: nowUs + params.intervalSeconds * secondUs, ...(afterUs > 0 ? { result, resultUs: nowUs + afterUs } : {}) });
    if (afterUs === 0) checked(draft, t, result);
  } else if (target.drainUs <= nowUs) leave(draft, t);
  else if (target.slowStartUs !== Infinity && target.slowStartUs + params.slowStartSeconds * secondUs <= nowUs) {
    put(draft, t, { slowStartUs: Infinity });
    note(draft, "slow-start-over", target.event, { facts: ["elb.slowstart.rules"], values: { target: t + 1, early: "no" } });
  } else return false;
  return true;
}

/** The metrics of the minute that ends now; nothing is reported if no request came. */
function report(draft: Draft): void {
  const { arrivals, failures, latency, report: last } = draft;
  draft.reportUs += reportUs;
  if (arrivals === last.arrivals) return;
  note(draft, "metrics", 0, {
    facts: ["elb.metrics.interval"],
    values: {
      arrived: arrivals - last.arrivals, failed: sumOf(failures) - sumOf(last.failures), p99Ms: Math.round((quantileUs(latency, last.latency, 0.99) ?? 0) / 1000),
      healthy: draft.targets.filter(isHealthy).length,
    },
  });
  draft.report = { arrivals, failures: failures.slice(), latency: latency.slice() };
}

function control(draft: Draft): void {
  for (let t = 0; t < draft.targets.length; t += 1) while (perform(draft, t));
  if (draft.reportUs <= draft.nowUs) report(draft);
  schedule(draft);
}

/** A private copy with arrays of its own. */
function copyOf(state: LoadBalancingState): Draft {
  const own = Object.entries(state).flatMap(([key, value]) => (ArrayBuffer.isView(value) ? [[key, (value as Int32Array).slice()]] : []));
  return { ...state, ...Object.fromEntries(own) as Partial<LoadBalancingState>, log: state.log as SimEvent[], ownsLog: false };
}

function settled(draft: Draft): LoadBalancingState {
  const { ownsLog: _, ...state } = draft;
  return state;
}

/**
 * Runs everything due up to and including `toUs`. At one moment health comes first, then answers in the order of targets, then an arrival.
 * @param lines stops at the moment at which the log gets longer than this
 */
function run(draft: Draft, toUs: number, lines = Infinity): void {
  const { doneUs } = draft;
  while (draft.log.length <= lines) {
    let atUs = draft.controlUs;
    let what = -1;
    const { length } = draft.targets;
    for (let t = 0; t < length; t += 1) {
      const done = doneUs[t]!;
      if (done < atUs) {
        atUs = done;
        what = t;
      }
    }
    if (draft.arrivalUs < atUs) {
      atUs = draft.arrivalUs;
      what = -2;
    }
    if (atUs > toUs) {
      draft.nowUs = toUs;
      return;
    }
    draft.area += draft.inFlight * (atUs - draft.areaUs);
    draft.areaUs = atUs;
    draft.nowUs = atUs;
    if (what === -2) arrive(draft);
    else if (what === -1) control(draft);
    else finish(draft, what);
  }
}

/** The fact about how many zones a load balancer needs. */
const fewestZones = ({ params }: LoadBalancingState): LoadBalancingFactId => (params.kind === "alb" ? "elb.kind.min-az" : "elb.kind.min-az.nlb");

const zoneIndex = (name: string): number => zoneNames.findIndex((zone) => zone === name);

export type Reason =
  | "no-target" | "not-registered" | "registered" | "draining" | "stopped" | "faulty" | "not-faulty" | "full" | "same" | "zone-min"
  | "zone-down" | "zone-up" | "alb-only" | "cookie-only" | "no-sticky-random" | "no-slow-start" | "not-running";
/** Error codes of the API, where it is the API that refuses. */
export const errorCodes: Readonly<Partial<Record<Reason, string>>> = { stopped: "InvalidTarget" };
export type Refusal = { readonly reason: Reason; readonly facts: readonly LoadBalancingFactId[]; readonly assumed: boolean };

/** The refusal an action would meet now, or null if it would be done. */
export function refusalOf(state: LoadBalancingState, action: LoadBalancingAction): Refusal | null {
  const refuse = (reason: Reason, ...facts: LoadBalancingFactId[]): Refusal => ({ reason, facts, assumed: false });
  const ours = (reason: Reason, ...facts: LoadBalancingFactId[]): Refusal => ({ reason, facts, assumed: true });
  const target = "target" in action ? state.targets[action.target - 1] : undefined;
  if ("target" in action && !target) return ours("no-target", "elb.target.unused");
  switch (action.type) {
    case "register":
      if (!target!.running) return refuse("stopped", "elb.register.running");
      return isRegistered(target!) && target!.health.state !== "draining" ? ours("registered", "elb.alb.transition.h01") : null;
    case "deregister":
      if (target!.health.state === "draining") return ours("draining", "elb.target.draining");
      return isRegistered(target!) || target!.health.reason === "Target.InvalidState" ? null : ours("not-registered", "elb.target.unused");
    case "stop-instance":
      return target!.running ? null : ours("not-running", "elb.alb.transition.h10");
    case "launch":
      return state.targets.length < mostTargets ? null : ours("full", "elb.quota.tg");
    case "fail":
      if (!target!.running) return ours("not-running", "elb.no-repair");
      return target!.fault === null ? null : ours("faulty", "elb.no-repair");
    case "repair":
      return target!.fault === null ? ours("not-faulty", "elb.no-repair") : null;
    case "fail-zone":
      return state.zoneDown[zoneIndex(action.zone)] ? ours("zone-down", "elb.dns.ttl") : null;
    case "restore-zone":
      return state.zoneDown[zoneIndex(action.zone)] ? null : ours("zone-up", "elb.dns.ttl");
    case "set-zone": {
      if (state.zoneOn[zoneIndex(action.zone)] === action.on) return ours("same", "elb.kind.min-az");
      const fewest = state.params.kind === "alb" ? settings["elb.kind.min-az"].value : settings["elb.kind.min-az.nlb"].value;
      if (!action.on && state.zoneOn.filter(Boolean).length <= fewest) return refuse("zone-min", fewestZones(state));
      return null;
    }
    case "set-algorithm":
      if (state.params.kind !== "alb") return refuse("alb-only", "elb.kind.algorithm");
      if (state.algorithm === action.algorithm) return ours("same", "elb.kind.algorithm");
      if (action.algorithm !== "round_robin" && state.params.slowStartSeconds > 0) return refuse("no-slow-start", "elb.kind.slowstart");
      return action.algorithm === "weighted_random" && state.sticky ? refuse("no-sticky-random", "elb.sticky.algorithm") : null;
    case "set-sticky":
      if (state.params.kind !== "alb") return ours("cookie-only", "elb.kind.sticky");
      if (state.sticky === action.on) return ours("same", "elb.kind.sticky");
      return action.on && state.algorithm === "weighted_random" ? refuse("no-sticky-random", "elb.sticky.algorithm") : null;
    case "set-cross-zone":
      return state.crossZone === action.on ? ours("same", "elb.kind.crosszone") : null;
    case "set-load":
      return state.loadPercent === action.percent ? ours("same", "elb.kind.algorithm") : null;
  }
}

/** Puts a target into the group: initial, or unused while its zone is off. */
function enlist(draft: Draft, t: number, event: number): void {
  const isOn = draft.zoneOn[draft.targets[t]!.zone] === true;
  put(draft, t, { registeredUs: isOn ? draft.nowUs + assumed.registrationUs : Infinity });
  become(draft, t, isOn ? healths.registering : healths.notInUse, {
    by: "register", cause: event, facts: [isOn ? "elb.alb.transition.h01" : "elb.alb.transition.h11"], assumed: draft.targets[t]!.health.state === "draining",
  });
}

function damage(draft: Draft, t: number, event: number): void {
  put(draft, t, { faultEvent: event, faultUs: draft.nowUs, detectedUs: null });
}

const zones: readonly number[] = [0, 1, 2];

function newTarget(params: LoadBalancingParams, index: number, zone: number, version: 1 | 2): Target {
  return {
    zone, power: params.powers === "mixed" ? 2 ** (index % 3) : 1, version, running: true, health: healths.notRegistered, fault: null, down: false, faultUs: Infinity,
    bootUs: Infinity, registeredUs: Infinity, checkUs: Infinity, resultUs: Infinity, result: null, drainUs: Infinity, flapUs: Infinity,
    slowStartUs: Infinity, checks: 0, detectedUs: null, faultEvent: null, event: 0,
  };
}

function act(draft: Draft, action: LoadBalancingAction): void {
  const t = "target" in action ? action.target - 1 : -1;
  const zone = "zone" in action ? zoneIndex(action.zone) : -1;
  switch (action.type) {
    case "register":
      enlist(draft, t, note(draft, "asked", null, { facts: ["elb.alb.transition.h01"], values: { action: action.type, target: t + 1 } }));
      break;
    case "launch": {
      const event = note(draft, "asked", null, { facts: ["elb.alb.transition.h01", "elb.no-repair"], values: { action: action.type, target: draft.targets.length + 1, zone: action.zone } });
      const boots = draft.params.bootSeconds > 0 ? draft.nowUs + draft.params.bootSeconds * secondUs : Infinity;
      draft.targets = [...draft.targets, { ...newTarget(draft.params, draft.targets.length, zone, 2), bootUs: boots, event }];
      enlist(draft, draft.targets.length - 1, event);
      break;
    }
    case "deregister": {
      const event = note(draft, "asked", null, { facts: ["elb.alb.transition.h07"], values: { action: action.type, target: t + 1 } });
      const delayUs = draft.params.deregistrationDelaySeconds * secondUs;
      if (draft.targets[t]!.health.reason === "Target.InvalidState") {
        become(draft, t, healths.notRegistered, { by: "deregister", cause: event, facts: ["elb.target.unused"] });
        break;
      }
      put(draft, t, { drainUs: draft.nowUs + delayUs });
      become(draft, t, healths.draining, {
        by: "deregister", cause: event, facts: ["elb.alb.transition.h07", "elb.kind.drain"], values: { seconds: draft.params.deregistrationDelaySeconds, inFlight: draft.busy[t]! + draft.waiting[t]! },
      });
      if (delayUs === 0) leave(draft, t);
      break;
    }
    case "stop-instance": {
      const event = note(draft, "asked", null, { facts: ["elb.alb.transition.h10"], values: { action: action.type, target: t + 1 } });
      const wasRegistered = isRegistered(draft.targets[t]!);
      put(draft, t, { running: false, bootUs: Infinity, flapUs: Infinity, event });
      lose(draft, t, cutAll(draft, t, event), event, "stopped", "elb.alb.transition.h09");
      if (wasRegistered) become(draft, t, healths.invalid, { by: "stop-instance", cause: event, facts: ["elb.alb.transition.h10"] });
      break;
    }
    case "fail": {
      const event = note(draft, "fault", null, { facts: ["elb.no-repair"], assumed: true, values: { target: t + 1, fault: action.fault } });
      damage(draft, t, event);
      put(draft, t, { fault: action.fault, down: action.fault === "flap", flapUs: action.fault === "flap" ? draft.nowUs + assumed.flapDownUs : Infinity });
      if (action.fault === "crash" || action.fault === "flap") lose(draft, t, cutAll(draft, t, event), event, "crash", "elb.alb.transition.h09", true);
      else if (action.fault === "hang") stall(draft, t);
      else if (action.fault === "slow") stretch(draft, t, assumed.slowFactor);
      break;
    }
    case "repair": {
      const { fault } = draft.targets[t]!;
      const event = note(draft, "repaired", null, { facts: ["elb.no-repair"], assumed: true, values: { target: t + 1, fault: fault ?? "" } });
      if (fault === "slow") stretch(draft, t, 1 / assumed.slowFactor);
      else if (fault !== "errors") cutAll(draft, t, event);
      put(draft, t, { fault: null, down: false, flapUs: Infinity, faultUs: Infinity, faultEvent: null, event });
      break;
    }
    case "fail-zone": {
      const event = note(draft, "zone-failed", null, { facts: ["elb.dns.ttl"], assumed: true, values: { zone: action.zone } });
      draft.zoneDown = draft.zoneDown.map((isDown, index) => isDown || index === zone);
      draft.zoneEvent = draft.zoneEvent.map((old, index) => (index === zone ? event : old));
      let cut = 0;
      for (const [index, target] of draft.targets.entries()) {
        if (target.zone !== zone) continue;
        damage(draft, index, event);
        cut += cutAll(draft, index, event);
      }
      lose(draft, -1, cut, event, "zone", "elb.alb.transition.h09", true);
      settle(draft, event);
      break;
    }
    case "restore-zone": {
      const event = note(draft, "zone-restored", null, { facts: ["elb.dns.ttl"], assumed: true, values: { zone: action.zone } });
      draft.zoneDown = draft.zoneDown.map((isDown, index) => isDown && index !== zone);
      for (const [index, target] of draft.targets.entries()) if (target.zone === zone && target.fault === null) put(draft, index, { faultEvent: null, faultUs: Infinity });
      settle(draft, event);
      break;
    }
    case "set-zone": {
      const event = note(draft, "setting", null, {
        facts: ["elb.alb.transition.h11", fewestZones(draft)], values: { what: "zone", zone: action.zone, value: action.on ? "on" : "off" },
      });
      draft.zoneOn = draft.zoneOn.map((isOn, index) => (index === zone ? action.on : isOn));
      draft.zoneEvent = draft.zoneEvent.map((old, index) => (index === zone ? event : old));
      for (const [index, target] of draft.targets.entries()) {
        if (target.zone !== zone) continue;
        if (!action.on && isCandidate(target)) become(draft, index, healths.notInUse, { by: "set-zone", cause: event, facts: ["elb.alb.transition.h11"] });
        else if (action.on && target.health.reason === "Target.NotInUse") enlist(draft, index, event);
      }
      settle(draft, event);
      break;
    }
    case "set-algorithm":
      draft.routeEvent = note(draft, "setting", null, { facts: ["elb.kind.algorithm"], values: { what: "algorithm", value: action.algorithm } });
      draft.algorithm = action.algorithm;
      break;
    case "set-cross-zone":
      draft.routeEvent = note(draft, "setting", null, { facts: ["elb.kind.crosszone"], values: { what: "cross-zone", value: action.on ? "on" : "off" } });
      draft.crossZone = action.on;
      settle(draft, draft.routeEvent);
      break;
    case "set-sticky":
      draft.routeEvent = note(draft, "setting", null, { facts: ["elb.kind.sticky", "elb.sticky.algorithm"], values: { what: "sticky", value: action.on ? "on" : "off" } });
      draft.sticky = action.on;
      draft.bound.fill(-1);
      break;
    case "set-load":
      note(draft, "load", null, { facts: ["elb.kind.algorithm"], assumed: true, values: { percent: action.percent } });
      draft.loadPercent = action.percent;
      draft.arrivalUs = nextArrival(draft.seed, draft.arrivals, draft.nowUs, basicRate(draft), draft.params.arrivals);
      break;
  }
}

/** Settings that may have no effect in this combination: whether it is so, which, the fact that says so, and whether we assume it. */
function idleSettings(state: LoadBalancingState): readonly (readonly [isIdle: boolean, what: string, fact: LoadBalancingFactId, assumed: boolean])[] {
  const { params } = state;
  return [
    [params.sticky && !usesCookies(state), "sticky", params.kind === "alb" ? "elb.sticky.algorithm" : "elb.kind.sticky", false],
    [params.slowStartSeconds > 0 && !usesSlowStart(state), "slow-start", "elb.kind.slowstart", false],
    [params.kind !== "alb" && params.algorithm !== "round_robin", "algorithm", "elb.kind.algorithm", false],
    [params.timeoutSeconds >= params.intervalSeconds, "timeout", "elb.hc.timeout", true],
    [state.targets.length === 0, "no-targets", "elb.target.unused", true],
    [params.requestsPerSecond === 0, "no-load", "elb.kind.algorithm", true],
  ];
}

function init(params: LoadBalancingParams, seed: number): LoadBalancingState {
  const homes = [params.targetsA, params.targetsB, params.targetsC].flatMap((count, zone) => Array.from({ length: count }, () => zone));
  const { workers, queueLimit } = params;
  const counts = (): Int32Array => new Int32Array(mostTargets);
  const latency = new Int32Array(latencySteps);
  const failures = new Int32Array(causes.length);
  const intervalUs = params.intervalSeconds * secondUs;
  const draft: Draft = {
    params, seed, nowUs: 0, algorithm: params.algorithm, crossZone: crossZoneOf(params), sticky: params.sticky, loadPercent: 100,
    zoneOn: [true, true, true], zoneDown: [false, false, false], zoneEvent: [0, 0, 0],
    targets: homes.map((zone, index) => ({
      ...newTarget(params, index, zone, 1), health: healths.healthy, checkUs: 1 + (pick(seed, "phase", index) % intervalUs),
    })),
    routes: [[], [], []], open: [false, false, false], dns: zones, dnsBefore: zones, dnsUs: 0, routeEvent: 0, controlUs: Infinity, arrivalUs: Infinity,
    arrivals: 0, served: 0, inFlight: 0, waited: 0, area: 0, areaUs: 0, responseUs: 0, failures, latency,
    routed: counts(), servedBy: counts(), failedBy: counts(), busy: counts(), waiting: counts(), head: counts(),
    workedUs: new Float64Array(mostTargets), doneUs: new Float64Array(mostTargets).fill(Infinity),
    slotArrival: new Float64Array(mostTargets * workers).fill(Infinity), slotStart: new Float64Array(mostTargets * workers),
    slotDone: new Float64Array(mostTargets * workers).fill(Infinity),
    queueArrival: new Float64Array(mostTargets * queueLimit), queueWork: new Float64Array(mostTargets * queueLimit),
    turn: new Int32Array(3).fill(-1), credit: counts(), bound: new Int8Array(params.clients).fill(-1), boundUntil: new Float64Array(params.clients),
    series: new Int32Array(2 * seriesLength), stretch: 0, reportUs, report: { arrivals: 0, failures: failures.slice(), latency: latency.slice() }, recent: new Float64Array(recentLength * 4).fill(-1),
    mark: { atMs: 0, arrivals: 0, served: 0, failures: failures.slice(), latency: latency.slice(), routed: counts() }, log: [], isLogFull: false, ownsLog: true,
  };
  note(draft, "start", null, {
    facts: ["elb.kind.algorithm", "elb.kind.crosszone", "elb.kind.layer"],
    values: { kind: params.kind, algorithm: params.algorithm, crossZone: draft.crossZone ? "on" : "off", targets: homes.length },
  });
  for (const [isIdle, what, fact, isAssumed] of idleSettings(draft)) if (isIdle) note(draft, "idle-setting", 0, { facts: [fact], assumed: isAssumed, values: { what } });
  settle(draft, 0, true);
  draft.arrivalUs = nextArrival(seed, 0, 0, basicRate(draft), params.arrivals);
  schedule(draft);
  return settled(draft);
}

/** When the log gets its next line: health changes, and requests that are written down. At least once a minute while requests come. */
function nextEventMs(state: LoadBalancingState): number | null {
  if (state.isLogFull) return null;
  const draft = copyOf(state);
  run(draft, longestMs * 1000, state.log.length);
  return draft.log.length > state.log.length ? Math.ceil(draft.nowUs / 1000) : null;
}

const ms = (us: number | null): number | null => (us === null ? null : Math.round(us / 100) / 10);

export const model: Model<LoadBalancingParams, LoadBalancingAction, LoadBalancingState, LoadBalancingReadouts> = {
  init,

  act(state, action) {
    const draft = copyOf(state);
    const refusal = refusalOf(state, action);
    if (refusal !== null) {
      note(draft, "refused", null, { facts: refusal.facts, assumed: refusal.assumed, values: { action: action.type, reason: refusal.reason, code: errorCodes[refusal.reason] ?? "" } });
      return settled(draft);
    }
    draft.mark = {
      atMs: Math.floor(state.nowUs / 1000), arrivals: state.arrivals, served: state.served, failures: state.failures, latency: state.latency, routed: state.routed,
    };
    act(draft, action);
    schedule(draft);
    return settled(draft);
  },

  advance(state, toMs) {
    const toUs = toMs * 1000;
    if (toUs < state.nowUs) return state;
    let next = Math.min(state.controlUs, state.arrivalUs);
    for (const done of state.doneUs) if (done < next) next = done;
    if (next > toUs) return toUs > state.nowUs ? { ...state, nowUs: toUs } : state;
    const draft = copyOf(state);
    run(draft, toUs);
    return settled(draft);
  },

  nextEventMs,

  observe(state) {
    const { mark, failures, latency } = state;
    const failed = sumOf(failures);
    const reached = state.served + failures[causes.indexOf("timed-out")]! + failures[causes.indexOf("error")]! + failures[causes.indexOf("cut")]!;
    const area = state.area + state.inFlight * (state.nowUs - state.areaUs);
    const detected = state.targets.filter((target) => target.detectedUs !== null);
    const last = detected.reduce<Target | null>((best, target) => (best === null || target.faultUs + target.detectedUs! > best.faultUs + best.detectedUs! ? target : best), null);
    const quantile = (q: number, before: Int32Array | null): number | null => ms(quantileUs(latency, before, q));
    return {
      atMs: Math.floor(state.nowUs / 1000), arrivals: state.arrivals, served: state.served, failed, inFlight: state.inFlight,
      failures: Object.fromEntries(causes.map((cause, index) => [cause, failures[index]!])) as LoadBalancingReadouts["failures"],
      p50Ms: quantile(0.5, null), p95Ms: quantile(0.95, null), p99Ms: quantile(0.99, null),
      sinceMs: Math.floor(state.nowUs / 1000) - mark.atMs, sinceArrivals: state.arrivals - mark.arrivals, sinceServed: state.served - mark.served,
      sinceFailed: failed - sumOf(mark.failures),
      sinceP50Ms: quantile(0.5, mark.latency), sinceP95Ms: quantile(0.95, mark.latency), sinceP99Ms: quantile(0.99, mark.latency),
      meanInFlight: state.nowUs === 0 ? 0 : area / state.nowUs, meanResponseMs: reached === 0 ? 0 : state.responseUs / reached / 1000,
      detectionMs: ms(last?.detectedUs ?? null),
      healthy: state.targets.filter(isHealthy).length, registered: state.targets.filter(isRegistered).length,
    };
  },

  events: (state) => state.log,
};

/** What must hold in every state; a list of what does not. */
export function broken(state: LoadBalancingState): readonly string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const { params, nowUs, targets } = state;
  const failed = sumOf(state.failures);
  expect(state.arrivals === state.served + failed + state.inFlight, `${state.arrivals} arrivals, ${state.served} served, ${failed} failed, ${state.inFlight} in flight`);
  const held = targets.reduce((sum, _, t) => sum + state.busy[t]! + state.waiting[t]!, 0);
  expect(held === state.inFlight, `targets hold ${held}, in flight ${state.inFlight}`);
  expect(sumOf(state.latency) === state.served, "the histogram does not hold all served requests");
  expect(sumOf(state.servedBy) === state.served, "targets served another number of requests");
  for (const [t, target] of targets.entries()) {
    const slots = [...state.slotArrival.subarray(t * params.workers, (t + 1) * params.workers)];
    expect(slots.filter((at) => at !== Infinity).length === state.busy[t], `web-${t + 1} has ${state.busy[t]} busy workers`);
    expect(state.waiting[t]! <= params.queueLimit, `queue of web-${t + 1} holds ${state.waiting[t]}`);
    expect(state.waiting[t] === 0 || state.busy[t] === params.workers, `web-${t + 1} lets requests wait beside a free worker`);
    expect(state.routed[t]! === state.servedBy[t]! + state.failedBy[t]! + state.busy[t]! + state.waiting[t]!, `requests of web-${t + 1} do not add up`);
    expect((state.doneUs[t] === Infinity) === (state.busy[t] === 0), `web-${t + 1} would never end a request`);
    expect(!refuses(state, target) || state.inFlight === 0 || state.busy[t] === 0, `web-${t + 1} works though it refuses`);
    expect(target.health.state !== "healthy" || target.health.reason === null, `web-${t + 1} is healthy for a reason`);
    expect(target.health.state !== "draining" || target.drainUs > nowUs, `web-${t + 1} drains for ever`);
    expect(target.health.reason !== "Target.NotRegistered" || params.kind !== "alb" || state.busy[t] === 0, `web-${t + 1} works though it is not registered`);
    for (const atUs of [target.bootUs, target.registeredUs, target.checkUs, target.resultUs, target.drainUs, target.flapUs]) expect(atUs > nowUs, `something of web-${t + 1} is overdue`);
  }
  for (const [zone, list] of state.routes.entries()) {
    const healths = new Set(list.map((t) => targets[t]!.health.state));
    expect(!healths.has("draining") && !healths.has("unused"), `node ${zone} routes to a target that is leaving`);
    expect(state.open[zone] === true || !state.zoneOn[zone] || [...healths].every((health) => health === "healthy"), `node ${zone} routes to a target that is not healthy`);
  }
  let lastMs = 0;
  for (const [index, event] of state.log.entries()) {
    expect(event.id === index && (event.cause === null || (event.cause >= 0 && event.cause < index)), `event ${index} has no place or cause`);
    expect(event.facts.length > 0 || event.kind === "log-full", `event ${index} (${event.kind}) names no fact`);
    expect(event.atMs >= lastMs && event.atMs * 1000 < nowUs + 1000, `event ${index} is out of time`);
    lastMs = event.atMs;
  }
  return faults;
}
