import { useEffect, useState, type ReactNode } from "react";
import { useLab } from "./context";

type FetchedProps<T> = {
  /** Fetches it, the same function at every drawing. */
  readonly from: () => Promise<T>;
  readonly children: (value: T) => ReactNode;
};

/** A part that is fetched when it is first shown: a word until it is there, and a way to try again if it does not come. */
export function Fetched<T>({ from, children }: FetchedProps<T>) {
  const { say } = useLab();
  const [found, setFound] = useState<{ readonly value: T } | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    async function fetchIt(): Promise<void> {
      try {
        const value = await from();
        if (isGone) return;
        setHasFailed(false);
        setFound({ value });
      } catch {
        if (!isGone) setHasFailed(true);
      }
    }
    void fetchIt();
    return () => {
      isGone = true;
    };
  }, [from, attempt]);
  if (found) return children(found.value);
  if (hasFailed) return <p role="alert">{say("partFailed")} <button type="button" className="lab-chip" onClick={() => setAttempt(attempt + 1)}>{say("retry")}</button></p>;
  return <p className="lab-empty" role="status">{say("partLoading")}</p>;
}
