import type { Page } from "@playwright/test";
import type { AnswerEntry } from "@/engine/progress/log";
import { answerSome, card, countedAnswers, importText, isWhole, openQuiz, openReview, questionsById, saved } from "./answering";
import { expect, goLive, test } from "./site";

test.use({ timezoneId: "Asia/Seoul", acceptDownloads: true });

const questions = await questionsById();
const ids = [...questions.keys()];
const dayMs = 86_400_000;
const now = Date.UTC(2026, 10, 21, 3);

const entry = (n: number, change: Partial<AnswerEntry> = {}): AnswerEntry => ({
  v: 1, device: "elsewher", n, questionId: ids[(n - 1) % ids.length] ?? "", attempt: 0, outcome: "right", certainty: "sure", atMs: now - 30 * dayMs + n * 1000, zoneMinutes: 540, algorithm: "fsrs6-1", ...change,
});

/** Opens review at a fixed moment with that log. */
async function withLog(page: Page, entries: readonly AnswerEntry[]): Promise<void> {
  await page.clock.setFixedTime(new Date(now));
  await openReview(page);
  await importText(page, JSON.stringify({ format: "cloud-in-motion-progress", v: 1, exportedAtMs: 0, entries }));
  await page.getByRole("button", { name: `${entries.length}개 합치기` }).click();
  await expect(page.locator(".import-done")).toBeVisible();
  await isWhole(page);
}

/** What the browser keeps beside the log: copies of it, and single entries that no copy holds yet. */
const netOf = (page: Page): Promise<{ copies: number; loose: number }> => page.evaluate(async () => {
  const urls = (await (await caches.open("cloud-in-motion-backup")).keys()).map(({ url }) => url);
  return { copies: urls.filter((url) => url.includes("/copy/")).length, loose: urls.filter((url) => url.includes("/entry/")).length };
});

/** What Chromium does by itself when it finds one of them damaged: it removes every database of the site. */
async function removeDatabases(): Promise<void> {
  const names = (await indexedDB.databases()).flatMap(({ name }) => name ?? []);
  await Promise.all(names.map((name) => new Promise<void>((resolve) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => resolve();
  })));
}

test("a month away brings no avalanche: the ceiling holds, the rest waits, siblings come another day", async ({ page }) => {
  await withLog(page, ids.map((_, index) => entry(index + 1)));
  const due = Number(await page.locator("[data-due]").getAttribute("data-due"));
  expect(due).toBeLessThanOrEqual(40);
  expect(due).toBeGreaterThan(20);
  const siblings = Number(await page.locator("[data-siblings]").getAttribute("data-siblings"));
  const waiting = (await page.locator("[data-waiting]").count()) === 0 ? 0 : Number(await page.locator("[data-waiting]").getAttribute("data-waiting"));
  expect(due + siblings + waiting).toBe(ids.length);
});

test("another ceiling is shown beforehand, kept, and still there after reloading", async ({ page }) => {
  await withLog(page, ids.map((_, index) => entry(index + 1)));
  await page.locator("[data-fold=settings] summary").click();
  const before = await page.locator("[data-preview]").innerText();
  await page.getByLabel("하루에 복습할 최대 문제 수").fill("10");
  await expect(page.locator("[data-preview]")).not.toHaveText(before);
  await expect(page.locator("[data-preview]")).toContainText("가장 많은 날 10문제");
  await expect(page.locator("[data-due]")).not.toHaveAttribute("data-due", "10");
  await page.getByRole("button", { name: "이대로 쓰기" }).click();
  await expect(page.locator("[data-due]")).toHaveAttribute("data-due", "10");
  await page.reload();
  await openReview(page);
  await expect(page.locator("[data-due]")).toHaveAttribute("data-due", "10");
});

test("what is forgotten again and again is shown with its paragraph", async ({ page }) => {
  const id = ids[0] ?? "";
  await withLog(page, Array.from({ length: 5 }, (_, index) => entry(index + 1, { questionId: id, outcome: "wrong", atMs: now - (20 - index) * dayMs })));
  const leech = page.locator(`[aria-labelledby=review-leeches] [data-read="${id}"]`);
  await expect(leech).toContainText("5번 틀림");
  await expect(leech.locator("a")).toHaveAttribute("href", /\/ko\/notes\/.+#/);
});

test("statistics come as pictures with the same numbers in tables", async ({ page }) => {
  const log = [0, 6, 12].flatMap((day, round) => ids.slice(0, 10).map((questionId, index) =>
    entry(round * 10 + index + 1, { questionId, outcome: round === 2 && index < 3 ? "wrong" : "right", certainty: index < 5 ? "sure" : "guess", atMs: now - (14 - day) * dayMs })));
  await withLog(page, log);
  await page.locator("[data-fold=statistics] summary").click();
  await expect(page.locator(".plot")).toHaveCount(3);
  for (const plot of await page.locator(".plot").all()) {
    expect((await plot.locator("svg").getAttribute("aria-label"))?.length).toBeGreaterThan(20);
    await plot.locator("summary").click();
    await expect(plot.locator("table")).toBeVisible();
  }
  const calibration = page.locator(".plot").nth(2).locator("tbody tr");
  await expect(calibration.nth(0)).toContainText("15");
  await expect(calibration.nth(0)).toContainText("80%");
  await expect(calibration.nth(2)).toContainText("100%");
});

test("a log that was wiped comes back from the browser's own copy in three presses", async ({ page }) => {
  await openQuiz(page);
  await answerSome(page, questions, 3);
  await expect(saved(page)).toHaveCount(0);
  await page.reload();
  await openReview(page);
  expect(await countedAnswers(page)).toBe(3);
  await expect(page.locator("[data-copies]")).toHaveCount(1);
  await page.goto("/ko/glossary/");
  await page.evaluate(removeDatabases);
  await openReview(page);
  expect(await countedAnswers(page)).toBe(0);
  // Open by itself here, since nothing is left: two presses are enough.
  await page.locator("[data-copy]").first().click();
  await page.getByRole("button", { name: "3개 합치기" }).click();
  await expect(page.locator("[data-answers]")).toHaveAttribute("data-answers", "3");
  await page.reload();
  await openReview(page);
  expect(await countedAnswers(page)).toBe(3);
});

test("a log the browser has thrown away is there again before anything is shown, to the last answer", async ({ page, context }) => {
  // There is a copy for each day of study: none begins in the middle of this.
  await page.clock.setFixedTime(new Date(now));
  await openQuiz(page);
  await answerSome(page, questions, 2);
  await page.reload();
  await openQuiz(page);
  await expect.poll(() => netOf(page)).toEqual({ copies: 1, loose: 0 });
  await answerSome(page, questions, 2);
  await expect.poll(() => netOf(page)).toEqual({ copies: 1, loose: 2 });
  // The page stays open: it cannot keep a copy while it leaves.
  const other = await context.newPage();
  await other.goto("/ko/glossary/");
  await other.evaluate(removeDatabases);
  await other.addInitScript(() => Object.defineProperty(IDBVersionChangeEvent.prototype, "dataLoss", { get: () => "total" }));
  await openReview(other);
  expect(await countedAnswers(other)).toBe(4);
  await expect(other.locator(".trouble")).toHaveCount(0);
});

test("replacing the log keeps a copy of what it replaces", async ({ page }) => {
  await openQuiz(page);
  await answerSome(page, questions, 2);
  await openReview(page);
  await importText(page, JSON.stringify({ format: "cloud-in-motion-progress", v: 1, exportedAtMs: 0, entries: [entry(1)] }));
  await page.getByRole("button", { name: "2개를 지우고 1개로 바꾸기" }).click();
  await expect(page.locator("[data-answers]")).toHaveAttribute("data-answers", "1");
  await page.locator(".copies summary").click();
  await expect(page.locator("[data-copy]").first()).toHaveAttribute("data-copy", "2");
  await page.locator("[data-copy]").first().click();
  await page.getByRole("button", { name: "2개 합치기" }).click();
  await expect(page.locator("[data-answers]")).toHaveAttribute("data-answers", "3");
});

test("the reminder to export goes once the file was taken", async ({ page }) => {
  await withLog(page, Array.from({ length: 60 }, (_, index) => entry(index + 1)));
  await expect(page.locator("[data-nudge]")).toHaveAttribute("data-nudge", "60");
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "지금 파일로 받기" }).click();
  await waiting;
  await expect(page.locator("[data-nudge]")).toHaveCount(0);
});

test("a made question comes back in review with other numbers", async ({ page }) => {
  await withLog(page, [entry(1, { questionId: "drill.subnet-size", outcome: "wrong", atMs: now - 3 * dayMs })]);
  await page.getByRole("button", { name: "1문제 복습하기" }).click();
  await goLive(page, ".session-review");
  await expect(card(page)).toHaveAttribute("data-question", "drill.subnet-size");
  await expect(card(page).locator(".question-ask")).toContainText("서브넷");
});

test("of the questions only what is due is fetched, and it can be answered where the network ends", async ({ page, context }) => {
  const piles = new Set<string>();
  page.on("requestfinished", (request) => {
    const name = /\/ko\/questions\/(.+)\.json$/.exec(new URL(request.url()).pathname)?.[1];
    if (name !== undefined) piles.add(name);
  });
  const noteOf = (id: string): string => id.split(".")[0] ?? "";
  const asked = [...new Map(ids.map((id) => [noteOf(id), id])).values()].slice(0, 3);
  await withLog(page, asked.map((questionId, index) => entry(index + 1, { questionId, outcome: "wrong", atMs: now - 3 * dayMs })));
  await expect.poll(() => [...piles].toSorted()).toEqual(asked.map(noteOf).toSorted());
  await context.setOffline(true);
  await page.getByRole("button", { name: "3문제 복습하기" }).click();
  await answerSome(page, questions, 3);
  await expect(page.locator(".session-result")).toBeVisible();
  expect(piles.size).toBe(3);
});

test("a session that cannot be fetched is said so, can be left, and is fetched on the next try", async ({ page, complaints }) => {
  await page.route("**/questions/*.json", (route) => route.abort());
  await withLog(page, [entry(1, { outcome: "wrong", atMs: now - 3 * dayMs })]);
  await page.getByRole("button", { name: "1문제 복습하기" }).click();
  const failed = page.locator(".review [role=alert]");
  await expect(failed).toContainText("가져오지 못했습니다");
  await failed.getByRole("button", { name: "복습 목록으로" }).click();
  await expect(page.locator("#review-today")).toBeFocused();
  await page.getByRole("button", { name: "1문제 복습하기" }).click();
  await expect(failed).toBeVisible();
  await page.unroute("**/questions/*.json");
  await failed.getByRole("button", { name: "다시 시도" }).click();
  await expect(card(page)).toHaveAttribute("data-question", ids[0] ?? "");
  complaints.splice(0);
});
