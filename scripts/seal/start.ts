/**
 * Starts a live part when the reader comes near it: the page is complete without, so until then not one byte of it is asked for.
 * `seal.mjs` names a file of data on each part and joins this script to that of the frame.
 */
import type { Start } from "@/app/live/hydrate";

type Module = readonly [url: string, integrity: string];

/** A live part: the name of its modules, and what its component is given. */
type Part = { readonly modules: string; readonly props: object };

/** What `seal.mjs` writes for the live parts of a page, in their order: which modules, the one with `start` first, and the data. */
type Data = {
  readonly modules: Readonly<Record<string, readonly Module[]>>;
  readonly parts: readonly Part[];
};

const parts = [...document.querySelectorAll<HTMLElement>("[data-live]")];
const livePart = (target: EventTarget | null): Element | null => (target instanceof Element ? target.closest("[data-live]") : null);
const asksForRun = (): boolean => /^#(.*&)?(run|view|challenge)=/.test(location.hash);

/** React keeps what it needs on each element it has taken over. */
const isTakenOver = (element: Element | null): boolean => element !== null && Object.keys(element).join().includes("__reactProps");
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
  if (!event.isTrusted || !(element instanceof Element) || part === null || element.closest(native) || isTakenOver(part.firstElementChild)) return;
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
    whenIdle(() => target.dispatchEvent(new MouseEvent("click", event)));
  } else if (performance.now() < untilMs) {
    setTimeout(repeat, 50, untilMs);
  } else {
    pressed = null;
  }
}

/** The page names the file by the hash of its content, so the browser can hold it against that. */
async function fetchData(): Promise<Data> {
  const hash = document.body.dataset["parts"] ?? "";
  const integrity = `sha256-${hash.replaceAll("-", "+").replaceAll("_", "/")}=`;
  return (await fetch(`/_next/static/live/${hash}.json`, { integrity })).json() as Promise<Data>;
}

let data: Promise<Data> | undefined;
const linked = new Set<string>();
const started = new Set<HTMLElement>();

async function startPart(part: HTMLElement): Promise<void> {
  const { modules, parts: list } = await (data ??= fetchData());
  const { modules: needs, props } = list[parts.indexOf(part)] as Part;
  const needed = modules[needs] as readonly [Module, ...Module[]];
  // Named ahead, each module is held against its hash, and all come at once instead of one behind the other.
  for (const [href, integrity] of needed) {
    if (linked.has(href)) continue;
    linked.add(href);
    document.head.append(Object.assign(document.createElement("link"), { rel: "modulepreload", href, integrity }));
    // To ask for thirty files in one go would hold up a phone that is being touched.
    if (linked.size % 6 === 0) await new Promise((then) => setTimeout(then));
  }
  ((await import(needed[0][0])) as { start: Start }).start(part, props);
}

function start(part: HTMLElement): void {
  if (started.has(part)) return;
  // What could not be fetched is asked for again at the next sign of the reader.
  started.add(part);
  startPart(part).catch(() => {
    data = undefined;
    started.delete(part);
  });
}

function arm(): void {
  const observe = (list: Iterable<HTMLElement>, margin: string): void => {
    const observer = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) start(target as HTMLElement);
    }, { rootMargin: margin });
    for (const part of list) observer.observe(part);
  };

  const onIntent = ({ target }: Event): void => {
    const part = livePart(target);
    if (part) start(part as HTMLElement);
  };
  for (const kind of ["pointerover", "touchstart", "focusin", "keydown"]) {
    document.addEventListener(kind, onIntent, { capture: true, passive: true });
  }
  document.addEventListener("click", keep, true);
  const followHash = (): void => {
    if (asksForRun()) parts.forEach(start);
  };
  addEventListener("hashchange", followHash);
  followHash();

  // Pictures and questions are whole as they stand: they wait for a sign of the reader, then for nearness. Review and practice have
  // nothing to show without their script, so they start when the first paint is over.
  const looked = new AbortController();
  for (const kind of ["scroll", "pointermove", "touchstart", "keydown"]) {
    addEventListener(kind, () => {
      if (looked.signal.aborted) return;
      looked.abort();
      observe(parts, "100% 0px");
    }, { passive: true, signal: looked.signal });
  }
  const afterPaint = (): void => whenIdle(() => observe(document.querySelectorAll<HTMLElement>("[data-live=review],[data-live=practice]"), "0px"));
  if (document.readyState === "complete") afterPaint();
  else addEventListener("load", afterPaint, { once: true });
}

if (parts.length > 0) {
  if ((document as { prerendering?: boolean }).prerendering) document.addEventListener("prerenderingchange", arm, { once: true });
  else arm();
}
