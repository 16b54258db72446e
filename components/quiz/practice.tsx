"use client";

import { startTransition, useEffect, useRef, useState, type ComponentType } from "react";
import { useNear } from "@/components/diagram/environment";
import type { Locale } from "@/engine/locale";
import type { Bank } from "@/engine/quiz/bank";
import type { ModeProps } from "./modes";

type PracticeProps = { readonly mode: string; readonly locale: Locale };

type Loaded = { readonly Mode: ComponentType<ModeProps>; readonly bank: Bank };

const words = {
  loading: { ko: "문제를 가져오는 중입니다…", en: "Fetching the questions…" },
  failed: { ko: "문제를 가져오지 못했습니다.", en: "The questions could not be fetched." },
  retry: { ko: "다시 시도", en: "Try again" },
} as const;

/** A way to practise. Its code and the questions come when the reader is near; nothing of it is part of the page as built. */
export function Practice({ mode, locale }: PracticeProps) {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useNear(box);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [hasFailed, setHasFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    if (!isNear) return;
    let isGone = false;
    async function load(): Promise<void> {
      try {
        const { modeViews, loadBank } = await import("./modes");
        const bank = await loadBank(locale);
        const Mode = modeViews[mode];
        if (isGone || Mode === undefined) return;
        setHasFailed(false);
        startTransition(() => setLoaded({ Mode, bank }));
      } catch {
        if (!isGone) setHasFailed(true);
      }
    }
    void load();
    return () => {
      isGone = true;
    };
  }, [isNear, locale, mode, attempt]);

  return (
    <div className="practice" ref={box} data-state={loaded === null ? "built" : "live"}>
      {loaded !== null && <loaded.Mode bank={loaded.bank} locale={locale} />}
      {loaded === null && !hasFailed && <p className="practice-loading needs-script" role="status">{words.loading[locale]}</p>}
      {hasFailed && (
        <p role="alert">
          {words.failed[locale]} <button type="button" className="button" onClick={() => setAttempt(attempt + 1)}>{words.retry[locale]}</button>
        </p>
      )}
    </div>
  );
}
