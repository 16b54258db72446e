import { healths, slowStartShare } from "@/engine/aws/target-health";
import { fraction, pick } from "@/engine/sim/random";
import { nextArrival, workOf } from "./chance";
import { stepOf } from "./latency";
import { note } from "./log";
import { assumed, causes, dnsUs, idleUsOf, recentLength, secondUs, seriesLength, seriesUs, zoneNames, type Cause, type Draft, type LoadBalancingFactId, type LoadBalancingState, type Target } from "./state";

/** How a request found its target. */
export type Way = "round-robin" | "least" | "random" | "sticky" | "flow";

const factsOfCause: Readonly<Record<Cause, LoadBalancingFactId>> = {
  refused: "elb.no-repair", "queue-full": "elb.kind.algorithm", "timed-out": "elb.kind.idle", error: "elb.hc.matcher",
  cut: "elb.target.draining", "no-target": "elb.target.unused", "node-down": "elb.dns.ttl",
};
const factOfWay = (way: Way): LoadBalancingFactId => (way === "sticky" ? "elb.sticky.algorithm" : way === "flow" ? "elb.kind.algorithm.flow" : "elb.kind.algorithm");

/** Requests per microsecond before bursts. */
export function basicRate(state: LoadBalancingState): number {
  return (state.params.requestsPerSecond * state.loadPercent) / 100 / secondUs;
}

/** Whether connections to the target fail at once. */
export function refuses(state: LoadBalancingState, target: Target): boolean {
  return !target.running || target.bootUs !== Infinity || target.fault === "crash" || (target.fault === "flap" && target.down) || state.zoneDown[target.zone] === true;
}

const powerOf = (target: Target): number => (target.fault === "slow" ? target.power / assumed.slowFactor : target.power);

/** Whether cookies bind clients to targets: an ALB's, and not together with weighted_random. */
export function usesCookies(state: LoadBalancingState): boolean {
  return state.params.kind === "alb" && state.sticky && state.algorithm !== "weighted_random";
}

/** Whether new targets start slowly: an ALB with round robin only. */
export function usesSlowStart(state: LoadBalancingState): boolean {
  return state.params.kind === "alb" && state.algorithm === "round_robin" && state.params.slowStartSeconds > 0;
}

const isPowerOfTen = (count: number): boolean => {
  let rest = count;
  while (rest >= 10 && rest % 10 === 0) rest /= 10;
  return rest === 1;
};

/** Counts an arrival (0) or a failure (1) in its stretch of time. */
function series(draft: Draft, which: 0 | 1): void {
  const stretch = Math.floor(draft.nowUs / seriesUs);
  for (let fresh = Math.max(draft.stretch + 1, stretch - seriesLength + 1); fresh <= stretch; fresh += 1) {
    const place = (fresh % seriesLength) * 2;
    draft.series[place] = 0;
    draft.series[place + 1] = 0;
  }
  draft.stretch = stretch;
  const at = (stretch % seriesLength) * 2 + which;
  draft.series[at] = draft.series[at]! + 1;
}

/** Counts a failed request. The 1st, 10th, 100th ... of each cause goes into the log. */
export function fail(draft: Draft, t: number, cause: Cause, because: number): void {
  const at = causes.indexOf(cause);
  const count = draft.failures[at]! + 1;
  draft.failures[at] = count;
  series(draft, 1);
  if (t >= 0) draft.failedBy[t] = draft.failedBy[t]! + 1;
  if (isPowerOfTen(count)) {
    note(draft, "failed", because, { facts: [factsOfCause[cause]], assumed: cause === "queue-full", values: { cause, count, target: t + 1 } });
  }
}

/** The moment at which the next request of a target ends: done, or out of time if it hangs. */
function refresh(draft: Draft, t: number): void {
  const { workers } = draft.params;
  const hangs = draft.targets[t]!.fault === "hang";
  const idleUs = idleUsOf(draft.params);
  let next = Infinity;
  for (let slot = t * workers; slot < (t + 1) * workers; slot += 1) {
    const at = hangs ? draft.slotArrival[slot]! + idleUs : draft.slotDone[slot]!;
    if (at < next) next = at;
  }
  draft.doneUs[t] = next;
}

function occupy(draft: Draft, t: number, slot: number, arrivalUs: number, work: number): void {
  const target = draft.targets[t]!;
  draft.slotArrival[slot] = arrivalUs;
  draft.slotStart[slot] = draft.nowUs;
  const done = target.fault === "hang" ? Infinity : draft.nowUs + Math.max(1, Math.round(work / powerOf(target)));
  draft.slotDone[slot] = done;
  const next = target.fault === "hang" ? arrivalUs + idleUsOf(draft.params) : done;
  if (next < draft.doneUs[t]!) draft.doneUs[t] = next;
}

/** Gives a request to a target: to a worker, into the queue, or back if that is full. */
function give(draft: Draft, t: number, work: number): boolean {
  const { workers, queueLimit } = draft.params;
  const busy = draft.busy[t]!;
  if (busy < workers) {
    let slot = t * workers;
    while (draft.slotArrival[slot] !== Infinity) slot += 1;
    draft.busy[t] = busy + 1;
    occupy(draft, t, slot, draft.nowUs, work);
    return true;
  }
  const waiting = draft.waiting[t]!;
  if (waiting >= queueLimit) return false;
  const place = t * queueLimit + ((draft.head[t]! + waiting) % queueLimit);
  draft.queueArrival[place] = draft.nowUs;
  draft.queueWork[place] = work;
  draft.waiting[t] = waiting + 1;
  draft.waited += 1;
  return true;
}

function free(draft: Draft, t: number, slot: number): void {
  const { queueLimit } = draft.params;
  draft.workedUs[t] = draft.workedUs[t]! + draft.nowUs - draft.slotStart[slot]!;
  draft.slotArrival[slot] = Infinity;
  draft.slotDone[slot] = Infinity;
  const waiting = draft.waiting[t]!;
  if (waiting === 0) {
    draft.busy[t] = draft.busy[t]! - 1;
    return;
  }
  const place = t * queueLimit + draft.head[t]!;
  draft.head[t] = (draft.head[t]! + 1) % queueLimit;
  draft.waiting[t] = waiting - 1;
  occupy(draft, t, slot, draft.queueArrival[place]!, draft.queueWork[place]!);
}

/** A request of the target ends now. */
export function finish(draft: Draft, t: number): void {
  const { workers } = draft.params;
  const target = draft.targets[t]!;
  const hangs = target.fault === "hang";
  const idleUs = idleUsOf(draft.params);
  const dueUs = draft.doneUs[t]!;
  let slot = t * workers;
  while ((hangs ? draft.slotArrival[slot]! + idleUs : draft.slotDone[slot]) !== dueUs) slot += 1;
  const responseUs = draft.nowUs - draft.slotArrival[slot]!;
  draft.inFlight -= 1;
  draft.responseUs += responseUs;
  const because = target.faultEvent ?? target.event;
  if (hangs || responseUs > idleUs) fail(draft, t, "timed-out", because);
  else if (target.fault === "errors" && fraction(draft.seed, "error", t * 0x1000000 + draft.servedBy[t]! + draft.failedBy[t]!) < assumed.errorShare) fail(draft, t, "error", because);
  else {
    draft.served += 1;
    draft.servedBy[t] = draft.servedBy[t]! + 1;
    const step = stepOf(responseUs);
    draft.latency[step] = draft.latency[step]! + 1;
  }
  free(draft, t, slot);
  refresh(draft, t);
}

/** Everything the target has in flight fails. Returns how many requests that were. */
export function cutAll(draft: Draft, t: number, because: number): number {
  const { workers, queueLimit } = draft.params;
  let cut = 0;
  const end = (arrivalUs: number): void => {
    draft.inFlight -= 1;
    draft.responseUs += draft.nowUs - arrivalUs;
    cut += 1;
    fail(draft, t, "cut", because);
  };
  for (let slot = t * workers; slot < (t + 1) * workers; slot += 1) {
    if (draft.slotArrival[slot] === Infinity) continue;
    draft.workedUs[t] = draft.workedUs[t]! + draft.nowUs - draft.slotStart[slot]!;
    end(draft.slotArrival[slot]!);
    draft.slotArrival[slot] = Infinity;
    draft.slotDone[slot] = Infinity;
  }
  for (let at = 0; at < draft.waiting[t]!; at += 1) end(draft.queueArrival[t * queueLimit + ((draft.head[t]! + at) % queueLimit)]!);
  draft.busy[t] = 0;
  draft.waiting[t] = 0;
  draft.doneUs[t] = Infinity;
  return cut;
}

/** A target stops answering: what it was working on never ends by itself. */
export function stall(draft: Draft, t: number): void {
  const { workers } = draft.params;
  for (let slot = t * workers; slot < (t + 1) * workers; slot += 1) draft.slotDone[slot] = Infinity;
  refresh(draft, t);
}

/** A target becomes slower (factor above 1) or faster: what is left of its work takes that much longer. */
export function stretch(draft: Draft, t: number, factor: number): void {
  const { workers } = draft.params;
  for (let slot = t * workers; slot < (t + 1) * workers; slot += 1) {
    if (draft.slotArrival[slot] !== Infinity) draft.slotDone[slot] = draft.nowUs + Math.max(1, Math.round((draft.slotDone[slot]! - draft.nowUs) * factor));
  }
  refresh(draft, t);
}

/** How long a check would wait for its turn at a target, in microseconds; Infinity if there is no room in the queue. */
export function turnUs(state: LoadBalancingState, t: number): number {
  const { workers, queueLimit, serviceMs } = state.params;
  const target = state.targets[t]!;
  const own = (serviceMs * 1000) / powerOf(target);
  if (state.busy[t]! < workers) return Math.round(own);
  if (state.waiting[t]! >= queueLimit) return Infinity;
  let work = 0;
  for (let at = 0; at < state.waiting[t]!; at += 1) work += state.queueWork[t * queueLimit + ((state.head[t]! + at) % queueLimit)]! / powerOf(target);
  for (let slot = t * workers; slot < (t + 1) * workers; slot += 1) work += state.slotDone[slot]! - state.nowUs;
  return Math.round(work / workers + own);
}

/** Where the node goes on in its list: behind its last choice. */
function placeOf(draft: Draft, list: readonly number[], node: number): number {
  const place = list.findIndex((t) => t > draft.turn[node]!);
  return place < 0 ? list.length : place;
}

/** The node's next target in turn. Targets in slow start are passed over until they have saved up a whole share. */
function inTurn(draft: Draft, list: readonly number[], node: number): number {
  const place = placeOf(draft, list, node);
  const slows = usesSlowStart(draft);
  for (let tries = 0; ; tries += 1) {
    const t = list[(place + tries) % list.length]!;
    const fromUs = draft.targets[t]!.slowStartUs;
    if (slows && fromUs !== Infinity && tries < 4 * list.length) {
      const saved = draft.credit[t]! + Math.floor(1024 * slowStartShare(draft.nowUs - fromUs, draft.params.slowStartSeconds * secondUs));
      draft.credit[t] = saved >= 1024 ? saved - 1024 : saved;
      if (saved < 1024) continue;
    }
    draft.turn[node] = t;
    return t;
  }
}

/** The target with the fewest requests in flight; among equals the next in turn. */
function least(draft: Draft, list: readonly number[], node: number): number {
  const place = placeOf(draft, list, node);
  let best = -1;
  let fewest = Infinity;
  for (let step = 0; step < list.length; step += 1) {
    const t = list[(place + step) % list.length]!;
    const outstanding = draft.busy[t]! + draft.waiting[t]!;
    if (outstanding < fewest) {
      fewest = outstanding;
      best = t;
    }
  }
  draft.turn[node] = best;
  return best;
}

function byAlgorithm(draft: Draft, list: readonly number[], zone: number, n: number): number {
  const node = draft.crossZone ? 0 : zone;
  switch (draft.algorithm) {
    case "round_robin":
      return inTurn(draft, list, node);
    case "least_outstanding_requests":
      return least(draft, list, node);
    case "weighted_random":
      return list[pick(draft.seed, "route", n) % list.length]!;
  }
}

const wayOf = { round_robin: "round-robin", least_outstanding_requests: "least", weighted_random: "random" } as const;

/** A client of this request: a few of them send most requests. */
function clientOf(draft: Draft, n: number): number {
  const u = fraction(draft.seed, "client", n);
  return Math.floor(u * u * draft.params.clients);
}

/** Request number `n` arrives now. */
export function arrive(draft: Draft): void {
  const n = draft.arrivals;
  const { seed, params } = draft;
  draft.arrivals = n + 1;
  series(draft, 0);

  const ageUs = draft.nowUs - draft.dnsUs;
  const holdsOld = draft.dnsBefore !== draft.dns && ageUs < dnsUs && fraction(seed, "cache", n) >= ageUs / dnsUs;
  const answer = holdsOld ? draft.dnsBefore : draft.dns;
  const zone = answer.length === 0 ? -1 : answer[answer.length === 1 ? 0 : pick(seed, "zone", n) % answer.length]!;
  let t = -1;
  let cause: Cause | null = null;
  let way: Way = wayOf[draft.algorithm];
  const list = zone < 0 ? [] : draft.routes[zone]!;
  if (zone < 0) cause = "no-target";
  else if (draft.zoneDown[zone] || !draft.zoneOn[zone]) cause = "node-down";
  else if (params.kind !== "alb") {
    way = "flow";
    const client = clientOf(draft, n);
    const kept = draft.bound[client]!;
    const health = draft.targets[kept]?.health;
    // A flow stays with a target that is deregistered, also when its delay is over.
    const keeps = draft.boundUntil[client]! > 0 && (list.includes(kept) || health === healths.draining || health === healths.notRegistered);
    if (keeps) t = kept;
    else if (list.length > 0) {
      t = list[pick(seed, "flow", n) % list.length]!;
      draft.bound[client] = t;
      draft.boundUntil[client] = assumed.flowRequests;
    }
    if (t >= 0) draft.boundUntil[client] = draft.boundUntil[client]! - 1;
  } else if (list.length > 0) {
    if (usesCookies(draft)) {
      const client = clientOf(draft, n);
      const kept = draft.bound[client]!;
      if (kept >= 0 && draft.boundUntil[client]! > draft.nowUs && list.includes(kept)) {
        t = kept;
        way = "sticky";
      } else {
        t = byAlgorithm(draft, list, zone, n);
        draft.bound[client] = t;
      }
      // Every answer carries the cookie anew.
      draft.boundUntil[client] = draft.nowUs + params.stickySeconds * secondUs;
    } else t = byAlgorithm(draft, list, zone, n);
  }
  if (t < 0) cause ??= "no-target";
  else {
    const target = draft.targets[t]!;
    draft.routed[t] = draft.routed[t]! + 1;
    if (refuses(draft, target)) cause = "refused";
    else if (give(draft, t, Math.max(1, Math.round(workOf(seed, n, params.sizes) * params.serviceMs * 1000)))) draft.inFlight += 1;
    else cause = "queue-full";
  }
  if (isPowerOfTen(n + 1) && t >= 0) {
    note(draft, "request", draft.routeEvent, {
      facts: [factOfWay(way), ...(draft.crossZone ? (["elb.kind.crosszone"] as const) : [])],
      values: { n: n + 1, zone: zoneNames[zone]!, target: t + 1, way, outstanding: draft.busy[t]! + draft.waiting[t]! },
    });
  }
  if (cause !== null) {
    const because = t >= 0 ? (draft.targets[t]!.faultEvent ?? draft.targets[t]!.event) : zone >= 0 && cause === "node-down" ? draft.zoneEvent[zone]! : draft.routeEvent;
    fail(draft, t, cause, because);
  }
  const at = (n % recentLength) * 4;
  draft.recent[at] = draft.nowUs;
  draft.recent[at + 1] = zone;
  draft.recent[at + 2] = t;
  draft.recent[at + 3] = cause === null ? -1 : causes.indexOf(cause);
  draft.arrivalUs = nextArrival(seed, n + 1, draft.nowUs, basicRate(draft), params.arrivals);
}
