import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { notes } from "@/content";
import { conceptIds, concepts } from "@/content/concepts";
import { figures } from "@/content/figures";
import { misconceptions } from "@/content/misconceptions";
import type { Concept } from "@/engine/concept";
import type { Figure } from "@/engine/figure";
import { locales } from "@/engine/locale";
import { questionsOf } from "./questions";

/** Popular mistakes are numbered from M01 on; each number stands for one thing that older notes get wrong. */
const mistakeIds = Array.from({ length: 53 }, (_, index) => `M${String(index + 1).padStart(2, "0")}`);

/** So many questions must name a concept: with fewer, practice asks the same one again and again. */
const questionsPerConcept = 3;

test("every concept is taught in a section of a note", () => {
  const untaught = conceptIds.filter((id) => {
    const { note, section }: Concept = concepts[id];
    if (!note || !section) return true;
    return !readFileSync(`content/notes/${note}/ko.mdx`, "utf8").includes(` [#${section}]`);
  });
  expect(untaught).toEqual([]);
});

test("every concept stands in a figure or can be moved in a lab", () => {
  const drawn = new Set(Object.values<Figure>(figures).flatMap(({ nodes }) => Object.values(nodes).map(({ concept }) => concept)));
  expect(conceptIds.filter((id) => !drawn.has(id) && (concepts[id] as Concept).lab === undefined)).toEqual([]);
});

test("every concept is named by at least three questions", async () => {
  const named = (await questionsOf(notes)).flatMap((question) => [...new Set(question.concepts)]);
  const counted = conceptIds.map((id) => [id, named.filter((name) => name === id).length] as const);
  expect(counted.filter(([, count]) => count < questionsPerConcept).map(([id, count]) => `${id}: ${count}`)).toEqual([]);
});

test("every popular mistake is refuted by a note in both languages, and stands in the list of misconceptions", () => {
  const wrong = mistakeIds.flatMap((id) => {
    const refuting = notes.filter(({ refutes }) => (refutes as readonly string[]).includes(id));
    const named = locales.filter((locale) =>
      refuting.every((note) => readFileSync(`content/notes/${note.id}/${locale}.mdx`, "utf8").includes(`<Pitfall id="${id}">`)));
    return [
      ...(refuting.length === 0 ? [`${id}: no note refutes it`] : []),
      ...(named.length < locales.length ? [`${id}: named only in ${named.join(", ")}`] : []),
      ...(misconceptions[id] === undefined ? [`${id}: not among the misconceptions`] : []),
    ];
  });
  expect(wrong).toEqual([]);
});
