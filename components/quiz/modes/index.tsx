import type { ComponentType } from "react";
import type { Locale } from "@/engine/locale";
import type { Bank } from "@/engine/quiz/bank";
import { Diagnose } from "./diagnose";
import { Drills, MistakeCheck, MixedPractice } from "./lists";
import { Mock } from "./mock";
import { Paper } from "./paper";
import { ChosenSet } from "./set";

export type ModeProps = { readonly bank: Bank; readonly locale: Locale };

/** Every way to practise by its name in the address. */
export const modeViews: Readonly<Record<string, ComponentType<ModeProps>>> = {
  mixed: MixedPractice, drills: Drills, mock: Mock, mistakes: MistakeCheck, diagnose: Diagnose, set: ChosenSet, paper: Paper,
};
