import { pile, pileNames } from "@/content/bank";
import { isLocale, locales } from "@/engine/locale";
import { refute } from "@/labs/counters";

export const dynamic = "force-static";

const ending = ".json";

export function generateStaticParams() {
  return locales.flatMap((locale) => pileNames.map((name) => ({ locale, pile: `${name}${ending}` })));
}

/** The questions of one note with all that their cards show, so that a session fetches what it asks and no more. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string; pile: string }> }) {
  const { locale, pile: file } = await params;
  if (!isLocale(locale)) throw new Error(`No language "${locale}".`);
  return Response.json(await pile(file.slice(0, -ending.length), locale, refute));
}
