import type { Action, LabConditions, LiveLab, Params, Primitive, Run, ValueSpec } from "./model";

/** What may be wrong with a run that comes from outside. `detail` names the place, in English, for developers. */
export type RunProblem =
  | "not-a-link" | "too-long" | "future-version" | "other-lab" | "unknown-parameter" | "bad-value"
  | "unknown-action" | "too-many-actions" | "out-of-order" | "too-late";

export type RunReading =
  | { readonly ok: true; readonly run: Run }
  | { readonly ok: false; readonly problem: RunProblem; readonly detail: string };

/** What the reader needs to know of a lab. */
export type RunShape = Pick<LiveLab, "id" | "defaults" | "maxMs"> & LabConditions;

/** Bounds of a run from outside. */
export const longestLink = 65_536;
export const mostActions = 1000;
const deepestNesting = 6;
const largestSeed = 0xffffffff;

/** The run as `v1.<base64url>`: short enough for the fragment of an address, and readable by `readRun`. */
export function encodeRun(run: Run): string {
  const { lab, params, seed, atMs } = run;
  const actions = run.actions.map((dated) => [dated.atMs, dated.action]);
  return `v1.${toBase64Url(new TextEncoder().encode(JSON.stringify([lab, params, seed, atMs, actions])))}`;
}

/** Reads what `encodeRun` wrote, from whoever wrote it: bounded, never throws, refuses what it does not know. */
export function readRun(text: string, lab: RunShape): RunReading {
  if (typeof text !== "string") return refuse("not-a-link", "not a text");
  if (text.length > longestLink) return refuse("too-long", `${text.length} characters, at most ${longestLink}`);
  const parts = /^v(\d{1,6})\.([A-Za-z0-9_-]+)$/.exec(text);
  if (!parts) return refuse("not-a-link", "does not look like v1.<base64url>");
  if (Number(parts[1]) > 1) return refuse("future-version", `version ${parts[1]}, this site knows 1`);
  if (parts[1] !== "1") return refuse("not-a-link", `no version ${parts[1]}`);
  const bytes = fromBase64Url(parts[2] ?? "");
  if (!bytes) return refuse("not-a-link", "not base64url");
  let packed: unknown;
  try {
    const json = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    if (nesting(json) > deepestNesting) return refuse("bad-value", "nested too deeply");
    packed = JSON.parse(json);
  } catch {
    return refuse("not-a-link", "not JSON");
  }
  if (!Array.isArray(packed) || packed.length !== 5) return refuse("not-a-link", "not a list of five parts");
  const [labId, params, seed, atMs, actions] = packed as unknown[];
  if (!Array.isArray(actions)) return refuse("bad-value", "actions: not a list");
  if (actions.length > mostActions) return refuse("too-many-actions", `${actions.length} actions, at most ${mostActions}`);
  if (!actions.every((dated): dated is unknown[] => Array.isArray(dated) && dated.length === 2)) {
    return refuse("bad-value", "actions: not pairs of moment and action");
  }
  const dated = actions.map((pair) => ({ atMs: pair[0], action: pair[1] }));
  return readRunRecord({ v: 1, lab: labId, params, seed, actions: dated, atMs }, lab);
}

/**
 * Reads a run from a value of unknown shape, such as a parsed file. Parameters left out get the lab's defaults, so that a run written before a
 * parameter existed stays readable; everything unknown is refused.
 */
export function readRunRecord(value: unknown, lab: RunShape): RunReading {
  if (!isRecord(value)) return refuse("not-a-link", "not a record");
  if (typeof value.v === "number" && value.v > 1) return refuse("future-version", `version ${value.v}, this site knows 1`);
  if (value.v !== 1) return refuse("not-a-link", "v: not 1");
  const stranger = Object.keys(value).find((key) => !runKeys.has(key));
  if (stranger !== undefined) return refuse("bad-value", `${brief(stranger)}: not a part of a run`);
  if (value.lab !== lab.id) return refuse("other-lab", `lab: ${brief(value.lab)}, expected "${lab.id}"`);
  if (!isWhole(value.seed, largestSeed)) return refuse("bad-value", "seed: not an unsigned 32-bit integer");
  if (!isWhole(value.atMs, Number.MAX_SAFE_INTEGER)) return refuse("bad-value", "atMs: not a whole number of milliseconds");
  if (value.atMs > lab.maxMs) return refuse("too-late", `atMs: ${value.atMs}, at most ${lab.maxMs}`);
  const params = readParams(value.params, lab);
  if (!params.ok) return params;
  const actions = readActions(value.actions, lab);
  if (!actions.ok) return actions;
  return { ok: true, run: { v: 1, lab: lab.id, params: params.params, seed: value.seed, actions: actions.actions, atMs: value.atMs } };
}

const runKeys = new Set(["v", "lab", "params", "seed", "actions", "atMs"]);

type Refusal = { readonly ok: false; readonly problem: RunProblem; readonly detail: string };

function refuse(problem: RunProblem, detail: string): Refusal {
  return { ok: false, problem, detail };
}

function readParams(value: unknown, lab: RunShape): Refusal | { readonly ok: true; readonly params: Params } {
  if (!isRecord(value)) return refuse("bad-value", "params: not a record");
  const known = new Map(lab.knobs.map((knob) => [knob.id, knob]));
  for (const [id, given] of Object.entries(value)) {
    const knob = known.get(id);
    if (!knob) return refuse("unknown-parameter", `params: no parameter ${brief(id)}`);
    if (!fits(given, knob)) return refuse("bad-value", `params.${id}: ${brief(given)} is not allowed`);
  }
  const params: [string, Primitive][] = Object.entries(lab.defaults).map(([id, standard]) => {
    return [id, Object.hasOwn(value, id) ? (value[id] as Primitive) : standard];
  });
  return { ok: true, params: Object.fromEntries(params) };
}

function readActions(value: unknown, lab: RunShape): Refusal | { readonly ok: true; readonly actions: Run["actions"] } {
  if (!Array.isArray(value)) return refuse("bad-value", "actions: not a list");
  if (value.length > mostActions) return refuse("too-many-actions", `${value.length} actions, at most ${mostActions}`);
  const actions: { atMs: number; action: Action }[] = [];
  let lastMs = 0;
  for (const [index, dated] of (value as unknown[]).entries()) {
    const place = `actions[${index}]`;
    if (!isRecord(dated) || Object.keys(dated).some((key) => key !== "atMs" && key !== "action")) {
      return refuse("bad-value", `${place}: not a moment and an action`);
    }
    if (!isWhole(dated.atMs, Number.MAX_SAFE_INTEGER)) return refuse("bad-value", `${place}.atMs: not a whole number of milliseconds`);
    if (dated.atMs > lab.maxMs) return refuse("too-late", `${place}.atMs: ${dated.atMs}, at most ${lab.maxMs}`);
    if (dated.atMs < lastMs) return refuse("out-of-order", `${place}.atMs: ${dated.atMs} comes after ${lastMs}`);
    lastMs = dated.atMs;
    const action = readAction(dated.action, place, lab);
    if (!action.ok) return action;
    actions.push({ atMs: dated.atMs, action: action.action });
  }
  return { ok: true, actions };
}

function readAction(value: unknown, place: string, lab: RunShape): Refusal | { readonly ok: true; readonly action: Action } {
  if (!isRecord(value)) return refuse("bad-value", `${place}.action: not a record`);
  const { type } = value;
  const shape = typeof type === "string" && Object.hasOwn(lab.actionShapes, type) ? lab.actionShapes[type] : undefined;
  if (typeof type !== "string" || !shape) return refuse("unknown-action", `${place}.action: no action ${brief(type)}`);
  const stranger = Object.keys(value).find((key) => key !== "type" && !Object.hasOwn(shape, key));
  if (stranger !== undefined) return refuse("bad-value", `${place}.action: ${type} has no argument ${brief(stranger)}`);
  const wrong = Object.entries(shape).find(([id, spec]) => !Object.hasOwn(value, id) || !fits(value[id], spec));
  if (wrong) return refuse("bad-value", `${place}.action.${wrong[0]}: ${brief(value[wrong[0]])} is not allowed`);
  const given = Object.keys(shape).map((id): [string, Primitive] => [id, value[id] as Primitive]);
  return { ok: true, action: { type, ...Object.fromEntries(given) } };
}

/** Whether a value is one that a knob or an argument of an action may have. */
export function fits(value: unknown, spec: ValueSpec): value is Primitive {
  switch (spec.kind) {
    case "toggle":
      return typeof value === "boolean";
    case "choice":
      return spec.options.some((option) => option.id === value);
    case "number": {
      if (typeof value !== "number" || !Number.isFinite(value) || value < spec.min || value > spec.max) return false;
      const steps = (value - spec.min) / spec.step;
      return Math.abs(steps - Math.round(steps)) < 1e-6;
    }
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isWhole(value: unknown, most: number): value is number {
  return typeof value === "number" && Number.isSafeInteger(value) && value >= 0 && value <= most;
}

/** A foreign value as it may stand in a message: short and on one line. */
function brief(value: unknown): string {
  const text = (typeof value === "object" && value !== null ? "a list or record" : JSON.stringify(value)) ?? "nothing";
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** How deeply brackets nest in a JSON text; brackets inside strings do not count. */
function nesting(json: string): number {
  let depth = 0;
  let deepest = 0;
  let quoted = false;
  for (let at = 0; at < json.length; at += 1) {
    const sign = json[at];
    if (quoted) {
      if (sign === "\\") at += 1;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === "[" || sign === "{") deepest = Math.max(deepest, (depth += 1));
    else if (sign === "]" || sign === "}") depth -= 1;
  }
  return deepest;
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

function toBase64Url(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const bits = (one << 16) | (two << 8) | three;
    const signs = Math.min(4, bytes.length - at + 1);
    for (let sign = 0; sign < signs; sign += 1) text += alphabet[(bits >> (18 - 6 * sign)) & 63];
  }
  return text;
}

/** The bytes, or null if the text is not base64url without padding, in its one canonical form. */
function fromBase64Url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  let held = 0;
  let filled = 0;
  for (const sign of text) {
    const value = alphabet.indexOf(sign);
    if (value < 0) return null;
    bits = ((bits << 6) | value) & 0xffff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    bytes[filled] = (bits >> held) & 0xff;
    filled += 1;
  }
  return (bits & ((1 << held) - 1)) === 0 ? bytes : null;
}
