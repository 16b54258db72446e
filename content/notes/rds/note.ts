import type { Note } from "@/engine/note";

export const note = {
  id: "rds",
  title: { ko: "RDS: 대기 인스턴스는 복제본이 아니다", en: "RDS: a standby is not a replica" },
  summary: {
    ko: "관리형 데이터베이스에서 고장에 대비하는 대기 인스턴스와 읽기를 나누는 복제본을 가려내고, 장애 조치의 지연, 스토리지 자동 조정, 백업과 복원을 다룹니다.",
    en: "Tell the standby for failures from the replica for reads, and see the delays of a failover, storage autoscaling, backups and restores.",
  },
  minutes: 11,
  needs: ["scale-up-and-out"],
  refutes: ["M28", "M29"],
  sources: [
    { title: "Multi-AZ DB instance deployments", url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/Concepts.MultiAZ.html" },
    { title: "Multi-AZ DB cluster deployments", url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/multi-az-db-clusters-concepts.html" },
    { title: "Working with DB instance read replicas", url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_ReadRepl.html" },
    { title: "Storage autoscaling", url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_PIOPS.Autoscaling.html" },
    { title: "Backup retention period", url: "https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/USER_WorkingWithAutomatedBackups.BackupRetention.html" },
  ],
} as const satisfies Note;
