import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { countedAnswers, derive } from "@/engine/progress/derive";
import type { AnswerEntry } from "@/engine/progress/log";
import { forecast, leechLapses, leeches, planOf } from "@/engine/quiz/plan";
import { afterAnswer, recallChance, studyDay, type Card } from "@/engine/quiz/schedule";
import { dailyRange, readSettings, retentionRange, usualSettings } from "@/engine/quiz/settings";
import { statisticsOf } from "@/engine/quiz/statistics";

const dayMs = 86_400_000;
const today = 100;

const card = (questionId: string, change: Partial<Card> = {}): Card => ({
  questionId, stabilityDays: 5, difficulty: 5, lastDay: 90, dueDay: 95, answers: 2, lapses: 0, lastOutcome: "right", lastCertainty: "sure", ...change,
});
const many = (count: number, change: (index: number) => Partial<Card> = () => ({})): Card[] => Array.from({ length: count }, (_, index) => card(`n.${index}`, change(index)));
const knownOf = (cards: readonly Card[]): Set<string> => new Set(cards.map(({ questionId }) => questionId));
const alone = () => null;
const settings = (daily: number) => ({ ...usualSettings, daily });

test.describe("the plan of a day", () => {
  test("holds the ceiling, counts what waits, and says how long catching up takes", () => {
    const cards = many(95);
    const plan = planOf(cards, knownOf(cards), today, settings(20), alone);
    expect(plan.today).toHaveLength(20);
    expect(plan.waiting).toBe(75);
    expect(plan.catchUpDays).toBe(4);
    const done = [...cards.slice(0, 80), ...cards.slice(80).map((item) => ({ ...item, lastDay: today, dueDay: today + 9 }))];
    expect(planOf(done, knownOf(done), today, settings(20), alone)).toMatchObject({ done: 15, waiting: 75 });
  });

  test("sure but wrong comes first; then the most forgotten, or, while more is due than fits, what can still be saved", () => {
    const cards = [card("n.weak", { stabilityDays: 1 }), card("n.strong", { stabilityDays: 60 }), card("n.misled", { lastOutcome: "wrong", stabilityDays: 20 })];
    const order = (daily: number) => planOf(cards, knownOf(cards), today, settings(daily), alone).today.map(({ questionId }) => questionId);
    expect(order(10)).toEqual(["n.misled", "n.weak", "n.strong"]);
    expect(order(2)).toEqual(["n.misled", "n.strong"]);
  });

  test("of siblings one a day: the others come on another day, also if the one was answered already", () => {
    const cards = many(6);
    const section = (id: string) => (Number(id.split(".")[1]) < 4 ? "a#one" : "a#two");
    const plan = planOf(cards, knownOf(cards), today, settings(20), section);
    expect(plan.today).toHaveLength(2);
    expect(plan.siblings).toBe(4);
    const answered = [{ ...card("n.0"), lastDay: today, dueDay: today + 5 }, ...cards.slice(1)];
    expect(planOf(answered, knownOf(answered), today, settings(20), section).today.map(({ questionId }) => section(questionId))).toEqual(["a#two"]);
  });

  test("no backlog, however large, ever makes a day larger than its ceiling, and it is worked off", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 5, max: 60 }), (backlog, daily) => {
      const cards = many(backlog, (index) => ({ stabilityDays: 1 + (index % 40), lastDay: 60 - (index % 30), dueDay: 70 }));
      const load = forecast(cards, knownOf(cards), today, settings(daily), alone, 40);
      expect(Math.max(0, ...load)).toBeLessThanOrEqual(daily);
      expect(load.slice(0, Math.floor(backlog / daily)).every((count) => count === daily)).toBe(true);
    }), { numRuns: 25 });
  });

  for (const certainty of ["sure", "unsure", "guess"] as const) {
    test(`who gets everything wrong for weeks, ${certainty}, is asked no more than the ceiling a day, and no question is forgotten over the others`, () => {
      const daily = 20;
      const ids = Array.from({ length: 90 }, (_, index) => `n.${index}`);
      const wrong = (questionId: string, before: Card | undefined, day: number): Card =>
        afterAnswer(questionId, before, { outcome: "wrong", certainty, atMs: day * dayMs + dayMs / 2, zoneMinutes: 0 });
      const cards = new Map(ids.map((id) => [id, wrong(id, undefined, today)]));
      for (let day = today + 1; day <= today + 60; day += 1) {
        const plan = planOf(cards.values(), new Set(ids), day, settings(daily), alone);
        expect(plan.today.length).toBeLessThanOrEqual(daily);
        expect(plan.today.length + plan.waiting).toBe(ids.length);
        for (const { questionId } of plan.today) cards.set(questionId, wrong(questionId, cards.get(questionId), day));
      }
      const longestWait = Math.max(...[...cards.values()].map(({ lastDay }) => today + 60 - lastDay));
      expect(longestWait).toBeLessThanOrEqual(Math.ceil(ids.length / daily) + 1);
      expect(leeches(cards.values(), new Set(ids))).toHaveLength(ids.length);
    });
  }

  test("a higher retention target means more reviews, and leaves what is known of the memory alone", () => {
    const cards = many(80, (index) => ({ stabilityDays: 4 + index, lastDay: 95, dueDay: 100 + (index % 20) }));
    const total = (retention: number) => forecast(cards, knownOf(cards), today, { daily: 200, retention }, alone, 90).reduce((sum, count) => sum + count, 0);
    expect(total(0.95)).toBeGreaterThan(total(0.9));
    expect(total(0.9)).toBeGreaterThan(total(0.8));
    const log = answersOf("n.a", [0, 1, 4, 12]);
    const [low, high] = [derive(log, 0.8).cards.get("n.a"), derive(log, 0.95).cards.get("n.a")];
    expect(low?.stabilityDays).toBe(high?.stabilityDays);
    expect(low?.dueDay ?? 0).toBeGreaterThan(high?.dueDay ?? 0);
    expect(derive(log, 0.9)).toEqual(derive(log));
  });

  test("what is forgotten again and again is named, until it sticks", () => {
    const cards = [card("n.a", { lapses: leechLapses }), card("n.b", { lapses: leechLapses + 3 }), card("n.c", { lapses: leechLapses - 1 }), card("n.d", { lapses: 9, stabilityDays: 30 }), card("gone.x", { lapses: 9 })];
    expect(leeches(cards, new Set(["n.a", "n.b", "n.c", "n.d"])).map(({ questionId }) => questionId)).toEqual(["n.b", "n.a"]);
  });
});

function answersOf(questionId: string, days: readonly number[], change: Partial<AnswerEntry> = {}): AnswerEntry[] {
  return days.map((day, index) => ({
    v: 1, device: "tester000001", n: index + 1, questionId, attempt: index, outcome: "right", certainty: "sure", atMs: (today + day) * dayMs + dayMs / 2, zoneMinutes: 0, algorithm: "fsrs6-1", ...change,
  }));
}

test.describe("statistics", () => {
  test("retention counts only questions met on an earlier day, by week, beside what the model expected", () => {
    const log = [...answersOf("n.a", [0, 0, 3, 9]), ...answersOf("n.b", [1], { device: "tester000002" }), ...answersOf("n.b", [11], { device: "tester000003", outcome: "wrong" })];
    const { weeks } = statisticsOf(countedAnswers(log), today + 13, 3);
    expect(weeks.map(({ reviews, remembered }) => [reviews, remembered])).toEqual([[2, 1], [1, 1], [0, 0]]);
    expect(weeks[0]?.expected).toBeGreaterThan(0.3);
    expect(weeks[0]?.expected).toBeLessThan(1);
    expect(weeks[2]?.expected).toBe(0);
    expect(studyDay(log[0]?.atMs ?? 0, 0)).toBe(today);
  });

  test("calibration counts every answer under its certainty", () => {
    const log = [...answersOf("n.a", [0, 1, 2]), ...answersOf("n.b", [0, 1], { device: "tester000002", certainty: "guess", outcome: "wrong" }), ...answersOf("n.c", [0], { device: "tester000003", certainty: "guess", outcome: "partly" })];
    expect(statisticsOf(countedAnswers(log), today, 1).calibration).toEqual([
      { certainty: "sure", answers: 3, right: 3, partly: 0 }, { certainty: "unsure", answers: 0, right: 0, partly: 0 }, { certainty: "guess", answers: 3, right: 0, partly: 1 },
    ]);
  });

  test("the expectation is the chance the model gave on that day", () => {
    const log = answersOf("n.a", [0, 5]);
    const before = derive(log.slice(0, 1)).cards.get("n.a");
    if (before === undefined) throw new Error("card");
    expect(statisticsOf(log, today + 5, 1).weeks[0]?.expected).toBeCloseTo(recallChance(before, today + 5), 10);
  });
});

test("settings read back, and whatever else is stored there gives the usual within its range", () => {
  expect(readSettings(JSON.stringify({ retention: 0.85, daily: 25 }))).toEqual({ retention: 0.85, daily: 25 });
  expect(readSettings(null)).toEqual(usualSettings);
  expect(readSettings("{")).toEqual(usualSettings);
  expect(readSettings('{"retention":2,"daily":-1}')).toEqual(usualSettings);
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
    const { retention, daily } = readSettings(text);
    return retention >= retentionRange.min && retention <= retentionRange.max && daily >= dailyRange.min && daily <= dailyRange.max && Number.isInteger(daily);
  }));
});
