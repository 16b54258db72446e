import type { Locale, Text } from "@/engine/locale";

/** The words that only the plain Markdown of a page needs: a screen shows the same by place and colour. */
const words = {
  answer: { ko: "답", en: "Answer" },
  question: { ko: "문제", en: "Question" },
  figure: { ko: "그림", en: "Figure" },
  lab: { ko: "실습", en: "Lab" },
  page: { ko: "페이지", en: "Page" },
  claim: { ko: "흔히 하는 말", en: "What people say" },
  truth: { ko: "사실", en: "What is so" },
  challenges: { ko: "과제", en: "Challenges" },
  hints: { ko: "힌트", en: "Hints" },
  solution: { ko: "풀이", en: "Solution" },
  documented: { ko: "AWS 문서에 있는 규칙", en: "Documented by AWS" },
  simplified: { ko: "단순하게 한 것", en: "Simplified" },
  assumed: { ko: "우리의 가정", en: "Our assumptions" },
  inFigure: { ko: "그림에서 찾기", en: "In the figure" },
} as const satisfies Record<string, Text>;

export type MarkdownWords = Readonly<Record<keyof typeof words, string>>;

export function markdownWords(locale: Locale): MarkdownWords {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[locale]])) as MarkdownWords;
}
