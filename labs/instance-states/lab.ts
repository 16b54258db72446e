import { instanceStates } from "@/content/facts/instance-states";
import type { Honesty, Lab } from "@/engine/sim/model";
import { broken } from "./audit";
import { conditions } from "./knobs";
import { live } from "./live";
import { twin } from "./outline";
import { panels } from "./panels";
import type { InstanceAction, InstanceParams, InstanceReadouts, InstanceState } from "./state";

/** How the facts name this time inside a sentence. */
const hibernateMax = instanceStates["ec2.time.hibernate-max"].say;

const honesty: Honesty = {
  documented: [
    {
      text: { ko: "여섯 상태와 코드, 그리고 상태를 잇는 모든 화살표", en: "The six states, their codes, and every arrow between them" },
      facts: ["ec2.state.count", "ec2.state.names", "ec2.transition.t01", "ec2.transition.t27"],
    },
    {
      text: { ko: "동작마다 무엇이 남고 무엇이 사라지는지", en: "What survives each action and what does not" },
      facts: ["ec2.survive.ram.hibernate", "ec2.survive.instance-store.stop", "ec2.survive.public-ipv4.stop", "ec2.survive.eip.stop", "ec2.survive.ebs-data.terminate"],
    },
    {
      text: {
        ko: "초 단위 과금과 시작할 때마다 붙는 최소 시간, 요금이 붙는 상태",
        en: "Billing by the second, the minimum for each start, and which states are billed",
      },
      facts: ["ec2.price.ondemand.unit", "ec2.price.ondemand.minimum-seconds", "ec2.state.billed"],
    },
    { text: { ko: "퍼블릭 IPv4 주소의 시간당 요금", en: "The hourly charge for public IPv4 addresses" }, facts: ["vpc.public-ip.charge"] },
    {
      text: { ko: "보호 속성이 막는 것과 막지 못하는 것", en: "What the protection attributes block and what they do not" },
      facts: ["ec2.error.termination-protection", "ec2.error.stop-protection", "ec2.transition.t09"],
    },
    {
      text: { ko: "스팟 중단의 통지 시간과 중단 동작", en: "The notice and the behavior of a Spot interruption" },
      facts: ["ec2.spot.interrupt.notice", "ec2.spot.interrupt.behavior", "ec2.spot.billing.first-hour"],
    },
    {
      text: { ko: "자동 복구, 예약된 중지와 만료", en: "Automatic recovery, scheduled stop and retirement" },
      facts: ["ec2.transition.t14", "ec2.transition.t15", "ec2.transition.t17", "ec2.recover.capacity"],
    },
  ],
  simplified: [
    {
      ko: "인스턴스를 한 번에 하나만 보여 주고, 탄력적 IP 주소와 데이터 볼륨도 하나씩만 다룹니다.",
      en: "One instance at a time, with at most one Elastic IP and one data volume attached.",
    },
    {
      ko: "AWS는 다시 시작하면 ‘대개’ 다른 호스트라고 하지만, 여기서는 언제나 다른 호스트입니다.",
      en: "AWS says a start is ‘usually’ on another host; here it always is.",
    },
    {
      ko: "잃는 것은 모두 stopped나 terminated에 들어서는 순간에 사라집니다.",
      en: "Everything that is lost goes at the moment the instance becomes stopped or terminated.",
    },
    {
      ko: "실제 유형이 그럴 수 있는지와 상관없이, m7gd.large를 인스턴스 스토어에서 부팅하는 유형 자리에 씁니다.",
      en: "m7gd.large stands in for types that boot from instance store, whether or not the real one can.",
    },
    {
      ko: "로컬 디스크가 있는 유형으로 바꾸면 다음 시작부터 빈 인스턴스 스토어가 생깁니다.",
      en: "After a change to a type with local disks, an empty instance store is there at the next start.",
    },
    {
      ko: "인스턴스 가격은 유형과 상관없이 같고, 스팟 할인과 스냅샷 요금, 데이터 전송 요금은 셈하지 않습니다.",
      en: "Every type has the same price; Spot discounts, snapshots and data transfer are not counted.",
    },
    {
      ko: "퍼블릭 IPv4 주소와 EBS 볼륨의 요금은 쓴 시간에 비례해 나누어 셈하고, 한 달은 30일입니다.",
      en: "Public IPv4 and EBS charges are divided evenly over time; a month has 30 days.",
    },
    {
      ko: "최대 절전 모드에는 메모리까지 담을 만큼 크고 암호화한 루트 볼륨이 필요하지만, 여기서는 루트 볼륨이 언제나 같은 크기입니다.",
      en: "Hibernation needs an encrypted root volume with room for the memory; here the root volume always has the same size.",
    },
    {
      ko: "지속 요청의 스팟 인스턴스를 직접 종료하면 요청이 살아 있어 EC2가 새 인스턴스를 시작하지만, 여기서는 시작하지 않습니다.",
      en: "Terminate a Spot Instance of a persistent request, and EC2 launches another one for it; here it does not.",
    },
    {
      ko: "상태 검사는 시스템 검사와 인스턴스 검사만 보여 줍니다.",
      en: "Of the status checks only those of the system and of the instance are shown.",
    },
    { ko: "두 번째 네트워크 인터페이스는 시작한 뒤에 붙인 것으로 봅니다.", en: "A second network interface counts as attached after the launch." },
    { ko: "분리할 볼륨은 운영 체제에서 이미 마운트를 푼 것으로 봅니다.", en: "A volume to be detached counts as unmounted already." },
  ],
  assumed: [
    {
      ko: "pending, stopping, 최대 절전, shutting-down, 부팅에 걸리는 시간. AWS는 수치를 밝히지 않습니다.",
      en: "How long pending, stopping, hibernating, shutting-down and booting take; AWS gives no numbers.",
    },
    {
      ko: "인스턴스와 EBS 볼륨의 가격은 우리가 정한 예시입니다. 실제 가격은 AWS 요금 페이지에서 확인하세요.",
      en: "The prices of the instance and of EBS are examples of ours; see AWS's pricing pages for real ones.",
    },
    {
      ko: "이미 그 상태인데 다시 시작하거나 중지하면 오류 없이 넘어갑니다.",
      en: "Starting what is started, or stopping what is stopped, succeeds and changes nothing.",
    },
    {
      ko: "상태마다 어떤 오류 코드가 돌아오는지 문서에 표가 없는 경우에는 IncorrectInstanceState나 UnsupportedOperation, 볼륨이라면 IncorrectState로 봅니다.",
      en: "Where no page lists the code for a state, IncorrectInstanceState or UnsupportedOperation is used, for volumes IncorrectState.",
    },
    {
      ko: "중지 방지에 막힌 호출의 오류 코드는 종료 방지와 같은 OperationNotPermitted로 봅니다.",
      en: "A call blocked by stop protection fails with OperationNotPermitted, as with termination protection.",
    },
    {
      ko: "일회성 요청의 스팟 인스턴스는 중지할 수 없으므로, OS에서 끄거나 만료가 예약되어도 종료됩니다.",
      en: "A Spot Instance of a one-time request cannot be stopped, so a shutdown in the OS or a retirement terminates it.",
    },
    { ko: "경보 동작도 종료 방지와 중지 방지에 막힙니다.", en: "Alarm actions are blocked by termination and stop protection too." },
    {
      ko: "자동 복구는 검사가 실패하고 60초 뒤에 시작하고, 만료는 예약하고 하루 뒤에 실행됩니다.",
      en: "Automatic recovery starts 60 seconds after the failed check; a retirement comes one day after it is scheduled.",
    },
    {
      ko: "강제 중지는 60초, shutting-down에 갇힌 인스턴스의 강제 종료는 4시간 걸립니다.",
      en: "A forced stop takes 60 seconds; a stuck termination is forced after 4 hours.",
    },
    {
      ko: `최대 절전 한도(${hibernateMax.ko})를 넘기면 저장한 메모리를 쓸 수 없게 됩니다.`,
      en: `After ${hibernateMax.en} in hibernation the saved memory is unusable.`,
    },
    {
      ko: "AWS는 최대 절전 중인 인스턴스를 수정할 수 없다고만 합니다. 여기서는 유형 변경과 볼륨 연결, 분리가 거절됩니다.",
      en: "AWS says that a hibernated instance cannot be modified, no more; here that means its type and its volumes.",
    },
    {
      ko: "스팟의 ‘첫 1시간’은 마지막으로 running이 된 때부터 셉니다.",
      en: "A Spot Instance's ‘first hour’ counts from when it last began to run.",
    },
  ],
};

/** The life of an EC2 instance, to be played with. */
export const lab: Lab<InstanceParams, InstanceAction, InstanceState, InstanceReadouts> = {
  ...live, ...panels, ...twin, ...conditions,
  summary: {
    ko: "인스턴스를 시작하고, 중지하고, 재부팅하고, 최대 절전 모드로 보내고, 종료해 봅니다. 그때마다 메모리와 디스크, 주소, 요금이 어떻게 되는지 지켜봅니다.",
    en: "Launch, stop, reboot, hibernate and terminate an instance, and watch what each does to memory, disks, addresses and the bill.",
  },
  question: {
    ko: "중지와 종료는 무엇이 다를까요? 꺼 둔 동안에도 요금이 나올까요?",
    en: "How do stop and terminate differ? Do you pay while it is off?",
  },
  poster: {
    ...live.poster,
    caption: {
      ko: "한 시간 쓰고 중지한 인스턴스입니다. EBS 볼륨과 프라이빗 IPv4 주소는 남고, 메모리와 인스턴스 스토어의 데이터, 퍼블릭 IPv4 주소는 사라졌습니다. 지금은 EBS 볼륨에만 요금이 붙습니다.",
      en: "An instance stopped after an hour. Its EBS volumes and private IPv4 address are still there; memory, instance store data and the public IPv4 address are gone. Only the EBS volumes are billed now.",
    },
  },
  honesty, broken,
};
