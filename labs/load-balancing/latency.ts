/**
 * Histogram of response times: 32 steps for each doubling of microseconds, so that a bar is at most about 3 % wide.
 * Two histograms of one run can be subtracted, which gives the requests in between.
 */

const steps = 32;
/** Enough for 2^29 microseconds, more than eight minutes: no answer takes longer than an idle timeout. */
export const latencySteps = 800;

/** Step of a response time in whole microseconds. */
export function stepOf(us: number): number {
  if (us < steps) return us;
  const exponent = 31 - Math.clz32(us);
  return Math.min(latencySteps - 1, (exponent - 4) * steps + ((us >> (exponent - 5)) & (steps - 1)));
}

/** Lower end of a step and its width, in microseconds. */
export function stepRange(step: number): { readonly fromUs: number; readonly widthUs: number } {
  if (step < steps) return { fromUs: step, widthUs: 1 };
  const shift = (step >> 5) - 1;
  return { fromUs: (steps + (step & (steps - 1))) * (1 << shift), widthUs: 1 << shift };
}

/** Requests counted in `now` but not in `before`. */
export function countBetween(now: Int32Array, before: Int32Array | null): number {
  let count = 0;
  for (let step = 0; step < latencySteps; step += 1) count += now[step]! - (before?.[step] ?? 0);
  return count;
}

/** The response time that a share `quantile` of the requests does not exceed, in whole microseconds; null without requests. */
export function quantileUs(now: Int32Array, before: Int32Array | null, quantile: number): number | null {
  const total = countBetween(now, before);
  if (total === 0) return null;
  const rank = Math.ceil(quantile * total);
  let below = 0;
  for (let step = 0; step < latencySteps; step += 1) {
    const count = now[step]! - (before?.[step] ?? 0);
    if (below + count >= rank) {
      const { fromUs, widthUs } = stepRange(step);
      return Math.round(fromUs + (widthUs * (rank - below)) / count);
    }
    below += count;
  }
  return null;
}
