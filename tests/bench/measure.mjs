/** Measuring in a browser: throttling, paints, long tasks, layout shifts. Times in milliseconds, sizes in bytes. */
import { gzipSync } from "node:zlib";

/** DevTools' "Fast 4G" preset. */
export const fast4G = { offline: false, latency: 60 * 2.75, downloadThroughput: (9e6 / 8) * 0.9, uploadThroughput: (1.5e6 / 8) * 0.9 };

/** @param {readonly number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
/** @param {readonly number[]} values @param {number} part between 0 and 1 */
export const quantile = (values, part) => [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * part))] ?? Number.NaN;
/** @param {string | Buffer} content */
export const gzipped = (content) => gzipSync(content, { level: 9 }).length;

/**
 * A page on a phone: small screen, slow network, slow processor, nothing cached.
 * @param {import("@playwright/test").Browser} browser
 * @param {{ slowdown?: number, network?: boolean }} [options]
 */
export async function phone(browser, { slowdown = 4, network = true } = {}) {
  const context = await browser.newContext({ viewport: { width: 412, height: 823 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true });
  const page = await context.newPage();
  const client = await context.newCDPSession(page);
  await client.send("Network.enable");
  if (network) await client.send("Network.emulateNetworkConditions", fast4G);
  await client.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  await page.addInitScript(() => {
    const seen = { longTasksMs: /** @type {number[]} */ ([]), shift: 0, largestPaintMs: 0 };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => list.getEntries().forEach(({ duration }) => seen.longTasksMs.push(duration))).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach(({ startTime }) => (seen.largestPaintMs = startTime))).observe({ type: "largest-contentful-paint", buffered: true });
    new PerformanceObserver((list) => list.getEntries().forEach((entry) => {
      if (!entry.hadRecentInput) seen.shift += entry.value;
    })).observe({ type: "layout-shift", buffered: true });
  });
  /** @type {{ path: string, bytes: number, kind: string }[]} */
  const loads = [];
  /** @type {Map<string, { path: string, kind: string }>} */
  const pending = new Map();
  client.on("Network.responseReceived", ({ requestId, response, type }) => pending.set(requestId, { path: new URL(response.url).pathname, kind: type }));
  client.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const load = pending.get(requestId);
    if (load !== undefined) loads.push({ ...load, bytes: encodedDataLength });
  });
  /** @returns {Promise<{ longTasksMs: number[], shift: number, largestPaintMs: number }>} */
  const seen = () => page.evaluate(() => Reflect.get(window, "seen"));
  return { page, loads, seen, close: () => context.close() };
}

/** Work beyond 50 ms in each task: what a reader feels as blocking. @param {readonly number[]} tasksMs */
export const blockingMs = (tasksMs) => tasksMs.reduce((sum, task) => sum + Math.max(0, task - 50), 0);

/** @param {string} title @param {readonly string[]} columns @param {readonly (readonly (string | number)[])[]} rows */
export function table(title, columns, rows) {
  const cells = [columns, ...rows.map((row) => row.map((cell) => (typeof cell === "number" ? String(Math.round(cell * 100) / 100) : cell)))];
  const widths = columns.map((_, at) => Math.max(...cells.map((row) => (row[at] ?? "").length)));
  const line = (/** @type {readonly string[]} */ row) => row.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("  ").trimEnd();
  console.log(`\n${title}\n${cells.map(line).join("\n")}`);
}
