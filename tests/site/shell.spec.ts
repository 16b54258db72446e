import { elements } from "../../scripts/seal/markup.mjs";
import { pipeBrowser } from "../bench/pipe.mjs";
import { expect, html, notePaths, test } from "./site";

const note = notePaths.find((path) => path.startsWith("/ko/") && path.includes("instance-states")) ?? notePaths[0] ?? "";

const isAwake = (url: string): boolean => url.includes("/_next/static/live/");

test("React sleeps until the reader comes near a live part", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => void (isAwake(request.url()) && asked.push(request.url())));
  await page.goto(note);
  await page.waitForTimeout(1500);
  expect(asked).toEqual([]);
  await page.locator("[data-live]").first().scrollIntoViewIfNeeded();
  await expect.poll(() => asked.length).toBeGreaterThan(3);
});

test("focus wakes it, and so does a link to a run", async ({ page }) => {
  await page.goto(note);
  const awake = page.waitForRequest((request) => isAwake(request.url()));
  await page.locator("[data-live] a, [data-live] input, [data-live] button, [data-live] summary").first().focus();
  await awake;
  const again = page.waitForRequest((request) => isAwake(request.url()));
  await page.goto("/ko/review/#run=x");
  await again;
});

test("a press that comes before React is repeated once", async ({ page }) => {
  let release = (): void => undefined;
  const hasPressed = new Promise<void>((done) => { release = done; });
  await page.route("**/_next/static/live/*.js", async (route) => {
    await hasPressed;
    await route.continue();
  });
  await page.goto(note);
  const button = page.locator("[data-live] button.button-main:visible").first();
  await page.evaluate(() => {
    const presses: boolean[] = [];
    Object.assign(window, { presses });
    document.addEventListener("click", (event) => (event.target as Element).closest(".button-main") && presses.push(event.isTrusted), true);
  });
  await button.click();
  const presses = (): Promise<boolean[]> => page.evaluate(() => (window as unknown as { presses: boolean[] }).presses);
  expect(await presses()).toEqual([true]);
  release();
  await expect.poll(async () => (await presses()).length, { timeout: 20_000 }).toBe(2);
  await page.waitForTimeout(500);
  expect(await presses()).toEqual([true, false]);
});

test("settings are kept, and stand before the first paint of the next page", async ({ page }) => {
  await page.goto("/ko/");
  await page.locator("a[data-settings]").click();
  await page.locator("#settings input[name=theme][value=dark]").check({ force: true });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto(note, { waitUntil: "commit" });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await expect(page.locator("body")).toHaveCSS("background-color", /^rgb\([1-7]?\d, /);
});

test("the settings come as a popover, go with Escape, and come again from the same button", async ({ page }) => {
  await page.goto("/en/");
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const before = await page.getByRole("link", { name: "Reading settings" }).boundingBox();
  await page.getByRole("link", { name: "Reading settings" }).press("Enter");
  const panel = page.getByRole("dialog", { name: "Reading settings" });
  await expect(panel).toBeVisible();
  const button = page.getByRole("button", { name: "Reading settings" });
  await expect.poll(() => button.boundingBox()).toEqual(before);
  await page.keyboard.press("Escape");
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
  await button.press("Enter");
  await expect(panel).toBeVisible();
  await button.click();
  await expect(panel).toBeHidden();
});

test("the settings are a page too", async ({ page }) => {
  await page.goto("/ko/settings/");
  await page.getByLabel("어둡게").check({ force: true });
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.goto("/ko/");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});

test("on a phone the menu opens, leads on and closes", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto("/ko/");
  const menu = page.locator("#site-menu");
  await expect(menu).toBeHidden();
  await page.locator("[popovertarget=site-menu]").click();
  await expect(menu).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(menu).toBeHidden();
  await page.locator("[popovertarget=site-menu]").click();
  await menu.locator("a[href='/ko/labs/']").click();
  await expect(page).toHaveURL(/\/ko\/labs\/$/);
});

test("a fact shows its source where it stands, and without a script leads to it", async ({ page }) => {
  await page.goto(note);
  const fact = page.locator("article a.fact").first();
  const href = (await fact.getAttribute("href")) ?? "";
  expect(elements(html(note)).some(({ attributes }) => attributes["id"] === decodeURIComponent(href.slice(1)))).toBe(true);
  await fact.click();
  const card = page.locator("#card");
  await expect(card).toBeVisible();
  await expect(card.locator("a[href^='https://']").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
});

test("the list of contents follows the reader", async ({ page }) => {
  await page.goto(note);
  const heading = page.locator("main h2[id]").nth(1);
  await heading.evaluate((element) => element.scrollIntoView({ block: "start", behavior: "instant" }));
  const id = await heading.getAttribute("id");
  await expect(page.locator(`.toc a[href="#${id}"]`).first()).toHaveAttribute("aria-current", "location");
});

test("a resting pointer has the next page ready", async ({ baseURL }) => {
  const browser = await pipeBrowser();
  try {
    const tab = await browser.open(`${baseURL}/ko/labs/`);
    const at = await tab.evaluate(() => {
      const box = document.querySelector("main a[href='/ko/labs/instance-states/']")?.getBoundingClientRect();
      return { x: (box?.x ?? 0) + 20, y: (box?.y ?? 0) + (box?.height ?? 0) / 2 };
    });
    await tab.mouse("mouseMoved", at);
    await expect.poll(() => tab.ahead).toBe(1);
    await tab.mouse("mousePressed", at);
    await tab.mouse("mouseReleased", at);
    await tab.until(() => location.pathname === "/ko/labs/instance-states/" && !Reflect.get(document, "prerendering"));
    expect(await tab.evaluate(() => Reflect.get(performance.getEntriesByType("navigation")[0] ?? {}, "activationStart") as number)).toBeGreaterThan(0);
  } finally {
    await browser.close();
  }
});

test("a page fades into itself in the other language, and gives way at once to another page", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("pagereveal", (event) => Object.assign(window, { faded: Reflect.get(event, "viewTransition") !== null }));
  });
  const faded = (): Promise<unknown> => page.evaluate(() => Reflect.get(window, "faded"));
  await page.goto("/ko/");
  await page.locator(`main a[href="${note}"]`).filter({ visible: true }).last().click();
  await page.waitForURL(`**${note}`);
  await expect.poll(faded).toBe(false);
  // A browser gives up a fade that takes more than four seconds to prepare: a busy machine may try again.
  await expect(async () => {
    await page.goto(note);
    await page.locator("a[data-language=en]").first().click();
    await page.waitForURL("**/en/notes/**");
    expect(await faded()).toBe(true);
  }).toPass({ timeout: 40_000 });
});
