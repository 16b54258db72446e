import type { Text } from "../../locale";
import { gradeSlots, type Base, type Kind, type LocalBase, type Slot } from "../base";

/**
 * Read a name piece by piece: an instance type, an address range. `pieces` in the order of the name; joined they are the whole name.
 * A piece without options (a dot, a slash) is only shown.
 */
export type DecodeName = Base & {
  readonly kind: "decode";
  readonly pieces: readonly {
    readonly id: string;
    readonly text: string;
    readonly options: readonly { readonly id: string; readonly text: Text }[];
    /** Id of the right option; empty where there are none. */
    readonly right: string;
    readonly why: Text;
  }[];
};

export type LocalPiece = {
  readonly id: string;
  readonly text: string;
  readonly options: readonly { readonly id: string; readonly text: string }[];
  readonly right: string;
  readonly why: string;
};
export type LocalDecode = LocalBase & { readonly kind: "decode"; readonly pieces: readonly LocalPiece[] };
export type DecodeAnswer = { readonly kind: "decode"; readonly meanings: Readonly<Record<string, string>> };
export type MarkableDecode = { readonly kind: "decode"; readonly pieces: readonly (Slot & { readonly options: readonly unknown[] })[] };

export const decode: Kind<DecodeName, LocalDecode, MarkableDecode, DecodeAnswer> = {
  grade: ({ pieces }, { meanings }) => gradeSlots(pieces.filter(({ options }) => options.length > 0), meanings),
  localise: ({ pieces }, locale) => ({
    kind: "decode",
    pieces: pieces.map((piece) => ({
      ...piece, options: piece.options.map((option) => ({ id: option.id, text: option.text[locale] })), why: piece.why[locale],
    })),
  }),
};
