import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { comingDays, dueCards, nextDueDay } from "@/engine/quiz/pick";
import type { Card } from "@/engine/quiz/schedule";
import { choiceOrder, mixed, shuffled, stepOrder } from "@/engine/quiz/shuffle";

const card = (questionId: string, change: Partial<Card>): Card => ({
  questionId, stabilityDays: 5, difficulty: 5, lastDay: 90, dueDay: 95, answers: 1, lapses: 0, lastOutcome: "right", lastCertainty: "sure", ...change,
});
const ascending = (a: number, b: number): number => a - b;
const known = new Set(["n.a", "n.b", "n.c", "n.d"]);

test("due cards: sure but wrong first, then what is most likely forgotten; unknown questions are left out", () => {
  const cards = [
    card("n.a", { stabilityDays: 50 }),
    card("n.b", { stabilityDays: 1 }),
    card("n.c", { lastOutcome: "wrong", stabilityDays: 80 }),
    card("n.d", { dueDay: 101 }),
    card("gone.x", {}),
  ];
  expect(dueCards(cards, known, 100).map((item) => item.questionId)).toEqual(["n.c", "n.b", "n.a"]);
});

test("a card last answered days ahead of today is due, one of tomorrow is not", () => {
  const cards = [card("n.a", { lastDay: 5000, dueDay: 5010 }), card("n.b", { lastDay: 101, dueDay: 103 })];
  expect(dueCards(cards, known, 100).map((item) => item.questionId)).toEqual(["n.a"]);
});

test("the outlook counts each coming day once and knows the next", () => {
  const cards = [card("n.a", { dueDay: 101 }), card("n.b", { dueDay: 103 }), card("n.c", { dueDay: 103 }), card("n.d", { dueDay: 100 })];
  expect(comingDays(cards, known, 100, 4)).toEqual([1, 0, 2, 0]);
  expect(nextDueDay(cards, known, 100)).toBe(101);
  expect(nextDueDay([], known, 100)).toBeNull();
});

test("a shuffle keeps every item, is the same for the same seed and differs between attempts", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer(), { maxLength: 12 }), fc.integer({ min: 0, max: 0xffffffff }), (items, seed) => {
    const result = shuffled(items, seed);
    expect([...result].sort(ascending)).toEqual([...items].sort(ascending));
    expect(shuffled(items, seed)).toEqual(result);
  }));
  const choices = ["a", "b", "c", "d"];
  const orders = new Set(Array.from({ length: 20 }, (_, attempt) => choiceOrder("note.point", attempt, choices).join()));
  expect(orders.size).toBeGreaterThan(8);
});

test("every place is equally likely for the right choice", () => {
  const counts = [0, 0, 0, 0];
  for (let index = 0; index < 4000; index += 1) {
    const place = choiceOrder(`note.point-${index}`, 0, ["right", "b", "c", "d"]).indexOf("right");
    counts[place] = (counts[place] ?? 0) + 1;
  }
  for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test("steps are never first shown in the right order", () => {
  fc.assert(fc.property(fc.integer({ min: 2, max: 7 }), fc.integer({ min: 0, max: 500 }), fc.string(), (length, attempt, id) => {
    const steps = Array.from({ length }, (_, index) => index);
    const order = stepOrder(id, attempt, steps);
    return order.join() !== steps.join() && [...order].sort(ascending).join() === steps.join();
  }));
});

test("a mixed chapter keeps every question and rarely lets a note follow itself", () => {
  const questions = ["a", "b", "c", "d"].flatMap((noteId) => Array.from({ length: 8 }, (_, index) => ({ id: `${noteId}.${index}`, noteId })));
  const order = mixed(questions, 0);
  expect([...order].map((question) => question.id).sort()).toEqual(questions.map((question) => question.id).sort());
  const repeats = order.filter((question, index) => index > 0 && question.noteId === order[index - 1]?.noteId).length;
  expect(repeats).toBeLessThan(4);
  expect(mixed(questions, 1)).not.toEqual(order);
});
