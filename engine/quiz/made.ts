import type { Fact } from "../fact";
import type { Locale } from "../locale";
import { families, variant, type FamilyPlace } from "./families";
import type { LocalQuestion } from "./localise";
import { checkId, checkOf, type LocalMisconception } from "./misconception";

/** What the browser needs to make generated questions. */
export type FamilyData = { readonly facts: Readonly<Record<string, Fact>>; readonly places: Readonly<Record<string, FamilyPlace>> };

/** What made questions are made of; either may be there without the other. */
export type Makings = { readonly drills: FamilyData; readonly mistakes: readonly LocalMisconception[] };

/** A question that is made anew each time, by its id; null for one that stands written, or whose makings are not there. */
export function madeQuestion(id: string, attempt: number, { drills, mistakes }: Makings, locale: Locale): LocalQuestion | null {
  const mistake = mistakes.find((one) => checkId(one.id) === id);
  if (mistake !== undefined) return checkOf(mistake, attempt, locale);
  const family = families.find((one) => one.id === id);
  const place = drills.places[id];
  if (family === undefined || place === undefined) return null;
  const book = (factId: string): Fact => {
    const fact = drills.facts[factId];
    if (fact === undefined) throw new Error(`The pile of drills has no fact "${factId}".`);
    return fact;
  };
  return variant(family, attempt, locale, book, place);
}

/** Ids of all made questions: one of each family, one of each mistake. */
export function madeIds(mistakes: readonly LocalMisconception[]): readonly string[] {
  return [...families.map(({ id }) => id), ...mistakes.map(({ id }) => checkId(id))];
}
