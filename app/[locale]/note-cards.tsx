import type { LocalWords } from "@/content/words";
import type { Locale } from "@/engine/locale";
import type { Chapter } from "@/engine/note";

/** A chapter of the map of the course: its notes as cards in teaching order. */
export function NoteCards({ chapter, locale, words }: { chapter: Chapter; locale: Locale; words: LocalWords }) {
  return (
    <section className="course-chapter" aria-labelledby={`chapter-${chapter.id}`}>
      <h3 id={`chapter-${chapter.id}`}>{chapter.title[locale]}</h3>
      <p>{chapter.summary[locale]} <a href={`/${locale}/quiz/${chapter.id}/`}>{words.chapterQuiz}</a></p>
      <ol className="note-cards">
        {chapter.notes.map((note, index) => (
          <li key={note.id} className="note-card">
            <p className="note-number">{index + 1}</p>
            <h4><a href={`/${locale}/notes/${note.id}/`}>{note.title[locale]}</a></h4>
            <p>{note.summary[locale]}</p>
            <p className="meta">{note.minutes}{words.minutes}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
