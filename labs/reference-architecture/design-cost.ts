import { settle, totalCost } from "./graph";
import { wholePlan } from "./plan";
import { homesOf, type DesignParams } from "./state";

/** The bill of a design as it is meant to stand, in micro-dollars an hour. */
export function designCost(params: DesignParams, seed: number): number {
  return totalCost(settle(wholePlan(params, homesOf(params, seed))));
}
