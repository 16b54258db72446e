/**
 * Draws the social pictures `public/social/{ko,en}.png` (1200 x 630) and commits nothing: run it when the name or the poster
 * changes (`node scripts/social.mjs`). It needs a browser, which a plain build must not, so the pictures are kept in the repository.
 */
import { mkdir, readFile } from "node:fs/promises";
import { chromium } from "@playwright/test";
import { build } from "esbuild";
import { browserFlags, ensureBrowser } from "./browser.mjs";

const bundle = await build({
  stdin: {
    contents: `export { words } from "@/content/words"; export { webService } from "@/content/figures/web-service";
export { figureScene } from "@/engine/figure"; export { sceneToSvg } from "@/components/diagram/export";`,
    resolveDir: process.cwd(),
    loader: "ts",
  },
  bundle: true, format: "esm", platform: "node", write: false, tsconfig: "tsconfig.json",
});
const { words, webService, figureScene, sceneToSvg } = await import(`data:text/javascript;base64,${Buffer.from(bundle.outputFiles[0].text).toString("base64")}`);
const font = (name) => readFile(`app/fonts/${name}.woff2`, "base64");
const faces = (await Promise.all(["heading-latin", "heading-hangul"].map(font)))
  .map((data, index) => `@font-face{font-family:Heading;src:url(data:font/woff2;base64,${data});unicode-range:${index === 0 ? "U+0-2FF,U+2000-206F" : "U+1100-11FF,U+3000-303F,U+AC00-D7A3"}}`).join("");

const browser = await chromium.launch({ executablePath: ensureBrowser().path, args: browserFlags });
await mkdir("public/social", { recursive: true });
for (const locale of ["ko", "en"]) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 } });
  const picture = sceneToSvg(figureScene(webService, locale, "wide"), words.mapTitle[locale]);
  await page.setContent(`<!doctype html><html lang="${locale}"><style>${faces}
    body{margin:0;width:1200px;height:630px;background:#faf8f4;color:#23201b;font-family:Heading,"Noto Sans CJK KR",sans-serif;word-break:keep-all;display:grid;grid-template-columns:470px 1fr;align-items:center;overflow:hidden}
    div{padding:0 0 0 64px}h1{font-size:62px;line-height:1.15;letter-spacing:-.02em;margin:0}p{font-size:27px;line-height:1.45;color:#5e584e;margin:24px 0 0}
    svg{width:690px;height:auto;margin-left:40px}</style><div><h1>${words.siteName[locale]}</h1><p>${words.siteLine[locale]}</p></div>${picture}`);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: `public/social/${locale}.png` });
}
await browser.close();
