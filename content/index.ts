import type { Chapter, Note } from "@/engine/note";
import type { Question } from "@/engine/quiz/question";
import { chapters as list } from "./notes";

/** A note with its place in the course. */
export type PlacedNote = { readonly note: Note; readonly chapter: Chapter; readonly previous: Note | null; readonly next: Note | null };

export const chapters: readonly Chapter[] = list;

/** All notes in teaching order. */
export const notes: readonly Note[] = chapters.flatMap((chapter) => chapter.notes);

/** The note and its neighbours. Throws a sentence with the known ids. */
export function placedNote(id: string): PlacedNote {
  const index = notes.findIndex((note) => note.id === id);
  const note = notes[index];
  const chapter = chapters.find((entry) => entry.notes.some((item) => item.id === id));
  if (!note || !chapter) throw new Error(`No note "${id}". Known notes: ${notes.map((item) => item.id).join(", ")}.`);
  return { note, chapter, previous: notes[index - 1] ?? null, next: notes[index + 1] ?? null };
}

/** The questions of a note, in the order they were written. */
export async function noteQuestions(id: string): Promise<readonly Question[]> {
  const module = (await import(`./notes/${id}/quiz`)) as { questions: readonly Question[] };
  return module.questions;
}

type PlacedQuestion = { readonly note: Note; readonly question: Question };

let everyQuestion: Promise<readonly PlacedQuestion[]> | undefined;

/** Every question of the course with the note it belongs to. Gathered once: pages ask for it by the hundred. */
export function allQuestions(): Promise<readonly PlacedQuestion[]> {
  everyQuestion ??= Promise.all(notes.map(async (note) => (await noteQuestions(note.id)).map((question) => ({ note, question })))).then((lists) => lists.flat());
  return everyQuestion;
}
