import { useState } from "react";
import { choiceOrder } from "@/engine/quiz/shuffle";
import type { Draft } from "../draft";
import { SlotReason, type FieldsProps, type KindView, type LocalOf, type ReasonsProps } from "./view";

type MatchQuestion = LocalOf<"match">;

/** The right sides in the order shown, strangers among them. */
function rightSides(question: MatchQuestion, attempt: number): readonly { readonly id: string; readonly text: string }[] {
  const sides = [...question.pairs.map(({ id, right }) => ({ id, text: right })), ...question.others];
  return choiceOrder(question.id, attempt, sides);
}

/** Joins; a right side that was joined elsewhere comes from there. */
function withJoin(draft: Draft, left: string, right: string): Draft {
  const cells = Object.fromEntries(Object.entries(draft.cells).filter(([id, side]) => id !== left && side !== right));
  return { ...draft, cells: { ...cells, [left]: right } };
}

/** The left side that is joined next: the first open one. */
const firstOpen = (question: MatchQuestion, draft: Draft): string | undefined => question.pairs.find(({ id }) => draft.cells[id] === undefined)?.id;

/** Left sides to take hold of, right sides to join them with. One left side is always held, so that a single press joins. */
function Pairs({ question, draft, onDraft, attempt, words, name }: FieldsProps<"match">) {
  const [chosen, setChosen] = useState<string | null>(null);
  const held = chosen ?? firstOpen(question, draft) ?? question.pairs[0]?.id ?? "";
  const sides = rightSides(question, attempt);
  const place = new Map(sides.map(({ id }, index) => [id, index + 1]));
  const heldText = question.pairs.find(({ id }) => id === held)?.left ?? "";
  return (
    <div className="match">
      <fieldset className="match-left" aria-label={words.matchLeft}>
        {question.pairs.map((pair) => {
          const joined = sides.find(({ id }) => id === draft.cells[pair.id]);
          return (
            <label key={pair.id} className="match-item" data-left={pair.id}>
              <input type="radio" name={`${name}-held`} value={pair.id} checked={held === pair.id} onChange={() => setChosen(pair.id)} />
              <span className="match-text">{pair.left}</span>
              <span className="match-joined" data-joined={joined !== undefined}>
                {joined === undefined ? words.matchOpen : `${place.get(joined.id) ?? ""}. ${joined.text}`}
              </span>
            </label>
          );
        })}
      </fieldset>
      <ol className="match-right" aria-label={words.matchRight(heldText)}>
        {sides.map((side, index) => {
          const owner = question.pairs.find(({ id }) => draft.cells[id] === side.id);
          return (
            <li key={side.id}>
              <button
                type="button" className="match-side" data-right={side.id} aria-pressed={owner?.id === held} data-used={owner !== undefined}
                onClick={() => {
                  onDraft(withJoin(draft, held, side.id));
                  setChosen(null);
                }}
              >
                <span aria-hidden="true">{index + 1}</span>
                <span>{side.text}{owner !== undefined && <span className="visually-hidden"> ({words.matchWith(owner.left)})</span>}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </div>
  );
}

function PairReasons({ question, marked, words }: ReasonsProps<"match">) {
  const texts = new Map([...question.pairs.map(({ id, right }) => [id, right] as const), ...question.others.map(({ id, text }) => [id, text] as const)]);
  return (
    <ul className="reasons">
      {question.pairs.map((pair) => {
        const given = marked?.draft.cells[pair.id] ?? pair.id;
        return <SlotReason key={pair.id} text={pair.left} right={pair.right} given={given === pair.id ? null : (texts.get(given) ?? "")} why={pair.why} words={words} />;
      })}
    </ul>
  );
}

export const match: KindView<"match"> = {
  Fields: Pairs,
  Reasons: PairReasons,
  answerOf: (_question, draft) => ({ kind: "match", joined: draft.cells }),
  problem: (question, draft, words) => words.problem.rows(question.pairs.filter(({ id }) => draft.cells[id] === undefined).length),
  pick: (question, draft, index, { attempt, focused }) => {
    const own = focused?.closest<HTMLElement>("[data-left]")?.dataset["left"];
    const left = firstOpen(question, draft) ?? own;
    const side = rightSides(question, attempt)[index];
    if (left === undefined || side === undefined) return null;
    const joined = withJoin(draft, left, side.id);
    // The focus goes where the next digit joins.
    return { draft: joined, focus: `[data-left="${firstOpen(question, joined) ?? left}"] input` };
  },
  keys: "keysMatch",
};
