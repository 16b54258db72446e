import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { build } from "esbuild";
import { expect, test, type Page } from "@playwright/test";
import { locales, type Locale } from "@/engine/locale";
import { labIds, loadLab } from "@/labs";
import { inBrowser } from "../../scripts/seal/in-browser.mjs";
import { runOf } from "../random-runs";
import { replayed, type Replayed } from "../replayed";

const root = fileURLToPath(new URL("../..", import.meta.url));
/** Runs of each lab; the languages share them out. */
const runs = 100;

/** The labs as the build cuts them for the browser, in one language, under a global name. */
async function bundled(locale: Locale): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: 'export { loadLab } from "./labs/index"; export { replayed } from "./tests/replayed";', resolveDir: root, loader: "ts" },
    bundle: true, minify: true, write: false, format: "iife", globalName: "labs", target: "es2022", alias: { "@": root }, plugins: [inBrowser(root, locale)],
  });
  return outputFiles[0]?.text ?? "";
}

async function replayedIn(page: Page, id: string, list: readonly object[], locale: Locale): Promise<readonly Replayed[]> {
  return page.evaluate(async ([labId, given, language]) => {
    const { loadLab: load, replayed: replayIt } = Reflect.get(window, "labs") as { loadLab: typeof loadLab; replayed: typeof replayed };
    const lab = await load(labId);
    return (given as Parameters<typeof replayed>[1][]).map((run) => replayIt(lab, run, language));
  }, [id, list, locale] as const);
}

for (const locale of locales) {
  test.describe(locale, () => {
    let script = "";
    test.beforeAll(async () => {
      script = await bundled(locale);
    });

    for (const id of labIds) {
      test(`random runs of ${id} come to the same bytes and the same words in Node and in the browser`, async ({ page }) => {
        test.slow();
        const lab = await loadLab(id);
        const list = fc.sample(runOf(lab), { seed: 20261121, numRuns: runs }).filter((_, index) => index % locales.length === locales.indexOf(locale));
        await page.evaluate(`${script};window.labs = labs`);
        const there = await replayedIn(page, id, list, locale);
        const here = list.map((run) => replayed(lab, run, locale));
        const different = here.flatMap((one, index) => {
          const other = there[index];
          const parts = (["state", "events", "text"] as const).filter((part) => one[part] !== other?.[part]);
          return parts.length === 0 ? [] : [`${parts.join(", ")} of ${JSON.stringify(list[index])}`];
        });
        expect(there).toHaveLength(runs / locales.length);
        expect(different).toEqual([]);
      });
    }
  });
}
