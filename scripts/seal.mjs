/**
 * What happens to the export after `next build`, in this order: live parts become roots of their own that wait for the reader, and
 * everything else of Next's script goes; the stylesheet moves into the page, every page gets its content security policy, and the
 * headers for hosts are written.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { hostHeaders, immutablePrefix, pagePolicy } from "./headers.mjs";
import { bundleLiveParts, livePrefix } from "./seal/live-parts.mjs";
import { elements, replaced } from "./seal/markup.mjs";
import { beginning, fontsFor, trimmed, withAbsoluteUrls, withoutFontFaces } from "./seal/styles.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The next page is rendered ahead when the pointer rests on its link. Pages of this site only, and nothing that is a download. */
const speculation = JSON.stringify({
  prerender: [{ where: { selector_matches: "[href^='/']:not([download],[data-language],.section-language)" }, eagerness: "moderate" }],
});

/** @param {string | Buffer} content */
const digest = (content) => `sha256-${createHash("sha256").update(content).digest("base64")}`;
/** @param {string | Buffer} content */
const shortHash = (content) => createHash("sha256").update(content).digest("hex").slice(0, 12);
/** @param {string} text */
const attributeText = (text) => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;");

/** @param {string} folder @returns {string[]} absolute paths of all files below */
function filesIn(folder) {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** The script of the frame and the start script as one small file. */
async function siteScript() {
  const result = await build({
    stdin: { contents: 'import "./components/site/shell.ts"; import "./scripts/seal/start.ts";', resolveDir: root, sourcefile: "site.ts" },
    bundle: true, minify: true, format: "iife", target: "es2022", legalComments: "none", write: false,
  });
  return result.outputFiles[0]?.text ?? "";
}

/** Attributes that make the browser fetch something. */
const fetched = new Set(["src", "srcset", "poster", "data"]);
const fetchedLinks = /\b(stylesheet|preload|modulepreload|prefetch|icon|manifest|apple-touch-icon|preconnect|dns-prefetch)\b/;

/** @param {string} html @returns {string[]} what may not be in a sealed page */
export function faults(html) {
  return elements(html).flatMap(({ name, attributes }) => {
    const found = [];
    if (name === "style") found.push("<style>: styles belong into the stylesheet");
    if ("style" in attributes) found.push(`<${name} style="${attributes.style}">: style attributes are against the policy`);
    for (const [key, value] of Object.entries(attributes)) {
      if (/^on[a-z]+$/.test(key)) found.push(`<${name} ${key}>: inline handlers are against the policy`);
      const isFetched = fetched.has(key) || (name === "link" && key === "href" && fetchedLinks.test(attributes.rel ?? ""));
      if (isFetched && /^(https?:)?\/\//.test(value)) found.push(`<${name} ${key}="${value}">: another origin`);
    }
    return found;
  });
}

/** Marks React leaves for hydration: comments in text, and around what it may stream. */
const marks = /<!--[\s\S]*?-->/g;

/**
 * Where React hydrates: the insides of the live parts, without what stands still in them and without the quiz, which is made anew.
 * @param {string} html @param {ReturnType<typeof elements>} all
 */
function hydrated(html, all) {
  return all.flatMap(({ attributes, start }, index) => {
    if (attributes["data-live"] === undefined || attributes["data-live"] === "quiz") return [];
    const end = all.slice(index).find((element) => "data-props" in element.attributes)?.start ?? html.length;
    const still = all.slice(index).find((element) => "data-still" in element.attributes && element.start < end)?.start;
    return [{ start, end: still ?? end }];
  });
}

/**
 * One sealed page.
 * @param {string} html as exported
 * @param {{
 *   siteScript: string,
 *   siteScriptPath: string,
 *   needs: (name: string, lab?: string) => readonly (readonly [url: string, integrity: string])[],
 *   read: (path: string) => Buffer,
 *   write: (path: string, content: string) => void,
 * }} site `needs` names the modules of a live part; `read` and `write` take URL paths of files in the export
 */
export function sealPage(html, { siteScript: script, siteScriptPath, needs, read, write }) {
  const all = elements(html);
  /** @type {{ start: number, end: number, by: string }[]} */
  const changes = [];
  const scriptHashes = [digest(speculation)];
  let css = "";
  /** @type {string[]} */
  const sheets = [];
  /** @type {Record<string, ReturnType<typeof needs>>} by name, or by name and lab */
  const modules = {};
  /** @type {{ modules: string, props: object }[]} */
  const parts = [];
  let live = "";

  for (const { name, attributes, start, end, text } of all) {
    const { src, href = "", rel = "", as = "" } = attributes;
    const remove = () => changes.push({ start, end, by: "" });
    live = attributes["data-live"] ?? live;
    if (name === "script") {
      if ("data-props" in attributes) {
        if (live === "") throw new Error("data of a live part outside of any");
        const props = JSON.parse(text);
        const key = live === "lab" ? `${live} ${props.id}` : live;
        modules[key] ??= needs(live, props.id);
        parts.push({ modules: key, props });
        live = "";
        remove();
      } else if (src === "/shell.js" || src?.startsWith("/_next/") || (src === undefined && (attributes.id === "_R_" || /^\(?self\.__next_f\b/.test(text)))) {
        remove();
      } else if (src === undefined && (attributes.type ?? "text/javascript") === "text/javascript") {
        scriptHashes.push(digest(text));
      }
    } else if (name === "link" && (rel === "preconnect" || (rel === "preload" && ["script", "style", "font"].includes(as)))) {
      remove();
    } else if (name === "meta" && /^twitter:(?!card$)/.test(attributes.name ?? "")) {
      // The same as in `og:`, which whoever draws such a card reads too.
      remove();
    } else if (name === "link" && rel === "stylesheet") {
      css += withAbsoluteUrls(read(href).toString("utf8"), href);
      sheets.push(href);
      remove();
    }
  }

  const body = all.find(({ name }) => name === "body");
  if (parts.length > 0 && body !== undefined) {
    const data = JSON.stringify({ modules, parts });
    const hash = createHash("sha256").update(data).digest("base64url");
    write(`${livePrefix}${hash}.json`, data);
    changes.push({ start: body.end - 1, end: body.end - 1, by: ` data-parts="${hash}"` });
  }

  // The page carries the rules of its beginning. The whole stylesheet stands before its first figure or section, in time for what follows;
  // on a page without sections, behind the main part, for what may come to life.
  const article = all.findIndex(({ name }) => name === "article");
  // The settings travel into other pages, where a style of their own would be against the policy: all their rules are linked.
  const isFetched = all.some(({ attributes }) => attributes.id === "settings");
  const later = (article === -1 ? undefined : all.slice(article).find(({ name }) => name === "h2" || name === "figure")) ?? all.find(({ name }) => name === "footer");
  const early = all.filter(({ start }) => start < (later?.start ?? Infinity));
  const words = new Set(early.flatMap(({ name, attributes }) => [name, ...(attributes.class ?? "").split(/\s+/).map((word) => `.${word}`)]));
  const language = all.find(({ name }) => name === "html")?.attributes.lang ?? "";
  // Fonts are not asked for ahead: that held up the first paint, and came too late for it all the same. They are there from the second page on.
  const fontUrls = isFetched ? [] : fontsFor(css, language);
  const rulesHere = isFetched ? "" : (later === undefined ? trimmed(css, words) : beginning(css, words)).replaceAll("</style", "<\\/style");
  const style = rulesHere.replace(/@font-face\s*\{[^}]*\}/g, (face) => (fontUrls.some((url) => face.includes(url)) ? face : ""));
  if (later !== undefined) {
    const links = sheets.map((href) => {
      const rules = withoutFontFaces(read(href).toString("utf8"));
      write(href, rules);
      return `<link rel="stylesheet" href="${href}" integrity="${digest(rules)}"/>`;
    });
    const place = isFetched ? html.indexOf("</head>") : later.start;
    changes.push({ start: place, end: place, by: links.join("") });
  }
  const policy = pagePolicy({ scripts: scriptHashes, styles: [digest(style)] });

  const head = all.find(({ name }) => name === "head");
  const charset = all.find(({ name, attributes }) => name === "meta" && "charset" in attributes);
  if (head === undefined || charset === undefined) throw new Error("no <head> or charset");
  changes.push({ start: charset.start, end: charset.end, by: "" });
  changes.push({
    start: head.end, end: head.end,
    by: `<meta http-equiv="Content-Security-Policy" content="${attributeText(policy)}"/><meta charSet="utf-8"/>`,
  });
  const headEnd = html.indexOf("</head>");
  if (style) changes.push({ start: headEnd, end: headEnd, by: `<style>${style}</style>` });
  // What nobody needs for the first paint stands behind all that is painted.
  const bodyEnd = html.lastIndexOf("</body>");
  changes.push({
    start: bodyEnd, end: bodyEnd,
    by: `<script src="${siteScriptPath}" integrity="${digest(script)}" defer=""></script><script type="speculationrules">${speculation}</script>`,
  });
  const kept = hydrated(html, all);
  for (const { index, 0: mark } of html.matchAll(marks)) {
    if (!kept.some(({ start, end }) => index > start && index < end)) changes.push({ start: index, end: index + mark.length, by: "" });
  }
  return replaced(html, changes).replace('<div hidden=""></div>', "");
}

/**
 * Seals an export in place.
 * @param {string} folder absolute path of the export
 * @throws with all faults of all pages
 */
export async function seal(folder) {
  const files = filesIn(folder);
  const pages = files.filter((file) => file.endsWith(".html"));
  const script = await siteScript();
  const bundles = { ko: await bundleLiveParts(root, "ko"), en: await bundleLiveParts(root, "en") };
  const siteScriptPath = `${immutablePrefix}site.${shortHash(script)}.js`;
  /** @type {Map<string, string | Buffer>} */
  const written = new Map();
  const write = (/** @type {string} */ path, /** @type {string | Buffer} */ content) => {
    // Every page writes the stylesheet that all of them share.
    if (written.get(path) === content) return;
    written.set(path, content);
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  };
  /** @type {Map<string, Buffer>} */
  const known = new Map();
  const read = (/** @type {string} */ path) => {
    const content = known.get(path) ?? readFileSync(join(folder, decodeURIComponent(path)));
    known.set(path, content);
    return content;
  };

  /** @type {string[]} */
  const problems = [];
  for (const page of pages) {
    const name = relative(folder, page).split(sep).join("/");
    const html = readFileSync(page, "utf8");
    if (html.includes('http-equiv="Content-Security-Policy"')) throw new Error(`${name} is sealed already; build first`);
    problems.push(...new Set(faults(html).map((fault) => `${name}: ${fault}`)));
    const bundle = name.startsWith("en/") ? bundles.en : bundles.ko;
    writeFileSync(page, sealPage(html, { siteScript: script, siteScriptPath, needs: (...part) => bundle.needs(...part), read, write }));
  }
  write(siteScriptPath, script);
  for (const { files: modules } of Object.values(bundles)) for (const [path, content] of modules) write(path, content);
  // What Next would start and navigate with, which this site does not use.
  for (const file of filesIn(join(folder, "_next"))) if (file.endsWith(".js") && !file.includes(`${sep}live${sep}`) && !file.endsWith(siteScriptPath.replace(/.*\//, ""))) rmSync(file);
  rmSync(join(folder, "shell.js"), { force: true });
  for (const file of files) if (file.endsWith(".txt") && existsSync(file.replace(/[^/\\]+$/, "index.html"))) {
    if (/(^|[/\\])(index|__next\.[^/\\]*)\.txt$/.test(file)) rmSync(file);
  }
  write("/_headers", hostHeaders());
  if (problems.length > 0) throw new Error(`The export cannot be sealed:\n${problems.join("\n")}`);
  return { pages: pages.length };
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { pages } = await seal(resolve(root, process.argv[2] ?? "out"));
  console.log(`Sealed ${pages} pages.`);
}
