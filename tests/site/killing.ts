import { readFileSync, readdirSync } from "node:fs";

/** Runs in the page: answers one question after the other as fast as the page acknowledges them. */
export function answerForever(): void {
  const acknowledge = (window as unknown as { acknowledge: () => Promise<void> }).acknowledge;
  let last: Element | null = null;
  const step = (): void => {
    const button = (selector: string): HTMLElement | null => document.querySelector(selector);
    const done = document.querySelector('.saved[data-saved="saved"]');
    if (done !== null && done !== last) {
      last = done;
      void acknowledge();
      button(".question-buttons .button-main")?.click();
    } else if (document.querySelector(".session-result") !== null) {
      [...document.querySelectorAll<HTMLElement>(".session-result button")].at(-1)?.click();
    } else if (document.querySelector("[data-phase=asking]") !== null) {
      const number = document.querySelector<HTMLInputElement>(".number input");
      if (number !== null) {
        // Past React's own setter, which would take the value for one it knows.
        Reflect.set(HTMLInputElement.prototype, "value", "7", number);
        number.dispatchEvent(new Event("input", { bubbles: true }));
      }
      button(".choice input:not(:checked)")?.click();
      button('.match-side[data-used="false"]')?.click();
      button(".point-parts input:not(:checked)")?.click();
      button(".do-give-up input:not(:checked)")?.click();
      button('.move[aria-disabled="false"]')?.click();
      for (const row of document.querySelectorAll(".row")) row.querySelector<HTMLElement>("input")?.click();
      setTimeout(() => {
        performance.mark("checked");
        button(".question-check .button-main")?.click();
      }, 0);
    }
    setTimeout(step, 4);
  };
  step();
}

/** Kills the browser that was started with that profile folder. @returns how many processes it had */
export function killBrowser(folder: string): number {
  const pids = processesOf(folder);
  for (const pid of pids) {
    try {
      process.kill(pid, "SIGKILL");
    } catch {
      // It has gone with another one already.
    }
  }
  return pids.length;
}

function processesOf(folder: string): number[] {
  return readdirSync("/proc").filter((name) => /^\d+$/.test(name)).map(Number).filter((pid) => {
    try {
      return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(`--user-data-dir=${folder}`);
    } catch {
      return false;
    }
  });
}
