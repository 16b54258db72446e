import type { Locale, Text } from "@/engine/locale";
import type { ReadoutRow, SimEvent } from "@/engine/sim/model";
import { dnsMs } from "./second-region";
import { assumed, second, type DesignParams, type DesignState } from "./state";

export const secondNames = {
  none: { ko: "없음", en: "none" },
  "pilot-light": { ko: "파일럿 라이트", en: "pilot light" },
  "warm-standby": { ko: "웜 스탠바이", en: "warm standby" },
} as const satisfies Readonly<Record<DesignParams["second"], Text>>;

const seconds = (ms: number, locale: Locale): string => `${Math.round(ms / second)}${locale === "ko" ? "초" : " s"}`;

/** What the loss of the Region has cost so far: time without pages, and writes that were not copied yet. */
export function secondRows(state: DesignState, locale: Locale): readonly ReadoutRow[] {
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  if (state.params.second === "none" && !state.regionDown) return [];
  const where = state.active === "second" ? say("두 번째 리전", "second Region") : say("첫 번째 리전", "first Region");
  return [
    {
      id: "leads", label: say("이름이 가리키는 곳", "Where the name leads"), value: where,
      reason: say(`Route 53의 상태 확인이 잇달아 실패하고 TTL이 지나기까지 ${seconds(dnsMs, locale)}가 걸립니다.`, `${seconds(dnsMs, locale)} until Route 53's checks have failed in a row and the TTL is over.`), tone: state.active === "second" ? "warn" : "plain",
    },
    {
      id: "rpo", label: say("잃은 쓰기(RPO)", "Writes lost (RPO)"), value: seconds(state.lostWritesMs, locale),
      reason: say(`복제본은 비동기라 ${seconds(assumed.lagMs, locale)} 늦고, 승격하면 그만큼을 잃습니다.`, `The copy is asynchronous and ${seconds(assumed.lagMs, locale)} behind; promoting it loses as much.`), tone: state.lostWritesMs > 0 ? "warn" : "plain",
    },
  ];
}

/** Kinds of event that `tellSecond` has words for. */
export const secondKinds: readonly string[] = ["region-failed", "region-back", "dns-moved", "switched", "promoted", "servers-up"];

/** One sentence for an event about the second Region; null for any other. */
export function tellSecond({ kind, values }: SimEvent, locale: Locale): string | null {
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  const isSecond = values["to"] === "second";
  switch (kind) {
    case "region-failed": return say("리전 전체가 멈춥니다. 가용 영역도, 리전 단위의 서비스도 함께 멈춥니다.", "The whole Region fails: its zones, and the services that span them.");
    case "region-back": return say("리전이 돌아옵니다. 인스턴스와 작업은 다시 떠야 합니다.", "The Region is back. Instances and tasks have to start again.");
    case "dns-moved": return isSecond
      ? say("Route 53이 두 번째 리전의 주소로 답하고, 옛 응답도 다 사라졌습니다.", "Route 53 answers with the second Region, and old answers have expired.")
      : say("Route 53이 다시 첫 번째 리전의 주소로 답합니다.", "Route 53 answers with the first Region again.");
    case "switched": return say("두 번째 리전으로 넘기기 시작합니다. 복제본을 승격하고 서버를 늘립니다. 저절로 되는 일이 아닙니다.", "Switching to the second Region: the copy is promoted, servers are started. None of it happens by itself.");
    case "promoted": return say(`복제본이 승격되어 쓰기를 받습니다. 아직 복제되지 않았던 ${Number(values["lagSeconds"])}초분의 쓰기는 없습니다.`, `The copy is promoted and takes writes. ${Number(values["lagSeconds"])} s of writes had not been copied and are gone.`);
    case "servers-up": return say(`두 번째 리전에서 서버 ${Number(values["all"])}대가 돕니다.`, `${Number(values["all"])} servers run in the second Region.`);
    default: return null;
  }
}
