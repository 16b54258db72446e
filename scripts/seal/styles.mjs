/** Cuts a minified stylesheet down to the rules that a page can use, so that it travels inside the page. */

/** @typedef {{ prelude: string, body: string | null }} Rule `body` is null for a statement such as `@layer a, b;` */

/**
 * Splits CSS into its top rules.
 * @param {string} css
 * @returns {Rule[]}
 */
function rules(css) {
  const found = [];
  let start = 0;
  let open = -1;
  let depth = 0;
  for (let at = 0; at < css.length; at++) {
    const character = css[at];
    if (character === "\\") at++;
    else if (character === '"' || character === "'") {
      for (at++; at < css.length && css[at] !== character; at++) if (css[at] === "\\") at++;
    } else if (character === "/" && css[at + 1] === "*") {
      const end = css.indexOf("*/", at + 2) + 1;
      if (depth === 0 && css.slice(start, at).trim() === "") start = end + 1;
      at = end;
    } else if (character === "{") {
      if (depth++ === 0) open = at;
    } else if (character === "}") {
      if (--depth === 0) {
        found.push({ prelude: css.slice(start, open).trim(), body: css.slice(open + 1, at) });
        start = at + 1;
      }
    } else if (character === ";" && depth === 0) {
      const prelude = css.slice(start, at).trim();
      if (prelude !== "") found.push({ prelude, body: null });
      start = at + 1;
    }
  }
  return found;
}

/** Selectors of a list, split at commas outside brackets. @param {string} list */
function selectors(list) {
  const found = [""];
  let depth = 0;
  for (let at = 0; at < list.length; at++) {
    const character = list[at] ?? "";
    if (character === "(" || character === "[") depth++;
    if (character === ")" || character === "]") depth--;
    if (character === "," && depth === 0) found.push("");
    else if (character === "\\") found[found.length - 1] += character + (list[++at] ?? "");
    else found[found.length - 1] += character;
  }
  return found;
}

/** What stands between the brackets of every `:is()` and `:where()` of a selector, but not inside other brackets. @param {string} selector */
function choices(selector) {
  return [...selector.matchAll(/:(?:is|where)\(((?:[^()]|\((?:[^()]|\([^()]*\))*\))*)\)/g)].map(([, list = ""]) => list);
}

/**
 * Whether a selector can match: every class outside brackets is one the page knows.
 * @param {string} selector @param {ReadonlySet<string>} words
 */
function canMatch(selector, words) {
  let outside = selector;
  for (let before = ""; before !== outside;) {
    before = outside;
    outside = outside.replace(/\([^()]*\)|\[[^[\]]*\]/g, "");
  }
  const classes = outside.match(/\.(?:\\.|[\w\u0080-\uffff-])+/g) ?? [];
  return classes.every((name) => words.has(name.replace(/\\(.)/g, "$1")));
}

const conditional = /^@(media|supports|layer|container|starting-style|scope)\b/;

/** @param {string} css @param {ReadonlySet<string>} words @returns {string} */
function cut(css, words) {
  return rules(css).map(({ prelude, body }) => {
    if (body === null) return `${prelude};`;
    if (conditional.test(prelude)) {
      const inside = cut(body, words);
      return inside === "" ? (prelude.startsWith("@layer") ? `${prelude};` : "") : `${prelude}{${inside}}`;
    }
    if (prelude.startsWith("@")) return `${prelude}{${body}}`;
    const kept = selectors(prelude).filter((selector) => canMatch(selector, words));
    return kept.length === 0 ? "" : `${kept.join(",")}{${body}}`;
  }).join("");
}

const named = /@(?:property|(?:-webkit-)?keyframes)\s+([\w-]+)\s*\{(?:[^{}]|\{[^{}]*\})*\}/g;

/**
 * @param {string} css minified
 * @param {ReadonlySet<string>} words classes of the page, each with its dot
 */
export function trimmed(css, words) {
  let kept = cut(css, words);
  // A property that nobody reads may have been the only reader of another one.
  for (let before = ""; before !== kept;) {
    before = kept;
    const read = new Set([...kept.matchAll(/var\(\s*(--[\w-]+)/g)].map((match) => match[1]));
    kept = kept.replace(/(?<=[{;])(--[\w-]+):(?:"(?:\\.|[^"\\])*"|[^;{}"])*(;|(?=\}))/g, (rule, /** @type {string} */ name) => (read.has(name) ? rule : ""));
    kept = kept.replace(/(?<=^|[{};])[^{};@]+\{\}/g, "").replace(/@(?:supports|media)[^{};]*\{\}/g, "");
  }
  const used = kept.replace(named, "");
  return kept.replace(named, (rule, /** @type {string} */ name) => (used.includes(name) ? rule : ""));
}

/**
 * The rules with which the beginning of a page is drawn, where the whole stylesheet follows a moment later: without paper, forced colours,
 * and what answers a pointer, opens on demand or takes the page away.
 * @param {string} css minified @param {ReadonlySet<string>} words elements of the beginning, and its classes, each with its dot
 */
export function beginning(css, words) {
  return trimmed(forReading(css, words), words);
}

/** Names of elements in a selector that start a compound. */
const elementName = /(?:^|[\s>+~])([a-z][a-z0-9]*)/g;

/** @param {string} css @param {ReadonlySet<string>} words @returns {string} */
function forReading(css, words) {
  return rules(css).map(({ prelude, body }) => {
    if (body === null) return `${prelude};`;
    if (/^@media (print|\(forced-colors:\s*active\)|\(prefers-reduced-motion:\s*reduce\))$|^::view-transition/.test(prelude)) return "";
    if (prelude.startsWith("@")) return `${prelude}{${conditional.test(prelude) ? forReading(body, words) : body}}`;
    const kept = selectors(prelude).filter((selector) => {
      if (/:hover\b|:popover-open|::selection/.test(selector)) return false;
      if (!choices(selector).every((list) => selectors(list).some((choice) => canMatch(choice, words)))) return false;
      return [...selector.replace(/\([^()]*\)|\[[^[\]]*\]/g, "").matchAll(elementName)].every(([, name = ""]) => words.has(name));
    });
    return kept.length === 0 ? "" : `${kept.join(",")}{${body}}`;
  }).join("");
}

/** URLs in a stylesheet made absolute, as it moves from its own path into a page. @param {string} css @param {string} path */
export function withAbsoluteUrls(css, path) {
  return css.replace(/url\(\s*(["']?)(?!data:|#|\/)([^"')]+)\1\s*\)/g, (_, quote, url) => {
    const absolute = new URL(url, `http://localhost${path}`);
    return `url(${quote}${absolute.host === "localhost" ? absolute.pathname : url}${quote})`;
  });
}

/**
 * The stylesheet as a live part needs it. The page's own style has the font faces already; declared again they would be looked up again,
 * and a face that came too late for the first paint would then move the lines.
 * @param {string} css
 */
export function withoutFontFaces(css) {
  return css.replace(/@font-face\s*\{[^}]*\}/g, "");
}

/**
 * Font files that a page in this language will ask for. Named in the head, they are there at the first paint or not used at all;
 * found only when the text is laid out, they would arrive just after it and move the lines.
 * @param {string} css with absolute URLs
 * @param {string} language of the page, such as "ko"
 */
export function fontsFor(css, language) {
  const letters = language === "ko" ? [0x41, 0xac00] : [0x41];
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, face = ""]) => {
    const url = /url\(["']?([^"')]+\.woff2)["']?\)/.exec(face)?.[1];
    const ranges = /unicode-range:([^;}]+)/i.exec(face)?.[1];
    const isUsed = ranges === undefined || ranges.split(",").some((range) => {
      const [from = "", to = from] = range.trim().slice(2).split("-");
      const [first, last] = [Number.parseInt(from.replaceAll("?", "0"), 16), Number.parseInt(to.replaceAll("?", "f"), 16)];
      return letters.some((letter) => letter >= first && letter <= last);
    });
    return url !== undefined && isUsed ? [url] : [];
  });
}
