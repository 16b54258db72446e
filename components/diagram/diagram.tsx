"use client";

import { Suspense, lazy } from "react";
import type { LiveDiagramProps } from "./live";
import { Picture } from "./picture";

/** If the chunk cannot be loaded, the still picture is what the reader keeps. */
const Live = lazy(() => import("./live").catch(() => ({ default: Still })));

/** The live diagram, loaded when first shown; the still picture in the same box until then. Not for the server: show `Pictures` there. */
export function Diagram(props: LiveDiagramProps) {
  return <Suspense fallback={<Still {...props} />}><Live {...props} /></Suspense>;
}

function Still({ scene, id, label }: LiveDiagramProps) {
  return <Picture scene={scene} id={`${id}-still`} label={label} />;
}
