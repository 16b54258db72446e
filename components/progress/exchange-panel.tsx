"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import type { Locale } from "@/engine/locale";
import { exchangeLimits, previewImport, readExchange, type ExchangeFile, type ExchangeProblem } from "@/engine/progress/exchange";
import { askPersistentStorage, isStoragePersistent } from "./database";
import { downloadText } from "./download";
import type { Copy } from "./backups";
import { progress, useProgress } from "./store";
import { takeExport } from "./take-export";
import { progressWords, type ProgressWords } from "./words";

type ImportState =
  | { readonly kind: "idle" }
  | { readonly kind: "refused"; readonly problem: ExchangeProblem | "unreadable-file"; readonly detail: string }
  | { readonly kind: "preview"; readonly name: string; readonly file: ExchangeFile }
  | { readonly kind: "done"; readonly message: string };

/** The reader's data in the reader's hands: export, import with a look beforehand, what could not be read, and a wish to the browser. */
export function ExchangePanel({ locale }: { readonly locale: Locale }) {
  const words = progressWords[locale];
  const isReady = useProgress((state) => state.status === "ready");
  const count = useProgress((state) => state.entries.length);
  const unreadable = useProgress((state) => state.unreadable);
  if (!isReady) return null;
  return (
    <section className="review-card exchange" aria-labelledby="exchange">
      <h2 id="exchange">{words.title}</h2>
      <p>{words.lead}</p>
      <div className="exchange-part">
        <h3>{words.exportTitle}</h3>
        <p>{words.exportLead(count)}</p>
        <p><button type="button" className="button" onClick={() => void takeExport()}>{words.exportButton}</button></p>
      </div>
      <ImportPart words={words} locale={locale} />
      {unreadable.length > 0 && (
        <div className="exchange-part" data-unreadable={unreadable.length}>
          <h3>{words.quarantineTitle(unreadable.length)}</h3>
          <p>{words.quarantineLead}</p>
          <p>
            <button
              type="button" className="button"
              onClick={() => downloadText({ name: "cloud-in-motion-unreadable.json", text: `${JSON.stringify(unreadable, null, 2)}\n` })}
            >
              {words.quarantineButton}
            </button>
          </p>
        </div>
      )}
      {count > 0 && <PersistPart words={words} />}
    </section>
  );
}

function ImportPart({ words, locale }: { readonly words: ProgressWords; readonly locale: Locale }) {
  const isReadOnly = useProgress((state) => state.trouble === "newer");
  const [state, setState] = useState<ImportState>({ kind: "idle" });
  const input = useRef<HTMLInputElement>(null);

  const read = async (chosen: File | undefined): Promise<void> => {
    if (chosen === undefined) return;
    // A file beyond the bound is not even loaded.
    if (chosen.size > exchangeLimits.characters) return setState({ kind: "refused", problem: "too-large", detail: String(chosen.size) });
    try {
      const reading = readExchange(await chosen.text());
      setState(reading.kind === "file" ? { kind: "preview", name: chosen.name, file: reading.file } : reading);
    } catch {
      setState({ kind: "refused", problem: "unreadable-file", detail: chosen.name });
    }
  };
  const clear = (to: ImportState): void => {
    if (input.current !== null) input.current.value = "";
    setState(to);
  };
  const take = async (file: ExchangeFile, how: "merge" | "replace", count: number): Promise<void> => {
    const taken = await progress.getState().take(file, how);
    const done = how === "merge" ? words.merged(count) : words.replaced(count);
    clear({ kind: "done", message: taken === "stored" ? done : taken === "kept" ? words.keptOnly : words.failed });
  };

  return (
    <div className="exchange-part">
      <h3>{words.importTitle}</h3>
      {isReadOnly ? <p>{words.readOnly}</p> : (
        <>
          <p>{words.importLead}</p>
          <p>
            <label className="button file">
              {words.chooseFile}
              <input ref={input} className="visually-hidden" type="file" accept=".json,application/json" onChange={(event) => void read(event.target.files?.[0])} />
            </label>
          </p>
        </>
      )}
      {!isReadOnly && (
        <Copies
          words={words} locale={locale}
          onCopy={(name, copy) => {
            const reading = readExchange(copy.text);
            setState(reading.kind === "file" ? { kind: "preview", name, file: reading.file } : reading);
          }}
        />
      )}
      <div role="status">
        {state.kind === "refused" && (
          <p className="import-refused" data-problem={state.problem}>
            {words.refused[state.problem]} {words.nothingChanged}{state.detail !== "" && <> <small>({state.problem}: {state.detail.slice(0, 120)})</small></>}
          </p>
        )}
        {state.kind === "done" && <p className="import-done">{state.message}</p>}
      </div>
      {state.kind === "preview" && (
        <Preview name={state.name} file={state.file} words={words} onTake={take} onCancel={() => clear({ kind: "idle" })} />
      )}
    </div>
  );
}

type CopiesProps = { readonly words: ProgressWords; readonly locale: Locale; readonly onCopy: (name: string, copy: Copy) => void };

/** The copies this browser keeps by itself. Opening, choosing, merging: three presses. They open by themselves if the log is gone and a copy is not. */
function Copies({ words, locale, onCopy }: CopiesProps) {
  const count = useProgress((state) => state.entries.length);
  const kept = useProgress((state) => state.copiesKept);
  const [copies, setCopies] = useState<readonly Copy[]>([]);
  useEffect(() => {
    let isGone = false;
    async function load(): Promise<void> {
      const found = await progress.getState().copies();
      if (!isGone) setCopies(found);
    }
    void load();
    return () => {
      isGone = true;
    };
  }, [count, kept]);
  if (copies.length === 0) return null;
  const named = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeStyle: "short" });
  return (
    <details className="copies" open={count === 0} data-copies={copies.length}>
      <summary>{words.copiesTitle(copies.length)}</summary>
      <p>{count === 0 ? words.copiesLost : words.copiesLead}</p>
      <ul className="reading-list">
        {copies.map((copy) => {
          const name = words.copyName(named.format(copy.atMs));
          return (
            <li key={copy.day}>
              <button type="button" className="button" data-copy={copy.entries} onClick={() => onCopy(name, copy)}>{name}</button> <span>{words.copyHolds(copy.entries)}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}

type PreviewProps = {
  readonly name: string;
  readonly file: ExchangeFile;
  readonly words: ProgressWords;
  readonly onTake: (file: ExchangeFile, how: "merge" | "replace", count: number) => Promise<void>;
  readonly onCancel: () => void;
};

function Preview({ name, file, words, onTake, onCancel }: PreviewProps) {
  const entries = useProgress((state) => state.entries);
  const preview = useMemo(() => previewImport(entries, file), [entries, file]);
  const [isBusy, setIsBusy] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);

  const take = (how: "merge" | "replace", count: number): void => {
    setIsBusy(true);
    void onTake(file, how, count);
  };
  const rows = [
    ["inFile", preview.inFile], ["fresh", preview.fresh], ["alreadyHere", preview.alreadyHere], ["removedOnReplace", preview.removedOnReplace],
    ["conflicting", preview.conflicting], ["unreadable", preview.unreadable], ["repaired", preview.repaired],
  ] as const;
  return (
    <div className="preview">
      <h4 ref={title} tabIndex={-1}>{words.previewTitle(name)}</h4>
      <dl>
        {rows.filter(([, count], index) => index < 4 || count > 0).map(([id, count]) => (
          <div key={id}><dt>{words[id]}</dt><dd data-count={id}>{count}</dd></div>
        ))}
      </dl>
      <p>{words.mergeLead}</p>
      <p>
        <button type="button" className="button button-main" disabled={isBusy || preview.fresh + preview.conflicting + preview.unreadable === 0} onClick={() => take("merge", preview.fresh)}>
          {words.merge(preview.fresh)}
        </button>
      </p>
      <p>{words.replaceLead}</p>
      <p className="question-buttons">
        <button type="button" className="button button-danger" disabled={isBusy} onClick={() => take("replace", preview.inFile)}>
          {words.replace(preview.removedOnReplace, preview.inFile)}
        </button>
        <button type="button" className="button button-quiet" disabled={isBusy} onClick={onCancel}>{words.cancel}</button>
      </p>
    </div>
  );
}

function PersistPart({ words }: { readonly words: ProgressWords }) {
  const [answer, setAnswer] = useState<"unknown" | "open" | "yes" | "no">("unknown");
  useEffect(() => {
    void isStoragePersistent().then((isKept) => setAnswer(isKept === null ? "unknown" : isKept ? "yes" : "open"));
  }, []);
  if (answer === "unknown") return null;
  return (
    <div className="exchange-part">
      <h3>{words.persistTitle}</h3>
      <div role="status">
        <p>{answer === "yes" ? words.persistYes : answer === "no" ? words.persistNo : words.persistLead}</p>
      </div>
      {answer === "open" && (
        <p>
          <button type="button" className="button" onClick={() => void askPersistentStorage().then((isKept) => setAnswer(isKept ? "yes" : "no"))}>
            {words.persistButton}
          </button>
        </p>
      )}
    </div>
  );
}
