import { locales } from "@/engine/locale";
import type { Lab } from "@/engine/sim/model";
import { chapters } from "..";
import { localWords } from "../words";

/**
 * The site at a glance for programs that read it: what it is, and where each note stands as Markdown, in both languages.
 * The form is that of llmstxt.org: a title, a quotation, paragraphs, lists of links under headings.
 * @param site address of the site without a slash at the end
 */
export function siteOverview(labs: readonly Lab[], site: string): string {
  const english = localWords("en");
  const korean = localWords("ko");
  return [
    `# ${english.siteName} · ${korean.siteName}`,
    `> ${english.siteLine}. ${korean.siteLine}.`,
    "Notes, simulations (labs) and questions on AWS compute, in Korean and English; neither language is a translation of the other. Every number about AWS names its AWS source and the day it was checked. Notes, questions, facts and figures are under CC BY 4.0.",
    ...locales.flatMap((locale) => {
      const words = localWords(locale);
      const link = (title: string, path: string, summary: string): string => `- [${title}](${site}/${locale}${path}index.md): ${summary}`;
      return [
        ...chapters.flatMap((chapter) => [
          `## ${chapter.title[locale]}`,
          chapter.notes.map((note) => link(note.title[locale], `/notes/${note.id}/`, note.summary[locale])).join("\n"),
        ]),
        `## ${words.labs}`,
        labs.map((lab) => link(lab.title[locale], `/labs/${lab.id}/`, lab.summary[locale])).join("\n"),
        `## ${words.glossary}, ${words.facts}`,
        [
          link(words.courseMap, "/", words.courseLead), link(words.glossary, "/glossary/", words.glossaryLead),
          link(words.facts, "/facts/", words.factsLead), link(words.changes, "/changes/", words.changesLead),
        ].join("\n"),
      ];
    }),
  ].join("\n\n") + "\n";
}
