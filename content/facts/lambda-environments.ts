import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const guide = "https://docs.aws.amazon.com/lambda/latest/dg";
const environment: Source = { title: "Lambda Developer Guide: Execution environment lifecycle", url: `${guide}/lambda-runtime-environment.html` };
const concurrency: Source = { title: "Lambda Developer Guide: Function scaling", url: `${guide}/lambda-concurrency.html` };
const snapstart: Source = { title: "Lambda Developer Guide: Lambda SnapStart", url: `${guide}/snapstart.html` };
const activate: Source = { title: "Lambda Developer Guide: Activating SnapStart", url: `${guide}/snapstart-activate.html` };
const uniqueness: Source = { title: "Lambda Developer Guide: Handling uniqueness with SnapStart", url: `${guide}/snapstart-uniqueness.html` };
const billing: Source = {
  title: "AWS Compute Blog: Lambda standardizes billing for the Init phase",
  url: "https://aws.amazon.com/blogs/compute/aws-lambda-standardizes-billing-for-init-phase/",
};
const managed: Source = { title: "Lambda Developer Guide: Lambda Managed Instances", url: `${guide}/lambda-managed-instances.html` };
const quotas: Source = { title: "Lambda Developer Guide: Lambda quotas", url: `${guide}/gettingstarted-limits.html` };
const sdk: Source = { title: "@aws-sdk/client-lambda 3.1162.0", url: "https://www.npmjs.com/package/@aws-sdk/client-lambda/v/3.1162.0" };

/** The life of an execution environment: phases, limits, reuse and SnapStart. */
export const lambdaEnvironments = {
  "lambda.env.phases": {
    value: ["Init", "Invoke", "Shutdown"], say: { ko: "Init, Invoke, Shutdown", en: "Init, Invoke and Shutdown" },
    meaning: {
      ko: "실행 환경의 단계입니다. SnapStart로 되살릴 때는 Init 대신 Restore를 거칩니다.",
      en: "Phases of an execution environment. With SnapStart, Restore takes the place of Init.",
    },
    sources: [environment], ...read,
  },
  "lambda.env.init.steps": {
    value: ["extensions", "runtime", "function static code"], say: { ko: "확장, 런타임, 핸들러 밖의 코드", en: "extensions, the runtime and the code outside the handler" },
    meaning: { ko: "Init에서 시작하는 순서입니다. SnapStart라면 체크포인트 전 후크가 이어집니다.", en: "Order inside Init; with SnapStart the before-checkpoint hooks follow." },
    sources: [environment], ...read,
  },
  "lambda.env.init.limit": {
    value: 10, unit: "s", say: { ko: "10초", en: "10 seconds" },
    meaning: {
      ko: "온디맨드 함수의 Init에 주어진 시간입니다. 넘기면 첫 호출 때 함수 제한 시간 안에서 Init을 다시 합니다.",
      en: "Time for Init of an on-demand function. If exceeded, Init is tried again at the first invocation, under the function timeout.",
    },
    sources: [environment], ...read,
  },
  "lambda.env.init.limit-pc": {
    value: 130, unit: "s", say: { ko: "130초", en: "130 seconds" },
    meaning: {
      ko: "프로비저닝된 동시성과 SnapStart의 Init에 주어진 시간입니다. 함수 제한 시간이 더 길면 그 값을 쓰며 최대 900초입니다.",
      en: "Time for Init under provisioned concurrency and SnapStart: this or the function timeout, whichever is greater, at most 900 seconds.",
    },
    sources: [environment], ...read,
  },
  "lambda.env.init.proactive": {
    value: true, say: { ko: "미리 초기화", en: "ahead of demand" },
    meaning: { ko: "Lambda가 요청보다 먼저 환경을 초기화할 수 있어, Init과 첫 호출이 멀리 떨어질 수 있습니다.", en: "Lambda may initialize environments ahead of demand, so Init and the first invoke can be far apart." },
    sources: [environment], ...read,
  },
  "lambda.env.init.billed": {
    value: "2025-08-01", say: { ko: "2025년 8월 1일", en: "1 August 2025" },
    meaning: { ko: "이날부터 모든 함수의 Init 시간에 요금이 붙습니다.", en: "Since this day the Init phase is billed for every function." },
    sources: [billing, environment], ...read,
    older: { ko: "그전에는 관리형 런타임을 쓰는 zip 함수의 Init이 무료였습니다.", en: "Before, it was free for zip functions on managed runtimes." },
  },
  "lambda.env.restore.limit": {
    value: 10, unit: "s", say: { ko: "10초", en: "10 seconds" },
    meaning: { ko: "스냅샷을 되살리고 복원 후 후크를 마치는 데 주어진 시간입니다. 넘기면 SnapStartTimeoutException이 납니다.", en: "Time for a restore with its after-restore hooks; beyond it, SnapStartTimeoutException." },
    sources: [environment, sdk], ...read,
  },
  "lambda.env.shutdown.internal": {
    value: 500, unit: "ms", say: { ko: "500밀리초", en: "500 milliseconds" },
    meaning: { ko: "내부 확장이 등록된 함수의 Shutdown에 주어진 시간입니다.", en: "Time for Shutdown with an internal extension registered." },
    sources: [environment], ...read,
  },
  "lambda.env.shutdown.external": {
    value: 2000, unit: "ms", say: { ko: "2초", en: "2 seconds" },
    meaning: { ko: "외부 확장이 등록된 함수의 Shutdown에 주어진 시간입니다. 지나면 SIGKILL로 끝냅니다.", en: "Time for Shutdown with external extensions registered; then SIGKILL." },
    sources: [environment], ...read,
  },
  "lambda.env.shutdown.none": {
    value: 0, unit: "ms", say: { ko: "0밀리초", en: "0 milliseconds" },
    meaning: { ko: "확장이 없는 함수의 Shutdown에 주어진 시간입니다.", en: "Time for Shutdown without a registered extension." },
    sources: [environment], ...read,
  },
  "lambda.env.freeze": {
    value: "frozen", say: { ko: "멈춘 채", en: "frozen" },
    meaning: {
      ko: "호출 사이에 환경은 멈춰 있습니다. 핸들러 밖의 변수와 연결, /tmp의 내용이 다음 호출에 남아 있을 수 있지만 보장되지 않습니다.",
      en: "Between invokes the environment is frozen. Variables outside the handler, connections and /tmp may be found again, never guaranteed.",
    },
    sources: [environment], ...read,
  },
  "lambda.env.lifetime": {
    value: "every few hours", say: { ko: "몇 시간마다", en: "every few hours" },
    meaning: { ko: "바쁜 환경도 이 간격으로 새것으로 바뀝니다. 노는 환경을 언제 없애는지는 공개되지 않았습니다.", en: "Even busy environments are retired at this pace. No idle time is published." },
    sources: [environment], ...read,
  },
  "lambda.env.one-request": {
    value: 1, unit: "requests", say: { ko: "하나", en: "one" },
    meaning: { ko: "보통의 환경이 한 번에 처리하는 요청의 수입니다. Managed Instances와 웹 함수는 여럿을 함께 처리합니다.", en: "Requests an ordinary environment serves at a time. Managed Instances and web functions serve several." },
    sources: [concurrency, managed], ...read,
  },
  "lambda.env.t.reset": {
    value: "/tmp is kept", say: { ko: "/tmp만 그대로", en: "/tmp is not cleared" },
    meaning: {
      ko: "제한 시간 초과나 런타임 종료 뒤에는 환경을 재설정합니다. 다음 호출이 이 환경에 오면 그 안에서 Init을 다시 하며, /tmp는 지워지지 않습니다.",
      en: "After a timeout or a crash of the runtime the environment is reset. The next invocation there repeats Init inside the invoke; /tmp is not cleared.",
    },
    sources: [environment], ...read,
  },
  "lambda.cold.rate": {
    value: 1, unit: "%", say: { ko: "1% 미만", en: "under 1%" },
    meaning: { ko: "AWS가 밝힌, 호출 가운데 콜드 스타트가 차지하는 몫입니다.", en: "AWS's figure for the share of invocations that are cold starts." },
    sources: [environment], ...read,
  },
  "lambda.cold.duration": {
    value: ["under 100 ms", "over 1 s"], say: { ko: "100밀리초 미만에서 1초 이상", en: "from under 100 milliseconds to over 1 second" },
    meaning: { ko: "AWS가 밝힌 콜드 스타트의 길이입니다.", en: "AWS's figure for the length of a cold start." },
    sources: [environment], ...read,
  },
  "lambda.snapstart.runtimes": {
    value: ["Java 11", "Python 3.12", ".NET 8"], say: { ko: "Java 11, Python 3.12, .NET 8 이상", en: "Java 11, Python 3.12 and .NET 8 or later" },
    meaning: { ko: "SnapStart를 쓸 수 있는 관리형 런타임입니다.", en: "Managed runtimes that support SnapStart." },
    sources: [snapstart], ...read,
    older: { ko: "SnapStart는 Java 전용이라는 설명이 있습니다.", en: "Older notes call SnapStart a feature for Java only." },
  },
  "lambda.snapstart.scope": {
    value: "PublishedVersions", say: { ko: "게시한 버전", en: "published versions" },
    meaning: { ko: "SnapStart는 게시한 버전과 그것을 가리키는 별칭에만 쓸 수 있습니다.", en: "SnapStart works on published versions and aliases to them." },
    sources: [activate, sdk], ...read,
  },
  "lambda.snapstart.not-with": {
    value: ["provisioned concurrency", "EFS", "S3 Files", "/tmp over 512 MB"],
    say: { ko: "프로비저닝된 동시성, EFS, S3 Files, 512 MB를 넘는 /tmp", en: "provisioned concurrency, EFS, S3 Files or more than 512 MB of /tmp" },
    meaning: { ko: "SnapStart와 함께 쓸 수 없는 것입니다.", en: "What SnapStart cannot be combined with." },
    sources: [snapstart], ...read,
  },
  "lambda.snapstart.cost": {
    value: "Java free", say: { ko: "Java라면 무료", en: "free for Java" },
    meaning: { ko: "Java에는 추가 요금이 없고, Python과 .NET은 스냅샷 보관(최소 3시간)과 복원할 때마다 요금이 붙습니다.", en: "No extra charge for Java; Python and .NET pay for caching (3 hours minimum) and for each restore." },
    sources: [snapstart], ...read,
  },
  "lambda.snapstart.cost.cache-minimum": {
    value: 3, unit: "h", say: { ko: "3시간", en: "3 hours" },
    meaning: { ko: "Python과 .NET의 SnapStart 스냅샷 보관 요금이 붙는 최소 시간입니다.", en: "Minimum time for which caching of a Python or .NET snapshot is charged." },
    sources: [snapstart], ...read,
  },
  "lambda.microvm.lifetime": {
    value: 8, unit: "h", say: { ko: "8시간", en: "8 hours" },
    meaning: { ko: "2026년에 나온 Lambda MicroVM 하나가 살아 있을 수 있는 가장 긴 시간입니다.", en: "The longest life of one Lambda MicroVM, a kind of environment announced in 2026." },
    sources: [quotas], ...read,
  },
  "lambda.snapstart.uniqueness": {
    value: "after restore", say: { ko: "복원한 뒤", en: "after the restore" },
    meaning: {
      ko: "한 스냅샷에서 여러 환경이 되살아나므로, 고유한 ID나 난수의 씨앗은 복원한 뒤에 핸들러나 후크에서 만들어야 합니다.",
      en: "Many environments resume from one snapshot, so unique ids and seeds must be made after the restore, in the handler or a hook.",
    },
    sources: [uniqueness], ...read,
  },
} as const satisfies Record<string, Fact>;
