import type { Locale, Text } from "@/engine/locale";
import type { Honesty, SimEvent } from "@/engine/sim/model";
import type { LegId } from "./graph";
import type { Reason } from "./refusals";
import type { Block, Certainty, DesignAction, Homes, NodeId, StoryId } from "./state";
import { boxNames } from "./build-panel";
import { eventSymptom, injectionNames } from "./chaos-panel";
import { partName, storyNames } from "./labels";

export const title: Text = { ko: "구조 전체 실험실", en: "The whole architecture lab" };
export const summary: Text = {
  ko: "이름에서 데이터베이스까지 웹 서비스 전체를 놓고, 요청 하나를 따라가 보고, 부품을 하나씩 빼거나 가용 영역을 끄거나 스무 가지가 넘는 일을 일으켜 봅니다. 인스턴스 하나에서 시작해 지어 올릴 수도 있습니다. 무엇이 멈추는지는 그림이 아니라 연결에서 계산합니다.",
  en: "A whole web service, from the name to the database. Follow one request, take parts away, fail a zone, let over twenty things happen, or build it up from one instance. What stops is computed from the connections.",
};
export const question: Text = {
  ko: "이 상자를 빼면 무엇이 멈출까요? 하나뿐이라 위험한 것은 어느 것일까요?",
  en: "Which box can you take away, and what stops? Which one is the only one of its kind?",
};

/** What each story does for somebody. */
export const storyHelp: Readonly<Record<StoryId, Text>> = {
  request: { ko: "사용자가 목록 페이지를 엽니다.", en: "A user opens a page." },
  upload: { ko: "사용자가 사진을 올리고, 축소판이 만들어집니다.", en: "A user uploads a picture and a thumbnail is made." },
  deploy: { ko: "새 버전의 인스턴스가 떠서 요청을 받습니다.", en: "An instance with the new version starts to take requests." },
  job: { ko: "컨테이너가 주문을 모아 결제사에 보냅니다.", en: "A container collects orders and sends them to the payment firm." },
  alarm: { ko: "장애를 지표로 알아채고, 사람에게 알리고, 인스턴스를 새로 띄웁니다.", en: "Metrics show an outage, people are told, instances are launched." },
};

/** One step of a story. */
export const legTexts: Readonly<Record<LegId, Text>> = {
  "ask-name": { ko: "이름의 주소를 묻습니다", en: "asks for the address of the name" },
  "reach-edge": { ko: "가까운 엣지에 요청을 보냅니다", en: "sends the request to a near edge" },
  static: { ko: "그림과 스크립트를 버킷에서 가져옵니다", en: "takes pictures and scripts from the bucket" },
  forward: { ko: "나머지 요청을 인터넷 게이트웨이를 지나 로드 밸런서에 넘깁니다", en: "passes the rest through the internet gateway to the load balancer" },
  choose: { ko: "목록에 있는 대상 하나를 고릅니다", en: "picks one of its targets" },
  "ask-cache": { ko: "캐시에 먼저 묻습니다", en: "asks the cache first" },
  query: { ko: "데이터베이스에서 읽습니다", en: "reads from the database" },
  "query-replica": { ko: "읽기 전용 복제본에서 읽습니다", en: "reads from the read replica" },
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
  "forward-2": { ko: "나머지 요청을 두 번째 리전의 로드 밸런서에 넘깁니다", en: "passes the rest to the load balancer of the second Region" },
  "choose-2": { ko: "두 번째 리전의 서버를 고릅니다", en: "picks a server of the second Region" },
  "query-2": { ko: "승격된 복제본에서 읽고 씁니다", en: "reads from and writes to the promoted copy" },
};

/** How sure a reader is of the part named next. */
export const certaintyNames: Readonly<Record<Certainty, Text>> = {
  sure: { ko: "확실함", en: "sure" },
  unsure: { ko: "아마도", en: "unsure" },
  guess: { ko: "짐작", en: "a guess" },
};

export const howSure = (certainty: Certainty, locale: Locale): string => `${{ ko: "확신", en: "How sure" }[locale]}: ${certaintyNames[certainty][locale]}`;

/** What a reader sees of a step that cannot be taken. */
export function symptomOf(block: Block, locale: Locale): string {
  const { leg, kind, part } = block;
  const name = partName(part, locale);
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  if (kind === "event") return eventSymptom(block, locale);
  if (kind === "role") return say(`${name}이 없어 AccessDenied로 거절됩니다`, `AccessDenied: the ${name.toLowerCase()} is missing`);
  if (kind === "rule") return say(`허용하는 규칙(${name})이 없어 패킷이 버려지고, 시간 초과가 납니다`, `no rule allows it (${name}): packets are dropped until a timeout`);
  if (kind === "way") return say(`밖으로 나갈 길(${name})이 없어 시간 초과가 납니다`, `no way out (${name}): it times out`);
  if (leg === "ask-name") return say("이름을 찾지 못합니다", "the name cannot be resolved");
  if (leg === "query-2") return say("복제본을 아직 승격하지 않아 쓰지 못합니다", "the copy has not been promoted and takes no writes");
  if (leg === "choose-2") return say("두 번째 리전에 켜진 서버가 없어 5xx 오류가 납니다", "no server runs in the second Region: a 5xx error");
  if (leg === "choose") return say(`${name}에 답할 인스턴스가 없어 5xx 오류가 납니다`, `no instance answers (${name}): a 5xx error`);
  if (leg === "query" || leg === "query-replica" || leg === "read") return say("데이터베이스가 답하지 않아 오류가 납니다", "the database does not answer: an error");
  if (leg === "measure" || leg === "ring") return say(`알려 줄 부품(${name})이 없어 아무도 모릅니다`, `${name} is missing: nobody is told`);
  return say(`필요한 부품(${name})이 없습니다`, `${name} is missing`);
}

/** What shows of a step that fails for a reason not found yet: the error, not its place. */
export const signs: Readonly<Record<Block["kind"], Text>> = {
  rule: { ko: "응답이 없어 시간 초과가 납니다", en: "no answer: it times out" },
  way: { ko: "응답이 없어 시간 초과가 납니다", en: "no answer: it times out" },
  role: { ko: "AccessDenied로 거절됩니다", en: "AccessDenied" },
  part: { ko: "아무 일도 일어나지 않습니다", en: "nothing happens" },
  event: { ko: "오류가 납니다", en: "an error" },
};
export const slower: Text = { ko: "페이지가 평소보다 느립니다.", en: "Pages are slower than usual." };

/** What it means when a step that is not required is left out. */
export const missedText = (part: string, locale: Locale): string =>
  part === "cache"
    ? { ko: "캐시가 없어 모든 조회가 데이터베이스로 갑니다. 느려집니다.", en: "Without the cache every query goes to the database: slower." }[locale]
    : { ko: "그림과 스크립트가 빠진 화면이 나옵니다.", en: "The page comes without pictures and scripts." }[locale];

/** Words of the picture and of what stands around it. */
export const words = {
  lost: { ko: "잃은 요청", en: "Requests lost" },
  lostWhy: { ko: "전부 멈춘 시간으로 환산했습니다.", en: "As time of a whole outage." },
  singleZones: { ko: "잃으면 안 되는 가용 영역", en: "Zones you cannot lose" },
  none: { ko: "없음", en: "none" },
  wayTable: { ko: "따라가는 이야기", en: "The story being followed" },
  step: { ko: "걸음", en: "Step" },
  what: { ko: "하는 일", en: "What happens" },
  example: { ko: "시간(예)", en: "Time (example)" },
} as const satisfies Readonly<Record<string, Text>>;

export const reasonTexts: Readonly<Record<Reason, Text>> = {
  "not-built": { ko: "설계에 없는 부품입니다.", en: "This design does not have that part." },
  "no-build": { ko: "다 지은 설계입니다. 조건에서 인스턴스 하나로 시작하세요.", en: "The design is complete. Choose to begin with one instance among the conditions." },
  needs: { ko: "Auto Scaling 그룹은 로드 밸런서 다음, 대기와 복제본은 데이터베이스 다음입니다.", en: "The load balancer comes before the group, the database before its standby or replica." },
  "already-gone": { ko: "이미 뺐습니다.", en: "It is away already." },
  "not-gone": { ko: "빼지 않은 부품입니다.", en: "It has not been taken away." },
  "no-such-zone": { ko: "이 설계가 쓰지 않는 가용 영역입니다.", en: "The design does not use that zone." },
  "zone-down": { ko: "이미 멈춘 가용 영역입니다.", en: "That zone has failed already." },
  "zone-up": { ko: "멈추지 않은 가용 영역입니다.", en: "That zone has not failed." },
  "region-down": { ko: "이미 멈춘 리전입니다.", en: "The Region has failed already." },
  "region-up": { ko: "리전은 멈추지 않았습니다.", en: "The Region has not failed." },
  "no-second": { ko: "이 설계에는 두 번째 리전이 없습니다.", en: "The design has no second Region." },
  switched: { ko: "이미 넘기고 있습니다.", en: "The switch is under way or done." },
  "no-incident": { ko: "조건에서 사건을 먼저 고르세요.", en: "Choose an incident among the conditions first." },
  happening: { ko: "이미 일어나고 있습니다.", en: "It is happening already." },
  over: { ko: "일어나고 있지 않습니다.", en: "It is not happening." },
  mended: { ko: "이미 찾아서 고쳤습니다.", en: "It has been found and mended." },
  "no-trip": { ko: "따라갈 이야기를 먼저 고르세요.", en: "Choose a story to follow first." },
};

/** Name of an action with its arguments, as its button says it. */
export function actionLabel(action: DesignAction, locale: Locale, homes: Homes): string {
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  switch (action.type) {
    case "follow": return say(`따라가기: ${storyNames[action.story][locale]}`, `Follow: ${storyNames[action.story][locale].toLowerCase()}`);
    case "step": return say("다음 걸음", "Next step");
    case "add": return `${say("추가", "Add")}: ${boxNames[action.box][locale]}`;
    case "outage": return say("가용 영역 하나가 멈춤(우연)", "Some zone fails (chance)");
    case "fail-region": return say("리전 전체가 멈춤", "The whole Region fails");
    case "restore-region": return say("리전 복구", "The Region comes back");
    case "switch": return say("두 번째 리전으로 넘기기(승격, 서버 시작)", "Switch to the second Region (promote, start servers)");
    case "look": return say(`살펴보기: ${partName(action.part, locale, homes)}`, `Look at: ${partName(action.part, locale, homes)}`);
    case "certain": return howSure(action.certainty, locale);
    case "mend": return say(`지목해서 고치기: ${partName(action.part, locale, homes)}`, `Name and mend: ${partName(action.part, locale, homes)}`);
    case "inject": return injectionNames[action.injection][locale];
    case "end": return `${say("끝내기", "End")}: ${injectionNames[action.injection][locale]}`;
    case "remove": return say(`빼기: ${partName(action.part, locale, homes)}`, `Take away: ${partName(action.part, locale, homes)}`);
    case "restore": return say(`되돌리기: ${partName(action.part, locale, homes)}`, `Put back: ${partName(action.part, locale, homes)}`);
    case "fail-zone": return say(`가용 영역 ${action.zone} 멈춤`, `Zone ${action.zone} fails`);
    case "restore-zone": return say(`가용 영역 ${action.zone} 복구`, `Zone ${action.zone} comes back`);
  }
}

/** One sentence for an event, with its reason. */
export function tell({ kind, values }: SimEvent, locale: Locale): string {
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  const number = (name: string): number => Number(values[name] ?? 0);
  const word = (name: string): string => String(values[name] ?? "");
  const name = (id: string): string => partName(id, locale);
  const story = storyNames[word("story") as StoryId]?.[locale] ?? "";
  switch (kind) {
    case "follow": {
      const missed = [...new Set(word("missed").split(" ").filter(Boolean))].map((part) => (part === "?" ? slower[locale] : missedText(part, locale))).join(" ");
      return `${say(`${story} 하나를 따라갑니다.`, `Follows: ${story.toLowerCase()}.`)}${missed === "" ? "" : ` ${missed}`}`;
    }
    case "hop": return `${number("step")}/${number("steps")} ${name(word("from"))} → ${name(word("to"))}: ${legTexts[word("leg") as LegId]?.[locale] ?? ""}.`;
    case "arrived": return say(`${story}: ${number("steps")}걸음 만에 끝났습니다.`, `${story}: done in ${number("steps")} steps.`);
    case "stuck": {
      const block = word("block") as Block["kind"];
      // A fault that has not been found has no name yet.
      const symptom = word("part") === "" ? signs[block][locale] : symptomOf({ leg: word("leg"), kind: block, part: word("part") as NodeId }, locale);
      return say(`${story}: 더 가지 못합니다. ${symptom}.`, `${story}: stuck. ${symptom}.`);
    }
    case "removed": return say(`뺐습니다: ${name(word("part"))}.`, `Taken away: ${name(word("part"))}.`);
    case "restored": return say(`되돌렸습니다: ${name(word("part"))}.`, `Put back: ${name(word("part"))}.`);
    case "zone-failed": return say(
      `가용 영역 ${word("zone")}가 멈춥니다. 그곳의 인스턴스 ${number("web")}대와 작업 ${number("tasks")}개가 함께 멈춥니다.`,
      `Zone ${word("zone")} fails, and with it what runs there. Instances: ${number("web")}, tasks: ${number("tasks")}.`,
    );
    case "zone-back": return say(`가용 영역 ${word("zone")}가 돌아옵니다.`, `Zone ${word("zone")} is back.`);
    case "detected": {
      const short = number("left") < number("load");
      return say(
        `로드 밸런서가 답하지 않는 대상 ${number("gone")}대에 요청을 그만 보냅니다. ${short ? `남은 ${number("left")}대로는 부하 ${number("load")}대분을 다 받지 못합니다.` : "남은 대상이 부하를 다 받습니다."}`,
        `The load balancer stops sending to ${number("gone")} targets that do not answer. ${short ? `The ${number("left")} left cannot take a load of ${number("load")}.` : "Those left take the whole load."}`,
      );
    }
    case "replaced": return say(
      `Auto Scaling 그룹이 살아 있는 가용 영역에 ${number("launched")}대를 새로 띄워 ${number("all")}대가 요청을 받습니다.`,
      `The Auto Scaling group has launched ${number("launched")} in zones that are up; ${number("all")} take requests.`,
    );
    case "tasks-replaced": return say(`ECS 서비스가 작업을 다시 띄워 ${number("all")}개가 돕니다.`, `The ECS service has started tasks again: ${number("all")} run.`);
    case "failed-over": return say(
      `데이터베이스의 이름이 가용 영역 ${word("zone")}에 있는 데이터베이스(${name(word("part"))})를 가리킵니다. 동기로 맞추어 두었으므로 응답한 쓰기는 남아 있습니다.`,
      `The database's name now leads to ${name(word("part"))} in zone ${word("zone")}. It was in step, so no acknowledged write is lost.`,
    );
    case "refused": return `${say("할 수 없습니다", "Not possible")}: ${reasonTexts[word("reason") as Reason][locale]}`;
    default: return "";
  }
}

/** Kinds of event that `tell` has words for; a test compares them with what runs produce. */
export const toldKinds: readonly string[] = [
  "follow", "hop", "arrived", "stuck", "removed", "restored", "zone-failed", "zone-back", "detected", "replaced", "tasks-replaced", "failed-over", "refused",
];

export const honesty: Honesty = {
  documented: [
    { text: { ko: "가용 영역은 따로 멈추고, 서브넷과 그 안의 인스턴스는 한 영역에 있음", en: "Zones fail on their own; a subnet and what runs in it lie in one zone." }, facts: ["geo.az.meaning", "vpc.subnet.zone"] },
    { text: { ko: "로드 밸런서는 가용 영역 둘 이상에 걸치고, 상태 확인에 잇달아 실패한 대상을 빼지만 고치지는 않음", en: "A load balancer spans at least two zones and drops targets that fail checks in a row; it repairs nothing." }, facts: ["elb.kind.min-az", "elb.hc.interval", "elb.hc.unhealthy", "elb.no-repair"] },
    { text: { ko: "Auto Scaling 그룹과 ECS 서비스는 정한 수를 채우고, 살아 있는 영역에 나누어 띄움", en: "The Auto Scaling group and the ECS service keep their number and launch in zones that are up." }, facts: ["asg.az.pick", "asg.az.distribution", "ecs.service"] },
    { text: { ko: "다른 리전의 복제본은 비동기이고 사람이 승격함, 파일럿 라이트와 웜 스탠바이의 차이", en: "A copy in another Region is asynchronous and promoted by hand; pilot light and warm standby" }, facts: ["rds.replica.mode", "rds.replica.promote", "dr.pilot-light", "dr.warm-standby"] },
    { text: { ko: "Route 53이 다른 리전으로 답하기까지: 상태 확인 간격과 횟수, TTL", en: "Until Route 53 answers with the other Region: interval and number of checks, and the TTL" }, facts: ["r53.hc.interval", "r53.hc.threshold", "r53.ttl"] },
    { text: { ko: "대상 추적이 계산하는 용량과 두 경보(경보의 값은 실제 경보에서 확인)", en: "The capacity target tracking asks for, and its two alarms (their values seen in real alarms)" }, facts: ["asg.tt.formula", "asg.tt.rounding", "asg.tt.alarm.high", "asg.tt.alarm.low", "asg.tt.alarm.low-share"] },
    { text: { ko: "다중 AZ 데이터베이스의 동기 대기 인스턴스와 장애 조치 시간, 비동기인 읽기 전용 복제본", en: "The synchronous standby of a Multi-AZ database and the time of a failover; an asynchronous read replica" }, facts: ["rds.replica.mode", "rds.maz.instance", "rds.maz.instance.failover"] },
    { text: { ko: "영역 NAT 게이트웨이는 한 영역에 있고, S3로는 무료인 게이트웨이 엔드포인트로도 감", en: "A zonal NAT gateway stands in one zone; a gateway endpoint leads to S3 free of charge." }, facts: ["vpc.nat.zonal", "vpc.endpoint.gateway"] },
    { text: { ko: "허용하지 않은 것은 막는 보안 그룹과 IAM, S3가 함수를 비동기로 부름, 버킷은 CloudFront만 읽음", en: "Security groups and IAM deny what is not allowed; S3 calls a function asynchronously; only CloudFront reads the bucket." }, facts: ["vpc.sg.allow-only", "iam.eval.default", "sns.lambda", "cf.oac"] },
    { text: { ko: "일어나는 일의 규칙: 비동기인 복제본, 스로틀링된 비동기 호출의 재시도, 무효화하지 않은 파일이 엣지에 머무는 시간, 대상이 모두 비정상일 때 모두에게 보내는 로드 밸런서, 상태 확인의 제한 시간, 용량 부족의 오류, 인증서의 갱신", en: "Rules of what happens: an asynchronous replica, retries of throttled asynchronous calls, how long an edge keeps a file, a load balancer that sends to all if all are unhealthy, the time a check waits, the error for missing capacity, the renewal of certificates" }, facts: ["rds.replica.mode", "lambda.async.event-age", "cf.ttl", "elb.fail-open", "ec2.error.no-capacity", "elb.hc.timeout", "cf.certificate.renewal", "cf.origin.unavailable", "asg.hc.types"] },
    { text: { ko: "ECS 롤링 배포의 두 한도(올림과 내림), 멈춘 작업을 그 작업의 버전으로 다시 띄움, 낀 배포를 알리는 서비스 이벤트", en: "The two limits of an ECS rolling deployment (rounded up and down), a stopped task replaced by one of its own version, the service event of a stuck deployment" }, facts: ["ecs.deploy.min-formula", "ecs.deploy.max-formula", "ecs.deploy.replacement", "ecs.deploy.stuck-event"] },
    { text: { ko: "합친 가용성의 식과 넣은 SLA의 값(각 판의 날짜는 사실에, 미확인인 것은 그렇게 표시)", en: "The formula of composite availability and the SLA figures in it (each with the date of its version; unconfirmed ones are marked)" }, facts: ["sla.series", "sla.parallel", "ec2.sla.region", "ec2.sla.instance", "sla.elb.multi-az", "sla.rds.multi-az", "sla.rds.single", "sla.cloudfront", "sla.s3.standard", "sla.lambda", "sla.route-53", "ec2.sla.remedy"] },
    { text: { ko: "점검표가 묻는 Well-Architected의 모범 사례", en: "Best practices of Well-Architected that the checklist asks about" }, facts: ["wa.locations", "wa.failover", "wa.healing", "wa.static-stability", "wa.notify", "wa.layers"] },
    { text: { ko: "NAT, 퍼블릭 IPv4, 영역 사이 전송의 값(버지니아 북부)", en: "Prices of NAT, public IPv4 and data between zones (N. Virginia)" }, facts: ["vpc.nat.price", "vpc.nat.price.gb", "vpc.public-ip.charge", "net.transfer.cross-az"] },
  ],
  simplified: [
    { ko: "부품은 있거나 없고, 그 위에 정해 둔 일이 일어납니다. 느려진 걸음은 늘 그만큼 느리고, 재시도와 제한 시간은 없습니다.", en: "A part is there or not, and a fixed set of things may happen to it. A slow step is always as slow; there are no retries and no timeouts." },
    { ko: "로드 밸런서는 요청을 대상에 고르게 나누고, 한 대는 정한 만큼까지만 받습니다. 영역을 넘는 전송은 데이터베이스 쪽만 셉니다.", en: "Requests are spread evenly and each instance takes its share up to its limit. Data between zones is counted for the database only." },
    { ko: "S3와 Lambda, SNS, CloudWatch, Route 53, CloudFront는 리전이나 엣지 전체의 서비스라 한 영역과 함께 멈추지 않습니다. 쓴 만큼 내는 요금은 세지 않습니다.", en: "S3, Lambda, SNS, CloudWatch, Route 53 and CloudFront do not fail with one zone. What is paid by use is left out of the bill." },
    { ko: "단일 장애점은 모든 자동 복구가 끝난 뒤에도 이야기가 멈춰 있는지로 셉니다. 한 부품씩 없애 보며 계산합니다.", en: "A single point of failure is what leaves a story stopped after every automatic repair. Each loss is tried in turn." },
    { ko: "두 번째 리전에는 페이지에 필요한 것만 있고, S3의 그림은 복제하지 않습니다. 첫 번째 리전이 돌아오면 데이터를 합치는 일은 셈하지 않습니다. 리전 사이의 전송료도 뺐습니다.", en: "The second Region has what a page needs; pictures in S3 are not copied. Merging data when the first is back, and the price of data between Regions, are left out." },
    { ko: "인스턴스 하나로 시작하면 아직 없는 부품은 아무도 찾지 않습니다. 파일과 데이터베이스는 그 인스턴스 안에 있고, 인스턴스는 퍼블릭 서브넷에서 바로 나갑니다. 로드 밸런서를 추가할 때까지 모두가 첫 인스턴스의 주소로 옵니다.", en: "Begun with one instance, what has not been added is not asked for: files and the database lie on that instance, which goes out from a public subnet. Until there is a load balancer everybody calls its address." },
    { ko: "페이지는 읽기만 해서 복제본에서 읽고, 복제본이 없거나 멈추면 기본 인스턴스에서 읽습니다. 평소에 복제본이 늦는 정도는 셈하지 않습니다.", en: "Pages only read: from the replica, and from the primary if there is none or it is down. The usual lag of the replica is left out." },
    { ko: "사용자가 알아채는 것은 요청, 업로드, 정산 작업에서만 셉니다. 배포와 장애 대응은 운영하는 사람이 알아챕니다.", en: "What users notice is taken from requests, uploads and the billing job. Deploys and the response to outages are noticed by those who run the service." },
    { ko: "엣지의 사본은 고장과 관계없이 셈하지 않습니다. S3를 잃으면 그림이 바로 빠지지만, 실제로는 엣지에 있는 사본이 한동안 나옵니다. 가용 영역이 멈출 때 그곳의 로드 밸런서 노드가 이름에서 빠지는 시간도 뺐습니다.", en: "Copies at the edge are left out of failures: without S3 pictures are missing at once, while in truth an edge serves its copies for some time. So is the time until a failed zone's load balancer node leaves the name." },
    { ko: "Auto Scaling 그룹은 기본값대로 EC2의 상태 확인만 봅니다.", en: "The Auto Scaling group heeds EC2's health checks only, as by default." },
    { ko: "숨은 고장은 처음부터 있고, 그 부품을 살펴보면 바로 드러납니다. 여섯 사건을 차례로 풀 때는 앞의 것이 끝나면 다음 것이 시작됩니다.", en: "A hidden fault is there from the start, and looking at the part shows it at once. Of six in a row the next begins when one is over." },
    { ko: "낀 배포는 끝내면 바로 새 버전이 돕니다. 한도를 고친 뒤 작업을 하나씩 바꾸는 시간은 뺐습니다.", en: "When a stuck deployment is ended, the new version runs at once: the time of replacing task by task is left out." },
    { ko: "이야기는 눈으로 따라갈 수 있게 늦추었습니다. 한 걸음이 2초입니다.", en: "Stories are slowed down to be watched: 2 s a step." },
  ],
  assumed: [
    { ko: "인스턴스가 요청을 받기까지 감지 뒤 2분, 작업을 다시 띄우기까지 1분, 장애 조치는 흔한 범위(60~120초)의 짧은 쪽", en: "2 min from detection until a new instance takes requests, 1 min for tasks, the shorter end of the typical 60 to 120 s for a failover" },
    { ko: "다른 리전의 복제본은 2초 늦고, 승격에 3분, 파일럿 라이트의 서버를 모두 켜는 데 8분, 웜 스탠바이를 늘리는 데 4분", en: "The copy in the other Region is 2 s behind; promoting it takes 3 min, starting a pilot light's servers 8 min, growing a warm standby 4 min" },
    { ko: "하루의 부하 곡선은 30분마다 바뀝니다. 대상 추적은 인스턴스를 60%로 유지하고, 경보가 모은 데이터 포인트만큼 기다렸다가 한 번에 조정합니다.", en: "The day's load changes every 30 min. Target tracking keeps instances at 60%, waits for the alarm's datapoints and adjusts in one go." },
    { ko: "걸음마다의 밀리초, 캐시 적중률 90%, 캐시 없는 페이지의 조회 다섯 번", en: "The milliseconds of each step, a cache hit ratio of 90%, five queries for a page without a cache" },
    { ko: "일어나는 일의 크기: DB 쿼리 100 ms, 느려진 웹 서버 0.9초, 먼 엣지 60 ms, 스로틀링된 함수 1분, 결제사 3초, 작업의 옛 버전 하루, 부하 세 배, 복제본 5분, 캐시의 옛 데이터 10분, 다시 채우는 데 3분", en: "How large events are: 100 ms for a query, 0.9 s for slow web servers, 60 ms for a farther edge, 1 min for a throttled function, 3 s for the payment firm, a worker one day old, three times the load, a replica 5 min and a cache 10 min behind, 3 min to fill a cache again" },
    { ko: "SLA를 읽지 못한 NAT와 SNS는 99.9%, ECS 작업 하나는 인스턴스처럼 99.5%로 셈합니다.", en: "NAT and SNS, whose SLA we have not read, count as 99.9%, and one ECS task as 99.5% like an instance." },
    { ko: "인스턴스 시간당 0.04달러, 데이터베이스 0.10, 캐시 0.03, 로드 밸런서 0.025, 작업 0.02, 영역 사이 3 GB와 S3로 4 GB(시간당)", en: "$0.04 an hour for an instance, 0.10 for a database, 0.03 for a cache, 0.025 for the load balancer, 0.02 for a task; 3 GB an hour between zones and 4 GB to S3" },
  ],
};
