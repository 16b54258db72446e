import type { Text } from "./locale";

/** Where a fact was read: an AWS page, or the shape of AWS's own SDK. */
export type Source = { readonly title: string; readonly url: string };

/**
 * One checkable statement about AWS. It stands once, in `content/facts`, and prose, simulations and questions name it by its id.
 */
export type Fact = {
  /** The bare value for simulations and questions: a number in `unit`, a name, or a list of names. */
  readonly value: number | string | boolean | readonly string[];
  /** Unit of `value` if it is a number: "s", "h", "USD/h", "GiB", "instances", ... */
  readonly unit?: string;
  /** The value as it reads inside a sentence: "60초" / "60 seconds". Never a whole sentence. */
  readonly say: Text;
  /** The whole statement, one or two sentences. */
  readonly meaning: Text;
  /** At least one. */
  readonly sources: readonly Source[];
  /** Day on which the source was last read, "YYYY-MM-DD". */
  readonly checked: string;
  /** "confirmed": read on a first-party page. "unconfirmed": best knowledge, shown to the reader as such. */
  readonly confidence: "confirmed" | "unconfirmed";
  /** What older notes say instead, where they differ. */
  readonly older?: Text;
};

/** A fact read longer ago than this many days is shown as one to be read again. */
const staleAfterDays = 366;

/** True if the source was last read more than a year before `today` ("YYYY-MM-DD"). */
export function isStale({ checked }: Pick<Fact, "checked">, today: string): boolean {
  return Date.parse(today) - Date.parse(checked) > staleAfterDays * 86_400_000;
}
