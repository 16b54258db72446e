import { duration } from "@/engine/duration";
import type { Locale, Text } from "@/engine/locale";
import type { Tone } from "@/engine/scene";
import type { LabChart } from "@/engine/sim/model";
import { flowOf, permilleOf } from "./flow";
import { historyFields, minuteMs, type PlaceState } from "./state";
import { words } from "./text";
import { percent } from "./labels";

/** Ends of the window a chart shows, in minutes; the smallest that holds the run. */
const windows = [5, 10, 20, 40, 60, 120];

const markNames: Readonly<Record<string, Text>> = {
  zone: { ko: "가용 영역", en: "zone" }, center: { ko: "데이터 센터", en: "data center" }, region: { ko: "리전", en: "Region" }, "fail-over": { ko: "장애 조치", en: "fail-over" },
};

/** The last failures and fail-overs. Of marks so close that their names would cover each other, the first one carries all names. */
function marksOf(state: PlaceState, locale: Locale, end: number): LabChart["marks"] {
  const marks: { at: number; label: string; tone: Tone }[] = [];
  for (const { kind, atMs } of state.log.filter((event) => Object.hasOwn(markNames, event.kind) && event.values.on !== 0).slice(-5)) {
    const at = atMs / minuteMs;
    const label = markNames[kind]?.[locale] ?? kind;
    const tone = kind === "fail-over" ? "good" as const : "bad" as const;
    const named = marks.findLast((mark) => mark.label !== "");
    const isClose = named !== undefined && at - named.at < end / 6;
    if (isClose) named.label += ` · ${label}`;
    if (marks.at(-1)?.at !== at) marks.push({ at, label: isClose ? "" : label, tone });
  }
  return marks;
}

export function chartsOf(state: PlaceState, locale: Locale): readonly LabChart[] {
  const width = historyFields.length;
  const points: (readonly [number, number])[] = [];
  const moved: (readonly [number, number])[] = [];
  for (let at = 0; at < state.history.length; at += width) {
    const minute = (state.history[at] ?? 0) / minuteMs;
    points.push([minute, (state.history[at + 1] ?? 0) / 10]);
    moved.push([minute, (state.history[at + 2] ?? 0) / 10]);
  }
  const now = state.nowMs / minuteMs;
  for (const line of [points, moved]) {
    const last = line.at(-1);
    if (last) line.push([now, last[1]]);
  }
  const end = windows.find((minutes) => minutes * minuteMs >= state.nowMs) ?? 120;
  const ticks = (max: number, count: number, unit: string) => Array.from({ length: count + 1 }, (_, part) => ({ at: (max * part) / count, label: `${(max * part) / count}${unit}` }));
  const permille = permilleOf(flowOf(state));
  const least = points.reduce((low, [, value]) => Math.min(low, value), 100);
  return [{
    id: "served", title: words.served[locale],
    trend: locale === "ko"
      ? `지금 ${percent(permille)}를 처리하고, 가장 낮을 때 ${least}%였습니다. 가장 긴 중단은 ${duration(state.totals.longestOutageMs, locale)}입니다.`
      : `${percent(permille)} are served now, ${least}% at the lowest. The longest outage lasted ${duration(state.totals.longestOutageMs, locale)}.`,
    x: { label: words.minutes[locale], min: 0, max: end, ticks: ticks(end, 5, "") },
    // Room above the highest line, where the names of the marks stand.
    y: { label: "%", min: 0, max: 115, ticks: ticks(100, 2, "") },
    series: [
      { id: "served", label: words.served[locale], tone: "accent", draw: "steps", points },
      ...(moved.some(([, value]) => value > 0) ? [{ id: "moved", label: words.moved[locale], tone: "wait" as const, draw: "steps" as const, line: "dashed" as const, points: moved }] : []),
    ],
    marks: marksOf(state, locale, end),
  }];
}
