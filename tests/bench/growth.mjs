/**
 * How the build grows: the notes as they are, and then 400 of them, in a copy of the project. The promise is that 400 take at most three
 * times as long as 40. Notes link to one another, so none can be left out: the time of 40 is read off the line through the two measured.
 */
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
  const text = readFileSync(list, "utf8");
  const nameOf = new Map([...text.matchAll(/import \{ note as (\w+) \} from "\.\/([^/]+)\/note"/g)].map(([, name = "", id = ""]) => [name, id]));
  // A copy stands behind its original, in the same chapter.
  const chapters = text.replace(/notes: \[[^\]]*\]/g, (notes) => notes.replace(/\w+(?=[,\s\]])/g, (name) =>
    [name, ...made.filter(({ from }) => from === nameOf.get(name)).map((copied) => copied.name)].join(", ")));
  writeFileSync(list, `${imports}\n${chapters}`);
  return originals.length + made.length;
}

const [few, many] = [40, 400];

/** @param {string} root */
export function growthBench(root) {
  const builds = [0, many].map((count) => {
    const copy = mkdtempSync(join(tmpdir(), "growth-"));
    const skipped = new Set(["node_modules", ".next", "out", ".git", "test-results"]);
    for (const name of readdirSync(root).filter((entry) => !skipped.has(entry))) cpSync(join(root, name), join(copy, name), { recursive: true });
    // Hard links: Turbopack does not follow a link that leaves its root.
    spawnSync("cp", ["-al", join(root, "node_modules"), join(copy, "node_modules")]);
    const notes = multiply(copy, count);
    const begun = performance.now();
    const { status, stderr, stdout } = spawnSync(process.execPath, ["scripts/build.mjs"], { cwd: copy, encoding: "utf8" });
    const seconds = (performance.now() - begun) / 1000;
    rmSync(copy, { recursive: true });
    if (status !== 0) throw new Error(`The build of ${notes} notes failed: ${(stderr || stdout).slice(-300)}`);
    return { notes, seconds };
  });
  const [now, later] = /** @type {[{ notes: number, seconds: number }, { notes: number, seconds: number }]} */ (builds);
  const secondsOfFew = now.seconds - ((now.notes - few) * (later.seconds - now.seconds)) / (later.notes - now.notes);
  table("Build from nothing", ["notes", "seconds", `times that of ${few}`, `times that of ${now.notes}`], [
    { notes: `${few} (reckoned)`, seconds: secondsOfFew }, ...builds,
  ].map(({ notes, seconds }) => [notes, seconds, seconds / secondsOfFew, seconds / now.seconds]));
}
