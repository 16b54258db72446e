import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import createMDX from "@next/mdx";

const root = fileURLToPath(new URL(".", import.meta.url));

/** Plugins are given by name or absolute path: Turbopack cannot take functions. */
const withMDX = createMDX({
  options: {
    remarkPlugins: ["remark-gfm"],
    rehypePlugins: [`${root}scripts/mdx/outline.mjs`],
  },
});

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  images: { unoptimized: true },
  pageExtensions: ["ts", "tsx"],
  reactStrictMode: true,
  turbopack: { root },
  experimental: {
    globalNotFound: true,
    // While pages are generated nothing else runs, so no core is kept free.
    cpus: availableParallelism(),
    // Measured for Next's own navigation, which this site does not ship: the data of each page was read and written once more.
    prefetchInlining: false,
    // Runs once, to write the pages.
    serverMinification: false,
    turbopackSourceMaps: process.env.NODE_ENV !== "production",
  },
};

export default withMDX(config);
