/** What a note's tags become in plain Markdown. Blocks may have several lines; `label` gives the first line of a quoted block. */
export type Tags = {
  readonly fact: (id: string) => string;
  readonly figure: (id: string) => string;
  readonly lab: (id: string) => string;
  readonly quiz: (id: string) => string;
  readonly label: (name: QuotedTag, id: string) => string;
};

/** Tags around paragraphs: they become blockquotes. */
export type QuotedTag = "Ask" | "Pitfall" | "Aside" | "Recap";

const opening = /^<(Ask|Pitfall|Aside|Recap)(?: id="([^"]*)")?>$/;
const closing = /^<\/(?:Ask|Pitfall|Aside|Recap)>$/;
const block = /^<(Figure|Lab|Quiz) id="([^"]*)" \/>$/;
const headingId = /^(#{2,3} .*?)\s*\[#([a-z0-9-]+)\]\s*$/;

/** Code in backticks stays as it is; everything else of the line is changed. */
function outsideCode(line: string, change: (text: string) => string): string {
  return line.split(/(`[^`]*`)/).map((part, index) => (index % 2 === 1 ? part : change(part))).join("");
}

function inline(line: string, tags: Tags): string {
  return outsideCode(line, (text) => text.replace(/<Fact id="([^"]*)" \/>/g, (_, id: string) => tags.fact(id)).replace(/<Term id="[^"]*">|<\/Term>/g, ""));
}

/** The prose of a note as Markdown that any reader of Markdown understands: no tags, no fixed ids behind the headings. */
export function plainMarkdown(mdx: string, tags: Tags): string {
  return written(mdx, tags).map(({ line }) => line).join("\n").replace(/\n{3,}/g, "\n\n").trim();
}

/** The same by section: Markdown below each second-level heading, by the heading's fixed id. What stands above the first is left out. */
export function markdownSections(mdx: string, tags: Tags): Readonly<Record<string, string>> {
  const sections: Record<string, string[]> = {};
  for (const { line, section } of written(mdx, tags)) {
    if (section !== null) (sections[section] ??= []).push(line);
  }
  return Object.fromEntries(Object.entries(sections).map(([id, lines]) => [id, lines.slice(1).join("\n").replace(/\n{3,}/g, "\n\n").trim()]));
}

/** Every line with the section it belongs to; the heading is the first line of its section. */
function written(mdx: string, tags: Tags): readonly { readonly line: string; readonly section: string | null }[] {
  const result: { line: string; section: string | null }[] = [];
  let section: string | null = null;
  let isQuoted = false;
  let isFenced = false;
  const add = (line: string): void => {
    const isDouble = isQuoted && line === "" && result.at(-1)?.line === ">";
    if (!isDouble) result.push({ line: isQuoted ? `> ${line}`.trimEnd() : line, section });
  };
  for (const line of mdx.split("\n")) {
    if (line.startsWith("```")) isFenced = !isFenced;
    const open = opening.exec(line);
    const whole = block.exec(line);
    const heading = headingId.exec(line);
    if (isFenced || line.startsWith("```")) {
      add(line);
    } else if (open) {
      isQuoted = true;
      add(`**${tags.label(open[1] as QuotedTag, open[2] ?? "")}**`);
    } else if (closing.test(line)) {
      // The blank line before the end tag would be an empty line of the quotation.
      if (result.at(-1)?.line === ">") result.pop();
      isQuoted = false;
    } else if (whole) {
      const [, name, id = ""] = whole;
      const text = name === "Figure" ? tags.figure(id) : name === "Lab" ? tags.lab(id) : tags.quiz(id);
      for (const part of text.split("\n")) add(part);
    } else if (heading) {
      if (heading[1]?.startsWith("## ")) section = heading[2] ?? null;
      add(inline(heading[1] ?? "", tags));
    } else {
      add(inline(line, tags));
    }
  }
  return result;
}

/** The marks of inline Markdown away: what a reader hears. */
function words(markdown: string): string {
  return outsideCode(markdown, (text) => text.replace(/\[([^\]]*)\]\([^)]*\)/g, "$1").replace(/\*\*|(?<![\w*])\*(?=\S)|(?<=\S)\*(?![\w*])/g, "")).replaceAll("`", "");
}

/**
 * Markdown as blocks of plain text, one per paragraph, list, table or quotation; items and rows are lines. For places where only text may
 * be put, such as a page whose policy forbids markup from scripts.
 */
export function plainBlocks(markdown: string): string[] {
  return markdown.split(/\n(?:>? *\n)+/).flatMap((paragraph) => {
    const lines = paragraph.split("\n").map((line) => line.replace(/^> ?/, "")).filter((line) => line !== "" && !/^\|[-:| ]+\|$/.test(line));
    const text = lines.map((line) => {
      const cells = /^\|(.*)\|$/.exec(line)?.[1];
      if (cells !== undefined) return cells.split(/(?<!\\)\|/).map((cell) => words(cell.trim())).filter((cell) => cell !== "").join(" · ");
      return words(line.replace(/^#{2,6} /, "").replace(/^(\s*)[-*] /, "$1• "));
    }).join("\n");
    return text.trim() === "" ? [] : [text];
  });
}
