import { readFileSync } from "node:fs";
import { encodeRun } from "@/engine/sim/share";
import { lab } from "@/labs/instance-states/lab";
import { elements } from "../../scripts/seal/markup.mjs";
import { expect, files, html, notePaths, out, paths, pathsIn, test } from "./site";

test("a page is in one language, apart from names and the way to the other", () => {
  for (const path of paths.filter((name) => name.startsWith("/en/"))) {
    const page = html(path);
    const hangul = page.slice(page.indexOf("<main")).replace(/<script[\s\S]*?<\/script>/g, "").replace(/<(\w+)[^>]*\blang="ko"[^>]*>[\s\S]*?<\/\1>/g, "").match(/[가-힣][가-힣 ]*/g);
    expect(hangul ?? [], path).toEqual([]);
  }
});

test("both languages of a note have the same headings", () => {
  for (const path of pathsIn("ko").filter((name) => name.startsWith("/notes/"))) {
    const headings = (locale: string): string[] => elements(html(`/${locale}${path}`)).filter(({ name, attributes }) => /^h[23]$/.test(name) && "id" in attributes).map(({ name, attributes }) => `${name} ${attributes["id"]}`);
    expect(headings("en"), path).toEqual(headings("ko"));
  }
});

test("the switch keeps the page and the heading", async ({ page }) => {
  const path = notePaths.find((name) => name.startsWith("/ko/")) ?? "";
  await page.goto(path);
  const heading = page.locator("main h2[id]").nth(2);
  await heading.evaluate((element) => element.scrollIntoView({ block: "start", behavior: "instant" }));
  const id = await page.evaluate(() => [...document.querySelectorAll("main h2[id], main h3[id]")].findLast((element) => element.getBoundingClientRect().top <= innerHeight / 3)?.id);
  await page.locator("a[data-language=en]").evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page).toHaveURL(new RegExp(`/en${path.slice(3)}#${id}$`));
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test("the switch keeps the run of a lab", async ({ page }) => {
  const { run: poster } = lab.poster;
  const run = encodeRun({ ...poster, params: { ...poster.params }, actions: poster.actions, atMs: poster.atMs + 1000 });
  await page.goto(`/ko/labs/instance-states/#run=${run}`);
  await expect(page.locator("[data-run]").first()).toHaveAttribute("data-run", run, { timeout: 15_000 });
  await page.locator("a[data-language=en]").click();
  await expect(page).toHaveURL(`/en/labs/instance-states/#run=${run}`);
  await expect(page.locator("[data-run]").first()).toHaveAttribute("data-run", run, { timeout: 15_000 });
});

test("the first page remembers the language that was read last", async ({ page }) => {
  await page.goto("/en/");
  await page.goto("/");
  await expect(page).toHaveURL(/\/en\/$/);
  await page.goto("/?choose");
  await expect(page.locator("[data-entry=ko]")).toBeVisible();
});

test("every section leads to itself in the other language, without a script", () => {
  for (const path of notePaths) {
    const other = path.startsWith("/ko/") ? "en" : "ko";
    const there = `/${other}${path.slice(3)}`;
    const links = elements(html(path)).filter(({ name, attributes }) => name === "a" && (attributes["class"] ?? "").includes("section-language"));
    expect(links.length, path).toBeGreaterThan(1);
    const sections = new Set(elements(html(there)).flatMap(({ name, attributes }) => (name === "h2" ? (attributes["id"] ?? []) : [])));
    for (const { attributes } of links) {
      const [target = "", id = ""] = (attributes["href"] ?? "").split("#");
      expect(target, path).toBe(there);
      expect([attributes["lang"], attributes["hreflang"]], path).toEqual([other, other]);
      expect(sections.has(id), `${there}#${id}`).toBe(true);
    }
  }
});

test("with a script, a section comes in the other language to where the reader is", async ({ page }) => {
  await page.goto("/ko/notes/instance-states/");
  const link = page.locator("a.section-language").nth(1);
  await expect(link).toHaveAccessibleName("Read this section in English");
  await link.click();
  const card = page.getByRole("dialog", { name: "Read this section in English" });
  await expect(card).toBeVisible();
  await expect(card).toBeFocused();
  await expect(card).toHaveAttribute("lang", "en");
  const edges = await card.evaluate((element) => [element.getBoundingClientRect().left, document.body.clientWidth - element.getBoundingClientRect().right]);
  expect(Math.min(...edges)).toBeGreaterThanOrEqual(0);
  await expect(card).toContainText("RunInstances puts a new instance into pending");
  expect(await card.locator("p").evaluateAll((blocks) => blocks.some((block) => block.children.length > 0))).toBe(false);
  await expect(card).not.toContainText(/[가-힣]/);
  await expect(page).toHaveURL("/ko/notes/instance-states/");
  // Away from it with the pointer it stays, for it was asked for; Escape closes it and gives the focus back.
  await page.mouse.move(5, 5);
  await page.waitForTimeout(400);
  await expect(card).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await expect(link).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(card).toBeVisible();
  await card.getByRole("link").click();
  await expect(page).toHaveURL("/en/notes/instance-states/#transitions");
});

test("a fact's card is a card again after a section was shown", async ({ page }) => {
  await page.goto("/en/notes/instance-states/");
  await page.locator("a.section-language").first().click();
  await expect(page.getByRole("dialog")).toHaveAttribute("lang", "ko");
  await page.keyboard.press("Escape");
  await page.locator("main a.fact").first().click();
  await expect(page.locator("#card")).toBeVisible();
  await expect(page.locator("#card")).toHaveAttribute("lang", "en");
  await expect(page.getByRole("dialog")).toHaveCount(0);
});

test("without the section's file the link leads there", async ({ page, complaints }) => {
  await page.route("**/sections.json", (route) => route.abort());
  await page.goto("/ko/notes/instance-states/");
  await page.locator("a.section-language").first().click();
  await expect(page).toHaveURL("/en/notes/instance-states/#six-states");
  complaints.length = 0;
});

test("a page names its Markdown twin, and the twin is there", () => {
  const named = paths.flatMap((path) => {
    const twin = elements(html(path)).find(({ name, attributes }) => name === "link" && attributes["rel"] === "alternate" && attributes["type"] === "text/markdown");
    return twin ? [[path, new URL(twin.attributes["href"] ?? "").pathname] as const] : [];
  });
  expect(named.map(([path]) => path).filter((path) => notePaths.includes(path))).toEqual(notePaths);
  for (const [path, twin] of named) {
    expect(twin).toBe(`${path}index.md`);
    expect(files).toContain(twin.slice(1));
    expect(readFileSync(`${out}${twin}`, "utf8"), twin).toMatch(/^# \S/);
  }
  for (const file of ["llms.txt", "ko/feed.xml", "en/feed.xml"]) expect(files).toContain(file);
  for (const [, twin = ""] of readFileSync(`${out}/llms.txt`, "utf8").matchAll(/\]\(https?:\/\/[^/]+\/([^)]*)\)/g)) expect(files).toContain(twin);
});
