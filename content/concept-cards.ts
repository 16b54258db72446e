import type { Locale } from "@/engine/locale";
import { allQuestions } from ".";
import { concept } from "./concepts";
import { localWords } from "./words";

/** What a part of a diagram opens: name, meaning and where to go. */
export type ConceptCard = { readonly name: string; readonly meaning: string; readonly links: readonly { readonly label: string; readonly href: string }[] };

/** Cards for those concepts in one language. An unknown id throws a sentence with the known ones. */
export async function conceptCards(ids: readonly string[], locale: Locale): Promise<Record<string, ConceptCard>> {
  const words = localWords(locale);
  const questions = await allQuestions();
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const { name, meaning, note, section, lab } = concept(id);
      const asked = questions.find(({ question }) => question.concepts.includes(id));
      const links = [
        ...(note ? [{ label: words.readNote, href: `/${locale}/notes/${note}/${section ? `#${section}` : ""}` }] : []),
        ...(lab ? [{ label: words.openLab, href: `/${locale}/labs/${lab}/` }] : []),
        ...(asked ? [{ label: words.openQuestions, href: `/${locale}/notes/${asked.note.id}/#quiz` }] : []),
      ];
      return [id, { name: name[locale], meaning: meaning[locale], links: links.length > 0 ? links : [{ label: words.glossary, href: `/${locale}/glossary/#${id}` }] }];
    }),
  );
}
