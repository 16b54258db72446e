import { memo, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { whyOf } from "@/engine/sim/events";
import type { SimEvent } from "@/engine/sim/model";
import { useLab, usePanels, type FactLink } from "./context";
import { clockText } from "./time";

/** Events shown before the reader asks for earlier ones. */
const shownAtFirst = 8;

/** The log, newest first. "Why?" walks from an event to what began it and names the rules on the way. */
export const EventLog = memo(function EventLog({ events }: { events: readonly SimEvent[] }) {
  const { lab, locale, say, player } = useLab();
  const panels = usePanels();
  const [shown, setShown] = useState(shownAtFirst);
  const [opened, setOpened] = useState<number | null>(null);
  const list = useRef<HTMLOListElement>(null);
  if (events.length === 0) return <p className="lab-empty">{say("logEmpty")}</p>;
  const newest = events.slice(-shown).toReversed();
  const hidden = events.length - newest.length;
  /** The button that asks may be gone then, so focus goes to the first event it brought. */
  const showEarlier = () => {
    flushSync(() => setShown(shown + 50));
    list.current?.children[newest.length]?.querySelector("button")?.focus();
  };
  return (
    <>
      <ol ref={list} className="lab-log" reversed start={events.length}>
        {newest.map((event) => {
          const time = clockText(event.atMs, locale, lab.tickMs < 1000);
          const isOpen = opened === event.id;
          return (
            <li key={event.id} data-kind={event.kind} data-assumed={event.assumed}>
              <button type="button" className="lab-moment" onClick={() => player.scrub(event.atMs)} aria-label={say("goToMoment", { time })}>
                {time}
              </button>
              <p>{panels.tell(event, locale)}{event.assumed && <span className="lab-assumed">{say("assumed")}</span>}</p>
              <button type="button" className="lab-why-button" aria-expanded={isOpen} onClick={() => setOpened(isOpen ? null : event.id)}>
                {say("why")}<span className="visually-hidden"> {panels.tell(event, locale)}</span>
              </button>
              {isOpen && <Why chain={whyOf(events, event.id)} />}
            </li>
          );
        })}
      </ol>
      {hidden > 0 && (
        <button type="button" className="lab-chip" onClick={showEarlier}>{say("logEarlier", { n: hidden })}</button>
      )}
    </>
  );
});

function Why({ chain }: { chain: readonly SimEvent[] }) {
  const { lab, locale, say, loadFacts } = useLab();
  const panels = usePanels();
  const [factOf, setFactOf] = useState<((id: string) => FactLink | null) | null>(null);
  useEffect(() => {
    let isGone = false;
    loadFacts().then((found) => !isGone && setFactOf(() => found)).catch(() => !isGone && setFactOf(() => () => null));
    return () => {
      isGone = true;
    };
  }, [loadFacts]);
  return (
    <div className="lab-why">
      <p className="lab-why-title">{say("whyTitle")}</p>
      <ol>
        {chain.map((event, index) => (
          <li key={event.id}>
            <p><span className="lab-why-time">{clockText(event.atMs, locale, lab.tickMs < 1000)}</span> {panels.tell(event, locale)}</p>
            {event.assumed && <p className="lab-why-note">{say("assumed")}</p>}
            {event.facts.length > 0 && (
              <ul className="lab-facts" aria-label={say("rules")}>
                {event.facts.map((factId) => <li key={factId}><Rule id={factId} fact={factOf?.(factId) ?? null} /></li>)}
              </ul>
            )}
            {index === chain.length - 1 && <p className="lab-why-note">{say("whyRoot")}</p>}
          </li>
        ))}
      </ol>
    </div>
  );
}

function Rule({ id, fact }: { id: string; fact: FactLink | null }) {
  const { say } = useLab();
  if (fact === null) return <code>{id}</code>;
  return <>{fact.meaning} <a href={fact.href}>{say("source")}</a> <small>{say("checkedOn", { date: fact.checked })}</small></>;
}
