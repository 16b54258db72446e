/**
 * What the browser's copy of our code leaves out: the other language, facts nobody asks for and what facts say at length, and of a lab's
 * challenges what only tests need.
 */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { parse } from "acorn";
import { build, transform } from "esbuild";
import { replaced } from "./markup.mjs";

/** @typedef {import("acorn").AnyNode} Node */

/** How our code names a file of facts. */
const factsFolder = "@/content/facts/";

/** Properties of object literals in `labs/` that no page needs: runs for tests. */
const unread = new Set(["alternatives", "nearMisses"]);

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
 * Functions of a file that take a text in both languages, in parameters called `ko` and `en`: by name, the place of each language.
 * A name may be declared in several functions of the file; if one of them means something else by it, it is left out.
 * @param {Node} program
 */
function takersOfBoth(program) {
  /** @type {Map<string, Record<string, number> | null>} */
  const found = new Map();
  walk(program, (node) => {
    const [id, made] = node.type === "VariableDeclarator" ? [node.id, node.init] : node.type === "FunctionDeclaration" ? [node.id, node] : [null, null];
    if (id?.type !== "Identifier") return true;
    const isFunction = made?.type === "ArrowFunctionExpression" || made?.type === "FunctionExpression" || made?.type === "FunctionDeclaration";
    const names = isFunction ? made.params.map((param) => (param.type === "Identifier" ? param.name : "")) : [];
    const [ko, en] = [names.indexOf("ko"), names.indexOf("en")];
    const known = found.get(id.name);
    const isSame = known === undefined || (known !== null && known.ko === ko && known.en === en);
    found.set(id.name, ko >= 0 && en >= 0 && isSame ? { ko, en } : null);
    return true;
  });
  return found;
}

/**
 * JavaScript in which every literal with the two names `ko` and `en` keeps one of them.
 * @param {string} code @param {"ko" | "en"} locale
 * @param {{ isLab?: boolean }} [options] `isLab` also drops what no page reads of a lab, answers `locale === "ko"`, and empties what a function
 * of the file would be given in the other language
 */
export function inOneLanguage(code, locale, { isLab = false } = {}) {
  /** @type {{ start: number, end: number, by: string }[]} */
  const cuts = [];
  /** @type {Set<Node>} */
  const gone = new Set();
  const other = locale === "ko" ? "en" : "ko";
  const program = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const takers = isLab ? takersOfBoth(program) : new Map();
  walk(program, (node) => {
    if (gone.has(node)) return false;
    if (isLab && node.type === "BinaryExpression" && node.operator === "===" && node.left.type === "Identifier" && node.left.name === "locale" && node.right.type === "Literal") {
      cuts.push({ start: node.start, end: node.end, by: String(node.right.value === locale) });
      return false;
    }
    const place = node.type === "CallExpression" && node.callee.type === "Identifier" ? takers.get(node.callee.name)?.[other] : undefined;
    if (node.type === "CallExpression" && place !== undefined && node.arguments.slice(0, place + 1).every(({ type }) => type !== "SpreadElement")) {
      const unheard = node.arguments[place];
      if (unheard !== undefined) {
        gone.add(unheard);
        cuts.push({ start: unheard.start, end: unheard.end, by: '""' });
      }
    }
    if (node.type !== "ObjectExpression") return true;
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

/** Name under which a lab's `state.ts` keeps durations, shares and prices of ours: a table of bare values, read as `assumed.name`. */
const ours = "assumed";

/**
 * A table of facts read by the id of one of them: `table["id"]`, with its `.value` or `.say` if that is all that is read of it.
 * @typedef {{ node: import("acorn").MemberExpression, entry: import("acorn").MemberExpression, table: string, source: string, id: string, says: "value" | "say" | "" }} FactRead
 */

/**
 * Tables of facts a program imports, by their local names, and what it reads of them by id; an id with parts that are computed has a * for each.
 * @param {Node} program
 */
function factsIn(program) {
  /** @type {Map<string, { table: string, source: string }>} */
  const tables = new Map();
  /** @type {FactRead[]} */
  const reads = [];
  walk(program, (node) => {
    if (node.type === "ImportDeclaration") {
      const source = String(node.source.value);
      for (const one of node.specifiers) {
        if (one.type !== "ImportSpecifier" || one.imported.type !== "Identifier") continue;
        if (source.startsWith(factsFolder) || (source.startsWith(".") && one.imported.name === ours)) tables.set(one.local.name, { table: one.imported.name, source });
      }
      return false;
    }
    if (node.type !== "MemberExpression") return true;
    const says = !node.computed && node.property.type === "Identifier" && (node.property.name === "value" || node.property.name === "say") ? node.property.name : "";
    const entry = says === "" ? node : node.object;
    const known = entry.type === "MemberExpression" && entry.object.type === "Identifier" ? tables.get(entry.object.name) : undefined;
    if (entry.type !== "MemberExpression" || known === undefined || entry.computed === (known.table === ours)) return true;
    const { property } = entry;
    const id = property.type === "Identifier" && !entry.computed ? property.name
      : property.type === "Literal" ? String(property.value)
      : property.type === "TemplateLiteral" ? property.quasis.map(({ value }) => value.cooked).join("*") : null;
    if (id !== null && reads.at(-1)?.entry !== entry) reads.push({ node, entry, ...known, id, says });
    return true;
  });
  return { tables, reads };
}

/**
 * JavaScript in which the value of a fact, or of something we assume, stands where it was read by its id, so that neither table nor id goes with it.
 * @param {string} code @param {(source: string) => Promise<Record<string, Record<string, unknown>>>} tablesOf what a file of facts exports
 */
export async function withFactValues(code, tablesOf) {
  const program = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const { reads } = factsIn(program);
  /** @type {{ start: number, end: number, by: string }[]} */
  const cuts = [];
  /** @type {Set<Node>} */
  const gone = new Set();
  for (const { node, table, source, id, says } of reads) {
    const fact = (await tablesOf(source))[table]?.[id];
    const value = says === "value" && typeof fact === "object" && fact !== null && "value" in fact ? fact.value : fact;
    if (typeof value === "object" || value === undefined) continue;
    cuts.push({ start: node.start, end: node.end, by: `(${JSON.stringify(value)})` });
    gone.add(node);
  }
  // An import that nothing needs any more would still bring the file.
  /** @type {Set<string>} */
  const needed = new Set();
  walk(program, (node) => {
    if (node.type === "Identifier") needed.add(node.name);
    return node.type !== "ImportDeclaration" && !gone.has(node);
  });
  walk(program, (node) => {
    if (node.type === "ImportDeclaration" && String(node.source.value).startsWith(factsFolder) && node.specifiers.every(({ local }) => !needed.has(local.name))) cuts.push({ start: node.start, end: node.end, by: "" });
    return node === program;
  });
  return replaced(code, cuts);
}

/** What of the tables of facts our code asks for, by table: ids (with * for any part of one), and whether their wording too. "all": the table as a whole. */
/** @typedef {Map<string, "all" | Map<string, { says: boolean }>>} Asked */

/**
 * Adds what a file asks of tables of facts.
 * @param {string} code JavaScript @param {Asked} asked
 */
export function noteAskedFacts(code, asked) {
  const program = parse(code, { ecmaVersion: "latest", sourceType: "module" });
  const { tables, reads } = factsIn(program);
  const plain = new Set(reads.map(({ entry }) => entry.object));
  for (const { table, id, says } of reads) {
    if (table === ours) continue;
    const known = asked.get(table) ?? new Map();
    if (known !== "all") known.set(id, { says: says !== "value" || known.get(id)?.says === true });
    asked.set(table, known);
  }
  // A name that stands for itself may be read in any way.
  walk(program, (node) => {
    if (node.type === "ImportDeclaration") return false;
    const known = node.type === "Identifier" && !plain.has(node) ? tables.get(node.name) : undefined;
    if (known && known.table !== ours) asked.set(known.table, "all");
    return true;
  });
}

/** What a file exports. @param {string} path @param {string} root @returns {Promise<Record<string, Record<string, unknown>>>} */
async function evaluated(path, root) {
  const { outputFiles } = await build({
    entryPoints: [path], bundle: true, format: "esm", platform: "node", write: false, logLevel: "silent", alias: { "@": root },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? "").toString("base64")}`);
}

/** The same, by the file that imports it and the name it uses; each is looked at once. @param {string} root */
function tablesIn(root) {
  /** @type {Map<string, ReturnType<typeof evaluated>>} */
  const known = new Map();
  return (/** @type {string} */ importer) => (/** @type {string} */ source) => {
    const path = `${source.startsWith(".") ? join(dirname(importer), source) : join(root, source.slice("@/".length))}.ts`;
    const found = known.get(path) ?? evaluated(path, root);
    known.set(path, found);
    return found;
  };
}

/** @param {string} root @returns {Promise<Asked>} what the code of the site asks of tables of facts, apart from values that are put in its place */
export async function askedFacts(root) {
  const tablesOf = tablesIn(root);
  /** @type {Asked} */
  const asked = new Map();
  for (const folder of ["app/live", "components", "content", "engine", "labs"]) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })) {
      if (!/\.tsx?$/.test(name) || (folder === "content" && /^facts[/\\]/.test(name))) continue;
      const path = join(root, folder, name);
      const source = readFileSync(path, "utf8");
      if (!source.includes(factsFolder)) continue;
      const { code } = await transform(source, { loader: name.endsWith("x") ? "tsx" : "ts", jsx: "automatic", target: "es2024" });
      noteAskedFacts(await withFactValues(code, tablesOf(path)), asked);
    }
  }
  return asked;
}

/**
 * What is asked of one fact; undefined if nothing is.
 * @param {Asked} asked @param {string} table @param {string} id @returns {{ says: boolean } | undefined}
 */
function asking(asked, table, id) {
  const ids = asked.get(table);
  if (ids === "all") return { says: true };
  const found = [...(ids ?? [])].filter(([one]) => {
    const [start = "", ...rest] = one.split("*");
    return one === id || (rest.length > 0 && id.startsWith(start) && id.endsWith(rest.at(-1) ?? ""));
  });
  return found.length === 0 ? undefined : { says: found.some(([, { says }]) => says) };
}

/**
 * A file of `content/facts` as data: of each fact that is asked for its value, and its short wording in one language if that is asked for too.
 * Whole statements are in the pages, and come with the first "why?".
 * @param {string} path @param {"ko" | "en"} locale @param {string} root @param {Asked} asked
 */
export async function shortFacts(path, locale, root, asked) {
  const topics = await evaluated(path, root);
  return Object.entries(topics).map(([name, facts]) => {
    const short = Object.fromEntries(Object.entries(facts).flatMap(([id, fact]) => {
      const wants = asking(asked, name, id);
      if (wants === undefined) return [];
      return [[id, typeof fact === "object" ? { value: fact.value, ...(wants.says ? { say: { [locale]: fact.say[locale] } } : {}) } : fact]];
    }));
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
    const asked = askedFacts(root);
    const tablesOf = tablesIn(root);
    // What labs share and the player does not know is copied into each: a small file of its own weighs more, and is one more to wait for.
    bundling.onResolve({ filter: /^@\/(engine\/(aws\/|duration$)|content\/facts\/)/ }, ({ path, importer }) => {
      const [, lab] = /^labs[/\\]([^/\\]+)[/\\]/.exec(relative(root, importer)) ?? [];
      return lab === undefined ? null : { path: join(root, `${path.slice("@/".length)}.ts`), suffix: `?${lab}`, sideEffects: false };
    });
    bundling.onLoad({ filter: /\.tsx?$/ }, async ({ path }) => {
      const name = relative(root, path).split(sep).join("/");
      if (name.startsWith("node_modules/") || name.startsWith("..")) return null;
      if (/^content\/facts\/(?!index\.)/.test(name)) return { contents: await shortFacts(path, locale, root, await asked), loader: "js" };
      const { code } = await transform(readFileSync(path, "utf8"), { loader: path.endsWith("x") ? "tsx" : "ts", jsx: "automatic", target: "es2024", sourcefile: name });
      // What follows the first part of a lab leans on all of it, and what a reader opens on what stands around the picture, too: so each is one file and not a handful.
      const part = /^labs\/[^/]+\/(panels|outline|knobs|review|challenges)\.ts$/.exec(name)?.[1];
      const leaning = part === undefined ? "" : part === "panels" ? 'import "./live";\n' : 'import "./live";\nimport "./panels";\n';
      return { contents: leaning + inOneLanguage(await withFactValues(code, tablesOf(path)), locale, { isLab: name.startsWith("labs/") }), loader: "js" };
    });
  },
});
