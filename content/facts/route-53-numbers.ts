/** The bare numbers of `route-53.ts` that a simulation computes with, by fact id, without the words of every fact. */
export const route53Numbers = {
  "r53.ttl": 60,
  "r53.hc.interval": 30,
  "r53.hc.threshold": 3,
} as const;
