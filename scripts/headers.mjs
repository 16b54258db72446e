/**
 * The one source of what a host sends beside the files: response headers, cache lifetimes and the part of the
 * content security policy that is the same on every page. `seal.mjs` writes it out for Netlify and Cloudflare
 * (`out/_headers`), `node scripts/headers.mjs` for nginx and Caddy (`deploy/`), and `serve.mjs` applies it directly.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Directives that do not depend on the page. The page's own `<meta>` repeats them and adds scripts and styles with their hashes. */
const sharedDirectives = [
  ["default-src", "'none'"],
  ["img-src", "'self' data:"],
  ["font-src", "'self'"],
  ["connect-src", "'self'"],
  ["manifest-src", "'self'"],
  ["worker-src", "'self'"],
  ["base-uri", "'none'"],
  ["form-action", "'none'"],
];

/**
 * The policy a page carries in its head.
 * @param {{ scripts: readonly string[], styles: readonly string[] }} hashes `sha256-…` sources of the page's inline scripts and styles
 */
export function pagePolicy({ scripts, styles }) {
  const quoted = (/** @type {readonly string[]} */ hashes) => hashes.map((hash) => ` '${hash}'`).join("");
  return [
    ...sharedDirectives.map((directive) => directive.join(" ")),
    `script-src 'self'${quoted(scripts)}`,
    `style-src 'self'${quoted(styles)}`,
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; ");
}

/**
 * The policy in the response header. It leaves scripts and styles to the page's own policy, whose hashes a header for the
 * whole site cannot know, and adds what only a header can say: nobody may frame the site.
 */
export const headerPolicy = [
  ...sharedDirectives.filter(([name]) => name !== "default-src").map((directive) => directive.join(" ")),
  "object-src 'none'",
  "frame-src 'none'",
  "media-src 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** Sent with every response. */
export const everywhere = {
  "Content-Security-Policy": headerPolicy,
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
};

/** What a page's Markdown twin is sent as: nginx and Caddy do not know the ending by themselves. */
export const markdownType = "text/markdown; charset=utf-8";

/** Files whose name holds a hash of their content live under this path and never change. */
export const immutablePrefix = "/_next/static/";
const immutable = "public, max-age=31536000, immutable";
const revalidate = "public, max-age=0, must-revalidate";

/**
 * All headers for a path, apart from type, length and encoding.
 * @param {string} path path of the URL, starting with "/"
 * @returns {Record<string, string>}
 */
export function headersFor(path) {
  return { ...everywhere, "Cache-Control": path.startsWith(immutablePrefix) ? immutable : revalidate };
}

/** `_headers` as Netlify and Cloudflare Pages read it. */
export function hostHeaders() {
  const lines = Object.entries(everywhere).map(([name, value]) => `  ${name}: ${value}`);
  return `/*\n${lines.join("\n")}\n\n/\n  Cache-Control: ${revalidate}\n\n${immutablePrefix}*\n  Cache-Control: ${immutable}\n`;
}

/** A complete nginx server block. */
export function nginxConfig() {
  const lines = Object.entries(everywhere).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return `# Written by scripts/headers.mjs. Put it into http { } and set root and server_name.
map $uri $cloud_cache_control {
  default "${revalidate}";
  ~^${immutablePrefix} "${immutable}";
}

server {
  listen 80;
  server_name localhost;
  root /srv/cloud-in-motion/out;
  absolute_redirect off;

  charset utf-8;
  charset_types text/markdown text/plain;
  gzip on;
  gzip_types text/markdown text/css text/javascript application/javascript application/json application/xml image/svg+xml text/plain;

  error_page 404 /404.html;
  location / {
    try_files $uri $uri/index.html =404;
  }
  location ~ \\.md$ {
    types { }
    default_type ${markdownType.split(";")[0]};
    try_files $uri =404;
  }

  add_header Cache-Control $cloud_cache_control always;
${lines.join("\n")}
}
`;
}

/** A complete Caddyfile. */
export function caddyConfig() {
  const lines = Object.entries(everywhere).map(([name, value]) => `\t\t${name} "${value}"`);
  return `# Written by scripts/headers.mjs. Set the site's address and root.
:80 {
	root * /srv/cloud-in-motion/out
	encode zstd gzip
	header {
		Cache-Control "${revalidate}"
${lines.join("\n")}
	}
	@hashed path ${immutablePrefix}*
	header @hashed Cache-Control "${immutable}"
	@markdown path *.md
	header @markdown Content-Type "${markdownType}"
	file_server
	handle_errors {
		rewrite * /404.html
		file_server
	}
}
`;
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const deploy = join(dirname(fileURLToPath(import.meta.url)), "..", "deploy");
  mkdirSync(deploy, { recursive: true });
  writeFileSync(join(deploy, "nginx.conf"), nginxConfig());
  writeFileSync(join(deploy, "Caddyfile"), caddyConfig());
}
