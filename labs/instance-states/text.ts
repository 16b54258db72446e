import { instanceStates } from "@/content/facts/instance-states";
import type { Locale, Text } from "@/engine/locale";
import type { SimEvent } from "@/engine/sim/model";
import type { Reason } from "./refusals";
import type { ActionType, InstanceAction, InstanceState, Phase } from "./state";
import { words as pictureWords } from "./labels";

/** How the facts name these times inside a sentence. */
const minUptime = instanceStates["ec2.time.hibernate-min-uptime.linux"].say;
const hibernateMax = instanceStates["ec2.time.hibernate-max"].say;
const terminatedVisible = instanceStates["ec2.time.terminated-visible"].say;

export const title: Text = { ko: "인스턴스 상태 실험실", en: "Instance states lab" };

export const actionLabels: Readonly<Record<Exclude<ActionType, "change-type" | "create-image" | "set-delete-on-termination" | "set-shutdown-behavior"
  | "set-termination-protection" | "set-stop-protection" | "set-automatic-recovery" | "alarm" | "set-shortage" | "set-stuck" | "set-hibernation-fault">, Text>> = {
  launch: { ko: "새로 시작", en: "Launch" },
  start: { ko: "시작", en: "Start" },
  stop: { ko: "중지", en: "Stop" },
  hibernate: { ko: "최대 절전 모드", en: "Hibernate" },
  "force-stop": { ko: "강제 중지", en: "Force stop" },
  reboot: { ko: "재부팅", en: "Reboot" },
  terminate: { ko: "종료", en: "Terminate" },
  "os-reboot": { ko: "OS에서 reboot", en: "reboot in the OS" },
  "os-shutdown": { ko: "OS에서 shutdown", en: "shutdown in the OS" },
  "os-halt": { ko: "OS에서 halt", en: "halt in the OS" },
  "associate-address": { ko: "탄력적 IP 주소 연결", en: "Associate an Elastic IP" },
  "disassociate-address": { ko: "탄력적 IP 주소 연결 해제", en: "Disassociate the Elastic IP" },
  "release-address": { ko: "탄력적 IP 주소 반환", en: "Release the Elastic IP" },
  "replace-root-volume": { ko: "루트 볼륨 교체", en: "Replace the root volume" },
  "attach-volume": { ko: "데이터 볼륨 연결", en: "Attach a data volume" },
  "detach-volume": { ko: "데이터 볼륨 분리", en: "Detach the data volume" },
  "delete-volumes": { ko: "남은 볼륨 삭제", en: "Delete leftover volumes" },
  "fail-host": { ko: "호스트 고장", en: "The host fails" },
  "fail-os": { ko: "운영 체제 멈춤", en: "The OS hangs" },
  "interrupt-spot": { ko: "스팟 중단 통지", en: "Spot interruption notice" },
  "return-spot": { ko: "스팟 용량이 돌아옴", en: "Spot capacity returns" },
  "schedule-retirement": { ko: "호스트 만료 예약", en: "Retirement is scheduled" },
};

const onOff = (on: boolean, ko: string, en: string): Text => ({
  ko: `${ko} ${on ? "켜기" : "끄기"}`,
  en: `Turn ${en} ${on ? "on" : "off"}`,
});

/** Name of an action with its arguments, as its button says it. */
export function actionLabel(action: InstanceAction): Text {
  switch (action.type) {
    case "change-type":
      return { ko: `유형을 ${action.instanceType}로`, en: `Change type to ${action.instanceType}` };
    case "create-image":
      return action.noReboot ? { ko: "이미지 생성(재부팅 없이)", en: "Create image, no reboot" } : { ko: "이미지 생성", en: "Create image" };
    case "set-delete-on-termination":
      return action.volume === "root"
        ? onOff(action.on, "루트 볼륨 DeleteOnTermination", "root DeleteOnTermination")
        : onOff(action.on, "데이터 볼륨 DeleteOnTermination", "data DeleteOnTermination");
    case "set-shutdown-behavior":
      return { ko: `종료 동작: ${action.behavior}`, en: `Shutdown behavior: ${action.behavior}` };
    case "set-termination-protection":
      return onOff(action.on, "종료 방지", "termination protection");
    case "set-stop-protection":
      return onOff(action.on, "중지 방지", "stop protection");
    case "set-automatic-recovery":
      return onOff(action.on, "자동 복구", "automatic recovery");
    case "alarm":
      return {
        ko: `경보 동작: ${{ stop: "중지", terminate: "종료", reboot: "재부팅", recover: "복구" }[action.does]}`,
        en: `Alarm action: ${action.does}`,
      };
    case "set-shortage":
      return action.on ? { ko: "용량이 모자람", en: "Capacity runs out" } : { ko: "용량이 돌아옴", en: "Capacity is back" };
    case "set-stuck":
      return action.on ? { ko: "중지가 끝나지 않게 됨", en: "Stops get stuck" } : { ko: "중지가 다시 끝남", en: "Stops finish again" };
    case "set-hibernation-fault":
      return action.on ? { ko: "다음 최대 절전이 실패함", en: "Next hibernation fails" } : { ko: "다음 최대 절전이 성공함", en: "Next hibernation works" };
    default:
      return actionLabels[action.type];
  }
}

export const reasons: Readonly<Record<Reason, Text>> = {
  "one-instance": {
    ko: "한 번에 하나만 다룹니다. 종료한 인스턴스가 목록에서 사라지면 새로 시작할 수 있습니다.",
    en: "One instance at a time: launch again when a terminated one has left the list.",
  },
  "no-instance": { ko: "인스턴스가 없습니다. 먼저 새로 시작하세요.", en: "There is no instance. Launch one first." },
  "root-needs-disk": {
    ko: "루트를 인스턴스 스토어에 두려면 로컬 디스크가 있는 유형이 필요합니다. m7gd.large를 고르세요.",
    en: "An instance store root needs a type with local disks: choose m7gd.large.",
  },
  "hibernation-needs-ebs": {
    ko: "최대 절전 모드는 메모리를 적어 둘 EBS 루트 볼륨이 있어야 합니다.",
    en: "Hibernation needs an EBS root volume to write memory to.",
  },
  "spot-no-protection": {
    ko: "스팟 인스턴스에는 종료 방지와 중지 방지를 켤 수 없습니다.",
    en: "Termination and stop protection are not available for Spot Instances.",
  },
  "store-no-stop-protection": {
    ko: "루트가 인스턴스 스토어이면 중지할 수 없으므로 중지 방지도 쓸 수 없습니다.",
    en: "Stop protection is not available for an instance store root, which cannot stop anyway.",
  },
  "spot-hibernation": {
    ko: "최대 절전 모드를 켠 스팟 인스턴스의 중단 동작은 hibernate여야 합니다.",
    en: "A Spot Instance with hibernation enabled needs interruption behavior hibernate.",
  },
  "spot-needs-ebs": {
    ko: "루트가 인스턴스 스토어이면 중지도 최대 절전도 되지 않으므로 중단 동작은 terminate뿐입니다.",
    en: "An instance store root can neither stop nor hibernate, so the interruption behavior must be terminate.",
  },
  "pending-needs-force": { ko: "pending에서는 Force를 붙여야 중지할 수 있습니다.", en: "A pending instance can be stopped only with Force." },
  "not-stoppable": {
    ko: "종료되고 있거나 종료된 인스턴스는 중지할 수 없습니다.",
    en: "An instance that is terminated or on its way there cannot be stopped.",
  },
  "not-startable": { ko: "stopped에서만 시작할 수 있습니다.", en: "Only a stopped instance can be started." },
  "not-rebootable": { ko: "running에서만 재부팅할 수 있습니다.", en: "Only a running instance can be rebooted." },
  "store-root": {
    ko: "루트가 인스턴스 스토어인 인스턴스는 할 수 없는 동작입니다. 이런 인스턴스는 실행 중이거나 종료되거나 둘 중 하나입니다.",
    en: "Not with an instance store root: such an instance either runs or is terminated.",
  },
  "one-time-spot": {
    ko: "일회성 요청의 스팟 인스턴스는 중지할 수 없습니다. 지속(persistent) 요청이 필요합니다.",
    en: "A Spot Instance of a one-time request cannot be stopped; that takes a persistent request.",
  },
  "stop-protected": { ko: "중지 방지가 켜져 있어 API로는 중지할 수 없습니다.", en: "Stop protection is on, so the API may not stop it." },
  "termination-protected": {
    ko: "종료 방지(disableApiTermination)가 켜져 있습니다.",
    en: "Termination protection (disableApiTermination) is on.",
  },
  "stop-protected-terminate": { ko: "중지 방지는 중지뿐 아니라 종료도 막습니다.", en: "Stop protection blocks terminate as well as stop." },
  "hibernation-off": {
    ko: "시작할 때 최대 절전 모드를 켜 두지 않았고, 나중에는 켤 수 없습니다.",
    en: "Hibernation was not enabled at launch and cannot be enabled later.",
  },
  "hibernate-too-early": {
    ko: `시작한 지 얼마 되지 않았습니다. Linux에서는 ${minUptime.ko} 기다린 뒤에 최대 절전 모드로 보냅니다.`,
    en: `It has only just started: on Linux wait ${minUptime.en} before hibernating.`,
  },
  "hibernate-not-running": { ko: "running에서만 최대 절전 모드로 보낼 수 있습니다.", en: "Only a running instance can hibernate." },
  "ec2-restarts": {
    ko: "스팟 중단으로 멈춘 인스턴스는 용량이 돌아왔을 때 EC2만 다시 시작할 수 있습니다.",
    en: "Stopped by a Spot interruption, it can be restarted only by EC2, when capacity returns.",
  },
  "no-capacity": {
    ko: "지금 이 가용 영역에 이 유형의 빈 자리가 없습니다. 인스턴스는 지금 상태에 머뭅니다.",
    en: "No room for this type in this Availability Zone now; the instance stays as it is.",
  },
  "host-broken": {
    ko: "재부팅은 같은 호스트에서 일어나므로 호스트 고장을 고치지 못합니다.",
    en: "A reboot stays on the same host, so it does not cure a broken one.",
  },
  "os-not-up": { ko: "운영 체제가 켜져 있지 않습니다.", en: "The operating system is not up." },
  "not-stopped": { ko: "인스턴스 유형은 stopped에서만 바꿀 수 있습니다.", en: "The type can be changed only while stopped." },
  "spot-type": { ko: "스팟 인스턴스의 유형은 중지해도 바꿀 수 없습니다.", en: "The type of a Spot Instance cannot be changed, not even while stopped." },
  "hibernated-fixed": {
    ko: "최대 절전 중인 인스턴스는 바꿀 수 없습니다. 저장된 메모리가 지금 구성에 맞춰져 있기 때문입니다.",
    en: "A hibernated instance cannot be changed: its saved memory fits the present configuration.",
  },
  "same-type": { ko: "이미 그 유형입니다.", en: "It already has that type." },
  "image-state": { ko: "이미지는 running이나 stopped인 인스턴스에서 만듭니다.", en: "An image is made from a running or a stopped instance." },
  "image-store-root": { ko: "CreateImage는 루트가 EBS인 인스턴스에서만 씁니다.", en: "CreateImage is for instances with an EBS root." },
  "address-pending": {
    ko: "pending인 인스턴스에는 탄력적 IP 주소를 연결할 수 없습니다.",
    en: "An Elastic IP cannot be associated while the instance is pending.",
  },
  "address-gone": {
    ko: "종료되는 인스턴스에는 주소를 연결할 수 없습니다.",
    en: "No address can be associated with an instance that is going away.",
  },
  "address-there": { ko: "탄력적 IP 주소가 이미 연결되어 있습니다.", en: "An Elastic IP is already associated." },
  "no-address": { ko: "계정에 탄력적 IP 주소가 없습니다.", en: "The account has no Elastic IP." },
  "address-in-use": {
    ko: "연결된 주소는 반환할 수 없습니다. 먼저 연결을 해제하세요.",
    en: "An associated address cannot be released: disassociate it first.",
  },
  "not-associated": { ko: "탄력적 IP 주소가 어디에도 연결되어 있지 않습니다.", en: "The Elastic IP is not associated." },
  "root-not-running": { ko: "루트 볼륨 교체는 running에서 합니다.", en: "The root volume is replaced while the instance is running." },
  "no-volume": { ko: "그런 볼륨이 연결되어 있지 않습니다.", en: "No such volume is attached." },
  "volume-there": { ko: "이 실험실에서는 데이터 볼륨을 하나만 연결합니다.", en: "This lab attaches one data volume only." },
  "volume-state": {
    ko: "이 실험실에서는 running이나 stopped일 때만 볼륨을 붙이고 뗍니다.",
    en: "This lab attaches and detaches volumes only while running or stopped.",
  },
  "nothing-left": {
    ko: "available인 볼륨이 없습니다. 볼륨은 available에서만 삭제할 수 있습니다.",
    en: "No volume is available, and only an available volume can be deleted.",
  },
  "instance-gone": {
    ko: "종료되는 인스턴스의 속성은 바꿀 수 없습니다.",
    en: "The attributes of an instance that is going away cannot be changed.",
  },
  "already-set": { ko: "이미 그렇게 되어 있습니다.", en: "It is set so already." },
  "not-running": { ko: "인스턴스가 running이 아닙니다.", en: "The instance is not running." },
  "not-spot": { ko: "온디맨드 인스턴스는 스팟 중단을 겪지 않습니다.", en: "Spot interruptions do not happen to On-Demand Instances." },
  "not-interrupted": { ko: "스팟 중단으로 멈춘 인스턴스가 아닙니다.", en: "It was not stopped by a Spot interruption." },
  "already-failed": { ko: "호스트가 이미 고장 났습니다.", en: "The host has failed already." },
  "already-scheduled": { ko: "만료가 이미 예약되어 있습니다.", en: "Retirement is scheduled already." },
  "check-passes": {
    ko: "복구 경보는 시스템 상태 검사가 실패해야 동작합니다. 지금은 실패하지 않았습니다.",
    en: "A recover action waits for a failed system status check; it has not failed.",
  },
  "recovery-store": {
    ko: "인스턴스 스토어가 있는 유형은 복구 대상이 아닙니다. 로컬 디스크의 데이터를 옮길 수 없기 때문입니다.",
    en: "Types with instance store are not recovered: their local disks cannot move along.",
  },
  "already-stopping": {
    ko: "이미 중지하는 중입니다. 호출은 성공하고 아무것도 바뀌지 않습니다.",
    en: "It is stopping already; the call succeeds and changes nothing.",
  },
  "already-stopped": {
    ko: "이미 중지되어 있습니다. 호출은 성공하고 아무것도 바뀌지 않습니다.",
    en: "It is stopped already; the call succeeds and changes nothing.",
  },
  "already-started": {
    ko: "이미 시작했습니다. 호출은 성공하고 아무것도 바뀌지 않습니다.",
    en: "It is started already; the call succeeds and changes nothing.",
  },
  "already-terminated": {
    ko: "이미 종료했습니다. TerminateInstances는 멱등이라 다시 불러도 성공합니다.",
    en: "It is terminated already. TerminateInstances is idempotent and succeeds again.",
  },
  "reboot-ignored": { ko: "종료된 인스턴스의 재부팅 요청은 무시됩니다.", en: "A reboot request for a terminated instance is ignored." },
  "already-noticed": { ko: "중단 통지를 이미 받았습니다.", en: "The interruption notice is out already." },
};

/** Why the instance is billed now, or is not. */
const billingReasons: Readonly<Record<Phase | "hibernating" | "free", Text>> = {
  none: { ko: "인스턴스가 없습니다.", en: "There is no instance." },
  pending: { ko: "pending에는 인스턴스 요금이 없습니다.", en: "pending is not billed." },
  running: { ko: "running에는 일을 하지 않아도 초 단위로 요금이 붙습니다.", en: "running is billed by the second, busy or idle." },
  stopping: { ko: "stopping에는 인스턴스 요금이 없습니다.", en: "stopping is not billed." },
  stopped: {
    ko: "인스턴스 요금은 없습니다. EBS 볼륨에는 계속 붙고, 탄력적 IP 주소가 있다면 거기에도 붙습니다.",
    en: "The instance is not billed. Its EBS volumes still are, and so is any Elastic IP you hold.",
  },
  "shutting-down": { ko: "shutting-down에는 인스턴스 요금이 없습니다.", en: "shutting-down is not billed." },
  terminated: {
    ko: "인스턴스 요금은 없습니다. 볼륨이나 탄력적 IP 주소가 남아 있다면 거기에는 붙습니다.",
    en: "The instance is not billed. Any volume or Elastic IP left over still is.",
  },
  hibernating: { ko: "최대 절전 모드로 들어가는 stopping에는 요금이 붙습니다.", en: "stopping is billed while going into hibernation." },
  free: { ko: "EC2가 첫 1시간 안에 중단한 스팟 인스턴스라 무료입니다.", en: "Free: EC2 interrupted this Spot Instance within its first hour." },
};

/** One sentence: is the instance billed now, and why. */
export function billingText(state: InstanceState, locale: Locale): string {
  const key = state.meter.free ? "free" : state.phase === "stopping" && state.hibernating ? "hibernating" : state.phase;
  return billingReasons[key][locale];
}

type Values = SimEvent["values"];

const changes: Readonly<Record<string, (values: Values) => Text>> = {
  launch: (v) => ({
    ko: `RunInstances로 인스턴스(${v.instance})를 새로 시작해 pending이 되었습니다. 인스턴스 요금은 running부터 붙습니다.`,
    en: `RunInstances launched the instance ${v.instance}: it is pending. It is billed only from running on.`,
  }),
  start: (v) => ({
    ko: `StartInstances로 다시 시작해 pending이 되었습니다. 이번에는 다른 호스트(${v.host})에 자리를 잡았습니다.`,
    en: `StartInstances took it from stopped to pending, this time on another host, ${v.host}.`,
  }),
  "spot-return": (v) => ({
    ko: `스팟 용량이 돌아와 EC2가 인스턴스를 다시 시작했습니다(${v.host}).`,
    en: `Spot capacity is back, so EC2 restarted the instance on ${v.host}.`,
  }),
  ready: () => ({ ko: "준비가 끝나 running이 되었습니다. 이제부터 요금이 붙습니다.", en: "It is ready and running. Billing starts now." }),
  "launch-failed": (v) => ({
    ko: `용량이 모자라 시작에 실패했고 곧바로 terminated가 되었습니다. StateReason은 ${v.code}입니다.`,
    en: `The launch failed for want of capacity and went straight to terminated. StateReason: ${v.code}.`,
  }),
  stop: () => ({
    ko: "StopInstances가 인스턴스를 stopping으로 바꾸었습니다. 운영 체제가 꺼지는 중입니다.",
    en: "StopInstances took it to stopping: the OS is shutting down.",
  }),
  "force-stop": (v) => ({
    ko: `Force를 붙인 StopInstances가 ${v.from}에서 stopping으로 바꾸었습니다.`,
    en: `StopInstances with Force took it from ${v.from} to stopping.`,
  }),
  hibernate: () => ({
    ko: "Hibernate를 붙인 StopInstances가 stopping으로 바꾸었습니다. 먼저 메모리를 루트 볼륨에 적습니다.",
    en: "StopInstances with Hibernate took it to stopping; memory is written to the root volume first.",
  }),
  "os-shutdown": (v) => v.to === "stopping"
    ? {
      ko: "운영 체제 안에서 전원을 껐고, 종료 동작이 stop이라 stopping이 되었습니다.",
      en: "Shut down inside the OS; the shutdown behavior is stop, so it is stopping.",
    }
    : {
      ko: "운영 체제 안에서 전원을 껐고, 이 인스턴스에서는 그것이 곧 종료라 shutting-down이 되었습니다. 보호 속성도 이를 막지 못합니다.",
      en: "Shut down inside the OS, which terminates this instance: it is shutting down. Protection does not prevent this.",
    },
  terminate: (v) => ({
    ko: `TerminateInstances가 ${v.from}에서 shutting-down으로 바꾸었습니다. 되돌릴 수 없습니다.`,
    en: `TerminateInstances took it from ${v.from} to shutting-down. There is no way back.`,
  }),
  spot: (v) => ({
    ko: `스팟 중단이 일어나, 중단 동작(${v.interruption})대로 ${v.to}에 들어갔습니다.`,
    en: `The Spot interruption took it to ${v.to}, as its behavior ${v.interruption} says.`,
  }),
  scheduled: (v) => v.to === "stopping"
    ? {
      ko: "예약된 시각이 되어 EC2가 인스턴스를 중지합니다. 다시 시작하면 다른 호스트에서 켜집니다.",
      en: "The scheduled time has come: EC2 stops the instance. A start will bring it up on another host.",
    }
    : {
      ko: "예약된 시각이 되어 EC2가 인스턴스를 종료합니다. 중지할 수 없는 인스턴스이기 때문입니다.",
      en: "The scheduled time has come: EC2 terminates the instance, since it cannot be stopped.",
    },
  alarm: (v) => ({
    ko: `CloudWatch 경보 동작이 인스턴스를 ${v.to} 상태로 바꾸었습니다.`,
    en: `A CloudWatch alarm action took the instance to ${v.to}.`,
  }),
  done: (v) => v.to === "stopped"
    ? { ko: "운영 체제가 꺼져 stopped가 되었습니다.", en: "The OS is off: the instance is stopped." }
    : { ko: "종료 절차가 끝나 terminated가 되었습니다.", en: "Shutting down is done: the instance is terminated." },
  forced: () => ({
    ko: "여러 시간 동안 끝나지 않아 EC2가 강제로 종료했습니다.",
    en: "After several hours without an end EC2 forced the termination.",
  }),
  time: (v) => ({
    ko: `종료하고 ${terminatedVisible.ko} 지나 인스턴스(${v.instance})가 목록에서 사라졌습니다.`,
    en: `${v.instance} left the list ${terminatedVisible.en} after it was terminated.`,
  }),
};

const settings: Readonly<Record<string, Text>> = {
  "root-delete": { ko: "루트 볼륨의 DeleteOnTermination", en: "DeleteOnTermination of the root volume" },
  "data-delete": { ko: "데이터 볼륨의 DeleteOnTermination", en: "DeleteOnTermination of the data volume" },
  "shutdown-behavior": { ko: "종료 동작", en: "Shutdown behavior" },
  "termination-protection": { ko: "종료 방지", en: "Termination protection" },
  "stop-protection": { ko: "중지 방지", en: "Stop protection" },
  "automatic-recovery": { ko: "자동 복구", en: "Automatic recovery" },
  shortage: { ko: "용량 부족", en: "Capacity shortage" },
  stuck: { ko: "중지가 끝나지 않는 고장", en: "The fault that keeps a stop from finishing" },
  "hibernation-fault": { ko: "최대 절전 실패", en: "The hibernation fault" },
};

const roleNames: Readonly<Record<string, Text>> = { root: { ko: "루트", en: "root" }, data: { ko: "데이터", en: "data" } };
const roleOf = (v: Values): Text => roleNames[String(v.role)] ?? { ko: "", en: "" };

const tales: Readonly<Record<string, (values: Values) => Text>> = {
  "state-change": (v) => changes[String(v.by)]?.(v) ?? {
    ko: `${v.from}에서 ${v.to} 상태로 바뀌었습니다.`,
    en: `It went from ${v.from} to ${v.to}.`,
  },
  "billing-started": (v) => ({
    ko: `인스턴스 요금이 붙기 시작했습니다. 시작할 때마다 최소 ${v.minimumSeconds}초가 과금됩니다.`,
    en: `The instance is billed from now on, at least ${v.minimumSeconds} seconds for each start.`,
  }),
  "billing-stopped": (v) => Number(v.seconds) === 0
    ? {
      ko: `EC2가 첫 1시간 안에 중단했으므로 이번에 쓴 ${v.used}초는 무료입니다.`,
      en: `EC2 interrupted it within the first hour, so these ${v.used} seconds are free.`,
    }
    : Number(v.seconds) > Number(v.used)
      ? {
        ko: `인스턴스 요금이 멈췄습니다. ${v.used}초를 썼지만 최소 시간인 ${v.seconds}초가 과금됩니다.`,
        en: `Instance billing stopped: ${v.used} seconds used, the minimum of ${v.seconds} seconds billed.`,
      }
      : {
        ko: `인스턴스 요금이 멈췄습니다. 이번에 과금된 시간은 ${v.seconds}초입니다.`,
        en: `Instance billing stopped: ${v.seconds} seconds billed this time.`,
      },
  "billing-goes-on": () => ({
    ko: "최대 절전 모드로 들어가는 stopping에서는 요금이 계속 붙습니다.",
    en: "While stopping into hibernation the instance is still billed.",
  }),
  "memory-lost": () => ({ ko: "메모리에 있던 것이 사라졌습니다.", en: "What was in memory is lost." }),
  "memory-saved": () => ({ ko: "메모리 내용을 EBS 루트 볼륨에 저장했습니다.", en: "Memory was saved to the EBS root volume." }),
  "memory-restored": () => ({
    ko: "저장해 둔 메모리를 다시 읽어, 하던 일을 이어서 합니다.",
    en: "The saved memory was read back: programs go on where they were.",
  }),
  "store-erased": () => ({
    ko: "인스턴스 스토어의 데이터가 지워졌습니다. 그 디스크는 떠난 호스트의 것이기 때문입니다.",
    en: "Instance store data was erased: those disks belong to the host that was left.",
  }),
  "public-assigned": (v) => ({
    ko: `퍼블릭 IPv4 주소(${v.address})를 자동으로 받았습니다. 시간당 요금이 붙습니다.`,
    en: `It got the public IPv4 address ${v.address}, billed by the hour.`,
  }),
  "public-not-assigned": () => ({
    ko: "네트워크 인터페이스가 둘이라 새 퍼블릭 IPv4 주소를 받지 못했습니다.",
    en: "With two network interfaces it gets no new public IPv4 address.",
  }),
  "public-released": (v) => ({
    ko: `자동 할당 퍼블릭 IPv4 주소(${v.address})를 반환했습니다. 같은 주소를 다시 받을 수는 없습니다.`,
    en: `The auto-assigned public IPv4 address ${v.address} was given back; it cannot be had again.`,
  }),
  "host-left": (v) => ({ ko: `호스트(${v.host})를 떠났습니다.`, en: `It left ${v.host}.` }),
  "address-associated": (v) => ({
    ko: `탄력적 IP 주소(${v.address})를 ${v.new === "yes" ? "할당받아 " : ""}연결했습니다. 반환할 때까지 시간당 요금이 붙습니다.`,
    en: `The Elastic IP ${v.address} was ${v.new === "yes" ? "allocated and " : ""}associated. It is billed by the hour until released.`,
  }),
  "address-disassociated": (v) => ({
    ko: `탄력적 IP 주소(${v.address})의 연결이 풀렸습니다. 주소는 계정에 남고 요금도 계속 나옵니다.`,
    en: `The Elastic IP ${v.address} was disassociated. It stays in the account, and on the bill.`,
  }),
  "address-given-back": (v) => ({
    ko: `탄력적 IP 주소(${v.address})를 반환했습니다. 요금도 멈춥니다.`,
    en: `The Elastic IP ${v.address} was released; its charge ends.`,
  }),
  "volume-deleted": (v) => ({
    ko: `DeleteOnTermination이 true라서 ${roleOf(v).ko} 볼륨(${v.volume})을 삭제했습니다.`,
    en: `The ${roleOf(v).en} volume ${v.volume} was deleted: its DeleteOnTermination is true.`,
  }),
  "volume-kept": (v) => ({
    ko: `DeleteOnTermination이 false라서 ${roleOf(v).ko} 볼륨(${v.volume})은 available로 남았습니다. 요금도 계속 나옵니다.`,
    en: `The ${roleOf(v).en} volume ${v.volume} stays, available and billed: its DeleteOnTermination is false.`,
  }),
  "volume-removed": (v) => ({
    ko: `남아 있던 ${roleOf(v).ko} 볼륨(${v.volume})을 삭제했습니다.`,
    en: `The leftover ${roleOf(v).en} volume ${v.volume} was deleted.`,
  }),
  "volume-attached": (v) => ({
    ko: `데이터 볼륨(${v.volume})을 연결했습니다. 시작한 뒤 연결한 볼륨의 DeleteOnTermination은 false입니다.`,
    en: `The data volume ${v.volume} was attached. Attached after launch, its DeleteOnTermination is false.`,
  }),
  "volume-detached": (v) => ({
    ko: `데이터 볼륨(${v.volume})을 분리했습니다. available로 남아 요금이 나옵니다.`,
    en: `The data volume ${v.volume} was detached; it is available, and billed.`,
  }),
  rebooted: (v) => v.by === "os-reboot"
    ? {
      ko: "운영 체제 안에서 재부팅했습니다. 상태는 running 그대로이고 호스트도 같습니다.",
      en: "Rebooted from inside the OS: still running, on the same host.",
    }
    : v.by === "alarm"
      ? { ko: "CloudWatch 경보 동작이 재부팅했습니다. 상태는 running 그대로입니다.", en: "A CloudWatch alarm action rebooted it: still running." }
      : {
        ko: "RebootInstances로 재부팅했습니다. 상태는 running 그대로이고, 새 과금 기간도 시작되지 않습니다.",
        en: "RebootInstances restarted the OS: still running, and no new billing period.",
      },
  "os-up": () => ({ ko: "운영 체제가 다시 켜졌습니다.", en: "The OS is up again." }),
  halted: () => ({
    ko: "halt는 전원을 끄지 않습니다. 운영 체제만 멈췄고, 상태는 running 그대로이며 요금도 붙습니다.",
    en: "halt does not power off: the OS stands still, the instance stays running and billed.",
  }),
  "type-changed": (v) => ({
    ko: `인스턴스 유형을 ${v.from}에서 ${v.to}로 바꾸었습니다.`,
    en: `The type was changed from ${v.from} to ${v.to}.`,
  }),
  "image-created": (v) => v.how === "reboot"
    ? {
      ko: "이미지를 만들었습니다. 디스크를 일관되게 담으려고 인스턴스를 재부팅합니다.",
      en: "An image was made. The instance reboots so that the disks are consistent.",
    }
    : v.how === "no-reboot"
      ? {
        ko: "재부팅 없이 이미지를 만들었습니다. 전원이 갑자기 꺼진 것과 같은 수준의 일관성만 있습니다.",
        en: "An image was made without a reboot: only as consistent as after a power cut.",
      }
      : v.how === "hibernated"
      ? {
        ko: "최대 절전 중인 인스턴스에서 이미지를 만들었습니다. 이 이미지로 시작한 인스턴스에는 접속하지 못할 수도 있습니다.",
        en: "An image was made of the hibernated instance. What is launched from it may not be reachable.",
      }
      : {
        ko: "중지된 인스턴스에서 이미지를 만들었습니다. 메모리와 인스턴스 스토어는 담기지 않습니다.",
        en: "An image was made of the stopped instance; memory and instance store are not in it.",
      },
  "root-replaced": (v) => ({
    ko: `루트 볼륨을 새 볼륨(${v.volume})으로 바꾸었습니다. 원래 볼륨(${v.old})은 따로 남습니다.`,
    en: `The root volume was replaced by ${v.volume}; the old one, ${v.old}, is left over.`,
  }),
  "hibernation-failed": () => ({ ko: "최대 절전에 실패해 보통의 중지로 바뀌었습니다.", en: "Hibernation failed, so this is a normal stop." }),
  "hibernate-limit": () => ({
    ko: `최대 절전 상태가 한도(${hibernateMax.ko})를 넘겼습니다. 저장한 메모리를 더는 믿을 수 없습니다.`,
    en: `Hibernated for longer than ${hibernateMax.en}: the saved memory can no longer be relied on.`,
  }),
  "force-requested": (v) => v.stuck === "yes"
    ? {
      ko: "Force를 붙여 다시 중지를 요청했습니다. 정상 종료가 안 되면 강제로 끕니다.",
      en: "A stop with Force was requested: if a graceful shutdown fails it is forced.",
    }
    : {
      ko: "Force를 붙여 다시 중지를 요청했지만, 정상 종료가 이미 진행되고 있습니다.",
      en: "A stop with Force was requested; the graceful shutdown is under way already.",
    },
  "host-failed": (v) => ({
    ko: `호스트(${v.host})가 고장 났습니다. 상태는 아직 running입니다.`,
    en: `${v.host} has failed. The state is still running.`,
  }),
  "os-hung": () => ({ ko: "운영 체제가 멈췄습니다. 상태는 아직 running입니다.", en: "The OS hangs. The state is still running." }),
  "status-failed": (v) => v.check === "system"
    ? {
      ko: "시스템 상태 검사가 실패했습니다. AWS 쪽, 곧 호스트의 문제입니다.",
      en: "The system status check failed: the trouble is on AWS's side, the host.",
    }
    : {
      ko: "인스턴스 상태 검사가 실패했습니다. 운영 체제 쪽 문제이므로 재부팅으로 풀 수 있습니다.",
      en: "The instance status check failed: the trouble is in the OS, and a reboot may cure it.",
    },
  "not-recovered": (v) => v.why === "store"
    ? { ko: "인스턴스 스토어가 있는 유형이라 자동 복구 대상이 아닙니다.", en: "A type with instance store is not recovered automatically." }
    : v.why === "capacity"
      ? { ko: "빈 용량이 없어 복구하지 못했습니다. 고장 난 호스트에 남습니다.", en: "No capacity is left, so it was not recovered and stays on the failed host." }
      : { ko: "자동 복구가 꺼져 있어 복구하지 않습니다.", en: "Automatic recovery is off, so nothing recovers it." },
  recovered: (v) => v.by === "alarm"
    ? {
      ko: `경보의 복구 동작이 인스턴스를 새 호스트(${v.host})로 옮겼습니다. 주소와 ID는 그대로이고 메모리는 사라집니다.`,
      en: `The alarm's recover action moved it to ${v.host}. Addresses and ID stay, memory is lost.`,
    }
    : {
      ko: `자동 복구가 인스턴스를 새 호스트(${v.host})로 옮겼습니다. 주소와 ID는 그대로이고 메모리는 사라집니다.`,
      en: `Automatic recovery moved it to ${v.host}. Addresses and ID stay, memory is lost.`,
    },
  "retirement-scheduled": (v) => v.root === "ebs"
    ? {
      ko: "호스트 만료가 예약되었습니다. 그때 EC2가 인스턴스를 중지합니다. 먼저 중지했다가 시작하면 다른 호스트로 옮깁니다.",
      en: "The host's retirement is scheduled: EC2 will stop the instance then. A stop and start before that moves it.",
    }
    : {
      ko: "호스트 만료가 예약되었습니다. 중지할 수 없는 인스턴스라 그때 종료됩니다.",
      en: "The host's retirement is scheduled: the instance cannot be stopped, so it will be terminated then.",
    },
  "retirement-dropped": () => ({
    ko: "호스트를 떠나게 되어 예약된 만료는 더 해당하지 않습니다.",
    en: "It is leaving that host, so the scheduled retirement no longer applies.",
  }),
  "spot-notice": (v) => Number(v.seconds) === 0
    ? {
      ko: "스팟 중단 통지를 받았습니다. 중단 동작이 hibernate라서 바로 시작합니다.",
      en: "The Spot interruption notice arrived; with behavior hibernate it begins at once.",
    }
    : {
      ko: `스팟 중단 통지를 받았습니다. ${v.seconds}초 뒤에 중단됩니다.`,
      en: `The Spot interruption notice arrived: ${v.seconds} seconds are left.`,
    },
  set: (v) => {
    const what = settings[String(v.what)] ?? { ko: String(v.what), en: String(v.what) };
    const value = { on: { ko: "켬", en: "on" }, off: { ko: "끔", en: "off" } }[String(v.value)] ?? { ko: String(v.value), en: String(v.value) };
    return { ko: `설정을 바꾸었습니다. ${what.ko}: ${value.ko}.`, en: `${what.en}: ${value.en}.` };
  },
};

/** Name of a type of action without its arguments. */
function plainLabel(type: string): Text {
  const plain: Readonly<Record<string, Text>> = {
    ...actionLabels,
    "change-type": { ko: "유형 변경", en: "Change type" },
    "create-image": { ko: "이미지 생성", en: "Create image" },
    "set-delete-on-termination": { ko: "DeleteOnTermination 변경", en: "Change DeleteOnTermination" },
    alarm: { ko: "경보 동작", en: "Alarm action" },
  };
  const set = settings[type.slice(4)] ?? { ko: type, en: type };
  return plain[type] ?? { ko: `${set.ko} 변경`, en: `Change ${set.en.replace(/^./, (letter) => letter.toLowerCase())}` };
}

/** One sentence for an event, with its reason. */
export function tell(event: SimEvent, locale: Locale): string {
  const { kind, values } = event;
  if (kind === "refused" || kind === "no-change") {
    const label = plainLabel(String(values.action))[locale];
    const reason = reasons[values.reason as Reason]?.[locale] ?? "";
    const code = values.code === undefined ? "" : ` (${values.code})`;
    const verdict = kind === "refused" ? { ko: "거절됨", en: "refused" }[locale] : { ko: "바뀐 것 없음", en: "nothing changed" }[locale];
    return `${label}: ${verdict}${code}. ${reason}`;
  }
  return tales[kind]?.(values)[locale] ?? kind;
}

/** Kinds of event that `tell` has words for; a test compares them with what runs produce. */
export const toldKinds: readonly string[] = [...Object.keys(tales), "refused", "no-change"];

/** Words of the picture, the readouts and the tables. */
export const words = {
  ...pictureWords,
  state: { ko: "상태", en: "State" },
  billedNow: { ko: "지금 요금이 붙나요?", en: "Billed now?" },
  status: { ko: "상태 검사", en: "Status checks" },
  type: { ko: "인스턴스 유형", en: "Instance type" },
  identity: { ko: "인스턴스 ID", en: "Instance ID" },
  yes: { ko: "예", en: "Yes" },
  no: { ko: "아니요", en: "No" },
  thing: { ko: "무엇", en: "Thing" },
  now: { ko: "지금", en: "Now" },
  onTermination: { ko: "종료하면", en: "On termination" },
  item: { ko: "항목", en: "Item" },
  used: { ko: "쓴 양", en: "Used" },
  cost: { ko: "요금", en: "Cost" },
  inventory: { ko: "무엇이 남아 있나", en: "What is there" },
  billTable: { ko: "지금까지의 요금(예시 가격)", en: "The bill so far (example prices)" },
  images: { ko: "이미지", en: "Images" },
} as const satisfies Record<string, Text>;

export const checkNames = {
  ok: { ko: "통과", en: "passed" },
  none: { ko: "해당 없음", en: "not applicable" },
  system: { ko: "시스템 검사 실패", en: "system check failed" },
  instance: { ko: "인스턴스 검사 실패", en: "instance check failed" },
} as const satisfies Record<string, Text>;

/** Questions of a prediction and how each turned out. */
export const predictions = {
  prompt: { ko: "이 동작이 끝난 뒤, 다음 가운데 무엇이 그대로일까요?", en: "When this is done, which of these will still be as they are now?" },
  promptStart: {
    ko: "다시 시작한 뒤, 다음 가운데 무엇이 꺼지기 전과 같을까요?",
    en: "After the start, which of these will be as they were before it went off?",
  },
  ram: { ko: "메모리 내용", en: "what is in memory" },
  store: { ko: "인스턴스 스토어의 데이터", en: "instance store data" },
  root: { ko: "루트 볼륨", en: "the root volume" },
  data: { ko: "데이터 볼륨", en: "the data volume" },
  private: { ko: "프라이빗 IPv4 주소", en: "the private IPv4 address" },
  public: { ko: "퍼블릭 IPv4 주소", en: "the public IPv4 address" },
  host: { ko: "호스트", en: "the host" },
} as const satisfies Record<string, Text>;

/** Why an item of a prediction came out as it did, by item and outcome. */
export const outcomeReasons: Readonly<Record<"ram" | "store" | "root" | "data" | "private" | "public" | "host", { readonly kept: Text; readonly lost: Text }>> = {
  ram: {
    kept: {
      ko: "운영 체제가 꺼지지 않았거나, 최대 절전 모드가 메모리를 루트 볼륨에 저장했습니다.",
      en: "The OS did not go down, or hibernation saved memory to the root volume.",
    },
    lost: {
      ko: "운영 체제가 꺼지면 메모리는 비워집니다. 최대 절전 모드만 메모리를 저장합니다.",
      en: "When the OS goes down memory is emptied; only hibernation saves it.",
    },
  },
  store: {
    kept: { ko: "같은 호스트에 머물렀으므로 그 호스트의 디스크도 그대로입니다.", en: "It stayed on the same host, and so did the host's disks." },
    lost: { ko: "인스턴스 스토어는 호스트의 디스크라서 호스트를 떠나면 지워집니다.", en: "Instance store is the host's disk: leaving the host erases it." },
  },
  root: {
    kept: {
      ko: "EBS 볼륨은 인스턴스가 꺼져도 남고, 종료할 때만 DeleteOnTermination을 따릅니다.",
      en: "An EBS volume outlives a stop; only termination asks DeleteOnTermination.",
    },
    lost: {
      ko: "종료하면 DeleteOnTermination이 true인 볼륨은 삭제되고, 교체하면 새 볼륨으로 바뀝니다.",
      en: "Termination deletes it if DeleteOnTermination is true; a replacement swaps it for a new one.",
    },
  },
  data: {
    kept: {
      ko: "EBS 볼륨은 인스턴스가 꺼져도 남고, 종료할 때만 DeleteOnTermination을 따릅니다.",
      en: "An EBS volume outlives a stop; only termination asks DeleteOnTermination.",
    },
    lost: {
      ko: "이 볼륨의 DeleteOnTermination이 true라서 종료와 함께 삭제되었습니다.",
      en: "Its DeleteOnTermination is true, so it went with the instance.",
    },
  },
  private: {
    kept: { ko: "프라이빗 IPv4 주소는 종료할 때까지 인스턴스의 것입니다.", en: "The private IPv4 address is the instance's until it is terminated." },
    lost: { ko: "종료하면 프라이빗 IPv4 주소를 돌려줍니다.", en: "Termination releases the private IPv4 address." },
  },
  public: {
    kept: {
      ko: "탄력적 IP 주소이거나, 인스턴스가 계속 실행되어 주소를 반환하지 않았습니다.",
      en: "It is an Elastic IP, or the instance kept running and never gave it back.",
    },
    lost: {
      ko: "자동 할당 퍼블릭 IPv4 주소는 중지하거나 종료하면 반환됩니다. 종료하면 탄력적 IP 주소도 연결이 풀립니다.",
      en: "An auto-assigned public IPv4 address is given back on stop and terminate; termination disassociates an Elastic IP too.",
    },
  },
  host: {
    kept: { ko: "재부팅은 같은 호스트에서 일어납니다.", en: "A reboot stays on the same host." },
    lost: {
      ko: "중지하거나 종료하면 호스트의 자리를 내놓고, 다시 시작하면 대개 다른 호스트에서 켜집니다.",
      en: "Stop and terminate give up the place on the host; a start is usually on another one.",
    },
  },
};
