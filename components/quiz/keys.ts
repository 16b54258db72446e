import type { Certainty } from "@/engine/quiz/question";

/** What a key means to a question. Digits count from 0. */
export type KeyMeaning = { readonly kind: "pick"; readonly index: number } | { readonly kind: "certainty"; readonly certainty: Certainty } | { readonly kind: "enter" };

const certaintyKeys: Readonly<Record<string, Certainty>> = { KeyS: "sure", KeyU: "unsure", KeyG: "guess" };

/**
 * Reads a key press. Null if it belongs to somebody else: to a field being typed in, to a control that acts on Enter by itself,
 * to the browser (with a modifier), to an input method, or if the reader has turned shortcuts off.
 * Letters are read by their place on the keyboard, so that they work while Hangul is being typed.
 */
export function keyMeaning(event: KeyboardEvent): KeyMeaning | null {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  const target = event.target instanceof HTMLElement ? event.target : null;
  if (target !== null && isTyping(target)) return null;
  if (document.documentElement.dataset["shortcuts"] === "off") return null;
  if (event.key === "Enter") return target?.closest("button, a[href], summary, input") ? null : { kind: "enter" };
  if (/^[1-9]$/u.test(event.key)) return { kind: "pick", index: Number(event.key) - 1 };
  const certainty = certaintyKeys[event.code];
  return certainty === undefined ? null : { kind: "certainty", certainty };
}

/** Enter in a field or on a choice checks, as it would send a form. There is no form element: pressed before scripts run, it would leave the page. */
export function isEnterInField(event: KeyboardEvent): boolean {
  return event.key === "Enter" && !event.isComposing && !event.ctrlKey && !event.metaKey && !event.altKey && event.target instanceof HTMLInputElement;
}

function isTyping(target: HTMLElement): boolean {
  if (target instanceof HTMLInputElement) return target.type !== "radio" && target.type !== "checkbox";
  return target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement;
}
