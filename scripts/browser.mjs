/**
 * Finds a Chromium for the tests, or installs one: an environment variable, a browser of the system, Playwright's own,
 * and last the package of the distribution. `node scripts/browser.mjs` prints its path.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { accessSync, constants, existsSync } from "node:fs";
import { delimiter, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";

const variables = ["CHROMIUM_PATH", "PLAYWRIGHT_CHROMIUM_EXECUTABLE", "PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH", "CHROME_PATH", "CHROME_BIN"];
const names = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "chrome"];
const applications = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
];

/** Root may not use the sandbox of Chromium, and a build machine has neither GPU nor reason to phone home. */
const bare = process.env.CI !== undefined || process.getuid?.() === 0;
export const browserFlags = bare
  ? ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"]
  : [];

const isExecutable = (/** @type {string} */ path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/**
 * A browser that is already there, or null. Installs nothing.
 * @returns {{ path: string, origin: string } | null}
 */
export function findBrowser() {
  for (const variable of variables) {
    const path = process.env[variable];
    if (path !== undefined && path !== "" && isExecutable(path)) return { path, origin: `$${variable}` };
  }
  const folders = (process.env.PATH ?? "").split(delimiter).filter((folder) => folder !== "");
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const system = [...onPath, ...applications].find(isExecutable);
  if (system !== undefined) return { path: system, origin: "system" };
  const own = chromium.executablePath();
  return existsSync(own) ? { path: own, origin: "Playwright" } : null;
}

const runs = (/** @type {string} */ command, /** @type {string[]} */ args) =>
  spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], shell: process.platform === "win32" }).status === 0;

/** Whether Chromium starts: a downloaded one may lack system libraries. */
const starts = (/** @type {string} */ path) => {
  try {
    execFileSync(path, [...browserFlags, "--headless", "--dump-dom", "about:blank"], { stdio: "ignore", timeout: 60_000 });
    return true;
  } catch {
    return false;
  }
};

/**
 * A browser that starts, installed if need be.
 * @returns {{ path: string, origin: string }}
 * @throws if none could be found or installed
 */
export function ensureBrowser() {
  const found = findBrowser();
  if (found !== null && starts(found.path)) return found;
  const isRoot = process.getuid?.() === 0;
  runs("npx", ["playwright", "install", ...(isRoot ? ["--with-deps"] : []), "chromium"]);
  const own = chromium.executablePath();
  if (existsSync(own) && starts(own)) return { path: own, origin: "Playwright, installed now" };
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    runs("apt-get", ["update", "-qq"]);
    runs("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"]);
    const packaged = findBrowser();
    if (packaged !== null && starts(packaged.path)) return { path: packaged.path, origin: "apt, installed now" };
  }
  throw new Error("No Chromium found and none could be installed. Install one and set CHROMIUM_PATH to it.");
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { path, origin } = ensureBrowser();
  console.log(`${path} (${origin})`);
}
