import type { QuizWords } from "../words";
import { Cells, pickCell, SlotReason, type FieldsProps, type KindView, type LocalOf, type ReasonsProps } from "./view";

type Row = LocalOf<"transition">["transitions"][number];

/** "running → StopInstances → ?" with what stands in the gap. */
function Path({ row, filled, words }: { readonly row: Row; readonly filled: string | undefined; readonly words: QuizWords }) {
  const gap = <span className="path-gap">{filled ?? <><span aria-hidden="true">?</span><span className="visually-hidden">{words.gap}</span></>}</span>;
  return (
    <span className="path">
      {row.from === null ? gap : <span className="path-state">{row.from}</span>}
      <span className="path-by"><span aria-hidden="true">→ </span>{row.by ?? gap}<span aria-hidden="true"> →</span></span>
      {row.to === null ? gap : <span className="path-state">{row.to}</span>}
    </span>
  );
}

function Gaps({ question, draft, onDraft, words, name }: FieldsProps<"transition">) {
  const texts = new Map(question.options.map((option) => [option.id, option.text]));
  return (
    <div className="rows">
      {question.transitions.map((row) => (
        <fieldset key={row.id} className="row" data-row={row.id}>
          <legend><Path row={row} filled={texts.get(draft.cells[row.id] ?? "")} words={words} /></legend>
          <Cells
            name={`${name}-${row.id}`} options={question.options} picked={draft.cells[row.id]}
            onPick={(id) => onDraft({ ...draft, cells: { ...draft.cells, [row.id]: id } })}
          />
        </fieldset>
      ))}
    </div>
  );
}

function GapReasons({ question, marked, words }: ReasonsProps<"transition">) {
  const texts = new Map(question.options.map((option) => [option.id, option.text]));
  return (
    <ul className="reasons">
      {question.transitions.map((row) => {
        const given = marked?.draft.cells[row.id] ?? row.right;
        const right = texts.get(row.right) ?? "";
        return (
          <SlotReason
            key={row.id} text={<Path row={row} filled={right} words={words} />} right={right} given={given === row.right ? null : (texts.get(given) ?? "")}
            why={row.why} words={words}
          />
        );
      })}
    </ul>
  );
}

export const transition: KindView<"transition"> = {
  Fields: Gaps,
  Reasons: GapReasons,
  answerOf: (_question, draft) => ({ kind: "transition", filled: draft.cells }),
  problem: (question, draft, words) => words.problem.rows(question.transitions.filter(({ id }) => draft.cells[id] === undefined).length),
  pick: (question, draft, index, { focused }) => pickCell(draft, question.transitions.map(({ id }) => ({ id, options: question.options })), index, focused),
  keys: "keys",
};
