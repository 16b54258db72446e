import type { Locale, Text } from "@/engine/locale";
import type { OutlineItem } from "@/engine/scene";
import type { ActionItem, Knob, Lab, LabTable, Outcome, Prediction, ReadoutRow, ValueSpec } from "@/engine/sim/model";
import { chartsOf } from "./chart";
import { loadNames } from "./load";
import { broken, model } from "./model";
import { refusalOf } from "./refusals";
import { sceneOf, shapeOutline, summaryOf } from "./scene";
import {
  adjustmentTypes, isWarming, maxMs, missingModes, poolStates, terminationPolicies, tickMs, usual, zoneNames,
  type GroupAction, type GroupParams, type GroupReadouts, type GroupState,
} from "./state";
import {
  actionLabel, dollars, duration, honesty, policyName, policyNames, question, reasonText, summary, tell, tenths, title, words,
} from "./text";

const text = (ko: string, en: string): Text => ({ ko, en });
const toggle: ValueSpec = { kind: "toggle" };
const choice = (...options: readonly (readonly [id: string, label: Text])[]): ValueSpec => ({
  kind: "choice", options: options.map(([id, label]) => ({ id, label })),
});
/** Options that are names of the API, the same in both languages. */
const names = (ids: readonly string[]): ValueSpec => choice(...ids.map((id) => [id, text(id, id)] as const));
const units = {
  percent: text("%", "%"), seconds: text("초", "s"), perSecond: text("건/초", "/s"), minutes: text("분", "min"), instances: text("대", "instances"), points: text("개", "points"), amount: text("대 또는 %", "instances or %"), zones: text("곳", "Zones"),
};
const number = (
  min: number, max: number, step: number, unit: keyof typeof units,
): ValueSpec => ({ kind: "number", min, max, step, unit: units[unit] });

type KnobRow = readonly [id: keyof GroupParams, spec: ValueSpec, label: Text, help: Text];

const group = (ko: string, en: string, rows: readonly KnobRow[]): readonly Knob[] =>
  rows.map(([id, spec, label, help]) => ({ ...spec, id, label, help, group: text(ko, en) }));

const loadLabels: Readonly<Record<(typeof loadNames)[number], Text>> = {
  lunch: text("점심 절정", "lunch peak"), spike: text("뉴스 폭주", "news spike"), sawtooth: text("톱니", "sawtooth"), weekly: text("한 주", "a week"),
  steady: text("일정함(높을 때 값)", "steady, at its peak"), none: text("없음", "none"),
};

const knobs: readonly Knob[] = [
  ...group("조정 정책", "Scaling policy", [
    [
      "policy",
      choice(...(["target", "step", "simple", "none"] as const).map((id) => [id, policyNames[id]] as const)),
      { ko: "정책", en: "Policy" }, { ko: "경보가 울릴 때 용량을 어떻게 바꿀지 정합니다.", en: "How capacity changes when an alarm fires." },
    ],
    [
      "targetPercent", number(10, 95, 1, "percent"), { ko: "목표 사용률", en: "Target utilisation" }, { ko: "대상 추적과 예측 조정이 지키려는 평균 CPU입니다.", en: "Average CPU that target tracking and predictive scaling aim at." },
    ],
    [
      "highPercent", number(10, 100, 1, "percent"), { ko: "확장 임계값", en: "Scale-out threshold" }, { ko: "단계·단순 조정: 이 값 이상이면 넘은 것입니다.", en: "Step and simple: a point at or above it breaches." },
    ],
    [
      "lowPercent", number(0, 90, 1, "percent"), { ko: "축소 임계값", en: "Scale-in threshold" }, { ko: "단계·단순 조정: 이 값 이하면 낮은 것입니다.", en: "Step and simple: a point at or below it breaches." },
    ],
    [
      "evaluationPeriods", number(1, 15, 1, "points"), { ko: "N: 보는 데이터 포인트", en: "N: points looked at" },
      { ko: "EvaluationPeriods. 단계·단순 조정의 두 경보에 적용됩니다.", en: "EvaluationPeriods of both alarms of step and simple scaling." },
    ],
    [
      "datapointsToAlarm", number(1, 15, 1, "points"), { ko: "M: 넘어야 하는 개수", en: "M: points that must breach" },
      { ko: "DatapointsToAlarm. N보다 크면 N으로 셉니다.", en: "DatapointsToAlarm; above N it counts as N." },
    ],
    [
      "treatMissingData", names(missingModes), { ko: "빠진 데이터", en: "Missing data" }, { ko: "데이터 포인트가 오지 않을 때의 처리입니다.", en: "What stands in for a point that did not arrive." },
    ],
    [
      "adjustmentType", names(adjustmentTypes), { ko: "조정 유형", en: "Adjustment type" }, { ko: "아래 조정 값이 대수인지, 백분율인지, 정확한 용량인지 정합니다.", en: "Whether the amounts below are instances, percent or the capacity itself." },
    ],
    [
      "stepSmall", number(0, 100, 1, "amount"), { ko: "확장: 작은 단계", en: "Scale-out: small step" }, { ko: "임계값을 조금 넘었을 때 더하는 값입니다.", en: "Added just above the threshold." },
    ],
    [
      "stepBound", number(1, 60, 1, "percent"), { ko: "큰 단계의 경계", en: "Bound of the large step" }, { ko: "임계값보다 이만큼 높으면 큰 단계입니다.", en: "From this distance above the threshold the large step applies." },
    ],
    [
      "stepLarge", number(0, 100, 1, "amount"), { ko: "확장: 큰 단계", en: "Scale-out: large step" }, { ko: "임계값을 많이 넘었을 때 더하는 값입니다.", en: "Added far above the threshold." },
    ],
    [
      "stepIn", number(0, 100, 1, "amount"), { ko: "축소 단계", en: "Scale-in step" }, { ko: "낮을 때 빼는 값입니다. ExactCapacity면 남길 대수입니다.", en: "Taken away when low; with ExactCapacity the capacity to keep." },
    ],
    [
      "minMagnitude", number(0, 10, 1, "instances"), { ko: "최소 변경 대수", en: "Least adjustment" }, { ko: "MinAdjustmentMagnitude. 백분율 조정에만 적용됩니다.", en: "MinAdjustmentMagnitude, for percentages only." },
    ],
    ["cooldownSeconds", number(0, 3600, 10, "seconds"), { ko: "휴지 기간", en: "Cooldown" }, { ko: "단순 조정만 기다립니다.", en: "Only simple scaling waits for it." }],
  ]),
  ...group("부하", "Load", [
    [
      "load", choice(...loadNames.map((id) => [id, loadLabels[id]] as const)), { ko: "부하 곡선", en: "Load curve" },
      { ko: "시드에 따라 몇 분 늦어지고 높이가 조금 달라집니다.", en: "A seed delays it by minutes and changes its height a little." },
    ],
    ["basePerSecond", number(0, 500, 5, "perSecond"), { ko: "낮을 때", en: "At its lowest" }, { ko: "0이면 부하가 없습니다.", en: "0 means no load." }],
    [
      "peakPerSecond", number(0, 1000, 10, "perSecond"), { ko: "높을 때", en: "At its peak" }, { ko: "최대 크기로도 감당하지 못하면 요청을 버립니다.", en: "What the maximum size cannot carry is dropped." },
    ],
    ["noisePercent", number(0, 20, 1, "percent"), { ko: "흔들림", en: "Noise" }, { ko: "10초마다 이만큼 안에서 흔들립니다.", en: "Varies within this, every ten seconds." }],
    [
      "capacityPerSecond", number(10, 200, 5, "perSecond"), { ko: "한 대의 처리량", en: "One instance serves" }, { ko: "사용률 100 %에서 한 대가 처리하는 요청입니다.", en: "Requests one instance serves at 100 %." },
    ],
  ]),
  ...group("그룹", "Group", [
    [
      "minSize", number(0, 20, 1, "instances"), { ko: "최소 크기", en: "Minimum size" }, { ko: "원하는 용량은 이 값에서 시작합니다.", en: "The desired capacity starts here." },
    ],
    [
      "maxSize", number(0, 20, 1, "instances"), { ko: "최대 크기", en: "Maximum size" }, { ko: "최소보다 작으면 그룹을 만들 수 없습니다.", en: "Below the minimum there can be no group." },
    ],
    [
      "zones", number(1, 3, 1, "zones"), { ko: "가용 영역", en: "Availability Zones" }, { ko: "한 곳이면 그곳의 장애가 곧 모두의 장애입니다.", en: "With one, its failure is the failure of all." },
    ],
    [
      "terminationPolicy", names(terminationPolicies), { ko: "종료 정책", en: "Termination policy" }, { ko: "가용 영역 균형 다음에 적용됩니다.", en: "Applied after Zone balance." },
    ],
  ]),
  ...group("걸리는 시간", "Delays", [
    [
      "periodSeconds", choice(["60", { ko: "세부(60초)", en: "detailed, 60 s" }], ["300", { ko: "기본(300초)", en: "basic, 300 s" }]), { ko: "모니터링", en: "Monitoring" },
      { ko: "지표 데이터 포인트의 간격입니다.", en: "How often a datapoint arrives." },
    ],
    [
      "bootSeconds", number(10, 900, 10, "seconds"), { ko: "부팅", en: "Boot" }, { ko: "Pending에 머무는 시간이며 우리 가정입니다.", en: "Time in Pending: our assumption." },
    ],
    [
      "warmupSeconds", number(0, 1800, 10, "seconds"), { ko: "인스턴스 워밍업", en: "Instance warmup" },
      { ko: "지표에서 빠지고 축소를 막는 시간입니다. AWS에서는 정하지 않으면 휴지 기간을 씁니다.", en: "Left out of the metric and blocking scale-in; unset, AWS uses the cooldown." },
    ],
    [
      "drainSeconds", number(0, 3600, 10, "seconds"), { ko: "등록 취소 지연", en: "Deregistration delay" }, { ko: "종료 전에 로드 밸런서에서 빠지며 기다리는 시간입니다.", en: "Wait while leaving the load balancer before termination." },
    ],
  ]),
  ...group("상태 확인과 새로 고침", "Health and refresh", [
    [
      "healthCheck", names(["EC2", "ELB"]), { ko: "상태 확인 유형", en: "Health check type" }, { ko: "EC2만으로는 응답하지 않는 애플리케이션을 알지 못합니다.", en: "EC2 alone does not notice an application that does not answer." },
    ],
    [
      "graceSeconds", number(0, 3600, 10, "seconds"), { ko: "유예 기간", en: "Grace period" }, { ko: "서비스에 들어간 뒤 ELB 검사 실패를 봐주는 시간입니다.", en: "ELB failures are overlooked this long after going into service." },
    ],
    [
      "minHealthyPercent", number(0, 100, 5, "percent"), { ko: "최소 정상 비율", en: "Minimum healthy" }, { ko: "새로 고침 중에 지키는 비율입니다.", en: "Kept during an instance refresh." },
    ],
    [
      "maxHealthyPercent", number(100, 200, 5, "percent"), { ko: "최대 정상 비율", en: "Maximum healthy" },
      { ko: "100 %를 넘기면 먼저 시작하고 나중에 종료합니다. 최소와 100 넘게 차이 나면 거절됩니다.", en: "Above 100 % new ones launch first; more than 100 above the minimum is refused." },
    ],
    [
      "autoRollback", toggle, { ko: "자동 롤백", en: "Auto rollback" }, { ko: "새로 고침이 실패하면 앞 버전으로 되돌립니다.", en: "Returns to the earlier version when a refresh fails." },
    ],
  ]),
  ...group("예약과 예측", "Schedule and forecast", [
    [
      "scheduled", toggle, { ko: "예약된 작업", en: "Scheduled actions" }, { ko: "매일 정한 시각에 최소 크기를 올리고 되돌립니다.", en: "Raise the minimum size daily at a set time, and back." },
    ],
    [
      "scheduleStartMinute", number(0, 1439, 1, "minutes"), { ko: "올리는 시각", en: "Raise at" }, { ko: "시작부터 센 분이며 24시간마다 되풀이됩니다.", en: "Minutes from the start, every 24 hours." },
    ],
    [
      "scheduleEndMinute", number(0, 1439, 1, "minutes"), { ko: "되돌리는 시각", en: "Back at" }, { ko: "최소 크기만 되돌립니다. 정책이 없으면 용량도 줄입니다.", en: "Only the minimum goes back; without a policy the capacity too." },
    ],
    [
      "scheduleSize", number(0, 20, 1, "instances"), { ko: "올릴 최소 크기", en: "Minimum meanwhile" }, { ko: "최대 크기를 넘지 않습니다.", en: "Not above the maximum size." },
    ],
    [
      "predictive",
      choice(["off", { ko: "끔", en: "off" }], ["ForecastOnly", { ko: "예측만", en: "ForecastOnly" }], ["ForecastAndScale", { ko: "예측하고 늘림", en: "ForecastAndScale" }]),
      { ko: "예측 조정", en: "Predictive scaling" }, { ko: "하루치 데이터가 쌓인 뒤부터 예측합니다.", en: "Forecasts once a day of data is there." },
    ],
  ]),
  ...group("후크와 웜 풀", "Hooks and warm pool", [
    [
      "launchHookSeconds", number(0, 7200, 10, "seconds"), { ko: "시작 후크의 작업", en: "Work of the launch hook" }, { ko: "0이면 후크가 없습니다.", en: "0 for no hook." },
    ],
    [
      "terminateHookSeconds", number(0, 7200, 10, "seconds"), { ko: "종료 후크의 작업", en: "Work of the terminate hook" }, { ko: "0이면 후크가 없습니다.", en: "0 for no hook." },
    ],
    [
      "heartbeatSeconds", number(30, 7200, 10, "seconds"), { ko: "하트비트 제한 시간", en: "Heartbeat timeout" }, { ko: "작업이 더 길면 기본 결과대로 됩니다.", en: "Longer work ends in the default result." },
    ],
    [
      "defaultResult", names(["ABANDON", "CONTINUE"]), { ko: "기본 결과", en: "Default result" }, { ko: "제한 시간이 지난 시작 후크의 결과입니다.", en: "What a launch hook's timeout means." },
    ],
    [
      "pool", choice(["none", { ko: "없음", en: "none" }], ...poolStates.slice(1).map((id) => [id, text(id, id)] as const)), { ko: "웜 풀", en: "Warm pool" },
      { ko: "미리 준비한 인스턴스가 기다리는 상태입니다.", en: "The state in which prepared instances wait." },
    ],
    [
      "preparedCapacity", number(0, 20, 1, "instances"), { ko: "준비해 둘 용량", en: "Prepared capacity" },
      { ko: "MaxGroupPreparedCapacity. 원하는 용량을 뺀 만큼 웜 풀에 둡니다.", en: "MaxGroupPreparedCapacity; minus the desired capacity it waits in the pool." },
    ],
    [
      "reuseOnScaleIn", toggle, { ko: "축소할 때 웜 풀로", en: "Reuse on scale-in" }, { ko: "종료하는 대신 웜 풀로 돌려보냅니다.", en: "Returns instances to the pool instead of ending them." },
    ],
  ]),
];

const on = { on: toggle };
const version = { version: number(1, 2, 1, "instances") };
const actionShapes: Readonly<Record<GroupAction["type"], Readonly<Record<string, ValueSpec>>>> = {
  "set-desired": { capacity: number(0, 40, 1, "instances") }, "set-load": { perSecond: number(0, 1000, 1, "perSecond") }, "follow-load": {}, "set-template": version,
  "start-refresh": {}, "cancel-refresh": {}, "rollback-refresh": {}, "enter-standby": { replace: toggle }, "exit-standby": {}, "set-protection": on,
  "fail-instance": {}, "fail-host": {}, "fail-zone": { zone: names(zoneNames), on: toggle }, "fail-launches": on, "metric-gap": on,
};

type Offer = { readonly id: string; readonly group: ActionItem<GroupAction>["group"]; readonly action: GroupAction };

/** Everything a reader can do, in the order of the buttons. Ids do not depend on the moment. */
function offers(state: GroupState): readonly Offer[] {
  const act = (action: GroupAction, id: string = action.type): Offer => ({ id, group: "act", action });
  const set = (action: GroupAction, id: string = action.type): Offer => ({ id, group: "setting", action });
  const fail = (action: GroupAction, id: string = action.type): Offer => ({ id, group: "fail", action });
  const load = state.fixedLoad >= 0 ? state.fixedLoad : Math.round(state.last.requests / 10);
  const near = (perSecond: number) => Math.max(0, Math.min(1000, perSecond));
  return [
    act({ type: "set-desired", capacity: state.desired + 1 }, "set-desired.more"), act(
      { type: "set-desired", capacity: Math.max(0, state.desired - 1) }, "set-desired.less",
    ),
    act({ type: "start-refresh" }), act({ type: "rollback-refresh" }), act({ type: "cancel-refresh" }),
    act({ type: "enter-standby", replace: false }), act(
      { type: "enter-standby", replace: true }, "enter-standby.replace",
    ), act({ type: "exit-standby" }),
    set({ type: "set-template", version: state.version === 1 ? 2 : 1 }), set({
      type: "set-protection", on: !state.members.some((member) => member.isProtected),
    }),
    set(
      { type: "set-load", perSecond: near(load + 100) }, "set-load.more",
    ), set({ type: "set-load", perSecond: near(load - 100) }, "set-load.less"), set({ type: "follow-load" }),
    ...zoneNames.map((zone, index) => fail({ type: "fail-zone", zone, on: state.deadZones[index] !== true }, `fail-zone.${zone}`)),
    fail({ type: "fail-host" }), fail({ type: "fail-instance" }), fail({
      type: "fail-launches", on: !state.launchesFail,
    }), fail({ type: "metric-gap", on: !state.metricGap }),
  ];
}

function actions(state: GroupState, locale: Locale): readonly ActionItem<GroupAction>[] {
  return offers(state).map(({ id, group: kind, action }) => {
    const refusal = refusalOf(state, action);
    const item = { id, group: kind, action, label: actionLabel(action)[locale] };
    if (!refusal) return item;
    const reason = reasonText(refusal.reason)[locale];
    return { ...item, refusal: refusal.code === undefined ? { reason } : { code: refusal.code, reason } };
  });
}

/** Where the time of the last reaction went, or null before a rise was answered. */
function reactionText(state: GroupState, locale: Locale): string | null {
  const { riseMs, alarmMs, decisionMs, serviceMs } = state.reaction;
  if (riseMs < 0 || alarmMs < 0) return null;
  const parts = [[words.alarm, alarmMs], [words.decision, decisionMs], [words.inService, serviceMs]] as const;
  return parts.flatMap(([name, atMs]) => (atMs < 0 ? [] : [`${name[locale]} +${duration(atMs - riseMs, locale)}`])).join(" · ");
}

function readouts(state: GroupState, locale: Locale): readonly ReadoutRow[] {
  const now = model.observe(state);
  const say = (wording: Text) => wording[locale];
  const count = locale === "ko" ? "대" : "";
  const reaction = reactionText(state, locale);
  return [
    {
      id: "capacity", label: say(words.desired), value: `${now.desired}${count} (${say(words.inService)} ${now.inService}${now.warming > 0 ? `, ${say(words.warming)} ${now.warming}` : ""}${now.pending > 0 ? `, Pending ${now.pending}` : ""})`,
      tone: now.healthy >= now.desired ? "good" : "wait", ...(state.isValid ? {} : { reason: say(words.invalid) }),
    },
    {
      id: "utilisation", label: say(words.load), value: `${tenths(now.utilTenths)} % · ${now.loadPerSecond}${say(words.perSecond)}`,
      tone: now.utilTenths >= 1000 ? "bad" : "plain",
    },
    {
      id: "served", label: say(words.served), value: `${tenths(now.servedPermille)} %`,
      tone: now.servedPermille >= 995 ? "good" : "bad",
      ...(now.dropped > 0 ? { reason: `${say(words.dropped)}: ${now.dropped}` } : {}),
    },
    {
      id: "cost", label: say(words.cost),
      value: `${dollars(now.costMicroUsd)} (${locale === "ko" ? `${say(words.perfect)} ${now.costPercentOfPerfect} %` : `${now.costPercentOfPerfect} % ${say(words.perfect)}`})`,
      tone: "accent",
    },
    {
      id: "changes", label: say(words.changes),
      value: `${now.changes} (${locale === "ko" ? "시간당 " : ""}${tenths(Math.round(now.changesPerHourHundredths / 10))}${locale === "ko" ? "" : " an hour"})`,
    },
    { id: "p95", label: say(words.p95), value: `${now.p95UtilPercent} %` },
    { id: "reaction", label: say(words.reaction), value: reaction ?? "–" },
  ];
}

const shownDecisions = 8;

function tables(state: GroupState, locale: Locale): readonly LabTable[] {
  const say = (wording: Text) => wording[locale];
  const { log } = state;
  const decisions = [];
  for (let index = log.length - 1; index >= 0 && decisions.length < shownDecisions; index -= 1) {
    const event = log[index];
    if (!event || (event.kind !== "desired" && event.kind !== "no-change")) continue;
    const isChange = event.kind === "desired";
    decisions.push({
      id: `d-${event.id}`, tone: isChange ? "accent" as const : "plain" as const,
      cells: [
        duration(event.atMs, locale),
        isChange ? say(policyName(String(event.values.by))) : reasonText(String(event.values.reason))[locale],
        isChange ? `${event.values.from} → ${event.values.to}` : "=",
      ],
    });
  }
  return [
    {
      id: "decisions", title: say(words.decisions), columns: [say(words.at), say(words.what), say(words.desired)], rows: decisions,
    },
    {
      id: "zones", title: say(words.counts), columns: [
        say(words.zone), say(words.inService), "Pending", "Terminating", say(words.pool),
      ],
      rows: zoneNames.slice(0, state.params.zones).map((zone, index) => {
        const here = state.members.filter((member) => member.zone === index);
        const count = (is: (life: string) => boolean) => String(here.filter(({ life }) => is(life)).length);
        return {
          id: zone, tone: state.deadZones[index] ? "bad" as const : "plain" as const,
          cells: [
            zone.toUpperCase() + (state.deadZones[index] ? ` (${say(words.dead)})` : ""), count((life) => life === "InService"),
            count((life) => life.startsWith("Pending")), count((life) => life.startsWith("Terminating")),
            count((life) => life.startsWith("Warmed:")),
          ],
        };
      }),
    },
    {
      id: "instances", title: say(words.instances), columns: [
        say(words.instance), say(words.zone), say(words.state), say(words.note),
      ],
      rows: state.members.map((member) => ({
        id: `i-${member.id}`, tone: member.isUnhealthy || member.fault !== "none" ? "bad" as const : "plain" as const,
        cells: [
          `i-${member.id} · v${member.version}`, (zoneNames[member.zone] ?? "a").toUpperCase(), member.life,
          member.isUnhealthy ? say(words.unhealthy) : isWarming(member, state.nowMs) ? say(words.warming) : member.isProtected ? say(words.protectedWord) : "–",
        ],
      })),
    },
  ];
}

function outline(state: GroupState, locale: Locale): readonly OutlineItem[] {
  const open = actions(state, locale).filter((item) => item.group !== "fail");
  return [
    { id: "state", text: summaryOf(state, locale), concept: "auto-scaling" },
    {
      id: "can", text: locale === "ko" ? "할 수 있는 것" : "You can",
      items: open.filter((item) => !item.refusal).map((item) => ({ id: `can-${item.id}`, text: item.label })),
    },
    {
      id: "cannot", text: locale === "ko" ? "할 수 없는 것과 까닭" : "You cannot, because",
      items: open.flatMap((item) => (item.refusal ? [{
        id: `cannot-${item.id}`, text: `${item.label}: ${item.refusal.reason}`,
      }] : [])),
    },
    ...shapeOutline(state, locale),
  ];
}

const guesses = {
  grows: text("3분 안에 원하는 용량이 늘어납니다", "the desired capacity has grown within 3 minutes"),
  serves: text("5분 안에 새 인스턴스가 요청을 처리합니다", "a new instance serves within 5 minutes"),
  drops: text("버려지는 요청이 있습니다", "requests are dropped"),
  shrinks: text("30분 안에 원하는 용량이 줄어듭니다", "the desired capacity has shrunk within 30 minutes"),
} as const satisfies Record<string, Text>;
type Guess = keyof typeof guesses;

const horizonMs = 30 * 60_000;

function predict(state: GroupState, action: GroupAction, locale: Locale): Prediction | null {
  const asks = action.type === "set-load" || action.type === "fail-host" || (action.type === "fail-zone" && action.on);
  if (!asks || refusalOf(state, action) || state.nowMs + horizonMs > maxMs) return null;
  return {
    prompt: locale === "ko" ? "30분 동안 어떤 일이 일어날까요?" : "What will happen within 30 minutes?",
    items: (Object.keys(guesses) as Guess[]).map((id) => ({ id, label: guesses[id][locale] })), horizonMs,
  };
}

function outcomes(before: GroupState, after: GroupState, locale: Locale): readonly Outcome[] {
  const fresh = after.log.slice(before.log.length);
  const grown = fresh.find((event) => event.kind === "desired" && Number(event.values.to) > Number(event.values.from) && event.atMs <= before.nowMs + 180_000);
  const served = fresh.find((event) => event.kind === "life" && event.values.to === "InService" && event.atMs <= before.nowMs + 300_000);
  const shrunk = fresh.find((event) => event.kind === "desired" && Number(event.values.to) < Number(event.values.from));
  const lost = after.totals.requests - after.totals.served - (before.totals.requests - before.totals.served);
  const said = (event: typeof grown) => (event ? tell(event, locale) : locale === "ko" ? "그런 사건이 없었습니다." : "No such event.");
  return [
    { id: "grows", happened: grown !== undefined, why: said(grown) },
    { id: "serves", happened: served !== undefined, why: said(served) },
    { id: "drops", happened: lost > 0, why: `${words.dropped[locale]}: ${lost}` },
    { id: "shrinks", happened: shrunk !== undefined, why: said(shrunk) },
  ];
}

/** An Auto Scaling group under a moving load. */
export const lab: Lab<GroupParams, GroupAction, GroupState, GroupReadouts> = {
  id: "auto-scaling",
  title, summary, question, model,
  defaults: usual,
  knobs, actionShapes,
  poster: {
    run: { v: 1, lab: "auto-scaling", params: { ...usual, load: "spike" }, seed: 3, actions: [], atMs: 2_400_000 },
    caption: text(
      "뉴스에 나와 부하가 2분 만에 치솟았습니다. 경보는 데이터 포인트 세 개를 기다렸고, 새 인스턴스는 부팅한 뒤에도 워밍업이 끝나야 지표에 들어옵니다. 사용률은 100 %에서 막히므로 필요한 대수를 한 번에 알 수 없어 두 번에 나누어 늘어납니다.",
      "In the news: load jumps within two minutes. The alarm waited for three datapoints, and new instances enter the metric only after boot and warm-up. Utilisation cannot rise above 100 %, so the need is not seen at once and the group grows in two steps.",
    ),
  },
  msPerSecond: 10_000,
  speeds: [1, 6, 30, 60, 360],
  tickMs, maxMs,
  honesty,
  challenges: () => import("./challenges").then((module) => module.challenges),
  actions, readouts, tables,
  charts: chartsOf,
  scene: sceneOf,
  outline, tell, predict, outcomes,
  broken,
};
