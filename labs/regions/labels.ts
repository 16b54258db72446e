import type { Text } from "@/engine/locale";
import type { Strategy } from "./state";

/** Microseconds as milliseconds: whole ones, or tenths below ten. */
export function millis(micros: number): string {
  if (micros < 0) return "–";
  return micros < 10_000 ? `${Math.round(micros / 100) / 10} ms` : `${Math.round(micros / 1000)} ms`;
}

export const percent = (permille: number): string => `${permille % 10 === 0 ? permille / 10 : (permille / 10).toFixed(1)}%`;

/** Words of the picture. */
export const words = {
  users: { ko: "사용자", en: "users" },
  zone: { ko: "가용 영역", en: "Zone" },
  center: { ko: "데이터 센터", en: "Data center" },
  instances: { ko: "인스턴스", en: "Instances" },
  balancer: { ko: "로드 밸런서", en: "Load balancer" },
  primary: { ko: "기본 DB", en: "Primary DB" },
  standbyDb: { ko: "대기 DB", en: "Standby DB" },
  replica: { ko: "복제본", en: "Replica" },
  backup: { ko: "백업 사본", en: "Backup copy" },
  empty: { ko: "비어 있음", en: "empty" },
  servers: { ko: "서버", en: "Servers" },
  noData: { ko: "데이터 없음", en: "no data" },
  takesWrites: { ko: "쓰기를 받음", en: "takes writes" },
  edge: { ko: "엣지 로케이션", en: "Edge location" },
  down: { ko: "장애", en: "down" },
  behind: { ko: "뒤처짐", en: "behind" },
  floor: { ko: "하한", en: "floor" },
  noAnswer: { ko: "응답 없음", en: "no answer" },
  statics: { ko: "정적", en: "static" },
  partnerServer: { ko: "상대 서버", en: "partner's server" },
  partnerShort: { ko: "상대", en: "partner" },
  home: { ko: "홈 리전", en: "Home Region" },
  second: { ko: "두 번째 리전", en: "Second Region" },
  legend: { ko: "초록 점: 처음부터 켜진 리전 · 회색 점: 켜야 하는 리전", en: "green: enabled from the start · gray: must be enabled" },
} as const satisfies Record<string, Text>;

export const strategyNames: Readonly<Record<Strategy, Text>> = {
  none: { ko: "아무것도 없음", en: "Nothing" },
  front: { ko: "데이터 없는 서버", en: "Servers without data" },
  backup: { ko: "백업과 복원", en: "Backup and restore" },
  pilot: { ko: "파일럿 라이트", en: "Pilot light" },
  warm: { ko: "웜 스탠바이", en: "Warm standby" },
  active: { ko: "멀티 사이트 액티브/액티브", en: "Multi-site active/active" },
};
