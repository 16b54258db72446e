/** `npm start`: builds the site if there is no build yet or a source file is newer, serves it and opens the browser if there is a display. */
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { serve } from "./serve.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const sources = ["app", "components", "content", "engine", "labs", "scripts", "package-lock.json", "next.config.mjs", "mdx-components.tsx"];

/** Newest change under a path, in milliseconds. @param {string} path @returns {number} */
function changedMs(path) {
  if (!existsSync(path)) return 0;
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => changedMs(join(path, name))));
}

const builtMs = changedMs(join(root, "out", "_headers"));
if (sources.some((name) => changedMs(join(root, name)) > builtMs)) {
  const { status } = spawnSync(process.execPath, [join(root, "scripts", "build.mjs")], { cwd: root, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

const { url } = await serve();
console.log(`\n  ${url}\n`);

const hasDisplay = process.platform !== "linux" || process.env.DISPLAY !== undefined || process.env.WAYLAND_DISPLAY !== undefined;
if (hasDisplay && process.env.CI === undefined) {
  const [command = "", ...args] =
    process.platform === "darwin" ? ["open", url] : process.platform === "win32" ? ["cmd", "/c", "start", url] : ["xdg-open", url];
  spawn(command, args, { stdio: "ignore", detached: true }).on("error", () => undefined).unref();
}
