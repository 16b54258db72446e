import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { modes } from "@/content/modes";
import type { Bank, ListedQuestion } from "@/engine/quiz/bank";
import type { LocalCase } from "@/engine/quiz/case";
import type { LocalQuestion } from "@/engine/quiz/localise";
import type { LocalMisconception } from "@/engine/quiz/misconception";
import type { Question } from "@/engine/quiz/question";
import { answerAndSave, answerByKeys, answerByPointer, card, countedAnswers, nextButton, openReview, questionsById } from "./answering";
import { expect, goLive, html, out, test } from "./site";

test.use({ timezoneId: "Asia/Seoul", acceptDownloads: true });

const written = await questionsById();
const bank = JSON.parse(readFileSync(`${out}/ko/questions.json`, "utf8")) as Bank;
const pile = (name: string): unknown => JSON.parse(readFileSync(`${out}/ko/questions/${name}.json`, "utf8"));

async function openMode(page: Page, mode: string, hash = ""): Promise<void> {
  await page.goto(`/ko/practice/${mode}/${hash}`);
  await goLive(page, "[data-live=practice]");
}

/** A written question in both languages. */
function questionOf(id: string): Question {
  const found = written.get(id);
  if (found === undefined) throw new Error(`unknown ${id}`);
  return found;
}

/** What a made question asks this time. */
async function askedText(page: Page): Promise<string> {
  await expect(card(page)).toHaveCount(1);
  const texts = await card(page).locator(".question-ask, .decode-name").allInnerTexts();
  return [await card(page).getAttribute("data-question"), ...texts].join(" ");
}

/** Answers a question that was made, somehow. */
async function answerMade(page: Page): Promise<void> {
  const on = card(page);
  if ((await on.locator(".number").count()) > 0) await on.locator(".number input").fill("1");
  else if ((await on.locator(".choices").count()) > 0) await on.locator(".choice").first().click();
  else for (const row of await on.locator(".row").all()) await row.locator(".cell").first().click();
  await on.getByRole("button", { name: "답 확인" }).click();
  await expect(on.locator(".saved")).toHaveAttribute("data-saved", "saved");
}

for (const { id, title } of modes) {
  test(`${id}: says without scripts where to go, and comes alive with its questions`, async ({ page }) => {
    expect(html(`/ko/practice/${id}/`)).toContain("자바스크립트가 필요합니다");
    await openMode(page, id);
    await expect(page.locator("h1")).toHaveText(title.ko);
    await expect(page.locator(".practice-loading")).toHaveCount(0);
    await expect(page.locator(".practice").locator("button, summary").first()).toBeVisible();
  });
}

test.describe("every kind of question", () => {
  /** One question of each kind that has some; a challenge of a lab is tried apart. */
  const kinds = [...new Map(bank.questions.filter(({ kind }) => kind !== "do").map(({ kind, id }) => [kind, id] as const))];

  test("is there", () => {
    expect(kinds.map(([kind]) => kind).toSorted()).toEqual(["decode", "match", "number", "one-choice", "order", "point", "rows", "several-choices", "transition"]);
  });

  test("is answered with the keyboard alone", async ({ page }) => {
    test.slow();
    await openMode(page, "set", `#set=${kinds.map(([, id]) => id).join(",")}`);
    for (const [kind, id] of kinds) {
      await expect(card(page)).toHaveAttribute("data-question", id);
      // From here on it listens.
      await expect(card(page).locator(".question-ask")).toBeFocused();
      await answerByKeys(page, questionOf(id));
      await expect(card(page).locator(".verdict"), kind).toHaveText(/^\s*맞았습니다/);
      await expect(card(page).locator(".saved")).toHaveAttribute("data-saved", "saved");
      await page.keyboard.press("Enter");
    }
    await expect(page.locator("[data-code]")).toBeVisible();
  });

  for (const isRight of [true, false]) {
    test(`is answered with the pointer alone on a narrow phone, ${isRight ? "rightly" : "wrongly"}, without scrolling sideways`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width: 360, height: 740 });
      await openMode(page, "set", `#set=${kinds.map(([, id]) => id).join(",")}`);
      for (const [kind, id] of kinds) {
        await expect(card(page)).toHaveAttribute("data-question", id);
        await answerByPointer(page, questionOf(id), isRight);
        await expect(card(page).locator(".verdict"), kind).toHaveText(isRight ? /^\s*맞았습니다/ : /틀렸습니다/);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), kind).toBeLessThanOrEqual(0);
        await expect(card(page).locator(".saved")).toHaveAttribute("data-saved", "saved");
        await nextButton(page).click();
      }
    });
  }

  test("a challenge counts once the log says that it was solved, and can be given up", async ({ page }) => {
    const [model] = pile("instance-states") as LocalQuestion[];
    const given = { ...model, id: "instance-states.do-it", kind: "do", challenge: "instance-states.keep-the-memory", challengeHref: "/ko/labs/instance-states/" };
    await page.route("**/questions.json", (route) => route.fulfill({ json: { ...bank, questions: [given] } }));
    await page.route("**/questions/instance-states.json", (route) => route.fulfill({ json: [given] }));
    await openMode(page, "set", `#set=${given.id}`);
    await card(page).getByRole("button", { name: "답 확인" }).click();
    await expect(card(page).locator(".question-message")).toContainText("아직 해결한 기록이 없습니다");
    // Whoever opens it first makes it: that is the page.
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name))).toContain("cloud-in-motion");
    await page.evaluate(() => new Promise<void>((resolve) => {
      const request = indexedDB.open("cloud-in-motion");
      request.onsuccess = () => {
        const transaction = request.result.transaction("log", "readwrite");
        transaction.objectStore("log").put({ v: 1, device: "elsewhere", n: 1, solves: "instance-states.keep-the-memory", isHelped: false, atMs: 1, zoneMinutes: 540 });
        transaction.oncomplete = () => {
          request.result.close();
          new BroadcastChannel("cloud-in-motion-progress").postMessage("changed");
          resolve();
        };
      };
    }));
    await expect(card(page).locator("[data-solved=own]")).toBeVisible();
    await card(page).getByRole("button", { name: "답 확인" }).click();
    await expect(card(page).locator(".verdict")).toHaveText(/^\s*맞았습니다/);
    await expect(card(page).locator(".saved")).toHaveAttribute("data-saved", "saved");
  });
});

test("mixed practice lets look-alikes take turns and says what is compared", async ({ page }) => {
  test.slow();
  await openMode(page, "mixed");
  const compared: string[] = [];
  for (let index = 0; index < 4; index += 1) {
    compared.push(await page.locator(".session-beside").innerText());
    const question = written.get((await card(page).getAttribute("data-question")) ?? "");
    if (question === undefined) throw new Error("unknown question");
    await answerAndSave(page, question, true);
    await nextButton(page).click();
  }
  expect(compared[0]).toContain("견주어 보기");
  expect(compared[1]).toBe(compared[0]);
});

test("drills give every family once, with reasons, and other numbers the next time", async ({ page }) => {
  test.slow();
  await openMode(page, "drills");
  const asked: string[] = [];
  for (let index = 0; index < 11; index += 1) {
    asked.push(await askedText(page));
    await answerMade(page);
    await expect(card(page).locator(".explanation")).not.toBeEmpty();
    await nextButton(page).click();
  }
  await expect(page.locator(".session-result")).toBeVisible();
  expect(new Set(asked.map((text) => text.split(" ")[0])).size).toBe(11);
  await page.getByRole("button", { name: "새로 한 번 더" }).click();
  await expect(card(page)).toHaveCount(1);
  expect(asked).not.toContain(await askedText(page));
});

test("a statement is judged with certainty, and comes back in review", async ({ page }) => {
  await openMode(page, "mistakes");
  const ask = await card(page).locator(".question-ask").innerText();
  const mistake = (pile("mistakes") as LocalMisconception[]).find(({ claim, truth }) => ask.includes(claim) || ask.includes(truth));
  if (mistake === undefined) throw new Error(ask);
  await card(page).locator(`.choice:has(input[value="${ask.includes(mistake.claim) ? "so" : "not-so"}"])`).click();
  await card(page).locator('.certainty input[value="sure"]').check({ force: true });
  await card(page).getByRole("button", { name: "답 확인" }).click();
  await expect(card(page).locator(".verdict")).toContainText("확신했지만 틀렸습니다");
  await expect(card(page).locator(".feedback")).toContainText(mistake.truth);
  await expect(card(page).locator(".saved")).toHaveAttribute("data-saved", "saved");
  await openReview(page);
  await expect(page.locator(".review-card.misled a").first()).toBeVisible();
});

test.describe("the mock", () => {
  const question = (id: string | null): ListedQuestion => {
    const found = bank.questions.find((one) => one.id === id);
    if (found === undefined) throw new Error(`unknown ${id}`);
    return found;
  };

  async function answerSilently(page: Page, isRight: boolean): Promise<string> {
    const on = page.locator(".session-mock .question");
    const id = (await on.getAttribute("data-question")) ?? "";
    const asked = written.get(question(id).id);
    if (asked === undefined) throw new Error(id);
    // Under exam conditions the button has another name.
    await answerByPointer(page, asked, isRight, "unsure", "이 답으로 정하고 다음");
    await expect(page.locator(`.session-mock .question[data-question="${id}"]`)).toHaveCount(0);
    return id;
  }

  test("tells nothing until the end, goes on after a reload, and reports by chapter", async ({ page }) => {
    test.slow();
    await openMode(page, "mock");
    await page.getByRole("button", { name: "모의시험 시작" }).click();
    await expect(page.locator(".session-mock")).toContainText("65문제 중 0문제");
    await expect(page.locator("[data-minutes]")).toHaveAttribute("data-minutes", "130");
    const seen = new Set<string>();
    for (let index = 0; index < 3; index += 1) seen.add(await answerSilently(page, index !== 1));
    await expect(page.locator(".verdict, .reasons, .answer-plain")).toHaveCount(0);
    await page.reload();
    await goLive(page, "[data-live=practice]");
    await expect(page.locator(".session-mock")).toContainText("65문제 중 3문제");
    expect(seen.has((await page.locator(".session-mock .question").getAttribute("data-question")) ?? "")).toBe(false);
    const passed = await page.locator(".session-mock .question").getAttribute("data-question");
    await page.getByRole("button", { name: "나중에 풀기" }).click();
    await expect(page.locator(`.session-mock .question[data-question="${passed}"]`)).toHaveCount(0);
    await page.getByRole("button", { name: "끝내고 결과 보기" }).click();
    await expect(page.locator(".mock-sure")).toContainText("62개");
    await page.getByRole("button", { name: "그래도 끝내기" }).click();
    const report = page.locator(".mock-report");
    await expect(report).toHaveAttribute("data-right", "2");
    const cells = await report.locator("tbody tr").evaluateAll((rows) => rows.map((row) => [...row.querySelectorAll("td")].slice(0, 4).map((cell) => Number(cell.textContent))));
    expect(cells.flat().reduce((sum, count) => sum + count, 0)).toBe(65);
    await openReview(page);
    expect(await countedAnswers(page)).toBe(3);
  });

  test("goes on when the clock goes back, and says so where nothing can be stored", async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException("denied", "SecurityError");
      };
    });
    await page.clock.setFixedTime(new Date("2026-11-21T10:00:00+09:00"));
    await openMode(page, "mock");
    await page.getByRole("button", { name: "모의시험 시작" }).click();
    await expect(page.locator(".session-mock [data-trouble=unavailable]")).toBeVisible();
    await page.clock.setFixedTime(new Date("2026-11-21T09:00:00+09:00"));
    for (let index = 0; index < 2; index += 1) await answerSilently(page, true);
    await expect(page.locator(".session-mock")).toContainText("65문제 중 2문제");
  });

  test("ends when its time is over", async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-21T10:00:00+09:00") });
    await openMode(page, "mock");
    await page.getByRole("button", { name: "모의시험 시작" }).click();
    await answerSilently(page, true);
    await page.clock.fastForward("02:10:01");
    await expect(page.locator(".mock-report")).toHaveAttribute("data-right", "1");
  });
});

test("a case is looked into three times at most, decided, explained and kept", async ({ page }) => {
  await openMode(page, "diagnose");
  const [found] = pile("cases") as LocalCase[];
  if (found === undefined) throw new Error("no case");
  await page.getByRole("button", { name: `살펴보기: ${found.title}` }).click();
  await expect(page.locator(".case h2")).toBeFocused();
  const probes = [found.telling[0] ?? "", ...found.probes.map(({ id }) => id).filter((id) => id !== found.telling[0]).slice(0, 2)];
  for (const id of probes) {
    await page.locator(`[data-probe="${id}"]`).click();
    await expect(page.locator(".case")).toContainText(found.probes.find((probe) => probe.id === id)?.finding ?? "");
  }
  const unseen = found.probes.find(({ id }) => !probes.includes(id));
  await expect(page.locator(`[data-probe="${unseen?.id}"]`)).toBeDisabled();
  await expect(page.locator(".case")).not.toContainText(unseen?.finding ?? "");
  await page.getByRole("button", { name: "판정하기" }).click();
  await expect(page.locator(".question-message")).not.toBeEmpty();
  await page.locator(`.choice:has(input[value="${found.verdicts.find(({ right }) => right)?.id}"])`).click();
  await page.getByRole("button", { name: "판정하기" }).click();
  await expect(page.locator(".verdict")).toHaveText(/^\s*맞았습니다/);
  await expect(page.locator(".verdict")).toBeFocused();
  await expect(page.locator(".saved")).toHaveAttribute("data-saved", "saved");
  for (const { why } of found.verdicts) await expect(page.locator(".case")).toContainText(why);
  await page.getByRole("button", { name: "다른 사례 보기" }).click();
  await expect(page.locator(".note-card").first()).toContainText("지난번: 맞았습니다");
});

test("a case decided where nothing can be stored is not said to be saved", async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("denied", "SecurityError");
    };
  });
  await openMode(page, "diagnose");
  await page.getByRole("button", { name: /^살펴보기/ }).first().click();
  await page.locator("[data-probe]").first().click();
  await page.locator(".case .choice").first().click();
  await page.getByRole("button", { name: "판정하기" }).click();
  await expect(page.locator(".saved")).toHaveAttribute("data-saved", "kept");
});

test.describe("chosen sets", () => {
  test("a teacher chooses, a learner answers and gets a code, the teacher reads it", async ({ page }) => {
    test.slow();
    await openMode(page, "set");
    await page.locator("[data-chapter=ec2] summary").click();
    for (const index of [1, 2, 3]) await page.locator("[data-chapter=ec2] .chooser-item").nth(index).click();
    await expect(page.locator(".set-count")).toHaveText("고른 문제 3개");
    const address = await page.locator(".set-address input").first().inputValue();
    await page.goto("about:blank");
    await page.goto(address);
    await goLive(page, "[data-live=practice]");
    for (let index = 0; index < 3; index += 1) {
      const asked = written.get((await card(page).getAttribute("data-question")) ?? "");
      if (asked === undefined) throw new Error("unknown");
      await answerAndSave(page, asked, index !== 1);
      await nextButton(page).click();
    }
    const code = await page.locator("[data-code]").innerText();
    await page.locator(".set-read summary").click();
    await page.getByLabel("결과 코드", { exact: true }).fill(code.toUpperCase());
    await expect(page.locator("[data-read-right]")).toHaveAttribute("data-read-right", "2");
    await page.getByLabel("결과 코드", { exact: true }).fill(`${code.slice(0, -1)}!`);
    await expect(page.locator(".set-read")).toContainText("잘못 옮겨 적은");
  });

  test("a link to one question asks that one; an unknown one is said so", async ({ page }) => {
    await openMode(page, "set", "#set=instance-states.halt");
    await expect(card(page)).toHaveAttribute("data-question", "instance-states.halt");
    await answerAndSave(page, questionOf("instance-states.halt"), true);
    await expect(card(page).getByRole("link", { name: "이 문제만의 링크" })).toHaveAttribute("href", "/ko/practice/set/#set=instance-states.halt");
    await page.goto("about:blank");
    await openMode(page, "set", "#set=nothing.here");
    await expect(page.locator(".practice [role=alert]")).toContainText("찾을 수 없습니다");
  });
});

test("paper shows questions without marks and the key apart; the Anki file has a row for each", async ({ page }) => {
  await openMode(page, "paper");
  await page.locator("[data-chapter=cloud] summary").click();
  await page.locator("[data-chapter=cloud] .chooser-item").first().click();
  await expect(page.locator(".paper")).toBeVisible();
  const count = await page.locator(".paper-questions > li").count();
  expect(count).toBeGreaterThan(20);
  await expect(page.locator(".paper-key > ol > li")).toHaveCount(count);
  await expect(page.locator(".paper-questions .sign")).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".chooser")).toBeHidden();
  await expect(page.locator(".paper-questions")).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  const waiting = page.waitForEvent("download");
  await page.getByRole("button", { name: "Anki 파일 받기" }).click();
  const text = readFileSync(await (await waiting).path(), "utf8");
  expect(text.split("\n").filter((line) => line.startsWith("cloud-in-motion:"))).toHaveLength(count);
});

test("questions that cannot be fetched are said so, and fetched on the next try", async ({ page, complaints }) => {
  await page.route("**/questions.json", (route) => route.abort());
  await page.goto("/ko/practice/drills/");
  await page.locator(".practice").dispatchEvent("pointerover");
  await expect(page.locator(".practice [role=alert]")).toContainText("가져오지 못했습니다");
  await page.unroute("**/questions.json");
  await page.getByRole("button", { name: "다시 시도" }).click();
  await expect(card(page)).toHaveCount(1);
  complaints.splice(0);
});
