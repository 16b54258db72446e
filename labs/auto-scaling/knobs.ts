import type { Text } from "@/engine/locale";
import type { Knob, LabConditions, ValueSpec } from "@/engine/sim/model";
import { adjustmentTypes, checkpointPlans, loadNames, missingModes, poolStates, processes, terminationPolicies } from "./choices";
import { policyNames } from "./labels";
import { zoneNames, type GroupAction, type GroupParams } from "./state";

const text = (ko: string, en: string): Text => ({ ko, en });
const toggle: ValueSpec = { kind: "toggle" };
const choice = (...options: readonly (readonly [id: string, label: Text])[]): ValueSpec => ({
  kind: "choice", options: options.map(([id, label]) => ({ id, label })),
});
/** Options that are names of the API, the same in both languages. */
const names = (ids: readonly string[]): ValueSpec => choice(...ids.map((id) => [id, text(id, id)] as const));
const units = {
  percent: text("%", "%"), seconds: text("초", "s"), perSecond: text("건/초", "/s"), minutes: text("분", "min"), hours: text("시간", "h"), instances: text("대", "instances"), points: text("개", "points"), amount: text("대 또는 %", "instances or %"), zones: text("곳", "Zones"),
};
const number = (
  min: number, max: number, step: number, unit: keyof typeof units,
): ValueSpec => ({ kind: "number", min, max, step, unit: units[unit] });

type KnobRow = readonly [id: keyof GroupParams, spec: ValueSpec, label: Text, help: Text];

const group = (ko: string, en: string, rows: readonly KnobRow[]): readonly Knob[] =>
  rows.map(([id, spec, label, help]) => ({ ...spec, id, label, help, group: text(ko, en) }));

const loadLabels: Readonly<Record<(typeof loadNames)[number], Text>> = {
  lunch: text("점심 피크", "lunch peak"), spike: text("뉴스 폭주", "news spike"), sawtooth: text("톱니", "sawtooth"), weekly: text("한 주", "a week"),
  steady: text("일정함(높을 때 값)", "steady, at its peak"), none: text("없음", "none"),
};

const knobs: readonly Knob[] = [
  ...group("조정 정책", "Scaling policy", [
    [
      "policy",
      choice(...(["target", "step", "both", "simple", "none"] as const).map((id) => [id, policyNames[id]] as const)),
      { ko: "정책", en: "Policy" }, { ko: "경보가 울릴 때 용량을 어떻게 바꿀지 정합니다. 대상 추적과 단계 조정을 함께 두면 저마다 경보가 있고, 큰 용량을 원하는 쪽을 따릅니다.", en: "How capacity changes when an alarm fires. Target tracking and step scaling together each have their alarms, and the larger capacity wins." },
    ],
    [
      "targetPercent", number(10, 95, 1, "percent"), { ko: "목표 사용률", en: "Target utilisation" }, { ko: "대상 추적과 예측 조정이 지키려는 평균값입니다.", en: "The average that target tracking and predictive scaling aim at." },
    ],
    [
      "metric",
      choice(["cpu", { ko: "평균 CPU", en: "average CPU" }], ["requests", { ko: "대상당 요청 수", en: "requests per target" }]), { ko: "지표", en: "Metric" },
      { ko: "CPU는 100%에서 멈추지만, 로드 밸런서가 세는 대상당 요청 수(ALBRequestCountPerTarget)는 넘친 만큼 더 올라갑니다. 한 대의 처리량을 100%로 봅니다.", en: "CPU stops at 100%; requests per target (ALBRequestCountPerTarget), counted by the load balancer, go on rising. What one instance serves is 100%." },
    ],
    [
      "disableScaleIn", toggle, { ko: "축소 끄기", en: "Disable scale-in" }, { ko: "DisableScaleIn. 대상 추적이 늘리기만 하고, 줄이는 일은 다른 방법에 맡깁니다.", en: "DisableScaleIn: target tracking only adds and leaves removing to something else." },
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
      "stepBound", number(1, 60, 1, "percent"), { ko: "큰 단계의 경계", en: "Bound of the large step" }, { ko: "임계값과 이만큼 떨어지면 큰 단계입니다.", en: "From this distance from the threshold the large step applies." },
    ],
    [
      "stepLarge", number(0, 100, 1, "amount"), { ko: "확장: 큰 단계", en: "Scale-out: large step" }, { ko: "임계값을 많이 넘었을 때 더하는 값입니다.", en: "Added far above the threshold." },
    ],
    [
      "stepIn", number(0, 100, 1, "amount"), { ko: "축소 단계", en: "Scale-in step" }, { ko: "낮을 때 빼는 값입니다. ExactCapacity면 남길 대수입니다.", en: "Taken away when low; with ExactCapacity the capacity to keep." },
    ],
    [
      "stepInLarge", number(0, 100, 1, "amount"), { ko: "축소: 큰 단계", en: "Scale-in: large step" }, { ko: "단계 조정: 임계값보다 큰 단계의 경계만큼 낮을 때 빼는 값입니다. 0이면 축소 단계와 같습니다.", en: "Step scaling: taken away that far below the threshold; 0 for the scale-in step." },
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
      "capacityPerSecond", number(10, 200, 5, "perSecond"), { ko: "한 대의 처리량", en: "One instance serves" }, { ko: "사용률 100%에서 한 대가 처리하는 요청입니다.", en: "Requests one instance serves at 100%." },
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
    [
      "process", names(processes), { ko: "멈출 프로세스", en: "Process to suspend" }, { ko: "일시 중단 단추가 멈추고 다시 시작하는 프로세스입니다.", en: "What the button for suspending stops and resumes." },
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
      "healthCheck", choice(["EC2", { ko: "EC2 상태 확인", en: "EC2 health checks" }], ["ELB", { ko: "EC2와 ELB 상태 확인", en: "EC2 and ELB health checks" }]), { ko: "상태 확인 유형", en: "Health check type" },
      { ko: "EC2 상태 확인은 늘 켜져 있지만, 그것만으로는 응답하지 않는 애플리케이션을 알지 못합니다.", en: "EC2 health checks are always on, but alone do not notice an application that does not answer." },
    ],
    [
      "graceSeconds", number(0, 3600, 10, "seconds"), { ko: "유예 기간", en: "Grace period" }, { ko: "서비스에 들어간 뒤 ELB 상태 확인 실패를 봐주는 시간입니다.", en: "ELB failures are overlooked this long after going into service." },
    ],
    [
      "minHealthyPercent", number(0, 100, 5, "percent"), { ko: "최소 정상 비율", en: "Minimum healthy" }, { ko: "새로 고침 중에 지키는 비율입니다. 100%면 먼저 시작하고 나중에 종료합니다.", en: "Kept during an instance refresh. At 100% new ones launch before old ones end." },
    ],
    [
      "maxHealthyPercent", number(100, 200, 5, "percent"), { ko: "최대 정상 비율", en: "Maximum healthy" },
      { ko: "100%를 넘기면 먼저 시작하고 나중에 종료합니다. 최소와 100 넘게 차이 나면 거절됩니다.", en: "Above 100% new ones launch first; more than 100 above the minimum is refused." },
    ],
    [
      "maintenancePolicy", toggle, { ko: "유지 관리 정책", en: "Maintenance policy" },
      { ko: "위의 두 비율을 비정상 인스턴스를 교체할 때도 지킵니다. 끄면 먼저 종료합니다.", en: "The two percentages also hold while unhealthy instances are replaced; off, those end first." },
    ],
    [
      "lifetimeHours", number(0, 168, 24, "hours"), { ko: "최대 인스턴스 수명", en: "Maximum instance lifetime" },
      { ko: "MaxInstanceLifetime. 서비스에 들어간 지 이만큼 지난 인스턴스를 교체합니다. 0이면 끄고, 켜면 하루가 최소입니다.", en: "MaxInstanceLifetime: instances this long in service are replaced. 0 is off, else at least a day." },
    ],
    [
      "skipMatching", toggle, { ko: "일치 건너뛰기", en: "Skip matching" }, { ko: "이미 그 버전인 인스턴스는 바꾸지 않습니다. 콘솔에서는 켜져 있고 API에서는 꺼져 있습니다.", en: "Leaves instances that have the version already. On in the console, off in the API." },
    ],
    [
      "checkpoints", choice(...checkpointPlans.map((id) => [id, id === "100" ? text("없음", "none") : text(`${id}%`, `${id}%`)] as const)), { ko: "체크포인트", en: "Checkpoints" },
      { ko: "새로 고침이 멈추어 살필 시간을 주는 비율입니다. 마지막이 100보다 작으면 거기서 끝납니다.", en: "Shares of the group at which a refresh pauses; if the last is below 100, it ends there." },
    ],
    [
      "checkpointSeconds", number(0, 172_800, 60, "seconds"), { ko: "체크포인트 지연", en: "Checkpoint delay" }, { ko: "체크포인트마다 기다리는 시간입니다.", en: "Wait at each checkpoint." },
    ],
    [
      "bakeSeconds", number(0, 172_800, 60, "seconds"), { ko: "베이크 시간", en: "Bake time" }, { ko: "모두 바꾼 뒤 끝난 것으로 보기까지 기다립니다. 그동안 되돌릴 수 있습니다.", en: "Wait after the last replacement before the refresh counts as complete; it can still be rolled back." },
    ],
    [
      "autoRollback", toggle, { ko: "자동 롤백", en: "Auto rollback" }, { ko: "새로 고침이 실패하면 앞 버전으로 되돌립니다.", en: "Returns to the earlier version when a refresh fails." },
    ],
  ]),
  ...group("예약과 예측", "Schedule and forecast", [
    [
      "scheduled", toggle, { ko: "예약된 작업", en: "Scheduled actions" }, { ko: "매일 정한 시각에 그룹의 크기를 바꾸고 되돌립니다.", en: "Change the sizes of the group daily at a set time, and back." },
    ],
    [
      "scheduleStartMinute", number(0, 1439, 1, "minutes"), { ko: "바꾸는 시각", en: "Change at" }, { ko: "시작부터 센 분이며 24시간마다 되풀이됩니다.", en: "Minutes from the start, every 24 hours." },
    ],
    [
      "scheduleEndMinute", number(0, 1439, 1, "minutes"), { ko: "되돌리는 시각", en: "Back at" }, { ko: "AWS는 이전 값을 기억하지 않으므로 되돌리는 작업을 따로 둡니다. 최소와 최대만 되돌리고, 정책이 없으면 용량도 줄입니다.", en: "AWS keeps no old values, so this is an action of its own: minimum and maximum go back, and without a policy the capacity too." },
    ],
    [
      "scheduleSize", number(0, 20, 1, "instances"), { ko: "그동안의 최소 크기", en: "Minimum meanwhile" }, { ko: "최대 크기를 넘지 않습니다. 원하는 용량이 이보다 작으면 여기까지 늘어납니다.", en: "Not above the maximum size. A smaller desired capacity is raised to it." },
    ],
    [
      "scheduleMax", number(0, 20, 1, "instances"), { ko: "그동안의 최대 크기", en: "Maximum meanwhile" }, { ko: "0이면 그대로 둡니다. 원하는 용량이 이보다 크면 여기까지 줄어듭니다.", en: "0 leaves it alone. A larger desired capacity is lowered to it." },
    ],
    [
      "scheduleDesired", number(0, 20, 1, "instances"), { ko: "그때의 원하는 용량", en: "Desired capacity then" }, { ko: "0이면 그대로 둡니다. 이후에는 정책이 다시 바꿀 수 있습니다.", en: "0 leaves it alone. Policies may change it afterwards." },
    ],
    [
      "predictive",
      choice(["off", { ko: "끔", en: "off" }], ["ForecastOnly", { ko: "예측만", en: "ForecastOnly" }], ["ForecastAndScale", { ko: "예측하고 늘림", en: "ForecastAndScale" }]),
      { ko: "예측 조정", en: "Predictive scaling" }, { ko: "하루치 데이터가 쌓인 뒤부터 예측합니다.", en: "Forecasts once a day of data is there." },
    ],
    [
      "predictiveBufferSeconds", number(0, 3540, 60, "seconds"), { ko: "미리 시작하는 시간", en: "Launch ahead by" }, { ko: "SchedulingBufferTime. 예측된 시각보다 이만큼 먼저 시작합니다.", en: "SchedulingBufferTime: so long before the forecast hour." },
    ],
    [
      "increaseMax", toggle, { ko: "최대 크기를 넘는 예측 따르기", en: "Follow forecasts above the maximum" },
      { ko: "IncreaseMaxCapacity. 끄면 HonorMaxCapacity입니다. 올라간 최대 크기는 저절로 내려오지 않습니다.", en: "IncreaseMaxCapacity; off it is HonorMaxCapacity. A raised maximum does not come down by itself." },
    ],
    [
      "maxBufferPercent", number(0, 100, 5, "percent"), { ko: "최대 크기의 여유", en: "Buffer of the maximum" }, { ko: "MaxCapacityBuffer. 올릴 때 예측보다 이만큼 더 둡니다.", en: "MaxCapacityBuffer: how far above the forecast the maximum is raised." },
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
      "poolMinSize", number(0, 20, 1, "instances"), { ko: "웜 풀의 최소 크기", en: "Minimum of the warm pool" },
      { ko: "MinSize. 원하는 용량이 준비해 둘 용량에 다다라도 웜 풀에 남겨 두는 대수입니다.", en: "MinSize: kept in the pool even when the desired capacity reaches the prepared one." },
    ],
    [
      "reuseOnScaleIn", toggle, { ko: "축소할 때 웜 풀로", en: "Reuse on scale-in" }, { ko: "종료하는 대신 웜 풀로 돌려보냅니다.", en: "Returns instances to the pool instead of ending them." },
    ],
  ]),
];

const on = { on: toggle };
const version = { version: number(1, 2, 1, "instances") };
const actionShapes: Readonly<Record<GroupAction["type"], Readonly<Record<string, ValueSpec>>>> = {
  "set-desired": { capacity: number(0, 60, 1, "instances") }, "set-load": { perSecond: number(0, 1000, 1, "perSecond") }, "follow-load": {}, "set-template": version,
  "start-refresh": {}, "cancel-refresh": {}, "rollback-refresh": {}, "enter-standby": { replace: toggle }, "exit-standby": {}, "set-protection": on,
  "fail-instance": {}, "fail-host": {}, "fail-zone": { zone: names(zoneNames), on: toggle }, "fail-launches": on, "metric-gap": on, suspend: on,
};

/** What may be set, and the arguments of each action. */
export const conditions: LabConditions = { knobs, actionShapes };
