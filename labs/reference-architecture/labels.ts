import type { Locale, Text } from "@/engine/locale";
import type { Effect } from "./graph";
import { zoneOf, type Homes, type Layer, type NodeId, type StoryId } from "./state";

/** Names of parts of which there is one kind; a zone's letter is added where there are several. */
const kinds: Readonly<Record<string, Text>> = {
  user: { ko: "사용자", en: "User" },
  partner: { ko: "외부 결제사", en: "Payment firm" },
  "route-53": { ko: "Route 53", en: "Route 53" },
  cloudfront: { ko: "CloudFront", en: "CloudFront" },
  igw: { ko: "인터넷 게이트웨이", en: "Internet gateway" },
  alb: { ko: "로드 밸런서", en: "Load balancer" },
  nat: { ko: "NAT", en: "NAT" },
  web: { ko: "웹 서버", en: "Web" },
  task: { ko: "ECS 작업", en: "ECS task" },
  cache: { ko: "캐시", en: "Cache" },
  "db-primary": { ko: "DB 1", en: "DB 1" },
  "db-standby": { ko: "DB 2", en: "DB 2" },
  "db-replica": { ko: "DB 복제본", en: "Replica" },
  endpoint: { ko: "엔드포인트", en: "Endpoint" },
  s3: { ko: "S3", en: "S3" },
  lambda: { ko: "Lambda", en: "Lambda" },
  sns: { ko: "SNS", en: "SNS" },
  cloudwatch: { ko: "CloudWatch", en: "CloudWatch" },
  asg: { ko: "Auto Scaling", en: "Auto Scaling" },
  ecs: { ko: "ECS 서비스", en: "ECS service" },
  "role-web": { ko: "웹 역할", en: "Web role" },
  "role-task": { ko: "작업 역할", en: "Task role" },
  "role-lambda": { ko: "함수 역할", en: "Function role" },
  "sg-web": { ko: "규칙 ALB→웹", en: "Rule ALB→web" },
  "sg-db": { ko: "규칙 →DB", en: "Rule →DB" },
  "alb-2": { ko: "ALB 2", en: "ALB 2" },
  "web-2": { ko: "웹 서버 2", en: "Web 2" },
  "db-copy": { ko: "DB 복제본", en: "DB copy" },
  az: { ko: "가용 영역", en: "Zone" },
};

/** Kind of a part: its id without the zone. */
export const kindName = (node: string): string => node.replace(/^(nat|web|task|az)-[abc]$/, "$1");

/** Name of a part as the picture has it. */
export const shortName = (node: string, locale: Locale): string => kinds[kindName(node)]?.[locale] ?? node;

/** Name of a part with its zone. */
export function partName(node: string, locale: Locale, homes?: Homes): string {
  const letter = /^(?:nat|web|task|az)-([abc])$/.exec(node)?.[1];
  const zone = letter ?? (homes === undefined ? undefined : "abc"[zoneOf(node as NodeId, homes) ?? -1]);
  const name = shortName(node, locale);
  if (zone === undefined) return name;
  return letter === undefined ? `${name} (${zone})` : `${name} ${zone}`;
}

export const storyNames: Readonly<Record<StoryId, Text>> = {
  request: { ko: "요청", en: "Request" },
  upload: { ko: "업로드", en: "Upload" },
  deploy: { ko: "배포", en: "Deploy" },
  job: { ko: "정산 작업", en: "Billing job" },
  alarm: { ko: "장애 대응", en: "Outage response" },
};

export const layerNames: Readonly<Record<Layer, Text>> = {
  request: { ko: "동작", en: "What runs" },
  network: { ko: "네트워크", en: "Network" },
  security: { ko: "보안", en: "Security" },
  data: { ko: "데이터", en: "Data" },
  failure: { ko: "장애", en: "Failure" },
  cost: { ko: "비용", en: "Cost" },
};

const privateSubnet: Text = { ko: "프라이빗", en: "private" };
const publicSubnet: Text = { ko: "퍼블릭", en: "public" };
const outside: Text = { ko: "VPC 밖", en: "outside VPC" };
const original: Text = { ko: "원본", en: "original" };
const empty: Text = { ko: "상태 없음", en: "stateless" };
const allPorts: Text = { ko: "HTTPS만 받음", en: "HTTPS in" };

/** What three of the layers say about each kind of part; the other three are computed. */
export const layerLines: Readonly<Record<"network" | "security" | "data", Readonly<Record<string, Text>>>> = {
  network: {
    "route-53": outside, cloudfront: { ko: "엣지", en: "edge" }, igw: { ko: "VPC의 문", en: "VPC's door" }, alb: publicSubnet, nat: publicSubnet,
    web: privateSubnet, task: privateSubnet, cache: privateSubnet, "db-primary": privateSubnet, "db-standby": privateSubnet, "db-replica": privateSubnet,
    endpoint: { ko: "경로 한 줄", en: "a route" }, s3: outside, lambda: outside, sns: outside, cloudwatch: outside, asg: outside, ecs: outside,
  },
  security: {
    cloudfront: allPorts, alb: allPorts, web: { ko: "ALB에서만", en: "from ALB" }, task: { ko: "받지 않음", en: "no inbound" },
    cache: { ko: "웹에서만", en: "from web" }, "db-primary": { ko: "웹·작업만", en: "web, tasks" }, "db-standby": { ko: "웹·작업만", en: "web, tasks" }, "db-replica": { ko: "웹에서만", en: "from web" },
    nat: { ko: "나가기만", en: "out only" }, s3: { ko: "버킷 정책", en: "bucket policy" }, lambda: { ko: "역할로 호출", en: "by its role" },
    "role-web": { ko: "S3에 쓰기", en: "write to S3" }, "role-task": { ko: "S3에 쓰기", en: "write to S3" }, "role-lambda": { ko: "SNS 알림", en: "publish" },
    "sg-web": { ko: "보안 그룹", en: "security group" }, "sg-db": { ko: "보안 그룹", en: "security group" },
  },
  data: {
    cloudfront: { ko: "사본", en: "copies" }, web: empty, task: empty, lambda: empty, cache: { ko: "사본", en: "copies" },
    "db-primary": original, "db-standby": { ko: "동기 사본", en: "in step" }, "db-replica": { ko: "비동기 사본", en: "async copy" }, s3: original, cloudwatch: { ko: "지표", en: "metrics" },
    "route-53": { ko: "레코드", en: "records" },
  },
};

export const effectNames: Readonly<Record<Effect, Text>> = {
  none: { ko: "–", en: "–" },
  misses: { ko: "나쁨", en: "worse" },
  part: { ko: "일부", en: "partly" },
  stops: { ko: "멈춤", en: "stops" },
};

/** Words of the picture. */
export const words = {
  vpc: { ko: "VPC", en: "VPC" },
  permits: { ko: "역할과 규칙", en: "Roles and rules" },
  absent: { ko: "아직 없음", en: "not yet" },
  gone: { ko: "뺐음", en: "taken away" },
  failed: { ko: "멈춤", en: "failed" },
  upset: { ko: "이상", en: "trouble" },
  waiting: { ko: "띄우는 중", en: "launching" },
  second: { ko: "두 번째 리전", en: "Second Region" },
  off: { ko: "꺼 둠", en: "not running" },
  copy: { ko: "비동기 사본", en: "async copy" },
  inUse: { ko: "기본", en: "primary" },
  standby: { ko: "대기", en: "standby" },
  usage: { ko: "쓴 만큼", en: "by use" },
  single: { ko: "단일 장애점", en: "single point" },
  singleShort: { ko: "단일", en: "single" },
  spans: { ko: "여러 영역", en: "spans zones" },
  onlyOne: { ko: "하나뿐", en: "only one" },
  fine: { ko: "잃어도 됨", en: "can be lost" },
} as const satisfies Readonly<Record<string, Text>>;

/** Thousandths as a percentage. */
export const percent = (permille: number): string => `${Math.floor(permille / 10)}${permille % 10 === 0 ? "" : `.${permille % 10}`}%`;

/** Micro-dollars an hour as dollars of a month of 720 hours. */
export const monthlyUsd = (microUsdPerHour: number): number => Math.round((microUsdPerHour * 720) / 1e6);
export const monthly = (microUsdPerHour: number): string => `$${monthlyUsd(microUsdPerHour)}`;
