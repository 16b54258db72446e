/** Bundles the script of the frame to `public/shell.js`; it stands beside Next, so that reading needs no framework. */
import { build } from "esbuild";

await build({
  entryPoints: ["components/site/shell.ts"],
  outfile: "public/shell.js",
  bundle: true,
  minify: true,
  format: "iife",
  target: "es2022",
  legalComments: "none",
});
