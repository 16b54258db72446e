import type { Locale } from "@/engine/locale";
import type { Bank } from "@/engine/quiz/bank";
import { localCase } from "@/engine/quiz/case";
import { localFact } from "@/engine/quiz/localise";
import type { LocalMisconception } from "@/engine/quiz/misconception";
import { chapters, notes } from ".";
import { cases } from "./cases";
import { fact } from "./facts";
import { familyData } from "./families";
import { localQuestions, type Refute } from "./local-questions";
import { lookAlikes } from "./look-alikes";
import { misconceptions } from "./misconceptions";

/** Everything that can be practised, in one language. */
export async function bank(locale: Locale, refute: Refute): Promise<Bank> {
  const questions = await localQuestions(locale, refute);
  const facts = (ids: readonly string[]) => ids.map((id) => localFact(id, fact(id), locale));
  return {
    questions,
    chapters: chapters.map((chapter) => ({ id: chapter.id, title: chapter.title[locale], noteIds: chapter.notes.map((note) => note.id) })),
    lookAlikes: lookAlikes.map((set) => ({ ...set, title: set.title[locale] })),
    // The first question that probes a mistake knows where it is refuted.
    misconceptions: Object.entries(misconceptions).flatMap(([id, { claim, truth }]): readonly LocalMisconception[] => {
      const probing = questions.find(({ mistake }) => mistake === id);
      if (probing === undefined) return [];
      const { noteId, noteTitle, section, href, concepts, facts: known } = probing;
      return [{ id, claim: claim[locale], truth: truth[locale], noteId, noteTitle, section, href, concepts, facts: known }];
    }),
    cases: cases.map((found) => {
      const note = notes.find(({ id }) => id === found.note);
      const place = note === undefined || found.section === undefined ? null : { noteTitle: note.title[locale], href: `/${locale}/notes/${note.id}/#${found.section}` };
      return localCase(found, locale, place, facts(found.facts));
    }),
    families: familyData(locale),
  };
}
