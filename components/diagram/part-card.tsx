"use client";

import { useEffect, useId, useLayoutEffect, useRef, useState, type KeyboardEvent } from "react";
import type { Locale } from "@/engine/locale";
import type { SceneNode } from "@/engine/scene";
import { diagramWords } from "./words";

/** What a part of a diagram opens: name, one-line meaning and where to go. */
export type ConceptCard = {
  readonly name: string;
  readonly meaning: string;
  readonly links: readonly { readonly label: string; readonly href: string }[];
};

type PartCardProps = {
  readonly card: ConceptCard;
  /** The part it belongs to, as it is called in the picture. */
  readonly node: SceneNode;
  readonly locale: Locale;
  /** Id of the button that opened it; the card stands beside it. Without it the card stays where the style sheet puts it. */
  readonly beside?: string;
  readonly onClose: (reason: "asked" | "elsewhere") => void;
};

/** The card of a part. Not modal: it takes the focus when it opens; Escape or a click elsewhere closes it. */
export function PartCard({ card, node, locale, beside, onClose }: PartCardProps) {
  const words = diagramWords(locale);
  const title = useId();
  const box = useRef<HTMLElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);

  useLayoutEffect(() => {
    if (beside !== undefined && box.current !== null) setPlace(placeBeside(box.current, beside, node.shape === "group"));
  }, [beside, node.shape]);

  useEffect(() => {
    box.current?.focus({ preventScroll: beside === undefined });
  }, [node.id, beside]);

  useEffect(() => {
    function pressed(event: PointerEvent): void {
      const target = event.target as Element;
      if (box.current?.contains(target) === false && target.closest(".diagram-part, .react-flow__node") === null) onClose("elsewhere");
    }
    document.addEventListener("pointerdown", pressed);
    return () => document.removeEventListener("pointerdown", pressed);
  }, [onClose]);

  function keyed(event: KeyboardEvent): void {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    onClose("asked");
  }

  return (
    <section
      ref={box} className="part-card" data-beside={beside !== undefined} tabIndex={-1} aria-labelledby={title} onKeyDown={keyed}
      style={place === null ? undefined : { left: place.left, top: place.top }}
    >
      <p className="part-card-name" id={title}>{card.name}</p>
      <p className="part-card-meaning">{card.meaning}</p>
      <ul className="part-card-links">
        {card.links.map(({ label, href }) => <li key={href}><a href={href}>{label}</a></li>)}
      </ul>
      <button type="button" className="part-card-close" onClick={() => onClose("asked")} aria-label={words.close}>
        <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round">
          <path d="M5.5 5.5l9 9M14.5 5.5l-9 9" />
        </svg>
      </button>
    </section>
  );
}

/** Under the part, or above it if there is no room below in the window; never wider out than the frame of the figure. */
function placeBeside(card: HTMLElement, button: string, isGroup: boolean): { left: number; top: number } | null {
  const part = document.getElementById(button)?.getBoundingClientRect();
  const frame = card.offsetParent?.getBoundingClientRect();
  if (part === undefined || frame === undefined) return null;
  const gap = 8;
  const anchor = isGroup ? { top: part.top, bottom: part.top + Math.min(part.height, 32) } : part;
  const below = anchor.bottom + gap;
  const fitsBelow = below + card.offsetHeight <= innerHeight;
  const top = fitsBelow || anchor.top - gap - card.offsetHeight < 0 ? below : anchor.top - gap - card.offsetHeight;
  const middle = isGroup ? part.left + card.offsetWidth / 2 : part.left + part.width / 2;
  const left = Math.min(Math.max(middle - card.offsetWidth / 2, frame.left), Math.max(frame.right - card.offsetWidth, frame.left));
  return { left: left - frame.left, top: top - frame.top };
}
