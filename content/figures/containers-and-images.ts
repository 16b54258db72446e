import type { Figure } from "@/engine/figure";

/** Virtual machines with a kernel each beside containers that share one. */
export const containersAndImages = {
  title: { ko: "커널이 따로 있는 가상 머신, 커널 하나를 나누어 쓰는 컨테이너", en: "Virtual machines with a kernel each, containers that share one" },
  description: {
    ko: "왼쪽은 가상 머신입니다. AMI에서 부팅한 가상 머신 둘이 저마다 프로그램과 게스트 커널을 담고, 하이퍼바이저와 물리 서버 위에서 돕니다. "
      + "오른쪽은 컨테이너입니다. 컨테이너 이미지는 ECR에서 받으며, 이미지 하나로 컨테이너를 여럿 실행합니다. 컨테이너 셋에는 프로그램과 라이브러리만 있고, 호스트 운영 체제의 커널 하나를 나누어 씁니다. 그 호스트는 대개 EC2 인스턴스입니다.",
    en: "On the left are virtual machines. Two of them, booted from an AMI, each have a program and a guest kernel and run on a hypervisor and a physical server. "
      + "On the right are containers. The image is pulled from ECR, and many containers are run from one image. The three containers hold program and libraries alone and share the one kernel of the host's operating system. That host is usually an EC2 instance.",
  },
  size: [720, 330],
  narrowSize: [340, 658],
  nodes: {
    machines: {
      shape: "group", label: { ko: "가상 머신", en: "Virtual machines" }, icon: "server", concept: "virtual-machine",
      at: [16, 104, 320, 210], narrow: [16, 102, 308, 206],
    },
    boxes: {
      shape: "group", label: { ko: "컨테이너", en: "Containers" }, icon: "container", tone: "accent", concept: "container",
      at: [384, 104, 320, 210], narrow: [16, 436, 308, 206],
    },
    ami: {
      shape: "box", label: { ko: "AMI", en: "AMI" }, icon: "image", concept: "ami",
      lines: { ko: ["부팅할 디스크"], en: ["a disk to boot"] },
      at: [96, 16, 160, 54], narrow: [90, 16, 160, 52],
    },
    ecr: {
      shape: "box", label: { ko: "ECR", en: "ECR" }, icon: "bucket", concept: "ecr",
      at: [308, 16, 104, 54], narrow: [16, 344, 104, 54],
    },
    image: {
      shape: "box", label: { ko: "컨테이너 이미지", en: "Container image" }, tone: "accent", concept: "container-image",
      lines: { ko: ["쌓은 층 + 실행 설정"], en: ["layers + settings"] },
      at: [464, 16, 160, 54], narrow: [164, 344, 160, 54],
    },
    "machine-a": {
      shape: "box", label: { ko: "프로그램 A", en: "Program A" }, group: "machines", concept: "virtual-machine",
      lines: { ko: ["라이브러리", "게스트 커널"], en: ["libraries", "guest kernel"] },
      at: [28, 138, 142, 76], narrow: [28, 136, 138, 68],
    },
    "machine-b": {
      shape: "box", label: { ko: "프로그램 B", en: "Program B" }, group: "machines", concept: "virtual-machine",
      lines: { ko: ["라이브러리", "게스트 커널"], en: ["libraries", "guest kernel"] },
      at: [182, 138, 142, 76], narrow: [174, 136, 138, 68],
    },
    hypervisor: {
      shape: "box", label: { ko: "하이퍼바이저", en: "Hypervisor" }, group: "machines", concept: "hypervisor",
      at: [28, 224, 296, 34], narrow: [28, 214, 284, 36],
    },
    hardware: {
      shape: "box", label: { ko: "물리 서버", en: "Physical server" }, tone: "off", group: "machines", concept: "host",
      at: [28, 268, 296, 34], narrow: [28, 260, 284, 36],
    },
    "box-a": {
      shape: "box", label: { ko: "프로그램 A", en: "Program A" }, group: "boxes", concept: "container",
      lines: { ko: ["라이브러리"], en: ["libraries"] },
      at: [396, 138, 92, 76], narrow: [28, 470, 88, 68],
    },
    "box-b": {
      shape: "box", label: { ko: "프로그램 A", en: "Program A" }, group: "boxes", concept: "container",
      lines: { ko: ["라이브러리"], en: ["libraries"] },
      at: [498, 138, 92, 76], narrow: [126, 470, 88, 68],
    },
    "box-c": {
      shape: "box", label: { ko: "프로그램 B", en: "Program B" }, group: "boxes", concept: "container",
      lines: { ko: ["라이브러리"], en: ["libraries"] },
      at: [600, 138, 92, 76], narrow: [224, 470, 88, 68],
    },
    kernel: {
      shape: "box", label: { ko: "커널 하나(호스트의 것)", en: "One kernel, the host's" }, tone: "warn", group: "boxes", concept: "container",
      at: [396, 224, 296, 34], narrow: [28, 548, 284, 36],
    },
    instance: {
      shape: "box", label: { ko: "EC2 인스턴스", en: "EC2 instance" }, tone: "off", group: "boxes", concept: "instance",
      at: [396, 268, 296, 34], narrow: [28, 594, 284, 36],
    },
  },
  edges: {
    boots: {
      from: "ami", to: "machines", sides: ["bottom", "top"], toAt: 0.5,
      say: { ko: "AMI에서 가상 머신이 통째로 부팅합니다.", en: "Whole virtual machines boot from an AMI." },
    },
    pulls: {
      from: "ecr", to: "image", sides: ["right", "left"],
      say: { ko: "이미지는 레지스트리에서 받습니다.", en: "Images are pulled from a registry." },
    },
    runs: {
      from: "image", to: "boxes", sides: ["bottom", "top"], toAt: 0.5, narrowToAt: 0.7403, tone: "accent",
      say: { ko: "이미지 하나로 컨테이너를 여럿 실행합니다.", en: "Many containers are run from one image." },
    },
  },
} as const satisfies Figure;
