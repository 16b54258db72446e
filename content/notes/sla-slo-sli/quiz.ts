import type { Question } from "@/engine/quiz/question";
import { countersIn } from "../../counters";
import { pricing } from "../../facts/pricing";
import { serviceLevels } from "../../facts/service-levels";

const region = pricing["ec2.sla.region"];
const firstCredit = serviceLevels["sla.compute.credit.first"];

const monthMinutes = 60 * 24 * 30;
const round = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;

const goal = 99.95;
const budgetMinutes = round((monthMinutes * (100 - goal)) / 100, 1);
const usedMinutes = 15;
const leftMinutes = round(budgetMinutes - usedMinutes, 1);

const layer = 99.9;
const database = 99.95;
const inSeries = round((layer * database) / 100, 2);
const sum = round(100 - (100 - layer) / 2 - (100 - database) / 2, 2);

const copy = 99;
const inParallel = round(100 * (1 - ((100 - copy) / 100) ** 2), 2);

const fails = countersIn("regions");
/** Zone a is lost, with two servers over that many zones. */
const zoneLost = (claim: string, spread: number, loadPerSecond: number) => fails(claim, [[60, { type: "fail-zone", zone: "a", on: true }]], 300, {
  params: { instances: 2, spread, loadPerSecond, database: "none", mix: "seoul" },
});

export const questions: readonly Question[] = [
  {
    id: "sla-slo-sli.which-word",
    kind: "rows",
    section: "three-words",
    facts: ["sla.terms"],
    concepts: ["sli", "slo", "sla"],
    mistake: "M48",
    ask: { ko: "다음 문장은 어느 것입니까?", en: "Which of the three is each sentence?" },
    columns: [
      { id: "sli", text: { ko: "SLI", en: "SLI" } },
      { id: "slo", text: { ko: "SLO", en: "SLO" } },
      { id: "sla", text: { ko: "SLA", en: "SLA" } },
    ],
    rows: [
      {
        id: "measured", text: { ko: "지난달 요청의 99.96%가 제때 성공했다", en: "Last month 99.96% of requests succeeded in time" }, right: "sli",
        why: { ko: "실제로 잰 값입니다.", en: "It is a measured value." },
      },
      {
        id: "goal", text: { ko: "우리 팀은 99.95%를 지키려고 일한다", en: "Our team works to keep 99.95%" }, right: "slo",
        why: { ko: "스스로 세운 목표입니다.", en: "It is a goal you set yourself." },
      },
      {
        id: "contract", text: { ko: "99.9%에 못 미치면 이용료의 일부를 돌려준다", en: "Below 99.9% the customer gets part of the fee back" }, right: "sla",
        why: { ko: "어겼을 때의 보상을 적은 계약입니다.", en: "It is a contract with a remedy." },
      },
      {
        id: "freeze", text: { ko: "이 선 아래로 내려가면 새 배포를 멈추기로 했다", en: "Below this line we have agreed to stop deploying" }, right: "slo",
        why: { ko: "목표를 놓쳤을 때 일하는 순서를 바꾸는 약속입니다. 고객에게 보상하는 것이 아닙니다.", en: "Missing a goal changes what you work on; no customer is compensated." },
      },
    ],
    explain: {
      ko: "잰 값은 SLI, 스스로 세운 목표는 SLO, 어기면 보상하는 계약은 SLA입니다. 목표를 SLA라고 부르면 SLO가 사라집니다.",
      en: "Measured is the SLI, the goal you set the SLO, the contract with a remedy the SLA. Call the goal an SLA and the SLO is lost.",
    },
  },
  {
    id: "sla-slo-sli.stricter",
    kind: "one-choice",
    section: "three-words",
    facts: ["sla.terms"],
    concepts: ["slo", "sla"],
    mistake: "M48",
    ask: {
      ko: "고객에게 99.9%를 SLA로 약속하려 합니다. 팀의 SLO는 어떻게 잡는 것이 좋습니까?",
      en: "You are about to promise customers an SLA of 99.9%. What should the team's SLO be?",
    },
    choices: [
      {
        id: "same", text: { ko: "SLA와 똑같이 99.9%", en: "The same, 99.9%" }, right: false,
        why: { ko: "목표를 조금만 놓쳐도 곧바로 계약 위반입니다.", en: "Missing the goal by a little is at once a breach." },
      },
      {
        id: "stricter", text: { ko: "더 엄격하게, 이를테면 99.95%", en: "Stricter, such as 99.95%" }, right: true,
        why: { ko: "그 사이가 알아차리고 고칠 여유입니다.", en: "The space between is room to notice and repair." },
      },
      {
        id: "looser", text: { ko: "더 느슨하게, 이를테면 99.5% 정도", en: "Looser than that, such as 99.5%" }, right: false,
        why: { ko: "목표를 지키고도 계약을 어길 수 있습니다.", en: "You could reach the goal and still break the contract." },
      },
      {
        id: "hundred", text: { ko: "안전하게 100%", en: "100%, to be safe" }, right: false,
        why: { ko: "예산이 0이라 아무것도 바꿀 수 없습니다.", en: "With a budget of zero nothing may ever change." },
      },
    ],
    explain: {
      ko: "SLO를 SLA보다 엄격하게 잡으면, 목표를 놓친 때와 보상해야 하는 때 사이에 고칠 시간이 생깁니다.",
      en: "With an SLO stricter than the SLA there is time to repair between missing the goal and owing a remedy.",
    },
  },
  {
    id: "sla-slo-sli.what-to-measure",
    kind: "one-choice",
    section: "measuring",
    facts: [],
    concepts: ["sli"],
    ask: {
      ko: "사용자들은 오류 화면을 보는데 가용성 그래프는 내내 100%였습니다. 무엇을 재고 있었습니까?",
      en: "Users saw error pages while the availability chart stayed at 100%. What was probably measured?",
    },
    choices: [
      {
        id: "power", text: { ko: "측정하는 동안 서버가 켜져 있던 시간의 몫", en: "The share of time the server was switched on" }, right: true,
        why: { ko: "켜진 채로 오류만 돌려줄 수 있습니다.", en: "It can be on and return nothing but errors." },
      },
      {
        id: "good-requests", text: { ko: "모든 요청 가운데 제때 성공한 몫", en: "The share of all requests that succeeded in time" }, right: false,
        why: { ko: "그랬다면 오류가 그래프에 나타났을 것입니다.", en: "Then the errors would have shown." },
      },
      {
        id: "user-side", text: { ko: "사용자 가까이에서 보낸 시험 요청의 성공", en: "Success of test requests sent from near the users" }, right: false,
        why: { ko: "사용자와 같은 오류를 보았을 것입니다.", en: "They would have met the same errors." },
      },
      {
        id: "balancer", text: { ko: "로드 밸런서가 돌려준 오류 응답의 수", en: "The number of error responses returned by the load balancer" }, right: false,
        why: { ko: "오류 응답을 셌다면 100%로 남지 않았을 것입니다.", en: "Had errors been counted, it would not have stayed at 100%." },
      },
    ],
    explain: {
      ko: "좋은 SLI는 사용자가 느끼는 것을 잽니다. 흔히 좋은 요청을 모든 요청으로 나눕니다.",
      en: "A good SLI measures what users feel, commonly good requests divided by all requests.",
    },
  },
  {
    id: "sla-slo-sli.budget-left",
    kind: "number",
    section: "error-budget",
    facts: [],
    concepts: ["error-budget"],
    ask: {
      ko: `SLO는 30일에 ${goal}%이고, 이번 달에 이미 ${usedMinutes}분 멈췄습니다. 오류 예산은 몇 분 남았습니까? (소수 첫째 자리까지)`,
      en: `The SLO is ${goal}% over 30 days, and this month the service has already been down for ${usedMinutes} minutes. How many minutes of error budget are left? (one decimal)`,
    },
    unit: { ko: "분", en: "minutes" },
    answer: leftMinutes,
    tolerance: 0.1,
    misses: [
      { value: budgetMinutes, why: { ko: "한 달의 예산 전체입니다. 이미 쓴 것을 뺍니다.", en: "That is the whole budget. Subtract what has been used." } },
      { value: round((monthMinutes * (100 - 99.9)) / 100 - usedMinutes, 1), why: { ko: "99.9%의 예산으로 계산했습니다.", en: "That uses the budget of 99.9%." } },
    ],
    explain: {
      ko: `${monthMinutes.toLocaleString("en-US")} × ${round((100 - goal) / 100, 4)} = ${budgetMinutes}이고, ${usedMinutes}를 빼면 ${leftMinutes}입니다.`,
      en: `${monthMinutes.toLocaleString("en-US")} × ${round((100 - goal) / 100, 4)} = ${budgetMinutes}; minus ${usedMinutes} leaves ${leftMinutes}.`,
    },
  },
  {
    id: "sla-slo-sli.spend-it",
    kind: "rows",
    section: "error-budget",
    facts: [],
    concepts: ["error-budget"],
    ask: { ko: "오류 예산을 보고 어떻게 하는 것이 맞습니까?", en: "What does the error budget say in each case?" },
    columns: [
      { id: "ship", text: { ko: "변경을 배포한다", en: "Ship changes" } },
      { id: "stabilise", text: { ko: "안정화부터", en: "Stability first" } },
    ],
    rows: [
      {
        id: "unused", text: { ko: "석 달째 예산이 거의 그대로 남는다", en: "For three months almost all of it has been left" }, right: "ship",
        why: { ko: "지나치게 조심하고 있습니다. 더 자주 배포해도 됩니다.", en: "You are too careful and may deploy more often." },
      },
      {
        id: "gone", text: { ko: "둘째 주에 예산을 다 썼다", en: "It was used up in the second week" }, right: "stabilise",
        why: { ko: "미리 정한 대로 위험한 배포를 미룹니다.", en: "As agreed beforehand, risky deployments wait." },
      },
      {
        id: "half", text: { ko: "월말인데 예산이 절반 남았고 다음 배포는 되돌리기 쉽다", en: "Half is left at the end of the month, and the next deployment is easy to undo" }, right: "ship",
        why: { ko: "예산은 쓰라고 있습니다.", en: "A budget is there to be spent." },
      },
      {
        id: "fast", text: { ko: "하루 만에 예산의 절반이 사라졌고 까닭을 모른다", en: "Half of it vanished in a day, and nobody knows why" }, right: "stabilise",
        why: { ko: "이대로면 내일 바닥납니다. 까닭부터 찾습니다.", en: "At this rate it is gone tomorrow. Find the cause first." },
      },
    ],
    explain: {
      ko: "오류 예산은 “더 빨리”와 “더 안전하게” 사이의 결정을 숫자로 바꿉니다.",
      en: "The error budget turns the decision between “faster” and “safer” into a number.",
    },
  },
  {
    id: "sla-slo-sli.aws-credit",
    kind: "several-choices",
    section: "aws-sla",
    facts: ["ec2.sla.region", "ec2.sla.region.zones", "ec2.sla.instance-exists", "sla.compute.credit.first", "sla.compute.claim"],
    concepts: ["sla", "availability-zone"],
    mistake: "M47",
    ask: {
      ko: `AWS Compute SLA의 ${region.say.ko}에 대해 맞는 것을 모두 고르세요. (2022년 5월 판)`,
      en: `Tick what is true of the ${region.say.en} in AWS's Compute SLA (version of May 2022).`,
    },
    choices: [
      {
        id: "two-zones", text: { ko: "가용 영역 둘 이상에서 동시에 돌릴 때의 약속이다", en: "It is for running in two or more zones at once" }, right: true,
        why: { ko: "리전 수준의 약속입니다.", en: "It is a promise at Region level." },
      },
      {
        id: "credit", text: { ko: `조금 모자라면 크레딧은 요금의 ${firstCredit.say.ko}이다`, en: `If missed by a little, the credit is ${firstCredit.say.en}` }, right: true,
        why: { ko: "첫 단계의 크레딧입니다.", en: "That is the first step." },
      },
      {
        id: "claim", text: { ko: "크레딧은 고객이 신청해야 받는다", en: "The customer has to claim the credit" }, right: true,
        why: { ko: "저절로 들어오지 않습니다.", en: "It does not arrive by itself." },
      },
      {
        id: "single", text: { ko: "가용 영역 한 곳의 서버 한 대에도 같은 숫자가 적용된다", en: "The same number holds for one server in one zone" }, right: false,
        why: { ko: "서버 한 대에는 더 낮은 별도의 SLA가 있습니다.", en: "One server falls under a separate, lower SLA." },
      },
      {
        id: "losses", text: { ko: "멈춘 동안 놓친 매출을 물어 준다", en: "It replaces the sales lost while it was down" }, right: false,
        why: { ko: "앞으로 낼 AWS 요금을 깎아 줄 뿐입니다.", en: "It only takes something off AWS bills to come." },
      },
      {
        id: "speed", text: { ko: "응답이 빠르다는 것도 약속한다", en: "It also promises fast responses" }, right: false,
        why: { ko: "약속하는 것은 가동률뿐입니다.", en: "Uptime is all it promises." },
      },
    ],
    explain: {
      ko: "SLA는 무엇을, 어떤 조건에서 약속하고, 못 지키면 무엇을 주는지로 읽습니다. 멈추지 않는다는 보장이 아닙니다.",
      en: "Read an SLA as what, under which conditions, and what you get if it is missed. It does not guarantee that nothing stops.",
    },
  },
  {
    id: "sla-slo-sli.series",
    kind: "number",
    section: "composite",
    facts: [],
    concepts: ["slo"],
    ask: {
      ko: `요청마다 서버 층(${layer}%)과 데이터베이스(${database}%)를 모두 거칩니다. 둘이 따로 고장 난다면 전체 가용성은 몇 %입니까? (소수 둘째 자리까지)`,
      en: `Every request passes a server layer (${layer}%) and a database (${database}%). If they fail independently, what is the availability of the whole, in %? (two decimals)`,
    },
    unit: { ko: "%", en: "%" },
    answer: inSeries,
    tolerance: 0.006,
    misses: [
      { value: layer, why: { ko: "약한 쪽의 값입니다. 직렬은 그보다도 낮습니다.", en: "That is the weaker part. A series is lower than it." } },
      { value: sum, why: { ko: "평균을 냈습니다. 직렬은 곱합니다.", en: "That is the average. A series multiplies." } },
      { value: database, why: { ko: "강한 쪽의 값입니다. 하나만 멈춰도 전체가 멈춥니다.", en: "That is the stronger part. The whole stops when either stops." } },
    ],
    explain: {
      ko: `${round(layer / 100, 4)} × ${round(database / 100, 4)} ≈ ${round(inSeries / 100, 4)}이므로 약 ${inSeries}%입니다. 직렬은 가장 약한 부품보다 낮습니다.`,
      en: `${round(layer / 100, 4)} × ${round(database / 100, 4)} ≈ ${round(inSeries / 100, 4)}, about ${inSeries}%. A series is lower than its weakest part.`,
    },
  },
  {
    id: "sla-slo-sli.parallel",
    kind: "number",
    section: "composite",
    facts: [],
    concepts: ["instance", "availability-zone"],
    ask: {
      ko: `가용성이 ${copy}%인 서버 둘 가운데 하나만 살아 있으면 됩니다. 따로 고장 나고 곧바로 넘어간다면 전체 가용성은 몇 %입니까?`,
      en: `Of two servers of ${copy}% one is enough. If they fail independently and the switch takes no time, what is the availability of the pair, in %?`,
    },
    unit: { ko: "%", en: "%" },
    answer: inParallel,
    tolerance: 0.001,
    misses: [
      { value: round((copy * copy) / 100, 2), why: { ko: "둘 다 살아 있어야 할 때의 값입니다. 병렬은 둘 다 멈출 확률을 뺍니다.", en: "That is for needing both. In parallel, subtract the chance that both are down." } },
      { value: copy, why: { ko: "한 대일 때의 값입니다.", en: "That is one server alone." } },
      { value: 100, why: { ko: "둘이 함께 멈추는 때가 드물지만 있습니다.", en: "Both being down is rare, but it happens." } },
    ],
    explain: {
      ko: `함께 멈춰 있는 몫은 ${(100 - copy) / 100} × ${(100 - copy) / 100} = ${round(((100 - copy) / 100) ** 2, 4)}이므로 ${inParallel}%입니다. 따로 고장 나고 저절로 넘어갈 때의 이야기입니다.`,
      en: `Both are down for ${(100 - copy) / 100} × ${(100 - copy) / 100} = ${round(((100 - copy) / 100) ** 2, 4)} of the time, which leaves ${inParallel}%: if they fail apart and the switch is automatic.`,
    },
  },
  {
    id: "sla-slo-sli.parallel-conditions",
    kind: "several-choices",
    section: "composite",
    facts: ["geo.az.meaning"],
    concepts: ["availability-zone", "instance"],
    ask: {
      ko: "서버를 둘로 늘렸는데도 가용성이 계산만큼 오르지 않았습니다. 까닭이 될 수 있는 것을 모두 고르세요.",
      en: "Two servers instead of one, yet availability did not rise as calculated. Tick what may be the reason.",
    },
    choices: [
      {
        id: "same-zone", text: { ko: "둘이 같은 가용 영역에 있다", en: "Both are in the same zone" }, right: true,
        why: { ko: "영역과 함께 멈춥니다.", en: "They stop with the zone." },
        counter: zoneLost("still-answers", 1, 100),
      },
      {
        id: "same-bug", text: { ko: "같은 버그가 든 버전을 둘에 동시에 배포했다", en: "The same bug was deployed to both at once" }, right: true,
        why: { ko: "따로 고장 난다는 가정이 깨집니다.", en: "They no longer fail apart." },
      },
      {
        id: "manual-switch", text: { ko: "사람이 알림을 보고 넘겨야 한다", en: "Somebody has to see an alert and switch over" }, right: true,
        why: { ko: "그동안의 실패가 예산에서 나갑니다.", en: "Failures until then come out of the budget." },
      },
      {
        id: "no-room", text: { ko: "남은 한 대가 전체 부하를 감당하지 못한다", en: "The one that remains cannot bear the whole load" }, right: true,
        why: { ko: "남은 한 대도 곧 쓰러집니다.", en: "The second falls soon after." },
        counter: zoneLost("rest-bears-load", 2, 200),
      },
      {
        id: "no-sla", text: { ko: "고객과 SLA를 맺지 않았다", en: "There is no SLA with customers" }, right: false,
        why: { ko: "계약은 보상을 정할 뿐 가용성을 올리지 않습니다.", en: "A contract sets remedies and raises no availability." },
      },
    ],
    explain: {
      ko: "병렬 계산에는 조건이 셋 있습니다. 따로 고장 나고, 저절로 넘어가고, 남은 쪽이 다 감당해야 합니다.",
      en: "The parallel sum has three conditions: fail apart, switch by itself, and what remains bears it all.",
    },
  },
  {
    id: "sla-slo-sli.setting-order",
    kind: "order",
    section: "choosing-an-slo",
    facts: [],
    concepts: ["slo", "error-budget"],
    ask: { ko: "SLO를 세우는 순서를 맞추세요.", en: "Put the steps of setting an SLO in order." },
    steps: [
      { id: "feel", text: { ko: "사용자가 불편해지는 선을 찾는다", en: "Find where users begin to mind" }, why: { ko: "무엇을 잴지가 여기에서 나옵니다.", en: "This tells what to measure." } },
      { id: "measure", text: { ko: "그것을 SLI로 정해 몇 주 잰다", en: "Make that the SLI and measure it for weeks" }, why: { ko: "지금 어디쯤인지 알아야 합니다.", en: "You must know where you are." } },
      { id: "check", text: { ko: "구조가 받쳐 주는 목표인지 곱해 본다", en: "Multiply the parts: can the structure carry the goal?" }, why: { ko: "부품의 곱보다 높은 목표는 지킬 수 없습니다.", en: "A goal above the product cannot be kept." } },
      { id: "set", text: { ko: "SLO와, 예산이 바닥나면 할 일을 적는다", en: "Write down the SLO and what happens when the budget is gone" }, why: { ko: "할 일이 없으면 SLO는 장식입니다.", en: "Without consequences an SLO is decoration." } },
      { id: "contract", text: { ko: "필요하면 더 느슨한 SLA를 고객과 맺는다", en: "If needed, sign a looser SLA with customers" }, why: { ko: "지킬 수 있음을 안 다음에 약속합니다.", en: "Promise only what you know you can keep." } },
    ],
    explain: {
      ko: "사용자가 느끼는 선에서 출발해 재고, 구조를 확인하고, 목표를 적고, 마지막에 계약합니다.",
      en: "Start from what users feel, measure, check the structure, write the goal, and sign last.",
    },
  },
];
