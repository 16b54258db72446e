import { Cells, pickCell, SlotReason, type FieldsProps, type KindView, type ReasonsProps } from "./view";

/** The name once, whole and large, then its pieces one by one. */
function Pieces({ question, draft, onDraft, name }: FieldsProps<"decode">) {
  return (
    <>
      <p className="decode-name" translate="no">
        {question.pieces.map((piece) => <span key={piece.id} data-piece={piece.options.length > 0} data-read={draft.cells[piece.id] !== undefined}>{piece.text}</span>)}
      </p>
      <div className="rows">
        {question.pieces.filter(({ options }) => options.length > 0).map((piece) => (
          <fieldset key={piece.id} className="row" data-row={piece.id}>
            <legend><code>{piece.text}</code></legend>
            <Cells
              name={`${name}-${piece.id}`} options={piece.options} picked={draft.cells[piece.id]}
              onPick={(id) => onDraft({ ...draft, cells: { ...draft.cells, [piece.id]: id } })}
            />
          </fieldset>
        ))}
      </div>
    </>
  );
}

function PieceReasons({ question, marked, words }: ReasonsProps<"decode">) {
  return (
    <ul className="reasons">
      {question.pieces.filter(({ options }) => options.length > 0).map((piece) => {
        const text = (id: string): string => piece.options.find((option) => option.id === id)?.text ?? "";
        const given = marked?.draft.cells[piece.id] ?? piece.right;
        return (
          <SlotReason
            key={piece.id} text={<code>{piece.text}</code>} right={text(piece.right)} given={given === piece.right ? null : text(given)} why={piece.why} words={words}
          />
        );
      })}
    </ul>
  );
}

export const decode: KindView<"decode"> = {
  Fields: Pieces,
  Reasons: PieceReasons,
  answerOf: (_question, draft) => ({ kind: "decode", meanings: draft.cells }),
  problem: (question, draft, words) => words.problem.rows(question.pieces.filter(({ id, options }) => options.length > 0 && draft.cells[id] === undefined).length),
  pick: (question, draft, index, { focused }) => pickCell(draft, question.pieces.filter(({ options }) => options.length > 0), index, focused),
  keys: "keys",
};
