import type { ComponentType, ReactNode } from "react";

/** What can come to life in a page: the files of `app/live/`. */
export type LivePartName = "figure" | "lab" | "quiz" | "review" | "practice" | "filter";

type LivePartProps<P extends object> = {
  readonly name: LivePartName;
  /** A client component. It renders the same HTML here as in the browser before anything happened. */
  readonly part: ComponentType<P>;
  /** Plain data: it travels to the browser as JSON. */
  readonly props: NoInfer<Omit<P, "children">>;
  readonly as?: "div" | "figure";
  readonly id?: string;
  readonly className?: string;
  readonly "aria-labelledby"?: string;
  /** HTML inside the part that never changes; the part gets it as its children. */
  readonly children?: ReactNode;
};

/**
 * A part of a page that comes to life when the reader comes near: a React root of its own in the sealed site, where
 * `scripts/seal.mjs` moves the data out of the page. The rest of the page stays the HTML it is.
 */
export function LivePart<P extends object>({ name, part: Part, props, as: Tag = "div", children, ...attributes }: LivePartProps<P>) {
  return (
    <Tag {...attributes} data-live={name}>
      <Part {...(props as P)}>{children && <div className="still" data-still="">{children}</div>}</Part>
      <script type="application/json" data-props="" dangerouslySetInnerHTML={{ __html: JSON.stringify(props).replaceAll("<", "\\u003c") }} />
    </Tag>
  );
}
