import type { Question } from "@/engine/quiz/question";
import { countersIn } from "../../counters";
import { rds } from "../../facts/rds";

const leastStep = rds["rds.storage.autoscale.step"].value;
const allocated = 400;
const predicted = 55;
const added = Math.max(leastStep, allocated / 10, predicted);

const fails = countersIn("regions");
/** The zone of the only primary is lost, and a copy elsewhere is taken over. */
const takenOver = (strategy: string) => fails("no-write-lost", [[60, { type: "fail-zone", zone: "a", on: true }], [120, { type: "fail-over" }]], 7200, {
  params: { database: "single", strategy, mix: "seoul" },
});

/** An id is `rds.<point>`, written by hand and never changed: readers' progress hangs on it. */
export const questions: readonly Question[] = [
  {
    id: "rds.standby-or-replica",
    kind: "rows",
    section: "replicas",
    facts: ["rds.maz.instance", "rds.replica.mode", "rds.replica.promote"],
    concepts: ["multi-az", "read-replica"],
    mistake: "M29",
    ask: { ko: "다중 AZ DB 인스턴스의 대기와 읽기 전용 복제본 가운데 어느 쪽의 이야기입니까?", en: "Standby of a Multi-AZ DB instance, or read replica?" },
    columns: [
      { id: "standby", text: { ko: "대기", en: "Standby" } },
      { id: "replica", text: { ko: "복제본", en: "Replica" } },
    ],
    rows: [
      { id: "reads", text: { ko: "무거운 집계 쿼리를 대신 받는다", en: "It takes heavy reporting queries" }, right: "replica", why: { ko: "대기는 읽기를 받지 않습니다.", en: "The standby serves no reads." } },
      { id: "automatic", text: { ko: "기본이 고장 나면 사람 손 없이 넘겨받는다", en: "It takes over without anybody's hand" }, right: "standby", why: { ko: "복제본은 직접 승격해야 합니다.", en: "A replica must be promoted by hand." } },
      { id: "commit", text: { ko: "커밋이 이쪽에 적힐 때까지 기다린다", en: "A commit waits until it has it, too" }, right: "standby", why: { ko: "동기 복제라서 그렇습니다.", en: "That is synchronous replication." } },
      { id: "region", text: { ko: "다른 리전에 둘 수 있다", en: "It may stand in another Region" }, right: "replica", why: { ko: "대기는 같은 리전의 다른 가용 영역에 있습니다.", en: "A standby is in another zone of the same Region." } },
      { id: "endpoint", text: { ko: "접속할 자기 엔드포인트가 있다", en: "It has an endpoint of its own" }, right: "replica", why: { ko: "애플리케이션이 읽기를 그쪽으로 보내야 합니다.", en: "The application must send reads there." } },
    ],
    explain: {
      ko: "대기는 고장에 견디려고, 복제본은 읽기를 나누려고 둡니다. 동기와 비동기, 자동과 수동의 차이가 모두 여기에서 나옵니다.",
      en: "A standby is there to survive, a replica to share reads. Synchronous or not, automatic or not: all follows from that.",
    },
  },
  {
    id: "rds.failover-steps",
    kind: "order",
    section: "failover",
    facts: ["rds.maz.instance.failover"],
    concepts: ["database-failover", "multi-az"],
    ask: { ko: "다중 AZ DB 인스턴스의 기본 인스턴스가 죽었습니다. 쓰기가 다시 되기까지의 순서는 무엇입니까?", en: "The primary of a Multi-AZ DB instance dies. What is the order until writes work again?" },
    steps: [
      { id: "detect", text: { ko: "RDS가 고장을 알아차린다", en: "RDS notices the failure" }, why: { ko: "알아차리기 전에는 아무 일도 일어나지 않습니다.", en: "Nothing happens before that." } },
      { id: "promote", text: { ko: "대기가 기본으로 승격된다", en: "The standby is promoted to primary" }, why: { ko: "쓰기를 받을 곳부터 마련합니다.", en: "First there must be a place to write." } },
      { id: "dns", text: { ko: "엔드포인트의 이름이 새 기본을 가리킨다", en: "The endpoint's name points to the new primary" }, why: { ko: "주소가 아니라 이름이 옮겨 갑니다.", en: "The name moves, not the address." } },
      { id: "reconnect", text: { ko: "애플리케이션이 이름을 다시 풀어 접속한다", en: "The application resolves the name anew and connects" }, why: { ko: "마지막은 애플리케이션의 몫입니다.", en: "The last step is the application's." } },
    ],
    explain: {
      ko: "앞의 셋은 RDS가, 마지막은 애플리케이션이 합니다. 보통 60초에서 120초가 걸리지만 다시 접속하지 않는 프로그램에는 끝이 없습니다.",
      en: "RDS does three, the application the last. It typically takes 60 to 120 seconds, but has no end for a program that never reconnects.",
    },
  },
  {
    id: "rds.still-the-old-address",
    kind: "one-choice",
    section: "failover",
    facts: ["rds.maz.instance.failover"],
    concepts: ["database-failover", "rds"],
    ask: {
      ko: "장애 조치가 2분 만에 끝났다고 콘솔에 나오는데, 애플리케이션은 재시작할 때까지 30분 동안 접속하지 못했습니다. 가장 그럴듯한 까닭은 무엇입니까?",
      en: "The console says the failover took 2 minutes, but the application could not connect for 30, until it was restarted. What is likeliest?",
    },
    choices: [
      {
        id: "cached", text: { ko: "옛 IP 주소를 계속 쓰고 있었다", en: "It kept using the old IP address" }, right: true,
        why: { ko: "재시작하면 이름을 다시 풉니다.", en: "A restart resolves the name again." },
      },
      {
        id: "replicate", text: { ko: "새 기본이 나머지 데이터를 복제하고 있었다", en: "The new primary was still copying data" }, right: false,
        why: { ko: "동기 복제라 같은 데이터가 이미 있습니다.", en: "Replication is synchronous; it had everything." },
      },
      {
        id: "replica", text: { ko: "읽기 전용 복제본에 접속하고 있었다", en: "It was connected to a read replica" }, right: false,
        why: { ko: "복제본은 장애 조치와 관계없이 접속됩니다.", en: "Replicas can be reached throughout." },
      },
      {
        id: "security", text: { ko: "새 기본의 보안 그룹이 기본값으로 바뀌었다", en: "The new primary had the default security group" }, right: false,
        why: { ko: "그것은 백업에서 복원할 때의 이야기입니다.", en: "That happens in a restore, not in a failover." },
      },
    ],
    explain: {
      ko: "엔드포인트는 이름이고 주소는 바뀝니다. DNS 결과를 오래 담아 두지 말고, 연결이 끊기면 이름부터 다시 풀게 합니다.",
      en: "The endpoint is a name whose address changes. Do not cache DNS for long, and resolve again when a connection breaks.",
    },
  },
  {
    id: "rds.slow-reports",
    kind: "one-choice",
    section: "replicas",
    facts: ["rds.maz.instance", "rds.replica.mode"],
    concepts: ["read-replica", "multi-az"],
    mistake: "M29",
    ask: {
      ko: "다중 AZ DB 인스턴스인 RDS for PostgreSQL에서 밤마다 도는 보고서가 서비스를 느리게 합니다. 보고서는 몇 초 지난 데이터여도 됩니다. 어떻게 합니까?",
      en: "On an RDS for PostgreSQL Multi-AZ DB instance, nightly reports slow the service down. They may be seconds old. What do you do?",
    },
    choices: [
      {
        id: "standby", text: { ko: "보고서만 대기 인스턴스의 데이터베이스에 접속시킨다", en: "Let the reports connect to the standby" }, right: false,
        why: { ko: "이 배포의 대기는 접속할 수 없습니다.", en: "The standby of this deployment cannot be connected to." },
      },
      {
        id: "storage", text: { ko: "스토리지 자동 조정의 최댓값을 올린다", en: "Raise the maximum of storage autoscaling" }, right: false,
        why: { ko: "공간이 아니라 쿼리를 처리할 성능이 모자랍니다.", en: "Space is not what is short." },
      },
      {
        id: "replica", text: { ko: "읽기 전용 복제본을 만들어 접속시킨다", en: "Make a read replica and use its endpoint" }, right: true,
        why: { ko: "읽기만 하고 조금 늦어도 되므로 꼭 맞습니다.", en: "Reads only, and a little late is fine: a perfect fit." },
      },
      {
        id: "failover", text: { ko: "보고서가 돌기 전에 장애 조치를 일으킨다", en: "Force a failover before the reports" }, right: false,
        why: { ko: "기본이 바뀔 뿐 한 대가 모두 처리하는 것은 같습니다.", en: "One instance would still do all the work." },
      },
    ],
    explain: {
      ko: "다중 AZ DB 인스턴스의 대기는 성능을 보태지 않습니다. 읽기를 나누려면 복제본이나 다중 AZ DB 클러스터를 씁니다.",
      en: "The standby of a Multi-AZ DB instance adds no performance. For reads, use replicas or a Multi-AZ DB cluster.",
    },
  },
  {
    id: "rds.missing-post",
    kind: "one-choice",
    section: "replicas",
    facts: ["rds.replica.mode"],
    concepts: ["read-replica"],
    ask: {
      ko: "읽기를 모두 복제본으로 옮긴 뒤 “게시물을 올렸는데 목록에 없다가 잠시 뒤에 나타난다”는 신고가 들어옵니다. 알맞은 대응은 무엇입니까?",
      en: "Since all reads go to a replica, users report that a new post is missing from the list and appears a moment later. What is a fitting answer?",
    },
    choices: [
      {
        id: "restore", text: { ko: "복제본을 백업에서 다시 만든다", en: "Rebuild the replica from a backup" }, right: false,
        why: { ko: "고장이 아니라 비동기 복제의 성질입니다.", en: "It is not broken; that is asynchronous replication." },
      },
      {
        id: "own", text: { ko: "방금 쓴 사용자의 읽기는 원본으로 보낸다", en: "Send reads of a user who has just written to the source" }, right: true,
        why: { ko: "원본에는 쓴 것이 바로 보입니다.", en: "The source shows the write at once." },
      },
      {
        id: "promote", text: { ko: "복제본을 승격해서 원본과 복제본 두 곳 모두에 쓰게 한다", en: "Promote the replica, so that source and replica both take writes" }, right: false,
        why: { ko: "승격하면 복제가 끊기고 두 데이터가 갈라집니다.", en: "Promotion ends replication, and the data drift apart." },
      },
      {
        id: "more", text: { ko: "복제본을 더 만들어 읽기를 나눈다", en: "Add more replicas so that each has fewer reads" }, right: false,
        why: { ko: "모두 늦게 따라오는 것은 같습니다.", en: "They all follow late." },
      },
    ],
    explain: {
      ko: "복제본은 비동기라 늦습니다. 늦어도 되는 읽기만 보내고, 방금 쓴 것을 읽는 일은 원본에 맡깁니다.",
      en: "Replicas lag. Give them the reads that may be late and read your own writes from the source.",
    },
  },
  {
    id: "rds.growth-step",
    kind: "number",
    section: "storage",
    facts: ["rds.storage.autoscale.step"],
    concepts: ["storage-autoscaling"],
    ask: {
      ko: `할당된 스토리지가 ${allocated} GiB이고 앞으로 7시간 동안 ${predicted} GiB가 늘 것으로 예측됩니다. 스토리지 자동 조정이 움직이면 몇 GiB를 더합니까?`,
      en: `${allocated} GiB are allocated, and ${predicted} GiB of growth are predicted for 7 hours. How many GiB does storage autoscaling add when it acts?`,
    },
    unit: { ko: "GiB", en: "GiB" },
    answer: added,
    tolerance: 0,
    misses: [
      { value: leastStep, why: { ko: "가장 작은 단위입니다. 셋 가운데 가장 큰 것을 더합니다.", en: "That is the least; the largest of three is added." } },
      { value: allocated / 10, why: { ko: "할당량의 10%보다 예측한 양이 더 큽니다.", en: "The prediction exceeds 10% of what is allocated." } },
      { value: leastStep + allocated / 10 + predicted, why: { ko: "더하는 것이 아니라 가장 큰 것을 고릅니다.", en: "They are not summed; the largest counts." } },
    ],
    explain: {
      ko: `${leastStep}, ${allocated} × 0.1 = ${allocated / 10}, ${predicted} 가운데 가장 큰 ${added} GiB입니다. 최댓값을 넘지는 않습니다.`,
      en: `The largest of ${leastStep}, ${allocated} × 0.1 = ${allocated / 10} and ${predicted}: ${added} GiB, never beyond the maximum.`,
    },
  },
  {
    id: "rds.what-grows",
    kind: "several-choices",
    section: "storage",
    facts: ["rds.storage.autoscale", "rds.storage.autoscale.not", "rds.storage.autoscale.step"],
    concepts: ["storage-autoscaling", "rds"],
    mistake: "M28",
    ask: { ko: "아무것도 켜지 않은 RDS 인스턴스에 데이터와 쿼리가 늘어납니다. 사람이 챙겨야 하는 것을 모두 고르세요.", en: "Data and queries grow on an RDS instance with nothing switched on. What must you look after yourself?" },
    choices: [
      { id: "space", text: { ko: "스토리지가 차기 전에 늘리거나 자동 조정을 켜는 일", en: "Growing storage before it is full, or turning autoscaling on" }, right: true, why: { ko: "자동 조정은 켜야 움직입니다.", en: "Autoscaling acts only if turned on." } },
      { id: "class", text: { ko: "CPU가 모자랄 때 인스턴스 클래스를 바꾸는 일", en: "Changing the instance class when CPU is short" }, right: true, why: { ko: "클래스는 저절로 바뀌지 않습니다.", en: "The class never changes by itself." } },
      { id: "iops", text: { ko: "프로비저닝한 IOPS를 올리는 일", en: "Raising provisioned IOPS" }, right: true, why: { ko: "자동 조정을 켜도 IOPS 설정은 그대로입니다.", en: "Even autoscaling leaves IOPS settings alone." } },
      { id: "patch", text: { ko: "운영 체제에 패치를 설치하는 일", en: "Installing operating system patches" }, right: false, why: { ko: "RDS가 맡습니다. 시간대만 정해 줍니다.", en: "RDS does that; you choose the window." } },
    ],
    explain: {
      ko: "RDS가 맡는 것은 관리이지 용량 결정이 아닙니다. 공간은 켜 두면 저절로 늘지만 성능은 직접 키웁니다.",
      en: "RDS takes over the upkeep, not the sizing. Space can grow automatically if you say so; computing power you add yourself.",
    },
  },
  {
    id: "rds.sudden-import",
    kind: "one-choice",
    section: "storage",
    facts: ["rds.storage.autoscale.rate", "rds.storage.autoscale.wait", "rds.storage.autoscale"],
    concepts: ["storage-autoscaling"],
    mistake: "M28",
    ask: {
      ko: "스토리지 자동 조정을 켜 두었는데, 한 시간 만에 데이터를 몇 배로 불리는 이관 작업 도중 공간이 다 차 멈췄습니다. 까닭으로 알맞은 것은 무엇입니까?",
      en: "Storage autoscaling is on, yet during an import that multiplied the data within an hour the disk filled up. Why?",
    },
    choices: [
      {
        id: "off", text: { ko: "쓰기가 많을 때는 자동 조정이 꺼진다", en: "It turns itself off under many writes" }, right: false,
        why: { ko: "쓰기의 양에 따라 꺼지지는 않습니다.", en: "The number of writes does not turn it off." },
      },
      {
        id: "pace", text: { ko: "늘리는 횟수와 간격의 제한에 걸렸다", en: "Steps are limited in number and pace" }, right: true,
        why: { ko: "앞선 최적화가 끝나야 다시 늘릴 수 있습니다.", en: "A step must wait until the last optimization is over." },
      },
      {
        id: "iops", text: { ko: "IOPS를 먼저 올려야 공간이 늘어난다", en: "IOPS must be raised before space can grow" }, right: false,
        why: { ko: "둘은 따로입니다.", en: "The two are separate." },
      },
      {
        id: "reboot", text: { ko: "재부팅해야 새 공간이 보인다", en: "New space shows only after a reboot" }, right: false,
        why: { ko: "늘리는 데 재부팅은 필요하지 않습니다.", en: "No reboot is needed." },
      },
    ],
    explain: {
      ko: "자동 조정은 서서히 느는 데이터에 맞춘 장치입니다. 큰 이관을 앞두고는 미리 늘려 둡니다.",
      en: "It is made for gradual growth. Before a big import, grow storage yourself.",
    },
  },
  {
    id: "rds.three-deployments",
    kind: "rows",
    section: "multi-az",
    facts: ["rds.maz.instance", "rds.maz.cluster", "rds.maz.cluster.failover"],
    concepts: ["multi-az", "database-failover"],
    ask: { ko: "요구에 맞는 가장 단순한 배포는 무엇입니까?", en: "What is the simplest deployment that meets each need?" },
    columns: [
      { id: "single", text: { ko: "단일 AZ", en: "Single-AZ" } },
      { id: "instance", text: { ko: "다중 AZ DB 인스턴스", en: "Multi-AZ DB instance" } },
      { id: "cluster", text: { ko: "다중 AZ DB 클러스터", en: "Multi-AZ DB cluster" } },
    ],
    rows: [
      { id: "dev", text: { ko: "몇 시간 멈춰도 되고 백업만 있으면 되는 시험 환경", en: "A test environment that may be down for hours and has backups" }, right: "single", why: { ko: "대기에 값을 낼 까닭이 없습니다.", en: "No reason to pay for a standby." } },
      { id: "oracle", text: { ko: "2분쯤의 중단은 견디는 Oracle 서비스", en: "An Oracle service that can bear 2 minutes of interruption" }, right: "instance", why: { ko: "클러스터는 MySQL과 PostgreSQL에만 있습니다.", en: "Clusters are for MySQL and PostgreSQL only." } },
      { id: "fast", text: { ko: "1분 안에 되살아나야 하는 PostgreSQL 서비스", en: "A PostgreSQL service that must be back within a minute" }, right: "cluster", why: { ko: "보통 35초 미만입니다.", en: "Typically under 35 seconds." } },
      { id: "reads", text: { ko: "대기에서 읽기도 나누어 받으려는 MySQL 서비스", en: "A MySQL service whose standbys should serve reads" }, right: "cluster", why: { ko: "클러스터의 대기 둘은 읽을 수 있습니다.", en: "The two standbys of a cluster can be read." } },
    ],
    explain: {
      ko: "얼마나 빨리 되살아나야 하는지, 대기에서 읽어야 하는지, 엔진이 무엇인지를 차례로 따집니다.",
      en: "Ask how fast it must be back, whether standbys should be read, and which engine it is.",
    },
  },
  {
    id: "rds.no-lost-commit",
    kind: "one-choice",
    section: "multi-az",
    facts: ["rds.maz.instance", "rds.replica.mode"],
    concepts: ["multi-az", "read-replica", "database-failover"],
    ask: {
      ko: "가용 영역 하나를 통째로 잃어도 커밋된 주문을 하나도 잃지 않아야 합니다. 무엇에 기댈 수 있습니까?",
      en: "If a whole zone is lost, no committed order may be. On what can you rely?",
    },
    choices: [
      {
        id: "replica", text: { ko: "다른 영역의 읽기 전용 복제본을 승격하기", en: "Promoting a read replica that stands in another zone" }, right: false,
        why: { ko: "비동기라 아직 복제되지 않은 커밋을 잃을 수 있습니다.", en: "It is asynchronous: commits not yet copied would be lost." },
        counter: takenOver("pilot"),
      },
      {
        id: "backup", text: { ko: "자동 백업에서 복원하기", en: "Restoring an automated backup" }, right: false,
        why: { ko: "마지막 몇 분의 커밋은 되살리지 못할 수 있습니다.", en: "The last minutes may not be restorable." },
        counter: takenOver("backup"),
      },
      {
        id: "maz", text: { ko: "다중 AZ DB 인스턴스의 동기 대기", en: "The synchronous standby of a Multi-AZ DB instance" }, right: true,
        why: { ko: "커밋은 대기에도 적힌 뒤에 끝납니다.", en: "A commit ends only when the standby has it." },
      },
      {
        id: "cache", text: { ko: "쓰기를 캐시에도 함께 적기", en: "Writing to a cache as well" }, right: false,
        why: { ko: "캐시는 잃어도 되는 데이터를 두는 곳입니다.", en: "A cache is for data you can afford to lose." },
      },
    ],
    explain: {
      ko: "잃지 않으려면 커밋이 끝나기 전에 다른 영역에 적혀 있어야 합니다. 그것이 동기 복제이고, 쓰기가 조금 느려지는 까닭입니다.",
      en: "To lose nothing it must be in another zone before the commit ends. That is synchronous replication, and why writes are a little slower.",
    },
  },
  {
    id: "rds.emptied-table",
    kind: "one-choice",
    section: "backups",
    facts: ["rds.backup.pitr", "rds.backup.retention.max"],
    concepts: ["automated-backup", "multi-az"],
    ask: {
      ko: "오후 2시 5분에 누군가 조건 없는 DELETE로 주문 테이블을 비웠습니다. 다중 AZ이고 복제본도 하나 있습니다. 데이터를 되찾는 길은 무엇입니까?",
      en: "At 2:05 p.m. somebody emptied the orders table with a DELETE without a condition. There are a standby and a replica. How do you get the data back?",
    },
    choices: [
      {
        id: "failover", text: { ko: "장애 조치를 일으켜 대기로 옮겨 간다", en: "Force a failover to the standby" }, right: false,
        why: { ko: "대기에도 같은 순간 지워졌습니다.", en: "It was deleted there at the same moment." },
      },
      {
        id: "pitr", text: { ko: "2시 4분의 새 인스턴스를 복원한다", en: "Restore a new instance as of 2:04" }, right: true,
        why: { ko: "복원은 원래 인스턴스를 건드리지 않고 새로 만듭니다.", en: "A restore leaves the instance alone and makes a new one." },
      },
      {
        id: "replica", text: { ko: "복제본에서 테이블을 읽어 온다", en: "Read the table from the replica" }, right: false,
        why: { ko: "조금 늦을 뿐 곧 똑같이 비워집니다.", en: "A little late, but it is emptied just the same." },
      },
      {
        id: "rewind", text: { ko: "같은 인스턴스를 2시 4분으로 되감는다", en: "Wind the same instance back to 2:04" }, right: false,
        why: { ko: "RDS의 시점 복원은 새 인스턴스를 만듭니다.", en: "RDS restores into a new instance." },
      },
    ],
    explain: {
      ko: "복제는 고장에 대한 대비이고 백업은 실수에 대한 대비입니다. 복제는 실수까지 그대로 옮깁니다.",
      en: "Replication guards against failures, backups against mistakes, which replication copies faithfully.",
    },
  },
  {
    id: "rds.backup-truths",
    kind: "several-choices",
    section: "backups",
    facts: ["rds.backup.retention.max", "rds.backup.retention.console", "rds.backup.retention.api", "rds.backup.pitr"],
    concepts: ["automated-backup"],
    ask: { ko: "RDS의 자동 백업에 관한 설명으로 맞는 것을 모두 고르세요.", en: "What is true of RDS's automated backups?" },
    choices: [
      { id: "api", text: { ko: "CLI로 만들면서 보존 기간을 적지 않으면 1일만 남는다", en: "Made with the CLI and no retention given, they are kept 1 day" }, right: true, why: { ko: "콘솔의 기본값 7일과 다릅니다.", en: "Unlike the console's 7 days." } },
      { id: "year", text: { ko: "보존 기간을 1년으로 늘릴 수 있다", en: "Retention can be raised to a year" }, right: false, why: { ko: "35일까지입니다. 더 오래는 수동 스냅샷을 씁니다.", en: "35 days is the most; beyond that take manual snapshots." } },
      { id: "settings", text: { ko: "복원한 인스턴스의 보안 그룹을 다시 확인해야 한다", en: "After a restore you must check the security group" }, right: true, why: { ko: "따로 적지 않으면 기본 보안 그룹이 붙습니다.", en: "Unless you name one, it is the default group." } },
      { id: "same-endpoint", text: { ko: "복원하면 같은 엔드포인트로 곧바로 이어진다", en: "After a restore the same endpoint goes on working" }, right: false, why: { ko: "새 인스턴스라 엔드포인트가 다릅니다.", en: "It is a new instance with another endpoint." } },
    ],
    explain: {
      ko: "보존 기간, 복원 뒤의 설정, 새 엔드포인트까지 챙겨야 복구가 끝납니다. 한 번쯤 연습해 두는 것이 좋습니다.",
      en: "Recovery includes retention, settings and the new endpoint. Rehearse it once.",
    },
  },
  {
    id: "rds.promoted",
    kind: "one-choice",
    section: "replicas",
    facts: ["rds.replica.promote", "rds.replica.mode"],
    concepts: ["read-replica", "database-failover"],
    ask: { ko: "다른 리전의 읽기 전용 복제본을 승격하면 어떻게 됩니까?", en: "What happens when a read replica in another Region is promoted?" },
    choices: [
      {
        id: "alone", text: { ko: "복제가 끊긴 독립 인스턴스가 된다", en: "It becomes a standalone, writable instance" }, right: true,
        why: { ko: "애플리케이션의 접속 주소도 바꾸어야 합니다.", en: "The application must also be pointed to it." },
      },
      {
        id: "swap", text: { ko: "원본과 역할을 바꾸어 원본이 복제본이 된다", en: "It swaps roles, and the source becomes its replica" }, right: false,
        why: { ko: "원본은 그대로 있고 둘은 남남이 됩니다.", en: "The source stays as it is; the two are strangers." },
      },
      {
        id: "dns", text: { ko: "원본의 엔드포인트가 이쪽을 가리킨다", en: "The source's endpoint points to it" }, right: false,
        why: { ko: "그것은 다중 AZ의 장애 조치입니다.", en: "That is a Multi-AZ failover." },
      },
      {
        id: "catch-up", text: { ko: "원본이 죽었어도 남은 변경을 모두 받아 온다", en: "It fetches all remaining changes, even from a dead source" }, right: false,
        why: { ko: "받지 못한 변경은 잃습니다.", en: "Changes that have not arrived are lost." },
      },
    ],
    explain: {
      ko: "승격은 직접 하고, 되돌릴 수 없고, 접속 주소가 달라집니다. 재해 복구의 수단이지만 자동 장애 조치를 대신하지는 않습니다.",
      en: "Promotion is manual, final, and changes the address. It serves disaster recovery but does not replace automatic failover.",
    },
  },
  {
    id: "rds.cannot-make-replica",
    kind: "one-choice",
    section: "backups",
    facts: ["rds.replica.promote", "rds.backup.retention.max"],
    concepts: ["automated-backup", "read-replica"],
    ask: { ko: "읽기 전용 복제본을 만들려는데 거절됩니다. 원본은 자동 백업 보존 기간이 0일인 단일 AZ 인스턴스입니다. 무엇을 바꿉니까?", en: "A read replica is refused. The source is a Single-AZ instance with a backup retention of 0 days. What do you change?" },
    choices: [
      { id: "maz", text: { ko: "원본을 다중 AZ로 바꾼다", en: "Make the source Multi-AZ" }, right: false, why: { ko: "단일 AZ 인스턴스도 복제본을 둘 수 있습니다.", en: "A Single-AZ source can have replicas." } },
      { id: "snapshot", text: { ko: "수동 스냅샷을 하나 뜬다", en: "Take a manual snapshot" }, right: false, why: { ko: "필요한 것은 자동 백업입니다.", en: "It is automated backups that are needed." } },
      { id: "backup", text: { ko: "보존 기간을 1일로 늘린다", en: "Set the retention to 1 day" }, right: true, why: { ko: "0이면 자동 백업이 꺼져 있습니다. 0에서 바꿀 때는 잠시 끊깁니다.", en: "With 0 backups are off. Changing from 0 causes a short outage." } },
      { id: "storage", text: { ko: "스토리지를 두 배로 늘린다", en: "Double the storage" }, right: false, why: { ko: "공간이 모자라서 거절된 것이 아닙니다.", en: "Space was not the reason." } },
    ],
    explain: {
      ko: "복제본은 원본의 자동 백업이 켜져 있어야 만들 수 있습니다. 보존 기간을 0에서 바꾸는 순간에는 중단이 있으므로 시간을 골라 합니다.",
      en: "Replicas need automated backups on the source. Leaving 0 causes an outage, so choose the time.",
    },
  },
  {
    id: "rds.who-does-what",
    kind: "rows",
    section: "managed",
    facts: ["rds.engines", "rds.storage.autoscale.not"],
    concepts: ["rds", "shared-responsibility"],
    ask: { ko: "RDS를 쓸 때 누가 하는 일입니까?", en: "With RDS, whose work is it?" },
    columns: [
      { id: "aws", text: { ko: "AWS", en: "AWS" } },
      { id: "you", text: { ko: "고객", en: "You" } },
    ],
    rows: [
      { id: "os", text: { ko: "데이터베이스 서버의 운영 체제 관리", en: "Looking after the server's operating system" }, right: "aws", why: { ko: "운영 체제에 접속할 수도 없습니다.", en: "You cannot even log in to it." } },
      { id: "index", text: { ko: "느린 쿼리에 맞는 인덱스 만들기", en: "Making the index a slow query needs" }, right: "you", why: { ko: "스키마는 고객의 것입니다.", en: "The schema is yours." } },
      { id: "promote", text: { ko: "다중 AZ에서 대기를 기본으로 승격하기", en: "Promoting the standby under Multi-AZ" }, right: "aws", why: { ko: "장애 조치는 자동입니다.", en: "Failover is automatic." } },
      { id: "access", text: { ko: "5432 포트로 누가 들어올 수 있는지 정하기", en: "Deciding who may reach port 5432" }, right: "you", why: { ko: "보안 그룹은 고객이 정합니다.", en: "The security group is yours." } },
      { id: "class", text: { ko: "더 큰 인스턴스 클래스로 바꾸기", en: "Moving to a bigger instance class" }, right: "you", why: { ko: "클래스는 저절로 바뀌지 않습니다.", en: "It never changes by itself." } },
    ],
    explain: {
      ko: "서버와 엔진의 관리는 AWS가, 데이터와 설계와 접근과 크기는 고객이 맡습니다.",
      en: "AWS looks after server and engine; data, design, access and size are yours.",
    },
  },
  {
    id: "rds.too-many-connections",
    kind: "one-choice",
    section: "failover",
    facts: ["rds.proxy"],
    concepts: ["rds", "database-failover"],
    ask: {
      ko: "Lambda 함수가 한꺼번에 수백 개 돌 때마다 “연결이 너무 많다”는 데이터베이스 오류가 납니다. CPU와 메모리는 한가합니다. 무엇이 가장 알맞습니까?",
      en: "Whenever hundreds of Lambda functions run at once, the database reports too many connections. CPU and memory are idle. What fits best?",
    },
    choices: [
      {
        id: "replica", text: { ko: "읽기 전용 복제본을 다섯 개 더해 나눈다", en: "Add five read replicas and spread the functions" }, right: false,
        why: { ko: "쓰는 함수는 여전히 원본에 몰립니다.", en: "Functions that write still meet on the source." },
      },
      {
        id: "proxy", text: { ko: "RDS Proxy를 두어 연결을 나누어 쓴다", en: "Put RDS Proxy in between to share connections" }, right: true,
        why: { ko: "적은 연결을 여러 함수가 돌려 씁니다.", en: "Many functions take turns on few connections." },
      },
      {
        id: "class", text: { ko: "인스턴스 클래스를 두 배로 키운다", en: "Double the instance class" }, right: false,
        why: { ko: "한도는 늘지만 놀고 있는 CPU에 값을 내고, 더 늘면 같은 일이 생깁니다.", en: "It raises the limit, but you pay for idle CPU, and more functions bring it back." },
      },
      {
        id: "maz", text: { ko: "다중 AZ로 바꾸어 연결을 두 곳에 나눈다", en: "Go Multi-AZ to split connections over two" }, right: false,
        why: { ko: "대기 인스턴스는 연결을 받지 않습니다.", en: "The standby takes no connections." },
      },
    ],
    explain: {
      ko: "연결은 메모리를 쓰는 자원입니다. RDS Proxy는 연결을 모아 돌려쓰게 하고, 넘치면 기다리게 하거나 거절해 데이터베이스를 지킵니다.",
      en: "Connections are a resource. RDS Proxy pools them, and queues or refuses what is too much, which protects the database.",
    },
  },
  {
    id: "rds.encrypt-later",
    kind: "order",
    section: "backups",
    facts: ["rds.encryption"],
    concepts: ["rds", "automated-backup"],
    ask: {
      ko: "암호화하지 않고 만든 DB 인스턴스를 암호화해야 합니다. 하는 순서대로 늘어놓으세요.",
      en: "A DB instance was made without encryption and must be encrypted. Put the steps in order.",
    },
    steps: [
      { id: "snapshot", text: { ko: "스냅샷을 뜬다", en: "Take a snapshot" }, why: { ko: "인스턴스를 그 자리에서 암호화할 수는 없습니다.", en: "The instance cannot be encrypted in place." } },
      { id: "copy", text: { ko: "KMS 키를 지정해 스냅샷을 복사한다", en: "Copy the snapshot with a KMS key" }, why: { ko: "암호화는 복사할 때 일어납니다.", en: "Encryption happens in copying." } },
      { id: "restore", text: { ko: "사본에서 새 인스턴스를 복원한다", en: "Restore a new instance from the copy" }, why: { ko: "사본이 암호화되어 있으므로 인스턴스도 암호화됩니다.", en: "The copy is encrypted, and so is the instance." } },
      { id: "switch", text: { ko: "애플리케이션을 새 엔드포인트로 돌린다", en: "Point the application to the new endpoint" }, why: { ko: "복원은 언제나 새 인스턴스를 만듭니다.", en: "A restore always makes a new instance." } },
    ],
    explain: {
      ko: "암호화는 만들 때만 정합니다. 뒤늦은 암호화는 스냅샷의 사본을 거쳐 새 인스턴스로 옮기는 일입니다.",
      en: "Encryption is settled at creation. Late encryption means moving to a new instance by way of a copied snapshot.",
    },
  },
];
