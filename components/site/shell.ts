/**
 * The script of the frame: settings, language switch, cards for facts and terms, and the contents list that follows the scroll.
 * It is bundled on its own (`scripts/shell.mjs`), needs no framework, and everything it touches works as a plain link without it.
 */

const root = document.documentElement;

function stored(name: string): string | null {
  try {
    return localStorage.getItem(`cim-${name}`);
  } catch {
    return null;
  }
}

/** Returns false if the browser does not let us keep it. */
function store(name: string, value: string): boolean {
  try {
    if (value) localStorage.setItem(`cim-${name}`, value);
    else localStorage.removeItem(`cim-${name}`);
    return true;
  } catch {
    return false;
  }
}

/** Puts the stored settings into the form and keeps what is changed there. */
function settingsForm(): void {
  const form = document.querySelector<HTMLFormElement>("#settings form");
  if (!form) return;
  for (const input of form.querySelectorAll("input")) input.checked = input.value === (root.dataset[input.name] ?? "");
  form.addEventListener("change", (event) => {
    const input = event.target as HTMLInputElement;
    if (input.value) root.dataset[input.name] = input.value;
    else delete root.dataset[input.name];
    const problem = form.querySelector<HTMLElement>(".settings-problem");
    if (problem) problem.hidden = store(input.name, input.value);
    root.dispatchEvent(new Event("cim-settings"));
  });
}

/** The settings are a page; with a script they come to the reader as a popover, fetched when first asked for. */
function settings(): void {
  settingsForm();
  const link = document.querySelector<HTMLAnchorElement>("a[data-settings]");
  if (document.querySelector("#settings") || !link) return;
  link.addEventListener("click", (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const request = new XMLHttpRequest();
    request.open("GET", link.href);
    request.responseType = "document";
    request.onerror = () => location.assign(link.href);
    request.onload = () => {
      const panel = request.responseXML?.querySelector<HTMLElement>("#settings");
      if (!panel || !link.isConnected) return;
      panel.popover = "auto";
      panel.role = "dialog";
      panel.ariaLabel = link.ariaLabel;
      document.body.append(panel);
      settingsForm();
      const button = document.createElement("button");
      button.className = link.className;
      button.ariaLabel = link.ariaLabel;
      button.popoverTargetElement = panel;
      button.append(...link.childNodes);
      link.replaceWith(button);
      button.focus();
      panel.showPopover();
    };
    request.send();
  });
}

/** Remembers the language and takes the reader to the same heading, and the same run, on the other side. */
function language(): void {
  if (document.querySelector("[data-entry]")) {
    const before = stored("language");
    const link = before ? document.querySelector<HTMLAnchorElement>(`[data-entry="${before}"]`) : null;
    if (link && !location.search.includes("choose")) location.replace(link.href);
  } else {
    store("language", root.lang);
  }
  let isSwitch = false;
  document.addEventListener("click", (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>("a[data-language]");
    if (!link) return;
    isSwitch = true;
    store("language", link.dataset["language"] ?? "");
    const run = document.querySelector<HTMLElement>("[data-run]")?.dataset["run"];
    link.hash = run ? `run=${run}` : (headingInView() ?? "");
  });
  // A page fades into itself in the other language. A fade into another page would hold that page up: a slow phone draws both and waits.
  addEventListener("pageswap", ({ viewTransition }) => isSwitch || viewTransition?.skipTransition());
}

/** Id of the last heading above the upper third of the window; null while the reader is at the top of the page. */
function headingInView(): string | null {
  let id: string | null = null;
  for (const heading of document.querySelectorAll<HTMLElement>("main h2[id], main h3[id]")) {
    if (heading.getBoundingClientRect().top > innerHeight / 3) break;
    id = heading.id;
  }
  return id;
}

function contents(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>(".toc a");
  if (links.length === 0) return;
  const fold = document.querySelector<HTMLDetailsElement>(".toc details");
  if (fold && !CSS.supports("selector(::details-content)")) fold.open = matchMedia("(width >= 72rem)").matches;
  const mark = (): void => {
    const id = headingInView();
    for (const link of links) {
      if (link.hash === `#${id}`) link.setAttribute("aria-current", "location");
      else link.removeAttribute("aria-current");
    }
  };
  // Comes once a frame, before it is drawn.
  addEventListener("scroll", mark, { passive: true });
  mark();
}

/**
 * A fact or term is a link to its entry at the end of the page, and each section links to itself in the other language; here the entry, or the
 * section as plain text, comes to the reader instead.
 */
function cards(): void {
  const card = document.createElement("div");
  card.className = "card-popover";
  card.popover = "auto";
  card.id = "card";
  card.tabIndex = -1;
  let from: HTMLAnchorElement | null = null;
  let timer = 0;
  let shownAt = 0;

  const show = (link: HTMLAnchorElement, nodes: readonly Node[]): void => {
    if (!nodes[0] || (from === link && card.matches(":popover-open"))) return;
    if (!card.isConnected) document.body.append(card);
    card.replaceChildren(...nodes);
    for (const element of card.querySelectorAll("[id]")) element.removeAttribute("id");
    card.lang = link.lang || root.lang;
    card.role = link.lang && "dialog";
    card.ariaLabel = link.ariaLabel;
    card.showPopover();
    shownAt = scrollY;
    from = link;
    const box = link.getClientRects()[0] ?? link.getBoundingClientRect();
    const width = card.offsetWidth;
    const height = card.offsetHeight;
    const below = box.bottom + 8 + height < innerHeight;
    card.style.left = `${Math.max(8, Math.min(box.left, document.body.clientWidth - width - 8))}px`;
    // A section lies over itself, however long; a card never over its link.
    card.style.top = `${Math.max(8, below ? box.bottom + 8 : link.lang ? innerHeight - height - 8 : box.top - 8 - height)}px`;
  };
  const hideSoon = (): void => {
    clearTimeout(timer);
    timer = window.setTimeout(() => card.matches(":popover-open:not(:hover, [role=dialog])") && card.hidePopover(), 250);
  };

  const showEntry = (link: HTMLAnchorElement): void =>
    show(link, [...(document.getElementById(decodeURIComponent(link.hash.slice(1)))?.childNodes ?? [])].map((node) => node.cloneNode(true)));
  const showSection = async (link: HTMLAnchorElement): Promise<void> => {
    try {
      const sections = (await (await fetch(`${link.pathname}sections.json`)).json()) as Record<string, string[]>;
      const texts = sections[link.hash.slice(1)]?.map((text) => Object.assign(document.createElement("p"), { textContent: text }));
      // Markup is lost on the way, so the page itself stays one press away.
      show(link, [...(texts ?? []), Object.assign(document.createElement("a"), { href: link.href, textContent: link.ariaLabel })]);
      card.focus();
    } catch {
      location.assign(link.href);
    }
  };

  const linkOf = (event: Event): HTMLAnchorElement | null => (event.target as Element).closest?.("a.fact, a.term, a.section-language") ?? null;
  document.addEventListener("click", (event) => {
    const link = linkOf(event);
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    clearTimeout(timer);
    if (link.lang) void showSection(link);
    else showEntry(link);
  });
  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const link = linkOf(event);
    if (link?.lang === "") {
      clearTimeout(timer);
      timer = window.setTimeout(showEntry, 150, link);
    } else if (!card.contains(event.target as Node)) {
      hideSoon();
    } else {
      clearTimeout(timer);
    }
  });
  card.addEventListener("toggle", (event) => {
    if ((event as ToggleEvent).newState === "closed") from = null;
  });
  // The end of the scroll that brought the reader here must not take the card away; leaving its place does.
  addEventListener("scroll", () => Math.abs(scrollY - shownAt) > 120 && card.matches(":popover-open") && card.hidePopover(), { passive: true });
}

/** A table wider than the window scrolls by itself, so the keyboard must reach it. */
function tables(): void {
  for (const table of document.querySelectorAll<HTMLElement>(".prose table")) if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
}

/** Opens what a link leads into: not every browser does so by itself, and none opens the fold that the link names. */
function unfold(): void {
  const target = document.querySelector(":target");
  const fold = target?.closest("details");
  if (!fold || fold.open) return;
  fold.open = true;
  target?.scrollIntoView();
}

settings();
tables();
unfold();
addEventListener("hashchange", unfold);
language();
contents();
cards();
