import { Frame } from "@/components/site/frame";
import { allQuestions, chapters } from "@/content";
import { modes } from "@/content/modes";
import { localWords } from "@/content/words";
import type { Locale } from "@/engine/locale";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  return pageMetadata(locale, "/quiz/", words.quiz, words.quizLead);
}

export default async function QuizPage({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  const questions = await allQuestions();
  return (
    <Frame locale={locale} path="/quiz/" words={words}>
      <div className="page">
        <div className="page-head" id="page-head">
          <h1>{words.quiz}</h1>
          <p className="lead">{words.quizLead}</p>
        </div>
        <h2 className="quiz-part">{words.chapterQuiz}</h2>
        <ul className="note-cards">
          {chapters.map((chapter) => {
            const count = questions.filter(({ note }) => chapter.notes.some(({ id }) => id === note.id)).length;
            return (
              <li key={chapter.id} className="note-card">
                <h3><a href={`/${locale}/quiz/${chapter.id}/`}>{chapter.title[locale]}</a></h3>
                <p>{chapter.summary[locale]}</p>
                <p className="meta">{words.questionsCount} {count} · {words.notesCount} {chapter.notes.length}</p>
              </li>
            );
          })}
        </ul>
        <h2 className="quiz-part">{words.waysToPractise}</h2>
        <ul className="note-cards">
          {modes.map((mode) => (
            <li key={mode.id} className="note-card">
              <h3><a href={`/${locale}/practice/${mode.id}/`}>{mode.title[locale]}</a></h3>
              <p>{mode.lead[locale]}</p>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}
