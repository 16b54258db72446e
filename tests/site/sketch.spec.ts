import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { sketchSlots } from "@/engine/sim/sketch";
import { expect, goLive, test } from "./site";

/** The lab with its folded part for drawing open. */
async function openSketch(page: Page, path: string, lab: string): Promise<Locator> {
  await page.goto(path);
  await goLive(page, `[data-lab="${lab}"] [data-live]`);
  const panel = page.locator(".lab-panel-sketch");
  await panel.locator("> summary").click();
  await expect(panel.locator(".lab-slot").first()).toBeVisible();
  return panel;
}

/** The values of the bars of one drawing. */
const valuesOf = (drawing: Locator): Promise<number[]> => drawing.locator(".lab-slots-bars input").evaluateAll((inputs) => inputs.map((input) => Number((input as HTMLInputElement).value)));

test("a load drawn with the pointer is what the run then follows", async ({ page }) => {
  const panel = await openSketch(page, "/ko/labs/auto-scaling/", "auto-scaling");
  const load = panel.locator(".lab-sketch-line").first();
  expect((await valuesOf(load)).some((value) => value > 0), "it starts as the load to come").toBe(true);
  const bars = load.locator(".lab-slots-bars");
  await bars.scrollIntoViewIfNeeded();
  const box = await bars.boundingBox();
  if (box === null) throw new Error("no bars");
  const at = (slot: number, share: number): [number, number] => [box.x + (box.width * (slot + 0.5)) / sketchSlots, box.y + box.height * (1 - share)];
  await page.mouse.move(...at(0, 0.5));
  await page.mouse.down();
  // One leap over the slots in between: they lie on the way.
  await page.mouse.move(...at(20, 0.5));
  await page.mouse.up();
  const drawn = await valuesOf(load);
  expect(new Set(drawn.slice(0, 21)).size).toBe(1);
  expect(drawn[0]).toBeGreaterThan(0);
  const moved = page.locator(".lab-clock [aria-hidden]");
  const clock = await moved.textContent();
  await load.getByRole("button", { name: "이대로 흐르게 하기" }).click();
  await expect(load.getByRole("status").last()).toContainText("이 선을 따릅니다");
  await expect(moved).toHaveText(clock ?? "");
  await expect(page.locator(".lab-log")).toContainText(`부하를 초당 ${drawn[0]}건으로 정했습니다`);
  await expect.poll(() => page.locator("[data-lab]").getAttribute("data-run"), { message: "a link carries it" }).toMatch(/^v1\./);
});

test("by keyboard: the arrows choose a slot and change it, and numbers can be written", async ({ page }) => {
  const panel = await openSketch(page, "/en/labs/auto-scaling/", "auto-scaling");
  const guess = panel.locator(".lab-sketch-line").nth(1);
  const before = await valuesOf(guess);
  await guess.locator(".lab-slots-bars input").first().focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowDown");
  await expect(guess.getByRole("slider", { name: /from 0:45:00/ })).toBeFocused();
  expect(await valuesOf(guess)).toEqual(before.map((value, slot) => value + (slot === 0 ? 1 : slot === 2 ? -1 : 0)));
  // One stop for the Tab key, however many slots.
  expect(await guess.locator(".lab-slots-bars input[tabindex='0']").count()).toBe(1);
  await guess.getByText("Enter numbers").first().click();
  const field = guess.getByRole("textbox").nth(5);
  await field.fill("99");
  await expect(guess.locator(".lab-wrong").nth(5)).not.toBeEmpty();
  await field.fill("3");
  await field.press("Enter");
  expect((await valuesOf(guess))[5]).toBe(3);
});

test.describe("with a finger", () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 760 } });

  test("a tap draws, and a move up or down scrolls the page and draws nothing", async ({ page }) => {
    const panel = await openSketch(page, "/ko/labs/load-balancing/", "load-balancing");
    const bars = panel.locator(".lab-sketch-line").first();
    await bars.locator(".lab-slots-bars").evaluate((element) => element.scrollIntoView({ block: "center", behavior: "instant" }));
    const before = await valuesOf(bars);
    const client = await page.context().newCDPSession(page);
    /** The box of the bars once the page has come to rest, and a point in the middle slot. */
    const place = async (): Promise<{ x: number; y: number; width: number }> => {
      let top = -1;
      await expect.poll(async () => top === (top = await page.evaluate(() => scrollY)), { intervals: [200] }).toBe(true);
      const box = await bars.locator(".lab-slots-bars").boundingBox();
      if (box === null) throw new Error("no bars");
      return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height * 0.75), width: box.width };
    };
    const sweep = async ({ x, y }: { x: number; y: number }, byX: number, byY: number): Promise<void> => {
      await client.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
      for (let step = 1; step <= 10; step += 1) await client.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: [{ x: x + (byX * step) / 10, y: y + (byY * step) / 10 }] });
      await client.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
    };
    const changed = async (): Promise<number[]> => (await valuesOf(bars)).flatMap((value, slot) => (value === before[slot] ? [] : [slot]));
    const top = await page.evaluate(() => scrollY);
    await sweep(await place(), 0, -120);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top);
    const there = await place();
    expect(await changed()).toEqual([]);
    await page.touchscreen.tap(there.x, there.y);
    await expect.poll(changed).toEqual([sketchSlots / 2]);
    await sweep(there, (there.width * 4) / sketchSlots, 0);
    await expect.poll(changed).toEqual([0, 1, 2, 3, 4].map((slot) => sketchSlots / 2 + slot));
    expect((await place()).y, "drawing scrolls nothing").toBe(there.y);
  });
});

for (const [path, lab, commit, unit] of [["/ko/labs/auto-scaling/", "auto-scaling", "예상을 굳히고 1시간 보내기", "대"], ["/en/labs/regions/", "regions", "Commit the guess and let 8 minutes pass", "%"]] as const) {
  test(`a guess is laid over what happens: ${path}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 760 });
    const panel = await openSketch(page, path, lab);
    const guess = panel.locator(".lab-sketch-line").last();
    const clock = page.locator(".lab-clock [aria-hidden]");
    const before = await clock.textContent();
    await guess.getByRole("button", { name: commit }).click();
    await expect(guess.getByRole("status").first()).toContainText("%");
    await expect(clock).not.toHaveText(before ?? "");
    await expect(guess.locator(".chart-line")).toHaveCount(4);
    await expect(guess.locator(".chart-trend")).toContainText(unit);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await panel.getByRole("button", { name: lab === "regions" ? "Draw from now on" : "지금부터 다시 그리기" }).click();
    await expect(guess.locator(".lab-slot")).toHaveCount(sketchSlots);
  });
}

for (const theme of ["light", "dark"] as const) {
  test(`axe finds nothing in a drawing, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const panel = await openSketch(page, theme === "light" ? "/ko/labs/auto-scaling/" : "/en/labs/auto-scaling/", "auto-scaling");
    for (const fold of await panel.locator(".lab-fold > summary").all()) await fold.click();
    const findings = async (): Promise<string[]> => (await new AxeBuilder({ page }).include(".lab-panel-sketch").analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
    expect(await findings()).toEqual([]);
    await panel.locator(".lab-sketch-line").last().locator("> button").click();
    await expect(panel.locator(".lab-chart")).toBeVisible();
    expect(await findings()).toEqual([]);
  });
}
