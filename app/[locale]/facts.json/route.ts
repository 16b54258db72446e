import { fact, factIds } from "@/content/facts";
import { isLocale, locales } from "@/engine/locale";

export const dynamic = "force-static";

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** Every fact in one language, for the labs' "why?" and for anyone who wants to check us: an object by fact id. */
export async function GET(_request: Request, { params }: { params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) throw new Error(`No language "${locale}".`);
  return Response.json(
    Object.fromEntries(factIds.map((id) => {
      const { value, unit, say, meaning, sources, checked, confidence, older } = { unit: undefined, older: undefined, ...fact(id) };
      return [id, { value, unit, say: say[locale], meaning: meaning[locale], sources, checked, confidence, older: older?.[locale] }];
    })),
  );
}
