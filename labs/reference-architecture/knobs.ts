import type { Text } from "@/engine/locale";
import type { Knob, LabConditions, ValueSpec } from "@/engine/sim/model";
import { boxIds } from "./build";
import { boxNames } from "./build-panel";
import { injectionNames } from "./chaos-panel";
import { injectionIds } from "./injections";
import { layerNames, partName, storyNames } from "./labels";
import { secondNames } from "./second-region-panel";
import { partIds, storyIds, zoneLetters, type DesignAction, type DesignParams, type IncidentId } from "./state";
import { certaintyNames } from "./text";

/** Incidents to diagnose: in each another part is broken, and nothing says which. */
export const incidentIds: readonly IncidentId[] = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

const text = (ko: string, en: string): Text => ({ ko, en });
const toggle: ValueSpec = { kind: "toggle" };
const options = (rows: readonly (readonly [id: string, label: Text])[]): ValueSpec => ({ kind: "choice", options: rows.map(([id, label]) => ({ id, label })) });
const number = (min: number, max: number, unit: Text): ValueSpec => ({ kind: "number", min, max, step: 1, unit });
const instances = text("대", "instances");

type KnobRow = readonly [id: keyof DesignParams, spec: ValueSpec, label: Text, help: Text];
const group = (heading: Text, rows: readonly KnobRow[]): readonly Knob[] => rows.map(([id, spec, label, help]) => ({ ...spec, id, label, help, group: heading }));

const knobs: readonly Knob[] = [
  ...group(text("보기", "View"), [
    ["layer", options(Object.entries(layerNames)), text("층", "Layer"), text("부품에 적히는 말과 보이는 연결만 바뀝니다.", "Changes only what is written in the parts and which lines are drawn.")],
  ]),
  ...group(text("짓기", "Build"), [
    ["begin", options([["whole", text("다 지은 서비스", "the whole service")], ["one", text("인스턴스 하나", "one instance")]]), text("시작", "Begin with"), text("인스턴스 하나에서 시작해 부품을 하나씩 추가하면서, 무엇을 얻고 얼마가 드는지 봅니다.", "Begin with one instance, add box by box, and see what each buys and costs.")],
  ]),
  ...group(text("여분", "Redundancy"), [
    ["zones", number(2, 3, text("곳", "zones")), text("가용 영역", "Zones"), text("로드 밸런서에는 두 곳 이상이 필요합니다.", "A load balancer needs at least two.")],
    ["multiAz", toggle, text("다중 AZ 데이터베이스", "Multi-AZ database"), text("다른 영역에 동기로 맞춘 대기 인스턴스를 둡니다.", "Keeps a standby in step in another zone.")],
    ["replica", toggle, text("읽기 전용 복제본", "Read replica"), text("페이지가 읽는 비동기 사본입니다. 저절로 승격되지는 않습니다.", "An asynchronous copy that pages read from; it is not promoted by itself.")],
    ["nat", options([["one", text("하나", "one")], ["per-zone", text("영역마다", "one per zone")]]), text("NAT 게이트웨이", "NAT gateways"), text("하나이면 모든 영역이 그 영역을 거쳐 나갑니다.", "With one, every zone goes out through its zone.")],
    ["instances", number(1, 9, instances), text("웹 인스턴스", "Web instances"), text("Auto Scaling 그룹의 원하는 용량입니다. 부하가 하루를 따르면 최대 크기입니다.", "Desired capacity of the Auto Scaling group; its maximum size when the load follows the day.")],
    ["tasks", number(1, 4, text("개", "tasks")), text("ECS 작업", "ECS tasks"), text("ECS 서비스의 원하는 수입니다.", "Desired count of the ECS service.")],
  ]),
  ...group(text("두 번째 리전", "Second Region"), [
    ["second", options(Object.entries(secondNames)), text("기다리는 것", "What waits there"), text("데이터는 비동기로 복제합니다. 웜 스탠바이만 서버를 켜 둡니다.", "Data is copied asynchronously. Only a warm standby keeps servers running.")],
  ]),
  ...group(text("진단", "Diagnosis"), [
    ["incident", options([["none", text("없음", "none")], ...incidentIds.map((id) => [id, text(`사건 ${id}`, `incident ${id}`)] as const), ["six", text("사건 여섯을 차례로", "six, one after the other")]]), text("숨은 고장", "Hidden fault"), text("부품 하나가 겉보기와 달리 고장 나 있습니다. 증상을 보고 찾습니다.", "One part is broken and does not show it. Find it by its symptoms.")],
  ]),
  ...group(text("부하와 지름길", "Load and short cuts"), [
    ["load", number(1, 6, instances), text("부하", "Load"), text("인스턴스 몇 대분의 일이 오는지 정합니다. 하루를 따르면 점심때의 값입니다.", "How many instances' worth of work arrives; at lunch time when it follows the day.")],
    ["traffic", options([["steady", text("늘 같음", "steady")], ["day", text("하루를 따름", "follows the day")]]), text("부하의 모양", "Shape of the load"), text("하루를 따르면 대상 추적이 인스턴스 수를 정합니다.", "When it follows the day, target tracking sets the number of instances.")],
    ["cache", toggle, text("캐시", "Cache"), text("자주 읽는 것을 메모리에 둡니다. 없으면 느려집니다.", "Keeps what is read often in memory; without it pages are slower.")],
    ["endpoint", toggle, text("S3 게이트웨이 엔드포인트", "Gateway endpoint for S3"), text("S3로 가는 데이터가 NAT를 지나지 않습니다.", "Data for S3 does not pass NAT.")],
  ]),
  ...group(text("돈", "Money"), [
    ["budget", { kind: "number", min: 0, max: 2000, step: 10, unit: text("달러", "dollars") }, text("한 달 예산", "Budget of a month"), text("비용을 이 값과 견줍니다. 0이면 예산을 정하지 않은 것입니다.", "Costs are held against it. With 0 there is no budget.")],
  ]),
];

const part = options(partIds.map((id) => [id, text(partName(id, "ko"), partName(id, "en"))] as const));
const box = options(boxIds.map((id) => [id, boxNames[id]] as const));
const injection = options(injectionIds.map((id) => [id, injectionNames[id]] as const));
const zone = options(zoneLetters.map((id) => [id, text(id, id)] as const));
const story = options(storyIds.map((id) => [id, storyNames[id]] as const));
const actionShapes: Readonly<Record<DesignAction["type"], Readonly<Record<string, ValueSpec>>>> = {
  follow: { story }, step: {}, add: { box }, outage: {}, "fail-region": {}, "restore-region": {}, switch: {}, remove: { part }, restore: { part }, look: { part }, mend: { part }, certain: { certainty: options(Object.entries(certaintyNames)) }, "fail-zone": { zone }, "restore-zone": { zone }, inject: { injection }, end: { injection },
};

/** What may be set, and the arguments of each action. */
export const conditions: LabConditions = { knobs, actionShapes };
