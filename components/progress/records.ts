/** What it takes to read, write and schedule answers. Loaded with the first live question, so that a page with figures alone does not carry it. */
export { derive, deriving, lastAnswer, withAnswer } from "@/engine/progress/derive";
export { exchangeName, mergePlan, readExchange, writeExchange } from "@/engine/progress/exchange";
export { entryKey } from "@/engine/progress/log";
export { readSummary, summaryOf } from "@/engine/progress/summary";
export { algorithm, studyDay } from "@/engine/quiz/schedule";
export { keepCopy, keepEntry, listCopies, looseEntries } from "./backups";
export { DatabaseError, openDatabase } from "./database";
