import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import { exchangeLimits, exchangeName, mergePlan, previewImport, readExchange, writeExchange, type ExchangeFile } from "@/engine/progress/exchange";
import { entryKey, readEntry, type AnswerEntry, type Entry } from "@/engine/progress/log";

const answer = (n: number, change: Partial<AnswerEntry> = {}): AnswerEntry => ({
  v: 1, device: "tester000001", n, questionId: "instance-states.stop-billing", attempt: 0, outcome: "right", certainty: "sure",
  atMs: 1_795_000_000_000 + n, zoneMinutes: 540, algorithm: "fsrs6-1", ...change,
});

const entries = fc.uniqueArray(
  fc.record({
    device: fc.stringMatching(/^[a-z0-9]{4,12}$/u),
    n: fc.integer({ min: 2, max: 1_000_000 }),
    undoes: fc.option(fc.constant(1)),
    outcome: fc.constantFrom("right" as const, "partly" as const, "wrong" as const),
    certainty: fc.constantFrom("sure" as const, "unsure" as const, "guess" as const),
    atMs: fc.integer({ min: 0, max: 8_640_000_000_000_000 }),
    zoneMinutes: fc.integer({ min: -900, max: 900 }),
    attempt: fc.nat(),
  }).map(({ undoes, ...item }): Entry => undoes === null
    ? answer(item.n, item)
    : { v: 1, device: item.device, n: item.n, undoes, atMs: item.atMs, zoneMinutes: item.zoneMinutes }),
  { selector: entryKey },
);

function fileOf(text: string): ExchangeFile {
  const reading = readExchange(text);
  if (reading.kind === "refused") throw new Error(`${reading.problem}: ${reading.detail}`);
  return reading.file;
}

function problemOf(text: string): string {
  const reading = readExchange(text);
  return reading.kind === "refused" ? reading.problem : "none";
}

const wrapped = (value: string): string => `{"format":"cloud-in-motion-progress","v":1,"exportedAtMs":1,"entries":${value}}`;

test("a file read back is what was written, also what could not be read", () => {
  const unreadable = fc.array(fc.record({ reason: fc.constantFrom("key" as const, "conflict" as const), raw: fc.string({ unit: "binary" }) }));
  fc.assert(fc.property(entries, unreadable, fc.nat(), (log, aside, atMs) => {
    const file = fileOf(writeExchange(log, aside, atMs));
    expect(file).toEqual({ exportedAtMs: atMs, entries: log, unreadable: aside, repaired: 0 });
    expect(writeExchange(file.entries, file.unreadable, atMs)).toBe(writeExchange(log, aside, atMs));
  }));
});

test("what could not be read survives export and import even if it holds names no file may hold", () => {
  const raw = '{"__proto__":{"admin":true},"constructor":1}';
  expect(fileOf(writeExchange([], [{ reason: "key", raw }], 0)).unreadable).toEqual([{ reason: "key", raw }]);
});

test("the frozen file of version 1 reads as on the day it was written", () => {
  const text = readFileSync("tests/saved/progress-v1.json", "utf8");
  const file = fileOf(text);
  expect(file.entries).toHaveLength(6);
  expect(file.entries[0]).toEqual({
    v: 1, device: "k3m9x2a7q0wz", n: 1, questionId: "instance-states.stop-billing", attempt: 0, outcome: "wrong", certainty: "sure",
    atMs: 1795226400000, zoneMinutes: 540, algorithm: "fsrs6-1",
  });
  expect(file.entries[3]).toEqual({ v: 1, device: "k3m9x2a7q0wz", n: 4, undoes: 3, atMs: 1795226520000, zoneMinutes: 540 });
  expect(file.unreadable).toEqual([{ reason: "outcome", raw: '{"v":1,"device":"k3m9x2a7q0wz","n":9,"outcome":"maybe"}' }]);
  expect(writeExchange(file.entries, file.unreadable, file.exportedAtMs)).toBe(text);
});

test("a file that is not ours, too big or from the future is refused with its reason", () => {
  expect(problemOf("")).toBe("not-json");
  expect(problemOf('{"format":')).toBe("not-json");
  expect(problemOf("[]")).toBe("not-progress");
  expect(problemOf("null")).toBe("not-progress");
  expect(problemOf('{"format":"other","v":1,"entries":[]}')).toBe("not-progress");
  expect(problemOf('{"format":"cloud-in-motion-progress","v":2,"entries":[]}')).toBe("newer");
  expect(problemOf('{"format":"cloud-in-motion-progress","v":"1","entries":[]}')).toBe("wrong-type");
  expect(problemOf('{"format":"cloud-in-motion-progress","v":1,"entries":{}}')).toBe("wrong-type");
  expect(problemOf('{"format":"cloud-in-motion-progress","v":1,"entries":[],"quarantine":3}')).toBe("wrong-type");
  expect(problemOf(wrapped("[".repeat(100_000)))).toBe("too-deep");
  expect(problemOf(wrapped(`[${"0,".repeat(exchangeLimits.entries)}0]`))).toBe("too-many");
  expect(problemOf(" ".repeat(exchangeLimits.characters + 1))).toBe("too-large");
  expect(problemOf(wrapped('[{"__proto__":{"v":1}}]'))).toBe("forbidden-key");
  expect(problemOf(wrapped('[{"constructor":{}}]'))).toBe("forbidden-key");
  expect(problemOf('{"prototype":1}')).toBe("forbidden-key");
  // Brackets inside a text are no depth.
  expect(problemOf(wrapped(`["${"[".repeat(50)}\\"${"{".repeat(50)}"]`))).toBe("none");
});

test("one bad entry is kept aside and does not cost the others", () => {
  const good = JSON.stringify(answer(1));
  const file = fileOf(wrapped(`[${good},null,7,"x",[],{"v":1},{"v":9},${JSON.stringify(answer(2, { outcome: "maybe" as "right" }))},${good}]`));
  expect(file.entries).toEqual([answer(1)]);
  expect(file.unreadable.map((item) => item.reason)).toEqual(["not-a-record", "not-a-record", "not-a-record", "not-a-record", "key", "version", "outcome"]);
});

test("of two entries under one key the first stays and the other is kept aside", () => {
  const file = fileOf(wrapped(JSON.stringify([answer(1), answer(1, { outcome: "wrong" })])));
  expect(file.entries).toEqual([answer(1)]);
  expect(file.unreadable).toEqual([{ reason: "conflict", raw: JSON.stringify(answer(1, { outcome: "wrong" })) }]);
});

test("what only refines the schedule is repaired and counted", () => {
  const { certainty: _certainty, algorithm: _algorithm, ...bare } = answer(3);
  const file = fileOf(wrapped(JSON.stringify([bare, { ...answer(4), atMs: "1795000000004" }, { ...answer(5), extra: 1 }, answer(6)])));
  expect(file.repaired).toBe(3);
  expect(file.unreadable).toEqual([]);
  expect(file.entries).toEqual([answer(3, { certainty: "unsure", algorithm: "unknown" }), answer(4, { atMs: 1795000000004 }), answer(5), answer(6)]);
});

test("nothing handed in makes the reader throw or reach a prototype", () => {
  const anything = fc.oneof(fc.string({ unit: "binary" }), fc.json(), fc.json().map(wrapped), fc.array(fc.object()).map((value) => wrapped(JSON.stringify(value))));
  fc.assert(fc.property(anything, (text) => {
    readExchange(text);
    return ({} as Record<string, unknown>)["v"] === undefined;
  }), { numRuns: 500 });
  fc.assert(fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }), (value) => {
    readEntry(value);
    return true;
  }), { numRuns: 500 });
});

test("the preview counts what merging and replacing would do", () => {
  const here = [answer(1), answer(2), answer(3)];
  const file: ExchangeFile = {
    exportedAtMs: 0, repaired: 1,
    entries: [answer(2), answer(3, { outcome: "wrong" }), answer(4), answer(5)],
    unreadable: [{ reason: "key", raw: "{}" }],
  };
  expect(previewImport(here, file)).toEqual({ inFile: 4, fresh: 2, alreadyHere: 1, conflicting: 1, removedOnReplace: 1, unreadable: 1, repaired: 1 });
  const plan = mergePlan(here, file);
  expect(plan.fresh).toEqual([answer(4), answer(5)]);
  expect(plan.aside.map((item) => item.reason)).toEqual(["key", "conflict"]);
});

test("the file is named after the reader's calendar day", () => {
  expect(exchangeName(Date.UTC(2026, 10, 21, 16), 540)).toBe("cloud-in-motion-progress-2026-11-22.json");
  expect(exchangeName(Date.UTC(2026, 10, 21, 16), -480)).toBe("cloud-in-motion-progress-2026-11-21.json");
});
