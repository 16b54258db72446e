import type { Figure } from "@/engine/figure";

/** Three shelves by what it takes to lose a thing: a stop, a termination, or nothing but deleting it yourself. */
export const stopTerminate = {
  title: {
    ko: "중지하면 사라지는 것, 종료하면 사라지는 것, 종료해도 남는 것",
    en: "Gone after a stop, gone after a termination, and what stays",
  },
  description: {
    ko: "세 묶음이 있습니다. RAM의 내용, 인스턴스 스토어의 데이터, 자동 할당 퍼블릭 IPv4 주소는 중지하면 사라집니다. 재부팅으로는 RAM만 사라집니다. "
      + "루트 볼륨, 프라이빗 IPv4 주소와 IPv6 주소, 인스턴스 ID는 중지해도 남고 종료하면 사라집니다(루트 볼륨은 기본 설정일 때). "
      + "DeleteOnTermination이 거짓인 데이터 볼륨, 탄력적 IP 주소, 미리 만든 AMI와 스냅샷은 종료해도 계정에 남으며, 따로 삭제하거나 반환할 때까지 요금이 붙습니다.",
    en: "There are three shelves. A stop loses the contents of RAM, the data on instance store and the auto-assigned public IPv4 "
      + "address; a reboot loses only RAM. "
      + "The root volume, the private IPv4 and IPv6 addresses and the instance ID stay through a stop and go with a termination (the "
      + "root volume by default). "
      + "Data volumes with DeleteOnTermination=false, Elastic IP addresses, and AMIs and snapshots made earlier stay in the account "
      + "even then, and cost money until you delete or release them.",
  },
  size: [720, 352],
  narrowSize: [340, 816],
  nodes: {
    "lost-on-stop": {
      shape: "group", label: { ko: "중지하면 사라짐", en: "Gone after a stop" },
      at: [16, 112, 220, 226], narrow: [16, 96, 288, 196],
    },
    "lost-on-terminate": {
      shape: "group", label: { ko: "종료하면 사라짐", en: "Gone after a termination" },
      at: [250, 112, 220, 226], narrow: [16, 322, 288, 196],
    },
    stays: {
      shape: "group", label: { ko: "종료해도 남음", en: "Stays even then" },
      at: [484, 112, 220, 226], narrow: [16, 604, 288, 196],
    },
    stop: {
      shape: "pill", label: { ko: "중지", en: "Stop" }, tone: "accent", concept: "stop",
      at: [26, 16, 90, 44], narrow: [16, 16, 88, 44],
    },
    reboot: {
      shape: "pill", label: { ko: "재부팅", en: "Reboot" }, tone: "accent", concept: "reboot",
      at: [136, 16, 90, 44], narrow: [116, 16, 88, 44],
    },
    terminate: {
      shape: "pill", label: { ko: "종료", en: "Terminate" }, tone: "accent", concept: "terminate",
      at: [300, 16, 120, 44], narrow: [216, 16, 88, 44],
    },
    remove: {
      shape: "pill", label: { ko: "따로 삭제·반환", en: "Delete or release" },
      at: [519, 16, 150, 44], narrow: [85, 536, 150, 44],
    },
    ram: {
      shape: "box", label: {
        ko: "RAM의 내용",
        en: "Contents of RAM",
      }, icon: "memory", tone: "warn", group: "lost-on-stop", concept: "ram",
      lines: { ko: ["최대 절전 모드면 저장"], en: ["saved if you hibernate"] },
      at: [28, 146, 196, 52], narrow: [28, 130, 264, 46],
    },
    "instance-store": {
      shape: "box", label: {
        ko: "인스턴스 스토어",
        en: "Instance store",
      }, icon: "host", tone: "warn", group: "lost-on-stop", concept: "instance-store",
      lines: { ko: ["재부팅에는 남음"], en: ["stays through a reboot"] },
      at: [28, 209, 196, 52], narrow: [28, 183, 264, 46],
    },
    "public-ipv4": {
      shape: "box", label: {
        ko: "자동 퍼블릭 IPv4",
        en: "Auto public IPv4",
      }, icon: "globe", tone: "warn", group: "lost-on-stop", concept: "public-ipv4",
      lines: { ko: ["시작하면 새 주소"], en: ["a new one at start"] },
      at: [28, 272, 196, 52], narrow: [28, 236, 264, 46],
    },
    "root-volume": {
      shape: "box", label: {
        ko: "루트 볼륨(EBS)",
        en: "Root volume (EBS)",
      }, icon: "disk", tone: "bad", group: "lost-on-terminate", concept: "root-volume",
      lines: { ko: ["기본 설정일 때"], en: ["by default"] },
      at: [262, 146, 196, 52], narrow: [28, 356, 264, 46],
    },
    "private-address": {
      shape: "box", label: {
        ko: "프라이빗 IPv4·IPv6",
        en: "Private IPv4, IPv6",
      }, icon: "address", tone: "bad", group: "lost-on-terminate", concept: "private-ipv4",
      lines: { ko: ["중지해도 그대로"], en: ["same after a stop"] },
      at: [262, 209, 196, 52], narrow: [28, 409, 264, 46],
    },
    "instance-id": {
      shape: "box", label: {
        ko: "인스턴스 ID",
        en: "Instance ID",
      }, icon: "server", tone: "bad", group: "lost-on-terminate", concept: "instance",
      lines: { ko: ["잠시 보이다 사라짐"], en: ["visible for a while"] },
      at: [262, 272, 196, 52], narrow: [28, 462, 264, 46],
    },
    "data-volume": {
      shape: "box", label: {
        ko: "데이터 볼륨(EBS)",
        en: "Data volume (EBS)",
      }, icon: "disk", tone: "good", group: "stays", concept: "delete-on-termination",
      lines: { ko: ["지우지 않게 설정했다면"], en: ["if set to be kept"] },
      at: [496, 146, 196, 52], narrow: [28, 638, 264, 46],
    },
    "elastic-ip": {
      shape: "box", label: { ko: "탄력적 IP", en: "Elastic IP" }, icon: "address", tone: "good", group: "stays", concept: "elastic-ip",
      lines: { ko: ["반환할 때까지 요금"], en: ["costs until released"] },
      at: [496, 209, 196, 52], narrow: [28, 691, 264, 46],
    },
    images: {
      shape: "box", label: { ko: "AMI와 스냅샷", en: "AMIs, snapshots" }, icon: "image", tone: "good", group: "stays", concept: "ami",
      lines: { ko: ["미리 만들어 둔 것"], en: ["if made before"] },
      at: [496, 272, 196, 52], narrow: [28, 744, 264, 46],
    },
  },
  edges: {
    "stop-cuts": {
      from: "stop", to: "lost-on-stop", sides: ["bottom", "top"], toAt: 0.25, narrowToAt: 0.1528, tone: "warn",
      say: { ko: "중지하면 첫째 묶음이 사라집니다.", en: "A stop loses the first shelf." },
    },
    "reboot-cuts": {
      from: "reboot", to: "ram", sides: ["bottom", "top"], toAt: 0.7806, narrowToAt: 0.5, line: "dashed", tone: "warn",
      say: { ko: "재부팅하면 RAM의 내용만 사라집니다.", en: "A reboot loses only the contents of RAM." },
    },
    "terminate-cuts-first": {
      from: "terminate", to: "lost-on-stop", sides: ["bottom", "top"], fromAt: 0.2, toAt: 0.96,
      narrowFromAt: 0.5, narrowToAt: 0.8472, tone: "bad",
      say: { ko: "종료하면 첫째 묶음도 사라집니다.", en: "A termination loses the first shelf too." },
    },
    "terminate-cuts-second": {
      from: "terminate", to: "lost-on-terminate", sides: ["bottom", "top"], narrowSides: ["right", "right"], narrowToAt: 0.12, tone: "bad",
      say: { ko: "종료하면 둘째 묶음까지 사라집니다.", en: "A termination also loses the second shelf." },
    },
    "remove-cuts": {
      from: "remove", to: "stays", sides: ["bottom", "top"], narrowToAt: 0.5, line: "dotted", tone: "off",
      say: { ko: "셋째 묶음은 직접 삭제하거나 반환해야 사라집니다.", en: "The third shelf goes only when you delete or release it yourself." },
    },
  },
} as const satisfies Figure;
