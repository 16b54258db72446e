import { loadBalancingSettings as settings } from "@/content/facts/load-balancing-settings";
import { worstDetection } from "@/engine/aws/detection";
import type { Locale } from "@/engine/locale";
import type { LabChart, LabTable, Outcome, Prediction, ReadoutRow, SimEvent } from "@/engine/sim/model";
import { countBetween, latencySteps, quantileUs, stepRange } from "./latency";
import { model } from "./model";
import { causes, checkOf, second, secondUs, seriesLength, seriesUs, timeoutOf, zoneNames, type LoadBalancingAction, type LoadBalancingState } from "./state";
import { truthOf } from "./scene";
import { causeNames, count, healthText } from "./labels";
import { answers, kindTable, outWord, percent, response, seconds, tables } from "./text";

/** Requests per second that the healthy targets can serve. */
export function capacityOf(state: LoadBalancingState): number {
  const power = state.targets.reduce((sum, target) => sum + (target.health.state === "healthy" ? target.power : 0), 0);
  return (power * state.params.workers * 1000) / state.params.serviceMs;
}

/** "간격 30초 × 2번 + 제한 시간 5초": how long a hang may go unnoticed. */
export function detectionSum(state: LoadBalancingState, locale: Locale): string {
  const { intervalSeconds: interval, unhealthyThreshold: threshold } = state.params;
  const timeout = timeoutOf(state.params);
  const worst = worstDetection(interval, timeout, threshold);
  return locale === "ko"
    ? `간격 ${interval}초 × ${threshold}번 + 제한 시간 ${timeout}초 = 길어야 ${worst}초`
    : `interval ${interval} s × ${threshold} + timeout ${timeout} s = ${worst} s at most`;
}

export function readoutsOf(state: LoadBalancingState, locale: Locale): readonly ReadoutRow[] {
  const ko = locale === "ko";
  const seen = model.observe(state);
  const offered = (state.params.requestsPerSecond * state.loadPercent) / 100;
  const capacity = capacityOf(state);
  const lost = causes.flatMap((cause, index) => {
    const failed = state.failures[index]! - state.mark.failures[index]!;
    const code = state.params.kind === "alb" ? answers[cause] : undefined;
    return failed > 0 ? [`${causeNames[cause][locale]} ${count(failed)}${code === undefined ? "" : ` (${code})`}`] : [];
  });
  const isOpen = state.open.some(Boolean);
  const neverSeen = checkOf(state.params) === "tcp";
  return [
    {
      id: "load", label: ko ? "부하 / 정상 대상의 용량" : "Load / capacity of healthy targets", value: `${count(offered)} / ${count(capacity)} ${ko ? "건/초" : "req/s"}`,
      tone: capacity <= 0 || offered > capacity ? "bad" : offered > 0.85 * capacity ? "warn" : "plain",
      reason: ko ? "용량은 성능의 합을 평균 처리 시간으로 나눈 값입니다. 부하가 용량에 가까워지면 대기열이 급히 길어집니다." : "Capacity is power divided by the mean service time. Queues grow steeply as load comes near it.",
    },
    {
      id: "latency", label: ko ? "응답 시간 p50 · p95 · p99" : "Response time p50 · p95 · p99",
      value: [seen.sinceP50Ms, seen.sinceP95Ms, seen.sinceP99Ms].map((ms) => response(ms, locale)).join(" · "),
      reason: ko ? `마지막 동작 뒤 ${seconds(seen.sinceMs - (seen.sinceMs % 1000), locale)} 동안 성공한 ${count(seen.sinceServed)}건` : `${count(seen.sinceServed)} served in the ${seconds(seen.sinceMs - (seen.sinceMs % 1000), locale)} since the last action`,
    },
    {
      id: "failed", label: ko ? "실패" : "Failed", value: `${count(seen.sinceFailed)} (${percent(seen.sinceFailed, seen.sinceArrivals)})`, tone: seen.sinceFailed > 0 ? "bad" : "plain",
      reason: lost.length > 0 ? lost.join(", ") : ko ? "마지막 동작 뒤로 실패한 요청이 없습니다." : "None since the last action.",
    },
    {
      id: "rotation", label: ko ? "정상 대상" : "Healthy targets", value: `${seen.healthy} / ${seen.registered}`, tone: isOpen ? "warn" : "plain",
      reason: isOpen
        ? (ko ? "정상 대상이 모자라 비정상 대상에도 보냅니다(fail open)." : "Too few are healthy somewhere, so unhealthy targets get requests too: fail open.")
        : ko ? "비정상 대상은 빠질 뿐이고 고치거나 바꾸는 것은 다른 누군가의 일입니다." : "An unhealthy target only leaves the rotation; repair and replacement are someone else's work.",
    },
    {
      id: "detection", label: ko ? "고장에서 로테이션 제외까지" : "From failure to out of rotation", value: seen.detectionMs === null ? "–" : seconds(seen.detectionMs, locale),
      reason: `${detectionSum(state, locale)}${neverSeen ? (ko ? ". TCP 상태 확인은 응답 없는 애플리케이션을 알아채지 못합니다." : ". A TCP check does not notice an application that hangs.") : ""}`,
    },
    {
      id: "in-flight", label: ko ? "진행 중인 요청" : "Requests in flight", value: `${count(seen.inFlight)} (${ko ? "평균" : "mean"} ${seen.meanInFlight.toFixed(1)})`,
      reason: ko ? "리틀의 법칙: 평균 진행 중 요청 = 처리율 × 평균 응답 시간" : "Little's law: mean in flight = throughput × mean response time",
    },
    { id: "total", label: ko ? "처음부터: 도착 · 성공 · 실패" : "From the start: arrived · served · failed", value: [seen.arrivals, seen.served, seen.failed].map(count).join(" · ") },
  ];
}

/** A share in whole percent, without the sign. */
const whole = (part: number, of: number): string => (of === 0 ? "–" : String(Math.round((100 * part) / of)));

export function tablesOf(state: LoadBalancingState, locale: Locale): readonly LabTable[] {
  const sent = state.routed.reduce((sum, routed, t) => sum + routed - state.mark.routed[t]!, 0);
  return [
    {
      id: "targets", title: tables.targets[locale], columns: tables.columns[locale],
      rows: state.targets.map((target, t) => {
        const workedUs = state.workedUs[t]! + occupiedUs(state, t);
        const truth = truthOf(state, target, locale);
        return {
          id: `web-${t + 1}`, tone: target.health.state === "healthy" ? "plain" : target.health.state === "unhealthy" ? "bad" : "wait",
          cells: [
            [`web-${t + 1}`, zoneNames[target.zone]!, ...(target.power > 1 ? [`${target.power}x`] : []), ...(target.version > 1 ? ["v2"] : [])].join(" · "),
            `${healthText(target.health)}${truth === null ? "" : ` (${tables.truth[locale]}: ${truth})`}`,
            `${state.busy[t]} + ${state.waiting[t]}`, `${whole(state.routed[t]! - state.mark.routed[t]!, sent)} / ${whole(workedUs, state.nowUs * state.params.workers)}`,
          ],
        };
      }),
    },
    { id: "kinds", title: kindTable.title[locale], columns: kindTable.columns[locale], rows: kindTable.rows.map((row) => ({ id: row.id, cells: row.cells[locale] })) },
  ];
}

/** Worker-time of requests that are still being worked on. */
function occupiedUs(state: LoadBalancingState, t: number): number {
  const { workers } = state.params;
  let sum = 0;
  for (let slot = t * workers; slot < (t + 1) * workers; slot += 1) if (state.slotArrival[slot] !== Infinity) sum += state.nowUs - state.slotStart[slot]!;
  return sum;
}

/** The next of 1, 2, 4, 6, 8, 10, 20, 40 ... that is not below a value. */
function ceiling(value: number): number {
  let unit = 1;
  while (unit * 10 < value) unit *= 10;
  return unit * [1, 2, 4, 6, 8, 10].find((step) => unit * step >= value)!;
}

const bars = 40;

/** Share of the requests in each bar of `widthMs`, in tenths of a percent; the last bar holds all that took longer. */
function sharesOf(now: Int32Array, before: Int32Array | null, widthMs: number): readonly (readonly [number, number])[] {
  const total = countBetween(now, before);
  const counts = new Array<number>(bars).fill(0);
  for (let step = 0; step < latencySteps; step += 1) {
    const count = now[step]! - (before?.[step] ?? 0);
    if (count === 0) continue;
    // A step of the histogram may lie across a few bars.
    const { fromUs, widthUs } = stepRange(step);
    const [from, to] = [fromUs / 1000 / widthMs, (fromUs + widthUs) / 1000 / widthMs];
    for (let bar = Math.min(bars - 1, Math.floor(from)); bar < bars && bar < to; bar += 1) {
      const end = bar === bars - 1 ? Infinity : bar + 1;
      counts[bar] = counts[bar]! + (count * (Math.min(to, end) - Math.max(from, bar))) / (to - from);
    }
  }
  return counts.map((count, bar) => [bar * widthMs, total === 0 ? 0 : Math.round((1000 * count) / total) / 10] as const);
}

function latencyChart(state: LoadBalancingState, locale: Locale): LabChart {
  const ko = locale === "ko";
  const { sinceP50Ms, sinceP99Ms } = model.observe(state);
  const hadBefore = state.mark.served > 0;
  const longest = Math.max(100, sinceP99Ms ?? 0, hadBefore ? quantileUs(state.mark.latency, null, 0.99)! / 1000 : 0);
  const range = ceiling(1.1 * longest);
  const now = sharesOf(state.latency, state.mark.latency, range / bars);
  const before = hadBefore ? sharesOf(state.mark.latency, null, range / bars) : [];
  const top = ceiling(Math.max(5, ...now.map(([, share]) => share), ...before.map(([, share]) => share)));
  return {
    id: "latency", title: ko ? "응답 시간의 분포" : "Response times",
    trend: ko
      ? `마지막 동작 뒤 성공한 요청의 중앙값은 ${response(sinceP50Ms, "ko")}, p99는 ${response(sinceP99Ms, "ko")}입니다.`
      : `Since the last action the median is ${response(sinceP50Ms, "en")} and p99 ${response(sinceP99Ms, "en")}.`,
    x: {
      label: ko ? "응답 시간(ms), 맨 끝은 그 이상 모두" : "Response time (ms); the last bar holds all above", min: 0, max: range,
      ticks: [0, 0.25, 0.5, 0.75].map((part) => ({ at: part * range, label: count(part * range) })),
    },
    y: { label: ko ? "요청의 비율(%)" : "Share of requests (%)", min: 0, max: top, ticks: [0, top / 2, top].map((at) => ({ at, label: String(at) })) },
    series: [
      { id: "now", label: ko ? "마지막 동작 뒤" : "since the last action", tone: "accent", draw: "bars", points: now },
      ...(hadBefore ? [{ id: "before", label: ko ? "그 전" : "before", tone: "plain", draw: "steps", line: "dashed", points: before } as const] : []),
    ],
    marks: [
      ...(sinceP50Ms === null ? [] : [{ at: sinceP50Ms, label: "p50", tone: "plain" } as const]),
      ...(sinceP99Ms === null ? [] : [{ at: sinceP99Ms, label: "p99", tone: "warn" } as const]),
    ],
  };
}

const inMinutes = (seconds: number): number => seconds / 60;

/** Stretches shown: five minutes. */
const shownStretches = seriesLength - 1;

/** Arrivals (0) or failures (1) of one of the latest stretches; none if nothing came since. */
function countIn(state: LoadBalancingState, stretch: number, which: 0 | 1): number {
  return stretch > state.stretch || stretch <= state.stretch - seriesLength ? 0 : state.series[(stretch % seriesLength) * 2 + which]!;
}

function flowChart(state: LoadBalancingState, locale: Locale): LabChart {
  const ko = locale === "ko";
  const last = Math.floor(state.nowUs / seriesUs);
  const first = Math.max(0, last - shownStretches);
  const width = seriesUs / secondUs;
  const points = (which: 0 | 1): readonly (readonly [number, number])[] =>
    Array.from({ length: last - first }, (_, index) => [inMinutes((first + index) * width), countIn(state, first + index, which) / width] as const);
  const [arrived, failed] = [points(0), points(1)];
  const top = ceiling(Math.max(5, ...[...arrived, ...failed].map(([, rate]) => rate)));
  const [from, to] = [first * width, Math.max(first + shownStretches, last) * width];
  const [min, max] = [inMinutes(from), inMinutes(to)];
  const lost = failed.reduce((sum, [, rate]) => sum + rate * width, 0);
  const shown = state.log.filter((event) => event.atMs > 0 && event.atMs >= from * second
    && (event.cause === null ? event.kind !== "refused" : event.kind === "state-change" && event.values.to === "unhealthy"));
  // Marks closer than a minute would be written over each other.
  const marked = shown.toReversed().reduce<SimEvent[]>((kept, event) => (kept.every(({ atMs }) => atMs - event.atMs >= 60 * second) ? [...kept, event] : kept), []);
  return {
    id: "flow", title: ko ? "도착과 실패" : "Arrivals and failures",
    trend: ko ? `보이는 구간에서 요청 ${count(lost)}건이 실패했습니다.` : `${count(lost)} requests failed in the stretch shown.`,
    x: {
      label: ko ? "시각(분)" : "Time (min)", min, max,
      ticks: [0, 1, 2, 3, 4, 5].map((minute) => Math.ceil(min) + minute).filter((at) => at <= max).map((at) => ({ at, label: String(at) })),
    },
    y: { label: ko ? "초당 요청" : "Requests per second", min: 0, max: top, ticks: [0, top / 2, top].map((at) => ({ at, label: String(at) })) },
    series: [
      { id: "arrived", label: ko ? "도착" : "arrived", tone: "accent", draw: "line", points: arrived },
      { id: "failed", label: ko ? "실패" : "failed", tone: "bad", draw: "area", points: failed },
    ],
    marks: marked.map((event) => {
      const name = typeof event.values.target === "number" && event.values.target > 0 ? `web-${event.values.target}` : ko ? "동작" : "action";
      return { at: inMinutes(event.atMs / second), tone: event.cause === null ? "warn" : "bad", label: event.cause === null ? name : `${name} ${outWord[locale]}` };
    }),
  };
}

export function chartsOf(state: LoadBalancingState, locale: Locale): readonly LabChart[] {
  return [latencyChart(state, locale), flowChart(state, locale)];
}

const horizonMs = 120 * second;

/** What the reader is asked before breaking a target or a zone, deregistering a target or changing the algorithm. */
export function predict(state: LoadBalancingState, action: LoadBalancingAction, locale: Locale): Prediction | null {
  const ko = locale === "ko";
  if (action.type === "fail") {
    return {
      prompt: ko ? "2분 뒤에 무엇이 참일까요?" : "What will be true two minutes later?",
      items: [
        { id: "out", label: ko ? "로드 밸런서가 이 대상을 로테이션에서 뺐다" : "The load balancer has taken the target out of rotation" },
        { id: "failures", label: ko ? "그사이 실패한 요청이 있다" : "Some requests have failed meanwhile" },
        { id: "replaced", label: ko ? "로드 밸런서가 대상을 고치거나 새로 만들었다" : "The load balancer has repaired or replaced it" },
        { id: "tail", label: ko ? "p99가 두 배 이상이 되었다" : "p99 has at least doubled" },
      ], horizonMs,
    };
  }
  if (action.type === "deregister") {
    return {
      prompt: ko ? "2분 뒤에 무엇이 참일까요?" : "What will be true two minutes later?",
      items: [
        { id: "cut", label: ko ? "처리하던 요청이 끊겼다" : "Requests in flight were cut off" },
        { id: "new", label: ko ? "이 대상이 새 요청을 받았다" : "The target got new requests" },
        { id: "draining", label: ko ? "이 대상이 아직 draining으로 보인다" : "The target is still shown as draining" },
      ], horizonMs,
    };
  }
  if (action.type === "fail-zone") {
    return {
      prompt: ko ? "2분 뒤에 무엇이 참일까요?" : "What will be true two minutes later?",
      items: [
        { id: "node", label: ko ? "DNS의 옛 응답을 쓴 클라이언트의 요청이 실패했다" : "Clients that held an old DNS answer lost requests" },
        { id: "targets", label: ko ? "다른 영역의 노드가 이 영역의 대상에 보낸 요청이 실패했다" : "Nodes of other zones lost requests to targets of this zone" },
        { id: "over", label: ko ? "이제 이 영역으로 가는 요청이 없다" : "By now no request goes to this zone" },
      ], horizonMs,
    };
  }
  if (action.type === "set-algorithm" && state.served > 0) {
    return {
      prompt: ko ? "2분 동안 재 보면 지금까지와 비교해 무엇이 달라질까요?" : "Measured over two minutes, what will differ from before?",
      items: [
        { id: "median", label: ko ? "중앙값이 낮아진다" : "The median falls" },
        { id: "p99", label: ko ? "p99가 낮아진다" : "p99 falls" },
        { id: "drops", label: ko ? "실패 비율이 낮아진다" : "The share of failures falls" },
      ], horizonMs,
    };
  }
  return null;
}

/** What came of the items of `predict`, by comparing the stretch before the action with the one after it. */
export function outcomesOf(before: LoadBalancingState, after: LoadBalancingState, locale: Locale): readonly Outcome[] {
  const ko = locale === "ko";
  const event = after.log.slice(before.log.length).find(({ cause }) => cause === null);
  const [old, now] = [model.observe(before), model.observe(after)];
  const compare = (one: string, other: string): string => (ko ? `전 ${one}, 후 ${other}` : `${one} before, ${other} after`);
  const times = (one: number | null, other: number | null): string => compare(response(one, locale), response(other, locale));
  const lower = (one: number | null, other: number | null): boolean => one !== null && other !== null && other < one;
  if (event?.kind === "fault") {
    const target = after.targets[Number(event.values.target) - 1];
    const isOut = target !== undefined && target.health.state === "unhealthy";
    return [
      { id: "out", happened: isOut, why: `${target?.health.state ?? "–"}. ${detectionSum(after, locale)}` },
      { id: "failures", happened: now.sinceFailed > 0, why: ko ? `${count(now.sinceFailed)}건이 실패했습니다.` : `${count(now.sinceFailed)} failed.` },
      { id: "replaced", happened: false, why: ko ? "로드 밸런서는 대상을 고치거나 바꾸지 않습니다." : "A load balancer neither repairs nor replaces targets." },
      { id: "tail", happened: old.sinceP99Ms !== null && now.sinceP99Ms !== null && now.sinceP99Ms >= 2 * old.sinceP99Ms, why: times(old.sinceP99Ms, now.sinceP99Ms) },
    ];
  }
  const more = (cause: (typeof causes)[number]): number => now.failures[cause] - old.failures[cause];
  if (event?.kind === "asked" && event.values.action === "deregister") {
    const t = Number(event.values.target) - 1;
    const sent = after.routed[t]! - before.routed[t]!;
    const flows = ko ? " NLB와 GWLB는 이어지는 흐름을 draining인 대상에도 보냅니다." : " NLB and GWLB keep a flow on its target while it drains.";
    return [
      { id: "cut", happened: more("cut") > 0, why: ko ? `${count(more("cut"))}건이 끊겼습니다. 등록 취소 지연은 ${after.params.deregistrationDelaySeconds}초입니다.` : `${count(more("cut"))} were cut off; the deregistration delay is ${after.params.deregistrationDelaySeconds} s.` },
      { id: "new", happened: sent > 0, why: `${ko ? `${count(sent)}건을 받았습니다.` : `It got ${count(sent)}.`}${sent > 0 ? flows : ""}` },
      { id: "draining", happened: after.targets[t]!.health.state === "draining", why: `${healthText(after.targets[t]!.health)}. ${ko ? "할 일이 없어도 지연이 끝날 때까지 draining입니다." : "Even an idle target is shown as draining until the delay is over."}` },
    ];
  }
  if (event?.kind === "zone-failed") {
    const zone = zoneNames.findIndex((name) => name === event.values.zone);
    const reached = after.dns.includes(zone) || after.dns.some((from) => after.routes[from]!.some((t) => after.targets[t]!.zone === zone));
    const lost = (cause: (typeof causes)[number]): string => (ko ? `${count(more(cause))}건이 실패했습니다.` : `${count(more(cause))} failed.`);
    const ttl = settings["elb.dns.ttl"].value;
    return [
      { id: "node", happened: more("node-down") > 0, why: `${lost("node-down")} ${ko ? `DNS 응답의 TTL은 ${ttl}초입니다.` : `A DNS answer lives for ${ttl} s.`}` },
      { id: "targets", happened: more("refused") > 0, why: `${lost("refused")} ${detectionSum(after, locale)}` },
      { id: "over", happened: !reached, why: ko ? `DNS 응답: 영역 ${after.dns.map((one) => zoneNames[one]!).join(" ")}` : `DNS answers with zones ${after.dns.map((one) => zoneNames[one]!).join(" ")}` },
    ];
  }
  if (event?.kind === "setting" && event.values.what === "algorithm") {
    const drops = (seen: typeof now): number => (seen.sinceArrivals === 0 ? 0 : seen.sinceFailed / seen.sinceArrivals);
    return [
      { id: "median", happened: lower(old.sinceP50Ms, now.sinceP50Ms), why: times(old.sinceP50Ms, now.sinceP50Ms) },
      { id: "p99", happened: lower(old.sinceP99Ms, now.sinceP99Ms), why: times(old.sinceP99Ms, now.sinceP99Ms) },
      { id: "drops", happened: drops(now) < drops(old), why: compare(percent(old.sinceFailed, old.sinceArrivals), percent(now.sinceFailed, now.sinceArrivals)) },
    ];
  }
  return [];
}
