import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { forbiddenTerms } from "@/content/terms";

/** Files with Korean wording of ours. The list of forbidden terms names them itself. */
const files = ["content", "labs", "engine", "components"]
  .flatMap((folder) => readdirSync(folder, { recursive: true, withFileTypes: true }))
  .filter((entry) => entry.isFile() && /\.(?:tsx?|mdx)$/.test(entry.name) && !entry.name.startsWith("en."))
  .map((entry) => join(entry.parentPath, entry.name))
  .filter((file) => file !== join("content", "terms.ts"));

/** What stands in quotation marks in a pitfall is what others say, in their words. */
const withoutQuotations = (text: string): string => text.replace(/“[^”\n]*”/gu, "");

function found(text: string): { right: string; hit: string }[] {
  return forbiddenTerms.flatMap(({ wrong, right }) => [...text.matchAll(new RegExp(wrong.source, "gu"))].map(([hit]) => ({ right, hit })));
}

test("one Korean term for one thing, everywhere", () => {
  expect(files.length).toBeGreaterThan(200);
  const wrong = files.flatMap((file) => withoutQuotations(readFileSync(file, "utf8")).split("\n").flatMap((line, index) =>
    found(line).map(({ right, hit }) => `${file}:${index + 1}: “${hit}”, write “${right}”`)));
  expect(wrong).toEqual([]);
});

test("no term is forbidden that another entry asks for", () => {
  for (const { right } of forbiddenTerms) expect(found(right), right).toEqual([]);
});

test("a forbidden term is found where it stands, and its neighbours are left alone", () => {
  expect(found("오토스케일링이 로드밸런서의 상태 검사를 본다").map(({ hit }) => hit)).toEqual(["오토스케일링", "로드밸런서"]);
  expect(found("로드 밸런서의 상태 검사").map(({ right }) => right)).toEqual(["상태 확인"]);
  expect(found("EC2의 상태 검사는 1분마다 돕니다. 리소스를 웜 풀에서 꺼냅니다.")).toEqual([]);
});
