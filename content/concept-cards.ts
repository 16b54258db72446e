import type { Locale } from "@/engine/locale";
import { allQuestions } from ".";
import { concept } from "./concepts";
import { localWords } from "./words";

/** What a part of a diagram opens: name, meaning and where to go. */
export type ConceptCard = { readonly name: string; readonly meaning: string; readonly links: readonly { readonly label: string; readonly href: string }[] };

let firstNotes: Promise<ReadonlyMap<string, string>> | undefined;

/** For each concept the first note that asks about it. Gathered once: every figure wants to know. */
function askingNotes(): Promise<ReadonlyMap<string, string>> {
  firstNotes ??= allQuestions().then((questions) => {
    const first = new Map<string, string>();
    for (const { note, question } of questions) for (const id of question.concepts) if (!first.has(id)) first.set(id, note.id);
    return first;
  });
  return firstNotes;
}

/** Cards for those concepts in one language. An unknown id throws a sentence with the known ones. */
export async function conceptCards(ids: readonly string[], locale: Locale): Promise<Record<string, ConceptCard>> {
  const words = localWords(locale);
  const asking = await askingNotes();
  return Object.fromEntries(
    [...new Set(ids)].map((id) => {
      const { name, meaning, note, section, lab } = concept(id);
      const asked = asking.get(id);
      const links = [
        ...(note ? [{ label: words.readNote, href: `/${locale}/notes/${note}/${section ? `#${section}` : ""}` }] : []),
        ...(lab ? [{ label: words.openLab, href: `/${locale}/labs/${lab}/` }] : []),
        ...(asked ? [{ label: words.openQuestions, href: `/${locale}/notes/${asked}/#quiz` }] : []),
      ];
      return [id, { name: name[locale], meaning: meaning[locale], links: links.length > 0 ? links : [{ label: words.glossary, href: `/${locale}/glossary/#${id}` }] }];
    }),
  );
}
