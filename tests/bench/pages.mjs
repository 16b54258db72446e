/** Pages in a browser, side by side with a hand-written page: bytes, paints, shifts, blocking, and the way to the next page. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync, cpSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserFlags, ensureBrowser } from "../../scripts/browser.mjs";
import { serve } from "../../scripts/serve.mjs";
import { byHand } from "./by-hand.mjs";
import { blockingMs, fast4G, gzipped, median, phone, table } from "./measure.mjs";
import { pipeBrowser } from "./pipe.mjs";

const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/** @param {import("@playwright/test").Page} page */
const wake = async (page) => {
  await page.locator("[data-live]").first().dispatchEvent("pointerover");
  await page.waitForFunction(() => Object.keys(document.querySelector("[data-live]")?.firstElementChild ?? {}).some((key) => key.startsWith("__reactProps")), undefined, { timeout: 60_000 });
};

/** @param {import("@playwright/test").Page} page slowly, as a reader does */
async function readThrough(page) {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let top = 0; top < height; top += 600) {
    await page.evaluate((to) => scrollTo(0, to), top);
    await page.waitForTimeout(120);
  }
  await page.waitForTimeout(1500);
}

/**
 * From a press on a link to the first paint of the next page, in a browser of its own.
 * @param {string} site @param {string} from @param {string} to @param {boolean} rests whether the pointer stays on the link first
 */
async function nextPageMs(site, from, to, rests) {
  const browser = await pipeBrowser();
  try {
    const tab = await browser.open(site + from);
    await tab.tell("Emulation.setCPUThrottlingRate", { rate: 4 });
    await tab.tell("Network.emulateNetworkConditions", fast4G);
    await pause(800);
    const at = await tab.evaluate(`() => {
      const link = [...document.querySelectorAll('main a[href="${to}"]')].find((element) => element.closest("svg") === null && element.getClientRects().length > 0);
      link.scrollIntoView({ block: "center", behavior: "instant" });
      const box = link.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }`);
    if (rests) {
      await tab.mouse("mouseMoved", at);
      await pause(2500);
    }
    await tab.mouse("mousePressed", at);
    await tab.mouse("mouseReleased", at);
    await tab.until(`() => location.pathname === "${to}" && !document.prerendering && performance.getEntriesByName("first-contentful-paint").length > 0`);
    return await tab.evaluate(() => {
      const paint = performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0;
      return Math.max(0, paint - (Reflect.get(performance.getEntriesByType("navigation")[0] ?? {}, "activationStart") ?? 0));
    });
  } finally {
    await browser.close();
  }
}

/** @param {string} root @param {{ runs?: number, pages: readonly string[], next: readonly [from: string, to: string] }} options */
export async function pageBench(root, { runs = 7, pages, next }) {
  const out = join(root, "out");
  const folder = mkdtempSync(join(tmpdir(), "by-hand-"));
  for (const path of new Set([...pages, ...next])) {
    mkdirSync(join(folder, path), { recursive: true });
    writeFileSync(join(folder, path, "index.html"), byHand(readFileSync(join(out, path, "index.html"), "utf8")));
  }
  cpSync(join(out, "icon.svg"), join(folder, "icon.svg"));
  const ours = await serve({ folder: out, port: 0 });
  const theirs = await serve({ folder, port: 0 });
  const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: browserFlags });
  try {
    const bytes = pages.map((path) => {
      const [our, their] = [out, folder].map((base) => gzipped(readFileSync(join(base, path, "index.html"))));
      return [path, our ?? 0, their ?? 0, (our ?? 0) / (their ?? 1)];
    });
    table("Document, gzip bytes", ["page", "ours", "by hand", "ratio"], bytes);

    const reading = [];
    for (const path of pages) {
      const { page, loads, seen, close } = await phone(browser);
      await page.goto(ours.url + path);
      await page.waitForTimeout(2500);
      const before = [...loads];
      const still = await seen();
      const has = (await page.locator("[data-live]").count()) > 0;
      if (has) await wake(page);
      await readThrough(page);
      const alive = await seen();
      const scripts = (/** @type {typeof loads} */ list) => list.filter(({ kind }) => kind === "Script").reduce((sum, { bytes: size }) => sum + size, 0);
      reading.push([path, before.length, scripts(before), scripts(loads), still.shift, alive.shift, blockingMs(still.longTasksMs), blockingMs(alive.longTasksMs)]);
      await close();
    }
    table("Reading on a phone (4x slower processor, fast 4G)", ["page", "requests", "script before", "script alive", "shift before", "shift alive", "blocking before", "blocking alive"], reading);

    const paints = [];
    for (const path of pages) {
      /** @type {number[]} */
      const our = [];
      /** @type {number[]} */
      const their = [];
      for (let run = 0; run < runs; run++) {
        for (const [url, list] of /** @type {const} */ ([[ours.url, our], [theirs.url, their]])) {
          const { page, seen, close } = await phone(browser);
          await page.goto(url + path, { waitUntil: "load" });
          await page.waitForTimeout(600);
          list.push((await seen()).largestPaintMs);
          await close();
        }
      }
      paints.push([path, median(our), median(their), median(our.map((value, at) => value / (their[at] ?? 1)))]);
    }
    table(`Largest paint, median of ${runs} interleaved runs (ms)`, ["page", "ours", "by hand", "ratio"], paints);

    const [from, to] = next;
    /** @type {Record<string, number[]>} */
    const ways = { "ours, pointer rested": [], "ours, cold": [], "by hand": [] };
    for (let run = 0; run < runs; run++) {
      for (const [way, list] of Object.entries(ways)) list.push(await nextPageMs(way === "by hand" ? theirs.url : ours.url, from, to, way.endsWith("rested")));
    }
    const hand = median(ways["by hand"] ?? []);
    table("Next page, click to first paint, median (ms)", ["way", "ms", "to by hand"], Object.entries(ways).map(([way, list]) => [way, median(list), median(list) / hand]));
  } finally {
    await browser.close();
    await ours.close();
    await theirs.close();
    rmSync(folder, { recursive: true });
  }
}
