import type { Outcome } from "../quiz/grade";
import type { Certainty } from "../quiz/question";

/** Version of the entries written today. An entry of a higher version makes the log read-only for this code. */
export const logVersion = 1;

/** One answer. Entries are never changed; [device, n] is the key. */
export type AnswerEntry = {
  readonly v: 1;
  /** The browser it was given in: lower-case letters and digits, made once by chance. */
  readonly device: string;
  /** Counts this device's entries from 1. */
  readonly n: number;
  readonly questionId: string;
  /** Earlier answers to this question that counted: 0 for the first. */
  readonly attempt: number;
  readonly outcome: Outcome;
  readonly certainty: Certainty;
  /** Wall clock, milliseconds since 1970 UTC, as the device told it. */
  readonly atMs: number;
  /** The reader's distance east of UTC at that moment, minutes. */
  readonly zoneMinutes: number;
  /** Rules of the schedule in force then. Replay uses today's rules; this is kept for comparing. */
  readonly algorithm: string;
};

/** Takes back one earlier answer of the same device. */
export type UndoEntry = {
  readonly v: 1;
  readonly device: string;
  readonly n: number;
  /** `n` of the answer that no longer counts. */
  readonly undoes: number;
  readonly atMs: number;
  readonly zoneMinutes: number;
};

/** A challenge of a lab was solved. */
export type SolveEntry = {
  readonly v: 1;
  readonly device: string;
  readonly n: number;
  /** Id of the challenge, `lab.challenge`. */
  readonly solves: string;
  /** True if its solution had been looked at. */
  readonly isHelped: boolean;
  readonly atMs: number;
  readonly zoneMinutes: number;
};

export type Entry = AnswerEntry | UndoEntry | SolveEntry;

/** Something that could not be read, kept as it was found. `raw` is its JSON text, or its nearest text if it has none. */
export type Unreadable = { readonly reason: UnreadableReason; readonly raw: string };

/** "conflict": a second entry with the key of one that is here and says something else. */
export type UnreadableReason = "not-a-record" | "key" | "version" | "question" | "outcome" | "time" | "undo" | "conflict";

export type EntryReading =
  | { readonly kind: "entry"; readonly entry: Entry; readonly repaired: boolean }
  | { readonly kind: "newer" }
  | { readonly kind: "unreadable"; readonly reason: UnreadableReason };

export function isUndo(entry: Entry): entry is UndoEntry {
  return "undoes" in entry;
}

export function isSolve(entry: Entry): entry is SolveEntry {
  return "solves" in entry;
}

export function isAnswer(entry: Entry): entry is AnswerEntry {
  return "questionId" in entry;
}

/** The key as one text, for sets and maps. */
export function entryKey(entry: { readonly device: string; readonly n: number }): string {
  return `${entry.device}:${entry.n}`;
}

const deviceShape = /^[a-z0-9]{4,32}$/u;
const questionShape = /^[a-z0-9-]{1,80}\.[a-z0-9-]{1,80}$/u;
const algorithmShape = /^[a-z0-9.-]{1,40}$/u;
const latestMs = 8_640_000_000_000_000;
const widestZoneMinutes = 15 * 60;

/**
 * Reads one stored or imported entry. Never throws. What decides over the schedule (key, question, outcome, moment) must be there;
 * what only refines it is repaired: attempt 0, certainty "unsure", zone 0, algorithm "unknown", help true. Fields it does not know are dropped.
 */
export function readEntry(value: unknown): EntryReading {
  if (!isRecord(value)) return unreadable("not-a-record");
  if (typeof value["v"] === "number" && Number.isInteger(value["v"]) && value["v"] > logVersion) return { kind: "newer" };
  if (value["v"] !== logVersion) return unreadable("version");
  const { device, n } = value;
  if (typeof device !== "string" || !deviceShape.test(device) || !isCount(n, 1)) return unreadable("key");
  const time = readTime(value["atMs"]);
  if (time === null) return unreadable("time");
  const zone = value["zoneMinutes"];
  const isZone = typeof zone === "number" && Number.isInteger(zone) && Math.abs(zone) <= widestZoneMinutes;
  const at = { atMs: time.atMs, zoneMinutes: isZone ? zone : 0 };
  const isRepaired = time.repaired || !isZone;

  if (value["undoes"] !== undefined) {
    if (!isCount(value["undoes"], 1) || value["undoes"] >= n) return unreadable("undo");
    return entryReading({ v: 1, device, n, undoes: value["undoes"], ...at }, isRepaired || Object.keys(value).length !== 6);
  }
  if (value["solves"] !== undefined) {
    const { solves, isHelped } = value;
    if (typeof solves !== "string" || !questionShape.test(solves)) return unreadable("question");
    const isTold = typeof isHelped === "boolean";
    return entryReading({ v: 1, device, n, solves, isHelped: isTold ? isHelped : true, ...at }, isRepaired || !isTold || Object.keys(value).length !== 7);
  }
  const { questionId, outcome, attempt, certainty, algorithm } = value;
  if (typeof questionId !== "string" || !questionShape.test(questionId)) return unreadable("question");
  if (outcome !== "right" && outcome !== "partly" && outcome !== "wrong") return unreadable("outcome");
  const isAttempt = isCount(attempt, 0);
  const isCertainty = certainty === "sure" || certainty === "unsure" || certainty === "guess";
  const isAlgorithm = typeof algorithm === "string" && algorithmShape.test(algorithm);
  return entryReading(
    {
      v: 1, device, n, questionId,
      attempt: isAttempt ? attempt : 0,
      outcome,
      certainty: isCertainty ? certainty : "unsure",
      ...at,
      algorithm: isAlgorithm ? algorithm : "unknown",
    },
    isRepaired || !isAttempt || !isCertainty || !isAlgorithm || Object.keys(value).length !== 10,
  );
}

/** Do two entries say the same? */
export function isSameEntry(a: Entry, b: Entry): boolean {
  return entryText(a) === entryText(b);
}

/** An entry as JSON with its fields in one fixed order. */
export function entryText(entry: Entry): string {
  const { v, device, n, atMs, zoneMinutes } = entry;
  if (isUndo(entry)) return JSON.stringify({ v, device, n, undoes: entry.undoes, atMs, zoneMinutes });
  if (isSolve(entry)) return JSON.stringify({ v, device, n, solves: entry.solves, isHelped: entry.isHelped, atMs, zoneMinutes });
  const { questionId, attempt, outcome, certainty, algorithm } = entry;
  return JSON.stringify({ v, device, n, questionId, attempt, outcome, certainty, atMs, zoneMinutes, algorithm });
}

/** Text of something that could not be read. Never throws, not even on a ring or a big integer. */
export function rawText(value: unknown): string {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return Object.prototype.toString.call(value);
  }
}

function entryReading(entry: Entry, repaired: boolean): EntryReading {
  return { kind: "entry", entry, repaired };
}

function unreadable(reason: UnreadableReason): EntryReading {
  return { kind: "unreadable", reason };
}

/** A moment in milliseconds; a fraction is rounded and a number written as text is understood. */
function readTime(value: unknown): { readonly atMs: number; readonly repaired: boolean } | null {
  const number = typeof value === "string" && /^[0-9]{1,16}$/u.test(value) ? Number(value) : value;
  if (typeof number !== "number" || !Number.isFinite(number) || number < 0 || number > latestMs) return null;
  const atMs = Math.round(number);
  return { atMs, repaired: atMs !== value };
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCount(value: unknown, min: number): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= min;
}
