import type { loadBalancing } from "@/content/facts/load-balancing";
import { loadBalancingSettings as settings } from "@/content/facts/load-balancing-settings";
import type { CheckResult, TargetHealth } from "@/engine/aws/target-health";
import type { SimEvent } from "@/engine/sim/model";
import type { Arrivals, Sizes } from "./chance";
import type { Algorithm, Fault } from "./choices";

export type LoadBalancingFactId = keyof typeof loadBalancing | keyof typeof settings;

export type Kind = "alb" | "nlb" | "gwlb";
export const zoneNames = ["a", "b", "c"] as const;
export type ZoneName = (typeof zoneNames)[number];

export type LoadBalancingParams = {
  readonly requestsPerSecond: number;
  readonly arrivals: Arrivals;
  readonly sizes: Sizes;
  /** Mean work of a request on a target of power 1. */
  readonly serviceMs: number;
  readonly clients: number;
  readonly targetsA: number;
  readonly targetsB: number;
  readonly targetsC: number;
  readonly powers: "equal" | "mixed";
  /** Requests a target works on at the same time, and how many may wait beside them. */
  readonly workers: number;
  readonly queueLimit: number;
  /** From launch to the first answer of a new target. */
  readonly bootSeconds: number;
  readonly kind: Kind;
  readonly algorithm: Algorithm;
  readonly crossZone: "default" | "on" | "off";
  readonly sticky: boolean;
  readonly stickySeconds: number;
  /** 0 is off. */
  readonly slowStartSeconds: number;
  readonly intervalSeconds: number;
  readonly timeoutSeconds: number;
  readonly healthyThreshold: number;
  readonly unhealthyThreshold: number;
  /** Share of the targets a node reaches that must be healthy; 0 for the default, one target. */
  readonly minimumHealthyPercent: number;
  /** "default": HTTP for an ALB, TCP for the others. "light": HTTP, answered beside the queue. "deep": HTTP, answered when its turn comes. */
  readonly check: "default" | "light" | "deep";
  readonly deregistrationDelaySeconds: number;
};

/** `target` is the number in a target's name, from 1. */
export type LoadBalancingAction =
  | { readonly type: "register" | "deregister" | "stop-instance" | "repair"; readonly target: number }
  | { readonly type: "launch"; readonly zone: ZoneName }
  | { readonly type: "fail"; readonly target: number; readonly fault: Fault }
  | { readonly type: "fail-zone" | "restore-zone"; readonly zone: ZoneName }
  | { readonly type: "set-zone"; readonly zone: ZoneName; readonly on: boolean }
  | { readonly type: "set-algorithm"; readonly algorithm: Algorithm }
  | { readonly type: "set-cross-zone" | "set-sticky"; readonly on: boolean }
  | { readonly type: "set-load"; readonly percent: number };

export type LoadBalancingActionType = LoadBalancingAction["type"];

/** Why a request failed. The order is the order of the counters. */
export const causes = ["refused", "queue-full", "timed-out", "error", "cut", "no-target", "node-down"] as const;
export type Cause = (typeof causes)[number];

/** A registered instance, or one that could be. Replaced as a whole when something about it changes; counters are in the state's arrays. */
export type Target = {
  readonly zone: number;
  readonly power: number;
  /** Version of the software: 1 at the start, 2 for targets launched later. */
  readonly version: 1 | 2;
  /** False once the instance was stopped. */
  readonly running: boolean;
  readonly health: TargetHealth;
  readonly fault: Fault | null;
  /** A flapping target is down by turns. */
  readonly down: boolean;
  /** Moments in microseconds; Infinity where nothing is due. */
  readonly faultUs: number;
  readonly bootUs: number;
  readonly registeredUs: number;
  readonly checkUs: number;
  readonly resultUs: number;
  readonly result: CheckResult | null;
  readonly drainUs: number;
  readonly flapUs: number;
  readonly slowStartUs: number;
  readonly checks: number;
  /** Time from the failure to the end of rotation, once it is over. */
  readonly detectedUs: number | null;
  /** Events that explain what comes next: the fault, and the last one about its health. */
  readonly faultEvent: number | null;
  readonly event: number;
};

/** Totals at a moment, to compare with later ones. */
export type Totals = {
  readonly atMs: number;
  readonly arrivals: number;
  readonly served: number;
  readonly failures: Int32Array;
  readonly latency: Int32Array;
  readonly routed: Int32Array;
};

export type LoadBalancingState = {
  readonly params: LoadBalancingParams;
  readonly seed: number;
  readonly nowUs: number;
  readonly algorithm: Algorithm;
  readonly crossZone: boolean;
  readonly sticky: boolean;
  readonly loadPercent: number;
  /** Zones enabled for the load balancer, and zones that have failed. */
  readonly zoneOn: readonly boolean[];
  readonly zoneDown: readonly boolean[];
  readonly zoneEvent: readonly number[];
  readonly targets: readonly Target[];
  /** For each zone's node, the targets it may choose from, and whether that is because none is healthy. */
  readonly routes: readonly (readonly number[])[];
  readonly open: readonly boolean[];
  /** Zones in the DNS answer now, and the answer before, which clients may still hold. */
  readonly dns: readonly number[];
  readonly dnsBefore: readonly number[];
  readonly dnsUs: number;
  readonly routeEvent: number;
  /** Next moment at which something other than a request is due. */
  readonly controlUs: number;
  readonly arrivalUs: number;
  readonly arrivals: number;
  readonly served: number;
  readonly inFlight: number;
  /** Requests that were made to wait in a queue. */
  readonly waited: number;
  /** Sum of in-flight requests over time, up to `areaUs`, and of response times, in microseconds. */
  readonly area: number;
  readonly areaUs: number;
  readonly responseUs: number;
  readonly failures: Int32Array;
  readonly latency: Int32Array;
  /** For each target: requests routed to it, served, failed at it, occupied workers, waiting requests and where the queue begins. */
  readonly routed: Int32Array;
  readonly servedBy: Int32Array;
  readonly failedBy: Int32Array;
  readonly busy: Int32Array;
  readonly waiting: Int32Array;
  readonly head: Int32Array;
  /** Worker-time spent on requests that ended, and the next moment at which a request ends. */
  readonly workedUs: Float64Array;
  readonly doneUs: Float64Array;
  readonly slotArrival: Float64Array;
  readonly slotStart: Float64Array;
  readonly slotDone: Float64Array;
  readonly queueArrival: Float64Array;
  readonly queueWork: Float64Array;
  /** Round robin: last choice of each node; slow start: share saved up, in 1/1024. */
  readonly turn: Int32Array;
  readonly credit: Int32Array;
  /** Target each client is bound to, or -1, and until when: a moment (cookie) or a number of requests left (flow). */
  readonly bound: Int8Array;
  readonly boundUntil: Float64Array;
  /** Arrivals and failed requests in the latest stretches of the run: a ring, and the number of the stretch written last. */
  readonly series: Int32Array;
  readonly stretch: number;
  /** When the balancer reports next, and the totals of its last report. */
  readonly reportUs: number;
  readonly report: Pick<Totals, "arrivals" | "failures" | "latency">;
  /** The last requests that came: moment, node, target or -1, cause or -1. A ring; `arrivals` says where it ends. */
  readonly recent: Float64Array;
  /** Totals at the last action. */
  readonly mark: Totals;
  readonly log: readonly SimEvent[];
  readonly isLogFull: boolean;
};

/** The state while it is being worked on. Its log is shared with the state it came from until the first line is added. */
export type Draft = { -readonly [Key in keyof Omit<LoadBalancingState, "log">]: LoadBalancingState[Key] } & { log: SimEvent[]; ownsLog: boolean };

export const mostTargets = 12;
export const second = 1000;
export const secondUs = 1_000_000;
export const reportUs = settings["elb.metrics.interval"].value * secondUs;
export const dnsUs = settings["elb.dns.ttl"].value * secondUs;
/** Longest run. */
export const longestMs = 3_600_000;
/** Width of a stretch of `series`, which has two numbers for each, and how many stretches it holds. */
export const seriesUs = 5 * secondUs;
export const seriesLength = 61;
export const recentLength = 10;
/** The log keeps this many lines; after that only the numbers go on. */
export const mostEvents = 12_000;

/** Numbers and choices of ours; the honesty box names them. */
export const assumed = {
  registrationUs: 2 * secondUs,
  slowFactor: 5,
  errorShare: 0.03,
  flapDownUs: 20 * secondUs,
  flapUpUs: 40 * secondUs,
  flowRequests: 20,
} as const;

/** A request without an answer for this long has failed. */
export function idleUsOf(params: LoadBalancingParams): number {
  return (params.kind === "alb" ? settings["elb.kind.idle"].value : settings["elb.kind.idle.nlb"].value) * secondUs;
}

/** Cross-zone load balancing as it is without a choice of ours: on for an ALB only. */
export function crossZoneOf(params: LoadBalancingParams): boolean {
  return params.crossZone === "default" ? params.kind === "alb" : params.crossZone === "on";
}

/** A check must be over before the next one. */
export function timeoutOf(params: LoadBalancingParams): number {
  return Math.min(params.timeoutSeconds, params.intervalSeconds - 1);
}

/** What a health check asks: TCP only opens a connection. */
export function checkOf(params: LoadBalancingParams): "tcp" | "light" | "deep" {
  return params.check === "default" ? (params.kind === "alb" ? "light" : "tcp") : params.check;
}
