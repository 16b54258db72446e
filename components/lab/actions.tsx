import { Fragment, memo } from "react";
import { isAllowed } from "@/engine/sim/judge";
import type { Action, ActionItem } from "@/engine/sim/model";
import { useLab, usePlayer } from "./context";

type ActionsProps = { readonly items: readonly ActionItem<Action>[] };

/** Everything the reader can do, in three groups. What would be refused stays in its place and says why; pressing it logs the refusal. */
export function Actions({ items }: ActionsProps) {
  const { say, id } = useLab();
  const group = (name: ActionItem<Action>["group"]) => items.filter((item) => item.group === name);
  const settings = group("setting");
  const failures = group("fail");
  return (
    <section className="lab-actions" aria-labelledby={`${id}-actions`}>
      <h3 className="lab-heading" id={`${id}-actions`}>{say("actions")}</h3>
      <ActionList label={say("groupAct")} items={group("act")} />
      {settings.length > 0 && (
        <details className="lab-fold">
          <summary>{say("groupSetting")} <span className="lab-count">{settings.length}</span></summary>
          <ActionList label={say("groupSetting")} items={settings} />
        </details>
      )}
      {failures.length > 0 && (
        <details className="lab-fold" data-failures>
          <summary>{say("groupFail")} <span className="lab-count">{failures.length}</span></summary>
          <ActionList label={say("groupFail")} items={failures} />
        </details>
      )}
    </section>
  );
}

function ActionList({ label, items }: ActionsProps & { label: string }) {
  return (
    <ul className="lab-action-list" aria-label={label}>
      {items.map((item) => <li key={item.id}><ActionButton item={item} /></li>)}
    </ul>
  );
}

/** A name of AWS's, such as a code, may break between its words: a button can be narrower than the whole. */
const inWords = (text: string) => text.split(/(?=[A-Z][a-z])/).map((word, index) => <Fragment key={index}>{index > 0 && <wbr />}{word}</Fragment>);

/** Items are made anew at every tick; the button is drawn anew only if its item says something else. */
const ActionButton = memo(function ActionButton({ item }: { item: ActionItem<Action> }) {
  const { player, locale, say, id } = useLab();
  const challengeId = usePlayer((state) => state.challengeId);
  const challenge = challengeId === null ? null : player.challenge;
  const isBarred = challenge !== null && !isAllowed(challenge, item.action);
  const reason = isBarred ? say("notInChallenge") : item.refusal?.reason;
  const reasonId = `${id}-reason-${item.id}`;
  return (
    <button
      type="button" className="lab-action" data-action={item.id} data-refused={reason !== undefined} data-barred={isBarred}
      aria-disabled={reason === undefined ? undefined : true} aria-describedby={reason === undefined ? undefined : reasonId}
      onClick={() => player.press(item.action, item.refusal !== undefined, locale)}
    >
      <span className="lab-action-label">{inWords(item.label)}</span>
      {reason !== undefined && (
        <span className="lab-action-reason" id={reasonId}>
          <span className="visually-hidden">{say("refusedNow")}: </span>
          {!isBarred && item.refusal?.code !== undefined && <code>{inWords(item.refusal.code)}</code>} {reason}
        </span>
      )}
    </button>
  );
}, (a, b) => JSON.stringify(a.item) === JSON.stringify(b.item));
