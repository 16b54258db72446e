import { expect, test } from "@playwright/test";
import * as fc from "fast-check";
import { grouped } from "@/engine/grouped";

test("a number is written as a reader expects", () => {
  expect([0, 7, 1_000, 8_000.25, 1_234_567.125, -4_096, 0.1 + 0.2, 0.000_001, 99.999_999_99].map(grouped)).toEqual(
    ["0", "7", "1,000", "8,000.25", "1,234,567.125", "-4,096", "0.3", "0.000001", "99.99999999"],
  );
});

test("every number of up to four places is written as the browser's formatter would", () => {
  const formatter = new Intl.NumberFormat("en-US", { maximumFractionDigits: 8 });
  fc.assert(fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(1, 10, 100, 10_000), (whole, over) => {
    expect(grouped(whole / over)).toBe(formatter.format(whole / over));
  }));
});
