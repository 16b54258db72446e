import type { SceneEdge, SceneNode, ScenePoint, Side } from "@/engine/scene";

export type Point = ScenePoint;

type BoxLike = Pick<SceneNode, "x" | "y" | "width" | "height">;

/** An edge as it is drawn. The still and the live drawing both use it, so they cannot disagree. */
export type EdgeRoute = {
  /** SVG path of the line. It stops at the base of the arrowhead if there is one. */
  readonly line: string;
  /** SVG path of the arrowhead, tip on the side of the target; empty without an arrow. */
  readonly head: string;
  /** The whole way as short straight pieces, from side to side. */
  readonly points: readonly Point[];
};

const cornerRadius = 10;
const stub = 18;
const headLength = 8;
const headHalfWidth = 4.25;

const normals: Readonly<Record<Side, Point>> = { top: [0, -1], right: [1, 0], bottom: [0, 1], left: [-1, 0] };

const add = (a: Point, b: Point, times = 1): Point => [a[0] + b[0] * times, a[1] + b[1] * times];
const distance = (a: Point, b: Point): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
const mix = (a: Point, b: Point, at: number): Point => [a[0] + (b[0] - a[0]) * at, a[1] + (b[1] - a[1]) * at];
const round = (value: number): number => Math.round(value * 100) / 100;
const write = (point: Point): string => `${round(point[0])} ${round(point[1])}`;

/** Point on a side of a box, `at` 0 to 1 from its left or upper end. */
export function sidePoint(box: BoxLike, side: Side, at = 0.5): Point {
  switch (side) {
    case "top": return [box.x + box.width * at, box.y];
    case "bottom": return [box.x + box.width * at, box.y + box.height];
    case "left": return [box.x, box.y + box.height * at];
    case "right": return [box.x + box.width, box.y + box.height * at];
  }
}

/** The drawn way of an edge between its two nodes; a loop when both are the same node. */
export function edgeRoute(edge: SceneEdge, from: BoxLike, to: BoxLike): EdgeRoute {
  const start = sidePoint(from, edge.fromSide, edge.fromAt);
  const end = sidePoint(to, edge.toSide, edge.toAt);
  const leave = normals[edge.fromSide];
  const arrive = normals[edge.toSide];
  const points =
    edge.via !== undefined ? [start, ...edge.via, end]
    : edge.from === edge.to && !areOpposite(leave, arrive) ? loop(start, end, leave, arrive)
    : edge.route === "straight" ? [start, end]
    : edge.route === "curve" ? curve(start, end, leave, arrive)
    : rounded(corners(start, end, leave, arrive, from, to));
  if (!edge.arrow) return { line: polyline(points), head: "", points };
  const length = lengthOf(points);
  const base = pointAt(points, length > headLength ? (length - headLength) / length : 0);
  return { line: polyline([...cut(points, headLength - 1)]), head: arrowhead(base, points.at(-1) ?? end), points };
}

/** Point at a part of the way, 0 to 1 by length. */
export function pointAt(points: readonly Point[], at: number): Point {
  const target = lengthOf(points) * Math.min(Math.max(at, 0), 1);
  let walked = 0;
  for (let index = 1; index < points.length; index += 1) {
    const a = points[index - 1]!;
    const b = points[index]!;
    const step = distance(a, b);
    if (step > 0 && walked + step >= target) return mix(a, b, (target - walked) / step);
    walked += step;
  }
  return points.at(-1) ?? [0, 0];
}

/** Length of a way in scene units. */
export function lengthOf(points: readonly Point[]): number {
  let sum = 0;
  for (let index = 1; index < points.length; index += 1) sum += distance(points[index - 1]!, points[index]!);
  return sum;
}

function polyline(points: readonly Point[]): string {
  return points.map((point, index) => `${index === 0 ? "M" : "L"}${write(point)}`).join("");
}

/** The way without its last `length` units. */
function cut(points: readonly Point[], length: number): readonly Point[] {
  const whole = lengthOf(points);
  const wanted = Math.max(whole - length, 0);
  const kept: Point[] = [];
  let walked = 0;
  for (const [index, point] of points.entries()) {
    if (index > 0) walked += distance(points[index - 1]!, point);
    if (walked >= wanted && index > 0) break;
    kept.push(point);
  }
  return [...kept, pointAt(points, whole === 0 ? 0 : wanted / whole)];
}

function arrowhead(base: Point, tip: Point): string {
  const length = distance(base, tip) || 1;
  const along: Point = [(tip[0] - base[0]) / length, (tip[1] - base[1]) / length];
  const across: Point = [-along[1], along[0]];
  const foot = add(tip, along, -headLength);
  const notch = add(tip, along, -headLength + 1.75);
  return `M${write(tip)}L${write(add(foot, across, headHalfWidth))}L${write(notch)}L${write(add(foot, across, -headHalfWidth))}Z`;
}

function cubic(a: Point, b: Point, c: Point, d: Point): Point[] {
  const pieces = 28;
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const t = index / pieces;
    const [ab, bc, cd] = [mix(a, b, t), mix(b, c, t), mix(c, d, t)];
    return mix(mix(ab, bc, t), mix(bc, cd, t), t);
  });
}

function curve(start: Point, end: Point, leave: Point, arrive: Point): Point[] {
  const reach = Math.max(distance(start, end) * 0.42, stub);
  return cubic(start, add(start, leave, reach), add(end, arrive, reach), end);
}

function areOpposite(a: Point, b: Point): boolean {
  return a[0] + b[0] === 0 && a[1] + b[1] === 0;
}

/** A loop outside the node, between one side or two that meet. When both ends leave the same side the two arms are spread, or the loop would be a line. */
function loop(start: Point, end: Point, leave: Point, arrive: Point): Point[] {
  const reach = Math.max(46, distance(start, end) * 0.9);
  if (leave !== arrive) return cubic(start, add(start, leave, reach), add(end, arrive, reach), end);
  const gap = distance(start, end);
  const along: Point = gap === 0 ? [-leave[1], leave[0]] : [(end[0] - start[0]) / gap, (end[1] - start[1]) / gap];
  return cubic(start, add(add(start, leave, reach), along, -10), add(add(end, arrive, reach), along, 10), end);
}

/** Corners of a way that runs along the axes, leaves and arrives at right angles and goes around when it has to turn back. */
function corners(start: Point, end: Point, leave: Point, arrive: Point, from: BoxLike, to: BoxLike): Point[] {
  const horizontal = leave[0] !== 0;
  const parallel = horizontal === (arrive[0] !== 0);
  const axis = horizontal ? 0 : 1;
  const out = add(start, leave, stub);
  const back = add(end, arrive, stub);
  const bend = (x: number, y: number): Point => (horizontal ? [x, y] : [y, x]);
  const other = 1 - axis as 0 | 1;

  if (!parallel) {
    const ahead = (end[axis] - start[axis]) * leave[axis] >= 0;
    const meets = (start[other] - end[other]) * arrive[other] >= 0;
    if (ahead && meets) return [start, bend(end[axis], start[other]), end];
    return [start, out, bend(out[axis], back[other]), back, end];
  }
  if (leave[axis] === arrive[axis]) {
    const far = leave[axis] > 0 ? Math.max(out[axis], back[axis]) : Math.min(out[axis], back[axis]);
    return [start, bend(far, start[other]), bend(far, end[other]), end];
  }
  const room = (end[axis] - start[axis]) * leave[axis];
  // Sides that miss each other by less than a unit meet: a bend that small would only blur the line.
  if (Math.abs(start[other] - end[other]) < 1 && room >= 0) return [start, bend(end[axis], start[other])];
  if (room >= 2 * headLength) {
    const middle = (start[axis] + end[axis]) / 2;
    return [start, bend(middle, start[other]), bend(middle, end[other]), end];
  }
  const [fromFar, toFar] = horizontal ? [from.y + from.height, to.y + to.height] : [from.x + from.width, to.x + to.width];
  const [fromNear, toNear] = horizontal ? [from.y, to.y] : [from.x, to.x];
  const between = fromFar + 8 <= toNear ? (fromFar + toNear) / 2 : toFar + 8 <= fromNear ? (toFar + fromNear) / 2 : Math.max(fromFar, toFar) + stub;
  return [start, out, bend(out[axis], between), bend(back[axis], between), back, end];
}

/** The same way with round corners, as short straight pieces. */
function rounded(path: readonly Point[]): Point[] {
  const turns = path.filter((point, index) => {
    const [before, after] = [path[index - 1], path[index + 1]];
    if (before === undefined || after === undefined) return true;
    if (distance(before, point) === 0) return false;
    return (point[0] - before[0]) * (after[1] - point[1]) - (point[1] - before[1]) * (after[0] - point[0]) !== 0;
  });
  const pieces = 6;
  return turns.flatMap((point, index) => {
    const [before, after] = [turns[index - 1], turns[index + 1]];
    if (before === undefined || after === undefined) return [point];
    const [toBefore, toAfter] = [distance(point, before), distance(point, after)];
    const radius = Math.min(cornerRadius, toBefore / 2, toAfter / 2);
    const [enter, exit] = [mix(point, before, radius / toBefore), mix(point, after, radius / toAfter)];
    return Array.from({ length: pieces + 1 }, (_, piece) => {
      const t = piece / pieces;
      return mix(mix(enter, point, t), mix(point, exit, t), t);
    });
  });
}
