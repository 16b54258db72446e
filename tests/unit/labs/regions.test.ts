import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { geography } from "@/content/facts/geography";
import { latencyAndTransfer } from "@/content/facts/latency-and-transfer";
import { rds } from "@/content/facts/rds";
import { regionNumbers } from "@/content/facts/region-numbers";
import { regionTable } from "@/content/facts/region-table";
import { regionalResilience } from "@/content/facts/regional-resilience";
import type { Fact } from "@/engine/fact";
import { locales } from "@/engine/locale";
import type { SceneNode } from "@/engine/scene";
import type { SimEvent } from "@/engine/sim/model";
import { backboneMicros, databaseCenter, flowOf, floorMicros, latencies, permilleOf, survives } from "@/labs/regions/flow";
import { lab } from "@/labs/regions/lab";
import { flatMap, landDots, mapHeight, mapViews, pointOn, wayOn } from "@/labs/regions/map";
import { model } from "@/labs/regions/model";
import { cities, distanceKm, greatCircle, isShuffled, regionOf, regions, zoneId, zoneLetters, zoneOrder, type Place } from "@/labs/regions/places";
import { coastsAlong, isLand } from "@/labs/regions/land";
import { minuteMs as minute, mostInstances, mostRows, second, strategies, usual, type PlaceAction, type PlaceParams, type PlaceState } from "@/labs/regions/state";
import { askedFacts, shortFacts } from "../../../scripts/seal/in-browser.mjs";

type Dated = readonly [atMs: number, action: PlaceAction];

function play(params: Partial<PlaceParams>, toMs: number, actions: readonly Dated[] = [], seed = 1): PlaceState {
  let state = model.init({ ...usual, ...params }, seed);
  for (const [atMs, action] of actions) state = model.act(model.advance(state, atMs), action);
  return model.advance(state, toMs);
}

const zoneFails = (zone: "a" | "b" | "c" = "a", on = true): PlaceAction => ({ type: "fail-zone", zone, on });
const regionFails: PlaceAction = { type: "fail-region", on: true };
const events = (state: PlaceState, kind: string): readonly SimEvent[] => state.log.filter((event) => event.kind === kind);
const served = (state: PlaceState): number => permilleOf(flowOf(state));

test.describe("places", () => {
  test("the table has the Regions of the fact, in its order, and their zones add up", () => {
    expect(Object.keys(regionTable)).toEqual(regionalResilience["geo.region.list"].value);
    expect(regions).toHaveLength(geography["geo.region.count.standard"].value);
    expect(regions.reduce((sum, { zones }) => sum + zones, 0)).toBe(regionalResilience["geo.region.list.zones"].value);
    expect(regions.filter(({ isOptIn }) => isOptIn)).toHaveLength(geography["geo.region.count.standard.opt-in"].value);
    expect(regionOf("ap-northeast-2").zones).toBe(geography["geo.region.ap-northeast-2.zones"].value);
    expect(regionOf("us-east-1").zones).toBe(geography["geo.region.us-east-1.zones"].value);
    for (const { zones } of regions) expect(zones).toBeGreaterThanOrEqual(regionNumbers["geo.region.min-az"]);
  });

  test("a Region that opened after the rule must be enabled, an older one not", () => {
    const year = Number(geography["geo.region.optin-rule"].value.slice(0, 4));
    for (const { code, launchedYear, isOptIn } of regions) if (launchedYear !== year) expect(isOptIn, code).toBe(launchedYear > year);
  });

  test("the table reaches the browser whole, in one language, and no number beside it: each stands where it is asked for", async () => {
    const root = fileURLToPath(new URL("../../..", import.meta.url));
    const asked = await askedFacts(root);
    const read = async (file: string, name: string): Promise<unknown> => {
      const source = await shortFacts(`${root}content/facts/${file}.ts`, "ko", root, asked);
      return JSON.parse(new RegExp(`export const ${name} = (.*);`).exec(source)?.[1] ?? "null");
    };
    const inKorean = Object.entries(regionTable).map(([code, { value, say }]) => [code, { value, say: { ko: say.ko } }]);
    expect(await read("region-table", "regionTable")).toEqual(Object.fromEntries(inKorean));
    expect(await read("region-numbers", "regionNumbers")).toEqual({});
  });

  test("the bare numbers are those of the facts", () => {
    const facts: Readonly<Record<string, Fact>> = { ...geography, ...latencyAndTransfer, ...regionalResilience, ...rds };
    for (const [id, value] of Object.entries(regionNumbers)) expect(facts[id]?.value, id).toBe(value);
  });

  test("zone IDs follow AWS's form", () => {
    expect(["us-east-1", "ap-northeast-2", "eu-west-1", "ap-south-1", "ca-central-1", "sa-east-1"].map((code) => zoneId(code, 0)))
      .toEqual(["use1-az1", "apne2-az1", "euw1-az1", "aps1-az1", "cac1-az1", "sae1-az1"]);
    const ids = regions.flatMap(({ code, zones }) => Array.from({ length: zones }, (_, zone) => zoneId(code, zone)));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("only the Regions of 2012 and before have names that differ by account, and Seoul is none of them", () => {
    expect(regions.filter(isShuffled)).toHaveLength(geography["geo.az.name-mapping-change.regions"].value);
    expect(isShuffled(regionOf("ap-northeast-2"))).toBe(false);
    expect(zoneOrder(regionOf("ap-northeast-2"), "old", 2)).toEqual([0, 1, 2, 3]);
  });

  test("new accounts share one order of zones; an old one has each zone once, in an order of its own", () => {
    const virginia = regionOf("us-east-1");
    expect(zoneOrder(virginia, "new", 1)).toEqual(zoneOrder(virginia, "new", 2));
    expect(zoneOrder(virginia, "old", 1)).not.toEqual(zoneOrder(virginia, "old", 2));
    for (const region of regions) expect(zoneOrder(region, "old", 2).toSorted(), region.code).toEqual(Array.from({ length: region.zones }, (_, zone) => zone));
  });

  test("distances are great circles", () => {
    const between = (a: string, b: string): number => distanceKm(regionOf(a), regionOf(b));
    expect(between("ap-northeast-2", "ap-northeast-1")).toBeGreaterThan(1100);
    expect(between("ap-northeast-2", "ap-northeast-1")).toBeLessThan(1200);
    expect(between("eu-west-1", "us-east-1")).toBeGreaterThan(5300);
    expect(between("eu-west-1", "us-east-1")).toBeLessThan(5600);
    expect(regions.filter((a) => regions.some((b) => between(a.code, b.code) !== between(b.code, a.code)))).toEqual([]);
    expect(between("sa-east-1", "sa-east-1")).toBe(0);
  });

  test("a great circle from Seoul to Virginia runs far north of both, and every step of it is about as long as the next", () => {
    const [from, to] = [regionOf("ap-northeast-2"), regionOf("us-east-1")];
    const way: readonly Place[] = [from, ...greatCircle(from, to), to];
    expect(Math.max(...way.map(({ latitude }) => latitude))).toBeGreaterThan(65);
    const steps = way.slice(1).map((place, index) => distanceKm(way[index]!, place));
    expect(Math.max(...steps) - Math.min(...steps)).toBeLessThan(5);
    expect(steps.reduce((sum, step) => sum + step, 0)).toBeCloseTo(distanceKm(from, to), -2);
  });
});

test.describe("the map", () => {
  const isDry = (longitude: number, latitude: number): boolean => isLand(longitude, coastsAlong(latitude));

  test("land is land and sea is sea", () => {
    const land: readonly (readonly [string, number, number])[] = [
      ["Seoul", 127.3, 37.5], ["Nagano", 138.2, 36.6], ["Sahara", 10, 24], ["Amazon", -60, -5], ["Kansas", -98, 38], ["Siberia", 100, 62], ["Alice Springs", 134, -24],
      ["Chukotka", -172, 66.5], ["Hyderabad", 78.5, 17.4], ["Madrid", -3.7, 40.4], ["Tehran", 51.4, 35.7], ["Iceland", -18, 64.8],
    ];
    const sea: readonly (readonly [string, number, number])[] = [
      ["Pacific", -140, 10], ["Atlantic", -35, 30], ["East Sea", 132, 39], ["Hudson Bay", -86, 59.5], ["Black Sea", 34, 43.3], ["Caspian Sea", 51, 42], ["Mediterranean", 18, 35], ["Bay of Bengal", 88, 14],
    ];
    expect(land.length + sea.length).toBe(20);
    for (const [name, longitude, latitude] of land) for (const turn of [-360, 0, 360]) expect(isDry(longitude + turn, latitude), name).toBe(true);
    for (const [name, longitude, latitude] of sea) for (const turn of [-360, 0, 360]) expect(isDry(longitude + turn, latitude), name).toBe(false);
  });

  test("every parallel leaves the land as often as it enters it", () => {
    const torn = Array.from({ length: 372 }, (_, step) => -56 + step * 0.37).filter((latitude) => coastsAlong(latitude).length % 2 !== 0);
    expect(torn).toEqual([]);
  });

  test("the world shows every Region, each at its own point", () => {
    const map = flatMap("world", { x: 8, y: 90, width: 704, height: mapHeight("world", 704) }, []);
    const points = regions.map((region) => pointOn(map, region));
    expect(points).not.toContain(null);
    expect(new Set(points.map(String)).size).toBe(regions.length);
  });

  test("a closer view shows the Regions it is named for, also on a phone", () => {
    const shows = (view: (typeof mapViews)[number], code: string): boolean => pointOn(flatMap(view, { x: 8, y: 90, width: 324, height: mapHeight(view, 324) }, []), regionOf(code)) !== null;
    for (const { code } of regions) {
      const view = code.startsWith("ap-") ? "asia-pacific" : /^(us|ca|mx|sa)-/.test(code) ? "americas" : code === "af-south-1" ? "world" : "europe";
      expect(shows(view, code), `${code} in ${view}`).toBe(true);
    }
  });

  test("the world is cut where it tears no way, whichever two Regions are chosen", () => {
    const wrong: string[] = [];
    for (const a of regions) for (const b of regions) {
      if (a === b) continue;
      const map = flatMap("world", { x: 0, y: 0, width: 704, height: 287 }, [[a, b]]);
      const way = wayOn(map, a, b);
      if (way?.every(([x, y]) => x >= 0 && x <= 704 && y >= -1 && y <= 288) !== true) wrong.push(`${a.code} ${b.code}`);
    }
    expect(wrong).toEqual([]);
  });

  test("the land is a few kilobytes of dots that stay in their box", () => {
    for (const view of mapViews) {
      const path = landDots(flatMap(view, { x: 8, y: 90, width: 324, height: mapHeight(view, 324) }, []), 3.4);
      expect(path.length, view).toBeGreaterThan(1000);
      expect(path.length, view).toBeLessThan(6000);
      const starts = [...path.matchAll(/M([\d.]+) ([\d.]+)h/g)];
      expect(starts.filter(([, x, y]) => Number(x) < 8 || Number(x) > 332 || Number(y) < 90), view).toEqual([]);
    }
  });
});

test.describe("distance and latency", () => {
  test("the floor of a round trip is a millisecond for every 100 km, and nothing is faster", () => {
    const [seoul, frankfurt] = [regionOf("ap-northeast-2"), cities.frankfurt];
    expect(floorMicros(seoul, frankfurt)).toBe((distanceKm(seoul, frankfurt) / regionNumbers["net.latency.fiber-rule"]) * 1000);
    for (const mix of ["korea", "world"] as const) for (const strategy of strategies) for (const edge of [false, true]) {
      for (const group of latencies(play({ mix, strategy, edge, second: "us-east-1" }, 0))) expect(group.dynamicMedian).toBeGreaterThan(group.floor);
    }
  });

  // Milliseconds of a round trip, from https://www.cloudping.co/ as it stood in 2026: from Hong Kong and from Cape Town.
  const measured = {
    "ap-east-1": { "ap-northeast-1": 52.55, "ap-northeast-2": 39.73, "ap-south-1": 93.6, "ap-southeast-1": 34.01, "ap-southeast-2": 125.46, "eu-central-1": 198.54, "eu-west-1": 257.54, "us-east-1": 202.47, "us-west-1": 154.93, "us-west-2": 146.27 },
    "af-south-1": { "ap-northeast-2": 270.48, "ap-south-1": 151.93, "ap-southeast-1": 205.24, "ap-southeast-2": 295.02, "eu-central-1": 155.41, "eu-west-1": 156.57, "eu-west-2": 150.06, "us-east-1": 226.85, "us-west-2": 278.75 },
  } as const;
  test("no published round trip is below the floor, and the length of the backbone at first is that of the middle one", () => {
    const ratios = Object.entries(measured).flatMap(([from, row]) => Object.entries(row).map(([to, ms]) => (1000 * ms) / floorMicros(regionOf(from), regionOf(to)))).sort((a, b) => a - b);
    expect(ratios[0]).toBeGreaterThan(1);
    const middle = ratios[Math.floor(ratios.length / 2)] ?? 0;
    expect(Math.abs(usual.backbonePercent / 100 - middle)).toBeLessThan(0.15);
  });

  test("an edge location answers static requests near the users; dynamic ones still go the whole way", () => {
    const [far] = latencies(play({}, 0)).slice(1);
    const [edged] = latencies(play({ edge: true }, 0)).slice(1);
    expect(edged!.static).toBeLessThan(far!.static / 10);
    expect(edged!.dynamicMedian).toBeGreaterThan(edged!.floor);
    expect(edged!.dynamicMedian).toBeLessThan(far!.dynamicMedian);
  });

  test("the way between zones adds up with every trip to the database (not as fast as one building)", () => {
    const median = (trips: number, zoneMicros: number): number => latencies(play({ trips, zoneMicros, mix: "seoul" }, 0))[0]!.dynamicMedian;
    expect(median(100, 2000) - median(1, 2000)).toBe(99 * 2000);
    expect(median(1, 2000) - median(1, 100)).toBe(1900);
  });

  test("a synchronous write waits for the other zone, a read does not", () => {
    const p95 = (database: "single" | "multi-az"): number => latencies(play({ database, spread: 1, mix: "seoul", zoneMicros: 3000 }, 0))[0]!.dynamicP95;
    expect(p95("multi-az") - p95("single")).toBe(3000);
    const median = (database: "single" | "multi-az"): number => latencies(play({ database, spread: 1, mix: "seoul", zoneMicros: 3000 }, 0))[0]!.dynamicMedian;
    expect(median("multi-az")).toBe(median("single"));
  });

  test("a cut cable makes the backbone longer, not dead", () => {
    const before = play({ strategy: "pilot" }, minute);
    const after = model.act(before, { type: "cut-backbone", on: true });
    expect(backboneMicros(after)).toBe(backboneMicros(before) * 1.5);
    expect(served(after)).toBe(1000);
  });
});

test.describe("one data center", () => {
  test("every zone has more than one, and each instance is in one of its own zone", () => {
    for (let seed = 0; seed < 40; seed += 1) {
      const state = play({ instances: 12, spread: 6, home: "us-east-1" }, 0, [], seed);
      for (const centers of state.centers) expect(centers).toBeGreaterThanOrEqual(2);
      for (const { zone, center } of state.instances) expect(center).toBeLessThan(state.centers[zone]!);
    }
  });

  test("its loss takes what is in it and leaves the rest of the zone", () => {
    const counts = new Set<number>();
    for (let seed = 0; seed < 40; seed += 1) {
      const state = play({ instances: 8, spread: 1, database: "none" }, 0, [[0, { type: "fail-center", zone: "a", on: true }]], seed);
      const lost = state.instances.filter(({ center }) => center === state.deadCenters[0]).length;
      expect(model.observe(state).healthy).toBe(8 - lost);
      counts.add(lost);
    }
    expect(counts.size, "which building it is, is chance").toBeGreaterThan(2);
  });

  test("a database in the data center that fails is down; in another one it is not", () => {
    const seen = new Set<boolean>();
    for (let seed = 0; seed < 40; seed += 1) {
      const state = play({ database: "single" }, 0, [[0, { type: "fail-center", zone: "a", on: true }]], seed);
      const isHit = databaseCenter(seed, state.centers, 0) === state.deadCenters[0];
      expect(state.database.isUp).toBe(!isHit);
      seen.add(isHit);
    }
    expect(seen.size).toBe(2);
  });
});

test.describe("one zone", () => {
  test("requests go on to dead instances until the load balancer notices", () => {
    const failed = play({ database: "none" }, minute + 19_999, [[minute, zoneFails()]]);
    expect(served(failed)).toBe(666);
    expect(served(model.advance(failed, minute + 20 * second))).toBe(1000);
    expect(events(model.advance(failed, minute + 20 * second), "notice")[0]?.values.out).toBe(1);
  });

  test("two zones at seven tenths are not high availability: what is left cannot carry it", () => {
    const plan = { database: "none", instances: 2, spread: 2, loadPerSecond: 140 } as const;
    const state = play(plan, 5 * minute, [[minute, zoneFails()]]);
    expect(served(state)).toBe(714);
    expect(events(state, "overload")).toHaveLength(1);
    expect(survives(play(plan, 0), "zone")).toBe(false);
    expect(survives(play({ ...plan, instances: 4 }, 0), "zone")).toBe(true);
  });

  test("nothing starts by itself in another zone", () => {
    const state = play({ database: "none" }, 100 * minute, [[minute, zoneFails()]]);
    expect(model.observe(state).healthy).toBe(2);
    expect(state.instances).toHaveLength(3);
  });

  test("a single database is unreachable until its zone is back, and then has its data", () => {
    const state = play({ database: "single" }, 30 * minute, [[minute, zoneFails()]]);
    expect(served(state)).toBe(600);
    const back = model.advance(model.act(state, zoneFails("a", false)), 31 * minute);
    expect(served(back)).toBe(1000);
    expect(back.totals.lostWrites).toBe(0);
  });

  test("a Multi-AZ standby takes over after the documented time and loses nothing", () => {
    const takesMs = usual.promoteSeconds * second;
    expect(usual.promoteSeconds).toBe(rds["rds.maz.instance.failover"].value);
    const state = play({}, minute + takesMs - 1, [[minute, zoneFails()]]);
    expect(served(state)).toBeLessThan(700);
    const over = model.advance(state, minute + takesMs);
    expect(served(over)).toBe(1000);
    expect(over.database).toEqual({ primary: 1, standby: 0, isUp: true });
    expect(over.totals.lostWrites).toBe(0);
  });

  test("the loss of the standby's zone stops nothing, but a second loss does", () => {
    const once = play({ instances: 8, spread: 4 }, 10 * minute, [[minute, zoneFails("b")]]);
    expect(served(once)).toBe(1000);
    expect(events(once, "database-down")).toHaveLength(0);
    const twice = model.advance(model.act(once, zoneFails("a")), 20 * minute);
    expect(twice.database.isUp).toBe(false);
    expect(events(twice, "promoted")).toHaveLength(0);
  });

  test("synchronous replication never loses an acknowledged write to one zone, whichever it is and whenever", () => {
    for (const primary of zoneLetters.slice(0, 4)) for (const zone of ["a", "b", "c"] as const) for (let seed = 0; seed < 5; seed += 1) {
      const state = play({ primary, strategy: "pilot" }, 60 * minute, [[seed * 7 * minute, zoneFails(zone)]], seed);
      expect(state.totals.lostWrites, `${primary} ${zone}`).toBe(0);
    }
  });

  test("one of its two ways to the internet can be cut without any loss", () => {
    const state = play({}, 10 * minute, [[minute, { type: "cut-path", zone: "a", on: true }]]);
    expect(model.observe(state).dropped).toBe(0);
    expect(events(state, "path")[0]?.facts).toEqual(["geo.az.internet"]);
  });

  test("without a load balancer's notice nothing is sent back either: a zone that returns waits for it", () => {
    const state = play({ database: "none", loadPerSecond: 300 }, 10 * minute + 19_999, [[minute, zoneFails()], [10 * minute, zoneFails("a", false)]]);
    expect(served(state)).toBe(666);
    expect(served(model.advance(state, 10 * minute + 20 * second))).toBe(1000);
  });
});

test.describe("a whole Region", () => {
  const lost = (params: Partial<PlaceParams>, toMs = 90 * minute, seed = 1): PlaceState => play({ mix: "korea", ...params }, toMs, [[10 * minute, regionFails]], seed);

  test("takes all its zones with it, standby and all", () => {
    const state = lost({ instances: 8, spread: 4 });
    expect(served(state)).toBe(0);
    expect(model.observe(state).healthy).toBe(0);
    expect(state.outage?.sinceMs).toBe(10 * minute);
  });

  test("a second Region that holds nothing cannot take over, and one without data neither", () => {
    for (const strategy of ["none", "front"] as const) {
      const state = model.act(lost({ strategy }), { type: "fail-over" });
      expect(events(state, "refused")).toHaveLength(1);
      expect(state.standby.phase).toBe("home");
    }
  });

  test("a pilot light: detection, then servers, then the time to live of DNS", () => {
    const state = lost({ strategy: "pilot" });
    // 99 % are back with the last tenth of the resolvers.
    expect(state.totals.longestOutageMs).toBe((usual.detectSeconds + usual.launchSeconds + usual.ttlSeconds) * second);
    expect(state.totals.lostSeconds).toBe(usual.lagSeconds);
    expect(state.totals.lostWrites).toBe(usual.lagSeconds * 8);
    expect(served(state)).toBe(1000);
  });

  test("each strategy recovers faster than the one before, and costs more", () => {
    const order = ["backup", "pilot", "warm", "active"] as const;
    const states = order.map((strategy) => lost({ strategy, warmInstances: 2 }));
    const outages = states.map((state) => state.totals.longestOutageMs);
    expect(outages).toEqual(outages.toSorted((a, b) => b - a));
    const costs = order.map((strategy) => model.observe(play({ strategy }, 0)).monthlyMicroUsd);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
    expect(new Set(costs).size).toBe(order.length);
  });

  test("a backup loses what came after the last one, by chance of the moment but never more than the interval", () => {
    const ages = Array.from({ length: 30 }, (_, seed) => lost({ strategy: "backup" }, 90 * minute, seed).totals.lostSeconds);
    expect(new Set(ages).size).toBeGreaterThan(10);
    for (const age of ages) expect(age >= 0 && age < usual.backupMinutes * 60, String(age)).toBe(true);
  });

  test("without automatic fail-over somebody has to act", () => {
    const state = lost({ strategy: "pilot", autoFailover: false });
    expect(served(state)).toBe(0);
    expect(state.standby.phase).toBe("home");
    const acted = model.advance(model.act(state, { type: "fail-over" }), 110 * minute);
    expect(served(acted)).toBe(1000);
  });

  test("old DNS answers keep users away from what is ready", () => {
    const state = lost({ strategy: "pilot", ttlSeconds: 1000 }, 10 * minute + (20 + 180 + 500) * second);
    expect(state.standby.movedPermille).toBe(500);
    expect(served(state)).toBe(500);
  });

  test("a warm standby serves part of the load at once and the rest when it has grown", () => {
    const promoted = 10 * minute + (20 + 60 + 60) * second;
    const state = lost({ strategy: "warm", warmInstances: 1 }, promoted);
    expect(served(state)).toBe(500);
    expect(served(model.advance(state, 20 * minute))).toBe(1000);
  });

  test("edge locations go on with what they hold", () => {
    expect(served(lost({ edge: true }))).toBe(540);
  });

  test("users return when the home Region is back and somebody fails back", () => {
    const back = model.act(model.advance(lost({ strategy: "pilot" }, 40 * minute), 50 * minute), { type: "fail-region", on: false });
    const ready = model.advance(back, 52 * minute);
    expect(ready.standby.movedPermille).toBe(1000);
    const home = model.advance(model.act(ready, { type: "fail-back" }), 60 * minute);
    expect(home.standby).toMatchObject({ phase: "home", movedPermille: 0, isPromoted: false, servers: 0 });
    expect(served(home)).toBe(1000);
  });

  test("nobody returns to a home Region whose database is still down; its standby will do", () => {
    const away = (database: "single" | "multi-az" | "none", zone: "a" | "b"): PlaceState => {
      const back = model.act(lost({ strategy: "pilot", database }, 40 * minute), { type: "fail-region", on: false });
      return model.act(model.act(model.advance(back, 50 * minute), zoneFails(zone)), { type: "fail-back" });
    };
    const refused = away("single", "a");
    expect(events(refused, "refused").map(({ values }) => values.reason)).toEqual(["home-down"]);
    expect(served(model.advance(refused, 60 * minute))).toBe(1000);
    for (const state of [away("single", "b"), away("multi-az", "a"), away("none", "a")]) {
      expect(events(state, "refused")).toEqual([]);
      expect(model.advance(state, 60 * minute).standby.phase).toBe("home");
    }
    expect(away("multi-az", "a").database).toEqual({ primary: 1, standby: 0, isUp: true });
  });

  test("data that must stay in Korea has no second Region to go to", () => {
    for (const strategy of strategies) {
      const { isResidencyBroken, dataRegions } = model.observe(play({ residency: true, strategy }, 0));
      expect(isResidencyBroken, strategy).toBe(!["none", "front"].includes(strategy));
      expect(dataRegions[0]).toBe("ap-northeast-2");
    }
  });
});

test.describe("extremes", () => {
  test("no load, no servers and the same Region twice are states like others", () => {
    for (const params of [{ loadPerSecond: 0 }, { instances: 0 }, { second: "ap-northeast-2", strategy: "active" }, { primary: "f", partnerZone: "f", spread: 6 }] as const) {
      const state = play(params, 20 * minute, [[minute, regionFails], [2 * minute, { type: "fail-over" }]]);
      for (const locale of locales) for (const layout of ["wide", "narrow"] as const) expect(lab.scene(state, locale, layout).nodes.length).toBeGreaterThan(8);
    }
    expect(served(play({ loadPerSecond: 0 }, minute))).toBe(1000);
    expect(served(play({ instances: 0 }, minute))).toBe(0);
  });

  test("one more instance never lowers what is served", () => {
    for (let seed = 0; seed < 20; seed += 1) for (const failure of [zoneFails("a"), zoneFails("c"), { type: "fail-center", zone: "b", on: true }] as const) {
      const less = play({ instances: 2 + (seed % 5), loadPerSecond: 450 }, 10 * minute, [[0, { type: "remove-instance", zone: "f" }], [8 * minute, failure]], seed);
      const more = play({ instances: 2 + (seed % 5), loadPerSecond: 450 }, 10 * minute, [[0, { type: "add-instance", zone: "d" }], [8 * minute, failure]], seed);
      expect(more.totals.served).toBeGreaterThanOrEqual(less.totals.served);
    }
  });

  test("nothing is launched where everything is down, nor beyond what the lab handles", () => {
    const state = model.act(play({}, minute, [[0, zoneFails()]]), { type: "add-instance", zone: "a" });
    expect(events(state, "refused")[0]?.values.reason).toBe("zone-down");
    const full = play({ instances: 24 }, 0, Array.from({ length: 30 }, (): Dated => [0, { type: "add-instance", zone: "b" }]));
    expect(full.instances).toHaveLength(mostInstances);
  });

  test("the history stays bounded over a run of a thousand actions", () => {
    const state = play({ ttlSeconds: 0, detectSeconds: 5 }, 119 * minute, Array.from({ length: 1000 }, (_, index): Dated => [index * 7 * second, zoneFails("a", index % 2 === 0)]));
    expect(state.history.length / 3).toBeLessThanOrEqual(mostRows + 1);
    expect(state.log.length).toBeLessThan(8000);
  });
});

test.describe("around the picture", () => {
  test("marks of the chart that are close together share one name", () => {
    const marks = (state: PlaceState) => (lab.charts?.(state, "en")[0]?.marks ?? []).map(({ at, label }) => [at, label]);
    const soon = play({ strategy: "pilot" }, 9 * minute, [[5 * minute, regionFails]]);
    expect(marks(soon)).toEqual([[5, "Region · fail-over"], [5 + usual.detectSeconds / 60, ""]]);
    expect(marks(play({}, 9 * minute, [[minute, zoneFails()], [minute, zoneFails("b")], [6 * minute, regionFails]]))).toEqual([[1, "zone · zone"], [6, "Region"]]);
  });

  test("buttons are there for the zones that the Region has, and the table of zones says which is down", () => {
    const zonesWithButtons = (home: string) => lab.actions(play({ home }, 0), "en").filter(({ id }) => id.startsWith("fail-zone.")).length;
    expect([zonesWithButtons("ap-northeast-2"), zonesWithButtons("us-east-1"), zonesWithButtons("eu-west-1")]).toEqual([4, 6, 3]);
    const rows = lab.tables(play({}, 30 * second, [[0, zoneFails()]]), "en").find(({ id }) => id === "zones")?.rows ?? [];
    expect(rows.map(({ cells }) => cells[1])).toEqual(["a (Primary DB, down)", "b", "c", "d"]);
  });
});

test.describe("two accounts", () => {
  test("the same name means two places and the same ID one", () => {
    const ids = (params: Partial<PlaceParams>) => {
      const { myZoneId, partnerZoneId } = model.observe(play({ home: "us-east-1", ...params }, 0));
      return [myZoneId, partnerZoneId];
    };
    expect(new Set(ids({ account: "new", partner: "new" })).size).toBe(1);
    expect(new Set(ids({ account: "new", partner: "old" })).size).toBe(2);
    expect(ids({ home: "ap-northeast-2", partner: "old" })).toEqual(["apne2-az1", "apne2-az1"]);
  });
});

test.describe("the picture", () => {
  const overlap = (a: SceneNode, b: SceneNode): boolean => a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;

  for (const home of ["ap-northeast-2", "us-east-1", "eu-central-1"]) for (const layout of ["wide", "narrow"] as const) {
    test(`no part inside the Regions covers another, and all lie on the paper: ${home}, ${layout}`, () => {
      const wrong: string[] = [];
      for (const locale of locales) for (const strategy of strategies) for (const database of ["none", "multi-az"] as const) for (const map of mapViews) {
        const scene = lab.scene(play({ home, strategy, database, map, mix: "world", second: "eu-west-1", instances: 9, spread: 6 }, minute), locale, layout);
        const inner = scene.nodes.filter(({ id, shape }) => shape !== "group" && !/pin|name|edge|legend/.test(id));
        inner.forEach((a, index) => inner.slice(index + 1).forEach((b) => {
          if (overlap(a, b)) wrong.push(`${a.id} covers ${b.id}: ${locale} ${strategy} ${map}`);
        }));
        for (const { id, x, y, width, height } of scene.nodes) {
          if (x < 0 || y < 0 || x + width > scene.width + 0.5 || y + height > scene.height) wrong.push(`${id} lies outside: ${locale} ${strategy} ${map}`);
        }
      }
      expect(wrong).toEqual([]);
    });
  }

  test("the text twin names every Region with its distance and floor", () => {
    const listed = lab.outline(play({}, 0), "en").find(({ id }) => id === "regions")?.items ?? [];
    expect(listed.map(({ id }) => id.replace("region-", "")).toSorted()).toEqual(regions.map(({ code }) => code).toSorted());
    expect(listed[0]?.text).toContain("Seoul (ap-northeast-2): 0 km, floor 0 ms, 4 zones, 2016");
  });
});
