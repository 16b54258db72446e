import type { Question } from "@/engine/quiz/question";
import { adjust, proportional } from "@/engine/aws/scaling";
import type { Params, Run } from "@/engine/sim/model";
import { countersIn } from "../../counters";
import { autoScalingNumbers as numbers } from "../../facts/auto-scaling-numbers";

const running = 6;
const cpu = 75;
const target = 60;
const tracked = proportional(running, cpu, target);

const fleet = 25;
const percent = 15;
const stepped = adjust(fleet, "PercentChangeInCapacity", percent);

const period = 60;
const points = numbers["asg.tt.alarm.high"];
const bootSeconds = 150;
const checkSeconds = 30;
const lateBy = period * points + bootSeconds + checkSeconds;

/** A run of the lab in which the load shoots up after half an hour, looked at in that minute. */
const spikeAt = (minute: number, params: Params = {}): Run => ({
  v: 1, lab: "auto-scaling", params: { load: "spike", ...params }, seed: 1, actions: [], atMs: minute * 60_000,
});

const fails = countersIn("auto-scaling");
/** The load rises after ten minutes. */
const rise = [[0, { type: "set-load", perSecond: 60 }], [600, { type: "set-load", perSecond: 160 }]] as const;
const watched = { since: 600, params: { policy: "step", bootSeconds } };

/** An id is `scaling-policies.<point>`, written by hand and never changed: readers' progress hangs on it. */
/** Workers that take jobs from a queue. */
const backlog = { waiting: 720, running: 6, target: 80 } as const;

export const questions: readonly Question[] = [
  {
    id: "scaling-policies.which-way",
    kind: "rows",
    section: "five-ways",
    facts: ["asg.policy.types", "asg.scheduled", "asg.predictive"],
    concepts: ["scaling-policy", "target-tracking", "step-scaling", "scheduled-scaling", "predictive-scaling"],
    ask: { ko: "요구에 가장 잘 맞는 방법은 무엇입니까?", en: "Which way fits best?" },
    columns: [
      { id: "target", text: { ko: "대상 추적", en: "Target tracking" } },
      { id: "step", text: { ko: "단계", en: "Step" } },
      { id: "scheduled", text: { ko: "예약", en: "Scheduled" } },
      { id: "predictive", text: { ko: "예측", en: "Predictive" } },
    ],
    rows: [
      { id: "steady", text: { ko: "평균 CPU를 50 근처로 지키되 경보는 직접 만들고 싶지 않다", en: "Keep average CPU near 50 without making alarms yourself" }, right: "target", why: { ko: "목표만 정하면 경보까지 만들어 줍니다.", en: "Name the target and it makes the alarms." } },
      { id: "queue", text: { ko: "경보를 조금 넘으면 한 대, 많이 넘으면 다섯 대를 늘린다", en: "Add one on a small excess, five on a large one" }, right: "step", why: { ko: "넘은 정도에 따라 다르게 움직이는 것은 단계 조정입니다.", en: "Acting by the excess is step scaling." } },
      { id: "sale", text: { ko: "토요일 저녁 8시에 한 번뿐인 할인 행사가 있다", en: "A one-off sale begins on Saturday at 8 p.m." }, right: "scheduled", why: { ko: "처음 있는 일이라 예측할 지난 데이터가 없고, 시각은 압니다.", en: "There is no past to forecast from, but the hour is known." } },
      { id: "commute", text: { ko: "평일마다 출근 시간에 몰리는데 피크의 높이와 시각이 조금씩 바뀐다", en: "Every weekday the morning rush comes, shifting a little in height and time" }, right: "predictive", why: { ko: "되풀이되는 부하를 데이터로 배워 미리 늘립니다.", en: "It learns the repeating load and grows ahead." } },
    ],
    explain: {
      ko: "시각을 알면 예약, 되풀이되면 예측, 모르면 지표를 따라가는 정책입니다. 지표를 따라가는 정책 가운데 먼저 써 볼 것은 대상 추적입니다.",
      en: "Known hour: schedule. Repeating: forecast. Otherwise follow a metric, and try target tracking first.",
    },
  },
  {
    id: "scaling-policies.track-up",
    kind: "number",
    section: "target-tracking",
    facts: ["asg.tt.formula", "asg.tt.rounding"],
    concepts: ["target-tracking", "desired-capacity"],
    ask: {
      ko: `평균 CPU의 목표가 ${target}인 대상 추적 정책이 있습니다. ${running}대가 평균 ${cpu}로 돌고 있을 때, 비례식으로 계산하면 몇 대가 됩니까? (최대 크기는 넉넉합니다)`,
      en: `A target tracking policy aims at an average CPU of ${target}. ${running} instances run at ${cpu}. By the proportion, how many will there be? (The maximum is far off.)`,
    },
    unit: { ko: "대", en: "instances" },
    answer: tracked,
    tolerance: 0,
    misses: [
      { value: Math.floor((running * cpu) / target), why: { ko: "소수를 버렸거나 한 대만 늘렸습니다. 필요한 만큼 늘리고 올림합니다.", en: "You dropped the fraction or added just one; it adds what is needed and rounds up." } },
      { value: Math.ceil((running * target) / cpu), why: { ko: "분자와 분모가 바뀌었습니다.", en: "The fraction is upside down." } },
    ],
    explain: {
      ko: `${running} × ${cpu} ÷ ${target} = ${(running * cpu) / target}이고 올림해 ${tracked}대입니다. 그러면 평균이 목표보다 조금 낮아집니다.`,
      en: `${running} × ${cpu} ÷ ${target} = ${(running * cpu) / target}, rounded up to ${tracked}. The average then settles a little below the target.`,
    },
  },
  {
    id: "scaling-policies.queue-backlog",
    kind: "number",
    section: "target-tracking",
    facts: ["asg.tt.formula", "asg.tt.rounding"],
    concepts: ["target-tracking", "desired-capacity"],
    ask: {
      ko: `SQS 대기열에 메시지 ${backlog.waiting}개가 밀렸고 작업 서버 ${backlog.running}대가 돕니다. 한 대당 밀린 메시지 수를 ${backlog.target}으로 추적하면 비례식으로 몇 대가 됩니까?`,
      en: `${backlog.waiting} messages wait in an SQS queue, and ${backlog.running} workers run. With a target of ${backlog.target} waiting messages for each instance, how many will there be by the proportion?`,
    },
    unit: { ko: "대", en: "instances" },
    answer: backlog.waiting / backlog.target,
    tolerance: 0,
    misses: [
      { value: backlog.waiting / backlog.running, why: { ko: "그것은 지금 한 대당 밀린 수입니다.", en: "That is the backlog per instance now." } },
      { value: backlog.running + backlog.waiting / backlog.target, why: { ko: "새 용량에는 이미 도는 대수가 들어 있습니다.", en: "The new capacity includes those already running." } },
    ],
    explain: {
      ko: `한 대당 ${backlog.waiting} ÷ ${backlog.running} = ${backlog.waiting / backlog.running}개이고, ${backlog.running} × ${backlog.waiting / backlog.running} ÷ ${backlog.target} = ${backlog.waiting / backlog.target}대입니다.`,
      en: `Each has ${backlog.waiting} ÷ ${backlog.running} = ${backlog.waiting / backlog.running}, and ${backlog.running} × ${backlog.waiting / backlog.running} ÷ ${backlog.target} = ${backlog.waiting / backlog.target}.`,
    },
  },
  {
    id: "scaling-policies.usable-metric",
    kind: "one-choice",
    section: "target-tracking",
    facts: ["asg.tt.metrics"],
    concepts: ["target-tracking", "cloudwatch"],
    ask: { ko: "대상 추적 정책의 지표로 알맞지 않은 것은 무엇입니까?", en: "Which metric does not suit target tracking?" },
    choices: [
      {
        id: "cpu", text: { ko: "그룹의 평균 CPU 사용률", en: "Average CPU utilisation of the group" }, right: false,
        why: { ko: "서버를 늘리면 나누어 맡아 내려갑니다. 알맞습니다.", en: "It falls as the work is shared: it suits." },
      },
      {
        id: "per-target", text: { ko: "대상 하나가 받는 ALB 요청 수", en: "ALB requests per target" }, right: false,
        why: { ko: "대상이 늘면 하나의 몫이 줄어듭니다. 알맞습니다.", en: "With more targets each gets fewer: it suits." },
      },
      {
        id: "total", text: { ko: "ALB가 받는 전체 요청 수", en: "Total requests the ALB receives" }, right: true,
        why: { ko: "서버를 늘려도 그대로라 끝없이 늘리게 됩니다.", en: "It stays the same however many there are, so it would grow forever." },
      },
      {
        id: "network", text: { ko: "인스턴스 하나의 평균 네트워크 출력", en: "Average network out of an instance" }, right: false,
        why: { ko: "미리 정의된 지표 가운데 하나이고, 나누면 내려갑니다.", en: "One of the predefined metrics; it falls when shared." },
      },
    ],
    explain: {
      ko: "대상 추적은 대수를 늘리면 지표가 그만큼 내려간다고 믿고 움직입니다. 전체 요청 수나 대기열의 전체 길이는 대수로 나누어서 써야 합니다.",
      en: "It trusts that adding instances lowers the metric. Totals, such as all requests or the length of a queue, must first be divided by instances.",
    },
  },
  {
    id: "scaling-policies.no-scale-in",
    kind: "one-choice",
    section: "target-tracking",
    facts: ["asg.tt.rounding", "asg.tt.formula", "asg.tt.alarm.low"],
    concepts: ["target-tracking"],
    ask: {
      ko: "목표가 50인데 두 대가 한 시간째 평균 30으로 돌고 있습니다. 최소 크기는 1입니다. 왜 한 대로 줄이지 않습니까?",
      en: "The target is 50, and two instances have run at 30 for an hour. The minimum is 1. Why is none removed?",
    },
    choices: [
      {
        id: "cooldown", text: { ko: "휴지 기간이 아직 끝나지 않았다", en: "The cooldown is not over yet" }, right: false,
        why: { ko: "대상 추적은 휴지 기간을 기다리지 않고, 한 시간이면 끝났습니다.", en: "Target tracking does not wait for it, and an hour is longer." },
        counter: fails("tracking-waits", [], 14_400, { params: { load: "spike", warmupSeconds: 60 } }),
      },
      {
        id: "again", text: { ko: "한 대가 되면 60이 되어 목표를 다시 넘는다", en: "One would run at 60, over target" }, right: true,
        why: { ko: "다시 늘려야 할 만큼은 줄이지 않습니다.", en: "It does not remove what it would have to add again." },
      },
      {
        id: "never", text: { ko: "대상 추적은 늘리는 일만 하고 줄이지는 않는다", en: "Target tracking only ever adds instances" }, right: false,
        why: { ko: "늘리기만 하는 것은 예측 조정입니다.", en: "That is predictive scaling." },
        counter: fails("only-adds", [], 14_400, { params: { load: "spike" } }),
      },
      {
        id: "two", text: { ko: "ALB가 있으면 두 대 아래로 줄일 수 없다", en: "With an ALB it cannot go below two" }, right: false,
        why: { ko: "ALB에 필요한 것은 두 영역이지 두 대가 아닙니다.", en: "An ALB needs two zones, not two instances." },
      },
    ],
    explain: {
      ko: "2 × 30 ÷ 50 = 1.2라 올리면 2대입니다. 작은 그룹일수록 한 대의 몫이 커서 이런 일이 잦습니다.",
      en: "2 × 30 ÷ 50 = 1.2, rounded up 2. In small groups one instance is a large share, so this is common.",
    },
  },
  {
    id: "scaling-policies.percent-of-fleet",
    kind: "number",
    section: "step",
    facts: ["asg.step.adjust"],
    concepts: ["step-scaling"],
    ask: {
      ko: `${fleet}대인 그룹에서 단계 조정이 PercentChangeInCapacity로 ${percent}%를 늘립니다. 몇 대가 됩니까?`,
      en: `In a group of ${fleet}, step scaling adds ${percent}% with PercentChangeInCapacity. How many will there be?`,
    },
    unit: { ko: "대", en: "instances" },
    answer: stepped,
    tolerance: 0,
    misses: [
      { value: stepped + 1, why: { ko: "올림했습니다. 한 대가 넘는 백분율은 소수를 버립니다.", en: "You rounded up; above one instance the fraction is dropped." } },
      { value: fleet + percent, why: { ko: "백분율이 아니라 대수로 더했습니다. 그것은 ChangeInCapacity입니다.", en: "You added instances, not percent; that is ChangeInCapacity." } },
      { value: percent, why: { ko: "대수를 그 값으로 맞추는 것은 ExactCapacity입니다.", en: "Setting the number is ExactCapacity." } },
    ],
    explain: {
      ko: `${fleet} × ${percent / 100} = ${(fleet * percent) / 100}에서 소수를 버려 ${stepped - fleet}대를 늘리므로 ${stepped}대입니다.`,
      en: `${fleet} × ${percent / 100} = ${(fleet * percent) / 100}; the fraction is dropped, ${stepped - fleet} are added: ${stepped}.`,
    },
  },
  {
    id: "scaling-policies.which-step",
    kind: "rows",
    section: "step",
    facts: ["asg.step.bounds"],
    concepts: ["step-scaling"],
    ask: {
      ko: "경보는 “CPU가 60 이상”이고, 단계는 [0, 20) → 1대, [20, ∞) → 4대입니다. 경보가 울렸을 때의 지표마다 몇 대를 늘립니까?",
      en: "The alarm is “CPU at least 60”; the steps are [0, 20) → 1 and [20, ∞) → 4. How many are added at each value of the metric?",
    },
    columns: [
      { id: "none", text: { ko: "0대", en: "0" } },
      { id: "one", text: { ko: "1대", en: "1" } },
      { id: "four", text: { ko: "4대", en: "4" } },
    ],
    rows: [
      { id: "fifty-nine", text: { ko: "59", en: "59" }, right: "none", why: { ko: "임계값에 이르지 않아 경보가 울리지 않습니다.", en: "Below the threshold there is no alarm." } },
      { id: "sixty", text: { ko: "60", en: "60" }, right: "one", why: { ko: "차이가 0이고 아래 경계를 포함합니다.", en: "Excess 0; the lower bound is inclusive." } },
      { id: "seventy-nine", text: { ko: "79", en: "79" }, right: "one", why: { ko: "차이가 19라 첫 단계입니다.", en: "Excess 19: the first step." } },
      { id: "eighty", text: { ko: "80", en: "80" }, right: "four", why: { ko: "차이가 20이고 첫 단계의 위 경계는 빠집니다.", en: "Excess 20; the first step's upper bound is exclusive." } },
    ],
    explain: {
      ko: "경계는 지표의 값이 아니라 임계값과의 차이입니다. 임계값 위에서는 아래 경계를 포함하고 위 경계를 뺍니다.",
      en: "Bounds are distances from the threshold, not values. Above it the lower bound is inclusive, the upper exclusive.",
    },
  },
  {
    id: "scaling-policies.who-waits",
    kind: "rows",
    section: "warmup-and-cooldown",
    facts: ["asg.cooldown.default"],
    concepts: ["cooldown", "scaling-policy"],
    ask: { ko: "휴지 기간이 도는 중입니다. 무엇이 기다립니까?", en: "A cooldown is running. What waits for it?" },
    columns: [
      { id: "waits", text: { ko: "기다린다", en: "Waits" } },
      { id: "acts", text: { ko: "움직인다", en: "Acts" } },
    ],
    rows: [
      { id: "simple", text: { ko: "단순 조정 정책", en: "A simple scaling policy" }, right: "waits", why: { ko: "휴지 기간은 단순 조정의 것입니다.", en: "The cooldown is simple scaling's." } },
      {
        id: "tracking", text: { ko: "대상 추적 정책", en: "A target tracking policy" }, right: "acts", why: { ko: "워밍업으로 조절하고 휴지 기간은 기다리지 않습니다.", en: "It is governed by warm-up and does not wait." },
        counters: { waits: fails("tracking-waits", [], 14_400, { params: { load: "spike", warmupSeconds: 60 } }) },
      },
      { id: "scheduled", text: { ko: "지금 시각의 예약된 작업", en: "A scheduled action due now" }, right: "acts", why: { ko: "정한 시각에 움직입니다.", en: "It acts at its time." } },
      { id: "replace", text: { ko: "비정상 인스턴스의 교체", en: "Replacing an unhealthy instance" }, right: "acts", why: { ko: "수를 지키는 일은 미루지 않습니다.", en: "Keeping the number is not put off." } },
    ],
    explain: {
      ko: "휴지 기간이 모든 조정을 막는다고 여기기 쉽지만 기다리는 것은 단순 조정뿐입니다.",
      en: "It is easy to think a cooldown stops everything. Only simple scaling waits.",
    },
  },
  {
    id: "scaling-policies.simple-in-a-surge",
    kind: "one-choice",
    section: "step",
    facts: ["asg.cooldown.default", "asg.policy.types"],
    concepts: ["cooldown", "step-scaling"],
    ask: {
      ko: "두 대씩 늘리는 단순 조정 정책이 있습니다. 첫 두 대를 시작한 뒤에도 부하가 계속 치솟는데 5분 동안 더 늘지 않았습니다. 부하가 넘은 만큼 곧바로 더 늘게 하려면 무엇으로 바꿉니까?",
      en: "A simple scaling policy adds two at a time. After the first two, load kept shooting up, but for 5 minutes no more were added. What lets it add more at once, by how far the load exceeds?",
    },
    choices: [
      {
        id: "zero", text: { ko: "휴지 기간을 300초에서 600초로 늘린다", en: "Raise the cooldown from 300 to 600 seconds" }, right: false,
        why: { ko: "더 오래 기다리게 됩니다.", en: "It would wait even longer." },
      },
      {
        id: "step", text: { ko: "넘은 정도마다 대수를 정한 단계 조정", en: "Step scaling with a number for each excess" }, right: true,
        why: { ko: "조정이 진행 중이어도 더 큰 단계에 이르면 더 늘립니다.", en: "Even while scaling is under way, a higher step adds more." },
      },
      {
        id: "predictive", text: { ko: "예측만 하는 예측 조정", en: "Predictive scaling in ForecastOnly" }, right: false,
        why: { ko: "예측만 하고 움직이지 않습니다.", en: "That forecasts and does not act." },
      },
      {
        id: "max", text: { ko: "최대 크기를 두 배로 늘린다", en: "Double the maximum size" }, right: false,
        why: { ko: "최대에 걸린 것이 아니라 기다린 것입니다.", en: "It was waiting, not at the maximum." },
      },
    ],
    explain: {
      ko: "단순 조정은 한 번 움직이면 휴지 기간(기본 300초) 동안 경보를 무시합니다. 단계 조정은 그 사이에도 경보에 답합니다.",
      en: "After acting, simple scaling ignores alarms for its cooldown, 300 seconds by default. Step scaling keeps answering.",
    },
  },
  {
    id: "scaling-policies.warming-counts",
    kind: "number",
    section: "warmup-and-cooldown",
    facts: ["asg.warmup.effect", "asg.alarm.repeat"],
    concepts: ["instance-warmup", "step-scaling"],
    run: spikeAt(35, { policy: "step", minSize: 4 }),
    ask: {
      ko: "10대인 그룹의 단계 조정이 4대를 늘리기로 했고, 새 4대는 워밍업 중입니다. 1분 뒤 경보가 같은 단계로 정책을 다시 불렀습니다. 원하는 용량은 몇 대입니까?",
      en: "In a group of 10 step scaling decided to add 4, which are warming up. A minute later the alarm calls the policy again at the same step. What is the desired capacity?",
    },
    unit: { ko: "대", en: "instances" },
    answer: 14,
    tolerance: 0,
    misses: [
      { value: 18, why: { ko: "같은 4대를 또 늘렸습니다. 워밍업 중인 것은 이미 늘린 것으로 셉니다.", en: "You added the same 4 again; those warming are counted as added." } },
      {
        value: 10, why: { ko: "이미 4대를 늘리기로 했습니다.", en: "The 4 have been decided already." },
        counter: fails("desired-kept", [], 3600, { params: { load: "spike", policy: "step", minSize: 4 } }),
      },
    ],
    explain: {
      ko: "워밍업 중인 인스턴스는 이미 늘린 용량으로 셉니다. 10 + 4 = 14 그대로이고, 더 큰 단계에 이르면 그 차이만 더합니다.",
      en: "Warming instances count as capacity already added: 10 + 4 = 14. A higher step would add only the difference.",
    },
  },
  {
    id: "scaling-policies.no-warmup",
    kind: "one-choice",
    section: "warmup-and-cooldown",
    facts: ["asg.warmup.effect", "asg.warmup.default", "asg.warmup.suggested"],
    concepts: ["instance-warmup", "target-tracking"],
    ask: {
      ko: "켜지는 3분 동안 CPU를 100 가까이 쓰는 프로그램입니다. 평균 CPU를 좇는 그룹의 워밍업을 0초로 두었습니다. 부하가 한 번 오르면 어떤 일이 생기기 쉽습니까?",
      en: "A program uses nearly 100 of CPU for its first 3 minutes. The group tracks average CPU with a warm-up of 0 seconds. After one rise of the load, what is likely?",
    },
    choices: [
      {
        id: "too-many", text: { ko: "필요한 것보다 더 많이 늘어난다", en: "It grows beyond what is needed" }, right: true,
        why: { ko: "켜지느라 쓰는 CPU를 부하로 착각합니다.", en: "Booting is mistaken for load." },
      },
      {
        id: "terminated", text: { ko: "새 인스턴스가 비정상으로 판정되어 종료된다", en: "Newcomers are judged unhealthy and terminated" }, right: false,
        why: { ko: "그것은 유예 기간이 정하는 일입니다.", en: "That is the grace period's business." },
      },
      {
        id: "late", text: { ko: "정책이 3분 동안 경보를 무시한다", en: "The policy ignores alarms for 3 minutes" }, right: false,
        why: { ko: "무시하게 하는 것은 단순 조정의 휴지 기간입니다.", en: "Ignoring comes from simple scaling's cooldown." },
      },
      {
        id: "no-requests", text: { ko: "로드 밸런서가 새 인스턴스에 요청을 보내지 않는다", en: "The load balancer sends newcomers no requests" }, right: false,
        why: { ko: "로드 밸런서는 자기 상태 확인을 봅니다.", en: "It goes by its own health checks." },
      },
    ],
    explain: {
      ko: "워밍업은 켜지는 동안의 지표를 빼서 과하게 늘리는 것을 막고, 그동안 축소도 막습니다. 실제 준비 시간에 맞춰 정합니다.",
      en: "A warm-up leaves the metric of booting out and so prevents overshoot; it also blocks scale-in meanwhile. Set it to the real time.",
    },
  },
  {
    id: "scaling-policies.three-waits",
    kind: "rows",
    section: "warmup-and-cooldown",
    facts: ["asg.warmup.effect", "asg.cooldown.default", "asg.hc.grace.console"],
    concepts: ["instance-warmup", "cooldown", "auto-scaling"],
    ask: { ko: "닮은 세 시간입니다. 막으려는 일에 맞는 것은 무엇입니까?", en: "Three times that look alike. Which one prevents what?" },
    columns: [
      { id: "warmup", text: { ko: "워밍업", en: "Warm-up" } },
      { id: "cooldown", text: { ko: "휴지 기간", en: "Cooldown" } },
      { id: "grace", text: { ko: "유예 기간", en: "Grace period" } },
    ],
    rows: [
      { id: "metric", text: { ko: "켜지느라 높은 CPU가 그룹 평균에 섞이는 일", en: "High CPU from booting entering the group's average" }, right: "warmup", why: { ko: "끝날 때까지 지표에서 뺍니다.", en: "It keeps the instance out of the metric." } },
      { id: "killed", text: { ko: "준비 중인 인스턴스가 비정상으로 종료되는 일", en: "An instance being terminated as unhealthy while it gets ready" }, right: "grace", why: { ko: "유예 기간에는 ELB 판정을 미룹니다.", en: "The load balancer's verdict waits for it." } },
      { id: "again", text: { ko: "단순 조정이 효과를 보기 전에 또 움직이는 일", en: "Simple scaling acting again before the first change shows" }, right: "cooldown", why: { ko: "조정이 끝난 뒤 쉬는 시간입니다.", en: "It is the rest after scaling." } },
    ],
    explain: {
      ko: "워밍업은 지표, 유예 기간은 상태 판정, 휴지 기간은 다음 조정에 관한 시간입니다.",
      en: "Warm-up is about the metric, the grace period about health, the cooldown about the next change.",
    },
  },
  {
    id: "scaling-policies.how-late",
    kind: "number",
    section: "delay",
    facts: ["asg.tt.alarm.high", "cw.ec2.detailed"],
    concepts: ["scaling-policy", "cloudwatch"],
    mistake: "M23",
    ask: {
      ko: `경보는 주기가 ${period}초인 데이터 포인트 ${points}개가 모두 넘어야 울립니다. 인스턴스는 ${bootSeconds}초 만에 준비되고, 첫 상태 확인까지 길면 ${checkSeconds}초를 더 기다립니다. 부하가 오른 뒤 새 인스턴스가 요청을 받기까지 길게 잡아 몇 초입니까?`,
      en: `An alarm wants ${points} datapoints with a period of ${period} seconds. An instance is ready after ${bootSeconds} seconds and waits up to ${checkSeconds} more for its first check. How many seconds at most from the rise until it takes requests?`,
    },
    unit: { ko: "초", en: "seconds" },
    answer: lateBy,
    tolerance: 0,
    misses: [
      { value: bootSeconds, why: { ko: "경보가 울리기까지 기다린 시간이 빠졌습니다.", en: "The wait for the alarm is missing." }, counter: fails("help-within-150", rise, 1800, watched) },
      {
        value: period + bootSeconds + checkSeconds, why: { ko: "데이터 포인트 하나로는 울리지 않습니다.", en: "One datapoint does not fire it." },
        counter: fails("help-within-240", rise, 1800, watched),
      },
      { value: period * points + bootSeconds, why: { ko: "준비된 뒤에도 첫 상태 확인을 통과해야 합니다.", en: "It must still pass its first check." } },
    ],
    explain: {
      ko: `${period} × ${points} + ${bootSeconds} + ${checkSeconds} = ${lateBy}초입니다. 그동안은 지금 있는 서버가 버텨야 하므로 여유 용량이 필요합니다.`,
      en: `${period} × ${points} + ${bootSeconds} + ${checkSeconds} = ${lateBy}. Until then the servers you have must cope: that is what headroom is for.`,
    },
  },
  {
    id: "scaling-policies.chain",
    kind: "order",
    section: "delay",
    facts: ["cw.alarm.actions", "elb.hc.first-check"],
    concepts: ["scaling-policy", "cloudwatch", "desired-capacity"],
    run: spikeAt(35),
    mistake: "M23",
    ask: { ko: "부하가 오른 뒤 새 서버가 일을 나눠 맡기까지의 순서는 무엇입니까?", en: "From the rise of load until a new server shares the work: what is the order?" },
    steps: [
      { id: "metric", text: { ko: "CloudWatch에 지표의 데이터 포인트가 쌓인다", en: "Datapoints of the metric arrive in CloudWatch" }, why: { ko: "정책은 지표가 올 때까지 아무것도 모릅니다.", en: "Before that the policy knows nothing." } },
      { id: "alarm", text: { ko: "경보가 ALARM이 되어 정책을 부른다", en: "The alarm goes to ALARM and calls the policy" }, why: { ko: "정한 개수가 넘어야 울립니다. SNS를 거치지 않습니다.", en: "After enough points; SNS is not involved." } },
      { id: "desired", text: { ko: "정책이 원하는 용량을 올린다", en: "The policy raises the desired capacity" }, why: { ko: "정책이 바꾸는 것은 숫자뿐입니다.", en: "The number is all a policy changes." } },
      { id: "launch", text: { ko: "그룹이 인스턴스를 시작하고 부팅한다", en: "The group launches an instance, which boots" }, why: { ko: "만드는 일은 그룹이 합니다.", en: "Making it is the group's work." } },
      { id: "check", text: { ko: "로드 밸런서의 상태 확인을 통과해 요청을 받는다", en: "It passes a health check and takes requests" }, why: { ko: "등록만으로는 요청이 오지 않습니다.", en: "Being registered is not enough." } },
    ],
    explain: {
      ko: "지표, 경보, 숫자, 인스턴스, 상태 확인의 순서입니다. 어느 고리를 줄일 수 있는지 보면 대책이 나옵니다. 지표는 1분으로, 부팅은 웜 풀로, 예상되는 피크는 예약으로 앞당깁니다.",
      en: "Metric, alarm, number, instance, check. Shorten the link you can: 1-minute metrics, a warm pool, a schedule for a peak you know.",
    },
  },
  {
    id: "scaling-policies.floor-by-schedule",
    kind: "one-choice",
    section: "ahead",
    facts: ["asg.scheduled"],
    concepts: ["scheduled-scaling", "target-tracking"],
    ask: {
      ko: "8시 50분의 예약된 작업이 최소 크기를 8로 올렸습니다. 9시에 부하가 생각보다 적어 대상 추적은 5대면 된다고 봅니다. 그룹은 몇 대입니까?",
      en: "At 8:50 a scheduled action raised the minimum to 8. At 9:00 load is lower than expected, and target tracking would do with 5. How many does the group have?",
    },
    choices: [
      {
        id: "five", text: { ko: "5대. 나중에 계산한 쪽을 따른다", en: "5, by the later of the two" }, right: false,
        why: { ko: "정책은 최소 아래로 줄이지 못합니다.", en: "A policy cannot go below the minimum." },
      },
      {
        id: "eight", text: { ko: "8대. 최소 크기 아래로는 줄이지 않는다", en: "8, being the minimum size" }, right: true,
        why: { ko: "그래서 피크 동안 최소를 올려 두는 방법이 안전합니다.", en: "Which is why raising the minimum is the safe way." },
      },
      {
        id: "middle", text: { ko: "7대. 둘의 중간을 올림한다", en: "7, the mean rounded up" }, right: false,
        why: { ko: "평균을 내지 않습니다.", en: "No mean is taken." },
      },
      {
        id: "thirteen", text: { ko: "13대. 예약과 정책의 대수를 더한다", en: "13, schedule and policy added" }, right: false,
        why: { ko: "더하지 않고 하나의 원하는 용량을 정합니다.", en: "They set one number; nothing is added." },
      },
    ],
    explain: {
      ko: "최소 크기는 모든 정책의 하한입니다. 피크가 지난 뒤 최소를 되돌리는 작업을 함께 예약하지 않으면 8대가 계속 돕니다.",
      en: "The minimum is the floor for every policy. Without a second action that lowers it, the 8 go on running.",
    },
  },
  {
    id: "scaling-policies.office-hours",
    kind: "one-choice",
    section: "ahead",
    facts: ["asg.scheduled", "asg.size.range"],
    concepts: ["scheduled-scaling", "desired-capacity"],
    ask: {
      ko: "개발 환경의 그룹은 평일 낮에만 씁니다. 밤과 주말에 인스턴스 요금을 없애는 가장 간단한 방법은 무엇입니까?",
      en: "A development group is used on weekdays only. What is the simplest way to pay for no instances at night and on weekends?",
    },
    choices: [
      {
        id: "zero", text: { ko: "최소와 원하는 용량을 저녁에 0으로 두는 예약", en: "Scheduled actions: minimum and desired to 0" }, right: true,
        why: { ko: "최소가 0이면 한 대도 남지 않습니다. 아침에 되돌리는 작업도 함께 만듭니다.", en: "With a minimum of 0 none remain. A second action brings them back in the morning." },
      },
      {
        id: "stop", text: { ko: "저녁에 그룹의 인스턴스를 모두 중지하는 스크립트", en: "A script that stops all instances every evening" }, right: false,
        why: { ko: "running이 아니면 비정상으로 보고 새로 띄웁니다.", en: "Not running counts as unhealthy; new ones are launched." },
      },
      {
        id: "track", text: { ko: "CPU 목표를 아주 높게 둔 대상 추적", en: "Target tracking with a very high CPU target" }, right: false,
        why: { ko: "최소가 1 이상이면 그만큼 남고, 다시 켜지지도 않습니다.", en: "The minimum remains, and nothing brings it back." },
      },
      {
        id: "predictive", text: { ko: "예측 조정", en: "Predictive scaling" }, right: false,
        why: { ko: "줄이지 않습니다.", en: "It never scales in." },
      },
    ],
    explain: {
      ko: "예약된 작업은 최소와 원하는 용량을 함께 바꿉니다. 그룹 안의 인스턴스를 손으로 중지하면 그룹이 고장으로 보고 바꿉니다.",
      en: "A scheduled action can set both. Stopping members by hand looks like failure to the group, and it replaces them.",
    },
  },
  {
    id: "scaling-policies.forecast-truths",
    kind: "several-choices",
    section: "ahead",
    facts: ["asg.predictive", "asg.predictive.min-hours", "asg.predictive.horizon-hours", "asg.predictive.buffer"],
    concepts: ["predictive-scaling"],
    ask: { ko: "예측 조정에 관한 설명으로 맞는 것을 모두 고르세요.", en: "What is true of predictive scaling?" },
    choices: [
      {
        id: "day", text: { ko: "데이터가 하루치는 쌓여야 예측을 시작한다", en: "It needs a day of data before its first forecast" }, right: true,
        why: { ko: "24시간이 필요하고 최대 14일을 봅니다.", en: "24 hours at least; it looks back up to 14 days." },
      },
      {
        id: "only", text: { ko: "처음에는 예측만 하고 용량은 바꾸지 않는다", en: "At first it forecasts without changing capacity" }, right: true,
        why: { ko: "ForecastOnly로 시작해 맞는지 본 다음 켭니다.", en: "It begins in ForecastOnly, so you can compare first." },
      },
      {
        id: "in", text: { ko: "예측이 낮으면 용량을 줄인다", en: "It scales in when the forecast is low" }, right: false,
        why: { ko: "줄이지 않습니다.", en: "It never does." },
      },
      {
        id: "plan", text: { ko: "조정 계획을 만들어야만 쓸 수 있다", en: "It is available only through a scaling plan" }, right: false,
        why: { ko: "지금은 그룹의 정책으로 두는 것이 권장됩니다.", en: "Today it belongs in a policy of the group." },
      },
    ],
    explain: {
      ko: "예측 조정은 미리 늘리는 역할만 합니다. 예측이 빗나간 몫과 줄이는 일은 대상 추적 같은 정책이 맡습니다.",
      en: "It only grows ahead. Misses of the forecast and scaling in are left to a policy such as target tracking.",
    },
  },
  {
    id: "scaling-policies.forecast-alone",
    kind: "one-choice",
    section: "ahead",
    facts: ["asg.predictive", "asg.tt.multi"],
    concepts: ["predictive-scaling", "scaling-policy"],
    ask: {
      ko: "예측 조정 하나만 켠 그룹이 낮에 10대까지 늘었습니다. 밤이 되어도 10대 그대로입니다. 무엇을 더합니까?",
      en: "A group with predictive scaling alone grew to 10 by day and is still at 10 at night. What do you add?",
    },
    choices: [
      {
        id: "days", text: { ko: "예측이 배울 데이터 14일치", en: "14 days of data for it to learn from" }, right: false,
        why: { ko: "데이터가 많아도 줄이지 않습니다.", en: "With any data it does not scale in." },
      },
      {
        id: "max", text: { ko: "더 작은 최대 크기", en: "A smaller maximum" }, right: false,
        why: { ko: "낮의 피크까지 막습니다.", en: "That would cap the daytime peak, too." },
      },
      {
        id: "tracking", text: { ko: "대상 추적 정책", en: "A target tracking policy" }, right: true,
        why: { ko: "부하가 줄면 줄이고, 예측이 모자라면 늘립니다.", en: "It scales in when load falls and out when the forecast was too low." },
      },
      {
        id: "pool", text: { ko: "웜 풀", en: "A warm pool" }, right: false,
        why: { ko: "늘리는 시간을 줄일 뿐입니다.", en: "It only makes growing faster." },
      },
    ],
    explain: {
      ko: "예측 조정은 늘리기만 하므로 동적 조정 정책과 짝을 이룹니다. 둘이 다른 수를 원하면 큰 쪽을 따릅니다.",
      en: "As it only grows, it is paired with a dynamic scaling policy. If the two differ, the larger number wins.",
    },
  },
  {
    id: "scaling-policies.two-policies",
    kind: "one-choice",
    section: "together",
    facts: ["asg.tt.multi"],
    concepts: ["scaling-policy", "target-tracking"],
    ask: {
      ko: "CPU와 대상당 요청 수에 대상 추적 정책을 하나씩 두었습니다. 지금 6대인데 CPU 쪽은 4대, 요청 수 쪽은 6대면 된다고 봅니다. 어떻게 됩니까?",
      en: "There is one target tracking policy on CPU and one on requests per target. With 6 running, the first would do with 4, the second with 6. What happens?",
    },
    choices: [
      {
        id: "four", text: { ko: "4대로 줄인다", en: "It goes to 4" }, right: false,
        why: { ko: "하나만 원한다고 줄이지 않습니다.", en: "One alone cannot scale in." },
      },
      {
        id: "five", text: { ko: "5대로 줄인다", en: "It goes to 5" }, right: false,
        why: { ko: "중간을 택하지 않습니다.", en: "It does not meet in the middle." },
      },
      {
        id: "six", text: { ko: "6대 그대로다", en: "It stays at 6" }, right: true,
        why: { ko: "모두 동의해야 줄입니다.", en: "All must agree to scale in." },
      },
      {
        id: "ten", text: { ko: "10대로 늘린다", en: "It goes to 10" }, right: false,
        why: { ko: "두 수를 더하지 않습니다.", en: "The numbers are not added." },
      },
    ],
    explain: {
      ko: "늘릴 때는 하나만 원해도 늘리고, 줄일 때는 모두가 동의해야 합니다. 모자라는 쪽의 피해가 더 크기 때문입니다.",
      en: "Any one can scale out, all must agree to scale in, because too few hurts more than too many.",
    },
  },
  {
    id: "scaling-policies.do-lunch-rush",
    kind: "do",
    lab: "auto-scaling",
    challenge: "auto-scaling.lunch-rush",
    section: "try-it",
    facts: ["asg.policy.types"],
    concepts: ["target-tracking"],
    ask: { ko: "실습에서 직접 해 보세요. 점심의 몰림을 정책으로 받아 내는 과제입니다.", en: "Do it in the lab: meet the lunch rush with the policies you have." },
    explain: { ko: "알아차리는 시간과 준비하는 시간을 합한 만큼 늦으므로, 늦기 전에 시작하는 설정을 찾아야 합니다.", en: "Scaling is late by the time to notice plus the time to get ready, so the settings must begin before it is too late." },
  },
];
