import { autoScalingNumbers as numbers } from "@/content/facts/auto-scaling-numbers";
import { evaluateAlarm, type AlarmRule } from "@/engine/aws/alarm";
import { adjust, fewest, leastHealthy, proportional, shareOrOne, stepFor, withinSize } from "@/engine/aws/scaling";
import type { Model, SimEvent } from "@/engine/sim/model";
import { pick } from "@/engine/sim/random";
import { requestsIn, turnAt } from "./load";
import { refusalOf } from "./refusals";
import {
  assumed, badVersion, coarseMinutes, fineDrop, fineRows, hourMs, isActive, isAside, isEnding, isIdle, isLaunching, isPooled, isRefreshing, isServing, isSuspended, isWarming, maxMs,
  minuteMs, mostEvents, resumeMs, second, seriesFields, tickMs, tickSeconds, zoneNames, type GroupAction, type GroupParams, type GroupReadouts, type GroupState,
  type LabFact, type Life, type Member, type Policy, type Refresh, type Totals,
} from "./state";

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Draft = Omit<Mutable<GroupState>, "members" | "points" | "histogram" | "fine" | "coarse" | "hours" | "totals" | "causes" | "reaction" | "log"> & {
  members: Mutable<Member>[]; points: (number | null)[]; histogram: number[]; fine: number[]; coarse: number[]; hours: readonly number[]; totals: Mutable<Totals>; causes: Mutable<GroupState["causes"]>; reaction: Mutable<GroupState["reaction"]>; log: SimEvent[]; ownsLog: boolean;
};

function draftOf(state: GroupState): Draft {
  return {
    ...state, members: state.members.map((member) => ({ ...member })), points: state.points.slice(), histogram: state.histogram.slice(),
    fine: state.fine.slice(), coarse: state.coarse.slice(), totals: { ...state.totals }, causes: { ...state.causes }, reaction: { ...state.reaction }, log: state.log as SimEvent[], ownsLog: false,
  };
}

function settled(draft: Draft): GroupState {
  const { ownsLog: _, ...state } = draft;
  return state;
}

/** Writes an event and returns its id; when the log is full, the id of its last line. What the reader does is always written. */
function note(
  draft: Draft, kind: string, cause: number | null, facts: readonly LabFact[],
  values: SimEvent["values"] = {}, isAssumed = false,
): number {
  const id = draft.log.length;
  const isOver = cause !== null && id >= mostEvents;
  if (isOver && draft.isLogFull) return id - 1;
  if (!draft.ownsLog) {
    draft.log = draft.log.slice();
    draft.ownsLog = true;
  }
  draft.log.push(isOver
    ? { id, atMs: draft.nowMs, kind: "log-full", cause: 0, facts: [], assumed: true, values: { most: mostEvents } }
    : { id, atMs: draft.nowMs, kind, cause, facts, assumed: isAssumed, values });
  if (isOver) draft.isLogFull = true;
  return id;
}

function zoneCounts(draft: Draft): number[] {
  const counts = new Array<number>(draft.params.zones).fill(0);
  for (const member of draft.members) if (isActive(member)) counts[member.zone] = (counts[member.zone] ?? 0) + 1;
  return counts;
}

function count(members: readonly Member[], is: (member: Member) => boolean): number {
  let found = 0;
  for (const member of members) if (is(member)) found += 1;
  return found;
}

/** Whether a scaling activity or a replacement is in progress. */
const isActing = ({ members }: Draft): boolean => members.some(({ life }) => isLaunching(life) || isEnding(life));

/** Policies in force. The alarms of the first are `high` and `low` of the state, those of a step policy beside it `stepHigh` and `stepLow`. */
export const policiesOf = ({ policy }: GroupParams): readonly Policy[] => (policy === "none" ? [] : policy === "both" ? ["target", "step"] : [policy]);

/** The two alarms of a policy. */
export function alarmRules(params: GroupParams, policy: Policy): { readonly high: AlarmRule; readonly low: AlarmRule } {
  const isTarget = policy === "target";
  const { evaluationPeriods, datapointsToAlarm, treatMissingData } = params;
  const rule = (comparison: AlarmRule["comparison"], threshold: number, periods = evaluationPeriods, datapoints = datapointsToAlarm): AlarmRule =>
    ({ comparison, threshold, evaluationPeriods: periods, datapointsToAlarm: datapoints, treatMissingData: isTarget ? "missing" : treatMissingData });
  const target = params.targetPercent * 10;
  return isTarget ? {
    high: rule("GreaterThanThreshold", target, numbers["asg.tt.alarm.high"], numbers["asg.tt.alarm.high"]),
    low: rule("LessThanThreshold", (target * numbers["asg.tt.alarm.low-share"]) / 100, numbers["asg.tt.alarm.low"], numbers["asg.tt.alarm.low"]),
  } : { high: rule("GreaterThanOrEqualToThreshold", params.highPercent * 10), low: rule("LessThanOrEqualToThreshold", params.lowPercent * 10) };
}

/** Moves a member on and writes it down. */
function move(
  draft: Draft, member: Mutable<Member>, life: Life, untilMs: number, cause: number, facts: readonly LabFact[], values: SimEvent["values"] = {}, isAssumed = false,
): void {
  member.event = note(
    draft, "life", cause, facts, { ...values, instance: member.id, from: member.life, to: life }, isAssumed,
  );
  member.life = life;
  member.untilMs = untilMs;
}

function setDesired(
  draft: Draft, to: number, by: string, cause: number | null, facts: readonly LabFact[], values: SimEvent["values"] = {}, isAssumed = false,
): void {
  const from = draft.desired;
  const id = note(draft, "desired", cause, facts, { ...values, by, from, to }, isAssumed);
  draft.desired = to;
  draft.totals.changes += 1;
  if (to < from) draft.totals.scaleIns += 1;
  draft.causes.desired = id;
  draft.refused = "";
  if (to > from && by !== "manual" && draft.reaction.alarmMs >= 0 && draft.reaction.decisionMs < 0) draft.reaction.decisionMs = draft.nowMs;
}

/** Why a call of a policy changed nothing; written once for as long as it stays the same. */
function refuse(draft: Draft, reason: string, cause: number, facts: readonly LabFact[]): void {
  const key = `${reason}:${draft.desired}`;
  if (draft.refused === key) return;
  draft.refused = key;
  note(draft, "no-change", cause, facts, { reason, desired: draft.desired });
}

/** Whether Launch or Terminate is suspended, so that no policy and no schedule changes the desired capacity that way. */
function isHeld(draft: Draft, to: number, cause: number): boolean {
  const held = to !== draft.desired && isSuspended(draft, to > draft.desired ? "Launch" : "Terminate");
  if (held) refuse(draft, "suspended", cause, ["asg.processes"]);
  return held;
}

// ---- a tick ----

function tickOn(draft: Draft): void {
  draft.tick += 1;
  draft.nowMs = draft.tick * tickMs;
  if (!draft.isValid) return turnAway(draft);
  const isMinute = draft.nowMs % minuteMs === 0;
  const minute = draft.nowMs / minuteMs;
  if (isMinute && draft.fixedLoad < 0) turnLoad(draft, minute);
  runTimers(draft);
  const isQuiet = serve(draft);
  if (isMinute) {
    if (draft.params.scheduled) runSchedule(draft, minute % 1440);
    if (draft.params.predictive !== "off") predict(draft);
    if (draft.nowMs % (Number(draft.params.periodSeconds) * second) === 0) publish(draft);
    scale(draft);
    record(draft);
  }
  if (!isQuiet || isMinute || isRefreshing(draft) || draft.rebalancing >= 0) {
    checkHealth(draft);
    if (draft.refresh && isRefreshing(draft)) runRefresh(draft, draft.refresh);
    keepCapacity(draft);
    rebalance(draft);
  }
  if (draft.params.pool !== "none") keepPool(draft);
}

/** Without a group every request is lost. */
function turnAway(draft: Draft): void {
  const requests = requestsIn(draft.params, draft.seed, draft.tick, draft.fixedLoad);
  draft.last = { requests, served: 0, utilTenths: 0 };
  draft.totals.requests += requests;
}

/** The reaction to a rise of the load at a moment, not begun yet. */
const reactionFrom = (riseMs: number): Draft["reaction"] => ({ riseMs, alarmMs: -1, decisionMs: -1, serviceMs: -1 });

function turnLoad(draft: Draft, minute: number): void {
  const turn = turnAt(draft.params, draft.seed, minute);
  if (!turn || turn.from === turn.to) return;
  draft.causes.load = note(draft, "load", 0, [], { ...turn }, true);
  if (turn.to > turn.from) draft.reaction = reactionFrom(draft.nowMs);
}

function runTimers(draft: Draft): void {
  const { params, nowMs } = draft;
  let hasEnded = false;
  for (const member of draft.members) {
    if (member.untilMs < 0 || member.untilMs > nowMs) continue;
    const { event, life } = member;
    const pass = (to: Life, ...facts: readonly LabFact[]) => move(draft, member, to, nowMs + tickMs, event, facts);
    /** Into the wait of a hook whose work takes so many seconds. */
    const wait = (to: Life, work: number, ...facts: readonly LabFact[]) => move(draft, member, to, nowMs + Math.min(work, params.heartbeatSeconds) * second, event, facts);
    const hasTimedOut = params.launchHookSeconds > params.heartbeatSeconds;
    const isAbandoned = hasTimedOut && params.defaultResult === "ABANDON";
    switch (life) {
      case "Pending":
        if (params.launchHookSeconds > 0 && member.serviceMs < 0) wait("Pending:Wait", params.launchHookSeconds, "asg.transition.a02", "asg.hook.timeout");
        else intoService(draft, member);
        break;
      case "Pending:Wait":
        if (isAbandoned) end(draft, member, "hook", event, ["asg.transition.a05", "asg.hook.default-result"]);
        else pass("Pending:Proceed", hasTimedOut ? "asg.transition.a05" : "asg.transition.a03");
        break;
      case "Pending:Proceed":
        intoService(draft, member);
        break;
      case "EnteringStandby":
        move(draft, member, "Standby", -1, event, ["asg.transition.a14"]);
        break;
      case "Terminating":
        if (params.terminateHookSeconds > 0) wait("Terminating:Wait", params.terminateHookSeconds, "asg.transition.a09");
        else pass("Terminating:Proceed", "asg.transition.a13");
        break;
      case "Terminating:Wait":
        pass("Terminating:Proceed", "asg.transition.a10");
        break;
      case "Warmed:Pending": {
        // The launch hook on the way in, the terminate hook on the way back from service.
        const work = member.isReused ? params.terminateHookSeconds : params.launchHookSeconds;
        if (work > 0) wait("Warmed:Pending:Wait", work, "asg.transition.a19", "asg.transition.a22");
        else rest(draft, member);
        break;
      }
      case "Warmed:Pending:Wait":
        if (!member.isReused && isAbandoned) pass("Warmed:Terminating", "asg.transition.a23", "asg.hook.default-result");
        else pass("Warmed:Pending:Proceed", "asg.transition.a19");
        break;
      case "Warmed:Pending:Proceed":
        rest(draft, member);
        break;
      default:
        note(draft, "terminated", event, ["asg.transition.a13"], { instance: member.id });
        member.untilMs = -2;
        hasEnded = true;
    }
  }
  if (hasEnded) draft.members = draft.members.filter((member) => member.untilMs !== -2);
  if (draft.simpleBusy && !isActing(draft) && count(draft.members, isActive) === draft.desired) {
    draft.simpleBusy = false;
    draft.cooldownUntilMs = nowMs + draft.params.cooldownSeconds * second;
    note(draft, "cooldown", draft.causes.desired, ["asg.cooldown.default"], { seconds: draft.params.cooldownSeconds });
  }
}

function intoService(draft: Draft, member: Mutable<Member>): void {
  move(
    draft, member, "InService", -1, member.event, ["asg.transition.a07", "asg.warmup.effect"],
    { warmup: draft.params.warmupSeconds }, true,
  );
  member.serviceMs = draft.nowMs;
  member.warmMs = draft.nowMs + draft.params.warmupSeconds * second;
  if (draft.reaction.decisionMs >= 0 && draft.reaction.serviceMs < 0) draft.reaction.serviceMs = draft.nowMs;
}

function rest(draft: Draft, member: Mutable<Member>): void {
  const { pool } = draft.params;
  if (pool === "none") return;
  member.isReused = false;
  member.serviceMs = -1;
  member.warmMs = -1;
  move(draft, member, `Warmed:${pool}`, -1, member.event, ["asg.transition.a20", "asg.warmpool.userdata"]);
}

/** Begins the end of a member: out of the load balancer first, or back to the warm pool. */
function end(
  draft: Draft, member: Mutable<Member>, why: string, cause: number, facts: readonly LabFact[], values: SimEvent["values"] = {},
): void {
  const { params } = draft;
  const drainMs = member.life === "InService" && member.fault !== "gone" ? params.drainSeconds * second : 0;
  const untilMs = draft.nowMs + Math.max(tickMs, drainMs);
  if (why === "scale-in" && params.reuseOnScaleIn && params.pool !== "none") {
    member.isReused = true;
    move(draft, member, "Warmed:Pending", untilMs, cause, [...facts, "asg.transition.a22"], { ...values, why });
  } else move(draft, member, "Terminating", untilMs, cause, [...facts, "asg.transition.a08"], { ...values, why });
}

/** Spreads the requests of this tick. True if every instance is simply in service, so that nothing needs looking after before the next minute. */
function serve(draft: Draft): boolean {
  const { params, members, nowMs } = draft;
  const requests = requestsIn(params, draft.seed, draft.tick, draft.fixedLoad);
  const perTick = params.capacityPerSecond * tickSeconds;
  let serving = 0;
  let counted = 0;
  let countedServing = 0;
  let registered = 0;
  let billed = 0;
  for (const member of members) {
    if (member.life !== "Warmed:Stopped" && member.life !== "Warmed:Hibernated" && member.fault !== "gone") billed += 1;
    if (member.life !== "InService") continue;
    registered += 1;
    const works = isServing(draft, member);
    if (works) serving += 1;
    if (member.warmMs > nowMs || member.fault === "gone") continue;
    counted += 1;
    if (works) countedServing += 1;
  }
  const served = Math.min(requests, serving * perTick);
  const utilTenths = serving > 0 ? Math.min(1000, Math.floor((requests * 1000) / (serving * perTick))) : requests > 0 ? 1000 : 0;
  draft.last = { requests, served, utilTenths };
  // The load balancer counts requests whatever a target can do: over those that answer, over all if none does, and 0 without any. Processors
  // are busy at most all the time.
  const targets = serving || registered;
  const [share, among] = params.metric === "requests" ? [(targets && requests) * 1000, targets * perTick || 1] : [utilTenths * countedServing, counted];
  if (among > 0 && !draft.metricGap) draft.sum = { total: draft.sum.total + Math.floor(share / among), ticks: draft.sum.ticks + 1 };
  const { totals } = draft;
  totals.requests += requests;
  totals.served += served;
  totals.instanceSeconds += billed * tickSeconds;
  const perfect = Math.max(assumed.perfectLeast, Math.ceil((requests * 100) / (perTick * assumed.perfectPercent)));
  totals.perfectSeconds += perfect * tickSeconds;
  const bin = Math.floor(utilTenths / 10);
  draft.histogram[bin] = (draft.histogram[bin] ?? 0) + 1;
  if (draft.desired > 0) totals.leastHealthyPermille = Math.min(
    totals.leastHealthyPermille, Math.floor((serving * 1000) / draft.desired),
  );
  draft.hourSum += requests;
  if (nowMs % hourMs === 0) {
    draft.hours = [...draft.hours, Math.round(draft.hourSum / (hourMs / tickMs))];
    draft.hourSum = 0;
  }
  return serving === members.length && serving === draft.desired;
}

function runSchedule(draft: Draft, minuteOfDay: number): void {
  const { params } = draft;
  const isStart = minuteOfDay === params.scheduleStartMinute;
  if ((!isStart && minuteOfDay !== params.scheduleEndMinute) || isSuspended(draft, "ScheduledActions")) return;
  const maxSize = params.scheduleMax === 0 ? draft.maxSize : isStart ? params.scheduleMax : params.maxSize;
  const minSize = isStart ? Math.min(params.scheduleSize, maxSize) : params.minSize;
  // Without a policy nobody else would scale in afterwards, so the closing action sets the desired capacity too.
  const given = isStart ? params.scheduleDesired || draft.desired : params.policy === "none" ? minSize : draft.desired;
  const aim = withinSize(given, minSize, maxSize);
  if (isHeld(draft, aim, 0)) return;
  const id = note(draft, "scheduled", 0, ["asg.scheduled", "asg.size.update"], { from: draft.minSize, to: minSize, fromMax: draft.maxSize, toMax: maxSize });
  draft.minSize = minSize;
  draft.maxSize = maxSize;
  if (aim !== draft.desired) setDesired(draft, aim, "scheduled", id, ["asg.scheduled", "asg.size.update"]);
}

function predict(draft: Draft): void {
  const { params, nowMs } = draft;
  const known = draft.hours.length;
  const refreshMs = numbers["asg.predictive.refresh-hours"] * hourMs;
  if (known >= numbers["asg.predictive.min-hours"] && nowMs % refreshMs === 0) {
    // The mean of the same hour on all earlier days; a run is shorter than the 14 days looked back on.
    const loads = Array.from({ length: numbers["asg.predictive.horizon-hours"] }, (_, ahead) => {
      const same = draft.hours.filter((_load, hour) => (known + ahead - hour) % 24 === 0);
      return Math.ceil(same.reduce((sum, load) => sum + load, 0) / same.length);
    });
    const event = note(
      draft, "forecast", 0, ["asg.predictive.min-hours", "asg.predictive.horizon-hours", "asg.predictive.refresh-hours"],
      { hours: known }, true,
    );
    draft.forecast = { fromHour: known, loads, event };
  }
  if (params.predictive !== "ForecastAndScale") return;
  const floor = forecastAhead(draft);
  const most = Math.min(assumed.mostInstances, Math.ceil((floor * (100 + params.maxBufferPercent)) / 100));
  if (params.increaseMax && most > draft.maxSize) {
    note(draft, "maximum", draft.forecast.event, ["asg.predictive.breach", "asg.predictive.max-buffer"], { from: draft.maxSize, to: most, forecast: floor });
    draft.maxSize = most;
  }
  const aim = withinSize(floor, draft.minSize, draft.maxSize);
  if (aim > draft.desired && !isHeld(draft, aim, draft.forecast.event)) setDesired(
    draft, aim, "predictive", draft.forecast.event, ["asg.predictive", "asg.predictive.buffer"],
    { forecast: floor }, true,
  );
}

/** Instances the forecast asks for at a moment; 0 without a forecast. */
function forecastCapacity(state: Pick<GroupState, "forecast" | "params">, atMs: number): number {
  const load = state.forecast.loads[Math.floor(atMs / hourMs) - state.forecast.fromHour] ?? 0;
  return Math.ceil((load * 10) / (state.params.capacityPerSecond * state.params.targetPercent));
}

/** The same for the moment whose instances are launched now. */
const forecastAhead = (draft: Draft): number => forecastCapacity(draft, draft.nowMs + draft.params.predictiveBufferSeconds * second);

/** A datapoint, and the window moves on. */
function publish(draft: Draft): void {
  const { sum } = draft;
  draft.points.push(sum.ticks > 0 ? Math.floor(sum.total / sum.ticks) : null);
  draft.sum = { total: 0, ticks: 0 };
  const periods = policiesOf(draft.params).flatMap((policy) => Object.values(alarmRules(draft.params, policy)).map(({ evaluationPeriods }) => evaluationPeriods));
  if (draft.points.length > Math.max(...periods, numbers["asg.tt.alarm.high"]) + assumed.extraPoints) draft.points.shift();
}

/** The last points of the window, as many as an alarm with that many periods fetches. */
function rangeOf(points: readonly (number | null)[], periods: number): readonly (number | null)[] {
  const length = periods + assumed.extraPoints;
  const known = points.slice(-length);
  return known.length < length ? [...new Array<null>(length - known.length).fill(null), ...known] : known;
}

/** Evaluates one alarm of a policy; true if it calls the policy. */
function watch(draft: Draft, name: "high" | "low" | "stepHigh" | "stepLow", policy: Policy, rule: AlarmRule): boolean {
  const before = draft[name];
  const after = evaluateAlarm(rangeOf(draft.points, rule.evaluationPeriods), rule, before);
  if (after !== before) {
    const value = lastPoint(draft.points);
    const isTarget = policy === "target";
    const facts: LabFact[] = isTarget
      ? name === "high" ? ["asg.tt.alarm.high", "cw.alarm.m-of-n"] : ["asg.tt.alarm.low", "asg.tt.alarm.low-share", "cw.alarm.m-of-n"]
      : ["cw.alarm.m-of-n", "cw.alarm.frequency"];
    if (after === "INSUFFICIENT_DATA" || draft.points.at(-1) === null) facts.push("cw.alarm.missing", "cw.alarm.missing.range");
    draft.causes[name] = note(draft, "alarm", value === null ? draft.causes.metric : draft.causes.load, facts, {
      alarm: name, from: before, to: after, value: value ?? -1, threshold: rule.threshold, n: rule.evaluationPeriods,
      m: Math.min(rule.datapointsToAlarm, rule.evaluationPeriods),
    }, isTarget);
    draft[name] = after;
    if (name.endsWith("igh") && after === "ALARM" && draft.reaction.riseMs >= 0 && draft.reaction.alarmMs < 0) draft.reaction.alarmMs = draft.nowMs;
  }
  return after === "ALARM";
}

/** What a policy wants: a capacity, and how it was found; or a reason why it leaves the group alone. */
type Wish = { readonly policy: Policy; readonly to: number; readonly cause: number; readonly facts: readonly LabFact[] } & (
  | { readonly reason: string }
  | { readonly reason?: undefined; readonly metric: number; readonly aim: number; readonly counted: number; readonly wanted: number });

function scale(draft: Draft): void {
  const wishes = policiesOf(draft.params).flatMap((policy, index) => {
    const { high, low } = alarmRules(draft.params, policy);
    const [out, back] = index === 0 ? (["high", "low"] as const) : (["stepHigh", "stepLow"] as const);
    const isHigh = watch(draft, out, policy, high);
    const isLow = watch(draft, back, policy, low);
    return isHigh || isLow ? [wishOf(draft, policy, isHigh, (isHigh ? high : low).threshold, draft.causes[isHigh ? out : back])] : [];
  });
  const first = wishes[0];
  if (first && !isSuspended(draft, "AlarmNotification")) decide(draft, wishes.reduce((best, wish) => (wish.to > best.to ? wish : best), first));
}

export function lastPoint(points: readonly (number | null)[]): number | null {
  for (let at = points.length - 1; at >= 0; at -= 1) {
    const value = points[at];
    if (value !== null && value !== undefined) return value;
  }
  return null;
}

/** Instances whose metric counts: in service and warmed up. */
const countedMembers = (draft: Draft): number => count(
  draft.members, (member) => member.life === "InService" && member.warmMs <= draft.nowMs,
);

/** What a policy wants that is called by its alarm for scaling out, or by the one for scaling in; `aim` is the alarm's threshold. */
function wishOf(draft: Draft, policy: Policy, isOut: boolean, aim: number, cause: number): Wish {
  const { params, desired, members, minSize, maxSize } = draft;
  const isTarget = policy === "target";
  const isExact = params.adjustmentType === "ExactCapacity" && !isTarget;
  const metric = lastPoint(draft.points) ?? 0;
  const counted = countedMembers(draft);
  const far = params.stepBound * 10;
  const stay = (reason: string, ...facts: readonly LabFact[]): Wish => ({ policy, to: desired, cause, facts, reason });
  let floor = desired;
  let amount = params.stepSmall;
  if (!isOut) {
    // It stands back for any other policy.
    if (params.disableScaleIn && isTarget) return { ...stay("only-out", "asg.tt.disable-scale-in"), to: -1 };
    if (desired <= minSize) return stay("at-min", "asg.size.range");
    floor = Math.max(minSize, params.predictive === "ForecastAndScale" ? Math.min(forecastAhead(draft), maxSize) : 0);
    if (desired <= floor) return stay("forecast", "asg.predictive", "asg.tt.multi");
    amount = policy === "step" && params.stepInLarge > 0 && metric - aim <= -far ? params.stepInLarge : params.stepIn;
    if (!isExact) amount = -amount;
  }
  let current = counted;
  let leaving = 0;
  let facts: LabFact[] = isTarget ? ["asg.tt.formula", "asg.tt.rounding"] : ["asg.step.adjust", "asg.alarm.repeat"];
  if (policy === "simple") {
    const reason = draft.simpleBusy || isActing(draft) ? "activity" : draft.nowMs < draft.cooldownUntilMs ? "cooldown" : "";
    if (reason) return stay(reason, "asg.cooldown.default");
    current = desired;
    facts = ["asg.step.adjust", "asg.cooldown.default"];
  } else if (isOut) {
    if (!isTarget) {
      amount = stepFor(metric - aim, [{ lower: 0, upper: far, amount }, { lower: far, upper: null, amount: params.stepLarge }])?.amount ?? 0;
      facts = ["asg.step.bounds", "asg.step.adjust"];
    }
    facts.push("asg.warmup.effect");
  } else {
    if (members.some((member) => isLaunching(member.life) || isWarming(member, draft.nowMs)) || counted < desired) return stay("warming", "asg.warmup.effect");
    // Those that are terminating still count, so that one low stretch does not take more than it asks for.
    leaving = count(members, ({ life }) => isEnding(life));
    current += leaving;
  }
  const wanted = isTarget ? proportional(current, metric, params.targetPercent * 10) : adjust(current, params.adjustmentType, amount, params.minMagnitude);
  if (leaving > 0 && !isExact && wanted >= desired) return stay("leaving", "asg.scale-in.terminating");
  const to = isOut ? Math.max(floor, withinSize(wanted, minSize, maxSize)) : Math.min(desired, Math.max(floor, wanted));
  if (to !== desired) return { policy, to, cause, facts, metric, aim, counted, wanted };
  return !isOut ? stay("would-oscillate", "asg.tt.rounding") : desired >= maxSize ? stay("at-max", "asg.size.range") : stay("enough-coming", "asg.warmup.effect");
}

/** Does what the policy with the largest capacity wants. */
function decide(draft: Draft, wish: Wish): void {
  const { policy, to, cause, facts } = wish;
  if (wish.reason !== undefined) return refuse(draft, wish.reason, cause, facts);
  const { metric, aim, counted, wanted } = wish;
  const isTarget = policy === "target";
  const values = { metric, aim, counted, wanted, exact: isTarget ? Math.floor((counted * metric * 10) / draft.params.targetPercent) : -1 };
  const from = draft.desired;
  if (isHeld(draft, to, cause)) return;
  setDesired(draft, to, policy, cause, draft.params.policy === "both" ? [...facts, "asg.tt.multi"] : facts, values, isTarget);
  draft.decision = { ...values, from, to, atMs: draft.nowMs };
  if (policy === "simple") draft.simpleBusy = true;
}

/** Answers, and passes the checks the group has. */
const isWell = ({ params }: Draft, member: Member): boolean =>
  member.life === "InService" && !member.isUnhealthy && member.fault === "none" && (params.healthCheck === "EC2" || member.version !== badVersion);

/** Room above the desired capacity while instances are replaced. At a minimum of 100 % one launches before another ends, whatever the maximum. */
const healthyRoom = ({ desired, params }: Draft): number =>
  Math.max(Math.ceil((desired * params.maxHealthyPercent) / 100) - desired, params.minHealthyPercent < 100 ? 0 : 1);

/** In service for longer than the maximum lifetime. Protected instances are left alone. */
const isExpired = ({ params, nowMs }: Draft, { life, isProtected, serviceMs }: Member): boolean =>
  params.lifetimeHours > 0 && life === "InService" && !isProtected && nowMs >= serviceMs + params.lifetimeHours * hourMs;

function checkHealth(draft: Draft): void {
  const { params, nowMs } = draft;
  if (!isSuspended(draft, "HealthCheck")) for (const member of draft.members) {
    if (member.isUnhealthy || (member.life !== "InService" && !(isLaunching(member.life) && member.fault === "gone"))) continue;
    const isPastGrace = nowMs >= member.serviceMs + params.graceSeconds * second;
    let why = "";
    if (member.fault === "gone") why = "gone";
    else if (member.fault === "hung" && isPastGrace && nowMs >= member.faultMs + assumed.hungMs) why = "hung";
    else if (params.healthCheck === "ELB" && isPastGrace && (member.fault === "hung" || member.version === badVersion)) why = "elb";
    if (why === "") continue;
    member.isUnhealthy = true;
    member.event = note(
      draft, "unhealthy", member.event, why === "elb" ? ["asg.hc.types", "asg.hc.grace.console"] : ["asg.hc.ec2-rule"],
      { instance: member.id, why }, why === "hung",
    );
  }
  if (isSuspended(draft, "ReplaceUnhealthy") || isSuspended(draft, "Terminate")) return;
  // What no longer runs is replaced at once; of the rest only so many that enough stay in service past their warm-up.
  const hasRange = params.maintenancePolicy;
  let spare = count(draft.members, (member) => member.life === "InService" && member.fault !== "gone" && member.warmMs <= nowMs) - (hasRange
    ? Math.min(leastHealthy(draft.desired, params.minHealthyPercent), draft.desired - (healthyRoom(draft) > 0 ? 0 : 1))
    : draft.desired - shareOrOne(draft.desired, numbers["asg.hc.replace-rate"]));
  for (const member of draft.members) {
    const { isUnhealthy } = member;
    if (isUnhealthy ? !isActive(member) : !isExpired(draft, member)) continue;
    if (member.fault !== "gone" && !isSuspended(draft, "Launch") && (spare -= 1) < 0) continue;
    end(draft, member, isUnhealthy ? "unhealthy" : "lifetime", member.event, [!isUnhealthy ? "asg.max-lifetime" : hasRange ? "asg.maintenance-policy" : "asg.hc.replace-rate"]);
    if (count(draft.members, isActive) < draft.desired) launch(draft, "replacement", member.event);
  }
}

/** Launches one instance, from the warm pool if it has one. Null if it could not. */
function launch(draft: Draft, why: string, cause: number): Member | null {
  if (isSuspended(draft, "Launch")) return null;
  const counts = zoneCounts(draft);
  const zone = fewest(counts, (index) => draft.deadZones[index] !== true);
  // While instances are being replaced, prepared ones of another version are no replacement.
  const isReplacing = isRefreshing(draft);
  const pooled = draft.members.filter((member) =>
    isIdle(member.life) && draft.deadZones[member.zone] !== true && member.fault === "none" && (!isReplacing || member.version === draft.version));
  const drawn = pooled.find((member) => member.zone === zone) ?? pooled[0];
  if (drawn) {
    move(
      draft, drawn, "Pending", draft.nowMs + resumeMs[draft.params.pool], cause, ["asg.transition.a21"],
      { why, zone: drawn.zone }, true,
    );
    draft.totals.launches += 1;
    return drawn;
  }
  if (draft.nowMs < draft.retryMs) return null;
  if (draft.launchesFail || zone < 0) {
    draft.retryMs = draft.nowMs + assumed.retryMs;
    draft.totals.failedLaunches += 1;
    if (draft.totals.failedLaunches === 1 || draft.log.at(-1)?.kind !== "launch-failed") note(
      draft, "launch-failed", cause, ["asg.az.distribution"],
      { reason: zone < 0 ? "zones" : "capacity" }, true,
    );
    return null;
  }
  draft.totals.launches += 1;
  return add(draft, zone, "Pending", cause, ["asg.transition.a01", "asg.az.pick", "asg.billing"], why);
}

function add(
  draft: Draft, zone: number, life: "Pending" | "Warmed:Pending", cause: number, facts: readonly LabFact[], why: string,
): Member {
  const id = draft.nextId;
  draft.nextId += 1;
  const event = note(
    draft, "launch", cause, facts, { instance: id, zone, version: draft.version, why, to: life }, true,
  );
  const member = {
    ...newMember, id, zone, version: draft.version, life, untilMs: draft.nowMs + Math.max(
      tickMs, draft.params.bootSeconds * second,
    ), launchedMs: draft.nowMs, event,
  };
  draft.members.push(member);
  return member;
}

const newMember = {
  serviceMs: -1, warmMs: -1, fault: "none", faultMs: -1, isUnhealthy: false, isProtected: false, isReused: false,
} as const;

/** Whether a refresh has yet to replace it. */
const isOld = ({ toVersion, firstId }: Refresh, { version, id }: Member): boolean => version !== toVersion || id < firstId;

/** Percentages at which a refresh pauses, the last being its end. A rollback has none. */
const checkpointsOf = (params: GroupParams, { status }: Refresh): readonly number[] => (status === "InProgress" ? params.checkpoints.split(", ").map(Number) : [100]);

/** Old instances that may go before the next checkpoint; none during the wait at one. */
function quota(draft: Draft, refresh: Refresh): number {
  const percent = checkpointsOf(draft.params, refresh)[refresh.checkpoint] ?? 100;
  const old = count(draft.members, (member) => isActive(member) && isOld(refresh, member));
  return draft.nowMs < refresh.holdMs ? 0 : Math.max(0, old - draft.desired + leastHealthy(draft.desired, percent));
}

/** Room above the desired capacity in use now: new instances before old ones end; with a maintenance policy, before unhealthy ones do that still run. */
function replacing(draft: Draft): number {
  const { refresh, params } = draft;
  const number = refresh && isRefreshing(draft) ? quota(draft, refresh) : params.maintenancePolicy ? count(draft.members, (member) => (member.isUnhealthy && member.fault !== "gone" && isActive(member)) || isExpired(draft, member)) : 0;
  return Math.min(number, healthyRoom(draft));
}

function keepCapacity(draft: Draft): void {
  const active = count(draft.members, isActive);
  const aim = draft.desired + replacing(draft) + (draft.rebalancing >= 0 ? 1 : 0);
  const isReplacing = isRefreshing(draft);
  const cause = isReplacing && draft.refresh && draft.refresh.event > draft.causes.desired ? draft.refresh.event : draft.causes.desired;
  for (let missing = aim - active; missing > 0; missing -= 1) if (!launch(draft, isReplacing ? "refresh" : "capacity", cause)) break;
  if (!isSuspended(draft, "Terminate")) for (let extra = active - aim; extra > 0; extra -= 1) {
    const chosen = victim(draft);
    if (!chosen) {
      refuse(draft, "protected", draft.causes.desired, ["asg.protection"]);
      return;
    }
    end(
      draft, chosen.member, "scale-in", draft.causes.desired,
      ["asg.termination.values", ...(draft.params.terminationPolicy === "Default" ? ["asg.termination.default" as const] : [])],
      { rule: chosen.rule, zone: chosen.member.zone },
    );
  }
}

/** The instance among some that a scale-in or a refresh takes, and the rule that chose it. Zone balance first, then the group's policy. */
function victim(
  draft: Draft, among: readonly Mutable<Member>[] = draft.members.filter(isActive),
): { readonly member: Mutable<Member>; readonly rule: string } | null {
  const open = among.filter((member) => !member.isProtected);
  const inService = open.filter((member) => member.life === "InService");
  const candidates = inService.length > 0 ? inService : open;
  if (candidates.length === 0) return null;
  const sick = candidates.find((member) => member.isUnhealthy);
  if (sick) return { member: sick, rule: "unhealthy" };
  const counts = zoneCounts(draft);
  const most = Math.max(...candidates.map((member) => counts[member.zone] ?? 0));
  // Every Zone that has the most, so all of them while they are balanced.
  let left = candidates.filter(({ zone }) => counts[zone] === most);
  const least = (rank: (member: Member) => number) => left.reduce((best, member) => (rank(member) < rank(best) ? member : best));
  const intoHour = (member: Member) => -((draft.nowMs - member.launchedMs) % hourMs);
  switch (draft.params.terminationPolicy) {
    case "OldestInstance": return { member: least(({ id }) => id), rule: "oldest" };
    case "NewestInstance": return { member: least(({ id }) => -id), rule: "newest" };
    case "ClosestToNextInstanceHour": return { member: least(intoHour), rule: "hour" };
    default: {
      const oldest = Math.min(...left.map((member) => member.version));
      const isMixed = left.some((member) => member.version !== oldest);
      left = left.filter((member) => member.version === oldest);
      const nearest = least(intoHour);
      const equals = left.filter((member) => intoHour(member) === intoHour(nearest));
      const rule = isMixed ? "version" : equals.length === 1 ? "hour" : "random";
      return { member: equals[pick(draft.seed, "victim", draft.totals.scaleIns) % equals.length] ?? nearest, rule };
    }
  }
}

function rebalance(draft: Draft): void {
  if (draft.rebalancing >= 0) {
    const fresh = draft.members.find((member) => member.id === draft.rebalancing);
    if (fresh && isLaunching(fresh.life)) return;
    draft.rebalancing = -1;
    return;
  }
  if (draft.params.zones < 2 || isRefreshing(draft) || isSuspended(draft, "AZRebalance") || isSuspended(draft, "Launch")) return;
  const active = count(draft.members, isActive);
  // While nothing can be terminated it goes on launching, as far as it may pass the maximum.
  if ((active !== draft.desired && !isSuspended(draft, "Terminate")) || draft.launchesFail || isActing(draft)) return;
  const counts = zoneCounts(draft);
  const low = fewest(counts, (index) => draft.deadZones[index] !== true);
  const most = Math.max(...counts);
  if (low < 0 || most - (counts[low] ?? 0) < 2 || active + 1 > draft.maxSize + shareOrOne(
    draft.maxSize, numbers["asg.azrebalance"],
  )) return;
  const id = note(
    draft, "rebalance", draft.causes.metric, ["asg.azrebalance", "asg.az.pick"],
    { zone: low, from: counts.indexOf(most) },
  );
  draft.rebalancing = launch(draft, "rebalance", id)?.id ?? -1;
}

function runRefresh(draft: Draft, refresh: Refresh): void {
  const { params, nowMs, desired } = draft;
  const tell = (status: Refresh["status"], isAssumed = false): void => {
    draft.refresh = {
      ...refresh, status, holdMs: nowMs + params.bakeSeconds * second,
      event: note(draft, "refresh", refresh.event, ["asg.refresh.states"], { status }, isAssumed),
    };
  };
  if (refresh.status === "Baking") return nowMs < refresh.holdMs ? undefined : tell("Successful");
  const isRollback = refresh.status === "RollbackInProgress";
  const isReady = (member: Member) => isWell(draft, member) && (isOld(refresh, member) || member.warmMs <= nowMs);
  const members = draft.members.filter(isActive);
  const old = members.filter((member) => isOld(refresh, member));
  const done = count(members, (member) => !isOld(refresh, member) && isReady(member));
  if (done > refresh.done) draft.refresh = refresh = { ...refresh, done, progressMs: nowMs };
  const marks = checkpointsOf(params, refresh);
  // New instances that came first count once the old ones they replace are gone.
  const passed = old.length + done > desired ? -1 : marks.findLastIndex((mark) => done * 100 >= mark * desired);
  const isLast = passed === marks.length - 1;
  if (!isLast && passed >= refresh.checkpoint) {
    const holdMs = nowMs + params.checkpointSeconds * second;
    draft.refresh = refresh = {
      ...refresh, checkpoint: passed + 1, holdMs, progressMs: holdMs,
      event: note(draft, "checkpoint", refresh.event, ["asg.refresh.checkpoints", "asg.refresh.checkpoint-delay"], { percent: marks[passed] ?? 0, done, seconds: params.checkpointSeconds }),
    };
  }
  // The warm pool comes last, when all in service have been replaced.
  const aside = draft.members.filter((member) => isOld(refresh, member) && (isAside(member.life) || isPooled(member.life)));
  if (old.length === 0) for (const member of aside) if (isIdle(member.life)) move(
    draft, member, "Warmed:Terminating", nowMs + tickMs, refresh.event, ["asg.transition.a23", "asg.refresh.warm-pool"],
  );
  // A refresh that ends at a share of the group leaves the rest, also what lies aside.
  if (isLast && ((marks[passed] ?? 0) < 100 || old.length + aside.length === 0)) return tell(isRollback ? "RollbackSuccessful" : params.bakeSeconds > 0 ? "Baking" : "Successful");
  if (nowMs >= refresh.progressMs + assumed.refreshLimitMs) {
    tell(isRollback ? "RollbackFailed" : "Failed", true);
    if (!isRollback && params.autoRollback) rollBack(draft, draft.refresh?.event ?? null);
    return;
  }
  const least = leastHealthy(desired, params.minHealthyPercent);
  let ready = count(members, isReady);
  const isInFlight = members.length < desired || members.some((member) => !isOld(refresh, member) && !isReady(member));
  let mayForce = !isInFlight && healthyRoom(draft) === 0;
  // Protected ones are waited for. Those that do not answer go first, then it is as the termination policy says.
  const left = new Set(isSuspended(draft, "Terminate") ? [] : old.filter(({ isProtected }) => !isProtected));
  for (let open = quota(draft, refresh); open > 0 && left.size > 0;) {
    const rest = [...left];
    const member = rest.find((one) => !isReady(one)) ?? victim(draft, rest)?.member;
    if (!member) return;
    left.delete(member);
    const loss = isReady(member) ? 1 : 0;
    if (ready - loss < least && !mayForce && loss > 0) break;
    if (isLaunching(member.life) && loss === 0 && member.life !== "Pending") continue;
    mayForce = false;
    ready -= loss;
    open -= 1;
    end(draft, member, "refresh", refresh.event, ["asg.refresh.min-healthy", "asg.refresh.max-healthy"]);
  }
}

function rollBack(draft: Draft, cause: number | null): void {
  const { refresh } = draft;
  if (!refresh) return;
  const event = note(
    draft, "refresh", cause, ["asg.refresh.defaults", "asg.refresh.states"],
    { status: "RollbackInProgress", version: refresh.fromVersion },
  );
  draft.version = refresh.fromVersion;
  draft.refresh = {
    ...refresh, status: "RollbackInProgress", fromVersion: refresh.toVersion, toVersion: refresh.fromVersion, firstId: 0, checkpoint: 0, holdMs: 0,
    progressMs: draft.nowMs, done: 0, event,
  };
}

/** Size the warm pool should have: prepared capacity minus desired capacity, at least its own minimum. */
export function poolSize(state: Pick<GroupState, "params" | "desired">): number {
  return state.params.pool === "none" ? 0 : Math.max(state.params.poolMinSize, state.params.preparedCapacity - state.desired);
}

function keepPool(draft: Draft): void {
  const members = draft.members.filter((member) => isPooled(member.life) && member.life !== "Warmed:Terminating");
  const aim = poolSize(draft);
  if (members.length > aim) {
    const extra = members.findLast((member) => isIdle(member.life));
    if (extra) move(
      draft, extra, "Warmed:Terminating", draft.nowMs + tickMs, draft.causes.desired, ["asg.transition.a23", "asg.warmpool.size"],
    );
  } else if (members.length < aim && draft.nowMs >= draft.retryMs && !draft.launchesFail && !isSuspended(draft, "Launch")) {
    const zone = fewest(
      zoneCounts(draft).map((known, index) => known + count(members, (member) => member.zone === index)),
      (index) => draft.deadZones[index] !== true,
    );
    if (zone >= 0) add(draft, zone, "Warmed:Pending", draft.causes.desired, ["asg.transition.a19", "asg.warmpool.size"], "pool");
  }
}

function record(draft: Draft): void {
  const { params, members, last, fine, coarse } = draft;
  const serving = count(members, (member) => isServing(draft, member));
  const width = seriesFields.length;
  fine.push(
    Math.round(last.requests / tickSeconds), serving * params.capacityPerSecond, last.utilTenths, draft.desired, count(
      members, (member) => member.life === "InService",
    ),
    params.predictive === "off" ? 0 : forecastCapacity(draft, draft.nowMs),
  );
  if (draft.nowMs % (coarseMinutes * minuteMs) === 0) {
    for (let field = 0; field < width; field += 1) {
      let sum = 0;
      for (let back = 1; back <= coarseMinutes; back += 1) sum += fine[fine.length - back * width + field] ?? 0;
      coarse.push(Math.round(sum / coarseMinutes));
    }
  }
  if (fine.length >= fineRows * width) fine.splice(0, fineDrop * width);
}

// ---- what the reader does ----

function perform(draft: Draft, action: GroupAction): void {
  const { nowMs } = draft;
  /** The first instance that answers, the oldest. */
  const oldest = () => draft.members.find((member) => isServing(draft, member));
  switch (action.type) {
    case "set-desired":
      setDesired(draft, action.capacity, "manual", null, ["asg.size.range"]);
      draft.totals.manual += 1;
      return;
    case "set-load":
    case "follow-load": {
      const to = action.type === "set-load" ? action.perSecond : -1;
      const from = Math.round(draft.last.requests / tickSeconds);
      draft.causes.load = note(draft, "set-load", null, [], { from, to });
      draft.fixedLoad = to;
      if (to > from) draft.reaction = reactionFrom(nowMs);
      return;
    }
    case "set-template":
      note(draft, "template", null, ["asg.lc-vs-lt"], { version: action.version });
      draft.version = action.version;
      return;
    case "start-refresh": {
      const fromVersion = draft.members.find((member) => isActive(member) && member.version !== draft.version)?.version ?? draft.version;
      const event = note(
        draft, "refresh", null, ["asg.refresh.min-healthy", "asg.refresh.max-healthy"],
        { status: "InProgress", version: draft.version },
      );
      draft.refresh = {
        status: "InProgress", fromVersion, toVersion: draft.version, firstId: draft.params.skipMatching ? 0 : draft.nextId, checkpoint: 0, holdMs: 0, progressMs: nowMs, done: 0, event,
      };
      return;
    }
    case "cancel-refresh": {
      if (!draft.refresh) return;
      const event = note(draft, "refresh", null, ["asg.refresh.states"], { status: "Cancelled" });
      draft.refresh = { ...draft.refresh, status: "Cancelled", event };
      return;
    }
    case "rollback-refresh":
      return rollBack(draft, null);
    case "enter-standby": {
      const member = oldest();
      if (!member) return;
      move(
        draft, member, "EnteringStandby", nowMs + assumed.standbyMs,
        note(draft, "standby", null, ["asg.transition.a14"], { instance: member.id, replace: Number(action.replace) }),
        ["asg.transition.a14", "asg.hook.not-for"],
      );
      if (!action.replace) setDesired(draft, draft.desired - 1, "standby", member.event, ["asg.transition.a14"]);
      return;
    }
    case "exit-standby": {
      const member = draft.members.find(({ life }) => life === "Standby");
      if (!member) return;
      setDesired(draft, draft.desired + 1, "standby", null, ["asg.transition.a15"]);
      move(draft, member, "Pending", nowMs + assumed.standbyMs, draft.causes.desired, ["asg.transition.a15", "asg.hook.not-for"]);
      return;
    }
    case "set-protection":
      note(draft, "protection", null, ["asg.protection"], { on: Number(action.on) }, true);
      for (const member of draft.members) if (member.life === "InService") member.isProtected = action.on;
      return;
    case "suspend":
      note(draft, "suspend", null, ["asg.processes"], { process: draft.params.process, on: Number(action.on) });
      draft.suspended = action.on;
      draft.refused = "";
      return;
    case "fail-instance":
    case "fail-host": {
      const member = oldest();
      if (!member) return;
      member.fault = action.type === "fail-host" ? "gone" : "hung";
      member.faultMs = nowMs;
      member.event = note(draft, action.type, null, [], { instance: member.id });
      return;
    }
    case "fail-zone": {
      const zone = zoneNames.indexOf(action.zone);
      const event = note(draft, "zone", null, [], { zone, on: Number(action.on) });
      draft.deadZones = draft.deadZones.map((isDead, index) => (index === zone ? action.on : isDead));
      draft.causes.metric = event;
      draft.retryMs = nowMs;
      if (!action.on) return;
      for (const member of draft.members) {
        if (member.zone !== zone || member.fault === "gone") continue;
        member.fault = "gone";
        member.faultMs = nowMs;
        if (!isEnding(member.life)) member.event = event;
        if (isPooled(member.life) || isAside(member.life)) move(
          draft, member, isPooled(member.life) ? "Warmed:Terminating" : "Terminating", nowMs + tickMs, event,
          ["asg.transition.a23"], {}, true,
        );
      }
      return;
    }
    case "fail-launches":
      draft.launchesFail = action.on;
      draft.retryMs = nowMs;
      note(draft, "launches", null, [], { on: Number(action.on) });
      return;
    case "metric-gap":
      draft.metricGap = action.on;
      draft.causes.metric = note(draft, "gap", null, ["cw.alarm.missing"], { on: Number(action.on) });
      return;
  }
}

function init(params: GroupParams, seed: number): GroupState {
  const isValid = params.minSize <= params.maxSize;
  const desired = isValid ? params.minSize : 0;
  const members = Array.from({ length: desired }, (_, index): Member => ({
    ...newMember, id: index + 1, zone: index % params.zones, version: 1, life: "InService", untilMs: -1, launchedMs: 0, serviceMs: 0, warmMs: 0, event: 0,
  }));
  const start: SimEvent = {
    id: 0, atMs: 0, kind: isValid ? "start" : "invalid", cause: null, facts: ["asg.size.range"], assumed: false,
    values: { minSize: params.minSize, maxSize: params.maxSize, desired },
  };
  return {
    params, seed, nowMs: 0, tick: 0, isValid, minSize: params.minSize, maxSize: params.maxSize, desired, version: 1, members, nextId: desired + 1, fixedLoad: -1,
    deadZones: zoneNames.map(() => false), launchesFail: false, metricGap: false, suspended: false, points: [], sum: { total: 0, ticks: 0 }, high: "INSUFFICIENT_DATA", low: "INSUFFICIENT_DATA", stepHigh: "INSUFFICIENT_DATA", stepLow: "INSUFFICIENT_DATA",
    causes: {
      load: 0, high: 0, low: 0, stepHigh: 0, stepLow: 0, desired: 0, metric: 0,
    }, refused: "", simpleBusy: false, cooldownUntilMs: 0, retryMs: 0, rebalancing: -1, refresh: null, hours: [], hourSum: 0,
    forecast: { fromHour: 0, loads: [], event: 0 }, decision: null, reaction: reactionFrom(-1),
    last: { requests: requestsIn(params, seed, 0, -1), served: 0, utilTenths: 0 },
    totals: {
      requests: 0, served: 0, instanceSeconds: 0, perfectSeconds: 0, changes: 0, scaleIns: 0, manual: 0, launches: 0,
      failedLaunches: 0, leastHealthyPermille: 1000,
    },
    histogram: new Array<number>(101).fill(0), fine: [], coarse: [], isLogFull: false, log: [start],
  };
}

function advance(state: GroupState, toMs: number): GroupState {
  const last = Math.floor(toMs / tickMs);
  if (last <= state.tick) return toMs > state.nowMs ? { ...state, nowMs: toMs } : state;
  const draft = draftOf(state);
  while (draft.tick < last) tickOn(draft);
  draft.nowMs = toMs;
  return settled(draft);
}

export const model: Model<GroupParams, GroupAction, GroupState, GroupReadouts> = {
  init,
  act(state, action) {
    const draft = draftOf(state);
    const refusal = refusalOf(state, action);
    if (refusal) note(
      draft, "refused", null, refusal.facts, { action: action.type, reason: refusal.reason, code: refusal.code ?? "" },
    );
    else {
      perform(draft, action);
      // The group sees to its capacity at once, not at the next tick.
      keepCapacity(draft);
    }
    return settled(draft);
  },
  advance,
  nextEventMs(state) {
    if (!state.isValid) return null;
    const draft = draftOf(state);
    while (draft.tick < maxMs / tickMs) {
      tickOn(draft);
      if (draft.log.length > state.log.length) return draft.nowMs;
    }
    return null;
  },
  observe(state) {
    const { members, totals, nowMs, params } = state;
    const is = (test: (member: Member) => boolean) => count(members, test);
    const hundredthHours = nowMs / (hourMs / 100);
    const ticks = state.histogram.reduce((sum, one) => sum + one, 0);
    let seen = 0;
    let p95UtilPercent = 0;
    for (let bin = 0; bin < state.histogram.length && seen * 100 < ticks * 95; bin += 1) {
      seen += state.histogram[bin] ?? 0;
      p95UtilPercent = bin;
    }
    const healthy = is((member) => isServing(state, member));
    return {
      isValid: state.isValid, loadPerSecond: Math.round(state.last.requests / tickSeconds), capacityPerSecond: healthy * params.capacityPerSecond,
      utilTenths: state.last.utilTenths, desired: state.desired, minSize: state.minSize, maxSize: state.maxSize, inService: is(({ life }) => life === "InService"), healthy,
      warming: is((member) => isWarming(member, nowMs)), pending: is(({ life }) => isLaunching(life)), terminating: is(({ life }) => isEnding(life)),
      standby: is(({ life }) => isAside(life)), pooled: is(({ life }) => isIdle(life)),
      requests: totals.requests, dropped: totals.requests - totals.served,
      servedPermille: totals.requests > 0 ? Math.floor((totals.served * 1000) / totals.requests) : 1000,
      changes: totals.changes, scaleIns: totals.scaleIns, changesPerHourHundredths: hundredthHours > 0 ? Math.round((totals.changes * 10_000) / hundredthHours) : 0,
      p95UtilPercent, costMicroUsd: Math.round((totals.instanceSeconds * assumed.microUsdPerHour) / 3600),
      costPercentOfPerfect: totals.perfectSeconds > 0 ? Math.round((totals.instanceSeconds * 100) / totals.perfectSeconds) : 100,
      leastHealthyPermille: totals.leastHealthyPermille, high: state.high, low: state.low,
    };
  },
  events: (state) => state.log,
};

/** What must hold in every state. */
export function broken(state: GroupState): readonly string[] {
  const wrong: string[] = [];
  const active = count(state.members, isActive);
  if (state.isValid && (state.desired < state.minSize || state.desired > state.maxSize)) wrong.push(`desired ${state.desired} outside ${state.minSize} to ${state.maxSize}`);
  // A schedule may lower the maximum below protected instances.
  const most = Math.max(state.maxSize, state.params.maxSize, state.params.scheduleMax, state.params.increaseMax ? assumed.mostInstances : 0);
  const room = Math.max(shareOrOne(most, numbers["asg.azrebalance"]), Math.ceil((most * (state.params.maxHealthyPercent - 100)) / 100));
  if (active > most + room) wrong.push(`${active} active with a maximum of ${most}`);
  if (state.totals.served > state.totals.requests) wrong.push("served more than arrived");
  if (new Set(state.members.map(({ id }) => id)).size !== state.members.length) wrong.push("two instances with one id");
  for (const { id, zone, life, serviceMs } of state.members) {
    if (zone >= state.params.zones) wrong.push(`instance ${id} in a Zone the group does not use`);
    if (life === "InService" && serviceMs < 0) wrong.push(`instance ${id} in service without a moment`);
  }
  if (state.log.some(({ id, cause }, index) => id !== index || (cause !== null && cause >= id))) wrong.push("the log is out of order");
  return wrong;
}
