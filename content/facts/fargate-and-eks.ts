import type { Fact, Source } from "@/engine/fact";
import type { Text } from "@/engine/locale";

const read = { checked: "2026-11-21", confidence: "confirmed" } as const;

/** Wording that is the same in both languages. */
const both = (words: string): Text => ({ ko: words, en: words });

const ecsGuide = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/AmazonECS/latest/developerguide/${page}.html` });
const eksGuide = (title: string, page: string): Source => ({ title, url: `https://docs.aws.amazon.com/eks/latest/userguide/${page}.html` });

const what = ecsGuide("AWS Fargate for Amazon ECS", "AWS_Fargate");
const sizes = ecsGuide("Amazon ECS task definition differences for Fargate", "fargate-tasks-services");
const versions = eksGuide("Kubernetes version lifecycle on EKS", "kubernetes-versions");
const newestVersion: Source = {
  title: "What's New: Amazon EKS and Amazon EKS Distro now support Kubernetes version 1.37",
  url: "https://aws.amazon.com/about-aws/whats-new/2026/10/amazon-eks-distro-kubernetes-version-1-37/",
};
const podsOnFargate = eksGuide("AWS Fargate with Amazon EKS", "fargate");
const fargatePrices: Source = { title: "AWS Fargate pricing", url: "https://aws.amazon.com/fargate/pricing/" };
const eksPrices: Source = {
  title: "Amazon EKS extended support for Kubernetes versions, pricing (2024)",
  url: "https://aws.amazon.com/blogs/containers/amazon-eks-extended-support-for-kubernetes-versions-pricing/",
};

/** Memory on offer for a Fargate task of that CPU size. */
function size(vcpu: string, memory: Text, remark?: Text): Fact {
  return {
    value: memory.en, say: memory, sources: [sizes], ...read,
    meaning: {
      ko: `Fargate 작업이 ${vcpu} vCPU일 때 고를 수 있는 메모리는 ${memory.ko}입니다.${remark ? ` ${remark.ko}` : ""}`,
      en: `A Fargate task of ${vcpu} vCPU takes ${memory.en} of memory.${remark ? ` ${remark.en}` : ""}`,
    },
  };
}
const newerPlatform: Text = { ko: "Linux와 플랫폼 버전 1.4.0 이상이 필요합니다.", en: "Needs Linux and platform version 1.4.0 or later." };

/** AWS Fargate: sizes, limits, prices; Amazon EKS: control plane, versions, nodes. */
export const fargateAndEks = {
  "fargate.what": {
    value: "capacity", say: { ko: "ECS 작업이나 EKS 파드를 놓는 용량", en: "capacity that ECS tasks or EKS pods are placed on" },
    meaning: { ko: "Fargate는 ECS 작업이나 EKS 파드가 놓이는 용량입니다. 오케스트레이터 위의 층이 아닙니다.", en: "Fargate is capacity that ECS tasks or EKS pods are scheduled onto, not a layer above the orchestrators." },
    sources: [what, podsOnFargate], ...read,
    older: { ko: "오래된 자료는 Fargate가 ECS나 EKS 위에서 돈다고 합니다.", en: "Older notes say that Fargate runs on top of ECS or EKS." },
  },
  "fargate.isolation": {
    value: "own kernel, CPU, memory, network interface", say: { ko: "커널, CPU, 메모리, 네트워크 인터페이스", en: "kernel, CPU, memory or network interface" },
    meaning: { ko: "Fargate 작업은 저마다 격리 경계가 따로 있고, 커널과 CPU, 메모리, 네트워크 인터페이스를 다른 작업과 나누어 쓰지 않습니다.", en: "Each Fargate task has its own isolation boundary and shares no kernel, CPU, memory or network interface with another task." },
    sources: [what], ...read,
  },
  "fargate.size.256": size("0.25", { ko: "0.5, 1, 2 GB", en: "0.5, 1 or 2 GB" }),
  "fargate.size.512": size("0.5", { ko: "1~4 GB, 1 단위", en: "1 to 4 GB in steps of 1" }),
  "fargate.size.1024": size("1", { ko: "2~8 GB, 1 단위", en: "2 to 8 GB in steps of 1" }),
  "fargate.size.2048": size("2", { ko: "4~16 GB, 1 단위", en: "4 to 16 GB in steps of 1" }),
  "fargate.size.4096": size("4", { ko: "8~30 GB, 1 단위", en: "8 to 30 GB in steps of 1" }),
  "fargate.size.8192": size("8", { ko: "16~60 GB, 4 단위", en: "16 to 60 GB in steps of 4" }, newerPlatform),
  "fargate.size.16384": size("16", { ko: "32~120 GB, 8 단위", en: "32 to 120 GB in steps of 8" }, newerPlatform),
  "fargate.size.32768": {
    ...size("32", { ko: "60, 120, 244 GB", en: "60, 120 or 244 GB" }),
    older: { ko: "2026년 이전 자료에서는 16 vCPU가 가장 큽니다.", en: "In material from before 2026, 16 vCPU is the largest." },
  },
  "fargate.size.max-vcpu": {
    value: 32, unit: "vCPU", say: both("32 vCPU"),
    meaning: { ko: "Fargate 작업의 가장 큰 CPU 크기입니다.", en: "Largest CPU size of a Fargate task." },
    sources: [sizes], ...read,
  },
  "fargate.not-valid": {
    value: ["gpu", "privileged", "placementConstraints", "links", "dnsServers"],
    say: { ko: "gpu, privileged, placementConstraints, links, dnsServers 등", en: "gpu, privileged, placementConstraints, links, dnsServers and others" },
    meaning: {
      ko: "Fargate 작업 정의에서는 gpu, privileged, placementConstraints, links, dnsServers, extraHosts, ipcMode 등을 쓸 수 없습니다.",
      en: "Not valid in task definitions for Fargate: gpu, privileged, placementConstraints, links, dnsServers, extraHosts, ipcMode and others.",
    },
    sources: [sizes], ...read,
  },
  "fargate.windows": {
    value: ["1", "2", "4"], say: both("1, 2, 4 vCPU"),
    meaning: { ko: "Fargate의 Windows 작업은 1, 2, 4 vCPU 가운데 고릅니다.", en: "Windows tasks on Fargate have 1, 2 or 4 vCPU." },
    sources: [sizes], ...read,
  },
  "fargate.disk": {
    value: 20, unit: "GiB", say: both("20 GiB"),
    meaning: { ko: "임시 스토리지는 20 GiB가 포함되어 있고 200 GiB까지 늘립니다.", en: "Ephemeral storage of 20 GiB is included and can be raised to 200 GiB." },
    sources: [ecsGuide("Fargate task ephemeral storage", "fargate-task-storage")], ...read,
  },
  "fargate.disk.max": {
    value: 200, unit: "GiB", say: both("200 GiB"),
    meaning: { ko: "Fargate 작업의 임시 스토리지는 200 GiB까지 늘릴 수 있습니다.", en: "Ephemeral storage of a Fargate task can be raised to 200 GiB." },
    sources: [ecsGuide("Fargate task ephemeral storage", "fargate-task-storage")], ...read,
  },
  "fargate.spot": {
    value: 120, unit: "s", say: { ko: "2분", en: "two minutes" },
    meaning: { ko: "Fargate Spot 작업을 회수하기 2분 전에 이벤트와 SIGTERM으로 알립니다.", en: "Two minutes before a Fargate Spot task is taken back there is an event and SIGTERM." },
    sources: [ecsGuide("Fargate capacity providers", "fargate-capacity-providers")], ...read,
  },
  "fargate.bill": {
    value: "per second of vCPU and memory", say: { ko: "vCPU와 메모리를 초 단위로, 최소 1분", en: "vCPU and memory by the second, for at least one minute" },
    meaning: {
      ko: "이미지를 받기 시작할 때부터 작업이 끝날 때까지 vCPU와 메모리를 초 단위로 셉니다. 최소는 1분이고, Windows 컨테이너는 5분입니다.",
      en: "vCPU and memory are charged by the second from the pull of the image to the end of the task, at least one minute, or five for Windows containers.",
    },
    sources: [fargatePrices], ...read,
  },
  "fargate.price.vcpu": {
    value: 0.04048, unit: "USD/h", say: { ko: "시간당 0.04048달러", en: "0.04048 dollars per hour" },
    meaning: { ko: "us-east-1 x86 Linux에서 vCPU 하나의 요금입니다. 가격 페이지의 예에는 초당 0.000011244달러로 나옵니다.", en: "Price of one vCPU, x86 Linux in us-east-1. The example on the pricing page gives it as USD 0.000011244 per second." },
    sources: [fargatePrices], ...read,
  },
  "fargate.price.memory": {
    value: 0.004445, unit: "USD/h", say: { ko: "시간당 0.004445달러", en: "0.004445 dollars per hour" },
    meaning: { ko: "us-east-1 x86 Linux에서 메모리 1 GB의 요금입니다. 가격 페이지의 예에는 초당 0.000001235달러로 나옵니다.", en: "Price of one GB of memory, x86 Linux in us-east-1. The example on the pricing page gives it as USD 0.000001235 per second." },
    sources: [fargatePrices], ...read,
  },
  "eks.control-plane": {
    value: ["2 API servers", "3 etcd members", "3 Availability Zones"],
    say: { ko: "가용 영역 셋에 걸친 API 서버 둘 이상과 etcd 셋", en: "at least two API servers and three etcd members over three Availability Zones" },
    meaning: { ko: "EKS의 컨트롤 플레인은 가용 영역 셋에 걸친 API 서버 둘 이상과 etcd 셋으로 이루어지며 AWS가 돌립니다.", en: "The control plane of EKS has at least two API servers and three etcd members over three Availability Zones, run by AWS." },
    sources: [eksGuide("Amazon EKS architecture", "eks-architecture")], ...read,
  },
  "eks.price": {
    value: 0.1, unit: "USD/h", say: { ko: "시간당 0.10달러", en: "0.10 dollars per hour" },
    meaning: { ko: "표준 지원 버전에서 클러스터 하나의 요금입니다.", en: "Price of one cluster on a version in standard support." },
    sources: [eksPrices], ...read,
  },
  "eks.price.extended": {
    value: 0.6, unit: "USD/h", say: { ko: "시간당 0.60달러", en: "0.60 dollars per hour" },
    meaning: { ko: "확장 지원 버전에서 클러스터 하나의 요금입니다.", en: "Price of one cluster on a version in extended support." },
    sources: [eksPrices], ...read,
  },
  "eks.support.standard": {
    value: 14, unit: "months", say: { ko: "14개월", en: "14 months" },
    meaning: { ko: "Kubernetes 마이너 버전의 표준 지원 기간입니다.", en: "Standard support of a Kubernetes minor version." },
    sources: [versions], ...read,
  },
  "eks.support.extended": {
    value: 12, unit: "months", say: { ko: "12개월", en: "12 months" },
    meaning: { ko: "표준 지원이 끝난 뒤의 확장 지원 기간입니다.", en: "Extended support after standard support has ended." },
    sources: [versions], ...read,
  },
  "eks.versions": {
    value: ["1.37", "1.36", "1.35", "1.34"], say: both("1.37, 1.36, 1.35, 1.34"),
    meaning: {
      ko: "2026년 11월 21일의 표준 지원 버전은 1.37(10월에 나옴), 1.36, 1.35, 1.34(12월 2일까지)이고 확장 지원 버전은 1.33, 1.32, 1.31(11월 26일까지)입니다.",
      en: "On 2026-11-21 versions in standard support are 1.37 (new in October), 1.36, 1.35 and 1.34 (until December 2), in extended support 1.33, 1.32 and 1.31 (until November 26).",
    },
    sources: [versions, newestVersion], ...read,
  },
  "eks.rollback": {
    value: 7, unit: "days", say: { ko: "7일", en: "7 days" },
    meaning: { ko: "컨트롤 플레인의 업그레이드는 7일 안에 되돌릴 수 있습니다.", en: "An upgrade of the control plane can be rolled back within 7 days." },
    sources: [versions], ...read,
  },
  "eks.mng": {
    value: "Auto Scaling groups managed by EKS", say: { ko: "EKS가 만들고 업데이트하는 Auto Scaling 그룹", en: "Auto Scaling groups that EKS makes and updates" },
    meaning: { ko: "관리형 노드 그룹은 EKS가 만들고 업데이트하는 EC2 Auto Scaling 그룹이며 추가 요금이 없습니다.", en: "Managed node groups are Auto Scaling groups of EC2 created and updated by EKS, at no extra fee." },
    sources: [eksGuide("Managed node groups", "managed-node-groups")], ...read,
  },
  "eks.auto": {
    value: 21, unit: "days", say: { ko: "노드, 스토리지, 로드 밸런서 연동까지 AWS가 돌리는 방식", en: "a mode in which AWS also runs nodes, storage and load balancing" },
    meaning: {
      ko: "EKS Auto Mode에서는 AWS가 노드(Karpenter 기반 확장, Bottlerocket)와 스토리지, 로드 밸런서 연동까지 돌립니다. 노드의 수명은 길어야 21일입니다.",
      en: "In EKS Auto Mode AWS also runs nodes (Karpenter-based scaling, Bottlerocket), storage and load balancer integration; nodes live at most 21 days.",
    },
    sources: [eksGuide("EKS Auto Mode", "automode")], ...read,
  },
  "eks.fargate": {
    value: ["private subnets only", "no DaemonSets", "no GPU", "no Arm", "no privileged pods", "no EBS volumes", "no Spot"],
    say: { ko: "DaemonSet, GPU, Arm, 특권 파드, EBS 볼륨, 스팟", en: "DaemonSets, GPUs, Arm, privileged pods, EBS volumes or Spot" },
    meaning: { ko: "Fargate의 EKS 파드는 프라이빗 서브넷에만 놓이고 DaemonSet, GPU, Arm, 특권 파드, EBS 볼륨, 스팟을 쓸 수 없습니다.", en: "EKS pods on Fargate run in private subnets only, without DaemonSets, GPUs, Arm, privileged pods, EBS volumes or Spot." },
    sources: [podsOnFargate], ...read,
  },
} as const satisfies Record<string, Fact>;
