/** `npm run new -- note <id>` or `npm run new -- lab <id>`: the folder with all its files, and the line in the list. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** @typedef {{ files: Record<string, string>, lists: Record<string, (text: string) => string> }} Plan paths from the repository's root; a list gets its line */

/** "instance-states" -> "instanceStates" @param {string} id */
const camel = (id) => id.replace(/-([a-z0-9])/g, (_, letter) => letter.toUpperCase());
/** "instance-states" -> "Instance states" @param {string} id */
const title = (id) => id.charAt(0).toUpperCase() + id.slice(1).replaceAll("-", " ");

/** @param {string} text @param {RegExp} pattern @param {string} line put behind the last match */
function behindLast(text, pattern, line) {
  const last = [...text.matchAll(new RegExp(pattern, "gm"))].at(-1);
  if (last?.index === undefined) throw new Error(`The list has no line like ${pattern}.`);
  const end = last.index + last[0].length;
  return text.slice(0, end) + line + text.slice(end);
}

/** @param {string} id @returns {Plan} */
function note(id) {
  const folder = `content/notes/${id}`;
  return {
    files: {
      [`${folder}/note.ts`]: `import type { Note } from "@/engine/note";

export const note = {
  id: "${id}",
  title: { ko: "${title(id)}", en: "${title(id)}" },
  summary: { ko: "이 노트가 답하는 물음을 한두 문장으로 적습니다.", en: "One or two sentences: the question this note answers." },
  minutes: 5,
  needs: [],
  refutes: [],
  sources: [{ title: "Amazon EC2 User Guide", url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/concepts.html" }],
} as const satisfies Note;
`,
      [`${folder}/ko.mdx`]: `<Ask>

독자가 먼저 답을 짐작해 볼 물음을 적습니다.

</Ask>

## 무엇이 달라지는가 [#what-changes]

<Term id="ec2">Amazon EC2</Term>를 예로 들어 설명합니다.

<Figure id="web-service" />

## 한눈에 보기 [#recap]

<Recap>

- 첫째 요점입니다.
- 둘째 요점입니다.
- 셋째 요점입니다.
- 넷째 요점입니다.
- 다섯째 요점입니다.

</Recap>
`,
      [`${folder}/en.mdx`]: `<Ask>

A question whose answer the reader guesses first.

</Ask>

## What changes [#what-changes]

Explain it with <Term id="ec2">Amazon EC2</Term> as the example.

<Figure id="web-service" />

## At a glance [#recap]

<Recap>

- The first point.
- The second point.
- The third point.
- The fourth point.
- The fifth point.

</Recap>
`,
      [`${folder}/quiz.ts`]: `import type { Question } from "@/engine/quiz/question";

/** An id is \`${id}.<point>\`, written by hand and never changed: readers' progress hangs on it. */
export const questions: readonly Question[] = [];
`,
    },
    lists: {
      "content/notes/index.ts": (text) => {
        const imported = behindLast(text, /^import .* from "\.\/[\w-]+\/note";$/, `\nimport { note as ${camel(id)} } from "./${id}/note";`);
        return behindLast(imported, /^    notes: \[[^\]]*[^\s,\]]/, `, ${camel(id)}`);
      },
    },
  };
}

/** @param {string} id @returns {Plan} */
function lab(id) {
  const folder = `labs/${id}`;
  const name = camel(id);
  return {
    files: {
      [`${folder}/model.ts`]: `import type { Model, SimEvent } from "@/engine/sim/model";

export type ${title(name)}Params = { readonly waitSeconds: number };
export type ${title(name)}Action = { readonly type: "begin" };
export type ${title(name)}State = {
  readonly atMs: number;
  readonly waitMs: number;
  readonly phase: "idle" | "waiting" | "done";
  /** Moment the wait ends; null unless waiting. */
  readonly endsAtMs: number | null;
  readonly log: readonly SimEvent[];
};
export type ${title(name)}Readouts = { readonly isDone: boolean };

type State = ${title(name)}State;

const logged = (state: State, atMs: number, kind: string, cause: number | null): State => ({
  ...state,
  atMs,
  log: [...state.log, { id: state.log.length, atMs, kind, cause, facts: [], assumed: true, values: {} }],
});

/** The rules. The wait is our assumption until a fact says how long it takes. */
export const model: Model<${title(name)}Params, ${title(name)}Action, State, ${title(name)}Readouts> = {
  init: ({ waitSeconds }) => ({ atMs: 0, waitMs: waitSeconds * 1000, phase: "idle", endsAtMs: null, log: [] }),
  act: (state) => {
    if (state.phase !== "idle") return logged(state, state.atMs, "refused", null);
    return { ...logged(state, state.atMs, "begun", null), phase: "waiting", endsAtMs: state.atMs + state.waitMs };
  },
  advance: (state, toMs) => {
    if (state.endsAtMs === null || state.endsAtMs > toMs) return { ...state, atMs: toMs };
    const begun = state.log.findLast(({ kind }) => kind === "begun")?.id ?? null;
    return { ...logged(state, state.endsAtMs, "done", begun), phase: "done", endsAtMs: null, atMs: toMs };
  },
  nextEventMs: (state) => state.endsAtMs,
  observe: (state) => ({ isDone: state.phase === "done" }),
  events: (state) => state.log,
};
`,
      [`${folder}/labels.ts`]: `import type { Text } from "@/engine/locale";

/** Words of the picture. */
export const labels = {
  idle: { ko: "대기", en: "Idle" },
  waiting: { ko: "진행 중", en: "Waiting" },
  done: { ko: "완료", en: "Done" },
} as const satisfies Record<string, Text>;
`,
      [`${folder}/text.ts`]: `import type { Text } from "@/engine/locale";

/** Every other word of this lab. */
export const text = {
  title: { ko: "${title(id)}", en: "${title(id)}" },
  summary: { ko: "이 실습에서 무엇을 움직여 보는지 적습니다.", en: "What the reader moves in this lab." },
  question: { ko: "무슨 일이 일어날까요?", en: "What will happen?" },
  caption: { ko: "시작하기 전의 모습입니다.", en: "The moment before it begins." },
  begin: { ko: "시작", en: "Begin" },
  phase: { ko: "단계", en: "Phase" },
  begun: { ko: "시작했습니다.", en: "It began." },
  ended: { ko: "기다린 시간이 지나 끝났습니다.", en: "It ended because the wait was over." },
  refused: { ko: "이미 시작했으므로 다시 시작하지 않습니다.", en: "Refused: it has begun already." },
  assumedWait: { ko: "기다리는 시간은 이 실습의 가정입니다.", en: "The length of the wait is our assumption." },
} as const satisfies Record<string, Text>;
`,
      [`${folder}/scene.ts`]: `import type { Locale } from "@/engine/locale";
import type { Scene, SceneLayout } from "@/engine/scene";
import { labels } from "./labels";
import type { ${title(name)}State } from "./model";

/** The state as a diagram: one box that names the phase. */
export function scene(state: ${title(name)}State, locale: Locale, layout: SceneLayout): Scene {
  const label = labels[state.phase][locale];
  const width = layout === "wide" ? 720 : 340;
  return {
    layout, width, height: 120, edges: [], summary: label,
    nodes: [{
      id: "phase", shape: "box", x: width / 2 - 80, y: 36, width: 160, height: 48, label,
      tone: state.phase === "done" ? "good" : state.phase === "waiting" ? "wait" : "plain", current: true,
    }],
  };
}
`,
      [`${folder}/challenges.ts`]: `import type { Challenge } from "@/engine/sim/model";
import type { ${title(name)}Action, ${title(name)}Params, ${title(name)}Readouts, ${title(name)}State } from "./model";

/** An id is \`${id}.<challenge>\` and is never changed. Each has a solution, two other ways and three near-misses. */
export const challenges: readonly Challenge<${title(name)}Params, ${title(name)}Action, ${title(name)}State, ${title(name)}Readouts>[] = [];
`,
      [`${folder}/live.ts`]: `import type { LiveLab } from "@/engine/sim/model";
import { model, type ${title(name)}Action, type ${title(name)}Params, type ${title(name)}Readouts, type ${title(name)}State } from "./model";
import { scene } from "./scene";

const defaults: ${title(name)}Params = { waitSeconds: 10 };

/** What draws a run and lets it go on. */
export const live: LiveLab<${title(name)}Params, ${title(name)}Action, ${title(name)}State, ${title(name)}Readouts> = {
  id: "${id}", model, defaults,
  poster: { run: { v: 1, lab: "${id}", params: defaults, seed: 1, actions: [], atMs: 0 } },
  msPerSecond: 1000, speeds: [1, 10], tickMs: 1000, maxMs: 3_600_000,
  scene,
  panels: () => import("./panels").then((module) => module.panels),
  twin: () => import("./outline").then((module) => module.twin),
  conditions: () => import("./knobs").then((module) => module.conditions),
  challenges: () => import("./challenges").then((module) => module.challenges),
};
`,
      [`${folder}/panels.ts`]: `import type { LabPanels } from "@/engine/sim/model";
import { labels } from "./labels";
import type { ${title(name)}Action, ${title(name)}State } from "./model";
import { text } from "./text";

/** Everything around the picture. */
export const panels: LabPanels<${title(name)}Action, ${title(name)}State> = {
  title: text.title,
  actions: (state, locale) => [{
    id: "begin", action: { type: "begin" }, label: text.begin[locale], group: "act",
    ...(state.phase === "idle" ? {} : { refusal: { reason: text.refused[locale] } }),
  }],
  readouts: (state, locale) => [{ id: "phase", label: text.phase[locale], value: labels[state.phase][locale] }],
  tables: () => [],
  tell: (event, locale) => (event.kind === "begun" ? text.begun : event.kind === "done" ? text.ended : text.refused)[locale],
};
`,
      [`${folder}/outline.ts`]: `import type { LabTwin } from "@/engine/sim/model";
import { labels } from "./labels";
import type { ${title(name)}State } from "./model";

/** The picture as nested text. */
export const twin: LabTwin<${title(name)}State> = {
  outline: (state, locale) => [{ id: "phase", text: labels[state.phase][locale] }],
};
`,
      [`${folder}/knobs.ts`]: `import type { LabConditions } from "@/engine/sim/model";

/** What may be set, and the arguments of each action. */
export const conditions: LabConditions = {
  knobs: [{
    id: "waitSeconds", kind: "number", min: 1, max: 60, step: 1, unit: { ko: "초", en: "s" }, label: { ko: "기다리는 시간", en: "Wait" },
    help: { ko: "시작부터 끝까지 걸리는 시간입니다.", en: "Time from the beginning to the end." }, group: { ko: "설정", en: "Settings" },
  }],
  actionShapes: { begin: {} },
};
`,
      [`${folder}/lab.ts`]: `import type { Lab } from "@/engine/sim/model";
import { conditions } from "./knobs";
import { live } from "./live";
import type { ${title(name)}Action, ${title(name)}Params, ${title(name)}Readouts, ${title(name)}State } from "./model";
import { twin } from "./outline";
import { panels } from "./panels";
import { text } from "./text";

/** The lab as a whole. */
export const lab: Lab<${title(name)}Params, ${title(name)}Action, ${title(name)}State, ${title(name)}Readouts> = {
  ...live, ...panels, ...twin, ...conditions,
  summary: text.summary,
  question: text.question,
  poster: { ...live.poster, caption: text.caption },
  honesty: { documented: [], simplified: [], assumed: [text.assumedWait] },
  broken: (state) => ((state.phase === "waiting") === (state.endsAtMs !== null) ? [] : ["a wait has an end, and only a wait"]),
};
`,
      [`tests/unit/labs/${id}.test.ts`]: `import { expect, test } from "@playwright/test";
import { model } from "@/labs/${id}/model";

test("a wait ends after the time it was given", () => {
  const begun = model.act(model.init({ waitSeconds: 2 }, 1), { type: "begin" });
  expect(model.observe(model.advance(begun, 1999)).isDone).toBe(false);
  expect(model.observe(model.advance(begun, 2000)).isDone).toBe(true);
});
`,
    },
    lists: {
      "labs/index.ts": (text) => behindLast(text, /^  "[\w-]+": .*,$/, `\n  "${id}": () => import("./${id}/lab").then((module): Lab => module.lab),`),
      "labs/open.ts": (text) => behindLast(text, /^  "[\w-]+": .*,$/, `\n  "${id}": () => import("./${id}/live").then((module): LiveLab => module.live),`),
    },
  };
}

const plans = { note, lab };
const [kind = "", id = ""] = process.argv.slice(2);
const plan = kind === "note" || kind === "lab" ? plans[kind] : undefined;
if (plan === undefined || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
  console.error("Usage: npm run new -- note <id>   or   npm run new -- lab <id>\nAn id is kebab-case: lower-case letters, digits, single hyphens.");
  process.exit(2);
}

const { files, lists } = plan(id);
const existing = Object.keys(files).filter((file) => existsSync(file));
if (existing.length > 0) {
  console.error(`Already there: ${existing.join(", ")}`);
  process.exit(1);
}
const changed = Object.entries(lists).map(([list, lines]) => /** @type {const} */ ([list, lines(readFileSync(list, "utf8"))]));
for (const [file, text] of Object.entries(files)) {
  mkdirSync(join(file, ".."), { recursive: true });
  writeFileSync(file, text);
  console.log(`+ ${file}`);
}
for (const [list, text] of changed) {
  writeFileSync(list, text);
  console.log(`~ ${list}`);
}
