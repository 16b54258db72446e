/** Days of study whose copies stay: each of the last seven, then one a week for a month. Copies dated ahead of today stay too: a clock that was wrong must not cost one. */
const dailyCopies = 7;
const weeklyCopies = 4;

/** Which copies to keep, of those there are. The newest always stays. */
export function copiesToKeep(days: readonly number[], today: number): ReadonlySet<number> {
  const kept = new Set<number>();
  const weeks = new Set<number>();
  for (const day of [...new Set(days)].sort((a, b) => b - a)) {
    // Weeks of the calendar, not weeks back from today: those would slide past every copy and leave none.
    const week = Math.floor(day / 7);
    if (kept.size === 0 || today - day < dailyCopies) kept.add(day);
    else if (Math.floor(today / 7) - week <= weeklyCopies && !weeks.has(week)) {
      weeks.add(week);
      kept.add(day);
    }
  }
  return kept;
}

/** When the reader last took a file, and how many entries it held. */
export type LastExport = { readonly atMs: number; readonly entries: number };

const nudgeEntries = 50;
const nudgeDays = 30;
const dayMs = 86_400_000;

/** Is it time to remind of exporting? Only once there is something to lose, and not again soon after it was done. */
export function shouldNudge(entries: number, last: LastExport | null, nowMs: number): boolean {
  if (last === null) return entries >= nudgeEntries;
  return entries - last.entries >= nudgeEntries && nowMs - last.atMs >= nudgeDays * dayMs;
}

/** What was stored about the last export, or by whoever wrote there. Never throws. */
export function readLastExport(text: string | null): LastExport | null {
  try {
    const value: unknown = JSON.parse(text ?? "null");
    if (typeof value !== "object" || value === null) return null;
    const { atMs, entries } = value as { readonly atMs?: unknown; readonly entries?: unknown };
    return typeof atMs === "number" && Number.isFinite(atMs) && typeof entries === "number" && Number.isFinite(entries) ? { atMs, entries } : null;
  } catch {
    return null;
  }
}
