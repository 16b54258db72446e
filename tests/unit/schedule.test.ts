import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import type { Outcome } from "@/engine/quiz/grade";
import type { Certainty } from "@/engine/quiz/question";
import { afterAnswer, isMisled, longestGapDays, ratingOf, recallChance, studyDay, type Card } from "@/engine/quiz/schedule";

const seoul = 540;
const dayMs = 86_400_000;
/** 2026-11-21 10:00 in Seoul. */
const startMs = Date.UTC(2026, 10, 21, 1);

const answer = (card: Card | undefined, dayOffset: number, outcome: Outcome, certainty: Certainty = "sure"): Card =>
  afterAnswer("note.point", card, { outcome, certainty, atMs: startMs + dayOffset * dayMs, zoneMinutes: seoul });

test("a day of study begins at 04:00 in the reader's zone", () => {
  const at = (hour: number, minute: number, zoneMinutes: number) => studyDay(Date.UTC(2026, 10, 21, hour, minute) - zoneMinutes * 60_000, zoneMinutes);
  const midday = at(12, 0, seoul);
  expect(at(3, 59, seoul)).toBe(midday - 1);
  expect(at(4, 0, seoul)).toBe(midday);
  expect(at(23, 59, seoul)).toBe(midday);
  expect(at(4, 0, -480)).toBe(midday);
  expect(at(3, 59, -480)).toBe(midday - 1);
  // 09:00 in Seoul is midnight in UTC: nothing happens there.
  expect(at(9, 0, seoul)).toBe(at(8, 59, seoul));
});

test("wrong is Again, luck and doubt are Hard, right and sure is Good", () => {
  expect(ratingOf("wrong", "sure")).toBe("again");
  expect(ratingOf("wrong", "guess")).toBe("again");
  expect(ratingOf("partly", "sure")).toBe("hard");
  expect(ratingOf("right", "guess")).toBe("hard");
  expect(ratingOf("right", "unsure")).toBe("hard");
  expect(ratingOf("right", "sure")).toBe("good");
});

test("the memory is that of FSRS-6: the values ts-fsrs publishes in its tests, without short-term steps", () => {
  // packages/fsrs/__tests__/FSRS-6.test.ts in open-spaced-repetition/ts-fsrs, read 2026-11-21; itself from fsrs-rs, src/inference.rs.
  const first = (outcome: Outcome, certainty: Certainty) => answer(undefined, 0, outcome, certainty);
  for (const [outcome, certainty, stability, difficulty] of [
    ["wrong", "sure", 0.212, 6.4133], ["wrong", "guess", 0.212, 6.4133], ["partly", "sure", 1.2931, 5.11217071], ["right", "unsure", 1.2931, 5.11217071],
    ["right", "guess", 1.2931, 5.11217071], ["right", "sure", 2.3065, 2.11810397],
  ] as const) {
    expect(first(outcome, certainty).stabilityDays, `${outcome} ${certainty}`).toBeCloseTo(stability, 6);
    expect(first(outcome, certainty).difficulty, `${outcome} ${certainty}`).toBeCloseTo(difficulty, 6);
  }
  let card = first("wrong", "sure");
  for (const day of [0, 1, 4, 12, 33]) card = answer(card, day, "right");
  expect(card.stabilityDays).toBeCloseTo(53.335106, 4);
  expect(card.difficulty).toBeCloseTo(6.3574867, 4);
});

test("wrong comes back tomorrow, right answers come back later and later", () => {
  let card = answer(undefined, 0, "wrong");
  expect(card.dueDay - card.lastDay).toBe(1);
  const gaps: number[] = [];
  for (let round = 0; round < 6; round += 1) {
    card = afterAnswer("note.point", card, { outcome: "right", certainty: "sure", atMs: startMs + (card.dueDay - studyDay(startMs, seoul)) * dayMs, zoneMinutes: seoul });
    gaps.push(card.dueDay - card.lastDay);
  }
  expect([...gaps].sort((a, b) => a - b)).toEqual(gaps);
  expect(gaps.at(-1)).toBeGreaterThan(20);
  expect(answer(card, 400, "wrong").dueDay - studyDay(startMs + 400 * dayMs, seoul)).toBe(1);
});

test("being sure waits longer than being unsure", () => {
  expect(answer(undefined, 0, "right", "sure").dueDay).toBeGreaterThan(answer(undefined, 0, "right", "guess").dueDay);
});

test("answering again and again on one day does not push a question away", () => {
  const first = answer(undefined, 0, "right");
  let card = first;
  for (let index = 0; index < 20; index += 1) card = answer(card, 0, "right");
  expect(card.dueDay - first.dueDay).toBeLessThanOrEqual(0);
});

test("sure and wrong is flagged until the next right answer", () => {
  const card = answer(undefined, 0, "wrong", "sure");
  expect(isMisled(card)).toBe(true);
  expect(isMisled(answer(undefined, 0, "wrong", "unsure"))).toBe(false);
  expect(isMisled(answer(card, 1, "right"))).toBe(false);
});

test("a clock that goes back counts as no time passed, and one wrong date does not hide a card", () => {
  const future = answer(undefined, 30_000, "right");
  const back = answer(future, 0, "right");
  expect(back.lastDay).toBe(studyDay(startMs, seoul));
  expect(back.dueDay - back.lastDay).toBeLessThanOrEqual(longestGapDays);
  expect(back.stabilityDays).toBeCloseTo(future.stabilityDays, 6);
});

test("nothing throws and no number breaks, whatever the clock says", () => {
  const moment = fc.oneof(fc.double(), fc.constantFrom(Number.NaN, Infinity, -Infinity, 0, -1e300), fc.integer({ min: 0, max: 4e12 }));
  const review = fc.record({
    outcome: fc.constantFrom<Outcome>("right", "partly", "wrong"),
    certainty: fc.constantFrom<Certainty>("sure", "unsure", "guess"),
    atMs: moment,
    zoneMinutes: fc.oneof(fc.integer({ min: -900, max: 900 }), fc.constant(Number.NaN)),
  });
  fc.assert(fc.property(fc.array(review, { maxLength: 40 }), (reviews) => {
    let card: Card | undefined;
    for (const item of reviews) {
      card = afterAnswer("note.point", card, item);
      const gap = card.dueDay - card.lastDay;
      expect(Number.isFinite(card.stabilityDays) && Number.isFinite(card.difficulty) && Number.isFinite(card.dueDay)).toBe(true);
      expect(card.stabilityDays).toBeGreaterThan(0);
      // Days far beyond the range of whole numbers cannot be told apart.
      if (Math.abs(card.lastDay) < 1e12) expect(gap >= 1 && gap <= longestGapDays).toBe(true);
      const chance = recallChance(card, card.dueDay);
      expect(chance >= 0 && chance <= 1).toBe(true);
    }
  }));
});
