import { useEffect, useState, useSyncExternalStore, type RefObject } from "react";
import type { SceneLayout } from "@/engine/scene";

/** "calm": nothing moves by itself, and moving parts become numbered marks. */
export type Motion = "full" | "calm";

/** Asked for in every drawing; the browser keeps its answer up to date. */
let reduced: MediaQueryList | null = null;

const reducedMotion = (): MediaQueryList => (reduced ??= matchMedia("(prefers-reduced-motion: reduce)"));

function subscribeMotion(changed: () => void): () => void {
  const query = reducedMotion();
  const observer = new MutationObserver(changed);
  query.addEventListener("change", changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-motion"] });
  return () => {
    query.removeEventListener("change", changed);
    observer.disconnect();
  };
}

function readMotion(): Motion {
  return document.documentElement.dataset["motion"] === "calm" || reducedMotion().matches ? "calm" : "full";
}

/** What the reader's system and the site's settings ask for. "calm" until the browser has been asked. */
export function useMotion(): Motion {
  return useSyncExternalStore(subscribeMotion, readMotion, () => "calm");
}

/** The drawing that fits a box of that width. Counted in the reader's own text size, so that large text gets the drawing with large lettering. */
export function layoutFor(widthPx: number, rootFontPx: number): SceneLayout {
  return widthPx >= 37.5 * rootFontPx ? "wide" : "narrow";
}

/** Layout for the box of an element, by the same rule as the style sheet; null until it has been measured. */
export function useSceneLayout(box: RefObject<HTMLElement | null>): SceneLayout | null {
  const [layout, setLayout] = useState<SceneLayout | null>(null);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const measure = (): void => {
      if (element.clientWidth === 0) return;
      setLayout(layoutFor(element.clientWidth, Number.parseFloat(getComputedStyle(document.documentElement).fontSize)));
    };
    const sizes = new ResizeObserver(measure);
    sizes.observe(element);
    // Another text size leaves the box as it is.
    const settings = new MutationObserver(measure);
    settings.observe(document.documentElement, { attributeFilter: ["data-text"] });
    return () => {
      sizes.disconnect();
      settings.disconnect();
    };
  }, [box]);
  return layout;
}

/** True once an element has come within one screen of the window. */
export function useNear(box: RefObject<HTMLElement | null>): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = box.current;
    if (element === null || isNear) return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && setIsNear(true), { rootMargin: "100%" });
    observer.observe(element);
    return () => observer.disconnect();
  }, [box, isNear]);
  return isNear;
}
