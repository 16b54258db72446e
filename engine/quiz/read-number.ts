/** A typed number: its value, nothing yet, or something that cannot be understood and why. */
export type TypedNumber =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "empty" }
  | { readonly kind: "bad"; readonly problem: "not-a-number" | "several-numbers" | "other-unit" };

/** Names of one unit each. A unit that is not listed is never refused. */
const unitGroups: readonly (readonly string[])[] = [
  ["ms", "밀리초", "millisecond", "milliseconds"],
  ["초", "s", "sec", "secs", "second", "seconds"],
  ["분", "m", "min", "mins", "minute", "minutes"],
  ["시간", "h", "hr", "hrs", "hour", "hours"],
  ["일", "d", "day", "days"],
  ["주", "week", "weeks"],
  ["달", "개월", "month", "months"],
  ["년", "year", "years"],
  ["mib", "mb"],
  ["gib", "gb"],
  ["tib", "tb"],
  ["센트", "cent", "cents", "¢"],
  ["달러", "usd", "$", "dollar", "dollars"],
  ["원", "krw", "₩", "won"],
  ["%", "퍼센트", "percent"],
];

/** Digits with their marks, then the rest; groups: currency sign or sign before, number, what follows. */
const shape = /^([$₩]?\s*[-+]?\s*[$₩]?)\s*([0-9][0-9.,' ]*|[.,][0-9]+)(.*)$/u;

/**
 * Reads what a reader typed into a number field. Takes "1,000", "1 000", "１２", "1,000.5", "0,005", "$3", "60초".
 * A comma or point that cannot group thousands is the decimal mark; a lone "1,000" is a thousand, "0,005" is not.
 * `units` are the names of the unit asked for; another known unit typed after the number is refused rather than marked wrong.
 */
export function readNumber(typed: string, units: readonly string[] = []): TypedNumber {
  // Full-width forms become plain ones, and every kind of space a plain one.
  const text = typed.normalize("NFKC").replace(/[−–]/gu, "-").replace(/\s+/gu, " ").trim();
  if (text === "") return { kind: "empty" };
  const match = shape.exec(text);
  if (match === null) return { kind: "bad", problem: "not-a-number" };
  const [, before = "", digits = "", after = ""] = match;
  if (/[0-9]/u.test(after)) return { kind: "bad", problem: "several-numbers" };
  const value = plainNumber(digits.trim());
  if (value === null) return { kind: "bad", problem: digits.trim().includes(" ") ? "several-numbers" : "not-a-number" };
  const unit = after.trim() || before.replace(/[-+\s]/gu, "");
  if (isOtherUnit(unit, units)) return { kind: "bad", problem: "other-unit" };
  return { kind: "number", value: before.includes("-") ? -value : value };
}

function plainNumber(digits: string): number | null {
  const text = digits.replace(/[.,]$/u, "");
  // Thousands in groups of three, all with the same mark, then at most one decimal mark of another kind.
  const grouped = /^([1-9][0-9]{0,2})([,' .])([0-9]{3})((?:\2[0-9]{3})*)(?:([.,])([0-9]+))?$/u.exec(text);
  if (grouped !== null) {
    const [, head = "", mark = "", first = "", more = "", decimalMark, decimals = ""] = grouped;
    // One group after a point ("1.500") is a decimal, as Korean and English write it.
    if (mark !== "." || more !== "" || decimalMark !== undefined) {
      if (decimalMark === mark) return null;
      return Number(`${head}${first}${more.replaceAll(mark, "")}.${decimals || "0"}`);
    }
  }
  return /^[0-9]*[.,]?[0-9]*$/u.test(text) && /[0-9]/u.test(text) ? Number(text.replace(",", ".")) : null;
}

function isOtherUnit(typed: string, units: readonly string[]): boolean {
  const typedGroup = groupOf(typed);
  if (typedGroup === null) return false;
  const wanted = units.flatMap((unit) => groupOf(unit) ?? []);
  return wanted.length > 0 && !wanted.includes(typedGroup);
}

function groupOf(unit: string): number | null {
  const name = unit.toLowerCase().replace(/[\s.]/gu, "");
  const index = unitGroups.findIndex((group) => group.includes(name));
  return index < 0 ? null : index;
}
