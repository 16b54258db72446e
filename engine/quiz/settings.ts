import { usualRetention } from "./schedule";

/** What a reader may choose about review. Kept in the browser beside the log, never in it: it changes no answer. */
export type ReviewSettings = {
  /** Share of questions to be still known when they come back, from `retentionRange`. */
  readonly retention: number;
  /** Most questions of review on one day of study. */
  readonly daily: number;
};

export const retentionRange = { min: 0.8, max: 0.97, step: 0.01 } as const;
export const dailyRange = { min: 5, max: 200, step: 5 } as const;

export const usualSettings: ReviewSettings = { retention: usualRetention, daily: 40 };

/** Settings as they were stored, or by whoever wrote there: what is missing or out of range is the usual. Never throws. */
export function readSettings(text: string | null): ReviewSettings {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "null");
  } catch {
    return usualSettings;
  }
  if (typeof value !== "object" || value === null) return usualSettings;
  const { retention, daily } = value as { readonly retention?: unknown; readonly daily?: unknown };
  return { retention: inRange(retention, retentionRange, usualSettings.retention), daily: Math.round(inRange(daily, dailyRange, usualSettings.daily)) };
}

function inRange(value: unknown, { min, max }: { readonly min: number; readonly max: number }, otherwise: number): number {
  // Whole hundredths: one memory model for each value is kept, so there must be few.
  return typeof value === "number" && value >= min && value <= max ? Math.round(value * 100) / 100 : otherwise;
}
