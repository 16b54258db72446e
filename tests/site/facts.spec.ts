import { expect, goLive, test } from "./site";

const topics = "details[id^=topic-]";

test("topics are folded, and a link to a fact or a topic opens it", async ({ page }) => {
  await page.goto("/en/facts/");
  expect(await page.locator(topics).count()).toBeGreaterThan(30);
  await expect(page.locator(`${topics}[open]`)).toHaveCount(0);
  const ids = await page.locator("#topic-asg li").evaluateAll((entries) => entries.map(({ id }) => id));
  await page.goto(`/en/facts/?again#${ids[40]}`);
  await expect(page.locator(`[id="${ids[40]}"]`)).toBeInViewport();
  await page.evaluate(() => {
    location.hash = "topic-sla";
  });
  await expect(page.locator("#topic-sla li").first()).toBeInViewport();
  expect(await page.locator(`${topics}[open]`).evaluateAll((open) => open.map(({ id }) => id).toSorted())).toEqual(["topic-asg", "topic-sla"]);
});

test("words narrow the facts down, also those typed before the script came; then all is as it was", async ({ page }) => {
  let letThrough = (): void => undefined;
  const typed = new Promise<void>((then) => {
    letThrough = then;
  });
  await page.route("**/_next/static/live/**", async (route) => {
    await typed;
    await route.continue();
  });
  await page.goto("/en/facts/");
  await page.locator("#topic-sla summary").click();
  const before = await page.locator(`${topics}[open]`).count();
  const field = page.getByRole("searchbox");
  await field.fill("Cooldown");
  letThrough();
  await goLive(page, "[data-live=filter]");
  const shown = page.locator(`${topics} li:visible`);
  await expect(page.locator(".filter [role=status]")).not.toBeEmpty();
  const texts = await shown.evaluateAll((entries) => entries.map((entry) => `${entry.id} ${entry.textContent}`));
  expect(texts.length).toBeGreaterThan(2);
  for (const text of texts) expect(text.toLowerCase()).toContain("cooldown");
  await expect(page.locator(".filter [role=status]")).toContainText(String(texts.length));
  await field.fill("no such words anywhere");
  await expect(shown).toHaveCount(0);
  await field.fill("");
  await expect(page.locator(`${topics}[open]`)).toHaveCount(before);
  await expect(page.locator("#topic-sla li").first()).toBeVisible();
  await expect(page.locator(`${topics}:visible`)).toHaveCount(await page.locator(topics).count());
});

test("paper has every fact", async ({ page }) => {
  await page.goto("/ko/facts/");
  await expect(page.locator("#topic-asg li").first()).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator("#topic-asg li").first()).toBeVisible();
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  test("topics open by themselves", async ({ page }) => {
    await page.goto("/ko/facts/");
    await page.locator("#topic-asg summary").click();
    await expect(page.locator("#topic-asg li").first()).toBeVisible();
  });
});
