import { entryKey, entryText, isRecord, isSameEntry, rawText, readEntry, type Entry, type Unreadable, type UnreadableReason } from "./log";

/** Marks a file as ours. */
export const exchangeFormat = "cloud-in-motion-progress";
export const exchangeVersion = 1;

/** Bounds of what is read; a file beyond them is refused whole. A real log of 20,000 answers has about 4 MB. */
export const exchangeLimits = { characters: 20_000_000, entries: 200_000, depth: 8 } as const;

/** A file that was read. Entries are unique by key. */
export type ExchangeFile = {
  readonly exportedAtMs: number;
  readonly entries: readonly Entry[];
  /** What the file kept as unreadable and what was unreadable in it. */
  readonly unreadable: readonly Unreadable[];
  /** Entries in which something small was missing and has been filled in. */
  readonly repaired: number;
};

/** Why a file was refused whole. Nothing has changed then. */
export type ExchangeProblem =
  | "too-large" | "too-deep" | "too-many" | "not-json" | "not-progress" | "newer" | "wrong-type" | "forbidden-key";

export type ExchangeReading =
  | { readonly kind: "file"; readonly file: ExchangeFile }
  | { readonly kind: "refused"; readonly problem: ExchangeProblem; readonly detail: string };

/** What taking a file in would change, counted before anything happens. */
export type ImportPreview = {
  /** Entries in the file that can be read. */
  readonly inFile: number;
  /** Not here yet: what merging adds. */
  readonly fresh: number;
  readonly alreadyHere: number;
  /** Same key, other content: ours stays, theirs is kept aside. */
  readonly conflicting: number;
  /** Here but not in the file: what replacing removes. */
  readonly removedOnReplace: number;
  readonly unreadable: number;
  readonly repaired: number;
};

/** Name of the file for the reader's calendar day. */
export function exchangeName(atMs: number, zoneMinutes: number): string {
  return `${exchangeFormat}-${calendarDay(atMs, zoneMinutes)}.json`;
}

/** "YYYY-MM-DD" in the reader's zone. */
export function calendarDay(atMs: number, zoneMinutes: number): string {
  return new Date(atMs + zoneMinutes * 60_000).toISOString().slice(0, 10);
}

/** The file's text: one entry on a line, so that a person can look into it. */
export function writeExchange(entries: readonly Entry[], unreadable: readonly Unreadable[], exportedAtMs: number): string {
  const head = `{"format":"${exchangeFormat}","v":${exchangeVersion},"exportedAtMs":${exportedAtMs}`;
  const body = `"entries":[\n${entries.map(entryText).join(",\n")}\n]`;
  const aside = unreadable.map((item) => JSON.stringify({ reason: item.reason, raw: item.raw })).join(",\n");
  return `${head},${body}${unreadable.length > 0 ? `,"quarantine":[\n${aside}\n]` : ""}}\n`;
}

/** Reads a file somebody hands in. Never throws, and looks at the bounds before it parses. */
export function readExchange(text: string): ExchangeReading {
  if (text.length > exchangeLimits.characters) return refused("too-large", String(text.length));
  if (isDeeper(text, exchangeLimits.depth)) return refused("too-deep", String(exchangeLimits.depth));
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/u, ""));
  } catch (error) {
    return refused("not-json", error instanceof Error ? error.message : "");
  }
  const forbidden = forbiddenKey(value);
  if (forbidden !== null) return refused("forbidden-key", forbidden);
  if (!isRecord(value) || value["format"] !== exchangeFormat) return refused("not-progress", "format");
  const { v, entries, quarantine = [], exportedAtMs } = value;
  if (typeof v !== "number" || !Number.isInteger(v) || v < 1) return refused("wrong-type", "v");
  if (v > exchangeVersion) return refused("newer", String(v));
  if (!Array.isArray(entries)) return refused("wrong-type", "entries");
  if (!Array.isArray(quarantine)) return refused("wrong-type", "quarantine");
  if (entries.length + quarantine.length > exchangeLimits.entries) return refused("too-many", String(entries.length + quarantine.length));

  const read = new Map<string, Entry>();
  const unreadable: Unreadable[] = quarantine.map(readUnreadable);
  let repaired = 0;
  for (const item of entries as readonly unknown[]) {
    const reading = readEntry(item);
    if (reading.kind !== "entry") {
      unreadable.push({ reason: reading.kind === "newer" ? "version" : reading.reason, raw: rawText(item) });
      continue;
    }
    const known = read.get(entryKey(reading.entry));
    if (known === undefined) {
      read.set(entryKey(reading.entry), reading.entry);
      if (reading.repaired) repaired += 1;
    } else if (!isSameEntry(known, reading.entry)) {
      unreadable.push({ reason: "conflict", raw: rawText(item) });
    }
  }
  return {
    kind: "file",
    file: { exportedAtMs: typeof exportedAtMs === "number" && Number.isFinite(exportedAtMs) ? exportedAtMs : 0, entries: [...read.values()], unreadable, repaired },
  };
}

/** What merging adds: entries that are not here, and what has to be kept aside. */
export function mergePlan(here: readonly Entry[], file: ExchangeFile): { readonly fresh: readonly Entry[]; readonly aside: readonly Unreadable[] } {
  const known = new Map(here.map((entry) => [entryKey(entry), entry]));
  const fresh: Entry[] = [];
  const aside: Unreadable[] = [...file.unreadable];
  for (const entry of file.entries) {
    const own = known.get(entryKey(entry));
    if (own === undefined) fresh.push(entry);
    else if (!isSameEntry(own, entry)) aside.push({ reason: "conflict", raw: entryText(entry) });
  }
  return { fresh, aside };
}

/** Counts what taking the file in would do to the log that is here. */
export function previewImport(here: readonly Entry[], file: ExchangeFile): ImportPreview {
  const plan = mergePlan(here, file);
  const conflicting = plan.aside.length - file.unreadable.length;
  const inFile = new Set(file.entries.map(entryKey));
  return {
    inFile: file.entries.length,
    fresh: plan.fresh.length,
    alreadyHere: file.entries.length - plan.fresh.length - conflicting,
    conflicting,
    removedOnReplace: here.filter((entry) => !inFile.has(entryKey(entry))).length,
    unreadable: file.unreadable.length,
    repaired: file.repaired,
  };
}

const reasons: readonly UnreadableReason[] = ["not-a-record", "key", "version", "question", "outcome", "time", "undo", "conflict"];

function readUnreadable(value: unknown): Unreadable {
  if (isRecord(value) && typeof value["raw"] === "string") {
    const reason = reasons.find((known) => known === value["reason"]);
    if (reason !== undefined) return { reason, raw: value["raw"] };
  }
  return { reason: "not-a-record", raw: rawText(value) };
}

function refused(problem: ExchangeProblem, detail: string): ExchangeReading {
  return { kind: "refused", problem, detail };
}

/** Is the text nested deeper than allowed? Counts brackets outside strings, so that no deep file reaches the parser. */
function isDeeper(text: string, limit: number): boolean {
  let depth = 0;
  let inString = false;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (inString) {
      if (code === 0x5c) index += 1;
      else if (code === 0x22) inString = false;
    } else if (code === 0x22) {
      inString = true;
    } else if (code === 0x5b || code === 0x7b) {
      depth += 1;
      if (depth > limit) return true;
    } else if (code === 0x5d || code === 0x7d) {
      depth -= 1;
    }
  }
  return false;
}

/** A key that would reach an object's prototype if somebody copied it carelessly later. Depth is bounded already. */
function forbiddenKey(value: unknown): string | null {
  if (typeof value !== "object" || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    if (key === "__proto__" || key === "constructor" || key === "prototype") return key;
    const found = forbiddenKey(inner);
    if (found !== null) return found;
  }
  return null;
}
