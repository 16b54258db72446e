import { notes } from "@/content";
import { noteSections } from "@/content/markdown/note";
import { locales, type Locale } from "@/engine/locale";
import { noteParts } from "../../../../note-parts";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.flatMap((locale) => notes.map(({ id }) => ({ locale, id })));
}

/** The note's sections as plain text, by heading id: what the page of the other language shows beside its own section. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale, id } = await params;
  return Response.json(noteSections(await noteParts(id, locale as Locale)));
}
