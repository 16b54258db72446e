import { notes } from "@/content";
import { noteMarkdown } from "@/content/markdown/note";
import { locales, type Locale } from "@/engine/locale";
import { buildDay } from "../../../../build-day";
import { markdownResponse } from "../../../../markdown-response";
import { noteParts } from "../../../../note-parts";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.flatMap((locale) => notes.map(({ id }) => ({ locale, id })));
}

/** The note as plain Markdown. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale, id } = await params;
  return markdownResponse(noteMarkdown(await noteParts(id, locale as Locale), buildDay));
}
