import { expect, notePaths, paths, test } from "./site";

/** A4 at 96 dots an inch, without the margins that a printer needs. */
const paper = { width: 680, height: 1000 };

for (const path of [...notePaths, ...paths.filter((name) => /\/labs\/[^/]+\/$/.test(name))]) {
  test(`${path} prints whole`, async ({ page }) => {
    await page.emulateMedia({ media: "print" });
    await page.setViewportSize(paper);
    await page.goto(path);
    const cut = await page.evaluate(() => {
      const width = document.documentElement.clientWidth;
      const isCut = (element: Element): boolean => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && box.height > 0 && (box.right > width + 1 || box.left < -1);
      };
      const scrolled = (element: Element): boolean => {
        const style = getComputedStyle(element);
        return /(auto|scroll|hidden)/.test(style.overflowX) && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1;
      };
      return [...document.querySelectorAll("main *")].filter((element) => isCut(element) || scrolled(element)).map((element) => element.outerHTML.slice(0, 120));
    });
    expect(cut).toEqual([]);
    await expect(page.locator(".site-header")).toBeHidden();
    // Making the file takes longest; what it shows is the same in both languages.
    if (path.startsWith("/en/")) return;
    const pdf = await page.pdf({ format: "A4" });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length ?? 0;
    expect(pages).toBeGreaterThan(1);
    expect(pages).toBeLessThan(40);
  });
}

for (const width of [320, 360, 1280]) {
  test(`nothing is wider than a window of ${width}`, async ({ page }) => {
    test.slow();
    await page.setViewportSize({ width, height: 740 });
    for (const path of paths) {
      await page.goto(path === "/" ? "/?choose" : path);
      const wide = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        if (scrollWidth <= clientWidth) return [];
        const far = [...document.querySelectorAll("body *")].filter((element) => element.getBoundingClientRect().right > clientWidth + 1);
        return [`${scrollWidth} > ${clientWidth}`, ...far.slice(0, 3).map((element) => element.outerHTML.slice(0, 120))];
      });
      expect(wide, path).toEqual([]);
    }
  });
}
