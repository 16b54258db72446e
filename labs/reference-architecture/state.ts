import { loadBalancingSettings } from "@/content/facts/load-balancing-settings";
import { rds } from "@/content/facts/rds";
import type { Run, SimEvent } from "@/engine/sim/model";
import { pick } from "@/engine/sim/random";
import type { BoxId } from "./build";
import type { InjectionId } from "./injections";

export const zoneLetters = ["a", "b", "c"] as const;
export type Zone = (typeof zoneLetters)[number];

/** What the service does for somebody, told step by step. */
export const storyIds = ["request", "upload", "deploy", "job", "alarm"] as const;
export type StoryId = (typeof storyIds)[number];

/** What the picture writes beside each part. */
export type Layer = "request" | "network" | "security" | "data" | "failure" | "cost";

/** Parts of the second Region. */
export const secondParts = ["alb-2", "web-2", "db-copy"] as const;

/** Everything that can be taken away. */
export const partIds = [
  "route-53", "cloudfront", "igw", "alb", "nat-a", "nat-b", "nat-c", "web-a", "web-b", "web-c", "cache", "db-primary", "db-standby", "db-replica",
  "endpoint", "s3", "asg", "ecs", "task-a", "task-b", "task-c", "lambda", "sns", "cloudwatch", "role-web", "role-task", "role-lambda", "sg-web", "sg-db",
  ...secondParts,
] as const;
export type PartId = (typeof partIds)[number];

/** Parts, and the two ends outside AWS. */
export type NodeId = PartId | "user" | "partner";

/** Incidents to diagnose: in each another part is broken, and nothing says which. */
export type IncidentId = "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9";

export type DesignParams = {
  /** Availability Zones used, from a on. */
  readonly zones: number;
  /** Desired capacity of the Auto Scaling group. */
  readonly instances: number;
  /** What arrives, in instances' worth of work. */
  readonly load: number;
  readonly multiAz: boolean;
  /** A read replica in the Region, for pages. */
  readonly replica: boolean;
  readonly cache: boolean;
  readonly nat: "one" | "per-zone";
  /** A gateway endpoint for S3. */
  readonly endpoint: boolean;
  /** Desired count of the ECS service. */
  readonly tasks: number;
  /** "day": the load follows the hours, `load` is its peak, and target tracking sets the number of instances up to `instances`. */
  readonly traffic: "steady" | "day";
  /** What waits in a second Region. */
  readonly second: "none" | "pilot-light" | "warm-standby";
  /** "six": six of them, one after the other. */
  readonly incident: "none" | IncidentId | "six";
  /** "one": the service is built up from a single instance, box by box. */
  readonly begin: "whole" | "one";
  readonly layer: Layer;
  /** What a month may cost, in dollars; 0 if nobody has set it. */
  readonly budget: number;
};

/** How sure a reader is of a part before naming it. */
export type Certainty = "sure" | "unsure" | "guess";

export type DesignAction =
  | { readonly type: "follow"; readonly story: StoryId }
  | { readonly type: "step" | "outage" | "fail-region" | "restore-region" | "switch" }
  | { readonly type: "add"; readonly box: BoxId }
  | { readonly type: "remove" | "restore" | "look" | "mend"; readonly part: PartId }
  | { readonly type: "certain"; readonly certainty: Certainty }
  | { readonly type: "fail-zone" | "restore-zone"; readonly zone: Zone }
  | { readonly type: "inject" | "end"; readonly injection: InjectionId };

/** Zones in which the parts stand that stand in one zone only; drawn from the seed. */
export type Homes = { readonly primary: number; readonly standby: number; readonly replica: number; readonly cache: number; readonly nat: number };

/** Instances or tasks in each of the zones. */
export type Counts = readonly number[];

/** One step of a story on its way from part to part. */
export type Hop = { readonly leg: string; readonly from: NodeId; readonly to: NodeId };

/** A story being followed. */
export type Trip = {
  readonly story: StoryId;
  /** Which of several equal parts it goes through. */
  readonly zone: number;
  readonly hops: readonly Hop[];
  /** The hop being travelled; `hops.length` at the end. */
  readonly at: number;
  readonly sinceMs: number;
  readonly outcome: "travelling" | "arrived" | "stuck";
  /** What stands in the way after the last hop. */
  readonly blocked: Block | null;
};

/** Why a step cannot be taken. */
export type Block = {
  readonly leg: string;
  /** "rule": packets are dropped; "role": the call is denied; "part": nobody is there; "way": no route outwards; "event": something has happened to the step. */
  readonly kind: "rule" | "role" | "part" | "way" | "event";
  readonly part: NodeId;
};

/** What arrived and what ran from a moment on; load in thousandths of an instance's work. */
export type LoadPoint = { readonly atMs: number; readonly load: number; readonly running: number };

export type TimerKind = "hop" | "tide" | "detect" | "replace" | "scale-out" | "scale-in" | "tasks" | "failover" | "dns" | "promote" | "servers" | "warm";
export type Timer = { readonly atMs: number; readonly kind: TimerKind; readonly cause: number };

export type DesignState = {
  readonly params: DesignParams;
  readonly seed: number;
  readonly homes: Homes;
  readonly nowMs: number;
  readonly removed: readonly PartId[];
  /** Parts not added yet, while the service is built up. */
  readonly absent: readonly PartId[];
  /** The part that is broken without showing it. */
  readonly hidden: PartId | null;
  /** Incidents that are over: the fault was named, or in a series another part was. */
  readonly cases: number;
  /** Parts looked at, and parts named that were not broken. */
  readonly looks: number;
  readonly wrong: number;
  readonly failedZones: readonly Zone[];
  /** What has happened and goes on. */
  readonly injected: readonly InjectionId[];
  readonly regionDown: boolean;
  /** Region that the service's name leads to. */
  readonly active: "first" | "second";
  /** Servers in the second Region, and whether its database takes writes. */
  readonly web2: number;
  readonly promoted: boolean;
  /** Acknowledged writes that were not copied when the copy was promoted, as time. */
  readonly lostWritesMs: number;
  /** What arrives now, in thousandths of an instance's work. */
  readonly load: number;
  readonly history: readonly LoadPoint[];
  /** Desired capacity of the group. */
  readonly wanted: number;
  /** Running web instances. */
  readonly web: Counts;
  /** Web instances the load balancer sends requests to, dead or alive. */
  readonly listed: Counts;
  /** Running ECS tasks. */
  readonly tasks: Counts;
  /** The database the endpoint's name leads to. */
  readonly writer: "db-primary" | "db-standby";
  readonly trip: Trip | null;
  readonly follows: number;
  readonly outages: number;
  /** Thousandths of requests lost, times milliseconds. */
  readonly lost: Readonly<Record<StoryId, number>>;
  readonly timers: readonly Timer[];
  readonly log: readonly SimEvent[];
};

/** Plain numbers and flags of a state. Money in integer micro-dollars per hour. */
export type DesignReadouts = {
  /** Thousandths of each story that get through now. */
  readonly permille: Readonly<Record<StoryId, number>>;
  /** Parts and zones whose loss would stop the story for good: computed from the graph. */
  readonly singlePoints: Readonly<Record<StoryId, readonly string[]>>;
  /** Zones among them, over all stories. */
  readonly singleZones: readonly string[];
  readonly microUsdPerHour: number;
  /** Requests of readers lost so far, in milliseconds of a whole outage. */
  readonly lostMs: number;
  readonly removed: readonly PartId[];
  readonly failedZones: readonly Zone[];
  readonly lostWritesMs: number;
  /** A fault that has not been found yet. */
  readonly isHiding: boolean;
  readonly looks: number;
  readonly wrong: number;
};

export const second = 1000;
export const minute = 60 * second;
export const hour = 60 * minute;

/** Two failed checks in a row, at the default interval. */
export const detectMs: number =
  loadBalancingSettings["elb.hc.interval"].value * loadBalancingSettings["elb.hc.unhealthy"].value * second;
/** The shorter end of what AWS calls typical: the fact has the range. */
export const failoverMs: number = rds["rds.maz.instance.failover"].value * second;
/** Durations, example prices in micro-dollars an hour and example traffic in GB an hour, all ours; the honesty box names them. */
export const assumed = {
  launchMs: 2 * minute, taskMs: minute, hopMs: 2 * second,
  /** How far the copy in the second Region is behind, and how long it takes to promote it. */
  lagMs: 2 * second, promoteMs: 3 * minute,
  /** Starting every server of a pilot light, and scaling a warm standby up. */
  lightMs: 8 * minute, growMs: 4 * minute,
  webPrice: 40_000, dbPrice: 100_000, cachePrice: 30_000, albPrice: 25_000, taskPrice: 20_000,
  /** Between zones, and from the instances and tasks to S3. */
  crossZoneGb: 3, toS3Gb: 4,
} as const;

export const zonesOf = (params: DesignParams): readonly Zone[] => zoneLetters.slice(0, params.zones);
export const letterOf = (zone: number): Zone => zoneLetters[zone] ?? "a";
export const indexOf = (zone: Zone): number => zoneLetters.indexOf(zone);
export const sum = (counts: Counts): number => counts.reduce((total, count) => total + count, 0);

/** Where the seed puts what stands in one zone. */
export function homesOf(params: DesignParams, seed: number): Homes {
  const { zones } = params;
  const primary = pick(seed, "primary", 0) % zones;
  return {
    primary,
    standby: (primary + 1 + (pick(seed, "standby", 0) % (zones - 1))) % zones,
    replica: (primary + 1) % zones,
    cache: pick(seed, "cache", 0) % zones,
    nat: pick(seed, "nat", 0) % zones,
  };
}

const zonalParts: ReadonlyMap<string, number> = new Map(
  ["nat", "web", "task"].flatMap((kind) => zoneLetters.map((letter, zone) => [`${kind}-${letter}`, zone] as const)),
);

/** Zone of a part that stands in one zone; null if it spans the Region or stands outside. */
export function zoneOf(part: NodeId, homes: Homes): number | null {
  if (part === "cache") return homes.cache;
  if (part === "db-primary") return homes.primary;
  if (part === "db-standby") return homes.standby;
  if (part === "db-replica") return homes.replica;
  return zonalParts.get(part) ?? null;
}

/** Whether a part stands in the second Region. */
export const isSecond = (part: NodeId): boolean => secondParts.some((one) => one === part);

/** Whether the design has this part at all. */
export function isBuilt(part: PartId, params: DesignParams, homes: Homes): boolean {
  if (part === "db-standby") return params.multiAz;
  if (part === "db-replica") return params.replica;
  if (part === "cache") return params.cache;
  if (part === "endpoint") return params.endpoint;
  if (isSecond(part)) return params.second !== "none";
  const zone = zoneOf(part, homes);
  if (zone === null || part === "db-primary") return true;
  if (zone >= params.zones) return false;
  return !part.startsWith("nat-") || params.nat === "per-zone" || zone === homes.nat;
}

/** Parts of the design, in reading order. */
export const builtParts = (params: DesignParams, homes: Homes): readonly PartId[] => partIds.filter((part) => isBuilt(part, params, homes));

/** As many in each of the open zones as goes; the first ones take what is left over. */
export function spread(total: number, open: readonly boolean[]): Counts {
  const places = open.filter(Boolean).length;
  let rest = places === 0 ? 0 : total % places;
  return open.map((isOpen) => {
    if (!isOpen) return 0;
    const extra = rest > 0 ? 1 : 0;
    rest -= extra;
    return Math.floor(total / places) + extra;
  });
}

export type DesignRun = Run<DesignParams, DesignAction>;
export type Dated = readonly [atMs: number, action: DesignAction];

/** The service of the home page's map, as somebody careful would build it. */
export const usual: DesignParams = { zones: 2, instances: 4, load: 2, multiAz: true, replica: false, cache: true, nat: "per-zone", endpoint: true, tasks: 2, traffic: "steady", second: "none", incident: "none", begin: "whole", layer: "request", budget: 0 };

export function runOf(params: Partial<DesignParams>, seed: number, atMs: number, ...actions: readonly Dated[]): DesignRun {
  return { v: 1, lab: "reference-architecture", params: { ...usual, ...params }, seed, actions: actions.map(([at, action]) => ({ atMs: at, action })), atMs };
}
