import type { Locale } from "./locale";

const units = { ko: ["일", "시간", "분", "초"], en: [" d", " h", " min", " s"] } as const;

/** Milliseconds in short words, "1시간 20분" / "1 h 20 min": the two largest units that matter, whole seconds at the finest. */
export function duration(ms: number, locale: Locale): string {
  const total = Math.floor(ms / 1000);
  const names = units[locale];
  const parts = [Math.floor(total / 86400), Math.floor(total / 3600) % 24, Math.floor(total / 60) % 60, total % 60];
  const first = parts.findIndex((part) => part > 0);
  if (first < 0) return `0${names[3]}`;
  return [first, first + 1].flatMap((index) => ((parts[index] ?? 0) > 0 ? [`${parts[index]}${names[index]}`] : [])).join(" ");
}
