import { memo, useRef, useState } from "react";
import { useSceneLayout } from "@/components/diagram/environment";
import type { LabChart } from "@/engine/sim/model";
import { useLab } from "./context";

type Series = LabChart["series"][number];
type Frame = { readonly width: number; readonly height: number; readonly x: (value: number) => number; readonly y: (value: number) => number };

const margin = { top: 14, right: 12, bottom: 34, left: 44 } as const;
const sizes = { wide: { width: 680, height: 230 }, narrow: { width: 340, height: 210 } } as const;
const dashes = { solid: undefined, dashed: "6 4", dotted: "1.5 4" } as const;

/** The lab's charts, each with one sentence on what it shows and its numbers as a table. */
export const Charts = memo(function Charts({ charts }: { charts: readonly LabChart[] }) {
  const box = useRef<HTMLDivElement>(null);
  const layout = useSceneLayout(box) ?? "wide";
  return (
    <div className="lab-charts" ref={box}>
      {charts.map((chart) => <Chart key={chart.id} chart={chart} layout={layout} />)}
    </div>
  );
});

function Chart({ chart, layout }: { chart: LabChart; layout: keyof typeof sizes }) {
  const { id } = useLab();
  const { width, height } = sizes[layout];
  const frame: Frame = {
    width, height,
    x: scale(chart.x, margin.left, width - margin.right),
    y: scale(chart.y, height - margin.bottom, margin.top),
  };
  return (
    <figure className="lab-chart" aria-labelledby={`${id}-chart-${chart.id}`}>
      <figcaption id={`${id}-chart-${chart.id}`}>{chart.title}</figcaption>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={`${chart.title}. ${chart.trend}`}>
        {chart.y.ticks.map((tick) => (
          <g key={tick.at} className="chart-tick">
            <line x1={margin.left} x2={width - margin.right} y1={frame.y(tick.at)} y2={frame.y(tick.at)} />
            <text x={margin.left - 6} y={frame.y(tick.at) + 4} textAnchor="end">{tick.label}</text>
          </g>
        ))}
        {chart.x.ticks.map((tick) => (
          <g key={tick.at} className="chart-tick">
            <text x={frame.x(tick.at)} y={height - margin.bottom + 16} textAnchor="middle">{tick.label}</text>
          </g>
        ))}
        <text className="chart-axis" x={width - margin.right} y={height - 3} textAnchor="end">{chart.x.label}</text>
        <text className="chart-axis" x={margin.left} y={10}>{chart.y.label}</text>
        {chart.series.map((series) => <Drawn key={series.id} series={series} frame={frame} />)}
        {/* The first one last, so that the line of a later one does not run through its name. */}
        {(chart.marks ?? []).toReversed().map((mark) => (
          <g key={`${mark.at} ${mark.label}`} className="chart-mark" data-tone={mark.tone}>
            <line x1={frame.x(mark.at)} x2={frame.x(mark.at)} y1={margin.top} y2={height - margin.bottom} />
            <text x={frame.x(mark.at) + (frame.x(mark.at) > width * 0.75 ? -4 : 4)} y={margin.top + 10} textAnchor={frame.x(mark.at) > width * 0.75 ? "end" : "start"}>{mark.label}</text>
          </g>
        ))}
      </svg>
      <ul className="chart-legend">
        {chart.series.map((series) => (
          <li key={series.id} data-tone={series.tone}>
            <svg viewBox="0 0 26 10" width="26" height="10" aria-hidden="true">
              {series.draw === "bars" || series.draw === "area"
                ? <rect className="chart-fill" x="2" y="1" width="22" height="8" />
                : <line className="chart-line" x1="1" x2="25" y1="5" y2="5" strokeDasharray={dashes[series.line ?? "solid"]} />}
            </svg>
            {series.label}
          </li>
        ))}
      </ul>
      <p className="chart-trend">{chart.trend}</p>
      <Numbers chart={chart} />
    </figure>
  );
}

function Drawn({ series, frame }: { series: Series; frame: Frame }) {
  const { points } = series;
  const last = points.at(-1);
  if (last === undefined) return null;
  const floor = frame.height - margin.bottom;
  const at = ([x, y]: readonly [number, number]): string => `${round(frame.x(x))} ${round(frame.y(y))}`;
  if (series.draw === "bars") {
    const wide = Math.max(1, (frame.width - margin.left - margin.right) / points.length - 1);
    return (
      <g data-tone={series.tone}>
        {points.map(([x, y]) => <rect key={x} className="chart-fill" x={round(frame.x(x))} width={round(wide)} y={round(frame.y(y))} height={round(Math.max(0, floor - frame.y(y)))} />)}
      </g>
    );
  }
  const way = series.draw === "steps"
    ? points.map((point, index) => (index === 0 ? `M${at(point)}` : `H${round(frame.x(point[0]))}V${round(frame.y(point[1]))}`)).join("")
    : points.map((point, index) => `${index === 0 ? "M" : "L"}${at(point)}`).join("");
  return (
    <g data-tone={series.tone}>
      {series.draw === "area" && <path className="chart-fill" d={`${way}V${floor}H${round(frame.x(points[0]?.[0] ?? 0))}Z`} />}
      <path className="chart-line" d={way} strokeDasharray={dashes[series.line ?? "solid"]} />
    </g>
  );
}

/** Like a panel: folded away it is not drawn, so it costs nothing while a run plays. */
function Numbers({ chart }: { chart: LabChart }) {
  const { say } = useLab();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details className="lab-fold" open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary>{say("asNumbers")}</summary>
      {isOpen && <NumberTable chart={chart} />}
    </details>
  );
}

/** At most 24 rows, evenly taken; the exported CSV has all events. */
function NumberTable({ chart }: { chart: LabChart }) {
  const moments = [...new Set(chart.series.flatMap((series) => series.points.map(([x]) => x)))].toSorted((a, b) => a - b);
  const every = Math.max(1, Math.ceil(moments.length / 24));
  return (
    <div className="lab-table">
      <table>
        <thead><tr><th scope="col">{chart.x.label}</th>{chart.series.map((series) => <th key={series.id} scope="col">{series.label}</th>)}</tr></thead>
        <tbody>
          {moments.filter((_, index) => index % every === 0).map((moment) => (
            <tr key={moment}>
              <th scope="row">{nearestTick(chart, moment)}</th>
              {chart.series.map((series) => <td key={series.id}>{valueAt(series, moment)}</td>)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The axis names few moments; between them the bare number stands. */
function nearestTick(chart: LabChart, moment: number): string {
  return chart.x.ticks.find((tick) => tick.at === moment)?.label ?? String(round(moment));
}

function valueAt(series: Series, moment: number): string {
  const point = series.points.findLast(([x]) => x <= moment);
  return point === undefined ? "–" : String(round(point[1]));
}

function scale({ min, max }: { readonly min: number; readonly max: number }, from: number, to: number): (value: number) => number {
  const span = max > min ? max - min : 1;
  return (value) => from + ((Math.min(Math.max(value, min), max) - min) / span) * (to - from);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
