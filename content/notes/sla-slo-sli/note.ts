import type { Note } from "@/engine/note";

export const note = {
  id: "sla-slo-sli",
  title: { ko: "SLA, SLO, SLI", en: "SLA, SLO, SLI" },
  summary: {
    ko: "계약과 목표와 측정값을 가르고, 가용성을 분으로 바꾸어 오류 예산을 세고, 여러 부품을 이은 서비스의 가용성을 계산합니다.",
    en: "Keep contract, goal and measurement apart, turn availability into minutes of error budget, and work out what a chain of parts can reach.",
  },
  minutes: 10,
  needs: ["regions-and-zones"],
  refutes: ["M48"],
  sources: [
    { title: "Amazon Compute Service Level Agreement", url: "https://aws.amazon.com/compute/sla/" },
    { title: "Amazon Compute SLA, earlier versions", url: "https://aws.amazon.com/compute/sla/historical/" },
    { title: "Site Reliability Engineering: Service Level Objectives", url: "https://sre.google/sre-book/service-level-objectives/" },
    { title: "AWS Fault Isolation Boundaries: Availability Zones",
      url: "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/availability-zones.html" },
  ],
} as const satisfies Note;
