/**
 * A diagram at one moment, in one language: what figures and labs hand to `components/diagram`.
 * The same scene is drawn as SVG on the server and by React Flow in the browser, so every size and position is given here and nothing is measured.
 */

/** Meaning of a colour. Never the only carrier of that meaning: `badge`, `label` or a line pattern says the same. */
export type Tone = "plain" | "accent" | "good" | "wait" | "warn" | "bad" | "off";

/** "wide": drawn for 720 units of width; "narrow": for 340, so that it reads at scale 1 on a phone. */
export type SceneLayout = "wide" | "narrow";

export type Side = "top" | "right" | "bottom" | "left";

export type SceneNode = {
  /** Unique in the scene and stable over time: a live diagram moves a node it knows. */
  readonly id: string;
  /** "group" is a frame behind others with its label at the top; "pill" has round ends; "note" is text without a frame. */
  readonly shape: "box" | "pill" | "group" | "disk" | "note";
  /** Top left corner and size in scene units (CSS pixels at scale 1), all absolute. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Id of the group it lies in, for the text twin. Positions stay absolute. */
  readonly group?: string;
  readonly label: string;
  /** Smaller lines under the label; each must fit the width, nothing wraps. */
  readonly lines?: readonly string[];
  /** A short word in the corner, e.g. a state code. */
  readonly badge?: string;
  readonly icon?: IconId;
  readonly tone: Tone;
  /** "You are here": a second ring, announced as current. */
  readonly current?: boolean;
  /** Drawn hatched and pale: gone, failed or not part of this moment. */
  readonly faded?: boolean;
  /** Concept behind the part; a click opens its card. */
  readonly concept?: string;
  /** What a screen reader says for a part with a concept, with its state; its label and lines if left out. */
  readonly say?: string;
};

/** What a screen reader says for a part. */
export function spoken({ say, label, lines = [] }: Pick<SceneNode, "say" | "label" | "lines">): string {
  return say ?? [label.replaceAll("\n", " "), ...lines].join(", ");
}

/** Scene units; y grows downwards. */
export type ScenePoint = readonly [x: number, y: number];

/**
 * A still drawing under everything else, such as the ground the parts stand on. It is decoration to a reader who does not see it:
 * whatever it means, the parts or the text twin say too.
 */
export type SceneBackdrop = {
  readonly id: string;
  /** SVG path in scene units. */
  readonly path: string;
  /** "area" is filled, pale; "line" is drawn along the path; "dots" are round dots along it, one every `gap`, the first at the start of each stretch. */
  readonly draw: "area" | "line" | "dots";
  /** Width of the line or of a dot; 1 if left out. */
  readonly size?: number;
  /** From the middle of a dot to the middle of the next. */
  readonly gap?: number;
  readonly tone: Tone;
};

export type SceneEdge = {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly fromSide: Side;
  readonly toSide: Side;
  /** Where along that side, 0 to 1; 0.5 if left out. */
  readonly fromAt?: number;
  readonly toAt?: number;
  readonly route: "straight" | "step" | "curve";
  /** Points it passes in order, straight from one to the next. With them `route` has no say. */
  readonly via?: readonly ScenePoint[];
  readonly label?: string;
  /** Where along the edge the label sits, 0 to 1; 0.5 if left out. */
  readonly labelAt?: number;
  readonly line: "solid" | "dashed" | "dotted";
  readonly tone: Tone;
  readonly arrow: boolean;
  /** The edge being travelled now. */
  readonly current?: boolean;
};

/** A moving dot. Without motion it becomes a numbered mark at its place. */
export type SceneToken = {
  readonly id: string;
  /** Edge it is on, and how far along, 0 to 1. */
  readonly edge: string;
  readonly at: number;
  readonly tone: Tone;
  readonly label?: string;
};

/** A line of a picture told as nested text. */
export type OutlineItem = {
  readonly id: string;
  readonly text: string;
  readonly concept?: string;
  readonly items?: readonly OutlineItem[];
};

export type Scene = {
  readonly layout: SceneLayout;
  readonly width: number;
  readonly height: number;
  /** Under the frames of groups, in drawing order. */
  readonly backdrop?: readonly SceneBackdrop[];
  /** Groups first: later nodes are drawn over earlier ones. */
  readonly nodes: readonly SceneNode[];
  readonly edges: readonly SceneEdge[];
  readonly tokens?: readonly SceneToken[];
  /** One sentence: what the picture shows at this moment. */
  readonly summary: string;
  /** Ids in the order in which they are read, where it is not that of `nodes`; what is not named comes last. A frame always comes before what lies in it. */
  readonly order?: readonly string[];
};

/** Names of our own line icons, drawn in `components/diagram/icons.tsx`. */
export type IconId =
  | "user" | "server" | "chip" | "memory" | "disk" | "image" | "key" | "shield" | "network" | "address" | "globe"
  | "balance" | "group" | "database" | "cache" | "bucket" | "function" | "container" | "chart" | "role" | "money"
  | "clock" | "host" | "cloud" | "queue" | "region";
