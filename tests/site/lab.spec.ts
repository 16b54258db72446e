import { readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "@playwright/test";
import { spanText } from "@/components/lab/time";
import { sayIn, sayProblem, type WordId } from "@/components/lab/words";
import type { Locale } from "@/engine/locale";
import { hiddenRuns } from "@/engine/sim/judge";
import type { Run } from "@/engine/sim/model";
import { replay } from "@/engine/sim/replay";
import { encodeRun, longestLink, readRun, readRunRecord, type RunProblem } from "@/engine/sim/share";
import { loadLab } from "@/labs";
import { expect, goLive, html, notePaths, test, watch } from "./site";

const id = "instance-states";
const lab = await loadLab(id);
const challenges = await lab.challenges();
const labPage = (locale: Locale): string => `/${locale}/labs/${id}/`;
const noteWithLab = notePaths.find((path) => path.startsWith("/ko/") && html(path).includes(`data-lab="${id}"`)) ?? "";
const both = ["ko", "en"] as const;

/** A run of the lab with its own parameters. */
const runOf = (atMs: number, ...actions: readonly (readonly [atMs: number, type: string])[]): Run => ({
  v: 1, lab: id, params: lab.defaults, seed: 5, actions: actions.map(([at, type]) => ({ atMs: at, action: { type } })), atMs,
});
/** Launched, running, and a stop that has just come to its end. */
const stoppedRun = runOf(90_000, [0, "launch"], [60_000, "stop"]);
/** What `launch` leads to, and a stop at once after it. */
const launched: Run = { ...runOf(20_000, [0, "launch"]), seed: lab.poster.run.seed };
const launchedAndStopped: Run = { ...runOf(50_000, [0, "launch"], [20_000, "stop"]), seed: lab.poster.run.seed };

/** The lab of a page, live, with what a reader sees and presses. */
class LabOnPage {
  readonly say: (word: WordId, values?: Readonly<Record<string, string | number>>) => string;

  constructor(readonly page: Page, readonly locale: Locale) {
    this.say = sayIn(locale);
  }

  get root(): Locator {
    return this.page.locator(`[data-lab="${id}"]`);
  }

  /** A button of the bar that moves time. */
  tool(word: WordId): Locator {
    return this.root.locator(".lab-bar").getByRole("button", { name: this.say(word), exact: true });
  }

  get clock(): Locator {
    return this.root.locator(".lab-clock [aria-hidden]");
  }

  get line(): Locator {
    return this.root.getByRole("slider");
  }

  get stage(): Locator {
    return this.root.locator("[data-stage]");
  }

  /** The state in the list of readouts. */
  get state(): Locator {
    return this.root.locator(".lab-readout-value").first();
  }

  get latest(): Locator {
    return this.root.locator(".lab-latest");
  }

  get heard(): Locator {
    return this.root.locator(".lab-player > [role=status]");
  }

  /** Lines of the log, newest first. */
  get log(): Locator {
    return this.root.locator(".lab-log > li");
  }

  /** Waits until the log tells that run: it is drawn last, and a moment after the picture. */
  async tells(run: Run): Promise<void> {
    const told = lab.model.events(replay(lab, run)).slice(-8).toReversed();
    await expect(this.log.locator("> p")).toHaveText(told.map((event) => `${lab.tell(event, this.locale)}${event.assumed ? this.say("assumed") : ""}`));
  }

  action(name: string): Locator {
    return this.root.locator(`[data-action="${name}"]`);
  }

  panel(name: string): Locator {
    return this.root.locator(`.lab-panel-${name}`);
  }

  /** Opens a part that is folded away. */
  async unfold(name: string): Promise<Locator> {
    const panel = this.panel(name);
    await panel.locator("summary").first().click();
    await expect(panel).toHaveAttribute("open");
    return panel;
  }

  async wake(): Promise<void> {
    await goLive(this.page, `[data-lab="${id}"] [data-live]`);
  }

  /** An empty run that does not ask for guesses. */
  async begin(): Promise<void> {
    await this.tool("reset").click();
    await this.root.getByRole("checkbox", { name: this.say("predictToggle") }).uncheck();
    await expect(this.clock).toHaveText("0:00:00");
  }

  /** A fresh instance, launched and running. */
  async launch(): Promise<void> {
    await this.begin();
    await this.action("launch").click();
    await this.tool("stepEvent").click();
    await expect(this.state).toContainText("running (16)");
    await this.tells(launched);
  }
}

async function openLab(page: Page, locale: Locale, hash = "", path = labPage(locale)): Promise<LabOnPage> {
  await page.goto(`${path}${hash}`);
  const opened = new LabOnPage(page, locale);
  await opened.wake();
  return opened;
}

/** The run inside an address. */
function runIn(link: string): Run {
  const reading = readRun(link.slice(link.indexOf("#run=") + "#run=".length), lab);
  if (!reading.ok) throw new Error(reading.detail);
  return reading.run;
}

/** Axe's findings, one line each. */
async function findings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations.map((rule) => `${rule.id}: ${rule.nodes.map((node) => node.html.slice(0, 160)).join(" | ")}`);
}

test.describe("coming to life", () => {
  for (const width of [1280, 360]) {
    for (const path of [labPage("ko"), labPage("en"), noteWithLab]) {
      test(`${path} at ${width} px: the player takes the poster's place and nothing moves`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.addInitScript(() => {
          const shifts: { value: number; what: string }[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node?: Element }[] })[]) {
              if (!entry.hadRecentInput) shifts.push({ value: entry.value, what: entry.sources.map(({ node }) => node?.outerHTML?.slice(0, 120)).join(" | ") });
            }
          }).observe({ type: "layout-shift", buffered: true });
        });
        // The poster is measured before any script of the lab has arrived.
        let release = (): void => undefined;
        const measured = new Promise<void>((done) => { release = done; });
        await page.route("**/_next/static/live/**", async (route) => {
          await measured;
          await route.continue();
        });
        await page.goto(path);
        const opened = new LabOnPage(page, path.startsWith("/ko/") ? "ko" : "en");
        const stage = opened.root.locator(".diagram-stage");
        const place = (): Promise<number[]> => stage.evaluate((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [x, y + scrollY, width, height];
        });
        await stage.scrollIntoViewIfNeeded();
        await expect(opened.root.locator(".lab-box")).toHaveAttribute("data-state", "still");
        // How the page itself arrives is another test's matter.
        await page.evaluate(() => document.fonts.ready.then(() => (window as unknown as { shifts: unknown[] }).shifts.splice(0)));
        const before = await place();
        release();
        await opened.wake();
        await expect(opened.root.locator(".diagram-live[data-ready=true]")).toBeVisible({ timeout: 20_000 });
        const after = await place();
        expect(Math.max(...after.map((value, index) => Math.abs(value - (before[index] ?? 0)))), `${before.join(" ")} became ${after.join(" ")}`).toBeLessThanOrEqual(1);
        await expect(opened.tool("play")).toBeVisible();
        await expect(opened.state).toContainText("stopped (80)");
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await page.waitForTimeout(300);
        const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number; what: string }[] }).shifts);
        expect(shifts.reduce((sum, { value }) => sum + value, 0), JSON.stringify(shifts)).toBeLessThanOrEqual(0.001);
      });
    }
  }
});

test.describe("acting", () => {
  test("a launch goes through pending to running, a stop through stopping to stopped, and what changed is marked", async ({ page }) => {
    const opened = await openLab(page, "ko");
    await opened.begin();
    await expect(opened.log).toHaveCount(0);
    await opened.action("launch").click();
    await expect(opened.state).toContainText("pending (0)");
    await expect(opened.latest).toContainText("pending");
    await opened.tool("stepEvent").click();
    await expect(opened.state).toContainText("running (16)");
    await expect(opened.latest).toContainText("running");
    await expect(opened.clock).toHaveText("0:00:20");
    await opened.action("stop").click();
    await expect(opened.state).toContainText("stopping (64)");
    await opened.tool("stepEvent").click();
    await expect(opened.state).toContainText("stopped (80)");
    await expect(opened.clock).toHaveText("0:00:50");
    const rows = opened.panel("tables").locator("table").first().locator("tbody tr");
    const changed = rows.and(page.locator("[data-changed=true]")).locator("th");
    const still = rows.and(page.locator("[data-changed=false]")).locator("th");
    await expect(changed.filter({ hasText: "메모리" })).not.toHaveCount(0);
    await expect(changed.filter({ hasNotText: new RegExp(`${opened.say("changed")}$`) })).toHaveCount(0);
    await expect(still.filter({ hasText: "프라이빗 IPv4" })).not.toHaveCount(0);
    await expect(still.filter({ hasText: "데이터 볼륨" })).not.toHaveCount(0);
    await expect(opened.root.locator(".diagram-live, .diagram-still").first()).toContainText("stopped");
  });

  test("a refused action is announced, logged with its code, and changes nothing", async ({ page }) => {
    const opened = await openLab(page, "en");
    await opened.launch();
    const states = await opened.root.locator(".lab-readout-value").allTextContents();
    const before = await opened.log.count();
    const hibernate = opened.action("hibernate");
    await expect(hibernate).toHaveAttribute("aria-disabled", "true");
    await expect(hibernate).toHaveAccessibleDescription(/UnsupportedHibernationConfiguration/);
    await hibernate.press("Enter");
    await expect(opened.log).toHaveCount(before + 1);
    await expect(opened.log.first()).toContainText("UnsupportedHibernationConfiguration");
    await expect(opened.latest).toContainText("UnsupportedHibernationConfiguration");
    await expect(opened.heard).toContainText("UnsupportedHibernationConfiguration");
    expect(await opened.root.locator(".lab-readout-value").allTextContents()).toEqual(states);
    await expect(hibernate).toBeFocused();
  });

  test("asking for earlier events leaves focus at the first of them", async ({ page }) => {
    const opened = await openLab(page, "en");
    const more = opened.root.locator(".lab-log + button");
    await more.press("Enter");
    await expect(more).toHaveCount(0);
    await expect(opened.log.nth(8).getByRole("button").first()).toBeFocused();
  });

  test("a guess is asked first, then set beside what happened", async ({ page }) => {
    const opened = await openLab(page, "ko");
    await opened.launch();
    await opened.root.getByRole("checkbox", { name: opened.say("predictToggle") }).check();
    await opened.action("stop").click();
    const form = opened.root.locator("form.lab-guess");
    await expect(form.getByRole("heading")).toBeFocused();
    await expect(opened.state).toContainText("running");
    const items = await form.locator(".lab-guess-items label").allTextContents();
    // Right about both volumes and the private address, wrong about the public one.
    for (const item of items.filter((text) => /볼륨|IPv4|주소/.test(text))) await form.getByRole("checkbox", { name: item }).check();
    await form.getByRole("radio", { name: opened.say("sure") }).check();
    await form.getByRole("button", { name: opened.say("predictRun") }).click();
    const compared = opened.root.locator("section.lab-guess");
    await expect(compared.getByRole("heading")).toBeFocused();
    await expect(opened.state).toContainText("stopped");
    await expect(compared.locator(".lab-outcomes > li")).toHaveCount(items.length);
    const wrong = compared.locator(".lab-outcomes > [data-right=false]");
    await expect(wrong).toHaveCount(1);
    await expect(wrong).toContainText("퍼블릭");
    await expect(compared).toContainText(opened.say("comparedScore", { n: items.length, right: items.length - 1 }));
    await expect(compared.locator(".lab-tip")).toBeVisible();
    await compared.getByRole("button", { name: opened.say("close") }).click();
    await expect(compared).toBeHidden();
  });
});

test.describe("time", () => {
  test("event by event, back, along the line by keyboard, undo and reset", async ({ page }) => {
    const opened = await openLab(page, "en");
    await opened.launch();
    await opened.action("stop").click();
    await opened.tool("stepEvent").click();
    await expect(opened.clock).toHaveText("0:00:50");
    await expect(opened.state).toContainText("stopped (80)");
    await opened.tells(launchedAndStopped);
    const events = await opened.log.count();

    await opened.tool("stepBack").click();
    await expect(opened.clock).toHaveText("0:00:20");
    await expect(opened.state).toContainText("stopping (64)");
    await opened.tool("stepEvent").click();
    await expect(opened.log).toHaveCount(events);

    await opened.line.focus();
    await page.keyboard.press("Home");
    await expect(opened.clock).toHaveText("0:00:00");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowLeft");
    await expect(opened.line).toHaveAttribute("aria-valuetext", spanText(1000, "en"));
    await expect(opened.state).toContainText("pending");
    await page.keyboard.press("PageUp");
    await expect(opened.clock).toHaveText("0:00:20");
    await page.keyboard.press("PageDown");
    await expect(opened.clock).toHaveText("0:00:00");
    await page.keyboard.press("End");
    await expect(opened.clock).toHaveText("0:00:50");
    await expect(opened.state).toContainText("stopped (80)");
    await expect(opened.log).toHaveCount(events);

    // Acting in the past drops what came later, says so, and undo brings it back.
    await page.keyboard.press("Home");
    for (let second = 0; second < 30; second += 1) await page.keyboard.press("ArrowRight");
    await expect(opened.clock).toHaveText("0:00:30");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await opened.action("terminate").click();
    await expect(opened.latest).toContainText(opened.say("cutFuture"));
    await expect(opened.heard).toContainText(opened.say("cutFuture"));
    await opened.tool("undo").click();
    await opened.line.press("End");
    await expect(opened.state).toContainText("stopped (80)");
    await expect(opened.log).toHaveCount(events);

    await opened.tool("reset").click();
    await expect(opened.clock).toHaveText("0:00:00");
    await expect(opened.log).toHaveCount(0);
    await opened.tool("undo").click();
    await expect(opened.log).toHaveCount(events);
  });

  test("playing stops when nobody looks", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    const opened = await openLab(page, "ko", "", noteWithLab);
    await opened.begin();
    await opened.action("launch").click();
    await expect(opened.tool("pause")).toHaveCount(0);
    await opened.tool("play").click();
    await expect(opened.tool("pause")).toBeVisible();
    await expect(opened.clock).not.toHaveText("0:00:00");

    await page.evaluate(() => {
      Object.defineProperty(document, "hidden", { configurable: true, get: () => true });
      document.dispatchEvent(new Event("visibilitychange"));
    });
    await expect(opened.tool("play")).toBeVisible();
    await expect(opened.root.locator(".lab-player")).toHaveAttribute("aria-busy", "false");
    const stoppedAt = await opened.clock.textContent();
    await page.evaluate(() => Reflect.deleteProperty(document, "hidden"));
    await page.waitForTimeout(1200);
    await expect(opened.clock).toHaveText(stoppedAt ?? "");

    await opened.tool("play").click();
    await expect(opened.clock).not.toHaveText(stoppedAt ?? "");
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await expect(opened.root).not.toBeInViewport();
    await expect(opened.root.locator(`.lab-tool-main[aria-label="${opened.say("play")}"]`)).toHaveCount(1);
    await expect(opened.root.locator(".lab-player")).toHaveAttribute("aria-busy", "false");
    const left = await opened.clock.textContent();
    await page.waitForTimeout(1200);
    await expect(opened.clock).toHaveText(left ?? "");
  });

  test("in calm mode playing goes from event to event and nothing is animated", async ({ page }) => {
    const opened = await openLab(page, "ko");
    const running = (): Promise<number> => page.evaluate(() => document.getAnimations().length);
    await opened.begin();
    await opened.action("launch").click();
    await opened.tool("play").click();
    await expect.poll(running, { intervals: [20] }).toBeGreaterThan(0);
    await opened.tool("reset").click();

    await page.evaluate(() => { document.documentElement.dataset["motion"] = "calm"; });
    await expect.poll(running).toBe(0);
    await opened.action("launch").click();
    await opened.tool("play").click();
    const times = new Set<string>();
    const seen: number[] = [];
    await expect.poll(async () => {
      times.add((await opened.clock.textContent()) ?? "");
      seen.push(await running());
      return (await opened.state.textContent()) ?? "";
    }, { intervals: [50] }).toContain("running (16)");
    expect(Math.max(...seen)).toBe(0);
    expect([...times].filter((time) => !["0:00:00", "0:00:20"].includes(time))).toEqual([]);
    // Nothing more happens by itself: playing ends and says so.
    await expect(opened.tool("play")).toBeVisible();
    await expect(opened.latest).toContainText(opened.say("nothingAhead"));
  });

  test("the live region tells what happens, at most once in two seconds", async ({ page }) => {
    // The test turns the clock: how long the machine takes is no matter of it.
    await page.clock.install({ time: new Date("2026-11-21T10:00:00+09:00") });
    const opened = await openLab(page, "ko");
    await opened.begin();
    await opened.heard.evaluate((element) => {
      const told: { text: string; atMs: number }[] = [];
      Object.assign(window, { told });
      new MutationObserver(() => told.push({ text: element.textContent ?? "", atMs: performance.now() }))
        .observe(element, { childList: true, characterData: true, subtree: true });
    });
    await page.clock.pauseAt(new Date("2026-11-21T11:00:00+09:00"));
    await opened.action("launch").click();
    await opened.tool("stepEvent").click();
    for (const name of ["reboot", "stop"]) await opened.action(name).click();
    await opened.tool("stepEvent").click();
    await expect(opened.state).toContainText("stopped (80)");
    await expect.poll(async () => {
      await page.clock.runFor(100);
      return opened.heard.textContent();
    }, { intervals: [20] }).toContain("stopped");
    const told = await page.evaluate(() => (window as unknown as { told: { text: string; atMs: number }[] }).told);
    expect(told.length).toBeGreaterThan(1);
    const gaps = told.slice(1).map(({ atMs }, index) => atMs - (told[index]?.atMs ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(2000);
    await expect(opened.heard).toHaveText((await opened.latest.textContent()) ?? "");
  });
});

test.describe("keys", () => {
  test("work inside the lab and leave the page its own", async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 700 });
    const opened = await openLab(page, "ko");
    await opened.launch();
    await opened.stage.focus();
    await page.keyboard.press(",");
    await expect(opened.clock).toHaveText("0:00:00");
    await page.keyboard.press(".");
    await expect(opened.clock).toHaveText("0:00:20");

    await page.keyboard.press("f");
    const failures = opened.root.locator("[data-failures]");
    await expect(failures).toHaveAttribute("open");
    await expect(failures.getByRole("button").first()).toBeFocused();

    await page.keyboard.press("?");
    const keys = opened.root.getByRole("dialog");
    await expect(keys).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(keys).toBeHidden();
    await expect(failures.getByRole("button").first()).toBeFocused();
    await page.keyboard.press("Escape");
    await expect.poll(() => opened.root.evaluate((root) => root.contains(document.activeElement) && document.activeElement?.matches("button, [data-stage]"))).toBe(false);

    // On the stage Space plays; elsewhere it belongs to the page.
    await opened.stage.focus();
    const top = await page.evaluate(() => scrollY);
    await page.keyboard.press("Space");
    await expect(opened.tool("pause")).toBeVisible();
    await page.keyboard.press("Space");
    await expect(opened.tool("play")).toBeVisible();
    expect(await page.evaluate(() => scrollY)).toBe(top);
    const heading = page.locator("h1");
    await heading.scrollIntoViewIfNeeded();
    await heading.click();
    await page.keyboard.press("Space");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect(opened.tool("play")).toBeVisible();

    const summary = opened.panel("share").locator("summary");
    await summary.focus();
    await page.keyboard.press("Space");
    await expect(opened.panel("share")).toHaveAttribute("open");
    await expect(opened.tool("play")).toBeVisible();

    // In a field a dot is a dot.
    const knobs = await opened.unfold("knobs");
    await knobs.locator(".lab-fold > summary").click();
    const price = knobs.locator("input[inputmode=decimal]").last();
    const before = await opened.clock.textContent();
    await price.fill("0");
    await price.pressSequentially(".05");
    await expect(price).toHaveValue("0.05");
    await expect(opened.clock).toHaveText(before ?? "");
  });

  test("are all off when the reader turned them off", async ({ page }) => {
    const opened = await openLab(page, "ko");
    await opened.launch();
    await opened.stage.focus();
    await page.evaluate(() => { document.documentElement.dataset["shortcuts"] = "off"; });
    for (const key of [",", ".", "f", "?", "Escape"]) await page.keyboard.press(key);
    await expect(opened.clock).toHaveText("0:00:20");
    await expect(opened.root.locator("[data-failures]")).not.toHaveAttribute("open");
    await expect(opened.root.getByRole("dialog")).toHaveCount(0);
    await expect(opened.stage).toBeFocused();
    await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
    await page.keyboard.press("Space");
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await expect(opened.tool("play")).toHaveCount(1);
  });
});

test("why walks back to what the reader did and names the rules with their source", async ({ page }) => {
  for (const locale of both) {
    const opened = await openLab(page, locale, `#run=${encodeRun(stoppedRun)}`);
    await opened.tells(stoppedRun);
    const asked = page.waitForRequest((request) => request.url().endsWith(`/${locale}/facts.json`));
    const button = opened.log.first().locator(".lab-why-button");
    await button.click();
    await asked;
    await expect(button).toHaveAttribute("aria-expanded", "true");
    const steps = opened.log.first().locator(".lab-why > ol > li");
    await expect(steps.nth(1)).toBeVisible();
    await expect(steps.last()).toContainText(opened.say("whyRoot"));
    const source = steps.locator(".lab-facts a").first();
    await expect(source).toHaveAttribute("href", /^https:\/\/docs\.aws\.amazon\.com\//);
    await expect(steps.locator(".lab-facts").first()).toContainText(/\d{4}-\d{2}-\d{2}/);
    await expect(steps.locator(".lab-facts code")).toHaveCount(0);
    await page.goto("about:blank");
  }
});

test.describe("a link to a run", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  /** Opens a run by its address alone: nothing is scrolled or touched. */
  async function openRunIn(page: Page, path: string): Promise<LabOnPage> {
    await page.goto(`${path}#run=${encodeRun(stoppedRun)}`);
    const opened = new LabOnPage(page, "ko");
    await expect(opened.root.locator(".lab-box")).toHaveAttribute("data-state", "live", { timeout: 20_000 });
    return opened;
  }

  test("opens the same run at the same moment on a fresh page, and in the other language", async ({ page, context, baseURL, complaints }) => {
    const opened = await openLab(page, "ko");
    await opened.launch();
    await opened.action("stop").click();
    await opened.root.getByRole("button", { name: opened.say("stepTick", { time: spanText(1000, "ko") }) }).click();
    await expect(opened.clock).toHaveText("0:00:21");
    // What stands below the stage is drawn a moment after it: the two pages agree once both have come to rest.
    const shown = async (one: LabOnPage): Promise<unknown> => ({ readouts: await one.root.locator(".lab-readout dd").allTextContents(), entries: await one.log.count() });
    const share = await opened.unfold("share");
    await share.getByRole("button", { name: opened.say("copyLink") }).click();
    await expect(share).toContainText(opened.say("copied"));
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toMatch(/^http:\/\/localhost:\d+\/ko\/labs\/instance-states\/#run=v1\./);

    const fresh = await context.newPage();
    watch(fresh, baseURL ?? "", complaints);
    await fresh.goto(link);
    const other = new LabOnPage(fresh, "ko");
    await other.wake();
    await expect(other.clock).toHaveText("0:00:21");
    await expect(other.latest).toContainText(other.say("linkOpened"));
    await expect(async () => expect(await shown(other)).toEqual(await shown(opened))).toPass({ timeout: 10_000 });
    expect(await other.log.count()).toBeGreaterThan(5);

    // What was done since goes along when the language changes.
    await other.tool("stepEvent").click();
    await expect(other.root).toHaveAttribute("data-run", encodeRun({ ...runIn(link), atMs: 50_000 }));
    await fresh.locator("a[data-language=en]").first().click();
    await expect(fresh).toHaveURL(/\/en\/labs\/instance-states\/#run=v1\./);
    const english = new LabOnPage(fresh, "en");
    await english.wake();
    await expect(english.clock).toHaveText("0:00:50");
    await expect(english.state).toContainText("stopped (80)");
    await expect(english.latest).toContainText(english.say("linkOpened"));
  });

  test("leads to the lab when it stands far down in a note", async ({ page }) => {
    const opened = await openRunIn(page, noteWithLab);
    await expect(opened.stage).toBeInViewport();
    await expect(opened.clock).toHaveText("0:01:30");
  });

  test("can be copied by hand where the browser refuses", async ({ page }) => {
    const opened = await openLab(page, "en");
    await page.evaluate(() => { navigator.clipboard.writeText = () => Promise.reject(new DOMException("denied", "NotAllowedError")); });
    const share = await opened.unfold("share");
    await share.getByRole("button", { name: opened.say("copyLink") }).click();
    await expect(share).toContainText(opened.say("copyRefused"));
    await expect(share.getByLabel(opened.say("linkField"))).toHaveValue(/#run=v1\./);
  });
});

const packed = (...parts: readonly unknown[]): string => `v1.${Buffer.from(JSON.stringify(parts)).toString("base64url")}`;
const rawly = (json: string): string => `v1.${Buffer.from(json).toString("base64url")}`;

const badLinks: readonly (readonly [name: string, code: string, problem: RunProblem])[] = [
  ["nothing", "", "not-a-link"],
  ["cut off", encodeRun(stoppedRun).slice(0, 60), "not-a-link"],
  ["broken escapes", "%E0%A4%A%00", "not-a-link"],
  ["markup", "<img/src=x/onerror=alert(1)>", "not-a-link"],
  ["far too long", `v1.${"A".repeat(longestLink)}`, "too-long"],
  ["long, and nothing in it", `v1.${"A".repeat(24_000)}`, "not-a-link"],
  ["of a later version", "v2.AAAA", "future-version"],
  ["of another lab", encodeRun({ ...stoppedRun, lab: "auto-scaling" }), "other-lab"],
  ["a prototype as parameter", rawly(`["${id}",{"__proto__":{"market":"spot"}},1,0,[]]`), "unknown-parameter"],
  ["a built-in name as action", packed(id, {}, 1, 0, [[0, { type: "constructor" }]]), "unknown-action"],
  ["markup as value", packed(id, { market: "<script>alert(1)</script>" }, 1, 0, []), "bad-value"],
  ["a thousand brackets", rawly("[".repeat(1000) + "]".repeat(1000)), "bad-value"],
  ["too many actions", packed(id, {}, 1, 0, Array.from({ length: 1001 }, () => [0, { type: "stop" }])), "too-many-actions"],
  ["time running backwards", packed(id, {}, 1, 9, [[9, { type: "launch" }], [1, { type: "stop" }]]), "out-of-order"],
  ["a moment beyond the end", packed(id, {}, 1, lab.maxMs + 1, []), "too-late"],
];

for (const locale of both) {
  test(`a bad link says what is wrong in ${locale}, keeps the run, and leads back`, async ({ page }) => {
    test.slow();
    const [first, ...others] = badLinks;
    const opened = await openLab(page, locale, `#run=${first?.[1]}`);
    const message = opened.root.locator("[role=alert]");
    const shown = await opened.root.locator(".lab-readout dd").allTextContents();
    expect(shown[0]).toContain("stopped (80)");
    await expect(message).toContainText(sayProblem("not-a-link", locale));
    for (const [name, code, problem] of others) {
      await test.step(name, async () => {
        await page.evaluate((text) => { location.hash = text; }, `#run=${code}`);
        await expect(message).toContainText(opened.say("badLink"));
        await expect(message).toContainText(sayProblem(problem, locale));
        expect(await opened.root.locator(".lab-readout dd").allTextContents()).toEqual(shown);
      });
    }
    for (const [name, code, problem] of badLinks.filter((_, index) => index % 3 === 1)) {
      await test.step(`${name}, on a fresh page`, async () => {
        await page.goto("about:blank");
        await openLab(page, locale, `#run=${code}`);
        await expect(message).toContainText(sayProblem(problem, locale));
      });
    }
    await message.getByRole("button", { name: opened.say("startFresh") }).click();
    await expect(message).toHaveCount(0);
    await expect(opened.clock).toHaveText("0:00:00");
    await expect(opened.log).toHaveCount(0);
    await expect(page).toHaveURL(/^[^#]+$/);
    await opened.action("launch").click();
    await expect(opened.state).toContainText("pending (0)");
  });
}

test("events, picture and scenario can be taken along", async ({ page, context }) => {
  const opened = await openLab(page, "ko", `#run=${encodeRun(stoppedRun)}`);
  await opened.tells(stoppedRun);
  const share = await opened.unfold("share");
  const file = async (word: WordId): Promise<{ name: string; text: string }> => {
    const download = page.waitForEvent("download");
    await share.getByRole("button", { name: opened.say(word) }).click();
    const done = await download;
    return { name: done.suggestedFilename(), text: readFileSync(await done.path(), "utf8") };
  };
  const events = lab.model.events(replay(lab, stoppedRun));

  const csv = await file("exportCsv");
  expect(csv.name).toBe(`${id}.csv`);
  expect(csv.text.startsWith("\uFEFFid,atMs,kind,cause,")).toBe(true);
  for (const event of events) expect(csv.text).toContain(lab.tell(event, "ko").replaceAll('"', '""'));
  expect(csv.text.trimEnd().split("\r\n").length).toBe(events.length + 1);

  const svg = await file("exportSvg");
  expect(svg.name).toBe(`${id}.svg`);
  // On a page of its own: the site's policy lets nobody parse foreign markup.
  const blank = await context.newPage();
  const drawn = await blank.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    return { isBroken: parsed.querySelector("parsererror") !== null, texts: parsed.querySelectorAll("text").length, words: parsed.documentElement.textContent ?? "" };
  }, svg.text);
  expect(drawn.isBroken).toBe(false);
  expect(drawn.texts).toBeGreaterThan(10);
  expect(drawn.words).toContain("stopped");
  expect(svg.text).not.toMatch(/var\(--|(?:href|src)="https?:/);

  const json = await file("exportJson");
  expect(readRunRecord(JSON.parse(json.text), lab)).toEqual({ ok: true, run: stoppedRun });
});

test("a pinned run stands beside the current one", async ({ page }) => {
  const opened = await openLab(page, "en");
  await opened.launch();
  const compare = await opened.unfold("compare");
  await compare.getByRole("button", { name: opened.say("pin") }).click();
  await expect(compare).toContainText(opened.say("sameSoFar", { time: spanText(20_000, "en") }));
  await opened.action("stop").click();
  await opened.tool("stepEvent").click();
  const table = compare.locator("table").first();
  await expect(table.getByRole("columnheader")).toHaveText([opened.say("quantity"), opened.say("runA"), opened.say("runB")]);
  const state = table.locator("tbody tr").first();
  await expect(state).toHaveAttribute("data-changed", "true");
  await expect(state.locator("td").nth(0)).toContainText("running");
  await expect(state.locator("td").nth(1)).toContainText("stopped");
  await expect(async () => {
    const differing = await compare.locator("tr[data-changed=true]").count();
    expect(await compare.getByRole("status").textContent()).toBe(opened.say("differences", { time: spanText(50_000, "en"), n: differing }));
  }).toPass({ timeout: 10_000 });
  await compare.getByRole("button", { name: opened.say("unpin") }).click();
  await expect(compare.locator("table")).toHaveCount(0);
});

test.describe("challenges", () => {
  const challenge = challenges.find((one) => one.id === "instance-states.same-address");

  async function start(page: Page): Promise<{ opened: LabOnPage; task: Locator; check: () => Promise<void> }> {
    const opened = await openLab(page, "ko");
    await opened.begin();
    const list = await opened.unfold("challenges");
    await list.getByRole("button", { name: challenge?.title.ko }).click();
    const task = opened.root.locator(".lab-challenge");
    await expect(task.getByRole("heading")).toBeFocused();
    return { opened, task, check: () => task.getByRole("button", { name: opened.say("check") }).click() };
  }

  const passed = (opened: LabOnPage): string => opened.say("passed", { of: hiddenRuns });

  test("a way of the reader's own is judged, a near miss is told what is missing, undo is free", async ({ page }) => {
    const { opened, task, check } = await start(page);
    await opened.action("stop").click();
    await opened.tool("stepEvent").click();
    await opened.action("start").click();
    await opened.tool("stepEvent").click();
    await expect(opened.state).toContainText("running");
    await expect(task.locator(".lab-clauses [data-met=false]")).toHaveText([new RegExp("퍼블릭 주소")]);
    await check();
    await expect(task.locator(".lab-verdict")).toHaveText(opened.say("failedClauses"));

    await opened.tool("undo").click();
    await opened.tool("undo").click();
    await opened.action("associate-address").click();
    await opened.action("stop").click();
    await opened.tool("stepEvent").click();
    await opened.action("start").click();
    await opened.tool("stepEvent").click();
    await expect(task.locator(".lab-clauses [data-met=true]")).toHaveCount(3);
    await check();
    await expect(task.locator(".lab-verdict[data-passed=true]")).toContainText(passed(opened));
    await expect(task.locator(".lab-verdict")).toContainText(opened.say("passedPar"));
  });

  test("hints come one by one, and the solution opens as a run that passes", async ({ page }) => {
    const { opened, task, check } = await start(page);
    for (const n of [1, 2, 3]) {
      await task.getByRole("button", { name: opened.say("showHint", { n }) }).click();
      await expect(task.locator(".lab-hints > ol > li")).toHaveCount(n);
    }
    await task.getByRole("button", { name: opened.say("showSolution") }).click();
    await expect(task.locator(".lab-solution")).toHaveCount(0);
    await task.getByRole("button", { name: opened.say("showIt") }).click();
    await expect(task.locator(".lab-solution")).toContainText(challenge?.solution.explain.ko ?? "-");
    await task.getByRole("button", { name: opened.say("playSolution") }).click();
    await check();
    await expect(task.locator(".lab-verdict[data-passed=true]")).toContainText(passed(opened));

    // What the challenge does not allow stays in sight, says why, and does nothing.
    const barred = opened.action("replace-root-volume");
    await expect(barred).toHaveAccessibleDescription(new RegExp(opened.say("notInChallenge")));
    await opened.tells(challenge!.solution.run);
    const count = await opened.log.count();
    await barred.press("Enter");
    await expect(opened.latest).toContainText(opened.say("notInChallenge"));
    await expect(opened.log).toHaveCount(count);
  });

  test("a link starts its challenge, and solving it there answers the question that asks for it", async ({ page }) => {
    await page.goto("/ko/labs/instance-states/#challenge=instance-states.keep-the-memory");
    const opened = new LabOnPage(page, "ko");
    const task = opened.root.locator(".lab-challenge");
    await expect(task).toContainText("메모리를 지켜라", { timeout: 20_000 });
    await task.getByRole("button", { name: opened.say("showSolution") }).click();
    await task.getByRole("button", { name: opened.say("showIt") }).click();
    await task.getByRole("button", { name: opened.say("playSolution") }).click();
    await task.getByRole("button", { name: opened.say("check") }).click();
    await expect(task.locator(".lab-verdict[data-passed=true]")).toBeVisible();
    // Whoever leaves sooner has not kept it.
    await expect(task).toHaveAttribute("data-noted", "true");
    await page.goto("/ko/practice/set/#set=instance-states.do-keep-memory");
    await expect(page.locator("[data-solved=helped]")).toBeVisible({ timeout: 20_000 });
  });

  test("a link to a challenge that is not there says so", async ({ page }) => {
    await page.goto("/ko/labs/instance-states/#challenge=instance-states.nothing");
    await expect(page.getByRole("alert")).toContainText("찾지 못했습니다", { timeout: 20_000 });
  });
});

for (const theme of ["light", "dark"] as const) {
  for (const width of [1280, 360]) {
    test(`every part open, ${theme}, ${width} px: axe finds nothing`, async ({ page }) => {
      test.slow();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
      const opened = await openLab(page, theme === "light" ? "ko" : "en");
      await opened.launch();
      for (const name of ["challenges", "knobs", "compare", "text", "share"]) await opened.unfold(name);
      await expect(opened.panel("knobs").locator(".lab-fold").first()).toBeAttached();
      for (const fold of await opened.root.locator(".lab-fold > summary").all()) await fold.click();
      await opened.panel("compare").getByRole("button", { name: opened.say("pin") }).click();
      await opened.panel("challenges").getByRole("button").first().click();
      await opened.action("stop").click();
      await opened.tool("stepEvent").click();
      await expect(opened.state).toContainText("stopped (80)");
      await opened.log.first().locator(".lab-why-button").click();
      await expect(opened.log.first().locator(".lab-facts a").first()).toBeVisible();
      await opened.root.locator(".lab-honesty > summary").click();
      await opened.root.locator(".lab-challenge").getByRole("button", { name: opened.say("check") }).click();
      await expect(opened.root.locator(".lab-verdict")).toBeVisible();
      expect(await findings(page)).toEqual([]);

      await opened.root.getByRole("checkbox", { name: opened.say("predictToggle") }).check();
      await opened.action("start").click();
      await expect(opened.root.locator("form.lab-guess")).toBeVisible();
      expect(await findings(page)).toEqual([]);
      await opened.root.locator("form.lab-guess").getByRole("button", { name: opened.say("predictRun") }).click();
      await expect(opened.root.locator(".lab-outcomes")).toBeVisible();
      await page.evaluate(() => { location.hash = "#run=v2.AAAA"; });
      await expect(opened.root.locator("[role=alert]")).toBeVisible();
      expect(await findings(page)).toEqual([]);
    });
  }
}
