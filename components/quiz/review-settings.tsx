import { useDeferredValue, useId, useMemo, useState } from "react";
import { progress, useProgress } from "@/components/progress/store";
import { derive } from "@/engine/progress/derive";
import type { Locale } from "@/engine/locale";
import { forecast, type SiblingsOf } from "@/engine/quiz/plan";
import { dailyRange, retentionRange, type ReviewSettings } from "@/engine/quiz/settings";
import { memoryWords } from "./memory-words";

type SettingsProps = { readonly locale: Locale; readonly known: ReadonlySet<string>; readonly siblingsOf: SiblingsOf };

const previewDays = 30;

/** How much to remember and how much to do a day, with what that would mean before it is kept. */
export function ReviewSettingsForm({ locale, known, siblingsOf }: SettingsProps) {
  const words = memoryWords[locale];
  const kept = useProgress((state) => state.settings);
  const entries = useProgress((state) => state.entries);
  const today = useProgress((state) => state.today);
  const [chosen, setChosen] = useState<ReviewSettings>(kept);
  const settled = useDeferredValue(chosen);
  const name = useId();

  const loadOf = useMemo(() => (settings: ReviewSettings) => {
    const load = forecast(derive(entries, settings.retention).cards.values(), known, today, settings, siblingsOf, previewDays);
    return { total: load.reduce((sum, count) => sum + count, 0), most: Math.max(0, ...load) };
  }, [entries, known, today, siblingsOf]);
  const now = useMemo(() => loadOf(kept), [loadOf, kept]);
  const then = useMemo(() => loadOf(settled), [loadOf, settled]);
  const isChanged = chosen.retention !== kept.retention || chosen.daily !== kept.daily;

  return (
    <div className="review-settings">
      <p>
        <label htmlFor={`${name}-retention`}>{words.retentionTarget}</label> <output>{Math.round(100 * chosen.retention)}%</output>
        <input
          id={`${name}-retention`} type="range" {...retentionRange} value={chosen.retention} aria-valuetext={`${Math.round(100 * chosen.retention)}%`}
          onChange={(event) => setChosen({ ...chosen, retention: Math.round(Number(event.target.value) * 100) / 100 })}
        />
        <small>{words.retentionTargetLead}</small>
      </p>
      <p>
        <label htmlFor={`${name}-daily`}>{words.daily}</label> <output>{words.aDay(chosen.daily)}</output>
        <input
          id={`${name}-daily`} type="range" {...dailyRange} value={chosen.daily} aria-valuetext={words.aDay(chosen.daily)}
          onChange={(event) => setChosen({ ...chosen, daily: Number(event.target.value) })}
        />
        <small>{words.dailyLead}</small>
      </p>
      <p role="status" data-preview={then.total}>{words.preview(then.total, then.most)} {isChanged && words.previewNow(now.total, now.most)}</p>
      <p className="question-buttons">
        <button type="button" className="button button-quiet" disabled={!isChanged} onClick={() => setChosen(kept)}>{words.asBefore}</button>
        <button type="button" className="button button-main" disabled={!isChanged} onClick={() => progress.getState().choose(chosen)}>{words.keep}</button>
      </p>
    </div>
  );
}
