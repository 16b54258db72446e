import type { Locale } from "@/engine/locale";
import type { Note } from "@/engine/note";
import type { LocalQuestion } from "@/engine/quiz/localise";
import { fact } from "../facts";
import { figure } from "../figures";
import { localWords } from "../words";
import { factItem } from "./facts";
import { markdownSections, plainBlocks, plainMarkdown, type Tags } from "./prose";
import { questionMarkdown } from "./question";
import { markdownWords } from "./words";

/** What the Markdown of a note needs beside its prose. */
export type NoteParts = {
  readonly note: Note;
  /** `ko.mdx` or `en.mdx` as written. */
  readonly mdx: string;
  readonly locale: Locale;
  readonly questions: readonly LocalQuestion[];
  /** Title of a lab; throws if there is none of that id. */
  readonly labTitle: (id: string) => string;
};

/** A whole note as Markdown: title, summary, prose, the questions left over, facts with their sources. @param today "YYYY-MM-DD" */
export function noteMarkdown(parts: NoteParts, today: string): string {
  const { note, mdx, locale, questions } = parts;
  const words = localWords(locale);
  const inProse = idsOf(mdx, "Quiz");
  const own = questions.filter(({ noteId, id }) => noteId === note.id && !inProse.includes(id));
  return [
    `# ${note.title[locale]}`,
    note.summary[locale],
    plainMarkdown(mdx, tagsFor(parts)),
    ...(own.length > 0 ? [`## ${words.noteQuiz}`, ...own.map((question) => questionMarkdown(question, markdownWords(locale)))] : []),
    `## ${words.factList}`,
    idsOf(mdx, "Fact").map((id) => factItem(fact(id), locale, words, today)).join("\n"),
    `## ${words.sources}`,
    note.sources.map(({ title, url }) => `- [${title}](${url})`).join("\n"),
  ].join("\n\n") + "\n";
}

/** The sections of a note as blocks of plain text, by heading id. Questions are left out: they would come with their answers. */
export function noteSections(parts: NoteParts): Readonly<Record<string, readonly string[]>> {
  const sections = markdownSections(parts.mdx, { ...tagsFor(parts), quiz: () => "" });
  return Object.fromEntries(Object.entries(sections).map(([id, markdown]) => [id, plainBlocks(markdown)]));
}

/** Ids that a note's prose names in such tags, each once, in reading order. */
export function idsOf(mdx: string, tag: "Fact" | "Quiz"): string[] {
  return [...new Set([...mdx.matchAll(new RegExp(`<${tag} id="([^"]*)"`, "g"))].map((match) => match[1] ?? ""))];
}

function tagsFor({ locale, questions, labTitle }: NoteParts): Tags {
  const words = localWords(locale);
  const own = markdownWords(locale);
  const labels = { Ask: words.ask, Pitfall: words.pitfall, Aside: words.aside, Recap: words.recap };
  return {
    fact: (id) => fact(id).say[locale],
    figure: (id) => `**${own.figure}: ${figure(id).title[locale]}**\n\n${figure(id).description[locale]}`,
    lab: (id) => `[${own.lab}: ${labTitle(id)}](/${locale}/labs/${id}/)`,
    quiz: (id) => {
      const question = questions.find((entry) => entry.id === id);
      if (!question) throw new Error(`No question "${id}". Known questions: ${questions.map((entry) => entry.id).join(", ")}.`);
      return questionMarkdown(question, own);
    },
    label: (name, id) => (id === "" ? labels[name] : `${labels[name]} ${id}`),
  };
}
