import assert from "node:assert/strict";
import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { databaseName, openDatabase } from "@/components/progress/database";
import { derive } from "@/engine/progress/derive";
import { previewImport, readExchange, writeExchange } from "@/engine/progress/exchange";
import { rawText, readEntry, type AnswerEntry, type Entry, type Unreadable } from "@/engine/progress/log";
import { isDue } from "@/engine/quiz/pick";
import { planOf } from "@/engine/quiz/plan";
import { longestGapDays, studyDay } from "@/engine/quiz/schedule";
import { usualSettings } from "@/engine/quiz/settings";
import { statisticsOf } from "@/engine/quiz/statistics";
import { isSoaking, rounds, soakSeed } from "../soak";

test.describe.configure({ mode: "serial" });
test.setTimeout(isSoaking ? 3_600_000 : 60_000);

// Inside the trials it is `assert`: each `expect` is kept as a step of the report, which took four times as long as the trials themselves.

const seed = { seed: soakSeed } as const;
const startMs = Date.UTC(2026, 10, 21, 1);
const dayMs = 86_400_000;
const outcome = fc.constantFrom("right" as const, "partly" as const, "wrong" as const);
const certainty = fc.constantFrom("sure" as const, "unsure" as const, "guess" as const);
const events = { onBlocked: () => undefined, onClosed: () => undefined };

const answer = (n: number, change: Partial<AnswerEntry> = {}): AnswerEntry => ({
  v: 1, device: "tester000001", n, questionId: `note.q${n % 7}`, attempt: 0, outcome: "right", certainty: "sure", atMs: startMs + n * 60_000, zoneMinutes: 540, algorithm: "fsrs6-1", ...change,
});

/** What was kept aside, as it was found. */
const texts = (unreadable: readonly Unreadable[]): string[] => unreadable.map(({ raw }) => raw).sort();

/** Anything a browser can store under a key of the log, most of it wrong. */
const damage = fc.record({
  device: fc.oneof(fc.constant("tester000001"), fc.stringMatching(/^[a-z0-9]{4,12}$/), fc.string({ minLength: 1 })),
  n: fc.oneof(fc.integer({ min: 500, max: 900 }), fc.double({ noNaN: true }), fc.string()),
  rest: fc.oneof(fc.object({ maxDepth: 2 }), fc.record({ v: fc.constantFrom(1, 0, -1, "1", null), questionId: fc.anything({ maxDepth: 1 }), outcome: fc.anything({ maxDepth: 1 }), atMs: fc.anything({ maxDepth: 1 }) })),
});

async function raw(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(databaseName);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("open failed"));
  });
}

test(`${rounds("stores")} damaged stores: every good answer is read, what is damaged is kept aside, and answering goes on`, async () => {
  let damaged = 0;
  await fc.assert(fc.asyncProperty(fc.integer({ min: 0, max: 6 }), fc.array(damage, { maxLength: 5 }), async (good, junk) => {
    globalThis.indexedDB = new IDBFactory();
    const database = await openDatabase("tester000001", events);
    const { v: _v, device: _device, n: _n, ...given } = answer(1);
    const written: Entry[] = [];
    for (let index = 0; index < good; index += 1) written.push(await database.append(given));
    const connection = await raw();
    const transaction = connection.transaction("log", "readwrite");
    const stored = new Map<string, string>();
    for (const { device, n, rest } of junk) {
      try {
        const value = { ...(rest as object), device, n };
        if (readEntry(value).kind === "entry" || readEntry(value).kind === "newer") continue;
        transaction.objectStore("log").put(value);
        stored.set(JSON.stringify([device, n]), rawText(value));
      } catch {
        // A browser would not have stored it either.
      }
    }
    await new Promise<void>((resolve) => {
      transaction.oncomplete = () => resolve();
    });
    connection.close();
    const found = await database.read();
    assert.deepEqual(found.entries, written);
    assert.deepEqual(texts(found.unreadable), [...stored.values()].sort());
    damaged += stored.size;
    const next = await database.append(given);
    const again = await database.read();
    assert.deepEqual(again.entries, [...written, next]);
    assert.deepEqual(texts(again.unreadable), texts(found.unreadable));
    database.close();
  }), { ...seed, numRuns: rounds("stores") });
  expect(damaged).toBeGreaterThan(rounds("stores") / 4);
});

test(`${rounds("imports")} hostile imports: none throws, none reaches a prototype, and what is taken is sound`, () => {
  const here = [answer(1), answer(2), answer(3)];
  const honest = writeExchange([answer(1), answer(2, { outcome: "wrong" }), answer(9)], [], startMs);
  const place = fc.nat({ max: honest.length });
  const hostile = fc.oneof(
    fc.tuple(place, place).map(([from, to]) => honest.slice(0, from) + honest.slice(to)),
    fc.tuple(place, fc.string({ unit: "binary", maxLength: 12 })).map(([at, text]) => honest.slice(0, at) + text + honest.slice(at)),
    fc.tuple(place, fc.constantFrom("{", "[", "}", "]", '"', ",", "\\", "\u0000", "\uFEFF", "__proto__", "1e999", "-", "null")).map(([at, text]) => honest.slice(0, at) + text + honest.slice(at + 1)),
    fc.json(),
    fc.array(fc.anything({ maxDepth: 2 }), { maxLength: 6 }).map((entries) => {
      try {
        return JSON.stringify({ format: "cloud-in-motion-progress", v: 1, exportedAtMs: 0, entries }) ?? "";
      } catch {
        return "";
      }
    }),
    fc.record({ device: fc.string(), n: fc.double(), outcome: fc.string(), atMs: fc.double(), zoneMinutes: fc.double(), undoes: fc.double(), solves: fc.string() }, { requiredKeys: [] })
      .map((entry) => JSON.stringify({ format: "cloud-in-motion-progress", v: 1, exportedAtMs: 0, entries: [{ v: 1, questionId: "a.b", ...entry }] })),
  );
  let taken = 0;
  fc.assert(fc.property(hostile, (text) => {
    const reading = readExchange(text);
    if (reading.kind === "refused") return;
    taken += 1;
    for (const entry of reading.file.entries) assert.deepEqual(readEntry(entry), { kind: "entry", entry, repaired: false });
    const preview = previewImport(here, reading.file);
    assert.equal(preview.fresh + preview.alreadyHere + preview.conflicting, preview.inFile);
    assert.ok(derive([...here, ...reading.file.entries]).answers >= 0);
  }), { ...seed, numRuns: rounds("imports") });
  expect(({} as { isAdmin?: unknown }).isAdmin).toBeUndefined();
  expect(taken).toBeGreaterThan(rounds("imports") / 20);
});

test(`${rounds("clocks")} histories of clocks: no answer is lost, no card is hidden, no number breaks`, () => {
  const leap = fc.oneof(fc.integer({ min: 0, max: 20 * dayMs }), fc.integer({ min: -40 * dayMs, max: 0 }), fc.integer({ min: -30 * 365 * dayMs, max: 30 * 365 * dayMs }));
  const step = fc.record({ leap, zone: fc.integer({ min: -720, max: 840 }), outcome, certainty, question: fc.integer({ min: 0, max: 4 }), device: fc.constantFrom("tester000001", "tester000002") });
  fc.assert(fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), fc.integer({ min: 0, max: 400 }), (steps, later) => {
    let clockMs = startMs;
    const numbers: Record<string, number> = {};
    const log = steps.map((item): AnswerEntry => {
      clockMs = Math.max(0, clockMs + item.leap);
      const n = (numbers[item.device] ?? 0) + 1;
      numbers[item.device] = n;
      return answer(n, { device: item.device, questionId: `note.q${item.question}`, outcome: item.outcome, certainty: item.certainty, atMs: clockMs, zoneMinutes: item.zone });
    });
    const { cards, answers } = derive(log);
    const today = studyDay(startMs + later * dayMs, 540);
    const problems: string[] = [];
    if (answers !== steps.length) problems.push(`answers ${answers}`);
    for (const card of cards.values()) {
      const gap = card.dueDay - card.lastDay;
      if (!(gap >= 1 && gap <= longestGapDays) || !Number.isFinite(card.stabilityDays) || !Number.isFinite(card.difficulty)) problems.push(JSON.stringify(card));
      // Whatever the clocks said, within the longest gap every card comes back.
      if (!isDue(card, today) && !isDue(card, today + longestGapDays + 1)) problems.push(`hidden ${JSON.stringify(card)}`);
    }
    const plan = planOf(cards.values(), new Set(cards.keys()), today, usualSettings, () => null);
    if (plan.today.length + plan.waiting !== [...cards.values()].filter((card) => isDue(card, today)).length) problems.push("plan");
    for (const week of statisticsOf(log, today, 8).weeks) if (!(week.expected >= 0 && week.expected <= 1 && week.remembered <= week.reviews)) problems.push(JSON.stringify(week));
    assert.deepEqual(problems, []);
  }), { ...seed, numRuns: rounds("clocks") });
});
