import type { Question } from "@/engine/quiz/question";
import { lambdaConcurrency } from "../../facts/lambda-concurrency";

const account = lambdaConcurrency["lambda.conc.account-default"];
const cap = lambdaConcurrency["lambda.conc.rps-cap"];
const rate = lambdaConcurrency["lambda.conc.scale-rate"];
const interval = lambdaConcurrency["lambda.conc.scale-interval"];
const reservable = lambdaConcurrency["lambda.conc.reservable"];
const floor = lambdaConcurrency["lambda.conc.unreserved-min"];

const perSecond = 240;
const milliseconds = 250;
const slowed = 3;
const quickMilliseconds = 20;
const reservedForA = 300;
const reservedForB = 250;

export const questions: readonly Question[] = [
  {
    id: "concurrency.formula",
    kind: "number",
    section: "formula",
    facts: ["lambda.conc.formula"],
    concepts: ["concurrency"],
    ask: {
      ko: `함수가 초당 ${perSecond}건을 받고 한 건에 평균 ${milliseconds}밀리초가 걸립니다. 데이터베이스가 느려져 처리 시간이 ${slowed}배가 되었습니다. 트래픽이 그대로라면 동시성은 얼마입니까?`,
      en: `A function gets ${perSecond} requests per second, each taking ${milliseconds} ms on average. The database gets slow and a run takes ${slowed} times as long. With the same traffic, what is the concurrency?`,
    },
    unit: { ko: "건", en: "executions" },
    answer: (perSecond * milliseconds * slowed) / 1000,
    tolerance: 0,
    misses: [
      { value: (perSecond * milliseconds) / 1000, why: { ko: "느려지기 전의 값입니다. 처리 시간도 곱해야 합니다.", en: "That was before. Duration is a factor too." } },
      { value: perSecond, why: { ko: "초당 요청 수는 동시성이 아닙니다. 처리 시간을 곱합니다.", en: "Requests per second are not concurrency. Multiply by the duration." } },
      { value: perSecond * slowed, why: { ko: "한 건이 1초라고 보았습니다.", en: "That takes a run to be one second." } },
    ],
    explain: {
      ko: `${perSecond} × ${(milliseconds * slowed) / 1000} = ${(perSecond * milliseconds * slowed) / 1000}입니다. 트래픽이 그대로여도 느려지면 동시성이 늘어납니다.`,
      en: `${perSecond} × ${(milliseconds * slowed) / 1000} = ${(perSecond * milliseconds * slowed) / 1000}. Slower runs raise concurrency with the same traffic.`,
    },
  },
  {
    id: "concurrency.rps-cap",
    kind: "number",
    section: "account-limit",
    facts: ["lambda.conc.account-default", "lambda.conc.rps-cap"],
    concepts: ["concurrency", "throttling"],
    ask: {
      ko: `동시성 한도가 ${account.say.ko}인 계정에서 ${quickMilliseconds}밀리초에 끝나는 함수만 동기로 부릅니다. 초당 몇 건까지 처리할 수 있습니까?`,
      en: `An account with a concurrency limit of ${account.say.en} runs only a function that takes ${quickMilliseconds} ms, called synchronously. How many requests per second can it serve at most?`,
    },
    unit: { ko: "건/초", en: "requests/s" },
    answer: account.value * cap.value,
    tolerance: 0,
    misses: [
      { value: (account.value * 1000) / quickMilliseconds, why: { ko: "동시성만 보면 그렇지만, 초당 요청에도 상한이 있습니다.", en: "By concurrency alone; requests per second have a cap of their own." } },
      { value: account.value, why: { ko: "동시성 한도를 초당 요청 수로 읽었습니다.", en: "That reads the concurrency limit as requests per second." } },
    ],
    explain: {
      ko: `동기 호출의 초당 요청 수는 동시성 한도의 ${cap.say.ko}까지입니다: ${account.say.ko} × ${cap.value} = ${(account.value * cap.value).toLocaleString("en-US")}. 짧게 끝나는 함수는 이쪽에 먼저 걸립니다.`,
      en: `Synchronous requests per second are capped at ${cap.say.en} the limit: ${account.say.en} × ${cap.value} = ${(account.value * cap.value).toLocaleString("en-US")}. Short functions meet this cap first.`,
    },
  },
  {
    id: "concurrency.neighbour",
    kind: "one-choice",
    section: "account-limit",
    facts: ["lambda.conc.account-default", "lambda.conc.reserved"],
    concepts: ["concurrency", "reserved-concurrency", "throttling"],
    ask: { ko: "배치 함수가 돌기 시작하면 같은 리전의 결제 함수가 스로틀링됩니다. 배치가 느려지는 것은 괜찮습니다. 추가 요금 없이 결제를 지키려면 무엇을 합니까?", en: "Whenever a batch function runs, the payment function in the same Region is throttled. The batch may be slow. How do you protect payments without an extra charge?" },
    choices: [
      {
        id: "provisioned", right: false, text: { ko: "결제 함수에 프로비저닝된 동시성을 건다", en: "Provisioned concurrency on the payment function" },
        why: { ko: "자리는 지켜지지만 걸어 둔 동안 요금이 붙습니다.", en: "It keeps places, but is charged for as long as it is set." },
      },
      {
        id: "reserve", right: true, text: { ko: "결제 함수에 동시성을 예약한다", en: "Reserved concurrency on the payment function" },
        why: { ko: "배치가 아무리 바빠도 예약한 자리는 쓰지 못하고, 요금이 없습니다.", en: "However busy the batch is, it cannot take reserved places, and it is free." },
      },
      {
        id: "memory", right: false, text: { ko: "결제 함수의 메모리를 두 배로 늘린다", en: "Twice the memory for the payment function" },
        why: { ko: "빨라질 수는 있어도 자리를 지켜 주지는 않습니다.", en: "It may get faster, but no place is kept for it." },
      },
      {
        id: "latest", right: false, text: { ko: "결제 함수를 $LATEST 대신 별칭으로 부른다", en: "Calling the payment function by an alias instead of $LATEST" },
        why: { ko: "별칭은 버전을 가리킬 뿐 동시성을 떼어 두지 않습니다.", en: "An alias points to a version and sets no concurrency aside." },
      },
    ],
    explain: {
      ko: "계정의 동시성은 리전의 모든 함수가 함께 씁니다. 예약은 그 가운데 한 함수의 자리를 떼어 둡니다. 배치에 예약을 걸어 상한으로 쓰는 방법도 있습니다.",
      en: "All functions of a Region share the account's concurrency. A reservation sets places aside for one. Capping the batch by a reservation would work as well.",
    },
  },
  {
    id: "concurrency.reserve-how-much",
    kind: "number",
    section: "reserved",
    facts: ["lambda.conc.reservable", "lambda.conc.unreserved-min"],
    concepts: ["reserved-concurrency", "concurrency"],
    ask: {
      ko: `기본 할당량의 계정에서 함수 A에 ${reservedForA}, 함수 B에 ${reservedForB}을 예약했습니다. 함수 C에는 얼마까지 더 예약할 수 있습니까?`,
      en: `Under the default quota, ${reservedForA} are reserved for function A and ${reservedForB} for function B. How many more can be reserved for function C?`,
    },
    unit: { ko: "건", en: "executions" },
    answer: reservable.value - reservedForA - reservedForB,
    tolerance: 0,
    misses: [
      { value: account.value - reservedForA - reservedForB, why: { ko: `${floor.say.ko}은 예약하지 않은 채 남겨야 합니다.`, en: `${floor.say.en} must stay unreserved.` } },
      { value: reservable.value, why: { ko: "이미 예약한 것을 빼지 않았습니다.", en: "What is already reserved has to be subtracted." } },
    ],
    explain: {
      ko: `${account.say.ko}에서 남겨야 하는 ${floor.say.ko}을 빼면 ${reservable.say.ko}이고, 여기서 ${reservedForA}과 ${reservedForB}을 뺍니다.`,
      en: `${account.say.en} less the ${floor.say.en} that must stay leaves ${reservable.say.en}; subtract ${reservedForA} and ${reservedForB}.`,
    },
  },
  {
    id: "concurrency.burst",
    kind: "one-choice",
    section: "scaling-rate",
    facts: ["lambda.conc.scale-rate", "lambda.conc.scale-interval"],
    concepts: ["concurrency", "throttling"],
    mistake: "M44",
    ask: { ko: "계정의 동시성 한도는 10,000이고 비어 있습니다. 환경이 없는 함수에 동시성 4,000이 필요한 부하가 갑자기 와서 계속됩니다. 처음 몇 초 동안 어떻게 됩니까?", en: "The account's limit is 10,000 and idle. A function without environments suddenly gets a lasting load that needs 4,000. What happens in the first seconds?" },
    choices: [
      {
        id: "all", right: false, text: { ko: "한도가 남아 있으므로 곧바로 4,000까지 늘어난다", en: "With limit to spare it grows to 4,000 at once" },
        why: { ko: "한도와 별개로 함수의 확장 속도가 있습니다.", en: "Apart from the limit there is the function's scaling rate." },
      },
      {
        id: "part", right: true, text: { ko: "1,000쯤 처리하고 나머지는 스로틀링된다", en: "About 1,000 are served, the rest is throttled" },
        why: { ko: `함수는 ${rate.say.ko}까지 늘어납니다.`, en: `A function grows by ${rate.say.en}.` },
      },
      {
        id: "queue", right: false, text: { ko: "동기 호출도 자리가 날 때까지 Lambda의 대기열에서 기다린다", en: "Synchronous calls wait in Lambda's queue until there is a place" },
        why: { ko: "동기 호출은 기다려 주지 않고 오류로 돌려줍니다.", en: "Synchronous calls are not queued; they get an error." },
      },
      {
        id: "region", right: false, text: { ko: "리전의 버스트 한도인 3,000까지 늘어난다", en: "It grows to 3,000, the burst limit of the Region" },
        why: { ko: "리전마다의 버스트는 옛 규칙입니다.", en: "A burst by Region is the former rule." },
      },
    ],
    explain: {
      ko: `확장 속도는 함수마다 ${rate.say.ko}입니다. 4,000에 이르려면 ${interval.say.ko}를 몇 번 지나야 하고, 그동안의 나머지는 스로틀링됩니다.`,
      en: `Each function grows by ${rate.say.en}. To get to 4,000 takes several times ${interval.say.en}; the rest is throttled meanwhile.`,
    },
  },
  {
    id: "concurrency.throttle-cause",
    kind: "several-choices",
    section: "throttling",
    facts: ["lambda.throttle.error", "lambda.conc.reserved", "lambda.conc.account-default"],
    concepts: ["throttling", "reserved-concurrency", "concurrency"],
    mistake: "M44",
    ask: { ko: "함수가 스로틀링되고 있습니다. 까닭이 될 수 있는 것을 모두 고르세요.", en: "A function is being throttled. Tick what may be the reason." },
    choices: [
      {
        id: "reservation", right: true, text: { ko: "이 함수에 예약한 수가 다 찼다. 계정의 다른 자리는 비어 있다", en: "Its own reservation is full, although the account has places free" },
        why: { ko: "예약은 상한이기도 합니다.", en: "A reservation is a cap as well." },
      },
      {
        id: "pool", right: true, text: { ko: "예약하지 않은 몫을 다른 함수들이 다 썼다", en: "Other functions have used up the unreserved part" },
        why: { ko: "예약이 없는 함수는 이 몫을 함께 씁니다.", en: "Functions without a reservation share it." },
      },
      {
        id: "exception", right: false, text: { ko: "핸들러가 예외를 던지고 있다", en: "The handler throws exceptions" },
        why: { ko: "그것은 함수 오류입니다. 스로틀링은 코드가 시작되기 전의 일입니다.", en: "That is a function error; throttling comes before the code starts." },
      },
      {
        id: "zero", right: true, text: { ko: "누가 예약된 동시성을 0으로 바꾸었다", en: "Somebody has set its reserved concurrency to 0" },
        why: { ko: "0은 함수를 끄는 값입니다.", en: "0 turns a function off." },
      },
      {
        id: "other-region", right: false, text: { ko: "다른 리전의 함수들이 바쁘다", en: "Functions in another Region are busy" },
        why: { ko: "동시성은 리전마다 따로 셉니다.", en: "Concurrency is counted per Region." },
      },
    ],
    explain: {
      ko: "스로틀링은 자리나 속도의 문제입니다. 함수의 예약, 계정의 남은 몫, 확장 속도, 초당 요청 상한을 차례로 봅니다.",
      en: "Throttling is about places and pace: look at the function's reservation, what the account has left, the scaling rate and the cap on requests.",
    },
  },
  {
    id: "concurrency.after-throttle",
    kind: "rows",
    section: "throttling",
    facts: ["lambda.invoke.sync-retry", "lambda.async.event-age"],
    concepts: ["throttling", "synchronous-invocation", "asynchronous-invocation"],
    ask: { ko: "스로틀링된 뒤 어떻게 됩니까?", en: "What follows after throttling?" },
    columns: [
      { id: "caller", text: { ko: "호출자가 오류를 받는다", en: "The caller gets an error" } },
      { id: "later", text: { ko: "Lambda가 나중에 다시 시도한다", en: "Lambda tries again later" } },
      { id: "stays", text: { ko: "메시지가 원래 자리에 남아 있다", en: "Messages stay where they are" } },
    ],
    rows: [
      {
        id: "api", right: "caller", text: { ko: "API Gateway가 부른 함수", en: "Called by API Gateway" },
        why: { ko: "동기 호출이라 오류가 곧바로 돌아갑니다.", en: "A synchronous call: the error goes straight back." },
      },
      {
        id: "s3", right: "later", text: { ko: "S3 알림이 부른 함수", en: "Called by an S3 notification" },
        why: { ko: "비동기 대기열로 돌아가 간격을 늘리며 다시 시도됩니다.", en: "It returns to the asynchronous queue and is tried at growing intervals." },
      },
      {
        id: "sqs", right: "stays", text: { ko: "SQS 대기열을 읽는 함수", en: "Reading an SQS queue" },
        why: { ko: "메시지는 대기열에 있고, 읽는 쪽이 속도를 줄입니다.", en: "Messages are in the queue; the poller slows down." },
      },
      {
        id: "cli", right: "caller", text: { ko: "CLI에서 RequestResponse로 부른 함수", en: "Called from the CLI with RequestResponse" },
        why: { ko: "RequestResponse는 동기 호출입니다.", en: "RequestResponse is synchronous." },
      },
    ],
    explain: {
      ko: "같은 429라도 동기에서는 사용자의 오류이고, 비동기와 폴링에서는 지연입니다.",
      en: "The same 429 is an error for users of a synchronous call, and a delay for the other two.",
    },
  },
  {
    id: "concurrency.reserved-or-provisioned",
    kind: "rows",
    section: "provisioned",
    facts: ["lambda.conc.reserved", "lambda.conc.pc", "lambda.conc.pc-spill"],
    concepts: ["reserved-concurrency", "provisioned-concurrency", "cold-start"],
    ask: { ko: "어느 쪽의 성질입니까?", en: "Which of the two is it?" },
    columns: [
      { id: "reserved", text: { ko: "예약된 동시성", en: "Reserved" } },
      { id: "provisioned", text: { ko: "프로비저닝된 동시성", en: "Provisioned" } },
    ],
    rows: [
      {
        id: "cap", right: "reserved", text: { ko: "함수가 그 수보다 많이 실행되지 못하게 한다", en: "Keeps the function from running more than that number" },
        why: { ko: "상한이 되는 것은 예약입니다.", en: "The reservation is the cap." },
      },
      {
        id: "warm", right: "provisioned", text: { ko: "Init을 마친 환경을 준비해 둔다", en: "Keeps environments ready with Init done" },
        why: { ko: "미리 데우는 것은 프로비저닝뿐입니다.", en: "Only this one warms." },
      },
      {
        id: "free", right: "reserved", text: { ko: "거는 데에 요금이 들지 않는다", en: "Costs nothing to set" },
        why: { ko: "예약은 무료입니다.", en: "A reservation is free." },
      },
      {
        id: "version", right: "provisioned", text: { ko: "버전이나 별칭에만 걸 수 있다", en: "Can be set on a version or an alias only" },
        why: { ko: "$LATEST에는 걸 수 없습니다. 예약은 함수 전체에 겁니다.", en: "Not on $LATEST. A reservation is for the whole function." },
      },
      {
        id: "spill", right: "provisioned", text: { ko: "넘는 요청은 콜드 스타트로 처리된다", en: "Requests beyond it are served with cold starts" },
        why: { ko: "예약을 넘는 요청은 스로틀링됩니다.", en: "Beyond a reservation requests are throttled." },
      },
    ],
    explain: {
      ko: "예약은 자리의 약속, 프로비저닝은 준비의 약속입니다. 둘을 함께 걸 수도 있습니다.",
      en: "Reserved promises places, provisioned promises readiness. They can be set together.",
    },
  },
  {
    id: "concurrency.provisioned-ready",
    kind: "one-choice",
    section: "provisioned",
    facts: ["lambda.conc.pc-rate", "lambda.conc.pc-autoscale"],
    concepts: ["provisioned-concurrency", "cold-start"],
    ask: { ko: "매일 12시 정각에 부하가 열 배로 뜁니다. 프로비저닝된 동시성을 어떻게 맞춥니까?", en: "Every day at noon sharp the load leaps tenfold. How do you fit provisioned concurrency to it?" },
    choices: [
      {
        id: "schedule", right: true, text: { ko: "12시 전에 올리도록 일정을 건다", en: "A schedule that raises it before noon" },
        why: { ko: "준비에 몇 분이 걸리므로 앞당겨 올려야 합니다.", en: "Warming takes minutes, so raise it ahead." },
      },
      {
        id: "tracking", right: false, text: { ko: "대상 추적이 12시에 부하를 보고 올리게 한다", en: "Target tracking that sees the load at noon and raises it" },
        why: { ko: "지표가 오르고 준비가 끝날 때에는 이미 늦습니다.", en: "By the time the metric rises and warming is done, it is late." },
      },
      {
        id: "latest", right: false, text: { ko: "$LATEST에 최댓값을 걸어 둔다", en: "The maximum on $LATEST, at all times" },
        why: { ko: "$LATEST에는 걸 수 없고, 늘 최댓값이면 종일 요금이 붙습니다.", en: "It cannot be set on $LATEST, and a maximum at all times is charged all day." },
      },
      {
        id: "reserved", right: false, text: { ko: "예약된 동시성을 열 배로 늘려 미리 데운다", en: "Ten times the reserved concurrency, to warm it" },
        why: { ko: "예약은 아무것도 데우지 않습니다.", en: "A reservation warms nothing." },
      },
    ],
    explain: {
      ko: "정해진 때의 부하에는 일정이, 천천히 변하는 부하에는 대상 추적이 맞습니다.",
      en: "A schedule fits a load at a known time, target tracking one that changes slowly.",
    },
  },
  {
    id: "concurrency.protect-database",
    kind: "one-choice",
    section: "choose",
    facts: ["lambda.conc.reserved", "lambda.esm.sqs-max-conc"],
    concepts: ["reserved-concurrency", "concurrency"],
    ask: { ko: "데이터베이스는 연결 50개까지 받습니다. 함수는 환경마다 연결을 하나 열고, 비동기로 불립니다. 연결이 넘치지 않게 하려면 무엇이 가장 알맞습니까?", en: "A database takes 50 connections. Each environment opens one, and the function is called asynchronously. What fits best to keep connections from overflowing?" },
    choices: [
      {
        id: "provisioned", right: false, text: { ko: "프로비저닝된 동시성 50", en: "Provisioned concurrency of 50" },
        why: { ko: "50을 넘는 요청은 새 환경에서 처리되므로 막지 못합니다.", en: "Requests beyond 50 get new environments, so nothing is held back." },
      },
      {
        id: "timeout", right: false, text: { ko: "함수의 제한 시간을 50초로 줄이기", en: "A function timeout of 50 seconds" },
        why: { ko: "시간은 동시에 열리는 환경의 수를 막지 못합니다.", en: "A timeout does not bound how many environments there are." },
      },
      {
        id: "memory", right: false, text: { ko: "메모리를 줄여 더 적게 실행되게 하기", en: "Less memory, so that fewer of them run" },
        why: { ko: "느려지면 동시성은 오히려 늘어납니다.", en: "Slower runs raise concurrency." },
      },
      {
        id: "reserved", right: true, text: { ko: "예약된 동시성을 50보다 조금 낮게", en: "Reserved concurrency a little below 50" },
        why: { ko: "상한이 됩니다. 넘친 이벤트는 대기열에서 다시 시도됩니다.", en: "It is a cap. Events beyond it are tried again from the queue." },
      },
    ],
    explain: {
      ko: "환경의 수를 막는 것은 예약뿐입니다. 새 환경으로 바뀌는 동안 잠깐 겹칠 수 있으니 여유를 둡니다. RDS Proxy처럼 연결을 모아 주는 층을 두는 방법도 있습니다.",
      en: "Only a reservation bounds the number of environments. Leave some room, as old and new ones may overlap for a moment. A layer that pools connections, such as RDS Proxy, is another way.",
    },
  },
  {
    id: "concurrency.emergency",
    kind: "one-choice",
    section: "reserved",
    facts: ["lambda.conc.reserved-zero"],
    concepts: ["reserved-concurrency", "throttling"],
    ask: { ko: "버그가 있는 함수가 외부 API를 마구 부르고 있습니다. 코드를 고치는 동안 호출을 당장 막으려면 무엇을 합니까?", en: "A buggy function is hammering an outside API. How do you stop invocations at once while you repair the code?" },
    choices: [
      {
        id: "delete", right: false, text: { ko: "함수를 지웠다가 고친 뒤 다시 만든다", en: "Delete the function and create it again later" },
        why: { ko: "설정과 연결을 모두 다시 만들어야 합니다.", en: "All its settings and triggers would have to be rebuilt." },
      },
      {
        id: "zero", right: true, text: { ko: "예약된 동시성을 0으로 둔다", en: "Set reserved concurrency to 0" },
        why: { ko: "모든 요청이 스로틀링되고, 값을 되돌리면 다시 돕니다.", en: "Every request is throttled; put the value back and it runs again." },
      },
      {
        id: "pc", right: false, text: { ko: "프로비저닝된 동시성을 0으로 둔다", en: "Set provisioned concurrency to 0" },
        why: { ko: "보통의 환경에서 계속 실행됩니다.", en: "It goes on running in ordinary environments." },
      },
      {
        id: "timeout", right: false, text: { ko: "제한 시간을 1초로 줄여 곧 끊기게 한다", en: "Set the timeout to 1 second to cut it off" },
        why: { ko: "1초 동안은 여전히 API를 부릅니다.", en: "For that second it still calls the API." },
      },
    ],
    explain: {
      ko: "예약된 동시성 0은 함수를 끄는 스위치입니다. 비동기 이벤트는 재시도 없이 DLQ나 실패 대상으로 갑니다.",
      en: "Reserved concurrency of 0 is the off switch. Asynchronous events go to the DLQ or failure destination without retries.",
    },
  },
];
