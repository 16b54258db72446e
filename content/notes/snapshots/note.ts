import type { Note } from "@/engine/note";

export const note = {
  id: "snapshots",
  title: { ko: "스냅샷: 바뀐 것만 담고 전부 되살린다", en: "Snapshots: store the changes, restore the whole" },
  summary: {
    ko: "증분 스냅샷이 무엇을 담고 지우면 무엇이 남는지, 되살린 볼륨이 왜 처음에 느린지, 아카이브와 휴지통과 복사를 언제 쓰는지 다룹니다.",
    en: "What an incremental snapshot stores and what a deletion leaves, why a restored volume is slow at first, and when to archive, to copy and to rely on Recycle Bin.",
  },
  minutes: 10,
  needs: ["ami-and-launch", "ebs-volumes"],
  refutes: [],
  sources: [
    { title: "Amazon EBS User Guide: How Amazon EBS snapshots work", url: "https://docs.aws.amazon.com/ebs/latest/userguide/how_snapshots_work.html" },
    { title: "Amazon EBS User Guide: Fast snapshot restore", url: "https://docs.aws.amazon.com/ebs/latest/userguide/ebs-fast-snapshot-restore.html" },
    { title: "Amazon EBS User Guide: Archive snapshots", url: "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-archive.html" },
    { title: "Amazon EBS User Guide: Pricing for archiving snapshots", url: "https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-archive-pricing.html" },
    { title: "Amazon EBS User Guide: Recycle Bin", url: "https://docs.aws.amazon.com/ebs/latest/userguide/recycle-bin.html" },
    { title: "Amazon EC2 API Reference: CopySnapshot", url: "https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CopySnapshot.html" },
  ],
} as const satisfies Note;
