import type { Locale, Text } from "@/engine/locale";

/** Words of the diagram itself; everything else comes with the scene. */
const words = {
  asText: { ko: "글로 보기", en: "As text" },
  parts: { ko: "그림의 구성 요소", en: "Parts of the picture" },
  partsHelp: {
    ko: "화살표 키로 구성 요소를 옮겨 다니고 Enter 키로 설명을 엽니다. Home과 End는 처음과 끝으로 갑니다. Esc를 누르면 나옵니다.",
    en: "Arrow keys move between the parts, Enter opens one. Home and End go to the first and the last. Escape leaves.",
  },
  explore: { ko: "확대해서 보기", en: "Explore" },
  zoomIn: { ko: "확대", en: "Zoom in" },
  zoomOut: { ko: "축소", en: "Zoom out" },
  fit: { ko: "화면에 맞추기", en: "Fit" },
  close: { ko: "닫기", en: "Close" },
  view: { ko: "보기", en: "View" },
} as const satisfies Record<string, Text>;

export type DiagramWords = Record<keyof typeof words, string>;

/** The words in one language. */
export function diagramWords(locale: Locale): DiagramWords {
  return Object.fromEntries(Object.entries(words).map(([key, text]) => [key, text[locale]])) as DiagramWords;
}

/** A part's sentence with the group it lies in: frames are not nested in the list of parts. */
export function insideOf(say: string, group: string | undefined, locale: Locale): string {
  if (group === undefined) return say;
  return locale === "ko" ? `${say} (${group} 안)` : `${say} (inside ${group})`;
}
