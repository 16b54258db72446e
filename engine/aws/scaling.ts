/** Arithmetic of scaling policies. Pure; all numbers are given. */

export type AdjustmentType = "ChangeInCapacity" | "ExactCapacity" | "PercentChangeInCapacity";

/**
 * Capacity a policy asks for. A percentage is rounded toward zero above one instance and to one instance below it,
 * then raised to the least magnitude.
 * @param current instances the adjustment starts from
 * @param amount instances or percent, negative to remove; the capacity itself for ExactCapacity
 * @param minAdjustmentMagnitude least number of instances a percentage adds or removes; 0 for none
 */
export function adjust(current: number, type: AdjustmentType, amount: number, minAdjustmentMagnitude = 0): number {
  if (type === "ExactCapacity") return Math.max(0, amount);
  if (type === "ChangeInCapacity") return Math.max(0, current + amount);
  if (amount === 0) return current;
  const share = (current * Math.abs(amount)) / 100;
  const size = Math.max(share < 1 ? 1 : Math.floor(share), minAdjustmentMagnitude);
  return Math.max(0, current + (amount > 0 ? size : -size));
}

export type Step = {
  /** Distance from the alarm's threshold; null for no bound. */
  readonly lower: number | null;
  readonly upper: number | null;
  readonly amount: number;
};

/**
 * The step that a metric's distance from the threshold falls into, or null if there is none.
 * Above the threshold the lower bound is inclusive and the upper exclusive, below it the reverse.
 */
export function stepFor(distance: number, steps: readonly Step[]): Step | null {
  for (const step of steps) {
    const { lower, upper } = step;
    const isIn = distance >= 0
      ? (lower === null || distance >= lower) && (upper === null || distance < upper)
      : (lower === null || distance > lower) && (upper === null || distance <= upper);
    if (isIn) return step;
  }
  return null;
}

/**
 * Instances that would bring the average metric to the target: the counted instances times metric over target, rounded up.
 * AWS states the rounding; the proportion itself is our assumption.
 */
export function proportional(counted: number, metric: number, target: number): number {
  return target > 0 ? Math.ceil((counted * metric) / target) : counted;
}

/** A capacity brought between the group's minimum and maximum size; the maximum gives way to a larger minimum. */
export function withinSize(capacity: number, minSize: number, maxSize: number): number {
  return Math.max(minSize, Math.min(capacity, maxSize));
}

/** Instances that must stay healthy while some are replaced: the share of the desired capacity, rounded up. */
export function leastHealthy(desiredCapacity: number, minHealthyPercentage: number): number {
  return Math.ceil((desiredCapacity * minHealthyPercentage) / 100);
}

/** A percentage of a capacity as whole instances, at least one: the room to exceed a size, or how many are replaced at a time. */
export function shareOrOne(capacity: number, percent: number): number {
  return Math.max(1, Math.floor((capacity * percent) / 100));
}

/** Index of the smallest value among the allowed positions, the first of equals; -1 if none is allowed. */
export function fewest(counts: readonly number[], isAllowed: (index: number) => boolean): number {
  let best = -1;
  for (let index = 0; index < counts.length; index += 1) {
    if (isAllowed(index) && (best < 0 || (counts[index] ?? 0) < (counts[best] ?? 0))) best = index;
  }
  return best;
}
