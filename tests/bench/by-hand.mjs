/** The yardstick: the page somebody would write by hand who wants the same text and picture and nothing else. */
import { elements, replaced } from "../../scripts/seal/markup.mjs";

const style = "body{margin:0 auto;max-width:44rem;padding:1rem;font:1.0625rem/1.7 system-ui,sans-serif;color:#222;background:#faf8f4;word-break:keep-all}"
  + "h1{font-size:2rem;line-height:1.25}h2{margin-top:2.5rem}a{color:#0b6e69}table{border-collapse:collapse;width:100%}td,th{border-bottom:1px solid #ccc;padding:.4rem;text-align:start}"
  + "svg{max-width:100%;height:auto;fill:none;stroke:#555;font-size:13px}svg text{fill:#222;stroke:none}aside{border-inline-start:3px solid #ccc;padding-inline-start:1rem}nav a{margin-inline-end:1rem}"
  + "@media(prefers-color-scheme:dark){body{color:#eee;background:#171614}}";

const kept = new Set(["href", "id", "lang", "type", "name", "value", "open", "for", "colspan", "scope", "alt", "src", "width", "height", "rel", "hreflang"]);

/** @param {string} html */
function plain(html) {
  const changes = elements(html).flatMap(({ name, attributes, start, end }) => {
    if (name === "script" || name === "style" || (name === "link" && attributes["rel"] === "stylesheet")) return [{ start, end, by: "" }];
    const isDrawing = /^(svg|g|path|rect|circle|ellipse|line|polyline|polygon|text|tspan|marker|defs|use|symbol|title|desc|clippath|pattern)$/.test(name);
    if (isDrawing) return [];
    const tag = html.slice(start, end);
    const rest = Object.entries(attributes).filter(([key]) => kept.has(key)).map(([key, value]) => ` ${key}="${value.replace(/&/g, "&amp;").replace(/"/g, "&quot;")}"`);
    return [{ start, end, by: `<${name}${rest.join("")}${tag.endsWith("/>") ? "/" : ""}>` }];
  });
  return replaced(html, changes).replace(/<!--[\s\S]*?-->/g, "").replace(/<(div|span)>/g, "").replace(/<\/(div|span)>/g, "");
}

/** The second of two drawings of the same figure, made for the other width of screen, is left out. @param {string} html */
function oneDrawing(html) {
  return html.replace(/<figure[\s\S]*?<\/figure>/g, (figure) => {
    let drawings = 0;
    return figure.replace(/<svg[^>]*viewBox[\s\S]*?<\/svg>/g, (drawing) => (/<text/.test(drawing) && ++drawings > 1 ? "" : drawing));
  });
}

/** @param {string} html a sealed page */
export function byHand(html) {
  const part = (/** @type {RegExp} */ pattern) => pattern.exec(html)?.[0] ?? "";
  const language = /<html[^>]*lang="([^"]+)"/.exec(html)?.[1] ?? "ko";
  const body = plain(oneDrawing(part(/<header[\s\S]*?<\/header>/) + part(/<main[\s\S]*<\/main>/) + part(/<footer[\s\S]*?<\/footer>/)));
  return `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`
    + `${part(/<title>[^<]*<\/title>/)}<link rel="icon" href="/icon.svg"><style>${style}</style></head><body>${body}</body></html>`;
}
