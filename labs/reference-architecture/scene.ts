import type { Locale } from "@/engine/locale";
import type { IconId, Scene, SceneEdge, SceneLayout, SceneNode, SceneToken, Tone } from "@/engine/scene";
import { costOf, flowOf, isUp, legs, lossTable, natOf, nodeOf, otherOf, shownWorld, stands, tryLeg, worldOf, type Effect, type LegId, type World } from "./graph";
import { strikeOf } from "./injections";
import { planOf } from "./layout";
import {
  assumed, builtParts, isSecond, letterOf, storyIds, sum, zoneOf, zonesOf, type DesignState, type NodeId, type PartId, type StoryId, type Zone,
} from "./state";
import { effectNames, kindName, layerLines, layerNames, monthly, partName, percent, shortName, storyNames, words } from "./labels";

/** Icon and concept of each kind of part. */
export const looks: Readonly<Record<string, readonly [icon: IconId, concept?: string]>> = {
  user: ["user", "user"], partner: ["host"],
  "route-53": ["globe", "route-53"], cloudfront: ["cloud", "cloudfront"],
  igw: ["network", "internet-gateway"], alb: ["balance", "elastic-load-balancing"],
  nat: ["address", "nat-gateway"], web: ["server", "instance"], task: ["container", "ecs-task"],
  cache: ["cache", "elasticache"], "db-primary": ["database", "rds"], "db-standby": ["database", "multi-az"],
  "db-replica": ["database", "read-replica"],
  endpoint: ["network", "gateway-endpoint"], s3: ["bucket", "s3"], lambda: ["function", "lambda"],
  sns: ["queue", "sns"], cloudwatch: ["chart", "cloudwatch"], asg: ["group", "auto-scaling"],
  ecs: ["container", "ecs-service"], "role-web": ["role", "iam-role"], "role-task": ["role", "task-role"],
  "role-lambda": ["role", "iam-role"], "sg-web": ["shield", "security-group"], "sg-db": ["shield", "security-group"],
  "alb-2": ["balance", "elastic-load-balancing"], "web-2": ["server", "instance"], "db-copy": ["database", "read-replica"],
};

const isPermit = (part: NodeId): boolean => part.startsWith("role-") || part.startsWith("sg-");

/** The worst of some effects. */
export function worst(effects: Readonly<Record<StoryId, Effect>>): Effect {
  const order: readonly Effect[] = ["stops", "part", "misses"];
  return order.find((effect) => storyIds.some((story) => effects[story] === effect)) ?? "none";
}

const effectTones: Readonly<Record<Effect, Tone>> = { stops: "bad", part: "warn", misses: "wait", none: "good" };

type Face = { readonly line?: string; readonly tone: Tone; readonly faded?: boolean };

/** What is written in a part at this moment, in the layer chosen. */
function faceOf(world: World, losses: ReturnType<typeof lossTable> | null, part: PartId, layer: DesignState["params"]["layer"], locale: Locale): Face {
  const zone = zoneOf(part, world.homes) ?? 0;
  if (world.absent.has(part)) return { line: words.absent[locale], tone: "off", faded: true };
  if (world.removed.has(part)) return { line: words.gone[locale], tone: "off", faded: true };
  if (!stands(world, part)) return { line: words.failed[locale], tone: "bad", faded: true };
  if (layer === "cost") {
    const cost = costOf(world, part);
    const isFree = part === "igw" || part === "endpoint" || part === "asg" || isPermit(part);
    return { line: cost > 0 ? monthly(cost) : isFree ? "$0" : words.usage[locale], tone: cost > 60_000 ? "warn" : cost > 0 ? "accent" : "plain" };
  }
  if (layer === "failure") {
    const effects = losses?.get(part);
    const effect = effects === undefined ? "none" : worst(effects);
    // What spans the zones is one of its kind, but does not fall with a zone.
    if (effect === "stops" && zoneOf(part, world.homes) === null) {
      return isPermit(part) ? { line: words.onlyOne[locale], tone: "warn" } : { line: words.spans[locale], tone: "plain" };
    }
    return { line: effect === "stops" ? words.single[locale] : effect === "none" ? words.fine[locale] : effectNames[effect][locale], tone: effectTones[effect] };
  }
  const isRunning = isUp(world, part);
  if (layer !== "request") return { line: layerLines[layer][kindName(part)]?.[locale], tone: layerLines[layer][kindName(part)] === undefined ? "plain" : "accent" };
  if (part === "web-2") return { line: isRunning ? `× ${world.web2}` : words.off[locale], tone: isRunning ? "good" : "off" };
  if (part === "db-copy") return { line: (world.promoted ? words.inUse : words.copy)[locale], tone: world.promoted ? "good" : "plain" };
  if (part.startsWith("web-") || part.startsWith("task-")) {
    const count = (part.startsWith("web-") ? world.web : world.tasks)[zone] ?? 0;
    return { line: isRunning ? `× ${count}` : words.waiting[locale], tone: isRunning ? "good" : "wait" };
  }
  if (part === "db-replica") return { line: words.copy[locale], tone: "plain" };
  if (part === "db-primary" || part === "db-standby") return part === world.writer ? { line: words.inUse[locale], tone: "good" } : { line: words.standby[locale], tone: "plain" };
  return { tone: "plain" };
}

type Line = { readonly from: NodeId; readonly to: NodeId; readonly leg: LegId | "replicate" | "copy"; readonly works: boolean; readonly faint: boolean };

/** The connections of the picture: the steps of the stories that the layer is about. */
function linesOf(world: World, layer: DesignState["params"]["layer"]): readonly Line[] {
  const lines = new Map<string, Line>();
  const add = (leg: Line["leg"], from: Line["from"], to: Line["to"], works: boolean, faint = false): void => {
    const id = `${from}>${to}`;
    if (!lines.has(id)) lines.set(id, { from, to, leg, works, faint });
  };
  const one = (leg: LegId, zone = 0): void => {
    const step = tryLeg(world, leg, zone);
    const [from, to] = legs[leg];
    for (const hop of step.hops) add(leg, hop.from, hop.to, true);
    if (step.blocked === null) return;
    add(leg, nodeOf(world, from, zone), nodeOf(world, to, zone), false);
  };
  for (const leg of ["ask-name", "reach-edge", "static", "forward", "notify", "ring"] as const) one(leg);
  if (layer !== "security") one("thumbnail");
  else {
    for (const call of ["store", "report", "thumbnail"] as const) {
      const [from, to, , role] = legs[call];
      for (const [zone] of zonesOf(world.params).entries()) add(call, nodeOf(world, from, zone), role, isUp(world, role));
      add(call, role, to, isUp(world, role));
    }
  }
  for (const [zone] of zonesOf(world.params).entries()) {
    one("choose", zone);
    one(isUp(world, "db-replica") ? "query-replica" : "query", zone);
    if (world.params.cache) one("ask-cache", zone);
    if (layer === "security") one("read", zone);
    if (layer !== "network") continue;
    for (const leg of ["store", "report", "deliver"] as const) for (const hop of tryLeg(world, leg, zone).hops) add(leg, hop.from, hop.to, true);
    const nat = natOf(world, zone);
    add("store", `web-${letterOf(zone)}`, nat, isUp(world, nat), true);
  }
  if (world.params.multiAz) {
    const other = otherOf(world.writer);
    add("replicate", world.writer, other, isUp(world, world.writer) && isUp(world, other));
  }
  if (world.params.replica) add("copy", world.writer, "db-replica", isUp(world, world.writer) && isUp(world, "db-replica"));
  if (world.params.second !== "none") {
    const isWaiting = world.active === "first";
    for (const leg of ["forward-2", "choose-2", "query-2"] as const) add(leg, legs[leg][0], legs[leg][1], isWaiting || tryLeg(world, leg, 0).blocked === null, isWaiting);
    add("copy", world.writer, "db-copy", isUp(world, world.writer) && stands(world, "db-copy"));
  }
  return [...lines.values()].filter(({ from, to }) => !world.absent.has(from as PartId) && !world.absent.has(to as PartId));
}

/** One sentence: what the design does at this moment. */
export function summaryOf(state: DesignState, locale: Locale): string {
  const world = worldOf(state);
  const flows = storyIds.map((story) => `${storyNames[story][locale]} ${percent(flowOf(world, story).permille)}`).join(", ");
  const away = [...state.failedZones.map((zone) => partName(`az-${zone}`, locale)), ...state.removed.map((part) => partName(part, locale))].join(", ");
  const open = state.absent.length;
  return locale === "ko"
    ? `가용 영역 ${state.params.zones}곳, 웹 서버 ${sum(state.web)}대. ${away !== "" ? `없는 것: ${away}.` : open > 0 ? `아직 추가하지 않은 부품 ${open}개.` : "모두 있습니다."} 되는 몫: ${flows}.`
    : `${state.params.zones} zones, ${sum(state.web)} web servers. ${away !== "" ? `Missing: ${away}.` : open > 0 ? `Parts still to add: ${open}.` : "Everything is there."} What gets through: ${flows}.`;
}

/** The picture of the design, with the story that is being followed. */
export function sceneOf(state: DesignState, locale: Locale, layout: SceneLayout): Scene {
  const world = shownWorld(state);
  const { layer } = state.params;
  const plan = planOf(state.params, state.homes, layout);
  const losses = layer === "failure" ? lossTable(world) : null;
  const { trip } = state;
  const stuckAt = trip?.outcome === "stuck" && trip.blocked?.part !== state.hidden ? trip.blocked?.part : undefined;
  const hop = trip?.hops[Math.min(trip.at, trip.hops.length - 1)];
  const here: NodeId | undefined = trip === null || hop === undefined ? undefined : trip.outcome === "arrived" ? hop.to : trip.outcome === "stuck" && trip.at >= trip.hops.length ? hop.to : hop.from;

  const frames = plan.frames.map((frame): SceneNode => {
    const zone = frame.id.startsWith("az-") ? (frame.id.slice(3) as Zone) : null;
    const isFailed = zone !== null && state.failedZones.includes(zone);
    const effects = zone === null ? undefined : losses?.get(`az-${zone}`);
    const isSingle = effects !== undefined && worst(effects) === "stops";
    const name = zone === null ? (frame.id === "vpc" ? words.vpc : frame.id === "second" ? words.second : words.permits)[locale] : partName(frame.id, locale);
    const verdict = isFailed ? words.failed[locale] : isSingle ? words.single[locale] : undefined;
    // In the heading, since lines run where a badge would be; on a phone a line runs past its middle.
    const label = verdict === undefined ? name : `${name} · ${isSingle && !isFailed && layout === "narrow" ? words.singleShort[locale] : verdict}`;
    return {
      ...frame, shape: "group", group: zone === null ? undefined : "vpc", label, tone: isFailed || isSingle ? "bad" : "plain", faded: isFailed,
      concept: zone !== null ? "availability-zone" : frame.id === "vpc" ? "vpc" : undefined, say: verdict === undefined ? name : `${name}, ${verdict}`,
    };
  });
  const nodes = [...plan.places].map(([id, rect]): SceneNode => {
    const isEnd = id === "user" || id === "partner";
    const calm: Face = isEnd ? { tone: "plain" } : faceOf(world, losses, id, layer, locale);
    const face: Face = !calm.faded && state.injected.some((one) => strikeOf(one)[0] === id) ? { line: words.upset[locale], tone: "warn" } : calm;
    const zone = zoneOf(id, state.homes);
    const isRole = layer === "security" && id.startsWith("role-");
    const group = isSecond(id) ? "second" : zone !== null ? `az-${letterOf(zone)}` : isPermit(id) && !isRole ? "permits" : id === "igw" || id === "alb" || id === "endpoint" ? "vpc" : undefined;
    const name = shortName(id, locale);
    const [icon, concept] = looks[kindName(id)] ?? [];
    return {
      id, ...rect, shape: id === "user" || isRole ? "pill" : "box", group, label: isRole ? name.split(" ")[0] ?? name : name, lines: isRole || face.line === undefined ? undefined : [face.line],
      // In a narrow box the words need the room.
      icon: isRole ? "key" : rect.width >= 130 && !isPermit(id) && id !== "asg" && id !== "ecs" ? icon : undefined,
      tone: id === stuckAt ? "bad" : face.tone, faded: face.faded, current: id === here, concept,
      say: [partName(id, locale, state.homes), face.line].filter(Boolean).join(", "),
    };
  });

  const base = new Map(linesOf(world, layer).map((line) => [`${line.from}>${line.to}`, line]));
  const passed = new Map((trip?.hops ?? []).map((one, index) => [`${one.from}>${one.to}`, { ...one, index }]));
  const lines: readonly Line[] = [
    ...base.values(),
    ...[...passed.values()].filter((one) => !base.has(`${one.from}>${one.to}`)).map((one) => ({ from: one.from, to: one.to, leg: one.leg as LegId, works: true, faint: true })),
  ];
  const edges = lines.filter((line) => plan.places.has(line.from) && plan.places.has(line.to)).map((line): SceneEdge => {
    const id = `${line.from}>${line.to}`;
    const index = passed.get(id)?.index;
    const isNow = trip?.outcome === "travelling" && index === trip.at;
    const isBehind = trip !== null && index !== undefined && index < trip.at;
    return {
      id, from: line.from, to: line.to, ...plan.way(line.from, line.to),
      line: line.leg === "replicate" || line.leg === "copy" || line.leg === "ask-name" ? "dashed" : line.works ? "solid" : "dotted",
      tone: isNow || isBehind ? "accent" : line.works ? (line.faint ? "off" : "plain") : "bad",
      arrow: true, current: isNow,
    };
  });
  const tokens: readonly SceneToken[] = trip?.outcome === "travelling" && hop !== undefined
    ? [{ id: "story", edge: `${hop.from}>${hop.to}`, at: Math.min(1, (state.nowMs - trip.sinceMs) / assumed.hopMs), tone: "accent", label: storyNames[trip.story][locale] }]
    : [];
  return {
    layout, width: layout === "wide" ? 720 : 340, height: plan.height, nodes: [...frames, ...nodes],
    // What the story travels lies on top.
    edges: edges.toSorted((a, b) => Number(a.tone === "accent") - Number(b.tone === "accent")),
    tokens, summary: `${layerNames[layer][locale]}: ${summaryOf(state, locale)}`, order: builtParts(state.params, state.homes),
  };
}
