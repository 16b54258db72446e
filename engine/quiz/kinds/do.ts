import { unanswered, type Base, type Kind, type LocalBase } from "../base";

/** Solve a challenge of a lab. The challenge's own goal marks it; the log tells that it was solved. */
export type DoChallenge = Base & { readonly kind: "do"; readonly lab: string; readonly challenge: string };

export type LocalDo = LocalBase & { readonly kind: "do"; readonly challenge: string; readonly challengeHref: string };

/**
 * What the log tells of the challenge. "own": solved without looking at the solution. "helped": after looking at it.
 * "gave-up": the reader says so. Null: nothing yet.
 */
export type DoAnswer = { readonly kind: "do"; readonly solved: "own" | "helped" | "gave-up" | null };
export type MarkableDo = { readonly kind: "do" };

export const doChallenge: Kind<DoChallenge, LocalDo, MarkableDo, DoAnswer> = {
  grade: (_question, { solved }) => {
    if (solved === null) return unanswered;
    return { outcome: solved === "own" ? "right" : solved === "helped" ? "partly" : "wrong", detail: [] };
  },
  localise: ({ lab, challenge }, _locale, { challengeHref }) => ({ kind: "do", challenge, challengeHref: challengeHref(lab, challenge) }),
};
