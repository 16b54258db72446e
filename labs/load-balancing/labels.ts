import type { TargetHealth } from "@/engine/aws/target-health";
import type { Text } from "@/engine/locale";
import type { Fault } from "./choices";
import type { Cause } from "./state";

/** 12345 as "12,345". */
export function count(value: number): string {
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ",");
}

/** "ALB", "NLB" or "GWLB". */
export const kindName = (kind: string): string => kind.toUpperCase();

export const faultNames: Readonly<Record<Fault, Text>> = {
  crash: { ko: "연결 거부", en: "crashed" },
  hang: { ko: "응답 없음", en: "hangs" },
  slow: { ko: "5배 느림", en: "5x slow" },
  flap: { ko: "오락가락", en: "flapping" },
  errors: { ko: "오류 3%", en: "3% errors" },
};

export const causeNames: Readonly<Record<Cause, Text>> = {
  refused: { ko: "연결 거부", en: "refused" },
  "queue-full": { ko: "대기열 가득 참", en: "queue full" },
  "timed-out": { ko: "시간 초과", en: "timed out" },
  error: { ko: "오류 응답", en: "error answer" },
  cut: { ko: "연결 끊김", en: "cut off" },
  "no-target": { ko: "대상 없음", en: "no target" },
  "node-down": { ko: "노드 장애", en: "node down" },
};

/** Words of the picture. */
export const words = {
  clients: { ko: "클라이언트", en: "Clients" },
  zone: { ko: "가용 영역", en: "Zone" },
  node: { ko: "노드", en: "node" },
  inDns: { ko: "DNS 응답에 있음", en: "in DNS" },
  notInDns: { ko: "DNS에서 빠짐", en: "not in DNS" },
  nodeDown: { ko: "영역 장애", en: "zone down" },
  nodeOff: { ko: "영역 꺼짐", en: "zone off" },
  booting: { ko: "부팅 중", en: "booting" },
  stopped: { ko: "중지됨", en: "stopped" },
  noTargets: { ko: "대상 없음", en: "no targets" },
  failOpen: { ko: "fail open", en: "fail open" },
} as const satisfies Record<string, Text>;

/** A state with its reason code: "unhealthy, Target.Timeout". */
export function healthText(health: TargetHealth): string {
  return health.reason === null ? health.state : `${health.state}, ${health.reason}`;
}
