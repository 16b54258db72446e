import { useRef, useState } from "react";
import { sceneToSvg } from "@/components/diagram/export";
import { eventsCsv } from "@/engine/sim/events";
import { encodeRun, longestLink } from "@/engine/sim/share";
import { useLab, usePanels } from "./context";

/** A link to the run, and its events, picture and scenario as files. */
export function Share() {
  const { lab, player, locale, say, id } = useLab();
  const panels = usePanels();
  const [said, setSaid] = useState("");
  const [address, setAddress] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);

  async function copy(): Promise<void> {
    const code = encodeRun(player.now.run);
    if (code.length > longestLink) return setSaid(say("linkTooLong"));
    const link = `${location.origin}${location.pathname}#run=${code}`;
    try {
      await navigator.clipboard.writeText(link);
      setAddress(null);
      setSaid(say("copied"));
    } catch {
      setAddress(link);
      setSaid(say("copyRefused"));
      requestAnimationFrame(() => field.current?.select());
    }
  }

  const state = (): unknown => player.now.state;
  const files = {
    exportCsv: () => save(`${lab.id}.csv`, "text/csv", `\uFEFF${eventsCsv(lab.model.events(state()), (event) => panels.tell(event, locale))}`),
    exportSvg: () => save(`${lab.id}.svg`, "image/svg+xml", sceneToSvg(lab.scene(state(), locale, "wide"), panels.title[locale])),
    exportJson: () => save(`${lab.id}.json`, "application/json", `${JSON.stringify(player.now.run, null, 2)}\n`),
  } as const;

  return (
    <div className="lab-share">
      <div className="lab-row">
        <button type="button" className="lab-chip" onClick={() => void copy()}>{say("copyLink")}</button>
        {(Object.keys(files) as (keyof typeof files)[]).map((name) => (
          <button key={name} type="button" className="lab-chip" onClick={files[name]}>{say(name)}</button>
        ))}
      </div>
      <p role="status">{said}</p>
      {address !== null && (
        <label className="lab-address" htmlFor={`${id}-address`}>
          <span>{say("linkField")}</span>
          <input ref={field} id={`${id}-address`} type="text" readOnly value={address} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </div>
  );
}

function save(name: string, type: string, content: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
