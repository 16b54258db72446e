import type { Figure } from "@/engine/figure";

/** One volume on three days, what each snapshot stores of it, and what can be done with a snapshot. */
export const snapshotChain = {
  title: { ko: "바뀐 블록만 담는 스냅샷, 그리고 스냅샷에서 갈라지는 길", en: "Snapshots store what changed, and where they lead" },
  description: {
    ko: "블록 A, B, C, D가 있는 볼륨을 사흘 동안 봅니다. 첫날의 스냅샷 1은 네 블록을 모두 담습니다. 둘째 날 B가, 셋째 날 D가 바뀌었으므로 스냅샷 2는 B만, 스냅샷 3은 D만 담습니다. "
      + "스냅샷 3에서 만든 새 볼륨은 세 스냅샷의 블록을 모아 셋째 날의 모습이 되고, 블록은 읽을 때 채워집니다. 빠른 스냅샷 복원을 켠 영역에서는 처음부터 채워져 있습니다. "
      + "스냅샷은 다른 리전에 복사하거나, 전체 사본으로 아카이브하거나, 삭제한 뒤 휴지통에서 되살릴 수 있습니다.",
    en: "A volume with blocks A, B, C and D over three days. Snapshot 1 of the first day stores all four. B changed on day two and D on day three, so snapshot 2 stores only B and "
      + "snapshot 3 only D. A new volume from snapshot 3 gathers blocks of all three and is the volume of day three; blocks arrive when they are read. In a zone with fast snapshot "
      + "restore they are there from the start. A snapshot can be copied to another Region, archived as a full copy, or brought back from Recycle Bin after a deletion.",
  },
  size: [720, 344],
  narrowSize: [340, 488],
  nodes: {
    chain: {
      shape: "group", label: { ko: "스냅샷 (리전의 여러 영역)", en: "Snapshots (several zones)" }, concept: "snapshot", tone: "accent",
      at: [8, 112, 540, 100], narrow: [8, 104, 324, 98],
    },
    "day-1": {
      shape: "disk", label: { ko: "첫날", en: "Day 1" }, lines: { ko: ["A  B  C  D"], en: ["A  B  C  D"] }, concept: "ebs-volume", at: [24, 8, 148, 62], narrow: [14, 8, 98, 60],
    },
    "day-2": {
      shape: "disk", label: { ko: "둘째 날", en: "Day 2" }, lines: { ko: ["A  B′  C  D"], en: ["A  B′  C  D"] }, at: [204, 8, 148, 62], narrow: [121, 8, 98, 60],
    },
    "day-3": {
      shape: "disk", label: { ko: "셋째 날", en: "Day 3" }, lines: { ko: ["A  B′  C  D′"], en: ["A  B′  C  D′"] }, at: [384, 8, 148, 62], narrow: [228, 8, 98, 60],
    },
    "snap-1": {
      shape: "box", group: "chain", label: { ko: "스냅샷 1", en: "Snapshot 1" }, lines: { ko: ["A B C D"], en: ["A B C D"] }, concept: "snapshot",
      at: [24, 148, 148, 52], narrow: [16, 140, 94, 52],
    },
    "snap-2": {
      shape: "box", group: "chain", label: { ko: "스냅샷 2", en: "Snapshot 2" }, lines: { ko: ["B′만"], en: ["only B′"] }, concept: "incremental-snapshot",
      at: [204, 148, 148, 52], narrow: [123, 140, 94, 52],
    },
    "snap-3": {
      shape: "box", group: "chain", label: { ko: "스냅샷 3", en: "Snapshot 3" }, lines: { ko: ["D′만"], en: ["only D′"] }, concept: "incremental-snapshot",
      at: [384, 148, 148, 52], narrow: [230, 140, 94, 52],
    },
    archive: {
      shape: "box", icon: "bucket", label: { ko: "아카이브", en: "Archive" }, lines: { ko: ["전체 사본"], en: ["a full copy"] }, tone: "off", concept: "snapshot-archive",
      at: [572, 98, 140, 52], narrow: [8, 340, 148, 52],
    },
    bin: {
      shape: "box", icon: "clock", label: { ko: "휴지통", en: "Recycle Bin" }, lines: { ko: ["규칙이 있을 때"], en: ["with a rule"] }, tone: "warn", concept: "recycle-bin",
      at: [572, 172, 140, 52], narrow: [8, 416, 148, 52],
    },
    copy: {
      shape: "box", icon: "region", label: { ko: "다른 리전", en: "Other Region" }, lines: { ko: ["복사하며 암호화"], en: ["encrypt on copy"] }, concept: "ebs-encryption",
      at: [8, 272, 180, 60], narrow: [8, 256, 148, 60],
    },
    fsr: {
      shape: "box", icon: "clock", label: { ko: "빠른 스냅샷 복원", en: "Fast restore" }, lines: { ko: ["켠 영역에서만"], en: ["per zone"] }, tone: "wait", concept: "fast-snapshot-restore",
      at: [572, 268, 140, 66], narrow: [200, 356, 132, 66],
    },
    fresh: {
      shape: "disk", label: { ko: "새 볼륨", en: "New volume" }, lines: { ko: ["읽을 때 채움"], en: ["filled when read"] }, tone: "good", concept: "lazy-loading",
      at: [384, 268, 148, 66], narrow: [200, 252, 132, 66],
    },
  },
  edges: {
    "next-1": {
      from: "day-1", to: "day-2", sides: ["right", "left"], route: "straight", line: "dotted",
      say: { ko: "하루 사이에 블록 B가 바뀝니다.", en: "block B changes in a day." },
    },
    "next-2": {
      from: "day-2", to: "day-3", sides: ["right", "left"], route: "straight", line: "dotted",
      say: { ko: "또 하루 사이에 블록 D가 바뀝니다.", en: "block D changes in another day." },
    },
    "take-1": {
      from: "day-1", to: "chain", sides: ["bottom", "top"], toAt: 0.1667, narrowToAt: 0.1698, route: "straight", tone: "accent",
      say: { ko: "첫 스냅샷은 기록된 블록을 모두 담습니다.", en: "the first snapshot stores every written block." },
    },
    "take-2": {
      from: "day-2", to: "chain", sides: ["bottom", "top"], toAt: 0.5, narrowToAt: 0.5, route: "straight", tone: "accent",
      say: { ko: "둘째 스냅샷은 바뀐 B만 담습니다.", en: "the second stores only the changed B." },
    },
    "take-3": {
      from: "day-3", to: "chain", sides: ["bottom", "top"], toAt: 0.8333, narrowToAt: 0.8302, route: "straight", tone: "accent",
      say: { ko: "셋째 스냅샷은 바뀐 D만 담습니다.", en: "the third stores only the changed D." },
    },
    restore: {
      from: "snap-3", to: "fresh", sides: ["bottom", "top"], narrowFromAt: 0.5, narrowToAt: 0.583, route: "straight", tone: "good",
      say: { ko: "어느 스냅샷에서든 그 시점의 볼륨 전체를 새로 만듭니다.", en: "from any snapshot a whole volume of that moment can be made." },
    },
    warm: {
      from: "fsr", to: "fresh", sides: ["left", "right"], narrowSides: ["top", "bottom"], route: "straight", line: "dashed",
      say: { ko: "켜 두면 새 볼륨이 처음부터 채워져 있습니다.", en: "if switched on, new volumes are filled from the start." },
    },
    "to-copy": {
      from: "snap-1", to: "copy", sides: ["bottom", "top"], toAt: 0.5, narrowFromAt: 0.5, narrowToAt: 0.372, route: "straight",
      say: { ko: "다른 리전으로 복사합니다.", en: "is copied to another Region." },
    },
    "to-archive": {
      from: "chain", to: "archive", sides: ["right", "left"], fromAt: 0.12, narrowSides: ["bottom", "right"], narrowFromAt: 0.525, narrowToAt: 0.5, line: "dashed",
      route: "step", say: { ko: "드물게 쓸 것은 아카이브로 옮깁니다.", en: "rarely used ones move to the archive." },
    },
    "to-bin": {
      from: "chain", to: "bin", sides: ["right", "left"], fromAt: 0.86, narrowSides: ["bottom", "right"], narrowFromAt: 0.525, narrowToAt: 0.5, line: "dashed",
      route: "step", say: { ko: "보존 규칙이 있으면 삭제한 것이 휴지통에 머뭅니다.", en: "with a retention rule, deleted ones stay in Recycle Bin." },
    },
  },
} as const satisfies Figure;
