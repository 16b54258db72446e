import { expect, test } from "@playwright/test";
import { autoScaling } from "@/content/facts/auto-scaling";
import { autoScalingNumbers } from "@/content/facts/auto-scaling-numbers";
import { cloudwatch } from "@/content/facts/cloudwatch";
import { evaluateAlarm, type AlarmRule, type AlarmState, type MissingData } from "@/engine/aws/alarm";
import { adjust, leastHealthy, proportional, shareOrOne, stepFor, withinSize } from "@/engine/aws/scaling";
import type { Fact } from "@/engine/fact";
import { locales, type Locale } from "@/engine/locale";
import type { Scene, SceneLayout } from "@/engine/scene";
import type { SimEvent } from "@/engine/sim/model";
import { Replayer } from "@/engine/sim/replay";
import { lab } from "@/labs/auto-scaling/lab";
import { requestsIn } from "@/labs/auto-scaling/load";
import { model } from "@/labs/auto-scaling/model";
import {
  isServing, maxMs, tickMs, usual, type GroupAction, type GroupParams, type GroupState, type Life,
} from "@/labs/auto-scaling/state";

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

type Dated = readonly [atMs: number, action: GroupAction];

function play(params: Partial<GroupParams>, toMs: number, actions: readonly Dated[] = [], seed = 1): GroupState {
  let state = model.init({ ...usual, ...params }, seed);
  for (const [atMs, action] of actions) state = model.act(model.advance(state, atMs), action);
  return model.advance(state, toMs);
}

const steady: Partial<GroupParams> = {
  load: "steady", noisePercent: 0, policy: "none", minSize: 4, maxSize: 8, peakPerSecond: 100,
};
const kinds = (state: GroupState, kind: string): readonly SimEvent[] => state.log.filter((event) => event.kind === kind);
const desiredBy = (state: GroupState, by: string) => kinds(state, "desired").filter((event) => event.values.by === by);
const lives = (state: GroupState, life: Life) => state.members.filter((member) => member.life === life);
const active = (state: GroupState) => state.members.filter(({ life }) => life === "InService" || life.startsWith("Pending"));
const perZone = (state: GroupState) => [0, 1, 2].map((zone) => active(state).filter((member) => member.zone === zone).length);
const moves = (state: GroupState, to: Life) => kinds(state, "life").filter((event) => event.values.to === to);

test.describe("alarms", () => {
  const rule = (over: Partial<AlarmRule> = {}): AlarmRule =>
    ({
      comparison: "GreaterThanThreshold", threshold: 50, evaluationPeriods: 3, datapointsToAlarm: 3, treatMissingData: "missing",
      ...over,
    });
  /** `0` does not breach, `X` breaches, `-` is missing. */
  const points = (row: string) => row.split(" ").map((sign) => (sign === "-" ? null : sign === "X" ? 90 : 10));
  const modes: readonly MissingData[] = ["missing", "ignore", "breaching", "notBreaching"];
  const kept: AlarmState = "OK";
  const results = (
    row: string, over: Partial<AlarmRule>, state: AlarmState,
  ) => modes.map((treatMissingData) => evaluateAlarm(points(row), rule({ ...over, treatMissingData }), state));

  test("missing data gives what AWS's table says for 3 of 3", () => {
    expect(results("- - - - -", {}, kept)).toEqual(["INSUFFICIENT_DATA", "OK", "ALARM", "OK"]);
    expect(results("- - - - -", {}, "ALARM")).toEqual(["INSUFFICIENT_DATA", "ALARM", "ALARM", "OK"]);
    expect(results("0 X X - X", {}, kept)).toEqual(["ALARM", "ALARM", "ALARM", "ALARM"]);
    expect(results("- - X - -", {}, kept)).toEqual(["ALARM", "OK", "ALARM", "OK"]);
    expect(results("- - X - -", {}, "ALARM")).toEqual(["ALARM", "ALARM", "ALARM", "OK"]);
    expect(results("0 - X - X", {}, kept)).toEqual(["OK", "OK", "OK", "OK"]);
    expect(results("0 - - - -", {}, kept)).toEqual(["OK", "OK", "OK", "OK"]);
  });

  // The second table of https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarms-and-missing-data.html, and the text below it.
  test("missing data gives what AWS's table says for 2 of 3", () => {
    const two: Partial<AlarmRule> = { datapointsToAlarm: 2 };
    expect(results("0 - X - X", two, kept)).toEqual(["ALARM", "ALARM", "ALARM", "ALARM"]);
    expect(results("0 0 X 0 X", two, kept)).toEqual(["ALARM", "ALARM", "ALARM", "ALARM"]);
    expect(results("0 - X - -", two, kept)).toEqual(["OK", "OK", "ALARM", "OK"]);
    expect(results("- - - - 0", two, kept)).toEqual(["OK", "OK", "ALARM", "OK"]);
    expect(results("- - - X -", two, kept)).toEqual(["ALARM", "OK", "ALARM", "OK"]);
    expect(results("- - - X -", two, "ALARM")).toEqual(["ALARM", "ALARM", "ALARM", "OK"]);
    for (const row of ["- - - - X", "- - - X -", "- - - X 0", "- - X - 0"]) expect(evaluateAlarm(points(row), rule(), kept), row).toBe("OK");
    for (const row of ["- - X - -", "- X - - -", "X - - - -"]) expect(evaluateAlarm(points(row), rule(), kept), row).toBe("ALARM");
  });

  test("a single breach that is younger than M periods does not alarm by itself", () => {
    expect(evaluateAlarm(points("- - - - X"), rule(), kept)).toBe("OK");
    expect(evaluateAlarm(points("- - - X -"), rule({ datapointsToAlarm: 2 }), kept)).toBe("ALARM");
  });

  test("the M breaching points of N need not be consecutive, and M above N counts as N", () => {
    expect(evaluateAlarm(points("0 0 X 0 X"), rule({ datapointsToAlarm: 2 }), kept)).toBe("ALARM");
    expect(evaluateAlarm(points("0 X 0 0 X"), rule({ datapointsToAlarm: 2 }), kept)).toBe("OK");
    expect(evaluateAlarm(points("0 0 X X X"), rule({ datapointsToAlarm: 9 }), kept)).toBe("ALARM");
  });

  // The figure of https://docs.aws.amazon.com/AmazonCloudWatch/latest/monitoring/alarm-evaluation.html: a threshold of three units, 3 of 3.
  test("AWS's figure: ALARM in the fifth period, OK from the sixth, and one breach in the ninth changes nothing", () => {
    const values = [2, 2, 4, 5, 4, 2, 1, 2, 4];
    let state: AlarmState = "OK";
    const states = values.map((_, index) => (state = evaluateAlarm(values.slice(Math.max(0, index - 4), index + 1), rule({ threshold: 3 }), state)));
    expect(states.slice(2)).toEqual(["OK", "OK", "ALARM", "OK", "OK", "OK", "OK"]);
  });

  // The text below the first table of alarms-and-missing-data.html
  test("AWS's note on missing data as breaching: one good point keeps the alarm OK, and ALARM comes once that point leaves the range", () => {
    expect(["0 - - - -", "- - - - -"].map((row) => evaluateAlarm(points(row), rule({ treatMissingData: "breaching" }), kept))).toEqual(["OK", "ALARM"]);
  });

  // "if you configure 4 out of 5 datapoints with a period of 1 minute, the evaluation interval is 5 minutes"
  test("AWS's 4 of 5 at one minute: a good minute within the five is forgiven, a second one is not", () => {
    const alarmMs = (...good: readonly number[]) => {
      const low: readonly Dated[] = good.flatMap((at): readonly Dated[] => [[(at - 1) * minute, { type: "set-load", perSecond: 40 }], [at * minute, { type: "follow-load" }]]);
      const state = play({ ...steady, policy: "step", minSize: 2, peakPerSecond: 95, lowPercent: 0, evaluationPeriods: 5, datapointsToAlarm: 4, bootSeconds: 900 }, 20 * minute, [[0, { type: "set-load", perSecond: 40 }], [5 * minute, { type: "follow-load" }], ...low]);
      return kinds(state, "alarm").find(({ values }) => values.alarm === "high" && values.to === "ALARM")?.atMs;
    };
    expect([alarmMs(), alarmMs(7), alarmMs(7, 9)]).toEqual([9 * minute, 10 * minute, 12 * minute]);
  });

  test("each comparison treats the threshold itself as AWS names it, and an alarm may watch for low values", () => {
    const at = (comparison: AlarmRule["comparison"], value: number) => evaluateAlarm(
      [value], rule({ comparison, evaluationPeriods: 1, datapointsToAlarm: 1 }), kept,
    );
    expect([
      at("GreaterThanThreshold", 50), at("GreaterThanOrEqualToThreshold", 50), at("LessThanThreshold", 50),
      at("LessThanOrEqualToThreshold", 50),
    ]).toEqual(["OK", "ALARM", "OK", "ALARM"]);
    expect([at("GreaterThanThreshold", 51), at("LessThanThreshold", 49)]).toEqual(["ALARM", "ALARM"]);
  });

  test("a new alarm starts in INSUFFICIENT_DATA, and target tracking wants three datapoints above its target", () => {
    const rising = play({ ...steady, policy: "target", minSize: 2, peakPerSecond: 90 }, 3 * minute);
    expect(play({ ...steady, policy: "target" }, 0).high).toBe("INSUFFICIENT_DATA");
    expect(kinds(rising, "alarm").filter((event) => event.values.alarm === "high" && event.values.to === "ALARM").map((event) => event.atMs)).toEqual([3 * minute]);
  });

  test("without a metric, nothing is scaled when missing data is missing, and breaching scales out", () => {
    const gap: readonly Dated[] = [[10 * minute, { type: "metric-gap", on: true }]];
    const step: Partial<GroupParams> = { ...steady, policy: "step", minSize: 2, peakPerSecond: 60, lowPercent: 10 };
    expect(play({ ...step }, 40 * minute, gap).high).toBe("INSUFFICIENT_DATA");
    expect(play({ ...step }, 40 * minute, gap).desired).toBe(2);
    expect(play({ ...step, treatMissingData: "ignore" }, 40 * minute, gap).high).toBe("OK");
    expect(play({ ...step, treatMissingData: "notBreaching" }, 40 * minute, gap).high).toBe("OK");
    expect(play({ ...step, treatMissingData: "breaching" }, 40 * minute, gap).high).toBe("ALARM");
  });

  test("basic monitoring sees a rise later than detailed monitoring", () => {
    const rise: readonly Dated[] = [[30 * minute, { type: "set-load", perSecond: 180 }]];
    const firstMs = (periodSeconds: "60" | "300") =>
      desiredBy(
        play({ ...steady, policy: "target", peakPerSecond: 80, periodSeconds }, 2 * hour, rise), "target",
      ).find((event) => event.atMs > 30 * minute)?.atMs ?? 0;
    expect(firstMs("60")).toBe(33 * minute);
    expect(firstMs("300")).toBe(45 * minute);
  });
});

test.describe("arithmetic of policies", () => {
  test("a percentage is rounded toward zero above one instance and to one below it, both ways", () => {
    expect([adjust(10, "PercentChangeInCapacity", 25), adjust(10, "PercentChangeInCapacity", -25)]).toEqual([12, 8]);
    expect([adjust(4, "PercentChangeInCapacity", 10), adjust(4, "PercentChangeInCapacity", -10)]).toEqual([5, 3]);
    expect(adjust(10, "PercentChangeInCapacity", 25, 5)).toBe(15);
    expect(adjust(7, "PercentChangeInCapacity", 0, 2)).toBe(7);
    expect([adjust(3, "ChangeInCapacity", -5), adjust(3, "ExactCapacity", 6)]).toEqual([0, 6]);
  });

  // "Scaling adjustment types" of https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html
  test("AWS's examples of adjustments: 3 and 5 make 8 or 5, 10 % of 10 is 1, 12.7 is 12, .67 is 1, -.58 is -1, -6.67 is -6, and 25 % of 4 is 2 with a least of 2", () => {
    expect([adjust(3, "ChangeInCapacity", 5), adjust(3, "ExactCapacity", 5), adjust(10, "PercentChangeInCapacity", 10)]).toEqual([8, 5, 11]);
    const changes = ([[127, 10], [67, 1], [58, -1], [667, -1]] as const).map(([current, percent]) => adjust(current, "PercentChangeInCapacity", percent) - current);
    expect(changes).toEqual([12, 1, -1, -6]);
    expect([adjust(4, "PercentChangeInCapacity", 25, 2), adjust(4, "PercentChangeInCapacity", 25)]).toEqual([6, 5]);
  });

  // https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-target-tracking.html and as-using-sqs-queue.html
  test("AWS's examples of target tracking: 1.5 more are two, 1.5 fewer are one, and 1,500 messages for 10 instances at 100 each ask for 5 more", () => {
    expect([proportional(3, 75, 50), proportional(5, 35, 50), proportional(10, 150, 100)]).toEqual([5, 4, 15]);
  });

  test("above the threshold a step's lower bound is inclusive, below it the upper bound is", () => {
    const up = [{ lower: 0, upper: 10, amount: 1 }, { lower: 10, upper: null, amount: 3 }];
    expect([stepFor(0, up)?.amount, stepFor(9, up)?.amount, stepFor(10, up)?.amount]).toEqual([1, 1, 3]);
    const down = [{ lower: -10, upper: 0, amount: -1 }, { lower: null, upper: -10, amount: -2 }];
    expect([stepFor(-9, down)?.amount, stepFor(-10, down)?.amount, stepFor(-11, down)?.amount]).toEqual([-1, -2, -2]);
    expect(stepFor(-1, up)).toBeNull();
  });

  test("target tracking rounds up: four instances at 78 with a target of 50 want seven", () => {
    expect(proportional(4, 780, 500)).toBe(7);
    expect(proportional(4, 500, 500)).toBe(4);
  });

  test("minimum and maximum healthy counts round up, and a share is at least one", () => {
    expect([leastHealthy(6, 90), leastHealthy(10, 90), leastHealthy(6, 50)]).toEqual([6, 9, 3]);
    expect([shareOrOne(4, 10), shareOrOne(25, 10)]).toEqual([1, 2]);
    expect([withinSize(9, 2, 6), withinSize(1, 2, 6)]).toEqual([6, 2]);
  });
});

test.describe("policies", () => {
  test("a decision shows the numbers before and after rounding", () => {
    const state = play({ ...steady, policy: "target", minSize: 4, peakPerSecond: 156 }, 3 * minute);
    const decision = desiredBy(state, "target")[0];
    expect(decision && lab.tell(decision, "en")).toContain("avg 78, target 50, in service 4 → 6.24 → 7");
    expect(state.desired).toBe(7);
  });

  test("the alarm calls its policy every minute, and instances still starting keep it from asking twice", () => {
    const state = play(
      {
        ...steady, policy: "step", minSize: 2, stepSmall: 1, stepLarge: 1, peakPerSecond: 90, evaluationPeriods: 1,
        datapointsToAlarm: 1, bootSeconds: 300,
      },
      5 * minute,
    );
    expect(desiredBy(state, "step").length).toBe(1);
    expect(kinds(state, "no-change").map((event) => event.values.reason)).toEqual(["enough-coming"]);
    const soon = play(
      {
        ...steady, policy: "step", minSize: 2, stepSmall: 1, stepLarge: 1, peakPerSecond: 300, evaluationPeriods: 1,
        datapointsToAlarm: 1, bootSeconds: 10, warmupSeconds: 0,
      },
      5 * minute,
    );
    expect(desiredBy(soon, "step").map((event) => event.atMs)).toEqual([1, 2, 3, 4, 5].map((at) => at * minute));
  });

  test("the larger step applies from its bound on", () => {
    const added = (peakPerSecond: number) => play(
      { ...steady, policy: "step", minSize: 2, peakPerSecond, highPercent: 70, stepBound: 15, stepSmall: 1, stepLarge: 3 },
      3 * minute,
    ).desired - 2;
    expect([added(84), added(85), added(90)]).toEqual([1, 3, 3]);
  });

  // "Step adjustments for step scaling" and "Instance warmup" of https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scaling-simple-step.html:
  // ten instances, +10 % from a metric of 60 on and +30 % from 70 on. Ten instances serve 500 requests a second.
  test("AWS's step example: 10, then 11, then 14; while the first still warms up the same breach adds none, and a larger one makes it 13", () => {
    const group: Partial<GroupParams> = {
      ...steady, policy: "step", minSize: 10, maxSize: 20, peakPerSecond: 250, evaluationPeriods: 1, datapointsToAlarm: 1, adjustmentType: "PercentChangeInCapacity",
      highPercent: 60, stepBound: 10, stepSmall: 10, stepLarge: 30, lowPercent: 40, stepIn: 10, bootSeconds: 30, warmupSeconds: 300,
    };
    const to = (perSecond: number): GroupAction => ({ type: "set-load", perSecond });
    const grown = (...actions: readonly Dated[]) => play(group, 30 * minute, actions).log.flatMap(({ kind, values }) => (kind === "desired" ? [values.to] : []));
    expect(grown([0, to(300)], [minute, to(310)], [2 * minute, to(275)])).toEqual([11]);
    expect(grown([0, to(300)], [3 * minute, to(385)], [4 * minute, to(275)])).toEqual([11, 13]);
    expect(grown([0, to(300)], [minute, to(275)], [10 * minute, to(385)], [11 * minute, to(330)])).toEqual([11, 14]);
  });

  test("the rest of AWS's step example: from 14 at 40 one leaves, and at 30 even then three more, so 13 and 10", () => {
    const state = play(
      {
        ...steady, policy: "step", minSize: 8, maxSize: 20, peakPerSecond: 200, evaluationPeriods: 1, datapointsToAlarm: 1, adjustmentType: "PercentChangeInCapacity",
        highPercent: 60, stepBound: 10, lowPercent: 40, stepIn: 10, stepInLarge: 30, warmupSeconds: 0, drainSeconds: 0,
      },
      20 * minute,
      [[0, { type: "set-desired", capacity: 14 }], [90_000, { type: "set-load", perSecond: 350 }], [9 * minute, { type: "set-load", perSecond: 280 }], [10 * minute, { type: "set-load", perSecond: 195 }], [11 * minute, { type: "set-load", perSecond: 250 }]],
    );
    expect(desiredBy(state, "step").map(({ atMs, values }) => [atMs / minute, values.metric, values.to])).toEqual([[10, 400, 13], [11, 300, 10]]);
  });

  // "While scaling in, we consider instances that are terminating as part of the current capacity", same page.
  test("the alarm repeats every minute, and takes no more while what it took is still terminating", () => {
    const shrinking: Partial<GroupParams> = {
      ...steady, policy: "step", minSize: 4, maxSize: 20, peakPerSecond: 100, evaluationPeriods: 1, datapointsToAlarm: 1, adjustmentType: "PercentChangeInCapacity", lowPercent: 40, stepIn: 10,
    };
    const scaledIn = (drainSeconds: number) => desiredBy(
      play({ ...shrinking, drainSeconds }, 12 * minute, [[0, { type: "set-desired", capacity: 14 }]]), "step",
    ).map(({ atMs, values }) => [atMs / minute, values.to]);
    // 10 % of 14 is 1.4, rounded to 1; it leaves at once, or after five minutes.
    expect(scaledIn(0).slice(0, 3)).toEqual([[5, 13], [6, 12], [7, 11]]);
    expect(scaledIn(300)).toEqual([[5, 13], [11, 12]]);
    expect(kinds(play({ ...shrinking, drainSeconds: 300 }, 8 * minute, [[0, { type: "set-desired", capacity: 14 }]]), "no-change").at(-1)?.values.reason).toBe("leaving");
  });

  // "How scaling policies work", https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html
  test("AWS's examples of bounds: adding 3 to 2 with a maximum of 3 adds 1, taking 2 from 3 with a minimum of 2 takes 1", () => {
    const once: Partial<GroupParams> = { ...steady, policy: "step", minSize: 2, evaluationPeriods: 1, datapointsToAlarm: 1, stepSmall: 3, stepLarge: 3, stepIn: 2, lowPercent: 20 };
    expect(play({ ...once, maxSize: 3, peakPerSecond: 90 }, 10 * minute).desired).toBe(3);
    const down = play({ ...once, maxSize: 4, peakPerSecond: 20 }, hour, [[0, { type: "set-desired", capacity: 3 }]]);
    expect([down.desired, desiredBy(down, "step").map(({ values }) => [values.from, values.to])]).toEqual([2, [[3, 2]]]);
  });

  // "Warm pool size" of the page on warm pools
  test("AWS's examples of a warm pool: desired 6 of 10 leaves 4, of 8 prepared 2, and of fewer than 6 prepared none", () => {
    expect([10, 8, 5].map((preparedCapacity) => lives(play({ ...steady, minSize: 6, maxSize: 10, pool: "Stopped", preparedCapacity }, 10 * minute), "Warmed:Stopped").length)).toEqual([4, 2, 0]);
  });

  // "MinSize", https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PutWarmPool.html
  test("the minimum of a warm pool stays when the desired capacity reaches the prepared one", () => {
    const pool = (poolMinSize: number, capacity: number) => lives(
      play({ ...steady, minSize: 4, maxSize: 10, pool: "Stopped", preparedCapacity: 8, poolMinSize }, 30 * minute, [[10 * minute, { type: "set-desired", capacity }]]), "Warmed:Stopped",
    ).length;
    expect([pool(0, 8), pool(2, 8), pool(2, 10), pool(2, 5), pool(5, 5)]).toEqual([0, 2, 2, 3, 5]);
  });

  test("only simple scaling waits for the cooldown, which begins when the last instance has finished starting", () => {
    const hot: Partial<GroupParams> = {
      ...steady, minSize: 2, peakPerSecond: 300, evaluationPeriods: 1, datapointsToAlarm: 1, warmupSeconds: 0, bootSeconds: 30,
      cooldownSeconds: 600,
    };
    const simple = play({ ...hot, policy: "simple" }, 30 * minute);
    const times = desiredBy(simple, "simple").map((event) => event.atMs);
    expect(times[0]).toBe(minute);
    const begun = kinds(simple, "cooldown")[0]?.atMs ?? 0;
    expect(begun).toBe(minute + 30_000);
    expect((times[1] ?? 0) - begun).toBeGreaterThanOrEqual(600_000);
    expect(kinds(simple, "no-change").map((event) => event.values.reason)).toContain("cooldown");
    const step = desiredBy(play({ ...hot, policy: "step" }, 30 * minute), "step").map((event) => event.atMs);
    expect((step[1] ?? hour) - (step[0] ?? 0)).toBeLessThan(600_000);
  });

  test("a warming instance is left out of the metric", () => {
    const cold = play({ ...steady, policy: "target", minSize: 2, peakPerSecond: 90, warmupSeconds: 1800 }, 20 * minute);
    // One instance is answering, and yet the metric is the average of the two old ones, which share the load with the new ones.
    expect(cold.members.filter((member) => member.warmMs > cold.nowMs).length).toBe(2);
    expect(model.observe(cold).warming).toBe(2);
    expect(cold.decision?.counted).toBe(2);
  });

  test("an instance that does not answer lowers the average, but only after its warm-up", () => {
    const silent: readonly Dated[] = [[0, { type: "set-template", version: 2 }]];
    const points = (warmupSeconds: number) => play(
      { ...steady, policy: "target", minSize: 2, peakPerSecond: 90, healthCheck: "EC2", warmupSeconds }, 10 * minute, silent,
    ).points.at(-1);
    expect(points(1800)).toBe(900);
    // Two of five answer: 2 × 90 % over five.
    expect(points(0)).toBe(360);
  });

  test("nothing is scaled in while an instance is starting or warming up", () => {
    for (const load of ["lunch", "spike", "sawtooth"] as const) for (const policy of ["target", "step"] as const) for (const seed of [1, 2]) {
      let state = model.init({ ...usual, load, policy, lowPercent: 50, evaluationPeriods: 1, datapointsToAlarm: 1 }, seed);
      for (let atMs = tickMs; atMs <= 3 * hour; atMs += tickMs) {
        const next = model.advance(state, atMs);
        if (next.totals.scaleIns > state.totals.scaleIns) {
          expect(
            state.members.some((member) => member.life.startsWith("Pending") || member.warmMs > atMs),
            `${load} ${policy} ${seed} at ${atMs}`,
          ).toBe(false);
        }
        state = next;
      }
    }
  });

  test("target tracking waits for fifteen low points before it scales in, and then not so far that it must return", () => {
    const fall: readonly Dated[] = [[hour, { type: "set-load", perSecond: 60 }]];
    const state = play({ ...steady, policy: "target", minSize: 2, peakPerSecond: 200 }, 3 * hour, fall);
    const first = desiredBy(state, "target").find((event) => event.atMs > hour);
    expect(first?.atMs).toBe(hour + autoScalingNumbers["asg.tt.alarm.low"] * minute);
    expect(state.desired).toBe(proportional(1, 600, 500) + 1);
    expect(desiredBy(state, "target").filter((event) => event.atMs > hour).length).toBe(1);
  });

  test("scheduled actions raise the minimum at their time every day and give it back", () => {
    const plan: Partial<GroupParams> = {
      ...steady, minSize: 2, scheduled: true, scheduleStartMinute: 60, scheduleEndMinute: 120, scheduleSize: 6,
    };
    expect(play(plan, hour - tickMs).desired).toBe(2);
    expect([play(plan, hour).desired, play(plan, hour).minSize, play(plan, 2 * hour).minSize]).toEqual([6, 6, 2]);
    expect(play(plan, 2 * hour).desired).toBe(2);
    expect(play(plan, day + hour).desired).toBe(6);
    expect(play({ ...plan, scheduleSize: 20 }, hour).desired).toBe(8);
  });

  // "Set scaling limits" and "UpdateAutoScalingGroup": the desired capacity follows a minimum above it and a maximum below it; schedule_time.html sets it to 1 and to 3.
  test("AWS's scheduled actions: a desired capacity of 3 or 1 by itself, and one that follows new bounds", () => {
    const plan: Partial<GroupParams> = { ...steady, minSize: 1, maxSize: 8, scheduled: true, scheduleStartMinute: 60, scheduleEndMinute: 120, scheduleSize: 1 };
    const at = (over: Partial<GroupParams>, start: number, toMs = hour) => {
      const state = play({ ...plan, ...over }, toMs, [[0, { type: "set-desired", capacity: start }]]);
      return [state.minSize, state.maxSize, state.desired];
    };
    expect([at({ scheduleDesired: 3 }, 2), at({ scheduleDesired: 1 }, 4)]).toEqual([[1, 8, 3], [1, 8, 1]]);
    expect([at({ scheduleSize: 5 }, 2), at({ scheduleMax: 3 }, 6), at({ scheduleMax: 12 }, 6)]).toEqual([[5, 8, 5], [1, 3, 3], [1, 12, 6]]);
    // The group's own limits hold where the action names none, and a maximum below the minimum takes the minimum with it.
    expect([at({ scheduleDesired: 20 }, 2), at({ scheduleSize: 6, scheduleMax: 4, scheduleDesired: 9 }, 2)]).toEqual([[1, 8, 8], [4, 4, 4]]);
    // Old values are not kept: what comes after is what the second action says.
    expect([at({ scheduleMax: 12, scheduleDesired: 12 }, 2, 2 * hour), at({ scheduleMax: 12, scheduleDesired: 12, policy: "step", lowPercent: 0 }, 2, 2 * hour)]).toEqual([[1, 8, 1], [1, 8, 8]]);
  });

  // "MaxCapacityBuffer", https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_PredictiveScalingConfiguration.html
  test("AWS's forecast of 50 with a maximum of 40: 40 while it is honoured, 55 with a buffer of 10 and 50 without; and it stays raised", () => {
    const sizes = (over: Partial<GroupParams>) => {
      const actions: readonly Dated[] = [[25 * hour, { type: "set-load", perSecond: 0 }]];
      const state = play({ ...steady, minSize: 2, maxSize: 40, peakPerSecond: 1250, predictive: "ForecastAndScale", ...over }, 25 * hour, actions);
      return [state.maxSize, state.desired, model.advance(state, 3 * day).maxSize];
    };
    expect([sizes({}), sizes({ increaseMax: true }), sizes({ increaseMax: true, maxBufferPercent: 0 })]).toEqual([[40, 40, 40], [55, 50, 55], [50, 50, 50]]);
    const raised = kinds(play({ ...steady, minSize: 2, maxSize: 40, peakPerSecond: 1250, predictive: "ForecastAndScale", increaseMax: true }, 2 * day), "maximum");
    expect(raised.map(({ values }) => [values.from, values.to, values.forecast])).toEqual([[40, 55, 50]]);
  });

  // "For example, the forecast says to add capacity at 10:00 AM, and you choose to pre-launch instances by 5 minutes. In that case, the instances will be launched at 9:55 AM."
  test("AWS's forecast of capacity at 10:00: launched at 9:55 with a buffer of 5 minutes, at 9:50 with 10, at 10:00 with none", () => {
    const minutes = (predictiveBufferSeconds: number) => new Set(desiredBy(
      play({ load: "lunch", policy: "none", predictive: "ForecastAndScale", predictiveBufferSeconds }, 3 * day), "predictive",
    ).map(({ atMs }) => (atMs % hour) / minute).filter((at) => at > 0 || predictiveBufferSeconds === 0));
    expect([minutes(300), minutes(600), minutes(0)]).toEqual([new Set([55]), new Set([50]), new Set([0])]);
  });

  test("CPU stops at 100 %, so target tracking at 50 % at most doubles the group at once; requests per target show the whole need", () => {
    const first = (metric: GroupParams["metric"]) => desiredBy(
      play({ ...steady, policy: "target", metric, minSize: 2, maxSize: 20, peakPerSecond: 350 }, 10 * minute), "target",
    )[0]?.values;
    expect([first("cpu")?.metric, first("cpu")?.to, first("requests")?.metric, first("requests")?.to]).toEqual([1000, 4, 3500, 14]);
  });

  // "To have your Auto Scaling group scale in to 0 instances when no requests are routed to the target group, the group's minimum capacity must be set to 0", same page.
  test("requests per target are 0 where no requests come, so a group with a minimum of 0 scales in to 0; without a metric nothing is removed", () => {
    const quiet = (over: Partial<GroupParams>, actions: readonly Dated[] = []) => {
      const state = play({ ...steady, policy: "target", metric: "requests", load: "none", minSize: 0, ...over }, hour, [[0, { type: "set-desired", capacity: 3 }], ...actions]);
      return [state.desired, state.low, state.points.at(-1)];
    };
    expect([quiet({}), quiet({ minSize: 1 }).slice(0, 2)]).toEqual([[0, "ALARM", 0], [1, "ALARM"]]);
    expect(quiet({ metric: "cpu" }, [[0, { type: "metric-gap", on: true }]])).toEqual([3, "INSUFFICIENT_DATA", null]);
    // Where no target answers, the load balancer sends to all of them, and counts.
    const hung = play({ ...steady, metric: "requests", minSize: 2, graceSeconds: 3600 }, 2 * minute, [[0, { type: "fail-instance" }], [0, { type: "fail-instance" }]]);
    expect(hung.points).toEqual([1000, 1000]);
  });

  test("with scale-in disabled target tracking only adds, and says why nothing is removed", () => {
    const fall: readonly Dated[] = [[20 * minute, { type: "set-load", perSecond: 10 }]];
    const state = play({ ...steady, policy: "target", minSize: 2, peakPerSecond: 200, disableScaleIn: true }, 2 * hour, fall);
    expect([state.totals.scaleIns, kinds(state, "no-change").at(-1)?.values.reason]).toEqual([0, "only-out"]);
    expect(play({ ...steady, policy: "target", minSize: 2, peakPerSecond: 200 }, 2 * hour, fall).totals.scaleIns).toBeGreaterThan(0);
  });

  // "A simple scaling policy must also wait for an in-progress scaling activity or health check replacement to complete", and step scaling need not:
  // https://docs.aws.amazon.com/autoscaling/ec2/userguide/simple-scaling-policies.html
  test("simple scaling waits for a health replacement and for what was asked by hand, step scaling does not", () => {
    const hot: Partial<GroupParams> = { ...steady, minSize: 4, maxSize: 8, peakPerSecond: 100, evaluationPeriods: 1, datapointsToAlarm: 1, bootSeconds: 600, lowPercent: 10 };
    const first = (policy: GroupParams["policy"], before: GroupAction) => {
      const state = play({ ...hot, policy }, 20 * minute, [[tickMs, before], [minute, { type: "set-load", perSecond: 400 }]]);
      return [desiredBy(state, policy)[0]?.atMs, kinds(state, "no-change")[0]?.values.reason];
    };
    const ready = 11 * minute;
    for (const before of [{ type: "fail-host" }, { type: "set-desired", capacity: 5 }] as const) {
      expect([first("simple", before), first("step", before)[0]], before.type).toEqual([[ready, "activity"], 2 * minute]);
    }
  });

  // "Multiple dynamic scaling policies", https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-scale-based-on-demand.html
  test.describe("target tracking and step scaling together", () => {
    const both: Partial<GroupParams> = { ...steady, policy: "both", maxSize: 20, drainSeconds: 0 };
    const first = (params: Partial<GroupParams>, actions: readonly Dated[] = []) => {
      const change = kinds(play({ ...both, ...params }, hour, actions), "desired").find(({ values }) => values.by !== "manual")?.values;
      return [change?.by, change?.from, change?.to];
    };

    test("AWS's example of scaling out: where one policy launches one instance and the other two, two are launched", () => {
      // Four at 60 %: with a target of 50 one more. From 60 % on the step adds two, from 70 % on one; at 78 % target tracking wants three more.
      expect(first({ minSize: 4, peakPerSecond: 120, highPercent: 60, stepSmall: 2 })).toEqual(["step", 4, 6]);
      expect(first({ minSize: 4, peakPerSecond: 156, highPercent: 70, stepSmall: 1 })).toEqual(["target", 4, 7]);
    });

    test("AWS's example of scaling in: of eight one policy would end three, the other 25 %: two end", () => {
      const eight: Partial<GroupParams> = { minSize: 1, warmupSeconds: 0, lowPercent: 34, evaluationPeriods: 15, datapointsToAlarm: 15 };
      // Eight serve 400 a second. At 30 % target tracking wants five, at 33 % six; the step takes 25 % or three.
      const at = (perSecond: number, more: Partial<GroupParams>) => first({ ...eight, ...more }, [[0, { type: "set-desired", capacity: 8 }], [0, { type: "set-load", perSecond: 20 }], [2 * minute, { type: "set-load", perSecond: 160 }], [5 * minute, { type: "set-load", perSecond }]]);
      expect(at(120, { adjustmentType: "PercentChangeInCapacity", stepIn: 25 })).toEqual(["step", 8, 6]);
      expect(at(132, { stepIn: 3 })).toEqual(["target", 8, 6]);
    });

    test("AWS's warning: a scale-in of the step policy does not wait for target tracking, which then scales out again", () => {
      const torn = play({ ...both, minSize: 2, peakPerSecond: 80, lowPercent: 45, warmupSeconds: 0 }, 2 * hour, [[0, { type: "set-desired", capacity: 4 }]]);
      expect(kinds(torn, "desired").slice(1, 5).map(({ values }) => [values.by, values.from, values.to])).toEqual([["step", 4, 3], ["target", 3, 4], ["step", 4, 3], ["target", 3, 4]]);
      // While one alarm calls for more, the other does not take any.
      const high = play({ ...both, minSize: 2, maxSize: 4, peakPerSecond: 130, lowPercent: 70, highPercent: 90, warmupSeconds: 0 }, 2 * hour, [[0, { type: "set-desired", capacity: 4 }]]);
      expect([high.high, high.stepLow, high.totals.scaleIns]).toEqual(["ALARM", "ALARM", 0]);
    });

    test("with scale-in of target tracking disabled the step policy scales in alone", () => {
      const down = play({ ...both, minSize: 2, peakPerSecond: 40, disableScaleIn: true }, 2 * hour, [[0, { type: "set-desired", capacity: 6 }]]);
      expect([down.desired, new Set(kinds(down, "desired").slice(1).map(({ values }) => values.by))]).toEqual([2, new Set(["step"])]);
    });

    test("each policy has its alarms in the text twin, and the chart shows the thresholds of both", () => {
      const state = play({ ...both, minSize: 4, peakPerSecond: 156, highPercent: 70 }, 3 * minute);
      const twin = JSON.stringify(lab.outline(state, "en"));
      for (const line of ["Target tracking, out: ALARM", "Step scaling, out: ALARM", "Step scaling, in: OK"]) expect(twin).toContain(line);
      expect(lab.charts?.(state, "en").find(({ id }) => id === "utilisation")?.series.map(({ label }) => label)).toEqual(["CPU", "target 50%", "≥ 70%", "≤ 30%"]);
      expect(kinds(state, "alarm").map((event) => lab.tell(event, "en"))).toContainEqual(expect.stringContaining("Step scaling, Scale-out alarm: OK → ALARM"));
    });
  });

  // "The cooldown period does not begin until after the instance moves out of the wait state", cooldowns page
  test("AWS's cooldown with a hook: it begins when the wait is over", () => {
    const begun = (launchHookSeconds: number) => kinds(play(
      { ...steady, policy: "simple", minSize: 2, peakPerSecond: 300, evaluationPeriods: 1, datapointsToAlarm: 1, bootSeconds: 30, launchHookSeconds }, 30 * minute,
    ), "cooldown")[0]?.atMs;
    expect([begun(0), begun(120)]).toEqual([minute + 30_000, minute + 30_000 + 120_000 + tickMs]);
  });

  test("predictive scaling forecasts after a day of data, launches ahead of the hour, and never scales in", () => {
    const daily: Partial<GroupParams> = { load: "lunch", policy: "none", predictive: "ForecastAndScale" };
    const state = play(daily, 3 * day);
    expect(kinds(state, "forecast")[0]?.atMs).toBe(day);
    const ahead = desiredBy(state, "predictive");
    expect(ahead.length).toBeGreaterThan(0);
    for (const event of ahead) expect(Number(event.values.to)).toBeGreaterThan(Number(event.values.from));
    for (const event of ahead.filter((one) => one.atMs % hour !== 0)) expect(event.atMs % hour).toBe(hour - autoScalingNumbers["asg.predictive.buffer"] * 1000);
    expect(play({ ...daily, predictive: "ForecastOnly" }, 3 * day).totals.changes).toBe(0);
  });
});

test.describe("life of an instance", () => {
  const out: readonly Dated[] = [[minute, { type: "set-desired", capacity: 5 }]];

  test("it boots in Pending, goes into service and warms up", () => {
    expect(lives(play(steady, minute + 80_000, out), "Pending").length).toBe(1);
    const state = play(steady, 3 * minute, out);
    expect(lives(state, "Pending").length).toBe(0);
    expect(state.members.at(-1)?.warmMs).toBe(minute + 90_000 + 180_000);
  });

  test("a launch hook holds it in Pending:Wait; at the timeout ABANDON ends it and CONTINUE lets it on", () => {
    const hook: Partial<GroupParams> = { ...steady, launchHookSeconds: 120, heartbeatSeconds: 300 };
    expect(lives(play(hook, 3 * minute, out), "Pending:Wait").length).toBe(1);
    expect(lives(play(hook, 6 * minute, out), "InService").length).toBe(5);
    const late = { ...hook, launchHookSeconds: 400 };
    const abandoned = play(late, 12 * minute, out);
    expect(moves(abandoned, "Terminating").map((event) => event.values.why)).toContain("hook");
    expect(lives(abandoned, "InService").length).toBe(4);
    expect(lives(play({ ...late, defaultResult: "CONTINUE" }, 12 * minute, out), "InService").length).toBe(5);
  });

  test("a terminate hook holds it in Terminating:Wait after it has left the load balancer", () => {
    const state = play(
      { ...steady, minSize: 4, terminateHookSeconds: 300, drainSeconds: 60 }, 8 * minute,
      [...out, [5 * minute, { type: "set-desired", capacity: 4 }]],
    );
    expect(lives(state, "Terminating:Wait").length).toBe(1);
  });

  test("standby with a replacement keeps the capacity, without one lowers it, and the way back raises it", () => {
    const kept = play(steady, 10 * minute, [[minute, { type: "enter-standby", replace: true }]]);
    expect([kept.desired, lives(kept, "Standby").length, lives(kept, "InService").length]).toEqual([4, 1, 4]);
    const lower = play({ ...steady, minSize: 4 }, 10 * minute, [...out, [5 * minute, { type: "enter-standby", replace: false }]]);
    expect([lower.desired, lives(lower, "Standby").length, lives(lower, "InService").length]).toEqual([4, 1, 4]);
    const back = model.advance(model.act(lower, { type: "exit-standby" }), 12 * minute);
    expect([back.desired, lives(back, "Standby").length, lives(back, "InService").length]).toEqual([5, 0, 5]);
  });

  test("a warm pool holds the prepared capacity minus the desired one and is drawn from first", () => {
    const pool: Partial<GroupParams> = { ...steady, pool: "Stopped", preparedCapacity: 8 };
    const ready = play(pool, 10 * minute);
    expect(lives(ready, "Warmed:Stopped").length).toBe(4);
    const drawn = model.advance(model.act(ready, { type: "set-desired", capacity: 6 }), 11 * minute);
    expect(lives(drawn, "InService").length).toBe(6);
    expect(lives(drawn, "Warmed:Stopped").length).toBe(2);
    expect(kinds(drawn, "launch").filter((event) => event.values.to === "Pending").length).toBe(0);
  });

  test("with reuse a scale-in returns the instance to the pool", () => {
    const pool: Partial<GroupParams> = { ...steady, pool: "Hibernated", preparedCapacity: 8, reuseOnScaleIn: true };
    const state = play(
      pool, 30 * minute, [[10 * minute, { type: "set-desired", capacity: 6 }], [20 * minute, { type: "set-desired", capacity: 4 }]],
    );
    expect(moves(state, "Warmed:Pending").length).toBe(2);
    expect(lives(state, "Warmed:Hibernated").length).toBe(4);
  });

  test("instances are billed from launch, in standby too, and not while stopped in the pool", () => {
    const cost = (
      params: Partial<GroupParams>, actions: readonly Dated[] = [],
    ) => play({ ...steady, ...params }, hour, actions).totals.instanceSeconds;
    expect(cost({})).toBe(4 * 3600);
    expect(cost({}, [[0, { type: "enter-standby", replace: true }]])).toBe(5 * 3600);
    expect(cost({ pool: "Stopped", preparedCapacity: 8 })).toBeLessThan(cost({ pool: "Running", preparedCapacity: 8 }));
  });
});

test.describe("health", () => {
  test("an instance that no longer runs is unhealthy at once, even in the grace period", () => {
    const state = play({ ...steady, graceSeconds: 3600 }, 2 * minute, [[minute, { type: "fail-host" }]]);
    expect(kinds(state, "unhealthy").map((event) => [event.atMs, event.values.why])).toEqual([[minute + tickMs, "gone"]]);
    expect(lives(play(steady, 5 * minute, [[minute, { type: "fail-host" }]]), "InService").length).toBe(4);
  });

  test("a failed status check is given a few minutes first", () => {
    const state = play({ ...steady, healthCheck: "EC2", graceSeconds: 0 }, 10 * minute, [[minute, { type: "fail-instance" }]]);
    expect(kinds(state, "unhealthy")[0]?.atMs).toBe(4 * minute);
  });

  test("an application that does not answer is noticed by ELB checks after the grace period, and never by EC2 checks", () => {
    const bad: readonly Dated[] = [[0, { type: "set-template", version: 2 }], [minute, { type: "set-desired", capacity: 5 }]];
    const elb = play({ ...steady, healthCheck: "ELB", graceSeconds: 300 }, hour, bad);
    const intoServiceMs = minute + 90_000;
    expect(kinds(elb, "unhealthy")[0]?.atMs).toBe(intoServiceMs + 300_000);
    const ec2 = play({ ...steady, healthCheck: "EC2" }, hour, bad);
    expect(kinds(ec2, "unhealthy")).toEqual([]);
    expect(lives(ec2, "InService").length).toBe(5);
    expect(model.observe(ec2).healthy).toBe(4);
  });

  // "How Amazon EC2 Auto Scaling minimizes downtime", https://docs.aws.amazon.com/autoscaling/ec2/userguide/health-checks-overview.html
  test("what no longer runs is replaced at once; of other unhealthy ones a tenth of the desired capacity, at least one, each time after the warm-up of the last", () => {
    const dead = play({ ...steady, minSize: 20, maxSize: 20, zones: 2 }, 3 * minute, [[minute, { type: "fail-zone", zone: "a", on: true }]]);
    expect(kinds(dead, "launch").map(({ atMs, values }) => [atMs, values.why])).toEqual(Array.from({ length: 10 }, () => [minute + tickMs, "replacement"]));
    const ended = (minSize: number, hung: number) => moves(
      play({ ...steady, minSize, maxSize: 20, graceSeconds: 0 }, hour, Array.from({ length: hung }, (): Dated => [minute, { type: "fail-instance" }])), "Terminating",
    ).map(({ atMs }) => (atMs - minute) / tickMs);
    // 90 seconds of boot and 180 of warm-up are 27 ticks.
    expect([ended(20, 5), ended(6, 3)]).toEqual([[1, 1, 28, 28, 55], [1, 28, 55]]);
  });

  // "An instance maintenance policy": with a small group, first a new instance and only then the end of the impaired one.
  test("a maintenance policy of at least 100 % keeps an impaired instance until its replacement is ready; one that no longer runs goes at once", () => {
    const group: Partial<GroupParams> = { ...steady, minSize: 2, graceSeconds: 0, minHealthyPercent: 100, maxHealthyPercent: 150 };
    const counts = (over: Partial<GroupParams>, type: "fail-instance" | "fail-host") => {
      let state = play({ ...group, ...over }, minute, [[minute, { type }]]);
      let fewest = 9;
      let most = 0;
      for (let atMs = minute; atMs <= 20 * minute; atMs += tickMs) {
        state = model.advance(state, atMs);
        fewest = Math.min(fewest, active(state).length);
        most = Math.max(most, active(state).length);
      }
      return [fewest, most, model.observe(state).healthy, state.members.length];
    };
    expect([counts({ maintenancePolicy: true }, "fail-instance"), counts({}, "fail-instance"), counts({ maintenancePolicy: true }, "fail-host")]).toEqual([[2, 3, 2, 2], [2, 2, 2, 2], [2, 2, 2, 2]]);
    const ended = (maintenancePolicy: boolean) => {
      const state = play({ ...group, maintenancePolicy }, 20 * minute, [[minute, { type: "fail-instance" }]]);
      const ready = kinds(state, "launch")[0];
      const left = moves(state, "Terminating")[0];
      return (left?.atMs ?? 0) - (ready?.atMs ?? 0);
    };
    // Boot and warm-up of the replacement, or at the same time.
    expect([ended(true), ended(false)]).toEqual([90_000 + 180_000, 0]);
    // Half of it may be missing, so nothing is waited for.
    expect(counts({ maintenancePolicy: true, minHealthyPercent: 50 }, "fail-instance")).toEqual([2, 2, 2, 2]);
  });

  // "A larger range increases the number of instances that can be replaced at the same time", same page.
  test("with a maintenance policy several unhealthy instances are replaced as its range allows: one after another at 100 to 110 %, all at once at 100 to 150 or 50 to 100 %", () => {
    const replaced = (minHealthyPercent: number, maxHealthyPercent: number) => {
      const fails = Array.from({ length: 5 }, (): Dated => [minute, { type: "fail-instance" }]);
      let state = play({ ...steady, minSize: 10, maxSize: 20, graceSeconds: 0, maintenancePolicy: true, minHealthyPercent, maxHealthyPercent }, minute, fails);
      const sizes: number[] = [];
      for (let atMs = minute; atMs <= hour; atMs += tickMs) {
        state = model.advance(state, atMs);
        sizes.push(active(state).length);
      }
      return [Math.max(...sizes), model.observe(state).healthy, moves(state, "Terminating").map(({ atMs }) => (atMs - minute) / tickMs)];
    };
    expect([replaced(100, 110), replaced(100, 150), replaced(50, 100)]).toEqual([
      [11, 10, [28, 55, 82, 109, 136]], [15, 10, [28, 28, 28, 28, 28]], [10, 10, [1, 1, 1, 1, 1]],
    ]);
    expect(replaced(90, 120)).toEqual([12, 10, [1, 28, 28, 28, 55]]);
  });

  // https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-max-instance-lifetime.html
  test("past their maximum lifetime instances are replaced one at a time with a pause, by the template of the day, and protected ones are left alone", () => {
    const old: Partial<GroupParams> = { ...steady, healthCheck: "EC2", lifetimeHours: 24 };
    const ended = (over: Partial<GroupParams>, actions: readonly Dated[] = []) => moves(play({ ...old, ...over }, 26 * hour, actions), "Terminating").map(({ atMs, values }) => [values.instance, (atMs - day) / minute, values.why]);
    // 90 seconds of boot and 180 of warm-up; a group in which all is well is looked at once a minute.
    expect(ended({})).toEqual([[1, 0, "lifetime"], [2, 5, "lifetime"], [3, 10, "lifetime"], [4, 15, "lifetime"]]);
    expect(ended({ minSize: 20, maxSize: 20 }).slice(0, 4).map(([, minutes]) => minutes)).toEqual([0, 0, 5, 5]);
    expect([ended({ lifetimeHours: 0 }), ended({}, [[hour, { type: "set-protection", on: true }]])]).toEqual([[], []]);
    expect(play(old, 26 * hour, [[hour, { type: "set-template", version: 2 }]]).members.every(({ version }) => version === 2)).toBe(true);
    expect(moves(play(old, 50 * hour), "Terminating").length).toBe(8);
  });

  test("AWS's warning: with one instance the maximum lifetime is an outage, unless a maintenance policy launches first", () => {
    const fewest = (maintenancePolicy: boolean) => {
      let state = play({ ...steady, minSize: 1, lifetimeHours: 24, maintenancePolicy, minHealthyPercent: 100, maxHealthyPercent: 200 }, day);
      let least = 1;
      for (let atMs = day; atMs <= day + hour; atMs += tickMs) {
        state = model.advance(state, atMs);
        least = Math.min(least, model.observe(state).healthy);
      }
      return [least, state.members.map(({ id }) => id)];
    };
    expect([fewest(false), fewest(true)]).toEqual([[0, [2]], [1, [2]]]);
  });

  // https://docs.aws.amazon.com/autoscaling/ec2/userguide/as-suspend-resume-processes.html
  test.describe("suspended processes do what AWS says of each", () => {
    const off: Dated = [minute, { type: "suspend", on: true }];
    const on = (atMs: number): Dated => [atMs, { type: "suspend", on: false }];
    const state = (process: GroupParams["process"], toMs: number, actions: readonly Dated[], over: Partial<GroupParams> = {}) => play({ ...steady, process, ...over }, toMs, [off, ...actions]);

    test("Launch: no scale-out, unhealthy ones end without a replacement until it is resumed, and standby has no way back", () => {
      const hot: Partial<GroupParams> = { policy: "target", minSize: 2, peakPerSecond: 90 };
      const held = state("Launch", 20 * minute, [], hot);
      expect([held.desired, kinds(held, "no-change")[0]?.values.reason]).toEqual([2, "suspended"]);
      const fail: Dated = [2 * minute, { type: "fail-host" }];
      expect([active(state("Launch", 20 * minute, [fail])).length, lives(state("Launch", 30 * minute, [fail, on(20 * minute)]), "InService").length]).toEqual([3, 4]);
      const back = state("Launch", 20 * minute, [[2 * minute, { type: "enter-standby", replace: true }], [10 * minute, { type: "exit-standby" }]]);
      expect(kinds(back, "refused").map(({ values }) => values.reason)).toEqual(["suspended"]);
    });

    test("Terminate: no scale-in, and unhealthy ones are only marked; resumed, they are replaced at once", () => {
      const idle: Partial<GroupParams> = { policy: "target", minSize: 2, peakPerSecond: 10 };
      const more: Dated = [2 * minute, { type: "set-desired", capacity: 4 }];
      expect([state("Terminate", hour, [more], idle).desired, state("Terminate", hour, [more, on(40 * minute)], idle).desired]).toEqual([4, 2]);
      const fail: Dated = [2 * minute, { type: "fail-host" }];
      const marked = state("Terminate", 20 * minute, [fail]);
      expect([marked.members.filter(({ isUnhealthy }) => isUnhealthy).length, moves(marked, "Terminating").length]).toEqual([1, 0]);
      expect(moves(state("Terminate", 21 * minute, [fail, on(20 * minute)]), "Terminating").map(({ atMs }) => atMs)).toEqual([20 * minute + tickMs]);
    });

    test("Terminate: rebalancing launches without terminating, up to a tenth above the maximum; resumed, the group comes back to it", () => {
      const lost: readonly Dated[] = [[2 * minute, { type: "fail-zone", zone: "a", on: true }], [30 * minute, { type: "fail-zone", zone: "a", on: false }]];
      const grown = play({ ...steady, process: "Terminate", minSize: 20, maxSize: 20, zones: 2 }, 2 * hour, [...lost, [30 * minute, { type: "suspend", on: true }]]);
      expect([active(grown).length, perZone(grown)]).toEqual([22, [2, 20, 0]]);
      const back = model.advance(model.act(grown, { type: "suspend", on: false }), 5 * hour);
      expect([active(back).length, perZone(back)]).toEqual([20, [10, 10, 0]]);
    });

    test("AlarmNotification: alarms go on, policies do not run, and a breach that still stands counts when it is resumed", () => {
      const hot: Partial<GroupParams> = { policy: "target", minSize: 2, peakPerSecond: 90 };
      const held = state("AlarmNotification", 20 * minute, [], hot);
      expect([held.high, held.desired]).toEqual(["ALARM", 2]);
      expect(desiredBy(state("AlarmNotification", 22 * minute, [on(20 * minute)], hot), "target")[0]?.atMs).toBe(21 * minute);
    });

    test("HealthCheck: nobody is marked; ReplaceUnhealthy: marked and left; AZRebalance: nothing moves; ScheduledActions: what was missed stays missed", () => {
      const fail: Dated = [2 * minute, { type: "fail-host" }];
      const sick = (process: GroupParams["process"]) => {
        const { members } = state(process, 20 * minute, [fail]);
        return [members.filter(({ isUnhealthy }) => isUnhealthy).length, members.length];
      };
      expect([sick("HealthCheck"), sick("ReplaceUnhealthy"), sick("ScheduledActions")]).toEqual([[0, 4], [1, 4], [0, 4]]);
      const zone: readonly Dated[] = [[2 * minute, { type: "fail-zone", zone: "a", on: true }], [20 * minute, { type: "fail-zone", zone: "a", on: false }]];
      const six: Partial<GroupParams> = { minSize: 6, maxSize: 6 };
      expect([perZone(state("AZRebalance", 90 * minute, zone, six)), perZone(state("AZRebalance", 3 * hour, [...zone, on(90 * minute)], six))]).toEqual([[0, 3, 3], [2, 2, 2]]);
      const plan: Partial<GroupParams> = { minSize: 2, scheduled: true, scheduleStartMinute: 60, scheduleEndMinute: 600, scheduleSize: 6 };
      expect(state("ScheduledActions", 3 * hour, [on(2 * hour)], plan).desired).toBe(2);
    });
  });

  test("scale-in protection does not stop health replacement, and when all are protected nothing is scaled in", () => {
    const on: Dated = [0, { type: "set-protection", on: true }];
    expect(kinds(
      play(steady, 5 * minute, [on, [minute, { type: "fail-host" }]]), "life",
    ).some((event) => event.values.why === "unhealthy")).toBe(true);
    const stuck = play(
      { ...steady, minSize: 2 }, hour,
      [
        [minute, { type: "set-desired", capacity: 4 }], [10 * minute, { type: "set-protection", on: true }],
        [11 * minute, { type: "set-desired", capacity: 2 }],
      ],
    );
    expect(lives(stuck, "InService").length).toBe(4);
    expect(kinds(stuck, "no-change").map((event) => event.values.reason)).toContain("protected");
  });
});

test.describe("Zones", () => {
  test("new instances go to the Zone with the fewest, and to a living one", () => {
    expect(perZone(play(
      { ...steady, minSize: 2, maxSize: 8 }, 5 * minute, [[minute, { type: "set-desired", capacity: 8 }]],
    )).sort()).toEqual([2, 3, 3]);
    const down = play(
      { ...steady, minSize: 2 }, 10 * minute,
      [[0, { type: "fail-zone", zone: "c", on: true }], [minute, { type: "set-desired", capacity: 6 }]],
    );
    expect(perZone(down)).toEqual([3, 3, 0]);
  });

  test("when a Zone is back the group rebalances: it launches first, then terminates, and may pass its maximum by one or a tenth", () => {
    const actions: readonly Dated[] = [
      [minute, { type: "fail-zone", zone: "a", on: true }], [30 * minute, { type: "fail-zone", zone: "a", on: false }],
    ];
    let state = play({ ...steady, minSize: 6, maxSize: 6 }, 30 * minute, actions);
    expect(perZone(state)).toEqual([0, 3, 3]);
    let most = 0;
    for (let atMs = 30 * minute; atMs <= 90 * minute; atMs += tickMs) {
      state = model.advance(state, atMs);
      most = Math.max(most, active(state).length);
      expect(active(state).filter((member) => isServing(state, member)).length).toBeGreaterThanOrEqual(6);
    }
    expect(most).toBe(7);
    expect(perZone(state)).toEqual([2, 2, 2]);
    expect(kinds(state, "rebalance").length).toBe(2);
  });

  test("Zones differ by at most one after any seed's ups and downs, once the group has come to rest", () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const fail: readonly Dated[] = [
        [20 * minute, { type: "fail-zone", zone: (["a", "b", "c"] as const)[seed % 3] ?? "a", on: true }],
        [50 * minute, { type: "fail-zone", zone: (["a", "b", "c"] as const)[seed % 3] ?? "a", on: false }],
        [2 * hour, { type: "set-load", perSecond: 100 }],
      ];
      const counts = perZone(play({ load: "spike", noisePercent: 0 }, 5 * hour, fail, seed));
      expect(Math.max(...counts) - Math.min(...counts), `seed ${seed}: ${counts.join(" ")}`).toBeLessThanOrEqual(1);
    }
  });

  test("a launch that fails is tried again and succeeds once launches work", () => {
    const state = play(
      { ...steady }, 20 * minute,
      [
        [minute, { type: "fail-launches", on: true }], [2 * minute, { type: "set-desired", capacity: 6 }],
        [10 * minute, { type: "fail-launches", on: false }],
      ],
    );
    expect(state.totals.failedLaunches).toBeGreaterThan(1);
    expect(lives(state, "InService").length).toBe(6);
  });
});

test.describe("who is terminated", () => {
  const chosen = (
    terminationPolicy: GroupParams["terminationPolicy"], actions: readonly Dated[], params: Partial<GroupParams> = {},
  ) => {
    const state = play({ ...steady, minSize: 2, zones: 1, terminationPolicy, ...params }, 3 * hour, actions);
    return moves(state, "Terminating").map((event) => [event.values.instance, event.values.rule]);
  };
  const upDown: readonly Dated[] = [
    [20 * minute, { type: "set-desired", capacity: 4 }], [50 * minute, { type: "set-desired", capacity: 3 }],
  ];

  test("by age, by template version, or by the next billing hour", () => {
    expect(chosen("OldestInstance", upDown)).toEqual([[1, "oldest"]]);
    expect(chosen("NewestInstance", upDown)).toEqual([[4, "newest"]]);
    expect(chosen("ClosestToNextInstanceHour", upDown)[0]).toEqual([1, "hour"]);
    const versions: readonly Dated[] = [
      [10 * minute, { type: "set-template", version: 2 }], [20 * minute, { type: "set-desired", capacity: 4 }],
      [50 * minute, { type: "set-desired", capacity: 3 }],
    ];
    expect(chosen("OldestLaunchTemplate", versions, { healthCheck: "EC2" })[0]?.[1]).toBe("version");
    expect([1, 2]).toContain(chosen("Default", versions, { healthCheck: "EC2" })[0]?.[0]);
  });

  // https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-termination-policies.html
  test("while Zones are balanced the policy applies across all of them, and in AWS's example of two and one it is the Zone with two", () => {
    const first = (terminationPolicy: GroupParams["terminationPolicy"], start: number, then: number, zones: number) => {
      const state = play(
        { ...steady, minSize: 1, maxSize: 8, zones, terminationPolicy }, 30 * minute,
        [[minute, { type: "set-desired", capacity: start }], [20 * minute, { type: "set-desired", capacity: then }]],
      );
      return moves(state, "Terminating").map(({ values }) => [values.instance, values.zone]);
    };
    expect(first("NewestInstance", 3, 2, 3)).toEqual([[3, 2]]);
    expect(first("OldestInstance", 3, 2, 3)).toEqual([[1, 0]]);
    // Instances 1 and 3 are in Zone a, 2 in b; 1 is older, so nearer to its next hour.
    expect(first("Default", 3, 2, 2)).toEqual([[1, 0]]);
    expect(first("NewestInstance", 3, 2, 2)).toEqual([[3, 0]]);
  });

  test("Zone balance comes before the policy", () => {
    // The newest instance of all is the one that rebalancing has just put into the Zone that came back.
    const actions: readonly Dated[] = [
      [minute, { type: "fail-zone", zone: "a", on: true }], [30 * minute, { type: "fail-zone", zone: "a", on: false }],
    ];
    const state = play({ ...steady, minSize: 3, terminationPolicy: "NewestInstance" }, 90 * minute, actions);
    const gone = moves(state, "Terminating").at(-1);
    expect([gone?.values.zone, gone?.values.rule, gone?.values.instance]).toEqual([1, "newest", 4]);
    expect(perZone(state)).toEqual([1, 1, 1]);
    expect(state.members.map(({ id }) => id)).toContain(5);
  });
});

test.describe("instance refresh", () => {
  const toOne: readonly Dated[] = [[0, { type: "set-template", version: 2 }], [0, { type: "start-refresh" }]];

  test("it keeps the minimum healthy and replaces at least one at a time", () => {
    for (const [minHealthyPercent, least] of [[90, 5], [50, 3], [0, 0]] as const) {
      let state = play({ ...steady, minSize: 6, minHealthyPercent, healthCheck: "EC2" }, 0, toOne);
      let fewest = 6;
      for (let atMs = 0; atMs < 2 * hour; atMs += tickMs) {
        state = model.advance(state, atMs);
        fewest = Math.min(fewest, lives(state, "InService").length);
      }
      expect(fewest, `${minHealthyPercent} %`).toBe(least);
      expect(state.refresh?.status).toBe("Successful");
      expect(state.members.every((member) => member.version === 2)).toBe(true);
    }
  });

  test("above a maximum of 100 % it launches before it terminates", () => {
    let state = play({ ...steady, minSize: 6, minHealthyPercent: 100, maxHealthyPercent: 110, healthCheck: "EC2" }, 0, toOne);
    for (let atMs = 0; atMs < 2 * hour; atMs += tickMs) {
      state = model.advance(state, atMs);
      expect(lives(state, "InService").length).toBeGreaterThanOrEqual(6);
    }
    expect(state.refresh?.status).toBe("Successful");
  });

  // "RefreshPreferences": ScaleInProtectedInstances and StandbyInstances wait by default, for an hour.
  // https://docs.aws.amazon.com/autoscaling/ec2/APIReference/API_RefreshPreferences.html
  test("it waits for protected and standby instances, and fails after an hour", () => {
    const group: Partial<GroupParams> = { ...steady, minSize: 4, maxSize: 8, minHealthyPercent: 50, healthCheck: "EC2" };
    const status = (toMs: number, ...aside: readonly Dated[]) => play(group, toMs, [...aside, ...toOne]).refresh?.status;
    const keep: Dated = [0, { type: "set-protection", on: true }];
    expect([status(hour - minute, keep), status(hour + minute, keep)]).toEqual(["InProgress", "Failed"]);
    const aside: Dated = [0, { type: "enter-standby", replace: true }];
    expect([status(hour, aside), status(2 * hour, aside)]).toEqual(["InProgress", "Failed"]);
    const back = model.act(play(group, hour, [aside, ...toOne]), { type: "exit-standby" });
    expect(model.advance(back, 2 * hour).refresh?.status).toBe("Successful");
    expect(status(hour)).toBe("Successful");
  });

  // "Update instances in a warm pool", https://docs.aws.amazon.com/autoscaling/ec2/userguide/ec2-auto-scaling-warm-pools.html
  test("it replaces what is in service first and the warm pool after that, and draws no old instance from the pool", () => {
    const group: Partial<GroupParams> = { ...steady, minSize: 4, maxSize: 8, pool: "Stopped", preparedCapacity: 6, healthCheck: "EC2", minHealthyPercent: 50, warmupSeconds: 0 };
    const state = play(group, 2 * hour, [[10 * minute, { type: "set-template", version: 2 }], [10 * minute, { type: "start-refresh" }]]);
    expect([state.refresh?.status, state.members.length, state.members.every(({ version }) => version === 2)]).toEqual(["Successful", 6, true]);
    const lastInService = moves(state, "Terminating").at(-1)?.atMs ?? 0;
    const pool = moves(state, "Warmed:Terminating");
    expect([pool.length, (pool[0]?.atMs ?? 0) > lastInService]).toEqual([2, true]);
    expect(moves(state, "InService").filter(({ values }) => Number(values.instance) <= 6)).toEqual([]);
  });

  // "The termination policy controls which instance is replaced first": one of ten at 90 %.
  test("of ten at 90 % one is replaced before the next, in the order of the termination policy", () => {
    const ends = (terminationPolicy: GroupParams["terminationPolicy"]) => {
      let most = 0;
      let state = play({ ...steady, minSize: 9, maxSize: 20, zones: 1, terminationPolicy, healthCheck: "EC2" }, 10 * minute, [[minute, { type: "set-desired", capacity: 10 }]]);
      state = model.act(model.act(state, { type: "set-template", version: 2 }), { type: "start-refresh" });
      for (let atMs = 10 * minute; atMs < 3 * hour; atMs += tickMs) {
        state = model.advance(state, atMs);
        most = Math.max(most, 10 - lives(state, "InService").length);
      }
      return [most, state.refresh?.status, moves(state, "Terminating")[0]?.values.instance];
    };
    expect(ends("OldestInstance")).toEqual([1, "Successful", 1]);
    expect(ends("NewestInstance")).toEqual([1, "Successful", 10]);
  });

  // "Add checkpoints to an instance refresh", https://docs.aws.amazon.com/autoscaling/ec2/userguide/asg-adding-checkpoints-instance-refresh.html
  test.describe("AWS's examples of checkpoints", () => {
    const ten: Partial<GroupParams> = { ...steady, minSize: 10, maxSize: 20, minHealthyPercent: 80, healthCheck: "EC2", bootSeconds: 300, warmupSeconds: 300, drainSeconds: 0 };
    const began = (state: GroupState) => moves(state, "Terminating").map(({ atMs }) => Math.floor(atMs / minute));
    const passed = (state: GroupState) => kinds(state, "checkpoint").map(({ values }) => [values.percent, values.done]);

    test("20 and 50 % of ten at 80 % healthy, ten minutes to boot and warm up, a delay of fifteen: two at 0:00, two at 0:25, one at 0:35, and the end at 0:45", () => {
      const state = play({ ...ten, checkpoints: "20, 50", checkpointSeconds: 900 }, 2 * hour, toOne);
      expect([began(state), passed(state)]).toEqual([[0, 0, 25, 25, 35], [[20, 2]]]);
      expect(kinds(state, "refresh").map(({ atMs, values }) => [Math.floor(atMs / minute), values.status])).toEqual([[0, "InProgress"], [45, "Successful"]]);
      expect(state.members.filter(({ version }) => version === 2).length).toBe(5);
    });

    test("20, 50 and 100 % of ten at 80 %: never more than two at once", () => {
      let state = play({ ...ten, checkpoints: "20, 50, 100", checkpointSeconds: 600 }, 0, toOne);
      let fewest = 10;
      for (let atMs = 0; atMs < 3 * hour; atMs += tickMs) {
        state = model.advance(state, atMs);
        fewest = Math.min(fewest, lives(state, "InService").length);
      }
      expect([fewest, passed(state), state.refresh?.status]).toEqual([8, [[20, 2], [50, 5]], "Successful"]);
    });

    test("the numbers beside the picture say how far the refresh has come and how long it still waits, the text twin which process is suspended", () => {
      const state = play({ ...ten, checkpoints: "20, 50", checkpointSeconds: 900, process: "AZRebalance" }, 15 * minute, [...toOne, [minute, { type: "suspend", on: true }]]);
      const row = lab.readouts(state, "en").find(({ id }) => id === "refresh");
      expect([row?.value, row?.reason]).toEqual(["in progress (new and ready: 2)", "Waits for another 10 min 10 s."]);
      expect(lab.readouts(state, "en").find(({ id }) => id === "suspended")?.value).toBe("AZRebalance");
      expect(JSON.stringify(lab.outline(state, "en"))).toContain("Suspended process: AZRebalance");
    });

    test("of two instances the first brings 50 %, which skips 10 % and stops at 40 %", () => {
      const state = play({ ...steady, minSize: 2, minHealthyPercent: 50, healthCheck: "EC2", checkpoints: "10, 40, 100", checkpointSeconds: 600 }, 2 * hour, toOne);
      expect([passed(state), state.refresh?.status]).toEqual([[[40, 1]], "Successful"]);
    });

    test("1 % first, then the next 19 %, then the rest; or the end there, with eight left as they were", () => {
      const plan = (checkpoints: GroupParams["checkpoints"]) => play({ ...ten, checkpoints, checkpointSeconds: 600 }, 4 * hour, toOne);
      expect([passed(plan("1, 20, 100")), passed(plan("1, 20"))]).toEqual([[[1, 1], [20, 2]], [[1, 1]]]);
      expect([plan("1, 20, 100"), plan("1, 20")].map(({ members, refresh }) => [members.filter(({ version }) => version === 2).length, refresh?.status])).toEqual([[10, "Successful"], [2, "Successful"]]);
    });

    test("where new ones come first, a checkpoint counts once the old ones are gone, whichever the termination policy would take", () => {
      for (const terminationPolicy of ["Default", "NewestInstance"] as const) {
        const state = play({ ...ten, minHealthyPercent: 100, maxHealthyPercent: 120, terminationPolicy, checkpoints: "20, 50", checkpointSeconds: 600 }, 3 * hour, toOne);
        expect([state.refresh?.status, state.members.map(({ version }) => version).sort(), kinds(state, "life").filter(({ values }) => values.why === "scale-in").length], terminationPolicy)
          .toEqual(["Successful", [1, 1, 1, 1, 1, 2, 2, 2, 2, 2], 0]);
      }
    });

    test("a rollback stops at none of them", () => {
      const back = play({ ...ten, checkpoints: "20, 50, 100", checkpointSeconds: 3600 }, 2 * hour, [...toOne, [30 * minute, { type: "rollback-refresh" }]]);
      expect([back.refresh?.status, back.members.every(({ version }) => version === 1)]).toEqual(["RollbackSuccessful", true]);
    });
  });

  // RefreshPreferences and instance-refresh-overview.html: 100 % launches first and goes one at a time, 0 % replaces all at once.
  test("a minimum of 100 % launches first and replaces one at a time, 0 % all at the same time", () => {
    const extremes = (minHealthyPercent: number) => {
      let state = play({ ...steady, minSize: 4, minHealthyPercent, healthCheck: "EC2" }, 0, toOne);
      const seen = { fewest: 4, most: 4, atOnce: 0 };
      for (let atMs = 0; atMs < 2 * hour; atMs += tickMs) {
        state = model.advance(state, atMs);
        const { length } = active(state);
        seen.fewest = Math.min(seen.fewest, lives(state, "InService").length);
        seen.most = Math.max(seen.most, length);
        seen.atOnce = Math.max(seen.atOnce, lives(state, "Pending").length);
      }
      return [seen.fewest, seen.most, seen.atOnce, state.refresh?.status];
    };
    expect([extremes(100), extremes(0)]).toEqual([[4, 5, 1, "Successful"], [0, 4, 4, "Successful"]]);
  });

  // "the instance refresh will succeed immediately without making any replacements"
  test("skip matching: nothing to replace is a success at once; without it even matching instances are replaced", () => {
    const refreshed = (skipMatching: boolean) => {
      const state = play({ ...steady, skipMatching }, 2 * hour, [[minute, { type: "start-refresh" }]]);
      return [state.refresh?.status, kinds(state, "launch").length, (kinds(state, "refresh").at(-1)?.atMs ?? 0) <= minute + tickMs, state.members.every(({ version }) => version === 1)];
    };
    expect([refreshed(true), refreshed(false)]).toEqual([["Successful", 0, true, true], ["Successful", 4, false, true]]);
  });

  test("during the bake time a refresh is not complete yet: no second one, and a way back", () => {
    const group: Partial<GroupParams> = { ...steady, minHealthyPercent: 0, healthCheck: "EC2", bakeSeconds: 1800 };
    const at = (toMs: number, ...more: readonly Dated[]) => play(group, toMs, [...toOne, ...more]);
    expect([at(6 * minute).refresh?.status, at(34 * minute).refresh?.status, at(36 * minute).refresh?.status]).toEqual(["Baking", "Baking", "Successful"]);
    expect(kinds(at(7 * minute, [6 * minute, { type: "start-refresh" }]), "refused").map(({ values }) => values.code)).toEqual(["InstanceRefreshInProgress"]);
    const back = at(hour, [10 * minute, { type: "rollback-refresh" }]);
    expect([back.refresh?.status, back.members.every(({ version }) => version === 1)]).toEqual(["RollbackSuccessful", true]);
  });

  test("a second refresh and a gap above 100 are refused", () => {
    const refused = (params: Partial<GroupParams>, actions: readonly Dated[]) => kinds(
      play({ ...steady, ...params }, minute, actions), "refused",
    ).map((event) => [event.values.reason, event.values.code]);
    expect(refused({}, [...toOne, [tickMs, { type: "start-refresh" }]])).toEqual([["refreshing", "InstanceRefreshInProgress"]]);
    expect(refused({ minHealthyPercent: 50, maxHealthyPercent: 200 }, toOne)).toEqual([["gap", "ValidationError"]]);
  });
});

test.describe("degenerate settings are states with an explanation", () => {
  test("a minimum above the maximum: no group, everything dropped, and it says why", () => {
    const state = play({ minSize: 5, maxSize: 2 }, hour);
    expect(state.log.map((event) => event.kind)).toEqual(["invalid"]);
    expect(model.observe(state).servedPermille).toBe(0);
    expect(lab.scene(state, "en", "wide").summary).toContain("minimum size is above the maximum");
    expect(lab.actions(state, "en").every((item) => item.refusal !== undefined)).toBe(true);
  });

  test("no instances, no load, all Zones gone", () => {
    const none = play({ ...steady, minSize: 0, maxSize: 0 }, hour);
    expect([model.observe(none).servedPermille, none.members.length, lab.broken(none)]).toEqual([0, 0, []]);
    const idle = play({ load: "none", noisePercent: 20 }, hour);
    expect([model.observe(idle).requests, model.observe(idle).servedPermille, idle.desired]).toEqual([0, 1000, 2]);
    const dark = play(
      steady, hour, (["a", "b", "c"] as const).map((zone): Dated => [minute, { type: "fail-zone", zone, on: true }]),
    );
    expect([model.observe(dark).healthy, model.observe(dark).utilTenths, lab.broken(dark)]).toEqual([0, 1000, []]);
    expect(kinds(dark, "launch-failed").map((event) => event.values.reason)).toContain("zones");
  });
});

test("the load is the same for the same seed, stays within its noise, and a seed only shifts it", () => {
  const params = { load: "spike", basePerSecond: 40, peakPerSecond: 350, noisePercent: 0 } as const;
  expect(requestsIn(params, 1, 0, -1)).toBe(400);
  const peak = (seed: number) => Math.max(...Array.from({ length: 720 }, (_, tick) => requestsIn(params, seed, tick, -1)));
  for (let seed = 0; seed < 20; seed += 1) expect(Math.abs(peak(seed) - 3500)).toBeLessThanOrEqual(140);
  const noisy = Array.from({ length: 500 }, (_, tick) => requestsIn({ ...params, noisePercent: 10 }, 7, tick, 200));
  expect([
    Math.min(...noisy) >= 1800, Math.max(...noisy) <= 2200, Math.max(...noisy) - Math.min(...noisy) > 300,
  ]).toEqual([true, true, true]);
  expect(requestsIn({ ...params, load: "none" }, 7, 50, -1)).toBe(0);
});

/** FNV-1a over a text, as eight hexadecimal digits. */
function hashOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

// Written down from Node 20 and Chromium 156, which agree; a change of a rule changes it.
test("a run of two days gives the very bytes it gave in Node and in Chromium", () => {
  const state = play(
    { load: "weekly", predictive: "ForecastAndScale", pool: "Hibernated", launchHookSeconds: 60 }, 2 * day,
    [[hour, { type: "fail-zone", zone: "b", on: true }], [3 * hour, { type: "fail-zone", zone: "b", on: false }]], 42,
  );
  expect(hashOf(JSON.stringify(state))).toBe("9d9a8b15");
});

test("a simulated week takes at most a second, any moment of it 16 ms, and its checkpoints 64 MB", () => {
  const params: GroupParams = {
    ...usual, load: "sawtooth", policy: "step", evaluationPeriods: 1, datapointsToAlarm: 1, warmupSeconds: 60,
  };
  // Processor time, not the clock on the wall: other tests run beside this one.
  const spentMs = (work: () => void): number => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  expect(spentMs(() => model.advance(model.init(params, 1), maxMs))).toBeLessThan(1000);
  const replayer = new Replayer(lab, { v: 1, lab: "auto-scaling", params, seed: 1, actions: [], atMs: maxMs });
  const end = replayer.at(maxMs);
  const looks = Array.from(
    { length: 100 }, (_, index) => ((index * 7919) % 1000) / 1000,
  ).map((share) => spentMs(() => replayer.at(Math.floor(share * maxMs)))).sort((a, b) => a - b);
  expect(looks[94]).toBeLessThan(16);
  // Every checkpoint shares its events; what it has of its own is the list of them, the rows of the history and the members.
  const own = end.log.length * 8 + (end.fine.length + end.coarse.length) * 8 + end.members.length * 200;
  expect(own * 160 + JSON.stringify(end.log).length * 2).toBeLessThan(64e6);
});

test.describe("the picture", () => {
  /** The estimate of the drawing for the width of a text, in units of its size. */
  const ems = (text: string): number => {
    let sum = 0;
    for (const letter of text) {
      if (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(letter)) sum += 0.93;
      else if (/[A-Z0-9%&@#+=<>~]/.test(letter)) sum += /[MW@%]/.test(letter) ? 0.85 : 0.64;
      else if (/[ilj.,:;'|!·()[\]]/.test(letter)) sum += 0.32;
      else if (letter === " ") sum += 0.27;
      else sum += /[mw]/.test(letter) ? 0.86 : 0.56;
    }
    return sum;
  };

  function check(scene: Scene, name: string): void {
    const parts = scene.nodes.filter((node) => node.shape !== "group");
    for (const node of scene.nodes) {
      expect(
        node.x >= 0 && node.y >= 0 && node.x + node.width <= scene.width && node.y + node.height <= scene.height,
        `${name}: ${node.id} leaves the picture`,
      ).toBe(true);
      const room = node.width - (node.shape === "group" ? 24 : node.width < 110 ? 16 : 24) - (node.icon === undefined ? 0 : node.shape === "group" ? 23 : 28);
      expect(
        ems(node.label) * (node.shape === "group" ? 13 : 12.5), `${name}: label of ${node.id}, "${node.label}"`,
      ).toBeLessThanOrEqual(room + 2);
      for (const line of node.lines ?? []) expect(
        ems(line) * 12, `${name}: line of ${node.id}, "${line}"`,
      ).toBeLessThanOrEqual(room + 2);
      if (node.badge !== undefined) expect(
        ems(node.badge) * 11 + 22, `${name}: badge of ${node.id}`,
      ).toBeLessThanOrEqual(node.width);
      const frame = scene.nodes.find((one) => one.id === node.group);
      if (frame) expect(
        node.x >= frame.x && node.y >= frame.y && node.x + node.width <= frame.x + frame.width && node.y + node.height <= frame.y + frame.height,
        `${name}: ${node.id} leaves ${frame.id}`,
      ).toBe(true);
    }
    parts.forEach((one, index) => {
      for (const other of parts.slice(index + 1)) {
        const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
        expect(apart, `${name}: ${one.id} lies over ${other.id}`).toBe(true);
      }
    });
  }

  const views: readonly (readonly [name: string, state: GroupState])[] = [
    ["spike", play({ load: "spike" }, 40 * minute)],
    [
      "pool",
      play(
        {
          load: "spike", pool: "Hibernated", reuseOnScaleIn: true, launchHookSeconds: 300, terminateHookSeconds: 300, maxSize: 20,
          preparedCapacity: 20,
        },
        36 * minute,
      ),
    ],
    [
      "zone",
      play({ ...steady, maxSize: 20, minSize: 12 }, 10 * minute, [[9 * minute, { type: "fail-zone", zone: "b", on: true }]]),
    ],
    ["one zone", play({ ...steady, zones: 1, minSize: 20, maxSize: 20 }, minute)],
    ["two zones", play({ ...steady, zones: 2, minSize: 20, maxSize: 20 }, minute)],
    [
      "refresh",
      play(
        { ...steady, minSize: 12, maxSize: 12, healthCheck: "EC2", minHealthyPercent: 0 }, 4 * minute,
        [[0, { type: "set-template", version: 2 }], [0, { type: "start-refresh" }], [3 * minute, { type: "rollback-refresh" }]],
      ),
    ],
    [
      "standby",
      play(
        { ...steady, terminateHookSeconds: 600 }, 20 * minute,
        [
          [minute, { type: "enter-standby", replace: true }], [2 * minute, { type: "set-protection", on: true }],
          [3 * minute, { type: "set-desired", capacity: 8 }], [19 * minute, { type: "set-desired", capacity: 4 }],
        ],
      ),
    ],
    [
      "late",
      play(
        {
          load: "sawtooth", policy: "step", evaluationPeriods: 1, datapointsToAlarm: 1, basePerSecond: 500, peakPerSecond: 1000,
          capacityPerSecond: 100, maxSize: 20, terminateHookSeconds: 300,
        },
        2 * day,
      ),
    ],
    ["two policies", play({ load: "spike", policy: "both" }, 40 * minute)],
    ["empty", play({ minSize: 0, maxSize: 0 }, minute)],
    ["invalid", play({ minSize: 9, maxSize: 2 }, minute)],
  ];

  for (const layout of ["wide", "narrow"] as const satisfies readonly SceneLayout[]) {
    test(`${layout}: labels fit, nothing overlaps, nothing leaves the picture or its frame`, () => {
      for (const [name, state] of views) for (const locale of locales) {
        const scene = lab.scene(state, locale, layout);
        expect(scene.width).toBe(layout === "wide" ? 720 : 340);
        check(scene, `${name} ${locale}`);
      }
    });
  }

  test("the text twin names every instance in the picture, and the size of the picture does not change during a run", () => {
    const sizes = new Set<number>();
    let state = model.init({ ...usual, load: "spike" }, 1);
    for (let atMs = 0; atMs <= 3 * hour; atMs += 5 * minute) {
      state = model.advance(state, atMs);
      const scene = lab.scene(state, "en", "wide");
      sizes.add(scene.height);
      const text = JSON.stringify(lab.outline(state, "en"));
      for (const member of state.members) expect(text).toContain(`"i-${member.id}"`);
    }
    expect(sizes.size).toBe(1);
  });

  test("charts stay within a few hundred points and within their axes at any length of a run", () => {
    for (const toMs of [0, minute, hour, 5 * hour, day, maxMs]) for (const locale of locales satisfies readonly Locale[]) {
      const charts = lab.charts?.(play({ load: "weekly", predictive: "ForecastOnly" }, toMs), locale) ?? [];
      expect(charts.length).toBe(3);
      let points = 0;
      for (const chart of charts) {
        expect(chart.trend.trim()).not.toBe("");
        for (const series of chart.series) for (const [x, y] of series.points) {
          points += 1;
          expect(
            x >= chart.x.min && x <= chart.x.max && y >= chart.y.min && y <= chart.y.max, `${chart.id} ${series.id} at ${x}: ${y}`,
          ).toBe(true);
        }
      }
      expect(points).toBeLessThanOrEqual(400);
    }
  });
});

test("the reaction to a spike names what took the time", () => {
  const state = play({ load: "spike", noisePercent: 0 }, hour, [], 3);
  const { riseMs, alarmMs, decisionMs, serviceMs } = state.reaction;
  expect(riseMs).toBeGreaterThan(0);
  expect(alarmMs - riseMs).toBeGreaterThanOrEqual(3 * minute);
  expect(decisionMs).toBeGreaterThanOrEqual(alarmMs);
  expect(serviceMs - decisionMs).toBe(90_000);
});

test("every event names facts of this topic or says that it is assumed", async () => {
  const known = new Set<string>([...Object.keys(autoScaling), ...Object.keys(cloudwatch)]);
  const runs = (await lab.challenges()).flatMap((challenge) => [challenge.solution.run, ...challenge.nearMisses.map((miss) => miss.run)]);
  for (const run of runs) {
    const state = play(run.params, run.atMs, run.actions.map(({ atMs, action }): Dated => [atMs, action]), run.seed);
    for (const event of state.log) {
      for (const fact of event.facts) expect(known.has(fact), `${event.kind}: ${fact}`).toBe(true);
      expect(event.facts.length > 0 || event.assumed || event.cause === null, event.kind).toBe(true);
    }
  }
  for (const { facts } of lab.honesty.documented) for (const fact of facts) expect(known.has(fact), fact).toBe(true);
});

test("numbers that the simulation computes with stand in the facts", () => {
  const all: Readonly<Record<string, Fact>> = { ...autoScaling, ...cloudwatch };
  for (const [id, value] of Object.entries(autoScalingNumbers)) if (id !== "asg.maintenance-policy.max-gap") expect(all[id]?.value, id).toBe(value);
  expect(autoScaling["asg.maintenance-policy"].value).toBe(autoScalingNumbers["asg.maintenance-policy.max-gap"]);
});
