import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { edgeRoute, pointAt, type Point } from "@/components/diagram/geometry";
import { breakLabel, lettering, textWidth, widest } from "@/components/diagram/lettering";
import { isFactId } from "@/content/facts";
import { locales } from "@/engine/locale";
import type { Scene, SceneNode } from "@/engine/scene";
import type { Run, ValueSpec } from "@/engine/sim/model";
import { replay, traceOf } from "@/engine/sim/replay";
import { challenges } from "@/labs/instance-states/challenges";
import { lab } from "@/labs/instance-states/lab";
import { tell, toldKinds } from "@/labs/instance-states/text";
import { model } from "@/labs/instance-states/model";
import { refusalOf } from "@/labs/instance-states/refusals";
import {
  minimumSeconds, spotNoticeMs, terminatedVisibleMs, stateCodes, documentedChanges, usual,
  type InstanceAction, type InstanceParams, type Phase, type InstanceState,
} from "@/labs/instance-states/state";

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

type Step = InstanceAction["type"] | InstanceAction | number;

/** Plays steps one after the other: an action (by its type alone if it takes no arguments), or milliseconds to wait. */
function play(params: Partial<InstanceParams>, ...steps: readonly Step[]): InstanceState {
  let state = model.init({ ...usual, ...params }, 42);
  for (const step of steps) {
    if (typeof step === "number") state = model.advance(state, state.nowMs + step);
    else state = model.act(state, typeof step === "string" ? ({ type: step } as InstanceAction) : step);
  }
  return state;
}

/** An instance that has been running for ten minutes. */
const running = (params: Partial<InstanceParams> = {}): InstanceState => play(params, "launch", 20 * second, 10 * minute);
const then = (state: InstanceState, ...steps: readonly Step[]): InstanceState => {
  let now = state;
  for (const step of steps) {
    if (typeof step === "number") now = model.advance(now, now.nowMs + step);
    else now = model.act(now, typeof step === "string" ? ({ type: step } as InstanceAction) : step);
  }
  return now;
};
const phasesOf = (state: InstanceState): readonly (number | string | undefined)[] =>
  state.log.filter((event) => event.kind === "state-change").map((event) => event.values.to);
const last = (state: InstanceState) => state.log.at(-1);
const lastRefusal = (state: InstanceState) => ({ kind: last(state)?.kind, reason: last(state)?.values.reason, code: last(state)?.values.code });
const has = (state: InstanceState, fact: string): boolean => state.log.some((event) => event.facts.includes(fact) && event.kind !== "refused");
const storeRoot = { rootDevice: "instance-store", instanceType: "m7gd.large" } as const;
const withDisk = { instanceType: "m7gd.large" } as const;

test.describe("every documented change of state", () => {
  test("t01 RunInstances leads to pending, t02 then to running", () => {
    const state = play({}, "launch");
    expect(state.phase).toBe("pending");
    expect(model.advance(state, 20 * second).phase).toBe("running");
    expect(has(state, "ec2.transition.t01")).toBe(true);
  });

  test("t03 a launch without capacity goes straight from pending to terminated, with a state reason", () => {
    const state = play({}, { type: "set-shortage", on: true }, "launch", minute);
    expect(phasesOf(state)).toEqual(["pending", "terminated"]);
    expect(last(state)?.values.code).toBe("Server.InsufficientInstanceCapacity");
    expect(state.volumes).toEqual([]);
    expect(model.observe(state).totalMicroUsd).toBe(0);
  });

  test("t04 a pending instance stops only with Force", () => {
    expect(lastRefusal(play({}, "launch", "stop"))).toEqual({ kind: "refused", reason: "pending-needs-force", code: "IncorrectInstanceState" });
    expect(play({}, "launch", "force-stop").phase).toBe("stopping");
  });

  test("t05, t10, t21, t24 terminate works from pending, running, stopping and stopped", () => {
    const starts = [["ec2.transition.t05", play({}, "launch")], ["ec2.transition.t10", running()], ["ec2.transition.t21", then(running(), "stop")],
      ["ec2.transition.t24", then(running(), "stop", minute)]] as const;
    for (const [fact, start] of starts) {
      const state = then(start, "terminate");
      expect(state.phase, fact).toBe("shutting-down");
      expect(has(state, fact), fact).toBe(true);
      expect(then(state, minute).phase, fact).toBe("terminated");
    }
  });

  test("t06 and t19 stop goes through stopping to stopped", () => {
    expect(phasesOf(then(running(), "stop", minute))).toEqual(["pending", "running", "stopping", "stopped"]);
  });

  test("t07 hibernate goes through the same states, and falls back to a normal stop if it fails", () => {
    const kept = then(running({ hibernation: true }), "hibernate", 2 * minute);
    expect(kept.phase).toBe("stopped");
    expect(kept.memory.place).toBe("root");
    const lost = then(running({ hibernation: true }), { type: "set-hibernation-fault", on: true }, "hibernate", 2 * minute);
    expect(lost.phase).toBe("stopped");
    expect(lost.memory.place).toBe("none");
  });

  test("t08 an OS shutdown stops the instance with shutdown behavior stop, and halt leaves it running and billed", () => {
    expect(then(running(), "os-shutdown", minute).phase).toBe("stopped");
    const halted = then(running(), "os-halt", hour);
    expect(halted.phase).toBe("running");
    expect(model.observe(halted).isBilled).toBe(true);
    expect(then(halted, "reboot", minute).os).toBe("up");
  });

  test("t09 an OS shutdown terminates with shutdown behavior terminate or an instance store root, protected or not", () => {
    const state = then(running({ shutdownBehavior: "terminate", terminationProtection: true, stopProtection: true }), "os-shutdown");
    expect(state.phase).toBe("shutting-down");
    expect(then(running(storeRoot), "os-shutdown").phase).toBe("shutting-down");
  });

  test("t08 and t14 a Spot Instance of a one-time request, which cannot be stopped, is terminated instead; one of a persistent request stops", () => {
    const [oneTime, persistent] = [running({ market: "spot" }), running({ market: "spot", interruption: "stop" })];
    expect(then(oneTime, "os-shutdown", day).phase).toBe("none");
    expect(then(oneTime, "schedule-retirement", day).phase).toBe("shutting-down");
    expect(then(persistent, "os-shutdown", day, "start", minute).phase).toBe("running");
    expect(then(persistent, "schedule-retirement", day).phase).toBe("stopping");
  });

  test("t11 a reboot never leaves running and stays on the host", () => {
    const before = running();
    for (const how of ["reboot", "os-reboot"] as const) {
      const after = then(before, how, minute);
      expect(after.phase).toBe("running");
      expect(after.hostId).toBe(before.hostId);
      expect(phasesOf(after)).toEqual(phasesOf(before));
    }
  });

  test("t12 CreateImage reboots unless NoReboot", () => {
    const before = running();
    const rebooted = then(before, { type: "create-image", noReboot: false }, minute);
    expect(rebooted.memory.session).not.toBe(before.memory.session);
    const quiet = then(before, { type: "create-image", noReboot: true }, minute);
    expect(quiet.memory.session).toBe(before.memory.session);
    expect([rebooted.images, quiet.images]).toEqual([1, 1]);
  });

  test("t12 an image can be made while hibernated, and keeps the saved memory where it is", () => {
    const before = then(running({ hibernation: true }), "hibernate", 2 * minute);
    const after = then(before, { type: "create-image", noReboot: false }, minute);
    expect([after.images, after.phase, after.memory]).toEqual([1, "stopped", before.memory]);
    expect(has(after, "ec2.hibernate.image")).toBe(true);
  });

  test("t13 a Spot interruption acts after its notice, hibernation at once", () => {
    const spot = { market: "spot" } as const;
    const noticed = then(running(spot), "interrupt-spot", spotNoticeMs - 1);
    expect(noticed.phase).toBe("running");
    expect(then(noticed, 1).phase).toBe("shutting-down");
    expect(then(running({ ...spot, interruption: "stop" }), "interrupt-spot", spotNoticeMs).phase).toBe("stopping");
    expect(then(running({ ...spot, interruption: "hibernate", hibernation: true }), "interrupt-spot").phase).toBe("stopping");
  });

  test("t14 and t15 a retirement stops an EBS-root instance and terminates one with an instance store root", () => {
    expect(then(running({ stopProtection: true }), "schedule-retirement", day).phase).toBe("stopping");
    expect(then(running(storeRoot), "schedule-retirement", day).phase).toBe("shutting-down");
  });

  test("t16 an alarm action can stop, terminate, reboot and recover", () => {
    expect(then(running(), { type: "alarm", does: "stop" }).phase).toBe("stopping");
    expect(then(running(), { type: "alarm", does: "terminate" }).phase).toBe("shutting-down");
    expect(then(running(), { type: "alarm", does: "reboot" }).os).toBe("booting");
    const broken = then(running({ automaticRecovery: false }), "fail-host", 2 * minute);
    const mended = then(broken, { type: "alarm", does: "recover" }, minute);
    expect(mended.phase).toBe("running");
    expect(mended.hostId).not.toBe(broken.hostId);
  });

  test("t17 automatic recovery moves to a new host and keeps ID and addresses, but not memory", () => {
    const before = running({ ipv6: true });
    const after = then(before, "fail-host", 10 * minute);
    expect(after.phase).toBe("running");
    expect(after.hostId).not.toBe(before.hostId);
    expect([after.instanceId, after.privateIpv4, after.publicIpv4, after.ipv6]).toEqual([before.instanceId, before.privateIpv4, before.publicIpv4, before.ipv6]);
    expect(after.memory.session).not.toBe(before.memory.session);
  });

  test("t17 types with instance store are not recovered; the instance is stopped by schedule instead", () => {
    const state = then(running(withDisk), "fail-host", 10 * minute);
    expect(state.hostId).toBe(running(withDisk).hostId);
    expect(then(state, day + minute).phase).toBe("stopped");
  });

  test("t17 recovery leaves the host that was to be retired, and says so", () => {
    const after = then(running(), "schedule-retirement", "fail-host", 10 * minute);
    expect(after.retirementMs).toBeNull();
    expect(after.log.filter((event) => event.kind === "retirement-dropped")).toHaveLength(1);
    expect(then(after, 2 * day).phase).toBe("running");
  });

  test("t17 without capacity nothing is recovered: the instance stays on its failed host, billed, until it is stopped by schedule", () => {
    const before = then(running(), { type: "set-shortage", on: true });
    const after = then(before, "fail-host", 10 * minute);
    expect([after.phase, after.hostId, after.os, after.failedCheck]).toEqual(["running", before.hostId, "host-failed", "system"]);
    expect(model.observe(after).isBilled).toBe(true);
    expect(has(after, "ec2.recover.capacity")).toBe(true);
    expect(lastRefusal(then(after, { type: "alarm", does: "recover" }))).toEqual({ kind: "refused", reason: "no-capacity", code: undefined });
    expect(then(after, { type: "set-shortage", on: false }, { type: "alarm", does: "recover" }, minute).failedCheck).toBeNull();
    expect(then(after, day).phase).toBe("stopped");
  });

  test("t18 the root volume is replaced while running, and the old one is left over", () => {
    const before = running();
    const after = then(before, "replace-root-volume", minute);
    expect(after.phase).toBe("running");
    expect(after.volumes.filter((volume) => volume.role === "root").map((volume) => volume.state).sort()).toEqual(["available", "in-use"]);
  });

  test("t20 a stop that is stuck ends only with Force", () => {
    const stuck = then(running(), { type: "set-stuck", on: true }, "stop", day);
    expect(stuck.phase).toBe("stopping");
    expect(then(stuck, "force-stop", 2 * minute).phase).toBe("stopped");
  });

  test("t22 a start leads to pending on another host with another auto-assigned address", () => {
    const before = running();
    const after = then(before, "stop", minute, "start", minute);
    expect(after.phase).toBe("running");
    expect(after.hostId).not.toBe(before.hostId);
    expect(after.publicIpv4).not.toBeNull();
    expect(after.publicIpv4).not.toBe(before.publicIpv4);
    expect(after.instanceId).toBe(before.instanceId);
  });

  test("t23 a start without capacity is refused and the instance stays stopped", () => {
    const state = then(running(), "stop", minute, { type: "set-shortage", on: true }, "start");
    expect(lastRefusal(state)).toEqual({ kind: "refused", reason: "no-capacity", code: "InsufficientInstanceCapacity" });
    expect(state.phase).toBe("stopped");
  });

  test("t25 the type changes only while stopped, and not while hibernated", () => {
    const change = { type: "change-type", instanceType: "m7g.xlarge" } as const;
    expect(lastRefusal(then(running(), change)).reason).toBe("not-stopped");
    expect(then(running(), "stop", minute, change).instanceType).toBe("m7g.xlarge");
    expect(lastRefusal(then(running({ hibernation: true }), "hibernate", 2 * minute, change)).reason).toBe("hibernated-fixed");
  });

  test("t26 a stuck termination is forced after hours, not minutes", () => {
    const state = then(running(), { type: "set-stuck", on: true }, "terminate", hour);
    expect(state.phase).toBe("shutting-down");
    expect(then(state, 3 * hour).phase).toBe("terminated");
  });

  test("t27 a terminated instance leaves the list after about an hour, and then another can be launched", () => {
    const state = then(running(), "terminate", 20 * second);
    expect(then(state, terminatedVisibleMs - 1).phase).toBe("terminated");
    const gone = then(state, terminatedVisibleMs);
    expect(gone.phase).toBe("none");
    const again = then(gone, "launch");
    expect(again.phase).toBe("pending");
    expect(again.instanceId).not.toBe(state.instanceId);
  });

  test("codes are the ones of the API", () => {
    expect((["pending", "running", "shutting-down", "terminated", "stopping", "stopped"] as const).map((name) => stateCodes[name])).toEqual([0, 16, 32, 48, 64, 80]);
  });

  test("terminated is final", () => {
    const state = then(running(), "terminate", minute);
    for (const type of ["start", "stop", "reboot", "hibernate", "force-stop", "terminate"] as const) expect(then(state, type).phase).toBe("terminated");
    expect(documentedChanges.terminated).toEqual(["none"]);
  });
});

test.describe("what survives", () => {
  test("a reboot keeps instance store data, addresses and host, and loses memory", () => {
    const before = running({ ...withDisk, ipv6: true });
    const after = then(before, "reboot", minute);
    expect(after.store).toBe("data");
    expect([after.privateIpv4, after.publicIpv4, after.ipv6, after.hostId]).toEqual([before.privateIpv4, before.publicIpv4, before.ipv6, before.hostId]);
    expect(after.memory.session).not.toBe(before.memory.session);
  });

  test("a stop keeps EBS volumes, private IPv4 and IPv6, and loses memory, instance store data and auto-assigned public IPv4", () => {
    const before = running({ ...withDisk, ipv6: true });
    const after = then(before, "stop", minute);
    expect(after.volumes).toEqual(before.volumes);
    expect([after.privateIpv4, after.ipv6]).toEqual([before.privateIpv4, before.ipv6]);
    expect([after.memory.place, after.store, after.publicIpv4, after.hostId]).toEqual(["none", "blank", null, null]);
  });

  test("hibernation brings the same memory back, but not instance store data", () => {
    const before = running({ ...withDisk, hibernation: true });
    const after = then(before, "hibernate", 2 * minute, "start", minute);
    expect(after.memory).toEqual(before.memory);
    expect(after.store).toBe("blank");
  });

  test("a stop and start never brings instance store data back", () => {
    expect(then(running(withDisk), "stop", minute, "start", minute, "reboot", minute).store).toBe("blank");
  });

  test("an Elastic IP stays associated through stop and hibernate, and is only disassociated by terminate", () => {
    const before = then(running({ hibernation: true }), "associate-address");
    expect(before.publicIpv4).toBeNull();
    for (const how of ["stop", "hibernate"] as const) {
      const after = then(before, how, 2 * minute);
      expect(after.elasticIp).toEqual(before.elasticIp);
      expect(then(after, "start", minute).publicIpv4).toBeNull();
    }
    expect(then(before, "terminate", minute).elasticIp).toEqual({ address: before.elasticIp?.address, associated: false });
  });

  test("disassociating an Elastic IP brings a new public IPv4 address, except with a second network interface", () => {
    expect(then(running(), "associate-address", "disassociate-address").publicIpv4).not.toBeNull();
    expect(then(running({ secondInterface: true }), "associate-address", "disassociate-address").publicIpv4).toBeNull();
  });

  test("a second network interface means no public IPv4 address after a start", () => {
    expect(running({ secondInterface: true }).publicIpv4).not.toBeNull();
    expect(then(running({ secondInterface: true }), "stop", minute, "start", minute).publicIpv4).toBeNull();
  });

  test("terminate follows DeleteOnTermination of each volume", () => {
    const left = (params: Partial<InstanceParams>) => then(running(params), "terminate", minute).volumes.map((volume) => `${volume.role} ${volume.state}`);
    expect(left({ rootDelete: true, dataDelete: false })).toEqual(["data available"]);
    expect(left({ rootDelete: false, dataDelete: true })).toEqual(["root available"]);
    expect(left({ rootDelete: true, dataDelete: true })).toEqual([]);
  });

  test("a data volume attached after launch is not deleted on termination", () => {
    expect(then(running({ dataVolume: false }), "attach-volume", "terminate", minute).volumes.map((volume) => volume.role)).toEqual(["data"]);
  });

  test("beyond the limit of hibernation the memory is no longer there", () => {
    const slept = then(running({ hibernation: true }), "hibernate", 61 * day);
    expect(slept.memory.place).toBe("none");
    expect(then(slept, "start", minute).memory.session).not.toBe(running().memory.session);
  });
});

test.describe("what is refused", () => {
  const cases: readonly (readonly [string, InstanceState, InstanceAction, string, string | undefined])[] = [
    ["termination protection", running({ terminationProtection: true }), { type: "terminate" }, "termination-protected", "OperationNotPermitted"],
    ["stop protection on stop", running({ stopProtection: true }), { type: "stop" }, "stop-protected", "OperationNotPermitted"],
    ["stop protection on terminate", running({ stopProtection: true }), { type: "terminate" }, "stop-protected-terminate", "OperationNotPermitted"],
    ["hibernation not enabled", running(), { type: "hibernate" }, "hibernation-off", "UnsupportedHibernationConfiguration"],
    ["hibernating right after the launch", play({ hibernation: true }, "launch", minute), { type: "hibernate" }, "hibernate-too-early", undefined],
    ["stopping an instance store root", running(storeRoot), { type: "stop" }, "store-root", "UnsupportedOperation"],
    ["detaching a volume that is not attached", running({ dataVolume: false }), { type: "detach-volume" }, "no-volume", "IncorrectState"],
    ["attaching a volume while pending", play({ dataVolume: false }, "launch"), { type: "attach-volume" }, "volume-state", "IncorrectState"],
    ["starting a stopping instance", then(running(), "stop"), { type: "start" }, "not-startable", "IncorrectInstanceState"],
    ["starting a terminated instance", then(running(), "terminate", minute), { type: "start" }, "not-startable", "IncorrectInstanceState"],
    ["stopping a terminated instance", then(running(), "terminate", minute), { type: "stop" }, "not-stoppable", "IncorrectInstanceState"],
    ["rebooting a stopped instance", then(running(), "stop", minute), { type: "reboot" }, "not-rebootable", "IncorrectInstanceState"],
    ["an Elastic IP while pending", play({}, "launch"), { type: "associate-address" }, "address-pending", "IncorrectInstanceState"],
    ["releasing an associated Elastic IP", then(running(), "associate-address"), { type: "release-address" }, "address-in-use", "InvalidIPAddress.InUse"],
    ["stopping a one-time Spot Instance", running({ market: "spot" }), { type: "stop" }, "one-time-spot", "UnsupportedOperation"],
    ["protecting a Spot Instance", running({ market: "spot" }), { type: "set-termination-protection", on: true }, "spot-no-protection", undefined],
    ["changing the type of a Spot Instance that you stopped", then(running({ market: "spot", interruption: "stop" }), "stop", minute), { type: "change-type", instanceType: "m7g.xlarge" }, "spot-type", undefined],
    ["changing the type of one that EC2 stopped", then(running({ market: "spot", interruption: "stop" }), "interrupt-spot", 5 * minute), { type: "change-type", instanceType: "m7g.xlarge" }, "spot-type", undefined],
    ["starting after a Spot interruption", then(running({ market: "spot", interruption: "stop" }), "interrupt-spot", 5 * minute), { type: "start" }, "ec2-restarts", undefined],
    ["recovering a type with instance store", then(running(withDisk), "fail-host", 2 * minute), { type: "alarm", does: "recover" }, "recovery-store", undefined],
    ["an instance store root on a type without disks", play({ rootDevice: "instance-store" }), { type: "launch" }, "root-needs-disk", undefined],
    ["Spot with hibernation and another behavior", play({ market: "spot", hibernation: true }), { type: "launch" }, "spot-hibernation", undefined],
  ];
  for (const [name, state, action, reason, code] of cases) {
    test(`${name} is refused with its reason`, () => {
      const after = model.act(state, action);
      expect(lastRefusal(after)).toEqual({ kind: "refused", reason, code });
      expect({ ...after, log: [] }).toEqual({ ...state, log: [] });
    });
  }

  test("repeated calls succeed and change nothing", () => {
    const repeats: readonly (readonly [InstanceState, InstanceAction])[] = [
      [running(), { type: "start" }], [then(running(), "stop", minute), { type: "stop" }],
      [then(running(), "terminate", minute), { type: "terminate" }], [then(running(), "terminate", minute), { type: "reboot" }],
    ];
    for (const [state, action] of repeats) expect(last(model.act(state, action))?.kind).toBe("no-change");
  });

  test("after a Spot interruption only EC2 brings the instance back", () => {
    const stopped = then(running({ market: "spot", interruption: "stop" }), "interrupt-spot", 5 * minute);
    expect(then(stopped, "return-spot", minute).phase).toBe("running");
  });

  test("an API reboot cures a hung OS but not a failed host", () => {
    const hung = then(running(), "fail-os", 2 * minute);
    expect(hung.failedCheck).toBe("instance");
    expect(then(hung, "reboot", minute).failedCheck).toBeNull();
    expect(lastRefusal(then(running({ automaticRecovery: false }), "fail-host", 2 * minute, "reboot")).reason).toBe("host-broken");
  });

  test("what a button says is what happens", () => {
    for (const state of [play({}), running(), then(running(), "stop", minute), then(running(), "terminate", minute)]) {
      for (const item of lab.actions(state, "en")) {
        const kind = model.act(state, item.action).log[state.log.length]?.kind;
        expect(item.refusal !== undefined, `${item.id} in ${state.phase}`).toBe(kind === "refused" || kind === "no-change");
      }
    }
  });
});

test.describe("what is billed", () => {
  const billed = (state: InstanceState): number => model.observe(state).billedSeconds;

  test("pending, stopping, stopped, shutting-down and terminated are not billed", () => {
    const start = running();
    const used = billed(start);
    expect(used).toBe(600);
    expect(billed(play({}, "launch", 19 * second))).toBe(0);
    expect(billed(then(start, "stop", 20 * second))).toBe(used);
    expect(billed(then(start, "stop", day))).toBe(used);
    expect(billed(then(start, "terminate", day))).toBe(used);
  });

  test("each start is billed for at least the minimum", () => {
    const short = play({}, "launch", 20 * second, 5 * second, "stop", minute);
    expect(billed(short)).toBe(minimumSeconds);
    expect(billed(then(short, "start", 20 * second, 5 * second, "stop", minute))).toBe(2 * minimumSeconds);
  });

  test("a reboot starts no new billing period", () => {
    expect(billed(then(running(), "reboot", 5 * second, "reboot", 5 * second))).toBe(610);
  });

  test("going into hibernation is billed", () => {
    expect(billed(then(running({ hibernation: true }), "hibernate", day))).toBe(660);
    expect(billed(then(running(), "stop", day))).toBe(600);
  });

  test("money is the same however often the clock is looked at", () => {
    const start = running();
    let ticked = start;
    for (let ms = 7; ms <= 100_000; ms += 777) ticked = model.advance(ticked, start.nowMs + ms);
    ticked = model.advance(ticked, start.nowMs + 100_000);
    expect(model.observe(ticked)).toEqual(model.observe(model.advance(start, start.nowMs + 100_000)));
  });

  test("a public IPv4 address costs half a cent an hour, and so does an Elastic IP that nobody uses", () => {
    expect(model.observe(play({}, "launch", 10 * hour)).addressMicroUsd).toBe(50_000);
    const idle = then(running(), "associate-address", "terminate", minute);
    const later = then(idle, 100 * hour);
    expect(model.observe(later).addressMicroUsd - model.observe(idle).addressMicroUsd).toBeGreaterThanOrEqual(499_999);
    const freed = then(later, "release-address");
    expect(model.observe(then(freed, 100 * hour)).addressMicroUsd).toBe(model.observe(freed).addressMicroUsd);
  });

  test("volumes are billed while the instance is stopped, and after it is terminated if they are left over", () => {
    const stopped = then(running(), "stop", minute);
    expect(model.observe(then(stopped, 30 * day)).diskMicroUsd - model.observe(stopped).diskMicroUsd).toBeCloseTo(28 * 80_000, -2);
    const gone = then(running(), "terminate", minute);
    expect(model.observe(then(gone, 30 * day)).diskMicroUsd - model.observe(gone).diskMicroUsd).toBeCloseTo(20 * 80_000, -2);
    const clean = then(gone, "delete-volumes");
    expect(model.observe(then(clean, 30 * day)).diskMicroUsd).toBe(model.observe(clean).diskMicroUsd);
  });

  test("a Spot Instance that EC2 interrupts within its first hour is free, one that you stop is not", () => {
    const spot = { market: "spot", interruption: "stop" } as const;
    expect(billed(then(running(spot), "interrupt-spot", 5 * minute))).toBe(0);
    expect(billed(then(running(spot), hour, "interrupt-spot", 5 * minute))).toBeGreaterThan(3600);
    expect(billed(then(running(spot), "stop", 5 * minute))).toBe(600);
  });

  test("the log says that hibernating is billed only where it is", () => {
    const spot = { market: "spot", interruption: "hibernate", hibernation: true } as const;
    const goesOn = (state: InstanceState): boolean => state.log.some((event) => event.kind === "billing-goes-on");
    const free = then(running(spot), "interrupt-spot");
    expect([goesOn(free), model.observe(free).isBilled]).toEqual([false, false]);
    const late = then(running(spot), hour, "interrupt-spot");
    expect([goesOn(late), model.observe(late).isBilled]).toEqual([true, true]);
  });
});

/** One value that a specification allows. */
function valueOf(spec: ValueSpec): fc.Arbitrary<string | number | boolean> {
  if (spec.kind === "toggle") return fc.boolean();
  if (spec.kind === "choice") return fc.constantFrom(...spec.options.map((option) => option.id));
  return fc.integer({ min: 0, max: Math.round((spec.max - spec.min) / spec.step) }).map((steps) => Math.min(spec.max, spec.min + steps * spec.step));
}

const wildParams = fc.record(Object.fromEntries(lab.knobs.map((knob) => [knob.id, valueOf(knob)]))) as unknown as fc.Arbitrary<InstanceParams>;
/** Most launches should get through, or there is little to see. */
const anyParams = fc.tuple(wildParams, fc.nat(9)).map(([params, dice]): InstanceParams => {
  if (dice === 0) return params;
  const isSpot = params.market === "spot";
  return {
    ...params, rootDevice: dice === 1 ? params.rootDevice : "ebs",
    terminationProtection: params.terminationProtection && !isSpot && dice < 4, stopProtection: params.stopProtection && !isSpot && dice < 4,
    hibernation: isSpot ? params.interruption === "hibernate" : params.hibernation,
  };
});
const anyAction = fc.oneof(...Object.entries(lab.actionShapes).map(([type, shape]) => ({
  // Without the common ones a random run would hardly ever get anywhere.
  weight: (["launch", "start", "stop", "terminate", "hibernate"] as readonly string[]).includes(type) ? 5 : 1,
  arbitrary: fc.record({ type: fc.constant(type), ...Object.fromEntries(Object.entries(shape).map(([id, spec]) => [id, valueOf(spec)])) }),
}))) as unknown as fc.Arbitrary<InstanceAction>;
const anyWait = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 90_000 }) },
  { weight: 4, arbitrary: fc.constantFrom(0, second, 20 * second, minute, 2 * minute, hour, 10 * minute) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 70 * day }) },
);
const anyRun = fc.tuple(anyParams, fc.integer({ min: 0, max: 0xffffffff }), fc.array(fc.tuple(anyWait, anyAction), { minLength: 1, maxLength: 60, size: "max" }), anyWait).map(
  ([params, seed, steps, rest]): Run<InstanceParams, InstanceAction> => {
    let atMs = 0;
    const actions = steps.map(([wait, action], index) => ({ atMs: (atMs += wait), action: index === 0 ? ({ type: "launch" } as const) : action }));
    return { v: 1, lab: lab.id, params, seed, actions, atMs: atMs + rest };
  },
);

test.describe("random runs", () => {
  const runs = Number(process.env.RANDOM_RUNS ?? 500);
  test.setTimeout(600_000);

  test("nothing is broken, every event is told and rests on known facts, and the run repeats byte for byte", () => {
    const kinds = new Set<string>();
    fc.assert(fc.property(anyRun, (run) => {
      let state = model.init(run.params, run.seed);
      for (const { atMs, action } of run.actions) {
        state = model.act(model.advance(state, atMs), action);
        const faults = lab.broken(state);
        if (faults.length > 0) throw new Error(faults.join("; "));
      }
      state = model.advance(state, run.atMs);
      const faults = lab.broken(state);
      if (faults.length > 0) throw new Error(faults.join("; "));
      for (const event of state.log) {
        kinds.add(event.kind);
        if (!event.facts.every(isFactId)) throw new Error(`unknown fact in ${event.kind}: ${event.facts.join()}`);
        for (const locale of locales) {
          const told = tell(event, locale);
          if (told === event.kind || /undefined|NaN|null/.test(told)) throw new Error(`${event.kind}: ${told}`);
        }
      }
      if (JSON.stringify(replay(lab, run)) !== JSON.stringify(state)) throw new Error("not the same twice");
    }), { numRuns: runs, seed: 20261121 });
    expect([...kinds].filter((kind) => !toldKinds.includes(kind))).toEqual([]);
    expect(toldKinds.filter((kind) => !kinds.has(kind)), "kinds of event that no run produced").toEqual([]);
  });

  test("advancing in pieces is the same as advancing at once", () => {
    fc.assert(fc.property(anyRun, fc.array(fc.nat(20 * day), { maxLength: 6 }), (run, cuts) => {
      const whole = replay(lab, run);
      let state = model.init(run.params, run.seed);
      const advance = (toMs: number): void => {
        for (const cut of cuts.map((each) => state.nowMs + (each % Math.max(1, toMs - state.nowMs + 1))).sort((a, b) => a - b)) state = model.advance(state, Math.min(cut, toMs));
        state = model.advance(state, toMs);
      };
      for (const { atMs, action } of run.actions) {
        advance(atMs);
        state = model.act(state, action);
      }
      advance(run.atMs);
      if (JSON.stringify(state) !== JSON.stringify(whole)) throw new Error("pieces differ from the whole");
    }), { numRuns: Math.ceil(runs / 2), seed: 20261121 });
  });

  test("stepping from event to event misses none", () => {
    fc.assert(fc.property(anyRun, (run) => {
      let state = replay(lab, { ...run, atMs: run.actions.at(-1)?.atMs ?? 0 });
      const goal = model.advance(state, state.nowMs + 90 * day);
      for (let next = model.nextEventMs(state); next !== null && next <= goal.nowMs; next = model.nextEventMs(state)) {
        if (next <= state.nowMs) throw new Error("an event in the past");
        state = model.advance(state, next);
      }
      if (JSON.stringify(model.advance(state, goal.nowMs)) !== JSON.stringify(goal)) throw new Error("events were missed");
    }), { numRuns: Math.ceil(runs / 4), seed: 20261121 });
  });

  test("states that were handed out never change", () => {
    fc.assert(fc.property(anyRun, anyAction, (run, action) => {
      const state = replay(lab, run);
      const before = JSON.stringify(state);
      model.advance(model.act(state, action), state.nowMs + 90 * day);
      if (JSON.stringify(state) !== before) throw new Error("changed");
    }), { numRuns: Math.ceil(runs / 4), seed: 20261121 });
  });

  test("a check that finds nothing broken can find something broken", () => {
    const state = then(running(withDisk), "stop", minute);
    expect(lab.broken(state)).toEqual([]);
    expect(lab.broken({ ...state, store: "data" })).not.toEqual([]);
    expect(lab.broken({ ...state, phase: "running" })).not.toEqual([]);
    expect(lab.broken({ ...state, meter: { ...state.meter, closedSeconds: 1 } })).not.toEqual([]);
  });
});

test.describe("challenges", () => {
  const unmet = (challenge: (typeof challenges)[number], run: Run<InstanceParams, InstanceAction>): readonly string[] =>
    challenge.goal(traceOf(lab, run)).filter((clause) => !clause.met).map((clause) => clause.id);
  const seeds = [1, 2, 99, 4_000_000_000];

  for (const challenge of challenges) {
    test(`${challenge.id}: solution and alternatives pass, near-misses fail exactly their clauses, doing nothing fails`, () => {
      expect(challenge.alternatives.length).toBeGreaterThanOrEqual(2);
      expect(challenge.nearMisses.length).toBeGreaterThanOrEqual(3);
      for (const seed of [challenge.start.seed, ...seeds]) {
        for (const run of [challenge.solution.run, ...challenge.alternatives]) expect(unmet(challenge, { ...run, seed })).toEqual([]);
        for (const { run, fails } of challenge.nearMisses) expect(unmet(challenge, { ...run, seed })).toEqual(fails);
        expect(unmet(challenge, { ...challenge.start, seed, atMs: challenge.solution.run.atMs })).not.toEqual([]);
        expect(unmet(challenge, { ...challenge.start, seed })).not.toEqual([]);
      }
      expect(challenge.solution.run.actions.length - challenge.start.actions.length).toBeLessThanOrEqual(challenge.par);
      const used = [challenge.solution.run, ...challenge.alternatives, ...challenge.nearMisses.map((miss) => miss.run)];
      for (const run of used) {
        for (const { action } of run.actions.slice(challenge.start.actions.length)) expect(challenge.allowed.actions).toContain(action.type);
      }
    });
  }
});

test.describe("predictions", () => {
  const guess = (state: InstanceState, action: InstanceAction): Readonly<Record<string, boolean>> => {
    const prediction = lab.predict?.(state, action, "en");
    if (!prediction) return {};
    const after = model.advance(model.act(state, action), state.nowMs + prediction.horizonMs);
    const outcomes = lab.outcomes?.(state, after, "en") ?? [];
    expect(outcomes.map((outcome) => outcome.id)).toEqual(prediction.items.map((item) => item.id));
    return Object.fromEntries(outcomes.map((outcome) => [outcome.id, outcome.happened]));
  };

  test("seven things are asked about, and come out as documented", () => {
    const state = running({ ...withDisk, hibernation: true, dataDelete: true });
    const kept = { root: true, data: true, private: true };
    expect(guess(state, { type: "reboot" })).toEqual({ ...kept, ram: false, store: true, public: true, host: true });
    expect(guess(state, { type: "stop" })).toEqual({ ...kept, ram: false, store: false, public: false, host: false });
    expect(guess(state, { type: "hibernate" })).toEqual({ ...kept, ram: true, store: false, public: false, host: false });
    expect(guess(state, { type: "terminate" })).toEqual({ ram: false, store: false, root: false, data: false, private: false, public: false, host: false });
  });

  test("an Elastic IP is the same public address after a start, an auto-assigned one is not", () => {
    const plain = then(running(), "stop", minute);
    expect(guess(plain, { type: "start" })).toEqual({ root: true, data: true, private: true, public: false, host: false });
    expect(guess(then(running(), "associate-address", "stop", minute), { type: "start" }).public).toBe(true);
    expect(guess(then(running({ hibernation: true }), "hibernate", 2 * minute), { type: "start" }).ram).toBe(true);
  });

  test("a refused action is not asked about", () => {
    expect(lab.predict?.(running({ stopProtection: true }), { type: "stop" }, "en")).toBeNull();
  });
});

test.describe("the picture", () => {
  type Rect = readonly [left: number, top: number, right: number, bottom: number];
  const rectOf = (node: SceneNode): Rect => [node.x, node.y, node.x + node.width, node.y + node.height];
  const touch = (a: Rect, b: Rect): boolean => a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3];
  const inside = ([x, y]: Point, [left, top, right, bottom]: Rect): boolean => x > left + 1 && x < right - 1 && y > top + 1 && y < bottom - 1;
  const badgeOf = (node: SceneNode): Rect | null => {
    if (node.badge === undefined) return null;
    const width = Math.max(textWidth(node.badge, lettering.badge) + 14, 20);
    const left = node.x + node.width - width - 8;
    return [left, node.y - 11, left + width, node.y + 6];
  };

  function faultsOf(scene: Scene): readonly string[] {
    const faults: string[] = [];
    const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
    const solid = scene.nodes.filter((node) => node.shape !== "group");
    const groups = scene.nodes.filter((node) => node.shape === "group");
    if (nodes.size !== scene.nodes.length) faults.push("two nodes with one id");
    if (new Set(scene.edges.map((edge) => edge.id)).size !== scene.edges.length) faults.push("two edges with one id");
    for (const node of scene.nodes) {
      const [left, top, right, bottom] = rectOf(node);
      if (left < 5 || top < 5 || right > scene.width - 5 || bottom > scene.height) faults.push(`${node.id} leaves the scene`);
      if (node.shape === "group") {
        if (textWidth(node.label, lettering.group) > node.width - 24) faults.push(`${node.id}: heading too wide`);
        continue;
      }
      const room = node.width - 2 * (node.width < 110 ? 8 : 12);
      const label = breakLabel(node.label, room, lettering.label);
      const lines = node.lines ?? [];
      if (widest(label, lettering.label) > room) faults.push(`${node.id}: label ${node.label} too wide`);
      for (const line of lines) if (textWidth(line, lettering.line) > room) faults.push(`${node.id}: line ${line} too wide`);
      const lid = node.shape === "disk" ? 2 * Math.min(7, node.height / 6) : 0;
      if (label.length * 18 + lines.length * 16 + 8 > node.height - lid) faults.push(`${node.id}: too low for its words`);
      if (node.group !== undefined) {
        const [gl, gt, gr, gb] = rectOf(nodes.get(node.group) ?? node);
        if (left < gl || top < gt || right > gr || bottom > gb) faults.push(`${node.id} leaves ${node.group}`);
      }
    }
    for (const [index, a] of solid.entries()) {
      for (const b of solid.slice(index + 1)) if (touch(rectOf(a), rectOf(b))) faults.push(`${a.id} over ${b.id}`);
      for (const group of groups) if (a.group !== group.id && touch(rectOf(a), rectOf(group))) faults.push(`${a.id} over ${group.id}`);
    }
    const labels: (readonly [string, Rect])[] = [];
    const ways: (readonly [string, readonly Point[]])[] = [];
    for (const edge of scene.edges) {
      const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
      if (!from || !to) {
        faults.push(`${edge.id} goes nowhere`);
        continue;
      }
      const { points } = edgeRoute(edge, from, to);
      ways.push([edge.id, points]);
      for (const node of solid) {
        const crossing = Array.from({ length: 101 }, (_, step) => pointAt(points, step / 100)).some((point) => inside(point, rectOf(node)));
        if (crossing) faults.push(`${edge.id} runs through ${node.id}`);
        const badge = badgeOf(node);
        if (badge && Array.from({ length: 101 }, (_, step) => pointAt(points, step / 100)).some((point) => inside(point, badge))) faults.push(`${edge.id} runs over the badge of ${node.id}`);
      }
      for (const [x, y] of points) if (x < 0 || y < 0 || x > scene.width || y > scene.height) faults.push(`${edge.id} leaves the scene`);
      if (edge.label === undefined) continue;
      const lines = edge.label.split("\n");
      const [x, y] = pointAt(points, edge.labelAt ?? 0.5);
      const [halfWidth, halfHeight] = [(widest(lines, lettering.edge) + 10) / 2, (lines.length * 16 + 3) / 2];
      labels.push([edge.id, [x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight]]);
    }
    for (const [index, [id, rect]] of labels.entries()) {
      if (rect[0] < 0 || rect[1] < 0 || rect[2] > scene.width || rect[3] > scene.height) faults.push(`label of ${id} leaves the scene`);
      for (const node of scene.nodes) {
        const ring = node.shape === "group" ? 0 : 5;
        const [left, top, right, bottom] = rectOf(node);
        if (touch(rect, [left - ring, top - ring, right + ring, bottom + ring])) faults.push(`label of ${id} over ${node.id}`);
        const badge = badgeOf(node);
        if (badge && touch(rect, badge)) faults.push(`label of ${id} over the badge of ${node.id}`);
      }
      for (const [other, otherRect] of labels.slice(index + 1)) if (touch(rect, otherRect)) faults.push(`label of ${id} over label of ${other}`);
      for (const [other, points] of ways) {
        if (other !== id && Array.from({ length: 201 }, (_, step) => pointAt(points, step / 200)).some((point) => inside(point, rect))) faults.push(`label of ${id} over the line of ${other}`);
      }
    }
    for (const token of scene.tokens ?? []) {
      if (!scene.edges.some((edge) => edge.id === token.edge)) faults.push(`token ${token.id} is on no edge`);
      if (!(token.at >= 0 && token.at <= 1)) faults.push(`token ${token.id} is at ${token.at}`);
    }
    return [...new Set(faults)];
  }

  const long = { ...withDisk, ipv6: true, hibernation: true, dataDelete: false, instanceUsdPerHour: 10 } as const;
  const moments: Readonly<Record<string, InstanceState>> = {
    "before the launch": play(long),
    pending: play(long, "launch", 5 * second),
    "failing launch": play(long, { type: "set-shortage", on: true }, "launch"),
    running: running(long),
    rebooting: then(running(long), "associate-address", "reboot", 5 * second),
    "failed host": then(running(long), "fail-host", 2 * minute),
    stopping: then(running(long), "stop", 5 * second),
    hibernating: then(running(long), "hibernate", 5 * second),
    hibernated: then(running(long), "hibernate", 500 * day),
    stopped: then(running(long), 300 * day, "associate-address", "stop", minute),
    starting: then(running(long), "stop", minute, "start", second),
    "shutting down": then(running(long), "terminate", 5 * second),
    "shutting down from stopped": then(running(long), "stop", minute, "terminate", 5 * second),
    terminated: then(running(long), "associate-address", "terminate", minute),
    gone: then(running(long), "terminate", 2 * hour),
    "store root": running(storeRoot),
  };
  for (const [name, state] of Object.entries(moments)) {
    test(`${name}: everything fits, nothing overlaps, in both layouts and languages`, () => {
      expect(lab.broken(state)).toEqual([]);
      for (const layout of ["wide", "narrow"] as const) {
        for (const locale of locales) {
          const scene = lab.scene(state, locale, layout);
          expect(faultsOf(scene), `${layout} ${locale}`).toEqual([]);
          expect(scene.nodes.filter((node) => node.current).map((node) => node.id)).toEqual([state.phase]);
          expect(scene.width).toBe(layout === "wide" ? 720 : 340);
        }
      }
    });
  }

  test("a bad picture is found out", () => {
    const scene = lab.scene(running(), "en", "wide");
    const moved = { ...scene, nodes: scene.nodes.map((node) => (node.id === "stopping" ? { ...node, x: node.x - 80, label: "a name far too long for its box" } : node)) };
    expect(faultsOf(moved).length).toBeGreaterThan(1);
    expect(faultsOf({ ...scene, edges: scene.edges.map((edge) => ({ ...edge, to: "nowhere" })) }).length).toBeGreaterThan(5);
  });

  test("the wide picture has every documented change as an edge, and no other", () => {
    const drawn = new Set(lab.scene(play({}), "en", "wide").edges.map((edge) => `${edge.from} ${edge.to}`));
    const documented = (Object.entries(documentedChanges) as [Phase, readonly Phase[]][]).flatMap(([from, all]) => all.map((to) => `${from} ${to}`));
    expect([...drawn].sort()).toEqual([...documented, "running running"].sort());
  });

  test("a waiting instance travels the edge by the part of the time that has passed", () => {
    expect(lab.scene(play({}, "launch", 5 * second), "en", "wide").tokens).toEqual([{ id: "instance", edge: "ready", at: 0.25, tone: "wait" }]);
    expect(lab.scene(then(running(), "stop", 15 * second), "ko", "narrow").tokens?.[0]).toMatchObject({ edge: "stopped", at: 0.5 });
    expect(lab.scene(running(), "en", "wide").tokens).toEqual([]);
  });
});

test("every fact that the honesty box or a refusal names exists, and unconfirmed ones are marked as assumptions", () => {
  for (const { facts } of lab.honesty.documented) for (const id of facts) expect(isFactId(id), id).toBe(true);
  const refusal = refusalOf(then(running(), "stop"), { type: "start" });
  expect(refusal?.assumed).toBe(true);
});

test("the inventory says what termination does only of what is there, and the bill how long addresses were held", () => {
  const table = (state: InstanceState, id: string): Readonly<Record<string, string | undefined>> =>
    Object.fromEntries((lab.tables(state, "en").find((one) => one.id === id)?.rows ?? []).map((row) => [row.id, id === "bill" ? row.cells[1] : row.cells[2]]));
  const none = Object.values(table(play({}), "inventory"));
  expect(new Set(none)).toEqual(new Set(["–"]));
  const state = then(running({ ipv6: true }), "associate-address");
  expect(table(state, "inventory")).toMatchObject({ "elastic-address": "stays in the account", "public-address": "–", "ipv6-address": "released", "instance-store": "–", "data-volume": "kept" });
  expect(table(running(), "bill")).toMatchObject({ instance: "10 min", addresses: "10 min 20 s" });
  expect(table(then(running(), "terminate", minute), "bill")).toMatchObject({ addresses: "10 min 40 s" });
});

test("tables, readouts and outline are whole in both languages", () => {
  for (const state of [play({}), running(), then(running(), "terminate", minute)]) {
    for (const locale of locales) {
      const said = JSON.stringify([lab.tables(state, locale), lab.readouts(state, locale), lab.outline(state, locale), lab.actions(state, locale)]);
      expect(said).not.toMatch(/undefined|NaN/);
      for (const table of lab.tables(state, locale)) for (const row of table.rows) expect(row.cells.length).toBe(table.columns.length);
    }
  }
});
