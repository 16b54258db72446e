import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { LabPanels, LiveLab } from "@/engine/sim/model";
import type { Locale } from "@/engine/locale";
import type { Player, PlayerState } from "./store";
import type { Say } from "./words";

/** What the player shows about a fact: its value in words, where it was read and when. */
export type FactLink = { readonly say: string; readonly meaning: string; readonly href: string; readonly checked: string };

/** What every part of one lab's player shares. Once the panels are there none of it changes while the lab is on the page. */
export type LabContext = {
  readonly lab: LiveLab;
  /** What stands around the picture; null until it has been fetched. */
  readonly panels: LabPanels | null;
  readonly player: Player;
  readonly locale: Locale;
  readonly say: Say;
  /** Unique on the page; ids of elements begin with it. */
  readonly id: string;
  /** Loads the wording of facts when the reader first asks for a reason. */
  readonly loadFacts: () => Promise<(factId: string) => FactLink | null>;
};

const Shared = createContext<LabContext | null>(null);

export const LabProvider = Shared.Provider;

export function useLab(): LabContext {
  const shared = useContext(Shared);
  if (!shared) throw new Error("This part belongs inside a lab's player.");
  return shared;
}

/** The words and numbers of the lab, for parts that are shown only with them. */
export function usePanels(): LabPanels {
  const { panels } = useLab();
  if (!panels) throw new Error("This part is shown only once the lab's panels are there.");
  return panels;
}

/** One value of the player's state; the part is drawn again only when that value changes. */
export function usePlayer<T>(select: (state: PlayerState) => T): T {
  return useStore(useLab().player.store, select);
}
