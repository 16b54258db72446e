import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

/** Who may import whom, and where neither clock, chance nor browser may be asked. The table is in CONTRIBUTING.md. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const folders = ["app", "components", "content", "engine", "labs"];

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesIn(path) : [path];
  });
}

/** Comments out, so that prose about an import is not one. Strings stay. */
const withoutComments = (source: string): string => source.replace(/("(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'|`(?:\\.|[^`\\])*`)|\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (_, text?: string) => text ?? " ");

/** Modules a file names, relative ones resolved to paths from the root without extension. */
function importsOf(file: string, source: string): string[] {
  const code = withoutComments(source);
  const named = [
    ...code.matchAll(/^\s*(?:import|export)\b[^"'`;=(]*?\bfrom\s*["']([^"']+)["']/gm),
    ...code.matchAll(/^\s*import\s*["']([^"']+)["']/gm),
    ...code.matchAll(/\bimport\s*\(\s*["'`]([^"'`$]+)/g),
  ].map((match) => match[1] ?? "");
  return named.map((name) => {
    if (name.startsWith("@/")) return name.slice(2);
    return name.startsWith(".") ? join(file, "..", name).replaceAll("\\", "/") : `package:${name}`;
  });
}

const under = (...prefixes: string[]) => (module: string): boolean =>
  prefixes.some((prefix) => module === prefix || module.startsWith(prefix.endsWith(":") ? prefix : `${prefix}/`));

/** What a file may import; null where everything goes. */
function allowed(file: string): ((module: string) => boolean) | null {
  if (file === "engine/quiz/schedule.ts") return under("engine", "package:ts-fsrs");
  if (file.startsWith("engine/")) return under("engine");
  // The prose of a note is a component.
  if (file === "content/note-body.ts") return under("engine", "content", "package:react");
  // Prose as written is a file, read while the site is built.
  if (file === "content/markdown/source.ts") return under("engine", "package:node:fs");
  if (file.startsWith("content/")) return under("engine", "content");
  const lab = /^labs\/([^/]+)\//.exec(file)?.[1];
  if (lab !== undefined) {
    const pure = under("engine", "content/facts", `labs/${lab}`);
    return file.endsWith(".tsx") ? (module) => pure(module) || under("components", "package:react")(module) : pure;
  }
  if (file.startsWith("labs/")) return under("engine", "content", "components", "labs", "package:react");
  if (file === "components/diagram/live.tsx") return under("engine", "components", "package:react", "package:react-dom", "package:@xyflow/react");
  if (file.startsWith("components/progress/")) return under("engine", "components", "package:react", "package:react-dom", "package:zustand", "package:idb");
  if (file.startsWith("components/")) return under("engine", "components", "package:react", "package:react-dom", "package:zustand");
  return null;
}

/** Clock, chance and browser: a run must give the same state everywhere. */
const impure = /\b(?:(?:Date\.now|Math\.random|performance\.now|setTimeout|setInterval|requestAnimationFrame|localStorage|sessionStorage|indexedDB)\b|(?:crypto|window|document|navigator|process)\s*(?:\.\w|\[)|fetch\(|new Date\(\s*\)|Date\(\s*\))/;
/** The browser's formatters take some 20 ms to come up, so no module makes one as it loads. */
const formatter = /^(?:export )?const .*\bnew Intl\b/m;
const isPure = (file: string): boolean => file.startsWith("engine/") || /^content\/.*\.ts$/.test(file) || /^labs\/[^/]+\/[^/]+\.ts$/.test(file);

function violations(file: string, source: string): string[] {
  if (file.endsWith(".mdx")) {
    const prose = source.replace(/```[\s\S]*?```|`[^`\n]*`/g, "");
    return [
      ...(/^(import|export)\b/m.test(prose) ? [`${file}: a note imports and exports nothing`] : []),
      ...(/\{/.test(prose) ? [`${file}: a note holds no expression`] : []),
    ];
  }
  if (!/\.tsx?$/.test(file)) return [];
  const may = allowed(file);
  const crossing = may === null ? [] : importsOf(file, source).filter((module) => !may(module));
  const code = withoutComments(source).replace(/"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g, '""');
  const asked = (isPure(file) ? impure : formatter).exec(code)?.[0];
  return [...crossing.map((module) => `${file} imports ${module}`), ...(asked === undefined ? [] : [`${file} uses ${asked}`])];
}

test("no file crosses a boundary", () => {
  const files = folders.flatMap(filesIn);
  expect(files.length).toBeGreaterThan(20);
  expect(files.flatMap((file) => violations(file, readFileSync(join(root, file), "utf8")))).toEqual([]);
});

const planted: readonly (readonly [file: string, source: string])[] = [
  ["engine/sim/replay.ts", 'import { useState } from "react";'],
  ["engine/sim/replay.ts", 'import { fact } from "@/content/facts";'],
  ["engine/quiz/grade.ts", 'import { fsrs } from "ts-fsrs";'],
  ["engine/quiz/grade.ts", "export const now = Date.now();"],
  ["engine/sim/random.ts", "export const roll = () => Math.random();"],
  ["engine/progress/log.ts", "const today = new Date();"],
  ["engine/locale.ts", "export const language = window.navigator.language;"],
  ["content/notes/ami/note.ts", 'import type { Lab } from "@/labs";'],
  ["content/notes/ami/ko.mdx", 'import X from "./x";'],
  ["content/notes/ami/ko.mdx", "값은 {1 + 1}입니다."],
  ["labs/instance-states/model.ts", 'import { scale } from "../scaling/model";'],
  ["labs/instance-states/model.ts", 'const view = await import("@/components/lab/player");'],
  ["labs/instance-states/model.ts", 'import { notes } from "@/content/notes";'],
  ["labs/instance-states/scene.ts", "export const t = performance.now();"],
  ["components/lab/player.tsx", 'import { ReactFlow } from "@xyflow/react";'],
  ["components/quiz/session.tsx", 'export { questions } from "@/content";'],
  ["components/quiz/session.tsx", 'import { openDB } from "idb";'],
  ["components/quiz/kinds/number.tsx", 'const plain = new Intl.NumberFormat("en-US");'],
  ["components/site/frame.tsx", 'import Link from "next/link";'],
];
for (const [file, source] of planted) {
  test(`finds "${source}" in ${file}`, () => expect(violations(file, source)).toHaveLength(1));
}

test("what is allowed is not reported", () => {
  expect(violations("labs/instance-states/model.ts", 'import { fact } from "@/content/facts";\nimport type { Model } from "@/engine/sim/model";')).toEqual([]);
  expect(violations("components/diagram/live.tsx", 'import { ReactFlow } from "@xyflow/react";')).toEqual([]);
  expect(violations("engine/quiz/schedule.ts", 'import { fsrs } from "ts-fsrs"; // not Date.now()\nconst day = new Date(0);')).toEqual([]);
  expect(violations("content/notes/ami/en.mdx", "Use `{ a: 1 }` here.\n\n```json\n{ \"a\": 1 }\n```\n")).toEqual([]);
});
