import { Cells, pickCell, SlotReason, type FieldsProps, type KindView, type ReasonsProps } from "./view";

function Rows({ question, draft, onDraft, name }: FieldsProps<"rows">) {
  return (
    <div className="rows">
      {question.rows.map((row) => (
        <fieldset key={row.id} className="row" data-row={row.id}>
          <legend>{row.text}</legend>
          <Cells
            name={`${name}-${row.id}`} options={question.columns} picked={draft.cells[row.id]}
            onPick={(id) => onDraft({ ...draft, cells: { ...draft.cells, [row.id]: id } })}
          />
        </fieldset>
      ))}
    </div>
  );
}

function RowReasons({ question, marked, words }: ReasonsProps<"rows">) {
  const columns = new Map(question.columns.map((column) => [column.id, column.text]));
  return (
    <ul className="reasons">
      {question.rows.map((row) => {
        const given = marked?.draft.cells[row.id] ?? row.right;
        return (
          <SlotReason
            key={row.id} text={row.text} right={columns.get(row.right) ?? ""} given={given === row.right ? null : (columns.get(given) ?? "")}
            why={row.why} counter={row.counters?.[given]} words={words}
          />
        );
      })}
    </ul>
  );
}

export const rows: KindView<"rows"> = {
  Fields: Rows,
  Reasons: RowReasons,
  answerOf: (_question, draft) => ({ kind: "rows", cells: draft.cells }),
  problem: (question, draft, words) => words.problem.rows(question.rows.filter((row) => draft.cells[row.id] === undefined).length),
  pick: (question, draft, index, { focused }) => pickCell(draft, question.rows.map(({ id }) => ({ id, options: question.columns })), index, focused),
  keys: "keys",
};
