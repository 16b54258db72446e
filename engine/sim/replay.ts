import type { Action, LiveLab, Params, Run, Trace } from "./model";

/** What a run needs of its lab. */
export type Runs<P, A, S, R> = Pick<LiveLab<P, A, S, R>, "model" | "maxMs">;

/** An action with the simulated moment at which it was taken. */
export type DatedAction<A = Action> = Run<Params, A>["actions"][number];

/**
 * The state of a run at `run.atMs`, computed from the start. Actions up to and including that moment are applied, later ones are not.
 */
export function replay<P, A, S, R>(lab: Runs<P, A, S, R>, run: Run<P, A>): S {
  const { model } = lab;
  let state = model.init(run.params, run.seed);
  for (const { atMs, action } of run.actions) {
    if (atMs > run.atMs) break;
    state = model.act(model.advance(state, atMs), action);
  }
  return model.advance(state, run.atMs);
}

/** Everything a challenge's goal may look at, for a run at its moment. */
export function traceOf<P, A, S, R>(lab: Runs<P, A, S, R>, run: Run<P, A>, state: S = replay(lab, run)): Trace<P, A, S, R> {
  return { run, state, readouts: lab.model.observe(state), events: lab.model.events(state) };
}

/** A remembered state: `applied` actions are in it and it stands at `atMs`. */
type Checkpoint<S> = { readonly atMs: number; readonly applied: number; readonly state: S };

/** Work after which a state is remembered, so that no look back costs more than about this much. */
const actionsApart = 16;
const eventsApart = 64;
/** A long stretch without actions is advanced in this many pieces of the longest run, so that it has checkpoints too. */
const pieces = 128;
/** Where somebody waits for the next frame, a piece is advanced in this many stretches. */
const stretches = 16;
const never = (): boolean => false;

/**
 * One run, looked at from any moment. States on the way are remembered, so that scrubbing back over thousands of actions takes a few of them only.
 */
export class Replayer<P, A, S, R> {
  readonly run: Run<P, A>;
  private readonly lab: Runs<P, A, S, R>;
  private readonly checkpoints: Checkpoint<S>[];
  private readonly pieceMs: number;
  /** The state given last: playing forward goes on from here. */
  private cursor: Checkpoint<S>;
  /** The state that looking ahead has come to. */
  private ahead: Checkpoint<S>;
  /** The answer given last, so that asking again gives the same object. */
  private answer: { readonly ms: number; readonly state: S } | null = null;

  /** @param earlier replayer of a run that this one continues or varies; what both share is not computed again */
  constructor(lab: Runs<P, A, S, R>, run: Run<P, A>, earlier?: Replayer<P, A, S, R>) {
    this.lab = lab;
    this.run = run;
    this.pieceMs = Math.max(1, Math.ceil(lab.maxMs / pieces));
    this.checkpoints = earlier && sameStart(earlier.run, run) ? earlier.checkpoints.filter(this.holdsFor(earlier.run)) : [];
    if (this.checkpoints.length === 0) this.checkpoints.push({ atMs: 0, applied: 0, state: lab.model.init(run.params, run.seed) });
    const last = earlier?.cursor;
    this.cursor = last && earlier && sameStart(earlier.run, run) && this.holdsFor(earlier.run)(last) ? last : this.before(0);
    this.ahead = this.cursor;
  }

  /** The state at `ms`, all actions up to and including that moment applied. Never goes beyond `lab.maxMs`. */
  at(ms: number): S {
    const toMs = this.within(ms);
    if (this.answer?.ms !== toMs) {
      this.cursor = this.walk(this.cursor, toMs, never);
      this.answer = { ms: toMs, state: this.cursor.state };
    }
    return this.answer.state;
  }

  /**
   * Goes on towards `ms` until time is up; a later call goes on from there. The state, or null if it was not reached.
   * @param isOver asked between two short stretches of work
   */
  reach(ms: number, isOver: () => boolean): { readonly state: S } | null {
    const toMs = this.within(ms);
    if (this.answer?.ms === toMs) return this.answer;
    const found = this.walk(this.cursor, toMs, isOver);
    this.cursor = found;
    if (found.atMs < toMs) return null;
    this.answer = { ms: toMs, state: found.state };
    return this.answer;
  }

  /** As `reach`, for a look ahead: the moment given last stays the one from which the run goes on. */
  foresee(ms: number, isOver: () => boolean): { readonly state: S } | null {
    const toMs = this.within(ms);
    this.ahead = this.walk(this.ahead, toMs, isOver);
    return this.ahead.atMs < toMs ? null : this.ahead;
  }

  /** The moment up to which the last call came. */
  get reachedMs(): number {
    return this.cursor.atMs;
  }

  /** Where the run stands at `toMs`, or as far as it came from `start` or a checkpoint before time was up. */
  private walk(start: Checkpoint<S>, toMs: number, isOver: () => boolean): Checkpoint<S> {
    const { model } = this.lab;
    const { actions } = this.run;
    const near = this.before(toMs);
    const stretchMs = isOver === never ? this.pieceMs : Math.ceil(this.pieceMs / stretches);
    let { atMs, applied, state } = start.atMs <= toMs && !isEarlier(start, near) ? start : near;
    let known = near;
    let knownEvents = model.events(near.state).length;
    const remember = () => {
      const logged = model.events(state).length;
      if (applied - known.applied < actionsApart && logged - knownEvents < eventsApart && atMs - known.atMs < this.pieceMs) return;
      known = { atMs, applied, state };
      knownEvents = logged;
      this.keep(known);
    };
    for (;;) {
      const next = actions[applied];
      const untilMs = next && next.atMs <= toMs ? next.atMs : toMs;
      while (atMs < untilMs) {
        if (isOver()) return { atMs, applied, state };
        atMs = Math.min(untilMs, atMs + stretchMs);
        state = model.advance(state, atMs);
        remember();
      }
      if (!next || next.atMs > toMs) break;
      state = model.act(model.advance(state, next.atMs), next.action);
      applied += 1;
      remember();
    }
    // Advancing by nothing still settles events that fall on this very moment.
    return { atMs: toMs, applied, state: model.advance(state, toMs) };
  }

  private within(ms: number): number {
    return Math.max(0, Math.min(Math.floor(ms), this.lab.maxMs));
  }

  /** The next moment after `ms` at which something happens: an event of the model or an action of this run; null if there is none. */
  nextMs(ms: number): number | null {
    const event = this.lab.model.nextEventMs(this.at(ms));
    const action = this.run.actions.find((dated) => dated.atMs > ms)?.atMs ?? null;
    const next = event === null ? action : action === null ? event : Math.min(event, action);
    return next !== null && next <= this.lab.maxMs ? next : null;
  }

  /** The last moment before `ms` at which something happened; 0 if there was none. */
  previousMs(ms: number): number {
    const events = this.lab.model.events(this.at(ms));
    for (let index = events.length - 1; index >= 0; index -= 1) {
      const event = events[index];
      if (event && event.atMs < ms) return event.atMs;
    }
    return 0;
  }

  /** Whether a checkpoint of another run with the same start is one of this run too. */
  private holdsFor(other: Run<P, A>): (checkpoint: Checkpoint<S>) => boolean {
    let shared = 0;
    while (shared < other.actions.length && sameDated(other.actions[shared], this.run.actions[shared])) shared += 1;
    return ({ applied, atMs }) => applied <= shared && atMs <= (this.run.actions[applied]?.atMs ?? Infinity);
  }

  /** The latest checkpoint not after `ms`. */
  private before(ms: number): Checkpoint<S> {
    let low = 0;
    let high = this.checkpoints.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.checkpoints[middle]?.atMs ?? Infinity) <= ms) low = middle;
      else high = middle - 1;
    }
    const found = this.checkpoints[low];
    if (!found) throw new Error("A replayer always knows the start of its run.");
    return found;
  }

  private keep(checkpoint: Checkpoint<S>): void {
    let place = this.checkpoints.length;
    while (place > 0 && isEarlier(checkpoint, this.checkpoints[place - 1])) place -= 1;
    const neighbour = this.checkpoints[place - 1];
    if (neighbour && !isEarlier(neighbour, checkpoint)) return;
    this.checkpoints.splice(place, 0, checkpoint);
  }
}

function isEarlier<S>(one: Checkpoint<S>, other: Checkpoint<S> | undefined): boolean {
  return other !== undefined && (one.atMs < other.atMs || (one.atMs === other.atMs && one.applied < other.applied));
}

function sameStart<P, A>(one: Run<P, A>, other: Run<P, A>): boolean {
  return one.seed === other.seed && (one.params === other.params || JSON.stringify(one.params) === JSON.stringify(other.params));
}

function sameDated<A>(one: DatedAction<A> | undefined, other: DatedAction<A> | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
