import { createElement, type ReactNode } from "react";
import type { Mark } from "./drawing";

/** Marks as SVG elements; the caller provides the surrounding `<svg>` or `<g>`. */
export function Marks({ marks }: { marks: readonly Mark[] }): ReactNode {
  return marks.map((mark, index) =>
    createElement(mark.tag, { ...mark.attributes, key: mark.attributes["data-node"] ?? mark.attributes["data-edge"] ?? mark.attributes["data-token"] ?? index },
      mark.content === undefined || typeof mark.content === "string" ? mark.content : <Marks marks={mark.content} />));
}
