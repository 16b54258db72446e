import { useProgress } from "@/components/progress/store";
import type { AnswerEntry } from "@/engine/progress/log";
import type { QuizWords } from "./words";

type Props = {
  /** Null while the answer is on its way to the disk. */
  readonly entry: AnswerEntry | null;
  readonly words: QuizWords;
  /** Does review bring it back? Then it is said when. */
  readonly isAskedAgain?: boolean;
};

/** Says "saved" only after the disk has the answer. */
export function Saved({ entry, words, isAskedAgain = false }: Props) {
  const isKept = useProgress((state) => entry !== null && state.kept.includes(entry));
  const days = useProgress((state) => {
    const card = entry === null || !isAskedAgain ? undefined : state.derived.cards.get(entry.questionId);
    return card === undefined ? null : card.dueDay - state.today;
  });
  const state = entry === null ? "saving" : isKept ? "kept" : "saved";
  return (
    <p className="saved" role="status" data-saved={state}>
      <span>{state === "saving" ? words.saving : state === "kept" ? words.notSaved : words.saved}</span>
      {days !== null && <span> · {words.comesBack(days)}</span>}
    </p>
  );
}
