/** Labs in a browser on a processor four times slower: work that holds up a frame while they play at their fastest and are scrubbed. */
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "@playwright/test";
import { browserFlags, ensureBrowser } from "../../scripts/browser.mjs";
import { serve } from "../../scripts/serve.mjs";
import { median, phone, table } from "./measure.mjs";

/** Conditions under which a lab has most to do, set by its own fields: id of the knob and what is written there. */
const hardest = /** @type {Readonly<Record<string, Readonly<Record<string, string>>>>} */ ({ "load-balancing": { requestsPerSecond: "200" } });

/** @typedef {{ name: string, ph: string, pid: number, tid: number, dur?: number, tdur?: number, args?: { name?: string } }} Traced */
/** @typedef {{ wallMs: number, ownMs: number }} Task `ownMs`: what of it the page's thread ran; the rest it waited for a processor that others had. */

/** Tasks of the page's thread while something was done. @param {import("@playwright/test").Page} page @param {() => Promise<void>} what @returns {Promise<Task[]>} */
async function during(page, what) {
  const browser = page.context().browser();
  await browser?.startTracing(page, { categories: ["toplevel"] });
  await what();
  /** @type {{ traceEvents: Traced[] }} */
  const { traceEvents } = JSON.parse(String(await browser?.stopTracing()));
  const tasks = traceEvents.filter(({ name, ph }) => ph === "X" && name.endsWith("RunTask"));
  const busyMs = (/** @type {Traced} */ thread) => tasks.reduce((sum, { pid, tid, tdur = 0 }) => (pid === thread.pid && tid === thread.tid ? sum + tdur : sum), 0);
  const [main] = traceEvents.filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain").sort((a, b) => busyMs(b) - busyMs(a));
  return tasks.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid).map(({ dur = 0, tdur = dur }) => ({ wallMs: dur / 1000, ownMs: tdur / 1000 }));
}

/** Presses as a hand does: down, and up a moment later. Playwright's own click looks for what covers the button inside the page, which would be counted. @param {import("@playwright/test").Page} page @param {{ x: number, y: number }} at */
async function press(page, { x, y }) {
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.waitForTimeout(60);
  await page.mouse.up();
}

/** @param {import("@playwright/test").Page} page */
async function settle(page) {
  await page.waitForFunction(() => document.querySelector(".lab-player")?.getAttribute("aria-busy") !== "true", undefined, { timeout: 120_000 });
  await page.waitForTimeout(1500);
}

/**
 * One lab: live, under its hardest conditions, played for some seconds, then scrubbed.
 * @param {import("@playwright/test").Browser} browser @param {string} address @param {string} lab @param {number} seconds
 */
export async function playLab(browser, address, lab, seconds) {
  const { page, close } = await phone(browser, { network: false });
  await page.goto(address);
  await page.locator(`#lab-${lab}`).scrollIntoViewIfNeeded();
  await page.locator(".lab-player").waitFor({ timeout: 60_000 });
  await page.locator(".lab-panel-knobs > summary").click();
  for (const [knob, text] of Object.entries(hardest[lab] ?? {})) {
    const field = page.locator(`[id$="-knob-${knob}"]`);
    if (!(await field.isVisible())) await page.locator(".lab-panel-knobs .lab-fold > summary").click();
    await field.fill(text);
    await field.press("Enter");
  }
  await page.locator(".lab-panel-knobs > summary").click();
  await page.locator("select[id$='-speed']").selectOption({ index: await page.locator("select[id$='-speed'] option").count() - 1 });
  await page.locator(".lab-stage").scrollIntoViewIfNeeded();
  await settle(page);
  const box = (await page.locator(".lab-tool-main").boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  const button = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  const playing = await during(page, async () => {
    await press(page, button);
    await page.waitForTimeout(seconds * 1000);
    await press(page, button);
    await page.waitForTimeout(500);
  });
  await settle(page);
  const line = page.locator(".lab-line input");
  const scrubbing = await during(page, async () => {
    for (let place = 0; place < 24; place++) {
      await line.evaluate((/** @type {HTMLInputElement} */ input, part) => {
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, String(Number(input.max) * part));
        input.dispatchEvent(new Event("input", { bubbles: true }));
      }, ((place * 7) % 24) / 24);
      await page.waitForTimeout(120);
    }
    await settle(page);
  });
  // The rest of the longest run, from where playing ended.
  const ahead = await during(page, async () => {
    const choice = page.locator(".lab-time-row select").first();
    await choice.selectOption({ index: await choice.locator("option").count() - 1 });
    await settle(page);
  });
  await close();
  return { playing, scrubbing, ahead };
}

/** @param {string} root @param {{ seconds?: number, runs?: number, labs?: readonly string[] }} [options] */
export async function playingBench(root, { seconds = 10, runs = 3, labs = readdirSync(join(root, "out/ko/labs"), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name) } = {}) {
  const site = await serve({ folder: join(root, "out"), port: 0 });
  const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: browserFlags });
  try {
    const rows = [];
    for (const lab of labs) {
      /** @type {Awaited<ReturnType<typeof playLab>>[]} */
      const seen = [];
      for (let run = 0; run < runs; run++) seen.push(await playLab(browser, `${site.url}/ko/labs/${lab}/`, lab, seconds));
      const of = (/** @type {"playing" | "scrubbing" | "ahead"} */ what) => {
        const over = (/** @type {"ownMs" | "wallMs"} */ time) => median(seen.map((one) => one[what].filter((task) => task[time] > 50).length));
        return [over("ownMs"), over("wallMs"), median(seen.map((one) => Math.max(0, ...one[what].map(({ ownMs }) => ownMs))))];
      };
      rows.push([lab, ...of("playing"), ...of("scrubbing"), ...of("ahead")]);
    }
    table(`Tasks over 50 ms in labs, 4x slower processor: playing ${seconds} s at the fastest, scrubbing 24 times, then as far ahead as one choice goes`, [
      "lab", "playing", "with waiting", "longest", "scrubbing", "with waiting", "longest", "ahead", "with waiting", "longest",
    ], rows);
  } finally {
    await browser.close();
    await site.close();
  }
}
