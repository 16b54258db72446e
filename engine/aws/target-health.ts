/**
 * How Elastic Load Balancing judges a target: its health state, the reason code beside it, and what a health check changes.
 * Thresholds are arguments; nothing here knows a number of AWS.
 */

export type TargetState = "initial" | "healthy" | "unhealthy" | "draining" | "unused";

export type HealthReason =
  | "Elb.RegistrationInProgress" | "Elb.InitialHealthChecking"
  | "Target.ResponseCodeMismatch" | "Target.Timeout" | "Target.FailedHealthChecks"
  | "Target.DeregistrationInProgress" | "Target.NotRegistered" | "Target.NotInUse" | "Target.InvalidState";

/** What came of one health check: an answer with a wanted code, with another code, none in time, or no connection. */
export type CheckResult = "passed" | "wrong-code" | "timed-out" | "refused";

export type TargetHealth = {
  readonly state: TargetState;
  /** None while healthy. */
  readonly reason: HealthReason | null;
  /** Passed and failed checks in a row; one of them is 0. */
  readonly passes: number;
  readonly failures: number;
};

export type HealthRules = {
  /** Passes in a row that bring an unhealthy target back. */
  readonly healthyThreshold: number;
  /** Failures in a row that make a target unhealthy. */
  readonly unhealthyThreshold: number;
  /** Passes that make a new target healthy. */
  readonly firstPasses: number;
  /** Whether the balancer tells why checks failed (ALB) or has one reason for all (NLB, GWLB). */
  readonly tellsWhy: boolean;
};

const at = (state: TargetState, reason: HealthReason | null): TargetHealth => ({ state, reason, passes: 0, failures: 0 });

/** Healths that do not come from a check. */
export const healths = {
  registering: at("initial", "Elb.RegistrationInProgress"),
  checking: at("initial", "Elb.InitialHealthChecking"),
  healthy: at("healthy", null),
  draining: at("draining", "Target.DeregistrationInProgress"),
  notRegistered: at("unused", "Target.NotRegistered"),
  notInUse: at("unused", "Target.NotInUse"),
  invalid: at("unused", "Target.InvalidState"),
} as const;

/** Whether the balancer checks a target in this state. */
export function isChecked(health: TargetHealth): boolean {
  return health.state === "healthy" || health.state === "unhealthy" || health.reason === "Elb.InitialHealthChecking";
}

/** The reason code of a target that failed its checks in this way. */
export function failureReason(result: Exclude<CheckResult, "passed">, tellsWhy: boolean): HealthReason {
  if (!tellsWhy || result === "refused") return "Target.FailedHealthChecks";
  return result === "timed-out" ? "Target.Timeout" : "Target.ResponseCodeMismatch";
}

/** The health after one more check. A target that is not checked stays as it is. */
export function afterCheck(health: TargetHealth, result: CheckResult, rules: HealthRules): TargetHealth {
  if (!isChecked(health)) return health;
  if (result === "passed") {
    if (health.state === "healthy") return healths.healthy;
    const passes = health.passes + 1;
    const needed = health.state === "initial" ? rules.firstPasses : rules.healthyThreshold;
    return passes >= needed ? healths.healthy : { ...health, passes, failures: 0 };
  }
  const failures = health.failures + 1;
  if (health.state === "unhealthy") return { ...health, reason: failureReason(result, rules.tellsWhy), passes: 0, failures };
  if (failures < rules.unhealthyThreshold) return { ...health, passes: 0, failures };
  return { state: "unhealthy", reason: failureReason(result, rules.tellsWhy), passes: 0, failures };
}

/** Whether too few are healthy, so that routing fails open: with a threshold of 1 healthy target, at none. */
export function failsOpen(healthy: number, minimumHealthy: number): boolean {
  return healthy < minimumHealthy;
}

/** Part of a full share, 0 to 1, that a target gets in slow start: it rises linearly. */
export function slowStartShare(elapsed: number, duration: number): number {
  return duration <= 0 ? 1 : Math.min(1, Math.max(0, elapsed / duration));
}
