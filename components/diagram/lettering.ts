/** Sizes of the lettering in a diagram, in scene units. */
export const lettering = { label: 14, small: 12.5, line: 12, badge: 11, edge: 12, group: 13 } as const;

/**
 * Width of a text as set in the Korean and Latin sans-serif fonts of the site, in units of `size`: an estimate on the wide side.
 * Nothing is measured, because the same drawing is made where there is no screen.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const letter of text) {
    if (/[\u1100-\u11ff\u3000-\u9fff\uac00-\ud7af\uff00-\uffef]/.test(letter)) ems += 0.93;
    else if (/[A-Z0-9%&@#+=<>~]/.test(letter)) ems += /[MW@%]/.test(letter) ? 0.85 : 0.64;
    else if (/[ilj.,:;'|!·()[\]]/.test(letter)) ems += 0.32;
    else if (letter === " ") ems += 0.27;
    else ems += /[mw]/.test(letter) ? 0.86 : 0.56;
  }
  return ems * size;
}

/** A label in one line, or in two of similar length, broken at a space, if it is wider than `width`. */
export function breakLabel(label: string, width: number, size: number): readonly string[] {
  if (label.includes("\n")) return label.split("\n");
  if (textWidth(label, size) <= width) return [label];
  const words = label.split(" ");
  let best: readonly string[] = [label];
  for (let cut = 1; cut < words.length; cut += 1) {
    const lines = [words.slice(0, cut).join(" "), words.slice(cut).join(" ")];
    if (widest(lines, size) < widest(best, size)) best = lines;
  }
  return best;
}

/** Width of the widest of some lines. */
export function widest(lines: readonly string[], size: number): number {
  return Math.max(...lines.map((line) => textWidth(line, size)), 0);
}
