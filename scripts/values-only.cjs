/**
 * Loader for `content/facts` in code for the browser: keeps each fact's value and leaves its wording and sources out.
 * Simulations compute with values; the wording is in the pages, and in `facts.json` for whoever asks "why?".
 */
const { build } = require("esbuild");

module.exports = function valuesOnly() {
  const done = this.async();
  strip(this.resourcePath).then((code) => done(null, code), done);
};

async function strip(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: "cjs", platform: "node", write: false, logLevel: "silent", alias: { "@": process.cwd() } });
  const module = { exports: {} };
  new Function("module", "exports", outputFiles[0].text)(module, module.exports);
  return Object.entries(module.exports)
    .map(([name, facts]) => `export const ${name} = ${JSON.stringify(Object.fromEntries(Object.entries(facts).map(([id, { value }]) => [id, { value }])))};`)
    .join("\n");
}
