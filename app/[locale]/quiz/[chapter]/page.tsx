import { Frame } from "@/components/site/frame";
import { Quiz } from "@/components/quiz/quiz";
import { LivePart } from "@/components/site/live-part";
import { chapters } from "@/content";
import { localQuestions } from "@/content/local-questions";
import { localWords } from "@/content/words";
import type { Locale } from "@/engine/locale";
import { refute } from "@/labs/counters";
import { pageMetadata } from "../../../page-metadata";

type Props = { params: Promise<{ locale: Locale; chapter: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return chapters.map(({ id }) => ({ chapter: id }));
}

function chapterOf(id: string) {
  const found = chapters.find((chapter) => chapter.id === id);
  if (!found) throw new Error(`No chapter "${id}". Known chapters: ${chapters.map((chapter) => chapter.id).join(", ")}.`);
  return found;
}

export async function generateMetadata({ params }: Props) {
  const { locale, chapter: id } = await params;
  const chapter = chapterOf(id);
  return pageMetadata(locale, `/quiz/${id}/`, `${chapter.title[locale]}: ${localWords(locale).quiz}`, chapter.summary[locale]);
}

export default async function ChapterQuizPage({ params }: Props) {
  const { locale, chapter: id } = await params;
  const words = localWords(locale);
  const chapter = chapterOf(id);
  const questions = await localQuestions(locale, refute, chapter.notes);
  return (
    <Frame locale={locale} path={`/quiz/${id}/`} words={words}>
      <div className="page page-narrow">
        <div className="page-head" id="page-head">
          <h1>{chapter.title[locale]}</h1>
          <p className="lead">{words.quizLead}</p>
        </div>
        <LivePart name="quiz" part={Quiz} props={{ title: chapter.title[locale], questions, locale, mode: "chapter" }} />
      </div>
    </Frame>
  );
}
