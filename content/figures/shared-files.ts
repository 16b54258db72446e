import type { Figure } from "@/engine/figure";

/** One EFS file system behind a mount target per zone, its storage classes, and what sets its speed. */
export const sharedFiles = {
  title: { ko: "영역마다 문을 둔 파일 시스템 하나", en: "One file system with a door in every zone" },
  description: {
    ko: "VPC의 가용 영역 a, b, c에 서버와 마운트 대상이 하나씩 있습니다. 서버는 자기 영역의 마운트 대상으로 같은 EFS 파일 시스템에 들어갑니다. "
      + "파일 시스템 안에서 파일은 Standard에 있다가, 오래 열지 않으면 Infrequent Access로, 더 오래 열지 않으면 Archive로 내려갑니다. "
      + "속도는 처리량 모드가 정합니다. FSx는 Windows나 고성능 계산처럼 다른 파일 시스템이 필요할 때 쓰는 별개의 서비스입니다.",
    en: "Zones a, b and c of a VPC each have a server and a mount target. Every server enters the same EFS file system through the mount target of its zone. Inside, files lie in "
      + "Standard, go down to Infrequent Access when not opened for long, and to Archive when not opened for longer. The throughput mode sets the speed. FSx is a separate service "
      + "for other file systems, such as for Windows or high-performance computing.",
  },
  size: [720, 336],
  narrowSize: [340, 500],
  nodes: {
    vpc: { shape: "group", label: { ko: "VPC", en: "VPC" }, concept: "vpc", at: [8, 8, 540, 178], narrow: [8, 8, 324, 178] },
    system: {
      shape: "group", tone: "accent", icon: "group", label: { ko: "EFS 파일 시스템", en: "EFS file system" }, concept: "efs", at: [8, 218, 540, 106], narrow: [8, 218, 324, 204],
    },
    "zone-a": {
      shape: "group", group: "vpc", label: { ko: "영역 a", en: "Zone a" }, concept: "availability-zone", at: [20, 42, 164, 134], narrow: [16, 42, 98, 134],
    },
    "zone-b": {
      shape: "group", group: "vpc", label: { ko: "영역 b", en: "Zone b" }, concept: "availability-zone", at: [196, 42, 164, 134], narrow: [121, 42, 98, 134],
    },
    "zone-c": {
      shape: "group", group: "vpc", label: { ko: "영역 c", en: "Zone c" }, concept: "availability-zone", at: [372, 42, 164, 134], narrow: [226, 42, 98, 134],
    },
    "server-a": {
      shape: "box", group: "zone-a", label: { ko: "서버", en: "Server" }, concept: "instance", at: [32, 74, 140, 40], narrow: [22, 74, 86, 40],
    },
    "mount-a": {
      shape: "box", group: "zone-a", tone: "accent", label: { ko: "마운트 대상", en: "Mount target" }, concept: "mount-target", at: [32, 128, 140, 40], narrow: [22, 128, 86, 40],
    },
    "server-b": {
      shape: "box", group: "zone-b", label: { ko: "서버", en: "Server" }, concept: "instance", at: [208, 74, 140, 40], narrow: [127, 74, 86, 40],
    },
    "mount-b": {
      shape: "box", group: "zone-b", tone: "accent", label: { ko: "마운트 대상", en: "Mount target" }, concept: "mount-target", at: [208, 128, 140, 40], narrow: [127, 128, 86, 40],
    },
    "server-c": {
      shape: "box", group: "zone-c", label: { ko: "서버", en: "Server" }, concept: "instance", at: [384, 74, 140, 40], narrow: [232, 74, 86, 40],
    },
    "mount-c": {
      shape: "box", group: "zone-c", tone: "accent", label: { ko: "마운트 대상", en: "Mount target" }, concept: "mount-target", at: [384, 128, 140, 40], narrow: [232, 128, 86, 40],
    },
    standard: {
      shape: "box", group: "system", label: { ko: "Standard", en: "Standard" }, lines: { ko: ["자주 엶"], en: ["opened often"] }, concept: "efs-storage-class",
      at: [20, 256, 148, 56], narrow: [20, 252, 300, 44],
    },
    ia: {
      shape: "box", group: "system", label: { ko: "Infrequent Access", en: "Infrequent Access" }, lines: { ko: ["가끔 엶"], en: ["now and then"] }, concept: "efs-storage-class",
      at: [200, 256, 156, 56], narrow: [20, 312, 300, 44],
    },
    archive: {
      shape: "box", group: "system", label: { ko: "Archive", en: "Archive" }, lines: { ko: ["거의 안 엶"], en: ["hardly ever"] }, concept: "efs-storage-class",
      at: [388, 256, 148, 56], narrow: [20, 372, 300, 44],
    },
    mode: {
      shape: "box", icon: "chart", tone: "wait", label: { ko: "처리량 모드", en: "Throughput" }, lines: { ko: ["기본은 elastic"], en: ["mode: elastic"] }, concept: "efs-throughput-mode",
      at: [576, 244, 136, 56], narrow: [8, 440, 156, 52],
    },
    fsx: {
      shape: "box", icon: "server", label: { ko: "FSx", en: "FSx" }, lines: { ko: ["SMB, Lustre 등"], en: ["SMB, Lustre"] }, concept: "fsx",
      at: [576, 68, 136, 56], narrow: [176, 440, 156, 52],
    },
  },
  edges: {
    "open-a": {
      from: "server-a", to: "mount-a", sides: ["bottom", "top"], route: "straight",
      say: { ko: "자기 영역의 마운트 대상에 NFS로 붙습니다.", en: "mounts over NFS through its own zone's mount target." },
    },
    "enter-a": {
      from: "mount-a", to: "system", sides: ["bottom", "top"], toAt: 0.1741, narrowToAt: 0.1759, route: "straight", tone: "accent",
      say: { ko: "같은 파일 시스템으로 들어갑니다.", en: "leads into the same file system." },
    },
    "open-b": {
      from: "server-b", to: "mount-b", sides: ["bottom", "top"], route: "straight",
      say: { ko: "자기 영역의 마운트 대상에 NFS로 붙습니다.", en: "mounts over NFS through its own zone's mount target." },
    },
    "enter-b": {
      from: "mount-b", to: "system", sides: ["bottom", "top"], toAt: 0.5, narrowToAt: 0.5, route: "straight", tone: "accent",
      say: { ko: "같은 파일 시스템으로 들어갑니다.", en: "leads into the same file system." },
    },
    "open-c": {
      from: "server-c", to: "mount-c", sides: ["bottom", "top"], route: "straight",
      say: { ko: "자기 영역의 마운트 대상에 NFS로 붙습니다.", en: "mounts over NFS through its own zone's mount target." },
    },
    "enter-c": {
      from: "mount-c", to: "system", sides: ["bottom", "top"], toAt: 0.8259, narrowToAt: 0.8241, route: "straight", tone: "accent",
      say: { ko: "같은 파일 시스템으로 들어갑니다.", en: "leads into the same file system." },
    },
    "to-ia": {
      from: "standard", to: "ia", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", line: "dashed",
      say: { ko: "오래 열지 않은 파일이 내려갑니다.", en: "files not opened for long move down." },
    },
    "to-archive": {
      from: "ia", to: "archive", sides: ["right", "left"], narrowSides: ["bottom", "top"], route: "straight", line: "dashed",
      say: { ko: "더 오래 열지 않은 파일이 내려갑니다.", en: "files not opened for longer move down again." },
    },
    speed: {
      from: "mode", to: "system", sides: ["left", "right"], toAt: 0.509, narrowSides: ["top", "bottom"], narrowToAt: 0.2407, route: "straight",
      say: { ko: "파일 시스템의 속도를 정합니다.", en: "sets the speed of the file system." },
    },
  },
} as const satisfies Figure;
