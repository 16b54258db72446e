import type { Challenge, Clause } from "@/engine/sim/model";
import { diagnoses } from "./diagnosis";
import { designCost } from "./design-cost";
import { minute, runOf, second, storyIds, type Dated, type DesignAction, type DesignParams, type DesignReadouts, type DesignRun, type DesignState } from "./state";
import { worldOf } from "./graph";
import { sixIncidents } from "./six-incidents";
import { requestMs } from "./times";
import { wholeRegion } from "./whole-region";

type DesignChallenge = Challenge<DesignParams, DesignAction, DesignState, DesignReadouts>;

/** A start with other settings and further actions, looked at later. */
function tryOut(start: DesignRun, atMs: number, params: Partial<DesignParams>, ...actions: readonly Dated[]): DesignRun {
  return { ...start, params: { ...start.params, ...params }, actions: [...start.actions, ...actions.map(([at, action]) => ({ atMs: at, action }))], atMs };
}

const clause = (id: string, met: boolean, ko: string, en: string): Clause => ({ id, met, text: { ko, en } });

/* Three nines: any zone may fail, at a price. */

const budget = 600_000;
const cheap: Partial<DesignParams> = { instances: 2, load: 2, multiAz: false, cache: true, nat: "one", endpoint: false, tasks: 1 };
const ninesStart = runOf(cheap, 5, 10 * minute, [minute, { type: "outage" }]);
const nines = (params: Partial<DesignParams>): DesignRun => tryOut(ninesStart, ninesStart.atMs, params);

const threeNines: DesignChallenge = {
  id: "reference-architecture.three-nines",
  title: { ko: "어느 영역이 멈춰도", en: "Whichever zone fails" },
  task: {
    ko: "1분 뒤에 가용 영역 하나가 멈춥니다. 어느 곳인지는 모릅니다. 한 시간에 0.6달러 안에서 설계를 고쳐, 어느 영역을 잃어도 다섯 이야기가 모두 되살아나고 사용자가 잃는 요청은 70초분을 넘지 않게 하세요.",
    en: "In one minute some zone will fail, and you do not know which. For at most $0.60 an hour, change the design so that all five stories come back whichever zone is lost, and no more than 70 s of requests are.",
  },
  start: ninesStart,
  allowed: { actions: ["follow", "step"], knobs: ["zones", "instances", "multiAz", "cache", "nat", "endpoint", "tasks", "layer"] },
  par: 0,
  goal: ({ run, readouts, state }) => [
    clause("back", state.nowMs >= 8 * minute && storyIds.every((story) => readouts.permille[story] === 1000), "8분이 지난 뒤 다섯 이야기가 모두 됩니다", "after 8 minutes all five stories work"),
    clause("lost", readouts.lostMs <= 70 * second && readouts.failedZones.length > 0, "잃은 요청이 70초분 이하입니다", "at most 70 s of requests are lost"),
    clause("cost", designCost(run.params, run.seed) <= budget, "설계의 비용이 시간당 0.6달러 이하입니다", "the design costs at most $0.60 an hour"),
  ],
  hints: [
    { ko: "장애 층을 켜면 혼자뿐인 것에 표시가 붙습니다. 보통은 데이터베이스가 먼저입니다.", en: "The failure layer marks what is alone. The database usually comes first." },
    { ko: "남은 인스턴스가 부하를 다 받지 못하면 새로 뜰 때까지 요청을 잃습니다. 그리고 NAT 하나는 다른 영역의 길까지 함께 끊습니다.", en: "If those left cannot take the load, requests are lost until new ones are up. And a single NAT takes other zones' way out with it." },
    { ko: "다중 AZ 데이터베이스, 영역마다 NAT, 여유 있는 인스턴스를 두고, 엔드포인트로 S3 전송을 NAT에서 빼세요.", en: "Take Multi-AZ, one NAT per zone and spare instances, and move S3 traffic off NAT with the endpoint." },
  ],
  solution: {
    run: nines({ instances: 4, multiAz: true, nat: "per-zone", endpoint: true }),
    explain: {
      ko: "데이터베이스에는 다른 영역의 대기 인스턴스가, 바깥으로 가는 길에는 영역마다 NAT가 있습니다. 한 영역이 멈추면 데이터베이스가 넘어가는 동안과 로드 밸런서가 알아채는 동안만 요청을 잃습니다. 모자란 인스턴스와 작업은 Auto Scaling 그룹과 ECS 서비스가 다른 영역에 다시 띄웁니다. 엔드포인트는 무료이고 NAT의 처리 요금을 없앱니다.",
      en: "The database has a standby in another zone and each zone its own way out. When a zone fails, requests are lost only while the database moves and the load balancer notices. The group and the ECS service launch what is missing elsewhere. The endpoint is free and saves NAT's charge for data.",
    },
  },
  alternatives: [
    nines({ instances: 4, multiAz: true, nat: "per-zone", endpoint: true, cache: false }),
    nines({ zones: 3, instances: 3, multiAz: true, nat: "per-zone", endpoint: true }),
    nines({ instances: 4, multiAz: true, nat: "per-zone", endpoint: true, tasks: 2 }),
  ],
  nearMisses: [
    { run: nines({ instances: 4, nat: "per-zone", endpoint: true }), fails: ["back", "lost"], why: { ko: "데이터베이스가 멈춘 영역에 혼자 있었습니다.", en: "The database was alone in the zone that failed." } },
    { run: nines({ instances: 4, multiAz: true, endpoint: true }), fails: ["back"], why: { ko: "요청은 되살아났지만, 하나뿐인 NAT가 멈춰 정산 작업이 결제사에 닿지 못합니다.", en: "Requests are back, but the only NAT is gone and the billing job cannot reach the payment firm." } },
    { run: nines({ multiAz: true, nat: "per-zone", endpoint: true }), fails: ["lost"], why: { ko: "남은 한 대가 두 대분의 부하를 받지 못해, 새로 뜰 때까지 절반을 잃습니다.", en: "The one left cannot take a load of two: half is lost until another is up." } },
    { run: nines({ instances: 4, multiAz: true, nat: "per-zone" }), fails: ["cost"], why: { ko: "S3로 가는 데이터가 모두 NAT의 처리 요금을 냅니다.", en: "All data for S3 pays NAT's charge." } },
  ],
};

/* Save money, keep the safety. */

const richStart = runOf({ zones: 3, instances: 9, load: 3, multiAz: true, replica: true, cache: true, nat: "per-zone", endpoint: false, tasks: 4 }, 12, 0);
const richCost = designCost(richStart.params, richStart.seed);
const save = (params: Partial<DesignParams>): DesignRun => tryOut(richStart, 0, params);

const cutCost: DesignChallenge = {
  id: "reference-architecture.cut-cost",
  title: { ko: "안전은 그대로, 비용은 40% 줄이기", en: "Cut 40%, keep the safety" },
  task: {
    ko: "부하는 3대분인데 9대가 돌고, 캐시 뒤에 읽기 전용 복제본까지 있습니다. 비용을 지금의 60% 이하로 줄이세요. 잃으면 안 되는 가용 영역이 없고, 한 영역이 멈춘 순간에도 남은 인스턴스가 부하를 다 받고, 페이지는 가장 느린 길로도 느려지지 않으며, 고객의 데이터는 이 리전을 떠나지 않아야 합니다.",
    en: "Nine instances run for a load of three, and behind the cache stands a read replica. Cut the cost to at most 60% of today's: with no zone you cannot lose, enough instances left when a zone fails, pages no slower even on their slowest way, and customers' data never leaving this Region.",
  },
  start: richStart,
  allowed: { actions: ["follow", "step"], knobs: ["zones", "instances", "multiAz", "replica", "cache", "nat", "endpoint", "tasks", "second", "layer"] },
  par: 0,
  goal: ({ run, readouts, state }) => {
    const most = Math.ceil(run.params.instances / run.params.zones);
    return [
      clause("cost", designCost(run.params, run.seed) * 100 <= richCost * 60, "비용이 처음의 60% 이하입니다", "the cost is at most 60% of the start"),
      clause("zones", readouts.singleZones.length === 0, "잃으면 안 되는 가용 영역이 없습니다", "there is no zone you cannot lose"),
      clause("spare", run.params.instances - most >= run.params.load, "한 영역이 멈춰도 남은 인스턴스가 부하를 다 받습니다", "what is left when a zone fails takes the load"),
      clause("fast", requestMs(worldOf(state)) <= 70 && state.removed.length === 0, "페이지가 가장 느린 길로도 느려지지 않습니다", "pages are no slower, even on their slowest way"),
      clause("residency", run.params.second === "none", "데이터의 사본이 리전을 떠나지 않습니다", "no copy of the data leaves the Region"),
    ];
  },
  hints: [
    { ko: "비용 층을 켜고 가장 큰 것부터, 없으면 무엇을 잃는지 물어보세요.", en: "Turn on the cost layer, begin with the largest, and ask of each what you lose without it." },
    { ko: "영역이 셋이면 여유는 절반이면 됩니다. 곧 부하 3에 인스턴스 5대로 한 영역을 잃어도 3대가 남습니다. 캐시가 답하는 페이지는 복제본에 거의 묻지 않습니다.", en: "With three zones half the load is enough to spare: five instances for a load of three leave three. And pages that the cache answers hardly ask the replica." },
    { ko: "인스턴스를 5대로, 작업을 2개로 줄이고, 복제본을 빼고, 엔드포인트를 켜세요.", en: "Go down to five instances and two tasks, drop the replica and turn the endpoint on." },
  ],
  solution: {
    run: save({ instances: 5, replica: false, endpoint: true, tasks: 2 }),
    explain: {
      ko: "세 영역에 2, 2, 1대를 두면 어느 영역을 잃어도 3대가 남습니다. S3로 가는 데이터는 무료인 게이트웨이 엔드포인트로 보내고, 읽기는 캐시가 대부분 답하므로 복제본은 값만 합니다. 작업은 둘이면 됩니다. 하나가 멈춰도 ECS 서비스가 다시 띄우기 때문입니다. 대기 데이터베이스와 영역마다 둔 NAT는 안전의 값이므로 그대로 둡니다.",
      en: "Two, two and one over three zones leave three whichever is lost. Data for S3 goes through the free gateway endpoint, and since the cache answers most reads, the replica only costs. Two tasks will do: the ECS service starts them again. The standby and the NAT gateways are the price of safety and stay.",
    },
  },
  alternatives: [save({ instances: 5, replica: false, endpoint: true, tasks: 1 }), save({ zones: 2, instances: 6, replica: false, endpoint: true, tasks: 2 }), save({ zones: 2, instances: 6, replica: false, endpoint: true, tasks: 3 })],
  nearMisses: [
    { run: save({ instances: 5, replica: false, tasks: 2 }), fails: ["cost"], why: { ko: "NAT를 지나는 S3 전송이 그대로입니다.", en: "S3 traffic still goes through NAT." } },
    { run: save({ instances: 5, endpoint: true, tasks: 1 }), fails: ["cost"], why: { ko: "캐시 뒤에서 거의 쉬는 복제본이 남았습니다.", en: "The replica, idle behind the cache, was kept." } },
    { run: save({ instances: 4, replica: false, endpoint: true, tasks: 2 }), fails: ["spare"], why: { ko: "두 대가 있던 영역을 잃으면 두 대만 남습니다.", en: "Lose the zone with two and two are left." } },
    { run: save({ instances: 5, replica: false, endpoint: true, tasks: 2, multiAz: false }), fails: ["zones"], why: { ko: "데이터베이스가 있는 영역을 잃으면 멈춥니다.", en: "Losing the database's zone stops it." } },
    { run: save({ instances: 5, replica: false, endpoint: true, tasks: 2, nat: "one" }), fails: ["zones"], why: { ko: "NAT가 있는 영역을 잃으면 정산 작업이 멈춥니다.", en: "Losing NAT's zone stops the billing job." } },
    { run: save({ instances: 5, replica: false, endpoint: true, tasks: 2, cache: false }), fails: ["fast"], why: { ko: "캐시가 없으면 모든 조회가 데이터베이스로 갑니다.", en: "Without the cache every query goes to the database." } },
    { run: save({ zones: 2, instances: 6, replica: false, endpoint: true, tasks: 1, multiAz: false, second: "pilot-light" }), fails: ["zones", "residency"], why: { ko: "대기 인스턴스 대신 다른 리전에 사본을 두었습니다. 더 싸지만, 영역의 장애에 저절로 이어받지 않고 데이터가 리전을 떠납니다.", en: "A copy in another Region instead of the standby: cheaper, but it takes over from no zone by itself, and the data leaves the Region." } },
  ],
};

/* The quiet fault: nothing is wrong today. */

const quietStart = runOf({}, 13, 0);
const quiet = (atMs: number, ...actions: readonly Dated[]): DesignRun => tryOut(quietStart, atMs, {}, ...actions);

const quietFault: DesignChallenge = {
  id: "reference-architecture.quiet-fault",
  title: { ko: "조용한 고장", en: "The quiet fault" },
  task: {
    ko: "부품을 하나만 빼서, 지금은 요청을 하나도 잃지 않고 다섯 이야기가 모두 되지만 가용 영역 하나를 잃으면 멈추게 만드세요. 아무도 눈치채지 못하는 고장입니다. 뺀 뒤 5분이 지나야 합니다.",
    en: "Take away exactly one part so that no request is lost and all five stories work, yet the loss of one zone would stop them: a fault that nobody notices. Look five minutes later.",
  },
  start: quietStart,
  allowed: { actions: ["follow", "step", "remove", "restore"], knobs: ["layer"] },
  par: 1,
  goal: ({ readouts, state }) => [
    clause("one", readouts.removed.length === 1 && state.nowMs >= 5 * minute, "한 부품만 없고, 5분이 지났습니다", "one part is away, and five minutes have passed"),
    clause("unnoticed", readouts.lostMs === 0 && state.lost.job === 0, "잃은 요청과 작업이 없습니다", "no request and no job was lost"),
    clause("works", storyIds.every((story) => readouts.permille[story] === 1000), "다섯 이야기가 모두 됩니다", "all five stories work"),
    clause("fragile", readouts.singleZones.length > 0, "잃으면 안 되는 가용 영역이 생겼습니다", "there is a zone you cannot lose"),
  ],
  hints: [
    { ko: "일하지 않고 기다리기만 하는 부품이 있습니다.", en: "Some part does no work and only waits." },
    { ko: "장애 층을 켜고, 뺐을 때 가용 영역에 표시가 붙는 것을 찾으세요.", en: "With the failure layer on, look for a part whose absence puts a mark on a zone." },
    { ko: "대기 데이터베이스를 빼 보세요.", en: "Take the standby database away." },
  ],
  solution: {
    run: quiet(6 * minute, [second, { type: "remove", part: "db-standby" }]),
    explain: {
      ko: "대기 인스턴스는 읽기에도 쓰이지 않으므로 없어져도 아무것도 달라지지 않습니다. 달라지는 것은 다음 장애의 결과입니다. 그래서 요청만 지켜보아서는 안 되고, 여분이 살아 있는지도 지켜보아야 합니다.",
      en: "The standby serves no reads, so its absence changes nothing. What changes is the next outage. So watch not only requests but whether the spare is there.",
    },
  },
  alternatives: [
    quiet(6 * minute, [second, { type: "remove", part: "task-a" }]),
    quiet(6 * minute, [second, { type: "remove", part: "task-b" }]),
    quiet(8 * minute, [second, { type: "remove", part: "cache" }], [minute, { type: "restore", part: "cache" }], [2 * minute, { type: "remove", part: "db-standby" }]),
  ],
  nearMisses: [
    { run: quiet(6 * minute, [second, { type: "remove", part: "db-primary" }]), fails: ["unnoticed"], why: { ko: "대기 인스턴스가 이어받을 때까지 요청을 잃습니다.", en: "Requests are lost until the standby has taken over." } },
    { run: quiet(6 * minute, [second, { type: "remove", part: "web-a" }]), fails: ["unnoticed"], why: { ko: "로드 밸런서가 알아챌 때까지 절반이 오류입니다.", en: "Half are errors until the load balancer notices." } },
    { run: quiet(6 * minute, [second, { type: "remove", part: "cache" }]), fails: ["fragile"], why: { ko: "느려질 뿐, 어느 영역을 잃어도 멈추지 않습니다.", en: "It gets slower, and no zone becomes indispensable." } },
    { run: quiet(6 * minute, [second, { type: "remove", part: "nat-a" }]), fails: ["unnoticed", "works"], why: { ko: "그 영역의 정산 작업이 바로 실패합니다.", en: "Billing jobs of that zone fail at once." } },
    { run: quiet(2 * minute, [second, { type: "remove", part: "db-standby" }]), fails: ["one"], why: { ko: "5분을 지켜보지 않았습니다.", en: "Not watched for five minutes." } },
  ],
};

/** The lab's challenges, easiest first. */
export const challenges: readonly DesignChallenge[] = [quietFault, ...diagnoses, sixIncidents, cutCost, threeNines, wholeRegion];
