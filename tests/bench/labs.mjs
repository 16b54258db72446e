/** Labs without a browser: the bytes of their parts, thousands of random runs that may break no rule, and the time to reach any moment of a busy year. */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { bundleLiveParts } from "../../scripts/seal/live-parts.mjs";
import { gzipped, quantile, table } from "./measure.mjs";

const yearMs = 365 * 86_400_000;

/** @param {string} root */
async function sources(root) {
  const file = join(root, "node_modules", ".cache", `bench-${process.pid}.mjs`);
  await build({
    stdin: { contents: 'export * from "./labs/index"; export * from "./engine/sim/replay"; export * from "./engine/sim/random";', resolveDir: root },
    bundle: true, format: "esm", platform: "node", outfile: file, alias: { "@": root },
  });
  const module = await import(pathToFileURL(file).href);
  rmSync(file);
  return module;
}

/**
 * Bytes, gzipped, that a lab adds to what all labs share, by part and language.
 * @param {string} root @param {readonly string[]} labs
 */
export async function labBytes(root, labs) {
  const rows = [];
  for (const locale of /** @type {const} */ (["ko", "en"])) {
    const bundle = await bundleLiveParts(root, locale);
    for (const lab of labs) {
      const bytes = bundle.partsOf(lab).map(({ urls }) => urls.reduce((sum, url) => sum + gzipped(bundle.files.get(url) ?? ""), 0));
      rows.push({ lab, locale, bytes });
    }
  }
  return rows;
}

/** @param {string} root @param {number} sequences */
export async function labBench(root, sequences = 10_000) {
  const { labIds, loadLab, Replayer, replay, pick } = await sources(root);
  const bytes = await labBytes(root, labIds);
  table(
    "Labs, gzip bytes beyond the shared player and diagram", ["lab", "language", "first: picture and run", "then: panels", "asked for: text twin", "knobs", "review", "challenges", "all"],
    bytes.map((row) => [row.lab, row.locale, ...row.bytes, row.bytes.reduce((sum, part) => sum + part, 0)]),
  );
  const rows = [];
  for (const id of labIds) {
    const lab = await loadLab(id);
    const started = performance.now();
    let broken = 0;
    let slowestMs = 0;
    for (let seed = 0; seed < sequences; seed++) {
      const begun = performance.now();
      let state = lab.model.init(lab.defaults, seed);
      let atMs = 0;
      for (let step = 0; step < 20; step++) {
        const items = lab.actions(state, "ko");
        const item = items[pick(seed, "action", step) % items.length];
        if (item !== undefined) state = lab.model.act(state, item.action);
        atMs = Math.min(lab.maxMs, atMs + (pick(seed, "wait", step) % (step % 4 === 0 ? 86_400_000 : 90_000)));
        state = lab.model.advance(state, atMs);
      }
      if (lab.broken(state).length > 0) broken++;
      slowestMs = Math.max(slowestMs, performance.now() - begun);
    }
    const sequencesMs = performance.now() - started;

    /** @type {{ atMs: number, action: object }[]} */
    const actions = [];
    let state = lab.model.init(lab.defaults, 1);
    for (let step = 0; step < 500; step++) {
      const atMs = Math.floor((yearMs / 500) * step);
      state = lab.model.advance(state, atMs);
      const items = lab.actions(state, "ko").filter((/** @type {{ refusal?: object }} */ item) => item.refusal === undefined);
      const item = items[pick(1, "year", step) % items.length];
      if (item === undefined) continue;
      actions.push({ atMs, action: item.action });
      state = lab.model.act(state, item.action);
    }
    const run = { v: 1, lab: id, params: lab.defaults, seed: 1, actions, atMs: yearMs };
    const wholeMs = Array.from({ length: 60 }, () => {
      const begun = performance.now();
      replay(lab, run);
      return performance.now() - begun;
    });
    const replayer = new Replayer(lab, run);
    replayer.at(yearMs);
    const scrubMs = Array.from({ length: 400 }, (_, at) => {
      const begun = performance.now();
      replayer.at(pick(2, "scrub", at) % 2 === 0 ? (pick(3, "scrub", at) / 2 ** 32) * yearMs : (at / 400) * yearMs);
      return performance.now() - begun;
    });
    rows.push([id, `${broken} of ${sequences}`, sequencesMs, slowestMs, quantile(wholeMs, 0.95), quantile(scrubMs, 0.95)]);
  }
  table("Labs (ms)", ["lab", "broken sequences", "all sequences", "slowest", `year of 500 actions, p95`, "scrub in it, p95"], rows);
}
