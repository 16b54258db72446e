import type { Fact } from "@/engine/fact";
import type { Locale } from "@/engine/locale";
import type { Note } from "@/engine/note";
import type { Misconception } from "@/engine/quiz/misconception";
import { notes } from ".";
import { fact } from "./facts";
import { idsOf } from "./markdown/note";
import { noteSource } from "./markdown/source";
import { misconceptions } from "./misconceptions";

/** What one note puts right: popular mistakes by number, and facts that older notes give otherwise. Each stands with the first note that teaches it. */
export type Correction = {
  readonly note: Note;
  readonly mistakes: readonly (readonly [id: string, mistake: Misconception])[];
  readonly facts: readonly (readonly [id: string, fact: Fact])[];
};

/** Everything the course puts right, in teaching order. Notes that put nothing right are left out. */
export function corrections(locale: Locale): readonly Correction[] {
  const taught = new Set<string>();
  const isFirst = (id: string): boolean => !taught.has(id) && taught.add(id).has(id);
  const list: Correction[] = [];
  for (const note of notes) {
    const mistakes = note.refutes.filter(isFirst).flatMap((id) => (misconceptions[id] ? [[id, misconceptions[id]] as const] : []));
    const facts = idsOf(noteSource(note.id, locale), "Fact").filter((id) => fact(id).older !== undefined).filter(isFirst).map((id) => [id, fact(id)] as const);
    if (mistakes.length + facts.length > 0) list.push({ note, mistakes, facts });
  }
  return list;
}
