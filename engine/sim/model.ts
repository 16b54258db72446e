import type { Locale, Text } from "../locale";
import type { OutlineItem, Scene, SceneLayout, Tone } from "../scene";

/**
 * The rules of a lab. Pure: the same arguments give the same result, byte for byte, in every browser and in Node.
 * Time is integer milliseconds since the start of the run, money integer micro-dollars.
 */
export interface Model<Params, Action, State, Readouts> {
  /** State at 0 ms. */
  init(params: Params, seed: number): State;
  /** Applies an action at the state's own moment. A refused action is an event with its reason, never a throw. */
  act(state: State, action: Action): State;
  /** Runs every internal event up to and including `toMs`. `advance(advance(s, a), b)` equals `advance(s, b)` for a <= b. */
  advance(state: State, toMs: number): State;
  /** Moment of the next internal event after the state's own moment, for "step one event". */
  nextEventMs(state: State): number | null;
  /** Plain numbers and flags with units in their names. */
  observe(state: State): Readouts;
  /** The log so far, oldest first. */
  events(state: State): readonly SimEvent[];
}

/** One line of a run's log. */
export type SimEvent = {
  /** Position in the log, from 0. */
  readonly id: number;
  readonly atMs: number;
  /** What happened, e.g. "state-change", "refused"; the lab's `text.ts` has the sentence for it. */
  readonly kind: string;
  /** Id of the event that caused this one; null only for what the reader did and for the start of the run. */
  readonly cause: number | null;
  /** Ids of the facts that were applied. */
  readonly facts: readonly string[];
  /** True if it rests on an assumption of ours; the honesty box names it. */
  readonly assumed: boolean;
  readonly values: Readonly<Record<string, number | string>>;
};

/** Parameters and actions are flat records, so that one reader can check all of them. */
export type Primitive = number | string | boolean;
export type Params = Readonly<Record<string, Primitive>>;
export type Action = Readonly<{ type: string } & Record<string, Primitive>>;

/** The one format for a shared link, a challenge, a question's scenario, a poster, a test and the command line. */
export type Run<P = Params, A = Action> = {
  readonly v: 1;
  readonly lab: string;
  readonly params: P;
  /** Unsigned 32-bit integer. */
  readonly seed: number;
  /** In order of `atMs`. */
  readonly actions: readonly { readonly atMs: number; readonly action: A }[];
  /** The moment looked at. */
  readonly atMs: number;
};

/** What a parameter or an argument of an action may be. */
export type ValueSpec =
  | { readonly kind: "toggle" }
  | { readonly kind: "choice"; readonly options: readonly { readonly id: string; readonly label: Text }[] }
  | { readonly kind: "number"; readonly min: number; readonly max: number; readonly step: number; readonly unit: Text };

/** A parameter the reader may set before or between runs. Changing one starts the run anew with the same actions. */
export type Knob = ValueSpec & {
  readonly id: string;
  readonly label: Text;
  /** What it means, and what is refused outside its range. */
  readonly help: Text;
  /** Knobs of one heading stand together; the first three knobs are shown first on a phone. */
  readonly group: Text;
};

/** An action as the reader sees it at this moment. It stays visible when it would be refused, and says why. */
export type ActionItem<A> = {
  /** Stable over the run: keys, tests and focus hang on it. */
  readonly id: string;
  readonly action: A;
  readonly label: string;
  /** "act": what a user does; "setting": changes an attribute; "fail": what may go wrong (the failure menu). */
  readonly group: "act" | "setting" | "fail";
  /** Present if the action would be refused now: the API's error code if it has one, and the reason. */
  readonly refusal?: { readonly code?: string; readonly reason: string };
};

export type ReadoutRow = {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Why it is so, one sentence. */
  readonly reason?: string;
  readonly tone?: Tone;
};

/** A table beside the diagram, such as an inventory. Rows whose `cells` differ from the earlier moment are marked by the player. */
export type LabTable = {
  readonly id: string;
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly { readonly id: string; readonly tone?: Tone; readonly cells: readonly string[] }[];
  /** What has to be said with the numbers, under the table. */
  readonly note?: string;
};

/**
 * A chart beside the diagram. The player draws it as SVG with a data table and `trend` for readers who do not see it;
 * at most a few hundred points in all.
 */
export type LabChart = {
  readonly id: string;
  readonly title: string;
  /** One sentence: what the curves do. */
  readonly trend: string;
  readonly x: { readonly label: string; readonly min: number; readonly max: number; readonly ticks: readonly { readonly at: number; readonly label: string }[] };
  readonly y: { readonly label: string; readonly min: number; readonly max: number; readonly ticks: readonly { readonly at: number; readonly label: string }[] };
  readonly series: readonly {
    readonly id: string;
    readonly label: string;
    readonly tone: Tone;
    readonly draw: "line" | "steps" | "bars" | "area";
    readonly line?: "solid" | "dashed" | "dotted";
    readonly points: readonly (readonly [x: number, y: number])[];
  }[];
  /** Moments worth a mark, such as a failure. */
  readonly marks?: readonly { readonly at: number; readonly label: string; readonly tone: Tone }[];
};

/** A guess the reader commits before an action runs: which of these will be true afterwards? */
export type Prediction = {
  readonly prompt: string;
  readonly items: readonly { readonly id: string; readonly label: string }[];
  /** Simulated time after which the outcome stands. */
  readonly horizonMs: number;
};

/** What came of one item of a prediction. */
export type Outcome = { readonly id: string; readonly happened: boolean; readonly why: string };

/** Everything a challenge's goal may look at. */
export type Trace<P, A, S, R> = {
  readonly run: Run<P, A>;
  readonly state: S;
  readonly readouts: R;
  readonly events: readonly SimEvent[];
};

export type Clause = { readonly id: string; readonly text: Text; readonly met: boolean };

export type Challenge<P, A, S, R> = {
  /** `lab.challenge`; never reused. */
  readonly id: string;
  readonly title: Text;
  /** The task; stays on screen. */
  readonly task: Text;
  readonly start: Run<P, A>;
  /** Types of action and ids of knobs the reader may use. */
  readonly allowed: { readonly actions: readonly string[]; readonly knobs: readonly string[] };
  /** Number of actions of a good solution. */
  readonly par: number;
  /** All clauses, met or not, in order. Pure; also run on hidden seeds. */
  goal(trace: Trace<P, A, S, R>): readonly Clause[];
  readonly hints: readonly [Text, Text, Text];
  readonly solution: { readonly run: Run<P, A>; readonly explain: Text };
  /** Other ways that must pass, at least two. */
  readonly alternatives: readonly Run<P, A>[];
  /** Tempting ways that must fail exactly the clauses named, at least three. */
  readonly nearMisses: readonly { readonly run: Run<P, A>; readonly fails: readonly string[]; readonly why: Text }[];
};

/** (a) documented by AWS, (b) simplified by us, (c) our assumption. */
export type Honesty = {
  readonly documented: readonly { readonly text: Text; readonly facts: readonly string[] }[];
  readonly simplified: readonly Text[];
  readonly assumed: readonly Text[];
};

/**
 * A lab as a browser gets it first: what draws a run and lets it go on. What stands around the picture follows at once, the rest when the reader asks for it.
 * Methods that take a state return finished wording in one language.
 */
export interface LiveLab<P = Params, A = Action, S = unknown, R = unknown> {
  /** Folder name, URL and `Run.lab`. */
  readonly id: string;
  readonly model: Model<P, A, S, R>;
  readonly defaults: P;
  /** The moment most worth seeing: drawn into the page, shown without JavaScript and in print. */
  readonly poster: { readonly run: Run<P, A> };
  /** Simulated milliseconds per wall second at speed 1; `speeds` are the factors on offer. */
  readonly msPerSecond: number;
  readonly speeds: readonly number[];
  /** Simulated milliseconds of "step one tick". */
  readonly tickMs: number;
  /** Longest simulated time a run may reach. */
  readonly maxMs: number;
  scene(state: S, locale: Locale, layout: SceneLayout): Scene;
  readonly panels: () => Promise<LabPanels<A, S>>;
  /** Fetched when the reader opens it. */
  readonly twin: () => Promise<LabTwin<S>>;
  /** Of a lab whose reader designs something: the design looked over as a whole. Fetched when the reader opens it. */
  readonly review?: () => Promise<LabReview<S>>;
  /** Fetched when the reader opens them or follows a link to a run. */
  readonly conditions: () => Promise<LabConditions>;
  /** Fetched when the reader opens them: a run needs none of it. Always the same list. */
  challenges(): Promise<readonly Challenge<P, A, S, R>[]>;
}

/** Everything around the picture: buttons, numbers and sentences. */
export interface LabPanels<A = Action, S = unknown> {
  readonly title: Text;
  actions(state: S, locale: Locale): readonly ActionItem<A>[];
  readouts(state: S, locale: Locale): readonly ReadoutRow[];
  tables(state: S, locale: Locale): readonly LabTable[];
  charts?(state: S, locale: Locale): readonly LabChart[];
  /** One sentence for an event, with its reason. Used by the log, "why?", the live region and the CSV. */
  tell(event: SimEvent, locale: Locale): string;
  /** What the reader is asked before this action, or null if there is nothing to guess. */
  predict?(state: S, action: A, locale: Locale): Prediction | null;
  outcomes?(before: S, after: S, locale: Locale): readonly Outcome[];
  readonly sketch?: LabSketch<A, S>;
}

/** A line over a stretch of time that a reader may draw, slot by slot: one value of the run, from 0 up. */
export type SketchedLine<S = unknown> = {
  readonly title: Text;
  readonly help: Text;
  /** Written behind a value. */
  readonly unit: Text;
  readonly step: number;
  /** The largest value worth drawing from this state on: a whole number of steps. */
  maxOf(state: S): number;
  /** What the line is about, read from a state; rounded and held within bounds by who asks. */
  valueOf(state: S): number;
};

/** A line that the run then follows, such as a load, because actions set its value. */
export type SketchedCourse<A = Action, S = unknown> = SketchedLine<S> & {
  /** The action from which on the value holds. */
  actionFor(value: number): A;
  /** Whether an action has to do with this value, so that a course drawn over it takes its place. */
  sets(action: A): boolean;
};

/** What a reader may draw instead of choosing it: a course of the run, and a guess that is laid over what happens. */
export interface LabSketch<A = Action, S = unknown> {
  /** Stretches of time on offer; `sketchSlots` of `engine/sim/sketch.ts` divides each into whole ticks of the lab. */
  readonly spansMs: readonly number[];
  readonly course?: SketchedCourse<A, S>;
  readonly guess: SketchedLine<S>;
}

/** The picture for whoever reads it: the state as nested text, "you are in X; you can ...; you cannot ... because ...". */
export interface LabTwin<S = unknown> {
  outline(state: S, locale: Locale): readonly OutlineItem[];
}

/** A design looked over as a whole: what follows from it beyond this moment. */
export interface LabReview<S = unknown> {
  tables(state: S, locale: Locale): readonly LabTable[];
}

/** What may be set, and what a run from outside is held against. */
export interface LabConditions {
  readonly knobs: readonly Knob[];
  /** Arguments of each type of action: the shape the run reader accepts. */
  readonly actionShapes: Readonly<Record<string, Readonly<Record<string, ValueSpec>>>>;
}

/** A lab as a whole, for pages, tests and the command line: all its parts at hand, and what only a page says. Knows no React. */
export interface Lab<P = Params, A = Action, S = unknown, R = unknown> extends LiveLab<P, A, S, R>, LabPanels<A, S>, LabTwin<S>, LabConditions {
  /** One or two sentences. */
  readonly summary: Text;
  /** The question the lab starts with. */
  readonly question: Text;
  readonly poster: { readonly run: Run<P, A>; readonly caption: Text };
  readonly honesty: Honesty;
  /** What must hold in every state; a list of what does not. Used by the tests on thousands of random runs. */
  broken(state: S): readonly string[];
}
