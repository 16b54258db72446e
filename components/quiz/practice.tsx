"use client";

import { useCallback, useRef, type ComponentType } from "react";
import { useNear } from "@/components/diagram/environment";
import type { Locale } from "@/engine/locale";
import type { Bank } from "@/engine/quiz/bank";
import { useFetched, Waiting } from "./fetched";
import type { ModeProps } from "./modes";
import { loadBank } from "./piles";

type PracticeProps = { readonly mode: string; readonly locale: Locale };

/** A way to practise. Its code and the questions come when the reader is near; nothing of it is part of the page as built. */
export function Practice({ mode, locale }: PracticeProps) {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useNear(box);
  const load = useCallback(async (): Promise<{ readonly Mode: ComponentType<ModeProps>; readonly bank: Bank }> => {
    const [{ modeViews }, bank] = await Promise.all([import("./modes"), loadBank(locale)]);
    const Mode = modeViews[mode];
    if (Mode === undefined) throw new Error(`No way to practise "${mode}".`);
    return { Mode, bank };
  }, [locale, mode]);
  const fetched = useFetched(isNear ? load : null);
  const loaded = fetched.value;

  return (
    <div className="practice" ref={box} data-state={loaded === null ? "built" : "live"}>
      {loaded === null ? <Waiting of={fetched} locale={locale} /> : <loaded.Mode bank={loaded.bank} locale={locale} />}
    </div>
  );
}
