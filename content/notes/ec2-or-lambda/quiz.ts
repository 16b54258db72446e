import type { Question } from "@/engine/quiz/question";
import { addresses } from "../../facts/addresses";
import { lambda } from "../../facts/lambda";
import { lambdaPricing } from "../../facts/lambda-pricing";

const arm = lambdaPricing["lambda.price.arm"];
const request = lambdaPricing["lambda.price.request"];
const provisioned = lambdaPricing["lambda.price.pc"];
const nano = lambdaPricing["ec2.price.example.nano"];
const address = addresses["vpc.public-ip.charge"];
const longest = lambda["lambda.timeout.max"];

const monthHours = 720;
const round = (value: number, places: number): number => Math.round(value * 10 ** places) / 10 ** places;
const perMillion = (milliseconds: number, megabytes: number): number => milliseconds * 1000 * (megabytes / 1024) * arm.value + request.value;

const calls = 3;
const runMilliseconds = 80;
const runMegabytes = 1024;
const gbSeconds = calls * 1_000_000 * (runMilliseconds / 1000) * (runMegabytes / 1024);

const evenMilliseconds = 200;
const evenMegabytes = 256;
const evenPrice = perMillion(evenMilliseconds, evenMegabytes);
const serverMonth = (nano.value + address.value) * monthHours;

const warm = 10;
const warmMegabytes = 512;
const warmDay = warm * (warmMegabytes / 1024) * 86_400 * provisioned.value;

export const questions: readonly Question[] = [
  {
    id: "ec2-or-lambda.what-is-billed",
    kind: "rows",
    section: "what-is-billed",
    facts: ["lambda.bill.unit", "lambda.env.init.billed", "lambda.price.pc-rounding"],
    concepts: ["billing", "gb-second", "cold-start"],
    ask: { ko: "요금이 붙습니까?", en: "Is it charged for?" },
    columns: [{ id: "yes", text: { ko: "붙는다", en: "Charged" } }, { id: "no", text: { ko: "붙지 않는다", en: "Not charged" } }],
    rows: [
      {
        id: "idle", right: "no", text: { ko: "요청이 없는 밤의 보통 Lambda 함수", en: "An ordinary Lambda function at night without requests" },
        why: { ko: "실행하지 않으면 세지 않습니다.", en: "What does not run does not count." },
      },
      {
        id: "warm", right: "yes", text: { ko: "요청이 없는 밤의 프로비저닝된 동시성", en: "Provisioned concurrency at night without requests" },
        why: { ko: "걸어 둔 시간을 셉니다.", en: "The time it is set counts." },
      },
      {
        id: "init", right: "yes", text: { ko: "관리형 런타임을 쓰는 zip 함수의 Init", en: "Init of a zip function on a managed runtime" },
        why: { ko: "예전에는 무료였지만 지금은 셉니다.", en: "It used to be free and is counted now." },
      },
      {
        id: "server", right: "yes", text: { ko: "요청이 없는 밤의 running 인스턴스", en: "An instance in running at night without requests" },
        why: { ko: "EC2는 켜 둔 시간을 셉니다.", en: "EC2 counts the time it is on." },
      },
      {
        id: "memory", right: "yes", text: { ko: "설정했지만 쓰지 않은 함수 메모리", en: "Function memory that is set but not used" },
        why: { ko: "GB-초는 설정한 메모리로 셉니다.", en: "GB-seconds go by the memory you set." },
      },
    ],
    explain: {
      ko: "Lambda에서 놀 때 공짜인 것은 보통의 함수입니다. 미리 데워 두는 것은 놀아도 냅니다.",
      en: "Idle is free for ordinary functions. What is kept warm is paid for even when idle.",
    },
  },
  {
    id: "ec2-or-lambda.gb-seconds",
    kind: "number",
    section: "gb-second",
    facts: ["lambda.bill.unit"],
    concepts: ["gb-second"],
    ask: {
      ko: `메모리 ${runMegabytes.toLocaleString("en-US")} MB인 함수를 한 달에 ${calls}백만 번, 한 번에 ${runMilliseconds}밀리초씩 실행했습니다. 모두 몇 GB-초입니까?`,
      en: `A function with ${runMegabytes.toLocaleString("en-US")} MB runs ${calls} million times a month for ${runMilliseconds} ms each. How many GB-seconds is that?`,
    },
    unit: { ko: "GB-초", en: "GB-seconds" },
    answer: gbSeconds,
    tolerance: 0,
    misses: [
      { value: gbSeconds * 1000, why: { ko: "밀리초를 초로 바꾸지 않았습니다.", en: "Milliseconds were not turned into seconds." } },
      { value: gbSeconds / calls, why: { ko: "백만 번만 세었습니다.", en: "That counts one million." } },
      { value: gbSeconds * 1024, why: { ko: "메모리를 GB로 바꾸지 않았습니다.", en: "Memory was not turned into GB." } },
    ],
    explain: {
      ko: `${calls.toLocaleString("en-US")},000,000 × ${runMilliseconds / 1000} × ${runMegabytes / 1024} = ${gbSeconds.toLocaleString("en-US")}입니다. 요청 요금은 따로 더합니다.`,
      en: `${calls.toLocaleString("en-US")},000,000 × ${runMilliseconds / 1000} × ${runMegabytes / 1024} = ${gbSeconds.toLocaleString("en-US")}. Requests are added apart.`,
    },
  },
  {
    id: "ec2-or-lambda.break-even",
    kind: "number",
    section: "break-even",
    facts: ["lambda.price.arm", "lambda.price.request", "ec2.price.example.nano", "vpc.public-ip.charge"],
    concepts: ["break-even", "gb-second"],
    mistake: "M52",
    ask: {
      ko: `함수는 ${evenMegabytes} MB로 ${evenMilliseconds}밀리초 걸립니다. GB-초당 ${arm.say.ko}, 요청은 ${request.say.ko}입니다. 서버는 ${nano.say.ko}에 퍼블릭 IPv4가 ${address.say.ko}이고 한 달은 ${monthHours}시간입니다. 무료 몫을 빼지 않을 때, 한 달 몇 백만 건에서 값이 같아집니까? (소수 첫째 자리까지)`,
      en: `A function takes ${evenMilliseconds} ms with ${evenMegabytes} MB, at ${arm.say.en} per GB-second and ${request.say.en} requests. A server is ${nano.say.en} plus a public IPv4 address at ${address.say.en}; a month has ${monthHours} hours. Without the free part, at how many million requests a month do they cost the same? (one decimal)`,
    },
    unit: { ko: "백만 건", en: "million requests" },
    answer: round(serverMonth / evenPrice, 1),
    tolerance: 0.1,
    misses: [
      { value: round((nano.value * monthHours) / evenPrice, 1), why: { ko: "주소의 요금을 빠뜨렸습니다.", en: "The address is missing." } },
      { value: round(serverMonth / (evenPrice - request.value), 1), why: { ko: "요청 요금을 빠뜨렸습니다.", en: "The charge for requests is missing." } },
    ],
    explain: {
      ko: `백만 건에 ${evenMegabytes / 1024} × ${evenMilliseconds / 1000} × 1,000,000 × ${arm.value} + ${request.value} = ${round(evenPrice, 3)}달러이고, 서버는 한 달 ${round(serverMonth, 2)}달러입니다. 나누면 약 ${round(serverMonth / evenPrice, 1)}입니다.`,
      en: `A million costs ${evenMegabytes / 1024} × ${evenMilliseconds / 1000} × 1,000,000 × ${arm.value} + ${request.value} = USD ${round(evenPrice, 3)}; the server costs USD ${round(serverMonth, 2)} a month. Divided, about ${round(serverMonth / evenPrice, 1)}.`,
    },
  },
  {
    id: "ec2-or-lambda.even-order",
    kind: "order",
    section: "break-even",
    facts: ["lambda.price.arm", "lambda.price.request"],
    concepts: ["break-even", "gb-second"],
    mistake: "M52",
    ask: { ko: "손익분기를 구하는 차례를 맞추세요.", en: "Order the steps of working out a break-even." },
    steps: [
      {
        id: "measure", text: { ko: "함수의 실행 시간을 잰다", en: "Measure how long the function runs" },
        why: { ko: "짐작한 값으로는 결과도 짐작입니다.", en: "A guess makes the result a guess." },
      },
      {
        id: "one", text: { ko: "메모리와 곱해 요청 하나의 GB-초를 구한다", en: "Multiply by the memory for the GB-seconds of one request" },
        why: { ko: "요금을 세는 단위입니다.", en: "That is the unit charged for." },
      },
      {
        id: "price", text: { ko: "가격을 곱하고 요청 요금을 더한다", en: "Multiply by the price and add the charge per request" },
        why: { ko: "요청 하나의 값이 나옵니다.", en: "That is the price of one request." },
      },
      {
        id: "server", text: { ko: "같은 일을 감당할 서버의 한 달 값을 더한다", en: "Add up a month of the servers that could bear the same" },
        why: { ko: "몰리는 순간과 가용성까지 같게 맞춥니다.", en: "Equal for the rush and for availability." },
      },
      {
        id: "divide", text: { ko: "서버의 값을 요청 하나의 값으로 나눈다", en: "Divide the servers' price by the price of one request" },
        why: { ko: "값이 같아지는 요청 수입니다.", en: "That is the number at which they meet." },
      },
    ],
    explain: {
      ko: "요청 하나의 값을 먼저 알아야 나눌 수 있습니다. 서버는 같은 일을 하는 것으로 잡습니다.",
      en: "The price of one request comes first; the servers must be able to do the same work.",
    },
  },
  {
    id: "ec2-or-lambda.what-moves-it",
    kind: "several-choices",
    section: "break-even",
    facts: ["lambda.price.arm", "lambda.price.x86", "lambda.price.request"],
    concepts: ["break-even", "function-memory"],
    mistake: "M52",
    ask: { ko: "Lambda가 유리한 범위를 넓히는 것(손익분기의 요청 수를 늘리는 것)을 모두 고르세요.", en: "Tick what widens the range in which Lambda is cheaper, that is, what raises the requests at break-even." },
    choices: [
      {
        id: "faster", right: true, text: { ko: "같은 메모리에서 코드를 고쳐 두 배 빠르게 한다", en: "Code that is twice as fast with the same memory" },
        why: { ko: "요청 하나의 GB-초가 절반이 됩니다.", en: "One request takes half the GB-seconds." },
      },
      {
        id: "arm", right: true, text: { ko: "x86에서 arm64로 옮긴다. 속도는 같다", en: "Moving from x86 to arm64 at the same speed" },
        why: { ko: "GB-초당 가격이 낮습니다.", en: "A GB-second costs less." },
      },
      {
        id: "memory", right: false, text: { ko: "기다리기만 하는 함수의 메모리를 두 배로 늘린다", en: "Twice the memory for a function that merely waits" },
        why: { ko: "시간은 그대로이고 GB-초만 두 배가 됩니다.", en: "Time stays, GB-seconds double." },
      },
      {
        id: "two-servers", right: true, text: { ko: "견줄 서버를 두 가용 영역의 두 대로 잡는다", en: "Comparing with two servers in two zones" },
        why: { ko: "견주는 값이 두 배라 손익분기도 올라갑니다.", en: "Twice the price to match." },
      },
      {
        id: "traffic", right: false, text: { ko: "요청이 더 많이 온다", en: "More requests" },
        why: { ko: "손익분기점은 그대로이고 그쪽에 가까워질 뿐입니다.", en: "The place stays; you only come nearer to it." },
      },
    ],
    explain: {
      ko: "손익분기는 서버의 값 ÷ 요청 하나의 값입니다. 요청 하나가 싸지거나 서버가 비싸지면 올라갑니다.",
      en: "It is the servers' price ÷ the price of one request: it rises when a request gets cheaper or the servers dearer.",
    },
  },
  {
    id: "ec2-or-lambda.shape",
    kind: "rows",
    section: "not-the-same",
    facts: ["lambda.bill.unit", "ec2.price.ondemand.unit"],
    concepts: ["break-even", "lambda", "ec2"],
    mistake: "M52",
    ask: { ko: "요청 하나의 값이 같고 모두 제한 시간 안에 끝난다면, 값으로는 어느 쪽이 유리하겠습니까?", en: "With the same price per request and runs within the timeout, which side is likely cheaper?" },
    columns: [{ id: "lambda", text: { ko: "Lambda", en: "Lambda" } }, { id: "server", text: { ko: "켜 둔 서버", en: "Always-on server" } }],
    rows: [
      {
        id: "webhook", right: "lambda", text: { ko: "하루에 몇십 번 오는 알림", en: "A notice that comes some dozens of times a day" },
        why: { ko: "거의 내내 놀고 있습니다.", en: "It is idle nearly all the time." },
      },
      {
        id: "steady", right: "server", text: { ko: "종일 CPU의 대부분을 고르게 쓰는 처리", en: "Processing that uses most of the CPU evenly all day" },
        why: { ko: "놀지 않으므로 켜 둔 시간이 아깝지 않습니다.", en: "Nothing is idle, so time on is not wasted." },
      },
      {
        id: "hour", right: "lambda", text: { ko: "하루 한 시간만 크게 몰리는 요청", en: "A rush of one hour a day" },
        why: { ko: "서버는 몰리는 순간에 맞추어 종일 켜 두어야 합니다.", en: "Servers would stand ready all day for that hour." },
      },
      {
        id: "unknown", right: "lambda", text: { ko: "얼마나 올지 모르는 새 서비스", en: "A new service with an unknown load" },
        why: { ko: "오지 않으면 내지 않습니다.", en: "Nothing comes, nothing is paid." },
      },
    ],
    explain: {
      ko: "노는 시간이 많으면 Lambda, 고르게 바쁘면 켜 둔 서버가 유리합니다.",
      en: "Much idle time favours Lambda, an even load favours a server.",
    },
  },
  {
    id: "ec2-or-lambda.unfair",
    kind: "one-choice",
    section: "not-the-same",
    facts: ["ec2.price.example.nano"],
    concepts: ["break-even", "availability-zone"],
    ask: { ko: "“우리 트래픽의 평균은 초당 3건이니 t4g.nano 한 대가 Lambda보다 싸다.” 이 비교에서 가장 큰 문제는 무엇입니까?", en: "“Our average is 3 requests per second, so one t4g.nano beats Lambda.” What is the main flaw?" },
    choices: [
      {
        id: "rush", right: true, text: { ko: "몰리는 순간과 고장을 감당하는 능력이 같지 않다", en: "The two do not bear the same rush or the same failure" },
        why: { ko: "평균이 아니라 최대에 맞추고, 한 대가 멈출 때도 생각해야 합니다.", en: "Size for the peak, and think of one server failing." },
      },
      {
        id: "free", right: false, text: { ko: "달마다 주는 Lambda의 무료 몫을 셈에서 빼지 않았다", en: "The free part of Lambda, granted every month, was not taken off" },
        why: { ko: "결과를 조금 바꾸지만 견주는 틀의 문제는 아닙니다.", en: "That shifts it a little but is not the flaw." },
      },
      {
        id: "arm", right: false, text: { ko: "서버가 arm64라서 견줄 수 없다", en: "The server is arm64 and cannot be compared" },
        why: { ko: "Lambda도 arm64로 돌릴 수 있습니다.", en: "Lambda runs on arm64, too." },
      },
      {
        id: "init", right: false, text: { ko: "Lambda의 Init 요금을 넣지 않았다", en: "Lambda's Init was left out" },
        why: { ko: "넣으면 Lambda가 더 비싸질 뿐 결론을 뒤집지 않습니다.", en: "That would only make Lambda dearer." },
      },
    ],
    explain: {
      ko: "같은 것을 견주어야 합니다. 최대 부하를 버틸 만큼, 두 가용 영역에 둔 서버의 값을 씁니다.",
      en: "Compare like with like: servers that stand the peak, in two zones.",
    },
  },
  {
    id: "ec2-or-lambda.warm-price",
    kind: "number",
    section: "what-is-billed",
    facts: ["lambda.price.pc", "lambda.price.pc-rounding"],
    concepts: ["provisioned-concurrency", "gb-second"],
    ask: {
      ko: `${warmMegabytes} MB 함수에 프로비저닝된 동시성 ${warm}을 하루 24시간 걸어 두었습니다. 걸어 둔 값이 GB-초당 ${provisioned.say.ko}라면, 요청이 한 건도 없어도 하루에 몇 달러입니까? (소수 둘째 자리까지)`,
      en: `Provisioned concurrency of ${warm} is set on a ${warmMegabytes} MB function for 24 hours. At ${provisioned.say.en} per GB-second configured, what does that day cost in USD without a single request? (two decimals)`,
    },
    unit: { ko: "달러", en: "USD" },
    answer: round(warmDay, 2),
    tolerance: 0.01,
    misses: [
      { value: 0, why: { ko: "프로비저닝된 동시성은 요청이 없어도 냅니다.", en: "Provisioned concurrency is paid for without requests." } },
      { value: round(warmDay / warm, 2), why: { ko: "환경 하나의 값입니다.", en: "That is one environment." } },
      { value: round(warmDay * 2, 2), why: { ko: "메모리를 1 GB로 세었습니다.", en: "That takes memory to be 1 GB." } },
    ],
    explain: {
      ko: `${warm} × ${warmMegabytes / 1024} × 86,400 = ${(warm * (warmMegabytes / 1024) * 86_400).toLocaleString("en-US")} GB-초이고, 가격을 곱하면 약 ${round(warmDay, 2).toFixed(2)}달러입니다.`,
      en: `${warm} × ${warmMegabytes / 1024} × 86,400 = ${(warm * (warmMegabytes / 1024) * 86_400).toLocaleString("en-US")} GB-seconds, times the price about USD ${round(warmDay, 2).toFixed(2)}.`,
    },
  },
  {
    id: "ec2-or-lambda.nightly-job",
    kind: "one-choice",
    section: "beyond-price",
    facts: ["lambda.timeout.max"],
    concepts: ["function-timeout", "lambda", "ec2"],
    mistake: "M50",
    ask: { ko: "밤마다 2시에 시작해 세 시간 쉬지 않고 도는 계산이 있습니다. 무엇으로 돌립니까?", en: "A computation starts at 2 every night and runs for three hours without a break. What runs it?" },
    choices: [
      {
        id: "lambda", right: false, text: { ko: "정해진 시각에 EventBridge 일정이 부르는 Lambda 함수", en: "A Lambda function called by a schedule" },
        why: { ko: `호출 하나는 ${longest.say.ko}까지입니다.`, en: `One invocation has ${longest.say.en}.` },
      },
      {
        id: "always", right: false, text: { ko: "그 일만 하도록 따로 마련해 늘 켜 두는 EC2 인스턴스 한 대", en: "An EC2 instance for this alone, kept on day and night all year" },
        why: { ko: "나머지 스물한 시간의 값도 냅니다.", en: "The other twenty-one hours are paid for as well." },
      },
      {
        id: "batch", right: true, text: { ko: "일정에 따라 켜지고 끝나면 사라지는 Batch나 컨테이너 작업", en: "A Batch or container task that starts by schedule and ends" },
        why: { ko: "길이의 제한이 없고 끝나면 값도 멈춥니다.", en: "No limit on length, and the charge ends with it." },
      },
      {
        id: "warm", right: false, text: { ko: "프로비저닝된 동시성을 건 Lambda 함수", en: "A Lambda function with provisioned concurrency" },
        why: { ko: "미리 데울 뿐 제한 시간은 그대로입니다.", en: "That warms it; the timeout stays." },
      },
    ],
    explain: {
      ko: "정해진 시각이라는 것이 아니라 쉬지 않고 얼마나 도는지가 먼저입니다.",
      en: "What matters first is how long it runs without a break, not that the time is set.",
    },
  },
  {
    id: "ec2-or-lambda.which-one",
    kind: "rows",
    section: "beyond-price",
    facts: ["lambda.timeout.max", "lambda.restriction.network"],
    concepts: ["lambda", "ec2", "function-timeout"],
    mistake: "M50",
    ask: { ko: "어느 쪽이 알맞습니까?", en: "Which side fits?" },
    columns: [{ id: "lambda", text: { ko: "Lambda", en: "Lambda" } }, { id: "server", text: { ko: "EC2나 컨테이너", en: "EC2 or containers" } }],
    rows: [
      {
        id: "thumb", right: "lambda", text: { ko: "파일이 올라올 때마다 썸네일을 만든다", en: "Make a thumbnail whenever a file arrives" },
        why: { ko: "짧고, 이벤트로 불립니다.", en: "Short, and called by events." },
      },
      {
        id: "game", right: "server", text: { ko: "포트를 열고 연결을 붙들고 있는 게임 서버", en: "A game server that opens a port and holds connections" },
        why: { ko: "함수는 들어오는 연결을 받을 수 없습니다.", en: "Functions cannot accept connections." },
      },
      {
        id: "gpu", right: "server", text: { ko: "GPU로 모델을 학습한다", en: "Train a model on a GPU" },
        why: { ko: "GPU가 있는 유형을 골라야 합니다.", en: "It needs a type with a GPU." },
      },
      {
        id: "rush", right: "lambda", text: { ko: "저녁 여덟 시에 몰려오는 짧은 주문 이벤트", en: "Short order events that rush in at eight in the evening" },
        why: { ko: "정해진 시간에 몰리지만 하나하나는 짧습니다.", en: "At a set time, but each is short." },
      },
    ],
    explain: {
      ko: "한 번의 길이, 연결, 하드웨어를 먼저 보고 값은 그다음에 봅니다.",
      en: "First the length of a run, connections and hardware; the price comes after.",
    },
  },
  {
    id: "ec2-or-lambda.no-limits",
    kind: "one-choice",
    section: "beyond-price",
    facts: ["lambda.memory.max"],
    concepts: ["ec2", "function-memory"],
    ask: { ko: "“Lambda는 메모리가 모자라면 죽지만 EC2는 그런 일이 없다.” 바로잡으면 무엇입니까?", en: "“Lambda dies when memory runs out; EC2 does not.” What is the correction?" },
    choices: [
      {
        id: "grow", right: false, text: { ko: "EC2는 모자란 만큼 메모리가 저절로 늘어난다", en: "EC2 adds memory by itself as needed" },
        why: { ko: "메모리는 유형이 정합니다. 바꾸려면 중지해야 합니다.", en: "The type sets the memory; changing it takes a stop." },
      },
      {
        id: "both", right: true, text: { ko: "EC2도 유형의 메모리를 넘으면 프로세스가 죽는다", en: "On EC2, too, processes die beyond the memory of the type" },
        why: { ko: "다른 것은 실행 시간의 제한이 없다는 점입니다.", en: "What differs is that there is no time limit." },
      },
      {
        id: "neither", right: false, text: { ko: "Lambda도 메모리를 넘으면 느려질 뿐 죽지 않는다", en: "Lambda, too, merely gets slower beyond its memory and goes on" },
        why: { ko: "설정한 메모리를 넘으면 프로세스가 끝납니다.", en: "Beyond the memory set the process ends." },
      },
      {
        id: "disk", right: false, text: { ko: "둘 다 디스크를 메모리로 쓰므로 죽지 않는다", en: "Both use disk as memory and go on" },
        why: { ko: "기본 설정에서 그렇게 되지 않습니다.", en: "Not by default." },
      },
    ],
    explain: {
      ko: "EC2에 없는 것은 시간의 제한입니다. 메모리와 CPU는 고른 유형만큼입니다.",
      en: "What EC2 lacks is the time limit. Memory and CPU are those of the type you chose.",
    },
  },
  {
    id: "ec2-or-lambda.later-move",
    kind: "one-choice",
    section: "mixing",
    facts: ["lambda.lmi.cost", "lambda.savings"],
    concepts: ["break-even", "function-handler"],
    ask: { ko: "Lambda로 시작하되, 손익분기를 넘으면 컨테이너로 옮길 수 있게 해 두고 싶습니다. 지금 할 일로 가장 알맞은 것은 무엇입니까?", en: "You begin with Lambda but want to be able to move to containers past the break-even. What is the best thing to do now?" },
    choices: [
      {
        id: "both", right: false, text: { ko: "처음부터 Lambda와 컨테이너를 모두 만들어 나란히 함께 돌린다", en: "Build both kinds from the start and run them side by side" },
        why: { ko: "오지 않을지도 모르는 날의 값을 지금 냅니다.", en: "That pays now for a day that may not come." },
      },
      {
        id: "globals", right: false, text: { ko: "전역 변수에 상태를 두어 서버처럼 쓴다", en: "Keep state in global variables, as in a server" },
        why: { ko: "남는다는 보장이 없어 지금 틀린 결과를 냅니다.", en: "It is not guaranteed to last and gives wrong results now." },
      },
      {
        id: "memory", right: false, text: { ko: "메모리를 최대로 두어 서버만큼 빠르게 한다", en: "Set memory to the maximum to be as fast as a server" },
        why: { ko: "값만 올라 손익분기가 더 빨리 옵니다.", en: "That raises the price, and the break-even comes sooner." },
      },
      {
        id: "thin", right: true, text: { ko: "핸들러를 얇게 두고 할 일은 Lambda를 모르는 코드에 담는다", en: "A thin handler over code that knows nothing of Lambda" },
        why: { ko: "나중에 문만 바꾸어 답니다.", en: "Later only the front door is changed." },
      },
    ],
    explain: {
      ko: "핸들러는 이벤트를 풀어 넘기는 일만 합니다. 그러면 같은 코드를 컨테이너의 HTTP 서버에서도 부를 수 있습니다.",
      en: "The handler only unpacks the event. Then the same code can be called by an HTTP server in a container.",
    },
  },
];
