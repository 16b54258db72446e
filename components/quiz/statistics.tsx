import { useMemo } from "react";
import { useProgress } from "@/components/progress/store";
import { countedAnswers } from "@/engine/progress/derive";
import type { Locale } from "@/engine/locale";
import { forecast, type SiblingsOf } from "@/engine/quiz/plan";
import { statisticsOf } from "@/engine/quiz/statistics";
import { memoryWords } from "./memory-words";
import { quizWords } from "./words";

type Bar = { readonly label: string; readonly value: number; readonly text: string; /** A second value, drawn as a line across the bar. */ readonly mark?: number };
type PlotProps = { readonly title: string; readonly lead: string; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly bars: readonly Bar[]; readonly most: number; readonly mostText: string; readonly table: string };

const [plotWidth, plotHeight, plotGap] = [340, 110, 4];
/** Room above for the highest value, and below for names. */
const [plotTop, plotFoot] = [12, 14];
/** More bars than this are not named one by one. */
const namedBars = 8;

/** Bars in a picture and the same numbers in a table. */
function Plot({ title, lead, head, rows, bars, most, mostText, table }: PlotProps) {
  const step = plotWidth / Math.max(1, bars.length);
  const heightOf = (value: number): number => (most <= 0 ? 0 : Math.round((plotHeight * Math.min(value, most)) / most));
  return (
    <figure className="plot">
      <figcaption><strong>{title}</strong> <span>{lead}</span></figcaption>
      <svg viewBox={`0 ${-plotTop} ${plotWidth} ${plotTop + plotHeight + plotFoot}`} role="img" aria-label={`${title}. ${bars.map(({ label, text }) => `${label}: ${text}`).join(", ")}`}>
        <path className="plot-ground" d={`M0 ${plotHeight + 0.5}H${plotWidth}`} />
        <path className="plot-ground plot-most" d={`M0 0H${plotWidth}`} />
        <text x={0} y={-3}>{mostText}</text>
        {bars.map((bar, index) => (
          <g key={bar.label}>
            <rect className="plot-bar" x={index * step + plotGap / 2} y={plotHeight - heightOf(bar.value)} width={Math.max(1, step - plotGap)} height={heightOf(bar.value)} rx={2} />
            {(bars.length <= namedBars || index % 7 === 0) && (
              <text x={index * step + step / 2} y={plotHeight + plotFoot - 3} textAnchor={index === 0 && bars.length > namedBars ? "start" : "middle"}>{bar.label}</text>
            )}
            {bar.mark !== undefined && <path className="plot-mark" d={`M${index * step} ${plotHeight - heightOf(bar.mark)}h${step}`} />}
          </g>
        ))}
      </svg>
      <details>
        <summary>{table}</summary>
        <div className="table-scroll">
          <table className="plain-table">
            <thead><tr>{head.map((name) => <th key={name} scope="col">{name}</th>)}</tr></thead>
            <tbody>{rows.map(([first = "", ...rest]) => <tr key={first}><th scope="row">{first}</th>{rest.map((value, index) => <td key={head[index + 1]}>{value}</td>)}</tr>)}</tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}

const weekCount = 8;
const forecastDays = 30;
const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${Math.round((100 * part) / whole)}%`);

type StatisticsProps = { readonly locale: Locale; readonly known: ReadonlySet<string>; readonly siblingsOf: SiblingsOf };

/** What the log says, recomputed from it each time it changes. */
export function Statistics({ locale, known, siblingsOf }: StatisticsProps) {
  const words = memoryWords[locale];
  const entries = useProgress((state) => state.entries);
  const cards = useProgress((state) => state.derived.cards);
  const settings = useProgress((state) => state.settings);
  const today = useProgress((state) => state.today);
  const { weeks, calibration } = useMemo(() => statisticsOf(countedAnswers(entries), today, weekCount), [entries, today]);
  const load = useMemo(() => forecast(cards.values(), known, today, settings, siblingsOf, forecastDays), [cards, known, today, settings, siblingsOf]);
  const byAge = [...weeks].reverse();
  const day = (index: number): string => (index === 0 ? words.today : words.inDays(index));
  return (
    <div className="plots">
      <Plot
        title={words.retention} lead={words.retentionLead} table={words.asTable} most={1} mostText="100%"
        head={[words.week, words.reviews, words.remembered, words.share, words.expected]}
        rows={byAge.map(({ weeksAgo, reviews, remembered, expected }) => [words.weeksAgo(weeksAgo), String(reviews), String(remembered), percent(remembered, reviews), reviews === 0 ? "–" : `${Math.round(100 * expected)}%`])}
        bars={byAge.map(({ weeksAgo, reviews, remembered, expected }) => ({
          label: words.weeksAgo(weeksAgo), value: reviews === 0 ? 0 : remembered / reviews, text: percent(remembered, reviews), ...(reviews === 0 ? {} : { mark: expected }),
        }))}
      />
      <Plot
        title={words.load} lead={words.loadLead} table={words.asTable} most={Math.max(1, ...load)} mostText={words.atMost(Math.max(1, ...load))}
        head={[words.day, words.questions]} rows={load.map((count, index) => [day(index), String(count)])}
        bars={load.map((count, index) => ({ label: day(index), value: count, text: String(count) }))}
      />
      <Plot
        title={words.calibration} lead={words.calibrationLead} table={words.asTable} most={1} mostText="100%"
        head={[words.certainty, words.answers, words.right, words.share]}
        rows={calibration.map((row) => [quizWords[locale].certainty[row.certainty], String(row.answers), String(row.right), percent(row.right, row.answers)])}
        bars={calibration.map((row) => ({ label: quizWords[locale].certainty[row.certainty], value: row.answers === 0 ? 0 : row.right / row.answers, text: percent(row.right, row.answers) }))}
      />
    </div>
  );
}
