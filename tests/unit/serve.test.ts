import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { everywhere } from "../../scripts/headers.mjs";
import { serve } from "../../scripts/serve.mjs";

let folder = "";
let server: Awaited<ReturnType<typeof serve>>;

test.beforeAll(async () => {
  const parent = mkdtempSync(join(tmpdir(), "serve-"));
  folder = join(parent, "out");
  mkdirSync(join(folder, "ko/notes"), { recursive: true });
  mkdirSync(join(folder, "_next/static"), { recursive: true });
  writeFileSync(join(parent, "secret.txt"), "secret");
  mkdirSync(join(parent, "out-of-it"));
  writeFileSync(join(parent, "out-of-it/secret.txt"), "secret");
  writeFileSync(join(folder, "ko/notes/index.html"), "노트");
  writeFileSync(join(folder, "404.html"), "없습니다");
  writeFileSync(join(folder, "_headers"), "x");
  writeFileSync(join(folder, "_next/static/a$b.[id].js"), "x".repeat(2000));
  server = await serve({ folder, port: 0 });
});
test.afterAll(async () => {
  await server.close();
  rmSync(join(folder, ".."), { recursive: true });
});

/** Sends the path as it is: `fetch` would tidy it first. */
const get = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((done, fail) => {
    request(server.url, { path, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (part: string) => (body += part)).on("end", () => done({ status: response.statusCode ?? 0, headers: response.headers, body }));
    }).on("error", fail).end();
  });

test("a folder gives its index, with all headers", async () => {
  const { status, headers, body } = await get("/ko/notes/?x=1");
  expect([status, body]).toEqual([200, "노트"]);
  for (const [name, value] of Object.entries(everywhere)) expect(headers[name.toLowerCase()]).toBe(value);
  expect(headers["content-type"]).toBe("text/html; charset=utf-8");
  expect((await get("/ko/notes/", { "If-None-Match": String(headers["etag"]) })).status).toBe(304);
});

test("a folder without its slash is sent there", async () => {
  const { status, headers } = await get("/ko/notes");
  expect([status, headers["location"]]).toEqual([308, "/ko/notes/"]);
});

test("unknown paths give the 404 page with its status", async () => {
  expect(await get("/nowhere/")).toMatchObject({ status: 404, body: "없습니다" });
  expect((await get("/_headers")).status).toBe(404);
  expect((await get("/%E0%A4%A")).status).toBe(400);
});

test("dollar signs and brackets are names, and hashed files never expire", async () => {
  const { status, headers } = await get("/_next/static/a$b.%5Bid%5D.js", { "Accept-Encoding": "gzip, br" });
  expect([status, headers["content-encoding"], headers["content-type"]]).toEqual([200, "br", "text/javascript; charset=utf-8"]);
  expect(headers["cache-control"]).toContain("immutable");
});

for (const path of ["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/ko/..%2f..%2fsecret.txt", "/../out-of-it/secret.txt", "/..%5csecret.txt", "/%00"]) {
  test(`nothing outside the folder is reached by ${path}`, async () => {
    const { status, body } = await get(path);
    expect(status).toBe(404);
    expect(body).not.toContain("secret");
  });
}
