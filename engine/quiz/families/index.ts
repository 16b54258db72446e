import type { Locale } from "../../locale";
import type { QuestionContext } from "../base";
import { localQuestion, type LocalQuestion } from "../localise";
import { seedOf } from "../shuffle";
import { alarmStates } from "./alarms";
import { addressCosts, billedSeconds, snapshotCosts } from "./costs";
import type { Family, FactBook } from "./family";
import { percentSteps, refreshRoom, stepBounds } from "./scaling";
import { subnetAddresses, subnetPlans, subnetSizes } from "./subnets";
import { typeNames } from "./type-names";

export type { FactBook, Family } from "./family";

/** Every family of generated questions. A released id is never renamed: readers' progress hangs on it. */
export const families: readonly Family[] = [
  typeNames, subnetSizes, subnetPlans, subnetAddresses, alarmStates, addressCosts, billedSeconds, snapshotCosts, percentSteps, stepBounds, refreshRoom,
];

/** Where a family is taught, in one language. */
export type FamilyPlace = { readonly noteId: string; readonly noteTitle: string; readonly href: string };

/** A new question of a family for each attempt; the same attempt gives the same question everywhere. */
export function variant(family: Family, attempt: number, locale: Locale, book: FactBook, place: FamilyPlace): LocalQuestion {
  const question = family.generate(seedOf(`${family.id}#${attempt}`), book);
  const none = (what: string) => (): never => {
    throw new Error(`A generated question asks for no ${what}.`);
  };
  const context: QuestionContext = { ...place, fact: book, figure: none("figure"), runHref: none("run"), challengeHref: none("challenge"), counter: none("counter-example") };
  return { ...localQuestion(question, locale, context), href: place.href };
}
