import { serviceLevels as sla } from "@/content/facts/service-levels";
import { pricing } from "@/content/facts/pricing";
import { settle, spareLegs, stands, walk, weightsOf, type World } from "./graph";
import { kindName } from "./labels";
import { builtParts, type NodeId, type PartId, type StoryId } from "./state";

/** Where a figure comes from: read in an SLA of AWS, known from other sources only, or our own where AWS publishes none we have read. */
export type Origin = "sla" | "unconfirmed" | "assumed";
/** Availability of one part, in percent. */
export type Figure = { readonly percent: number; readonly origin: Origin };

const figures: Readonly<Record<string, Figure>> = {
  "route-53": { percent: sla["sla.route-53"].value, origin: "unconfirmed" },
  cloudfront: { percent: sla["sla.cloudfront"].value, origin: "sla" },
  alb: { percent: sla["sla.elb.multi-az"].value, origin: "sla" },
  "alb-2": { percent: sla["sla.elb.multi-az"].value, origin: "sla" },
  web: { percent: pricing["ec2.sla.instance"].value, origin: "unconfirmed" },
  "web-2": { percent: pricing["ec2.sla.instance"].value, origin: "unconfirmed" },
  db: { percent: sla["sla.rds.multi-az"].value, origin: "sla" },
  "db-primary": { percent: sla["sla.rds.single"].value, origin: "sla" },
  "db-standby": { percent: sla["sla.rds.single"].value, origin: "sla" },
  "db-replica": { percent: sla["sla.rds.single"].value, origin: "sla" },
  "db-copy": { percent: sla["sla.rds.single"].value, origin: "sla" },
  s3: { percent: sla["sla.s3.standard"].value, origin: "sla" },
  lambda: { percent: sla["sla.lambda"].value, origin: "unconfirmed" },
  ecs: { percent: pricing["ec2.sla.region"].value, origin: "sla" },
  task: { percent: 99.5, origin: "assumed" },
  nat: { percent: 99.9, origin: "assumed" },
  sns: { percent: 99.9, origin: "assumed" },
};

/** What AWS promises for instances in two or more zones together, in percent. */
export const instancesTogether = pricing["ec2.sla.region"].value;

/** What has one figure: a part, or "db" for a database and its standby, which share one. */
export type UnitId = PartId | "db";

export const figureOf = (unit: UnitId): Figure | undefined => figures[unit] ?? figures[kindName(unit)];

const partsOf = (unit: UnitId): readonly PartId[] => (unit === "db" ? ["db-primary", "db-standby"] : [unit]);

/**
 * What a story rests on: a unit, several of which all are needed, several of which one is enough, or ways that share units and so cannot be
 * written as products.
 */
export type Term = UnitId | { readonly all: readonly Term[] } | { readonly any: readonly Term[] } | { readonly mesh: readonly (readonly UnitId[])[] };

type Calculation = { readonly factors: readonly Term[]; readonly availability: number };

/** A design without some units, once every automatism has done its work. A Region that has to be left is not repaired. */
function without(world: World, down: ReadonlySet<UnitId>): World {
  const left = { ...world, removed: new Set([...world.removed, ...[...down].flatMap(partsOf)]) };
  return world.regionDown || world.active === "second" ? left : settle(left);
}

/** Units that a story needs on each of the ways it can take now. */
function waysOf(world: World, story: StoryId): readonly ReadonlySet<UnitId>[] {
  const isPair = stands(world, "db-primary") && stands(world, "db-standby");
  const unitOf = (node: NodeId): UnitId => (isPair && (node === "db-primary" || node === "db-standby") ? "db" : (node as UnitId));
  return weightsOf(world, story).flatMap((weight, zone) => {
    const way = weight > 0 ? walk(world, story, zone) : null;
    if (way === null || way.blocked !== null) return [];
    const units = way.hops.filter(({ leg }) => !spareLegs.has(leg)).flatMap(({ from, to }) => [unitOf(from), unitOf(to)]).filter((unit) => figureOf(unit) !== undefined);
    return [new Set(units)];
  });
}

const covers = (all: readonly UnitId[], some: readonly UnitId[]): boolean => some.every((unit) => all.includes(unit));
const isLeast = (set: readonly UnitId[], sets: readonly (readonly UnitId[])[]): boolean => !sets.some((other) => other.length < set.length && covers(set, other));

/** Every smallest set of units whose loss stops the story. Each way is closed in turn, and what is left looked at. */
function cutsOf(world: World, story: StoryId): readonly (readonly UnitId[])[] {
  const cuts = new Map<string, readonly UnitId[]>();
  const seen = new Set<string>();
  const explore = (down: readonly UnitId[]): void => {
    const key = down.join(" ");
    if (seen.has(key)) return;
    seen.add(key);
    const [way] = waysOf(without(world, new Set(down)), story);
    if (way === undefined) cuts.set(key, down);
    else for (const unit of way) explore([...down, unit].toSorted());
  };
  explore([]);
  const all = [...cuts.values()];
  return all.filter((cut) => isLeast(cut, all));
}

const product = (values: readonly number[]): number => values.reduce((total, value) => total * value, 1);

/** Chance that a term holds, if all units fail independently. */
export function chanceOf(term: Term): number {
  if (typeof term === "string") return (figureOf(term)?.percent ?? 100) / 100;
  if ("all" in term) return product(term.all.map(chanceOf));
  if ("any" in term) return 1 - product(term.any.map((one) => 1 - chanceOf(one)));
  const units = unitsOf(term);
  const up = subsets(units).filter((some) => term.mesh.some((way) => covers(some, way)));
  return up.reduce((total, some) => total + product(units.map((unit) => (some.includes(unit) ? chanceOf(unit) : 1 - chanceOf(unit)))), 0);
}

export function unitsOf(term: Term): readonly UnitId[] {
  if (typeof term === "string") return [term];
  return "mesh" in term ? [...new Set(term.mesh.flat())] : ("all" in term ? term.all : term.any).flatMap(unitsOf);
}

/** Sets that share a unit, directly or through others, together. */
function linked(sets: readonly (readonly UnitId[])[]): readonly (readonly (readonly UnitId[])[])[] {
  let groups: (readonly UnitId[])[][] = [];
  for (const set of sets) {
    const touched = groups.filter((group) => group.some((other) => other.some((unit) => set.includes(unit))));
    groups = [...groups.filter((group) => !touched.includes(group)), [...touched.flat(), set]];
  }
  return groups;
}

/** The smallest sets of units that have one of each set given: of cuts the ways, of ways the cuts. */
function hitting(sets: readonly (readonly UnitId[])[]): readonly (readonly UnitId[])[] {
  const hits = subsets([...new Set(sets.flat())]).filter((some) => sets.every((set) => set.some((unit) => some.includes(unit))));
  return hits.filter((hit) => isLeast(hit, hits));
}

/** Ways of which one is enough as a term: what all of them need, and beside it what shares nothing. */
function termOf(ways: readonly (readonly UnitId[])[]): Term {
  const [first = []] = ways;
  const shared = first.filter((unit) => ways.every((way) => way.includes(unit)));
  const [only] = shared;
  const rest = ways.map((way) => way.filter((unit) => !shared.includes(unit)));
  if (rest.some((way) => way.length === 0)) return shared.length === 1 && only !== undefined ? only : { all: shared };
  const groups = linked(rest);
  const term: Term = groups.length > 1 ? { any: groups.map(termOf) } : { mesh: rest };
  return shared.length === 0 ? term : { all: [...shared, term] };
}

/** What a story rests on, taken apart into factors that share no unit, in the order in which the story passes them. */
function factorsOf(cuts: readonly (readonly UnitId[])[], order: readonly UnitId[]): readonly Term[] {
  const place = (units: readonly UnitId[]): number => Math.min(...units.map((unit) => (order.includes(unit) ? order.indexOf(unit) : order.length)));
  const inOrder = (sets: readonly (readonly UnitId[])[]) => sets.map((set) => set.toSorted((a, b) => place([a]) - place([b]))).toSorted((a, b) => place(a) - place(b));
  return linked(cuts).map((own) => termOf(inOrder(hitting(own)))).toSorted((a, b) => place(unitsOf(a)) - place(unitsOf(b)));
}

const subsets = (units: readonly UnitId[]): readonly UnitId[][] => units.reduce<UnitId[][]>((all, unit) => [...all, ...all.map((some) => [...some, unit])], [[]]);

let known: { readonly key: string; readonly calculations: Map<StoryId, Calculation> } | null = null;

/**
 * How available a story would be if each part kept its figure and parts failed independently; 0 if it does not get through now. It counts as
 * stopped whenever some of what is down would stop it.
 */
export function availabilityOf(world: World, story: StoryId): Calculation {
  const { params, homes, removed, absent, failedZones, injected, writer, regionDown, active, promoted, web2 } = world;
  const key = JSON.stringify([params, homes, [...removed], [...absent], [...failedZones], [...injected], writer, regionDown, active, promoted, web2]);
  if (known?.key !== key) known = { key, calculations: new Map() };
  const cached = known.calculations.get(story);
  if (cached !== undefined) return cached;
  const order = [...new Set(waysOf(without(world, new Set()), story).flatMap((way) => [...way]))];
  const factors = order.length === 0 ? [] : factorsOf(cutsOf(world, story), order);
  const calculation = { factors, availability: factors.length === 0 ? 0 : product(factors.map(chanceOf)) };
  known.calculations.set(story, calculation);
  return calculation;
}

/** Units of a drawing that have a figure, in reading order. */
export const figuredUnits = (world: World): readonly UnitId[] => {
  const standing = builtParts(world.params, world.homes).filter((part) => stands(world, part) && figureOf(part) !== undefined);
  const isPair = standing.includes("db-primary") && standing.includes("db-standby");
  return [...new Set(standing.map((part): UnitId => (isPair && (part === "db-primary" || part === "db-standby") ? "db" : part)))];
};
