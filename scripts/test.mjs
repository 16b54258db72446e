/**
 * `npm test`: types, lint, unit tests, build, tests in a browser on the sealed export. `npm run check` (`--quick`) stops
 * after the unit tests. The last line is `N passed, N failed`; types, lint and build count as one check each.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.mjs";

const quick = process.argv.includes("--quick");
const reports = mkdtempSync(join(tmpdir(), "cloud-in-motion-"));
let passed = 0;
let failed = 0;

/** @param {string[]} args arguments of npx @param {Record<string, string>} [env] */
function run(args, env = {}) {
  const started = Date.now();
  console.log(`\n> ${args.join(" ")}`);
  const { status } = spawnSync("npx", ["--no-install", ...args], {
    stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...env }, shell: process.platform === "win32",
  });
  console.log(`  ${status === 0 ? "ok" : "failed"}, ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return status === 0;
}

/** @param {string[]} args */
function check(args) {
  const isGood = run(args);
  if (isGood) passed++;
  else failed++;
  return isGood;
}

/** Runs one Playwright project and adds up its tests; a run without a readable report is one failure. @param {string} project */
function playwright(project) {
  const file = join(reports, `${project}.json`);
  const reporter = process.env.CI === undefined ? "line,json" : "dot,json";
  const isGood = run(["playwright", "test", `--project=${project}`, `--reporter=${reporter}`], { PLAYWRIGHT_JSON_OUTPUT_NAME: file });
  try {
    const { stats } = JSON.parse(readFileSync(file, "utf8"));
    passed += stats.expected + stats.flaky;
    failed += stats.unexpected;
    if (!isGood && stats.unexpected === 0) failed++;
    if (stats.expected + stats.flaky + stats.unexpected === 0) failed++;
  } catch {
    failed++;
  }
}

check(["next", "typegen"]);
check(["tsc", "--noEmit", "-p", "."]);
check(["oxlint", "--type-aware", "--deny-warnings"]);
playwright("unit");
if (!quick) {
  if (check(["node", "scripts/build.mjs"])) {
    try {
      const { path, origin } = ensureBrowser();
      console.log(`\nBrowser: ${path} (${origin})`);
      process.env.CHROMIUM_PATH = path;
      playwright("site");
    } catch (error) {
      console.error(String(error));
      failed++;
    }
  }
}
rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
