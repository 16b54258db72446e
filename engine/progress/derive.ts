import { afterAnswer, studyDay, usualRetention, type Card } from "../quiz/schedule";
import { entryKey, isAnswer, isSolve, isUndo, type AnswerEntry, type Entry } from "./log";

/** Everything the pages show about a reader, computed from the log. */
export type Derived = {
  /** By question id. */
  readonly cards: ReadonlyMap<string, Card>;
  /** Answers that count: those taken back are left out. */
  readonly answers: number;
  readonly right: number;
  /** Days of study with at least one answer. */
  readonly days: number;
  /** Challenges solved, by id. "own" stays once it has been reached. */
  readonly solved: ReadonlyMap<string, "own" | "helped">;
};

/**
 * Replays the log. The result does not depend on the order in which entries arrive. A device's entries keep the device's own order even if its
 * clock went back; devices are merged by the latest time each has told so far. `retention` is the share to be still known when a question comes back.
 */
export function derive(entries: readonly Entry[], retention: number = usualRetention): Derived {
  const cards = new Map<string, Card>();
  const days = new Set<number>();
  let right = 0;
  const answers = countedAnswers(entries);
  for (const entry of answers) {
    cards.set(entry.questionId, afterAnswer(entry.questionId, cards.get(entry.questionId), entry, retention));
    days.add(studyDay(entry.atMs, entry.zoneMinutes));
    if (entry.outcome === "right") right += 1;
  }
  const solved = new Map<string, "own" | "helped">();
  for (const entry of entries) {
    if (isSolve(entry) && solved.get(entry.solves) !== "own") solved.set(entry.solves, entry.isHelped ? "helped" : "own");
  }
  return { cards, answers: answers.length, right, days: days.size, solved };
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
