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
  experimental: { globalNotFound: true },
};

export default withMDX(config);
