import { Fragment } from "react";
import { type Fact, isStale } from "@/engine/fact";
import type { Locale } from "@/engine/locale";

export type FactListWords = Record<"factList" | "source" | "checked" | "olderSays" | "unconfirmed" | "stale", string>;

type FactListProps = {
  readonly facts: readonly { readonly id: string; readonly fact: Fact }[];
  readonly locale: Locale;
  readonly words: FactListWords;
  /** Day of the build, "YYYY-MM-DD": what was checked long before it is shown as such. */
  readonly today: string;
};

function FactEntries({ facts, locale, words, today }: FactListProps) {
  return (
    <ul>
      {facts.map(({ id, fact }) => (
        <li key={id} id={`fact-${id}`}>
          <p><strong>{fact.say[locale]}</strong> {fact.meaning[locale]}</p>
          {fact.older && <p className="older">{words.olderSays}: {fact.older[locale]}</p>}
          {fact.confidence === "unconfirmed" && <p className="older">{words.unconfirmed}</p>}
          {isStale(fact, today) && <p className="older">{words.stale}</p>}
          <p className="origin">
            {words.source}: {fact.sources.map((source, index) => (
              <Fragment key={source.url}>{index > 0 && ", "}<a href={source.url} rel="noreferrer">{source.title}</a></Fragment>
            ))}
            {" · "}{words.checked} <time dateTime={fact.checked}>{fact.checked}</time>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Facts with source and date: the footnotes of a page, and what a fact's card shows. */
export function FactList(props: FactListProps) {
  if (props.facts.length === 0) return null;
  return (
    <section className="entries" aria-labelledby="facts">
      <h2 id="facts">{props.words.factList}</h2>
      <FactEntries {...props} />
    </section>
  );
}

/** All facts of a topic, folded: laid out at once, those of all topics hold a phone up for half a second. */
export function FactTopic({ id, title, ...props }: FactListProps & { readonly id: string; readonly title: string }) {
  return (
    <details className="entries entries-folded" id={id} data-filtered="">
      <summary><h2>{title}</h2> <span>{props.facts.length}</span></summary>
      <FactEntries {...props} />
    </details>
  );
}

export type TermEntry = { readonly id: string; readonly name: string; readonly meaning: string; readonly href: string | null };

/** Every term a note introduces: what a term's card shows. */
export function TermList({ terms, words }: { terms: readonly TermEntry[]; words: Record<"termList" | "more", string> }) {
  if (terms.length === 0) return null;
  return (
    <section className="entries" aria-labelledby="terms">
      <h2 id="terms">{words.termList}</h2>
      <ul>
        {terms.map(({ id, name, meaning, href }) => (
          <li key={id} id={`term-${id}`}>
            <p><strong>{name}</strong> {meaning} {href && <a href={href}>{words.more}<span className="visually-hidden">: {name}</span></a>}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
