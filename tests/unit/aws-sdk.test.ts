import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { LifecycleState } from "@aws-sdk/client-auto-scaling";
import { _InstanceType as InstanceType, InstanceStateName, SnapshotState, VolumeAttachmentState, VolumeModificationState, VolumeState } from "@aws-sdk/client-ec2";
import { DesiredStatus, TaskStopCode } from "@aws-sdk/client-ecs";
import { TargetHealthReasonEnum, TargetHealthStateEnum } from "@aws-sdk/client-elastic-load-balancing-v2";
import { State as FunctionState } from "@aws-sdk/client-lambda";
import { expect, test } from "@playwright/test";
import { fact, factIds, type FactId } from "@/content/facts";

/** Names that AWS's own SDK lists, held against what the site says. A later SDK may know more names: then this test says which. */

const valuesOf = (id: FactId): readonly string[] => {
  const { value } = fact(id);
  return Array.isArray(value) ? (value as string[]) : [String(value)];
};
const sorted = (names: Iterable<string>): string[] => [...new Set(names)].sort();

const complete: readonly (readonly [id: FactId, names: Readonly<Record<string, string>>])[] = [
  ["ec2.state.names", InstanceStateName],
  ["ebs.volume.states", VolumeState],
  ["ebs.attachment.states", VolumeAttachmentState],
  ["ebs.modification.states", VolumeModificationState],
  ["ebs.snap.states", SnapshotState],
  ["ecs.task.stop-codes", TaskStopCode],
];
for (const [id, names] of complete) {
  test(`${id} names what the SDK names`, () => expect(sorted(valuesOf(id))).toEqual(sorted(Object.values(names))));
}

test("the count of instance states is that of the SDK", () => {
  expect(fact("ec2.state.count").value).toBe(Object.keys(InstanceStateName).length);
});

test("the life of a task passes every status ECS can want of it", () => {
  // The SDK lists only what ECS drives a task to; `lastStatus` is a plain string there.
  expect(valuesOf("ecs.task.order")).toEqual(expect.arrayContaining(Object.values(DesiredStatus)));
});

test("the lifecycle states of Auto Scaling are those of the SDK, each in one group", () => {
  // InService has a group of its own; "unused" names what the API defines and never gives.
  const named = factIds.filter((id) => id.startsWith("asg.states.")).flatMap(valuesOf);
  expect(named.toSorted()).toEqual(Object.values<string>(LifecycleState).toSorted());
});

test("every state of a target has its fact, and their reason codes are those of the SDK", () => {
  const states = Object.values<string>(TargetHealthStateEnum);
  const ids = states.map((state) => `elb.target.${state.replace(".", "-")}`);
  expect(ids.filter((id) => !(factIds as readonly string[]).includes(id))).toEqual([]);
  expect(sorted(ids.filter((id) => id !== "elb.target.healthy").flatMap((id) => valuesOf(id as FactId)))).toEqual(sorted(Object.values(TargetHealthReasonEnum)));
});

test("the model of target health speaks the SDK's words", () => {
  const source = readFileSync("engine/aws/target-health.ts", "utf8");
  const [, states = ""] = /export type TargetState =([^;]*);/.exec(source) ?? [];
  const [, reasons = ""] = /export type HealthReason =([^;]*);/.exec(source) ?? [];
  const quoted = (text: string): string[] => [...text.matchAll(/"([^"]*)"/g)].map((match) => match[1] ?? "");
  expect(quoted(states).length).toBeGreaterThan(3);
  expect(Object.values<string>(TargetHealthStateEnum)).toEqual(expect.arrayContaining(quoted(states)));
  expect(quoted(reasons).length).toBeGreaterThan(5);
  expect(Object.values<string>(TargetHealthReasonEnum)).toEqual(expect.arrayContaining(quoted(reasons)));
});

test("a state of a function is named as the SDK names it", () => {
  const states = Object.values<string>(FunctionState);
  const ids = factIds.filter((id) => id.startsWith("lambda.state."));
  expect(ids.length).toBeGreaterThan(0);
  for (const id of ids) {
    const named = fact(id).meaning.en.match(/(?<=[a-z] )[A-Z][a-z]+(?:[A-Z][a-z]+)*/g) ?? [];
    expect(named.filter((name) => states.includes(name)).length, `${id}: ${named.join(", ")}`).toBeGreaterThan(0);
  }
});

/** Files of a folder and below that hold words of ours. */
function wordsIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|mdx)$/.test(entry.name)).map((entry) => join(entry.parentPath, entry.name));
}

test("every instance type that is named exists", () => {
  const known = new Set<string>(Object.values(InstanceType));
  expect(known.size).toBeGreaterThan(1000);
  const unknown = new Map<string, string>();
  for (const file of [...wordsIn("content"), ...wordsIn("labs"), ...wordsIn("engine")]) {
    for (const [name] of readFileSync(file, "utf8").matchAll(/(?<![\w.-])[a-z]{1,4}\d{1,2}[a-z]{0,4}(?:-[a-z0-9]+)?\.(?:nano|micro|small|medium|x?large|\d{1,3}xlarge|metal(?:-\d+xl)?)(?![\w-])/g)) {
      if (!known.has(name)) unknown.set(name, file);
    }
  }
  expect([...unknown]).toEqual([]);
});
