const { build } = require("esbuild");

/**
 * Loader for `content/facts` in code for the browser: keeps the value and the short wording of each fact and leaves its meaning and sources out.
 * Simulations compute with values; whole statements are in the pages, and in `facts.json` for whoever asks "why?".
 */
module.exports = async function factsInBrowser() {
  const { outputFiles } = await build({
    entryPoints: [this.resourcePath], bundle: true, format: "esm", platform: "node", write: false, logLevel: "silent", alias: { "@": process.cwd() },
  });
  const topics = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);
  return Object.entries(topics)
    .map(([name, facts]) => {
      const short = Object.fromEntries(Object.entries(facts).map(([id, fact]) => [id, typeof fact === "object" ? { value: fact.value, say: fact.say } : fact]));
      return `export const ${name} = ${JSON.stringify(short)};`;
    })
    .join("\n");
};
