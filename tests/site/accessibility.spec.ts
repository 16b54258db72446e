import { expect, goLive, notePaths, test } from "./site";

test("the first tab stop jumps over the header", async ({ page }) => {
  await page.goto("/ko/");
  await page.keyboard.press("Tab");
  const skip = page.locator(":focus");
  await expect(skip).toHaveAttribute("href", "#main");
  await expect(skip).toBeInViewport();
  await page.keyboard.press("Enter");
  await expect(page.locator("#main")).toBeFocused();
});

for (const path of ["/ko/", notePaths[0] ?? "", "/ko/labs/instance-states/", "/ko/quiz/ec2/", "/ko/review/"]) {
  test(`${path}: the keyboard walks through in order, sees where it is, and is never held`, async ({ page }) => {
    test.slow();
    await page.goto(path);
    const seen: string[] = [];
    let hasLeft = false;
    for (let step = 0; step < 400 && !hasLeft; step++) {
      await page.keyboard.press("Tab");
      const focus = await page.evaluate(() => {
        const element = document.activeElement;
        if (element === null || element === document.body) return null;
        const all = [...document.querySelectorAll("*")];
        const style = getComputedStyle(element);
        const ring = (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
        // A picture's link may draw its ring on a shape inside, a hidden radio on its label.
        const drawn = ring || element.closest("svg, label") !== null || element.parentElement?.querySelector(":focus-visible ~ *") !== null;
        return { at: all.indexOf(element), name: `${element.tagName} ${element.id} ${element.textContent?.trim().slice(0, 40)}`, ring: drawn };
      });
      if (focus === null) {
        hasLeft = true;
      } else {
        expect(focus.ring, `focus can be seen on ${focus.name}`).toBe(true);
        seen.push(`${focus.at} ${focus.name}`);
        const rounds = seen.filter((name) => name === seen.at(-1)).length;
        expect(rounds, `held at ${focus.name}`).toBeLessThan(3);
        hasLeft = rounds === 2;
      }
    }
    expect(hasLeft).toBe(true);
    expect(seen.length).toBeGreaterThan(5);
  });
}

test("controls are large enough for a finger", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ["/ko/", "/ko/labs/instance-states/", "/ko/quiz/ec2/", "/ko/review/"]) {
    await page.goto(path);
    if ((await page.locator("[data-live]").count()) > 0) await goLive(page);
    const small = await page.locator("button:visible, summary:visible, select:visible").evaluateAll((all) =>
      all.map((element) => ({ box: element.getBoundingClientRect(), name: element.outerHTML.slice(0, 100) }))
        .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5)).map(({ box, name }) => `${Math.round(box.width)}x${Math.round(box.height)} ${name}`));
    expect(small, path).toEqual([]);
  }
});
