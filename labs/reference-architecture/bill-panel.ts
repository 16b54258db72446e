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
export function costRow(state: DesignState, locale: Locale): ReadoutRow {
  const usd = monthlyUsd(totalCost(shownWorld(state)));
  const held = againstBudget(usd, state.params.budget, locale);
  return { id: "cost", label: words.cost[locale], value: `$${usd}`, reason: held?.text, tone: held === null ? "accent" : held.isWithin ? "good" : "bad" };
}

/** What each part costs and its share of the whole; what part of the budget the whole takes. */
export function billTable(state: DesignState, locale: Locale): LabTable {
  const world = shownWorld(state);
  const total = totalCost(world);
  const { budget } = state.params;
  const share = (part: number): string => `${Math.round((part * 100) / total)}%`;
  const costs = builtParts(state.params, state.homes).map((id) => ({ id, cost: costOf(world, id) })).filter(({ cost }) => cost > 0);
  return {
    id: "bill", title: words.bill[locale], columns: [words.part[locale], words.month[locale], words.share[locale]],
    rows: [
      ...costs.map(({ id, cost }) => ({ id, cells: [partName(id, locale, state.homes), monthly(cost), share(cost)] })),
      { id: "total", cells: [words.total[locale], monthly(total), "100%"] },
      ...(budget === 0 ? [] : [{ id: "budget", tone: monthlyUsd(total) > budget ? "bad" as const : "good" as const, cells: [words.budget[locale], `$${budget}`, `${Math.round((monthlyUsd(total) * 100) / budget)}%`] }]),
    ],
  };
}
