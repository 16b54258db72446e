import type { LocalQuestion } from "@/engine/quiz/localise";
import { choiceOrder, stepOrder } from "@/engine/quiz/shuffle";
import type { MarkdownWords } from "./words";

const list = (items: readonly string[]): string[] => items.map((item) => `- ${item}`);
const numbered = (items: readonly string[]): string[] => items.map((item, index) => `${index + 1}. ${item}`);
const named = (name: string, why: string): string => `**${name}**: ${why}`;

/** A question with what can be picked, and its answer with the reasons below: a quotation in a note. */
export function questionMarkdown(question: LocalQuestion, words: MarkdownWords): string {
  const lines = [
    `**${words.question}**: ${question.ask}`, "", ...offered(question, words), "", `**${words.answer}**`, "", ...key(question), "", question.explain,
  ];
  return lines.filter((line, index) => line !== "" || lines[index - 1] !== "").map((line) => `> ${line}`.trimEnd()).join("\n");
}

function offered(question: LocalQuestion, words: MarkdownWords): readonly string[] {
  switch (question.kind) {
    case "one-choice":
    case "several-choices":
      return list(choiceOrder(question.id, 0, question.choices).map(({ text }) => text));
    case "order":
      return list(stepOrder(question.id, 0, question.steps).map(({ text }) => text));
    case "number":
      return [`(${question.unit})`];
    case "rows":
      return list(question.rows.map(({ text }) => `${text}: ${question.columns.map((column) => column.text).join(" / ")}`));
    case "match": {
      const right = [...question.pairs.map((pair) => ({ id: pair.id, text: pair.right })), ...question.others];
      return list([...question.pairs.map(({ left }) => left), choiceOrder(question.id, 0, right).map(({ text }) => text).join(" / ")]);
    }
    case "point":
      return [`${words.inFigure}: ${question.title}`, "", ...list(question.parts.map(({ text }) => text))];
    case "transition":
      return list(question.transitions.map(({ from, by, to }) => [from, by, to].map((part) => part ?? "[ ? ]").join(" → ")));
    case "decode":
      return [`\`${question.pieces.map(({ text }) => text).join("")}\``];
    case "do":
      return [`[${words.lab}](${question.challengeHref})`];
  }
}

function key(question: LocalQuestion): readonly string[] {
  switch (question.kind) {
    case "one-choice":
    case "several-choices":
      return list(question.choices.filter(({ right }) => right).map(({ text, why }) => named(text, why)));
    case "order":
      return numbered(question.steps.map(({ text, why }) => named(text, why)));
    case "number":
      return [`**${question.answer} ${question.unit}**`];
    case "rows":
      return list(question.rows.map(({ text, right, why }) => named(`${text} → ${textOf(question.columns, right)}`, why)));
    case "match":
      return list(question.pairs.map(({ left, right, why }) => named(`${left} → ${right}`, why)));
    case "point":
      return list(question.parts.filter(({ right }) => right).map(({ text, why }) => named(text, why)));
    case "transition":
      return list(question.transitions.map(({ from, by, to, right, why }) => named([from, by, to].map((part) => part ?? textOf(question.options, right)).join(" → "), why)));
    case "decode":
      return list(question.pieces.filter(({ options }) => options.length > 0).map(({ text, options, right, why }) => named(`${text} → ${textOf(options, right)}`, why)));
    case "do":
      return [];
  }
}

function textOf(options: readonly { readonly id: string; readonly text: string }[], id: string): string {
  return options.find((option) => option.id === id)?.text ?? "";
}
