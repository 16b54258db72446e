import { elements } from "../../scripts/seal/markup.mjs";
import { expect, html, paths, test } from "./site";

test("every page has a policy of its own, first in its head and without exceptions", () => {
  for (const path of paths) {
    const all = elements(html(path));
    const policy = all[all.findIndex(({ name }) => name === "head") + 1]?.attributes;
    expect(policy?.["http-equiv"], path).toBe("Content-Security-Policy");
    expect(policy?.["content"], path).toContain("default-src 'none'");
    expect(policy?.["content"], path).not.toContain("unsafe");
    for (const { name, attributes } of all) {
      if (name === "script" && "src" in attributes) expect(attributes["integrity"], path).toMatch(/^sha256-/);
      if (name === "link" && attributes["rel"] === "stylesheet") expect(attributes["integrity"], path).toMatch(/^sha256-/);
    }
  }
});

test("the header adds what a page cannot say", async ({ request }) => {
  const headers = (await request.get("/ko/")).headers();
  expect(headers["content-security-policy"]).toContain("frame-ancestors 'none'");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("a script that is not ours is blocked, and so is a URL from elsewhere for one of ours", async ({ page, complaints }) => {
  await page.goto("/ko/");
  const ran = await page.evaluate(async () => {
    const script = document.createElement("script");
    try {
      script.textContent = "window.hacked = true";
      document.head.append(script);
      const other = document.createElement("script");
      other.src = "https://example.com/x.js";
      document.head.append(other);
    } catch (error) {
      return String(error);
    }
    await new Promise((done) => setTimeout(done, 200));
    return String((window as { hacked?: boolean }).hacked);
  });
  expect(ran).toMatch(/TypeError|undefined/);
  complaints.length = 0;
});
