"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import type { Locale } from "@/engine/locale";
import type { Scene, SceneNode } from "@/engine/scene";
import { Diagram } from "./diagram";
import { useSceneLayout, type Motion } from "./environment";
import { PartCard, type ConceptCard } from "./part-card";
import { partButtonId } from "./parts";
import { diagramWords } from "./words";

type ExploreProps = {
  /** Id of the figure. */
  readonly id: string;
  readonly title: string;
  readonly wide: Scene;
  readonly narrow: Scene;
  readonly locale: Locale;
  readonly motion: Motion;
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  readonly onClose: () => void;
};

/** A figure in a full-size dialog, where alone it takes pan, pinch and wheel. Closing gives the focus back to what opened it. */
export function Explore({ id, title, wide, narrow, locale, motion, concepts, onClose }: ExploreProps) {
  const words = diagramWords(locale);
  const dialog = useRef<HTMLDialogElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const layout = useSceneLayout(stage);
  const [opened, setOpened] = useState<SceneNode | null>(null);
  const card = opened?.concept === undefined ? undefined : concepts[opened.concept];
  const diagram = `${id}-explore`;

  useEffect(() => {
    const element = dialog.current;
    if (element !== null && !element.open) element.showModal();
  }, []);

  const closeCard = useCallback((reason: "asked" | "elsewhere"): void => {
    if (reason === "asked" && opened !== null) document.getElementById(partButtonId(diagram, opened.id))?.focus({ preventScroll: true });
    setOpened(null);
  }, [diagram, opened]);

  return (
    <dialog ref={dialog} className="explore" aria-labelledby={`${diagram}-title`} onClose={onClose}>
      <div className="explore-bar">
        <h2 className="explore-title" id={`${diagram}-title`}>{title}</h2>
        <button type="button" className="diagram-tool" onClick={() => dialog.current?.close()}>{words.close}</button>
      </div>
      <div className="explore-stage" ref={stage}>
        {layout !== null && (
          <Diagram
            scene={layout === "wide" ? wide : narrow} id={diagram} locale={locale} motion={motion} label={title}
            interactive gestures onOpen={setOpened} opened={opened?.id ?? null}
          />
        )}
      </div>
      {opened !== null && card !== undefined && <PartCard key={opened.id} card={card} node={opened} locale={locale} onClose={closeCard} />}
    </dialog>
  );
}
