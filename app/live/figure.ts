import { FigureLive } from "@/components/diagram/figure-live";
import { hydrateWith } from "./hydrate";

export const start = hydrateWith(FigureLive);
