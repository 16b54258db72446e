import { expect, test } from "@playwright/test";
import fc from "fast-check";
import { isFactId } from "@/content/facts";
import { locales } from "@/engine/locale";
import type { Action, Challenge, Lab, Params, Run } from "@/engine/sim/model";
import { breach, clausesOf, hiddenRun, hiddenRuns } from "@/engine/sim/judge";
import { replay, Replayer } from "@/engine/sim/replay";
import { encodeRun, readRun, readRunRecord } from "@/engine/sim/share";
import { labIds, loadLab } from "@/labs";
import { runOf } from "../random-runs";

/** What every lab must keep, whatever it is about. A lab in the list is tested without writing a test. */

const settings = { seed: 20261121, numRuns: 150 };

/** The statements that do not hold. Collected, because an assertion for each of thousands of events is slow. */
const failed = (checks: Readonly<Record<string, boolean>>): readonly string[] => Object.keys(checks).filter((name) => checks[name] !== true);

/** Ids of the clauses a run does not meet. */
const unmet = (lab: Lab, challenge: Challenge<Params, Action, unknown, unknown>, run: Run): readonly string[] =>
  clausesOf(lab, challenge, run).filter((clause) => !clause.met).map((clause) => clause.id);

test("an unknown lab is named with the known ones", async () => {
  await expect(loadLab("no-such-lab")).rejects.toThrow(`Known labs: ${labIds.join(", ")}`);
});

for (const id of labIds) {
  test.describe(id, () => {
    let lab: Lab;
    let challenges: Awaited<ReturnType<Lab["challenges"]>>;
    test.beforeAll(async () => {
      lab = await loadLab(id);
      challenges = await lab.challenges();
    });

    test("its id, its runs and its challenges carry the name of its folder", () => {
      expect(lab.id).toBe(id);
      const runs = [lab.poster.run, ...challenges.flatMap((one) => {
        return [one.start, one.solution.run, ...one.alternatives, ...one.nearMisses.map((miss) => miss.run)];
      })];
      for (const run of runs) {
        expect(run.lab).toBe(id);
        expect(readRunRecord(run, lab), JSON.stringify(run)).toEqual({ ok: true, run });
        expect(readRun(encodeRun(run), lab)).toEqual({ ok: true, run });
      }
      for (const challenge of challenges) expect(challenge.id).toMatch(new RegExp(`^${id}\\.[a-z0-9-]+$`));
      expect(new Set(challenges.map((one) => one.id)).size).toBe(challenges.length);
    });

    test("every parameter has a knob and a default that the knob allows", () => {
      expect(lab.knobs.map((knob) => knob.id).sort()).toEqual(Object.keys(lab.defaults).sort());
      expect(readRunRecord({ v: 1, lab: id, params: lab.defaults, seed: 0, actions: [], atMs: 0 }, lab).ok).toBe(true);
    });

    test("the same run gives the same bytes", () => {
      fc.assert(fc.property(runOf(lab), (run) => {
        expect(JSON.stringify(replay(lab, structuredClone(run)))).toBe(JSON.stringify(replay(lab, run)));
      }), settings);
    });

    test("a run does not depend on how often it is painted", () => {
      const short: fc.Arbitrary<Run> = runOf(lab, 6).map((run) => {
        return { ...run, actions: run.actions.slice(0, 8).map((dated, index) => ({ ...dated, atMs: index * 700 })), atMs: 6000 };
      });
      fc.assert(fc.property(short, (run) => {
        const whole = JSON.stringify(replay(lab, run));
        for (const paintMs of [1, 16, 1000]) {
          const replayer = new Replayer(lab, run);
          for (let atMs = 0; atMs < run.atMs; atMs += paintMs) replayer.at(atMs);
          expect(JSON.stringify(replayer.at(run.atMs)), `painted every ${paintMs} ms`).toBe(whole);
        }
      }), { ...settings, numRuns: 4 });
    });

    test("looking back and forth gives what a replay from the start gives", () => {
      fc.assert(fc.property(runOf(lab), fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 }), (run, looks) => {
        const replayer = new Replayer(lab, run);
        for (const look of looks) {
          const atMs = Math.floor(look * run.atMs);
          expect(JSON.stringify(replayer.at(atMs))).toBe(JSON.stringify(replay(lab, { ...run, atMs })));
        }
      }), { ...settings, numRuns: 25 });
    });

    test("what must hold in every state holds after any actions, and the state handed in is not changed", () => {
      fc.assert(fc.property(runOf(lab), (run) => {
        let state = lab.model.init(run.params, run.seed);
        expect(lab.broken(state)).toEqual([]);
        for (const dated of run.actions) {
          const before = lab.model.advance(state, dated.atMs);
          const written = JSON.stringify(before);
          state = lab.model.act(before, dated.action);
          expect(JSON.stringify(before), `${dated.action.type} changed the state it was given`).toBe(written);
          expect(lab.broken(state), dated.action.type).toEqual([]);
        }
        expect(lab.broken(lab.model.advance(state, run.atMs))).toEqual([]);
      }), settings);
    });

    test("every event has a cause before it or none, and names facts that exist, or says that it is assumed", () => {
      fc.assert(fc.property(runOf(lab), (run) => {
        const moments = new Set([0, ...run.actions.map((dated) => dated.atMs)]);
        let lastMs = 0;
        const wrong = lab.model.events(replay(lab, run)).flatMap((event, index) => {
          const isLate = event.atMs >= lastMs;
          lastMs = event.atMs;
          const checks = {
            "is out of place in the log": event.id === index,
            "goes back in time": isLate,
            "begins by itself, without a cause": event.cause !== null || moments.has(event.atMs),
            "comes before its cause": event.cause === null || (event.cause >= 0 && event.cause < event.id),
            "names a fact that does not exist": event.facts.every(isFactId),
            "rests on nothing": event.facts.length > 0 || event.assumed || event.cause === null,
            "has no words": locales.every((locale) => lab.tell(event, locale).trim() !== ""),
          };
          return failed(checks).map((problem) => `${event.id} ${event.kind} ${problem}`);
        });
        expect(wrong).toEqual([]);
      }), settings);
    });

    test("the next event lies ahead, and stepping to it brings it", () => {
      fc.assert(fc.property(runOf(lab), (run) => {
        const state = replay(lab, run);
        const nextMs = lab.model.nextEventMs(state);
        if (nextMs === null) {
          const far = lab.model.advance(state, lab.maxMs);
          expect(lab.model.events(far).length, "nothing was announced").toBe(lab.model.events(state).length);
        } else {
          expect(nextMs).toBeGreaterThan(run.atMs);
          const reached = lab.model.events(lab.model.advance(state, nextMs));
          expect(reached.length).toBeGreaterThan(lab.model.events(state).length);
          expect(lab.model.events(lab.model.advance(state, nextMs - 1)).length, "something came earlier").toBe(lab.model.events(state).length);
        }
      }), settings);
    });

    test("no edge, token or group of a scene names a part that is not there, and ids are unique", () => {
      fc.assert(fc.property(runOf(lab), (run) => {
        const state = replay(lab, run);
        const wrong = locales.flatMap((locale) => (["wide", "narrow"] as const).flatMap((layout) => {
          const scene = lab.scene(state, locale, layout);
          const nodes = new Set(scene.nodes.map((node) => node.id));
          const edges = new Set(scene.edges.map((edge) => edge.id));
          return failed({
            "two parts share an id": nodes.size === scene.nodes.length,
            "two edges share an id": edges.size === scene.edges.length,
            "an edge leads nowhere": scene.edges.every((edge) => nodes.has(edge.from) && nodes.has(edge.to)),
            "a part lies in a group that is not there": scene.nodes.every((node) => node.group === undefined || nodes.has(node.group)),
            "a token travels no edge": (scene.tokens ?? []).every((token) => edges.has(token.edge)),
            "the summary is empty": scene.summary.trim() !== "",
            "the outline is empty": lab.outline(state, locale).length > 0,
          }).map((problem) => `${locale} ${layout}: ${problem}`);
        }));
        expect(wrong).toEqual([]);
      }), { ...settings, numRuns: 40 });
    });

    test("what is refused says why and changes nothing but the log; ids of actions are the same in every state", () => {
      fc.assert(fc.property(runOf(lab), (run) => {
        const state = replay(lab, run);
        const [ko, en] = [lab.actions(state, "ko"), lab.actions(state, "en")];
        expect(en.map((item) => item.id)).toEqual(ko.map((item) => item.id));
        expect(new Set(ko.map((item) => item.id)).size).toBe(ko.length);
        const wrong = en.flatMap((item) => {
          const isReadable = readRunRecord({ ...run, actions: [{ atMs: 0, action: item.action }] }, lab).ok;
          const after = item.refusal ? lab.model.act(state, item.action) : state;
          return failed({
            "cannot be shared": isReadable,
            "gives no reason": item.refusal === undefined || item.refusal.reason.trim() !== "",
            "left no trace": item.refusal === undefined || lab.model.events(after).length > lab.model.events(state).length,
            "changed something": JSON.stringify(lab.model.observe(after)) === JSON.stringify(lab.model.observe(state)),
          }).map((problem) => `${item.id} ${problem}`);
        });
        expect(wrong).toEqual([]);
      }), { ...settings, numRuns: 60 });
    });

    test("a prediction and its outcomes speak of the same items", () => {
      fc.assert(fc.property(runOf(lab, 8), (run) => {
        const state = replay(lab, run);
        for (const item of lab.actions(state, "en").filter((one) => !one.refusal)) {
          const prediction = lab.predict?.(state, item.action, "en");
          if (!prediction) continue;
          const after = lab.model.advance(lab.model.act(state, item.action), run.atMs + prediction.horizonMs);
          const outcomes = lab.outcomes?.(state, after, "en") ?? [];
          expect(outcomes.map((outcome) => outcome.id).sort(), item.id).toEqual(prediction.items.map((one) => one.id).sort());
        }
      }), { ...settings, numRuns: 100 });
    });

    test("the poster shows something that happened", () => {
      expect(lab.model.events(replay(lab, lab.poster.run)).length).toBeGreaterThan(1);
    });

    test("every challenge: doing nothing fails, the solution and the alternatives pass, on hidden seeds too", () => {
      for (const challenge of challenges) {
        expect(unmet(lab, challenge, challenge.start), `${challenge.id}: start`).not.toEqual([]);
        expect(unmet(lab, challenge, { ...challenge.start, atMs: lab.maxMs }), `${challenge.id}: doing nothing`).not.toEqual([]);
        expect(challenge.alternatives.length, `${challenge.id}: alternatives`).toBeGreaterThanOrEqual(2);
        for (const run of [challenge.solution.run, ...challenge.alternatives]) {
          const name = `${challenge.id}: ${JSON.stringify(run.actions)}`;
          expect(breach(challenge, run), name).toBeNull();
          expect(unmet(lab, challenge, run), name).toEqual([]);
          for (let index = 0; index < hiddenRuns; index += 1) {
            expect(unmet(lab, challenge, hiddenRun(challenge, run, index)), `${name} on hidden seed ${index}`).toEqual([]);
          }
        }
        expect(challenge.solution.run.actions.length - challenge.start.actions.length, `${challenge.id}: par`).toBeLessThanOrEqual(challenge.par);
      }
    });

    test("every near-miss of a challenge fails exactly the clauses it should", () => {
      for (const challenge of challenges) {
        expect(challenge.nearMisses.length, challenge.id).toBeGreaterThanOrEqual(3);
        const known = clausesOf(lab, challenge, challenge.start).map((clause) => clause.id);
        for (const miss of challenge.nearMisses) {
          expect(miss.fails.length, miss.why.en).toBeGreaterThan(0);
          for (const clause of miss.fails) expect(known, miss.why.en).toContain(clause);
          expect([...unmet(lab, challenge, miss.run)].sort(), `${challenge.id}: ${miss.why.en}`).toEqual([...miss.fails].sort());
        }
      }
    });

    test("what a challenge allows exists", () => {
      for (const challenge of challenges) {
        for (const type of challenge.allowed.actions) expect(Object.keys(lab.actionShapes), challenge.id).toContain(type);
        for (const knob of challenge.allowed.knobs) expect(lab.knobs.map((one) => one.id), challenge.id).toContain(knob);
      }
    });

    test("the honesty box has something to say under each heading, with facts that exist", () => {
      const { documented, simplified, assumed } = lab.honesty;
      expect(Math.min(documented.length, simplified.length, assumed.length)).toBeGreaterThan(0);
      for (const item of documented) {
        expect(item.facts.length, item.text.en).toBeGreaterThan(0);
        for (const factId of item.facts) expect(isFactId(factId), factId).toBe(true);
      }
    });
  });
}
