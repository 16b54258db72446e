import type { Fact } from "../fact";
import type { Locale } from "../locale";
import type { LocalBase, LocalFact, QuestionContext } from "./base";
import { kinds, type LocalQuestion, type Question } from "./kinds";

export type { LocalFact, QuestionContext } from "./base";
export type { LocalQuestion } from "./kinds";

/** The question in one language. Throws if it names a fact without a source. */
export function localQuestion(question: Question, locale: Locale, context: QuestionContext): LocalQuestion {
  const base: LocalBase = {
    id: question.id,
    ask: question.ask[locale],
    explain: question.explain[locale],
    ...(question.mistake === undefined ? {} : { mistake: question.mistake }),
    noteId: context.noteId,
    noteTitle: context.noteTitle,
    section: question.section,
    concepts: question.concepts,
    href: `/${locale}/notes/${context.noteId}/#${question.section}`,
    facts: question.facts.map((id) => localFact(id, context.fact(id), locale)),
    ...(question.run === undefined ? {} : { runHref: context.runHref(question.run) }),
  };
  // The record and the question are of one kind, which the type of a record indexed by a union cannot say.
  const localise = kinds[question.kind].localise as (question: Question, locale: Locale, context: QuestionContext) => Omit<LocalQuestion, keyof LocalBase>;
  return { ...base, ...localise(question, locale, context) } as LocalQuestion;
}

/** A fact in one language. Throws if it has no source. */
export function localFact(id: string, fact: Fact, locale: Locale): LocalFact {
  const source = fact.sources[0];
  if (source === undefined) throw new Error(`Fact ${id} has no source.`);
  return { id, say: fact.say[locale], meaning: fact.meaning[locale], source, checked: fact.checked, confirmed: fact.confidence === "confirmed" };
}
