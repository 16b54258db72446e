import type { AnswerEntry } from "../progress/log";
import type { Certainty } from "./question";
import { afterAnswer, recallChance, studyDay, type Card } from "./schedule";

/** Answers to questions that had been met on an earlier day, and how they went. Remembered: right or almost right. */
export type RetentionWeek = {
  /** Weeks before the present one, 0 for this one. */
  readonly weeksAgo: number;
  readonly reviews: number;
  readonly remembered: number;
  /** Mean chance the memory model had given them, 0 to 1. */
  readonly expected: number;
};

export type CalibrationRow = { readonly certainty: Certainty; readonly answers: number; readonly right: number; readonly partly: number };

export type Statistics = { readonly weeks: readonly RetentionWeek[]; readonly calibration: readonly CalibrationRow[] };

const certainties: readonly Certainty[] = ["sure", "unsure", "guess"];

/**
 * What the log says about memory and about knowing oneself.
 * @param answers those that count, in the order of replay
 */
export function statisticsOf(answers: readonly AnswerEntry[], today: number, weekCount: number): Statistics {
  const cards = new Map<string, Card>();
  const weeks = Array.from({ length: weekCount }, (_, weeksAgo) => ({ weeksAgo, reviews: 0, remembered: 0, expectedSum: 0 }));
  const rows = new Map(certainties.map((certainty) => [certainty, { answers: 0, right: 0, partly: 0 }]));
  for (const answer of answers) {
    const row = rows.get(answer.certainty);
    if (row !== undefined) {
      row.answers += 1;
      if (answer.outcome === "right") row.right += 1;
      if (answer.outcome === "partly") row.partly += 1;
    }
    const card = cards.get(answer.questionId);
    const day = studyDay(answer.atMs, answer.zoneMinutes);
    const week = weeks[Math.floor((today - day) / 7)];
    // Answers of the same day say nothing about memory.
    if (card !== undefined && day > card.lastDay && week !== undefined) {
      week.reviews += 1;
      week.expectedSum += recallChance(card, day);
      if (answer.outcome !== "wrong") week.remembered += 1;
    }
    cards.set(answer.questionId, afterAnswer(answer.questionId, card, answer));
  }
  return {
    weeks: weeks.map(({ expectedSum, ...week }) => ({ ...week, expected: week.reviews === 0 ? 0 : expectedSum / week.reviews })),
    calibration: certainties.map((certainty) => ({ certainty, ...(rows.get(certainty) ?? { answers: 0, right: 0, partly: 0 }) })),
  };
}
