import type { Figure } from "@/engine/figure";

/** A primary with its synchronous standby and its asynchronous replica, the name in front, and what grows and is kept. */
export const rdsFigure = {
  title: { ko: "이름 뒤의 기본 인스턴스, 동기로 따라오는 대기, 비동기로 따라오는 복제본", en: "Behind one name: the primary, its synchronous standby, its asynchronous replica" },
  description: {
    ko: "애플리케이션은 엔드포인트라는 이름으로 가용 영역 a의 기본 인스턴스에 읽고 씁니다. 가용 영역 b의 대기 인스턴스는 동기로 복제되고 읽을 수 없으며, 장애 조치 뒤에 이름이 그쪽을 가리킵니다. "
      + "가용 영역 c의 읽기 전용 복제본은 비동기로 복제되어 늦을 수 있습니다. 스토리지는 자동 조정을 켜야 커지고, 자동 백업에서 복원하면 새 인스턴스가 생깁니다.",
    en: "The application reads and writes by the endpoint's name, on the primary in zone a. The standby in zone b is replicated synchronously, "
      + "cannot be read, and is what the name points to after a failover. The read replica in zone c is copied asynchronously and may lag. "
      + "Storage grows only if autoscaling is on, and restoring an automated backup makes a new instance.",
  },
  size: [720, 348],
  narrowSize: [340, 408],
  nodes: {
    "zone-a": {
      shape: "group", label: { ko: "가용 영역 a", en: "Zone a" }, concept: "availability-zone", at: [308, 12, 194, 140], narrow: [26, 96, 150, 126],
    },
    "zone-b": {
      shape: "group", label: { ko: "가용 영역 b", en: "Zone b" }, concept: "availability-zone", at: [308, 196, 194, 140], narrow: [26, 262, 150, 134],
    },
    "zone-c": {
      shape: "group", label: { ko: "가용 영역 c", en: "Zone c" }, concept: "availability-zone", at: [538, 12, 174, 140], narrow: [194, 96, 138, 126],
    },
    app: { shape: "pill", label: { ko: "애플리케이션", en: "Application" }, concept: "server", at: [8, 130, 112, 52], narrow: [210, 10, 122, 48] },
    endpoint: {
      shape: "box", icon: "address", label: { ko: "엔드포인트", en: "Endpoint" }, concept: "database-failover",
      lines: { ko: ["DNS 이름"], en: ["a DNS name"] }, at: [148, 124, 132, 64], narrow: [50, 8, 132, 52],
    },
    primary: {
      shape: "box", icon: "database", group: "zone-a", tone: "accent", label: { ko: "기본", en: "Primary" }, concept: "rds",
      lines: { ko: ["읽기와 쓰기"], en: ["read, write"] }, at: [324, 54, 162, 72], narrow: [36, 136, 130, 66],
    },
    standby: {
      shape: "box", icon: "database", group: "zone-b", tone: "wait", label: { ko: "대기", en: "Standby" }, concept: "multi-az",
      lines: { ko: ["동기, 읽기 불가"], en: ["sync, no reads"] }, at: [324, 238, 162, 72], narrow: [36, 306, 130, 66],
    },
    replica: {
      shape: "box", icon: "database", group: "zone-c", label: { ko: "복제본", en: "Replica" }, concept: "read-replica",
      lines: { ko: ["비동기, 읽기만"], en: ["late, reads"] }, at: [550, 54, 150, 72], narrow: [202, 136, 122, 66],
    },
    storage: {
      shape: "box", label: { ko: "스토리지", en: "Storage" }, concept: "storage-autoscaling", lines: { ko: ["켜면 커진다"], en: ["grows if turned on"] },
      at: [538, 196, 174, 62], narrow: [194, 262, 138, 60],
    },
    backup: {
      shape: "box", label: { ko: "자동 백업", en: "Backups" }, concept: "automated-backup", lines: { ko: ["새 인스턴스로 복원"], en: ["restore anew"] },
      at: [538, 274, 174, 62], narrow: [194, 336, 138, 60],
    },
  },
  edges: {
    connect: {
      from: "app", to: "endpoint", sides: ["right", "left"], narrowSides: ["left", "right"], route: "straight",
      say: { ko: "이름으로 접속합니다.", en: "connects by name." },
    },
    "to-primary": {
      from: "endpoint", to: "primary", sides: ["right", "left"], narrowSides: ["bottom", "top"], narrowFromAt: 0.7, narrowToAt: 0.818, tone: "accent",
      say: { ko: "평소에 기본 인스턴스를 가리킵니다.", en: "normally points to the primary." },
    },
    "to-standby": {
      from: "endpoint", to: "standby", sides: ["right", "left"], narrowSides: ["left", "left"], line: "dotted",
      say: { ko: "장애 조치 뒤에 대기 인스턴스를 가리킵니다.", en: "points to the standby after a failover." },
    },
    synchronous: {
      from: "primary", to: "standby", sides: ["bottom", "top"], route: "straight", fromAt: 0.75, toAt: 0.75, tone: "wait",
      say: { ko: "동기로 복제합니다.", en: "replicates synchronously." },
    },
    asynchronous: {
      from: "primary", to: "replica", sides: ["right", "left"], route: "straight", line: "dashed",
      say: { ko: "비동기로 복제합니다.", en: "replicates asynchronously." },
    },
  },
} as const satisfies Figure;
