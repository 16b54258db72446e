import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

const guide = "https://docs.aws.amazon.com/lambda/latest/dg";
const limits: Source = { title: "Lambda Developer Guide: Lambda quotas", url: `${guide}/gettingstarted-limits.html` };
const concurrency: Source = { title: "Lambda Developer Guide: Function scaling", url: `${guide}/lambda-concurrency.html` };
const scaling: Source = { title: "Lambda Developer Guide: Scaling behavior", url: `${guide}/scaling-behavior.html` };
const reserved: Source = { title: "Lambda Developer Guide: Reserved concurrency", url: `${guide}/configuration-concurrency.html` };
const provisioned: Source = { title: "Lambda Developer Guide: Provisioned concurrency", url: `${guide}/provisioned-concurrency.html` };
const asyncErrors: Source = { title: "Lambda Developer Guide: Errors and retries with asynchronous invocation", url: `${guide}/invocation-async-error-handling.html` };
const botocore: Source = { title: "botocore 1.43.107, service model lambda", url: "https://pypi.org/project/botocore/1.43.107/" };
const sdk: Source = { title: "@aws-sdk/client-lambda 3.1162.0", url: "https://www.npmjs.com/package/@aws-sdk/client-lambda/v/3.1162.0" };

/** How many invocations run at once, how fast that number may grow, and what happens beyond. */
export const lambdaConcurrency = {
  "lambda.conc.account-default": {
    value: 1000, unit: "executions", say: { ko: "1,000", en: "1,000" },
    meaning: {
      ko: "계정이 리전마다 받는 동시 실행 수의 기본 할당량입니다. 새 계정은 더 낮을 수 있고, 수만까지 늘려 받을 수 있습니다.",
      en: "Default quota of concurrent executions per account and Region. New accounts can start lower; it can be raised to tens of thousands.",
    },
    sources: [limits, concurrency], ...read,
  },
  "lambda.conc.formula": {
    value: "requests per second x seconds", say: { ko: "초당 요청 수 × 평균 처리 시간(초)", en: "requests per second × average duration in seconds" },
    meaning: { ko: "동시성을 구하는 식입니다.", en: "The formula for concurrency." },
    sources: [concurrency], ...read,
  },
  "lambda.conc.rps-cap": {
    value: 10, unit: "times", say: { ko: "열 배", en: "ten times" },
    meaning: {
      ko: "동기 호출의 초당 요청 수 상한을 동시성 한도에 견준 배수입니다. 계정에도, 예약된 동시성을 준 함수에도 적용됩니다. 비동기 호출은 동시성만 따릅니다.",
      en: "Synchronous requests per second are capped at this multiple of the concurrency limit, for the account and for a reserved function. Asynchronous ones are bound by concurrency alone.",
    },
    sources: [concurrency], ...read,
  },
  "lambda.conc.scale-rate": {
    value: 1000, unit: "environments per 10 s", say: { ko: "10초마다 1,000개", en: "1,000 every 10 seconds" },
    meaning: {
      ko: "함수 하나가 늘릴 수 있는 실행 환경의 속도입니다(또는 10초마다 초당 요청 10,000건, 먼저 닿는 쪽). 함수마다 따로 셉니다.",
      en: "How fast one function may add environments (or 10,000 requests per second every 10 seconds, whichever comes first). It is counted per function.",
    },
    sources: [scaling, limits], ...read,
    older: {
      ko: "리전에 따라 500~3,000을 한꺼번에 늘리고 그 뒤 1분에 500씩 늘린다는 설명은 옛 규칙입니다.",
      en: "A burst of 500 to 3,000 by Region and then 500 per minute is the former rule.",
    },
  },
  "lambda.conc.scale-interval": {
    value: 10, unit: "s", say: { ko: "10초", en: "10 seconds" },
    meaning: { ko: "함수의 확장 속도를 재는 간격입니다. 허용량은 계속 다시 차오르지만, 쓰지 않은 몫이 쌓이지는 않습니다.", en: "Interval of the scaling rate. The allowance refills continuously and is not saved beyond the maximum." },
    sources: [scaling], ...read,
  },
  "lambda.conc.unreserved-min": {
    value: 100, unit: "executions", say: { ko: "100", en: "100" },
    meaning: { ko: "예약할 수 없이 언제나 남겨 두는 동시성입니다.", en: "Concurrency that always stays unreserved." },
    sources: [reserved, botocore], ...read,
  },
  "lambda.conc.reservable": {
    value: 900, unit: "executions", say: { ko: "900", en: "900" },
    meaning: { ko: "기본 할당량에서 함수들에 예약할 수 있는 동시성의 합입니다.", en: "Most that can be reserved for functions under the default quota." },
    sources: [reserved, botocore], ...read,
  },
  "lambda.conc.reserved": {
    value: "guarantee and cap", say: { ko: "보장이자 상한", en: "a guarantee and a cap at once" },
    meaning: { ko: "예약된 동시성은 함수 하나의 몫을 지켜 주면서 그 이상은 쓰지 못하게 합니다. 요금은 없습니다.", en: "Reserved concurrency keeps a share for one function and stops it from using more. It is free." },
    sources: [concurrency], ...read,
  },
  "lambda.conc.reserved-zero": {
    value: 0, unit: "executions", say: { ko: "0", en: "0" },
    meaning: {
      ko: "예약된 동시성을 0으로 두면 함수가 꺼집니다. 모든 요청이 스로틀링되고, 비동기 이벤트는 재시도 없이 DLQ나 실패 대상으로 갑니다.",
      en: "Reserved concurrency of 0 turns a function off: every request is throttled, asynchronous events go to the DLQ or failure destination without retries.",
    },
    sources: [reserved, asyncErrors], ...read,
  },
  "lambda.conc.pc": {
    value: "versions and aliases", say: { ko: "게시한 버전이나 별칭", en: "a published version or an alias" },
    meaning: { ko: "프로비저닝된 동시성을 걸 수 있는 대상입니다. $LATEST에는 걸 수 없고, 걸어 둔 동안 요금이 붙습니다.", en: "What provisioned concurrency can be set on, never $LATEST. It is charged while configured." },
    sources: [provisioned], ...read,
  },
  "lambda.conc.pc-max": {
    value: "reserved concurrency", say: { ko: "예약된 동시성", en: "the reserved concurrency" },
    meaning: { ko: "프로비저닝된 동시성의 상한입니다. 예약이 없으면 예약되지 않은 계정 동시성에서 100을 뺀 값입니다.", en: "Upper bound of provisioned concurrency; without a reservation, the unreserved account concurrency minus 100." },
    sources: [provisioned], ...read,
  },
  "lambda.conc.pc-rate": {
    value: 6000, unit: "environments per min", say: { ko: "1분에 6,000개", en: "6,000 per minute" },
    meaning: { ko: "프로비저닝된 동시성을 준비하는 속도입니다. 한두 분 뒤 시작하고, 요청한 전부가 준비되어야 쓸 수 있습니다.", en: "Speed of allocation. It begins after one or two minutes and is usable only when all of it is ready." },
    sources: [provisioned], ...read,
  },
  "lambda.conc.pc-spill": {
    value: "standard concurrency", say: { ko: "보통의 동시성", en: "standard concurrency" },
    meaning: { ko: "프로비저닝된 수를 넘는 요청이 쓰는 자리로, 콜드 스타트가 있습니다.", en: "What demand above the provisioned number runs on, with cold starts." },
    sources: [provisioned], ...read,
  },
  "lambda.conc.pc-buffer": {
    value: 10, unit: "%", say: { ko: "10%", en: "10%" },
    meaning: { ko: "AWS가 권하는, 평소 동시성에 더할 여유입니다.", en: "Buffer over typical concurrency that AWS suggests." },
    sources: [provisioned], ...read,
  },
  "lambda.conc.pc-autoscale": {
    value: ["target tracking", "scheduled"], say: { ko: "대상 추적이나 예약된 조정", en: "target tracking or a schedule" },
    meaning: { ko: "Application Auto Scaling이 프로비저닝된 동시성을 조절하는 방법입니다.", en: "How Application Auto Scaling adjusts provisioned concurrency." },
    sources: [provisioned], ...read,
  },
  "lambda.conc.pc-not-zero-cold": {
    value: true, say: { ko: "환경이 재설정되면", en: "when an environment is reset" },
    meaning: { ko: "프로비저닝된 동시성 아래에서도 Init이 다시 일어날 수 있는 때입니다.", en: "When Init can happen again even under provisioned concurrency." },
    sources: [provisioned], ...read,
  },
  "lambda.throttle.error": {
    value: 429, unit: "HTTP status", say: { ko: "HTTP 429 TooManyRequestsException", en: "HTTP 429 TooManyRequestsException" },
    meaning: { ko: "한도를 넘은 호출이 받는 오류입니다.", en: "Error an invocation beyond the limit gets." },
    sources: [sdk], ...read,
  },
} as const satisfies Record<string, Fact>;
