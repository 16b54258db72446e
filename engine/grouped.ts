/**
 * A number as both languages write it: whole digits in groups of three with commas, then a point and at most eight digits ("8,000.25").
 * Written by hand because the browser's own formatter takes 20 ms to come up on a phone, and nothing else on a page needs it.
 * @param value 0, or of a size from a millionth to a hundred trillion: outside, JavaScript writes powers of ten
 */
export function grouped(value: number): string {
  const [whole = "", places] = String(Number(value.toFixed(8))).split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (places === undefined ? "" : `.${places}`);
}
