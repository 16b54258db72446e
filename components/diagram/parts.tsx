import { memo, useId, useState, type KeyboardEvent } from "react";
import type { Locale } from "@/engine/locale";
import { spoken, type Scene, type SceneNode } from "@/engine/scene";
import { diagramWords, insideOf } from "./words";

export type PartsProps = {
  readonly scene: Scene;
  /** Id of the diagram; the buttons' ids begin with it. */
  readonly id: string;
  readonly locale: Locale;
  /** Where the scene lies in the box: offset in CSS pixels and scale. */
  readonly place: { readonly x: number; readonly y: number; readonly zoom: number };
  /** Id of the node whose card is open. */
  readonly opened?: string | null;
  readonly onOpen?: (node: SceneNode) => void;
  /** Called when the keyboard reaches a part, to bring it into view. */
  readonly onReach?: (node: SceneNode) => void;
  /** False where the canvas below takes the pointer. */
  readonly takesPointer: boolean;
};

/** Id of the button of a part, for giving the focus back. */
export function partButtonId(diagram: string, node: string): string {
  return `${diagram}-part-${node}`;
}

/**
 * The diagram for keyboard and screen reader, and for the pointer while reading: one transparent button over each part that has a card.
 * One tab stop; arrows go to the nearest part in that direction.
 */
export const Parts = memo(function Parts({ scene, id, locale, place, opened, onOpen, onReach, takesPointer }: PartsProps) {
  const words = diagramWords(locale);
  const help = useId();
  const parts = partsInReadingOrder(scene);
  const [current, setCurrent] = useState<string | null>(null);
  const stop = parts.some((node) => node.id === current) ? current : parts[0]?.id;
  const depth = depths(parts);
  const labels = new Map(scene.nodes.map((node) => [node.id, node.label]));

  function move(event: KeyboardEvent, node: SceneNode): void {
    const next = nextPart(parts, node, event.key);
    if (event.key === "Escape") {
      if (opened !== null && opened !== undefined) return;
      (event.currentTarget as HTMLElement).blur();
    } else if (next !== null && !event.altKey && !event.ctrlKey && !event.metaKey) {
      event.preventDefault();
      onReach?.(next);
      document.getElementById(partButtonId(id, next.id))?.focus({ preventScroll: onReach !== undefined });
    }
  }

  return (
    <div
      className="diagram-parts" data-pointer={takesPointer} role="group" aria-label={words.parts} aria-describedby={help}
      style={{ transform: `translate(${place.x}px, ${place.y}px) scale(${place.zoom})`, width: scene.width, height: scene.height }}
    >
      <p className="visually-hidden" id={help}>{words.partsHelp}</p>
      {parts.map((node) => (
        <button
          key={node.id} id={partButtonId(id, node.id)} type="button" className={`diagram-part diagram-part-${node.shape}`} tabIndex={node.id === stop ? 0 : -1}
          aria-label={insideOf(spoken(node), node.group === undefined ? undefined : labels.get(node.group), locale)}
          aria-current={node.current === true ? "true" : undefined} aria-expanded={opened === node.id}
          style={{ ...reachOf(node, place.zoom), zIndex: depth.get(node.id) }}
          onFocus={() => setCurrent(node.id)} onKeyDown={(event) => move(event, node)} onClick={() => onOpen?.(node)}
        />
      ))}
    </div>
  );
});

/** Least size of a button, in CSS pixels. */
const fingerPx = 44;

/** The box of a node, a little larger around a node too small for a finger. */
function reachOf(node: SceneNode, zoom: number): { left: number; top: number; width: number; height: number } {
  const width = Math.max(node.width, fingerPx / zoom);
  const height = Math.max(node.height, fingerPx / zoom);
  return { left: node.x - (width - node.width) / 2, top: node.y - (height - node.height) / 2, width, height };
}

/** The smaller a part, the higher its button lies: a frame never covers what stands on it, whatever the reading order. */
function depths(parts: readonly SceneNode[]): ReadonlyMap<string, number> {
  const bySize = parts.toSorted((a, b) => b.width * b.height - a.width * a.height);
  return new Map(bySize.map((node, index) => [node.id, index]));
}

/** Parts with a card, in the order of the text twin: a frame before what lies in it. */
export function partsInReadingOrder({ nodes, order = [] }: Pick<Scene, "nodes" | "order">): readonly SceneNode[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const rank = (node: SceneNode): number => (order.includes(node.id) ? order.indexOf(node.id) : order.length);
  const inside = (frame: string | undefined): SceneNode[] =>
    nodes.filter(({ group }) => (group !== undefined && ids.has(group) ? group : undefined) === frame)
      .toSorted((a, b) => rank(a) - rank(b)).flatMap((node) => [node, ...inside(node.id)]);
  return inside(undefined).filter(({ concept }) => concept !== undefined);
}

/** The part an arrow key, Home or End leads to; null for any other key or when there is none. */
export function nextPart(parts: readonly SceneNode[], from: SceneNode, key: string): SceneNode | null {
  if (key === "Home") return parts[0] ?? null;
  if (key === "End") return parts.at(-1) ?? null;
  const direction = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[key];
  if (direction === undefined) return null;
  const [dx, dy] = direction as [number, number];
  let best: SceneNode | null = null;
  let bestCost = Infinity;
  for (const part of parts) {
    const x = handle(part)[0] - handle(from)[0];
    const y = handle(part)[1] - handle(from)[1];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (part.id === from.id || ahead < 1 || aside > ahead * 4) continue;
    const cost = ahead + 2 * aside;
    if (cost < bestCost) [best, bestCost] = [part, cost];
  }
  return best;
}

/** The point of a part that stands for it when going by geometry: a frame is where its heading is. */
function handle(node: SceneNode): readonly [number, number] {
  return node.shape === "group" ? [node.x + Math.min(60, node.width / 2), node.y + 16] : [node.x + node.width / 2, node.y + node.height / 2];
}
