import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { notes } from "@/content";
import { conceptIds, concepts } from "@/content/concepts";
import { factIds, facts } from "@/content/facts";
import { topicNames } from "@/content/facts/topics";
import { figure, figures } from "@/content/figures";
import type { Concept } from "@/engine/concept";
import { type Fact, isStale } from "@/engine/fact";
import { figureScene } from "@/engine/figure";
import { locales } from "@/engine/locale";
import { readRunRecord } from "@/engine/sim/share";
import { labIds, loadLab } from "@/labs";
import { questionsOf } from "./questions";

const folder = "content/notes";

type Tag = { readonly name: string; readonly id: string | null; readonly line: number };

/** Tags and headings of an MDX text with their lines. Code in backticks is not looked at. */
function readNote(path: string): { tags: Tag[]; headings: { depth: number; id: string; line: number }[]; lines: string[] } {
  const lines = readFileSync(path, "utf8").split("\n");
  const tags: Tag[] = [];
  const headings: { depth: number; id: string; line: number }[] = [];
  lines.forEach((text, index) => {
    const line = index + 1;
    const heading = /^(#{1,6}) .*?(?:\[#([a-z0-9-]+)\])?\s*$/.exec(text);
    if (heading) headings.push({ depth: heading[1]?.length ?? 0, id: heading[2] ?? "", line });
    for (const match of text.replace(/`[^`]*`/g, "").matchAll(/<([A-Z]\w*)([^>]*)>/g)) {
      tags.push({ name: match[1] ?? "", id: /\bid="([^"]*)"/.exec(match[2] ?? "")?.[1] ?? null, line });
    }
  });
  return { tags, headings, lines };
}

const mdxPaths = notes.flatMap((note) => locales.map((locale) => join(folder, note.id, `${locale}.mdx`)));

test("every folder of a note is in the list of notes, and the other way round", () => {
  const folders = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  expect(notes.map((note) => note.id).toSorted()).toEqual(folders.toSorted());
});

test("a fact stands once, and its topic has a name", () => {
  const written = readdirSync("content/facts").flatMap((file) =>
    [...readFileSync(join("content/facts", file), "utf8").matchAll(/^ {2}"([a-z0-9-]+\.[a-z0-9.-]+)": \{/gm)].map((match) => match[1] ?? ""));
  expect(written.length).toBeGreaterThan(factIds.length / 2);
  expect(written.filter((id, index) => written.indexOf(id) !== index)).toEqual([]);
  expect([...new Set(factIds.map((id) => id.split(".")[0] ?? ""))].filter((topic) => topicNames[topic] === undefined)).toEqual([]);
});

test("a note needs only notes that come before it", () => {
  notes.forEach((note, index) => {
    for (const need of note.needs) expect(notes.slice(0, index).map(({ id }) => id), `${note.id} needs ${need}`).toContain(need);
  });
});

test("a tag names something that exists: file, line and the known ids otherwise", async () => {
  const questions = await questionsOf(notes);
  const known: Record<string, readonly string[] | null> = {
    Fact: factIds, Term: conceptIds, Figure: Object.keys(figures), Lab: labIds, Quiz: questions.map(({ id }) => id),
    Pitfall: Array.from({ length: 53 }, (_, index) => `M${String(index + 1).padStart(2, "0")}`),
    Ask: null, Aside: null, Recap: null,
  };
  const wrong: string[] = [];
  for (const path of mdxPaths) {
    for (const { name, id, line } of readNote(path).tags) {
      const ids = known[name];
      if (ids === undefined) wrong.push(`${path}:${line}: <${name}> is not a tag for notes. Known tags: ${Object.keys(known).join(", ")}`);
      else if (ids !== null && !ids.includes(id ?? "")) {
        const near = ids.filter((other) => other.split(".")[0] === (id ?? "").split(".")[0]);
        wrong.push(`${path}:${line}: <${name} id="${id ?? ""}"> does not exist. Known ids: ${(near.length > 0 ? near : ids).join(", ")}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test("a note holds no import, no expression and no heading without a fixed id", () => {
  const wrong: string[] = [];
  for (const path of mdxPaths) {
    const { headings, lines } = readNote(path);
    lines.forEach((text, index) => {
      if (/^(import|export)\b/.test(text) || /[{}]/.test(text.replace(/`[^`]*`/g, ""))) wrong.push(`${path}:${index + 1}: ${text}`);
    });
    for (const { depth, id, line } of headings) if (depth < 2 || depth > 3 || id === "") wrong.push(`${path}:${line}: heading`);
    const ids = headings.map(({ id }) => id);
    if (new Set(ids).size !== ids.length) wrong.push(`${path}: a heading id twice`);
  }
  expect(wrong).toEqual([]);
});

test("both languages of a note have the same tags, ids and headings, and the same facts in each section", () => {
  for (const note of notes) {
    const [ko, en] = locales.map((locale) => readNote(join(folder, note.id, `${locale}.mdx`)));
    if (!ko || !en) throw new Error("two languages");
    expect(ko.headings.map(({ depth, id }) => `${depth} ${id}`), note.id).toEqual(en.headings.map(({ depth, id }) => `${depth} ${id}`));
    const inSections = (side: typeof ko): string[] =>
      side.tags.map((tag) => `${side.headings.findLast(({ line }) => line < tag.line)?.id ?? "start"} ${tag.name} ${tag.id ?? ""}`).toSorted();
    expect(inSections(ko), note.id).toEqual(inSections(en));
  }
});

test("a number of AWS with its unit is written through a fact, never by hand", () => {
  const unit = "(?:초|분|시간|개월|년|주일|GiB|GB|TiB|TB|MiB|MB|KB|ms|밀리초|%|퍼센트|USD|달러|vCPU|Gbps|seconds?|minutes?|hours?|days?|weeks?|months?|years?|dollars?|percent|일(?![가-힣]))";
  const pattern = new RegExp(`(?:USD\\s*\\d|\\$\\d|\\d[\\d,.]*\\s?${unit})`);
  const wrong: string[] = [];
  for (const path of mdxPaths) {
    readNote(path).lines.forEach((text, index) => {
      const plain = text.replace(/<[^>]*>/g, "").replace(/`[^`]*`/g, "");
      if (pattern.test(plain)) wrong.push(`${path}:${index + 1}: ${pattern.exec(plain)?.[0]} in: ${plain.trim().slice(0, 80)}`);
    });
  }
  expect(wrong).toEqual([]);
});

test("a note opens with a question, shows a figure, refutes what it says it refutes, and ends with a summary of five", () => {
  for (const note of notes) {
    for (const locale of locales) {
      const { tags, lines } = readNote(join(folder, note.id, `${locale}.mdx`));
      expect(tags[0]?.name, `${note.id}/${locale}`).toBe("Ask");
      expect(tags.some(({ name }) => name === "Figure"), `${note.id}/${locale} has a figure`).toBe(true);
      expect(tags.filter(({ name }) => name === "Pitfall").map(({ id }) => id).toSorted()).toEqual([...note.refutes].toSorted());
      const recap = lines.slice(lines.findIndex((text) => text.startsWith("<Recap>")));
      expect(recap.filter((text) => /^(-|\d+\.) /.test(text)), `${note.id}/${locale} summary`).toHaveLength(5);
    }
  }
});

test("every fact has a source on AWS or in its SDK, a date, wording in both languages, and one older than 12 months is named in the output", () => {
  const warnings: string[] = [];
  const problems: string[] = [];
  const today = new Date().toISOString().slice(0, 10);
  for (const id of factIds) {
    const fact: Fact = facts[id];
    if (fact.sources.length === 0) problems.push(`${id}: no source`);
    for (const { url } of fact.sources) if (!/^https:\/\/[a-z0-9.-]+\//.test(url)) problems.push(`${id}: ${url}`);
    if (!/^20\d\d-(0[1-9]|1[0-2])-([0-2]\d|3[01])$/.test(fact.checked)) problems.push(`${id}: checked on ${fact.checked}`);
    for (const locale of locales) if (fact.say[locale].trim() === "" || fact.meaning[locale].trim() === "") problems.push(`${id}: no words in ${locale}`);
    if (typeof fact.value === "number" && !Number.isFinite(fact.value)) problems.push(`${id}: ${fact.value}`);
    if (isStale(fact, today)) warnings.push(`${id} was last checked on ${fact.checked}`);
  }
  expect(problems).toEqual([]);
  for (const warning of warnings) console.warn(warning);
});

test("a concept leads to a note, section and lab that exist", () => {
  for (const id of conceptIds) {
    const { note, section, lab }: Concept = concepts[id];
    if (note) expect(notes.map((item) => item.id), id).toContain(note);
    if (lab) expect(labIds as readonly string[], id).toContain(lab);
    if (section && note) expect(readNote(join(folder, note, "ko.mdx")).headings.map((heading) => heading.id), id).toContain(section);
  }
});

test("every part of a figure lies inside its drawing, names a known concept and is joined to known parts", () => {
  const problems: string[] = [];
  const known = new Set<string>(conceptIds);
  for (const [figureId, figure] of Object.entries(figures)) {
    for (const locale of locales) {
      for (const layout of ["wide", "narrow"] as const) {
        const scene = figureScene(figure, locale, layout);
        const ids = new Set(scene.nodes.map(({ id }) => id));
        for (const node of scene.nodes) {
          const where = `${figureId} ${layout} ${node.id}`;
          if (node.concept && !known.has(node.concept)) problems.push(`${where}: concept ${node.concept}`);
          if (node.x < 0 || node.y < 0 || node.x + node.width > scene.width || node.y + node.height > scene.height) problems.push(`${where}: outside`);
          if (node.group && !ids.has(node.group)) problems.push(`${where}: group ${node.group}`);
        }
        for (const edge of scene.edges) for (const end of [edge.from, edge.to]) if (!ids.has(end)) problems.push(`${figureId} ${edge.id}: ${end}`);
      }
    }
  }
  expect(problems).toEqual([]);
});

test("every note has at least eight questions of at least four kinds, tied to its own sections, known facts and concepts", async () => {
  for (const note of notes) {
    const questions = await questionsOf([note]);
    expect(questions.length, note.id).toBeGreaterThanOrEqual(8);
    expect(new Set(questions.map(({ kind }) => kind)).size, note.id).toBeGreaterThanOrEqual(4);
    const sections = readNote(join(folder, note.id, "ko.mdx")).headings.map(({ id }) => id);
    for (const question of questions) {
      expect(question.id.startsWith(`${note.id}.`), question.id).toBe(true);
      expect(sections, question.id).toContain(question.section);
      for (const id of question.facts) expect(factIds as readonly string[], question.id).toContain(id);
      for (const id of question.concepts) expect(conceptIds as readonly string[], question.id).toContain(id);
    }
  }
});

test("question ids are unique, and a question has the answers its kind needs", async () => {
  const questions = await questionsOf(notes);
  expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
  for (const question of questions) {
    if (question.kind === "one-choice") expect(question.choices.filter(({ right }) => right), question.id).toHaveLength(1);
    if (question.kind === "several-choices") expect(question.choices.filter(({ right }) => right).length, question.id).toBeGreaterThanOrEqual(2);
    if (question.kind === "one-choice" || question.kind === "several-choices") {
      expect(question.choices.length, question.id).toBeGreaterThanOrEqual(3);
      expect(new Set(question.choices.map(({ id }) => id)).size, question.id).toBe(question.choices.length);
    }
    if (question.kind === "order") expect(question.steps.length, question.id).toBeGreaterThanOrEqual(3);
    if (question.kind === "number") expect(question.misses.length, question.id).toBeGreaterThanOrEqual(1);
    if (question.kind === "match") {
      expect(question.pairs.length, question.id).toBeGreaterThanOrEqual(3);
      const sides = [...question.pairs, ...(question.others ?? [])].map(({ id }) => id);
      expect(new Set(sides).size, question.id).toBe(sides.length);
    }
    if (question.kind === "point") {
      expect(question.parts.filter(({ right }) => right), question.id).toHaveLength(1);
      expect(question.parts.length, question.id).toBeGreaterThanOrEqual(3);
      const nodes: Readonly<Record<string, unknown>> = figure(question.figure).nodes;
      for (const { id } of question.parts) expect(Object.keys(nodes), question.id).toContain(id);
    }
    if (question.kind === "transition") {
      for (const { id, from, by, to, right } of question.transitions) {
        expect([from, by, to].filter((part) => part === null), `${question.id} ${id}`).toHaveLength(1);
        expect(question.options.map((option) => option.id), `${question.id} ${id}`).toContain(right);
      }
    }
    if (question.kind === "decode") {
      const asked = question.pieces.filter(({ options }) => options.length > 0);
      expect(asked.length, question.id).toBeGreaterThanOrEqual(2);
      for (const { id, options, right } of asked) expect(options.map((option) => option.id), `${question.id} ${id}`).toContain(right);
    }
    if (question.kind === "do") {
      const challenges = await (await loadLab(question.lab)).challenges();
      expect(challenges.map(({ id }) => id), question.id).toContain(question.challenge);
    }
    if (question.kind === "rows") {
      const columns = question.columns.map(({ id }) => id);
      for (const row of question.rows) expect(columns, `${question.id} ${row.id}`).toContain(row.right);
    }
  }
});

test("the run of a question opens in its lab", async () => {
  const shown = (await questionsOf(notes)).filter(({ run }) => run !== undefined);
  expect(shown.length).toBeGreaterThan(0);
  for (const { id, run } of shown) expect(readRunRecord(run, await loadLab(run?.lab ?? "")), id).toMatchObject({ ok: true });
});

test("the right choice is not given away by its length", async () => {
  const choices = (await questionsOf(notes)).filter((question) => question.kind === "one-choice");
  for (const locale of locales) {
    const longest = choices.filter((question) => {
      const lengths = question.choices.map(({ text }) => text[locale].length);
      const right = question.choices.find((choice) => choice.right)?.text[locale].length ?? 0;
      return right === Math.max(...lengths) && right > 1.15 * Math.min(...lengths);
    });
    expect(longest.length / choices.length, `${locale}: ${longest.map(({ id }) => id).join(", ")}`).toBeLessThan(0.5);

    const odd = choices.filter((question) => {
      const lengthOf = (isRight: boolean): number => {
        const some = question.choices.filter(({ right }) => right === isRight).map(({ text }) => text[locale].length);
        return some.reduce((sum, length) => sum + length, 0) / some.length;
      };
      const ratio = lengthOf(true) / lengthOf(false);
      return ratio < 0.6 || ratio > 1.7;
    });
    expect(odd.map(({ id }) => id), locale).toEqual([]);
  }
});

test("links inside notes lead to pages and headings that exist", async () => {
  const wrong: string[] = [];
  for (const path of mdxPaths) {
    readNote(path).lines.forEach((text, index) => {
      for (const match of text.matchAll(/\]\((\/[^)#\s]*|)(?:#([^)\s]*))?\)/g)) {
        const [, target = "", anchor] = match;
        const note = /^\/(?:ko|en)\/notes\/([a-z0-9-]+)\/$/.exec(target)?.[1];
        const ownPath = target === "" ? path : join(folder, note ?? "?", path.endsWith("ko.mdx") ? "ko.mdx" : "en.mdx");
        const fine = target === "" || note ? existsSync(ownPath) : /^\/(?:ko|en)\/(?:labs|quiz|review|glossary)\//.test(target);
        const anchored = !anchor || !fine || !(target === "" || note) || readNote(ownPath).headings.some(({ id }) => id === anchor);
        if (!fine || !anchored) wrong.push(`${path}:${index + 1}: ${match[0]}`);
      }
    });
  }
  expect(wrong).toEqual([]);
});

test("labs name known facts in their honesty box", async () => {
  for (const id of labIds) {
    const lab = await loadLab(id);
    for (const { facts: ids } of lab.honesty.documented) for (const factId of ids) expect(factIds as readonly string[], id).toContain(factId);
  }
});
