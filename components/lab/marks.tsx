/** The player's own line icons, 20 by 20, drawn in the colour of the text. */
const paths = {
  play: "M6.5 4.2v11.6L15.8 10z",
  pause: "M6.5 4.5v11M13.5 4.5v11",
  back: "M14.5 4.8v10.4L7 10zM5 4.8v10.4",
  step: "M5.5 4.8v10.4L13 10zM15 4.8v10.4",
  undo: "M4.5 8.2h7.2a4 4 0 0 1 0 8H8M4.5 8.2l3.4-3.4M4.5 8.2l3.4 3.4",
  reset: "M4.6 10a5.4 5.4 0 1 0 1.7-3.9L4.5 7.8M4.5 4.2v3.6h3.6",
  keys: "M3 5.5h14v9H3zM6 8.5h.01M9 8.5h.01M12 8.5h.01M14.5 8.5h.01M6.5 11.8h7",
  yes: "M4.5 10.5l3.8 3.8 7.2-8.3",
  no: "M5.5 5.5l9 9M14.5 5.5l-9 9",
  wait: "M10 3.8a6.2 6.2 0 1 0 0 12.4 6.2 6.2 0 0 0 0-12.4zM10 6.8V10l2.2 1.6",
} as const;

export function Mark({ name }: { name: keyof typeof paths }) {
  return (
    <svg className={`lab-mark lab-mark-${name}`} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
