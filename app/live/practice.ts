import { Practice } from "@/components/quiz/practice";
import { hydrateWith } from "./hydrate";

export const start = hydrateWith(Practice);
