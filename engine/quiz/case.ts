import type { Locale, Text } from "../locale";
import type { LocalFact, Outcome } from "./base";

/** Something one can look at before deciding. `tells` says what the finding means. */
export type Probe = { readonly id: string; readonly look: Text; readonly finding: Text; readonly tells: Text };

/** Something is wrong: look at three places, then say what it is. */
export type Case = {
  /** `case.<name>`; never reused. */
  readonly id: string;
  readonly title: Text;
  readonly symptom: Text;
  /** More than may be looked at. */
  readonly probes: readonly Probe[];
  /** Probes that tell the causes apart: a verdict reached with none of them is luck. */
  readonly telling: readonly string[];
  readonly verdicts: readonly { readonly id: string; readonly text: Text; readonly right: boolean; readonly why: Text }[];
  readonly explain: Text;
  readonly facts: readonly string[];
  /** Where it is taught, if there is a note. */
  readonly note?: string;
  readonly section?: string;
};

export const probesAllowed = 3;

export type LocalCase = {
  readonly id: string;
  readonly title: string;
  readonly symptom: string;
  readonly probes: readonly { readonly id: string; readonly look: string; readonly finding: string; readonly tells: string }[];
  readonly telling: readonly string[];
  readonly verdicts: readonly { readonly id: string; readonly text: string; readonly right: boolean; readonly why: string }[];
  readonly explain: string;
  readonly facts: readonly LocalFact[];
  readonly noteTitle: string | null;
  readonly href: string | null;
};

/**
 * Marks a diagnosis. The right verdict is "right" if a telling place was looked at, "partly" if it was a lucky guess.
 * Too many probes, unknown ones or no verdict give "unanswered".
 */
export function judgeCase(
  { probes, telling, verdicts }: { readonly probes: readonly { readonly id: string }[]; readonly telling: readonly string[]; readonly verdicts: readonly { readonly id: string; readonly right: boolean }[] },
  looked: readonly string[],
  verdictId: string | null,
): Outcome | "unanswered" {
  const verdict = verdicts.find(({ id }) => id === verdictId);
  if (verdict === undefined || new Set(looked).size > probesAllowed || looked.some((id) => probes.every((probe) => probe.id !== id))) return "unanswered";
  if (!verdict.right) return "wrong";
  return looked.some((id) => telling.includes(id)) ? "right" : "partly";
}

/** The case in one language. */
export function localCase(found: Case, locale: Locale, place: { readonly noteTitle: string; readonly href: string } | null, facts: readonly LocalFact[]): LocalCase {
  const { id, title, symptom, probes, telling, verdicts, explain } = found;
  return {
    id, title: title[locale], symptom: symptom[locale], telling, explain: explain[locale], facts,
    probes: probes.map((probe) => ({ id: probe.id, look: probe.look[locale], finding: probe.finding[locale], tells: probe.tells[locale] })),
    verdicts: verdicts.map((verdict) => ({ id: verdict.id, right: verdict.right, text: verdict.text[locale], why: verdict.why[locale] })),
    noteTitle: place?.noteTitle ?? null, href: place?.href ?? null,
  };
}
