import type { Outcome } from "./base";
import { seedOf } from "./shuffle";

/** Most questions of a chosen set: more would make an address that mail programs cut. */
export const longestSet = 40;

const idShape = /^[a-z0-9-]{1,80}\.[a-z0-9-]{1,80}$/u;

/** A chosen set as the part of an address after "#set=": ids, readable for people. */
export function writeSet(ids: readonly string[]): string {
  return ids.slice(0, longestSet).join(",");
}

/** Reads what somebody put into an address: ids in their order, each once, and nothing that is no id. */
export function readSet(text: string): readonly string[] {
  if (text.length > longestSet * 162) return [];
  let plain: string;
  try {
    plain = decodeURIComponent(text);
  } catch {
    return [];
  }
  return [...new Set(plain.split(",").filter((id) => idShape.test(id)))].slice(0, longestSet);
}

const digits = "23456789abcdefghjkmnpqrstuvwxyz";
const values: readonly (Outcome | null)[] = [null, "right", "partly", "wrong"];
const checkDigits = 4;

/** Tells one set, and one course of answers to it, from another: a code with a slip of the pen fits none. */
function checksum(ids: readonly string[], body: string): string {
  let rest = seedOf(`${ids.join(",")}|${body}`);
  return Array.from({ length: checkDigits }, () => {
    const digit = digits[rest % digits.length] ?? "";
    rest = Math.floor(rest / digits.length);
    return digit;
  }).join("");
}

/** How a set went, as a code short enough to be written on paper. It holds two questions in a digit and no name. It is no proof: who reads the source can make one. */
export function writeResult(ids: readonly string[], outcomes: ReadonlyMap<string, Outcome>): string {
  const marks = ids.map((id) => values.indexOf(outcomes.get(id) ?? null));
  let body = "";
  for (let index = 0; index < marks.length; index += 2) body += digits[(marks[index] ?? 0) * 4 + (marks[index + 1] ?? 0)] ?? "";
  return (body + checksum(ids, body)).replace(/(.{4})(?=.)/gu, "$1-");
}

/** Reads a code for that set; null if it belongs to another set or was mistyped. Null for a question means it was not answered. */
export function readResult(ids: readonly string[], code: string): readonly (Outcome | null)[] | null {
  const plain = code.toLowerCase().replace(/[\s-]/gu, "");
  const body = plain.slice(0, -checkDigits);
  if (body.length !== Math.ceil(ids.length / 2) || plain.slice(-checkDigits) !== checksum(ids, body)) return null;
  const marks = [...body].flatMap((digit) => {
    const value = digits.indexOf(digit);
    return [Math.floor(value / 4), value % 4];
  });
  if (marks.some((mark) => values[mark] === undefined)) return null;
  return ids.map((_, index) => values[marks[index] ?? 0] ?? null);
}
