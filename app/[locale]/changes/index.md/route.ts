import { corrections } from "@/content/corrections";
import { changesMarkdown } from "@/content/markdown/pages";
import { locales, type Locale } from "@/engine/locale";
import { buildDay } from "../../../build-day";
import { markdownResponse } from "../../../markdown-response";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What older notes get wrong, as plain Markdown. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = (await params) as { locale: Locale };
  return markdownResponse(changesMarkdown(locale, corrections(locale), buildDay));
}
