import type { Question } from "@/engine/quiz/question";
import { countersIn } from "../../counters";
import { volumeTypes } from "../../facts/volume-types";
import { volumes } from "../../facts/volumes";

const includedIops = volumeTypes["ebs.gp3.iops.included"];
const includedThroughput = volumeTypes["ebs.gp3.throughput.included"];
const iopsPerGib = volumeTypes["ebs.gp3.iops.per-gib"];
const topIops = volumeTypes["ebs.gp3.iops"];
const bucket = volumeTypes["ebs.gp2.credit.cap"].value;
const burst = volumeTypes["ebs.gp2.burst"].value;
const baselinePerGib = volumeTypes["ebs.gp2.baseline"].value;
const attachable = volumes["ebs.multiattach"];

const count = (value: number): string => value.toLocaleString("en-US");

const smallIoKib = 8;
const smallIoSpeed = Math.round((10 * includedIops.value * smallIoKib) / 1024) / 10;

const burstGib = 250;
const burstBaseline = burstGib * baselinePerGib;
const burstSeconds = bucket / (burst - burstBaseline);

const fails = countersIn("instance-states");
const launch = [0, { type: "launch" }] as const;
const terminate = [60, { type: "terminate" }] as const;

export const questions: readonly Question[] = [
  {
    id: "ebs-volumes.which-limit",
    kind: "one-choice",
    section: "two-numbers",
    facts: ["ebs.gp3.iops.included", "ebs.gp3.throughput.included", "ebs.io-size"],
    concepts: ["iops", "throughput"],
    ask: {
      ko: `기본 설정의 gp3(${includedIops.say.ko}, ${includedThroughput.say.ko})에서 256 KiB씩 차례로 읽는 작업이 느립니다. 인스턴스의 한도는 넉넉합니다. 무엇을 늘려야 합니까?`,
      en: `A job reads 256 KiB at a time in sequence from a gp3 volume as it comes (${includedIops.say.en}, ${includedThroughput.say.en}) and is slow. The instance has room. What should you raise?`,
    },
    choices: [
      {
        id: "throughput", right: true, text: { ko: "볼륨의 처리량", en: "The volume's throughput" },
        why: { ko: "256 KiB로는 초당 500번이면 처리량 한도에 닿습니다. IOPS는 남아돕니다.", en: "At 256 KiB the throughput limit is reached with 500 I/O a second. IOPS are left over." },
      },
      {
        id: "iops", right: false, text: { ko: "볼륨의 IOPS", en: "The volume's IOPS" },
        why: { ko: "횟수 한도로는 초당 750 MiB까지 낼 수 있으니 이미 남습니다.", en: "By count it could move 750 MiB/s; there are IOPS to spare." },
      },
      {
        id: "size", right: false, text: { ko: "볼륨의 크기", en: "The volume's size" },
        why: { ko: "gp3의 성능은 크기를 따라가지 않습니다.", en: "The performance of gp3 does not follow its size." },
      },
      {
        id: "split", right: false, text: { ko: "더 작은 I/O로 나눈 요청 횟수", en: "The number of requests, split into smaller I/O" },
        why: { ko: "잘게 나누면 같은 양에 횟수만 늘어납니다.", en: "Splitting moves the same amount with more counts." },
      },
    ],
    explain: {
      ko: `처리량 = IOPS × I/O 크기입니다. 큰 I/O에서는 ${includedThroughput.say.ko}라는 한도가 먼저 닿습니다.`,
      en: `Throughput = IOPS × I/O size. With large I/O the limit of ${includedThroughput.say.en} is reached first.`,
    },
  },
  {
    id: "ebs-volumes.small-io",
    kind: "number",
    section: "two-numbers",
    facts: ["ebs.gp3.iops.included", "ebs.gp3.throughput.included"],
    concepts: ["iops", "throughput"],
    ask: {
      ko: `기본 설정의 gp3에서 데이터베이스가 ${smallIoKib} KiB씩 흩어진 곳을 읽습니다. 한도까지 일하면 초당 몇 MiB를 읽습니까? (소수 첫째 자리까지)`,
      en: `A database reads ${smallIoKib} KiB at a time from scattered places on a gp3 volume as it comes. At its limit, how many MiB does it read in a second? (one decimal)`,
    },
    unit: { ko: "MiB/s", en: "MiB/s" },
    answer: smallIoSpeed,
    tolerance: 0.6,
    misses: [
      { value: includedThroughput.value, why: { ko: "처리량 한도에는 닿지도 못합니다. 횟수 한도가 먼저입니다.", en: "It never gets to the throughput limit; the count comes first." } },
      { value: (includedIops.value * smallIoKib) / 8, why: { ko: "KiB를 MiB로 바꾸려면 1,024로 나눕니다.", en: "Divide by 1,024 to turn KiB into MiB." } },
    ],
    explain: {
      ko: `${count(includedIops.value)} × ${smallIoKib} ÷ 1,024 = ${smallIoSpeed} MiB/s입니다. 작은 I/O에서는 IOPS가 속도를 정합니다.`,
      en: `${count(includedIops.value)} × ${smallIoKib} ÷ 1,024 = ${smallIoSpeed} MiB/s. With small I/O the IOPS set the speed.`,
    },
  },
  {
    id: "ebs-volumes.night-batch",
    kind: "one-choice",
    section: "gp2-credits",
    facts: ["ebs.gp2.baseline", "ebs.gp2.burst", "ebs.gp2.credit.empty"],
    concepts: ["burst-credits", "volume-type", "iops"],
    ask: {
      ko: "500 GiB gp2 볼륨의 배치 작업이 매일 한 시간쯤 빠르다가 절반 속도로 떨어집니다. 크기를 바꾸지 않고 가장 싸게 고치는 방법은 무엇입니까?",
      en: "A batch job on a 500 GiB gp2 volume is fast for about an hour each day, then runs at half speed. What is the cheapest cure that keeps the size?",
    },
    choices: [
      {
        id: "gp3", right: true, text: { ko: "크기는 그대로 두고 유형을 gp3로 바꾼다", en: "Keep the size and change the type to gp3" },
        why: { ko: "같은 크기에서 3,000 IOPS를 기본으로 주고 크레딧이 없습니다. GiB당 요금도 더 낮습니다.", en: "At the same size it includes 3,000 IOPS and has no credits, at a lower price per GiB." },
      },
      {
        id: "io2", right: false, text: { ko: "유형을 io2로 바꾸고 3,000 IOPS를 산다", en: "Change the type to io2 and buy 3,000 IOPS" },
        why: { ko: "빨라지지만 지연과 내구성이 문제였던 것이 아니라서 돈을 더 낼 까닭이 없습니다.", en: "It works, but latency and durability were not the trouble, so there is nothing to pay more for." },
      },
      {
        id: "st1", right: false, text: { ko: "처리량이 큰 st1으로 바꾼다", en: "Change to st1 with its high throughput" },
        why: { ko: "st1은 500 IOPS가 한도이고 흩어진 I/O에 느립니다.", en: "st1 is limited to 500 IOPS and slow with scattered I/O." },
      },
      {
        id: "restart", right: false, text: { ko: "작업 전에 인스턴스를 중지했다 시작한다", en: "Stop and start the instance before the job" },
        why: { ko: "크레딧은 볼륨의 것이고 시간이 지나야 찹니다. 다시 시작한다고 차지 않습니다.", en: "Credits belong to the volume and fill with time. A restart does not fill them." },
      },
    ],
    explain: {
      ko: "500 GiB gp2의 기준 성능은 1,500 IOPS입니다. 3,000 IOPS로 한 시간이면 크레딧이 떨어집니다. gp3는 크기와 상관없이 3,000 IOPS가 기본입니다.",
      en: "The baseline of a 500 GiB gp2 volume is 1,500 IOPS; at 3,000 its credits last an hour. gp3 includes 3,000 IOPS at any size.",
    },
  },
  {
    id: "ebs-volumes.burst-length",
    kind: "number",
    section: "gp2-credits",
    facts: ["ebs.gp2.credit.cap", "ebs.gp2.credit.spend", "ebs.gp2.baseline"],
    concepts: ["burst-credits", "iops"],
    ask: {
      ko: `크레딧이 가득 찬 ${burstGib} GiB gp2 볼륨이 쉬지 않고 ${count(burst)} IOPS로 일합니다. 몇 초 뒤에 느려집니까?`,
      en: `A ${burstGib} GiB gp2 volume with a full bucket works at ${count(burst)} IOPS without a pause. After how many seconds does it slow down?`,
    },
    unit: { ko: "초", en: "seconds" },
    answer: burstSeconds,
    tolerance: 5,
    misses: [
      { value: bucket / burst, why: { ko: "쓰는 동안에도 기준 성능만큼 채워집니다. 그만큼 빼고 나눕니다.", en: "It refills at the baseline rate meanwhile. Subtract that first." } },
      { value: bucket / burstBaseline, why: { ko: "그것은 빈 통이 다시 차는 시간입니다.", en: "That is the time to fill an empty bucket." } },
    ],
    explain: {
      ko: `기준 성능은 ${burstGib} × ${baselinePerGib} = ${burstBaseline} IOPS이고, ${count(bucket)} ÷ (${count(burst)} − ${burstBaseline}) = ${count(burstSeconds)}초입니다.`,
      en: `The baseline is ${burstGib} × ${baselinePerGib} = ${burstBaseline} IOPS, and ${count(bucket)} ÷ (${count(burst)} − ${burstBaseline}) = ${count(burstSeconds)} seconds.`,
    },
  },
  {
    id: "ebs-volumes.gp3-ratio",
    kind: "one-choice",
    section: "types",
    facts: ["ebs.gp3.iops", "ebs.gp3.iops.per-gib"],
    concepts: ["volume-type", "iops"],
    mistake: "M39",
    ask: {
      ko: `100 GiB gp3 볼륨에 ${topIops.say.ko}를 주려고 하니 거절되었습니다. 까닭은 무엇입니까?`,
      en: `A 100 GiB gp3 volume is refused ${topIops.say.en}. Why?`,
    },
    choices: [
      {
        id: "ratio", right: true, text: { ko: `${iopsPerGib.say.ko}까지라서 50,000이 한도다`, en: `With ${iopsPerGib.say.en}, its limit is 50,000` },
        why: { ko: "최댓값에는 160 GiB가 필요합니다.", en: "The maximum needs 160 GiB." },
      },
      {
        id: "old-limit", right: false, text: { ko: "gp3는 크기와 상관없이 16,000 IOPS까지만 살 수 있다", en: "gp3 sells at most 16,000 IOPS, whatever the size" },
        why: { ko: "2025년 9월까지의 한도입니다. 지금은 더 높습니다.", en: "That was the limit until September 2025. It is higher today." },
      },
      {
        id: "io2-only", right: false, text: { ko: "IOPS를 따로 사는 것은 io1과 io2에서만 된다", en: "Only io1 and io2 let you buy IOPS apart from size" },
        why: { ko: "gp3도 IOPS와 처리량을 따로 삽니다.", en: "gp3 sells IOPS and throughput apart, too." },
      },
      {
        id: "credits", right: false, text: { ko: "크레딧을 먼저 모아야 그만큼을 낼 수 있다", en: "Credits must be saved up before it can go that fast" },
        why: { ko: "gp3에는 크레딧이 없습니다.", en: "gp3 has no credits." },
      },
    ],
    explain: {
      ko: `gp3의 IOPS는 ${iopsPerGib.say.ko}를 넘지 못합니다. 100 × 500 = 50,000입니다.`,
      en: `gp3 allows at most ${iopsPerGib.say.en}: 100 × 500 = 50,000.`,
    },
  },
  {
    id: "ebs-volumes.type-for-job",
    kind: "rows",
    section: "types",
    facts: ["ebs.gp3.burst", "ebs.io2.latency", "ebs.st1.throughput", "ebs.sc1.throughput"],
    concepts: ["volume-type", "throughput", "iops"],
    ask: { ko: "일에 맞는 볼륨 유형을 고르세요.", en: "Choose the volume type for each job." },
    columns: [
      { id: "gp3", text: { ko: "gp3", en: "gp3" } },
      { id: "io2", text: { ko: "io2", en: "io2" } },
      { id: "st1", text: { ko: "st1", en: "st1" } },
      { id: "sc1", text: { ko: "sc1", en: "sc1" } },
    ],
    rows: [
      {
        id: "web", right: "gp3", text: { ko: "웹 서버의 부팅 디스크", en: "The boot disk of a web server" },
        why: { ko: "부팅할 수 있고 값이 알맞은 SSD입니다. HDD 유형으로는 부팅하지 못합니다.", en: "A bootable SSD at a fair price. HDD types do not boot." },
      },
      {
        id: "bank", right: "io2", text: { ko: "1밀리초 아래의 고른 지연이 필요한 결제 데이터베이스", en: "A payment database that needs even latency below a millisecond" },
        why: { ko: "평균 지연과 내구성을 보고 고르는 유형입니다.", en: "The type to choose for latency and durability." },
      },
      {
        id: "logs", right: "st1", text: { ko: "날마다 통째로 훑는 큰 로그 파일", en: "Large log files scanned from end to end every day" },
        why: { ko: "큰 I/O를 차례로 읽으니 HDD의 처리량이 쌉니다.", en: "Large sequential I/O makes the throughput of HDD a bargain." },
      },
      {
        id: "cold", right: "sc1", text: { ko: "한 해에 몇 번 차례로 읽는 오래된 로그 파일", en: "Old log files read in sequence a few times a year" },
        why: { ko: "드물게 읽는다면 더 느리고 더 싼 쪽이 낫습니다.", en: "Read that seldom, slower and cheaper is better." },
      },
    ],
    explain: {
      ko: "흩어진 작은 I/O는 SSD, 차례로 읽는 큰 I/O는 HDD입니다. 지연과 내구성이 값을 치를 만할 때 io2를 고릅니다.",
      en: "Small scattered I/O wants SSD, large sequential I/O suits HDD. Choose io2 when latency and durability are worth the price.",
    },
  },
  {
    id: "ebs-volumes.fast-volume-small-instance",
    kind: "one-choice",
    section: "two-numbers",
    facts: ["ebs.io2.iops"],
    concepts: ["iops", "throughput", "burst-credits", "instance-type"],
    ask: {
      ko: "작은 인스턴스의 볼륨을 gp3에서 IOPS가 열 배인 io2로 바꿨는데 속도가 그대로입니다. 볼륨은 어느 한도에도 닿지 않았습니다. 무엇부터 봅니까?",
      en: "On a small instance a gp3 volume was changed to io2 with ten times the IOPS, and nothing got faster. The volume is below all its limits. Where do you look first?",
    },
    choices: [
      {
        id: "credits", right: false, text: { ko: "볼륨의 BurstBalance", en: "The volume's BurstBalance" },
        why: { ko: "io2에는 크레딧이 없습니다.", en: "io2 has no credits." },
      },
      {
        id: "instance", right: true, text: { ko: "인스턴스 유형의 EBS 한도", en: "The EBS limit of the instance type" },
        why: { ko: "EBS는 네트워크 너머에 있고 인스턴스마다 그 길의 폭이 정해져 있습니다.", en: "EBS is across the network, and each instance type has a fixed width of that road." },
      },
      {
        id: "zone", right: false, text: { ko: "볼륨이 있는 가용 영역", en: "The Availability Zone of the volume" },
        why: { ko: "다른 영역의 볼륨은 아예 붙지 않습니다.", en: "A volume of another zone could not be attached at all." },
      },
      {
        id: "format", right: false, text: { ko: "바꾼 뒤에 다시 포맷했는지", en: "Whether it was formatted anew after the change" },
        why: { ko: "유형을 바꿔도 내용과 파일 시스템은 그대로입니다. 포맷하면 데이터만 잃습니다.", en: "A change of type keeps content and file system. Formatting only loses the data." },
      },
    ],
    explain: {
      ko: "볼륨의 IOPS, 볼륨의 처리량, 인스턴스의 한도 가운데 가장 먼저 닿는 것이 속도를 정합니다.",
      en: "Of the volume's IOPS, the volume's throughput and the instance's limit, the first to be reached sets the speed.",
    },
  },
  {
    id: "ebs-volumes.multi-attach-needs",
    kind: "several-choices",
    section: "zone-and-attach",
    facts: ["ebs.multiattach", "ebs.scope"],
    concepts: ["multi-attach", "ebs-volume"],
    mistake: "M39",
    ask: { ko: "다중 연결(Multi-Attach)에 맞는 말을 모두 고르세요.", en: "What is true of Multi-Attach?" },
    choices: [
      {
        id: "zone", right: true, text: { ko: "인스턴스들이 볼륨과 같은 가용 영역에 있어야 한다", en: "The instances must be in the volume's zone" },
        why: { ko: "여러 대에 붙어도 볼륨은 한 영역에 있습니다.", en: "Attached to several or not, the volume lies in one zone." },
      },
      {
        id: "type", right: true, text: { ko: "볼륨 유형이 io1이나 io2여야 한다", en: "The volume must be io1 or io2" },
        why: { ko: "gp3나 HDD 유형에는 이 기능이 없습니다.", en: "gp3 and the HDD types do not have it." },
      },
      {
        id: "cluster", right: true, text: { ko: "함께 쓰는 것을 아는 파일 시스템이 필요하다", en: "It needs a file system that knows of the sharing" },
        why: { ko: "ext4나 XFS로 함께 마운트하면 데이터가 망가집니다.", en: "Mounting ext4 or XFS from several servers ruins the data." },
      },
      {
        id: "boot", right: false, text: { ko: "여러 인스턴스가 한 볼륨에서 부팅하는 데 쓴다", en: "It lets several instances boot from one volume" },
        why: { ko: "부팅 볼륨으로는 쓸 수 없습니다. 여러 대를 부팅하려면 AMI를 씁니다.", en: "Boot volumes are excluded. To boot many, use an AMI." },
      },
      {
        id: "region", right: false, text: { ko: "리전 안의 어느 영역에서나 붙일 수 있게 해 준다", en: "It makes a volume attachable from any zone of the Region" },
        why: { ko: "영역을 넘지 못합니다. 여러 영역에서 쓰려면 EFS가 맞습니다.", en: "It does not cross zones. For several zones EFS is right." },
      },
    ],
    explain: {
      ko: `io1, io2를 같은 영역의 Nitro 인스턴스 ${attachable.say.ko}까지 붙이는 기능입니다. 클러스터 파일 시스템이 있어야 하고, 폴더 함께 쓰기라면 EFS가 쉽습니다.`,
      en: `It attaches io1 or io2 to up to ${attachable.value} Nitro instances of one zone. It needs a cluster file system; for a shared folder, EFS is easier.`,
    },
  },
  {
    id: "ebs-volumes.other-zone",
    kind: "order",
    section: "zone-and-attach",
    facts: ["ebs.scope", "ebs.detach.busy"],
    concepts: ["ebs-volume", "multi-attach", "snapshot"],
    ask: {
      ko: "영역 a의 데이터 볼륨을 영역 b의 인스턴스에서 쓰려고 합니다. 차례대로 놓으세요.",
      en: "A data volume in zone a is to be used by an instance in zone b. Put the steps in order.",
    },
    steps: [
      {
        id: "quiet", text: { ko: "쓰기를 멈추고 마운트를 푼다", en: "Stop writing and unmount" },
        why: { ko: "캐시에 남은 것까지 볼륨에 내려가야 온전한 사본이 됩니다.", en: "What is left in caches must reach the volume for a clean copy." },
      },
      {
        id: "snapshot", text: { ko: "스냅샷을 뜬다", en: "Take a snapshot" },
        why: { ko: "스냅샷은 리전에 속하므로 영역의 벽을 넘습니다.", en: "A snapshot belongs to the Region and so crosses the wall between zones." },
      },
      {
        id: "create", text: { ko: "스냅샷에서 영역 b에 볼륨을 만든다", en: "Make a volume in zone b from the snapshot" },
        why: { ko: "영역은 볼륨을 만들 때 정해집니다.", en: "The zone is settled when a volume is made." },
      },
      {
        id: "attach", text: { ko: "영역 b의 인스턴스에 연결하고 마운트한다", en: "Attach it to the instance in zone b and mount it" },
        why: { ko: "같은 영역이 되어야 연결할 수 있습니다.", en: "It attaches only once both are in one zone." },
      },
      {
        id: "delete", text: { ko: "확인한 뒤 옛 볼륨을 삭제한다", en: "Check, then delete the old volume" },
        why: { ko: "두 볼륨에 모두 요금이 붙으므로 잊지 않고 지웁니다.", en: "Both volumes cost money, so do not forget it." },
      },
    ],
    explain: {
      ko: "볼륨은 영역을 떠나지 못합니다. 리전에 속한 스냅샷을 거쳐 새 볼륨을 만듭니다.",
      en: "A volume never leaves its zone. A new one is made from a snapshot, which belongs to the Region.",
    },
  },
  {
    id: "ebs-volumes.encrypt-late",
    kind: "one-choice",
    section: "encryption",
    facts: ["ebs.encryption", "ebs.snap.copy-encryption"],
    concepts: ["ebs-encryption", "snapshot"],
    ask: {
      ko: "암호화하지 않은 데이터 볼륨이 있습니다. 감사에서 암호화하라고 합니다. 어떻게 합니까?",
      en: "An audit demands that an unencrypted data volume be encrypted. What do you do?",
    },
    choices: [
      {
        id: "swap", right: true, text: { ko: "스냅샷을 암호화하며 복사하고, 그 사본에서 만든 볼륨으로 바꾼다", en: "Swap in a volume made from an encrypted copy of its snapshot" },
        why: { ko: "암호화는 만들 때 정해지므로 새 볼륨이 필요합니다.", en: "Encryption is settled at creation, so a new volume is needed." },
      },
      {
        id: "modify", right: false, text: { ko: "볼륨 수정(ModifyVolume)으로 암호화를 켜고 끝나기를 기다린다", en: "Switch encryption on with ModifyVolume and wait until it has completed" },
        why: { ko: "볼륨 수정은 크기, 유형, 성능만 바꿉니다.", en: "A modification changes size, type and performance only." },
      },
      {
        id: "default", right: false, text: { ko: "계정의 “기본으로 암호화”를 켜서 볼륨이 암호화되게 한다", en: "Switch on encryption by default so that the volume gets encrypted" },
        why: { ko: "그 설정은 앞으로 만들 볼륨에만 적용됩니다.", en: "That setting applies to volumes made from now on." },
      },
      {
        id: "reattach", right: false, text: { ko: "떼어 냈다가 암호화 옵션을 붙여 다시 연결한다", en: "Detach it and attach it again with the encryption option" },
        why: { ko: "연결할 때는 암호화를 정하지 않습니다.", en: "Encryption is not a matter of attaching." },
      },
    ],
    explain: {
      ko: "있는 볼륨은 그 자리에서 암호화할 수 없습니다. 스냅샷을 뜨고, 암호화하며 복사하고, 새 볼륨을 만듭니다.",
      en: "An existing volume cannot be encrypted in place: snapshot, copy with encryption, new volume.",
    },
  },
  {
    id: "ebs-volumes.what-encrypted",
    kind: "several-choices",
    section: "encryption",
    facts: ["ebs.encryption"],
    concepts: ["ebs-encryption", "ebs-volume"],
    ask: { ko: "암호화한 EBS 볼륨을 쓰고 있습니다. 함께 암호화되는 것을 모두 고르세요.", en: "You use an encrypted EBS volume. What else is encrypted with it?" },
    choices: [
      {
        id: "snapshots", right: true, text: { ko: "그 볼륨에서 뜬 스냅샷", en: "Snapshots taken of it" },
        why: { ko: "스냅샷은 볼륨의 암호화를 물려받습니다.", en: "Snapshots inherit the encryption." },
      },
      {
        id: "children", right: true, text: { ko: "그 스냅샷에서 만든 볼륨", en: "Volumes made from those snapshots" },
        why: { ko: "암호화는 이어집니다. 푸는 길은 파일을 옮기는 것뿐입니다.", en: "It is passed on. The only way out is to move the files." },
      },
      {
        id: "transit", right: true, text: { ko: "볼륨과 인스턴스 사이를 오가는 데이터", en: "Data on its way between volume and instance" },
        why: { ko: "암호화는 인스턴스가 놓인 서버에서 이루어집니다.", en: "The encryption happens on the server of the instance." },
      },
      {
        id: "other", right: false, text: { ko: "같은 인스턴스에 붙은 다른 볼륨", en: "Other volumes of the same instance" },
        why: { ko: "볼륨마다 따로 정합니다.", en: "It is settled for each volume." },
      },
      {
        id: "client", right: false, text: { ko: "그 데이터를 사용자에게 보내는 웹 응답", en: "Web responses that send the data to users" },
        why: { ko: "그것은 HTTPS의 일입니다. 프로그램에는 풀린 데이터가 보입니다.", en: "That is what HTTPS does. Programs see the data in clear." },
      },
    ],
    explain: {
      ko: "EBS 암호화는 저장된 데이터, 인스턴스까지의 길, 스냅샷과 거기서 만든 볼륨을 덮습니다. 운영 체제 안에서는 풀린 데이터로 보입니다.",
      en: "EBS encryption covers data at rest, the way to the instance, snapshots and volumes made from them. Inside the operating system the data is in clear.",
    },
  },
  {
    id: "ebs-volumes.grown-but-full",
    kind: "one-choice",
    section: "resizing",
    facts: ["ebs.modification.rate", "ebs.vol.t.modify"],
    concepts: ["elastic-volumes", "ebs-volume"],
    ask: {
      ko: "볼륨 크기를 두 배로 늘렸고 수정도 completed인데, 서버의 df는 여전히 꽉 찼다고 합니다. 무엇이 남았습니까?",
      en: "A volume was doubled and the modification is completed, yet df on the server still says the disk is full. What is left to do?",
    },
    choices: [
      {
        id: "extend", right: true, text: { ko: "운영 체제에서 파티션과 파일 시스템을 늘린다", en: "Extend partition and file system in the system" },
        why: { ko: "EBS는 디스크만 키웁니다. 파일 시스템은 제 크기를 그대로 압니다.", en: "EBS grows the disk only; the file system keeps its own size." },
      },
      {
        id: "restart", right: false, text: { ko: "인스턴스를 중지했다가 다시 시작해 새 크기를 읽게 한다", en: "Stop and start the instance so that it reads the new size" },
        why: { ko: "다시 시작해도 파일 시스템이 저절로 늘어난다고 볼 수 없습니다. 중지도 필요 없습니다.", en: "A restart is not needed, and by itself does not extend the file system." },
      },
      {
        id: "snapshot", right: false, text: { ko: "스냅샷을 떠서 새 크기의 볼륨을 다시 만든다", en: "Take a snapshot and make a volume of the new size" },
        why: { ko: "이미 커진 볼륨입니다. 새로 만들 까닭이 없습니다.", en: "The volume has grown already; there is nothing to make anew." },
      },
      {
        id: "wait", right: false, text: { ko: "optimizing이 끝날 때까지 하루쯤 기다린다", en: "Wait a day or so until optimizing is over" },
        why: { ko: "이미 completed입니다. 기다려도 파일 시스템은 그대로입니다.", en: "It is completed already, and waiting does not change the file system." },
      },
    ],
    explain: {
      ko: "볼륨 수정은 디스크의 크기를 바꿉니다. 그 공간을 쓰려면 파티션과 파일 시스템을 운영 체제 안에서 늘립니다.",
      en: "A modification changes the disk. To use the space, extend partition and file system inside the operating system.",
    },
  },
  {
    id: "ebs-volumes.shrink",
    kind: "one-choice",
    section: "resizing",
    facts: ["ebs.modification.rate"],
    concepts: ["elastic-volumes", "billing"],
    ask: {
      ko: "2,000 GiB로 만든 볼륨에 실제 파일은 300 GiB뿐입니다. 요금을 줄이려면 어떻게 합니까?",
      en: "A volume was made with 2,000 GiB, but holds 300 GiB of files. How do you lower the bill?",
    },
    choices: [
      {
        id: "move", right: true, text: { ko: "작은 볼륨을 만들어 파일을 옮기고 큰 것을 지운다", en: "Make a smaller volume, move the files, delete the large one" },
        why: { ko: "크기는 늘리기만 할 수 있어서 새 볼륨이 필요합니다.", en: "Size only grows, so a new volume is needed." },
      },
      {
        id: "modify", right: false, text: { ko: "볼륨 수정으로 크기를 400 GiB로 줄인다", en: "Shrink it to 400 GiB by a modification" },
        why: { ko: "줄이는 수정은 거절됩니다.", en: "A modification that shrinks is refused." },
      },
      {
        id: "nothing", right: false, text: { ko: "쓴 만큼만 내므로 그대로 둔다", en: "Leave it; only what is used is charged" },
        why: { ko: "만들어 둔 크기만큼 냅니다.", en: "The provisioned size is charged." },
      },
      {
        id: "small-from-snapshot", right: false, text: { ko: "스냅샷을 떠서 300 GiB 볼륨으로 되살려 쓴다", en: "Take a snapshot and restore it as a 300 GiB volume" },
        why: { ko: "스냅샷에서 만든 볼륨은 원래 크기보다 작을 수 없습니다.", en: "A volume from a snapshot cannot be smaller than the original." },
      },
    ],
    explain: {
      ko: "EBS 요금은 만들어 둔 크기에 붙고 크기는 줄지 않습니다. 작은 볼륨으로 파일을 옮깁니다. 처음부터 작게 만들고 늘려 가는 편이 낫습니다.",
      en: "EBS charges for the provisioned size, and size never shrinks. Move the files to a smaller volume; better still, start small and grow.",
    },
  },
  {
    id: "ebs-volumes.idle-cost",
    kind: "several-choices",
    section: "resizing",
    facts: ["ebs.dot.root", "ebs.dot.data-later", "ebs.stop"],
    concepts: ["elastic-volumes", "delete-on-termination", "billing"],
    mistake: "M39",
    ask: { ko: "다음 가운데 볼륨 요금이 계속 나오는 것을 모두 고르세요.", en: "In which cases do you go on paying for the volume?" },
    choices: [
      {
        id: "stopped", right: true, text: { ko: "중지한 인스턴스의 루트 볼륨", en: "The root volume of a stopped instance" },
        why: { ko: "인스턴스 요금은 멈춰도 볼륨은 그대로 있습니다.", en: "The instance is not charged, but its volume is still there." },
        counter: fails("disk-free", [launch, [60, { type: "stop" }]], 3600, { since: 100 }),
      },
      {
        id: "orphan", right: true, text: { ko: "인스턴스를 종료한 뒤 available로 남은 데이터 볼륨", en: "A data volume left available after a termination" },
        why: { ko: "나중에 붙인 볼륨은 기본으로 지워지지 않습니다.", en: "A volume attached later is not deleted by default." },
        counter: fails("disk-free", [launch, terminate], 3600, { since: 100 }),
      },
      {
        id: "empty", right: true, text: { ko: "만들기만 하고 아무것도 쓰지 않은 볼륨", en: "A volume made but never written to" },
        why: { ko: "요금은 쓴 양이 아니라 만든 크기에 붙습니다.", en: "The size made is charged, not what is written." },
      },
      {
        id: "root-gone", right: false, text: { ko: "기본 설정의 인스턴스를 종료했을 때의 루트 볼륨", en: "The root volume once an instance with default settings is terminated" },
        why: { ko: "시작할 때 만든 루트 볼륨은 기본으로 함께 지워집니다.", en: "A root volume made at launch is deleted with it by default." },
        counter: fails("root-kept", [launch, terminate], 300, { since: 50 }),
      },
    ],
    explain: {
      ko: "볼륨이 있는 동안에는 만든 크기만큼 냅니다. 종료할 때 지워지는지는 DeleteOnTermination이 정합니다.",
      en: "As long as a volume exists you pay for its size. Whether a termination deletes it is up to DeleteOnTermination.",
    },
  },
];
