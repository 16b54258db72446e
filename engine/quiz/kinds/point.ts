import { figureScene } from "../../figure";
import type { Text } from "../../locale";
import type { Scene } from "../../scene";
import { gradeTicks, unanswered, type Base, type Kind, type LocalBase, type Tick } from "../base";

/** Point at the one right part of a figure. `parts` are the nodes on offer, by their ids in the figure. */
export type PointAtPart = Base & {
  readonly kind: "point";
  readonly figure: string;
  readonly parts: readonly { readonly id: string; readonly right: boolean; readonly why: Text }[];
};

export type LocalPart = { readonly id: string; readonly text: string; readonly right: boolean; readonly why: string };
export type LocalPoint = LocalBase & {
  readonly kind: "point";
  readonly title: string;
  readonly wide: Scene;
  readonly narrow: Scene;
  readonly parts: readonly LocalPart[];
};

export type PointAnswer = { readonly kind: "point"; readonly part: string | null };
export type MarkablePoint = { readonly kind: "point"; readonly parts: readonly Tick[] };

export const point: Kind<PointAtPart, LocalPoint, MarkablePoint, PointAnswer> = {
  grade: ({ parts }, { part }) => (part === null ? unanswered : gradeTicks(parts, [part], false)),
  localise: ({ figure: figureId, parts }, locale, context) => {
    const figure = context.figure(figureId);
    return {
      kind: "point",
      title: figure.title[locale],
      wide: pictureOnly(figureScene(figure, locale, "wide")),
      narrow: pictureOnly(figureScene(figure, locale, "narrow")),
      parts: parts.map(({ id, right, why }) => {
        const node = figure.nodes[id];
        if (node === undefined) throw new Error(`Figure ${figureId} has no part "${id}". Known parts: ${Object.keys(figure.nodes).join(", ")}.`);
        return { id, right, text: node.label[locale].replaceAll("\n", " "), why: why[locale] };
      }),
    };
  },
};

/** The scene without what is said of it: the parts on offer stand beside the picture as a list, and pages carry no word twice. */
function pictureOnly(scene: Scene): Scene {
  return {
    ...scene, summary: "",
    nodes: scene.nodes.map(({ concept: _concept, ...node }) => node),
  };
}
