import { expect, html, livePaths, notePaths, paths, test } from "./site";

/** Without any script a page is complete: prose, pictures, the lab's poster, questions with their answers. */
test.use({ javaScriptEnabled: false });

for (const path of notePaths) {
  test(`${path} is complete`, async ({ page }) => {
    await page.goto(path);
    await expect(page.locator("h1")).toBeVisible();
    expect((await page.locator("article").innerText()).length).toBeGreaterThan(1500);
    const figures = page.locator("figure:has(svg)");
    expect(await figures.count()).toBeGreaterThan(0);
    for (const figure of await figures.all()) {
      const drawn = figure.locator("svg[viewBox]").locator("visible=true").first();
      const box = await drawn.boundingBox();
      expect(box?.width ?? 0).toBeGreaterThan(200);
      await expect(drawn.locator("text").first()).toBeVisible();
    }
    const answers = page.locator("section[aria-labelledby=quiz] details");
    expect(await answers.count()).toBeGreaterThan(0);
    await answers.first().locator("summary").first().click();
    expect((await answers.first().innerText()).length).toBeGreaterThan(40);
  });
}

test("the lab shows its most instructive moment as picture and text", async ({ page }) => {
  for (const path of ["/ko/labs/instance-states/", "/en/labs/instance-states/"]) {
    await page.goto(path);
    const picture = page.locator("[data-live] svg[viewBox]").locator("visible=true").first();
    await expect(picture).toBeVisible();
    expect((await picture.locator("text").allTextContents()).join(" ").toLowerCase()).toContain("stopped");
    // Text twin, events, challenges with answers and the honesty box are folded, and open without a script.
    const folds = page.locator("main details:not(details details) > summary");
    expect(await folds.count()).toBeGreaterThanOrEqual(4);
    for (const fold of await folds.all()) await fold.click();
    expect((await page.locator("main").innerText()).length).toBeGreaterThan(2500);
  }
});

test("menu, settings and language work without a script", async ({ page }) => {
  await page.goto("/ko/");
  await page.locator("a[data-language=en]").click();
  await expect(page).toHaveURL(/\/en\/$/);
  await page.getByRole("link", { name: "Reading settings" }).click();
  await expect(page.locator("#settings noscript p")).toBeVisible();
  await expect(page.locator("#settings form")).toBeHidden();
});

test("nothing readable hides behind a framework's placeholder", () => {
  for (const path of paths) {
    expect(html(path), path).not.toMatch(/<template id="B:|<div hidden="" id="S:/);
    expect(html(path), path).not.toMatch(/<script[^>]*src="[^"]*\/chunks\//);
  }
  expect(livePaths.length).toBeGreaterThan(0);
});

test("a table that names nothing in its corner names each of its rows", () => {
  let rows = 0;
  for (const path of notePaths) {
    for (const [, body = ""] of html(path).matchAll(/<table[^>]*><thead><tr><td[^>]*><\/td>.*?<tbody>(.*?)<\/tbody>/g)) {
      for (const [, first] of body.matchAll(/<tr><(\w+[^>]*)>/g)) {
        rows++;
        expect(first, path).toContain('th scope="row"');
      }
    }
  }
  expect(rows).toBeGreaterThan(100);
});
