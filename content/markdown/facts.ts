import { type Fact, isStale } from "@/engine/fact";
import type { Locale } from "@/engine/locale";
import type { LocalWords } from "../words";

/** One fact as an item of a list: its wording, its meaning, what older notes say, where and when it was read. @param today "YYYY-MM-DD" */
export function factItem(fact: Fact, locale: Locale, words: LocalWords, today: string): string {
  const { say, meaning, older, sources, checked, confidence } = fact;
  const lines = [
    `- **${say[locale]}**: ${meaning[locale]}`,
    ...(older ? [`${words.olderSays}: ${older[locale]}`] : []),
    ...(confidence === "unconfirmed" ? [words.unconfirmed] : []),
    `${words.source}: ${sources.map(({ title, url }) => `[${title}](${url})`).join(", ")} · ${words.checked} ${checked}${isStale(fact, today) ? ` · ${words.stale}` : ""}`,
  ];
  return lines.join("\n  ");
}
