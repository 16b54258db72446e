import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "@playwright/test";
import type { AnswerEntry } from "@/engine/progress/log";
import { browserFlags, findBrowser } from "../../scripts/browser.mjs";
import { isSoaking, rounds } from "../soak";
import { answerAndSave, answerByPointer, answerSome, card, countedAnswers, current, exportedText, givePatience, nextButton, openQuiz, openReview, questionsById, saved } from "./answering";
import { answerForever, killBrowser } from "./killing";
import { expect, test } from "./site";

test.setTimeout(isSoaking ? 6 * 3_600_000 : 180_000);

const questions = await questionsById();
const tabs = 5;
/** Profiles of the browser that are killed side by side, one for each worker: most of a round is waiting for a browser to start. */
const profiles = [1, 2];
const killsEach = Math.ceil(rounds("kills") / profiles.length);

for (const profile of profiles) {
  test(`profile ${profile}: ${killsEach} kills in the middle of answering lose no answer that was said to be saved`, async ({ baseURL }) => {
    test.skip(process.platform !== "linux", "finds the browser's process in /proc");
    const folder = mkdtempSync(join(tmpdir(), "soaked-"));
    const launch = (): Promise<BrowserContext> => chromium.launchPersistentContext(folder, { executablePath: findBrowser()?.path, args: browserFlags, baseURL: baseURL ?? "" });
    const first = async (context: BrowserContext): Promise<Page> => context.pages()[0] ?? context.newPage();
    let promised = 0;
    try {
      for (let round = 1; round <= killsEach; round += 1) {
        const context = await launch();
        const page = await first(context);
        await openReview(page);
        const before = await countedAnswers(page);
        expect(before, `after kill ${round - 1}`).toBeGreaterThanOrEqual(promised);
        let acknowledged = 0;
        await page.exposeFunction("acknowledge", () => { acknowledged += 1; });
        await openQuiz(page);
        await page.evaluate(answerForever);
        // A different moment each time: some kills come while a transaction is on its way.
        await expect.poll(() => acknowledged, { timeout: 60_000, intervals: [5] }).toBeGreaterThan(round % 7);
        await page.waitForTimeout((round * 37) % 50);
        killBrowser(folder);
        await context.close().catch(() => undefined);
        promised = before + acknowledged;
        if (isSoaking && round % 25 === 0) console.log(`profile ${profile}: ${round} kills, ${promised} answers promised`);
      }
      const context = await launch();
      const page = await first(context);
      await openReview(page);
      const kept = await countedAnswers(page);
      expect(kept).toBeGreaterThanOrEqual(promised);
      if (isSoaking) console.log(`profile ${profile}: ${killsEach} kills, ${promised} answers promised, ${kept} there`);
      await context.close();
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    }
  });
}

test(`${tabs} tabs with ${rounds("tabAnswers")} answers keep every one under a number of its own`, async ({ context, page }) => {
  const each = Math.ceil(rounds("tabAnswers") / tabs);
  await givePatience(context);
  const pages = await Promise.all(Array.from({ length: tabs }, () => context.newPage()));
  for (const tab of pages) {
    await openQuiz(tab);
    // Counted in the page: a count on its way to us would be behind. Once it is to halt, an error ends the run after the answer at hand.
    await tab.evaluate(() => {
      const told = { count: 0, isHalted: false };
      Object.assign(window, { told, acknowledge: () => {
        told.count += 1;
        if (told.isHalted) throw new Error("halted");
      } });
    });
  }
  await Promise.all(pages.map((tab) => tab.evaluate(answerForever)));
  type Told = { readonly told: { count: number; isHalted: boolean } };
  const counts = () => Promise.all(pages.map((tab) => tab.evaluate(() => (window as unknown as Told).told.count)));
  await expect.poll(async () => Math.min(...(await counts())), { timeout: isSoaking ? 3_600_000 : 120_000 }).toBeGreaterThanOrEqual(each);
  const halted = pages.map((tab) => tab.waitForEvent("pageerror"));
  await Promise.all(pages.map((tab) => tab.evaluate(() => { (window as unknown as Told).told.isHalted = true; })));
  await Promise.all(halted);
  const promised = (await counts()).reduce((sum, count) => sum + count, 0);
  await openReview(page);
  const { entries } = JSON.parse(await exportedText(page)) as { entries: AnswerEntry[] };
  expect(entries.length).toBe(promised);
  expect(new Set(entries.map(({ device, n }) => `${device} ${n}`)).size).toBe(entries.length);
  expect(new Set(entries.map(({ device }) => device)).size).toBe(1);
});

test.describe("storage", () => {
  test("wiped while a page is open: it is said, answers stay in the visit, and a reload starts clean", async ({ page }) => {
    await openQuiz(page);
    await answerSome(page, questions, 2);
    // Deleting asks the open page to let go, which it does; what "clear site data" does in a browser's settings.
    await page.evaluate(() => new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase("cloud-in-motion");
      request.onsuccess = () => resolve();
    }));
    await expect(page.locator("[data-trouble=closed]")).toBeVisible();
    await answerByPointer(page, await current(page, questions), true);
    await expect(saved(page)).toHaveAttribute("data-saved", "kept");
    await page.reload();
    await openQuiz(page);
    await answerAndSave(page, await current(page, questions), true);
    await openReview(page);
    expect(await countedAnswers(page)).toBe(1);
  });

  test("blocked by an older version in another tab: it is said, and answers stay in the visit", async ({ page, context }) => {
    const older = await context.newPage();
    await older.goto("/ko/glossary/");
    // A version that holds on to the database and lets nobody change it.
    await older.evaluate(() => new Promise<void>((resolve) => {
      const request = indexedDB.open("cloud-in-motion", 1);
      request.onupgradeneeded = () => {
        request.result.createObjectStore("log", { keyPath: ["device", "n"] });
        request.result.createObjectStore("quarantine", { autoIncrement: true });
        request.result.createObjectStore("meta");
      };
      request.onsuccess = () => {
        Object.assign(window, { held: request.result });
        resolve();
      };
    }));
    await page.addInitScript(() => {
      const open = Reflect.get(IDBFactory.prototype, "open") as (this: IDBFactory, name: string, version?: number) => IDBOpenDBRequest;
      // This page is of a version that needs a newer database.
      IDBFactory.prototype.open = function (name: string, version?: number) {
        return open.call(this, name, version === undefined || name !== "cloud-in-motion" ? version : version + 1);
      };
    });
    await openQuiz(page);
    await expect(page.locator("[data-trouble=blocked]")).toBeVisible({ timeout: 20_000 });
    await answerByPointer(page, await current(page, questions), true);
    await expect(saved(page)).toHaveAttribute("data-saved", "kept");
  });

  test("private: answers live until the window is closed, and another private window knows nothing of them", async ({ browser, baseURL }) => {
    const secret = await browser.newContext({ baseURL: baseURL ?? "" });
    const page = await secret.newPage();
    await openQuiz(page);
    await answerSome(page, questions, 1);
    await openReview(page);
    expect(await countedAnswers(page)).toBe(1);
    await secret.close();
    const other = await browser.newContext({ baseURL: baseURL ?? "" });
    const fresh = await other.newPage();
    await openReview(fresh);
    expect(await countedAnswers(fresh)).toBe(0);
    await other.close();
  });

  test("full again and again: nothing said to be saved is missing", async ({ page }) => {
    await page.addInitScript(() => {
      const add = Reflect.get(IDBObjectStore.prototype, "add") as (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
      let calls = 0;
      IDBObjectStore.prototype.add = function (value: unknown, key?: IDBValidKey) {
        calls += 1;
        if (calls % 3 === 0) throw new DOMException("full", "QuotaExceededError");
        return key === undefined ? add.call(this, value) : add.call(this, value, key);
      };
    });
    await openQuiz(page);
    let promised = 0;
    for (let index = 0; index < 8; index += 1) {
      await answerByPointer(page, await current(page, questions), true);
      await expect(card(page).locator(".saved")).toHaveAttribute("data-saved", /saved|kept/);
      if ((await saved(page).getAttribute("data-saved")) === "saved") promised += 1;
      await nextButton(page).click();
    }
    expect(promised).toBeGreaterThan(2);
    await page.reload();
    await openReview(page);
    expect(await countedAnswers(page)).toBeGreaterThanOrEqual(promised);
  });
});
