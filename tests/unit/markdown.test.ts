import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { notes } from "@/content";
import { changes } from "@/content/changes";
import { fact, factIds } from "@/content/facts";
import { feed } from "@/content/feed";
import { figure } from "@/content/figures";
import { noteMarkdown, noteSections, type NoteParts } from "@/content/markdown/note";
import { siteOverview } from "@/content/markdown/overview";
import { changesMarkdown, factsMarkdown, glossaryMarkdown, homeMarkdown, labMarkdown } from "@/content/markdown/pages";
import { markdownSections, plainBlocks, plainMarkdown, type Tags } from "@/content/markdown/prose";
import { noteSource } from "@/content/markdown/source";
import { isStale } from "@/engine/fact";
import { locales, type Locale } from "@/engine/locale";
import { localQuestion, type LocalQuestion } from "@/engine/quiz/localise";
import { isLabId, labIds, loadLab } from "@/labs";
import { questionsOf } from "./questions";

const today = "2026-11-21";

const tags: Tags = {
  fact: (id) => `<${id}>`,
  figure: (id) => `figure ${id}\n\nits description`,
  lab: (id) => `[lab ${id}](/ko/labs/${id}/)`,
  quiz: (id) => `> question ${id}`,
  label: (name, id) => `${name} ${id}`.trim(),
};

const mdx = `<Ask>

Why \`<Fact id="code" />\`?

</Ask>

<Figure id="f" />

## First [#first]

A <Term id="t">term</Term> of <Fact id="a.b" /> and **bold**.

| Name | Value |
|---|---:|
| one | <Fact id="c" /> |

<Pitfall id="M01">

“Wrong.”

- so
- and so

</Pitfall>

### Deeper [#deeper]

See [there](/ko/notes/x/#y), 2 * 3 * 4.

## Second [#second]

<Quiz id="q" />
`;

test("tags become plain Markdown", () => {
  expect(plainMarkdown(mdx, tags)).toBe(`> **Ask**
>
> Why \`<Fact id="code" />\`?

figure f

its description

## First

A term of <a.b> and **bold**.

| Name | Value |
|---|---:|
| one | <c> |

> **Pitfall M01**
>
> “Wrong.”
>
> - so
> - and so

### Deeper

See [there](/ko/notes/x/#y), 2 * 3 * 4.

## Second

> question q`);
});

test("sections are plain text by the id of their heading", () => {
  const sections = markdownSections(mdx, { ...tags, quiz: () => "" });
  expect(Object.keys(sections)).toEqual(["first", "second"]);
  expect(plainBlocks(sections["first"] ?? "")).toEqual([
    "A term of <a.b> and bold.", "Name · Value\none · <c>", "Pitfall M01", "“Wrong.”", "• so\n• and so", "Deeper", "See there, 2 * 3 * 4.",
  ]);
  expect(plainBlocks(sections["second"] ?? "")).toEqual([]);
});

async function questionsIn(locale: Locale): Promise<LocalQuestion[]> {
  const lists = await Promise.all(notes.map(async (note) => (await questionsOf([note])).map((question) => localQuestion(question, locale, {
    noteId: note.id, noteTitle: note.title[locale], fact, figure, challengeHref: (lab, challenge) => `/${locale}/labs/${lab}/#challenge=${challenge}`, runHref: () => "",
    counter: () => ({ claim: "", href: "" }),
  }))));
  return lists.flat();
}

async function partsIn(locale: Locale): Promise<NoteParts[]> {
  const questions = await questionsIn(locale);
  return notes.map((note) => ({
    note, locale, questions, mdx: noteSource(note.id, locale),
    labTitle: (id) => {
      if (!isLabId(id)) throw new Error(id);
      return id;
    },
  }));
}

for (const locale of locales) {
  test(`every note in ${locale} reads as Markdown: nothing of MDX is left, every fact and question is there`, async () => {
    for (const parts of await partsIn(locale)) {
      const text = noteMarkdown(parts, today);
      const prose = text.replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
      expect(prose.match(/<\/?[A-Z][^>]*>|\[#[a-z0-9-]+\]|\bundefined\b|\[object/g) ?? [], parts.note.id).toEqual([]);
      expect(text, parts.note.id).toMatch(new RegExp(`^# ${parts.note.title[locale].replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\n`));
      for (const { id, ask } of parts.questions.filter(({ noteId }) => noteId === parts.note.id)) expect(text.split(`: ${ask}\n`).length - 1, id).toBeGreaterThanOrEqual(1);
      for (const [, id = ""] of parts.mdx.matchAll(/<Fact id="([^"]*)"/g)) expect(text, id).toContain(`- **${fact(id).say[locale]}**: `);
    }
  });

  test(`every heading of a note in ${locale} has its section as text`, async () => {
    for (const parts of await partsIn(locale)) {
      const sections = noteSections(parts);
      const ids = [...parts.mdx.matchAll(/^## .*\[#([a-z0-9-]+)\]$/gm)].map((match) => match[1]);
      expect(Object.keys(sections), parts.note.id).toEqual(ids);
      for (const [id, blocks] of Object.entries(sections)) {
        expect(blocks.length, `${parts.note.id} ${id}`).toBeGreaterThan(0);
        expect(blocks.filter((block) => /\*\*|`|\]\(\/|^\|/m.test(block)), `${parts.note.id} ${id}`).toEqual([]);
      }
    }
  });
}

test("the other pages as Markdown hold everything that is on them", async () => {
  const labs = await Promise.all(labIds.map(loadLab));
  for (const locale of locales) {
    const home = homeMarkdown(locale, labs);
    for (const { id } of notes) expect(home).toContain(`/${locale}/notes/${id}/index.md`);
    const list = factsMarkdown(locale, today);
    expect(factIds.filter((id) => !list.includes(fact(id).meaning[locale]))).toEqual([]);
    expect(glossaryMarkdown(locale)).toContain("Availability Zone");
    for (const lab of labs) for (const { task } of await lab.challenges()) expect(await labMarkdown(lab, locale)).toContain(task[locale]);
    const note = notes[0];
    if (note) expect(changesMarkdown(locale, [{ note, mistakes: [["M01", { claim: { ko: "가", en: "a" }, truth: { ko: "나", en: "b" } }]], facts: [] }], today)).toContain("M01");
  }
});

test("the overview leads to every note and lab in both languages", async () => {
  const text = siteOverview(await Promise.all(labIds.map(loadLab)), "https://example.org");
  expect(text.startsWith("# ")).toBe(true);
  const paths = [...notes.map(({ id }) => `/notes/${id}/`), ...labIds.map((id) => `/labs/${id}/`)];
  for (const locale of locales) for (const path of paths) expect(text).toContain(`](https://example.org/${locale}${path}index.md): `);
});

test("the feed is newest first, and leads to pages that exist", () => {
  const folders = new Set([...readdirSync("content/notes").map((id) => `/notes/${id}/`), ...readdirSync("labs").map((id) => `/labs/${id}/`), "/"]);
  expect(changes.map(({ date }) => date)).toEqual(changes.map(({ date }) => date).toSorted().reverse());
  expect(new Set(changes.map(({ date, path }) => `${date} ${path}`)).size).toBe(changes.length);
  for (const { path } of changes) expect([...folders]).toContain(path);
  const text = feed("ko", "https://example.org");
  expect(text.match(/<item>/g)).toHaveLength(changes.length);
  expect(text).toContain("<pubDate>Sat, 21 Nov 2026 00:00:00 GMT</pubDate>");
  expect(text.replace(/<[^>]*>/g, "")).not.toMatch(/[<>]|&(?!amp;|lt;|gt;|quot;)/);
});

test("a fact checked more than a year ago is stale", () => {
  expect(isStale({ checked: "2025-11-21" }, today)).toBe(false);
  expect(isStale({ checked: "2025-11-19" }, today)).toBe(true);
});

test("the prose of a note is read from its file", () => {
  const note = notes[0];
  if (note) expect(noteSource(note.id, "en")).toBe(readFileSync(`content/notes/${note.id}/en.mdx`, "utf8"));
});
