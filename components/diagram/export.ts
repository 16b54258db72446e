import type { Scene } from "@/engine/scene";
import { drawScene, type Mark } from "./drawing";

/** The light theme by name, for a file that stands outside the page. */
export const exportPalette: Readonly<Record<string, string>> = {
  ground: "#faf8f4", paper: "#faf8f4", surface: "#ffffff", sunken: "#f3efe7", ink: "#23201b", "ink-soft": "#5e584e", line: "#e4ded2", "line-strong": "#8b8374",
  accent: "#0b6663", "accent-soft": "#e0efec", good: "#1c6636", "good-soft": "#e2f1e4", wait: "#7f4c00", "wait-soft": "#fbedd2",
  warn: "#963a12", "warn-soft": "#fbe7dc", bad: "#a01f1d", "bad-soft": "#fbe4e2", off: "#59554d", "off-soft": "#ece8e0",
};

const fonts = "Pretendard, 'Apple SD Gothic Neo', 'Noto Sans KR', 'Noto Sans CJK KR', 'Malgun Gothic', system-ui, sans-serif";

/** A scene as a complete SVG file: colours of the light theme written out, own background, nothing loaded from elsewhere. */
export function sceneToSvg(scene: Scene, title: string): string {
  const { width, height } = scene;
  const margin = 16;
  const ground = exportPalette["ground"] ?? "#ffffff";
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width + 2 * margin}" height="${height + 2 * margin}"`,
    ` viewBox="${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}" font-family="${fonts}" role="img">`,
    `<title>${escaped(title)}</title><desc>${escaped(scene.summary)}</desc>`,
    `<rect x="${-margin}" y="${-margin}" width="${width + 2 * margin}" height="${height + 2 * margin}" fill="${ground}"/>`,
    ...drawScene(scene).map(write),
    "</svg>\n",
  ].join("");
}

function write(mark: Mark): string {
  const attributes = Object.entries(mark.attributes)
    .filter(([name]) => name !== "className")
    .map(([name, value]) => ` ${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}="${escaped(inLightTheme(String(value)))}"`)
    .join("");
  if (mark.content === undefined) return `<${mark.tag}${attributes}/>`;
  return `<${mark.tag}${attributes}>${typeof mark.content === "string" ? escaped(mark.content) : mark.content.map(write).join("")}</${mark.tag}>`;
}

function inLightTheme(value: string): string {
  return value.replace(/var\(--([a-z-]+)\)/g, (whole, name: string) => exportPalette[name] ?? whole);
}

/** Text for an XML file; characters XML forbids are left out. */
function escaped(value: string): string {
  const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return value.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "").replace(/[&<>"]/g, (letter) => entities[letter] ?? letter);
}
