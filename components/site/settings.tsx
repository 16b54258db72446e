import { Icon } from "./icons";

export type SettingsWords = Record<
  | "settings" | "theme" | "themeSystem" | "themeLight" | "themeDark" | "textSize" | "textSmall" | "textNormal" | "textLarge"
  | "motion" | "motionSystem" | "motionCalm" | "shortcuts" | "on" | "off" | "settingsNeedScript" | "settingsNotSaved" | "close",
  string
>;

/**
 * Reading settings as plain radio buttons: a page of its own, which `shell.ts` fetches and shows as a popover where the reader is.
 * It stores a choice and puts it on `<html data-…>`; the empty value is the default and removes the attribute.
 */
export function Settings({ words }: { words: SettingsWords }) {
  const groups = [
    { name: "theme", legend: words.theme, options: [["", words.themeSystem], ["light", words.themeLight], ["dark", words.themeDark]] },
    { name: "text", legend: words.textSize, options: [["small", words.textSmall], ["", words.textNormal], ["large", words.textLarge]] },
    { name: "motion", legend: words.motion, options: [["", words.motionSystem], ["calm", words.motionCalm]] },
    { name: "shortcuts", legend: words.shortcuts, options: [["", words.on], ["off", words.off]] },
  ] as const;
  return (
    <div className="settings" id="settings">
      <div className="settings-head">
        <h2>{words.settings}</h2>
        <button className="tool" type="button" popoverTarget="settings" popoverTargetAction="hide" aria-label={words.close}><Icon name="close" /></button>
      </div>
      <noscript><p>{words.settingsNeedScript}</p></noscript>
      <form>
        {groups.map((group) => (
          <fieldset key={group.name}>
            <legend>{group.legend}</legend>
            <div className="choices-row">
              {group.options.map(([value, label]) => (
                <label key={value}>
                  <input type="radio" name={group.name} value={value} defaultChecked={value === ""} /><span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
        <p className="settings-problem" hidden role="status">{words.settingsNotSaved}</p>
      </form>
    </div>
  );
}
