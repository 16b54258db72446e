import { readFileSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test as base, type Locator, type Page } from "@playwright/test";

/** The sealed export under test. */
export const out = fileURLToPath(new URL("../../out", import.meta.url));

function filesIn(folder: string): string[] {
  return readdirSync(join(out, folder)).flatMap((name) => {
    const path = `${folder}${name}`;
    return statSync(join(out, path)).isDirectory() ? filesIn(`${path}/`) : [path];
  });
}

/** Files of the export, as paths from its root without a leading slash. */
export const files = filesIn("");

/** URL path of every page a reader can be sent to. The copies of the not-found page are left out. */
export const paths = files.filter((file) => file.endsWith("index.html") && !/^(404|_not-found)\//.test(file)).map((file) => `/${file.slice(0, -"index.html".length)}`);

/** Pages in one language, without it: "/notes/instance-states/". */
export const pathsIn = (locale: "ko" | "en"): string[] => paths.filter((path) => path.startsWith(`/${locale}/`)).map((path) => path.slice(3));

export const html = (path: string): string => readFileSync(join(out, path, "index.html"), "utf8");

/** Notes, in the order of their folders. */
export const notePaths = paths.filter((path) => /^\/(ko|en)\/notes\/[^/]+\/$/.test(path));

/** Pages on which something comes to life. */
export const livePaths = paths.filter((path) => html(path).includes("data-live="));

/** What the browser complained about: console errors and warnings, thrown errors, blocked content, requests to others. */
export type Complaints = string[];

export const test = base.extend<{ complaints: Complaints }>({
  complaints: [async ({ page, baseURL }, use) => {
    const complaints: Complaints = [];
    watch(page, baseURL ?? "", complaints);
    await use(complaints);
    expect(complaints).toEqual([]);
  }, { auto: true }],
});

/** Collects the complaints of one page into a list. */
export function watch(page: Page, baseURL: string, complaints: Complaints): void {
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!url.startsWith(baseURL) && !/^(data|blob|about):/.test(url)) complaints.push(`${page.url()} asks ${url}`);
  });
}

/** Wakes the first live part (or the one of a selector) and waits until it is alive. */
export async function goLive(page: Page, selector = "[data-live]"): Promise<void> {
  await wakePart(page.locator(selector).first());
}

/** Brings a live part into the window and waits until React has taken it over and it shows what it is for. */
export async function wakePart(part: Locator): Promise<void> {
  await part.scrollIntoViewIfNeeded();
  await part.dispatchEvent("pointerover");
  await expect.poll(() => part.evaluate(isTakenOver), { timeout: 20_000 }).toBe(true);
  // These bring their own code when they are near.
  const kind = (await part.getAttribute("data-live")) ?? "";
  if (["quiz", "lab", "practice"].includes(kind)) await expect(part.locator("> [data-state]")).toHaveAttribute("data-state", "live", { timeout: 20_000 });
  if (kind === "figure") await expect(part.locator(".diagram-live[data-ready=true]")).toBeVisible({ timeout: 20_000 });
}

/** React keeps what it needs on each element of a live part. */
function isTakenOver(part: Element): boolean {
  return Object.keys(part.firstElementChild ?? {}).some((key) => key.startsWith("__reactProps"));
}

export { expect };
