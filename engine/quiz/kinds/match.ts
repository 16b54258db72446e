import type { Text } from "../../locale";
import { unanswered, type Base, type ItemMark, type Kind, type LocalBase } from "../base";

/**
 * Join what belongs together. Each pair's `right` text carries the pair's id; `others` belong to none.
 * `why` says what joins the pair.
 */
export type MatchPairs = Base & {
  readonly kind: "match";
  readonly pairs: readonly { readonly id: string; readonly left: Text; readonly right: Text; readonly why: Text }[];
  readonly others?: readonly { readonly id: string; readonly text: Text }[];
};

export type LocalPair = { readonly id: string; readonly left: string; readonly right: string; readonly why: string };
export type LocalMatch = LocalBase & { readonly kind: "match"; readonly pairs: readonly LocalPair[]; readonly others: readonly { readonly id: string; readonly text: string }[] };

/** Left id to right id. */
export type MatchAnswer = { readonly kind: "match"; readonly joined: Readonly<Record<string, string>> };
export type MarkableMatch = { readonly kind: "match"; readonly pairs: readonly { readonly id: string }[]; readonly others?: readonly { readonly id: string }[] };

/** From this many pairs on, one exchange away from right is "partly": with fewer, half of all guesses would be. */
const partialFrom = 4;

/** Every left side must be joined, and nothing on the right twice. Two pairs exchanged, or one joined with a stranger, is "partly". */
export const match: Kind<MatchPairs, LocalMatch, MarkableMatch, MatchAnswer> = {
  grade: ({ pairs, others = [] }, { joined }) => {
    const known = new Set([...pairs, ...others].map(({ id }) => id));
    const given = pairs.map(({ id }) => (Object.hasOwn(joined, id) ? joined[id] : undefined));
    if (pairs.length === 0 || given.some((id) => id === undefined || !known.has(id)) || new Set(given).size !== pairs.length) return unanswered;
    const detail = pairs.map(({ id }): ItemMark => ({ id, mark: joined[id] === id ? "right" : "wrong" }));
    const faults = detail.filter(({ mark }) => mark === "wrong").map(({ id }) => id);
    if (faults.length === 0) return { outcome: "right", detail };
    const [first = "", second = ""] = faults;
    const isOneChange = faults.length === 1 || (faults.length === 2 && joined[first] === second && joined[second] === first);
    return { outcome: isOneChange && pairs.length >= partialFrom ? "partly" : "wrong", detail };
  },
  localise: ({ pairs, others = [] }, locale) => ({
    kind: "match",
    pairs: pairs.map((pair) => ({ id: pair.id, left: pair.left[locale], right: pair.right[locale], why: pair.why[locale] })),
    others: others.map((other) => ({ id: other.id, text: other.text[locale] })),
  }),
};
