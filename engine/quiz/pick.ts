import { isMisled, recallChance, type Card } from "./schedule";

/**
 * Is it due on that day of study? A card whose last answer lies more than a day ahead was written under a wrong clock and counts as due;
 * one day ahead is only a journey westwards.
 */
export function isDue(card: Card, today: number): boolean {
  return card.dueDay <= today || card.lastDay > today + 1;
}

/** What is due, most urgent first: sure but wrong, then what is most likely to have been forgotten. Cards of unknown questions are left out. */
export function dueCards(cards: Iterable<Card>, known: ReadonlySet<string>, today: number): readonly Card[] {
  const rank = (card: Card): number => recallChance(card, today) - (isMisled(card) ? 1 : 0);
  return [...cards]
    .filter((card) => known.has(card.questionId) && isDue(card, today))
    .sort((a, b) => rank(a) - rank(b) || (a.questionId < b.questionId ? -1 : 1));
}

/** Cards that fall due on each of the coming days; the first number is tomorrow's. */
export function comingDays(cards: Iterable<Card>, known: ReadonlySet<string>, today: number, days: number): readonly number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const card of cards) {
    const index = card.dueDay - today - 1;
    if (index >= 0 && index < days && known.has(card.questionId) && !isDue(card, today)) counts[index] = (counts[index] ?? 0) + 1;
  }
  return counts;
}

/** The day of study on which the next card that is not due yet falls due, or null. */
export function nextDueDay(cards: Iterable<Card>, known: ReadonlySet<string>, today: number): number | null {
  let next: number | null = null;
  for (const card of cards) {
    if (known.has(card.questionId) && !isDue(card, today) && (next === null || card.dueDay < next)) next = card.dueDay;
  }
  return next;
}
