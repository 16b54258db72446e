import { addresses } from "@/content/facts/addresses";
import { instanceStates } from "@/content/facts/instance-states";
import { pricing } from "@/content/facts/pricing";
import type { SimEvent } from "@/engine/sim/model";

/** Types on offer. All have the same processor architecture, so a stopped instance may become any other. */
export const instanceTypes = ["m7g.large", "m7g.xlarge", "m7gd.large"] as const;
export type InstanceTypeName = (typeof instanceTypes)[number];

/** Only types with local disks, such as those with option letter d, have instance store. */
export function hasLocalDisk(type: InstanceTypeName): boolean {
  return type === "m7gd.large";
}

export const stateNames = ["pending", "running", "stopping", "stopped", "shutting-down", "terminated"] as const;
export type StateName = (typeof stateNames)[number];
/** "none": nothing has been launched yet, or the terminated instance is no longer listed. */
export type Phase = StateName | "none";

export type InstanceParams = {
  readonly instanceType: InstanceTypeName;
  readonly rootDevice: "ebs" | "instance-store";
  readonly hibernation: boolean;
  readonly rootDelete: boolean;
  readonly dataVolume: boolean;
  readonly dataDelete: boolean;
  readonly shutdownBehavior: "stop" | "terminate";
  readonly terminationProtection: boolean;
  readonly stopProtection: boolean;
  readonly automaticRecovery: boolean;
  readonly market: "on-demand" | "spot";
  readonly interruption: "terminate" | "stop" | "hibernate";
  readonly autoPublicIpv4: boolean;
  readonly ipv6: boolean;
  readonly secondInterface: boolean;
  /** Assumed durations; AWS publishes none. */
  readonly pendingSeconds: number;
  readonly stoppingSeconds: number;
  readonly hibernatingSeconds: number;
  readonly shuttingDownSeconds: number;
  /** Example prices, not AWS's. */
  readonly instanceUsdPerHour: number;
  readonly diskUsdPerGibMonth: number;
};

type Plain =
  | "launch" | "start" | "stop" | "hibernate" | "force-stop" | "reboot" | "terminate" | "os-reboot" | "os-shutdown" | "os-halt"
  | "associate-address" | "disassociate-address" | "release-address" | "replace-root-volume" | "attach-volume" | "detach-volume"
  | "delete-volumes" | "fail-host" | "fail-os" | "interrupt-spot" | "return-spot" | "schedule-retirement";

export type InstanceAction =
  | { readonly type: Plain }
  | { readonly type: "change-type"; readonly instanceType: InstanceTypeName }
  | { readonly type: "create-image"; readonly noReboot: boolean }
  | { readonly type: "set-delete-on-termination"; readonly volume: "root" | "data"; readonly on: boolean }
  | { readonly type: "set-shutdown-behavior"; readonly behavior: "stop" | "terminate" }
  | { readonly type: "set-termination-protection" | "set-stop-protection" | "set-automatic-recovery"; readonly on: boolean }
  | { readonly type: "alarm"; readonly does: "stop" | "terminate" | "reboot" | "recover" }
  | { readonly type: "set-shortage" | "set-stuck" | "set-hibernation-fault"; readonly on: boolean };

export type ActionType = InstanceAction["type"];

/** What is only on or off: the attribute behind each action that sets one, and the fact about it. */
export const switches = {
  "set-termination-protection": { attribute: "terminationProtection", fact: "ec2.error.termination-protection" },
  "set-stop-protection": { attribute: "stopProtection", fact: "ec2.error.stop-protection" },
  "set-automatic-recovery": { attribute: "automaticRecovery", fact: "ec2.transition.t17" },
  "set-shortage": { attribute: "shortage", fact: "ec2.error.no-capacity" },
  "set-stuck": { attribute: "stuck", fact: "ec2.time.stopping-stuck" },
  "set-hibernation-fault": { attribute: "hibernationFault", fact: "ec2.transition.t07" },
} as const;

/** An EBS volume of the account. Deleted ones are not kept; their cost is in the meter. */
export type Volume = {
  readonly id: string;
  readonly role: "root" | "data";
  readonly sizeGib: number;
  readonly state: "in-use" | "available";
  readonly deleteOnTermination: boolean;
  readonly createdMs: number;
};

export type InstanceState = {
  readonly params: InstanceParams;
  readonly seed: number;
  readonly nowMs: number;
  readonly phase: Phase;
  readonly sinceMs: number;
  /** Phase before this one. */
  readonly previous: Phase;
  readonly instanceType: InstanceTypeName;
  readonly shutdownBehavior: "stop" | "terminate";
  readonly terminationProtection: boolean;
  readonly stopProtection: boolean;
  readonly automaticRecovery: boolean;
  readonly instanceId: string | null;
  /** Host the instance is on; null while it is not on any. */
  readonly hostId: string | null;
  readonly lastHostId: string | null;
  readonly privateIpv4: string | null;
  /** Auto-assigned public IPv4 address. */
  readonly publicIpv4: string | null;
  readonly ipv6: string | null;
  readonly elasticIp: { readonly address: string; readonly associated: boolean } | null;
  /** Public address, auto-assigned or Elastic, that the instance last ran with. */
  readonly lastPublicAddress: string | null;
  /** Content of memory: `session` counts boots, so an equal session means the very same content. "root": saved on the root volume. */
  readonly memory: { readonly place: "none" | "live" | "root"; readonly session: number };
  /** Local disks: none, with the data written at launch, or empty again. */
  readonly store: "none" | "data" | "blank";
  readonly volumes: readonly Volume[];
  readonly os: "off" | "up" | "booting" | "halted" | "hung" | "host-failed";
  /** Status check that has failed. */
  readonly failedCheck: "system" | "instance" | null;
  /** True in stopping on the way to hibernation, and in stopped while hibernated. */
  readonly hibernating: boolean;
  /** Stopped by a Spot interruption: only EC2 can start it. */
  readonly interrupted: boolean;
  readonly retirementMs: number | null;
  readonly shortage: boolean;
  readonly stuck: boolean;
  readonly hibernationFault: boolean;
  readonly longestPauseMs: number;
  /** How much was drawn from each stream of chance. */
  readonly drawn: Readonly<Record<"launches" | "hosts" | "addresses" | "volumes" | "sessions", number>>;
  readonly images: number;
  readonly meter: Meter;
  readonly timers: readonly Timer[];
  readonly log: readonly SimEvent[];
};

/** What has been used so far. Money is derived from it, so it does not depend on how often it is looked at. */
export type Meter = {
  /** Seconds of finished billing periods, minimum applied. */
  readonly closedSeconds: number;
  /** Start of the running period. */
  readonly startMs: number | null;
  /** The running period is free: a Spot interruption within the first hour. */
  readonly free: boolean;
  /** Public IPv4 milliseconds of addresses given back. */
  readonly addressMs: number;
  readonly publicSinceMs: number | null;
  readonly elasticSinceMs: number | null;
  /** GiB x milliseconds of deleted volumes. */
  readonly diskGibMs: number;
};

/** Something that is going to happen by itself. */
export type TimerKind =
  | "ready" | "launch-failed" | "stopped" | "terminated" | "disappear" | "os-up"
  | "status-failed" | "recover" | "scheduled" | "spot" | "hibernate-limit";
export type Timer = { readonly atMs: number; readonly kind: TimerKind; readonly cause: number };

/** Plain numbers and flags of a state. Money in integer micro-dollars. */
export type InstanceReadouts = {
  readonly phase: Phase;
  readonly inPhaseMs: number;
  readonly isBilled: boolean;
  readonly billedSeconds: number;
  readonly instanceMicroUsd: number;
  readonly addressMicroUsd: number;
  readonly diskMicroUsd: number;
  readonly totalMicroUsd: number;
  readonly hostId: string | null;
  readonly instanceId: string | null;
  readonly publicAddress: string | null;
  /** Boot whose memory is in place now; null if memory is empty or on disk. */
  readonly memorySession: number | null;
  readonly dataVolumeIds: readonly string[];
  readonly attachedDataVolumeId: string | null;
  /** Longest finished stay in `stopped`. */
  readonly longestPauseMs: number;
};

/** Durations in milliseconds. */
export const second = 1000;
export const hour = 3600 * second;
export const day = 24 * hour;
/** Our month, for the price of a volume. */
export const monthMs = 30 * day;

/** Sizes and durations of ours; the honesty box names them. */
export const assumed = {
  rootGib: 8, dataGib: 20, bootMs: 30 * second, launchFailureMs: second, forcedStopMs: 60 * second, forcedTerminationMs: 4 * hour,
  recoveryMs: 60 * second, retirementMs: day,
} as const;

/** Seconds billed at least for each start. */
export const minimumSeconds: number = pricing["ec2.price.ondemand.minimum-seconds"].value;
/** Time from the notice of a Spot interruption to the stop or termination. */
export const spotNoticeMs: number = pricing["ec2.spot.interrupt.notice"].value * second;
/** `ec2.spot.billing.first-hour` as a duration. */
export const spotFreeMs = hour;
/** How long a terminated instance is still listed. */
export const terminatedVisibleMs: number = instanceStates["ec2.time.terminated-visible"].value * second;
/** Longest time in hibernation, and shortest time of running before it. */
export const hibernateMaxMs: number = instanceStates["ec2.time.hibernate-max"].value * day;
export const hibernateMinUptimeMs: number = instanceStates["ec2.time.hibernate-min-uptime.linux"].value * second;
/** Time between two status checks. */
export const checkMs: number = instanceStates["ec2.statuscheck.interval"].value * second;
/** Charge of one public IPv4 address. */
export const addressMicroUsdPerHour = Math.round(addresses["vpc.public-ip.charge"].value * 1e6);

/** The number the API gives a state. */
export const stateCodes: Readonly<Record<StateName, number>> = {
  pending: instanceStates["ec2.state.pending.code"].value, running: instanceStates["ec2.state.running.code"].value,
  stopping: instanceStates["ec2.state.stopping.code"].value, stopped: instanceStates["ec2.state.stopped.code"].value,
  "shutting-down": instanceStates["ec2.state.shutting-down.code"].value, terminated: instanceStates["ec2.state.terminated.code"].value,
};

/** Every change of phase that AWS documents. */
export const documentedChanges: Readonly<Record<Phase, readonly Phase[]>> = {
  none: ["pending"],
  pending: ["running", "stopping", "shutting-down", "terminated"],
  running: ["stopping", "shutting-down"],
  stopping: ["stopped", "shutting-down"],
  stopped: ["pending", "shutting-down"],
  "shutting-down": ["terminated"],
  terminated: ["none"],
};

/** Terminated or on its way there. */
export const isGoing = (phase: Phase): boolean => phase === "shutting-down" || phase === "terminated";
/** The volume of that role that the instance has now. */
export const attached = (state: InstanceState, role: Volume["role"]): Volume | undefined =>
  state.volumes.find((volume) => volume.role === role && volume.state === "in-use");

/** A Spot Instance of a one-time request; one that stops or hibernates when interrupted has a persistent request. It cannot be stopped. */
export const isOneTime = ({ market, interruption }: InstanceParams): boolean => market === "spot" && interruption === "terminate";

/** A launch without capacity never gets a host or an address. */
export const isFailingLaunch = (state: InstanceState): boolean => state.phase !== "none" && state.privateIpv4 === null && state.phase !== "terminated";

/** The public address clients reach: the Elastic IP if associated, else the auto-assigned one. */
export function publicAddress(state: InstanceState): string | null {
  return state.elasticIp?.associated ? state.elasticIp.address : state.publicIpv4;
}

/** The instance's own root or data volume, else one left over from an earlier instance. */
export function volumeOf(state: InstanceState, role: Volume["role"]): Volume | undefined {
  return attached(state, role) ?? state.volumes.findLast((volume) => volume.role === role);
}

/** An instance as most readers would launch it: EBS root, a data volume, a public address. */
export const usual: InstanceParams = {
  instanceType: "m7g.large", rootDevice: "ebs", hibernation: false, rootDelete: true, dataVolume: true, dataDelete: false,
  shutdownBehavior: "stop", terminationProtection: false, stopProtection: false, automaticRecovery: true,
  market: "on-demand", interruption: "terminate", autoPublicIpv4: true, ipv6: false, secondInterface: false,
  pendingSeconds: 20, stoppingSeconds: 30, hibernatingSeconds: 60, shuttingDownSeconds: 20,
  instanceUsdPerHour: 0.08, diskUsdPerGibMonth: 0.08,
};
