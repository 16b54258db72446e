import type { Question } from "@/engine/quiz/question";
import { lambda } from "../../facts/lambda";

const oneCpu = lambda["lambda.cpu.per-memory"];
const unzipped = lambda["lambda.package.unzipped"];
const defaultTimeout = lambda["lambda.timeout.default"];
const longest = lambda["lambda.timeout.max"];
const variables = lambda["lambda.env.total"];

const small = 768;
const large = 1536;
const smallSeconds = 5;

const code = 55;
const firstLayer = 90;
const secondLayer = 40;

export const questions: readonly Question[] = [
  {
    id: "function-configuration.memory-cost",
    kind: "number",
    section: "memory",
    facts: ["lambda.cpu.per-memory", "lambda.bill.unit"],
    concepts: ["function-memory", "billing"],
    ask: {
      ko: `CPU만 쓰는 한 스레드짜리 함수가 ${small} MB에서 ${smallSeconds}초 걸립니다. ${large.toLocaleString("en-US")} MB로 늘리면 한 번에 몇 GB-초입니까? (1 GB는 1,024 MB, 소수 둘째 자리까지)`,
      en: `A single-threaded function that only computes takes ${smallSeconds} seconds with ${small} MB. With ${large.toLocaleString("en-US")} MB, how many GB-seconds is one run? (1 GB is 1,024 MB; two decimals)`,
    },
    unit: { ko: "GB-초", en: "GB-seconds" },
    answer: (small / 1024) * smallSeconds,
    tolerance: 0.01,
    misses: [
      { value: (large / 1024) * smallSeconds, why: { ko: "시간이 그대로라고 보았습니다. CPU도 두 배가 되어 절반으로 줄어듭니다.", en: "That keeps the time. The CPU doubles too, so it halves." } },
      { value: (small / 1024) * smallSeconds * 0.5, why: { ko: "시간만 줄이고 늘어난 메모리를 잊었습니다.", en: "That halves the time but forgets the larger memory." } },
    ],
    explain: {
      ko: `${large / 1024} × ${smallSeconds / 2} = ${(small / 1024) * smallSeconds}로 전과 같습니다. ${oneCpu.say.ko}까지는 한 스레드도 늘린 만큼 빨라집니다.`,
      en: `${large / 1024} × ${smallSeconds / 2} = ${(small / 1024) * smallSeconds}, as before. Up to ${oneCpu.say.en} even a single thread gets faster in step.`,
    },
  },
  {
    id: "function-configuration.second-cpu",
    kind: "one-choice",
    section: "memory",
    facts: ["lambda.cpu.per-memory"],
    concepts: ["function-memory"],
    ask: { ko: `한 스레드로 계산하는 함수를 ${oneCpu.say.ko}에서 두 배로 늘렸습니다. 무엇이 달라집니까?`, en: `A function that computes in one thread goes from ${oneCpu.say.en} to twice that. What changes?` },
    choices: [
      {
        id: "half", right: false, text: { ko: "시간이 절반이 되고 요금은 그대로다", en: "Half the time, the same cost" },
        why: { ko: "vCPU 하나까지의 이야기입니다.", en: "That holds up to one vCPU." },
      },
      {
        id: "double", right: true, text: { ko: "시간은 그대로이고 요금이 두 배다", en: "The same time, twice the cost" },
        why: { ko: "한 스레드는 둘째 vCPU를 쓰지 못합니다.", en: "One thread cannot use a second vCPU." },
      },
      {
        id: "cheaper", right: false, text: { ko: "시간과 요금이 모두 절반이 된다", en: "Half the time and half the cost" },
        why: { ko: "메모리가 두 배라 시간이 절반이어도 요금은 같습니다.", en: "With twice the memory, half the time would cost the same." },
      },
      {
        id: "nothing", right: false, text: { ko: "시간도 요금도 그대로다", en: "Neither time nor cost" },
        why: { ko: "요금은 설정한 메모리로 셉니다. 쓰지 않아도 냅니다.", en: "You pay for the memory you set, used or not." },
      },
    ],
    explain: {
      ko: "CPU 몫은 늘지만 한 스레드가 쓸 수 있는 것은 vCPU 하나입니다. 더 빠르게 하려면 일을 나누어야 합니다.",
      en: "The CPU share grows, but one thread can use one vCPU. To go faster the work must be split.",
    },
  },
  {
    id: "function-configuration.what-gets-faster",
    kind: "rows",
    section: "memory",
    facts: ["lambda.cpu.per-memory", "lambda.memory.max"],
    concepts: ["function-memory", "cold-start"],
    mistake: "M49",
    ask: { ko: "256 MB에서 1,024 MB로 늘리면 빨라질 가능성이 큰 것은 무엇입니까?", en: "Going from 256 to 1,024 MB, what is likely to get faster?" },
    columns: [{ id: "yes", text: { ko: "빨라진다", en: "Faster" } }, { id: "no", text: { ko: "거의 그대로", en: "About the same" } }],
    rows: [
      {
        id: "resize", right: "yes", text: { ko: "이미지의 크기를 줄이는 계산", en: "Computing a smaller picture" },
        why: { ko: "CPU를 쓰는 일이고 아직 vCPU 하나에 못 미칩니다.", en: "It uses CPU, and it is below one vCPU." },
      },
      {
        id: "wait", right: "no", text: { ko: "느린 외부 API의 답을 기다리기", en: "Waiting for a slow outside API" },
        why: { ko: "기다리는 데에는 CPU가 들지 않습니다.", en: "Waiting takes no CPU." },
      },
      {
        id: "init", right: "yes", text: { ko: "큰 라이브러리를 불러오는 Init", en: "An Init that loads a large library" },
        why: { ko: "불러오고 풀어내는 데에도 CPU가 듭니다.", en: "Loading and unpacking takes CPU as well." },
      },
      {
        id: "sleep", right: "no", text: { ko: "데이터베이스의 잠금이 풀리기를 기다리기", en: "Waiting for a lock in a database" },
        why: { ko: "푸는 쪽은 데이터베이스입니다.", en: "The lock is released elsewhere." },
      },
    ],
    explain: {
      ko: "메모리를 늘리면 CPU가 따라 늘어 계산이 빨라집니다. 기다리는 시간은 줄지 않고 요금만 늘 수 있습니다.",
      en: "More memory brings more CPU, so computing gets faster. Waiting does not, and only costs more.",
    },
  },
  {
    id: "function-configuration.default-timeout",
    kind: "one-choice",
    section: "timeout",
    facts: ["lambda.timeout.default", "lambda.timeout.max"],
    concepts: ["function-timeout"],
    ask: { ko: "내 컴퓨터에서 8초 걸려 잘 되던 코드를 새 함수로 올렸더니 번번이 중간에 끊깁니다. 설정은 건드리지 않았습니다. 가장 그럴듯한 까닭은 무엇입니까?", en: "Code that takes 8 seconds on your computer is cut off every time as a new function. No setting was changed. What is the likeliest reason?" },
    choices: [
      {
        id: "default", right: true, text: { ko: "제한 시간의 기본값", en: "The default timeout" },
        why: { ko: `고르지 않으면 ${defaultTimeout.say.ko}입니다.`, en: `It is ${defaultTimeout.say.en} if you choose nothing.` },
      },
      {
        id: "concurrency", right: false, text: { ko: "계정의 동시성 한도", en: "The account's concurrency limit" },
        why: { ko: "한도에 걸리면 시작조차 하지 않습니다.", en: "Beyond the limit it would not even begin." },
      },
      {
        id: "maximum", right: false, text: { ko: "한 번 실행의 최댓값", en: "The longest time a run may take" },
        why: { ko: `최댓값은 ${longest.say.ko}입니다.`, en: `That is ${longest.say.en}.` },
      },
      {
        id: "init", right: false, text: { ko: "Init에 주어진 시간", en: "The time allowed for Init" },
        why: { ko: "Init의 한도는 더 길고, 넘겨도 호출에서 다시 합니다.", en: "Init has longer, and is repeated in the invocation when it exceeds that." },
      },
    ],
    explain: {
      ko: `새 함수의 제한 시간은 ${defaultTimeout.say.ko}입니다. 메모리의 기본값도 작아 더 느려집니다.`,
      en: `A new function has ${defaultTimeout.say.en}. Its default memory is small as well, which makes it slower.`,
    },
  },
  {
    id: "function-configuration.timeout-choice",
    kind: "one-choice",
    section: "timeout",
    facts: ["lambda.timeout.max"],
    concepts: ["function-timeout", "concurrency"],
    ask: { ko: "함수는 보통 2초에 끝나고 외부 API를 부릅니다. 이 API가 멈추면 함수들이 오래 매달려 스로틀링까지 일어납니다. 제한 시간을 어떻게 둡니까?", en: "A function usually takes 2 seconds and calls an outside API. When the API hangs, functions hang too, up to throttling. How do you set the limits?" },
    choices: [
      {
        id: "max", right: false, text: { ko: "함수를 최댓값으로 두어 API가 돌아오기를 기다린다", en: "The function at its maximum, to wait for the API" },
        why: { ko: "매달리는 시간이 늘어 동시성이 더 치솟습니다.", en: "Hanging longer drives concurrency up further." },
      },
      {
        id: "nested", right: true, text: { ko: "API 호출은 3초, 함수는 6초로 둔다", en: "3 seconds for the API call, 6 for the function" },
        why: { ko: "API의 오류를 함수가 받아 처리할 시간이 남습니다.", en: "The function gets the API's error and has time to handle it." },
      },
      {
        id: "equal", right: false, text: { ko: "API 호출과 함수를 모두 6초로 둔다", en: "6 seconds for the API call and the function alike" },
        why: { ko: "함수가 먼저 끊겨 오류를 처리하지 못합니다.", en: "The function is cut off before it can handle the error." },
      },
      {
        id: "reverse", right: false, text: { ko: "함수는 2초, API 호출은 기본값대로 둔다", en: "2 seconds for the function, the default for the API call" },
        why: { ko: "조금만 느려도 정상인 요청까지 끊깁니다.", en: "Even healthy requests are cut off when slightly slow." },
      },
    ],
    explain: {
      ko: "바깥으로 나가는 호출의 제한을 안쪽에 두고, 함수의 제한은 그보다 조금 길게 둡니다.",
      en: "The limit for the call to the outside lies inside the function's own, which is somewhat longer.",
    },
  },
  {
    id: "function-configuration.long-job",
    kind: "one-choice",
    section: "timeout",
    facts: ["lambda.timeout.max", "lambda.timeout.max-lmi", "lambda.durable.limits"],
    concepts: ["function-timeout", "lambda"],
    mistake: "M50",
    ask: { ko: "쉬지 않고 40분 계산하는 동기 작업을 보통의 Lambda 함수로 옮기려 합니다. 어떻게 됩니까?", en: "A synchronous job that computes for 40 minutes without a break is to become an ordinary function. What happens?" },
    choices: [
      {
        id: "timeout", right: false, text: { ko: "제한 시간을 40분으로 늘리면 된다", en: "A timeout of 40 minutes will do" },
        why: { ko: `보통 함수의 최댓값은 ${longest.say.ko}입니다.`, en: `An ordinary function has ${longest.say.en} at most.` },
      },
      {
        id: "retry", right: false, text: { ko: "끊긴 자리부터 Lambda가 이어서 실행한다", en: "Lambda goes on where it was cut off" },
        why: { ko: "재시도는 처음부터 다시 합니다.", en: "A retry starts from the beginning." },
      },
      {
        id: "cut", right: true, text: { ko: "중간에 끊긴다. 나누거나 다른 곳에서 돌린다", en: "It is cut off: split it up or run it elsewhere" },
        why: { ko: "단계로 나누거나 컨테이너 작업, Batch, EC2를 씁니다.", en: "Split it into steps, or use a container task, Batch or EC2." },
      },
      {
        id: "memory", right: false, text: { ko: "메모리를 최대로 두면 시간의 한도가 사라진다", en: "With the largest memory there is no time limit" },
        why: { ko: "메모리는 제한 시간을 바꾸지 않습니다.", en: "Memory does not change the limit." },
      },
    ],
    explain: {
      ko: `호출 하나는 ${longest.say.ko}까지입니다. 더 긴 일은 나누거나 다른 컴퓨팅에 맡깁니다.`,
      en: `One invocation has ${longest.say.en}. Longer work is split up or goes to another kind of compute.`,
    },
  },
  {
    id: "function-configuration.where-files",
    kind: "rows",
    section: "storage",
    facts: ["lambda.tmp.max", "lambda.fs.choice", "lambda.fs.needs"],
    concepts: ["execution-environment", "vpc"],
    ask: { ko: "어디에 두는 것이 가장 알맞습니까?", en: "Where does each best belong?" },
    columns: [
      { id: "tmp", text: { ko: "/tmp", en: "/tmp" } },
      { id: "efs", text: { ko: "탑재한 파일 시스템", en: "Mounted file system" } },
      { id: "s3", text: { ko: "S3", en: "S3" } },
    ],
    rows: [
      {
        id: "unzip", right: "tmp", text: { ko: "이번 호출에서만 쓰는 압축 풀린 파일", en: "Unpacked files for this invocation only" },
        why: { ko: "호출이 끝나면 지워도 되는 것입니다.", en: "They may go when the invocation is over." },
      },
      {
        id: "shared", right: "efs", text: { ko: "여러 함수가 파일 경로로 함께 읽고 고치는 데이터", en: "Data that several functions read and change by file path" },
        why: { ko: "파일로 함께 쓰려면 파일 시스템을 탑재합니다.", en: "Sharing by file path takes a mounted file system." },
      },
      {
        id: "result", right: "s3", text: { ko: "다른 서비스가 나중에 받아 갈 결과 파일", en: "A result that another service fetches later" },
        why: { ko: "환경과 관계없이 남고 권한으로 나눠 줄 수 있습니다.", en: "It lasts apart from any environment and is shared by permission." },
      },
      {
        id: "cache", right: "tmp", text: { ko: "없으면 다시 내려받으면 되는 캐시", en: "A cache that can be fetched again if it is gone" },
        why: { ko: "같은 환경이 다시 쓰이면 남아 있습니다.", en: "It is there if the environment is used again." },
      },
    ],
    explain: {
      ko: "/tmp는 환경 하나의 임시 공간, 파일 시스템은 함께 쓰는 디스크, S3는 오래 두는 저장소입니다.",
      en: "/tmp is scratch space of one environment, a file system a shared disk, S3 lasting storage.",
    },
  },
  {
    id: "function-configuration.secret",
    kind: "one-choice",
    section: "environment-variables",
    facts: ["lambda.env.encryption", "lambda.env.total"],
    concepts: ["lambda", "iam-role"],
    ask: { ko: "데이터베이스 비밀번호를 함수에 주는 가장 나은 방법은 무엇입니까?", en: "What is the best way to give a function a database password?" },
    choices: [
      {
        id: "plain", right: false, text: { ko: "환경 변수에 넣는다. 저장할 때 암호화되니 그것으로 충분하다", en: "An environment variable: it is encrypted at rest, which is enough" },
        why: { ko: "함수의 설정을 볼 수 있는 사람에게 그대로 보이고, 버전에 굳어 바꾸기 어렵습니다.", en: "Whoever can see the settings sees it, and versions freeze it." },
      },
      {
        id: "layer", right: false, text: { ko: "비밀만 담은 계층을 만들어 붙인다", en: "A layer that contains only the secret" },
        why: { ko: "계층도 zip일 뿐이라 내려받으면 보입니다.", en: "A layer is a zip; whoever downloads it sees the secret." },
      },
      {
        id: "secrets", right: true, text: { ko: "Secrets Manager에 두고 실행 역할로 읽는다", en: "Secrets Manager, read with the execution role" },
        why: { ko: "권한과 교체와 감사를 한곳에서 합니다.", en: "Permissions, rotation and audit are in one place." },
      },
      {
        id: "code", right: false, text: { ko: "코드에 넣고 저장소를 비공개로 둔다", en: "In the code, with a private repository" },
        why: { ko: "코드의 사본마다 비밀이 따라다닙니다.", en: "Every copy of the code carries the secret." },
      },
    ],
    explain: {
      ko: `환경 변수는 ${variables.say.ko}까지의 설정 값에 쓰고, 비밀은 Secrets Manager에서 읽습니다.`,
      en: `Environment variables are for settings (${variables.say.en} in all); secrets are read from Secrets Manager.`,
    },
  },
  {
    id: "function-configuration.layer-limit",
    kind: "number",
    section: "layers",
    facts: ["lambda.package.unzipped", "lambda.layers.max"],
    concepts: ["layer"],
    ask: {
      ko: `압축을 풀면 코드가 ${code} MB, 계층 둘이 ${firstLayer} MB와 ${secondLayer} MB입니다. 라이브러리를 몇 MB까지 더 넣을 수 있습니까?`,
      en: `Unzipped, the code has ${code} MB and its two layers ${firstLayer} and ${secondLayer} MB. How many MB of libraries can still be added?`,
    },
    unit: { ko: "MB", en: "MB" },
    answer: unzipped.value - code - firstLayer - secondLayer,
    tolerance: 0,
    misses: [
      { value: unzipped.value - code, why: { ko: "계층도 같은 한도에 듭니다.", en: "Layers count towards the same limit." } },
      { value: unzipped.value, why: { ko: "이미 쓴 것을 빼지 않았습니다.", en: "What is used already has to be subtracted." } },
    ],
    explain: {
      ko: `코드와 모든 계층을 합쳐 ${unzipped.say.ko}까지입니다: ${unzipped.value} − ${code} − ${firstLayer} − ${secondLayer} = ${unzipped.value - code - firstLayer - secondLayer}.`,
      en: `Code and all layers together may have ${unzipped.say.en}: ${unzipped.value} − ${code} − ${firstLayer} − ${secondLayer} = ${unzipped.value - code - firstLayer - secondLayer}.`,
    },
  },
  {
    id: "function-configuration.layer-update",
    kind: "one-choice",
    section: "layers",
    facts: ["lambda.layer"],
    concepts: ["layer", "function-version"],
    ask: { ko: "함수 열 개가 쓰는 계층의 취약점을 고쳐 새로 올렸습니다. 다음에 할 일은 무엇입니까?", en: "A flaw in a layer used by ten functions is repaired and uploaded anew. What comes next?" },
    choices: [
      {
        id: "nothing", right: false, text: { ko: "없다. 다음 호출부터 모든 함수가 새 계층을 쓴다", en: "Nothing: from the next invocation on all use the new one" },
        why: { ko: "함수는 계층의 정해진 버전을 가리킵니다.", en: "A function points to a certain version of a layer." },
      },
      {
        id: "point", right: true, text: { ko: "함수마다 새 계층 버전을 가리키고 다시 게시한다", en: "Point each function to the new version and publish" },
        why: { ko: "계층 버전도 함수 버전도 바뀌지 않으므로 새것을 만들어야 합니다.", en: "Neither layer versions nor function versions change, so new ones are made." },
      },
      {
        id: "restart", right: false, text: { ko: "실행 환경이 모두 사라질 때까지 몇 시간 기다린다", en: "Wait some hours until all environments have gone" },
        why: { ko: "새 환경도 옛 계층 버전으로 만들어집니다.", en: "New environments are made with the old layer version, too." },
      },
      {
        id: "alias", right: false, text: { ko: "계층의 별칭을 새 버전으로 옮긴다", en: "Move the layer's alias to the new version" },
        why: { ko: "계층에는 별칭이 없습니다.", en: "Layers have no aliases." },
      },
    ],
    explain: {
      ko: "계층을 고치면 새 계층 버전이 생깁니다. 쓰는 쪽이 가리키는 버전을 바꾸어야 합니다.",
      en: "Changing a layer makes a new layer version. Its users have to point to it.",
    },
  },
  {
    id: "function-configuration.layer-facts",
    kind: "several-choices",
    section: "layers",
    facts: ["lambda.layer", "lambda.layers.max", "lambda.package-type.values"],
    concepts: ["layer", "runtime"],
    ask: { ko: "계층에 대해 맞는 것을 모두 고르세요.", en: "Tick what is true of layers." },
    choices: [
      {
        id: "opt", right: true, text: { ko: "/opt 아래에 풀린다", en: "They are unpacked below /opt" },
        why: { ko: "런타임이 여기에서 라이브러리를 찾습니다.", en: "There the runtime looks for libraries." },
      },
      {
        id: "image", right: false, text: { ko: "컨테이너 이미지 함수에도 붙일 수 있다", en: "They can be attached to container image functions" },
        why: { ko: "zip 함수에만 붙입니다. 이미지는 안에 넣어 만듭니다.", en: "Zip functions only. For an image, build the content in." },
      },
      {
        id: "runtime", right: true, text: { ko: "사용자 지정 런타임을 담을 수도 있다", en: "They can contain a custom runtime" },
        why: { ko: "라이브러리, 데이터, 사용자 지정 런타임을 담습니다.", en: "Libraries, data or a custom runtime." },
      },
      {
        id: "extend", right: false, text: { ko: "붙일 때마다 패키지의 크기 한도가 늘어난다", en: "Each one raises the size limit of the package" },
        why: { ko: "한도는 모두 합친 크기에 걸립니다.", en: "The limit is for everything together." },
      },
      {
        id: "share", right: true, text: { ko: "여러 함수가 같은 계층 버전을 함께 쓴다", en: "Several functions can share one layer version" },
        why: { ko: "그것이 계층을 쓰는 까닭입니다.", en: "That is what they are for." },
      },
    ],
    explain: {
      ko: "계층은 나누어 쓰기 위한 것이지 더 크게 담기 위한 것이 아닙니다.",
      en: "Layers are for sharing, not for carrying more.",
    },
  },
  {
    id: "function-configuration.alias-purpose",
    kind: "one-choice",
    section: "versions",
    facts: ["lambda.version", "lambda.alias"],
    concepts: ["function-alias", "function-version"],
    ask: { ko: "배포할 때마다 API Gateway의 설정을 고치지 않으면서, 문제가 생기면 곧바로 옛 코드로 돌아가고 싶습니다. 무엇을 부르게 합니까?", en: "Deployments should not touch API Gateway's settings, and going back to the old code should be immediate. What should it call?" },
    choices: [
      {
        id: "latest", right: false, text: { ko: "$LATEST", en: "$LATEST" },
        why: { ko: "고치는 즉시 모두에게 나가고 돌아갈 곳이 없습니다.", en: "Every change reaches everyone at once, with nothing to go back to." },
      },
      {
        id: "version", right: false, text: { ko: "번호가 붙은 버전", en: "A numbered version" },
        why: { ko: "배포할 때마다 번호를 바꾸어 적어야 합니다.", en: "The number would have to be changed with each deployment." },
      },
      {
        id: "alias", right: true, text: { ko: "버전을 가리키는 별칭", en: "An alias to a version" },
        why: { ko: "호출자는 그대로이고, 별칭이 가리키는 곳만 바꿉니다.", en: "Callers stay as they are; only where it points changes." },
      },
      {
        id: "copy", right: false, text: { ko: "배포마다 새로 만든 함수", en: "A new function for each deployment" },
        why: { ko: "이름이 바뀌어 설정을 고쳐야 합니다.", en: "Its name changes, and the settings with it." },
      },
    ],
    explain: {
      ko: "버전은 굳어 있어 돌아갈 곳이 되고, 별칭은 호출자에게 한결같은 이름을 줍니다.",
      en: "Versions are frozen and can be returned to; an alias gives callers one steady name.",
    },
  },
  {
    id: "function-configuration.alias-weights",
    kind: "several-choices",
    section: "versions",
    facts: ["lambda.alias"],
    concepts: ["function-alias", "function-version"],
    ask: { ko: "별칭 하나에 가중치를 두어 호출을 나누려 합니다. 되는 것을 모두 고르세요.", en: "Calls to one alias are to be split by weight. Tick what is possible." },
    choices: [
      {
        id: "two", right: true, text: { ko: "버전 7에 90, 버전 8에 10", en: "90 to version 7, 10 to version 8" },
        why: { ko: "게시한 두 버전에 나눌 수 있습니다.", en: "Two published versions can share." },
      },
      {
        id: "latest", right: false, text: { ko: "버전 8에 90, $LATEST에 10", en: "90 to version 8, 10 to $LATEST" },
        why: { ko: "게시한 버전끼리만 나눕니다.", en: "Only published versions can share." },
      },
      {
        id: "three", right: false, text: { ko: "버전 6, 7, 8에 셋으로", en: "Versions 6, 7 and 8, in three parts" },
        why: { ko: "두 버전까지입니다.", en: "Two at most." },
      },
      {
        id: "one", right: true, text: { ko: "버전 8에 전부", en: "Everything to version 8" },
        why: { ko: "한 버전만 가리키는 것이 보통의 모습입니다.", en: "Pointing to one is the usual case." },
      },
      {
        id: "roles", right: false, text: { ko: "실행 역할이 다른 두 버전에 절반씩", en: "Half each to two versions with different roles" },
        why: { ko: "두 버전의 역할과 DLQ 설정이 같아야 합니다.", en: "Both need the same role and DLQ setting." },
      },
    ],
    explain: {
      ko: "별칭은 게시한 버전 하나나 둘을 가리킵니다. 둘이라면 역할과 DLQ 설정이 같아야 합니다.",
      en: "An alias points to one published version or two. Two need the same role and DLQ setting.",
    },
  },
  {
    id: "function-configuration.rollback-order",
    kind: "order",
    section: "versions",
    facts: ["lambda.version", "lambda.alias"],
    concepts: ["function-version", "function-alias"],
    ask: { ko: "버전과 별칭으로 새 코드를 내고 되돌리기까지의 차례를 맞추세요.", en: "Order the steps of releasing new code by version and alias, and of taking it back." },
    steps: [
      {
        id: "edit", text: { ko: "$LATEST의 코드를 고친다", en: "Change the code of $LATEST" },
        why: { ko: "고칠 수 있는 것은 $LATEST뿐입니다.", en: "Only $LATEST can be changed." },
      },
      {
        id: "publish", text: { ko: "버전 8로 게시한다", en: "Publish it as version 8" },
        why: { ko: "코드와 설정이 굳습니다.", en: "Code and settings are frozen." },
      },
      {
        id: "some", text: { ko: "별칭의 일부를 버전 8로 보낸다", en: "Send part of the alias to version 8" },
        why: { ko: "먼저 조금만 보내 봅니다.", en: "A little goes there first." },
      },
      {
        id: "alarm", text: { ko: "버전 8의 오류율이 올라간다", en: "The error rate of version 8 rises" },
        why: { ko: "보낸 뒤에야 나타납니다.", en: "That shows only after calls have arrived." },
      },
      {
        id: "back", text: { ko: "별칭을 모두 버전 7로 돌린다", en: "Point the alias back to version 7 alone" },
        why: { ko: "옛 버전이 그대로 있으므로 다시 배포하지 않아도 됩니다.", en: "The old version is still there; nothing is deployed again." },
      },
    ],
    explain: {
      ko: "되돌리기가 별칭을 한 번 바꾸는 일이라 빠르고 안전합니다.",
      en: "Taking it back is one change of the alias: fast and safe.",
    },
  },
  {
    id: "function-configuration.vpc-internet",
    kind: "one-choice",
    section: "vpc",
    facts: ["lambda.vpc.internet", "lambda.restriction.network"],
    concepts: ["vpc", "lambda"],
    ask: { ko: "RDS를 쓰려고 함수를 퍼블릭 서브넷 둘에 연결했습니다. RDS는 되는데 결제 회사의 API가 시간 초과로 끊깁니다. 무엇을 고칩니까?", en: "To use RDS, a function was attached to two public subnets. RDS works, but calls to a payment company's API time out. What is the cure?" },
    choices: [
      {
        id: "eip", right: false, text: { ko: "함수의 네트워크 인터페이스에 탄력적 IP를 붙인다", en: "Give the function's interfaces Elastic IPs" },
        why: { ko: "함수의 인터페이스에는 퍼블릭 주소를 붙일 수 없습니다.", en: "The function's interface cannot have a public address." },
      },
      {
        id: "group", right: false, text: { ko: "보안 그룹에서 응답이 들어올 인바운드 규칙을 연다", en: "Open inbound rules of the security group" },
        why: { ko: "나가는 연결의 응답은 규칙 없이도 돌아옵니다. 길이 없는 것이 문제입니다.", en: "Answers to outbound connections need no rule. What is lacking is a way." },
      },
      {
        id: "nat", right: true, text: { ko: "프라이빗 서브넷으로 옮기고 NAT 게이트웨이를 둔다", en: "Move it to private subnets with a NAT gateway" },
        why: { ko: "NAT 게이트웨이가 퍼블릭 주소로 바꾸어 내보냅니다.", en: "The NAT gateway sends it out under a public address." },
      },
      {
        id: "endpoint", right: false, text: { ko: "VPC에 S3용 게이트웨이 엔드포인트를 만들어 붙인다", en: "Make a gateway endpoint for S3" },
        why: { ko: "엔드포인트는 AWS 서비스로 가는 길입니다. 결제 회사에는 닿지 않습니다.", en: "That leads to an AWS service, not to a payment company." },
      },
    ],
    explain: {
      ko: "VPC에 연결한 함수는 퍼블릭 IP를 받지 못합니다. 퍼블릭 서브넷에 있어도 인터넷에 나가려면 NAT 게이트웨이가 있어야 합니다.",
      en: "A function in a VPC gets no public IP. Even in a public subnet, the internet is out of reach without a NAT gateway.",
    },
  },
];
