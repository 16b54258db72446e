import type { Text } from "@/engine/locale";
import type { Refresh } from "./state";

/** Tenths as "78.3" or "78". */
export function tenths(value: number): string {
  return value % 10 === 0 ? String(value / 10) : `${Math.floor(value / 10)}.${value % 10}`;
}

/** Hundredths as "6.24" or "6". */
export function hundredths(value: number): string {
  return value % 100 === 0 ? String(value / 100) : `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;
}

/** Words of the picture. */
export const words = {
  users: { ko: "요청", en: "Requests" },
  perSecond: { ko: "/초", en: "/s" },
  alarms: { ko: "CloudWatch 경보", en: "CloudWatch alarms" },
  group: { ko: "Auto Scaling 그룹", en: "Auto Scaling group" },
  zone: { ko: "가용 영역", en: "Zone" },
  pool: { ko: "웜 풀", en: "Warm pool" },
  template: { ko: "시작 템플릿", en: "Launch template" },
  refresh: { ko: "새로 고침", en: "Refresh" },
  desired: { ko: "원하는 용량", en: "Desired capacity" },
  desiredShort: { ko: "원하는 용량", en: "desired" },
  warming: { ko: "워밍업", en: "warm-up" },
  sick: { ko: "무응답", en: "no answer" },
  unhealthy: { ko: "비정상", en: "unhealthy" },
  failed: { ko: "고장", en: "failed" },
  protectedWord: { ko: "보호", en: "protected" },
  hook: { ko: "후크", en: "hook" },
  more: { ko: "대 더", en: "more" },
  high: { ko: "확장", en: "out" },
  low: { ko: "축소", en: "in" },
  noData: { ko: "데이터 부족", en: "no data" },
  perTarget: { ko: "대상당 요청", en: "requests per target" },
  target: { ko: "목표", en: "target" },
  dead: { ko: "장애", en: "down" },
  invalid: { ko: "최소 크기가 최대 크기보다 커서 그룹을 만들 수 없습니다.", en: "The minimum size is above the maximum size: no such group can be made." },
} as const satisfies Record<string, Text>;

export const policyNames = {
  none: { ko: "정책 없음", en: "No policy" },
  target: { ko: "대상 추적", en: "Target tracking" },
  step: { ko: "단계 조정", en: "Step scaling" },
  simple: { ko: "단순 조정", en: "Simple scaling" },
  both: { ko: "대상 추적 + 단계", en: "Target + step" },
} as const satisfies Record<string, Text>;

export const refreshNames: Readonly<Record<Refresh["status"], Text>> = {
  InProgress: { ko: "진행 중", en: "in progress" },
  Baking: { ko: "베이크 중", en: "baking" },
  Successful: { ko: "성공", en: "successful" },
  Failed: { ko: "실패", en: "failed" },
  Cancelled: { ko: "취소됨", en: "cancelled" },
  RollbackInProgress: { ko: "롤백 중", en: "rolling back" },
  RollbackSuccessful: { ko: "롤백됨", en: "rolled back" },
  RollbackFailed: { ko: "롤백 실패", en: "rollback failed" },
};
