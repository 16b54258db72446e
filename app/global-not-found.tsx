import type { Metadata } from "next";
import { earlyScript } from "@/components/site/early";
import { words } from "@/content/words";
import { locales } from "@/engine/locale";
import "./globals.css";

export const metadata: Metadata = { title: `404 · ${words.siteName.ko} · ${words.siteName.en}`, description: words.notFound.en, icons: { icon: "/icon.svg" } };

/** A host serves this page for every unknown address, so it speaks both languages. */
export default function NotFoundPage() {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: earlyScript }} />
        <script src="/shell.js" defer />
      </head>
      <body>
        <main className="entry">
          {locales.map((locale) => (
            <section key={locale} lang={locale} className="page-section">
              {locale === locales[0] ? <h1>{words.notFound[locale]}</h1> : <h2>{words.notFound[locale]}</h2>}
              <p>{words.notFoundLead[locale]}</p>
              <p className="button-row"><a className="button" href={`/${locale}/`}>{words.siteName[locale]}</a></p>
            </section>
          ))}
        </main>
      </body>
    </html>
  );
}
