import { expect, test } from "@playwright/test";
import { notes } from "@/content";
import { countersIn } from "@/content/counters";
import { localQuestions } from "@/content/local-questions";
import { locales } from "@/engine/locale";
import { countersOf, type Counter } from "@/engine/quiz/counter";
import type { Question } from "@/engine/quiz/question";
import type { Claim } from "@/engine/sim/claim";
import type { Lab, Run } from "@/engine/sim/model";
import { replay } from "@/engine/sim/replay";
import { encodeRun, readRun, readRunRecord } from "@/engine/sim/share";
import { labIds, loadLab } from "@/labs";
import { loadClaims, refute } from "@/labs/counters";
import { questionsOf } from "./questions";

/** Every counter-example of the course with its place. */
async function counters(): Promise<readonly { place: string; question: Question; counter: Counter }[]> {
  return (await questionsOf(notes)).flatMap((question) => countersOf(question).map(({ at, counter }) => ({ place: `${question.id}, ${at}`, question, counter })));
}

function whole(run: Run, lab: Lab): Run {
  const reading = readRunRecord(run, lab);
  if (!reading.ok) throw new Error(reading.detail);
  return reading.run;
}

/** Those of the moments at which the claim fails. Walks the run from its start by the model alone, so that it shares nothing with what it checks. */
function failures({ model }: Lab, { params, seed, actions }: Run, claim: Claim<unknown>, sinceMs: number, moments: Iterable<number>): number[] {
  let [state, since, done] = [model.init(params, seed), null as unknown, 0];
  return [...new Set([sinceMs, ...moments])].filter((ms) => ms >= sinceMs).sort((a, b) => a - b).filter((ms) => {
    for (let next = actions[done]; next !== undefined && next.atMs <= ms; next = actions[done]) {
      state = model.act(model.advance(state, next.atMs), next.action);
      done += 1;
    }
    state = model.advance(state, ms);
    since ??= state;
    return !claim.holds(state, since);
  });
}

/** Moments looked at between two, beside those at which something happens. */
const samples = 60;

for (const labId of labIds) {
  test(`every counter-example in ${labId} stops at the first moment at which its claim fails`, async () => {
    test.slow();
    const lab = await loadLab(labId);
    const claims = await loadClaims(labId);
    const seen = new Set<string>();
    for (const { place, counter } of (await counters()).filter(({ counter: { run } }) => run.lab === labId)) {
      await expect(refute(counter), place).resolves.toBeTruthy();
      const { run: stopped } = await refute(counter);
      const link = encodeRun(stopped);
      expect(readRun(link, lab), place).toMatchObject({ ok: true, run: { atMs: stopped.atMs } });
      const { fails, sinceMs = 0 } = counter;
      if (seen.has(`${fails} ${sinceMs} ${link}`)) continue;
      seen.add(`${fails} ${sinceMs} ${link}`);
      const run = whole(counter.run, lab);
      expect(stopped.atMs, place).toBeGreaterThan(sinceMs);
      expect(stopped.atMs, place).toBeLessThanOrEqual(run.atMs);
      const happened = lab.model.events(replay(lab, { ...run, atMs: stopped.atMs })).map(({ atMs }) => atMs);
      const between = Array.from({ length: samples }, (_, index) => Math.floor(sinceMs + ((stopped.atMs - sinceMs) * index) / samples));
      const moments = [...between, ...happened.flatMap((ms) => [ms - 1, ms]), stopped.atMs - 1, stopped.atMs];
      expect(failures(lab, run, claims[fails]!, sinceMs, moments), place).toEqual([stopped.atMs]);
      // The link drops what comes after the moment, which must not change it.
      expect(failures(lab, whole(stopped, lab), claims[fails]!, sinceMs, moments), place).toEqual([stopped.atMs]);
    }
    expect(seen.size, labId).toBeGreaterThan(0);
  });
}

test("there are enough of them, over all labs, and only beside wrong answers", async () => {
  const all = await counters();
  const wrong = all.filter(({ question, place }) => {
    if (question.kind !== "one-choice" && question.kind !== "several-choices") return true;
    const choice = question.choices.find(({ id }) => place === `${question.id}, ${id}`);
    if (question.kind === "one-choice") expect(choice?.right, place).toBe(false);
    return choice?.right === false;
  });
  expect(wrong.length).toBeGreaterThanOrEqual(120);
  expect(new Set(all.map(({ question }) => question.id)).size).toBeGreaterThanOrEqual(60);
  expect(new Set(all.map(({ counter }) => counter.run.lab))).toEqual(new Set(labIds));
  for (const { question } of all) {
    if (question.kind !== "rows") continue;
    for (const row of question.rows) {
      for (const column of Object.keys(row.counters ?? {})) {
        expect(question.columns.map(({ id }) => id), `${question.id}, ${row.id}`).toContain(column);
        expect(column, `${question.id}, ${row.id}`).not.toBe(row.right);
      }
    }
  }
});

test("every claim is used, and said in both languages as part of a sentence", async () => {
  const used = new Set((await counters()).map(({ counter: { run, fails } }) => `${run.lab} ${fails}`));
  for (const labId of labIds) {
    for (const [name, { say }] of Object.entries(await loadClaims(labId))) {
      expect(used, `${labId} ${name}`).toContain(`${labId} ${name}`);
      for (const locale of locales) expect(say[locale], `${labId} ${name}`).toMatch(/^[^“”"]*[^.“”"]$/u);
      expect(say.ko, `${labId} ${name}`).toMatch(/다$/u);
    }
  }
});

test.describe("a counter-example that refutes nothing is an error", () => {
  const fails = countersIn("instance-states");
  const launch = [0, { type: "launch" }] as const;
  const stop = [60, { type: "stop" }] as const;

  for (const [what, counter, message] of [
    ["the claim never fails", fails("memory-kept", [launch, stop], 80, { since: 50 }), /“what is in memory is kept” holds to the end of the run at 80000 ms/u],
    ["it fails already where it begins", fails("store-kept", [launch, stop], 300, { since: 50 }), /“data on instance store is kept” fails at 50000 ms already/u],
    ["there is no such claim", fails("all-is-well", [launch], 300), /No claim "all-is-well" in lab instance-states\. Known claims: memory-kept, /u],
    ["there is no such lab", countersIn("weather")("all-is-well", [], 300), /No lab "weather"/u],
    ["the run is not one of the lab", fails("memory-kept", [[0, { type: "dance" }]], 300), /The run cannot be read: unknown-action/u],
  ] as const) {
    test(what, async () => {
      await expect(refute(counter)).rejects.toThrow(message);
    });
  }

  test("and the error names file, question and answer", async () => {
    const [note] = notes.filter(({ id }) => id === "instance-states");
    const failing = localQuestions("ko", () => Promise.reject(new Error("no.")), [note!]);
    await expect(failing).rejects.toThrow(/^content\/notes\/instance-states\/quiz\.ts, instance-states\.[a-z-]+, counter-example of “[^”]+”: no\.$/u);
  });
});

test("a moment that time alone brings is found to the millisecond, before an event that mends it", async () => {
  const counter = countersIn("regions")("moved-within-320", [[60, { type: "fail-region", on: true }]], 900, {
    since: 60, params: { strategy: "active", detectSeconds: 60, ttlSeconds: 300, mix: "seoul" },
  });
  expect((await refute(counter)).run.atMs).toBe(380_000);
});
