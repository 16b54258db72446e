import { useState, type ReactNode } from "react";

type PanelProps = {
  readonly title: string;
  readonly name: string;
  readonly open?: boolean;
  /** A few words beside the title, seen while the panel is closed. */
  readonly hint?: string;
  readonly children: ReactNode;
};

/** A part of the player that can be folded away. What is folded away is not drawn, so it costs nothing while a run plays. */
export function Panel({ title, name, open = false, hint, children }: PanelProps) {
  const [isOpen, setIsOpen] = useState(open);
  return (
    <details className={`lab-panel lab-panel-${name}`} open={isOpen} onToggle={(event) => setIsOpen(event.currentTarget.open)}>
      <summary><span className="lab-panel-title">{title}</span>{hint !== undefined && <span className="lab-panel-hint">{hint}</span>}</summary>
      <div className="lab-panel-body">{isOpen && children}</div>
    </details>
  );
}
