import type { Locale } from "@/engine/locale";
import { pileOf, type Bank, type ListedQuestion } from "@/engine/quiz/bank";
import type { LocalCase } from "@/engine/quiz/case";
import type { LocalQuestion } from "@/engine/quiz/localise";
import type { FamilyData, Makings } from "@/engine/quiz/made";

/** A question as it is asked this time: made ones differ from attempt to attempt. */
export type Vary = (question: LocalQuestion, attempt: number) => LocalQuestion;

/** Questions with all that their cards show. */
export type Questions = { readonly list: readonly LocalQuestion[]; readonly vary: Vary };

const files = new Map<string, Promise<unknown>>();

/** A file, asked for once a visit. A failure is forgotten, so that asking again tries again. */
function load<T>(path: string): Promise<T> {
  const known = files.get(path);
  if (known !== undefined) return known as Promise<T>;
  const loading = fetchJson(path);
  files.set(path, loading);
  loading.catch(() => files.delete(path));
  return loading as Promise<T>;
}

async function fetchJson(path: string): Promise<unknown> {
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.json();
}

const loadPile = <T>(locale: Locale, name: string): Promise<T> => load(`/${locale}/questions/${name}.json`);

/** Many files: six at a time, for to ask for all in one go holds up a phone by a tenth of a second. */
async function loadPiles<T>(locale: Locale, names: Iterable<string>): Promise<T[]> {
  const asked: Promise<T>[] = [];
  for (const name of names) {
    asked.push(loadPile<T>(locale, name));
    if (asked.length % 6 === 0) await new Promise((then) => setTimeout(then));
  }
  return Promise.all(asked);
}

/** Everything there is to choose from. */
export const loadBank = (locale: Locale): Promise<Bank> => load(`/${locale}/questions.json`);

export const loadCases = (locale: Locale): Promise<readonly LocalCase[]> => loadPile(locale, "cases");

/** Fetches those questions, in that order, and whatever asking them takes: from here on a session needs no network. A question that is gone is left out. */
export async function loadQuestions(locale: Locale, listed: readonly Pick<ListedQuestion, "id" | "noteId">[]): Promise<Questions> {
  const names = new Set(listed.map(pileOf));
  const wants = { drills: names.delete("drills"), mistakes: names.delete("mistakes") };
  const [make, written] = await Promise.all([loadMaker(locale, wants), loadPiles<readonly LocalQuestion[]>(locale, names)]);
  const byId = new Map(written.flat().map((question) => [question.id, question]));
  return { list: listed.flatMap(({ id }) => byId.get(id) ?? make(id, 0) ?? []), vary: (question, attempt) => make(question.id, attempt) ?? question };
}

/** What makes questions anew, of the sorts that are wanted. */
async function loadMaker(locale: Locale, wants: Record<keyof Makings, boolean>): Promise<(id: string, attempt: number) => LocalQuestion | null> {
  if (!wants.drills && !wants.mistakes) return () => null;
  const [{ madeQuestion }, drills, mistakes] = await Promise.all([
    import("@/engine/quiz/made"),
    wants.drills ? loadPile<FamilyData>(locale, "drills") : { facts: {}, places: {} },
    wants.mistakes ? loadPile<Makings["mistakes"]>(locale, "mistakes") : [],
  ]);
  return (id, attempt) => madeQuestion(id, attempt, { drills, mistakes }, locale);
}
