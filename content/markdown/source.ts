import { readFileSync } from "node:fs";
import type { Locale } from "@/engine/locale";

/** A note's prose as it was written. Read while the site is built, from the root of the project. */
export function noteSource(id: string, locale: Locale): string {
  return readFileSync(`content/notes/${id}/${locale}.mdx`, "utf8");
}
