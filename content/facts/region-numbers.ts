/**
 * The bare numbers of `geography.ts`, `latency-and-transfer.ts`, `regional-resilience.ts` and `rds.ts` that a simulation computes with, by fact id.
 * They stand apart from their wording so that a simulation in the browser does not carry the words of every fact.
 */
export const regionNumbers = {
  "geo.region.min-az": 3,
  "geo.az.distance": 100,
  "net.latency.fiber-rule": 100,
  "net.transfer.cross-az": 0.01,
  "net.transfer.cross-region": 0.02,
  "net.transfer.out": 0.09,
  "rds.maz.instance.failover": 60,
} as const;
