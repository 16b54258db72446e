import type { FactId } from "@/content/facts";
import type { Model, SimEvent } from "@/engine/sim/model";
import { pick } from "@/engine/sim/random";
import { refusalOf } from "./refusals";
import {
  hasLocalDisk, second, hour, monthMs, assumed, minimumSeconds, spotNoticeMs, spotFreeMs, terminatedVisibleMs, hibernateMaxMs,
  checkMs, addressMicroUsdPerHour, attached, isOneTime, publicAddress, switches, type Phase, type InstanceParams, type InstanceAction, type Volume,
  type InstanceState, type Meter, type TimerKind, type Timer, type InstanceReadouts,
} from "./state";

/** A state being worked on. Its parts are replaced, never changed, so that the states handed out stay as they are. */
type Draft = { -readonly [K in keyof InstanceState]: InstanceState[K] } & { log: SimEvent[]; timers: Timer[] };

const draftOf = (state: InstanceState): Draft => ({ ...state, log: [...state.log], timers: [...state.timers] });

type Facts = readonly FactId[];
type Values = SimEvent["values"];

/** Writes an event and returns its id. */
function note(draft: Draft, kind: string, cause: number | null, facts: Facts, values: Values = {}, isAssumed = false): number {
  const id = draft.log.length;
  draft.log.push({ id, atMs: draft.nowMs, kind, cause, facts, assumed: isAssumed, values });
  return id;
}

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, "0").slice(-digits);

/** Number of the next draw from a stream of chance. */
function draw(draft: Draft, stream: keyof InstanceState["drawn"]): number {
  const drawn = draft.drawn[stream];
  draft.drawn = { ...draft.drawn, [stream]: drawn + 1 };
  return drawn;
}

function drawHost(draft: Draft): string {
  let host: string;
  do {
    host = `host-${hex(pick(draft.seed, "host", draw(draft, "hosts")) & 0xffff, 4)}`;
  } while (host === draft.lastHostId);
  return host;
}

/** Addresses from the ranges reserved for documentation. */
function drawAddress(draft: Draft, range: string, last: string | null): string {
  let address: string;
  do {
    address = `${range}.${1 + (pick(draft.seed, range, draw(draft, "addresses")) % 254)}`;
  } while (address === last);
  return address;
}

function makeVolume(draft: Draft, role: Volume["role"], deleteOnTermination: boolean): Volume {
  const volume: Volume = {
    id: `vol-${hex(pick(draft.seed, "volume", draw(draft, "volumes")), 8)}`, role, sizeGib: role === "root" ? assumed.rootGib : assumed.dataGib, state: "in-use", deleteOnTermination, createdMs: draft.nowMs,
  };
  draft.volumes = [...draft.volumes, volume];
  return volume;
}

function changeVolume(draft: Draft, id: string, change: Partial<Volume>): void {
  draft.volumes = draft.volumes.map((volume) => (volume.id === id ? { ...volume, ...change } : volume));
}

function removeVolume(draft: Draft, volume: Volume): void {
  draft.volumes = draft.volumes.filter((other) => other.id !== volume.id);
  draft.meter = { ...draft.meter, diskGibMs: draft.meter.diskGibMs + volume.sizeGib * (draft.nowMs - volume.createdMs) };
}

function givePublic(draft: Draft, cause: number, isLaunch: boolean): void {
  if (!draft.params.autoPublicIpv4 || draft.elasticIp?.associated) return;
  if (!isLaunch && draft.params.secondInterface) {
    note(draft, "public-not-assigned", cause, ["vpc.public-ip.second-interface"]);
    return;
  }
  const address = drawAddress(draft, "203.0.113", draft.lastPublicAddress);
  draft.publicIpv4 = address;
  draft.meter = { ...draft.meter, publicSinceMs: draft.nowMs };
  note(draft, "public-assigned", cause, [isLaunch ? "vpc.public-ip.default" : "ec2.survive.public-ipv4.stop", "vpc.public-ip.charge"], { address });
}

/** Ends the charge for a public IPv4 address. */
function closeAddress(draft: Draft, since: "publicSinceMs" | "elasticSinceMs"): void {
  const { meter, nowMs } = draft;
  draft.meter = { ...meter, addressMs: meter.addressMs + nowMs - (meter[since] ?? nowMs), [since]: null };
}

function takePublic(draft: Draft, cause: number, fact: FactId): void {
  const address = draft.publicIpv4;
  if (address === null) return;
  draft.publicIpv4 = null;
  closeAddress(draft, "publicSinceMs");
  note(draft, "public-released", cause, [fact], { address });
}

/** Seconds of the running billing period so far, the minimum of a start applied. */
function openSeconds(meter: Meter, nowMs: number): number {
  if (meter.startMs === null || meter.free) return 0;
  return Math.max(minimumSeconds, Math.ceil((nowMs - meter.startMs) / second));
}

/** How long public IPv4 addresses have been held, all together. */
export function addressMs({ meter, nowMs }: InstanceState): number {
  return meter.addressMs + nowMs - (meter.publicSinceMs ?? nowMs) + nowMs - (meter.elasticSinceMs ?? nowMs);
}

function startBilling(draft: Draft, cause: number): void {
  draft.meter = { ...draft.meter, startMs: draft.nowMs, free: false };
  note(draft, "billing-started", cause, ["ec2.price.ondemand.unit", "ec2.price.ondemand.minimum-seconds"], { minimumSeconds });
}

function stopBilling(draft: Draft, cause: number): void {
  if (draft.meter.startMs === null) return;
  const seconds = openSeconds(draft.meter, draft.nowMs);
  const used = Math.ceil((draft.nowMs - draft.meter.startMs) / second);
  const isFree = draft.meter.free;
  draft.meter = { ...draft.meter, closedSeconds: draft.meter.closedSeconds + seconds, startMs: null, free: false };
  const fact = isFree ? "ec2.spot.billing.first-hour" : seconds > used ? "ec2.price.ondemand.minimum-seconds" : "ec2.state.billed";
  note(draft, "billing-stopped", cause, [fact], { seconds, used }, isFree);
}

function loseMemory(draft: Draft, cause: number, fact: FactId): void {
  if (draft.memory.place === "none") return;
  draft.memory = { ...draft.memory, place: "none" };
  note(draft, "memory-lost", cause, [fact]);
}

function freshMemory(draft: Draft): void {
  draft.memory = { place: "live", session: draw(draft, "sessions") + 1 };
}

function wipeStore(draft: Draft, cause: number, fact: FactId): void {
  if (draft.store === "none") return;
  const hadData = draft.store === "data";
  draft.store = "blank";
  if (hadData) note(draft, "store-erased", cause, [fact, "istore.wipe"]);
}

function leaveHost(draft: Draft, cause: number, fact: FactId): void {
  if (draft.hostId === null) return;
  note(draft, "host-left", cause, [fact], { host: draft.hostId, address: draft.lastPublicAddress ?? "" });
  draft.lastHostId = draft.hostId;
  draft.hostId = null;
  draft.stuck = false;
}

/** What was scheduled for a host does not concern an instance that leaves it. */
function dropRetirement(draft: Draft, cause: number): void {
  if (draft.retirementMs === null) return;
  draft.retirementMs = null;
  note(draft, "retirement-dropped", cause, ["ec2.survive.host.stop"], {}, true);
}

/** Why a phase is left: what did it, the event behind it, and what the log says of it. */
type Change = readonly [by: string, cause: number | null, facts: Facts, values?: Values, isAssumed?: boolean];

/** Moves to another phase, logs it, and drops what waited in the old one. */
function enter(draft: Draft, to: Phase, ...[by, cause, facts, values, isAssumed]: Change): number {
  const from = draft.phase;
  const id = note(draft, "state-change", cause, facts, { ...values, from, to, by }, isAssumed);
  if (by !== "scheduled") dropRetirement(draft, id);
  draft.previous = from;
  draft.phase = to;
  draft.sinceMs = draft.nowMs;
  draft.timers = [];
  draft.retirementMs = null;
  return id;
}

const wait = (draft: Draft, kind: TimerKind, inMs: number, cause: number): void => {
  draft.timers = [...draft.timers, { atMs: draft.nowMs + inMs, kind, cause }];
};

/** What a launch request sets and may be changed later. */
const attributesOf = ({ instanceType, shutdownBehavior, terminationProtection, stopProtection, automaticRecovery }: InstanceParams) =>
  ({ instanceType, shutdownBehavior, terminationProtection, stopProtection, automaticRecovery });

function launch(draft: Draft): void {
  const { params } = draft;
  const launches = draw(draft, "launches") + 1;
  draft.instanceId = `i-${hex(pick(draft.seed, "instance", launches), 8)}`;
  Object.assign(draft, attributesOf(params));
  draft.interrupted = false;
  draft.hibernating = false;
  draft.failedCheck = null;
  draft.longestPauseMs = 0;
  draft.store = hasLocalDisk(params.instanceType) ? "data" : "none";
  const id = enter(draft, "pending", "launch", null, ["ec2.transition.t01"], { instance: draft.instanceId });
  if (draft.shortage) {
    draft.store = "none";
    wait(draft, "launch-failed", assumed.launchFailureMs, id);
    return;
  }
  draft.hostId = drawHost(draft);
  draft.privateIpv4 = `172.31.${pick(draft.seed, "private", launches) % 16}.${4 + (pick(draft.seed, "private-end", launches) % 250)}`;
  draft.ipv6 = params.ipv6 ? `2001:db8::${hex(1 + (pick(draft.seed, "ipv6", launches) % 0xfffe), 4)}` : null;
  if (params.rootDevice === "ebs") makeVolume(draft, "root", params.rootDelete);
  if (params.dataVolume) makeVolume(draft, "data", params.dataDelete);
  givePublic(draft, id, true);
  wait(draft, "ready", params.pendingSeconds * second, id);
}

function start(draft: Draft, by: "start" | "spot-return"): void {
  draft.longestPauseMs = Math.max(draft.longestPauseMs, draft.nowMs - draft.sinceMs);
  const host = drawHost(draft);
  const id = enter(draft, "pending", by, null, [by === "start" ? "ec2.transition.t22" : "ec2.spot.interrupt.behavior", "ec2.survive.host.stop"], { host });
  draft.hostId = host;
  draft.interrupted = false;
  givePublic(draft, id, false);
  wait(draft, "ready", draft.params.pendingSeconds * second, id);
}

function becomeRunning(draft: Draft, cause: number): void {
  const id = enter(draft, "running", "ready", cause, ["ec2.transition.t02"], {}, true);
  draft.os = "up";
  draft.failedCheck = null;
  draft.lastPublicAddress = publicAddress(draft);
  if (draft.memory.place === "root") {
    draft.memory = { ...draft.memory, place: "live" };
    note(draft, "memory-restored", id, ["ec2.survive.ram.hibernate"]);
  } else freshMemory(draft);
  draft.hibernating = false;
  startBilling(draft, id);
}

/** Begins a stop. With `hibernate` the instance stays billed until it has stopped. */
function beginStop(draft: Draft, hibernate: boolean, ...change: Change): void {
  // The OS itself writes memory out, so it has to be up.
  const isSaved = hibernate && !draft.hibernationFault && draft.os === "up";
  const id = enter(draft, "stopping", ...change);
  if (hibernate && !isSaved) {
    draft.hibernationFault = false;
    note(draft, "hibernation-failed", id, ["ec2.transition.t07"]);
  }
  draft.os = "off";
  draft.hibernating = isSaved;
  if (!isSaved) stopBilling(draft, id);
  else if (!draft.meter.free) note(draft, "billing-goes-on", id, ["ec2.state.billed"]);
  if (!draft.stuck) wait(draft, "stopped", (isSaved ? draft.params.hibernatingSeconds : draft.params.stoppingSeconds) * second, id);
}

function becomeStopped(draft: Draft, cause: number): void {
  const how = draft.hibernating ? "hibernate" : "stop";
  const id = enter(draft, "stopped", "done", cause, ["ec2.transition.t19"], {}, true);
  if (draft.hibernating) {
    draft.memory = { ...draft.memory, place: "root" };
    note(draft, "memory-saved", id, ["ec2.survive.ram.hibernate"]);
    stopBilling(draft, id);
    wait(draft, "hibernate-limit", hibernateMaxMs, id);
  } else loseMemory(draft, id, "ec2.survive.ram.stop");
  wipeStore(draft, id, `ec2.survive.instance-store.${how}`);
  takePublic(draft, id, `ec2.survive.public-ipv4.${how}`);
  leaveHost(draft, id, `ec2.survive.host.${how}`);
}

function beginTermination(draft: Draft, ...change: Change): void {
  const id = enter(draft, "shutting-down", ...change);
  draft.os = "off";
  stopBilling(draft, id);
  wait(draft, "terminated", draft.stuck ? assumed.forcedTerminationMs : draft.params.shuttingDownSeconds * second, id);
}

function becomeTerminated(draft: Draft, cause: number): void {
  const id = enter(draft, "terminated", draft.stuck ? "forced" : "done", cause, ["ec2.transition.t26"], {}, true);
  loseMemory(draft, id, "ec2.survive.ram.terminate");
  wipeStore(draft, id, "ec2.survive.instance-store.terminate");
  takePublic(draft, id, "ec2.survive.public-ipv4.terminate");
  if (draft.elasticIp?.associated) {
    draft.elasticIp = { ...draft.elasticIp, associated: false };
    note(draft, "address-disassociated", id, ["ec2.survive.eip.terminate", "vpc.public-ip.charge"], { address: draft.elasticIp.address });
  }
  leaveHost(draft, id, "ec2.survive.host.terminate");
  for (const volume of draft.volumes.filter((one) => one.state === "in-use")) {
    const values = { volume: volume.id, role: volume.role };
    if (volume.deleteOnTermination) {
      removeVolume(draft, volume);
      note(draft, "volume-deleted", id, ["ebs.vol.t.term-del", `ec2.survive.ebs-${volume.role}.terminate`], values);
    } else {
      changeVolume(draft, volume.id, { state: "available" });
      note(draft, "volume-kept", id, ["ebs.vol.t.term-keep"], values);
    }
  }
  draft.privateIpv4 = null;
  draft.ipv6 = null;
  draft.store = "none";
  draft.hibernating = false;
  draft.failedCheck = null;
  wait(draft, "disappear", terminatedVisibleMs, id);
}

/** Drops what waited for the OS to come up or to be found down. */
function forgetOs(draft: Draft): void {
  draft.timers = draft.timers.filter(({ kind }) => kind !== "os-up" && kind !== "status-failed");
}

/** Restarts the OS in place: memory goes, everything else stays. */
function restartOs(draft: Draft, cause: number, memoryFact: FactId): void {
  loseMemory(draft, cause, memoryFact);
  draft.os = "booting";
  forgetOs(draft);
  wait(draft, "os-up", assumed.bootMs, cause);
}

function recover(draft: Draft, cause: number | null, by: "automatic" | "alarm"): void {
  const from = draft.hostId ?? "";
  draft.lastHostId = draft.hostId;
  const host = drawHost(draft);
  const id = note(draft, "recovered", cause, [by === "alarm" ? "ec2.transition.t16" : "ec2.transition.t17", "ec2.transition.t17"], { by, host, from }, true);
  note(draft, "host-left", id, ["ec2.transition.t17"], { host: from, address: publicAddress(draft) ?? "" });
  draft.hostId = host;
  draft.stuck = false;
  draft.failedCheck = null;
  dropRetirement(draft, id);
  draft.timers = draft.timers.filter((timer) => timer.kind === "spot");
  restartOs(draft, id, "ec2.transition.t17");
}

function scheduleRetirement(draft: Draft, cause: number | null): void {
  draft.retirementMs = draft.nowMs + assumed.retirementMs;
  const root = isOneTime(draft.params) ? "one-time" : draft.params.rootDevice;
  const id = note(draft, "retirement-scheduled", cause, [root === "ebs" ? "ec2.transition.t14" : "ec2.transition.t15"], { root, inMs: assumed.retirementMs }, true);
  wait(draft, "scheduled", assumed.retirementMs, id);
}

/** Nothing recovers the instance: it stays on its failed host until that is retired. */
function stay(draft: Draft, cause: number, fact: FactId, why: string): void {
  note(draft, "not-recovered", cause, [fact], { why });
  if (draft.retirementMs === null) scheduleRetirement(draft, cause);
}

function interruptSpot(draft: Draft, cause: number): void {
  const { interruption } = draft.params;
  if (draft.meter.startMs !== null && draft.nowMs - draft.meter.startMs < spotFreeMs) draft.meter = { ...draft.meter, free: true };
  const change: Change = ["spot", cause, ["ec2.transition.t13", "ec2.spot.interrupt.behavior"], { interruption }];
  if (interruption === "terminate") return beginTermination(draft, ...change);
  draft.interrupted = true;
  beginStop(draft, interruption === "hibernate", ...change);
}

function fire(draft: Draft, { kind, cause }: Timer): void {
  switch (kind) {
    case "ready":
      becomeRunning(draft, cause);
      break;
    case "launch-failed": {
      const id = enter(
        draft, "terminated", "launch-failed", cause, ["ec2.transition.t03", "ec2.error.no-capacity"], { code: "Server.InsufficientInstanceCapacity" }, true,
      );
      return wait(draft, "disappear", terminatedVisibleMs, id);
    }
    case "stopped":
      becomeStopped(draft, cause);
      break;
    case "terminated":
      becomeTerminated(draft, cause);
      break;
    case "disappear":
      enter(draft, "none", "time", cause, ["ec2.transition.t27", "ec2.time.terminated-visible"], { instance: draft.instanceId ?? "" });
      draft.instanceId = null;
      break;
    case "os-up":
      draft.os = "up";
      draft.failedCheck = null;
      freshMemory(draft);
      note(draft, "os-up", cause, ["ec2.transition.t11"], {}, true);
      break;
    case "status-failed": {
      const check = draft.os === "host-failed" ? "system" : "instance";
      draft.failedCheck = check;
      const id = note(draft, "status-failed", cause, ["ec2.statuscheck.types", "ec2.statuscheck.interval"], { check });
      if (check === "instance") break;
      if (draft.automaticRecovery && !hasLocalDisk(draft.instanceType)) {
        wait(draft, "recover", assumed.recoveryMs, id);
        break;
      }
      stay(draft, id, "ec2.transition.t17", draft.automaticRecovery ? "store" : "off");
      break;
    }
    case "recover":
      if (draft.shortage) stay(draft, cause, "ec2.recover.capacity", "capacity");
      else recover(draft, cause, "automatic");
      break;
    case "scheduled":
      if (draft.params.rootDevice === "ebs" && !isOneTime(draft.params)) beginStop(draft, false, "scheduled", cause, ["ec2.transition.t14"]);
      else beginTermination(draft, "scheduled", cause, ["ec2.transition.t15"], {}, isOneTime(draft.params));
      break;
    case "spot":
      interruptSpot(draft, cause);
      break;
    case "hibernate-limit":
      draft.memory = { ...draft.memory, place: "none" };
      draft.hibernating = false;
      note(draft, "hibernate-limit", cause, ["ec2.time.hibernate-max"], {}, true);
      break;
  }
}

function perform(draft: Draft, action: InstanceAction): void {
  switch (action.type) {
    case "launch":
      launch(draft);
      break;
    case "start":
      start(draft, "start");
      break;
    case "stop":
      beginStop(draft, false, "stop", null, ["ec2.transition.t06"]);
      break;
    case "hibernate":
      beginStop(draft, true, "hibernate", null, ["ec2.transition.t07"]);
      break;
    case "force-stop":
      if (draft.phase === "stopping") {
        const id = note(draft, "force-requested", null, ["ec2.transition.t20"], { stuck: draft.stuck ? "yes" : "no" }, true);
        if (draft.stuck) {
          draft.stuck = false;
          draft.hibernating = false;
          stopBilling(draft, id);
          wait(draft, "stopped", assumed.forcedStopMs, id);
        }
      } else {
        beginStop(draft, false, "force-stop", null, [draft.phase === "pending" ? "ec2.transition.t04" : "ec2.transition.t06"]);
      }
      break;
    case "reboot":
    case "os-reboot":
      restartOs(draft, note(draft, "rebooted", null, ["ec2.transition.t11", "ec2.survive.billing-period.reboot"], { by: action.type }), "ec2.survive.ram.reboot");
      break;
    case "terminate":
      beginTermination(draft, "terminate", null, [terminationFact(draft.phase)]);
      break;
    case "os-shutdown":
      if (isOneTime(draft.params)) beginTermination(draft, "os-shutdown", null, ["ec2.spot.interrupt.behavior"], {}, true);
      else if (draft.shutdownBehavior === "terminate" || draft.params.rootDevice === "instance-store") beginTermination(draft, "os-shutdown", null, ["ec2.transition.t09"]);
      else beginStop(draft, false, "os-shutdown", null, ["ec2.transition.t08"]);
      break;
    case "os-halt":
      draft.os = "halted";
      wait(draft, "status-failed", checkMs, note(draft, "halted", null, ["ec2.transition.t08", "ec2.state.running.code"]));
      break;
    case "change-type": {
      const from = draft.instanceType;
      draft.instanceType = action.instanceType;
      draft.store = hasLocalDisk(action.instanceType) ? "blank" : "none";
      note(draft, "type-changed", null, ["ec2.transition.t25", "ec2.type.resize"], { from, to: action.instanceType });
      break;
    }
    case "create-image": {
      draft.images += 1;
      const reboots = draft.phase === "running" && !action.noReboot;
      const id = note(draft, "image-created", null, [draft.hibernating ? "ec2.hibernate.image" : reboots ? "ec2.transition.t12" : "ami.create.reboot-default", "ami.create.content"], {
        how: reboots ? "reboot" : draft.phase === "running" ? "no-reboot" : draft.hibernating ? "hibernated" : "stopped",
      });
      if (reboots && draft.os !== "host-failed") restartOs(draft, id, "ec2.survive.ram.reboot");
      break;
    }
    case "associate-address": {
      const isNew = draft.elasticIp === null;
      const address = draft.elasticIp?.address ?? drawAddress(draft, "198.51.100", null);
      if (isNew) draft.meter = { ...draft.meter, elasticSinceMs: draft.nowMs };
      draft.elasticIp = { address, associated: true };
      const id = note(draft, "address-associated", null, ["vpc.eip", "vpc.public-ip.charge"], { address, new: isNew ? "yes" : "no" });
      takePublic(draft, id, "vpc.public-ip.eip-replaces");
      if (draft.phase === "running") draft.lastPublicAddress = address;
      break;
    }
    case "disassociate-address": {
      if (!draft.elasticIp) break;
      draft.elasticIp = { ...draft.elasticIp, associated: false };
      const id = note(draft, "address-disassociated", null, ["vpc.eip", "vpc.public-ip.charge"], { address: draft.elasticIp.address });
      if (draft.phase === "running" || draft.phase === "pending") givePublic(draft, id, false);
      if (draft.phase === "running") draft.lastPublicAddress = draft.publicIpv4;
      break;
    }
    case "release-address":
      note(draft, "address-given-back", null, ["vpc.eip"], { address: draft.elasticIp?.address ?? "" });
      closeAddress(draft, "elasticSinceMs");
      draft.elasticIp = null;
      break;
    case "replace-root-volume": {
      const old = attached(draft, "root");
      if (!old) break;
      changeVolume(draft, old.id, { state: "available" });
      const fresh = makeVolume(draft, "root", old.deleteOnTermination);
      const id = note(draft, "root-replaced", null, ["ec2.transition.t18", "ec2.root-replacement.old-volume"], { old: old.id, volume: fresh.id }, true);
      restartOs(draft, id, "ec2.transition.t18");
      break;
    }
    case "attach-volume": {
      const spare = draft.volumes.find((volume) => volume.role === "data" && volume.state === "available");
      if (spare) changeVolume(draft, spare.id, { state: "in-use", deleteOnTermination: false });
      const volume = spare ?? makeVolume(draft, "data", false);
      note(draft, "volume-attached", null, ["ebs.vol.t.attach", "ebs.dot.data-later"], { volume: volume.id, new: spare ? "no" : "yes" });
      break;
    }
    case "detach-volume": {
      const volume = attached(draft, "data");
      if (!volume) break;
      changeVolume(draft, volume.id, { state: "available" });
      note(draft, "volume-detached", null, ["ebs.vol.t.detach"], { volume: volume.id });
      break;
    }
    case "delete-volumes":
      for (const volume of draft.volumes.filter((one) => one.state === "available")) {
        removeVolume(draft, volume);
        note(draft, "volume-removed", null, ["ebs.vol.t.delete"], { volume: volume.id, role: volume.role });
      }
      break;
    case "set-delete-on-termination": {
      const volume = attached(draft, action.volume);
      if (!volume) break;
      changeVolume(draft, volume.id, { deleteOnTermination: action.on });
      setting(draft, `${action.volume}-delete`, action.on, `ebs.dot.${action.volume}`);
      break;
    }
    case "set-shutdown-behavior":
      draft.shutdownBehavior = action.behavior;
      setting(draft, "shutdown-behavior", action.behavior, "ec2.transition.t08");
      break;
    case "set-termination-protection":
    case "set-stop-protection":
    case "set-automatic-recovery":
    case "set-shortage":
    case "set-stuck":
    case "set-hibernation-fault": {
      const { attribute, fact } = switches[action.type];
      draft[attribute] = action.on;
      setting(draft, action.type.slice(4), action.on, fact);
      break;
    }
    case "alarm":
      if (action.does === "stop") beginStop(draft, false, "alarm", null, ["ec2.transition.t16"]);
      else if (action.does === "terminate") beginTermination(draft, "alarm", null, ["ec2.transition.t16"]);
      else if (action.does === "reboot") restartOs(draft, note(draft, "rebooted", null, ["ec2.transition.t16"], { by: "alarm" }), "ec2.survive.ram.reboot");
      else recover(draft, null, "alarm");
      break;
    case "fail-host":
      draft.os = "host-failed";
      forgetOs(draft);
      wait(draft, "status-failed", checkMs, note(draft, "host-failed", null, ["ec2.statuscheck.types"], { host: draft.hostId ?? "" }));
      break;
    case "fail-os":
      draft.os = "hung";
      wait(draft, "status-failed", checkMs, note(draft, "os-hung", null, ["ec2.statuscheck.types"]));
      break;
    case "schedule-retirement":
      scheduleRetirement(draft, null);
      break;
    case "interrupt-spot": {
      const atOnce = draft.params.interruption === "hibernate";
      const id = note(draft, "spot-notice", null, ["ec2.spot.interrupt.notice"], { interruption: draft.params.interruption, seconds: atOnce ? 0 : spotNoticeMs / second });
      if (atOnce) interruptSpot(draft, id);
      else wait(draft, "spot", spotNoticeMs, id);
      break;
    }
    case "return-spot":
      draft.shortage = false;
      start(draft, "spot-return");
      break;
  }
}

function setting(draft: Draft, what: string, to: boolean | string, fact: FactId): void {
  note(draft, "set", null, [fact], { what, value: typeof to === "string" ? to : to ? "on" : "off" });
}

function terminationFact(phase: Phase): FactId {
  if (phase === "pending") return "ec2.transition.t05";
  if (phase === "stopping") return "ec2.transition.t21";
  return phase === "stopped" ? "ec2.transition.t24" : "ec2.transition.t10";
}

/** The life of one instance: six states, what survives each change, and what it costs. */
export const model: Model<InstanceParams, InstanceAction, InstanceState, InstanceReadouts> = {
  init: (params, seed) => ({
    params, seed, nowMs: 0, phase: "none", sinceMs: 0, previous: "none",
    ...attributesOf(params), instanceId: null, hostId: null, lastHostId: null, privateIpv4: null, publicIpv4: null, ipv6: null, elasticIp: null, lastPublicAddress: null,
    memory: { place: "none", session: 0 }, store: "none", volumes: [], os: "off", failedCheck: null, hibernating: false, interrupted: false,
    retirementMs: null, shortage: false, stuck: false, hibernationFault: false, longestPauseMs: 0,
    drawn: { launches: 0, hosts: 0, addresses: 0, volumes: 0, sessions: 0 }, images: 0,
    meter: { closedSeconds: 0, startMs: null, free: false, addressMs: 0, publicSinceMs: null, elasticSinceMs: null, diskGibMs: 0 },
    timers: [], log: [],
  }),

  act(state, action) {
    const draft = draftOf(state);
    const refusal = refusalOf(state, action);
    if (refusal === null) perform(draft, action);
    else {
      const { reason, code, isError, facts, assumed: isAssumed } = refusal;
      note(draft, isError ? "refused" : "no-change", null, facts, { action: action.type, reason, ...(code === undefined ? {} : { code }) }, isAssumed);
    }
    return draft;
  },

  advance(state, toMs) {
    let next = soonest(state.timers);
    if (next === null || next.atMs > toMs) return toMs > state.nowMs ? { ...state, nowMs: toMs } : state;
    const draft = draftOf(state);
    while (next !== null && next.atMs <= toMs) {
      const due: Timer = next;
      draft.timers = draft.timers.filter((timer) => timer !== due);
      draft.nowMs = Math.max(draft.nowMs, due.atMs);
      fire(draft, due);
      next = soonest(draft.timers);
    }
    draft.nowMs = Math.max(draft.nowMs, toMs);
    return draft;
  },

  nextEventMs: (state) => soonest(state.timers)?.atMs ?? null,

  observe(state) {
    const { meter, nowMs, params, phase } = state;
    const billedSeconds = meter.closedSeconds + openSeconds(meter, nowMs);
    const diskGibMs = state.volumes.reduce((sum, volume) => sum + volume.sizeGib * (nowMs - volume.createdMs), meter.diskGibMs);
    const instanceMicroUsd = Math.floor((billedSeconds * Math.round(params.instanceUsdPerHour * 1e6)) / 3600);
    const addressMicroUsd = Math.floor((addressMs(state) * addressMicroUsdPerHour) / hour);
    const diskMicroUsd = Math.floor((diskGibMs / monthMs) * Math.round(params.diskUsdPerGibMonth * 1e6));
    return {
      phase, inPhaseMs: nowMs - state.sinceMs, isBilled: meter.startMs !== null && !meter.free, billedSeconds,
      instanceMicroUsd, addressMicroUsd, diskMicroUsd, totalMicroUsd: instanceMicroUsd + addressMicroUsd + diskMicroUsd,
      hostId: state.hostId, instanceId: state.instanceId, publicAddress: publicAddress(state),
      memorySession: state.memory.place === "live" ? state.memory.session : null,
      dataVolumeIds: state.volumes.filter((volume) => volume.role === "data").map((volume) => volume.id),
      attachedDataVolumeId: attached(state, "data")?.id ?? null,
      longestPauseMs: state.longestPauseMs,
    };
  },

  events: (state) => state.log,
};

function soonest(timers: readonly Timer[]): Timer | null {
  return timers.reduce<Timer | null>((first, timer) => (first === null || timer.atMs < first.atMs ? timer : first), null);
}

/** How long the wait in the present phase takes as a whole, or null if nothing ends it. */
export function waitOf(state: InstanceState): { readonly startMs: number; readonly endMs: number } | null {
  const kinds: readonly TimerKind[] = ["ready", "launch-failed", "stopped", "terminated", "disappear", "os-up"];
  const timer = soonest(state.timers.filter(({ kind }) => kinds.includes(kind)));
  if (timer === null) return null;
  return { startMs: timer.kind === "os-up" ? (state.log[timer.cause]?.atMs ?? state.sinceMs) : state.sinceMs, endMs: timer.atMs };
}
