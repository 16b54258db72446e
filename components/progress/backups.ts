import { openDB, type DBSchema, type IDBPDatabase } from "idb";
import { copiesToKeep } from "@/engine/progress/rotation";

/** A database of its own: whatever damages the log does not touch its copies. */
export const backupName = "cloud-in-motion-backup";

/** A copy of the log as it was. `text` is a file as the export writes it. */
export type Copy = { readonly day: number; readonly atMs: number; readonly entries: number; readonly text: string };

interface Schema extends DBSchema {
  /** Key: the day of study; a later copy of one day takes the place of an earlier one unless it holds less. */
  copies: { key: number; value: Copy };
}

async function connect(): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(backupName, 1, {
    upgrade(database) {
      database.createObjectStore("copies", { keyPath: "day" });
    },
    blocking(_current, _blocked, event) {
      (event.target as IDBDatabase).close();
    },
  });
}

function isCopy(value: unknown): value is Copy {
  if (typeof value !== "object" || value === null) return false;
  const { day, atMs, entries, text } = value as Record<string, unknown>;
  return typeof day === "number" && typeof atMs === "number" && typeof entries === "number" && typeof text === "string";
}

/** Keeps a copy and lets old ones go, in one transaction. A copy with fewer entries never replaces a fuller one of the same day. */
export async function keepCopy(copy: Copy): Promise<void> {
  const database = await connect();
  try {
    const transaction = database.transaction("copies", "readwrite", { durability: "strict" });
    const store = transaction.objectStore("copies");
    const before: unknown = await store.get(copy.day);
    if (!isCopy(before) || before.entries <= copy.entries) await store.put(copy);
    const days = (await store.getAllKeys()).filter((day) => Number.isFinite(day));
    const kept = copiesToKeep(days, copy.day);
    await Promise.all(days.filter((day) => !kept.has(day)).map((day) => store.delete(day)));
    await transaction.done;
  } finally {
    database.close();
  }
}

/** The copies there are, newest first; what is damaged is left out. */
export async function listCopies(): Promise<readonly Copy[]> {
  const database = await connect();
  try {
    return (await database.getAll("copies")).filter(isCopy).sort((a, b) => b.day - a.day);
  } finally {
    database.close();
  }
}
