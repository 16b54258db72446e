import { memo, useCallback, useState, type RefObject } from "react";
import { Diagram } from "@/components/diagram/diagram";
import type { Motion } from "@/components/diagram/environment";
import { PartCard, type ConceptCard } from "@/components/diagram/part-card";
import { partButtonId } from "@/components/diagram/parts";
import type { Scene, SceneNode } from "@/engine/scene";
import { useLab } from "./context";

type StageProps = {
  readonly scene: Scene;
  /** The box whose width decides on the layout of the scene. */
  readonly box: RefObject<HTMLDivElement | null>;
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  readonly motion: Motion;
};

/** The diagram of the moment looked at. Arrow keys walk its parts; Enter opens the card of one. */
export const Stage = memo(function Stage({ scene, box, concepts, motion }: StageProps) {
  const { locale, say, id } = useLab();
  const [opened, setOpened] = useState<SceneNode | null>(null);
  const card = opened?.concept === undefined ? undefined : concepts[opened.concept];
  const name = `${id}-diagram`;
  const close = useCallback((reason: "asked" | "elsewhere"): void => {
    setOpened((node) => {
      if (reason === "asked" && node) document.getElementById(partButtonId(name, node.id))?.focus();
      return null;
    });
  }, [name]);
  return (
    <div className="lab-stage" role="group" aria-label={say("stage")} tabIndex={-1} data-stage>
      <div className="diagram-stage" ref={box}>
        <Diagram
          scene={scene} id={name} locale={locale} motion={motion}
          interactive onOpen={setOpened} opened={opened?.id ?? null}
        />
      </div>
      {opened && card && <PartCard card={card} node={opened} locale={locale} beside={partButtonId(name, opened.id)} onClose={close} />}
    </div>
  );
});
