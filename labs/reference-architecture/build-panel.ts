import type { Locale, Text } from "@/engine/locale";
import type { SimEvent } from "@/engine/sim/model";
import type { BoxId } from "./build";
import { monthly } from "./labels";

export const boxNames: Readonly<Record<BoxId, Text>> = {
  database: { ko: "따로 둔 데이터베이스", en: "a database of its own" },
  balancer: { ko: "로드 밸런서와 다른 영역의 인스턴스", en: "a load balancer and an instance in another zone" },
  group: { ko: "Auto Scaling 그룹", en: "an Auto Scaling group" },
  standby: { ko: "데이터베이스의 대기 인스턴스", en: "a standby for the database" },
  replica: { ko: "읽기 전용 복제본", en: "a read replica" },
  cache: { ko: "캐시", en: "a cache" },
  bucket: { ko: "S3 버킷과 웹 역할", en: "an S3 bucket and the web role" },
  edge: { ko: "이름과 CloudFront", en: "a name and CloudFront" },
  nat: { ko: "프라이빗 서브넷과 NAT", en: "private subnets and NAT" },
  events: { ko: "Lambda와 SNS", en: "Lambda and SNS" },
  watch: { ko: "CloudWatch 경보", en: "CloudWatch alarms" },
  worker: { ko: "ECS 서비스", en: "an ECS service" },
};

/** The problem that a box solves. */
const reasons: Readonly<Record<BoxId, Text>> = {
  database: { ko: "데이터가 인스턴스와 함께 사라지지 않습니다.", en: "Data outlives the instance." },
  balancer: { ko: "한 대나 한 영역을 잃어도 나머지가 받습니다.", en: "If one instance or zone is lost, the other answers." },
  group: { ko: "잃은 인스턴스를 저절로 다시 띄웁니다.", en: "Lost instances are launched again." },
  standby: { ko: "데이터베이스의 영역을 잃어도 넘겨받습니다.", en: "It takes over when the database's zone is lost." },
  replica: { ko: "기본 인스턴스가 멈추어도 읽기는 됩니다.", en: "Reads go on while the primary is down." },
  cache: { ko: "빨라집니다. 잃어도 느려질 뿐입니다.", en: "Faster, and no more than slower without it." },
  bucket: { ko: "파일이 인스턴스의 디스크를 떠납니다.", en: "Files leave the instance's disk." },
  edge: { ko: "주소가 바뀌어도 이름은 그대로입니다.", en: "The name stays when addresses change." },
  nat: { ko: "인스턴스가 퍼블릭 주소 없이 나갑니다.", en: "Instances go out without a public address." },
  events: { ko: "축소판을 서버 밖에서 만듭니다.", en: "Thumbnails are made outside the servers." },
  watch: { ko: "사용자보다 먼저 알아챕니다.", en: "An outage is noticed before users tell." },
  worker: { ko: "정산 작업이 웹 서버와 떨어집니다.", en: "The billing job runs apart from the web." },
};

/** One sentence for what was added and what it bought; null for any other event. */
export function tellBuild({ kind, values }: SimEvent, locale: Locale): string | null {
  if (kind !== "added") return null;
  const number = (name: string): number => Number(values[name]);
  const box = String(values["box"]) as BoxId;
  const change = (name: string, as: (value: number) => string = String): string => `${as(number(name))} → ${as(number(`${name}2`))}`;
  return {
    ko: `추가했습니다: ${boxNames[box][locale]}. ${reasons[box][locale]} 온전히 되는 이야기 ${change("works")}, 잃으면 멈추는 것 ${change("singles")}, 한 달 비용 ${change("cost", monthly)}.`,
    en: `Added: ${boxNames[box][locale]}. ${reasons[box][locale]} Stories that work completely ${change("works")}, losses that stop one ${change("singles")}, a month ${change("cost", monthly)}.`,
  }[locale];
}
