import type { ReactNode } from "react";
import type { Locale } from "@/engine/locale";

/** The opening question of a note, which the reader cannot yet answer. */
export function Ask({ label, children }: { label: string; children: ReactNode }) {
  return <div className="ask"><p className="tag-label">{label}</p>{children}</div>;
}

/** A popular mistake, refuted by name. */
export function Pitfall({ id, label, children }: { id: string; label: string; children: ReactNode }) {
  return <div className="pitfall" id={id.toLowerCase()}><p className="tag-label">{label} <span>{id}</span></p>{children}</div>;
}

export function Aside({ label, children }: { label: string; children: ReactNode }) {
  return <aside className="aside" aria-label={label}>{children}</aside>;
}

/** The note in five lines. */
export function Recap({ label, children }: { label: string; children: ReactNode }) {
  return <div className="recap"><p className="tag-label">{label}</p>{children}</div>;
}

/** A value of AWS inside a sentence: a link to its source at the end of the page, or a card where scripts run. */
export function FactLink({ id, say }: { id: string; say: string }) {
  return <a className="fact" href={`#fact-${id}`}>{say}</a>;
}

/** The first mention of a concept: a link to its entry at the end of the page, or a card where scripts run. */
export function TermLink({ id, children }: { id: string; children: ReactNode }) {
  return <a className="term" href={`#term-${id}`}>{children}</a>;
}

type SectionHeadingProps = {
  id: string;
  /** The same heading in the other language. */
  href: string;
  language: Locale;
  /** Both in the other language: who needs the link reads that one. */
  label: string;
  name: string;
  children: ReactNode;
};

/** A heading with the way to the same section in the other language. A script shows that section right here instead. */
export function SectionHeading({ id, href, language, label, name, children }: SectionHeadingProps) {
  return (
    <div className="heading-row">
      <h2 id={id}>{children}</h2>
      <a className="section-language no-print" href={href} hrefLang={language} lang={language} aria-label={name}>{label}</a>
    </div>
  );
}
