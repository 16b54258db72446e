import { FSRS, Rating, type Grade } from "ts-fsrs";
import type { Outcome } from "./grade";
import type { Certainty } from "./question";

/** Name of the rules in force, written into every answer. Change it whenever a rule below changes. */
export const algorithm = "fsrs6-1";

/** A day of study starts at 04:00 in the reader's zone: who learns after midnight is still in yesterday. */
export const dayStartHour = 4;

const dayMs = 86_400_000;
const minuteMs = 60_000;

/** Longest gap on offer, in days: a course that is still changing should be met again within a year. */
export const longestGapDays = 365;

/** What is known about one question of one reader. Always derived from the log. */
export type Card = {
  readonly questionId: string;
  /** Days after which nine of ten readers would still know it. */
  readonly stabilityDays: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
  /** Day of study (`studyDay`) of the last answer, and the one on which it is due. */
  readonly lastDay: number;
  readonly dueDay: number;
  /** Answers so far, and those of them that were wrong. */
  readonly answers: number;
  readonly lapses: number;
  readonly lastOutcome: Outcome;
  readonly lastCertainty: Certainty;
};

const cardNumbers = ["stabilityDays", "difficulty", "lastDay", "dueDay", "answers", "lapses"] as const;

/** Is something that was stored a card? Never throws. */
export function isCard(value: unknown): value is Card {
  if (typeof value !== "object" || value === null) return false;
  const card = value as Partial<Record<keyof Card, unknown>>;
  return typeof card.questionId === "string" && cardNumbers.every((name) => Number.isFinite(card[name]))
    && ["right", "partly", "wrong"].includes(card.lastOutcome as string) && ["sure", "unsure", "guess"].includes(card.lastCertainty as string);
}

/** One answer as the schedule sees it. */
export type Review = { readonly outcome: Outcome; readonly certainty: Certainty; readonly atMs: number; readonly zoneMinutes: number };

/** The share of questions to be still known when they come back. */
export const usualRetention = 0.9;

// Only the memory model is used. Its own day arithmetic counts UTC days and throws on a clock that goes back; days are counted here.
const models = new Map<number, FSRS>();

function modelFor(retention: number): FSRS {
  const known = models.get(retention);
  if (known !== undefined) return known;
  const made = new FSRS({ request_retention: retention, maximum_interval: longestGapDays, enable_fuzz: false, enable_short_term: false });
  models.set(retention, made);
  return made;
}

/**
 * Number of the day of study, counted from 1970-01-01 in the reader's zone. `zoneMinutes` is the distance east of UTC (Seoul: 540).
 * A moment that is no number counts as day 0.
 */
export function studyDay(atMs: number, zoneMinutes: number): number {
  const day = Math.floor((atMs + zoneMinutes * minuteMs) / dayMs - dayStartHour / 24);
  return Number.isFinite(day) ? day : 0;
}

/**
 * The schedule's mark for an answer. Wrong is Again, and so it comes back tomorrow. Partly right is Hard; so is right without being sure,
 * because luck is not knowledge. Right and sure is Good. Easy is never given: most answers follow the reading by minutes, which says little about next week.
 */
export function ratingOf(outcome: Outcome, certainty: Certainty): "again" | "hard" | "good" {
  if (outcome === "wrong") return "again";
  return outcome === "right" && certainty === "sure" ? "good" : "hard";
}

const grades: Readonly<Record<ReturnType<typeof ratingOf>, Grade>> = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good };

/**
 * The card after one more answer. Never throws. A clock that went back counts as no time passed;
 * the card then lives on at the earlier day, so that one answer under a wrong date does not hide it for years.
 * What is known of the memory does not depend on `retention`, only the day on which it is asked again does.
 */
export function afterAnswer(questionId: string, card: Card | undefined, review: Review, retention: number = usualRetention): Card {
  const model = modelFor(retention);
  const day = studyDay(review.atMs, review.zoneMinutes);
  const passedDays = card === undefined ? 0 : Math.min(Math.max(day - card.lastDay, 0), longestGapDays * 10);
  const grade = grades[ratingOf(review.outcome, review.certainty)];
  const memory = card === undefined ? null : { stability: card.stabilityDays, difficulty: card.difficulty };
  const next = model.next_state(memory, passedDays, grade);
  // An interval comes from a finite stability only: a broken number must not spread into every later card.
  const stabilityDays = within(next.stability, 0.01, longestGapDays * 10, 1);
  const gapDays = within(model.next_interval(stabilityDays, passedDays), 1, longestGapDays, 1);
  return {
    questionId,
    stabilityDays,
    difficulty: within(next.difficulty, 1, 10, 5),
    lastDay: day,
    dueDay: day + (review.outcome === "wrong" ? 1 : gapDays),
    answers: (card?.answers ?? 0) + 1,
    lapses: (card?.lapses ?? 0) + (review.outcome === "wrong" ? 1 : 0),
    lastOutcome: review.outcome,
    lastCertainty: review.certainty,
  };
}

/** Chance from 0 to 1 that the reader still knows it on that day. */
export function recallChance(card: Card, day: number): number {
  return within(modelFor(usualRetention).forgetting_curve(Math.max(day - card.lastDay, 0), card.stabilityDays), 0, 1, 0);
}

/** Was the reader sure of something wrong? Such a card is shown apart and comes first. */
export function isMisled(card: Card): boolean {
  return card.lastOutcome === "wrong" && card.lastCertainty === "sure";
}

function within(value: number, min: number, max: number, otherwise: number): number {
  return Number.isFinite(value) ? Math.min(Math.max(value, min), max) : otherwise;
}
