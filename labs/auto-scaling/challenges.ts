import type { Challenge, Clause, Run } from "@/engine/sim/model";
import { isActive, usual, type GroupAction, type GroupParams, type GroupReadouts, type GroupState } from "./state";

type GroupRun = Run<GroupParams, GroupAction>;
type GroupChallenge = Challenge<GroupParams, GroupAction, GroupState, GroupReadouts>;

const minute = 60_000;
const hour = 60 * minute;

type Dated = readonly [atMs: number, action: GroupAction];

function runOf(params: Partial<GroupParams>, seed: number, atMs: number, ...actions: readonly Dated[]): GroupRun {
  return {
    v: 1, lab: "auto-scaling", params: { ...usual, ...params }, seed,
    actions: actions.map(([at, action]) => ({ atMs: at, action })), atMs,
  };
}

/** A start played to its end with other settings and further actions. */
function tryOut(start: GroupRun, atMs: number, params: Partial<GroupParams>, ...actions: readonly Dated[]): GroupRun {
  return {
    ...start, params: { ...start.params, ...params },
    actions: [...start.actions, ...actions.map(([at, action]) => ({ atMs: at, action }))], atMs,
  };
}

const clause = (id: string, met: boolean, ko: string, en: string): Clause => ({ id, met, text: { ko, en } });

const policyKnobs = [
  "policy", "targetPercent", "highPercent", "lowPercent", "evaluationPeriods", "datapointsToAlarm", "adjustmentType", "stepSmall", "stepBound", "stepLarge", "stepIn", "minMagnitude", "cooldownSeconds", "warmupSeconds",
] as const;

/* Lunch rush: a steep rise at a time everybody knows. */

const lunchEnd = 6 * hour;
const lunchStart = runOf({ periodSeconds: "300" }, 11, 0);
const lunch = (params: Partial<GroupParams>): GroupRun => tryOut(lunchStart, lunchEnd, params);
const booked = { scheduled: true, scheduleStartMinute: 85, scheduleEndMinute: 170, scheduleSize: 9 } as const;

const lunchRush: GroupChallenge = {
  id: "auto-scaling.lunch-rush",
  title: { ko: "점심 폭주", en: "Lunch rush" },
  task: {
    ko: "시작한 지 한 시간 반쯤 지나면 점심 주문이 10분 만에 몰립니다. 여섯 시간 뒤까지 요청의 99.5% 이상을 처리하고, 비용은 완벽한 예지의 125% 이하로 하세요.",
    en: "About an hour and a half in, lunch orders arrive within ten minutes. By the end of six hours serve at least 99.5% of the requests for at most 125% of the cost of perfect foresight.",
  },
  start: lunchStart,
  allowed: {
    actions: ["set-desired"],
    knobs: [
      ...policyKnobs, "minSize", "maxSize", "periodSeconds", "scheduled", "scheduleStartMinute", "scheduleEndMinute",
      "scheduleSize", "predictive",
    ],
  },
  par: 0,
  goal: ({ state, readouts }) => [
    clause("time", state.nowMs >= lunchEnd, "여섯 시간이 지났습니다", "six hours have passed"),
    clause("served", readouts.servedPermille >= 995, "요청의 99.5% 이상을 처리했습니다", "at least 99.5% of the requests were served"),
    clause(
      "cost", readouts.costPercentOfPerfect <= 125, "비용이 완벽한 예지의 125% 이하입니다", "the cost is at most 125% of perfect foresight",
    ),
  ],
  hints: [
    {
      ko: "지표가 몇 분마다 오는지 보세요. 정책은 데이터 포인트가 올 때만 눈을 뜹니다.",
      en: "Look at how often the metric arrives: the policy sees nothing in between.",
    },
    {
      ko: "목표 사용률이 낮으면 여유가 생기지만 하루 종일 그 값을 냅니다. 피크의 시각은 미리 알 수 있습니다.",
      en: "A low target buys headroom all day long. But the hour of the peak is known in advance.",
    },
    {
      ko: "세부 모니터링을 켜고, 85분에 최소 크기를 9대로 올렸다가 170분에 되돌리세요. 목표는 80%로 올려도 됩니다.",
      en: "Turn on detailed monitoring and raise the minimum to 9 from minute 85 to 170. The target may then be 80%.",
    },
  ],
  solution: {
    run: lunch({ periodSeconds: "60", targetPercent: 80, ...booked }),
    explain: {
      ko: "대상 추적은 데이터 포인트 세 개와 부팅, 워밍업을 거치므로 10분 만에 오르는 부하를 뒤늦게 따라갑니다. 시각을 아는 피크는 예약된 작업이 미리 준비하고, 나머지 시간은 높은 목표의 대상 추적이 알뜰하게 맡습니다. 여러 정책이 있으면 가장 큰 용량을 따릅니다.",
      en: "Target tracking waits for three datapoints, a boot and a warm-up, too long for a rise of ten minutes. A scheduled action prepares for the peak whose hour is known; target tracking with a high target is thrifty for the rest. The largest capacity wins.",
    },
  },
  alternatives: [
    lunch({ policy: "none", minSize: 3, scheduled: true, scheduleStartMinute: 85, scheduleEndMinute: 225, scheduleSize: 9 }),
    lunch({ periodSeconds: "60", targetPercent: 70, warmupSeconds: 60 }),
    lunch({ periodSeconds: "60", targetPercent: 75, ...booked, scheduleSize: 7 }),
  ],
  nearMisses: [
    {
      run: lunch({ periodSeconds: "60", targetPercent: 80 }), fails: ["served"],
      why: { ko: "높은 목표만으로는 피크를 뒤늦게 따라갑니다.", en: "A high target alone follows the peak too late." },
    },
    {
      run: lunch({ policy: "none", minSize: 9 }), fails: ["cost"],
      why: { ko: "피크에 맞춘 대수를 하루 종일 켜 둡니다.", en: "Enough for the peak, all day long." },
    },
    {
      run: lunch({ periodSeconds: "60", targetPercent: 80, ...booked, scheduleStartMinute: 10, scheduleEndMinute: 340 }),
      fails: ["cost"], why: { ko: "예약이 너무 깁니다.", en: "The schedule is far too long." },
    },
    {
      run: lunch({ targetPercent: 75 }), fails: ["served"],
      why: { ko: "5분 지표로는 피크가 지나서야 알아챕니다.", en: "With five-minute metrics the peak is noticed when it is over." },
    },
  ],
};

/* Stop the flapping: a step policy that chases a sawtooth. */

const flapEnd = 6 * hour;
const flapStart = runOf({
  load: "sawtooth", basePerSecond: 150, peakPerSecond: 300, policy: "step", stepSmall: 2, stepLarge: 4, stepIn: 2, highPercent: 60, lowPercent: 50,
  evaluationPeriods: 1, datapointsToAlarm: 1, warmupSeconds: 0,
}, 5, 0);
const flap = (params: Partial<GroupParams>): GroupRun => tryOut(flapStart, flapEnd, params);

const flapping: GroupChallenge = {
  id: "auto-scaling.stop-the-flapping",
  title: { ko: "출렁임을 멈춰라", en: "Stop the flapping" },
  task: {
    ko: "부하가 20분마다 오르내리고, 그때마다 단계 정책이 인스턴스를 넣었다 뺐다 합니다. 여섯 시간 동안 용량 변경을 시간당 4번 이하, 사용률의 95백분위를 80% 이하, 비용을 완벽한 예지의 150% 이하로 만드세요.",
    en: "Load rises and falls every 20 minutes, and a step policy adds and removes instances each time. Over six hours keep changes of capacity to 4 an hour, the 95th percentile of utilisation at 80% and the cost at 150% of perfect foresight, at most.",
  },
  start: flapStart,
  allowed: { actions: [], knobs: [...policyKnobs] },
  par: 0,
  goal: ({ state, readouts }) => [
    clause("time", state.nowMs >= flapEnd, "여섯 시간이 지났습니다", "six hours have passed"),
    clause("calm", readouts.changesPerHourHundredths <= 400, "용량 변경이 시간당 4번 이하입니다", "at most 4 changes of capacity an hour"),
    clause(
      "headroom", readouts.p95UtilPercent <= 80, "사용률의 95백분위가 80% 이하입니다", "the 95th percentile of utilisation is at most 80%",
    ),
    clause(
      "cost", readouts.costPercentOfPerfect <= 150, "비용이 완벽한 예지의 150% 이하입니다", "the cost is at most 150% of perfect foresight",
    ),
  ],
  hints: [
    {
      ko: "두 임계값이 얼마나 가까운지 보세요. 두 대를 더하면 사용률이 얼마나 떨어질까요?",
      en: "See how close the two thresholds are. How far does utilisation fall when two are added?",
    },
    {
      ko: "두 임계값 사이가 톱니의 높낮이보다 넓으면 정책은 가만히 있습니다.",
      en: "If the gap between the thresholds is wider than the swing of the load, the policy stays quiet.",
    },
    { ko: "확장은 90%, 축소는 20%로 벌려 보세요.", en: "Try 90% for scale-out and 20% for scale-in." },
  ],
  solution: {
    run: flap({ highPercent: 90, lowPercent: 20 }),
    explain: {
      ko: "확장과 축소의 임계값이 붙어 있으면 한쪽의 결과가 다른 쪽 경보를 울립니다. 사이를 부하의 흔들림보다 넓게 벌리면 그룹은 흔들림을 여유로 받아 냅니다. 임계값을 낮추기만 하면 조용해지지만 비용이 오릅니다.",
      en: "With the thresholds close together, the result of one alarm sets off the other. A gap wider than the swing lets the group absorb it. Lowering the scale-in threshold alone is quiet too, but dear.",
    },
  },
  alternatives: [
    flap({ policy: "target", targetPercent: 70, warmupSeconds: 180 }),
    flap({ highPercent: 80, lowPercent: 30, stepSmall: 1, stepLarge: 2 }),
  ],
  nearMisses: [
    {
      run: flap({ lowPercent: 10 }), fails: ["cost"],
      why: { ko: "줄이지 않게 되었을 뿐, 피크 때의 대수가 그대로 남습니다.", en: "It just never scales in: the capacity of the peak stays." },
    },
    {
      run: flap({ evaluationPeriods: 3, datapointsToAlarm: 3 }), fails: ["calm"],
      why: { ko: "늦게 울릴 뿐 두 경보는 여전히 번갈아 울립니다.", en: "The alarms are later, but still take turns." },
    },
    {
      run: flap({ policy: "simple", cooldownSeconds: 1800 }), fails: ["headroom"],
      why: { ko: "긴 휴지 기간은 출렁임과 함께 필요한 확장도 막습니다.", en: "A long cooldown stops the flapping and the needed scale-out with it." },
    },
    {
      run: flap({ stepIn: 1 }), fails: ["calm", "cost"],
      why: {
        ko: "한 대씩 줄이면 변경이 더 잦고, 앞의 한 대가 종료될 때까지 기다리느라 비용도 남습니다.",
        en: "One at a time means more changes, and waiting for each to terminate keeps the cost up.",
      },
    },
  ],
};

/* Bad image at night: template version 2 never answers. */

const nightEnd = 5 * hour;
const nightAt = hour;
const nightStart = runOf(
  { load: "steady", peakPerSecond: 200, policy: "none", minSize: 6, healthCheck: "EC2", minHealthyPercent: 50 }, 9, nightAt,
  [nightAt, { type: "set-template", version: 2 }], [nightAt, { type: "start-refresh" }],
);
const night = (
  params: Partial<GroupParams>, ...actions: readonly Dated[]
): GroupRun => tryOut(nightStart, nightEnd, params, ...actions);

const badImage: GroupChallenge = {
  id: "auto-scaling.bad-image-at-night",
  title: { ko: "한밤의 불량 이미지", en: "Bad image at night" },
  task: {
    ko: "한 시간 뒤 자동 배포가 시작 템플릿 버전 2로 인스턴스 새로 고침을 시작합니다. 그 이미지는 응답하지 않습니다. 응답하는 인스턴스가 늘 원하는 용량의 80% 이상이고, 다섯 시간 뒤 모두 버전 1이며, 원하는 용량은 손대지 않게 하세요.",
    en: "After an hour a deployment starts an instance refresh to launch template version 2, whose image never answers. Keep at least 80% of the desired capacity answering throughout, end on version 1 after five hours, and leave the desired capacity alone.",
  },
  start: nightStart,
  allowed: {
    actions: ["rollback-refresh", "cancel-refresh", "set-template", "start-refresh", "set-desired"],
    knobs: ["healthCheck", "graceSeconds", "minHealthyPercent", "maxHealthyPercent", "autoRollback", "warmupSeconds"],
  },
  par: 0,
  goal: ({ state }) => [
    clause("time", state.nowMs >= nightEnd, "다섯 시간이 지났습니다", "five hours have passed"),
    clause("healthy", state.totals.leastHealthyPermille >= 800, "응답하는 인스턴스가 늘 80% 이상이었습니다", "at least 80% answered throughout"),
    clause(
      "version", state.version === 1 && state.members.every((member) => !isActive(member) || member.version === 1), "모두 버전 1이고 그룹도 버전 1을 씁니다",
      "all instances and the group are on version 1",
    ),
    clause("hands-off", state.totals.manual === 0, "원하는 용량을 직접 바꾸지 않았습니다", "the desired capacity was not set by hand"),
  ],
  hints: [
    { ko: "그룹은 새 인스턴스가 응답하지 않는다는 것을 알고 있나요?", en: "Does the group know that the new instances do not answer?" },
    {
      ko: "EC2 상태 확인은 애플리케이션을 보지 않습니다. 그리고 최소 정상 비율 50%는 절반을 한꺼번에 내어 줍니다.",
      en: "EC2 health checks do not look at the application. And a minimum healthy of 50% gives up half at once.",
    },
    {
      ko: "상태 확인 유형을 ELB로, 최소 정상 비율을 90%로 하고 자동 롤백을 켜세요.", en: "Use ELB health checks, a minimum healthy of 90%, and auto rollback.",
    },
  ],
  solution: {
    run: night({ healthCheck: "ELB", minHealthyPercent: 90, autoRollback: true }),
    explain: {
      ko: "ELB 상태 확인을 켜면 응답하지 않는 새 인스턴스가 정상으로 세어지지 않아 새로 고침이 첫 한 대에서 멈춥니다. 최소 정상 비율 90%는 한 번에 한 대만 내어 주고, 나아가지 못한 새로 고침이 실패하면 자동 롤백이 버전 1로 되돌립니다.",
      en: "With ELB health checks a new instance that does not answer is not healthy, so the refresh stops at the first one. A minimum of 90% gives up one at a time, and when the stuck refresh fails, auto rollback returns to version 1.",
    },
  },
  alternatives: [
    night({ healthCheck: "ELB", minHealthyPercent: 100, maxHealthyPercent: 110, autoRollback: true }),
    night({ healthCheck: "ELB", minHealthyPercent: 90 }, [75 * minute, { type: "rollback-refresh" }]),
    night(
      { healthCheck: "ELB", minHealthyPercent: 90 }, [75 * minute, { type: "cancel-refresh" }],
      [75 * minute, { type: "set-template", version: 1 }], [75 * minute, { type: "start-refresh" }],
    ),
  ],
  nearMisses: [
    {
      run: night({ healthCheck: "ELB", autoRollback: true }), fails: ["healthy"],
      why: { ko: "롤백은 되지만 이미 절반을 내어 주었습니다.", en: "It rolls back, but half was given up first." },
    },
    {
      run: night({ healthCheck: "ELB", minHealthyPercent: 90 }), fails: ["version"],
      why: { ko: "멈추기는 했지만 되돌리는 사람이 없습니다.", en: "It stopped, but nobody turned back." },
    },
    {
      run: night({ minHealthyPercent: 90, autoRollback: true }), fails: ["healthy", "version"],
      why: { ko: "EC2 상태 확인에는 모두 정상으로 보여 끝까지 갑니다.", en: "To EC2 health checks all looks well, so it goes all the way." },
    },
    {
      run: night(
        { healthCheck: "ELB", minHealthyPercent: 100, maxHealthyPercent: 110, autoRollback: true },
        [nightAt, { type: "set-desired", capacity: 7 }],
      ),
      fails: ["hands-off"], why: { ko: "직접 한 대를 더하지 않아도 됩니다.", en: "Adding one by hand was not needed." },
    },
  ],
};

/* A Zone fails: what is there when it does. */

const zoneEnd = 3 * hour;
const zoneStart = runOf(
  { load: "steady", peakPerSecond: 240, zones: 1, targetPercent: 75, minSize: 6, maxSize: 20 }, 21, 0,
  [hour, { type: "fail-zone", zone: "a", on: true }], [2 * hour, { type: "fail-zone", zone: "a", on: false }],
);
const zoned = (params: Partial<GroupParams>): GroupRun => tryOut(zoneStart, zoneEnd, params);

const zoneFails: GroupChallenge = {
  id: "auto-scaling.a-zone-fails",
  title: { ko: "가용 영역 하나가 사라져도", en: "When a Zone fails" },
  task: {
    ko: "한 시간 뒤 가용 영역 A가 한 시간 동안 사라집니다. 요청을 하나도 버리지 않고, 비용은 완벽한 예지의 150% 이하로 세 시간을 보내세요.",
    en: "After an hour Zone A is gone for an hour. Get through three hours without dropping a request, for at most 150% of the cost of perfect foresight.",
  },
  start: zoneStart,
  allowed: {
    actions: [],
    knobs: [
      "zones", "minSize", "policy", "targetPercent", "pool", "preparedCapacity", "healthCheck", "graceSeconds", "warmupSeconds",
    ],
  },
  par: 0,
  goal: ({ state, readouts }) => [
    clause("time", state.nowMs >= zoneEnd, "세 시간이 지났습니다", "three hours have passed"),
    clause("served", readouts.dropped === 0, "버린 요청이 없습니다", "no request was dropped"),
    clause(
      "cost", readouts.costPercentOfPerfect <= 150, "비용이 완벽한 예지의 150% 이하입니다", "the cost is at most 150% of perfect foresight",
    ),
  ],
  hints: [
    {
      ko: "사라지는 순간에는 아무것도 새로 시작되어 있지 않습니다. 남은 것만으로 버텨야 합니다.",
      en: "At the moment of failure nothing new has started yet: what is left must carry the load.",
    },
    { ko: "가용 영역이 많을수록 하나가 사라질 때 잃는 몫이 작습니다.", en: "The more Zones, the smaller the share that one takes with it." },
    { ko: "가용 영역 세 곳에 최소 9대를 두면, 한 곳을 잃어도 6대가 남습니다.", en: "With at least 9 in three Zones, 6 are left when one fails." },
  ],
  solution: {
    run: zoned({ zones: 3, minSize: 9 }),
    explain: {
      ko: "부하는 한 대가 50건씩 처리하면 다섯 대를 조금 넘습니다. 세 곳에 세 대씩 두면 한 곳을 잃어도 여섯 대가 남아 새 인스턴스를 기다리지 않아도 됩니다. 두 곳이라면 같은 여유를 위해 열두 대가 필요합니다.",
      en: "The load needs just over five instances of 50 requests. Three in each of three Zones leave six when one fails, without waiting for a launch. Two Zones would need twelve for the same safety.",
    },
  },
  alternatives: [zoned({ zones: 3, minSize: 9, policy: "none" }), zoned({ zones: 3, minSize: 9, targetPercent: 60 })],
  nearMisses: [
    {
      run: zoned({ minSize: 9 }), fails: ["served"],
      why: { ko: "한 곳에 아홉 대를 두어도 그 한 곳이 사라지면 남는 것이 없습니다.", en: "Nine in one Zone are all gone with it." },
    },
    {
      run: zoned({ zones: 2, minSize: 9 }), fails: ["served"],
      why: { ko: "절반을 잃으면 남은 네다섯 대로는 모자랍니다.", en: "Half is lost, and four or five are not enough." },
    },
    {
      run: zoned({ zones: 3 }), fails: ["served"],
      why: { ko: "네 대만 남고, 대신할 인스턴스는 부팅해야 합니다.", en: "Only four are left, and the replacements must boot." },
    },
    {
      run: zoned({ zones: 3, minSize: 12 }), fails: ["cost"],
      why: { ko: "한 곳을 잃고도 여덟 대가 남습니다. 필요한 것보다 많습니다.", en: "Eight are left after the failure: more than needed." },
    },
  ],
};

export const challenges: readonly GroupChallenge[] = [lunchRush, flapping, badImage, zoneFails];
