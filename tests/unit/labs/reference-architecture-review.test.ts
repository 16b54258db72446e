import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { fact } from "@/content/facts";
import { rollingRoom } from "@/engine/aws/rolling-update";
import { locales } from "@/engine/locale";
import { availabilityOf, chanceOf, figuredUnits, figureOf, unitsOf, type UnitId } from "@/labs/reference-architecture/availability";
import { checklistOf } from "@/labs/reference-architecture/checklist";
import { flowOf, settle, shownWorld, type World } from "@/labs/reference-architecture/graph";
import { incidentIds } from "@/labs/reference-architecture/knobs";
import { model } from "@/labs/reference-architecture/model";
import { wholePlan } from "@/labs/reference-architecture/plan";
import { review } from "@/labs/reference-architecture/review";
import { homesOf, usual, type DesignAction, type DesignParams, type DesignState, type PartId, type StoryId } from "@/labs/reference-architecture/state";
import { usedStories } from "@/labs/reference-architecture/symptoms";

const minute = 60_000;
type Step = DesignAction | number;
const play = (params: Partial<DesignParams>, ...steps: readonly Step[]): DesignState =>
  steps.reduce<DesignState>((now, step) => (typeof step === "number" ? model.advance(now, now.nowMs + step) : model.act(now, step)), model.init({ ...usual, ...params }, 42));
const remove = (part: PartId): DesignAction => ({ type: "remove", part });
const available = (state: DesignState, story: StoryId): number => availabilityOf(shownWorld(state), story).availability;
const partsOf = (unit: UnitId): readonly PartId[] => (unit === "db" ? ["db-primary", "db-standby"] : [unit]);
const cells = (state: DesignState, table: string, locale: "ko" | "en" = "en"): readonly (readonly string[])[] => review.tables(state, locale).find(({ id }) => id === table)?.rows.map((row) => row.cells) ?? [];

test.describe("composite availability", () => {
  test("of the usual design is the product of its figures, with spares taken together", () => {
    const state = play({});
    const web = 1 - 0.005 ** 2;
    expect(available(state, "request")).toBeCloseTo(1 * 0.999 * 0.9999 * web * 0.9995, 12);
    expect(available(state, "upload")).toBeCloseTo(1 * 0.999 * 0.9999 * web * 0.999 * 0.9995 * 0.999, 12);
    expect(available(state, "job")).toBeCloseTo(0.9999 * (1 - (1 - 0.995 * 0.999) ** 2) * 0.9995 * 0.999, 12);
  });

  test("is written out, with what it means for a month", () => {
    expect(cells(play({}), "availability")[0]).toEqual(["Request", "99.837%", "1 h 10 min 10 s"]);
    expect(cells(play({}), "formula")[0]).toEqual([
      "Request", "Route 53 1 × CloudFront 0.999 × Load balancer 0.9999 × Web {1 − (1 − 0.995)²} × DB 1+2 0.9995",
    ]);
    expect(cells(play({ replica: true, zones: 3 }), "formula")[0]?.[1]).toBe(
      "Route 53 1 × CloudFront 0.999 × Load balancer 0.9999 × Web {1 − (1 − 0.995)³} × Replica or DB 1+2 {1 − (1 − 0.995) × (1 − 0.9995)}",
    );
    expect(cells(play({ endpoint: false }), "formula")[1]?.[1]).toContain("Web·NAT {1 − (1 − 0.995 × 0.999)²}");
    expect(cells(play({ nat: "one" }), "formula")[2]?.[1]).toMatch(/NAT [ab] 0\.999( |$)/);
  });

  test("changes with every box and zone that it rests on, and with no other", () => {
    const whole = available(play({}), "request");
    expect(available(play({}, remove("db-standby")), "request")).toBeCloseTo((whole / 0.9995) * 0.995, 12);
    expect(available(play({}, remove("web-a")), "request")).toBeCloseTo((whole / (1 - 0.005 ** 2)) * 0.995, 12);
    expect(available(play({}, { type: "fail-zone", zone: "a" }), "request")).toBeCloseTo(0.999 * 0.9999 * 0.995 * 0.995, 12);
    expect(available(play({}, remove("alb")), "request")).toBe(0);
    expect(available(play({}, { type: "inject", injection: "certificate" }), "request")).toBe(0);
    expect(available(play({}, { type: "fail-region" }), "request")).toBe(0);
    for (const part of ["cache", "s3", "lambda", "nat-a", "cloudwatch"] as const) expect(available(play({}, remove(part)), "request"), part).toBe(whole);
    expect(available(play({ zones: 3 }), "request")).toBeGreaterThan(whole);
    expect(available(play({ multiAz: false }), "request")).toBeLessThan(whole);
  });

  test("in the second Region counts what stands there", () => {
    const state = play({ second: "warm-standby" }, { type: "fail-region" }, { type: "switch" }, 20 * minute);
    expect(available(state, "request")).toBeCloseTo(1 * 0.999 * 0.9999 * 0.995 * 0.995, 12);
  });

  const anyDesign = fc.record({
    zones: fc.integer({ min: 2, max: 3 }), instances: fc.integer({ min: 1, max: 6 }), multiAz: fc.boolean(), replica: fc.boolean(), cache: fc.boolean(),
    nat: fc.constantFrom("one" as const, "per-zone" as const), endpoint: fc.boolean(), tasks: fc.integer({ min: 1, max: 4 }),
  });
  const gone = fc.subarray<PartId>(["asg", "web-a", "db-standby", "nat-b", "task-a", "endpoint"], { maxLength: 2 });

  test("equals the sum over every combination of parts that are up, for any design", () => {
    fc.assert(fc.property(anyDesign, gone, fc.integer({ min: 0, max: 999 }), (design, removed, seed) => {
      const params = { ...usual, ...design };
      const world: World = settle({ ...wholePlan(params, homesOf(params, seed)), removed: new Set(removed) });
      for (const story of usedStories) {
        const { factors, availability } = availabilityOf(world, story);
        const units = factors.flatMap(unitsOf);
        expect(new Set(units).size, `${story}: a part in two factors`).toBe(units.length);
        const works = (down: readonly UnitId[]): boolean => flowOf(settle({ ...world, removed: new Set([...world.removed, ...down.flatMap(partsOf)]) }), story).permille > 0;
        // Down if what is down, or some of it, stops the story: sets grow by one unit at a time.
        const isStopped: boolean[] = [];
        let sum = 0;
        for (let set = 0; set < 2 ** units.length; set += 1) {
          const has = (index: number): boolean => (set >> index) % 2 === 1;
          isStopped[set] = units.some((_, index) => has(index) && isStopped[set - 2 ** index] === true) || !works(units.filter((_, index) => has(index)));
          const chance = units.reduce((total, unit, index) => total * (has(index) ? 1 - (figureOf(unit)?.percent ?? 100) / 100 : (figureOf(unit)?.percent ?? 100) / 100), 1);
          if (isStopped[set] === false) sum += chance;
        }
        expect(availability, `${story} ${JSON.stringify(design)} without ${removed.join(" ")}`).toBeCloseTo(units.length === 0 ? 0 : sum, 10);
        // Nothing that has a figure was left out.
        for (const unit of figuredUnits(world)) if (!units.includes(unit) && units.length > 0) expect(works([unit]), `${unit} of ${story}`).toBe(true);
      }
    }), { seed: 20261122, numRuns: 25 });
  });

  test("what stands alone in the product is what the lab calls a single point of failure", () => {
    for (const params of [{}, { multiAz: false, nat: "one" as const }, { zones: 3, replica: true }]) {
      const state = play(params);
      const single = model.observe(state).singlePoints;
      for (const story of usedStories) {
        const alone = availabilityOf(shownWorld(state), story).factors.filter((factor) => typeof factor === "string" && factor !== "db");
        expect([...alone].sort(), story).toEqual(single[story].filter((part) => figureOf(part as PartId) !== undefined).toSorted());
      }
    }
  });

  test("each figure is the one of its fact, and an unconfirmed one is marked", () => {
    const sources: Readonly<Record<string, string>> = {
      "route-53": "sla.route-53", cloudfront: "sla.cloudfront", alb: "sla.elb.multi-az", "web-a": "ec2.sla.instance", db: "sla.rds.multi-az",
      "db-primary": "sla.rds.single", "db-replica": "sla.rds.single", s3: "sla.s3.standard", lambda: "sla.lambda", ecs: "ec2.sla.region",
    };
    for (const [unit, id] of Object.entries(sources)) {
      expect(figureOf(unit as UnitId), unit).toEqual({ percent: fact(id).value, origin: fact(id).confidence === "confirmed" ? "sla" : "unconfirmed" });
    }
    for (const unit of ["nat-a", "task-b", "sns"] as const) expect(figureOf(unit)?.origin).toBe("assumed");
    expect(cells(play({}), "figures").length).toBeGreaterThan(8);
  });

  test("spares are never worse than the best of them", () => {
    for (const factor of usedStories.flatMap((story) => availabilityOf(shownWorld(play({ replica: true, endpoint: false })), story).factors)) {
      if (typeof factor !== "string" && "any" in factor) expect(chanceOf(factor)).toBeGreaterThan(Math.max(...factor.any.map(chanceOf)));
    }
  });
});

test.describe("the checklist", () => {
  const unmet = (state: DesignState): readonly string[] => checklistOf(state, "en").filter(({ isMet }) => !isMet).map(({ id }) => id);

  test("of the usual design misses the second Region only, and with one nothing", () => {
    expect(unmet(play({}))).toEqual(["region"]);
    expect(unmet(play({ second: "pilot-light" }))).toEqual([]);
  });

  test("each point answers to its own change", () => {
    const changes: readonly (readonly [point: string, state: DesignState])[] = [
      ["locations", play({ nat: "one" })], ["failover", play({}, remove("db-standby"))], ["healing", play({}, remove("ecs"))],
      ["healing", play({}, { type: "inject", injection: "no-capacity" })], ["stability", play({ instances: 3 })], ["notify", play({}, remove("cloudwatch"))],
      ["notify", play({}, { type: "inject", injection: "alarm-muted" })], ["layers", play({}, remove("sg-db"))], ["roles", play({}, remove("role-task"))],
      ["cache", play({ cache: false })], ["cache", play({}, { type: "inject", injection: "cache-cold" })], ["edge", play({}, remove("cloudfront"))],
      ["transfer", play({ endpoint: false })], ["size", play({ instances: 6 })], ["deploy", play({}, remove("role-web"))],
    ];
    for (const [point, state] of changes) expect(unmet(state), point).toContain(point);
    expect(unmet(play({}, { type: "inject", injection: "cache-cold" }))).toEqual(["cache", "region"].toSorted((a, b) => (a === "region" ? -1 : b === "region" ? 1 : 0)));
    expect(checklistOf(play({ endpoint: false }), "en").find(({ id }) => id === "transfer")?.why).toBe("NAT's charge for data a month: $130");
    expect(unmet(play({ budget: 400 }))).toEqual(["region", "budget"]);
    expect(unmet(play({ budget: 1000 }))).toEqual(["region"]);
    expect(unmet(play({ begin: "one" })).length).toBeGreaterThan(8);
  });
});

test("the table of what may happen says what the run brings, and is as long as what is offered", () => {
  const rows = new Map(cells(play({ replica: true }), "happens").map(([name, seen]) => [name, seen]));
  expect(rows.size).toBe(20);
  expect(rows.get("The read replica lags by 5 min")).toBe("something old (data or version): Request (5 min)");
  expect(rows.get("The cache restarts empty")).toBe("slow: Request (3 min)");
  expect(rows.get("No capacity for new instances")).toBe("nothing");
  expect(rows.get("The whole Region fails")).toBe("errors: Request, Upload, Billing job (5 min)");
  expect(cells(play({ replica: true }), "happens").every(([, , why]) => why !== undefined && /[.]$/.test(why))).toBe(true);
  expect(cells(play({ cache: false }), "happens").map(([name]) => name)).not.toContain("The cache restarts empty");
});

test("a rolling deployment has the room that AWS's rounding leaves it, and none is told as none", () => {
  expect(rollingRoom(3, { minimumHealthyPercent: 100, maximumPercent: 125 })).toMatchObject({ most: 3, isStuck: true });
  expect(rollingRoom(4, { minimumHealthyPercent: 100, maximumPercent: 200 })).toEqual({ fewest: 4, most: 8, mayStop: 0, mayStart: 4, isStuck: false });
  expect(rollingRoom(4, { minimumHealthyPercent: 50, maximumPercent: 100 })).toEqual({ fewest: 2, most: 4, mayStop: 2, mayStart: 0, isStuck: false });
  expect(rollingRoom(1, { minimumHealthyPercent: 50, maximumPercent: 150 }).isStuck).toBe(true);
  expect(cells(play({}), "rolling")).toEqual([
    ["100% / 200%", "≥ 2", "≤ 4", "starts 2"], ["100% / 100%", "≥ 2", "≤ 2", "stuck"], ["100% / 140%", "≥ 2", "≤ 2", "stuck"], ["50% / 100%", "≥ 1", "≤ 2", "stops 1"],
  ]);
  expect(cells(play({ tasks: 1 }), "rolling").map((row) => row.at(-1))).toEqual(["starts 1", "stuck", "stuck", "stuck"]);
  expect(cells(play({ tasks: 3 }), "rolling").map((row) => row.at(-1))).toEqual(["starts 3", "stuck", "starts 1", "stops 1"]);
});

test("the table of what may happen goes with the moment while something is under way, and stays as long as nothing is", () => {
  const rows = (state: DesignState): string => JSON.stringify(cells(state, "happens"));
  const afresh = (state: DesignState): string => {
    rows(play({ zones: 3 }));
    return rows(state);
  };
  const day = { traffic: "day", load: 4, instances: 9, replica: true } as const;
  const starts = [play({}, { type: "fail-zone", zone: "a" }), play({}, { type: "inject", injection: "cache-cold" }), play(day, 690 * minute, { type: "fail-zone", zone: "b" }), play({ second: "pilot-light" }, { type: "fail-region" }, { type: "switch" })];
  const counts = starts.map((start) => {
    const seen: string[] = [];
    for (let at = 0; at <= 10 * minute; at += 50_000) {
      const state = model.advance(start, start.nowMs + at);
      seen.push(rows(state));
      expect(seen.at(-1), `${JSON.stringify(start.params)} ${at}`).toBe(afresh(state));
    }
    return new Set(seen).size;
  });
  // A zone that fails while the other is about to be relieved brings less from minute to minute.
  expect(counts[0]).toBeGreaterThan(2);
  // The same table, not an equal one: nothing was computed.
  const table = (state: DesignState) => review.tables(state, "en").find(({ id }) => id === "happens")?.rows;
  const calm = play(day, 637 * minute);
  expect(table(calm)).toBe(table(model.advance(calm, calm.nowMs + 17 * minute)));
});

test("nothing in the review tells a hidden fault", () => {
  for (const incident of incidentIds) {
    const state = play({ incident, replica: true });
    expect(state.hidden, incident).not.toBeNull();
    const told = review.tables(state, "en");
    // Another design in between: what was computed for the first is not at hand any more.
    review.tables(play({ zones: 3 }), "en");
    expect(told).toEqual(review.tables({ ...state, hidden: null }, "en"));
  }
});

test("every table is whole in both languages, for designs of all kinds", () => {
  for (const state of [play({}), play({ zones: 3, replica: true, second: "warm-standby" }), play({ begin: "one" }), play({}, { type: "fail-region" }), play({}, { type: "fail-zone", zone: "a" }, { type: "fail-zone", zone: "b" })]) {
    for (const locale of locales) {
      const tables = review.tables(state, locale);
      expect(JSON.stringify(tables)).not.toMatch(/undefined|NaN|Infinity/);
      for (const table of tables) {
        expect(new Set(table.rows.map(({ id }) => id)).size, table.id).toBe(table.rows.length);
        for (const row of table.rows) expect(row.cells.length).toBe(table.columns.length);
      }
    }
  }
});
