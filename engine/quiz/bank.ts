import type { Fact } from "../fact";
import type { LocalCase } from "./case";
import type { FamilyPlace } from "./families";
import type { LookAlikes } from "./interleave";
import type { LocalQuestion } from "./localise";
import type { LocalMisconception } from "./misconception";

/** A chapter as practice needs it: which notes belong together. */
export type BankChapter = { readonly id: string; readonly title: string; readonly noteIds: readonly string[] };

/** What the browser needs to make generated questions. */
export type FamilyData = { readonly facts: Readonly<Record<string, Fact>>; readonly places: Readonly<Record<string, FamilyPlace>> };

/** Everything that can be practised, in one language. It comes as one file, asked for only by who practises. */
export type Bank = {
  readonly questions: readonly LocalQuestion[];
  readonly chapters: readonly BankChapter[];
  readonly lookAlikes: readonly LookAlikes<string>[];
  readonly misconceptions: readonly LocalMisconception[];
  readonly cases: readonly LocalCase[];
  readonly families: FamilyData;
};
