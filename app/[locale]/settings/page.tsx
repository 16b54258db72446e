import { Frame } from "@/components/site/frame";
import { Settings } from "@/components/site/settings";
import { localWords } from "@/content/words";
import type { Locale } from "@/engine/locale";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  return pageMetadata(locale, "/settings/", words.settings, words.settingsLead);
}

export default async function SettingsPage({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  return (
    <Frame locale={locale} path="/settings/" words={words}>
      <div className="page page-narrow">
        <div className="page-head" id="page-head">
          <h1>{words.settings}</h1>
          <p className="lead">{words.settingsLead}</p>
        </div>
        <Settings words={words} />
      </div>
    </Frame>
  );
}
