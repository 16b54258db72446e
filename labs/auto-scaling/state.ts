import type { autoScaling } from "@/content/facts/auto-scaling";
import type { cloudwatch } from "@/content/facts/cloudwatch";
import type { AlarmState, MissingData } from "@/engine/aws/alarm";
import type { AdjustmentType } from "@/engine/aws/scaling";
import type { SimEvent } from "@/engine/sim/model";
import type { CheckpointPlan, LoadName, PoolState, Process, TerminationPolicy } from "./choices";

export type LabFact = keyof typeof autoScaling | keyof typeof cloudwatch;

export const zoneNames = ["a", "b", "c"] as const;

/** A dynamic scaling policy. */
export type Policy = "target" | "step" | "simple";

export type GroupParams = {
  readonly load: LoadName;
  readonly basePerSecond: number;
  readonly peakPerSecond: number;
  readonly noisePercent: number;
  /** Requests a second that one instance serves at 100 %. */
  readonly capacityPerSecond: number;
  /** "both": target tracking, and a step policy beside it. */
  readonly policy: "none" | Policy | "both";
  readonly targetPercent: number;
  readonly highPercent: number;
  readonly lowPercent: number;
  readonly evaluationPeriods: number;
  readonly datapointsToAlarm: number;
  readonly treatMissingData: MissingData;
  readonly adjustmentType: AdjustmentType;
  readonly stepSmall: number;
  /** Distance above the threshold from which the larger step applies. */
  readonly stepBound: number;
  readonly stepLarge: number;
  /** Instances or percent taken away by a scale-in. */
  readonly stepIn: number;
  /** The same from `stepBound` below the threshold on; 0 for `stepIn` throughout. */
  readonly stepInLarge: number;
  readonly minMagnitude: number;
  readonly cooldownSeconds: number;
  readonly scheduled: boolean;
  readonly scheduleStartMinute: number;
  readonly scheduleEndMinute: number;
  readonly scheduleSize: number;
  readonly predictive: "off" | "ForecastOnly" | "ForecastAndScale";
  readonly minSize: number;
  readonly maxSize: number;
  readonly zones: number;
  readonly terminationPolicy: TerminationPolicy;
  readonly periodSeconds: "60" | "300";
  readonly bootSeconds: number;
  readonly warmupSeconds: number;
  readonly healthCheck: "EC2" | "ELB";
  readonly graceSeconds: number;
  readonly drainSeconds: number;
  readonly launchHookSeconds: number;
  readonly terminateHookSeconds: number;
  readonly heartbeatSeconds: number;
  readonly defaultResult: "ABANDON" | "CONTINUE";
  readonly pool: PoolState;
  readonly preparedCapacity: number;
  readonly reuseOnScaleIn: boolean;
  readonly minHealthyPercent: number;
  readonly maxHealthyPercent: number;
  readonly autoRollback: boolean;
  /** What the alarms look at: the busy share of the processors, or requests per target, which may pass what a target can do. */
  readonly metric: "cpu" | "requests";
  /** Target tracking only adds. */
  readonly disableScaleIn: boolean;
  /** What the scheduled action sets besides the minimum; 0 leaves it alone. */
  readonly scheduleMax: number;
  readonly scheduleDesired: number;
  readonly predictiveBufferSeconds: number;
  /** IncreaseMaxCapacity instead of HonorMaxCapacity, and its MaxCapacityBuffer. */
  readonly increaseMax: boolean;
  readonly maxBufferPercent: number;
  readonly checkpoints: CheckpointPlan;
  readonly checkpointSeconds: number;
  readonly skipMatching: boolean;
  readonly bakeSeconds: number;
  /** The healthy percentages hold for unhealthy instances too. */
  readonly maintenancePolicy: boolean;
  /** The process that an action suspends and resumes. */
  readonly process: Process;
  /** MaxInstanceLifetime; 0 for none. */
  readonly lifetimeHours: number;
  /** MinSize of the warm pool. */
  readonly poolMinSize: number;
};

type ZoneName = (typeof zoneNames)[number];

export type GroupAction =
  | { readonly type: "set-desired"; readonly capacity: number }
  | { readonly type: "set-load"; readonly perSecond: number }
  | { readonly type: "set-template"; readonly version: number }
  | { readonly type: "enter-standby"; readonly replace: boolean }
  | { readonly type: "fail-zone"; readonly zone: ZoneName; readonly on: boolean }
  | { readonly type: "set-protection" | "fail-launches" | "metric-gap" | "suspend"; readonly on: boolean }
  | { readonly type: "follow-load" | "start-refresh" | "cancel-refresh" | "rollback-refresh" | "exit-standby" | "fail-instance" | "fail-host" };

/** Lifecycle state as the API names it. `Terminated` members leave the list. */
export type Life =
  | "Pending" | "Pending:Wait" | "Pending:Proceed" | "InService" | "EnteringStandby" | "Standby"
  | "Terminating" | "Terminating:Wait" | "Terminating:Proceed"
  | "Warmed:Pending" | "Warmed:Pending:Wait" | "Warmed:Pending:Proceed" | "Warmed:Stopped" | "Warmed:Running" | "Warmed:Hibernated" | "Warmed:Terminating";

export type Member = {
  readonly id: number;
  readonly zone: number;
  readonly version: number;
  readonly life: Life;
  /** End of the present life if it ends by itself, else -1. */
  readonly untilMs: number;
  readonly launchedMs: number;
  /** When it went into service, -1 before. */
  readonly serviceMs: number;
  /** End of its warm-up, -1 before service. */
  readonly warmMs: number;
  /** "hung": the operating system does not answer; "gone": the host no longer runs it. */
  readonly fault: "none" | "hung" | "gone";
  readonly faultMs: number;
  readonly isUnhealthy: boolean;
  readonly isProtected: boolean;
  /** Returning to the warm pool instead of ending. */
  readonly isReused: boolean;
  /** The event that put it where it is. */
  readonly event: number;
};

export type Refresh = {
  readonly status: "InProgress" | "Baking" | "Successful" | "Failed" | "Cancelled" | "RollbackInProgress" | "RollbackSuccessful" | "RollbackFailed";
  readonly fromVersion: number;
  readonly toVersion: number;
  /** Instances with a smaller id are replaced whatever their version. */
  readonly firstId: number;
  /** Position of the checkpoint it works towards, and the end of the wait at the last one or of the bake time. */
  readonly checkpoint: number;
  readonly holdMs: number;
  /** When an instance last got ready. */
  readonly progressMs: number;
  readonly done: number;
  readonly event: number;
};

/** One row of the history, in this order. */
export const seriesFields = ["loadPerSecond", "capacityPerSecond", "utilTenths", "desired", "inService", "forecast"] as const;
/** The last hours are kept minute by minute, the whole run in averages of ten minutes. */
export const fineRows = 240;
export const fineDrop = 60;
export const coarseMinutes = 10;

export type Totals = {
  readonly requests: number;
  readonly served: number;
  readonly instanceSeconds: number;
  readonly perfectSeconds: number;
  /** Changes of the desired capacity, and those of them that lowered it. */
  readonly changes: number;
  readonly scaleIns: number;
  readonly manual: number;
  readonly launches: number;
  readonly failedLaunches: number;
  /** Smallest share of the desired capacity that was healthy, in thousandths. */
  readonly leastHealthyPermille: number;
};

export type GroupState = {
  readonly params: GroupParams;
  readonly seed: number;
  readonly nowMs: number;
  /** Ticks done. */
  readonly tick: number;
  readonly isValid: boolean;
  readonly minSize: number;
  readonly maxSize: number;
  readonly desired: number;
  readonly version: number;
  readonly members: readonly Member[];
  readonly nextId: number;
  /** Requests a second set by the reader, -1 while the preset is followed. */
  readonly fixedLoad: number;
  readonly deadZones: readonly boolean[];
  readonly launchesFail: boolean;
  readonly metricGap: boolean;
  /** Whether `params.process` is suspended. */
  readonly suspended: boolean;
  /** Datapoints of the evaluation range in tenths of a percent, oldest first. */
  readonly points: readonly (number | null)[];
  readonly sum: { readonly total: number; readonly ticks: number };
  readonly high: AlarmState;
  readonly low: AlarmState;
  /** Alarms of a step policy beside target tracking. */
  readonly stepHigh: AlarmState;
  readonly stepLow: AlarmState;
  /** Events the next ones are caused by. */
  readonly causes: {
    readonly load: number; readonly high: number; readonly low: number; readonly stepHigh: number; readonly stepLow: number; readonly desired: number; readonly metric: number;
  };
  /** The last refusal that was written to the log, so that a call each minute is not. */
  readonly refused: string;
  readonly simpleBusy: boolean;
  readonly cooldownUntilMs: number;
  readonly retryMs: number;
  /** Instance launched to balance the Zones, -1 for none. */
  readonly rebalancing: number;
  readonly refresh: Refresh | null;
  /** Average requests a second of each full hour, times ten. */
  readonly hours: readonly number[];
  readonly hourSum: number;
  readonly forecast: { readonly fromHour: number; readonly loads: readonly number[]; readonly event: number };
  /** What the last decision computed, for the picture. */
  readonly decision: {
    readonly metric: number; readonly aim: number; readonly counted: number;
    /** The unrounded capacity of a target tracking policy in hundredths; -1 for other policies. */
    readonly exact: number;
    readonly from: number; readonly to: number; readonly atMs: number;
  } | null;
  /** Moments of the last reaction to a rise, -1 while not reached. */
  readonly reaction: { readonly riseMs: number; readonly alarmMs: number; readonly decisionMs: number; readonly serviceMs: number };
  readonly last: { readonly requests: number; readonly served: number; readonly utilTenths: number };
  readonly totals: Totals;
  /** Ticks by utilisation in percent. */
  readonly histogram: readonly number[];
  /** Rows of `seriesFields` end to end: the last minutes, and ten minutes each. */
  readonly fine: readonly number[];
  readonly coarse: readonly number[];
  readonly isLogFull: boolean;
  readonly log: readonly SimEvent[];
};

export type GroupReadouts = {
  readonly isValid: boolean;
  readonly loadPerSecond: number;
  readonly capacityPerSecond: number;
  readonly utilTenths: number;
  readonly desired: number;
  readonly minSize: number;
  readonly maxSize: number;
  readonly inService: number;
  readonly healthy: number;
  readonly warming: number;
  readonly pending: number;
  readonly terminating: number;
  readonly standby: number;
  readonly pooled: number;
  readonly requests: number;
  readonly dropped: number;
  readonly servedPermille: number;
  readonly changes: number;
  readonly scaleIns: number;
  readonly changesPerHourHundredths: number;
  readonly p95UtilPercent: number;
  readonly costMicroUsd: number;
  readonly costPercentOfPerfect: number;
  readonly leastHealthyPermille: number;
  readonly high: AlarmState;
  readonly low: AlarmState;
};

export const second = 1000;
export const tickSeconds = 10;
export const tickMs = tickSeconds * second;
export const minuteMs = 60 * second;
export const hourMs = 60 * minuteMs;
export const maxMs = 7 * 24 * hourMs;
/** The log keeps this many events; after that only the numbers go on. */
export const mostEvents = 20_000;
/** Version 2 of the template has an image whose application never answers. */
export const badVersion = 2;

/** Durations and prices of ours; the honesty box names them. */
export const assumed = {
  hungMs: 3 * minuteMs, standbyMs: tickMs, retryMs: minuteMs, refreshLimitMs: hourMs, microUsdPerHour: 100_000, perfectPercent: 80, perfectLeast: 2, extraPoints: 2, mostInstances: 60,
} as const;
/** Time to wake from the warm pool, ours too. */
export const resumeMs = { none: 0, Stopped: 40 * second, Running: 10 * second, Hibernated: 30 * second } as const;

export const isLaunching = (life: Life): boolean => life.startsWith("Pending");
export const isEnding = (life: Life): boolean => life.startsWith("Terminating");
export const isPooled = (life: Life): boolean => life.startsWith("Warmed:");
/** In the pool and done with preparing: Stopped, Running or Hibernated. */
export const isIdle = (life: Life): boolean => /^Warmed:[SRH]/.test(life);
export const isAside = (life: Life): boolean => life.endsWith("Standby");
/** Counted toward the desired capacity. */
export const isActive = ({ life }: Member): boolean => life === "InService" || isLaunching(life);

/** Whether an instance refresh, or its rollback, is under way. */
export const isRefreshing = ({ refresh }: Pick<GroupState, "refresh">): boolean =>
  refresh !== null && (refresh.status.endsWith("InProgress") || refresh.status === "Baking");

/** Whether a process of the group is suspended. */
export const isSuspended = ({ params, suspended }: Pick<GroupState, "params" | "suspended">, process: Process): boolean => suspended && params.process === process;

/** Whether requests reach it and are answered. */
export function isServing(state: GroupState, member: Member): boolean {
  return member.life === "InService" && member.fault === "none" && member.version !== badVersion;
}
export const isWarming = (member: Member, nowMs: number): boolean => member.life === "InService" && member.warmMs > nowMs;

/** A group as a reader would set it up first. */
export const usual: GroupParams = {
  load: "lunch", basePerSecond: 40, peakPerSecond: 350, noisePercent: 5, capacityPerSecond: 50,
  policy: "target", targetPercent: 50, highPercent: 70, lowPercent: 30, evaluationPeriods: 3, datapointsToAlarm: 3, treatMissingData: "missing",
  adjustmentType: "ChangeInCapacity", stepSmall: 1, stepBound: 15, stepLarge: 3, stepIn: 1, stepInLarge: 0, minMagnitude: 0, cooldownSeconds: 300,
  scheduled: false, scheduleStartMinute: 90, scheduleEndMinute: 190, scheduleSize: 8, predictive: "off",
  minSize: 2, maxSize: 12, zones: 3, terminationPolicy: "Default", periodSeconds: "60", bootSeconds: 90, warmupSeconds: 180,
  healthCheck: "ELB", graceSeconds: 300, drainSeconds: 60, launchHookSeconds: 0, terminateHookSeconds: 0, heartbeatSeconds: 3600, defaultResult: "ABANDON",
  pool: "none", preparedCapacity: 12, reuseOnScaleIn: false, minHealthyPercent: 90, maxHealthyPercent: 100, autoRollback: false,
  metric: "cpu", disableScaleIn: false, scheduleMax: 0, scheduleDesired: 0, predictiveBufferSeconds: 300, increaseMax: false, maxBufferPercent: 10,
  checkpoints: "100", checkpointSeconds: 3600, skipMatching: true, bakeSeconds: 0, maintenancePolicy: false, process: "AZRebalance", lifetimeHours: 0, poolMinSize: 0,
};
