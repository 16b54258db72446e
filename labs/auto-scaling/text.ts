import type { Locale, Text } from "@/engine/locale";
import type { SimEvent } from "@/engine/sim/model";
import { zoneNames, type GroupAction, type GroupParams, type Refresh } from "./state";
import { hundredths, policyNames, refreshNames, tenths, words as pictureWords } from "./labels";

/** Micro-dollars as dollars and cents. */
export function dollars(microUsd: number): string {
  const cents = Math.round(microUsd / 10_000);
  return `$${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, "0")}`;
}

export const title: Text = { ko: "Auto Scaling 실험실", en: "Auto Scaling lab" };
/** Words of the picture and of what stands around it. */
export const words = {
  ...pictureWords,
  dropped: { ko: "버린 요청", en: "Requests dropped" },
  alarm: { ko: "경보", en: "alarm" },
  datapoints: { ko: "데이터 포인트", en: "Datapoints" },
  inService: { ko: "서비스 중", en: "In service" },
  load: { ko: "부하", en: "Load" },
  capacity: { ko: "처리 용량", en: "Capacity" },
  utilisation: { ko: "사용률과 목표", en: "Utilisation and target" },
  served: { ko: "처리한 요청", en: "Requests served" },
  cost: { ko: "비용", en: "Cost" },
  perfect: { ko: "완벽한 예지의", en: "of perfect foresight" },
  changes: { ko: "용량 변경", en: "Capacity changes" },
  p95: { ko: "사용률 95백분위", en: "95th percentile of utilisation" },
  reaction: { ko: "반응 시간", en: "Reaction" },
  renewed: { ko: "준비된 새 인스턴스", en: "new and ready:" },
  suspended: { ko: "일시 중단한 프로세스", en: "Suspended process" },
  decision: { ko: "결정", en: "decision" },
  decisions: { ko: "결정", en: "Decisions" },
  at: { ko: "시각", en: "At" },
  what: { ko: "무엇이", en: "What" },
  instances: { ko: "인스턴스", en: "Instances" },
  instance: { ko: "인스턴스", en: "Instance" },
  state: { ko: "수명 주기 상태", en: "Lifecycle state" },
  note: { ko: "비고", en: "Note" },
  counts: { ko: "가용 영역별", en: "By Zone" },
  hours: { ko: "시작부터 지난 시간", en: "Hours since the start" },
  forecast: { ko: "예측", en: "Forecast" },
  series: { ko: "대수", en: "Instances" },
} as const satisfies Record<string, Text>;

const deciders: Readonly<Record<string, Text>> = {
  ...policyNames,
  scheduled: { ko: "예약된 작업", en: "Scheduled action" },
  predictive: { ko: "예측 조정", en: "Predictive scaling" },
  manual: { ko: "직접", en: "By hand" },
  standby: { ko: "대기 전환", en: "Standby" },
};

/** Who changed the desired capacity. */
export const deciderName = (by: string): Text => deciders[by] ?? policyNames.none;

/** Why a call of a policy, or an action, changes nothing. */
const reasons: Readonly<Record<string, Text>> = {
  "at-max": { ko: "이미 최대 크기입니다.", en: "the group is at its maximum size." },
  "at-min": { ko: "이미 최소 크기입니다.", en: "the group is at its minimum size." },
  "enough-coming": { ko: "시작하거나 워밍업하는 인스턴스로 충분합니다.", en: "the instances that are starting or warming up are enough." },
  warming: { ko: "아직 시작하거나 워밍업하는 인스턴스가 있어 줄이지 않습니다.", en: "no scale-in while an instance is starting or warming up." },
  leaving: { ko: "종료하고 있는 인스턴스도 아직 용량으로 세므로 더 줄이지 않습니다.", en: "instances that are terminating still count as capacity, so no more are removed." },
  "would-oscillate": { ko: "줄이면 곧 다시 늘려야 하므로 그대로 둡니다.", en: "removing one would have to be undone at once." },
  cooldown: { ko: "단순 조정의 휴지 기간입니다.", en: "simple scaling is in its cooldown." },
  activity: { ko: "앞선 조정 활동이 끝나지 않았습니다.", en: "the last scaling activity has not finished." },
  forecast: { ko: "예측이 더 많은 용량을 원하며, 정책 가운데 가장 큰 값을 따릅니다.", en: "the forecast wants more, and the largest capacity wins." },
  protected: { ko: "남은 인스턴스가 모두 축소에서 보호됩니다.", en: "every instance left is protected from scale-in." },
  "no-group": { ko: "최소 크기가 최대 크기보다 커서 그룹이 없습니다.", en: "there is no group: its minimum size is above its maximum." },
  "out-of-range": { ko: "원하는 용량은 최소와 최대 크기 사이여야 합니다.", en: "the desired capacity must lie between minimum and maximum size." },
  already: { ko: "이미 그렇습니다.", en: "it is so already." },
  refreshing: { ko: "새로 고침이 이미 진행 중입니다.", en: "an instance refresh is in progress." },
  gap: { ko: "최대와 최소 정상 비율의 차이가 100을 넘습니다.", en: "maximum and minimum healthy percentage are more than 100 apart." },
  suspended: { ko: "그 프로세스가 일시 중단되었습니다.", en: "that process is suspended." },
  "only-out": { ko: "대상 추적의 축소가 꺼져 있습니다.", en: "scale-in of target tracking is disabled." },
  "no-refresh": { ko: "진행 중인 새로 고침이 없습니다.", en: "there is no instance refresh in progress." },
  nobody: { ko: "해당하는 인스턴스가 없습니다.", en: "there is no such instance." },
  "no-zone": { ko: "그룹이 쓰지 않는 가용 영역입니다.", en: "the group does not use that Zone." },
};

export const reasonText = (reason: string): Text => reasons[reason] ?? { ko: reason, en: reason };

/** Name of an action with its arguments, as its button says it. */
export function actionLabel(action: GroupAction, { process }: Pick<GroupParams, "process">): Text {
  switch (action.type) {
    case "set-desired": return { ko: `원하는 용량을 ${action.capacity}대로`, en: `Set desired capacity to ${action.capacity}` };
    case "set-load": return { ko: `부하를 초당 ${action.perSecond}건으로`, en: `Set load to ${action.perSecond}/s` };
    case "follow-load": return { ko: "부하를 처음 곡선대로", en: "Follow the load curve again" };
    case "set-template": return { ko: `시작 템플릿 버전 ${action.version}`, en: `Launch template version ${action.version}` };
    case "start-refresh": return { ko: "인스턴스 새로 고침 시작", en: "Start instance refresh" };
    case "cancel-refresh": return { ko: "새로 고침 취소", en: "Cancel the refresh" };
    case "rollback-refresh": return { ko: "새로 고침 롤백", en: "Roll the refresh back" };
    case "enter-standby": return action.replace ? {
      ko: "한 대를 대기로, 대신 시작", en: "One to standby, with a replacement",
    } : { ko: "한 대를 대기로", en: "One to standby" };
    case "exit-standby": return { ko: "대기에서 돌아오기", en: "Back from standby" };
    case "set-protection": return action.on ? { ko: "축소 보호 켜기", en: "Protect from scale-in" } : { ko: "축소 보호 끄기", en: "End scale-in protection" };
    case "fail-instance": return { ko: "한 대의 운영 체제가 멈춤", en: "An instance hangs" };
    case "fail-host": return { ko: "한 대의 호스트 고장", en: "A host fails" };
    case "fail-zone": {
      const zone = action.zone.toUpperCase();
      return action.on ? { ko: `가용 영역 ${zone} 장애`, en: `Zone ${zone} fails` } : { ko: `가용 영역 ${zone} 복구`, en: `Zone ${zone} is back` };
    }
    case "fail-launches": return action.on ? { ko: "시작이 실패하기 시작", en: "Launches fail" } : { ko: "시작이 다시 됨", en: "Launches work again" };
    case "metric-gap": return action.on ? { ko: "지표가 끊김", en: "The metric stops" } : { ko: "지표가 다시 옴", en: "The metric is back" };
    case "suspend": return action.on ? { ko: `${process} 일시 중단`, en: `Suspend ${process}` } : { ko: `${process} 다시 시작`, en: `Resume ${process}` };
  }
}

const launchReasons: Readonly<Record<string, Text>> = {
  capacity: { ko: "원하는 용량에 모자라서", en: "below the desired capacity" },
  replacement: { ko: "비정상 인스턴스를 대신해", en: "in place of an unhealthy one" },
  refresh: { ko: "새로 고침 중에", en: "for the instance refresh" },
  rebalance: { ko: "가용 영역의 균형을 맞추려고", en: "to balance the Zones" },
  pool: { ko: "웜 풀을 채우려고", en: "to fill the warm pool" },
};

const endReasons: Readonly<Record<string, Text>> = {
  "scale-in": { ko: "축소", en: "scale-in" },
  unhealthy: { ko: "비정상 교체", en: "unhealthy" },
  refresh: { ko: "새로 고침", en: "instance refresh" },
  hook: { ko: "후크 제한 시간 초과", en: "hook timeout" },
  lifetime: { ko: "최대 수명", en: "maximum lifetime" },
};

const rules: Readonly<Record<string, Text>> = {
  unhealthy: { ko: "비정상 인스턴스부터", en: "unhealthy first" },
  oldest: { ko: "가장 오래된 인스턴스", en: "the oldest instance" },
  newest: { ko: "가장 새로운 인스턴스", en: "the newest instance" },
  version: { ko: "가장 오래된 템플릿 버전", en: "the oldest template version" },
  hour: { ko: "다음 청구 시간에 가장 가까운 인스턴스", en: "the closest to its next billing hour" },
  random: { ko: "남은 것 중 무작위", en: "a random one of the rest" },
};

/** One sentence for an event, with its reason. */
export function tell({ kind, values }: SimEvent, locale: Locale): string {
  const is = (name: string): string => String(values[name] ?? "");
  const number = (name: string): number => Number(values[name] ?? 0);
  const zone = (zoneNames[number("zone")] ?? "a").toUpperCase();
  const one = `i-${is("instance")}`;
  const pick = (table: Readonly<Record<string, Text>>, name: string): string => table[is(name)]?.[locale] ?? is(name);
  const say = (ko: string, en: string): string => (locale === "ko" ? ko : en);
  const isOn = number("on") === 1;
  switch (kind) {
    case "start": return say(
      `최소 ${is("minSize")}대, 최대 ${is("maxSize")}대인 그룹이 ${is("desired")}대로 시작합니다.`,
      `A group of ${is("minSize")} to ${is("maxSize")} starts with ${is("desired")}.`,
    );
    case "invalid": return words.invalid[locale];
    case "load": return say(
      `부하가 ${is("minutes")}분에 걸쳐 초당 ${is("from")}건에서 ${is("to")}건으로 바뀝니다.`,
      `Over ${is("minutes")} minutes the load goes from ${is("from")} to ${is("to")} requests a second.`,
    );
    case "set-load": return number("to") < 0 ? say("부하가 처음 곡선을 따라갑니다.", "The load follows its curve again.") : say(
      `부하를 초당 ${is("to")}건으로 정했습니다.`, `Load set to ${is("to")} requests a second.`,
    );
    case "alarm": {
      const beside = is("alarm").startsWith("step") ? `${policyNames.step[locale]}, ` : "";
      const name = beside + (is("alarm").endsWith("igh") ? say("확장 경보", "Scale-out alarm") : say("축소 경보", "Scale-in alarm"));
      const value = number("value") < 0 ? say("데이터 없음", "no data") : `${tenths(number("value"))}%`;
      return `${name}: ${is("from")} → ${is("to")} (${say(`최근 ${is("n")}개 중 ${is("m")}개, 임계값 ${tenths(number("threshold"))}%, 마지막 값 ${value}`, `${is("m")} of last ${is("n")}, threshold ${tenths(number("threshold"))}%, last ${value}`)}).`;
    }
    case "desired": {
      const by = deciderName(is("by"))[locale];
      const change = `${is("from")} → ${is("to")}`;
      if (is("by") === "target") {
        return say(
          `${by}: 평균 ${tenths(number("metric"))}, ${number("to") > number("from") ? "목표" : "축소 기준"} ${tenths(number("aim"))}, 서비스 중 ${is("counted")} → ${hundredths(number("exact"))} → ${is("wanted")}. 원하는 용량 ${change}.`,
          `${by}: avg ${tenths(number("metric"))}, ${number("to") > number("from") ? "target" : "scale-in below"} ${tenths(number("aim"))}, in service ${is("counted")} → ${hundredths(number("exact"))} → ${is("wanted")}. Desired capacity ${change}.`,
        );
      }
      const metric = values.metric === undefined ? "" : say(
        ` 평균 ${tenths(number("metric"))}, 임계값 ${tenths(number("aim"))}.`,
        ` avg ${tenths(number("metric"))}, threshold ${tenths(number("aim"))}.`,
      );
      return `${by}:${metric} ${say("원하는 용량", "Desired capacity")} ${change}.`;
    }
    case "no-change": return say(`변경 없음: ${reasonText(is("reason")).ko}`, `No change: ${reasonText(is("reason")).en}`);
    case "launch": return say(
      `${one} 시작(가용 영역 ${zone}, 버전 ${is("version")}): ${pick(launchReasons, "why")}.`,
      `${one} launches in Zone ${zone}, version ${is("version")}: ${pick(launchReasons, "why")}.`,
    );
    case "launch-failed": return is("reason") === "zones" ? say("시작 실패: 살아 있는 가용 영역이 없습니다.", "Launch failed: no Zone is up.") : say(
      "시작 실패: 용량이 모자랍니다. 잠시 뒤 다시 시도합니다.", "Launch failed for want of capacity; it is tried again.",
    );
    case "life": {
      const why = values.why === undefined ? "" : ` (${[is("why") in endReasons ? pick(endReasons, "why") : pick(launchReasons, "why"), ...(values.rule === undefined ? [] : [`${say("가용 영역", "Zone")} ${zone}, ${pick(rules, "rule")}`])].join(": ")})`;
      const warm = is("to") === "InService" && number("warmup") > 0 ? say(
        `, 워밍업 ${is("warmup")}초`, `, warming up for ${is("warmup")} s`,
      ) : "";
      return `${one}: ${is("from")} → ${is("to")}${why}${warm}.`;
    }
    case "terminated": return say(`${one} 종료됨.`, `${one} is terminated.`);
    case "unhealthy": return `${one}: ${{ gone: say("running이 아니므로 바로 비정상입니다.", "not running, so unhealthy at once."), hung: say("상태 검사 실패가 몇 분 이어져 비정상입니다.", "its status check failed for minutes: unhealthy."), elb: say("로드 밸런서 상태 확인에 실패해 비정상입니다.", "it fails the load balancer's check: unhealthy.") }[is("why")] ?? ""}`;
    case "cooldown": return say(
      `휴지 기간 ${is("seconds")}초가 시작됩니다. 단순 조정만 기다립니다.`, `A cooldown of ${is("seconds")} s begins; only simple scaling waits for it.`,
    );
    case "scheduled": {
      const hasMax = is("fromMax") !== is("toMax");
      return say(
        `예약된 작업: 최소 크기 ${is("from")} → ${is("to")}${hasMax ? `, 최대 크기 ${is("fromMax")} → ${is("toMax")}` : ""}.`,
        `Scheduled action: minimum size ${is("from")} → ${is("to")}${hasMax ? `, maximum size ${is("fromMax")} → ${is("toMax")}` : ""}.`,
      );
    }
    case "maximum": return say(
      `예측이 ${is("forecast")}대를 원해 최대 크기를 ${is("from")} → ${is("to")}로 올렸습니다. 저절로 내려오지 않습니다.`,
      `The forecast wants ${is("forecast")}: the maximum size goes ${is("from")} → ${is("to")} and does not come down by itself.`,
    );
    case "checkpoint": return say(
      `체크포인트 ${is("percent")}%: 새 인스턴스 ${is("done")}대가 준비되어 ${is("seconds")}초 동안 쉽니다.`,
      `Checkpoint ${is("percent")}%: ${is("done")} new instances are ready; the refresh pauses for ${is("seconds")} s.`,
    );
    case "suspend": return isOn ? say(`${is("process")} 프로세스를 일시 중단했습니다.`, `The ${is("process")} process is suspended.`) : say(`${is("process")} 프로세스를 다시 시작했습니다.`, `The ${is("process")} process is resumed.`);
    case "forecast": return say(
      `${is("hours")}시간의 데이터로 앞으로 48시간을 예측했습니다.`, `Forecast for the next 48 hours from ${is("hours")} hours of data.`,
    );
    case "rebalance": return say(
      `가용 영역 재조정: ${zone}에서 먼저 시작하고, 많은 쪽에서 나중에 종료합니다.`,
      `Rebalancing: launch in Zone ${zone} first, then terminate where there are more.`,
    );
    case "refresh": return `${say("인스턴스 새로 고침", "Instance refresh")}: ${refreshNames[is("status") as Refresh["status"]][locale]}${values.version === undefined ? "" : say(` (버전 ${is("version")}로)`, ` (to version ${is("version")})`)}.`;
    case "template": return say(
      `그룹은 이제 시작 템플릿 버전 ${is("version")}로 인스턴스를 시작합니다. 있던 인스턴스는 그대로입니다.`,
      `The group now launches template version ${is("version")}; existing instances stay as they are.`,
    );
    case "standby": return number("replace") === 1 ? say(`${one}: 대기로 보내고 대신할 인스턴스를 시작합니다.`, `${one} goes to standby; a replacement launches.`) : say(`${one}: 대기로 보내고 원하는 용량을 하나 줄입니다.`, `${one} goes to standby; the desired capacity drops by one.`);
    case "protection": return isOn ? say(
      "지금 서비스 중인 인스턴스를 축소에서 보호합니다.", "Instances now in service are protected from scale-in.",
    ) : say("축소 보호를 풀었습니다.", "Scale-in protection ended.");
    case "fail-instance": return say(`${one}: 운영 체제가 멈추었습니다.`, `${one} hangs.`);
    case "fail-host": return say(`${one}: 호스트가 고장 나 실행되지 않습니다.`, `${one}: its host fails, it no longer runs.`);
    case "zone": return isOn ? say(`가용 영역 ${zone}에 장애가 났습니다.`, `Zone ${zone} fails.`) : say(
      `가용 영역 ${zone}: 복구되었습니다.`, `Zone ${zone} is back.`,
    );
    case "launches": return isOn ? say(
      "이제 새 인스턴스 시작이 실패합니다.", "From now on launches fail.",
    ) : say("이제 인스턴스를 시작할 수 있습니다.", "Launches work again.");
    case "gap": return isOn ? say(
      "지표가 오지 않습니다.", "The metric no longer arrives.",
    ) : say("지표가 다시 옵니다.", "The metric arrives again.");
    case "refused": return say(
      `거절됨${values.code ? ` (${is("code")})` : ""}: ${reasonText(is("reason")).ko}`,
      `Refused${values.code ? ` (${is("code")})` : ""}: ${reasonText(is("reason")).en}`,
    );
    default: return say(
      `기록이 ${is("most")}줄로 가득 찼습니다. 이후는 수치만 이어집니다.`, `The log is full at ${is("most")} lines; from here on only the numbers go on.`,
    );
  }
}
