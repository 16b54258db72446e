import { mixed, seedOf, shuffled } from "./shuffle";

/** Things that are easily taken for one another: each side is a set of concepts. */
export type LookAlikes<T> = { readonly id: string; readonly title: T; readonly sides: readonly (readonly string[])[] };

type Askable = { readonly id: string; readonly noteId: string; readonly concepts: readonly string[] };

/** A question with the look-alikes it is asked for, if any. */
export type Interleaved<Q> = { readonly question: Q; readonly lookAlikes: string | null };

/** Questions of one set of look-alikes at a time: enough to compare, few enough to move on. */
const perSide = 2;

/**
 * Practice in which look-alikes meet: the sides of a set take turns, and the sets follow one another; then everything else, mixed across notes.
 * A question on both sides counts for the one with fewer. Sets with questions on fewer than two sides are skipped. Each question comes once.
 */
export function interleaved<Q extends Askable>(questions: readonly Q[], sets: readonly LookAlikes<unknown>[], round: number): readonly Interleaved<Q>[] {
  const used = new Set<string>();
  const compared = shuffled(sets, seedOf(`sets#${round}`)).flatMap((set) => {
    const piles: Q[][] = set.sides.map(() => []);
    for (const question of shuffled(questions, seedOf(`${set.id}#${round}`))) {
      if (used.has(question.id)) continue;
      const sides = set.sides.flatMap((side, index) => (question.concepts.some((concept) => side.includes(concept)) ? [index] : []));
      const side = sides.reduce<number | undefined>((best, index) => (best === undefined || (piles[index]?.length ?? 0) < (piles[best]?.length ?? 0) ? index : best), undefined);
      const pile = side === undefined ? undefined : piles[side];
      if (pile !== undefined && pile.length < perSide) pile.push(question);
    }
    if (piles.filter((pile) => pile.length > 0).length < 2) return [];
    const turns = Array.from({ length: perSide }, (_, turn) => piles.flatMap((pile) => pile[turn] ?? [])).flat();
    for (const { id } of turns) used.add(id);
    return turns.map((question) => ({ question, lookAlikes: set.id }));
  });
  const rest = mixed(questions.filter(({ id }) => !used.has(id)), round);
  return [...compared, ...rest.map((question) => ({ question, lookAlikes: null }))];
}
