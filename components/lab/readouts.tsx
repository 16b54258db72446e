import { memo } from "react";
import type { LabTable, ReadoutRow } from "@/engine/sim/model";
import { useLab } from "./context";

/** What holds at this moment, each with its reason. */
export const Readouts = memo(function Readouts({ rows }: { rows: readonly ReadoutRow[] }) {
  const { say, id } = useLab();
  return (
    <section className="lab-readouts" aria-labelledby={`${id}-readouts`}>
      <h3 className="lab-heading" id={`${id}-readouts`}>{say("readouts")}</h3>
      <dl>
        {rows.map((row) => (
          <div key={row.id} className="lab-readout" data-tone={row.tone ?? "plain"}>
            <dt>{row.label}</dt>
            <dd>
              <span className="lab-readout-value">{row.value}</span>
              {row.reason !== undefined && <span className="lab-readout-reason">{row.reason}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
});

/** The lab's tables. Rows that the last step changed carry a mark and the word for it. */
export const Tables = memo(function Tables({ tables, changed }: { tables: readonly LabTable[]; changed: ReadonlySet<string> }) {
  const { say } = useLab();
  return tables.map((table) => (
    <div key={table.id} className="lab-table">
      <table>
        <caption>{table.title}</caption>
        <thead><tr>{table.columns.map((column) => <th key={column} scope="col">{column}</th>)}</tr></thead>
        <tbody>
          {table.rows.map((row) => {
            const isChanged = changed.has(`${table.id}/${row.id}`);
            return (
              <tr key={row.id} data-tone={row.tone ?? "plain"} data-changed={isChanged}>
                {row.cells.map((cell, index) => {
                  const key = `${row.id}.${table.columns[index] ?? index}`;
                  if (index > 0) return <td key={key}>{cell}</td>;
                  return <th key={key} scope="row">{cell}{isChanged && <span className="lab-changed">{say("changed")}</span>}</th>;
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
      {table.note !== undefined && <p className="lab-table-note">{table.note}</p>}
    </div>
  ));
});
