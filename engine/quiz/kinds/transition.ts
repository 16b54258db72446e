import type { Text } from "../../locale";
import { gradeSlots, type Base, type Kind, type LocalBase, type Slot } from "../base";

/** One transition with its gap: exactly one of the three is null. `right` is the option that belongs into the gap. */
export type Transition = {
  readonly id: string;
  readonly from: Text | null;
  /** The call or event that makes it happen. */
  readonly by: Text | null;
  readonly to: Text | null;
  readonly right: string;
  readonly why: Text;
};

/** Fill the gap of each transition from the options. */
export type FillTransitions = Base & {
  readonly kind: "transition";
  readonly options: readonly { readonly id: string; readonly text: Text }[];
  readonly transitions: readonly Transition[];
};

export type LocalTransition = { readonly id: string; readonly from: string | null; readonly by: string | null; readonly to: string | null; readonly right: string; readonly why: string };
export type LocalTransitions = LocalBase & {
  readonly kind: "transition";
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly transitions: readonly LocalTransition[];
};

export type TransitionAnswer = { readonly kind: "transition"; readonly filled: Readonly<Record<string, string>> };
export type MarkableTransition = { readonly kind: "transition"; readonly transitions: readonly Slot[] };

export const transition: Kind<FillTransitions, LocalTransitions, MarkableTransition, TransitionAnswer> = {
  grade: ({ transitions }, { filled }) => gradeSlots(transitions, filled),
  localise: ({ options, transitions }, locale) => ({
    kind: "transition",
    options: options.map((option) => ({ id: option.id, text: option.text[locale] })),
    transitions: transitions.map(({ id, from, by, to, right, why }) => ({
      id, right, from: from?.[locale] ?? null, by: by?.[locale] ?? null, to: to?.[locale] ?? null, why: why[locale],
    })),
  }),
};
