import type { IconId } from "@/engine/scene";
import { iconPaths } from "./icon-paths";

/** One of our line icons in the colour of the text around it. Decorative: the word beside it carries the meaning. */
export function Icon({ id, className }: { id: IconId; className?: string }) {
  return (
    <svg
      className={className} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true"
      fill="none" stroke="currentColor" strokeWidth="1.5" strokeLinecap="round" strokeLinejoin="round"
    >
      <path d={iconPaths[id]} />
    </svg>
  );
}
