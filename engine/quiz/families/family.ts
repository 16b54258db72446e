import type { Fact } from "../../fact";
import { pick } from "../../sim/random";
import type { Question } from "../question";

/** The facts a family computes with, by id; throws if there is none. */
export type FactBook = (id: string) => Fact;

/**
 * Questions of one shape, made by the hundred. The rules that simulations run on give the answer, so no key can go stale.
 * A seed gives the same question everywhere; the numbers of AWS come from facts.
 */
export type Family = {
  /** `drill.<name>`: the id of every question of the family, so that they share one card of the schedule. */
  readonly id: string;
  /** Ids of the facts it asks for. */
  readonly facts: readonly string[];
  readonly generate: (seed: number, book: FactBook) => Question;
};

/** Draws for one question: each is named, so that a further draw never changes the others. */
export type Draw = {
  /** A whole number from `min` to `max`, both included. */
  readonly whole: (name: string, min: number, max: number) => number;
  readonly one: <T>(name: string, items: readonly T[]) => T;
  /** That many different ones, in an order of chance. */
  readonly some: <T>(name: string, items: readonly T[], count: number) => readonly T[];
};

export function drawFrom(seed: number): Draw {
  const whole = (name: string, min: number, max: number): number => min + (pick(seed, name, 0) % (max - min + 1));
  return {
    whole,
    one: <T>(name: string, items: readonly T[]): T => items[whole(name, 0, items.length - 1)] as T,
    some: (name, items, count) =>
      items.map((item, index) => ({ item, rank: pick(seed, name, index + 1) })).sort((a, b) => a.rank - b.rank).slice(0, count).map(({ item }) => item),
  };
}

/** The number a fact states. */
export function numberOf(book: FactBook, id: string): number {
  const { value } = book(id);
  if (typeof value !== "number") throw new Error(`Fact ${id} states no number.`);
  return value;
}

/** Wrong results worth explaining: those that are not right by chance, each once. */
export function missesOf<M extends { readonly value: number }>(answer: number, misses: readonly M[]): readonly M[] {
  const known = new Set([answer]);
  return misses.filter(({ value }) => {
    if (known.has(value)) return false;
    known.add(value);
    return true;
  });
}
