import { afterAnswer, studyDay, usualRetention, type Card } from "../quiz/schedule";
import { entryKey, isAnswer, isSolve, isUndo, type AnswerEntry, type Entry } from "./log";

/** Everything the pages show about a reader, computed from the log. */
export type Derived = {
  /** By question id. */
  readonly cards: ReadonlyMap<string, Card>;
  /** Answers that count: those taken back are left out. */
  readonly answers: number;
  readonly right: number;
  /** Days of study (`studyDay`) with at least one answer. */
  readonly days: ReadonlySet<number>;
  /** Challenges solved, by id. "own" stays once it has been reached. */
  readonly solved: ReadonlyMap<string, "own" | "helped">;
  /** The latest moment each device has told, milliseconds since 1970 UTC. */
  readonly latestMs: ReadonlyMap<string, number>;
};

/** Entries replayed between two pauses of `deriving`: about a millisecond of work. */
const entriesAtOnce = 250;

/**
 * Replays the log. The result does not depend on the order in which entries arrive. A device's entries keep the device's own order even if its
 * clock went back; devices are merged by the latest time each has told so far. `retention` is the share to be still known when a question comes back.
 */
export function derive(entries: readonly Entry[], retention: number = usualRetention): Derived {
  const steps = deriving(entries, retention);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** `derive` in small steps, for a page that has something else to do in between. */
export function* deriving(entries: readonly Entry[], retention: number = usualRetention): Generator<undefined, Derived> {
  const cards = new Map<string, Card>();
  const days = new Set<number>();
  let right = 0;
  const answers = countedAnswers(entries);
  yield;
  for (const [at, entry] of answers.entries()) {
    cards.set(entry.questionId, afterAnswer(entry.questionId, cards.get(entry.questionId), entry, retention));
    days.add(studyDay(entry.atMs, entry.zoneMinutes));
    if (entry.outcome === "right") right += 1;
    if (at % entriesAtOnce === entriesAtOnce - 1) yield;
  }
  const solved = new Map<string, "own" | "helped">();
  const latestMs = new Map<string, number>();
  for (const entry of entries) {
    if (isSolve(entry) && solved.get(entry.solves) !== "own") solved.set(entry.solves, entry.isHelped ? "helped" : "own");
    latestMs.set(entry.device, Math.max(latestMs.get(entry.device) ?? -Infinity, entry.atMs));
  }
  return { cards, answers: answers.length, right, days, solved, latestMs };
}

/** What one more answer, the newest of its device, makes of what was derived; null if the whole log has to be replayed for it. */
export function withAnswer(derived: Derived, entry: AnswerEntry, retention: number = usualRetention): Derived | null {
  const latestMs = Math.max(derived.latestMs.get(entry.device) ?? -Infinity, entry.atMs);
  for (const [device, otherMs] of derived.latestMs) if (device !== entry.device && otherMs >= latestMs) return null;
  return {
    cards: new Map(derived.cards).set(entry.questionId, afterAnswer(entry.questionId, derived.cards.get(entry.questionId), entry, retention)),
    answers: derived.answers + 1,
    right: derived.right + (entry.outcome === "right" ? 1 : 0),
    days: new Set(derived.days).add(studyDay(entry.atMs, entry.zoneMinutes)),
    solved: derived.solved,
    latestMs: new Map(derived.latestMs).set(entry.device, latestMs),
  };
}

/** The answers that have not been taken back, in the order of replay. */
export function countedAnswers(entries: readonly Entry[]): readonly AnswerEntry[] {
  const taken = new Set(entries.filter(isUndo).map((undo) => entryKey({ device: undo.device, n: undo.undoes })));
  const ordered = [...entries].sort((a, b) => (a.device === b.device ? a.n - b.n : a.device < b.device ? -1 : 1));
  let device = "";
  let latestMs = 0;
  const timed = ordered.map((entry) => {
    latestMs = entry.device === device ? Math.max(latestMs, entry.atMs) : entry.atMs;
    device = entry.device;
    return { entry, latestMs };
  });
  // Sorting is stable: entries of one device with the same latest time stay in the device's order.
  timed.sort((a, b) => a.latestMs - b.latestMs);
  return timed.flatMap(({ entry }) => (!isAnswer(entry) || taken.has(entryKey(entry)) ? [] : [entry]));
}

/** The answer that "undo" would take back on this device: its last one that still counts. */
export function lastAnswer(entries: readonly Entry[], device: string): AnswerEntry | null {
  const own = entries.filter((entry) => entry.device === device);
  const taken = new Set(own.filter(isUndo).map((undo) => undo.undoes));
  let last: AnswerEntry | null = null;
  for (const entry of own) {
    if (isAnswer(entry) && !taken.has(entry.n) && (last === null || entry.n > last.n)) last = entry;
  }
  return last;
}
