import { legs, walk, weightsOf, type LegId, type World } from "./graph";
import { struck } from "./injections";
import { sum, type Hop, type StoryId } from "./state";

/** Queries of a page that all go to the database. */
const queriesWithoutCache = 5;

/** Milliseconds of a story: its steps one after the other, on the slowest way. */
export const storyMs = (world: World, story: StoryId): number =>
  Math.max(0, ...weightsOf(world, story).map((weight, zone) => (weight > 0 ? sum([...legTimes(world, walk(world, story, zone).hops).values()]) : 0)));

/** Time of each step of a way, in order. A cache that is asked spares a page most of its queries. */
export function legTimes({ injected }: World, hops: readonly Hop[]): ReadonlyMap<string, number> {
  const queries = injected.has("cache-cold") || !hops.some(({ leg }) => leg === "ask-cache") ? queriesWithoutCache : 0.1;
  // The last hop of a step is the one that arrives.
  return new Map(hops.map(({ leg, from, to }) => {
    const ms = legs[leg as LegId][2] + (struck(injected, "slow", leg as LegId, from, to) ?? 0);
    return [leg, leg === "query" || leg === "query-replica" ? Math.ceil(ms * queries) : ms];
  }));
}

/** Milliseconds of a page. */
export const requestMs = (world: World): number => storyMs(world, "request");
