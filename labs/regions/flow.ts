import { regionNumbers as numbers } from "@/content/facts/region-numbers";
import { pick } from "@/engine/sim/random";
import { cities, distanceKm, regionOf, type CityId, type Place } from "./places";
import { assumed, canMove, hasReplica, mixes, strategyOf, type Instance, type PlaceParams, type PlaceState } from "./state";

/** What is asked and answered in one second, in thousandths of a request. */
export type Flow = {
  readonly offered: number;
  readonly served: number;
  readonly writes: number;
  /** Asked of the web servers of each Region, and the most those servers can answer. */
  readonly homeOffered: number;
  readonly homeCapacity: number;
  readonly secondOffered: number;
  readonly secondCapacity: number;
};

/** Which data center the database of a zone stands in. Nobody can choose it. */
export const databaseCenter = (seed: number, centers: readonly number[], zone: number): number => pick(seed, "database-center", zone) % (centers[zone] ?? 1);

type Site = Pick<PlaceState, "isRegionDead" | "deadZones" | "deadCenters">;

/** Whether a data center of the home Region works. */
export function works(site: Site, zone: number, center: number): boolean {
  return !site.isRegionDead && site.deadZones[zone] !== true && site.deadCenters[zone] !== center;
}

/** Whether an instance answers. */
export const answers = (state: PlaceState, instance: Instance): boolean => instance.readyMs <= state.nowMs && works(state, instance.zone, instance.center);

export const databaseWorks = (state: Pick<PlaceState, "seed" | "centers"> & Site, zone: number): boolean =>
  zone >= 0 && works(state, zone, databaseCenter(state.seed, state.centers, zone));

/** Whether requests that need the home database are answered. */
export const isHomeDataUp = (state: PlaceState): boolean => state.params.database === "none" || state.database.isUp;

/** Groups of users with their share of the load in percent. */
export const groupsOf = (params: PlaceParams): readonly (readonly [CityId, number])[] => mixes[params.mix];

/** Round trip over a distance, in microseconds: the floor of physics times the detour of the real way. */
const tripMicros = (km: number, percent: number): number => Math.round((km * 10 * 100 * percent) / (numbers["net.latency.fiber-rule"] * 100));

/** Least round trip that physics allows between two places, in microseconds. */
export const floorMicros = (a: Place, b: Place): number => tripMicros(distanceKm(a, b), 100);

/** Round trip between the two Regions over the backbone, in microseconds. */
export function backboneMicros(state: Pick<PlaceState, "params" | "isBackboneCut">): number {
  const { params } = state;
  const micros = tripMicros(distanceKm(regionOf(params.home), regionOf(params.second)), params.backbonePercent);
  return state.isBackboneCut ? Math.round((micros * assumed.detourPercent) / 100) : micros;
}

const isSecondNearer = (params: PlaceParams, city: CityId): boolean =>
  distanceKm(cities[city], regionOf(params.second)) < distanceKm(cities[city], regionOf(params.home));

/** Share of a group whose requests go to the second Region, in thousandths. */
export function shareAway(state: PlaceState, city: CityId): number {
  const strategy = strategyOf(state.params);
  const isNearer = isSecondNearer(state.params, city);
  if (strategy === "front") return isNearer ? 1000 : 0;
  if (strategy === "active" && isNearer) return 1000;
  return canMove(state.params) ? state.standby.movedPermille : 0;
}

/** Servers that run in the second Region while nothing is wrong. */
export function standingServers(params: PlaceParams): number {
  switch (strategyOf(params)) {
    case "none":
    case "backup":
    case "pilot": return 0;
    case "warm": return params.warmInstances;
    case "active": return Math.ceil(params.loadPerSecond / params.capacityPerSecond);
    case "front": {
      const percent = groupsOf(params).reduce((sum, [city, share]) => sum + (isSecondNearer(params, city) ? share : 0), 0);
      return Math.max(1, Math.ceil((params.loadPerSecond * percent) / (100 * params.capacityPerSecond)));
    }
  }
}

export function flowOf(state: PlaceState): Flow {
  const { params, standby } = state;
  const strategy = strategyOf(params);
  let [hits, homeStatic, homeDynamic, awayStatic, awayDynamic] = [0, 0, 0, 0, 0];
  for (const [city, percent] of groupsOf(params)) {
    const all = params.loadPerSecond * 10 * percent;
    const statics = Math.floor((all * assumed.staticPercent) / 100);
    const hit = params.edge ? Math.floor((statics * assumed.hitPercent) / 100) : 0;
    const away = shareAway(state, city);
    const [staticAway, dynamicAway] = [Math.floor(((statics - hit) * away) / 1000), Math.floor(((all - statics) * away) / 1000)];
    hits += hit;
    awayStatic += staticAway;
    awayDynamic += dynamicAway;
    homeStatic += statics - hit - staticAway;
    homeDynamic += all - statics - dynamicAway;
  }
  let registered = 0;
  let healthy = 0;
  for (const instance of state.instances) {
    if (instance.isOut || instance.readyMs > state.nowMs) continue;
    registered += 1;
    if (works(state, instance.zone, instance.center)) healthy += 1;
  }
  const perInstance = params.capacityPerSecond * 1000;
  const homeOffered = homeStatic + homeDynamic;
  const homeServed = registered > 0 ? Math.min(Math.floor((homeOffered * healthy) / registered), healthy * perInstance) : 0;
  const homeStaticServed = homeOffered > 0 ? Math.floor((homeStatic * homeServed) / homeOffered) : 0;
  const isHomeUp = isHomeDataUp(state);
  const homeDynamicServed = isHomeUp ? homeServed - homeStaticServed : 0;

  const secondOffered = awayStatic + awayDynamic;
  const secondCapacity = standby.servers * perInstance;
  const secondServed = Math.min(secondOffered, secondCapacity);
  const awayStaticServed = secondOffered > 0 ? Math.floor((awayStatic * secondServed) / secondOffered) : 0;
  const reachable = secondServed - awayStaticServed;
  const takesWrites = params.database === "none" || standby.isPromoted || (isHomeUp && (strategy === "front" || strategy === "active"));
  const reads = strategy === "active" ? Math.floor((reachable * (100 - assumed.writePercent)) / 100) : 0;
  const awayDynamicServed = takesWrites ? reachable : reads;

  const dynamicWithWrites = homeDynamicServed + (takesWrites ? awayDynamicServed : 0);
  return {
    offered: params.loadPerSecond * 1000, served: hits + homeStaticServed + homeDynamicServed + awayStaticServed + awayDynamicServed,
    writes: params.database === "none" ? 0 : Math.floor((dynamicWithWrites * assumed.writePercent) / 100),
    homeOffered, homeCapacity: healthy * perInstance, secondOffered, secondCapacity,
  };
}

export const permilleOf = ({ offered, served }: Flow): number => (offered > 0 ? Math.floor((served * 1000) / offered) : 1000);

/** How long a group's requests take, in microseconds; -1 where nobody answers. */
export type GroupLatency = {
  readonly city: CityId;
  readonly percent: number;
  readonly isAway: boolean;
  readonly km: number;
  readonly floor: number;
  readonly static: number;
  readonly dynamicMedian: number;
  readonly dynamicP95: number;
};

export function latencies(state: PlaceState): readonly GroupLatency[] {
  const { params, standby } = state;
  const strategy = strategyOf(params);
  const flow = flowOf(state);
  const between = backboneMicros(state);
  return groupsOf(params).map(([city, percent]) => {
    const isAway = shareAway(state, city) >= 500;
    const place = regionOf(isAway ? params.second : params.home);
    const km = distanceKm(cities[city], place);
    const isAnswered = isAway ? flow.secondCapacity > 0 : flow.homeCapacity > 0;
    // With an edge the public internet ends near the user, and the backbone carries the rest.
    const way = params.edge ? assumed.edgeMicros + tripMicros(km, params.backbonePercent) : tripMicros(km, params.internetPercent);
    const base = assumed.accessMicros + way;
    const staticMicros = params.edge ? assumed.accessMicros + assumed.edgeMicros : isAnswered ? base + assumed.staticMicros : -1;
    const hasData = isAway ? params.database === "none" || standby.isPromoted || strategy === "active" || (strategy === "front" && isHomeDataUp(state)) : isHomeDataUp(state);
    const weights = new Map<number, number>();
    const count = (micros: number, weight: number): void => void weights.set(micros, (weights.get(micros) ?? 0) + weight);
    const [reads, writes] = [100 - assumed.writePercent, assumed.writePercent];
    const start = base + assumed.serverMicros;
    const sync = params.database === "multi-az" ? params.zoneMicros : 0;
    if (params.database === "none") count(start, 100);
    else if (isAway) {
      const trip = strategy === "front" ? between : assumed.nearMicros;
      count(start + params.trips * trip, reads);
      count(start + params.trips * trip + (strategy === "active" && !standby.isPromoted ? between + sync : strategy === "front" ? sync : 0), writes);
    } else {
      for (const instance of state.instances) {
        if (instance.isOut || !answers(state, instance)) continue;
        const micros = start + params.trips * (instance.zone === state.database.primary ? assumed.nearMicros : params.zoneMicros);
        count(micros, reads);
        count(micros + sync, writes);
      }
    }
    const isServed = isAnswered && hasData && weights.size > 0;
    return {
      city, percent, isAway, km, floor: floorMicros(cities[city], place), static: staticMicros,
      dynamicMedian: isServed ? quantile(weights, 50) : -1, dynamicP95: isServed ? quantile(weights, 95) : -1,
    };
  });
}

/** Smallest value that at least so many percent of the weight do not exceed. */
function quantile(weights: ReadonlyMap<number, number>, percent: number): number {
  const values = [...weights].sort(([a], [b]) => a - b);
  const whole = values.reduce((sum, [, weight]) => sum + weight, 0);
  let seen = 0;
  for (const [value, weight] of values) {
    seen += weight;
    if (seen * 100 >= whole * percent) return value;
  }
  return 0;
}

/** What a plan costs in a month in which nothing fails, and the data it sends across zones and Regions. */
export function monthly(state: PlaceState): { readonly microUsd: number; readonly crossZoneGb: number; readonly crossRegionGb: number } {
  const { params } = state;
  const strategy = strategyOf(params);
  const seconds = assumed.hoursPerMonth * 3600;
  const dynamic = (params.loadPerSecond * (100 - assumed.staticPercent)) / 100;
  const elsewhere = state.instances.length > 0 ? state.instances.filter(({ zone }) => zone !== state.database.primary).length / state.instances.length : 0;
  const hasData = params.database !== "none";
  const crossZoneGb = hasData ? Math.round((dynamic * params.trips * assumed.bytesPerTrip * elsewhere * seconds) / 1e9) : 0;
  const writes = hasData ? (dynamic * assumed.writePercent) / 100 : 0;
  const percentAway = groupsOf(params).reduce((sum, [city, percent]) => sum + (isSecondNearer(params, city) ? percent : 0), 0);
  const copied = hasReplica(params) || strategy === "backup" ? writes * assumed.bytesPerWrite : 0;
  const forwarded = strategy === "front" && hasData ? (dynamic * params.trips * assumed.bytesPerTrip * percentAway) / 100 : 0;
  const crossRegionGb = Math.round(((copied + forwarded) * seconds) / 1e9);
  const databases = (params.database === "multi-az" ? 2 : hasData ? 1 : 0) + (hasReplica(params) ? 1 : 0);
  const machines = (state.instances.length + standingServers(params)) * assumed.instanceMicroUsd + databases * assumed.databaseMicroUsd;
  const transfer = crossZoneGb * 2 * numbers["net.transfer.cross-az"] + crossRegionGb * numbers["net.transfer.cross-region"];
  return {
    microUsd: machines * assumed.hoursPerMonth + (strategy === "backup" && hasData ? assumed.backupMicroUsd : 0) + Math.round(transfer * 1e6),
    crossZoneGb, crossRegionGb,
  };
}

/** Whether 99 % of the load is still served, once noticed, after the loss of any one place of that size, as things stand now. */
export function survives(state: PlaceState, size: "center" | "zone"): boolean {
  const { params, centers } = state;
  const { homeOffered } = flowOf(state);
  const up = state.instances.filter((instance) => !instance.isOut && answers(state, instance));
  return centers.every((count, zone) => {
    const lost = size === "zone" ? [-1] : Array.from({ length: count }, (_, center) => center);
    return lost.every((center) => {
      const isLost = (one: { readonly zone: number; readonly center: number }): boolean => one.zone === zone && (center < 0 || one.center === center);
      const left = up.filter((instance) => !isLost(instance)).length;
      const { primary, standby } = state.database;
      const hitsPrimary = primary === zone && isLost({ zone, center: databaseCenter(state.seed, centers, zone) });
      const keepsData = params.database === "none" || (state.database.isUp && (!hitsPrimary || databaseWorks(state, standby)));
      return keepsData && left * params.capacityPerSecond * 1000 * 1000 >= homeOffered * assumed.outagePermille;
    });
  });
}
