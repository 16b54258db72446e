import type { Locale, Text } from "@/engine/locale";
import type { Scene, SceneBackdrop, SceneEdge, SceneLayout, SceneNode, ScenePoint, SceneToken, Tone } from "@/engine/scene";
import { answers, backboneMicros, databaseWorks, flowOf, latencies, permilleOf, works, type GroupLatency } from "./flow";
import { flatMap, landDots, mapHeight, pointOn, wayOn, type FlatMap } from "./map";
import { cities, isShuffled, regionOf, regions, zoneId, zoneLetters, zoneOrder, type Region } from "./places";
import { hasReplica, second as secondMs, strategyOf, zoneIndex, type PlaceState } from "./state";
import { millis, percent, strategyNames, words } from "./labels";

/** Where the parts of a layout lie, in scene units. */
const plans = {
  wide: {
    width: 720, margin: 8, userWidth: 172, userHeight: 68, dotGap: 5, dotSize: 3, homeWidth: 530, secondWidth: 164, isRows: false,
  },
  narrow: {
    width: 340, margin: 8, userWidth: 102, userHeight: 68, dotGap: 3.4, dotSize: 2.1, homeWidth: 324, secondWidth: 324, isRows: true,
  },
} as const;

const head = 34;
const pin = 12;

/** Side on which the name of a Region stands on a map that has room for names; to the right if left out. */
const nameSides: Readonly<Record<string, "left" | "above" | "below">> = {
  "us-east-2": "left", "us-west-1": "left", "us-west-2": "left", "ap-east-1": "left", "ap-south-1": "left", "ap-northeast-2": "left", "ap-northeast-3": "below",
  "ap-southeast-3": "below", "ap-southeast-4": "left", "ap-southeast-5": "left", "ap-southeast-7": "left", "eu-west-1": "left", "eu-west-2": "above", "eu-west-3": "left", "eu-south-2": "left", "eu-south-1": "below",
  "il-central-1": "left", "me-south-1": "left", "ap-southeast-6": "above", "ap-northeast-1": "above",
};

/** About how wide a name is in the smaller lettering of the diagram. */
const nameWidth = (name: string, size: number): number => [...name].reduce((sum, sign) => sum + (sign > "\u1100" ? 0.93 : 0.6), 0) * size;

const near = (a: ScenePoint, b: ScenePoint): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/** A group of users in a word: how long its dynamic requests take. */
export const tripText = (group: GroupLatency, locale: Locale): string =>
  group.dynamicMedian >= 0 ? millis(group.dynamicMedian) : group.static >= 0 ? `${millis(group.static)} (${words.statics[locale]})` : words.noAnswer[locale];

export function summaryOf(state: PlaceState, locale: Locale): string {
  const permille = permilleOf(flowOf(state));
  const name = regionOf(state.params.home).name[locale];
  const up = state.instances.filter((instance) => answers(state, instance)).length;
  const away = Math.floor(state.standby.movedPermille / 10);
  return locale === "ko"
    ? `${name} 리전의 인스턴스 ${state.instances.length}대 가운데 ${up}대가 응답하고, 요청의 ${percent(permille)}를 처리합니다.${away > 0 ? ` 사용자의 ${away}%가 ${regionOf(state.params.second).name.ko} 리전으로 옮겨 갔습니다.` : ""}`
    : `${up} of ${state.instances.length} instances in ${name} answer, and ${percent(permille)} of the requests are served.${away > 0 ? ` ${away}% of the users have moved to ${regionOf(state.params.second).name.en}.` : ""}`;
}

/** The map that shows this run: cut where none of its ways is torn, if there is such a place. */
function mapOf(state: PlaceState, layout: SceneLayout): FlatMap {
  const plan = plans[layout];
  const { params } = state;
  const [home, second] = [regionOf(params.home), regionOf(params.second)];
  const width = plan.width - 2 * plan.margin;
  const ways = [[home, second] as const, ...latencies(state).map(({ city, isAway }) => [cities[city], isAway ? second : home] as const)];
  return flatMap(params.map, { x: plan.margin, y: plan.userHeight + 24, width, height: mapHeight(params.map, width) }, ways);
}

type Parts = { readonly backdrop: SceneBackdrop[]; readonly frames: SceneNode[]; readonly nodes: SceneNode[]; readonly edges: SceneEdge[]; readonly tokens: SceneToken[] };

export function sceneOf(state: PlaceState, locale: Locale, layout: SceneLayout): Scene {
  const plan = plans[layout];
  const map = mapOf(state, layout);
  const parts: Parts = { backdrop: [], frames: [], nodes: [], edges: [], tokens: [] };
  drawMap(parts, state, locale, layout, map);
  const top = map.y + map.height + 30;
  const bottom = drawHome(parts, state, locale, layout, top);
  const end = drawSecond(parts, state, locale, layout, plan.isRows ? bottom + 30 : top, bottom);
  const foot: SceneNode = {
    id: "legend", shape: "note", x: plan.margin, y: end + 4, width: plan.width - 2 * plan.margin, height: 35, label: "", lines: [words.legend[locale]], tone: "plain",
  };
  return {
    layout, width: plan.width, height: end + 42, backdrop: parts.backdrop, nodes: [...parts.frames, ...parts.nodes, foot], edges: parts.edges, tokens: parts.tokens,
    summary: summaryOf(state, locale), order: [...latencies(state).map(({ city }) => `user-${city}`), "home", ...state.centers.map((_, zone) => `zone-${zone}`), "second"],
  };
}

function drawMap(parts: Parts, state: PlaceState, locale: Locale, layout: SceneLayout, map: FlatMap): void {
  const plan = plans[layout];
  const { params } = state;
  const [home, second] = [regionOf(params.home), regionOf(params.second)];
  const isOne = home === second;
  const [homeAt, secondAt] = [pointOn(map, home), isOne ? null : pointOn(map, second)];
  const marks = (isOptIn: boolean): string => regions.flatMap((region) => {
    const point = region.isOptIn === isOptIn && region !== home && region !== second ? pointOn(map, region) : null;
    return point ? [`M${point[0]} ${point[1]}h.1`] : [];
  }).join("");
  const panelTop = map.y + map.height + 30;
  const beam = (at: ScenePoint, x: number, width: number): string => `M${at[0]} ${at[1]}L${x} ${panelTop + 8}H${x + width}Z`;
  if (homeAt) parts.backdrop.push({ id: "beam", path: beam(homeAt, plan.margin + 6, homeWidth(state, layout) - 12), draw: "area", tone: state.isRegionDead ? "bad" : "accent" });
  const dot = layout === "wide" ? 6 : 4.5;
  parts.backdrop.push(
    { id: "land", path: landDots(map, plan.dotGap), draw: "dots", size: plan.dotSize, gap: plan.dotGap, tone: "plain" },
    { id: "opt-in", path: marks(true), draw: "dots", size: dot, gap: 99, tone: "off" }, { id: "enabled", path: marks(false), draw: "dots", size: dot, gap: 99, tone: "good" },
  );

  const pinNode = (id: string, region: Region, at: ScenePoint, tone: Tone): SceneNode => ({
    id, shape: "pill", x: at[0] - pin / 2, y: at[1] - pin / 2, width: pin, height: pin, label: "", tone,
  });
  const nameNode = (id: string, region: Region, at: ScenePoint, side: "below" | "left" | "right", label: string, tone: Tone, role: Text): SceneNode => {
    const width = Math.round(nameWidth(label, 14) + 26);
    const wanted = side === "below" ? at[0] - width / 2 : side === "left" ? at[0] - width - 10 : at[0] + 10;
    const x = Math.min(Math.max(wanted, map.x), map.x + map.width - width);
    return {
      id, shape: "pill", x, y: side === "below" ? at[1] + 11 : at[1] - 12, width, height: 24, label: label.replaceAll(" ", "\u00a0"), tone, concept: "region",
      say: `${role[locale]}: ${region.name[locale]} (${region.code})`,
    };
  };
  const time = millis(backboneMicros(state));
  const isCrowded = homeAt !== null && secondAt !== null && Math.abs(homeAt[1] - secondAt[1]) < 30 && Math.abs(homeAt[0] - secondAt[0]) < 110;
  const homeTone: Tone = state.isRegionDead ? "bad" : "accent";
  const secondTone: Tone = state.standby.movedPermille > 0 ? "accent" : strategyOf(params) === "none" ? "plain" : "wait";
  const secondName = secondAt && nameNode(
    "second-name", second, secondAt, !isCrowded ? "below" : homeAt && secondAt[0] < homeAt[0] ? "left" : "right", `${second.name[locale]} ${time}`, secondTone, words.second,
  );
  const homeName = homeAt && nameNode("home-name", home, homeAt, "below", home.name[locale], homeTone, words.home);
  if (params.map !== "world") {
    for (const region of regions) {
      const at = region === home || region === second ? null : pointOn(map, region);
      if (!at) continue;
      const name = region.name[locale];
      const width = nameWidth(name, 12) + 18;
      const side = nameSides[region.code];
      const x = side === "left" ? at[0] - width - 1 : side === undefined ? at[0] + 1 : at[0] - width / 2;
      const y = at[1] - 27 + (side === "above" ? -12 : side === "below" ? 12 : 0);
      // A name never runs off the map or under the two that are chosen.
      const isCovered = [homeName, secondName].some((pill) => pill && x < pill.x + pill.width && x + width > pill.x && y + 18 < pill.y + pill.height && y + 35 > pill.y);
      if (isCovered || x < map.x || x + width > map.x + map.width) continue;
      parts.nodes.push({ id: `name-${region.code}`, shape: "note", x, y, width, height: 35, label: "", lines: [name], tone: "plain" });
    }
  }
  if (secondAt && secondName) parts.nodes.push(pinNode("second-pin", second, secondAt, secondTone), secondName);
  if (homeAt && homeName) parts.nodes.push(pinNode("home-pin", home, homeAt, homeTone), homeName);

  // The way between the two Regions.
  const between = homeAt && secondAt ? wayOn(map, home, second) : null;
  if (between) {
    const copies = hasReplica(params) || strategyOf(params) === "backup";
    const isEast = secondAt !== null && homeAt !== null && secondAt[0] > homeAt[0];
    parts.edges.push({
      id: "backbone", from: "home-pin", to: "second-pin", fromSide: isCrowded ? (isEast ? "right" : "left") : "top", toSide: isCrowded ? (isEast ? "left" : "right") : "top", via: between, route: "straight", line: copies ? "dashed" : "dotted",
      tone: state.isBackboneCut ? "warn" : "plain", arrow: copies,
    });
    if (hasReplica(params) && state.database.isUp && !state.standby.isPromoted) {
      parts.tokens.push({ id: "copy", edge: "backbone", at: phase(state.nowMs, Math.max(2, params.lagSeconds) * secondMs), tone: "wait" });
    }
  }

  // Users above the map, each over its city as far as there is room.
  const groups = latencies(state).map((group) => ({ group, at: pointOn(map, cities[group.city]) }))
    .toSorted((a, b) => (a.at?.[0] ?? 0) - (b.at?.[0] ?? 0));
  const gap = 7;
  let left = plan.margin;
  groups.forEach(({ group, at }, index) => {
    const rest = groups.length - 1 - index;
    const most = plan.width - plan.margin - plan.userWidth - rest * (plan.userWidth + gap);
    const x = Math.min(most, Math.max(left, (at?.[0] ?? plan.width / 2) - plan.userWidth / 2));
    left = x + plan.userWidth + gap;
    const { city } = group;
    const name = cities[city].name[locale];
    const trip = tripText(group, locale);
    const floor = `${words.floor[locale]} ${millis(group.floor)}`;
    const isDown = group.dynamicMedian < 0;
    const id = `user-${city}`;
    parts.nodes.push({
      id, shape: "box", x, y: 8, width: plan.userWidth, height: plan.userHeight, label: plan.isRows ? name : `${name} ${group.percent}%`.replaceAll(" ", "\u00a0"),
      lines: plan.isRows ? [isDown ? words.noAnswer[locale] : `${group.percent}% · ${trip}`, floor] : [trip, floor],
      ...(plan.isRows ? {} : { icon: "user" as const }), tone: isDown ? "bad" : "plain", concept: "user", say: `${name} ${words.users[locale]} ${group.percent}%: ${trip}, ${floor}`,
    });
    const target = group.isAway ? secondAt : homeAt;
    if (!at || !target) return;
    const way = near(at, target) < pin ? [] : wayOn(map, cities[city], group.isAway ? second : home);
    if (way === null) return;
    if (params.edge) {
      parts.nodes.push({
        id: `edge-${city}`, shape: "box", x: at[0] - pin / 2, y: at[1] - pin / 2 - (way.length === 0 && near(at, target) < pin ? 16 : 0), width: pin, height: pin, label: "", tone: "good", concept: "edge-location",
        say: `${words.edge[locale]} (${name})`,
      });
    }
    parts.edges.push({
      id: `way-${city}`, from: id, to: group.isAway ? "second-pin" : "home-pin", fromSide: "bottom", toSide: "top", via: near(at, target) < pin ? [] : [at, ...way], route: "straight", line: "solid",
      tone: isDown ? "bad" : "accent", arrow: true,
    });
    if (!isDown) parts.tokens.push({ id: `request-${city}`, edge: `way-${city}`, at: phase(state.nowMs, Math.min(6000, Math.max(900, Math.round(group.dynamicMedian / 40)))), tone: "accent" });
  });
}

/** How far something that comes round every so often is on its way. */
const phase = (nowMs: number, everyMs: number): number => (nowMs % everyMs) / everyMs;

const hasSecond = (state: PlaceState): boolean => strategyOf(state.params) !== "none";

const homeWidth = (state: PlaceState, layout: SceneLayout): number => (hasSecond(state) ? plans[layout].homeWidth : plans[layout].width - 16);

/** The home Region from the inside: balancer, zones, data centers, databases. Returns its lower edge. */
function drawHome(parts: Parts, state: PlaceState, locale: Locale, layout: SceneLayout, top: number): number {
  const plan = plans[layout];
  const { params, database } = state;
  const home = regionOf(params.home);
  const say = (text: Text): string => text[locale];
  const width = homeWidth(state, layout);
  const zones = state.centers.length;
  const order = zoneOrder(home, params.account, 1);
  // Only where names may differ is it worth saying who is where.
  const partner = isShuffled(home) ? partnerZone(state) : -1;
  const hasData = params.database !== "none";
  const gap = 8;
  const inset = plan.isRows ? 20 : 10;
  const lanesTop = top + head + 44 + (plan.isRows ? 16 : 32);
  const laneWidth = plan.isRows ? width - inset - 8 : (width - 2 * inset - gap * (zones - 1)) / zones;
  const centerHeight = 40;
  const laneHeight = plan.isRows ? 34 + centerHeight + 10 : 52 + 3 * (centerHeight + 6) + (hasData ? 56 : 4);
  const height = lanesTop - top + (plan.isRows ? zones * (laneHeight + 14) - 6 : laneHeight + 12);
  parts.frames.push({
    id: "home", shape: "group", x: plan.margin, y: top, width, height, icon: "region", concept: "region", tone: state.isRegionDead ? "bad" : "plain", faded: state.isRegionDead,
    label: `${home.name[locale]} · ${home.code}${state.isRegionDead ? ` · ${say(words.down)}` : ""}`, say: `${say(words.home)} ${home.name[locale]}${state.isRegionDead ? `: ${say(words.down)}` : ""}`,
  });
  const flow = flowOf(state);
  const isShort = flow.homeOffered > flow.homeCapacity;
  const balancerWidth = plan.isRows ? laneWidth : 250;
  parts.nodes.push({
    id: "balancer", shape: "box", x: plan.isRows ? plan.margin + inset : plan.margin + (width - balancerWidth) / 2, y: top + head, width: balancerWidth, height: 44, icon: "balance", group: "home", label: say(words.balancer),
    lines: [locale === "ko" ? `초당 ${Math.round(flow.homeOffered / 1000)}건 · 용량 ${Math.round(flow.homeCapacity / 1000)}건` : `${Math.round(flow.homeOffered / 1000)}/s · capacity ${Math.round(flow.homeCapacity / 1000)}/s`],
    tone: isShort ? "bad" : "plain", concept: "elastic-load-balancing",
  });
  for (let zone = 0; zone < zones; zone += 1) {
    const x = plan.margin + inset + (plan.isRows ? 0 : zone * (laneWidth + gap));
    const y = lanesTop + (plan.isRows ? zone * (laneHeight + 14) : 0);
    const isDead = state.isRegionDead || state.deadZones[zone] === true;
    const letter = zoneLetters[zone] ?? "a";
    const physical = zoneId(params.home, order[zone] ?? zone);
    const suffix = isDead ? ` · ${say(words.down)}` : "";
    const isRoomy = plan.isRows || laneWidth >= 118;
    const isSpacious = !plan.isRows && laneWidth >= 150;
    parts.frames.push({
      id: `zone-${zone}`, shape: "group", group: "home", x, y, width: laneWidth, height: laneHeight, tone: isDead ? "bad" : "plain", faded: isDead, concept: "availability-zone",
      label: plan.isRows ? `${say(words.zone)} ${letter} · ${physical}${suffix}` : isRoomy ? `${say(words.zone)} ${letter}${suffix}` : `${letter}${suffix}`, ...(plan.isRows ? {} : { lines: [physical] }),
      ...(partner === zone ? { badge: say(isRoomy ? words.partnerServer : words.partnerShort) } : {}), say: zoneSay(state, zone, locale),
    });
    const centers = state.centers[zone] ?? 1;
    const databaseWidth = plan.isRows && hasData ? 84 : 0;
    const cell = plan.isRows ? (laneWidth - 16 - databaseWidth - 6 * 2) / 3 : laneWidth - 16;
    for (let center = 0; center < centers; center += 1) {
      const here = state.instances.filter((one) => one.zone === zone && one.center === center);
      const isDown = !works(state, zone, center);
      const isWaiting = here.some((one) => one.readyMs > state.nowMs || (!isDown && one.isOut));
      const count = locale === "ko" ? `${here.length}대` : `${here.length}`;
      const name = `${say(words.center)} ${center + 1}`;
      parts.nodes.push({
        id: `center-${zone}-${center}`, shape: "box", group: `zone-${zone}`, x: plan.isRows ? x + 8 + center * (cell + 6) : x + 8, y: plan.isRows ? y + 34 : y + 52 + center * (centerHeight + 6), width: cell, height: centerHeight,
        label: here.length > 0 ? (isSpacious ? `${say(words.instances)} ${here.length}`.replaceAll(" ", "\u00a0") : count) : isRoomy && !plan.isRows ? say(words.empty) : "–", ...(here.length > 0 && (isRoomy || plan.isRows) ? { icon: "server" as const } : {}),
        tone: isDown ? "bad" : here.length === 0 ? "plain" : isWaiting ? "wait" : "good", faded: isDown, concept: "data-center", say: `${name}: ${say(words.instances)} ${here.length}${isDown ? `, ${say(words.down)}` : ""}`,
      });
    }
    const isPrimary = zone === database.primary;
    if (isPrimary || zone === database.standby) {
      const isDown = !databaseWorks(state, zone);
      const isServing = isPrimary && database.isUp;
      const name = say(isPrimary ? words.primary : words.standbyDb);
      parts.nodes.push({
        id: isPrimary ? "primary" : "standby", shape: "disk", group: `zone-${zone}`, x: plan.isRows ? x + laneWidth - databaseWidth - 6 : x + 8, y: plan.isRows ? y + 32 : y + 52 + 3 * (centerHeight + 6), width: plan.isRows ? databaseWidth : laneWidth - 16, height: plan.isRows ? 44 : 50, label: name.replaceAll(" ", laneWidth >= 100 || plan.isRows ? "\u00a0" : " "),
        tone: isDown ? "bad" : isServing ? "good" : isPrimary ? "wait" : "plain", faded: isDown, concept: "rds", say: `${name}${isDown ? `: ${say(words.down)}` : ""}`,
      });
    }
    const hasTargets = state.instances.some((one) => one.zone === zone && !one.isOut && one.readyMs <= state.nowMs);
    if (hasTargets) {
      parts.edges.push({
        id: `targets-${zone}`, from: "balancer", to: `zone-${zone}`, fromSide: plan.isRows ? "left" : "bottom", toSide: plan.isRows ? "left" : "top", toAt: plan.isRows ? 0.2 : 0.13, route: "step", line: "solid",
        tone: isDead ? "bad" : "plain", arrow: true,
      });
    }
  }
  if (params.database === "multi-az") {
    const isForward = database.standby > database.primary;
    const sides = plan.isRows ? (["bottom", "top"] as const) : (["right", "left"] as const);
    const isInStep = databaseWorks(state, database.primary) && databaseWorks(state, database.standby);
    parts.edges.push({
      id: "sync", from: "primary", to: "standby", fromSide: isForward ? sides[0] : sides[1], toSide: isForward ? sides[1] : sides[0], route: "straight", line: isInStep ? "solid" : "dotted", tone: isInStep ? "good" : "off", arrow: true,
    });
    // There and back: the write is answered when the token has returned.
    const round = phase(state.nowMs, 1200);
    if (isInStep && database.isUp) parts.tokens.push({ id: "write", edge: "sync", at: round < 0.5 ? round * 2 : 2 - round * 2, tone: "good" });
  }
  return top + height;
}

/** What waits in the second Region. Returns the lower edge of everything. */
function drawSecond(parts: Parts, state: PlaceState, locale: Locale, layout: SceneLayout, top: number, bottom: number): number {
  if (!hasSecond(state)) return bottom;
  const plan = plans[layout];
  const { params, standby } = state;
  const say = (text: Text): string => text[locale];
  const region = regionOf(params.second);
  const x = plan.isRows ? plan.margin : plan.width - plan.margin - plan.secondWidth;
  const height = plan.isRows ? 122 : Math.min(230, bottom - top);
  parts.frames.push({
    id: "second", shape: "group", x, y: top, width: plan.secondWidth, height, icon: "region", concept: "region", tone: standby.movedPermille > 0 ? "accent" : "plain",
    label: region.name[locale], lines: [say(strategyNames[strategyOf(params)])], say: `${say(words.second)} ${region.name[locale]}: ${say(strategyNames[strategyOf(params)])}`,
  });
  const cell = plan.isRows ? (plan.secondWidth - 24) / 2 : plan.secondWidth - 20;
  const [firstX, firstY] = [x + (plan.isRows ? 8 : 10), top + 54];
  const count = locale === "ko" ? `${standby.servers}대` : String(standby.servers);
  parts.nodes.push({
    id: "second-servers", shape: "box", group: "second", x: firstX, y: firstY, width: cell, height: 56, icon: "server", label: `${say(words.servers)} ${count}`.replaceAll(" ", "\u00a0"),
    lines: standby.movedPermille > 0 ? [`${say(words.users)} ${Math.floor(standby.movedPermille / 10)}%`] : [], tone: standby.servers === 0 ? "off" : "good", faded: standby.servers === 0, concept: "instance",
  });
  const kind = params.database === "none" || strategyOf(params) === "front" ? words.noData : standby.isPromoted ? words.primary : hasReplica(params) ? words.replica : words.backup;
  const detail = standby.isPromoted ? say(words.takesWrites) : hasReplica(params) ? `${params.lagSeconds}${locale === "ko" ? "초" : " s"} ${say(words.behind)}` : strategyOf(params) === "backup" && params.database !== "none" ? (locale === "ko" ? `${params.backupMinutes}분마다` : `every ${params.backupMinutes} min`) : "";
  parts.nodes.push({
    id: "second-data", shape: "disk", group: "second", x: plan.isRows ? firstX + cell + 8 : firstX, y: plan.isRows ? firstY : firstY + 72, width: cell, height: 60, label: say(kind).replaceAll(" ", "\u00a0"), lines: detail === "" ? [] : [detail],
    tone: kind === words.noData ? "off" : standby.isPromoted ? "good" : "wait", faded: kind === words.noData, concept: "rds",
  });
  return Math.max(bottom, top + height);
}

/** The zone, by the reader's names, in which the partner's server stands. */
export function partnerZone({ params }: PlaceState): number {
  const home = regionOf(params.home);
  const physical = zoneOrder(home, params.partner, 2)[zoneIndex(params, params.partnerZone)];
  return zoneOrder(home, params.account, 1).indexOf(physical ?? -1);
}

export function zoneSay(state: PlaceState, zone: number, locale: Locale): string {
  const { params, database } = state;
  const physical = zoneId(params.home, zoneOrder(regionOf(params.home), params.account, 1)[zone] ?? zone);
  const here = state.instances.filter((one) => one.zone === zone);
  const up = here.filter((one) => answers(state, one)).length;
  const data = zone === database.primary ? `, ${words.primary[locale]}` : zone === database.standby ? `, ${words.standbyDb[locale]}` : "";
  const isDead = state.isRegionDead || state.deadZones[zone] === true;
  return locale === "ko"
    ? `가용 영역 ${zoneLetters[zone]} (${physical}): 데이터 센터 ${state.centers[zone]}곳, 인스턴스 ${here.length}대 가운데 ${up}대 응답${data}${isDead ? ", 장애" : ""}`
    : `Zone ${zoneLetters[zone]} (${physical}): ${state.centers[zone]} data centers, ${up} of ${here.length} instances answer${data}${isDead ? ", down" : ""}`;
}
