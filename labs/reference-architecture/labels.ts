import type { Locale, Text } from "@/engine/locale";
import type { Effect, LegId } from "./graph";
import { zoneOf, type Block, type Homes, type Layer, type NodeId, type StoryId } from "./state";

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

/** One step of a story. */
export const legTexts: Readonly<Record<LegId, Text>> = {
  "ask-name": { ko: "이름의 주소를 묻습니다", en: "asks for the address of the name" },
  "reach-edge": { ko: "가까운 엣지에 요청을 보냅니다", en: "sends the request to a near edge" },
  static: { ko: "그림과 스크립트를 버킷에서 가져옵니다", en: "takes pictures and scripts from the bucket" },
  forward: { ko: "나머지 요청을 인터넷 게이트웨이를 지나 로드 밸런서에 넘깁니다", en: "passes the rest through the internet gateway to the load balancer" },
  choose: { ko: "목록에 있는 대상 하나를 고릅니다", en: "picks one of its targets" },
  "ask-cache": { ko: "캐시에 먼저 묻습니다", en: "asks the cache first" },
  query: { ko: "데이터베이스에서 읽고 씁니다", en: "reads from and writes to the database" },
  store: { ko: "자기 역할로 사진을 버킷에 넣습니다", en: "puts the picture into the bucket, with its role" },
  notify: { ko: "올라온 것을 함수에 알립니다", en: "tells the function about the upload" },
  thumbnail: { ko: "축소판을 만들고 끝났다고 알립니다", en: "makes the thumbnail and says so" },
  launch: { ko: "새 버전의 인스턴스를 시작합니다", en: "launches an instance of the new version" },
  fetch: { ko: "자기 역할로 릴리스를 내려받습니다", en: "downloads the release, with its role" },
  check: { ko: "상태를 확인하고 대상에 넣습니다", en: "checks its health and lists it" },
  run: { ko: "작업을 시작합니다", en: "starts a task" },
  read: { ko: "주문을 읽습니다", en: "reads the orders" },
  report: { ko: "자기 역할로 보고서를 버킷에 넣습니다", en: "puts a report into the bucket, with its role" },
  deliver: { ko: "결제사의 API를 부릅니다", en: "calls the payment firm's API" },
  measure: { ko: "지표를 보냅니다", en: "sends its metrics" },
  ring: { ko: "경보가 울려 알림을 보냅니다", en: "raises the alarm and notifies" },
  repair: { ko: "모자란 인스턴스를 시작합니다", en: "launches the instances that are missing" },
};

/** What a reader sees of a step that cannot be taken. */
export function symptomOf(block: Block, locale: Locale): string {
  const { leg, kind, part } = block;
  const name = partName(part, locale);
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  if (kind === "role") return say(`${name}이 없어 AccessDenied로 거절됩니다`, `AccessDenied: the ${name.toLowerCase()} is missing`);
  if (kind === "rule") return say(`허용하는 규칙(${name})이 없어 패킷이 버려지고, 시간 초과가 납니다`, `no rule allows it (${name}): packets are dropped until a timeout`);
  if (kind === "way") return say(`밖으로 나갈 길(${name})이 없어 시간 초과가 납니다`, `no way out (${name}): it times out`);
  if (leg === "ask-name") return say("이름을 찾지 못합니다", "the name cannot be resolved");
  if (leg === "choose") return say(`${name}에 답할 인스턴스가 없어 5xx 오류가 납니다`, `no instance answers (${name}): a 5xx error`);
  if (leg === "query" || leg === "read") return say("데이터베이스가 답하지 않아 오류가 납니다", "the database does not answer: an error");
  if (leg === "measure" || leg === "ring") return say(`알려 줄 부품(${name})이 없어 아무도 모릅니다`, `${name} is missing: nobody is told`);
  return say(`필요한 부품(${name})이 없습니다`, `${name} is missing`);
}

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
    web: privateSubnet, task: privateSubnet, cache: privateSubnet, "db-primary": privateSubnet, "db-standby": privateSubnet,
    endpoint: { ko: "경로 한 줄", en: "a route" }, s3: outside, lambda: outside, sns: outside, cloudwatch: outside, asg: outside, ecs: outside,
  },
  security: {
    cloudfront: allPorts, alb: allPorts, web: { ko: "ALB에서만", en: "from ALB" }, task: { ko: "받지 않음", en: "no inbound" },
    cache: { ko: "웹에서만", en: "from web" }, "db-primary": { ko: "웹·작업만", en: "web, tasks" }, "db-standby": { ko: "웹·작업만", en: "web, tasks" },
    nat: { ko: "나가기만", en: "out only" }, s3: { ko: "버킷 정책", en: "bucket policy" }, lambda: { ko: "역할로 호출", en: "by its role" },
    "role-web": { ko: "S3에 쓰기", en: "write to S3" }, "role-task": { ko: "S3에 쓰기", en: "write to S3" }, "role-lambda": { ko: "SNS 알림", en: "publish" },
    "sg-web": { ko: "보안 그룹", en: "security group" }, "sg-db": { ko: "보안 그룹", en: "security group" },
  },
  data: {
    cloudfront: { ko: "사본", en: "copies" }, web: empty, task: empty, lambda: empty, cache: { ko: "사본", en: "copies" },
    "db-primary": original, "db-standby": { ko: "동기 사본", en: "in step" }, s3: original, cloudwatch: { ko: "지표", en: "metrics" },
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
  region: { ko: "리전", en: "Region" },
  vpc: { ko: "VPC", en: "VPC" },
  permits: { ko: "역할과 규칙", en: "Roles and rules" },
  gone: { ko: "뺐음", en: "taken away" },
  failed: { ko: "멈춤", en: "failed" },
  waiting: { ko: "띄우는 중", en: "launching" },
  inUse: { ko: "기본", en: "primary" },
  standby: { ko: "대기", en: "standby" },
  usage: { ko: "쓴 만큼", en: "by use" },
  single: { ko: "단일 장애점", en: "single point" },
  singleShort: { ko: "단일", en: "single" },
  spans: { ko: "여러 영역", en: "spans zones" },
  onlyOne: { ko: "하나뿐", en: "only one" },
  fine: { ko: "잃어도 됨", en: "can be lost" },
  works: { ko: "됨", en: "works" },
  stops: { ko: "멈춤", en: "stopped" },
  share: { ko: "이야기", en: "Stories" },
} as const satisfies Readonly<Record<string, Text>>;

/** Thousandths as a percentage. */
export const percent = (permille: number): string => `${Math.floor(permille / 10)}${permille % 10 === 0 ? "" : `.${permille % 10}`} %`;

/** Micro-dollars an hour as whole dollars of a month of 720 hours. */
export const monthly = (microUsdPerHour: number): string => `$${Math.round((microUsdPerHour * 720) / 1e6)}`;
