const paths = {
  mark: "M3 15.5c0-2.6 2-4.5 4.4-4.5.6-3.4 3.2-5.5 6.3-5.5 3.6 0 6.3 2.7 6.4 6.2 1.6.5 2.4 1.8 2.4 3.3 0 2-1.5 3.5-3.6 3.5M6 18.5h3m3 0h3",
  menu: "M4 7h16M4 12h16M4 17h16",
  settings: "M4 8h9m5 0h2M4 16h2m5 0h9M15.5 5.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5ZM8.5 13.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5Z",
  close: "M6 6l12 12M18 6 6 18",
} as const;

/** A line icon of the frame, 24 units square, in the colour of its text. Always beside words or inside a named control. */
export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
