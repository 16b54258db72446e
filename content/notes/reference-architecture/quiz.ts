import type { Question } from "@/engine/quiz/question";
import type { Params } from "@/engine/sim/model";
import { countersIn } from "../../counters";
import { loadBalancingSettings } from "../../facts/load-balancing-settings";

const interval = loadBalancingSettings["elb.hc.interval"].value;
const threshold = loadBalancingSettings["elb.hc.unhealthy"].value;
const perSecond = 120;
const servers = 4;
const lost = (perSecond / servers) * interval * threshold;

const needed = 8;
const zones = 3;
const perZone = needed / (zones - 1);

const fails = countersIn("reference-architecture");
const onBalancer = countersIn("load-balancing");
const inZones = countersIn("regions");
const without = (claim: string, part: string, params: Params = {}) => fails(claim, [[60, { type: "remove", part }]], 600, { params });
/** Zone a is lost, where this seed puts the primary database. */
const zoneLost = (claim: string, since = 0, params: Params = {}) => fails(claim, [[60, { type: "fail-zone", zone: "a" }]], 900, { since, seed: 5, params });
/** Zone a is lost, with that many servers over three zones. */
const spareless = (instances: number) => inZones("rest-bears-load", [[60, { type: "fail-zone", zone: "a", on: true }]], 300, {
  params: { instances, spread: zones, loadPerSecond: 100 * needed, database: "none", mix: "seoul" },
});
const oneOfFour = { since: 60, params: { requestsPerSecond: perSecond, serviceMs: 10, targetsA: 2, targetsB: 2, targetsC: 0 } };

export const questions: readonly Question[] = [
  {
    id: "reference-architecture.order-path",
    kind: "order",
    section: "one-request",
    facts: ["elb.dns.ttl", "cf.how"],
    concepts: ["route-53", "cloudfront", "elastic-load-balancing", "elasticache", "rds"],
    ask: { ko: "캐시하지 않는 상품 목록 요청이 지나는 순서를 맞추세요. 목록은 ElastiCache에도 없습니다.", en: "A request for a product list is not cached at the edge, and the list is not in ElastiCache, either. Put its way in order." },
    steps: [
      { id: "name", text: { ko: "Route 53의 이름을 리졸버에게 묻는다", en: "The resolver is asked for the name in Route 53" }, why: { ko: "주소를 알아야 연결합니다.", en: "Without an address there is no connection." } },
      { id: "edge", text: { ko: "CloudFront의 엣지와 연결한다", en: "The edge of CloudFront takes the connection" }, why: { ko: "캐시하지 않는 요청도 엣지로 들어옵니다.", en: "Uncached requests enter here, too." } },
      { id: "balancer", text: { ko: "로드 밸런서가 정상인 서버를 고른다", en: "The load balancer picks a healthy server" }, why: { ko: "VPC로 들어오는 하나뿐인 문입니다.", en: "It is the one door into the VPC." } },
      { id: "cache", text: { ko: "서버가 ElastiCache에서 찾는다", en: "The server looks in ElastiCache" }, why: { ko: "데이터베이스보다 먼저 봅니다.", en: "It is asked before the database." } },
      { id: "database", text: { ko: "서버가 기본 데이터베이스에 묻는다", en: "The server asks the primary database" }, why: { ko: "캐시에 없을 때만 여기까지 옵니다.", en: "Only what the cache lacks comes this far." } },
      { id: "fill", text: { ko: "답을 ElastiCache에 넣고 응답한다", en: "The answer is put into ElastiCache and returned" }, why: { ko: "다음 사람은 데이터베이스까지 가지 않습니다.", en: "The next one need not go to the database." } },
    ],
    explain: { ko: "이름, 엣지, 로드 밸런서, 서버, 캐시, 데이터베이스입니다. 일찍 끝날수록 빠르고 쌉니다.", en: "Name, edge, balancer, server, cache, database. The earlier it ends, the quicker and cheaper." },
  },
  {
    id: "reference-architecture.symptoms",
    kind: "rows",
    section: "what-breaks",
    facts: ["rds.maz.instance.failover", "vpc.nat.zonal"],
    concepts: ["rds", "elasticache", "nat-gateway"],
    ask: { ko: "증상을 보고 먼저 의심할 것은 무엇입니까?", en: "From the symptom, what do you suspect first?" },
    columns: [
      { id: "database", text: { ko: "기본 DB", en: "Primary DB" } },
      { id: "cache", text: { ko: "캐시", en: "Cache" } },
      { id: "nat", text: { ko: "NAT", en: "NAT" } },
      { id: "static", text: { ko: "버킷 정책", en: "Bucket policy" } },
    ],
    rows: [
      { id: "writes", text: { ko: "목록은 보이는데 주문이 모두 실패한다", en: "Lists show, and every order fails" }, right: "database", why: { ko: "쓰기는 기본 데이터베이스만 받습니다. 읽기는 캐시가 가려 줍니다.", en: "Only the primary takes writes; the cache hides it for reads." } },
      {
        id: "slow", text: { ko: "오류는 없는데 모두 느려지고 DB의 CPU가 치솟았다", en: "No errors, but all is slow and the database's CPU has shot up" }, right: "cache", why: { ko: "캐시가 받던 조회가 데이터베이스로 몰렸습니다.", en: "Reads the cache used to take now press on the database." },
        counters: { database: without("still-answers", "db-primary", { multiAz: false }), nat: without("job-reaches", "nat-a", { nat: "one" }) },
      },
      {
        id: "payments", text: { ko: "외부 결제 호출만 시간 초과로 실패한다", en: "Only calls to the payment company time out" }, right: "nat", why: { ko: "밖으로 나가는 길만 끊겼습니다.", en: "Only the way out is cut." },
        counters: { database: without("still-answers", "db-primary", { multiAz: false }) },
      },
      { id: "pages", text: { ko: "방문이 적은 페이지부터 그림이 깨진다", en: "Pictures break, on rarely visited pages first" }, right: "static", why: { ko: "자주 찾는 것은 아직 엣지의 캐시에 있습니다.", en: "What is popular is still cached at the edge." } },
    ],
    explain: { ko: "같은 “장애”라도 모습이 다릅니다. 쓰기만 실패하거나, 느려지기만 하거나, 밖으로만 막히거나, 드물게 찾는 것부터 깨집니다.", en: "Outages have patterns: writes only, slow only, outwards only, rare things first." },
  },
  {
    id: "reference-architecture.servers-needed",
    kind: "number",
    section: "headroom",
    facts: ["geo.az.meaning"],
    concepts: ["availability-zone", "auto-scaling", "single-point-of-failure"],
    ask: { ko: `낮의 부하에 서버 ${needed}대가 필요합니다. 가용 영역 ${zones}곳에 똑같이 두고, 하나를 잃어도 새로 띄우지 않고 버티려면 모두 몇 대를 띄워 둡니까?`, en: `The load of the day needs ${needed} servers. Divided evenly over ${zones} zones, how many must run so that the loss of one zone is borne without starting any?` },
    unit: { ko: "대", en: "servers" },
    answer: perZone * zones,
    tolerance: 0,
    misses: [
      { value: needed, why: { ko: "영역 하나를 잃으면 남은 수로는 모자랍니다.", en: "With one zone gone the rest is too few." }, counter: spareless(needed) },
      { value: needed * 2, why: { ko: "영역이 둘일 때의 수입니다. 셋이면 덜 듭니다.", en: "That is for two zones; three need fewer." } },
      { value: needed * zones, why: { ko: "영역마다 전부를 둘 필요는 없습니다. 남은 두 영역이 합쳐서 감당하면 됩니다.", en: "Not every zone needs all; the two that remain bear it together." } },
      { value: needed + 1, why: { ko: "서버 한 대의 고장만 견딥니다.", en: "That bears the loss of one server." }, counter: spareless(needed + 1) },
    ],
    explain: { ko: `남은 ${zones - 1}곳이 ${needed}대를 맡으려면 영역마다 ${needed} ÷ ${zones - 1} = ${perZone}대이고, 모두 ${perZone * zones}대입니다.`, en: `For ${zones - 1} zones to bear ${needed}, each needs ${needed} ÷ ${zones - 1} = ${perZone}; in all ${perZone * zones}.` },
  },
  {
    id: "reference-architecture.requests-lost",
    kind: "number",
    section: "what-breaks",
    facts: ["elb.hc.interval", "elb.hc.unhealthy"],
    concepts: ["elastic-load-balancing", "instance"],
    mistake: "M22",
    ask: {
      ko: `초당 ${perSecond}건이 서버 ${servers}대에 고르게 갑니다. 한 대가 응답하지 않게 되었고, 상태 확인은 ${interval}초마다, 연속 ${threshold}번 실패하면 뺍니다. 빠지기까지 ${interval} × ${threshold}초가 걸린다면 그동안 실패하는 요청은 대략 몇 건입니까?`,
      en: `${perSecond} requests per second go evenly to ${servers} servers. One stops answering. Checks run every ${interval} seconds and take it out after ${threshold} failures in a row. If that takes ${interval} × ${threshold} seconds, roughly how many requests fail?`,
    },
    unit: { ko: "건", en: "requests" },
    answer: lost,
    tolerance: lost / 20,
    misses: [
      {
        value: 0, why: { ko: "곧바로 빠지지 않습니다.", en: "It is not taken out at once." },
        counter: onBalancer("none-fails", [[61, { type: "fail", target: 1, fault: "crash" }]], 200, oneOfFour),
      },
      { value: perSecond * interval * threshold, why: { ko: "모든 요청이 그 서버로 가지는 않습니다. 넷 가운데 하나입니다.", en: "Not all go to it, only one in four." } },
      {
        value: lost / threshold, why: { ko: "한 번 실패로는 빠지지 않습니다.", en: "One failure does not take it out." },
        counter: onBalancer("at-most-900-fail", [[61, { type: "fail", target: 1, fault: "crash" }]], 200, oneOfFour),
      },
    ],
    explain: { ko: `${perSecond} ÷ ${servers} × ${interval} × ${threshold} = ${lost}건입니다. 클라이언트가 다시 시도하면 이 몫도 처리됩니다.`, en: `${perSecond} ÷ ${servers} × ${interval} × ${threshold} = ${lost}. Retries by clients save these.` },
  },
  {
    id: "reference-architecture.zone-lost",
    kind: "several-choices",
    section: "what-breaks",
    facts: ["elb.dns.ttl", "rds.maz.instance.failover", "elb.hc.interval"],
    concepts: ["availability-zone", "rds", "elastic-load-balancing"],
    mistake: "M12",
    ask: { ko: "기본 데이터베이스가 있는 가용 영역이 통째로 멈췄습니다. 그림의 구조에서 일어나는 일을 모두 고르세요.", en: "The zone with the primary database goes down. Tick what happens in the architecture of the figure." },
    choices: [
      {
        id: "failover", text: { ko: "대기 인스턴스가 기본이 되고 그동안 쓰기가 실패한다", en: "The standby becomes primary, and writes fail meanwhile" }, right: true, why: { ko: "넘어가는 데 시간이 걸립니다.", en: "Moving over takes time." },
        counter: zoneLost("writer-stays"),
      },
      { id: "address", text: { ko: "로드 밸런서의 그 영역 주소가 DNS에서 빠진다", en: "The load balancer's address there leaves DNS" }, right: true, why: { ko: "TTL 동안은 예전 답이 남습니다.", en: "Old answers live on for the TTL." } },
      {
        id: "launch", text: { ko: "Auto Scaling이 남은 영역에 서버를 띄운다", en: "Auto Scaling starts servers in what remains" }, right: true, why: { ko: "원하는 수를 채웁니다. 용량이 있을 때의 이야기입니다.", en: "It restores the desired number, if there is capacity." },
        counter: zoneLost("none-launched"),
      },
      {
        id: "move", text: { ko: "죽은 영역의 서버가 켜진 채로 옮겨 온다", en: "The servers of the dead zone move over while running" }, right: false, why: { ko: "옮겨 오지 않습니다. 새로 만듭니다.", en: "None moves; new ones are made." },
        counter: zoneLost("servers-move"),
      },
      { id: "static", text: { ko: "S3의 정적 파일도 절반이 사라진다", en: "Half of the static files in S3 are gone" }, right: false, why: { ko: "S3는 리전 단위라 다른 영역에서 이어집니다.", en: "S3 is Regional and goes on from other zones." } },
    ],
    explain: { ko: "여러 장치가 제각기 시간을 들여 넘어갑니다. 그사이 실패하고, 여유가 있으면 그 뒤로는 조용합니다.", en: "Several mechanisms move over, each in its time. Meanwhile requests fail; afterwards, with headroom, all is quiet." },
  },
  {
    id: "reference-architecture.two-gates",
    kind: "rows",
    section: "who-reaches-whom",
    facts: ["iam.role", "vpc.sg.reference", "cf.oac"],
    concepts: ["security-group", "iam-role", "origin-access-control"],
    ask: { ko: "무엇으로 여는 문입니까?", en: "What opens each of these?" },
    columns: [
      { id: "sg", text: { ko: "보안 그룹", en: "Security group" } },
      { id: "role", text: { ko: "IAM 역할", en: "IAM role" } },
      { id: "policy", text: { ko: "버킷 정책과 OAC", en: "Bucket policy, OAC" } },
    ],
    rows: [
      {
        id: "database", text: { ko: "웹 서버가 데이터베이스 포트에 연결한다", en: "A web server connects to the database's port" }, right: "sg", why: { ko: "패킷이 닿는지의 문제입니다.", en: "It is about packets arriving." },
        counters: { role: without("still-answers", "sg-db"), policy: without("still-answers", "sg-db") },
      },
      { id: "queue", text: { ko: "웹 서버가 SQS에 메시지를 보낸다", en: "A web server sends a message to SQS" }, right: "role", why: { ko: "AWS API를 불러도 되는지의 문제입니다.", en: "It is about calling an AWS API." } },
      { id: "files", text: { ko: "CloudFront가 버킷의 파일을 읽는다", en: "CloudFront reads files of the bucket" }, right: "policy", why: { ko: "그 배포의 서명한 요청만 허용합니다.", en: "Signed requests of that distribution are allowed." } },
      {
        id: "balancer", text: { ko: "로드 밸런서가 웹 서버에 요청을 넘긴다", en: "The load balancer passes a request to a web server" }, right: "sg", why: { ko: "로드 밸런서의 그룹을 상대로 적습니다.", en: "Its group is named as the peer." },
        counters: { role: without("still-answers", "sg-web"), policy: without("still-answers", "sg-web") },
      },
    ],
    explain: { ko: "패킷은 보안 그룹, API는 역할, 버킷은 버킷 정책이 엽니다.", en: "Packets: security groups. APIs: roles. The bucket: its policy." },
  },
  {
    id: "reference-architecture.logged-out",
    kind: "one-choice",
    section: "one-request",
    facts: ["elb.no-repair"],
    concepts: ["auto-scaling", "elasticache"],
    ask: { ko: "Auto Scaling이 서버를 줄일 때마다 몇몇 사용자가 로그아웃됩니다. 무엇을 고쳐야 합니까?", en: "Whenever Auto Scaling removes a server, some users are logged out. What has to change?" },
    choices: [
      { id: "minimum", text: { ko: "그룹의 최소 대수를 최대와 같게 둔다", en: "Set the group's minimum equal to its maximum" }, right: false, why: { ko: "고장 나서 바뀌는 서버에서는 여전히 로그아웃됩니다.", en: "Servers replaced after a failure would still log people out." } },
      { id: "store", text: { ko: "세션을 서버 밖의 저장소에 둔다", en: "Keep sessions in a store outside" }, right: true, why: { ko: "그러면 아무 서버나 그 사용자를 맡습니다.", en: "Then any server will do for that user." } },
      {
        id: "sticky", text: { ko: "같은 사용자를 늘 같은 서버로 보낸다", en: "Always send a user to the same server" }, right: false, why: { ko: "그 서버가 없어지면 세션도 없어집니다.", en: "When that server goes, the session goes with it." },
        counter: onBalancer("clients-stay", [[60, { type: "deregister", target: 1 }]], 600, { since: 60, params: { sticky: true, deregistrationDelaySeconds: 30 } }),
      },
      { id: "eip", text: { ko: "서버마다 고정된 탄력적 IP를 붙인다", en: "Give every server an Elastic IP" }, right: false, why: { ko: "주소는 세션을 지키지 못합니다.", en: "Addresses keep no sessions." } },
    ],
    explain: { ko: "서버를 언제든 버릴 수 있으려면 서버 안에 남는 것이 없어야 합니다.", en: "To throw away servers at any time, leave nothing in them." },
  },
  {
    id: "reference-architecture.cold-cache",
    kind: "one-choice",
    section: "single-points",
    facts: ["rds.maz.instance.failover"],
    concepts: ["elasticache", "single-point-of-failure", "rds"],
    ask: { ko: "노드 하나인 캐시가 재시작하자 데이터베이스가 조회를 못 견디고 전체가 멈췄습니다. 캐시는 이 구조에서 무엇입니까?", en: "A cache of one node restarted; the database could not bear the reads, and everything stopped. What is the cache in this architecture?" },
    choices: [
      { id: "speed", text: { ko: "있으면 빠르고 없으면 느릴 뿐인 부품", en: "A part that only makes things quicker" }, right: false, why: { ko: "없을 때 멈추었다면 그 이상입니다.", en: "If all stops without it, it is more than that." } },
      { id: "spof", text: { ko: "대신할 것이 없는 단일 장애점", en: "A single point of failure" }, right: true, why: { ko: "원본이 데이터베이스에 있어도 버티지 못하면 마찬가지입니다.", en: "That the originals are in the database does not help if it falls." } },
      { id: "backup", text: { ko: "데이터베이스의 백업", en: "A backup of the database" }, right: false, why: { ko: "캐시는 사라져도 되는 사본입니다.", en: "It holds copies that may be lost." } },
      { id: "standby", text: { ko: "데이터베이스의 대기 인스턴스", en: "The database's standby" }, right: false, why: { ko: "대기 인스턴스는 RDS가 따로 둡니다.", en: "RDS keeps that apart." } },
    ],
    explain: { ko: "복제본을 두거나, 캐시가 빈 채로도 데이터베이스가 버티는지 미리 시험해 둡니다.", en: "Add a replica, or test beforehand that the database stands with an empty cache." },
  },
  {
    id: "reference-architecture.only-one",
    kind: "several-choices",
    section: "single-points",
    facts: ["elb.kind.min-az", "rds.maz.instance", "vpc.nat.zonal"],
    concepts: ["single-point-of-failure", "nat-gateway", "availability-zone"],
    ask: { ko: "두 가용 영역에 걸친 서비스입니다. 영역 하나를 잃을 때 서비스 전체를 멈추게 할 수 있는 것을 모두 고르세요.", en: "A service spans two zones. Tick what can stop all of it when one zone is lost." },
    choices: [
      {
        id: "nat", text: { ko: "한 영역에만 둔 NAT 게이트웨이. 주문마다 외부 결제를 부른다", en: "A NAT gateway in one zone; every order calls an outside payment service" }, right: true, why: { ko: "남은 영역의 서버도 결제를 부르지 못합니다.", en: "Servers of the other zone cannot call payments, either." },
        counter: fails("job-reaches", [[60, { type: "fail-zone", zone: "a" }]], 900, { params: { nat: "one" } }),
      },
      {
        id: "single-db", text: { ko: "대기 인스턴스가 없는 데이터베이스", en: "A database without a standby" }, right: true, why: { ko: "그 영역과 함께 멈춥니다.", en: "It stops with its zone." },
        counter: zoneLost("back-in-five-minutes", 60, { multiAz: false }),
      },
      {
        id: "half", text: { ko: "평소 부하의 절반씩만 감당하는 두 영역의 서버", en: "Servers that bear just half the load in each zone" }, right: true, why: { ko: "남은 절반이 전체 부하에 쓰러집니다.", en: "The remaining half falls under the whole load." },
        counter: zoneLost("rest-bears-load", 0, { load: 4 }),
      },
      { id: "alb", text: { ko: "두 영역에 걸친 Application Load Balancer", en: "An Application Load Balancer over both zones" }, right: false, why: { ko: "남은 영역의 주소로 이어집니다.", en: "It goes on at the address of the other zone." } },
      { id: "bucket", text: { ko: "정적 파일을 둔 S3 버킷", en: "The S3 bucket with static files" }, right: false, why: { ko: "리전 단위라 다른 영역에서 이어집니다.", en: "It is Regional and goes on from other zones." } },
    ],
    explain: { ko: "상자가 두 개여도 여유가 없으면 하나인 것과 같습니다.", en: "Two boxes without headroom are as good as one." },
  },
  {
    id: "reference-architecture.dropped-table",
    kind: "one-choice",
    section: "single-points",
    facts: ["rds.maz.instance"],
    concepts: ["rds", "single-point-of-failure"],
    ask: { ko: "실수로 운영 테이블을 지웠습니다. 다중 AZ로 두었으니 대기 인스턴스에서 되살리려 합니다. 어떻게 됩니까?", en: "Somebody dropped a production table. The database is Multi-AZ, so the plan is to recover it from the standby. What happens?" },
    choices: [
      { id: "restore", text: { ko: "장애 조치를 하면 지우기 전으로 돌아간다", en: "Failing over goes back to before the drop" }, right: false, why: { ko: "대기 인스턴스에도 이미 지워졌습니다.", en: "It is gone on the standby as well." } },
      { id: "gone", text: { ko: "대기 인스턴스에서도 함께 지워졌다", en: "It was dropped on the standby, too" }, right: true, why: { ko: "동기 복제는 실수도 그대로 복제합니다.", en: "Synchronous replication copies mistakes as well." } },
      { id: "read", text: { ko: "대기 인스턴스에 접속해 읽어 온다", en: "It can be read from the standby" }, right: false, why: { ko: "대기 인스턴스는 읽을 수 없습니다.", en: "The standby cannot be read." } },
      { id: "cache", text: { ko: "캐시에 남은 것으로 모두 되살린다", en: "The cache restores it all" }, right: false, why: { ko: "캐시에는 자주 읽는 일부만 있습니다.", en: "The cache holds only a part, what is read often." } },
    ],
    explain: { ko: "복제는 고장에, 백업은 실수에 대비합니다. 특정 시점으로 복원하려면 백업이 있어야 합니다.", en: "Replicas are for failures, backups for mistakes. Going back to a moment takes a backup." },
  },
  {
    id: "reference-architecture.first-alarm",
    kind: "one-choice",
    section: "watching",
    facts: ["cw.ec2.basic", "cw.ec2.no-memory"],
    concepts: ["cloudwatch", "sli"],
    ask: { ko: "밤중에 사람을 깨울 경보를 하나만 고른다면 무엇이 가장 낫습니까?", en: "If just one alarm may wake somebody at night, which is best?" },
    choices: [
      { id: "cpu", text: { ko: "웹 서버 한 대의 CPU가 80%를 넘음", en: "CPU of a web server above 80%" }, right: false, why: { ko: "사용자가 아무것도 느끼지 못할 수 있습니다.", en: "Users may feel nothing." } },
      { id: "errors", text: { ko: "로드 밸런서의 오류 비율이 오름", en: "The load balancer's error rate rises" }, right: true, why: { ko: "어느 부품이 원인이든 사용자가 겪는 문제가 여기에 드러납니다.", en: "Whatever part is at fault, users' pain shows here." } },
      { id: "instance", text: { ko: "Auto Scaling이 서버를 하나 바꿈", en: "Auto Scaling replaces a server" }, right: false, why: { ko: "스스로 고친 일이라 깨울 까닭이 없습니다.", en: "It mended itself; nobody need get up." } },
      { id: "memory", text: { ko: "캐시 노드의 메모리가 거의 참", en: "The cache node's memory is nearly full" }, right: false, why: { ko: "캐시는 차 있는 것이 보통입니다.", en: "A cache is usually full." } },
    ],
    explain: { ko: "증상으로 깨우고 원인은 부품의 지표에서 찾습니다. 사람이 할 일이 없으면 울리지 않습니다.", en: "Wake people by symptoms, find causes in the parts. If nobody has to act, do not ring." },
  },
  {
    id: "reference-architecture.whose-work",
    kind: "rows",
    section: "who-reaches-whom",
    facts: [],
    concepts: ["shared-responsibility", "rds", "instance"],
    mistake: "M04",
    ask: { ko: "이 구조에서 누구의 몫입니까?", en: "Whose work is it in this architecture?" },
    columns: [
      { id: "aws", text: { ko: "AWS", en: "AWS" } },
      { id: "customer", text: { ko: "나", en: "You" } },
    ],
    rows: [
      { id: "web-os", text: { ko: "웹 서버의 운영 체제 패치", en: "Patching the web servers' operating system" }, right: "customer", why: { ko: "EC2의 게스트 운영 체제는 내 몫입니다.", en: "The guest operating system on EC2 is yours." } },
      { id: "db-os", text: { ko: "RDS 서버의 운영 체제 패치", en: "Patching the operating system under RDS" }, right: "aws", why: { ko: "관리형 서비스의 안쪽입니다.", en: "It is the inside of a managed service." } },
      { id: "db-access", text: { ko: "데이터베이스에 누가 접속하는지", en: "Who may connect to the database" }, right: "customer", why: { ko: "보안 그룹과 계정은 내가 정합니다.", en: "Security groups and accounts are yours to set." } },
      { id: "building", text: { ko: "가용 영역의 전력과 냉각", en: "Power and cooling of the zones" }, right: "aws", why: { ko: "클라우드의 보안과 시설은 AWS가 맡습니다.", en: "The facilities are AWS's." } },
      { id: "bucket", text: { ko: "버킷 정책", en: "The bucket policy" }, right: "customer", why: { ko: "데이터를 누구에게 열지는 내가 정합니다.", en: "Whom data is open to is yours to decide." } },
    ],
    explain: { ko: "관리형일수록 AWS의 몫이 늘지만, 접근과 데이터는 끝까지 내 몫입니다.", en: "The more managed, the more is AWS's; access and data stay yours." },
  },
  {
    id: "reference-architecture.sla-sum",
    kind: "one-choice",
    section: "single-points",
    facts: ["ec2.sla.region", "ec2.sla.region.zones"],
    concepts: ["sla", "single-point-of-failure"],
    mistake: "M47",
    ask: { ko: "요청이 로드 밸런서, 서버, 데이터베이스를 모두 지납니다. 부품마다 가용성이 99.95%라면, 서비스 전체의 가용성으로 맞는 것은 무엇입니까?", en: "A request passes load balancer, servers and database, each with an availability of 99.95%. What is true of the whole?" },
    choices: [
      { id: "same", text: { ko: "전체도 99.95%이다", en: "It is 99.95%, too" }, right: false, why: { ko: "하나만 멈춰도 멈추므로 곱해야 합니다.", en: "Any one stops it, so multiply." } },
      { id: "lower", text: { ko: "어느 부품보다도 낮다", en: "It is below each of the parts" }, right: true, why: { ko: "약 99.85%이고, 여기에 우리의 실수가 더해집니다.", en: "About 99.85%, with our slips besides." } },
      { id: "higher", text: { ko: "부품이 셋이라 99.95%보다 높다", en: "With three parts it is above 99.95%" }, right: false, why: { ko: "높아지는 것은 서로 대신할 수 있을 때입니다.", en: "It rises where parts can stand in for each other." } },
      { id: "guarantee", text: { ko: "SLA가 있으니 그만큼은 보장된다", en: "The SLA guarantees that much" }, right: false, why: { ko: "SLA는 못 지켰을 때의 크레딧입니다.", en: "An SLA is a credit for missing it." } },
    ],
    explain: { ko: "0.9995 × 0.9995 × 0.9995 ≈ 0.9985입니다. 줄지어 지나는 것은 곱합니다.", en: "0.9995 × 0.9995 × 0.9995 ≈ 0.9985. What is passed in a row multiplies." },
  },
  {
    id: "reference-architecture.do-three-nines",
    kind: "do",
    lab: "reference-architecture",
    challenge: "reference-architecture.three-nines",
    section: "why-each-box",
    facts: ["rds.maz.instance"],
    concepts: ["availability-zone"],
    ask: { ko: "실습에서 직접 해 보세요. 정해진 비용 안에서 어느 영역을 잃어도 버티는 설계를 찾는 과제입니다.", en: "Do it in the lab: within a budget, find the design that survives the loss of any zone." },
    explain: { ko: "하나뿐인 것이 없어야 하고, 남은 것이 부하를 다 받아야 합니다.", en: "Nothing may stand alone, and what is left must take the whole load." },
  },
];
