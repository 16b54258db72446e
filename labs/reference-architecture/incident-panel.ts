import type { Locale } from "@/engine/locale";
import type { ReadoutRow, SimEvent } from "@/engine/sim/model";
import { partName } from "./labels";
import type { Block, DesignState, PartId } from "./state";
import { missedText, signs, slower, symptomOf } from "./text";

/** The symptom of a step that cannot be taken; of a hidden fault only what shows. */
export const shownSymptom = (hidden: PartId | null, block: Block, locale: Locale): string =>
  hidden !== null && block.part === hidden ? signs[block.kind][locale] : symptomOf(block, locale);

/** What it means that a step was left out; of a hidden fault only what shows. */
export const shownMiss = (hidden: PartId | null, part: string, locale: Locale): string =>
  hidden !== null && part === hidden ? slower[locale] : missedText(part, locale);

/** How the search stands. */
export function incidentRow(state: DesignState, locale: Locale): readonly ReadoutRow[] {
  if (state.params.incident === "none") return [];
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  return [{
    id: "incident", label: say("숨은 고장", "Hidden fault"), value: state.hidden === null ? say("고쳤음", "mended") : say("아직 있음", "still there"),
    reason: say(`살펴본 곳 ${state.looks}, 잘못 짚은 곳 ${state.wrong}`, `Looked at ${state.looks}, named wrongly ${state.wrong}`), tone: state.hidden === null ? "good" : "bad",
  }];
}

/** Kinds of event that `tellIncident` has words for. */
export const incidentKinds: readonly string[] = ["looked", "mended", "named-wrongly"];

/** One sentence for an event of the search; null for any other. */
export function tellIncident({ kind, values }: SimEvent, locale: Locale): string | null {
  const name = partName(String(values["part"] ?? ""), locale);
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  switch (kind) {
    case "looked": return values["fault"] === 1
      ? say(`살펴본 곳: ${name}. 여기가 고장입니다.`, `Looked at ${name}: this is what is broken.`)
      : say(`살펴본 곳: ${name}. 이상이 없습니다.`, `Looked at ${name}: nothing is wrong with it.`);
    case "mended": return say(`지목한 곳: ${name}. 고장 난 곳이 맞아 고쳤습니다.`, `Named and mended: ${name}. That was it.`);
    case "named-wrongly": return say(`지목한 곳: ${name}. 고장 난 곳이 아닙니다.`, `Named ${name}, which is not broken.`);
    default: return null;
  }
}
