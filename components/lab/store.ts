import { createStore, type StoreApi } from "zustand/vanilla";
import { breach, hiddenRun, hiddenRuns, isAllowed } from "@/engine/sim/judge";
import type { Action, Challenge, Clause, LabPanels, LiveLab, Outcome, Params, Prediction, Primitive, Run, SimEvent } from "@/engine/sim/model";
import { Replayer, traceOf } from "@/engine/sim/replay";
import { mostActions } from "@/engine/sim/share";
import type { Locale } from "@/engine/locale";

export type Certainty = "sure" | "unsure" | "guess";

/** A guess that waits for the reader: the action runs only after it. */
export type PendingGuess = { readonly action: Action; readonly prediction: Prediction };

/** A guess beside what happened. */
export type ComparedGuess = {
  readonly prediction: Prediction;
  readonly expected: readonly string[];
  readonly certainty: Certainty;
  readonly outcomes: readonly Outcome[];
  readonly right: number;
};

/** What the checking of a challenge gave. */
export type Verdict = {
  readonly clauses: readonly Clause[];
  /** Hidden seeds on which every clause was met, of how many. */
  readonly hiddenMet: number;
  readonly hiddenOf: number;
  readonly passed: boolean;
  /** Number of actions beyond the challenge's start. */
  readonly actions: number;
};

/** What the reader must be told although no event says it. */
export type Notice = "cut-future" | "too-many-actions" | "end-of-time" | "nothing-ahead" | "not-in-challenge";

export type PlayerState = {
  readonly run: Run;
  /** The latest moment that was reached; the right end of the timeline. */
  readonly endMs: number;
  /** Runs before each action, oldest first: undo is unlimited. */
  readonly past: readonly { readonly run: Run; readonly endMs: number; readonly challengeId: string | null }[];
  readonly isPlaying: boolean;
  readonly speed: number;
  /** The state from which changes are marked; null while nothing is compared. */
  readonly before: unknown;
  /** What the last step, action or stretch of playing brought; the live region tells it. */
  readonly fresh: readonly SimEvent[];
  readonly notice: Notice | null;
  readonly pinned: Run | null;
  readonly asksFirst: boolean;
  readonly pending: PendingGuess | null;
  readonly compared: ComparedGuess | null;
  /** All challenges of the lab; none before they were fetched. */
  readonly challenges: readonly Challenge<Params, Action, unknown, unknown>[];
  readonly challengeId: string | null;
  /** Hints shown, 0 to 3. */
  readonly hints: number;
  readonly isSolutionShown: boolean;
  readonly verdict: Verdict | null;
};

/**
 * One run of one lab. No clock and no browser: the component that shows it says how much time has passed.
 * Nothing here throws; an action that the model refuses is an event of the run.
 */
export class Player {
  readonly store: StoreApi<PlayerState>;
  readonly lab: LiveLab;
  /** The run shown first; nothing of the reader's own yet. */
  private readonly opening: Run;
  private replayer: Replayer<Params, Action, unknown, unknown>;
  /** Part of a millisecond of simulated time that playing left over. */
  private restMs = 0;
  private panels: Pick<LabPanels, "predict" | "outcomes"> = {};
  private knownMoments: { readonly of: readonly SimEvent[]; readonly ms: readonly number[] } = { of: [], ms: [] };
  private knownEnd: { readonly replayer: object; readonly ms: number; readonly state: unknown } | null = null;

  constructor(lab: LiveLab, opening: Run) {
    this.lab = lab;
    this.opening = opening;
    this.replayer = new Replayer(lab, opening);
    const speed = lab.speeds.includes(1) ? 1 : (lab.speeds[0] ?? 1);
    this.store = createStore<PlayerState>(() => ({
      run: opening, endMs: endOf(opening, 0), past: [], isPlaying: false, speed, before: null, fresh: [], notice: null, pinned: null,
      asksFirst: true, pending: null, compared: null, challenges: [], challengeId: null, hints: 0, isSolutionShown: false, verdict: null,
    }));
  }

  get now(): PlayerState {
    return this.store.getState();
  }

  /** Gives the player the questions it may ask before an action; it asks none before. */
  furnish(panels: Pick<LabPanels, "predict" | "outcomes">): void {
    this.panels = panels;
  }

  /** The run's state at a moment. */
  at(ms: number): unknown {
    return this.replayer.at(ms);
  }

  /** Moments of all events up to the end of the timeline. The same list as before as long as nothing was added. */
  moments(): readonly number[] {
    const { run, endMs } = this.now;
    const events = this.lab.model.events(run.atMs >= endMs ? this.at(run.atMs) : this.endState(endMs));
    if (events.length !== this.knownMoments.of.length || events.at(-1) !== this.knownMoments.of.at(-1)) {
      this.knownMoments = { of: events, ms: events.map((event) => event.atMs) };
    }
    return this.knownMoments.ms;
  }

  /** True once the reader did something that a link or a change of language must not lose. */
  get isTouched(): boolean {
    return this.now.run !== this.opening;
  }

  get challenge(): Challenge<Params, Action, unknown, unknown> | null {
    const { challenges, challengeId } = this.now;
    return challenges.find((challenge) => challenge.id === challengeId) ?? null;
  }

  play(): void {
    const { run } = this.now;
    if (run.atMs >= this.lab.maxMs) return this.set({ notice: "end-of-time" });
    this.restMs = 0;
    this.set({ isPlaying: true, before: this.at(run.atMs), notice: null, compared: null, pending: null });
  }

  pause(): void {
    if (this.now.isPlaying) this.set({ isPlaying: false });
  }

  setSpeed(speed: number): void {
    this.set({ speed });
  }

  /** `wallMs` of real time have passed while playing. */
  pass(wallMs: number): void {
    const { isPlaying, run, speed } = this.now;
    if (!isPlaying) return;
    const due = (wallMs * speed * this.lab.msPerSecond) / 1000 + this.restMs;
    const whole = Math.floor(due);
    this.restMs = due - whole;
    if (whole === 0) return;
    this.moveOn(run.atMs + whole, false);
    if (this.now.run.atMs >= this.lab.maxMs) this.set({ isPlaying: false, notice: "end-of-time" });
  }

  /** To the next moment at which something happens, or to the end of the timeline; false if there is nowhere to go. */
  stepEvent(): boolean {
    const { run, endMs } = this.now;
    const next = this.replayer.nextMs(run.atMs) ?? (run.atMs < endMs ? endMs : null);
    if (next === null) {
      this.set({ notice: "nothing-ahead" });
      return false;
    }
    this.moveOn(next, true);
    return true;
  }

  /** Playing without motion: the next event, and on. Stops when nothing will happen by itself. */
  playEvent(): void {
    this.set({ isPlaying: this.stepEvent() });
  }

  /** Lets time pass by a stretch; without one, by one tick. */
  stepTime(ms: number = this.lab.tickMs): void {
    const { atMs } = this.now.run;
    if (atMs >= this.lab.maxMs) return this.set({ notice: "end-of-time" });
    this.moveOn(atMs + ms, true);
  }

  /** Back to the moment before the last event. */
  stepBack(): void {
    this.scrub(this.replayer.previousMs(this.now.run.atMs));
  }

  /** Looks at another moment of the same run. */
  scrub(ms: number): void {
    const { run, endMs } = this.now;
    const atMs = Math.max(0, Math.min(Math.round(ms), this.lab.maxMs));
    this.set({
      run: { ...run, atMs }, endMs: Math.max(endMs, atMs), isPlaying: false, before: null, fresh: [], notice: null, compared: null,
      pending: null, verdict: null,
    });
  }

  /**
   * What a press on an action does: if the lab has a question for it, the reader guesses first; otherwise it happens.
   * @param isRefused the model would refuse it: nothing to guess then
   */
  press(action: Action, isRefused: boolean, locale: Locale): void {
    const { asksFirst, run } = this.now;
    if (this.challenge && !isAllowed(this.challenge, action)) return this.set({ notice: "not-in-challenge" });
    const prediction = asksFirst && !isRefused ? (this.panels.predict?.(this.at(run.atMs), action, locale) ?? null) : null;
    if (prediction) this.set({ pending: { action, prediction }, compared: null, isPlaying: false });
    else this.act(action);
  }

  /** The action happens at the moment looked at. What was recorded after that moment is dropped; undo brings it back. */
  act(action: Action): void {
    const { run, endMs } = this.now;
    const kept = run.actions.filter((dated) => dated.atMs <= run.atMs);
    if (kept.length >= mostActions) return this.set({ notice: "too-many-actions" });
    const state = this.at(run.atMs);
    const known = this.lab.model.events(state).length;
    const dropped = kept.length < run.actions.length;
    this.remember();
    this.load({ ...run, actions: [...kept, { atMs: run.atMs, action }] });
    this.set({
      endMs: dropped ? run.atMs : endMs, before: state, fresh: this.lab.model.events(this.at(run.atMs)).slice(known),
      notice: dropped ? "cut-future" : null, pending: null, compared: null, verdict: null,
    });
  }

  /** Runs the pending action up to its horizon and sets the guess beside what happened. */
  commitGuess(expected: readonly string[], certainty: Certainty, locale: Locale): void {
    const { pending, run } = this.now;
    if (!pending) return;
    const before = this.at(run.atMs);
    this.act(pending.action);
    this.moveOn(run.atMs + pending.prediction.horizonMs, true);
    const outcomes = this.panels.outcomes?.(before, this.at(this.now.run.atMs), locale) ?? [];
    const right = outcomes.filter((outcome) => outcome.happened === expected.includes(outcome.id)).length;
    this.set({ before, compared: { prediction: pending.prediction, expected, certainty, outcomes, right } });
  }

  /** The pending action happens without a guess. */
  skipGuess(): void {
    const { pending } = this.now;
    if (pending) this.act(pending.action);
  }

  dropGuess(): void {
    this.set({ pending: null, compared: null });
  }

  setAsksFirst(asksFirst: boolean): void {
    this.set({ asksFirst });
  }

  /** Takes back the last action, change of a parameter, reset or opened run. */
  undo(): void {
    const { past } = this.now;
    const last = past.at(-1);
    if (!last) return;
    this.load(last.run);
    this.set({
      ...quiet, endMs: last.endMs, past: past.slice(0, -1),
      ...(last.challengeId === this.now.challengeId ? {} : { challengeId: last.challengeId, hints: 0, isSolutionShown: false }),
    });
  }

  /** From the start: of the challenge if one is on, else a new run with the lab's own parameters. */
  reset(): void {
    this.open(this.challenge?.start ?? freshRun(this.lab));
  }

  /** Changes a parameter: the run starts anew with the same actions. */
  setParam(id: string, value: Primitive): void {
    const { run, endMs } = this.now;
    this.remember();
    this.load({ ...run, params: { ...run.params, [id]: value } });
    this.set({ ...quiet, endMs });
  }

  setSeed(seed: number): void {
    this.remember();
    this.load({ ...this.now.run, seed });
    this.set(quiet);
  }

  /** Shows another run: from a link, of a solution, of a challenge. Undo brings the earlier one back. */
  open(run: Run): void {
    this.remember();
    this.load(run);
    this.set({ ...quiet, endMs: endOf(run, 0) });
  }

  pin(): void {
    this.set({ pinned: this.now.run });
  }

  unpin(): void {
    this.set({ pinned: null });
  }

  /** Brings the challenges. Rejects if they cannot be fetched. */
  async fetchChallenges(): Promise<PlayerState["challenges"]> {
    const challenges = await this.lab.challenges();
    if (this.now.challenges !== challenges) this.set({ challenges });
    return challenges;
  }

  /** Starts a challenge; `fetchChallenges` comes first. False if there is none of that id. */
  startChallenge(id: string): boolean {
    const challenge = this.now.challenges.find((one) => one.id === id);
    if (!challenge) return false;
    this.open(challenge.start);
    this.set({ challengeId: id, hints: 0, isSolutionShown: false });
    return true;
  }

  leaveChallenge(): void {
    this.set({ challengeId: null, hints: 0, isSolutionShown: false, verdict: null });
  }

  showHint(): void {
    this.set({ hints: Math.min(3, this.now.hints + 1) });
  }

  showSolution(): void {
    this.set({ isSolutionShown: true });
  }

  /** The clauses of the challenge's goal at the moment looked at. */
  clauses(): readonly Clause[] {
    const { run } = this.now;
    return this.challenge?.goal(traceOf(this.lab, run, this.at(run.atMs))) ?? [];
  }

  /**
   * The verdict on the run: its own seed and the hidden ones. True if the challenge is solved.
   * @param rest called between seeds, so that the page can breathe
   */
  async check(rest: () => Promise<void>): Promise<boolean> {
    const { challenge, lab } = this;
    if (!challenge) return false;
    const { run } = this.now;
    const clauses = this.clauses();
    let hiddenMet = 0;
    for (let index = 0; index < hiddenRuns; index += 1) {
      const hidden = hiddenRun(challenge, run, index);
      if (challenge.goal(traceOf(lab, hidden)).every((clause) => clause.met)) hiddenMet += 1;
      // Seeds are judged one after the other on purpose: a frame fits in between.
      await rest();
      if (this.now.run !== run || this.challenge !== challenge) return false;
    }
    const passed = clauses.every((clause) => clause.met) && hiddenMet === hiddenRuns && breach(challenge, run) === null;
    const actions = run.actions.filter((dated) => dated.atMs <= run.atMs).length - challenge.start.actions.length;
    this.set({ verdict: { clauses, hiddenMet, hiddenOf: hiddenRuns, passed, actions } });
    return passed;
  }

  /** Lets time pass in the run. A step marks what it changed; playing marks from where it began. */
  private moveOn(ms: number, isStep: boolean): void {
    const { run, endMs } = this.now;
    const atMs = Math.min(ms, this.lab.maxMs);
    const state = this.at(run.atMs);
    const known = this.lab.model.events(state).length;
    const fresh = this.lab.model.events(this.at(atMs)).slice(known);
    const base = { run: { ...run, atMs }, endMs: Math.max(endMs, atMs), notice: null, verdict: null };
    if (isStep) this.set({ ...base, isPlaying: false, before: state, fresh, compared: null, pending: null });
    else this.set(fresh.length > 0 ? { ...base, fresh } : base);
  }

  /** The state at the end of the timeline, kept while the reader looks at earlier moments. */
  private endState(endMs: number): unknown {
    const { replayer } = this;
    if (this.knownEnd?.replayer !== replayer || this.knownEnd.ms !== endMs) this.knownEnd = { replayer, ms: endMs, state: replayer.at(endMs) };
    return this.knownEnd.state;
  }

  private remember(): void {
    const { run, endMs, past, challengeId } = this.now;
    this.set({ past: [...past, { run, endMs, challengeId }] });
  }

  private load(run: Run): void {
    this.replayer = new Replayer(this.lab, run, this.replayer);
    this.set({ run });
  }

  private set(change: Partial<PlayerState>): void {
    this.store.setState(change);
  }
}

/** Nothing moves, nothing is marked, nothing is asked. */
const quiet = { isPlaying: false, before: null, fresh: [], notice: null, pending: null, compared: null, verdict: null } as const;

/** An empty run with the lab's own parameters. */
export function freshRun(lab: LiveLab): Run {
  return { v: 1, lab: lab.id, params: lab.defaults, seed: lab.poster.run.seed, actions: [], atMs: 0 };
}

function endOf(run: Run, reachedMs: number): number {
  return Math.max(reachedMs, run.atMs, run.actions.at(-1)?.atMs ?? 0);
}
