import { existsSync, readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

/** Paths and commands that the README, the guide for contributors and doc comments name must exist. */

const root = fileURLToPath(new URL("../..", import.meta.url));
const folders = [".ci", "app", "components", "content", "deploy", "engine", "labs", "public", "scripts", "tests"];

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = `${folder}/${name}`;
    return statSync(join(root, path)).isDirectory() ? filesIn(path) : [path];
  });
}

const topFiles = readdirSync(root).filter((name) => statSync(join(root, name)).isFile());
const files = [...topFiles, ...folders.filter((folder) => existsSync(join(root, folder))).flatMap(filesIn)];
const known = new Set(files);
const packages = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { scripts: Record<string, string> };

/** Written by a build or by the reader's machine, so not there on a fresh one. */
const isMade = (path: string): boolean => /^(out|\.next|node_modules|test-results)(\/|$)/.test(path) || path === "run.json" || path === "public/shell.js";

/** Words between backticks that are a path of this repository: start in one of its folders, or end like a file of it. */
function pathsIn(prose: string): string[] {
  return [...prose.matchAll(/`([^`\s]+)`/g)].map((match) => match[1] ?? "").filter((word) => {
    if (/[<>*{}$,:]|\.\.\./.test(word) || word.startsWith("@") || word.startsWith("/") || isMade(word)) return false;
    const isInFolder = folders.some((folder) => word.startsWith(`${folder}/`));
    return isInFolder || /^[\w./()[\]-]+\.(tsx?|mjs|mdx|css|json|md|ya?ml)$/.test(word);
  });
}

function exists(path: string): boolean {
  const bare = path.replace(/^\.\//, "").replace(/\/$/, "");
  return known.has(bare) || existsSync(join(root, bare)) || files.some((file) => file.endsWith(`/${bare}`));
}

const commentsOf = (source: string): string => (source.match(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g) ?? []).join("\n");
const missing = (prose: string): string[] => pathsIn(prose).filter((path) => !exists(path));

/** The words of each documented file: a whole Markdown file, or the comments of a program. */
function documents(): { file: string; prose: string }[] {
  return files.filter((file) => /\.(tsx?|mjs|md)$/.test(file) && file !== "tests/unit/prose-paths.test.ts").map((file) => {
    const text = readFileSync(join(root, file), "utf8");
    return { file, prose: file.endsWith(".md") ? text : commentsOf(text) };
  });
}

test("every path named in prose exists", () => {
  const named = documents().flatMap(({ file, prose }) => missing(prose).map((path) => `${file}: ${path}`));
  expect(named).toEqual([]);
});

test("every command named in prose exists", () => {
  const named = documents().flatMap(({ file, prose }) =>
    [...prose.matchAll(/`npm run ([\w-]+)/g)].filter((match) => !((match[1] ?? "") in packages.scripts)).map((match) => `${file}: ${match[0]}`),
  );
  expect(named).toEqual([]);
});

test("a path that does not exist is found", () => {
  expect(missing("see `engine/sim/model.ts`, `model.ts`, `sim/model.ts` and `labs/<id>/model.ts`")).toEqual([]);
  expect(missing("see `engine/sim/modle.ts` and `nowhere.ts`")).toEqual(["engine/sim/modle.ts", "nowhere.ts"]);
});
