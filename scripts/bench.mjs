/**
 * `npm run bench`: measures the sealed export and prints tables. Without a name everything but the growth of the build;
 * `npm run bench -- pages`, `playing`, `labs`, `lighthouse`, `memory` or `growth` measures one thing. Needs a build in `out/`, apart from labs and growth.
 */
import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { growthBench } from "../tests/bench/growth.mjs";
import { labBench } from "../tests/bench/labs.mjs";
import { lighthouseBench } from "../tests/bench/lighthouse.mjs";
import { memoryBench } from "../tests/bench/memory.mjs";
import { pageBench } from "../tests/bench/pages.mjs";
import { playingBench } from "../tests/bench/playing.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith("-"));
const wants = (/** @type {string} */ name) => asked.includes(name) || (asked.length === 0 && name !== "growth");

if ((wants("pages") || wants("playing") || wants("lighthouse") || wants("memory")) && !existsSync(join(root, "out", "_headers"))) {
  console.error("There is no build to measure: run `npm run build` first.");
  process.exit(2);
}
const idsIn = (/** @type {string} */ folder) => readdirSync(join(root, folder), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);

if (wants("labs")) await labBench(root);
if (wants("pages")) {
  const notes = idsIn("out/ko/notes").map((id) => `/ko/notes/${id}/`);
  const lab = `/ko/labs/${idsIn("out/ko/labs")[0]}/`;
  await pageBench(root, { pages: ["/ko/", ...notes, lab], next: ["/ko/", "/ko/notes/server-and-ec2/"] });
}
if (wants("playing")) await playingBench(root);
if (wants("lighthouse")) {
  // One page of each kind, and each way to practise.
  const first = (/** @type {string} */ kind) => `/ko/${kind}/${idsIn(`out/ko/${kind}`)[0]}/`;
  const kinds = ["", "labs/", "quiz/", "review/", "glossary/", "facts/", "changes/", "settings/"].map((kind) => `/ko/${kind}`);
  const pages = ["/en/", ...kinds, first("notes"), first("quiz"), ...idsIn("out/ko/labs").map((id) => `/ko/labs/${id}/`), ...idsIn("out/ko/practice").map((id) => `/ko/practice/${id}/`)];
  await lighthouseBench(root, pages);
}
if (wants("memory")) await memoryBench(root);
if (wants("growth")) growthBench(root);
