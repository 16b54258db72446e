import type { Source } from "./fact";
import type { Text } from "./locale";

/** What a note says about itself; its prose is in `ko.mdx` and `en.mdx` beside it. */
export type Note = {
  /** Folder name and last part of the URL. */
  readonly id: string;
  readonly title: Text;
  /** One or two sentences: page description, lists, social picture. */
  readonly summary: Text;
  /** Minutes of reading. */
  readonly minutes: number;
  /** Ids of earlier notes this one leans on. */
  readonly needs: readonly string[];
  /** Popular mistakes it refutes by name, e.g. "M03". */
  readonly refutes: readonly string[];
  /** Further reading: the AWS pages behind the note. */
  readonly sources: readonly Source[];
};

/** A chapter: its notes in teaching order. */
export type Chapter = { readonly id: string; readonly title: Text; readonly summary: Text; readonly notes: readonly Note[] };
