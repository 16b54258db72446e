import { duration } from "@/engine/duration";
import type { Locale, Text } from "@/engine/locale";
import type { ActionItem, LabPanels, LabTable, Outcome, Prediction, ReadoutRow } from "@/engine/sim/model";
import { chartsOf } from "./chart";
import { model } from "./model";
import { refusalOf } from "./refusals";
import { sketch } from "./sketch";
import { isRefreshing, isWarming, maxMs, zoneNames, type GroupAction, type GroupState } from "./state";
import { actionLabel, dollars, deciderName, reasonText, tell, title, words } from "./text";
import { refreshNames, tenths } from "./labels";

type Offer = { readonly id: string; readonly group: ActionItem<GroupAction>["group"]; readonly action: GroupAction };

/** Everything a reader can do, in the order of the buttons. Ids do not depend on the moment. */
function offers(state: GroupState): readonly Offer[] {
  const act = (action: GroupAction, id: string = action.type): Offer => ({ id, group: "act", action });
  const set = (action: GroupAction, id: string = action.type): Offer => ({ id, group: "setting", action });
  const fail = (action: GroupAction, id: string = action.type): Offer => ({ id, group: "fail", action });
  const load = state.fixedLoad >= 0 ? state.fixedLoad : Math.round(state.last.requests / 10);
  const near = (perSecond: number) => Math.max(0, Math.min(1000, perSecond));
  return [
    act({ type: "set-desired", capacity: state.desired + 1 }, "set-desired.more"), act(
      { type: "set-desired", capacity: Math.max(0, state.desired - 1) }, "set-desired.less",
    ),
    act({ type: "start-refresh" }), act({ type: "rollback-refresh" }), act({ type: "cancel-refresh" }),
    act({ type: "enter-standby", replace: false }), act(
      { type: "enter-standby", replace: true }, "enter-standby.replace",
    ), act({ type: "exit-standby" }),
    set({ type: "set-template", version: state.version === 1 ? 2 : 1 }), set({
      type: "set-protection", on: !state.members.some((member) => member.isProtected),
    }),
    set({ type: "suspend", on: !state.suspended }),
    set(
      { type: "set-load", perSecond: near(load + 100) }, "set-load.more",
    ), set({ type: "set-load", perSecond: near(load - 100) }, "set-load.less"), set({ type: "follow-load" }),
    ...zoneNames.map((zone, index) => fail({ type: "fail-zone", zone, on: state.deadZones[index] !== true }, `fail-zone.${zone}`)),
    fail({ type: "fail-host" }), fail({ type: "fail-instance" }), fail({
      type: "fail-launches", on: !state.launchesFail,
    }), fail({ type: "metric-gap", on: !state.metricGap }),
  ];
}

export function actions(state: GroupState, locale: Locale): readonly ActionItem<GroupAction>[] {
  return offers(state).map(({ id, group: kind, action }) => {
    const refusal = refusalOf(state, action);
    const item = { id, group: kind, action, label: actionLabel(action, state.params)[locale] };
    if (!refusal) return item;
    const reason = reasonText(refusal.reason)[locale];
    return { ...item, refusal: refusal.code === undefined ? { reason } : { code: refusal.code, reason } };
  });
}

/** Where the time of the last reaction went, or null before a rise was answered. */
function reactionText(state: GroupState, locale: Locale): string | null {
  const { riseMs, alarmMs, decisionMs, serviceMs } = state.reaction;
  if (riseMs < 0 || alarmMs < 0) return null;
  const parts = [[words.alarm, alarmMs], [words.decision, decisionMs], [words.inService, serviceMs]] as const;
  return parts.flatMap(([name, atMs]) => (atMs < 0 ? [] : [`${name[locale]} +${duration(atMs - riseMs, locale)}`])).join(" · ");
}

/** How far the last instance refresh has come, and how long it waits at a checkpoint or bakes; nothing before the first. */
function refreshRows({ refresh, nowMs }: GroupState, locale: Locale): readonly ReadoutRow[] {
  if (!refresh) return [];
  const isOpen = isRefreshing({ refresh });
  const restMs = isOpen ? refresh.holdMs - nowMs : 0;
  return [{
    id: "refresh", label: words.refresh[locale], value: `${refreshNames[refresh.status][locale]} (${words.renewed[locale]} ${refresh.done})`,
    tone: isOpen ? "wait" : refresh.status.endsWith("Successful") ? "good" : "bad",
    ...(restMs > 0 ? { reason: locale === "ko" ? `${duration(restMs, locale)} 더 기다립니다.` : `Waits for another ${duration(restMs, locale)}.` } : {}),
  }];
}

function readouts(state: GroupState, locale: Locale): readonly ReadoutRow[] {
  const now = model.observe(state);
  const say = (wording: Text) => wording[locale];
  const count = locale === "ko" ? "대" : "";
  const reaction = reactionText(state, locale);
  return [
    {
      id: "capacity", label: say(words.desired), value: `${now.desired}${count} (${say(words.inService)} ${now.inService}${now.warming > 0 ? `, ${say(words.warming)} ${now.warming}` : ""}${now.pending > 0 ? `, Pending ${now.pending}` : ""})`,
      tone: now.healthy >= now.desired ? "good" : "wait", ...(state.isValid ? {} : { reason: say(words.invalid) }),
    },
    {
      id: "utilisation", label: say(words.load), value: `${tenths(now.utilTenths)}% · ${now.loadPerSecond}${say(words.perSecond)}`,
      tone: now.utilTenths >= 1000 ? "bad" : "plain",
    },
    {
      id: "served", label: say(words.served), value: `${tenths(now.servedPermille)}%`,
      tone: now.servedPermille >= 995 ? "good" : "bad",
      ...(now.dropped > 0 ? { reason: `${say(words.dropped)}: ${now.dropped}` } : {}),
    },
    {
      id: "cost", label: say(words.cost),
      value: `${dollars(now.costMicroUsd)} (${locale === "ko" ? `${say(words.perfect)} ${now.costPercentOfPerfect}%` : `${now.costPercentOfPerfect}% ${say(words.perfect)}`})`,
      tone: "accent",
    },
    {
      id: "changes", label: say(words.changes),
      value: `${now.changes} (${locale === "ko" ? "시간당 " : ""}${tenths(Math.round(now.changesPerHourHundredths / 10))}${locale === "ko" ? "" : " an hour"})`,
    },
    { id: "p95", label: say(words.p95), value: `${now.p95UtilPercent}%` },
    { id: "reaction", label: say(words.reaction), value: reaction ?? "–" },
    ...refreshRows(state, locale),
    ...(state.suspended ? [{ id: "suspended", label: say(words.suspended), value: state.params.process, tone: "wait" as const }] : []),
  ];
}

const shownDecisions = 8;

function tables(state: GroupState, locale: Locale): readonly LabTable[] {
  const say = (wording: Text) => wording[locale];
  const { log } = state;
  const decisions = [];
  for (let index = log.length - 1; index >= 0 && decisions.length < shownDecisions; index -= 1) {
    const event = log[index];
    if (!event || (event.kind !== "desired" && event.kind !== "no-change")) continue;
    const isChange = event.kind === "desired";
    decisions.push({
      id: `d-${event.id}`, tone: isChange ? "accent" as const : "plain" as const,
      cells: [
        duration(event.atMs, locale),
        isChange ? say(deciderName(String(event.values.by))) : reasonText(String(event.values.reason))[locale],
        isChange ? `${event.values.from} → ${event.values.to}` : "=",
      ],
    });
  }
  return [
    {
      id: "decisions", title: say(words.decisions), columns: [say(words.at), say(words.what), say(words.desired)], rows: decisions,
    },
    {
      id: "zones", title: say(words.counts), columns: [
        say(words.zone), say(words.inService), "Pending", "Terminating", say(words.pool),
      ],
      rows: zoneNames.slice(0, state.params.zones).map((zone, index) => {
        const here = state.members.filter((member) => member.zone === index);
        const count = (is: (life: string) => boolean) => String(here.filter(({ life }) => is(life)).length);
        return {
          id: zone, tone: state.deadZones[index] ? "bad" as const : "plain" as const,
          cells: [
            zone.toUpperCase() + (state.deadZones[index] ? ` (${say(words.dead)})` : ""), count((life) => life === "InService"),
            count((life) => life.startsWith("Pending")), count((life) => life.startsWith("Terminating")),
            count((life) => life.startsWith("Warmed:")),
          ],
        };
      }),
    },
    {
      id: "instances", title: say(words.instances), columns: [
        say(words.instance), say(words.zone), say(words.state), say(words.note),
      ],
      rows: state.members.map((member) => ({
        id: `i-${member.id}`, tone: member.isUnhealthy || member.fault !== "none" ? "bad" as const : "plain" as const,
        cells: [
          `i-${member.id} · v${member.version}`, (zoneNames[member.zone] ?? "a").toUpperCase(), member.life,
          member.isUnhealthy ? say(words.unhealthy) : isWarming(member, state.nowMs) ? say(words.warming) : member.isProtected ? say(words.protectedWord) : "–",
        ],
      })),
    },
  ];
}

const text = (ko: string, en: string): Text => ({ ko, en });

const guesses = {
  grows: text("3분 안에 원하는 용량이 늘어납니다", "the desired capacity has grown within 3 minutes"),
  serves: text("5분 안에 새 인스턴스가 요청을 처리합니다", "a new instance serves within 5 minutes"),
  drops: text("버려지는 요청이 있습니다", "requests are dropped"),
  shrinks: text("30분 안에 원하는 용량이 줄어듭니다", "the desired capacity has shrunk within 30 minutes"),
} as const satisfies Record<string, Text>;
type Guess = keyof typeof guesses;

const horizonMs = 30 * 60_000;

function predict(state: GroupState, action: GroupAction, locale: Locale): Prediction | null {
  const asks = action.type === "set-load" || action.type === "fail-host" || (action.type === "fail-zone" && action.on);
  if (!asks || refusalOf(state, action) || state.nowMs + horizonMs > maxMs) return null;
  return {
    prompt: locale === "ko" ? "30분 동안 어떤 일이 일어날까요?" : "What will happen within 30 minutes?",
    items: (Object.keys(guesses) as Guess[]).map((id) => ({ id, label: guesses[id][locale] })), horizonMs,
  };
}

function outcomes(before: GroupState, after: GroupState, locale: Locale): readonly Outcome[] {
  const fresh = after.log.slice(before.log.length);
  const grown = fresh.find((event) => event.kind === "desired" && Number(event.values.to) > Number(event.values.from) && event.atMs <= before.nowMs + 180_000);
  const served = fresh.find((event) => event.kind === "life" && event.values.to === "InService" && event.atMs <= before.nowMs + 300_000);
  const shrunk = fresh.find((event) => event.kind === "desired" && Number(event.values.to) < Number(event.values.from));
  const lost = after.totals.requests - after.totals.served - (before.totals.requests - before.totals.served);
  const said = (event: typeof grown) => (event ? tell(event, locale) : locale === "ko" ? "그런 사건이 없었습니다." : "No such event.");
  return [
    { id: "grows", happened: grown !== undefined, why: said(grown) },
    { id: "serves", happened: served !== undefined, why: said(served) },
    { id: "drops", happened: lost > 0, why: `${words.dropped[locale]}: ${lost}` },
    { id: "shrinks", happened: shrunk !== undefined, why: said(shrunk) },
  ];
}

/** Everything around the picture. */
export const panels: LabPanels<GroupAction, GroupState> = { title, actions, readouts, tables, charts: chartsOf, tell, predict, outcomes, sketch };
