import type { Fact, Source } from "@/engine/fact";

const checked = "2026-11-21";

const naming = {
  title: "Amazon EC2 instance type naming conventions",
  url: "https://docs.aws.amazon.com/ec2/latest/instancetypes/instance-type-names.html",
} as const satisfies Source;
const sdk = {
  title: "AWS SDK for JavaScript, client-ec2 3.1169.0: InstanceType",
  url: "https://www.npmjs.com/package/@aws-sdk/client-ec2",
} as const satisfies Source;
const typesGuide = {
  title: "Amazon EC2 instance types",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/instance-types.html",
} as const satisfies Source;
const burstable = {
  title: "Burstable performance instances",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-performance-instances.html",
} as const satisfies Source;
const credits = {
  title: "Key concepts for burstable performance instances",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/burstable-credits-baseline-concepts.html",
} as const satisfies Source;
const generalPurpose = {
  title: "Specifications for Amazon EC2 general purpose instances",
  url: "https://docs.aws.amazon.com/ec2/latest/instancetypes/gp.html",
} as const satisfies Source;
const computeOptimized = {
  title: "Specifications for Amazon EC2 compute optimized instances",
  url: "https://docs.aws.amazon.com/ec2/latest/instancetypes/co.html",
} as const satisfies Source;
const memoryOptimized = {
  title: "Specifications for Amazon EC2 memory optimized instances",
  url: "https://docs.aws.amazon.com/ec2/latest/instancetypes/mo.html",
} as const satisfies Source;
const lifecycle = {
  title: "Amazon EC2 instance state changes",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-instance-lifecycle.html",
} as const satisfies Source;
const changeType = {
  title: "Change the instance type for your Amazon EC2 instance",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/change-instance-type-of-ebs-backed-instance.html",
} as const satisfies Source;
const spotBehavior = {
  title: "Behavior of Spot Instance interruptions",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/interruption-behavior.html",
} as const satisfies Source;
const resizeLimits = {
  title: "Compatibility for changing the instance type",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/resize-limitations.html",
} as const satisfies Source;
const macGuide = {
  title: "Amazon EC2 Mac instances",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-mac-instances.html",
} as const satisfies Source;
const onDemand = {
  title: "On-Demand Instances",
  url: "https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/ec2-on-demand-instances.html",
} as const satisfies Source;

/** Instance types: how names are built, what letters mean, sizes, burstable credits, quota. */
export const instanceTypes = {
  "ec2.type.name.format": {
    value: "<series><generation><options>.<size>",
    say: { ko: "시리즈, 세대, 옵션, 점, 크기", en: "series, generation, options, dot, size" },
    meaning: {
      ko: "유형 이름은 시리즈와 세대, 옵션을 붙여 쓰고 점 뒤에 크기를 적습니다. 옵션은 세대 숫자와 점 사이에 오며 크기 뒤에 오지 않습니다. 하이픈으로 이어지는 부분도 점 앞에 옵니다(m8i-flex, u7in-24tb).",
      en: "A type name is series, generation and options run together, then a dot and the size. Options stand between the generation digit and the dot, never after the size. Parts after a hyphen also stand before the dot (m8i-flex, u7in-24tb).",
    },
    sources: [naming, sdk],
    checked,
    confidence: "confirmed",
    older: {
      ko: "예전 정리 자료는 ‘패밀리+세대.크기’만 적고, 추가 기능 글자는 크기 뒤에 붙는다고 설명합니다.",
      en: "Older notes give only ‘family + generation . size’ and put the feature letters after the size.",
    },
  },
  "ec2.type.count": {
    value: 1437,
    unit: "types",
    say: { ko: "1,437가지", en: "1,437 types" },
    meaning: {
      ko: "최신 SDK 목록에 있는 인스턴스 유형 이름의 개수입니다. 이제 모든 곳에서 새로 빌릴 수는 없는 오래된 유형도 포함합니다.",
      en: "Number of instance type names in the newest SDK. The list includes retired types that can no longer be bought everywhere.",
    },
    sources: [sdk],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.count.families": {
    value: 210,
    unit: "families",
    say: { ko: "210개 패밀리", en: "210 families" },
    meaning: {
      ko: "최신 SDK의 인스턴스 유형은 210개 패밀리(점 앞부분)로 나뉩니다.",
      en: "The instance types of the newest SDK fall into 210 families (the part before the dot).",
    },
    sources: [sdk],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.newest-generation": {
    value: 9,
    unit: "generation",
    say: { ko: "9세대", en: "generation 9" },
    meaning: {
      ko: "범용·컴퓨팅 최적화·메모리 최적화 패밀리에서 가장 새로운 세대는 Graviton 기반 9세대(m9g, c9g, r9g와 d가 붙은 변형)이며, Intel과 AMD는 8세대입니다. SDK에는 새 버스트 유형 t8i도 있습니다.",
      en: "The newest generation of the general, compute and memory families is generation 9 with Graviton (m9g, c9g, r9g and their d variants); Intel and AMD are at generation 8. The SDK also lists a new burstable family, t8i.",
    },
    sources: [sdk, generalPurpose],
    checked,
    confidence: "confirmed",
    older: {
      ko: "숫자가 클수록 무조건 최신이라는 설명은 한 패밀리 안에서만 맞습니다. t4g, m9g, p6은 모두 현재 세대입니다.",
      en: "‘The bigger number is always the newest’ holds only inside one family: t4g, m9g and p6 are all current.",
    },
  },
  "ec2.type.t2.status": {
    value: "previous generation",
    say: { ko: "이전 세대", en: "previous generation" },
    meaning: {
      ko: "T2는 AWS가 이전 세대로 분류하는 버스트 가능 유형이며 Xen 하이퍼바이저에서 동작합니다.",
      en: "AWS files T2 under previous-generation burstable types; it runs on the Xen hypervisor.",
    },
    sources: [burstable, typesGuide],
    checked,
    confidence: "confirmed",
    older: {
      ko: "오래된 자료는 t2.nano를 가장 싼 유형, t2.micro를 유일한 무료 유형으로 소개합니다.",
      en: "Older notes call t2.nano the cheapest type and t2.micro the only free one.",
    },
  },
  "ec2.type.burstable.current": {
    value: ["t3", "t3a", "t4g"],
    say: { ko: "T3, T3a, T4g", en: "T3, T3a and T4g" },
    meaning: {
      ko: "버스트 가능 인스턴스 안내 페이지가 현재 세대로 적는 패밀리입니다. SDK와 더 새로운 페이지 한 곳에는 T8i도 있습니다.",
      en: "The families that the burstable page lists as current. The SDK and one newer page already list T8i as well.",
    },
    sources: [burstable],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.hypervisors": {
    value: ["Nitro", "Xen"],
    say: { ko: "Nitro와 Xen", en: "Nitro and Xen" },
    meaning: {
      ko: "EC2는 두 가지 하이퍼바이저를 씁니다. 현재 패밀리는 모두 Nitro, T2·M4·C4·R4 같은 오래된 패밀리는 Xen입니다.",
      en: "EC2 uses two hypervisors: Nitro for all current families, Xen for old ones such as T2, M4, C4 and R4.",
    },
    sources: [typesGuide],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.sizes": {
    value: [
      "nano", "micro", "small", "medium", "large", "xlarge", "2xlarge", "3xlarge", "4xlarge", "6xlarge", "8xlarge", "9xlarge", "10xlarge",
      "12xlarge", "16xlarge", "18xlarge", "24xlarge", "32xlarge", "36xlarge", "48xlarge", "56xlarge", "64xlarge", "96xlarge", "112xlarge",
      "224xlarge", "480xlarge",
    ],
    say: { ko: "nano부터 480xlarge까지", en: "nano up to 480xlarge" },
    meaning: {
      ko: "크기는 nano, micro, small, medium, large, xlarge를 지나 숫자가 붙은 xlarge로 이어집니다. 패밀리마다 이 가운데 일부만 있습니다.",
      en: "Sizes go nano, micro, small, medium, large, xlarge and then xlarge with a number. Each family has only some of them.",
    },
    sources: [sdk],
    checked,
    confidence: "confirmed",
    older: {
      ko: "예전 정리 자료의 크기 목록은 nano에서 16xlarge까지로 끝납니다.",
      en: "Older lists of sizes end at 16xlarge.",
    },
  },
  "ec2.type.metal": {
    value: ["metal", "metal-12xl", "metal-16xl", "metal-24xl", "metal-32xl", "metal-48xl", "metal-96xl"],
    say: { ko: "metal", en: "metal" },
    meaning: {
      ko: "metal은 옵션이 아니라 크기입니다. 하이퍼바이저 없이 물리 서버를 그대로 쓰는 베어 메탈을 뜻하며, metal-24xl처럼 자체 크기가 붙기도 합니다.",
      en: "metal is a size, not an option: bare metal without a hypervisor. It can carry a size of its own, such as metal-24xl.",
    },
    sources: [naming, sdk],
    checked,
    confidence: "confirmed",
    older: {
      ko: "-metal을 크기 뒤에 붙는 추가 기능으로 적은 자료가 있습니다.",
      en: "Some notes treat -metal as a feature suffix behind the size.",
    },
  },
  "ec2.type.resize": {
    value: "stopped",
    say: { ko: "중지된 상태", en: "stopped" },
    meaning: {
      ko: "EBS 루트 볼륨을 쓰는 인스턴스의 유형은 중지한 동안 바꿉니다. 새 AMI나 새 인스턴스는 필요하지 않습니다.",
      en: "The type of an instance with an EBS root volume is changed while it is stopped. No new AMI and no new instance is needed.",
    },
    sources: [lifecycle, changeType],
    checked,
    confidence: "confirmed",
    older: {
      ko: "이미지를 만들어 더 큰 인스턴스를 새로 띄우고 탄력적 IP 주소를 옮기라는 설명은 여러 방법 가운데 하나일 뿐입니다.",
      en: "‘Make an image, launch a bigger instance, move the Elastic IP’ is only one of several ways.",
    },
  },
  "ec2.type.resize.spot": {
    value: false,
    say: { ko: "바꿀 수 없음", en: "not changeable" },
    meaning: {
      ko: "스팟 인스턴스의 유형은 바꿀 수 없습니다. 중지된 스팟 인스턴스에서도 다른 속성 일부만 바꿀 수 있습니다.",
      en: "The type of a Spot Instance cannot be changed. While one is stopped, only some of its other attributes can.",
    },
    sources: [changeType, spotBehavior],
    checked: "2026-11-22",
    confidence: "confirmed",
  },
  "ec2.type.resize.architecture": {
    value: "same processor architecture",
    say: { ko: "같은 프로세서 아키텍처", en: "the same processor architecture" },
    meaning: {
      ko: "AMI는 프로세서 아키텍처에 묶이므로, 같은 아키텍처의 유형으로만 바꿀 수 있습니다. 네트워크·NVMe 드라이버 같은 호환 조건도 맞아야 합니다.",
      en: "An AMI is tied to a processor architecture, so the new type must have the same one. Other conditions, such as network and NVMe drivers, must fit too.",
    },
    sources: [resizeLimits],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.macos": {
    value: "Mac types on a Mac Dedicated Host",
    say: { ko: "Mac 전용 호스트 위의 Mac 유형", en: "a Mac type on a Mac Dedicated Host" },
    meaning: {
      ko: "macOS는 Mac 유형에서만 실행됩니다. Mac 유형은 Mac 전용 호스트(Dedicated Host)에 놓이는 베어 메탈 인스턴스이며, 호스트 하나에 인스턴스 하나입니다.",
      en: "macOS runs only on Mac types. They are bare-metal instances on a Mac Dedicated Host, one instance for each host.",
    },
    sources: [macGuide],
    checked,
    confidence: "confirmed",
    older: {
      ko: "Windows, Linux, macOS 가운데 골라 아무 컴퓨터나 빌릴 수 있다는 설명이 있습니다.",
      en: "Some notes say that you pick Windows, Linux or macOS and get a computer with it.",
    },
  },
  "ec2.type.macos.minimum-hours": {
    value: 24,
    unit: "h",
    say: { ko: "24시간", en: "24 hours" },
    meaning: {
      ko: "Mac 전용 호스트의 최소 할당 시간입니다.",
      en: "Shortest time for which a Mac Dedicated Host is allocated.",
    },
    sources: [macGuide],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.vcpu-quota": {
    value: 5,
    unit: "vCPU",
    say: { ko: "5 vCPU", en: "5 vCPUs" },
    meaning: {
      ko: "Standard 패밀리(A, C, D, H, I, M, R, T, Z)의 온디맨드 기본 할당량입니다. 리전마다, 실행 중인 인스턴스의 vCPU를 더해 셉니다. 가속 컴퓨팅 패밀리 몇몇은 0에서 시작합니다.",
      en: "Default On-Demand quota of the Standard families (A, C, D, H, I, M, R, T, Z). It counts the vCPUs of running instances in each Region. Several accelerated families start at 0.",
    },
    sources: [onDemand],
    checked,
    confidence: "confirmed",
    older: {
      ko: "인스턴스 개수로 세던 한도는 vCPU 기준 할당량으로 바뀌었습니다.",
      en: "The older limit counted instances; the quota counts vCPUs.",
    },
  },
  "ec2.type.vcpu-quota.counted-state": {
    value: "running",
    say: { ko: "running", en: "running" },
    meaning: {
      ko: "할당량에는 running 상태의 인스턴스만 들어갑니다. pending, stopping, stopped 상태나 최대 절전 모드의 인스턴스는 세지 않습니다.",
      en: "Only running instances count towards the quota. Pending, stopping, stopped and hibernated ones do not.",
    },
    sources: [onDemand],
    checked,
    confidence: "confirmed",
  },

  "ec2.type.ratio.c": {
    value: 2,
    unit: "GiB/vCPU",
    say: { ko: "2 GiB", en: "2 GiB" },
    meaning: {
      ko: "7세대와 8세대 C 유형(예: c7g, c7i, c8a)의 vCPU 하나당 메모리입니다.",
      en: "Memory for each vCPU of C types of generations 7 and 8 (for example c7g, c7i, c8a).",
    },
    sources: [computeOptimized],
    checked,
    confidence: "confirmed",
    older: {
      ko: "c를 ‘CPU 성능이 높은 유형’이라고만 적은 자료가 있습니다. 클록은 별개이며 옵션 글자 z가 알려 줍니다.",
      en: "Some notes call c simply ‘high CPU’. Clock speed is a separate matter, told by option letter z.",
    },
  },
  "ec2.type.ratio.m": {
    value: 4,
    unit: "GiB/vCPU",
    say: { ko: "4 GiB", en: "4 GiB" },
    meaning: {
      ko: "7세대와 8세대 M 유형(예: m7g, m7a, m8g)의 vCPU 하나당 메모리입니다.",
      en: "Memory for each vCPU of M types of generations 7 and 8 (for example m7g, m7a, m8g).",
    },
    sources: [generalPurpose],
    checked,
    confidence: "confirmed",
    older: {
      ko: "m을 ‘메모리에 강점이 있는 유형’이라고 적은 자료가 있습니다.",
      en: "Some notes say that m stands for an advantage in memory.",
    },
  },
  "ec2.type.ratio.r": {
    value: 8,
    unit: "GiB/vCPU",
    say: { ko: "8 GiB", en: "8 GiB" },
    meaning: {
      ko: "7세대와 8세대 R 유형(예: r7g, r7i, r8a)의 vCPU 하나당 메모리입니다.",
      en: "Memory for each vCPU of R types of generations 7 and 8 (for example r7g, r7i, r8a).",
    },
    sources: [memoryOptimized],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.large.vcpu": {
    value: 2,
    unit: "vCPU",
    say: { ko: "2 vCPU", en: "2 vCPUs" },
    meaning: {
      ko: "c7g.large, m7g.large, r7g.large의 vCPU 수입니다.",
      en: "Number of vCPUs of c7g.large, m7g.large and r7g.large.",
    },
    sources: [computeOptimized, generalPurpose, memoryOptimized],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.2xlarge.vcpu": {
    value: 8,
    unit: "vCPU",
    say: { ko: "8 vCPU", en: "8 vCPUs" },
    meaning: {
      ko: "c7g.2xlarge, m7gd.2xlarge, r7g.2xlarge의 vCPU 수입니다.",
      en: "Number of vCPUs of c7g.2xlarge, m7gd.2xlarge and r7g.2xlarge.",
    },
    sources: [computeOptimized, generalPurpose, memoryOptimized],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.c7g-large.memory": {
    value: 4,
    unit: "GiB",
    say: { ko: "4 GiB", en: "4 GiB" },
    meaning: { ko: "c7g.large의 메모리입니다.", en: "Memory of c7g.large." },
    sources: [computeOptimized],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.m7g-large.memory": {
    value: 8,
    unit: "GiB",
    say: { ko: "8 GiB", en: "8 GiB" },
    meaning: { ko: "m7g.large의 메모리입니다.", en: "Memory of m7g.large." },
    sources: [generalPurpose],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.r7g-large.memory": {
    value: 16,
    unit: "GiB",
    say: { ko: "16 GiB", en: "16 GiB" },
    meaning: { ko: "r7g.large의 메모리입니다.", en: "Memory of r7g.large." },
    sources: [memoryOptimized],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.m7gd-2xlarge.memory": {
    value: 32,
    unit: "GiB",
    say: { ko: "32 GiB", en: "32 GiB" },
    meaning: { ko: "m7gd.2xlarge의 메모리입니다.", en: "Memory of m7gd.2xlarge." },
    sources: [generalPurpose],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.c7g-large.cores": {
    value: 2,
    unit: "cores",
    say: { ko: "코어 2개", en: "2 cores" },
    meaning: {
      ko: "c7g.large(Graviton)의 vCPU 두 개는 CPU 코어 두 개입니다. 코어 하나가 스레드 하나입니다.",
      en: "The two vCPUs of c7g.large (Graviton) are two CPU cores, one thread each.",
    },
    sources: [computeOptimized],
    checked,
    confidence: "confirmed",
  },
  "ec2.type.c7i-large.cores": {
    value: 1,
    unit: "cores",
    say: { ko: "코어 1개", en: "1 core" },
    meaning: {
      ko: "c7i.large(Intel)의 vCPU 두 개는 CPU 코어 하나의 두 스레드입니다.",
      en: "The two vCPUs of c7i.large (Intel) are the two threads of one CPU core.",
    },
    sources: [computeOptimized],
    checked,
    confidence: "confirmed",
  },

  "ec2.burst.t3-micro.baseline": {
    value: 10,
    unit: "%",
    say: { ko: "10%", en: "10%" },
    meaning: {
      ko: "t3.micro의 vCPU당 기준 사용률(baseline utilization)입니다. 이보다 적게 쓰면 크레딧이 쌓이고 많이 쓰면 줄어듭니다.",
      en: "Baseline utilization of each vCPU of t3.micro. Below it credits accrue, above it they are spent.",
    },
    sources: [credits],
    checked,
    confidence: "confirmed",
  },
  "ec2.burst.t3-micro.vcpu": {
    value: 2,
    unit: "vCPU",
    say: { ko: "2 vCPU", en: "2 vCPUs" },
    meaning: { ko: "t3.micro의 vCPU 수입니다.", en: "Number of vCPUs of t3.micro." },
    sources: [credits],
    checked,
    confidence: "confirmed",
  },
  "ec2.burst.t3-micro.earned-per-hour": {
    value: 12,
    unit: "credits/h",
    say: { ko: "시간당 12 크레딧", en: "12 credits per hour" },
    meaning: {
      ko: "t3.micro가 실행되는 동안 얻는 CPU 크레딧입니다. vCPU 2개 × 10% × 60분으로 계산됩니다.",
      en: "CPU credits that a running t3.micro earns: 2 vCPUs × 10% × 60 minutes.",
    },
    sources: [credits],
    checked,
    confidence: "confirmed",
  },
  "ec2.burst.t3-micro.limit": {
    value: 288,
    unit: "credits",
    say: { ko: "288 크레딧", en: "288 credits" },
    meaning: {
      ko: "t3.micro가 모아 둘 수 있는 크레딧의 한도입니다. 하루 동안 얻는 양과 같습니다.",
      en: "Most credits a t3.micro can hold: what it earns in one day.",
    },
    sources: [credits],
    checked,
    confidence: "confirmed",
  },
  "ec2.burst.credit": {
    value: 1,
    unit: "vCPU-minute",
    say: { ko: "vCPU 하나를 1분 동안 100% 쓰는 양", en: "one vCPU at 100% for one minute" },
    meaning: {
      ko: "CPU 크레딧 하나의 크기입니다. 50%로 2분, vCPU 두 개를 25%로 2분 쓰는 것과 같습니다.",
      en: "Size of one CPU credit. It equals 50% for two minutes, or two vCPUs at 25% for two minutes.",
    },
    sources: [credits],
    checked,
    confidence: "confirmed",
  },
  "ec2.burst.default-mode": {
    value: "unlimited",
    say: { ko: "무제한 모드(unlimited)", en: "unlimited mode" },
    meaning: {
      ko: "T3, T3a, T4g의 기본 크레딧 모드입니다. 크레딧을 다 써도 느려지지 않지만, 하루 평균 사용률이 기준을 넘으면 추가 요금이 붙습니다. T2의 기본은 표준 모드(standard)이며 크레딧을 다 쓰면 기준까지 느려집니다.",
      en: "Default credit mode of T3, T3a and T4g. The instance is not slowed when credits run out, but pays extra if its average over a day exceeds the baseline. T2 defaults to standard, which slows down to the baseline.",
    },
    sources: [credits, burstable],
    checked,
    confidence: "confirmed",
  },

  "ec2.series.a": {
    value: "first Graviton (Arm) types (a1)",
    say: { ko: "처음 나온 Graviton 유형 a1", en: "the first Graviton types, a1" },
    meaning: {
      ko: "시리즈 A: Graviton(Arm)을 처음 쓴 유형(a1).",
      en: "Series A: first Graviton (Arm) types (a1).",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
    older: {
      ko: "오늘날 Graviton은 시리즈 A가 아니라 옵션 글자 g로 적습니다.",
      en: "Today Graviton is written as option letter g, not as series A.",
    },
  },
  "ec2.series.c": {
    value: "compute optimized",
    say: { ko: "컴퓨팅 최적화", en: "compute optimized" },
    meaning: {
      ko: "시리즈 C: 컴퓨팅 최적화.",
      en: "Series C: compute optimized.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.d": {
    value: "dense HDD storage",
    say: { ko: "고밀도 HDD 스토리지", en: "dense HDD storage" },
    meaning: {
      ko: "시리즈 D: 고밀도 HDD 스토리지.",
      en: "Series D: dense HDD storage.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.f": {
    value: "FPGA",
    say: { ko: "FPGA", en: "FPGA" },
    meaning: {
      ko: "시리즈 F: FPGA.",
      en: "Series F: FPGA.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.g": {
    value: "graphics-intensive GPU",
    say: { ko: "그래픽 집약형 GPU", en: "graphics-intensive GPU" },
    meaning: {
      ko: "시리즈 G: 그래픽 집약형 GPU.",
      en: "Series G: graphics-intensive GPU.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.gr": {
    value: "GPU with a higher memory ratio",
    say: { ko: "메모리 비율이 높은 GPU", en: "GPU with a higher memory ratio" },
    meaning: {
      ko: "시리즈 Gr: 메모리 비율이 높은 GPU. SDK 목록에는 있지만 이름 규칙 문서에는 없어, 뜻은 확인되지 않았습니다.",
      en: "Series Gr: GPU with a higher memory ratio. It is in the SDK list but not on the naming page; the meaning is unconfirmed.",
    },
    sources: [sdk],
    checked,
    confidence: "unconfirmed",
  },
  "ec2.series.h": {
    value: "HDD storage (old)",
    say: { ko: "HDD 스토리지(오래된 유형)", en: "HDD storage (old)" },
    meaning: {
      ko: "시리즈 H: HDD 스토리지(오래된 유형). SDK 목록에는 있지만 이름 규칙 문서에는 없어, 뜻은 확인되지 않았습니다.",
      en: "Series H: HDD storage (old). It is in the SDK list but not on the naming page; the meaning is unconfirmed.",
    },
    sources: [sdk],
    checked,
    confidence: "unconfirmed",
  },
  "ec2.series.hpc": {
    value: "high performance computing",
    say: { ko: "고성능 컴퓨팅(HPC)", en: "high performance computing" },
    meaning: {
      ko: "시리즈 Hpc: 고성능 컴퓨팅(HPC).",
      en: "Series Hpc: high performance computing.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.i": {
    value: "storage optimized",
    say: { ko: "스토리지 최적화", en: "storage optimized" },
    meaning: {
      ko: "시리즈 I: 스토리지 최적화.",
      en: "Series I: storage optimized.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.im": {
    value: "storage optimized, 1 vCPU to 4 GiB",
    say: { ko: "스토리지 최적화(vCPU와 메모리 비율 1:4)", en: "storage optimized, 1 vCPU to 4 GiB" },
    meaning: {
      ko: "시리즈 Im: 스토리지 최적화(vCPU와 메모리 비율 1:4).",
      en: "Series Im: storage optimized, 1 vCPU to 4 GiB.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.is": {
    value: "storage optimized, 1 vCPU to 6 GiB",
    say: { ko: "스토리지 최적화(vCPU와 메모리 비율 1:6)", en: "storage optimized, 1 vCPU to 6 GiB" },
    meaning: {
      ko: "시리즈 Is: 스토리지 최적화(vCPU와 메모리 비율 1:6).",
      en: "Series Is: storage optimized, 1 vCPU to 6 GiB.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.inf": {
    value: "AWS Inferentia",
    say: { ko: "AWS Inferentia", en: "AWS Inferentia" },
    meaning: {
      ko: "시리즈 Inf: AWS Inferentia.",
      en: "Series Inf: AWS Inferentia.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.dl": {
    value: "deep-learning accelerators",
    say: { ko: "딥러닝 가속기", en: "deep-learning accelerators" },
    meaning: {
      ko: "시리즈 DL: 딥러닝 가속기. SDK 목록에는 있지만 이름 규칙 문서에는 없어, 뜻은 확인되지 않았습니다.",
      en: "Series DL: deep-learning accelerators. It is in the SDK list but not on the naming page; the meaning is unconfirmed.",
    },
    sources: [sdk],
    checked,
    confidence: "unconfirmed",
  },
  "ec2.series.m": {
    value: "general purpose",
    say: { ko: "범용", en: "general purpose" },
    meaning: {
      ko: "시리즈 M: 범용.",
      en: "Series M: general purpose.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
    older: {
      ko: "m을 메모리 특화로 적은 자료가 있지만, m은 균형 잡힌 범용입니다.",
      en: "Some notes say m is about memory; it is the balanced, general-purpose series.",
    },
  },
  "ec2.series.mac": {
    value: "macOS",
    say: { ko: "macOS", en: "macOS" },
    meaning: {
      ko: "시리즈 Mac: macOS.",
      en: "Series Mac: macOS.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.p": {
    value: "GPU accelerated",
    say: { ko: "GPU 가속", en: "GPU accelerated" },
    meaning: {
      ko: "시리즈 P: GPU 가속.",
      en: "Series P: GPU accelerated.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.r": {
    value: "memory optimized",
    say: { ko: "메모리 최적화", en: "memory optimized" },
    meaning: {
      ko: "시리즈 R: 메모리 최적화.",
      en: "Series R: memory optimized.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.t": {
    value: "burstable performance",
    say: { ko: "버스트 가능 성능", en: "burstable performance" },
    meaning: {
      ko: "시리즈 T: 버스트 가능 성능.",
      en: "Series T: burstable performance.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.trn": {
    value: "AWS Trainium",
    say: { ko: "AWS Trainium", en: "AWS Trainium" },
    meaning: {
      ko: "시리즈 Trn: AWS Trainium.",
      en: "Series Trn: AWS Trainium.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.u": {
    value: "high memory (TiB class)",
    say: { ko: "대용량 메모리(TiB급)", en: "high memory (TiB class)" },
    meaning: {
      ko: "시리즈 U: 대용량 메모리(TiB급).",
      en: "Series U: high memory (TiB class).",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.vt": {
    value: "video transcoding",
    say: { ko: "비디오 트랜스코딩", en: "video transcoding" },
    meaning: {
      ko: "시리즈 VT: 비디오 트랜스코딩.",
      en: "Series VT: video transcoding.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.x": {
    value: "memory intensive",
    say: { ko: "메모리 집약형", en: "memory intensive" },
    meaning: {
      ko: "시리즈 X: 메모리 집약형.",
      en: "Series X: memory intensive.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.series.z": {
    value: "high memory",
    say: { ko: "고용량 메모리", en: "high memory" },
    meaning: {
      ko: "시리즈 Z: 고용량 메모리.",
      en: "Series Z: high memory.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
    older: {
      ko: "z를 고성능 컴퓨팅으로 적은 자료가 있지만, HPC는 별도의 Hpc 시리즈입니다.",
      en: "Some notes call z high performance computing; HPC has its own series, Hpc.",
    },
  },

  "ec2.opt.a": {
    value: "AMD processor",
    say: { ko: "AMD 프로세서", en: "AMD processor" },
    meaning: {
      ko: "세대 뒤의 옵션 a: AMD 프로세서. 예: m8a, c8a.",
      en: "Option a after the generation: AMD processor. For example m8a, c8a.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.opt.g": {
    value: "AWS Graviton processor",
    say: { ko: "AWS Graviton 프로세서", en: "AWS Graviton processor" },
    meaning: {
      ko: "세대 뒤의 옵션 g: AWS Graviton 프로세서. 예: m9g, c8gn, t4g.",
      en: "Option g after the generation: AWS Graviton processor. For example m9g, c8gn, t4g.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.opt.i": {
    value: "Intel processor",
    say: { ko: "Intel 프로세서", en: "Intel processor" },
    meaning: {
      ko: "세대 뒤의 옵션 i: Intel 프로세서. 예: m8i, c8i.",
      en: "Option i after the generation: Intel processor. For example m8i, c8i.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.opt.b00": {
    value: "NVIDIA Blackwell GPU",
    say: { ko: "NVIDIA Blackwell GPU", en: "NVIDIA Blackwell GPU" },
    meaning: {
      ko: "세대 뒤의 옵션 b200, b300, gb200: NVIDIA Blackwell GPU. 예: p6-b200, p6e-gb200.",
      en: "Option b200, b300, gb200 after the generation: NVIDIA Blackwell GPU. For example p6-b200, p6e-gb200.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.opt.apple": {
    value: "Apple chip",
    say: { ko: "Apple 칩", en: "Apple chip" },
    meaning: {
      ko: "세대 뒤의 옵션 m2, m2pro, m4pro …: Apple 칩. 예: mac2-m2, mac-m4pro.",
      en: "Option m2, m2pro, m4pro … after the generation: Apple chip. For example mac2-m2, mac-m4pro.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.opt.b": {
    value: "block storage (EBS) optimized",
    say: { ko: "블록 스토리지 최적화", en: "block storage optimized" },
    meaning: {
      ko: "세대 뒤의 옵션 b: 블록 스토리지(EBS) 최적화. 예: r5b, c8ib, m8gb.",
      en: "Option b after the generation: block storage (EBS) optimized. For example r5b, c8ib, m8gb.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.opt.d": {
    value: "local instance store volumes",
    say: { ko: "로컬 인스턴스 스토어 볼륨", en: "local instance store volumes" },
    meaning: {
      ko: "세대 뒤의 옵션 d: 로컬 인스턴스 스토어 볼륨. 예: m7gd, c8id.",
      en: "Option d after the generation: local instance store volumes. For example m7gd, c8id.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
    older: {
      ko: "모든 인스턴스에 인스턴스 스토어가 기본으로 있다는 설명은 틀렸습니다. 로컬 디스크가 있는 유형에만 있습니다.",
      en: "It is wrong that every instance has an instance store; only types with local disks have one.",
    },
  },
  "ec2.opt.e": {
    value: "extra storage, memory or GPU memory, by family",
    say: { ko: "스토리지·메모리·GPU 메모리 추가", en: "extra storage, memory or GPU memory, by family" },
    meaning: {
      ko: "세대 뒤의 옵션 e: 추가 용량(스토리지, 메모리 또는 GPU 메모리). 예: i7ie, x2iedn, g6e.",
      en: "Option e after the generation: extra storage, memory or GPU memory, by family. For example i7ie, x2iedn, g6e.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.opt.flex": {
    value: "flex variant",
    say: { ko: "플렉스 변형", en: "flex variant" },
    meaning: {
      ko: "세대 뒤의 옵션 -flex: 플렉스(flex) 변형. 예: m8i-flex, c7i-flex.",
      en: "Option -flex after the generation: flex variant. For example m8i-flex, c7i-flex.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.opt.n": {
    value: "network and EBS optimized",
    say: { ko: "네트워크 및 EBS 최적화", en: "network and EBS optimized" },
    meaning: {
      ko: "세대 뒤의 옵션 n: 네트워크 및 EBS 최적화. 예: c7gn, m8in.",
      en: "Option n after the generation: network and EBS optimized. For example c7gn, m8in.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
    older: {
      ko: "n을 네트워크 최적화로만 적은 자료가 있지만, 이름 규칙 문서는 EBS까지 함께 적습니다.",
      en: "Some notes give n as network only; the naming page names EBS as well.",
    },
  },
  "ec2.opt.q": {
    value: "Qualcomm inference accelerators",
    say: { ko: "Qualcomm 추론 가속기", en: "Qualcomm inference accelerators" },
    meaning: {
      ko: "세대 뒤의 옵션 q: Qualcomm 추론 가속기. 예: dl2q.",
      en: "Option q after the generation: Qualcomm inference accelerators. For example dl2q.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.opt.tb": {
    value: "amount of memory",
    say: { ko: "메모리 용량", en: "amount of memory" },
    meaning: {
      ko: "세대 뒤의 옵션 -24tb, -32tb …: 메모리 용량. 예: u7in-24tb, u7in-32tb.",
      en: "Option -24tb, -32tb … after the generation: amount of memory. For example u7in-24tb, u7in-32tb.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.opt.z": {
    value: "high CPU frequency",
    say: { ko: "높은 CPU 주파수", en: "high CPU frequency" },
    meaning: {
      ko: "세대 뒤의 옵션 z: 높은 CPU 주파수. 예: r7iz, m8azn.",
      en: "Option z after the generation: high CPU frequency. For example r7iz, m8azn.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
  },
  "ec2.opt.f": {
    value: "fraction of a GPU",
    say: { ko: "GPU의 일부분", en: "fraction of a GPU" },
    meaning: {
      ko: "세대 뒤의 옵션 f: GPU의 일부분. 예: g6f. SDK 목록에는 있지만 이름 규칙 문서에는 없어, 뜻은 확인되지 않았습니다.",
      en: "Option f after the generation: fraction of a GPU. For example g6f. It is in the SDK list but not on the naming page; the meaning is unconfirmed.",
    },
    sources: [sdk],
    checked,
    confidence: "unconfirmed",
  },
  "ec2.opt.u": {
    value: "UltraServer form",
    say: { ko: "UltraServer 구성", en: "UltraServer form" },
    meaning: {
      ko: "세대 뒤의 옵션 u: UltraServer 구성. 예: trn2u. SDK 목록에는 있지만 이름 규칙 문서에는 없어, 뜻은 확인되지 않았습니다.",
      en: "Option u after the generation: UltraServer form. For example trn2u. It is in the SDK list but not on the naming page; the meaning is unconfirmed.",
    },
    sources: [sdk],
    checked,
    confidence: "unconfirmed",
  },
  "ec2.opt.h": {
    value: "not documented",
    say: { ko: "문서에 없음", en: "not documented" },
    meaning: {
      ko: "세대 뒤의 옵션 h: 문서에 없음. 예: u7inh-32tb. SDK 목록에는 있지만 이름 규칙 문서에는 없어, 뜻은 확인되지 않았습니다.",
      en: "Option h after the generation: not documented. For example u7inh-32tb. It is in the SDK list but not on the naming page; the meaning is unconfirmed.",
    },
    sources: [sdk],
    checked,
    confidence: "unconfirmed",
  },
  "ec2.opt.s": {
    value: "small GPU share (old)",
    say: { ko: "작은 GPU 구성(오래된 유형)", en: "small GPU share (old)" },
    meaning: {
      ko: "세대 뒤의 옵션 s: 작은 GPU 구성(오래된 유형). 예: g3s. SDK 목록에는 있지만 이름 규칙 문서에는 없어, 뜻은 확인되지 않았습니다.",
      en: "Option s after the generation: small GPU share (old). For example g3s. It is in the SDK list but not on the naming page; the meaning is unconfirmed.",
    },
    sources: [sdk],
    checked,
    confidence: "unconfirmed",
  },
  "ec2.opt.tb.max": {
    value: 32,
    unit: "TiB",
    say: { ko: "32 TiB", en: "32 TiB" },
    meaning: {
      ko: "이름의 -*tb 부분이 나타내는 메모리 용량은 3 TiB부터 32 TiB까지입니다.",
      en: "The -*tb part of a name tells 3 to 32 TiB of memory.",
    },
    sources: [naming],
    checked,
    confidence: "confirmed",
    older: {
      ko: "EC2에는 메모리 한도가 없다는 설명이 있지만, 유형이 정한 만큼이 한도입니다.",
      en: "Some notes say EC2 has no memory limit; the type sets the limit.",
    },
  },
} as const satisfies Record<string, Fact>;
