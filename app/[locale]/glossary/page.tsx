import { Filter } from "@/components/note/filter";
import { Frame } from "@/components/site/frame";
import { LivePart } from "@/components/site/live-part";
import { conceptCards } from "@/content/concept-cards";
import { conceptIds, concepts } from "@/content/concepts";
import { localWords } from "@/content/words";
import { locales, type Locale } from "@/engine/locale";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  return pageMetadata(locale, "/glossary/", words.glossary, words.glossaryLead);
}

export default async function GlossaryPage({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  const cards = await conceptCards(conceptIds, locale);
  const ordered = conceptIds.toSorted((a, b) => concepts[a].name[locale].localeCompare(concepts[b].name[locale], locale));
  return (
    <Frame locale={locale} path="/glossary/" words={words}>
      <div className="page page-narrow">
        <div className="page-head" id="page-head">
          <h1>{words.glossary}</h1>
          <p className="lead">{words.glossaryLead}</p>
        </div>
        <LivePart name="filter" part={Filter} props={{ words: { label: words.filterFacts, none: words.filterNone, count: words.filterCount }, entries: ".glossary > div" }} />
        <dl className="glossary">
          {ordered.map((id) => {
            const [here, there] = locale === "ko" ? locales : locales.toReversed();
            return (
              <div key={id} id={id}>
                <dt>{concepts[id].name[here ?? locale]} <span lang={there}>{concepts[id].name[there ?? locale]}</span></dt>
                <dd>
                  {cards[id]?.meaning}
                  <span className="glossary-links">
                    {cards[id]?.links.filter(({ href }) => !href.includes("/glossary/")).map(({ href, label }) => <a key={href} href={href}>{label}</a>)}
                  </span>
                </dd>
              </div>
            );
          })}
        </dl>
      </div>
    </Frame>
  );
}
