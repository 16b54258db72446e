import type { Locale } from "@/engine/locale";
import { type LocalQuestion, localQuestion } from "@/engine/quiz/localise";
import { encodeRun } from "@/engine/sim/share";
import { allQuestions } from ".";
import { fact } from "./facts";
import { figure } from "./figures";

/** Every question of the course in one language, ready for the browser, in teaching order. */
export async function localQuestions(locale: Locale): Promise<LocalQuestion[]> {
  const questions = await allQuestions();
  return questions.map(({ note, question }) =>
    localQuestion(question, locale, {
      noteId: note.id,
      noteTitle: note.title[locale],
      fact,
      figure,
      challengeHref: (lab, challenge) => `/${locale}/labs/${lab}/#challenge=${challenge}`,
      runHref: (run) => `/${locale}/labs/${run.lab}/#run=${encodeRun(run)}`,
    }),
  );
}

/** The question of that id. Throws a sentence with the known ids. */
export async function localQuestionById(id: string, locale: Locale): Promise<LocalQuestion> {
  const questions = await localQuestions(locale);
  const found = questions.find((question) => question.id === id);
  if (!found) throw new Error(`No question "${id}". Known questions: ${questions.map((question) => question.id).join(", ")}.`);
  return found;
}
