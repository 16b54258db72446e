import type { Question } from "@/engine/quiz/question";
import { instanceTypes } from "../../facts/instance-types";
import { pricing } from "../../facts/pricing";

const largeVcpus = instanceTypes["ec2.type.large.vcpu"];
const doubleVcpus = instanceTypes["ec2.type.2xlarge.vcpu"];
const ratioC = instanceTypes["ec2.type.ratio.c"];
const ratioM = instanceTypes["ec2.type.ratio.m"];
const ratioR = instanceTypes["ec2.type.ratio.r"];
const burstVcpus = instanceTypes["ec2.burst.t3-micro.vcpu"];
const burstLimit = instanceTypes["ec2.burst.t3-micro.limit"];
const burstEarned = instanceTypes["ec2.burst.t3-micro.earned-per-hour"];
/** Credits that a t3.micro with all vCPUs busy loses each minute: spent minus earned. */
const lossPerMinute = burstVcpus.value - burstEarned.value / 60;

export const questions: readonly Question[] = [
  {
    id: "instance-types.fit-memory",
    kind: "one-choice",
    section: "families",
    facts: ["ec2.type.large.vcpu", "ec2.type.c7g-large.memory", "ec2.type.m7g-large.memory", "ec2.type.r7g-large.memory"],
    concepts: ["instance-family", "memory", "vcpu"],
    mistake: "M14",
    ask: {
      ko: `프로그램에 vCPU는 ${largeVcpus.value}개면 넉넉하고 메모리는 12 GiB가 필요합니다. vCPU를 더 늘리지 않고 돌릴 수 있는 유형은 무엇입니까?`,
      en: `A program is happy with ${largeVcpus.value} vCPUs but needs 12 GiB of memory. Which type can run it without more vCPUs?`,
    },
    choices: [
      {
        id: "c7g-large",
        text: { ko: "c7g.large", en: "c7g.large" },
        right: false,
        why: {
          ko: `메모리가 ${instanceTypes["ec2.type.c7g-large.memory"].say.ko}입니다. C는 vCPU당 메모리가 가장 적습니다.`,
          en: `It has ${instanceTypes["ec2.type.c7g-large.memory"].say.en}. C has the least memory for each vCPU.`,
        },
      },
      {
        id: "m7g-large",
        text: { ko: "m7g.large", en: "m7g.large" },
        right: false,
        why: {
          ko: `메모리가 ${instanceTypes["ec2.type.m7g-large.memory"].say.ko}입니다. m은 메모리 특화가 아니라 범용입니다.`,
          en: `It has ${instanceTypes["ec2.type.m7g-large.memory"].say.en}. M is general purpose, not about memory.`,
        },
      },
      {
        id: "r7g-large",
        text: { ko: "r7g.large", en: "r7g.large" },
        right: true,
        why: {
          ko: `메모리가 ${instanceTypes["ec2.type.r7g-large.memory"].say.ko}이고 vCPU 수는 그대로입니다.`,
          en: `It has ${instanceTypes["ec2.type.r7g-large.memory"].say.en} with the same number of vCPUs.`,
        },
      },
      {
        id: "m7g-xlarge",
        text: { ko: "m7g.xlarge", en: "m7g.xlarge" },
        right: false,
        why: { ko: "메모리는 맞지만 vCPU가 두 배가 되어 필요 없는 값을 치릅니다.", en: "The memory fits, but the vCPUs double and you pay for what you do not need." },
      },
    ],
    explain: {
      ko: "패밀리는 vCPU당 메모리의 비율입니다. vCPU는 그대로 두고 메모리만 늘리고 싶으면 크기가 아니라 패밀리를 바꿉니다.",
      en: "A family is a ratio of memory to vCPU. To get more memory with the same vCPUs, change the family, not the size.",
    },
  },
  {
    id: "instance-types.memory-from-name",
    kind: "number",
    section: "place-gives-meaning",
    facts: ["ec2.type.2xlarge.vcpu", "ec2.type.ratio.r", "ec2.type.ratio.m", "ec2.type.ratio.c"],
    concepts: ["instance-type", "memory", "vcpu"],
    ask: {
      ko: `2xlarge는 ${doubleVcpus.say.ko}이고, R 유형은 vCPU 하나에 메모리 ${ratioR.say.ko}가 따릅니다. r7g.2xlarge의 메모리는 얼마입니까?`,
      en: `A 2xlarge has ${doubleVcpus.say.en}, and an R type has ${ratioR.say.en} of memory for each vCPU. How much memory has r7g.2xlarge?`,
    },
    unit: { ko: "GiB", en: "GiB" },
    answer: doubleVcpus.value * ratioR.value,
    tolerance: 0,
    misses: [
      {
        value: doubleVcpus.value * ratioM.value,
        why: { ko: "M의 비율로 계산했습니다. m7g.2xlarge의 메모리입니다.", en: "That uses the ratio of M: it is the memory of m7g.2xlarge." },
      },
      {
        value: doubleVcpus.value * ratioC.value,
        why: { ko: "C의 비율로 계산했습니다. 또는 large의 메모리입니다.", en: "That uses the ratio of C, or it is the memory of the large size." },
      },
    ],
    explain: {
      ko: "시리즈가 비율을, 크기가 vCPU 수를 알려 줍니다. 둘을 곱하면 메모리가 나옵니다.",
      en: "The series gives the ratio, the size gives the vCPUs. Multiply them for the memory.",
    },
  },
  {
    id: "instance-types.parts-in-order",
    kind: "order",
    section: "place-gives-meaning",
    facts: ["ec2.type.name.format"],
    concepts: ["instance-type"],
    mistake: "M35",
    ask: {
      ko: "인스턴스 유형 이름을 이루는 부분을 왼쪽부터 차례대로 놓으세요.",
      en: "Put the parts of an instance type name in order, from the left.",
    },
    steps: [
      { id: "series", text: { ko: "시리즈 글자", en: "Series letters" }, why: { ko: "이름은 언제나 시리즈로 시작합니다.", en: "A name always begins with the series." } },
      { id: "generation", text: { ko: "세대 숫자", en: "Generation digit" }, why: { ko: "시리즈 바로 뒤에 옵니다.", en: "It follows the series at once." } },
      { id: "options", text: { ko: "옵션 글자", en: "Option letters" }, why: { ko: "세대와 점 사이에 옵니다. 크기 뒤가 아닙니다.", en: "They stand between generation and dot, not after the size." } },
      { id: "dot", text: { ko: "점", en: "Dot" }, why: { ko: "패밀리와 크기를 나눕니다.", en: "It separates family and size." } },
      { id: "size", text: { ko: "크기", en: "Size" }, why: { ko: "점 뒤에는 크기만 있습니다.", en: "Only the size stands behind the dot." } },
    ],
    explain: {
      ko: "m7gd.2xlarge라면 m, 7, gd, 점, 2xlarge입니다. 추가 글자가 크기 뒤에 온다는 설명은 틀렸습니다.",
      en: "In m7gd.2xlarge these are m, 7, gd, the dot, 2xlarge. It is wrong that extra letters follow the size.",
    },
  },
  {
    id: "instance-types.find-graviton",
    kind: "several-choices",
    section: "two-meanings",
    facts: ["ec2.opt.g", "ec2.series.g", "ec2.opt.a", "ec2.opt.i", "ec2.opt.n"],
    concepts: ["graviton", "instance-type"],
    mistake: "M36",
    ask: {
      ko: "AWS Graviton 프로세서를 쓰는 유형을 모두 고르세요.",
      en: "Tick every type with an AWS Graviton processor.",
    },
    choices: [
      {
        id: "c8gn",
        text: { ko: "c8gn.xlarge", en: "c8gn.xlarge" },
        right: true,
        why: { ko: "숫자 뒤의 g가 Graviton입니다. n은 네트워크와 EBS 최적화입니다.", en: "The g behind the digit is Graviton; n is network and EBS." },
      },
      {
        id: "g6",
        text: { ko: "g6.xlarge", en: "g6.xlarge" },
        right: false,
        why: { ko: "맨 앞의 g는 그래픽용 GPU 시리즈입니다.", en: "The g in front is the series for graphics GPUs." },
      },
      {
        id: "t4g",
        text: { ko: "t4g.micro", en: "t4g.micro" },
        right: true,
        why: { ko: "T 시리즈이고 옵션이 g입니다.", en: "Series T with option g." },
      },
      {
        id: "m8a",
        text: { ko: "m8a.large", en: "m8a.large" },
        right: false,
        why: { ko: "옵션 a는 AMD 프로세서입니다.", en: "Option a is an AMD processor." },
      },
      {
        id: "m8i",
        text: { ko: "m8i.large", en: "m8i.large" },
        right: false,
        why: { ko: "옵션 i는 Intel 프로세서입니다.", en: "Option i is an Intel processor." },
      },
    ],
    explain: {
      ko: "Graviton은 세대 숫자 뒤의 g입니다. 맨 앞의 g는 프로세서가 아니라 GPU 시리즈를 뜻합니다.",
      en: "Graviton is a g behind the generation digit. A g in front is the GPU series and says nothing of the processor.",
    },
  },
  {
    id: "instance-types.letter-places",
    kind: "rows",
    section: "two-meanings",
    facts: ["ec2.series.g", "ec2.series.d", "ec2.series.i", "ec2.opt.a", "ec2.opt.d", "ec2.opt.i"],
    concepts: ["instance-type", "instance-family"],
    mistake: "M36",
    ask: {
      ko: "가리키는 글자가 이름에서 시리즈입니까, 옵션입니까?",
      en: "Is the letter asked for a series or an option in this name?",
    },
    columns: [
      { id: "series", text: { ko: "시리즈", en: "Series" } },
      { id: "option", text: { ko: "옵션", en: "Option" } },
    ],
    rows: [
      {
        id: "d-in-d3",
        text: { ko: "d3.xlarge의 d", en: "The d of d3.xlarge" },
        right: "series",
        why: { ko: "숫자 앞에 있으므로 고밀도 HDD 스토리지 시리즈입니다.", en: "It stands before the digit: dense HDD storage." },
      },
      {
        id: "d-in-m7gd",
        text: { ko: "m7gd.large의 d", en: "The d of m7gd.large" },
        right: "option",
        why: { ko: "숫자 뒤에 있으므로 로컬 인스턴스 스토어 볼륨입니다.", en: "It stands behind the digit: local instance store volumes." },
      },
      {
        id: "i-in-c8i",
        text: { ko: "c8i.large의 i", en: "The i of c8i.large" },
        right: "option",
        why: { ko: "숫자 뒤의 i는 Intel 프로세서입니다.", en: "An i behind the digit is an Intel processor." },
      },
      {
        id: "i-in-i7ie",
        text: { ko: "i7ie.large의 맨 앞 i", en: "The first i of i7ie.large" },
        right: "series",
        why: { ko: "맨 앞의 i는 스토리지 최적화 시리즈입니다. 숫자 뒤의 i는 Intel입니다.", en: "The i in front is the storage optimized series; the one behind the digit is Intel." },
      },
      {
        id: "a-in-m8a",
        text: { ko: "m8a.large의 a", en: "The a of m8a.large" },
        right: "option",
        why: { ko: "숫자 뒤의 a는 AMD 프로세서입니다.", en: "An a behind the digit is an AMD processor." },
      },
    ],
    explain: {
      ko: "글자의 뜻은 자리가 정합니다. 숫자 앞이면 시리즈, 숫자 뒤면 옵션입니다.",
      en: "The place decides: before the digit it is the series, behind it an option.",
    },
  },
  {
    id: "instance-types.metal-is",
    kind: "one-choice",
    section: "sizes",
    facts: ["ec2.type.metal"],
    concepts: ["bare-metal", "hypervisor"],
    mistake: "M35",
    ask: {
      ko: "c7g.metal에서 metal은 무엇입니까?",
      en: "In c7g.metal, what is metal?",
    },
    choices: [
      {
        id: "suffix",
        text: { ko: "크기 뒤에 덧붙이는 추가 기능 글자", en: "A feature suffix that is added after the size" },
        right: false,
        why: { ko: "크기 뒤에 붙는 옵션은 없습니다.", en: "No option follows the size." },
      },
      {
        id: "size",
        text: { ko: "하이퍼바이저를 두지 않은 크기", en: "A size that comes without a hypervisor" },
        right: true,
        why: { ko: "점 뒤에 있으므로 크기이며 베어 메탈을 뜻합니다.", en: "It stands behind the dot, so it is a size: bare metal." },
      },
      {
        id: "family",
        text: { ko: "특수한 서버로 이루어진 별도의 패밀리", en: "A separate family of special servers" },
        right: false,
        why: { ko: "패밀리는 점 앞의 c7g입니다.", en: "The family is c7g, before the dot." },
      },
      {
        id: "dedicated",
        text: { ko: "전용 인스턴스로 과금된다는 표시", en: "A sign that it is billed as a Dedicated Instance" },
        right: false,
        why: { ko: "전용 여부는 테넌시 설정이며 이름에 나오지 않습니다.", en: "Dedicated is a matter of tenancy, which is not in the name." },
      },
    ],
    explain: {
      ko: "metal은 크기입니다. metal-24xl처럼 자체 크기가 붙기도 하지만 그것도 점 뒤의 크기입니다.",
      en: "metal is a size. Even metal-24xl is just the size behind the dot.",
    },
  },
  {
    id: "instance-types.not-in-the-name",
    kind: "several-choices",
    section: "what-the-name-hides",
    facts: ["ec2.opt.g", "ec2.opt.d"],
    concepts: ["instance-type"],
    ask: {
      ko: "m7gd.2xlarge라는 이름만으로는 알 수 없는 것을 모두 고르세요.",
      en: "Tick everything the name m7gd.2xlarge does not tell you.",
    },
    choices: [
      {
        id: "price",
        text: { ko: "서울 리전에서의 시간당 가격", en: "Its price per hour in Seoul" },
        right: true,
        why: { ko: "가격은 리전마다 따로 정해지며 이름에 없습니다.", en: "Prices are set for each Region and are not in the name." },
      },
      {
        id: "capacity",
        text: { ko: "지금 이 가용 영역에서 시작할 수 있는지", en: "Whether it can be launched in this zone right now" },
        right: true,
        why: { ko: "제공 여부와 남은 용량은 이름과 관계없습니다.", en: "Neither the offer nor free capacity is in the name." },
      },
      {
        id: "bandwidth",
        text: { ko: "정확한 네트워크 대역폭", en: "Its exact network bandwidth" },
        right: true,
        why: { ko: "옵션 n이 있으면 강화되었다는 것까지만 알 수 있습니다.", en: "At most an option n says that it is raised." },
      },
      {
        id: "processor",
        text: { ko: "프로세서가 Graviton인지", en: "Whether its processor is a Graviton" },
        right: false,
        why: { ko: "옵션 g가 알려 줍니다.", en: "Option g tells it." },
      },
      {
        id: "local-disk",
        text: { ko: "로컬 인스턴스 스토어가 있는지", en: "Whether it has a local instance store" },
        right: false,
        why: { ko: "옵션 d가 알려 줍니다.", en: "Option d tells it." },
      },
    ],
    explain: {
      ko: "이름은 시리즈와 세대, 옵션, 크기까지만 말합니다. 나머지는 표와 리전을 확인해야 합니다.",
      en: "A name tells series, generation, options and size. For the rest consult the tables and the Region.",
    },
  },
  {
    id: "instance-types.burst-minutes",
    kind: "number",
    section: "burstable",
    facts: ["ec2.burst.t3-micro.limit", "ec2.burst.t3-micro.earned-per-hour", "ec2.burst.t3-micro.vcpu", "ec2.burst.credit"],
    concepts: ["burstable"],
    ask: {
      ko: `표준 모드(standard)의 t3.micro(${burstVcpus.say.ko})에 ${burstLimit.say.ko}이 가득 쌓여 있고, 쓰는 동안에도 ${burstEarned.say.ko}을 얻습니다. 두 vCPU를 모두 100%로 쓰면 크레딧은 몇 분 뒤에 떨어집니까?`,
      en: `A t3.micro (${burstVcpus.say.en}) in standard mode holds a full balance of ${burstLimit.say.en} and goes on earning ${burstEarned.say.en}. With both vCPUs at 100%, after how many minutes are the credits used up?`,
    },
    unit: { ko: "분", en: "minutes" },
    answer: Math.round(burstLimit.value / lossPerMinute),
    tolerance: 2,
    misses: [
      {
        value: burstLimit.value / burstVcpus.value,
        why: { ko: "쓰는 동안에도 얻는 크레딧을 빠뜨렸습니다.", en: "That leaves out the credits earned meanwhile." },
      },
      {
        value: burstLimit.value,
        why: { ko: "vCPU가 두 개이므로 매분 크레딧 두 개가 나갑니다.", en: "There are two vCPUs, so two credits go every minute." },
      },
    ],
    explain: {
      ko: "매분 크레딧 2개를 쓰고 0.2개를 얻으므로 1.8개씩 줄어듭니다. 가득 찬 잔액을 이 값으로 나눕니다.",
      en: "Every minute 2 credits go and 0.2 come, so the balance falls by 1.8. Divide the full balance by that.",
    },
  },
  {
    id: "instance-types.t2-today",
    kind: "several-choices",
    section: "burstable",
    facts: ["ec2.type.t2.status", "ec2.price.cheapest", "ec2.price.cheapest.x86", "ec2.freetier.new.types", "ec2.type.hypervisors"],
    concepts: ["burstable", "free-tier"],
    mistake: "M13",
    ask: {
      ko: "오늘날의 T2에 맞는 설명을 모두 고르세요.",
      en: "Tick what is true of T2 today.",
    },
    choices: [
      {
        id: "previous",
        text: { ko: "이전 세대로 분류된다", en: "It is filed under previous generation" },
        right: true,
        why: { ko: "현재 세대는 T3, T3a, T4g입니다.", en: "The current ones are T3, T3a and T4g." },
      },
      {
        id: "xen",
        text: { ko: "Xen 하이퍼바이저에서 동작한다", en: "It runs on the Xen hypervisor" },
        right: true,
        why: { ko: "현재 세대의 유형은 모두 Nitro를 씁니다.", en: "All current types use Nitro." },
      },
      {
        id: "cheapest",
        text: { ko: "EC2에서 가장 저렴한 패밀리다", en: "It is the lowest-cost family of EC2" },
        right: false,
        why: {
          ko: `가장 저렴한 패밀리는 ${pricing["ec2.price.cheapest"].say.ko}입니다.`,
          en: `The lowest-cost family is ${pricing["ec2.price.cheapest"].say.en}.`,
        },
      },
      {
        id: "cheapest-x86",
        text: { ko: "x86 가운데서는 가장 저렴하다", en: "It is at least the cheapest with x86" },
        right: false,
        why: {
          ko: `x86 가운데 가장 저렴한 패밀리는 ${pricing["ec2.price.cheapest.x86"].say.ko}입니다.`,
          en: `With x86 the cheapest family is ${pricing["ec2.price.cheapest.x86"].say.en}.`,
        },
      },
      {
        id: "free",
        text: { ko: "새로 만든 계정의 프리 티어에 든다", en: "It is in the Free Tier of a new account" },
        right: false,
        why: { ko: "새 프리 티어의 유형 목록에는 T2가 없습니다.", en: "The new Free Tier lists no T2." },
      },
    ],
    explain: {
      ko: "T2는 이전 세대이고 가장 싸지도 않습니다. 무료라는 안내는 예전 계정의 이야기입니다.",
      en: "T2 is previous generation and not the cheapest. That it is free concerns older accounts.",
    },
  },
  {
    id: "instance-types.resize-order",
    kind: "order",
    section: "changing-type",
    facts: ["ec2.type.resize", "ec2.type.resize.architecture"],
    concepts: ["instance-type", "stop"],
    mistake: "M19",
    ask: {
      ko: "EBS 루트 볼륨을 쓰는 인스턴스를 더 큰 유형으로 바꾸는 차례를 맞추세요.",
      en: "Put the steps of giving an instance with an EBS root volume a bigger type in order.",
    },
    steps: [
      {
        id: "check",
        text: { ko: "새 유형의 프로세서 아키텍처가 같은지 확인한다", en: "Check that the new type has the same processor architecture" },
        why: { ko: "맞지 않으면 중지해 봐야 바꿀 수 없습니다.", en: "If it does not fit, stopping is in vain." },
      },
      {
        id: "stop",
        text: { ko: "인스턴스를 중지한다", en: "Stop the instance" },
        why: { ko: "유형은 중지된 상태에서만 바꿀 수 있습니다.", en: "The type can be changed only while stopped." },
      },
      {
        id: "change",
        text: { ko: "인스턴스 유형을 바꾼다", en: "Change the instance type" },
        why: { ko: "새 이미지나 새 인스턴스는 필요하지 않습니다.", en: "No new image and no new instance is needed." },
      },
      {
        id: "start",
        text: { ko: "인스턴스를 시작한다", en: "Start the instance" },
        why: { ko: "같은 ID와 볼륨으로 새 유형에서 부팅됩니다.", en: "It boots as the new type with the same ID and volumes." },
      },
      {
        id: "address",
        text: { ko: "자동 할당된 새 퍼블릭 IPv4 주소로 접속한다", en: "Connect to its new auto-assigned public IPv4 address" },
        why: { ko: "다시 시작하면 자동 할당 주소가 새로 붙습니다.", en: "The start brought a new auto-assigned address." },
      },
    ],
    explain: {
      ko: "중지, 변경, 시작이 가장 짧은 길입니다. 이미지를 만들고 탄력적 IP 주소를 옮기는 방법은 아키텍처가 다를 때 같은 경우에 씁니다.",
      en: "Stop, change, start is the short way. The way through an image and an Elastic IP is for cases such as another architecture.",
    },
  },
  {
    id: "instance-types.same-architecture",
    kind: "one-choice",
    section: "changing-type",
    facts: ["ec2.type.resize.architecture", "ec2.opt.g", "ec2.opt.i"],
    concepts: ["instance-type", "graviton"],
    ask: {
      ko: "중지한 t3.large의 유형을 무엇으로 바꿀 수 있습니까? 이미지는 그대로 둡니다.",
      en: "To which type can you change a stopped t3.large, keeping its image?",
    },
    choices: [
      {
        id: "t4g-large",
        text: { ko: "t4g.large", en: "t4g.large" },
        right: false,
        why: { ko: "옵션 g는 Arm 프로세서입니다. 같은 T 시리즈라도 x86 이미지로는 시작할 수 없습니다.", en: "Option g is an Arm processor. Even within series T an x86 image will not start." },
      },
      {
        id: "m7i-large",
        text: { ko: "m7i.large", en: "m7i.large" },
        right: true,
        why: { ko: "Intel이므로 아키텍처가 x86으로 같습니다.", en: "It is Intel, so the architecture stays x86." },
      },
      {
        id: "m8g-large",
        text: { ko: "m8g.large", en: "m8g.large" },
        right: false,
        why: { ko: "옵션 g는 Graviton, 곧 Arm입니다.", en: "Option g is Graviton, that is Arm." },
      },
      {
        id: "mac2",
        text: { ko: "mac2.metal", en: "mac2.metal" },
        right: false,
        why: { ko: "Mac 유형은 Mac 전용 호스트에서만 실행됩니다.", en: "Mac types run only on a Mac Dedicated Host." },
      },
    ],
    explain: {
      ko: "유형을 바꿀 때는 프로세서 아키텍처가 같아야 합니다. 시리즈가 같은지보다 옵션 글자를 보아야 합니다.",
      en: "A change of type needs the same processor architecture. Look at the option letters rather than the series.",
    },
  },
  {
    id: "instance-types.macos-host",
    kind: "one-choice",
    section: "macos",
    facts: ["ec2.type.macos", "ec2.type.macos.minimum-hours"],
    concepts: ["bare-metal", "host"],
    ask: {
      ko: "EC2에서 macOS를 한 시간만 써 보려고 합니다. 무엇을 알아야 합니까?",
      en: "You want to try macOS on EC2 for one hour. What do you need to know?",
    },
    choices: [
      {
        id: "any-type",
        text: { ko: "macOS AMI를 고르면 어떤 유형에서나 시작된다", en: "Any type starts it once you choose a macOS AMI" },
        right: false,
        why: { ko: "macOS는 Mac 유형에서만 실행됩니다.", en: "macOS runs only on Mac types." },
      },
      {
        id: "shared",
        text: { ko: "Mac 호스트 한 대를 다른 고객과 나누어 쓰므로 한 시간만 낸다", en: "A Mac host is shared among customers, so you pay for one hour" },
        right: false,
        why: { ko: "Mac 전용 호스트에는 인스턴스가 하나만 놓입니다.", en: "A Mac Dedicated Host holds a single instance." },
      },
      {
        id: "whole-host",
        text: {
          ko: `Mac 호스트를 최소 ${instanceTypes["ec2.type.macos.minimum-hours"].say.ko} 할당받아야 한다`,
          en: `A Mac host is allocated for at least ${instanceTypes["ec2.type.macos.minimum-hours"].say.en}`,
        },
        right: true,
        why: { ko: "전용 호스트는 호스트 단위로 과금되며 최소 할당 시간이 있습니다.", en: "Dedicated Hosts are billed per host, with a shortest allocation." },
      },
      {
        id: "per-second",
        text: { ko: "온디맨드이므로 최소 과금 시간만 지나면 초 단위로 낸다", en: "It is On-Demand, so after the usual minimum you pay per second" },
        right: false,
        why: { ko: "인스턴스가 아니라 호스트의 할당 시간이 요금을 정합니다.", en: "The allocation of the host sets the bill, not the instance." },
      },
    ],
    explain: {
      ko: "Mac 유형은 Mac 전용 호스트 위의 베어 메탈 인스턴스이며, 호스트 하나에 인스턴스 하나입니다. 호스트에는 최소 할당 시간이 있습니다.",
      en: "Mac types are bare-metal instances on a Mac Dedicated Host, one for each host, and the host has a shortest allocation.",
    },
  },
  {
    id: "instance-types.read-c7gn",
    kind: "decode",
    section: "place-gives-meaning",
    facts: ["ec2.type.name.format", "ec2.series.c", "ec2.opt.g", "ec2.opt.n", "ec2.type.sizes"],
    concepts: ["instance-type", "instance-family", "graviton"],
    mistake: "M35",
    ask: { ko: "이 유형 이름을 조각조각 읽으세요.", en: "Read this type name piece by piece." },
    pieces: [
      {
        id: "series", text: "c", right: "compute",
        options: [
          { id: "compute", text: { ko: "컴퓨팅 최적화", en: "Compute optimized" } },
          { id: "cheap", text: { ko: "저렴한 범용", en: "Cheap general purpose" } },
          { id: "container", text: { ko: "컨테이너용", en: "For containers" } },
        ],
        why: { ko: "C는 vCPU당 메모리가 적은 컴퓨팅 최적화 시리즈입니다.", en: "C is the compute optimized series, with little memory for each vCPU." },
      },
      {
        id: "generation", text: "7", right: "generation",
        options: [
          { id: "vcpus", text: { ko: "vCPU 수", en: "Number of vCPUs" } },
          { id: "generation", text: { ko: "세대", en: "Generation" } },
          { id: "size", text: { ko: "크기 단계", en: "Step of the size" } },
        ],
        why: { ko: "시리즈 바로 뒤의 숫자는 세대입니다. vCPU 수는 크기가 정합니다.", en: "The digit right after the series is the generation. The size sets the vCPUs." },
      },
      {
        id: "processor", text: "g", right: "graviton",
        options: [
          { id: "gpu", text: { ko: "GPU", en: "GPU" } },
          { id: "general", text: { ko: "범용", en: "General purpose" } },
          { id: "graviton", text: { ko: "Graviton 프로세서", en: "Graviton processor" } },
        ],
        why: { ko: "세대 뒤의 g는 Graviton입니다. 이름 맨 앞의 g만 GPU 시리즈입니다.", en: "After the generation g means Graviton. Only at the front is g the GPU series." },
      },
      {
        id: "network", text: "n", right: "network",
        options: [
          { id: "nvme", text: { ko: "로컬 NVMe 디스크", en: "Local NVMe disk" } },
          { id: "network", text: { ko: "네트워크와 EBS 최적화", en: "Network and EBS optimized" } },
          { id: "nitro", text: { ko: "Nitro 하이퍼바이저", en: "Nitro hypervisor" } },
        ],
        why: { ko: "옵션 n은 네트워크와 EBS의 대역폭이 더 크다는 뜻입니다. 로컬 디스크는 d입니다.", en: "Option n means more bandwidth to the network and EBS. A local disk is d." },
      },
      { id: "dot", text: ".", right: "", options: [], why: { ko: "", en: "" } },
      {
        id: "size", text: "xlarge", right: "size",
        options: [
          { id: "size", text: { ko: "크기", en: "Size" } },
          { id: "disk", text: { ko: "디스크 용량", en: "Disk capacity" } },
          { id: "tier", text: { ko: "요금 등급", en: "Price tier" } },
        ],
        why: { ko: "점 뒤는 언제나 크기이고 vCPU와 메모리의 양을 함께 정합니다.", en: "What follows the dot is the size; it sets vCPUs and memory together." },
      },
    ],
    explain: {
      ko: "시리즈, 세대, 옵션, 점, 크기의 순서입니다. 같은 글자라도 앞에 있으면 시리즈, 세대 뒤에 있으면 옵션입니다.",
      en: "The order is series, generation, options, dot, size. The same letter is a series in front and an option after the generation.",
    },
  },
  {
    id: "instance-types.swapping",
    kind: "one-choice",
    section: "families",
    facts: [],
    concepts: ["memory", "vcpu", "instance-family"],
    ask: {
      ko: "CPU는 늘 여유가 있는데 메모리가 모자라 스왑이 일어납니다. 값을 가장 덜 들이고 고치려면 어떻게 바꿉니까?",
      en: "The CPU is mostly idle, but memory is short and the system swaps. Which change mends it for the least?",
    },
    choices: [
      {
        id: "family", right: true,
        text: { ko: "vCPU당 메모리가 더 많은 패밀리의 유형으로", en: "A family with more memory for each vCPU" },
        why: { ko: "모자란 것만 늘립니다.", en: "It adds just what is short." },
      },
      {
        id: "size", right: false,
        text: { ko: "지금 쓰는 패밀리에서 두 배 큰 크기로", en: "Twice the size in the family it has now" },
        why: { ko: "메모리와 함께 쓰지도 않을 vCPU까지 두 배가 됩니다.", en: "It doubles the vCPUs too, which nobody uses." },
      },
      {
        id: "compute", right: false,
        text: { ko: "컴퓨팅 최적화 패밀리의 같은 크기로", en: "The same size of a compute optimized family" },
        why: { ko: "vCPU당 메모리가 오히려 줄어듭니다.", en: "That has even less memory for each vCPU." },
      },
      {
        id: "burst", right: false,
        text: { ko: "버스트 가능한 유형의 같은 크기로", en: "The same size of a burstable type" },
        why: { ko: "버스트는 CPU의 이야기입니다. 메모리는 늘지 않습니다.", en: "Bursting is about the CPU; memory does not grow." },
      },
    ],
    explain: {
      ko: "패밀리는 vCPU와 메모리의 비율입니다. 한쪽만 모자라면 크기가 아니라 패밀리를 바꿉니다.",
      en: "A family is a ratio of memory to vCPU. If one is short, change the family, not the size.",
    },
  },
  {
    id: "instance-types.who-may-burst",
    kind: "one-choice",
    section: "burstable",
    facts: ["ec2.burst.credit"],
    concepts: ["burstable"],
    ask: {
      ko: "T 유형이 가장 잘 맞는 부하는 어느 것입니까?",
      en: "Which load suits a T type best?",
    },
    choices: [
      {
        id: "encode", right: false,
        text: { ko: "밤낮없이 영상을 변환하는 서버", en: "A server that converts video day and night" },
        why: { ko: "늘 기준 사용률을 넘으니 크레딧이 남지 않거나 추가 요금이 붙습니다.", en: "Always above the baseline, it has no credits or pays extra." },
      },
      {
        id: "tools", right: true,
        text: { ko: "하루에 몇 번만 바쁜 사내 도구", en: "An internal tool that is busy a few times a day" },
        why: { ko: "한가할 때 모은 크레딧을 바쁠 때 씁니다.", en: "It saves credits while idle and spends them when busy." },
      },
      {
        id: "steady", right: false,
        text: { ko: "CPU를 늘 고르게 80%쯤 쓰는 계산", en: "A computation at a steady four fifths of the CPU" },
        why: { ko: "모을 틈이 없는 고른 부하입니다.", en: "An even load leaves no time to save." },
      },
      {
        id: "memory", right: false,
        text: { ko: "메모리를 많이 쓰는 캐시", en: "A cache that needs much memory" },
        why: { ko: "크레딧은 CPU의 이야기입니다. 메모리가 많은 유형이 맞습니다.", en: "Credits are about the CPU; take a type with more memory." },
      },
    ],
    explain: {
      ko: "T 유형은 기준 사용률 아래에서 크레딧을 모으고 위에서 씁니다. 평균이 기준보다 낮은 부하에 맞습니다.",
      en: "A T type saves credits below its baseline and spends them above: it suits loads whose average is low.",
    },
  },
];
