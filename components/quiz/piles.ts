import type { Locale } from "@/engine/locale";
import type { Bank, FamilyData } from "@/engine/quiz/bank";
import { families, variant } from "@/engine/quiz/families";
import type { LocalQuestion } from "@/engine/quiz/localise";
import { checkId, checkOf } from "@/engine/quiz/misconception";

const loaded = new Map<Locale, Promise<Bank>>();

/** Everything that can be practised, asked for once a visit. A failure is forgotten, so that asking again tries again. */
export function loadBank(locale: Locale): Promise<Bank> {
  const known = loaded.get(locale);
  if (known !== undefined) return known;
  const loading = fetchBank(locale);
  loaded.set(locale, loading);
  loading.catch(() => loaded.delete(locale));
  return loading;
}

async function fetchBank(locale: Locale): Promise<Bank> {
  const answer = await fetch(`/${locale}/questions.json`);
  if (!answer.ok) throw new Error(`questions.json: ${answer.status}`);
  return (await answer.json()) as Bank;
}

function familyQuestion(id: string, attempt: number, data: FamilyData, locale: Locale): LocalQuestion | null {
  const family = families.find((one) => one.id === id);
  const place = data.places[id];
  if (family === undefined || place === undefined) return null;
  const book = (factId: string) => {
    const fact = data.facts[factId];
    if (fact === undefined) throw new Error(`The file of questions has no fact "${factId}".`);
    return fact;
  };
  return variant(family, attempt, locale, book, place);
}

/** A question that is made anew each time, by its id; null for one that stands written. */
export function madeQuestion(bank: Bank, locale: Locale, id: string, attempt: number): LocalQuestion | null {
  const mistake = bank.misconceptions.find((one) => checkId(one.id) === id);
  return mistake === undefined ? familyQuestion(id, attempt, bank.families, locale) : checkOf(mistake, attempt, locale);
}

/** Every question that can come up for review: the written ones and one of each made kind. */
export function allQuestions(bank: Bank, locale: Locale): readonly LocalQuestion[] {
  const made = [...families.map(({ id }) => id), ...bank.misconceptions.map(({ id }) => checkId(id))];
  return [...bank.questions, ...made.flatMap((id) => madeQuestion(bank, locale, id, 0) ?? [])];
}

/** Makes a question anew for this attempt where it is a made one. */
export function varyIn(bank: Bank, locale: Locale): (question: LocalQuestion, attempt: number) => LocalQuestion {
  return (question, attempt) => madeQuestion(bank, locale, question.id, attempt) ?? question;
}
