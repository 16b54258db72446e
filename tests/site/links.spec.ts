import { existsSync } from "node:fs";
import { join } from "node:path";
import { elements } from "../../scripts/seal/markup.mjs";
import { expect, files, html, out, paths, pathsIn, test } from "./site";

const idsOf = new Map(paths.map((path) => [path, new Set(elements(html(path)).flatMap(({ attributes }) => attributes["id"] ?? []))]));

test("there are pages, the same ones in both languages", () => {
  expect(paths).toContain("/");
  expect(pathsIn("ko").length).toBeGreaterThanOrEqual(10);
  expect(pathsIn("en")).toEqual(pathsIn("ko"));
});

test("every link inside the site leads to a page and a place that exist", () => {
  const dead: string[] = [];
  for (const path of paths) {
    for (const { name, attributes } of elements(html(path))) {
      const target = attributes["href"] ?? attributes["src"];
      if (target === undefined || !["a", "link", "img", "script", "use"].includes(name) || /^[a-z]+:/.test(target)) continue;
      const url = new URL(target, `http://site${path}`);
      const found = url.pathname.endsWith("/") ? idsOf.get(url.pathname) : existsSync(join(out, decodeURIComponent(url.pathname))) ? new Set<string>() : undefined;
      const place = decodeURIComponent(url.hash.slice(1));
      const isPlace = place !== "" && name === "a" && !/(^|&)(run|view|challenge)=/.test(place);
      if (found === undefined || (isPlace && !found.has(place))) dead.push(`${path}: ${target}`);
    }
  }
  expect(dead).toEqual([]);
});

test("no page uses an id twice", () => {
  const twice = paths.flatMap((path) => {
    const ids = elements(html(path)).flatMap(({ attributes }) => attributes["id"] ?? []);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}: ${id}`);
  });
  expect(twice).toEqual([]);
});

test("every page says its language, title, summary, address and twin", () => {
  for (const path of paths) {
    const all = elements(html(path));
    const meta = (name: string): string | undefined => all.find(({ attributes }) => attributes["name"] === name)?.attributes["content"];
    const title = /<title>([^<]+)<\/title>/.exec(html(path))?.[1] ?? "";
    const locale = path.split("/")[1] || "";
    expect(title.length, path).toBeGreaterThan(3);
    expect(meta("description")?.length ?? 0, path).toBeGreaterThan(10);
    if (locale === "") continue;
    expect(all.find(({ name }) => name === "html")?.attributes["lang"], path).toBe(locale);
    const canonical = all.find(({ attributes }) => attributes["rel"] === "canonical")?.attributes["href"] ?? "";
    expect(canonical.endsWith(path), `${path} canonical ${canonical}`).toBe(true);
    const twins = all.filter(({ attributes }) => attributes["rel"] === "alternate" && "hreflang" in attributes);
    const other = locale === "ko" ? "en" : "ko";
    expect(twins.find(({ attributes }) => attributes["hreflang"] === other)?.attributes["href"]?.endsWith(`/${other}${path.slice(3)}`), path).toBe(true);
    expect(twins.map(({ attributes }) => attributes["hreflang"]), path).toContain("x-default");
  }
});

test("titles differ between pages of a language", () => {
  for (const locale of ["ko", "en"]) {
    const titles = paths.filter((path) => path.startsWith(`/${locale}/`)).map((path) => /<title>([^<]+)/.exec(html(path))?.[1]);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

test("an unknown address gives our own page and the right status", async ({ page, complaints }) => {
  const response = await page.goto("/ko/notes/nothing-here/");
  expect(response?.status()).toBe(404);
  await expect(page.locator("a[href^='/ko/']").first()).toBeVisible();
  await expect.poll(() => complaints.length).toBeGreaterThan(0);
  expect(complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
  complaints.length = 0;
});

test("sitemap and robots are there and name every page", async ({ request }) => {
  expect(files).toContain("robots.txt");
  const sitemap = await (await request.get("/sitemap.xml")).text();
  for (const path of paths.filter((name) => name !== "/")) expect(sitemap, path).toContain(`${path}<`);
});
