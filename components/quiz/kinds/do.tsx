import { useEffect, useEffectEvent } from "react";
import { useProgress } from "@/components/progress/store";
import type { DoAnswer } from "@/engine/quiz/kinds/do";
import { type FieldsProps, type KindView, type ReasonsProps } from "./view";

const known: readonly DoAnswer["solved"][] = ["own", "helped", "gave-up"];

/** The way to the lab, and what the log says of the challenge. It is solved there, in another tab if one likes; this page hears of it. */
function Challenge({ question, draft, onDraft, words }: FieldsProps<"do">) {
  const solved = useProgress((state) => state.derived.solved.get(question.challenge));
  const onSolved = useEffectEvent(() => {
    if (solved !== undefined) onDraft({ ...draft, picked: [solved] });
  });
  useEffect(() => onSolved(), [solved]);
  return (
    <div className="do-challenge">
      <p><a className="button" href={question.challengeHref} target="_blank" rel="noopener">{words.openChallenge}</a></p>
      <p role="status" data-solved={solved ?? "no"}>{solved === undefined ? words.notSolved : solved === "own" ? words.solvedOwn : words.solvedHelped}</p>
      {solved === undefined && (
        <label className="cell do-give-up">
          <input
            type="checkbox" checked={draft.picked.includes("gave-up")}
            onChange={(event) => onDraft({ ...draft, picked: event.target.checked ? ["gave-up"] : [] })}
          />
          <span>{words.giveUp}</span>
        </label>
      )}
    </div>
  );
}

/** The challenge explains itself in the lab, with hints and its solution. */
function ChallengeReason({ question, words }: ReasonsProps<"do">) {
  return <p><a href={question.challengeHref} target="_blank" rel="noopener">{words.challengeSolution}</a></p>;
}

export const doChallenge: KindView<"do"> = {
  Fields: Challenge,
  Reasons: ChallengeReason,
  answerOf: (_question, draft) => ({ kind: "do", solved: known.find((solved) => solved === draft.picked[0]) ?? null }),
  problem: (_question, _draft, words) => words.problem.unsolved,
  keys: "keysDo",
};
