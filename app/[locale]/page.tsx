import { FigureById } from "@/mdx-components";
import { Frame } from "@/components/site/frame";
import { chapters, notes } from "@/content";
import { localWords } from "@/content/words";
import type { Locale } from "@/engine/locale";
import { pageMetadata } from "../page-metadata";
import { NoteCards } from "./note-cards";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  return pageMetadata(locale, "/", words.homeTitle, words.homeLead);
}

/** The map of a web service on AWS, and the map of the course. */
export default async function HomePage({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  return (
    <Frame locale={locale} path="/" words={words}>
      <div className="page">
        <div className="home-hero">
          <div className="page-head" id="page-head">
            <h1>{words.homeTitle}</h1>
            <p className="lead">{words.homeLead}</p>
            <p className="button-row">
              <a className="button button-main" href={`/${locale}/notes/${notes[0]?.id}/`}>{words.startReading}</a>
              <a className="button" href={`/${locale}/labs/instance-states/`}>{words.startLab}</a>
            </p>
          </div>
          <section aria-labelledby="map">
            <h2 id="map">{words.mapTitle}</h2>
            <p className="map-lead">{words.mapLead}</p>
            <FigureById id="web-service" locale={locale} />
            <p className="button-row"><a className="button" href={`/${locale}/labs/reference-architecture/`}>{words.mapLab}</a></p>
          </section>
        </div>
        <section className="page-section" aria-labelledby="course">
          <h2 id="course">{words.courseMap}</h2>
          <p className="lead">{words.courseLead}</p>
          {chapters.map((chapter) => <NoteCards key={chapter.id} chapter={chapter} locale={locale} words={words} />)}
        </section>
      </div>
    </Frame>
  );
}
