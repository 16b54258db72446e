import type { Locale, Text } from "@/engine/locale";
import type { Outcome, Prediction, ReadoutRow, SimEvent } from "@/engine/sim/model";
import type { InjectionId } from "./injections";
import { worldOf } from "./graph";
import { storyNames } from "./labels";
import { minute, type Block, type DesignAction, type DesignState } from "./state";
import { ageMs, broughtBy, symptoms, type Symptom } from "./symptoms";

/** What happens, as its button says it. */
export const injectionNames: Readonly<Record<InjectionId, Text>> = {
  "cache-cold": { ko: "캐시 노드가 빈 채로 재시작", en: "The cache restarts empty" },
  "db-slow": { ko: "DB 1의 쿼리가 느려짐", en: "DB 1 answers slowly" },
  "web-gray": { ko: "영역 a의 웹 서버가 느려짐(상태 확인은 통과)", en: "Web servers in zone a slow down but pass their checks" },
  "edge-far": { ko: "가까운 엣지 대신 먼 엣지로", en: "Users reach a farther edge" },
  "lambda-busy": { ko: "함수 동시성이 다 차서 스로틀링", en: "The function is throttled" },
  "partner-slow": { ko: "결제사의 응답이 느려짐", en: "The payment firm answers slowly" },
  "partner-down": { ko: "결제사가 멈춤", en: "The payment firm is down" },
  certificate: { ko: "CloudFront의 인증서 만료", en: "CloudFront's certificate expires" },
  "bucket-policy": { ko: "버킷 정책에서 CloudFront가 빠짐", en: "The bucket policy shuts CloudFront out" },
  spike: { ko: "부하가 세 배로", en: "The load triples" },
  "replica-lag": { ko: "읽기 전용 복제본이 5분 늦음", en: "The read replica lags by 5 min" },
  "cache-old": { ko: "바뀐 데이터를 캐시가 모름", en: "The cache misses a change" },
  "edge-old": { ko: "새 파일을 엣지에서 무효화하지 않음", en: "New files, old copies at the edge" },
  "check-path": { ko: "상태 확인 경로가 틀림", en: "The health check asks a wrong path" },
  "no-capacity": { ko: "새 인스턴스를 띄울 용량이 없음", en: "No capacity for new instances" },
  "alarm-muted": { ko: "경보의 알림이 꺼짐", en: "The alarm tells nobody" },
  "worker-stuck": { ko: "작업의 배포가 두 한도 사이에 낌(최소·최대 100%)", en: "A worker deployment is stuck between its limits (at least and at most 100%)" },
};

/** What users notice, as a guess is offered. */
export const symptomNames: Readonly<Record<Symptom | "nothing", Text>> = {
  slow: { ko: "느려짐", en: "slow" },
  errors: { ko: "오류", en: "errors" },
  stale: { ko: "오래된 것(데이터나 버전)", en: "something old (data or version)" },
  nothing: { ko: "아무것도 알아채지 못함", en: "nothing" },
};

/** Why the step fails to which something has happened. */
export function eventSymptom({ leg }: Block, locale: Locale): string {
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  switch (leg) {
    case "reach-edge": return say("인증서가 만료되어 브라우저가 연결을 거절합니다", "the certificate has expired: browsers refuse to connect");
    case "deliver": return say("결제사가 답하지 않아 오류가 납니다", "the payment firm does not answer: an error");
    case "ring": return say("경보가 울려도 아무에게도 알리지 않습니다", "the alarm rings and nobody is told");
    default: return say("그 유형의 용량이 없어 InsufficientInstanceCapacity로 거절됩니다", "InsufficientInstanceCapacity: there is no room for that type");
  }
}

const horizonMs = 5 * minute;

/** "1분 20초" / "1 min 20 s". */
export function duration(ms: number, locale: Locale): string {
  const total = Math.floor(ms / 1000);
  const names = { ko: ["시간", "분", "초"], en: [" h", " min", " s"] }[locale];
  const parts = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  const said = parts.flatMap((part, index) => (part > 0 ? [`${part}${names[index]}`] : []));
  return said.length === 0 ? `0${names[2]}` : said.join(" ");
}

/** The guess before something happens. */
export function predictChaos({ type }: DesignAction, locale: Locale): Prediction | null {
  if (type !== "inject") return null;
  return {
    prompt: { ko: "5분 안에 사용자가 무엇을 알아챌까요?", en: "What will users notice within five minutes?" }[locale],
    items: [...symptoms, "nothing" as const].map((id) => ({ id, label: symptomNames[id][locale] })), horizonMs,
  };
}

/** What came of the guess; null if it was not about something that happened. */
export function chaosOutcomes(before: DesignState, after: DesignState, locale: Locale): readonly Outcome[] | null {
  const event = after.log[before.log.length];
  if (event?.kind !== "injected") return null;
  const brought = broughtBy(before, { type: "inject", injection: event.values["injection"] as InjectionId }, after.nowMs - before.nowMs);
  return [
    ...symptoms.map((id): Outcome => {
      const { stories, forMs } = brought[id];
      return { id, happened: forMs > 0, why: forMs === 0 ? { ko: "없었습니다.", en: "None." }[locale] : `${stories.map((story) => storyNames[story][locale]).join(", ")}: ${duration(forMs, locale)}` };
    }),
    { id: "nothing", happened: symptoms.every((id) => brought[id].forMs === 0), why: { ko: "그대로 두었을 때와 견주었습니다.", en: "Compared with leaving it be." }[locale] },
  ];
}

/** Time of a whole outage that 99.9% allows in 30 days. */
const budgetMs = 43.2 * minute;

/** What is left of the error budget, how old pages and the billing job are while something makes them old, and the orders that wait. */
export function chaosRows(state: DesignState, locale: Locale): readonly ReadoutRow[] {
  const left = budgetMs - Math.floor(state.lost.request / 1000);
  const [age, jobAge] = [ageMs(worldOf(state)), ageMs(worldOf(state), "job")];
  const heldMs = Math.floor(state.lost.job / 1000);
  const rows: ReadoutRow[] = [{
    id: "budget", label: { ko: "남은 오류 예산", en: "Error budget left" }[locale], value: left > 0 ? duration(left, locale) : { ko: "다 씀", en: "spent" }[locale],
    reason: { ko: "99.9%이면 30일에 43분 12초입니다.", en: "99.9% allows 43 min 12 s in 30 days." }[locale], tone: left > 0 ? "plain" : "bad",
  }];
  if (age > 0) rows.push({ id: "age", label: { ko: "페이지의 데이터", en: "Data of a page" }[locale], value: { ko: `최대 ${duration(age, locale)} 전 것`, en: `up to ${duration(age, locale)} old` }[locale], tone: "warn" });
  if (jobAge > 0) rows.push({
    id: "version", label: { ko: "정산 작업의 버전", en: "Version of the billing job" }[locale], value: { ko: "배포 전의 옛 버전", en: "the old one, although a new one is deployed" }[locale], tone: "warn",
  });
  if (heldMs > 0 || jobAge > 0) rows.push({
    id: "held", label: { ko: "DB에 쌓인 주문", en: "Orders waiting in the database" }[locale], value: heldMs > 0 ? { ko: `${duration(heldMs, locale)}치`, en: `${duration(heldMs, locale)} worth` }[locale] : { ko: "없음", en: "none" }[locale], tone: heldMs > 0 ? "warn" : "plain",
  });
  return rows;
}

/** Kinds of event that `tellChaos` has words for. */
export const chaosKinds: readonly string[] = ["injected", "ended"];

/** One sentence for what has happened or is over; null for any other event. */
export function tellChaos({ kind, values }: SimEvent, locale: Locale): string | null {
  if (!chaosKinds.includes(kind)) return null;
  const name = injectionNames[String(values["injection"]) as InjectionId][locale];
  return kind === "injected" ? { ko: `일어났습니다: ${name}.`, en: `It happens: ${name}.` }[locale] : { ko: `끝났습니다: ${name}.`, en: `It is over: ${name}.` }[locale];
}
