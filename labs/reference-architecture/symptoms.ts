import { flowOf, settle, walk, weightsOf, worldOf, type LegId, type World } from "./graph";
import { struck } from "./injections";
import { model } from "./model";
import { wholePlan } from "./plan";
import { storyMs } from "./times";
import type { DesignAction, DesignState, StoryId } from "./state";

/** What users notice of a failure. */
export const symptoms = ["slow", "errors", "stale"] as const;
export type Symptom = (typeof symptoms)[number];

/** Stories of those who use the service; the other two are told to those who run it. */
export const usedStories = ["request", "upload", "job"] as const satisfies readonly StoryId[];

/** How old what a page shows may be, beyond the usual lag of copies; of the billing job how long its version should have been gone. */
export const ageMs = (world: World, story: StoryId = "request"): number => Math.max(0, ...weightsOf(world, story).flatMap((weight, zone) => (weight > 0 ? walk(world, story, zone).hops : []))
  .map(({ leg, from, to }) => struck(world.injected, "old", leg as LegId, from, to) ?? 0));

type Used = (typeof usedStories)[number];

/** What is noticed at a moment, and of which story. `calm` is the same design with nothing wrong. */
function signsIn(world: World, calm: ReadonlyMap<Used, number>): Readonly<Record<Symptom, readonly Used[]>> {
  const flows = new Map(usedStories.map((story) => [story, flowOf(world, story)]));
  const works = (story: Used): boolean => (flows.get(story)?.permille ?? 0) > 0;
  return {
    slow: usedStories.filter((story) => works(story) && storyMs(world, story) > (calm.get(story) ?? 0)),
    // A page without its pictures is an error, a page without the cache is not.
    errors: usedStories.filter((story) => (flows.get(story)?.permille ?? 0) < 1000 || flows.get(story)?.missed.some(({ leg }) => leg === "static")),
    stale: usedStories.filter((story) => works(story) && ageMs(world, story) > 0),
  };
}

type Notes = Readonly<Record<Symptom, ReadonlyMap<StoryId, number>>>;

/** For how long each symptom of each story shows while a state runs on for a time, in milliseconds. */
export function notesOf(start: DesignState, forMs: number): Notes {
  const plan = wholePlan(start.params, start.homes, new Set(start.absent));
  const calm = new Map(usedStories.map((story) => [story, storyMs(settle(plan), story)]));
  const notes = { slow: new Map<StoryId, number>(), errors: new Map<StoryId, number>(), stale: new Map<StoryId, number>() };
  const endMs = start.nowMs + forMs;
  for (let state = start; state.nowMs < endMs;) {
    const nextMs = Math.min(endMs, model.nextEventMs(state) ?? endMs);
    const signs = signsIn(worldOf(state), calm);
    for (const symptom of symptoms) for (const story of signs[symptom]) notes[symptom].set(story, (notes[symptom].get(story) ?? 0) + nextMs - state.nowMs);
    state = model.advance(state, nextMs);
  }
  return notes;
}

/** What an action brings users within a time that they would not have noticed `anyway`: which stories, and the longest span of each symptom. */
export function broughtBy(before: DesignState, action: DesignAction, forMs: number, anyway = notesOf(before, forMs)): Readonly<Record<Symptom, { readonly stories: readonly StoryId[]; readonly forMs: number }>> {
  const is = notesOf(model.act(before, action), forMs);
  const extra = (symptom: Symptom) => {
    const spans = usedStories.map((story) => ({ story, span: (is[symptom].get(story) ?? 0) - (anyway[symptom].get(story) ?? 0) })).filter(({ span }) => span > 0);
    return { stories: spans.map(({ story }) => story), forMs: Math.max(0, ...spans.map(({ span }) => span)) };
  };
  return { slow: extra("slow"), errors: extra("errors"), stale: extra("stale") };
}
