import { placedNote } from "@/content";
import { localQuestions } from "@/content/local-questions";
import type { NoteParts } from "@/content/markdown/note";
import { noteSource } from "@/content/markdown/source";
import type { Locale } from "@/engine/locale";
import { labIds, loadLab } from "@/labs";
import { refute } from "@/labs/counters";

/** A note with everything its Markdown needs. */
export async function noteParts(id: string, locale: Locale): Promise<NoteParts> {
  const titles = new Map<string, string>(await Promise.all(labIds.map(async (lab) => [lab, (await loadLab(lab)).title[locale]] as const)));
  const { note } = placedNote(id);
  return {
    note,
    mdx: noteSource(id, locale),
    locale,
    questions: await localQuestions(locale, refute, [note]),
    labTitle: (lab) => {
      const title = titles.get(lab);
      if (title === undefined) throw new Error(`No lab "${lab}". Known labs: ${labIds.join(", ")}.`);
      return title;
    },
  };
}
