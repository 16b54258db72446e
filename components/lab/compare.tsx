import { useEffect, useState } from "react";
import { compareReadouts, compareTables, type Difference } from "@/engine/sim/events";
import { useLab, usePanels, usePlayer } from "./context";
import { spanText } from "./time";

/** A pinned run beside the current one, both at the moment looked at. */
export function Compare({ state }: { state: unknown }) {
  const { player, say } = useLab();
  const pinned = usePlayer((state) => state.pinned);
  return (
    <div className="lab-compare">
      <p className="lab-help">{say("compareHelp")}</p>
      <div className="lab-row">
        <button type="button" className="lab-chip" onClick={() => player.pin()}>{say(pinned ? "repin" : "pin")}</button>
        {pinned && <button type="button" className="lab-chip" onClick={() => player.unpin()}>{say("unpin")}</button>}
      </div>
      {pinned && <SideBySide state={state} />}
    </div>
  );
}

function SideBySide({ state }: { state: unknown }) {
  const { player, locale, say } = useLab();
  const panels = usePanels();
  const pinned = usePlayer((state) => state.pinned);
  const atMs = usePlayer((state) => state.run.atMs);
  const [found, setFound] = useState<{ readonly of: unknown; readonly atMs: number; readonly state: unknown } | null>(null);
  useEffect(() => player.besides(atMs, (stateOf) => setFound({ of: pinned, atMs, state: stateOf })), [player, pinned, atMs]);
  if (found?.of !== pinned || found.atMs !== atMs) return <p className="lab-coming">{say("computing")}</p>;
  const stateA = found.state;
  const tablesA = panels.tables(stateA, locale);
  const tablesB = panels.tables(state, locale);
  const parts = [
    { id: "readouts", title: say("readouts"), rows: compareReadouts(panels.readouts(stateA, locale), panels.readouts(state, locale)) },
    ...tablesB.map((table) => ({
      id: table.id, title: table.title, rows: compareTables(tablesA.find((other) => other.id === table.id), table),
    })),
  ];
  const count = parts.flatMap((part) => part.rows).filter((row) => row.differs).length;
  const time = spanText(atMs, locale);
  return (
    <>
      <p role="status"><strong>{count === 0 ? say("sameSoFar", { time }) : say("differences", { time, n: count })}</strong></p>
      {parts.map((part) => <PairTable key={part.id} title={part.title} rows={part.rows} />)}
    </>
  );
}

function PairTable({ title, rows }: { title: string; rows: readonly Difference[] }) {
  const { say } = useLab();
  return (
    <div className="lab-table">
      <table>
        <caption>{title}</caption>
        <thead><tr><th scope="col">{say("quantity")}</th><th scope="col">{say("runA")}</th><th scope="col">{say("runB")}</th></tr></thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} data-changed={row.differs}>
              <th scope="row">{row.label}{row.differs && <span className="lab-changed">{say("differs")}</span>}</th>
              <td>{row.a ?? say("none")}</td>
              <td>{row.b ?? say("none")}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
