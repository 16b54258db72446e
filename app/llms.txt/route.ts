import { siteOverview } from "@/content/markdown/overview";
import { labIds, loadLab } from "@/labs";
import { siteUrl } from "../page-metadata";

export const dynamic = "force-static";

/** The site at a glance for programs that read it. */
export async function GET() {
  return new Response(siteOverview(await Promise.all(labIds.map(loadLab)), siteUrl), { headers: { "Content-Type": "text/plain; charset=utf-8" } });
}
