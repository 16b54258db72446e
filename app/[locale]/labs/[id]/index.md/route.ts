import { labMarkdown } from "@/content/markdown/pages";
import { locales, type Locale } from "@/engine/locale";
import { labIds, loadLab } from "@/labs";
import { markdownResponse } from "../../../../markdown-response";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.flatMap((locale) => labIds.map((id) => ({ locale, id })));
}

/** The lab in words, as plain Markdown. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; id: string }> }) {
  const { locale, id } = await params;
  return markdownResponse(await labMarkdown(await loadLab(id), locale as Locale));
}
