import type { geography } from "@/content/facts/geography";
import type { latencyAndTransfer } from "@/content/facts/latency-and-transfer";
import type { rds } from "@/content/facts/rds";
import type { regionalResilience } from "@/content/facts/regional-resilience";
import type { SimEvent } from "@/engine/sim/model";
import { regionOf, zoneLetters, type Account, type CityId, type ZoneLetter } from "./places";
import type { MapView } from "./map";

export type LabFact = keyof typeof geography | keyof typeof latencyAndTransfer | keyof typeof regionalResilience | keyof typeof rds;

export const databases = ["none", "single", "multi-az"] as const;
/** What waits in the second Region. "front": servers without data. */
export const strategies = ["none", "front", "backup", "pilot", "warm", "active"] as const;
export type Strategy = (typeof strategies)[number];

export const mixes = {
  seoul: [["seoul", 100]],
  korea: [["seoul", 70], ["busan", 30]],
  europe: [["seoul", 70], ["frankfurt", 30]],
  world: [["seoul", 40], ["frankfurt", 30], ["virginia", 30]],
} as const satisfies Record<string, readonly (readonly [CityId, number])[]>;
export type Mix = keyof typeof mixes;

export type PlaceParams = {
  /** Codes of the two Regions. */
  readonly home: string;
  readonly second: string;
  readonly map: MapView;
  readonly instances: number;
  /** Zones the instances are spread over at the start, from "a" on. */
  readonly spread: number;
  readonly loadPerSecond: number;
  /** Requests a second that one instance serves. */
  readonly capacityPerSecond: number;
  readonly database: (typeof databases)[number];
  /** Zone of the primary database, by the name of the reader's account. */
  readonly primary: ZoneLetter;
  readonly strategy: Strategy;
  readonly warmInstances: number;
  readonly autoFailover: boolean;
  readonly mix: Mix;
  readonly edge: boolean;
  readonly residency: boolean;
  /** Length of the real way in percent of the great circle. */
  readonly internetPercent: number;
  readonly backbonePercent: number;
  readonly zoneMicros: number;
  /** Round trips to the database in one request. */
  readonly trips: number;
  readonly detectSeconds: number;
  readonly ttlSeconds: number;
  readonly launchSeconds: number;
  readonly promoteSeconds: number;
  readonly restoreMinutes: number;
  readonly backupMinutes: number;
  readonly lagSeconds: number;
  readonly account: Account;
  readonly partner: Account;
  /** Zone of the partner's server, by the name of the partner's account. */
  readonly partnerZone: ZoneLetter;
};

export type PlaceAction =
  | { readonly type: "add-instance" | "remove-instance"; readonly zone: ZoneLetter }
  | { readonly type: "fail-zone" | "fail-center" | "cut-path"; readonly zone: ZoneLetter; readonly on: boolean }
  | { readonly type: "fail-region" | "cut-backbone"; readonly on: boolean }
  | { readonly type: "fail-over" | "fail-back" };

export type Instance = {
  readonly id: number;
  /** Zone and data center, counted from 0. */
  readonly zone: number;
  readonly center: number;
  readonly readyMs: number;
  /** The load balancer has noticed that it does not answer and sends it nothing. */
  readonly isOut: boolean;
};

/** Something that will happen by itself. `cause` is the event that set it going. */
export type Timer = {
  readonly atMs: number;
  readonly kind: "ready" | "notice" | "promote" | "region-noticed" | "data-ready" | "servers-ready" | "move";
  readonly cause: number;
};

/** Where the service stands between the two Regions. */
export type Standby = {
  /** "away": requests go to the second Region. */
  readonly phase: "home" | "starting" | "leaving" | "away" | "returning";
  /** The second Region holds a database that takes writes. */
  readonly isPromoted: boolean;
  /** Running servers in the second Region. */
  readonly servers: number;
  /** Share of the users whose DNS answers name the second Region, in thousandths. */
  readonly movedPermille: number;
  readonly event: number;
};

/** One row of the history, in this order. */
export const historyFields = ["atMs", "servedPermille", "movedPermille"] as const;
export const mostRows = 240;
export const rowsDropped = 60;

export type Totals = {
  /** Thousandths of requests, times seconds: all counts here are in millionths of a request. */
  readonly requests: number;
  readonly served: number;
  readonly writes: number;
  /** Acknowledged writes that no copy holds any more, in whole writes. */
  readonly lostWrites: number;
  /** Age of the copy that was taken over last, in seconds; -1 if none was. */
  readonly lostSeconds: number;
  /** Time with less than 99 % served: the longest stretch, and all of it. */
  readonly longestOutageMs: number;
  readonly outageMs: number;
};

export type PlaceState = {
  readonly params: PlaceParams;
  readonly seed: number;
  readonly nowMs: number;
  /** Data centers of each zone. */
  readonly centers: readonly number[];
  readonly instances: readonly Instance[];
  readonly nextId: number;
  readonly deadZones: readonly boolean[];
  /** Failed data center of each zone, -1 for none. */
  readonly deadCenters: readonly number[];
  readonly cutPaths: readonly boolean[];
  readonly isRegionDead: boolean;
  readonly isBackboneCut: boolean;
  readonly database: {
    /** Zones, -1 for none. */
    readonly primary: number;
    readonly standby: number;
    readonly isUp: boolean;
  };
  readonly standby: Standby;
  /** Acknowledged writes a second, in thousandths, when there last were any. */
  readonly lastWrites: number;
  readonly outage: { readonly sinceMs: number; readonly event: number } | null;
  readonly isOverloaded: boolean;
  readonly timers: readonly Timer[];
  readonly totals: Totals;
  /** Rows of `historyFields` end to end; the oldest are dropped in favour of new ones. */
  readonly history: readonly number[];
  readonly log: readonly SimEvent[];
};

export type PlaceReadouts = {
  readonly servedPermille: number;
  readonly servedTotalPermille: number;
  readonly requests: number;
  readonly dropped: number;
  readonly instances: number;
  readonly healthy: number;
  /** Capacity above what is asked of the home Region, in percent of it; -100 if nothing answers. */
  readonly sparePercent: number;
  readonly lostWrites: number;
  readonly lostSeconds: number;
  readonly longestOutageMs: number;
  readonly outageNowMs: number;
  readonly movedPermille: number;
  readonly monthlyMicroUsd: number;
  readonly crossZoneGb: number;
  readonly crossRegionGb: number;
  /** Codes of the Regions that hold the data. */
  readonly dataRegions: readonly string[];
  readonly isResidencyBroken: boolean;
  readonly survivesCenter: boolean;
  readonly survivesZone: boolean;
  /** Static requests of each group of users, in microseconds; -1 if unanswered. */
  readonly staticMicros: readonly number[];
  /** Zone IDs of the primary database's zone and of the partner's server. */
  readonly myZoneId: string;
  readonly partnerZoneId: string;
};

export const second = 1000;
export const minuteMs = 60 * second;
export const tickMs = second;
export const maxMs = 120 * minuteMs;

/** Durations, shares and prices of ours; the honesty box names them. */
export const assumed = {
  staticPercent: 60, hitPercent: 90, writePercent: 10, accessMicros: 5_000, staticMicros: 2_000, serverMicros: 10_000, nearMicros: 200, edgeMicros: 1_000,
  detourPercent: 150, outagePermille: 990, moveSteps: 10, instanceMicroUsd: 100_000, databaseMicroUsd: 200_000, backupMicroUsd: 5_000_000,
  hoursPerMonth: 730, bytesPerTrip: 4_000, bytesPerWrite: 2_000, fewestCenters: 2,
} as const;

export const mostInstances = 40;

/** Zones of the home Region. */
export const zonesOf = (params: PlaceParams): number => regionOf(params.home).zones;

/** The zone a letter means, within what the Region has. */
export const zoneIndex = (params: PlaceParams, letter: ZoneLetter): number => Math.min(zoneLetters.indexOf(letter), zonesOf(params) - 1);

/** A second Region that is the first one again holds nothing. */
export const strategyOf = (params: PlaceParams): Strategy => (params.home === params.second ? "none" : params.strategy);

/** Whether the service can move to the second Region. */
export const canMove = (params: PlaceParams): boolean => !["none", "front"].includes(strategyOf(params));

/** Whether the second Region holds a database that is kept up to date. */
export const hasReplica = (params: PlaceParams): boolean => params.database !== "none" && ["pilot", "warm", "active"].includes(strategyOf(params));

/** Instances needed for all of the load. */
export const neededInstances = ({ loadPerSecond, capacityPerSecond }: PlaceParams): number => Math.ceil(loadPerSecond / capacityPerSecond);

/** A service as somebody would place it first: one Region, two zones, a database with a standby. */
export const usual: PlaceParams = {
  home: "ap-northeast-2", second: "ap-northeast-1", map: "world", instances: 3, spread: 3, loadPerSecond: 200, capacityPerSecond: 100,
  database: "multi-az", primary: "a", strategy: "none", warmInstances: 1, autoFailover: true, mix: "europe", edge: false, residency: false,
  internetPercent: 200, backbonePercent: 190, zoneMicros: 1000, trips: 5, detectSeconds: 20, ttlSeconds: 60, launchSeconds: 180, promoteSeconds: 60,
  restoreMinutes: 30, backupMinutes: 60, lagSeconds: 5, account: "new", partner: "old", partnerZone: "a",
};
