import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { actionsTaken } from "@/engine/sim/judge";
import type { Clause } from "@/engine/sim/model";
import { useLab, usePlayer } from "./context";
import { Fetched } from "./fetched";
import { Mark } from "./marks";
import type { PlayerState, Verdict } from "./store";

/** All challenges of the lab, to choose from. */
export function ChallengeList() {
  const { player } = useLab();
  const fetchThem = useCallback(() => player.fetchChallenges(), [player]);
  return <Fetched from={fetchThem}>{(challenges) => <Choices challenges={challenges} />}</Fetched>;
}

function Choices({ challenges }: { challenges: PlayerState["challenges"] }) {
  const { player, locale, say, id } = useLab();
  const current = usePlayer((state) => state.challengeId);
  return (
    <ol className="lab-challenges">
      {challenges.map((challenge) => (
        <li key={challenge.id} aria-current={challenge.id === current ? "true" : undefined}>
          <h4>{challenge.title[locale]}</h4>
          <p>{challenge.task[locale]}</p>
          <p className="lab-row">
            <button
              type="button" className="lab-chip" aria-label={`${challenge.title[locale]} ${say("challengeStart")}`}
              onClick={() => {
                player.startChallenge(challenge.id);
                requestAnimationFrame(() => document.getElementById(`${id}-challenge`)?.focus());
              }}
            >
              {say(challenge.id === current ? "challengeAgain" : "challengeStart")}
            </button>
            <span className="lab-help">{say("parOnly", { par: challenge.par })}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The challenge that is on: its task stays in sight, with what is met so far, hints and the solution. */
export function ChallengePanel() {
  const challengeId = usePlayer((state) => state.challengeId);
  return challengeId === null ? null : <Current key={challengeId} />;
}

function Current() {
  const { player, locale, say, id } = useLab();
  const run = useDeferredValue(usePlayer((state) => state.run));
  const state = useDeferredValue(usePlayer((now) => now.state));
  const verdict = usePlayer((state) => state.verdict);
  const isShown = usePlayer((state) => state.isSolutionShown);
  const [isChecking, setIsChecking] = useState(false);
  const [isNoted, setIsNoted] = useState(false);
  const { challenge } = player;
  const clauses = useMemo(() => (challenge ? player.clauses({ run, state }) : []), [player, challenge, run, state]);
  if (!challenge) return null;
  const metCount = clauses.filter((clause) => clause.met).length;

  async function check(): Promise<void> {
    setIsChecking(true);
    const isSolved = await player.check(nextTask);
    setIsChecking(false);
    if (!isSolved || !challenge) return;
    await remember(challenge.id, isShown);
    setIsNoted(true);
  }

  return (
    <section className="lab-challenge" data-noted={isNoted} aria-labelledby={`${id}-challenge`}>
      <h3 className="lab-heading" id={`${id}-challenge`} tabIndex={-1}>{say("challenges")}: {challenge.title[locale]}</h3>
      <p>{challenge.task[locale]}</p>
      <p className="lab-goal-line">
        <strong>{say("goal")}</strong> <span>{say("progress", { n: metCount, of: clauses.length })}</span>
        <span>{say("par", { n: Math.max(0, actionsTaken(challenge, run)), par: challenge.par })}</span>
      </p>
      <Clauses clauses={clauses} />
      <div className="lab-row">
        <button type="button" className="button button-main" disabled={isChecking} onClick={() => void check()}>
          {say(isChecking ? "checking" : "check")}
        </button>
        <button type="button" className="button" onClick={() => player.reset()}>{say("challengeAgain")}</button>
        <button type="button" className="button button-quiet" onClick={() => player.leaveChallenge()}>{say("challengeLeave")}</button>
      </div>
      <div role="status">{verdict && <VerdictText verdict={verdict} par={challenge.par} />}</div>
      <Help />
    </section>
  );
}

function Clauses({ clauses }: { clauses: readonly Clause[] }) {
  const { locale, say } = useLab();
  return (
    <ul className="lab-clauses">
      {clauses.map((clause) => (
        <li key={clause.id} data-met={clause.met}>
          <Mark name={clause.met ? "yes" : "wait"} />
          <span>{clause.text[locale]} <small>{say(clause.met ? "met" : "unmet")}</small></span>
        </li>
      ))}
    </ul>
  );
}

function VerdictText({ verdict, par }: { verdict: Verdict; par: number }) {
  const { say } = useLab();
  const { passed, clauses, hiddenMet, hiddenOf, actions } = verdict;
  if (passed) return <p className="lab-verdict" data-passed="true">{say("passed", { of: hiddenOf })} {actions <= par && say("passedPar")}</p>;
  const isMet = clauses.every((clause) => clause.met);
  if (!isMet) return <p className="lab-verdict">{say("failedClauses")}</p>;
  return <p className="lab-verdict">{hiddenMet < hiddenOf ? say("failedSeeds", { n: hiddenMet, of: hiddenOf }) : say("failedBreach")}</p>;
}

function Help() {
  const { player, locale, say } = useLab();
  const hints = usePlayer((state) => state.hints);
  const isShown = usePlayer((state) => state.isSolutionShown);
  const [asks, setAsks] = useState(false);
  const confirm = useRef<HTMLButtonElement>(null);
  const { challenge } = player;
  useEffect(() => {
    if (asks) confirm.current?.focus();
  }, [asks]);
  if (!challenge) return null;
  return (
    <div className="lab-hints">
      <ol>
        {challenge.hints.slice(0, hints).map((hint, index) => (
          <li key={hint[locale]}><strong>{say("hint", { n: index + 1 })}</strong> {hint[locale]}</li>
        ))}
      </ol>
      <div className="lab-row">
        {hints < 3
          ? <button type="button" className="lab-chip" onClick={() => player.showHint()}>{say("showHint", { n: hints + 1 })}</button>
          : <span className="lab-help">{say("noMoreHints")}</span>}
        {!isShown && !asks && <button type="button" className="lab-chip" onClick={() => setAsks(true)}>{say("showSolution")}</button>}
      </div>
      {!isShown && asks && (
        <div className="lab-confirm">
          <p>{say("reallyShow")}</p>
          <div className="lab-row">
            <button type="button" className="lab-chip" ref={confirm} onClick={() => player.showSolution()}>{say("showIt")}</button>
            <button type="button" className="lab-chip" onClick={() => setAsks(false)}>{say("notYet")}</button>
          </div>
        </div>
      )}
      {isShown && (
        <div className="lab-solution">
          <p><strong>{say("solution")}</strong> {challenge.solution.explain[locale]}</p>
          <button type="button" className="lab-chip" onClick={() => player.open(challenge.solution.run)}>{say("playSolution")}</button>
        </div>
      )}
    </div>
  );
}

/** Notes in the reader's log that a challenge is solved. The log comes only now: most readers of a lab never need it. */
async function remember(challengeId: string, isHelped: boolean): Promise<void> {
  const { progress } = await import("@/components/progress/store");
  progress.getState().open();
  await progress.getState().solve(challengeId, isHelped);
}

/** Lets the browser draw and answer before the next piece of work. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
