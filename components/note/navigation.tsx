import type { Locale } from "@/engine/locale";
import type { Note } from "@/engine/note";

type Heading = { readonly depth: 2 | 3; readonly id: string; readonly text: string };

/** The contents list: always open beside the text on wide screens (by the stylesheet), folded above it on phones. */
export function Contents({ headings, title }: { headings: readonly Heading[]; title: string }) {
  const list = (
    <ul>
      {headings.map(({ depth, id, text }) => <li key={id} className={depth === 3 ? "deep" : undefined}><a href={`#${id}`}>{text}</a></li>)}
    </ul>
  );
  return (
    <nav className="toc no-print" aria-label={title}>
      <details><summary>{title}</summary>{list}</details>
    </nav>
  );
}

export function Pager({ previous, next, locale, words }: {
  previous: Note | null;
  next: Note | null;
  locale: Locale;
  words: Record<"previous" | "next" | "notePager", string>;
}) {
  return (
    <nav className="pager no-print" aria-label={words.notePager}>
      {previous && <a rel="prev" href={`/${locale}/notes/${previous.id}/`}><small>← {words.previous}</small><span>{previous.title[locale]}</span></a>}
      {next && <a rel="next" href={`/${locale}/notes/${next.id}/`}><small>{words.next} →</small><span>{next.title[locale]}</span></a>}
    </nav>
  );
}
