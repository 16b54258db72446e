import type { Challenge, Clause, Run, SimEvent } from "@/engine/sim/model";
import { instanceStates } from "@/content/facts/instance-states";
import { model } from "./model";
import { usual, type InstanceParams, type InstanceAction, type InstanceState, type InstanceReadouts } from "./state";

type InstanceRun = Run<InstanceParams, InstanceAction>;
type InstanceChallenge = Challenge<InstanceParams, InstanceAction, InstanceState, InstanceReadouts>;

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

type Dated = readonly [atMs: number, action: InstanceAction];

function runOf(params: InstanceParams, seed: number, atMs: number, ...actions: readonly Dated[]): InstanceRun {
  return { v: 1, lab: "instance-states", params, seed, actions: actions.map(([at, action]) => ({ atMs: at, action })), atMs };
}

/** The same start with further actions, looked at at another moment. */
function after(start: InstanceRun, atMs: number, ...actions: readonly Dated[]): InstanceRun {
  return { ...start, actions: [...start.actions, ...actions.map(([at, action]) => ({ atMs: at, action }))], atMs };
}

const taken = (start: InstanceRun, run: InstanceRun): number =>
  run.actions.filter(({ atMs }) => atMs <= run.atMs).length - start.actions.length;

/** State at the moment a challenge begins, on the seed of the run that is judged. */
function beginning(start: InstanceRun, run: InstanceRun): InstanceState {
  let state = model.init(run.params, run.seed);
  for (const { atMs, action } of start.actions) state = model.act(model.advance(state, atMs), action);
  return model.advance(state, start.atMs);
}

const isRefused = (event: SimEvent): boolean => event.kind === "refused";

/* Keep the memory: hibernate for two weeks, and keep the address that clients know. */

const pause = 14 * day;
const keepStart = runOf({ ...usual, hibernation: true }, 7, 10 * minute, [0, { type: "launch" }], [minute, { type: "associate-address" }]);
const keepBack = keepStart.atMs + minute + pause + minute;
const keepEnd = keepBack + minute;
const keepSolution = after(keepStart, keepEnd, [keepStart.atMs, { type: "hibernate" }], [keepBack, { type: "start" }]);

/** What the reference solution costs, in micro-dollars; it does not depend on the seed. */
const keepOptimum = ((): number => {
  let state = model.init(keepSolution.params, keepSolution.seed);
  for (const { atMs, action } of keepSolution.actions) state = model.act(model.advance(state, atMs), action);
  return model.observe(model.advance(state, keepSolution.atMs)).totalMicroUsd;
})();

const keepMemory: InstanceChallenge = {
  id: "instance-states.keep-the-memory",
  title: { ko: "메모리를 지켜라", en: "Keep the memory" },
  task: {
    ko: "계산이 메모리에 올라와 있는데 2주 동안 쓸 일이 없습니다. 2주 넘게 꺼 두었다가 다시 켜서, 메모리 내용과 퍼블릭 주소가 지금과 같고 요금은 가장 싼 길보다 1% 넘게 비싸지 않게 하세요.",
    en: "A computation sits in memory and nobody needs it for two weeks. Switch the instance off for at least two weeks and back on, with the same memory and public address, at no more than 1% above the lowest cost.",
  },
  start: keepStart,
  allowed: {
    actions: [
      "stop", "hibernate", "force-stop", "start", "reboot", "terminate", "launch", "os-shutdown", "create-image",
      "associate-address", "disassociate-address", "release-address", "set-termination-protection", "set-stop-protection",
    ],
    knobs: [],
  },
  par: 2,
  goal({ run, state, readouts }) {
    const first = beginning(keepStart, run);
    return [
      {
        id: "paused",
        text: { ko: "2주 넘게 꺼져 있었습니다", en: "it was off for at least two weeks" },
        met: readouts.longestPauseMs >= pause,
      },
      {
        id: "memory", text: { ko: "running이고 메모리 내용이 처음과 같습니다", en: "it is running with the memory it had" },
        met: readouts.phase === "running" && readouts.memorySession === first.memory.session,
      },
      {
        id: "address", text: { ko: "퍼블릭 주소가 처음과 같습니다", en: "the public address is the one it had" },
        met: readouts.publicAddress !== null && readouts.publicAddress === model.observe(first).publicAddress,
      },
      {
        id: "cost", text: { ko: "요금이 가장 싼 길의 101% 이하입니다", en: "the bill is at most 101% of the lowest" },
        met: readouts.totalMicroUsd * 100 <= keepOptimum * 101 && state.nowMs >= keepStart.atMs,
      },
    ] satisfies readonly Clause[];
  },
  hints: [
    { ko: "중지하면 메모리가 비워집니다. 메모리를 남기는 중지가 하나 있습니다.", en: "A stop empties memory. There is one kind of stop that does not." },
    {
      ko: "최대 절전 모드는 시작할 때 켜 두어야 합니다. 이 인스턴스는 켜 두었습니다.",
      en: "Hibernation must be enabled at launch. On this instance it was.",
    },
    {
      ko: "탄력적 IP 주소를 반환하면 요금은 줄지만 같은 주소는 돌아오지 않습니다. 최대 절전 모드로 보내고, 2주 뒤에 시작하세요.",
      en: "Releasing the Elastic IP saves money, but the address does not come back. Hibernate, and start after two weeks.",
    },
  ],
  solution: {
    run: keepSolution,
    explain: {
      ko: "최대 절전 모드는 메모리를 EBS 루트 볼륨에 저장하고 인스턴스를 중지합니다. 꺼진 동안에는 EBS 볼륨과 탄력적 IP 주소의 요금만 나오고, 시작하면 메모리를 다시 읽어 들입니다. 탄력적 IP 주소는 연결된 채로 있으므로 주소도 같습니다.",
      en: "Hibernation saves memory to the EBS root volume and stops the instance. While it is off only EBS and the Elastic IP are billed; the start reads memory back. The Elastic IP stays associated, so the address is the same.",
    },
  },
  alternatives: [
    after(keepStart, keepEnd + 2 * minute, [keepStart.atMs + 2 * minute, { type: "hibernate" }], [keepBack + 2 * minute, { type: "start" }]),
    after(keepStart, keepEnd, [keepStart.atMs, { type: "set-termination-protection", on: true }], [keepStart.atMs, { type: "hibernate" }], [keepBack, { type: "start" }]),
    after(
      keepStart, keepEnd, [keepStart.atMs, { type: "disassociate-address" }], [keepStart.atMs, { type: "hibernate" }],
      [keepBack - minute, { type: "associate-address" }], [keepBack, { type: "start" }],
    ),
  ],
  nearMisses: [
    {
      run: after(keepStart, keepEnd, [keepStart.atMs, { type: "stop" }], [keepBack, { type: "start" }]), fails: ["memory"],
      why: { ko: "보통의 중지는 메모리를 비웁니다.", en: "A normal stop empties memory." },
    },
    {
      run: after(
        keepStart, keepEnd, [keepStart.atMs, { type: "disassociate-address" }], [keepStart.atMs, { type: "release-address" }],
        [keepStart.atMs, { type: "hibernate" }], [keepBack, { type: "start" }],
      ),
      fails: ["address"],
      why: { ko: "반환한 주소는 돌아오지 않고, 시작할 때 새 주소를 받습니다.", en: "A released address is gone; the start brings a new one." },
    },
    {
      run: after(keepStart, keepEnd), fails: ["paused", "cost"],
      why: { ko: "켜 둔 인스턴스는 아무 일을 하지 않아도 초마다 요금이 붙습니다.", en: "A running instance is billed every second, even when idle." },
    },
    {
      run: after(keepStart, keepEnd, [keepStart.atMs, { type: "hibernate" }], [keepStart.atMs + 10 * day, { type: "start" }]), fails: ["paused", "cost"],
      why: { ko: "열흘 만에 켜면 나머지 나흘의 인스턴스 요금이 더 나옵니다.", en: "Back after ten days it is billed for the four that remain." },
    },
  ],
};

/* Same address, other hardware: an Elastic IP before the move. */

const moveStart = runOf({ ...usual, dataDelete: true }, 11, 10 * minute, [0, { type: "launch" }], [5 * minute, { type: "schedule-retirement" }]);
const moveAt = moveStart.atMs;

const sameAddress: InstanceChallenge = {
  id: "instance-states.same-address",
  title: { ko: "주소는 그대로, 하드웨어는 새것으로", en: "Same address, other hardware" },
  task: {
    ko: "호스트 만료가 예약되었습니다. 인스턴스를 다른 호스트로 옮기세요. 옮기기 전에 주소를 한 번 바꾸는 것은 괜찮지만, 옮기는 동안 퍼블릭 주소가 바뀌어서는 안 되고 데이터 볼륨도 그대로여야 합니다.",
    en: "The host's retirement is scheduled. Move the instance to another host. You may change its address once beforehand, but the move itself must keep the public address and the data volume.",
  },
  start: moveStart,
  allowed: {
    actions: [
      "stop", "force-stop", "hibernate", "start", "reboot", "os-shutdown", "os-reboot", "terminate", "launch", "change-type", "create-image",
      "associate-address", "disassociate-address", "release-address", "set-delete-on-termination", "set-termination-protection", "attach-volume", "detach-volume",
    ],
    knobs: [],
  },
  par: 3,
  goal({ run, state, readouts, events }) {
    const first = beginning(moveStart, run);
    const left = events.find((event) => event.kind === "host-left" && event.values.host === first.hostId);
    const known = left ? left.values.address : readouts.publicAddress;
    return [
      {
        id: "host",
        text: { ko: "running이고 다른 호스트에 있습니다", en: "it is running on another host" },
        met: readouts.phase === "running" && state.hostId !== first.hostId,
      },
      {
        id: "address", text: { ko: "옮기기 전후의 퍼블릭 주소가 같습니다", en: "the public address is the same before and after the move" },
        met: readouts.publicAddress !== null && readouts.publicAddress === known,
      },
      {
        id: "data", text: { ko: "같은 데이터 볼륨이 연결되어 있습니다", en: "the same data volume is attached" },
        met: readouts.attachedDataVolumeId !== null && readouts.attachedDataVolumeId === model.observe(first).attachedDataVolumeId,
      },
    ] satisfies readonly Clause[];
  },
  hints: [
    {
      ko: "재부팅은 같은 호스트에서 일어납니다. 호스트를 떠나려면 꺼졌다가 다시 켜져야 합니다.",
      en: "A reboot stays on the host. To leave it the instance has to go off and on again.",
    },
    {
      ko: "자동 할당 퍼블릭 IPv4 주소는 중지할 때 반환됩니다. 계정에 속한 주소는 그렇지 않습니다.",
      en: "An auto-assigned public IPv4 address is given back on a stop. An address of the account is not.",
    },
    { ko: "먼저 탄력적 IP 주소를 연결하고, 중지하고, 시작하세요.", en: "Associate an Elastic IP first, then stop, then start." },
  ],
  solution: {
    run: after(moveStart, moveAt + 5 * minute, [moveAt, { type: "associate-address" }], [moveAt + second, { type: "stop" }], [moveAt + minute, { type: "start" }]),
    explain: {
      ko: "탄력적 IP 주소는 중지해도 연결된 채로 있습니다. 중지했다가 시작하면 다른 호스트에서 켜지고, EBS 볼륨은 연결된 채로 따라옵니다.",
      en: "An Elastic IP stays associated through a stop. A stop and start brings the instance up on another host, with its EBS volumes still attached.",
    },
  },
  alternatives: [
    after(moveStart, moveAt + 5 * minute, [moveAt, { type: "associate-address" }], [moveAt + second, { type: "os-shutdown" }], [moveAt + minute, { type: "start" }]),
    after(moveStart, moveAt + 5 * minute, [moveAt, { type: "associate-address" }], [moveAt + second, { type: "force-stop" }], [moveAt + minute, { type: "start" }]),
    after(
      moveStart, moveAt + 5 * minute, [moveAt, { type: "associate-address" }], [moveAt + second, { type: "stop" }],
      [moveAt + minute, { type: "change-type", instanceType: "m7g.xlarge" }], [moveAt + minute, { type: "start" }],
    ),
    after(moveStart, moveAt + 2 * day, [moveAt, { type: "associate-address" }], [moveAt + 2 * day - minute, { type: "start" }]),
  ],
  nearMisses: [
    {
      run: after(moveStart, moveAt + 5 * minute, [moveAt, { type: "associate-address" }], [moveAt + second, { type: "reboot" }]), fails: ["host"],
      why: { ko: "재부팅은 호스트를 바꾸지 않습니다.", en: "A reboot does not change the host." },
    },
    {
      run: after(moveStart, moveAt + 5 * minute, [moveAt, { type: "stop" }], [moveAt + minute, { type: "start" }]), fails: ["address"],
      why: {
        ko: "자동 할당 퍼블릭 IPv4 주소는 중지할 때 반환되고, 시작하면 다른 주소를 받습니다.",
        en: "The auto-assigned address is given back on the stop, and the start brings another.",
      },
    },
    {
      run: after(
        moveStart, moveAt + 3 * hour, [moveAt, { type: "associate-address" }], [moveAt + second, { type: "terminate" }],
        [moveAt + 2 * hour, { type: "launch" }], [moveAt + 2 * hour + minute, { type: "associate-address" }],
      ),
      fails: ["data"],
      why: {
        ko: "주소는 옮겨 달 수 있지만, DeleteOnTermination이 true인 데이터 볼륨은 종료와 함께 사라졌습니다.",
        en: "The address can be moved over, but the data volume with DeleteOnTermination true went with the old instance.",
      },
    },
    {
      run: after(moveStart, moveAt + 5 * minute, [moveAt, { type: "stop" }], [moveAt + minute, { type: "associate-address" }], [moveAt + minute, { type: "start" }]),
      fails: ["address"],
      why: {
        ko: "중지한 뒤에 연결하면 늦습니다. 옛 주소는 이미 반환했습니다.",
        en: "Associated after the stop it comes too late: the old address is gone already.",
      },
    },
  ],
};

/* Undeletable: both protections on, and the data volume would go with the instance. */

const undeletableStart = runOf(
  { ...usual, terminationProtection: true, stopProtection: true, dataDelete: true }, 23, 5 * minute, [0, { type: "launch" }],
);
const undoAt = undeletableStart.atMs;
const mostActions = 6;

const undeletable: InstanceChallenge = {
  id: "instance-states.undeletable",
  title: { ko: "지워지지 않는 인스턴스", en: "Undeletable" },
  task: {
    ko: `종료 방지와 중지 방지가 켜진 인스턴스를 동작 ${mostActions}개 안에 종료하되, 데이터 볼륨은 남기세요. 거절된 호출은 까닭과 함께 기록에 남습니다.`,
    en: `Terminate an instance that has termination and stop protection on, within ${mostActions} actions, and keep its data volume. Refused calls appear in the log with their reason.`,
  },
  start: undeletableStart,
  allowed: {
    actions: [
      "stop", "force-stop", "terminate", "os-shutdown", "os-halt", "detach-volume", "attach-volume", "set-delete-on-termination", "set-shutdown-behavior",
      "set-termination-protection", "set-stop-protection", "create-image", "delete-volumes",
    ],
    knobs: [],
  },
  par: 4,
  goal({ run, readouts, events }) {
    const dataId = model.observe(beginning(undeletableStart, run)).attachedDataVolumeId;
    return [
      {
        id: "terminated",
        text: { ko: "인스턴스가 terminated입니다", en: "the instance is terminated" },
        met: readouts.phase === "terminated" || events.some((event) => event.values.to === "terminated"),
      },
      {
        id: "data",
        text: { ko: "데이터 볼륨이 남아 있습니다", en: "the data volume still exists" },
        met: dataId !== null && readouts.dataVolumeIds.includes(dataId),
      },
      {
        id: "actions",
        text: { ko: `동작이 ${mostActions}개 이하입니다`, en: `at most ${mostActions} actions were taken` },
        met: taken(undeletableStart, run) <= mostActions,
      },
      {
        id: "reasons", text: { ko: "거절된 호출마다 까닭이 기록되어 있습니다", en: "every refused call is in the log with its reason" },
        met: events.filter(isRefused).every((event) => typeof event.values.reason === "string" && event.facts.length > 0),
      },
    ] satisfies readonly Clause[];
  },
  hints: [
    {
      ko: "종료를 눌러 보고 거절된 까닭을 읽어 보세요. 막는 것이 하나가 아닙니다.",
      en: "Try to terminate and read why it is refused. There is more than one thing in the way.",
    },
    {
      ko: `중지 방지(${instanceStates["ec2.error.stop-protection"].value})는 중지뿐 아니라 종료도 막습니다. 두 방지를 모두 꺼야 합니다.`,
      en: `Stop protection (${instanceStates["ec2.error.stop-protection"].value}) blocks terminate too, so both protections have to go.`,
    },
    {
      ko: "종료하기 전에 데이터 볼륨의 DeleteOnTermination을 끄세요.",
      en: "Before you terminate, turn the data volume's DeleteOnTermination off.",
    },
  ],
  solution: {
    run: after(
      undeletableStart, undoAt + 2 * minute, [undoAt, { type: "set-delete-on-termination", volume: "data", on: false }],
      [undoAt, { type: "set-stop-protection", on: false }], [undoAt, { type: "set-termination-protection", on: false }], [undoAt + second, { type: "terminate" }],
    ),
    explain: {
      ko: "데이터 볼륨의 DeleteOnTermination을 끄면 종료해도 볼륨이 available로 남습니다. 종료 방지와 중지 방지를 모두 꺼야 TerminateInstances가 받아들여집니다. 종료 동작을 terminate로 바꾸고 운영 체제에서 끄는 길도 있습니다. 보호 속성은 그 길을 막지 않습니다.",
      en: "With DeleteOnTermination off the data volume stays, available. TerminateInstances works only with both protections off. Another way is shutdown behavior terminate and a shutdown inside the OS, which protection does not block.",
    },
  },
  alternatives: [
    after(
      undeletableStart, undoAt + 2 * minute, [undoAt, { type: "set-delete-on-termination", volume: "data", on: false }],
      [undoAt, { type: "set-shutdown-behavior", behavior: "terminate" }], [undoAt + second, { type: "os-shutdown" }],
    ),
    after(
      undeletableStart, undoAt + 2 * minute, [undoAt, { type: "detach-volume" }], [undoAt, { type: "set-termination-protection", on: false }],
      [undoAt, { type: "set-stop-protection", on: false }], [undoAt + second, { type: "terminate" }],
    ),
    after(
      undeletableStart, undoAt + 2 * minute, [undoAt, { type: "terminate" }], [undoAt, { type: "set-delete-on-termination", volume: "data", on: false }],
      [undoAt, { type: "set-stop-protection", on: false }], [undoAt, { type: "set-termination-protection", on: false }], [undoAt + second, { type: "terminate" }],
    ),
  ],
  nearMisses: [
    {
      run: after(undeletableStart, undoAt + 2 * minute, [undoAt, { type: "terminate" }]), fails: ["terminated"],
      why: { ko: "종료 방지가 켜져 있어 거절됩니다.", en: "Termination protection refuses it." },
    },
    {
      run: after(undeletableStart, undoAt + 2 * minute, [undoAt, { type: "set-termination-protection", on: false }], [undoAt, { type: "terminate" }]), fails: ["terminated"],
      why: { ko: "중지 방지도 종료를 막습니다.", en: "Stop protection blocks terminate too." },
    },
    {
      run: after(
        undeletableStart, undoAt + 2 * minute, [undoAt, { type: "set-termination-protection", on: false }], [undoAt, { type: "set-stop-protection", on: false }],
        [undoAt + second, { type: "terminate" }],
      ),
      fails: ["data"],
      why: {
        ko: "데이터 볼륨의 DeleteOnTermination이 true라서 함께 삭제됩니다.",
        en: "The data volume's DeleteOnTermination is true, so it goes too.",
      },
    },
    {
      run: after(
        undeletableStart, undoAt + 2 * minute, [undoAt, { type: "terminate" }], [undoAt, { type: "stop" }], [undoAt, { type: "force-stop" }],
        [undoAt, { type: "set-delete-on-termination", volume: "data", on: false }], [undoAt, { type: "set-stop-protection", on: false }],
        [undoAt, { type: "set-termination-protection", on: false }], [undoAt + second, { type: "terminate" }],
      ),
      fails: ["actions"],
      why: { ko: "거절된 호출도 동작으로 셉니다.", en: "Refused calls count as actions too." },
    },
  ],
};

/** The lab's challenges, easiest first. */
export const challenges: readonly InstanceChallenge[] = [sameAddress, keepMemory, undeletable];
