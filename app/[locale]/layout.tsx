import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { earlyScript } from "@/components/site/early";
import { isLocale, locales } from "@/engine/locale";
import "../globals.css";

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#faf8f4" },
    { media: "(prefers-color-scheme: dark)", color: "#171614" },
  ],
};

export const metadata: Metadata = { icons: { icon: "/icon.svg" } };

export default async function LocaleLayout({ children, params }: { children: ReactNode; params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) throw new Error(`No language "${locale}". Known languages: ${locales.join(", ")}.`);
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        <script dangerouslySetInnerHTML={{ __html: earlyScript }} />
        <script src="/shell.js" defer />
        {/* The first paint has the whole head of the page: a header cut in two moves as its second half comes, and an empty frame costs time. */}
        <link rel="expect" href="#page-head" blocking="render" />
      </head>
      <body>{children}</body>
    </html>
  );
}
