/**
 * Loader for `content/facts` in code for the browser: keeps the value and the short wording of each fact and leaves its meaning and sources out.
 * Simulations compute with values; whole statements are in the pages, and in `facts.json` for whoever asks "why?".
 */
const { build } = require("esbuild");

module.exports = function factsInBrowser() {
  const done = this.async();
  strip(this.resourcePath).then((code) => done(null, code), done);
};

async function strip(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: "cjs", platform: "node", write: false, logLevel: "silent", alias: { "@": process.cwd() } });
  const module = { exports: {} };
  new Function("module", "exports", outputFiles[0].text)(module, module.exports);
  return Object.entries(module.exports)
    .map(([name, facts]) => {
      const short = Object.fromEntries(Object.entries(facts).map(([id, { value, say }]) => [id, { value, say }]));
      return `export const ${name} = ${JSON.stringify(short)};`;
    })
    .join("\n");
}
