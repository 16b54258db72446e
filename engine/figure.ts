import type { Locale, Text } from "./locale";
import { spoken, type IconId, type OutlineItem, type Scene, type SceneLayout, type SceneNode, type Side, type Tone } from "./scene";

/** Left, top, width, height in scene units. */
export type Box = readonly [x: number, y: number, width: number, height: number];

/** A part of a figure. `at` is its box in a 720 wide drawing, `narrow` the one in a 340 wide drawing for phones. */
export type FigureNode = {
  readonly shape: SceneNode["shape"];
  readonly label: Text;
  readonly lines?: { readonly ko: readonly string[]; readonly en: readonly string[] };
  readonly badge?: Text;
  readonly icon?: IconId;
  readonly tone?: Tone;
  readonly group?: string;
  /** Concept whose card a click opens. */
  readonly concept?: string;
  readonly at: Box;
  readonly narrow: Box;
};

export type FigureEdge = {
  readonly from: string;
  readonly to: string;
  /** Sides in the wide and in the narrow drawing. */
  readonly sides: readonly [from: Side, to: Side];
  readonly narrowSides?: readonly [from: Side, to: Side];
  readonly fromAt?: number;
  readonly toAt?: number;
  readonly narrowFromAt?: number;
  readonly narrowToAt?: number;
  readonly route?: "straight" | "step" | "curve";
  readonly label?: Text;
  readonly labelAt?: number;
  readonly narrowLabelAt?: number;
  readonly line?: "solid" | "dashed" | "dotted";
  readonly tone?: Tone;
  readonly arrow?: boolean;
  /** What the connection means, for the text twin. */
  readonly say: Text;
};

/** A clickable diagram without time. */
export type Figure = {
  /** Caption under the figure. */
  readonly title: Text;
  /** Long description: everything the picture shows, in two to five sentences. */
  readonly description: Text;
  readonly size: readonly [width: 720, height: number];
  readonly narrowSize: readonly [width: 340, height: number];
  /** Groups before the nodes they hold. Keys are the node ids. */
  readonly nodes: Readonly<Record<string, FigureNode>>;
  readonly edges: Readonly<Record<string, FigureEdge>>;
};

/** The figure as a scene in one language and layout. */
export function figureScene(figure: Figure, locale: Locale, layout: SceneLayout): Scene {
  const wide = layout === "wide";
  const nodes = Object.entries(figure.nodes).map(([id, node]) => {
    const [x, y, width, height] = wide ? node.at : node.narrow;
    const label = node.label[locale];
    const lines = node.lines?.[locale];
    return {
      id, shape: node.shape, x, y, width, height, group: node.group, label, lines,
      badge: node.badge?.[locale], icon: node.icon, tone: node.tone ?? "plain", concept: node.concept,
    } satisfies SceneNode;
  });
  const edges = Object.entries(figure.edges).map(([id, edge]) => {
    const [fromSide, toSide] = wide ? edge.sides : (edge.narrowSides ?? edge.sides);
    return {
      id, from: edge.from, to: edge.to, fromSide, toSide,
      fromAt: wide ? edge.fromAt : (edge.narrowFromAt ?? edge.fromAt),
      toAt: wide ? edge.toAt : (edge.narrowToAt ?? edge.toAt),
      route: edge.route ?? "step", label: edge.label?.[locale], labelAt: wide ? edge.labelAt : (edge.narrowLabelAt ?? edge.labelAt),
      line: edge.line ?? "solid", tone: edge.tone ?? "plain", arrow: edge.arrow ?? true,
    };
  });
  const [width, height] = wide ? figure.size : figure.narrowSize;
  return { layout, width, height, nodes, edges, summary: figure.description[locale] };
}

/** The figure as nested text: its parts with the ways that leave them. */
export function figureOutline(figure: Figure, locale: Locale): OutlineItem[] {
  const { nodes } = figureScene(figure, locale, "wide");
  const ways = Object.entries(figure.edges);
  const inside = (group: string | undefined): OutlineItem[] =>
    nodes.filter((node) => node.group === group).map((node) => {
      const leaving = ways.filter(([, { from }]) => from === node.id).map(([id, { say }]) => ({ id: `${node.id}.${id}`, text: say[locale] }));
      const items = [...leaving, ...inside(node.id)];
      return { id: node.id, text: spoken(node), concept: node.concept, ...(items.length > 0 ? { items } : {}) };
    });
  return inside(undefined);
}
