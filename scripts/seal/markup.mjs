/** Just enough HTML reading for what Next writes: well-formed tags, quoted attributes, raw text in script and style. */

/** @typedef {{ name: string, attributes: Record<string, string>, start: number, end: number, text: string }} Element `text` is the raw content of script and style */

const tag = /<!--[\s\S]*?-->|<([a-zA-Z][\w-]*)((?:\s+[^\s"'>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/g;
const attribute = /([^\s"'>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;

/** @param {string} text */
const decode = (text) => text.replace(/&quot;/g, '"').replace(/&#x27;/g, "'").replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");

/**
 * Opening tags in order, with lower-case attribute names. For script and style, `end` is behind the closing tag.
 * @param {string} html
 * @returns {Element[]}
 */
export function elements(html) {
  const found = [];
  const pattern = new RegExp(tag);
  for (let match = pattern.exec(html); match !== null; match = pattern.exec(html)) {
    if (match[1] === undefined) continue;
    const name = match[1].toLowerCase();
    /** @type {Record<string, string>} */
    const attributes = {};
    for (const [, key = "", double, single, bare] of (match[2] ?? "").matchAll(attribute)) {
      attributes[key.toLowerCase()] = decode(double ?? single ?? bare ?? "");
    }
    let end = pattern.lastIndex;
    let text = "";
    if (name === "script" || name === "style") {
      const close = html.indexOf(`</${name}`, end);
      if (close === -1) throw new Error(`<${name}> without an end`);
      text = html.slice(end, close);
      end = html.indexOf(">", close) + 1;
      pattern.lastIndex = end;
    }
    found.push({ name, attributes, start: match.index, end, text });
  }
  return found;
}

/**
 * The document with some elements replaced.
 * @param {string} html
 * @param {readonly { start: number, end: number, by: string }[]} changes not overlapping
 */
export function replaced(html, changes) {
  let result = "";
  let at = 0;
  for (const { start, end, by } of [...changes].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += html.slice(at, start) + by;
    at = end;
  }
  return result + html.slice(at);
}
