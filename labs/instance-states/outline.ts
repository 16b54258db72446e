import { instanceStates } from "@/content/facts/instance-states";
import type { Locale, Text } from "@/engine/locale";
import type { OutlineItem } from "@/engine/scene";
import type { LabTwin } from "@/engine/sim/model";
import { actions, shelfOutline } from "./panels";
import { summaryOf, ways } from "./scene";
import type { InstanceState } from "./state";
import { billingText } from "./text";

/** How the facts name the time a terminated instance stays listed. */
const hour = instanceStates["ec2.time.terminated-visible"].say;

/** What each way from one state to another means. */
const waySays: Readonly<Record<string, Text>> = {
  run: { ko: "RunInstances로 새로 시작하면 pending", en: "RunInstances launches an instance: pending" },
  ready: { ko: "준비가 끝나면 running", en: "when ready: running" },
  "launch-failed": { ko: "용량이 모자라는 등 시작에 실패하면 terminated", en: "if the launch fails, for want of capacity for instance: terminated" },
  "pending-stop": { ko: "StopInstances에 Force를 붙이면 stopping", en: "StopInstances with Force: stopping" },
  "pending-terminate": { ko: "TerminateInstances로 종료하면 shutting-down", en: "TerminateInstances: shutting-down" },
  reboot: { ko: "RebootInstances나 OS 재부팅은 running 그대로", en: "RebootInstances or an OS reboot: stays running" },
  stop: { ko: "StopInstances나 OS 종료(종료 동작 stop)는 stopping", en: "StopInstances, or an OS shutdown with shutdown behavior stop: stopping" },
  hibernate: { ko: "StopInstances에 Hibernate를 붙이면 메모리를 저장하며 stopping", en: "StopInstances with Hibernate saves memory on the way: stopping" },
  terminate: { ko: "TerminateInstances나 OS 종료(종료 동작 terminate)는 shutting-down", en: "TerminateInstances, or an OS shutdown with shutdown behavior terminate: shutting-down" },
  stopped: { ko: "운영 체제가 꺼지면 stopped", en: "when the OS is off: stopped" },
  "stopping-terminate": { ko: "stopping에서도 TerminateInstances로 shutting-down", en: "TerminateInstances while stopping: shutting-down" },
  start: { ko: "StartInstances는 pending", en: "StartInstances: pending" },
  "stopped-terminate": { ko: "stopped에서도 TerminateInstances로 shutting-down", en: "TerminateInstances while stopped: shutting-down" },
  terminated: { ko: "종료 절차가 끝나면 terminated", en: "when it is done: terminated" },
  gone: { ko: `${hour.ko} 뒤 목록에서 사라짐`, en: `${hour.en} later it leaves the list` },
};

/** Ways out of the present phase as nested text. */
function wayOutline(state: InstanceState, locale: Locale): readonly OutlineItem[] {
  return ways.filter((way) => way.from === state.phase).map((way) => ({ id: `way-${way.id}`, text: waySays[way.id]?.[locale] ?? "" }));
}

function outline(state: InstanceState, locale: Locale): readonly OutlineItem[] {
  const open = actions(state, locale);
  const can = open.filter((item) => item.group === "act" && !item.refusal);
  const cannot = open.filter((item) => item.group === "act" && item.refusal);
  return [
    { id: "state", text: state.phase === "none" ? summaryOf(state, locale) : `${summaryOf(state, locale)} ${billingText(state, locale)}`, concept: "instance-state", items: wayOutline(state, locale) },
    { id: "can", text: {
      ko: "할 수 있는 것",
      en: "You can" }[locale], items: can.map((item) => ({ id: `can-${item.id}`, text: item.label })),
    },
    {
      id: "cannot", text: { ko: "할 수 없는 것과 까닭", en: "You cannot, because" }[locale],
      items: cannot.map((item) => ({ id: `cannot-${item.id}`, text: `${item.label}: ${item.refusal?.reason ?? ""}` })),
    },
    ...shelfOutline(state, locale),
  ];
}

/** The picture as nested text. */
export const twin: LabTwin<InstanceState> = { outline };
