import { readFileSync } from "node:fs";
import type { BrowserContext, Locator, Page } from "@playwright/test";
import { notes } from "@/content";
import type { Question } from "@/engine/quiz/question";
import { questionsOf } from "../unit/questions";
import { expect, goLive } from "./site";

export const chapterId = "ec2";
export const chapterQuiz = `/ko/quiz/${chapterId}/`;
export const review = "/ko/review/";

/** Questions of the course by id. */
export async function questionsById(): Promise<ReadonlyMap<string, Question>> {
  const questions = await questionsOf(notes);
  return new Map(questions.map((question) => [question.id, question]));
}

export const card = (page: Page): Locator => page.locator(".session:not(.session-single) .question");
export const checkButton = (page: Page): Locator => card(page).getByRole("button", { name: "답 확인" });
export const nextButton = (page: Page): Locator => card(page).locator(".question-buttons .button-main");
export const saved = (page: Page): Locator => card(page).locator(".saved");

/** Opens the questions of the chapter and waits until they are alive. */
export async function openQuiz(page: Page): Promise<void> {
  await page.goto(chapterQuiz);
  await goLive(page);
  await expect(card(page)).toHaveCount(1);
}

/** Opens the review page and waits until the log has been read and everything on the page is drawn. */
export async function openReview(page: Page): Promise<void> {
  await page.goto(review);
  await goLive(page);
  await isWhole(page);
}

/** Waits until the review page shows everything it has to say of the log. */
export async function isWhole(page: Page): Promise<void> {
  await expect(page.locator(".review")).toHaveAttribute("data-whole", "true", { timeout: 20_000 });
}

/** Makes every page wait for storage as long as it takes: what is answered while it has given up goes into the log under a name of its own. */
export async function givePatience(context: BrowserContext): Promise<void> {
  await context.addInitScript((patienceMs) => {
    const later = window.setTimeout;
    Object.assign(window, { setTimeout: (what: () => void, ms?: number, ...given: unknown[]) => (ms === patienceMs ? 0 : later(what, ms, ...given)) });
  }, 4_000);
}

/** The question on the card. As built, the page holds all of them: only one is left once the session is alive. */
export async function current(page: Page, questions: ReadonlyMap<string, Question>): Promise<Question> {
  await expect(card(page)).toHaveCount(1);
  const id = (await card(page).getAttribute("data-question")) ?? "";
  const question = questions.get(id);
  if (question === undefined) throw new Error(`The page asks "${id}", which no file has.`);
  return question;
}

/** Texts of a list on the card, in the order shown. */
async function shown(page: Page, selector: string): Promise<string[]> {
  return card(page).locator(selector).allInnerTexts();
}

/** Answers rightly with the keyboard alone, up to checking. */
export async function answerByKeys(page: Page, question: Question): Promise<void> {
  const { keyboard } = page;
  if (question.kind === "one-choice" || question.kind === "several-choices") {
    const texts = await shown(page, ".choice > span:last-child");
    for (const choice of question.choices.filter(({ right }) => right)) await keyboard.press(String(texts.indexOf(choice.text.ko) + 1));
  } else if (question.kind === "rows") {
    for (const row of question.rows) await keyboard.press(String(question.columns.findIndex(({ id }) => id === row.right) + 1));
  } else if (question.kind === "order") {
    for (const [place, step] of question.steps.entries()) {
      const at = (await shown(page, ".step-text")).indexOf(step.text.ko);
      if (at === place) continue;
      await keyboard.press(String(at + 1));
      for (let move = at; move > place; move -= 1) await keyboard.press("ArrowUp");
    }
  } else if (question.kind === "match") {
    for (const pair of question.pairs) await keyboard.press(String((await shown(page, ".match-side > span:last-child")).findIndex((text) => text.startsWith(pair.right.ko)) + 1));
  } else if (question.kind === "point") {
    await keyboard.press(String(question.parts.findIndex(({ right }) => right) + 1));
  } else if (question.kind === "transition") {
    for (const { right } of question.transitions) await keyboard.press(String(question.options.findIndex(({ id }) => id === right) + 1));
  } else if (question.kind === "decode") {
    for (const { options, right } of question.pieces) if (options.length > 0) await keyboard.press(String(options.findIndex(({ id }) => id === right) + 1));
  } else if (question.kind === "do") {
    await card(page).locator(".do-give-up input").focus();
    await keyboard.press("Space");
  } else {
    const isThere = () => page.evaluate(() => document.activeElement?.matches(".number input") ?? false);
    for (let tab = 0; tab < 60 && !(await isThere()); tab += 1) await keyboard.press("Tab");
    await keyboard.type(String(question.answer));
  }
  await keyboard.press("Enter");
}

/** Answers with the pointer alone (and the keys that type a number), rightly or wrongly, up to checking. */
export async function answerByPointer(page: Page, question: Question, isRight: boolean, certainty: "sure" | "unsure" | "guess" = "unsure", button = "답 확인"): Promise<void> {
  const on = card(page);
  if (question.kind === "one-choice" || question.kind === "several-choices") {
    for (const choice of question.choices.filter(({ right }) => right === isRight)) {
      await on.locator(".choice").filter({ has: page.locator(`input[value="${choice.id}"]`) }).click();
      if (question.kind === "one-choice") break;
    }
  } else if (question.kind === "rows") {
    for (const row of question.rows) {
      const column = isRight ? row.right : question.columns.find(({ id }) => id !== row.right)?.id;
      await on.locator(`[data-row="${row.id}"] .cell`).filter({ has: page.locator(`input[value="${column}"]`) }).click();
    }
  } else if (question.kind === "order") {
    const wanted = isRight ? question.steps : [...question.steps].reverse();
    await on.locator('.move[aria-disabled="false"]').first().click();
    for (const [place, step] of wanted.entries()) {
      for (let at = (await shown(page, ".step-text")).indexOf(step.text.ko); at > place; at -= 1) {
        await on.locator(`[data-step="${step.id}"] [data-side="up"]`).click();
      }
    }
  } else if (question.kind === "match") {
    for (const [index, { id }] of question.pairs.entries()) {
      const side = isRight ? id : question.pairs[(index + 1) % question.pairs.length]?.id;
      await on.locator(`[data-left="${id}"] input`).check({ force: true });
      await on.locator(`[data-right="${side}"]`).click();
    }
  } else if (question.kind === "point") {
    const part = question.parts.find(({ right }) => right === isRight)?.id;
    await on.locator(`.point-stage svg:visible [data-node="${part}"]`).first().click();
  } else if (question.kind === "transition") {
    for (const { id, right } of question.transitions) {
      const option = isRight ? right : question.options.find((other) => other.id !== right)?.id;
      await on.locator(`[data-row="${id}"] .cell`).filter({ has: page.locator(`input[value="${option}"]`) }).click();
    }
  } else if (question.kind === "decode") {
    for (const { id, options, right } of question.pieces.filter((piece) => piece.options.length > 0)) {
      const option = isRight ? right : options.find((other) => other.id !== right)?.id;
      await on.locator(`[data-row="${id}"] .cell`).filter({ has: page.locator(`input[value="${option}"]`) }).click();
    }
  } else if (question.kind === "do") {
    await on.locator(".do-give-up").click();
  } else {
    await on.locator(".number input").fill(String(isRight ? question.answer : question.answer + 1000 + question.tolerance));
  }
  await on.locator(`.certainty input[value="${certainty}"]`).check({ force: true });
  await card(page).getByRole("button", { name: button }).click();
}

/** Answers and waits until the page says that it is on the disk. */
export async function answerAndSave(page: Page, question: Question, isRight: boolean, certainty?: "sure" | "unsure" | "guess"): Promise<void> {
  await answerByPointer(page, question, isRight, certainty);
  await expect(saved(page)).toHaveAttribute("data-saved", "saved");
}

/** Answers the next questions rightly, saving each. */
export async function answerSome(page: Page, questions: ReadonlyMap<string, Question>, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    await answerAndSave(page, await current(page, questions), true);
    await nextButton(page).click();
  }
}

/** Number of answers the review page counts; none shown is 0. A storage that comes late, as after a crash, is waited for. */
export async function countedAnswers(page: Page): Promise<number> {
  await expect(page.locator("[data-trouble=unavailable]")).toHaveCount(0, { timeout: 30_000 });
  await isWhole(page);
  return page.locator(".review").evaluate((all) => Number(all.querySelector<HTMLElement>("[data-answers]")?.dataset["answers"] ?? 0));
}

/** Text of the file the export button hands out. */
export async function exportedText(page: Page): Promise<string> {
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "파일로 내보내기" }).click();
  return readFileSync(await (await waiting).path(), "utf8");
}

/** Hands a text to the import field. */
export async function importText(page: Page, text: string, name = "progress.json"): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(text) });
}
