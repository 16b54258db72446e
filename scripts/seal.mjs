/**
 * What happens to the export after `next build`, in this order: the framework waits for the reader, the stylesheet moves into the
 * page, every page gets its content security policy, and the headers for hosts are written.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { hostHeaders, immutablePrefix, pagePolicy } from "./headers.mjs";
import { elements, replaced } from "./seal/markup.mjs";
import { fontsFor, trimmed, withAbsoluteUrls, withoutFontFaces } from "./seal/styles.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** The next page is rendered ahead when the pointer rests on its link. Same origin only, and nothing that is a download. */
const speculation = JSON.stringify({
  prerender: [{
    where: { and: [{ href_matches: "/*" }, { not: { selector_matches: "[download],[data-language]" } }] },
    eagerness: "moderate",
  }],
});

/** @param {string | Buffer} content @param {"sha256" | "sha384"} algorithm */
const digest = (content, algorithm) => `${algorithm}-${createHash(algorithm).update(content).digest("base64")}`;
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

/**
 * One sealed page.
 * @param {string} html as exported
 * @param {{ siteScript: string, siteScriptPath: string, read: (path: string) => Buffer, write: (path: string, content: string) => void }} site
 *   `read` and `write` take URL paths of files in the export
 */
export function sealPage(html, { siteScript: script, siteScriptPath, read, write }) {
  const all = elements(html);
  const isLive = all.some(({ attributes }) => "data-live" in attributes);
  const changes = [];
  /** @type {Set<string>} */
  const chunks = new Set();
  const scriptHashes = [digest(speculation, "sha256")];
  let flight = "";
  let entry = "";
  let css = "";
  /** @type {string[]} */
  const sheets = [];

  for (const { name, attributes, start, end, text } of all) {
    const { src, href = "", rel = "", as = "" } = attributes;
    const remove = () => changes.push({ start, end, by: "" });
    if (name === "script") {
      if (src === "/shell.js") {
        changes.push({ start, end, by: `<script src="${siteScriptPath}" integrity="${digest(script, "sha384")}" defer=""></script>` });
      } else if (src?.startsWith("/_next/")) {
        if (!("nomodule" in attributes)) chunks.add(src);
        remove();
      } else if (src === undefined && /^\(?self\.__next_f\b/.test(text)) {
        flight += `${text};`;
        remove();
      } else if (src === undefined && attributes.id === "_R_") {
        entry = text;
        remove();
      } else if (src === undefined && (attributes.type ?? "text/javascript") === "text/javascript") {
        scriptHashes.push(digest(text, "sha256"));
      }
    } else if (name === "link" && rel === "preload" && ["script", "style", "font"].includes(as)) {
      remove();
    } else if (name === "link" && rel === "stylesheet") {
      css += withAbsoluteUrls(read(href).toString("utf8"), href);
      sheets.push(href);
      remove();
    }
  }

  const words = new Set([
    ...all.flatMap(({ attributes }) => (attributes.class ?? "").split(/\s+/)),
    ...(script.match(/[\w-]+/g) ?? []),
  ]);
  const style = trimmed(css, words).replaceAll("</style", "<\\/style");
  const policy = pagePolicy({ scripts: scriptHashes, styles: [digest(style, "sha256")] });

  let tail = "";
  if (isLive) {
    // The entry stands behind the data it reads, in one file: nothing depends on which file arrives first.
    const content = `${flight}${entry}`;
    const path = `${immutablePrefix}flight/${shortHash(content)}.js`;
    write(path, content);
    const list = [[path, digest(content, "sha384")], ...[...chunks].map((chunk) => [chunk, digest(read(chunk), "sha384")])];
    tail = `<script type="application/json" data-framework="">${JSON.stringify(list)}</script>`;
  }

  const head = all.find(({ name }) => name === "head");
  const charset = all.find(({ name, attributes }) => name === "meta" && "charset" in attributes);
  const bodyEnd = html.lastIndexOf("</body>");
  if (head === undefined || charset === undefined || bodyEnd === -1) throw new Error("no <head>, charset or </body>");
  changes.push({ start: charset.start, end: charset.end, by: "" });
  changes.push({
    start: head.end, end: head.end,
    by: `<meta http-equiv="Content-Security-Policy" content="${attributeText(policy)}"/><meta charSet="utf-8"/>`,
  });
  const headEnd = html.indexOf("</head>");
  const language = all.find(({ name }) => name === "html")?.attributes.lang ?? "";
  const fonts = fontsFor(style, language).map((url) => `<link rel="preload" as="font" type="font/woff2" href="${url}" crossorigin=""/>`);
  // React finds these links and takes the stylesheet as loaded; the start script switches them on.
  const links = isLive ? sheets.map((href) => {
    const rules = withoutFontFaces(read(href).toString("utf8"));
    write(href, rules);
    return `<link rel="stylesheet" href="${href}" integrity="${digest(rules, "sha384")}" data-precedence="next" disabled=""/>`;
  }) : [];
  changes.push({
    start: headEnd, end: headEnd,
    by: `${fonts.join("")}<style>${style}</style>${links.join("")}<script type="speculationrules">${speculation}</script>`,
  });
  changes.push({ start: bodyEnd, end: bodyEnd, by: tail });
  const sealed = replaced(html, changes);
  return isLive ? sealed : sealed.replace(/<!--[\s\S]*?-->/g, "").replace('<div hidden=""></div>', "");
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
  const siteScriptPath = `${immutablePrefix}site.${shortHash(script)}.js`;
  const write = (/** @type {string} */ path, /** @type {string} */ content) => {
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
    writeFileSync(page, sealPage(html, { siteScript: script, siteScriptPath, read, write }));
  }
  write(siteScriptPath, script);
  rmSync(join(folder, "shell.js"), { force: true });
  // Data for navigation inside the framework, which this site does not use.
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
