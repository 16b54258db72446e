import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { partsInReadingOrder } from "@/components/diagram/parts";
import { figures, type FigureId } from "@/content/figures";
import { figureOutline, figureScene } from "@/engine/figure";
import type { Locale } from "@/engine/locale";
import { spoken, type OutlineItem, type SceneLayout } from "@/engine/scene";
import { expect, goLive, notePaths, test, watch } from "./site";

/** The map on the first page of the course, and the notes: where figures stand. */
const map = "#figure-web-service";

async function openMap(page: Page, locale: Locale = "ko"): Promise<Locator> {
  await page.goto(`/${locale}/`);
  return wake(page, map);
}

/** Brings a figure to life. */
async function wake(page: Page, selector: string): Promise<Locator> {
  await goLive(page, selector);
  return page.locator(selector);
}

/** Scrolls so that the middle of the figure is in the middle of the window; returns that point. */
async function centre(page: Page, figure: Locator): Promise<{ x: number; y: number }> {
  await figure.locator(".diagram-stage").evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
  const box = await figure.locator(".diagram-stage").boundingBox();
  const size = page.viewportSize();
  return { x: (box?.x ?? 0) + (box?.width ?? 0) / 2, y: Math.min((box?.y ?? 0) + (box?.height ?? 0) / 2, (size?.height ?? 0) - 20) };
}

const scrollTop = (page: Page): Promise<number> => page.evaluate(() => scrollY);

/** Boxes of nodes in the live drawing that differ from the still one by more than half a pixel. */
const displaced = (figure: Locator): Promise<string[]> => figure.evaluate((element) => {
  const nodes = [...element.querySelectorAll<SVGElement>(".diagram-still [data-node]")];
  const frame = (root: Element | null): DOMRect | undefined => root?.querySelector(".diagram-frame")?.getBoundingClientRect();
  return nodes.flatMap((node) => {
    const id = node.dataset["node"] ?? "";
    const [still, live] = [frame(node), frame(element.querySelector(`.react-flow__node[data-id="${id}"]`))];
    if (still === undefined && node.querySelector(".diagram-frame") === null) return [];
    if (still === undefined || live === undefined) return [`${id} is missing`];
    const off = Math.max(Math.abs(still.x - live.x), Math.abs(still.y - live.y), Math.abs(still.width - live.width), Math.abs(still.height - live.height));
    return off > 0.5 ? [`${id} by ${off}`] : [];
  });
});

/** Words that reach out of the frame of their node, in the drawing that is shown. */
const clipped = (figure: Locator): Promise<string[]> => figure.evaluate((element) => {
  const stage = element.querySelector(".diagram-stage")?.getBoundingClientRect();
  const still = [...element.querySelectorAll(".diagram-wide, .diagram-narrow")].find((svg) => svg.getBoundingClientRect().width > 0);
  return [...(still?.querySelectorAll("[data-node]") ?? [])].flatMap((node) => {
    const frame = node.querySelector(".diagram-frame")?.getBoundingClientRect() ?? stage;
    return [...node.querySelectorAll("text")].filter((text) => {
      if (frame === undefined || text.closest(".diagram-badge") !== null) return false;
      const box = text.getBoundingClientRect();
      return box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 2 || box.bottom > frame.bottom + 2;
    }).map((text) => text.textContent ?? "");
  });
});

/** A tenth of a second of pictures. Where the machine is slow they take longer, and what follows them may take as long. */
const sixFrames = (page: Page): Promise<void> => page.evaluate(async () => {
  for (let frame = 0; frame < 6; frame += 1) await new Promise(requestAnimationFrame);
});

const figuresOn = (page: Page): Promise<FigureId[]> =>
  page.locator("figure.figure[id]").evaluateAll((all) => all.map(({ id }) => id.replace(/^figure-/, ""))).then((ids) => ids as FigureId[]);

const sentences = (items: readonly OutlineItem[]): string[] => items.flatMap(({ text, items: inner }) => [text, ...sentences(inner ?? [])]);

test.describe("the page scrolls, the figure does not", () => {
  test.use({ viewport: { width: 1280, height: 500 } });

  for (const key of ["Space", "PageDown", "ArrowDown"]) {
    test(`${key} with the pointer over the figure`, async ({ page }) => {
      const figure = await openMap(page);
      const { x, y } = await centre(page, figure);
      await page.mouse.move(x, y);
      const before = await scrollTop(page);
      await page.keyboard.press(key);
      await expect.poll(() => scrollTop(page)).toBeGreaterThan(before);
    });
  }

  test("the wheel", async ({ page }) => {
    const figure = await openMap(page);
    const { x, y } = await centre(page, figure);
    await page.mouse.move(x, y);
    const before = await scrollTop(page);
    await page.mouse.wheel(0, 200);
    await expect.poll(() => scrollTop(page)).toBeGreaterThan(before + 100);
  });
});

test.describe("with a finger", () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true });

  test("a swipe over the figure scrolls the page", async ({ page }) => {
    const figure = await openMap(page);
    const { x, y } = await centre(page, figure);
    const before = await scrollTop(page);
    const session = await page.context().newCDPSession(page);
    const finger = (type: "touchStart" | "touchMove" | "touchEnd", moved?: number): Promise<unknown> =>
      session.send("Input.dispatchTouchEvent", { type, touchPoints: moved === undefined ? [] : [{ x, y: y - moved }] });
    await finger("touchStart", 0);
    for (let moved = 20; moved <= 200; moved += 20) await finger("touchMove", moved);
    await finger("touchEnd");
    await expect.poll(() => scrollTop(page)).toBeGreaterThan(before + 100);
  });

  test("every part can be tapped at its middle, or at its heading if it is a frame", async ({ page }) => {
    const figure = await openMap(page);
    const covered = await figure.locator(".diagram-part").evaluateAll((all) => all.filter((part) => {
      part.scrollIntoView({ block: "center", behavior: "instant" });
      const box = part.getBoundingClientRect();
      const isFrame = part.classList.contains("diagram-part-group");
      return document.elementFromPoint(box.x + (isFrame ? Math.min(30, box.width / 2) : box.width / 2), box.y + (isFrame ? 12 : box.height / 2)) !== part;
    }).map(({ id }) => id));
    expect(covered).toEqual([]);
  });

  test("a tap opens the card", async ({ page }) => {
    const figure = await openMap(page);
    await figure.locator(".diagram-part-box").nth(3).tap();
    await expect(figure.locator(".part-card")).toBeFocused();
  });
});

test("several figures on one page: no id twice, arrowheads stay when the first figure is hidden", async ({ page }) => {
  test.slow();
  for (const path of ["/ko/", ...notePaths.filter((name) => name.startsWith("/ko/"))]) {
    await page.goto(path);
    const ids = await figuresOn(page);
    for (const id of ids) await wake(page, `#figure-${id}`);
    const twice = await page.locator("[id]").evaluateAll((all) => all.map(({ id }) => id).filter((id, index, list) => list.indexOf(id) !== index));
    expect(twice, path).toEqual([]);
    if (ids.length < 2) continue;
    await page.locator(`#figure-${ids[0]}`).evaluate((element) => { (element as HTMLElement).style.display = "none"; });
    for (const id of ids.slice(1)) {
      const heads = page.locator(`#figure-${id} .react-flow .diagram-head`);
      for (const head of await heads.all()) await expect.poll(async () => (await head.boundingBox())?.width ?? 0, `${path} ${id}`).toBeGreaterThan(2);
    }
  }
});

test.describe("without a script", () => {
  test.use({ javaScriptEnabled: false });

  for (const locale of ["ko", "en"] as const) for (const width of [1280, 360]) {
    test(`all nodes, edges and labels, and all of it as text: ${locale}, ${width}`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      for (const path of [`/${locale}/`, ...notePaths.filter((name) => name.startsWith(`/${locale}/`))]) {
        await page.goto(path);
        for (const id of await figuresOn(page)) {
          const layout: SceneLayout = width > 600 ? "wide" : "narrow";
          const scene = figureScene(figures[id], locale, layout);
          const drawing = page.locator(`#figure-${id} .diagram-${layout}`);
          await expect(drawing, `${path} ${id}`).toBeVisible();
          await expect(page.locator(`#figure-${id} .diagram-${layout === "wide" ? "narrow" : "wide"}`)).toBeHidden();
          expect(await drawing.locator("[data-node]").count()).toBe(scene.nodes.length);
          expect(await drawing.locator(".diagram-line").count()).toBe(scene.edges.length);
          expect(await drawing.locator(".diagram-edge-label").count()).toBe(scene.edges.filter(({ label }) => label !== undefined).length);
          await page.locator(`#figure-${id} summary`).click();
          const listed = await page.locator(`#figure-${id} .figure-outline`).first().innerText();
          for (const sentence of sentences(figureOutline(figures[id], locale))) expect.soft(listed, `${path} ${id}`).toContain(sentence.replace(/ +/g, " "));
          expect.soft(await clipped(page.locator(`#figure-${id}`)), `${path} ${id}`).toEqual([]);
        }
      }
    });
  }

  test("a part is a link to where it is explained", async ({ page }) => {
    await page.goto("/ko/");
    const link = page.locator(`${map} .diagram-wide a`).first();
    await expect(link).toHaveAttribute("href", /^\/ko\//);
    await expect(link).toHaveAccessibleName(/./);
  });
});

for (const locale of ["ko", "en"] as const) for (const colorScheme of ["light", "dark"] as const) {
  test(`comes to life without a word on the console, in the right colours from the first frame: ${locale}, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(`/${locale}/`, { waitUntil: "domcontentloaded" });
    const ink = await page.evaluate((selector) => {
      const text = document.querySelector(`${selector} .diagram-wide text`);
      if (text === null) return { drawn: "nothing", named: "" };
      const probe = document.createElement("span");
      document.body.append(probe);
      probe.style.color = text.getAttribute("fill") ?? "";
      const named = getComputedStyle(probe).color;
      probe.remove();
      return { drawn: getComputedStyle(text).fill, named };
    }, map);
    expect(ink.drawn).toBe(ink.named);
    const lightness = (ink.drawn.match(/\d+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0);
    if (colorScheme === "light") expect(lightness).toBeLessThan(384);
    else expect(lightness).toBeGreaterThan(384);
    await wake(page, map);
  });
}

test.describe("box for box", () => {
  for (const width of [320, 360, 768, 1280]) {
    test(`live over still, no clipped label, at ${width}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const locale of ["ko", "en"] as const) {
        const figure = await openMap(page, locale);
        await expect.poll(() => displaced(figure)).toEqual([]);
        expect(await clipped(figure)).toEqual([]);
      }
    });
  }

  test("text of twice the size gets the drawing with twice the lettering", async ({ page }) => {
    await page.setViewportSize({ width: 1100, height: 800 });
    await page.goto("/ko/");
    const size = (): Promise<number> => page.locator(`${map} .diagram-stage`).evaluate((stage) => {
      const text = [...stage.querySelectorAll(".diagram-wide text, .diagram-narrow text")].find((one) => one.getBoundingClientRect().height > 0);
      return text?.getBoundingClientRect().height ?? 0;
    });
    const before = await size();
    await page.evaluate(() => { document.documentElement.style.fontSize = "200%"; });
    await expect.poll(size).toBeGreaterThan(before * 1.6);
    const figure = await wake(page, map);
    await expect.poll(() => displaced(figure)).toEqual([]);
    expect(await clipped(figure)).toEqual([]);
    const box = await figure.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(1100);
  });

  test("follows a new width within a tenth of a second, also when it was hidden meanwhile", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    const figure = await openMap(page);
    await expect.poll(() => displaced(figure)).toEqual([]);
    await figure.evaluate((element) => { element.parentElement!.style.width = "640px"; });
    await sixFrames(page);
    expect(await displaced(figure)).toEqual([]);
    await figure.evaluate((element) => { element.style.display = "none"; element.parentElement!.style.width = "420px"; });
    await sixFrames(page);
    await figure.evaluate((element) => { element.style.display = ""; });
    await sixFrames(page);
    await expect(figure.locator(".diagram-live-narrow")).toBeVisible();
    await expect.poll(() => displaced(figure)).toEqual([]);
  });
});

test("on paper the still picture stands whole inside the page", async ({ page }) => {
  const figure = await openMap(page);
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize({ width: 680, height: 1000 });
  await expect(figure.locator(".diagram-canvas")).toBeHidden();
  await expect(figure.locator(".diagram-still")).toHaveCSS("opacity", "1");
  const outside = (): Promise<number> => figure.locator(".diagram-still .diagram-frame").evaluateAll((all) =>
    all.map((frame) => frame.getBoundingClientRect()).filter(({ left, right, width }) => width === 0 || left < 0 || right > document.documentElement.clientWidth).length);
  await expect.poll(outside).toBe(0);
  expect((await page.pdf({ format: "A4" })).subarray(0, 5).toString()).toBe("%PDF-");
});

test.describe("for keyboard and screen reader", () => {
  for (const locale of ["ko", "en"] as const) {
    test(`one tab stop into the parts, each named, in reading order: ${locale}`, async ({ page }) => {
      const figure = await openMap(page, locale);
      const parts = partsInReadingOrder(figureScene(figures["web-service"], locale, "wide"));
      const named = await figure.getByRole("group").first().getByRole("button").evaluateAll((all) => all.map((button) => button.getAttribute("aria-label") ?? ""));
      expect(named.length).toBe(parts.length);
      for (const [index, part] of parts.entries()) expect(named[index]).toContain(spoken(part));
      const stops = (): Promise<number> => figure.evaluate((element) =>
        [...element.querySelectorAll<HTMLElement>("a[href], button, summary, [tabindex]")]
          .filter((one) => one.tabIndex >= 0 && one.closest("[inert]") === null && one.getClientRects().length > 0 && one.closest("details:not([open]) > :not(summary)") === null).length);
      await expect.poll(stops).toBe(3);
      const { violations } = await new AxeBuilder({ page }).include(map).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    });
  }

  test("keyboard and mouse end in the same state, and Escape gives the focus back", async ({ page }) => {
    const figure = await openMap(page);
    const parts = figure.locator(".diagram-part");
    await parts.first().focus();
    await page.keyboard.press("End");
    await expect(parts.last()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(figure.locator(".part-card")).toBeFocused();
    const byKey = await figure.locator(".part-card").innerText();
    await page.keyboard.press("Escape");
    await expect(figure.locator(".part-card")).toHaveCount(0);
    await expect(parts.last()).toBeFocused();
    await page.keyboard.press("Home");
    await expect(parts.first()).toBeFocused();
    await parts.last().click();
    await expect(figure.locator(".part-card")).toBeFocused();
    expect(await figure.locator(".part-card").innerText()).toBe(byKey);
    await page.locator("h1").click();
    await expect(figure.locator(".part-card")).toHaveCount(0);
  });
});

test.describe("with less motion", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("nothing moves by itself", async ({ page }) => {
    await openMap(page);
    expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  });
});

test.describe("explored", () => {
  test("opens in full size, takes wheel and buttons, is linked, and gives the focus back", async ({ page }) => {
    const figure = await openMap(page);
    await figure.locator(".figure-explore").click();
    const dialog = page.locator("dialog.explore[open]");
    await expect(dialog.locator(".react-flow__node").first()).toBeVisible({ timeout: 20_000 });
    await expect(page).toHaveURL(/#view=web-service$/);
    // It shows the whole drawing from its first view on: until then there is nothing to compare with.
    await expect(dialog.locator(".react-flow__viewport")).toHaveCSS("transform", /^matrix\((?!1, 0, 0, 1, 0, 0\))/);
    const width = async (): Promise<number> => (await dialog.locator(".react-flow__node").first().boundingBox())?.width ?? 0;
    const atFirst = await width();
    await dialog.locator(".diagram-zoom button").first().click();
    await expect.poll(width).toBeGreaterThan(atFirst * 1.1);
    await dialog.locator(".diagram-zoom button").last().click();
    await expect.poll(async () => Math.abs((await width()) - atFirst)).toBeLessThan(2);
    const size = page.viewportSize();
    await page.mouse.move((size?.width ?? 0) / 2, (size?.height ?? 0) / 2);
    await page.mouse.wheel(0, -200);
    await expect.poll(width).toBeGreaterThan(atFirst * 1.1);
    const { violations } = await new AxeBuilder({ page }).include("dialog").analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(dialog).toHaveCount(0);
    await expect(figure.locator(".figure-explore")).toBeFocused();
    await expect(page).toHaveURL(/^[^#]+$/);
  });

  test("a link with the view opens it", async ({ page, context, baseURL }) => {
    await page.goto("/ko/#view=web-service");
    await expect(page.locator("dialog.explore[open] .react-flow__node").first()).toBeVisible({ timeout: 20_000 });
    await page.keyboard.press("Escape");
    await expect(page.locator(`${map} .figure-explore`)).toBeFocused();
    const complaints: string[] = [];
    const second = await context.newPage();
    watch(second, baseURL ?? "", complaints);
    await second.goto("/en/#view=nothing");
    await goLive(second, map);
    await expect(second.locator("dialog.explore")).toHaveCount(0);
    expect(complaints).toEqual([]);
  });
});
