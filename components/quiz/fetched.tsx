import { startTransition, useEffect, useState } from "react";
import type { Locale } from "@/engine/locale";

/** Something on its way, come, or failed. */
export type Fetched<T> = {
  readonly value: T | null;
  /** False while `value` is of an earlier `load`. */
  readonly isCurrent: boolean;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

/** What `load` gives. With another `load` the earlier value stays until the new one has come. Null loads nothing. */
export function useFetched<T>(load: (() => Promise<T>) | null): Fetched<T> {
  const [found, setFound] = useState<{ readonly value: T; readonly by: () => Promise<T> } | null>(null);
  const [failed, setFailed] = useState<(() => Promise<T>) | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (load === null) return;
    let isGone = false;
    async function run(by: () => Promise<T>): Promise<void> {
      try {
        const value = await by();
        if (isGone) return;
        setFailed(null);
        startTransition(() => setFound({ value, by }));
      } catch {
        if (!isGone) setFailed(() => by);
      }
    }
    void run(load);
    return () => {
      isGone = true;
    };
  }, [load, tries]);
  return { value: found?.value ?? null, isCurrent: found !== null && found.by === load, hasFailed: failed !== null && failed === load, retry: () => setTries(tries + 1) };
}

const words = {
  loading: { ko: "문제를 가져오는 중입니다…", en: "Fetching the questions…" },
  failed: { ko: "문제를 가져오지 못했습니다. 기록은 그대로 있습니다.", en: "The questions could not be fetched. Your progress is as it was." },
  retry: { ko: "다시 시도", en: "Try again" },
} as const;

type WaitingProps = {
  readonly of: Pick<Fetched<unknown>, "hasFailed" | "retry">;
  readonly locale: Locale;
  /** Way out for who does not want to wait. */
  readonly leave?: { readonly label: string; readonly go: () => void };
};

/** Says that the questions are on their way, or that they did not come, with a way to try again. */
export function Waiting({ of: { hasFailed, retry }, locale, leave }: WaitingProps) {
  if (!hasFailed) return <p className="review-card review-loading needs-script" role="status">{words.loading[locale]}</p>;
  return (
    <div className="review-card" role="alert">
      <p>{words.failed[locale]}</p>
      <p className="question-buttons">
        <button type="button" className="button button-main" onClick={retry}>{words.retry[locale]}</button>
        {leave !== undefined && <button type="button" className="button" onClick={leave.go}>{leave.label}</button>}
      </p>
    </div>
  );
}
