import { Frame } from "@/components/site/frame";
import { corrections } from "@/content/corrections";
import { localWords } from "@/content/words";
import type { Locale } from "@/engine/locale";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  return pageMetadata(locale, "/changes/", words.changes, words.changesLead);
}

/** What older notes say and what is so, note by note. */
export default async function ChangesPage({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  return (
    <Frame locale={locale} path="/changes/" words={words}>
      <div className="page page-narrow">
        <div className="page-head" id="page-head">
          <h1>{words.changes}</h1>
          <p className="lead">{words.changesLead}</p>
        </div>
        {corrections(locale).map(({ note, mistakes, facts }) => (
          <section className="entries" key={note.id} aria-labelledby={note.id}>
            <h2 id={note.id}><a href={`/${locale}/notes/${note.id}/`}>{note.title[locale]}</a></h2>
            <ul>
              {mistakes.map(([id, { claim, truth }]) => (
                <li key={id} id={id}>
                  <p className="older"><s>{claim[locale]}</s></p>
                  <p>{truth[locale]}</p>
                  <p className="origin">{words.pitfall} {id}</p>
                </li>
              ))}
              {facts.map(([id, { older, meaning, sources, checked }]) => (
                <li key={id} id={id}>
                  <p className="older">{words.olderSays}: {older?.[locale]}</p>
                  <p>{meaning[locale]}</p>
                  <p className="origin">
                    <a href={`/${locale}/notes/${note.id}/#fact-${id}`}>{words.whereTaught}</a>
                    {" · "}{words.source}: <a href={sources[0]?.url} rel="noreferrer">{sources[0]?.title}</a>
                    {" · "}{words.checked} <time dateTime={checked}>{checked}</time>
                  </p>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Frame>
  );
}
