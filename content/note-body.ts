import type { ComponentType } from "react";
import type { Locale } from "@/engine/locale";

/** What `scripts/mdx/outline.mjs` exports beside the body of a note. */
export type Outline = {
  readonly headings: readonly { readonly depth: 2 | 3; readonly id: string; readonly text: string }[];
  readonly facts: readonly string[];
  readonly terms: readonly string[];
};

export type NoteBody = { readonly default: ComponentType<{ components: object }>; readonly outline: Outline };

/** The prose of a note in one language. In a file of its own: whatever imports it is compiled with the prose of every note. */
export async function noteBody(id: string, locale: Locale): Promise<NoteBody> {
  return (await import(`./notes/${id}/${locale}.mdx`)) as NoteBody;
}
