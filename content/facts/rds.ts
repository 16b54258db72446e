import type { Fact, Source } from "@/engine/fact";

/** Every row of this topic was read on this day on the page it names. */
const read = { checked: "2026-11-21", confidence: "confirmed" } as const;
/** Rows for which no page of AWS was at hand that states the detail; shown to readers as unconfirmed. */
const unsure = { checked: "2026-11-21", confidence: "unconfirmed" } as const;

const guide = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/AmazonRDS/latest/UserGuide/${page}.html` });

const replicas = guide("Working with DB instance read replicas", "USER_ReadRepl");
const limits = guide("Quotas and constraints for Amazon RDS", "CHAP_Limits");
const storage = guide("Managing capacity automatically with Amazon RDS storage autoscaling", "USER_PIOPS.Autoscaling");
const retention = guide("Backup retention period", "USER_WorkingWithAutomatedBackups.BackupRetention");
const restoreApi: Source = {
  title: "RestoreDBInstanceToPointInTime", url: "https://docs.aws.amazon.com/AmazonRDS/latest/APIReference/API_RestoreDBInstanceToPointInTime.html",
};

/** Managed relational databases: standbys, replicas, storage and backups. */
export const rds = {
  "rds.engines": {
    value: ["MySQL", "MariaDB", "PostgreSQL", "Oracle", "SQL Server", "Db2"],
    say: { ko: "MySQL, MariaDB, PostgreSQL, Oracle, SQL Server, Db2", en: "MySQL, MariaDB, PostgreSQL, Oracle, SQL Server and Db2" },
    meaning: { ko: "RDS가 관리하는 데이터베이스 엔진입니다. Aurora는 따로 있습니다.", en: "Database engines that RDS manages, besides Aurora." },
    sources: [replicas, limits], ...read,
  },
  "rds.maz.instance": {
    value: 1, unit: "standbys", say: { ko: "읽을 수 없는 대기 인스턴스 하나", en: "one standby that cannot be read" },
    meaning: {
      ko: "다중 AZ DB 인스턴스 배포는 다른 가용 영역에 동기로 복제되는 대기 인스턴스 하나를 둡니다. 대기 인스턴스는 읽기에도 쓸 수 없습니다.",
      en: "A Multi-AZ DB instance deployment keeps one standby, replicated synchronously, in another zone. It serves no reads.",
    },
    sources: [guide("Multi-AZ DB instance deployments", "Concepts.MultiAZ")], ...read,
  },
  "rds.maz.instance.failover": {
    value: 60, unit: "s", say: { ko: "보통 60~120초", en: "typically 60 to 120 seconds" },
    meaning: {
      ko: "다중 AZ DB 인스턴스의 장애 조치에 보통 걸리는 시간입니다(값은 그 짧은 쪽). 엔드포인트의 DNS 이름이 대기 인스턴스를 가리키게 바뀝니다.",
      en: "Typical time of a failover of a Multi-AZ DB instance; the value is its shorter end. The endpoint's DNS name then points to the standby.",
    },
    sources: [guide("Failing over a Multi-AZ DB instance", "Concepts.MultiAZ.Failover")], ...read,
    older: { ko: "오래된 자료는 장애 조치로 서비스가 끊김 없이 이어진다고 합니다.", en: "Older notes say that failover keeps the service running without a gap." },
  },
  "rds.maz.cluster": {
    value: 2, unit: "standbys", say: { ko: "읽을 수 있는 대기 인스턴스 둘", en: "two readable standbys" },
    meaning: {
      ko: "다중 AZ DB 클러스터는 세 가용 영역에 라이터 하나와 읽을 수 있는 대기 인스턴스 둘을 두고 반동기로 복제합니다. MySQL과 PostgreSQL에서 쓸 수 있습니다.",
      en: "A Multi-AZ DB cluster has a writer and two readable standbys in three zones, replicated semisynchronously, for MySQL and PostgreSQL.",
    },
    sources: [guide("Multi-AZ DB cluster deployments", "multi-az-db-clusters-concepts")], ...read,
  },
  "rds.maz.cluster.failover": {
    value: 35, unit: "s", say: { ko: "보통 35초 미만", en: "typically under 35 seconds" },
    meaning: { ko: "다중 AZ DB 클러스터의 장애 조치에 보통 걸리는 시간입니다.", en: "Typical time of a failover of a Multi-AZ DB cluster." },
    sources: [guide("Failing over a Multi-AZ DB cluster", "multi-az-db-clusters-concepts-failover")], ...read,
  },
  "rds.replica.mode": {
    value: "asynchronous", say: { ko: "비동기", en: "asynchronous" },
    meaning: {
      ko: "읽기 전용 복제본은 비동기로 복제되어 늦을 수 있고, 저절로 만들어지거나 늘어나지 않습니다.",
      en: "A read replica is copied asynchronously and may lag. It is neither created nor multiplied automatically.",
    },
    sources: [replicas], ...read,
    older: { ko: "오래된 자료는 원본을 마스터, 복제본을 슬레이브라고 부릅니다.", en: "Older notes call the source a master and the replica a slave." },
  },
  "rds.replica.count": {
    value: 15, unit: "replicas", say: { ko: "원본마다 15개", en: "15 per source" },
    meaning: {
      ko: "원본 하나에 둘 수 있는 읽기 전용 복제본의 수입니다. Oracle은 5개 이하가 권장되고, SQL Server는 Enterprise 에디션이 필요하며, Db2는 3개까지입니다.",
      en: "Read replicas of one source. For Oracle 5 or fewer are advised, SQL Server needs Enterprise edition, and Db2 has up to 3.",
    },
    sources: [
      replicas, limits, guide("Working with read replicas for SQL Server", "SQLServer.ReadReplicas"), guide("Working with replicas for Amazon RDS for Db2", "db2-replication"),
    ], ...read,
  },
  "rds.replica.write": {
    value: "read only by default", say: { ko: "기본으로 읽기만", en: "read only by default" },
    meaning: { ko: "복제본은 기본으로 읽기 전용이고, MySQL과 MariaDB에서는 쓸 수 있게 바꿀 수도 있습니다.", en: "Replicas are read only by default; for MySQL and MariaDB they can be made writable." },
    sources: [replicas], ...read,
    older: { ko: "오래된 자료는 복제본에는 절대 쓸 수 없다고 합니다.", en: "Older notes say a replica can never be written to." },
  },
  "rds.replica.promote": {
    value: "manual", say: { ko: "직접", en: "by hand" },
    meaning: {
      ko: "복제본의 승격은 직접 하는 일이고, 원본에 자동 백업이 켜져 있어야 복제본을 만들 수 있습니다. 승격하면 재부팅을 거쳐 독립된 인스턴스가 됩니다.",
      en: "A replica is promoted by hand and needs automated backups on its source. Promoted, it is rebooted and becomes a standalone instance.",
    },
    sources: [replicas, guide("Promoting a read replica to be a standalone DB instance", "USER_ReadRepl.Promote")], ...read,
  },
  "rds.storage.autoscale": {
    value: 10, unit: "%", say: { ko: "10% 이하", en: "10% or less" },
    meaning: {
      ko: "스토리지 자동 조정은 최댓값을 정해 켜야 합니다. 남은 공간이 10% 이하인 상태가 5분 이상 이어지고, 앞선 최적화가 끝났으며, 24시간 안에 변경이 네 번 미만일 때 늘립니다.",
      en: "Storage autoscaling is opt-in, with a maximum. It grows when free space has been 10% or less for 5 minutes, the last optimization is over, and there were fewer than 4 modifications in 24 hours.",
    },
    sources: [storage], ...read,
    older: { ko: "오래된 자료는 RDS가 쓰는 만큼 스토리지를 저절로 늘린다고 합니다.", en: "Older notes let RDS grow its storage by itself." },
  },
  "rds.storage.autoscale.wait": {
    value: 5, unit: "min", say: { ko: "5분", en: "5 minutes" },
    meaning: { ko: "남은 공간이 모자란 상태가 이만큼 이어져야 늘립니다.", en: "How long free space must have been low before it grows." },
    sources: [storage], ...read,
  },
  "rds.storage.autoscale.rate": {
    value: 4, unit: "modifications", say: { ko: "24시간에 네 번", en: "four in 24 hours" },
    meaning: { ko: "24시간 안의 스토리지 변경은 네 번까지입니다.", en: "At most four storage modifications in 24 hours." },
    sources: [storage], ...read,
  },
  "rds.storage.autoscale.step": {
    value: 10, unit: "GiB", say: { ko: "10 GiB", en: "10 GiB" },
    meaning: {
      ko: "10 GiB, 할당량의 10%, 앞으로 7시간 동안 늘어날 것으로 예측한 양 가운데 가장 큰 만큼 늘립니다. 줄이지는 않습니다.",
      en: "It adds the largest of 10 GiB, 10% of what is allocated, and the growth predicted for 7 hours. It never shrinks.",
    },
    sources: [storage], ...read,
  },
  "rds.storage.autoscale.not": {
    value: "not IOPS, not compute", say: { ko: "IOPS 설정과 컴퓨팅", en: "IOPS settings and compute" },
    meaning: { ko: "스토리지 자동 조정은 IOPS 설정과 컴퓨팅을 올리지 않습니다. 인스턴스 클래스는 직접 바꿉니다.", en: "Storage autoscaling raises neither IOPS settings nor compute. The instance class is yours to change." },
    sources: [storage], ...read,
    older: { ko: "오래된 자료는 사용량에 따라 IOPS까지 늘어난다고 합니다.", en: "Older notes say that IOPS grow with use as well." },
  },
  "rds.backup.retention.max": {
    value: 35, unit: "days", say: { ko: "35일", en: "35 days" },
    meaning: { ko: "자동 백업의 보존 기간은 0일에서 35일까지이고, 0일이면 자동 백업이 꺼집니다. 다중 AZ DB 클러스터는 1일부터입니다.", en: "Automated backups are kept 0 to 35 days; 0 turns them off. For a Multi-AZ DB cluster it is 1 to 35." },
    sources: [retention], ...read,
  },
  "rds.backup.retention.console": {
    value: 7, unit: "days", say: { ko: "7일", en: "7 days" },
    meaning: { ko: "콘솔에서 만들 때 보존 기간의 기본값입니다.", en: "Default retention for an instance made in the console." },
    sources: [retention], ...read,
  },
  "rds.backup.retention.api": {
    value: 1, unit: "days", say: { ko: "1일", en: "1 day" },
    meaning: { ko: "API나 CLI로 만들 때 보존 기간의 기본값입니다.", en: "Default retention for an instance made through the API or CLI." },
    sources: [retention], ...read,
  },
  "rds.backup.manual-quota": {
    value: 100, unit: "snapshots", say: { ko: "리전마다 100개", en: "100 per Region" },
    meaning: { ko: "수동 스냅샷의 기본 할당량입니다. 자동 백업에는 적용되지 않습니다.", en: "Default quota of manual snapshots; automated backups do not count." },
    sources: [retention], ...read,
  },
  "rds.backup.pitr": {
    value: "new DB instance", say: { ko: "새 인스턴스", en: "a new instance" },
    meaning: {
      ko: "특정 시점으로 복원하면 새 DB 인스턴스가 만들어집니다. 따로 적지 않으면 기본 보안 그룹과 기본 파라미터 그룹을 쓰는 단일 AZ 인스턴스입니다.",
      en: "A point-in-time restore makes a new DB instance, by default Single-AZ, with the default security group and parameter group.",
    },
    sources: [restoreApi], ...read,
  },
  "rds.backup.pitr.latest": {
    value: 5, unit: "min", say: { ko: "보통 5분 전", en: "typically 5 minutes ago" },
    meaning: { ko: "복원할 수 있는 가장 최근 시점(LatestRestorableTime)은 보통 5분 안쪽입니다.", en: "The latest restorable time is typically within the last 5 minutes." },
    sources: [restoreApi], ...unsure,
  },
  "rds.proxy": {
    value: "connection pool", say: { ko: "연결 풀", en: "a pool of connections" },
    meaning: {
      ko: "RDS Proxy는 데이터베이스 연결을 모아 나누어 쓰게 하고, 장애 조치 때 애플리케이션의 연결을 지키며 대기 인스턴스에 이어 줍니다.",
      en: "RDS Proxy lets applications pool and share database connections, and in a failover it connects to the standby while keeping the applications' connections.",
    },
    sources: [guide("Amazon RDS Proxy", "rds-proxy")], ...read,
  },
  "rds.encryption": {
    value: "at creation", say: { ko: "만들 때만 정함", en: "settled at creation" },
    meaning: {
      ko: "RDS의 암호화는 DB 인스턴스를 만들 때만 켤 수 있습니다. 이미 있는 것은 스냅샷을 암호화하며 복사하고 거기서 복원합니다. 백업과 복제본도 함께 암호화됩니다.",
      en: "An RDS DB instance can be encrypted only when it is made. For an existing one, copy a snapshot with encryption and restore from the copy. Backups and replicas are encrypted with it.",
    },
    sources: [guide("Encrypting Amazon RDS resources", "Overview.Encryption")], ...read,
  },
  "rds.stop.max": {
    value: 7, unit: "days", say: { ko: "7일", en: "7 days" },
    meaning: { ko: "DB 인스턴스를 중지해 두면 7일 뒤에 저절로 다시 시작합니다.", en: "A stopped DB instance is started again by itself after 7 days." },
    sources: [guide("Stopping an Amazon RDS DB instance temporarily", "USER_StopInstance")], ...read,
  },
  "rds.quota": {
    value: 40, unit: "instances", say: { ko: "리전마다 40개", en: "40 per Region" },
    meaning: { ko: "DB 인스턴스의 기본 할당량입니다. 스토리지는 모두 합쳐 100,000GB입니다.", en: "Default quota of DB instances; 100,000 GB of storage in all." },
    sources: [limits], ...read,
  },
  "aurora.what": {
    value: 15, unit: "replicas", say: { ko: "복제본 15개", en: "15 replicas" },
    meaning: {
      ko: "Aurora는 MySQL·PostgreSQL과 호환되고, 세 가용 영역에 걸친 공유 스토리지(256 TiB까지)와 복제본 15개까지를 둡니다.",
      en: "Aurora is compatible with MySQL and PostgreSQL. It has shared storage over three zones, up to 256 TiB, and up to 15 replicas.",
    },
    sources: [{ title: "Quotas and constraints for Amazon Aurora", url: "https://docs.aws.amazon.com/AmazonRDS/latest/AuroraUserGuide/CHAP_Limits.html" }], ...read,
  },
} as const satisfies Record<string, Fact>;
