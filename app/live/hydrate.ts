import { createElement, type ComponentType } from "react";
import { hydrateRoot } from "react-dom/client";

/** Brings a part of the page to life. @param element as `LivePart` wrote it @param props what `LivePart` was given */
export type Start = (element: HTMLElement, props: object) => void;

/** For one component: how a part of a page becomes a React root of its own. */
export function hydrateWith<P extends object>(part: ComponentType<P>): Start {
  return (element, props) => {
    // Hydration leaves the inside of such an element alone, so what stands still need not travel twice.
    const still = element.querySelector("[data-still]") === null
      ? null
      : createElement("div", { className: "still", "data-still": "", suppressHydrationWarning: true, dangerouslySetInnerHTML: { __html: "" } });
    const place = [...document.querySelectorAll("[data-live]")].indexOf(element);
    hydrateRoot(element, createElement(part, props as P, still), { identifierPrefix: `part${place}` });
  };
}
