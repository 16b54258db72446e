import { builtParts, isSecond, type DesignParams, type Homes, type PartId } from "./state";

/** What can be added to a single instance, in the order in which services usually grow: the parts that come together. */
export const boxes = {
  database: ["db-primary", "sg-db"],
  balancer: ["alb", "web-b", "web-c"],
  group: ["asg"],
  standby: ["db-standby"],
  replica: ["db-replica"],
  cache: ["cache"],
  bucket: ["s3", "endpoint", "role-web"],
  edge: ["route-53", "cloudfront"],
  nat: ["nat-a", "nat-b", "nat-c"],
  events: ["lambda", "sns", "role-lambda"],
  watch: ["cloudwatch"],
  worker: ["ecs", "task-a", "task-b", "task-c", "role-task"],
} as const satisfies Readonly<Record<string, readonly PartId[]>>;
export type BoxId = keyof typeof boxes;
export const boxIds = Object.keys(boxes) as readonly BoxId[];

/** Boxes that make no sense before another one. */
export const needs: Readonly<Partial<Record<BoxId, BoxId>>> = { group: "balancer", standby: "database", replica: "database" };

/** Where a service begins: one instance with its security group, reached over the internet. */
const first: readonly PartId[] = ["igw", "web-a", "sg-web"];

/** Parts of the design that have not been added at the start. */
export const absentAtFirst = (params: DesignParams, homes: Homes): readonly PartId[] =>
  params.begin === "whole" ? [] : builtParts(params, homes).filter((part) => !first.includes(part) && !isSecond(part));

/** Boxes of which something is still to be added. */
export const openBoxes = (absent: readonly PartId[]): readonly BoxId[] =>
  boxIds.filter((box) => boxes[box].some((part) => absent.includes(part)));
