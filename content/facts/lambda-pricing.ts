import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Prices known from copies of the price list only; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

const pricing: Source = { title: "AWS Lambda pricing", url: "https://aws.amazon.com/lambda/pricing/" };
const onDemand: Source = { title: "Amazon EC2 On-Demand pricing", url: "https://aws.amazon.com/ec2/pricing/on-demand/" };
const plans: Source = { title: "Savings Plans types", url: "https://docs.aws.amazon.com/savingsplans/latest/userguide/plan-types.html" };
const managed: Source = { title: "Lambda Developer Guide: Lambda Managed Instances", url: "https://docs.aws.amazon.com/lambda/latest/dg/lambda-managed-instances.html" };

/** What Lambda costs, with the smallest EC2 instance to compare. Prices are those of us-east-1 in US dollars. */
export const lambdaPricing = {
  "lambda.bill.unit": {
    value: 1, unit: "ms", say: { ko: "1밀리초", en: "1 millisecond" },
    meaning: { ko: "실행 시간을 올림하는 단위입니다. GB-초로 세고 요청마다 따로 더합니다.", en: "Unit to which duration is rounded up. It is charged in GB-seconds, plus a charge per request." },
    sources: [pricing], ...read,
  },
  "lambda.price.arm": {
    value: 0.0000133334, unit: "USD/GB-s", say: { ko: "0.0000133334달러", en: "USD 0.0000133334" },
    meaning: { ko: "arm64 함수의 첫 구간 GB-초당 가격입니다(us-east-1). 가격표의 사본에서 읽었습니다.", en: "Price per GB-second of an arm64 function in the first tier (us-east-1), read in copies of the price list." },
    sources: [pricing], ...unsure,
  },
  "lambda.price.x86": {
    value: 0.0000166667, unit: "USD/GB-s", say: { ko: "0.0000166667달러", en: "USD 0.0000166667" },
    meaning: { ko: "x86 함수의 첫 구간 GB-초당 가격입니다(us-east-1).", en: "Price per GB-second of an x86 function in the first tier (us-east-1)." },
    sources: [pricing], ...read,
  },
  "lambda.price.request": {
    value: 0.2, unit: "USD/million", say: { ko: "백만 건에 0.20달러", en: "USD 0.20 per million" },
    meaning: { ko: "요청 요금입니다.", en: "Charge for requests." },
    sources: [pricing], ...read,
  },
  "lambda.price.free.requests": {
    value: 1000000, unit: "requests", say: { ko: "백만 건", en: "1 million requests" },
    meaning: { ko: "매달 무료인 요청의 수입니다.", en: "Requests free each month." },
    sources: [pricing], ...read,
  },
  "lambda.price.free": {
    value: 400000, unit: "GB-s", say: { ko: "400,000 GB-초", en: "400,000 GB-seconds" },
    meaning: { ko: "매달 무료인 실행량입니다.", en: "Compute free each month." },
    sources: [pricing], ...read,
  },
  "lambda.price.pc": {
    value: 0.0000041667, unit: "USD/GB-s", say: { ko: "0.0000041667달러", en: "USD 0.0000041667" },
    meaning: { ko: "프로비저닝된 동시성을 걸어 둔 동안의 GB-초당 가격입니다(x86, us-east-1). 실행에는 더 낮은 GB-초 가격이 따로 붙습니다.", en: "Price per GB-second while provisioned concurrency is configured (x86, us-east-1). Execution is charged apart, at a lower rate." },
    sources: [pricing], ...read,
  },
  "lambda.price.pc-rounding": {
    value: 5, unit: "min", say: { ko: "5분", en: "5 minutes" },
    meaning: { ko: "프로비저닝된 동시성의 시간을 올림하는 단위입니다.", en: "Unit to which the time of provisioned concurrency is rounded up." },
    sources: [pricing], ...read,
  },
  "lambda.savings": {
    value: "Compute Savings Plans", say: { ko: "Compute Savings Plans", en: "Compute Savings Plans" },
    meaning: { ko: "Lambda와 Fargate 사용에도 할인이 적용되는 Savings Plans입니다.", en: "The Savings Plans that also cover Lambda and Fargate usage." },
    sources: [plans], ...read,
  },
  "lambda.lmi.cost": {
    value: 15, unit: "%", say: { ko: "15%", en: "15%" },
    meaning: { ko: "Lambda Managed Instances가 EC2 가격에 더하는 관리 수수료입니다. 요청 요금도 붙습니다.", en: "Management fee of Lambda Managed Instances on top of the EC2 price; requests are charged too." },
    sources: [managed], ...read,
  },
  "ec2.price.example.nano": {
    value: 0.0042, unit: "USD/h", say: { ko: "시간당 0.0042달러", en: "USD 0.0042 per hour" },
    meaning: { ko: "t4g.nano의 온디맨드 Linux 가격입니다(us-east-1). 2026년 중반의 다른 자료에서 읽었습니다.", en: "On-Demand Linux price of t4g.nano (us-east-1), read in other parties' notes of mid-2026." },
    sources: [onDemand], ...unsure,
  },
} as const satisfies Record<string, Fact>;
