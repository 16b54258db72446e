import type { Outcome } from "./base";
import type { KindName } from "./kinds";
import { seedOf, shuffled } from "./shuffle";

/** As many questions as AWS's associate exams have, and the same two minutes for each. Our own mixture, not AWS's. */
export const mockSize = 65;
export const mockMinutesPerQuestion = 2;

type Asked = { readonly id: string; readonly noteId: string };
type Drawable = Asked & { readonly kind: KindName };
type Chapter = { readonly id: string; readonly noteIds: readonly string[] };

/**
 * The questions of a mock: from each chapter in proportion to what it has, in an order of chance. Fewer questions than asked for give a shorter mock.
 * A challenge of a lab is never among them: it takes longer than its two minutes, has its hints beside it, and counts as solved for who solved it earlier.
 * The same seed and the same course give the same mock, so a page loaded anew goes on where it was.
 */
export function mockOf<Q extends Drawable>(questions: readonly Q[], chapters: readonly Chapter[], seed: number, size: number = mockSize): readonly Q[] {
  const piles = chapters.map(({ id, noteIds }) => shuffled(questions.filter(({ noteId, kind }) => kind !== "do" && noteIds.includes(noteId)), seedOf(`${id}#${seed}`)));
  const total = piles.reduce((sum, pile) => sum + pile.length, 0);
  const wanted = Math.min(size, total);
  const shares = piles.map((pile) => (total === 0 ? 0 : (pile.length * wanted) / total));
  const counts = shares.map(Math.floor);
  // What rounding down left over goes to the largest remainders.
  const order = shares.map((share, index) => ({ index, rest: share - Math.floor(share) })).sort((a, b) => b.rest - a.rest || a.index - b.index);
  let left = wanted - counts.reduce((sum, count) => sum + count, 0);
  for (const { index } of order) {
    if (left === 0) break;
    counts[index] = (counts[index] ?? 0) + 1;
    left -= 1;
  }
  return shuffled(piles.flatMap((pile, index) => pile.slice(0, counts[index])), seedOf(`mock#${seed}`));
}

export type ChapterScore = { readonly id: string; readonly right: number; readonly partly: number; readonly wrong: number; readonly open: number; readonly asked: number };

/** How it went, chapter by chapter. What was not answered is open. Chapters without a question are left out. */
export function mockReport(mock: readonly Asked[], chapters: readonly Chapter[], outcomes: ReadonlyMap<string, Outcome>): readonly ChapterScore[] {
  return chapters.flatMap(({ id, noteIds }) => {
    const own = mock.filter(({ noteId }) => noteIds.includes(noteId));
    const count = (outcome: Outcome): number => own.filter((question) => outcomes.get(question.id) === outcome).length;
    const [right, partly, wrong] = [count("right"), count("partly"), count("wrong")];
    return own.length === 0 ? [] : [{ id, right, partly, wrong, open: own.length - right - partly - wrong, asked: own.length }];
  });
}

type Answered = { readonly questionId: string; readonly outcome: Outcome; readonly atMs: number };

/** What the log says of a mock that began at that moment: the first answer to each of its questions since then. */
export function mockOutcomes(mock: readonly { readonly id: string }[], beganMs: number, answers: readonly Answered[]): ReadonlyMap<string, Outcome> {
  const ids = new Set(mock.map(({ id }) => id));
  const outcomes = new Map<string, Outcome>();
  for (const { questionId, outcome, atMs } of answers) {
    if (atMs >= beganMs && ids.has(questionId) && !outcomes.has(questionId)) outcomes.set(questionId, outcome);
  }
  return outcomes;
}

/** The mock in the address: its seed and when it began. */
export function writeMock(seed: number, beganMs: number): string {
  return `${seed.toString(36)}.${beganMs.toString(36)}`;
}

export function readMock(text: string): { readonly seed: number; readonly beganMs: number } | null {
  const parts = /^([0-9a-z]{1,7})\.([0-9a-z]{1,11})$/u.exec(text);
  if (parts === null) return null;
  const [seed, beganMs] = [Number.parseInt(parts[1] ?? "", 36), Number.parseInt(parts[2] ?? "", 36)];
  return seed <= 0xffffffff && beganMs <= 8_640_000_000_000_000 ? { seed, beganMs } : null;
}
