import { readdirSync } from "node:fs";
import type { Note } from "@/engine/note";
import type { Question } from "@/engine/quiz/question";

/** Questions of those notes, read from their files. */
export async function questionsOf(notes: readonly Note[]): Promise<Question[]> {
  const lists = await Promise.all(
    notes.filter(({ id }) => readdirSync(`content/notes/${id}`).includes("quiz.ts")).map(async ({ id }) => {
      const module = (await import(`../../content/notes/${id}/quiz.ts`)) as { questions: readonly Question[] };
      return module.questions;
    }),
  );
  return lists.flat();
}
