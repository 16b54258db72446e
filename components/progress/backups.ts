import { entryKey, readEntry, type Entry } from "@/engine/progress/log";
import { copiesToKeep } from "@/engine/progress/rotation";

/**
 * Name of the cache that holds the copies. They lie in the browser's Cache Storage, not in a database beside the log: a Chromium that finds a
 * database damaged, as after a crash, removes all databases of the site and says nothing.
 */
export const backupName = "cloud-in-motion-backup";

/** A copy of the log as it was. `text` is a file as the export writes it. */
export type Copy = { readonly day: number; readonly atMs: number; readonly entries: number; readonly text: string };

/** A cache is a list of addresses with answers. Nothing is ever asked at these: the day of study or the key of an entry ends them. */
const copyFolder = `/${backupName}/copy/`;
const looseFolder = `/${backupName}/entry/`;

/** What the addresses in that folder end with. */
async function namesIn(cache: Cache, folder: string): Promise<readonly string[]> {
  return (await cache.keys()).flatMap(({ url }) => (url.includes(folder) ? [url.slice(url.indexOf(folder) + folder.length)] : []));
}

async function daysIn(cache: Cache): Promise<readonly number[]> {
  return (await namesIn(cache, copyFolder)).map(Number).filter(Number.isFinite);
}

/** What lies at an address; null if there is nothing or it is damaged. */
async function valueAt(cache: Cache, address: string): Promise<unknown> {
  try {
    return (await (await cache.match(address))?.json()) ?? null;
  } catch {
    return null;
  }
}

async function copyOf(cache: Cache, day: number): Promise<Copy | null> {
  const value = await valueAt(cache, `${copyFolder}${day}`);
  return isCopy(value) ? value : null;
}

function isCopy(value: unknown): value is Copy {
  if (typeof value !== "object" || value === null) return false;
  const { day, atMs, entries, text } = value as Record<string, unknown>;
  return typeof day === "number" && typeof atMs === "number" && typeof entries === "number" && typeof text === "string";
}

/**
 * Keeps a copy and lets go of old ones, and of single entries that it holds. A later copy of one day takes the place of an earlier one unless it holds less.
 * @param entries what the copy holds
 */
export async function keepCopy(copy: Copy, entries: readonly Entry[]): Promise<void> {
  const cache = await caches.open(backupName);
  const before = await copyOf(cache, copy.day);
  if (before === null || before.entries <= copy.entries) {
    await cache.put(`${copyFolder}${copy.day}`, new Response(JSON.stringify(copy)));
    const loose = await namesIn(cache, looseFolder);
    const held = new Set(loose.length === 0 ? [] : entries.map(entryKey));
    await Promise.all(loose.filter((name) => held.has(name)).map((name) => cache.delete(`${looseFolder}${name}`)));
  }
  const days = await daysIn(cache);
  const kept = copiesToKeep(days, copy.day);
  await Promise.all(days.filter((day) => !kept.has(day)).map((day) => cache.delete(`${copyFolder}${day}`)));
}

/** Keeps one entry until a copy holds it. */
export async function keepEntry(entry: Entry): Promise<void> {
  const cache = await caches.open(backupName);
  await cache.put(`${looseFolder}${entryKey(entry)}`, new Response(JSON.stringify(entry)));
}

/** The entries that no copy holds yet; what is damaged is left out. */
export async function looseEntries(): Promise<readonly Entry[]> {
  const cache = await caches.open(backupName);
  const values = await Promise.all((await namesIn(cache, looseFolder)).map((name) => valueAt(cache, `${looseFolder}${name}`)));
  return values.flatMap((value) => {
    const reading = readEntry(value);
    return reading.kind === "entry" ? [reading.entry] : [];
  });
}

/** The copies there are, newest first; what is damaged is left out. */
export async function listCopies(): Promise<readonly Copy[]> {
  const cache = await caches.open(backupName);
  const copies = await Promise.all((await daysIn(cache)).map((day) => copyOf(cache, day)));
  return copies.filter((copy) => copy !== null).sort((a, b) => b.day - a.day);
}
