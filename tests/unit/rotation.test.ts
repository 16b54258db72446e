import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { backupName, keepCopy, keepEntry, listCopies, looseEntries, type Copy } from "@/components/progress/backups";
import type { AnswerEntry } from "@/engine/progress/log";
import { copiesToKeep, readLastExport, shouldNudge } from "@/engine/progress/rotation";
import { fakeCaches } from "./caches";

test.describe("which copies stay", () => {
  test("one for each of seven days, then one a week for four", () => {
    const days = Array.from({ length: 60 }, (_, age) => 100 - age);
    expect([...copiesToKeep(days, 100)]).toEqual([100, 99, 98, 97, 96, 95, 94, 93, 90, 83, 76]);
  });

  test("the newest always stays, days ahead stay, and adding a day never empties the rest", () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 1 }), fc.integer({ min: 0, max: 400 }), (days, today) => {
      const kept = copiesToKeep(days, today);
      expect(kept.has(Math.max(...days))).toBe(true);
      for (const day of days) if (day > today || today - day < 7) expect(kept.has(day)).toBe(true);
      const past = [...kept].filter((day) => day <= today);
      expect(past.length).toBeLessThanOrEqual(7 + 4 + 1);
    }));
  });

  test("day by day for a year there is always a copy of about each of the last four weeks", () => {
    let days: number[] = [];
    for (let today = 0; today < 365; today += 1) {
      days = [...copiesToKeep([...days, today], today)];
      if (today < 40) continue;
      for (const age of [0, 6, 13, 20, 27]) expect(days.some((day) => Math.abs(today - day - age) <= 7), `day ${today}, ${age} ago: ${days.join()}`).toBe(true);
    }
  });
});

test("the reminder waits until there is something to lose, and comes again only after a month with new answers", () => {
  const dayMs = 86_400_000;
  expect(shouldNudge(49, null, 0)).toBe(false);
  expect(shouldNudge(50, null, 0)).toBe(true);
  const last = { atMs: 0, entries: 100 };
  expect(shouldNudge(149, last, 40 * dayMs)).toBe(false);
  expect(shouldNudge(150, last, 29 * dayMs)).toBe(false);
  expect(shouldNudge(150, last, 30 * dayMs)).toBe(true);
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    const read = readLastExport(text);
    return read === null || (Number.isFinite(read.atMs) && Number.isFinite(read.entries));
  }));
});

test.describe("the copies", () => {
  test.describe.configure({ mode: "serial" });
  test.beforeEach(() => {
    globalThis.caches = fakeCaches();
  });
  const copy = (day: number, entries: number): Copy => ({ day, atMs: day * 1000, entries, text: `{"entries":${entries}}` });

  test("are kept apart from the log, newest first, and go when they are old", async () => {
    for (let day = 1; day <= 40; day += 1) await keepCopy(copy(day, day), []);
    const found = await listCopies();
    expect(found[0]).toEqual(copy(40, 40));
    expect(found.length).toBeGreaterThanOrEqual(10);
    expect(found.length).toBeLessThanOrEqual(12);
    expect(found.map(({ day }) => day)).toEqual(found.map(({ day }) => day).toSorted((a, b) => b - a));
  });

  test("a poorer log never takes the place of a fuller copy of the same day", async () => {
    await keepCopy(copy(5, 300), []);
    await keepCopy(copy(5, 2), []);
    expect((await listCopies())[0]?.entries).toBe(300);
    await keepCopy(copy(5, 301), []);
    expect((await listCopies())[0]?.entries).toBe(301);
  });

  test("a damaged copy is left out and does not hide the others", async () => {
    await keepCopy(copy(1, 10), []);
    const cache = await caches.open(backupName);
    await cache.put(`/${backupName}/copy/2`, new Response('{"day":2,"text":7}'));
    await cache.put(`/${backupName}/copy/3`, new Response("half a fi"));
    await cache.put(`/${backupName}/copy/elsewhere`, new Response("{}"));
    expect((await listCopies()).map(({ day }) => day)).toEqual([1]);
  });

  test("an entry stays by itself until a copy holds it, and a poorer copy lets none go", async () => {
    const entry = (n: number): AnswerEntry => ({ v: 1, device: "tester000001", n, questionId: "note.q", attempt: 0, outcome: "right", certainty: "sure", atMs: n, zoneMinutes: 540, algorithm: "fsrs6-1" });
    for (const n of [1, 2, 3]) await keepEntry(entry(n));
    await (await caches.open(backupName)).put(`/${backupName}/entry/tester000001:9`, new Response("half an en"));
    await keepCopy(copy(5, 2), [entry(1), entry(2)]);
    expect(await looseEntries()).toEqual([entry(3)]);
    await keepCopy(copy(5, 1), [entry(3)]);
    expect(await looseEntries()).toEqual([entry(3)]);
    expect(await listCopies()).toEqual([copy(5, 2)]);
  });
});
