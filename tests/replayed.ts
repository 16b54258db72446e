import type { Locale } from "@/engine/locale";
import type { Lab, Run } from "@/engine/sim/model";
import { replay } from "@/engine/sim/replay";

/** Digests of what a run comes to; equal ones mean equal bytes. */
export type Replayed = { readonly state: string; readonly events: string; readonly text: string };

/** Everything a lab computes and says about a run. Runs in Node and, bundled, in a browser. */
export function replayed(lab: Lab, run: Run, locale: Locale): Replayed {
  const state = replay(lab, run);
  const events = lab.model.events(state);
  const said = [
    lab.scene(state, locale, "wide"), lab.scene(state, locale, "narrow"), lab.outline(state, locale), lab.actions(state, locale),
    lab.readouts(state, locale), lab.tables(state, locale), lab.charts?.(state, locale), events.map((event) => lab.tell(event, locale)),
    lab.actions(state, locale).map((item) => lab.predict?.(state, item.action, locale)),
    lab.outcomes?.(replay(lab, { ...run, atMs: 0 }), state, locale),
  ];
  return {
    state: digest(JSON.stringify([state, lab.model.observe(state), lab.model.nextEventMs(state)])),
    events: digest(JSON.stringify(events)),
    text: digest(JSON.stringify(said)),
  };
}

/** Length and two 32-bit hashes (FNV-1a with two primes) of a text. Not for secrets: it only has to notice a difference. */
function digest(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9e3779b9;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x85ebca6b);
  }
  return `${text.length} ${(one >>> 0).toString(16)} ${(other >>> 0).toString(16)}`;
}
