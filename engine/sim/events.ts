import type { LabTable, ReadoutRow, SimEvent } from "./model";

/** The event and what caused it, up to what the reader did or the start of the run: effect first, root last. Empty if there is no such event. */
export function whyOf(events: readonly SimEvent[], id: number): readonly SimEvent[] {
  const chain: SimEvent[] = [];
  let event = events[id];
  while (event) {
    chain.push(event);
    // A cause lies before its effect; anything else would walk in circles.
    event = event.cause !== null && event.cause < event.id ? events[event.cause] : undefined;
  }
  return chain;
}

/** The log as CSV (RFC 4180: CRLF, quoted where needed), safe to open in a spreadsheet: no cell is taken for a formula. */
export function eventsCsv(events: readonly SimEvent[], tell: (event: SimEvent) => string): string {
  const head = ["id", "atMs", "kind", "cause", "facts", "assumed", "text", "values"];
  const rows = events.map((event) => [
    String(event.id), String(event.atMs), event.kind, event.cause === null ? "" : String(event.cause),
    event.facts.join(" "), String(event.assumed), tell(event), JSON.stringify(event.values),
  ]);
  return [head, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}

function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Ids `table/row` of the rows that are new or whose cells differ from the earlier tables. */
export function changedRows(earlier: readonly LabTable[], now: readonly LabTable[]): ReadonlySet<string> {
  const known = new Map<string, string>();
  for (const table of earlier) for (const row of table.rows) known.set(`${table.id}/${row.id}`, row.cells.join("\u0000"));
  const changed = new Set<string>();
  for (const table of now) {
    for (const row of table.rows) {
      const key = `${table.id}/${row.id}`;
      if (known.get(key) !== row.cells.join("\u0000")) changed.add(key);
    }
  }
  return changed;
}

/** A line of a comparison: the same quantity in run A and in run B; null where a run does not have it. */
export type Difference = {
  readonly id: string;
  readonly label: string;
  readonly a: string | null;
  readonly b: string | null;
  readonly differs: boolean;
};

/** Two lists of readouts side by side, in the order of A, then what only B has. */
export function compareReadouts(a: readonly ReadoutRow[], b: readonly ReadoutRow[]): readonly Difference[] {
  const lines = (rows: readonly ReadoutRow[]) => rows.map(({ id, label, value }) => ({ id, label, value }));
  return pair(lines(a), lines(b));
}

/** Two tables with the same columns side by side: the first cell names a row, the rest is its value. */
export function compareTables(a: LabTable | undefined, b: LabTable | undefined): readonly Difference[] {
  const lines = (table: LabTable | undefined) =>
    (table?.rows ?? []).map((row) => ({ id: row.id, label: row.cells[0] ?? row.id, value: row.cells.slice(1).join(" · ") }));
  return pair(lines(a), lines(b));
}

type Line = { readonly id: string; readonly label: string; readonly value: string };

function pair(a: readonly Line[], b: readonly Line[]): readonly Difference[] {
  const inB = new Map(b.map((line) => [line.id, line]));
  const inA = new Set(a.map((line) => line.id));
  const rows = a.map((line) => ({ id: line.id, label: line.label, a: line.value, b: inB.get(line.id)?.value ?? null }));
  const onlyB = b.filter((line) => !inA.has(line.id)).map((line) => ({ id: line.id, label: line.label, a: null, b: line.value }));
  return [...rows, ...onlyB].map((row) => ({ ...row, differs: row.a !== row.b }));
}
