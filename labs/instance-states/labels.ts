import type { Text } from "@/engine/locale";
import type { Phase } from "./state";

/** Micro-dollars as dollars with four digits behind the point. */
export function dollars(microUsd: number): string {
  const cents = Math.floor(microUsd / 100);
  const whole = String(Math.floor(cents / 10000)).replace(/\B(?=(\d{3})+$)/g, ",");
  return `$${whole}.${String(cents % 10000).padStart(4, "0")}`;
}

export const phaseNames: Readonly<Record<Phase, Text>> = {
  none: { ko: "없음", en: "none" },
  pending: { ko: "준비 중", en: "getting ready" },
  running: { ko: "실행 중", en: "ready for use" },
  stopping: { ko: "중지하는 중", en: "being stopped" },
  stopped: { ko: "중지됨", en: "shut down" },
  "shutting-down": { ko: "종료하는 중", en: "being terminated" },
  terminated: { ko: "종료됨", en: "deleted" },
};

/** Words of the picture. */
export const words = {
  memory: { ko: "메모리와 호스트", en: "Memory and host" },
  disks: { ko: "디스크", en: "Disks" },
  addresses: { ko: "주소", en: "Addresses" },
  bill: { ko: "요금", en: "Bill" },
  ram: { ko: "메모리", en: "Memory" },
  host: { ko: "호스트", en: "Host" },
  root: { ko: "루트 볼륨", en: "Root volume" },
  data: { ko: "데이터 볼륨", en: "Data volume" },
  store: { ko: "인스턴스 스토어", en: "Instance store" },
  private: { ko: "프라이빗 IPv4", en: "Private IPv4" },
  public: { ko: "퍼블릭 IPv4", en: "Public IPv4" },
  elastic: { ko: "탄력적 IP", en: "Elastic IP" },
  ipv6: { ko: "IPv6", en: "IPv6" },
  instance: { ko: "인스턴스", en: "Instance" },
  addressCharge: { ko: "퍼블릭 IPv4", en: "Public IPv4" },
  diskCharge: { ko: "EBS 볼륨", en: "EBS volumes" },
  total: { ko: "합계", en: "Total" },
  noInstance: { ko: "인스턴스\n없음", en: "No\ninstance" },
  ramLive: { ko: "사용 중", en: "in use" },
  ramBooting: { ko: "비어 있음, 부팅 중", en: "empty, booting" },
  ramSaved: { ko: "루트 볼륨에 저장됨", en: "saved on root volume" },
  ramEmpty: { ko: "비어 있음", en: "empty" },
  ramLost: { ko: "내용이 사라짐", en: "content lost" },
  hostNone: { ko: "자리 없음", en: "on no host" },
  hostFailed: { ko: "고장", en: "failed" },
  attached: { ko: "연결됨", en: "attached" },
  available: { ko: "남음, 요금 나옴", en: "left over, billed" },
  deleted: { ko: "삭제됨", en: "deleted" },
  absent: { ko: "없음", en: "none" },
  storeData: { ko: "데이터 있음", en: "holds data" },
  storeBlank: { ko: "비었음, 데이터 소실", en: "empty, data lost" },
  storeAbsent: { ko: "이 유형에는 없음", en: "not with this type" },
  storeRoot: { ko: "루트, 데이터 있음", en: "root, holds data" },
  noneYet: { ko: "아직 없음", en: "not yet" },
  givenBack: { ko: "반환함", en: "given back" },
  notAssociated: { ko: "연결 안 됨", en: "not associated" },
} as const satisfies Record<string, Text>;
