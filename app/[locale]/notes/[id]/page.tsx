import { Frame } from "@/components/site/frame";
import { FactList, TermList } from "@/components/note/lists";
import { Contents, Pager } from "@/components/note/navigation";
import { Quiz } from "@/components/quiz/quiz";
import { LivePart } from "@/components/site/live-part";
import { notes, placedNote } from "@/content";
import { concept } from "@/content/concepts";
import { fact } from "@/content/facts";
import { localQuestions } from "@/content/local-questions";
import { noteBody } from "@/content/note-body";
import { localWords } from "@/content/words";
import type { Locale } from "@/engine/locale";
import { refute } from "@/labs/counters";
import { noteComponents } from "@/mdx-components";
import { buildDay } from "../../../build-day";
import { pageMetadata } from "../../../page-metadata";

type Props = { params: Promise<{ locale: Locale; id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return notes.map(({ id }) => ({ id }));
}

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const { note } = placedNote(id);
  return pageMetadata(locale, `/notes/${id}/`, note.title[locale], note.summary[locale]);
}

export default async function NotePage({ params }: Props) {
  const { locale, id } = await params;
  const words = localWords(locale);
  const { note, chapter, previous, next } = placedNote(id);
  const { default: Body, outline } = await noteBody(id, locale);
  const questions = await localQuestions(locale, refute, [note]);
  const headings = [...outline.headings, { depth: 2 as const, id: "quiz", text: words.noteQuiz }];
  const terms = outline.terms.map((term) => {
    const { name, meaning, note: home, section } = concept(term) as ReturnType<typeof concept>;
    const href = home && home !== id ? `/${locale}/notes/${home}/${section ? `#${section}` : ""}` : null;
    return { id: term, name: name[locale], meaning: meaning[locale], href };
  });
  return (
    <Frame locale={locale} path={`/notes/${id}/`} words={words}>
      <div className="page note-page">
        <div className="note-head" id="page-head">
          <p className="chapter"><a href={`/${locale}/#chapter-${chapter.id}`}>{chapter.title[locale]}</a></p>
          <h1>{note.title[locale]}</h1>
          <p className="lead">{note.summary[locale]}</p>
          <p className="meta">
            {note.minutes}{words.minutes}
            {note.needs.length > 0 && <> · {words.needs}: {note.needs.map((need, index) => (
              <span key={need}>{index > 0 && ", "}<a href={`/${locale}/notes/${need}/`}>{placedNote(need).note.title[locale]}</a></span>
            ))}</>}
          </p>
        </div>
        <Contents headings={headings} title={words.contents} />
        <article className="prose"><Body components={noteComponents(locale, id)} /></article>
        <section className="prose" aria-labelledby="quiz">
          <h2 id="quiz">{words.noteQuiz}</h2>
          <LivePart name="quiz" part={Quiz} props={{ title: note.title[locale], questions, locale, mode: "note" }} />
        </section>
        <Pager previous={previous} next={next} locale={locale} words={words} />
        <FactList facts={outline.facts.map((factId) => ({ id: factId, fact: fact(factId) }))} locale={locale} words={words} today={buildDay} />
        <TermList terms={terms} words={words} />
        <section className="entries" aria-labelledby="sources">
          <h2 id="sources">{words.sources}</h2>
          <ul>{note.sources.map(({ title, url }) => <li key={url}><a href={url} rel="noreferrer">{title}</a></li>)}</ul>
        </section>
      </div>
    </Frame>
  );
}
