"use client";

import { useEffect, useRef, useState, type ComponentType, type ReactNode } from "react";
import { layoutFor, useNear } from "@/components/diagram/environment";
import type { ConceptCard } from "@/components/diagram/part-card";
import type { FactLink } from "@/components/lab/context";
import type { LabPlayerProps } from "@/components/lab/player";
import { sayIn } from "@/components/lab/words";
import type { Locale } from "@/engine/locale";
import type { SceneLayout } from "@/engine/scene";
import type { LabPanels, LiveLab } from "@/engine/sim/model";
import { openLab } from "./open";

type LabLiveProps = {
  readonly id: string;
  readonly locale: Locale;
  readonly concepts: Readonly<Record<string, ConceptCard>>;
  readonly challengeCount: number;
  /** What stands here until the lab is live. */
  readonly children: ReactNode;
};

type Loaded = { readonly lab: LiveLab; readonly Player: ComponentType<LabPlayerProps>; readonly isAlone: boolean; readonly layout: SceneLayout };

/** The picture waits this long for the words around it, so that as a rule both appear at once. */
const togetherMs = 250;

/** Puts the player in the place of the poster once the reader is near, or at once if the address holds a run. */
export function LabLive({ id, locale, concepts, challengeCount, children }: LabLiveProps) {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useNear(box);
  const [loaded, setLoaded] = useState<Loaded | null>(null);
  const [panels, setPanels] = useState<LabPanels | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [hasFailed, setHasFailed] = useState(false);
  const say = sayIn(locale);

  useEffect(() => {
    if (!isNear && !/^#(run|challenge)=/.test(location.hash)) return;
    let isGone = false;
    async function load(): Promise<void> {
      try {
        const [lab, { LabPlayer }] = await Promise.all([openLab(id), import("@/components/lab/player")]);
        const around = lab.panels();
        await Promise.race([around, new Promise((done) => setTimeout(done, togetherMs))]).catch(() => undefined);
        if (isGone) return;
        setLoaded((known) => known ?? { lab, Player: LabPlayer, isAlone: document.querySelectorAll("[data-lab]").length === 1, layout: layoutNow(box.current) });
        const found = await around;
        if (isGone) return;
        setHasFailed(false);
        setPanels(found);
      } catch {
        if (!isGone) setHasFailed(true);
      }
    }
    void load();
    return () => {
      isGone = true;
    };
  }, [id, isNear, attempt]);

  return (
    <div className="lab-box" ref={box} data-state={loaded && panels ? "live" : "still"}>
      {loaded
        ? (
          <loaded.Player
            lab={loaded.lab} panels={panels} locale={locale} opening={loaded.lab.poster.run} concepts={concepts} loadFacts={factLinks[locale]}
            challengeCount={challengeCount} isAlone={loaded.isAlone} layout={loaded.layout}
          />
        )
        : children}
      {hasFailed && (
        <p className="lab-load-failed" role="alert">
          {say("loadFailed")} <button type="button" className="lab-chip" onClick={() => setAttempt(attempt + 1)}>{say("retry")}</button>
        </p>
      )}
    </div>
  );
}

type LocalFact = { readonly say: string; readonly meaning: string; readonly sources: readonly { readonly url: string }[]; readonly checked: string };

/** The layout the poster is shown in: the player's first frame has the same, so that nothing moves. */
function layoutNow(box: HTMLElement | null): SceneLayout {
  const stage = box?.querySelector(".diagram-stage");
  return layoutFor(stage?.clientWidth ?? 0, Number.parseFloat(getComputedStyle(document.documentElement).fontSize));
}

/** The wording of facts is large and rarely asked for: it comes with the first "why?". */
async function loadFacts(locale: Locale): Promise<(factId: string) => FactLink | null> {
  const answer = await fetch(`/${locale}/facts.json`);
  if (!answer.ok) throw new Error(`facts.json: ${answer.status}`);
  const facts = new Map(Object.entries((await answer.json()) as Record<string, LocalFact>));
  return (factId) => {
    const found = facts.get(factId);
    return found ? { say: found.say, meaning: found.meaning, href: found.sources[0]?.url ?? "", checked: found.checked } : null;
  };
}

const factLinks = { ko: () => loadFacts("ko"), en: () => loadFacts("en") } as const;
