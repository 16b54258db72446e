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
  /** The run's state at its moment; while that is being computed, the state shown before. */
  readonly state: unknown;
  /** How far the computing of the run's moment has come; null while nothing is being computed. */
  readonly comingMs: number | null;
  /** The state furthest along the timeline that is known: its log is what the timeline marks. */
  readonly furthest: unknown;
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

/** How work that takes longer than a frame is cut up. */
export type Pace = {
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** Calls back once the page has had its turn. Gives a way to call it off. */
  later(what: () => void): () => void;
};

/** Time one slice of computing may take. */
const sliceMs = 8;

/** Everything at once, for where nobody waits for a frame. */
const atOnce: Pace = { now: () => 0, later: (what) => (what(), () => undefined) };

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
  private readonly pace: Pace;
  private pinned: Replayer<Params, Action, unknown, unknown> | null = null;
  /** The run whose timeline is known to its end, and that end. */
  private foreseen: { readonly replayer: object; readonly ms: number } | null = null;
  /** Calls off the move, and the look ahead, that is being computed. */
  private callOff: () => void = nothing;
  private callOffAhead: () => void = nothing;
  /** What the reader asked for while the moment it is about was still being computed. */
  private waiting: (() => void)[] = [];

  /** @param pace without it nothing is cut up, and every move is done when its method returns */
  constructor(lab: LiveLab, opening: Run, pace: Pace = atOnce) {
    this.lab = lab;
    this.opening = opening;
    this.pace = pace;
    this.replayer = new Replayer(lab, opening);
    const state = this.replayer.at(opening.atMs);
    const speed = lab.speeds.includes(1) ? 1 : (lab.speeds[0] ?? 1);
    this.store = createStore<PlayerState>(() => ({
      run: opening, state, comingMs: null, furthest: state, endMs: endOf(opening, 0), past: [], isPlaying: false, speed, before: null, fresh: [], notice: null, pinned: null,
      asksFirst: true, pending: null, compared: null, challenges: [], challengeId: null, hints: 0, isSolutionShown: false, verdict: null,
    }));
    this.go(opening.atMs);
  }

  get now(): PlayerState {
    return this.store.getState();
  }

  /** Gives the player the questions it may ask before an action; it asks none before. */
  furnish(panels: Pick<LabPanels, "predict" | "outcomes">): void {
    this.panels = panels;
  }

  /** Moments of all events known up to the end of the timeline. The same list as before as long as nothing was added. */
  moments(): readonly number[] {
    const events = this.lab.model.events(this.now.furthest);
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
    if (this.waits(() => this.play())) return;
    const { run, state } = this.now;
    if (run.atMs >= this.lab.maxMs) return this.set({ notice: "end-of-time" });
    this.restMs = 0;
    this.set({ isPlaying: true, before: state, notice: null, compared: null, pending: null });
  }

  pause(): void {
    if (this.now.isPlaying) this.set({ isPlaying: false });
  }

  setSpeed(speed: number): void {
    this.set({ speed });
  }

  /** `wallMs` of real time have passed while playing. */
  pass(wallMs: number): void {
    const { isPlaying, run, speed, comingMs } = this.now;
    if (!isPlaying || comingMs !== null) return;
    const due = (wallMs * speed * this.lab.msPerSecond) / 1000 + this.restMs;
    const whole = Math.floor(due);
    this.restMs = due - whole;
    if (whole === 0) return;
    const isEnd = run.atMs + whole >= this.lab.maxMs;
    this.moveOn(run.atMs + whole, false, isEnd ? { isPlaying: false, notice: "end-of-time" } : {});
  }

  /** To the next moment at which something happens, or to the end of the timeline; false if there is nowhere to go. */
  stepEvent(): boolean {
    if (this.waits(() => this.stepEvent())) return true;
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
    if (this.waits(() => this.stepTime(ms))) return;
    const { atMs } = this.now.run;
    if (atMs >= this.lab.maxMs) return this.set({ notice: "end-of-time" });
    this.moveOn(atMs + ms, true);
  }

  /** Back to the moment before the last event. */
  stepBack(): void {
    if (this.waits(() => this.stepBack())) return;
    this.scrub(this.replayer.previousMs(this.now.run.atMs));
  }

  /** Looks at another moment of the same run. */
  scrub(ms: number): void {
    const { run, endMs } = this.now;
    const atMs = Math.max(0, Math.min(Math.round(ms), this.lab.maxMs));
    this.set({ run: { ...run, atMs }, endMs: Math.max(endMs, atMs), ...quiet });
    this.go(atMs);
  }

  /**
   * What a press on an action does: if the lab has a question for it, the reader guesses first; otherwise it happens.
   * @param isRefused the model would refuse it: nothing to guess then
   */
  press(action: Action, isRefused: boolean, locale: Locale): void {
    if (this.waits(() => this.press(action, isRefused, locale))) return;
    const { asksFirst, state } = this.now;
    if (this.challenge && !isAllowed(this.challenge, action)) return this.set({ notice: "not-in-challenge" });
    const prediction = asksFirst && !isRefused ? (this.panels.predict?.(state, action, locale) ?? null) : null;
    if (prediction) this.set({ pending: { action, prediction }, compared: null, isPlaying: false });
    else this.act(action);
  }

  /** The action happens at the moment looked at. What was recorded after that moment is dropped; undo brings it back. */
  act(action: Action): void {
    if (this.waits(() => this.act(action))) return;
    const { run, endMs, state } = this.now;
    const kept = run.actions.filter((dated) => dated.atMs <= run.atMs);
    if (kept.length >= mostActions) return this.set({ notice: "too-many-actions" });
    const known = this.lab.model.events(state).length;
    const dropped = kept.length < run.actions.length;
    this.remember();
    this.load({ ...run, actions: [...kept, { atMs: run.atMs, action }] });
    this.set({ endMs: dropped ? run.atMs : endMs, notice: dropped ? "cut-future" : null, pending: null, compared: null, verdict: null });
    // The run goes on from where it stands, so this is done at once.
    this.go(run.atMs, (now) => ({ before: state, fresh: this.lab.model.events(now).slice(known) }));
  }

  /** Lays out what is still to come; what has happened up to now stays as it was. */
  plan(actions: Run["actions"]): void {
    if (this.waits(() => this.plan(actions))) return;
    const { challenge } = this;
    const { run, endMs, state } = this.now;
    if (challenge && actions.some((dated) => !run.actions.includes(dated) && !isAllowed(challenge, dated.action))) return this.set({ notice: "not-in-challenge" });
    if (actions.length > mostActions) return this.set({ notice: "too-many-actions" });
    const known = this.lab.model.events(state).length;
    this.remember();
    const planned = { ...run, actions };
    this.load(planned);
    this.set({ ...quiet, endMs: endOf(planned, endMs) });
    this.go(run.atMs, (now) => ({ before: state, fresh: this.lab.model.events(now).slice(known) }));
  }

  /** Runs the pending action up to its horizon and sets the guess beside what happened. */
  commitGuess(expected: readonly string[], certainty: Certainty, locale: Locale): void {
    if (this.waits(() => this.commitGuess(expected, certainty, locale))) return;
    const { pending, run, state: before } = this.now;
    if (!pending) return;
    this.act(pending.action);
    const { prediction } = pending;
    const compare = (): void => {
      const outcomes = this.panels.outcomes?.(before, this.now.state, locale) ?? [];
      const right = outcomes.filter((outcome) => outcome.happened === expected.includes(outcome.id)).length;
      this.set({ before, compared: { prediction, expected, certainty, outcomes, right } });
    };
    this.moveOn(run.atMs + prediction.horizonMs, true);
    if (!this.waits(compare)) compare();
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
    this.go(last.run.atMs);
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
    this.go(run.atMs);
  }

  setSeed(seed: number): void {
    this.remember();
    this.load({ ...this.now.run, seed });
    this.set(quiet);
    this.go(this.now.run.atMs);
  }

  /** Shows another run: from a link, of a solution, of a challenge. Undo brings the earlier one back. */
  open(run: Run): void {
    this.remember();
    this.load(run);
    this.set({ ...quiet, endMs: endOf(run, 0) });
    this.go(run.atMs);
  }

  pin(): void {
    const { run } = this.now;
    this.pinned = new Replayer(this.lab, run, this.replayer);
    this.set({ pinned: run });
  }

  unpin(): void {
    this.pinned = null;
    this.set({ pinned: null });
  }

  /**
   * The pinned run's state at a moment, for `done`: at once or, if it takes long, later.
   * @returns a way to call it off
   */
  besides(ms: number, done: (state: unknown) => void): () => void {
    const { pinned } = this;
    return pinned === null ? nothing : this.inSlices((isOver) => pinned.reach(ms, isOver), done);
  }

  /**
   * The run's states at these moments, in order, for `done`: at once or, if it takes long, later. The moment looked at stays.
   * @returns a way to call it off
   */
  samples(moments: readonly number[], done: (states: readonly unknown[]) => void): () => void {
    const replayer = new Replayer(this.lab, this.now.run, this.replayer);
    const states: unknown[] = [];
    return this.inSlices((isOver) => {
      for (const ms of moments.slice(states.length)) {
        const found = replayer.reach(ms, isOver);
        if (found === null) return null;
        states.push(found.state);
      }
      return { state: null };
    }, () => done(states));
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
  clauses({ run, state }: Pick<PlayerState, "run" | "state"> = this.now): readonly Clause[] {
    return this.challenge?.goal(traceOf(this.lab, run, state)) ?? [];
  }

  /**
   * The verdict on the run: its own seed and the hidden ones. True if the challenge is solved.
   * @param rest called between slices of work, so that the page can breathe
   */
  async check(rest: () => Promise<void>): Promise<boolean> {
    const { challenge, lab } = this;
    if (!challenge) return false;
    while (this.now.comingMs !== null) await rest();
    const { run } = this.now;
    const clauses = this.clauses();
    let hiddenMet = 0;
    for (let index = 0; index < hiddenRuns; index += 1) {
      const hidden = hiddenRun(challenge, run, index);
      const replayer = new Replayer(lab, hidden);
      // Seeds are judged one after the other on purpose: frames fit in between, and into a long one.
      for (let found = null; found === null;) {
        found = replayer.reach(hidden.atMs, this.slice());
        if (found !== null && challenge.goal(traceOf(lab, hidden, found.state)).every((clause) => clause.met)) hiddenMet += 1;
        await rest();
        if (this.now.run !== run || this.challenge !== challenge) return false;
      }
    }
    const passed = clauses.every((clause) => clause.met) && hiddenMet === hiddenRuns && breach(challenge, run) === null;
    const actions = run.actions.filter((dated) => dated.atMs <= run.atMs).length - challenge.start.actions.length;
    this.set({ verdict: { clauses, hiddenMet, hiddenOf: hiddenRuns, passed, actions } });
    return passed;
  }

  /** Lets time pass in the run. A step marks what it changed; playing marks from where it began. */
  private moveOn(ms: number, isStep: boolean, end: Partial<PlayerState> = {}): void {
    const { run, endMs, state } = this.now;
    const atMs = Math.min(ms, this.lab.maxMs);
    const known = this.lab.model.events(state).length;
    this.set({ run: { ...run, atMs }, endMs: Math.max(endMs, atMs), notice: null, verdict: null, ...(isStep ? { isPlaying: false, compared: null, pending: null } : {}) });
    this.go(atMs, (now) => {
      const fresh = this.lab.model.events(now).slice(known);
      return { ...(isStep ? { before: state, fresh } : fresh.length > 0 ? { fresh } : {}), ...end };
    });
  }

  /**
   * Computes the run at its moment and shows it. What takes long is done in slices, and a newer move takes the place of an older one.
   * @param shown what else changes with the state
   */
  private go(ms: number, shown: (state: unknown) => Partial<PlayerState> = () => ({})): void {
    this.callOff();
    this.callOffAhead();
    this.waiting = [];
    const { replayer } = this;
    this.callOff = this.inSlices(
      (isOver) => replayer.reach(ms, isOver),
      (state) => {
        const { endMs } = this.now;
        if (endMs <= ms) this.foreseen = { replayer, ms: endMs };
        const isKnown = endMs > ms && this.foreseen?.replayer === replayer;
        this.set({ state, comingMs: null, ...(isKnown ? {} : { furthest: state }), ...shown(state) });
        if (!isKnown && endMs > ms) this.callOffAhead = this.pace.later(() => this.foresee());
        for (const next of this.waiting.splice(0)) next();
      },
      () => this.set({ comingMs: replayer.reachedMs }),
    );
  }

  /** What lies ahead on the timeline is marked there once it is known. */
  private foresee(): void {
    const { replayer } = this;
    const { endMs } = this.now;
    this.callOffAhead = this.inSlices((isOver) => replayer.foresee(endMs, isOver), (furthest) => {
      this.foreseen = { replayer, ms: endMs };
      this.set({ furthest });
    });
  }

  /** Does work slice by slice until it has come to a state. The first slice is done at once. */
  private inSlices(work: (isOver: () => boolean) => { readonly state: unknown } | null, done: (state: unknown) => void, going: () => void = nothing): () => void {
    let callOff = nothing;
    let isOff = false;
    const goOn = (): void => {
      if (isOff) return;
      const found = work(this.slice());
      if (found !== null) return done(found.state);
      going();
      callOff = this.pace.later(goOn);
    };
    goOn();
    return () => {
      isOff = true;
      callOff();
    };
  }

  /** Says when a slice that begins now is over. */
  private slice(): () => boolean {
    const endMs = this.pace.now() + sliceMs;
    return () => this.pace.now() > endMs;
  }

  /** True if the moment shown is still being computed: then what was asked for is done as soon as it is there. */
  private waits(what: () => void): boolean {
    if (this.now.comingMs === null) return false;
    this.waiting.push(what);
    return true;
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

const nothing = (): void => undefined;

/** An empty run with the lab's own parameters. */
export function freshRun(lab: LiveLab): Run {
  return { v: 1, lab: lab.id, params: lab.defaults, seed: lab.poster.run.seed, actions: [], atMs: 0 };
}

function endOf(run: Run, reachedMs: number): number {
  return Math.max(reachedMs, run.atMs, run.actions.at(-1)?.atMs ?? 0);
}
