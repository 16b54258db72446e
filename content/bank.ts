import type { Locale } from "@/engine/locale";
import { specialPiles, type Bank, type ListedQuestion } from "@/engine/quiz/bank";
import { localCase, type LocalCase } from "@/engine/quiz/case";
import { localFact, type LocalQuestion } from "@/engine/quiz/localise";
import { madeIds, madeQuestion } from "@/engine/quiz/made";
import type { LocalMisconception } from "@/engine/quiz/misconception";
import { chapters, notes } from ".";
import { cases } from "./cases";
import { fact } from "./facts";
import { familyData } from "./families";
import { localQuestions, type Refute } from "./local-questions";
import { lookAlikes } from "./look-alikes";
import { misconceptions } from "./misconceptions";

const compared = new Set(lookAlikes.flatMap(({ sides }) => sides.flat()));

const listed = ({ id, kind, ask, noteId, noteTitle, section, href, concepts }: LocalQuestion): ListedQuestion =>
  ({ id, kind, ask, noteId, noteTitle, section, href, concepts: concepts.filter((concept) => compared.has(concept)) });

/** Everything that can be practised, in one language, to choose from. */
export async function bank(locale: Locale, refute: Refute): Promise<Bank> {
  const makings = { drills: familyData(locale), mistakes: await localMisconceptions(locale, refute) };
  return {
    questions: (await localQuestions(locale, refute)).map(listed),
    made: madeIds(makings.mistakes).flatMap((id) => madeQuestion(id, 0, makings, locale) ?? []).map(listed),
    chapters: chapters.map((chapter) => ({ id: chapter.id, title: chapter.title[locale], noteIds: chapter.notes.map((note) => note.id) })),
    lookAlikes: lookAlikes.map((set) => ({ ...set, title: set.title[locale] })),
  };
}

/** Names of all piles: one for each note, and those of what is made anew or is no question. */
export const pileNames: readonly string[] = [...notes.map(({ id }) => id), ...specialPiles];

/** All that is shown of the questions of a pile. Throws a sentence if there is none of that name. */
export async function pile(name: string, locale: Locale, refute: Refute): Promise<object> {
  const note = notes.find(({ id }) => id === name);
  if (note !== undefined) return localQuestions(locale, refute, [note]);
  if (name === "drills") return familyData(locale);
  if (name === "mistakes") return localMisconceptions(locale, refute);
  if (name === "cases") return localCases(locale);
  throw new Error(`No pile "${name}". Known ones: ${pileNames.join(", ")}.`);
}

/** Popular mistakes that a question probes; the first one that does knows where it is refuted. */
export async function localMisconceptions(locale: Locale, refute: Refute): Promise<readonly LocalMisconception[]> {
  const questions = await localQuestions(locale, refute);
  return Object.entries(misconceptions).flatMap(([id, { claim, truth }]): readonly LocalMisconception[] => {
    const probing = questions.find(({ mistake }) => mistake === id);
    if (probing === undefined) return [];
    const { noteId, noteTitle, section, href, concepts, facts } = probing;
    return [{ id, claim: claim[locale], truth: truth[locale], noteId, noteTitle, section, href, concepts, facts }];
  });
}

/** Cases to diagnose. */
export function localCases(locale: Locale): readonly LocalCase[] {
  return cases.map((found) => {
    const note = notes.find(({ id }) => id === found.note);
    const place = note === undefined || found.section === undefined ? null : { noteTitle: note.title[locale], href: `/${locale}/notes/${note.id}/#${found.section}` };
    return localCase(found, locale, place, found.facts.map((id) => localFact(id, fact(id), locale)));
  });
}
