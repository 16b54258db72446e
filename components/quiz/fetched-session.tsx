import { useCallback } from "react";
import type { ListedQuestion } from "@/engine/quiz/bank";
import { useFetched, Waiting } from "./fetched";
import { loadQuestions } from "./piles";
import { QuizSession, type SessionProps } from "./session";

type Props = Omit<SessionProps, "questions" | "vary" | "mode"> & { readonly listed: readonly ListedQuestion[] };

/** A session over questions that were chosen from the list. It begins once all it asks is here, so that it goes on where the network ends. */
export function FetchedSession({ listed, ...session }: Props) {
  const { locale, leave } = session;
  const load = useCallback(() => loadQuestions(locale, listed), [locale, listed]);
  const fetched = useFetched(load);
  if (fetched.value === null) return <Waiting of={fetched} locale={locale} {...(leave === undefined ? {} : { leave })} />;
  return <QuizSession {...session} questions={fetched.value.list} vary={fetched.value.vary} mode="review" />;
}
