import { Filter } from "@/components/note/filter";
import { FactTopic } from "@/components/note/lists";
import { Frame } from "@/components/site/frame";
import { LivePart } from "@/components/site/live-part";
import { fact, factIds } from "@/content/facts";
import { topicNames } from "@/content/facts/topics";
import { localWords } from "@/content/words";
import type { Locale } from "@/engine/locale";
import { buildDay } from "../../build-day";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  return pageMetadata(locale, "/facts/", words.facts, words.factsLead);
}

/** Every fact of the course with its source and the day it was checked, by topic: the first part of its id. */
export default async function FactsPage({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  const topicOf = (id: string): string => id.split(".")[0] ?? "";
  const topics = [...new Set(factIds.map(topicOf))];
  const filter = { label: words.filterFacts, onlyOlder: words.filterOlder, none: words.filterNone, count: words.filterCount };
  return (
    <Frame locale={locale} path="/facts/" words={words}>
      <div className="page page-narrow">
        <div className="page-head" id="page-head">
          <h1>{words.facts}</h1>
          <p className="lead">{words.factsLead}</p>
          <p><a href={`/${locale}/facts.json`} download={`cloud-in-motion-facts-${locale}.json`}>{words.factsFile}</a></p>
        </div>
        <LivePart name="filter" part={Filter} props={{ words: filter, entries: ".entries li[id]" }} />
        {topics.map((topic) => (
          <FactTopic
            key={topic} id={`topic-${topic}`} title={topicNames[topic]?.[locale] ?? topic} locale={locale} words={words} today={buildDay}
            facts={factIds.filter((id) => topicOf(id) === topic).map((id) => ({ id, fact: fact(id) }))}
          />
        ))}
      </div>
    </Frame>
  );
}
