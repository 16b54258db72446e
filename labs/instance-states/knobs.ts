import type { Text } from "@/engine/locale";
import type { Knob, LabConditions, ValueSpec } from "@/engine/sim/model";
import { instanceTypes, type ActionType } from "./state";

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

/** What may be set, and the arguments of each action. */
export const conditions: LabConditions = { knobs, actionShapes };
