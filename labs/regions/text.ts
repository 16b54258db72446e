import { duration } from "@/engine/duration";
import type { Locale, Text } from "@/engine/locale";
import type { SimEvent } from "@/engine/sim/model";
import { zoneLetters } from "./places";
import type { PlaceAction, Strategy } from "./state";
import { percent, strategyNames, words as pictureWords } from "./labels";

export const dollars = (microUsd: number): string => `$${Math.round(microUsd / 1e6)}`;

export const title: Text = { ko: "리전과 가용 영역 실험실", en: "Regions and zones lab" };
/** Words of the picture and of what stands around it. */
export const words = {
  ...pictureWords,
  zonesOf: { ko: "가용 영역 {n}곳", en: "{n} zones" },
  survives: { ko: "하나를 잃어도 버티는가", en: "Survives the loss of one" },
  moved: { ko: "옮겨 간 사용자", en: "Users moved" },
  optIn: { ko: "켜야 함", en: "opt-in" },
  allRegions: { ko: "모든 리전, 홈 리전에서 가까운 순서로", en: "All Regions, nearest to the home Region first" },
  yes: { ko: "예", en: "yes" },
  no: { ko: "아니요", en: "no" },
  region: { ko: "리전", en: "Region" },
  served: { ko: "처리한 요청", en: "Requests served" },
  latency: { ko: "지연", en: "latency" },
  dynamics: { ko: "동적", en: "dynamic" },
  outage: { ko: "가장 긴 중단(복구 시간)", en: "Longest outage (recovery time)" },
  lost: { ko: "잃은 쓰기(복구 시점)", en: "Writes lost (recovery point)" },
  spare: { ko: "남는 용량", en: "Spare capacity" },
  cost: { ko: "한 달 비용", en: "Cost a month" },
  residency: { ko: "데이터가 있는 곳", en: "Data lies in" },
  broken: { ko: "데이터가 한국을 벗어났습니다.", en: "Data has left Korea." },
  zoneName: { ko: "이름", en: "Name" },
  zoneId: { ko: "영역 ID", en: "Zone ID" },
  partner: { ko: "상대 계정의 이름", en: "Partner's name" },
  distance: { ko: "거리", en: "Distance" },
  real: { ko: "어림한 왕복", en: "Estimated trip" },
  byWait: { ko: "오래 기다리는 사용자부터", en: "Users, the longest wait first" },
  nearRegions: { ko: "홈 리전에서 가까운 리전과 두 번째 리전(모두는 글로 보기에)", en: "Regions nearest to the home Region, and the second one (all are in the text)" },
  minutes: { ko: "시작부터 지난 분", en: "Minutes since the start" },
} as const satisfies Record<string, Text>;

const reasons: Readonly<Record<string, Text>> = {
  "no-zone": { ko: "이 리전에는 그런 가용 영역이 없습니다.", en: "this Region has no such zone." },
  "zone-down": { ko: "장애가 난 곳에는 인스턴스를 시작할 수 없습니다.", en: "nothing can be launched where everything is down." },
  "too-many": { ko: "이 실험실은 40대까지만 다룹니다.", en: "this lab handles up to 40 instances." },
  nobody: { ko: "그 가용 영역에는 인스턴스가 없습니다.", en: "there is no instance in that zone." },
  already: { ko: "이미 그렇습니다.", en: "it is so already." },
  "same-region": { ko: "두 리전이 같은 곳입니다.", en: "both Regions are the same." },
  "no-standby": { ko: "두 번째 리전에 아무것도 두지 않았습니다. 저절로 생기는 사본은 없습니다.", en: "nothing was put into the second Region, and no copy makes itself." },
  "front-only": { ko: "두 번째 리전에 데이터가 없어서 이어받을 수 없습니다.", en: "the second Region holds no data to take over with." },
  moving: { ko: "이미 장애 조치 중이거나 옮겨 간 뒤입니다.", en: "a fail-over is under way or done." },
  "not-away": { ko: "두 번째 리전으로 옮겨 가 있을 때만 되돌아올 수 있습니다.", en: "only a service that has moved away can return." },
  "home-down": { ko: "홈 리전의 서버나 데이터베이스가 응답하지 않습니다.", en: "servers or the database of the home Region do not answer." },
};

export const reasonText = (reason: string): Text => reasons[reason] ?? { ko: reason, en: reason };

const ended = (on: boolean, ko: string, en: string): Text => (on ? { ko: `${ko} 장애`, en: `${en} fails` } : { ko: `${ko} 복구`, en: `${en} is back` });

/** Name of an action with its arguments, as its button says it. */
export function actionLabel(action: PlaceAction): Text {
  switch (action.type) {
    case "add-instance": return { ko: `가용 영역 ${action.zone}에 한 대 더`, en: `One more in zone ${action.zone}` };
    case "remove-instance": return { ko: `가용 영역 ${action.zone}에서 한 대 빼기`, en: `One less in zone ${action.zone}` };
    case "fail-zone": return ended(action.on, `가용 영역 ${action.zone}`, `Zone ${action.zone}`);
    case "fail-center": return ended(action.on, `가용 영역 ${action.zone}의 데이터 센터 하나`, `One data center of zone ${action.zone}`);
    case "fail-region": return ended(action.on, "홈 리전 전체", "The whole home Region");
    case "cut-path": return action.on
      ? { ko: `가용 영역 ${action.zone}의 인터넷 경로 하나 끊김`, en: `One internet path of zone ${action.zone} is cut` }
      : { ko: `가용 영역 ${action.zone}의 인터넷 경로 복구`, en: `The internet path of zone ${action.zone} is mended` };
    case "cut-backbone": return action.on
      ? { ko: "두 리전 사이의 케이블 하나 끊김", en: "A cable between the Regions is cut" }
      : { ko: "두 리전 사이의 케이블 복구", en: "The cable between the Regions is mended" };
    case "fail-over": return { ko: "두 번째 리전으로 장애 조치", en: "Fail over to the second Region" };
    case "fail-back": return { ko: "홈 리전으로 되돌아오기", en: "Fail back to the home Region" };
  }
}

/** One sentence for an event, with its reason. */
export function tell({ kind, values }: SimEvent, locale: Locale): string {
  const number = (name: string): number => Number(values[name] ?? 0);
  const zone = zoneLetters[number("zone")] ?? "a";
  const isOn = number("on") === 1;
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  switch (kind) {
    case "start": return say(
      `가용 영역 ${number("zones")}곳이 있는 리전에서 인스턴스 ${number("instances")}대로 시작합니다.`, `Starts with ${number("instances")} instances in a Region of ${number("zones")} zones.`,
    );
    case "add": return say(`가용 영역 ${zone}에 한 대를 시작합니다. ${number("seconds")}초 뒤 요청을 받습니다.`, `Launches one in zone ${zone}; it takes requests ${number("seconds")} s later.`);
    case "ready": return say("새 인스턴스가 요청을 받기 시작합니다.", "The new instance takes requests.");
    case "remove": return say(`가용 영역 ${zone}에서 한 대를 뺍니다.`, `Takes one away from zone ${zone}.`);
    case "zone": return isOn
      ? say(`가용 영역 ${zone}의 데이터 센터가 모두 멈춥니다. 그곳의 인스턴스와 디스크를 쓸 수 없습니다.`, `All data centers of zone ${zone} stop, and with them its instances and disks.`)
      : say(`가용 영역 ${zone}가 돌아옵니다.`, `Zone ${zone} is back.`);
    case "center": return isOn
      ? say(
        `가용 영역 ${zone}의 데이터 센터 ${number("of")}곳 가운데 하나가 멈춥니다. 어느 건물인지는 고를 수도, 미리 알 수도 없습니다.`,
        `One of the ${number("of")} data centers of zone ${zone} stops. Which building it is cannot be chosen or known beforehand.`,
      )
      : say(`가용 영역 ${zone}의 데이터 센터가 돌아옵니다.`, `The data center of zone ${zone} is back.`);
    case "region": return isOn ? say("홈 리전 전체를 쓸 수 없습니다.", "The whole home Region is gone.") : say("홈 리전이 돌아옵니다.", "The home Region is back.");
    case "path": return isOn
      ? say(
        `가용 영역 ${zone}에서 트랜싯 센터로 가는 길 하나가 끊깁니다. 가용 영역마다 두 곳으로 이어져 있으므로 요청은 다른 길로 갑니다.`,
        `One way from zone ${zone} to a transit center is cut. Each zone has two, so requests take the other.`,
      )
      : say(`가용 영역 ${zone}의 길이 다시 둘이 됩니다.`, `Zone ${zone} has both its ways again.`);
    case "backbone": return isOn
      ? say("두 리전 사이의 케이블 하나가 끊깁니다. 백본이 다른 길로 돌아가므로 끊기지는 않지만 더 멉니다.", "A cable between the Regions is cut. The backbone goes another way: no break, but farther.")
      : say("케이블이 돌아와 길이 다시 짧아집니다.", "The cable is back and the way short again.");
    case "notice": return number("out") > 0
      ? say(`로드 밸런서가 응답하지 않는 ${number("out")}대를 알아채고 요청을 보내지 않습니다.`, `The load balancer notices ${number("out")} that do not answer and sends them nothing.`)
      : say(`로드 밸런서가 돌아온 ${number("back")}대에 다시 요청을 보냅니다.`, `The load balancer sends requests to ${number("back")} again.`);
    case "overload": return say(
      `초당 ${number("offered")}건이 오는데 남은 서버는 ${number("capacity")}건만 처리합니다. 나머지는 버려집니다.`, `${number("offered")} requests a second arrive and what is left serves ${number("capacity")}: the rest is dropped.`,
    );
    case "outage": return say(`처리한 요청이 ${percent(number("permille"))}로 떨어집니다.`, `Only ${percent(number("permille"))} of the requests are served.`);
    case "recovered": return say(`다시 ${percent(number("permille"))}를 처리합니다. 중단은 ${duration(number("ms"), locale)} 동안 이어졌습니다.`, `${percent(number("permille"))} are served again, after ${duration(number("ms"), locale)}.`);
    case "database-down": return number("standby") === 1
      ? say("기본 DB가 멈춥니다. 다른 가용 영역의 대기 DB에 같은 데이터가 있어 이어받습니다.", "The primary database stops. The standby in another zone has the same data and takes over.")
      : say("데이터베이스가 멈춥니다. 이어받을 사본이 없으므로 그곳이 돌아올 때까지 동적 요청에 답할 수 없습니다.", "The database stops. No copy can take over, so dynamic requests go unanswered until the place is back.");
    case "database-back": return say("데이터베이스가 데이터와 함께 돌아옵니다.", "The database is back, with its data.");
    case "promoted": return say(
      `가용 영역 ${zone}의 대기 DB가 기본 DB가 됩니다. 응답을 보낸 쓰기는 이미 양쪽에 적혀 있으므로 잃은 것이 없습니다.`,
      `The standby in zone ${zone} becomes the primary. Writes were acknowledged only when both had them, so none is lost.`,
    );
    case "no-standby": return say("대기 DB도 멈춰 있어서 이어받지 못합니다.", "The standby is down as well and cannot take over.");
    case "region-noticed": return number("auto") === 1
      ? say("상태 확인이 홈 리전의 장애를 알아챕니다.", "Health checks notice that the home Region is gone.")
      : say("상태 확인이 홈 리전의 장애를 알아챕니다. 자동 장애 조치가 꺼져 있으므로 사람을 기다립니다.", "Health checks notice that the home Region is gone. Automatic fail-over is off: somebody has to act.");
    case "fail-over": {
      const strategy = strategyNames[String(values.strategy) as Strategy]?.[locale] ?? "";
      return say(`두 번째 리전이 이어받기 시작합니다(${strategy}).`, `The second Region begins to take over (${strategy.toLowerCase()}).`);
    }
    case "data-ready": {
      const lost = number("writes");
      const how = number("restored") === 1 ? say("백업에서 데이터베이스를 되살렸습니다.", "The database has been restored from a backup.") : say("복제본을 승격했습니다.", "The replica has been promoted.");
      const loss = lost > 0
        ? say(`사본이 ${duration(number("seconds") * 1000, locale)} 뒤처져 있어 응답까지 마친 쓰기 ${lost}건을 잃었습니다.`, `It was ${duration(number("seconds") * 1000, locale)} behind: ${lost} acknowledged writes are lost.`)
        : say("잃은 쓰기는 없습니다.", "No write is lost.");
      return `${how} ${loss}`;
    }
    case "servers-ready": return say(`두 번째 리전에서 서버 ${number("servers")}대가 요청을 받을 수 있습니다.`, `${number("servers")} servers of the second Region can take requests.`);
    case "leave": return say(
      `DNS가 두 번째 리전을 가리킵니다. 예전 답을 기억하는 곳이 있어 모두 옮겨 가기까지 ${number("ttl")}초가 걸립니다.`,
      `DNS now names the second Region. Old answers are remembered, so it takes ${number("ttl")} s until everybody has moved.`,
    );
    case "moved": return say("모든 사용자가 두 번째 리전으로 옮겨 갔습니다.", "All users have moved to the second Region.");
    case "fail-back": return say(
      `DNS가 다시 홈 리전을 가리킵니다. 데이터는 그사이 맞추어 두었다고 봅니다. ${number("ttl")}초 동안 돌아옵니다.`,
      `DNS names the home Region again, with the data taken as copied back. Users return within ${number("ttl")} s.`,
    );
    case "returned": return say("모든 사용자가 홈 리전으로 돌아왔습니다.", "All users have returned to the home Region.");
    case "refused": return say(`거절되었습니다: ${reasonText(String(values.reason)).ko}`, `Refused: ${reasonText(String(values.reason)).en}`);
    default: return kind;
  }
}
