import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Rows known from copies of AWS's text only; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

const sla: Source = { title: "Amazon Compute Service Level Agreement", url: "https://aws.amazon.com/compute/sla/" };
const history: Source = { title: "Amazon Compute SLA, earlier versions", url: "https://aws.amazon.com/compute/sla/historical/" };

const elb: Source = { title: "Amazon Elastic Load Balancing Service Level Agreement", url: "https://aws.amazon.com/elasticloadbalancing/sla/" };
const rdsSla: Source = { title: "Amazon RDS Service Level Agreement", url: "https://aws.amazon.com/rds/sla/" };
const cloudfrontSla: Source = { title: "Amazon CloudFront Service Level Agreement", url: "https://aws.amazon.com/cloudfront/sla/" };
const s3Sla: Source = { title: "Amazon S3 Service Level Agreement", url: "https://aws.amazon.com/s3/sla/" };
const lambdaSla: Source = { title: "AWS Lambda Service Level Agreement", url: "https://aws.amazon.com/lambda/sla/" };
const route53Sla: Source = { title: "Amazon Route 53 Service Level Agreement", url: "https://aws.amazon.com/route53/sla/" };
const beyond = (title: string, page: string): Source => ({ title: `Availability and Beyond: ${title}`, url: `https://docs.aws.amazon.com/whitepapers/latest/availability-and-beyond-improving-resilience/${page}.html` });

/** The Compute SLA beyond its percentage: what it covers, and the steps of its credits; the figures of other services, and how figures are put together. */
export const serviceLevels = {
  "sla.compute.services": {
    value: ["EC2", "EBS", "ECS", "Fargate"], say: { ko: "EC2, EBS, ECS, Fargate", en: "EC2, EBS, ECS and Fargate" },
    meaning: { ko: "Compute SLA가 다루는 서비스입니다.", en: "Services covered by the Compute SLA." },
    sources: [history], ...read,
  },
  "sla.compute.date": {
    value: "2022-05-05", say: { ko: "2022년 5월 5일", en: "5 May 2022" },
    meaning: {
      ko: "이 과정에서 읽은 Compute SLA의 판입니다. AWS의 이력 페이지에 있으며 지금은 더 새로운 판이 쓰입니다.",
      en: "Version of the Compute SLA this course has read. It stands on AWS's history page; a newer one is in force today.",
    },
    sources: [history], ...read,
  },
  "sla.compute.credit.first": {
    value: 10, unit: "%", say: { ko: "10%", en: "10%" },
    meaning: { ko: "리전 수준 SLA의 첫 단계 크레딧입니다.", en: "Credit at the first step of the Region-level SLA." },
    sources: [history], ...read,
  },
  "sla.compute.credit.first.range": {
    value: ["99.0", "99.99"], say: { ko: "99.0% 이상 99.99% 미만", en: "99.0% or more, but below 99.99%" },
    meaning: { ko: "첫 단계 크레딧을 받는 월간 가동률입니다.", en: "Monthly uptime that brings the first credit." },
    sources: [history], ...read,
  },
  "sla.compute.credit.second": {
    value: 30, unit: "%", say: { ko: "30%", en: "30%" },
    meaning: { ko: "리전 수준 SLA의 둘째 단계 크레딧입니다.", en: "Credit at the second step of the Region-level SLA." },
    sources: [history], ...read,
  },
  "sla.compute.credit.second.range": {
    value: ["95.0", "99.0"], say: { ko: "95.0% 이상 99.0% 미만", en: "95.0% or more, but below 99.0%" },
    meaning: { ko: "둘째 단계 크레딧을 받는 월간 가동률입니다.", en: "Monthly uptime that brings the second credit." },
    sources: [history], ...read,
  },
  "sla.compute.credit.third": {
    value: 100, unit: "%", say: { ko: "100%", en: "100%" },
    meaning: { ko: "리전 수준 SLA의 마지막 단계 크레딧입니다.", en: "Credit at the last step of the Region-level SLA." },
    sources: [history], ...read,
  },
  "sla.compute.credit.third.range": {
    value: ["0", "95.0"], say: { ko: "95.0% 미만", en: "below 95.0%" },
    meaning: { ko: "마지막 단계 크레딧을 받는 월간 가동률입니다.", en: "Monthly uptime that brings the last credit." },
    sources: [history], ...read,
  },
  "sla.compute.claim": {
    value: "end of the second billing cycle after the incident",
    say: { ko: "사고 뒤 두 번째 청구 주기가 끝나기 전", en: "the end of the second billing cycle after the incident" },
    meaning: {
      ko: "크레딧은 고객이 신청해야 합니다. 기한은 예전 AWS 문서의 사본에서 읽은 값입니다.",
      en: "Credits have to be claimed by the customer. The deadline was read in copies of an older AWS text.",
    },
    sources: [sla], ...unsure,
  },
  "sla.elb.multi-az": {
    value: 99.99, unit: "%", say: { ko: "99.99%", en: "99.99%" },
    meaning: {
      ko: "가용 영역 둘 이상에 걸친 로드 밸런서의 월간 가동률 약속입니다(2022년 7월 25일 판). 한 영역에만 있으면 99.9%입니다.",
      en: "Monthly uptime commitment for a load balancer across two or more zones (version of 25 July 2022); in one zone only it is 99.9%.",
    },
    sources: [elb], ...read,
  },
  "sla.rds.multi-az": {
    value: 99.95, unit: "%", say: { ko: "99.95%", en: "99.95%" },
    meaning: { ko: "다중 AZ DB 인스턴스와 클러스터의 월간 가동률 약속입니다(2024년 1월 22일 판).", en: "Monthly uptime commitment for Multi-AZ DB instances and clusters (version of 22 January 2024)." },
    sources: [rdsSla], ...read,
  },
  "sla.rds.single": {
    value: 99.5, unit: "%", say: { ko: "99.5%", en: "99.5%" },
    meaning: { ko: "단일 DB 인스턴스의 월간 가동률 약속입니다(2024년 1월 22일 판).", en: "Monthly uptime commitment for a single DB instance (version of 22 January 2024)." },
    sources: [rdsSla], ...read,
  },
  "sla.cloudfront": {
    value: 99.9, unit: "%", say: { ko: "99.9%", en: "99.9%" },
    meaning: { ko: "CloudFront의 월간 가동률 약속입니다(2022년 5월 5일 판). 5분마다 잰 오류율로 계산합니다.", en: "Monthly uptime commitment of CloudFront (version of 5 May 2022), by error rates of five minutes each." },
    sources: [cloudfrontSla], ...read,
  },
  "sla.s3.standard": {
    value: 99.9, unit: "%", say: { ko: "99.9%", en: "99.9%" },
    meaning: {
      ko: "S3 Standard의 월간 가동률 약속입니다(2023년 11월 28일 판). 설계 가용성 99.99%와는 다른 값입니다.",
      en: "Monthly uptime commitment of S3 Standard (version of 28 November 2023). It is not the 99.99% the class is designed for.",
    },
    sources: [s3Sla], ...read,
  },
  "sla.lambda": {
    value: 99.95, unit: "%", say: { ko: "99.95%", en: "99.95%" },
    meaning: { ko: "Lambda의 월간 가동률 약속입니다. AWS 중국 리전의 2021년 판과 2차 자료에서만 읽었습니다.", en: "Monthly uptime commitment of Lambda. Read only in the version of 2021 for the China Regions, and in secondary sources." },
    sources: [lambdaSla], ...unsure,
  },
  "sla.route-53": {
    value: 100, unit: "%", say: { ko: "100%", en: "100%" },
    meaning: { ko: "Route 53이 이름에 답하는 일의 가동률 약속입니다. 옛 판을 옮겨 적은 2차 자료에서만 읽었습니다.", en: "Uptime commitment of Route 53 for answering names. Read only in secondary sources that quote an old version." },
    sources: [route53Sla], ...unsure,
  },
  "sla.series": {
    value: "product", say: { ko: "곱", en: "the product" },
    meaning: {
      ko: "없으면 안 되는 부품이 이어져 있으면 전체 가용성의 이론값은 부품들의 가용성을 곱한 것입니다. SLA의 값으로 셈하는 일이 많지만 그 값은 추정이지 보장이 아니며, 실제로는 그보다 나은 일이 많습니다.",
      en: "With hard dependencies in a row, theoretical availability is the product of theirs. SLA figures are often used; they are estimates, no guarantee, and are frequently exceeded.",
    },
    sources: [beyond("Availability with dependencies", "availability-with-dependencies")], ...read,
  },
  "sla.parallel": {
    value: "1 - (1 - a)(1 - b)", say: { ko: "1 − (1 − a)(1 − b)", en: "1 − (1 − a)(1 − b)" },
    meaning: {
      ko: "서로 독립인 여분이 있으면 모두 함께 멈출 때만 멈춥니다. 그래서 99%짜리 둘은 이론으로 99.99%입니다.",
      en: "Independent spares fail only if all fail at once: two of 99% make 99.99% in theory.",
    },
    sources: [beyond("Availability with redundancy", "availability-with-redundancy")], ...read,
  },
} as const satisfies Record<string, Fact>;
