import { chromium } from "@playwright/test"; import { serve } from "./scripts/serve.mjs";
const s = await serve({ folder: "out", port: 0 });
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
const p = await (await b.newContext({ javaScriptEnabled: false })).newPage(); await p.goto(s.url + "/en/"); await p.getByRole("link", { name: "Reading settings" }).click(); await p.waitForTimeout(1000);
console.log(p.url(), await p.locator("#settings").innerHTML().catch(e=>e.message)); await p.screenshot({path:"/tmp/set.png"});
await b.close(); await s.close();
