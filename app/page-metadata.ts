import type { Metadata } from "next";
import { words } from "@/content/words";
import { locales, type Locale } from "@/engine/locale";

/** Where the site will live: set `SITE_URL` for the build. Canonical links, the sitemap and social pictures need it. */
export const siteUrl = (process.env["SITE_URL"] ?? "http://localhost:4173").replace(/\/$/, "");

/** Pages that are also there as Markdown, under the same path with "index.md". */
const withTwin = /^\/(?:(?:notes|labs)\/[^/]+\/|glossary\/|facts\/|changes\/)?$/;

/** Title, description, canonical, language twins and social picture of one page. `path` is without language: "/labs/". */
export function pageMetadata(locale: Locale, path: string, title: string, description: string): Metadata {
  const name = words.siteName[locale];
  const fullTitle = path === "/" ? `${name} · ${words.homeTitle[locale]}` : `${title} · ${name}`;
  const picture = { url: `${siteUrl}/social/${locale}.png`, alt: name };
  return {
    title: fullTitle,
    description,
    alternates: {
      canonical: `${siteUrl}/${locale}${path}`,
      languages: {
        ...Object.fromEntries(locales.map((other) => [other, `${siteUrl}/${other}${path}`])),
        "x-default": `${siteUrl}/en${path}`,
      },
      types: {
        ...(withTwin.test(path) ? { "text/markdown": `${siteUrl}/${locale}${path}index.md` } : {}),
        "application/rss+xml": `${siteUrl}/${locale}/feed.xml`,
      },
    },
    openGraph: { type: "article", siteName: name, title: fullTitle, description, url: `${siteUrl}/${locale}${path}`, locale: locale === "ko" ? "ko_KR" : "en_US", images: [picture] },
    twitter: { card: "summary_large_image" },
  };
}
