import type { Note } from "@/engine/note";

export const note = {
  id: "reference-architecture",
  title: { ko: "웹 서비스 하나를 끝까지 읽기", en: "One web service, read end to end" },
  summary: {
    ko: "Route 53에서 데이터베이스까지 요청 하나를 따라가고, 부품이 하나씩 고장 날 때 무엇이 보이고 무엇이 막아 주는지 읽습니다.",
    en: "Follow one request from Route 53 to the database, then break the parts one by one: what is seen, and what saves you.",
  },
  minutes: 12,
  needs: ["sla-slo-sli", "security-groups-and-nacls", "route-53", "cloudfront", "rds", "elasticache-and-dynamodb"],
  refutes: ["M04", "M12", "M22", "M47"],
  sources: [
    { title: "AWS Well-Architected Framework: Reliability Pillar", url: "https://docs.aws.amazon.com/wellarchitected/latest/reliability-pillar/welcome.html" },
    { title: "AWS Fault Isolation Boundaries", url: "https://docs.aws.amazon.com/whitepapers/latest/aws-fault-isolation-boundaries/abstract-and-introduction.html" },
    { title: "Health checks for Application Load Balancer target groups", url: "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/target-group-health-checks.html" },
    { title: "Failing over a Multi-AZ DB instance", url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.Failover.html" },
  ],
} as const satisfies Note;
