/**
 * Cuts Pretendard to the characters that occur in headings, titles and labels, and writes the two files
 * that `app/base.css` names.
 * Body text uses the reader's own fonts; an uncommon syllable falls back to them too.
 */
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";

const require = createRequire(import.meta.url);
const source = await readFile(join(require.resolve("pretendard/package.json"), "../dist/web/variable/woff2/PretendardVariable.woff2"));

const latin = Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCharCode(0x20 + index)).join("") + "·–—‘’“”…→←×°";
const hangul = [...new Set(await headingText())].filter((character) => /[\u1100-\u11ff\u3000-\u303f\u3130-\u318f\uac00-\ud7a3]/.test(character)).join("");

await mkdir("app/fonts", { recursive: true });
for (const [name, characters] of [["heading-latin", latin], ["heading-hangul", hangul]]) {
  const font = await subsetFont(source, characters, { targetFormat: "woff2", variationAxes: { wght: 700 } });
  await writeFile(`app/fonts/${name}.woff2`, font);
  console.log(`${name}: ${[...characters].length} characters, ${(font.length / 1024).toFixed(1)} kB`);
}

/** The words set in the heading face: titles of notes, headings of notes, names of chapters and labs, and the chrome. */
async function headingText() {
  const chapters = await readFile("content/notes/index.ts", "utf8");
  const parts = [await readFile("content/words.ts", "utf8"), chapters];
  for (const [, id] of chapters.matchAll(/from "\.\/([a-z0-9-]+)\/note"/g)) {
    parts.push(titles(await readFile(join("content/notes", id, "note.ts"), "utf8")));
    parts.push(...((await readFile(join("content/notes", id, "ko.mdx"), "utf8")).match(/^#{2,3} .*$/gm) ?? []));
  }
  for (const [, id] of (await readFile("labs/index.ts", "utf8")).matchAll(/import\("\.\/([a-z0-9-]+)\/lab"\)/g)) {
    parts.push(titles(await readFile(join("labs", id, "lab.ts"), "utf8")));
  }
  return parts.join("");
}

function titles(code) {
  return (code.match(/title: \{[^}]*\}/g) ?? []).join("");
}
