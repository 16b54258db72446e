import type { Locale, Text } from "@/engine/locale";
import type { LabTable } from "@/engine/sim/model";
import { againstBudget } from "./cost-row";
import { costOf, shownWorld, totalCost } from "./graph";
import { monthly, monthlyUsd, partName } from "./labels";
import { builtParts, type DesignState } from "./state";

const words = {
  bill: { ko: "부품별 비용(한 달 720시간)", en: "Cost by part (a month of 720 h)" },
  part: { ko: "부품", en: "Part" },
  month: { ko: "한 달", en: "Month" },
  share: { ko: "몫", en: "Share" },
  total: { ko: "합계", en: "Total" },
  budget: { ko: "예산", en: "Budget" },
} as const satisfies Readonly<Record<string, Text>>;

/** What each part costs and its share of the whole; what part of the budget the whole takes. */
export function billTable(state: DesignState, locale: Locale): LabTable {
  const world = shownWorld(state);
  const total = totalCost(world);
  const { budget } = state.params;
  const share = (part: number): string => `${Math.round((part * 100) / total)}%`;
  const costs = builtParts(state.params, state.homes).map((id) => ({ id, cost: costOf(world, id) })).filter(({ cost }) => cost > 0);
  const held = againstBudget(monthlyUsd(total), budget, locale);
  return {
    id: "bill", title: words.bill[locale], columns: [words.part[locale], words.month[locale], words.share[locale]],
    rows: [
      ...costs.map(({ id, cost }) => ({ id, cells: [partName(id, locale, state.homes), monthly(cost), share(cost)] })),
      { id: "total", cells: [words.total[locale], monthly(total), "100%"] },
      ...(held === null ? [] : [{ id: "budget", tone: held.isWithin ? "good" as const : "bad" as const, cells: [words.budget[locale], `$${budget}`, `${Math.round((monthlyUsd(total) * 100) / budget)}%`] }]),
    ],
    ...(held === null ? {} : { note: held.text }),
  };
}
