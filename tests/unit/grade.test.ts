import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { grade, type Markable } from "@/engine/quiz/grade";
import { localQuestion } from "@/engine/quiz/localise";
import type { Question } from "@/engine/quiz/question";
import { readNumber } from "@/engine/quiz/read-number";

const one: Markable = { kind: "one-choice", choices: [{ id: "no", right: true }, { id: "yes", right: false }, { id: "half", right: false }] };
const several: Markable = {
  kind: "several-choices",
  choices: [{ id: "a", right: true }, { id: "b", right: true }, { id: "c", right: false }, { id: "d", right: false }],
};
const order: Markable = { kind: "order", steps: ["a", "b", "c", "d"].map((id) => ({ id })) };
const number: Markable = { kind: "number", answer: 0.3, tolerance: 0, misses: [{ value: 30 }, { value: 3 }] };
const rows: Markable = { kind: "rows", rows: [{ id: "ip", right: "new" }, { id: "disk", right: "kept" }, { id: "ram", right: "lost" }] };

test("one choice is right, wrong or unanswered", () => {
  expect(grade(one, { kind: "one-choice", choice: "no" }).outcome).toBe("right");
  const wrong = grade(one, { kind: "one-choice", choice: "yes" });
  expect(wrong.outcome).toBe("wrong");
  expect(wrong.detail).toEqual([{ id: "no", mark: "missed" }, { id: "yes", mark: "wrong" }, { id: "half", mark: "rest" }]);
  expect(grade(one, { kind: "one-choice", choice: null }).outcome).toBe("unanswered");
  expect(grade(one, { kind: "one-choice", choice: "elsewhere" }).outcome).toBe("unanswered");
  expect(grade(one, { kind: "several-choices", choices: ["no"] }).outcome).toBe("unanswered");
});

test("several choices: all and no other is right, one tick away is partly, ticking none is unanswered", () => {
  const outcome = (choices: string[]) => grade(several, { kind: "several-choices", choices }).outcome;
  expect(outcome(["b", "a"])).toBe("right");
  expect(outcome(["a"])).toBe("partly");
  expect(outcome(["a", "b", "c"])).toBe("partly");
  expect(outcome(["a", "c"])).toBe("wrong");
  expect(outcome(["c"])).toBe("wrong");
  expect(outcome(["a", "b", "c", "d"])).toBe("wrong");
  expect(outcome([])).toBe("unanswered");
});

test("order: only the fewest steps that must move are marked wrong", () => {
  const check = (steps: string[]) => grade(order, { kind: "order", steps });
  expect(check(["a", "b", "c", "d"]).outcome).toBe("right");
  const moved = check(["b", "c", "d", "a"]);
  expect(moved.outcome).toBe("partly");
  expect(moved.detail.filter((item) => item.mark === "wrong")).toEqual([{ id: "a", mark: "wrong" }]);
  expect(check(["d", "c", "b", "a"]).outcome).toBe("wrong");
  expect(check(["a", "b", "c"]).outcome).toBe("unanswered");
  expect(check(["a", "b", "c", "c"]).outcome).toBe("unanswered");
  expect(check(["a", "b", "c", "x"]).outcome).toBe("unanswered");
});

test("number: tolerance, the last bit, and the reason for a known wrong result", () => {
  const check = (value: number | null) => grade(number, { kind: "number", value });
  expect(check(0.1 + 0.2).outcome).toBe("right");
  expect(check(0.31)).toEqual({ outcome: "wrong", detail: [] });
  expect(check(3)).toEqual({ outcome: "wrong", detail: [], miss: 1 });
  expect(check(null).outcome).toBe("unanswered");
  expect(check(Number.NaN).outcome).toBe("unanswered");
  expect(grade({ ...number, tolerance: 0.05 }, { kind: "number", value: 0.34 }).outcome).toBe("right");
});

test("rows: a row left open is unanswered, one wrong row of three is partly", () => {
  const check = (cells: Record<string, string>) => grade(rows, { kind: "rows", cells });
  expect(check({ ip: "new", disk: "kept", ram: "lost" }).outcome).toBe("right");
  expect(check({ ip: "kept", disk: "kept", ram: "lost" }).outcome).toBe("partly");
  expect(check({ ip: "kept", disk: "lost", ram: "lost" }).outcome).toBe("wrong");
  expect(check({ ip: "new", disk: "kept" }).outcome).toBe("unanswered");
  expect(check(Object.create({ ip: "new", disk: "kept", ram: "lost" }) as Record<string, string>).outcome).toBe("unanswered");
});

const match: Markable = { kind: "match", pairs: ["a", "b", "c", "d"].map((id) => ({ id })), others: [{ id: "x" }] };

test("match: two exchanged or one with a stranger is partly, three turned round is wrong, a side used twice is unfinished", () => {
  const outcome = (joined: Record<string, string>) => grade(match, { kind: "match", joined }).outcome;
  expect(outcome({ a: "a", b: "b", c: "c", d: "d" })).toBe("right");
  expect(outcome({ a: "b", b: "a", c: "c", d: "d" })).toBe("partly");
  expect(outcome({ a: "x", b: "b", c: "c", d: "d" })).toBe("partly");
  expect(outcome({ a: "x", b: "a", c: "c", d: "d" })).toBe("wrong");
  expect(outcome({ a: "b", b: "c", c: "a", d: "d" })).toBe("wrong");
  expect(outcome({ a: "a", b: "b", c: "c" })).toBe("unanswered");
  expect(outcome({ a: "a", b: "b", c: "c", d: "c" })).toBe("unanswered");
  expect(outcome({ a: "a", b: "b", c: "c", d: "elsewhere" })).toBe("unanswered");
  const three: Markable = { kind: "match", pairs: ["a", "b", "c"].map((id) => ({ id })) };
  expect(grade(three, { kind: "match", joined: { a: "b", b: "a", c: "c" } }).outcome).toBe("wrong");
  expect(grade(match, { kind: "match", joined: Object.create({ a: "a", b: "b", c: "c", d: "d" }) as Record<string, string> }).outcome).toBe("unanswered");
});

test("point: one part is right, any other on offer wrong, what is not on offer unanswered", () => {
  const point: Markable = { kind: "point", parts: [{ id: "ram", right: true }, { id: "disk", right: false }] };
  expect(grade(point, { kind: "point", part: "ram" }).outcome).toBe("right");
  expect(grade(point, { kind: "point", part: "disk" })).toEqual({ outcome: "wrong", detail: [{ id: "ram", mark: "missed" }, { id: "disk", mark: "wrong" }] });
  expect(grade(point, { kind: "point", part: "host" }).outcome).toBe("unanswered");
  expect(grade(point, { kind: "point", part: null }).outcome).toBe("unanswered");
});

test("gaps and pieces: one of three wrong is partly, one of two is wrong, one left open is unanswered; a dot is not asked", () => {
  const gaps: Markable = { kind: "transition", transitions: [{ id: "1", right: "a" }, { id: "2", right: "b" }, { id: "3", right: "c" }] };
  const filled = (third?: string) => ({ kind: "transition" as const, filled: { 1: "a", 2: "b", ...(third === undefined ? {} : { 3: third }) } });
  expect(grade(gaps, filled("c")).outcome).toBe("right");
  expect(grade(gaps, filled("a")).outcome).toBe("partly");
  expect(grade(gaps, filled()).outcome).toBe("unanswered");
  const name: Markable = { kind: "decode", pieces: [{ id: "m", right: "general", options: [1] }, { id: "dot", right: "", options: [] }, { id: "l", right: "size", options: [1] }] };
  expect(grade(name, { kind: "decode", meanings: { m: "general", l: "size" } }).outcome).toBe("right");
  expect(grade(name, { kind: "decode", meanings: { m: "memory", l: "size" } }).outcome).toBe("wrong");
  expect(grade(name, { kind: "decode", meanings: { m: "general" } }).outcome).toBe("unanswered");
});

test("do: solved alone is right, with the solution seen partly, given up wrong, and nothing yet unanswered", () => {
  const outcome = (solved: "own" | "helped" | "gave-up" | null) => grade({ kind: "do" }, { kind: "do", solved }).outcome;
  expect([outcome("own"), outcome("helped"), outcome("gave-up"), outcome(null)]).toEqual(["right", "partly", "wrong", "unanswered"]);
});

test("an answer of another kind is unanswered for every kind of question", () => {
  const questions: readonly Markable[] = [one, several, order, number, rows, match, { kind: "point", parts: [] }, { kind: "transition", transitions: [] }, { kind: "decode", pieces: [] }];
  for (const question of questions) expect(grade(question, { kind: "do", solved: "own" }).outcome, question.kind).toBe("unanswered");
});

test("every order of steps has between one and all steps in place, and only the right one is right", () => {
  fc.assert(fc.property(fc.shuffledSubarray(["a", "b", "c", "d"], { minLength: 4 }), (steps) => {
    const { outcome, detail } = grade(order, { kind: "order", steps });
    const staying = detail.filter((item) => item.mark === "right").map((item) => item.id);
    return staying.length >= 1 && [...staying].sort().join() === staying.join() && (outcome === "right") === (steps.join() === "a,b,c,d");
  }));
});

test("numbers are read as people write them", () => {
  const readings: readonly (readonly [string, number])[] = [
    ["1000", 1000], ["1,000", 1000], ["1 000", 1000], ["1\u00a0000", 1000], ["１，０００", 1000], ["１２", 12], ["1,234,567", 1234567], ["1,000.5", 1000.5],
    ["1.000.000", 1000000], ["1.000,5", 1000.5], ["1.500", 1.5], ["0,005", 0.005], ["12,5", 12.5], [".5", 0.5], ["60초", 60], ["60 초", 60], ["60 seconds", 60],
    ["$3.6", 3.6], ["3.6 USD", 3.6], ["-5", -5], ["−5", -5], ["+5", 5], [" 7. ", 7], ["10%", 10], ["5개", 5],
  ];
  for (const [typed, value] of readings) expect(readNumber(typed), typed).toEqual({ kind: "number", value });
});

test("what is no single number is refused with a reason, never marked", () => {
  expect(readNumber("   ")).toEqual({ kind: "empty" });
  for (const typed of ["sixty", "예순", "-", ",", "1..2", "1,000,5", "NaN", "Infinity"]) {
    expect(readNumber(typed), typed).toEqual({ kind: "bad", problem: "not-a-number" });
  }
  for (const typed of ["1e3", "10 20", "1/2", "5-6", "0x10", "1시간 30분"]) expect(readNumber(typed), typed).toEqual({ kind: "bad", problem: "several-numbers" });
});

test("another known unit is refused, the asked one and an unknown one are taken, in both languages", () => {
  const seconds = ["초", "seconds"];
  expect(readNumber("2분", seconds)).toEqual({ kind: "bad", problem: "other-unit" });
  expect(readNumber("2 min", seconds)).toEqual({ kind: "bad", problem: "other-unit" });
  expect(readNumber("120 sec", seconds)).toEqual({ kind: "number", value: 120 });
  expect(readNumber("120초", seconds)).toEqual({ kind: "number", value: 120 });
  expect(readNumber("120 ticks", seconds)).toEqual({ kind: "number", value: 120 });
  expect(readNumber("5 vCPUs", ["vCPU", "vCPUs"])).toEqual({ kind: "number", value: 5 });
  expect(readNumber("$5", ["센트", "cents"])).toEqual({ kind: "bad", problem: "other-unit" });
});

test("reading a number never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (typed) => {
    const reading = readNumber(typed, ["초"]);
    return reading.kind !== "number" || Number.isFinite(reading.value);
  }));
});

test("a question in one language carries nothing of the other", () => {
  const question: Question = {
    id: "note.point", kind: "one-choice", section: "place", facts: ["f"], concepts: ["c"],
    ask: { ko: "묻습니다", en: "asked" }, explain: { ko: "까닭", en: "because" },
    choices: [{ id: "a", right: true, text: { ko: "가", en: "first" }, why: { ko: "그래서", en: "therefore" } }],
    run: { v: 1, lab: "l", params: {}, seed: 1, actions: [], atMs: 0 },
  };
  const context = {
    noteId: "note", noteTitle: "글",
    fact: () => ({
      value: 1, say: { ko: "하나", en: "one" }, meaning: { ko: "뜻", en: "meaning" }, sources: [{ title: "t", url: "https://aws.amazon.com/" }],
      checked: "2026-11-21", confidence: "confirmed" as const,
    }),
    figure: () => { throw new Error("asks for no figure"); },
    runHref: () => "/ko/labs/l/#run=x",
    challengeHref: () => "/ko/labs/l/#challenge=c",
    counter: () => ({ claim: "주장", href: "/ko/labs/l/#run=y" }),
  };
  const local = localQuestion(question, "ko", context);
  expect(JSON.stringify(local)).not.toMatch(/asked|because|first|therefore|"one"|meaning":"meaning/u);
  expect(local).toMatchObject({ href: "/ko/notes/note/#place", runHref: "/ko/labs/l/#run=x", facts: [{ id: "f", say: "하나", checked: "2026-11-21" }] });
});
