/**
 * `npm run soak`: the trials of endurance in full: browser kills, many tabs, damaged stores, hostile imports, strange clocks, failing storage. It takes about half an hour.
 * `npm run soak -- 0.1` runs a tenth of it; `npm run soak -- --unit` and `--site` one half of the trials. Needs a build in `out/` for the browser's half.
 * A failure names its seed; `SOAK_SEED=<seed> npm run soak` begins there.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { ensureBrowser } from "./browser.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const asked = process.argv.slice(2);
const share = asked.find((argument) => !argument.startsWith("-")) ?? "full";
const wants = (/** @type {string} */ half) => asked.every((argument) => !argument.startsWith("--") || argument === `--${half}`);

const unknown = asked.filter((argument) => argument.startsWith("-") && !["--unit", "--site"].includes(argument));
if (unknown.length > 0 || (share !== "full" && !(Number(share) > 0 && Number(share) <= 1))) {
  console.error("Usage: npm run soak -- [share between 0 and 1] [--unit | --site]");
  process.exit(2);
}
if (wants("site") && !existsSync(join(root, "out", "_headers"))) {
  console.error("There is no build to soak: run `npm run build` first.");
  process.exit(2);
}

/** @param {"unit" | "site"} project @param {string} file */
function run(project, file) {
  const started = Date.now();
  console.log(`\n> ${project}: ${file}, ${share === "full" ? "in full" : `a share of ${share}`}`);
  const env = { ...process.env, SOAK: share, ...(project === "site" ? { CHROMIUM_PATH: ensureBrowser().path } : {}) };
  const { status } = spawnSync("npx", ["--no-install", "playwright", "test", `--project=${project}`, "--reporter=list", file], {
    cwd: root, stdio: ["ignore", "inherit", "inherit"], env, shell: process.platform === "win32",
  });
  console.log(`  ${status === 0 ? "ok" : "failed"}, ${((Date.now() - started) / 60_000).toFixed(1)} min`);
  return status === 0;
}

const results = [];
if (wants("unit")) results.push(run("unit", "tests/unit/soak.test.ts"));
if (wants("site")) results.push(run("site", "tests/site/soak.spec.ts"));
process.exitCode = results.every(Boolean) ? 0 : 1;
