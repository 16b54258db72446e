/**
 * Bundles the live parts for the browser, once for each language, and knows which files each of them needs. React comes once, no part
 * pays for another, and nothing of Next is in it: pages are plain HTML, so there is no router to start.
 */
import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "acorn";
import { build } from "esbuild";
import { immutablePrefix } from "../headers.mjs";
import { inBrowser } from "./in-browser.mjs";
import { replaced } from "./markup.mjs";

/** The parts in which a lab is fetched: what draws a run, what stands around it, and what comes only when the reader opens it. */
export const labParts = /** @type {const} */ (["live", "panels", "outline", "knobs", "review", "challenges"]);
/** Parts that only some labs have. */
const optionalParts = new Set(["review"]);

/** What of the player comes only when the reader opens it. */
const openedLater = "components/lab/sketch.tsx";

/** Where the files stand in the export. */
export const livePrefix = `${immutablePrefix}live/`;

/**
 * A bundle with parentheses around the functions that hold a whole CommonJS module, as React's are. A browser reads that as "called at
 * once" and compiles them while the file is fetched, beside the page; without, only when they are called, 20 ms of a phone's own time.
 * @param {string} code
 */
export function compiledEarly(code) {
  const wrappers = parse(code, { ecmaVersion: "latest", sourceType: "module" }).body
    .flatMap((statement) => (statement.type === "VariableDeclaration" ? statement.declarations : []))
    .flatMap(({ init }) => (init?.type === "CallExpression" ? init.arguments : []))
    .filter((wrapper) => {
      const first = wrapper.type === "ArrowFunctionExpression" && wrapper.body.type === "BlockStatement" ? wrapper.body.body[0] : undefined;
      return first?.type === "ExpressionStatement" && first.directive === "use strict";
    });
  return replaced(code, wrappers.map(({ start, end }) => ({ start, end, by: `(${code.slice(start, end)})` })));
}

/**
 * @param {string} root absolute path of the project
 * @param {"ko" | "en"} locale
 */
export async function bundleLiveParts(root, locale) {
  const names = readdirSync(join(root, "app/live")).map((file) => file.replace(/\.ts$/, "")).filter((name) => name !== "hydrate");
  const result = await build({
    absWorkingDir: root, entryPoints: names.map((name) => `app/live/${name}.ts`), outdir: "live", write: false, metafile: true,
    bundle: true, splitting: true, minify: true, format: "esm", target: "es2022", jsx: "automatic", legalComments: "none", charset: "utf8",
    entryNames: "[name]-[hash]", chunkNames: "[name]-[hash]", alias: { "@": root },
    define: { "process.env.NODE_ENV": '"production"', "process.env.NEXT_RUNTIME": '""' },
    plugins: [inBrowser(root, locale)],
  });
  const { outputs } = result.metafile;
  const urlOf = (/** @type {string} */ file) => livePrefix + basename(file);
  const files = new Map(result.outputFiles.map(({ path, text }) => [urlOf(path), Buffer.from(compiledEarly(text))]));
  const integrities = new Map([...files].map(([url, content]) => [url, `sha256-${createHash("sha256").update(content).digest("base64")}`]));
  const entries = new Map(Object.entries(outputs).map(([file, { entryPoint }]) => [entryPoint ?? "", file]));

  /**
   * A file and all it imports, now or later; of the labs only the one named, and not what most readers never open.
   * @param {string} file @param {string | undefined} lab @param {Set<string>} found
   */
  function reach(file, lab, found) {
    const entry = outputs[file]?.entryPoint ?? "";
    const [, of, part] = /^labs\/([^/]+)\/(\w+)\.ts$/.exec(entry) ?? [];
    if (found.has(file) || entry === openedLater || (of !== undefined && (of !== lab || (part !== "live" && part !== "panels")))) return found;
    found.add(file);
    for (const { path } of outputs[file]?.imports ?? []) reach(path, lab, found);
    return found;
  }

  /** A file and all it imports before it runs. @param {string} file @param {Set<string>} found */
  function close(file, found) {
    if (found.has(file)) return found;
    found.add(file);
    for (const { path, kind } of outputs[file]?.imports ?? []) if (kind !== "dynamic-import") close(path, found);
    return found;
  }

  return {
    files,
    /**
     * What a lab adds to the player and the diagram that all labs share: the URLs of each part's files, without those of the parts before it.
     * @param {string} lab
     */
    partsOf: (lab) => {
      const known = reach(entries.get("app/live/lab.ts") ?? "", undefined, new Set());
      return labParts.flatMap((part) => {
        const entry = entries.get(`labs/${lab}/${part}.ts`);
        if (entry === undefined && optionalParts.has(part)) return [];
        if (entry === undefined) throw new Error(`no labs/${lab}/${part}.ts`);
        const added = [...close(entry, new Set())].filter((file) => !known.has(file));
        for (const file of added) known.add(file);
        return [{ part, urls: added.map(urlOf) }];
      });
    },
    /**
     * What a live part needs, its entry first.
     * @param {string} name of a file in `app/live/` @param {string} [lab] the lab it shows
     * @returns {[url: string, integrity: string][]}
     */
    needs: (name, lab) => {
      const entry = entries.get(`app/live/${name}.ts`);
      if (entry === undefined) throw new Error(`no app/live/${name}.ts for the live part "${name}"`);
      return [...reach(entry, lab, new Set())].map((file) => {
        const url = urlOf(file);
        return [url, integrities.get(url) ?? ""];
      });
    },
  };
}
