import { expect, test } from "@playwright/test";
import { clockText, passableMs, spanText } from "@/components/lab/time";
import { freshRun, Player } from "@/components/lab/store";
import type { Lab } from "@/engine/sim/model";
import { mostActions } from "@/engine/sim/share";
import { lamp, pressing, type LampState } from "./lamp";

const lab: Lab = lamp;
/** A player with the questions it may ask, as once the words around the picture are there. */
const fresh = (): Player => {
  const player = new Player(lab, freshRun(lab));
  player.furnish(lab);
  return player;
};
/** A player that has its challenges, as after the reader has opened them. */
const challenged = async (of: Lab = lab): Promise<Player> => {
  const player = new Player(of, freshRun(of));
  await player.fetchChallenges();
  return player;
};
const press = { type: "press", by: 2 };
const stateOf = (player: Player): LampState => player.now.state as LampState;
const now = (): Promise<void> => Promise.resolve();

test("nothing plays by itself, and the poster is what is shown first", () => {
  const player = new Player(lab, lab.poster.run);
  expect(player.now.isPlaying).toBe(false);
  expect(player.now.run).toBe(lab.poster.run);
  expect(player.isTouched).toBe(false);
  expect(player.moments()).toEqual([0, 1000, 2000]);
});

test("time passes only while playing, and fractions of a millisecond add up", () => {
  const player = fresh();
  player.pass(1000);
  expect(player.now.run.atMs).toBe(0);
  player.play();
  for (let frame = 0; frame < 3; frame += 1) player.pass(16.5);
  expect(player.now.run.atMs).toBe(49);
  player.setSpeed(60);
  player.pass(100);
  expect(player.now.run.atMs).toBe(6049);
  player.pause();
  player.pass(100);
  expect(player.now.run.atMs).toBe(6049);
});

test("steps go to the next event, on by a tick, and back", () => {
  const player = fresh();
  expect(player.stepEvent()).toBe(true);
  expect(player.now.run.atMs).toBe(1000);
  expect(player.now.fresh.map((event) => event.kind)).toEqual(["blink"]);
  player.stepTime();
  player.stepTime(5000);
  expect(player.now.run.atMs).toBe(7000);
  player.stepBack();
  expect(player.now.run.atMs).toBe(6000);
  expect(player.now.endMs).toBe(7000);
});

test("without anything ahead a step says so and playing in calm mode stops", () => {
  const player = fresh();
  player.act({ type: "break" });
  player.play();
  player.playEvent();
  expect(player.now.isPlaying).toBe(false);
  expect(player.now.notice).toBe("nothing-ahead");
});

test("playing ends at the last moment of the lab", () => {
  const player = new Player(lab, { ...freshRun(lab), params: { ...lab.defaults, periodMs: 5000 }, actions: [{ atMs: 0, action: { type: "break" } }] });
  player.scrub(lab.maxMs - 10);
  player.play();
  player.pass(1000);
  expect(player.now.run.atMs).toBe(lab.maxMs);
  expect(player.now.isPlaying).toBe(false);
  expect(player.now.notice).toBe("end-of-time");
});

test("undo takes back every action, one after the other, to the very run before it", () => {
  const player = fresh();
  const runs = [player.now.run];
  for (let index = 0; index < 50; index += 1) {
    player.act(press);
    player.stepTime(200);
    runs.push(player.now.run);
  }
  expect(stateOf(player).pressed).toBe(100);
  for (let index = 49; index >= 0; index -= 1) {
    player.undo();
    expect(player.now.run).toEqual(runs[index]);
  }
  player.undo();
  expect(stateOf(player).pressed).toBe(0);
  expect(player.now.past).toEqual([]);
});

test("acting in the past drops what came after, says so, and undo brings it back", () => {
  const player = fresh();
  player.act(press);
  player.stepTime(3000);
  player.act(press);
  player.scrub(1000);
  expect(stateOf(player).pressed).toBe(2);
  player.act({ type: "break" });
  expect(player.now.notice).toBe("cut-future");
  expect(player.now.run.actions.map((dated) => dated.action.type)).toEqual(["press", "break"]);
  expect(player.now.endMs).toBe(1000);
  player.undo();
  player.scrub(3000);
  expect(stateOf(player).pressed).toBe(4);
});

test("reset, a changed parameter, a seed and an opened run can all be undone", () => {
  const player = fresh();
  player.act(press);
  const kept = player.now.run;
  const changes = [() => player.reset(), () => player.setParam("isWarm", true), () => player.setSeed(99), () => player.open(pressing([1]))];
  for (const change of changes) {
    change();
    expect(player.now.run).not.toEqual(kept);
    player.undo();
    expect(player.now.run).toEqual(kept);
  }
});

test("a changed parameter replays the same actions", () => {
  const player = fresh();
  player.act(press);
  player.stepTime(2000);
  player.setParam("isWarm", true);
  expect(player.now.run.actions).toHaveLength(1);
  expect(player.now.run.atMs).toBe(2000);
  expect(stateOf(player).params.isWarm).toBe(true);
});

test("a refused action is in the log and asks for no guess", () => {
  const player = fresh();
  player.act({ type: "break" });
  player.press(press, true, "en");
  expect(player.now.pending).toBeNull();
  expect(player.now.fresh.map((event) => event.kind)).toEqual(["refused"]);
});

test("a guess is asked first, run to its horizon and set beside what happened", () => {
  const player = fresh();
  player.press(press, false, "en");
  expect(player.now.pending?.prediction.prompt).toBe("Pressed?");
  expect(stateOf(player).pressed).toBe(0);
  player.commitGuess([], "sure", "en");
  expect(player.now.run.atMs).toBe(500);
  expect(player.now.compared).toMatchObject({ right: 0, certainty: "sure", outcomes: [{ id: "more", happened: true }] });
  player.undo();
  expect(player.now.run.atMs).toBe(0);
  player.setAsksFirst(false);
  player.press(press, false, "en");
  expect(stateOf(player).pressed).toBe(2);
});

test("a pinned run stays what it was", () => {
  const player = fresh();
  player.act(press);
  player.pin();
  const { pinned } = player.now;
  player.act(press);
  player.reset();
  expect(player.now.pinned).toBe(pinned);
  expect(pinned?.actions).toHaveLength(1);
  player.unpin();
  expect(player.now.pinned).toBeNull();
});

test("a run holds a bounded number of actions and says when it is full", () => {
  const actions = Array.from({ length: mostActions }, () => ({ atMs: 0, action: press }));
  const player = new Player(lab, { ...freshRun(lab), actions });
  player.act(press);
  expect(player.now.notice).toBe("too-many-actions");
  expect(player.now.run.actions).toHaveLength(mostActions);
});

test("a challenge counts clause by clause and is solved only if it holds on hidden seeds", async () => {
  const player = await challenged();
  player.startChallenge("lamp.five");
  expect(player.clauses().map((clause) => clause.met)).toEqual([false, true]);
  await player.check(now);
  expect(player.now.verdict?.passed).toBe(false);
  player.act({ type: "press", by: 2 });
  player.act({ type: "press", by: 3 });
  await player.check(now);
  expect(player.now.verdict).toMatchObject({ passed: true, hiddenMet: 24, hiddenOf: 24, actions: 2 });
});

test("challenges come only when they are asked for, and the same list once", async () => {
  const player = fresh();
  player.startChallenge("lamp.five");
  expect(player.now.challengeId).toBeNull();
  await player.fetchChallenges();
  const { challenges } = player.now;
  expect(challenges.map((one) => one.id)).toEqual(["lamp.five"]);
  await player.fetchChallenges();
  expect(player.now.challenges).toBe(challenges);
});

test("luck does not solve a challenge", async () => {
  const challenges = (await lab.challenges()).map((one): (typeof one) => ({
    ...one, goal: ({ run }) => [{ id: "lucky", text: { ko: "", en: "" }, met: run.seed === one.start.seed }],
  }));
  const lucky: Lab = { ...lab, challenges: () => Promise.resolve(challenges) };
  const player = await challenged(lucky);
  player.startChallenge("lamp.five");
  await player.check(now);
  expect(player.now.verdict).toMatchObject({ passed: false, hiddenMet: 0 });
});

test("an action that the challenge does not allow spoils the verdict", async () => {
  const player = await challenged();
  player.startChallenge("lamp.five");
  player.act({ type: "press", by: 2 });
  player.act({ type: "press", by: 3 });
  player.act({ type: "break" });
  await player.check(now);
  expect(player.clauses().every((clause) => clause.met)).toBe(true);
  expect(player.now.verdict?.passed).toBe(false);
});

test("a verdict is not given on a run that went on meanwhile", async () => {
  const player = await challenged();
  player.startChallenge("lamp.five");
  const checking = player.check(now);
  player.act(press);
  await checking;
  expect(player.now.verdict).toBeNull();
});

test("hints come one after the other and start again with the challenge", async () => {
  const player = await challenged();
  player.startChallenge("lamp.five");
  for (let index = 0; index < 5; index += 1) player.showHint();
  expect(player.now.hints).toBe(3);
  player.startChallenge("lamp.five");
  expect(player.now.hints).toBe(0);
});

test("undoing the start of a challenge leads back to the run before it, outside the challenge", async () => {
  const player = await challenged();
  player.act(press);
  const before = player.now.run;
  player.startChallenge("lamp.five");
  player.undo();
  expect(player.now.run).toEqual(before);
  expect(player.now.challengeId).toBeNull();
});

test("time is told in both languages", () => {
  expect(clockText(200_000, "ko")).toBe("0:03:20");
  expect(clockText((14 * 24 * 3600 + 3661) * 1000, "ko")).toBe("14일 01:01:01");
  expect(clockText((14 * 24 * 3600 + 3661) * 1000, "en")).toBe("14 d 01:01:01");
  expect(clockText(1234, "en", true)).toBe("0:00:01.234");
  expect(spanText(200_000, "ko")).toBe("3분 20초");
  expect(spanText(3_601_000, "en")).toBe("1 hour 1 second");
  expect(spanText(0, "en")).toBe("0 seconds");
  expect(passableMs(1000, 3_600_000)).toEqual([10_000, 60_000, 600_000, 3_600_000]);
});

test.describe("what takes longer than a slice", () => {
  /** A player on a clock that goes on by a millisecond at each look, and what it has put off. */
  function paced(): { readonly player: Player; readonly goOn: () => boolean } {
    let ms = 0;
    let later: (() => void) | null = null;
    const player = new Player({ ...lab, maxMs: 2_000_000 }, freshRun(lab), {
      now: () => (ms += 1),
      later: (what) => {
        later = what;
        return () => {
          if (later === what) later = null;
        };
      },
    });
    const goOn = (): boolean => {
      const next = later;
      later = null;
      next?.();
      return next !== null;
    };
    return { player, goOn };
  }

  test("is done slice by slice, with the clock moving and the old picture standing, and comes to the same state", () => {
    const { player, goOn } = paced();
    const before = player.now.state;
    player.scrub(1_800_000);
    const seen: number[] = [];
    while (player.now.comingMs !== null) {
      seen.push(player.now.comingMs);
      expect(player.now.state).toBe(before);
      expect(player.now.run.atMs).toBe(1_800_000);
      expect(goOn()).toBe(true);
    }
    expect(seen.length).toBeGreaterThan(10);
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    const whole = new Player({ ...lab, maxMs: 2_000_000 }, freshRun(lab));
    whole.scrub(1_800_000);
    expect(JSON.stringify(player.now.state)).toBe(JSON.stringify(whole.now.state));
  });

  test("gives way to a newer move", () => {
    const { player, goOn } = paced();
    player.scrub(1_800_000);
    goOn();
    player.scrub(1000);
    while (goOn());
    expect(player.now.run.atMs).toBe(1000);
    expect(player.now.comingMs).toBeNull();
    expect(stateOf(player)).toEqual(stateAt(1000));
  });

  test("lets what is asked for meanwhile wait for the moment it is about", () => {
    const { player, goOn } = paced();
    player.scrub(1_800_000);
    player.act(press);
    expect(player.now.run.actions).toEqual([]);
    while (goOn());
    expect(player.now.run.actions).toEqual([{ atMs: 1_800_000, action: press }]);
  });

  test("keeps what lies ahead on the timeline of a changed run, and marks it when it is known", () => {
    const { player, goOn } = paced();
    player.scrub(1_000_000);
    while (goOn());
    const ahead = player.moments().length;
    player.scrub(1000);
    while (goOn());
    expect(player.moments().length).toBe(ahead);
    player.setParam("periodMs", 2000);
    while (goOn());
    expect(player.now.endMs).toBe(1_000_000);
    expect(player.moments().at(-1)).toBeGreaterThan(990_000);
  });
});

const stateAt = (ms: number): LampState => {
  const player = fresh();
  player.scrub(ms);
  return stateOf(player);
};
