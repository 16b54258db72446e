import { isDue } from "./pick";
import { afterAnswer, isMisled, recallChance, type Card } from "./schedule";
import type { ReviewSettings } from "./settings";

/** Siblings help each other's answers along: questions of one section are not asked on the same day. */
export type SiblingsOf = (questionId: string) => string | null;

export type Plan = {
  /** What to ask today, in this order. */
  readonly today: readonly Card[];
  /** Due, but beyond the ceiling: it waits for another day. */
  readonly waiting: number;
  /** Due, but a question of the same section is asked today or was. */
  readonly siblings: number;
  /** Reviews done today already; they count towards the ceiling. */
  readonly done: number;
  /** Days until nothing is left waiting if the ceiling is used up each day; 0 if nothing waits. */
  readonly catchUpDays: number;
};

/**
 * Today's review. Sure but wrong always comes first, and of that what has waited longest. Then what is most likely forgotten; but while more is due than
 * fits, what can still be saved comes first: what is already forgotten loses nothing by waiting. What is forgotten again and again comes last then: it
 * would take the room of all others, day by day. No day ever holds more than the ceiling.
 */
export function planOf(cards: Iterable<Card>, known: ReadonlySet<string>, today: number, { daily }: ReviewSettings, siblingsOf: SiblingsOf): Plan {
  const own = [...cards].filter((card) => known.has(card.questionId));
  const due = own.filter((card) => isDue(card, today));
  const done = own.filter((card) => card.lastDay === today && card.answers > 1 && !isDue(card, today)).length;
  const room = Math.max(0, daily - done);
  const isCrowded = due.length > room;
  // The chance takes some computing, and sorting compares each card many times.
  const ranks = new Map(due.map((card) => {
    const chance = recallChance(card, today);
    return [card, isMisled(card) ? chance - 2 : isCrowded && !isLeech(card) ? -chance : chance];
  }));
  const rank = (card: Card): number => ranks.get(card) ?? 0;
  const ordered = due.sort((a, b) => rank(a) - rank(b) || (a.questionId < b.questionId ? -1 : 1));
  const taken = new Set(own.filter((card) => card.lastDay === today && !isDue(card, today)).flatMap((card) => siblingsOf(card.questionId) ?? []));
  const chosen: Card[] = [];
  let siblings = 0;
  let waiting = 0;
  for (const card of ordered) {
    const family = siblingsOf(card.questionId);
    if (family !== null && taken.has(family)) siblings += 1;
    else if (chosen.length >= room) waiting += 1;
    else {
      chosen.push(card);
      if (family !== null) taken.add(family);
    }
  }
  return { today: chosen, waiting, siblings, done, catchUpDays: Math.ceil(waiting / Math.max(1, daily)) };
}

const dayMs = 86_400_000;

/**
 * Reviews on each of the coming days, today first, if every question is answered rightly and surely on the day it is asked, within the ceiling.
 * A forecast of the load, to compare settings with; new questions are not in it.
 */
export function forecast(cards: Iterable<Card>, known: ReadonlySet<string>, today: number, settings: ReviewSettings, siblingsOf: SiblingsOf, days: number): readonly number[] {
  const state = new Map([...cards].filter((card) => known.has(card.questionId)).map((card) => [card.questionId, card]));
  return Array.from({ length: days }, (_, ahead) => {
    const day = today + ahead;
    const { today: asked } = planOf(state.values(), known, day, settings, siblingsOf);
    for (const card of asked) {
      // Noon of that day in a zone without distance: only the day matters.
      const review = { outcome: "right", certainty: "sure", atMs: day * dayMs + dayMs / 2, zoneMinutes: 0 } as const;
      state.set(card.questionId, afterAnswer(card.questionId, card, review, settings.retention));
    }
    return asked.length;
  });
}

/** Wrong answers after which a question counts as one that does not stick. */
export const leechLapses = 4;
/** Once it is remembered for this long, it does stick. */
const leechCuredDays = 21;

const isLeech = (card: Card): boolean => card.lapses >= leechLapses && card.stabilityDays < leechCuredDays;

/** Questions that are forgotten again and again: asking more often will not help, reading again may. Worst first. */
export function leeches(cards: Iterable<Card>, known: ReadonlySet<string>): readonly Card[] {
  return [...cards]
    .filter((card) => known.has(card.questionId) && isLeech(card))
    .sort((a, b) => b.lapses - a.lapses || (a.questionId < b.questionId ? -1 : 1));
}
