import type { Locale } from "@/engine/locale";
import type { Note } from "@/engine/note";
import { countersOf, type Counter, type LocalCounter, type Refutation } from "@/engine/quiz/counter";
import { type LocalQuestion, localQuestion } from "@/engine/quiz/localise";
import type { Question } from "@/engine/quiz/question";
import type { Run } from "@/engine/sim/model";
import { encodeRun } from "@/engine/sim/share";
import { noteQuestions, notes } from ".";
import { fact } from "./facts";
import { figure } from "./figures";

/** Replays a counter-example in its lab. Notes know no lab, so whoever builds a page brings it along. */
export type Refute = (counter: Counter) => Promise<Refutation>;

/** The questions of those notes in one language, ready for the browser, in teaching order; of all notes if none are named. */
export async function localQuestions(locale: Locale, refute: Refute, of: readonly Note[] = notes): Promise<LocalQuestion[]> {
  return (await Promise.all(of.map((note) => questionsOfNote(note, locale, refute)))).flat();
}

/** Made once for each note and language: many pages ask for the same, and some for all. */
const made = new WeakMap<Refute, Map<string, Promise<readonly LocalQuestion[]>>>();

function questionsOfNote(note: Note, locale: Locale, refute: Refute): Promise<readonly LocalQuestion[]> {
  const known = made.get(refute) ?? new Map<string, Promise<readonly LocalQuestion[]>>();
  made.set(refute, known);
  const name = `${locale} ${note.id}`;
  const questions = known.get(name) ?? makeQuestions(note, locale, refute);
  known.set(name, questions);
  return questions;
}

async function makeQuestions(note: Note, locale: Locale, refute: Refute): Promise<readonly LocalQuestion[]> {
  const runHref = (run: Run): string => `/${locale}/labs/${run.lab}/#run=${encodeRun(run)}`;
  return Promise.all((await noteQuestions(note.id)).map(async (question) => {
    const counters = new Map<Counter, LocalCounter>();
    for (const [counter, { say, run }] of await refuted(question, note.id, refute)) counters.set(counter, { claim: say[locale], href: runHref(run) });
    return localQuestion(question, locale, {
      noteId: note.id,
      noteTitle: note.title[locale],
      fact,
      figure,
      challengeHref: (lab, challenge) => `/${locale}/labs/${lab}/#challenge=${challenge}`,
      runHref,
      counter: (counter) => counters.get(counter)!,
    });
  }));
}

/** The counter-examples of a question, replayed. Rejects with the file and the place in it if one refutes nothing. */
function refuted(question: Question, noteId: string, refute: Refute): Promise<(readonly [Counter, Refutation])[]> {
  return Promise.all(countersOf(question).map(async ({ at, counter }) => {
    try {
      return [counter, await refute(counter)] as const;
    } catch (error) {
      throw new Error(`content/notes/${noteId}/quiz.ts, ${question.id}, counter-example of “${at}”: ${(error as Error).message}`, { cause: error });
    }
  }));
}

/** The question of that id, which starts with the id of its note. Throws a sentence with the known ids. */
export async function localQuestionById(id: string, locale: Locale, refute: Refute): Promise<LocalQuestion> {
  const note = notes.find((one) => id.startsWith(`${one.id}.`));
  const questions = note === undefined ? [] : await localQuestions(locale, refute, [note]);
  const found = questions.find((question) => question.id === id);
  if (found) return found;
  const known = note === undefined ? `Known notes: ${notes.map((one) => one.id).join(", ")}.` : `Known questions of its note: ${questions.map((question) => question.id).join(", ")}.`;
  throw new Error(`No question "${id}". ${known}`);
}
