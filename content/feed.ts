import type { Locale } from "@/engine/locale";
import { changes } from "./changes";
import { localWords } from "./words";

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

/** What was added to the course, as RSS 2.0. @param site address of the site without a slash at the end */
export function feed(locale: Locale, site: string): string {
  const words = localWords(locale);
  const home = `${site}/${locale}/`;
  const items = changes.map(({ date, text, path }) => [
    "<item>",
    `<title>${escaped(text[locale])}</title>`,
    `<link>${escaped(`${site}/${locale}${path}`)}</link>`,
    `<guid isPermaLink="false">${escaped(`${date} ${locale}${path}`)}</guid>`,
    `<pubDate>${new Date(`${date}T00:00:00Z`).toUTCString()}</pubDate>`,
    "</item>",
  ].join(""));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel>',
    `<title>${escaped(words.siteName)}</title><link>${home}</link><description>${escaped(words.siteLine)}</description><language>${locale}</language>`,
    `<atom:link href="${home}feed.xml" rel="self" type="application/rss+xml"/>`,
    ...items,
    "</channel></rss>",
  ].join("\n") + "\n";
}
