import { expect, test } from "@playwright/test";
import { localQuestions } from "@/content/local-questions";
import { locales } from "@/engine/locale";
import { ankiKey, writeAnki } from "@/engine/quiz/anki";
import { refute } from "@/labs/counters";

/** Reads the file as Anki's manual describes it: lines of "#" first, then rows of tab-separated fields. */
function readAnki(text: string): { head: string[]; rows: string[][] } {
  const lines = text.split("\n");
  const head = lines.filter((line) => line.startsWith("#"));
  return { head, rows: lines.slice(head.length).filter((line) => line !== "").map((line) => line.split("\t")) };
}

for (const locale of locales) {
  test(`the Anki file in ${locale} has a row of key, front, back and tags for each question, and nothing that breaks a row`, async () => {
    const questions = await localQuestions(locale, refute);
    const { head, rows } = readAnki(writeAnki(questions, "https://example.org"));
    expect(head).toEqual(["#separator:tab", "#html:true", "#notetype:Basic", "#deck:Cloud in Motion", "#guid column:1", "#tags column:4"]);
    const asked = questions.filter(({ kind }) => kind !== "do");
    expect(rows).toHaveLength(asked.length);
    const problems = rows.flatMap((row, index) => {
      const [key = "", front = "", back = "", tags = ""] = row;
      const id = asked[index]?.id ?? "";
      const isGood = row.length === 4 && key === ankiKey(id) && !/"|undefined|\[object/.test(row.join("")) && front.startsWith("<p>")
        // What is offered must not tell the answer: the key stands on the back alone.
        && back.length > 40 && /^[\w-]+( [\w-]+)*$/.test(tags);
      return isGood ? [] : [`${id}: ${row.join(" | ").slice(0, 200)}`];
    });
    expect(problems).toEqual([]);
    expect(new Set(rows.map((row) => row[0])).size).toBe(rows.length);
  });
}

test("a newer file has the same keys, so that Anki updates; markup in a question stays text", async () => {
  const questions = await localQuestions("en", refute);
  const first = questions[0];
  if (first === undefined) throw new Error("questions");
  const changed = { ...first, ask: 'Is "a < b" so?\tYes\nor no & why' };
  const [before, after] = [readAnki(writeAnki([first], "")), readAnki(writeAnki([changed], ""))];
  expect(after.rows).toHaveLength(1);
  expect(after.rows[0]?.[0]).toBe(before.rows[0]?.[0]);
  expect(after.rows[0]?.[1]).toContain("Is &quot;a &lt; b&quot; so? Yes or no &amp; why");
});

test("the right choice does not stand where it stands in the file of questions", async () => {
  const questions = await localQuestions("en", refute);
  const places = questions.flatMap((question) => {
    if (question.kind !== "one-choice") return [];
    const shown = [...(readAnki(writeAnki([question], "")).rows[0]?.[1] ?? "").matchAll(/<li>(.*?)<\/li>/g)].map((match) => match[1]);
    const right = question.choices.find((choice) => choice.right)?.text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
    expect(shown).toContain(right);
    return [shown.indexOf(right)];
  });
  expect(new Set(places).size).toBeGreaterThan(2);
});
