import type { Text } from "../../locale";
import { gradeTicks, unanswered, type Base, type Kind, type LocalBase, type Tick } from "../base";

/** An answer on offer. `why` says why it is wrong (or, for a right one, why it belongs). */
export type Choice = { readonly id: string; readonly text: Text; readonly right: boolean; readonly why: Text };

/** Exactly one choice is right. */
export type OneChoice = Base & { readonly kind: "one-choice"; readonly choices: readonly Choice[] };

/** One or more are right; all of them and no other must be ticked. */
export type SeveralChoices = Base & { readonly kind: "several-choices"; readonly choices: readonly Choice[] };

export type LocalChoice = { readonly id: string; readonly text: string; readonly right: boolean; readonly why: string };
export type LocalOneChoice = LocalBase & { readonly kind: "one-choice"; readonly choices: readonly LocalChoice[] };
export type LocalSeveralChoices = LocalBase & { readonly kind: "several-choices"; readonly choices: readonly LocalChoice[] };

export type OneChoiceAnswer = { readonly kind: "one-choice"; readonly choice: string | null };
export type SeveralChoicesAnswer = { readonly kind: "several-choices"; readonly choices: readonly string[] };

export type MarkableOne = { readonly kind: "one-choice"; readonly choices: readonly Tick[] };
export type MarkableSeveral = { readonly kind: "several-choices"; readonly choices: readonly Tick[] };

export const oneChoice: Kind<OneChoice, LocalOneChoice, MarkableOne, OneChoiceAnswer> = {
  grade: ({ choices }, { choice }) => (choice === null ? unanswered : gradeTicks(choices, [choice], false)),
  localise: ({ choices }, locale) => ({ kind: "one-choice", choices: choices.map((choice) => ({ ...choice, text: choice.text[locale], why: choice.why[locale] })) }),
};

export const severalChoices: Kind<SeveralChoices, LocalSeveralChoices, MarkableSeveral, SeveralChoicesAnswer> = {
  grade: ({ choices }, answer) => gradeTicks(choices, answer.choices, true),
  localise: ({ choices }, locale) => ({ kind: "several-choices", choices: choices.map((choice) => ({ ...choice, text: choice.text[locale], why: choice.why[locale] })) }),
};
