import { chromium } from "@playwright/test"; import { serve } from "./scripts/serve.mjs"; import { gzipSync } from "node:zlib"; import { readFileSync, existsSync } from "node:fs";
const s = await serve({ folder: "out", port: 0 });
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox","--disable-gpu"] });
for (const path of process.argv.slice(2)) {
  const p = await b.newPage(); const seen = new Map();
  p.on("console", m => ["error","warning"].includes(m.type()) && console.log("  !", m.text().slice(0,300))); p.on("pageerror", e => console.log("  !!", e.message.slice(0,500)));
  p.on("response", r => { const u = new URL(r.url()).pathname; const f = "out"+decodeURIComponent(u); if (!u.endsWith("/") && existsSync(f)) seen.set(u, gzipSync(readFileSync(f)).length); });
  await p.goto(s.url+path); await p.waitForTimeout(800);
  const sum = (ext) => [...seen].filter(([u])=>u.endsWith(ext)).reduce((a,[,n])=>a+n,0);
  const before = [sum(".js"), seen.size];
  const first = p.locator("[data-live]").first();
  if (await first.count()) { await first.scrollIntoViewIfNeeded(); await first.dispatchEvent("pointerover"); await p.waitForTimeout(1500); }
  const one = [sum(".js"), sum(".json")];
  for (const part of await p.locator("[data-live]").all()) { await part.scrollIntoViewIfNeeded(); await p.waitForTimeout(1000); }
  const states = await p.locator("[data-live]").evaluateAll(l => l.map(e => e.dataset.live+":"+Object.keys(e.firstElementChild).some(k=>k.startsWith("__react"))));
  console.log(path, "before", before, "first live", one, "all", sum(".js"), sum(".json"), states.join(" "), gzipSync(readFileSync("out"+path+"index.html")).length);
  await p.close();
}
await b.close(); await s.close();
