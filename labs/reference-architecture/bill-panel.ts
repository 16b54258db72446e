import type { Locale, Text } from "@/engine/locale";
import type { LabTable, ReadoutRow } from "@/engine/sim/model";
import { costOf, shownWorld, totalCost } from "./graph";
import { monthly, monthlyUsd, partName } from "./labels";
import { builtParts, type DesignState } from "./state";

const words = {
  cost: { ko: "한 달 비용(720시간)", en: "Cost of a month (720 h)" },
  bill: { ko: "부품별 비용", en: "Cost by part" },
  part: { ko: "부품", en: "Part" },
  month: { ko: "한 달", en: "Month" },
  share: { ko: "몫", en: "Share" },
  total: { ko: "합계", en: "Total" },
  budget: { ko: "예산", en: "Budget" },
} as const satisfies Readonly<Record<string, Text>>;

/** How what a design costs stands to its budget, both in dollars a month; null without a budget. */
export function againstBudget(usd: number, budget: number, locale: Locale): { readonly isWithin: boolean; readonly text: string } | null {
  if (budget === 0) return null;
  const isWithin = usd <= budget;
  const apart = `$${Math.abs(budget - usd)}`;
  return {
    isWithin,
    text: isWithin ? { ko: `예산 $${budget}에서 ${apart}가 남습니다.`, en: `${apart} of the budget of $${budget} are left.` }[locale] : { ko: `예산 $${budget}를 ${apart} 넘습니다.`, en: `${apart} above the budget of $${budget}.` }[locale],
  };
}

/** What the design costs, held against the budget if there is one. */
export function costRow({ params, ...state }: DesignState, locale: Locale): ReadoutRow {
  const usd = monthlyUsd(totalCost(shownWorld({ params, ...state })));
  const held = againstBudget(usd, params.budget, locale);
  const row = { id: "cost", label: words.cost[locale], value: `$${usd}` };
  return held === null ? { ...row, tone: "accent" } : { ...row, reason: held.text, tone: held.isWithin ? "good" : "bad" };
}

/** What each part costs, its share of the whole, and how the whole stands to the budget. */
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
      { id: "total", cells: [words.total[locale], monthly(total), costs.length === 0 ? "–" : "100%"] },
      ...(held === null ? [] : [{ id: "budget", tone: held.isWithin ? "good" as const : "bad" as const, cells: [words.budget[locale], `$${budget}`, `${Math.round((monthlyUsd(total) * 100) / budget)}%`] }]),
    ],
    ...(held === null ? {} : { note: held.text }),
  };
}
