import { defineConfig } from "@playwright/test";
import { browserFlags, findBrowser } from "./scripts/browser.mjs";

/** A port of its own, so that a site served for reading is never tested by mistake. */
const port = Number(process.env.TEST_PORT ?? 4373);
const wantsSite = !process.argv.includes("--project=unit");

export default defineConfig({
  testDir: "tests",
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env.CI !== undefined,
  reporter: [["line"]],
  projects: [
    { name: "unit", testMatch: "unit/**/*.test.ts", timeout: 60_000 },
    {
      name: "site",
      testMatch: "site/**/*.spec.ts",
      timeout: 60_000,
      // Twice what is usual: a slow machine is no failure.
      expect: { timeout: 10_000 },
      use: {
        baseURL: `http://localhost:${port}`,
        browserName: "chromium",
        viewport: { width: 1280, height: 800 },
        launchOptions: { executablePath: findBrowser()?.path, args: browserFlags },
      },
    },
  ],
  ...(wantsSite
    ? { webServer: { command: `node scripts/serve.mjs --port ${port}`, url: `http://localhost:${port}/404.html`, reuseExistingServer: false } }
    : {}),
});
