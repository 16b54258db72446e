import type { ScenePoint } from "@/engine/scene";
import { greatCircle, type Place } from "./places";
import { coastsAlong, isLand } from "./land";

/** What part of the world a map shows. */
export const mapViews = ["world", "asia-pacific", "europe", "americas"] as const;
export type MapView = (typeof mapViews)[number];

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

/** A flat map in a box: Miller's cylindrical projection, cut along the meridian `west`. */
export type FlatMap = Box & {
  readonly west: number;
  /** Scene units per degree of longitude. */
  readonly perDegree: number;
  /** Height of the upper edge in the projection, in radians. */
  readonly top: number;
};

const radians = Math.PI / 180;
const miller = (latitude: number): number => 1.25 * Math.log(Math.tan(Math.PI / 4 + 0.4 * latitude * radians));
const latitudeAt = (height: number): number => (2.5 * Math.atan(Math.exp(0.8 * height)) - 0.625 * Math.PI) / radians;

/** Latitudes shown, and the longitude in the middle of a map that does not go around the world. */
const frames: Readonly<Record<Exclude<MapView, "world">, readonly [south: number, north: number, middle: number]>> = {
  "asia-pacific": [-47, 49, 122], europe: [19, 63, 24], americas: [-33, 57, -85],
};
const worldSouth = -50;
const worldNorth = 74;

/** Meridians along which the world may be cut, the usual one first: Atlantic, Pacific, Asia. */
const cuts = [-28, -170, 66];

/** Height of a map of this view that is so wide. */
export function mapHeight(view: MapView, width: number): number {
  if (view !== "world") return Math.round(width > 500 ? 320 : 262);
  return Math.round((width / (2 * Math.PI)) * (miller(worldNorth) - miller(worldSouth)));
}

/** The map of a view in a box; a map of the world is cut where it tears the fewest of these ways. */
export function flatMap(view: MapView, box: Box, ways: readonly (readonly [Place, Place])[]): FlatMap {
  if (view === "world") {
    const perDegree = box.width / 360;
    const map = (west: number): FlatMap => ({ ...box, west, perDegree, top: miller(worldNorth) });
    const torn = (west: number): number => ways.filter(([from, to]) => wayOn(map(west), from, to) === null).length;
    const best = cuts.reduce((chosen, west) => (torn(west) < torn(chosen) ? west : chosen));
    return map(best);
  }
  const [south, north, middle] = frames[view];
  const perRadian = box.height / (miller(north) - miller(south));
  const perDegree = perRadian * radians;
  return { ...box, west: middle - box.width / perDegree / 2, perDegree, top: miller(north) };
}

/** Where a place lies on the map, or null if it is not on it. */
export function pointOn(map: FlatMap, { longitude, latitude }: Place): ScenePoint | null {
  const along = longitude - map.west - 360 * Math.floor((longitude - map.west) / 360);
  const x = map.x + along * map.perDegree;
  const y = map.y + ((map.top - miller(latitude)) * map.perDegree) / radians;
  const isInside = x <= map.x + map.width && y >= map.y - 0.5 && y <= map.y + map.height + 0.5;
  return isInside ? [Math.round(x * 10) / 10, Math.round(y * 10) / 10] : null;
}

/** The great circle from one place to another on the map, ends left out; null if an end is not on it or its edge tears the way. */
export function wayOn(map: FlatMap, from: Place, to: Place): readonly ScenePoint[] | null {
  const [start, end] = [pointOn(map, from), pointOn(map, to)];
  if (!start || !end) return null;
  const points: ScenePoint[] = [];
  let before = start;
  for (const place of greatCircle(from, to)) {
    // Far north or south a way may leave the paper: it then runs along the edge.
    const [south, north] = [latitudeAt(map.top - (map.height / map.perDegree) * radians), latitudeAt(map.top)];
    const point = pointOn(map, { longitude: place.longitude, latitude: Math.max(south, Math.min(place.latitude, north)) });
    if (!point || Math.abs(point[0] - before[0]) > map.width / 2) return null;
    points.push(point);
    before = point;
  }
  return Math.abs(end[0] - before[0]) > map.width / 2 ? null : points;
}

const drawn = new Map<string, string>();

/** Land as stretches of dots, one every `gap`: row after row, every other row half a step aside. The same map gives the same text, kept for the next frame. */
export function landDots(map: FlatMap, gap: number): string {
  const key = [map.x, map.y, map.width, map.height, map.west, map.perDegree, map.top, gap].join(" ");
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const rowStep = gap * 0.866;
  const stretches: string[] = [];
  for (let row = 0; row * rowStep <= map.height; row += 1) {
    const y = row * rowStep;
    const coast = coastsAlong(latitudeAt(map.top - (y / map.perDegree) * radians));
    const shift = row % 2 === 0 ? 0 : gap / 2;
    let dots = 0;
    for (let column = 0; ; column += 1) {
      const x = shift + column * gap;
      const isOn = x <= map.width && isLand(map.west + x / map.perDegree, coast);
      if (isOn) dots += 1;
      else if (dots > 0) {
        // A little longer than to the last dot, so that the last one is drawn.
        stretches.push(`M${Math.round((map.x + x - dots * gap) * 10) / 10} ${Math.round((map.y + y) * 10) / 10}h${Math.round(((dots - 1) * gap + 0.3) * 10) / 10}`);
        dots = 0;
      }
      if (x > map.width) break;
    }
  }
  const path = stretches.join("");
  drawn.set(key, path);
  return path;
}
