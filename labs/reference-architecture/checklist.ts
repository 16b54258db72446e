import type { Locale, Text } from "@/engine/locale";
import { againstBudget } from "./cost-row";
import { costOf, flowOf, isUp, launches, lossTable, settle, shownWorld, stands, totalCost, type World } from "./graph";
import { monthly, monthlyUsd, partName, percent, storyNames } from "./labels";
import { wholePlan } from "./plan";
import { requestMs } from "./times";
import { storyIds, sum, zonesOf, type DesignState, type PartId } from "./state";

/** One point of the checklist, answered from the drawing. */
export type Point = { readonly id: string; readonly pillar: Text; readonly text: Text; readonly isMet: boolean; readonly why: string };

const pillars = {
  reliability: { ko: "안정성", en: "Reliability" },
  security: { ko: "보안", en: "Security" },
  performance: { ko: "성능", en: "Performance" },
  cost: { ko: "비용", en: "Cost" },
  operations: { ko: "운영", en: "Operations" },
} as const satisfies Readonly<Record<string, Text>>;

/** Fewest instances of which the load can be taken without the fullest zone. */
function enough(zones: number, load: number): number {
  let count = 1;
  while (count - Math.ceil(count / zones) < load) count += 1;
  return count;
}

/** The checklist for a drawing: what the Well-Architected Framework asks and the graph can answer. */
export function checklistOf(state: DesignState, locale: Locale): readonly Point[] {
  const world = shownWorld(state);
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  const names = (parts: readonly string[]): string => (parts.length === 0 ? say("없음", "none") : parts.map((part) => partName(part, locale)).join(", "));
  const missing = (parts: readonly PartId[]): readonly PartId[] => parts.filter((part) => !isUp(world, part));
  const stopping = [...lossTable(world)].filter(([loss, effects]) => loss.startsWith("az-") && storyIds.some((story) => effects[story] === "stops")).map(([loss]) => loss);
  const running = sum(world.web);
  const left = running - Math.max(...world.web);
  const load = world.load / 1000;
  const needed = enough(zonesOf(world.params).length, load);
  const isPair = stands(world, "db-primary") && stands(world, "db-standby");
  const point = (id: string, pillar: keyof typeof pillars, ko: string, en: string, isMet: boolean, why: string): Point => ({ id, pillar: pillars[pillar], text: { ko, en }, isMet, why });
  const flow = (story: "alarm" | "deploy"): number => flowOf(world, story).permille;
  const permits = missing(["role-web", "role-task", "role-lambda"]);
  const layers = missing(["sg-web", "sg-db"]);
  const isPrivate = !(["nat-a", "nat-b", "nat-c"] as const).every((part) => world.absent.has(part) || !stands(world, part));
  const withoutCache = requestMs({ ...world, removed: new Set([...world.removed, "cache"]) });
  const viaNat = natData(world);
  const held = againstBudget(monthlyUsd(totalCost(world)), world.params.budget, locale);
  return [
    point("locations", "reliability", "여러 위치에 둔다 (REL10-BP01)", "Several locations (REL10-BP01)", stopping.length === 0, say(`잃으면 어떤 이야기가 멈추는 가용 영역: ${names(stopping)}`, `Zones whose loss stops a story: ${names(stopping)}`)),
    point("failover", "reliability", "데이터베이스를 이어받을 것이 있다 (REL11-BP02)", "Something takes over from the database (REL11-BP02)", isPair, say(isPair ? "다른 영역에 동기 대기 인스턴스가 있음" : "대기 인스턴스가 없음", isPair ? "A standby in step in another zone" : "No standby")),
    point("healing", "reliability", "저절로 복구된다 (REL11-BP03)", "It heals by itself (REL11-BP03)", launches(world) && stands(world, "ecs"), say(`새로 띄울 수 없는 것: ${names([...(launches(world) ? [] : ["asg"]), ...missing(["ecs"])])}`, `What cannot launch: ${names([...(launches(world) ? [] : ["asg"]), ...missing(["ecs"])])}`)),
    point("stability", "reliability", "한 영역을 잃은 순간에도 부하를 다 받는다 (REL11-BP05)", "The load is taken at the moment a zone is lost (REL11-BP05)", left >= load, say(`${running}대 가운데 ${left}대가 남고 부하는 ${load}대분`, `Of ${running} instances ${left} are left for a load of ${load}`)),
    point("notify", "reliability", "장애를 사람에게 알린다 (REL11-BP06)", "Somebody is told of an outage (REL11-BP06)", flow("alarm") === 1000, `${storyNames.alarm[locale]}: ${percent(flow("alarm"))}`),
    point("region", "reliability", "리전을 잃었을 때의 계획이 있다", "There is a plan for the loss of the Region", world.params.second !== "none", say(world.params.second === "none" ? "두 번째 리전이 없음. 목표가 요구할 때만 값을 치름" : "두 번째 리전이 기다림", world.params.second === "none" ? "No second Region: worth its price only if the goal asks for it" : "A second Region waits")),
    point("layers", "security", "계층마다 길을 좁힌다 (SEC05-BP01)", "Network layers (SEC05-BP01)", isPrivate && layers.length === 0, say(`${isPrivate ? "서버는 프라이빗 서브넷에 있음" : "서버가 퍼블릭 서브넷에서 바로 나감"}. 빠진 규칙: ${names(layers)}`, `${isPrivate ? "Servers stand in private subnets" : "Servers go out from a public subnet"}. Rules missing: ${names(layers)}`)),
    point("roles", "security", "부품마다 제 역할로 AWS를 부른다", "Each part calls AWS with a role of its own", permits.length === 0, say(`빠진 역할: ${names(permits)}`, `Roles missing: ${names(permits)}`)),
    point("cache", "performance", "자주 읽는 것은 메모리에서 답한다", "What is read often comes from memory", requestMs(world) < withoutCache, say(`페이지 ${requestMs(world)} ms, 캐시가 없다면 ${withoutCache} ms`, `A page takes ${requestMs(world)} ms, without the cache ${withoutCache} ms`)),
    point("edge", "performance", "사용자 가까이에서 답한다", "Users are answered nearby", isUp(world, "cloudfront"), say(`없는 것: ${names(missing(["cloudfront"]))}`, `Missing: ${names(missing(["cloudfront"]))}`)),
    point("transfer", "cost", "S3로 가는 데이터가 NAT를 지나지 않는다", "Data for S3 does not pass NAT", viaNat === 0, say(`NAT의 데이터 처리 요금 한 달 ${monthly(viaNat)}`, `NAT's charge for data a month: ${monthly(viaNat)}`)),
    point("size", "cost", "필요한 만큼만 켜 둔다", "No more runs than is needed", running <= needed, say(`한 영역을 잃어도 부하 ${load}대분을 받는 데 ${needed}대면 되고, 지금 ${running}대`, `${needed} take a load of ${load} even without a zone; ${running} run`)),
    ...(held === null ? [] : [point("budget", "cost", "한 달 비용이 예산 안에 든다", "A month costs no more than the budget", held.isWithin, held.text)]),
    point("deploy", "operations", "지금 새 버전을 배포할 수 있다", "A new version could be deployed now", flow("deploy") === 1000, `${storyNames.deploy[locale]}: ${percent(flow("deploy"))}`),
  ];
}

/** What NAT charges an hour for data, in micro-dollars: its bill beside that of the same drawing with the endpoint. */
function natData(world: World): number {
  const spared = settle({ ...wholePlan({ ...world.params, endpoint: true }, world.homes), removed: new Set([...world.removed].filter((part) => part !== "endpoint")), absent: world.absent, failedZones: world.failedZones });
  return (["nat-a", "nat-b", "nat-c"] as const).reduce((total, part) => total + costOf(world, part) - costOf(spared, part), 0);
}
