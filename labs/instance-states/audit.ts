import { model } from "./model";
import { second, minimumSeconds, spotFreeMs, documentedChanges, isFailingLaunch, type Phase, type InstanceState } from "./state";

/** What must hold in every state; a list of what does not. */
export function broken(state: InstanceState): readonly string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  const { phase, log, volumes, meter } = state;
  const onHost = phase === "running" || phase === "stopping" || phase === "pending";

  const hibernations = new Set(log.filter((event) => event.kind === "billing-goes-on").map((event) => event.cause));
  let at: Phase = "none";
  let lastMs = 0;
  let seconds = 0;
  let startMs: number | null = null;
  let isFree = false;
  let stopsBilledAtEnd = false;
  const close = (ms: number): void => {
    if (startMs !== null && !isFree) seconds += Math.max(minimumSeconds, Math.ceil((ms - startMs) / second));
    startMs = null;
    isFree = false;
  };
  for (const [index, event] of log.entries()) {
    expect(event.id === index, `event ${index} has id ${event.id}`);
    expect(event.cause === null || (event.cause >= 0 && event.cause < index), `event ${index} has a cause that does not come before it`);
    expect(event.facts.length > 0, `event ${index} (${event.kind}) names no fact`);
    expect(event.atMs >= lastMs && event.atMs <= state.nowMs && Number.isInteger(event.atMs), `event ${index} is out of time`);
    lastMs = event.atMs;
    if (event.kind === "billing-goes-on") stopsBilledAtEnd = true;
    if (event.kind === "force-requested" && event.values.stuck === "yes" && stopsBilledAtEnd) {
      close(event.atMs);
      stopsBilledAtEnd = false;
    }
    if (event.kind === "hibernation-failed") close(event.atMs);
    if (event.kind !== "state-change") continue;
    const { from, to, by } = event.values;
    expect(from === at, `event ${index} leaves ${from} while the instance is ${at}`);
    const next: Phase | undefined = documentedChanges[at].find((name) => name === to);
    expect(next !== undefined, `${at} to ${to} is not a documented change`);
    if (next === undefined) break;
    if (by === "spot" && startMs !== null && event.atMs - startMs < spotFreeMs) isFree = true;
    if (next === "running") startMs = event.atMs;
    const isHibernation = next === "stopping" && hibernations.has(event.id);
    if (next !== "running" && !isHibernation) close(event.atMs);
    if (next !== "stopping") stopsBilledAtEnd = false;
    at = next;
  }
  expect(at === phase, `the log ends in ${at}, the state in ${phase}`);
  const open: number | null = startMs;
  if (open !== null && !isFree) seconds += Math.max(minimumSeconds, Math.ceil((state.nowMs - open) / second));
  expect(seconds === model.observe(state).billedSeconds, `billed ${model.observe(state).billedSeconds} s, the log gives ${seconds} s`);
  expect(meter.startMs === null || phase === "running" || (phase === "stopping" && state.hibernating), `billed in ${phase}`);

  expect((state.hostId !== null) === (onHost || (phase === "shutting-down" && state.previous !== "stopped")) || isFailingLaunch(state), `host ${state.hostId} in ${phase}`);
  expect(state.publicIpv4 === null || state.hostId !== null, `auto-assigned public IPv4 in ${phase}`);
  expect((state.publicIpv4 === null) === (meter.publicSinceMs === null), "the address meter and the address disagree");
  expect((state.elasticIp === null) === (meter.elasticSinceMs === null), "the Elastic IP meter and the address disagree");
  expect(!state.elasticIp?.associated || (phase !== "none" && phase !== "terminated"), "an Elastic IP is associated with nothing");
  expect(!(state.elasticIp?.associated && state.publicIpv4 !== null), "two public addresses at once");
  expect(state.memory.place !== "live" || state.hostId !== null, `live memory in ${phase}`);
  expect(state.memory.place !== "root" || volumes.some((volume) => volume.role === "root" && volume.state === "in-use"), "memory saved without a root volume");
  expect(!(phase === "stopped" && state.store === "data"), "instance store data survived a stop");
  expect((phase !== "none" && phase !== "terminated") || volumes.every((volume) => volume.state === "available"), `a volume is in use in ${phase}`);
  expect(new Set(volumes.map((volume) => volume.id)).size === volumes.length, "two volumes with one id");
  expect(volumes.filter((volume) => volume.state === "in-use" && volume.role === "root").length <= 1, "two root volumes");
  expect((phase === "none") === (state.instanceId === null), `instance id ${state.instanceId} in ${phase}`);
  expect(state.timers.every((timer) => timer.atMs > state.nowMs), "a timer is overdue");
  expect(Object.values(model.observe(state)).every((value) => typeof value !== "number" || (Number.isSafeInteger(value) && value >= 0)), "a readout is not a whole number");
  return faults;
}
