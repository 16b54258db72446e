import type { Fact, Source } from "../fact";
import type { Locale } from "../locale";
import type { Run } from "../sim/model";
import type { Question } from "./question";

/** A fact as a question shows it: what is true, where it was read and when. */
export type LocalFact = {
  readonly id: string;
  readonly say: string;
  readonly meaning: string;
  readonly source: Source;
  /** "YYYY-MM-DD" */
  readonly checked: string;
  readonly confirmed: boolean;
};

type LocalBase = {
  readonly id: string;
  readonly ask: string;
  readonly explain: string;
  readonly mistake?: string;
  readonly noteId: string;
  readonly noteTitle: string;
  /** Address of the paragraph that teaches it. */
  readonly href: string;
  readonly facts: readonly LocalFact[];
  /** Address of a run that shows it. */
  readonly runHref?: string;
};

export type LocalChoice = { readonly id: string; readonly text: string; readonly right: boolean; readonly why: string };
export type LocalStep = { readonly id: string; readonly text: string; readonly why: string };
export type LocalRow = { readonly id: string; readonly text: string; readonly right: string; readonly why: string };

/** A question in one language with everything a card shows, so that a page does not carry the other language. */
export type LocalQuestion = LocalBase &
  (
    | { readonly kind: "one-choice" | "several-choices"; readonly choices: readonly LocalChoice[] }
    | { readonly kind: "order"; readonly steps: readonly LocalStep[] }
    | {
        readonly kind: "number";
        readonly unit: string;
        /** The unit in every language, so that a unit typed in the other one is understood. */
        readonly unitNames: readonly string[];
        readonly answer: number;
        readonly tolerance: number;
        readonly misses: readonly { readonly value: number; readonly why: string }[];
      }
    | { readonly kind: "rows"; readonly columns: readonly { readonly id: string; readonly text: string }[]; readonly rows: readonly LocalRow[] }
  );

/** What a question does not know about itself. */
export type QuestionContext = {
  readonly noteId: string;
  /** In the language asked for. */
  readonly noteTitle: string;
  /** The fact of that id; throws if there is none. */
  readonly fact: (id: string) => Fact;
  /** Address of a lab at that run, in the language asked for. */
  readonly runHref: (run: Run) => string;
};

/** The question in one language. Throws if it names a fact without a source. */
export function localQuestion(question: Question, locale: Locale, context: QuestionContext): LocalQuestion {
  const base: LocalBase = {
    id: question.id,
    ask: question.ask[locale],
    explain: question.explain[locale],
    ...(question.mistake === undefined ? {} : { mistake: question.mistake }),
    noteId: context.noteId,
    noteTitle: context.noteTitle,
    href: `/${locale}/notes/${context.noteId}/#${question.section}`,
    facts: question.facts.map((id) => localFact(id, context.fact(id), locale)),
    ...(question.run === undefined ? {} : { runHref: context.runHref(question.run) }),
  };
  switch (question.kind) {
    case "one-choice":
    case "several-choices":
      return { ...base, kind: question.kind, choices: question.choices.map((choice) => ({ ...choice, text: choice.text[locale], why: choice.why[locale] })) };
    case "order":
      return { ...base, kind: "order", steps: question.steps.map((step) => ({ id: step.id, text: step.text[locale], why: step.why[locale] })) };
    case "number":
      return {
        ...base,
        kind: "number",
        unit: question.unit[locale],
        unitNames: [question.unit.ko, question.unit.en],
        answer: question.answer,
        tolerance: question.tolerance,
        misses: question.misses.map((miss) => ({ value: miss.value, why: miss.why[locale] })),
      };
    case "rows":
      return {
        ...base,
        kind: "rows",
        columns: question.columns.map((column) => ({ id: column.id, text: column.text[locale] })),
        rows: question.rows.map((row) => ({ ...row, text: row.text[locale], why: row.why[locale] })),
      };
  }
}

function localFact(id: string, fact: Fact, locale: Locale): LocalFact {
  const source = fact.sources[0];
  if (source === undefined) throw new Error(`Fact ${id} has no source.`);
  return { id, say: fact.say[locale], meaning: fact.meaning[locale], source, checked: fact.checked, confirmed: fact.confidence === "confirmed" };
}
