import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import AxeBuilder from "@axe-core/playwright";
import type { Page, Request } from "@playwright/test";
import { byHand } from "../bench/by-hand.mjs";
import { expect, html, livePaths, notePaths, out, paths, test, wakePart } from "./site";

type Cost = { requests: number; scriptBytes: number; dataBytes: number; fontBytes: number; names: string[] };
type Shift = { value: number; what: string };

/** Script of a page once everything on it is alive, gzipped. A lab brings its player, its model and its words. */
const aliveBudget = { noteBytes: 215_000, labBytes: 250_000, dataBytes: 30_000 };

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

/** Notes down what the policy blocks and what moves on the page. */
function watchFromTheStart(): void {
  const seen = { violations: [] as string[], shifts: [] as Shift[] };
  Object.assign(window, { seen });
  document.addEventListener("securitypolicyviolation", (event) => seen.violations.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Element }[] })[]) {
      if (!entry.hadRecentInput) seen.shifts.push({ value: entry.value, what: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 90)).join(" | ") });
    }
  }).observe({ type: "layout-shift", buffered: true });
}

/** What was blocked so far, and what has jumped since it was last asked: looking through the eyes of axe scrolls and restyles the page. */
const seenBy = (page: Page): Promise<{ violations: string[]; shifts: Shift[] }> =>
  page.evaluate(() => {
    const { seen } = window as unknown as { seen: { violations: string[]; shifts: Shift[] } };
    return { violations: seen.violations, shifts: seen.shifts.splice(0).filter(({ value }) => value > 0.001) };
  });

async function axe(page: Page, rules?: string[]): Promise<string[]> {
  const builder = rules === undefined ? new AxeBuilder({ page }) : new AxeBuilder({ page }).withRules(rules);
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

// One visit to each page looks at everything that must hold on all of them: the whole suite stays a matter of minutes.
for (const path of paths) {
  test(`${path} is light, still, allowed and accessible, asleep and alive`, async ({ page, complaints }) => {
    test.setTimeout(180_000);
    // Korean pages are looked at on a phone, English ones on a desk.
    await page.setViewportSize(path.startsWith("/ko/") ? { width: 390, height: 800 } : { width: 1280, height: 800 });
    await page.addInitScript(watchFromTheStart);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
    const cost = count(page);
    await page.goto(path === "/" ? "/?choose" : path);
    await page.waitForLoadState("networkidle");
    await expect(page.locator("h1")).toHaveCount(1);

    const startsItself = /data-live="(review|practice)"/.test(html(path));
    if (!startsItself) {
      expect.soft(cost.requests, cost.names.join(" ")).toBeLessThanOrEqual(6);
      expect.soft(cost.scriptBytes, "script before a sign of the reader").toBeLessThanOrEqual(3000);
    }
    expect.soft(cost.fontBytes, "fonts").toBeLessThanOrEqual(60_000);
    expect.soft((await seenBy(page)).shifts, "jumps asleep").toEqual([]);
    expect.soft(await axe(page), "in light").toEqual([]);
    await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
    expect.soft(await axe(page, ["color-contrast", "link-in-text-block"]), "in dark").toEqual([]);
    await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });

    await seenBy(page);

    if (livePaths.includes(path)) {
      // A lab is taller alive than still: who is already past it when it comes alive sees the end of it move.
      for (const part of await page.locator("[data-live]").all()) await wakePart(part);
      await page.waitForLoadState("networkidle");
      if (!startsItself) {
        expect.soft(cost.scriptBytes, "script alive").toBeLessThanOrEqual(html(path).includes("data-lab=") ? aliveBudget.labBytes : aliveBudget.noteBytes);
        if (notePaths.includes(path)) expect.soft(cost.dataBytes, "data alive").toBeLessThanOrEqual(aliveBudget.dataBytes);
      }
      expect.soft((await seenBy(page)).shifts, "jumps alive").toEqual([]);
      expect.soft(await axe(page), "alive").toEqual([]);
    }
    expect.soft((await seenBy(page)).violations, "blocked by the policy").toEqual([]);
    expect(complaints).toEqual([]);
  });
}

test("the first paint waits for the head of a page, which comes early in it", () => {
  for (const path of paths.filter((one) => /^\/(ko|en)\//.test(one))) {
    const text = html(path);
    expect(text.match(/<link rel="expect" href="#page-head" blocking="render"\/>/g), path).toHaveLength(1);
    const at = text.indexOf('id="page-head"');
    expect(at, path).toBeGreaterThan(text.indexOf("<body"));
    expect(at - text.indexOf("<body"), path).toBeLessThan(4_000);
  }
});

test("a note's document is small, and at most one and a half times what somebody would write by hand", () => {
  const size = (text: string): number => gzipSync(text, { level: 9 }).length;
  for (const path of notePaths) {
    expect.soft(size(html(path)), path).toBeLessThanOrEqual(60_000);
    expect.soft(size(html(path)) / size(byHand(html(path))), `${path}, by hand`).toBeLessThanOrEqual(1.5);
  }
});
