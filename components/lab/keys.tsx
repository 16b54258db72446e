import type { KeyboardEvent, RefObject } from "react";
import { useLab } from "./context";
import { Mark } from "./marks";
import type { Player } from "./store";
import type { WordId } from "./words";

/** Fields in which a letter is a letter. */
const typed = "input:not([type=range], [type=checkbox], [type=radio]), textarea, select, [contenteditable]";

type KeyTargets = {
  readonly openFailures: () => void;
  readonly openHelp: () => void;
  readonly leave: () => void;
};

/** The lab's shortcuts: only inside the lab, never with a modifier, never in a field, off if the reader's settings say so. */
export function handleKey(event: KeyboardEvent, player: Player, targets: KeyTargets): void {
  const target = event.target as HTMLElement;
  if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
  if (document.documentElement.dataset["shortcuts"] === "off" || target.closest(`${typed}, dialog`)) return;
  const actions: Readonly<Record<string, () => void>> = {
    ".": () => player.stepEvent(),
    ",": () => player.stepBack(),
    f: targets.openFailures,
    "?": targets.openHelp,
    Escape: () => (player.now.pending || player.now.compared ? player.dropGuess() : targets.leave()),
    // Space belongs to the page and to buttons, except while the picture itself has the focus.
    ...(target.matches("[data-stage]") ? { " ": () => (player.now.isPlaying ? player.pause() : player.play()) } : {}),
  };
  const action = actions[event.key];
  if (!action) return;
  event.preventDefault();
  action();
}

/** Every key by name; the name of Space is a word. */
const listed: readonly (readonly [key: string, meaning: WordId])[] = [
  ["Space", "keySpace"], [".", "keyStep"], [",", "keyBack"], ["f", "keyFail"], ["?", "keyHelp"], ["Esc", "keyEscape"],
];

/** The list of keys. */
export function KeysDialog({ dialog }: { dialog: RefObject<HTMLDialogElement | null> }) {
  const { say, id } = useLab();
  return (
    <dialog ref={dialog} className="lab-keys" aria-labelledby={`${id}-keys`}>
      <h3 className="lab-heading" id={`${id}-keys`}>{say("keysTitle")}</h3>
      <p className="lab-help">{say("keysWhere")}</p>
      <dl>
        {listed.map(([key, meaning]) => (
          <div key={key}><dt><kbd>{key === "Space" ? say("keySpaceName") : key}</kbd></dt><dd>{say(meaning)}</dd></div>
        ))}
      </dl>
      <form method="dialog"><button type="submit" className="lab-chip">{say("close")}</button></form>
    </dialog>
  );
}

export function KeysButton({ onOpen }: { onOpen: () => void }) {
  const { say } = useLab();
  return <button type="button" className="lab-chip lab-keys-button" onClick={onOpen}><Mark name="keys" />{say("keys")}</button>;
}
