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

/** Two rules, then the roles: in the security layer each of these is a key on the way of the calls that it allows. */
const permits: readonly PartId[] = ["sg-web", "sg-db", "role-web", "role-task", "role-lambda"];
const regional = ["s3", "lambda", "sns", "cloudwatch", "asg", "ecs"] as const satisfies readonly PartId[];
const heading = 34;

/** Tiers from the internet downwards; a part's tier is its row in the wide drawing. */
const tierOf = (part: NodeId): number => ["nat-", "web-", "task-", "cache", "db-p", "db-s", "db-r"].findIndex((start) => part.startsWith(start));

const box = (x: number, y: number, width: number, height: number): Rect => ({ x, y, width, height });
/** Height in a box, and the place across it, by the part of it above or to the left. */
const level = (rect: Rect, part: number): number => rect.y + part * rect.height;
const across = (rect: Rect, part: number): number => rect.x + part * rect.width;
const below = (rect: Rect): number => level(rect, 1) + 8;
const straight = (fromSide: Side, toSide: Side, fromAt?: number, toAt?: number): Way => ({ fromSide, toSide, fromAt, toAt, route: "straight" });

const zonal = (params: DesignParams, homes: Homes, zone: number): readonly PartId[] =>
  partIds.filter((part) => zoneOf(part, homes) === zone && builtParts(params, homes).includes(part)).toSorted((a, b) => tierOf(a) - tierOf(b));

/**
 * A line with corners: it leaves one box and arrives at the other at the sides given, that part of the way along them. In between it runs to
 * each of the turns, level and upright by turns.
 */
function through(a: Rect, b: Rect, fromSide: Side, fromAt: number, toSide: Side, toAt: number, ...turns: readonly number[]): Way {
  let [x, y] = [across(a, fromAt), level(a, fromAt)];
  let isLevel = isFlank(fromSide);
  const via = turns.map((turn): ScenePoint => {
    if (isLevel) x = turn;
    else y = turn;
    isLevel = !isLevel;
    return [x, y];
  });
  return { fromSide, toSide, fromAt, toAt, route: "step", via: [...via, isFlank(toSide) ? [x, level(b, toAt)] : [across(b, toAt), y]] };
}

const isFlank = (side: Side): boolean => side === "left" || side === "right";

function widePlan(params: DesignParams, homes: Homes): Plan {
  const high = 46;
  const places = new Map<NodeId, Rect>([
    ["partner", box(20, 12, 132, 50)], ["route-53", box(186, 12, 116, 50)], ["user", box(340, 12, 92, 50)], ["cloudfront", box(478, 12, 142, 50)],
    ["igw", box(20, 122, 132, 60)], ["alb", box(196, 122, 140, 60)],
  ]);
  if (params.endpoint) places.set("endpoint", box(384, 128, 140, 48));
  regional.forEach((part, row) => places.set(part, box(580, 144 + row * 66 + (row > 1 ? 30 : 0), 132, 48)));
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
  const permitsTop = Math.max(zoneTop + zoneHeight + 22, 572);
  frames.push({ id: "permits", ...box(8, permitsTop, 704, heading + 58) });
  const keys = params.layer === "security" ? [box(581.5, 68, 96, 26), box(581.5, 104, 96, 26), box(596, 269, 100, 26)] : [];
  permits.forEach((part, column) => places.set(part, keys[column - 2] ?? box(18 + column * 138, permitsTop + heading, 130, 48)));
  const permitsEnd = permitsTop + heading + 58;
  const hasSecond = params.second !== "none";
  const secondTop = permitsEnd + 18;
  if (hasSecond) {
    frames.push({ id: "second", ...box(8, secondTop, 704, heading + 58) });
    secondParts.toReversed().forEach((part, column) => places.set(part, box(30 + column * 250, secondTop + heading, 150, 48)));
  }

  const at = (node: NodeId): Rect => places.get(node) ?? box(0, 0, 0, 0);
  const lane = (rect: Rect): number => rect.x + rect.width + 12;
  const margin = 568;
  const way = (from: NodeId, to: NodeId): Way => {
    const [a, b] = [at(from), at(to)];
    const line = through.bind(null, a, b);
    switch (`${from}>${to}`) {
      case "user>route-53": return straight("left", "right");
      case "user>cloudfront": return straight("right", "left");
      case "igw>partner": return straight("top", "bottom");
      // Beside the key, in the layer that has it.
      case "lambda>sns": return straight("bottom", "top", 0.09, 0.09);
      case "s3>lambda": case "lambda>role-lambda": case "role-lambda>sns": return straight("bottom", "top");
      case "role-web>s3": return line("right", 0.5, "top", 0.83);
      case "role-task>s3": return straight("bottom", "top", 0.5, 0.375);
      case "cloudwatch>sns": return straight("top", "bottom");
      case "endpoint>s3": return straight("right", "left", 0.5, 1 / 6);
      case "alb-2>web-2": case "web-2>db-copy": return straight("left", "right");
      case "cloudfront>alb-2": return line("right", 0.25, "right", 0.5, 716);
      case "db-primary>db-copy": case "db-standby>db-copy":
        return line("left", 0.75, "left", 0.5, a.x - 7, zoneTop + zoneHeight + 5, 4);
      case "db-primary>db-standby": case "db-standby>db-primary": return a.x < b.x ? straight("right", "left") : straight("left", "right");
      case "cloudfront>alb": case "cloudfront>igw": case "user>alb": return line("bottom", 0.3, "top", 0.5, 77);
      case "user>igw": return line("bottom", 0.3, "top", 0.65, 77);
      case "cloudfront>s3": return line("right", 0.5, "top", 0.9);
      case "igw>s3": return line("top", 0.8, "left", 0.5, 86, 562);
      case "alb>cloudwatch": return line("bottom", 0.8, "left", 0.5, 186, margin);
    }
    if (from === "alb" || from === "igw") return line("bottom", 0.5, "right", 0.25, 196, lane(b));
    if (from === "asg" || from === "ecs") return line("left", 0.5, "right", 0.75, margin, below(b), lane(b));
    if (to === "role-web") return line("right", 0.5, "left", 0.5, lane(a) + 5, 206, 565);
    if (to === "role-task") return line("right", 0.5, "left", 0.5, lane(a) + 9, 200, 573);
    if (to === "igw") return line("top", 0.88, "bottom", 0.5, 203);
    if (to === "endpoint") return line("right", 0.5, "bottom", 0.5, lane(a), 203);
    if (to.startsWith("nat-")) {
      return from.startsWith("web-") ? line("top", 0.2, "bottom", 0.3, below(b)) : line("left", 0.5, "bottom", 0.3, a.x - 7, below(b));
    }
    return line("right", 0.75, "right", 0.5, lane(a), ...(lane(a) === lane(b) ? [] : [b.y - 8, lane(b)]));
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
  y += 62;
  const grid: readonly PartId[] = ["lambda", "s3", "sns", "cloudwatch", "asg", "ecs"];
  grid.forEach((part, index) => places.set(part, box(8 + (index % 2) * 158, y + Math.floor(index / 2) * 66 + (index > 1 ? 30 : 0), 140, 48)));

  const keys = params.layer === "security" ? [box(147, y - 46, 80, 26), box(231, y - 46, 80, 26), box(28, y + 59, 100, 26)] : [];
  y += 3 * 66 + 34;
  const permitRows = Math.ceil(permits.length / 2);
  frames.push({ id: "permits", ...box(6, y, 328, heading + permitRows * 58) });
  permits.forEach((part, index) => places.set(part, keys[index - 2] ?? box(16 + (index % 2) * 158, y + heading + Math.floor(index / 2) * 58, 148, 48)));
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
  const margin = 322;
  const isLeft = (rect: Rect): boolean => rect.x < 100;
  const lane = (rect: Rect): number => (isLeft(rect) ? 146 : 288);
  const way = (from: NodeId, to: NodeId): Way => {
    const [a, b] = [at(from), at(to)];
    const line = through.bind(null, a, b);
    switch (`${from}>${to}`) {
      case "user>route-53": return straight("left", "right");
      case "user>cloudfront": return straight("right", "left");
      case "igw>partner": return straight("top", "bottom");
      case "lambda>sns": return straight("bottom", "top", 0.09, 0.09);
      case "s3>lambda": case "cloudwatch>sns": case "alb-2>web-2": return straight("left", "right");
      case "web-2>db-copy": case "lambda>role-lambda": case "role-lambda>sns": return straight("bottom", "top");
      case "role-web>s3": return straight("bottom", "top", 0.5, 0.15);
      case "role-task>s3": return straight("bottom", "top", 0.5, 0.75);
      case "cloudfront>alb-2": return line("right", 0.5, "right", 0.5, 337);
      case "db-primary>db-copy": case "db-standby>db-copy":
        return line("left", 0.75, "left", 0.5, a.x - 5, below(a), 3);
      case "cloudfront>alb": case "user>alb": return line("bottom", 0.3, "top", 0.5, 134);
      case "cloudfront>igw": case "user>igw": return line("bottom", 0.3, "top", 0.9, 134);
      case "cloudfront>s3": return line("bottom", 0.9, "right", 0.5);
      case "igw>s3": return line("bottom", 0.8, "right", 0.5, 243, margin);
      case "alb>cloudwatch": case "endpoint>s3": return line("right", 0.75, "right", 0.5, margin);
    }
    if (from === "asg") return line("top", 0.5, "right", 0.75, a.y - 9, margin, below(b), lane(b));
    if (from === "ecs") return line("right", 0.5, "right", 0.75, margin, below(b), lane(b));
    if (to === "role-web") return line("right", 0.5, "top", 0.5, lane(a) - 3, b.y - 8);
    if (to === "role-task") return line("right", 0.5, "top", 0.5, lane(a) + 3, b.y - 13);
    if (to === "igw") return line("right", 0.25, "bottom", 0.5, lane(a), 243);
    if (to === "endpoint") return line("right", 0.25, "right", 0.25, ...(isLeft(a) ? [146, a.y - 8] : []), 288);
    return line("right", 0.75, "right", 0.25, lane(a), ...(lane(a) === lane(b) ? [] : [b.y < a.y ? below(b) : b.y - 8, lane(b)]));
  };
  return { height: (hasSecond ? secondTop + heading + 2 * 66 : permitsEnd) + 8, frames, places, way };
}

/** The plan of a design in one layout. */
export const planOf = (params: DesignParams, homes: Homes, layout: SceneLayout): Plan =>
  layout === "wide" ? widePlan(params, homes) : narrowPlan(params, homes);
