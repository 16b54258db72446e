import type { Question } from "@/engine/quiz/question";
import { countersIn } from "../../counters";
import { autoScalingNumbers as numbers } from "../../facts/auto-scaling-numbers";

const maximum = 20;
const overMaximum = maximum + Math.max(1, (maximum * numbers["asg.azrebalance"]) / 100);

const poolMaximum = 12;
const poolDesired = 4;

const fleet = 30;
const mustStay = Math.ceil((fleet * numbers["asg.refresh.min-healthy"]) / 100);

const fails = countersIn("auto-scaling");
const steady = { policy: "none", load: "steady", peakPerSecond: 100 } as const;
/** A group of four that loses one. */
const loseOne = [[0, { type: "set-desired", capacity: 4 }], [600, { type: "fail-host" }]] as const;
const hooked = { since: 60, params: { ...steady, launchHookSeconds: 7200 } };
const guarded = [60, { type: "set-protection", on: true }] as const;
const twenty = { since: 50, params: { ...steady, minSize: 20, maxSize: 20 } };
const refresh = [[50, { type: "set-template", version: 2 }], [60, { type: "start-refresh" }]] as const;

/** An id is `auto-scaling-groups.<point>`, written by hand and never changed: readers' progress hangs on it. */
export const questions: readonly Question[] = [
  {
    id: "auto-scaling-groups.terminated-by-hand",
    kind: "one-choice",
    section: "three-numbers",
    facts: ["asg.size.range", "asg.eip"],
    concepts: ["desired-capacity", "auto-scaling"],
    ask: {
      ko: "최소 2, 원하는 용량 4, 최대 8인 그룹에서 누군가 콘솔로 인스턴스 하나를 종료했습니다. 그룹은 어떻게 합니까?",
      en: "In a group with minimum 2, desired 4 and maximum 8 somebody terminates one instance in the console. What does the group do?",
    },
    choices: [
      {
        id: "new", text: { ko: "새 인스턴스를 하나 시작해 4대로 되돌린다", en: "It launches one and is back at 4" }, right: true,
        why: { ko: "실제 대수를 원하는 용량에 맞춥니다.", en: "It fits the real number to the desired capacity." },
      },
      {
        id: "nothing", text: { ko: "최소인 2대보다 많으므로 그대로 둔다", en: "Nothing, as 3 is still above the minimum" }, right: false,
        why: { ko: "지키는 수는 최소가 아니라 원하는 용량입니다.", en: "It keeps the desired capacity, not the minimum." },
        counter: fails("none-launched", loseOne, 1800, { since: 590, params: steady }),
      },
      {
        id: "lower", text: { ko: "사람의 뜻으로 보고 원하는 용량을 3으로 바꾼다", en: "It takes this as intended and sets desired to 3" }, right: false,
        why: { ko: "원하는 용량을 함께 줄이려면 그룹의 API로 종료해야 합니다.", en: "Lowering it too takes the group's own call for terminating." },
        counter: fails("desired-follows", loseOne, 1800, { since: 590, params: steady }),
      },
      {
        id: "revive", text: { ko: "종료된 인스턴스를 같은 ID로 다시 켠다", en: "It starts the terminated one again under the same ID" }, right: false,
        why: { ko: "종료는 되돌릴 수 없습니다. 새 ID의 인스턴스가 옵니다.", en: "Termination cannot be undone; a new ID comes." },
      },
    ],
    explain: {
      ko: "그룹은 원하는 용량을 지킵니다. 대신 들어온 인스턴스는 ID와 IP가 다르고 옛 인스턴스의 디스크 내용도 없습니다. 그래서 무상태여야 합니다.",
      en: "A group keeps its desired capacity. The newcomer has another ID and IP and none of the old disk's content, hence stateless servers.",
    },
  },
  {
    id: "auto-scaling-groups.which-number",
    kind: "rows",
    section: "three-numbers",
    facts: ["asg.size.range"],
    concepts: ["desired-capacity"],
    ask: { ko: "하려는 일에 맞는 숫자는 어느 것입니까?", en: "Which number does it?" },
    columns: [
      { id: "min", text: { ko: "최소", en: "Minimum" } },
      { id: "desired", text: { ko: "원하는 용량", en: "Desired" } },
      { id: "max", text: { ko: "최대", en: "Maximum" } },
    ],
    rows: [
      { id: "bill", text: { ko: "어떤 부하가 와도 요금이 정한 선을 넘지 않게 한다", en: "Keep the bill below a line, whatever the load" }, right: "max", why: { ko: "정책이 아무리 늘리려 해도 최대에서 멈춥니다.", en: "No policy goes beyond the maximum." } },
      { id: "floor", text: { ko: "한밤에 부하가 없어도 두 영역에 한 대씩은 남긴다", en: "Keep one in each of two zones even at night" }, right: "min", why: { ko: "줄이는 정책이 최소에서 멈춥니다.", en: "Scale-in stops at the minimum." } },
      { id: "now", text: { ko: "행사를 앞두고 지금 당장 두 대를 더 띄운다", en: "Launch two more right now before an event" }, right: "desired", why: { ko: "원하는 용량을 올리면 그룹이 곧 맞춥니다.", en: "Raise it and the group follows." } },
      { id: "policy", text: { ko: "조정 정책이 움직이는 값이다", en: "The one a scaling policy moves" }, right: "desired", why: { ko: "정책은 최소와 최대를 건드리지 않습니다.", en: "Policies do not touch minimum or maximum." } },
    ],
    explain: {
      ko: "최소와 최대는 울타리이고 원하는 용량은 그 안을 오가는 값입니다.",
      en: "Minimum and maximum are the fence; the desired capacity moves inside.",
    },
  },
  {
    id: "auto-scaling-groups.endless-loop",
    kind: "one-choice",
    section: "health",
    facts: ["asg.hc.grace.api", "asg.hc.grace.console", "asg.hc.types"],
    concepts: ["auto-scaling", "target-health-check"],
    ask: {
      ko: "CLI로 만든 그룹에 ELB 상태 확인을 켰습니다. 프로그램이 뜨는 데 4분이 걸리는데, 인스턴스가 뜨다 말고 종료되기를 되풀이합니다. 손으로 띄운 인스턴스는 멀쩡합니다. 가장 그럴듯한 까닭은 무엇입니까?",
      en: "A group made with the CLI uses ELB health checks. The program takes 4 minutes to come up, and instances are terminated again and again on the way; launched by hand they are fine. What is the likeliest reason?",
    },
    choices: [
      {
        id: "template", text: { ko: "시작 템플릿의 AMI가 잘못되었다", en: "The template names a bad AMI" }, right: false,
        why: { ko: "같은 AMI로 손으로 띄우면 멀쩡합니다.", en: "By hand the same AMI works." },
      },
      {
        id: "max", text: { ko: "최대 크기가 너무 작아 넘치는 것을 종료한다", en: "The maximum is too small, and the excess is terminated" }, right: false,
        why: { ko: "그룹은 최대를 넘겨 시작하지 않습니다.", en: "A group does not launch beyond its maximum." },
      },
      {
        id: "grace", text: { ko: "상태 확인 유예 기간이 0초다", en: "The grace period is 0 seconds" }, right: true,
        why: { ko: "CLI로 만들면 0초이고, 콘솔로 만들면 300초입니다.", en: "The CLI's default is 0, the console's 300." },
      },
      {
        id: "cooldown", text: { ko: "휴지 기간 동안 새 인스턴스를 받지 않는다", en: "New instances are refused during the cooldown" }, right: false,
        why: { ko: "휴지 기간은 단순 조정만 기다리게 하고 인스턴스를 종료하지 않습니다.", en: "A cooldown delays simple scaling; it terminates nothing." },
      },
    ],
    explain: {
      ko: "유예 기간은 준비가 끝나는 시간보다 길어야 합니다. 다만 running이 아닌 상태는 유예 기간 안이라도 비정상입니다.",
      en: "The grace period must exceed the time to get ready. A state other than running counts even within it.",
    },
  },
  {
    id: "auto-scaling-groups.through-the-hook",
    kind: "order",
    section: "life",
    facts: ["asg.states.launch", "asg.transition.a02", "asg.transition.a03", "asg.transition.a07"],
    concepts: ["lifecycle-hook", "auto-scaling"],
    ask: { ko: "시작 후크가 있는 그룹에 새 인스턴스가 들어옵니다. 일이 일어나는 순서는 무엇입니까?", en: "A new instance joins a group with a launch hook. In which order do these happen?" },
    steps: [
      { id: "pending", text: { ko: "템플릿으로 시작해 Pending이 되고 요금이 붙기 시작한다", en: "It is launched from the template into Pending, and billing begins" }, why: { ko: "시작한 순간부터 요금이 나옵니다.", en: "You pay from the launch on." } },
      { id: "wait", text: { ko: "Pending:Wait에서 멈춘다", en: "It stops in Pending:Wait" }, why: { ko: "후크가 있으면 서비스에 들어가기 전에 기다립니다.", en: "The hook holds it before it goes into service." } },
      { id: "complete", text: { ko: "준비를 마친 스크립트가 CompleteLifecycleAction을 부른다", en: "The script that prepared it calls CompleteLifecycleAction" }, why: { ko: "결과가 CONTINUE여야 나아갑니다.", en: "With CONTINUE it goes on." } },
      { id: "service", text: { ko: "로드 밸런서에 등록되어 InService가 된다", en: "It is registered with the load balancer and goes InService" }, why: { ko: "유예 기간과 워밍업도 이때부터 셉니다.", en: "Grace period and warm-up start now." } },
    ],
    explain: {
      ko: "후크는 준비가 끝나지 않은 인스턴스에 요청이 가는 것을 막습니다. 기다리는 동안에도 요금은 나옵니다.",
      en: "A hook keeps requests from an instance that is not ready. You pay while it waits.",
    },
  },
  {
    id: "auto-scaling-groups.forgotten-hook",
    kind: "one-choice",
    section: "life",
    facts: ["asg.hook.timeout", "asg.hook.default-result", "asg.transition.a05"],
    concepts: ["lifecycle-hook"],
    ask: {
      ko: "시작 후크를 기본값으로 붙였는데 준비 스크립트가 CompleteLifecycleAction을 부르지 않습니다. 어떻게 됩니까?",
      en: "A launch hook has its default settings, and the script never calls CompleteLifecycleAction. What happens?",
    },
    choices: [
      {
        id: "abandon", text: { ko: "1시간 뒤 종료되고 새 인스턴스가 또 시작된다", en: "After 1 hour it is terminated, and another is launched" }, right: true,
        why: { ko: "기본 결과가 ABANDON이라 버리고 다시 시도합니다.", en: "The default result ABANDON gives it up and tries again." },
      },
      {
        id: "continue", text: { ko: "1시간 뒤 그대로 InService가 된다", en: "After 1 hour it goes InService all the same" }, right: false,
        why: { ko: "기본 결과를 CONTINUE로 바꿨을 때의 일입니다.", en: "Only if the default result is set to CONTINUE." },
        counter: fails("hook-continues", [[60, { type: "set-desired", capacity: 3 }]], 7200, hooked),
      },
      {
        id: "forever", text: { ko: "누가 부를 때까지 Pending:Wait에 머문다", en: "It stays in Pending:Wait until somebody calls" }, right: false,
        why: { ko: "하트비트 제한 시간이 있습니다.", en: "There is a heartbeat timeout." },
        counter: fails("hook-waits-forever", [[60, { type: "set-desired", capacity: 3 }]], 7200, hooked),
      },
      {
        id: "standby", text: { ko: "Standby로 옮겨져 사람을 기다린다", en: "It is moved to Standby and waits for a person" }, right: false,
        why: { ko: "Standby는 사람이 부를 때만 갑니다.", en: "Only a call of yours moves it to Standby." },
      },
    ],
    explain: {
      ko: "부르는 것을 잊으면 서비스에는 한 대도 들어오지 않는데 요금은 계속 나옵니다. 제한 시간을 실제 준비 시간에 맞춰 줄여 두면 빨리 드러납니다.",
      en: "Forget the call and nothing ever goes into service while you pay. A timeout near the real preparation time reveals it sooner.",
    },
  },
  {
    id: "auto-scaling-groups.save-the-logs",
    kind: "one-choice",
    section: "life",
    facts: ["asg.transition.a09", "asg.hook.not-for"],
    concepts: ["lifecycle-hook", "terminate"],
    ask: { ko: "축소로 사라지는 인스턴스의 로그를 잃지 않으려 합니다. 그룹의 어떤 기능이 알맞습니까?", en: "Logs of instances removed by a scale-in must not be lost. Which feature of the group fits?" },
    choices: [
      {
        id: "protection", text: { ko: "모든 인스턴스에 축소 보호를 건다", en: "Scale-in protection on every instance" }, right: false,
        why: { ko: "그러면 줄일 수가 없습니다.", en: "Then nothing could be scaled in." },
      },
      {
        id: "hook", text: { ko: "종료 후크에서 로그를 옮긴다", en: "A terminate hook that copies logs" }, right: true,
        why: { ko: "Terminating:Wait에서 기다리는 동안 옮깁니다.", en: "They are saved while it waits in Terminating:Wait." },
      },
      {
        id: "grace", text: { ko: "상태 확인 유예 기간을 늘린다", en: "A longer health check grace period" }, right: false,
        why: { ko: "들어올 때의 설정입니다.", en: "That is about the way in." },
      },
      {
        id: "warm", text: { ko: "웜 풀의 크기를 늘린다", en: "A bigger warm pool" }, right: false,
        why: { ko: "나가는 인스턴스와는 관계가 없습니다.", en: "It has nothing to do with leaving." },
      },
    ],
    explain: {
      ko: "후크는 나가는 길에도 둘 수 있습니다. 그래도 인스턴스가 갑자기 죽으면 돌지 않으므로 로그는 평소에 밖으로 보내는 것이 낫습니다.",
      en: "Hooks work on the way out, too. They cannot help when an instance dies suddenly, so shipping logs all the time is better still.",
    },
  },
  {
    id: "auto-scaling-groups.above-the-maximum",
    kind: "number",
    section: "zones",
    facts: ["asg.azrebalance"],
    concepts: ["zone-rebalancing", "desired-capacity"],
    ask: {
      ko: `최대 크기와 원하는 용량이 모두 ${maximum}인 그룹이 가용 영역 재조정을 합니다. 잠시 최대 몇 대까지 있을 수 있습니까?`,
      en: `A group with maximum and desired both ${maximum} is rebalancing among zones. How many instances may it briefly have at most?`,
    },
    unit: { ko: "대", en: "instances" },
    answer: overMaximum,
    tolerance: 0,
    misses: [
      {
        value: maximum, why: { ko: "먼저 시작하고 나중에 종료하므로 잠시 최대를 넘습니다.", en: "It launches first, so it exceeds the maximum for a while." },
        counter: fails("within-maximum", [[600, { type: "fail-zone", zone: "a", on: true }], [1800, { type: "fail-zone", zone: "a", on: false }]], 7200, { since: 590, params: { ...steady, minSize: 6, maxSize: 6 } }),
      },
      { value: maximum + 1, why: { ko: "10%와 한 대 가운데 큰 쪽입니다.", en: "It is 10% or one, whichever is larger." } },
      { value: maximum * 2, why: { ko: "한꺼번에 두 배로 늘리지는 않습니다.", en: "It does not double." } },
    ],
    explain: {
      ko: `${maximum}의 10%는 ${overMaximum - maximum}대로 한 대보다 큽니다. ${maximum} + ${overMaximum - maximum} = ${overMaximum}입니다. 할당량과 데이터베이스 연결 수에 그만큼 여유가 있어야 합니다.`,
      en: `10% of ${maximum} is ${overMaximum - maximum}, more than one: ${maximum} + ${overMaximum - maximum} = ${overMaximum}. Quotas and database connections need that much room.`,
    },
  },
  {
    id: "auto-scaling-groups.oldest-first",
    kind: "one-choice",
    section: "termination",
    facts: ["asg.termination.values"],
    concepts: ["termination-policy", "zone-rebalancing"],
    ask: {
      ko: "종료 정책이 OldestInstance인 그룹에 영역 a에 3대, b에 2대가 있습니다. 가장 오래된 인스턴스는 b에 있습니다. 한 대를 줄이면 무엇이 종료됩니까?",
      en: "A group with policy OldestInstance has 3 instances in zone a and 2 in b. The oldest of all is in b. One is scaled in. Which is terminated?",
    },
    choices: [
      {
        id: "oldest", text: { ko: "b에 있는 가장 오래된 인스턴스", en: "The oldest of all, in b" }, right: false,
        why: { ko: "그러면 3대와 1대로 더 기울어집니다.", en: "That would leave 3 and 1, still less balanced." },
      },
      {
        id: "in-a", text: { ko: "a에 있는 것 가운데 가장 오래된 인스턴스", en: "The oldest of those in a" }, right: true,
        why: { ko: "많은 영역을 먼저 고르고, 그 안에서 정책을 씁니다.", en: "The fullest zone is picked first; the policy works inside it." },
      },
      {
        id: "random", text: { ko: "a에 있는 것 가운데 아무것이나", en: "Any of those in a" }, right: false,
        why: { ko: "영역을 고른 다음에는 정책을 따릅니다.", en: "Inside the zone the policy decides." },
      },
      {
        id: "hour", text: { ko: "다음 청구 시간에 가장 가까운 인스턴스", en: "The one closest to its next billing hour" }, right: false,
        why: { ko: "기본 정책의 뒤쪽 기준이고 여기서는 쓰이지 않습니다.", en: "A late step of the default policy, not used here." },
      },
    ],
    explain: {
      ko: "영역의 균형이 정책보다 먼저입니다. 종료한 뒤에는 두 영역이 2대씩이 됩니다.",
      en: "Balance comes before the policy. Afterwards both zones hold 2.",
    },
  },
  {
    id: "auto-scaling-groups.what-protection-covers",
    kind: "rows",
    section: "termination",
    facts: ["asg.protection"],
    concepts: ["termination-policy"],
    ask: { ko: "축소 보호를 건 인스턴스입니다. 다음 상황에서 살아남습니까?", en: "An instance has scale-in protection. Does it survive?" },
    columns: [
      { id: "safe", text: { ko: "살아남는다", en: "Survives" } },
      { id: "gone", text: { ko: "종료된다", en: "Terminated" } },
    ],
    rows: [
      { id: "scale-in", text: { ko: "부하가 줄어 정책이 원하는 용량을 낮춘다", en: "Load falls and a policy lowers the desired capacity" }, right: "safe", why: { ko: "축소 보호가 막는 바로 그 일입니다.", en: "Just what it protects from." } },
      {
        id: "unhealthy", text: { ko: "ELB 상태 확인을 켠 그룹에서 비정상이 된다", en: "It turns unhealthy in a group with ELB health checks" }, right: "gone", why: { ko: "비정상 인스턴스의 교체는 막지 않습니다.", en: "Replacement for bad health is not prevented." },
        counters: { safe: fails("protected-stay", [guarded, [120, { type: "fail-instance" }]], 3600, { since: 100, params: steady }) },
      },
      {
        id: "by-hand", text: { ko: "사람이 EC2 콘솔에서 종료한다", en: "Somebody terminates it in the EC2 console" }, right: "gone", why: { ko: "그것을 막는 것은 EC2의 종료 방지입니다.", en: "That is what EC2's termination protection is for." },
        counters: { safe: fails("protected-stay", [guarded, [120, { type: "fail-host" }]], 3600, { since: 100, params: steady }) },
      },
      { id: "spot", text: { ko: "스팟 인스턴스라 AWS가 용량을 회수한다", en: "It is a Spot Instance and AWS takes the capacity back" }, right: "gone", why: { ko: "회수는 축소가 아닙니다.", en: "An interruption is not a scale-in." } },
    ],
    explain: {
      ko: "축소 보호는 이름대로 축소할 때만 지켜 줍니다. 오래 걸리는 작업을 하는 동안 걸어 두는 용도입니다.",
      en: "As its name says, it covers scale-in only. Use it while an instance does a long job.",
    },
  },
  {
    id: "auto-scaling-groups.default-order",
    kind: "order",
    section: "termination",
    facts: ["asg.termination.default"],
    concepts: ["termination-policy"],
    ask: { ko: "온디맨드만 쓰고 시작 템플릿으로 만든 그룹입니다. 기본 종료 정책이 따지는 순서는 무엇입니까?", en: "A group of On-Demand Instances made from launch templates. In which order does the default termination policy decide?" },
    steps: [
      { id: "zone", text: { ko: "인스턴스가 가장 많은 가용 영역", en: "The zone with the most instances" }, why: { ko: "균형이 먼저입니다.", en: "Balance first." } },
      { id: "other", text: { ko: "지금과 다른 시작 템플릿으로 만든 것", en: "Made from another launch template" }, why: { ko: "지금 템플릿이 아닌 것부터 정리합니다.", en: "What is not of the current template goes first." } },
      { id: "version", text: { ko: "지금 템플릿의 가장 오래된 버전으로 만든 것", en: "Made from the oldest version of the current one" }, why: { ko: "같은 템플릿이라면 옛 버전이 먼저입니다.", en: "Within the template, old versions go." } },
      { id: "hour", text: { ko: "다음 청구 시간에 가장 가까운 것", en: "Closest to its next billing hour" }, why: { ko: "여기까지 같으면 따지고, 그래도 같으면 무작위입니다.", en: "If all else is equal; after that at random." } },
    ],
    explain: {
      ko: "기본 정책은 균형을 지키면서 옛 설정의 인스턴스를 먼저 내보내므로, 줄어들 때마다 조금씩 새 버전으로 바뀝니다.",
      en: "The default keeps the balance and sends old settings away first, so scale-ins renew the fleet bit by bit.",
    },
  },
  {
    id: "auto-scaling-groups.pool-size",
    kind: "number",
    section: "warm-pool",
    facts: ["asg.warmpool.size"],
    concepts: ["warm-pool", "desired-capacity"],
    ask: {
      ko: `최소 2, 원하는 용량 ${poolDesired}, 최대 ${poolMaximum}인 그룹에 웜 풀을 기본 설정으로 붙였습니다. 웜 풀에는 몇 대가 준비됩니까?`,
      en: `A group with minimum 2, desired ${poolDesired} and maximum ${poolMaximum} gets a warm pool with default settings. How many instances does the pool hold?`,
    },
    unit: { ko: "대", en: "instances" },
    answer: poolMaximum - poolDesired,
    tolerance: 0,
    misses: [
      { value: poolMaximum, why: { ko: "이미 서비스 중인 대수를 뺍니다.", en: "Subtract those already in service." } },
      { value: poolMaximum - 2, why: { ko: "최소가 아니라 원하는 용량을 뺍니다.", en: "Subtract the desired capacity, not the minimum." } },
      { value: poolDesired - 2, why: { ko: "최대까지 늘릴 수 있게 준비합니다.", en: "It prepares for growth up to the maximum." } },
    ],
    explain: {
      ko: `${poolMaximum} − ${poolDesired} = ${poolMaximum - poolDesired}대입니다. 너무 많다면 MaxGroupPreparedCapacity로 최대 크기를 대신할 값을 정합니다.`,
      en: `${poolMaximum} − ${poolDesired} = ${poolMaximum - poolDesired}. If that is too many, MaxGroupPreparedCapacity takes the place of the maximum.`,
    },
  },
  {
    id: "auto-scaling-groups.slow-start-up",
    kind: "one-choice",
    section: "warm-pool",
    facts: ["asg.warmpool.size", "asg.warmpool.userdata"],
    concepts: ["warm-pool", "spare-capacity"],
    ask: {
      ko: "모델 파일을 내려받느라 새 인스턴스가 준비되는 데 10분이 걸립니다. 부하는 예고 없이 치솟습니다. 여유분을 늘 켜 두는 것보다 싸게 빨리 늘리려면 무엇이 알맞습니까?",
      en: "Loading a model takes a new instance 10 minutes, and load rises without warning. What lets you grow fast for less than keeping spare instances running?",
    },
    choices: [
      {
        id: "cooldown", text: { ko: "휴지 기간을 0초로 줄인다", en: "A cooldown of 0 seconds" }, right: false,
        why: { ko: "더 자주 늘리기 시작할 뿐 준비 시간은 그대로입니다.", en: "Launches begin more often, but preparation takes as long." },
      },
      {
        id: "pool", text: { ko: "중지 상태의 웜 풀을 둔다", en: "A warm pool of stopped instances" }, right: true,
        why: { ko: "준비를 마친 디스크로 다시 켜기만 하면 되고, 기다리는 동안은 볼륨 값만 냅니다.", en: "They only have to start from a prepared disk, and waiting costs just the volumes." },
      },
      {
        id: "grace", text: { ko: "상태 확인 유예 기간을 10분으로 늘린다", en: "A grace period of 10 minutes" }, right: false,
        why: { ko: "준비 중에 종료되지 않게 할 뿐 빨라지지 않습니다.", en: "It prevents termination meanwhile but speeds up nothing." },
      },
      {
        id: "scheduled", text: { ko: "예약된 작업으로 미리 늘린다", en: "Scheduled actions that grow beforehand" }, right: false,
        why: { ko: "언제 치솟을지 모르면 예약할 수 없습니다.", en: "You cannot schedule what you cannot foresee." },
      },
    ],
    explain: {
      ko: "웜 풀은 준비를 앞당겨 두는 방법입니다. 준비한 내용이 디스크에 남는 것이어야 중지 상태의 풀에서 효과가 있습니다.",
      en: "A warm pool moves preparation ahead. What was prepared must lie on disk to survive the stopped wait.",
    },
  },
  {
    id: "auto-scaling-groups.pool-truths",
    kind: "several-choices",
    section: "warm-pool",
    facts: ["asg.warmpool.size", "asg.warmpool.userdata", "asg.transition.a21"],
    concepts: ["warm-pool", "lifecycle-hook"],
    ask: { ko: "웜 풀에 관한 설명으로 맞는 것을 모두 고르세요.", en: "What is true of warm pools?" },
    choices: [
      {
        id: "first", text: { ko: "확장할 때 새로 시작하기 전에 풀에서 먼저 꺼낸다", en: "A scale-out draws from the pool before launching anew" }, right: true,
        why: { ko: "풀이 비어야 새로 시작합니다.", en: "New launches come when the pool is empty." },
      },
      {
        id: "spot", text: { ko: "스팟 인스턴스로 채우면 값이 더 내려간다", en: "Filled with Spot Instances it is cheaper still" }, right: false,
        why: { ko: "웜 풀에는 스팟을 쓸 수 없습니다.", en: "Spot is not possible in a warm pool." },
      },
      {
        id: "script", text: { ko: "사용자 데이터가 도는 도중에도 인스턴스를 멈출 수 있다", en: "It may stop an instance while user data is still running" }, right: true,
        why: { ko: "끝나기를 기다리게 하려면 시작 후크가 필요합니다.", en: "To make it wait you need a launch hook." },
      },
      {
        id: "counted", text: { ko: "풀의 인스턴스도 원하는 용량에 들어간다", en: "Instances in the pool count toward the desired capacity" }, right: false,
        why: { ko: "서비스에 들어와야 들어갑니다. 그래서 크기가 최대에서 원하는 용량을 뺀 값입니다.", en: "Only once in service; the pool's size is the maximum minus the desired capacity." },
      },
    ],
    explain: {
      ko: "웜 풀은 그룹 옆의 대기실입니다. 요청을 받지 않고, 용량으로 세지 않고, 필요할 때 먼저 나갑니다.",
      en: "A warm pool is a waiting room: no requests, not counted as capacity, first to go in.",
    },
  },
  {
    id: "auto-scaling-groups.refresh-at-once",
    kind: "number",
    section: "refresh",
    facts: ["asg.refresh.min-healthy", "asg.refresh.max-healthy"],
    concepts: ["instance-refresh"],
    ask: {
      ko: `인스턴스 ${fleet}대인 그룹을 기본 설정(최소 정상 비율 90%, 최대 100%)으로 새로 고칩니다. 한꺼번에 최대 몇 대가 서비스에서 빠집니까?`,
      en: `A group of ${fleet} is refreshed with the defaults (minimum healthy 90%, maximum 100%). At most how many are out of service at once?`,
    },
    unit: { ko: "대", en: "instances" },
    answer: fleet - mustStay,
    tolerance: 0,
    misses: [
      { value: mustStay, why: { ko: "남아 있어야 할 대수입니다.", en: "That is how many must stay." } },
      { value: 1, why: { ko: "비율로 정해지며 늘 한 대씩인 것은 아닙니다.", en: "The percentage decides; it is not always one." }, counter: fails("one-out", refresh, 3600, twenty) },
      {
        value: 0, why: { ko: "최대 100%에서는 먼저 시작할 수 없으므로 빠지는 인스턴스가 있습니다.", en: "At a maximum of 100% none can be launched first, so some are out." },
        counter: fails("none-out", refresh, 3600, twenty),
      },
    ],
    explain: {
      ko: `${fleet} × 0.9 = ${mustStay}대는 정상이어야 하므로 ${fleet - mustStay}대씩 종료하고 새로 시작합니다.`,
      en: `${fleet} × 0.9 = ${mustStay} must stay healthy, so ${fleet - mustStay} at a time are terminated and replaced.`,
    },
  },
  {
    id: "auto-scaling-groups.new-template-version",
    kind: "one-choice",
    section: "refresh",
    facts: ["asg.lc-vs-lt", "asg.refresh.defaults"],
    concepts: ["instance-refresh", "launch-template"],
    ask: {
      ko: "보안 패치를 넣은 AMI로 시작 템플릿의 새 버전을 만들고 그룹이 그 버전을 쓰게 했습니다. 지금 도는 인스턴스는 어떻게 됩니까?",
      en: "A new template version with a patched AMI is made, and the group is set to use it. What happens to the running instances?",
    },
    choices: [
      {
        id: "stay", text: { ko: "아무 일 없이 옛 AMI로 계속 돈다", en: "They go on running with the old AMI" }, right: true,
        why: { ko: "템플릿은 시작할 때만 쓰입니다. 바꾸려면 새로 고침을 시작해야 합니다.", en: "A template is used at launch only; start an instance refresh to change them." },
      },
      {
        id: "reboot", text: { ko: "다음 재부팅 때 새 AMI로 바뀐다", en: "They change to the new AMI at the next reboot" }, right: false,
        why: { ko: "재부팅은 같은 디스크로 다시 시작할 뿐입니다.", en: "A reboot uses the same disk." },
      },
      {
        id: "replaced", text: { ko: "그룹이 알아채고 차례로 교체한다", en: "The group replaces them in turn" }, right: false,
        why: { ko: "버전이 다르다고 비정상으로 보지 않습니다.", en: "Another version is not bad health." },
      },
      {
        id: "patched", text: { ko: "볼륨에 바뀐 부분만 적용된다", en: "The difference is applied to their volumes" }, right: false,
        why: { ko: "AMI는 볼륨을 새로 만들 때만 쓰입니다.", en: "An AMI is used to make new volumes only." },
      },
    ],
    explain: {
      ko: "템플릿을 바꾸는 일과 인스턴스를 바꾸는 일은 따로입니다. 새로 고침을 시작하거나, 줄고 늘면서 저절로 바뀌기를 기다립니다.",
      en: "Changing the template and changing instances are two things. Start a refresh, or wait until scaling renews them.",
    },
  },
  {
    id: "auto-scaling-groups.safe-refresh",
    kind: "several-choices",
    section: "refresh",
    facts: ["asg.refresh.min-healthy", "asg.refresh.max-healthy", "asg.refresh.defaults", "asg.refresh.checkpoint-delay"],
    concepts: ["instance-refresh", "spare-capacity"],
    ask: { ko: "바쁜 낮에 새로 고침을 해야 합니다. 용량이 줄지 않고, 나쁜 버전이면 되돌아오게 하려면 무엇을 설정합니까?", en: "A refresh must run on a busy day, without losing capacity, and go back if the version is bad. What do you set?" },
    choices: [
      {
        id: "range", text: { ko: "최소 정상 비율 100%, 최대 110%", en: "Minimum healthy 100%, maximum 110%" }, right: true,
        why: { ko: "먼저 시작하고 나중에 종료하므로 용량이 줄지 않습니다.", en: "It launches first, so capacity never falls." },
      },
      {
        id: "rollback", text: { ko: "자동 롤백", en: "Auto rollback" }, right: true,
        why: { ko: "기본으로 꺼져 있어 켜야 합니다.", en: "It is off by default." },
      },
      {
        id: "checkpoints", text: { ko: "몇 % 바꾼 곳에서 쉬는 체크포인트", en: "Checkpoints that pause after some percent" }, right: true,
        why: { ko: "일부만 바꾼 채로 지켜볼 시간이 생깁니다.", en: "They give time to watch with only a part replaced." },
      },
      {
        id: "zero", text: { ko: "최소 정상 비율 0%", en: "Minimum healthy 0%" }, right: false,
        why: { ko: "가장 빠르지만 모두 한꺼번에 빠질 수 있습니다.", en: "Fastest, but all may be out at once." },
        counter: fails("serves-all", refresh, 3600, { since: 50, params: { ...steady, minSize: 3, minHealthyPercent: 0 } }),
      },
    ],
    explain: {
      ko: "비율은 속도와 용량을, 체크포인트와 롤백은 위험을 조절합니다. 먼저 시작하는 방식은 잠시 요금과 할당량을 더 씁니다.",
      en: "The percentages trade speed for capacity; checkpoints and rollback limit the risk. Launching first uses more money and quota for a while.",
    },
  },
  {
    id: "auto-scaling-groups.both-zones-work",
    kind: "one-choice",
    section: "zones",
    facts: ["asg.az.pick"],
    concepts: ["zone-rebalancing", "availability-zone"],
    mistake: "M12",
    ask: {
      ko: "가용 영역 a, b, c를 켠 그룹의 원하는 용량이 6입니다. 아무 일 없는 평소에 인스턴스는 어떻게 있습니까?",
      en: "A group uses zones a, b and c with a desired capacity of 6. Where are its instances on a normal day?",
    },
    choices: [
      {
        id: "even", text: { ko: "세 영역에 2대씩, 모두 요청을 받는다", en: "2 in each zone, all taking requests" }, right: true,
        why: { ko: "가장 적은 영역에서 시작하므로 고르게 퍼집니다.", en: "Each launch goes to the emptiest zone." },
      },
      {
        id: "primary", text: { ko: "a에 6대, b와 c는 a가 죽을 때까지 비어 있다", en: "6 in a; b and c stay empty until a fails" }, right: false,
        why: { ko: "그룹은 영역을 주와 예비로 나누지 않습니다.", en: "A group has no primary and reserve zones." },
      },
      {
        id: "idle", text: { ko: "세 영역에 2대씩, b와 c의 것은 꺼진 채 기다린다", en: "2 in each, those in b and c switched off" }, right: false,
        why: { ko: "원하는 용량에 드는 인스턴스는 모두 실행 중입니다.", en: "All that count toward the desired capacity are running." },
      },
      {
        id: "copies", text: { ko: "a에 2대, b와 c에 그 복제본이 있다", en: "2 in a, and copies of them in b and c" }, right: false,
        why: { ko: "서로 복제본이 아니라 같은 템플릿으로 만든 여섯 대입니다.", en: "They are six made from one template, not copies of each other." },
      },
    ],
    explain: {
      ko: "모든 영역이 평소에도 일합니다. 한 영역을 잃으면 남은 네 대가 먼저 버티고, 그룹이 남은 영역에서 두 대를 채웁니다.",
      en: "All zones work. Lose one and the other four carry on while the group launches two in the zones left.",
    },
  },
  {
    id: "auto-scaling-groups.two-regions",
    kind: "one-choice",
    section: "zones",
    facts: ["asg.az.pick"],
    concepts: ["zone-rebalancing", "availability-zone"],
    ask: { ko: "서울과 도쿄에서 함께 서비스하려 합니다. Auto Scaling 그룹은 어떻게 둡니까?", en: "A service is to run in Seoul and in Tokyo. How do you set up Auto Scaling groups?" },
    choices: [
      {
        id: "one", right: false, text: { ko: "그룹 하나에 두 리전의 서브넷을 넣는다", en: "One group with subnets of both Regions" },
        why: { ko: "그룹은 한 리전의 서브넷만 받습니다.", en: "A group takes subnets of one Region only." },
      },
      {
        id: "two", right: true, text: { ko: "리전마다 그룹을 따로 하나씩 만든다", en: "A group of its own in each Region" },
        why: { ko: "그룹은 가용 영역은 넘나들어도 리전은 넘지 못합니다.", en: "A group may span zones, but not Regions." },
      },
      {
        id: "copy", right: false, text: { ko: "서울의 그룹을 도쿄로 복제한다", en: "Set the group in Seoul to be replicated to Tokyo" },
        why: { ko: "저절로 복제되지 않습니다. 템플릿도 AMI도 리전마다 따로입니다.", en: "Nothing is replicated by itself; templates and AMIs exist per Region, too." },
      },
      {
        id: "balance", right: false, text: { ko: "두 리전의 수를 재조정에 맡긴다", en: "Leave it to rebalancing to even out the Regions" },
        why: { ko: "재조정은 한 리전의 가용 영역 사이에서 일어납니다.", en: "Rebalancing works between the zones of one Region." },
      },
    ],
    explain: {
      ko: "Auto Scaling 그룹도 로드 밸런서도 리전 단위입니다. 리전 사이에 나누는 일은 DNS 같은 다른 층이 합니다.",
      en: "Auto Scaling groups and load balancers belong to a Region. Sharing between Regions is done on another layer, such as DNS.",
    },
  },
];
