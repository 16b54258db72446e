"use client";

import { useEffect, useId, useState } from "react";

export type FilterWords = { readonly label: string; readonly onlyOlder?: string; readonly none: string; /** With "{n}" for the number. */ readonly count: string };

type Props = {
  readonly words: FilterWords;
  /** Selector of the entries on the page, each of which is shown or not. */
  readonly entries: string;
};

/** Narrows a long list of the page down to the entries that hold all words typed. Groups without an entry left go too. */
export function Filter({ words, entries }: Props) {
  const id = useId();
  const [typed, setTyped] = useState("");
  const [isOlder, setIsOlder] = useState(false);
  const [count, setCount] = useState<number | null>(null);

  useEffect(() => {
    const wanted = typed.toLocaleLowerCase().split(/\s+/).filter(Boolean);
    let shown = 0;
    for (const entry of document.querySelectorAll<HTMLElement>(entries)) {
      const text = `${entry.id} ${entry.textContent}`.toLocaleLowerCase();
      entry.hidden = !wanted.every((word) => text.includes(word)) || (isOlder && entry.querySelector(".older") === null);
      if (!entry.hidden) shown++;
    }
    for (const group of document.querySelectorAll<HTMLElement>("[data-filtered]")) group.hidden = group.querySelector(`:is(${entries}):not([hidden])`) === null;
    setCount(wanted.length === 0 && !isOlder ? null : shown);
  }, [typed, isOlder, entries]);

  return (
    <div className="filter needs-script" role="search">
      <label htmlFor={id}>{words.label}</label>
      <input id={id} type="search" value={typed} autoComplete="off" enterKeyHint="search" onChange={(event) => setTyped(event.target.value)} />
      {words.onlyOlder !== undefined && (
        <label className="filter-older"><input type="checkbox" checked={isOlder} onChange={(event) => setIsOlder(event.target.checked)} /> {words.onlyOlder}</label>
      )}
      <p role="status">{count === null ? "" : count === 0 ? words.none : words.count.replace("{n}", String(count))}</p>
    </div>
  );
}
