/**
 * Starts the framework when the reader comes near a live part: the page is complete without it, so until then not one byte of it
 * is asked for. `seal.mjs` leaves the names of its files in an inert script and joins this file to the script of the frame.
 */

type TrustedTypes = {
  createPolicy(name: "default", rules: { createScriptURL(url: string): string | null; createHTML(html: string): string | null }): unknown;
};

const inert = document.querySelector("script[data-framework]");
const livePart = (target: EventTarget | null): Element | null => (target instanceof Element ? target.closest("[data-live]") : null);
const asksForRun = (): boolean => /^#(.*&)?(run|view)=/.test(location.hash);

/** React keeps what it needs on each element it has taken over. */
const isTakenOver = (element: Element): boolean => Object.keys(element).some((key) => key.startsWith("__reactProps"));
const whenIdle = (then: () => void): void => {
  if ("requestIdleCallback" in window) requestIdleCallback(then, { timeout: 2000 });
  else setTimeout(then, 200);
};

/** What a press does by itself, without any script: pressing it again would undo it. */
const native = "a[href], summary, label, input, select, textarea, [popovertarget]";

/** A press, and where its button stands among those of its live part: what comes alive may put a new button into the same place. */
type Press = { readonly element: Element; readonly part: Element; readonly place: number; readonly event: MouseEvent };

let pressed: Press | null = null;

/** A press that came too early is kept, the last one only, and repeated once as soon as somebody listens. */
function keep(event: MouseEvent): void {
  const element = event.target;
  const part = livePart(element);
  if (!event.isTrusted || !(element instanceof Element) || part === null || element.closest(native) || isTakenOver(part)) return;
  const isWaiting = pressed !== null;
  pressed = { element, part, place: [...part.querySelectorAll("button")].findIndex((button) => button.contains(element)), event };
  if (!isWaiting) repeat(performance.now() + 20_000);
}

function repeat(untilMs: number): void {
  if (pressed === null) return;
  const { element, part, place, event } = pressed;
  const target = element.isConnected ? element : part.querySelectorAll("button")[place];
  if (target && isTakenOver(target)) {
    pressed = null;
    const { clientX, clientY, ctrlKey, shiftKey, altKey, metaKey } = event;
    whenIdle(() => target.dispatchEvent(
      new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, view: window, clientX, clientY, ctrlKey, shiftKey, altKey, metaKey }),
    ));
  } else if (performance.now() < untilMs) {
    setTimeout(repeat, 50, untilMs);
  } else {
    pressed = null;
  }
}

function arm(): void {
  const stop = new AbortController();
  const { signal } = stop;
  const look = (selector: string, margin: string): void => {
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && start(), { rootMargin: margin });
    for (const part of document.querySelectorAll(selector)) observer.observe(part);
    signal.addEventListener("abort", () => observer.disconnect());
  };

  const start = (): void => {
    if (signal.aborted) return;
    stop.abort();
    (window as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("default", {
      createScriptURL: (url) => (new URL(url, location.href).href.startsWith(`${location.origin}/_next/static/`) ? url : null),
      // React makes script elements this way.
      createHTML: (html) => (html === "<script></script>" ? html : null),
    });
    const add = ([src = "", integrity = ""]: readonly string[]): void => {
      const script = document.createElement("script");
      script.src = src;
      script.integrity = integrity;
      script.setAttribute("async", "");
      document.head.append(script);
    };
    const [last = [], ...others] = JSON.parse(inert?.textContent ?? "[]") as string[][];
    others.forEach(add);
    // The entry goes last: live parts may use rules of the whole stylesheet that the page itself does not.
    const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"][disabled]')];
    const loaded = sheets.map((sheet) => new Promise((done) => {
      sheet.onload = sheet.onerror = done;
      sheet.disabled = false;
    }));
    void Promise.all(loaded).then(() => add(last));
  };

  const onIntent = (event: Event): void => {
    if (livePart(event.target)) start();
  };
  for (const kind of ["pointerover", "pointerdown", "touchstart", "focusin", "keydown"]) {
    document.addEventListener(kind, onIntent, { capture: true, passive: true, signal });
  }
  document.addEventListener("click", keep, true);
  addEventListener("hashchange", () => asksForRun() && start(), { signal });
  if (asksForRun()) start();

  // A lab or a quiz on the first screen starts when the first paint is over. A figure there is whole as it stands, and what is one
  // screen away is not needed yet: both wait for a sign of the reader.
  const looked = new AbortController();
  signal.addEventListener("abort", () => looked.abort());
  for (const kind of ["scroll", "pointermove", "touchstart", "keydown"]) {
    addEventListener(kind, () => {
      if (looked.signal.aborted) return;
      looked.abort();
      look("[data-live]", "100% 0px");
    }, { passive: true, signal: looked.signal });
  }
  const afterPaint = (): void => whenIdle(() => signal.aborted || look("[data-live]:not(figure)", "0px"));
  if (document.readyState === "complete") afterPaint();
  else addEventListener("load", afterPaint, { once: true });
}

if (inert !== null) {
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener("prerenderingchange", arm, { once: true });
  else arm();
}
