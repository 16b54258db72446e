import { duration } from "@/engine/duration";
import type { Locale, Text } from "@/engine/locale";
import type { Scene, SceneEdge, SceneLayout, SceneNode, SceneToken, Side, Tone } from "@/engine/scene";
import { dollars, phaseNames, words } from "./labels";
import { model, waitOf } from "./model";
import { stateCodes, terminatedVisibleMs, volumeOf, type Phase, type InstanceState } from "./state";

/** A way from one phase to another: what causes it, and how it is drawn. */
type Way = {
  readonly id: string;
  readonly from: Phase;
  readonly to: Phase;
  /** AWS's API action where there is one. */
  readonly label: Text;
  readonly dashed?: boolean;
  /** Travelled by waiting, not by asking. */
  readonly waits?: boolean;
  /** In the wide drawing: its sides, where along them it begins and ends, and where its label sits. */
  readonly wide: readonly [fromSide: Side, toSide: Side, fromAt?: number, toAt?: number, labelAt?: number];
};

const both = (words: string): Text => ({ ko: words, en: words });

export const ways: readonly Way[] = [
  {
    id: "run", from: "none", to: "pending", label: both("RunInstances"),
    wide: ["right", "left", 0.34, 0.34],
  },
  {
    id: "ready", from: "pending", to: "running", label: { ko: "준비 완료", en: "ready" }, waits: true,
    wide: ["right", "left", undefined, 0.5],
  },
  {
    id: "pending-stop", from: "pending", to: "stopping", label: both("Stop + Force"),
    wide: ["bottom", "top", 0.78, 0.1],
  },
  {
    id: "pending-terminate", from: "pending", to: "shutting-down", label: both("TerminateInstances"),
    wide: ["top", "right", 0.5, 0.5, 0.32],
  },
  {
    id: "launch-failed", from: "pending", to: "terminated", label: { ko: "시작\n실패", en: "launch\nfails" },
    wide: ["left", "left", 0.78, 0.35, 0.6],
  },
  {
    id: "reboot", from: "running", to: "running", label: both("RebootInstances"),
    wide: ["top", "top", 0.24, 0.54],
  },
  {
    id: "stop", from: "running", to: "stopping", label: both("Stop\nInstances"),
    wide: ["bottom", "top", 0.4, 0.4, 0.27],
  },
  {
    id: "hibernate", from: "running", to: "stopping", label: both("Stop +\nHibernate"), dashed: true,
    wide: ["bottom", "top", 0.66, 0.66, 0.65],
  },
  {
    id: "terminate", from: "running", to: "shutting-down", label: both("Terminate\nInstances"),
    wide: ["right", "top", undefined, 0.62, 0.14],
  },
  {
    id: "stopped", from: "stopping", to: "stopped", label: { ko: "OS가 꺼짐", en: "OS is off" }, waits: true,
    wide: ["left", "right"],
  },
  {
    id: "stopping-terminate", from: "stopping", to: "shutting-down", label: both("Terminate\nInstances"),
    wide: ["right", "top", undefined, 0.2, 0.6],
  },
  {
    id: "start", from: "stopped", to: "pending", label: both("StartInstances"),
    wide: ["top", "bottom", 0.3, 0.3],
  },
  {
    id: "stopped-terminate", from: "stopped", to: "shutting-down", label: both("Terminate\nInstances"),
    wide: ["bottom", "left", 0.8, 0.35, 0.13],
  },
  {
    id: "terminated", from: "shutting-down", to: "terminated", label: { ko: "종료 완료", en: "done" }, waits: true,
    wide: ["left", "right", 0.65, 0.65],
  },
  {
    id: "gone", from: "terminated", to: "none", waits: true,
    label: { ko: `약 ${duration(terminatedVisibleMs, "ko")}\n뒤`, en: `about\n${duration(terminatedVisibleMs, "en")}` },
    wide: ["left", "bottom", 0.65, undefined, 0.6],
  },
];

/** The label of a way in a narrow drawing, where it fits beside a pill. */
const inOneLine = ({ label }: Way, locale: Locale): string => label[locale].replace(/\n(Instances)?/, (_, word?: string) => word ?? " ");

const phases: readonly Phase[] = ["none", "pending", "running", "stopping", "stopped", "shutting-down", "terminated"];

const tones: Readonly<Record<Phase, Tone>> = {
  none: "plain", pending: "wait", running: "good", stopping: "wait", stopped: "plain", "shutting-down": "warn", terminated: "bad",
};

/** Left, top, width, height of the states in the wide drawing. */
const places: Readonly<Record<Phase, readonly [number, number, number, number]>> = {
  none: [6, 38, 82, 50],
  pending: [202, 38, 118, 50],
  running: [400, 80, 140, 50],
  stopping: [400, 226, 140, 50],
  stopped: [202, 226, 118, 50],
  "shutting-down": [566, 372, 132, 50],
  terminated: [150, 372, 118, 50],
};

type Shelf = { readonly id: string; readonly label: Text; readonly items: readonly Item[] };
type Item = {
  readonly id: string;
  readonly shape: "box" | "disk";
  readonly label: string;
  readonly line: string;
  readonly badge?: string;
  readonly tone: Tone;
  readonly faded?: boolean;
  readonly concept: string;
};

export const textOf = ({ label, line, badge }: Item): string => `${label}: ${line}${badge === undefined ? "" : ` (${badge})`}`;

/** What lies on the four shelves at this moment. */
export function shelvesOf(state: InstanceState, locale: Locale): readonly Shelf[] {
  const say = (text: Text): string => text[locale];
  const { phase, memory, store } = state;
  const isGone = phase === "none" || phase === "terminated";
  const storeRoot = state.params.rootDevice === "instance-store";
  const readouts = model.observe(state);
  const launched = state.drawn.launches > 0;

  const ram: Item = {
    id: "ram", shape: "box", label: say(words.ram), concept: "ram",
    ...(memory.place === "live" ? { line: say(words.ramLive), tone: "good" }
      : memory.place === "root" ? { line: say(words.ramSaved), tone: "accent" }
      : state.os === "booting" ? { line: say(words.ramBooting), tone: "wait" }
      : phase === "pending" || !launched ? { line: say(words.ramEmpty), tone: "off", faded: true }
      : { line: say(words.ramLost), tone: "bad", faded: true }),
  };
  const host: Item = {
    id: "host", shape: "box", label: say(words.host), concept: "host",
    ...(state.hostId === null ? { line: say(words.hostNone), tone: "off", faded: true }
      : state.os === "host-failed" ? { line: `${state.hostId} · ${say(words.hostFailed)}`, tone: "bad" }
      : { line: state.hostId, tone: "plain" }),
  };

  const disk = (role: "root" | "data"): Item => {
    const volume = volumeOf(state, role);
    const base = { id: `${role}-volume`, shape: "disk", label: say(words[role]), concept: role === "root" ? "root-volume" : "ebs-volume" } as const;
    if (volume?.state === "in-use") return { ...base, line: `${volume.sizeGib} GiB · ${say(words.attached)}`, tone: "good" };
    if (volume) return { ...base, line: say(words.available), tone: "warn" };
    const wasThere = launched && isGone && (role === "root" ? !storeRoot : state.params.dataVolume);
    return { ...base, line: say(wasThere ? words.deleted : words.absent), tone: wasThere ? "bad" : "off", faded: true };
  };
  const storeDisk: Item = {
    id: "instance-store", shape: "disk", label: say(words.store), concept: "instance-store",
    ...(store === "data" ? { line: say(storeRoot ? words.storeRoot : words.storeData), tone: "good" }
      : store === "blank" ? { line: say(words.storeBlank), tone: "bad", faded: true }
      : { line: say(isGone ? words.absent : words.storeAbsent), tone: "off", faded: true }),
  };

  const address = (id: string, label: Text, value: string | null, absent: Text, concept: string, lost = false): Item => ({
    id, shape: "box", label: say(label), concept,
    ...(value === null ? { line: say(absent), tone: lost ? "bad" : "off", faded: true } : { line: value, tone: "good" }),
  });
  const elastic = state.elasticIp;
  const publicLost = state.publicIpv4 === null && launched && state.params.autoPublicIpv4 && phase !== "pending" && phase !== "none" && !elastic?.associated;

  const cost = (id: string, label: Text, microUsd: number, tone: Tone): Item => ({
    id, shape: "box", label: say(label), line: dollars(microUsd), tone, concept: "billing",
  });
  const addressRuns = state.publicIpv4 !== null || elastic !== null;

  return [
    { id: "memory-shelf", label: words.memory, items: [ram, host] },
    { id: "disk-shelf", label: words.disks, items: [disk("root"), disk("data"), storeDisk] },
    {
      id: "address-shelf", label: words.addresses,
      items: [
        address("private-address", words.private, state.privateIpv4, launched ? words.givenBack : words.noneYet, "private-ipv4", launched),
        address("public-address", words.public, state.publicIpv4, publicLost ? words.givenBack : words.absent, "public-ipv4", publicLost),
        elastic && !elastic.associated
          ? { id: "elastic-address", shape: "box", label: say(words.elastic), line: elastic.address, badge: say(words.notAssociated), tone: "warn", concept: "elastic-ip" }
          : address("elastic-address", words.elastic, elastic?.address ?? null, words.absent, "elastic-ip"),
        address("ipv6-address", words.ipv6, state.ipv6, words.absent, "ipv6"),
      ],
    },
    {
      id: "bill-shelf", label: words.bill,
      items: [
        cost("instance-cost", words.instance, readouts.instanceMicroUsd, readouts.isBilled ? "warn" : "plain"),
        cost("address-cost", words.addressCharge, readouts.addressMicroUsd, addressRuns ? "warn" : "plain"),
        cost("disk-cost", words.diskCharge, readouts.diskMicroUsd, state.volumes.length > 0 ? "warn" : "plain"),
        cost("total-cost", words.total, readouts.totalMicroUsd, "accent"),
      ],
    },
  ];
}

type Frame = { readonly x: number; readonly y: number; readonly width: number; readonly columns: number };

const heading = 34;
const gap = 10;

/** A disk needs room for its lid. */
const heightOf = (item: Item): number => (item.shape === "disk" ? 62 : 48);

function shelfHeight(items: readonly Item[], columns: number): number {
  const rows = Math.ceil(items.length / columns);
  return heading + rows * Math.max(...items.map(heightOf)) + (rows - 1) * gap + 12;
}

/** A shelf as a frame with its things in columns. */
function shelfNodes(shelf: Shelf, frame: Frame, height: number, locale: Locale): readonly SceneNode[] {
  const inner = frame.width - 20;
  const width = (inner - (frame.columns - 1) * gap) / frame.columns;
  const rowHeight = Math.max(...shelf.items.map(heightOf));
  return [
    {
      id: shelf.id, shape: "group", x: frame.x, y: frame.y, width: frame.width, height, label: shelf.label[locale], tone: "plain",
    },
    ...shelf.items.map((item, index): SceneNode => ({
      id: item.id, shape: item.shape, group: shelf.id,
      x: frame.x + 10 + (index % frame.columns) * (width + gap),
      y: frame.y + heading + Math.floor(index / frame.columns) * (rowHeight + gap),
      width, height: rowHeight,
      label: item.label, lines: [item.line], badge: item.badge, tone: item.tone, faded: item.faded, concept: item.concept, say: textOf(item),
    })),
  ];
}

function stateNode(phase: Phase, state: InstanceState, locale: Locale, [x, y, width, height]: readonly [number, number, number, number]): SceneNode {
  const isCurrent = state.phase === phase;
  const name = phaseNames[phase][locale];
  if (phase === "none") {
    const label = words.noInstance[locale];
    return {
      id: "none", shape: "box", x, y, width, height, label, tone: "plain", current: isCurrent, faded: !isCurrent, concept: "instance",
    };
  }
  return {
    id: phase, shape: "pill", x, y, width, height, label: phase, lines: [name], badge: String(stateCodes[phase]), concept: "instance-state",
    tone: isCurrent ? (tones[phase] === "plain" ? "accent" : tones[phase]) : "plain", current: isCurrent,
  };
}

/** The way along which a waiting instance moves, and how far it has come. */
function journeyOf(state: InstanceState): { readonly way: string; readonly at: number } | null {
  const isBooting = state.phase === "running" && state.os === "booting";
  const isFailing = state.timers.some((timer) => timer.kind === "launch-failed");
  const way = isBooting ? "reboot" : isFailing ? "launch-failed" : ways.find((one) => one.waits && one.from === state.phase)?.id;
  if (way === undefined) return null;
  const wait = waitOf(state);
  // Without an end in sight it stands half way.
  if (wait === null) return { way, at: 0.5 };
  return { way, at: Math.min(1, Math.max(0, (state.nowMs - wait.startMs) / Math.max(1, wait.endMs - wait.startMs))) };
}

function edgeOf(way: Way, locale: Locale, current: string | null): Omit<SceneEdge, "fromSide" | "toSide" | "route"> {
  return {
    id: way.id, from: way.from, to: way.to, label: way.label[locale], line: way.dashed ? "dashed" : "solid",
    tone: "plain", arrow: true, current: way.id === current,
  };
}

function wideScene(state: InstanceState, locale: Locale): Pick<Scene, "height" | "nodes" | "edges"> {
  const journey = journeyOf(state);
  const shelves = shelvesOf(state, locale);
  const frame = { columns: 1, width: 171 };
  const height = Math.max(...shelves.map((shelf) => shelfHeight(shelf.items, frame.columns)));
  const top = 462;
  return {
    height: top + height + 8,
    nodes: [
      ...shelves.flatMap((shelf, index) => shelfNodes(shelf, { ...frame, x: 6 + index * (frame.width + 8), y: top }, height, locale)),
      ...phases.map((phase) => stateNode(phase, state, locale, places[phase])),
    ],
    edges: ways.map((way) => {
      const [fromSide, toSide, fromAt, toAt, labelAt] = way.wide;
      return { ...edgeOf(way, locale, journey?.way ?? null), fromSide, toSide, fromAt, toAt, labelAt, route: "step" };
    }),
  };
}

/** On a phone: where it was, where it is, where it can go; then the shelves as rows. */
function narrowScene(state: InstanceState, locale: Locale): Pick<Scene, "height" | "nodes" | "edges"> {
  const journey = journeyOf(state);
  const { phase } = state;
  const nodes: SceneNode[] = [];
  const edges: SceneEdge[] = [];
  const stateHeight = 50;
  let y = 12;

  const cameBy = state.drawn.launches === 0 ? undefined : lastWay(state);
  if (cameBy && cameBy.from !== phase) {
    nodes.push(stateNode(cameBy.from, state, locale, [10, y, 132, stateHeight]));
    edges.push({
      ...edgeOf(cameBy, locale, null), label: inOneLine(cameBy, locale), fromSide: "bottom", toSide: "top", fromAt: 0.5, toAt: 66 / 320, route: "straight",
    });
    y += stateHeight + 62;
  } else if (phase === "running") y += 40;
  nodes.push(stateNode(phase, state, locale, [10, y, 320, stateHeight]));
  if (phase === "running") {
    const reboot = ways.find((way) => way.id === "reboot");
    if (reboot) edges.push({ ...edgeOf(reboot, locale, journey?.way ?? null), fromSide: "top", toSide: "top", fromAt: 0.68, toAt: 0.84, route: "curve" });
  }
  const bottom = y + stateHeight;
  y = bottom + 26;

  const onward = ways.filter((way) => way.from === phase && way.to !== phase);
  for (const next of new Set(onward.map((way) => way.to))) {
    const there = onward.filter((way) => way.to === next);
    const height = there.length > 1 ? 64 : stateHeight;
    nodes.push(stateNode(next, state, locale, [196, y, 134, height]));
    there.forEach((way, index) => {
      edges.push({
        ...edgeOf(way, locale, journey?.way ?? null), label: inOneLine(way, locale), fromSide: "bottom", toSide: "left",
        toAt: there.length > 1 ? 0.3 + index * 0.4 : 0.5, route: "step",
      });
    });
    y += height + 24;
  }
  // The longest rail is the outermost one, so that no two cross.
  const rails = edges.filter((edge) => edge.fromSide === "bottom" && edge.toSide === "left");
  const placed = edges.map((edge): SceneEdge => {
    const index = rails.indexOf(edge);
    if (index < 0) return edge;
    const x = 10 + 8 + (rails.length - 1 - index) * 9;
    const target = nodes.find((node) => node.id === edge.to);
    const down = (target?.y ?? bottom) + (target?.height ?? 0) * (edge.toAt ?? 0.5) - bottom;
    const along = 196 - x;
    // The label sits in the middle of the level part, clear of all rails.
    return { ...edge, fromAt: (x - 10) / 320, labelAt: (down + along * 0.56) / (down + along) };
  });

  y += 2;
  for (const shelf of shelvesOf(state, locale)) {
    const frame = { x: 6, y, width: 328, columns: 2 };
    const height = shelfHeight(shelf.items, frame.columns);
    nodes.push(...shelfNodes(shelf, frame, height, locale));
    y += height + 10;
  }
  return { height: y, nodes: groupsFirst(nodes), edges: placed };
}

const groupsFirst = (nodes: readonly SceneNode[]): readonly SceneNode[] => [
  ...nodes.filter((node) => node.shape === "group"), ...nodes.filter((node) => node.shape !== "group"),
];

/** The way by which the instance came into its phase. */
function lastWay(state: InstanceState): Way | undefined {
  const candidates = ways.filter((way) => way.from === state.previous && way.to === state.phase);
  const isHibernation = state.log.findLast((event) => event.kind === "state-change")?.values.by === "hibernate" || state.hibernating;
  return candidates.find((way) => (way.dashed ?? false) === isHibernation) ?? candidates[0];
}

/** The state and the bill in a sentence each. */
export function summaryOf(state: InstanceState, locale: Locale): string {
  const { phase } = state;
  const { totalMicroUsd } = model.observe(state);
  const inside = duration(state.nowMs - state.sinceMs, locale);
  if (phase === "none") {
    return {
      ko: `인스턴스가 없습니다. 지금까지의 요금은 ${dollars(totalMicroUsd)}입니다.`,
      en: `There is no instance. The bill so far: ${dollars(totalMicroUsd)}.`,
    }[locale];
  }
  return {
    ko: `인스턴스는 ${phase}(${phaseNames[phase].ko}) 상태이고, 이 상태로 ${inside} 지났습니다. 지금까지의 요금은 ${dollars(totalMicroUsd)}입니다.`,
    en: `The instance is ${phase} (${phaseNames[phase].en}), for ${inside}. The bill so far: ${dollars(totalMicroUsd)}.`,
  }[locale];
}

/** The picture of the lab: the state graph with four shelves under it. */
export function sceneOf(state: InstanceState, locale: Locale, layout: SceneLayout): Scene {
  const journey = journeyOf(state);
  const { height, nodes, edges } = layout === "wide" ? wideScene(state, locale) : narrowScene(state, locale);
  // A token would cover the label of the edge it travels, and some edges are hardly longer than their label.
  const labelled = edges.map((edge) => (edge.id === journey?.way ? { ...edge, label: undefined } : edge));
  const tokens: readonly SceneToken[] = journey && edges.some((edge) => edge.id === journey.way) ? [{ id: "instance", edge: journey.way, at: journey.at, tone: "wait" }] : [];
  return {
    layout, width: layout === "wide" ? 720 : 340, height, nodes: groupsFirst(nodes), edges: labelled, tokens,
    summary: summaryOf(state, locale),
    order: ["memory-shelf", "disk-shelf", "address-shelf", "bill-shelf"],
  };
}
