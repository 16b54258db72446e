import { LabLive } from "@/labs/live";
import { hydrateWith } from "./hydrate";

export const start = hydrateWith(LabLive);
