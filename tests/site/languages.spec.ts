import { encodeRun } from "@/engine/sim/share";
import { lab } from "@/labs/instance-states/lab";
import { elements } from "../../scripts/seal/markup.mjs";
import { expect, html, notePaths, paths, pathsIn, test } from "./site";

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
