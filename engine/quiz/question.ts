export type { Answer, KindName, Question } from "./kinds";

/** How sure the reader was before checking. */
export type Certainty = "sure" | "unsure" | "guess";
