import { expect, test } from "@playwright/test";
import fc from "fast-check";
import type { Run } from "@/engine/sim/model";
import { encodeRun, longestLink, mostActions, readRun, readRunRecord } from "@/engine/sim/share";
import { lamp, pressing } from "./lamp";

const base = pressing([2, 3]);

/** A packed run as somebody might forge it. */
const forge = (packed: unknown): string => `v1.${Buffer.from(typeof packed === "string" ? packed : JSON.stringify(packed)).toString("base64url")}`;
const problemOf = (text: string): string => {
  const reading = readRun(text, lamp);
  return reading.ok ? "ok" : reading.problem;
};
const withPart = (part: Partial<Record<keyof Run, unknown>>): unknown => ({ ...structuredClone(base), ...part });
const recordProblem = (value: unknown): string => {
  const reading = readRunRecord(value, lamp);
  return reading.ok ? "ok" : reading.problem;
};

test("a run survives the link, whatever it holds", () => {
  const actions = fc.oneof(fc.record({ type: fc.constant("press"), by: fc.integer({ min: 1, max: 3 }) }), fc.constant({ type: "break" }));
  const runs = fc.record({
    v: fc.constant(1 as const), lab: fc.constant("lamp"), seed: fc.integer({ min: 0, max: 0xffffffff }), atMs: fc.integer({ min: 0, max: lamp.maxMs }),
    params: fc.record({ periodMs: fc.constantFrom(500, 750, 5000), isWarm: fc.boolean(), colour: fc.constantFrom("white", "red") }),
    actions: fc
      .array(fc.record({ atMs: fc.integer({ min: 0, max: lamp.maxMs }), action: actions }), { maxLength: 40 })
      .map((taken) => taken.sort((a, b) => a.atMs - b.atMs)),
  });
  fc.assert(
    fc.property(runs, (run) => {
      const text = encodeRun(run as Run);
      expect(text).toMatch(/^v1\.[A-Za-z0-9_-]+$/);
      expect(readRun(text, lamp)).toEqual({ ok: true, run });
      expect(readRunRecord(JSON.parse(JSON.stringify(run)), lamp)).toEqual({ ok: true, run });
    }),
    { numRuns: 300 },
  );
});

test("the encoding agrees with the platform's base64url, for any text", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 30 }), (colour) => {
      const run: Run = { ...base, params: { ...base.params, colour } };
      const json = JSON.stringify([run.lab, run.params, run.seed, run.atMs, run.actions.map((dated) => [dated.atMs, dated.action])]);
      expect(encodeRun(run)).toBe(`v1.${Buffer.from(json).toString("base64url")}`);
    }),
  );
});

test("nothing from outside makes the reader throw", () => {
  fc.assert(fc.property(fc.oneof(fc.string(), fc.base64String().map((text) => `v1.${text}`)), (text) => readRun(text, lamp).ok === false));
  fc.assert(fc.property(fc.anything({ withObjectString: true, withNullPrototype: true }), (value) => readRunRecord(value, lamp).ok === false));
  fc.assert(fc.property(fc.json(), (json) => readRun(forge(json), lamp).ok === false));
  fc.assert(fc.property(fc.constantFrom("v", "lab", "params", "seed", "actions", "atMs"), fc.anything(), (part, value) => {
    readRunRecord(withPart({ [part]: value }), lamp);
  }), { numRuns: 500 });
});

const hostile: readonly (readonly [name: string, problem: string, text: string])[] = [
  ["nothing", "not-a-link", ""],
  ["another text", "not-a-link", "hello"],
  ["a cut-off link", "not-a-link", encodeRun(base).slice(0, -7)],
  ["an impossible length of base64", "not-a-link", "v1.AAAAA"],
  ["padding", "not-a-link", `${encodeRun(base)}==`],
  ["broken UTF-8", "not-a-link", `v1.${Buffer.from([0x22, 0xff, 0x22]).toString("base64url")}`],
  ["a megabyte", "too-long", `v1.${"A".repeat(1_000_000)}`],
  ["the next version", "future-version", "v2.AAAA"],
  ["version nought", "not-a-link", "v0.AAAA"],
  ["deep nesting", "bad-value", forge(`${"[".repeat(9000)}${"]".repeat(9000)}`)],
  ["a record instead of a list", "not-a-link", forge({ 0: "lamp" })],
  ["another lab", "other-lab", forge(["kettle", {}, 1, 0, []])],
  ["more actions than allowed", "too-many-actions", forge(["lamp", {}, 1, 0, Array.from({ length: mostActions + 1 }, () => [0, { type: "break" }])])],
  ["actions that are no pairs", "bad-value", forge(["lamp", {}, 1, 0, [[1]]])],
  ["a key on the prototype", "unknown-parameter", forge('["lamp",{"__proto__":{"periodMs":500}},1,0,[]]')],
  ["a parameter named like a method", "unknown-parameter", forge('["lamp",{"toString":1},1,0,[]]')],
  ["an action named like a method", "unknown-action", forge('["lamp",{},1,0,[[0,{"type":"constructor"}]]]')],
  ["an action with a prototype", "bad-value", forge('["lamp",{},1,0,[[0,{"type":"break","__proto__":1}]]]')],
];
for (const [name, problem, text] of hostile) {
  test(`a link is refused: ${name}`, () => expect(problemOf(text)).toBe(problem));
}

test("a run has one link only: stray bits at its end are refused", () => {
  const texts = [1, 2, 3].map((count) => encodeRun(pressing(Array.from({ length: count }, () => 1), 10 ** count)));
  const loose = texts.filter((text) => (text.length - 3) % 4 !== 0);
  expect(loose.length).toBeGreaterThan(0);
  for (const text of loose) {
    const strayed = `${text.slice(0, -1)}${String.fromCharCode(text.charCodeAt(text.length - 1) + 1)}`;
    expect(Buffer.from(strayed.slice(3), "base64url")).toEqual(Buffer.from(text.slice(3), "base64url"));
    expect(problemOf(strayed)).toBe("not-a-link");
  }
});

test("the longest readable link is bounded", () => expect(longestLink).toBeLessThanOrEqual(65_536));

const records: readonly (readonly [name: string, problem: string, value: unknown])[] = [
  ["not a record", "not-a-link", null],
  ["a list", "not-a-link", []],
  ["no version", "not-a-link", withPart({ v: undefined })],
  ["a later version", "future-version", withPart({ v: 2 })],
  ["an unknown part", "bad-value", { ...base, note: "x" }],
  ["a negative seed", "bad-value", withPart({ seed: -1 })],
  ["a seed beyond 32 bits", "bad-value", withPart({ seed: 2 ** 32 })],
  ["a fraction of a millisecond", "bad-value", withPart({ atMs: 0.5 })],
  ["a moment that is no number", "bad-value", withPart({ atMs: "0" })],
  ["a moment beyond the lab", "too-late", withPart({ atMs: lamp.maxMs + 1 })],
  ["an unknown parameter", "unknown-parameter", withPart({ params: { ...base.params, volume: 1 } })],
  ["a number out of range", "bad-value", withPart({ params: { ...base.params, periodMs: 6000 } })],
  ["a number between the steps", "bad-value", withPart({ params: { ...base.params, periodMs: 501 } })],
  ["a choice that is not offered", "bad-value", withPart({ params: { ...base.params, colour: "green" } })],
  ["a toggle that is a number", "bad-value", withPart({ params: { ...base.params, isWarm: 1 } })],
  ["an unknown action", "unknown-action", withPart({ actions: [{ atMs: 0, action: { type: "sing" } }] })],
  ["an action without its argument", "bad-value", withPart({ actions: [{ atMs: 0, action: { type: "press" } }] })],
  ["an action with a foreign argument", "bad-value", withPart({ actions: [{ atMs: 0, action: { type: "break", by: 1 } }] })],
  ["actions out of order", "out-of-order", withPart({ actions: [{ atMs: 5, action: { type: "break" } }, { atMs: 4, action: { type: "break" } }] })],
  ["an action beyond the lab", "too-late", withPart({ actions: [{ atMs: lamp.maxMs + 1, action: { type: "break" } }] })],
];
for (const [name, problem, value] of records) {
  test(`a record is refused: ${name}`, () => expect(recordProblem(value)).toBe(problem));
}

test("a parameter left out gets the lab's default", () => {
  expect(readRunRecord(withPart({ params: { isWarm: true } }), lamp)).toMatchObject({ ok: true, run: { params: { periodMs: 1000, isWarm: true, colour: "white" } } });
});

test("what is read has a plain prototype and only known keys", () => {
  const reading = readRun(encodeRun(base), lamp);
  if (!reading.ok) throw new Error(reading.detail);
  expect(Object.getPrototypeOf(reading.run.params)).toBe(Object.prototype);
  expect(Object.keys(reading.run)).toEqual(["v", "lab", "params", "seed", "actions", "atMs"]);
});

test("a refusal names the place in one short line, however long the foreign value is", () => {
  const reading = readRunRecord(withPart({ params: { ["x".repeat(5000)]: 1 } }), lamp);
  if (reading.ok) throw new Error("was read");
  expect(reading.detail.length).toBeLessThan(120);
  expect(reading.detail).not.toContain("\n");
});
