import type { LookAlikes } from "./interleave";
import type { LocalQuestion } from "./localise";

/** A chapter as practice needs it: which notes belong together. */
export type BankChapter = { readonly id: string; readonly title: string; readonly noteIds: readonly string[] };

/** What it takes to choose a question and to name it. Of its concepts it has those by which look-alikes are told apart. */
export type ListedQuestion = Pick<LocalQuestion, "id" | "kind" | "ask" | "noteId" | "noteTitle" | "section" | "href" | "concepts">;

/** Everything that can be practised, in one language, to choose from. What a card shows beyond that comes in piles, once it is asked. */
export type Bank = {
  readonly questions: readonly ListedQuestion[];
  /** One of each made kind, as it is asked the first time. */
  readonly made: readonly ListedQuestion[];
  readonly chapters: readonly BankChapter[];
  readonly lookAlikes: readonly LookAlikes<string>[];
};

/** Piles of what is not written down question by question, by what they hold. */
export const specialPiles = ["drills", "mistakes", "cases"] as const;

/** Is it made anew each time it is asked? */
export const isMade = (questionId: string): boolean => /^(drill|mistake)\./u.test(questionId);

/** Name of the pile a question comes in: the one of its note, unless it is made. */
export function pileOf({ id, noteId }: Pick<ListedQuestion, "id" | "noteId">): string {
  if (!isMade(id)) return noteId;
  return id.startsWith("drill.") ? "drills" : "mistakes";
}
