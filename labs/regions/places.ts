import { regionTable } from "@/content/facts/region-table";
import type { Text } from "@/engine/locale";
import { pick } from "@/engine/sim/random";

/** A point on the globe, in degrees. */
export type Place = { readonly longitude: number; readonly latitude: number };

export type Region = Place & {
  readonly code: string;
  readonly name: Text;
  readonly zones: number;
  readonly launchedYear: number;
  readonly isOptIn: boolean;
};

/** All Regions of an ordinary account, in AWS's order. */
export const regions: readonly Region[] = Object.entries(regionTable).map(([code, { value: [latitude, longitude, zones, launchedYear, optIn], say: name }]) => ({
  code, name, zones, launchedYear, isOptIn: optIn === 1, latitude: latitude / 10, longitude: longitude / 10,
}));

const byCode = new Map(regions.map((region) => [region.code, region]));

/** The Region of that code; codes come from a knob, which knows no others. */
export function regionOf(code: string): Region {
  const region = byCode.get(code);
  if (!region) throw new Error(`No Region "${code}".`);
  return region;
}

export const cityIds = ["seoul", "busan", "frankfurt", "virginia"] as const;
export type CityId = (typeof cityIds)[number];

/** Where users are. */
export const cities: Readonly<Record<CityId, Place & { readonly name: Text }>> = {
  seoul: { longitude: 127, latitude: 37.6, name: { ko: "서울", en: "Seoul" } },
  busan: { longitude: 129.1, latitude: 35.2, name: { ko: "부산", en: "Busan" } },
  frankfurt: { longitude: 8.7, latitude: 50.1, name: { ko: "프랑크푸르트", en: "Frankfurt" } },
  virginia: { longitude: -77.5, latitude: 39, name: { ko: "버지니아", en: "Virginia" } },
};

const radians = Math.PI / 180;
const earthRadiusKm = 6371;

/** Angle between two places as seen from the middle of the globe, in radians. */
function angle(a: Place, b: Place): number {
  const half = Math.sin(((b.latitude - a.latitude) * radians) / 2) ** 2
    + Math.cos(a.latitude * radians) * Math.cos(b.latitude * radians) * Math.sin(((b.longitude - a.longitude) * radians) / 2) ** 2;
  return 2 * Math.asin(Math.sqrt(Math.min(1, half)));
}

/** Length of the shortest way over the globe, in whole kilometres, so that the last digits of a machine's sine do not matter. */
export function distanceKm(a: Place, b: Place): number {
  return Math.round(earthRadiusKm * angle(a, b));
}

/** Points of the shortest way, ends left out, about one for every five degrees. */
export function greatCircle(from: Place, to: Place): readonly Place[] {
  const whole = angle(from, to);
  const pieces = Math.floor(whole / (5 * radians));
  const vector = ({ longitude, latitude }: Place): readonly [number, number, number] => [
    Math.cos(latitude * radians) * Math.cos(longitude * radians), Math.cos(latitude * radians) * Math.sin(longitude * radians),
    Math.sin(latitude * radians),
  ];
  const [a, b] = [vector(from), vector(to)];
  return Array.from({ length: Math.max(0, pieces - 1) }, (_, index) => {
    const part = (index + 1) / pieces;
    const [near, far] = [Math.sin((1 - part) * whole) / Math.sin(whole), Math.sin(part * whole) / Math.sin(whole)];
    const [x, y, z] = [near * a[0] + far * b[0], near * a[1] + far * b[1], near * a[2] + far * b[2]];
    return { longitude: Math.atan2(y, x) / radians, latitude: Math.atan2(z, Math.hypot(x, y)) / radians };
  });
}

export const zoneLetters = ["a", "b", "c", "d", "e", "f"] as const;
export type ZoneLetter = (typeof zoneLetters)[number];

const directions: Readonly<Record<string, string>> = {
  north: "n", south: "s", east: "e", west: "w", central: "c", northeast: "ne", southeast: "se",
};

/** Identifier of a zone that is the same in every account, e.g. "apne2-az1". */
export function zoneId(code: string, physical: number): string {
  const [area = "", direction = "", number = ""] = code.split("-");
  return `${area}${directions[direction] ?? ""}${number}-az${physical + 1}`;
}

/** Last opening year of the Regions in which old accounts have zone names of their own (`geo.az.uniform-since`). */
const lastShuffledYear = 2012;

/** Whether an account made before November 2025 may have its own zone names there. */
export const isShuffled = ({ launchedYear }: Region): boolean => launchedYear <= lastShuffledYear;

export type Account = "new" | "old";

/**
 * The zone, counted from 0 by its ID, that each letter means in an account. New accounts share one order.
 * `number` tells old accounts apart; the order does not depend on a run, as an account's does not.
 */
export function zoneOrder(region: Region, account: Account, number: number): readonly number[] {
  const order = Array.from({ length: region.zones }, (_, zone) => zone);
  if (account === "new" || !isShuffled(region)) return order;
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = pick(number, `zones.${region.code}`, last) % (last + 1);
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}
