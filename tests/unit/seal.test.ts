import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { caddyConfig, everywhere, headersFor, hostHeaders, markdownType, nginxConfig } from "../../scripts/headers.mjs";
import { faults, sealPage } from "../../scripts/seal.mjs";
import { inOneLanguage, noteAskedFacts, withFactValues } from "../../scripts/seal/in-browser.mjs";
import { compiledEarly } from "../../scripts/seal/live-parts.mjs";
import { elements } from "../../scripts/seal/markup.mjs";
import { beginning, fontsFor, trimmed, withAbsoluteUrls, withoutFontFaces } from "../../scripts/seal/styles.mjs";

const sheet = ".note{color:red}.quiz:hover,.gone{color:#00f}.quiz p{margin:0}@media print{.gone{display:none}}";
const page = (body: string): string => `<!DOCTYPE html><html lang="ko"><head><meta charSet="utf-8"/>\
<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>\
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/b.js"/>\
<script src="/_next/static/chunks/a.js" async=""></script><title>쪽</title><script>early()</script>\
<script src="/shell.js" defer=""></script><script src="/_next/static/chunks/old.js" noModule=""></script></head><body>${body}\
<script id="_R_">entry()</script><script src="/_next/static/chunks/b.js" async=""></script>\
<script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,"<b>쪽</b>"])</script></body></html>`;

function seal(body: string): { html: string; written: Map<string, string> } {
  const written = new Map<string, string>();
  const html = sealPage(page(body), {
    siteScript: "quiz()",
    siteScriptPath: "/_next/static/site.1.js",
    needs: (name: string, lab?: string) => [[`/_next/static/live/${name}-${lab ?? "none"}.js`, "sha256-x"]] as const,
    read: (path: string) => Buffer.from(path.endsWith(".css") ? sheet : "chunk()"),
    write: (path: string, content: string) => written.set(path, content),
  });
  return { html, written };
}

const sha256 = (text: string): string => `sha256-${createHash("sha256").update(text).digest("base64")}`;

const live = (name: string, props: object, inside = ""): string =>
  `<div data-live="${name}">${inside}<script type="application/json" data-props="">${JSON.stringify(props).replaceAll("<", "\\u003c")}</script></div>`;

test("of the framework's script nothing stays", () => {
  for (const body of ['<main><p class="note">글<!-- -->자</p></main>', `<main>${live("figure", {})}</main>`]) {
    const { html } = seal(body);
    const scripts = elements(html).filter(({ name }) => name === "script");
    expect(scripts.map(({ attributes, text }) => attributes["src"] ?? attributes["type"] ?? text)).toEqual(["early()", "/_next/static/site.1.js", "speculationrules"]);
    expect(html).not.toContain("__next_f");
  }
});

test("a page names one file with the data and the modules of its live parts", () => {
  const { html, written } = seal(`<main>${live("lab", { id: "lamp", word: "<b>" })}${live("figure", { id: "one" })}${live("figure", { id: "two" })}</main>`);
  const hash = elements(html).find(({ name }) => name === "body")?.attributes["data-parts"] ?? "";
  const content = written.get(`/_next/static/live/${hash}.json`) ?? "";
  expect(hash).toBe(createHash("sha256").update(content).digest("base64url"));
  expect(JSON.parse(content)).toEqual({
    modules: { "lab lamp": [["/_next/static/live/lab-lamp.js", "sha256-x"]], figure: [["/_next/static/live/figure-one.js", "sha256-x"]] },
    parts: [
      { modules: "lab lamp", props: { id: "lamp", word: "<b>" } },
      { modules: "figure", props: { id: "one" } },
      { modules: "figure", props: { id: "two" } },
    ],
  });
  expect(html).not.toContain("lamp");
});

test("the whole stylesheet stands before the first figure or section, or behind the main part", () => {
  const link = '<link rel="stylesheet" href="/_next/static/chunks/a.css" integrity="sha256-';
  expect(seal("<article><p>1</p><h2>A</h2><h2>B</h2></article><footer></footer>").html).toContain(`<p>1</p>${link}`);
  expect(seal("<article><p>1</p><figure></figure><h2>B</h2></article><footer></footer>").html).toContain(`<p>1</p>${link}`);
  expect(seal("<main></main><footer></footer>").html).toContain(`</main>${link}`);
});

test("React's marks stay where it hydrates, and only there", () => {
  const marked = "<p>a<!-- -->b</p>";
  expect(seal(marked).html).toContain("<p>ab</p>");
  expect(seal(live("figure", {}, marked)).html).toContain(marked);
  expect(seal(live("quiz", {}, marked)).html).toContain("<p>ab</p>");
  expect(seal(live("figure", {}, `${marked}<div data-still=""><i>c<!-- -->d</i></div>`)).html).toContain(`${marked}<div data-still=""><i>cd</i></div>`);
});

test("data of a live part outside of one is an error", () => {
  expect(() => seal('<script type="application/json" data-props="">{}</script>')).toThrow("outside");
});

test("a literal in two languages keeps one, at any depth and for any kind of value", () => {
  const code = 'const a = { ko: "가", en: "a" }, f = (n) => ({ ko: `${n}개`, en: `${n} of` }), n = { x: { ko: [{ ko: 1, en: 2 }], en: 3 }, en: 4 }, m = { ko() {}, "en": b };';
  expect(inOneLanguage(code, "ko").replace(/\s/g, "")).toBe('consta={ko:"가",},f=(n)=>({ko:`${n}개`,}),n={x:{ko:[{ko:1,}],},en:4},m={ko(){},};');
  expect(inOneLanguage(code, "en").replace(/\s/g, "")).toBe('consta={en:"a"},f=(n)=>({en:`${n}of`}),n={x:{en:3},en:4},m={"en":b};');
});

test("of a lab, what only tests run is left out", () => {
  const code = "const c = { id: 1, nearMisses: [{ ko: 1, en: 2 }], hints: [], alternatives: f() };";
  expect(inOneLanguage(code, "ko", { isLab: true }).replace(/\s/g, "")).toBe("constc={id:1,hints:[],};");
  expect(inOneLanguage(code, "ko")).toContain("alternatives");
});

test("of a lab, the question which language it is has its answer, and no function is given a text it does not say", () => {
  const code = 'const f = (locale) => (locale === "ko" ? "가" : "a"), t = (ko, en) => ({ ko, en }), x = t("나", `b`), y = u("다", "c"), z = t(...both);';
  expect(inOneLanguage(code, "ko", { isLab: true }).replace(/\s/g, "")).toBe('constf=(locale)=>(true?"가":"a"),t=(ko,en)=>({ko,}),x=t("나",""),y=u("다","c"),z=t(...both);');
  expect(inOneLanguage(code, "en", { isLab: true }).replace(/\s/g, "")).toBe('constf=(locale)=>(false?"가":"a"),t=(ko,en)=>({en}),x=t("",`b`),y=u("다","c"),z=t(...both);');
  expect(inOneLanguage(code, "en")).toContain('locale === "ko"');
});

test("a name that several functions of a lab declare is emptied in all of them if it means the same in each, and in none if not", () => {
  const same = 'function a() { const say = (ko, en) => ko; return say("가", "a"); } function b() { const say = (ko, en) => en; return say("나", "b"); }';
  expect(inOneLanguage(same, "ko", { isLab: true })).toBe(same.replace('"a"', '""').replace('"b"', '""'));
  for (const third of ["(text) => text", "(en, ko) => en"]) {
    const other = `${same} function c() { const say = ${third}; return say("다", "c"); }`;
    expect(inOneLanguage(other, "ko", { isLab: true }), third).toBe(other);
  }
});

test("of the facts, those that are asked for by name are known, and a table that is read as a whole", () => {
  const asked = new Map() as Parameters<typeof noteAskedFacts>[1];
  noteAskedFacts('import { a as t, b } from "@/content/facts/x"; t["one"].value; t["two"].say; t[`three.${n}.code`].value; t["one"].value; f(t["four"]); other["five"]; Object.keys(b);', asked);
  expect(asked.get("b")).toBe("all");
  const known = asked.get("a");
  expect(known === undefined || known === "all" ? known : Object.fromEntries(known)).toEqual({ one: { says: false }, two: { says: true }, "three.*.code": { says: false }, four: { says: true } });
  noteAskedFacts('import { a } from "@/content/facts/x"; a[id].value;', asked);
  expect(asked.get("a")).toBe("all");
});

test("the value of a fact, and of what a lab assumes, stands where it was read by its id", async () => {
  const tablesOf = (source: string) => Promise.resolve<Record<string, Record<string, unknown>>>(source.endsWith("/x")
    ? { a: { n: { value: -3 }, list: { value: ["p"] }, s: { value: "S", say: {} } } } : { b: { m: 70 }, assumed: { ms: 5, by: {} } });
  const head = 'import { a as t } from "@/content/facts/x"; import { assumed, other } from "./state"; ';
  const emptied = 'import { b } from "@/content/facts/y"; ';
  const rest = 't["s"].say; t["list"].value; f(t["n"]); t["gone"].value; t[id].value; t[`${s}`].value; other["n"].value; other.ms; assumed.by[k]; x.assumed.ms;';
  expect(await withFactValues(`${emptied}${head}2 * t["n"].value; b["m"] % t["s"].value; assumed.ms; ${rest}`, tablesOf)).toBe(` ${head}2 * (-3); (70) % ("S"); (5); ${rest}`);
});

test("the policy stands first in the head and names every inline script and style by its hash", () => {
  const { html } = seal(`<main class="note">${live("figure", {})}</main>`);
  const all = elements(html);
  const first = all[all.findIndex(({ name }) => name === "head") + 1];
  expect(first?.attributes["http-equiv"]).toBe("Content-Security-Policy");
  const policy = first?.attributes["content"] ?? "";
  expect(policy).not.toContain("unsafe");
  const inline = all.filter(({ name, attributes }) => name === "style" || (name === "script" && attributes["src"] === undefined && attributes["type"] !== "application/json"));
  expect(inline).toHaveLength(3);
  for (const { text } of inline) expect(policy).toContain(`'${sha256(text)}'`);
  expect(html.match(/charset/gi)).toHaveLength(1);
});

test("the style in the page holds what the page can use, or what its beginning can if the whole follows", () => {
  const styleOf = (body: string): string | undefined => elements(seal(body).html).find(({ name }) => name === "style")?.text;
  expect(styleOf('<main class="note quiz"></main>')).toBe(".note{color:red}.quiz:hover{color:#00f}.quiz p{margin:0}");
  expect(styleOf('<main class="note quiz"></main><footer></footer>')).toBe(".note{color:red}");
  expect(styleOf('<main class="note quiz"><p></p></main><footer class="gone"></footer>')).toBe(".note{color:red}.quiz p{margin:0}");
  // An element is not a class of the same name.
  expect(styleOf("<main><note></note></main><footer></footer>")).toBeUndefined();
});

test("trimming keeps conditions, escaped names, functions and used keyframes", () => {
  const css = "@layer a,b;@layer a{.x{y:z}}@layer b{.w-1\\/2{width:50%}:is(.gone,.p):not(.gone) p{q:r}[class~=\"a.b\"]{c:d}}"
    + "@keyframes spin{to{rotate:1turn}}@keyframes used{0%{top:0}to{top:1px}}p{animation:used 1s}@font-face{font-family:F;src:url(f.woff2)}/*}*/h1{content:\"}\"}";
  expect(trimmed(css, new Set([".w-1/2"]))).toBe(
    "@layer a,b;@layer a;@layer b{.w-1\\/2{width:50%}:is(.gone,.p):not(.gone) p{q:r}[class~=\"a.b\"]{c:d}}"
    + "@keyframes used{0%{top:0}to{top:1px}}p{animation:used 1s}@font-face{font-family:F;src:url(f.woff2)}h1{content:\"}\"}",
  );
});

test("the style of the beginning leaves out what needs one of several classes and has none of them", () => {
  const kept = "main :is(.gone,.note) p{c:d}main:is(:not(.gone)) p{e:f}";
  expect(beginning(`main :is(.gone,.lost) p{a:b}:is(.gone:has(:focus-visible),.lost) p{a:b}${kept}`, new Set(["main", "p", ".note"]))).toBe(kept);
});

test("trimming drops custom properties that nobody reads", () => {
  const css = ":root{--a:1px;--b:var(--a);--c:red;--d:;--e:\"};\";color:var(--c)}@layer p{@supports (x:y){*{--t:0;--u:0}}}@property --t{syntax:\"*\";inherits:false}p{margin:0}";
  expect(trimmed(css, new Set())).toBe(":root{--c:red;color:var(--c)}@layer p{}p{margin:0}");
});

test("URLs of a stylesheet keep their meaning inside a page", () => {
  expect(withAbsoluteUrls('a{b:url(../media/f.woff2)}c{d:url("data:x")}e{f:url(/g.svg)}', "/_next/static/chunks/a.css"))
    .toBe('a{b:url(/_next/static/media/f.woff2)}c{d:url("data:x")}e{f:url(/g.svg)}');
});

test("a page names the fonts of its language", () => {
  const css = "@font-face{font-family:H;src:url(/latin.woff2)format(\"woff2\");unicode-range:U+0-2FF,U+2190-21FF}"
    + "@font-face{font-family:H;src:url(/hangul.woff2)format(\"woff2\");unicode-range:U+11??,U+AC00-D7A3}";
  expect(fontsFor(css, "ko")).toEqual(["/latin.woff2", "/hangul.woff2"]);
  expect(fontsFor(css, "en")).toEqual(["/latin.woff2"]);
});

test("fonts hold no paint back", () => {
  const faces = '@font-face{font-family:H;src:url(/_next/a.woff2)format("woff2");font-display:optional;unicode-range:U+AC00-D7A3}h1{font-family:H}';
  const html = sealPage(page("<main><h1>쪽</h1></main>"), {
    siteScript: "", siteScriptPath: "/_next/static/site.1.js", needs: () => [], read: () => Buffer.from(faces), write: () => undefined,
  });
  expect(html).toContain("url(/_next/a.woff2)");
  expect(html).not.toContain("preload");
});

test("a font face is declared once, in the page", () => {
  const face = "@font-face{font-family:H;src:url(/h.woff2)}";
  expect(withoutFontFaces(`.a{color:red}${face}@media print{.b{color:blue}}`)).toBe(".a{color:red}@media print{.b{color:blue}}");
});

test("faults are found", () => {
  expect(faults('<p style="color:red">')).toHaveLength(1);
  expect(faults("<style>p{}</style>")).toHaveLength(1);
  expect(faults('<button onclick="x()">')).toHaveLength(1);
  expect(faults('<img src="https://example.com/a.png">')).toHaveLength(1);
  expect(faults('<link rel="stylesheet" href="//example.com/a.css">')).toHaveLength(1);
  expect(faults('<a href="https://docs.aws.amazon.com/">AWS</a><link rel="canonical" href="https://example.com/">')).toEqual([]);
});

test("the files for hosts are written from the one source", () => {
  const deployed = (name: string): string => readFileSync(fileURLToPath(new URL(`../../deploy/${name}`, import.meta.url)), "utf8");
  expect(deployed("nginx.conf")).toBe(nginxConfig());
  expect(deployed("Caddyfile")).toBe(caddyConfig());
  for (const [name, value] of Object.entries(everywhere)) {
    for (const text of [hostHeaders(), nginxConfig(), caddyConfig()]) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
  }
  expect(nginxConfig()).toContain("default_type text/markdown;");
  expect(nginxConfig()).toMatch(/charset utf-8;\n\s*charset_types [^;]*text\/markdown/);
  expect(caddyConfig()).toContain(`header @markdown Content-Type "${markdownType}"`);
  expect(headersFor("/_next/static/site.1.js")["Cache-Control"]).toContain("immutable");
  expect(headersFor("/ko/")["Cache-Control"]).toContain("must-revalidate");
});

test("a whole module in a function is compiled while it is fetched, other functions are left for later", () => {
  expect(compiledEarly('var a=m((e,o)=>{"use strict";e.x=()=>{"use strict"}}),b=memo(p=>{go(p)});f(()=>{"use strict"})')).toBe(
    'var a=m(((e,o)=>{"use strict";e.x=()=>{"use strict"}})),b=memo(p=>{go(p)});f(()=>{"use strict"})',
  );
});
