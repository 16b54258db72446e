import type { Figure } from "@/engine/figure";

/** From a configured server over an AMI to a new instance, with everything else a launch asks for. */
export const launchParts = {
  title: {
    ko: "설정한 서버에서 AMI를 거쳐 새 인스턴스까지",
    en: "From a configured server over an AMI to a new instance",
  },
  description: {
    ko: "설정을 마친 서버에서 CreateImage를 호출하면 AMI가 만들어집니다. AMI는 볼륨의 스냅샷, 블록 디바이스 매핑, 시작 권한으로 이루어지며 리전 하나에 속합니다. "
      + "RAM과 인스턴스 스토어의 내용은 담기지 않습니다. 새 인스턴스를 시작할 때는 AMI와 함께 인스턴스 유형, 키 페어, 서브넷, 보안 그룹, 스토리지, IAM 역할, 사용자 데이터, 태그를 정합니다. "
      + "인스턴스에는 퍼블릭 키가 들어가고, 짝이 되는 프라이빗 키는 내 컴퓨터에만 있습니다.",
    en: "CreateImage turns a configured server into an AMI. The AMI consists of snapshots of the volumes, a block device mapping and "
      + "a launch permission, "
      + "and belongs to one Region. RAM and the contents of instance store are not included. A launch takes the AMI together with an "
      + "instance type, a key pair, "
      + "a subnet, a security group, storage, an IAM role, user data and tags. The public key goes to the instance; the private key that "
      + "belongs to it stays on your computer alone.",
  },
  size: [720, 436],
  narrowSize: [340, 794],
  nodes: {
    image: {
      shape: "group", label: { ko: "AMI (리전 하나)", en: "AMI (one Region)" }, icon: "image", tone: "accent", concept: "ami",
      at: [252, 20, 200, 240], narrow: [16, 146, 308, 216],
    },
    choices: {
      shape: "group", label: { ko: "시작할 때 함께 정하는 것", en: "Settled at launch as well" },
      at: [16, 286, 688, 134], narrow: [16, 540, 308, 238],
    },
    first: {
      shape: "box", label: { ko: "설정한 서버", en: "First server" }, icon: "server", concept: "instance",
      lines: { ko: ["실행 중이거나 중지됨"], en: ["running or stopped"] },
      at: [16, 54, 136, 82], narrow: [16, 16, 148, 86],
    },
    left: {
      shape: "box", label: { ko: "담기지 않음", en: "Not included" }, tone: "off", concept: "ram",
      lines: { ko: ["RAM", "인스턴스 스토어"], en: ["RAM", "instance store"] },
      at: [16, 186, 136, 74], narrow: [200, 16, 124, 86],
    },
    snapshots: {
      shape: "box", label: { ko: "볼륨의 스냅샷", en: "Volume snapshots" }, group: "image", concept: "snapshot",
      lines: { ko: ["운영 체제, 프로그램, 파일"], en: ["system, programs, files"] },
      at: [264, 58, 176, 56], narrow: [28, 184, 284, 50],
    },
    mapping: {
      shape: "box", label: { ko: "블록 디바이스 매핑", en: "Block device mapping" }, group: "image", concept: "delete-on-termination",
      lines: { ko: ["어느 볼륨을 어디에"], en: ["which volume goes where"] },
      at: [264, 124, 176, 56], narrow: [28, 242, 284, 50],
    },
    permission: {
      shape: "box", label: { ko: "시작 권한", en: "Launch permission" }, group: "image", concept: "marketplace",
      lines: { ko: ["나만, 공유, Marketplace"], en: ["me, shared, Marketplace"] },
      at: [264, 190, 176, 56], narrow: [28, 300, 284, 50],
    },
    fresh: {
      shape: "box", label: { ko: "새 인스턴스", en: "New instance" }, icon: "server", tone: "good", concept: "instance",
      lines: { ko: ["퍼블릭 키가 들어감"], en: ["gets the public key"] },
      at: [564, 54, 140, 82], narrow: [16, 412, 148, 86],
    },
    secret: {
      shape: "box", label: { ko: "프라이빗 키", en: "Private key" }, icon: "key", tone: "warn", concept: "key-pair",
      lines: { ko: ["내 컴퓨터에만"], en: ["with you alone"] },
      at: [564, 178, 140, 82], narrow: [200, 412, 124, 86],
    },
    type: {
      shape: "box", label: { ko: "인스턴스 유형", en: "Instance type" }, group: "choices", concept: "instance-type",
      at: [28, 320, 160, 40], narrow: [28, 574, 138, 40],
    },
    key: {
      shape: "box", label: { ko: "키 페어", en: "Key pair" }, group: "choices", concept: "key-pair",
      at: [196, 320, 160, 40], narrow: [174, 574, 138, 40],
    },
    subnet: {
      shape: "box", label: { ko: "서브넷", en: "Subnet" }, group: "choices", concept: "subnet",
      at: [364, 320, 160, 40], narrow: [28, 622, 138, 40],
    },
    firewall: {
      shape: "box", label: { ko: "보안 그룹", en: "Security group" }, group: "choices", concept: "security-group",
      at: [532, 320, 160, 40], narrow: [174, 622, 138, 40],
    },
    storage: {
      shape: "box", label: { ko: "스토리지", en: "Storage" }, group: "choices", concept: "ebs-volume",
      at: [28, 368, 160, 40], narrow: [28, 670, 138, 40],
    },
    role: {
      shape: "box", label: { ko: "IAM 역할", en: "IAM role" }, group: "choices", concept: "iam-role",
      at: [196, 368, 160, 40], narrow: [174, 670, 138, 40],
    },
    script: {
      shape: "box", label: { ko: "사용자 데이터", en: "User data" }, group: "choices", concept: "user-data",
      at: [364, 368, 160, 40], narrow: [28, 718, 138, 40],
    },
    tags: {
      shape: "box", label: { ko: "태그", en: "Tags" }, group: "choices", concept: "tag",
      at: [532, 368, 160, 40], narrow: [174, 718, 138, 40],
    },
  },
  edges: {
    create: {
      from: "first", to: "image", sides: ["right", "left"], toAt: 0.3125, narrowSides: ["bottom", "top"], narrowToAt: 0.2403,
      label: { ko: "CreateImage", en: "CreateImage" }, tone: "accent",
      say: { ko: "CreateImage를 호출하면 이 서버의 볼륨으로 AMI가 만들어집니다.", en: "CreateImage makes an AMI from the volumes of this server." },
    },
    without: {
      from: "first", to: "left", sides: ["bottom", "top"], narrowSides: ["right", "left"], line: "dotted", tone: "off",
      say: { ko: "RAM과 인스턴스 스토어의 내용은 AMI에 담기지 않습니다.", en: "RAM and the contents of instance store do not go into the AMI." },
    },
    launch: {
      from: "image", to: "fresh", sides: ["right", "left"], fromAt: 0.25, toAt: 0.3171,
      narrowSides: ["bottom", "top"], narrowFromAt: 0.2403, narrowToAt: 0.5,
      label: { ko: "RunInstances", en: "RunInstances" }, tone: "accent",
      say: { ko: "RunInstances를 호출하면 AMI에서 새 인스턴스가 부팅합니다.", en: "RunInstances boots a new instance from the AMI." },
    },
    settle: {
      from: "choices", to: "fresh", sides: ["top", "left"], fromAt: 0.7093, toAt: 0.78,
      narrowSides: ["top", "bottom"], narrowFromAt: 0.2403, narrowToAt: 0.5,
      say: { ko: "이 선택들이 새 인스턴스에 적용됩니다.", en: "These choices apply to the new instance." },
    },
    sign: {
      from: "secret", to: "fresh", sides: ["top", "bottom"], narrowSides: ["left", "right"], line: "dashed", tone: "warn",
      say: {
        ko: "접속할 때 프라이빗 키로 서명하면 인스턴스가 퍼블릭 키로 확인합니다.",
        en: "To connect you sign with the private key; the instance checks with the public key.",
      },
    },
  },
} as const satisfies Figure;
