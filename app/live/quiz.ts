import { Quiz } from "@/components/quiz/quiz";
import { hydrateWith } from "./hydrate";

export const start = hydrateWith(Quiz);
