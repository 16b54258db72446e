import { words } from "@/content/words";

/** "/": two plain links; a remembered choice is followed by the script of the frame. */
export default function EntryPage() {
  return (
    <main className="entry">
      <h1><span lang="ko">{words.siteName.ko}</span> · {words.siteName.en}</h1>
      <p><span lang="ko">{words.chooseLanguage.ko}</span> · {words.chooseLanguage.en}</p>
      <p className="button-row">
        <a className="button" data-entry="ko" lang="ko" hrefLang="ko" href="/ko/">한국어</a>
        <a className="button" data-entry="en" hrefLang="en" href="/en/">English</a>
      </p>
    </main>
  );
}
