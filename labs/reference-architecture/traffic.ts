import { autoScalingNumbers as numbers } from "@/content/facts/auto-scaling-numbers";
import { breaches } from "@/engine/aws/alarm";
import { proportional, withinSize } from "@/engine/aws/scaling";
import { hour, minute, sum, type DesignParams, type DesignState, type LoadPoint } from "./state";

/** Our day: thousandths of the peak at each full hour. */
const day = [200, 150, 150, 150, 150, 200, 300, 450, 600, 700, 750, 850, 1000, 950, 800, 700, 650, 650, 700, 750, 700, 550, 400, 300];
/** The load changes this often. */
export const tideMs = 30 * minute;
/** Share of its work that target tracking keeps an instance at, in percent; our choice. */
const targetPercent = 60;
const lowPercent = (targetPercent * numbers["asg.tt.alarm.low-share"]) / 100;
/** One-minute datapoints that must breach before capacity is added, and before it is removed. */
export const scaleOutMs: number = numbers["asg.tt.alarm.high"] * minute;
export const scaleInMs: number = numbers["asg.tt.alarm.low"] * minute;

/** What arrives at a moment, in thousandths of an instance's work. */
export function loadAt(params: Pick<DesignParams, "load" | "traffic">, ms: number): number {
  if (params.traffic === "steady") return params.load * 1000;
  const at = Math.floor(ms / tideMs) * tideMs;
  const [before, after] = [day[Math.floor(at / hour) % 24] ?? 0, day[(Math.floor(at / hour) + 1) % 24] ?? 0];
  return Math.round(params.load * (before + ((after - before) * (at % hour)) / hour));
}

/** Instances the group begins with: what target tracking would have come to. */
export const firstInstances = (params: DesignParams): number =>
  params.traffic === "steady" ? params.instances : withinSize(Math.ceil(loadAt(params, 0) / (targetPercent * 10)), leastInstances(params), params.instances);

/** One in each zone, so that a zone may fail. */
const leastInstances = (params: DesignParams): number => Math.min(params.zones, params.instances);

/** The capacity that target tracking would set now; the present one if neither of its alarms is about to ring. */
export function trackedCapacity({ params, load, web, wanted }: Pick<DesignState, "params" | "load" | "web" | "wanted">): number {
  const running = sum(web);
  if (params.traffic === "steady" || running === 0) return wanted;
  const percent = load / (running * 10);
  const asked = withinSize(proportional(running, percent, targetPercent), leastInstances(params), params.instances);
  if (breaches(percent, { comparison: "GreaterThanThreshold", threshold: targetPercent })) return Math.max(wanted, asked);
  return breaches(percent, { comparison: "LessThanThreshold", threshold: lowPercent }) ? Math.min(wanted, asked) : wanted;
}

/** The record of load and capacity, with the present added if it differs. */
export function recorded(history: readonly LoadPoint[], atMs: number, load: number, running: number): readonly LoadPoint[] {
  const last = history.at(-1);
  if (last !== undefined && last.load === load && last.running === running) return history;
  return [...(last?.atMs === atMs ? history.slice(0, -1) : history), { atMs, load, running }];
}
