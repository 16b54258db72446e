"use client";

import { useEffect, useRef, useState } from "react";
import { useNear } from "@/components/diagram/environment";
import type * as session from "./session";
import type { SessionProps } from "./session";

/** Where the page is built the session is at hand. For the browser it is a chunk of its own, so that a page whose figure is live does not pay for its quiz. */
const Built = typeof window === "undefined" ? (require("./session") as typeof session).QuizSession : null;

/** What a reader did to the built HTML before it came alive: which inputs are ticked, and which control has the focus. */
type Touched = { readonly ticked: readonly number[]; readonly focus: number };

const controls = "input, button, summary, a";

/**
 * A quiz session that comes alive when the reader is near. Until then the HTML of the page stays as it was built: React hydrates the box and leaves its inside alone.
 */
export function Quiz(props: SessionProps) {
  const box = useRef<HTMLDivElement>(null);
  const isNear = useNear(box);
  const [Session, setSession] = useState<typeof session.QuizSession | null>(null);
  const touched = useRef<Touched | null>(null);

  useEffect(() => {
    if (!isNear) return;
    let isGone = false;
    async function load(): Promise<void> {
      const module = await import("./session");
      if (isGone) return;
      touched.current = readTouched(box.current);
      setSession(() => module.QuizSession);
    }
    void load();
    return () => {
      isGone = true;
    };
  }, [isNear]);

  useEffect(() => {
    if (Session !== null && touched.current !== null) repeatTouched(box.current, touched.current);
    touched.current = null;
  }, [Session]);

  if (Session !== null) return <div key="live" ref={box}><Session {...props} /></div>;
  if (Built !== null) return <div key="built" ref={box}><Built {...props} /></div>;
  return <div key="built" ref={box} suppressHydrationWarning dangerouslySetInnerHTML={{ __html: "" }} />;
}

function readTouched(box: HTMLElement | null): Touched {
  const inputs = [...(box?.querySelectorAll("input") ?? [])];
  const focusable = [...(box?.querySelectorAll<HTMLElement>(controls) ?? [])];
  return {
    ticked: inputs.flatMap((input, index) => (input.checked && !input.defaultChecked ? [index] : [])),
    focus: focusable.findIndex((element) => element === document.activeElement),
  };
}

function repeatTouched(box: HTMLElement | null, { ticked, focus }: Touched): void {
  const inputs = box?.querySelectorAll("input") ?? [];
  for (const index of ticked) if (inputs[index] && !inputs[index].checked) inputs[index].click();
  if (focus >= 0) box?.querySelectorAll<HTMLElement>(controls)[focus]?.focus({ preventScroll: true });
}
