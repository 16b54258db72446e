"use client";

import type { Locale } from "@/engine/locale";
import { takeExport } from "./take-export";
import { useProgress } from "./store";
import { progressWords } from "./words";

/** Says honestly why answers are not being stored, and offers the file; nothing while all is well. */
export function TroubleNote({ locale }: { readonly locale: Locale }) {
  const words = progressWords[locale];
  const trouble = useProgress((state) => state.trouble);
  const kept = useProgress((state) => state.kept.length);
  if (trouble === null) return null;
  return (
    <div className="trouble" role="status" data-trouble={trouble}>
      <p>{words.trouble[trouble]}</p>
      {kept > 0 && (
        <p className="trouble-kept">
          {words.kept(kept)}{" "}
          <button type="button" className="button" onClick={() => void takeExport()}>{words.download}</button>
        </p>
      )}
    </div>
  );
}
