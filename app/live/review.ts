import { ReviewPage } from "@/components/quiz/review-list";
import { hydrateWith } from "./hydrate";

export const start = hydrateWith(ReviewPage);
