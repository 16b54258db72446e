import type { Locale, Text } from "@/engine/locale";
import type { Scene, SceneEdge, SceneLayout, SceneNode, Tone } from "@/engine/scene";
import { breaches, type AlarmState } from "@/engine/aws/alarm";
import { alarmRules, model, policiesOf } from "./model";
import { isAside, isPooled, isRefreshing, isServing, isWarming, zoneNames, type GroupState, type Member } from "./state";
import { hundredths, policyNames, refreshNames, tenths, words } from "./labels";

/** Where the parts of a layout lie, in scene units. */
type Plan = {
  readonly width: number;
  readonly users: Box;
  readonly alarms: Box;
  readonly policy: Box;
  readonly groupX: number;
  readonly groupY: number;
  readonly laneInset: number;
  readonly isRows: boolean;
  readonly card: { readonly width: number; readonly height: number; readonly gap: number };
};
type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const plans: Readonly<Record<SceneLayout, Plan>> = {
  wide: {
    width: 720, users: { x: 8, y: 34, width: 128, height: 68 }, alarms: { x: 188, y: 8, width: 312, height: 120 }, policy: { x: 548, y: 30, width: 164, height: 76 },
    groupX: 8, groupY: 178, laneInset: 12, isRows: false, card: { width: 98, height: 50, gap: 18 },
  },
  narrow: {
    // Ways run down both margins, so the frames leave room for them.
    width: 340, users: { x: 22, y: 8, width: 138, height: 62 }, policy: { x: 172, y: 8, width: 146, height: 62 }, alarms: {
      x: 22, y: 106, width: 296, height: 120,
    },
    groupX: 20, groupY: 276, laneInset: 2, isRows: true, card: { width: 88, height: 50, gap: 18 },
  },
};

const groupHead = 34;
const laneHead = 42;

/** Points drawn in the strip. */
const squares = 5;

const alarmTones: Readonly<Record<AlarmState, Tone>> = { OK: "good", ALARM: "bad", INSUFFICIENT_DATA: "off" };

/** A member's badge and tone: what a reader must see beside its state. */
function mark(state: GroupState, member: Member, locale: Locale): { readonly badge?: string; readonly tone: Tone } {
  const say = (text: Text) => text[locale];
  const { life } = member;
  if (member.fault === "gone") return { badge: say(words.failed), tone: "bad" };
  if (life.endsWith(":Wait")) return { badge: say(words.hook), tone: "wait" };
  if (life.startsWith("Terminating") || life === "Warmed:Terminating") return { tone: "off" };
  if (life === "InService") {
    if (member.isUnhealthy) return { badge: say(words.unhealthy), tone: "bad" };
    if (!isServing(state, member)) return { badge: say(words.sick), tone: "bad" };
    if (isWarming(member, state.nowMs)) return { badge: say(words.warming), tone: "wait" };
    return member.isProtected ? { badge: say(words.protectedWord), tone: "good" } : { tone: "good" };
  }
  return { tone: isAside(life) || isPooled(life) ? "off" : "wait" };
}

/** State without the part that its place or badge already says. */
const shortLife = (member: Member): string => member.life.replace(/^(Warmed:|Entering)/, "").replace(/:(Wait|Proceed)$/, "");

export function memberSay(state: GroupState, member: Member, locale: Locale): string {
  const { badge } = mark(state, member, locale);
  const version = locale === "ko" ? `버전 ${member.version}` : `version ${member.version}`;
  return `i-${member.id}: ${member.life}, ${version}${badge === undefined ? "" : `, ${badge}`}`;
}

export function decisionLine(state: GroupState): string {
  const { decision } = state;
  if (!decision) return "–";
  return decision.exact >= 0 ? `${decision.counted} → ${hundredths(decision.exact)} → ${decision.to}` : `${decision.from} → ${decision.to}`;
}

export function policyLine(state: GroupState, locale: Locale): string {
  const { policy, targetPercent, highPercent, lowPercent } = state.params;
  if (policy === "none") return "–";
  const steps = `≥ ${highPercent}%, ≤ ${lowPercent}%`;
  return policy === "target" ? `${words.target[locale]} ${targetPercent}%` : policy === "both" ? `${targetPercent}%, ${steps}` : steps;
}

/** Datapoints as they stand in the strip, newest last. */
export function strip(state: GroupState): readonly { readonly value: number | null | undefined; readonly tone: Tone }[] {
  const [policy] = policiesOf(state.params);
  const rules = policy && alarmRules(state.params, policy);
  return Array.from({ length: squares }, (_, index) => {
    const at = state.points.length - squares + index;
    const value = at < 0 ? undefined : state.points[at];
    if (value === undefined || value === null) return { value, tone: "off" as const };
    const tone: Tone = !rules ? "plain" : breaches(value, rules.high) ? "bad" : breaches(value, rules.low) ? "accent" : "good";
    return { value, tone };
  });
}

export function summaryOf(state: GroupState, locale: Locale): string {
  const now = model.observe(state);
  if (!state.isValid) return words.invalid[locale];
  return locale === "ko"
    ? `초당 ${now.loadPerSecond}건, 사용률 ${tenths(now.utilTenths)}%, 원하는 용량 ${now.desired}대 가운데 ${now.healthy}대가 응답하고 ${now.pending + now.warming}대가 준비 중입니다.`
    : `${now.loadPerSecond} requests a second, utilisation ${tenths(now.utilTenths)}%, desired ${now.desired}: ${now.healthy} answering, ${now.pending + now.warming} getting ready.`;
}

export function sceneOf(state: GroupState, locale: Locale, layout: SceneLayout): Scene {
  const plan = plans[layout];
  const { params } = state;
  const now = model.observe(state);
  const say = (text: Text) => text[locale];
  const nodes: SceneNode[] = [];
  const inner: SceneNode[] = [];
  const { card } = plan;
  const isFresh = state.decision !== null && state.nowMs - state.decision.atMs < 60_000;

  // Alarm strip.
  nodes.push({
    ...plan.alarms, id: "alarms", shape: "group", label: say(words.alarms), icon: "chart", tone: "plain", concept: "cloudwatch",
  });
  const points = strip(state);
  const squareWidth = (plan.alarms.width - 24 - (squares - 1) * 7) / squares;
  points.forEach(({ value, tone }, index) => {
    const text = value === undefined ? "·" : value === null ? "–" : String(Math.round(value / 10));
    inner.push({
      id: `point-${index}`, shape: "box", x: plan.alarms.x + 12 + index * (squareWidth + 7), y: plan.alarms.y + 34, width: squareWidth, height: 32, group: "alarms", label: text, tone,
      faded: value === null, current: index === squares - 1 && value !== undefined,
    });
  });
  const half = (plan.alarms.width - 31) / 2;
  ([["high", "stepHigh"], ["low", "stepLow"]] as const).forEach(([name, beside], index) => {
    // Of two alarms the one that calls.
    const alarm = state[beside] === "ALARM" ? "ALARM" : state[name];
    const label = params.policy === "none" ? say(policyNames.none) : `${say(words[name])} ${alarm === "INSUFFICIENT_DATA" ? say(words.noData) : alarm}`;
    inner.push({
      id: `alarm-${name}`, shape: "pill", x: plan.alarms.x + 12 + index * (half + 7), y: plan.alarms.y + 76, width: half, height: 34, group: "alarms", label,
      tone: params.policy === "none" ? "off" : alarmTones[alarm], concept: "cloudwatch",
    });
  });
  inner.push(
    {
      ...plan.users, id: "users", shape: "box", icon: "user", label: say(words.users), lines: [
        `${now.loadPerSecond}${say(words.perSecond)}`, ...(layout === "wide" ? [`CPU ${tenths(state.last.utilTenths)}%`] : []),
      ],
      tone: state.last.served < state.last.requests ? "bad" : "plain", concept: "user",
    },
    {
      ...plan.policy, id: "policy", shape: "box", label: say(policyNames[params.policy]), lines: params.policy === "none" && !state.decision ? [] : [policyLine(state, locale), decisionLine(state)],
      tone: "accent", concept: "auto-scaling",
      current: isFresh,
    },
  );

  // The group and its Zones.
  const { groupX } = plan;
  const groupWidth = plan.width - 2 * groupX;
  const laneGap = 8;
  const lanesWidth = groupWidth - 2 * plan.laneInset;
  const laneWidth = plan.isRows ? lanesWidth : (lanesWidth - laneGap * (params.zones - 1)) / params.zones;
  const columns = Math.max(1, Math.floor((laneWidth - 16 + 8) / (card.width + 8)));
  // Room for the largest group of this run, so that the picture does not jump.
  const rows = Math.max(
    1, Math.min(plan.isRows ? 3 : 4, Math.ceil((Math.ceil(Math.max(params.maxSize, 1) / params.zones) + 1) / columns)),
  );
  const laneHeight = laneHead + rows * (card.height + card.gap) - 4;
  const groupHeight = groupHead + (plan.isRows ? params.zones : 1) * (laneHeight + laneGap) + 4;
  nodes.push({
    id: "group", shape: "group", x: groupX, y: plan.groupY, width: groupWidth, height: groupHeight, icon: "group", tone: "plain", concept: "auto-scaling",
    label: `${say(words.group)} · ${now.desired} (${state.minSize}–${state.maxSize})`, say: `${say(words.group)}: ${say(words.desired)} ${now.desired} (${state.minSize}–${state.maxSize})`,
  });
  const placeCards = (
    members: readonly Member[], box: { x: number; y: number; columns: number; rows: number; group: string; head?: number },
  ) => {
    const slots = box.columns * box.rows;
    const shown = members.length > slots ? members.slice(0, slots - 1) : members;
    const place = (index: number) => ({
      x: box.x + 8 + (index % box.columns) * (card.width + 8),
      y: box.y + (box.head ?? laneHead) + Math.floor(index / box.columns) * (card.height + card.gap), width: card.width,
      height: card.height,
    });
    shown.forEach((member, index) => {
      const { badge, tone } = mark(state, member, locale);
      inner.push({
        ...place(index), id: `i-${member.id}`, shape: "box", group: box.group, label: member.version > 1 ? `i-${member.id} · v${member.version}` : `i-${member.id}`, lines: [shortLife(member)], badge, tone,
        faded: member.fault === "gone" || member.life.startsWith("Terminating") || member.life === "Warmed:Terminating", concept: "instance", say: memberSay(state, member, locale),
      });
    });
    if (shown.length < members.length) {
      const rest = members.length - shown.length;
      const label = locale === "ko" ? `${rest}${words.more.ko}` : `${rest} ${words.more.en}`;
      inner.push({
        ...place(shown.length), id: `${box.group}-more`, shape: "note", group: box.group, label, tone: "plain",
      });
    }
  };
  for (let zone = 0; zone < params.zones; zone += 1) {
    const x = groupX + plan.laneInset + (plan.isRows ? 0 : zone * (laneWidth + laneGap));
    const y = plan.groupY + groupHead + (plan.isRows ? zone * (laneHeight + laneGap) : 0);
    const isDead = state.deadZones[zone] === true;
    const name = `${say(words.zone)} ${(zoneNames[zone] ?? "a").toUpperCase()}`;
    const members = state.members.filter((member) => member.zone === zone && !isPooled(member.life));
    nodes.push({
      id: `zone-${zone}`, shape: "group", x, y, width: laneWidth, height: laneHeight, group: "group", label: isDead ? `${name} · ${say(words.dead)}` : name, icon: "region",
      tone: isDead ? "bad" : "plain", faded: isDead, concept: "availability-zone", say: isDead ? `${name}: ${say(words.dead)}` : `${name}: ${members.length}`,
    });
    placeCards(members, { x, y, columns, rows, group: `zone-${zone}` });
  }

  // Template and warm pool.
  const footY = plan.groupY + groupHeight + 46;
  const hasPool = params.pool !== "none";
  const isSplit = hasPool && !plan.isRows;
  const { refresh } = state;
  const template: Box = { x: isSplit ? 8 : plan.width / 2 - 110, y: footY, width: isSplit ? 190 : 220, height: 62 };
  inner.push({
    ...template, id: "template", shape: "box", icon: "image", label: `${say(words.template)} v${state.version}`, lines: refresh ? [`${say(words.refresh)}: ${say(refreshNames[refresh.status])}`] : [],
    tone: isRefreshing(state) ? "wait" : state.version > 1 ? "warn" : "plain", concept: "launch-template",
  });
  let height = footY + template.height + 10;
  if (hasPool) {
    const poolColumns = plan.isRows ? 3 : 4;
    const box = {
      x: plan.isRows ? groupX : 232, y: plan.isRows ? template.y + template.height + 46 : footY,
      width: plan.isRows ? groupWidth : 480,
    };
    const poolHeight = laneHead + 2 * (card.height + card.gap) - 4;
    nodes.push({
      id: "pool", shape: "group", ...box, height: poolHeight, label: `${say(words.pool)} · ${params.pool}`, icon: "queue",
      tone: "plain", concept: "auto-scaling",
    });
    placeCards(
      state.members.filter((member) => isPooled(member.life)),
      { x: box.x + (plan.isRows ? 2 : 8), y: box.y, columns: poolColumns, rows: 2, group: "pool" },
    );
    height = Math.max(height, box.y + poolHeight + 10);
  }

  const isDropping = state.last.served < state.last.requests;
  const isLaunching = now.pending > 0;
  const edge = (
    id: string, from: string, to: string, rest: Omit<SceneEdge, "id" | "from" | "to" | "route" | "arrow" | "line"> & Partial<Pick<SceneEdge, "line">>,
  ): SceneEdge => ({ id, from, to, route: "step", arrow: true, line: "solid", ...rest });
  const isWide = !plan.isRows;
  const droppedText = `${Math.round((state.last.requests - state.last.served) / 10)}${say(words.perSecond)}`;
  const edges: SceneEdge[] = [
    edge("load", "users", "group", {
      fromSide: isWide ? "bottom" : "left", toSide: isWide ? "top" : "left", toAt: isWide ? 64 / (plan.width - 16) : 0.04, tone: isDropping ? "bad" : "plain",
      ...(isDropping && isWide ? { label: locale === "ko" ? `${droppedText} 버림` : `${droppedText} dropped` } : {}),
    }),
    edge(
      "metric", "group", "alarms",
      {
        fromSide: "top", toSide: "bottom", fromAt: isWide ? (344 - groupX) / groupWidth : 0.3,
        toAt: isWide ? 0.5 : (groupX + 0.3 * groupWidth - plan.alarms.x) / plan.alarms.width, line: "dashed", tone: "plain",
        label: params.metric === "cpu" ? "CPU" : say(words.perTarget),
      },
    ),
    edge(
      "call", "alarms", "policy",
      {
        ...(isWide ? { fromSide: "right", toSide: "left" } : {
          fromSide: "top", toSide: "bottom", fromAt: (plan.policy.x + plan.policy.width / 2 - plan.alarms.x) / plan.alarms.width,
        }),
        tone: state.high === "ALARM" || state.stepHigh === "ALARM" ? "bad" : state.low === "ALARM" || state.stepLow === "ALARM" ? "accent" : "plain", current: isFresh,
      },
    ),
    edge(
      "decide", "policy", "group",
      {
        ...(isWide ? { fromSide: "bottom", toSide: "top", toAt: (630 - groupX) / groupWidth, label: say(words.desiredShort) } : {
          fromSide: "right", toSide: "right", toAt: 0.04,
        }),
        tone: isFresh ? "accent" : "plain", current: isFresh,
      },
    ),
    edge(
      "launch", "template", "group",
      {
        fromSide: "top", toSide: "bottom", toAt: (template.x + template.width / 2 - groupX) / groupWidth,
        tone: isLaunching ? "wait" : "plain", current: isLaunching,
      },
    ),
    ...(hasPool ? [edge("draw", "pool", "group", {
      fromSide: isWide ? "top" as const : "right" as const, toSide: isWide ? "bottom" as const : "right" as const, fromAt: isWide ? 0.5 : 0.3, toAt: isWide ? (472 - groupX) / groupWidth : 0.97, line: "dashed" as const, tone: "plain" as const,
    })] : []),
  ];
  return {
    layout, width: plan.width, height, nodes: [...nodes, ...inner], edges, summary: summaryOf(state, locale),
    order: ["users", "alarms", "policy", "group", "template", "pool"],
  };
}
