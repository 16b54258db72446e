import type { Question } from "@/engine/quiz/question";
import { lambdaEnvironments } from "../../facts/lambda-environments";

const initBilled = lambdaEnvironments["lambda.env.init.billed"];
const initLimit = lambdaEnvironments["lambda.env.init.limit"];

const first = 20;
const second = 26;

export const questions: readonly Question[] = [
  {
    id: "execution-environment.count-cold",
    kind: "number",
    section: "cold-start",
    facts: ["lambda.env.one-request"],
    concepts: ["cold-start", "execution-environment"],
    ask: {
      ko: `환경이 하나도 없는 함수에 요청 ${first}건이 한꺼번에 왔습니다. 모두 끝난 직후에 ${second}건이 다시 한꺼번에 왔습니다. 환경이 그동안 사라지지 않았다면 콜드 스타트는 모두 몇 번입니까?`,
      en: `${first} requests come at once to a function without any environment. Just after all are done, ${second} more come at once. If no environment has gone in between, how many cold starts are there in all?`,
    },
    unit: { ko: "번", en: "cold starts" },
    answer: second,
    tolerance: 0,
    misses: [
      { value: first + second, why: { ko: "두 번째 물결은 이미 있는 환경을 다시 씁니다.", en: "The second wave uses the environments that exist." } },
      { value: 1, why: { ko: "콜드 스타트는 함수마다가 아니라 환경마다 일어납니다.", en: "A cold start happens per environment, not per function." } },
      { value: first, why: { ko: `둘째 물결에서 ${second - first}건은 빈 환경을 찾지 못합니다.`, en: `In the second wave ${second - first} requests find no idle environment.` } },
    ],
    explain: {
      ko: `첫 물결에서 ${first}번, 둘째 물결에서 모자란 ${second - first}번을 더해 ${second}번입니다. 환경 하나는 한 번에 요청 하나를 처리합니다.`,
      en: `${first} in the first wave, and ${second - first} that are lacking in the second: ${second}. An environment serves one request at a time.`,
    },
  },
  {
    id: "execution-environment.phase-order",
    kind: "order",
    section: "phases",
    facts: ["lambda.env.phases", "lambda.env.init.steps"],
    concepts: ["execution-environment", "cold-start", "runtime"],
    ask: { ko: "빈 환경이 없을 때 온 요청 하나가 겪는 일을 순서대로 놓으세요.", en: "A request comes while no environment is idle. Put what happens in order." },
    steps: [
      {
        id: "make", text: { ko: "새 환경을 만들고 코드를 내려받는다", en: "A new environment is made and the code fetched" },
        why: { ko: "돌릴 곳이 먼저 있어야 합니다.", en: "First there must be a place to run." },
      },
      {
        id: "extensions", text: { ko: "확장을 시작한다", en: "Extensions start" },
        why: { ko: "Init은 확장부터 시작합니다.", en: "Init begins with the extensions." },
      },
      {
        id: "runtime", text: { ko: "런타임을 시작한다", en: "The runtime starts" },
        why: { ko: "런타임이 있어야 내 코드를 읽습니다.", en: "The runtime is needed to read your code." },
      },
      {
        id: "static", text: { ko: "핸들러 밖의 코드를 실행한다", en: "Code outside the handler runs" },
        why: { ko: "Init의 마지막입니다.", en: "That is the last part of Init." },
      },
      {
        id: "handler", text: { ko: "핸들러가 이벤트를 처리한다", en: "The handler deals with the event" },
        why: { ko: "여기부터 Invoke입니다.", en: "Here Invoke begins." },
      },
      {
        id: "freeze", text: { ko: "환경이 멈춘 채 다음 호출을 기다린다", en: "The environment waits, frozen" },
        why: { ko: "끝난 뒤에도 바로 사라지지 않습니다.", en: "It does not go at once." },
      },
    ],
    explain: {
      ko: "Init에서는 확장, 런타임, 핸들러 밖의 코드가 차례로 시작되고, 그다음에 핸들러가 돕니다.",
      en: "Init starts extensions, the runtime and the code outside the handler, in this order; then the handler runs.",
    },
  },
  {
    id: "execution-environment.where-to-keep",
    kind: "rows",
    section: "reuse",
    facts: ["lambda.env.freeze"],
    concepts: ["execution-environment", "function-handler"],
    mistake: "M45",
    ask: { ko: "각각을 어디에 두는 것이 맞습니까?", en: "Where does each of these belong?" },
    columns: [
      { id: "outside", text: { ko: "핸들러 밖의 변수", en: "Variable outside the handler" } },
      { id: "inside", text: { ko: "핸들러 안의 변수", en: "Variable in the handler" } },
      { id: "store", text: { ko: "바깥 저장소", en: "Storage outside" } },
    ],
    rows: [
      {
        id: "client", right: "outside", text: { ko: "데이터베이스 연결", en: "A database connection" },
        why: { ko: "다시 쓰이면 빨라지고, 없으면 다시 맺으면 됩니다.", en: "Reuse makes it faster; if it is missing, open it again." },
      },
      {
        id: "user", right: "inside", text: { ko: "지금 요청한 사용자의 이름", en: "The name of the user of this request" },
        why: { ko: "밖에 두면 다음 사용자의 호출에서 보일 수 있습니다.", en: "Outside it could show up in the next user's invocation." },
      },
      {
        id: "counter", right: "store", text: { ko: "지금까지 받은 주문의 수", en: "The number of orders so far" },
        why: { ko: "환경이 여럿이면 전역 변수의 값이 저마다 다릅니다.", en: "With several environments each global variable has its own value." },
      },
      {
        id: "model", right: "outside", text: { ko: "S3에서 내려받은 읽기 전용 모델", en: "A read-only model fetched from S3" },
        why: { ko: "누구의 호출이든 같은 내용이고, 잃어도 다시 받으면 됩니다.", en: "It is the same for every invocation and can be fetched again." },
      },
    ],
    explain: {
      ko: "빠르게 하는 것은 밖에, 이번 요청의 것은 안에, 정확해야 하는 것은 바깥 저장소에 둡니다.",
      en: "What makes it fast goes outside, what belongs to this request inside, what must be right into storage.",
    },
  },
  {
    id: "execution-environment.tmp-after-timeout",
    kind: "one-choice",
    section: "reset",
    facts: ["lambda.env.t.reset"],
    concepts: ["execution-environment"],
    ask: { ko: "파일을 /tmp에 적다가 제한 시간을 넘겼습니다. 다음 호출이 같은 환경에 왔다면 그 파일은 어떻게 되어 있습니까?", en: "A timeout struck while a file was being written to /tmp. The next invocation comes to the same environment. What about the file?" },
    choices: [
      {
        id: "half", right: true, text: { ko: "적다 만 채로 /tmp에 남아 있다", en: "It is still there, written only half way" },
        why: { ko: "프로세스는 새로 시작하지만 /tmp는 지우지 않습니다.", en: "Processes start anew, but /tmp is not cleared." },
      },
      {
        id: "gone", right: false, text: { ko: "환경을 재설정하면서 지워져 있다", en: "It was deleted when the environment was reset" },
        why: { ko: "재설정은 프로세스를 다시 시작할 뿐입니다.", en: "The reset restarts processes only." },
      },
      {
        id: "whole", right: false, text: { ko: "Lambda가 나머지를 마저 적어 두었다", en: "Lambda has completed it in the meantime" },
        why: { ko: "코드는 중간에 끊겼고 이어서 돌지 않습니다.", en: "The code was cut off and does not go on." },
      },
      {
        id: "rolled", right: false, text: { ko: "호출 전의 상태로 되돌려져 있다", en: "It is as it was before the call" },
        why: { ko: "/tmp에는 트랜잭션이 없습니다.", en: "/tmp knows no transactions." },
      },
    ],
    explain: {
      ko: "시간 초과 뒤에는 Init을 다시 하지만 /tmp의 내용은 그대로입니다. 임시 이름으로 적고 끝나면 이름을 바꾸는 방법이 안전합니다.",
      en: "After a timeout Init is repeated, but /tmp stays as it was. Write under a temporary name and rename at the end.",
    },
  },
  {
    id: "execution-environment.exception",
    kind: "one-choice",
    section: "reset",
    facts: ["lambda.env.t.reset"],
    concepts: ["execution-environment", "cold-start", "function-handler"],
    ask: { ko: "다음 가운데 환경이 재설정되지 않는 것은 무엇입니까?", en: "Which of these does not reset the environment?" },
    choices: [
      {
        id: "timeout", right: false, text: { ko: "함수 제한 시간을 넘겼다", en: "The function timeout was exceeded" },
        why: { ko: "시간 초과는 환경을 재설정합니다.", en: "A timeout resets it." },
      },
      {
        id: "exit", right: false, text: { ko: "코드가 프로세스를 스스로 끝냈다", en: "The code ended its own process" },
        why: { ko: "런타임 프로세스가 사라졌으니 재설정합니다.", en: "The runtime's process is gone, so it is reset." },
      },
      {
        id: "throw", right: true, text: { ko: "핸들러가 예외를 던졌다", en: "The handler threw an exception" },
        why: { ko: "런타임이 받아 오류로 돌려주고 환경은 그대로입니다.", en: "The runtime catches it, returns an error, and the environment stays." },
      },
      {
        id: "memory", right: false, text: { ko: "메모리가 모자라 프로세스가 강제로 끝났다", en: "The process was killed for lack of memory" },
        why: { ko: "프로세스가 죽었으므로 재설정합니다.", en: "The process died, so it is reset." },
      },
    ],
    explain: {
      ko: "예외는 함수의 오류일 뿐입니다. 프로세스가 살아 있으면 환경도 그대로 다시 쓰입니다.",
      en: "An exception is a function error only. While the process lives, the environment is used again.",
    },
  },
  {
    id: "execution-environment.snapstart-same",
    kind: "one-choice",
    section: "snapstart",
    facts: ["lambda.snapstart.uniqueness", "lambda.snapstart.scope"],
    concepts: ["snapstart", "execution-environment"],
    ask: { ko: "SnapStart를 켜자 환경 여러 개가 같은 “고유 ID”를 쓰기 시작했습니다. 까닭과 고칠 방법은 무엇입니까?", en: "With SnapStart on, several environments use the same “unique id”. Why, and what is the cure?" },
    choices: [
      {
        id: "handler", right: true, text: { ko: "ID를 Init에서 만들었다. 핸들러에서 만든다", en: "It was made in Init. Make it in the handler" },
        why: { ko: "스냅샷에 들어간 값은 되살아난 환경마다 같습니다.", en: "What is in the snapshot is the same in every environment resumed." },
      },
      {
        id: "memory", right: false, text: { ko: "환경들이 메모리를 함께 쓴다. 메모리를 늘린다", en: "Environments share memory. Give them more of it" },
        why: { ko: "환경은 격리되어 있습니다. 같은 스냅샷에서 시작했을 뿐입니다.", en: "Environments are isolated; they only began from one snapshot." },
      },
      {
        id: "latest", right: false, text: { ko: "버전에 걸었다. $LATEST에 걸면 ID가 달라진다", en: "It was set on a version. On $LATEST the ids differ" },
        why: { ko: "SnapStart는 $LATEST에 걸 수 없습니다.", en: "SnapStart cannot be set on $LATEST." },
      },
      {
        id: "provisioned", right: false, text: { ko: "프로비저닝된 동시성을 함께 걸면 환경마다 Init을 새로 한다", en: "Adding provisioned concurrency gives each environment its own Init" },
        why: { ko: "둘은 함께 쓸 수 없습니다.", en: "The two cannot be combined." },
      },
    ],
    explain: {
      ko: "Init은 게시할 때 한 번뿐이고 그 결과가 복제됩니다. 고유해야 하는 값은 복원한 뒤에, 핸들러나 복원 후 후크에서 만듭니다.",
      en: "Init runs once at publishing and its result is multiplied. Unique values are made after the restore: in the handler or a hook.",
    },
  },
  {
    id: "execution-environment.snapstart-fit",
    kind: "rows",
    section: "snapstart",
    facts: ["lambda.snapstart.runtimes", "lambda.snapstart.not-with", "lambda.snapstart.scope"],
    concepts: ["snapstart", "runtime"],
    ask: { ko: "SnapStart를 걸 수 있습니까?", en: "Can SnapStart be set?" },
    columns: [{ id: "yes", text: { ko: "걸 수 있다", en: "Yes" } }, { id: "no", text: { ko: "걸 수 없다", en: "No" } }],
    rows: [
      {
        id: "java", right: "yes", text: { ko: "Java 21 함수의 게시한 버전", en: "A published version of a Java 21 function" },
        why: { ko: "Java 11 이상이면 됩니다.", en: "Java 11 or later will do." },
      },
      {
        id: "python", right: "yes", text: { ko: "Python 3.13 함수의 버전을 가리키는 별칭", en: "An alias to a version of a Python 3.13 function" },
        why: { ko: "Python은 3.12부터 됩니다. Java 전용이 아닙니다.", en: "Python is supported from 3.12; it is no longer for Java only." },
      },
      {
        id: "node", right: "no", text: { ko: "Node.js 24 함수의 게시한 버전", en: "A published version of a Node.js 24 function" },
        why: { ko: "Node.js는 지원 목록에 없습니다.", en: "Node.js is not among the supported runtimes." },
      },
      {
        id: "efs", right: "no", text: { ko: "EFS를 탑재한 Java 함수", en: "A Java function that mounts EFS" },
        why: { ko: "EFS와는 함께 쓸 수 없습니다.", en: "It cannot be combined with EFS." },
      },
      {
        id: "latest", right: "no", text: { ko: "Java 함수의 $LATEST", en: "$LATEST of a Java function" },
        why: { ko: "게시한 버전에만 걸립니다.", en: "It works on published versions only." },
      },
    ],
    explain: {
      ko: "런타임, 게시한 버전이라는 조건, 함께 쓸 수 없는 기능을 차례로 살핍니다.",
      en: "Check the runtime, that it is a published version, and what it cannot be combined with.",
    },
  },
  {
    id: "execution-environment.billed",
    kind: "several-choices",
    section: "cold-start",
    facts: ["lambda.env.init.billed", "lambda.cold.rate", "lambda.env.init.proactive"],
    concepts: ["cold-start", "billing"],
    ask: { ko: "콜드 스타트에 대해 맞는 것을 모두 고르세요.", en: "Tick what is true of cold starts." },
    choices: [
      {
        id: "charged", right: true, text: { ko: "관리형 런타임의 zip 함수도 Init 시간에 요금이 붙는다", en: "Init is billed for zip functions on managed runtimes, too" },
        why: { ko: `${initBilled.say.ko}부터 그렇습니다.`, en: `Since ${initBilled.say.en}.` },
      },
      {
        id: "deploy", right: true, text: { ko: "새 코드를 배포한 직후에 늘어난다", en: "They rise right after new code is deployed" },
        why: { ko: "새 코드는 새 환경에서 돕니다.", en: "New code runs in new environments." },
      },
      {
        id: "once", right: false, text: { ko: "함수마다 하루에 한 번씩만 일어난다", en: "They happen once a day for each function" },
        why: { ko: "새 환경을 만들 때마다 일어납니다.", en: "They happen whenever a new environment is made." },
      },
      {
        id: "busy", right: true, text: { ko: "자주 불리는 함수도 요청이 겹치면 겪는다", en: "A busy function has them, too, when requests overlap" },
        why: { ko: "쉬는 환경이 없으면 새로 만듭니다.", en: "Without an idle environment a new one is made." },
      },
      {
        id: "ping", right: false, text: { ko: "몇 분마다 요청 하나를 보내면 모두 막을 수 있다", en: "One request every few minutes prevents them all" },
        why: { ko: "환경 하나만 데워집니다. 겹치는 요청은 그대로 겪습니다.", en: "That warms one environment. Overlapping requests still start cold." },
      },
    ],
    explain: {
      ko: "콜드 스타트는 새 환경을 만들 때 일어나고, 그 시간에도 요금이 붙습니다.",
      en: "A cold start happens when a new environment is made, and its time is billed.",
    },
  },
  {
    id: "execution-environment.slow-init",
    kind: "one-choice",
    section: "phases",
    facts: ["lambda.env.init.limit"],
    concepts: ["execution-environment", "cold-start"],
    ask: { ko: "온디맨드 함수의 Init이 14초 걸립니다. 제한 시간은 60초입니다. 첫 요청에 무슨 일이 생깁니까?", en: "The Init of an on-demand function takes 14 seconds; its timeout is 60. What happens to the first request?" },
    choices: [
      {
        id: "fail", right: false, text: { ko: "Init이 실패하여 함수가 Failed 상태가 된다", en: "Init fails and the function's state becomes Failed" },
        why: { ko: "Failed는 함수를 만드는 데 실패했을 때의 상태입니다.", en: "Failed is the state after a creation that did not succeed." },
      },
      {
        id: "again", right: true, text: { ko: "Init을 호출 안에서 다시 해 더 오래 기다린다", en: "Init is done again inside the invocation: a longer wait" },
        why: { ko: `${initLimit.say.ko} 안에 끝나지 않았으므로 호출 때 처음부터 다시 합니다.`, en: `It was not done within ${initLimit.say.en}, so it starts over in the invocation.` },
      },
      {
        id: "wait", right: false, text: { ko: "14초를 기다린 뒤 아무 일 없이 처리된다", en: "It waits 14 seconds and is then served as usual" },
        why: { ko: "중간에 끊기고 다시 하므로 더 걸립니다.", en: "It is cut off and begun again, so it takes longer." },
      },
      {
        id: "throttle", right: false, text: { ko: "스로틀링 오류로 곧바로 거절된다", en: "It is refused at once with a throttling error" },
        why: { ko: "동시성이 모자란 것이 아닙니다.", en: "Concurrency is not what is lacking." },
      },
    ],
    explain: {
      ko: `온디맨드의 Init에는 ${initLimit.say.ko}가 주어집니다. 넘기면 첫 호출에서 함수 제한 시간 안에 다시 합니다.`,
      en: `Init of an on-demand function has ${initLimit.say.en}. Beyond it, it is repeated at the first invocation, under the function timeout.`,
    },
  },
  {
    id: "execution-environment.background",
    kind: "one-choice",
    section: "reuse",
    facts: ["lambda.env.freeze", "lambda.env.shutdown.none"],
    concepts: ["execution-environment", "function-handler"],
    mistake: "M45",
    ask: { ko: "핸들러가 응답을 돌려준 뒤에도 스레드 하나가 로그를 보내고 있습니다. 무슨 일이 생깁니까?", en: "After the handler has returned, a thread is still sending logs. What happens to it?" },
    choices: [
      {
        id: "done", right: false, text: { ko: "Lambda가 스레드가 끝날 때까지 환경을 살려 둔다", en: "Lambda keeps the environment going until the thread is done" },
        why: { ko: "호출이 끝나면 환경을 멈춥니다.", en: "When the invocation is over, the environment is frozen." },
      },
      {
        id: "frozen", right: true, text: { ko: "멈췄다가 다음 호출에서 이어지거나 영영 사라진다", en: "It stops, and goes on in a later invocation or never" },
        why: { ko: "환경이 다시 쓰일지는 아무도 약속하지 않습니다.", en: "Nobody promises that the environment will be used again." },
      },
      {
        id: "shutdown", right: false, text: { ko: "Shutdown 때 남은 로그를 보낼 시간을 받는다", en: "It gets time at Shutdown to send the rest" },
        why: { ko: "확장이 없는 함수에는 Shutdown의 시간이 없습니다.", en: "A function without extensions has no time at Shutdown." },
      },
      {
        id: "new", right: false, text: { ko: "새 환경으로 옮겨 그곳에서 끝까지 실행된다", en: "It is moved to a new environment and completed there" },
        why: { ko: "환경 사이에서 옮겨지는 것은 없습니다.", en: "Nothing moves between environments." },
      },
    ],
    explain: {
      ko: "돌려주기 전에 할 일을 마쳐야 합니다. 응답 뒤의 작업은 멈췄다가 엉뚱한 때에 깨어날 수 있습니다.",
      en: "Finish before you return. Work left for later is frozen and may wake up at an odd moment.",
    },
  },
  {
    id: "execution-environment.shorten",
    kind: "one-choice",
    section: "shorten",
    facts: ["lambda.cpu.per-memory", "lambda.snapstart.runtimes"],
    concepts: ["cold-start", "snapstart"],
    ask: { ko: "Java 17 함수의 Init이 4초 걸립니다. 코드를 거의 바꾸지 않고, 걸어 두는 요금 없이 줄이려면 무엇이 가장 잘 맞습니까?", en: "Init of a Java 17 function takes 4 seconds. What fits best if the code should hardly change and nothing should be paid while idle?" },
    choices: [
      {
        id: "pc", right: false, text: { ko: "프로비저닝된 동시성을 최대로 건다", en: "Provisioned concurrency at its maximum" },
        why: { ko: "걸어 두는 동안 요금이 붙습니다.", en: "It costs money for as long as it is set." },
      },
      {
        id: "ping", right: false, text: { ko: "5분마다 빈 요청을 보내는 일정을 만든다", en: "A schedule that sends an empty request every 5 minutes" },
        why: { ko: "환경 하나만 데우고, 몰리는 요청에는 소용이 없습니다.", en: "It warms one environment and does not help when requests come together." },
      },
      {
        id: "timeout", right: false, text: { ko: "함수의 제한 시간을 넉넉히 늘려 준다", en: "A more generous timeout for the function" },
        why: { ko: "오래 기다려 줄 뿐 빨라지지 않습니다.", en: "It allows waiting longer; nothing gets faster." },
      },
      {
        id: "snap", right: true, text: { ko: "게시한 버전에 SnapStart를 켠다", en: "SnapStart on a published version" },
        why: { ko: "Java에는 추가 요금이 없고, Init 대신 스냅샷을 되살립니다.", en: "For Java it is free of charge and replaces Init by a restore." },
      },
    ],
    explain: {
      ko: "SnapStart는 Init을 게시할 때로 옮깁니다. Java는 추가 요금이 없습니다.",
      en: "SnapStart moves Init to the time of publishing, at no charge for Java.",
    },
  },
];
