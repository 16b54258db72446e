import type { MetadataRoute } from "next";
import { chapters, notes } from "@/content";
import { modes } from "@/content/modes";
import { locales } from "@/engine/locale";
import { labIds } from "@/labs";
import { siteUrl } from "./page-metadata";

export const dynamic = "force-static";

export default function sitemap(): MetadataRoute.Sitemap {
  const paths = [
    "/", "/labs/", "/quiz/", "/review/", "/glossary/", "/facts/", "/changes/", "/settings/",
    ...notes.map(({ id }) => `/notes/${id}/`), ...labIds.map((id) => `/labs/${id}/`), ...chapters.map(({ id }) => `/quiz/${id}/`),
    ...modes.map(({ id }) => `/practice/${id}/`),
  ];
  return paths.flatMap((path) =>
    locales.map((locale) => ({
      url: `${siteUrl}/${locale}${path}`,
      alternates: { languages: Object.fromEntries(locales.map((other) => [other, `${siteUrl}/${other}${path}`])) },
    })),
  );
}
