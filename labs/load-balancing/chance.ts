import { fraction, pick } from "@/engine/sim/random";

/**
 * Draws of the traffic. `Math.log` and its kin may differ in the last bit from one engine to the next, so the logarithm here is made of
 * the four basic operations, which IEEE 754 fixes for everyone.
 */

const ln2 = 0.6931471805599453;

/** Minus the natural logarithm of `draw / 2^32`, for an integer `draw` from 1 to 2^32: an exponential variate with mean 1. */
export function minusLog(draw: number): number {
  if (draw >= 0x100000000) return 0;
  let exponent = 31 - Math.clz32(draw);
  let mantissa = draw / ((1 << exponent) >>> 0);
  if (mantissa > 1.4142135623730951) {
    mantissa /= 2;
    exponent += 1;
  }
  const s = (mantissa - 1) / (mantissa + 1);
  const q = s * s;
  const log = 2 * s * (1 + q * (1 / 3 + q * (1 / 5 + q * (1 / 7 + q * (1 / 9 + q * (1 / 11 + q * (1 / 13 + q / 15)))))));
  return (32 - exponent) * ln2 - log;
}

/** Exponential variate with mean 1. */
export function exponential(seed: number, stream: string, index: number): number {
  return minusLog(pick(seed, stream, index) + 1);
}

export type Arrivals = "even" | "random" | "bursts";
export type Sizes = "fixed" | "exponential" | "two-sizes" | "heavy-tail";

/** Bursts: in every minute the rate doubles from second 20 to second 40. */
export const burst = { periodUs: 60_000_000, fromUs: 20_000_000, toUs: 40_000_000, factor: 2 } as const;

/** Requests per microsecond at a moment, for a basic rate. */
export function rateAt(atUs: number, perUs: number, arrivals: Arrivals): number {
  if (arrivals !== "bursts") return perUs;
  const phase = atUs % burst.periodUs;
  return phase >= burst.fromUs && phase < burst.toUs ? perUs * burst.factor : perUs;
}

/** Moment of the next arrival after `nowUs`, whole microseconds; Infinity without load. Number `index` of the run. */
export function nextArrival(seed: number, index: number, nowUs: number, perUs: number, arrivals: Arrivals): number {
  if (perUs <= 0) return Infinity;
  if (arrivals === "even") return nowUs + Math.max(1, Math.round(1 / perUs));
  let owed = exponential(seed, "gap", index);
  if (arrivals === "random") return nowUs + Math.max(1, Math.round(owed / perUs));
  // The clock of a Poisson process runs faster in a burst: use up what is owed stretch by stretch.
  let atUs = nowUs;
  for (;;) {
    const rate = rateAt(atUs, perUs, arrivals);
    const phase = atUs % burst.periodUs;
    const endUs = atUs - phase + (phase < burst.fromUs ? burst.fromUs : phase < burst.toUs ? burst.toUs : burst.periodUs);
    const room = rate * (endUs - atUs);
    if (owed <= room) return Math.max(nowUs + 1, Math.round(atUs + owed / rate));
    owed -= room;
    atUs = endUs;
  }
}

/** Two sizes: nine of ten requests take half the mean, one takes eleven times that. */
const small = { share: 0.9, size: 0.5, large: 5.5 } as const;
/** Heavy tail: Pareto with exponent 2, cut at 50 times the mean; `least` makes the mean 1. */
const tail = { cut: 50, least: 25 * (2 - Math.sqrt(3.92)) } as const;

/** Work of request number `index` as a multiple of the mean. */
export function workOf(seed: number, index: number, sizes: Sizes): number {
  switch (sizes) {
    case "fixed":
      return 1;
    case "exponential":
      return exponential(seed, "work", index);
    case "two-sizes":
      return fraction(seed, "work", index) < small.share ? small.size : small.large;
    case "heavy-tail":
      return Math.min(tail.cut, tail.least / Math.sqrt((pick(seed, "work", index) + 1) / 0x100000000));
  }
}
