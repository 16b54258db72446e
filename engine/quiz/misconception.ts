import type { Locale, Text } from "../locale";
import type { LocalFact } from "./base";
import type { LocalQuestion } from "./localise";
import { seedOf } from "./shuffle";

/** A popular mistake: what people say, and what is so. */
export type Misconception = { readonly claim: Text; readonly truth: Text };

/** A popular mistake in one language, with the paragraph that refutes it. */
export type LocalMisconception = {
  /** "M03" */
  readonly id: string;
  readonly claim: string;
  readonly truth: string;
  readonly noteId: string;
  readonly noteTitle: string;
  readonly section: string;
  readonly href: string;
  readonly concepts: readonly string[];
  readonly facts: readonly LocalFact[];
};

const words = {
  ask: { ko: "이 말은 맞습니까?", en: "Is this so?" },
  right: { ko: "맞다", en: "It is so" },
  wrong: { ko: "틀리다", en: "It is not so" },
  said: { ko: "흔히 하는 말이지만 사실과 다릅니다.", en: "It is often said, but it is not so." },
  isSo: { ko: "사실 그대로입니다.", en: "That is how it is." },
} as const satisfies Record<string, Text>;

/** Id of the card of a popular mistake. */
export const checkId = (mistake: string): string => `mistake.${mistake.toLowerCase()}`;

/** Asks for a popular mistake: with what people say, or with what is so. Which of the two depends on the attempt, so that nobody learns the letter instead. */
export function checkOf(mistake: LocalMisconception, attempt: number, locale: Locale): LocalQuestion {
  const id = checkId(mistake.id);
  const isClaim = seedOf(`${id}#${attempt}`) % 2 === 0;
  const verdict = isClaim ? words.said[locale] : words.isSo[locale];
  const choice = (choiceId: string, text: string, right: boolean): { id: string; text: string; right: boolean; why: string } => ({ id: choiceId, text, right, why: right ? mistake.truth : verdict });
  return {
    id, kind: "one-choice", ask: `${words.ask[locale]} “${isClaim ? mistake.claim : mistake.truth}”`, explain: mistake.truth, mistake: mistake.id,
    noteId: mistake.noteId, noteTitle: mistake.noteTitle, section: mistake.section, href: mistake.href, concepts: mistake.concepts, facts: mistake.facts,
    choices: [choice("so", words.right[locale], !isClaim), choice("not-so", words.wrong[locale], isClaim)],
  };
}
