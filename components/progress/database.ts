import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { mergePlan, type ExchangeFile } from "@/engine/progress/exchange";
import type { Summary } from "@/engine/progress/summary";
import { entryKey, isRecord, rawText, readEntry, type AnswerEntry, type Entry, type SolveEntry, type Unreadable, type UndoEntry } from "@/engine/progress/log";

/** Name of the one database, for people who look into the browser's storage. */
export const databaseName = "cloud-in-motion";
const databaseVersion = 1;

/** Something set aside: `value` as it was found in the log, or the text a file brought. */
type QuarantineRow = { readonly reason: Unreadable["reason"]; readonly value?: unknown; readonly raw?: string };

interface Schema extends DBSchema {
  /** Entries, key [device, n]. Values are `unknown`: what is stored may have been damaged or be newer than this code. */
  log: { key: [string, number]; value: unknown };
  quarantine: { key: number; value: QuarantineRow };
  /** "device": this browser's id. "summary": what was last derived from the log. */
  meta: { key: string; value: unknown };
}

type Connection = IDBPDatabase<Schema>;

/** Everything stored, read and repaired; nothing stored is changed by a repair. */
export type Stored = {
  readonly device: string;
  readonly entries: readonly Entry[];
  readonly unreadable: readonly Unreadable[];
  /** Entries of a newer version of this site: they are left alone, and nothing may be written. */
  readonly newer: number;
};

/**
 * "newer": the database belongs to a newer version of this site. "damaged": its tables are not ours.
 * "unavailable": the browser has no storage, forbids it or failed.
 */
export type OpenProblem = "newer" | "damaged" | "unavailable";

export class DatabaseError extends Error {
  constructor(readonly problem: OpenProblem, options?: ErrorOptions) {
    super(`The progress database is ${problem}.`, options);
  }
}

/** What a database tells its owner while it is open. */
export type DatabaseEvents = {
  /** Another tab holds an older version open; opening waits for it. */
  readonly onBlocked: () => void;
  /** A newer version of the site wants the database, or the browser closed it: this connection is gone. */
  readonly onClosed: () => void;
};

export type NewAnswer = Omit<AnswerEntry, "v" | "device" | "n">;
/** An undo keeps the device of the answer it takes back. */
export type NewUndo = Omit<UndoEntry, "v" | "n">;
export type NewSolve = Omit<SolveEntry, "v" | "device" | "n">;
export type NewEntry = NewAnswer | NewUndo | NewSolve;

export type WrittenEntry<E> = E & Pick<Entry, "v" | "device" | "n">;

/**
 * The log in IndexedDB. Each method is one transaction and resolves only after the browser has told that it is on the disk.
 * Nothing here reads the clock.
 */
export type Database = {
  /** The browser found its databases damaged and has removed them all, this one with them: it is empty now. */
  readonly wasLost: boolean;
  read(): Promise<Stored>;
  /** How many entries the log holds, and the summary kept last, as it was found. */
  glimpse(): Promise<{ readonly entries: number; readonly summary: unknown }>;
  /** Keeps what was derived. Losing it loses nothing. */
  keepSummary(summary: Summary): Promise<void>;
  /** Adds one entry under the next free number of its device, found inside the transaction: two tabs never take the same. */
  append<E extends NewEntry>(entry: E): Promise<WrittenEntry<E>>;
  /** Adds what is not here yet, and keeps aside what cannot be read or contradicts. */
  merge(file: ExchangeFile): Promise<void>;
  /**
   * Replaces the log by the file's. What is kept aside stays. This browser goes on under a new id,
   * so that its next numbers cannot meet those of entries that were removed and may come back from a file.
   */
  replace(file: ExchangeFile, newDevice: string): Promise<void>;
  close(): void;
};

/** Opens the database. `newDevice` names this browser if it has no name yet. Throws a `DatabaseError`. */
export async function openDatabase(newDevice: string, events: DatabaseEvents): Promise<Database> {
  const { connection, wasLost } = await connect(events);
  const missing = (["log", "quarantine", "meta"] as const).filter((name) => !connection.objectStoreNames.contains(name));
  if (missing.length > 0) {
    connection.close();
    throw new DatabaseError("damaged");
  }
  return {
    wasLost,
    read: () => read(connection, newDevice),
    async glimpse() {
      const transaction = connection.transaction(["log", "meta"]);
      const [entries, summary] = await Promise.all([transaction.objectStore("log").count(), transaction.objectStore("meta").get("summary")]);
      return { entries, summary };
    },
    async keepSummary(summary) {
      await connection.put("meta", summary, "summary");
    },
    append: (entry) => append(connection, newDevice, entry),
    merge: (file) => merge(connection, file),
    replace: (file, device) => replace(connection, file, device),
    close: () => connection.close(),
  };
}

/** Chromium says so to whoever makes the database anew. Others have no such word. */
type Upgrade = IDBVersionChangeEvent & { readonly dataLoss?: "none" | "total" };

async function connect(events: DatabaseEvents): Promise<{ readonly connection: Connection; readonly wasLost: boolean }> {
  if (typeof indexedDB === "undefined") throw new DatabaseError("unavailable");
  let wasLost = false;
  try {
    const connection: Connection = await openDB<Schema>(databaseName, databaseVersion, {
      upgrade(database, _from, _to, _transaction, event: Upgrade) {
        wasLost = event.dataLoss === "total";
        database.createObjectStore("log", { keyPath: ["device", "n"] });
        database.createObjectStore("quarantine", { autoIncrement: true });
        database.createObjectStore("meta");
      },
      blocked: events.onBlocked,
      blocking() {
        // A newer version waits for us: let it go on, and say so.
        connection.close();
        events.onClosed();
      },
      terminated: events.onClosed,
    });
    return { connection, wasLost };
  } catch (error) {
    const isNewer = error instanceof DOMException && error.name === "VersionError";
    throw new DatabaseError(isNewer ? "newer" : "unavailable", { cause: error });
  }
}

/** Rows taken at once: a long log is read in pieces that hold up no frame. */
const rowsAtOnce = 500;

/** Reads beside all other readers; only a log that needs a repair, or a browser without a name, takes the database for itself. */
async function read(connection: Connection, newDevice: string): Promise<Stored> {
  const transaction = connection.transaction(["log", "quarantine", "meta"]);
  const [device, { entries, broken, newer }, aside] = await Promise.all([
    transaction.objectStore("meta").get("device"), readLog(transaction.objectStore("log")), transaction.objectStore("quarantine").getAll(),
  ]);
  if (!isDevice(device) || (broken.length > 0 && newer === 0)) return repair(connection, newDevice);
  return { device, entries, unreadable: aside.map(unreadableOf), newer };
}

/** What the log holds: its entries, rows that cannot be read, and how many belong to a newer version. */
type Rows = { readonly entries: readonly Entry[]; readonly broken: readonly { readonly key: [string, number]; readonly row: QuarantineRow }[]; readonly newer: number };

type LogRows = {
  getAllKeys(from: IDBKeyRange | null, count: number): Promise<[string, number][]>;
  getAll(from: IDBKeyRange | null, count: number): Promise<unknown[]>;
};

async function readLog(log: LogRows): Promise<Rows> {
  const entries: Entry[] = [];
  const broken: Rows["broken"][number][] = [];
  let newer = 0;
  let from: IDBKeyRange | null = null;
  for (;;) {
    const [keys, values]: [[string, number][], unknown[]] = await Promise.all([log.getAllKeys(from, rowsAtOnce), log.getAll(from, rowsAtOnce)]);
    for (const [index, value] of values.entries()) {
      const reading = readEntry(value);
      const key = keys[index];
      if (reading.kind === "entry") entries.push(reading.entry);
      if (reading.kind === "newer") newer += 1;
      if (reading.kind === "unreadable" && key !== undefined) broken.push({ key, row: { reason: reading.reason, value } });
    }
    const last = keys.at(-1);
    if (last === undefined || keys.length < rowsAtOnce) return { entries, broken, newer };
    from = IDBKeyRange.lowerBound(last, true);
  }
}

async function repair(connection: Connection, newDevice: string): Promise<Stored> {
  const transaction = connection.transaction(["log", "quarantine", "meta"], "readwrite", { durability: "strict" });
  const log = transaction.objectStore("log");
  const device = await ownDevice(transaction.objectStore("meta"), newDevice);
  const { entries, broken, newer } = await readLog(log);
  // While anything newer is here, nothing is touched.
  if (newer === 0) await Promise.all(broken.flatMap(({ key, row }) => [transaction.objectStore("quarantine").add(row), log.delete(key)]));
  const aside = await transaction.objectStore("quarantine").getAll();
  await transaction.done;
  return { device, entries, unreadable: aside.map(unreadableOf), newer };
}

async function append<E extends NewEntry>(connection: Connection, newDevice: string, entry: E): Promise<WrittenEntry<E>> {
  const transaction = connection.transaction(["log", "meta"], "readwrite", { durability: "strict" });
  const log = transaction.objectStore("log");
  try {
    const device = "undoes" in entry ? entry.device : await ownDevice(transaction.objectStore("meta"), newDevice);
    const last = await log.openKeyCursor(IDBKeyRange.bound([device, 0], [device, Number.MAX_SAFE_INTEGER]), "prev");
    const written: WrittenEntry<E> = { ...entry, v: 1, device, n: (last?.primaryKey[1] ?? 0) + 1 };
    await log.add(written);
    await transaction.done;
    return written;
  } catch (error) {
    // The transaction's own failure is the same failure: nobody else waits for it.
    transaction.done.catch(() => undefined);
    throw error;
  }
}

async function merge(connection: Connection, file: ExchangeFile): Promise<void> {
  const transaction = connection.transaction(["log", "quarantine"], "readwrite", { durability: "strict" });
  const log = transaction.objectStore("log");
  const here = (await log.getAll()).flatMap((value) => {
    const reading = readEntry(value);
    return reading.kind === "entry" ? [reading.entry] : [];
  });
  const plan = mergePlan(here, file);
  const taken = new Set((await log.getAllKeys()).map(([device, n]) => entryKey({ device, n })));
  await Promise.all([
    ...plan.fresh.filter((entry) => !taken.has(entryKey(entry))).map((entry) => log.add(entry)),
    setAside(transaction.objectStore("quarantine"), plan.aside),
    transaction.done,
  ]);
}

async function replace(connection: Connection, file: ExchangeFile, newDevice: string): Promise<void> {
  const transaction = connection.transaction(["log", "quarantine", "meta"], "readwrite", { durability: "strict" });
  const log = transaction.objectStore("log");
  await log.clear();
  await Promise.all([
    ...file.entries.map((entry) => log.add(entry)),
    transaction.objectStore("meta").put(newDevice, "device"),
    setAside(transaction.objectStore("quarantine"), file.unreadable),
    transaction.done,
  ]);
}

type Store<Name extends "quarantine" | "meta"> = {
  getAll(): Promise<Schema[Name]["value"][]>;
  get(key: Schema[Name]["key"]): Promise<Schema[Name]["value"] | undefined>;
  put(value: Schema[Name]["value"], key?: Schema[Name]["key"]): Promise<Schema[Name]["key"]>;
};

/** Keeps each thing aside once, however often the same file comes. */
async function setAside(store: Store<"quarantine">, items: readonly Unreadable[]): Promise<void> {
  if (items.length === 0) return;
  const known = new Set((await store.getAll()).map(unreadableOf).map((item) => `${item.reason} ${item.raw}`));
  for (const item of items) {
    const text = `${item.reason} ${item.raw}`;
    if (known.has(text)) continue;
    known.add(text);
    await store.put({ reason: item.reason, raw: item.raw });
  }
}

const isDevice = (value: unknown): value is string => typeof value === "string" && /^[a-z0-9]{4,32}$/u.test(value);

/** The browser's id; the first of two tabs that ask decides. */
async function ownDevice(store: Store<"meta">, newDevice: string): Promise<string> {
  const known = await store.get("device");
  if (isDevice(known)) return known;
  await store.put(newDevice, "device");
  return newDevice;
}

function unreadableOf(row: unknown): Unreadable {
  if (!isRecord(row)) return { reason: "not-a-record", raw: rawText(row) };
  const reason = typeof row["reason"] === "string" ? (row["reason"] as Unreadable["reason"]) : "not-a-record";
  return { reason, raw: typeof row["raw"] === "string" ? row["raw"] : rawText(row["value"]) };
}

/** Has the browser promised not to clear the storage when space runs short? Null where it cannot tell. */
export async function isStoragePersistent(): Promise<boolean | null> {
  return typeof navigator.storage?.persisted === "function" ? navigator.storage.persisted().catch(() => null) : null;
}

/** Asks for that promise. Some browsers ask the reader, so it follows a press of a button only. */
export async function askPersistentStorage(): Promise<boolean> {
  return typeof navigator.storage?.persist === "function" ? navigator.storage.persist().catch(() => false) : false;
}
