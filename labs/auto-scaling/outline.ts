import { duration } from "@/engine/duration";
import type { Locale, Text } from "@/engine/locale";
import type { OutlineItem } from "@/engine/scene";
import type { LabTwin } from "@/engine/sim/model";
import { policyNames, refreshNames, tenths } from "./labels";
import { model, policiesOf } from "./model";
import { actions } from "./panels";
import { decisionLine, memberSay, policyLine, strip, summaryOf } from "./scene";
import { isPooled, zoneNames, type GroupState, type Member } from "./state";
import { words } from "./text";

/** The parts of the picture as nested text. */
function shapeOutline(state: GroupState, locale: Locale): readonly OutlineItem[] {
  const { params } = state;
  const say = (text: Text) => text[locale];
  const points = strip(state).map(({ value }) => (value === undefined ? "·" : value === null ? "–" : tenths(value))).join(", ");
  const now = model.observe(state);
  const left = (ms: number) => (ms <= 0 ? "" : locale === "ko" ? `, ${duration(ms, locale)} 남음` : `, ${duration(ms, locale)} left`);
  const item = (member: Member): OutlineItem => ({
    id: `i-${member.id}`, text: memberSay(state, member, locale) + left(member.untilMs - state.nowMs), concept: "instance",
  });
  return [
    ...(state.suspended ? [{ id: "suspended", text: `${say(words.suspended)}: ${params.process}` }] : []),
    { id: "users", text: `${say(words.users)}: ${now.loadPerSecond}${say(words.perSecond)}` },
    {
      id: "alarms", text: `${say(words.alarms)}. ${say(words.datapoints)}: ${points}`,
      items: policiesOf(params).flatMap((policy, index) => (index === 0 ? (["high", "low"] as const) : (["stepHigh", "stepLow"] as const)).map((name, at) => ({
        id: `alarm-${name}`, text: `${params.policy === "both" ? `${say(policyNames[policy])}, ` : ""}${say(at === 0 ? words.high : words.low)}: ${state[name]}`,
      }))),
    },
    { id: "policy", text: `${say(policyNames[params.policy])}: ${policyLine(state, locale)}. ${decisionLine(state)}` },
    {
      id: "group", text: `${say(words.group)}: ${say(words.desired)} ${now.desired} (${state.minSize}–${state.maxSize})`, concept: "auto-scaling",
      items: Array.from({ length: params.zones }, (_, zone) => ({
        id: `zone-${zone}`, text: `${say(words.zone)} ${(zoneNames[zone] ?? "a").toUpperCase()}${state.deadZones[zone] ? ` (${say(words.dead)})` : ""}`,
        items: state.members.filter((member) => member.zone === zone && !isPooled(member.life)).map(item),
      })),
    },
    {
      id: "template",
      text: `${say(words.template)} ${state.version}${state.refresh ? `, ${say(words.refresh)}: ${say(refreshNames[state.refresh.status])}` : ""}`,
    },
    ...(params.pool === "none" ? [] : [{
      id: "pool", text: say(words.pool), items: state.members.filter((member) => isPooled(member.life)).map(item),
    }]),
  ];
}

function outline(state: GroupState, locale: Locale): readonly OutlineItem[] {
  const open = actions(state, locale).filter((item) => item.group !== "fail");
  return [
    { id: "state", text: summaryOf(state, locale), concept: "auto-scaling" },
    {
      id: "can", text: locale === "ko" ? "할 수 있는 것" : "You can",
      items: open.filter((item) => !item.refusal).map((item) => ({ id: `can-${item.id}`, text: item.label })),
    },
    {
      id: "cannot", text: locale === "ko" ? "할 수 없는 것과 까닭" : "You cannot, because",
      items: open.flatMap((item) => (item.refusal ? [{
        id: `cannot-${item.id}`, text: `${item.label}: ${item.refusal.reason}`,
      }] : [])),
    },
    ...shapeOutline(state, locale),
  ];
}

/** The picture as nested text. */
export const twin: LabTwin<GroupState> = { outline };
