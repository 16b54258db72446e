import { homeMarkdown } from "@/content/markdown/pages";
import { locales, type Locale } from "@/engine/locale";
import { labIds, loadLab } from "@/labs";
import { markdownResponse } from "../../markdown-response";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The map of the course as plain Markdown. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = (await params) as { locale: Locale };
  return markdownResponse(homeMarkdown(locale, await Promise.all(labIds.map(loadLab))));
}
