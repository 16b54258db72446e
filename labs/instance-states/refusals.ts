import type { FactId } from "@/content/facts";
import { addresses } from "@/content/facts/addresses";
import { instanceStates } from "@/content/facts/instance-states";
import {
  attached, hasLocalDisk, hibernateMinUptimeMs, isFailingLaunch, isGoing, isOneTime, switches, type InstanceAction, type InstanceState,
} from "./state";

export type Reason =
  | "one-instance" | "no-instance" | "root-needs-disk" | "hibernation-needs-ebs" | "spot-no-protection"
  | "store-no-stop-protection" | "spot-hibernation" | "spot-needs-ebs" | "pending-needs-force" | "not-stoppable"
  | "not-startable" | "not-rebootable" | "store-root" | "one-time-spot" | "stop-protected" | "termination-protected"
  | "stop-protected-terminate" | "hibernation-off" | "hibernate-too-early" | "hibernate-not-running" | "ec2-restarts"
  | "no-capacity" | "host-broken" | "os-not-up" | "not-stopped" | "hibernated-fixed" | "same-type" | "image-state"
  | "image-store-root" | "address-pending" | "address-gone" | "address-there" | "no-address" | "address-in-use"
  | "not-associated" | "root-not-running" | "no-volume" | "volume-there" | "volume-state" | "nothing-left"
  | "instance-gone" | "already-set" | "not-running" | "not-spot" | "not-interrupted" | "already-failed"
  | "already-scheduled" | "check-passes" | "recovery-store" | "already-stopping" | "already-stopped" | "already-started"
  | "already-terminated" | "reboot-ignored" | "already-noticed" | "spot-type";

/** Why an action changes nothing now. Without `isError` the call succeeds and nothing happens. */
export type Refusal = {
  readonly reason: Reason;
  readonly code?: string;
  readonly isError: boolean;
  readonly facts: readonly FactId[];
  readonly assumed: boolean;
};

const incorrectState: string = instanceStates["ec2.error.incorrect-state"].value;
const notPermitted: string = instanceStates["ec2.error.termination-protection"].value;
const unsupported: string = instanceStates["ec2.error.instance-store-stop.code"].value;

const refuse = (reason: Reason, facts: readonly FactId[], code?: string): Refusal => ({ reason, facts, code, isError: true, assumed: false });
/** A refusal whose code or rule no AWS page states. */
const refuseAssumed = (reason: Reason, facts: readonly FactId[], code?: string): Refusal => ({ reason, facts, code, isError: true, assumed: true });
const unchanged = (reason: Reason, facts: readonly FactId[], isAssumed: boolean): Refusal => ({ reason, facts, isError: false, assumed: isAssumed });

/** The refusal an action would meet now, or null if it would be done. */
export function refusalOf(state: InstanceState, action: InstanceAction): Refusal | null {
  const { phase, params } = state;
  const isSpot = params.market === "spot";
  const storeRoot = params.rootDevice === "instance-store";
  const isRunning = phase === "running";
  const isHostBroken = state.os === "host-failed";
  const hasData = attached(state, "data") !== undefined;

  // What the account and the world around it do.
  switch (action.type) {
    case "launch":
      if (phase !== "none") return refuseAssumed("one-instance", ["ec2.time.terminated-visible"]);
      if (storeRoot && !hasLocalDisk(params.instanceType)) return refuseAssumed("root-needs-disk", ["istore.what"]);
      if (storeRoot && params.hibernation) return refuse("hibernation-needs-ebs", ["ec2.hibernate.requirements"]);
      if (storeRoot && params.stopProtection) return refuse("store-no-stop-protection", ["ec2.error.stop-protection"]);
      if (isSpot && (params.terminationProtection || params.stopProtection)) return refuse("spot-no-protection", ["ec2.spot.no-termination-protection"]);
      if (isSpot && params.hibernation && params.interruption !== "hibernate") return refuse("spot-hibernation", ["ec2.hibernate.spot-behavior"]);
      if (isSpot && storeRoot && params.interruption !== "terminate") return refuse("spot-needs-ebs", ["ec2.error.instance-store-stop"]);
      return null;

    case "disassociate-address":
      if (!state.elasticIp) return refuseAssumed("no-address", ["vpc.eip"]);
      return state.elasticIp.associated ? null : refuseAssumed("not-associated", ["vpc.eip"]);
    case "release-address":
      if (!state.elasticIp) return refuseAssumed("no-address", ["vpc.eip"]);
      return state.elasticIp.associated ? refuse("address-in-use", ["vpc.eip.release-in-use"], addresses["vpc.eip.release-in-use"].value) : null;
    case "delete-volumes":
      return state.volumes.some((volume) => volume.state === "available") ? null : refuse("nothing-left", ["ebs.delete.rule"]);

    case "alarm":
      if (!isRunning) return refuseAssumed("not-running", ["ec2.transition.t16"]);
      if (action.does === "reboot") return isHostBroken ? refuseAssumed("host-broken", ["ec2.transition.t11"]) : null;
      if (action.does === "terminate") return terminationBlock(state);
      if (action.does === "stop") return refusalToStop(state, "stop");
      if (hasLocalDisk(state.instanceType)) return refuse("recovery-store", ["ec2.transition.t17"]);
      if (state.shortage) return refuse("no-capacity", ["ec2.recover.capacity"]);
      return state.failedCheck === "system" ? null : refuseAssumed("check-passes", ["ec2.transition.t16"]);

    case "fail-host":
      if (!isRunning) return refuseAssumed("not-running", ["ec2.statuscheck.types"]);
      return isHostBroken ? refuseAssumed("already-failed", ["ec2.statuscheck.types"]) : null;
    case "fail-os":
      return isRunning && state.os === "up" ? null : refuseAssumed("os-not-up", ["ec2.statuscheck.types"]);
    case "schedule-retirement":
      if (!isRunning) return refuseAssumed("not-running", ["ec2.transition.t14"]);
      return state.retirementMs === null ? null : refuseAssumed("already-scheduled", ["ec2.transition.t14"]);
    case "interrupt-spot":
      if (!isSpot) return refuse("not-spot", ["ec2.spot.what"]);
      if (!isRunning) return refuseAssumed("not-running", ["ec2.transition.t13"]);
      return state.timers.some((timer) => timer.kind === "spot") ? refuseAssumed("already-noticed", ["ec2.spot.interrupt.notice"]) : null;
    case "return-spot":
      return phase === "stopped" && state.interrupted ? null : refuse("not-interrupted", ["ec2.spot.interrupt.behavior"]);
    case "set-shortage":
    case "set-stuck":
    case "set-hibernation-fault":
      return alreadySet(state, action);
    default:
  }

  if (phase === "none") return refuseAssumed("no-instance", ["ec2.transition.t01"]);
  const incorrect = (reason: Reason, fact: FactId): Refusal => refuseAssumed(reason, [fact], incorrectState);
  const hibernated = state.hibernating ? refuseAssumed("hibernated-fixed", ["ec2.survive.launch-attributes.hibernate"]) : null;

  // What is asked of an instance that may be on its way out.
  switch (action.type) {
    case "stop":
    case "force-stop":
    case "hibernate":
      return refusalToStop(state, action.type);

    case "start":
      if (storeRoot) return refuseAssumed("store-root", ["ec2.error.instance-store-stop", "ec2.error.instance-store-stop.code"], unsupported);
      if (isRunning || phase === "pending") return unchanged("already-started", ["ec2.error.start-when-running"], true);
      if (phase !== "stopped") return incorrect("not-startable", "ec2.error.start-when-stopping");
      if (state.interrupted) return refuse("ec2-restarts", ["ec2.spot.interrupt.behavior"]);
      return state.shortage ? refuse("no-capacity", ["ec2.transition.t23", "ec2.error.no-capacity"], instanceStates["ec2.error.no-capacity"].value) : null;

    case "reboot":
      if (phase === "terminated") return unchanged("reboot-ignored", ["ec2.error.reboot-terminated"], false);
      if (!isRunning) return incorrect("not-rebootable", phase === "stopped" ? "ec2.error.reboot-stopped" : "ec2.error.incorrect-state");
      return isHostBroken ? refuseAssumed("host-broken", ["ec2.transition.t11"]) : null;

    case "terminate":
      return isGoing(phase) ? unchanged("already-terminated", ["ec2.error.terminate-idempotent"], phase !== "terminated") : terminationBlock(state);

    case "os-reboot":
    case "os-shutdown":
    case "os-halt":
      return isRunning && state.os === "up" ? null : refuseAssumed("os-not-up", ["ec2.state.running.code"]);

    case "change-type":
      if (isSpot) return refuse("spot-type", ["ec2.type.resize.spot"]);
      if (phase !== "stopped") return refuse("not-stopped", ["ec2.transition.t25", "ec2.type.resize"], incorrectState);
      if (hibernated) return refuse("hibernated-fixed", hibernated.facts);
      return state.instanceType === action.instanceType ? unchanged("same-type", ["ec2.transition.t25"], true) : null;

    case "create-image":
      if (storeRoot) return refuseAssumed("image-store-root", ["ami.create.states"]);
      return isRunning || phase === "stopped" ? null : incorrect("image-state", "ami.create.states");

    case "associate-address":
      if (state.elasticIp?.associated) return unchanged("address-there", ["vpc.eip"], true);
      if (phase === "pending") return refuse("address-pending", ["ec2.error.eip-pending"], instanceStates["ec2.error.eip-pending"].value);
      return isGoing(phase) ? incorrect("address-gone", "ec2.error.incorrect-state") : null;

    case "replace-root-volume":
      if (storeRoot) return refuse("store-root", ["ec2.root-replacement.old-volume"]);
      if (!isRunning) return refuse("root-not-running", ["ec2.transition.t18"], incorrectState);
      return isHostBroken ? refuseAssumed("host-broken", ["ec2.transition.t18"]) : null;
    default:
  }

  if (isGoing(phase)) return incorrect("instance-gone", "ec2.error.incorrect-state");

  // Volumes and attributes of an instance that is here to stay.
  switch (action.type) {
    case "attach-volume":
    case "detach-volume": {
      const isAttaching = action.type === "attach-volume";
      if (isAttaching && hasData) return refuseAssumed("volume-there", ["ebs.attach.limit"]);
      const code = instanceStates["ec2.error.incorrect-state.volume"].value;
      if (!isAttaching && !hasData) return refuse("no-volume", ["ec2.error.incorrect-state.volume"], code);
      return isRunning || phase === "stopped" ? hibernated : refuseAssumed("volume-state", [isAttaching ? "ebs.vol.t.attach" : "ebs.vol.t.detach"], code);
    }
    case "set-delete-on-termination": {
      const volume = attached(state, action.volume);
      if (!volume) return refuseAssumed("no-volume", ["ebs.dot.data"]);
      return volume.deleteOnTermination === action.on ? unchanged("already-set", ["ebs.dot.data"], true) : null;
    }
    case "set-shutdown-behavior":
      return state.shutdownBehavior === action.behavior ? unchanged("already-set", ["ec2.transition.t08"], true) : null;
    case "set-termination-protection":
    case "set-stop-protection":
      if (isSpot && action.on) return refuse("spot-no-protection", ["ec2.spot.no-termination-protection"]);
      if (storeRoot && action.on && action.type === "set-stop-protection") return refuse("store-no-stop-protection", ["ec2.error.stop-protection"]);
      return alreadySet(state, action);
    case "set-automatic-recovery":
      return alreadySet(state, action);
  }
}

/** A switch that stands where it is to be put. */
function alreadySet(state: InstanceState, { type, on }: Extract<InstanceAction, { readonly type: keyof typeof switches }>): Refusal | null {
  const { attribute, fact } = switches[type];
  return state[attribute] === on ? unchanged("already-set", [fact], true) : null;
}

function refusalToStop(state: InstanceState, how: "stop" | "force-stop" | "hibernate"): Refusal | null {
  const { phase, params } = state;
  if (params.rootDevice === "instance-store") return refuse("store-root", ["ec2.error.instance-store-stop", "ec2.error.instance-store-stop.code"], unsupported);
  if (isGoing(phase) || isFailingLaunch(state)) return refuseAssumed("not-stoppable", ["ec2.error.stop-when-terminated"], incorrectState);
  if (phase === "stopped") return unchanged("already-stopped", ["ec2.error.start-when-running"], true);
  if (phase === "stopping" && how !== "force-stop") return unchanged("already-stopping", ["ec2.error.start-when-running"], true);
  if (phase === "pending" && how === "stop") return refuseAssumed("pending-needs-force", ["ec2.transition.t04"], incorrectState);
  if (how === "hibernate") {
    if (!params.hibernation) {
      return refuse("hibernation-off", ["ec2.error.hibernate-not-enabled"], instanceStates["ec2.error.hibernate-not-enabled"].value);
    }
    if (phase !== "running") return refuseAssumed("hibernate-not-running", ["ec2.error.incorrect-state"], incorrectState);
    if (state.nowMs - state.sinceMs < hibernateMinUptimeMs) return refuse("hibernate-too-early", ["ec2.time.hibernate-min-uptime.linux"]);
  }
  if (isOneTime(params)) return refuseAssumed("one-time-spot", ["ec2.spot.interrupt.behavior"], unsupported);
  // That stop protection blocks this is documented, the code is not; so it is with termination below.
  return state.stopProtection ? refuseAssumed("stop-protected", ["ec2.error.stop-protection"], notPermitted) : null;
}

function terminationBlock(state: InstanceState): Refusal | null {
  if (state.terminationProtection) return refuse("termination-protected", ["ec2.error.termination-protection"], notPermitted);
  return state.stopProtection ? refuseAssumed("stop-protected-terminate", ["ec2.error.stop-protection"], notPermitted) : null;
}
