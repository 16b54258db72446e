/** Longest time from a failure that times out until the target is unhealthy: the failure just missed one check. */
export function worstDetection(interval: number, timeout: number, unhealthyThreshold: number): number {
  return interval * unhealthyThreshold + timeout;
}
