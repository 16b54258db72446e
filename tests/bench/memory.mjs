/** A reader's progress: replay and size of a long log, the due list in a slow browser, and how fast an answer is acknowledged. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { browserFlags, ensureBrowser } from "../../scripts/browser.mjs";
import { serve } from "../../scripts/serve.mjs";
import { median, quantile, table } from "./measure.mjs";

const answers = 20_000;
const acknowledgements = 60;
const slowdown = 4;
const dayMs = 86_400_000;

/** @param {string} root */
async function sources(root) {
  const file = join(root, "node_modules", ".cache", `bench-memory-${process.pid}.mjs`);
  await build({
    stdin: { contents: 'export * from "./engine/progress/derive"; export * from "./engine/progress/exchange"; export { algorithm } from "./engine/quiz/schedule"; export { answerForever } from "./tests/site/killing";', resolveDir: root },
    bundle: true, format: "esm", platform: "node", outfile: file, alias: { "@": root },
  });
  const module = await import(pathToFileURL(file).href);
  rmSync(file);
  return module;
}

/** A reader of two years: every question again and again, two of three rightly. @param {readonly string[]} ids @param {string} algorithm */
function longLog(ids, algorithm) {
  const fromMs = Date.now() - 730 * dayMs;
  return Array.from({ length: answers }, (_, at) => ({
    v: 1, device: "bench0bench0", n: at + 1, questionId: ids[(at * 7919) % ids.length], attempt: Math.floor(at / ids.length),
    outcome: at % 3 === 0 ? "wrong" : "right", certainty: at % 4 === 0 ? "guess" : "sure",
    atMs: Math.floor(fromMs + (at / answers) * 729 * dayMs), zoneMinutes: 540, algorithm,
  }));
}

/** @param {string} root */
export async function memoryBench(root) {
  const { algorithm, answerForever, derive, writeExchange } = await sources(root);
  const { url, close } = await serve({ folder: join(root, "out"), port: 0 });
  const ids = (await (await fetch(`${url}/ko/questions.json`)).json()).questions.map((/** @type {{ id: string }} */ { id }) => id);
  const entries = longLog(ids, algorithm);
  const replays = Array.from({ length: 15 }, () => {
    const begun = performance.now();
    derive(entries);
    return performance.now() - begun;
  });
  table("A log of 20,000 answers in Node", ["replay, median (ms)", "replay, p95 (ms)", "exported (MB)"], [
    [median(replays), quantile(replays, 0.95), writeExchange(entries, [], Date.now()).length / 1e6],
  ]);

  const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: browserFlags });
  try {
    const context = await browser.newContext({ viewport: { width: 412, height: 823 } });
    const page = await context.newPage();
    await page.goto(`${url}/ko/review/`);
    await page.locator("#review-today").waitFor();
    await page.evaluate((list) => new Promise((resolve) => {
      const request = indexedDB.open("cloud-in-motion");
      request.onsuccess = () => {
        const transaction = request.result.transaction("log", "readwrite");
        for (const entry of list) transaction.objectStore("log").add(entry);
        transaction.oncomplete = () => {
          request.result.close();
          resolve(null);
        };
      };
    }), entries);
    // The first visit after so many answers came from elsewhere; those after it are what a reader sees.
    /** @type {number[]} */
    const due = [];
    /** @type {number[]} */
    const longest = [];
    for (let visit = 0; visit < 6; visit++) {
      await page.close();
      const next = await context.newPage();
      const client = await context.newCDPSession(next);
      await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
      await next.addInitScript(() => {
        const seen = { liveMs: 0, dueMs: 0, tasksMs: /** @type {number[]} */ ([]) };
        Object.assign(window, { seen });
        new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => seen.tasksMs.push(duration))).observe({ type: "longtask", buffered: true });
        const look = () => {
          const part = document.querySelector("[data-live=review]")?.firstElementChild;
          if (seen.liveMs === 0 && Object.keys(part ?? {}).some((key) => key.startsWith("__reactProps"))) seen.liveMs = performance.now();
          if (document.querySelector("[data-due]") === null) requestAnimationFrame(look);
          else seen.dueMs = performance.now();
        };
        requestAnimationFrame(look);
      });
      await next.goto(`${url}/ko/review/`);
      await next.locator("[data-due]").waitFor();
      await next.waitForTimeout(1500);
      const seen = await next.evaluate(() => Reflect.get(window, "seen"));
      if (visit > 0) {
        due.push(seen.dueMs - seen.liveMs);
        longest.push(Math.max(0, ...seen.tasksMs));
      }
      await next.close();
    }
    const quiz = await context.newPage();
    await quiz.goto(`${url}/ko/quiz/ec2/`);
    await quiz.locator(".question").first().dispatchEvent("pointerover");
    await quiz.locator(".session [data-phase=asking]").first().waitFor();
    await quiz.waitForFunction(() => document.querySelectorAll(".session .question").length === 1);
    await quiz.evaluate(() => {
      const waits = /** @type {number[]} */ ([]);
      Object.assign(window, { waits, acknowledge: () => waits.push(performance.now() - (performance.getEntriesByName("checked").at(-1)?.startTime ?? 0)) });
    });
    await quiz.evaluate(`(${answerForever})()`);
    await quiz.waitForFunction((wanted) => Reflect.get(window, "waits").length >= wanted, acknowledgements, { timeout: 300_000 });
    const waits = await quiz.evaluate(() => Reflect.get(window, "waits"));
    table(`${acknowledgements} answers on top of them`, ["acknowledged, median (ms)", "p95 (ms)"], [[median(waits), quantile(waits, 0.95)]]);

    table(`Review with 20,000 answers, ${slowdown}x slower processor`, ["due list after the page is live, median (ms)", "longest task, median (ms)"], [[median(due), median(longest)]]);
  } finally {
    await browser.close();
    await close();
  }
}
