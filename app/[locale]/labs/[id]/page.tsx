import { Frame } from "@/components/site/frame";
import { localWords } from "@/content/words";
import type { Locale } from "@/engine/locale";
import { labIds, loadLab } from "@/labs";
import { LabEmbed } from "@/labs/embed";
import { pageMetadata } from "../../../page-metadata";

type Props = { params: Promise<{ locale: Locale; id: string }> };

export const dynamicParams = false;

export function generateStaticParams() {
  return labIds.map((id) => ({ id }));
}

export async function generateMetadata({ params }: Props) {
  const { locale, id } = await params;
  const lab = await loadLab(id);
  return pageMetadata(locale, `/labs/${id}/`, lab.title[locale], lab.summary[locale]);
}

export default async function LabPage({ params }: Props) {
  const { locale, id } = await params;
  const lab = await loadLab(id);
  return (
    <Frame locale={locale} path={`/labs/${id}/`} words={localWords(locale)}>
      <div className="page">
        <div className="page-head" id="page-head">
          <h1>{lab.title[locale]}</h1>
          <p className="lead">{lab.summary[locale]}</p>
        </div>
        <LabEmbed id={id} locale={locale} variant="page" />
      </div>
    </Frame>
  );
}
