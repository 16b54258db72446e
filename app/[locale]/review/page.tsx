import { Frame } from "@/components/site/frame";
import { ReviewPage } from "@/components/quiz/review-list";
import { LivePart } from "@/components/site/live-part";
import { localWords } from "@/content/words";
import type { Locale } from "@/engine/locale";
import { pageMetadata } from "../../page-metadata";

type Props = { params: Promise<{ locale: Locale }> };

export async function generateMetadata({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  return pageMetadata(locale, "/review/", words.review, words.reviewLead);
}

export default async function Review({ params }: Props) {
  const { locale } = await params;
  const words = localWords(locale);
  return (
    <Frame locale={locale} path="/review/" words={words}>
      <div className="page page-narrow">
        <div className="page-head" id="page-head">
          <h1>{words.review}</h1>
          <p className="lead">{words.reviewLead}</p>
          <p className="about">{words.reviewAbout}</p>
        </div>
        <LivePart name="review" part={ReviewPage} props={{ locale }} />
      </div>
    </Frame>
  );
}
