import { useState, type ReactNode } from "react";
import type { Bank } from "@/engine/quiz/bank";

type ChooserProps = {
  readonly bank: Bank;
  readonly chosen: ReadonlySet<string>;
  readonly onChosen: (chosen: ReadonlySet<string>) => void;
  readonly all: (title: string) => string;
  /** Most that may be chosen; none if left out. */
  readonly limit?: number;
};

/** Questions to tick, chapter by chapter, folded so that a phone shows the chapters first. */
export function Chooser({ bank, chosen, onChosen, all, limit = Number.POSITIVE_INFINITY }: ChooserProps) {
  const withAll = (ids: readonly string[], isOn: boolean): void => {
    const next = new Set(chosen);
    for (const id of ids) {
      if (!isOn) next.delete(id);
      else if (next.size < limit) next.add(id);
    }
    onChosen(next);
  };
  return (
    <div className="chooser">
      {bank.chapters.map((chapter) => {
        const own = bank.questions.filter(({ noteId }) => chapter.noteIds.includes(noteId));
        const count = own.filter(({ id }) => chosen.has(id)).length;
        if (own.length === 0) return null;
        return (
          <ChapterChoice key={chapter.id} id={chapter.id} head={<>{chapter.title} <span>{count} / {own.length}</span></>}>
            <label className="chooser-item">
              <input type="checkbox" checked={count === own.length} onChange={(event) => withAll(own.map(({ id }) => id), event.target.checked)} />
              <strong>{all(chapter.title)}</strong>
            </label>
            {own.map((question) => (
              <label key={question.id} className="chooser-item">
                <input type="checkbox" checked={chosen.has(question.id)} onChange={(event) => withAll([question.id], event.target.checked)} />
                <span>{question.ask}</span>
              </label>
            ))}
          </ChapterChoice>
        );
      })}
    </div>
  );
}

/** A chapter to unfold. Its questions are drawn from the first time it is open: those of all chapters at once hold up a phone. */
function ChapterChoice({ id, head, children }: { readonly id: string; readonly head: ReactNode; readonly children: ReactNode }) {
  const [wasOpen, setWasOpen] = useState(false);
  return (
    <details data-chapter={id} onToggle={(event) => setWasOpen(wasOpen || event.currentTarget.open)}>
      <summary>{head}</summary>
      {wasOpen && children}
    </details>
  );
}
