import type { Locale } from "@/engine/locale";
import type { Scene, SceneEdge, SceneLayout, SceneNode, SceneToken, Tone } from "@/engine/scene";
import { rateAt } from "./chance";
import { model } from "./model";
import { causes, recentLength, secondUs, zoneNames, type LoadBalancingState, type Target } from "./state";
import { basicRate } from "./traffic";
import { causeNames, count, faultNames, healthText, kindName, words } from "./labels";

/** How long a request is shown on its way; in the model it is there at once. */
const flightUs = 320_000;
const failedUs = 900_000;

const zones = [0, 1, 2] as const;

const tones: Readonly<Record<Target["health"]["state"], Tone>> = { initial: "wait", healthy: "good", unhealthy: "bad", draining: "warn", unused: "off" };

/** What is really the matter with a target, whatever the load balancer knows; null if nothing is. */
export function truthOf(state: LoadBalancingState, target: Target, locale: Locale): string | null {
  if (!target.running) return words.stopped[locale];
  if (state.zoneDown[target.zone]) return words.nodeDown[locale];
  if (target.bootUs !== Infinity) return words.booting[locale];
  return target.fault === null ? null : faultNames[target.fault][locale];
}

/** Workers as dots, filled while they work, and how many requests wait: "●○ +3". */
function slots(state: LoadBalancingState, t: number): string {
  const [working, waiting] = held(state, t);
  return `${"●".repeat(working)}${"○".repeat(state.params.workers - working)}${waiting > 0 ? ` +${waiting}` : ""}`;
}

const held = (state: LoadBalancingState, t: number): readonly [working: number, waiting: number] => [state.busy[t]!, state.waiting[t]!];

export function targetSay(state: LoadBalancingState, t: number, locale: Locale): string {
  const target = state.targets[t]!;
  const [working, waiting] = held(state, t);
  const truth = truthOf(state, target, locale);
  const load = { ko: `처리 ${working}건, 대기 ${waiting}건`, en: `${working} served, ${waiting} waiting` }[locale];
  return [`web-${t + 1}`, ...(target.power > 1 ? [`${target.power}x`] : []), ...(target.version > 1 ? ["v2"] : []), healthText(target.health), load, ...(truth === null ? [] : [truth])].join(", ");
}

function targetNode(state: LoadBalancingState, t: number, locale: Locale, box: Pick<SceneNode, "x" | "y" | "width" | "height">): SceneNode {
  const target = state.targets[t]!;
  const truth = truthOf(state, target, locale);
  const badge = [...(target.version > 1 ? ["v2"] : []), ...(target.power > 1 ? [`${target.power}x`] : [])].join(" ");
  return {
    id: `target-${t + 1}`, shape: "box", ...box, group: `zone-${zoneNames[target.zone]!}`, label: `web-${t + 1}`,
    lines: [target.health.state, ...(target.health.state === "unused" ? [] : [slots(state, t)]), ...(truth === null ? [] : [truth])],
    ...(badge === "" ? {} : { badge }), tone: tones[target.health.state], faded: target.health.state === "unused" || !target.running, concept: "instance", say: targetSay(state, t, locale),
  };
}

export function nodeLine(state: LoadBalancingState, zone: number, locale: Locale): string {
  if (!state.zoneOn[zone]) return words.nodeOff[locale];
  if (state.zoneDown[zone]) return words.nodeDown[locale];
  if (!state.dns.includes(zone)) return words.notInDns[locale];
  return (state.open[zone] ? words.failOpen : words.inDns)[locale];
}

function nodeTone(state: LoadBalancingState, zone: number): Tone {
  if (!state.zoneOn[zone]) return "off";
  if (state.zoneDown[zone]) return "bad";
  if (state.open[zone]) return "warn";
  return state.dns.includes(zone) ? "accent" : "wait";
}

/** Requests a second at this moment, and in words. */
export function rateText(state: LoadBalancingState, locale: Locale): string {
  const rate = Math.round(rateAt(state.nowUs, basicRate(state), state.params.arrivals) * secondUs * 10) / 10;
  return locale === "ko" ? `초당 ${rate}건` : `${rate} req/s`;
}

/** Numbers of the targets in a zone. */
const targetsIn = (state: LoadBalancingState, zone: number): readonly number[] => state.targets.flatMap((target, t) => (target.zone === zone ? [t] : []));

type Frame = { readonly boxes: readonly SceneNode[]; readonly height: number };

function wideScene(state: LoadBalancingState, locale: Locale): Frame {
  const nodes: SceneNode[] = [];
  const [left, width, columns, boxWidth, boxHeight] = [330, 384, 4, 88, 84];
  let y = 6;
  for (const zone of zones) {
    const members = targetsIn(state, zone);
    const rows = Math.max(1, Math.ceil(members.length / columns));
    const height = 42 + rows * (boxHeight + 14) - 4;
    nodes.push(zoneFrame(state, zone, locale, { x: left, y, width, height }));
    members.forEach((t, index) => {
      nodes.push(targetNode(state, t, locale, {
        x: left + 7 + (index % columns) * (boxWidth + 6), y: y + 40 + Math.floor(index / columns) * (boxHeight + 14), width: boxWidth, height: boxHeight,
      }));
    });
    nodes.push(balancerNode(state, zone, locale, { x: 134, y: y + height / 2 - 27, width: 112, height: 54 }));
    y += height + 10;
  }
  nodes.push(clientNode(state, locale, { x: 4, y: y / 2 - 33, width: 92, height: 54 }));
  return { boxes: nodes, height: y - 4 };
}

function narrowScene(state: LoadBalancingState, locale: Locale): Frame {
  const nodes: SceneNode[] = [];
  const [width, top, boxHeight] = [106, 192, 84];
  const most = Math.max(1, ...zones.map((zone) => targetsIn(state, zone).length));
  const height = 42 + most * (boxHeight + 14) - 4;
  for (const zone of zones) {
    const x = 5 + zone * (width + 6);
    nodes.push(zoneFrame(state, zone, locale, { x, y: top, width, height }));
    targetsIn(state, zone).forEach((t, index) => {
      nodes.push(targetNode(state, t, locale, { x: x + 6, y: top + 40 + index * (boxHeight + 14), width: width - 12, height: boxHeight }));
    });
    nodes.push(balancerNode(state, zone, locale, { x, y: 92, width, height: 54 }));
  }
  nodes.push(clientNode(state, locale, { x: 110, y: 6, width: 120, height: 50 }));
  return { boxes: nodes, height: top + height + 6 };
}

function zoneFrame(state: LoadBalancingState, zone: number, locale: Locale, box: Pick<SceneNode, "x" | "y" | "width" | "height">): SceneNode {
  const name = zoneNames[zone]!;
  const isOff = !state.zoneOn[zone];
  const isDown = state.zoneDown[zone] === true;
  const label = `${words.zone[locale]} ${name}`;
  const empty = targetsIn(state, zone).length === 0;
  return {
    id: `zone-${name}`, shape: "group", ...box, label, tone: isDown ? "bad" : isOff ? "off" : state.open[zone] ? "warn" : "plain", faded: isOff || isDown, concept: "availability-zone",
    ...(empty ? { lines: [words.noTargets[locale]] } : {}),
    ...(state.open[zone] && box.width > 200 ? { badge: words.failOpen[locale] } : {}),
    say: [label, ...(isDown ? [words.nodeDown[locale]] : isOff ? [words.nodeOff[locale]] : []), ...(state.open[zone] ? [words.failOpen[locale]] : []), ...(empty ? [words.noTargets[locale]] : [])].join(", "),
  };
}

function balancerNode(state: LoadBalancingState, zone: number, locale: Locale, box: Pick<SceneNode, "x" | "y" | "width" | "height">): SceneNode {
  const label = `${kindName(state.params.kind)} ${words.node[locale]} ${zoneNames[zone]!}`;
  const line = nodeLine(state, zone, locale);
  return {
    id: `node-${zoneNames[zone]!}`, shape: "box", ...box, label, lines: [line], tone: nodeTone(state, zone), faded: !state.zoneOn[zone] || state.zoneDown[zone] === true,
    concept: "elastic-load-balancing",
  };
}

function clientNode(state: LoadBalancingState, locale: Locale, box: Pick<SceneNode, "x" | "y" | "width" | "height">): SceneNode {
  const line = rateText(state, locale);
  return { id: "clients", shape: "pill", ...box, label: words.clients[locale], lines: [line], tone: "plain", concept: "user" };
}

/** Whether a node may send into a zone now. */
const reaches = (state: LoadBalancingState, from: number, to: number): boolean => state.routes[from]!.some((t) => state.targets[t]!.zone === to);

function edgesOf(state: LoadBalancingState, locale: Locale, isWide: boolean): readonly SceneEdge[] {
  const [out, back] = isWide ? (["right", "left"] as const) : (["bottom", "top"] as const);
  const edges: SceneEdge[] = [];
  for (const from of zones) {
    const name = zoneNames[from]!;
    const answers = state.dns.includes(from);
    const works = state.zoneOn[from] === true && !state.zoneDown[from];
    edges.push({
      id: `in-${name}`, from: "clients", to: `node-${name}`, fromSide: out, toSide: back, route: "curve", line: answers ? "solid" : "dashed",
      tone: !works && answers ? "bad" : answers ? "plain" : "off", arrow: true,
    });
    for (const to of zones) {
      if (to !== from && !state.crossZone) continue;
      edges.push({
        id: `out-${name}-${zoneNames[to]!}`, from: `node-${name}`, to: `zone-${zoneNames[to]!}`, fromSide: out, toSide: back,
        fromAt: 0.5, toAt: state.crossZone ? 0.3 + 0.2 * from : 0.5, route: "straight", line: to === from ? "solid" : "dashed", tone: works && reaches(state, from, to) ? "plain" : "off", arrow: true,
      });
    }
  }
  return edges;
}

function tokensOf(state: LoadBalancingState, edges: readonly SceneEdge[], locale: Locale): readonly SceneToken[] {
  const ids = new Set(edges.map((edge) => edge.id));
  const tokens: SceneToken[] = [];
  let labels = 0;
  for (let n = Math.max(0, state.arrivals - recentLength); n < state.arrivals; n += 1) {
    const place = (n % recentLength) * 4;
    const [atUs, zone, t, cause] = [state.recent[place]!, state.recent[place + 1]!, state.recent[place + 2]!, state.recent[place + 3]!];
    const ageUs = state.nowUs - atUs;
    if (zone < 0 || ageUs > (cause < 0 ? flightUs : failedUs)) continue;
    const part = Math.min(1, ageUs / flightUs);
    const inside = t >= 0 ? `out-${zoneNames[zone]!}-${zoneNames[state.targets[t]!.zone]!}` : "";
    const edge = part < 0.5 || !ids.has(inside) ? `in-${zoneNames[zone]!}` : inside;
    const along = edge === inside ? part * 2 - 1 : Math.min(1, part * 2);
    const isLost = cause >= 0 && part === 1;
    tokens.push({
      id: `request-${n % recentLength}`, edge, at: Math.round(along * 100) / 100, tone: isLost ? "bad" : "accent",
      ...(isLost && (labels += 1) === 1 ? { label: causeNames[causes[cause]!][locale] } : {}),
    });
  }
  return tokens;
}

/** What the picture shows, in one or two sentences. */
export function summaryOf(state: LoadBalancingState, locale: Locale): string {
  const { healthy, registered, sinceArrivals, sinceFailed } = model.observe(state);
  const open = state.open.some(Boolean);
  return {
    ko: `등록된 대상 ${registered}개 가운데 ${healthy}개가 healthy입니다.${open ? " 정상 대상이 모자란 곳에서는 모든 대상에 보냅니다." : ""} 마지막 동작 뒤로 요청 ${count(sinceArrivals)}건 가운데 ${count(sinceFailed)}건이 실패했습니다.`,
    en: `${healthy} of ${registered} registered targets are healthy.${open ? " Where too few are, requests go to all of them." : ""} Since the last action ${count(sinceFailed)} of ${count(sinceArrivals)} requests failed.`,
  }[locale];
}

/** Clients, one balancer node in each zone, and the targets of each zone. */
export function sceneOf(state: LoadBalancingState, locale: Locale, layout: SceneLayout): Scene {
  const isWide = layout === "wide";
  const { boxes, height } = isWide ? wideScene(state, locale) : narrowScene(state, locale);
  const edges = edgesOf(state, locale, isWide);
  // Frames first, so that what stands in them is drawn over them.
  const ofShape = (isGroup: boolean) => boxes.filter((node) => (node.shape === "group") === isGroup);
  return {
    layout, width: isWide ? 720 : 340, height, nodes: [...ofShape(true), ...ofShape(false)], edges, tokens: tokensOf(state, edges, locale),
    summary: summaryOf(state, locale), order: ["clients", ...zoneNames.flatMap((name) => [`node-${name}`, `zone-${name}`])],
  };
}
