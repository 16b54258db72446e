import type { Locale } from "@/engine/locale";
import type { Note } from "@/engine/note";
import { type LocalQuestion, localQuestion } from "@/engine/quiz/localise";
import { encodeRun } from "@/engine/sim/share";
import { noteQuestions, notes } from ".";
import { fact } from "./facts";
import { figure } from "./figures";

/** The questions of those notes in one language, ready for the browser, in teaching order; of all notes if none are named. */
export async function localQuestions(locale: Locale, of: readonly Note[] = notes): Promise<LocalQuestion[]> {
  const lists = await Promise.all(of.map(async (note) => (await noteQuestions(note.id)).map((question) =>
    localQuestion(question, locale, {
      noteId: note.id,
      noteTitle: note.title[locale],
      fact,
      figure,
      challengeHref: (lab, challenge) => `/${locale}/labs/${lab}/#challenge=${challenge}`,
      runHref: (run) => `/${locale}/labs/${run.lab}/#run=${encodeRun(run)}`,
    }))));
  return lists.flat();
}

/** The question of that id, which starts with the id of its note. Throws a sentence with the known ids. */
export async function localQuestionById(id: string, locale: Locale): Promise<LocalQuestion> {
  const note = notes.find((one) => id.startsWith(`${one.id}.`));
  const questions = note === undefined ? [] : await localQuestions(locale, [note]);
  const found = questions.find((question) => question.id === id);
  if (found) return found;
  const known = note === undefined ? `Known notes: ${notes.map((one) => one.id).join(", ")}.` : `Known questions of its note: ${questions.map((question) => question.id).join(", ")}.`;
  throw new Error(`No question "${id}". ${known}`);
}
