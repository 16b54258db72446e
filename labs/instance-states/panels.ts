import { duration } from "@/engine/duration";
import type { Locale, Text } from "@/engine/locale";
import type { OutlineItem } from "@/engine/scene";
import type { ActionItem, LabPanels, LabTable, Outcome, Prediction, ReadoutRow } from "@/engine/sim/model";
import { addressMs, model } from "./model";
import { refusalOf } from "./refusals";
import { shelvesOf, textOf } from "./scene";
import {
  instanceTypes, spotNoticeMs, stateCodes, publicAddress, volumeOf, type InstanceParams, type InstanceAction, type ActionType, type InstanceState,
} from "./state";
import { actionLabel, billingText, checkNames, outcomeReasons, predictions, reasons, tell, title, words } from "./text";
import { dollars, phaseNames } from "./labels";

type Offer = { readonly id: string; readonly group: ActionItem<InstanceAction>["group"]; readonly action: InstanceAction };

/** Everything a reader can do, in the order of the buttons. Ids do not depend on the moment. */
function offers(state: InstanceState): readonly Offer[] {
  const standard = { root: state.params.rootDelete, data: state.params.dataDelete };
  const isOn = (role: "root" | "data"): boolean => volumeOf(state, role)?.deleteOnTermination ?? standard[role];
  const act = (action: InstanceAction, id: string = action.type): Offer => ({ id, group: "act", action });
  const set = (action: InstanceAction, id: string = action.type): Offer => ({ id, group: "setting", action });
  const fail = (action: InstanceAction, id: string = action.type): Offer => ({ id, group: "fail", action });
  return [
    act({ type: "launch" }), act({ type: "stop" }), act({ type: "start" }), act({ type: "reboot" }), act({ type: "hibernate" }), act({ type: "terminate" }),
    act({ type: "force-stop" }), act({ type: "os-shutdown" }), act({ type: "os-reboot" }), act({ type: "os-halt" }),
    act({ type: "associate-address" }), act({ type: "disassociate-address" }), act({ type: "release-address" }),
    act({ type: "create-image", noReboot: false }), act({ type: "create-image", noReboot: true }, "create-image.no-reboot"),
    act({ type: "replace-root-volume" }), act({ type: "attach-volume" }), act({ type: "detach-volume" }), act({ type: "delete-volumes" }),
    ...instanceTypes.map((instanceType) => set({ type: "change-type", instanceType }, `change-type.${instanceType}`)),
    set({ type: "set-delete-on-termination", volume: "root", on: !isOn("root") }, "set-delete-on-termination.root"),
    set({ type: "set-delete-on-termination", volume: "data", on: !isOn("data") }, "set-delete-on-termination.data"),
    set({ type: "set-shutdown-behavior", behavior: state.shutdownBehavior === "stop" ? "terminate" : "stop" }),
    set({ type: "set-termination-protection", on: !state.terminationProtection }),
    set({ type: "set-stop-protection", on: !state.stopProtection }),
    set({ type: "set-automatic-recovery", on: !state.automaticRecovery }),
    fail({ type: "fail-host" }), fail({ type: "fail-os" }), fail({ type: "set-shortage", on: !state.shortage }),
    fail({ type: "interrupt-spot" }), fail({ type: "return-spot" }), fail({ type: "schedule-retirement" }),
    fail({ type: "set-stuck", on: !state.stuck }), fail({ type: "set-hibernation-fault", on: !state.hibernationFault }),
    ...(["stop", "terminate", "reboot", "recover"] as const).map((does) => fail({ type: "alarm", does }, `alarm.${does}`)),
  ];
}

export function actions(state: InstanceState, locale: Locale): readonly ActionItem<InstanceAction>[] {
  return offers(state).map(({ id, group, action }) => {
    const refusal = refusalOf(state, action);
    const label = actionLabel(action)[locale];
    if (refusal === null) return { id, group, action, label };
    const reason = reasons[refusal.reason][locale];
    return { id, group, action, label, refusal: refusal.code === undefined ? { reason } : { code: refusal.code, reason } };
  });
}

function readouts(state: InstanceState, locale: Locale): readonly ReadoutRow[] {
  const now = model.observe(state);
  const { phase } = state;
  const isOut = phase === "none" || phase === "terminated" || phase === "stopped";
  const check = isOut ? "none" : (state.failedCheck ?? "ok");
  const code = phase === "none" ? "" : ` (${stateCodes[phase]})`;
  return [
    {
      id: "state", label: words.state[locale], tone: phase === "running" ? "good" : phase === "terminated" ? "bad" : "plain",
      value: `${phase === "none" ? phaseNames.none[locale] : phase}${code} · ${duration(now.inPhaseMs, locale)}`,
    },
    {
      id: "billed", label: words.billedNow[locale], value: (now.isBilled ? words.yes : words.no)[locale], reason: billingText(state, locale),
      tone: now.isBilled ? "warn" : "plain",
    },
    { id: "instance", label: words.instance[locale], value: `${dollars(now.instanceMicroUsd)} · ${duration(now.billedSeconds * 1000, locale)}` },
    { id: "addresses", label: words.addressCharge[locale], value: dollars(now.addressMicroUsd) },
    { id: "disks", label: words.diskCharge[locale], value: dollars(now.diskMicroUsd) },
    { id: "total", label: words.total[locale], value: dollars(now.totalMicroUsd), tone: "accent" },
    { id: "check", label: words.status[locale], value: checkNames[check][locale], tone: state.failedCheck === null ? "plain" : "bad" },
    { id: "host", label: words.host[locale], value: state.hostId ?? words.hostNone[locale] },
  ];
}

/** The shelves as nested text. */
export function shelfOutline(state: InstanceState, locale: Locale): readonly OutlineItem[] {
  return shelvesOf(state, locale).map((shelf) => ({
    id: shelf.id,
    text: shelf.label[locale],
    items: shelf.items.map((item) => ({ id: item.id, text: textOf(item), concept: item.concept })),
  }));
}

function tables(state: InstanceState, locale: Locale): readonly LabTable[] {
  const say = (text: Text): string => text[locale];
  const now = model.observe(state);
  const items = shelvesOf(state, locale).flatMap((shelf) => shelf.items);
  const fate = (role: "root" | "data"): string => {
    const volume = volumeOf(state, role);
    if (volume?.state !== "in-use") return "–";
    return volume.deleteOnTermination ? { ko: "삭제", en: "deleted" }[locale] : { ko: "남음", en: "kept" }[locale];
  };
  /** What is not there has nothing to lose. */
  const row = (id: string, end: string) => ({
    id, cells: items.filter((item) => item.id === id).flatMap((item) => [item.label, textOf(item).slice(item.label.length + 2), item.faded ? "–" : end]),
  });
  const goes: Text = { ko: "사라짐", en: "lost" };
  const back: Text = { ko: "반환", en: "released" };
  const stays: Text = { ko: "계정에 남음", en: "stays in the account" };
  return [
    {
      id: "inventory", title: say(words.inventory), columns: [say(words.thing), say(words.now), say(words.onTermination)],
      rows: [
        { id: "instance-id", cells: [say(words.identity), state.instanceId ?? say(words.absent), state.instanceId === null ? "–" : say(goes)] },
        { id: "type", cells: [say(words.type), state.instanceId === null ? say(words.absent) : state.instanceType, "–"] },
        row("ram", say(goes)), row("host", say(back)), row("root-volume", fate("root")), row("data-volume", fate("data")), row("instance-store", say(goes)),
        row("private-address", say(back)), row("public-address", say(back)), row("elastic-address", say(stays)), row("ipv6-address", say(back)),
        { id: "images", cells: [say(words.images), String(state.images), state.images === 0 ? "–" : say(stays)] },
      ],
    },
    {
      id: "bill", title: say(words.billTable), columns: [say(words.item), say(words.used), say(words.cost)],
      rows: [
        { id: "instance", cells: [say(words.instance), duration(now.billedSeconds * 1000, locale), dollars(now.instanceMicroUsd)] },
        { id: "addresses", cells: [say(words.addressCharge), duration(addressMs(state), locale), dollars(now.addressMicroUsd)] },
        { id: "disks", cells: [say(words.diskCharge), `${state.volumes.reduce((sum, volume) => sum + volume.sizeGib, 0)} GiB`, dollars(now.diskMicroUsd)] },
        { id: "total", tone: "accent", cells: [say(words.total), "", dollars(now.totalMicroUsd)] },
      ],
    },
  ];
}

const guesses = ["ram", "store", "root", "data", "private", "public", "host"] as const;
type Guess = (typeof guesses)[number];

/** What of the seven things is there to be kept or lost. */
function present(state: InstanceState): readonly Guess[] {
  const has: Readonly<Record<Guess, boolean>> = {
    ram: state.memory.place !== "none", store: state.store === "data",
    root: volumeOf(state, "root")?.state === "in-use", data: volumeOf(state, "data")?.state === "in-use",
    private: state.privateIpv4 !== null, public: (publicAddress(state) ?? state.lastPublicAddress) !== null, host: (state.hostId ?? state.lastHostId) !== null,
  };
  return guesses.filter((guess) => has[guess]);
}

const guessed: Partial<Record<ActionType, (params: InstanceParams) => number>> = {
  start: (params) => params.pendingSeconds,
  stop: (params) => params.stoppingSeconds,
  "force-stop": (params) => params.stoppingSeconds,
  hibernate: (params) => params.hibernatingSeconds,
  reboot: () => 60,
  "os-reboot": () => 60,
  "create-image": () => 60,
  "replace-root-volume": () => 60,
  terminate: (params) => params.shuttingDownSeconds,
  "os-shutdown": (params) => Math.max(params.stoppingSeconds, params.shuttingDownSeconds),
  "interrupt-spot": (params) => spotNoticeMs / 1000 + Math.max(params.stoppingSeconds, params.hibernatingSeconds, params.shuttingDownSeconds),
};

function predict(state: InstanceState, action: InstanceAction, locale: Locale): Prediction | null {
  const horizonSeconds = guessed[action.type]?.(state.params);
  if (horizonSeconds === undefined || refusalOf(state, action) !== null) return null;
  if (state.phase !== "running" && action.type !== "start") return null;
  return {
    prompt: (action.type === "start" ? predictions.promptStart : predictions.prompt)[locale],
    items: present(state).map((id) => ({ id, label: predictions[id][locale] })),
    horizonMs: horizonSeconds * 1000,
  };
}

function outcomes(before: InstanceState, after: InstanceState, locale: Locale): readonly Outcome[] {
  const same: Readonly<Record<Guess, boolean>> = {
    ram: after.memory.place !== "none" && after.memory.session === before.memory.session,
    store: after.store === "data",
    root: after.volumes.some((volume) => volume.state === "in-use" && volume.id === volumeOf(before, "root")?.id)
      || after.volumes.some((volume) => volume.id === volumeOf(before, "root")?.id && volumeOf(after, "root")?.id === volume.id),
    data: after.volumes.some((volume) => volume.id === volumeOf(before, "data")?.id),
    private: after.privateIpv4 === before.privateIpv4,
    public: publicAddress(after) === (publicAddress(before) ?? before.lastPublicAddress),
    host: after.hostId === (before.hostId ?? before.lastHostId),
  };
  return present(before).map((id) => ({ id, happened: same[id], why: outcomeReasons[id][same[id] ? "kept" : "lost"][locale] }));
}

/** Everything around the picture. */
export const panels: LabPanels<InstanceAction, InstanceState> = { title, actions, readouts, tables, tell, predict, outcomes };
