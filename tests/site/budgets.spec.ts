import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Page, Request } from "@playwright/test";
import { expect, goLive, html, livePaths, notePaths, out, paths, test } from "./site";

type Cost = { requests: number; scriptBytes: number; dataBytes: number; fontBytes: number; names: string[] };

/** Once everything on a page is alive. The data of live parts is scenes, cards and questions. */
const aliveBudget = { noteBytes: 200_000, labBytes: 240_000, dataBytes: 25_000 };

/** Counts what a page asks for; bytes are gzipped, read from the export. */
function count(page: Page): Cost {
  const cost: Cost = { requests: 0, scriptBytes: 0, dataBytes: 0, fontBytes: 0, names: [] };
  const seen = new Set<string>();
  page.on("request", (request: Request) => {
    const { pathname } = new URL(request.url());
    if (request.url().startsWith("data:") || seen.has(pathname)) return;
    seen.add(pathname);
    cost.requests++;
    cost.names.push(pathname);
    const file = join(out, decodeURIComponent(pathname));
    if (!existsSync(file) || pathname.endsWith("/")) return;
    const body = readFileSync(file);
    if (pathname.endsWith(".js")) cost.scriptBytes += gzipSync(body, { level: 9 }).length;
    if (pathname.endsWith(".json")) cost.dataBytes += gzipSync(body, { level: 9 }).length;
    if (pathname.endsWith(".woff2")) cost.fontBytes += body.length;
  });
  return cost;
}

for (const path of paths) {
  test(`${path} costs next to nothing to read`, async ({ page }) => {
    const cost = count(page);
    await page.goto(path === "/" ? "/?choose" : path);
    await page.waitForLoadState("networkidle");
    // What is already on the screen may have come to life; a reader of a note has asked for nothing yet.
    if (notePaths.includes(path) || !livePaths.includes(path)) {
      expect(cost.requests, cost.names.join(" ")).toBeLessThanOrEqual(6);
      expect(cost.scriptBytes, cost.names.join(" ")).toBeLessThanOrEqual(3000);
    }
    expect(cost.fontBytes).toBeLessThanOrEqual(60_000);
  });
}

for (const path of [...notePaths, ...livePaths.filter((name) => name.includes("/labs/"))]) {
  test(`${path} stays small once everything on it is alive`, async ({ page }) => {
    test.slow();
    const cost = count(page);
    await page.goto(path);
    await goLive(page);
    for (const part of await page.locator("[data-live]").all()) {
      await part.scrollIntoViewIfNeeded();
      await page.waitForTimeout(150);
    }
    await page.waitForLoadState("networkidle");
    const hasLab = html(path).includes("data-lab=");
    expect(cost.scriptBytes, cost.names.join(" ")).toBeLessThanOrEqual(hasLab ? aliveBudget.labBytes : aliveBudget.noteBytes);
    expect(cost.dataBytes).toBeLessThanOrEqual(aliveBudget.dataBytes);
  });
}

for (const path of paths.filter((name) => name !== "/")) {
  test(`${path} does not jump`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width: 390, height: 800 });
    await page.addInitScript(() => {
      const shifts: { value: number; what: string }[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Element }[] })[]) {
          if (!entry.hadRecentInput) shifts.push({ value: entry.value, what: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 90)).join(" | ") });
        }
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.goto(path);
    if (livePaths.includes(path)) {
      await goLive(page);
      for (const part of await page.locator("[data-live]").all()) {
        await part.scrollIntoViewIfNeeded();
        await page.waitForTimeout(150);
      }
    }
    await page.waitForTimeout(300);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number; what: string }[] }).shifts);
    expect(shifts.filter(({ value }) => value > 0.001)).toEqual([]);
  });
}

test("a note's document is small", () => {
  for (const path of notePaths) expect(gzipSync(html(path), { level: 9 }).length, path).toBeLessThanOrEqual(60_000);
});
