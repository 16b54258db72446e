import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { fact } from "@/content/facts";
import { familyData } from "@/content/families";
import { evaluateAlarm, type AlarmState, type MissingData } from "@/engine/aws/alarm";
import { locales } from "@/engine/locale";
import { families, variant } from "@/engine/quiz/families";
import { grade } from "@/engine/quiz/grade";
import type { Answer, Question } from "@/engine/quiz/question";
import { seedOf } from "@/engine/quiz/shuffle";

const seeds = Array.from({ length: 120 }, (_, index) => seedOf(`seed-${index}`));
const byId = (id: string) => {
  const family = families.find((item) => item.id === id);
  if (family === undefined) throw new Error(`No family ${id}.`);
  return (seed: number): Question => family.generate(seed, fact);
};

/** The answer the question itself calls right. */
function keyOf(question: Question): Answer {
  if (question.kind === "one-choice") return { kind: "one-choice", choice: question.choices.find(({ right }) => right)?.id ?? null };
  if (question.kind === "number") return { kind: "number", value: question.answer };
  if (question.kind === "decode") return { kind: "decode", meanings: Object.fromEntries(question.pieces.filter(({ options }) => options.length > 0).map(({ id, right }) => [id, right])) };
  throw new Error(`No family makes questions of kind ${question.kind}.`);
}

for (const family of families) {
  test(`${family.id}: the same seed gives the same question, seeds differ, and every question can be answered rightly and wrongly`, () => {
    const asked = new Set<string>();
    for (const seed of seeds) {
      const question = family.generate(seed, fact);
      expect(family.generate(seed, fact)).toEqual(question);
      expect(question.id).toBe(family.id);
      for (const id of question.facts) expect(family.facts).toContain(id);
      expect(grade(question, keyOf(question)).outcome).toBe("right");
      const text = JSON.stringify(question);
      expect(text).not.toMatch(/NaN|undefined|Infinity/);
      asked.add(question.kind === "decode" ? question.pieces.map((piece) => piece.text).join("") : question.ask.en);
      if (question.kind === "number") {
        expect(Number.isFinite(question.answer) && question.answer >= 0, question.ask.en).toBe(true);
        expect(question.misses.length, question.ask.en).toBeGreaterThan(0);
        for (const { value } of question.misses) expect(grade(question, { kind: "number", value }).outcome, `${value} for ${question.ask.en}`).toBe("wrong");
      }
      if (question.kind === "one-choice") {
        expect(question.choices.filter(({ right }) => right)).toHaveLength(1);
        expect(new Set(question.choices.map(({ text: { en } }) => en)).size, question.ask.en).toBe(question.choices.length);
      }
      if (question.kind === "decode") {
        for (const { options, right, text: piece } of question.pieces.filter((item) => item.options.length > 0)) {
          expect(options.filter(({ id }) => id === right), piece).toHaveLength(1);
          for (const locale of locales) expect(new Set(options.map(({ text: words }) => words[locale])).size, piece).toBe(options.length);
        }
      }
    }
    expect(asked.size).toBeGreaterThan(40);
  });
}

test("subnets: the documented sizes come out, and the next smaller one never has room", () => {
  // Subnet sizing page: a /28 has 11 usable addresses, a /24 has 251.
  const sizes = new Map(seeds.map((seed) => byId("drill.subnet-size")(seed)).map((question) => [/\/(\d+)/.exec(question.ask.en)?.[1], question.kind === "number" ? question.answer : 0]));
  expect(sizes.get("28")).toBe(11);
  expect(sizes.get("24")).toBe(251);
  for (const seed of seeds) {
    const question = byId("drill.subnet-plan")(seed);
    if (question.kind !== "number") throw new Error("kind");
    const needed = Number(/hold (\d+)/.exec(question.ask.en)?.[1]);
    expect(2 ** (32 - question.answer) - 5).toBeGreaterThanOrEqual(needed);
    expect(question.answer === 28 || 2 ** (31 - question.answer) - 5 < needed, question.ask.en).toBe(true);
  }
});

test("alarms: what the question says is what the evaluator was asked, and every state is the answer at times", () => {
  const answers = new Set<string>();
  for (const seed of seeds) {
    const question = byId("drill.alarm-state")(seed);
    if (question.kind !== "one-choice") throw new Error("kind");
    const told = /set to (greater than|at least) (\d+), (\d) of (\d), missing data (\w+)\. Its state is (\w+), and the points fetched, oldest first, are \[(.*)\] \(/.exec(question.ask.en);
    if (told === null) throw new Error(question.ask.en);
    const points = (told[7] ?? "").split(/\s+/).map((text) => (text === "–" ? null : Number(text)));
    const state = evaluateAlarm(points, {
      comparison: told[1] === "at least" ? "GreaterThanOrEqualToThreshold" : "GreaterThanThreshold", threshold: Number(told[2]),
      datapointsToAlarm: Number(told[3]), evaluationPeriods: Number(told[4]), treatMissingData: told[5] as MissingData,
    }, told[6] as AlarmState);
    expect(question.choices.find(({ right }) => right)?.text.en, question.ask.en).toBe(state);
    answers.add(state);
  }
  expect([...answers].sort()).toEqual(["ALARM", "INSUFFICIENT_DATA", "OK"]);
});

test("scaling by percent: the examples of the AWS page come out", () => {
  // A share above one is rounded toward zero, one between zero and one becomes one.
  const found = seeds.map((seed) => byId("drill.percent-scaling")(seed)).flatMap((question) => {
    const told = /capacity of (\d+) is adjusted by PercentChangeInCapacity (-?\d+)%\.( MinAdjustmentMagnitude is (\d))?/.exec(question.ask.en);
    return told === null || question.kind !== "number" ? [] : [{ current: Number(told[1]), percent: Number(told[2]), least: Number(told[4] ?? 0), answer: question.answer }];
  });
  expect(found).toHaveLength(seeds.length);
  for (const { current, percent, least, answer } of found) {
    const share = Math.abs(current * percent) / 100;
    const size = Math.max(share > 0 && share < 1 ? 1 : Math.trunc(share), least);
    expect(answer).toBe(Math.max(0, current + Math.sign(percent) * size));
  }
});

test("a family leads to a paragraph that exists or to a page of AWS, and its words are of one language", () => {
  for (const locale of locales) {
    const { places, facts } = familyData(locale);
    for (const family of families) {
      const place = places[family.id];
      if (place === undefined) throw new Error(family.id);
      const inside = new RegExp(`^/${locale}/notes/([a-z0-9-]+)/#([a-z0-9-]+)$`).exec(place.href);
      if (inside === null) expect(place.href, family.id).toMatch(/^https:\/\/(docs\.)?aws\.amazon\.com\//);
      else expect(existsSync(`content/notes/${inside[1]}`) && readFileSync(`content/notes/${inside[1]}/${locale}.mdx`, "utf8").includes(`[#${inside[2]}]`), place.href).toBe(true);
      const question = variant(family, 3, locale, (id) => facts[id] ?? fact("none"), place);
      expect(question.href).toBe(place.href);
      expect(/[가-힣]/.test(question.ask)).toBe(locale === "ko");
    }
  }
});
