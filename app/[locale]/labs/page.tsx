import { Frame } from "@/components/site/frame";
import { localWords } from "@/content/words";
import type { Locale } from "@/engine/locale";
import { labIds, loadLab } from "@/labs";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  return pageMetadata(locale, "/labs/", words.labs, words.labsLead);
}

export default async function LabsPage({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  const labs = await Promise.all(labIds.map(loadLab));
  return (
    <Frame locale={locale} path="/labs/" words={words}>
      <div className="page">
        <div className="page-head" id="page-head">
          <h1>{words.labs}</h1>
          <p className="lead">{words.labsLead}</p>
        </div>
        <ul className="note-cards">
          {labs.map((lab) => (
            <li key={lab.id} className="note-card">
              <h2><a href={`/${locale}/labs/${lab.id}/`}>{lab.title[locale]}</a></h2>
              <p>{lab.question[locale]}</p>
              <p>{lab.summary[locale]}</p>
            </li>
          ))}
        </ul>
      </div>
    </Frame>
  );
}
