import type { Text } from "../../locale";
import { gradeSlots, type Base, type Kind, type LocalBase, type Slot } from "../base";
import type { Counter, LocalCounter } from "../counter";

/** Tick the right cell of each row. `why` says why the row is as it is; `counters` refute wrong cells, by the id of the column. */
export type TickRows = Base & {
  readonly kind: "rows";
  readonly columns: readonly { readonly id: string; readonly text: Text }[];
  readonly rows: readonly {
    readonly id: string;
    readonly text: Text;
    readonly right: string;
    readonly why: Text;
    readonly counters?: Readonly<Record<string, Counter>>;
  }[];
};

export type LocalRow = {
  readonly id: string;
  readonly text: string;
  readonly right: string;
  readonly why: string;
  readonly counters?: Readonly<Record<string, LocalCounter>>;
};
export type LocalRows = LocalBase & { readonly kind: "rows"; readonly columns: readonly { readonly id: string; readonly text: string }[]; readonly rows: readonly LocalRow[] };
export type RowsAnswer = { readonly kind: "rows"; readonly cells: Readonly<Record<string, string>> };
export type MarkableRows = { readonly kind: "rows"; readonly rows: readonly Slot[] };

export const rows: Kind<TickRows, LocalRows, MarkableRows, RowsAnswer> = {
  grade: (question, { cells }) => gradeSlots(question.rows, cells),
  localise: (question, locale, context) => ({
    kind: "rows",
    columns: question.columns.map((column) => ({ id: column.id, text: column.text[locale] })),
    rows: question.rows.map(({ id, text, right, why, counters }) => ({
      id, right, text: text[locale], why: why[locale],
      ...(counters === undefined
        ? {}
        : { counters: Object.fromEntries(Object.entries(counters).map(([column, counter]) => [column, context.counter(counter)])) }),
    })),
  }),
};
