"use client";

import { useEffect, useRef, useState } from "react";
import { useNear } from "@/components/diagram/environment";
import type * as session from "./session";
import type { SessionProps } from "./session";

/** Where the page is built the session is at hand. For the browser it is a chunk of its own, so that a page whose figure is live does not pay for its quiz. */
const Built = process.env["NEXT_RUNTIME"] === "nodejs" ? (require("./session") as typeof session).QuizSession : null;

/** What a reader did to the built HTML before it came alive. Places count the controls of a kind from the top. */
type Touched = { readonly ticked: readonly number[]; readonly typed: ReadonlyMap<number, string>; readonly focus: number; readonly pressed: number };

const controls = "input, button, summary, a";

/**
 * A quiz session that comes alive when the reader is near. Until then the HTML of the page stays as it was built: React hydrates the box and leaves
 * its inside alone; what the reader has ticked, typed or pressed meanwhile is repeated.
 */
export function Quiz(props: SessionProps) {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useNear(box);
  const [Session, setSession] = useState<typeof session.QuizSession | null>(null);
  const pressed = useRef(-1);
  const touched = useRef<Touched | null>(null);

  useEffect(() => {
    if (!isNear) return;
    let isGone = false;
    async function load(): Promise<void> {
      const module = await import("./session");
      if (isGone || box.current === null) return;
      touched.current = readTouched(box.current, pressed.current);
      setSession(() => module.QuizSession);
    }
    const notePress = ({ target }: Event): void => {
      if (target instanceof Element) pressed.current = placeOf(box.current, target.closest("button"));
    };
    const element = box.current;
    element?.addEventListener("click", notePress);
    void load().finally(() => element?.removeEventListener("click", notePress));
    return () => {
      isGone = true;
    };
  }, [isNear]);

  useEffect(() => {
    if (Session === null || touched.current === null || box.current === null) return;
    repeatTouched(box.current, touched.current);
    touched.current = null;
  }, [Session]);

  return (
    <div ref={box} data-state={Session === null ? "built" : "live"}>
      {Session !== null ? <Session {...props} />
      : Built !== null ? <div key="built"><Built {...props} /></div>
      : <div key="built" suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />}
    </div>
  );
}

function controlsIn(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>(controls) ?? [])];
}

function placeOf(box: HTMLElement | null, element: Element | null): number {
  return controlsIn(box).findIndex((control) => control === element);
}

function readTouched(box: HTMLElement, pressed: number): Touched {
  const inputs = [...box.querySelectorAll("input")];
  return {
    ticked: inputs.flatMap((input, place) => (input.checked && !input.defaultChecked ? [place] : [])),
    typed: new Map(inputs.flatMap((input, place) => (input.type === "text" && input.value !== input.defaultValue ? [[place, input.value]] : []))),
    focus: placeOf(box, document.activeElement),
    pressed,
  };
}

function repeatTouched(box: HTMLElement, { ticked, typed, focus, pressed }: Touched): void {
  const inputs = [...box.querySelectorAll("input")];
  for (const place of ticked) if (inputs[place]?.checked === false) inputs[place].click();
  for (const [place, value] of typed) {
    const input = inputs[place];
    if (!input) continue;
    // React hears of a change only if the value is set past its own bookkeeping, which sits on the element.
    Reflect.set(HTMLInputElement.prototype, "value", value, input);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  }
  controlsIn(box)[focus]?.focus({ preventScroll: true });
  const button = controlsIn(box)[pressed];
  if (button instanceof HTMLButtonElement) requestAnimationFrame(() => button.click());
}
