import type { SceneEdge, SceneLayout, ScenePoint, Side } from "@/engine/scene";
import { builtParts, partIds, secondParts, zoneOf, zonesOf, type DesignParams, type Homes, type NodeId, type PartId } from "./state";

export type Rect = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
export type Frame = Rect & { readonly id: "vpc" | "permits" | "second" | `az-${"a" | "b" | "c"}` };

/** Where every part of a design lies, and how lines run between them. */
export type Plan = {
  readonly height: number;
  readonly frames: readonly Frame[];
  readonly places: ReadonlyMap<NodeId, Rect>;
  readonly way: (from: NodeId, to: NodeId) => Way;
};

type Way = Pick<SceneEdge, "fromSide" | "toSide" | "fromAt" | "toAt" | "route" | "via">;

const permits: readonly PartId[] = ["role-web", "role-task", "role-lambda", "sg-web", "sg-db"];
const regional = ["s3", "lambda", "sns", "cloudwatch", "asg", "ecs"] as const satisfies readonly PartId[];
const heading = 34;

/** Tiers from the internet downwards; a part's tier is its row in the wide drawing. */
const tierOf = (part: NodeId): number => ["nat-", "web-", "task-", "cache", "db-p", "db-s", "db-r"].findIndex((start) => part.startsWith(start));

const box = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });
const straight = (fromSide: Side, toSide: Side): Way => ({ fromSide, toSide, route: "straight" });

const sides = (from: NodeId, to: NodeId): string => `${from}>${to}`;

const zonal = (params: DesignParams, homes: Homes, zone: number): readonly PartId[] =>
  partIds.filter((part) => zoneOf(part, homes) === zone && builtParts(params, homes).includes(part)).toSorted((a, b) => tierOf(a) - tierOf(b));

/** A line with corners: it leaves and arrives at the sides given, at the heights or widths given. */
const through = (fromSide: Side, fromAt: number, toSide: Side, toAt: number, via: readonly ScenePoint[]): Way => ({ fromSide, toSide, fromAt, toAt, route: "step", via });

function widePlan(params: DesignParams, homes: Homes): Plan {
  const high = 46;
  const places = new Map<NodeId, Rect>([
    ["partner", box(20, 12, 132, 50)], ["route-53", box(186, 12, 116, 50)], ["user", box(340, 12, 92, 50)], ["cloudfront", box(478, 12, 142, 50)],
    ["igw", box(20, 122, 132, 60)], ["alb", box(196, 122, 140, 60)],
  ]);
  if (params.endpoint) places.set("endpoint", box(384, 128, 140, 48));
  regional.forEach((part, row) => places.set(part, box(580, 128 + row * 66, 132, 48)));
  const databases = params.cache ? 4 : 3;
  const tiers = databases + (params.replica ? 2 : 1);
  const rowOf = (part: NodeId): number => (part === "db-replica" ? tiers - 1 : Math.min(tierOf(part), databases));
  const zoneTop = 210;
  const rowTop = (row: number): number => zoneTop + heading + row * (high + 16);
  const zoneWidth = (532 - 8 * (params.zones - 1)) / params.zones;
  const zoneHeight = heading + tiers * (high + 16) - 4;
  const frames: Frame[] = [{ id: "vpc", ...box(8, 94, 548, zoneTop - 94 + zoneHeight + 10) }];
  zonesOf(params).forEach((letter, zone) => {
    const x = 16 + zone * (zoneWidth + 8);
    frames.push({ id: `az-${letter}`, ...box(x, zoneTop, zoneWidth, zoneHeight) });
    for (const part of zonal(params, homes, zone)) places.set(part, box(x + 14, rowTop(rowOf(part)), zoneWidth - 14 - 24, high));
  });
  const permitsTop = Math.max(zoneTop + zoneHeight + 22, 128 + 6 * 66);
  frames.push({ id: "permits", ...box(8, permitsTop, 704, heading + 58) });
  permits.forEach((part, column) => places.set(part, box(18 + column * 138, permitsTop + heading, 130, 48)));
  const permitsEnd = permitsTop + heading + 58;
  const hasSecond = params.second !== "none";
  const secondTop = permitsEnd + 18;
  if (hasSecond) {
    frames.push({ id: "second", ...box(8, secondTop, 704, heading + 58) });
    secondParts.toReversed().forEach((part, column) => places.set(part, box(30 + column * 250, secondTop + heading, 150, 48)));
  }

  const at = (node: NodeId): Rect => places.get(node) ?? box(0, 0, 0, 0);
  const middle = (rect: Rect): number => rect.y + rect.height / 2;
  const center = (rect: Rect): number => rect.x + rect.width / 2;
  const lane = (rect: Rect): number => rect.x + rect.width + 12;
  const margin = 568;
  const way = (from: NodeId, to: NodeId): Way => {
    const [a, b] = [at(from), at(to)];
    const below = (rect: Rect): number => rect.y + rect.height + 8;
    switch (sides(from, to)) {
      case "user>route-53": return straight("left", "right");
      case "user>cloudfront": return straight("right", "left");
      case "igw>partner": return straight("top", "bottom");
      case "s3>lambda": case "lambda>sns": return straight("bottom", "top");
      case "cloudwatch>sns": return straight("top", "bottom");
      case "endpoint>s3": return straight("right", "left");
      case "alb-2>web-2": case "web-2>db-copy": return straight("left", "right");
      case "cloudfront>alb-2": return through("right", 0.25, "right", 0.5, [[716, a.y + 0.25 * a.height], [716, middle(b)]]);
      case "db-primary>db-copy": case "db-standby>db-copy":
        return through("left", 0.75, "left", 0.5, [[a.x - 7, a.y + 0.75 * a.height], [a.x - 7, zoneTop + zoneHeight + 5], [4, zoneTop + zoneHeight + 5], [4, middle(b)]]);
      case "db-primary>db-standby": case "db-standby>db-primary": return a.x < b.x ? straight("right", "left") : straight("left", "right");
      case "cloudfront>alb": case "cloudfront>igw": case "user>alb": return through("bottom", 0.3, "top", 0.5, [[a.x + 0.3 * a.width, 77], [center(b), 77]]);
      case "user>igw": return through("bottom", 0.3, "top", 0.65, [[a.x + 0.3 * a.width, 77], [b.x + 0.65 * b.width, 77]]);
      case "cloudfront>s3": return through("right", 0.5, "top", 0.7, [[b.x + 0.7 * b.width, middle(a)]]);
      case "igw>s3": return through("top", 0.8, "top", 0.25, [[a.x + 0.8 * a.width, 86], [b.x + 0.25 * b.width, 86]]);
      case "alb>cloudwatch": return through("bottom", 0.8, "left", 0.5, [[a.x + 0.8 * a.width, 186], [margin, 186], [margin, middle(b)]]);
    }
    if (from === "alb" || from === "igw") return through("bottom", 0.5, "right", 0.25, [[center(a), 196], [lane(b), 196], [lane(b), b.y + 0.25 * b.height]]);
    if (from === "asg" || from === "ecs") return through("left", 0.5, "right", 0.75, [[margin, middle(a)], [margin, below(b)], [lane(b), below(b)], [lane(b), b.y + 0.75 * b.height]]);
    if (to === "igw") return through("top", 0.88, "bottom", 0.5, [[a.x + 0.88 * a.width, 203], [center(b), 203]]);
    if (to === "endpoint") return through("right", 0.5, "bottom", 0.5, [[lane(a), middle(a)], [lane(a), 203], [center(b), 203]]);
    if (to.startsWith("nat-")) {
      const rise = below(b);
      if (from.startsWith("web-")) return through("top", 0.2, "bottom", 0.3, [[a.x + 0.2 * a.width, rise], [b.x + 0.3 * b.width, rise]]);
      return through("left", 0.5, "bottom", 0.3, [[a.x - 7, middle(a)], [a.x - 7, rise], [b.x + 0.3 * b.width, rise]]);
    }
    if (lane(a) === lane(b)) return through("right", 0.75, "right", 0.5, [[lane(a), a.y + 0.75 * a.height], [lane(a), middle(b)]]);
    return through("right", 0.75, "right", 0.5, [[lane(a), a.y + 0.75 * a.height], [lane(a), b.y - 8], [lane(b), b.y - 8], [lane(b), middle(b)]]);
  };
  return { height: hasSecond ? secondTop + heading + 58 + 8 : permitsEnd + 8, frames, places, way };
}

function narrowPlan(params: DesignParams, homes: Homes): Plan {
  const places = new Map<NodeId, Rect>([
    ["route-53", box(8, 10, 100, 48)], ["user", box(126, 10, 80, 48)], ["cloudfront", box(224, 10, 108, 48)], ["partner", box(16, 80, 118, 44)],
    ["igw", box(16, 176, 118, 60)], ["alb", box(152, 176, 118, 60)],
  ]);
  let y = 250;
  if (params.endpoint) {
    places.set("endpoint", box(152, y + 2, 118, 48));
    y += 64;
  }
  const frames: Frame[] = [];
  for (const [zone, letter] of zonesOf(params).entries()) {
    const parts = zonal(params, homes, zone).toSorted((a, b) => Number(b.startsWith("web-")) - Number(a.startsWith("web-")));
    const rows = Math.ceil(parts.length / 2);
    frames.push({ id: `az-${letter}`, ...box(12, y, 290, heading + rows * 66 - 4) });
    parts.forEach((part, index) => places.set(part, box(22 + (index % 2) * 132, y + heading + Math.floor(index / 2) * 66, 116, 48)));
    y += heading + rows * 66 + 10;
  }
  frames.unshift({ id: "vpc", ...box(6, 144, 302, y - 144 + 2) });
  y += 30;
  const grid: readonly PartId[] = ["lambda", "s3", "sns", "cloudwatch", "asg", "ecs"];
  grid.forEach((part, index) => places.set(part, box(8 + (index % 2) * 158, y + Math.floor(index / 2) * 66, 140, 48)));
  y += 3 * 66 + 4;
  const permitRows = Math.ceil(permits.length / 2);
  frames.push({ id: "permits", ...box(6, y, 328, heading + permitRows * 58) });
  permits.forEach((part, index) => places.set(part, box(16 + (index % 2) * 158, y + heading + Math.floor(index / 2) * 58, 148, 48)));
  const permitsEnd = y + heading + permitRows * 58;
  const hasSecond = params.second !== "none";
  const secondTop = permitsEnd + 18;
  if (hasSecond) {
    frames.push({ id: "second", ...box(6, secondTop, 328, heading + 2 * 66) });
    places.set("web-2", box(16, secondTop + heading, 132, 48));
    places.set("alb-2", box(184, secondTop + heading, 132, 48));
    places.set("db-copy", box(16, secondTop + heading + 66, 132, 48));
  }

  const at = (node: NodeId): Rect => places.get(node) ?? box(0, 0, 0, 0);
  const middle = (rect: Rect): number => rect.y + rect.height / 2;
  const center = (rect: Rect): number => rect.x + rect.width / 2;
  const margin = 322;
  const isLeft = (rect: Rect): boolean => rect.x < 100;
  const lane = (rect: Rect): number => (isLeft(rect) ? 146 : 288);
  const way = (from: NodeId, to: NodeId): Way => {
    const [a, b] = [at(from), at(to)];
    switch (sides(from, to)) {
      case "user>route-53": return straight("left", "right");
      case "user>cloudfront": return straight("right", "left");
      case "igw>partner": return straight("top", "bottom");
      case "s3>lambda": case "cloudwatch>sns": return straight("left", "right");
      case "lambda>sns": case "web-2>db-copy": return straight("bottom", "top");
      case "alb-2>web-2": return straight("left", "right");
      case "cloudfront>alb-2": return through("right", 0.5, "right", 0.5, [[337, middle(a)], [337, middle(b)]]);
      case "db-primary>db-copy": case "db-standby>db-copy":
        return through("left", 0.75, "left", 0.5, [[a.x - 5, a.y + 0.75 * a.height], [a.x - 5, a.y + a.height + 8], [3, a.y + a.height + 8], [3, middle(b)]]);
      case "cloudfront>alb": case "user>alb": return through("bottom", 0.3, "top", 0.5, [[a.x + 0.3 * a.width, 134], [center(b), 134]]);
      case "cloudfront>igw": case "user>igw": return through("bottom", 0.3, "top", 0.9, [[a.x + 0.3 * a.width, 134], [b.x + 0.9 * b.width, 134]]);
      case "cloudfront>s3": return through("bottom", 0.9, "right", 0.5, [[a.x + 0.9 * a.width, middle(b)]]);
      case "igw>s3": return through("bottom", 0.8, "right", 0.5, [[a.x + 0.8 * a.width, 243], [margin, 243], [margin, middle(b)]]);
      case "alb>cloudwatch": case "endpoint>s3": return through("right", 0.75, "right", 0.5, [[margin, a.y + 0.75 * a.height], [margin, middle(b)]]);
    }
    const before = b.y - 8;
    if (from === "asg") return through("top", 0.5, "right", 0.75, [[center(a), a.y - 9], [margin, a.y - 9], [margin, b.y + b.height + 8], [lane(b), b.y + b.height + 8], [lane(b), b.y + 0.75 * b.height]]);
    if (from === "ecs") return through("right", 0.5, "right", 0.75, [[margin, middle(a)], [margin, b.y + b.height + 8], [lane(b), b.y + b.height + 8], [lane(b), b.y + 0.75 * b.height]]);
    if (to === "igw") return through("right", 0.25, "bottom", 0.5, [[lane(a), a.y + 0.25 * a.height], [lane(a), 243], [center(b), 243]]);
    if (to === "endpoint") {
      const [leave, arrive] = [a.y + 0.25 * a.height, b.y + 0.25 * b.height];
      const across: readonly ScenePoint[] = isLeft(a) ? [[146, leave], [146, a.y - 8], [288, a.y - 8]] : [[288, leave]];
      return through("right", 0.25, "right", 0.25, [...across, [288, arrive]]);
    }
    const gap = b.y < a.y ? b.y + b.height + 8 : before;
    const start: ScenePoint[] = [[lane(a), a.y + 0.75 * a.height]];
    if (lane(a) === lane(b)) return through("right", 0.75, "right", 0.25, [...start, [lane(a), b.y + 0.25 * b.height]]);
    return through("right", 0.75, "right", 0.25, [...start, [lane(a), gap], [lane(b), gap], [lane(b), b.y + 0.25 * b.height]]);
  };
  return { height: (hasSecond ? secondTop + heading + 2 * 66 : permitsEnd) + 8, frames, places, way };
}

/** The plan of a design in one layout. */
export const planOf = (params: DesignParams, homes: Homes, layout: SceneLayout): Plan =>
  layout === "wide" ? widePlan(params, homes) : narrowPlan(params, homes);
