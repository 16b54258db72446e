import type { Locale, Text } from "@/engine/locale";
import type { LabChart } from "@/engine/sim/model";
import { hour, minute, sum, type DesignState, type LoadPoint } from "./state";

const words = {
  title: { ko: "부하와 웹 서버", en: "Load and web servers" },
  load: { ko: "부하", en: "load" },
  running: { ko: "도는 인스턴스", en: "running instances" },
  axis: { ko: "인스턴스", en: "instances" },
  hours: { ko: "시각(시)", en: "hour" },
  minutes: { ko: "지난 시간(분)", en: "minutes" },
} as const satisfies Readonly<Record<string, Text>>;

/** Load and what can take it, over the run so far: where the load lies above the steps, requests are lost. */
export function chartsOf({ history, nowMs, params, load, web }: DesignState, locale: Locale): readonly LabChart[] {
  const isDay = params.traffic === "day";
  const unit = isDay ? hour : minute;
  const end = isDay ? 24 : (([10, 30, 60, 240].find((minutes) => minutes * minute >= nowMs)) ?? 1440);
  const top = Math.max(params.instances, params.load, 2);
  const line = (of: (point: LoadPoint) => number): readonly (readonly [number, number])[] =>
    [...history.map((point) => [point.atMs / unit, of(point)] as const), [nowMs / unit, of({ atMs: nowMs, load, running: sum(web) })] as const];
  const ticks = (max: number, count: number) => Array.from({ length: count + 1 }, (_, part) => ({ at: (max * part) / count, label: String(Math.round((max * part) / count)) }));
  const isFull = load > sum(web) * 1000;
  const now = (load / 1000).toFixed(1);
  return [{
    id: "load", title: words.title[locale],
    trend: locale === "ko"
      ? `지금 부하는 인스턴스 ${now}대분이고 ${sum(web)}대가 돕니다. ${isFull ? "넘치는 요청을 잃고 있습니다." : "모두 받고 있습니다."}`
      : `The load is ${now} instances' worth and ${sum(web)} run. ${isFull ? "What exceeds them is being lost." : "All of it is taken."}`,
    x: { label: words[isDay ? "hours" : "minutes"][locale], min: 0, max: end, ticks: ticks(end, isDay ? 6 : 5) },
    y: { label: words.axis[locale], min: 0, max: top, ticks: ticks(top, Math.min(top, 4)) },
    series: [
      { id: "load", label: words.load[locale], tone: "warn", draw: "area", points: line((point) => point.load / 1000) },
      { id: "running", label: words.running[locale], tone: "accent", draw: "steps", points: line((point) => point.running) },
    ],
  }];
}

/** Kinds of event that `tellTraffic` has words for. */
export const trafficKinds: readonly string[] = ["load", "scaled-out", "scaled-in"];

/** One sentence for an event of the day's traffic; null for any other. */
export function tellTraffic(kind: string, values: Readonly<Record<string, number | string>>, locale: Locale): string | null {
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  const load = (Number(values["load"] ?? 0) / 1000).toFixed(1);
  const [from, to] = [Number(values["from"] ?? 0), Number(values["to"] ?? 0)];
  switch (kind) {
    case "load": return say(`부하가 인스턴스 ${load}대분이 됩니다. ${Number(values["running"])}대가 돌고 있습니다.`, `The load comes to ${load} instances' worth; ${Number(values["running"])} run.`);
    case "scaled-out": return say(`대상 추적이 원하는 용량을 ${from}대에서 ${to}대로 늘립니다. 새 인스턴스는 뜬 뒤에야 요청을 받습니다.`, `Target tracking raises the desired capacity from ${from} to ${to}. New instances take requests once they are up.`);
    case "scaled-in": return say(`대상 추적이 원하는 용량을 ${from}대에서 ${to}대로 줄입니다.`, `Target tracking lowers the desired capacity from ${from} to ${to}.`);
    default: return null;
  }
}
