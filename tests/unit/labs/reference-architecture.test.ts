import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { edgeRoute, type Point } from "@/components/diagram/geometry";
import { breakLabel, lettering, textWidth, widest } from "@/components/diagram/lettering";
import { concepts } from "@/content/concepts";
import { rds } from "@/content/facts/rds";
import { locales } from "@/engine/locale";
import { readRun } from "@/engine/sim/share";
import type { Scene, SceneNode } from "@/engine/scene";
import { rollingRoom } from "@/engine/aws/rolling-update";
import { boxIds, type BoxId } from "@/labs/reference-architecture/build";
import { designCost } from "@/labs/reference-architecture/design-cost";
import { costOf, flowOf, lossTable, settle, stories, walk, weightsOf, worldOf } from "@/labs/reference-architecture/graph";
import { trafficKinds } from "@/labs/reference-architecture/chart";
import { markIn, marks, namingsIn } from "@/labs/reference-architecture/confidence";
import { certainties, incidentKinds, suspectsIn } from "@/labs/reference-architecture/incident-panel";
import { injectionIds, warmMs, type InjectionId } from "@/labs/reference-architecture/injections";
import { chaosKinds } from "@/labs/reference-architecture/chaos-panel";
import { review } from "@/labs/reference-architecture/review";
import { ageMs, broughtBy, symptoms } from "@/labs/reference-architecture/symptoms";
import { incidentIds } from "@/labs/reference-architecture/knobs";
import { lab } from "@/labs/reference-architecture/lab";
import { layerNames } from "@/labs/reference-architecture/labels";
import { model } from "@/labs/reference-architecture/model";
import { wholePlan } from "@/labs/reference-architecture/plan";
import { tell, toldKinds } from "@/labs/reference-architecture/text";
import { requestMs } from "@/labs/reference-architecture/times";
import { dnsMs } from "@/labs/reference-architecture/second-region";
import { secondKinds } from "@/labs/reference-architecture/second-region-panel";
import { loadAt, scaleInMs, scaleOutMs, tideMs } from "@/labs/reference-architecture/traffic";
import { usual,
  assumed, builtParts, detectMs, failoverMs, homesOf, letterOf, partIds, storyIds, zoneLetters,
  type Certainty, type DesignAction, type DesignParams, type DesignState, type Layer, type PartId, type StoryId,
} from "@/labs/reference-architecture/state";

const second = 1000;
const minute = 60 * second;

type Step = DesignAction | number;

/** Plays steps one after the other: an action, or milliseconds to wait. */
function play(params: Partial<DesignParams>, ...steps: readonly Step[]): DesignState {
  return then(model.init({ ...usual, ...params }, 42), ...steps);
}
function then(state: DesignState, ...steps: readonly Step[]): DesignState {
  return steps.reduce<DesignState>((now, step) => (typeof step === "number" ? model.advance(now, now.nowMs + step) : model.act(now, step)), state);
}
const remove = (part: PartId): DesignAction => ({ type: "remove", part });
const restore = (part: PartId): DesignAction => ({ type: "restore", part });
const follow = (story: StoryId): DesignAction => ({ type: "follow", story });
const failZone = (zone: number): DesignAction => ({ type: "fail-zone", zone: letterOf(zone) });
const permille = (state: DesignState, story: StoryId): number => flowOf(worldOf(state), story).permille;
const working = (state: DesignState): readonly StoryId[] => storyIds.filter((story) => permille(state, story) === 1000);
const singles = (state: DesignState, story: StoryId): readonly string[] => model.observe(state).singlePoints[story];
const primaryZone = (state: DesignState): number => state.homes.primary;

test.describe("each part has its own symptom", () => {
  test("nothing is lost while everything is there", () => {
    expect(working(play({}, 10 * minute))).toEqual(storyIds);
    expect(model.observe(play({}, 10 * minute)).lostMs).toBe(0);
  });

  test("without the security group's rule nobody answers, without a role only what calls AWS is denied", () => {
    expect(flowOf(worldOf(play({}, remove("sg-db"))), "request").blocked).toMatchObject({ kind: "rule", part: "sg-db", leg: "query" });
    const noRole = play({}, remove("role-web"));
    expect(working(noRole)).toEqual(["request", "job", "alarm"]);
    expect(flowOf(worldOf(noRole), "upload").blocked).toMatchObject({ kind: "role", part: "role-web" });
  });

  test("without the cache pages are slower and nothing fails", () => {
    const state = play({}, remove("cache"));
    expect(working(state)).toEqual(storyIds);
    expect(requestMs(worldOf(state))).toBeGreaterThan(requestMs(worldOf(play({}))));
  });

  test("without S3 pages come without pictures, and uploads fail", () => {
    const state = play({}, remove("s3"));
    expect(permille(state, "request")).toBe(1000);
    expect(flowOf(worldOf(state), "request").missed.map(({ part }) => part)).toEqual(["s3"]);
    expect(permille(state, "upload")).toBe(0);
  });

  test("without monitoring users notice nothing, and nobody is told of the next outage", () => {
    expect(working(play({}, remove("cloudwatch"), minute))).toEqual(["request", "upload", "deploy", "job"]);
  });

  test("a gateway endpoint leads to S3 and nowhere else: the payment firm still needs NAT", () => {
    const state = play({ nat: "one", endpoint: true });
    const nat: PartId = `nat-${letterOf(state.homes.nat)}`;
    expect(working(then(state, remove(nat)))).toEqual(["request", "upload", "deploy", "alarm"]);
    expect(working(then(play({ nat: "one", endpoint: false }), remove(nat)))).toEqual(["request", "alarm"]);
  });

  test("of NAT gateways one per zone the loss of one stops its zone only", () => {
    expect(permille(play({ endpoint: false }, remove("nat-a")), "upload")).toBe(500);
  });
});

test.describe("a zone fails", () => {
  test("the load balancer sends to dead targets until two checks in a row have failed", () => {
    const state = play({}, failZone(0));
    const other = play({}, failZone(1));
    const web = primaryZone(state) === 0 ? other : state;
    expect(detectMs).toBe(60 * second);
    expect(permille(then(web, detectMs - 1), "request")).toBe(500);
    expect(permille(then(web, detectMs), "request")).toBe(1000);
  });

  test("a load balancer that is gone itself drops no targets, and finds the dead ones when it is back", () => {
    const kinds = (state: DesignState): readonly string[] => state.log.map(({ kind }) => kind);
    const dark = play({ second: "warm-standby" }, { type: "fail-region" }, 30 * minute);
    expect(kinds(dark)).not.toContain("detected");
    const zone = 1 - primaryZone(play({}));
    const gone = play({}, remove("asg"), remove("alb"), failZone(zone), 30 * minute);
    expect(kinds(gone)).not.toContain("detected");
    expect(permille(then(gone, restore("alb"), detectMs - 1), "request")).toBe(500);
    expect(permille(then(gone, restore("alb"), detectMs), "request")).toBe(1000);
  });

  test("a failover takes the shorter end of the typical time, as the honesty box says", () => {
    expect(rds["rds.maz.instance.failover"].say.en).toContain(String(failoverMs / second));
    expect(lab.honesty.assumed.map(({ en }) => en).join(" ")).toContain("shorter end of the typical 60 to 120 s for a failover");
  });

  test("those left are overloaded until the group has launched others", () => {
    const zone = 1 - primaryZone(play({}));
    const state = play({ instances: 2, load: 2 }, failZone(zone), detectMs);
    expect(permille(state, "request")).toBe(500);
    expect(permille(then(state, assumed.launchMs), "request")).toBe(1000);
    expect(then(state, assumed.launchMs).web[zone]).toBe(0);
  });

  test("without the Auto Scaling group nobody replaces them: the load balancer repairs nothing", () => {
    const zone = 1 - primaryZone(play({}));
    const state = play({ instances: 2, load: 2 }, remove("asg"), failZone(zone), 30 * minute);
    expect(permille(state, "request")).toBe(500);
  });

  test("a Multi-AZ database answers again after the failover, a single one when its zone is back", () => {
    const start = play({});
    const fallen = then(start, failZone(primaryZone(start)));
    expect(failoverMs).toBe(rds["rds.maz.instance.failover"].value * second);
    expect(permille(then(fallen, failoverMs - 1), "request")).toBe(0);
    expect(permille(then(fallen, failoverMs), "request")).toBe(1000);
    expect(then(fallen, failoverMs).writer).toBe("db-standby");
    const alone = play({ multiAz: false }, failZone(primaryZone(start)), 60 * minute);
    expect(permille(alone, "request")).toBe(0);
    expect(permille(then(alone, { type: "restore-zone", zone: letterOf(primaryZone(start)) }, 5 * minute), "request")).toBe(1000);
  });

  test("after a failover the old primary is the standby, and the name does not move back", () => {
    const start = play({});
    const zone = primaryZone(start);
    const back = then(start, failZone(zone), 5 * minute, { type: "restore-zone", zone: letterOf(zone) }, 5 * minute);
    expect(back.writer).toBe("db-standby");
    expect(model.observe(back).singleZones).toEqual([]);
    expect(then(back, remove("db-standby"), failoverMs).writer).toBe("db-primary");
  });

  test("the single NAT takes the other zones' way out with it", () => {
    const start = play({ nat: "one" });
    expect(permille(then(start, failZone(start.homes.nat), 10 * minute), "job")).toBe(0);
    expect(permille(play({ nat: "per-zone" }, failZone(start.homes.nat), 10 * minute), "job")).toBe(1000);
  });

  test("the group balances again when the zone is back", () => {
    const state = play({}, failZone(0), 10 * minute, { type: "restore-zone", zone: "a" }, 10 * minute);
    expect(state.web).toEqual([2, 2]);
    expect(state.tasks).toEqual([1, 1]);
  });

  test("with every zone gone nothing works, and everything comes back", () => {
    const dark = play({}, failZone(0), failZone(1), 10 * minute);
    expect(working(dark)).toEqual([]);
    expect(working(then(dark, { type: "restore-zone", zone: "a" }, { type: "restore-zone", zone: "b" }, 10 * minute))).toEqual(storyIds);
  });

  test("the outage by chance hits the zone that the seed says, and lost requests add up exactly", () => {
    const state = play({}, { type: "outage" }, 10 * minute);
    expect(play({}, { type: "outage" }, 10 * minute).failedZones).toEqual(state.failedZones);
    const isDatabase = state.failedZones[0] === letterOf(primaryZone(state));
    // Two of four targets are dead for 60 s, or the database is for the time of a failover.
    expect(model.observe(state).lostMs).toBe(isDatabase ? failoverMs : detectMs / 2);
  });
});

test.describe("single points of failure are computed", () => {
  test("a standby takes the database and its zone off the list", () => {
    const alone = play({ multiAz: false });
    expect(singles(alone, "request")).toContain("db-primary");
    expect(singles(alone, "request")).toContain(`az-${letterOf(primaryZone(alone))}`);
    expect(singles(play({}), "request")).not.toContain("db-primary");
    expect(model.observe(play({})).singleZones).toEqual([]);
  });

  test("with the standby away the zone of the primary is one again, although everything works", () => {
    const state = play({}, remove("db-standby"), 5 * minute);
    expect(working(state)).toEqual(storyIds);
    expect(model.observe(state).singleZones).toEqual([`az-${letterOf(primaryZone(state))}`]);
  });

  test("they lie on every way the story takes, and what lies on no way is none", () => {
    const anyDesign = fc.record({
      zones: fc.integer({ min: 2, max: 3 }), instances: fc.integer({ min: 1, max: 9 }), load: fc.integer({ min: 1, max: 6 }), multiAz: fc.boolean(), replica: fc.boolean(), begin: fc.constant("whole" as const),
      cache: fc.boolean(), nat: fc.constantFrom("one" as const, "per-zone" as const), endpoint: fc.boolean(), tasks: fc.integer({ min: 1, max: 4 }), traffic: fc.constant("steady" as const), second: fc.constantFrom("none" as const, "warm-standby" as const), incident: fc.constant("none" as const), layer: fc.constant("failure" as const), budget: fc.constant(0),
    });
    fc.assert(fc.property(anyDesign, fc.integer({ min: 0, max: 0xffffffff }), (params, seed) => {
      const world = settle(wholePlan(params, homesOf(params, seed)));
      const table = lossTable(world);
      const wrong = storyIds.flatMap((story) => {
        const ways = weightsOf(world, story).flatMap((weight, zone) => (weight > 0 ? [walk(world, story, zone)] : []));
        const onWay = (part: PartId) => (way: (typeof ways)[number]) => way.hops.some((hop) => hop.from === part || hop.to === part);
        const isGate = (part: PartId): boolean => part.startsWith("role-") || part.startsWith("sg-") || part === "igw";
        return builtParts(params, world.homes).filter((part) => !isGate(part)).flatMap((part) => {
          const effect = table.get(part)?.[story];
          if (effect === "stops" && !ways.every(onWay(part))) return [`${part} stops ${story}, which has a way around it`];
          return (effect === "stops" || effect === "part") && !ways.some(onWay(part)) ? [`${part} hurts ${story}, which does not pass it`] : [];
        });
      });
      expect(wrong).toEqual([]);
    }), { seed: 20261121, numRuns: 150 });
  });

  test("a loss that the table calls harmless is harmless when it happens, and one that stops a story stops it", () => {
    for (const params of [{}, { multiAz: false, nat: "one" as const, endpoint: false, tasks: 1, instances: 2 }, { zones: 3, instances: 3, load: 3 }]) {
      const start = play(params);
      for (const [loss, effects] of lossTable(worldOf(start))) {
        const action: DesignAction = loss.startsWith("az-") ? { type: "fail-zone", zone: loss.slice(3) as "a" } : remove(loss as PartId);
        const later = then(start, action, 10 * minute);
        const is = (story: StoryId): string => (permille(later, story) === 0 ? "stops" : permille(later, story) < 1000 ? "part" : "none");
        const told = storyIds.map((story) => (effects[story] === "misses" ? "none" : effects[story]));
        expect(storyIds.map(is), loss).toEqual(told);
      }
    }
  });
});

test.describe("stories", () => {
  test("a request passes name, edge, load balancer, server, cache and database in this order", () => {
    const state = play({}, follow("request"), 2 * minute);
    expect(state.trip?.outcome).toBe("arrived");
    expect(state.trip?.hops.map((hop) => hop.leg)).toEqual(stories.request);
    expect(state.log.filter((event) => event.kind === "hop").length).toBe(7);
  });

  test("a step can be taken at once", () => {
    const state = play({}, follow("upload"), { type: "step" }, { type: "step" });
    expect(state.trip?.at).toBe(2);
    expect(state.nowMs).toBe(0);
  });

  test("a story stops where a part is missing, also when it is taken away on the way", () => {
    expect(play({}, remove("alb"), follow("request"), minute).trip).toMatchObject({ outcome: "stuck", blocked: { part: "alb" } });
    const cut = play({}, follow("request"), 3 * second, remove("db-primary"), minute);
    expect(cut.trip).toMatchObject({ outcome: "stuck", blocked: { leg: "query", part: "db-primary" } });
  });

  test("equal servers take turns", () => {
    const through = (state: DesignState) => state.trip?.hops.find((hop) => hop.leg === "choose")?.to;
    expect(through(play({}, follow("request")))).not.toBe(through(play({}, follow("request"), follow("request"))));
  });

  test("every step of every story has words, and every kind of event is told", () => {
    const kinds = new Set<string>();
    const wordless: string[] = [];
    for (const story of storyIds) {
      const state = play({}, follow(story), minute, failZone(0), failZone(1), { type: "step" }, follow(story), restore("alb"), 10 * minute, { type: "restore-zone", zone: "a" }, { type: "restore-zone", zone: "b" }, remove("alb"), restore("alb"), 10 * minute);
      for (const event of [...state.log, ...then(play({}), failZone(primaryZone(play({}))), 10 * minute).log]) {
        kinds.add(event.kind);
        for (const locale of locales) if (/undefined|^$/.test(tell(event, locale))) wordless.push(`${event.kind} ${locale}`);
      }
    }
    expect(wordless).toEqual([]);
    expect([...kinds].sort()).toEqual([...toldKinds].sort());
  });
});

test.describe("a hidden fault", () => {
  const incident = (id: (typeof incidentIds)[number]): DesignState => play({ incident: id, replica: id === "7" });

  test("each incident has its own symptoms, and the picture, tables and log never name the part before it is found", () => {
    const symptoms = incidentIds.map((id) => {
      const state = incident(id);
      const hidden = state.hidden ?? "user";
      expect(suspectsIn(state), id).toContain(hidden);
      const followed = storyIds.reduce((now, story) => then(now, follow(story), minute, follow(story), minute), state);
      for (const locale of locales) {
        // With the same things to do and no fault, the same parts look the same.
        const sound = { ...followed, hidden: null, trip: null };
        const looks = (one: DesignState) => (["wide", "narrow"] as const).map((layout) => lab.scene(one, locale, layout).nodes.map((node) => [node.id, node.lines, node.tone]));
        expect(looks({ ...followed, trip: null }), id).toEqual(looks(sound));
        const stuck = followed.log.filter((event) => event.kind === "stuck");
        expect(stuck.every((event) => event.values["part"] === "" && event.facts.length === 0), id).toBe(true);
        expect(JSON.stringify(stuck.map((event) => lab.tell(event, locale))), id).not.toMatch(/undefined/);
        expect(lab.scene(followed, locale, "wide").nodes.find((node) => node.id === hidden)?.tone, id).not.toBe("bad");
      }
      expect(model.observe(state).removed).toEqual([]);
      return JSON.stringify([storyIds.map((story) => [permille(state, story), flowOf(worldOf(state), story).blocked?.kind]), requestMs(worldOf(state)), ageMs(worldOf(state)), ageMs(worldOf(state), "job")]);
    });
    expect(new Set(symptoms).size).toBe(incidentIds.length);
  });

  test("looking tells, naming the right part mends, naming another one is counted", () => {
    const state = then(incident("3"), { type: "look", part: "nat-a" }, { type: "look", part: "nat-b" }, { type: "mend", part: "nat-a" });
    expect(model.observe(state)).toMatchObject({ isHiding: true, looks: 2, wrong: 1 });
    expect(state.log.map((event) => [event.kind, event.values["fault"] ?? null])).toEqual([["looked", 0], ["looked", 1], ["named-wrongly", null]]);
    const mended = then(state, { type: "mend", part: "nat-b" }, minute);
    expect(working(mended)).toEqual(storyIds);
    for (const event of mended.log) expect(incidentKinds).toContain(event.kind);
    expect(then(mended, { type: "look", part: "nat-b" }).log.at(-1)).toMatchObject({ kind: "refused", values: { reason: "mended" } });
    expect(then(play({}), { type: "mend", part: "nat-b" }).log.at(-1)).toMatchObject({ kind: "refused", values: { reason: "no-incident" } });
  });

  test("a replica that lags shows by the age of pages only, an expired certificate by errors; mended, both are over", () => {
    const late = incident("7");
    expect(working(late)).toEqual([...storyIds]);
    expect(lab.readouts(late, "en").find(({ id }) => id === "age")?.value).toBe("up to 5 min old");
    expect(ageMs(worldOf(then(late, { type: "mend", part: "db-replica" })))).toBe(0);
    const expired = incident("8");
    expect(working(expired)).toEqual(["deploy", "job", "alarm"]);
    expect(working(then(expired, { type: "mend", part: "cloudfront" }))).toEqual([...storyIds]);
  });

  test("a worker that is stuck between two limits stops nothing and shows by its version: the queue does not grow", () => {
    const stuck = incident("9");
    expect(working(stuck)).toEqual([...storyIds]);
    expect(stuck.tasks).toEqual([1, 1]);
    const row = (state: DesignState, id: string): string | undefined => lab.readouts(state, "en").find((one) => one.id === id)?.value;
    expect(row(then(stuck, 30 * minute), "version")).toContain("old");
    expect(row(then(stuck, 30 * minute), "held")).toBe("none");
    expect(row(then(stuck, { type: "mend", part: "ecs" }), "version")).toBeUndefined();
    // A task that dies is replaced by one of its own version.
    const replaced = then(play({}, { type: "inject", injection: "worker-stuck" }), failZone(0), 10 * minute);
    expect(replaced.tasks).toEqual([0, 2]);
    expect(ageMs(worldOf(replaced), "job")).toBeGreaterThan(0);
    // Orders that cannot be sent do wait.
    expect(row(play({}, { type: "inject", injection: "partner-down" }, 7 * minute), "held")).toBe("7 min worth");
    expect(row(play({}), "held")).toBeUndefined();
    for (let tasks = 1; tasks <= 4; tasks += 1) expect(rollingRoom(tasks, { minimumHealthyPercent: 100, maximumPercent: 100 }).isStuck).toBe(true);
  });

  test("six come one after the other, whether the part was right or wrong, and how sure one was makes the mark", () => {
    const certain = (certainty: Certainty): DesignAction => ({ type: "certain", certainty });
    const mend = (part: PartId): DesignAction => ({ type: "mend", part });
    const start = play({ incident: "six", replica: true });
    expect(start.hidden).toBe("nat-b");
    const second = then(start, certain("sure"), mend("nat-b"));
    expect([second.hidden, second.cases, working(second)]).toEqual(["cache", 1, [...storyIds]]);
    const third = then(second, certain("unsure"), { type: "look", part: "sns" }, mend("nat-a"));
    expect([third.hidden, third.wrong, model.observe(third).isHiding]).toEqual(["db-replica", 1, true]);
    expect(lab.tell(third.log.at(-1)!, "en")).toBe("Named NAT a, which is not broken. The fault: Cache.");
    const last = then(third, mend("db-replica"), certain("guess"), certain("sure"), mend("cloudfront"), mend("nat-a"), certain("guess"), mend("ecs"));
    expect([last.hidden, last.cases, working(last)]).toEqual([null, 6, [...storyIds]]);
    expect(namingsIn(last.log).named).toEqual([
      { certainty: "sure", isRight: true, looks: 0 }, { certainty: "unsure", isRight: false, looks: 1 }, { certainty: "guess", isRight: true, looks: 0 },
      { certainty: "sure", isRight: true, looks: 0 }, { certainty: "guess", isRight: false, looks: 0 }, { certainty: "guess", isRight: true, looks: 0 },
    ]);
    expect(markIn(last.log)).toBe(3 - 2 + 1 + 3 + 0 + 1);
    expect(lab.readouts(last, "en").find(({ id }) => id === "mark")).toMatchObject({ value: "6/18", reason: "Right/wrong: sure 3/-6, unsure 2/-2, a guess 1/0. How sure: a guess." });
    expect(then(last, certain("sure")).log.at(-1)).toMatchObject({ kind: "refused", values: { reason: "mended" } });
    // Each of the three is worth most where its chance of being right is: above 4 in 5, above 2 in 3, below.
    const worth = (certainty: Certainty, percent: number): number => marks[certainty].right * percent + marks[certainty].wrong * (100 - percent);
    const best = (percent: number): Certainty => certainties.toSorted((a, b) => worth(b, percent) - worth(a, percent))[0]!;
    expect([95, 81, 79, 67.5, 66, 20].map(best)).toEqual(["sure", "sure", "unsure", "unsure", "guess", "guess"]);
    for (const event of last.log) for (const locale of locales) expect(lab.tell(event, locale)).not.toMatch(/undefined|^$/);
    expect(new Set(last.log.map(({ kind }) => kind))).toEqual(new Set(incidentKinds));
  });

  test("of the six those are left out whose part the design does not have", () => {
    const mend = (part: PartId): DesignAction => ({ type: "mend", part });
    const small = play({ incident: "six", replica: false, cache: false });
    const value = (state: DesignState, id: string): string | undefined => lab.readouts(state, "en").find((row) => row.id === id)?.value;
    expect([value(small, "incident"), value(small, "mark")]).toEqual(["1/4", "0/12"]);
    const seen = ["nat-b", "cloudfront", "sg-db", "ecs"] as const;
    let state = small;
    for (const part of seen) {
      expect(state.hidden).toBe(part);
      state = then(state, mend(part));
    }
    expect([state.hidden, value(state, "incident"), value(state, "mark")]).toEqual([null, "mended", "4/12"]);
  });

  test("tasks come back after their service has been mended", () => {
    const state = incident("4");
    expect(state.tasks).toEqual([0, 0]);
    expect(then(state, { type: "mend", part: "ecs" }, assumed.taskMs).tasks).toEqual([1, 1]);
  });

  test("a design without the part has nothing to hide", () => {
    expect(play({ incident: "5", cache: false }).hidden).toBeNull();
    expect(play({ incident: "3", nat: "one" }).hidden === null || play({ incident: "3", nat: "one" }).homes.nat === 1).toBe(true);
  });
});

test.describe("the load of a day", () => {
  const hour = 60 * minute;
  const day = (params: Partial<DesignParams> = {}): DesignState => play({ traffic: "day", load: 4, instances: 9, ...params });
  const running = (state: DesignState): number => state.web.reduce((total, count) => total + count, 0);

  test("follows its curve, with the peak at noon, and a steady load never moves", () => {
    const params = { load: 4, traffic: "day" } as const;
    expect(loadAt(params, 12 * hour)).toBe(4000);
    expect(loadAt(params, 12 * hour + tideMs)).toBe(3900);
    expect(loadAt(params, 3 * hour)).toBeLessThan(1000);
    expect(loadAt({ load: 4, traffic: "steady" }, 12 * hour)).toBe(4000);
    expect(then(play({}), 6 * hour).log).toEqual([]);
  });

  test("the group follows: more at noon than at night, never beyond its bounds", () => {
    const [night, noon] = [then(day(), 4 * hour), then(day(), 12 * hour + 29 * minute)];
    expect(running(night)).toBe(2);
    expect(running(noon)).toBe(Math.ceil(4000 / 600));
    for (let at = 0; at < 24; at += 1) expect(running(then(day({ instances: 5 }), at * hour))).toBeLessThanOrEqual(5);
  });

  test("capacity comes after the alarm and the launch, and leaves after the longer alarm", () => {
    const state = then(day(), 24 * hour);
    const gaps = (kind: string, after: string): readonly number[] => state.log.filter((event) => event.kind === after).map((event) => event.atMs - (state.log.find((one) => one.id === event.cause)?.kind === kind ? state.log[event.cause ?? 0]?.atMs ?? 0 : Number.NaN));
    expect(new Set(gaps("load", "scaled-out").filter((gap) => !Number.isNaN(gap)))).toEqual(new Set([scaleOutMs]));
    expect(new Set(gaps("load", "scaled-in").filter((gap) => !Number.isNaN(gap)))).toEqual(new Set([scaleInMs]));
    expect(new Set(gaps("scaled-out", "replaced"))).toEqual(new Set([assumed.launchMs]));
    const kinds = new Set(state.log.map((event) => event.kind));
    for (const kind of trafficKinds) expect(kinds).toContain(kind);
    for (const event of state.log) for (const locale of locales) expect(lab.tell(event, locale)).not.toMatch(/undefined|NaN|^$/);
  });

  test("a group that may not grow is saturated at noon, and the chart shows it", () => {
    const small = then(day({ instances: 3 }), 12 * hour + minute);
    expect(permille(small, "request")).toBe(750);
    for (const locale of locales) {
      const [chart] = lab.charts?.(small, locale) ?? [];
      expect(chart?.series.map((series) => series.points.at(-1)?.[1])).toEqual([4, 3]);
    }
    expect(permille(then(day({ instances: 9 }), 12 * hour + 10 * minute), "request")).toBe(1000);
  });

  test("without the group nobody follows the load", () => {
    const state = then(day(), remove("asg"), 12 * hour + minute);
    expect(running(state)).toBe(2);
    expect(permille(state, "request")).toBe(500);
  });

  test("a zone that fails at noon takes its share, and the group makes up for it in the others", () => {
    const noon = then(day(), 12 * hour + 20 * minute);
    const failed = then(noon, failZone(1 - primaryZone(noon)));
    expect(permille(failed, "request")).toBeLessThan(1000);
    expect(permille(then(failed, 10 * minute), "request")).toBe(1000);
  });
});

test.describe("a second Region", () => {
  const fail: DesignAction = { type: "fail-region" };
  const change: DesignAction = { type: "switch" };

  test("without one nothing works until the Region is back", () => {
    const state = play({}, fail, 60 * minute);
    expect(working(state)).toEqual([]);
    expect(then(state, change).log.at(-1)).toMatchObject({ kind: "refused", values: { reason: "no-second" } });
    expect(working(then(state, { type: "restore-region" }, 10 * minute))).toEqual(storyIds);
  });

  test("the name leads there after the checks and the TTL, but pages need the promoted copy and servers", () => {
    expect(dnsMs).toBe(150 * second);
    for (const [design, servers] of [["pilot-light", assumed.lightMs], ["warm-standby", assumed.growMs]] as const) {
      const state = play({ second: design, load: 2 }, fail, change);
      expect(then(state, dnsMs - 1).active).toBe("first");
      const led = then(state, dnsMs);
      expect(led.active).toBe("second");
      expect(permille(led, "request")).toBe(0);
      expect(permille(then(state, assumed.promoteMs), "request")).toBe(design === "warm-standby" ? 500 : 0);
      expect(permille(then(state, servers), "request")).toBe(1000);
      expect(model.observe(then(state, servers)).lostWritesMs).toBe(assumed.lagMs);
    }
  });

  test("nobody switches by itself: a name that leads there is not enough", () => {
    const state = play({ second: "warm-standby" }, fail, 60 * minute);
    expect(state.active).toBe("second");
    expect(flowOf(worldOf(state), "request").blocked).toMatchObject({ leg: "query-2", part: "db-copy" });
    expect(state.lostWritesMs).toBe(0);
  });

  test("a zone's failure does not move the name, and a Region that came back takes it back", () => {
    expect(play({ second: "warm-standby" }, failZone(0), 10 * minute).active).toBe("first");
    const back = play({ second: "warm-standby" }, fail, change, 20 * minute, { type: "restore-region" }, 20 * minute);
    expect(back.active).toBe("first");
    expect(working(back)).toEqual(storyIds);
    expect(back.web2).toBe(1);
    const kinds = new Set(back.log.map((event) => event.kind));
    for (const kind of secondKinds) expect(kinds).toContain(kind);
    for (const event of back.log) for (const locale of locales) expect(lab.tell(event, locale)).not.toMatch(/undefined|NaN|^$/);
  });

  test("pages come without the pictures that stayed behind, and waiting costs less than running", () => {
    const state = play({ second: "warm-standby" }, fail, change, 20 * minute);
    expect(flowOf(worldOf(state), "request").missed.map(({ part }) => part)).toEqual(["s3"]);
    const cost = (design: DesignParams["second"]) => designCost({ ...usual, second: design }, 1);
    expect(cost("none")).toBeLessThan(cost("pilot-light"));
    expect(cost("pilot-light")).toBeLessThan(cost("warm-standby"));
  });
});

test.describe("money", () => {
  test("the bill is the sum of its parts, and what is away costs nothing", () => {
    const state = play({});
    const total = builtParts(state.params, state.homes).reduce((all, part) => all + costOf(worldOf(state), part), 0);
    expect(model.observe(state).microUsdPerHour).toBe(total);
    expect(costOf(worldOf(play({}, remove("cache"))), "cache")).toBe(0);
  });

  test("the endpoint is free and spares NAT's charge for data; each NAT gateway costs its hour and its address", () => {
    expect(designCost({ ...usual, endpoint: false }, 1) - designCost({ ...usual, endpoint: true }, 1)).toBe(4 * 45_000);
    expect(designCost({ ...usual, nat: "per-zone" }, 1) - designCost({ ...usual, nat: "one" }, 1)).toBe(45_000 + 5_000);
  });
});

test.describe("a budget", () => {
  const row = (state: DesignState) => lab.readouts(state, "en").find(({ id }) => id === "cost");
  const bill = (state: DesignState) => review.tables(state, "en").find(({ id }) => id === "bill");

  test("is what the bill is held against, to the dollar, and without one there is nothing to say", () => {
    const usd = Math.round((model.observe(play({})).microUsdPerHour * 720) / 1e6);
    expect(row(play({}))).toEqual({ id: "cost", label: "Cost of a month (720 h)", value: `$${usd}`, tone: "accent" });
    const spare = row(play({ budget: usd + 30 }));
    expect(spare?.tone).toBe("good");
    expect(spare?.reason).toBe(`$30 of the budget of $${usd + 30} are left.`);
    expect(row(play({ budget: usd }))?.tone).toBe("good");
    expect(row(play({ budget: usd - 1 }))).toMatchObject({ tone: "bad", reason: `$1 above the budget of $${usd - 1}.` });
    // What is taken away costs nothing, and the budget is met again.
    expect(row(play({ budget: usd - 1 }, remove("cache")))?.tone).toBe("good");
  });

  test("each part has its share of the bill, and the shares are the whole", () => {
    const rows = bill(play({ budget: 1000 }))?.rows ?? [];
    const shares = rows.filter(({ id }) => id !== "total" && id !== "budget").map(({ cells }) => Number(cells[2]?.replace("%", "")));
    expect(Math.abs(shares.reduce((sum, share) => sum + share, 0) - 100)).toBeLessThanOrEqual(shares.length / 2);
    expect(rows.at(-2)?.cells[2]).toBe("100%");
    expect(rows.at(-1)?.cells.slice(0, 2)).toEqual(["Budget", "$1000"]);
    expect(bill(play({}))?.rows.at(-1)?.id).toBe("total");
    expect(JSON.stringify(bill(play({}, failZone(0), failZone(1))))).not.toContain("NaN");
  });
});

test.describe("the picture", () => {
  type Rect = readonly [left: number, top: number, right: number, bottom: number];
  const rectOf = (node: SceneNode): Rect => [node.x, node.y, node.x + node.width, node.y + node.height];
  const touch = (a: Rect, b: Rect): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  /** Lines run level or upright, so the box of a piece is the piece. */
  const crosses = ([x1, y1]: Point, [x2, y2]: Point, [left, top, right, bottom]: Rect): boolean =>
    Math.max(x1, x2) > left + 1 && Math.min(x1, x2) < right - 1 && Math.max(y1, y2) > top + 1 && Math.min(y1, y2) < bottom - 1;

  function faultsOf(scene: Scene): readonly string[] {
    const faults: string[] = [];
    const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
    const solid = scene.nodes.filter((node) => node.shape !== "group");
    const within = (node: SceneNode, group: string): boolean => {
      for (let at = node.group; at !== undefined; at = nodes.get(at)?.group) if (at === group) return true;
      return false;
    };
    for (const node of scene.nodes) {
      const [left, top, right, bottom] = rectOf(node);
      if (left < 5 || top < 5 || right > scene.width - 5 || bottom > scene.height - 5) faults.push(`${node.id} leaves the scene`);
      const group = node.group === undefined ? undefined : nodes.get(node.group);
      if (group !== undefined) {
        const [gl, gt, gr, gb] = rectOf(group);
        if (left < gl || top < gt || right > gr || bottom > gb) faults.push(`${node.id} leaves ${group.id}`);
      }
      if (node.shape === "group") continue;
      const stackedHeight = 20 + 5 + 18 + (node.lines?.length ?? 0) * 16 + 14;
      const isBeside = node.icon !== undefined && !(node.height >= stackedHeight && node.width < node.height * 1.75);
      const room = node.width - 2 * (node.width < 110 ? 8 : 12) - (isBeside ? 29 : 0);
      const label = breakLabel(node.label, room, lettering.label);
      if (widest(label, lettering.label) > room + 2 && widest(breakLabel(node.label, room, lettering.small), lettering.small) > room) faults.push(`${node.id}: label ${node.label} too wide`);
      for (const line of node.lines ?? []) if (textWidth(line, lettering.line) > room) faults.push(`${node.id}: line ${line} too wide`);
      if (label.length * 18 + (node.lines?.length ?? 0) * 16 + 8 > node.height) faults.push(`${node.id}: too low for its words`);
    }
    for (const [index, a] of solid.entries()) {
      for (const b of solid.slice(index + 1)) if (touch(rectOf(a), rectOf(b))) faults.push(`${a.id} over ${b.id}`);
      for (const group of scene.nodes) if (group.shape === "group" && !within(a, group.id) && touch(rectOf(a), rectOf(group))) faults.push(`${a.id} over ${group.id}`);
    }
    for (const edge of scene.edges) {
      const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
      if (from === undefined || to === undefined) {
        faults.push(`${edge.id} goes nowhere`);
        continue;
      }
      const { points } = edgeRoute(edge, from, to);
      for (const node of solid) {
        if (points.some((point, index) => index > 0 && crosses(points[index - 1] ?? point, point, rectOf(node)))) faults.push(`${edge.id} runs through ${node.id}`);
      }
      if (points.some(([x, y], index) => index > 0 && x !== points[index - 1]?.[0] && y !== points[index - 1]?.[1])) faults.push(`${edge.id} runs askew`);
      for (const [x, y] of points) if (x < 0 || y < 0 || x > scene.width || y > scene.height) faults.push(`${edge.id} leaves the scene`);
    }
    return [...new Set(faults)];
  }

  const designs: readonly Partial<DesignParams>[] = [
    {}, { zones: 3, instances: 6, tasks: 3 }, { zones: 3, nat: "one", cache: false, endpoint: false }, { multiAz: false, nat: "one", cache: false, endpoint: false, instances: 1, tasks: 1 },
    { replica: true }, { replica: true, zones: 3, cache: false, multiAz: false }, { begin: "one", zones: 3, replica: true },
    { second: "pilot-light" }, { second: "warm-standby", zones: 3, nat: "one", cache: false },
  ];
  const drawn = (state: DesignState): readonly string[] => (["wide", "narrow"] as const).flatMap((layout) => locales.flatMap((locale) =>
    faultsOf(lab.scene(state, locale, layout)).map((fault) => `${layout} ${locale} ${state.params.zones} zones, ${state.trip?.story ?? "no story"}: ${fault}`)));
  for (const layer of Object.keys(layerNames) as Layer[]) {
    test(`layer ${layer}: everything fits and no line runs through a part, in both layouts and languages`, () => {
      const faults = designs.flatMap((design) => [1, 4].flatMap((seed) => {
        const start = model.init({ ...usual, ...design, layer }, seed);
        const elsewhere = design.second === undefined ? [] : [then(start, { type: "fail-region" }, { type: "switch" }, 10 * minute, follow("request"), 9 * second)];
        const built = design.begin === undefined ? [] : [...boxIds, ...boxIds].reduce<readonly DesignState[]>((states, box) => [...states, then(states.at(-1) ?? start, { type: "add", box }, follow("request"), 5 * minute)], [start]);
        return [start, ...elsewhere, ...built, then(start, failZone(0), remove("alb"), minute), ...storyIds.map((story) => then(start, follow(story), follow(story), second))].flatMap(drawn);
      }));
      expect([...new Set(faults)]).toEqual([]);
    });
  }

  test("a bad picture is found out", () => {
    const scene = lab.scene(play({}), "en", "wide");
    const moved = { ...scene, nodes: scene.nodes.map((node) => (node.id === "alb" ? { ...node, x: node.x - 80, label: "a name far too long for its box" } : node)) };
    expect(faultsOf(moved).length).toBeGreaterThan(1);
  });

  test("every part of the design is drawn and opens its concept", () => {
    for (const layout of ["wide", "narrow"] as const) {
      const scene = lab.scene(play({ zones: 3 }), "en", layout);
      const state = play({ zones: 3 });
      for (const part of builtParts(state.params, state.homes)) {
        const node = scene.nodes.find((one) => one.id === part);
        expect(node?.concept !== undefined && Object.hasOwn(concepts, node.concept), part).toBe(true);
      }
    }
  });

  test("in the security layer each role is a key on the way of the calls it allows, opens its concept, and nothing else moves", () => {
    for (const layout of ["wide", "narrow"] as const) {
      const drawn = (layer: Layer, ...steps: readonly Step[]): Scene => lab.scene(play({ layer, zones: 3, instances: 3, tasks: 3 }, ...steps), "en", layout);
      const [security, other] = [drawn("security"), drawn("network")];
      const place = (scene: Scene, id: string) => scene.nodes.filter((node) => node.id === id).map(({ x, y, width, height }) => [x, y, width, height]);
      for (const { id } of security.nodes) {
        const isKey = id.startsWith("role-");
        if (isKey) expect(place(security, id), id).not.toEqual(place(other, id));
        else expect(place(security, id), id).toEqual(place(other, id));
      }
      const keys = security.nodes.filter(({ icon }) => icon === "key");
      expect(keys.map(({ id, label, concept }) => [id, label, concept])).toEqual([["role-web", "Web", "iam-role"], ["role-task", "Task", "task-role"], ["role-lambda", "Function", "iam-role"]]);
      for (const { concept } of keys) expect(Object.hasOwn(concepts, concept ?? "")).toBe(true);
      const through = (scene: Scene, role: string) => scene.edges.filter(({ from, to }) => from === role || to === role).map(({ id, tone }) => `${id} ${tone}`).sort();
      expect(through(security, "role-web")).toEqual(["role-web>s3 plain", "web-a>role-web plain", "web-b>role-web plain", "web-c>role-web plain"]);
      expect(through(security, "role-task")).toEqual(["role-task>s3 plain", "task-a>role-task plain", "task-b>role-task plain", "task-c>role-task plain"]);
      expect(through(security, "role-lambda")).toEqual(["lambda>role-lambda plain", "role-lambda>sns plain"]);
      const denied = drawn("security", remove("role-web"));
      expect(through(denied, "role-web").every((edge) => edge.endsWith(" bad"))).toBe(true);
      expect(denied.nodes.find(({ id }) => id === "role-web")?.faded).toBe(true);
      expect(through(other, "role-web")).toEqual([]);
    }
  });

  test("the token travels the step of the story by the part of its time that has passed", () => {
    expect(lab.scene(play({}, follow("request"), 3 * second), "en", "wide").tokens).toMatchObject([{ edge: "user>cloudfront", at: 0.5 }]);
    expect(lab.scene(play({}), "en", "wide").tokens).toEqual([]);
  });
});

test.describe("built up from one instance", () => {
  const add = (box: BoxId): DesignAction => ({ type: "add", box });
  const begin = (...steps: readonly Step[]): DesignState => play({ begin: "one" }, ...steps);
  const told = (state: DesignState): string => lab.tell(state.log.findLast((event) => event.kind === "added") ?? { id: 0, atMs: 0, kind: "", cause: null, facts: [], assumed: true, values: {} }, "en");

  test("one instance answers half of the load, alone in everything, and costs the instance", () => {
    const state = begin();
    expect(storyIds.map((story) => permille(state, story))).toEqual([500, 0, 0, 0, 0]);
    expect(walk(worldOf(state), "request", 0).hops.map((hop) => hop.to)).toEqual(["igw", "web-a"]);
    expect(singles(state, "request")).toEqual(["igw", "web-a", "sg-web", "az-a"]);
    expect(model.observe(state).microUsdPerHour).toBe(40_000);
    expect(permille(then(state, failZone(0)), "request")).toBe(0);
  });

  test("a load balancer with a second instance takes the whole load, and zone a off the list unless the database stands there", () => {
    const state = begin(add("balancer"));
    expect(permille(state, "request")).toBe(1000);
    expect(singles(state, "request")).toEqual(["igw", "alb", "sg-web"]);
    expect(told(state)).toContain("Stories that work completely 0 → 1, losses that stop one 4 → 3, a month $29 → $83.");
    const zoneLost = then(state, failZone(0), detectMs);
    expect(permille(zoneLost, "request")).toBe(500);
    // Nobody launches another one yet.
    expect(permille(then(zoneLost, 20 * minute), "request")).toBe(500);
    expect(permille(then(state, add("group"), 5 * minute, failZone(0), 20 * minute), "request")).toBe(1000);
  });

  test("a database of its own is one more part to lose, until it has a standby", () => {
    const single = begin(add("balancer"), add("database"));
    expect(singles(single, "request")).toContain("db-primary");
    expect(singles(single, "request")).toContain(`az-${letterOf(primaryZone(single))}`);
    const safe = then(single, add("standby"));
    expect(singles(safe, "request")).toEqual(["igw", "alb", "sg-web", "sg-db"]);
  });

  test("every story is earned by the box that it needs", () => {
    const earned: [BoxId, readonly StoryId[]][] = [];
    let state = begin();
    for (const box of boxIds.filter((id) => id !== "replica")) {
      state = then(state, add(box), 10 * minute);
      earned.push([box, working(state)]);
    }
    expect(Object.fromEntries(earned)).toMatchObject({
      database: [], balancer: ["request"], group: ["request", "deploy"], bucket: ["request", "deploy"], events: ["request", "upload", "deploy"],
      watch: ["request", "upload", "deploy", "alarm"], worker: [...storyIds],
    });
    // In the end it is the service that stands from the start.
    const whole = play({}, 10 * minute);
    expect(model.observe(state).singlePoints).toEqual(model.observe(whole).singlePoints);
    expect(model.observe(state).microUsdPerHour).toBe(model.observe(whole).microUsdPerHour);
    expect(lab.broken(state)).toEqual([]);
  });

  test("what makes no sense yet, is there already, or is no part of the design is refused", () => {
    const reasons = (state: DesignState): readonly unknown[] => state.log.flatMap(({ kind, values }) => (kind === "refused" ? [values.reason] : []));
    expect(reasons(begin(add("group"), add("standby"), add("replica"), add("cache"), add("cache"), remove("alb")))).toEqual(["needs", "needs", "not-built", "not-gone", "not-built"]);
    expect(reasons(play({}, add("cache")))).toEqual(["no-build"]);
  });

  test("in any order nothing breaks, and all boxes make the whole", () => {
    fc.assert(fc.property(fc.shuffledSubarray([...boxIds], { minLength: boxIds.length }), fc.integer({ min: 0, max: 999 }), fc.integer({ min: 1, max: 9 }), (order, seed, instances) => {
      let state = model.init({ ...usual, begin: "one", zones: 2 + (seed % 2), replica: true, instances }, seed);
      // Once in any order, where some come too soon, and once more as they are meant.
      for (const [index, box] of [...order, ...boxIds].entries()) {
        state = then(state, add(box), (index % 3) * minute, ...(index === 5 ? [failZone(0), 3 * minute] : []));
        expect(lab.broken(state)).toEqual([]);
      }
      expect(state.absent).toEqual([]);
    }), { numRuns: 40 });
  });
});

test.describe("things that happen", () => {
  const inject = (injection: InjectionId): DesignAction => ({ type: "inject", injection });
  const end = (injection: InjectionId): DesignAction => ({ type: "end", injection });
  /** What users notice within five minutes, and of which story. */
  const noticed = (state: DesignState, action: DesignAction): Readonly<Record<string, string>> => {
    const brought = broughtBy(state, action, 5 * minute);
    return Object.fromEntries(symptoms.filter((symptom) => brought[symptom].forMs > 0).map((symptom) => [symptom, brought[symptom].stories.join(" ")]));
  };
  const whole: Partial<DesignParams> = { replica: true };

  test("the menu offers at least twenty besides the removal of parts, each with words of its own", () => {
    const offered = lab.actions(play(whole), "en").filter(({ group, action }) => group === "fail" && action.type !== "remove");
    expect(offered.length).toBeGreaterThanOrEqual(20);
    expect(offered.filter(({ refusal }) => refusal !== undefined)).toEqual([]);
    expect(new Set(offered.map(({ label }) => label)).size).toBe(offered.length);
  });

  test("each has the consequence that the connections give it", () => {
    // The primary stands in another zone than zone a's servers or not: neither matters here.
    expect(Object.fromEntries(injectionIds.map((id) => [id, noticed(play(whole), inject(id))]))).toEqual({
      "cache-cold": { slow: "request" }, "db-slow": { slow: "job" }, "web-gray": { slow: "request upload" }, "edge-far": { slow: "request upload" },
      "lambda-busy": { slow: "upload" }, "partner-slow": { slow: "job" }, "partner-down": { errors: "job" }, certificate: { errors: "request upload" },
      "bucket-policy": { errors: "request" }, spike: { errors: "request upload" }, "replica-lag": { stale: "request" }, "cache-old": { stale: "request" },
      "edge-old": { stale: "request" }, "worker-stuck": { stale: "job" }, "check-path": {}, "no-capacity": {}, "alarm-muted": {},
    });
    // Without a replica pages read from the primary; what is not built is refused.
    expect(noticed(play({}), inject("db-slow"))).toEqual({ slow: "request job" });
    expect(then(play({}), inject("replica-lag")).log.at(-1)).toMatchObject({ kind: "refused", values: { reason: "not-built" } });
  });

  test("a replica that lags makes pages old as long as they ask it", () => {
    const late = play(whole, inject("replica-lag"), minute);
    expect(ageMs(worldOf(late))).toBe(5 * minute);
    expect(working(late)).toEqual([...storyIds]);
    expect(ageMs(worldOf(then(late, remove("db-replica"))))).toBe(0);
    expect(ageMs(worldOf(then(late, end("replica-lag"))))).toBe(0);
  });

  test("whatever is slow shows by the time of its story, and what does not work has none", () => {
    const values = (state: DesignState): readonly string[] => lab.readouts(state, "en").filter(({ id }) => storyIds.some((one) => one === id)).map(({ value }) => value);
    expect(values(play({}))).toEqual(["100%, 59 ms", "100%, 392 ms", "100%", "100%, 198 ms", "100%"]);
    for (const id of injectionIds.filter((one) => noticed(play(whole), inject(one))["slow"] !== undefined)) {
      expect(values(play(whole, inject(id))), id).not.toEqual(values(play(whole)));
    }
    expect(values(play({}, inject("lambda-busy")))[1]).toBe("100%, 1 min");
    expect(values(play({}, inject("certificate"))).slice(0, 2)).toEqual(["0%", "0%"]);
    // The text twin, and with it the command line, says the same.
    expect(JSON.stringify(lab.outline(play({}, inject("partner-slow")), "en"))).toContain("Billing job: 100%, 3198 ms");
  });

  test("a cold cache is filled again by itself", () => {
    const calm = requestMs(worldOf(play({})));
    const cold = play({}, inject("cache-cold"));
    expect(requestMs(worldOf(cold))).toBeGreaterThan(calm);
    expect(requestMs(worldOf(then(cold, warmMs - 1)))).toBeGreaterThan(calm);
    const warm = then(cold, warmMs);
    expect(requestMs(worldOf(warm))).toBe(calm);
    expect(warm.log.at(-1)).toMatchObject({ kind: "ended", cause: 0, values: { injection: "cache-cold" } });
    expect(then(cold, minute, end("cache-cold"), 10 * minute).log.filter(({ kind }) => kind === "ended").length).toBe(1);
  });

  test("a cache takes most of a slow database's sting, and a failover the rest", () => {
    const ms = (params: Partial<DesignParams>, ...steps: readonly Step[]): number => requestMs(worldOf(play(params, ...steps)));
    const [cached, bare] = [ms({}, inject("db-slow")) - ms({}), ms({ cache: false }, inject("db-slow")) - ms({ cache: false })];
    expect(cached).toBe(10);
    expect(bare).toBe(500);
    expect(ms({}, inject("db-slow"), remove("db-primary"), 5 * minute)).toBe(ms({}));
  });

  test("three times the load exceeds what runs; a group that follows the day makes up for it as far as it may grow", () => {
    expect(permille(play({}, inject("spike")), "request")).toBe(666);
    expect(permille(play({}, inject("spike"), end("spike")), "request")).toBe(1000);
    const day = play({ traffic: "day", load: 2, instances: 9 }, 12 * 60 * minute + minute);
    expect(permille(day, "request")).toBe(1000);
    expect(permille(then(day, inject("spike")), "request")).toBeLessThan(1000);
    expect(permille(then(day, inject("spike"), 10 * minute), "request")).toBe(1000);
  });

  test("with a wrong path for health checks nothing happens until a target really dies, and then nobody takes it out", () => {
    const zone = 1 - primaryZone(play({}));
    const blind = play({}, inject("check-path"), 10 * minute);
    expect(blind.lost.request).toBe(0);
    expect(permille(then(blind, failZone(zone), detectMs), "request")).toBe(500);
    expect(permille(then(play({}), failZone(zone), detectMs), "request")).toBe(1000);
  });

  test("without capacity nothing is missing until an instance is", () => {
    const zone = 1 - primaryZone(play({}));
    const full = play({ instances: 2, load: 2 }, inject("no-capacity"));
    expect(working(full)).toEqual(["request", "upload", "job"]);
    expect(permille(then(full, failZone(zone), 30 * minute), "request")).toBe(500);
    expect(permille(then(full, failZone(zone), 30 * minute, end("no-capacity"), 10 * minute), "request")).toBe(1000);
  });

  test("before it happens a reader guesses slow, errors, stale or nothing, and the outcome is what the run brings", () => {
    for (const id of injectionIds) {
      const state = play(whole);
      const prediction = lab.predict?.(state, inject(id), "en");
      expect(prediction?.items.map((item) => item.id)).toEqual([...symptoms, "nothing"]);
      const outcomes = lab.outcomes?.(state, then(state, inject(id), prediction?.horizonMs ?? 0), "en") ?? [];
      const happened = outcomes.filter((outcome) => outcome.happened).map((outcome) => outcome.id);
      const expected = Object.keys(noticed(state, inject(id)));
      expect(happened, id).toEqual(expected.length === 0 ? ["nothing"] : expected);
    }
    // What was wrong already is not put down to it.
    const broken = play(whole, inject("certificate"));
    expect(noticed(broken, inject("edge-far"))).toEqual({});
  });

  test("it can be seen, is told, and is refused twice", () => {
    const state = play({}, inject("certificate"), follow("request"), minute);
    for (const layout of ["wide", "narrow"] as const) expect(lab.scene(state, "en", layout).nodes.find(({ id }) => id === "cloudfront")?.lines).toEqual(["trouble"]);
    expect(lab.tell(state.log.findLast(({ kind }) => kind === "stuck") ?? state.log[0]!, "en")).toContain("certificate");
    expect(JSON.stringify(lab.outline(state, "en"))).toContain("Happening: CloudFront's certificate expires");
    const kinds = then(state, inject("certificate"), end("certificate"), end("certificate")).log.map(({ kind, values }) => (kind === "refused" ? values["reason"] : kind));
    expect(kinds.slice(-3)).toEqual(["happening", "ended", "over"]);
    for (const kind of chaosKinds) expect(kinds).toContain(kind);
    for (const event of state.log) for (const locale of locales) expect(lab.tell(event, locale)).not.toMatch(/undefined|^$/);
  });

  test("the error budget of a month goes down by what is lost, to nothing", () => {
    const left = (state: DesignState): string | undefined => lab.readouts(state, "en").find(({ id }) => id === "budget")?.value;
    expect(left(play({}))).toBe("43 min 12 s");
    expect(left(play({}, inject("certificate"), 10 * minute))).toBe("33 min 12 s");
    expect(left(play({}, inject("certificate"), 60 * minute))).toBe("spent");
  });

  test("a link that was shared before any of this opens the same run", () => {
    const link = "v1.WyJyZWZlcmVuY2UtYXJjaGl0ZWN0dXJlIix7InpvbmVzIjoyLCJpbnN0YW5jZXMiOjQsImxvYWQiOjIsIm11bHRpQXoiOnRydWUsInJlcGxpY2EiOmZhbHNlLCJjYWNoZSI6dHJ1ZSwibmF0IjoicGVyLXpvbmUiLCJlbmRwb2ludCI6dHJ1ZSwidGFza3MiOjIsInRyYWZmaWMiOiJzdGVhZHkiLCJzZWNvbmQiOiJub25lIiwiaW5jaWRlbnQiOiJub25lIiwiYmVnaW4iOiJ3aG9sZSIsImxheWVyIjoicmVxdWVzdCJ9LDMsNjAwMDAwLFtbMTAwMCx7InR5cGUiOiJmYWlsLXpvbmUiLCJ6b25lIjoiYSJ9XSxbMjAwMCx7InR5cGUiOiJyZW1vdmUiLCJwYXJ0IjoiY2FjaGUifV1dXQ";
    const read = readRun(link, lab);
    expect(read.ok && read.run.actions.map(({ action }) => action)).toEqual([{ type: "fail-zone", zone: "a" }, { type: "remove", part: "cache" }]);
    const state = read.ok ? then(model.init(read.run.params as DesignParams, read.run.seed), second, failZone(0), second, remove("cache"), 598 * second) : null;
    expect(state?.nowMs).toBe(600_000);
    expect(state?.lost.request).toBe(60_000_000 * (state === null || primaryZone(state) === 0 ? 2 : 0.5));
  });
});

test("pages read from the replica: they go on while a single primary is down, and its own loss costs nothing but its money", () => {
  const state = play({ replica: true, multiAz: false });
  expect(walk(worldOf(state), "request", 0).hops.at(-1)?.to).toBe("db-replica");
  expect(working(then(state, remove("db-primary"), 10 * minute))).toEqual(["request", "upload", "deploy", "alarm"]);
  expect(working(then(play({ multiAz: false }), remove("db-primary"), 10 * minute))).toEqual(["upload", "deploy", "alarm"]);
  expect(working(then(state, remove("db-replica")))).toEqual([...storyIds]);
  expect(singles(state, "request")).not.toContain("db-primary");
  // Not promoted by itself: the billing job needs what was written.
  expect(permille(then(state, remove("db-primary"), 60 * minute), "job")).toBe(0);
  expect(designCost({ ...usual, replica: true }, 1) - designCost(usual, 1)).toBe(100_000);
});

test("tables, readouts and outline are whole in both languages", () => {
  for (const state of [play({}), play({ zones: 3, cache: false }, failZone(1), remove("sg-db"), follow("job"), minute), play({}, failZone(0), failZone(1))]) {
    for (const locale of locales) {
      expect(JSON.stringify([lab.tables(state, locale), lab.readouts(state, locale), lab.outline(state, locale), lab.actions(state, locale)])).not.toMatch(/undefined|NaN/);
      for (const table of lab.tables(state, locale)) for (const row of table.rows) expect(row.cells.length).toBe(table.columns.length);
    }
  }
});

test("a zone has a letter and every zonal part a zone", () => {
  expect(partIds.filter((part) => /-[abc]$/.test(part)).length).toBe(3 * zoneLetters.length);
});

test("words are asked for in the reader's language only: the page has no others", () => {
  const folder = fileURLToPath(new URL("../../../labs/reference-architecture/", import.meta.url));
  const asking = /\.(?:ko|en)\b/;
  expect("storyNames.request.en.toLowerCase()").toMatch(asking);
  const found = readdirSync(folder).filter((file) => asking.test(readFileSync(`${folder}${file}`, "utf8")));
  expect(found).toEqual([]);
});
