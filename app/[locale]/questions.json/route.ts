import { bank } from "@/content/bank";
import { isLocale, locales } from "@/engine/locale";
import { refute } from "@/labs/counters";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** What every question is called and where it belongs, in one language, for whoever practises across chapters. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) throw new Error(`No language "${locale}".`);
  return Response.json(await bank(locale, refute));
}
