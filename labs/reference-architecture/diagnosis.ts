import type { Challenge, Clause } from "@/engine/sim/model";
import type { Text } from "@/engine/locale";
import { minute, runOf, second, storyIds, type Dated, type DesignAction, type DesignParams, type DesignReadouts, type DesignRun, type DesignState, type IncidentId, type PartId } from "./state";

type Diagnosis = Challenge<DesignParams, DesignAction, DesignState, DesignReadouts>;

const look = (atMs: number, part: PartId): Dated => [atMs, { type: "look", part }];
const mend = (atMs: number, part: PartId): Dated => [atMs, { type: "mend", part }];
const clause = (id: string, met: boolean, ko: string, en: string): Clause => ({ id, met, text: { ko, en } });

type Case = {
  readonly id: string;
  readonly incident: IncidentId;
  readonly seed: number;
  readonly fault: PartId;
  /** Somebody's first suspicion. */
  readonly decoys: readonly [PartId, PartId];
  readonly title: Text;
  readonly task: Text;
  readonly hints: Diagnosis["hints"];
  readonly explain: Text;
  /** Why the first decoy was tempting. */
  readonly why: Text;
};

/** A hidden fault to be found by its symptoms: what fails together, and what does not. */
function diagnosis({ id, incident, seed, fault, decoys, title, task, hints, explain, why }: Case): Diagnosis {
  const start = runOf({ incident }, seed, 0);
  const way = (atMs: number, ...actions: readonly Dated[]): DesignRun => runOf({ incident }, seed, atMs, ...actions);
  const mended = 3 * minute;
  return {
    id, title, task, start,
    allowed: { actions: ["follow", "step", "look", "certain", "mend"], knobs: ["layer"] },
    par: 1,
    goal: ({ readouts }) => [
      clause("found", !readouts.isHiding, "고장 난 부품을 지목해 고쳤습니다", "the broken part has been named and mended"),
      clause("sure", readouts.wrong === 0, "멀쩡한 부품을 지목하지 않았습니다", "no sound part has been named"),
      clause("looks", readouts.looks <= 2, "두 곳까지만 살펴보았습니다", "at most two parts have been looked at"),
      clause("works", storyIds.every((story) => readouts.permille[story] === 1000), "다섯 이야기가 모두 됩니다", "all five stories work"),
    ],
    hints,
    solution: { run: way(mended, mend(minute, fault)), explain },
    alternatives: [
      way(mended, look(minute, fault), mend(minute + second, fault)),
      way(mended, [second, { type: "follow", story: "job" }], look(minute, decoys[0]), look(minute, fault), mend(2 * minute, fault)),
    ],
    nearMisses: [
      { run: way(mended, mend(minute, decoys[0]), mend(2 * minute, fault)), fails: ["sure"], why },
      { run: way(mended, look(minute, decoys[0]), look(minute, decoys[1]), look(minute, fault), mend(2 * minute, fault)), fails: ["looks"], why: { ko: "증상을 견주지 않고 차례로 열어 보았습니다.", en: "Opened one after the other instead of comparing symptoms." } },
      { run: way(mended, look(minute, fault)), fails: ["found", "works"], why: { ko: "찾았지만 고치지 않았습니다.", en: "Found, but not mended." } },
    ],
  };
}

/** Challenges that begin with a fault nobody has named. */
export const diagnoses: readonly Diagnosis[] = [
  diagnosis({
    id: "reference-architecture.half-the-jobs", incident: "3", seed: 31, fault: "nat-b", decoys: ["role-task", "ecs"],
    title: { ko: "정산이 절반만", en: "Half of the billing jobs" },
    task: {
      ko: "정산 작업의 절반이 시간 초과로 실패합니다. 나머지는 모두 정상입니다. 살펴보는 것은 두 곳까지입니다. 고장 난 부품을 지목해 고치세요. 멀쩡한 것을 지목하면 안 됩니다.",
      en: "Half of the billing jobs time out, and everything else works. You may look at two parts. Name what is broken and mend it, without naming anything that is sound.",
    },
    hints: [
      { ko: "절반이라는 것이 단서입니다. 무엇이 둘이고, 무엇이 하나일까요?", en: "Half is the clue: of which parts are there two, and of which one?" },
      { ko: "하나뿐인 역할이나 규칙이 고장이면 작업이 모두 실패합니다. 시간 초과는 거절이 아니라 길이 없다는 뜻입니다.", en: "With a role or rule broken every job would fail. And a timeout is no refusal: there is no way through." },
      { ko: "정산 작업을 두 번 따라가 보세요. 영역 b의 작업이 결제사로 나가는 길에서 멈춥니다.", en: "Follow the job twice: in zone b it stops on its way out to the payment firm." },
    ],
    explain: {
      ko: "NAT 게이트웨이는 영역마다 하나씩 있고, 영역 b의 것이 고장입니다. 업로드와 배포는 S3 엔드포인트로 가므로 멀쩡합니다. 결제사로 나가는 것만 NAT를 지납니다.",
      en: "Each zone has its NAT gateway, and that of zone b is broken. Uploads and deploys reach S3 through the endpoint; only calls to the payment firm pass NAT.",
    },
    why: { ko: "작업의 역할이 문제라면 AccessDenied가 나고, 절반이 아니라 모두 실패합니다.", en: "A broken role would deny, and all jobs, not half." },
  }),
  diagnosis({
    id: "reference-architecture.two-symptoms", incident: "1", seed: 32, fault: "sg-db", decoys: ["sg-web", "cache"],
    title: { ko: "증상 둘, 원인 하나", en: "Two symptoms, one cause" },
    task: {
      ko: "페이지도 정산 작업도 시간 초과로 실패합니다. 업로드와 배포는 됩니다. 살펴보는 것은 두 곳까지입니다. 둘을 함께 설명하는 부품 하나를 지목해 고치세요.",
      en: "Pages and billing jobs time out; uploads and deploys work. You may look at two parts. Name the one part that explains both, and mend it.",
    },
    hints: [
      { ko: "실패하는 둘만 지나고, 되는 것은 지나지 않는 곳을 찾으세요.", en: "Look for what both of the failing stories pass and none of the others." },
      { ko: "업로드가 되니 이름부터 웹 서버까지는 멀쩡합니다. 페이지와 정산이 함께 쓰는 것은 데이터베이스입니다.", en: "Uploads work, so everything from the name to the web servers is sound. What pages and jobs share is the database." },
      { ko: "데이터베이스는 서 있습니다. 그 앞에서 패킷을 통과시키는 것은 무엇일까요?", en: "The database stands. What lets packets reach it?" },
    ],
    explain: {
      ko: "데이터베이스 보안 그룹의 허용 규칙이 사라졌습니다. 보안 그룹은 허용하지 않은 패킷을 조용히 버리므로, 거절이 아니라 시간 초과로 보입니다.",
      en: "The rule that allows traffic to the database is gone. A security group silently drops what it does not allow, so it shows as a timeout and not as a refusal.",
    },
    why: { ko: "웹 서버로 가는 규칙이 문제라면 업로드도 실패합니다.", en: "Without the rule to the web servers uploads would fail, too." },
  }),
  diagnosis({
    id: "reference-architecture.since-midnight", incident: "8", seed: 33, fault: "cloudfront", decoys: ["sg-web", "role-web"],
    title: { ko: "자정부터 아무도 못 들어옵니다", en: "Nobody gets in since midnight" },
    task: {
      ko: "자정부터 페이지와 업로드가 모두 오류입니다. 아무도 배포하지 않았고, 정산 작업과 배포와 장애 대응은 정상입니다. 살펴보는 것은 두 곳까지입니다. 고장 난 부품을 지목해 고치세요.",
      en: "Since midnight every page and upload is an error. Nobody has deployed anything, and billing jobs, deploys and the response to outages work. You may look at two parts. Name what is broken and mend it.",
    },
    hints: [
      { ko: "실패하는 둘은 사용자가 밖에서 들어오는 이야기입니다. 안에서 시작하는 셋은 됩니다.", en: "What fails comes in from users outside; the three that begin inside work." },
      { ko: "로드 밸런서에서 웹 서버로 가는 규칙이 문제라면 배포도 상태 확인에서 멈추고, 오류가 아니라 시간 초과가 납니다.", en: "Without the rule from the load balancer to the web servers deploys would stop at the health check, too, and it would be a timeout, not an error." },
      { ko: "요청을 따라가 보세요. 이름은 찾지만 첫 문에서 멈춥니다. 정해진 날 자정에 저절로 끝나는 것이 무엇일까요?", en: "Follow a request: the name is found, and it stops at the first door. What ends by itself, at midnight of a set day?" },
    ],
    explain: {
      ko: "CloudFront의 인증서가 만료되었습니다. 브라우저가 연결부터 거절하므로 그 뒤의 부품은 모두 멀쩡해도 소용이 없습니다. 아무도 건드리지 않아도 날짜만으로 일어나는 고장입니다. ACM은 자신이 발급하고 DNS로 검증하는 인증서만 스스로 갱신하므로, 가져온(import) 인증서에는 만료일을 지켜보는 경보가 필요합니다.",
      en: "CloudFront's certificate has expired. Browsers refuse to connect, so it does not help that everything behind it is sound. Such a fault needs nobody's hand, only a date. ACM renews by itself only what it issued and DNS validates; watch the date of an imported certificate.",
    },
    why: { ko: "웹 서버로 가는 규칙이 문제라면 배포의 상태 확인도 실패하고, 시간 초과가 납니다.", en: "Without the rule to the web servers a deploy's health check would fail as well, with a timeout." },
  }),
];
