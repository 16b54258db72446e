import { byHand } from "./tests/bench/by-hand.mjs"; import { gzipSync } from "node:zlib"; import { readFileSync, readdirSync, existsSync } from "node:fs";
const gz = (s) => gzipSync(s, {level: 9}).length;
for (const l of ["ko","en"]) for (const n of readdirSync(`out/${l}/notes`)) { const f=`out/${l}/notes/${n}/index.html`; if(!existsSync(f)) continue; const s = readFileSync(f, "utf8"); const h = byHand(s); console.log(l, n, gz(s), gz(h), (gz(s)/gz(h)).toFixed(3), "style", gz(s)-gz(s.replace(/<style>[\s\S]*?<\/style>/,""))); }
