import type { Locale, Text } from "@/engine/locale";
import type { OutlineItem } from "@/engine/scene";
import type { ActionItem, Knob, Lab, LabTable, Outcome, Prediction, ReadoutRow, ValueSpec } from "@/engine/sim/model";
import { broken } from "./audit";
import { billingText, sceneOf, shelfOutline, wayOutline } from "./scene";
import {
  actionLabel, checkNames, dollars, duration, honesty, outcomeReasons, phaseNames, predictions, question, reasons, summary, tell, title, words,
} from "./text";
import { model } from "./model";
import { refusalOf } from "./refusals";
import {
  instanceTypes, spotNoticeMs, stateCode, publicAddress, usual, volumeOf, type InstanceParams, type InstanceAction, type ActionType,
  type InstanceState, type InstanceReadouts,
} from "./state";

const toggle: ValueSpec = { kind: "toggle" };
const choice = (...options: readonly (readonly [id: string, label: Text])[]): ValueSpec => ({
  kind: "choice", options: options.map(([id, label]) => ({ id, label })),
});
const typeChoice: ValueSpec = { kind: "choice", options: instanceTypes.map((id) => ({ id, label: { ko: id, en: id } })) };
const stopOrTerminate = choice(["stop", { ko: "중지(stop)", en: "stop" }], ["terminate", { ko: "종료(terminate)", en: "terminate" }]);
const seconds = { kind: "number", min: 1, max: 600, step: 1, unit: { ko: "초", en: "s" } } as const;

const launchGroup: Text = { ko: "시작할 때 정하는 것", en: "Chosen at launch" };
const diskGroup: Text = { ko: "디스크", en: "Disks" };
const safetyGroup: Text = { ko: "보호와 복구", en: "Protection and recovery" };
const spotGroup: Text = { ko: "구매 방식", en: "Purchase option" };
const networkGroup: Text = { ko: "네트워크", en: "Network" };
const timeGroup: Text = { ko: "걸리는 시간(가정)", en: "Durations (assumed)" };
const priceGroup: Text = { ko: "예시 가격", en: "Example prices" };

const priceHelp: Text = {
  ko: "우리가 정한 예시 가격입니다. 실제 가격은 AWS 요금 페이지에 있습니다.",
  en: "An example price of ours; AWS's pricing pages have the real ones.",
};

const knobs: readonly Knob[] = [
  {
    ...typeChoice, id: "instanceType", group: launchGroup, label: { ko: "인스턴스 유형", en: "Instance type" },
    help: { ko: "m7gd.large에만 인스턴스 스토어(로컬 디스크)가 있습니다.", en: "Only m7gd.large has instance store (local disks)." },
  },
  {
    ...toggle, id: "hibernation", group: launchGroup, label: { ko: "최대 절전 모드 사용", en: "Hibernation enabled" },
    help: { ko: "시작할 때만 켤 수 있습니다. EBS 루트 볼륨이 필요합니다.", en: "Can be enabled only at launch; needs an EBS root volume." },
  },
  {
    ...toggle, id: "dataDelete", group: diskGroup, label: {
      ko: "데이터 볼륨 DeleteOnTermination",
      en: "Data volume DeleteOnTermination",
    },
    help: {
      ko: "켜면 종료할 때 데이터 볼륨도 삭제됩니다. 콘솔의 기본값은 끔, CLI의 기본값은 켬입니다.",
      en: "On: the data volume is deleted on termination. Off by default in the console, on in the CLI.",
    },
  },
  {
    ...toggle, id: "rootDelete", group: diskGroup, label: {
      ko: "루트 볼륨 DeleteOnTermination",
      en: "Root volume DeleteOnTermination",
    },
    help: { ko: "켜면 종료할 때 루트 볼륨도 삭제됩니다. 기본값은 켬입니다.", en: "On, the default: the root volume is deleted on termination." },
  },
  {
    ...toggle, id: "dataVolume", group: diskGroup, label: { ko: "데이터 볼륨과 함께 시작", en: "Launch with a data volume" },
    help: { ko: "EBS 데이터 볼륨 하나를 시작 요청에 넣습니다.", en: "Puts one EBS data volume into the launch request." },
  },
  {
    ...choice(["ebs", { ko: "EBS", en: "EBS" }], ["instance-store", { ko: "인스턴스 스토어", en: "instance store" }]), id: "rootDevice", group: diskGroup,
    label: { ko: "루트 장치", en: "Root device" },
    help: {
      ko: "인스턴스 스토어 루트는 m7gd.large에서만 고를 수 있고, 중지할 수 없습니다.",
      en: "An instance store root needs m7gd.large and cannot be stopped.",
    },
  },
  {
    ...stopOrTerminate, id: "shutdownBehavior", group: safetyGroup, label: { ko: "종료 동작", en: "Shutdown behavior" },
    help: {
      ko: "운영 체제 안에서 전원을 끄면 중지할지 종료할지 정합니다.",
      en: "Whether powering off inside the OS stops or terminates the instance.",
    },
  },
  {
    ...toggle, id: "terminationProtection", group: safetyGroup, label: { ko: "종료 방지", en: "Termination protection" },
    help: { ko: "TerminateInstances를 거절합니다. 스팟 인스턴스에는 쓸 수 없습니다.", en: "Refuses TerminateInstances. Not available for Spot." },
  },
  {
    ...toggle, id: "stopProtection", group: safetyGroup, label: { ko: "중지 방지", en: "Stop protection" },
    help: {
      ko: "중지와 종료를 모두 거절합니다. 스팟 인스턴스와 인스턴스 스토어 루트에는 쓸 수 없습니다.",
      en: "Refuses stop and terminate. Not available for Spot or instance store root.",
    },
  },
  {
    ...toggle, id: "automaticRecovery", group: safetyGroup, label: { ko: "자동 복구", en: "Automatic recovery" },
    help: {
      ko: "호스트가 고장 나면 새 호스트로 옮깁니다. 인스턴스 스토어가 있는 유형에서는 동작하지 않습니다.",
      en: "Moves the instance when its host fails; not for types with instance store.",
    },
  },
  {
    ...choice(["on-demand", { ko: "온디맨드", en: "On-Demand" }], ["spot", { ko: "스팟", en: "Spot" }]), id: "market", group: spotGroup,
    label: { ko: "구매 방식", en: "Purchase option" },
    help: { ko: "스팟 인스턴스는 EC2가 중단할 수 있습니다.", en: "EC2 may interrupt a Spot Instance." },
  },
  {
    ...choice(["terminate", { ko: "종료(terminate)", en: "terminate" }], ["stop", { ko: "중지(stop)", en: "stop" }], ["hibernate", { ko: "최대 절전(hibernate)", en: "hibernate" }]),
    id: "interruption", group: spotGroup,
    label: { ko: "스팟 중단 동작", en: "Spot interruption behavior" },
    help: { ko: "stop과 hibernate는 지속(persistent) 요청으로 봅니다.", en: "stop and hibernate stand for a persistent request." },
  },
  {
    ...toggle, id: "autoPublicIpv4", group: networkGroup, label: { ko: "퍼블릭 IPv4 자동 할당", en: "Auto-assign public IPv4" },
    help: { ko: "서브넷이 시작하는 인스턴스에 퍼블릭 IPv4 주소를 줍니다.", en: "The subnet gives a starting instance a public IPv4 address." },
  },
  {
    ...toggle, id: "ipv6", group: networkGroup, label: { ko: "IPv6 주소", en: "IPv6 address" },
    help: { ko: "IPv6 주소도 받습니다. 종료할 때까지 바뀌지 않습니다.", en: "Gives it an IPv6 address too, which stays until termination." },
  },
  {
    ...toggle, id: "secondInterface", group: networkGroup, label: { ko: "두 번째 네트워크 인터페이스", en: "Second network interface" },
    help: {
      ko: "붙어 있으면 다시 시작할 때 퍼블릭 IPv4 주소를 자동으로 받지 못합니다.",
      en: "With it a later start brings no auto-assigned public IPv4 address.",
    },
  },
  { ...seconds, id: "pendingSeconds", group: timeGroup, label: both("pending"), help: {
    ko: "pending에서 running까지. AWS가 정한 값이 아니라 우리 가정입니다.",
    en: "From pending to running: our assumption, not AWS's." },
  },
  { ...seconds, id: "stoppingSeconds", group: timeGroup, label: both("stopping"), help: {
    ko: "stopping에서 stopped까지. 우리 가정입니다.",
    en: "From stopping to stopped: our assumption." },
  },
  {
    ...seconds, id: "hibernatingSeconds", group: timeGroup, label: { ko: "최대 절전 stopping", en: "stopping to hibernate" },
    help: { ko: "메모리를 저장하며 stopped가 될 때까지. 우리 가정입니다.", en: "Saving memory until stopped: our assumption." },
  },
  { ...seconds, id: "shuttingDownSeconds", group: timeGroup, label: both("shutting-down"), help: {
    ko: "shutting-down에서 terminated까지. 우리 가정입니다.",
    en: "From shutting-down to terminated: our assumption." },
  },
  {
    kind: "number", min: 0.01, max: 10, step: 0.01, unit: {
      ko: "달러/시간",
      en: "USD/h",
    }, id: "instanceUsdPerHour", group: priceGroup,
    label: { ko: "인스턴스", en: "Instance" }, help: priceHelp,
  },
  {
    kind: "number", min: 0.01, max: 1, step: 0.01, unit: {
      ko: "달러/GiB·월",
      en: "USD/GiB-month",
    }, id: "diskUsdPerGibMonth", group: priceGroup,
    label: { ko: "EBS 볼륨", en: "EBS volumes" }, help: priceHelp,
  },
];

function both(word: string): Text {
  return { ko: word, en: word };
}

const on = { on: toggle };
const actionShapes: Readonly<Record<ActionType, Readonly<Record<string, ValueSpec>>>> = {
  launch: {}, start: {}, stop: {}, hibernate: {}, "force-stop": {}, reboot: {}, terminate: {}, "os-reboot": {}, "os-shutdown": {}, "os-halt": {},
  "associate-address": {}, "disassociate-address": {}, "release-address": {}, "replace-root-volume": {}, "attach-volume": {}, "detach-volume": {},
  "delete-volumes": {}, "fail-host": {}, "fail-os": {}, "interrupt-spot": {}, "return-spot": {}, "schedule-retirement": {},
  "change-type": { instanceType: typeChoice },
  "create-image": { noReboot: toggle },
  "set-delete-on-termination": { volume: choice(["root", { ko: "루트", en: "root" }], ["data", { ko: "데이터", en: "data" }]), on: toggle },
  "set-shutdown-behavior": { behavior: stopOrTerminate },
  "set-termination-protection": on, "set-stop-protection": on, "set-automatic-recovery": on,
  alarm: { does: choice(["stop", { ko: "중지", en: "stop" }], ["terminate", { ko: "종료", en: "terminate" }], ["reboot", { ko: "재부팅", en: "reboot" }], ["recover", { ko: "복구", en: "recover" }]) },
  "set-shortage": on, "set-stuck": on, "set-hibernation-fault": on,
};

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

function actions(state: InstanceState, locale: Locale): readonly ActionItem<InstanceAction>[] {
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
  const code = phase === "none" ? "" : ` (${stateCode(phase)})`;
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

function tables(state: InstanceState, locale: Locale): readonly LabTable[] {
  const say = (text: Text): string => text[locale];
  const now = model.observe(state);
  const shelves = shelfOutline(state, locale);
  const items = new Map(shelves.flatMap((shelf) => (shelf.items ?? []).map((item) => [item.id, item.text] as const)));
  const line = (id: string): readonly string[] => {
    const text = items.get(id) ?? "";
    const cut = text.indexOf(": ");
    return [text.slice(0, cut), text.slice(cut + 2)];
  };
  const fate = (role: "root" | "data"): string => {
    const volume = volumeOf(state, role);
    if (volume?.state !== "in-use") return "–";
    return volume.deleteOnTermination ? { ko: "삭제", en: "deleted" }[locale] : { ko: "남음", en: "kept" }[locale];
  };
  const row = (id: string, end: string) => ({ id, cells: [...line(id), end] });
  const goes: Text = { ko: "사라짐", en: "lost" };
  const back: Text = { ko: "반환", en: "released" };
  const stays: Text = { ko: "계정에 남음", en: "stays in the account" };
  return [
    {
      id: "inventory", title: say(words.inventory), columns: [say(words.thing), say(words.now), say(words.onTermination)],
      rows: [
        { id: "instance-id", cells: [say(words.identity), state.instanceId ?? say(words.absent), say(goes)] },
        { id: "type", cells: [say(words.type), state.instanceId === null ? say(words.absent) : state.instanceType, "–"] },
        row("ram", say(goes)), row("host", say(back)), row("root-volume", fate("root")), row("data-volume", fate("data")), row("instance-store", say(goes)),
        row("private-address", say(back)), row("public-address", say(back)), row("elastic-address", say(stays)), row("ipv6-address", say(back)),
        { id: "images", cells: [say(words.images), String(state.images), say(stays)] },
      ],
    },
    {
      id: "bill", title: say(words.billTable), columns: [say(words.item), say(words.used), say(words.cost)],
      rows: [
        { id: "instance", cells: [say(words.instance), duration(now.billedSeconds * 1000, locale), dollars(now.instanceMicroUsd)] },
        { id: "addresses", cells: [say(words.addressCharge), say(state.publicIpv4 !== null || state.elasticIp ? words.yes : words.no), dollars(now.addressMicroUsd)] },
        { id: "disks", cells: [say(words.diskCharge), `${state.volumes.reduce((sum, volume) => sum + volume.sizeGib, 0)} GiB`, dollars(now.diskMicroUsd)] },
        { id: "total", tone: "accent", cells: [say(words.total), "", dollars(now.totalMicroUsd)] },
      ],
    },
  ];
}

function outline(state: InstanceState, locale: Locale): readonly OutlineItem[] {
  const open = actions(state, locale);
  const can = open.filter((item) => item.group === "act" && !item.refusal);
  const cannot = open.filter((item) => item.group === "act" && item.refusal);
  const scene = sceneOf(state, locale, "wide");
  return [
    { id: "state", text: scene.summary, concept: "instance-state", items: wayOutline(state, locale) },
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

/** The life of an EC2 instance, to be played with. */
export const lab: Lab<InstanceParams, InstanceAction, InstanceState, InstanceReadouts> = {
  id: "instance-states",
  title, summary, question, model,
  defaults: usual,
  knobs, actionShapes,
  poster: {
    run: {
      v: 1, lab: "instance-states", params: { ...usual, instanceType: "m7gd.large" }, seed: 5,
      actions: [{ atMs: 0, action: { type: "launch" } }, { atMs: 3_600_000, action: { type: "stop" } }], atMs: 7_200_000,
    },
    caption: {
      ko: "한 시간 쓰고 중지한 인스턴스입니다. EBS 볼륨과 프라이빗 IPv4 주소는 남고, 메모리와 인스턴스 스토어의 데이터, 퍼블릭 IPv4 주소는 사라졌습니다. 지금은 EBS 볼륨에만 요금이 붙습니다.",
      en: "An instance stopped after an hour. Its EBS volumes and private IPv4 address are still there; memory, instance store data and the public IPv4 address are gone. Only the EBS volumes are billed now.",
    },
  },
  msPerSecond: 1000,
  speeds: [1, 10, 60, 600, 86_400],
  tickMs: 1000,
  maxMs: 800 * 86_400_000,
  honesty,
  challenges: () => import("./challenges").then((module) => module.challenges),
  actions, readouts, tables,
  scene: sceneOf,
  outline, tell, predict, outcomes, broken,
};
