import { addresses } from "@/content/facts/addresses";
import { latencyAndTransfer } from "@/content/facts/latency-and-transfer";
import { routing } from "@/content/facts/routing";
import { hiddenEvent } from "./incidents";
import { struck, type InjectionId } from "./injections";
import { waitingServers } from "./second-region";
import {
  assumed, builtParts, isBuilt, isSecond, letterOf, spread, storyIds, sum, zoneOf, zonesOf,
  type Block, type Counts, type DesignParams, type DesignState, type Homes, type Hop, type NodeId, type PartId, type StoryId, type Zone,
} from "./state";

/** The design at a moment: what is there and what is up. Reachability is asked of this and of nothing else. */
export type World = {
  readonly params: DesignParams;
  readonly homes: Homes;
  readonly removed: ReadonlySet<PartId>;
  /** Of these the ones that have not been added yet: nobody asks for them. */
  readonly absent: ReadonlySet<PartId>;
  readonly failedZones: ReadonlySet<Zone>;
  readonly injected: ReadonlySet<InjectionId>;
  readonly regionDown: boolean;
  readonly active: "first" | "second";
  readonly web2: number;
  readonly promoted: boolean;
  /** In thousandths of an instance's work. */
  readonly load: number;
  readonly web: Counts;
  readonly listed: Counts;
  readonly tasks: Counts;
  readonly writer: "db-primary" | "db-standby";
};

/** A kind of part a story passes. "db" is whichever database takes writes; "web" and "task" are one of several. */
type Role = "user" | "partner" | "route-53" | "cloudfront" | "alb" | "web" | "cache" | "db" | "db-replica" | "task" | "s3" | "lambda" | "sns" | "cloudwatch" | "asg" | "ecs" | "alb-2" | "web-2" | "db-copy";

/** A step of a story: who begins it, where it leads, and how long we assume it takes. */
type Leg = readonly [
  from: Role, to: Role, ms: number,
  /** Rule, role or gateway without which the step fails. */
  gate?: PartId | null,
  /** Leaves the VPC from a private subnet, by the endpoint if it leads there, else by NAT. */
  outward?: true,
];

export const legs = {
  "ask-name": ["user", "route-53", 20],
  "reach-edge": ["user", "cloudfront", 10],
  static: ["cloudfront", "s3", 5],
  forward: ["cloudfront", "alb", 20, "igw"],
  choose: ["alb", "web", 2, "sg-web"],
  "ask-cache": ["web", "cache", 1],
  query: ["web", "db", 8, "sg-db"],
  "query-replica": ["web", "db-replica", 8, "sg-db"],
  store: ["web", "s3", 40, "role-web", true],
  notify: ["s3", "lambda", 100],
  thumbnail: ["lambda", "sns", 200, "role-lambda"],
  launch: ["asg", "web", 0],
  fetch: ["web", "s3", 40, "role-web", true],
  check: ["alb", "web", 5, "sg-web"],
  run: ["ecs", "task", 0],
  read: ["task", "db", 8, "sg-db"],
  report: ["task", "s3", 40, "role-task", true],
  deliver: ["task", "partner", 150, null, true],
  measure: ["alb", "cloudwatch", 0],
  ring: ["cloudwatch", "sns", 0],
  repair: ["asg", "web", 0],
  "forward-2": ["cloudfront", "alb-2", 60],
  "choose-2": ["alb-2", "web-2", 2],
  "query-2": ["web-2", "db-copy", 8],
} as const satisfies Readonly<Record<string, Leg>>;
export type LegId = keyof typeof legs;
/** Steps that a story takes if it can; without them it goes on and misses something. */
export const spareLegs: ReadonlySet<string> = new Set<LegId>(["static", "ask-cache"]);

/** The steps of each story, in order. */
export const stories: Readonly<Record<StoryId, readonly LegId[]>> = {
  request: ["ask-name", "reach-edge", "static", "forward", "choose", "ask-cache", "query"],
  upload: ["ask-name", "reach-edge", "forward", "choose", "store", "notify", "thumbnail"],
  deploy: ["launch", "fetch", "check"],
  job: ["run", "read", "report", "deliver"],
  alarm: ["measure", "ring", "repair"],
};

/** A request while the name leads to the second Region, which has what a page needs and no more. */
const requestInSecond: readonly LegId[] = ["ask-name", "reach-edge", "static", "forward-2", "choose-2", "query-2"];

const isElsewhere = (world: World, story: StoryId): boolean => story === "request" && world.active === "second";

/** Which of several equal parts a story goes through. */
const manyOf: Readonly<Record<StoryId, "web" | "task">> = { request: "web", upload: "web", deploy: "web", job: "task", alarm: "web" };

/** The design as it is. */
export function worldOf(state: DesignState): World {
  const world = shownWorld(state);
  if (state.hidden === null) return world;
  const event = hiddenEvent(state);
  return { ...world, ...(event === undefined ? { removed: new Set([...world.removed, state.hidden]) } : { injected: new Set([...world.injected, event]) }) };
}

/** The design as it looks: a hidden fault is not seen. */
export const shownWorld = (state: DesignState): World => ({
  ...state, removed: new Set([...state.removed, ...state.absent]), absent: new Set(state.absent), failedZones: new Set(state.failedZones), injected: new Set(state.injected),
});

/** Where parts stand or do not. */
type Place = Pick<World, "params" | "homes" | "removed" | "failedZones" | "regionDown">;

/** What no Region takes with it. */
const worldwide: ReadonlySet<PartId> = new Set(["route-53", "cloudfront", "role-web", "role-task", "role-lambda"]);

/** Whether the place of a part is there: built, not taken away, its zone not failed. */
export function stands(world: Place, part: PartId): boolean {
  if (world.regionDown && !isSecond(part) && !worldwide.has(part)) return false;
  const zone = zoneOf(part, world.homes);
  return isBuilt(part, world.params, world.homes) && !world.removed.has(part) && (zone === null || !world.failedZones.has(letterOf(zone)));
}

/** Whether a part answers. An instance or a task also has to be running. */
export function isUp(world: World, node: NodeId): boolean {
  if (node === "user" || node === "partner") return true;
  if (!stands(world, node)) return false;
  if (node === "web-2") return world.web2 > 0;
  if (node === "db-copy") return world.promoted;
  if (node.startsWith("web-")) return (world.web[zoneOf(node, world.homes) ?? 0] ?? 0) > 0;
  if (node.startsWith("task-")) return (world.tasks[zoneOf(node, world.homes) ?? 0] ?? 0) > 0;
  return true;
}

/** Zones in which a fleet may run. */
export const openZones = (world: Place, fleet: "web" | "task"): readonly boolean[] =>
  zonesOf(world.params).map((zone) => stands(world, `${fleet}-${zone}`));

/** The NAT gateway that the route table of a zone names. */
export const natOf = (world: Pick<World, "params" | "homes">, zone: number): PartId =>
  `nat-${letterOf(world.params.nat === "one" ? world.homes.nat : zone)}`;

/** The part that plays a role for a story that goes through `zone`. */
export function nodeOf(world: World, role: Role, zone: number): NodeId {
  if (role === "web" || role === "task") return `${role}-${letterOf(zone)}`;
  return role === "db" ? world.writer : role;
}

/** What it means that this part stands in the way. */
export const kindOf = (part: NodeId): Block["kind"] =>
  part.startsWith("sg-") ? "rule" : part.startsWith("role-") ? "role" : part === "igw" || part === "endpoint" || part.startsWith("nat-") ? "way" : "part";

/** Whether the far end of a hop is there. A launch needs the place for an instance, everything else the instance. */
export const reaches = (world: World, { from, to }: Hop): boolean =>
  from === "asg" && to !== "user" && to !== "partner" ? stands(world, to) : isUp(world, to);

/** Who begins a step instead of a part that has not been added: the one before it on the way in. */
const before: Readonly<Partial<Record<string, Role>>> = { alb: "cloudfront", cloudfront: "user" };
/** Parts without which a small service does as well: its files and its database lie on the instance itself. */
const spared: ReadonlySet<string> = new Set<PartId>(["route-53", "cloudfront", "alb", "cache", "db-primary", "s3"]);

/** Who begins a step; null if the step is not taken because an end of it has not been added. */
function beginOf({ absent }: World, id: LegId, [from, to]: Leg): Role | null {
  const isMissing = (role: Role): boolean => {
    const part = role === "db" ? "db-primary" : role;
    return spared.has(part) && absent.has(part as PartId);
  };
  const isWayIn = id === "forward" || id === "choose";
  let role: Role = from;
  for (let other = before[role]; isMissing(role) && other !== undefined; other = before[role]) {
    if (!isWayIn) return null;
    role = other;
  }
  return isMissing(to) ? null : role;
}

/** The way of one step, or what stands in it. */
export function tryLeg(world: World, id: LegId, zone: number): { readonly hops: readonly Hop[]; readonly blocked: Block | null } {
  const leg: Leg = legs[id];
  const [, end, , gate, isOutward] = leg;
  const begin = beginOf(world, id, leg);
  if (begin === null) return { hops: [], blocked: null };
  const [from, to] = [nodeOf(world, begin, zone), nodeOf(world, end, zone)];
  const stop = (part: NodeId, kind = kindOf(part)) => ({ hops: [], blocked: { leg: id, kind, part } });
  if (struck(world.injected, "stop", id, from, to) !== undefined) return stop(to, "event");
  if (!isUp(world, from)) return stop(from);
  if (gate && !isUp(world, gate)) return stop(gate);
  const stations: NodeId[] = [];
  if (isOutward) {
    if (end === "s3" && isUp(world, "endpoint")) stations.push("endpoint");
    else {
      const nat = natOf(world, zone);
      const isPublic = world.absent.has(nat);
      if (!isPublic && !isUp(world, nat)) return stop(nat);
      if (!isUp(world, "igw")) return stop("igw");
      stations.push(...(isPublic ? [] : [nat]), "igw");
    }
  }
  if (id === "choose" && begin !== "alb") {
    if (!isUp(world, "igw")) return stop("igw");
    stations.push("igw");
  }
  if (!reaches(world, { leg: id, from, to })) return stop(to);
  const way = [from, ...stations, to];
  return { hops: way.slice(1).map((node, index) => ({ leg: id, from: way[index] ?? from, to: node })), blocked: null };
}

export type Walk = {
  readonly hops: readonly Hop[];
  readonly blocked: Block | null;
  /** Steps it would have taken but could do without. */
  readonly missed: readonly Block[];
};

/** A story through one zone, as far as it gets. */
export function walk(world: World, story: StoryId, zone: number): Walk {
  const hops: Hop[] = [];
  const missed: Block[] = [];
  for (const leg of isElsewhere(world, story) ? requestInSecond : stories[story]) {
    if (leg === "ask-cache" && !world.params.cache) continue;
    // Pages only read, so they ask the replica as long as it answers.
    const id = leg === "query" && isUp(world, "db-replica") ? "query-replica" : leg;
    const step = tryLeg(world, id, zone);
    if (step.blocked === null) hops.push(...step.hops);
    else if (spareLegs.has(id)) missed.push(step.blocked);
    else return { hops, blocked: step.blocked, missed };
  }
  return { hops, blocked: null, missed };
}

/** How many take each zone: the load balancer's targets, the running tasks, or the places where the group may launch. */
export function weightsOf(world: World, story: StoryId): Counts {
  if (isElsewhere(world, story)) return [world.web2];
  if (manyOf[story] === "task") return world.tasks;
  if (story === "alarm") return openZones(world, "web").map((isOpen) => (isOpen ? 1 : 0));
  if (story === "deploy") return world.web;
  // Without a load balancer everybody calls the address of the first instance.
  return world.absent.has("alb") ? world.listed.map((count, zone) => (zone === 0 ? count : 0)) : world.listed;
}

/** What of a story gets through, in thousandths, with an example of what stops the rest. */
export function flowOf(world: World, story: StoryId): { readonly permille: number; readonly blocked: Block | null; readonly missed: readonly Block[] } {
  const weights = weightsOf(world, story);
  const total = sum(weights);
  const walks = weights.flatMap((weight, zone) => (weight > 0 ? [{ weight, walk: walk(world, story, zone) }] : []));
  const missed = walks.find((one) => one.walk.blocked === null)?.walk.missed ?? [];
  const blocked = walks.find((one) => one.walk.blocked !== null)?.walk.blocked ?? (total === 0 ? walk(world, story, 0).blocked : null);
  if (total === 0) return { permille: 0, blocked: blocked ?? { leg: stories[story][0] ?? "choose", kind: "part", part: `${manyOf[story]}-a` }, missed };
  const through = walks.reduce((count, one) => count + (one.walk.blocked === null ? one.weight : 0), 0);
  // What exceeds the instances that answer is lost, too.
  const needed = story === "request" || story === "upload" ? Math.max(total * 1000, world.load) : total * 1000;
  return { permille: Math.floor((1_000_000 * through) / needed), blocked, missed };
}

/** The way a story takes next: equal parts take turns. */
export function tripWay(world: World, story: StoryId, turn: number): Walk & { readonly zone: number } {
  const zones = weightsOf(world, story).flatMap((weight, zone) => (weight > 0 ? [zone] : []));
  const zone = zones[turn % Math.max(1, zones.length)] ?? 0;
  return { zone, ...walk(world, story, zone) };
}

/** What a design consists of, whatever runs in it at the moment. */
export type Plan = Pick<World, "params" | "homes" | "removed" | "absent" | "failedZones" | "injected" | "writer">;

/** What the design comes to once every automatism has done its work. */
export function settle(plan: Plan): World {
  const { params, absent, writer } = plan;
  const place = { ...plan, regionDown: false };
  const [openWeb, openTask] = [openZones(place, "web"), openZones(place, "task")];
  const launched = spread(absent.has("asg") ? Math.min(params.zones, params.instances) : params.instances, zonesOf(params).map(() => true));
  const web = launches(place) ? spread(params.instances, openWeb) : launched.map((count, zone) => (openWeb[zone] === true ? count : 0));
  const other = otherOf(writer);
  return {
    ...place, active: "first", web2: waitingServers(params), promoted: false, load: params.load * 1000, web, listed: web, tasks: stands(place, "ecs") ? spread(params.tasks, openTask) : openTask.map(() => 0),
    writer: !stands(place, writer) && stands(place, other) ? other : writer,
  };
}

/** Whether the group can launch an instance. */
export const launches = (world: Place & Pick<World, "injected">): boolean => stands(world, "asg") && !world.injected.has("no-capacity");

/** The database that the endpoint's name would lead to after a failover. */
export const otherOf = (writer: World["writer"]): World["writer"] => (writer === "db-primary" ? "db-standby" : "db-primary");

export type Effect = "none" | "misses" | "part" | "stops";

/** One value for each story. */
export const byStory = <T>(of: (story: StoryId) => T) => Object.fromEntries(storyIds.map((story) => [story, of(story)])) as Readonly<Record<StoryId, T>>;

type Effects = Readonly<Record<StoryId, Effect>>;
export type Loss = PartId | `az-${Zone}`;

type Flow = ReturnType<typeof flowOf>;

function effectOf(was: Flow, is: Flow): Effect {
  if (is.permille === 0) return was.permille > 0 ? "stops" : "none";
  if (is.permille < was.permille) return "part";
  return is.missed.length > was.missed.length ? "misses" : "none";
}

/** Parts that are still there, and zones that have not failed: what can still be lost. */
export function losable(world: World): readonly Loss[] {
  return [
    ...builtParts(world.params, world.homes).filter((part) => stands(world, part)),
    ...zonesOf(world.params).filter((zone) => !world.failedZones.has(zone)).map((zone) => `az-${zone}` as const),
  ];
}

/** The table computed last: between two changes of the design it is asked for many times. */
let known: { readonly key: string; readonly table: ReadonlyMap<Loss, Effects> } | null = null;

/** What every possible loss of one part, or of a whole zone ("az-a"), does to each story for good: tried one by one. */
export function lossTable(world: World): ReadonlyMap<Loss, Effects> {
  const { params, homes, removed, absent, failedZones, writer, injected } = world;
  const key = JSON.stringify([params, homes, [...removed], [...absent], [...failedZones], writer, [...injected]]);
  if (known?.key === key) return known.table;
  const calm = settle(world);
  const was = new Map(storyIds.map((story) => [story, flowOf(calm, story)]));
  const effects = (loss: Loss): Effects => {
    const after = settle({ ...world, ...(loss.startsWith("az-") ? { failedZones: new Set([...failedZones, loss.slice(3) as Zone]) } : { removed: new Set([...removed, loss as PartId]) }) });
    const effect = (story: StoryId): Effect => effectOf(was.get(story) ?? flowOf(calm, story), flowOf(after, story));
    return byStory(effect);
  };
  const table = new Map(losable(world).map((loss) => [loss, effects(loss)]));
  known = { key, table };
  return table;
}

/* Money: prices that AWS publishes where we have them, example prices of ours for the rest. */

const micro = (usd: number): number => Math.round(usd * 1e6);
const natHour = micro(routing["vpc.nat.price"].value);
const natGb = micro(routing["vpc.nat.price.gb"].value);
const addressHour = micro(addresses["vpc.public-ip.charge"].value);
const crossGb = micro(latencyAndTransfer["net.transfer.cross-az"].value);

/** What one part costs while it is there, in micro-dollars per hour. */
export function costOf(world: World, part: PartId): number {
  if (!stands(world, part)) return 0;
  if (part === "web-2") return world.web2 * assumed.webPrice;
  if (part === "db-copy") return assumed.dbPrice;
  if (part === "alb-2") return assumed.albPrice + 2 * addressHour;
  const zone = zoneOf(part, world.homes) ?? 0;
  if (part.startsWith("web-")) return (world.web[zone] ?? 0) * assumed.webPrice;
  if (part.startsWith("task-")) return (world.tasks[zone] ?? 0) * assumed.taskPrice;
  if (part.startsWith("nat-")) {
    const share = world.params.nat === "one" ? 1 : world.params.zones;
    const carried = isUp(world, "endpoint") || world.absent.has("s3") ? 0 : Math.round((assumed.toS3Gb * natGb) / share);
    return natHour + addressHour + carried;
  }
  // Of evenly spread instances all but those in the database's zone read across zones; both directions are charged.
  if (part === "db-primary") return assumed.dbPrice + Math.round((assumed.crossZoneGb * 2 * crossGb * (world.params.zones - 1)) / world.params.zones);
  if (part === "db-standby" || part === "db-replica") return assumed.dbPrice;
  if (part === "cache") return assumed.cachePrice;
  return part === "alb" ? assumed.albPrice + world.params.zones * addressHour : 0;
}

export const totalCost = (world: World): number =>
  builtParts(world.params, world.homes).reduce((total, part) => total + costOf(world, part), 0);
