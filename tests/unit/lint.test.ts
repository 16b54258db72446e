import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";

/** Faults that the linter's settings must find, each under the name of its rule. */
const planted: Readonly<Record<string, string>> = {
  "no-floating-promises": "async function save(): Promise<void> {}\nexport function run(): void {\n  save();\n}\n",
  "no-explicit-any": "export const value: any = 1;\n",
  "no-warning-comments": `// ${["TO", "DO"].join("")}: later\nexport const value = 1;\n`,
  "eqeqeq": "export const same = (a: unknown, b: unknown): boolean => a == b;\n",
  "no-unused-vars": "const unused = 1;\nexport const value = 2;\n",
  "switch-exhaustiveness-check": 'export function name(kind: "a" | "b"): string {\n  switch (kind) {\n    case "a": return "A";\n  }\n  return "";\n}\n',
  "rules-of-hooks": 'import { useState } from "react";\nexport function Part({ on }: { on: boolean }) {\n  if (on) useState(0);\n  return <p>x</p>;\n}\n',
  "exhaustive-deps": 'import { useEffect } from "react";\nexport function Part({ to }: { to: string }) {\n  useEffect(() => console.error(to), []);\n  return <p>x</p>;\n}\n',
  "alt-text": 'export const Picture = () => <img src="/a.png" />;\n',
  "no-sync-scripts": 'export const Head = () => <script src="https://example.com/a.js" />;\n',
  "no-self-import": 'import "./no-self-import";\nexport const value = 1;\n',
};

test("every planted fault is found, and code without one is left alone", () => {
  const root = fileURLToPath(new URL("../..", import.meta.url));
  const copy = mkdtempSync(join(tmpdir(), "lint-"));
  for (const name of [".oxlintrc.json", "tsconfig.json", "package.json"]) cpSync(join(root, name), join(copy, name));
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
  mkdirSync(join(copy, "app"));
  for (const [rule, source] of Object.entries(planted)) writeFileSync(join(copy, "app", `${rule}.tsx`), source);
  writeFileSync(join(copy, "app", "clean.ts"), "export const value = 1;\n");
  const { stdout } = spawnSync("npx", ["--no-install", "oxlint", "--type-aware", "--format=unix", "app"], { cwd: copy, encoding: "utf8" });
  rmSync(copy, { recursive: true });
  const found = (rule: string): boolean => stdout.split("\n").some((line) => line.includes(`${rule}.tsx`) && line.includes(`(${rule})`));
  expect(Object.keys(planted).filter((rule) => !found(rule)), stdout).toEqual([]);
  expect(stdout).not.toContain("clean.ts");
});
