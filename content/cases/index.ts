import type { Case } from "@/engine/quiz/case";
import { alarmSilence } from "./alarm-silence";
import { halfTheFleet } from "./half-the-fleet";
import { lostFiles } from "./lost-files";
import { shortNights } from "./short-nights";
import { unreachable } from "./unreachable";

/** Every case to diagnose: one line each. */
export const cases: readonly Case[] = [unreachable, lostFiles, shortNights, halfTheFleet, alarmSilence];
