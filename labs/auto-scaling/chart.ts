import type { Locale, Text } from "@/engine/locale";
import type { LabChart, SimEvent } from "@/engine/sim/model";
import { assumed, coarseMinutes, hourMs, maxMs, seriesFields, type GroupState } from "./state";
import { dollars, words } from "./text";
import { tenths } from "./labels";

type Field = (typeof seriesFields)[number];
type Row = { readonly minute: number; readonly values: readonly number[] };

const minuteMs = 60_000;
const hourMinutes = 60;
/** Ends of the window a chart shows, in hours; the smallest that holds the run. */
const windows = [1, 2, 4, 8, 24, 72, maxMs / minuteMs / hourMinutes];
const mostPoints = 60;

/** The rows of the run, thinned to at most sixty: minutes while they are kept, else averages. */
function rowsOf(state: GroupState): readonly Row[] {
  const width = seriesFields.length;
  const minutes = Math.floor(state.nowMs / minuteMs);
  const isFine = state.fine.length === minutes * width;
  const source = isFine ? state.fine : state.coarse;
  const step = isFine ? 1 : coarseMinutes;
  const count = source.length / width;
  const share = Math.max(1, Math.ceil(count / mostPoints));
  const rows: Row[] = [];
  for (let from = 0; from < count; from += share) {
    const to = Math.min(count, from + share);
    const values = seriesFields.map((_, field) => {
      let sum = 0;
      for (let at = from; at < to; at += 1) sum += source[at * width + field] ?? 0;
      return Math.round(sum / (to - from));
    });
    rows.push({ minute: to * step, values });
  }
  return rows;
}

function ticksTo(max: number, unit: string): { at: number; label: string }[] {
  return [0, 1, 2].map((part) => ({ at: (max * part) / 2, label: `${Math.round((max * part) / 2)}${unit}` }));
}

/** The smallest round number that is not below a value. */
function roundUp(value: number): number {
  for (let size = 10; ; size *= 10) for (const step of [1, 2, 4, 6, 8, 10]) if (step * size >= value) return step * size;
}

export function chartsOf(state: GroupState, locale: Locale): readonly LabChart[] {
  const { params } = state;
  const rows = rowsOf(state);
  const say = (text: Text) => text[locale];
  const hours = windows.find((window) => window * hourMinutes * minuteMs >= state.nowMs) ?? windows.at(-1) ?? 1;
  const x = {
    label: say(words.hours), min: 0, max: hours * hourMinutes,
    ticks: [0, 1, 2, 3, 4].map((part) => ({ at: (hours * hourMinutes * part) / 4, label: String((hours * part) / 4) })),
  };
  const points = (field: Field) => rows.map(({ minute, values }) => [minute, values[seriesFields.indexOf(field)] ?? 0] as const);
  const most = (field: Field) => Math.max(1, ...points(field).map(([, value]) => value));
  const last = (field: Field) => points(field).at(-1)?.[1] ?? 0;
  const rateTop = roundUp(Math.max(most("loadPerSecond"), Math.min(most("capacityPerSecond"), most("loadPerSecond") * 2)));
  const countTop = Math.max(
    4, 2 * Math.ceil((Math.max(most("desired"), most("inService"), most("forecast"), state.desired) + 1) / 2),
  );
  // Of a load that is set again and again, as a drawn one is, the first setting within half an hour stands for all.
  let loadMs = -hourMs;
  const isNews = ({ kind, atMs }: SimEvent): boolean => {
    const isFirst = kind !== "set-load" || atMs - loadMs >= hourMs / 2;
    if (kind === "set-load") loadMs = atMs;
    return isFirst;
  };
  const failures = state.log.filter(isNews).filter(({ kind }) => kind === "zone" || kind === "gap" || kind === "launches" || kind === "set-load" || kind === "template" || kind === "fail-host" || kind === "fail-instance")
    .slice(-6).map((event) => ({
      at: event.atMs / minuteMs, label: markNames[event.kind]?.[locale] ?? event.kind, tone: "warn" as const,
    }));
  const hasTarget = params.policy === "target" || params.policy === "both";
  const hasSteps = params.policy !== "target" && params.policy !== "none";
  const level = (value: number) => [[0, value], [hours * hourMinutes, value]] as const;
  return [
    {
      id: "rate", title: `${say(words.load)} · ${say(words.capacity)}`, x, y: {
        label: say(words.perSecond), min: 0, max: rateTop, ticks: ticksTo(rateTop, ""),
      }, marks: failures,
      trend: locale === "ko"
        ? `부하는 초당 ${last("loadPerSecond")}건, 처리 용량은 초당 ${last("capacityPerSecond")}건이고, 부하는 한때 초당 ${most("loadPerSecond")}건이었습니다.`
        : `Load stands at ${last("loadPerSecond")} and capacity at ${last("capacityPerSecond")} requests a second; load reached ${most("loadPerSecond")}.`,
      series: [
        { id: "load", label: say(words.load), tone: "accent", draw: "area", points: points("loadPerSecond") },
        {
          id: "capacity", label: say(words.capacity), tone: "good", draw: "steps",
          points: points("capacityPerSecond").map(([at, value]) => [at, Math.min(value, rateTop)] as const),
        },
      ],
    },
    {
      id: "utilisation", title: say(words.utilisation), x, y: { label: "%", min: 0, max: 100, ticks: ticksTo(100, " %") },
      trend: locale === "ko" ? `사용률은 ${tenths(last("utilTenths"))}%이고 가장 높을 때 ${tenths(most("utilTenths"))}%였습니다.` : `Utilisation is ${tenths(last("utilTenths"))}% and peaked at ${tenths(most("utilTenths"))}%.`,
      series: [
        {
          id: "used", label: "CPU", tone: "accent", draw: "line",
          points: points("utilTenths").map(([at, value]) => [at, value / 10] as const),
        },
        ...(hasTarget ? [{
          id: "target", label: `${say(words.target)} ${params.targetPercent}%`, tone: "bad" as const,
          draw: "line" as const, line: "dashed" as const, points: level(params.targetPercent),
        }] : []),
        ...(hasSteps ? [{
          id: "high", label: `≥ ${params.highPercent}%`, tone: "bad" as const,
          draw: "line" as const, line: "dashed" as const, points: level(params.highPercent),
        }, {
          id: "low", label: `≤ ${params.lowPercent}%`, tone: "wait" as const, draw: "line" as const, line: "dotted" as const,
          points: level(params.lowPercent),
        }] : []),
      ],
    },
    {
      id: "instances", title: say(words.series), x, y: {
        label: say(words.series), min: 0, max: countTop, ticks: ticksTo(countTop, ""),
      },
      trend: locale === "ko"
        ? `원하는 용량은 ${state.desired}대, 가장 많을 때 ${most("desired")}대였고 ${state.totals.changes}번 바뀌었습니다. 지금까지 ${dollars(instanceCost(state))}입니다.`
        : `The desired capacity is ${state.desired}; it peaked at ${most("desired")} and changed ${state.totals.changes} times. So far ${dollars(instanceCost(state))}.`,
      series: [
        { id: "desired", label: say(words.desired), tone: "accent", draw: "steps", points: points("desired") },
        { id: "in-service", label: say(words.inService), tone: "good", draw: "steps", line: "dashed", points: points("inService") },
        ...(params.predictive === "off" || state.forecast.loads.length === 0 ? [] : [{
          id: "forecast", label: say(words.forecast), tone: "wait" as const, draw: "steps" as const, line: "dotted" as const,
          points: points("forecast"),
        }]),
      ],
    },
  ];
}

const markNames: Readonly<Record<string, Text>> = {
  zone: { ko: "가용 영역", en: "Zone" }, gap: { ko: "지표", en: "metric" }, launches: { ko: "시작", en: "launches" }, "set-load": { ko: "부하", en: "load" },
  template: { ko: "템플릿", en: "template" }, "fail-host": { ko: "호스트", en: "host" }, "fail-instance": { ko: "멈춤", en: "hang" },
};

function instanceCost(state: GroupState): number {
  return Math.round((state.totals.instanceSeconds * assumed.microUsdPerHour) / 3600);
}
