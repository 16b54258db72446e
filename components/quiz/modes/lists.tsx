import { startTransition, useCallback, useEffect, useMemo, useState } from "react";
import { progress, useProgress } from "@/components/progress/store";
import type { Locale } from "@/engine/locale";
import { pileOf, type Bank, type ListedQuestion } from "@/engine/quiz/bank";
import { interleaved } from "@/engine/quiz/interleave";
import { seedOf, shuffled } from "@/engine/quiz/shuffle";
import { FetchedSession } from "../fetched-session";
import { modeWords } from "./words";

type ListProps = { readonly bank: Bank; readonly locale: Locale };

/** Questions of one sitting: enough to learn from, few enough to finish. */
const atOnce = 20;

/** True once it is known what the reader has answered so far. */
export function useLog(): boolean {
  useEffect(() => progress.getState().open(), []);
  return useProgress((state) => state.status === "ready");
}

/** A new order each time the reader begins: it follows from how much has been answered, so that a page loaded anew shows the same. */
const roundNow = (): number => progress.getState().derived.answers;

type RunProps = {
  readonly locale: Locale;
  readonly title: string;
  /** The questions of a round. */
  readonly list: (round: number) => { readonly questions: readonly ListedQuestion[]; readonly beside?: ReadonlyMap<string, string> };
};

/** A sitting, and another one when the reader wants it. */
function Sitting({ locale, title, list }: RunProps) {
  const isReady = useLog();
  const words = modeWords[locale];
  const [round, setRound] = useState<number | null>(null);
  useEffect(() => {
    if (isReady) startTransition(() => setRound((before) => before ?? roundNow()));
  }, [isReady]);
  const shown = useMemo(() => (round === null ? null : list(round)), [round, list]);
  if (shown === null) return <p className="practice-loading" role="status">{words.reading}</p>;
  return (
    <FetchedSession
      key={round} title={title} listed={shown.questions} locale={locale}
      {...(shown.beside === undefined ? {} : { beside: shown.beside })}
      leave={{ label: words.another, go: () => setRound(roundNow()) }}
    />
  );
}

/** Look-alikes side by side, then the rest of the course. */
export function MixedPractice({ bank, locale }: ListProps) {
  const words = modeWords[locale];
  const list = useCallback((round: number) => {
    const chosen = interleaved(bank.questions, bank.lookAlikes, round).slice(0, atOnce);
    const titles = new Map(bank.lookAlikes.map(({ id, title }) => [id, title]));
    const beside = new Map(chosen.flatMap(({ question, lookAlikes }) => (lookAlikes === null ? [] : [[question.id, words.compare(titles.get(lookAlikes) ?? "")] as const])));
    return { questions: chosen.map(({ question }) => question), beside };
  }, [bank, words]);
  return <Sitting locale={locale} title={words.mixed} list={list} />;
}

/** One of each family, with new numbers. */
export function Drills({ bank, locale }: ListProps) {
  const list = useCallback((round: number) => ({ questions: shuffled(bank.made.filter(isOf("drills")), seedOf(`drills#${round}`)) }), [bank]);
  return <Sitting locale={locale} title={modeWords[locale].drills} list={list} />;
}

/** Statements that are so or not. */
export function MistakeCheck({ bank, locale }: ListProps) {
  const list = useCallback((round: number) => ({ questions: shuffled(bank.made.filter(isOf("mistakes")), seedOf(`mistakes#${round}`)).slice(0, atOnce) }), [bank]);
  return <Sitting locale={locale} title={modeWords[locale].mistakes} list={list} />;
}

const isOf = (pile: string) => (question: ListedQuestion): boolean => pileOf(question) === pile;
