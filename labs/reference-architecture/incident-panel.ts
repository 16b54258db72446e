import type { Locale } from "@/engine/locale";
import type { ReadoutRow, SimEvent } from "@/engine/sim/model";
import { markIn, marks, namingsIn } from "./confidence";
import { isBuilt, type Block, type Certainty, type DesignState, type PartId } from "./state";
import { casesOf } from "./incidents";
import { partName } from "./labels";
import { certaintyNames, howSure, missedText, signs, slower, symptomOf } from "./text";

export const certainties = Object.keys(certaintyNames) as readonly Certainty[];

/** Parts that may be looked at and named. Most have nothing to do with it. */
const suspects: readonly PartId[] = ["cache", "nat-a", "nat-b", "sg-web", "sg-db", "role-web", "role-task", "role-lambda", "sns", "cloudwatch", "asg", "ecs", "cloudfront", "db-replica"];

export const suspectsIn = (state: DesignState): readonly PartId[] =>
  state.params.incident === "none" ? [] : suspects.filter((part) => isBuilt(part, state.params, state.homes));

/** The symptom of a step that cannot be taken; of a hidden fault only what shows. */
export const shownSymptom = (hidden: PartId | null, block: Block, locale: Locale): string =>
  hidden !== null && block.part === hidden ? signs[block.kind][locale] : symptomOf(block, locale);

/** What it means that a step was left out; of a hidden fault only what shows. */
export const shownMiss = (hidden: PartId | null, part: string, locale: Locale): string =>
  hidden !== null && part === hidden ? slower[locale] : missedText(part, locale);

/** How the search stands, and the confidence mark with the rule that it is counted by. */
export function incidentRows(state: DesignState, locale: Locale): readonly ReadoutRow[] {
  const { params, hidden, cases, looks, wrong, log } = state;
  if (params.incident === "none") return [];
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  const now = namingsIn(log);
  const isSeries = params.incident === "six";
  const count = casesOf(state).length;
  const rule = certainties.map((one) => `${certaintyNames[one][locale]} ${marks[one].right}/${marks[one].wrong}`).join(", ");
  return [
    {
      id: "incident", label: say("숨은 고장", "Hidden fault"),
      value: hidden === null ? say("고쳤음", "mended") : isSeries ? `${cases + 1}/${count}` : say("아직 있음", "still there"),
      reason: say(`살펴본 곳 ${isSeries ? now.looks : looks}, 잘못 짚은 곳 ${wrong}`, `Looked at ${isSeries ? now.looks : looks}, named wrongly ${wrong}`),
      tone: hidden === null ? "good" : "bad",
    },
    {
      id: "mark", label: say("확신 점수", "Confidence mark"), value: `${markIn(log)}/${count * marks.sure.right}`,
      reason: `${say("맞으면/틀리면", "Right/wrong")}: ${rule}. ${howSure(now.said, locale)}.`,
    },
  ];
}

/** Kinds of event that `tellIncident` has words for. */
export const incidentKinds: readonly string[] = ["looked", "certain", "mended", "named-wrongly"];

/** One sentence for an event of the search; null for any other. */
export function tellIncident({ kind, values }: SimEvent, locale: Locale): string | null {
  const name = partName(String(values["part"] ?? ""), locale);
  const was = String(values["was"] ?? "");
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  switch (kind) {
    case "looked": return values["fault"] === 1
      ? say(`살펴본 곳: ${name}. 여기가 고장입니다.`, `Looked at ${name}: this is what is broken.`)
      : say(`살펴본 곳: ${name}. 이상이 없습니다.`, `Looked at ${name}: nothing is wrong with it.`);
    case "certain": return `${howSure(String(values["certainty"]) as Certainty, locale)}.`;
    case "mended": return say(`지목한 곳: ${name}. 고장 난 곳이 맞아 고쳤습니다.`, `Named and mended: ${name}. That was it.`);
    case "named-wrongly": return `${say(`지목한 곳: ${name}. 고장 난 곳이 아닙니다.`, `Named ${name}, which is not broken.`)}${was === "" ? "" : ` ${say("고장", "The fault")}: ${partName(was, locale)}.`}`;
    default: return null;
  }
}
