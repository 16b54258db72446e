import type { ReactNode } from "react";
import type { Locale } from "@/engine/locale";
import { Icon } from "./icons";
import type { SettingsWords } from "./settings";

/** The chrome's words in one language; `content/words.ts` has them all. */
export type FrameWords = SettingsWords &
  Record<
    | "siteName" | "skip" | "menu" | "mainMenu" | "facts" | "changes" | "map" | "labs" | "quiz" | "review" | "glossary" | "otherLanguage"
    | "otherLanguageLong" | "affiliation" | "licence" | "privacy",
    string
  >;

type FrameProps = {
  locale: Locale;
  /** Path of this page without its language, with both slashes: "/notes/instance-states/". */
  path: string;
  words: FrameWords;
  children: ReactNode;
};

/** Header, main and footer of every page. Plain HTML: complete before, and without, any script. */
export function Frame({ locale, path, words, children }: FrameProps) {
  const other = locale === "ko" ? "en" : "ko";
  const links = [
    { href: "/", label: words.map },
    { href: "/labs/", label: words.labs },
    { href: "/quiz/", label: words.quiz },
    { href: "/review/", label: words.review },
    { href: "/glossary/", label: words.glossary },
  ];
  return (
    <>
      <a className="skip-link" href="#main">{words.skip}</a>
      <header className="site-header no-print">
        <div className="site-header-row">
          <a className="site-name" href={`/${locale}/`}><Icon name="mark" />{words.siteName}</a>
          <nav className="site-menu" id="site-menu" popover="auto" aria-label={words.mainMenu}>
            {links.map(({ href, label }) => (
              <a key={href} href={`/${locale}${href}`} aria-current={isCurrent(href, path) ? "page" : undefined}>{label}</a>
            ))}
          </nav>
          <div className="site-tools">
            <a className="tool" data-language={other} href={`/${other}${path}`} hrefLang={other} lang={other} title={words.otherLanguageLong}>
              {words.otherLanguage}
            </a>
            <a className="tool" data-settings="" href={`/${locale}/settings/`} aria-label={words.settings}><Icon name="settings" /></a>
            <button className="tool menu-button" type="button" popoverTarget="site-menu" aria-label={words.menu}><Icon name="menu" /></button>
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1}>{children}</main>
      <footer className="site-footer">
        <p><a href={`/${locale}/facts/`}>{words.facts}</a> · <a href={`/${locale}/changes/`}>{words.changes}</a></p>
        <p>{words.privacy} {words.licence}</p>
        <p>{words.affiliation}</p>
      </footer>
    </>
  );
}

/** Notes belong to the map; everything else to the entry its path starts with. */
function isCurrent(href: string, path: string): boolean {
  if (href === "/") return path === "/" || path.startsWith("/notes/");
  return path.startsWith(href);
}
