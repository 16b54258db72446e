import { expect, test } from "@playwright/test";

/** The review of a design: tables with many columns, read on a phone. */

for (const locale of ["ko", "en"] as const) {
  test(`at 360 px the heads of the review's tables stay whole, and no table is wider than its place: ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(`/${locale}/labs/reference-architecture/`);
    await page.locator(".lab-stage").first().scrollIntoViewIfNeeded();
    await expect(page.locator(".lab-box")).toHaveAttribute("data-state", "live", { timeout: 20_000 });
    await page.locator(".lab-panel-review > summary").click();
    const heads = page.locator(".lab-panel-review thead th");
    await expect(heads.first()).toBeVisible();
    expect(await heads.count()).toBeGreaterThan(20);
    const broken = await heads.evaluateAll((all) => all.flatMap((head) => {
      const text = head.firstChild;
      const range = document.createRange();
      return [...(text?.textContent ?? "").matchAll(/\S+/g)].map(({ 0: word, index }) => {
        range.setStart(text!, index);
        range.setEnd(text!, index + word.length);
        return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1 ? `${head.closest("table")?.caption?.textContent}: ${word}` : "";
      }).filter(Boolean);
    }));
    expect(broken).toEqual([]);
    const wide = await page.locator(".lab-panel-review table").evaluateAll((tables) => tables.filter((table) => table.scrollWidth > (table.parentElement?.clientWidth ?? 0)).map((table) => table.querySelector("caption")?.textContent));
    expect(wide).toEqual([]);
  });
}
