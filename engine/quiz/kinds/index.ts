import { decode, type DecodeAnswer, type DecodeName, type LocalDecode, type MarkableDecode } from "./decode";
import { doChallenge, type DoAnswer, type DoChallenge, type LocalDo, type MarkableDo } from "./do";
import { match, type LocalMatch, type MarkableMatch, type MatchAnswer, type MatchPairs } from "./match";
import { number, type LocalNumber, type MarkableNumber, type NumberAnswer, type TypedAnswer } from "./number";
import { order, type LocalOrder, type MarkableOrder, type OrderAnswer, type OrderSteps } from "./order";
import { point, type LocalPoint, type MarkablePoint, type PointAnswer, type PointAtPart } from "./point";
import { rows, type LocalRows, type MarkableRows, type RowsAnswer, type TickRows } from "./rows";
import {
  oneChoice, severalChoices, type LocalOneChoice, type LocalSeveralChoices, type MarkableOne, type MarkableSeveral, type OneChoice, type OneChoiceAnswer,
  type SeveralChoices, type SeveralChoicesAnswer,
} from "./ticks";
import { transition, type FillTransitions, type LocalTransitions, type MarkableTransition, type TransitionAnswer } from "./transition";

/** Every kind of question by its name. */
export const kinds = {
  "one-choice": oneChoice, "several-choices": severalChoices, order, number, rows, match, point, transition, decode, do: doChallenge,
} as const;

export type KindName = keyof typeof kinds;

export type Question =
  | OneChoice | SeveralChoices | OrderSteps | NumberAnswer | TickRows | MatchPairs | PointAtPart | FillTransitions | DecodeName | DoChallenge;

/** A question in one language with everything a card shows, so that a page does not carry the other language. */
export type LocalQuestion =
  | LocalOneChoice | LocalSeveralChoices | LocalOrder | LocalNumber | LocalRows | LocalMatch | LocalPoint | LocalTransitions | LocalDecode | LocalDo;

/** What a reader gave: ids, never positions. */
export type Answer =
  | OneChoiceAnswer | SeveralChoicesAnswer | OrderAnswer | TypedAnswer | RowsAnswer | MatchAnswer | PointAnswer | TransitionAnswer | DecodeAnswer | DoAnswer;

/** What marking needs of a question: a question in both languages and one in a single language both fit. */
export type Markable =
  | MarkableOne | MarkableSeveral | MarkableOrder | MarkableNumber | MarkableRows | MarkableMatch | MarkablePoint | MarkableTransition | MarkableDecode | MarkableDo;
