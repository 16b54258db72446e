import type { Challenge, Clause } from "@/engine/sim/model";
import { markIn, namingsIn } from "./confidence";
import { series } from "./incidents";
import { minute, runOf, second, type Certainty, type Dated, type DesignAction, type DesignParams, type DesignReadouts, type DesignRun, type DesignState, type PartId } from "./state";

const clause = (id: string, met: boolean, ko: string, en: string): Clause => ({ id, met, text: { ko, en } });

/** Most parts that may be looked at for one incident, and the mark to reach. */
const probes = 3;
const leastMark = 12;

const faults: readonly PartId[] = ["nat-b", "cache", "db-replica", "cloudfront", "sg-db", "ecs"];

/** One answer: how sure, what is looked at before, and what is named; by default sure and right. */
type Answer = { readonly certainty?: Certainty; readonly looks?: readonly PartId[]; readonly part?: PartId };

const start = runOf({ incident: "six", replica: true }, 34, 0);

/** Answers to the incidents in order, a minute apart; the right one, and sure of it, where nothing else is given. */
function answering(answers: Readonly<Record<number, Answer>>, count = series.length, all: Answer = {}): DesignRun {
  const actions = faults.slice(0, count).flatMap((fault, index): readonly Dated[] => {
    const { certainty = "sure", looks = [], part = fault } = { ...all, ...answers[index] };
    const atMs = (index + 1) * minute;
    return [
      ...looks.map((look, at): Dated => [atMs - (looks.length - at) * second, { type: "look", part: look }]),
      [atMs, { type: "certain", certainty }], [atMs, { type: "mend", part }],
    ];
  });
  return runOf({ incident: "six", replica: true }, 34, 10 * minute, ...actions);
}

/** Six hidden faults one after the other, each to be named together with how sure one is. */
export const sixIncidents: Challenge<DesignParams, DesignAction, DesignState, DesignReadouts> = {
  id: "reference-architecture.six-incidents",
  title: { ko: "여섯 사건, 그리고 얼마나 확실한가", en: "Six incidents, and how sure you are" },
  task: {
    ko: "고장 여섯이 하나씩 차례로 숨습니다. 그때그때 상태에서 증상을 보고, 얼마나 확실한지 먼저 말한 뒤 부품 하나를 지목하세요. 지목하면 맞든 틀리든 다음 사건으로 넘어갑니다. 한 사건에서 살펴보는 것은 세 곳까지입니다. 확신 점수는 맞으면 확실함 3, 아마도 2, 짐작 1점이고, 틀리면 −6, −2, 0점입니다. 18점 가운데 12점을 넘기거나 채우세요.",
    en: "Six faults hide, one after the other. Read the symptoms among the readouts, say how sure you are, and then name one part: right or wrong, the next incident follows. For each you may look at three parts. If you are right, sure counts 3, unsure 2 and a guess 1; if you are wrong, −6, −2 and 0. Reach 12 of 18.",
  },
  start,
  allowed: { actions: ["follow", "step", "look", "certain", "mend"], knobs: ["layer"] },
  par: 2 * series.length,
  goal: ({ state }) => {
    const { named, looks } = namingsIn(state.log);
    return [
      clause("named", named.length === series.length, "여섯 사건에서 모두 부품을 지목했습니다", "a part has been named in all six incidents"),
      clause("probes", looks <= probes && named.every((one) => one.looks <= probes), "사건마다 세 곳까지만 살펴보았습니다", "at most three parts have been looked at for each"),
      clause("mark", markIn(state.log) >= leastMark, "확신 점수가 12점 이상입니다", "the confidence mark is at least 12"),
    ];
  },
  hints: [
    { ko: "무엇이 함께 안 되고 무엇은 되는지 견주세요. 멈춘 것이 하나도 없다면 느려진 것, 오래된 것, 버전을 보세요.", en: "Compare what fails together with what works. If nothing has stopped, look for what is slow, old, or of an older version." },
    { ko: "확실함은 다섯에 넷 넘게 맞을 때, 아마도는 셋에 둘 넘게 맞을 때 이득입니다. 살펴보고 확인한 것만 확실합니다. 짐작은 손해를 보지 않습니다.", en: "Sure pays if you are right more than four times in five, unsure if more than two in three. What you have looked at is sure, and a guess never costs." },
    { ko: "차례로: 절반만 안 되는 정산, 느린 페이지, 오래된 페이지, 들어오지 못하는 사용자, 데이터베이스 앞의 시간 초과, 배포했는데 옛 버전인 정산입니다.", en: "In order: half of the jobs fail, slow pages, old pages, users who cannot get in, timeouts before the database, and a job of an old version in spite of a deployment." },
  ],
  solution: {
    run: answering({}),
    explain: {
      ko: "영역 b의 NAT, 캐시, 늦은 읽기 전용 복제본, CloudFront의 만료된 인증서, 데이터베이스 앞의 보안 그룹 규칙, 그리고 ECS 서비스입니다. 마지막 사건은 아무것도 멈추지 않습니다. 최소 100%, 최대 100%로 배포해서 새 작업을 시작할 자리도 옛 작업을 멈출 자리도 없으므로 옛 버전이 계속 돕니다. 주문은 옛 작업이 보내므로 밀리지 않고, 서킷 브레이커는 실패한 작업을 세므로 시작조차 못 한 배포에는 걸리지 않습니다. 최대를 200%로 올리면 나아갑니다.",
      en: "NAT of zone b, the cache, the read replica that lags, CloudFront's expired certificate, the security group's rule before the database, and the ECS service. In the last nothing stops: deployed with at least and at most 100%, no new task may start and no old one stop, so the old version runs on. Its tasks send the orders, so none wait; and since the circuit breaker counts failed tasks, it says nothing of a deployment that starts none. A maximum of 200% lets it go on.",
    },
  },
  alternatives: [
    answering({}, series.length, { certainty: "unsure" }),
    answering({ 0: { looks: ["ecs", "nat-b"] }, 2: { looks: ["cache", "cloudfront", "db-replica"] }, 5: { looks: ["ecs"] } }),
    answering({ 1: { certainty: "guess", part: "db-replica" }, 4: { certainty: "unsure" } }),
  ],
  nearMisses: [
    { run: answering({}, series.length, { certainty: "guess" }), fails: ["mark"], why: { ko: "모두 맞았지만 짐작이라고만 했습니다.", en: "All right, and all called a guess." } },
    { run: answering({ 1: { part: "db-replica" } }), fails: ["mark"], why: { ko: "한 번 틀렸는데 확실하다고 했습니다.", en: "Wrong once, and sure of it." } },
    { run: answering({ 3: { looks: ["sg-web", "role-web", "nat-a", "cloudfront"] } }), fails: ["probes"], why: { ko: "증상을 견주지 않고 네 곳을 열어 보았습니다.", en: "Opened four parts instead of comparing symptoms." } },
    { run: answering({}, 5), fails: ["named"], why: { ko: "아무것도 멈추지 않은 마지막 사건을 남겨 두었습니다.", en: "The last incident, in which nothing stops, was left." } },
  ],
};
