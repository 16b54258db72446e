import type { LegId } from "./graph";
import type { NodeId } from "./state";

/**
 * What an event does to the steps that begin or end at its part, or to one step only: adds milliseconds to them, stops them, lets them read
 * what is that many milliseconds old; multiplies the load, empties the cache, or makes the load balancer's checks mean nothing.
 */
type Strike = readonly [at: NodeId, effect: "slow" | "stop" | "old" | "load" | "cold" | "blind", amount: number, leg?: LegId];

/** Things that happen to a service that stays as it was built. The amounts are ours; the honesty box names them. */
export const injections = {
  "cache-cold": ["cache", "cold", 0],
  "db-slow": ["db-primary", "slow", 100],
  "web-gray": ["web-a", "slow", 900, "choose"],
  "edge-far": ["cloudfront", "slow", 60, "reach-edge"],
  "lambda-busy": ["lambda", "slow", 60_000, "thumbnail"],
  "partner-slow": ["partner", "slow", 3000],
  "partner-down": ["partner", "stop", 0],
  certificate: ["cloudfront", "stop", 0, "reach-edge"],
  "bucket-policy": ["s3", "stop", 0, "static"],
  spike: ["user", "load", 3],
  "replica-lag": ["db-replica", "old", 300_000, "query-replica"],
  "cache-old": ["cache", "old", 600_000, "ask-cache"],
  "edge-old": ["cloudfront", "old", 86_400_000, "static"],
  "check-path": ["alb", "blind", 0],
  "no-capacity": ["asg", "stop", 0],
  "alarm-muted": ["cloudwatch", "stop", 0, "ring"],
  "worker-stuck": ["ecs", "old", 86_400_000, "run"],
} as const satisfies Readonly<Record<string, Strike>>;
export type InjectionId = keyof typeof injections;
export const injectionIds = Object.keys(injections) as readonly InjectionId[];

export const strikeOf = (id: InjectionId): Strike => injections[id];

/** What is happening of one kind to a step between two parts, as its amount; undefined if nothing is. No two events do the same to one step. */
export const struck = (injected: ReadonlySet<InjectionId>, effect: Strike[1], leg: LegId, from: NodeId, to: NodeId): number | undefined =>
  [...injected].map(strikeOf).find(([at, kind, , only = leg]) => kind === effect && (at === from || at === to) && only === leg)?.[2];

/** How many times the usual load arrives. */
export const loadFactor = (injected: readonly InjectionId[]): number => (injected.includes("spike") ? injections.spike[2] : 1);

/** A restarted cache is filled again by the queries that pass it. */
export const warmMs = 180_000;
