/**
 * Serves a folder of static files as a host would: the headers of `headers.mjs`, compressed answers, the 404 page with
 * its status. `node scripts/serve.mjs [--port 4173] [--folder out]`
 */
import { readFile, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { dirname, extname, join, normalize, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { headersFor, markdownType } from "./headers.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

/** @type {Record<string, string>} */
const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".md": markdownType,
  ".txt": "text/plain; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".map": "application/json; charset=utf-8",
};
const isText = (/** @type {string} */ type) => /^(text\/|application\/(json|manifest|xml)|image\/svg)/.test(type);

/**
 * The file for a URL path, or null. Names are taken literally (`$`, brackets), nothing outside the folder is reached, and
 * files for hosts (`_headers`) are not given out.
 * @param {string} folder absolute
 * @param {string} path decoded path of the URL
 */
async function fileFor(folder, path) {
  if (path.includes("\0") || path.includes("\\") || path === "/_headers") return null;
  const file = normalize(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(folder + sep)) return null;
  const found = await stat(file).catch(() => null);
  if (found === null) return null;
  if (found.isDirectory()) return { redirect: `${path}/` };
  return { file };
}

/**
 * Starts the server.
 * @param {{ folder?: string, port?: number }} [options] folder relative to the repository or absolute; port 0 takes any free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serve({ folder = "out", port = 4173 } = {}) {
  const base = resolve(root, folder);
  /** @type {Map<string, Buffer>} */
  const compressed = new Map();

  /** @param {import("node:http").IncomingMessage} request @param {import("node:http").ServerResponse} response */
  const answer = async (request, response) => {
    let path = "/";
    try {
      path = decodeURIComponent(new URL(request.url ?? "/", "http://localhost").pathname);
    } catch {
      response.writeHead(400, headersFor("/")).end();
      return;
    }
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { ...headersFor(path), Allow: "GET, HEAD" }).end();
      return;
    }
    const found = await fileFor(base, path);
    if (found?.redirect !== undefined) {
      response.writeHead(308, { ...headersFor(path), Location: encodeURI(found.redirect) }).end();
      return;
    }
    const file = found?.file ?? join(base, "404.html");
    const type = types[extname(file)] ?? "application/octet-stream";
    const body = await readFile(file).catch(() => Buffer.from("Not found"));
    const { mtimeMs } = await stat(file).catch(() => ({ mtimeMs: 0 }));
    const tag = `W/"${body.length.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
    const headers = { ...headersFor(found === null ? "/404.html" : path), "Content-Type": type, ETag: tag, Vary: "Accept-Encoding" };
    if (found !== null && request.headers["if-none-match"] === tag) {
      response.writeHead(304, headers).end();
      return;
    }
    const accepted = request.headers["accept-encoding"] ?? "";
    const encoding = !isText(type) ? null : /\bbr\b/.test(accepted) ? "br" : /\bgzip\b/.test(accepted) ? "gzip" : null;
    const key = `${encoding} ${tag} ${file}`;
    const payload = encoding === null ? body : (compressed.get(key) ?? compress(body, encoding));
    if (encoding !== null) compressed.set(key, payload);
    response.writeHead(found === null ? 404 : 200, {
      ...headers,
      "Content-Length": payload.length,
      ...(encoding === null ? {} : { "Content-Encoding": encoding }),
    });
    response.end(request.method === "HEAD" ? undefined : payload);
  };
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));

  const taken = await new Promise((done, fail) => {
    let attempt = port;
    server.on("error", (error) => {
      const isTaken = "code" in error && error.code === "EADDRINUSE";
      if (!isTaken || port === 0 || attempt >= port + 100) fail(error);
      else server.listen(++attempt, "127.0.0.1");
    });
    server.listen(attempt, "127.0.0.1", () => {
      const address = server.address();
      done(typeof address === "object" && address !== null ? address.port : attempt);
    });
  });
  return {
    url: `http://localhost:${taken}`,
    close: () => new Promise((done) => {
      server.closeAllConnections();
      server.close(() => done());
    }),
  };
}

/** @param {Buffer} body @param {"br" | "gzip"} encoding */
function compress(body, encoding) {
  if (encoding === "gzip") return gzipSync(body, { level: 9 });
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } });
}

if (process.argv[1] && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const option = (/** @type {string} */ name) => {
    const at = process.argv.indexOf(`--${name}`);
    return at === -1 ? undefined : process.argv[at + 1];
  };
  const port = option("port");
  const { url } = await serve({ folder: option("folder") ?? "out", ...(port === undefined ? {} : { port: Number(port) }) });
  console.log(url);
}
