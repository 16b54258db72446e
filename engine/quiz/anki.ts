import type { LocalQuestion } from "./localise";

/** Deck and note type of the file. "Basic" is there in every collection, under that name in an English one. */
const deck = "Cloud in Motion";
const noteType = "Basic";

/**
 * The questions as a text file that Anki imports: tab-separated fields of HTML, settings in the lines that begin with "#".
 * The first column is the note's own key, made of the question's id, so that importing a newer file updates notes instead of adding them again.
 * @param site address of the site without a slash at the end, for links back
 */
export function writeAnki(questions: readonly LocalQuestion[], site: string): string {
  const head = ["#separator:tab", "#html:true", `#notetype:${noteType}`, `#deck:${deck}`, "#guid column:1", "#tags column:4"];
  const rows = questions.filter(({ kind }) => kind !== "do").map((question) =>
    [ankiKey(question.id), front(question), back(question, site), tags(question)].map(field).join("\t"));
  return `${[...head, ...rows].join("\n")}\n`;
}

/** The key of a question's note. It never changes: what a reader has learnt in Anki hangs on it. */
export function ankiKey(questionId: string): string {
  return `cloud-in-motion:${questionId}`;
}

/** A field holds neither tab nor line end nor quote: those would end it or change how the rest is read. */
function field(html: string): string {
  return html.replace(/[\t\r\n]+/gu, " ").replaceAll('"', "&quot;");
}

const text = (plain: string): string => plain.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
const list = (items: readonly string[], tag: "ul" | "ol" = "ul"): string => `<${tag}>${items.map((item) => `<li>${item}</li>`).join("")}</${tag}>`;
const tags = (question: LocalQuestion): string => [question.noteId, ...question.concepts, ...(question.mistake === undefined ? [] : [question.mistake])].join(" ");

/** By text rather than as written: the right one must not always stand first. */
const byText = <T extends { readonly text: string }>(items: readonly T[]): readonly T[] => [...items].sort((a, b) => (a.text < b.text ? -1 : 1));

function front(question: LocalQuestion): string {
  return `<p>${text(question.ask)}</p>${offered(question)}`;
}

function offered(question: LocalQuestion): string {
  switch (question.kind) {
    case "one-choice":
    case "several-choices":
      return list(byText(question.choices).map((choice) => text(choice.text)));
    case "order":
      return list(byText(question.steps).map((step) => text(step.text)));
    case "number":
      return `<p>(${text(question.unit)})</p>`;
    case "rows":
      return list(question.rows.map((row) => text(row.text))) + `<p>${question.columns.map((column) => text(column.text)).join(" / ")}</p>`;
    case "match":
      return list(question.pairs.map((pair) => text(pair.left))) + list([...question.pairs.map((pair) => pair.right), ...question.others.map((other) => other.text)].sort().map(text));
    case "point":
      return `<p>${text(question.title)}</p>${list(byText(question.parts).map((part) => text(part.text)))}`;
    case "transition":
      return list(question.transitions.map(({ from, by, to }) => [from, by, to].map((part) => (part === null ? "[ ? ]" : text(part))).join(" → ")));
    case "decode":
      return `<p><code>${text(question.pieces.map((piece) => piece.text).join(""))}</code></p>`;
    case "do":
      return "";
  }
}

function back(question: LocalQuestion, site: string): string {
  const href = question.href.startsWith("/") ? site + question.href : question.href;
  return `${key(question)}<p>${text(question.explain)}</p><p><a href="${text(href)}">${text(question.noteTitle)}</a></p>`;
}

function key(question: LocalQuestion): string {
  const named = (name: string, why: string): string => `<b>${text(name)}</b>: ${text(why)}`;
  switch (question.kind) {
    case "one-choice":
    case "several-choices":
      return list(question.choices.filter(({ right }) => right).map((choice) => named(choice.text, choice.why)));
    case "order":
      return list(question.steps.map((step) => named(step.text, step.why)), "ol");
    case "number":
      return `<p><b>${question.answer} ${text(question.unit)}</b></p>`;
    case "rows": {
      const columns = new Map(question.columns.map((column) => [column.id, column.text]));
      return list(question.rows.map((row) => named(`${row.text} → ${columns.get(row.right) ?? ""}`, row.why)));
    }
    case "match":
      return list(question.pairs.map((pair) => named(`${pair.left} → ${pair.right}`, pair.why)));
    case "point":
      return list(question.parts.filter(({ right }) => right).map((part) => named(part.text, part.why)));
    case "transition": {
      const options = new Map(question.options.map((option) => [option.id, option.text]));
      return list(question.transitions.map(({ from, by, to, right, why }) => named([from, by, to].map((part) => part ?? options.get(right) ?? "").join(" → "), why)));
    }
    case "decode":
      return list(question.pieces.filter(({ options }) => options.length > 0)
        .map((piece) => named(`${piece.text} → ${piece.options.find(({ id }) => id === piece.right)?.text ?? ""}`, piece.why)));
    case "do":
      return "";
  }
}
