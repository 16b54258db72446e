/** The languages of the site, in the order of the language switch. */
export const locales = ["ko", "en"] as const;

export type Locale = (typeof locales)[number];

/** A piece of wording in every language. A half-translated record does not type-check. */
export type Text = { readonly [L in Locale]: string };

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value);
}
