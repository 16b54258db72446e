import type { Locale, Text } from "../../locale";
import { gradeTicks, localCounter, unanswered, type Base, type Kind, type LocalBase, type QuestionContext, type Tick } from "../base";
import type { Counter, LocalCounter } from "../counter";

/**
 * An answer on offer. `why` says why it is wrong (or, for a right one, why it belongs). `counter` refutes picking it, or, for a right one among
 * several, leaving it out.
 */
export type Choice = { readonly id: string; readonly text: Text; readonly right: boolean; readonly why: Text; readonly counter?: Counter };

/** Exactly one choice is right. */
export type OneChoice = Base & { readonly kind: "one-choice"; readonly choices: readonly Choice[] };

/** One or more are right; all of them and no other must be ticked. */
export type SeveralChoices = Base & { readonly kind: "several-choices"; readonly choices: readonly Choice[] };

export type LocalChoice = { readonly id: string; readonly text: string; readonly right: boolean; readonly why: string; readonly counter?: LocalCounter };
export type LocalOneChoice = LocalBase & { readonly kind: "one-choice"; readonly choices: readonly LocalChoice[] };
export type LocalSeveralChoices = LocalBase & { readonly kind: "several-choices"; readonly choices: readonly LocalChoice[] };

export type OneChoiceAnswer = { readonly kind: "one-choice"; readonly choice: string | null };
export type SeveralChoicesAnswer = { readonly kind: "several-choices"; readonly choices: readonly string[] };

export type MarkableOne = { readonly kind: "one-choice"; readonly choices: readonly Tick[] };
export type MarkableSeveral = { readonly kind: "several-choices"; readonly choices: readonly Tick[] };

const localChoices = (choices: readonly Choice[], locale: Locale, context: QuestionContext): readonly LocalChoice[] =>
  choices.map(({ id, text, right, why, counter }) => ({ id, text: text[locale], right, why: why[locale], ...localCounter(counter, context) }));

export const oneChoice: Kind<OneChoice, LocalOneChoice, MarkableOne, OneChoiceAnswer> = {
  grade: ({ choices }, { choice }) => (choice === null ? unanswered : gradeTicks(choices, [choice], false)),
  localise: ({ choices }, locale, context) => ({ kind: "one-choice", choices: localChoices(choices, locale, context) }),
};

export const severalChoices: Kind<SeveralChoices, LocalSeveralChoices, MarkableSeveral, SeveralChoicesAnswer> = {
  grade: ({ choices }, answer) => gradeTicks(choices, answer.choices, true),
  localise: ({ choices }, locale, context) => ({ kind: "several-choices", choices: localChoices(choices, locale, context) }),
};
