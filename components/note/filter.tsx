"use client";

import { useCallback, useEffect, useId, useRef, useState } from "react";

export type FilterWords = { readonly label: string; readonly onlyOlder?: string; readonly none: string; /** With "{n}" for the number. */ readonly count: string };

type Props = {
  readonly words: FilterWords;
  /** Selector of the entries on the page, each of which is shown or not. */
  readonly entries: string;
};

/** Narrows a long list of the page down to the entries that hold all words typed. Groups without an entry left go too; folded ones open meanwhile. */
export function Filter({ words, entries }: Props) {
  const id = useId();
  const text = useRef<HTMLInputElement>(null);
  const older = useRef<HTMLInputElement>(null);
  const [count, setCount] = useState<number | null>(null);
  const narrow = useCallback(() => setCount(narrowed(entries, text.current?.value ?? "", older.current?.checked === true)), [entries]);
  // What was typed before the script came counts, too.
  useEffect(narrow, [narrow]);

  return (
    <div className="filter needs-script" role="search">
      <label htmlFor={id}>{words.label}</label>
      <input id={id} ref={text} type="search" autoComplete="off" enterKeyHint="search" onChange={narrow} />
      {words.onlyOlder !== undefined && <label className="filter-older"><input ref={older} type="checkbox" onChange={narrow} /> {words.onlyOlder}</label>}
      <p role="status">{count === null ? "" : count === 0 ? words.none : words.count.replace("{n}", String(count))}</p>
    </div>
  );
}

/** Shows the entries that hold all words, and returns their number; null if nothing is left out. */
function narrowed(entries: string, typed: string, isOlder: boolean): number | null {
  const wanted = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const isNarrowed = wanted.length > 0 || isOlder;
  let shown = 0;
  for (const entry of document.querySelectorAll<HTMLElement>(entries)) {
    const text = `${entry.id} ${entry.textContent}`.toLocaleLowerCase();
    entry.hidden = !wanted.every((word) => text.includes(word)) || (isOlder && entry.querySelector(".older") === null);
    if (!entry.hidden) shown++;
  }
  for (const group of document.querySelectorAll<HTMLElement>("[data-filtered]")) {
    group.hidden = group.querySelector(`:is(${entries}):not([hidden])`) === null;
    if (group instanceof HTMLDetailsElement) unfold(group, isNarrowed);
  }
  return isNarrowed ? shown : null;
}

/** Opens a group while the list is narrowed, and folds it again unless the reader had opened it. */
function unfold(group: HTMLDetailsElement, isNarrowed: boolean): void {
  if (isNarrowed && !group.open) group.dataset["opened"] = "";
  else if (isNarrowed || group.dataset["opened"] === undefined) return;
  else delete group.dataset["opened"];
  group.open = isNarrowed;
}
