"use client";

import { memo, useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from "react";
import { useStore } from "zustand";
import { useMotion, useSceneLayout } from "@/components/diagram/environment";
import { Outline } from "@/components/diagram/figure";
import type { ConceptCard } from "@/components/diagram/part-card";
import { changedRows } from "@/engine/sim/events";
import type { LabPanels, LiveLab, Run, SimEvent } from "@/engine/sim/model";
import { mostActions } from "@/engine/sim/share";
import type { Locale } from "@/engine/locale";
import type { SceneLayout } from "@/engine/scene";
import { Actions } from "./actions";
import { ChallengeList, ChallengePanel } from "./challenges";
import { Charts } from "./charts";
import { Compare } from "./compare";
import { LabProvider, useLab, usePanels, usePlayer, type FactLink } from "./context";
import { handleKey, KeysDialog } from "./keys";
import { Knobs } from "./knobs";
import { Fetched } from "./fetched";
import { EventLog } from "./log";
import { Panel } from "./panel";
import { Guess, GuessSwitch } from "./predict";
import { Readouts, Tables } from "./readouts";
import { browserPace, useChallengeInAddress, clearAddress, useAnnouncements, useInTurn, usePlaying, useRunInAddress, useRunOnRoot, useStopUnseen } from "./running";
import { Share } from "./share";
import { Stage } from "./stage";
import { freshRun, Player, type Notice } from "./store";
import { Timeline, TransportBar } from "./transport";
import { sayIn, sayProblem, type Say } from "./words";

export type LabPlayerProps = {
  readonly lab: LiveLab;
  /** What stands around the picture; null as long as it is on its way. */
  readonly panels: LabPanels | null;
  readonly locale: Locale;
  /** The run shown first: the poster. */
  readonly opening: Run;
  /** Cards of the concepts that parts of the diagram name. */
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  /** Loads the wording of facts when the reader first asks for a reason. */
  readonly loadFacts: () => Promise<(factId: string) => FactLink | null>;
  /** How many challenges the lab has; they themselves come when the reader asks for them. */
  readonly challengeCount: number;
  /** True if no other lab shares the page, so that a link for another lab is an error. */
  readonly isAlone: boolean;
  /** Layout of the first frame, until the box has been measured. */
  readonly layout: SceneLayout;
};

/** One lab, live: everything it shows is derived from its run. */
export function LabPlayer({ lab, panels, locale, opening, concepts, loadFacts, challengeCount, isAlone, layout }: LabPlayerProps) {
  const id = useId();
  const [player] = useState(() => new Player(lab, opening, browserPace));
  const shared = useMemo(() => ({ lab, panels, player, locale, say: sayIn(locale), id, loadFacts }), [lab, panels, player, locale, id, loadFacts]);
  useEffect(() => {
    if (panels) player.furnish(panels);
  }, [player, panels]);
  return <LabProvider value={shared}><Live concepts={concepts} challengeCount={challengeCount} isAlone={isAlone} layout={layout} /></LabProvider>;
}

function Live({ concepts, challengeCount, isAlone, layout: firstLayout }: Pick<LabPlayerProps, "concepts" | "challengeCount" | "isAlone" | "layout">) {
  const { lab, panels, player, locale, say, id } = useLab();
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<HTMLDivElement>(null);
  const end = useRef<HTMLSpanElement>(null);
  const keys = useRef<HTMLDialogElement>(null);
  const layout = useSceneLayout(stage) ?? firstLayout;
  const motion = useMotion();
  const live = useStore(player.store);
  const [hasPlayed, setHasPlayed] = useState(false);
  if (live.isPlaying && !hasPlayed) setHasPlayed(true);
  // Clock and buttons follow at once, and after a step the picture, too. While a run plays or is scrubbed the picture and then, one after the
  // other, words and tables follow in pieces that never hold up a frame.
  const settled = useDeferredValue(live);
  const shown = !live.isPlaying && live.before !== null ? live : settled;
  const { run, state, before, isPlaying, fresh, notice } = shown;
  const [[now, side, below], isBehind] = useInTurn(state, isPlaying ? "play" : before === null ? "scrub" : "step", shown !== live);
  const scene = useMemo(() => lab.scene(state, locale, layout), [lab, state, locale, layout]);
  const [hash, forgetHash] = useRunInAddress(player, box, isAlone);
  const isUnknownChallenge = useChallengeInAddress(player, box, isAlone);
  usePlaying(player, live.isPlaying, motion, isBehind);
  useStopUnseen(player, box);
  useRunOnRoot(player, box);

  // A link leads to a moment: what happens in it is what the reader came to see.
  const isFromLink = hash.kind === "opened" && hash.run === run;
  const news = isFromLink ? lab.model.events(state).filter(({ atMs }) => atMs === run.atMs) : fresh;
  const told = notice ? sayNotice(notice, say) : (panels ? freshText(news, panels, locale, say) : "");
  const heard = useAnnouncements(told, scene.summary, isPlaying);
  const openHelp = useCallback((): void => keys.current?.showModal(), []);
  const targets = {
    openFailures: () => {
      const menu = box.current?.querySelector<HTMLDetailsElement>("[data-failures]");
      if (!menu) return;
      menu.open = true;
      menu.querySelector<HTMLButtonElement>("button")?.focus();
    },
    openHelp,
    leave: () => end.current?.focus(),
  };

  return (
    <div className="lab-player" ref={box} role="presentation" aria-busy={live.comingMs !== null} data-played={hasPlayed} onKeyDown={(event) => handleKey(event, player, targets)}>
      {hash.kind === "refused" && (
        <div className="lab-refused-link" role="alert">
          <p><strong>{say("badLink")}</strong> {sayProblem(hash.problem, locale)} {say("badLinkKept")}</p>
          <button
            type="button" className="lab-chip"
            onClick={() => {
              clearAddress();
              forgetHash();
              player.open(freshRun(lab));
            }}
          >
            {say("startFresh")}
          </button>
        </div>
      )}
      {isUnknownChallenge && <p className="lab-refused-link" role="alert">{say("unknownChallenge")}</p>}
      <div className="lab-top">
        <div className="lab-left">
          <div className="lab-main">
            <Stage scene={scene} box={stage} concepts={concepts} motion={motion} />
            <p className="lab-latest">{isFromLink && <>{say("linkOpened")} </>}{told || (isFromLink ? "" : scene.summary)}</p>
            <Timeline onKeys={openHelp} />
          </div>
          <TransportBar latest={told} />
          {panels && <Now state={now} />}
        </div>
        {panels && <Side state={side} />}
      </div>
      {panels && <Below state={below} concepts={concepts} challengeCount={challengeCount} />}
      <KeysDialog dialog={keys} />
      <p className="visually-hidden" role="status" aria-live="polite">{heard}</p>
      <span ref={end} tabIndex={-1} id={`${id}-end`} />
    </div>
  );
}

/** What holds at this moment: charts where the lab has some (its readouts then stand beside the actions), readouts otherwise. */
const Now = memo(function Now({ state }: { state: unknown }) {
  const { locale } = useLab();
  const panels = usePanels();
  return (
    <div className="lab-now">
      {panels.charts ? <Charts charts={panels.charts(state, locale)} /> : <Readouts rows={panels.readouts(state, locale)} />}
    </div>
  );
});

/** What the reader does. */
const Side = memo(function Side({ state }: { state: unknown }) {
  const { locale } = useLab();
  const panels = usePanels();
  return (
    <div className="lab-side">
      <ChallengePanel />
      <Guess />
      <Actions items={panels.actions(state, locale)} />
      {panels.predict && <GuessSwitch />}
      {panels.charts && <Readouts rows={panels.readouts(state, locale)} />}
    </div>
  );
});

/** Everything that can be folded away. */
const Below = memo(function Below({ state, concepts, challengeCount }: { state: unknown } & Pick<LabPlayerProps, "concepts" | "challengeCount">) {
  const { lab, locale, say } = useLab();
  const panels = usePanels();
  // What is marked as changed follows the press that it compares with: the press itself draws none of it.
  const before = useDeferredValue(usePlayer((now) => now.before));
  const tables = useMemo(() => panels.tables(state, locale), [panels, state, locale]);
  const earlier = useMemo(() => (before === null ? null : panels.tables(before, locale)), [panels, before, locale]);
  const changed = useMemo(() => (earlier === null ? new Set<string>() : changedRows(earlier, tables)), [earlier, tables]);
  return (
    <div className="lab-below">
      <Panel title={tables[0]?.title ?? say("readouts")} name="tables" open><Tables tables={tables} changed={changed} /></Panel>
      <Panel title={say("log")} name="log" open><EventLog events={lab.model.events(state)} /></Panel>
      {lab.review && <Panel title={say("review")} name="review"><Review state={state} from={lab.review} /></Panel>}
      <Panel title={say("challenges")} name="challenges" hint={String(challengeCount)}><ChallengeList /></Panel>
      <Panel title={say("knobs")} name="knobs"><Knobs /></Panel>
      {panels.sketch && <Panel title={say("sketch")} name="sketch"><Fetched from={fetchSketch}>{({ Sketch }) => <Sketch />}</Fetched></Panel>}
      <Panel title={say("compareTitle")} name="compare"><Compare state={state} /></Panel>
      <Panel title={say("textTwin")} name="text"><TextTwin state={state} concepts={concepts} /></Panel>
      <Panel title={say("share")} name="share"><Share /></Panel>
    </div>
  );
});

const fetchSketch = () => import("./sketch");

const unchanged: ReadonlySet<string> = new Set();

function Review({ state, from }: { state: unknown; from: NonNullable<LiveLab["review"]> }) {
  const { locale } = useLab();
  return <Fetched from={from}>{(review) => <Tables tables={review.tables(state, locale)} changed={unchanged} />}</Fetched>;
}

function TextTwin({ state, concepts }: { state: unknown } & Pick<LabPlayerProps, "concepts">) {
  const { lab, locale } = useLab();
  return <Fetched from={lab.twin}>{(twin) => <Outline items={twin.outline(state, locale)} concepts={concepts} />}</Fetched>;
}

/** What the last stretch of time brought, in one message. Of its latest moment the first event is told: the others follow from it. */
function freshText(fresh: readonly SimEvent[], panels: LabPanels, locale: Locale, say: Say): string {
  const latestMs = fresh.at(-1)?.atMs;
  const first = fresh.find((event) => event.atMs === latestMs);
  if (!first) return "";
  const told = panels.tell(first, locale);
  return fresh.length === 1 ? told : say("manyEvents", { n: fresh.length, told });
}

function sayNotice(notice: Notice, say: Say): string {
  switch (notice) {
    case "cut-future": return say("cutFuture");
    case "too-many-actions": return say("tooManyActions", { n: mostActions });
    case "end-of-time": return say("endOfTime");
    case "not-in-challenge": return say("notInChallenge");
    case "nothing-ahead": return say("nothingAhead");
  }
}
