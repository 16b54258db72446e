import type { Question } from "@/engine/quiz/question";
import { ecs } from "../../facts/ecs";

/** An instance and a task of an example. */
const instance = { vcpu: 4, memory: 8 };
const task = { vcpu: 0.5, memory: 1.5 };
const byCpu = Math.floor(instance.vcpu / task.vcpu);
const byMemory = Math.floor(instance.memory / task.memory);

/** A capacity provider strategy of an example. */
const desiredOnFargate = 14;
const base = 2;
const weights = { fargate: 1, spot: 2 };
const spotTasks = ((desiredOnFargate - base) * weights.spot) / (weights.fargate + weights.spot);

/** A rolling deployment of an example. */
const desired = 7;
const minimum = 60;
const maximum = 150;
const floor = Math.ceil((desired * minimum) / 100);
const ceiling = Math.floor((desired * maximum) / 100);

const breakerFloor = ecs["ecs.breaker.floor"].value;
const breakerDesired = 9;
const threshold = Math.max(breakerFloor, Math.ceil(breakerDesired / 2));

export const questions: readonly Question[] = [
  {
    id: "placement-and-deployments.fits",
    kind: "number",
    section: "placing",
    facts: ["ecs.place.order"],
    concepts: ["ecs-task", "placement-strategy"],
    ask: {
      ko: `vCPU ${instance.vcpu}개, 메모리 ${instance.memory}GiB인 인스턴스 한 대에 vCPU ${task.vcpu}개, 메모리 ${task.memory}GiB가 드는 작업은 몇 개까지 놓입니까? (운영 체제의 몫은 무시)`,
      en: `How many tasks of ${task.vcpu} vCPU and ${task.memory} GiB fit on one instance of ${instance.vcpu} vCPU and ${instance.memory} GiB? (Ignore what the operating system uses.)`,
    },
    unit: { ko: "개", en: "tasks" },
    answer: Math.min(byCpu, byMemory),
    tolerance: 0,
    misses: [
      { value: byCpu, why: { ko: "CPU만 보았습니다. 메모리가 먼저 바닥납니다.", en: "That looks at CPU alone; memory runs out first." } },
      { value: byMemory + 1, why: { ko: "올림했습니다. 남은 메모리로는 하나가 온전히 들어가지 못합니다.", en: "That rounds up; what memory is left does not hold a whole task." } },
      { value: byCpu + byMemory, why: { ko: "더할 것이 아니라 작은 쪽을 고릅니다.", en: "They are not added; the smaller one counts." } },
    ],
    explain: {
      ko: `CPU로는 ${instance.vcpu} ÷ ${task.vcpu} = ${byCpu}개, 메모리로는 ${instance.memory} ÷ ${task.memory}를 내림해 ${byMemory}개입니다. 모든 자원이 맞아야 하므로 ${Math.min(byCpu, byMemory)}개입니다.`,
      en: `By CPU ${instance.vcpu} ÷ ${task.vcpu} = ${byCpu}, by memory ${instance.memory} ÷ ${task.memory} rounded down is ${byMemory}. All resources must fit, so ${Math.min(byCpu, byMemory)}.`,
    },
  },
  {
    id: "placement-and-deployments.pipeline",
    kind: "order",
    section: "placing",
    facts: ["ecs.place.order", "ecs.place.best-effort"],
    concepts: ["placement-constraint", "placement-strategy", "ecs-task"],
    ask: { ko: "ECS가 EC2 용량에서 작업 하나의 자리를 정하는 차례를 맞추세요.", en: "Order how ECS settles the place of one task on EC2 capacity." },
    steps: [
      { id: "resources", text: { ko: "CPU, 메모리, 포트가 모자란 인스턴스를 뺀다", en: "Leave out instances short of CPU, memory or ports" }, why: { ko: "들어가지 못하는 곳은 볼 필요가 없습니다.", en: "Where it does not fit there is nothing to consider." } },
      { id: "constraints", text: { ko: "memberOf 조건에 맞지 않는 인스턴스를 뺀다", en: "Leave out those that do not meet memberOf" }, why: { ko: "제약은 전략보다 먼저이고 반드시 지킵니다.", en: "Constraints come before strategies and bind." } },
      { id: "zone", text: { ko: "작업이 가장 적은 가용 영역을 고른다(첫 전략)", en: "Choose the zone with the fewest tasks (first strategy)" }, why: { ko: "전략은 적어 둔 차례대로 적용합니다.", en: "Strategies apply in the order written." } },
      { id: "pack", text: { ko: "그 영역에서 메모리가 가장 적게 남은 곳을 고른다(둘째 전략)", en: "In it choose the instance with least memory left (second)" }, why: { ko: "영역 안에서 채웁니다.", en: "Inside the zone it fills up." } },
      { id: "start", text: { ko: "그 인스턴스의 에이전트가 작업을 시작한다", en: "The agent of that instance starts the task" }, why: { ko: "고른 다음에 시작합니다.", en: "Starting comes after choosing." } },
    ],
    explain: {
      ko: "자원, 제약, 전략의 차례입니다. 앞의 둘은 거르고 마지막이 고릅니다.",
      en: "Resources, constraints, strategies: the first two filter, the last picks.",
    },
  },
  {
    id: "placement-and-deployments.strategy-choice",
    kind: "rows",
    section: "strategies",
    facts: ["ecs.place.strategies", "ecs.place.constraints"],
    concepts: ["placement-strategy", "placement-constraint"],
    ask: { ko: "바라는 바에 맞는 것을 고르세요.", en: "Which serves each wish?" },
    columns: [
      { id: "spread", text: { ko: "spread(영역)", en: "spread (zone)" } },
      { id: "binpack", text: { ko: "binpack", en: "binpack" } },
      { id: "distinct", text: { ko: "distinctInstance", en: "distinctInstance" } },
      { id: "member", text: { ko: "memberOf", en: "memberOf" } },
    ],
    rows: [
      { id: "zone-loss", text: { ko: "가용 영역 하나가 멈춰도 작업의 일부는 남게 한다", en: "Some tasks remain if a zone fails" }, right: "spread", why: { ko: "영역에 고르게 나눕니다.", en: "It divides them among zones." } },
      { id: "cheap", text: { ko: "인스턴스를 되도록 적게 켠다", en: "As few instances as possible" }, right: "binpack", why: { ko: "남은 자리가 적은 곳부터 채웁니다.", en: "It fills where least is left." } },
      { id: "gpu", text: { ko: "GPU가 달린 유형에만 놓는다", en: "Only on types with a GPU" }, right: "member", why: { ko: "조건식으로 정합니다. 어기지 않습니다.", en: "An expression says so, and it binds." } },
      { id: "never-two", text: { ko: "같은 인스턴스에 둘을 절대 놓지 않는다", en: "Never two on the same instance" }, right: "distinct", why: { ko: "전략은 되도록 따를 뿐이니 제약을 씁니다.", en: "A strategy is best effort, so it takes a constraint." } },
    ],
    explain: {
      ko: "“되도록”이면 전략, “반드시”면 제약입니다.",
      en: "If it should be, a strategy; if it must be, a constraint.",
    },
  },
  {
    id: "placement-and-deployments.constraint-waits",
    kind: "one-choice",
    section: "strategies",
    facts: ["ecs.place.best-effort", "ecs.place.constraints"],
    concepts: ["placement-constraint", "ecs-service"],
    ask: {
      ko: "인스턴스 세 대에 distinctInstance 제약을 건 서비스의 원하는 수를 넷으로 늘렸습니다. CPU와 메모리는 넉넉합니다. 어떻게 됩니까?",
      en: "On three instances a service has the constraint distinctInstance. You raise its desired count to four; there is plenty of CPU and memory. What happens?",
    },
    choices: [
      { id: "three", text: { ko: "셋만 돌고 넷째는 놓이지 못한다", en: "Three run; the fourth cannot be placed" }, right: true, why: { ko: "제약은 반드시 지키므로 인스턴스가 하나 더 있어야 합니다.", en: "A constraint binds; it takes another instance." } },
      { id: "four", text: { ko: "자원이 넉넉하니 한 대에 둘이 놓인다", en: "There is room, so one instance gets two" }, right: false, why: { ko: "전략이었다면 그랬을 것입니다.", en: "With a strategy it might." } },
      { id: "replace", text: { ko: "하나를 멈추고 넷째를 그 자리에 놓는다", en: "One is stopped, and the fourth takes its place" }, right: false, why: { ko: "그러면 여전히 셋이고, 그런 일은 하지 않습니다.", en: "That would still be three, and it is not done." } },
      { id: "fargate", text: { ko: "남은 하나는 저절로 Fargate에 놓인다", en: "The fourth is put on Fargate by itself" }, right: false, why: { ko: "다른 용량으로 넘어가지 않습니다.", en: "It does not move to other capacity." } },
    ],
    explain: {
      ko: "제약을 만족하는 자리가 없으면 기다립니다. 인스턴스를 늘리거나 제약을 전략으로 바꿉니다.",
      en: "Without a place that meets it, the task waits. Add an instance, or make it a strategy.",
    },
  },
  {
    id: "placement-and-deployments.provider-split",
    kind: "number",
    section: "capacity-providers",
    facts: ["ecs.cp.base-weight", "ecs.cp.types"],
    concepts: ["capacity-provider", "fargate"],
    ask: {
      ko: `용량 공급자 전략이 FARGATE(base ${base}, weight ${weights.fargate})와 FARGATE_SPOT(weight ${weights.spot})입니다. 작업 ${desiredOnFargate}개 가운데 FARGATE_SPOT에 놓이는 것은 몇 개입니까?`,
      en: `A strategy has FARGATE (base ${base}, weight ${weights.fargate}) and FARGATE_SPOT (weight ${weights.spot}). Of ${desiredOnFargate} tasks, how many are on FARGATE_SPOT?`,
    },
    unit: { ko: "개", en: "tasks" },
    answer: spotTasks,
    tolerance: 0,
    misses: [
      { value: desiredOnFargate - base, why: { ko: "base를 뺀 나머지를 모두 스팟에 놓았습니다. 나머지는 weight의 비로 나눕니다.", en: "That puts all but base on Spot; the rest is divided by weight." } },
      { value: desiredOnFargate - base - spotTasks, why: { ko: "weight로 나눈 FARGATE의 몫입니다.", en: "That is FARGATE's share by weight." } },
      { value: desiredOnFargate - spotTasks, why: { ko: "FARGATE에 놓이는 수입니다.", en: "That is how many are on FARGATE." } },
    ],
    explain: {
      ko: `base ${base}개를 먼저 FARGATE에 놓고, 남은 ${desiredOnFargate - base}개를 ${weights.fargate} : ${weights.spot}로 나눕니다. 스팟은 ${spotTasks}개입니다.`,
      en: `First ${base} go to FARGATE as base; the other ${desiredOnFargate - base} are divided as ${weights.fargate} : ${weights.spot}, which puts ${spotTasks} on Spot.`,
    },
  },
  {
    id: "placement-and-deployments.provider-rules",
    kind: "several-choices",
    section: "capacity-providers",
    facts: ["ecs.cp.strategy", "ecs.cp.base-weight", "ecs.place.fargate"],
    concepts: ["capacity-provider", "placement-constraint", "fargate"],
    ask: { ko: "용량 공급자에 대해 맞는 것을 모두 고르세요.", en: "Tick what is true of capacity providers." },
    choices: [
      { id: "fargate-pair", text: { ko: "한 전략에 FARGATE와 FARGATE_SPOT을 함께 쓸 수 있다", en: "FARGATE and FARGATE_SPOT may go together in one strategy" }, right: true, why: { ko: "둘은 같은 종류입니다.", en: "They are of the same kind." } },
      { id: "weight-zero", text: { ko: "weight가 0이면 base 뒤로는 작업을 받지 않는다", en: "With weight 0 one gets no tasks beyond base" }, right: true, why: { ko: "나눌 몫이 없습니다.", en: "It has no share." } },
      { id: "mixed", text: { ko: "Auto Scaling 그룹과 Fargate를 한 전략에 섞을 수 있다", en: "An Auto Scaling group and Fargate may be mixed in one strategy" }, right: false, why: { ko: "종류가 다르면 섞을 수 없습니다.", en: "Different kinds may not." } },
      { id: "base-two", text: { ko: "base는 공급자마다 하나씩 정한다", en: "Each provider sets a base of its own" }, right: false, why: { ko: "base는 하나만 정할 수 있습니다.", en: "Only one may set base." } },
      { id: "fargate-constraint", text: { ko: "Fargate에서는 memberOf로 서버를 고른다", en: "On Fargate servers are chosen by memberOf" }, right: false, why: { ko: "Fargate에는 고를 인스턴스도, 제약도 없습니다.", en: "Fargate has neither instances to choose nor constraints." } },
    ],
    explain: {
      ko: "base를 먼저 채우고 weight의 비로 나눕니다. Auto Scaling 그룹, 관리형 인스턴스, Fargate 종류는 섞지 않습니다.",
      en: "Base first, then by weight. Auto Scaling groups, Managed Instances and Fargate kinds are not mixed.",
    },
  },
  {
    id: "placement-and-deployments.floor-ceiling",
    kind: "number",
    section: "rolling",
    facts: ["ecs.deploy.min-formula", "ecs.deploy.max-formula"],
    concepts: ["rolling-deployment", "ecs-service"],
    ask: {
      ko: `원하는 수 ${desired}, 최소 ${minimum}%, 최대 ${maximum}%인 서비스의 롤링 배포에서, 도는 작업과 켜지는 작업을 합쳐 가장 많을 때 몇 개입니까?`,
      en: `A service has a desired count of ${desired}, minimum ${minimum}%, maximum ${maximum}%. In a rolling deployment, how many tasks at most are running or starting at a time?`,
    },
    unit: { ko: "개", en: "tasks" },
    answer: ceiling,
    tolerance: 0,
    misses: [
      { value: ceiling + 1, why: { ko: "올림했습니다. 천장은 내림합니다.", en: "That rounds up; the ceiling is rounded down." } },
      { value: floor, why: { ko: "바닥의 값입니다.", en: "That is the floor." } },
      { value: desired * 2, why: { ko: "기본값인 200으로 계산했습니다.", en: "That uses the default of 200." } },
    ],
    explain: {
      ko: `${desired} × ${maximum / 100} = ${(desired * maximum) / 100}이고, 내림하면 ${ceiling}개입니다. 바닥은 ${desired} × ${minimum / 100} = ${(desired * minimum) / 100}이고, 올림하면 ${floor}개입니다.`,
      en: `${desired} × ${maximum / 100} = ${(desired * maximum) / 100}, rounded down to ${ceiling}. The floor is ${desired} × ${minimum / 100} = ${(desired * minimum) / 100}, rounded up to ${floor}.`,
    },
  },
  {
    id: "placement-and-deployments.stuck",
    kind: "rows",
    section: "rolling",
    facts: ["ecs.deploy.min-formula", "ecs.deploy.max-formula"],
    concepts: ["rolling-deployment"],
    ask: { ko: "자리가 넉넉할 때, 롤링 배포가 움직일 수 있습니까?", en: "With plenty of room, can the rolling deployment move?" },
    columns: [
      { id: "moves", text: { ko: "움직임", en: "Moves" } },
      { id: "stuck", text: { ko: "멈춰 있음", en: "Stuck" } },
    ],
    rows: [
      { id: "default", text: { ko: "원하는 수 1, 최소 100, 최대 200", en: "Desired 1, minimum 100, maximum 200" }, right: "moves", why: { ko: "바닥 1, 천장 2입니다. 새것을 켜고 옛것을 멈춥니다.", en: "Floor 1, ceiling 2: start new, stop old." } },
      { id: "both-hundred", text: { ko: "원하는 수 2, 최소 100, 최대 100", en: "Desired 2, minimum 100, maximum 100" }, right: "stuck", why: { ko: "바닥과 천장이 모두 2입니다.", en: "Floor and ceiling are both 2." } },
      { id: "three-quarter", text: { ko: "원하는 수 3, 최소 75, 최대 125", en: "Desired 3, minimum 75, maximum 125" }, right: "stuck", why: { ko: "2.25를 올림해 3, 3.75를 내림해 3입니다.", en: "2.25 is rounded up to 3, 3.75 down to 3." } },
      { id: "four-quarter", text: { ko: "원하는 수 4, 최소 75, 최대 100", en: "Desired 4, minimum 75, maximum 100" }, right: "moves", why: { ko: "바닥 3, 천장 4입니다. 하나를 멈추고 하나를 켭니다.", en: "Floor 3, ceiling 4: stop one, start one." } },
    ],
    explain: {
      ko: "바닥은 올림, 천장은 내림이라 수가 작을수록 틈이 사라지기 쉽습니다.",
      en: "The floor is rounded up and the ceiling down, so with small counts the gap easily vanishes.",
    },
  },
  {
    id: "placement-and-deployments.no-room",
    kind: "one-choice",
    section: "rolling",
    facts: ["ecs.deploy.max-default", "ecs.deploy.min-default"],
    concepts: ["rolling-deployment", "capacity-provider"],
    ask: {
      ko: "EC2 인스턴스가 작업 여덟으로 꽉 찬 서비스를 기본값으로 배포하니 새 작업이 놓이지 못합니다. 인스턴스를 늘리지 않고 배포하려면 무엇을 바꿉니까?",
      en: "EC2 instances are full with a service's eight tasks. With default settings new tasks cannot be placed. What lets you deploy without adding instances?",
    },
    choices: [
      { id: "lower", text: { ko: "최소 퍼센트를 낮추어 먼저 멈출 수 있게 한다", en: "Lower the minimum, so that some may stop first" }, right: true, why: { ko: "옛 작업이 비운 자리에 새 작업이 들어갑니다.", en: "New tasks take the places old ones leave." } },
      { id: "higher", text: { ko: "최대 퍼센트를 더 높여 새 작업이 들어갈 자리를 늘린다", en: "Raise the maximum percent, to make more room for new tasks" }, right: false, why: { ko: "천장을 올려도 자리는 생기지 않습니다.", en: "A higher ceiling makes no room." } },
      { id: "spread", text: { ko: "배치 전략을 spread로 바꾼다", en: "Change the strategy to spread" }, right: false, why: { ko: "모두 꽉 찼으니 어떻게 골라도 같습니다.", en: "All are full, however one picks." } },
      { id: "grace", text: { ko: "상태 확인 유예 시간을 늘린다", en: "Raise the health check grace period" }, right: false, why: { ko: "시작하지 못한 작업에는 소용이 없습니다.", en: "That does nothing for tasks not yet placed." } },
    ],
    explain: {
      ko: "천장은 허락일 뿐 자리가 아닙니다. 바닥을 낮추면 배포 중 용량이 줄어드는 것을 감수해야 합니다.",
      en: "A ceiling is permission, not room. With a lower floor you accept less capacity meanwhile.",
    },
  },
  {
    id: "placement-and-deployments.breaker-threshold",
    kind: "number",
    section: "circuit-breaker",
    facts: ["ecs.breaker.formula", "ecs.breaker.floor"],
    concepts: ["deployment-circuit-breaker"],
    ask: {
      ko: `원하는 수가 ${breakerDesired}인 서비스에 회로 차단기를 기본값으로 켰습니다. 새 작업이 몇 번 실패하면 배포가 실패로 끝납니까?`,
      en: `A service with a desired count of ${breakerDesired} has the circuit breaker on, with defaults. After how many failures of new tasks is the deployment marked failed?`,
    },
    unit: { ko: "번", en: "failures" },
    answer: threshold,
    tolerance: 0,
    misses: [
      { value: Math.floor(breakerDesired / 2), why: { ko: "내림했습니다. 절반을 올림합니다.", en: "That rounds down; half is rounded up." } },
      { value: breakerFloor, why: { ko: "가장 작은 값입니다. 절반이 그보다 크면 절반을 씁니다.", en: "That is the least it can be; half is larger here." } },
      { value: breakerDesired, why: { ko: "모두 실패할 때까지 기다리지 않습니다.", en: "It does not wait for all to fail." } },
    ],
    explain: {
      ko: `${breakerDesired}의 절반을 올림하면 ${Math.ceil(breakerDesired / 2)}이고, 3과 200 사이이므로 그대로 ${threshold}번입니다.`,
      en: `Half of ${breakerDesired}, rounded up, is ${Math.ceil(breakerDesired / 2)}; it lies between 3 and 200, so ${threshold}.`,
    },
  },
  {
    id: "placement-and-deployments.blind-breaker",
    kind: "one-choice",
    section: "circuit-breaker",
    facts: ["ecs.breaker.stages", "ecs.deploy.count-healthy"],
    concepts: ["deployment-circuit-breaker", "rolling-deployment"],
    ask: {
      ko: "회로 차단기와 rollback을 켰는데, 모든 요청에 오류를 돌려주는 버전이 끝까지 배포되었습니다. 로드 밸런서도 컨테이너 상태 확인도 없는 서비스입니다. 까닭은?",
      en: "Circuit breaker and rollback were on, yet a version that answers every request with an error was deployed to the end. The service has neither load balancer nor container health check. Why?",
    },
    choices: [
      { id: "blind", text: { ko: "작업은 RUNNING이었고, 실패를 알려 줄 상태 확인이 없었다", en: "The tasks were RUNNING, and no check reported a failure" }, right: true, why: { ko: "상태 확인이 없으면 얼마 뒤 정상으로 셉니다.", en: "Without checks they count as healthy after a while." } },
      { id: "threshold", text: { ko: "그동안 오류를 낸 요청의 수가 회로 차단기의 임계값보다 적었다", en: "Fewer requests failed in that time than the breaker has as its threshold" }, right: false, why: { ko: "차단기는 요청이 아니라 작업의 실패를 셉니다.", en: "It counts failed tasks, not requests." } },
      { id: "rolling", text: { ko: "회로 차단기는 블루/그린 배포에서만 동작한다", en: "The circuit breaker works for blue/green only" }, right: false, why: { ko: "거꾸로, 롤링에서만 동작합니다.", en: "It is the other way round: rolling only." } },
      { id: "grace", text: { ko: "차단기는 배포가 끝난 뒤부터 세기 시작한다", en: "It starts counting after the deployment" }, right: false, why: { ko: "배포하는 동안 셉니다.", en: "It counts during the deployment." } },
    ],
    explain: {
      ko: "차단기는 시작 실패와 상태 확인 실패를 셉니다. 상태 확인이 없으면 둘째 눈이 감긴 셈입니다.",
      en: "It counts failures to start and failed checks. Without checks its second eye is shut.",
    },
  },
  {
    id: "placement-and-deployments.which-deployment",
    kind: "rows",
    section: "blue-green",
    facts: ["ecs.deploy.strategies", "ecs.bluegreen.bake", "ecs.canary.percent"],
    concepts: ["blue-green", "rolling-deployment"],
    ask: { ko: "어느 배포 방식의 이야기입니까?", en: "Which kind of deployment is it?" },
    columns: [
      { id: "rolling", text: { ko: "롤링", en: "Rolling" } },
      { id: "blue-green", text: { ko: "블루/그린", en: "Blue/green" } },
      { id: "canary", text: { ko: "카나리", en: "Canary" } },
    ],
    rows: [
      { id: "bit", text: { ko: "같은 대상 그룹에서 작업이 조금씩 새것으로 바뀐다", en: "In the same target group tasks become new ones bit by bit" }, right: "rolling", why: { ko: "바닥과 천장 사이에서 움직입니다.", en: "It moves between floor and ceiling." } },
      { id: "two-sets", text: { ko: "두 벌을 세워 놓고 운영 트래픽을 한 번에 옮긴다", en: "With two sets standing, production traffic moves at once" }, right: "blue-green", why: { ko: "시험 트래픽으로 먼저 확인할 수도 있습니다.", en: "Test traffic may go first." } },
      { id: "part", text: { ko: "요청의 일부만 먼저 보내 보고, 괜찮으면 나머지를 보낸다", en: "A part of requests goes first and, if all is well, the rest" }, right: "canary", why: { ko: "적은 사용자로 먼저 겪어 봅니다.", en: "Few users meet it first." } },
      { id: "cheap", text: { ko: "늘어나는 작업을 천장으로 묶어 추가 비용이 가장 적다", en: "With the ceiling it adds the fewest tasks, so it costs least" }, right: "rolling", why: { ko: "두 벌을 세우지 않습니다.", en: "It needs no second set." } },
    ],
    explain: {
      ko: "롤링은 작업을 바꾸어 가고, 블루/그린과 카나리는 트래픽을 옮깁니다. 옮기는 쪽은 되돌리기 쉬운 대신 비쌉니다.",
      en: "Rolling replaces tasks bit by bit; blue/green and canary move traffic, which is easier to undo and costs more.",
    },
  },
  {
    id: "placement-and-deployments.bake",
    kind: "one-choice",
    section: "blue-green",
    facts: ["ecs.bluegreen.bake", "ecs.bluegreen.stages"],
    concepts: ["blue-green", "cloudwatch-alarm"],
    ask: {
      ko: "블루/그린 배포로 운영 트래픽을 모두 옮겼습니다. 10분 뒤 메모리가 새는 것을 알았습니다. 바로 되돌릴 수 있으려면 무엇이 있어야 합니까?",
      en: "A blue/green deployment has moved all production traffic. Ten minutes later you notice a memory leak. What makes it possible to go back at once?",
    },
    choices: [
      { id: "bake", text: { ko: "옛 작업이 남아 있는 베이크 시간", en: "A bake time during which the old tasks stay" }, right: true, why: { ko: "트래픽만 옛 작업으로 되돌리면 됩니다.", en: "Only the traffic has to move back." } },
      { id: "breaker", text: { ko: "회로 차단기의 rollback 설정", en: "The rollback setting of the deployment circuit breaker" }, right: false, why: { ko: "롤링 배포의 기능입니다.", en: "That belongs to rolling deployments." } },
      { id: "minimum", text: { ko: "최소 정상 퍼센트를 200으로 둔 설정", en: "A minimum healthy percent of 200" }, right: false, why: { ko: "옮긴 뒤 옛 작업을 남기는 설정이 아닙니다.", en: "It does not keep old tasks after the shift." } },
      { id: "latest", text: { ko: "이미지를 latest 태그로 배포한 것", en: "Images deployed by the tag latest" }, right: false, why: { ko: "오히려 옛 이미지를 찾기 어려워집니다.", en: "That makes the old image harder to find." } },
    ],
    explain: {
      ko: "베이크 시간 동안 두 벌이 함께 돕니다. 늦게 드러나는 고장까지 잡으려면 그만큼 길게 둡니다.",
      en: "During bake time both sets run. To catch faults that show late, make it long enough.",
    },
  },
  {
    id: "placement-and-deployments.tasks-wait",
    kind: "one-choice",
    section: "scaling",
    facts: ["ecs.scale.policies", "ecs.cas.target"],
    concepts: ["capacity-provider", "ecs-service", "auto-scaling"],
    mistake: "M24",
    ask: {
      ko: "EC2 용량의 서비스에 CPU 대상 추적을 걸었습니다. 부하가 늘자 원하는 수는 열둘이 되었는데 여덟만 돌고 넷은 PENDING입니다. 무엇이 빠졌습니까?",
      en: "A service on EC2 capacity has target tracking on CPU. Load rose and its desired count became twelve, but eight run and four are PENDING. What is missing?",
    },
    choices: [
      { id: "instances", text: { ko: "인스턴스를 늘려 줄 용량 공급자의 조정", en: "Scaling of instances by a capacity provider" }, right: true, why: { ko: "작업의 수와 인스턴스의 수는 다른 층입니다.", en: "Tasks and instances are two layers." } },
      { id: "policy", text: { ko: "작업의 수를 더 빨리 늘려 줄 단계 조정 정책", en: "A step policy that adds tasks more quickly" }, right: false, why: { ko: "원하는 수는 이미 늘었습니다.", en: "The desired count has risen already." } },
      { id: "target", text: { ko: "CPU 목표를 더 낮게 잡는 것", en: "A lower target for CPU" }, right: false, why: { ko: "기다리는 작업만 늘어납니다.", en: "That makes more tasks wait." } },
      { id: "cooldown", text: { ko: "새 작업이 준비될 때까지 더 긴 대기 시간", en: "A longer wait until new tasks are ready" }, right: false, why: { ko: "자리가 없으면 기다려도 놓이지 않습니다.", en: "Without room, waiting does not help." } },
    ],
    explain: {
      ko: "Application Auto Scaling은 작업을, 용량 공급자는 EC2 Auto Scaling으로 인스턴스를 늘립니다.",
      en: "Application Auto Scaling adds tasks; the capacity provider adds instances through EC2 Auto Scaling.",
    },
  },
  {
    id: "placement-and-deployments.count-resets",
    kind: "one-choice",
    section: "circuit-breaker",
    facts: ["ecs.breaker.reset", "ecs.breaker.formula"],
    concepts: ["deployment-circuit-breaker", "ecs-task"],
    ask: {
      ko: "임계값이 다섯인 회로 차단기가 켜져 있습니다. 새 작업이 네 번 이어서 실패하고, 다섯째는 정상이 되고, 다시 세 번 실패했습니다. 지금 배포는 어떻습니까?",
      en: "A circuit breaker has a threshold of five. New tasks failed four times, the fifth became healthy, then three more failed. How does the deployment stand?",
    },
    choices: [
      { id: "on", text: { ko: "계속된다. 지금까지 센 실패는 셋이다", en: "It goes on; the count of failures is three" }, right: true, why: { ko: "정상인 작업이 나오면 횟수가 0으로 되돌아갑니다.", en: "A healthy task sets the count back to 0." } },
      { id: "seven", text: { ko: "실패로 끝났다. 모두 더해 일곱 번 실패했다", en: "It has failed; there were seven failures in all" }, right: false, why: { ko: "기본 설정에서는 더하지 않고 처음부터 다시 셉니다.", en: "By default they are not added; counting starts anew." } },
      { id: "done", text: { ko: "성공했다. 하나가 정상이면 완료로 친다", en: "It has succeeded; one healthy task is enough" }, right: false, why: { ko: "원하는 수가 모두 새것이 되어야 합니다.", en: "All of the desired count must be new." } },
      { id: "paused", text: { ko: "멈춰 서서 사람의 승인을 기다린다", en: "It has paused and waits for approval" }, right: false, why: { ko: "회로 차단기에 승인은 없습니다.", en: "The breaker knows no approval." } },
    ],
    explain: {
      ko: "resetOnHealthyTask의 기본값은 참입니다. 절반만 실패하는 버전은 차단기가 늦게 알아차릴 수 있습니다.",
      en: "resetOnHealthyTask is true by default, so a version that fails half the time may be noticed late.",
    },
  },
  {
    id: "placement-and-deployments.two-versions",
    kind: "one-choice",
    section: "blue-green",
    facts: ["ecs.deploy.strategies", "ecs.deploy.max-default"],
    concepts: ["rolling-deployment", "blue-green"],
    ask: {
      ko: "새 버전은 데이터베이스의 열 이름을 바꿉니다. 롤링 배포를 하면서 먼저 열 이름을 바꾸었더니 배포하는 동안 오류가 쏟아졌습니다. 까닭은 무엇입니까?",
      en: "A new version renames a database column. The column was renamed first, then a rolling deployment began, and errors poured in. Why?",
    },
    choices: [
      { id: "both", text: { ko: "옛 작업이 아직 요청을 받으며 옛 이름을 찾는다", en: "Old tasks still take requests and look for the old name" }, right: true, why: { ko: "롤링 배포에서는 두 버전이 한동안 함께 돕니다.", en: "In a rolling deployment both versions run together for a while." } },
      { id: "lock", text: { ko: "ECS가 배포하는 동안 데이터베이스를 잠근다", en: "ECS locks the database during deployments" }, right: false, why: { ko: "ECS는 데이터베이스를 건드리지 않습니다.", en: "ECS does not touch databases." } },
      { id: "floor", text: { ko: "바닥이 너무 높아 새 작업이 뜨지 못한다", en: "The floor is so high that no new task starts" }, right: false, why: { ko: "오류를 낸 것은 떠 있는 옛 작업입니다.", en: "It is running old tasks that fail." } },
      { id: "breaker", text: { ko: "회로 차단기가 데이터베이스 변경을 되돌렸다", en: "The circuit breaker undid the change of the database" }, right: false, why: { ko: "차단기는 작업의 리비전만 되돌립니다.", en: "It rolls back revisions of tasks only." } },
    ],
    explain: {
      ko: "열을 더하고, 둘 다 쓰게 하고, 옛것을 나중에 지우는 식으로 나눕니다. 블루/그린도 되돌릴 수 있으려면 마찬가지입니다.",
      en: "Divide it: add the column, use both, remove the old one later. To be undone, blue/green needs the same.",
    },
  },
];
