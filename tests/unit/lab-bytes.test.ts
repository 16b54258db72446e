import { gzipSync } from "node:zlib";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { locales } from "@/engine/locale";
import { labIds, type LabId } from "@/labs";
import { bundleLiveParts } from "../../scripts/seal/live-parts.mjs";

/**
 * Most bytes, gzipped, that a lab adds to the player and the diagram before its picture moves. 12 kB is the aim; a lab whose rules and
 * picture take more has a ceiling of its own, below which it stays.
 */
const aimBytes = 12_000;
const ceilings: Partial<Record<LabId, number>> = { "auto-scaling": 15_400, "reference-architecture": 15_100, regions: 15_350 };
/** Most bytes of what follows at once: buttons, numbers, sentences. */
const panelBytes = 9_000;
const panelCeilings: Partial<Record<LabId, number>> = { "reference-architecture": 9_700 };

for (const locale of locales) {
  test(`the parts of each lab are light: ${locale}`, async () => {
    const bundle = await bundleLiveParts(fileURLToPath(new URL("../..", import.meta.url)), locale);
    const weigh = (urls: readonly string[]): number => urls.reduce((sum, url) => sum + gzipSync(bundle.files.get(url) ?? "", { level: 9 }).length, 0);
    for (const lab of labIds) {
      const bytes = new Map(bundle.partsOf(lab).map(({ part, urls }) => [part, weigh(urls)]));
      expect.soft(bytes.get("live"), `${lab}: what draws a run`).toBeLessThanOrEqual(ceilings[lab] ?? aimBytes);
      expect.soft(bytes.get("panels"), `${lab}: what stands around it`).toBeLessThanOrEqual(panelCeilings[lab] ?? panelBytes);
    }
  });

  test(`a lab's page names the parts that come at once and no other: ${locale}`, async () => {
    const bundle = await bundleLiveParts(fileURLToPath(new URL("../..", import.meta.url)), locale);
    for (const lab of labIds) {
      const named = new Set(bundle.needs("lab", lab).map(([url]) => url));
      for (const { part, urls } of bundle.partsOf(lab)) {
        expect(urls.length, `${lab} ${part}`).toBeGreaterThan(0);
        for (const url of urls) expect(named.has(url), `${lab} ${part} ${url}`).toBe(part === "live" || part === "panels");
      }
    }
  });
}
