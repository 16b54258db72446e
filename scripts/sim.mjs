/**
 * A lab without a browser: `npm run sim -- run.json [--locale ko|en]` prints `{ events, readouts, text }` as JSON.
 * A run that cannot be read is named in one line on stderr, and the exit code is 2.
 */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const root = fileURLToPath(new URL("..", import.meta.url));

/** Ends with the exit code for "cannot be read". */
function stop(message) {
  process.stderr.write(`${message.replaceAll(/\s+/g, " ").trim()}\n`);
  process.exit(2);
}

function argumentsOf(argv) {
  const paths = [];
  let chosen = "en";
  for (let at = 0; at < argv.length; at += 1) {
    if (argv[at] === "--locale") chosen = argv[(at += 1)];
    else if (argv[at].startsWith("--locale=")) chosen = argv[at].slice("--locale=".length);
    else if (argv[at].startsWith("--")) stop(`Unknown option ${argv[at]}. Known: --locale ko|en.`);
    else paths.push(argv[at]);
  }
  if (paths.length !== 1) stop("Name one file: npm run sim -- run.json [--locale ko|en]");
  if (chosen !== "ko" && chosen !== "en") stop(`Unknown locale "${chosen}". Known: ko, en.`);
  return { path: paths[0], locale: chosen };
}

function parsed(path) {
  let text;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    return stop(`Cannot read ${path}: ${error.code === "ENOENT" ? "there is no such file" : error.message}.`);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    return stop(`${path} is not JSON: ${error.message}`);
  }
}

/** The TypeScript of the labs and of the engine as one module in memory. */
async function simulation() {
  const entry = `
    export { isLabId, labIds, loadLab } from "@/labs";
    export { readRunRecord } from "@/engine/sim/share";
    export { traceOf } from "@/engine/sim/replay";`;
  const { outputFiles } = await build({
    stdin: { contents: entry, resolveDir: root, loader: "ts" },
    absWorkingDir: root, tsconfig: `${root}/tsconfig.json`, bundle: true, write: false,
    format: "esm", platform: "node", target: "node20", logLevel: "silent",
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
}

function outlineText(items, depth = 0) {
  return items.flatMap((item) => [`${"  ".repeat(depth)}- ${item.text}`, ...outlineText(item.items ?? [], depth + 1)]);
}

const { path, locale } = argumentsOf(process.argv.slice(2));
const value = parsed(path);
const { isLabId, labIds, loadLab, readRunRecord, traceOf } = await simulation();
const labId = typeof value === "object" && value !== null ? value.lab : undefined;
if (typeof labId !== "string" || !isLabId(labId)) stop(`${path}: no lab ${JSON.stringify(labId)?.slice(0, 40) ?? "named"}. Known labs: ${labIds.join(", ")}.`);
const lab = await loadLab(labId);
const reading = readRunRecord(value, lab);
if (!reading.ok) stop(`${path}: ${reading.problem}: ${reading.detail}`);
const { state, readouts, events } = traceOf(lab, reading.run);
const text = [...outlineText(lab.outline(state, locale)), "", ...events.map((event) => `${event.atMs} ms: ${lab.tell(event, locale)}`)].join("\n");
process.stdout.write(`${JSON.stringify({ events, readouts, text }, null, 2)}\n`);
