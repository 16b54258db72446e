import { LivePart } from "@/components/site/live-part";
import { figureOutline, figureScene, type Figure } from "@/engine/figure";
import type { Locale } from "@/engine/locale";
import type { OutlineItem } from "@/engine/scene";
import { FigureLive } from "./figure-live";
import type { ConceptCard } from "./part-card";
import { diagramWords } from "./words";

type FigureViewProps = {
  readonly figure: Figure;
  /** Id of the figure, unique on the page; also its name in the URL. */
  readonly id: string;
  readonly locale: Locale;
  /** Cards by concept id. A part whose concept has none cannot be opened. */
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  readonly interactive?: boolean;
};

/** A figure with caption, long description and text twin. Complete without JavaScript: parts are links, the words are in the page. */
export function FigureView({ figure, id, locale, concepts, interactive = true }: FigureViewProps) {
  const words = diagramWords(locale);
  const wide = figureScene(figure, locale, "wide");
  const narrow = figureScene(figure, locale, "narrow");
  return (
    <LivePart
      as="figure" className="figure" id={`figure-${id}`} aria-labelledby={`figure-${id}-title`}
      name="figure" part={FigureLive} props={{ id, title: figure.title[locale], wide, narrow, locale, concepts, interactive }}
    >
      <details className="figure-text">
        <summary>{words.asText}</summary>
        <p>{figure.description[locale]}</p>
        <Outline items={figureOutline(figure, locale)} concepts={concepts} />
      </details>
    </LivePart>
  );
}

/** A scene as nested lists; parts with a concept lead to it. */
export function Outline({ items, concepts }: { items: readonly OutlineItem[]; concepts: FigureViewProps["concepts"] }) {
  return (
    <ul className="figure-outline">
      {items.map(({ id, text, concept, items: inner }) => {
        const href = concept === undefined ? undefined : concepts[concept]?.links[0]?.href;
        return (
          <li key={id}>
            {href === undefined ? text : <a href={href}>{text}</a>}
            {inner !== undefined && <Outline items={inner} concepts={concepts} />}
          </li>
        );
      })}
    </ul>
  );
}
