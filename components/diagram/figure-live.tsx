"use client";

import { useCallback, useEffect, useRef, useState, useSyncExternalStore, type ReactNode } from "react";
import type { Locale } from "@/engine/locale";
import type { Scene, SceneNode } from "@/engine/scene";
import { Diagram } from "./diagram";
import { useMotion, useNear, useSceneLayout } from "./environment";
import { Explore } from "./explore";
import { PartCard, type ConceptCard } from "./part-card";
import { partButtonId } from "./parts";
import { Pictures } from "./picture";
import { diagramWords } from "./words";

type FigureLiveProps = {
  readonly id: string;
  readonly title: string;
  readonly wide: Scene;
  readonly narrow: Scene;
  readonly locale: Locale;
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  /** False: an illustration, without cards and without links. */
  readonly interactive: boolean;
  /** Long description and text twin. */
  readonly children: ReactNode;
};

const hashOf = (id: string): string => `#view=${id}`;

function subscribeHash(changed: () => void): () => void {
  addEventListener("hashchange", changed);
  return () => removeEventListener("hashchange", changed);
}

/**
 * Drawing and caption of a figure. From the server it is two still pictures of links; once React runs and the reader is near,
 * the live diagram takes their place in the same box.
 */
export function FigureLive({ id, title, wide, narrow, locale, concepts, interactive, children }: FigureLiveProps) {
  const words = diagramWords(locale);
  const name = `figure-${id}`;
  const stage = useRef<HTMLDivElement>(null);
  const exploreButton = useRef<HTMLButtonElement>(null);
  const layout = useSceneLayout(stage);
  const isNear = useNear(stage);
  const motion = useMotion();
  const isLinked = useSyncExternalStore(subscribeHash, () => location.hash === hashOf(id), () => false);
  const [isExploring, setIsExploring] = useState(false);
  const [opened, setOpened] = useState<SceneNode | null>(null);
  const card = opened?.concept === undefined ? undefined : concepts[opened.concept];

  const closeCard = useCallback((reason: "asked" | "elsewhere"): void => {
    if (reason === "asked" && opened !== null) document.getElementById(partButtonId(name, opened.id))?.focus();
    setOpened(null);
  }, [name, opened]);

  useEffect(() => {
    if (isLinked) setIsExploring(true);
  }, [isLinked]);

  function explore(): void {
    setOpened(null);
    setIsExploring(true);
    history.replaceState(history.state, "", hashOf(id));
  }

  function stopExploring(): void {
    setIsExploring(false);
    if (location.hash === hashOf(id)) history.replaceState(history.state, "", location.pathname + location.search);
    exploreButton.current?.focus();
  }

  return (
    <>
      <div className="figure-frame">
        <div className="diagram-stage" ref={stage}>
          {layout === null || !isNear
            ? <Pictures wide={wide} narrow={narrow} id={name} label={title} links={interactive ? firstLinks(concepts) : undefined} />
            : (
              <Diagram
                scene={layout === "wide" ? wide : narrow} id={name} locale={locale} motion={motion} label={title}
                interactive={interactive} onOpen={setOpened} opened={opened?.id ?? null}
              />
            )}
        </div>
        {opened !== null && card !== undefined && (
          <PartCard key={opened.id} card={card} node={opened} locale={locale} beside={partButtonId(name, opened.id)} onClose={closeCard} />
        )}
      </div>
      <figcaption className="figure-caption">
        <p className="figure-title" id={`${name}-title`}>{title}</p>
        <button ref={exploreButton} type="button" className="diagram-tool figure-explore" data-waiting={layout === null} onClick={explore}>
          {words.explore}
        </button>
        {children}
      </figcaption>
      {isExploring && (
        <Explore id={id} title={title} wide={wide} narrow={narrow} locale={locale} motion={motion} concepts={concepts} onClose={stopExploring} />
      )}
    </>
  );
}

function firstLinks(concepts: FigureLiveProps["concepts"]): Record<string, { href: string }> {
  return Object.fromEntries(Object.entries(concepts).flatMap(([id, { links }]) => (links[0] === undefined ? [] : [[id, { href: links[0].href }]])));
}
