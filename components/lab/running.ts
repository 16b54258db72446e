import { startTransition, useDeferredValue, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import type { Motion } from "@/components/diagram/environment";
import type { Run } from "@/engine/sim/model";
import { encodeRun, readRun } from "@/engine/sim/share";
import type { Pace, Player } from "./store";
import type { LinkProblem } from "./words";

/** Time between two pictures while playing. Moving parts glide from one to the next. */
const frameMs = 80;
/** Time one event stays on screen while playing in calm mode, where nothing moves between events. */
const calmStepMs = 1500;
/** A gap longer than this (a sleeping machine) does not count as time that was watched. */
const longestGapMs = 250;
/** The live region says at most one thing in this time. */
const quietMs = 2000;

/** Slices of work with the page's own turns in between. */
export const browserPace: Pace = {
  now: () => performance.now(),
  later: (what) => {
    const timer = setTimeout(what);
    return () => clearTimeout(timer);
  },
};

/**
 * Lets simulated time pass while the run plays. In calm mode it goes from event to event instead.
 * @param isBehind the last picture is still being drawn: a slow machine gets its next one after that
 */
export function usePlaying(player: Player, isPlaying: boolean, motion: Motion, isBehind: RefObject<boolean>): void {
  useEffect(() => {
    if (!isPlaying) return;
    let last = performance.now();
    const pass = (): void => {
      const now = performance.now();
      if (isBehind.current && now - last < longestGapMs) return;
      player.pass(Math.min(now - last, longestGapMs));
      last = now;
    };
    const timer = motion === "calm" ? setInterval(() => player.playEvent(), calmStepMs) : setInterval(pass, frameMs);
    return () => clearInterval(timer);
  }, [player, isPlaying, motion, isBehind]);
}

/**
 * The state for each of three groups of words and tables. They follow the picture one after the other, so that no frame has to draw them all;
 * while a run plays, one group with each picture. After a step, which is looked at and not watched, they come together.
 * @param pace how the run came to this state
 * @param isLate the picture itself is yet to come
 * @returns the states, and whether something is still being drawn
 */
export function useInTurn(state: unknown, pace: "play" | "scrub" | "step", isLate: boolean): readonly [states: readonly [unknown, unknown, unknown], isBehind: RefObject<boolean>] {
  const isBehind = useRef(false);
  const settled = useDeferredValue(state);
  const [groups, setGroups] = useState<{ readonly states: readonly [unknown, unknown, unknown]; readonly last: number }>({ states: [state, state, state], last: 2 });
  const pictured = useRef(state);
  useEffect(() => {
    isBehind.current = isLate;
    if (isLate) return;
    const hasTurn = pace !== "play" || pictured.current !== state;
    pictured.current = state;
    const next = [1, 2, 3].map((after) => (groups.last + after) % 3).find((group) => groups.states[group] !== state);
    if (!hasTurn || next === undefined) return;
    if (pace === "step") return setGroups({ states: [state, state, state], last: 2 });
    isBehind.current = true;
    const [now, side, below] = groups.states;
    startTransition(() => setGroups({ states: [next === 0 ? state : now, next === 1 ? state : side, next === 2 ? state : below], last: next }));
  }, [state, groups, pace, isLate]);
  return [pace === "step" ? [settled, settled, settled] : groups.states, isBehind];
}

/** Stops a run that nobody sees. */
export function useStopUnseen(player: Player, box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const hidden = (): void => {
      if (document.hidden) player.pause();
    };
    const observer = new IntersectionObserver((entries) => {
      if (entries.every((entry) => !entry.isIntersecting)) player.pause();
    });
    observer.observe(element);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      observer.disconnect();
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [player, box]);
}

/** What the address holds besides a run that was opened. */
export type HashReading =
  | { readonly kind: "none" }
  | { readonly kind: "opened"; readonly run: Run }
  | { readonly kind: "refused"; readonly problem: LinkProblem };

const runHash = "#run=";

/** Opens the run in the address, now and whenever the address changes. A run that cannot be read changes nothing. */
export function useRunInAddress(player: Player, box: RefObject<HTMLElement | null>, isAlone: boolean): readonly [HashReading, forget: () => void] {
  const [reading, setReading] = useState<HashReading>({ kind: "none" });
  useEffect(() => {
    const read = async (): Promise<void> => {
      if (!location.hash.startsWith(runHash)) return;
      const text = location.hash.slice(runHash.length);
      const found = readRun(text, { ...player.lab, ...await player.lab.conditions() });
      if (location.hash !== runHash + text) return;
      if (found.ok) {
        player.open(found.run);
        setReading({ kind: "opened", run: found.run });
      } else if (found.problem !== "other-lab" || isAlone) {
        setReading({ kind: "refused", problem: found.problem });
      } else {
        return;
      }
      leadTo(box.current?.closest("[data-lab]"));
    };
    const follow = (): void => void read().catch(() => setReading({ kind: "refused", problem: "not-fetched" }));
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [player, box, isAlone]);
  return [reading, () => setReading({ kind: "none" })];
}

const challengeHash = "#challenge=";

/** Starts the challenge the address names, now and whenever the address changes. True if the lab has no such challenge. */
export function useChallengeInAddress(player: Player, box: RefObject<HTMLElement | null>, isAlone: boolean): boolean {
  const [isUnknown, setIsUnknown] = useState(false);
  useEffect(() => {
    const read = async (): Promise<void> => {
      if (!location.hash.startsWith(challengeHash)) return;
      const id = location.hash.slice(challengeHash.length);
      if (!isAlone && !id.startsWith(`${player.lab.id}.`)) return;
      await player.fetchChallenges();
      setIsUnknown(!player.startChallenge(id));
      leadTo(box.current?.closest("[data-lab]"));
    };
    const follow = (): void => void read().catch(() => setIsUnknown(true));
    follow();
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, [player, box, isAlone]);
  return isUnknown;
}

/** Leads a reader who has just arrived, at the top of a long page, to the lab the link is about. */
function leadTo(root: Element | null | undefined): void {
  if (root && scrollY === 0 && root.getBoundingClientRect().top > innerHeight / 2) root.scrollIntoView();
}

/** Takes a run out of the address, so that reloading starts without it. */
export function clearAddress(): void {
  if (location.hash.startsWith(runHash)) history.replaceState(history.state, "", location.pathname + location.search);
}

/** Keeps the current run on the lab's root, where the language switch finds it. Written when things are calm, not in every frame. */
export function useRunOnRoot(player: Player, box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = box.current?.closest<HTMLElement>("[data-lab]");
    if (!root) return;
    let timer = 0;
    const write = (): void => {
      timer = 0;
      if (player.isTouched) root.dataset["run"] = encodeRun(player.now.run);
    };
    const stop = player.store.subscribe((state, before) => {
      if (state.run !== before.run && timer === 0) timer = window.setTimeout(write, 250);
    });
    write();
    return () => {
      stop();
      clearTimeout(timer);
      delete root.dataset["run"];
    };
  }, [player, box]);
}

/**
 * Text for a polite live region: the newest message, at most one in two seconds; when the run comes to a stop, the whole sentence.
 * @param told what the last stretch of time brought; empty if nothing
 * @param summary what the picture shows
 */
export function useAnnouncements(told: string, summary: string, isPlaying: boolean): string {
  const [heard, setHeard] = useState("");
  const held = useRef({ text: "", timer: 0, lastMs: -Infinity, wasPlaying: false });
  useEffect(() => {
    const speech = held.current;
    const text = speech.wasPlaying && !isPlaying ? summary : told;
    speech.wasPlaying = isPlaying;
    if (text === "") return;
    speech.text = text;
    if (speech.timer !== 0) return;
    const speak = (): void => {
      const restMs = speech.lastMs + quietMs - performance.now();
      speech.timer = restMs > 0 ? window.setTimeout(speak, restMs) : 0;
      if (speech.timer !== 0) return;
      speech.lastMs = performance.now();
      setHeard(speech.text);
    };
    speak();
  }, [told, isPlaying, summary]);
  // Counted from when it stands on the page: on a slow machine that is a while later.
  useLayoutEffect(() => {
    if (heard !== "") held.current.lastMs = performance.now();
  }, [heard]);
  useEffect(() => {
    const speech = held.current;
    return () => clearTimeout(speech.timer);
  }, []);
  return heard;
}
