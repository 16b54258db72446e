import { useStore } from "zustand";
import { createStore } from "zustand/vanilla";
import type { Derived } from "@/engine/progress/derive";
import type { ExchangeFile } from "@/engine/progress/exchange";
import type { AnswerEntry, Entry, SolveEntry, Unreadable } from "@/engine/progress/log";
import { readLastExport, type LastExport } from "@/engine/progress/rotation";
import type { Outcome } from "@/engine/quiz/grade";
import type { Certainty } from "@/engine/quiz/question";
import { readSettings, type ReviewSettings } from "@/engine/quiz/settings";
import type * as recordsModule from "./records";
import type { Copy } from "./backups";
import type { Database, NewEntry, WrittenEntry } from "./database";

type Records = typeof recordsModule;

/** What is derived before the log is read. */
const nothing: Derived = { cards: new Map(), answers: 0, right: 0, days: new Set(), solved: new Map(), latestMs: new Map() };

/** A shorter log is replayed in no time: it needs no summary. */
const longLogEntries = 500;

/** How long a summary has the page for itself before the log is read behind it, milliseconds. */
const glimpseMs = 400;

/** How long a replay may hold up the page before it lets others go first, milliseconds. */
const replayAtOnceMs = 6;

/** How long opening may take before the page goes on without storage; a database that comes later is still used. */
const patienceMs = 4_000;

/** How long an answer that is on the disk waits for its copy before it is acknowledged without one, milliseconds. */
const copyPatienceMs = 250;

const channelName = "cloud-in-motion-progress";
const settingsKey = "cim-review";
const exportKey = "cim-exported";
const begunKey = "cim-begun";

/**
 * Why answers of this visit are not stored. "blocked": another tab holds an older version. "closed": a newer version has taken the database.
 * "newer": the log belongs to a newer version and is read-only. "full": the disk is.
 */
export type Trouble = "unavailable" | "blocked" | "closed" | "damaged" | "newer" | "full";

/** "kept": for this visit only. "failed": nothing has changed. */
export type Taken = "stored" | "kept" | "failed";

export type Progress = {
  /** "glimpsed": what is due is known from a summary; the log itself is still being read. */
  readonly status: "idle" | "loading" | "glimpsed" | "ready";
  readonly trouble: Trouble | null;
  /** A visit has found answers in this browser. It is known before the log is opened, and is a sign only: the log may be gone since. */
  readonly hasBegun: boolean;
  /** Stored entries, then those of this visit that could not be stored. */
  readonly entries: readonly Entry[];
  /** Those of them that live in memory only. An entry that is not among them is on the disk. */
  readonly kept: readonly Entry[];
  readonly unreadable: readonly Unreadable[];
  readonly derived: Derived;
  /** Today as a day of study. */
  readonly today: number;
  /** What the reader chose about review. */
  readonly settings: ReviewSettings;
  /** Copies kept during this visit: whoever lists them looks again when it grows. */
  readonly copiesKept: number;
  /** The last file the reader took, if this browser knows of one. */
  readonly lastExport: LastExport | null;
  /** Loads the log once; later calls do nothing. */
  open(): void;
  /** Resolves after the browser has told that the answer is on the disk, or after it was `kept`. */
  answer(questionId: string, outcome: Outcome, certainty: Certainty): Promise<AnswerEntry>;
  /** Notes that a challenge was solved. Resolves as `answer` does; solving it again in the same way adds nothing. */
  solve(challengeId: string, isHelped: boolean): Promise<void>;
  /** The last answer of this browser that still counts. */
  last(): AnswerEntry | null;
  /** Takes back an answer of this browser. False if that cannot be stored; nothing has changed then. */
  undo(answer: AnswerEntry): Promise<boolean>;
  /** The moment by this device's clock, milliseconds since 1970 UTC. */
  moment(): number;
  /** Takes a file in. */
  take(file: ExchangeFile, how: "merge" | "replace"): Promise<Taken>;
  /** The file to export. */
  exported(): Promise<{ readonly name: string; readonly text: string }>;
  /** Notes that the reader has taken the file. */
  noteExport(): void;
  /** Keeps what the reader chose and plans anew. Without storage it holds for this visit. */
  choose(settings: ReviewSettings): void;
  /** Copies of the log that this browser keeps by itself, newest first; none if it cannot. */
  copies(): Promise<readonly Copy[]>;
};

/** The reader's progress: one log for all live parts of a page. The only place that reads the clock. */
export const progress = createStore<Progress>()((set, get) => {
  /** Open database, or null before it is open and in trouble. */
  let database: Database | null = null;
  let stored: readonly Entry[] = [];
  /** Entries of this visit without a place on the disk. They have a device of their own, so that their numbers never meet stored ones. */
  let kept: readonly Entry[] = [];
  let storedDevice = "";
  /** How often a read of the log was asked for, and the one under way. */
  let loads = 0;
  let loading: Promise<void> | null = null;
  let writes = 0;
  let keptCount = 0;
  let channel: BroadcastChannel | null = null;
  let setOpened = (): void => undefined;
  /** Resolves once it is known whether there is storage: an answer given while the log is being read waits for that. */
  const opened = new Promise<void>((resolve) => {
    setOpened = resolve;
  });
  const visitDevice = newDevice();
  let records: Records | null = null;

  const loadRecords = async (): Promise<Records> => {
    records ??= await import("./records");
    return records;
  };

  /** @param derived what follows from the stored entries, if that is known already */
  const show = (change: Partial<Pick<Progress, "status" | "trouble" | "unreadable">> = {}, derived: Derived | null = null): void => {
    const entries = kept.length === 0 ? stored : [...stored, ...kept];
    const known = kept.length === 0 ? derived : null;
    set({ ...change, entries, kept, derived: known ?? records?.derive(entries, get().settings.retention) ?? get().derived, today: today() });
    if (get().status === "ready") setOpened();
  };

  /** Reads the whole log. Asked again meanwhile, it shows what it has and reads once more: however much other tabs write, this one comes to an end. */
  const load = (): Promise<void> => {
    loads += 1;
    loading ??= loadAll();
    return loading;
  };

  const loadAll = async (): Promise<void> => {
    try {
      const { entryKey } = await loadRecords();
      for (let seen = 0; seen !== loads;) {
        seen = loads;
        if (database === null) return;
        const before = stored.length;
        const { retention } = get().settings;
        const found = await database.read();
        const derived = await deriveCalmly(found.entries, retention);
        // What was written here in the meantime is on the disk as well, but may have come too late for this read.
        const keys = new Set(found.entries.map(entryKey));
        const late = stored.slice(before).filter((entry) => !keys.has(entryKey(entry)));
        stored = late.length === 0 ? found.entries : [...found.entries, ...late];
        storedDevice = found.device;
        const isCurrent = late.length === 0 && retention === get().settings.retention;
        show({ status: "ready", trouble: found.newer > 0 ? "newer" : null, unreadable: found.unreadable }, isCurrent ? derived : null);
        await flush().catch(fail);
      }
    } finally {
      // At once: whoever asks after the last look starts a new read.
      loading = null;
    }
    keepSummary();
    if (stored.length > 0 && !get().hasBegun) stow(begunKey, {});
    void backUp();
  };

  /** Replays in pieces: a long log holds up no frame. */
  const deriveCalmly = async (entries: readonly Entry[], retention: number): Promise<Derived> => {
    const { deriving } = await loadRecords();
    const steps = deriving(entries, retention);
    let since = performance.now();
    for (;;) {
      const step = steps.next();
      if (step.done === true) return step.value;
      if (performance.now() - since < replayAtOnceMs) continue;
      await new Promise((resolve) => setTimeout(resolve));
      since = performance.now();
    }
  };

  /** What was derived last time, if it still fits the log: enough to say what is due while the log is being read. */
  const glimpse = async (): Promise<void> => {
    if (database === null) return;
    const { readSummary } = await loadRecords();
    const { entries, summary } = await database.glimpse();
    const derived = readSummary(summary, entries, get().settings.retention);
    if (derived === null) return;
    set({ status: "glimpsed", derived, today: today() });
    // The reader sees what is due before the log takes the processor.
    await new Promise((resolve) => setTimeout(resolve, glimpseMs));
  };

  /** Of stored entries only, and only where it saves something. */
  const keepSummary = (): void => {
    if (database === null || records === null || kept.length > 0 || stored.length < longLogEntries || get().trouble !== null) return;
    // Without it the next visit takes a moment longer.
    database.keepSummary(records.summaryOf(get().derived, stored.length, get().settings.retention)).catch(() => undefined);
  };

  /** Entries of this visit find their place as soon as there is one. */
  const flush = async (): Promise<void> => {
    if (kept.length === 0 || database === null || get().trouble === "newer") return;
    const waiting = kept;
    await database.merge({ exportedAtMs: 0, entries: waiting, unreadable: [], repaired: 0 });
    kept = kept.filter((entry) => !waiting.includes(entry));
    stored = [...stored, ...waiting];
    show({ trouble: null });
    channel?.postMessage("changed");
  };

  /** A copy once a day, of a log that has something in it. It is a second net: where it cannot be kept, nothing else changes. */
  let backedUpDay = 0;
  const backUp = async (isForced = false): Promise<void> => {
    if (stored.length === 0 || (!isForced && backedUpDay === today())) return;
    backedUpDay = today();
    try {
      const { keepCopy, writeExchange } = await loadRecords();
      const { atMs } = now();
      const entries = stored;
      await keepCopy({ day: backedUpDay, atMs, entries: entries.length, text: writeExchange(entries, get().unreadable, atMs) }, entries);
      set({ copiesKept: get().copiesKept + 1 });
    } catch {
      backedUpDay = 0;
    }
  };

  /** The browser has thrown the log away: what its copies hold comes back before anything is shown. */
  const restore = async (to: Database): Promise<void> => {
    try {
      const { listCopies, looseEntries, readExchange } = await loadRecords();
      const [[newest], loose] = await Promise.all([listCopies(), looseEntries()]);
      const reading = readExchange(newest?.text ?? "");
      if (reading.kind === "file") await to.merge(reading.file);
      await to.merge({ exportedAtMs: 0, entries: loose, unreadable: [], repaired: 0 });
    } catch {
      // The reader still finds the copies in the list.
    }
  };

  const fail = (error: unknown): void => {
    show({ status: "ready", trouble: records !== null && error instanceof records.DatabaseError ? error.problem : isFull(error) ? "full" : "unavailable" });
  };

  const start = async (): Promise<void> => {
    const slow = setTimeout(() => {
      if (database === null) show({ status: "ready", trouble: get().trouble ?? "unavailable" });
    }, patienceMs);
    try {
      const { openDatabase } = await loadRecords();
      database = await openDatabase(newDevice(), {
        onBlocked: () => show({ status: "ready", trouble: "blocked" }),
        onClosed: () => {
          database = null;
          show({ trouble: "closed" });
        },
      });
      if (database.wasLost) await restore(database);
      await glimpse();
      await load();
    } catch (error) {
      database = null;
      fail(error);
    } finally {
      clearTimeout(slow);
    }
  };

  const listen = (): void => {
    if (typeof BroadcastChannel !== "undefined") {
      channel = new BroadcastChannel(channelName);
      channel.addEventListener("message", () => void load().catch(fail));
    }
    // A page that slept overnight wakes up on another day.
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "visible" && get().today !== today()) show();
      // Who leaves has finished for now: what was answered since the morning goes into today's copy.
      if (document.visibilityState === "hidden" && writes > 0) {
        keepSummary();
        void backUp(true);
      }
    });
  };

  /** Stores one entry, with a copy beside the log, and tells the other tabs. */
  const append = async <E extends NewEntry>(to: Database, entry: E): Promise<WrittenEntry<E>> => {
    const written = await to.append(entry);
    writes += 1;
    // Where it cannot be kept twice, nothing else changes.
    const copied = records?.keepEntry(written as Entry).catch(() => undefined);
    const { derived, settings } = get();
    const next = kept.length === 0 && "questionId" in written ? (records?.withAnswer(derived, written, settings.retention) ?? null) : null;
    stored = [...stored, written];
    show({}, next);
    channel?.postMessage("changed");
    await Promise.race([copied, new Promise((resolve) => setTimeout(resolve, copyPatienceMs))]);
    return written;
  };

  /** Puts one entry on the disk, or into this visit where there is none. */
  const keep = async <T extends AnswerEntry | SolveEntry>(given: Omit<T, "v" | "device" | "n">): Promise<T> => {
    if (database !== null && get().trouble !== "newer") {
      try {
        // What was given with its number and device is the entry.
        const entry = (await append(database, given as unknown as NewEntry)) as unknown as T;
        storedDevice = entry.device;
        await flush().catch(fail);
        return entry;
      } catch (error) {
        fail(error);
      }
    }
    keptCount += 1;
    const entry = { v: 1, device: visitDevice, n: keptCount, ...given } as unknown as T;
    kept = [...kept, entry];
    show();
    return entry;
  };

  const now = (): { readonly atMs: number; readonly zoneMinutes: number } => {
    const atMs = Date.now();
    return { atMs, zoneMinutes: -new Date(atMs).getTimezoneOffset() };
  };

  const today = (): number => {
    const { atMs, zoneMinutes } = now();
    return records?.studyDay(atMs, zoneMinutes) ?? 0;
  };

  return {
    status: "idle",
    trouble: null,
    hasBegun: stowed(begunKey) !== null,
    entries: [],
    kept: [],
    unreadable: [],
    derived: nothing,
    today: 0,
    settings: readSettings(stowed(settingsKey)),
    copiesKept: 0,
    lastExport: readLastExport(stowed(exportKey)),
    open() {
      if (get().status !== "idle") return;
      set({ status: "loading" });
      listen();
      void start();
    },
    async answer(questionId, outcome, certainty) {
      get().open();
      const [{ algorithm }] = await Promise.all([loadRecords(), opened]);
      const attempt = get().derived.cards.get(questionId)?.answers ?? 0;
      return keep<AnswerEntry>({ questionId, attempt, outcome, certainty, ...now(), algorithm });
    },
    async solve(challengeId, isHelped) {
      get().open();
      await Promise.all([loadRecords(), opened]);
      const known = get().derived.solved.get(challengeId);
      if (known === "own" || (known === "helped" && isHelped)) return;
      await keep<SolveEntry>({ solves: challengeId, isHelped, ...now() });
    },
    last() {
      const own = [visitDevice, storedDevice].flatMap((device) => records?.lastAnswer(get().entries, device) ?? []);
      return own.sort((a, b) => b.atMs - a.atMs)[0] ?? null;
    },
    async undo(answer) {
      if (kept.includes(answer)) {
        // It never reached the disk: dropping it is enough.
        kept = kept.filter((entry) => entry !== answer);
        show();
        return true;
      }
      if (database === null || get().trouble === "newer") return false;
      try {
        await append(database, { device: answer.device, undoes: answer.n, ...now() });
        return true;
      } catch (error) {
        fail(error);
        return false;
      }
    },
    moment: () => now().atMs,
    async take(file, how) {
      const { mergePlan } = await loadRecords();
      if (get().trouble === "newer") return "failed";
      if (database !== null) {
        try {
          if (how === "replace") await backUp(true);
          await (how === "merge" ? database.merge(file) : database.replace(file, newDevice()));
          if (how === "replace") kept = [];
          writes += 1;
          await load();
          channel?.postMessage("changed");
          return "stored";
        } catch (error) {
          fail(error);
          return "failed";
        }
      }
      const plan = mergePlan(how === "merge" ? get().entries : [], file);
      if (how === "replace") stored = [];
      kept = how === "merge" ? [...kept, ...plan.fresh] : plan.fresh;
      show({ unreadable: [...get().unreadable, ...plan.aside] });
      return "kept";
    },
    async exported() {
      const { exchangeName, writeExchange } = await loadRecords();
      const { atMs, zoneMinutes } = now();
      return { name: exchangeName(atMs, zoneMinutes), text: writeExchange(get().entries, get().unreadable, atMs) };
    },
    noteExport() {
      const lastExport = { atMs: now().atMs, entries: get().entries.length };
      stow(exportKey, lastExport);
      set({ lastExport });
    },
    choose(settings) {
      stow(settingsKey, settings);
      set({ settings });
      show();
    },
    async copies() {
      try {
        const { listCopies } = await loadRecords();
        return await listCopies();
      } catch {
        return [];
      }
    },
  };
});

/** A part of the progress, re-rendered when it changes. */
export function useProgress<T>(select: (state: Progress) => T): T {
  return useStore(progress, select);
}

/** Small things beside the log. A browser that forbids storage throws already at the name of it. */
function stowed(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function stow(key: string, value: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // It holds for this visit.
  }
}

/** A browser's name: eight letters and digits by chance. It says nothing about the reader. */
function newDevice(): string {
  const letters = "abcdefghijklmnopqrstuvwxyz012345";
  return [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => letters[byte % 32]).join("");
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
