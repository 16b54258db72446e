/** Lighthouse on a phone, all four categories, for one page of each kind. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { browserFlags, ensureBrowser } from "../../scripts/browser.mjs";
import { serve } from "../../scripts/serve.mjs";
import { table } from "./measure.mjs";

const categories = ["performance", "accessibility", "best-practices", "seo"];

/** @param {string} root @param {readonly string[]} pages */
export async function lighthouseBench(root, pages) {
  const { url, close } = await serve({ folder: join(root, "out"), port: 0 });
  const folder = mkdtempSync(join(tmpdir(), "lighthouse-"));
  const rows = [];
  for (const path of pages) {
    const file = join(folder, "report.json");
    const flags = [...browserFlags, "--headless=new"].join(" ");
    const measure = () => promisify(execFile)("npx", ["--no-install", "lighthouse", url + path, "--quiet", "--output=json", `--output-path=${file}`, `--chrome-flags=${flags}`], {
      cwd: root, env: { ...process.env, CHROME_PATH: ensureBrowser().path },
    });
    // Now and then Lighthouse loses the start of its trace and asks to be run again.
    await measure().catch(measure);
    const report = JSON.parse(readFileSync(file, "utf8"));
    const failing = Object.values(report.audits).filter((audit) => typeof audit.score === "number" && audit.score < 0.9).map(({ id }) => id);
    rows.push([path, ...categories.map((name) => Math.round(report.categories[name].score * 100)), failing.join(" ")]);
  }
  await close();
  rmSync(folder, { recursive: true });
  table("Lighthouse, mobile", ["page", ...categories, "below 0.9"], rows);
}
