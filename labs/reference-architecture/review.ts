import type { Locale, Text } from "@/engine/locale";
import type { LabReview, LabTable } from "@/engine/sim/model";
import { rollingRoom, type RollingLimits } from "@/engine/aws/rolling-update";
import { availabilityOf, chanceOf, figuredUnits, figureOf, instancesTogether, unitsOf, type Origin, type Term, type UnitId } from "./availability";
import { billTable } from "./bill";
import { checklistOf } from "./checklist";
import { injectionNames, duration, symptomNames } from "./chaos-panel";
import { lossTable, shownWorld } from "./graph";
import { injectionIds } from "./injections";
import { effectNames, kindName, partName, shortName, storyNames } from "./labels";
import { reasons } from "./reasons";
import { refusalOf } from "./refusals";
import { worst } from "./scene";
import { letterOf, minute, second, storyIds, zonesOf, type DesignAction, type DesignState } from "./state";
import { broughtBy, notesOf, symptoms, usedStories } from "./symptoms";
import { tideMs } from "./traffic";

const words = {
  availability: { ko: "합친 가용성(계산)", en: "Composite availability (computed)" },
  story: { ko: "이야기", en: "Story" },
  share: { ko: "가용성", en: "Availability" },
  down: { ko: "30일에 멈추는 시간", en: "Down in 30 days" },
  formulas: { ko: "이 그림의 식", en: "The formula of this drawing" },
  formula: { ko: "식", en: "Formula" },
  stopped: { ko: "지금은 멈춰 있습니다.", en: "It is stopped now." },
  figures: { ko: "식에 넣은 값", en: "Figures in the formula" },
  part: { ko: "부품", en: "Part" },
  value: { ko: "값", en: "Figure" },
  origin: { ko: "출처", en: "From" },
  happens: { ko: "이런 일이 일어나면(5분 동안의 계산)", en: "If this happens (computed over 5 min)" },
  event: { ko: "일어나는 일", en: "What happens" },
  seen: { ko: "사용자가 알아채는 것", en: "What users notice" },
  losses: { ko: "이것을 잃으면(계산)", en: "If this is lost (computed)" },
  follows: { ko: "그러면", en: "Then" },
  checklist: { ko: "점검표(그림에서 계산)", en: "Checklist (computed from the drawing)" },
  point: { ko: "살필 것", en: "Point" },
  answer: { ko: "답", en: "Met" },
  why: { ko: "근거", en: "Because" },
  rolling: { ko: "작업의 롤링 배포가 나아갈 자리(계산)", en: "Room for a rolling deployment of the worker (computed)" },
  limits: { ko: "최소/최대", en: "At least/most" },
  fewest: { ko: "남는 작업", en: "Stay" },
  most: { ko: "도는 작업", en: "Run" },
  room: { ko: "배포", en: "So" },
  met: { ko: "됨", en: "yes" },
  unmet: { ko: "안 됨", en: "no" },
} as const satisfies Readonly<Record<string, Text>>;

const origins: Readonly<Record<Origin, Text>> = {
  sla: { ko: "AWS의 SLA", en: "AWS's SLA" },
  unconfirmed: { ko: "SLA의 값(미확인)", en: "SLA figure (unconfirmed)" },
  assumed: { ko: "우리의 가정", en: "our assumption" },
};

const unitName = (unit: UnitId, locale: Locale): string => (unit === "db" ? "DB 1+2" : partName(unit, locale));

/** A share of one in as many digits as it has, at most six. */
const decimal = (share: number): string => String(Math.round(share * 1e6) / 1e6);
/** A percentage cut after three digits, so that it never claims more than there is. */
const percentage = (share: number): string => `${(Math.floor(share * 1e5 + 1e-6) / 1e3).toFixed(3)}%`;

/** A term in numbers. */
function numbers(term: Term): string {
  if (typeof term === "string" || "mesh" in term) return decimal(chanceOf(term));
  if ("all" in term) return term.all.map((one) => (typeof one === "string" ? numbers(one) : `(${numbers(one)})`)).join(" × ");
  const texts = term.any.map(numbers);
  const isSame = texts.every((text) => text === texts[0]);
  return `1 − ${isSame ? `(1 − ${texts[0]})${["", "", "²", "³"][texts.length]}` : texts.map((text) => `(1 − ${text})`).join(" × ")}`;
}

/** A term in names: what belongs to one way with a dot, other ways after "or". Equal parts of other zones are named once. */
function naming(term: Term, locale: Locale): string {
  if (typeof term === "string") return term === "db" ? unitName(term, locale) : shortName(term, locale);
  if (!("any" in term)) return [...new Set(("all" in term ? term.all : unitsOf(term)).map((one) => naming(one, locale)))].join("·");
  return [...new Set(term.any.map((one) => naming(one, locale)))].join({ ko: " 또는 ", en: " or " }[locale]);
}

const factorText = (term: Term, locale: Locale): string => (typeof term === "string" ? `${unitName(term, locale)} ${numbers(term)}` : "mesh" in term ? `${naming(term, locale)} ${numbers(term)}` : `${naming(term, locale)} {${numbers(term)}}`);

const monthMs = 30 * 24 * 60 * minute;

function availabilityTables(state: DesignState, locale: Locale): readonly LabTable[] {
  const world = shownWorld(state);
  const pair = availabilityOf(world, "request").factors.find((factor) => typeof factor !== "string" && unitsOf(factor).every((unit) => kindName(unit) === "web"));
  const together = pair === undefined ? "" : {
    ko: ` 웹 서버의 식은 ${percentage(chanceOf(pair))}가 되지만, 여러 영역에 둔 인스턴스에 AWS가 약속하는 것은 ${instancesTogether}%입니다.`,
    en: ` The formula for the web servers comes to ${percentage(chanceOf(pair))}; for instances in several zones AWS promises ${instancesTogether}%.`,
  }[locale];
  const calculations = usedStories.map((story) => ({ story, ...availabilityOf(world, story) }));
  const tone = (factors: readonly Term[]) => (factors.length === 0 ? "bad" as const : undefined);
  return [
    {
      id: "availability", title: words.availability[locale], columns: [words.story[locale], words.share[locale], words.down[locale]],
      rows: calculations.map(({ story, factors, availability }) => ({
        id: story, tone: tone(factors),
        cells: [storyNames[story][locale], factors.length === 0 ? "0%" : percentage(availability), factors.length === 0 ? "–" : duration(Math.round(((1 - availability) * monthMs) / 1000) * 1000, locale)],
      })),
    },
    {
      id: "formula", title: words.formulas[locale], columns: [words.story[locale], words.formula[locale]],
      rows: calculations.map(({ story, factors }) => ({
        id: story, tone: tone(factors), cells: [storyNames[story][locale], factors.length === 0 ? words.stopped[locale] : factors.map((factor) => factorText(factor, locale)).join(" × ")],
      })),
      note: {
        ko: `이어진 것은 곱하고, 하나만 있으면 되는 것은 모두 함께 멈출 확률을 뺍니다. 고장이 서로 독립이라고 가정한 이론값입니다. SLA는 못 지키면 크레딧을 준다는 약속일 뿐 실제 가용성의 예측이나 보장이 아니고, 우리의 배포와 설정 실수는 들어 있지 않습니다.${together} 일부만 잃는 것은 세지 않고, 값이 없는 부품(보안 그룹, 역할, 인터넷 게이트웨이, 엔드포인트)은 1로 두었습니다. 목표가 99.9%이면 30일에 43분 12초까지입니다.`,
        en: `What stands in a row is multiplied; of spares it takes the chance that all are down at once. A theoretical value that assumes independent failures. An SLA promises credits if it is missed: it neither predicts nor guarantees availability, and our own mistakes in deploying and configuring are not in it.${together} Losing a part of the requests is not counted, and parts without a figure (security groups, roles, internet gateway, endpoint) count as 1. A goal of 99.9% allows 43 min 12 s in 30 days.`,
      }[locale],
    },
  ];
}

function figuresTable(state: DesignState, locale: Locale): LabTable {
  const rows = new Map<string, readonly [value: string, origin: string]>();
  for (const unit of figuredUnits(shownWorld(state))) {
    const figure = figureOf(unit);
    if (figure !== undefined) rows.set(unit === "db" ? unitName(unit, locale) : shortName(unit, locale), [`${figure.percent}%`, origins[figure.origin][locale]]);
  }
  return {
    id: "figures", title: words.figures[locale], columns: [words.part[locale], words.value[locale], words.origin[locale]],
    rows: [...rows].map(([name, [value, origin]]) => ({ id: name, cells: [name, value, origin] })),
  };
}

type Happening = { readonly reason: keyof typeof reasons; readonly id: string; readonly name: string; readonly action: DesignAction };

/** Everything that may happen to the drawing now, apart from taking single parts away. */
function happenings(state: DesignState, locale: Locale): readonly Happening[] {
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  const all: readonly Happening[] = [
    ...injectionIds.map((id): Happening => ({ id, reason: id, name: injectionNames[id][locale], action: { type: "inject", injection: id } })),
    ...zonesOf(state.params).map((_, zone): Happening => ({ reason: "zone", id: `az-${letterOf(zone)}`, name: say(`가용 영역 ${letterOf(zone)} 멈춤`, `Zone ${letterOf(zone)} fails`), action: { type: "fail-zone", zone: letterOf(zone) } })),
    { id: "region", reason: "region", name: say("리전 전체가 멈춤", "The whole Region fails"), action: { type: "fail-region" } },
  ];
  return all.filter(({ action }) => refusalOf(state, action) === null);
}

let known: { readonly key: string; readonly rows: LabTable["rows"] } | null = null;

const horizonMs = 5 * minute;
const wholeSeconds = (ms: number): number => Math.ceil(ms / second) * second;

/** What each happening comes to: the rules run on for five minutes with it and without it. Right to the second, which is what is shown. */
function happensRows(state: DesignState, locale: Locale): LabTable["rows"] {
  const { nowMs } = state;
  // A hidden fault is not told, and the story on its way has no part in it.
  const timers = state.timers.filter(({ kind }) => kind !== "hop").map((timer) => ({ ...timer, atMs: nowMs + wholeSeconds(timer.atMs - nowMs) }));
  const shown: DesignState = { ...state, hidden: null, trip: null, timers };
  const { params, seed, removed, absent, failedZones, injected, regionDown, active, promoted, web, web2, listed, tasks, wanted, load, writer } = shown;
  // Two moments have the same ahead of them if the same is due in the same time; what lies beyond the five minutes is due in none of them.
  const ahead = timers.map(({ kind, atMs }) => [kind, Math.min(atMs - nowMs, horizonMs)]);
  const key = JSON.stringify([locale, params, seed, removed, absent, failedZones, injected, regionDown, active, promoted, web, web2, listed, tasks, wanted, load, writer, ahead, Math.floor(nowMs / tideMs)]);
  if (known?.key === key) return known.rows;
  const anyway = notesOf(shown, horizonMs);
  const rows = happenings(shown, locale).map(({ id, reason, name, action }) => {
    const brought = broughtBy(shown, action, horizonMs, anyway);
    const seen = symptoms.filter((symptom) => brought[symptom].forMs > 0);
    const texts = seen.map((symptom) => `${symptomNames[symptom][locale]}: ${brought[symptom].stories.map((story) => storyNames[story][locale]).join(", ")} (${duration(brought[symptom].forMs, locale)})`);
    return { id, tone: seen.includes("errors") ? "bad" as const : seen.length > 0 ? "warn" as const : undefined, cells: [name, texts.length === 0 ? symptomNames.nothing[locale] : texts.join(". "), reasons[reason][locale]] };
  });
  known = { key, rows };
  return rows;
}

/** Limits to compare: the defaults, the ones of the deployment that gets stuck, and two that hang on the number of tasks. */
export const rollingLimits: readonly RollingLimits[] = [
  { minimumHealthyPercent: 100, maximumPercent: 200 }, { minimumHealthyPercent: 100, maximumPercent: 100 },
  { minimumHealthyPercent: 100, maximumPercent: 140 }, { minimumHealthyPercent: 50, maximumPercent: 100 },
];

function rollingTable({ params }: DesignState, locale: Locale): LabTable {
  const { tasks } = params;
  return {
    id: "rolling", title: words.rolling[locale], columns: [words.limits[locale], words.fewest[locale], words.most[locale], words.room[locale]],
    rows: rollingLimits.map((limits) => {
      const { fewest, most, mayStart, mayStop, isStuck } = rollingRoom(tasks, limits);
      const { minimumHealthyPercent: least, maximumPercent: highest } = limits;
      const steps = [mayStart > 0 ? { ko: `새것 ${mayStart}개 시작`, en: `starts ${mayStart}` }[locale] : "", mayStop > 0 ? { ko: `옛것 ${mayStop}개 중지`, en: `stops ${mayStop}` }[locale] : ""].filter(Boolean);
      return {
        id: `${least}-${highest}`, tone: isStuck ? "bad" as const : undefined,
        cells: [`${least}% / ${highest}%`, `≥ ${fewest}`, `≤ ${most}`, isStuck ? { ko: "낌", en: "stuck" }[locale] : steps.join(", ")],
      };
    }),
    note: {
      ko: `원하는 수는 ${tasks}개입니다. 최소는 올림하고 최대는 내림하므로, 비율이 달라 보여도 작업이 적으면 자리가 하나도 없을 수 있습니다. 그러면 배포는 기다리기만 하고, 서비스 이벤트가 한도를 고치라고 알립니다. 옛 작업은 그대로 돌고, 그사이에 멈춘 옛 작업은 옛 버전으로 다시 뜹니다.`,
      en: `${tasks} are desired. The minimum is rounded up and the maximum down, so with few tasks different percentages may leave no room at all. The deployment then waits, and a service event asks for other limits. The old tasks run on, and one that stops meanwhile is replaced by one of the old version.`,
    }[locale],
  };
}

/** Effects worth a word, worst first. */
const told = ["stops", "part", "misses"] as const;

function lossesTable(state: DesignState, locale: Locale): LabTable {
  return {
    id: "losses", title: words.losses[locale], columns: [words.part[locale], words.follows[locale]],
    rows: [...lossTable(shownWorld(state))].map(([id, effects]) => {
      const texts = told.flatMap((effect) => {
        const stories = storyIds.filter((one) => effects[one] === effect).map((one) => storyNames[one][locale]);
        return stories.length === 0 ? [] : [`${effectNames[effect][locale]}: ${stories.join(", ")}`];
      });
      return {
        id, tone: worst(effects) === "stops" ? "bad" as const : worst(effects) === "none" ? undefined : "warn" as const,
        cells: [partName(id, locale, state.homes), texts.length === 0 ? effectNames.none[locale] : texts.join(". ")],
      };
    }),
  };
}

/** The design looked over as a whole: availability, what may happen to it, and what a careful reader would check. */
export const review: LabReview<DesignState> = {
  tables: (state, locale) => [
    ...availabilityTables(state, locale), figuresTable(state, locale),
    {
      id: "checklist", title: words.checklist[locale], columns: [words.point[locale], words.answer[locale], words.why[locale]],
      rows: checklistOf(state, locale).map(({ id, pillar, text, isMet, why }) => ({ id, tone: isMet ? undefined : "warn", cells: [`${pillar[locale]}: ${text[locale]}`, words[isMet ? "met" : "unmet"][locale], why] })),
    },
    { id: "happens", title: words.happens[locale], columns: [words.event[locale], words.seen[locale], words.why[locale]], rows: happensRows(state, locale) },
    rollingTable(state, locale), lossesTable(state, locale), billTable(state, locale),
  ],
};
