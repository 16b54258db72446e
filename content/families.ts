import type { Locale } from "@/engine/locale";
import type { FamilyData } from "@/engine/quiz/made";
import { families, type FamilyPlace } from "@/engine/quiz/families";
import { notes } from ".";
import { fact } from "./facts";

/** The section that teaches a family. Where there is none yet, the AWS page behind its first fact stands in. */
const taught: Readonly<Record<string, { readonly note: string; readonly section: string }>> = {
  "drill.type-name": { note: "instance-types", section: "place-gives-meaning" },
  "drill.address-cost": { note: "instance-states", section: "addresses" },
  "drill.billed-seconds": { note: "instance-states", section: "billing" },
  "drill.snapshot-cost": { note: "ami-and-launch", section: "making-an-ami" },
  "drill.subnet-size": { note: "vpc-and-subnets", section: "reserved" },
  "drill.subnet-plan": { note: "vpc-and-subnets", section: "planning" },
  "drill.subnet-address": { note: "vpc-and-subnets", section: "cidr" },
  "drill.alarm-state": { note: "watching-instances", section: "alarms" },
  "drill.percent-scaling": { note: "scaling-policies", section: "step" },
  "drill.step-bounds": { note: "scaling-policies", section: "step" },
  "drill.refresh-room": { note: "auto-scaling-groups", section: "refresh" },
};

/** The facts of all families, and where each is taught. */
export function familyData(locale: Locale): FamilyData {
  const ids = new Set(families.flatMap((family) => family.facts));
  return {
    facts: Object.fromEntries([...ids].map((id) => [id, fact(id)])),
    places: Object.fromEntries(families.map((family) => [family.id, placeOf(family.id, family.facts[0] ?? "", locale)])),
  };
}

function placeOf(familyId: string, factId: string, locale: Locale): FamilyPlace {
  const place = taught[familyId];
  const note = notes.find(({ id }) => id === place?.note);
  if (place !== undefined && note !== undefined) return { noteId: note.id, noteTitle: note.title[locale], href: `/${locale}/notes/${note.id}/#${place.section}` };
  const source = fact(factId).sources[0];
  if (source === undefined) throw new Error(`Fact ${factId} has no source.`);
  return { noteId: "drill", noteTitle: source.title, href: source.url };
}
