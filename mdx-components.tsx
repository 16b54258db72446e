import type { MDXComponents } from "mdx/types";
import type { ReactNode } from "react";
import { FigureView } from "@/components/diagram/figure";
import { Ask, Aside, FactLink, Pitfall, Recap, SectionHeading, TermLink } from "@/components/note/tags";
import { Quiz } from "@/components/quiz/quiz";
import { LivePart } from "@/components/site/live-part";
import { conceptCards } from "@/content/concept-cards";
import { concept } from "@/content/concepts";
import { fact } from "@/content/facts";
import { figure } from "@/content/figures";
import { localQuestionById } from "@/content/local-questions";
import { localWords } from "@/content/words";
import type { Locale } from "@/engine/locale";
import { refute } from "@/labs/counters";
import { LabEmbed } from "@/labs/embed";

/** Next asks for this export. Notes get their tags from `noteComponents`, because tags depend on the language. */
export function useMDXComponents(components: MDXComponents): MDXComponents {
  return components;
}

type Children = { children: ReactNode };

/** The closed list of tags a note may use, in one language. An unknown id throws a sentence with the known ones. @param noteId the note whose sections lead to the other language */
export function noteComponents(locale: Locale, noteId: string) {
  const words = localWords(locale);
  const other = locale === "ko" ? "en" : "ko";
  return {
    h2: ({ id, children }: Children & { id: string }) => (
      <SectionHeading id={id} href={`/${other}/notes/${noteId}/#${id}`} language={other} label={words.otherSection} name={words.otherSectionLong}>{children}</SectionHeading>
    ),
    Ask: ({ children }: Children) => <Ask label={words.ask}>{children}</Ask>,
    Pitfall: ({ id, children }: Children & { id: string }) => <Pitfall id={id} label={words.pitfall}>{children}</Pitfall>,
    Aside: ({ children }: Children) => <Aside label={words.aside}>{children}</Aside>,
    Recap: ({ children }: Children) => <Recap label={words.recap}>{children}</Recap>,
    Fact: ({ id }: { id: string }) => <FactLink id={id} say={fact(id).say[locale]} />,
    Term: ({ id, children }: Children & { id: string }) => {
      concept(id);
      return <TermLink id={id}>{children}</TermLink>;
    },
    Figure: async ({ id }: { id: string }) => <FigureById id={id} locale={locale} />,
    Lab: ({ id }: { id: string }) => <LabEmbed id={id} locale={locale} variant="note" />,
    Quiz: async ({ id }: { id: string }) => (
      <LivePart name="quiz" part={Quiz} props={{ title: words.noteQuiz, questions: [await localQuestionById(id, locale, refute)], locale, mode: "single" }} />
    ),
  };
}

/** A figure with the cards of its concepts. */
export async function FigureById({ id, locale }: { id: string; locale: Locale }) {
  const found = figure(id);
  const ids = Object.values(found.nodes).flatMap((node) => (node.concept ? [node.concept] : []));
  return <FigureView figure={found} id={id} locale={locale} concepts={await conceptCards(ids, locale)} />;
}
