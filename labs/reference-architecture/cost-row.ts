import type { Locale } from "@/engine/locale";
import type { ReadoutRow } from "@/engine/sim/model";
import { shownWorld, totalCost } from "./graph";
import { monthlyUsd } from "./labels";
import type { DesignState } from "./state";

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
  return { id: "cost", label: { ko: "한 달 비용(720시간)", en: "Cost of a month (720 h)" }[locale], value: `$${usd}`, reason: held?.text, tone: held === null ? "accent" : held.isWithin ? "good" : "bad" };
}
