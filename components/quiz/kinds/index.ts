import type { LocalQuestion } from "@/engine/quiz/localise";
import type { KindName } from "@/engine/quiz/question";
import { decode } from "./decode";
import { doChallenge } from "./do";
import { match } from "./match";
import { number } from "./number";
import { order } from "./order";
import { point } from "./point";
import { rows } from "./rows";
import { oneChoice, severalChoices } from "./ticks";
import { transition } from "./transition";
import type { KindView } from "./view";

const views: { readonly [K in KindName]: KindView<K> } = {
  "one-choice": oneChoice, "several-choices": severalChoices, order, number, rows, match, point, transition, decode, do: doChallenge,
};

/** How the question looks and is answered. The view takes questions of its own kind, which the type of a record indexed by a union cannot say. */
export function viewOf(question: LocalQuestion): KindView<KindName> {
  return views[question.kind] as unknown as KindView<KindName>;
}
