/**
 * A browser driven through a bare pipe. Playwright's own connection makes Chromium switch prerendering off; a connection that
 * knows tabs (a tab holds the page shown and the pages rendered ahead) does not.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserFlags, ensureBrowser } from "../../scripts/browser.mjs";

const wait = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/** @returns {Promise<{ open: (url: string) => Promise<PipeTab>, close: () => Promise<void> }>} */
export async function pipeBrowser() {
  const profile = mkdtempSync(join(tmpdir(), "pipe-"));
  const process = spawn(ensureBrowser().path, [
    ...browserFlags, "--headless=new", "--remote-debugging-pipe", `--user-data-dir=${profile}`, "--no-first-run", "--window-size=1280,800", "about:blank",
  ], { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
  const [, , , input, output] = process.stdio;
  if (!input || !output || !("write" in input)) throw new Error("no pipe to the browser");

  let last = 0;
  /** @type {Map<number, { done: (result: any) => void, fail: (error: Error) => void }>} */
  const open = new Map();
  /** @type {Set<(method: string, params: any, session: string | undefined) => void>} */
  const listeners = new Set();
  let rest = "";
  output.on("data", (/** @type {Buffer} */ part) => {
    const messages = (rest + part.toString("utf8")).split("\0");
    rest = messages.pop() ?? "";
    for (const text of messages) {
      const message = JSON.parse(text);
      const asked = open.get(message.id);
      open.delete(message.id);
      if (asked !== undefined && message.error !== undefined) asked.fail(new Error(message.error.message));
      else if (asked !== undefined) asked.done(message.result);
      else for (const listener of listeners) listener(message.method, message.params, message.sessionId);
    }
  });
  /** @param {string} method @param {object} [params] @param {string} [sessionId] @returns {Promise<any>} */
  const send = (method, params = {}, sessionId) => new Promise((done, fail) => {
    const id = ++last;
    open.set(id, { done, fail });
    input.write(`${JSON.stringify({ id, method, params, ...(sessionId === undefined ? {} : { sessionId }) })}\0`);
  });

  return {
    open: async (url) => {
      const { targetId } = await send("Target.createTarget", { url: "about:blank", forTab: true });
      const { sessionId: tab } = await send("Target.attachToTarget", { targetId, flatten: true });
      return PipeTab.in(tab, send, listeners, url);
    },
    close: async () => {
      const ended = new Promise((done) => process.once("exit", done));
      await send("Browser.close").catch(() => process.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** One tab: the page shown, and pages rendered ahead. */
export class PipeTab {
  /** @type {Map<string, string>} session of a page -> "shown" or "prerender" */
  #pages = new Map();
  /** @type {(method: string, params?: object, session?: string) => Promise<any>} */
  #send;

  /** @param {(method: string, params?: object, session?: string) => Promise<any>} send */
  constructor(send) {
    this.#send = send;
  }

  /**
   * @param {string} tab session of the tab
   * @param {(method: string, params?: object, session?: string) => Promise<any>} send
   * @param {Set<(method: string, params: any, session: string | undefined) => void>} listeners
   * @param {string} url
   */
  static async in(tab, send, listeners, url) {
    const made = new PipeTab(send);
    listeners.add((method, params, session) => {
      if (session !== tab) return;
      if (method === "Target.attachedToTarget" && params.targetInfo.type === "page") made.#pages.set(params.sessionId, params.targetInfo.subtype ?? "shown");
      if (method === "Target.detachedFromTarget") made.#pages.delete(params.sessionId);
    });
    await send("Target.setAutoAttach", { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }, tab);
    await send("Page.bringToFront", {}, made.sessions[0]);
    await made.go(url);
    return made;
  }

  /** Sessions of the pages, the oldest first. */
  get sessions() {
    return [...this.#pages.keys()];
  }

  /** @param {string} url */
  async go(url) {
    await this.#send("Page.navigate", { url }, this.sessions[0]);
    await this.until(() => document.readyState === "complete" && location.href !== "about:blank");
  }

  /** @template T @param {(() => T) | string} ask a function, or the text of one; runs in the page @param {string} [session] @returns {Promise<T>} */
  async evaluate(ask, session = this.sessions.at(-1)) {
    const { result, exceptionDetails } = await this.#send("Runtime.evaluate", { expression: `(${String(ask)})()`, returnByValue: true, awaitPromise: true }, session);
    if (exceptionDetails !== undefined) throw new Error(exceptionDetails.text);
    return result.value;
  }

  /** Waits until the page answers true. @param {(() => boolean) | string} ask @param {number} [limitMs] */
  async until(ask, limitMs = 15_000) {
    for (const endMs = Date.now() + limitMs; Date.now() < endMs; await wait(25)) {
      if (await this.evaluate(ask).catch(() => false)) return;
    }
    throw new Error(`still not: ${String(ask)}`);
  }

  /** @param {string} method @param {object} params to every page of the tab */
  async tell(method, params) {
    await Promise.all(this.sessions.map((session) => this.#send(method, params, session)));
  }

  /** @param {"mouseMoved" | "mousePressed" | "mouseReleased"} type @param {{ x: number, y: number }} at */
  async mouse(type, { x, y }) {
    const button = type === "mouseMoved" ? {} : { button: "left", buttons: 1, clickCount: 1 };
    await this.#send("Input.dispatchMouseEvent", { type, x, y, ...button }, this.sessions[0]);
  }

  /** Number of pages rendered ahead. */
  get ahead() {
    return [...this.#pages.values()].filter((kind) => kind === "prerender").length;
  }
}
