import { Filter } from "@/components/note/filter";
import { hydrateWith } from "./hydrate";

export const start = hydrateWith(Filter);
