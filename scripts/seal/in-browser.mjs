/**
 * What the browser's copy of our code leaves out: the other language, what facts say at length, and of a challenge
 * what only tests run. Everything here takes text away and adds none.
 */
import { readFileSync } from "node:fs";
import { relative, sep } from "node:path";
import { parse } from "acorn";
import { build, transform } from "esbuild";
import { replaced } from "./markup.mjs";

/** @typedef {import("acorn").AnyNode} Node */

/** Properties of object literals in `labs/` that no page needs: runs for tests, and what is written into the page itself. */
const unread = new Set(["alternatives", "nearMisses", "honesty"]);

/** @param {unknown} value @returns {value is Node} */
const isNode = (value) => typeof value === "object" && value !== null && "type" in value && "start" in value;

/** @param {Node} node @param {(node: Node) => boolean} visit returns false to stay out of the node */
function walk(node, visit) {
  if (!visit(node)) return;
  for (const value of Object.values(node)) {
    if (Array.isArray(value)) {
      for (const item of value) if (isNode(item)) walk(item, visit);
    } else if (isNode(value)) {
      walk(value, visit);
    }
  }
}

/** @param {import("acorn").Property | import("acorn").SpreadElement} property */
const nameOf = (property) =>
  property.type !== "Property" || property.computed ? "" : property.key.type === "Identifier" ? property.key.name : property.key.type === "Literal" ? String(property.key.value) : "";

/**
 * JavaScript in which every literal with the two names `ko` and `en` keeps one of them.
 * @param {string} code @param {"ko" | "en"} locale @param {{ isLab?: boolean }} [options] `isLab` also drops what no page reads of a lab
 */
export function inOneLanguage(code, locale, { isLab = false } = {}) {
  /** @type {{ start: number, end: number, by: string }[]} */
  const cuts = [];
  /** @type {Set<Node>} */
  const gone = new Set();
  walk(parse(code, { ecmaVersion: "latest", sourceType: "module" }), (node) => {
    if (node.type !== "ObjectExpression") return !gone.has(node);
    const names = node.properties.map(nameOf);
    const isText = names.length === 2 && names.includes("ko") && names.includes("en");
    for (const [index, property] of node.properties.entries()) {
      const name = names[index] ?? "";
      if (isText ? name === locale : !(isLab && unread.has(name))) continue;
      gone.add(property);
      cuts.push({ start: property.start, end: node.properties[index + 1]?.start ?? node.end - 1, by: "" });
    }
    return true;
  });
  return replaced(code, cuts);
}

/**
 * A file of `content/facts` as data: value and short wording of each fact in one language. Whole statements are in the pages, and come with
 * the first "why?".
 * @param {string} path @param {"ko" | "en"} locale @param {string} root
 */
export async function shortFacts(path, locale, root) {
  const { outputFiles } = await build({
    entryPoints: [path], bundle: true, format: "esm", platform: "node", write: false, logLevel: "silent", alias: { "@": root },
  });
  const topics = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? "").toString("base64")}`);
  return Object.entries(topics).map(([name, facts]) => {
    const short = Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, typeof fact === "object" ? { value: fact.value, say: { [locale]: fact.say[locale] } } : fact]));
    return `export const ${name} = ${JSON.stringify(short)};`;
  }).join("\n");
}

/**
 * An esbuild plugin that makes the browser's copy of our own files in one language.
 * @param {string} root absolute path of the project @param {"ko" | "en"} locale
 * @returns {import("esbuild").Plugin}
 */
export const inBrowser = (root, locale) => ({
  name: "in-browser",
  setup(bundling) {
    bundling.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const name = relative(root, path).split(sep).join("/");
      if (name.startsWith("node_modules/") || name.startsWith("..")) return null;
      if (/^content\/facts\/(?!index\.)/.test(name)) return { contents: await shortFacts(path, locale, root), loader: "js" };
      const { code } = await transform(readFileSync(path, "utf8"), { loader: path.endsWith("x") ? "tsx" : "ts", jsx: "automatic", target: "es2024", sourcefile: name });
      return { contents: inOneLanguage(code, locale, { isLab: name.startsWith("labs/") }), loader: "js" };
    });
  },
});
