import type { Locale } from "@/engine/locale";
import type { Lab } from "@/engine/sim/model";
import { chapters } from "..";
import { concept, conceptIds } from "../concepts";
import type { Correction } from "../corrections";
import { fact, factIds } from "../facts";
import { topicNames } from "../facts/topics";
import { localWords } from "../words";
import { factItem } from "./facts";
import { markdownWords } from "./words";

const page = (...blocks: readonly string[]): string => `${blocks.filter((block) => block !== "").join("\n\n")}\n`;
const list = (items: readonly string[]): string => items.map((item) => `- ${item}`).join("\n");

/** The map of the course: chapters and their notes with links to the Markdown of each. */
export function homeMarkdown(locale: Locale, labs: readonly Lab[]): string {
  const words = localWords(locale);
  return page(
    `# ${words.siteName}: ${words.homeTitle}`, words.homeLead,
    `## ${words.courseMap}`, words.courseLead,
    ...chapters.flatMap((chapter) => [
      `### ${chapter.title[locale]}`, chapter.summary[locale],
      list(chapter.notes.map((note) => `[${note.title[locale]}](/${locale}/notes/${note.id}/index.md): ${note.summary[locale]}`)),
    ]),
    `## ${words.labs}`, list(labs.map((lab) => `[${lab.title[locale]}](/${locale}/labs/${lab.id}/index.md): ${lab.summary[locale]}`)),
  );
}

/** Every concept in both languages with its meaning and the note that teaches it. */
export function glossaryMarkdown(locale: Locale): string {
  const words = localWords(locale);
  const other = locale === "ko" ? "en" : "ko";
  const ordered = conceptIds.map((id) => concept(id)).sort((a, b) => a.name[locale].localeCompare(b.name[locale], locale));
  return page(`# ${words.glossary}`, words.glossaryLead, list(ordered.map(({ name, meaning, note, section }) =>
    `**${name[locale]}** (${name[other]}): ${meaning[locale]}${note ? ` [${words.readNote}](/${locale}/notes/${note}/${section ? `#${section}` : ""})` : ""}`)));
}

/** Every fact by topic: the first part of its id. @param today "YYYY-MM-DD" */
export function factsMarkdown(locale: Locale, today: string): string {
  const words = localWords(locale);
  const topicOf = (id: string): string => id.split(".")[0] ?? "";
  return page(`# ${words.facts}`, words.factsLead, ...[...new Set(factIds.map(topicOf))].flatMap((topic) => [
    `## ${topicNames[topic]?.[locale] ?? topic}`,
    factIds.filter((id) => topicOf(id) === topic).map((id) => factItem(fact(id), locale, words, today)).join("\n"),
  ]));
}

/** What older notes get wrong, note by note. @param today "YYYY-MM-DD" */
export function changesMarkdown(locale: Locale, corrections: readonly Correction[], today: string): string {
  const words = localWords(locale);
  const own = markdownWords(locale);
  return page(`# ${words.changes}`, words.changesLead, ...corrections.flatMap(({ note, mistakes, facts }) => [
    `## [${note.title[locale]}](/${locale}/notes/${note.id}/)`,
    [
      ...mistakes.map(([id, { claim, truth }]) => `- ${words.pitfall} ${id}. ${own.claim}: ${claim[locale]}\n  ${own.truth}: ${truth[locale]}`),
      ...facts.map(([, found]) => factItem(found, locale, words, today)),
    ].join("\n"),
  ]));
}

/** A lab in words: its question, its challenges with solutions, and what is documented, simplified or assumed in it. */
export async function labMarkdown(lab: Lab, locale: Locale): Promise<string> {
  const own = markdownWords(locale);
  const { documented, simplified, assumed } = lab.honesty;
  return page(
    `# ${lab.title[locale]}`, lab.summary[locale], `**${lab.question[locale]}**`, lab.poster.caption[locale], `[${own.page}](/${locale}/labs/${lab.id}/)`,
    `## ${own.challenges}`,
    ...(await lab.challenges()).flatMap(({ title, task, hints, solution }) => [
      `### ${title[locale]}`, task[locale],
      `${own.hints}:\n\n${hints.map((hint, index) => `${index + 1}. ${hint[locale]}`).join("\n")}`, `${own.solution}: ${solution.explain[locale]}`,
    ]),
    `## ${own.documented}`, list(documented.map(({ text, facts }) => [text[locale], ...new Set(facts.flatMap((id) => fact(id).sources.slice(0, 1)).map(({ title, url }) => `[${title}](${url})`))].join(" "))),
    `## ${own.simplified}`, list(simplified.map((text) => text[locale])),
    `## ${own.assumed}`, list(assumed.map((text) => text[locale])),
  );
}
