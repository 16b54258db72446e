import { expect, test } from "@playwright/test";
import { textWidth } from "@/components/diagram/lettering";
import { loadBalancing } from "@/content/facts/load-balancing";
import { loadBalancingSettings } from "@/content/facts/load-balancing-settings";
import { worstDetection } from "@/engine/aws/detection";
import { afterCheck, failureReason, healths, type HealthRules } from "@/engine/aws/target-health";
import { locales } from "@/engine/locale";
import type { Action, Lab, Params, SimEvent } from "@/engine/sim/model";
import { pick } from "@/engine/sim/random";
import { replay, Replayer } from "@/engine/sim/replay";
import { encodeRun, fits, readRun } from "@/engine/sim/share";
import { exponential, minusLog, workOf, type Sizes } from "@/labs/load-balancing/chance";
import { quantileUs, stepOf, stepRange, latencySteps } from "@/labs/load-balancing/latency";
import { lab } from "@/labs/load-balancing/lab";
import { algorithms } from "@/labs/load-balancing/choices";
import { defaults } from "@/labs/load-balancing/defaults";
import { actionsOf } from "@/labs/load-balancing/panels";
import { broken, model, type LoadBalancingReadouts } from "@/labs/load-balancing/model";
import { sceneOf } from "@/labs/load-balancing/scene";
import { causes, checkOf, crossZoneOf, mostEvents, type LoadBalancingAction, type LoadBalancingParams, type LoadBalancingState } from "@/labs/load-balancing/state";
import { kindTable } from "@/labs/load-balancing/text";

const generic = lab as unknown as Lab;
const hourMs = 3_600_000;

type Step = readonly [atMs: number, action: LoadBalancingAction];

/** The state at `endMs` of a run with these differences from the defaults. */
function runTo(endMs: number, params: Partial<LoadBalancingParams> = {}, steps: readonly Step[] = [], seed = 1): LoadBalancingState {
  let state = model.init({ ...defaults, ...params }, seed);
  for (const [atMs, action] of steps) state = model.act(model.advance(state, atMs), action);
  return model.advance(state, endMs);
}

const failuresOf = (state: LoadBalancingState, cause: (typeof causes)[number]): number => state.failures[causes.indexOf(cause)] ?? 0;
const moves = (state: LoadBalancingState, target: number): readonly SimEvent[] => state.log.filter((event) => event.kind === "state-change" && event.values.target === target);
const healthOf = (state: LoadBalancingState, target: number): string => state.targets[target - 1]?.health.state ?? "none";
const reasonOf = (state: LoadBalancingState, target: number): string | null => state.targets[target - 1]?.health.reason ?? null;

/** Everything a run left behind, byte for byte, as a number that fits into a message. */
function trace(state: LoadBalancingState): number {
  const text = JSON.stringify(state, (_, value: unknown) => (value === Infinity ? "never" : value));
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** A run that touches everything: all knobs and actions drawn from a number. */
function randomRun(seed: number, steps = 24): { readonly params: LoadBalancingParams; readonly actions: readonly Step[]; readonly endMs: number } {
  const drawn = Object.fromEntries(lab.knobs.map((knob): [string, Params[string]] => {
    const draw = pick(seed, `knob.${knob.id}`, 0);
    if (knob.kind === "toggle") return [knob.id, draw % 2 === 0];
    if (knob.kind === "choice") return [knob.id, knob.options[draw % knob.options.length]?.id ?? ""];
    const most = Math.floor((knob.max - knob.min) / knob.step);
    return [knob.id, knob.min + (draw % (most + 1)) * knob.step];
  })) as unknown as Partial<LoadBalancingParams>;
  const params = { ...defaults, ...drawn };
  let state = model.init(params, seed);
  const actions: Step[] = [];
  let atMs = 0;
  for (let step = 0; step < steps; step += 1) {
    atMs += pick(seed, "wait", step) % (step % 5 === 0 ? 90_000 : 9000);
    state = model.advance(state, atMs);
    const items = actionsOf(state, "en");
    const item = items[pick(seed, "action", step) % items.length];
    if (!item) continue;
    actions.push([atMs, item.action]);
    state = model.act(state, item.action);
  }
  return { params, actions, endMs: atMs + 30_000 };
}

test.describe("queueing theory", () => {
  const longMs = 20 * hourMs;
  const one: Partial<LoadBalancingParams> = { targetsA: 1, targetsB: 0, targetsC: 0, intervalSeconds: 300 };

  const mm1 = (rho: number): number => rho / (1 - rho);
  /** Erlang C: share of arrivals that wait, for `servers` and a load of `a` erlang. */
  function erlangC(servers: number, a: number): number {
    const blocked = erlangB(servers, a);
    const rho = a / servers;
    return blocked / (1 - rho + rho * blocked);
  }
  /** Erlang B: share of arrivals that find all servers busy and leave. */
  function erlangB(servers: number, a: number): number {
    let blocked = 1;
    for (let n = 1; n <= servers; n += 1) blocked = (a * blocked) / (n + a * blocked);
    return blocked;
  }
  const near = (measured: number, expected: number, within: number, what: string): void => {
    expect(Math.abs(measured / expected - 1), `${what}: measured ${measured}, expected ${expected}`).toBeLessThan(within);
  };

  for (const rate of [3, 5, 8]) {
    test(`M/M/1 with a load of ${rate / 10}: mean number and mean time`, () => {
      const seen = model.observe(runTo(longMs, { ...one, requestsPerSecond: rate, queueLimit: 2000 }));
      const rho = rate / 10;
      near(seen.meanInFlight, mm1(rho), 0.04, "requests in flight");
      near(seen.meanResponseMs, 100 / (1 - rho), 0.04, "response time");
    });
  }

  test("M/M/1: response times are exponential, so p50, p95 and p99 follow from the mean", () => {
    const seen = model.observe(runTo(longMs, { ...one, requestsPerSecond: 5, queueLimit: 2000 }));
    near(seen.p50Ms ?? 0, 200 * Math.log(2), 0.05, "p50");
    near(seen.p95Ms ?? 0, 200 * Math.log(20), 0.05, "p95");
    near(seen.p99Ms ?? 0, 200 * Math.log(100), 0.06, "p99");
  });

  for (const [workers, rate] of [[2, 14], [4, 32]] as const) {
    test(`M/M/${workers}: Erlang C gives the share that waits and the mean wait`, () => {
      const state = runTo(longMs, { ...one, workers, requestsPerSecond: rate, queueLimit: 2000 });
      const waits = erlangC(workers, rate / 10);
      near(state.waited / state.arrivals, waits, 0.03, "share that waits");
      near(model.observe(state).meanResponseMs, 100 + (waits * 1000) / (workers * 10 - rate), 0.04, "response time");
    });
  }

  for (const [limit, rate] of [[8, 9], [3, 12], [0, 6]] as const) {
    test(`M/M/1/${limit + 1} at ${rate} requests/s: the share that finds the queue full`, () => {
      const state = runTo(longMs, { ...one, queueLimit: limit, requestsPerSecond: rate });
      const rho = rate / 10;
      near(failuresOf(state, "queue-full") / state.arrivals, ((1 - rho) * rho ** (limit + 1)) / (1 - rho ** (limit + 2)), 0.04, "blocked share");
    });
  }

  test("M/M/4/4: Erlang B gives the share that is lost, whatever the sizes of requests", () => {
    for (const sizes of ["exponential", "fixed", "two-sizes"] as const satisfies readonly Sizes[]) {
      const state = runTo(longMs / 3, { ...one, workers: 4, queueLimit: 0, requestsPerSecond: 30, sizes });
      near(failuresOf(state, "queue-full") / state.arrivals, erlangB(4, 3), 0.03, sizes);
    }
  });

  test("M/G/1: the wait follows Pollaczek and Khinchine", () => {
    for (const [sizes, secondMoment] of [["fixed", 1], ["exponential", 2], ["two-sizes", 0.9 * 0.25 + 0.1 * 30.25]] as const) {
      const seen = model.observe(runTo(longMs, { ...one, requestsPerSecond: 6, queueLimit: 5000, sizes }));
      near(seen.meanResponseMs, 100 + (0.6 * secondMoment * 100) / (2 * (1 - 0.6)), 0.05, sizes);
    }
  });

  test("weighted random splits a Poisson stream into Poisson streams: every target is an M/M/1", () => {
    const seen = model.observe(runTo(longMs / 4, { algorithm: "weighted_random", requestsPerSecond: 42, queueLimit: 1000, intervalSeconds: 300 }));
    near(seen.meanResponseMs, 100 / (1 - 0.7), 0.05, "response time");
  });

  /** Mean response time of G/M/1 in ms: arrivals whose gaps have this Laplace transform, `mu` requests served a second. */
  function gm1(transform: (s: number) => number, mu: number): number {
    let sigma = 0.5;
    for (let round = 0; round < 1000; round += 1) sigma = transform(mu * (1 - sigma));
    return 1000 / (mu * (1 - sigma));
  }

  test("G/M/1: even arrivals make D/M/1, and round robin over k targets turns a Poisson stream into k of Erlang: E2/M/1 and E3/M/1", () => {
    const mean = (params: Partial<LoadBalancingParams>): number => model.observe(runTo(2 * hourMs, { ...one, serviceMs: 10, queueLimit: 1000, ...params })).meanResponseMs;
    for (const rate of [50, 80]) near(mean({ arrivals: "even", requestsPerSecond: rate }), gm1((s) => Math.exp(-s / rate), 100), 0.02, `D/M/1 at ${rate}/s`);
    for (const [targetsA, rate] of [[2, 160], [3, 192]] as const) {
      near(mean({ targetsA, requestsPerSecond: rate }), gm1((s) => (rate / (rate + s)) ** targetsA, 100), 0.03, `E${targetsA}/M/1 at ${rate}/s`);
    }
  });

  test("M/M/c/K: the share turned away and the mean number, with several workers and a short queue", () => {
    for (const [workers, queueLimit, rate] of [[3, 2, 36], [2, 5, 22]] as const) {
      const weights = [1];
      for (let n = 1; n <= workers + queueLimit; n += 1) weights.push(((weights[n - 1] ?? 0) * rate) / (10 * Math.min(n, workers)));
      const total = weights.reduce((sum, weight) => sum + weight, 0);
      const state = runTo(longMs / 4, { ...one, workers, queueLimit, requestsPerSecond: rate });
      near(failuresOf(state, "queue-full") / state.arrivals, (weights.at(-1) ?? 0) / total, 0.03, "blocked share");
      near(model.observe(state).meanInFlight, weights.reduce((sum, weight, n) => sum + n * weight, 0) / total, 0.03, "requests in flight");
    }
  });

  test("one queue of four workers waits a third as long as four queues: M/M/4 beside four M/M/1", () => {
    const mean = (params: Partial<LoadBalancingParams>): number => model.observe(runTo(hourMs, { ...one, serviceMs: 20, queueLimit: 1000, requestsPerSecond: 160, ...params })).meanResponseMs;
    near(mean({ workers: 4 }), 20 + (erlangC(4, 3.2) * 1000) / (200 - 160), 0.04, "pooled");
    near(mean({ targetsA: 4, algorithm: "weighted_random" }), 100, 0.04, "split");
  });

  test("least outstanding requests over two targets is join-the-shortest-queue", () => {
    // The stationary numbers at both queues, by repeated steps of the uniformised chain: 160 arrivals and 2 x 100 completions a second.
    const most = 30;
    let shares = new Float64Array((most + 1) ** 2);
    shares[0] = 1;
    for (let step = 0; step < 6000; step += 1) {
      const next = new Float64Array(shares.length);
      const give = (i: number, j: number, share: number): void => {
        const at = Math.min(most, Math.max(0, i)) * (most + 1) + Math.min(most, Math.max(0, j));
        next[at] = (next[at] ?? 0) + share;
      };
      for (const [at, share] of shares.entries()) {
        const [i, j] = [Math.floor(at / (most + 1)), at % (most + 1)];
        const toFirst = i < j ? 1 : i > j ? 0 : 0.5;
        give(i + 1, j, (share * 160 * toFirst) / 360);
        give(i, j + 1, (share * 160 * (1 - toFirst)) / 360);
        give(i - 1, j, (share * 100) / 360);
        give(i, j - 1, (share * 100) / 360);
      }
      shares = next;
    }
    const number = shares.reduce((sum, share, at) => sum + share * (Math.floor(at / (most + 1)) + (at % (most + 1))), 0);
    const seen = model.observe(runTo(2 * hourMs, { ...one, targetsA: 2, algorithm: "least_outstanding_requests", requestsPerSecond: 160, serviceMs: 10, queueLimit: 1000 }));
    near(seen.meanResponseMs, (number / 160) * 1000, 0.03, "response time");
  });

  test("round robin does better than random, least outstanding better still, and nothing beats one shared queue", () => {
    const mean = (algorithm: LoadBalancingParams["algorithm"]): number =>
      model.observe(runTo(longMs / 10, { algorithm, requestsPerSecond: 48, queueLimit: 1000, intervalSeconds: 300 })).meanResponseMs;
    const [random, turns, least] = [mean("weighted_random"), mean("round_robin"), mean("least_outstanding_requests")];
    const shared = 100 + (erlangC(6, 4.8) * 1000) / (60 - 48);
    expect(turns).toBeLessThan(0.8 * random);
    expect(least).toBeLessThan(0.8 * turns);
    expect(least).toBeGreaterThan(shared);
  });

  test("Little's law holds on every long run: requests in flight = throughput x response time", () => {
    for (const params of [{}, { arrivals: "bursts" }, { sizes: "heavy-tail" }, { kind: "nlb" }, { sticky: true, clients: 20 }] as const satisfies readonly Partial<LoadBalancingParams>[]) {
      const state = runTo(2 * hourMs, params);
      const seen = model.observe(state);
      const entered = state.arrivals - failuresOf(state, "queue-full") - failuresOf(state, "refused") - failuresOf(state, "no-target");
      near(seen.meanInFlight, (entered / state.nowUs) * seen.meanResponseMs * 1000, 0.002, JSON.stringify(params));
    }
  });

  test("arrivals are a Poisson stream: the mean rate, and counts whose variance is their mean", () => {
    const state = runTo(hourMs, { requestsPerSecond: 40, workers: 4 });
    near(state.arrivals, 40 * 3600, 0.01, "arrivals");
    let before = runTo(0, { requestsPerSecond: 40, workers: 4 });
    const counts = Array.from({ length: 720 }, (_, index) => {
      const after = model.advance(before, (index + 1) * 5000);
      const count = after.arrivals - before.arrivals;
      before = after;
      return count;
    });
    const mean = counts.reduce((sum, n) => sum + n, 0) / counts.length;
    const variance = counts.reduce((sum, n) => sum + (n - mean) ** 2, 0) / (counts.length - 1);
    expect(variance / mean).toBeGreaterThan(0.85);
    expect(variance / mean).toBeLessThan(1.15);
  });

  test("bursts double the rate in 20 of 60 seconds, and even arrivals are evenly spaced", () => {
    near(runTo(hourMs, { arrivals: "bursts", requestsPerSecond: 30, workers: 4 }).arrivals, (30 * 3600 * 4) / 3, 0.01, "bursts");
    expect(runTo(60_000, { arrivals: "even", requestsPerSecond: 40 }).arrivals).toBe(2400);
  });
});

test.describe("chance", () => {
  test("our logarithm is the logarithm", () => {
    for (let draw = 1; draw < 2 ** 32; draw = Math.ceil(draw * 1.37 + 1)) expect(minusLog(draw)).toBeCloseTo(-Math.log(draw / 2 ** 32), 11);
    expect(Array.from({ length: 100_000 }, (_, index) => pick(1, "draw", index) + 1).filter((draw) => Math.abs(minusLog(draw) + Math.log(draw / 2 ** 32)) > 1e-11)).toEqual([]);
    expect(minusLog(2 ** 32)).toBe(0);
    expect(minusLog(1)).toBeCloseTo(32 * Math.log(2), 11);
  });

  test("sizes have a mean of 1, and the variance their name promises", () => {
    const draws = 400_000;
    for (const [sizes, variance] of [["fixed", 0], ["exponential", 1], ["two-sizes", 2.25]] as const) {
      let [sum, squares] = [0, 0];
      for (let index = 0; index < draws; index += 1) {
        const work = workOf(3, index, sizes);
        sum += work;
        squares += work * work;
      }
      expect(sum / draws, sizes).toBeCloseTo(1, 1);
      expect(Math.abs(squares / draws - (sum / draws) ** 2 - variance), sizes).toBeLessThan(0.05);
    }
    let heavy = 0;
    for (let index = 0; index < draws; index += 1) heavy += workOf(3, index, "heavy-tail");
    expect(Math.abs(heavy / draws - 1)).toBeLessThan(0.02);
    expect(exponential(1, "gap", 5)).toBe(exponential(1, "gap", 5));
  });

  test("a histogram step holds the time, and quantiles are off by 3 % at most", () => {
    const wrong: number[] = [];
    for (let us = 0; us < 500_000_000; us = Math.ceil(us * 1.01 + 1)) {
      const { fromUs, widthUs } = stepRange(stepOf(us));
      if (us < fromUs || us >= fromUs + widthUs || widthUs > Math.max(1, us / 31)) wrong.push(us);
    }
    expect(wrong).toEqual([]);
    const counts = new Int32Array(latencySteps);
    for (let us = 1; us <= 100_000; us += 1) counts[stepOf(us)] = (counts[stepOf(us)] ?? 0) + 1;
    for (const q of [0.5, 0.95, 0.99]) expect(Math.abs((quantileUs(counts, null, q) ?? 0) / (q * 100_000) - 1)).toBeLessThan(0.03);
    expect(quantileUs(counts, counts, 0.5)).toBeNull();
  });
});

test.describe("a run", () => {
  test("gives the same state whenever it is looked at on the way", () => {
    for (let seed = 0; seed < 8; seed += 1) {
      const { params, actions, endMs } = randomRun(seed, 8);
      const whole = runTo(endMs, params, actions, seed);
      for (const tickMs of [16, 48, 1000, 7919]) {
        let state = model.init(params, seed);
        let [atMs, next] = [0, 0];
        while (atMs < endMs || next < actions.length) {
          atMs = Math.min(endMs, atMs + tickMs);
          for (let step = actions[next]; step && step[0] <= atMs; step = actions[(next += 1)]) state = model.act(model.advance(state, step[0]), step[1]);
          state = model.advance(state, atMs);
        }
        expect(trace(state), `seed ${seed}, tick ${tickMs}`).toBe(trace(whole));
      }
    }
  });

  test("leaves earlier states as they were", () => {
    const early = runTo(60_000);
    const kept = trace(early);
    model.act(model.advance(early, 90_000), { type: "fail", target: 1, fault: "crash" });
    model.act(early, { type: "fail", target: 1, fault: "crash" });
    model.nextEventMs(early);
    expect(trace(early)).toBe(kept);
  });

  test("breaks no invariant on hundreds of random runs, and every event has a sentence, a cause and known facts", () => {
    const known = new Set([...Object.keys(loadBalancing), ...Object.keys(loadBalancingSettings)]);
    // Collected: an assertion for each state and line is slow.
    const wrong: string[] = [];
    for (let seed = 0; seed < 120; seed += 1) {
      const { params, actions, endMs } = randomRun(seed);
      let state = model.init(params, seed);
      for (const [atMs, action] of actions) {
        state = model.act(model.advance(state, atMs), action);
        wrong.push(...broken(state).map((fault) => `seed ${seed} at ${atMs} ms: ${fault}`));
      }
      state = model.advance(state, endMs);
      wrong.push(...broken(state).map((fault) => `seed ${seed}: ${fault}`));
      for (const event of state.log) {
        for (const fact of event.facts) if (!known.has(fact)) wrong.push(`${event.kind}: ${fact}`);
        for (const locale of locales) if (/undefined|NaN|null|^$/.test(lab.tell(event, locale))) wrong.push(`${event.kind}: ${lab.tell(event, locale)}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  test("does not log every request, but the 1st, 10th, 100th ... and every change of state", () => {
    const state = runTo(hourMs, { requestsPerSecond: 200, intervalSeconds: 5 }, [[1000, { type: "fail", target: 1, fault: "flap" }], [1000, { type: "fail", target: 2, fault: "errors" }]]);
    expect(state.arrivals).toBeGreaterThan(700_000);
    expect(state.log.length).toBeLessThan(2500);
    expect(state.log.filter((event) => event.kind === "metrics")).toHaveLength(60);
    expect(state.log.filter((event) => event.kind === "request").map((event) => event.values.n)).toEqual([1, 10, 100, 1000, 10_000, 100_000]);
  });

  test("a change of targets or algorithm does not change the arrivals", () => {
    const arrivals = [{}, { algorithm: "weighted_random" }, { targetsA: 4 }, { kind: "nlb" }, { sticky: true }].map((params) => runTo(120_000, params as Partial<LoadBalancingParams>));
    for (const state of arrivals) {
      expect(state.arrivals).toBe(arrivals[0]?.arrivals);
      expect(state.arrivalUs).toBe(arrivals[0]?.arrivalUs);
    }
  });

  test("goes through a link unchanged, and what is outside a range is refused", () => {
    const run = lab.poster.run;
    expect(readRun(encodeRun(run as never), generic)).toEqual({ ok: true, run });
    for (const [id, value] of [["intervalSeconds", 4], ["requestsPerSecond", 201], ["slowStartSeconds", 15], ["algorithm", "fastest"], ["targetsA", 5]] as const) {
      expect(readRun(encodeRun({ ...run, params: { ...run.params, [id]: value } } as never), generic).ok, id).toBe(false);
    }
    for (const knob of lab.knobs) expect(fits(defaults[knob.id as keyof LoadBalancingParams], knob), knob.id).toBe(true);
    expect(Object.keys(defaults).sort()).toEqual(lab.knobs.map((knob) => knob.id).sort());
    const state = runTo(60_000, {}, [[1, { type: "fail", target: 1, fault: "hang" }]]);
    for (const { action } of actionsOf(state, "en")) {
      const shape = lab.actionShapes[action.type] ?? {};
      for (const [id, value] of Object.entries(action as Action)) if (id !== "type") expect(shape[id] !== undefined && fits(value, shape[id]), `${action.type}.${id}`).toBe(true);
    }
  });

  test("a week in which every target flaps: the log has an end, and the states on the way fit into 64 MB", () => {
    test.setTimeout(180_000);
    const weekMs = 168 * hourMs;
    const params: LoadBalancingParams = { ...defaults, requestsPerSecond: 2, targetsA: 4, targetsB: 4, targetsC: 4, queueLimit: 100, workers: 4, clients: 500, intervalSeconds: 10 };
    const actions = Array.from({ length: 12 }, (_, t) => ({ atMs: 1000 + t * 4700, action: { type: "fail", target: t + 1, fault: "flap" } as const }));
    const replayer = new Replayer({ ...lab, maxMs: weekMs }, { v: 1, lab: lab.id, params, seed: 1, actions, atMs: 0 });
    const state = replayer.at(weekMs);
    expect(state.arrivals).toBeGreaterThan(1_000_000);
    expect(state.log.at(-1)?.kind).toBe("log-full");
    expect(state.log).toHaveLength(mostEvents + 1);
    expect(broken(state)).toEqual([]);
    expect(model.nextEventMs(state)).toBeNull();
    const acted = model.act(state, { type: "repair", target: 1 });
    expect(acted.log.at(-1)?.kind).toBe("repaired");
    // What the replayer keeps, each array and each line of the log counted once.
    const seen = new Set<unknown>();
    let bytes = 0;
    const weigh = (value: unknown): void => {
      if (typeof value !== "object" || value === null || seen.has(value)) return;
      seen.add(value);
      if (ArrayBuffer.isView(value)) bytes += value.byteLength + 100;
      else {
        const inside = Object.values(value);
        bytes += 24 + inside.length * 8 * (Array.isArray(value) ? 1 : 2);
        for (const one of inside) weigh(one);
      }
    };
    weigh((replayer as unknown as { checkpoints: unknown }).checkpoints);
    expect(bytes).toBeGreaterThan(1e6);
    expect(bytes).toBeLessThan(64e6);
  });

  test("a picture at 200 requests/s and 60 times the speed costs a few milliseconds, and so does the next step", () => {
    const params = { ...defaults, requestsPerSecond: 200, targetsA: 4, targetsB: 4, targetsC: 4, workers: 2 };
    const spent = (work: () => void): number => {
      const before = process.cpuUsage();
      work();
      const used = process.cpuUsage(before);
      return (used.user + used.system) / 1000;
    };
    let state = runTo(120_000, params);
    let shown: readonly unknown[] = [];
    const frames = Array.from({ length: 100 }, (_, frame) => spent(() => {
      // 80 ms between two pictures are 4.8 s of the run; then everything the player asks of the lab for one picture.
      state = model.advance(state, 120_000 + (frame + 1) * 4800);
      shown = [lab.scene(state, "ko", "wide"), lab.readouts(state, "ko"), lab.tables(state, "ko"), lab.charts?.(state, "ko"), lab.actions(state, "ko"), lab.outline(state, "ko")];
    })).sort((a, b) => a - b);
    expect(shown.every(Boolean) && state.arrivals > 110_000).toBe(true);
    expect(frames[95] ?? Infinity).toBeLessThan(12);
    const steps = Array.from({ length: 20 }, () => spent(() => model.nextEventMs(state))).sort((a, b) => a - b);
    expect(steps[19] ?? Infinity).toBeLessThan(40);
  });

  test("metrics are reported once a minute, and not while no requests come", () => {
    const state = runTo(300_000, { requestsPerSecond: 10 }, [[150_000, { type: "set-load", percent: 0 }]]);
    const reports = state.log.filter((event) => event.kind === "metrics");
    expect(reports.map((event) => event.atMs)).toEqual([60_000, 120_000, 180_000]);
    expect(reports.reduce((sum, event) => sum + Number(event.values.arrived), 0)).toBe(state.arrivals);
  });

  test("an hour at 200 requests/s takes a second of processor time at most, and any moment of it is reached in 16 ms", () => {
    const params = { ...defaults, requestsPerSecond: 200, targetsA: 4, targetsB: 4, targetsC: 4, workers: 2 };
    const spent = (work: () => void): number => {
      const before = process.cpuUsage();
      work();
      const used = process.cpuUsage(before);
      return (used.user + used.system) / 1000;
    };
    let hour = Infinity;
    for (let round = 0; round < 4 && hour > 1000; round += 1) hour = Math.min(hour, spent(() => runTo(hourMs, params)));
    expect(hour).toBeLessThan(1000);
    const replayer = new Replayer(lab, { v: 1, lab: lab.id, params, seed: 1, actions: [], atMs: 0 });
    replayer.at(hourMs);
    const scrubs = Array.from({ length: 120 }, (_, index) => spent(() => replayer.at(pick(5, "scrub", index) % hourMs))).sort((a, b) => a - b);
    expect(scrubs[Math.floor(scrubs.length * 0.95)] ?? Infinity).toBeLessThan(16);
  });
});

test.describe("choosing a target", () => {
  const shares = (state: LoadBalancingState): number[] => state.targets.map((_, t) => state.routed[t] ?? 0);

  test("round robin among equal targets gives shares that differ by one request at most", () => {
    const counts = shares(runTo(300_000, { queueLimit: 100 }));
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
  });

  test("round robin is fair in number, not in work: the weak target is busy and the strong one idle", () => {
    const state = runTo(300_000, { powers: "mixed", requestsPerSecond: 54, queueLimit: 100 });
    const counts = shares(state);
    expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
    expect(state.workedUs[0]! / state.nowUs).toBeGreaterThan(0.8);
    expect(state.workedUs[2]! / state.nowUs).toBeLessThan(0.3);
  });

  test("least outstanding requests gives the strong target more", () => {
    const [weak = 0, , strong = 0] = shares(runTo(300_000, { powers: "mixed", requestsPerSecond: 60, algorithm: "least_outstanding_requests" }));
    expect(strong).toBeGreaterThan(1.5 * weak);
  });

  // The example of https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health.html, with five targets in a zone
  // for its ten: both thresholds at 50 %, and six of ten (here three of five) in zone b fail.
  test("minimum healthy of 50 %, 40 % left in zone b: without cross-zone b leaves DNS and its node sends to all five; with it 70 % of all are enough", () => {
    const left = (crossZone: "on" | "off", minimumHealthyPercent: number): LoadBalancingState => runTo(
      600_000, { targetsA: 4, targetsB: 4, targetsC: 0, crossZone, minimumHealthyPercent, bootSeconds: 0 },
      [[0, { type: "launch", zone: "a" }], [0, { type: "launch", zone: "b" }], [0, { type: "set-zone", zone: "c", on: false }], ...[5, 6, 7].map((target): Step => [300_000, { type: "fail", target, fault: "crash" }])],
    );
    const off = left("off", 50);
    expect([off.routes[0], off.routes[1], off.dns, off.open]).toEqual([[0, 1, 2, 3, 8], [4, 5, 6, 7, 9], [0], [false, true, false]]);
    const on = left("on", 50);
    expect([on.routes[1], on.dns, on.open]).toEqual([[0, 1, 2, 3, 7, 8, 9], [0, 1], [false, false, false]]);
    const byDefault = left("off", 0);
    expect([byDefault.routes[1], byDefault.dns]).toEqual([[7, 9], [0, 1]]);
    expect(left("on", 75).open.some(Boolean)).toBe(true);
  });

  test("least outstanding requests is drawn to a target that fails fast: nothing is ever outstanding there", () => {
    const state = runTo(25_000, { algorithm: "least_outstanding_requests", requestsPerSecond: 55, intervalSeconds: 300, seed: 1 } as Partial<LoadBalancingParams>, [[5000, { type: "fail", target: 1, fault: "crash" }]]);
    const sent = state.targets.map((_, t) => (state.routed[t] ?? 0) - (state.mark.routed[t] ?? 0));
    expect(sent[0]).toBeGreaterThan(2 * Math.max(...sent.slice(1)));
    expect(failuresOf(state, "refused")).toBe(sent[0]);
  });

  test("cross-zone on: the same share for everyone; off: 25 % each for two targets and 6.25 % each for eight", () => {
    const params = { requestsPerSecond: 100, serviceMs: 10, targetsA: 2, targetsB: 4, targetsC: 0 } as const;
    const more: readonly Step[] = [[0, { type: "launch", zone: "b" }], [0, { type: "launch", zone: "b" }], [0, { type: "launch", zone: "b" }], [0, { type: "launch", zone: "b" }]];
    const share = (crossZone: "on" | "off"): number[] => {
      const ready = runTo(120_000, { ...params, crossZone }, more);
      const counts = shares(model.advance(ready, 900_000)).map((count, t) => count - (ready.routed[t] ?? 0));
      const sum = counts.reduce((one, other) => one + other, 0);
      return counts.map((count) => (100 * count) / sum);
    };
    for (const percent of share("on")) expect(Math.abs(percent - 10)).toBeLessThan(0.2);
    const off = share("off");
    for (const percent of off.slice(0, 2)) expect(Math.abs(percent - 25)).toBeLessThan(1);
    for (const percent of off.slice(2)) expect(Math.abs(percent - 6.25)).toBeLessThan(0.5);
  });

  test("cross-zone is on by default for an ALB and off for NLB and GWLB", () => {
    expect(["alb", "nlb", "gwlb"].map((kind) => runTo(0, { kind } as Partial<LoadBalancingParams>).crossZone)).toEqual([true, false, false]);
  });

  // "resets the expiry of the cookies it generates after every request": https://docs.aws.amazon.com/elasticloadbalancing/latest/application/sticky-sessions.html
  test("a session lasts as long as requests come before the cookie expires, and ends when they stay away", () => {
    const bound = (seconds: number, stickySeconds: number): readonly number[] => [...runTo(seconds * 1000, { clients: 10, requestsPerSecond: 30, queueLimit: 100, sticky: true, stickySeconds }).bound];
    // Every client sends a request at least each minute; the cookie lasts two.
    expect(bound(1800, 120)).toEqual(bound(300, 120));
    expect(bound(1800, 1)).not.toEqual(bound(300, 1));
  });

  test("a cookie binds a client: few clients make unequal shares", () => {
    const free = shares(runTo(300_000, { clients: 10, requestsPerSecond: 30, queueLimit: 100 }));
    const bound = shares(runTo(300_000, { clients: 10, requestsPerSecond: 30, queueLimit: 100, sticky: true }));
    expect(Math.max(...free) / Math.min(...free)).toBeLessThan(1.01);
    expect(Math.max(...bound) / Math.max(1, Math.min(...bound))).toBeGreaterThan(1.5);
  });

  test("a client bound to an unhealthy target gets another one", () => {
    const state = runTo(400_000, { clients: 10, requestsPerSecond: 20, sticky: true, intervalSeconds: 5 }, [[60_000, { type: "fail", target: 1, fault: "crash" }]]);
    expect(healthOf(state, 1)).toBe("unhealthy");
    expect([...state.bound].includes(0)).toBe(false);
  });

  test("weighted random cannot be combined with stickiness, by action or by settings", () => {
    const state = model.act(runTo(1000, { algorithm: "weighted_random" }), { type: "set-sticky", on: true });
    expect(state.log.at(-1)).toMatchObject({ kind: "refused", facts: ["elb.sticky.algorithm"] });
    const both = runTo(60_000, { algorithm: "weighted_random", sticky: true });
    expect(both.log[1]).toMatchObject({ kind: "idle-setting", values: { what: "sticky" } });
    expect([...both.bound].every((t) => t === -1)).toBe(true);
  });

  test("slow start: the share of a new target rises linearly, and targets present from the start skip it", () => {
    const params = { requestsPerSecond: 120, workers: 4, serviceMs: 50, slowStartSeconds: 120, intervalSeconds: 10, bootSeconds: 0 } as const;
    let state = runTo(5000, params, [[0, { type: "launch", zone: "a" }]]);
    expect(state.targets.slice(0, 6).every((target) => target.slowStartUs === Infinity)).toBe(true);
    const startMs = Math.ceil((state.targets[6]?.slowStartUs ?? 0) / 1000);
    const part = (fromMs: number, toMs: number): number => {
      const before = model.advance(state, startMs + fromMs);
      const after = model.advance(before, startMs + toMs);
      state = after;
      return ((after.routed[6] ?? 0) - (before.routed[6] ?? 0)) / ((after.routed[0] ?? 0) - (before.routed[0] ?? 0));
    };
    expect(part(0, 30_000)).toBeCloseTo(0.125, 1);
    expect(part(45_000, 75_000)).toBeCloseTo(0.5, 1);
    expect(part(90_000, 120_000)).toBeCloseTo(0.875, 1);
    expect(part(130_000, 190_000)).toBeCloseTo(1, 1);
    expect(state.log.some((event) => event.kind === "slow-start-over" && event.values.early === "no")).toBe(true);
  });

  test("while slow start is on, no other algorithm can be chosen", () => {
    const state = runTo(2000, { slowStartSeconds: 60 }, [[1000, { type: "set-algorithm", algorithm: "least_outstanding_requests" }]]);
    expect(state.log.at(-1)).toMatchObject({ kind: "refused", facts: ["elb.kind.slowstart"] });
    expect(state.algorithm).toBe("round_robin");
  });

  test("slow start works with round robin only", () => {
    const state = runTo(120_000, { algorithm: "least_outstanding_requests", slowStartSeconds: 60 }, [[0, { type: "launch", zone: "a" }]]);
    expect(state.log.some((event) => event.kind === "slow-start")).toBe(false);
    expect(state.log.some((event) => event.kind === "idle-setting" && event.values.what === "slow-start")).toBe(true);
  });

  test("an NLB keeps a flow on its target while it drains, an ALB sends nothing new there", () => {
    const sentAfter = (kind: "alb" | "nlb"): number => {
      const params = { kind, clients: 10, requestsPerSecond: 30, crossZone: "on" } as const;
      const before = runTo(60_000, params, [[60_000, { type: "deregister", target: 1 }]]);
      return (model.advance(before, 90_000).routed[0] ?? 0) - (before.routed[0] ?? 0);
    };
    expect(sentAfter("alb")).toBe(0);
    expect(sentAfter("nlb")).toBeGreaterThan(0);
  });
});

test.describe("health of a target", () => {
  const rules: HealthRules = { healthyThreshold: 5, unhealthyThreshold: 2, firstPasses: 1, tellsWhy: true };

  test("one passed check makes a new target healthy; a target that comes back needs the healthy threshold in a row", () => {
    expect(afterCheck(healths.checking, "passed", rules).state).toBe("healthy");
    let health = afterCheck(afterCheck(healths.healthy, "refused", rules), "refused", rules);
    expect(health).toMatchObject({ state: "unhealthy", reason: "Target.FailedHealthChecks" });
    for (let pass = 0; pass < 4; pass += 1) health = afterCheck(health, "passed", rules);
    expect(afterCheck(afterCheck(health, "timed-out", rules), "passed", rules)).toMatchObject({ state: "unhealthy", passes: 1 });
    expect(afterCheck(health, "passed", rules).state).toBe("healthy");
  });

  test("failures must come in a row", () => {
    const once = afterCheck(healths.healthy, "timed-out", rules);
    expect(once.state).toBe("healthy");
    expect(afterCheck(afterCheck(once, "passed", rules), "timed-out", rules).state).toBe("healthy");
  });

  test("an ALB names the reason, an NLB has one for all", () => {
    const reason = (result: "timed-out" | "wrong-code" | "refused", tellsWhy: boolean) => afterCheck({ ...healths.healthy, failures: 1 }, result, { ...rules, tellsWhy }).reason;
    expect([reason("timed-out", true), reason("wrong-code", true), reason("refused", true)]).toEqual(["Target.Timeout", "Target.ResponseCodeMismatch", "Target.FailedHealthChecks"]);
    expect(new Set([reason("timed-out", false), reason("wrong-code", false), reason("refused", false)])).toEqual(new Set(["Target.FailedHealthChecks"]));
  });

  test("a draining or unused target is not checked", () => {
    for (const health of [healths.draining, healths.notRegistered, healths.registering]) expect(afterCheck(health, "refused", rules)).toBe(health);
  });

  test("a new target goes initial (registering), initial (checking), healthy", () => {
    const state = runTo(60_000, {}, [[10_000, { type: "launch", zone: "a" }]]);
    expect(moves(state, 7).map((event) => [event.values.to, event.values.reason])).toEqual([
      ["initial", "Elb.RegistrationInProgress"], ["initial", "Elb.InitialHealthChecking"], ["healthy", ""],
    ]);
    expect(state.log.filter((event) => event.kind === "check-failed" && event.values.target === 7)).toHaveLength(1);
  });

  test("a hang is found within interval x threshold + timeout, never before the timeout", () => {
    const worstMs = worstDetection(30, 5, 2) * 1000;
    let longest = 0;
    for (let seed = 0; seed < 80; seed += 1) {
      const state = runTo(200_000, { requestsPerSecond: 5 }, [[100_000, { type: "fail", target: 1, fault: "hang" }]], seed);
      const foundMs = (state.targets[0]?.detectedUs ?? Infinity) / 1000;
      expect(foundMs).toBeLessThanOrEqual(worstMs);
      expect(foundMs).toBeGreaterThanOrEqual(35_000);
      longest = Math.max(longest, foundMs);
    }
    expect(longest).toBeGreaterThan(worstMs - 3000);
    expect(reasonOf(runTo(200_000, {}, [[100_000, { type: "fail", target: 1, fault: "hang" }]]), 1)).toBe("Target.Timeout");
  });

  test("until then the target gets its turn; after it none, and nobody repairs it", () => {
    const params = { requestsPerSecond: 20 } as const;
    const early = runTo(30_000, params, [[20_000, { type: "fail", target: 1, fault: "crash" }]]);
    expect((early.routed[0] ?? 0) - (early.mark.routed[0] ?? 0)).toBeGreaterThan(20);
    const late = model.advance(early, 90_000);
    expect(healthOf(late, 1)).toBe("unhealthy");
    const end = model.advance(late, 900_000);
    expect(end.routed[0]).toBe(late.routed[0]);
    expect(end.targets).toHaveLength(6);
    expect(healthOf(end, 1)).toBe("unhealthy");
  });

  test("a repaired target comes back after five passes in a row", () => {
    const state = runTo(700_000, { intervalSeconds: 10 }, [[10_000, { type: "fail", target: 1, fault: "crash" }], [60_000, { type: "repair", target: 1 }]]);
    const back = moves(state, 1).at(-1);
    expect(back?.values.to).toBe("healthy");
    expect(back?.atMs).toBeGreaterThan(100_000);
    expect(state.log.filter((event) => event.kind === "check-passed" && event.values.target === 1)).toHaveLength(5);
  });

  test("a target five times slower passes a light check, and fails a deep one once its queue is full", () => {
    const removed = (check: "light" | "deep"): boolean => {
      const state = runTo(600_000, { check, intervalSeconds: 10, timeoutSeconds: 2 }, [[10_000, { type: "fail", target: 1, fault: "slow" }]]);
      return moves(state, 1).some((event) => event.values.to === "unhealthy");
    };
    expect(removed("light")).toBe(false);
    expect(removed("deep")).toBe(true);
  });

  test("a TCP check, the default of an NLB, does not notice an application that hangs", () => {
    const steps: readonly Step[] = [[10_000, { type: "fail", target: 1, fault: "hang" }]];
    expect(healthOf(runTo(600_000, { kind: "nlb" }, steps), 1)).toBe("healthy");
    expect(healthOf(runTo(600_000, { kind: "nlb", check: "light" }, steps), 1)).toBe("unhealthy");
  });

  test("when an NLB target becomes unhealthy its connections are cut", () => {
    const state = runTo(600_000, { kind: "nlb", check: "light", requestsPerSecond: 10 }, [[10_000, { type: "fail", target: 1, fault: "hang" }]]);
    expect(state.log.some((event) => event.kind === "lost" && event.values.why === "nlb" && event.facts.includes("elb.nlb.rst"))).toBe(true);
    expect(state.busy[0]).toBe(0);
  });

  test("unless that makes it fail open: then an NLB leaves the connections alone", () => {
    const params = { kind: "nlb", check: "light", requestsPerSecond: 10, targetsA: 1, targetsB: 0, targetsC: 0 } as const;
    const state = runTo(90_000, params, [[10_000, { type: "fail", target: 1, fault: "hang" }]]);
    expect(healthOf(state, 1)).toBe("unhealthy");
    expect(state.log.some((event) => event.kind === "fail-open")).toBe(true);
    expect(failuresOf(state, "cut")).toBe(0);
    expect(state.busy[0]).toBe(1);
  });

  test("an NLB waits 350 seconds for an idle flow, an ALB 60", () => {
    const state = runTo(345_000, { kind: "nlb", requestsPerSecond: 5 }, [[1000, { type: "fail", target: 1, fault: "hang" }]]);
    expect(failuresOf(state, "timed-out")).toBe(0);
    expect(failuresOf(model.advance(state, 360_000), "timed-out")).toBeGreaterThan(0);
  });

  test("a stopped instance cannot be registered, for the reason the API gives", () => {
    const state = runTo(2000, {}, [[1000, { type: "stop-instance", target: 1 }], [1500, { type: "register", target: 1 }]]);
    expect(state.log.at(-1)).toMatchObject({ kind: "refused", facts: ["elb.register.running"], values: { code: "InvalidTarget" } });
  });

  test("a target of a zone that is off still drains when it is deregistered", () => {
    const state = runTo(61_000, { requestsPerSecond: 55 }, [[60_000, { type: "set-zone", zone: "a", on: false }], [60_000, { type: "deregister", target: 1 }]]);
    expect([healthOf(state, 1), reasonOf(state, 1)]).toEqual(["draining", "Target.DeregistrationInProgress"]);
    expect(failuresOf(model.advance(state, 120_000), "cut")).toBe(0);
  });

  test("a hung request fails when the idle timeout is over", () => {
    const state = runTo(75_000, { requestsPerSecond: 10, intervalSeconds: 300 }, [[10_000, { type: "fail", target: 1, fault: "hang" }]]);
    expect(failuresOf(state, "timed-out")).toBeGreaterThan(0);
    expect(failuresOf(runTo(69_000, { requestsPerSecond: 10, intervalSeconds: 300 }, [[10_000, { type: "fail", target: 1, fault: "hang" }]]), "timed-out")).toBe(0);
  });

  // https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html
  test("an ALB's failures carry the code it answers with: 504 for a hang, 502 for what a deregistration cuts, 503 without targets; an NLB has none", () => {
    const why = (state: LoadBalancingState) => lab.readouts(state, "en").find(({ id }) => id === "failed")?.reason;
    const hang: readonly Step[] = [[10_000, { type: "fail", target: 1, fault: "hang" }]];
    expect(why(runTo(100_000, { intervalSeconds: 300 }, hang))).toMatch(/timed out \d+ \(504\)/);
    expect(why(runTo(500_000, { kind: "nlb", intervalSeconds: 300 }, hang))).toMatch(/timed out \d+(,|$)/);
    const short = runTo(120_000, { requestsPerSecond: 5, serviceMs: 1000, deregistrationDelaySeconds: 1, sizes: "heavy-tail", queueLimit: 20 }, [[60_000, { type: "deregister", target: 1 }], [60_000, { type: "deregister", target: 2 }]]);
    expect(why(short)).toMatch(/cut off \d+ \(502\)/);
    expect(why(runTo(60_000, { targetsA: 0, targetsB: 0, targetsC: 0 }))).toMatch(/^no target [\d,]+ \(503\)$/);
    expect(why(runTo(20_000, {}, [[10_000, { type: "fail", target: 1, fault: "crash" }]]))).toContain("(502/504)");
  });

  // "If a target fails or becomes unhealthy, the load balancer stops routing requests to that target, and chooses a new healthy target", sticky sessions page.
  test("a client that got another target stays there when the first one is back", () => {
    const steps: readonly Step[] = [[60_000, { type: "fail", target: 1, fault: "crash" }], [200_000, { type: "repair", target: 1 }]];
    const params = { clients: 10, requestsPerSecond: 20, sticky: true, intervalSeconds: 5 } as const;
    const away = runTo(200_000, params, steps);
    const back = model.advance(away, 400_000);
    expect(healthOf(back, 1)).toBe("healthy");
    expect([...back.bound]).toEqual([...away.bound]);
  });

  test("fail open: when no target is healthy, all of them get requests", () => {
    const steps = [1, 2, 3, 4, 5, 6].map((target): Step => [10_000, { type: "fail", target, fault: "crash" }]);
    const state = runTo(120_000, {}, steps);
    expect(state.targets.every((target) => target.health.state === "unhealthy")).toBe(true);
    expect(state.routes[0]).toEqual([0, 1, 2, 3, 4, 5]);
    expect(state.log.filter((event) => event.kind === "fail-open")).toHaveLength(1);
    const repaired = model.act(state, { type: "repair", target: 3 });
    const later = model.advance(repaired, 125_000);
    expect((later.servedBy[2] ?? 0) - (state.servedBy[2] ?? 0)).toBeGreaterThan(10);
    const end = model.advance(later, 400_000);
    expect(end.routes[0]).toEqual([2]);
    expect(end.log.some((event) => event.kind === "fail-open-over")).toBe(true);
  });

  test("with cross-zone off a zone without a healthy target leaves DNS, and old answers fade within the TTL", () => {
    const steps: readonly Step[] = [[10_000, { type: "fail", target: 1, fault: "crash" }], [10_000, { type: "fail", target: 2, fault: "crash" }]];
    const state = runTo(100_000, { crossZone: "off", intervalSeconds: 5, requestsPerSecond: 20 }, steps);
    const dns = state.log.find((event) => event.kind === "dns");
    expect(dns?.values).toMatchObject({ zones: "b c", ttlSeconds: 60 });
    expect(state.open).toEqual([true, false, false]);
    const failed = (from: LoadBalancingState, toMs: number): number => {
      const to = model.advance(from, toMs);
      return to.failures.reduce((sum, n) => sum + n, 0) - from.failures.reduce((sum, n) => sum + n, 0);
    };
    const at = (ms: number): LoadBalancingState => runTo((dns?.atMs ?? 0) + ms, { crossZone: "off", intervalSeconds: 5, requestsPerSecond: 20 }, steps);
    expect(failed(at(0), (dns?.atMs ?? 0) + 15_000)).toBeGreaterThan(30);
    expect(failed(at(60_000), (dns?.atMs ?? 0) + 90_000)).toBe(0);
  });

  test("a whole zone fails: its node loses requests until DNS answers have expired, its targets until the checks find out", () => {
    const state = runTo(300_000, { requestsPerSecond: 30 }, [[60_000, { type: "fail-zone", zone: "a" }]]);
    expect(failuresOf(state, "node-down")).toBeGreaterThan(100);
    expect(failuresOf(state, "refused")).toBeGreaterThan(50);
    const later = model.advance(state, 600_000);
    expect(failuresOf(later, "node-down")).toBe(failuresOf(state, "node-down"));
    expect(failuresOf(later, "refused")).toBe(failuresOf(state, "refused"));
    expect(later.targets.slice(0, 2).map((target) => target.health.state)).toEqual(["unhealthy", "unhealthy"]);
  });

  test("draining: no new requests, those in flight are served, unused after the whole delay", () => {
    const start = runTo(60_000, { requestsPerSecond: 55 }, [[60_000, { type: "deregister", target: 1 }]]);
    expect(healthOf(start, 1)).toBe("draining");
    expect(reasonOf(start, 1)).toBe("Target.DeregistrationInProgress");
    const idle = model.advance(start, 90_000);
    expect(idle.routed[0]).toBe(start.routed[0]);
    expect(idle.busy[0]).toBe(0);
    expect(idle.failedBy[0]).toBe(start.failedBy[0]);
    expect(healthOf(model.advance(idle, 359_999), 1)).toBe("draining");
    const done = model.advance(idle, 360_000);
    expect([healthOf(done, 1), reasonOf(done, 1)]).toEqual(["unused", "Target.NotRegistered"]);
  });

  test("a delay that is too short cuts what is in flight", () => {
    const state = runTo(120_000, { requestsPerSecond: 5, serviceMs: 1000, deregistrationDelaySeconds: 1, sizes: "heavy-tail", queueLimit: 20 }, [[60_000, { type: "deregister", target: 1 }], [60_000, { type: "deregister", target: 2 }]]);
    expect(failuresOf(state, "cut")).toBeGreaterThan(0);
    expect(state.log.some((event) => event.kind === "lost" && event.values.why === "drained")).toBe(true);
  });

  // "If a deregistered target stays healthy and an existing connection is not idle, the load balancer can continue to send traffic to the target",
  // https://docs.aws.amazon.com/elasticloadbalancing/latest/network/edit-target-group-attributes.html
  test("an NLB cuts nothing when the delay is over, and its flows go on", () => {
    const params = { kind: "nlb", requestsPerSecond: 5, serviceMs: 1000, deregistrationDelaySeconds: 1, sizes: "heavy-tail", queueLimit: 20, crossZone: "on" } as const;
    const state = runTo(61_000, params, [[60_000, { type: "deregister", target: 1 }], [60_000, { type: "deregister", target: 2 }]]);
    expect([healthOf(state, 1), reasonOf(state, 1), failuresOf(state, "cut")]).toEqual(["unused", "Target.NotRegistered", 0]);
    const later = model.advance(state, 600_000);
    expect(later.routed[0]! + later.routed[1]!).toBeGreaterThan(state.routed[0]! + state.routed[1]!);
    expect([failuresOf(later, "cut"), broken(later)]).toEqual([0, []]);
    // New flows go elsewhere, so that in the end nothing comes any more.
    const end = model.advance(later, 1_800_000);
    expect([end.routed[0], end.routed[1]]).toEqual([model.advance(end, 2_400_000).routed[0], model.advance(end, 2_400_000).routed[1]]);
  });

  // "Slow start mode", https://docs.aws.amazon.com/elasticloadbalancing/latest/application/edit-target-group-attributes.html
  test("slow start needs a healthy target that is not in it, ends with deregistration or failure, and begins anew afterwards", () => {
    const slow = { slowStartSeconds: 300, bootSeconds: 0, intervalSeconds: 5 } as const;
    const began = (state: LoadBalancingState, target: number): number => state.log.filter(({ kind, values }) => kind === "slow-start" && values.target === target).length;
    const first = runTo(30_000, { ...slow, targetsA: 0, targetsB: 0, targetsC: 0 }, [[0, { type: "launch", zone: "a" }], [10_000, { type: "launch", zone: "b" }]]);
    expect([began(first, 1), began(first, 2)]).toEqual([0, 1]);
    const launch: Step = [0, { type: "launch", zone: "a" }];
    const again = runTo(60_000, { ...slow, deregistrationDelaySeconds: 1 }, [launch, [20_000, { type: "deregister", target: 7 }], [30_000, { type: "register", target: 7 }]]);
    const sick = runTo(200_000, slow, [launch, [20_000, { type: "fail", target: 7, fault: "crash" }], [60_000, { type: "repair", target: 7 }]]);
    for (const state of [again, sick]) expect([began(state, 7), state.log.some(({ kind, values }) => kind === "slow-start-over" && values.early === "yes")]).toEqual([2, true]);
  });

  test("a stopped instance is unused for Target.InvalidState, a zone turned off for Target.NotInUse", () => {
    const stopped = runTo(20_000, {}, [[10_000, { type: "stop-instance", target: 1 }]]);
    expect([healthOf(stopped, 1), reasonOf(stopped, 1)]).toEqual(["unused", "Target.InvalidState"]);
    const off = model.act(stopped, { type: "set-zone", zone: "b", on: false });
    expect([healthOf(off, 3), reasonOf(off, 3)]).toEqual(["unused", "Target.NotInUse"]);
    expect(model.act(off, { type: "set-zone", zone: "c", on: false }).log.at(-1)).toMatchObject({ kind: "refused", values: { reason: "zone-min" } });
    const on = model.advance(model.act(off, { type: "set-zone", zone: "b", on: true }), 60_000);
    expect(healthOf(on, 3)).toBe("healthy");
  });

  test("two zones at least for an ALB, one for an NLB", () => {
    const left = (kind: "alb" | "nlb"): number =>
      runTo(10, { kind }, [[1, { type: "set-zone", zone: "a", on: false }], [2, { type: "set-zone", zone: "b", on: false }], [3, { type: "set-zone", zone: "c", on: false }]]).zoneOn.filter(Boolean).length;
    expect([left("alb"), left("nlb")]).toEqual([2, 1]);
  });

  test("nothing registered, no load, every zone down: states with an explanation, not errors", () => {
    const none = runTo(60_000, { targetsA: 0, targetsB: 0, targetsC: 0 });
    expect(failuresOf(none, "no-target")).toBe(none.arrivals);
    expect(none.log.some((event) => event.kind === "idle-setting" && event.values.what === "no-targets")).toBe(true);
    const quiet = runTo(hourMs, { requestsPerSecond: 0 });
    expect(quiet.arrivals).toBe(0);
    expect(quiet.log.some((event) => event.kind === "idle-setting" && event.values.what === "no-load")).toBe(true);
    const dark = runTo(600_000, {}, [[0, { type: "fail-zone", zone: "a" }], [0, { type: "fail-zone", zone: "b" }], [0, { type: "fail-zone", zone: "c" }]]);
    expect(dark.served).toBe(0);
    expect(broken(dark)).toEqual([]);
    for (const state of [none, quiet, dark]) for (const locale of locales) expect(JSON.stringify([lab.readouts(state, locale), lab.charts?.(state, locale), lab.tables(state, locale)])).not.toMatch(/NaN|Infinity|undefined|null/);
  });
});

test("what the lab says of the three kinds, and the names it uses, are those of the facts", () => {
  const kinds = ["alb", "nlb", "gwlb"] as const;
  const cells = (id: string): readonly string[] => (kindTable.rows.find((row) => row.id === id)?.cells.en ?? []).slice(1);
  expect(cells("layer").map((cell) => cell.slice(0, 1))).toEqual(loadBalancing["elb.kind.layer"].value);
  expect(cells("targets").map((cell) => cell.toLowerCase())).toEqual(loadBalancing["elb.kind.targets"].value);
  expect(cells("cross-zone")).toEqual(loadBalancing["elb.kind.crosszone"].value);
  expect(cells("check")).toEqual(loadBalancing["elb.hc.protocol"].value);
  expect(kinds.map((kind) => (crossZoneOf({ ...defaults, kind }) ? "on" : "off"))).toEqual(loadBalancing["elb.kind.crosszone"].value);
  expect(kinds.map((kind) => (checkOf({ ...defaults, kind }) === "tcp" ? "TCP" : "HTTP"))).toEqual(loadBalancing["elb.hc.protocol"].value);
  expect(algorithms).toEqual(loadBalancing["elb.kind.algorithm"].value);
  const reasons = (["initial", "unhealthy", "draining", "unused"] as const).flatMap((state): readonly string[] => loadBalancing[`elb.target.${state}`].value);
  for (const { reason } of [healths.registering, healths.checking, healths.draining, healths.notRegistered, healths.notInUse, healths.invalid]) expect(reasons).toContain(reason);
  for (const result of ["refused", "timed-out", "wrong-code"] as const) expect(reasons).toContain(failureReason(result, true));
});

test.describe("what is shown", () => {
  const states: LoadBalancingState[] = [
    runTo(0), replay(lab, lab.poster.run), runTo(30_000, { kind: "gwlb", powers: "mixed", requestsPerSecond: 200 }), runTo(30_000, { targetsA: 0, targetsB: 0, targetsC: 0 }),
    ...Array.from({ length: 40 }, (_, seed) => {
      const { params, actions, endMs } = randomRun(seed + 4000);
      return runTo(endMs, params, actions, seed);
    }),
  ];

  test("nothing overlaps, everything lies inside, every edge has its ends, and words fit their boxes", () => {
    const wrong: string[] = [];
    const expects = (holds: boolean, problem: string): void => {
      if (!holds) wrong.push(problem);
    };
    for (const state of states) for (const locale of locales) for (const layout of ["wide", "narrow"] as const) {
      const scene = sceneOf(state, locale, layout);
      const ids = new Map(scene.nodes.map((node) => [node.id, node]));
      expects(ids.size === scene.nodes.length, "two parts share an id");
      for (const node of scene.nodes) {
        expects(node.x >= 0 && node.y >= 0 && node.x + node.width <= scene.width && node.y + node.height <= scene.height, `${node.id} lies outside`);
        const room = node.width - (node.shape === "group" ? 12 : node.width < 110 ? 16 : 24);
        expects(textWidth(node.label, node.shape === "group" ? 13 : 14) <= room + 2, `${node.label} is too wide for ${node.id}`);
        for (const line of node.lines ?? []) expects(textWidth(line, 12) <= room + 2, `${line} is too wide for ${node.id}`);
        const group = node.group === undefined ? undefined : ids.get(node.group);
        if (group) expects(node.x > group.x && node.y > group.y + 28 && node.x + node.width < group.x + group.width && node.y + node.height < group.y + group.height, `${node.id} leaves ${group.id}`);
      }
      for (const kind of [true, false]) {
        const boxes = scene.nodes.filter((node) => (node.shape === "group") === kind);
        for (const [index, one] of boxes.entries()) for (const other of boxes.slice(index + 1)) {
          const apart = one.x + one.width <= other.x || other.x + other.width <= one.x || one.y + one.height <= other.y || other.y + other.height <= one.y;
          expects(apart, `${one.id} over ${other.id}`);
        }
      }
      for (const edge of scene.edges) expects(ids.has(edge.from) && ids.has(edge.to), `${edge.id} leads nowhere`);
      const edges = new Set(scene.edges.map((edge) => edge.id));
      for (const token of scene.tokens ?? []) expects(edges.has(token.edge) && token.at >= 0 && token.at <= 1, `${token.id} is lost`);
    }
    expect(wrong).toEqual([]);
  });

  test("readouts, tables, charts and text twin have no holes", () => {
    for (const state of states) for (const locale of locales) {
      const shown = [lab.readouts(state, locale), lab.tables(state, locale), lab.charts?.(state, locale), lab.outline(state, locale), lab.actions(state, locale), lab.scene(state, locale, "wide").summary];
      expect(JSON.stringify(shown)).not.toMatch(/NaN|Infinity|undefined|null/);
      for (const chart of lab.charts?.(state, locale) ?? []) {
        const points = chart.series.flatMap((series) => [...series.points]);
        expect(points.length).toBeLessThanOrEqual(300);
        expect(points.filter(([x, y]) => x < chart.x.min || x > chart.x.max || y < chart.y.min || y > chart.y.max), chart.id).toEqual([]);
      }
    }
  });

  test("what came of a guess is read from the run: a hang is out after two minutes and not replaced", () => {
    const before = runTo(60_000);
    const action: LoadBalancingAction = { type: "fail", target: 1, fault: "hang" };
    const prediction = lab.predict?.(before, action, "en");
    const after = model.advance(model.act(before, action), 60_000 + (prediction?.horizonMs ?? 0));
    const outcomes = Object.fromEntries((lab.outcomes?.(before, after, "en") ?? []).map((outcome) => [outcome.id, outcome.happened]));
    expect(prediction?.items.map((item) => item.id)).toEqual(Object.keys(outcomes));
    expect(outcomes).toMatchObject({ out: true, failures: true, replaced: false });
  });

  test("a target that is deregistered finishes its work and is shown as draining; a zone that fails loses requests until DNS and checks have caught up", () => {
    const outcomesOf = (action: LoadBalancingAction): Record<string, boolean> => {
      const before = runTo(60_000);
      const after = model.advance(model.act(before, action), 180_000);
      return Object.fromEntries((lab.outcomes?.(before, after, "ko") ?? []).map(({ id, happened }) => [id, happened]));
    };
    expect(outcomesOf({ type: "deregister", target: 1 })).toEqual({ cut: false, new: false, draining: true });
    expect(outcomesOf({ type: "fail-zone", zone: "a" })).toEqual({ node: true, targets: true, over: true });
  });

  test("one target four times slower: the algorithm with the lowest median need not be the one that drops least", () => {
    const seen = (algorithm: LoadBalancingParams["algorithm"]): LoadBalancingReadouts => model.observe(runTo(600_000, { algorithm, powers: "mixed", requestsPerSecond: 60 }));
    expect(seen("weighted_random").failed).toBeGreaterThan(seen("round_robin").failed);
    expect(seen("round_robin").failed).toBeGreaterThan(seen("least_outstanding_requests").failed);
  });

  test("stepping goes on: the next event lies ahead, and nothing is logged before it", () => {
    let state = runTo(0, { intervalSeconds: 5 }, [[0, { type: "fail", target: 1, fault: "hang" }]]);
    for (let step = 0; step < 60; step += 1) {
      const nowMs = Math.floor(state.nowUs / 1000);
      const nextMs = model.nextEventMs(state);
      expect(nextMs).not.toBeNull();
      expect(nextMs ?? 0).toBeGreaterThan(nowMs);
      expect(model.advance(state, Math.max(nowMs, (nextMs ?? 0) - 1)).log).toHaveLength(state.log.length);
      state = model.advance(state, nextMs ?? 0);
    }
    expect(model.nextEventMs(runTo(0, { requestsPerSecond: 0, targetsA: 0, targetsB: 0, targetsC: 0 }))).toBeNull();
  });
});
