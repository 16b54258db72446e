import type { Locator, Page } from "@playwright/test";
import { chapters } from "@/content";
import { countersOf, type Counter } from "@/engine/quiz/counter";
import type { Question } from "@/engine/quiz/question";
import { replay } from "@/engine/sim/replay";
import { encodeRun, readRunRecord } from "@/engine/sim/share";
import { loadLab } from "@/labs";
import { refute } from "@/labs/counters";
import { answerAndSave, answerByKeys, answerByPointer, card, chapterId, chapterQuiz, checkButton, countedAnswers, current, nextButton, openQuiz, openReview, questionsById, saved } from "./answering";
import { expect, goLive, notePaths, test } from "./site";

const questions = await questionsById();
const enough = 14;

/** Every reason the feedback must give, in Korean. */
function reasonsOf(question: Question): readonly string[] {
  switch (question.kind) {
    case "one-choice":
    case "several-choices":
      return question.choices.map(({ why }) => why.ko);
    case "order":
      return question.steps.map(({ why }) => why.ko);
    case "rows":
      return question.rows.map(({ why }) => why.ko);
    case "match":
      return question.pairs.map(({ why }) => why.ko);
    case "point":
      return question.parts.map(({ why }) => why.ko);
    case "transition":
      return question.transitions.map(({ why }) => why.ko);
    case "decode":
      return question.pieces.map(({ why }) => why.ko);
    case "number":
    case "do":
      return [];
  }
}

test("the keyboard alone answers every kind of question and goes on", async ({ page }) => {
  test.slow();
  await openQuiz(page);
  const kinds = new Set<string>();
  for (let index = 0; index < enough; index += 1) {
    const question = await current(page, questions);
    kinds.add(question.kind);
    await answerByKeys(page, question);
    await expect(card(page).locator(".verdict"), question.id).toHaveText(/맞았습니다/);
    await expect(card(page).locator(".verdict")).toBeFocused();
    await expect(saved(page)).toHaveAttribute("data-saved", "saved");
    await page.keyboard.press("Enter");
    await expect(card(page).locator(".question-ask")).toBeFocused();
  }
  expect(kinds.size).toBeGreaterThanOrEqual(5);
});

test("the pointer alone answers every kind of question, rightly and wrongly", async ({ page }) => {
  test.slow();
  await openQuiz(page);
  for (let index = 0; index < enough; index += 1) {
    const question = await current(page, questions);
    const isRight = index % 2 === 0;
    await answerByPointer(page, question, isRight);
    await expect(card(page).locator(".verdict"), question.id).toHaveText(isRight ? /^\s*맞았습니다/ : /틀렸습니다/);
    await expect(saved(page)).toHaveAttribute("data-saved", "saved");
    await nextButton(page).click();
  }
});

test("feedback gives a reason for every choice, the explanation, the paragraph and the sources", async ({ page, request }) => {
  await openQuiz(page);
  for (let index = 0; index < enough; index += 1) {
    const question = await current(page, questions);
    await answerByPointer(page, question, false);
    const text = await card(page).locator(".feedback").innerText();
    for (const why of reasonsOf(question)) expect(text).toContain(why);
    expect(text).toContain(question.explain.ko);
    const href = (await card(page).locator(".explanation-links a").first().getAttribute("href")) ?? "";
    const answer = await request.get(href);
    expect(answer.ok()).toBe(true);
    expect((await answer.text()).includes(`id="${href.split("#")[1]}"`), href).toBe(true);
    await expect(card(page).locator(".question-facts li")).toHaveCount(question.facts.length);
    for (const time of await card(page).locator(".question-facts time").all()) expect(await time.getAttribute("datetime")).toMatch(/^\d{4}-\d\d-\d\d$/);
    await nextButton(page).click();
  }
});

test.describe("a counter-example", () => {
  const counterLinks = (page: Page): Locator => card(page).locator(".reason-counter a");

  async function ask(page: Page, id: string): Promise<Question> {
    await page.goto("about:blank");
    await page.goto(`/ko/practice/set/#set=${id}`);
    await goLive(page, "[data-live=practice]");
    await expect(card(page)).toHaveAttribute("data-question", id);
    return questions.get(id)!;
  }

  const hrefOf = async (counter: Counter): Promise<string> => `/ko/labs/${counter.run.lab}/#run=${encodeRun((await refute(counter)).run)}`;

  test("leads from a wrong answer to the lab, stopped at the moment it fails, and says there what happens", async ({ page }) => {
    const question = await ask(page, "instance-states.halt");
    await answerByPointer(page, question, false);
    const { counter } = countersOf(question).find(({ at }) => at === "stopped")!;
    const { say, run } = await refute(counter);
    await expect(counterLinks(page)).toHaveText([`이 답이 어긋나는 순간 보기: “${say.ko}”`]);
    await counterLinks(page).click();
    await expect(page).toHaveURL(new RegExp(`${await hrefOf(counter)}$`.replaceAll(".", "\\.")));

    const lab = await loadLab(run.lab);
    const reading = readRunRecord(run, lab);
    if (!reading.ok) throw new Error(reading.detail);
    const told = lab.model.events(replay(lab, reading.run)).filter(({ atMs }) => atMs === run.atMs).map((event) => lab.tell(event, "ko"));
    const root = page.locator(`[data-lab="${lab.id}"]`);
    await expect(root.locator(".lab-box")).toHaveAttribute("data-state", "live", { timeout: 20_000 });
    await expect(root.locator(".lab-clock [aria-hidden]")).toHaveText("0:01:00");
    await expect(root.locator(".lab-latest")).toContainText(told[0]!);
    await expect(root.locator(".lab-log > li").first()).toContainText(told.at(-1)!);
    await page.waitForTimeout(1000);
    await expect(root.locator(".lab-clock [aria-hidden]")).toHaveText("0:01:00");
  });

  test("stands beside what was wrong or missed, whatever the kind of question, and beside nothing that was right", async ({ page }) => {
    for (const id of ["instance-states.lost-on-stop", "instance-states.stop-billing", "instance-states.resize-order", "instance-states.minimum-charge"]) {
      const question = await ask(page, id);
      if (question.kind === "number") {
        await card(page).locator(".number input").fill(String(question.misses[0]!.value));
        await checkButton(page).click();
      } else await answerByPointer(page, question, false);
      const hrefs = await Promise.all(countersOf(question).slice(0, question.kind === "number" ? 1 : undefined).map(({ counter }) => hrefOf(counter)));
      await expect(counterLinks(page), id).not.toHaveCount(0);
      if (question.kind !== "order") await expect(counterLinks(page), id).toHaveCount(hrefs.length);
      const shown = await counterLinks(page).evaluateAll((links) => links.map((link) => link.getAttribute("href")));
      expect(hrefs, id).toEqual(expect.arrayContaining(shown));

      await ask(page, id);
      await answerByPointer(page, question, true);
      await expect(card(page).locator(".verdict"), id).toHaveText(/맞았습니다/);
      await expect(counterLinks(page), id).toHaveCount(0);
    }
  });
});

test("checking nothing says so, marks nothing and stores nothing", async ({ page }) => {
  await openQuiz(page);
  for (let index = 0; index < enough; index += 1) {
    await checkButton(page).click();
    await expect(card(page).locator(".question-message")).not.toBeEmpty();
    await expect(card(page)).toHaveAttribute("data-phase", "asking");
    if (index === enough - 1) break;
    await answerAndSave(page, await current(page, questions), true);
    await nextButton(page).click();
  }
  await openReview(page);
  expect(await countedAnswers(page)).toBe(enough - 1);
});

test("a number is read as people type it; what is no number is not marked", async ({ page }) => {
  await openQuiz(page);
  for (let index = 0; index < 40 && (await current(page, questions)).kind !== "number"; index += 1) {
    await answerByPointer(page, await current(page, questions), true);
    await nextButton(page).click();
  }
  const question = await current(page, questions);
  if (question.kind !== "number") throw new Error("There is no number question.");
  const field = card(page).locator(".number input");
  await field.fill("글쎄요");
  await field.press("Enter");
  await expect(card(page).locator(".question-message")).toContainText("숫자로 읽을 수 없습니다");
  const fullWidth = String(question.answer).replace(/[0-9.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
  // Keys belong to the field while it is being typed in.
  await field.fill("");
  await field.pressSequentially(` ${fullWidth} ${question.unit.ko}`);
  await field.press("Enter");
  await expect(card(page).locator(".verdict")).toHaveText(/맞았습니다/);
});

test("sure and wrong is said at once, in the result and in review", async ({ page }) => {
  await page.goto(notePaths.find((path) => path.startsWith("/ko/")) ?? "");
  await goLive(page, ".session-note");
  const asked = await current(page, questions);
  await answerAndSave(page, asked, false, "sure");
  await expect(card(page).locator(".verdict")).toContainText("확신했지만 틀렸습니다");
  await nextButton(page).click();
  const result = page.locator(".session-result");
  while ((await result.count()) === 0) {
    await answerAndSave(page, await current(page, questions), true, "sure");
    await nextButton(page).click();
    await expect(card(page).or(result)).toHaveCount(1);
  }
  await expect(result.locator("h3")).toBeFocused();
  await expect(result.locator(".misled a")).toHaveText(asked.ask.ko);
  await openReview(page);
  await expect(page.locator(".review-card.misled a")).toHaveText(asked.ask.ko);
});

test("an answer taken back does not count, and the question can be answered again", async ({ page }) => {
  await openQuiz(page);
  const question = await current(page, questions);
  await answerAndSave(page, question, false, "sure");
  await card(page).getByRole("button", { name: "이 답 되돌리기" }).click();
  await expect(card(page)).toHaveAttribute("data-phase", "asking");
  await page.reload();
  await openReview(page);
  expect(await countedAnswers(page)).toBe(0);
  await openQuiz(page);
  await answerAndSave(page, question, true);
  await openReview(page);
  expect(await countedAnswers(page)).toBe(1);
  await page.getByRole("button", { name: "마지막 답 되돌리기" }).click();
  await expect(page.locator("[data-answers]")).toHaveCount(0);
});

test("with shortcuts off, digits and Enter belong to the browser", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("cim-shortcuts", "off"));
  await page.goto(chapterQuiz);
  await page.evaluate(() => { document.documentElement.dataset["shortcuts"] = "off"; });
  await goLive(page);
  await page.keyboard.press("1");
  await page.keyboard.press("Enter");
  await expect(card(page).locator(".question-form input:checked:not([value=unsure])")).toHaveCount(0);
  await expect(card(page).locator(".question-message")).toBeEmpty();
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("every question of the chapter is there with its answer and all reasons", async ({ page }) => {
    await page.goto(chapterQuiz);
    const inChapter = chapters.find(({ id }) => id === chapterId)?.notes.map(({ id }) => `${id}.`) ?? [];
    const asked = [...questions.values()].filter(({ id }) => inChapter.some((start) => id.startsWith(start)));
    const plain = page.locator(".answer-plain");
    await expect(plain).toHaveCount(asked.length);
    await expect(page.locator(".question:visible")).toHaveCount(asked.length);
    await expect(page.getByRole("button", { name: "답 확인" })).toHaveCount(0);
    const text = await page.locator("main").evaluate((main) => main.textContent ?? "");
    for (const question of asked) expect(text).toContain(question.explain.ko);
    await plain.first().locator("summary").click();
    await expect(plain.first().locator(".explanation")).toBeVisible();
  });
});
