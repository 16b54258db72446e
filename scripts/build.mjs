/** The sealed static export: the small shell script, the heading fonts, `next build`, then `seal.mjs`. Any failing step ends it with its exit code. */
import { spawnSync } from "node:child_process";

const steps = [
  ["node", "scripts/shell.mjs"],
  ["node", "scripts/fonts.mjs"],
  ["npx", "next", "build"],
  ["node", "scripts/seal.mjs"],
];
for (const [command = "", ...args] of steps) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: "1" };
  const { status } = spawnSync(command, args, { stdio: "inherit", env, shell: process.platform === "win32" });
  if (status !== 0) process.exit(status ?? 1);
}
