import type { Scene, SceneEdge, SceneNode, SceneToken, Tone } from "@/engine/scene";
import { edgeRoute, pointAt, type EdgeRoute, type Point } from "./geometry";
import { iconPaths } from "./icon-paths";
import { breakLabel, lettering, textWidth, widest } from "./lettering";

/**
 * One SVG element as data. Picture, live diagram and exported file draw the same marks.
 * Attributes have React's names; colours are CSS variables of the theme, as presentation attributes, so a page without inline styles shows them.
 */
export type Mark = {
  readonly tag: "g" | "path" | "rect" | "circle" | "text";
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly content?: string | readonly Mark[];
};

type Paint = { readonly line: string; readonly fill: string; readonly text: string };

const paints: Readonly<Record<Tone, Paint>> = {
  plain: { line: "var(--line-strong)", fill: "var(--surface)", text: "var(--ink-soft)" },
  accent: { line: "var(--accent)", fill: "var(--accent-soft)", text: "var(--accent)" },
  good: { line: "var(--good)", fill: "var(--good-soft)", text: "var(--good)" },
  wait: { line: "var(--wait)", fill: "var(--wait-soft)", text: "var(--wait)" },
  warn: { line: "var(--warn)", fill: "var(--warn-soft)", text: "var(--warn)" },
  bad: { line: "var(--bad)", fill: "var(--bad-soft)", text: "var(--bad)" },
  off: { line: "var(--off)", fill: "var(--off-soft)", text: "var(--off)" },
};

const labelLine = 18;
const smallLine = 16;
const iconSize = 20;
const iconGap = 9;
/** Share of the font size from the middle of a line down to its baseline: between Latin x-height and Hangul body. */
const baseline = 0.355;

const mark = (tag: Mark["tag"], attributes: Mark["attributes"], content?: Mark["content"]): Mark => ({ tag, attributes, content });

const round = (value: number): number => Math.round(value * 100) / 100;

const at = (point: Point): string => `translate(${round(point[0])} ${round(point[1])})`;

/** A node with its upper left corner at the origin. */
export function drawNode(node: SceneNode): readonly Mark[] {
  const paint = paints[node.faded === true ? "off" : node.tone];
  const marks: Mark[] = [];
  if (node.current === true) marks.push(ring(node, node.tone === "plain" ? paints.accent : paint));
  marks.push(...frame(node, paint));
  if (node.faded === true && node.shape !== "note") marks.push(hatching(node));
  marks.push(...(node.shape === "group" ? groupHeading(node, paint) : lettered(node, paint)));
  if (node.badge !== undefined) marks.push(badge(node, node.badge, paint));
  return marks;
}

/** The ways of all edges of a scene, by edge id. An edge that names a missing node has none. */
export function routesOf(scene: Scene): ReadonlyMap<string, EdgeRoute> {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  const routes = new Map<string, EdgeRoute>();
  for (const edge of scene.edges) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from !== undefined && to !== undefined) routes.set(edge.id, edgeRoute(edge, from, to));
  }
  return routes;
}

/** What lies under everything else. */
export function drawBackdrop(scene: Pick<Scene, "backdrop">): readonly Mark[] {
  return (scene.backdrop ?? []).map(({ path, draw, tone, size = 1, gap = 1 }) => {
    if (draw === "area") return mark("path", { className: "diagram-ground", d: path, fill: tone === "plain" ? "var(--sunken)" : paints[tone].fill, fillOpacity: 0.7 });
    const dots: Mark["attributes"] = draw === "dots" ? { strokeDasharray: `0 ${gap}` } : {};
    // A ground without a meaning of its own stays behind what stands on it.
    const pale: Mark["attributes"] = tone === "plain" ? { strokeOpacity: 0.5 } : {};
    return mark("path", {
      className: "diagram-ground", d: path, fill: "none", stroke: paints[tone].line, strokeWidth: size, strokeLinecap: "round", strokeLinejoin: "round", ...dots, ...pale,
    });
  });
}

/** Line and arrowhead of an edge, in scene coordinates. */
export function drawEdge(edge: SceneEdge, route: EdgeRoute): readonly Mark[] {
  const paint = edge.current === true && edge.tone === "plain" ? paints.accent : paints[edge.tone];
  const colour = edge.tone === "plain" && edge.current !== true ? "var(--ink-soft)" : paint.line;
  const width = edge.current === true ? 2.75 : 1.5;
  const dashes: Mark["attributes"] =
    edge.line === "dashed" ? { strokeDasharray: "6 5" } : edge.line === "dotted" ? { strokeDasharray: "0.1 5", strokeWidth: width + 0.75 } : {};
  const line = mark("path", {
    className: "diagram-line", d: route.line, fill: "none", stroke: colour, strokeWidth: width, strokeLinecap: "round", strokeLinejoin: "round", ...dashes,
  });
  return route.head === "" ? [line] : [line, mark("path", {
    className: "diagram-head", d: route.head, fill: colour, stroke: colour, strokeWidth: edge.current === true ? 1.75 : 0.75, strokeLinejoin: "round",
  })];
}

/** Label of an edge on a patch of the ground colour, in scene coordinates; nothing if it has none. */
export function drawEdgeLabel(edge: SceneEdge, route: EdgeRoute): readonly Mark[] {
  if (edge.label === undefined || edge.label === "") return [];
  const paint = edge.current === true && edge.tone === "plain" ? paints.accent : paints[edge.tone];
  return [mark("g", { className: "diagram-edge-label", transform: at(pointAt(route.points, edge.labelAt ?? 0.5)) }, patch(edge.label, paint.text, edge.current === true))];
}

/** Where a token stands, in scene coordinates. */
export function tokenPoint(token: SceneToken, routes: ReadonlyMap<string, EdgeRoute>): Point | null {
  const route = routes.get(token.edge);
  return route === undefined ? null : pointAt(route.points, token.at);
}

/** A token around the origin. Its number is shown where nothing moves. */
export function drawToken(token: SceneToken, number: number): readonly Mark[] {
  const paint = token.tone === "plain" ? paints.accent : paints[token.tone];
  const marks = [
    mark("circle", { className: "diagram-token-dot", r: 8, fill: paint.line, stroke: "var(--ground)", strokeWidth: 2 }),
    mark("text", { className: "diagram-token-number", y: round(10.5 * baseline), fontSize: 10.5, fontWeight: 700, textAnchor: "middle", fill: "var(--ground)" }, String(number)),
  ];
  return token.label === undefined ? marks : [...marks, mark("g", { transform: "translate(0 -20)" }, patch(token.label, paint.text, true))];
}

/** A whole scene: backdrop, frames of groups, edges, nodes, labels, tokens, each over the ones before. */
export function drawScene(scene: Scene): readonly Mark[] {
  const routes = routesOf(scene);
  const isGroup = (node: SceneNode): boolean => node.shape === "group";
  return [
    ...drawBackdrop(scene),
    ...scene.nodes.filter(isGroup).map(placedNode),
    ...drawEdges(scene, routes),
    ...scene.nodes.filter((node) => !isGroup(node)).map(placedNode),
    ...drawOverlay(scene, routes),
  ];
}

/** All lines of a scene. */
export function drawEdges(scene: Scene, routes: ReadonlyMap<string, EdgeRoute>): readonly Mark[] {
  return scene.edges.flatMap((edge) => {
    const route = routes.get(edge.id);
    return route === undefined ? [] : [mark("g", { className: "diagram-edge", "data-edge": edge.id }, drawEdge(edge, route))];
  });
}

/** What lies over the nodes: labels of edges, then tokens. */
export function drawOverlay(scene: Scene, routes: ReadonlyMap<string, EdgeRoute>): readonly Mark[] {
  const labels = scene.edges.flatMap((edge) => {
    const route = routes.get(edge.id);
    return route === undefined ? [] : drawEdgeLabel(edge, route);
  });
  const tokens = (scene.tokens ?? []).flatMap((token, index) => {
    const point = tokenPoint(token, routes);
    return point === null ? [] : [mark("g", { className: "diagram-token", "data-token": token.id, transform: at(point) }, drawToken(token, index + 1))];
  });
  return [...labels, ...tokens];
}

/** A node at its place in the scene. */
export function placedNode(node: SceneNode): Mark {
  return mark("g", { className: `diagram-node diagram-node-${node.shape}`, "data-node": node.id, transform: at([node.x, node.y]) }, drawNode(node));
}

function corner(node: SceneNode): number {
  if (node.shape === "pill") return node.height / 2;
  return node.shape === "group" ? 12 : Math.min(10, node.height / 2);
}

/** Height of the lid of a disk. */
function lid(node: SceneNode): number {
  return Math.min(7, node.height / 6);
}

function ring(node: SceneNode, paint: Paint): Mark {
  return mark("rect", {
    className: "diagram-ring", x: -4.5, y: -4.5, width: node.width + 9, height: node.height + 9, rx: corner(node) + 4.5,
    fill: "none", stroke: paint.line, strokeWidth: 2,
  });
}

function frame(node: SceneNode, paint: Paint): readonly Mark[] {
  const { width, height } = node;
  const border = { stroke: paint.line, strokeWidth: node.tone === "plain" || node.faded === true ? 1.25 : 1.5, ...(node.faded === true ? { strokeDasharray: "5 4" } : {}) };
  switch (node.shape) {
    case "note":
      return [];
    case "disk": {
      const rim = lid(node);
      const [left, right, bottom] = [0.75, width - 0.75, height - 0.75 - rim];
      const radius = round(width / 2 - 0.75);
      const half = `${radius} ${round(rim)} 0 0`;
      return [
        mark("path", {
          className: "diagram-frame", fill: paint.fill, strokeLinejoin: "round", ...border,
          d: `M${left} ${round(rim + 0.75)}A${half} 1 ${right} ${round(rim + 0.75)}V${round(bottom)}A${half} 1 ${left} ${round(bottom)}Z`,
        }),
        mark("path", { className: "diagram-frame-line", fill: "none", ...border, d: `M${left} ${round(rim + 0.75)}A${half} 0 ${right} ${round(rim + 0.75)}` }),
      ];
    }
    case "group":
      return [mark("rect", {
        className: "diagram-frame", x: 0.5, y: 0.5, width: width - 1, height: height - 1, rx: corner(node),
        fill: node.tone === "plain" ? "var(--sunken)" : paint.fill, fillOpacity: 0.6, ...border, strokeWidth: 1,
        ...(node.tone === "plain" ? { stroke: "var(--line-strong)", strokeOpacity: 0.75 } : {}),
      })];
    case "box":
    case "pill":
      return [mark("rect", {
        className: "diagram-frame", x: 0.75, y: 0.75, width: width - 1.5, height: height - 1.5, rx: corner(node), fill: paint.fill, ...border,
      })];
  }
}

/** Slanted lines over the inside of a node, cut at its edges by computation, so that no pattern needs an id. */
function hatching(node: SceneNode): Mark {
  const inset = node.shape === "pill" ? Math.min(node.height / 3, 10) : 4;
  const [left, top, right, bottom] = [inset, node.shape === "disk" ? lid(node) * 2 + 3 : 4, node.width - inset, node.height - (node.shape === "disk" ? lid(node) : 4)];
  const strokes: string[] = [];
  for (let sum = left + top + 7; sum < right + bottom; sum += 8) {
    const [x1, x2] = [Math.max(left, sum - bottom), Math.min(right, sum - top)];
    if (x2 > x1) strokes.push(`M${round(x1)} ${round(sum - x1)}L${round(x2)} ${round(sum - x2)}`);
  }
  return mark("path", { className: "diagram-hatching", d: strokes.join(""), fill: "none", stroke: "var(--line)", strokeWidth: 1.25 });
}

function text(content: string, x: number, middle: number, size: number, weight: number, fill: string, anchor: "start" | "middle" | "end"): Mark {
  return mark("text", { x: round(x), y: round(middle + size * baseline), fontSize: size, fontWeight: weight, textAnchor: anchor, fill }, content);
}

function icon(node: SceneNode, x: number, y: number, colour: string, size = iconSize): Mark {
  const scale = size / 20;
  return mark("path", {
    className: "diagram-icon", d: iconPaths[node.icon!], transform: `translate(${round(x)} ${round(y)})${scale === 1 ? "" : ` scale(${scale})`}`,
    fill: "none", stroke: colour, strokeWidth: 1.5 / scale, strokeLinecap: "round", strokeLinejoin: "round",
  });
}

function groupHeading(node: SceneNode, paint: Paint): readonly Mark[] {
  const middle = 17;
  const left = 12;
  const iconWidth = node.icon === undefined ? 0 : 23;
  return [
    ...(node.icon === undefined ? [] : [icon(node, left, middle - 8, paint.text, 16)]),
    text(node.label, left + iconWidth, middle, lettering.group, 600, paint.text, "start"),
    ...(node.lines ?? []).map((line, index) => text(line, left, middle + 18 + index * smallLine, lettering.line, 400, "var(--ink-soft)", "start")),
  ];
}

/** Icon, label and small lines of a node that is not a group: side by side, or the icon above in a box that is nearly square. */
function lettered(node: SceneNode, paint: Paint): readonly Mark[] {
  const lines = node.lines ?? [];
  const padding = node.width < 110 ? 8 : 12;
  const inner = node.width - 2 * padding;
  const top = node.shape === "disk" ? lid(node) * 2 : 0;
  const height = node.height - top;
  const stackedHeight = iconSize + 5 + labelLine + lines.length * smallLine + 14;
  const stacked = node.icon !== undefined && height >= stackedHeight && node.width < height * 1.75;
  const beside = node.icon !== undefined && !stacked;
  const room = inner - (beside ? iconSize + iconGap : 0);

  const first = breakLabel(node.label, room, lettering.label);
  const size = widest(first, lettering.label) > room + 2 ? lettering.small : lettering.label;
  const label = size === lettering.label ? first : breakLabel(node.label, room, size);

  const gap = lines.length > 0 ? 1 : 0;
  const iconBlock = stacked ? iconSize + 5 : 0;
  const block = iconBlock + label.length * labelLine + gap + lines.length * smallLine;
  let y = top + (height - block) / 2;
  const ink = node.faded === true || node.tone === "off" ? paint.text : node.shape === "note" ? "var(--ink-soft)" : "var(--ink)";
  const iconColour = node.tone === "plain" && node.faded !== true ? "var(--ink-soft)" : paint.text;

  const textual = Math.max(widest(label, size), widest(lines, lettering.line));
  const slack = Math.max(room - textual, 0);
  const start = padding + (node.shape === "pill" ? slack / 2 : Math.min(slack / 2, 4));
  const x = beside ? start + iconSize + iconGap : node.width / 2;
  const anchor = beside ? "start" : "middle";

  const marks: Mark[] = [];
  if (beside) marks.push(icon(node, start, top + (height - iconSize) / 2, iconColour));
  if (stacked) marks.push(icon(node, (node.width - iconSize) / 2, y, iconColour));
  y += iconBlock;
  for (const line of label) {
    marks.push(text(line, x, y + labelLine / 2, size, node.shape === "note" ? 500 : 600, ink, anchor));
    y += labelLine;
  }
  y += gap;
  for (const line of lines) {
    marks.push(text(line, x, y + smallLine / 2, lettering.line, 400, node.faded === true ? paint.text : "var(--ink-soft)", anchor));
    y += smallLine;
  }
  return marks;
}

/** A chip that rides on the upper border. */
function badge(node: SceneNode, word: string, paint: Paint): Mark {
  const width = Math.max(textWidth(word, lettering.badge) + 14, 20);
  return mark("g", { className: "diagram-badge", transform: at([node.width - width - 8, -11]) }, [
    mark("rect", { className: "diagram-frame", width: round(width), height: 17, rx: 8.5, fill: paint.fill, stroke: paint.line, strokeWidth: 1 }),
    text(word, width / 2, 8.5, lettering.badge, 700, paint.text, "middle"),
  ]);
}

/** Words on the ground colour, centred at the origin. */
function patch(words: string, colour: string, isStrong: boolean): readonly Mark[] {
  const lines = words.split("\n");
  const width = widest(lines, lettering.edge) + 10;
  const height = lines.length * smallLine + 3;
  return [
    mark("rect", { className: "diagram-patch", x: round(-width / 2), y: round(-height / 2), width: round(width), height, rx: 5, fill: "var(--ground)" }),
    ...lines.map((line, index) => text(line, 0, (index - (lines.length - 1) / 2) * smallLine, lettering.edge, isStrong ? 650 : 500, colour, "middle")),
  ];
}
