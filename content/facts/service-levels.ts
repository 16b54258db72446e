import type { Fact, Source } from "@/engine/fact";

/** Every row marked so was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Rows known from copies of AWS's text only; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

const sla: Source = { title: "Amazon Compute Service Level Agreement", url: "https://aws.amazon.com/compute/sla/" };
const history: Source = { title: "Amazon Compute SLA, earlier versions", url: "https://aws.amazon.com/compute/sla/historical/" };

/** The Compute SLA beyond its percentage: what it covers, and the steps of its credits. */
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
} as const satisfies Record<string, Fact>;
