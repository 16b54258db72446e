import type { Claim, Claims } from "@/engine/sim/claim";
import type { SimEvent } from "@/engine/sim/model";
import { model } from "./model";
import { attached, minimumSeconds, publicAddress, second, type InstanceState } from "./state";

type Holds = Claim<InstanceState>["holds"];

const claim = (ko: string, en: string, holds: Holds): Claim<InstanceState> => ({ say: { ko, en }, holds });

/** What was logged after the claim was made. */
const news = (state: InstanceState, since: InstanceState): readonly SimEvent[] => state.log.slice(since.log.length);
const happened = (state: InstanceState, since: InstanceState, kind: string): boolean => news(state, since).some((event) => event.kind === kind);
/** It is running, and was not at some moment since. */
const runsAgain = (state: InstanceState, since: InstanceState): boolean =>
  state.phase === "running" && news(state, since).some(({ kind, values }) => kind === "state-change" && values.to === "running");

const ranSeconds = (state: InstanceState): number => {
  let ranMs = 0;
  let fromMs: number | null = null;
  for (const { kind, values, atMs } of state.log) {
    if (kind !== "state-change") continue;
    if (values.to === "running") fromMs = atMs;
    else if (fromMs !== null) {
      ranMs += atMs - fromMs;
      fromMs = null;
    }
  }
  return Math.ceil((ranMs + (fromMs === null ? 0 : state.nowMs - fromMs)) / second);
};
/** The lab's meters show hundredths of a cent: less would be a failure that nobody sees. */
const shown = (microUsd: number): number => Math.floor(microUsd / 100);
const billedSeconds = (state: InstanceState): number => model.observe(state).billedSeconds;

/** What a wrong answer may claim of an instance. */
export const claims = {
  "memory-kept": claim("메모리의 내용이 남는다", "what is in memory is kept", ({ memory }, since) =>
    memory.place !== "none" && memory.session === since.memory.session),
  "store-kept": claim("인스턴스 스토어의 데이터가 남는다", "data on instance store is kept", ({ store }) => store === "data"),
  "host-kept": claim("같은 호스트에 남는다", "it stays on its host", ({ hostId }, since) => hostId === since.hostId),
  "public-address-kept": claim("퍼블릭 IPv4 주소가 그대로다", "the public IPv4 address stays", (state, since) =>
    publicAddress(state) === publicAddress(since)),
  "public-address-changes": claim("퍼블릭 IPv4 주소가 바뀐다", "the public IPv4 address changes", (state, since) =>
    !happened(state, since, "recovered") || publicAddress(state) !== publicAddress(since)),
  "elastic-ip-changes": claim("다시 시작하면 탄력적 IP가 바뀐다", "a start brings another Elastic IP", (state, since) =>
    !runsAgain(state, since) || publicAddress(state) !== since.elasticIp?.address),
  "private-address-changes": claim("다시 시작하면 프라이빗 IPv4 주소가 바뀐다", "a start brings another private IPv4 address", (state, since) =>
    !runsAgain(state, since) || state.privateIpv4 !== since.privateIpv4),
  "ipv6-changes": claim("다시 시작하면 IPv6 주소가 바뀐다", "a start brings another IPv6 address", (state, since) =>
    !runsAgain(state, since) || state.ipv6 !== since.ipv6),
  "public-address-comes": claim("시작하면 퍼블릭 IPv4 주소를 받는다", "a start brings a public IPv4 address", (state, since) =>
    !runsAgain(state, since) || publicAddress(state) !== null),
  "root-kept": claim("루트 볼륨이 남는다", "the root volume is kept", ({ volumes }, since) =>
    volumes.some(({ id }) => id === attached(since, "root")?.id)),
  "volumes-all-deleted": claim("종료하면 볼륨이 하나도 남지 않는다", "a termination leaves no volume", ({ phase, volumes }) =>
    phase !== "terminated" || volumes.length === 0),
  "data-volume-deleted": claim("종료하면 데이터 볼륨이 삭제된다", "a termination deletes the data volume", ({ phase, volumes }, since) =>
    phase !== "terminated" || volumes.every(({ id }) => id !== attached(since, "data")?.id)),
  "data-volume-lost": claim("중지했다가 시작하면 데이터 볼륨을 잃는다", "a stop and start loses the data volume", (state, since) =>
    !runsAgain(state, since) || attached(state, "data")?.id !== attached(since, "data")?.id),
  "call-accepted": claim("이 호출은 받아들여진다", "the call is accepted", (state, since) => !happened(state, since, "refused")),
  "stays-running": claim("인스턴스가 running에 머문다", "the instance stays running", ({ phase }) => phase === "running"),
  "new-instance": claim("새 ID의 인스턴스로 바뀐다", "it is replaced by an instance with a new ID", (state, since) =>
    !happened(state, since, "recovered") || state.instanceId !== since.instanceId),
  "halt-ends-charge": claim("halt를 하면 인스턴스 요금이 멈춘다", "halt ends the charge for the instance", ({ os, meter }) =>
    os !== "halted" || meter.startMs === null),
  "start-leaves-stopped": claim("자리가 없어도 시작하면 stopped에서 벗어난다", "a start leaves stopped even without room", (state, since) =>
    !happened(state, since, "refused") || state.phase !== "stopped"),
  "reboot-changes-state": claim("재부팅하면 상태가 running에서 바뀐다", "a reboot changes the state from running", (state, since) =>
    !happened(state, since, "rebooted") || state.phase !== "running"),
  "hibernation-has-a-state": claim("최대 절전 모드에는 stopped가 아닌 상태가 따로 있다", "hibernation has a state of its own, not stopped", ({ phase, hibernating }) =>
    !(phase === "stopped" && hibernating)),
  "image-interrupts": claim("이미지를 만드는 동안 운영 체제가 꺼진다", "the operating system goes down while the image is made", ({ images, os }, since) =>
    images === since.images || os !== "up"),
  "billed-as-run": claim("실행한 시간만큼만 청구된다", "only the time run is billed", (state) => billedSeconds(state) <= ranSeconds(state)),
  "minimum-once": claim("최소 시간은 한 번만 더해진다", "the minimum is added only once", (state) => billedSeconds(state) <= ranSeconds(state) + minimumSeconds),
  "instance-billed": claim("인스턴스 요금이 계속 붙는다", "the charge for the instance goes on", ({ meter }) => meter.startMs !== null),
  "idle-free": claim("요청이 없으면 인스턴스 요금이 붙지 않는다", "an idle instance is not billed", (state, since) => billedSeconds(state) === billedSeconds(since)),
  "disk-free": claim("볼륨 요금은 더 붙지 않는다", "the volume costs nothing more", (state, since) =>
    shown(model.observe(state).diskMicroUsd) === shown(model.observe(since).diskMicroUsd)),
  "address-free": claim("주소 요금은 더 붙지 않는다", "the address costs nothing more", (state, since) =>
    shown(model.observe(state).addressMicroUsd) === shown(model.observe(since).addressMicroUsd)),
} as const satisfies Claims<InstanceState>;
