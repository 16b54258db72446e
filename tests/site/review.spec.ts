import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type BrowserContext, type Page } from "@playwright/test";
import type { AnswerEntry } from "@/engine/progress/log";
import { browserFlags, findBrowser } from "../../scripts/browser.mjs";
import {
  answerAndSave, answerByPointer, answerSome, card, checkButton, countedAnswers, current, exportedText, givePatience, importText, nextButton, openQuiz, openReview, questionsById, review, saved,
} from "./answering";
import { answerForever, killBrowser } from "./killing";
import { expect, goLive, test } from "./site";

test.use({ timezoneId: "Asia/Seoul", acceptDownloads: true });

const questions = await questionsById();
const ids = [...questions.keys()];

const entry = (n: number, change: Partial<AnswerEntry> = {}): AnswerEntry => ({
  v: 1, device: "elsewher", n, questionId: ids[n % ids.length] ?? "", attempt: 0, outcome: "right", certainty: "sure",
  atMs: Date.UTC(2026, 10, 21, 3) + n * 1000, zoneMinutes: 540, algorithm: "fsrs6-1", ...change,
});
const fileOf = (entries: readonly unknown[]): string => JSON.stringify({ format: "cloud-in-motion-progress", v: 1, exportedAtMs: 0, entries });

/** Writes into the log past the site's own code. */
async function poke(page: Page, values: readonly unknown[]): Promise<void> {
  await page.evaluate((items) => new Promise<void>((resolve, reject) => {
    const request = indexedDB.open("cloud-in-motion");
    request.onerror = () => reject(request.error ?? new Error("open failed"));
    request.onsuccess = () => {
      const transaction = request.result.transaction("log", "readwrite");
      for (const item of items) transaction.objectStore("log").put(item);
      transaction.oncomplete = () => {
        request.result.close();
        resolve();
      };
    };
  }), values);
}

test.describe("keeping answers", () => {
  test("what was said to be saved is there after reloading", async ({ page }) => {
    await openQuiz(page);
    await answerSome(page, questions, 3);
    await page.reload();
    await openReview(page);
    expect(await countedAnswers(page)).toBe(3);
  });

  test("two tabs answering at once keep every answer, and each hears of the other", async ({ page, context }) => {
    test.slow();
    await givePatience(context);
    const other = await context.newPage();
    const watching = await context.newPage();
    await openReview(watching);
    await Promise.all([openQuiz(page), openQuiz(other)]);
    await Promise.all([answerSome(page, questions, 8), answerSome(other, questions, 8)]);
    await expect(watching.locator("[data-answers]")).toHaveAttribute("data-answers", "16", { timeout: 20_000 });
    const { entries } = JSON.parse(await exportedText(watching)) as { entries: AnswerEntry[] };
    expect(new Set(entries.map(({ device, n }) => `${device} ${n}`)).size).toBe(16);
    expect(new Set(entries.map(({ device }) => device)).size).toBe(1);
  });

  test("killing the browser while it is answering loses no acknowledged answer", async ({ baseURL }) => {
    test.skip(process.platform !== "linux", "finds the browser's process in /proc");
    test.slow();
    const folder = mkdtempSync(join(tmpdir(), "killed-"));
    const launch = (): Promise<BrowserContext> =>
      chromium.launchPersistentContext(folder, { executablePath: findBrowser()?.path, args: browserFlags, baseURL: baseURL ?? "" });
    try {
      for (const round of [1, 2]) {
        const context = await launch();
        const page = context.pages()[0] ?? (await context.newPage());
        await openReview(page);
        const before = await countedAnswers(page);
        let acknowledged = 0;
        await page.exposeFunction("acknowledge", () => { acknowledged += 1; });
        await openQuiz(page);
        await page.evaluate(answerForever);
        await expect.poll(() => acknowledged, { timeout: 60_000 }).toBeGreaterThan(10 * round);
        expect(killBrowser(folder)).toBeGreaterThan(0);
        await context.close().catch(() => undefined);
        const again = await launch();
        const reopened = again.pages()[0] ?? (await again.newPage());
        await openReview(reopened);
        const kept = await countedAnswers(reopened);
        await again.close();
        // A few more may have reached the disk before their acknowledgement reached us.
        expect(kept).toBeGreaterThanOrEqual(before + acknowledged);
      }
    } finally {
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    }
  });
});

test.describe("when storage fails", () => {
  for (const [name, script] of [
    ["throws", () => { IDBFactory.prototype.open = () => { throw new DOMException("denied", "SecurityError"); }; }],
    ["is missing", () => { Object.defineProperty(window, "indexedDB", { value: undefined }); }],
    ["never answers", () => { IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest; }],
  ] as const) {
    test(`storage that ${name} is said so; answers live for the visit and can be exported`, async ({ page }) => {
      await page.addInitScript(script);
      await openQuiz(page);
      await expect(page.locator("[data-trouble=unavailable]")).toBeVisible({ timeout: 20_000 });
      await answerByPointer(page, await current(page, questions), true);
      await expect(saved(page)).toHaveAttribute("data-saved", "kept");
      const waiting = page.waitForEvent("download");
      await page.locator(".trouble").getByRole("button", { name: "내보내기" }).click();
      const { entries } = JSON.parse(readFileSync(await (await waiting).path(), "utf8")) as { entries: unknown[] };
      expect(entries).toHaveLength(1);
    });
  }

  test("storage that comes late is used all the same, and the page is whole only with what it holds", async ({ page }) => {
    await openQuiz(page);
    await answerSome(page, questions, 2);
    // The page has no patience, and the browser has forgotten that there is something to wait for.
    await page.addInitScript(() => {
      const later = window.setTimeout;
      Object.assign(window, { setTimeout: (what: () => void, ms?: number, ...given: unknown[]) => later(what, ms === 4_000 ? 0 : ms, ...given) });
      localStorage.removeItem("cim-begun");
    });
    let release = (): void => undefined;
    const isAsked = new Promise<void>((done) => { release = done; });
    await page.route("**/questions.json", async (route) => {
      await isAsked;
      await route.continue();
    });
    await page.goto(review);
    await expect(page.locator(".exchange")).toContainText("기록 2개를");
    await expect(page.locator(".review")).toHaveAttribute("data-whole", "false");
    release();
    expect(await countedAnswers(page)).toBe(2);
  });

  test("a full disk is said so, and what could not be saved is saved later", async ({ page }) => {
    await page.addInitScript(() => {
      const add = Reflect.get(IDBObjectStore.prototype, "add") as (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
      IDBObjectStore.prototype.add = function (value: unknown, key?: IDBValidKey) {
        if (document.documentElement.dataset["disk"] === "full") throw new DOMException("full", "QuotaExceededError");
        return key === undefined ? add.call(this, value) : add.call(this, value, key);
      };
    });
    await openQuiz(page);
    await page.evaluate(() => { document.documentElement.dataset["disk"] = "full"; });
    await answerByPointer(page, await current(page, questions), true);
    await expect(saved(page)).toHaveAttribute("data-saved", "kept");
    await expect(page.locator("[data-trouble=full]")).toBeVisible();
    await page.evaluate(() => { delete document.documentElement.dataset["disk"]; });
    await nextButton(page).click();
    await answerAndSave(page, await current(page, questions), true);
    await expect(page.locator(".trouble")).toHaveCount(0);
    await openReview(page);
    expect(await countedAnswers(page)).toBe(2);
  });

  test("junk in the log moves aside, can be downloaded, and costs no answer", async ({ page }) => {
    await openQuiz(page);
    await answerSome(page, questions, 2);
    await poke(page, [{ device: "junk0001", n: 1, anything: [1, { deep: true }] }, { ...entry(2), outcome: "maybe" }]);
    await openReview(page);
    expect(await countedAnswers(page)).toBe(2);
    await expect(page.locator("[data-unreadable]")).toHaveAttribute("data-unreadable", "2");
    const waiting = page.waitForEvent("download");
    await page.getByRole("button", { name: "읽지 못한 기록 내려받기" }).click();
    expect(readFileSync(await (await waiting).path(), "utf8")).toContain("deep");
    await page.reload();
    await openReview(page);
    await expect(page.locator("[data-unreadable]")).toHaveAttribute("data-unreadable", "2");
  });

  test("a log of a newer version is only read", async ({ page }) => {
    await openQuiz(page);
    await answerSome(page, questions, 1);
    await poke(page, [{ v: 2, device: "newer001", n: 1, what: "unknown" }]);
    await openReview(page);
    await expect(page.locator("[data-trouble=newer]")).toBeVisible();
    await expect(page.locator("input[type=file]")).toHaveCount(0);
    await openQuiz(page);
    await answerByPointer(page, await current(page, questions), true);
    await expect(saved(page)).toHaveAttribute("data-saved", "kept");
    const stored = await page.evaluate(() => new Promise<number>((resolve) => {
      const request = indexedDB.open("cloud-in-motion");
      request.onsuccess = () => {
        const count = request.result.transaction("log").objectStore("log").count();
        count.onsuccess = () => resolve(count.result);
      };
    }));
    expect(stored).toBe(2);
  });

  test("a database of a newer version is only said so", async ({ page }) => {
    await page.goto("/ko/");
    await page.evaluate(() => new Promise<void>((resolve) => {
      const request = indexedDB.open("cloud-in-motion", 99);
      request.onsuccess = () => {
        request.result.close();
        resolve();
      };
    }));
    await openReview(page);
    await expect(page.locator("[data-trouble=newer]")).toBeVisible();
  });
});

test.describe("time", () => {
  test("a wrong answer is due from 04:00 of the next day, and the review asks it", async ({ page }) => {
    await page.clock.setFixedTime(new Date("2026-11-21T23:30:00+09:00"));
    await openQuiz(page);
    const asked = await current(page, questions);
    await answerAndSave(page, asked, false);
    await expect(saved(page)).toContainText("내일 다시 묻습니다");
    await page.clock.setFixedTime(new Date("2026-11-22T03:59:00+09:00"));
    await openReview(page);
    await expect(page.locator("[data-due]")).toHaveAttribute("data-due", "0");
    await page.clock.setFixedTime(new Date("2026-11-22T04:00:00+09:00"));
    await openReview(page);
    await expect(page.locator("[data-due]")).toHaveAttribute("data-due", "1");
    await page.getByRole("button", { name: "1문제 복습하기" }).click();
    await goLive(page, ".session-review");
    expect((await current(page, questions)).id).toBe(asked.id);
    await answerAndSave(page, asked, true, "sure");
    await nextButton(page).click();
    await page.getByRole("button", { name: "복습 목록으로" }).click();
    await expect(page.locator("[data-due]")).toHaveAttribute("data-due", "0");
    await expect(page.locator("#review-today")).toBeFocused();
  });

  test("a clock that goes back years neither loses nor hides anything", async ({ page }) => {
    await page.clock.setFixedTime(new Date("2031-05-01T12:00:00+09:00"));
    await openQuiz(page);
    await answerSome(page, questions, 2);
    await page.clock.setFixedTime(new Date("2026-11-21T12:00:00+09:00"));
    await openReview(page);
    expect(await countedAnswers(page)).toBe(2);
    await expect(page.locator("[data-due]")).toHaveAttribute("data-due", "2");
    await page.getByRole("button", { name: "2문제 복습하기" }).click();
    await goLive(page, ".session-review");
    await answerAndSave(page, await current(page, questions), true, "sure");
    await expect(saved(page)).toContainText(/[0-9]+일 뒤|내일/);
    await openReview(page);
    await expect(page.locator("[data-due]")).toHaveAttribute("data-due", "1");
  });
});

test.describe("files", () => {
  /** No two neighbours have the same problem: what is said of one file is never taken for what is said of the next. */
  const hostile: readonly (readonly [string, string, string])[] = [
    ["nothing", "", "not-json"],
    ["another file", '{"name":"cloud-in-motion"}', "not-progress"],
    ["half a file", '{"format":"cloud-in-motion-progress","v":1,"entr', "not-json"],
    ["the wrong shape", '{"format":"cloud-in-motion-progress","v":1,"entries":"all"}', "wrong-type"],
    ["a page", "<script>alert(1)</script>", "not-json"],
    ["a file of the future", '{"format":"cloud-in-motion-progress","v":2,"entries":[]}', "newer"],
    ["a prototype", '{"format":"cloud-in-motion-progress","v":1,"entries":[{"__proto__":{"isAdmin":true}}]}', "forbidden-key"],
    ["great depth", `{"format":"cloud-in-motion-progress","v":1,"entries":${"[".repeat(50_000)}`, "too-deep"],
    ["too many entries", `{"format":"cloud-in-motion-progress","v":1,"entries":[${"1,".repeat(200_000)}1]}`, "too-many"],
    ["too many bytes", " ".repeat(20_000_001), "too-large"],
  ];

  test("a file that is not ours is refused with its reason, and nothing changes", async ({ page }) => {
    test.slow();
    await openQuiz(page);
    await answerSome(page, questions, 1);
    await openReview(page);
    for (const [name, text, problem] of hostile) {
      await importText(page, text);
      await expect(page.locator("[data-problem]"), name).toHaveAttribute("data-problem", problem);
      await expect(page.locator(".preview")).toHaveCount(0);
    }
    expect(await countedAnswers(page)).toBe(1);
    await page.reload();
    await openReview(page);
    expect(await countedAnswers(page)).toBe(1);
  });

  test("the preview tells what would change, and merging does that and no more", async ({ page }) => {
    await openReview(page);
    await importText(page, fileOf([entry(1), entry(2)]));
    await page.getByRole("button", { name: "2개 합치기" }).click();
    await expect(page.locator(".import-done")).toBeVisible();
    await importText(page, fileOf([entry(2), entry(3), entry(4), { broken: true }]), "second.json");
    const count = (id: string) => page.locator(`[data-count="${id}"]`);
    await expect(count("inFile")).toHaveText("3");
    await expect(count("fresh")).toHaveText("2");
    await expect(count("alreadyHere")).toHaveText("1");
    await expect(count("removedOnReplace")).toHaveText("1");
    await expect(count("unreadable")).toHaveText("1");
    expect(await countedAnswers(page)).toBe(2);
    await page.getByRole("button", { name: "그만두기" }).click();
    await page.reload();
    await openReview(page);
    expect(await countedAnswers(page)).toBe(2);
    await importText(page, fileOf([entry(2), entry(3), entry(4), { broken: true }]));
    await page.getByRole("button", { name: "2개 합치기" }).click();
    await expect(page.locator("[data-answers]")).toHaveAttribute("data-answers", "4");
    await expect(page.locator("[data-unreadable]")).toHaveAttribute("data-unreadable", "1");
  });

  test("replacing leaves what the file has, and it is still there after reloading", async ({ page }) => {
    await openQuiz(page);
    await answerSome(page, questions, 2);
    await openReview(page);
    await importText(page, fileOf([entry(1), entry(2), entry(3)]));
    await page.getByRole("button", { name: "2개를 지우고 3개로 바꾸기" }).click();
    await expect(page.locator("[data-answers]")).toHaveAttribute("data-answers", "3");
    await page.reload();
    await openReview(page);
    expect(await countedAnswers(page)).toBe(3);
  });

  test("an export taken to another browser gives the same log, byte for byte but for its date", async ({ page, browser, baseURL }) => {
    await openQuiz(page);
    await answerSome(page, questions, 4);
    await openReview(page);
    const text = await exportedText(page);
    const context = await browser.newContext({ baseURL: baseURL ?? "", acceptDownloads: true });
    const other = await context.newPage();
    await openReview(other);
    await importText(other, text);
    await other.getByRole("button", { name: "4개 합치기" }).click();
    await expect(other.locator("[data-answers]")).toHaveAttribute("data-answers", "4");
    const dateless = (file: string): string => file.replace(/"exportedAtMs":\d+/, "");
    expect(dateless(await exportedText(other))).toBe(dateless(text));
    await context.close();
  });
});

test("the check button of an open question is there for the next visitor too", async ({ page }) => {
  await openQuiz(page);
  await expect(checkButton(page)).toBeVisible();
  await expect(card(page).locator(".answer-plain")).toBeHidden();
});
