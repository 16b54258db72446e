import type { Question } from "@/engine/quiz/question";
import type { Action, Params, Run } from "@/engine/sim/model";
import { countersIn } from "../../counters";
import { addresses } from "../../facts/addresses";
import { pricing } from "../../facts/pricing";

const minimum = pricing["ec2.price.ondemand.minimum-seconds"];
const addressPrice = addresses["vpc.public-ip.charge"];

/** A run of the lab on instance states: its actions by second, and the second to look at. */
function inLab(actions: readonly (readonly [atSeconds: number, action: Action])[], atSeconds: number, params: Params = {}): Run {
  return {
    v: 1, lab: "instance-states", params, seed: 1, atMs: atSeconds * 1000,
    actions: actions.map(([seconds, action]) => ({ atMs: seconds * 1000, action })),
  };
}

const launch = [0, { type: "launch" }] as const;

const fails = countersIn("instance-states");
/** Counter-examples claim something of an instance that runs by then. */
const running = { since: 50 };
const stop = [60, { type: "stop" }] as const;
const start = [120, { type: "start" }] as const;
const reboot = [60, { type: "reboot" }] as const;
const terminate = [60, { type: "terminate" }] as const;
const elasticIp = [40, { type: "associate-address" }] as const;
const noTermination = [40, { type: "set-termination-protection", on: true }] as const;
const noStop = [40, { type: "set-stop-protection", on: true }] as const;
const localDisk = { ...running, params: { instanceType: "m7gd.large" } };
const hibernating = { ...running, params: { hibernation: true } };
/** Stops and starts after 15 seconds of running, four times. */
const fourRuns = [35, 135, 235, 335].flatMap((at) => [[at, { type: "stop" }], [at + 65, { type: "start" }]] as const).slice(0, -1);
/** A start for which there is no room. */
const noRoom = [[0, { type: "launch" }], stop, [120, { type: "set-shortage", on: true }], [130, { type: "start" }]] as const;

export const questions: readonly Question[] = [
  {
    id: "instance-states.stop-billing",
    kind: "rows",
    section: "billing",
    facts: ["ec2.state.billed", "vpc.public-ip.charge", "ec2.survive.public-ipv4.stop", "ebs.stop"],
    concepts: ["stop", "billing", "elastic-ip"],
    run: inLab([launch, [60, { type: "associate-address" }], [120, { type: "stop" }]], 30 * 86_400),
    ask: {
      ko: "온디맨드 인스턴스를 한 달 내내 중지해 두었습니다. 그동안 요금이 붙는 것은 무엇입니까?",
      en: "An On-Demand instance stays stopped for a whole month. What is charged for in that time?",
    },
    columns: [
      { id: "charged", text: { ko: "요금이 붙는다", en: "Charged" } },
      { id: "free", text: { ko: "붙지 않는다", en: "Not charged" } },
    ],
    rows: [
      {
        id: "usage", text: { ko: "인스턴스 사용", en: "Use of the instance" }, right: "free",
        why: { ko: "stopped에서는 인스턴스 요금이 붙지 않습니다.", en: "In stopped the instance is not billed." },
        counters: { charged: fails("instance-billed", [launch, stop], 300, running) },
      },
      {
        id: "root", text: { ko: "EBS 루트 볼륨", en: "EBS root volume" }, right: "charged",
        why: { ko: "볼륨은 연결된 채 남아 있으므로 용량 요금이 계속 붙습니다.", en: "The volume stays attached, so its size goes on costing money." },
        counters: { free: fails("disk-free", [launch, stop], 3600, { since: 100 }) },
      },
      {
        id: "eip", text: { ko: "연결해 둔 탄력적 IP", en: "The Elastic IP attached to it" }, right: "charged",
        why: { ko: "퍼블릭 IPv4는 쓰든 안 쓰든 시간당 요금이 붙습니다.", en: "A public IPv4 address costs money by the hour, used or idle." },
        counters: { free: fails("address-free", [launch, elasticIp, stop], 3600, { since: 100 }) },
      },
      {
        id: "auto", text: { ko: "중지 전에 자동 할당됐던 퍼블릭 IPv4", en: "The public IPv4 it had been assigned automatically" }, right: "free",
        why: { ko: "중지할 때 반환했으므로 더는 내 것이 아닙니다.", en: "It was given back at the stop and is no longer yours." },
        counters: { charged: fails("public-address-kept", [launch, stop], 300, running) },
      },
    ],
    explain: {
      ko: "중지는 인스턴스 요금만 멈춥니다. 계속 차지하고 있는 볼륨과 탄력적 IP의 요금은 그대로입니다.",
      en: "A stop ends only the charge for the instance. The volumes and the Elastic IP that you go on holding still cost money.",
    },
  },
  {
    id: "instance-states.resize-order",
    kind: "order",
    section: "resize",
    facts: ["ec2.type.resize", "ec2.transition.t06", "ec2.transition.t19", "ec2.transition.t22", "ec2.transition.t25"],
    concepts: ["stop", "instance-type"],
    run: inLab([launch, [60, { type: "stop" }], [120, { type: "change-type", instanceType: "m7g.xlarge" }], [130, { type: "start" }]], 160),
    mistake: "M19",
    ask: {
      ko: "EBS 루트 볼륨을 쓰는 인스턴스의 유형을 바꾸는 순서를 맞추세요.",
      en: "Put the steps for changing the type of an EBS-backed instance in order.",
    },
    steps: [
      {
        id: "stop", text: { ko: "StopInstances를 호출한다", en: "Call StopInstances" },
        why: { ko: "실행 중에는 유형을 바꿀 수 없으므로 먼저 중지합니다.", en: "The type cannot be changed while the instance runs." },
      },
      {
        id: "wait", text: { ko: "상태가 stopped가 될 때까지 기다린다", en: "Wait until the state is stopped" },
        why: { ko: "stopping은 지나가는 상태입니다. 아직 바꿀 수 없습니다.", en: "In stopping it is too early; that state only passes by." },
        counter: fails("call-accepted", [launch, stop, [70, { type: "change-type", instanceType: "m7g.xlarge" }]], 100, running),
      },
      {
        id: "modify", text: { ko: "ModifyInstanceAttribute로 유형을 바꾼다", en: "Change the type with ModifyInstanceAttribute" },
        why: { ko: "stopped에서만 받아들여집니다. 아키텍처는 같아야 합니다.", en: "It is accepted only in stopped, and the architecture must be the same." },
        counter: fails("call-accepted", [launch, [60, { type: "change-type", instanceType: "m7g.xlarge" }]], 100, running),
      },
      {
        id: "start", text: { ko: "StartInstances를 호출한다", en: "Call StartInstances" },
        why: { ko: "유형은 다음 시작부터 적용됩니다.", en: "The new type takes effect with the next start." },
      },
      {
        id: "running", text: { ko: "pending을 지나 running이 된다", en: "It passes through pending to running" },
        why: { ko: "같은 ID와 볼륨으로 대개 다른 호스트에서 켜집니다.", en: "With the same ID and volumes it comes up, usually on another host." },
      },
    ],
    explain: {
      ko: "중지, 유형 변경, 시작이면 됩니다. 이미지를 만들거나 탄력적 IP를 옮기지 않아도 됩니다.",
      en: "Stop, change, start: no image has to be made and no Elastic IP moved.",
    },
  },
  {
    id: "instance-states.state-names",
    kind: "several-choices",
    section: "six-states",
    facts: ["ec2.state.count", "ec2.state.names"],
    concepts: ["instance-state"],
    mistake: "M37",
    ask: { ko: "EC2 API가 돌려주는 상태 이름을 모두 고르세요.", en: "Which of these are states that the EC2 API returns?" },
    choices: [
      {
        id: "pending", text: { ko: "pending", en: "pending" }, right: true,
        why: { ko: "새로 시작하거나 다시 시작하는 동안의 상태입니다.", en: "The state while an instance is being launched or started." },
      },
      {
        id: "shutting-down", text: { ko: "shutting-down", en: "shutting-down" }, right: true,
        why: { ko: "terminated로 가는 길에 지나는 상태입니다.", en: "The state on the way to terminated." },
      },
      {
        id: "rebooting", text: { ko: "rebooting", en: "rebooting" }, right: false,
        why: { ko: "재부팅하는 동안에도 상태는 running입니다.", en: "During a reboot the state stays running." },
        counter: fails("reboot-changes-state", [launch, reboot], 200, running),
      },
      {
        id: "hibernated", text: { ko: "hibernated", en: "hibernated" }, right: false,
        why: { ko: "최대 절전 모드로 멈춘 인스턴스의 상태도 stopped입니다.", en: "An instance that hibernates is in stopped." },
        counter: fails("hibernation-has-a-state", [launch, [300, { type: "hibernate" }]], 600, hibernating),
      },
      {
        id: "stopping", text: { ko: "stopping", en: "stopping" }, right: true,
        why: { ko: "중지와 최대 절전 모드가 모두 지나는 상태입니다.", en: "Both a stop and a hibernation pass through it." },
      },
    ],
    explain: {
      ko: "상태는 pending, running, stopping, stopped, shutting-down, terminated 여섯 가지입니다. 재부팅과 최대 절전 모드는 동작의 이름입니다.",
      en: "The six states are pending, running, stopping, stopped, shutting-down and terminated. Reboot and hibernate are names of "
        + "actions.",
    },
  },
  {
    id: "instance-states.minimum-charge",
    kind: "number",
    section: "billing",
    facts: ["ec2.price.ondemand.unit", "ec2.price.ondemand.minimum-seconds"],
    concepts: ["billing", "on-demand"],
    run: inLab([launch, ...[35, 135, 235, 335].flatMap((at) => [[at, { type: "stop" }], [at + 65, { type: "start" }]] as const).slice(0, -1)], 400),
    mistake: "M43",
    ask: {
      ko: "온디맨드 인스턴스를 네 번 시작했고, 그때마다 15초 동안 실행한 뒤 중지했습니다. 청구되는 시간은 모두 몇 초입니까?",
      en: "An On-Demand instance is started four times, and each time it runs for 15 seconds before it is stopped. How many seconds "
        + "are billed in all?",
    },
    unit: { ko: "초", en: "seconds" },
    answer: 4 * minimum.value,
    tolerance: 0,
    misses: [
      {
        value: 60, why: {
        ko: "실행한 시간만 더했습니다. 시작할 때마다 최소 시간이 따로 붙습니다.",
        en: "That adds up the time run. The minimum applies to every start separately.",
      },
        counter: fails("billed-as-run", [launch, ...fourRuns], 400),
      },
      { value: 15, why: { ko: "한 번만 세었습니다. 네 번 모두 청구됩니다.", en: "That counts one run. All four are billed." } },
      {
        value: minimum.value + 15, why: {
        ko: "최소 시간을 한 번만 더했습니다. 시작할 때마다 적용됩니다.",
        en: "That applies the minimum once. It applies at every start.",
      },
        counter: fails("minimum-once", [launch, ...fourRuns], 400),
      },
    ],
    explain: {
      ko: `시작할 때마다 최소 ${minimum.say.ko}가 청구됩니다. 15초는 ${minimum.say.ko}로 올라가므로 4 × ${minimum.value} = ${4 * minimum.value}초입니다.`,
      en: `Every start is billed for at least ${minimum.say.en}. Each 15 seconds count as ${minimum.value}, so 4 × ${minimum.value} `
        + `= ${4 * minimum.value}.`,
    },
  },
  {
    id: "instance-states.lost-on-stop",
    kind: "several-choices",
    section: "what-survives",
    facts: [
      "ec2.survive.ram.stop", "ec2.survive.instance-store.stop", "ec2.survive.public-ipv4.stop",
      "ec2.survive.ebs-data.stop", "ec2.survive.private-ipv4.stop",
    ],
    concepts: ["stop", "instance-store", "ram", "public-ipv4"],
    run: inLab([launch, [60, { type: "stop" }]], 120, { instanceType: "m7gd.large" }),
    mistake: "M03",
    ask: {
      ko: "인스턴스를 중지했다가 다시 시작했습니다. 사라지거나 바뀌는 것을 모두 고르세요.",
      en: "An instance is stopped and started again. What is lost or changed?",
    },
    choices: [
      {
        id: "ram", text: { ko: "RAM에서 돌던 프로그램", en: "Programs running in RAM" }, right: true,
        why: { ko: "호스트를 떠나면서 RAM의 내용은 사라집니다.", en: "The contents of RAM go when the instance leaves its host." },
        counter: fails("memory-kept", [launch, stop], 300, running),
      },
      {
        id: "scratch", text: { ko: "인스턴스 스토어의 데이터", en: "Data on instance store" }, right: true,
        why: { ko: "호스트에 달린 디스크라 중지하면 지워집니다.", en: "Those disks belong to the host and are erased at the stop." },
        counter: fails("store-kept", [launch, stop], 300, localDisk),
      },
      {
        id: "public", text: { ko: "자동 할당된 퍼블릭 IPv4 주소", en: "The auto-assigned public IPv4 address" }, right: true,
        why: { ko: "중지할 때 반환되고 시작할 때 새 주소를 받습니다.", en: "It is given back at the stop; the start brings a new one." },
        counter: fails("public-address-kept", [launch, stop], 300, running),
      },
      {
        id: "data-volume", text: { ko: "EBS 데이터 볼륨의 파일", en: "Files on an EBS data volume" }, right: false,
        why: { ko: "EBS 볼륨은 연결된 채 그대로 남습니다.", en: "EBS volumes stay attached and intact." },
        counter: fails("data-volume-lost", [launch, stop, start], 300, running),
      },
      {
        id: "private", text: { ko: "프라이빗 IPv4 주소", en: "The private IPv4 address" }, right: false,
        why: { ko: "프라이빗 IPv4는 종료할 때까지 인스턴스에 남습니다.", en: "The private IPv4 address stays until the termination." },
        counter: fails("private-address-changes", [launch, stop, start], 300, running),
      },
    ],
    explain: {
      ko: "호스트에 얹혀 있던 RAM과 인스턴스 스토어, 그리고 빌려 쓰던 자동 퍼블릭 IPv4가 사라집니다. 네트워크 너머의 EBS와 프라이빗 주소는 남습니다.",
      en: "What lived on the host, RAM and instance store, goes, and so does the borrowed public IPv4 address. EBS and the private "
        + "address stay.",
    },
  },
  {
    id: "instance-states.halt",
    kind: "one-choice",
    section: "transitions",
    facts: ["ec2.transition.t08"],
    concepts: ["shutdown-behavior", "instance-state"],
    run: inLab([launch, [60, { type: "os-halt" }]], 3600),
    mistake: "M15",
    ask: {
      ko: "Linux 인스턴스 안에서 halt를 실행하고 퇴근했습니다. 밤새 어떻게 됩니까?",
      en: "You run halt inside a Linux instance and go home. What happens overnight?",
    },
    choices: [
      {
        id: "running", right: true,
        text: { ko: "running으로 남아 인스턴스 요금이 나온다", en: "It stays running, and the charge goes on" },
        why: {
          ko: "halt는 인스턴스 상태를 바꾸지 못합니다. 쓸모가 없어도 running이면 냅니다.",
          en: "halt does not change the state of the instance, and running is billed, useful or not.",
        },
      },
      {
        id: "stopped", right: false,
        text: {
          ko: "종료 동작의 기본값에 따라 stopped가 되어 요금이 멈춘다",
          en: "By the default shutdown behavior it becomes stopped and the charge ends",
        },
        why: {
          ko: "shutdown이나 poweroff라면 그렇습니다. halt는 여기에 들지 않습니다.",
          en: "That is what shutdown or poweroff would do. halt is not among them.",
        },
        counter: fails("halt-ends-charge", [launch, [60, { type: "os-halt" }]], 600, running),
      },
      {
        id: "terminated", right: false,
        text: { ko: "운영 체제가 없어졌으므로 EC2가 인스턴스를 종료한다", en: "With its operating system gone, EC2 terminates the instance" },
        why: {
          ko: "EC2는 운영 체제가 답하지 않는다고 인스턴스를 종료하지 않습니다. 상태 검사가 실패할 뿐입니다.",
          en: "EC2 does not terminate an instance because its system is silent; a status check fails, nothing more.",
        },
      },
      {
        id: "rebooted", right: false,
        text: { ko: "자동 복구가 다른 호스트에서 다시 켠다", en: "Automatic recovery starts it on another host" },
        why: {
          ko: "자동 복구는 호스트 문제(시스템 상태 검사 실패)에 쓰입니다. 호스트는 멀쩡합니다.",
          en: "Recovery is for trouble of the host, when the system status check fails. This host is fine.",
        },
      },
    ],
    explain: {
      ko: "운영 체제를 정상적으로 끄면 종료 동작에 따라 중지되거나 종료되지만, halt는 상태를 바꾸지 않습니다. 요금을 멈추려면 중지해야 합니다.",
      en: "A proper shutdown stops or terminates the instance by its shutdown behavior, but halt changes no state. To end the "
        + "charge, stop it.",
    },
  },
  {
    id: "instance-states.volume-fate",
    kind: "one-choice",
    section: "disks-on-terminate",
    facts: ["ebs.dot.root", "ebs.dot.data", "ebs.dot.data-later", "ec2.survive.ebs-data.conflict"],
    concepts: ["delete-on-termination", "root-volume", "ebs-volume"],
    mistake: "M39",
    ask: {
      ko: "콘솔에서 인스턴스를 시작하며 데이터 볼륨 A를 함께 만들었고, 나중에 볼륨 B를 연결했습니다. DeleteOnTermination이 모두 기본값일 때 종료하면 어떤 볼륨이 남습니까?",
      en: "You launch an instance in the console with a data volume A, and attach volume B later. With DeleteOnTermination at its "
        + "defaults, which volumes are left after a termination?",
    },
    choices: [
      {
        id: "a-and-b", right: true,
        text: { ko: "데이터 볼륨 A와 B", en: "The data volumes A and B" },
        why: {
          ko: "콘솔에서 함께 만든 데이터 볼륨과 나중에 연결한 볼륨은 기본값이 false라 남습니다.",
          en: "A data volume made in the console and one attached later both default to false and stay.",
        },
      },
      {
        id: "none", right: false,
        text: { ko: "아무 볼륨도 없다", en: "None of the three" },
        why: {
          ko: "지워지는 것은 값이 true인 볼륨뿐입니다. 기본값이 true인 것은 루트 볼륨입니다.",
          en: "Only volumes whose value is true are deleted. Here that is the root volume.",
        },
        counter: fails("volumes-all-deleted", [launch, terminate], 300, running),
      },
      {
        id: "only-b", right: false,
        text: { ko: "나중에 연결한 B만", en: "Only B, attached later" },
        why: {
          ko: "CLI로 시작할 때 함께 만들었다면 A의 기본값이 true입니다. 콘솔에서는 false입니다.",
          en: "Had A been made by a launch from the CLI, it would default to true. In the console it is false.",
        },
        counter: fails("data-volume-deleted", [launch, terminate], 300, running),
      },
      {
        id: "all", right: false,
        text: { ko: "루트 볼륨, A, B 모두", en: "The root volume, A and B" },
        why: {
          ko: "시작할 때 만든 루트 볼륨은 기본값이 true라 함께 지워집니다.",
          en: "A root volume made at launch defaults to true and is deleted.",
        },
        counter: fails("root-kept", [launch, terminate], 300, running),
      },
    ],
    explain: {
      ko: "볼륨의 운명은 볼륨마다 있는 DeleteOnTermination이 정합니다. 기본값은 만든 방법에 따라 다르므로 종료하기 전에 확인합니다.",
      en: "Each volume's own DeleteOnTermination decides. The default depends on how the volume came about, so look before you "
        + "terminate.",
    },
  },
  {
    id: "instance-states.host-failure",
    kind: "one-choice",
    section: "failure",
    facts: ["ec2.transition.t17"],
    concepts: ["automatic-recovery", "status-check", "host"],
    run: inLab([launch, [60, { type: "fail-host" }]], 600),
    ask: {
      ko: "시스템 상태 검사가 실패해 자동 복구가 이루어졌습니다. 복구된 인스턴스에 대해 맞는 것은 무엇입니까?",
      en: "The system status check failed and automatic recovery has run. What is true of the recovered instance?",
    },
    choices: [
      {
        id: "same-but-ram", right: true,
        text: { ko: "ID와 주소는 같고 RAM의 내용만 없다", en: "Same ID and addresses, but RAM is empty" },
        why: {
          ko: "다른 호스트에서 계획에 없던 재부팅을 한 것과 같습니다.",
          en: "It looks like an unplanned reboot on another host.",
        },
      },
      {
        id: "new-id", right: false,
        text: { ko: "새 ID의 인스턴스가 같은 AMI에서 시작되었다", en: "A new instance with a new ID was launched from the same AMI" },
        why: {
          ko: "새 인스턴스로 바꾸는 것은 Auto Scaling의 일입니다. 자동 복구는 같은 인스턴스를 살립니다.",
          en: "Replacing an instance is what Auto Scaling does. Recovery brings back the same one.",
        },
        counter: fails("new-instance", [launch, [60, { type: "fail-host" }]], 600, running),
      },
      {
        id: "ram-kept", right: false,
        text: { ko: "RAM의 내용까지 새 호스트로 옮겨졌다", en: "The contents of RAM were moved to the new host as well" },
        why: {
          ko: "고장 난 호스트의 RAM은 옮길 수 없습니다. RAM은 사라집니다.",
          en: "The RAM of a broken host cannot be moved. It is lost.",
        },
        counter: fails("memory-kept", [launch, [60, { type: "fail-host" }]], 600, running),
      },
      {
        id: "public-changed", right: false,
        text: { ko: "중지했다 시작한 것처럼 퍼블릭 IPv4가 바뀌었다", en: "Its public IPv4 changed, as after a stop and start" },
        why: {
          ko: "복구하는 동안 상태가 running에서 벗어나지 않으므로 주소가 그대로입니다.",
          en: "During a recovery the instance does not leave running, so its addresses stay.",
        },
        counter: fails("public-address-changes", [launch, [60, { type: "fail-host" }]], 600, running),
      },
    ],
    explain: {
      ko: "자동 복구는 같은 인스턴스를 다른 호스트에서 다시 켭니다. ID, 주소, EBS 볼륨은 그대로이고 RAM은 잃습니다. 인스턴스 스토어 볼륨이 있거나 Auto Scaling 그룹에 든 인스턴스는 대상이 아닙니다.",
      en: "Recovery brings the same instance up on another host: ID, addresses and EBS volumes stay, RAM is lost. Instances with "
        + "instance store volumes or in an Auto Scaling group are left out.",
    },
  },
  {
    id: "instance-states.protection",
    kind: "one-choice",
    section: "protection",
    facts: ["ec2.error.stop-protection", "ec2.error.termination-protection"],
    concepts: ["stop-protection", "termination-protection", "shutdown-behavior"],
    run: inLab([launch, [60, { type: "set-termination-protection", on: true }], [70, { type: "terminate" }]], 80),
    ask: {
      ko: "중지 방지와 종료 방지를 모두 켰습니다. 그래도 인스턴스를 멈출 수 있는 것은 무엇입니까?",
      en: "Stop protection and termination protection are both on. What can bring the instance down all the same?",
    },
    choices: [
      {
        id: "os", right: true,
        text: { ko: "운영 체제 안에서 하는 shutdown", en: "A shutdown inside the operating system" },
        why: {
          ko: "방지 속성은 API와 콘솔의 호출만 거절합니다. 안에서 끄는 것은 종료 동작을 따릅니다.",
          en: "The protections refuse calls of the API and console. A shutdown from inside follows the shutdown behavior.",
        },
      },
      {
        id: "console", right: false,
        text: { ko: "관리자 권한으로 콘솔에서 누르는 중지 버튼", en: "The stop button in the console, pressed by an administrator" },
        why: {
          ko: "콘솔도 같은 API를 부릅니다. 권한이 있어도 속성을 먼저 꺼야 합니다.",
          en: "The console calls the same API. Even an administrator must switch the attribute off first.",
        },
        counter: fails("call-accepted", [launch, noStop, stop], 100, running),
      },
      {
        id: "cli", right: false,
        text: { ko: "CLI에서 부르는 TerminateInstances", en: "TerminateInstances, called from the CLI" },
        why: {
          ko: "API 호출이므로 OperationNotPermitted 오류로 거절됩니다.",
          en: "It is a call to the API and is refused with OperationNotPermitted.",
        },
        counter: fails("call-accepted", [launch, noTermination, terminate], 100, running),
      },
      {
        id: "reboot", right: false,
        text: { ko: "RebootInstances를 두 번 잇따라 부르는 것", en: "Calling RebootInstances twice in a row" },
        why: {
          ko: "재부팅은 막히지 않지만 상태를 running에 둡니다. 인스턴스를 멈추지 않습니다.",
          en: "A reboot is not refused, but it leaves the state at running and stops nothing.",
        },
        counter: fails("reboot-changes-state", [launch, noTermination, noStop, reboot], 200, running),
      },
    ],
    explain: {
      ko: "두 속성은 API와 콘솔에서 하는 실수를 막습니다. 운영 체제 안에서 끄는 것과 예약된 이벤트는 막지 못합니다.",
      en: "The two attributes guard against slips through the API and the console, not against a shutdown from inside or a scheduled "
        + "event.",
    },
  },
  {
    id: "instance-states.elastic-ip-month",
    kind: "number",
    section: "addresses",
    facts: ["vpc.public-ip.charge"],
    concepts: ["elastic-ip", "billing"],
    mistake: "M20",
    ask: {
      ko: "탄력적 IP 두 개를 720시간 동안 갖고 있었습니다. 하나는 중지된 인스턴스에 붙어 있었고, 하나는 어디에도 붙어 있지 않았습니다. "
        + `${addressPrice.say.ko}라면 모두 얼마입니까?`,
      en: "You hold two Elastic IP addresses for 720 hours: one on a stopped instance, one attached to nothing. "
        + `At ${addressPrice.say.en}, what do they cost together?`,
    },
    unit: { ko: "달러", en: "USD" },
    answer: 2 * 720 * addressPrice.value,
    tolerance: 0.01,
    misses: [
      {
        value: 720 * addressPrice.value, why: {
        ko: "하나만 세었습니다. 붙어 있든 아니든 둘 다 요금이 붙습니다.",
        en: "That counts one. Both are charged for, attached or not.",
      },
        counter: fails("address-free", [launch, elasticIp, stop], 3600, { since: 100 }),
      },
      {
        value: 0, why: { ko: "쓰지 않는 주소도 갖고 있는 동안에는 요금이 붙습니다.", en: "An idle address costs money for as long as you hold it." },
        counter: fails("address-free", [launch, elasticIp, [60, { type: "disassociate-address" }], stop], 3600, { since: 100 }),
      },
    ],
    explain: {
      ko: `퍼블릭 IPv4는 쓰든 안 쓰든 같은 요금입니다. 2 × 720 × ${addressPrice.value} = ${(1440 * addressPrice.value).toFixed(2)}달러입니다.`,
      en: `Public IPv4 addresses cost the same in use or idle. 2 × 720 × ${addressPrice.value} = USD `
        + `${(1440 * addressPrice.value).toFixed(2)}.`,
    },
  },
  {
    id: "instance-states.which-action",
    kind: "rows",
    section: "hibernate",
    facts: ["ec2.survive.ram.hibernate", "ec2.survive.launch-attributes.stop", "ec2.survive.host.reboot", "ec2.survive.eip.terminate"],
    concepts: ["reboot", "stop", "hibernate", "terminate", "ram"],
    ask: { ko: "바라는 결과에 맞는 동작을 고르세요.", en: "Choose the action that gives each result." },
    columns: [
      { id: "reboot", text: { ko: "재부팅", en: "Reboot" } },
      { id: "stop", text: { ko: "중지 후 시작", en: "Stop, then start" } },
      { id: "hibernate", text: { ko: "최대 절전 후 시작", en: "Hibernate, then start" } },
      { id: "terminate", text: { ko: "종료", en: "Terminate" } },
    ],
    rows: [
      {
        id: "same-host", right: "reboot",
        text: { ko: "호스트를 떠나지 않고 운영 체제만 새로 띄운다", en: "Restart the operating system without leaving the host" },
        why: { ko: "재부팅은 상태도 호스트도 바꾸지 않습니다.", en: "A reboot changes neither the state nor the host." },
        counters: {
          stop: fails("host-kept", [launch, stop], 300, running),
          hibernate: fails("host-kept", [launch, [300, { type: "hibernate" }]], 600, hibernating),
        },
      },
      {
        id: "pause", right: "hibernate",
        text: { ko: "하던 일을 메모리째 이어서 하되 쉬는 동안 인스턴스 요금을 멈춘다", en: "Pause the charge for the instance and go on with memory intact" },
        why: { ko: "RAM을 루트 볼륨에 저장했다가 되살리는 것은 최대 절전 모드뿐입니다.", en: "Only hibernation saves RAM to the root volume and loads it again." },
        counters: { reboot: fails("memory-kept", [launch, reboot], 300, running), stop: fails("memory-kept", [launch, stop], 300, running) },
      },
      {
        id: "new-type", right: "stop",
        text: { ko: "같은 인스턴스의 유형을 바꿀 틈을 만든다", en: "Make room for changing the type of the same instance" },
        why: {
          ko: "유형은 stopped에서 바꿉니다. 최대 절전 모드로 멈춘 인스턴스는 바꿀 수 없습니다.",
          en: "The type is changed in stopped, and not on a hibernated instance.",
        },
        counters: {
          reboot: fails("call-accepted", [launch, reboot, [120, { type: "change-type", instanceType: "m7g.xlarge" }]], 200, running),
          hibernate: fails("call-accepted", [launch, [300, { type: "hibernate" }], [400, { type: "change-type", instanceType: "m7g.xlarge" }]], 500, hibernating),
        },
      },
      {
        id: "give-up", right: "terminate",
        text: { ko: "인스턴스를 아주 없애고 탄력적 IP만 계정에 남긴다", en: "Remove the instance for good and keep only the Elastic IP" },
        why: {
          ko: "종료하면 탄력적 IP는 연결만 풀려 계정에 남습니다. 요금도 계속됩니다.",
          en: "At termination the Elastic IP is only detached. It stays in the account and is charged for.",
        },
      },
    ],
    explain: {
      ko: "네 동작은 호스트를 떠나는지, RAM을 저장하는지, 되돌릴 수 있는지에서 갈립니다.",
      en: "The four differ in whether the host is left, whether RAM is saved and whether there is a way back.",
    },
  },
  {
    id: "instance-states.no-room",
    kind: "one-choice",
    section: "failure",
    facts: ["ec2.transition.t23", "ec2.error.no-capacity"],
    concepts: ["stop", "availability-zone", "instance-state"],
    run: inLab([launch, [60, { type: "stop" }], [120, { type: "set-shortage", on: true }], [130, { type: "start" }]], 140),
    ask: {
      ko: "중지해 둔 인스턴스를 시작했더니 InsufficientInstanceCapacity 오류가 났습니다. 인스턴스는 어떻게 되었습니까?",
      en: "You start a stopped instance and get InsufficientInstanceCapacity. What has become of the instance?",
    },
    choices: [
      {
        id: "stopped", right: true,
        text: { ko: "시작하지 못하고 stopped에 그대로 있다", en: "It could not start and is still stopped" },
        why: {
          ko: "시작이 실패했을 뿐 잃은 것은 없습니다. 잠시 뒤 다시 시도하거나 유형을 바꿔 봅니다.",
          en: "Only the start failed; nothing is lost. Try again later, or change the type.",
        },
      },
      {
        id: "terminated", right: false,
        text: { ko: "자리를 얻지 못해 terminated가 되었다", en: "Without a place it went to terminated" },
        why: {
          ko: "새로 시작(RunInstances)할 때 자리가 없으면 그렇게 됩니다. 중지된 인스턴스의 시작은 다릅니다.",
          en: "That is what happens to a new launch without room. Starting a stopped instance is different.",
        },
        counter: fails("start-leaves-stopped", noRoom, 200, { since: 125 }),
      },
      {
        id: "pending", right: false,
        text: { ko: "pending에서 자리가 날 때까지 기다린다", en: "It waits in pending for room" },
        why: {
          ko: "EC2는 자리를 기다려 주지 않습니다. 오류를 돌려주고 끝냅니다.",
          en: "EC2 does not queue the start; it returns the error and that is all.",
        },
        counter: fails("start-leaves-stopped", noRoom, 200, { since: 125 }),
      },
      {
        id: "other-zone", right: false,
        text: { ko: "자리가 있는 다른 가용 영역에서 켜졌다", en: "It came up in another zone with room" },
        why: {
          ko: "인스턴스는 서브넷에, 볼륨은 가용 영역에 묶여 있어 다른 곳에서 켜질 수 없습니다.",
          en: "The instance is tied to its subnet and its volumes to their zone, so it cannot come up elsewhere.",
        },
        counter: fails("start-leaves-stopped", noRoom, 200, { since: 125 }),
      },
    ],
    explain: {
      ko: "중지한 인스턴스의 자리는 잡아 두지 않습니다. 시작할 때 그 가용 영역에 자리가 없으면 오류가 나고 상태는 stopped에 남습니다.",
      en: "No place is held for a stopped instance. If its zone has no room at the start, the call fails and the state remains "
        + "stopped.",
    },
  },
  {
    id: "instance-states.what-each-leaves",
    kind: "match",
    section: "what-survives",
    facts: ["ec2.survive.ram.reboot", "ec2.survive.host.stop", "ec2.survive.ram.hibernate", "ec2.survive.ebs-root.terminate"],
    concepts: ["reboot", "stop", "hibernate", "terminate"],
    ask: {
      ko: "기본 설정인 인스턴스에 네 가지를 한 번씩 했습니다. 하고 난 뒤의 모습과 짝지으세요.",
      en: "Four things are done to an instance with default settings. Join each with what is left afterwards.",
    },
    pairs: [
      {
        id: "reboot", left: { ko: "재부팅", en: "Reboot" },
        right: { ko: "같은 호스트, 같은 주소, 비워진 메모리", en: "Same host, same addresses, empty memory" },
        why: { ko: "재부팅은 상태도 호스트도 바꾸지 않고 운영 체제만 다시 켭니다.", en: "A reboot changes neither state nor host; only the operating system starts again." },
      },
      {
        id: "stop", left: { ko: "중지했다가 시작", en: "Stop, then start" },
        right: { ko: "대개 다른 호스트, 새 퍼블릭 주소, 비워진 메모리", en: "Usually another host, a new public address, empty memory" },
        why: { ko: "중지하면 호스트의 자리를 내놓습니다. 자동 할당 퍼블릭 주소도 함께 놓습니다.", en: "A stop gives the place on the host back, and the auto-assigned public address with it." },
      },
      {
        id: "hibernate", left: { ko: "최대 절전했다가 시작", en: "Hibernate, then start" },
        right: { ko: "새 퍼블릭 주소, 그러나 그대로인 메모리", en: "A new public address, yet the memory as it was" },
        why: { ko: "메모리 내용을 루트 볼륨에 적어 두었다가 되살립니다. 주소는 중지와 똑같이 놓습니다.", en: "Memory is written to the root volume and brought back. The address goes as with any stop." },
      },
      {
        id: "terminate", left: { ko: "종료", en: "Terminate" },
        right: { ko: "루트 볼륨까지 삭제됨", en: "Even the root volume is deleted" },
        why: { ko: "루트 볼륨의 DeleteOnTermination은 기본이 참입니다.", en: "DeleteOnTermination of the root volume is true by default." },
      },
    ],
    explain: {
      ko: "재부팅은 자리를 지키고, 중지는 자리를 내놓고, 최대 절전은 메모리만 적어 둔 중지이며, 종료는 인스턴스를 없앱니다.",
      en: "A reboot keeps the place, a stop gives it up, hibernation is a stop that wrote down the memory, and a termination removes the instance.",
    },
  },
  {
    id: "instance-states.next-state",
    kind: "transition",
    section: "transitions",
    facts: ["ec2.transition.t06", "ec2.transition.t19", "ec2.transition.t22", "ec2.transition.t10"],
    concepts: ["instance-state", "stop", "terminate"],
    ask: {
      ko: "호출이나 사건 바로 다음에 API가 알려 주는 상태를 채우세요.",
      en: "Fill in the state the API tells right after each call or event.",
    },
    options: [
      { id: "pending", text: { ko: "pending", en: "pending" } },
      { id: "running", text: { ko: "running", en: "running" } },
      { id: "stopping", text: { ko: "stopping", en: "stopping" } },
      { id: "stopped", text: { ko: "stopped", en: "stopped" } },
      { id: "shutting-down", text: { ko: "shutting-down", en: "shutting-down" } },
    ],
    transitions: [
      {
        id: "stop", from: { ko: "running", en: "running" }, by: { ko: "StopInstances", en: "StopInstances" }, to: null, right: "stopping",
        why: { ko: "운영 체제가 꺼지는 동안은 stopping입니다. 바로 stopped가 되지 않습니다.", en: "While the operating system shuts down it is stopping; it is not stopped at once." },
      },
      {
        id: "down", from: { ko: "stopping", en: "stopping" }, by: { ko: "운영 체제가 다 꺼짐", en: "The OS has shut down" }, to: null, right: "stopped",
        why: { ko: "꺼지고 나서야 stopped입니다. 유형은 여기서 바꿉니다.", en: "Only then is it stopped. This is where its type can be changed." },
      },
      {
        id: "start", from: { ko: "stopped", en: "stopped" }, by: { ko: "StartInstances", en: "StartInstances" }, to: null, right: "pending",
        why: { ko: "다시 자리를 찾아 켜는 일이므로 처음 시작할 때처럼 pending을 거칩니다.", en: "A place has to be found again, so it goes through pending as at the first launch." },
      },
      {
        id: "terminate", from: { ko: "running", en: "running" }, by: { ko: "TerminateInstances", en: "TerminateInstances" }, to: null, right: "shutting-down",
        why: { ko: "종료는 stopping이 아니라 shutting-down을 지나 terminated로 갑니다.", en: "A termination goes through shutting-down, not stopping, to terminated." },
      },
    ],
    explain: {
      ko: "호출은 곧바로 끝나지만 일은 그 뒤에 벌어집니다. 그래서 도착할 상태 앞에 지나가는 상태가 하나씩 있습니다.",
      en: "The call returns at once and the work happens afterwards, so before each resting state there is a passing one.",
    },
  },
  {
    id: "instance-states.lost-customers",
    kind: "point",
    section: "addresses",
    facts: ["ec2.survive.public-ipv4.stop", "ec2.survive.private-ipv4.stop", "ec2.survive.eip.stop"],
    concepts: ["public-ipv4", "stop"],
    ask: {
      ko: "유형을 바꾸려고 인스턴스를 중지했다가 시작했습니다. 서버는 잘 도는데, 주소를 적어 두었던 고객만 접속하지 못합니다. 원인이 된 부분은 어디입니까?",
      en: "An instance was stopped and started to change its type. It runs well, but customers who had noted its address no longer reach it. Which part is to blame?",
    },
    figure: "stop-terminate",
    parts: [
      { id: "public-ipv4", right: true, why: { ko: "중지할 때 놓고 시작할 때 새로 받으므로, 적어 둔 주소는 더는 이 인스턴스가 아닙니다.", en: "It is let go at the stop and a new one comes at the start, so the noted address is no longer this instance." } },
      { id: "private-address", right: false, why: { ko: "중지해도 그대로이고, 애초에 인터넷의 고객은 이 주소로 오지 못합니다.", en: "It stays through a stop, and customers on the internet could never use it." } },
      { id: "instance-id", right: false, why: { ko: "중지해도 그대로이며 접속에는 쓰이지 않습니다.", en: "It stays through a stop and is not used for connecting." } },
      { id: "elastic-ip", right: false, why: { ko: "연결된 채로 남습니다. 이것을 썼다면 고객이 길을 잃지 않았을 것입니다.", en: "It stays associated. With one, the customers would not have lost their way." } },
      { id: "root-volume", right: false, why: { ko: "중지해도 그대로 연결되어 있어 서버가 잘 돕니다.", en: "It stays attached through the stop, which is why the server runs well." } },
    ],
    explain: {
      ko: "유형을 바꾸려면 중지해야 하고, 중지하면 자동 할당 퍼블릭 IPv4 주소를 놓습니다. 바뀌면 안 되는 주소에는 탄력적 IP나 도메인 이름을 씁니다.",
      en: "Changing the type needs a stop, and a stop lets the auto-assigned public IPv4 address go. For an address that must not change, use an Elastic IP or a domain name.",
    },
  },
  {
    id: "instance-states.refused-or-not",
    kind: "rows",
    section: "protection",
    facts: ["ec2.error.termination-protection", "ec2.error.stop-protection"],
    concepts: ["termination-protection", "stop-protection", "shutdown-behavior"],
    ask: {
      ko: "종료 방지나 중지 방지를 켠 인스턴스에 다음 일을 하면 어떻게 됩니까?",
      en: "What happens to a protected instance in each case?",
    },
    columns: [
      { id: "refused", text: { ko: "거절된다", en: "It is refused" } },
      { id: "works", text: { ko: "그대로 된다", en: "It works" } },
    ],
    rows: [
      {
        id: "terminate", right: "refused",
        text: { ko: "종료 방지를 켜고 TerminateInstances", en: "Termination protection on, TerminateInstances" },
        why: { ko: "종료 방지가 막으려는 바로 그 호출입니다.", en: "It is the very call this protection refuses." },
        counters: { works: fails("call-accepted", [launch, noTermination, terminate], 100, running) },
      },
      {
        id: "stop", right: "works",
        text: { ko: "종료 방지만 켜고 StopInstances", en: "Termination protection alone, StopInstances" },
        why: { ko: "종료 방지는 중지를 막지 않습니다.", en: "Termination protection does not refuse a stop." },
        counters: { refused: fails("stays-running", [launch, noTermination, stop], 300, running) },
      },
      {
        id: "stop-protected", right: "refused",
        text: { ko: "중지 방지만 켜고 TerminateInstances", en: "Stop protection alone, TerminateInstances" },
        why: { ko: "중지 방지는 중지와 종료를 함께 거절합니다.", en: "Stop protection refuses both the stop and the termination." },
        counters: { works: fails("call-accepted", [launch, noStop, terminate], 100, running) },
      },
      {
        id: "inside", right: "works",
        text: { ko: "둘 다 켜고 운영 체제 안에서 끄기", en: "Both on, shut down from inside the system" },
        why: { ko: "방지 속성은 API와 콘솔의 호출만 거절합니다. 그다음은 종료 동작이 정합니다.", en: "Protection refuses only API and console calls; the shutdown behavior settles the rest." },
        counters: { refused: fails("stays-running", [launch, noTermination, noStop, [60, { type: "os-shutdown" }]], 300, running) },
      },
    ],
    explain: {
      ko: "두 속성은 API와 콘솔에서 하는 실수를 막습니다. 운영 체제 안에서 끄는 것이나 예약된 이벤트는 막지 못합니다.",
      en: "Both keep slips in the API and console away, not a shutdown from inside or a scheduled event.",
    },
  },
  {
    id: "instance-states.which-protection",
    kind: "one-choice",
    section: "protection",
    facts: ["ec2.error.stop-protection"],
    concepts: ["stop-protection", "termination-protection"],
    ask: {
      ko: "실수로 중지하는 것도, 실수로 종료하는 것도 모두 막고 싶습니다. 가장 적게 켜려면 무엇을 켭니까?",
      en: "Neither a slip that stops nor one that terminates shall go through. What is the least to switch on?",
    },
    choices: [
      {
        id: "termination", right: false,
        text: { ko: "종료 방지만", en: "Termination protection alone" },
        why: { ko: "중지는 그대로 됩니다.", en: "A stop still works." },
        counter: fails("stays-running", [launch, noTermination, stop], 300, running),
      },
      {
        id: "both", right: false,
        text: { ko: "종료 방지와 중지 방지", en: "Termination and stop protection" },
        why: { ko: "막아 주지만 하나로도 됩니다.", en: "It does, but one of them is enough." },
      },
      {
        id: "behavior", right: false,
        text: { ko: "종료 동작을 ‘중지’로", en: "Shutdown behavior set to stop" },
        why: { ko: "운영 체제 안에서 끌 때의 설정입니다. 호출을 거절하지 않습니다.", en: "That is for a shutdown from inside; it refuses no call." },
        counter: fails("stays-running", [launch, [40, { type: "set-shutdown-behavior", behavior: "stop" }], stop], 300, running),
      },
      {
        id: "stop", right: true,
        text: { ko: "중지 방지만", en: "Stop protection alone" },
        why: { ko: "중지와 종료를 함께 거절합니다.", en: "It refuses both the stop and the termination." },
      },
    ],
    explain: {
      ko: "중지 방지는 두 호출을 모두 거절합니다. 종료 방지는 종료만 거절합니다.",
      en: "Stop protection refuses both calls; termination protection refuses the termination alone.",
    },
  },
  {
    id: "instance-states.kernel-update",
    kind: "one-choice",
    section: "transitions",
    facts: ["ec2.survive.instance-store.reboot", "ec2.survive.host.reboot"],
    concepts: ["reboot", "instance-store"],
    ask: {
      ko: "커널을 바꾸었으니 운영 체제를 새로 띄워야 합니다. 인스턴스 스토어의 데이터는 남아야 합니다. 무엇을 합니까?",
      en: "A new kernel needs the operating system to come up again, and data on instance store must stay. What do you do?",
    },
    choices: [
      {
        id: "reboot", right: true,
        text: { ko: "운영 체제에서 재부팅한다", en: "Reboot the system" },
        why: { ko: "호스트를 떠나지 않으므로 인스턴스 스토어가 남습니다.", en: "It does not leave the host, so instance store stays." },
      },
      {
        id: "stop", right: false,
        text: { ko: "중지했다가 시작한다", en: "Stop, and start" },
        why: { ko: "호스트를 떠나므로 인스턴스 스토어를 잃습니다.", en: "It leaves the host and loses instance store." },
        counter: fails("store-kept", [launch, stop], 300, localDisk),
      },
      {
        id: "hibernate", right: false,
        text: { ko: "최대 절전 뒤에 시작한다", en: "Hibernate, and start" },
        why: { ko: "메모리를 되살릴 뿐 운영 체제를 새로 띄우지 않고, 인스턴스 스토어도 잃습니다.", en: "It brings the old memory back, loads no new kernel, and loses instance store." },
        counter: fails("store-kept", [launch, [300, { type: "hibernate" }]], 600, { since: 50, params: { instanceType: "m7gd.large", hibernation: true } }),
      },
      {
        id: "replace", right: false,
        text: { ko: "종료하고 새로 시작한다", en: "Terminate and launch anew" },
        why: { ko: "인스턴스와 함께 데이터가 사라집니다.", en: "The data goes with the instance." },
        counter: fails("store-kept", [launch, terminate], 300, localDisk),
      },
    ],
    explain: {
      ko: "호스트에 살던 것은 호스트를 떠날 때 사라집니다. 재부팅은 호스트를 떠나지 않습니다.",
      en: "What lived on the host is lost when the instance leaves it. A reboot does not leave the host.",
    },
  },
  {
    id: "instance-states.warm-cache",
    kind: "one-choice",
    section: "hibernate",
    facts: ["ec2.hibernate.requirements"],
    concepts: ["hibernate", "ram", "root-volume"],
    ask: {
      ko: "메모리에 캐시를 채우는 데 오래 걸리는 서버를 밤에는 끄고 싶습니다. 아침에 바로 이어 쓰려면 무엇이 필요합니까?",
      en: "A server that takes long to fill its cache in memory shall be off at night and go on at once in the morning. What does it take?",
    },
    choices: [
      {
        id: "stop", right: false,
        text: { ko: "보통 중지와, 캐시까지 담을 큰 루트 볼륨", en: "A plain stop, with a root volume larger than the cache" },
        why: { ko: "중지는 RAM을 저장하지 않습니다. 볼륨이 커도 같습니다.", en: "A stop does not save RAM, however large the volume." },
        counter: fails("memory-kept", [launch, stop], 300, running),
      },
      {
        id: "store", right: false,
        text: { ko: "캐시를 인스턴스 스토어에 두고 중지한다", en: "Keep the cache on instance store, and stop" },
        why: { ko: "인스턴스 스토어도 중지하면 사라집니다.", en: "A stop loses instance store too." },
        counter: fails("store-kept", [launch, stop], 300, localDisk),
      },
      {
        id: "hibernate", right: true,
        text: { ko: "최대 절전과, RAM까지 담을 암호화된 볼륨", en: "Hibernation, with an encrypted root that holds the RAM" },
        why: { ko: "RAM을 루트 볼륨에 적어 두었다가 되살립니다.", en: "RAM is written to the root volume and brought back." },
      },
      {
        id: "reboot", right: false,
        text: { ko: "중지하지 않고 밤마다 한 번씩 재부팅하기", en: "A reboot every night, with the instance left running" },
        why: { ko: "재부팅은 끄는 것이 아니라서 요금이 이어지고 RAM도 비워집니다.", en: "A reboot is not off: it goes on costing, and clears RAM." },
        counter: fails("memory-kept", [launch, reboot], 300, running),
      },
    ],
    explain: {
      ko: "RAM을 살려서 끄는 것은 최대 절전뿐입니다. RAM이 들어갈 루트 볼륨을 미리 갖추어야 합니다.",
      en: "Only hibernation switches off with RAM kept, and the root volume must be ready for it.",
    },
  },
  {
    id: "instance-states.keep-the-root",
    kind: "one-choice",
    section: "disks-on-terminate",
    facts: ["ebs.dot.root"],
    concepts: ["root-volume", "delete-on-termination", "terminate"],
    ask: {
      ko: "인스턴스를 종료하되 운영 체제가 든 루트 볼륨은 조사하려고 남겨야 합니다. 종료하기 전에 무엇을 합니까?",
      en: "The instance shall be terminated, but its root volume kept for an inspection. What do you do before?",
    },
    choices: [
      {
        id: "protect", right: false,
        text: { ko: "인스턴스의 종료 방지를 켠다", en: "Switch on termination protection" },
        why: { ko: "종료 자체가 거절됩니다.", en: "Then the termination itself is refused." },
        counter: fails("call-accepted", [launch, noTermination, terminate], 100, running),
      },
      {
        id: "flag", right: true,
        text: { ko: "DeleteOnTermination을 끈다", en: "Switch DeleteOnTermination off" },
        why: { ko: "이 값이 거짓이면 종료해도 볼륨이 남습니다.", en: "With it off, the volume outlives the termination." },
      },
      {
        id: "stop", right: false,
        text: { ko: "인스턴스를 먼저 중지해 둔다", en: "Stop the instance first" },
        why: { ko: "중지한 뒤에 종료해도 루트 볼륨의 값은 그대로입니다.", en: "Terminating a stopped instance follows the same attribute." },
        counter: fails("root-kept", [launch, stop, [120, { type: "terminate" }]], 300, running),
      },
      {
        id: "eip", right: false,
        text: { ko: "탄력적 IP를 하나 붙여 둔다", en: "Attach an Elastic IP to it" },
        why: { ko: "주소는 볼륨의 운명과 관계가 없습니다.", en: "An address has nothing to do with the volume." },
        counter: fails("root-kept", [launch, elasticIp, terminate], 300, running),
      },
    ],
    explain: {
      ko: "종료할 때 볼륨이 지워지는지는 볼륨마다의 DeleteOnTermination이 정하고, 루트 볼륨은 기본으로 지워집니다.",
      en: "DeleteOnTermination of each volume decides, and by default the root volume is deleted.",
    },
  },
  {
    id: "instance-states.addresses-after-a-night",
    kind: "rows",
    section: "addresses",
    facts: ["ec2.survive.private-ipv4.stop", "ec2.survive.public-ipv4.stop", "ec2.survive.eip.stop"],
    concepts: ["private-ipv4", "ipv6", "public-ipv4", "elastic-ip"],
    mistake: "M20",
    ask: {
      ko: "인스턴스를 밤새 중지했다가 아침에 시작했습니다. 주소는 어떻게 되었습니까?",
      en: "An instance was stopped overnight and started in the morning. What became of its addresses?",
    },
    columns: [
      { id: "same", text: { ko: "그대로다", en: "The same" } },
      { id: "new", text: { ko: "바뀐다", en: "Another one" } },
    ],
    rows: [
      {
        id: "private", right: "same",
        text: { ko: "프라이빗 IPv4 주소", en: "Private IPv4 address" },
        why: { ko: "종료할 때까지 인스턴스의 것입니다.", en: "It belongs to the instance until termination." },
        counters: { new: fails("private-address-changes", [launch, stop, start], 300, running) },
      },
      {
        id: "auto", right: "new",
        text: { ko: "자동으로 할당된 퍼블릭 IPv4 주소", en: "Auto-assigned public IPv4 address" },
        why: { ko: "중지할 때 돌려주고 시작할 때 새로 받습니다.", en: "Given back at the stop; the start brings a new one." },
        counters: { same: fails("public-address-kept", [launch, stop], 300, running) },
      },
      {
        id: "elastic", right: "same",
        text: { ko: "탄력적 IP 주소", en: "Elastic IP address" },
        why: { ko: "계정의 것이라 중지해도 붙어 있습니다.", en: "It belongs to the account and stays attached." },
        counters: { new: fails("elastic-ip-changes", [launch, elasticIp, stop, start], 300, running) },
      },
      {
        id: "six", right: "same",
        text: { ko: "IPv6 주소", en: "IPv6 address" },
        why: { ko: "중지했다가 시작해도 남습니다.", en: "It stays through a stop and a start." },
        counters: { new: fails("ipv6-changes", [launch, stop, start], 300, { since: 50, params: { ipv6: true } }) },
      },
    ],
    explain: {
      ko: "중지할 때 놓치는 주소는 자동으로 할당된 퍼블릭 IPv4 하나입니다.",
      en: "The only address a stop gives back is the auto-assigned public IPv4.",
    },
  },
  {
    id: "instance-states.address-to-write-down",
    kind: "one-choice",
    section: "addresses",
    facts: ["ec2.survive.private-ipv4.stop"],
    concepts: ["private-ipv4", "public-ipv4"],
    ask: {
      ko: "같은 VPC의 앱 서버가 밤마다 중지되는 데이터베이스 인스턴스에 접속합니다. 따로 돈을 들이지 않고 설정에 적을 수 있는 주소는 무엇입니까?",
      en: "An app server reaches a database instance in the same VPC that is stopped every night. Which address can be written down without paying for one?",
    },
    choices: [
      {
        id: "public", right: false,
        text: { ko: "자동으로 할당된 퍼블릭 IPv4 주소", en: "The auto-assigned public IPv4 address" },
        why: { ko: "아침마다 바뀝니다.", en: "It is another one every morning." },
        counter: fails("public-address-kept", [launch, stop], 300, running),
      },
      {
        id: "elastic", right: false,
        text: { ko: "새로 받은 탄력적 IP 주소", en: "A new Elastic IP address" },
        why: { ko: "바뀌지 않지만 요금이 붙습니다.", en: "It stays, but costs money." },
        counter: fails("address-free", [launch, elasticIp], 3600, running),
      },
      {
        id: "host", right: false,
        text: { ko: "호스트의 주소", en: "The address of the host" },
        why: { ko: "호스트의 주소는 고객에게 보이지 않고, 시작할 때 호스트도 바뀝니다.", en: "It is not shown to customers, and a start usually changes the host." },
      },
      {
        id: "private", right: true,
        text: { ko: "프라이빗 IPv4 주소", en: "The private IPv4 address" },
        why: { ko: "중지와 시작을 거쳐도 그대로이고 VPC 안에서 닿습니다.", en: "It stays through stop and start and is reachable inside the VPC." },
      },
    ],
    explain: {
      ko: "VPC 안에서는 프라이빗 주소로 부릅니다. 종료할 때까지 바뀌지 않고 따로 요금도 없습니다.",
      en: "Inside a VPC use the private address: it stays until termination and is not charged for.",
    },
  },
  {
    id: "instance-states.do-keep-memory",
    kind: "do",
    lab: "instance-states",
    challenge: "instance-states.keep-the-memory",
    section: "what-survives",
    facts: ["ec2.survive.ram.hibernate"],
    concepts: ["hibernate", "ram"],
    ask: { ko: "실습에서 직접 해 보세요. RAM의 내용과 퍼블릭 주소를 지키면서 2주 동안 꺼 두는 과제입니다.", en: "Do it in the lab: keep what is in RAM and the public address over two weeks off." },
    explain: { ko: "최대 절전 모드만이 RAM을 루트 볼륨에 적어 두고 호스트를 떠납니다.", en: "Only hibernation writes RAM to the root volume before it leaves the host." },
  },
];
