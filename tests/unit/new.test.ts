import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

const root = fileURLToPath(new URL("../..", import.meta.url));
let copy = "";

test.beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "new-"));
  for (const name of ["content", "engine", "labs", "tsconfig.json", "package.json"]) cpSync(join(root, name), join(copy, name), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});
test.afterAll(() => rmSync(copy, { recursive: true }));

const run = (...args: string[]) => spawnSync(process.execPath, [join(root, "scripts/new.mjs"), ...args], { cwd: copy, encoding: "utf8" });

/** Type-checks the made files and the lists they are in. */
function typeErrors(...files: string[]): string {
  const base = JSON.parse(readFileSync(join(root, "tsconfig.json"), "utf8")) as { compilerOptions: object };
  const config = { compilerOptions: { ...base.compilerOptions, incremental: false, plugins: [], types: ["node"] }, files };
  writeFileSync(join(copy, "tsconfig.new.json"), JSON.stringify(config));
  return spawnSync("npx", ["--no-install", "tsc", "--noEmit", "-p", "tsconfig.new.json"], { cwd: copy, encoding: "utf8" }).stdout;
}

test.describe.configure({ mode: "serial" });

test("a new note has its files and stands last in the list", () => {
  expect(run("note", "scaling-basics").status).toBe(0);
  for (const name of ["note.ts", "ko.mdx", "en.mdx", "quiz.ts"]) expect(existsSync(join(copy, "content/notes/scaling-basics", name))).toBe(true);
  const list = readFileSync(join(copy, "content/notes/index.ts"), "utf8");
  expect(list).toContain('import { note as scalingBasics } from "./scaling-basics/note";');
  expect(list).toMatch(/notes: \[[^\]]*, scalingBasics\]/);
  expect(typeErrors("content/notes/index.ts", "content/notes/scaling-basics/quiz.ts")).toBe("");
});

test("a new lab has its files, stands in the list and type-checks", () => {
  expect(run("lab", "two-doors").status).toBe(0);
  for (const name of ["lab.ts", "live.ts", "panels.ts", "outline.ts", "knobs.ts", "model.ts", "scene.ts", "challenges.ts", "labels.ts", "text.ts"]) expect(existsSync(join(copy, "labs/two-doors", name))).toBe(true);
  expect(readFileSync(join(copy, "labs/index.ts"), "utf8")).toContain('"two-doors": () => import("./two-doors/lab")');
  expect(readFileSync(join(copy, "labs/open.ts"), "utf8")).toContain('"two-doors": () => import("./two-doors/live")');
  expect(typeErrors("labs/index.ts", "labs/open.ts", "tests/unit/labs/two-doors.test.ts")).toBe("");
});

test("nothing is overwritten, and a wrong id changes nothing", () => {
  const before = readFileSync(join(copy, "content/notes/index.ts"), "utf8");
  expect(run("note", "scaling-basics").status).toBe(1);
  for (const id of ["Scaling", "a b", "../x", "a--b", ""]) expect(run("note", id).status).toBe(2);
  expect(run("page", "x").status).toBe(2);
  expect(readFileSync(join(copy, "content/notes/index.ts"), "utf8")).toBe(before);
});
