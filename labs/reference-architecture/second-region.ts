import { route53Numbers as numbers } from "@/content/facts/route-53-numbers";
import { minute, second, type DesignParams } from "./state";

/** Route 53's health check must fail this often, and then resolvers forget the old answer. */
export const dnsMs: number = (numbers["r53.hc.interval"] * numbers["r53.hc.threshold"] + numbers["r53.ttl"]) * second;

/** Durations of ours; the honesty box names them. */
export const secondAssumed = {
  /** How far the copy in the other Region is behind. */
  lagMs: 2 * second,
  promoteMs: 3 * minute,
  /** Starting every server of a pilot light, and scaling a warm standby up. */
  lightMs: 8 * minute,
  growMs: 4 * minute,
} as const;

export const serversMs = (params: DesignParams): number => (params.second === "pilot-light" ? secondAssumed.lightMs : secondAssumed.growMs);

/** Servers that run in the second Region while it only waits. */
export const waitingServers = (params: DesignParams): number => (params.second === "warm-standby" ? 1 : 0);
