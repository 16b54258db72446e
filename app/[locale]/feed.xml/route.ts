import { feed } from "@/content/feed";
import { locales, type Locale } from "@/engine/locale";
import { siteUrl } from "../../page-metadata";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What was added, for feed readers. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = (await params) as { locale: Locale };
  return new Response(feed(locale, siteUrl), { headers: { "Content-Type": "application/rss+xml; charset=utf-8" } });
}
