/** What may be chosen by name: algorithms as the API names them, and what may be wrong with a target. */
export const algorithms = ["round_robin", "least_outstanding_requests", "weighted_random"] as const;
export type Algorithm = (typeof algorithms)[number];
/** "crash" refuses connections, "hang" accepts them and never answers, "flap" crashes and returns by turns. */
export const faults = ["crash", "hang", "slow", "flap", "errors"] as const;
export type Fault = (typeof faults)[number];
