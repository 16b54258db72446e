/**
 * Rehype plugin: exports `outline` from a note's MDX module, so that the page can draw its contents list and its lists of
 * facts and terms: `{ headings: { depth: 2 | 3, id, text }[], facts: string[], terms: string[] }`, each in reading order.
 * It takes the fixed id off the end of each heading (`## Title [#id]`) and puts it on the element. A heading without an id
 * stops the build, because both languages share their anchors. In tables, alignment becomes a class, and an empty header
 * cell a plain one, which is what it is: if it is the first, the cells below it name their rows.
 */
export default function outline() {
  return (tree, file) => {
    const headings = [];
    const facts = new Set();
    const terms = new Set();
    visit(tree, (node) => {
      if (node.name === "Fact") facts.add(attribute(node, "id"));
      if (node.name === "Term") terms.add(attribute(node, "id"));
      if (node.properties?.align) {
        // MDX would write a style attribute, which the site's policy forbids.
        node.properties.className = [`align-${node.properties.align}`];
        delete node.properties.align;
      }
      if (node.tagName === "table") nameRows(node);
      if (node.type !== "element" || !/^h[1-6]$/.test(node.tagName)) return;
      const depth = Number(node.tagName[1]);
      const last = node.children.at(-1);
      const match = last?.type === "text" ? /\s*\[#([a-z0-9-]+)\]\s*$/.exec(last.value) : null;
      if (!match || depth < 2 || depth > 3) {
        file.fail(`A heading must be "## Title [#id]" or "### Title [#id]" (found: "${textOf(node)}").`, node);
      }
      last.value = last.value.slice(0, match.index);
      node.properties.id = match[1];
      headings.push({ depth, id: match[1], text: textOf(node) });
    });
    tree.children.push(exportOf("outline", { headings, facts: [...facts], terms: [...terms] }));
  };
}

/** @param table a `<table>` with one row in its head */
function nameRows(table) {
  const [head = [], ...rows] = rowsOf(table);
  for (const cell of head) if (textOf(cell).trim() === "") cell.tagName = "td";
  if (head[0]?.tagName !== "td") return;
  for (const [first] of rows) Object.assign(first, { tagName: "th", properties: { ...first.properties, scope: "row" } });
}

/** The cells of each row, in order. */
function rowsOf(node) {
  if (node.tagName === "tr") return [node.children.filter((cell) => cell.type === "element")];
  return (node.children ?? []).flatMap(rowsOf);
}

function visit(node, look) {
  look(node);
  for (const child of node.children ?? []) visit(child, look);
}

function attribute(node, name) {
  return node.attributes?.find((entry) => entry.name === name)?.value ?? "";
}

function textOf(node) {
  if (node.type === "text") return node.value;
  return (node.children ?? []).map(textOf).join("");
}

/** `export const <name> = <value>` as an MDX node. */
function exportOf(name, value) {
  return {
    type: "mdxjsEsm",
    value: "",
    data: {
      estree: {
        type: "Program",
        sourceType: "module",
        body: [{
          type: "ExportNamedDeclaration",
          specifiers: [],
          declaration: {
            type: "VariableDeclaration",
            kind: "const",
            declarations: [{ type: "VariableDeclarator", id: { type: "Identifier", name }, init: literal(value) }],
          },
        }],
      },
    },
  };
}

function literal(value) {
  if (Array.isArray(value)) return { type: "ArrayExpression", elements: value.map(literal) };
  if (value !== null && typeof value === "object") {
    return {
      type: "ObjectExpression",
      properties: Object.entries(value).map(([key, item]) => ({
        type: "Property", kind: "init", method: false, shorthand: false, computed: false,
        key: { type: "Literal", value: key }, value: literal(item),
      })),
    };
  }
  return { type: "Literal", value };
}
