import type { Text } from "@/engine/locale";
import type { Challenge, Clause, Run } from "@/engine/sim/model";
import { defaults } from "./defaults";
import { isRegistered, type LoadBalancingReadouts } from "./model";
import type { LoadBalancingAction, LoadBalancingParams, LoadBalancingState } from "./state";

type OurChallenge = Challenge<LoadBalancingParams, LoadBalancingAction, LoadBalancingState, LoadBalancingReadouts>;
type OurRun = Run<LoadBalancingParams, LoadBalancingAction>;
type Step = readonly [atSeconds: number, action: LoadBalancingAction];

const clause = (id: string, ko: string, en: string, met: boolean): Clause => ({ id, text: { ko, en }, met });
const text = (ko: string, en: string): Text => ({ ko, en });

/** Builds runs of one challenge: what differs in the parameters, and the steps after those of the start. */
function runsOf(params: Partial<LoadBalancingParams>, seed: number, endSeconds: number, first: readonly Step[] = []) {
  const dated = (steps: readonly Step[]): OurRun["actions"] => steps.map(([at, action]) => ({ atMs: at * 1000, action }));
  return (steps: readonly Step[] = [], changed: Partial<LoadBalancingParams> = {}, atSeconds = endSeconds): OurRun => ({
    v: 1, lab: "load-balancing", params: { ...defaults, ...params, ...changed }, seed, atMs: atSeconds * 1000,
    actions: dated([...first, ...steps].sort((one, other) => one[0] - other[0])),
  });
}

const atStart = (run: OurRun): OurRun => ({ ...run, atMs: 0 });
const after = (minutes: number, atMs: number): Clause => clause("time", `${minutes}분까지 보기`, `Watch until minute ${minutes}`, atMs >= minutes * 60_000);
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole);
const launch = (at: number, zone: "a" | "b" | "c"): Step => [at, { type: "launch", zone }];
const deregister = (at: number, target: number): Step => [at, { type: "deregister", target }];
const stop = (at: number, target: number): Step => [at, { type: "stop-instance", target }];

/** Half of what round robin gives at the start, rounded down: between 569 and 636 ms over many seeds. */
const tailMs = 500;
const tame = runsOf({ powers: "mixed", requestsPerSecond: 60 }, 7, 300);
const tameTheTail: OurChallenge = {
  id: "load-balancing.tame-the-tail",
  title: text("꼬리 길들이기", "Tame the tail"),
  task: text(
    "성능이 1x, 2x, 4x인 대상이 섞여 있습니다. 평균 부하는 용량의 절반도 안 되는데 느린 요청이 많고 실패도 생깁니다. 대상을 더하거나 빼지 말고 p99를 500ms 이하로, 실패를 1% 이하로 낮춘 뒤 5분까지 보세요.",
    "Targets of power 1x, 2x and 4x work together. The load is less than half of their capacity, yet many requests are slow and some fail. Bring p99 to 500 ms or less and failures to 1% or less, adding and removing nothing, and watch until minute 5.",
  ),
  start: atStart(tame()),
  allowed: {
    actions: ["set-algorithm", "set-cross-zone", "set-sticky", "launch", "deregister", "register"],
    knobs: ["algorithm", "crossZone", "sticky", "slowStartSeconds", "check", "queueLimit", "intervalSeconds"],
  },
  par: 1,
  goal: ({ run, readouts, state }) => [
    after(5, run.atMs),
    clause("p99", "처음부터 잰 p99가 500ms 이하", "p99 from the start is 500 ms or less", readouts.p99Ms !== null && readouts.p99Ms <= tailMs),
    clause("failures", "실패가 1% 이하", "At most 1% failed", readouts.arrivals > 0 && share(readouts.failed, readouts.arrivals) <= 0.01),
    clause("targets", "처음의 대상 6개가 그대로 있음", "The six targets of the start and no others", state.targets.length === 6 && state.targets.every(isRegistered)),
  ],
  hints: [
    text("표에서 대상마다 사용률과 대기를 비교해 보세요. 어느 성능의 대상이 가장 바쁜가요?", "Compare how busy the targets are. Which power is worst off?"),
    text("라운드 로빈은 개수를 똑같이 나눕니다. 일의 양을 똑같이 나누는 것이 아닙니다.", "Round robin shares out requests by number, not by work."),
    text("진행 중인 요청이 적은 대상을 고르는 알고리즘은 느린 대상을 저절로 피합니다.", "An algorithm that looks at requests in flight avoids slow targets by itself."),
  ],
  solution: {
    run: tame([[0, { type: "set-algorithm", algorithm: "least_outstanding_requests" }]]),
    explain: text(
      "라운드 로빈에서는 1x 대상도 4x 대상과 같은 수의 요청을 받으므로 쉴 틈이 없고 줄이 길어집니다. 최소 미해결 요청은 줄이 짧은 대상을 고르므로 요청이 성능에 맞게 나뉩니다.",
      "With round robin a 1x target gets as many requests as a 4x one, is busy all the time and grows a queue. Least outstanding requests picks the shortest queue, so the shares follow the power.",
    ),
  },
  alternatives: [
    tame([], { algorithm: "least_outstanding_requests" }),
    tame([[1, { type: "set-algorithm", algorithm: "least_outstanding_requests" }]], { check: "deep", intervalSeconds: 10 }),
    tame([[0, { type: "set-cross-zone", on: false }], [0, { type: "set-cross-zone", on: true }], [1, { type: "set-algorithm", algorithm: "least_outstanding_requests" }]]),
  ],
  nearMisses: [
    {
      run: tame([[0, { type: "set-algorithm", algorithm: "weighted_random" }]]), fails: ["p99", "failures"],
      why: text("무작위도 성능을 보지 않습니다. 몫은 같고 줄은 더 들쭉날쭉합니다.", "Chance does not look at power either: equal shares, and queues that vary more."),
    },
    {
      run: tame([], { queueLimit: 50 }), fails: ["p99"],
      why: text("대기열을 늘리면 실패가 기다림으로 바뀔 뿐이라 꼬리는 더 길어집니다.", "A longer queue turns failures into waiting: the tail grows."),
    },
    {
      run: tame([[0, { type: "set-cross-zone", on: false }]], { algorithm: "least_outstanding_requests" }), fails: ["p99"],
      why: text("교차 영역을 끄면 노드마다 자기 영역의 두 대상만 고를 수 있어 효과가 줄어듭니다.", "With cross-zone off each node has two targets to choose from, which is too few."),
    },
    {
      run: tame([deregister(0, 1), deregister(0, 4)], { algorithm: "least_outstanding_requests" }), fails: ["targets"],
      why: text("약한 대상을 빼면 좋아지지만 과제는 대상을 그대로 두는 것입니다.", "Without the weak targets it works too, but the task is to keep them."),
    },
  ],
};

const hangAt = 120;
const quick = runsOf({ requestsPerSecond: 30 }, 36, 600, [[1, { type: "fail", target: 2, fault: "errors" }], [hangAt, { type: "fail", target: 5, fault: "hang" }]]);
const quickButCalm: OurChallenge = {
  id: "load-balancing.quick-but-calm",
  title: text("빠르지만 침착하게", "Quick but calm"),
  task: text(
    "web-2는 요청의 3%에 오류로 답하지만 나머지는 멀쩡합니다. web-5는 2분에 갑자기 응답이 없어집니다. 상태 확인을 조정해 web-5는 20초 안에 빼고, web-2는 한 번도 빼지 마세요. 10분까지 봅니다. 보이지 않는 다른 시드에서도 성립해야 합니다.",
    "web-2 answers 3% of requests with an error and is fine otherwise. web-5 stops answering at minute 2. Set the health check so that web-5 is out within 20 s and web-2 is never taken out. Watch until minute 10; it must hold for other seeds too.",
  ),
  start: atStart(quick()),
  allowed: { actions: ["set-algorithm"], knobs: ["intervalSeconds", "timeoutSeconds", "unhealthyThreshold", "healthyThreshold", "check", "algorithm"] },
  par: 0,
  goal: ({ run, state, events }) => {
    const detectedUs = state.targets[4]?.detectedUs ?? null;
    const removed = events.some((event) => event.kind === "state-change" && event.values.target === 2 && event.values.to === "unhealthy");
    return [
      after(10, run.atMs),
      clause("hang", "web-5가 고장 뒤 20초 안에 로테이션에서 빠짐", "web-5 is out of rotation within 20 s of its failure", detectedUs !== null && detectedUs <= 20_000_000),
      clause("noisy", "web-2가 한 번도 unhealthy가 되지 않음", "web-2 is never unhealthy", !removed),
    ];
  },
  hints: [
    text("걸리는 시간은 길어야 간격 × 비정상 임계값 + 제한 시간입니다.", "It takes at most interval × unhealthy threshold + timeout."),
    text("오류 3%인 대상이 연속 두 번 실패할 확률은 0.09%이지만, 10분 동안 5초마다 확인하면 기회가 120번입니다.", "Two failures in a row have a chance of 0.09%, but a check every 5 s has 120 chances in ten minutes."),
    text("간격을 줄여 번 시간을 임계값에 쓰세요.", "Spend the time won by a shorter interval on the threshold."),
  ],
  solution: {
    run: quick([], { intervalSeconds: 5, timeoutSeconds: 2, unhealthyThreshold: 3 }),
    explain: text(
      "5초 × 3번 + 2초 = 17초이므로 언제 고장 나든 20초를 넘지 않습니다. 임계값이 3이면 어쩌다 생기는 오류가 연속 세 번 겹칠 일은 거의 없습니다.",
      "5 s × 3 + 2 s = 17 s, whenever the failure comes. And three chance errors in a row hardly ever happen.",
    ),
  },
  alternatives: [
    quick([], { intervalSeconds: 6, timeoutSeconds: 2, unhealthyThreshold: 3 }),
    quick([], { intervalSeconds: 5, timeoutSeconds: 4, unhealthyThreshold: 3, healthyThreshold: 2 }),
  ],
  nearMisses: [
    { run: quick([], { intervalSeconds: 5, timeoutSeconds: 2 }), fails: ["noisy"], why: text("임계값 2는 빠르지만 이 시드에서 오류가 연속 두 번 겹쳤습니다.", "A threshold of 2 is quick, but with this seed two errors came in a row.") },
    { run: quick([], { intervalSeconds: 5, timeoutSeconds: 2, unhealthyThreshold: 4 }), fails: ["hang"], why: text("5초 × 4번 + 2초 = 22초까지 걸릴 수 있고, 이번에는 20초를 넘었습니다.", "5 s × 4 + 2 s may take 22 s, and this time it took more than 20.") },
    { run: quick([], { intervalSeconds: 10, unhealthyThreshold: 3 }), fails: ["hang"], why: text("10초 × 3번 + 5초는 35초까지 걸립니다.", "10 s × 3 + 5 s: up to 35 s.") },
  ],
};

const deploy = runsOf({ targetsA: 2, targetsB: 2, targetsC: 0, requestsPerSecond: 4, serviceMs: 800, sizes: "fixed", queueLimit: 50 }, 11, 600);
const pairs = [launch(0, "a"), launch(0, "a"), launch(0, "b"), launch(0, "b")];
const old = [1, 2, 3, 4];
const deployCleanly: OurChallenge = {
  id: "load-balancing.deploy",
  title: text("한 건도 흘리지 않는 배포", "Deploy without a dropped request"),
  task: text(
    "요청이 계속 오는 동안 대상 4개를 모두 v2로 바꾸세요. 요청은 하나도 실패하면 안 되고, 10분에는 등록된 대상이 v2뿐이어야 합니다.",
    "Replace all four targets with v2 under load. Not one request may fail, and at minute 10 only v2 targets may be registered.",
  ),
  start: atStart(deploy()),
  allowed: { actions: ["launch", "register", "deregister", "stop-instance"], knobs: ["deregistrationDelaySeconds", "intervalSeconds", "timeoutSeconds", "slowStartSeconds"] },
  par: 8,
  goal: ({ run, readouts, state }) => [
    after(10, run.atMs),
    clause("failures", "실패한 요청이 없음", "No request has failed", readouts.arrivals > 0 && readouts.failed === 0),
    clause("all-v2", "등록된 대상이 모두 v2이고 4개 이상이 healthy", "Every registered target is v2 and at least four are healthy",
      state.targets.every((target) => target.version === 2 || !isRegistered(target)) && state.targets.filter((target) => target.version === 2 && target.health.state === "healthy").length >= 4),
  ],
  hints: [
    text("먼저 더하고 나중에 뺍니다. 새 대상은 언제부터 요청을 받나요?", "Add first, remove later. From when on does a new target get requests?"),
    text("등록 취소한 대상은 draining 동안 진행 중인 요청을 마칩니다. 그 시간을 얼마나 줄 건가요?", "A deregistered target finishes what it has while it drains. How long will you give it?"),
    text("새 대상이 healthy가 된 것을 본 뒤에 옛 대상의 등록을 취소하고, 등록 취소 지연이 10분 전에 끝나게 하세요.", "Deregister the old ones after the new ones are healthy, early enough for the delay to end before minute 10."),
  ],
  solution: {
    run: deploy([...pairs, ...old.map((target) => deregister(60, target))]),
    explain: text(
      "새 대상은 등록되고 부팅한 뒤 첫 상태 확인을 통과해야 요청을 받습니다. 그때까지 옛 대상이 맡고, 등록을 취소한 뒤에도 draining 동안 진행 중이던 요청을 마칩니다. 그래서 빈틈이 없습니다.",
      "A new target gets requests after it is registered, has booted and passed its first check. Until then the old ones serve, and after deregistration they finish what they had. So there is no gap.",
    ),
  },
  alternatives: [
    deploy([...pairs, deregister(60, 1), deregister(120, 2), deregister(180, 3), deregister(240, 4)]),
    deploy([...pairs, ...old.flatMap((target) => [deregister(90, target), stop(160, target)])], { deregistrationDelaySeconds: 60 }),
    deploy([launch(0, "c"), launch(0, "c"), launch(0, "c"), launch(0, "c"), ...old.map((target) => deregister(90, target))], { intervalSeconds: 10 }),
  ],
  nearMisses: [
    { run: deploy([...old.map((target) => deregister(0, target)), ...pairs]), fails: ["failures"], why: text("먼저 빼면 새 대상이 준비될 때까지 받을 곳이 없습니다.", "Removing first leaves nobody to serve until the new ones are up.") },
    { run: deploy([...pairs, ...old.map((target) => stop(60, target))]), fails: ["failures"], why: text("바로 중지하면 처리하던 요청이 끊깁니다.", "Stopping at once cuts off what is in flight.") },
    { run: deploy([...pairs, ...old.map((target) => deregister(60, target))], { deregistrationDelaySeconds: 0 }), fails: ["failures"], why: text("등록 취소 지연이 0이면 마칠 시간이 없습니다.", "With a delay of 0 there is no time to finish.") },
    { run: deploy([...pairs, ...old.slice(1).map((target) => deregister(60, target))]), fails: ["all-v2"], why: text("web-1이 v1인 채로 남았습니다.", "web-1 is still v1.") },
    { run: deploy([...pairs, ...old.map((target) => deregister(400, target))]), fails: ["all-v2"], why: text("기본 등록 취소 지연으로는 10분까지 draining이 끝나지 않습니다.", "With the default delay draining is not over at minute 10.") },
  ],
};

const uneven = runsOf({ kind: "nlb", targetsA: 1, targetsB: 4, targetsC: 0, clients: 500, requestsPerSecond: 25 }, 21, 600);
const lonelyTarget: OurChallenge = {
  id: "load-balancing.lonely-target",
  title: text("혼자 있는 대상", "The lonely target"),
  task: text(
    "NLB 뒤의 대상 5개 가운데 하나만 영역 a에 있습니다. 용량은 부하의 두 배인데 열에 하나가 실패합니다. 처음의 대상을 모두 쓰면서 실패를 1% 이하로 낮추고 10분까지 보세요.",
    "Of five targets behind an NLB only one is in zone a. Capacity is twice the load, yet one request in ten fails. Bring failures to 1% or less, keep using all five, and watch until minute 10.",
  ),
  start: atStart(uneven()),
  allowed: { actions: ["set-cross-zone", "set-zone", "launch", "deregister", "register"], knobs: ["crossZone", "algorithm", "sticky", "queueLimit", "check"] },
  par: 1,
  goal: ({ run, readouts, state }) => [
    after(10, run.atMs),
    clause("failures", "실패가 1% 이하", "At most 1% failed", readouts.arrivals > 0 && share(readouts.failed, readouts.arrivals) <= 0.01),
    clause("targets", "처음의 대상 5개가 모두 healthy", "The five targets of the start are all healthy", state.targets.slice(0, 5).every((target) => target.health.state === "healthy")),
  ],
  hints: [
    text("대상 표의 몫을 보세요. web-1은 몇 퍼센트를 받나요?", "Look at the shares. How much does web-1 get?"),
    text("DNS는 영역마다 똑같이 나눕니다. 영역 안의 대상 수는 세지 않습니다.", "DNS shares out by zone and does not count the targets in it."),
    text("노드가 다른 영역의 대상에도 보내게 하거나, 영역 a에 대상을 더 두세요.", "Let nodes send into other zones, or put more targets into zone a."),
  ],
  solution: {
    run: uneven([[0, { type: "set-cross-zone", on: true }]]),
    explain: text(
      "NLB는 교차 영역이 기본으로 꺼져 있어 영역 a의 노드가 받은 절반을 web-1이 혼자 맡습니다. 켜면 두 노드 모두 다섯 대상에 고르게 보냅니다.",
      "An NLB has cross-zone off by default, so web-1 alone takes the half that arrives in zone a. Turned on, both nodes use all five targets.",
    ),
  },
  alternatives: [uneven([], { crossZone: "on" }), uneven([launch(0, "a"), launch(0, "a"), launch(0, "a")])],
  nearMisses: [
    { run: uneven([deregister(0, 1)]), fails: ["failures", "targets"], why: text("web-1을 빼면 DNS에서 영역 a가 빠질 때까지 요청이 실패하고, 대상도 하나 줄어듭니다.", "Without web-1, requests to zone a fail until DNS forgets it, and one target is lost.") },
    { run: uneven([], { algorithm: "least_outstanding_requests" }), fails: ["failures"], why: text("NLB에는 이 설정이 없습니다. 흐름의 해시로 고릅니다.", "An NLB has no such setting: it hashes the flow.") },
    { run: uneven([], { queueLimit: 100 }), fails: ["failures"], why: text("web-1에 용량보다 많이 오므로 대기열은 언젠가 다시 찹니다.", "More arrives at web-1 than it can serve, so any queue fills up.") },
  ],
};

export const challenges: readonly OurChallenge[] = [tameTheTail, quickButCalm, deployCleanly, lonelyTarget];
