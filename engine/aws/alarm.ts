/** Evaluation of a CloudWatch metric alarm. Pure; all numbers are given. */

export type AlarmState = "OK" | "ALARM" | "INSUFFICIENT_DATA";

/** What stands in for a datapoint that did not arrive. */
export type MissingData = "missing" | "notBreaching" | "breaching" | "ignore";

export type AlarmRule = {
  readonly comparison: "GreaterThanThreshold" | "GreaterThanOrEqualToThreshold" | "LessThanThreshold" | "LessThanOrEqualToThreshold";
  /** In the unit of the datapoints. */
  readonly threshold: number;
  /** N: how many datapoints are compared. */
  readonly evaluationPeriods: number;
  /** M: how many of them must breach. A number above N counts as N. */
  readonly datapointsToAlarm: number;
  readonly treatMissingData: MissingData;
};

/** Whether one datapoint is on the wrong side of the threshold. */
export function breaches(value: number, { comparison, threshold }: Pick<AlarmRule, "comparison" | "threshold">): boolean {
  return value === threshold ? comparison.includes("OrEqual") : value > threshold === comparison.startsWith("Greater");
}

/**
 * State after one evaluation.
 * @param points datapoints of the evaluation range, oldest first, null where one is missing; the range may hold more than N points, and real ones are used first
 * @param rule the alarm
 * @param state state before, kept where the rule says so
 */
export function evaluateAlarm(points: readonly (number | null)[], rule: AlarmRule, state: AlarmState): AlarmState {
  const periods = rule.evaluationPeriods;
  const needed = Math.min(rule.datapointsToAlarm, periods);
  const treatment = rule.treatMissingData;
  let found = 0;
  let bad = 0;
  let oldest = 0;
  for (let at = points.length - 1; at >= 0 && found < periods; at -= 1) {
    const value = points[at];
    if (value === null || value === undefined) continue;
    found += 1;
    oldest = points.length - at;
    if (breaches(value, rule)) bad += 1;
  }
  const lacking = periods - found;
  if (bad >= needed || (treatment === "breaching" && bad + lacking >= needed)) return "ALARM";
  if (lacking === 0 || treatment === "breaching" || treatment === "notBreaching") return "OK";
  if (found === 0) return treatment === "missing" ? "INSUFFICIENT_DATA" : state;
  // Nothing but breaches and gaps, the oldest breach at least M periods old, counts although fewer than M points arrived. AWS's table
  // leaves "0 - X - -" alone for 2 of 3: a good point anywhere in the range speaks against it.
  if (bad === found && oldest >= needed) return treatment === "missing" ? "ALARM" : state;
  return "OK";
}
