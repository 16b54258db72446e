/** How the build grows: the notes as they are, and then 400 of them, in a copy of the project. */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { table } from "./measure.mjs";

/** @param {string} copy @param {number} count notes in all, unless there are more already @returns how many there are then */
function multiply(copy, count) {
  const list = join(copy, "content/notes/index.ts");
  const folder = join(copy, "content/notes");
  const originals = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const made = Array.from({ length: Math.max(0, count - originals.length) }, (_, at) => ({ from: originals[at % originals.length] ?? "", id: `copy-${at}`, name: `copy${at}` }));
  for (const { from, id } of made) {
    cpSync(join(folder, from), join(folder, id), { recursive: true });
    for (const file of ["note.ts", "quiz.ts"]) {
      const path = join(folder, id, file);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll(`id: "${from}`, `id: "${id}`));
    }
    for (const file of ["ko.mdx", "en.mdx"]) {
      const path = join(folder, id, file);
      writeFileSync(path, readFileSync(path, "utf8").replaceAll(`<Quiz id="${from}.`, `<Quiz id="${id}.`));
    }
  }
  const imports = made.map(({ id, name }) => `import { note as ${name} } from "./${id}/note";`).join("\n");
  const text = readFileSync(list, "utf8").replace(/(notes: \[[^\]]*[^\s,\]])/, `$1, ${made.map(({ name }) => name).join(", ")}`);
  writeFileSync(list, `${imports}\n${text}`);
  return originals.length + made.length;
}

/** @param {string} root */
export function growthBench(root) {
  const rows = [];
  for (const count of [0, 400]) {
    const copy = mkdtempSync(join(tmpdir(), "growth-"));
    const skipped = new Set(["node_modules", ".next", "out", ".git", "test-results"]);
    for (const name of readdirSync(root).filter((entry) => !skipped.has(entry))) cpSync(join(root, name), join(copy, name), { recursive: true });
    // Hard links: Turbopack does not follow a link that leaves its root.
    spawnSync("cp", ["-al", join(root, "node_modules"), join(copy, "node_modules")]);
    const notes = multiply(copy, count);
    const begun = performance.now();
    const { status, stderr, stdout } = spawnSync(process.execPath, ["scripts/build.mjs"], { cwd: copy, encoding: "utf8" });
    rows.push([notes, status === 0 ? (performance.now() - begun) / 1000 : `failed: ${(stderr || stdout).slice(-300)}`]);
    rmSync(copy, { recursive: true });
  }
  table("Build from nothing (s)", ["notes", "seconds"], rows);
}
