import type { Figure } from "@/engine/figure";

/** Four homes for data, each drawn inside the place whose failure it does not survive. */
export const storageScopes = {
  title: { ko: "데이터가 사는 곳: 호스트, 가용 영역, 리전", en: "Where data lives: host, Availability Zone, Region" },
  description: {
    ko: "리전 안에 가용 영역 a와 b가 있습니다. 영역 a의 호스트 안에는 인스턴스와 인스턴스 스토어가 있고, EBS 볼륨은 호스트 밖, 영역 a 안에 있습니다. "
      + "EFS 파일 시스템은 여러 영역에 걸쳐 있으며 영역마다 둔 마운트 대상으로 닿습니다. 그래서 두 영역의 인스턴스가 함께 씁니다. "
      + "S3 버킷은 리전에 속하고, 인스턴스도 리전 밖의 사용자도 HTTP로 닿습니다.",
    en: "A Region holds the Availability Zones a and b. The host in zone a holds an instance and its instance store; the EBS volume is outside the host, "
      + "inside zone a. The EFS file system spans the zones and is reached through a mount target in each, so instances of both zones share it. "
      + "The S3 bucket belongs to the Region; instances and users outside reach it over HTTP.",
  },
  size: [720, 412],
  narrowSize: [340, 588],
  nodes: {
    region: { shape: "group", label: { ko: "리전", en: "Region" }, concept: "region", at: [8, 8, 704, 334], narrow: [8, 8, 324, 512] },
    "zone-a": {
      shape: "group", group: "region", label: { ko: "가용 영역 a", en: "Zone a" }, concept: "availability-zone",
      at: [24, 44, 324, 206], narrow: [16, 42, 308, 190],
    },
    "zone-b": {
      shape: "group", group: "region", label: { ko: "가용 영역 b", en: "Zone b" }, concept: "availability-zone",
      at: [372, 44, 324, 206], narrow: [16, 328, 308, 98],
    },
    host: { shape: "group", group: "zone-a", label: { ko: "호스트", en: "Host" }, concept: "host", at: [36, 76, 172, 162], narrow: [24, 74, 150, 150] },
    "instance-a": {
      shape: "box", group: "host", icon: "server", label: { ko: "인스턴스", en: "Instance" }, concept: "instance",
      at: [48, 108, 148, 48], narrow: [32, 104, 134, 46],
    },
    store: {
      shape: "disk", group: "host", tone: "warn", label: { ko: "인스턴스 스토어", en: "Instance store" }, concept: "instance-store",
      lines: { ko: ["블록, 호스트와 함께"], en: ["block, in the host"] }, at: [48, 168, 148, 60], narrow: [32, 160, 134, 58],
    },
    ebs: {
      shape: "disk", group: "zone-a", tone: "wait", label: { ko: "EBS 볼륨", en: "EBS volume" }, concept: "block-storage",
      lines: { ko: ["블록, 영역 하나"], en: ["block, one zone"] }, at: [228, 96, 112, 62], narrow: [190, 92, 126, 58],
    },
    "mount-a": {
      shape: "box", group: "zone-a", icon: "network", label: { ko: "마운트 대상", en: "Mount target" }, concept: "mount-target",
      at: [228, 184, 112, 48], narrow: [190, 170, 126, 46],
    },
    "instance-b": {
      shape: "box", group: "zone-b", icon: "server", label: { ko: "인스턴스", en: "Instance" }, concept: "instance",
      at: [528, 108, 148, 48], narrow: [32, 366, 134, 46],
    },
    "mount-b": {
      shape: "box", group: "zone-b", icon: "network", label: { ko: "마운트 대상", en: "Mount target" }, concept: "mount-target",
      at: [384, 184, 112, 48], narrow: [190, 366, 126, 46],
    },
    efs: {
      shape: "box", group: "region", tone: "accent", icon: "group", label: { ko: "EFS 파일 시스템", en: "EFS file system" }, concept: "file-storage",
      lines: { ko: ["파일, 여러 영역"], en: ["files, several zones"] }, at: [228, 272, 268, 56], narrow: [134, 252, 182, 54],
    },
    bucket: {
      shape: "box", group: "region", tone: "good", icon: "bucket", label: { ko: "S3 버킷", en: "S3 bucket" }, concept: "object-storage",
      lines: { ko: ["객체, 리전"], en: ["objects, Region"] }, at: [528, 272, 148, 56], narrow: [32, 452, 150, 56],
    },
    users: { shape: "pill", icon: "user", label: { ko: "사용자", en: "Users" }, concept: "user", at: [538, 364, 128, 40], narrow: [32, 540, 134, 40] },
  },
  edges: {
    attach: {
      from: "instance-a", to: "ebs", sides: ["right", "left"], fromAt: 0.4, toAt: 0.5, narrowFromAt: 0.37, narrowToAt: 0.5, route: "straight",
      say: { ko: "네트워크로 EBS 볼륨에 붙습니다.", en: "is attached to the EBS volume over the network." },
    },
    "mounts-a": {
      from: "instance-a", to: "mount-a", sides: ["right", "left"], fromAt: 0.85, narrowFromAt: 0.85, toAt: 0.5,
      say: { ko: "자기 영역의 마운트 대상으로 파일 시스템을 엽니다.", en: "opens the file system through the mount target of its zone." },
    },
    "mounts-b": {
      from: "instance-b", to: "mount-b", sides: ["left", "top"], narrowSides: ["right", "left"],
      say: { ko: "자기 영역의 마운트 대상으로 같은 파일 시스템을 엽니다.", en: "opens the same file system through the mount target of its own zone." },
    },
    "serves-a": {
      from: "mount-a", to: "efs", sides: ["bottom", "top"], toAt: 0.209, narrowToAt: 0.654, route: "straight", tone: "accent",
      say: { ko: "EFS 파일 시스템으로 이어집니다.", en: "leads to the EFS file system." },
    },
    "serves-b": {
      from: "mount-b", to: "efs", sides: ["bottom", "top"], toAt: 0.791, narrowSides: ["top", "bottom"], narrowToAt: 0.654, route: "straight", tone: "accent",
      say: { ko: "같은 EFS 파일 시스템으로 이어집니다.", en: "leads to the same EFS file system." },
    },
    "puts-b": {
      from: "instance-b", to: "bucket", sides: ["bottom", "top"], narrowToAt: 0.447, route: "straight", tone: "good", label: { ko: "HTTP", en: "HTTP" }, labelAt: 0.62, narrowLabelAt: 0.5,
      say: { ko: "HTTP로 객체를 넣고 꺼냅니다.", en: "puts and gets objects over HTTP." },
    },
    "gets-user": {
      from: "users", to: "bucket", sides: ["top", "bottom"], narrowToAt: 0.447, route: "straight", tone: "good", line: "dashed",
      say: { ko: "허용하면 리전 밖에서도 HTTP로 꺼냅니다.", en: "get objects over HTTP from outside, if allowed." },
    },
  },
} as const satisfies Figure;
