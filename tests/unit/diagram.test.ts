import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { buildSync } from "esbuild";
import { drawNode, drawScene, routesOf, type Mark } from "@/components/diagram/drawing";
import { layoutFor } from "@/components/diagram/environment";
import { exportPalette, sceneToSvg } from "@/components/diagram/export";
import { edgeRoute, lengthOf, pointAt, sidePoint, type Point } from "@/components/diagram/geometry";
import { iconPaths } from "@/components/diagram/icon-paths";
import { breakLabel, textWidth } from "@/components/diagram/lettering";
import { nextPart, partsInReadingOrder } from "@/components/diagram/parts";
import { figures } from "@/content/figures";
import { figureScene } from "@/engine/figure";
import type { Scene, SceneEdge, SceneNode, Side, Tone } from "@/engine/scene";

const root = fileURLToPath(new URL("../..", import.meta.url));

const node = (id: string, x: number, y: number, rest: Partial<SceneNode> = {}): SceneNode => ({
  id, shape: "box", x, y, width: 120, height: 60, label: id, tone: "plain", say: id, ...rest,
});
const edge = (id: string, from: string, to: string, fromSide: Side, toSide: Side, rest: Partial<SceneEdge> = {}): SceneEdge => ({
  id, from, to, fromSide, toSide, route: "step", line: "solid", tone: "plain", arrow: true, ...rest,
});

const sample: Scene = {
  layout: "wide", width: 720, height: 400, summary: "Sample <scene> & \"marks\"",
  backdrop: [
    { id: "land", path: "M10 380H700", draw: "dots", size: 3, gap: 6, tone: "plain" },
    { id: "beam", path: "M20 20L60 20L40 60Z", draw: "area", tone: "accent" },
  ],
  nodes: [
    node("zone", 200, 20, { shape: "group", width: 480, height: 340, label: "가용 영역 a", lines: ["서브넷 둘"], icon: "region", concept: "availability-zone" }),
    node("user", 20, 150, { shape: "pill", icon: "user", label: "사용자", concept: "user" }),
    node("server", 240, 150, { group: "zone", icon: "server", label: "Web <1> & 2", lines: ["실행 중", "t3.micro"], badge: "16", tone: "good", current: true, concept: "instance", height: 90 }),
    node("volume", 460, 80, { group: "zone", shape: "disk", label: "EBS 볼륨", icon: "disk", tone: "wait", concept: "ebs-volume" }),
    node("lost", 460, 240, { group: "zone", label: "인스턴스 스토어", faded: true, tone: "bad" }),
    node("remark", 20, 300, { shape: "note", label: "A remark" }),
  ],
  edges: [
    edge("request", "user", "server", "right", "left", { label: "HTTP 요청", current: true, route: "straight" }),
    edge("attach", "server", "volume", "right", "left", { label: "연결", line: "dashed" }),
    edge("copy", "server", "lost", "bottom", "left", { line: "dotted", route: "curve", label: "복사" }),
    edge("reboot", "server", "server", "top", "top", { fromAt: 0.3, toAt: 0.7, label: "재부팅" }),
  ],
  order: ["user", "zone"],
  tokens: [{ id: "first", edge: "request", at: 0.5, tone: "accent", label: "요청 1" }],
};

function reachable(start: SceneNode, parts: readonly SceneNode[]): ReadonlySet<string> {
  const seen = new Set([start.id]);
  const waiting = [start];
  for (let part = waiting.pop(); part !== undefined; part = waiting.pop()) {
    for (const key of ["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"]) {
      const next = nextPart(parts, part, key);
      if (next === null || seen.has(next.id)) continue;
      seen.add(next.id);
      waiting.push(next);
    }
  }
  return seen;
}

const isInside = ([x, y]: Point, box: SceneNode): boolean => x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1;

const texts = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) => (typeof mark.content === "string" ? [mark.content] : mark.content === undefined ? [] : texts(mark.content)));

/** Compiles a piece of source that uses our components, as the site would, and returns what it exports. */
function compiled(source: string, name: string): Record<string, (...given: never[]) => string> {
  const outfile = join(tmpdir(), `diagram-test-${process.pid}-${name}.cjs`);
  buildSync({
    stdin: { contents: source, resolveDir: root, loader: "tsx" }, outfile, bundle: true, platform: "node", format: "cjs", jsx: "automatic", logLevel: "error",
    tsconfig: join(root, "tsconfig.json"), external: ["@xyflow/react"],
  });
  return createRequire(import.meta.url)(outfile) as Record<string, (...given: never[]) => string>;
}

test.describe("ways of edges", () => {
  const sides: Side[] = ["top", "right", "bottom", "left"];
  const from = node("a", 100, 100);
  const places: Point[] = [[400, 100], [400, 300], [100, 300], [-200, 300], [-200, 100], [-200, -150], [100, -150], [400, -150], [110, 190]];

  test("every way starts and ends on the sides named, for every pair of sides and every direction", () => {
    for (const [x, y] of places) for (const fromSide of sides) for (const toSide of sides) for (const route of ["straight", "step", "curve"] as const) {
      const to = node("b", x, y);
      const drawn = edgeRoute(edge("e", "a", "b", fromSide, toSide, { route, fromAt: 0.25 }), from, to);
      expect(drawn.points[0]).toEqual(sidePoint(from, fromSide, 0.25));
      expect(drawn.points.at(-1)).toEqual(sidePoint(to, toSide));
      expect(drawn.line.includes("NaN")).toBe(false);
      expect(drawn.head.startsWith(`M${drawn.points.at(-1)!.join(" ")}L`)).toBe(true);
    }
  });

  test("a step runs along the axes and leaves at a right angle to its side", () => {
    for (const [x, y] of places) for (const fromSide of sides) for (const toSide of sides) {
      const { points } = edgeRoute(edge("e", "a", "b", fromSide, toSide), from, node("b", x, y));
      const [start, next] = [points[0]!, points[1]!];
      expect(fromSide === "top" || fromSide === "bottom" ? next[0] - start[0] : next[1] - start[1], `${x},${y} ${fromSide} ${toSide}`).toBeCloseTo(0);
    }
  });

  test("a step between facing sides does not cross its own nodes", () => {
    const to = node("b", 100, 300);
    const { points } = edgeRoute(edge("e", "a", "b", "right", "left"), from, to);
    for (let at = 0; at <= 1; at += 0.01) {
      expect(isInside(pointAt(points, at), from)).toBe(false);
      expect(isInside(pointAt(points, at), to)).toBe(false);
    }
  });

  test("corners are round", () => {
    const { points } = edgeRoute(edge("e", "a", "b", "right", "top"), from, node("b", 400, 300));
    expect(points.length).toBeGreaterThan(5);
    expect(points).not.toContainEqual([460, 130]);
  });

  test("an edge from a node to itself is a loop outside it", () => {
    for (const toSide of sides) {
      const { points } = edgeRoute(edge("e", "a", "a", "top", toSide, { fromAt: 0.3, toAt: 0.7 }), from, from);
      expect(lengthOf(points), toSide).toBeGreaterThan(60);
      expect(Math.min(...points.map(([, y]) => y)), toSide).toBeLessThan(from.y - 12);
      expect(points.filter((point) => isInside(point, from)), toSide).toEqual([]);
    }
  });

  test("a point part of the way is on the way, by length", () => {
    const points: Point[] = [[0, 0], [10, 0], [10, 30]];
    expect(pointAt(points, 0)).toEqual([0, 0]);
    expect(pointAt(points, 0.25)).toEqual([10, 0]);
    expect(pointAt(points, 0.5)).toEqual([10, 10]);
    expect(pointAt(points, 1)).toEqual([10, 30]);
    expect(pointAt(points, 7)).toEqual([10, 30]);
    expect(pointAt([[3, 4], [3, 4]], 0.5)).toEqual([3, 4]);
  });

  test("labels and tokens lie on their way", () => {
    const routes = routesOf(sample);
    const [x, y] = pointAt(routes.get("request")!.points, 0.5);
    expect(JSON.stringify(drawScene(sample))).toContain(`translate(${x} ${y})`);
  });

  test("an edge with points on its way passes all of them, from side to side", () => {
    const via: Point[] = [[300, 20], [350, 260]];
    const { points } = edgeRoute(edge("e", "a", "b", "right", "left", { via, route: "curve" }), from, node("b", 400, 300));
    expect(points).toEqual([[220, 130], ...via, [400, 330]]);
  });

  test("an edge to a missing node is left out, not thrown", () => {
    expect([...routesOf({ ...sample, edges: [edge("e", "user", "nobody", "right", "left")] })]).toEqual([]);
  });
});

test.describe("marks", () => {
  test("every label, line, badge, edge label and token label is drawn", () => {
    const drawn = texts(drawScene(sample)).join(" ");
    for (const { label, lines, badge } of sample.nodes) for (const word of [label, ...(lines ?? []), badge ?? ""]) expect(drawn).toContain(word);
    for (const { label } of sample.edges) expect(drawn).toContain(label ?? "");
    expect(drawn).toContain("요청 1");
  });

  test("every tone looks different in line and fill", () => {
    const tones: Tone[] = ["plain", "accent", "good", "wait", "warn", "bad", "off"];
    const frames = tones.map((tone) => JSON.stringify(drawNode(node("n", 0, 0, { tone, label: "" }))));
    expect(new Set(frames).size).toBe(tones.length);
  });

  test("current and faded show without colour: a second frame, a hatching", () => {
    const classes = (marks: readonly Mark[]): unknown[] => marks.map(({ attributes }) => attributes["className"]);
    expect(classes(drawNode(node("n", 0, 0, { current: true })))).toContain("diagram-ring");
    expect(classes(drawNode(node("n", 0, 0, { faded: true })))).toContain("diagram-hatching");
    expect(classes(drawNode(node("n", 0, 0)))).not.toContain("diagram-ring");
    expect(classes(drawNode(node("n", 0, 0)))).not.toContain("diagram-hatching");
  });

  test("the hatching stays inside its node", () => {
    for (const shape of ["box", "pill", "disk"] as const) {
      const path = drawNode(node("n", 0, 0, { shape, faded: true })).find(({ attributes }) => attributes["className"] === "diagram-hatching");
      const numbers = String(path?.attributes["d"]).match(/[\d.]+ [\d.]+/g)?.map((pair) => pair.split(" ").map(Number)) ?? [];
      expect(numbers.length).toBeGreaterThan(10);
      for (const [x = -1, y = -1] of numbers) expect(x >= 0 && x <= 120 && y >= 0 && y <= 60, `${shape} ${x} ${y}`).toBe(true);
    }
  });

  test("a label too wide for its box is broken at a space into lines of similar length", () => {
    expect(breakLabel("Auto Scaling group", 80, 14)).toEqual(["Auto Scaling", "group"]);
    expect(breakLabel("short", 80, 14)).toEqual(["short"]);
    expect(breakLabel("애플리케이션로드밸런서", 50, 14)).toEqual(["애플리케이션로드밸런서"]);
  });

  test("Hangul is wider than Latin", () => {
    expect(textWidth("가나다", 10)).toBeCloseTo(27.9);
    expect(textWidth("abc", 10)).toBeLessThan(20);
  });

  test("every icon is a path that stays on its grid", () => {
    for (const [id, path] of Object.entries(iconPaths)) {
      expect(path, id).toMatch(/^M[\d.a-zA-Z\s-]+$/);
      for (const absolute of path.matchAll(/[MVHL]([\d.]+)/g)) expect(Number(absolute[1]), id).toBeLessThanOrEqual(20);
    }
    const contract = readFileSync(join(root, "engine/scene.ts"), "utf8");
    const ids = [...contract.slice(contract.indexOf("IconId =")).matchAll(/"([a-z]+)"/g)].map((match) => match[1]);
    expect(Object.keys(iconPaths).toSorted()).toEqual(ids.toSorted());
  });
});

test.describe("still picture", () => {
  const { draw = () => "", three = () => "" } = compiled(`
    import { renderToStaticMarkup } from "react-dom/server";
    import { Picture } from "@/components/diagram/picture";
    import { FigureView } from "@/components/diagram/figure";
    export const draw = (scene, links) => renderToStaticMarkup(<Picture scene={scene} id="one" links={links} />);
    const figure = (width) => ({
      title: { ko: "제목", en: "Title" }, description: { ko: "설명입니다.", en: "A description." }, size: [720, 200], narrowSize: [340, 200],
      nodes: {
        a: { shape: "box", label: { ko: "가", en: "A" }, concept: "instance", at: [0, 0, 100, 50], narrow: [0, 0, 100, 50] },
        b: { shape: "box", label: { ko: "나", en: "B" }, at: [200, 0, 100, 50], narrow: [0, 100, 100, 50] },
      },
      edges: { ab: { from: "a", to: "b", sides: ["right", "left"], narrowSides: ["bottom", "top"], say: { ko: "가에서 나로 갑니다.", en: "A leads to B." } } },
    });
    const concepts = { instance: { name: "Instance", meaning: "A server.", links: [{ label: "Note", href: "/en/notes/x/" }] } };
    export const three = () => renderToStaticMarkup(<>{["one", "two", "three"].map((id) => <FigureView key={id} figure={figure()} id={id} locale="en" concepts={concepts} />)}</>);
  `, "picture");

  test("the backdrop lies under everything, the same in picture and file", () => {
    const html = draw(sample as never);
    const [, first = ""] = /<svg[^>]*>(<path[^>]*>)/.exec(html) ?? [];
    expect(first).toContain('class="diagram-ground"');
    expect(first).toContain('d="M10 380H700"');
    expect(first).toContain('stroke-dasharray="0 6"');
    const marks = drawScene(sample).slice(0, 2);
    expect(marks.map(({ attributes }) => attributes["d"])).toEqual(sample.backdrop?.map(({ path }) => path));
    expect(drawScene({ ...sample, backdrop: undefined }).some(({ attributes }) => attributes["className"] === "diagram-ground")).toBe(false);
  });

  test("has every word and a name, and no style attribute", () => {
    const html = draw(sample as never);
    for (const word of ["가용 영역 a", "사용자", "Web &lt;1&gt; &amp; 2", "t3.micro", "EBS 볼륨", "HTTP 요청", "재부팅", "A remark"]) expect(html).toContain(word);
    expect(html).toContain('role="img"');
    expect(html).toContain('aria-label="Sample &lt;scene&gt; &amp; &quot;marks&quot;"');
    expect(html).not.toMatch(/\sstyle=|<style|<foreignObject/);
  });

  test("with links, the parts that have one are links named by their sentence", () => {
    const html = draw(sample as never, { instance: { href: "/en/notes/instance-states/" } } as never);
    expect(html.match(/<a /g)).toHaveLength(1);
    expect(html).toContain('<a class="diagram-link" href="/en/notes/instance-states/" aria-label="server">');
    expect(html).toContain('role="group"');
  });

  test("three figures on a page: no id twice, no reference to an id of another", () => {
    const html = three();
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.length).toBeGreaterThanOrEqual(9);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).not.toContain("url(#");
    for (const named of html.matchAll(/aria-labelledby="([^"]+)"/g)) expect(ids).toContain(named[1]);
    expect(html).not.toMatch(/\sstyle=/);
  });

  test("a figure is complete as text: description, parts, connections, links", () => {
    const html = three();
    expect(html).toContain("<summary>As text</summary><p>A description.</p>");
    expect(html).toContain('<li><a href="/en/notes/x/">A</a><ul class="figure-outline"><li>A leads to B.</li></ul></li><li>B</li>');
  });
});

test.describe("exported file", () => {
  const svg = sceneToSvg(sample, 'A & B <"1">');

  test("is well-formed and stands alone", () => {
    const open: string[] = [];
    for (const [, closing, name = "", , self] of svg.matchAll(/<(\/?)([a-z]+)((?:\s[\w:-]+="[^"<]*")*)\s*(\/?)>/g)) {
      if (closing === "/") expect(open.pop()).toBe(name);
      else if (self !== "/") open.push(name);
    }
    expect(open).toEqual([]);
    expect(svg.replace(/<\/?[a-z]+(?:\s[\w:-]+="[^"<]*")*\s*\/?>/g, "")).not.toMatch(/[<>]/);
    expect(svg).toContain("<title>A &amp; B &lt;&quot;1&quot;&gt;</title>");
    expect(svg).not.toMatch(/var\(|className|class=|url\(|href/);
    expect(svg).toContain("stroke-width=");
    expect(svg).toContain("text-anchor=");
  });

  test("its colours are those of the light theme", () => {
    const css = readFileSync(join(root, "app/base.css"), "utf8");
    const { ground, ...palette } = exportPalette;
    expect(ground).toBe(palette["paper"]);
    for (const [name, value] of Object.entries(palette)) expect(css).toContain(`--${name}: light-dark(${value},`);
  });
});

test.describe("going from part to part", () => {
  const parts = partsInReadingOrder(sample);
  const named = (id: string): SceneNode => parts.find((part) => part.id === id)!;

  test("parts come in the order of the text, frames before what lies in them, and only those with a card", () => {
    expect(parts.map(({ id }) => id)).toEqual(["user", "zone", "server", "volume"]);
  });

  test("arrows go to the nearest part in their direction, Home and End to the ends", () => {
    expect(nextPart(parts, named("user"), "ArrowRight")?.id).toBe("server");
    expect(nextPart(parts, named("server"), "ArrowLeft")?.id).toBe("user");
    expect(nextPart(parts, named("server"), "ArrowRight")?.id).toBe("volume");
    expect(nextPart(parts, named("server"), "ArrowUp")?.id).toBe("zone");
    expect(nextPart(parts, named("volume"), "ArrowRight")).toBeNull();
    expect(nextPart(parts, named("volume"), "Home")?.id).toBe("user");
    expect(nextPart(parts, named("user"), "End")?.id).toBe("volume");
    expect(nextPart(parts, named("user"), "x")).toBeNull();
  });

  test("from every part every other can be reached by arrows", () => {
    for (const start of parts) expect(reachable(start, parts).size, start.id).toBe(parts.length);
  });

  for (const [id, figure] of Object.entries(figures)) for (const layout of ["wide", "narrow"] as const) {
    test(`every part of ${id}, ${layout}, can be reached by arrows`, () => {
      const all = partsInReadingOrder(figureScene(figure, "ko", layout));
      expect(all.map((part) => part.id).filter((part) => !reachable(all[0]!, all).has(part))).toEqual([]);
    });
  }

  test("large text gets the narrow drawing sooner", () => {
    expect(layoutFor(600, 16)).toBe("wide");
    expect(layoutFor(599, 16)).toBe("narrow");
    expect(layoutFor(720, 32)).toBe("narrow");
  });
});
