import type { Locale } from "@/engine/locale";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** Simulated milliseconds as a clock: "0:03:20", "14일 00:03:20" / "14 d 00:03:20"; milliseconds only where a lab lives on them. */
export function clockText(ms: number, locale: Locale, isFine = false): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const days = Math.floor(ms / day);
  const hours = Math.floor((ms % day) / hour);
  const rest = `${two(Math.floor((ms % hour) / minute))}:${two(Math.floor((ms % minute) / second))}`;
  const fine = isFine ? `.${String(ms % second).padStart(3, "0")}` : "";
  return days === 0 ? `${hours}:${rest}${fine}` : `${days}${locale === "ko" ? "일" : " d"} ${two(hours)}:${rest}${fine}`;
}

const names = {
  ko: [["일", "일"], ["시간", "시간"], ["분", "분"], ["초", "초"], ["밀리초", "밀리초"]],
  en: [[" day", " days"], [" hour", " hours"], [" minute", " minutes"], [" second", " seconds"], [" ms", " ms"]],
} as const;

/** Simulated milliseconds in words, at most three units: "3분 20초" / "3 minutes 20 seconds". */
export function spanText(ms: number, locale: Locale): string {
  const sizes = [day, hour, minute, second, 1];
  const parts: string[] = [];
  let rest = Math.max(0, Math.floor(ms));
  for (const [index, size] of sizes.entries()) {
    const count = Math.floor(rest / size);
    rest -= count * size;
    const name = names[locale][index];
    if (count > 0 && name && parts.length < 3) parts.push(`${count}${count === 1 ? name[0] : name[1]}`);
  }
  return parts.length > 0 ? parts.join(" ") : `0${names[locale][3][1]}`;
}

/** Stretches of time a reader may let pass: round ones between a lab's tick and its longest run. */
export function passableMs(tickMs: number, maxMs: number): readonly number[] {
  const round = [second, 10 * second, minute, 10 * minute, hour, 6 * hour, day, 7 * day, 14 * day, 30 * day, 365 * day];
  return round.filter((ms) => ms > tickMs && ms <= maxMs);
}
