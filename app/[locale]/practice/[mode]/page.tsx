import { Frame } from "@/components/site/frame";
import { Practice } from "@/components/quiz/practice";
import { LivePart } from "@/components/site/live-part";
import { chapters } from "@/content";
import { modes } from "@/content/modes";
import { localWords } from "@/content/words";
import type { Locale } from "@/engine/locale";
import { pageMetadata } from "../../../page-metadata";

type Props = { params: Promise<{ locale: Locale; mode: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return modes.map(({ id }) => ({ mode: id }));
}

function modeOf(id: string) {
  const found = modes.find((mode) => mode.id === id);
  if (!found) throw new Error(`No way to practise "${id}". Known ones: ${modes.map((mode) => mode.id).join(", ")}.`);
  return found;
}

export async function generateMetadata({ params }: Props) {
  const { locale, mode: id } = await params;
  const mode = modeOf(id);
  return pageMetadata(locale, `/practice/${id}/`, mode.title[locale], mode.lead[locale]);
}

export default async function PracticePage({ params }: Props) {
  const { locale, mode: id } = await params;
  const words = localWords(locale);
  const mode = modeOf(id);
  return (
    <Frame locale={locale} path={`/practice/${id}/`} words={words}>
      <div className="page page-narrow">
        <div className="page-head no-print" id="page-head">
          <h1>{mode.title[locale]}</h1>
          <p className="lead">{mode.lead[locale]}</p>
          <p className="about">{mode.about[locale]}</p>
        </div>
        <noscript>
          <p className="review-card">{words.practiceNeedsScript}</p>
          <ul>{chapters.map((chapter) => <li key={chapter.id}><a href={`/${locale}/quiz/${chapter.id}/`}>{chapter.title[locale]}</a></li>)}</ul>
        </noscript>
        <LivePart name="practice" part={Practice} props={{ mode: mode.id, locale }} />
      </div>
    </Frame>
  );
}
