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
          <details key={chapter.id} data-chapter={chapter.id}>
            <summary>{chapter.title} <span>{count} / {own.length}</span></summary>
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
          </details>
        );
      })}
    </div>
  );
}
